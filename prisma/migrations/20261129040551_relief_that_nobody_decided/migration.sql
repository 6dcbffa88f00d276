-- Every enclave was founded with the whole rent off in the first year and half of it in the second and third, and
-- its portal promised it; no page ever let anybody decide it. Only the example keeps the relief it tells of.
UPDATE "Enclave" SET settings = settings || '{"relief": []}'::jsonb
WHERE NOT "isExample" AND settings -> 'relief' =
  '[{"year": 1, "percent": 100}, {"year": 2, "percent": 50}, {"year": 3, "percent": 50}]'::jsonb;
