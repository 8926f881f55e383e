import { z } from 'zod';
import { idParams } from './common';
import { defineOperation } from './operation';
import { reviewBase } from './reviewDialect';
import { reviewContact } from './reviewViews';

const text = z.string().max(500);

export const saveContact = defineOperation({
  ...reviewBase,
  id: 'saveContact',
  method: 'put',
  path: '/review/contacts/:id',
  status: 200,
  access: ['provincial-lead'],
  ifMatch: true,
  summary: {
    zh: '修改本机构联系方式',
    en: 'Changes the card of the caller’s own authority; the public sees it at once',
  },
  params: idParams,
  body: z.strictObject({
    office: text,
    address: text,
    telephone: text.meta({ description: 'One number or several, parted by 、' }),
    fax: text.nullable(),
    email: text.nullable(),
    officeHours: text,
    website: text.nullable(),
  }),
  output: reviewContact,
  refusals: ['rule-refused'],
});

export const reviewContactOperations = [saveContact] as const;
