ALTER TABLE "Setting" DROP CONSTRAINT "Setting_topic_is_known";
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_topic_is_known"
  CHECK ("topic" IN ('identity', 'offer', 'duties', 'parks', 'security', 'plan', 'leasing', 'rooms', 'care', 'deadlines',
    'reviewing', 'terms', 'limits', 'land', 'landed', 'steps', 'papers', 'assessment', 'industries'));

-- The code of a firm's industry as it stood in the register on a day, as far as it is known; industry_on is its division.
CREATE FUNCTION industry_code_on(enclave uuid, firm uuid, day date) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT substring(coalesce((
    SELECT c.changes -> 'industryCode' ->> 'before' FROM "FirmChange" c
    WHERE c."enclaveId" = enclave AND c."firmId" = firm AND c.state = 'accepted' AND c.changes ? 'industryCode'
      AND (c."decidedAt" AT TIME ZONE 'Asia/Shanghai')::date > day
    ORDER BY c."decidedAt", c.id LIMIT 1
  ), f."industryCode") FROM '\d{2,4}') FROM "Firm" f WHERE f."enclaveId" = enclave AND f.id = firm
$$;
