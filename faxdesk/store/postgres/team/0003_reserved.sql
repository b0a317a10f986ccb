-- Faxes that are reserved for a worker and wait for its move; see 0005_claim.sql.
CREATE INDEX fax_reserved ON fax (lease_until_s) WHERE state = 'queued' AND lease_until_s IS NOT NULL;
