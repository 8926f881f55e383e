import { useId, useState } from 'react';
import { useForm, type DefaultValues, type FieldValues, type Path } from 'react-hook-form';
import { useLanguage } from '../../i18n/useLanguage';
import type { SummaryLine } from '../ErrorSummary';
import { issuesByField, resolverOf, type Problems } from './formProblems';

export interface OfficeFormParts<T extends FieldValues> {
  defaults: DefaultValues<T>;
  /** What is wrong with the values, by field. */
  check: (values: T) => Problems<T>;
  /** Sends the values; a refusal is thrown. */
  send: (values: T) => Promise<void>;
  labels: Record<keyof T & string, string>;
  /** Names the server has for fields that are called differently here. */
  aliases?: Partial<Record<keyof T & string, string>>;
}

/** A form of the office: checked at the field when it is left and as a whole when sent; refusals of the server land at their fields. */
export function useOfficeForm<T extends FieldValues>({
  defaults,
  check,
  send,
  labels,
  aliases,
}: OfficeFormParts<T>) {
  const { pick } = useLanguage();
  const formId = useId();
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<unknown>(null);
  const form = useForm<T>({
    defaultValues: defaults,
    resolver: resolverOf(check, pick),
    mode: 'onTouched',
    shouldFocusError: false,
  });

  const fields = Object.keys(labels) as Path<T>[];
  const idOf = (name: string) => `${formId}-${name}`;

  const onSubmit = form.handleSubmit(
    async (values) => {
      setFailure(null);
      try {
        await send(values);
      } catch (error) {
        const issues = issuesByField(error, fields, aliases as Record<string, string> | undefined);
        for (const [name, message] of issues) form.setError(name as Path<T>, { type: 'server', message });
        if (issues.size === 0) setFailure(error);
        else setAttempt((count) => count + 1);
      }
    },
    () => setAttempt((count) => count + 1),
  );

  const summary: SummaryLine[] =
    attempt === 0
      ? []
      : fields.flatMap((name) => {
          const { error } = form.getFieldState(name, form.formState);
          return error?.message ? [{ fieldId: idOf(name), text: `${labels[name]}：${error.message}` }] : [];
        });

  return { form, idOf, labels, onSubmit, summary, attempt, failure, isSending: form.formState.isSubmitting };
}

export type OfficeForm<T extends FieldValues> = ReturnType<typeof useOfficeForm<T>>;
