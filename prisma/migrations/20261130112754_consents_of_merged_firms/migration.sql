-- What a firm agreed to never changes. Of two firms that turn out to be one it goes to the one that is kept, behind what
-- either has said before: what was said last stands.
CREATE OR REPLACE FUNCTION quarter_consent_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF to_jsonb(OLD) - '{firmId,version}'::text[] = to_jsonb(NEW) - '{firmId,version}'::text[]
      AND NEW.version >= OLD.version THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'what a firm agreed to does not change';
END $$;
