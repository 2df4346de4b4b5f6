/** A form whose judge is the server: what it refuses is shown beside the field it names, the rest above the buttons. */
import { type UseFormReturnType, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef } from 'react';
import { explain, failureCode, fieldFailures, isFailure } from '@/lib/failure';

type Options<Values extends Record<string, unknown>, Result> = {
  initialValues: Values;
  submit: (values: Values) => Promise<Result>;
  onDone: (result: Result, values: Values) => void;
};

export type ServerForm<Values> = {
  form: UseFormReturnType<Values>;
  onSubmit: (event?: FormEvent<HTMLFormElement>) => void;
  sending: boolean;
  /** A refusal that belongs to no field of this form. */
  problem: string | undefined;
  /** The code of the last refusal, for a form that has words of its own for it. */
  code: string | undefined;
};

export function useServerForm<Values extends Record<string, unknown>, Result>({
  initialValues,
  submit,
  onDone,
}: Options<Values, Result>): ServerForm<Values> {
  const form = useForm<Values>({ initialValues });
  const sent = useRef<HTMLFormElement>(null);
  const mutation = useMutation({
    mutationFn: submit,
    onSuccess: onDone,
    onError: (error) => {
      form.setErrors(fieldFailures(error));
      if (sent.current && isFailure(error) && error.fields.length > 0)
        focusFault(sent.current, Object.keys(fieldFailures(error)));
    },
  });
  const placed = Object.keys(fieldFailures(mutation.error)).some((name) => name in initialValues);
  return {
    form,
    onSubmit: (event) => {
      sent.current = event?.currentTarget ?? null;
      form.onSubmit((values) => mutation.mutate(values))(event);
    },
    sending: mutation.isPending,
    code: mutation.error ? failureCode(mutation.error) : undefined,
    problem: mutation.error && !placed ? explain(mutation.error) : undefined,
  };
}

/** Where what was refused is mended: in the first field at fault, else where the form begins. */
function focusFault(form: HTMLFormElement, faulty: readonly string[]): void {
  const fields = [...form.querySelectorAll<HTMLElement>('[data-path]')];
  const fault = fields.find(({ dataset: { path = '' } }) => faulty.includes(path));
  (fault ?? form.querySelector<HTMLElement>('[data-autofocus]') ?? fields[0])?.focus();
}
