/** An address, or what the user calls it. Where it is too long for a line, the next begins with the "@". */
export function MailAddress({ children: name }: { children: string }) {
  const at = name.lastIndexOf("@");
  if (at <= 0) return <bdi>{name}</bdi>;
  return (
    <bdi>
      {name.slice(0, at)}
      <wbr />
      {name.slice(at)}
    </bdi>
  );
}
