import { Field, makeStyles, Select } from "@fluentui/react-components";

interface ChoiceProps<Key extends string> {
  readonly label: string;
  readonly chosen: Key;
  readonly options: readonly { readonly key: Key; readonly text: string }[];
  onChoose(key: Key): void;
}

/** One of several, named by a label. */
export function Choice<Key extends string>({ label, chosen, options, onChoose }: ChoiceProps<Key>) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select
        value={chosen}
        select={{ className: styles.select }}
        onChange={(_, { value }) => {
          const option = options.find(({ key }) => key === value);
          if (option !== undefined) onChoose(option.key);
        }}
      >
        {options.map(({ key, text }) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  // A list is as wide as its longest line, unless it is told not to be.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, textOverflow: "ellipsis" },
});
