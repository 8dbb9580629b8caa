package dk.genklang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pictures can be used. */
class ImagesTest {
  private static final Position WRITTEN = new Position("content/activities/spis.md", 5, 9);
  private static final int HEAD = 8;

  @TempDir Path folder;
  private Path media;

  @BeforeEach
  void thereIsAFolderOfPictures() throws IOException {
    media = Files.createDirectories(folder.resolve("media"));
  }

  @Test
  void aPictureThatIsWhatItsNameSays() throws IOException {
    Files.write(media.resolve("bord.png"), picture("png"));
    Files.write(media.resolve("bord.JPG"), picture("jpg"));

    assertEquals(List.of(), problems("bord.png", "bord.JPG"));
  }

  @Test
  void aPictureThatIsNotThereOrNotInTheFolder() throws IOException {
    Files.write(folder.resolve("ude.png"), picture("png"));
    Files.createDirectory(media.resolve("mappe.png"));
    Files.createSymbolicLink(media.resolve("vej.png"), folder.resolve("ude.png"));

    assertEquals(
        List.of(
            Problem.error("missing-image", WRITTEN, "ingen.png"),
            Problem.error("missing-image", WRITTEN, "mappe.png"),
            Problem.error("missing-image", WRITTEN, "../ude.png"),
            Problem.error("missing-image", WRITTEN, "vej.png")),
        problems("ingen.png", "mappe.png", "../ude.png", "vej.png"));
  }

  @Test
  void aPictureThatPretendsToBeAnother() throws IOException {
    Files.write(media.resolve("bord.jpg"), picture("png"));
    Files.write(media.resolve("bord.gif"), picture("png"));
    Files.writeString(media.resolve("tekst.png"), "Jeg er ikke et billede.");
    Files.write(media.resolve("tom.png"), new byte[0]);

    assertEquals(
        List.of(
            Problem.error("image-of-another-type", WRITTEN, "bord.jpg"),
            Problem.error("image-of-another-type", WRITTEN, "bord.gif"),
            Problem.error("image-damaged", WRITTEN, "tekst.png"),
            Problem.error("image-damaged", WRITTEN, "tom.png")),
        problems("bord.jpg", "bord.gif", "tekst.png", "tom.png"));
  }

  @Test
  void aPictureOfTenMegabytesIsTheLargest() throws IOException {
    padded("ti.png", 10L << 20);
    padded("over.png", (10L << 20) + 1);
    padded("tyve.png", 20L << 20);

    assertEquals(
        List.of(
            Problem.error("image-too-large", WRITTEN, 10L, 10L),
            Problem.error("image-too-large", WRITTEN, 20L, 10L)),
        problems("ti.png", "over.png", "tyve.png"));
  }

  @Test
  void aPictureOfTooManyPixelsIsKnownByItsHead() throws IOException {
    Files.write(media.resolve("stor.png"), sized(6000, 10_000));
    Files.write(media.resolve("kaempe.png"), sized(6000, 10_001));

    assertEquals(
        List.of(Problem.error("image-too-many-pixels", WRITTEN, 6000, 10_001, 60L)),
        problems("stor.png", "kaempe.png"));
  }

  @Test
  void aCamerasNotesMayBeLongBeforeThePictureBegins() throws IOException {
    byte[] plain = picture("jpg");
    ByteArrayOutputStream noted = new ByteArrayOutputStream();
    noted.write(plain, 0, 2);
    for (int i = 0; i < 6; i++) {
      noted.write(new byte[] {(byte) 0xFF, (byte) 0xE5, (byte) 0xFF, (byte) 0xFF});
      noted.write(new byte[0xFFFF - 2]);
    }
    noted.write(plain, 2, plain.length - 2);
    Files.write(media.resolve("noter.jpg"), noted.toByteArray());

    assertEquals(List.of(), problems("noter.jpg"));
  }

  private List<Problem> problems(String... names) {
    List<Problem> found = new ArrayList<>();
    Images images = new Images(media);
    for (String name : names) {
      images.check(name, WRITTEN, found::add);
    }
    return found;
  }

  private static byte[] picture(String format) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void padded(String name, long size) throws IOException {
    Files.write(media.resolve(name), picture("png"));
    try (RandomAccessFile file = new RandomAccessFile(media.resolve(name).toFile(), "rw")) {
      file.setLength(size);
    }
  }

  /** A picture whose head names a size that its points do not fill. */
  private static byte[] sized(int width, int height) {
    ByteBuffer bytes = ByteBuffer.wrap(picture("png"));
    int data = HEAD + 8;
    bytes.putInt(data, width).putInt(data + 4, height);
    CRC32 sum = new CRC32();
    sum.update(bytes.array(), HEAD + 4, 4 + 13);
    bytes.putInt(data + 13, (int) sum.getValue());
    return bytes.array();
  }
}
