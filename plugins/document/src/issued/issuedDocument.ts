/** What a document is about and which state of it: at most one document exists for these four. */
export interface DocumentKey {
  /** `certificate`, `application-form` … */
  kind: string;
  /** `registration`, `filing` … */
  subjectType: string;
  subjectId: number;
  /** Names the content: when it changes, another document is issued and this one stays as it was. */
  revision: string;
}

/** A document that was issued, with its bytes. */
export interface IssuedDocument {
  id: number;
  bytes: Buffer;
  /** SHA-256 of the stored bytes, in hex. */
  digest: string;
  issuedAt: Date;
}
