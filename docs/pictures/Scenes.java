import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Draws the demo municipality's pictures in the colours of the brand: no photographs, so nobody's
 * face and nobody's rights. From the project's folder: {@code java docs/pictures/Scenes.java}
 */
public final class Scenes {
  private static final int W = 2000;
  private static final int H = 1333;
  private static final Color PETROL = new Color(0x08292f);
  private static final Color FOREST = new Color(0x004c42);
  private static final Color SUN = new Color(0xffd16c);
  private static final Color CORAL = new Color(0xff8671);
  private static final Color LEAF = new Color(0xabc27e);
  private static final Color FJORD = new Color(0xb7cecf);
  private static final Color BOARD = new Color(0xf2f7f7);
  private static final Color WOOD = new Color(0xc98f5a);
  private static final Color SOIL = new Color(0x5d3a2a);

  private final Graphics2D g;

  private Scenes(Graphics2D g) {
    this.g = g;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length > 0 ? args[0] : "content/media");
    Files.createDirectories(folder);
    Map<String, Consumer<Scenes>> scenes = new TreeMap<>();
    scenes.put("langbordet.png", Scenes::longTable);
    scenes.put("forsamlingshuset.png", Scenes::villageHall);
    scenes.put("hoejbede.png", Scenes::garden);
    scenes.put("kajakker.jpg", Scenes::kayaks);
    scenes.put("skovstien.jpg", Scenes::path);
    scenes.put("garnkurven.png", Scenes::wool);
    for (Map.Entry<String, Consumer<Scenes>> scene : scenes.entrySet()) {
      BufferedImage image = new BufferedImage(W, H, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = image.createGraphics();
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      scene.getValue().accept(new Scenes(graphics));
      write(image, folder.resolve(scene.getKey()));
    }
  }

