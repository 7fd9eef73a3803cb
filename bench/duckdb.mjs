const PACKAGE = '@duckdb/node-api@1.5.6-r.1'; // not a dependency: `npm ci` would want its binaries for every platform
const ROWS_OF_A_CHUNK = 2048;

/** A connection to an empty database in memory; undefined where DuckDB is not installed. */
export async function openDuckDb() {
  try {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(':memory:');
    return await instance.connect();
  } catch (error) {
    const reason = error.code === 'ERR_MODULE_NOT_FOUND' ? 'not installed' : error.message;
    console.error(`DuckDB is left out (${reason}); npm install --no-save ${PACKAGE} adds it.`);
    return undefined;
  }
}

/** Loads the columns (strings or doubles) into a table and answers the query in rows. */
export async function queried(connection, { table, columns, query }) {
  const { DOUBLE, VARCHAR, DuckDBDataChunk } = await import('@duckdb/node-api');
  const names = Object.keys(columns);
  const values = Object.values(columns);
  const types = values.map(([first]) => (typeof first === 'string' ? VARCHAR : DOUBLE));
  const fields = names.map((name, index) => `${name} ${types[index]}`);
  await connection.run(`create or replace temp table ${table} (${fields.join(', ')})`);
  const appender = await connection.createAppender(table);
  for (let start = 0; start < values[0].length; start += ROWS_OF_A_CHUNK) {
    const chunk = DuckDBDataChunk.create(types);
    chunk.setColumns(values.map((column) => column.slice(start, start + ROWS_OF_A_CHUNK)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  const reader = await connection.runAndReadAll(query);
  return reader.getRowsJS();
}
