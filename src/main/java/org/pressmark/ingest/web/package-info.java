/** Archives of web pages: Safari's web archives and WARC files. */
@NullMarked
package org.pressmark.ingest.web;

import org.jspecify.annotations.NullMarked;