  private static void write(BufferedImage image, Path file) throws IOException {
    boolean png = file.toString().endsWith(".png");
    ImageWriter writer = ImageIO.getImageWritersByFormatName(png ? "png" : "jpeg").next();
    Files.deleteIfExists(file);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(png ? 0f : 0.85f);
      writer.write(null, new IIOImage(png ? fewColours(image) : image, null, null), param);
    }
  }

  /** The 256 colours of the web's old cube would show; a palette of what is used does not. */
  private static BufferedImage fewColours(BufferedImage image) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int y = 0; y < H; y++) {
      for (int x = 0; x < W; x++) {
        counts.merge(image.getRGB(x, y) & 0xffffff, 1, Integer::sum);
      }
    }
    int[] palette =
        counts.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
            .limit(256)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    var model =
        new java.awt.image.IndexColorModel(
            8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    BufferedImage indexed = new BufferedImage(W, H, BufferedImage.TYPE_BYTE_INDEXED, model);
    Map<Integer, Integer> nearest = new TreeMap<>();
    for (int y = 0; y < H; y++) {
      for (int x = 0; x < W; x++) {
        int rgb = image.getRGB(x, y) & 0xffffff;
        int index = nearest.computeIfAbsent(rgb, colour -> nearest(colour, palette));
        indexed.getRaster().setSample(x, y, 0, index);
      }
    }
    return indexed;
  }

  private static int nearest(int rgb, int[] palette) {
    int best = 0;
    long least = Long.MAX_VALUE;
    for (int i = 0; i < palette.length; i++) {
      long r = (rgb >> 16) - (palette[i] >> 16);
      long green = (rgb >> 8 & 255) - (palette[i] >> 8 & 255);
      long b = (rgb & 255) - (palette[i] & 255);
      long distance = r * r + green * green + b * b;
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private void fill(Paint paint, Shape shape) {
    g.setPaint(paint);
    g.fill(shape);
  }

  private void line(Color colour, double width, Shape shape) {
    g.setColor(colour);
    g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(shape);
  }

  private static Shape box(double x, double y, double w, double h) {
    return new Rectangle2D.Double(x, y, w, h);
  }

  private static Shape soft(double x, double y, double w, double h, double r) {
    return new RoundRectangle2D.Double(x, y, w, h, 2 * r, 2 * r);
  }

  private static Shape disc(double x, double y, double r) {
    return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
  }

  private static Shape half(double x, double y, double r, double from) {
    return new Arc2D.Double(x - r, y - r, 2 * r, 2 * r, from, 180, Arc2D.PIE);
  }

  private static Shape poly(double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
    return path;
  }

  private static Shape curve(double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i + 5 < xy.length; i += 6) {
      path.curveTo(xy[i], xy[i + 1], xy[i + 2], xy[i + 3], xy[i + 4], xy[i + 5]);
    }
    return path;
  }

  private void longTable() {
    fill(new Color(0xffe2a3), box(0, 0, W, H));
    fill(new Color(0xf7cf86), box(0, 0, W, 120));
    for (int i = 0; i < 4; i++) {
      double x = 260 + i * 495;
      line(PETROL, 10, new java.awt.geom.Line2D.Double(x, 0, x, 210));
      fill(i % 2 == 0 ? CORAL : FOREST, half(x, 330, 120, 0));
      fill(new Color(0xfff3d0), half(x, 330, 60, 180));
    }
    Color[] clothes = {FOREST, CORAL, PETROL, LEAF, FJORD, CORAL, FOREST};
    Color[] skin = {
      new Color(0xe7b48f), new Color(0x8a5a3c), new Color(0xf0c8a8), new Color(0xc58c63),
      new Color(0xf0c8a8), new Color(0x6f452e), new Color(0xe7b48f)
    };
    Color[] hair = {
      BOARD, PETROL, new Color(0x8d9aa0), SOIL, BOARD, PETROL, new Color(0xb9b2a6)
    };
    for (int i = 0; i < 7; i++) {
      double x = 160 + i * 280;
      double y = 560 + (i % 3) * 26;
      fill(clothes[i], soft(x - 115, y + 110, 230, 420, 110));
      fill(skin[i], disc(x, y, 88));
      fill(hair[i], half(x, y - 8, 96, 0));
      line(PETROL, 9, new Arc2D.Double(x - 30, y + 5, 60, 42, 200, 140, Arc2D.OPEN));
      fill(PETROL, disc(x - 30, y - 2, 8));
      fill(PETROL, disc(x + 30, y - 2, 8));
    }
    fill(WOOD, box(0, 905, W, 428));
    fill(new Color(0xb57b48), box(0, 905, W, 26));
    for (int i = 0; i < 6; i++) {
      double x = 190 + i * 325;
      fill(BOARD, half(x, 985, 118, 180));
      fill(BOARD, new Ellipse2D.Double(x - 118, 955, 236, 62));
      fill(i % 2 == 0 ? CORAL : SUN, new Ellipse2D.Double(x - 98, 966, 196, 42));
      fill(LEAF, disc(x - 20, 984, 9));
      fill(LEAF, disc(x + 26, 990, 7));
      line(BOARD, 6, curve(x - 20, 930, x - 45, 900, x + 5, 880, x - 20, 845));
      line(BOARD, 6, curve(x + 25, 930, x, 900, x + 50, 880, x + 25, 845));
    }
    fill(SOIL, soft(830, 1170, 420, 110, 55));
    for (int i = 0; i < 6; i++) {
      line(new Color(0x8a5a3c), 10, curve(880 + i * 60, 1180, 890 + i * 60, 1210, 890 + i * 60, 1240, 880 + i * 60, 1270));
    }
  }

  private void villageHall() {
    fill(new Color(0x9fc4cc), box(0, 0, W, H));
    fill(SUN, disc(1660, 260, 130));
    fill(BOARD, soft(180, 210, 420, 90, 45));
    fill(BOARD, soft(300, 150, 220, 110, 55));
    fill(LEAF, new Ellipse2D.Double(-300, 850, 1500, 800));
    fill(new Color(0x8fae62), new Ellipse2D.Double(800, 880, 1700, 800));
    fill(new Color(0xf3ead8), box(470, 560, 1060, 480));
    fill(CORAL, poly(400, 580, 620, 300, 1380, 300, 1600, 580));
    fill(new Color(0xe06f5b), poly(400, 580, 1600, 580, 1590, 610, 410, 610));
    fill(new Color(0xe06f5b), box(1220, 210, 90, 130));
    fill(PETROL, box(930, 740, 150, 300));
    fill(FOREST, box(945, 755, 120, 285));
    fill(SUN, disc(1045, 900, 12));
    fill(FJORD, soft(900, 1030, 210, 30, 8));
    for (double x : new double[] {560, 740, 1150, 1330}) {
      fill(PETROL, box(x, 700, 120, 190));
      fill(SUN, box(x + 10, 710, 46, 80));
      fill(SUN, box(x + 64, 710, 46, 80));
      fill(SUN, box(x + 10, 800, 46, 80));
      fill(SUN, box(x + 64, 800, 46, 80));
    }
    fill(new Color(0xd9cdb0), poly(930, 1040, 1080, 1040, 1320, H, 700, H));
    line(PETROL, 16, new java.awt.geom.Line2D.Double(300, 380, 300, 1130));
    fill(CORAL, poly(310, 390, 470, 420, 430, 450, 470, 480, 310, 510));
    fill(BOARD, poly(310, 440, 452, 442, 452, 458, 310, 460));
    for (double[] tree : new double[][] {{1760, 820, 150}, {140, 900, 120}, {1900, 930, 110}}) {
      fill(SOIL, box(tree[0] - 16, tree[1], 32, 280));
      fill(FOREST, disc(tree[0], tree[1], tree[2]));
      fill(new Color(0x1b6a56), disc(tree[0] - 40, tree[1] - 30, tree[2] * .55));
    }
  }

  private void garden() {
    fill(new Color(0xd3e3b3), box(0, 0, W, H));
    fill(new Color(0x9fc4cc), box(0, 0, W, 430));
    fill(SUN, half(1000, 430, 230, 0));
    fill(FOREST, new Ellipse2D.Double(-200, 300, 900, 420));
    fill(new Color(0x1b6a56), new Ellipse2D.Double(1350, 290, 950, 460));
    fill(new Color(0xbdd391), box(0, 480, W, 853));
    Color[] flowers = {CORAL, SUN, BOARD};
    for (int bed = 0; bed < 3; bed++) {
      double y = 560 + bed * 260;
      double inset = 260 - bed * 110;
      double w = W - 2 * inset;
      fill(WOOD, soft(inset, y + 60, w, 170, 12));
      fill(new Color(0xb57b48), soft(inset, y + 140, w, 12, 4));
      fill(SOIL, soft(inset + 20, y + 40, w - 40, 50, 24));
      int plants = 9 + bed;
      for (int i = 0; i < plants; i++) {
        double x = inset + 90 + i * (w - 180) / (plants - 1);
        if (bed == 1) {
          for (int leaf = -1; leaf <= 1; leaf++) {
            fill(leaf == 0 ? FOREST : new Color(0x2d7a55), new Ellipse2D.Double(x - 26 + leaf * 34, y - 30 + Math.abs(leaf) * 18, 52, 90));
          }
        } else {
          line(FOREST, 9, new java.awt.geom.Line2D.Double(x, y + 50, x, y - 40));
          fill(FOREST, new Ellipse2D.Double(x, y - 5, 46, 20));
          for (int petal = 0; petal < 6; petal++) {
            double angle = petal * Math.PI / 3;
            fill(flowers[(i + bed) % 3], disc(x + 26 * Math.cos(angle), y - 60 + 26 * Math.sin(angle), 20));
          }
          fill(i % 2 == 0 ? PETROL : WOOD, disc(x, y - 60, 16));
        }
      }
    }
    fill(FJORD, soft(1520, 1130, 190, 170, 20));
    line(FJORD, 26, new java.awt.geom.Line2D.Double(1710, 1210, 1830, 1120));
    line(PETROL, 18, new Arc2D.Double(1530, 1040, 170, 190, 0, 180, Arc2D.OPEN));
  }

  private void kayaks() {
    fill(new GradientPaint(0, 0, new Color(0xffe2a3), 0, 620, new Color(0xff9c8a)), box(0, 0, W, 640));
    fill(SUN, disc(1380, 520, 150));
    fill(new Color(0x2c6a70), poly(0, 560, 300, 470, 640, 540, 980, 480, 1240, 560, 1560, 500, W, 570, W, 660, 0, 660));
    fill(new GradientPaint(0, 640, new Color(0x5f9aa3), 0, H, PETROL), box(0, 640, W, H - 640));
    Random random = new Random(3);
    for (int i = 0; i < 90; i++) {
      double y = 660 + random.nextDouble() * 650;
      double near = (y - 640) / 690;
      double w = 40 + near * 260;
      double x = random.nextDouble() * W;
      double glow = Math.max(0, 1 - Math.abs(x - 1380) / 420);
      g.setPaint(new Color(255, 209 + (int) (20 * glow), 108 + (int) (60 * (1 - glow)), 60 + (int) (130 * glow)));
      g.fill(soft(x, y, w * (.4 + glow), 4 + near * 7, 4));
    }
    boat(420, 930, 1.35, CORAL, FOREST, new Color(0xf0c8a8));
    boat(1180, 800, .8, SUN, CORAL, new Color(0x8a5a3c));
    boat(1560, 1090, 1.15, LEAF, PETROL, new Color(0xe7b48f));
  }

  private void boat(double x, double y, double s, Color hull, Color vest, Color skin) {
    fill(vest, soft(x - 52 * s, y - 150 * s, 104 * s, 160 * s, 44 * s));
    fill(skin, disc(x, y - 205 * s, 48 * s));
    fill(PETROL, half(x, y - 214 * s, 54 * s, 0));
    line(WOOD, 12 * s, new java.awt.geom.Line2D.Double(x - 220 * s, y - 160 * s, x + 220 * s, y - 10 * s));
    fill(SUN, new Ellipse2D.Double(x - 280 * s, y - 200 * s, 90 * s, 44 * s));
    fill(SUN, new Ellipse2D.Double(x + 190 * s, y - 24 * s, 90 * s, 44 * s));
    Path2D path = new Path2D.Double();
    path.moveTo(x - 330 * s, y - 20 * s);
    path.curveTo(x - 150 * s, y + 20 * s, x + 150 * s, y + 20 * s, x + 330 * s, y - 20 * s);
    path.curveTo(x + 200 * s, y + 80 * s, x - 200 * s, y + 80 * s, x - 330 * s, y - 20 * s);
    fill(hull, path);
    fill(new Color(8, 41, 47, 70), new Ellipse2D.Double(x - 300 * s, y + 50 * s, 600 * s, 34 * s));
  }

  private void path() {
    fill(new GradientPaint(0, 0, new Color(0xfff0c4), 0, H, new Color(0xabc27e)), box(0, 0, W, H));
    g.setPaint(new GradientPaint(0, 0, new Color(255, 209, 108, 180), 0, 900, new Color(255, 209, 108, 0)));
    g.fill(poly(850, 0, 1150, 0, 1500, 1000, 500, 1000));
    Random random = new Random(11);
    for (int row = 0; row < 4; row++) {
      double base = 620 + row * 110;
      int shade = 120 - row * 30;
      Color crown = new Color(shade / 2, 76 + shade / 2, 66 + shade / 3);
      for (int i = 0; i < 16; i++) {
        double x = i * 130 + random.nextInt(60) - 40;
        if (Math.abs(x - 1000) > 130 + row * 95) {
          double r = 80 + row * 30 + random.nextInt(40);
          fill(new Color(0x5d3a2a + row * 0x060402), box(x - 9 - 3 * row, base - 260, 18 + 6 * row, 300 + row * 20));
          fill(crown, disc(x, base - 330, r));
          fill(new Color(crown.getRed() + 14, crown.getGreen() + 18, crown.getBlue() + 8), disc(x - r * .3, base - 330 - r * .25, r * .6));
        }
      }
      fill(new Color(0x7f9d55 - row * 0x0b0f08), curveGround(base));
    }
    fill(new GradientPaint(0, 640, new Color(0xf0ddb0), 0, H, WOOD), poly(985, 660, 1030, 660, 1120, 900, 1010, 1080, 1400, H, 520, H, 830, 1080, 960, 880));
    walker(930, 930, 1.0, CORAL, new Color(0xe7b48f), BOARD);
    walker(1050, 950, .95, PETROL, new Color(0x8a5a3c), PETROL);
    fill(CORAL, soft(1165, 1160, 90, 50, 24));
    fill(CORAL, disc(1262, 1148, 28));
    line(CORAL, 12, new java.awt.geom.Line2D.Double(1180, 1200, 1180, 1240));
    line(CORAL, 12, new java.awt.geom.Line2D.Double(1238, 1200, 1238, 1240));
  }

  private static Shape curveGround(double base) {
    Path2D ground = new Path2D.Double();
    ground.moveTo(0, base);
    ground.curveTo(600, base + 60, 1400, base + 60, W, base - 10);
    ground.lineTo(W, H);
    ground.lineTo(0, H);
    ground.closePath();
    return ground;
  }

  private void walker(double x, double y, double s, Color coat, Color skin, Color hat) {
    line(PETROL, 26 * s, new java.awt.geom.Line2D.Double(x - 18 * s, y + 130 * s, x - 34 * s, y + 250 * s));
    line(PETROL, 26 * s, new java.awt.geom.Line2D.Double(x + 18 * s, y + 130 * s, x + 36 * s, y + 245 * s));
    fill(coat, soft(x - 58 * s, y - 40 * s, 116 * s, 200 * s, 50 * s));
    fill(skin, disc(x, y - 88 * s, 42 * s));
    fill(hat, half(x, y - 94 * s, 48 * s, 0));
  }

  private void wool() {
    fill(new Color(0xcfdfe0), box(0, 0, W, H));
    fill(FJORD, box(0, 880, W, 453));
    Color[] colours = {CORAL, SUN, FOREST, LEAF, PETROL, BOARD};
    double[][] balls = {{720, 640, 190}, {1060, 600, 220}, {1370, 660, 180}, {560, 800, 150}, {900, 770, 200}, {1250, 800, 190}};
    for (int i = 0; i < balls.length; i++) {
      double x = balls[i][0];
      double y = balls[i][1];
      double r = balls[i][2];
      fill(colours[i], disc(x, y, r));
      Color thread = i == 5 ? FJORD : i == 4 ? new Color(0x2c6a70) : new Color(255, 255, 255, 110);
      g.setClip(disc(x, y, r));
      for (int k = -3; k <= 3; k++) {
        line(thread, 9, new Arc2D.Double(x - r * .9, y - r * .9 + k * r * .2, r * 1.8, r * 1.8, 40 + i * 30, 90, Arc2D.OPEN));
      }
      g.setClip(null);
    }
    line(WOOD, 24, new java.awt.geom.Line2D.Double(820, 330, 1130, 760));
    line(WOOD, 24, new java.awt.geom.Line2D.Double(1240, 300, 990, 760));
    fill(PETROL, disc(820, 330, 26));
    fill(PETROL, disc(1240, 300, 26));
    fill(WOOD, poly(380, 820, 1620, 820, 1500, 1240, 500, 1240));
    g.setClip(poly(380, 820, 1620, 820, 1500, 1240, 500, 1240));
    for (int row = 0; row < 7; row++) {
      for (int i = 0; i < 20; i++) {
        boolean over = (row + i) % 2 == 0;
        fill(over ? new Color(0xb57b48) : new Color(0xd9a673), soft(380 + i * 64, 826 + row * 60, 58, 52, 14));
      }
    }
    g.setClip(null);
    fill(SOIL, soft(350, 800, 1300, 50, 25));
    line(CORAL, 12, curve(500, 860, 300, 1000, 120, 1120, 260, 1220, 420, 1330, 120, 1330, 60, 1250));
  }
}
