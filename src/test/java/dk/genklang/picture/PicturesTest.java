package dk.genklang.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.picture.Sizes.Size;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures as an editor's telephone makes them, and as pages show them. */
class PicturesTest {
  private static final String WEBP = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";

  @TempDir Path folder;

  private final Map<String, byte[]> site = new ConcurrentSkipListMap<>();

  private Pictures pictures() {
    return new Pictures(folder.resolve("media"), folder.resolve("kept"));
  }

  private void save(String name, byte[] bytes) {
    try {
      Path file = folder.resolve("media").resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Red above, blue below, so that one sees which way up it is. */
  private static byte[] picture(int width, int height, int type, String format) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width, height / 2);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(0, height / 2, width, height - height / 2);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      assertTrue(ImageIO.write(image, format, out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A JPEG with what a camera notes: how it was held, and a text. */
  private static byte[] photo(int width, int height, int turn, String text) {
    byte[] jpeg = picture(width, height, BufferedImage.TYPE_INT_RGB, "jpeg");
    byte[] words = (text + "\0").getBytes(StandardCharsets.US_ASCII);
    ByteBuffer exif = ByteBuffer.allocate(44 + words.length).order(ByteOrder.BIG_ENDIAN);
    exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 2);
    exif.putShort((short) 0x010e).putShort((short) 2).putInt(words.length).putInt(38);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) turn);
    exif.putShort((short) 0).putInt(0).put(words);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1});
    out.writeBytes(ByteBuffer.allocate(2).putShort((short) (exif.capacity() + 2)).array());
    out.writeBytes(exif.array());
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private BufferedImage shown(Size size) throws IOException {
    byte[] bytes = site.get(size.path().substring(1));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
    assertEquals(size.width(), image.getWidth());
    assertEquals(size.height(), image.getHeight());
    return image;
  }

  private static String colour(int rgb) {
    return (rgb >> 16 & 255) > 200 && (rgb & 255) < 60
        ? "red"
        : (rgb & 255) > 200 && (rgb >> 16 & 255) < 60 ? "blue" : Integer.toHexString(rgb);
  }

  @Test
  void aTurnedPhotoIsShownUprightInThreeSizesWithoutWhatTheCameraNoted() throws IOException {
    save("tur/skov.jpg", photo(2000, 1000, 8, "Hjemme hos Karen"));
    Pictures pictures = pictures();
    Sizes sizes = pictures.of("tur/skov.jpg").orElseThrow();

    assertEquals(List.of(), pictures.write(List.of("tur/skov.jpg"), site::put));

    assertEquals(List.of(480, 960, 1000), sizes.all().stream().map(Size::width).toList());
    assertEquals(List.of(960, 1920, 2000), sizes.all().stream().map(Size::height).toList());
    assertTrue(sizes.middle().path().matches("/media/[0-9a-f]{12}/skov-960\\.jpg"), sizes + "");
    for (Size size : sizes.all()) {
      BufferedImage image = shown(size);
      assertEquals("red", colour(image.getRGB(20, image.getHeight() / 2)));
      assertEquals("blue", colour(image.getRGB(image.getWidth() - 20, image.getHeight() / 2)));
    }
    assertEquals(sizes.all().size(), site.size());
    site.values()
        .forEach(
            bytes -> {
              String all = new String(bytes, StandardCharsets.ISO_8859_1);
              assertFalse(all.contains("Karen") || all.contains("Exif"));
            });
  }

  @Test
  void everyWayToHoldACameraComesOutUpright() throws IOException {
    Map<Integer, String> corners =
        Map.of(
            1,
            "red red",
            2,
            "red red",
            3,
            "blue blue",
            4,
            "blue blue",
            5,
            "red blue",
            6,
            "blue red",
            7,
            "blue red",
            8,
            "red blue");
    for (int turn = 1; turn <= 8; turn++) {
      String name = "t" + turn + ".jpg";
      save(name, photo(320, 160, turn, "x"));
      Pictures pictures = pictures();
      pictures.write(List.of(name), site::put);
      Size size = pictures.of(name).orElseThrow().largest();
      assertEquals(turn > 4 ? 160 : 320, size.width(), name);
      BufferedImage image = shown(size);
      assertEquals(
          corners.get(turn),
          colour(image.getRGB(10, 10)) + " " + colour(image.getRGB(image.getWidth() - 10, 10)),
          name);
    }
  }

  @Test
  void drawingsStayDrawingsAndPhotosBecomeJpeg() {
    save("few.png", picture(900, 600, BufferedImage.TYPE_BYTE_INDEXED, "png"));
    save("through.png", picture(900, 600, BufferedImage.TYPE_INT_ARGB, "png"));
    save("photo.png", picture(900, 600, BufferedImage.TYPE_INT_RGB, "png"));
    save("small.webp", Base64.getDecoder().decode(WEBP));
    Pictures pictures = pictures();

    List<String> names = List.of("few.png", "through.png", "photo.png", "small.webp");
    assertEquals(List.of(), pictures.write(names, site::put));
    assertEquals(
        List.of("few-900.png", "through-900.png", "photo-900.jpg", "small-1.jpg"),
        names.stream()
            .map(name -> pictures.of(name).orElseThrow().largest().path())
            .map(path -> path.substring(path.lastIndexOf('/') + 1))
            .toList());
  }

  @Test
  void aDamagedPictureIsReportedAndTheOthersAreWritten() {
    byte[] whole = picture(900, 600, BufferedImage.TYPE_BYTE_INDEXED, "png");
    save("half.png", java.util.Arrays.copyOf(whole, whole.length / 2));
    save("whole.png", whole);

    assertEquals(
        List.of("half.png"), pictures().write(List.of("whole.png", "half.png"), site::put));
    assertTrue(site.keySet().stream().anyMatch(file -> file.endsWith("/whole-900.png")));
  }

  @Test
  void aPictureThatWouldFillTheMemoryIsNotDecoded() {
    ByteBuffer png = ByteBuffer.wrap(picture(4, 4, BufferedImage.TYPE_INT_RGB, "png"));
    png.putInt(16, 30_000).putInt(20, 30_000);
    save("bomb.png", png.array());

    assertTrue(PictureFile.read(png.array()).orElseThrow().tooManyPixels());
    assertTrue(pictures().of("bomb.png").isEmpty());
    assertEquals(List.of(), pictures().write(List.of("bomb.png"), site::put));
    assertTrue(site.isEmpty());
  }

  @Test
  void nothingOutsideTheFolderIsAPicture() throws IOException {
    Files.createDirectories(folder.resolve("media"));
    save("../secret.png", picture(4, 4, BufferedImage.TYPE_INT_RGB, "png"));
    Files.createSymbolicLink(folder.resolve("media/link.png"), folder.resolve("secret.png"));

    for (String name : List.of("../secret.png", "link.png", "x.svg", "gone.jpg", "")) {
      assertTrue(pictures().of(name).isEmpty(), name);
    }
  }

  @Test
  void whatWasMadeBeforeIsUsedAgainAndGivesTheSameBytes() throws Exception {
    save("a.jpg", photo(1300, 900, 1, "x"));
    pictures().write(List.of("a.jpg"), site::put);
    Map<String, byte[]> first = new ConcurrentSkipListMap<>(site);
    site.clear();
    pictures().write(List.of("a.jpg"), site::put);

    first.forEach((file, bytes) -> assertArrayEquals(bytes, site.get(file), file));
    try (var kept = Files.walk(folder.resolve("kept"))) {
      assertEquals(3, kept.filter(Files::isRegularFile).count());
    }
  }

  /** The same on every Java this project runs on: the hashes are those of JDK 17 and of JDK 25. */
  @Test
  void theBytesAreTheSameOnEveryJava() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String name : List.of("kajakker.jpg", "langbordet.png")) {
      save(name, Files.readAllBytes(Path.of("content/media").resolve(name)));
      pictures().write(List.of(name), site::put);
    }
    site.values().forEach(digest::update);
    assertEquals(
        "38d812041685752c",
        HexFormat.of().formatHex(digest.digest()).substring(0, 16),
        site.keySet().toString());
  }
}
