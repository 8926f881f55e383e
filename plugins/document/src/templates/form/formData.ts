/** One labelled value. Values are ready to print (`2026年11月22日`); an empty one leaves the cell blank for the pen. */
export interface FormField {
  label: string;
  value: string;
  /** Takes the whole line instead of half of it. */
  wide?: boolean;
}

/** A block of labelled values; one block of a form may carry the photo. */
export interface FieldsBlock {
  kind: 'fields';
  title: string;
  fields: FormField[];
  withPhoto?: boolean;
}

export interface TableColumn {
  label: string;
  /** Width in millimetres; columns without one share the rest (the form is 178 mm wide). */
  width?: number;
  align?: 'left' | 'center' | 'right';
}

/** A table of entries whose head is repeated on every page. Each row has one text per column. */
export interface TableBlock {
  kind: 'table';
  title: string;
  columns: TableColumn[];
  rows: string[][];
  /** A last line over the whole width, such as `合计：必修 60 学时，选修 60 学时`. */
  summary?: string;
}

/** Running text, such as a statement of loss. */
export interface TextBlock {
  kind: 'text';
  title: string;
  paragraphs: string[];
}

export type FormBlock = FieldsBlock | TableBlock | TextBlock;

/** A pledge with its place for signature or stamp. */
export interface FormPledge {
  /** `申请人承诺`, `聘用单位承诺`, `原聘用单位意见`. */
  title: string;
  paragraphs: string[];
  /** Who signs: `申请人（签字）`, `法定代表人（签字）`. */
  signatory: string;
  /** A place for the employer's round stamp (42 mm). */
  stamp: boolean;
}

/** An empty box that the office fills in: `注册初审机构意见`. */
export interface FormOpinion {
  title: string;
  officer: string;
}

/** A whole application form, whatever its type. */
export interface ApplicationFormData {
  /** `二级造价工程师初始注册申请表`. */
  title: string;
  filingNumber: string;
  /** Name of the office the form goes to. */
  authorityName: string;
  applicantName: string;
  /** What the QR code says: filing number and content hash in the product's form. */
  qrPayload: string;
  /** SHA-256 of the content in hex; the first 16 digits are printed. */
  contentHash: string;
  /** `2026年11月22日 14:03`. */
  printedAt: string;
  /** JPEG or PNG as data URL; without one an empty box is drawn. */
  photo?: string;
  blocks: FormBlock[];
  pledges: FormPledge[];
  opinions: FormOpinion[];
}
