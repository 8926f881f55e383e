/**
 * A place in the database that holds texts sealed by the vault. Each package lists its own, so that they can be sealed anew
 * when the key is changed.
 */
export interface SealedColumn {
  table: string;
  column: string;
  /** The field, when the column is JSON. */
  field?: string;
  /** The column to whose value the seal is bound; without it, all rows have one context. */
  boundTo?: string;
  /** The context of a seal (`Vault.sealText`), from the value of `boundTo`. */
  contextOf: (bound: string) => string;
}
