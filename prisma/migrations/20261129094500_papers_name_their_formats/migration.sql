-- What a paper's files may be was a sentence, read by nobody but people; it becomes the list that the fields offer and
-- the server holds. A list of names or figures may be a photo too, as it always could be handed in.
UPDATE "Intake" SET papers = (
  SELECT coalesce(jsonb_agg(
    (paper.kind - 'formatsZh' - 'formatsEn') || jsonb_build_object('formats', CASE
      WHEN coalesce(paper.kind->>'formatsZh', '') = '' THEN '["pdf", "jpg", "png", "docx", "xlsx"]'::jsonb
      ELSE (
        SELECT coalesce(jsonb_agg(format.code ORDER BY format.place), '["pdf", "jpg", "png", "docx", "xlsx"]'::jsonb)
        FROM (VALUES ('pdf', 'PDF', 1), ('jpg', 'JPG', 2), ('png', 'PNG', 3), ('docx', 'DOCX', 4), ('xlsx', 'XLSX', 5))
          AS format (code, name, place)
        WHERE paper.kind->>'formatsZh' LIKE '%' || format.name || '%'
          OR (format.code IN ('jpg', 'png') AND paper.kind->>'formatsZh' LIKE '%XLSX%')
      )
    END)
    ORDER BY paper.place
  ), '[]'::jsonb)
  FROM jsonb_array_elements(papers) WITH ORDINALITY AS paper (kind, place)
)
WHERE jsonb_typeof(papers) = 'array';
