-- What a word is looked for in: small letters, half width, without the marks that nobody sees, dashes and
-- middle dots alike. The same as `fold` in app/shared/typed-text.ts, line ends aside.
CREATE OR REPLACE FUNCTION folded(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT normalize(lower(
    regexp_replace(regexp_replace(normalize(regexp_replace(
      normalize(left(t, 60000), NFKC),
      '[\u0001-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u034F\u0600-\u0605\u061C\u06DD\u070F\u08E2\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\U000110BD\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF]',
      '', 'g'), NFKC),
      '[\u058A\u05BE\u1400\u1806\u2010-\u2015\u2212\u02D7\u2E17\u2E1A\u2E3A\u2E3B\u2E40\u2E5D\u301C\u3030\u30A0\uFE31\uFE32\uFE58\uFE63\uFF0D]', '-', 'g'),
      '[\u30FB\u2022\u2027\u2219\u22C5]', '·', 'g')), NFKC)
$$;

UPDATE "SearchEntry" SET text = folded(text), grams = grams_of(folded(text)) WHERE text <> folded(text);
