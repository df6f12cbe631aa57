package org.multivector.desk.report.html;

import java.util.Objects;
import org.multivector.desk.report.Names;

/**
 * What every part of the page writes with.
 *
 * @param html where it is written
 * @param labels what codes are called
 * @param names what actors are called; it learns with every article
 */
record Pen(Html html, Labels labels, Names names) {
    Pen {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(names, "names");
    }
}
