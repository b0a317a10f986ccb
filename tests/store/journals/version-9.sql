BEGIN TRANSACTION;
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    fax_id INTEGER NOT NULL REFERENCES fax (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    base_url TEXT NOT NULL,
    connection_id TEXT NOT NULL,
    from_number TEXT NOT NULL,
    way TEXT NOT NULL,
    token TEXT UNIQUE,
    media_name TEXT,
    submitted_at_s REAL NOT NULL,
    clock_offset_s REAL NOT NULL DEFAULT 0,
    remote_id TEXT,
    remote_status TEXT,
    failure_reason TEXT,
    ended_at_s REAL,
    cancel_asked_at_s REAL,
    cancel_answered_at_s REAL,
    checks INTEGER NOT NULL DEFAULT 0,
    next_check_s REAL,
    watch_until_s REAL                      -- a person decided; should it turn up before, they are told
) STRICT;
INSERT INTO "attempt" VALUES(1,3,1,'https://api.telnyx.com/v2','1293384261075731500','+13125790015','media_name','dG9rZW43',NULL,1790000002.0,0.5,'remote-3',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES(2,7,1,'https://api.telnyx.com/v2','1293384261075731500','+13125790015','media_name','dG9rZW47',NULL,1790000002.0,0.5,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES(3,8,1,'https://api.telnyx.com/v2','1293384261075731500','+13125790015','media_name','dG9rZW48',NULL,1790000002.0,0.5,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES(4,9,1,'https://api.telnyx.com/v2','1293384261075731500','+13125790015','media_name','dG9rZW49',NULL,1790000002.0,0.5,NULL,NULL,NULL,NULL,NULL,NULL,2,1790000006.0,NULL);
INSERT INTO "attempt" VALUES(5,10,1,'https://api.telnyx.com/v2','1293384261075731500','+13125790015','media_name','dG9rZW410',NULL,1790000002.0,0.5,NULL,NULL,NULL,NULL,NULL,NULL,2,1790000006.0,NULL);
INSERT INTO "attempt" VALUES(6,11,1,'https://api.telnyx.com/v2','1293384261075731500','+13125790015','media_name','dG9rZW411',NULL,1790000002.0,0.5,NULL,NULL,NULL,NULL,NULL,NULL,2,1790000006.0,NULL);
INSERT INTO "attempt" VALUES(7,12,1,'https://api.telnyx.com/v2','1293384261075731500','+13125790015','media_name','dG9rZW412',NULL,1790000002.0,0.5,'remote-12',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES(8,13,1,'https://api.telnyx.com/v2','1293384261075731500','+13125790015','media_name','dG9rZW413',NULL,1790000002.0,0.5,'remote-13',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES(9,14,1,'https://api.telnyx.com/v2','1293384261075731500','+13125790015','media_name','dG9rZW414',NULL,1790000002.0,0.5,'remote-14',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES(10,15,1,'https://api.telnyx.com/v2','1293384261075731500','+13125790015','media_name','dG9rZW415',NULL,1790000002.0,0.5,'remote-15',NULL,NULL,NULL,1790000008.0,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES(11,18,1,'https://api.telnyx.com/v2','1293384261075731500','+13125790015','media_name','dG9rZW418',NULL,1790000002.0,0.5,'remote-18',NULL,NULL,1790000050.0,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES(12,19,1,'https://api.telnyx.com/v2','1293384261075731500','+13125790015','media_name','dG9rZW419',NULL,1790000002.0,0.5,'remote-19',NULL,'receiver_unallocated_number',1790000050.0,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES(13,21,1,'https://api.telnyx.com/v2','1293384261075731500','+13125790015','media_name','dG9rZW421',NULL,1790000002.0,0.5,NULL,NULL,NULL,1790000050.0,NULL,NULL,0,1790000110.0,1790086450.0);
INSERT INTO "attempt" VALUES(14,29,1,'https://api.telnyx.com/v2','1293384261075731500','+13125790015','media_name','dG9rZW429',NULL,1790000002.0,0.5,'remote-29',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL);
CREATE TABLE change (id INTEGER PRIMARY KEY AUTOINCREMENT, fax_id INTEGER NOT NULL) STRICT;
INSERT INTO "change" VALUES(39,1);
CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    company TEXT NOT NULL,
    attention TEXT NOT NULL,
    notes TEXT NOT NULL,
    language TEXT NOT NULL,
    settings TEXT NOT NULL,                 -- JSON, only what differs from everybody's
    is_favourite INTEGER NOT NULL,
    do_not_fax_reason TEXT,                 -- NULL: may be faxed
    do_not_fax_by TEXT,
    do_not_fax_since_s REAL,
    search_text TEXT NOT NULL,              -- words without accents and capitals, numbers as digits
    updated_at_s REAL NOT NULL
) STRICT;
CREATE TABLE contact_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL UNIQUE        -- "Praxen" and "PRAXEN" are one group
) STRICT;
CREATE TABLE contact_in_group (
    group_id INTEGER NOT NULL REFERENCES contact_group (id) ON DELETE CASCADE,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    PRIMARY KEY (group_id, contact_id)
) STRICT;
CREATE TABLE contact_number (
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    address TEXT NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    is_default INTEGER NOT NULL,
    PRIMARY KEY (contact_id, position)
) STRICT;
CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fax_id INTEGER NOT NULL REFERENCES fax (id) ON DELETE CASCADE,
    at_s REAL NOT NULL,
    source TEXT,
    target TEXT NOT NULL,
    cause TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
INSERT INTO "event" VALUES(1,1,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(2,2,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(3,3,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(4,3,1790000002.0,'queued','submitting','{"code": "story.submitting", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(5,3,1790000003.0,'submitting','accepted','{"code": "story.accepted", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(6,3,1790000004.0,'accepted','sending','{"code": "story.sending", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(7,3,1790000060.0,'sending','queued','{"code": "failure.user_busy", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(8,4,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(9,4,1790000007.0,'queued','queued','{"code": "story.moved_up", "values": {}}','{}');
INSERT INTO "event" VALUES(10,5,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(11,5,1790000001.0,'queued','uploading','{"code": "story.uploading", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(12,6,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(13,6,1790000001.0,'queued','uploading','{"code": "story.uploading", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(14,6,1790000007.0,'uploading','uploading','{"code": "story.upload_overdue", "values": {}}','{}');
INSERT INTO "event" VALUES(15,7,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(16,7,1790000002.0,'queued','submitting','{"code": "story.submitting", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(17,8,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(18,8,1790000002.0,'queued','submitting','{"code": "story.submitting", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(19,8,1790000007.0,'submitting','submitting','{"code": "story.cancel_wished", "values": {}}','{}');
INSERT INTO "event" VALUES(20,9,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(21,9,1790000002.0,'queued','submitting','{"code": "story.submitting", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(22,9,1790000005.0,'submitting','uncertain','{"code": "story.uncertain", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(23,10,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(24,10,1790000002.0,'queued','submitting','{"code": "story.submitting", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(25,10,1790000005.0,'submitting','uncertain','{"code": "story.uncertain", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(26,10,1790000007.0,'uncertain','uncertain','{"code": "story.not_found", "values": {}}','{}');
INSERT INTO "event" VALUES(27,11,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(28,11,1790000002.0,'queued','submitting','{"code": "story.submitting", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(29,11,1790000005.0,'submitting','uncertain','{"code": "story.uncertain", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(30,11,1790000007.0,'uncertain','uncertain','{"code": "story.send_again_wished", "values": {}}','{}');
INSERT INTO "event" VALUES(31,12,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(32,12,1790000001.0,'queued','uploading','{"code": "story.uploading", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(33,12,1790000002.0,'uploading','submitting','{"code": "story.submitting", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(34,12,1790000003.0,'submitting','accepted','{"code": "story.accepted", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(35,13,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(36,13,1790000002.0,'queued','submitting','{"code": "story.submitting", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(37,13,1790000003.0,'submitting','accepted','{"code": "story.accepted", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(38,13,1790000007.0,'accepted','accepted','{"code": "story.overdue", "values": {}}','{}');
INSERT INTO "event" VALUES(39,14,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(40,14,1790000002.0,'queued','submitting','{"code": "story.submitting", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(41,14,1790000003.0,'submitting','accepted','{"code": "story.accepted", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(42,14,1790000004.0,'accepted','sending','{"code": "story.sending", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(43,15,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(44,15,1790000002.0,'queued','submitting','{"code": "story.submitting", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(45,15,1790000003.0,'submitting','accepted','{"code": "story.accepted", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(46,15,1790000004.0,'accepted','sending','{"code": "story.sending", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(47,15,1790000008.0,'sending','cancelling','{"code": "story.cancel_wished", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(48,16,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(49,16,1790000001.0,'queued','held','{"code": "story.held_by_you", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(50,17,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(51,17,1790000001.0,'queued','held','{"code": "story.document_gone", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(52,18,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(53,18,1790000002.0,'queued','submitting','{"code": "story.submitting", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(54,18,1790000003.0,'submitting','accepted','{"code": "story.accepted", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(55,18,1790000004.0,'accepted','sending','{"code": "story.sending", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(56,18,1790000050.0,'sending','delivered','{"code": "story.delivered", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(57,19,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(58,19,1790000002.0,'queued','submitting','{"code": "story.submitting", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(59,19,1790000003.0,'submitting','accepted','{"code": "story.accepted", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(60,19,1790000004.0,'accepted','sending','{"code": "story.sending", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(61,19,1790000050.0,'sending','failed','{"code": "failure.receiver_unallocated_number", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(62,20,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(63,20,1790000001.0,'queued','cancelled','{"code": "story.undone", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(64,21,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(65,21,1790000002.0,'queued','submitting','{"code": "story.submitting", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(66,21,1790000005.0,'submitting','uncertain','{"code": "story.uncertain", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(67,21,1790000050.0,'uncertain','marked_sent','{"code": "story.marked_sent", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(68,22,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(69,23,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(70,24,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(71,25,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(72,26,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(73,27,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(74,28,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(75,26,1790000001.0,'queued','held','{"code": "story.held_by_you", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(76,29,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(77,30,1790000000.0,NULL,'queued','{"code": "story.queued", "values": {}}','{}');
INSERT INTO "event" VALUES(78,29,1790000002.0,'queued','submitting','{"code": "story.submitting", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(79,29,1790000003.0,'submitting','accepted','{"code": "story.accepted", "values": {}}','{"status": "x"}');
INSERT INTO "event" VALUES(80,29,1790000004.0,'accepted','sending','{"code": "story.sending", "values": {}}','{"status": "x"}');
CREATE TABLE fax (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    submission_id TEXT NOT NULL,
    submission_position INTEGER NOT NULL,        -- how many of the same list go before it
    recipient TEXT NOT NULL,
    from_number TEXT NOT NULL,
    payload_id INTEGER NOT NULL REFERENCES payload (id),
    options TEXT NOT NULL,
    state TEXT NOT NULL,
    state_since_s REAL NOT NULL,
    not_before_s REAL NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    pending_request TEXT,
    attempt_id INTEGER REFERENCES attempt (id),
    media_id INTEGER REFERENCES media (id),
    remote_id TEXT,
    remote_status TEXT,
    failure_reason TEXT,
    message TEXT NOT NULL,
    needs_attention INTEGER NOT NULL DEFAULT 0,
    is_urgent INTEGER NOT NULL DEFAULT 0,
    created_at_s REAL NOT NULL,
    updated_at_s REAL NOT NULL
, recipient_name TEXT NOT NULL DEFAULT '', contact_id INTEGER, undo_until_s REAL NOT NULL DEFAULT 0, expires_at_s REAL, owner TEXT, lease_until_s REAL, recipient_company TEXT NOT NULL DEFAULT '', priority INTEGER NOT NULL DEFAULT 0, deadline_s REAL, is_held_when_late INTEGER NOT NULL DEFAULT 0, hours TEXT, hours_until_s REAL, cover_page TEXT, cover_words TEXT NOT NULL DEFAULT '', likely_s REAL, took_s REAL) STRICT;
INSERT INTO "fax" VALUES(1,'9b1cfbbf16166981849855469f9c64b7',0,'+13125550001','+13125790015',1,'{}','queued',1790000000.0,1790000010.0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'{"code": "story.queued", "values": {}}',0,0,1790000000.0,1790000000.0,'',NULL,1790000010.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(2,'eae5adce43ae29ab9e0114054cc4c74d',0,'+13125550002','+13125790015',2,'{}','queued',1790000000.0,0.0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'{"code": "story.queued", "values": {}}',0,0,1790000000.0,1790000000.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(3,'025f5ef3d3025b980bb305415921902d',0,'+13125550003','+13125790015',3,'{}','queued',1790000060.0,1790000180.0,1,1,NULL,1,NULL,'remote-3','failed','user_busy','{"code": "failure.user_busy", "values": {}}',0,0,1790000000.0,1790000060.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(4,'8754c18d654df34675851df5f7ef9d86',0,'+13125550004','+13125790015',4,'{}','queued',1790000000.0,0.0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'{"code": "story.moved_up", "values": {}}',0,1,1790000000.0,1790000007.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(5,'57ba5f3a3c4d39ef47d53115e1f2c914',0,'+13125550005','+13125790015',5,'{"quality": "very_high", "monochrome": true, "black_threshold_pct": 30, "from_display_name": "Town hall"}','uploading',1790000001.0,0.0,0,0,NULL,NULL,1,NULL,NULL,NULL,'{"code": "story.uploading", "values": {}}',0,0,1790000000.0,1790000001.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(6,'e891728dd1ac86d9746a5e6e481f505b',0,'+13125550006','+13125790015',6,'{}','uploading',1790000001.0,0.0,0,0,NULL,NULL,2,NULL,NULL,NULL,'{"code": "story.upload_overdue", "values": {}}',1,0,1790000000.0,1790000007.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(7,'a03fd302152626230d9bb460d17f1dcb',0,'+13125550007','+13125790015',7,'{}','submitting',1790000002.0,0.0,0,1,NULL,2,NULL,NULL,NULL,NULL,'{"code": "story.submitting", "values": {}}',0,0,1790000000.0,1790000002.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(8,'17098aa8cab0b36cabeb50ca619b97ec',0,'+13125550008','+13125790015',8,'{}','submitting',1790000002.0,0.0,0,1,'cancel',3,NULL,NULL,NULL,NULL,'{"code": "story.cancel_wished", "values": {}}',0,0,1790000000.0,1790000007.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(9,'dd509e56648f00b8681fa991af533bd0',0,'+13125550009','+13125790015',9,'{}','uncertain',1790000005.0,0.0,0,1,NULL,4,NULL,NULL,NULL,NULL,'{"code": "story.uncertain", "values": {}}',0,0,1790000000.0,1790000005.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(10,'bb1e5d4440ac809184b233489a6cd494',0,'+13125550010','+13125790015',10,'{}','uncertain',1790000005.0,0.0,0,1,NULL,5,NULL,NULL,NULL,NULL,'{"code": "story.not_found", "values": {}}',1,0,1790000000.0,1790000007.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(11,'d02fdcf283402b245646dd3419dfb953',0,'+13125550011','+13125790015',11,'{}','uncertain',1790000005.0,0.0,0,1,'send_again',6,NULL,NULL,NULL,NULL,'{"code": "story.send_again_wished", "values": {}}',0,0,1790000000.0,1790000007.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(12,'140680488a38444a770b43dd83acaaa1',0,'+13125550012','+13125790015',12,'{}','accepted',1790000003.0,0.0,0,1,NULL,7,3,'remote-12','queued',NULL,'{"code": "story.accepted", "values": {}}',0,0,1790000000.0,1790000003.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(13,'1a9168b3ed634ce598c98c68ce5ac2de',0,'+13125550013','+13125790015',13,'{}','accepted',1790000003.0,0.0,0,1,NULL,8,NULL,'remote-13','queued',NULL,'{"code": "story.overdue", "values": {}}',1,0,1790000000.0,1790000007.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(14,'72b86417902ed06f1991183198fe7a81',0,'+13125550014','+13125790015',14,'{}','sending',1790000004.0,0.0,0,1,NULL,9,NULL,'remote-14','sending',NULL,'{"code": "story.sending", "values": {}}',0,0,1790000000.0,1790000004.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(15,'4c62fc201a50342fd6047874c7ff4226',0,'+13125550015','+13125790015',15,'{}','cancelling',1790000008.0,0.0,0,1,NULL,10,NULL,'remote-15','sending',NULL,'{"code": "story.cancel_wished", "values": {}}',0,0,1790000000.0,1790000008.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(16,'313f9cd34aeeae316a20b0db88a1db5a',0,'+13125550016','+13125790015',16,'{}','held',1790000001.0,0.0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'{"code": "story.held_by_you", "values": {}}',1,0,1790000000.0,1790000001.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(17,'289c68554f4cd0e24f6fe2544b526c37',0,'+13125550017','+13125790015',17,'{}','held',1790000001.0,0.0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'{"code": "story.document_gone", "values": {}}',1,0,1790000000.0,1790000001.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(18,'d238a1c31991d617102555f1e7f89ca6',0,'+13125550018','+13125790015',18,'{}','delivered',1790000050.0,0.0,1,1,NULL,11,NULL,'remote-18','delivered',NULL,'{"code": "story.delivered", "values": {}}',0,0,1790000000.0,1790000050.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(19,'8b2a0c7498b5577048f8c85259c501e2',0,'+13125550019','+13125790015',19,'{}','failed',1790000050.0,0.0,1,1,NULL,12,NULL,'remote-19','failed','receiver_unallocated_number','{"code": "failure.receiver_unallocated_number", "values": {}}',0,0,1790000000.0,1790000050.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(20,'a0eb96375c34fa2f0c000fc9e9538c81',0,'+13125550020','+13125790015',20,'{}','cancelled',1790000001.0,0.0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'{"code": "story.undone", "values": {}}',0,0,1790000000.0,1790000001.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(21,'b5e14fbc7aca3f3485df08b14c78d61d',0,'+13125550021','+13125790015',21,'{}','marked_sent',1790000050.0,0.0,0,1,NULL,13,NULL,NULL,NULL,NULL,'{"code": "story.marked_sent", "values": {}}',0,0,1790000000.0,1790000050.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(22,'6e6024df0059604baa1798052c9da78e',0,'sip:fax@example.com','+13125790015',22,'{}','queued',1790000000.0,0.0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'{"code": "story.queued", "values": {}}',0,0,1790000000.0,1790000000.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(23,'bd0dc2c47dbcf1fb083784cd01e8ed00',0,'+13125550901','+13125790015',23,'{}','queued',1790000000.0,0.0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'{"code": "story.queued", "values": {}}',0,0,1790000000.0,1790000000.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(24,'bd0dc2c47dbcf1fb083784cd01e8ed00',1,'+13125550902','+13125790015',23,'{}','queued',1790000000.0,0.0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'{"code": "story.queued", "values": {}}',0,0,1790000000.0,1790000000.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(25,'bd0dc2c47dbcf1fb083784cd01e8ed00',2,'+13125550903','+13125790015',23,'{}','queued',1790000000.0,0.0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'{"code": "story.queued", "values": {}}',0,0,1790000000.0,1790000000.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(26,'db1333f1917ec35d9ef44fc01658c112',0,'+13125550911','+13125790015',24,'{}','held',1790000001.0,0.0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'{"code": "story.held_by_you", "values": {}}',1,0,1790000000.0,1790000001.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(27,'db1333f1917ec35d9ef44fc01658c112',1,'+13125550911','+13125790015',25,'{}','queued',1790000000.0,0.0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'{"code": "story.queued", "values": {}}',0,0,1790000000.0,1790000000.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(28,'db1333f1917ec35d9ef44fc01658c112',2,'+13125550911','+13125790015',26,'{}','queued',1790000000.0,0.0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'{"code": "story.queued", "values": {}}',0,0,1790000000.0,1790000000.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(29,'f8c2c4e8fce6b2295bd4c2e3e2824763',0,'+13125550025','+13125790015',27,'{}','sending',1790000004.0,0.0,0,1,NULL,14,NULL,'remote-29','sending',NULL,'{"code": "story.sending", "values": {}}',0,0,1790000000.0,1790000004.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "fax" VALUES(30,'ec0fb2fe2136f3ec3c3451562e3479aa',0,'+13125550025','+13125790015',28,'{}','queued',1790000000.0,0.0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'{"code": "story.queued", "values": {}}',0,0,1790000000.0,1790000000.0,'',NULL,0.0,NULL,NULL,NULL,'',0,NULL,0,NULL,NULL,NULL,'',NULL,NULL);
CREATE TABLE media (
    id INTEGER PRIMARY KEY,
    payload_id INTEGER REFERENCES payload (id) ON DELETE SET NULL,
    base_url TEXT NOT NULL,
    media_name TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('uploading', 'uploaded', 'doubtful', 'deleted')),
    expires_at_s REAL,
    next_delete_s REAL NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "media" VALUES(1,5,'https://api.telnyx.com/v2','faxdesk-uploading','uploading',NULL,0.0);
INSERT INTO "media" VALUES(2,6,'https://api.telnyx.com/v2','faxdesk-overdue','uploading',NULL,0.0);
INSERT INTO "media" VALUES(3,12,'https://api.telnyx.com/v2','faxdesk-uploaded','uploaded',1790014400.0,0.0);
INSERT INTO "media" VALUES(4,1,'https://api.telnyx.com/v2','faxdesk-doubtful','doubtful',NULL,1790000099.0);
INSERT INTO "media" VALUES(5,1,'https://api.telnyx.com/v2','faxdesk-deleted','deleted',NULL,0.0);
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO "meta" VALUES('kind','real');
CREATE TABLE notice (id INTEGER PRIMARY KEY, at_s REAL NOT NULL, message TEXT NOT NULL) STRICT;
INSERT INTO "notice" VALUES(1,1790000000.0,'{"code": "journal.restored", "values": {"when": "2026-11-28 10:00"}}');
CREATE TABLE payload (
    id INTEGER PRIMARY KEY,
    spool_name TEXT,                        -- NULL for web addresses
    urls TEXT NOT NULL,                     -- JSON list
    sha256 TEXT,
    size_bytes INTEGER,
    pages INTEGER,
    documents TEXT NOT NULL                 -- JSON list of name, sha256, pages, size_bytes
, part INTEGER NOT NULL DEFAULT 1, parts INTEGER NOT NULL DEFAULT 1, line_s REAL) STRICT;
INSERT INTO "payload" VALUES(1,'00000000000000000000000000000001.pdf','[]','0000000000000000000000000000000000000000000000000000000000000001',1000,1,'[{"name": "Brief Nr. 1 f\u00fcr Z\u00fcrich.pdf", "sha256": "0000000000000000000000000000000000000000000000000000000000000001", "pages": 1, "size_bytes": 1000, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(2,'00000000000000000000000000000002.pdf','[]','0000000000000000000000000000000000000000000000000000000000000002',2000,2,'[{"name": "Brief Nr. 2 f\u00fcr Z\u00fcrich.pdf", "sha256": "0000000000000000000000000000000000000000000000000000000000000002", "pages": 2, "size_bytes": 2000, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(3,'00000000000000000000000000000003.pdf','[]','0000000000000000000000000000000000000000000000000000000000000003',3000,3,'[{"name": "Brief Nr. 3 f\u00fcr Z\u00fcrich.pdf", "sha256": "0000000000000000000000000000000000000000000000000000000000000003", "pages": 3, "size_bytes": 3000, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(4,'00000000000000000000000000000004.pdf','[]','0000000000000000000000000000000000000000000000000000000000000004',4000,4,'[{"name": "Brief Nr. 4 f\u00fcr Z\u00fcrich.pdf", "sha256": "0000000000000000000000000000000000000000000000000000000000000004", "pages": 4, "size_bytes": 4000, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(5,'00000000000000000000000000000005.pdf','[]','0000000000000000000000000000000000000000000000000000000000000005',5000,5,'[{"name": "Brief Nr. 5 f\u00fcr Z\u00fcrich.pdf", "sha256": "0000000000000000000000000000000000000000000000000000000000000005", "pages": 5, "size_bytes": 5000, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(6,'00000000000000000000000000000006.pdf','[]','0000000000000000000000000000000000000000000000000000000000000006',6000,6,'[{"name": "Brief Nr. 6 f\u00fcr Z\u00fcrich.pdf", "sha256": "0000000000000000000000000000000000000000000000000000000000000006", "pages": 6, "size_bytes": 6000, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(7,'00000000000000000000000000000007.pdf','[]','0000000000000000000000000000000000000000000000000000000000000007',7000,7,'[{"name": "Brief Nr. 7 f\u00fcr Z\u00fcrich.pdf", "sha256": "0000000000000000000000000000000000000000000000000000000000000007", "pages": 7, "size_bytes": 7000, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(8,'00000000000000000000000000000008.pdf','[]','0000000000000000000000000000000000000000000000000000000000000008',8000,8,'[{"name": "Brief Nr. 8 f\u00fcr Z\u00fcrich.pdf", "sha256": "0000000000000000000000000000000000000000000000000000000000000008", "pages": 8, "size_bytes": 8000, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(9,'00000000000000000000000000000009.pdf','[]','0000000000000000000000000000000000000000000000000000000000000009',9000,9,'[{"name": "Brief Nr. 9 f\u00fcr Z\u00fcrich.pdf", "sha256": "0000000000000000000000000000000000000000000000000000000000000009", "pages": 9, "size_bytes": 9000, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(10,'0000000000000000000000000000000a.pdf','[]','000000000000000000000000000000000000000000000000000000000000000a',10000,10,'[{"name": "Brief Nr. 10 f\u00fcr Z\u00fcrich.pdf", "sha256": "000000000000000000000000000000000000000000000000000000000000000a", "pages": 10, "size_bytes": 10000, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(11,'0000000000000000000000000000000b.pdf','[]','000000000000000000000000000000000000000000000000000000000000000b',11000,11,'[{"name": "Brief Nr. 11 f\u00fcr Z\u00fcrich.pdf", "sha256": "000000000000000000000000000000000000000000000000000000000000000b", "pages": 11, "size_bytes": 11000, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(12,'0000000000000000000000000000000c.pdf','[]','000000000000000000000000000000000000000000000000000000000000000c',12000,12,'[{"name": "Brief Nr. 12 f\u00fcr Z\u00fcrich.pdf", "sha256": "000000000000000000000000000000000000000000000000000000000000000c", "pages": 12, "size_bytes": 12000, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(13,'0000000000000000000000000000000d.pdf','[]','000000000000000000000000000000000000000000000000000000000000000d',13000,13,'[{"name": "Brief Nr. 13 f\u00fcr Z\u00fcrich.pdf", "sha256": "000000000000000000000000000000000000000000000000000000000000000d", "pages": 13, "size_bytes": 13000, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(14,'0000000000000000000000000000000e.pdf','[]','000000000000000000000000000000000000000000000000000000000000000e',14000,14,'[{"name": "Brief Nr. 14 f\u00fcr Z\u00fcrich.pdf", "sha256": "000000000000000000000000000000000000000000000000000000000000000e", "pages": 14, "size_bytes": 14000, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(15,'0000000000000000000000000000000f.pdf','[]','000000000000000000000000000000000000000000000000000000000000000f',15000,15,'[{"name": "Brief Nr. 15 f\u00fcr Z\u00fcrich.pdf", "sha256": "000000000000000000000000000000000000000000000000000000000000000f", "pages": 15, "size_bytes": 15000, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(16,'00000000000000000000000000000010.pdf','[]','0000000000000000000000000000000000000000000000000000000000000010',16000,16,'[{"name": "Brief Nr. 16 f\u00fcr Z\u00fcrich.pdf", "sha256": "0000000000000000000000000000000000000000000000000000000000000010", "pages": 16, "size_bytes": 16000, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(17,'00000000000000000000000000000011.pdf','[]','0000000000000000000000000000000000000000000000000000000000000011',17000,17,'[{"name": "Brief Nr. 17 f\u00fcr Z\u00fcrich.pdf", "sha256": "0000000000000000000000000000000000000000000000000000000000000011", "pages": 17, "size_bytes": 17000, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(18,'00000000000000000000000000000012.pdf','[]','0000000000000000000000000000000000000000000000000000000000000012',18000,18,'[{"name": "Brief Nr. 18 f\u00fcr Z\u00fcrich.pdf", "sha256": "0000000000000000000000000000000000000000000000000000000000000012", "pages": 18, "size_bytes": 18000, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(19,'00000000000000000000000000000013.pdf','[]','0000000000000000000000000000000000000000000000000000000000000013',19000,19,'[{"name": "Brief Nr. 19 f\u00fcr Z\u00fcrich.pdf", "sha256": "0000000000000000000000000000000000000000000000000000000000000013", "pages": 19, "size_bytes": 19000, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(20,'00000000000000000000000000000014.pdf','[]','0000000000000000000000000000000000000000000000000000000000000014',20000,20,'[{"name": "Brief Nr. 20 f\u00fcr Z\u00fcrich.pdf", "sha256": "0000000000000000000000000000000000000000000000000000000000000014", "pages": 20, "size_bytes": 20000, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(21,'00000000000000000000000000000015.pdf','[]','0000000000000000000000000000000000000000000000000000000000000015',21000,21,'[{"name": "Brief Nr. 21 f\u00fcr Z\u00fcrich.pdf", "sha256": "0000000000000000000000000000000000000000000000000000000000000015", "pages": 21, "size_bytes": 21000, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(22,NULL,'["https://example.com/letter.pdf"]',NULL,NULL,NULL,'[{"name": "letter.pdf", "sha256": null, "pages": null, "size_bytes": null, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(23,'00000000000000000000000000000017.pdf','[]','0000000000000000000000000000000000000000000000000000000000000017',23000,23,'[{"name": "Brief Nr. 23 f\u00fcr Z\u00fcrich.pdf", "sha256": "0000000000000000000000000000000000000000000000000000000000000017", "pages": 23, "size_bytes": 23000, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(24,'00000000000000000000000000000018.pdf','[]','0000000000000000000000000000000000000000000000000000000000000018',24000,24,'[{"name": "Brief Nr. 24 f\u00fcr Z\u00fcrich.pdf", "sha256": "0000000000000000000000000000000000000000000000000000000000000018", "pages": 24, "size_bytes": 24000, "selection": ""}]',1,3,NULL);
INSERT INTO "payload" VALUES(25,'00000000000000000000000000000019.pdf','[]','0000000000000000000000000000000000000000000000000000000000000019',25000,25,'[{"name": "Brief Nr. 25 f\u00fcr Z\u00fcrich.pdf", "sha256": "0000000000000000000000000000000000000000000000000000000000000019", "pages": 25, "size_bytes": 25000, "selection": ""}]',2,3,NULL);
INSERT INTO "payload" VALUES(26,'0000000000000000000000000000001a.pdf','[]','000000000000000000000000000000000000000000000000000000000000001a',26000,26,'[{"name": "Brief Nr. 26 f\u00fcr Z\u00fcrich.pdf", "sha256": "000000000000000000000000000000000000000000000000000000000000001a", "pages": 26, "size_bytes": 26000, "selection": ""}]',3,3,NULL);
INSERT INTO "payload" VALUES(27,'00000000000000000000000000000019.pdf','[]','0000000000000000000000000000000000000000000000000000000000000019',25000,25,'[{"name": "Brief Nr. 25 f\u00fcr Z\u00fcrich.pdf", "sha256": "0000000000000000000000000000000000000000000000000000000000000019", "pages": 25, "size_bytes": 25000, "selection": ""}]',1,1,NULL);
INSERT INTO "payload" VALUES(28,'00000000000000000000000000000032.pdf','[]','0000000000000000000000000000000000000000000000000000000000000032',50000,50,'[{"name": "Brief Nr. 50 f\u00fcr Z\u00fcrich.pdf", "sha256": "0000000000000000000000000000000000000000000000000000000000000032", "pages": 50, "size_bytes": 50000, "selection": ""}]',1,1,NULL);
CREATE TABLE queue (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    is_paused INTEGER NOT NULL DEFAULT 0,
    hold TEXT,                              -- a message as JSON
    is_offline INTEGER NOT NULL DEFAULT 0
, slowed_until_s REAL) STRICT;
INSERT INTO "queue" VALUES(1,1,'{"code": "api.no_money", "values": {}}',1,NULL);
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO "setting" VALUES('connection_id','"1293384261075731500"');
INSERT INTO "setting" VALUES('from_number','"+13125790015"');
INSERT INTO "setting" VALUES('lines','7');
INSERT INTO "setting" VALUES('default_country','"GB"');
INSERT INTO "setting" VALUES('undo_s','10');
INSERT INTO "setting" VALUES('window.geometry','"AdnQywAD"');
INSERT INTO "setting" VALUES('window.folder','"/home/ada/Scans"');
CREATE INDEX media_left ON media (state) WHERE state <> 'deleted';
CREATE INDEX media_of_payload ON media (payload_id);
CREATE INDEX fax_by_state ON fax (state, recipient);
CREATE INDEX fax_of_payload ON fax (payload_id);
CREATE INDEX fax_by_recipient ON fax (recipient);
CREATE INDEX attempt_watched ON attempt (watch_until_s) WHERE watch_until_s IS NOT NULL;
CREATE INDEX attempt_of_fax ON attempt (fax_id);
CREATE INDEX attempt_by_remote ON attempt (remote_id);
CREATE INDEX event_of_fax ON event (fax_id, id);
CREATE TRIGGER fax_added AFTER INSERT ON fax BEGIN INSERT INTO change (fax_id) VALUES (new.id); END;
CREATE TRIGGER fax_removed AFTER DELETE ON fax BEGIN INSERT INTO change (fax_id) VALUES (old.id); END;
CREATE TRIGGER queue_changed AFTER UPDATE ON queue BEGIN INSERT INTO change (fax_id) VALUES (0); END;
CREATE TRIGGER setting_added AFTER INSERT ON setting BEGIN INSERT INTO change (fax_id) VALUES (0); END;
CREATE TRIGGER setting_changed AFTER UPDATE ON setting BEGIN INSERT INTO change (fax_id) VALUES (0); END;
CREATE TRIGGER notice_added AFTER INSERT ON notice BEGIN INSERT INTO change (fax_id) VALUES (0); END;
CREATE TRIGGER notice_gone AFTER DELETE ON notice BEGIN INSERT INTO change (fax_id) VALUES (0); END;
CREATE INDEX fax_of_submission ON fax (submission_id);
CREATE INDEX fax_needs_attention ON fax (state) WHERE needs_attention = 1;
CREATE TRIGGER fax_changed AFTER UPDATE ON fax
WHEN new.lease_until_s IS old.lease_until_s OR new.state IS NOT old.state
BEGIN INSERT INTO change (fax_id) VALUES (new.id); END;
CREATE INDEX change_of_queue ON change (id) WHERE fax_id = 0;
CREATE INDEX contact_search ON contact (is_favourite DESC, search_text, id);
CREATE INDEX contact_number_at ON contact_number (address);
CREATE INDEX groups_of_contact ON contact_in_group (contact_id);
CREATE INDEX fax_with_deadline ON fax (state) WHERE deadline_s IS NOT NULL;
CREATE INDEX fax_with_hours ON fax (hours_until_s) WHERE hours_until_s IS NOT NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('change',39);
INSERT INTO "sqlite_sequence" VALUES('fax',30);
INSERT INTO "sqlite_sequence" VALUES('event',80);
COMMIT;
PRAGMA user_version = 9;
