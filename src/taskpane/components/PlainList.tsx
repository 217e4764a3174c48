import { useTextStyles } from "./text.styles";

export function PlainList({ items }: { readonly items: readonly string[] }) {
  const text = useTextStyles();

  return (
    <ul className={text.list}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
