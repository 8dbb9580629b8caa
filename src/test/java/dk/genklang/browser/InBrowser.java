package dk.genklang.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test in real Chromium. A {@link Browser} it takes as a parameter is the one all tests share,
 * one after the other; it comes with an empty page and remembers nothing of those before.
 *
 * <pre>{@code
 * @InBrowser
 * class MapTest {
 *   private static Browser browser;
 *
 *   @BeforeAll
 *   static void open(Browser shared) {
 *     browser = shared;
 *   }
 * }
 * }</pre>
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ResourceLock("browser")
@ExtendWith(SharedBrowser.class)
public @interface InBrowser {}
