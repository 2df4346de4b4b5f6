/** The fields of a dialog one under the other. The browser's own complaints stay off: the server judges, in the person's language. */
import type { ComponentPropsWithoutRef } from 'react';
import styles from './FormStack.module.css';

export function FormStack(form: Omit<ComponentPropsWithoutRef<'form'>, 'className' | 'noValidate'>) {
  return <form {...form} noValidate className={styles.stack} />;
}
