/** The command line; prints results to stdout, messages to stderr. */
@NullMarked
package org.pressmark.cli;

import org.jspecify.annotations.NullMarked;
