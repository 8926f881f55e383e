/** What every paper of the office carries. All dates are ready to print: `2026年11月22日`. */
export interface OfficePaper {
  /** The office that writes; its name is the letterhead. */
  authorityName: string;
  /** `京造注受〔2026〕123号`. */
  documentNumber: string;
  applicantName: string;
  /** Date under the letter. */
  issuedOn: string;
  /** Where the applicant can ask: telephone, address, office hours. */
  contact: string[];
}

/** A letter about a filing. */
export interface LetterData extends OfficePaper {
  /** `二级造价工程师初始注册`. */
  filingTypeName: string;
  filingNumber: string;
}

/** 受理通知书. */
export interface AcceptanceReceiptData extends LetterData {
  submittedOn: string;
  acceptedOn: string;
  /** Accepted because nobody asked for more in time. */
  byLapse: boolean;
  /** Who handles it one after the other, and in how many statutory working days. */
  stages: { authorityName: string; workingDays: number }[];
  /** When the first of them has to be ready. */
  dueOn: string;
  /** The holidays of that year are not announced yet. */
  dueProvisional: boolean;
  /** Names of the documents received. */
  materials: string[];
}

/** One thing to put right. */
export interface ReturnItem {
  /** `基本信息－聘用单位名称`, `扫描件－劳动合同（第2张）`. */
  place: string;
  /** `D09`. */
  defectCode: string;
  /** What is wrong and what to do. */
  text: string;
}

/** 补正材料告知书: everything at once. */
export interface ReturnNoticeData extends LetterData {
  submittedOn: string;
  /** The general reason. */
  reason: string;
  items: ReturnItem[];
}

/** One line of a table of particulars. */
export interface Particular {
  label: string;
  value: string;
}

/** 准予决定书. */
export interface DecisionNoticeData extends LetterData {
  submittedOn: string;
  /** `准予行政许可决定书`, `准予注销注册决定书`. */
  title: string;
  /** The provision it rests on: `《中华人民共和国行政许可法》第三十八条第一款`. */
  legalBasis: string;
  /** What is decided: `准予你的二级造价工程师初始注册。`. */
  decision: string;
  /** The particulars that result, such as certificate number and validity. */
  particulars: Particular[];
}

/** 延长办理期限告知书: reason and new date (行政许可法 Art. 42). */
export interface ExtensionNoticeData extends LetterData {
  submittedOn: string;
  reason: string;
  workingDays: number;
  dueOn: string;
  dueProvisional: boolean;
}

/** 注销注册证明. */
export interface CancellationCertificateData extends LetterData {
  idNumberMasked: string;
  cancelledOn: string;
  reason: string;
  /** The numbers that are void now, specialty and employer. */
  particulars: Particular[];
}

/** 撤销注册决定书: an act of the ministry, which no filing asked for. */
export interface RevocationDecisionData extends OfficePaper {
  /** The registration that ends: numbers, specialty, employer, validity. */
  particulars: Particular[];
  /** Which ground of the closed list. */
  ground: string;
  /** What was found. */
  facts: string;
  /** The provision it rests on. */
  provision: string;
  revokedOn: string;
  /** The last day of the ban the ground brings; null where it brings none. */
  bannedUntil: string | null;
  reconsiderationBody: string;
  court: string;
}

/** 不予注册决定书: ground, date, authority, remedies (行政许可法 Art. 38). */
export interface RefusalNoticeData extends LetterData {
  submittedOn: string;
  /** What was found in the review. */
  facts: string;
  /** The provision it rests on. */
  legalGround: string;
  /** Body to which reconsideration is addressed: `北京市人民政府`. */
  reconsiderationBody: string;
  /** Court of first instance, as `有管辖权的人民法院`. */
  court: string;
}
