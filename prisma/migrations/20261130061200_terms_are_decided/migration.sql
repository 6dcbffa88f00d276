-- How long firms may stay and when the end of a term is announced were figures in the code, and nothing could extend a
-- term. They become a setting with versions: what is in force on the day a term begins counts for it. Every enclave
-- begins with the figures there were.
CREATE TABLE "TermExtension" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tenancyId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "months" INTEGER NOT NULL,
    "endedOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "groundZh" TEXT NOT NULL,
    "groundEn" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TermExtension_pkey" PRIMARY KEY ("enclaveId","id")
);

CREATE UNIQUE INDEX "TermExtension_enclaveId_tenancyId_number_key" ON "TermExtension"("enclaveId", "tenancyId", "number");

ALTER TABLE "TermExtension" ADD CONSTRAINT "TermExtension_tenancy"
  FOREIGN KEY ("enclaveId", "tenancyId") REFERENCES "Tenancy"("enclaveId", id);
ALTER TABLE "TermExtension" ADD CONSTRAINT "TermExtension_by" FOREIGN KEY ("byId") REFERENCES "User"(id);
ALTER TABLE "TermExtension" ADD CONSTRAINT an_extension_is_longer
  CHECK (months >= 1 AND number >= 1 AND "endsOn" > "endedOn");

CREATE FUNCTION term_extension_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an extension of a term does not change';
END $$;
CREATE TRIGGER term_extension_never_changes BEFORE UPDATE OR DELETE ON "TermExtension"
  FOR EACH ROW EXECUTE FUNCTION term_extension_never_changes();

ALTER TABLE "Setting" DROP CONSTRAINT "Setting_topic_is_known";
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_topic_is_known"
  CHECK ("topic" IN ('identity', 'offer', 'duties', 'parks', 'security', 'plan', 'leasing', 'rooms', 'care', 'deadlines',
    'terms'));

INSERT INTO "Setting" ("enclaveId", topic, version, "effectiveOn", content, reason, at)
SELECT e.id, 'terms', 1, (e."createdAt" AT TIME ZONE 'Asia/Shanghai')::date,
  '{"months": 48, "longer": [
      {"zh": "生物医药", "en": "Biomedicine", "months": 60, "clause": "国科发区〔2018〕300号 在孵企业条件（三），延长的领域待核"},
      {"zh": "集成电路", "en": "Integrated circuits", "months": 60, "clause": "国科发区〔2018〕300号 在孵企业条件（三），延长的领域待核"},
      {"zh": "现代农业", "en": "Modern agriculture", "months": 60, "clause": "国科发区〔2018〕300号 在孵企业条件（三），延长的领域待核"}],
    "extensions": 0, "extensionMonths": 12, "extensionGrounds": [], "extensionWithinDays": 180, "extendedBy": "director",
    "termAlertDays": [180, 90, 30]}',
  '', e."createdAt"
FROM "Enclave" e;
