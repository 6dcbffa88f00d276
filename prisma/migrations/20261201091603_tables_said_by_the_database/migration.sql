-- The latest application and the latest tenancy of a firm are found without sorting all it ever had.
DROP INDEX "Application_enclaveId_firmId_idx";
DROP INDEX "Tenancy_enclaveId_firmId_idx";
CREATE INDEX "Application_enclaveId_firmId_createdAt_idx" ON "Application"("enclaveId", "firmId", "createdAt");
CREATE INDEX "Tenancy_enclaveId_firmId_createdAt_idx" ON "Tenancy"("enclaveId", "firmId", "createdAt");

-- What `neutral` of app/shared/cells.ts makes of a text: blanks and what is not seen are looked through.
CREATE FUNCTION neutral_text(said text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF said ~ '^[+-]?[0-9]{1,15}(\.[0-9]+)?$' THEN RETURN said; END IF;
  IF said ~ '^[\u0009\u000a\u000d]' OR normalize(left(regexp_replace(said, '^[\u0001-\u0020\u007f-\u00a0\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f]+', ''), 1), NFKC)
    IN ('=', '+', '-', '@', '−') THEN RETURN '''' || said; END IF;
  RETURN said;
END $$;

-- A text between its quotes in a line of CSV, as `csvLine` writes it. Most begin with a letter, a figure or a
-- character, and need no further look.
CREATE FUNCTION csv_cell(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN said IS NULL THEN NULL
    WHEN ascii(said) BETWEEN 19968 AND 40959 OR ascii(said) BETWEEN 65 AND 90 OR ascii(said) BETWEEN 97 AND 122
      THEN replace(said, '"', '""')
    WHEN ascii(said) BETWEEN 48 AND 57
      THEN CASE WHEN translate(said, '0123456789', '') = '' AND (length(said) >= 12 OR length(said) > 1 AND ascii(said) = 48)
        THEN said || E'\t' ELSE replace(said, '"', '""') END
    ELSE replace(neutral_text(said), '"', '""') END
$$;
