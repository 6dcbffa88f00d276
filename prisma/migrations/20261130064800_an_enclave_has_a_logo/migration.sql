-- An enclave shows its own mark: a file that belongs to the enclave itself.
ALTER TABLE "File" DROP CONSTRAINT "File_aboutType_is_known";
ALTER TABLE "File" ADD CONSTRAINT "File_aboutType_is_known"
  CHECK ("aboutType" IN ('application', 'firm', 'record', 'figures', 'project', 'panel', 'import', 'objection', 'drawing', 'room', 'contract', 'ticket', 'inspection', 'enclave'));
