/** The library's SQLite file: transactions, numbered migrations, one store per entity. The only place with SQL. */
@NullMarked
package org.pressmark.store;

import org.jspecify.annotations.NullMarked;
