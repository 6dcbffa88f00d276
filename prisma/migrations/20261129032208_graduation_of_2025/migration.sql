-- The ministry's regulation of 2025 (工信部科〔2025〕131号, in force from 2025-07-10) takes the place of the one of
-- 2018 wherever that is the last published graduation set. Its own figures for graduates were not found: those
-- of 2018 are carried on, and the clause says so. What was tested before keeps the criteria frozen on it.
INSERT INTO "CriteriaSet" ("enclaveId", id, code, purpose, "titleZh", "titleEn", state, criteria, "effectiveFrom",
  "publishedAt", "basedOnId", version)
SELECT old."enclaveId", gen_random_uuid(), 'TBI2025', 'graduation',
  '毕业条件（工信部科〔2025〕131号）', 'Graduation criteria (Gongxinbuke [2025] No. 131)', 'published',
  (SELECT jsonb_agg(rule || jsonb_build_object(
      'clauseZh', '工信部科〔2025〕131号；毕业的数量未查到原文，暂沿用国科发区〔2018〕300号，待核',
      'clauseEn', 'Gongxinbuke [2025] No. 131; its figures for graduates were not found, those of Guokefaqu [2018] No. 300 are carried on, unverified')
      ORDER BY place)
    FROM jsonb_array_elements(old.criteria) WITH ORDINALITY AS rules(rule, place)),
  GREATEST('2025-07-10'::date, old."effectiveFrom" + 1), now(), old.id, 1
FROM "CriteriaSet" old
WHERE old.purpose = 'graduation' AND old.code = 'TBI2018' AND old.state = 'published'
  AND NOT EXISTS (SELECT 1 FROM "CriteriaSet" other WHERE other."enclaveId" = old."enclaveId"
    AND other.purpose = 'graduation' AND other.id <> old.id
    AND (other.code = 'TBI2025' OR (other.state = 'published' AND other."effectiveFrom" > old."effectiveFrom")));
