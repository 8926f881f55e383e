import { z } from 'zod';
import { findAuthority } from '../authorities';
import { isIsoDate } from '../calendar/isoDate';
import { parseCreditCode } from '../identifiers/creditCode';
import { parseIdNumber } from '../identifiers/idNumber';
import { optionValues, type Option } from '../sections/options';
import { basicSection, contractSection, employerSection } from '../sections/strict';

/*
 * Strict schemas of the sections that are no lists of entries; those of the entries are `STRICT_ENTRIES`.
 * Messages are machine words; `labels/problems.ts` holds their sentences.
 */

/** Why a registration is cancelled at its holder's wish (dossier 3.7). */
export const CANCELLATION_REASONS = [
  { value: 'contract-ended', zh: '已与聘用单位解除劳动关系', en: 'The contract with the employer ended' },
  { value: 'no-longer-practising', zh: '不再从事造价工作', en: 'No longer practising' },
  { value: 'near-expiry', zh: '注册有效期即将届满，不再延续', en: 'The validity is about to end' },
  {
    value: 'penalty',
    zh: '受到行政或刑事处罚且在处罚期内',
    en: 'Under an administrative or criminal penalty',
  },
  { value: 'other', zh: '法律、法规规定的其他情形', en: 'Another case in law' },
] as const satisfies readonly Option[];

/** Why somebody changes his employer (dossier 5.3). */
export const CHANGE_REASONS = [
  { value: 'contract-ended', zh: '劳动合同期满终止', en: 'The contract ran out' },
  { value: 'resigned', zh: '本人辞职', en: 'Resignation' },
  { value: 'dismissed', zh: '原单位解除劳动合同', en: 'The employer ended the contract' },
  { value: 'employer-closed', zh: '原单位注销、破产或吊销执照', en: 'The employer closed' },
  { value: 'other', zh: '其他', en: 'Other' },
] as const satisfies readonly Option[];

const required = (maximum: number) => z.string('required').trim().min(1, 'required').max(maximum, 'too-long');
const optional = (maximum: number) => z.string().trim().max(maximum, 'too-long').nullish();
const optionalWhen = (test: (value: string) => boolean, problem: string) =>
  z
    .string()
    .trim()
    .refine((value) => value === '' || test(value), problem)
    .nullish();
const date = z.string('required').min(1, 'required').refine(isIsoDate, 'not-a-date');

/** What an information change may touch: the employer's name and papers, and the upgrade of an old ID number. */
const INFORMATION_FIELDS = [
  'employerName',
  'employerCreditCode',
  'employerQualificationNumber',
  'idNumber',
] as const;
const informationSection = z
  .object({
    employerName: optional(50),
    employerCreditCode: optionalWhen((value) => parseCreditCode(value).ok, 'credit-code'),
    employerQualificationNumber: optional(60),
    idNumber: optionalWhen((value) => value.length === 18 && parseIdNumber(value).ok, 'id-number'),
    explanation: optional(300),
  })
  .refine((section) => INFORMATION_FIELDS.some((field) => section[field]), 'nothing-changed');

const newEmployerSection = employerSection.extend({ contract: contractSection });

/** How the bond with the old employer ended (Order 150, article 12). */
const releaseSection = z
  .object({
    contractEndedOn: date,
    reason: required(40).refine((value) => optionValues(CHANGE_REASONS).includes(value), 'not-an-option'),
    explanation: optional(300),
  })
  .refine((section) => section.reason !== 'other' || Boolean(section.explanation), {
    path: ['explanation'],
    message: 'required',
  });

/** The authority of the new employer; whether it may be the old one is asked by the rule's conditions. */
const transferSection = z.object({
  authorityCode: required(2).refine((value) => findAuthority(value) !== undefined, 'not-an-option'),
});

const cancellationSection = z
  .object({
    reason: required(40).refine(
      (value) => optionValues(CANCELLATION_REASONS).includes(value),
      'not-an-option',
    ),
    explanation: optional(300),
  })
  .refine((section) => section.reason !== 'other' || Boolean(section.explanation), {
    path: ['explanation'],
    message: 'required',
  });

const lossSection = z.object({
  lostOn: date,
  circumstances: required(300),
  statementPublishedIn: required(100),
  statementPublishedOn: date,
});

/** Strict schema by section key, for the sections that are one record. */
export const STRICT_SECTIONS = {
  basic: basicSection,
  newEmployer: newEmployerSection,
  release: releaseSection,
  transfer: transferSection,
  information: informationSection,
  cancellation: cancellationSection,
  loss: lossSection,
} as const;
