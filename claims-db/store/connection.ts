/** What the store asks of SQLite: rows, changes and transactions; the driver itself stays in database.ts. */

/** What a column can hold. */
export type Cell = string | number | null;

/** An open database. `rows<{ n: number }>("SELECT 1 AS n")` is `[{ n: 1 }]`. */
export interface Connection {
  /** Runs a query; the caller says the shape of its rows. */
  rows<Row>(sql: string, ...cells: readonly Cell[]): readonly Row[];
  /** Runs a change and returns the key of the last row that was inserted. */
  change(sql: string, ...cells: readonly Cell[]): number;
  /** Runs several statements without parameters, such as a schema. */
  script(sql: string): void;
  /** Does all of the work in one transaction, or none of it. */
  together(work: () => void): void;
  close(): void;
}
