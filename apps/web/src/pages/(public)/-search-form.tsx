import { TextInput } from '@mantine/core';
import { type FormEvent, useId } from 'react';
import { Button } from '../../patterns/button.js';
import { useWords } from '../../words/area.js';
import { findWords } from '../../words/find.js';
import styles from './-find.module.css';

interface SearchFormProps {
  text: string | undefined;
  near?: string | undefined;
  example: string;
  /** Is there also a field for a place? */
  withPlace?: boolean;
  onSearch: (text: string | undefined, near: string | undefined) => void;
}

/** What one looks for, and where; searched when asked for, so that the list doesn't jump while one types. */
export function SearchForm({ text, near, example, withPlace, onSearch }: SearchFormProps) {
  const { search } = useWords(findWords);
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const read = (name: string) => String(data.get(name) ?? '').trim() || undefined;
    onSearch(read('text'), read('near'));
  };
  return (
    // A new form for each address, so that Back fills the fields too.
    <form role="search" className={styles['search']} onSubmit={submit} key={`${text} ${near}`}>
      <TextInput id={`${id}text`} name="text" label={search.text} description={example} defaultValue={text ?? ''} />
      {withPlace && <TextInput id={`${id}near`} name="near" label={search.near} defaultValue={near ?? ''} />}
      <Button type="submit" look="forward">
        {search.action}
      </Button>
    </form>
  );
}
