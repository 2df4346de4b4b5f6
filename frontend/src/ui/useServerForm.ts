/** A form whose judge is the server: what it refuses is shown beside the field it names, the rest above the buttons. */
import { type UseFormReturnType, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { explain, failureCode, fieldFailures } from '@/lib/failure';

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
  const mutation = useMutation({
    mutationFn: submit,
    onSuccess: onDone,
    onError: (error) => form.setErrors(fieldFailures(error)),
  });
  const placed = Object.keys(fieldFailures(mutation.error)).some((name) => name in initialValues);
  return {
    form,
    onSubmit: form.onSubmit((values) => mutation.mutate(values)),
    sending: mutation.isPending,
    code: mutation.error ? failureCode(mutation.error) : undefined,
    problem: mutation.error && !placed ? explain(mutation.error) : undefined,
  };
}
