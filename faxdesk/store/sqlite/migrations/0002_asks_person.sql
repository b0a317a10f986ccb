-- The few faxes that stand before a person, found and counted without looking at the many that don't.

CREATE INDEX fax_asks_person ON fax (state) WHERE asks_person = 1;
