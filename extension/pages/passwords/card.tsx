import type { ComponentChildren } from "preact";

interface CardProps {
  title: ComponentChildren;
  text?: string;
  class?: string;
  children: ComponentChildren;
}

export function Card(props: CardProps) {
  return (
    <article class={props.class ? `card ${props.class}` : "card"}>
      <h3>{props.title}</h3>
      {props.text && <p class="soft">{props.text}</p>}
      {props.children}
    </article>
  );
}
