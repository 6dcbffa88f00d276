-- Photos of rooms that were taken at handovers are written anew like others. What staff took for a list signed on paper
-- keeps its bytes, and so does every page of a signed contract.
UPDATE "File" f SET "photoState" = 'waits' FROM "LeasePage" p
  LEFT JOIN "LeaseHandover" h ON h."enclaveId" = p."enclaveId" AND h."contractId" = p."contractId" AND h.kind = p.kind
WHERE p."fileId" = f.id AND p.kind IN ('entry', 'exit') AND f.mime IN ('image/jpeg', 'image/png') AND f."photoState" IS NULL
  AND NOT EXISTS (SELECT FROM "Membership" m WHERE m."enclaveId" = h."enclaveId" AND m."userId" = h."confirmedById"
    AND m.role IN ('officer', 'director'));
CREATE INDEX photos_that_cannot_be_read ON "File" (id) WHERE "photoState" = 'unreadable';
