-- After the public notice the agreement is signed first, whoever admits, and however many at once.
CREATE FUNCTION admitted_with_a_signed_agreement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "Agreement" g WHERE g."enclaveId" = NEW."enclaveId" AND g."applicationId" = NEW.id
    AND g."signedOn" IS NOT NULL;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'nobody is admitted without a signed agreement' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'admitted_with_a_signed_agreement';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER admitted_with_a_signed_agreement BEFORE UPDATE OF state ON "Application"
  FOR EACH ROW WHEN (OLD.state = 'public_notice' AND NEW.state = 'admitted')
  EXECUTE FUNCTION admitted_with_a_signed_agreement();

