<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Made with</source>
        <translation>&amp;Hergestellt mit</translation>
    </message>
    <message>
        <source>About FaxDesk</source>
        <translation>Über FaxDesk</translation>
    </message>
    <message>
        <source>Choose a library to read its licence.</source>
        <translation>Wählen Sie eine Bibliothek, um ihre Lizenz zu lesen.</translation>
    </message>
    <message>
        <source>Its makers put no text beside it. Its licence is {licence}.</source>
        <translation>Ihre Hersteller haben keinen Text beigelegt. Ihre Lizenz ist {licence}.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unchanged under the GNU LGPL, version 3, as shared libraries that you may replace with your own build.</source>
        <translation>Qt und PySide6 werden unverändert unter der GNU LGPL, Version 3, verwendet, als gemeinsame Bibliotheken, die Sie durch eigene ersetzen dürfen.</translation>
    </message>
    <message>
        <source>Sends documents as faxes through Telnyx. Free software under the MIT licence.</source>
        <translation>Sendet Dokumente als Fax über Telnyx. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>The licence&apos;s own words</source>
        <translation>Der Wortlaut der Lizenz</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>AccountDisplay</name>
    <message>
        <source>Set up your Telnyx account first.</source>
        <translation>Richten Sie zuerst Ihr Telnyx-Konto ein.</translation>
    </message>
    <message>
        <source>Your IT department&apos;s policy can&apos;t be read: see the notice at the top.</source>
        <translation>Die Richtlinie Ihrer IT-Abteilung ist nicht lesbar: siehe den Hinweis oben.</translation>
    </message>
</context>
<context>
    <name>ActModel</name>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>SHA-256 {value}</source>
        <translation>SHA-256 {value}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>broadcast B{value}</source>
        <translation>Rundfax B{value}</translation>
    </message>
    <message>
        <source>contacts {value}</source>
        <translation>Kontakte {value}</translation>
    </message>
    <message>
        <source>faxes {first} to {last}</source>
        <translation>Faxe {first} bis {last}</translation>
    </message>
    <message>
        <source>faxes {value}</source>
        <translation>Faxe {value}</translation>
    </message>
    <message>
        <source>group {value}</source>
        <translation>Gruppe {value}</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{value} in all</source>
        <translation>{value} insgesamt</translation>
    </message>
</context>
<context>
    <name>AdvancedOptions</name>
    <message>
        <source>&amp;Caller name</source>
        <translation>Absenderna&amp;me</translation>
    </message>
    <message>
        <source>&amp;Webhook address</source>
        <translation>&amp;Webhook-Adresse</translation>
    </message>
    <message>
        <source>A copy stays at Telnyx. It is asked for again with every fax and never remembered.</source>
        <translation>Eine Kopie bleibt bei Telnyx. Wird bei jedem Fax neu gefragt und nie gemerkt.</translation>
    </message>
    <message>
        <source>A picture of the pages stays at Telnyx. It is asked for again with every fax.</source>
        <translation>Ein Bild der Seiten bleibt bei Telnyx. Wird bei jedem Fax neu gefragt.</translation>
    </message>
    <message>
        <source>A server of yours that Telnyx tells about this fax. Not remembered for the next one.</source>
        <translation>Ein eigener Server, dem Telnyx von diesem Fax berichtet. Wird für das nächste nicht gemerkt.</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>Absendername</translation>
    </message>
    <message>
        <source>F&amp;rom-number</source>
        <translation>Absende&amp;nummer</translation>
    </message>
    <message>
        <source>From-number</source>
        <translation>Absendenummer</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Preview format</source>
        <translation>Format der Vorschau</translation>
    </message>
    <message>
        <source>Store a preview at Telnyx, as</source>
        <translation>Eine Vorschau bei Telnyx speichern, als</translation>
    </message>
    <message>
        <source>Store the document at Telnyx</source>
        <translation>Das Dokument bei Telnyx speichern</translation>
    </message>
    <message>
        <source>Storing and the webhook count for one fax, then they are off again.</source>
        <translation>Speichern und Webhook gelten für ein Fax, dann sind sie wieder aus.</translation>
    </message>
    <message>
        <source>Switch it off where a receiver&apos;s machine can&apos;t agree with ours.</source>
        <translation>Schalten Sie es aus, wo sich das Gerät des Empfängers nicht mit unserem einigt.</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>Use T.38 (fax &amp;over internet lines)</source>
        <translation>T.38 verwenden (Fax über &amp;Internetleitungen)</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Webhook-Adresse</translation>
    </message>
    <message>
        <source>What the receiver&apos;s display shows. Letters A–Z, digits, spaces and - _ ~ ! . +</source>
        <translation>Was die Anzeige des Empfängers zeigt. Buchstaben A–Z, Ziffern, Leerzeichen und - _ ~ ! . +</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>the from-number</source>
        <translation>die Absendenummer</translation>
    </message>
</context>
<context>
    <name>ApplicationList</name>
    <message>
        <source>Fax applications</source>
        <translation>Fax-Anwendungen</translation>
    </message>
    <message>
        <source>{name}: can&apos;t send, as it has no outbound voice profile</source>
        <translation>{name}: kann nicht senden, da ihr ein Profil für ausgehende Anrufe fehlt</translation>
    </message>
    <message>
        <source>{name}: can&apos;t send, as it is switched off</source>
        <translation>{name}: kann nicht senden, da sie ausgeschaltet ist</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>All faxes up to the end of {year}</source>
        <translation>Alle Faxe bis Ende {year}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Archive old faxes</source>
        <translation>Alte Faxe archivieren</translation>
    </message>
    <message>
        <source>Archiving … Faxes so far: {number}. Closing this window stops it.</source>
        <translation>Wird archiviert … Faxe bisher: {number}. Das Schließen dieses Fensters hält es an.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Faxes archived: {number}</source>
        <translation>Archivierte Faxe: {number}</translation>
    </message>
    <message>
        <source>Faxes that stay: {number}. They are kept, lie in the bin, aren&apos;t over, or their document is not deleted yet.</source>
        <translation>Faxe, die bleiben: {number}. Sie werden aufgehoben, liegen im Papierkorb, sind nicht beendet, oder ihr Dokument ist noch nicht gelöscht.</translation>
    </message>
    <message>
        <source>Faxes that would be moved: {number}</source>
        <translation>Faxe, die verschoben würden: {number}</translation>
    </message>
    <message>
        <source>Folder for the archive</source>
        <translation>Ordner für das Archiv</translation>
    </message>
    <message>
        <source>No fax is old enough to be archived.</source>
        <translation>Kein Fax ist alt genug, um archiviert zu werden.</translation>
    </message>
    <message>
        <source>Old faxes go into a file of their own, and the journal becomes smaller. The history still finds them.</source>
        <translation>Alte Faxe kommen in eine eigene Datei, und das Journal wird kleiner. Der Verlauf findet sie weiterhin.</translation>
    </message>
    <message>
        <source>The file is in {folder}. Keep it with your backups.</source>
        <translation>Die Datei liegt in {folder}. Legen Sie sie zu Ihren Sicherungen.</translation>
    </message>
    <message>
        <source>{file}: 1 fax</source>
        <translation>{file}: 1 Fax</translation>
    </message>
    <message>
        <source>{file}: missing</source>
        <translation>{file}: fehlt</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {number} faxes</source>
        <translation>
            <numerusform>{file}: {number} Fax</numerusform>
            <numerusform>{file}: {number} Faxe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>The link “{link}” names no number that can be faxed.</source>
        <translation>Der Link „{link}“ nennt keine Nummer, an die gefaxt werden kann.</translation>
    </message>
    <message>
        <source>{numbers} came by a link, beside who stood in To before. Look before you send.</source>
        <translation>{numbers} kam durch einen Link hinzu, neben dem, was vorher in An stand. Sehen Sie vor dem Senden nach.</translation>
    </message>
</context>
<context>
    <name>AuditWindow</name>
    <message numerus="yes">
        <source>%n lines saved: {path}</source>
        <translation>
            <numerusform>%n Zeile gespeichert: {path}</numerusform>
            <numerusform>%n Zeilen gespeichert: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check the journal</source>
        <translation>&amp;Journal prüfen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>All of them: faxdesk audit</source>
        <translation>Alle: faxdesk audit</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Checking the whole journal…</source>
        <translation>Das ganze Journal wird geprüft…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Nothing was done that fits this.</source>
        <translation>Nichts, was hierzu passt, wurde getan.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entries checked.</source>
        <translation>
            <numerusform>Das Journal ist unverändert: %n Eintrag geprüft.</numerusform>
            <numerusform>Das Journal ist unverändert: %n Einträge geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal was changed, in %n places.</source>
        <translation>
            <numerusform>Das Journal wurde verändert, an %n Stelle.</numerusform>
            <numerusform>Das Journal wurde verändert, an %n Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>We&amp;r</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>Wa&amp;s</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Wer was getan hat</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>Eintrag {number}</translation>
    </message>
    <message>
        <source>fax {number}</source>
        <translation>Fax {number}</translation>
    </message>
</context>
<context>
    <name>Broadcast</name>
    <message numerus="yes">
        <source>%n are under way: Telnyx is asked to stop them, and may be too late.</source>
        <translation>
            <numerusform>%n ist unterwegs: Telnyx wird gebeten, es anzuhalten, und kommt vielleicht zu spät.</numerusform>
            <numerusform>%n sind unterwegs: Telnyx wird gebeten, sie anzuhalten, und kommt vielleicht zu spät.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed as there is no such fax number.</source>
        <translation>
            <numerusform>%n davon schlug fehl, da es diese Faxnummer nicht gibt.</numerusform>
            <numerusform>%n davon schlugen fehl, da es diese Faxnummern nicht gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these faxes could not take it: look at each.</source>
        <translation>
            <numerusform>%n dieser Faxe konnte das nicht: sehen Sie es an.</numerusform>
            <numerusform>%n dieser Faxe konnten das nicht: sehen Sie jedes an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait: they are cancelled.</source>
        <translation>
            <numerusform>%n wartet: es wird abgebrochen.</numerusform>
            <numerusform>%n warten: sie werden abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>&amp;Nicht senden</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation>&amp;Laufen lassen</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>&amp;Alle entfernen</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>&amp;Alle anhalten</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Rundfax</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation>Ergebnisse exportieren…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>Only to the %n &amp;others</source>
        <translation>
            <numerusform>Nur an den einen &amp;anderen</numerusform>
            <numerusform>Nur an die %n &amp;anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n faxes of this broadcast?</source>
        <translation>
            <numerusform>Alle Faxe dieses Rundfaxes (%n) entfernen?</numerusform>
            <numerusform>Alle %n Faxe dieses Rundfaxes entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all from the list…</source>
        <translation>Alle aus der Liste entfernen…</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation>Alle entfernen…</translation>
    </message>
    <message numerus="yes">
        <source>Send again to the %n that failed</source>
        <translation>
            <numerusform>Noch einmal an %n fehlgeschlagenes senden</numerusform>
            <numerusform>Noch einmal an die %n fehlgeschlagenen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again to {count} failed</source>
        <translation>Noch einmal an {count} fehlgeschlagene senden</translation>
    </message>
    <message>
        <source>Stop all faxes of this broadcast?</source>
        <translation>Alle Faxe dieses Rundfaxes anhalten?</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The results are in {name}.</source>
        <translation>Die Ergebnisse stehen in {name}.</translation>
    </message>
    <message>
        <source>To &amp;all</source>
        <translation>An &amp;alle</translation>
    </message>
    <message>
        <source>Trying again won&apos;t help there: check the numbers.</source>
        <translation>Ein neuer Versuch hilft dort nicht: prüfen Sie die Nummern.</translation>
    </message>
</context>
<context>
    <name>BroadcastBar</name>
    <message>
        <source>&amp;Back to all faxes</source>
        <translation>&amp;Zurück zu allen Faxen</translation>
    </message>
    <message>
        <source>Back to all faxes (Left)</source>
        <translation>Zurück zu allen Faxen (Links)</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Rundfax</translation>
    </message>
</context>
<context>
    <name>BroadcastView</name>
    <message>
        <source>Show its faxes</source>
        <translation>Seine Faxe zeigen</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Being cleaned up …</source>
        <translation>Wird gesäubert …</translation>
    </message>
    <message>
        <source>Being cleaned up: {done} of {of} pages</source>
        <translation>Wird gesäubert: {done} von {of} Seiten</translation>
    </message>
    <message>
        <source>Being made again …</source>
        <translation>Wird neu gemacht …</translation>
    </message>
    <message>
        <source>Being shrunk …</source>
        <translation>Wird verkleinert …</translation>
    </message>
    <message>
        <source>Being shrunk: {done} of {of} pages</source>
        <translation>Wird verkleinert: {done} von {of} Seiten</translation>
    </message>
    <message>
        <source>Choose pages…</source>
        <translation>Seiten wählen…</translation>
    </message>
    <message>
        <source>Clean up for fax</source>
        <translation>Für Fax säubern</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Auf die Breite einpassen</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Have the pages as they were scanned</source>
        <translation>Die Seiten so nehmen, wie sie gescannt wurden</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Dieses behalten</translation>
    </message>
    <message>
        <source>Leave out blank pages</source>
        <translation>Leere Seiten weglassen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Make scanned pages black on white, straight and without shadows: quick to send, easy to read</source>
        <translation>Gescannte Seiten schwarz auf weiß, gerade und ohne Schatten machen: schnell zu senden, leicht zu lesen</translation>
    </message>
    <message>
        <source>Send greys as shown: about {time}</source>
        <translation>Grautöne wie gezeigt senden: etwa {time}</translation>
    </message>
    <message>
        <source>Send without tracked changes</source>
        <translation>Ohne nachverfolgte Änderungen senden</translation>
    </message>
    <message>
        <source>Shrink to fit</source>
        <translation>Passend verkleinern</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own dots may take about {time}. Pages with greys then go as pictures: small print on them may be harder to read.</source>
        <translation>Mit den Punkten von Telnyx kann es etwa {time} dauern. Wie gezeigt gehen Seiten mit Grautönen als Bilder: kleine Schrift darauf ist vielleicht schwerer zu lesen.</translation>
    </message>
    <message>
        <source>Undo clean-up</source>
        <translation>Säubern zurücknehmen</translation>
    </message>
    <message>
        <source>Undo greys as shown</source>
        <translation>Grautöne wie gezeigt zurücknehmen</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Use the new version</source>
        <translation>Neue Fassung nehmen</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>List {name}: Enter opens it</source>
        <translation>Liste {name}: Eingabetaste öffnet sie</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Recipient {number}</source>
        <translation>Empfänger {number}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{group} ({n})</source>
        <translation>{group} ({n})</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>(fax {number}, {time})</source>
        <translation>(Fax {number}, {time})</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(nicht bekannt)</translation>
    </message>
    <message>
        <source>(partly estimated)</source>
        <translation>(zum Teil geschätzt)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>All of it is the team&apos;s now. This desk&apos;s own journal stays as it was, with its queue paused.</source>
        <translation>Alles gehört jetzt dem Team. Das eigene Journal dieses Arbeitsplatzes bleibt, wie es war, mit angehaltener Warteschlange.</translation>
    </message>
    <message>
        <source>Another FaxDesk has the journal open: remains in unused parts of it are overwritten later.</source>
        <translation>Ein anderes FaxDesk hat das Journal offen: Reste in ungenutzten Teilen davon werden später überschrieben.</translation>
    </message>
    <message>
        <source>Another command works the queue. This one takes over when it ends.</source>
        <translation>Ein anderer Befehl arbeitet die Warteschlange ab. Dieser übernimmt, wenn er endet.</translation>
    </message>
    <message>
        <source>Backup: {back_up}</source>
        <translation>Sicherung: {back_up}</translation>
    </message>
    <message>
        <source>Before: {before_bytes}. After: {after_bytes}.</source>
        <translation>Vorher: {before_bytes}. Nachher: {after_bytes}.</translation>
    </message>
    <message numerus="yes">
        <source>Broadcast {name}: {n} faxes</source>
        <translation>
            <numerusform>Rundfax {name}: {n} Fax</numerusform>
            <numerusform>Rundfax {name}: {n} Faxe</numerusform>
        </translation>
    </message>
    <message>
        <source>Chain {chain} ends here with {last_hash}</source>
        <translation>Die Kette {chain} endet hier mit {last_hash}</translation>
    </message>
    <message>
        <source>Chain {chain} ends with entry {last}, {last_hash}</source>
        <translation>Die Kette {chain} endet mit Eintrag {last}, {last_hash}</translation>
    </message>
    <message>
        <source>Check it with: faxdesk verify FILE</source>
        <translation>Prüfen Sie ihn mit: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>Check its name and its folder.</source>
        <translation>Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>Collecting, which tries every part of FaxDesk: up to a minute.</source>
        <translation>Wird gesammelt, wobei jeder Teil von FaxDesk geprüft wird: bis zu einer Minute.</translation>
    </message>
    <message>
        <source>Credit: {available_credit} {currency}</source>
        <translation>Guthaben: {available_credit} {currency}</translation>
    </message>
    <message>
        <source>Do not fax: {reason}</source>
        <translation>Nicht faxen: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Documents: deleted {n} days after a fax&apos;s end.</source>
        <translation>
            <numerusform>Dokumente: {n} Tag nach dem Ende eines Faxes gelöscht.</numerusform>
            <numerusform>Dokumente: {n} Tage nach dem Ende eines Faxes gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents: kept for ever.</source>
        <translation>Dokumente: für immer aufgehoben.</translation>
    </message>
    <message>
        <source>Documents: {number} ({size})</source>
        <translation>Dokumente: {number} ({size})</translation>
    </message>
    <message>
        <source>Due now: documents of {documents}, numbers and names of {names}</source>
        <translation>Jetzt fällig: Dokumente von {documents}, Nummern und Namen von {names}</translation>
    </message>
    <message>
        <source>Entries checked: {links}. Seals checked: {seals}.</source>
        <translation>Geprüfte Einträge: {links}. Geprüfte Siegel: {seals}.</translation>
    </message>
    <message>
        <source>Every user of this computer can read the faxes here and send some.</source>
        <translation>Jeder Benutzer dieses Computers kann die Faxe hier lesen und welche senden.</translation>
    </message>
    <message>
        <source>Fax application</source>
        <translation>Fax-Anwendung</translation>
    </message>
    <message>
        <source>Fax {fax_id} is deleted.</source>
        <translation>Fax {fax_id} ist gelöscht.</translation>
    </message>
    <message>
        <source>Fax {fax_id} is in the bin. Within 30 days: faxdesk restore {fax_id}</source>
        <translation>Fax {fax_id} liegt im Papierkorb. Binnen 30 Tagen: faxdesk restore {fax_id}</translation>
    </message>
    <message>
        <source>Fax {fax_id} is in the history again.</source>
        <translation>Fax {fax_id} steht wieder im Verlauf.</translation>
    </message>
    <message>
        <source>Fax {ids}: no longer under legal hold.</source>
        <translation>Fax {ids}: nicht mehr unter Aufbewahrungssperre.</translation>
    </message>
    <message>
        <source>Fax {ids}: the document goes when its time has come.</source>
        <translation>Fax {ids}: das Dokument geht, wenn seine Zeit gekommen ist.</translation>
    </message>
    <message>
        <source>Fax {ids}: the document is kept until: faxdesk keep --off {plain}</source>
        <translation>Fax {ids}: das Dokument wird behalten bis: faxdesk keep --off {plain}</translation>
    </message>
    <message>
        <source>Fax {ids}: under legal hold. Nothing of it can be removed.</source>
        <translation>Fax {ids}: unter Aufbewahrungssperre. Nichts davon kann entfernt werden.</translation>
    </message>
    <message>
        <source>Fax {id} goes from {from_number}, as it was sent; {usual} is your number now. To change that: faxdesk cancel {id}, then faxdesk retry {id} --from {usual}</source>
        <translation>Fax {id} geht von {from_number}, wie es gesendet wurde; Ihre Nummer ist jetzt {usual}. Um das zu ändern: faxdesk cancel {id}, dann faxdesk retry {id} --from {usual}</translation>
    </message>
    <message>
        <source>Fax {number}</source>
        <translation>Fax {number}</translation>
    </message>
    <message>
        <source>Fax {number}: {reason}</source>
        <translation>Fax {number}: {reason}</translation>
    </message>
    <message>
        <source>FaxDesk brings your journal of {number} MB up to date, once. This may take a minute or two.</source>
        <translation>FaxDesk bringt Ihr Journal von {number} MB einmalig auf den neuen Stand. Das kann ein, zwei Minuten dauern.</translation>
    </message>
    <message>
        <source>FaxDesk is no printer on this computer; see docs/printing.md.</source>
        <translation>FaxDesk ist auf diesem Computer kein Drucker; siehe docs/printing.md.</translation>
    </message>
    <message>
        <source>FaxDesk works the queue. Ctrl+C ends it.</source>
        <translation>FaxDesk arbeitet die Warteschlange ab. Strg+C beendet es.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s own copies of the journal</source>
        <translation>FaxDesks eigene Kopien des Journals</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s window works the queue. This command takes over when it ends.</source>
        <translation>Das Fenster von FaxDesk arbeitet die Warteschlange ab. Dieser Befehl übernimmt, wenn es endet.</translation>
    </message>
    <message>
        <source>Faxes go from {number} with {name} ({id}).</source>
        <translation>Faxe gehen von {number} mit {name} ({id}).</translation>
    </message>
    <message>
        <source>Faxes that are not over, and go on with the team: {number}</source>
        <translation>Faxe, die nicht beendet sind und beim Team weitergehen: {number}</translation>
    </message>
    <message>
        <source>Faxes that are over and have their document: {with_document}</source>
        <translation>Beendete Faxe, die ihr Dokument noch haben: {with_document}</translation>
    </message>
    <message>
        <source>For all desks of the team, as the IT department&apos;s policy has it.</source>
        <translation>Für alle Arbeitsplätze des Teams, wie es die Richtlinie der IT-Abteilung sagt.</translation>
    </message>
    <message>
        <source>For each person (or desk), in psql, a user in the role of a clerk, a lead or an administrator:</source>
        <translation>Für jede Person (oder jeden Arbeitsplatz), in psql, ein Benutzer in der Rolle clerk, lead oder administrator:</translation>
    </message>
    <message>
        <source>Here that is: faxdesk send --password-stdin</source>
        <translation>Hier ist das: faxdesk send --password-stdin</translation>
    </message>
    <message>
        <source>Here that is: faxdesk send --shrink</source>
        <translation>Hier ist das: faxdesk send --shrink</translation>
    </message>
    <message>
        <source>Here that is: {options}</source>
        <translation>Hier ist das: {options}</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Es geht weiter.</translation>
    </message>
    <message>
        <source>Its password (nothing: don&apos;t send it):</source>
        <translation>Sein Kennwort (nichts: nicht senden):</translation>
    </message>
    <message>
        <source>Its queue is paused: what waits in it waits with the team, too.</source>
        <translation>Seine Warteschlange ist angehalten: was darin wartet, wartet auch beim Team.</translation>
    </message>
    <message>
        <source>Keep it with your backups, too: faxdesk backup copies the journal alone.</source>
        <translation>Legen Sie es auch zu Ihren Sicherungen: faxdesk backup kopiert nur das Journal.</translation>
    </message>
    <message>
        <source>Kept by hand: {kept}; under legal hold: {held}</source>
        <translation>Von Hand behalten: {kept}; unter Aufbewahrungssperre: {held}</translation>
    </message>
    <message>
        <source>Leave out who is not to be faxed.</source>
        <translation>Lassen Sie weg, an wen nicht gefaxt werden soll.</translation>
    </message>
    <message>
        <source>Lines in use: {used} of {lines}; in hand: {count}</source>
        <translation>Leitungen belegt: {used} von {lines}; in der Hand: {count}</translation>
    </message>
    <message>
        <source>Managed by: {managed_by}</source>
        <translation>Verwaltet von: {managed_by}</translation>
    </message>
    <message>
        <source>No contact.</source>
        <translation>Kein Kontakt.</translation>
    </message>
    <message>
        <source>No cost is known.</source>
        <translation>Keine Kosten bekannt.</translation>
    </message>
    <message>
        <source>No cost is known: no price is set.</source>
        <translation>Keine Kosten bekannt: kein Preis ist eingestellt.</translation>
    </message>
    <message>
        <source>No desk has worked its queue yet.</source>
        <translation>Noch kein Arbeitsplatz hat die Warteschlange abgearbeitet.</translation>
    </message>
    <message>
        <source>No fax is marked to be kept.</source>
        <translation>Kein Fax ist zum Behalten vermerkt.</translation>
    </message>
    <message>
        <source>No fax is under legal hold.</source>
        <translation>Kein Fax steht unter Aufbewahrungssperre.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Kein Ordner wird überwacht.</translation>
    </message>
    <message>
        <source>No policy: there is no {policy_path}.</source>
        <translation>Keine Richtlinie: es gibt kein {policy_path}.</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Niemand gefunden.</translation>
    </message>
    <message>
        <source>Nobody is sure whether they went</source>
        <translation>Niemand ist sicher, ob sie gingen</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Nothing of the kind is in the history.</source>
        <translation>Nichts dergleichen steht im Verlauf.</translation>
    </message>
    <message>
        <source>Nothing that was printed waits.</source>
        <translation>Nichts Gedrucktes wartet.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Nichts wurde getan.</translation>
    </message>
    <message>
        <source>Nothing was done. This can&apos;t be undone; say that it is meant with: --yes</source>
        <translation>Nichts wurde getan. Das lässt sich nicht zurücknehmen; sagen Sie, dass es gemeint ist, mit: --yes</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>Nichts kam in die Warteschlange.</translation>
    </message>
    <message>
        <source>Nothing was written. Use --yes to have it all the same.</source>
        <translation>Nichts wurde geschrieben. Mit --yes geschieht es trotzdem.</translation>
    </message>
    <message>
        <source>Numbers and names: kept for ever.</source>
        <translation>Nummern und Namen: für immer aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>Numbers and names: taken out {n} days after a fax&apos;s end.</source>
        <translation>
            <numerusform>Nummern und Namen: {n} Tag nach dem Ende eines Faxes herausgenommen.</numerusform>
            <numerusform>Nummern und Namen: {n} Tage nach dem Ende eines Faxes herausgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the same lists, gone before</source>
        <translation>Von denselben Listen, vorher gegangen</translation>
    </message>
    <message>
        <source>Only programs on this computer that know the key.</source>
        <translation>Nur Programme auf diesem Computer, die den Schlüssel kennen.</translation>
    </message>
    <message>
        <source>Password of the team&apos;s database:</source>
        <translation>Kennwort der Datenbank des Teams:</translation>
    </message>
    <message>
        <source>Policy: {source}</source>
        <translation>Richtlinie: {source}</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>Port {port} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Queued. The faxes go while FaxDesk is open, or with: faxdesk run</source>
        <translation>In der Warteschlange. Die Faxe gehen, während FaxDesk offen ist, oder mit: faxdesk run</translation>
    </message>
    <message>
        <source>Remains of what was taken out may lie in unused parts of the journal&apos;s file. FaxDesk overwrites them by itself; at once: faxdesk retention run</source>
        <translation>Reste von Herausgenommenem können in ungenutzten Teilen der Journaldatei liegen. FaxDesk überschreibt sie von selbst; sofort: faxdesk retention run</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Entfernt:</translation>
    </message>
    <message>
        <source>Removed: {contact_line}</source>
        <translation>Entfernt: {contact_line}</translation>
    </message>
    <message>
        <source>Set it up with: faxdesk setup</source>
        <translation>Richten Sie es ein mit: faxdesk setup</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>Bleibt:</translation>
    </message>
    <message>
        <source>Stopped before they went</source>
        <translation>Angehalten, bevor sie gingen</translation>
    </message>
    <message>
        <source>Stopped. What has not gone yet goes when FaxDesk runs again.</source>
        <translation>Angehalten. Was noch nicht ging, geht, wenn FaxDesk wieder läuft.</translation>
    </message>
    <message>
        <source>TELNYX_API_KEY is set and goes before the keyring&apos;s key.</source>
        <translation>TELNYX_API_KEY ist gesetzt und geht dem Schlüssel im Schlüsselbund vor.</translation>
    </message>
    <message>
        <source>Team: {address}</source>
        <translation>Team: {address}</translation>
    </message>
    <message>
        <source>Telnyx API key:</source>
        <translation>Telnyx-API-Schlüssel:</translation>
    </message>
    <message>
        <source>The API key can&apos;t be changed.</source>
        <translation>Der API-Schlüssel kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>The address book is empty.</source>
        <translation>Das Adressbuch ist leer.</translation>
    </message>
    <message>
        <source>The archive {name} isn&apos;t in its place: its faxes are not here.</source>
        <translation>Das Archiv {name} liegt nicht an seinem Platz: seine Faxe sind nicht hier.</translation>
    </message>
    <message>
        <source>The backup is in place. The queue is paused: check the list, then: faxdesk resume</source>
        <translation>Die Sicherung ist eingesetzt. Die Warteschlange ist angehalten: prüfen Sie die Liste, dann: faxdesk resume</translation>
    </message>
    <message>
        <source>The connection is not protected as it should be (sslmode={chosen_tls}): others on the network may read along, or pretend to be the server. Leave sslmode out, so that it must prove who it is.</source>
        <translation>Die Verbindung ist nicht so geschützt, wie sie sollte (sslmode={chosen_tls}): andere im Netz können mitlesen oder sich als der Server ausgeben. Lassen Sie sslmode weg, damit er sich ausweisen muss.</translation>
    </message>
    <message>
        <source>The first {limit}; more with --limit, all with --csv.</source>
        <translation>Die ersten {limit}; mehr mit --limit, alle mit --csv.</translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation>Das Journal ist unverändert.</translation>
    </message>
    <message>
        <source>The journal that it replaced: {kept}</source>
        <translation>Das ersetzte Journal: {kept}</translation>
    </message>
    <message numerus="yes">
        <source>The journal was changed, in {n} places.</source>
        <translation>
            <numerusform>Das Journal wurde verändert, an {n} Stelle.</numerusform>
            <numerusform>Das Journal wurde verändert, an {n} Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyring is not open: a password may still be in it.</source>
        <translation>Der Schlüsselbund ist nicht offen: es kann noch ein Kennwort darin sein.</translation>
    </message>
    <message>
        <source>The number doesn&apos;t tell the receiver&apos;s time: the hours are this computer&apos;s.</source>
        <translation>Die Nummer verrät die Zeit des Empfängers nicht: die Stunden sind die dieses Computers.</translation>
    </message>
    <message>
        <source>The oldest waits for {time}</source>
        <translation>Das älteste wartet seit {time}</translation>
    </message>
    <message>
        <source>The queue goes on while FaxDesk is open, or with: faxdesk run</source>
        <translation>Die Warteschlange läuft weiter, während FaxDesk offen ist, oder mit: faxdesk run</translation>
    </message>
    <message>
        <source>The queue goes on.</source>
        <translation>Die Warteschlange läuft weiter.</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>Die Warteschlange ist leer.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>Die Warteschlange ist angehalten.</translation>
    </message>
    <message>
        <source>The queue is paused. Faxes under way go on.</source>
        <translation>Die Warteschlange ist angehalten. Faxe unterwegs gehen weiter.</translation>
    </message>
    <message>
        <source>The queue is paused. Go on with: faxdesk resume</source>
        <translation>Die Warteschlange ist angehalten. Fortsetzen mit: faxdesk resume</translation>
    </message>
    <message>
        <source>The team&apos;s journal is in {path}, with {rows}. Documents beside it: {number}.</source>
        <translation>Das Journal des Teams liegt in {path}, mit {rows}. Dokumente daneben: {number}.</translation>
    </message>
    <message>
        <source>The team&apos;s tables are made.</source>
        <translation>Die Tabellen des Teams sind angelegt.</translation>
    </message>
    <message>
        <source>The team&apos;s tables were brought from version {before} to {version}.</source>
        <translation>Die Tabellen des Teams wurden von Version {before} auf {version} gebracht.</translation>
    </message>
    <message>
        <source>The team&apos;s tables were up to date.</source>
        <translation>Die Tabellen des Teams waren auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Then, on each desk: faxdesk team join --database postgresql://anna@HOST/DATABASE</source>
        <translation>Dann an jedem Arbeitsplatz: faxdesk team join --database postgresql://anna@HOST/DATABASE</translation>
    </message>
    <message>
        <source>There are no archives.</source>
        <translation>Es gibt keine Archive.</translation>
    </message>
    <message>
        <source>There is no screen here. Use the commands instead: faxdesk --help</source>
        <translation>Hier ist kein Bildschirm. Benutzen Sie die Befehle: faxdesk --help</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is nothing to archive: no older fax is over, and past what retention does to it.</source>
        <translation>Nichts ist zu archivieren: kein älteres Fax ist beendet und über das hinaus, was die Aufbewahrung mit ihm tut.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Forget this number? Type “yes”, or anything else.</source>
        <translation>Das lässt sich nicht zurücknehmen. Diese Nummer vergessen? Tippen Sie „yes“, oder etwas anderes.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Forget {name}? Type “yes”, or anything else.</source>
        <translation>Das lässt sich nicht zurücknehmen. {name} vergessen? Tippen Sie „yes“, oder etwas anderes.</translation>
    </message>
    <message>
        <source>This desk has {rows}.</source>
        <translation>Dieser Arbeitsplatz hat {rows}.</translation>
    </message>
    <message>
        <source>This desk works its own queue again. What it had queued stays with the team.</source>
        <translation>Dieser Arbeitsplatz arbeitet wieder seine eigene Warteschlange ab. Was er eingereiht hatte, bleibt beim Team.</translation>
    </message>
    <message>
        <source>This desk works the team&apos;s queue from now on, with {faxes} in it.</source>
        <translation>Dieser Arbeitsplatz arbeitet ab jetzt die Warteschlange des Teams ab, mit {faxes} darin.</translation>
    </message>
    <message>
        <source>This user may make no roles. Let somebody who may: CREATE ROLE {desk_role}; and do this again.</source>
        <translation>Dieser Benutzer darf keine Rollen anlegen. Lassen Sie es jemanden tun, der darf: CREATE ROLE {desk_role}; und wiederholen Sie dies.</translation>
    </message>
    <message>
        <source>Type it, or hand it over with: --key-stdin</source>
        <translation>Tippen Sie ihn, oder übergeben Sie ihn mit: --key-stdin</translation>
    </message>
    <message>
        <source>Under way, Telnyx was asked to stop them</source>
        <translation>Unterwegs, Telnyx wurde gebeten, sie anzuhalten</translation>
    </message>
    <message>
        <source>Use {option} to send it all the same.</source>
        <translation>Mit {option} geht es trotzdem.</translation>
    </message>
    <message>
        <source>Waiting: {waiting}, of which {ready} could go now</source>
        <translation>Wartend: {waiting}, davon könnten jetzt {ready} gehen</translation>
    </message>
    <message>
        <source>Watched from now on, while FaxDesk is open, or with faxdesk run: {path}</source>
        <translation>Ab jetzt überwacht, während FaxDesk offen ist oder mit faxdesk run: {path}</translation>
    </message>
    <message>
        <source>Watched no more: {path}</source>
        <translation>Nicht mehr überwacht: {path}</translation>
    </message>
    <message>
        <source>What each of them may do: faxdesk team roles</source>
        <translation>Was jede von ihnen darf: faxdesk team roles</translation>
    </message>
    <message>
        <source>What its own queue has stays where it is: faxdesk team leave goes back to it.</source>
        <translation>Was in der eigenen Warteschlange steht, bleibt dort: faxdesk team leave kehrt zu ihr zurück.</translation>
    </message>
    <message>
        <source>Would be removed:</source>
        <translation>Würde entfernt:</translation>
    </message>
    <message>
        <source>You are {person}, role {role}. Beside sending you may: {what}.</source>
        <translation>Sie sind {person}, Rolle {role}. Außer senden dürfen Sie: {what}.</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>etwa {amount}</translation>
    </message>
    <message>
        <source>about {line_s} on the line</source>
        <translation>etwa {line_s} auf der Leitung</translation>
    </message>
    <message>
        <source>advice: {line}</source>
        <translation>Rat: {line}</translation>
    </message>
    <message>
        <source>as the file beside it says</source>
        <translation>wie es die Begleitdatei sagt</translation>
    </message>
    <message>
        <source>asks Telnyx for all</source>
        <translation>fragt Telnyx für alle</translation>
    </message>
    <message>
        <source>cancel, hold and decide colleagues&apos; faxes</source>
        <translation>Faxe anderer abbrechen, zurückhalten und entscheiden</translation>
    </message>
    <message>
        <source>change the address book</source>
        <translation>das Adressbuch ändern</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>event {number}</source>
        <translation>Ereignis {number}</translation>
    </message>
    <message>
        <source>fax {fax_id}</source>
        <translation>Fax {fax_id}</translation>
    </message>
    <message>
        <source>fax {fax_id}:</source>
        <translation>Fax {fax_id}:</translation>
    </message>
    <message>
        <source>fax {number}</source>
        <translation>Fax {number}</translation>
    </message>
    <message>
        <source>fax {number} to {recipient}</source>
        <translation>Fax {number} an {recipient}</translation>
    </message>
    <message>
        <source>faxes that were composed and not sent</source>
        <translation>verfasste und nicht gesendete Faxe</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>in hand: {in_hand}</source>
        <translation>in der Hand: {in_hand}</translation>
    </message>
    <message>
        <source>in hand: {number}</source>
        <translation>in der Hand: {number}</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>es ist nicht lesbar</translation>
    </message>
    <message>
        <source>lift “do not fax”</source>
        <translation>„nicht faxen“ aufheben</translation>
    </message>
    <message>
        <source>line {line}: {result}</source>
        <translation>Zeile {line}: {result}</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>keine Stichwörter</translation>
    </message>
    <message>
        <source>not heard of for {time}</source>
        <translation>seit {time} nichts gehört</translation>
    </message>
    <message>
        <source>nothing of the list</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>numbers, names and documents of faxes</source>
        <translation>Nummern, Namen und Dokumente von Faxen</translation>
    </message>
    <message>
        <source>of these faxes, in archives of old years</source>
        <translation>von diesen Faxen in Archiven alter Jahre</translation>
    </message>
    <message>
        <source>open what colleagues sent</source>
        <translation>öffnen, was andere gesendet haben</translation>
    </message>
    <message>
        <source>remove faxes for good</source>
        <translation>Faxe endgültig entfernen</translation>
    </message>
    <message>
        <source>see costs and credit</source>
        <translation>Kosten und Guthaben sehen</translation>
    </message>
    <message>
        <source>the fax number on the first page</source>
        <translation>die Faxnummer auf der ersten Seite</translation>
    </message>
    <message>
        <source>the number in the file&apos;s name</source>
        <translation>die Nummer im Namen der Datei</translation>
    </message>
    <message>
        <source>the number of contacts that have others</source>
        <translation>die Nummer von Kontakten, die weitere haben</translation>
    </message>
    <message>
        <source>the one in {api_key}</source>
        <translation>der in {api_key}</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>das Ganze</translation>
    </message>
    <message>
        <source>this is neither a proof nor a log of FaxDesk&apos;s</source>
        <translation>das ist weder ein Nachweis noch ein Protokoll von FaxDesk</translation>
    </message>
    <message>
        <source>to: {recipient}</source>
        <translation>an: {recipient}</translation>
    </message>
    <message>
        <source>who is let in</source>
        <translation>wer eingelassen wird</translation>
    </message>
    <message>
        <source>write history, book and log into files</source>
        <translation>Verlauf, Adressbuch und Protokoll in Dateien schreiben</translation>
    </message>
    <message>
        <source>{counts}. Nothing was changed.</source>
        <translation>{counts}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{count} dismissed.</source>
        <translation>{count} ausgeblendet.</translation>
    </message>
    <message>
        <source>{done} of {of} pages cleaned up</source>
        <translation>{done} von {of} Seiten gesäubert</translation>
    </message>
    <message>
        <source>{done} of {of} pages made smaller</source>
        <translation>{done} von {of} Seiten verkleinert</translation>
    </message>
    <message>
        <source>{export}: {lines} lines. Check it with: faxdesk verify FILE</source>
        <translation>{export}: {lines} Zeilen. Prüfen Sie es mit: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation>{file} in {folder}</translation>
    </message>
    <message>
        <source>{file}: {faxes} faxes from before {day}</source>
        <translation>{file}: {faxes} Faxe von vor dem {day}</translation>
    </message>
    <message>
        <source>{file}: {faxes} faxes from before {day}. It is missing, and they can&apos;t be found.</source>
        <translation>{file}: {faxes} Faxe von vor dem {day}. Es fehlt, und sie sind nicht zu finden.</translation>
    </message>
    <message>
        <source>{host} accepts {user}. The password is in the system&apos;s keyring.</source>
        <translation>{host} nimmt {user} an. Das Kennwort liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>{key}: {faxes} faxes, {delivered} delivered, {failed} failed, {pages} pages</source>
        <translation>{key}: {faxes} Faxe, {delivered} zugestellt, {failed} fehlgeschlagen, {pages} Seiten</translation>
    </message>
    <message>
        <source>{message} The password is not kept: use a passfile or PGPASSWORD.</source>
        <translation>{message} Das Kennwort wird nicht aufgehoben: nehmen Sie eine Passdatei oder PGPASSWORD.</translation>
    </message>
    <message>
        <source>{name}  {address}  from the directory</source>
        <translation>{name}  {address}  aus dem Verzeichnis</translation>
    </message>
    <message>
        <source>{name} is whole: {links} entries checked.</source>
        <translation>{name} ist unverändert: {links} Einträge geprüft.</translation>
    </message>
    <message>
        <source>{name} needs a password to open, and would be sent without one.</source>
        <translation>{name} braucht zum Öffnen ein Kennwort und würde ohne gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>{name} was changed, in {n} places: {links} entries checked.</source>
        <translation>
            <numerusform>{name} wurde verändert, an {n} Stelle: {links} Einträge geprüft.</numerusform>
            <numerusform>{name} wurde verändert, an {n} Stellen: {links} Einträge geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>{number} Fax</numerusform>
            <numerusform>{number} Faxe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <translation>
            <numerusform>{n} Kontakt</numerusform>
            <numerusform>{n} Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts written to {file}</source>
        <translation>
            <numerusform>{n} Kontakt nach {file} geschrieben</numerusform>
            <numerusform>{n} Kontakte nach {file} geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes</source>
        <translation>
            <numerusform>{n} Fax</numerusform>
            <numerusform>{n} Faxe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes are due.</source>
        <translation>
            <numerusform>{n} Fax ist fällig.</numerusform>
            <numerusform>{n} Faxe sind fällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes are in the archive {file} now; faxdesk history finds them.</source>
        <translation>
            <numerusform>{n} Fax liegt jetzt im Archiv {file}; faxdesk history findet es.</numerusform>
            <numerusform>{n} Faxe liegen jetzt im Archiv {file}; faxdesk history findet sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes need you.</source>
        <translation>
            <numerusform>{n} Fax braucht Sie.</numerusform>
            <numerusform>{n} Faxe brauchen Sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes: what was due is taken out.</source>
        <translation>
            <numerusform>{n} Fax: was fällig war, ist herausgenommen.</numerusform>
            <numerusform>{n} Faxe: was fällig war, ist herausgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other rows</source>
        <translation>
            <numerusform>{n} andere Zeile</numerusform>
            <numerusform>{n} andere Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting faxes go from {number} now, no longer from {before}.</source>
        <translation>
            <numerusform>{n} wartendes Fax geht jetzt von {number}, nicht mehr von {before}.</numerusform>
            <numerusform>{n} wartende Faxe gehen jetzt von {number}, nicht mehr von {before}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{role}: may no longer: {what}.</source>
        <translation>{role}: darf nicht mehr: {what}.</translation>
    </message>
    <message>
        <source>{role}: may: {what}.</source>
        <translation>{role}: darf: {what}.</translation>
    </message>
    <message>
        <source>{team_database} is set and goes before this.</source>
        <translation>{team_database} ist gesetzt und geht dem vor.</translation>
    </message>
    <message>
        <source>{team_database} is set and still names a team.</source>
        <translation>{team_database} ist gesetzt und nennt noch ein Team.</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation>
            <numerusform>… und {n} weiteres.</numerusform>
            <numerusform>… und {n} weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Putting it into the queue …</source>
        <translation>Kommt in die Warteschlange …</translation>
    </message>
    <message>
        <source>Putting it into the queue … {number} of {count}</source>
        <translation>Kommt in die Warteschlange … {number} von {count}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Waiting for your answer …</source>
        <translation>Wartet auf Ihre Antwort …</translation>
    </message>
</context>
<context>
    <name>ConcernLine</name>
    <message>
        <source>It is right</source>
        <translation>Ist richtig</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>Sind richtig</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>{number} nehmen</translation>
    </message>
    <message numerus="yes">
        <source>{numbers} and %n more</source>
        <translation>
            <numerusform>{numbers} und %n weitere</numerusform>
            <numerusform>{numbers} und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>&amp;Nicht senden</translation>
    </message>
    <message>
        <source>&amp;Only to {number}</source>
        <translation>N&amp;ur an {number}</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>Bevor es geht</translation>
    </message>
    <message numerus="yes">
        <source>Only to the %n &amp;others</source>
        <translation>
            <numerusform>Nur an den einen &amp;anderen</numerusform>
            <numerusform>Nur an die %n &amp;anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it &amp;all the same</source>
        <translation>&amp;Trotzdem senden</translation>
    </message>
    <message>
        <source>There is more than one thing to look at:</source>
        <translation>Es gibt mehr als eines anzusehen:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>&amp;Attention</source>
        <translation>&amp;Zu Händen</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Do not fax, because:</source>
        <translation>Nicht fa&amp;xen, weil:</translation>
    </message>
    <message>
        <source>&amp;Favourite: stands before others</source>
        <translation>Fa&amp;vorit: steht vor anderen</translation>
    </message>
    <message>
        <source>&amp;Groups (a semicolon between)</source>
        <translation>&amp;Gruppen (Strichpunkt dazwischen)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>Schwarzwei&amp;ß</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>G&amp;rund</translation>
    </message>
    <message>
        <source>&amp;Slower tries: more time between them</source>
        <translation>&amp;Langsamere Versuche: mehr Zeit dazwischen</translation>
    </message>
    <message>
        <source>As for all</source>
        <translation>Wie für alle</translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation>De&amp;ckblatt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>N&amp;ummern</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Without &amp;T.38</source>
        <translation>Ohne &amp;T.38</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{numbers} refused a quality finer than High before.</source>
        <translation>{numbers} hat früher eine feinere Qualität als Hoch abgelehnt.</translation>
    </message>
    <message>
        <source>{numbers} refused so fine a quality before: faxes there begin in High.</source>
        <translation>{numbers} hat früher eine so feine Qualität abgelehnt: Faxe dorthin beginnen in Hoch.</translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Weitere Nummern</translation>
    </message>
    <message>
        <source>do not fax</source>
        <translation>nicht faxen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
</context>
<context>
    <name>ContactsWindow</name>
    <message numerus="yes">
        <source>%n contacts became one.</source>
        <translation>
            <numerusform>%n Kontakt wurde zu einem.</numerusform>
            <numerusform>%n Kontakte wurden zu einem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts deleted.</source>
        <translation>
            <numerusform>%n Kontakt gelöscht.</numerusform>
            <numerusform>%n Kontakte gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts imported.</source>
        <translation>
            <numerusform>%n Kontakt importiert.</numerusform>
            <numerusform>%n Kontakte importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts written.</source>
        <translation>
            <numerusform>%n Kontakt geschrieben.</numerusform>
            <numerusform>%n Kontakte geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets merged.</source>
        <translation>
            <numerusform>%n Gruppe von Dubletten vereint.</numerusform>
            <numerusform>%n Gruppen von Dubletten vereint.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Merge duplicates…</source>
        <translation>&amp;Dubletten vereinen…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.txt *.tsv *.vcf *.vcard);;All files (*)</source>
        <translation>Kontakte (*.csv *.txt *.tsv *.vcf *.vcard);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Looking for duplicates …</source>
        <translation>Dubletten werden gesucht …</translation>
    </message>
    <message>
        <source>Put into &amp;To</source>
        <translation>In &amp;An übernehmen</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Kontakte suchen</translation>
    </message>
    <message>
        <source>Search: name, company, any part of a number</source>
        <translation>Suchen: Name, Firma, ein Teil der Nummer</translation>
    </message>
    <message>
        <source>Table (*.csv);;vCards (*.vcf);;vCards 4.0 (*.vcf)</source>
        <translation>Tabelle (*.csv);;vCards (*.vcf);;vCards 4.0 (*.vcf)</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Die Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>{name} hinzugefügt.</translation>
    </message>
    <message>
        <source>{name} changed.</source>
        <translation>{name} geändert.</translation>
    </message>
</context>
<context>
    <name>CostSettings</name>
    <message>
        <source>&amp;hold the queue when it is spent</source>
        <translation>die Warteschlange &amp;anhalten, wenn es verbraucht ist</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Hold the queue when the budget is spent</source>
        <translation>Die Warteschlange anhalten, wenn das Budget verbraucht ist</translation>
    </message>
    <message>
        <source>Hold the queue with &amp;less credit than</source>
        <translation>Anhalten bei weniger &amp;Guthaben als</translation>
    </message>
    <message>
        <source>Monthly &amp;budget</source>
        <translation>Monats&amp;budget</translation>
    </message>
    <message>
        <source>Price of a &amp;minute</source>
        <translation>Preis einer &amp;Minute</translation>
    </message>
    <message>
        <source>Price of a &amp;page</source>
        <translation>Preis einer &amp;Seite</translation>
    </message>
    <message>
        <source>What faxes cost</source>
        <translation>Was Faxe kosten</translation>
    </message>
    <message>
        <source>Without a price, what a page costs is learned from your account&apos;s records, where they tell it. What is reckoned by prices is an estimate, and called so.</source>
        <translation>Ohne Preis wird aus den Aufzeichnungen Ihres Kontos gelernt, was eine Seite kostet, wo sie das sagen. Was nach Preisen berechnet ist, ist eine Schätzung und heißt auch so.</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>not known, e.g. 0.005</source>
        <translation>unbekannt, z. B. 0.005</translation>
    </message>
    <message>
        <source>not known, e.g. 0.007</source>
        <translation>unbekannt, z. B. 0.007</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>CoverChoice</name>
    <message>
        <source>Cover page</source>
        <translation>Deckblatt</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>&amp;Cover page</source>
        <translation>Dec&amp;kblatt</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Open the folder for cover pages of your own: text files that any editor changes</source>
        <translation>Den Ordner für eigene Deckblätter öffnen: Textdateien, die jeder Editor ändert</translation>
    </message>
    <message>
        <source>Own temp&amp;lates…</source>
        <translation>Eigene Vor&amp;lagen…</translation>
    </message>
    <message>
        <source>Own templates are text files in this folder: {folder}</source>
        <translation>Eigene Vorlagen sind Textdateien in diesem Ordner: {folder}</translation>
    </message>
    <message>
        <source>Template of the cover page</source>
        <translation>Vorlage des Deckblatts</translation>
    </message>
    <message>
        <source>The folder for own templates can&apos;t be made: {folder}</source>
        <translation>Der Ordner für eigene Vorlagen lässt sich nicht anlegen: {folder}</translation>
    </message>
</context>
<context>
    <name>CoverForm</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>Mitte&amp;ilung</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Hinweis</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Zeichen</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>Fir&amp;ma</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Company of the recipient</source>
        <translation>Firma des Empfängers</translation>
    </message>
    <message>
        <source>Confidentiality note</source>
        <translation>Vertraulichkeitshinweis</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n faxes shows its own number.</source>
        <translation>
            <numerusform>Das Fax zeigt seine eigene Nummer.</numerusform>
            <numerusform>Jedes der %n Faxe zeigt seine eigene Nummer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fax numbers, date and page count are filled in by themselves.</source>
        <translation>Faxnummern, Datum und Seitenzahl werden von selbst eingesetzt.</translation>
    </message>
    <message>
        <source>From, company, phone, address and note are kept for the next cover.</source>
        <translation>Absender, Firma, Telefon, Adresse und Hinweis werden für das nächste Deckblatt behalten.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation>Name des Empfängers</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message numerus="yes">
        <source>The same on all %n covers. Leave it empty where it wouldn&apos;t fit all.</source>
        <translation>
            <numerusform>Dasselbe auf dem Deckblatt.</numerusform>
            <numerusform>Dasselbe auf allen %n Deckblättern. Lassen Sie es leer, wo es nicht für alle passt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Ihre Adresse</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Ihre Firma</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Ihre Telefonnummer</translation>
    </message>
</context>
<context>
    <name>CoverRow</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Cover &amp;page</source>
        <translation>Dec&amp;kblatt</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Edit the cover page</source>
        <translation>Das Deckblatt bearbeiten</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Short: a few lines</source>
        <translation>Kurz: wenige Zeilen</translation>
    </message>
    <message>
        <source>Standard: all fields</source>
        <translation>Standard: alle Felder</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>As it will arrive</source>
        <translation>Wie es ankommen wird</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Company:</source>
        <translation>Firma:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>From fax {sender_number}</source>
        <translation>Von Fax {sender_number}</translation>
    </message>
    <message>
        <source>From fax:</source>
        <translation>Von Fax:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Von:</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>Seiten:</translation>
    </message>
    <message>
        <source>Part {part} of {parts}</source>
        <translation>Teil {part} von {parts}</translation>
    </message>
    <message>
        <source>Part {part} of {parts}, page {page} of {pages}</source>
        <translation>Teil {part} von {parts}, Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Part:</source>
        <translation>Teil:</translation>
    </message>
    <message>
        <source>Phone {phone}</source>
        <translation>Telefon {phone}</translation>
    </message>
    <message>
        <source>Phone:</source>
        <translation>Telefon:</translation>
    </message>
    <message>
        <source>Reference:</source>
        <translation>Zeichen:</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Betreff:</translation>
    </message>
    <message>
        <source>To fax {recipient_number}</source>
        <translation>An Fax {recipient_number}</translation>
    </message>
    <message>
        <source>To fax:</source>
        <translation>An Fax:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>An:</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A demo that needs no account and sends nothing anywhere.</source>
        <translation>Eine Demo, die kein Konto braucht und nirgendwohin sendet.</translation>
    </message>
    <message>
        <source>Fax Sender</source>
        <translation>Faxprogramm</translation>
    </message>
    <message>
        <source>FaxDesk sends PDFs as faxes through Telnyx. Drop documents on its window, type fax numbers, press Send, and watch each fax until the other end has it, or read in plain words why it has not.</source>
        <translation>FaxDesk sendet PDFs als Fax über Telnyx. Ziehen Sie Dokumente auf sein Fenster, tippen Sie Faxnummern, drücken Sie Senden und verfolgen Sie jedes Fax, bis die Gegenseite es hat, oder lesen Sie in klaren Worten, warum nicht.</translation>
    </message>
    <message>
        <source>Files are checked before they go.</source>
        <translation>Dateien werden geprüft, bevor sie gehen.</translation>
    </message>
    <message>
        <source>Nothing gets lost: close FaxDesk, or pull the plug, and it goes on where it was.</source>
        <translation>Nichts geht verloren: schließen Sie FaxDesk, oder ziehen Sie den Stecker, es macht weiter, wo es war.</translation>
    </message>
    <message>
        <source>Send PDFs as faxes and see what became of them</source>
        <translation>PDFs als Fax senden und sehen, was daraus wurde</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>What is shown is true: a fax is Delivered only when Telnyx says so.</source>
        <translation>Was gezeigt wird, ist wahr: zugestellt ist ein Fax nur, wenn Telnyx es sagt.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>As Telnyx rendered it…</source>
        <translation>Wie Telnyx es gezeichnet hat…</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of the fax</source>
        <translation>Einzelheiten des Faxes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Select one fax to read its story.</source>
        <translation>Wählen Sie ein einzelnes Fax, um seinen Verlauf zu lesen.</translation>
    </message>
    <message>
        <source>The bar in the list is an estimate: a fax takes about a minute a page.</source>
        <translation>Der Balken in der Liste ist eine Schätzung: ein Fax braucht etwa eine Minute je Seite.</translation>
    </message>
    <message>
        <source>The picture that Telnyx made of the fax</source>
        <translation>Das Bild, das Telnyx von dem Fax gemacht hat</translation>
    </message>
</context>
<context>
    <name>DirectoryKeeping</name>
    <message numerus="yes">
        <source>%n contacts are in the address book now.</source>
        <translation>
            <numerusform>%n Kontakt steht jetzt im Adressbuch.</numerusform>
            <numerusform>%n Kontakte stehen jetzt im Adressbuch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the %n from the directory in the book</source>
        <translation>
            <numerusform>Den einen aus dem Verzeichnis ins Adressbuch übernehmen</numerusform>
            <numerusform>Die %n aus dem Verzeichnis ins Adressbuch übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep {name} in the book</source>
        <translation>{name} ins Adressbuch übernehmen</translation>
    </message>
    <message>
        <source>{name} is in the address book now.</source>
        <translation>{name} steht jetzt im Adressbuch.</translation>
    </message>
</context>
<context>
    <name>DirectorySettings</name>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>Searched &amp;below</source>
        <translation>Gesucht &amp;unterhalb von</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>The directory answers.</source>
        <translation>Das Verzeichnis antwortet.</translation>
    </message>
    <message>
        <source>The office&apos;s directory (LDAP, Active Directory)</source>
        <translation>Das Verzeichnis des Büros (LDAP, Active Directory)</translation>
    </message>
    <message>
        <source>To offers whom it knows with a fax number, while you type; it is only read.</source>
        <translation>An bietet beim Tippen an, wen es mit Faxnummer kennt; es wird nur gelesen.</translation>
    </message>
    <message>
        <source>nobody: without logging in</source>
        <translation>niemand: ohne Anmeldung</translation>
    </message>
    <message>
        <source>the server&apos;s own</source>
        <translation>die des Servers</translation>
    </message>
    <message>
        <source>unchanged; it is kept in the system&apos;s keyring</source>
        <translation>unverändert; es liegt im Schlüsselbund des Systems</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
</context>
<context>
    <name>Dispatch</name>
    <message>
        <source>Stopped. Nothing was put into the queue.</source>
        <translation>Angehalten. Nichts kam in die Warteschlange.</translation>
    </message>
    <message>
        <source>The documents could not be put together. Take them out and add them again.</source>
        <translation>Die Dokumente ließen sich nicht zusammenstellen. Nehmen Sie sie heraus und fügen Sie sie neu hinzu.</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>A page may not arrive as it looks here.</source>
        <translation>Eine Seite kommt vielleicht nicht so an, wie sie hier aussieht.</translation>
    </message>
    <message>
        <source>A page takes long on the line, and need not.</source>
        <translation>Eine Seite ist unnötig lange auf der Leitung.</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Document {name}</source>
        <translation>Dokument {name}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Unten)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Oben)</translation>
    </message>
    <message>
        <source>Move {name} down (Alt+Down)</source>
        <translation>{name} nach unten (Alt+Unten)</translation>
    </message>
    <message>
        <source>Move {name} up (Alt+Up)</source>
        <translation>{name} nach oben (Alt+Oben)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take out (Del)</source>
        <translation>Herausnehmen (Entf)</translation>
    </message>
    <message>
        <source>Take out {name} (Del)</source>
        <translation>{name} herausnehmen (Entf)</translation>
    </message>
    <message>
        <source>The file is gone from its folder. FaxDesk sends the copy it made.</source>
        <translation>Die Datei ist nicht mehr in ihrem Ordner. FaxDesk sendet die Kopie, die es gemacht hat.</translation>
    </message>
    <message>
        <source>The file was changed after you added it.</source>
        <translation>Die Datei wurde geändert, nachdem Sie sie hinzugefügt haben.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>cleaned up</source>
        <translation>gesäubert</translation>
    </message>
    <message>
        <source>greys as shown</source>
        <translation>Grautöne wie gezeigt</translation>
    </message>
    <message>
        <source>made into a PDF</source>
        <translation>als PDF</translation>
    </message>
    <message>
        <source>without its password</source>
        <translation>ohne ihr Kennwort</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{chosen} of {pages} pages</source>
        <translation>{chosen} von {pages} Seiten</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>&amp;Add…</source>
        <translation>Hinzuf&amp;ügen…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>Dok&amp;umente</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Add documents (Ctrl+O)</source>
        <translation>Dokumente hinzufügen (Strg+O)</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Vorschau…</translation>
    </message>
    <message>
        <source>See the fax as it will arrive</source>
        <translation>Das Fax sehen, wie es ankommen wird</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>„{name}“ ist schon da.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop PDFs, pictures or letters here, or press Add…</source>
        <translation>PDFs, Bilder oder Briefe hierher ziehen, oder drücken Sie Hinzufügen…</translation>
    </message>
    <message>
        <source>Drop more here</source>
        <translation>Weitere hierher ziehen</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All that can be sent</source>
        <translation>Alles, was gesendet werden kann</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF-Dokumente</translation>
    </message>
    <message>
        <source>PDF, pictures (JPEG, PNG, TIFF …), text, Word and the like.</source>
        <translation>PDF, Bilder (JPEG, PNG, TIFF …), Text, Word und Ähnliches.</translation>
    </message>
    <message>
        <source>PDF, pictures (JPEG, PNG, TIFF …), text. Word needs LibreOffice, which wasn&apos;t found.</source>
        <translation>PDF, Bilder (JPEG, PNG, TIFF …), Text. Für Word wird LibreOffice gebraucht, das nicht gefunden wurde.</translation>
    </message>
    <message>
        <source>The program it comes from handed nothing over. Save it there, then add it.</source>
        <translation>Das Programm, aus dem es kommt, hat nichts übergeben. Speichern Sie es dort, dann fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open it and drop what is in it.</source>
        <translation>„{name}“ ist ein Ordner. Öffnen Sie ihn und ziehen Sie herein, was darin ist.</translation>
    </message>
    <message>
        <source>“{name}” is in no folder of this computer. Save it in one, then add it.</source>
        <translation>„{name}“ liegt in keinem Ordner dieses Computers. Speichern Sie es in einem, dann fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin. Restore it, then add it.</source>
        <translation>„{name}“ liegt im Papierkorb. Stellen Sie es wieder her, dann fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>“{name}” is not on this computer yet. Download it, then add it.</source>
        <translation>„{name}“ ist noch nicht auf diesem Computer. Laden Sie es herunter, dann fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>“{name}” is on the share {share}, which this computer shows under no folder. Copy it to this computer, then add it.</source>
        <translation>„{name}“ liegt auf der Freigabe {share}, die dieser Computer unter keinem Ordner zeigt. Kopieren Sie es auf diesen Computer, dann fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>“{name}” is on the web. Save it as a PDF first, then add it.</source>
        <translation>„{name}“ liegt im Web. Speichern Sie es zuerst als PDF, dann fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>“{name}” is still in an archive. Extract it into a folder, then add it.</source>
        <translation>„{name}“ ist noch in einem Archiv. Entpacken Sie es in einen Ordner, dann fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>“{name}” is still in the mail program. Save it there, then add it.</source>
        <translation>„{name}“ ist noch im Mailprogramm. Speichern Sie es dort, dann fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>“{name}” was not handed over by the program it comes from. Save it there, then add it.</source>
        <translation>„{name}“ wurde vom Programm, aus dem es kommt, nicht übergeben. Speichern Sie es dort, dann fügen Sie es hinzu.</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Contacts that may be one</source>
        <translation>Kontakte, die vielleicht einer sind</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation>Dubletten vereinen</translation>
    </message>
    <message>
        <source>No contact seems to be entered twice.</source>
        <translation>Kein Kontakt scheint doppelt eingetragen zu sein.</translation>
    </message>
    <message>
        <source>Those that are ticked become one: every number and group stays, nothing is lost.</source>
        <translation>Die angehakten werden zu einem: jede Nummer und Gruppe bleibt, nichts geht verloren.</translation>
    </message>
</context>
<context>
    <name>EditAgain</name>
    <message>
        <source>What was sent could not be read again.</source>
        <translation>Was gesendet wurde, ließ sich nicht wieder lesen.</translation>
    </message>
</context>
<context>
    <name>FailureNews</name>
    <message numerus="yes">
        <source>%n faxes failed.</source>
        <translation>
            <numerusform>%n Fax ist fehlgeschlagen.</numerusform>
            <numerusform>%n Faxe sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>To {recipient}: {what}</source>
        <translation>An {recipient}: {what}</translation>
    </message>
</context>
<context>
    <name>FaxAction</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Bearbeiten und neu senden</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>How long it is kept…</source>
        <translation>Wie lange aufgehoben…</translation>
    </message>
    <message>
        <source>It did not go: send again</source>
        <translation>Ging nicht: neu senden</translation>
    </message>
    <message>
        <source>It went: mark as sent</source>
        <translation>Ging: als gesendet vermerken</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Open what was sent</source>
        <translation>Gesendetes öffnen</translation>
    </message>
    <message>
        <source>Other number…</source>
        <translation>Andere Nummer…</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Save proof…</source>
        <translation>Nachweis speichern…</translation>
    </message>
    <message>
        <source>Send again to another number…</source>
        <translation>An eine andere Nummer senden…</translation>
    </message>
    <message>
        <source>Send before the others</source>
        <translation>Vor den anderen senden</translation>
    </message>
    <message>
        <source>Transmission report…</source>
        <translation>Sendebericht…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>When it goes…</source>
        <translation>Wann es geht…</translation>
    </message>
</context>
<context>
    <name>FaxFacts</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Document deleted</source>
        <translation>Dokument gelöscht</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>FaxDesk fax no.</source>
        <translation>FaxDesk-Faxnr.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>HTTP status {value}</source>
        <translation>HTTP-Status {value}</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Hohe Qualität</translation>
    </message>
    <message>
        <source>Normal quality</source>
        <translation>Normale Qualität</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Genannter Grund</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Telnyx fax id</source>
        <translation>Telnyx-Fax-ID</translation>
    </message>
    <message>
        <source>Telnyx says: {value}</source>
        <translation>Telnyx sagt: {value}</translation>
    </message>
    <message>
        <source>Telnyx&apos;s code: {value}</source>
        <translation>Code von Telnyx: {value}</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own words: {value}</source>
        <translation>Telnyx im Wortlaut: {value}</translation>
    </message>
    <message>
        <source>Ultra dark quality</source>
        <translation>Qualität „ultra dunkel“</translation>
    </message>
    <message>
        <source>Ultra light quality</source>
        <translation>Qualität „ultra hell“</translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation>Sehr hohe Qualität</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>etwa {amount}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>asked so far: {value}</source>
        <translation>bisher gefragt: {value}</translation>
    </message>
    <message>
        <source>caller name “{name}”</source>
        <translation>Absendername „{name}“</translation>
    </message>
    <message>
        <source>document stored at Telnyx</source>
        <translation>Dokument bei Telnyx gespeichert</translation>
    </message>
    <message>
        <source>fault: {value}</source>
        <translation>Fehler: {value}</translation>
    </message>
    <message>
        <source>field: {value}</source>
        <translation>Feld: {value}</translation>
    </message>
    <message>
        <source>in detail: {value}</source>
        <translation>im Einzelnen: {value}</translation>
    </message>
    <message>
        <source>monochrome, black threshold {percent} %</source>
        <translation>Schwarzweiß, Schwarzschwelle {percent} %</translation>
    </message>
    <message>
        <source>part {part} is fax no. {id}</source>
        <translation>Teil {part} ist Fax Nr. {id}</translation>
    </message>
    <message>
        <source>preview stored at Telnyx</source>
        <translation>Vorschau bei Telnyx gespeichert</translation>
    </message>
    <message>
        <source>reason: {value}</source>
        <translation>Grund: {value}</translation>
    </message>
    <message>
        <source>with T.38</source>
        <translation>mit T.38</translation>
    </message>
    <message>
        <source>with a webhook</source>
        <translation>mit Webhook</translation>
    </message>
    <message>
        <source>without T.38</source>
        <translation>ohne T.38</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} von {parts}</translation>
    </message>
    <message>
        <source>{took}; {foretold} were foretold</source>
        <translation>{took}; vorhergesagt waren {foretold}</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>&amp;Keep what was delivered, in “sent”</source>
        <translation>Zugestelltes in „sent“ &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>Schwarzwei&amp;ß</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>&amp;Trusted: numbers never faxed before go without asking</source>
        <translation>&amp;Vertraut: nie gefaxte Nummern gehen ohne Frage</translation>
    </message>
    <message>
        <source>&amp;Who it goes to</source>
        <translation>An &amp;wen es geht</translation>
    </message>
    <message>
        <source>A number that was never faxed before is held until somebody releases it.</source>
        <translation>Eine nie gefaxte Nummer wird zurückgehalten, bis jemand sie freigibt.</translation>
    </message>
    <message>
        <source>A regular expression; empty: what looks like a number</source>
        <translation>Ein regulärer Ausdruck; leer: was nach einer Nummer aussieht</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Before others</source>
        <translation>Vor anderen</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Wäh&amp;len…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Den Ordner wählen</translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation>Dec&amp;kblatt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Zu überwachender Ordner</translation>
    </message>
    <message>
        <source>For programs whose numbers are right: a wrong one goes to a stranger at once.</source>
        <translation>Für Programme, deren Nummern stimmen: eine falsche geht sofort an einen Fremden.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Kein Ordner gewählt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Numbers, contacts or @groups, a semicolon between</source>
        <translation>Nummern, Kontakte oder @Gruppen, Strichpunkt dazwischen</translation>
    </message>
    <message>
        <source>Prio&amp;rity</source>
        <translation>Vo&amp;rrang</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>B&amp;etreff</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>The folder&apos;s own name</source>
        <translation>Der Name des Ordners</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Einen Ordner überwachen</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>When idle</source>
        <translation>Wenn nichts wartet</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>FolderTrial</name>
    <message>
        <source>A document</source>
        <translation>Ein Dokument</translation>
    </message>
    <message>
        <source>A document with its small file beside it, or that file</source>
        <translation>Ein Dokument mit seiner Begleitdatei, oder diese Datei</translation>
    </message>
    <message>
        <source>A file to try</source>
        <translation>Eine Datei zum Ausprobieren</translation>
    </message>
    <message>
        <source>A file&apos;s name, as Fax_+13127367276_2026-11-29.pdf</source>
        <translation>Der Name einer Datei, wie Fax_+13127367276_2026-11-29.pdf</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Example file</source>
        <translation>Beispieldatei</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>Name or choose a file first.</source>
        <translation>Nennen oder wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>No file is needed</source>
        <translation>Keine Datei nötig</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Diese Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Tr&amp;y</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>Where would a file go?</source>
        <translation>Wohin ginge eine Datei?</translation>
    </message>
    <message>
        <source>Would be refused: {reason}</source>
        <translation>Würde abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>Would go to {n} recipients, among them: {recipients}</source>
        <translation>Ginge an {n} Empfänger, darunter: {recipients}</translation>
    </message>
    <message>
        <source>Would go to: {recipients}</source>
        <translation>Ginge an: {recipients}</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>A small file beside it (JSON, CSV, XML)</source>
        <translation>Eine kleine Begleitdatei (JSON, CSV, XML)</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Immer dieselben</translation>
    </message>
    <message>
        <source>In hand: {n}</source>
        <translation>In der Hand: {n}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>The fax number on its first page</source>
        <translation>Die Faxnummer auf der ersten Seite</translation>
    </message>
    <message>
        <source>The number in the file&apos;s name</source>
        <translation>Die Nummer im Namen der Datei</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Überwacht</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>Hinzuf&amp;ügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>FaxDesk faxes what is put into a watched folder, and moves it to “sent” or “failed” there, with a report.</source>
        <translation>FaxDesk faxt, was in einen überwachten Ordner gelegt wird, und verschiebt es dort nach „sent“ oder „failed“, mit einem Bericht.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertraut</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>“{name}” is watched no more. Its files stay where they are.</source>
        <translation>„{name}“ wird nicht mehr überwacht. Seine Dateien bleiben, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>ForgetButton</name>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergessen…</translation>
    </message>
    <message>
        <source>Takes a person out of faxes, address book and drafts</source>
        <translation>Nimmt eine Person aus Faxen, Adressbuch und Entwürfen heraus</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>&amp;Forget for good</source>
        <translation>Endgültig &amp;vergessen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Contacts: {n}</source>
        <translation>Kontakte: {n}</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s own copies of the journal: {n}</source>
        <translation>FaxDesks eigene Kopien des Journals: {n}</translation>
    </message>
    <message>
        <source>Faxes that were composed and not sent: {n}</source>
        <translation>Verfasste und nicht gesendete Faxe: {n}</translation>
    </message>
    <message>
        <source>Forget a person</source>
        <translation>Eine Person vergessen</translation>
    </message>
    <message>
        <source>Forgetting …</source>
        <translation>Wird vergessen …</translation>
    </message>
    <message>
        <source>Forgotten. The audit log says that it was done, and names nobody.</source>
        <translation>Vergessen. Das Protokoll sagt, dass es geschah, und nennt niemanden.</translation>
    </message>
    <message>
        <source>Looking for everything about them …</source>
        <translation>Alles über sie wird gesucht …</translation>
    </message>
    <message>
        <source>Nobody is forgotten.</source>
        <translation>Niemand wird vergessen.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Numbers, names and documents of faxes: {n}</source>
        <translation>Nummern, Namen und Dokumente von Faxen: {n}</translation>
    </message>
    <message>
        <source>Of these faxes, in archives of old years: {n}</source>
        <translation>Von diesen Faxen in Archiven alter Jahre: {n}</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Entfernt:</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>Bleibt:</translation>
    </message>
    <message>
        <source>The number of contacts that have others: {n}</source>
        <translation>Die Nummer von Kontakten, die weitere haben: {n}</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>What is removed, and what stays</source>
        <translation>Was entfernt wird, und was bleibt</translation>
    </message>
    <message>
        <source>Will be removed:</source>
        <translation>Wird entfernt:</translation>
    </message>
    <message>
        <source>{name} is to be forgotten.</source>
        <translation>{name} soll vergessen werden.</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Leitungen</translation>
    </message>
    <message>
        <source>&amp;Scanned pages</source>
        <translation>&amp;Gescannte Seiten</translation>
    </message>
    <message>
        <source>&amp;Warn of pages longer on the line than</source>
        <translation>&amp;Warnen vor Seiten, die länger auf der Leitung sind als</translation>
    </message>
    <message>
        <source>Clean them up at once</source>
        <translation>Sofort säubern</translation>
    </message>
    <message>
        <source>Clean up letters that it makes quick, offer the rest</source>
        <translation>Schreiben, die dadurch schnell werden, säubern; sonst anbieten</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>Land von Nummern ohne Landesvorwahl</translation>
    </message>
    <message>
        <source>Cover &amp;page of a new fax</source>
        <translation>&amp;Deckblatt eines neuen Faxes</translation>
    </message>
    <message>
        <source>Cover page of a new fax</source>
        <translation>Deckblatt eines neuen Faxes</translation>
    </message>
    <message>
        <source>How many faxes may be under way at once. A new Telnyx account allows 2.</source>
        <translation>Wie viele Faxe zugleich unterwegs sein dürfen. Ein neues Telnyx-Konto erlaubt 2.</translation>
    </message>
    <message>
        <source>L&amp;anguage, from the next start on</source>
        <translation>S&amp;prache, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Lassen, wie sie sind</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Numbers without a &amp;country code are in</source>
        <translation>&amp;Nummern ohne Landesvorwahl sind in</translation>
    </message>
    <message>
        <source>Offer to clean them up</source>
        <translation>Säubern anbieten</translation>
    </message>
    <message>
        <source>Time to &amp;undo after Send</source>
        <translation>Zeit zum &amp;Rückgängigmachen nach Senden</translation>
    </message>
    <message>
        <source>Time to undo after Send, in seconds</source>
        <translation>Zeit zum Rückgängigmachen nach Senden, in Sekunden</translation>
    </message>
    <message>
        <source>Warn of pages that take longer on the line, in minutes</source>
        <translation>Warnen vor Seiten, die länger auf der Leitung sind, in Minuten</translation>
    </message>
    <message numerus="yes">
        <source>Your fax application allows %n; more are never used.</source>
        <translation>
            <numerusform>Ihre Fax-Anwendung erlaubt %n; mehr werden nie benutzt.</numerusform>
            <numerusform>Ihre Fax-Anwendung erlaubt %n; mehr werden nie benutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your fax application allows 1.</source>
        <translation>Ihre Fax-Anwendung erlaubt 1.</translation>
    </message>
    <message>
        <source>send at once</source>
        <translation>sofort senden</translation>
    </message>
</context>
<context>
    <name>GuardSettings</name>
    <message>
        <source>A number &amp;never faxed before</source>
        <translation>Eine Nummer, an die &amp;nie gefaxt wurde</translation>
    </message>
    <message>
        <source>Ask about</source>
        <translation>Nachfragen bei</translation>
    </message>
    <message>
        <source>Before a fax goes</source>
        <translation>Bevor ein Fax geht</translation>
    </message>
    <message>
        <source>More recip&amp;ients than</source>
        <translation>Mehr &amp;Empfängern als</translation>
    </message>
    <message>
        <source>Say it beside Send</source>
        <translation>Neben Senden sagen</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Nichts sagen</translation>
    </message>
    <message>
        <source>Somebody has to say that it is right</source>
        <translation>Jemand muss sagen, dass sie richtig ist</translation>
    </message>
    <message>
        <source>These hold for the command line too. Who is not to be faxed is never faxed.</source>
        <translation>Das gilt auch für die Befehlszeile. An wen nicht gefaxt werden soll, wird nie gefaxt.</translation>
    </message>
    <message>
        <source>a &amp;country that no fax has gone to</source>
        <translation>einem &amp;Land, in das noch kein Fax ging</translation>
    </message>
    <message>
        <source>a cover page with nothing on it, &amp;once</source>
        <translation>einem leeren Deckblatt, ein&amp;mal</translation>
    </message>
    <message>
        <source>a number one di&amp;git away from one that is known</source>
        <translation>einer Nummer, die um eine &amp;Ziffer von einer bekannten abweicht</translation>
    </message>
    <message>
        <source>a number that costs e&amp;xtra</source>
        <translation>einer Nummer, die e&amp;xtra kostet</translation>
    </message>
    <message>
        <source>a number that is a &amp;telephone in the address book</source>
        <translation>einer Nummer, die im Adressbuch ein &amp;Telefon ist</translation>
    </message>
    <message>
        <source>a number where no fax could ever &amp;arrive</source>
        <translation>einer Nummer, wo nie ein Fax &amp;ankommen konnte</translation>
    </message>
    <message>
        <source>another fax number on the document&apos;s &amp;first page</source>
        <translation>einer anderen Faxnummer auf der ersten &amp;Seite des Dokuments</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>one of your o&amp;wn numbers</source>
        <translation>einer ei&amp;genen Nummer</translation>
    </message>
    <message>
        <source>the same &amp;documents to the same number again</source>
        <translation>denselben &amp;Dokumenten noch einmal an dieselbe Nummer</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>Cover page</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Place to drop documents</source>
        <translation>Platz zum Ablegen von Dokumenten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Settings of this fax</source>
        <translation>Einstellungen dieses Faxes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(unknown)</source>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Faxes</source>
        <translation>Faxe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>etwa {amount}</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;Name or company:</source>
        <translation>&amp;Name oder Firma:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>G&amp;rund:</translation>
    </message>
    <message>
        <source>&amp;Sent by:</source>
        <translation>Gesendet v&amp;on:</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>Stich&amp;wort:</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Stände</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Jeder Grund</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Gewählte Tage</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation>Letzte 31 Tage</translation>
    </message>
    <message>
        <source>Last 366 days</source>
        <translation>Letzte 366 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>N&amp;ummer:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>U&amp;ntil:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>With and without tags</source>
        <translation>Mit und ohne Stichwort</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>1 fax</source>
        <translation>1 Fax</translation>
    </message>
    <message>
        <source>An archive isn&apos;t in its place, so its faxes are not found: {files}</source>
        <translation>Ein Archiv liegt nicht an seinem Platz, darum sind seine Faxe nicht zu finden: {files}</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivieren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>More than {number} faxes</source>
        <translation>Mehr als {number} Faxe</translation>
    </message>
    <message>
        <source>Name, number, document, cover, user, tag, reason or date</source>
        <translation>Name, Nummer, Dokument, Deckblatt, Benutzer, Stichwort, Grund oder Datum</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Den Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>T&amp;otals</source>
        <translation>&amp;Summen</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tabelle (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>Stichwort:</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Stichwort…</translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>{number} Fax</numerusform>
            <numerusform>{number} Faxe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursSettings</name>
    <message>
        <source>C&amp;losed on</source>
        <translation>Ge&amp;schlossen am</translation>
    </message>
    <message>
        <source>For faxes that go in certain hours or on working days: Later… beside Send. A day with a year is closed once, one without (12-25) each year; two dots make a span.</source>
        <translation>Für Faxe, die zu bestimmten Stunden oder an Werktagen gehen: Später… neben Senden. Ein Tag mit Jahr ist einmal geschlossen, einer ohne (12-25) jedes Jahr; zwei Punkte machen einen Zeitraum.</translation>
    </message>
    <message>
        <source>Office &amp;hours</source>
        <translation>&amp;Bürozeiten</translation>
    </message>
    <message>
        <source>When the office is open</source>
        <translation>Wann das Büro offen ist</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n gleich</numerusform>
            <numerusform>%n gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n unlesbar</numerusform>
            <numerusform>%n unlesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(weglassen)</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Zu Händen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>Faxnummer</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>Die Datei wird angesehen …</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Andere Nummer</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>Was aus jeder Zeile wird</translation>
    </message>
    <message>
        <source>What the column {name} holds</source>
        <translation>Was die Spalte {name} enthält</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message numerus="yes">
        <source>%n faxes are chosen.</source>
        <translation>
            <numerusform>%n Fax ist gewählt.</numerusform>
            <numerusform>%n Faxe sind gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>Diese Person &amp;vergessen…</translation>
    </message>
    <message>
        <source>&amp;Keep the document until this is unchecked again</source>
        <translation>Das &amp;Dokument behalten, bis dieses Häkchen wieder fort ist</translation>
    </message>
    <message>
        <source>&amp;Legal hold: nothing of it can be removed, by anybody or by itself</source>
        <translation>&amp;Aufbewahrungssperre: nichts davon kann entfernt werden, von niemandem und nicht von selbst</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange es aufgehoben wird</translation>
    </message>
    <message>
        <source>Reason of the legal hold</source>
        <translation>Grund der Aufbewahrungssperre</translation>
    </message>
    <message>
        <source>Reason, such as the case</source>
        <translation>Grund, etwa das Aktenzeichen</translation>
    </message>
    <message numerus="yes">
        <source>The document is deleted %n days after the fax has ended.</source>
        <translation>
            <numerusform>Das Dokument wird %n Tag nach dem Ende des Faxes gelöscht.</numerusform>
            <numerusform>Das Dokument wird %n Tage nach dem Ende des Faxes gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is kept for ever, as it is set.</source>
        <translation>Das Dokument wird für immer aufgehoben, wie es eingestellt ist.</translation>
    </message>
    <message>
        <source>The document is to be deleted on {date}.</source>
        <translation>Das Dokument wird am {date} gelöscht.</translation>
    </message>
    <message>
        <source>The document was deleted on {date}. What was sent to whom and its hashes stay.</source>
        <translation>Das Dokument wurde am {date} gelöscht. Was an wen gesendet wurde und die Prüfsummen bleiben.</translation>
    </message>
    <message>
        <source>The document&apos;s time is over on {date}; it stays, as it is marked here.</source>
        <translation>Die Zeit des Dokuments ist am {date} um; es bleibt, wie es hier vermerkt ist.</translation>
    </message>
    <message>
        <source>Under legal hold since {date}, by {user}.</source>
        <translation>Aufbewahrungssperre seit {date}, durch {user}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemanden</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>+ and -</source>
        <translation>+ und -</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Oben, Alt+Unten</translation>
    </message>
    <message>
        <source>Choose the pages of the document</source>
        <translation>Die Seiten des Dokuments wählen</translation>
    </message>
    <message>
        <source>Ctrl+A, Shift+Left</source>
        <translation>Strg+A, Umschalt+Links</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Enter , ;</source>
        <translation>Eingabetaste , ;</translation>
    </message>
    <message>
        <source>Go to To, to the preview, to the queue</source>
        <translation>Zu An, zur Vorschau, zur Warteschlange gehen</translation>
    </message>
    <message>
        <source>In To: choose all numbers, or several</source>
        <translation>In An: alle Nummern wählen, oder mehrere</translation>
    </message>
    <message>
        <source>In To: end the number</source>
        <translation>In An: die Nummer beenden</translation>
    </message>
    <message>
        <source>In To: go to the numbers, edit the last one</source>
        <translation>In An: zu den Nummern gehen, die letzte bearbeiten</translation>
    </message>
    <message>
        <source>In the preview and the documents: go through the pages</source>
        <translation>In der Vorschau und den Dokumenten: durch die Seiten gehen</translation>
    </message>
    <message>
        <source>In the preview: the page larger or smaller</source>
        <translation>In der Vorschau: die Seite größer oder kleiner</translation>
    </message>
    <message>
        <source>In the preview: turn the page to the right, to the left</source>
        <translation>In der Vorschau: die Seite nach rechts, nach links drehen</translation>
    </message>
    <message>
        <source>In the queue and the history: copy the rows, as text and as a table</source>
        <translation>In Warteschlange und Verlauf: die Zeilen kopieren, als Text und als Tabelle</translation>
    </message>
    <message>
        <source>In the queue: what can be done</source>
        <translation>In der Warteschlange: was getan werden kann</translation>
    </message>
    <message>
        <source>In the queue: what stands on the row&apos;s button</source>
        <translation>In der Warteschlange: was auf der Schaltfläche der Zeile steht</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Left, Backspace</source>
        <translation>Links, Rücktaste</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Menütaste, Umschalt+F10</translation>
    </message>
    <message>
        <source>Move the document</source>
        <translation>Das Dokument verschieben</translation>
    </message>
    <message>
        <source>New fax: put aside what stands there</source>
        <translation>Neues Fax: beiseitelegen, was dasteht</translation>
    </message>
    <message>
        <source>Page Up, Page Down, Home, End</source>
        <translation>Bild auf, Bild ab, Pos1, Ende</translation>
    </message>
    <message>
        <source>Paste documents or numbers</source>
        <translation>Dokumente oder Nummern einfügen</translation>
    </message>
    <message>
        <source>R, Shift+R</source>
        <translation>R, Umschalt+R</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Die Warteschlange durchsuchen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Das Letzte zurücknehmen</translation>
    </message>
    <message>
        <source>Take out the number or document; remove the fax</source>
        <translation>Nummer oder Dokument herausnehmen; das Fax entfernen</translation>
    </message>
    <message>
        <source>The fax&apos;s history</source>
        <translation>Der Verlauf des Faxes</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system&apos;s</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language of FaxDesk, from the next start on</source>
        <translation>Sprache von FaxDesk, ab dem nächsten Start</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Locked: {names}.</source>
        <translation>Gesperrt: {names}.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>&amp;New fax</source>
        <translation>&amp;Neues Fax</translation>
    </message>
    <message>
        <source>A fax that you have not sent yet is kept. It comes back when FaxDesk is started without a document.</source>
        <translation>Ein Fax, das Sie noch nicht gesendet haben, ist aufgehoben. Es kommt wieder, wenn FaxDesk ohne Dokument gestartet wird.</translation>
    </message>
    <message>
        <source>Another FaxDesk is working the queue. What you send here goes out through it.</source>
        <translation>Ein anderes FaxDesk arbeitet die Warteschlange ab. Was Sie hier senden, geht durch dieses hinaus.</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer. To send real faxes, close this window and start FaxDesk without --demo.</source>
        <translation>Demo: nichts verlässt diesen Computer. Um echte Faxe zu senden, schließen Sie dieses Fenster und starten FaxDesk ohne --demo.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Set up your Telnyx account</source>
        <translation>Richten Sie Ihr Telnyx-Konto ein</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached. FaxDesk goes on by itself when it can be.</source>
        <translation>Telnyx ist nicht erreichbar. FaxDesk macht von selbst weiter, sobald es geht.</translation>
    </message>
    <message>
        <source>The queue is paused. Faxes under way go on; no other starts.</source>
        <translation>Die Warteschlange ist angehalten. Faxe unterwegs gehen weiter; kein anderes beginnt.</translation>
    </message>
    <message>
        <source>You have not sent this fax yet. It was kept for you ({time}).</source>
        <translation>Sie haben dieses Fax noch nicht gesendet. Es wurde für Sie aufgehoben ({time}).</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of number {n}</source>
        <translation>Art der Nummer {n}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>A copy to look at could not be made. Is the disk full?</source>
        <translation>Eine Kopie zum Ansehen ließ sich nicht machen. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>No program here opens PDFs.</source>
        <translation>Kein Programm hier öffnet PDFs.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>0: any free one</source>
        <translation>0: ein beliebiger freier</translation>
    </message>
    <message>
        <source>Cancel faxes, or all of a broadcast.</source>
        <translation>Faxe abbrechen, oder alle eines Rundfaxes.</translation>
    </message>
    <message>
        <source>Collect what helps support, without names, numbers, documents or keys.</source>
        <translation>Sammeln, was dem Support hilft, ohne Namen, Nummern, Dokumente oder Schlüssel.</translation>
    </message>
    <message>
        <source>Copy the journal: every fax with its history, no documents.</source>
        <translation>Das Journal kopieren: jedes Fax mit seinem Verlauf, keine Dokumente.</translation>
    </message>
    <message>
        <source>Decide about an uncertain or held fax.</source>
        <translation>Über ein ungewisses oder zurückgehaltenes Fax entscheiden.</translation>
    </message>
    <message>
        <source>Draw a page as it will arrive.</source>
        <translation>Eine Seite zeichnen, wie sie ankommen wird.</translation>
    </message>
    <message>
        <source>Export what became of each fax of a broadcast, as CSV.</source>
        <translation>Exportieren, was aus jedem Fax eines Rundfaxes wurde, als CSV.</translation>
    </message>
    <message>
        <source>Find faxes that are over, of any time; sums of them.</source>
        <translation>Beendete Faxe jeder Zeit finden; Summen davon.</translation>
    </message>
    <message>
        <source>Forget somebody: take number, name and documents out of everything.</source>
        <translation>Jemanden vergessen: Nummer, Name und Dokumente überall herausnehmen.</translation>
    </message>
    <message>
        <source>Go on after a pause, or after the account was fixed.</source>
        <translation>Nach einer Pause weitermachen, oder nachdem das Konto in Ordnung ist.</translation>
    </message>
    <message>
        <source>Keep the API key, choose the connection and the from-number.</source>
        <translation>Den API-Schlüssel aufheben, Verbindung und Absendenummer wählen.</translation>
    </message>
    <message>
        <source>Keep the documents of faxes beyond their time.</source>
        <translation>Dokumente von Faxen über ihre Zeit hinaus behalten.</translation>
    </message>
    <message>
        <source>Keep waiting faxes back until they are released; pause a broadcast.</source>
        <translation>Wartende Faxe zurückhalten, bis sie freigegeben werden; ein Rundfax anhalten.</translation>
    </message>
    <message>
        <source>Let held faxes go on, with the tries they have left; let a broadcast go on.</source>
        <translation>Zurückgehaltene Faxe weitergehen lassen, mit den verbliebenen Versuchen; ein Rundfax fortsetzen.</translation>
    </message>
    <message>
        <source>Let waiting faxes go at another time, or before others.</source>
        <translation>Wartende Faxe zu anderer Zeit gehen lassen, oder vor anderen.</translation>
    </message>
    <message>
        <source>List every fax with its state, and broadcasts with their totals.</source>
        <translation>Jedes Fax mit seinem Stand auflisten, und Rundfaxe mit ihren Summen.</translation>
    </message>
    <message>
        <source>List printed documents that wait for the window.</source>
        <translation>Gedruckte Dokumente auflisten, die auf das Fenster warten.</translation>
    </message>
    <message>
        <source>Make a proof of faxes: report, documents and events in one PDF.</source>
        <translation>Einen Nachweis von Faxen machen: Bericht, Dokumente und Ereignisse in einem PDF.</translation>
    </message>
    <message>
        <source>Make documents into PDFs that can be faxed.</source>
        <translation>Aus Dokumenten PDFs machen, die gefaxt werden können.</translation>
    </message>
    <message>
        <source>Make transmission reports, as PDF.</source>
        <translation>Sendeberichte machen, als PDF.</translation>
    </message>
    <message>
        <source>Move faxes of old years into a file of their own, which the history still finds.</source>
        <translation>Faxe alter Jahre in eine eigene Datei verschieben, die der Verlauf weiter findet.</translation>
    </message>
    <message>
        <source>One queue for several desks: set up, watch, move.</source>
        <translation>Eine Warteschlange für mehrere Arbeitsplätze: einrichten, beobachten, umziehen.</translation>
    </message>
    <message>
        <source>Put a word of your own on faxes, to find them by.</source>
        <translation>Faxen ein eigenes Stichwort geben, um sie daran zu finden.</translation>
    </message>
    <message>
        <source>Put faxes under legal hold: nothing of them can be removed.</source>
        <translation>Faxe unter Aufbewahrungssperre stellen: nichts davon kann entfernt werden.</translation>
    </message>
    <message>
        <source>Queue one fax per number.</source>
        <translation>Ein Fax je Nummer in die Warteschlange geben.</translation>
    </message>
    <message>
        <source>Remove faxes that are over; what arrived can be restored for 30 days.</source>
        <translation>Beendete Faxe entfernen; was ankam, kann 30 Tage lang zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Run the Telnyx simulator alone; its base URL is the first line.</source>
        <translation>Den Telnyx-Simulator allein laufen lassen; seine Basis-URL ist die erste Zeile.</translation>
    </message>
    <message>
        <source>Say what can be said of documents before they are sent.</source>
        <translation>Sagen, was sich von Dokumenten vor dem Senden sagen lässt.</translation>
    </message>
    <message>
        <source>Say what faxes cost, by day, month or user.</source>
        <translation>Sagen, was Faxe kosten, nach Tag, Monat oder Benutzer.</translation>
    </message>
    <message>
        <source>Say what goes when, or take out now what is due.</source>
        <translation>Sagen, was wann geht, oder jetzt herausnehmen, was fällig ist.</translation>
    </message>
    <message>
        <source>Say whether a proof, or an exported log, was changed.</source>
        <translation>Sagen, ob ein Nachweis oder ein exportiertes Protokoll verändert wurde.</translation>
    </message>
    <message>
        <source>Say whether the journal was changed, and where.</source>
        <translation>Sagen, ob das Journal verändert wurde, und wo.</translation>
    </message>
    <message>
        <source>Send documents as faxes. Without a command: open the window, with the files added; a window that is open already takes them.</source>
        <translation>Dokumente als Faxe senden. Ohne Befehl: das Fenster öffnen, mit diesen Dateien; ein schon offenes Fenster nimmt sie.</translation>
    </message>
    <message>
        <source>Send failed, cancelled or held faxes once more, or all of a broadcast that failed.</source>
        <translation>Fehlgeschlagene, abgebrochene oder zurückgehaltene Faxe noch einmal senden, oder alle eines Rundfaxes, die fehlschlugen.</translation>
    </message>
    <message>
        <source>Send once more what was sent, or to somebody else.</source>
        <translation>Gesendetes noch einmal senden, oder an jemand anderen.</translation>
    </message>
    <message>
        <source>Show one fax with its story, or a broadcast.</source>
        <translation>Ein Fax mit seinem Verlauf zeigen, oder ein Rundfax.</translation>
    </message>
    <message>
        <source>Show what the IT department set on this computer.</source>
        <translation>Zeigen, was die IT-Abteilung auf diesem Computer eingestellt hat.</translation>
    </message>
    <message>
        <source>Start no further fax.</source>
        <translation>Kein weiteres Fax beginnen.</translation>
    </message>
    <message>
        <source>Stop everything: pause the queue, cancel what has not arrived.</source>
        <translation>Alles anhalten: die Warteschlange anhalten, abbrechen, was nicht ankam.</translation>
    </message>
    <message>
        <source>Take faxes out of the bin again.</source>
        <translation>Faxe wieder aus dem Papierkorb holen.</translation>
    </message>
    <message>
        <source>The address book: list, add, remove, import, export, groups.</source>
        <translation>Das Adressbuch: list, add, remove, import, export, groups.</translation>
    </message>
    <message>
        <source>Watched folders: list, add, remove, refused.</source>
        <translation>Überwachte Ordner: list, add, remove, refused.</translation>
    </message>
    <message>
        <source>Work the queue without a window.</source>
        <translation>Die Warteschlange ohne Fenster abarbeiten.</translation>
    </message>
    <message>
        <source>a PDF that Telnyx fetches itself</source>
        <translation>ein PDF, das Telnyx selbst holt</translation>
    </message>
    <message>
        <source>a PDF, picture, text or office document; several become one fax, in order</source>
        <translation>ein PDF, Bild, Text oder Office-Dokument; mehrere werden der Reihe nach ein Fax</translation>
    </message>
    <message>
        <source>a broadcast, as B1, or the number of one of its faxes</source>
        <translation>ein Rundfax, wie B1, oder die Nummer eines seiner Faxe</translation>
    </message>
    <message>
        <source>a contact&apos;s ID, its name, or its number</source>
        <translation>ID, Name oder Nummer eines Kontakts</translation>
    </message>
    <message>
        <source>a cover page: standard, letter, short, or one of your own</source>
        <translation>ein Deckblatt: standard, letter, short, oder ein eigenes</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>ein Dokument</translation>
    </message>
    <message>
        <source>a document to add, or a number as fax:+13127367276</source>
        <translation>ein Dokument zum Hinzufügen, oder eine Nummer als fax:+13127367276</translation>
    </message>
    <message>
        <source>a document; several are joined, in order</source>
        <translation>ein Dokument; mehrere werden der Reihe nach verbunden</translation>
    </message>
    <message>
        <source>a fax number, SIP URI, contact&apos;s name, or @GROUP of the address book; repeatable</source>
        <translation>Faxnummer, SIP-Adresse, Name eines Kontakts oder @GRUPPE des Adressbuchs; wiederholbar</translation>
    </message>
    <message>
        <source>a fax number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>eine Faxnummer; LABEL=NUMBER gibt ihr eine Bezeichnung; wiederholbar</translation>
    </message>
    <message>
        <source>a fax&apos;s number</source>
        <translation>die Nummer eines Faxes</translation>
    </message>
    <message>
        <source>a fax&apos;s number, or a broadcast&apos;s as B1</source>
        <translation>die Nummer eines Faxes, oder eines Rundfaxes als B1</translation>
    </message>
    <message>
        <source>a fax&apos;s number; without any: list them</source>
        <translation>die Nummer eines Faxes; ohne: sie auflisten</translation>
    </message>
    <message>
        <source>a folder without a journal</source>
        <translation>ein Ordner ohne Journal</translation>
    </message>
    <message>
        <source>a group it is in; repeatable</source>
        <translation>eine Gruppe, in der er ist; wiederholbar</translation>
    </message>
    <message>
        <source>a mobile number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>eine Mobilnummer; LABEL=NUMBER gibt ihr eine Bezeichnung; wiederholbar</translation>
    </message>
    <message>
        <source>a number, a contact&apos;s name or @group; several times for several</source>
        <translation>eine Nummer, der Name eines Kontakts oder @Gruppe; für mehrere mehrmals</translation>
    </message>
    <message>
        <source>a number, a name or a SIP URI; where it went before by default</source>
        <translation>eine Nummer, ein Name oder eine SIP-Adresse; sonst, wohin es vorher ging</translation>
    </message>
    <message>
        <source>a number, or the whole name of a contact or recipient</source>
        <translation>eine Nummer, oder der ganze Name eines Kontakts oder Empfängers</translation>
    </message>
    <message>
        <source>a part of the number</source>
        <translation>ein Teil der Nummer</translation>
    </message>
    <message>
        <source>a proof, or an exported log</source>
        <translation>ein Nachweis, oder ein exportiertes Protokoll</translation>
    </message>
    <message>
        <source>a regular expression that finds the number there</source>
        <translation>ein regulärer Ausdruck, der dort die Nummer findet</translation>
    </message>
    <message>
        <source>a table for Excel and the like</source>
        <translation>eine Tabelle für Excel und Ähnliches</translation>
    </message>
    <message>
        <source>a table with headings, or vCards</source>
        <translation>eine Tabelle mit Überschriften, oder vCards</translation>
    </message>
    <message>
        <source>a telephone number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>eine Telefonnummer; LABEL=NUMBER gibt ihr eine Bezeichnung; wiederholbar</translation>
    </message>
    <message>
        <source>a word or some words of your own</source>
        <translation>ein eigenes Wort oder einige eigene Wörter</translation>
    </message>
    <message>
        <source>added or ended on this day or before</source>
        <translation>hinzugefügt oder beendet an diesem Tag oder davor</translation>
    </message>
    <message>
        <source>added or ended on this day or later, like 2026-03-31</source>
        <translation>hinzugefügt oder beendet an diesem Tag oder danach, wie 2026-03-31</translation>
    </message>
    <message>
        <source>all in one PDF, which is overwritten; or in a folder that is there, one each</source>
        <translation>alle in einem PDF, das überschrieben wird; oder je eines in einem vorhandenen Ordner</translation>
    </message>
    <message>
        <source>also pages that arrive black for more than a third, or take more than ten minutes</source>
        <translation>auch Seiten, die zu mehr als einem Drittel schwarz ankommen oder mehr als zehn Minuten brauchen</translation>
    </message>
    <message>
        <source>also when the same document to the same number is under way</source>
        <translation>auch wenn dasselbe Dokument an dieselbe Nummer unterwegs ist</translation>
    </message>
    <message>
        <source>as in clerk:address-book</source>
        <translation>wie in clerk:address-book</translation>
    </message>
    <message>
        <source>as in clerk:others-documents</source>
        <translation>wie in clerk:others-documents</translation>
    </message>
    <message>
        <source>as soon as its turn comes</source>
        <translation>sobald es an der Reihe ist</translation>
    </message>
    <message>
        <source>as the owner: move all that this desk has into a team that has nothing</source>
        <translation>als Besitzer: alles, was dieser Arbeitsplatz hat, in ein leeres Team verschieben</translation>
    </message>
    <message>
        <source>at most so many pages in one fax; 350 by default</source>
        <translation>höchstens so viele Seiten in einem Fax; sonst 350</translation>
    </message>
    <message>
        <source>at most so many; 100 by default, all in a file</source>
        <translation>höchstens so viele; sonst 100, in einer Datei alle</translation>
    </message>
    <message>
        <source>by FILE&apos;s ending otherwise; vcard is version 3.0, which most programs read, vcard4 version 4.0</source>
        <translation>sonst nach der Endung von FILE; vcard ist Version 3.0, die die meisten Programme lesen, vcard4 Version 4.0</translation>
    </message>
    <message>
        <source>by what it is ordered; the newest first by default</source>
        <translation>wonach geordnet wird; sonst die neuesten zuerst</translation>
    </message>
    <message>
        <source>call it so</source>
        <translation>so nennen</translation>
    </message>
    <message>
        <source>commands (see faxdesk COMMAND --help):</source>
        <translation>Befehle (siehe faxdesk COMMAND --help):</translation>
    </message>
    <message>
        <source>compare with the seals in this folder too; may be given several times</source>
        <translation>auch mit den Siegeln in diesem Ordner vergleichen; mehrmals möglich</translation>
    </message>
    <message>
        <source>don&apos;t ask</source>
        <translation>nicht fragen</translation>
    </message>
    <message>
        <source>don&apos;t use the T.38 protocol</source>
        <translation>das Protokoll T.38 nicht benutzen</translation>
    </message>
    <message>
        <source>e.g. de</source>
        <translation>z. B. de</translation>
    </message>
    <message>
        <source>end the legal hold</source>
        <translation>die Aufbewahrungssperre aufheben</translation>
    </message>
    <message>
        <source>end when nothing is left that can move without a person</source>
        <translation>enden, wenn nichts mehr ohne einen Menschen weitergeht</translation>
    </message>
    <message>
        <source>fax numbers, the usual one first</source>
        <translation>Faxnummern, die übliche zuerst</translation>
    </message>
    <message>
        <source>faxes under way at once</source>
        <translation>Faxe zugleich unterwegs</translation>
    </message>
    <message>
        <source>files that could not be faxed</source>
        <translation>Dateien, die nicht gefaxt werden konnten</translation>
    </message>
    <message>
        <source>follow the faxes to their end</source>
        <translation>den Faxen bis zu ihrem Ende folgen</translation>
    </message>
    <message>
        <source>go back to the backup FILE; today&apos;s journal is kept beside it</source>
        <translation>zur Sicherung FILE zurückkehren; das heutige Journal bleibt daneben liegen</translation>
    </message>
    <message>
        <source>go on: a line for each fax that changes, until it is ended</source>
        <translation>weitermachen: eine Zeile für jedes Fax, das sich ändert, bis es beendet wird</translation>
    </message>
    <message>
        <source>how many times as fast as life</source>
        <translation>wievielmal so schnell wie das Leben</translation>
    </message>
    <message>
        <source>how things stand (by default), or take out now what is due</source>
        <translation>wie es steht (sonst), oder jetzt herausnehmen, was fällig ist</translation>
    </message>
    <message>
        <source>in a team: only what you sent</source>
        <translation>in einem Team: nur, was Sie gesendet haben</translation>
    </message>
    <message>
        <source>in the office&apos;s directory (LDAP, Active Directory) instead</source>
        <translation>stattdessen im Verzeichnis des Büros (LDAP, Active Directory)</translation>
    </message>
    <message>
        <source>its faxes in true black and white</source>
        <translation>seine Faxe in echtem Schwarzweiß</translation>
    </message>
    <message>
        <source>its faxes without the T.38 protocol</source>
        <translation>seine Faxe ohne das Protokoll T.38</translation>
    </message>
    <message>
        <source>keep only the report of what was delivered</source>
        <translation>von Zugestelltem nur den Bericht behalten</translation>
    </message>
    <message>
        <source>keep them no more</source>
        <translation>sie nicht mehr behalten</translation>
    </message>
    <message>
        <source>let Telnyx keep a preview for a while</source>
        <translation>Telnyx eine Weile eine Vorschau behalten lassen</translation>
    </message>
    <message>
        <source>let Telnyx keep the document for a while</source>
        <translation>Telnyx eine Weile das Dokument behalten lassen</translation>
    </message>
    <message>
        <source>let this desk work its own queue again</source>
        <translation>diesen Arbeitsplatz wieder seine eigene Warteschlange abarbeiten lassen</translation>
    </message>
    <message>
        <source>let this desk work the team&apos;s queue</source>
        <translation>diesen Arbeitsplatz die Warteschlange des Teams abarbeiten lassen</translation>
    </message>
    <message>
        <source>list contacts, all or those that are looked for</source>
        <translation>Kontakte auflisten, alle oder die gesuchten</translation>
    </message>
    <message>
        <source>list groups; put contacts into one or take them out</source>
        <translation>Gruppen auflisten; Kontakte hineinnehmen oder herausnehmen</translation>
    </message>
    <message>
        <source>list who did what, the newest last</source>
        <translation>auflisten, wer was getan hat, das Neueste zuletzt</translation>
    </message>
    <message>
        <source>look for somebody, here or in the office&apos;s directory</source>
        <translation>jemanden suchen, hier oder im Verzeichnis des Büros</translation>
    </message>
    <message>
        <source>make every sheet of a workbook fit the width of its page</source>
        <translation>jedes Blatt einer Arbeitsmappe auf die Breite seiner Seite einpassen</translation>
    </message>
    <message>
        <source>make heavy pages smaller where it is too large for a fax</source>
        <translation>schwere Seiten kleiner machen, wo es für ein Fax zu groß ist</translation>
    </message>
    <message>
        <source>make scanned and photographed pages clean: black on white, straight, without shadows</source>
        <translation>gescannte und fotografierte Seiten säubern: schwarz auf weiß, gerade, ohne Schatten</translation>
    </message>
    <message>
        <source>make the team&apos;s tables and roles, or bring them up to date</source>
        <translation>die Tabellen und Rollen des Teams anlegen, oder sie auf den neuesten Stand bringen</translation>
    </message>
    <message>
        <source>more time between tries</source>
        <translation>mehr Zeit zwischen den Versuchen</translation>
    </message>
    <message>
        <source>move what was added before this year or day, like 2024 or 2024-07-01; without it list archives</source>
        <translation>verschieben, was vor diesem Jahr oder Tag hinzugefügt wurde, wie 2024 oder 2024-07-01; ohne: Archive auflisten</translation>
    </message>
    <message>
        <source>nobody may fax it, and why</source>
        <translation>niemand darf dorthin faxen, und warum</translation>
    </message>
    <message>
        <source>not before: 17:00, &quot;tomorrow 8:00&quot;, &quot;Mon 9:30&quot;, 2026-03-05T08:00+01:00</source>
        <translation>nicht vor: 17:00, &quot;tomorrow 8:00&quot;, &quot;Mon 9:30&quot;, 2026-03-05T08:00+01:00</translation>
    </message>
    <message>
        <source>notes; \n begins a new line</source>
        <translation>Notizen; \n beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>numbers that were never faxed before are right</source>
        <translation>nie gefaxte Nummern sind richtig</translation>
    </message>
    <message>
        <source>numbers that were never faxed before wait for nobody</source>
        <translation>nie gefaxte Nummern warten auf niemanden</translation>
    </message>
    <message>
        <source>of another team than this desk&apos;s</source>
        <translation>eines anderen Teams als dem dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>of the recipient&apos;s name or company</source>
        <translation>aus Name oder Firma des Empfängers</translation>
    </message>
    <message>
        <source>on the built-in simulator: no account, nothing leaves the machine</source>
        <translation>auf dem eingebauten Simulator: kein Konto, nichts verlässt den Computer</translation>
    </message>
    <message>
        <source>on the cover</source>
        <translation>auf dem Deckblatt</translation>
    </message>
    <message>
        <source>one group: list its members</source>
        <translation>eine Gruppe: ihre Mitglieder auflisten</translation>
    </message>
    <message>
        <source>one line for each broadcast, with its totals</source>
        <translation>eine Zeile für jedes Rundfax, mit seinen Summen</translation>
    </message>
    <message>
        <source>only in these hours, each try too, as 08:00-18:00; “office”: the office&apos;s, on working days</source>
        <translation>nur in diesen Stunden, auch jeder Versuch, wie 08:00-18:00; „office“: die des Büros, an Werktagen</translation>
    </message>
    <message>
        <source>only say what would be moved</source>
        <translation>nur sagen, was verschoben würde</translation>
    </message>
    <message>
        <source>only these; may be given several times</source>
        <translation>nur diese; mehrmals möglich</translation>
    </message>
    <message>
        <source>only those of this group</source>
        <translation>nur die dieser Gruppe</translation>
    </message>
    <message>
        <source>only what has this tag</source>
        <translation>nur, was dieses Stichwort hat</translation>
    </message>
    <message>
        <source>overwritten where it exists</source>
        <translation>überschrieben, wo es sie gibt</translation>
    </message>
    <message>
        <source>parts become OUT-1.pdf, OUT-2.pdf, ...</source>
        <translation>Teile werden OUT-1.pdf, OUT-2.pdf, ...</translation>
    </message>
    <message>
        <source>pdf or tiff; only with --store-preview</source>
        <translation>pdf oder tiff; nur mit --store-preview</translation>
    </message>
    <message>
        <source>percent, 1 to 100</source>
        <translation>Prozent, 1 bis 100</translation>
    </message>
    <message>
        <source>percent, 1 to 100; only with --monochrome</source>
        <translation>Prozent, 1 bis 100; nur mit --monochrome</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST/DATABASE, without a password; by default FAXDESK_TEAM_DATABASE, or the setting</source>
        <translation>postgresql://USER@HOST/DATABASE, ohne Kennwort; sonst FAXDESK_TEAM_DATABASE oder die Einstellung</translation>
    </message>
    <message>
        <source>print all that is in it</source>
        <translation>alles ausgeben, was darin ist</translation>
    </message>
    <message>
        <source>print one JSON object per line and nothing else</source>
        <translation>ein JSON-Objekt je Zeile ausgeben und sonst nichts</translation>
    </message>
    <message>
        <source>put a contact into it; repeatable</source>
        <translation>einen Kontakt hineinnehmen; wiederholbar</translation>
    </message>
    <message>
        <source>put the archive in this folder; without --before: look for archives there that were moved</source>
        <translation>das Archiv in diesen Ordner legen; ohne --before: dort nach Archiven suchen, die verschoben wurden</translation>
    </message>
    <message>
        <source>read contacts from a table (Outlook, Google, any) or vCards</source>
        <translation>Kontakte aus einer Tabelle (Outlook, Google, jede) oder aus vCards lesen</translation>
    </message>
    <message>
        <source>read the API key from standard input</source>
        <translation>den API-Schlüssel von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>read the password for the office&apos;s directory from standard input, try it and keep it</source>
        <translation>das Kennwort für das Verzeichnis des Büros von der Standardeingabe lesen, ausprobieren und aufheben</translation>
    </message>
    <message>
        <source>read the password from standard input</source>
        <translation>das Kennwort von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>read the password of a locked PDF from standard input</source>
        <translation>das Kennwort eines gesperrten PDFs von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>remove the group; its contacts stay</source>
        <translation>die Gruppe entfernen; ihre Kontakte bleiben</translation>
    </message>
    <message>
        <source>say what it would do, row by row, and change nothing</source>
        <translation>sagen, was geschähe, Zeile für Zeile, und nichts ändern</translation>
    </message>
    <message>
        <source>say what would be removed and what would stay; do nothing</source>
        <translation>sagen, was entfernt würde und was bliebe; nichts tun</translation>
    </message>
    <message>
        <source>send office documents without their tracked changes: what was deleted is left out</source>
        <translation>Office-Dokumente ohne nachverfolgte Änderungen senden: Gelöschtes wird weggelassen</translation>
    </message>
    <message>
        <source>send pages whose shades take long as FaxDesk&apos;s own dots: quick, letters become a picture</source>
        <translation>Seiten, deren Grautöne lange brauchen, als FaxDesks eigene Punkte senden: schnell, Buchstaben werden ein Bild</translation>
    </message>
    <message>
        <source>send them from this number</source>
        <translation>sie von dieser Nummer senden</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>die Versionsnummer zeigen und enden</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen und enden</translation>
    </message>
    <message>
        <source>speak this language: de, pt_BR, ..., or a translator&apos;s .ts or .qm FILE; before a command too</source>
        <translation>diese Sprache sprechen: de, pt_BR, ..., oder die .ts- oder .qm-Datei FILE einer Übersetzung; auch vor einem Befehl</translation>
    </message>
    <message>
        <source>stands before others</source>
        <translation>steht vor anderen</translation>
    </message>
    <message>
        <source>start as an icon in the notification area; without one, with the window minimised</source>
        <translation>als Symbol im Infobereich starten; ohne einen mit verkleinertem Fenster</translation>
    </message>
    <message>
        <source>sums instead of faxes</source>
        <translation>Summen statt Faxen</translation>
    </message>
    <message>
        <source>take a contact out; repeatable</source>
        <translation>einen Kontakt herausnehmen; wiederholbar</translation>
    </message>
    <message>
        <source>take any API key, from any user of this computer; default: only the one in TELNYX_API_KEY, or a new one that is printed</source>
        <translation>jeden API-Schlüssel nehmen, von jedem Benutzer dieses Computers; sonst nur den in TELNYX_API_KEY, oder einen neuen, der ausgegeben wird</translation>
    </message>
    <message>
        <source>take contacts out of the book</source>
        <translation>Kontakte aus dem Adressbuch nehmen</translation>
    </message>
    <message>
        <source>take the tag off</source>
        <translation>das Stichwort wegnehmen</translation>
    </message>
    <message>
        <source>the CSV file, for Excel and the like; overwritten where it exists</source>
        <translation>die CSV-Datei, für Excel und Ähnliches; überschrieben, wo es sie gibt</translation>
    </message>
    <message>
        <source>the PDF; a folder that is there names it itself</source>
        <translation>das PDF; in einem vorhandenen Ordner bekommt es seinen Namen von selbst</translation>
    </message>
    <message>
        <source>the ZIP file; overwritten where it exists</source>
        <translation>die ZIP-Datei; überschrieben, wo es sie gibt</translation>
    </message>
    <message>
        <source>the backup&apos;s file or folder; default: the folder “backups”</source>
        <translation>Datei oder Ordner der Sicherung; sonst der Ordner „backups“</translation>
    </message>
    <message>
        <source>the caller&apos;s name that the receiver sees</source>
        <translation>der Absendername, den der Empfänger sieht</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>die Firma</translation>
    </message>
    <message>
        <source>the contact&apos;s name</source>
        <translation>der Name des Kontakts</translation>
    </message>
    <message>
        <source>the cover that its faxes begin with</source>
        <translation>das Deckblatt, mit dem seine Faxe beginnen</translation>
    </message>
    <message>
        <source>the cover&apos;s message; \n begins a new line</source>
        <translation>die Mitteilung des Deckblatts; \n beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>the cover&apos;s subject</source>
        <translation>der Betreff des Deckblatts</translation>
    </message>
    <message>
        <source>the fax application to send with</source>
        <translation>die Fax-Anwendung, mit der gesendet wird</translation>
    </message>
    <message>
        <source>the faxes of this broadcast, each with its own state</source>
        <translation>die Faxe dieses Rundfaxes, jedes mit seinem Stand</translation>
    </message>
    <message>
        <source>the line “Attention” of covers</source>
        <translation>die Zeile „Zu Händen“ der Deckblätter</translation>
    </message>
    <message>
        <source>the number to send from</source>
        <translation>die Nummer, von der gesendet wird</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>andersherum</translation>
    </message>
    <message>
        <source>the picture; overwritten where it exists</source>
        <translation>das Bild; überschrieben, wo es das gibt</translation>
    </message>
    <message>
        <source>the sender&apos;s line at the head of each page, or none; else as the settings say</source>
        <translation>die Absenderzeile am Kopf jeder Seite, oder keine; sonst wie in den Einstellungen</translation>
    </message>
    <message>
        <source>the watched folders, and how they stand</source>
        <translation>die überwachten Ordner, und wie es um sie steht</translation>
    </message>
    <message>
        <source>they have been read of</source>
        <translation>sie sind gelesen</translation>
    </message>
    <message>
        <source>true black and white, without grey</source>
        <translation>echtes Schwarzweiß, ohne Grau</translation>
    </message>
    <message>
        <source>try every part of FaxDesk on this computer</source>
        <translation>jeden Teil von FaxDesk auf diesem Computer ausprobieren</translation>
    </message>
    <message>
        <source>watch a folder</source>
        <translation>einen Ordner überwachen</translation>
    </message>
    <message>
        <source>watch a folder no more; what it has in hand goes on</source>
        <translation>einen Ordner nicht mehr überwachen; was er in der Hand hat, geht weiter</translation>
    </message>
    <message>
        <source>what becomes of it</source>
        <translation>was daraus wird</translation>
    </message>
    <message>
        <source>what clerks, leads and administrators may do; as the owner: set it</source>
        <translation>was clerk, lead und administrator dürfen; als Besitzer: es einstellen</translation>
    </message>
    <message>
        <source>what is put into it is faxed</source>
        <translation>was hineingelegt wird, wird gefaxt</translation>
    </message>
    <message>
        <source>what is summed up; month by default</source>
        <translation>worüber summiert wird; sonst month</translation>
    </message>
    <message>
        <source>what lies in the bin</source>
        <translation>was im Papierkorb liegt</translation>
    </message>
    <message>
        <source>what people call it; the folder&apos;s own name by default</source>
        <translation>wie man ihn nennt; sonst der Name des Ordners</translation>
    </message>
    <message>
        <source>what pictures and texts are laid onto: letter or a4; else that of FAXDESK_FROM&apos;s country</source>
        <translation>worauf Bilder und Texte gelegt werden: letter oder a4; sonst das Papier des Landes von FAXDESK_FROM</translation>
    </message>
    <message>
        <source>what the columns are, in order: name, company, fax, phone, mobile, notes, groups, ignored ...</source>
        <translation>was die Spalten sind, der Reihe nach: name, company, fax, phone, mobile, notes, groups, ignored ...</translation>
    </message>
    <message>
        <source>what the others call this desk; by default its computer&apos;s name</source>
        <translation>wie die anderen diesen Arbeitsplatz nennen; sonst der Name seines Computers</translation>
    </message>
    <message>
        <source>whatever a person would be asked: the same document again, a number that doesn&apos;t exist, is like another one or your own</source>
        <translation>was immer gefragt würde: dasselbe Dokument noch einmal, eine Nummer, die es nicht gibt, die einer anderen gleicht oder eine eigene ist</translation>
    </message>
    <message>
        <source>when it must be there: it goes before others, and you are warned</source>
        <translation>wann es da sein muss: es geht vor anderen, und Sie werden gewarnt</translation>
    </message>
    <message>
        <source>where Telnyx reports what becomes of the fax</source>
        <translation>wohin Telnyx meldet, was aus dem Fax wird</translation>
    </message>
    <message>
        <source>which desks there are, what is under way and what waits</source>
        <translation>welche Arbeitsplätze es gibt, was unterwegs ist und was wartet</translation>
    </message>
    <message>
        <source>which page; the first one by default</source>
        <translation>welche Seite; sonst die erste</translation>
    </message>
    <message>
        <source>which pages, e.g. 1-3,7 or 5-; once for every FILE, or as often as there are FILEs</source>
        <translation>welche Seiten, z. B. 1-3,7 oder 5-; einmal für jede FILE, oder so oft, wie es FILEs gibt</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>wer es gesendet hat</translation>
    </message>
    <message>
        <source>whose numbers are written without a country code, e.g. DE</source>
        <translation>wessen Nummern ohne Landesvorwahl geschrieben sind, z. B. DE</translation>
    </message>
    <message>
        <source>why, such as the case; needed to set it</source>
        <translation>warum, etwa das Aktenzeichen; zum Setzen nötig</translation>
    </message>
    <message>
        <source>with --between: Monday to Friday, but for days on which the office is closed (a setting)</source>
        <translation>mit --between: Montag bis Freitag, außer an Tagen, an denen das Büro geschlossen ist (eine Einstellung)</translation>
    </message>
    <message>
        <source>with --between: by the receiver&apos;s clock, where the number tells it; else by this one</source>
        <translation>mit --between: nach der Uhr des Empfängers, wo die Nummer sie verrät; sonst nach dieser</translation>
    </message>
    <message>
        <source>with --clean-up, leave out pages on which nothing was found</source>
        <translation>mit --clean-up Seiten weglassen, auf denen nichts gefunden wurde</translation>
    </message>
    <message>
        <source>with --deadline: afterwards ask instead of sending it late</source>
        <translation>mit --deadline: danach fragen, statt es zu spät zu senden</translation>
    </message>
    <message>
        <source>with --follow: go on after the line whose “resume” was N</source>
        <translation>mit --follow: nach der Zeile fortfahren, deren „resume“ N war</translation>
    </message>
    <message>
        <source>with --log: from then on; a day, or a day and a time</source>
        <translation>mit --log: ab dann; ein Tag, oder Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>with --log: such acts alone</source>
        <translation>mit --log: nur solches</translation>
    </message>
    <message>
        <source>with --log: up to then; a day counts whole</source>
        <translation>mit --log: bis dahin; ein Tag zählt ganz</translation>
    </message>
    <message>
        <source>with --log: what this user did</source>
        <translation>mit --log: was dieser Benutzer tat</translation>
    </message>
    <message>
        <source>with --self-test: write what it found to FILE</source>
        <translation>mit --self-test: was gefunden wurde, in FILE schreiben</translation>
    </message>
    <message>
        <source>with --wait: stop waiting after so many seconds</source>
        <translation>mit --wait: nach so vielen Sekunden nicht mehr warten</translation>
    </message>
    <message>
        <source>with run: say what is due, and do nothing</source>
        <translation>mit run: sagen, was fällig ist, und nichts tun</translation>
    </message>
    <message>
        <source>with this cover page</source>
        <translation>mit diesem Deckblatt</translation>
    </message>
    <message>
        <source>without --to, what says who it goes to: file-name, sidecar (a .json, .csv or .xml file of the same name), first-page</source>
        <translation>ohne --to, was sagt, an wen es geht: file-name, sidecar (eine .json-, .csv- oder .xml-Datei gleichen Namens), first-page</translation>
    </message>
    <message>
        <source>without the first page, for privacy</source>
        <translation>ohne die erste Seite, aus Datenschutz</translation>
    </message>
    <message>
        <source>without trying every part of FaxDesk</source>
        <translation>ohne jeden Teil von FaxDesk auszuprobieren</translation>
    </message>
    <message>
        <source>words of names and companies, digits</source>
        <translation>Wörter aus Namen und Firmen, Ziffern</translation>
    </message>
    <message>
        <source>words of names and companies, parts of numbers</source>
        <translation>Wörter aus Namen und Firmen, Teile von Nummern</translation>
    </message>
    <message>
        <source>words of number, name, company, document, cover, user or tag, a state, a reason, or a date</source>
        <translation>Wörter aus Nummer, Name, Firma, Dokument, Deckblatt, Benutzer oder Stichwort, ein Stand, ein Grund oder ein Datum</translation>
    </message>
    <message>
        <source>write a contact into the book</source>
        <translation>einen Kontakt ins Adressbuch schreiben</translation>
    </message>
    <message>
        <source>write the book into a file: CSV, or vCards (.vcf)</source>
        <translation>das Adressbuch in eine Datei schreiben: CSV, oder vCards (.vcf)</translation>
    </message>
    <message>
        <source>write the chain into FILE, to be checked without the journal</source>
        <translation>die Kette in FILE schreiben, zum Prüfen ohne das Journal</translation>
    </message>
    <message>
        <source>write the table to FILE; overwritten where it exists</source>
        <translation>die Tabelle in FILE schreiben; überschrieben, wo es sie gibt</translation>
    </message>
    <message>
        <source>write what the team has as a desk&apos;s journal, with its documents</source>
        <translation>was das Team hat als Journal eines Arbeitsplatzes schreiben, mit seinen Dokumenten</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Black threshold</source>
        <translation>S&amp;chwarzschwelle</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>Schwarzwei&amp;ß</translation>
    </message>
    <message>
        <source>Adva&amp;nced</source>
        <translation>Wei&amp;teres</translation>
    </message>
    <message>
        <source>Black threshold in percent</source>
        <translation>Schwarzschwelle in Prozent</translation>
    </message>
    <message>
        <source>Every pixel becomes black or white, without greys. Good for text, bad for photos.</source>
        <translation>Jeder Punkt wird schwarz oder weiß, ohne Grau. Gut für Text, schlecht für Fotos.</translation>
    </message>
    <message>
        <source>High: letters and forms</source>
        <translation>Hoch: Briefe und Formulare</translation>
    </message>
    <message>
        <source>Higher qualities show finer detail and take longer to send.</source>
        <translation>Höhere Qualität zeigt mehr Einzelheiten und braucht länger.</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <translation>Schwarzweiß</translation>
    </message>
    <message>
        <source>Normal: large print, quickest</source>
        <translation>Normal: große Schrift, am schnellsten</translation>
    </message>
    <message>
        <source>Qualit&amp;y</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>T.38, caller name, from-number, storing at Telnyx, webhook address</source>
        <translation>T.38, Absendername, Absendenummer, Speichern bei Telnyx, Webhook-Adresse</translation>
    </message>
    <message>
        <source>Ultra dark: fine or pale text</source>
        <translation>Ultra dunkel: feiner oder blasser Text</translation>
    </message>
    <message>
        <source>Ultra light: photos and pictures</source>
        <translation>Ultra hell: Fotos und Bilder</translation>
    </message>
    <message>
        <source>Very high: small print, drawings</source>
        <translation>Sehr hoch: kleine Schrift, Zeichnungen</translation>
    </message>
    <message>
        <source>What is darker than this becomes black: higher makes more black. The usual value is 95.</source>
        <translation>Was dunkler ist als das, wird schwarz: höher macht mehr schwarz. Üblich ist 95.</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>PagesButton</name>
    <message>
        <source>Choose which pages are sent</source>
        <translation>Wählen, welche Seiten gesendet werden</translation>
    </message>
    <message>
        <source>Pages: all</source>
        <translation>Seiten: alle</translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation>Seiten: {pages}</translation>
    </message>
</context>
<context>
    <name>PagesEdit</name>
    <message numerus="yes">
        <source>%n of {pages} pages will be sent.</source>
        <translation>
            <numerusform>%n von {pages} Seiten wird gesendet.</numerusform>
            <numerusform>%n von {pages} Seiten werden gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n pages will be sent.</source>
        <translation>
            <numerusform>Die eine Seite wird gesendet.</numerusform>
            <numerusform>Alle %n Seiten werden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Like 1-3, 7 or 5- (to the end). Enter keeps, Escape leaves.</source>
        <translation>Etwa 1-3, 7 oder 5- (bis zum Ende). Eingabe behält, Esc verlässt.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages to send</source>
        <translation>Zu sendende Seiten</translation>
    </message>
    <message>
        <source>all, or like 1-3, 7</source>
        <translation>alle, oder etwa 1-3, 7</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n are doubtful: look at them.</source>
        <translation>
            <numerusform>%n ist zweifelhaft: sehen Sie sie an.</numerusform>
            <numerusform>%n sind zweifelhaft: sehen Sie sie an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are ticked.</source>
        <translation>
            <numerusform>%n Zeile ist angehakt.</numerusform>
            <numerusform>%n Zeilen sind angehakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Remove selected</source>
        <translation>Gewählte &amp;entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>%n hinzufügen</numerusform>
            <numerusform>%n hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what was pasted</source>
        <translation>Eingefügtes hinzufügen</translation>
    </message>
    <message>
        <source>Remove all that are &amp;marked</source>
        <translation>Alle &amp;markierten entfernen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle wählen</translation>
    </message>
    <message>
        <source>Tick selected</source>
        <translation>Gewählte anhaken</translation>
    </message>
    <message>
        <source>Untick selected</source>
        <translation>Haken der Gewählten entfernen</translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>Faxnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>PastedTable</name>
    <message>
        <source>What was understood, row by row</source>
        <translation>Was verstanden wurde, Zeile für Zeile</translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>Pasted list</source>
        <translation>Eingefügte Liste</translation>
    </message>
</context>
<context>
    <name>PreviewAdvice</name>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Page {page} needs a look.</source>
        <translation>Seite {page} braucht einen Blick.</translation>
    </message>
    <message>
        <source>Set threshold to {percent}</source>
        <translation>Schwelle auf {percent} setzen</translation>
    </message>
    <message>
        <source>Set threshold to {percent}: {time}</source>
        <translation>Schwelle auf {percent} setzen: {time}</translation>
    </message>
    <message>
        <source>Set very high</source>
        <translation>Sehr hoch einstellen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Use greyscale</source>
        <translation>Graustufen nehmen</translation>
    </message>
    <message>
        <source>Use greyscale, high: {time}</source>
        <translation>Graustufen nehmen, hoch: {time}</translation>
    </message>
</context>
<context>
    <name>PreviewMode</name>
    <message>
        <source>Cleaned up: scanned pages arrive with these dots. Compare with Original.</source>
        <translation>Gesäubert: gescannte Seiten kommen mit diesen Punkten an. Vergleichen Sie mit Original.</translation>
    </message>
    <message>
        <source>Close to what arrives. Telnyx makes the final picture: single dots may differ.</source>
        <translation>Nah an dem, was ankommt. Telnyx macht das endgültige Bild: einzelne Punkte können abweichen.</translation>
    </message>
    <message>
        <source>Likely: greys arrive as patterns of dots, and Telnyx&apos;s pattern may differ.</source>
        <translation>Wahrscheinlich: Grautöne kommen als Punktmuster an, und das Muster von Telnyx kann abweichen.</translation>
    </message>
    <message>
        <source>Pages that were shrunk to black and white no longer change with the threshold.</source>
        <translation>Seiten, die auf Schwarzweiß verkleinert wurden, ändern sich mit der Schwelle nicht mehr.</translation>
    </message>
    <message>
        <source>Pages with greys arrive with these dots. Compare with Original.</source>
        <translation>Seiten mit Grautönen kommen mit diesen Punkten an. Vergleichen Sie mit Original.</translation>
    </message>
    <message>
        <source>The document as FaxDesk shrank it. Your own file is as it was.</source>
        <translation>Das Dokument, wie FaxDesk es verkleinert hat. Ihre eigene Datei ist unverändert.</translation>
    </message>
    <message>
        <source>The document as it is. It arrives in black and white only.</source>
        <translation>Das Dokument, wie es ist. Es kommt nur in Schwarzweiß an.</translation>
    </message>
    <message>
        <source>The document before it was cleaned up. What arrives is beside it.</source>
        <translation>Das Dokument, bevor es gesäubert wurde. Was ankommt, steht daneben.</translation>
    </message>
    <message>
        <source>{across} dots per inch across, {down} down: the standard&apos;s numbers for this quality, as Telnyx publishes none of its own.</source>
        <translation>{across} Punkte je Zoll quer, {down} längs: die Zahlen der Norm für diese Qualität, da Telnyx keine eigenen veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>PreviewPages</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>{page}: page {place} of “{name}”</source>
        <translation>{page}: Seite {place} von „{name}“</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Back to the main window</source>
        <translation>Zurück ins Hauptfenster</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In einem eigenen Fenster</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Vorige Seite (Bild auf)</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>Diese Seite kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Turn this page (R, back with Shift+R)</source>
        <translation>Diese Seite drehen (R, zurück mit Umschalt+R)</translation>
    </message>
</context>
<context>
    <name>PreviewPlace</name>
    <message>
        <source>Add a document to see it here as it will arrive.</source>
        <translation>Fügen Sie ein Dokument hinzu, um es hier so zu sehen, wie es ankommen wird.</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>What can&apos;t be sent can&apos;t be shown either.</source>
        <translation>Was nicht gesendet werden kann, kann auch nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>PreviewSlot</name>
    <message>
        <source>Add a document to see it here as it will arrive.</source>
        <translation>Fügen Sie ein Dokument hinzu, um es hier so zu sehen, wie es ankommen wird.</translation>
    </message>
    <message>
        <source>The preview is in a window of its own.</source>
        <translation>Die Vorschau ist in einem eigenen Fenster.</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>As it will arrive</source>
        <translation>Wie es ankommen wird</translation>
    </message>
</context>
<context>
    <name>PrintPlace</name>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Set up a folder</source>
        <translation>Ordner &amp;einrichten</translation>
    </message>
    <message>
        <source>FaxDesk sets up a folder: what any program saves or prints there comes into this window.</source>
        <translation>FaxDesk richtet einen Ordner ein: was ein Programm dort speichert oder hindruckt, kommt in dieses Fenster.</translation>
    </message>
    <message>
        <source>Print in any program on the printer “FaxDesk”: the document comes into this window.</source>
        <translation>Drucken Sie in einem beliebigen Programm auf den Drucker „FaxDesk“: das Dokument kommt in dieses Fenster.</translation>
    </message>
    <message>
        <source>Print to FaxDesk</source>
        <translation>Auf FaxDesk drucken</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Stop looking into the folder</source>
        <translation>Nicht mehr in den Ordner sehen</translation>
    </message>
    <message>
        <source>The folder can&apos;t be made in “{folder}”.</source>
        <translation>Der Ordner lässt sich in „{folder}“ nicht anlegen.</translation>
    </message>
    <message>
        <source>What is saved in “{folder}” comes into this window: choose it in “Microsoft Print to PDF”, or as where a scanner puts its files.</source>
        <translation>Was in „{folder}“ gespeichert wird, kommt in dieses Fenster: wählen Sie ihn bei „Microsoft Print to PDF“, oder als Ziel eines Scanners.</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>&amp;Save proof…</source>
        <translation>Nachweis &amp;speichern…</translation>
    </message>
    <message numerus="yes">
        <source>One PDF with the reports of %n faxes, and attached to it each document exactly as it was sent, Telnyx&apos;s own pictures where they are kept, and the histories in a form that can be checked.</source>
        <translation>
            <numerusform>Ein PDF mit dem Bericht, und daran das Dokument genau so, wie es gesendet wurde, die Bilder von Telnyx, wo sie aufgehoben sind, und der Verlauf in prüfbarer Form (%n Fax).</numerusform>
            <numerusform>Ein PDF mit den Berichten von %n Faxen, und daran jedes Dokument genau so, wie es gesendet wurde, die Bilder von Telnyx, wo sie aufgehoben sind, und die Verläufe in prüfbarer Form.</numerusform>
        </translation>
    </message>
    <message>
        <source>One PDF with the transmission report, and attached to it the document exactly as it was sent, Telnyx&apos;s own picture where it is kept, and the history in a form that can be checked.</source>
        <translation>Ein PDF mit dem Sendebericht, und daran das Dokument genau so, wie es gesendet wurde, das Bild von Telnyx, wo es aufgehoben ist, und der Verlauf in prüfbarer Form.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Whoever has the file can read the documents. It is checked with: faxdesk verify FILE</source>
        <translation>Wer die Datei hat, kann die Dokumente lesen. Geprüft wird sie mit: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>With a &amp;picture of the first page on the report</source>
        <translation>Mit einem &amp;Bild der ersten Seite auf dem Bericht</translation>
    </message>
</context>
<context>
    <name>QualityNote</name>
    <message numerus="yes">
        <source>%n numbers refused so fine a quality before.</source>
        <translation>
            <numerusform>%n Nummer hat früher eine so feine Qualität abgelehnt.</numerusform>
            <numerusform>%n Nummern haben früher eine so feine Qualität abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some fax machines refuse this. FaxDesk then tries again in High.</source>
        <translation>Manche Faxgeräte lehnen das ab. FaxDesk versucht es dann noch einmal in Hoch.</translation>
    </message>
    <message>
        <source>Use High</source>
        <translation>Hoch nehmen</translation>
    </message>
    <message>
        <source>{number} refused so fine a quality before.</source>
        <translation>{number} hat früher eine so feine Qualität abgelehnt.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n faxes were to go from {before}. Your number is {number} now.</source>
        <translation>
            <numerusform>%n Fax sollte von {before} gehen. Ihre Nummer ist jetzt {number}.</numerusform>
            <numerusform>%n Faxe sollten von {before} gehen. Ihre Nummer ist jetzt {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes will not go until FaxDesk is open again.</source>
        <translation>
            <numerusform>%n Fax geht erst, wenn FaxDesk wieder offen ist.</numerusform>
            <numerusform>%n Faxe gehen erst, wenn FaxDesk wieder offen ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All parts</source>
        <translation>&amp;Alle Teile</translation>
    </message>
    <message>
        <source>&amp;Cancel the fax</source>
        <translation>Fax &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Close FaxDesk</source>
        <translation>FaxDesk &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Trotzdem schließen</translation>
    </message>
    <message>
        <source>&amp;From {number}</source>
        <translation>&amp;Von {number}</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Aufgeben</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Go on sending</source>
        <translation>&amp;Weiter senden</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Offen lassen</translation>
    </message>
    <message>
        <source>&amp;Keep {number}</source>
        <translation>{number} be&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>So &amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>&amp;Laufen lassen</translation>
    </message>
    <message>
        <source>&amp;Let them go on</source>
        <translation>&amp;Laufen lassen</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Stop everything</source>
        <translation>Alles &amp;anhalten</translation>
    </message>
    <message>
        <source>1 fax will not go until FaxDesk is open again.</source>
        <translation>1 Fax geht erst, wenn FaxDesk wieder offen ist.</translation>
    </message>
    <message numerus="yes">
        <source>Already under way: %n. Telnyx was asked to stop them; they may still arrive.</source>
        <translation>
            <numerusform>Schon unterwegs: %n. Telnyx wurde gebeten, es anzuhalten; es kann trotzdem ankommen.</numerusform>
            <numerusform>Schon unterwegs: %n. Telnyx wurde gebeten, sie anzuhalten; sie können trotzdem ankommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel every fax that has not arrived, and pause the queue?</source>
        <translation>Jedes Fax abbrechen, das nicht angekommen ist, und die Warteschlange anhalten?</translation>
    </message>
    <message numerus="yes">
        <source>Cancel these %n faxes?</source>
        <translation>
            <numerusform>Dieses Fax (%n) abbrechen?</numerusform>
            <numerusform>Diese %n Faxe abbrechen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this fax?</source>
        <translation>Dieses Fax abbrechen?</translation>
    </message>
    <message>
        <source>Cancel?</source>
        <translation>Abbrechen?</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled before they went: %n</source>
        <translation>
            <numerusform>Abgebrochen, bevor sie gingen: %n</numerusform>
            <numerusform>Abgebrochen, bevor sie gingen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close FaxDesk?</source>
        <translation>FaxDesk schließen?</translation>
    </message>
    <message numerus="yes">
        <source>Delivered before, of those you sent off together with them: %n</source>
        <translation>
            <numerusform>Schon vorher zugestellt, von den zusammen abgeschickten: %n</numerusform>
            <numerusform>Schon vorher zugestellt, von den zusammen abgeschickten: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>FaxDesk then stays as an icon in the notification area. You can change that in Settings.</source>
        <translation>FaxDesk bleibt dann als Symbol im Infobereich. Das können Sie in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Faxes under way are stopped as far as Telnyx still can. Those that have not gone are cancelled; each can be tried again later.</source>
        <translation>Faxe unterwegs werden angehalten, soweit Telnyx das noch kann. Die noch nicht gegangenen werden abgebrochen; jedes kann später neu versucht werden.</translation>
    </message>
    <message>
        <source>From which number?</source>
        <translation>Von welcher Nummer?</translation>
    </message>
    <message>
        <source>Give up the changes?</source>
        <translation>Die Änderungen aufgeben?</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>It arrived, so it lies in the bin for {days} days with its proof. History shows the bin and puts it back.</source>
        <translation>Es kam an, darum liegt es {days} Tage mit seinem Nachweis im Papierkorb. Der Verlauf zeigt den Papierkorb und legt es zurück.</translation>
    </message>
    <message>
        <source>It did not arrive: its story and FaxDesk&apos;s copy are deleted for good.</source>
        <translation>Es kam nicht an: sein Verlauf und die Kopie von FaxDesk werden endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Keep &amp;sending</source>
        <translation>Weiter &amp;senden</translation>
    </message>
    <message>
        <source>Keep sending when the window is closed?</source>
        <translation>Weiter senden, wenn das Fenster geschlossen ist?</translation>
    </message>
    <message>
        <source>Keep sending?</source>
        <translation>Weiter senden?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message numerus="yes">
        <source>Not sure they went: %n</source>
        <translation>
            <numerusform>Ungewiss, ob sie gingen: %n</numerusform>
            <numerusform>Ungewiss, ob sie gingen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only &amp;this part</source>
        <translation>Nur &amp;dieser Teil</translation>
    </message>
    <message>
        <source>Open FaxDesk again now, in {language}?</source>
        <translation>FaxDesk jetzt neu öffnen? Sprache: {language}</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <source>Otherwise the receiver gets a document with pages missing.</source>
        <translation>Sonst bekommt der Empfänger ein Dokument, in dem Seiten fehlen.</translation>
    </message>
    <message>
        <source>Otherwise: {what}</source>
        <translation>Sonst: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Remove these %n faxes?</source>
        <translation>
            <numerusform>Dieses Fax (%n) entfernen?</numerusform>
            <numerusform>Diese %n Faxe entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this fax?</source>
        <translation>Dieses Fax entfernen?</translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation>Entfernen?</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>Mehrere Teile</translation>
    </message>
    <message>
        <source>Stop everything?</source>
        <translation>Alles anhalten?</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Telnyx is still sending. FaxDesk can&apos;t tell how it ends while it is closed.</source>
        <translation>Telnyx sendet noch. FaxDesk kann, solange es geschlossen ist, nicht sagen, wie das endet.</translation>
    </message>
    <message>
        <source>The fax you are composing has not been sent. Close and give it up?</source>
        <translation>Das Fax, das Sie verfassen, ist nicht gesendet. Schließen und aufgeben?</translation>
    </message>
    <message>
        <source>The fax you are composing is kept, and faxes under way go on.</source>
        <translation>Das Fax, das Sie verfassen, bleibt erhalten, und Faxe, die unterwegs sind, laufen weiter.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>Die Warteschlange ist angehalten.</translation>
    </message>
    <message>
        <source>There was no fax left that had to be stopped.</source>
        <translation>Es war kein Fax mehr anzuhalten.</translation>
    </message>
    <message>
        <source>This fax was to go from {before}. Your number is {number} now.</source>
        <translation>Dieses Fax sollte von {before} gehen. Ihre Nummer ist jetzt {number}.</translation>
    </message>
    <message>
        <source>This is part {part} of {parts}. Cancel the other parts too?</source>
        <translation>Das ist Teil {part} von {parts}. Auch die anderen Teile abbrechen?</translation>
    </message>
    <message>
        <source>This is part {part} of {parts}. Try the other parts again too?</source>
        <translation>Das ist Teil {part} von {parts}. Auch die anderen Teile neu versuchen?</translation>
    </message>
    <message numerus="yes">
        <source>What arrived (%n) lies in the bin for {days} days with its proof. History shows the bin and puts it back.</source>
        <translation>
            <numerusform>Was ankam (%n), liegt {days} Tage mit seinem Nachweis im Papierkorb. Der Verlauf zeigt den Papierkorb und legt es zurück.</numerusform>
            <numerusform>Was ankam (%n), liegt {days} Tage mit seinem Nachweis im Papierkorb. Der Verlauf zeigt den Papierkorb und legt es zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What did not arrive (%n) is deleted for good, with its story and FaxDesk&apos;s copy.</source>
        <translation>
            <numerusform>Was nicht ankam (%n), wird endgültig gelöscht, mit Verlauf und der Kopie von FaxDesk.</numerusform>
            <numerusform>Was nicht ankam (%n), wird endgültig gelöscht, mit Verlauf und der Kopie von FaxDesk.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is under way already may still arrive.</source>
        <translation>Was schon unterwegs ist, kann trotzdem ankommen.</translation>
    </message>
    <message>
        <source>What you changed on the cover page is not kept yet. Give it up?</source>
        <translation>Was Sie am Deckblatt geändert haben, ist noch nicht behalten. Aufgeben?</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Part {part} of {parts}: {names}</source>
        <translation>Teil {part} von {parts}: {names}</translation>
    </message>
    <message>
        <source>The bar is an estimate: Telnyx doesn&apos;t tell how many pages have gone.</source>
        <translation>Der Balken ist eine Schätzung: Telnyx sagt nicht, wie viele Seiten durch sind.</translation>
    </message>
    <message>
        <source>To {recipient}: {what}</source>
        <translation>An {recipient}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} und %n weitere</numerusform>
            <numerusform>{name} und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueFilter</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No fax fits what you look for.</source>
        <translation>Kein Fax passt zu dem, was Sie suchen.</translation>
    </message>
    <message>
        <source>No faxes yet. What you send is listed here, with what became of it.</source>
        <translation>Noch keine Faxe. Was Sie senden, steht hier, mit dem, was daraus wurde.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the queue by number or document</source>
        <translation>Die Warteschlange nach Nummer oder Dokument durchsuchen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Words of number or document, in any order (Ctrl+F)</source>
        <translation>Wörter aus Nummer oder Dokument, in beliebiger Folge (Strg+F)</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message numerus="yes">
        <source>%n faxes removed.</source>
        <translation>
            <numerusform>%n Fax entfernt.</numerusform>
            <numerusform>%n Faxe entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fax removed.</source>
        <translation>1 Fax entfernt.</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>Einzel&amp;heiten</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>Entferntes zurücklegen</translation>
    </message>
    <message>
        <source>Show the history of the selected fax (Ctrl+D)</source>
        <translation>Den Verlauf des gewählten Faxes zeigen (Strg+D)</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages with the cover</source>
        <translation>
            <numerusform>%n Seite mit dem Deckblatt</numerusform>
            <numerusform>%n Seiten mit dem Deckblatt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 Dokument</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message numerus="yes">
        <source>About {time} each; all {pages} in {all} on %n lines, with dialling.</source>
        <translation>
            <numerusform>Je etwa {time}; alle {pages} in {all} auf %n Leitung, mit Wählen.</numerusform>
            <numerusform>Je etwa {time}; alle {pages} in {all} auf %n Leitungen, mit Wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} each; all {pages} in {all} on one line, with dialling.</source>
        <translation>Je etwa {time}; alle {pages} in {all} auf einer Leitung, mit Wählen.</translation>
    </message>
    <message>
        <source>Add a document, or choose a cover page and write on it.</source>
        <translation>Fügen Sie ein Dokument hinzu, oder wählen Sie ein Deckblatt und schreiben Sie darauf.</translation>
    </message>
    <message>
        <source>Add a document, or press Edit… and write a message on the cover page.</source>
        <translation>Fügen Sie ein Dokument hinzu, oder drücken Sie Bearbeiten… und schreiben Sie eine Mitteilung auf das Deckblatt.</translation>
    </message>
    <message numerus="yes">
        <source>All %n covers are made out to “{name}”.</source>
        <translation>
            <numerusform>Das Deckblatt (%n) ist auf „{name}“ ausgestellt.</numerusform>
            <numerusform>Alle %n Deckblätter sind auf „{name}“ ausgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct or remove the number marked red.</source>
        <translation>Berichtigen oder entfernen Sie die rot markierte Nummer.</translation>
    </message>
    <message>
        <source>Press Keep or Cancel for the pages of “{name}”.</source>
        <translation>Drücken Sie Behalten oder Abbrechen für die Seiten von „{name}“.</translation>
    </message>
    <message>
        <source>The cover page alone</source>
        <translation>Das Deckblatt allein</translation>
    </message>
    <message>
        <source>The cover page is being drawn …</source>
        <translation>Das Deckblatt wird gezeichnet …</translation>
    </message>
    <message>
        <source>The documents are being checked …</source>
        <translation>Die Dokumente werden geprüft …</translation>
    </message>
    <message>
        <source>Together they are too big: press Shrink to fit beside “{name}”.</source>
        <translation>Zusammen sind sie zu groß: drücken Sie Passend verkleinern neben „{name}“.</translation>
    </message>
    <message>
        <source>Type a fax number.</source>
        <translation>Geben Sie eine Faxnummer ein.</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>etwa {amount}</translation>
    </message>
    <message>
        <source>about {time} in all</source>
        <translation>etwa {time} insgesamt</translation>
    </message>
    <message>
        <source>about {time} on the line</source>
        <translation>etwa {time} auf der Leitung</translation>
    </message>
    <message numerus="yes">
        <source>as %n faxes</source>
        <translation>
            <numerusform>als %n Fax</numerusform>
            <numerusform>als %n Faxe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as %n faxes to each</source>
        <translation>
            <numerusform>als %n Fax an jede</numerusform>
            <numerusform>als %n Faxe an jede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n numbers</source>
        <translation>
            <numerusform>an %n Nummer</numerusform>
            <numerusform>an %n Nummern</numerusform>
        </translation>
    </message>
    <message>
        <source>to 1 number</source>
        <translation>an 1 Nummer</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be sent: take it out.</source>
        <translation>„{name}“ kann nicht gesendet werden: nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>“{name}” is being cleaned up …</source>
        <translation>„{name}“ wird gesäubert …</translation>
    </message>
    <message>
        <source>“{name}” is being made again …</source>
        <translation>„{name}“ wird neu erstellt …</translation>
    </message>
    <message>
        <source>“{name}” is being shrunk …</source>
        <translation>„{name}“ wird verkleinert …</translation>
    </message>
    <message>
        <source>“{name}” is too big: press Shrink to fit beside it.</source>
        <translation>„{name}“ ist zu groß: drücken Sie daneben Passend verkleinern.</translation>
    </message>
    <message>
        <source>“{name}” needs its password: press Unlock… beside it.</source>
        <translation>„{name}“ braucht sein Kennwort: drücken Sie daneben Entsperren….</translation>
    </message>
    <message>
        <source>“{name}” was changed: choose which version goes.</source>
        <translation>„{name}“ wurde geändert: wählen Sie, welche Fassung geht.</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Nummern</translation>
    </message>
    <message>
        <source>Enter, comma or semicolon ends a number. Left arrow goes to the numbers before.</source>
        <translation>Eingabe, Komma oder Strichpunkt beendet eine Nummer. Pfeil links geht zu den Nummern davor.</translation>
    </message>
    <message>
        <source>Name or fax number, e.g. +1 312 736 7276</source>
        <translation>Name oder Faxnummer, z. B. +1 312 736 7276</translation>
    </message>
    <message>
        <source>To: fax numbers</source>
        <translation>An: Faxnummern</translation>
    </message>
</context>
<context>
    <name>RecipientMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Entfer&amp;nen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n numbers</source>
        <translation>
            <numerusform>%n Nummer &amp;entfernen</numerusform>
            <numerusform>%n Nummern &amp;entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lear: remove all</source>
        <translation>&amp;Leeren: alle entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n &amp;marked red</source>
        <translation>
            <numerusform>Die eine rot &amp;markierte entfernen</numerusform>
            <numerusform>Die %n rot &amp;markierten entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the one &amp;marked red</source>
        <translation>Die eine rot &amp;markierte entfernen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle wählen</translation>
    </message>
</context>
<context>
    <name>RecipientsPanel</name>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n Nummer</numerusform>
            <numerusform>%n Nummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers removed.</source>
        <translation>
            <numerusform>%n Nummer entfernt.</numerusform>
            <numerusform>%n Nummern entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 Nummer</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>Adressbuch…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Keep whom the directory knows in the address book</source>
        <translation>Wen das Verzeichnis kennt, ins Adressbuch übernehmen</translation>
    </message>
    <message>
        <source>Open the address book (Ctrl+B)</source>
        <translation>Das Adressbuch öffnen (Strg+B)</translation>
    </message>
    <message>
        <source>Put the numbers back</source>
        <translation>Die Nummern zurücklegen</translation>
    </message>
    <message>
        <source>Remove all numbers</source>
        <translation>Alle Nummern entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n marked red</source>
        <translation>
            <numerusform>Die eine rot markierte entfernen</numerusform>
            <numerusform>Die %n rot markierten entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the numbers that are impossible</source>
        <translation>Die unmöglichen Nummern entfernen</translation>
    </message>
    <message>
        <source>Remove the one marked red</source>
        <translation>Die eine rot markierte entfernen</translation>
    </message>
    <message>
        <source>Take the contact out of the address book again</source>
        <translation>Den Kontakt wieder aus dem Adressbuch nehmen</translation>
    </message>
    <message>
        <source>{number} is there already.</source>
        <translation>{number} ist schon da.</translation>
    </message>
</context>
<context>
    <name>RenameButton</name>
    <message>
        <source>&amp;Rename group…</source>
        <translation>Gruppe &amp;umbenennen…</translation>
    </message>
    <message>
        <source>New name of the group:</source>
        <translation>Neuer Name der Gruppe:</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>The group is called {name} now.</source>
        <translation>Die Gruppe heißt jetzt {name}.</translation>
    </message>
</context>
<context>
    <name>RenderedWindow</name>
    <message>
        <source>As Telnyx rendered it</source>
        <translation>Wie Telnyx es gezeichnet hat</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Vorige Seite (Bild auf)</translation>
    </message>
    <message>
        <source>Telnyx made this picture; the receiver&apos;s machine printed it, or will.</source>
        <translation>Telnyx hat dieses Bild gemacht; das Gerät des Empfängers hat es gedruckt oder wird es tun.</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>Diese Seite kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown.</source>
        <translation>Dieses Bild kann nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>A &amp;file for each, in a folder</source>
        <translation>Je eine &amp;Datei, in einem Ordner</translation>
    </message>
    <message>
        <source>All in &amp;one file</source>
        <translation>&amp;Alle in einer Datei</translation>
    </message>
    <message>
        <source>Fax reports.pdf</source>
        <translation>Sendeberichte.pdf</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Ordner für die Berichte</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>Dem Drucker übergeben.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is ready.</source>
        <translation>Der Drucker nahm nichts an. Sehen Sie nach, ob er bereit ist.</translation>
    </message>
    <message>
        <source>Transmission report</source>
        <translation>Sendebericht</translation>
    </message>
    <message numerus="yes">
        <source>What became of these %n faxes, each on a page of its own.</source>
        <translation>
            <numerusform>Was aus diesem Fax (%n) wurde, auf einer eigenen Seite.</numerusform>
            <numerusform>Was aus diesen %n Faxen wurde, jedes auf einer eigenen Seite.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this fax, on one page: for the file, or for whoever asks.</source>
        <translation>Was aus diesem Fax wurde, auf einer Seite: für die Akte, oder für den, der fragt.</translation>
    </message>
    <message>
        <source>With a &amp;picture of the first page</source>
        <translation>Mit einem &amp;Bild der ersten Seite</translation>
    </message>
</context>
<context>
    <name>ReportSettings</name>
    <message>
        <source>After each &amp;delivery save the report in</source>
        <translation>Nach jeder &amp;Zustellung den Bericht speichern in</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder for reports</source>
        <translation>Den Ordner für Berichte wählen</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>Ordner für Berichte</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Kein Ordner gewählt</translation>
    </message>
    <message>
        <source>Reports show a picture of the &amp;first page</source>
        <translation>Berichte zeigen ein Bild der &amp;ersten Seite</translation>
    </message>
    <message>
        <source>Transmission reports</source>
        <translation>Sendeberichte</translation>
    </message>
</context>
<context>
    <name>RetentionSettings</name>
    <message>
        <source>&amp;Delete documents</source>
        <translation>&amp;Dokumente löschen</translation>
    </message>
    <message>
        <source>&amp;Take out numbers and names</source>
        <translation>&amp;Nummern und Namen herausnehmen</translation>
    </message>
    <message>
        <source>A sign like ***K3F7A2BQ then stands for the number, the same in all faxes to it. That can&apos;t be undone.</source>
        <translation>Ein Zeichen wie ***K3F7A2BQ steht dann für die Nummer, in allen Faxen dorthin dasselbe. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Days after a fax&apos;s end until its document is deleted</source>
        <translation>Tage nach dem Ende eines Faxes, bis sein Dokument gelöscht wird</translation>
    </message>
    <message>
        <source>Days after a fax&apos;s end until its number and names are taken out</source>
        <translation>Tage nach dem Ende eines Faxes, bis Nummer und Namen herausgenommen werden</translation>
    </message>
    <message>
        <source>How long faxes are kept</source>
        <translation>Wie lange Faxe aufgehoben werden</translation>
    </message>
    <message>
        <source>It may show names and what the fax is about. It goes with numbers and names.</source>
        <translation>Es kann Namen zeigen und worum es im Fax geht. Mit Nummern und Namen wird auch das Bild herausgenommen.</translation>
    </message>
    <message>
        <source>Keep a small picture of the first page for reports</source>
        <translation>Ein kleines Bild der ersten Seite für Berichte aufheben</translation>
    </message>
    <message>
        <source>Single faxes are kept longer by “How long it is kept…” in their menu, which also puts them under legal hold.</source>
        <translation>Einzelne Faxe werden durch „Wie lange aufgehoben…“ in ihrem Menü länger behalten; dort gibt es auch die Aufbewahrungssperre.</translation>
    </message>
    <message>
        <source>This desk works in a team. What holds for all its desks is set by your IT department.</source>
        <translation>Dieser Arbeitsplatz arbeitet in einem Team. Was für alle Arbeitsplätze gilt, stellt Ihre IT-Abteilung ein.</translation>
    </message>
    <message>
        <source>With the document go its pictures, and what stood on its cover. What was sent to whom and when, and the hashes that prove it, stay.</source>
        <translation>Mit dem Dokument gehen seine Bilder und was auf dem Deckblatt stand. Was wann an wen gesendet wurde und die Prüfsummen, die es belegen, bleiben.</translation>
    </message>
    <message>
        <source>days after the fax has ended</source>
        <translation>Tage nach dem Ende des Faxes</translation>
    </message>
</context>
<context>
    <name>RetrySettings</name>
    <message>
        <source>&amp;without T.38</source>
        <translation>&amp;ohne T.38</translation>
    </message>
    <message numerus="yes">
        <source>Before the 2nd, 3rd, … try; the last number serves for all later ones. FaxDesk tries %n times at most.</source>
        <translation>
            <numerusform>Vor dem 2., 3., … Versuch; die letzte Zahl gilt für alle späteren. FaxDesk versucht es höchstens %n-mal.</numerusform>
            <numerusform>Vor dem 2., 3., … Versuch; die letzte Zahl gilt für alle späteren. FaxDesk versucht es höchstens %n-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the machines don&apos;t understand each other, last try</source>
        <translation>Wenn sich die Geräte nicht verstehen, letzter Versuch</translation>
    </message>
    <message>
        <source>Make the last try in normal quality</source>
        <translation>Den letzten Versuch in normaler Qualität machen</translation>
    </message>
    <message>
        <source>Make the last try without T.38</source>
        <translation>Den letzten Versuch ohne T.38 machen</translation>
    </message>
    <message>
        <source>Minutes to wait after &amp;other faults</source>
        <translation>Minuten Pause nach &amp;anderen Fehlern</translation>
    </message>
    <message>
        <source>Minutes to wait after a &amp;busy line</source>
        <translation>Minuten Pause, wenn &amp;besetzt ist</translation>
    </message>
    <message>
        <source>When a fax doesn&apos;t get through</source>
        <translation>Wenn ein Fax nicht durchkommt</translation>
    </message>
    <message>
        <source>in &amp;normal quality</source>
        <translation>in &amp;normaler Qualität</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Fetch back the fax that was put aside</source>
        <translation>Das beiseitegelegte Fax zurückholen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send ({keys})</source>
        <translation>Senden ({keys})</translation>
    </message>
    <message>
        <source>The fax you were composing was put aside.</source>
        <translation>Das Fax, das Sie verfassten, wurde beiseitegelegt.</translation>
    </message>
</context>
<context>
    <name>SenderLineSettings</name>
    <message>
        <source>&amp;Telnyx prints such a line already</source>
        <translation>&amp;Telnyx druckt schon eine solche Zeile</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Date, time, name, numbers and page.</source>
        <translation>Datum, Uhrzeit, Name, Nummern und Seite.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Put &amp;it on</source>
        <translation>&amp;Aufdrucken</translation>
    </message>
    <message>
        <source>S&amp;ender&apos;s name</source>
        <translation>Name des A&amp;bsenders</translation>
    </message>
    <message>
        <source>Sender&apos;s line at the head of each page</source>
        <translation>Absenderzeile am Kopf jeder Seite</translation>
    </message>
    <message>
        <source>Where the law asks for it: faxes from the USA</source>
        <translation>Wo das Gesetz sie verlangt: Faxe aus den USA</translation>
    </message>
    <message>
        <source>as on cover pages</source>
        <translation>wie auf Deckblättern</translation>
    </message>
</context>
<context>
    <name>SettingsAdvice</name>
    <message>
        <source>Set it so</source>
        <translation>So einstellen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nehmen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Before Send</source>
        <translation>Vor dem Senden</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Änd&amp;ern…</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Fax application “{name}”, from {number}.</source>
        <translation>Fax-Anwendung „{name}“, von {number}.</translation>
    </message>
    <message>
        <source>New faxes</source>
        <translation>Neue Faxe</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Bürozeiten</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>The demo has an account of its own, on this computer.</source>
        <translation>Die Demo hat ein eigenes Konto, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Neue Versuche</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>&amp;Delete my faxes, their documents and the API key too</source>
        <translation>Auch meine Faxe, ihre Dokumente und den API-Schlüssel &amp;löschen</translation>
    </message>
    <message>
        <source>FaxDesk is asked to close</source>
        <translation>FaxDesk wird gebeten, sich zu schließen</translation>
    </message>
    <message>
        <source>FaxDesk is installed on this computer for everybody already. Ask whoever looks after the computer for a newer one.</source>
        <translation>FaxDesk ist auf diesem Computer schon für alle installiert. Fragen Sie, wer den Computer betreut, nach einem neueren.</translation>
    </message>
    <message>
        <source>FaxDesk is still open. Close it, then press Retry. Nothing that waits to be sent is lost.</source>
        <translation>FaxDesk ist noch offen. Schließen Sie es, dann drücken Sie Wiederholen. Was noch gesendet werden soll, geht nicht verloren.</translation>
    </message>
    <message>
        <source>FaxDesk keeps its list of faxes and the documents that still have to go in
{folder}
What you leave there is found again when FaxDesk is installed once more.</source>
        <translation>FaxDesk verwahrt seine Liste der Faxe und die Dokumente, die noch gehen müssen, in
{folder}
Was Sie dort lassen, wird wiedergefunden, wenn FaxDesk noch einmal installiert wird.</translation>
    </message>
    <message>
        <source>Send PDFs as faxes</source>
        <translation>PDFs als Fax senden</translation>
    </message>
    <message>
        <source>What becomes of the queue and its documents.</source>
        <translation>Was aus der Warteschlange und ihren Dokumenten wird.</translation>
    </message>
    <message>
        <source>Your faxes</source>
        <translation>Ihre Faxe</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Asking Telnyx …</source>
        <translation>Telnyx wird gefragt …</translation>
    </message>
    <message>
        <source>Choose the fax application to send with.</source>
        <translation>Wählen Sie die Fax-Anwendung, mit der gesendet wird.</translation>
    </message>
    <message>
        <source>F&amp;rom-number</source>
        <translation>Absende&amp;nummer</translation>
    </message>
    <message>
        <source>From-number</source>
        <translation>Absendenummer</translation>
    </message>
    <message>
        <source>KEY…</source>
        <translation>KEY…</translation>
    </message>
    <message>
        <source>Make an API key in the Telnyx portal (Account, Keys &amp; Credentials), copy it and paste it here. FaxDesk then fetches what you can choose from.</source>
        <translation>Erzeugen Sie im Telnyx-Portal einen API-Schlüssel (Account, Keys &amp; Credentials), kopieren Sie ihn und fügen Sie ihn hier ein. FaxDesk holt dann, was zur Wahl steht.</translation>
    </message>
    <message>
        <source>Paste the API key first, then press Test.</source>
        <translation>Fügen Sie zuerst den API-Schlüssel ein, dann drücken Sie Testen.</translation>
    </message>
    <message>
        <source>Press Test: then choose from what Telnyx has for you.</source>
        <translation>Drücken Sie Testen: dann wählen Sie aus dem, was Telnyx für Sie hat.</translation>
    </message>
    <message>
        <source>Send with this &amp;fax application</source>
        <translation>Mit dieser &amp;Fax-Anwendung senden</translation>
    </message>
    <message>
        <source>Set up your Telnyx account</source>
        <translation>Telnyx-Konto einrichten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Den Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Something went wrong in FaxDesk. Its log says more.</source>
        <translation>In FaxDesk ging etwas schief. Das Log sagt mehr.</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>Den Schlüssel testen</translation>
    </message>
    <message>
        <source>The key works, but no fax application of this account can send. Fix it in the Telnyx portal.</source>
        <translation>Der Schlüssel gilt, aber keine Fax-Anwendung dieses Kontos kann senden. Beheben Sie das im Telnyx-Portal.</translation>
    </message>
    <message>
        <source>The key works. Credit: {credit}.</source>
        <translation>Der Schlüssel gilt. Guthaben: {credit}.</translation>
    </message>
    <message>
        <source>The key works. It may not see the account&apos;s credit; faxes go all the same.</source>
        <translation>Der Schlüssel gilt. Das Guthaben darf er nicht sehen; Faxe gehen trotzdem.</translation>
    </message>
    <message>
        <source>This application has no phone number. Give it one in the Telnyx portal, then test again.</source>
        <translation>Diese Anwendung hat keine Telefonnummer. Geben Sie ihr im Telnyx-Portal eine, dann testen Sie neu.</translation>
    </message>
    <message>
        <source>set by your administrator (TELNYX_API_KEY)</source>
        <translation>von Ihrer IT gesetzt (TELNYX_API_KEY)</translation>
    </message>
    <message>
        <source>the key you gave before; paste another to change it</source>
        <translation>der früher eingegebene Schlüssel; fügen Sie einen anderen ein, um ihn zu ändern</translation>
    </message>
    <message>
        <source>{number}, your number so far, belongs to “{name}”. Faxes from it can&apos;t go with this application.</source>
        <translation>{number}, Ihre bisherige Nummer, gehört zu „{name}“. Faxe von ihr können mit dieser Anwendung nicht gehen.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n zugestellt</numerusform>
            <numerusform>%n zugestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are kept for faxes whose outcome isn&apos;t known yet.</source>
        <translation>
            <numerusform>%n Leitung bleibt für ein Fax frei, dessen Ausgang noch nicht bekannt ist.</numerusform>
            <numerusform>%n Leitungen bleiben für Faxe frei, deren Ausgang noch nicht bekannt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n braucht Sie</numerusform>
            <numerusform>%n brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n unterwegs</numerusform>
            <numerusform>%n unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line is kept for a fax whose outcome isn&apos;t known yet.</source>
        <translation>1 Leitung bleibt für ein Fax frei, dessen Ausgang noch nicht bekannt ist.</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 braucht Sie</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Credit {amount}</source>
        <translation>Guthaben {amount}</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>This month about {spent} of {budget}</source>
        <translation>Diesen Monat etwa {spent} von {budget}</translation>
    </message>
    <message>
        <source>{lines} ({kept} kept for a fax in doubt)</source>
        <translation>{lines} ({kept} frei für ein ungewisses Fax)</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n lines in use</source>
        <translation>
            <numerusform>{used} von %n Leitung belegt</numerusform>
            <numerusform>{used} von %n Leitungen belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of 1 line in use</source>
        <translation>{used} von 1 Leitung belegt</translation>
    </message>
    <message>
        <source>⚠ {pct} % of this month&apos;s budget of {budget} is spent</source>
        <translation>⚠ {pct} % des Monatsbudgets von {budget} verbraucht</translation>
    </message>
</context>
<context>
    <name>StopBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: put nothing into the queue</source>
        <translation>Abbrechen: nichts in die Warteschlange geben</translation>
    </message>
    <message>
        <source>Put nothing into the queue (Esc)</source>
        <translation>Nichts in die Warteschlange geben (Esc)</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Contacts, groups and recent recipients</source>
        <translation>Kontakte, Gruppen und letzte Empfänger</translation>
    </message>
    <message>
        <source>Do not fax: {reason}</source>
        <translation>Nicht faxen: {reason}</translation>
    </message>
    <message>
        <source>Enter takes {who}; {n} are offered.</source>
        <translation>Eingabe nimmt {who}; {n} werden angeboten.</translation>
    </message>
    <message>
        <source>from the directory</source>
        <translation>aus dem Verzeichnis</translation>
    </message>
    <message numerus="yes">
        <source>group, %n contacts</source>
        <translation>
            <numerusform>Gruppe, %n Kontakt</numerusform>
            <numerusform>Gruppe, %n Kontakte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>&amp;Save as ZIP…</source>
        <translation>Als ZIP &amp;speichern…</translation>
    </message>
    <message>
        <source>Collecting, which tries every part of FaxDesk: up to a minute…</source>
        <translation>Wird gesammelt, wobei jeder Teil von FaxDesk geprüft wird: bis zu einer Minute…</translation>
    </message>
    <message>
        <source>Information for support</source>
        <translation>Angaben für den Support</translation>
    </message>
    <message>
        <source>Its content</source>
        <translation>Sein Inhalt</translation>
    </message>
    <message>
        <source>Look it through, save it, and give it to whoever helps you. It has no names, numbers, documents or keys in it. FaxDesk sends it nowhere.</source>
        <translation>Sehen Sie es durch, speichern Sie es und geben Sie es dem, der Ihnen hilft. Es enthält keine Namen, Nummern, Dokumente oder Schlüssel. FaxDesk sendet es nirgendwohin.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Save the information for support</source>
        <translation>Angaben für den Support speichern</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>What was collected</source>
        <translation>Was gesammelt wurde</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TeamSettings</name>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;Leave the team</source>
        <translation>Team &amp;verlassen</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>FAXDESK_TEAM_DATABASE is set, and goes before what is set here.</source>
        <translation>FAXDESK_TEAM_DATABASE ist gesetzt und geht dem hier Eingestellten vor.</translation>
    </message>
    <message>
        <source>From the next start on this desk works its own queue. What it had queued stays with the team.</source>
        <translation>Ab dem nächsten Start arbeitet dieser Arbeitsplatz seine eigene Warteschlange ab. Was er eingereiht hatte, bleibt beim Team.</translation>
    </message>
    <message>
        <source>From the next start on this desk works that team&apos;s queue; its own stays where it is.</source>
        <translation>Ab dem nächsten Start arbeitet dieser Arbeitsplatz die Warteschlange jenes Teams ab; die eigene bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Na&amp;me of this desk</source>
        <translation>Na&amp;me dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>One queue for several desks</source>
        <translation>Eine Warteschlange für mehrere Arbeitsplätze</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>Press Test connection: only a database that answers is joined.</source>
        <translation>Drücken Sie Verbindung testen: nur einer Datenbank, die antwortet, wird beigetreten.</translation>
    </message>
    <message>
        <source>The connection is not protected as it should be (sslmode={mode}): others on the network may read along, or pretend to be the server.</source>
        <translation>Die Verbindung ist nicht so geschützt, wie sie sollte (sslmode={mode}): andere im Netz können mitlesen oder sich als der Server ausgeben.</translation>
    </message>
    <message>
        <source>The team&apos;s database answers. Faxes: {count}. Desks that are there: {desks}.</source>
        <translation>Die Datenbank des Teams antwortet. Faxe: {count}. Arbeitsplätze, die da sind: {desks}.</translation>
    </message>
    <message>
        <source>This desk works its own queue. A team&apos;s is in a PostgreSQL that the office&apos;s IT runs.</source>
        <translation>Dieser Arbeitsplatz arbeitet seine eigene Warteschlange ab. Die eines Teams liegt in einem PostgreSQL, das die IT des Büros betreibt.</translation>
    </message>
    <message>
        <source>This desk works the team&apos;s queue.</source>
        <translation>Dieser Arbeitsplatz arbeitet die Warteschlange des Teams ab.</translation>
    </message>
    <message>
        <source>You are {person} there, as {role}.</source>
        <translation>Sie sind dort {person}, als {role}.</translation>
    </message>
    <message>
        <source>a clerk</source>
        <translation>Sachbearbeitung</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>its computer&apos;s name</source>
        <translation>der Name seines Computers</translation>
    </message>
    <message>
        <source>none at the moment</source>
        <translation>zurzeit keine</translation>
    </message>
    <message>
        <source>unchanged; it is kept in the system&apos;s keyring</source>
        <translation>unverändert; es liegt im Schlüsselbund des Systems</translation>
    </message>
</context>
<context>
    <name>TellingSettings</name>
    <message>
        <source>A broadcast has ended</source>
        <translation>Ein Rundfax beendet ist</translation>
    </message>
    <message>
        <source>A deadline is in danger</source>
        <translation>Eine Frist in Gefahr ist</translation>
    </message>
    <message>
        <source>A fax failed</source>
        <translation>Ein Fax fehlschlug</translation>
    </message>
    <message>
        <source>A fax needs somebody</source>
        <translation>Ein Fax jemanden braucht</translation>
    </message>
    <message>
        <source>A fax was delivered</source>
        <translation>Ein Fax zugestellt wurde</translation>
    </message>
    <message>
        <source>An icon in the notification area</source>
        <translation>Ein Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Ask when faxes wait</source>
        <translation>Fragen, wenn Faxe warten</translation>
    </message>
    <message>
        <source>Credit is low</source>
        <translation>Das Guthaben knapp wird</translation>
    </message>
    <message>
        <source>Credit is low below</source>
        <translation>Guthaben ist knapp unter</translation>
    </message>
    <message>
        <source>End FaxDesk</source>
        <translation>FaxDesk beenden</translation>
    </message>
    <message>
        <source>From and to, like 18:00-08:00; what came in them is told afterwards</source>
        <translation>Von und bis, wie 18:00-08:00; was darin geschah, wird danach gemeldet</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Weiter senden</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Quiet hours, from and to</source>
        <translation>Ruhezeiten, von und bis</translation>
    </message>
    <message>
        <source>Start FaxDesk when I log in</source>
        <translation>FaxDesk starten, wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>Tell me by a notification when</source>
        <translation>Mir melden, wenn</translation>
    </message>
    <message>
        <source>This desktop has no notification area: FaxDesk ends when its window is closed.</source>
        <translation>Dieser Desktop hat keinen Infobereich: FaxDesk endet, wenn sein Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>With names and numbers, on a locked screen too</source>
        <translation>Mit Namen und Nummern, auch bei gesperrtem Bildschirm</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>Ohne das Fenster</translation>
    </message>
</context>
<context>
    <name>TitleBox</name>
    <message>
        <source>As it will arrive</source>
        <translation>Wie es ankommen wird</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Show the fax or the original</source>
        <translation>Das Fax oder das Original zeigen</translation>
    </message>
    <message>
        <source>The page as it will arrive, or the document as it is</source>
        <translation>Die Seite, wie sie ankommen wird, oder das Dokument, wie es ist</translation>
    </message>
</context>
<context>
    <name>TotalsChart</name>
    <message>
        <source>Chart of the totals</source>
        <translation>Diagramm der Summen</translation>
    </message>
    <message>
        <source>The table below says the same.</source>
        <translation>Die Tabelle darunter sagt dasselbe.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>ended otherwise</source>
        <translation>anders beendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>{key}: {faxes} faxes, {delivered} delivered, {failed} failed</source>
        <translation>{key}: {faxes} Faxe, {delivered} zugestellt, {failed} fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>{number} Fax</numerusform>
            <numerusform>{number} Faxe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsPane</name>
    <message>
        <source>&amp;Totals:</source>
        <translation>&amp;Summen:</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird summiert…</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>Nach Empfänger</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Nach Benutzer</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <source>Nothing of the kind is in the history.</source>
        <translation>Nichts dergleichen steht im Verlauf.</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Als &amp;Tabelle speichern…</translation>
    </message>
    <message>
        <source>Save totals</source>
        <translation>Summen speichern</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Totals by</source>
        <translation>Summen nach</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n braucht Sie</numerusform>
            <numerusform>%n brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n unterwegs</numerusform>
            <numerusform>%n unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New fax</source>
        <translation>&amp;Neues Fax</translation>
    </message>
    <message>
        <source>&amp;Open FaxDesk</source>
        <translation>FaxDesk &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop everything…</source>
        <translation>Alles &amp;stoppen…</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 braucht Sie</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>%n being cancelled</source>
        <translation>
            <numerusform>%n wird abgebrochen</numerusform>
            <numerusform>%n werden abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n zugestellt</numerusform>
            <numerusform>%n zugestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as sent</source>
        <translation>
            <numerusform>%n als gesendet vermerkt</numerusform>
            <numerusform>%n als gesendet vermerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>%n ungewiss</numerusform>
            <numerusform>%n ungewiss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n zurückgehalten</numerusform>
            <numerusform>%n zurückgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n unterwegs</numerusform>
            <numerusform>%n unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n zurückgenommen</numerusform>
            <numerusform>%n zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>The next fax is begun, so what was taken back stands in the queue as cancelled.</source>
        <translation>Das nächste Fax ist begonnen, darum steht das Zurückgenommene als abgebrochen in der Warteschlange.</translation>
    </message>
    <message>
        <source>nothing could be taken back</source>
        <translation>nichts ließ sich zurücknehmen</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message numerus="yes">
        <source>%n faxes are in the queue, which is on hold.</source>
        <translation>
            <numerusform>%n Fax ist in der Warteschlange, die gesperrt ist.</numerusform>
            <numerusform>%n Faxe sind in der Warteschlange, die gesperrt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes are in the queue, which is paused.</source>
        <translation>
            <numerusform>%n Fax ist in der Warteschlange, die angehalten ist.</numerusform>
            <numerusform>%n Faxe sind in der Warteschlange, die angehalten ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes are in the queue.</source>
        <translation>
            <numerusform>%n Fax ist in der Warteschlange.</numerusform>
            <numerusform>%n Faxe sind in der Warteschlange.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>1 fax is in the queue, which is on hold.</source>
        <translation>1 Fax ist in der Warteschlange, die gesperrt ist.</translation>
    </message>
    <message>
        <source>1 fax is in the queue, which is paused.</source>
        <translation>1 Fax ist in der Warteschlange, die angehalten ist.</translation>
    </message>
    <message>
        <source>1 fax is in the queue.</source>
        <translation>1 Fax ist in der Warteschlange.</translation>
    </message>
    <message>
        <source>Take the faxes back ({keys})</source>
        <translation>Die Faxe zurücknehmen ({keys})</translation>
    </message>
    <message>
        <source>Undo: take the faxes back</source>
        <translation>Rückgängig: die Faxe zurücknehmen</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>&amp;Yes, unlock it</source>
        <translation>&amp;Ja, entsperren</translation>
    </message>
    <message>
        <source>Being opened …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>It will be sent without its password.</source>
        <translation>Es wird ohne sein Kennwort gesendet.</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Kennwort des Dokuments</translation>
    </message>
    <message>
        <source>Unlock a document</source>
        <translation>Ein Dokument entsperren</translation>
    </message>
    <message>
        <source>Your own file stays as it is. FaxDesk opens its copy once and keeps the password nowhere.</source>
        <translation>Ihre eigene Datei bleibt, wie sie ist. FaxDesk öffnet seine Kopie einmal und hebt das Kennwort nirgends auf.</translation>
    </message>
    <message>
        <source>“{name}” needs a password.</source>
        <translation>„{name}“ braucht ein Kennwort.</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>FaxDesk brings your journal of {number} MB up to date, once. This may take a minute or two. A copy of it is kept.</source>
        <translation>FaxDesk bringt Ihr Journal von {number} MB einmalig auf den neuen Stand. Das kann ein, zwei Minuten dauern. Eine Kopie davon bleibt.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>goes {time}</source>
        <translation>geht {time}</translation>
    </message>
    <message>
        <source>there by {time}</source>
        <translation>da bis {time}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>eilig</translation>
    </message>
    <message>
        <source>when nothing else waits</source>
        <translation>wenn sonst nichts wartet</translation>
    </message>
    <message>
        <source>{hours} each day</source>
        <translation>{hours} jeden Tag</translation>
    </message>
    <message>
        <source>{hours} on working days</source>
        <translation>{hours} an Werktagen</translation>
    </message>
    <message>
        <source>{text}, their time</source>
        <translation>{text}, deren Zeit</translation>
    </message>
</context>
<context>
    <name>WhenButton</name>
    <message>
        <source>Later…</source>
        <translation>Später…</translation>
    </message>
    <message>
        <source>Send it later, in certain hours, by a time, before or after others</source>
        <translation>Später senden, zu bestimmten Stunden, bis zu einer Zeit, vor oder nach anderen</translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation>Wann es geht</translation>
    </message>
</context>
<context>
    <name>WhenDialog</name>
    <message>
        <source>&amp;Not before</source>
        <translation>&amp;Nicht vor</translation>
    </message>
    <message>
        <source>As &amp;soon as its turn comes</source>
        <translation>&amp;Sobald es an der Reihe ist</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Its &amp;turn</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>Its turn</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Must be there b&amp;y</source>
        <translation>Muss da sein &amp;bis</translation>
    </message>
    <message>
        <source>Must be there by</source>
        <translation>Muss da sein bis</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Only &amp;between</source>
        <translation>Nur &amp;zwischen</translation>
    </message>
    <message>
        <source>The time to be there has passed already.</source>
        <translation>Die Zeit, da zu sein, ist schon vorbei.</translation>
    </message>
    <message>
        <source>The time to go has passed already.</source>
        <translation>Die Zeit zu gehen ist schon vorbei.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Urgent: before all others</source>
        <translation>Eilig: vor allen anderen</translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation>Wann es geht</translation>
    </message>
    <message>
        <source>When nothing else waits</source>
        <translation>Wenn sonst nichts wartet</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>by the &amp;receiver&apos;s clock, where the number tells it</source>
        <translation>nach der Uhr des &amp;Empfängers, wo die Nummer sie verrät</translation>
    </message>
    <message>
        <source>on &amp;working days: Monday to Friday, not on closed days</source>
        <translation>an &amp;Werktagen: Montag bis Freitag, nicht an geschlossenen Tagen</translation>
    </message>
    <message>
        <source>then &amp;ask me instead of sending it late</source>
        <translation>dann &amp;fragen statt zu spät senden</translation>
    </message>
</context>
<context>
    <name>WhoseBox</name>
    <message>
        <source>Everyone&apos;s faxes</source>
        <translation>Faxe aller</translation>
    </message>
    <message>
        <source>My faxes</source>
        <translation>Meine Faxe</translation>
    </message>
    <message>
        <source>My faxes are those that I sent, at this desk or elsewhere</source>
        <translation>Meine Faxe sind die, die ich gesendet habe, an diesem Arbeitsplatz oder anderswo</translation>
    </message>
    <message>
        <source>Whose faxes</source>
        <translation>Wessen Faxe</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;About FaxDesk</source>
        <translation>&amp;Über FaxDesk</translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation>Dokumente &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Collect information for support…</source>
        <translation>&amp;Angaben für den Support sammeln…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Hi&amp;lfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;New fax</source>
        <translation>&amp;Neues Fax</translation>
    </message>
    <message>
        <source>&amp;Paste documents or numbers</source>
        <translation>Dokumente oder Nummern e&amp;infügen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>Warteschlan&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Beend&amp;en</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>&amp;Überwachte Ordner…</translation>
    </message>
    <message>
        <source>Address &amp;book…</source>
        <translation>Adress&amp;buch…</translation>
    </message>
    <message>
        <source>Audit &amp;log…</source>
        <translation>&amp;Protokoll…</translation>
    </message>
    <message>
        <source>Cancel &amp;all that wait</source>
        <translation>Alle wartenden a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation>Den &amp;Datenordner öffnen</translation>
    </message>
    <message>
        <source>S&amp;top everything…</source>
        <translation>Alles s&amp;toppen…</translation>
    </message>
    <message>
        <source>Send &amp;later…</source>
        <translation>S&amp;päter senden…</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>Einst&amp;ellungen</translation>
    </message>
    <message>
        <source>Telnyx &amp;account…</source>
        <translation>&amp;Telnyx-Konto…</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n braucht Sie</numerusform>
            <numerusform>%n brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 braucht Sie</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>ZoomBox</name>
    <message>
        <source>1:1, dot by dot</source>
        <translation>1:1, Punkt für Punkt</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Größe der Seite</translation>
    </message>
    <message>
        <source>Size of the page (+ and -, or double-click the page)</source>
        <translation>Größe der Seite (+ und -, oder Doppelklick auf die Seite)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Use</source>
        <translation>Nehmen</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>${number}</source>
        <translation>{number} $</translation>
    </message>
    <message>
        <source>--since, --until, --user and --what go with --log.</source>
        <translation>--since, --until, --user und --what gehören zu --log.</translation>
    </message>
    <message>
        <source>1,234.5</source>
        <translation>1.234,5</translation>
    </message>
    <message>
        <source>A Telnyx account that isn&apos;t verified yet may only fax to verified numbers.</source>
        <translation>Ein Telnyx-Konto, das noch nicht verifiziert ist, darf nur an verifizierte Nummern faxen.</translation>
    </message>
    <message>
        <source>A contact needs a name or a company.</source>
        <translation>Ein Kontakt braucht einen Namen oder eine Firma.</translation>
    </message>
    <message>
        <source>A country is given by two capital letters, like US.</source>
        <translation>Ein Land wird durch zwei Großbuchstaben angegeben, wie US.</translation>
    </message>
    <message>
        <source>A cover page alone needs a --message or a --subject, or name files with it.</source>
        <translation>Ein Deckblatt allein braucht --message oder --subject, oder nennen Sie Dateien dazu.</translation>
    </message>
    <message>
        <source>A currency is given by three letters, like USD.</source>
        <translation>Eine Währung wird durch drei Buchstaben angegeben, wie USD.</translation>
    </message>
    <message>
        <source>A directory is given as ldaps://host or ldap://host, with a port if need be.</source>
        <translation>Ein Verzeichnis wird als ldaps://host oder ldap://host angegeben, wenn nötig mit Port.</translation>
    </message>
    <message>
        <source>A document with a password is sent only after you agreed that it goes without one.</source>
        <translation>Ein Dokument mit Kennwort wird erst gesendet, nachdem Sie zugestimmt haben, dass es ohne geht.</translation>
    </message>
    <message>
        <source>A document&apos;s address must begin with https:// or http://.</source>
        <translation>Die Adresse eines Dokuments muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>A fax can&apos;t dial an extension: it goes to the number without {extension}.</source>
        <translation>Ein Fax kann keine Durchwahl wählen: es geht an die Nummer ohne {extension}.</translation>
    </message>
    <message>
        <source>A fax takes its document from one place: a file, an upload or web addresses.</source>
        <translation>Ein Fax nimmt sein Dokument von einer Stelle: einer Datei, einem Upload oder Webadressen.</translation>
    </message>
    <message>
        <source>A fax that is being composed names them. Take them out of it, or close it without keeping it.</source>
        <translation>Ein Fax, das verfasst wird, nennt sie. Nehmen Sie sie heraus, oder schließen Sie es, ohne es zu behalten.</translation>
    </message>
    <message>
        <source>A fax that is not sent yet is kept for 0 to 365 days.</source>
        <translation>Ein noch nicht gesendetes Fax wird 0 bis 365 Tage behalten.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Eine Gruppe braucht einen Namen.</translation>
    </message>
    <message>
        <source>A language is given by its code, like de; nothing stands for the system&apos;s.</source>
        <translation>Eine Sprache wird durch ihren Code angegeben, wie de; nichts steht für die des Systems.</translation>
    </message>
    <message>
        <source>A legal hold is set with a reason, or lifted. Not both at once.</source>
        <translation>Eine Aufbewahrungssperre wird mit einem Grund gesetzt, oder aufgehoben. Nicht beides zugleich.</translation>
    </message>
    <message>
        <source>A legal hold needs a reason, of at most {limit} characters.</source>
        <translation>Eine Aufbewahrungssperre braucht einen Grund, höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>A list is asked about above 0 to 100,000 recipients; 0 asks about none.</source>
        <translation>Nach einer Liste wird ab 0 bis 100.000 Empfängern gefragt; 0 fragt nie.</translation>
    </message>
    <message>
        <source>A number of days from 0 to {limit} is needed.</source>
        <translation>Gebraucht wird eine Zahl von Tagen von 0 bis {limit}.</translation>
    </message>
    <message>
        <source>A page can be called slow from 30 seconds to an hour on the line.</source>
        <translation>Langsam kann eine Seite ab 30 Sekunden bis eine Stunde auf der Leitung heißen.</translation>
    </message>
    <message>
        <source>A page is turned by a quarter, a half or three quarters, and only once.</source>
        <translation>Eine Seite wird um ein, zwei oder drei Viertel gedreht, und nur einmal.</translation>
    </message>
    <message>
        <source>A page takes more than ten minutes on the line. Few receivers wait for that.</source>
        <translation>Eine Seite braucht mehr als zehn Minuten auf der Leitung. Darauf warten wenige Empfänger.</translation>
    </message>
    <message>
        <source>A part of this entry in the journal can&apos;t be read any more. What is left of it is shown.</source>
        <translation>Ein Teil dieses Eintrags im Journal ist nicht mehr lesbar. Was davon übrig ist, wird gezeigt.</translation>
    </message>
    <message>
        <source>A password doesn&apos;t belong into the team&apos;s address, where others can read it. Leave it out: it is asked for and kept in the keyring, or taken from a passfile or PGPASSWORD.</source>
        <translation>Ein Kennwort gehört nicht in die Adresse des Teams, wo andere es lesen können. Lassen Sie es weg: es wird erfragt und im Schlüsselbund aufgehoben, oder aus einer Passdatei oder PGPASSWORD genommen.</translation>
    </message>
    <message>
        <source>A person forgotten.</source>
        <translation>Eine Person vergessen.</translation>
    </message>
    <message>
        <source>A person who used FaxDesk gave it up on {time}.</source>
        <translation>Jemand, der FaxDesk benutzte, hat es am {time} aufgegeben.</translation>
    </message>
    <message>
        <source>A person who used FaxDesk said on {time} that it was sent. That is their word: Telnyx had not confirmed it.</source>
        <translation>Jemand, der FaxDesk benutzte, sagte am {time}, es sei gesendet. Das ist dessen Wort: Telnyx hatte es nicht bestätigt.</translation>
    </message>
    <message>
        <source>A proxy on the way refused it: it wants a user name and password (HTTP {status}). Put them into this computer&apos;s proxy settings.</source>
        <translation>Ein Proxy auf dem Weg hat es abgelehnt: er will Benutzernamen und Kennwort (HTTP {status}). Tragen Sie sie in die Proxy-Einstellungen dieses Computers ein.</translation>
    </message>
    <message>
        <source>A proxy or filter on the way refused it (HTTP {status}). Ask whoever looks after your network to let FaxDesk reach Telnyx.</source>
        <translation>Ein Proxy oder Filter auf dem Weg hat es abgelehnt (HTTP {status}). Bitten Sie, wer Ihr Netz betreut, FaxDesk zu Telnyx durchzulassen.</translation>
    </message>
    <message>
        <source>A quotation mark stands where it can&apos;t. Nobody can tell its columns.</source>
        <translation>Ein Anführungszeichen steht, wo es nicht stehen kann. Die Spalten sind nicht zu erkennen.</translation>
    </message>
    <message>
        <source>A single page is larger than a fax from this computer can be. Shrink the document to fit.</source>
        <translation>Eine einzelne Seite ist größer, als ein Fax von diesem Computer sein kann. Verkleinern Sie das Dokument passend.</translation>
    </message>
    <message>
        <source>A small square code on page {page} could not be read: its dots need finer lines.</source>
        <translation>Ein kleiner quadratischer Code auf Seite {page} wäre nicht lesbar: seine Punkte brauchen feinere Zeilen.</translation>
    </message>
    <message>
        <source>A subject and a message stand on a cover page: name one with --cover.</source>
        <translation>Betreff und Mitteilung stehen auf einem Deckblatt: nennen Sie eines mit --cover.</translation>
    </message>
    <message>
        <source>A tag needs a letter or a digit, and has at most {limit} characters.</source>
        <translation>Ein Stichwort braucht einen Buchstaben oder eine Ziffer und hat höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>A team&apos;s history is on its server, which has room: it isn&apos;t archived into files.</source>
        <translation>Der Verlauf eines Teams liegt auf seinem Server, der Platz hat: er wird nicht in Dateien archiviert.</translation>
    </message>
    <message>
        <source>A try that seemed lost has turned up at Telnyx after all: it did go. See the details.</source>
        <translation>Ein verloren geglaubter Versuch hat sich bei Telnyx doch gefunden: er ging. Siehe Einzelheiten.</translation>
    </message>
    <message>
        <source>A watched folder needs its whole path, from the root or the drive.</source>
        <translation>Ein überwachter Ordner braucht seinen ganzen Pfad, ab der Wurzel oder dem Laufwerk.</translation>
    </message>
    <message>
        <source>About {time} on the line instead of {now}.</source>
        <translation>Etwa {time} auf der Leitung statt {now}.</translation>
    </message>
    <message>
        <source>Account or API key set.</source>
        <translation>Konto oder API-Schlüssel gesetzt.</translation>
    </message>
    <message>
        <source>Add a PDF file instead.</source>
        <translation>Fügen Sie stattdessen eine PDF-Datei hinzu.</translation>
    </message>
    <message>
        <source>Add a document instead.</source>
        <translation>Fügen Sie stattdessen ein Dokument hinzu.</translation>
    </message>
    <message>
        <source>Add it again to send it as it is now.</source>
        <translation>Fügen Sie es neu hinzu, um es in der jetzigen Fassung zu senden.</translation>
    </message>
    <message>
        <source>Add the document itself instead.</source>
        <translation>Fügen Sie stattdessen das Dokument selbst hinzu.</translation>
    </message>
    <message>
        <source>Address book exported.</source>
        <translation>Adressbuch exportiert.</translation>
    </message>
    <message>
        <source>After that, Telnyx reported a try of this fax as delivered.</source>
        <translation>Danach meldete Telnyx einen Versuch dieses Faxes als zugestellt.</translation>
    </message>
    <message>
        <source>All faxes of broadcast B{broadcast} have ended already.</source>
        <translation>Alle Faxe von Rundfax B{broadcast} sind schon beendet.</translation>
    </message>
    <message>
        <source>All pages seem to be blank: look at them before you leave any out.</source>
        <translation>Alle Seiten scheinen leer zu sein: sehen Sie sie an, bevor Sie welche weglassen.</translation>
    </message>
    <message>
        <source>All {n} delivered</source>
        <translation>Alle {n} zugestellt</translation>
    </message>
    <message>
        <source>Allow it in the Telnyx portal, then send it again, or give it up.</source>
        <translation>Erlauben Sie es im Telnyx-Portal, dann senden Sie es neu, oder geben Sie es auf.</translation>
    </message>
    <message>
        <source>An amount is written like 0.007 or 50.</source>
        <translation>Ein Betrag wird wie 0.007 oder 50 geschrieben.</translation>
    </message>
    <message>
        <source>An archive can&apos;t be on a network share: {folder}. Choose a folder on this computer, and copy the archive from there.</source>
        <translation>Ein Archiv kann nicht auf einer Netzfreigabe liegen: {folder}. Wählen Sie einen Ordner auf diesem Computer, und kopieren Sie das Archiv von dort.</translation>
    </message>
    <message>
        <source>Another FaxDesk is open. Close every FaxDesk, then go back to the backup.</source>
        <translation>Ein anderes FaxDesk ist offen. Schließen Sie alle, dann kehren Sie zur Sicherung zurück.</translation>
    </message>
    <message>
        <source>Another desk has taken this fax over. Nothing was sent from here.</source>
        <translation>Ein anderer Arbeitsplatz hat dieses Fax übernommen. Von hier wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Another fax to this number is under way.</source>
        <translation>Ein anderes Fax an diese Nummer ist unterwegs.</translation>
    </message>
    <message>
        <source>Another time chosen.</source>
        <translation>Andere Zeit gewählt.</translation>
    </message>
    <message>
        <source>Apply the redactions in the program that marked them, then add it again.</source>
        <translation>Führen Sie die Schwärzungen in dem Programm aus, das sie markiert hat, dann fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Archives that are missing or can&apos;t be written: {files}. They may name them still: put the files back, or let them be written, and forget them once more.</source>
        <translation>Archive, die fehlen oder nicht beschreibbar sind: {files}. Sie nennen die Person vielleicht noch: legen Sie die Dateien zurück oder machen Sie sie beschreibbar, und vergessen Sie die Person noch einmal.</translation>
    </message>
    <message>
        <source>As far as Telnyx reports, no fax machine took the call.</source>
        <translation>Soweit Telnyx berichtet, nahm kein Faxgerät den Anruf an.</translation>
    </message>
    <message>
        <source>Ask the sender for the document itself, as a PDF.</source>
        <translation>Bitten Sie den Absender um das Dokument selbst, als PDF.</translation>
    </message>
    <message>
        <source>Ask whoever owns it for access, or copy it to a folder of your own.</source>
        <translation>Bitten Sie den Besitzer um Zugriff, oder kopieren Sie es in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Asked Telnyx to stop it. Until Telnyx confirms, it may still arrive.</source>
        <translation>Telnyx wurde gebeten, es anzuhalten. Bis Telnyx das bestätigt, kann es noch ankommen.</translation>
    </message>
    <message>
        <source>Asked Telnyx: not found so far.</source>
        <translation>Telnyx gefragt: bisher nicht gefunden.</translation>
    </message>
    <message>
        <source>At this pace it may not be there by {time}. Call them, or free a line: hold other faxes.</source>
        <translation>So wird es vielleicht nicht bis {time} da sein. Rufen Sie an, oder machen Sie eine Leitung frei: halten Sie andere Faxe zurück.</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>Versuch {number}</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Audit log exported.</source>
        <translation>Protokoll exportiert.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Between {since} and {day} the journal was changed and its chain made anew: it doesn&apos;t fit the seal of {day} any more. {place}</source>
        <translation>Zwischen {since} und {day} wurde das Journal geändert und seine Kette neu gemacht: sie passt nicht mehr zum Siegel von {day}. {place}</translation>
    </message>
    <message>
        <source>Black and white with a threshold of {threshold}%: about {time}.</source>
        <translation>Schwarzweiß mit einer Schwelle von {threshold} %: etwa {time}.</translation>
    </message>
    <message>
        <source>Broadcast B{broadcast} is not paused.</source>
        <translation>Rundfax B{broadcast} ist nicht angehalten.</translation>
    </message>
    <message>
        <source>Broadcast paused.</source>
        <translation>Rundfax angehalten.</translation>
    </message>
    <message>
        <source>Broadcast resumed.</source>
        <translation>Rundfax fortgesetzt.</translation>
    </message>
    <message>
        <source>Call and ask whether it arrived.</source>
        <translation>Rufen Sie an und fragen Sie, ob es ankam.</translation>
    </message>
    <message>
        <source>Call and ask whether they take faxes.</source>
        <translation>Rufen Sie an und fragen Sie, ob dort Faxe angenommen werden.</translation>
    </message>
    <message>
        <source>Caller display name</source>
        <translation>Angezeigter Absendername</translation>
    </message>
    <message>
        <source>Calls to this number cost extra. Check that you mean it.</source>
        <translation>Anrufe an diese Nummer kosten extra. Prüfen Sie, ob Sie sie meinen.</translation>
    </message>
    <message>
        <source>Cancel it, or go on waiting.</source>
        <translation>Brechen Sie es ab, oder warten Sie weiter.</translation>
    </message>
    <message>
        <source>Cancel it, say what became of it, or go on waiting.</source>
        <translation>Brechen Sie es ab, sagen Sie, was daraus wurde, oder warten Sie weiter.</translation>
    </message>
    <message>
        <source>Cancel was asked for.</source>
        <translation>Abbruch gewünscht.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled before it went.</source>
        <translation>Abgebrochen, bevor es ging.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled. Telnyx has confirmed it.</source>
        <translation>Abgebrochen. Telnyx hat es bestätigt.</translation>
    </message>
    <message>
        <source>Cancelled: not reported as delivered</source>
        <translation>Abgebrochen: nicht als zugestellt gemeldet</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Check that this is a fax number.</source>
        <translation>Prüfen Sie, ob das eine Faxnummer ist.</translation>
    </message>
    <message>
        <source>Check the number and send the document again.</source>
        <translation>Prüfen Sie die Nummer und senden Sie das Dokument neu.</translation>
    </message>
    <message>
        <source>Choose at least one page.</source>
        <translation>Wählen Sie mindestens eine Seite.</translation>
    </message>
    <message>
        <source>Choose some of its pages, or fewer documents at once.</source>
        <translation>Wählen Sie einige seiner Seiten, oder weniger Dokumente auf einmal.</translation>
    </message>
    <message>
        <source>Choose the pages that are to be sent, if they are not for the receiver.</source>
        <translation>Wählen Sie die Seiten, die gesendet werden sollen, wenn nicht alle für den Empfänger sind.</translation>
    </message>
    <message>
        <source>Close FaxDesk and open it again. If that doesn&apos;t help, install it again.</source>
        <translation>Schließen Sie FaxDesk und öffnen Sie es wieder. Hilft das nicht, installieren Sie es neu.</translation>
    </message>
    <message>
        <source>Closed days are written like 2026-12-24, 12-25 (each year), 2026-12-27..2026-12-31.</source>
        <translation>Geschlossene Tage werden so geschrieben: 2026-12-24, 12-25 (jedes Jahr), 2026-12-27..2026-12-31.</translation>
    </message>
    <message>
        <source>Colours on page {page} would look the same, or disappear.</source>
        <translation>Farben auf Seite {page} sähen gleich aus oder verschwänden.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Composed</source>
        <translation>Verfasst</translation>
    </message>
    <message>
        <source>Contacts added.</source>
        <translation>Kontakte hinzugefügt.</translation>
    </message>
    <message>
        <source>Contacts changed.</source>
        <translation>Kontakte geändert.</translation>
    </message>
    <message>
        <source>Contacts removed.</source>
        <translation>Kontakte entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Copies of the journal that somebody made, in {folder}: {n}. They are as the journal was then.</source>
        <translation>
            <numerusform>Kopie des Journals, die jemand gemacht hat, in {folder}: {n}. Sie ist, wie das Journal damals war.</numerusform>
            <numerusform>Kopien des Journals, die jemand gemacht hat, in {folder}: {n}. Sie sind, wie das Journal damals war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the whole key from the Telnyx portal once more (Account, Keys &amp; Credentials), or make a new one there: one that was deleted is never accepted again.</source>
        <translation>Kopieren Sie den ganzen Schlüssel noch einmal aus dem Telnyx-Portal (Account, Keys &amp; Credentials), oder erzeugen Sie dort einen neuen: ein gelöschter wird nie wieder angenommen.</translation>
    </message>
    <message>
        <source>DEMO: this fax went to FaxDesk&apos;s built-in simulator. Nothing was sent.</source>
        <translation>DEMO: dieses Fax ging an den eingebauten Simulator von FaxDesk. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Damaged journal repaired.</source>
        <translation>Beschädigtes Journal repariert.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Entschieden.</translation>
    </message>
    <message>
        <source>Delete what you don&apos;t need, then add the file again.</source>
        <translation>Löschen Sie, was Sie nicht brauchen, dann fügen Sie die Datei neu hinzu.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Delivered with a doubt, as Telnyx reports</source>
        <translation>Mit Zweifel zugestellt, wie Telnyx meldet</translation>
    </message>
    <message>
        <source>Delivered, as Telnyx reports</source>
        <translation>Zugestellt, wie Telnyx meldet</translation>
    </message>
    <message>
        <source>Delivered, but its report could not be saved in the folder for reports. Save it from the fax&apos;s menu.</source>
        <translation>Zugestellt, aber der Bericht ließ sich nicht im Ordner für Berichte speichern. Speichern Sie ihn über das Menü des Faxes.</translation>
    </message>
    <message>
        <source>Delivered. Telnyx has confirmed it.</source>
        <translation>Zugestellt. Telnyx hat es bestätigt.</translation>
    </message>
    <message>
        <source>Delivery reported</source>
        <translation>Zustellung gemeldet</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Wählt</translation>
    </message>
    <message>
        <source>Document no longer to be kept.</source>
        <translation>Dokument nicht länger zu behalten.</translation>
    </message>
    <message>
        <source>Document to be kept.</source>
        <translation>Dokument zu behalten.</translation>
    </message>
    <message>
        <source>Document viewed.</source>
        <translation>Dokument angesehen.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Duration of the call</source>
        <translation>Dauer des Anrufs</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ended otherwise</source>
        <translation>Anders beendet</translation>
    </message>
    <message>
        <source>Ended without a reason given.</source>
        <translation>Ohne Angabe eines Grundes beendet.</translation>
    </message>
    <message>
        <source>Every sheet is made to fit the width of its page.</source>
        <translation>Jedes Blatt wird auf die Breite seiner Seite eingepasst.</translation>
    </message>
    <message>
        <source>Everything stopped.</source>
        <translation>Alles angehalten.</translation>
    </message>
    <message>
        <source>FAXDESK_LINES must be a whole number from 1 to 100.</source>
        <translation>FAXDESK_LINES muss eine ganze Zahl von 1 bis 100 sein.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed: not reported as delivered</source>
        <translation>Fehlgeschlagen: nicht als zugestellt gemeldet</translation>
    </message>
    <message>
        <source>Fax deleted after 30 days in the bin.</source>
        <translation>Fax nach 30 Tagen im Papierkorb gelöscht.</translation>
    </message>
    <message>
        <source>Fax put into the bin.</source>
        <translation>Fax in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>Fax removed.</source>
        <translation>Fax entfernt.</translation>
    </message>
    <message>
        <source>Fax taken out of the bin.</source>
        <translation>Fax aus dem Papierkorb geholt.</translation>
    </message>
    <message>
        <source>Fax {fax} is a colleague&apos;s. You may not change it; they, or a lead of the team, may.</source>
        <translation>Fax {fax} gehört einer Kollegin oder einem Kollegen. Sie dürfen es nicht ändern; diese oder eine Leitung des Teams darf es.</translation>
    </message>
    <message>
        <source>Fax {fax} is a colleague&apos;s. You may not open its documents; a lead of the team may.</source>
        <translation>Fax {fax} gehört einer Kollegin oder einem Kollegen. Sie dürfen seine Dokumente nicht öffnen; eine Leitung des Teams darf es.</translation>
    </message>
    <message>
        <source>Fax {fax} is in an archive: it is shown, reported and proven, and not changed any more.</source>
        <translation>Fax {fax} ist in einem Archiv: es wird gezeigt, berichtet und nachgewiesen, und nicht mehr geändert.</translation>
    </message>
    <message>
        <source>Fax {fax} is not in the bin.</source>
        <translation>Fax {fax} ist nicht im Papierkorb.</translation>
    </message>
    <message>
        <source>Fax {fax} is under legal hold. Nothing of it can be removed.</source>
        <translation>Fax {fax} unterliegt einer Aufbewahrungssperre. Nichts davon kann entfernt werden.</translation>
    </message>
    <message>
        <source>Fax {fax} to {to} is delivered with a doubt: it was on the line for {took}, its pages take about {foretold}. Ask the receiver whether all of it is there.</source>
        <translation>Fax {fax} an {to} ist mit Zweifel zugestellt: es war {took} auf der Leitung, seine Seiten brauchen etwa {foretold}. Fragen Sie den Empfänger, ob alles da ist.</translation>
    </message>
    <message>
        <source>Fax {fax} to {to} is delivered with a doubt: {n} of its {pages} pages went. Ask the receiver whether all are there.</source>
        <translation>Fax {fax} an {to} ist mit Zweifel zugestellt: {n} seiner {pages} Seiten gingen. Fragen Sie den Empfänger, ob alle da sind.</translation>
    </message>
    <message>
        <source>Fax {fax} was sent to one number alone: it is part of no broadcast.</source>
        <translation>Fax {fax} ging nur an eine Nummer: es gehört zu keinem Rundfax.</translation>
    </message>
    <message>
        <source>FaxDesk asks Telnyx once more before it sends again.</source>
        <translation>FaxDesk fragt Telnyx noch einmal, bevor es neu sendet.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t move files in this folder, so it takes none. Allow it to write there, or make room on the disk.</source>
        <translation>FaxDesk kann in diesem Ordner keine Dateien verschieben, darum nimmt es keine. Erlauben Sie ihm dort zu schreiben, oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t write its journal, so nothing is sent. Check the rights of its data folder. What was queued is kept.</source>
        <translation>FaxDesk kann sein Journal nicht schreiben, darum wird nichts gesendet. Prüfen Sie die Rechte seines Datenordners. Was in der Warteschlange war, bleibt.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t write to its folder {folder} ({reason}). Make sure that you own it and that the disk isn&apos;t full, then start FaxDesk again.</source>
        <translation>FaxDesk kann in seinen Ordner {folder} nicht schreiben ({reason}). Sorgen Sie dafür, dass er Ihnen gehört und der Datenträger nicht voll ist, dann starten Sie FaxDesk neu.</translation>
    </message>
    <message>
        <source>FaxDesk did not attach the file “{name}”.</source>
        <translation>Die Datei „{name}“ hat nicht FaxDesk angehängt.</translation>
    </message>
    <message>
        <source>FaxDesk did not write this line.</source>
        <translation>Diese Zeile hat nicht FaxDesk geschrieben.</translation>
    </message>
    <message>
        <source>FaxDesk ended while the fax was handed over. It may have gone.</source>
        <translation>FaxDesk endete, während das Fax übergeben wurde. Es kann gegangen sein.</translation>
    </message>
    <message>
        <source>FaxDesk fax no.</source>
        <translation>FaxDesk-Faxnr.</translation>
    </message>
    <message>
        <source>FaxDesk is asking Telnyx.</source>
        <translation>FaxDesk fragt Telnyx.</translation>
    </message>
    <message>
        <source>FaxDesk is working this desk&apos;s queue. Close it first, then try again.</source>
        <translation>FaxDesk arbeitet die Warteschlange dieses Arbeitsplatzes ab. Schließen Sie es zuerst, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>FaxDesk keeps private papers and won&apos;t put them on a network share: {folder}. Set FAXDESK_HOME to a folder on this computer.</source>
        <translation>FaxDesk verwahrt private Papiere und legt sie nicht auf eine Netzfreigabe: {folder}. Setzen Sie FAXDESK_HOME auf einen Ordner dieses Computers.</translation>
    </message>
    <message>
        <source>FaxDesk knows no fax and no contact of “{text}”. Nothing is to be forgotten.</source>
        <translation>FaxDesk kennt kein Fax und keinen Kontakt von „{text}“. Es gibt nichts zu vergessen.</translation>
    </message>
    <message>
        <source>FaxDesk knows no policy entry “{name}”. It is left out.</source>
        <translation>FaxDesk kennt keinen Richtlinieneintrag „{name}“. Er wird übergangen.</translation>
    </message>
    <message>
        <source>FaxDesk tries again at {time}.</source>
        <translation>FaxDesk versucht es um {time} wieder.</translation>
    </message>
    <message>
        <source>FaxDesk was closed during the upload. It starts again.</source>
        <translation>FaxDesk wurde während des Hochladens geschlossen. Es beginnt von vorn.</translation>
    </message>
    <message>
        <source>FaxDesk was closed in the middle of it.</source>
        <translation>FaxDesk wurde mittendrin geschlossen.</translation>
    </message>
    <message>
        <source>FaxDesk was not open when it was to go, which is long ago. Let it go, or give it up.</source>
        <translation>FaxDesk war nicht offen, als es gehen sollte, und das ist lange her. Geben Sie es frei, oder geben Sie es auf.</translation>
    </message>
    <message>
        <source>FaxDesk was not open when it was to go. It goes now instead.</source>
        <translation>FaxDesk war nicht offen, als es gehen sollte. Es geht stattdessen jetzt.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of the document is gone or was changed. Add it again.</source>
        <translation>FaxDesks Kopie des Dokuments ist weg oder wurde geändert. Fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of the document is gone. Add the document again and send it again.</source>
        <translation>FaxDesks Kopie des Dokuments ist weg. Fügen Sie das Dokument neu hinzu und senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of this document is gone. Take it out and add it again.</source>
        <translation>FaxDesks Kopie dieses Dokuments ist weg. Nehmen Sie es heraus und fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is damaged, and another FaxDesk still has it open. Close every FaxDesk, then start it again: it repairs what it can.</source>
        <translation>FaxDesks Journal ist beschädigt, und ein anderes FaxDesk hat es noch offen. Schließen Sie alle, dann starten Sie es neu: es repariert, was es kann.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is damaged. Nothing more is sent. Close every FaxDesk and start it again: it repairs what it can.</source>
        <translation>FaxDesks Journal ist beschädigt. Nichts wird mehr gesendet. Schließen Sie jedes FaxDesk und starten Sie es neu: es repariert, was es kann.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is in use by another program. Try again.</source>
        <translation>FaxDesks Journal wird von einem anderen Programm benutzt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged and no fax could be read back. It is kept as {file}. If you have a backup, close FaxDesk and go back to it with: faxdesk backup --restore FILE.</source>
        <translation>FaxDesks Journal war beschädigt, und kein Fax war mehr zu lesen. Es liegt als {file} bereit. Haben Sie eine Sicherung, schließen Sie FaxDesk und kehren zu ihr zurück mit: faxdesk backup --restore FILE.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged, and not all of it can be read any more. Faxes read back: {faxes}; known to be lost: {lost}. The damaged journal is kept as {file}. The queue is paused: what went last may still be shown as waiting. Check the list, then resume.</source>
        <translation>FaxDesks Journal war beschädigt, und nicht alles darin ist noch lesbar. Zurückgelesene Faxe: {faxes}; sicher verloren: {lost}. Das beschädigte Journal liegt als {file} bereit. Die Warteschlange ist angehalten: was zuletzt ging, steht vielleicht noch als wartend da. Prüfen Sie die Liste, dann setzen Sie fort.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged. All {faxes} faxes in it were read back. The damaged one is kept as {file}. The queue is paused: what went last may still be shown as waiting. Check the list, then resume.</source>
        <translation>FaxDesks Journal war beschädigt. Alle {faxes} Faxe darin wurden zurückgelesen. Das beschädigte liegt als {file} bereit. Die Warteschlange ist angehalten: was zuletzt ging, steht vielleicht noch als wartend da. Prüfen Sie die Liste, dann setzen Sie fort.</translation>
    </message>
    <message>
        <source>Faxes that are not over yet (fax no. {faxes}): cancel them first, or wait for their end.</source>
        <translation>Noch nicht beendete Faxe (Fax Nr. {faxes}): brechen Sie sie zuerst ab, oder warten Sie ihr Ende ab.</translation>
    </message>
    <message>
        <source>Faxes went to {number} before.</source>
        <translation>Faxe gingen früher an {number}.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>File as handed over</source>
        <translation>Datei wie übergeben</translation>
    </message>
    <message>
        <source>First page as it was sent, from a small picture that was kept when the document was deleted.</source>
        <translation>Erste Seite, wie sie gesendet wurde, aus einem kleinen Bild, das beim Löschen des Dokuments aufgehoben wurde.</translation>
    </message>
    <message>
        <source>First page left out, as was asked.</source>
        <translation>Erste Seite weggelassen, wie gewünscht.</translation>
    </message>
    <message>
        <source>First page not shown: FaxDesk no longer has the file as handed over.</source>
        <translation>Erste Seite nicht gezeigt: FaxDesk hat die übergebene Datei nicht mehr.</translation>
    </message>
    <message>
        <source>First page not shown: the document was deleted, its time to be kept being over.</source>
        <translation>Erste Seite nicht gezeigt: das Dokument wurde gelöscht, da seine Aufbewahrungszeit um war.</translation>
    </message>
    <message>
        <source>First page not shown: the document was deleted, its time to be kept being over. The desk that deleted it may have a small picture.</source>
        <translation>Erste Seite nicht gezeigt: das Dokument wurde gelöscht, da seine Aufbewahrungszeit um war. Der Arbeitsplatz, der es gelöscht hat, hat vielleicht ein kleines Bild.</translation>
    </message>
    <message>
        <source>First page, drawn by FaxDesk from the file as handed over. Telnyx makes the final picture.</source>
        <translation>Erste Seite, von FaxDesk aus der übergebenen Datei gezeichnet. Das endgültige Bild macht Telnyx.</translation>
    </message>
    <message>
        <source>Fit the width, or choose what is printed where it was written.</source>
        <translation>Passen Sie auf die Breite ein, oder wählen Sie dort, wo es geschrieben wurde, was gedruckt wird.</translation>
    </message>
    <message>
        <source>Fix it in the Telnyx portal, then press Resume.</source>
        <translation>Beheben Sie es im Telnyx-Portal, dann drücken Sie Fortsetzen.</translation>
    </message>
    <message numerus="yes">
        <source>Fonts of barcodes or signs aren&apos;t in this file: letters stand in their place. They are {fonts}.</source>
        <translation>
            <numerusform>Eine Schrift für Strichcodes oder Zeichen fehlt in dieser Datei: Buchstaben stehen an ihrer Stelle. Es ist {fonts}.</numerusform>
            <numerusform>Schriften für Strichcodes oder Zeichen fehlen in dieser Datei: Buchstaben stehen an ihrer Stelle. Es sind {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts of barcodes or signs aren&apos;t on this computer: letters stand in their place. They are {fonts}.</source>
        <translation>
            <numerusform>Eine Schrift für Strichcodes oder Zeichen fehlt auf diesem Computer: Buchstaben stehen an ihrer Stelle. Es ist {fonts}.</numerusform>
            <numerusform>Schriften für Strichcodes oder Zeichen fehlen auf diesem Computer: Buchstaben stehen an ihrer Stelle. Es sind {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts that aren&apos;t in this file are replaced by others: {fonts}.</source>
        <translation>
            <numerusform>Eine Schrift, die in dieser Datei fehlt, wird durch eine andere ersetzt: {fonts}.</numerusform>
            <numerusform>Schriften, die in dieser Datei fehlen, werden durch andere ersetzt: {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts that aren&apos;t on this computer are replaced by others: {fonts}.</source>
        <translation>
            <numerusform>Eine Schrift, die auf diesem Computer fehlt, wird durch eine andere ersetzt: {fonts}.</numerusform>
            <numerusform>Schriften, die auf diesem Computer fehlen, werden durch andere ersetzt: {fonts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found at Telnyx: it did go.</source>
        <translation>Bei Telnyx gefunden: es ging.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From-number changed.</source>
        <translation>Absendenummer geändert.</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or save or scan it again.</source>
        <translation>Holen Sie es noch einmal von dort, wo es herkommt, oder speichern oder scannen Sie es neu.</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or scan it again.</source>
        <translation>Holen Sie es noch einmal von dort, wo es herkommt, oder scannen Sie es neu.</translation>
    </message>
    <message>
        <source>Get the file again, or save or scan the document again.</source>
        <translation>Holen Sie die Datei noch einmal, oder speichern oder scannen Sie das Dokument neu.</translation>
    </message>
    <message>
        <source>Give --pages once for all files, or once for each of them.</source>
        <translation>Geben Sie --pages einmal für alle Dateien an, oder einmal für jede.</translation>
    </message>
    <message>
        <source>Give the pauses in minutes, like 1, 2, 5, 10. Each may last from 0.2 to 1440 minutes.</source>
        <translation>Geben Sie die Pausen in Minuten an, wie 1, 2, 5, 10. Jede darf 0.2 bis 1440 Minuten dauern.</translation>
    </message>
    <message>
        <source>Given up by a person, not confirmed</source>
        <translation>Von einer Person aufgegeben, nicht bestätigt</translation>
    </message>
    <message>
        <source>Goes at {time}.</source>
        <translation>Geht um {time}.</translation>
    </message>
    <message>
        <source>Goes in a moment.</source>
        <translation>Geht gleich.</translation>
    </message>
    <message>
        <source>Goes when Telnyx can be reached again.</source>
        <translation>Geht, wenn Telnyx wieder erreichbar ist.</translation>
    </message>
    <message>
        <source>Goes when nothing else waits.</source>
        <translation>Geht, wenn sonst nichts wartet.</translation>
    </message>
    <message>
        <source>Grey boxes or marked lines on page {page} would turn black, and the text in them be lost.</source>
        <translation>Graue Kästen oder markierte Zeilen auf Seite {page} würden schwarz, und der Text darin ginge verloren.</translation>
    </message>
    <message>
        <source>Grey text on page {page} would arrive as dots and be hard to read.</source>
        <translation>Grauer Text auf Seite {page} käme als Punkte an und wäre schwer zu lesen.</translation>
    </message>
    <message>
        <source>Greyscale in high quality: about {time}.</source>
        <translation>Graustufen in hoher Qualität: etwa {time}.</translation>
    </message>
    <message>
        <source>Group changed.</source>
        <translation>Gruppe geändert.</translation>
    </message>
    <message>
        <source>Group removed.</source>
        <translation>Gruppe entfernt.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Wird übergeben</translation>
    </message>
    <message>
        <source>Handing the fax over to Telnyx, try {number}.</source>
        <translation>Das Fax wird Telnyx übergeben, Versuch {number}.</translation>
    </message>
    <message>
        <source>Handing the fax over to Telnyx.</source>
        <translation>Das Fax wird Telnyx übergeben.</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Hohe Qualität</translation>
    </message>
    <message>
        <source>History exported.</source>
        <translation>Verlauf exportiert.</translation>
    </message>
    <message>
        <source>Hours are written like 08:00-18:00.</source>
        <translation>Stunden werden wie 08:00-18:00 geschrieben.</translation>
    </message>
    <message>
        <source>If it belongs on the fax, have it print in the program that made it, or add a screenshot.</source>
        <translation>Gehört es auf das Fax, lassen Sie es in dem Programm drucken, das es gemacht hat, oder fügen Sie ein Bildschirmfoto hinzu.</translation>
    </message>
    <message>
        <source>If it is on a network drive or a USB stick, check the connection and add it again.</source>
        <translation>Liegt es auf einem Netzlaufwerk oder USB-Stick, prüfen Sie die Verbindung und fügen es neu hinzu.</translation>
    </message>
    <message>
        <source>If it is to arrive, save it as a PDF where it was written, then add that.</source>
        <translation>Soll es ankommen, speichern Sie es dort, wo es geschrieben wurde, als PDF und fügen das hinzu.</translation>
    </message>
    <message>
        <source>If the fax fails, open the file, print it as a new PDF and send that.</source>
        <translation>Wenn das Fax fehlschlägt, öffnen Sie die Datei, drucken sie als neues PDF und senden das.</translation>
    </message>
    <message>
        <source>In the address book this is a telephone, not a fax machine. Check it.</source>
        <translation>Im Adressbuch ist das ein Telefon, kein Faxgerät. Prüfen Sie es.</translation>
    </message>
    <message>
        <source>Information for support saved.</source>
        <translation>Angaben für den Support gespeichert.</translation>
    </message>
    <message>
        <source>International form</source>
        <translation>Internationale Form</translation>
    </message>
    <message>
        <source>It did not go in time and was not sent. Try again sends it all the same.</source>
        <translation>Es ging nicht rechtzeitig und wurde nicht gesendet. Neuer Versuch sendet es trotzdem.</translation>
    </message>
    <message>
        <source>It failed before it could be cancelled.</source>
        <translation>Es schlug fehl, bevor es abgebrochen werden konnte.</translation>
    </message>
    <message>
        <source>It goes from {number}, which your IT department has locked since it was made.</source>
        <translation>Es geht von {number}, die Ihre IT-Abteilung seit seiner Entstehung gesperrt hat.</translation>
    </message>
    <message>
        <source>It goes with the settings that your IT department has locked since it was made.</source>
        <translation>Es geht mit den Einstellungen, die Ihre IT-Abteilung seit seiner Entstehung gesperrt hat.</translation>
    </message>
    <message>
        <source>It goes without T.38, as the address book has it for this number.</source>
        <translation>Es geht ohne T.38, wie es das Adressbuch für diese Nummer sagt.</translation>
    </message>
    <message>
        <source>It had not ended when this report was made. Make another report when it has.</source>
        <translation>Es war nicht beendet, als dieser Bericht entstand. Machen Sie einen neuen, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>It is too late to cancel.</source>
        <translation>Zum Abbrechen ist es zu spät.</translation>
    </message>
    <message>
        <source>It isn&apos;t certain how many pages this PDF has: {pages} or {other}, depending on who counts.</source>
        <translation>Es ist nicht gewiss, wie viele Seiten dieses PDF hat: {pages} oder {other}, je nachdem, wer zählt.</translation>
    </message>
    <message>
        <source>It may have gone, and Telnyx gives no answer. Nobody can be sure.</source>
        <translation>Es kann gegangen sein, und Telnyx gibt keine Antwort. Niemand kann sicher sein.</translation>
    </message>
    <message>
        <source>It must be there before it may go. Choose a later time to be there.</source>
        <translation>Es muss da sein, bevor es gehen darf. Wählen Sie eine spätere Zeit, da zu sein.</translation>
    </message>
    <message>
        <source>It was never handed over to Telnyx, so nothing was sent.</source>
        <translation>Es wurde Telnyx nie übergeben, also wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It was to be there by {time} and has not gone. Send it late, or give it up?</source>
        <translation>Es sollte bis {time} da sein und ging nicht. Verspätet senden oder aufgeben?</translation>
    </message>
    <message>
        <source>It was to be there by {time}. It goes late.</source>
        <translation>Es sollte bis {time} da sein. Es geht verspätet.</translation>
    </message>
    <message>
        <source>It went from an account that FaxDesk no longer uses and that gives no answer now, so nobody here can tell what becomes of it.</source>
        <translation>Es ging von einem Konto, das FaxDesk nicht mehr benutzt und das jetzt nicht antwortet, darum kann hier niemand sagen, was daraus wird.</translation>
    </message>
    <message>
        <source>It will be cancelled as soon as it is found.</source>
        <translation>Es wird abgebrochen, sobald es gefunden ist.</translation>
    </message>
    <message>
        <source>Its broadcast is paused.</source>
        <translation>Sein Rundfax ist angehalten.</translation>
    </message>
    <message>
        <source>Its from-number was corrected: it goes from {number}, no longer from {before}.</source>
        <translation>Seine Absendenummer wurde berichtigt: es geht von {number}, nicht mehr von {before}.</translation>
    </message>
    <message>
        <source>Its hours are over for today. It waits for the next.</source>
        <translation>Seine Stunden sind für heute vorbei. Es wartet auf die nächsten.</translation>
    </message>
    <message>
        <source>Its report was saved in the folder for reports.</source>
        <translation>Sein Bericht wurde im Ordner für Berichte gespeichert.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Journal backed up.</source>
        <translation>Journal gesichert.</translation>
    </message>
    <message>
        <source>Journal set back to a backup.</source>
        <translation>Journal auf eine Sicherung zurückgesetzt.</translation>
    </message>
    <message>
        <source>Journal&apos;s chain exported.</source>
        <translation>Kette des Journals exportiert.</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Keep greyscale</source>
        <translation>Graustufen behalten</translation>
    </message>
    <message>
        <source>Leave that setting as it is by default, and send the document again.</source>
        <translation>Lassen Sie diese Einstellung auf ihrem Standard und senden Sie das Dokument noch einmal.</translation>
    </message>
    <message>
        <source>Leave this page out</source>
        <translation>Diese Seite weglassen</translation>
    </message>
    <message>
        <source>Legal hold lifted.</source>
        <translation>Aufbewahrungssperre aufgehoben.</translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation>Freigegeben.</translation>
    </message>
    <message>
        <source>Let it go when it may go.</source>
        <translation>Geben Sie es frei, wenn es gehen darf.</translation>
    </message>
    <message>
        <source>LibreOffice could not make this document into a PDF.</source>
        <translation>LibreOffice konnte aus diesem Dokument kein PDF machen.</translation>
    </message>
    <message>
        <source>LibreOffice made this into a PDF. Lines and pages may break elsewhere than you are used to.</source>
        <translation>LibreOffice hat daraus ein PDF gemacht. Zeilen und Seiten brechen vielleicht anders um als gewohnt.</translation>
    </message>
    <message>
        <source>LibreOffice took too long with this document and was stopped.</source>
        <translation>LibreOffice brauchte zu lange für dieses Dokument und wurde angehalten.</translation>
    </message>
    <message>
        <source>Light text or drawing on page {page} would disappear.</source>
        <translation>Heller Text oder helle Zeichnung auf Seite {page} würde verschwinden.</translation>
    </message>
    <message>
        <source>Line {line} of the cover page&apos;s file has a field that isn&apos;t known: {name}.</source>
        <translation>Zeile {line} der Deckblattdatei hat ein unbekanntes Feld: {name}.</translation>
    </message>
    <message>
        <source>Line {line} of the cover page&apos;s file needs one label and one value, or two of each.</source>
        <translation>Zeile {line} der Deckblattdatei braucht eine Bezeichnung und einen Wert, oder von beiden zwei.</translation>
    </message>
    <message>
        <source>Line {line} of the file can&apos;t be read.</source>
        <translation>Zeile {line} der Datei ist nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>Look at them, and leave them out if nothing is on them.</source>
        <translation>
            <numerusform>Sehen Sie sie an, und lassen Sie sie weg, wenn nichts darauf ist.</numerusform>
            <numerusform>Sehen Sie sie an, und lassen Sie sie weg, wenn nichts darauf ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for it in that account&apos;s Telnyx portal. FaxDesk goes on asking.</source>
        <translation>Suchen Sie es im Telnyx-Portal jenes Kontos. FaxDesk fragt weiter.</translation>
    </message>
    <message>
        <source>Look through its pages before you send it, or get the file again.</source>
        <translation>Sehen Sie seine Seiten durch, bevor Sie es senden, oder holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Look through its pages, or have it saved with its fonts embedded.</source>
        <translation>Sehen Sie seine Seiten durch, oder lassen Sie es mit eingebetteten Schriften speichern.</translation>
    </message>
    <message>
        <source>Look through its pages, or save it as a PDF where it was written.</source>
        <translation>Sehen Sie seine Seiten durch, oder speichern Sie es dort, wo es geschrieben wurde, als PDF.</translation>
    </message>
    <message>
        <source>Look whether it was moved or renamed, then add it again.</source>
        <translation>Sehen Sie nach, ob es verschoben oder umbenannt wurde, dann fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>Low credit is a whole amount, from 0 to 100,000.</source>
        <translation>Knappes Guthaben ist ein ganzer Betrag, von 0 bis 100.000.</translation>
    </message>
    <message>
        <source>Made on {time} by FaxDesk {version}</source>
        <translation>Am {time} von FaxDesk {version} gemacht</translation>
    </message>
    <message>
        <source>Make the document smaller or print it to PDF again.</source>
        <translation>Machen Sie das Dokument kleiner, oder drucken Sie es neu als PDF.</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Marked as sent by a person, not confirmed</source>
        <translation>Von einer Person als gesendet vermerkt, nicht bestätigt</translation>
    </message>
    <message>
        <source>Marked as sent by you</source>
        <translation>Von Ihnen als gesendet vermerkt</translation>
    </message>
    <message>
        <source>Marked as sent by you.</source>
        <translation>Von Ihnen als gesendet vermerkt.</translation>
    </message>
    <message>
        <source>Marked for redaction but not applied: the text would be readable.</source>
        <translation>Zum Schwärzen markiert, aber nicht geschwärzt: der Text wäre lesbar.</translation>
    </message>
    <message>
        <source>Marked “{label}”. Is a fax there?</source>
        <translation>Als „{label}“ bezeichnet. Ist dort ein Fax?</translation>
    </message>
    <message>
        <source>Marked “{label}”. That is no fax number.</source>
        <translation>Als „{label}“ bezeichnet. Das ist keine Faxnummer.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>More than a third of a page would arrive black. Look at it in the preview.</source>
        <translation>Mehr als ein Drittel einer Seite käme schwarz an. Sehen Sie sie in der Vorschau an.</translation>
    </message>
    <message>
        <source>More than a third of page {page} would arrive black, as grey paper does. It takes about {time} on the line.</source>
        <translation>Mehr als ein Drittel von Seite {page} käme schwarz an, wie bei grauem Papier. Sie braucht etwa {time} auf der Leitung.</translation>
    </message>
    <message>
        <source>Must be there by {time}.</source>
        <translation>Muss bis {time} da sein.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name files, or --media-url addresses, or a --cover with a --message: one of the three.</source>
        <translation>Nennen Sie Dateien, oder Adressen mit --media-url, oder ein --cover mit --message: eines von dreien.</translation>
    </message>
    <message>
        <source>Name the backup to go back to.</source>
        <translation>Nennen Sie die Sicherung, zu der zurückgekehrt wird.</translation>
    </message>
    <message>
        <source>Name the group.</source>
        <translation>Nennen Sie die Gruppe.</translation>
    </message>
    <message>
        <source>Name the picture to be written with -o, or ask for --json, or both.</source>
        <translation>Nennen Sie mit -o das Bild, das geschrieben wird, oder verlangen Sie --json, oder beides.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Never faxed before. Compare the number with the letter.</source>
        <translation>Nie zuvor gefaxt. Vergleichen Sie die Nummer mit dem Brief.</translation>
    </message>
    <message>
        <source>No black threshold suits all pages: greyscale keeps the most.</source>
        <translation>Keine Schwarzschwelle passt für alle Seiten: Graustufen erhalten am meisten.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus.</source>
        <translation>Kein Land hat diese Vorwahl. Prüfen Sie die Ziffern nach dem Plus.</translation>
    </message>
    <message>
        <source>No directory is set. Name one in the settings, or let IT set one.</source>
        <translation>Kein Verzeichnis ist eingestellt. Nennen Sie eines in den Einstellungen, oder lassen Sie es die IT tun.</translation>
    </message>
    <message>
        <source>No fax application has been chosen yet.</source>
        <translation>Noch ist keine Fax-Anwendung gewählt.</translation>
    </message>
    <message>
        <source>No fax has been delivered yet.</source>
        <translation>Noch ist kein Fax zugestellt.</translation>
    </message>
    <message>
        <source>No fax has ended otherwise.</source>
        <translation>Kein Fax ist anders beendet.</translation>
    </message>
    <message>
        <source>No fax has failed.</source>
        <translation>Kein Fax ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No fax has gone to this country before. Check the number.</source>
        <translation>In dieses Land ging noch kein Fax. Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>No fax is under way.</source>
        <translation>Kein Fax ist unterwegs.</translation>
    </message>
    <message>
        <source>No fax is waiting.</source>
        <translation>Kein Fax wartet.</translation>
    </message>
    <message>
        <source>No fax needs you.</source>
        <translation>Kein Fax braucht Sie.</translation>
    </message>
    <message>
        <source>No fax number stands here.</source>
        <translation>Hier steht keine Faxnummer.</translation>
    </message>
    <message>
        <source>No fax number was found that says who it goes to.</source>
        <translation>Keine Faxnummer wurde gefunden, die sagt, an wen es geht.</translation>
    </message>
    <message>
        <source>No fax of broadcast B{broadcast} has failed.</source>
        <translation>Kein Fax von Rundfax B{broadcast} ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No from-number has been chosen yet.</source>
        <translation>Noch ist keine Absendenummer gewählt.</translation>
    </message>
    <message>
        <source>No number in this country has so many digits. Check each one.</source>
        <translation>Keine Nummer in diesem Land hat so viele Ziffern. Prüfen Sie jede.</translation>
    </message>
    <message>
        <source>No number stands here.</source>
        <translation>Hier steht keine Nummer.</translation>
    </message>
    <message>
        <source>No page has shades that take long on the line: it is sent as it is.</source>
        <translation>Keine Seite hat Grautöne, die lange auf der Leitung brauchen: es wird gesendet, wie es ist.</translation>
    </message>
    <message>
        <source>No page of this document is a scan in shades: there is nothing to clean up.</source>
        <translation>Keine Seite dieses Dokuments ist ein Scan mit Grautönen: es gibt nichts zu säubern.</translation>
    </message>
    <message>
        <source>No request to Telnyx can be made with these settings, so nothing was sent. Check TELNYX_BASE_URL and the API key.</source>
        <translation>Mit diesen Einstellungen ist keine Anfrage an Telnyx möglich, darum wurde nichts gesendet. Prüfen Sie TELNYX_BASE_URL und den API-Schlüssel.</translation>
    </message>
    <message>
        <source>No such number is known. Check it; if it is right, you can send.</source>
        <translation>Eine solche Nummer ist nicht bekannt. Prüfen Sie sie; ist sie richtig, können Sie senden.</translation>
    </message>
    <message>
        <source>No user is set for the directory: it is asked without a password.</source>
        <translation>Für das Verzeichnis ist kein Benutzer eingestellt: es wird ohne Kennwort gefragt.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Niemand hat abgenommen.</translation>
    </message>
    <message>
        <source>Nobody is sure whether this fax went. Please decide: send again, sent, or give up.</source>
        <translation>Niemand ist sicher, ob dieses Fax ging. Bitte entscheiden Sie: neu senden, gesendet, oder aufgeben.</translation>
    </message>
    <message>
        <source>None of the columns is known to hold numbers: {columns}. Say which ones do.</source>
        <translation>Von keiner Spalte ist bekannt, dass sie Nummern enthält: {columns}. Sagen Sie, welche es sind.</translation>
    </message>
    <message>
        <source>Normal quality</source>
        <translation>Normale Qualität</translation>
    </message>
    <message>
        <source>Not finished: {state}</source>
        <translation>Nicht beendet: {state}</translation>
    </message>
    <message>
        <source>Not known what became of it.</source>
        <translation>Was daraus wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Not known whether it was sent</source>
        <translation>Nicht bekannt, ob es gesendet wurde</translation>
    </message>
    <message>
        <source>Not known: whether it arrived in whole, in part or not at all.</source>
        <translation>Nicht bekannt: ob es ganz, zum Teil oder gar nicht ankam.</translation>
    </message>
    <message>
        <source>Not known: whether some of its pages arrived. A call can break off after any page.</source>
        <translation>Nicht bekannt: ob einige seiner Seiten ankamen. Ein Anruf kann nach jeder Seite abbrechen.</translation>
    </message>
    <message>
        <source>Not sure it went</source>
        <translation>Ungewiss, ob es ging</translation>
    </message>
    <message>
        <source>Not taken by Telnyx.</source>
        <translation>Von Telnyx nicht angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is forgotten: fax {faxes} is under legal hold.</source>
        <translation>
            <numerusform>Nichts wird vergessen: Fax {faxes} unterliegt einer Aufbewahrungssperre.</numerusform>
            <numerusform>Nichts wird vergessen: die Faxe {faxes} unterliegen einer Aufbewahrungssperre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is written down is called “{value}”. There is: {known}.</source>
        <translation>Nichts, was aufgeschrieben wird, heißt „{value}“. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Now, or at a time: not both.</source>
        <translation>Jetzt oder zu einer Zeit: nicht beides.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number dialled</source>
        <translation>Gewählte Nummer</translation>
    </message>
    <message>
        <source>Numbers and names forgotten.</source>
        <translation>Nummern und Namen vergessen.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Of each fax: times, states, pages, the hashes of its documents, what it cost, who sent it, and Telnyx&apos;s number for it. They prove what was done and name nobody; Telnyx may still know the number.</source>
        <translation>Von jedem Fax: Zeiten, Stände, Seiten, die Prüfsummen seiner Dokumente, was es kostete, wer es sandte, und die Nummer von Telnyx dafür. Sie belegen, was getan wurde, und nennen niemanden; Telnyx kennt die Nummer vielleicht noch.</translation>
    </message>
    <message>
        <source>Old faxes moved into an archive.</source>
        <translation>Alte Faxe in ein Archiv verschoben.</translation>
    </message>
    <message>
        <source>Older events taken into the chain.</source>
        <translation>Ältere Ereignisse in die Kette aufgenommen.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Once more to one recipient at a time.</source>
        <translation>Noch einmal geht es an einen Empfänger nach dem anderen.</translation>
    </message>
    <message>
        <source>One digit away from a number you know. Compare each digit.</source>
        <translation>Um eine Ziffer neben einer Nummer, die Sie kennen. Vergleichen Sie jede Ziffer.</translation>
    </message>
    <message>
        <source>One file holds at most {limit} reports. Choose a folder, and each is a file of its own.</source>
        <translation>Eine Datei fasst höchstens {limit} Berichte. Wählen Sie einen Ordner, dann ist jeder eine eigene Datei.</translation>
    </message>
    <message>
        <source>One of the documents can&apos;t be sent.</source>
        <translation>Eines der Dokumente kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Only one number can be the usual one.</source>
        <translation>Nur eine Nummer kann die übliche sein.</translation>
    </message>
    <message>
        <source>Open it and add the PDFs inside.</source>
        <translation>Öffnen Sie ihn und fügen Sie die PDFs darin hinzu.</translation>
    </message>
    <message>
        <source>Open it and print it as a new PDF, then add that.</source>
        <translation>Öffnen Sie es, drucken Sie es als neues PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open it in Adobe Reader and print it as a PDF, then add that.</source>
        <translation>Öffnen Sie es im Adobe Reader, drucken Sie es als PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open it in OneNote, print the page that is needed as a PDF, then add that.</source>
        <translation>Öffnen Sie es in OneNote, drucken Sie die Seite, die gebraucht wird, als PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open it in Publisher, save it as a PDF and add that.</source>
        <translation>Öffnen Sie es in Publisher, speichern Sie es als PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open it in Visio, save it as a PDF and add that.</source>
        <translation>Öffnen Sie es in Visio, speichern Sie es als PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open it in a program that shows it and save it as a PDF, then add that.</source>
        <translation>Öffnen Sie es in einem Programm, das es zeigt, speichern Sie es als PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as a PDF and add that, or install LibreOffice.</source>
        <translation>Öffnen Sie es in einer Tabellenkalkulation, speichern Sie es als PDF und fügen Sie das hinzu, oder installieren Sie LibreOffice.</translation>
    </message>
    <message>
        <source>Open it in the XPS viewer, print it to “Microsoft Print to PDF”, and add that.</source>
        <translation>Öffnen Sie es im XPS-Viewer, drucken Sie es auf „Microsoft Print to PDF“ und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open it in the browser and print it as a PDF, or download the document again.</source>
        <translation>Öffnen Sie es im Browser und drucken Sie es als PDF, oder laden Sie das Dokument neu herunter.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and print it as a PDF, then add that.</source>
        <translation>Öffnen Sie es im zugehörigen Programm, drucken Sie es als PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open it in your address book and print it as a PDF, then add that.</source>
        <translation>Öffnen Sie es in Ihrem Adressbuch, drucken Sie es als PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open it in your calendar and print it as a PDF, then add that.</source>
        <translation>Öffnen Sie es in Ihrem Kalender, drucken Sie es als PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open it in your mail program, and print it to PDF or save what is inside, then add that.</source>
        <translation>Öffnen Sie es in Ihrem Mailprogramm, drucken Sie es als PDF oder speichern Sie, was darin ist, und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open it there, choose File, Export to, PDF, then add that.</source>
        <translation>Öffnen Sie es dort, wählen Sie Ablage, Exportieren, PDF, und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open it where it comes from to have it downloaded, or save or scan it again.</source>
        <translation>Öffnen Sie es dort, wo es herkommt, damit es heruntergeladen wird, oder speichern oder scannen Sie es neu.</translation>
    </message>
    <message>
        <source>Open it where it was drawn and print it as a PDF, then add that.</source>
        <translation>Öffnen Sie es dort, wo es gezeichnet wurde, drucken Sie es als PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open it where it was written, save it as a PDF and add that.</source>
        <translation>Öffnen Sie es dort, wo es geschrieben wurde, speichern Sie es als PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open it with its password, save it as a PDF and add that.</source>
        <translation>Öffnen Sie es mit seinem Kennwort, speichern Sie es als PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open it, print the report that is needed as a PDF, then add that.</source>
        <translation>Öffnen Sie es, drucken Sie den Bericht, der gebraucht wird, als PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open it, save it as a PNG, a JPEG or a PDF, then add that.</source>
        <translation>Öffnen Sie es, speichern Sie es als PNG, JPEG oder PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open it, save or print it as a PDF, then add that.</source>
        <translation>Öffnen Sie es, speichern oder drucken Sie es als PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open the file, print it as a new PDF, and add that.</source>
        <translation>Öffnen Sie die Datei, drucken Sie sie als neues PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open the link, save or download the document itself as a PDF and add that.</source>
        <translation>Öffnen Sie den Link, speichern oder laden Sie das Dokument selbst als PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Opened with its password. It is sent without one, as paper has none.</source>
        <translation>Mit seinem Kennwort geöffnet. Es wird ohne gesendet, da Papier keines hat.</translation>
    </message>
    <message>
        <source>Page {page} has a photo: black and white would turn it into blots.</source>
        <translation>Seite {page} hat ein Foto: Schwarzweiß machte daraus Flecken.</translation>
    </message>
    <message>
        <source>Page {page} is empty.</source>
        <translation>Seite {page} ist leer.</translation>
    </message>
    <message>
        <source>Page {page} is much wider than tall. On fax paper its text becomes very small.</source>
        <translation>Seite {page} ist viel breiter als hoch. Auf Faxpapier wird ihr Text sehr klein.</translation>
    </message>
    <message>
        <source>Page {page} is named twice. Name it once.</source>
        <translation>Seite {page} ist zweimal genannt. Nennen Sie sie einmal.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: it is full of fine dots.</source>
        <translation>Seite {page} braucht etwa {time} auf der Leitung: sie ist voll feiner Punkte.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: its greys become patterns of dots.</source>
        <translation>Seite {page} braucht etwa {time} auf der Leitung: ihre Grautöne werden zu Punktmustern.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: this quality has twice as many lines.</source>
        <translation>Seite {page} braucht etwa {time} auf der Leitung: diese Qualität hat doppelt so viele Zeilen.</translation>
    </message>
    <message>
        <source>Page {page} would arrive nearly all black.</source>
        <translation>Seite {page} käme fast ganz schwarz an.</translation>
    </message>
    <message>
        <source>Page {page} would arrive nearly blank: what is on it is too light.</source>
        <translation>Seite {page} käme fast leer an: was darauf ist, ist zu hell.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a photo: black and white would turn it into blots, greyscale keeps it.</source>
        <translation>Seite {page} etwa hat ein Foto: Schwarzweiß machte daraus Flecken, Graustufen erhalten es.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a photo: high quality in greyscale shows it, without the finest one&apos;s many minutes.</source>
        <translation>Seite {page} etwa hat ein Foto: hohe Qualität in Graustufen zeigt es, ohne die vielen Minuten der feinsten.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a small square code: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>Seite {page} etwa hat einen kleinen quadratischen Code: sehr hohe Qualität, in Schwarzweiß mit einer Schwelle von {threshold} %, hält ihn lesbar.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has fine print: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>Seite {page} etwa hat feinen Druck: sehr hohe Qualität, in Schwarzweiß mit einer Schwelle von {threshold} %, hält ihn lesbar.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has grey boxes: black and white with a threshold of {threshold}% keeps the text and leaves the boxes white.</source>
        <translation>Seite {page} etwa hat graue Kästen: Schwarzweiß mit einer Schwelle von {threshold} % erhält den Text und lässt die Kästen weiß.</translation>
    </message>
    <message>
        <source>Page {page}: about {time}.</source>
        <translation>Seite {page}: etwa {time}.</translation>
    </message>
    <message>
        <source>Pages and cover pages need files: what Telnyx fetches itself stays as it is.</source>
        <translation>Seiten und Deckblätter brauchen Dateien: was Telnyx selbst holt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Pages confirmed</source>
        <translation>Bestätigte Seiten</translation>
    </message>
    <message>
        <source>Pages handed over</source>
        <translation>Übergebene Seiten</translation>
    </message>
    <message numerus="yes">
        <source>Pages {pages} seem to be blank.</source>
        <translation>
            <numerusform>Seite {pages} scheint leer zu sein.</numerusform>
            <numerusform>Die Seiten {pages} scheinen leer zu sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Pauses before another try are whole seconds, from 10 to 86400 each.</source>
        <translation>Pausen vor einem neuen Versuch sind ganze Sekunden, je 10 bis 86400.</translation>
    </message>
    <message>
        <source>Please decide.</source>
        <translation>Bitte entscheiden Sie.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>In Vorbereitung</translation>
    </message>
    <message>
        <source>Print it as a PDF on ordinary paper size, then add that.</source>
        <translation>Drucken Sie es auf üblicher Papiergröße als PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Print it as a PDF where it looks right, and add that.</source>
        <translation>Drucken Sie es dort, wo es richtig aussieht, als PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Print it to PDF, or save its attachments and add those.</source>
        <translation>Drucken Sie es als PDF, oder speichern Sie die Anhänge und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>Print the pages that are needed to a PDF, then add that.</source>
        <translation>Drucken Sie die Seiten, die gebraucht werden, als PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Priority chosen.</source>
        <translation>Vorrang gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>Proof of {n} faxes</source>
        <translation>
            <numerusform>Nachweis von {n} Fax</numerusform>
            <numerusform>Nachweis von {n} Faxen</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof saved.</source>
        <translation>Nachweis gespeichert.</translation>
    </message>
    <message>
        <source>Purged.</source>
        <translation>Dokument gelöscht.</translation>
    </message>
    <message>
        <source>Put into the bin.</source>
        <translation>In den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>Put into the queue.</source>
        <translation>In die Warteschlange gegeben.</translation>
    </message>
    <message>
        <source>Put on hold.</source>
        <translation>Zurückgehalten.</translation>
    </message>
    <message>
        <source>Put under legal hold.</source>
        <translation>Unter Aufbewahrungssperre gestellt.</translation>
    </message>
    <message>
        <source>Queue paused.</source>
        <translation>Warteschlange angehalten.</translation>
    </message>
    <message>
        <source>Queue resumed.</source>
        <translation>Warteschlange fortgesetzt.</translation>
    </message>
    <message>
        <source>Read back from a damaged journal. Its last steps may be missing.</source>
        <translation>Aus einem beschädigten Journal zurückgelesen. Die letzten Schritte können fehlen.</translation>
    </message>
    <message>
        <source>Ready to send, made into a PDF by FaxDesk.</source>
        <translation>Bereit zum Senden, von FaxDesk als PDF gemacht.</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>Bereit zum Senden.</translation>
    </message>
    <message>
        <source>Remains in unused parts of the journal&apos;s file: another FaxDesk has it open. They are overwritten by itself, within a day.</source>
        <translation>Bleibt in ungenutzten Teilen der Journaldatei: ein anderes FaxDesk hat sie offen. Sie werden von selbst überschrieben, binnen eines Tages.</translation>
    </message>
    <message>
        <source>Remote station id</source>
        <translation>Kennung der Gegenstelle</translation>
    </message>
    <message>
        <source>Report printed.</source>
        <translation>Bericht gedruckt.</translation>
    </message>
    <message>
        <source>Report saved.</source>
        <translation>Bericht gespeichert.</translation>
    </message>
    <message>
        <source>Reported as delivered.</source>
        <translation>Als zugestellt gemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>Reports and other files that FaxDesk saved in {folder}: {n}. Whoever keeps them has to delete them.</source>
        <translation>
            <numerusform>Bericht oder andere Datei, die FaxDesk in {folder} gespeichert hat: {n}. Wer sie verwahrt, muss sie löschen.</numerusform>
            <numerusform>Berichte und andere Dateien, die FaxDesk in {folder} gespeichert hat: {n}. Wer sie verwahrt, muss sie löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of a broadcast exported.</source>
        <translation>Ergebnisse eines Rundfaxes exportiert.</translation>
    </message>
    <message>
        <source>SHA-256 not known</source>
        <translation>SHA-256 nicht bekannt</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Save it as a JPEG, then add that.</source>
        <translation>Speichern Sie es als JPEG und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Save it as a PDF in the program it was written in, then add that.</source>
        <translation>Speichern Sie es in dem Programm, in dem es geschrieben wurde, als PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Save it as a PDF where it was written and add that, or install LibreOffice: it is free.</source>
        <translation>Speichern Sie es dort, wo es geschrieben wurde, als PDF und fügen Sie das hinzu, oder installieren Sie LibreOffice: es ist kostenlos.</translation>
    </message>
    <message>
        <source>Save it as a PDF where it was written, and add that.</source>
        <translation>Speichern Sie es dort, wo es geschrieben wurde, als PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Save or scan it at a lower resolution, 300 dots per inch or less.</source>
        <translation>Speichern oder scannen Sie es mit geringerer Auflösung, 300 Punkte je Zoll oder weniger.</translation>
    </message>
    <message>
        <source>Save or scan the document again.</source>
        <translation>Speichern oder scannen Sie das Dokument neu.</translation>
    </message>
    <message>
        <source>Save what is to be sent of them, and add it as documents of its own.</source>
        <translation>Speichern Sie, was davon gesendet werden soll, und fügen Sie es als eigene Dokumente hinzu.</translation>
    </message>
    <message>
        <source>Say in which hours, as --between 08:00-18:00, or --between office.</source>
        <translation>Sagen Sie, in welchen Stunden, als --between 08:00-18:00 oder --between office.</translation>
    </message>
    <message>
        <source>Say until when, as --deadline 17:00.</source>
        <translation>Sagen Sie, bis wann, als --deadline 17:00.</translation>
    </message>
    <message>
        <source>Say when: --at, --between, --deadline, --priority, or --now.</source>
        <translation>Sagen Sie, wann: --at, --between, --deadline, --priority oder --now.</translation>
    </message>
    <message>
        <source>Say whom the folder&apos;s files go to, or that their names, their sidecars or their first pages say it: one of the two.</source>
        <translation>Sagen Sie, an wen die Dateien des Ordners gehen, oder dass ihre Namen, ihre Begleitdateien oder ihre ersten Seiten es sagen: eines von beiden.</translation>
    </message>
    <message>
        <source>Scan or save it at a lower resolution, or in several files.</source>
        <translation>Scannen oder speichern Sie es mit geringerer Auflösung, oder in mehreren Dateien.</translation>
    </message>
    <message>
        <source>See the details, then try again.</source>
        <translation>Siehe Einzelheiten, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} drawings (page {pages}).</source>
        <translation>
            <numerusform>Am Bildschirm zu sehen, aber nicht gedruckt, also nicht gefaxt: {n} Zeichnung (Seite {pages}).</numerusform>
            <numerusform>Am Bildschirm zu sehen, aber nicht gedruckt, also nicht gefaxt: {n} Zeichnungen (Seite {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} form fields (page {pages}).</source>
        <translation>
            <numerusform>Am Bildschirm zu sehen, aber nicht gedruckt, also nicht gefaxt: {n} Formularfeld (Seite {pages}).</numerusform>
            <numerusform>Am Bildschirm zu sehen, aber nicht gedruckt, also nicht gefaxt: {n} Formularfelder (Seite {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} highlights (page {pages}).</source>
        <translation>
            <numerusform>Am Bildschirm zu sehen, aber nicht gedruckt, also nicht gefaxt: {n} Markierung (Seite {pages}).</numerusform>
            <numerusform>Am Bildschirm zu sehen, aber nicht gedruckt, also nicht gefaxt: {n} Markierungen (Seite {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} layers ({names}).</source>
        <translation>
            <numerusform>Am Bildschirm zu sehen, aber nicht gedruckt, also nicht gefaxt: {n} Ebene ({names}).</numerusform>
            <numerusform>Am Bildschirm zu sehen, aber nicht gedruckt, also nicht gefaxt: {n} Ebenen ({names}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} marks (page {pages}).</source>
        <translation>
            <numerusform>Am Bildschirm zu sehen, aber nicht gedruckt, also nicht gefaxt: {n} Anmerkung (Seite {pages}).</numerusform>
            <numerusform>Am Bildschirm zu sehen, aber nicht gedruckt, also nicht gefaxt: {n} Anmerkungen (Seite {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} notes (page {pages}).</source>
        <translation>
            <numerusform>Am Bildschirm zu sehen, aber nicht gedruckt, also nicht gefaxt: {n} Notiz (Seite {pages}).</numerusform>
            <numerusform>Am Bildschirm zu sehen, aber nicht gedruckt, also nicht gefaxt: {n} Notizen (Seite {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} pieces of handwriting (page {pages}).</source>
        <translation>
            <numerusform>Am Bildschirm zu sehen, aber nicht gedruckt, also nicht gefaxt: {n} Stück Handschrift (Seite {pages}).</numerusform>
            <numerusform>Am Bildschirm zu sehen, aber nicht gedruckt, also nicht gefaxt: {n} Stücke Handschrift (Seite {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} signatures (page {pages}).</source>
        <translation>
            <numerusform>Am Bildschirm zu sehen, aber nicht gedruckt, also nicht gefaxt: {n} Unterschrift (Seite {pages}).</numerusform>
            <numerusform>Am Bildschirm zu sehen, aber nicht gedruckt, also nicht gefaxt: {n} Unterschriften (Seite {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} stamps (page {pages}).</source>
        <translation>
            <numerusform>Am Bildschirm zu sehen, aber nicht gedruckt, also nicht gefaxt: {n} Stempel (Seite {pages}).</numerusform>
            <numerusform>Am Bildschirm zu sehen, aber nicht gedruckt, also nicht gefaxt: {n} Stempel (Seite {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} typed texts (page {pages}).</source>
        <translation>
            <numerusform>Am Bildschirm zu sehen, aber nicht gedruckt, also nicht gefaxt: {n} getippter Text (Seite {pages}).</numerusform>
            <numerusform>Am Bildschirm zu sehen, aber nicht gedruckt, also nicht gefaxt: {n} getippte Texte (Seite {pages}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it all the same, and it goes as several faxes; or choose fewer pages.</source>
        <translation>Senden Sie es trotzdem, dann geht es als mehrere Faxe; oder wählen Sie weniger Seiten.</translation>
    </message>
    <message>
        <source>Send it without them, or accept or reject them where it was written.</source>
        <translation>Senden Sie es ohne sie, oder nehmen Sie sie dort, wo es geschrieben wurde, an oder lehnen Sie sie ab.</translation>
    </message>
    <message>
        <source>Send only what is needed of it.</source>
        <translation>Senden Sie nur, was davon gebraucht wird.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sending the pages.</source>
        <translation>Die Seiten werden gesendet.</translation>
    </message>
    <message>
        <source>Sent before the others.</source>
        <translation>Vor den anderen gesendet.</translation>
    </message>
    <message>
        <source>Sent with its tracked changes accepted: what was deleted is left out.</source>
        <translation>Mit angenommenen Änderungen gesendet: Gelöschtes ist weggelassen.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Gesendet.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>Von Ihrer IT-Abteilung gesetzt.</translation>
    </message>
    <message>
        <source>Set by {who}.</source>
        <translation>Gesetzt von {who}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings changed.</source>
        <translation>Einstellungen geändert.</translation>
    </message>
    <message>
        <source>Several numbers stand in this row. Which one is the fax?</source>
        <translation>In dieser Zeile stehen mehrere Nummern. Welche ist das Fax?</translation>
    </message>
    <message>
        <source>Shorten the message if one page is enough.</source>
        <translation>Kürzen Sie die Mitteilung, wenn eine Seite genügt.</translation>
    </message>
    <message>
        <source>Shrink it to fit, or scan or save it at a lower resolution.</source>
        <translation>Verkleinern Sie es passend, oder scannen oder speichern Sie es mit geringerer Auflösung.</translation>
    </message>
    <message>
        <source>Shrink them to fit, or send one of them as a fax of its own.</source>
        <translation>Verkleinern Sie sie passend, oder senden Sie eines davon als eigenes Fax.</translation>
    </message>
    <message>
        <source>Shrunk from {before} to {after}. Pages that became black and white no longer change with the threshold.</source>
        <translation>Von {before} auf {after} verkleinert. Seiten, die schwarzweiß wurden, ändern sich mit der Schwelle nicht mehr.</translation>
    </message>
    <message>
        <source>Some fax machines refuse so fine a quality. FaxDesk then tries again in high quality.</source>
        <translation>Manche Faxgeräte lehnen eine so feine Qualität ab. FaxDesk versucht es dann noch einmal in hoher Qualität.</translation>
    </message>
    <message numerus="yes">
        <source>Some pages are portrait and {n} are landscape: those are turned to fill the paper.</source>
        <translation>
            <numerusform>Einige Seiten sind hochkant, {n} ist quer: sie wird gedreht, um das Papier zu füllen.</numerusform>
            <numerusform>Einige Seiten sind hochkant, {n} sind quer: sie werden gedreht, um das Papier zu füllen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody answered, but no fax machine.</source>
        <translation>Jemand nahm ab, aber kein Faxgerät.</translation>
    </message>
    <message>
        <source>Somebody else has just dealt with fax {fax}. Look at what it says now, then decide.</source>
        <translation>Jemand anders hat sich gerade um Fax {fax} gekümmert. Sehen Sie an, was jetzt dasteht, dann entscheiden Sie.</translation>
    </message>
    <message>
        <source>Something between line {first} and this one isn&apos;t what was written.</source>
        <translation>Etwas zwischen Zeile {first} und dieser ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Something in FaxDesk failed and is tried again. If this stays, start FaxDesk again.</source>
        <translation>Etwas in FaxDesk schlug fehl und wird wieder versucht. Bleibt das so, starten Sie FaxDesk neu.</translation>
    </message>
    <message>
        <source>Something in FaxDesk went wrong, so this may not have been done. Look, then try again.</source>
        <translation>Etwas in FaxDesk ging schief, darum ist das vielleicht nicht geschehen. Sehen Sie nach, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Take out the files inside and add those that are to be sent.</source>
        <translation>Nehmen Sie die Dateien heraus und fügen Sie die hinzu, die gesendet werden sollen.</translation>
    </message>
    <message>
        <source>Taken as a number abroad. Check the country, or type it with a plus.</source>
        <translation>Als Nummer im Ausland verstanden. Prüfen Sie das Land, oder tippen Sie sie mit einem Plus.</translation>
    </message>
    <message>
        <source>Taken back by Undo.</source>
        <translation>Durch Rückgängig zurückgenommen.</translation>
    </message>
    <message>
        <source>Taken from the watched folder “{folder}”.</source>
        <translation>Aus dem überwachten Ordner „{folder}“ genommen.</translation>
    </message>
    <message>
        <source>Taken out of the bin again.</source>
        <translation>Wieder aus dem Papierkorb geholt.</translation>
    </message>
    <message>
        <source>Telnyx allows no more calls at once for your account. FaxDesk uses fewer lines for a while.</source>
        <translation>Telnyx erlaubt Ihrem Konto nicht mehr Anrufe zugleich. FaxDesk benutzt eine Weile weniger Leitungen.</translation>
    </message>
    <message>
        <source>Telnyx answers again: it is still under way.</source>
        <translation>Telnyx antwortet wieder: es ist noch unterwegs.</translation>
    </message>
    <message>
        <source>Telnyx asked us to slow down until {time}.</source>
        <translation>Telnyx hat gebeten, bis {time} langsamer zu machen.</translation>
    </message>
    <message>
        <source>Telnyx asks FaxDesk to slow down.</source>
        <translation>Telnyx bittet FaxDesk, langsamer zu machen.</translation>
    </message>
    <message>
        <source>Telnyx asks FaxDesk to slow down. Nothing was sent.</source>
        <translation>Telnyx bittet FaxDesk, langsamer zu machen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached safely: its certificate isn&apos;t trusted on this computer.</source>
        <translation>Telnyx ist nicht sicher zu erreichen: seinem Zertifikat wird auf diesem Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached.</source>
        <translation>Telnyx ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Telnyx confirms it, with a doubt: it was on the line for {took}, and its pages take about {foretold}. Ask the receiver whether all of it is there.</source>
        <translation>Telnyx bestätigt es, mit einem Zweifel: es war {took} auf der Leitung, und seine Seiten brauchen etwa {foretold}. Fragen Sie den Empfänger, ob alles da ist.</translation>
    </message>
    <message numerus="yes">
        <source>Telnyx confirms it, with a doubt: {n} of its {pages} pages went. Ask the receiver whether all are there.</source>
        <translation>
            <numerusform>Telnyx bestätigt es, mit einem Zweifel: {n} seiner {pages} Seiten ging. Fragen Sie den Empfänger, ob alle da sind.</numerusform>
            <numerusform>Telnyx bestätigt es, mit einem Zweifel: {n} seiner {pages} Seiten gingen. Fragen Sie den Empfänger, ob alle da sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx could not be reached. Nothing was sent.</source>
        <translation>Telnyx war nicht erreichbar. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Telnyx could not fetch the document.</source>
        <translation>Telnyx konnte das Dokument nicht holen.</translation>
    </message>
    <message>
        <source>Telnyx could not read the document.</source>
        <translation>Telnyx konnte das Dokument nicht lesen.</translation>
    </message>
    <message>
        <source>Telnyx did not take it, so nothing was sent.</source>
        <translation>Telnyx nahm es nicht an, also wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t accept the API key.</source>
        <translation>Telnyx nimmt den API-Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t know it.</source>
        <translation>Telnyx kennt es nicht.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send from this from-number. Choose another in the settings, or have it verified in the Telnyx portal.</source>
        <translation>Telnyx lässt Sie von dieser Absendenummer nicht senden. Wählen Sie eine andere in den Einstellungen, oder lassen Sie sie im Telnyx-Portal verifizieren.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send from this number.</source>
        <translation>Telnyx lässt Sie von dieser Nummer nicht senden.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send with the fax application that is set up. Choose it again in the settings, or fix it in the Telnyx portal.</source>
        <translation>Telnyx lässt Sie mit der eingerichteten Fax-Anwendung nicht senden. Wählen Sie sie in den Einstellungen neu, oder beheben Sie es im Telnyx-Portal.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let your account send to this number.</source>
        <translation>Telnyx lässt Ihr Konto an diese Nummer nicht senden.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t show this fax, so it probably did not go. Nobody can be sure.</source>
        <translation>Telnyx zeigt dieses Fax nicht, also ging es wohl nicht. Niemand kann sicher sein.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take one of this fax&apos;s settings ({field}).</source>
        <translation>Telnyx nimmt eine der Einstellungen dieses Faxes nicht an ({field}).</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take this document.</source>
        <translation>Telnyx nimmt dieses Dokument nicht an.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take this number.</source>
        <translation>Telnyx nimmt diese Nummer nicht an.</translation>
    </message>
    <message>
        <source>Telnyx fax id</source>
        <translation>Telnyx-Fax-ID</translation>
    </message>
    <message>
        <source>Telnyx fetched this document itself: FaxDesk has no copy of it.</source>
        <translation>Telnyx hat dieses Dokument selbst geholt: FaxDesk hat keine Kopie davon.</translation>
    </message>
    <message>
        <source>Telnyx had a fault (HTTP {status}).</source>
        <translation>Telnyx hatte eine Störung (HTTP {status}).</translation>
    </message>
    <message>
        <source>Telnyx had a fault while it prepared the pages.</source>
        <translation>Telnyx hatte eine Störung, während es die Seiten vorbereitete.</translation>
    </message>
    <message>
        <source>Telnyx has not stopped it. Please decide: give it up, mark it as sent, or send it again. FaxDesk goes on watching it.</source>
        <translation>Telnyx hat es nicht angehalten. Bitte entscheiden Sie: aufgeben, als gesendet vermerken oder neu senden. FaxDesk beobachtet es weiter.</translation>
    </message>
    <message>
        <source>Telnyx has prepared the pages.</source>
        <translation>Telnyx hat die Seiten vorbereitet.</translation>
    </message>
    <message>
        <source>Telnyx has put the fax into its queue.</source>
        <translation>Telnyx hat das Fax in seine Warteschlange gegeben.</translation>
    </message>
    <message>
        <source>Telnyx has taken the fax.</source>
        <translation>Telnyx hat das Fax angenommen.</translation>
    </message>
    <message>
        <source>Telnyx is about to dial.</source>
        <translation>Telnyx wählt gleich.</translation>
    </message>
    <message>
        <source>Telnyx is dialling.</source>
        <translation>Telnyx wählt.</translation>
    </message>
    <message>
        <source>Telnyx is preparing the pages.</source>
        <translation>Telnyx bereitet die Seiten vor.</translation>
    </message>
    <message>
        <source>Telnyx is sending the pages.</source>
        <translation>Telnyx sendet die Seiten.</translation>
    </message>
    <message>
        <source>Telnyx knows the API key but doesn&apos;t permit this. Check the key&apos;s rights and the account&apos;s level in the Telnyx portal.</source>
        <translation>Telnyx kennt den API-Schlüssel, erlaubt das aber nicht. Prüfen Sie im Telnyx-Portal die Rechte des Schlüssels und die Stufe des Kontos.</translation>
    </message>
    <message>
        <source>Telnyx no longer has the uploaded document. It is uploaded again.</source>
        <translation>Telnyx hat das hochgeladene Dokument nicht mehr. Es wird neu hochgeladen.</translation>
    </message>
    <message>
        <source>Telnyx no longer knows this fax. It may have gone.</source>
        <translation>Telnyx kennt dieses Fax nicht mehr. Es kann gegangen sein.</translation>
    </message>
    <message>
        <source>Telnyx refused it (HTTP {status}).</source>
        <translation>Telnyx hat es abgelehnt (HTTP {status}).</translation>
    </message>
    <message>
        <source>Telnyx refused it: “{title}” (HTTP {status}, code {api_code}).</source>
        <translation>Telnyx hat es abgelehnt: „{title}“ (HTTP {status}, Code {api_code}).</translation>
    </message>
    <message>
        <source>Telnyx refused the API key, once. It is asked once more. Nothing was sent.</source>
        <translation>Telnyx hat den API-Schlüssel einmal abgelehnt. Es wird noch einmal gefragt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Telnyx refused to cancel it. Say what became of it, or go on waiting.</source>
        <translation>Telnyx hat das Abbrechen abgelehnt. Sagen Sie, was daraus wurde, oder warten Sie weiter.</translation>
    </message>
    <message>
        <source>Telnyx reports a failure and a success at once. It may have arrived.</source>
        <translation>Telnyx meldet Fehlschlag und Erfolg zugleich. Es kann angekommen sein.</translation>
    </message>
    <message>
        <source>Telnyx says it is too late to cancel.</source>
        <translation>Telnyx sagt, zum Abbrechen sei es zu spät.</translation>
    </message>
    <message>
        <source>Telnyx says that the fax failed, and gives no reason.</source>
        <translation>Telnyx sagt, dass das Fax fehlschlug, und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>Telnyx says that this fax was cancelled, but nobody did that here. It may have been cancelled in the Telnyx portal or by another program.</source>
        <translation>Telnyx sagt, dieses Fax sei abgebrochen worden, aber niemand tat das hier. Vielleicht geschah es im Telnyx-Portal oder durch ein anderes Programm.</translation>
    </message>
    <message>
        <source>Telnyx shows a fax like this one, which may be another&apos;s. Nobody can be sure.</source>
        <translation>Telnyx zeigt ein Fax wie dieses, das eines anderen sein kann. Niemand kann sicher sein.</translation>
    </message>
    <message>
        <source>Telnyx tells a stage that FaxDesk doesn&apos;t know: {status}.</source>
        <translation>Telnyx meldet einen Stand, den FaxDesk nicht kennt: {status}.</translation>
    </message>
    <message>
        <source>Telnyx was asked to stop the fax.</source>
        <translation>Telnyx wurde gebeten, das Fax anzuhalten.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own picture of the fax was fetched and is kept.</source>
        <translation>Das Bild, das Telnyx von dem Fax gemacht hat, wurde geholt und ist aufgehoben.</translation>
    </message>
    <message>
        <source>Telnyx, or a proxy on the way to it, had a fault (HTTP {status}).</source>
        <translation>Telnyx oder ein Proxy auf dem Weg dorthin hatte eine Störung (HTTP {status}).</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>Das ließ sich nicht tun.</translation>
    </message>
    <message>
        <source>That is no fax number. Nothing was queued.</source>
        <translation>Das ist keine Faxnummer. Nichts kam in die Warteschlange.</translation>
    </message>
    <message>
        <source>That is too long for a watched folder.</source>
        <translation>Das ist für einen überwachten Ordner zu lang.</translation>
    </message>
    <message>
        <source>That is too long: at most {limit} characters.</source>
        <translation>Das ist zu lang: höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>That must stand on one line.</source>
        <translation>Das muss auf einer Zeile stehen.</translation>
    </message>
    <message>
        <source>That name is too long for the sender&apos;s line.</source>
        <translation>Dieser Name ist für die Absenderzeile zu lang.</translation>
    </message>
    <message>
        <source>That team has faxes or contacts of its own. A journal is moved only into one that has none.</source>
        <translation>Jenes Team hat eigene Faxe oder Kontakte. Ein Journal wird nur in eines verschoben, das keine hat.</translation>
    </message>
    <message>
        <source>The 1 behind +52 was left out: numbers in Mexico have had none since 2019.</source>
        <translation>Die 1 nach +52 wurde weggelassen: Nummern in Mexiko haben seit 2019 keine.</translation>
    </message>
    <message>
        <source>The API key has been revoked at Telnyx.</source>
        <translation>Der API-Schlüssel wurde bei Telnyx widerrufen.</translation>
    </message>
    <message>
        <source>The API key has characters that no key has (“{characters}”). Copy it again in the Telnyx portal.</source>
        <translation>Der API-Schlüssel enthält Zeichen, die kein Schlüssel hat („{characters}“). Kopieren Sie ihn noch einmal im Telnyx-Portal.</translation>
    </message>
    <message>
        <source>The PDF is damaged, so not all of it can be looked at.</source>
        <translation>Das PDF ist beschädigt, darum lässt sich nicht alles ansehen.</translation>
    </message>
    <message>
        <source>The address book says: do not fax. Only who keeps the address book can lift that.</source>
        <translation>Das Adressbuch sagt: nicht faxen. Nur wer das Adressbuch führt, kann das aufheben.</translation>
    </message>
    <message>
        <source>The answer did not come from Telnyx. A proxy or a log-in page may be in between.</source>
        <translation>Die Antwort kam nicht von Telnyx. Vielleicht ist ein Proxy oder eine Anmeldeseite dazwischen.</translation>
    </message>
    <message>
        <source>The archive {file} isn&apos;t in its place: what it holds could not be checked.</source>
        <translation>Das Archiv {file} liegt nicht an seinem Platz: was es enthält, ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The area code is missing. Type the whole number, area code first.</source>
        <translation>Die Ortsvorwahl fehlt. Tippen Sie die ganze Nummer, Vorwahl zuerst.</translation>
    </message>
    <message>
        <source>The attached document isn&apos;t the one that the chain has for this fax.</source>
        <translation>Das angehängte Dokument ist nicht das, das die Kette für dieses Fax hat.</translation>
    </message>
    <message>
        <source>The attached file “{name}” is missing, or can&apos;t be read.</source>
        <translation>Die angehängte Datei „{name}“ fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The attached file “{name}” isn&apos;t what was attached: its SHA-256 differs.</source>
        <translation>Die angehängte Datei „{name}“ ist nicht, was angehängt wurde: ihre SHA-256 weicht ab.</translation>
    </message>
    <message>
        <source>The black threshold is a whole number from 1 to 100.</source>
        <translation>Die Schwarzschwelle ist eine ganze Zahl von 1 bis 100.</translation>
    </message>
    <message>
        <source>The black threshold works only with monochrome.</source>
        <translation>Die Schwarzschwelle wirkt nur mit Schwarzweiß.</translation>
    </message>
    <message>
        <source>The call broke off. Some pages may have arrived.</source>
        <translation>Der Anruf brach ab. Einige Seiten können angekommen sein.</translation>
    </message>
    <message>
        <source>The call was rejected.</source>
        <translation>Der Anruf wurde abgewiesen.</translation>
    </message>
    <message>
        <source>The caller display name may have letters A–Z, digits, spaces and - _ ~ ! . + only.</source>
        <translation>Der Absendername darf nur Buchstaben A–Z, Ziffern, Leerzeichen und - _ ~ ! . + enthalten.</translation>
    </message>
    <message>
        <source>The caller display name may have {limit} characters at most.</source>
        <translation>Der Absendername darf höchstens {limit} Zeichen haben.</translation>
    </message>
    <message>
        <source>The chain ends otherwise than the journal has written down.</source>
        <translation>Die Kette endet anders, als das Journal es aufgeschrieben hat.</translation>
    </message>
    <message>
        <source>The client state is not valid Base64.</source>
        <translation>Der Client-State ist kein gültiges Base64.</translation>
    </message>
    <message numerus="yes">
        <source>The columns of {n} sheets don&apos;t fit the width of the paper: they part over pages.</source>
        <translation>
            <numerusform>Die Spalten von {n} Blatt passen nicht auf die Breite des Papiers: sie verteilen sich auf mehrere Seiten.</numerusform>
            <numerusform>Die Spalten von {n} Blättern passen nicht auf die Breite des Papiers: sie verteilen sich auf mehrere Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection broke before Telnyx answered.</source>
        <translation>Die Verbindung brach ab, bevor Telnyx antwortete.</translation>
    </message>
    <message>
        <source>The connection broke while the fax was handed over. It may have gone.</source>
        <translation>Die Verbindung brach ab, während das Fax übergeben wurde. Es kann gegangen sein.</translation>
    </message>
    <message>
        <source>The cover page could not be made.</source>
        <translation>Das Deckblatt ließ sich nicht machen.</translation>
    </message>
    <message>
        <source>The cover page is empty: no name, no subject and no message stand on it.</source>
        <translation>Das Deckblatt ist leer: kein Name, kein Betreff und keine Mitteilung stehen darauf.</translation>
    </message>
    <message>
        <source>The cover takes {n} pages: its text doesn&apos;t fit on one.</source>
        <translation>Das Deckblatt nimmt {n} Seiten ein: sein Text passt nicht auf eine.</translation>
    </message>
    <message>
        <source>The daily spending limit of your Telnyx account is reached.</source>
        <translation>Die tägliche Ausgabengrenze Ihres Telnyx-Kontos ist erreicht.</translation>
    </message>
    <message>
        <source>The damaged journal no longer says which document this was. Add it again and send it again.</source>
        <translation>Das beschädigte Journal sagt nicht mehr, welches Dokument das war. Fügen Sie es neu hinzu und senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The demo takes no API key. Start FaxDesk without --demo to set up your account.</source>
        <translation>Die Demo nimmt keinen API-Schlüssel. Starten Sie FaxDesk ohne --demo, um Ihr Konto einzurichten.</translation>
    </message>
    <message>
        <source>The directory {server} broke the connection off.</source>
        <translation>Das Verzeichnis {server} hat die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>The directory {server} can&apos;t be reached.</source>
        <translation>Das Verzeichnis {server} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The directory {server} doesn&apos;t accept the password of {user}.</source>
        <translation>Das Verzeichnis {server} nimmt das Kennwort von {user} nicht an.</translation>
    </message>
    <message>
        <source>The directory {server} doesn&apos;t answer in time.</source>
        <translation>Das Verzeichnis {server} antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The directory {server} offers no encryption, so nothing was asked.</source>
        <translation>Das Verzeichnis {server} bietet keine Verschlüsselung, darum wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>The directory {server} refuses to search ({reason}).</source>
        <translation>Das Verzeichnis {server} lehnt die Suche ab ({reason}).</translation>
    </message>
    <message>
        <source>The directory {server} shows a certificate that isn&apos;t trusted, or isn&apos;t its own ({reason}). Nothing was asked.</source>
        <translation>Das Verzeichnis {server} zeigt ein Zertifikat, dem nicht vertraut wird oder das nicht seines ist ({reason}). Nichts wurde gefragt.</translation>
    </message>
    <message>
        <source>The directory&apos;s attributes are given like “name=displayName,cn company=o fax=faxNumber”.</source>
        <translation>Die Attribute des Verzeichnisses werden so angegeben: „name=displayName,cn company=o fax=faxNumber“.</translation>
    </message>
    <message>
        <source>The directory&apos;s filter must be in parentheses, like (objectClass=person).</source>
        <translation>Der Filter des Verzeichnisses muss in Klammern stehen, wie (objectClass=person).</translation>
    </message>
    <message>
        <source>The disk doesn&apos;t take what FaxDesk writes into its journal, so nothing is sent. Check that it isn&apos;t full and still connected.</source>
        <translation>Der Datenträger nimmt nicht an, was FaxDesk in sein Journal schreibt, darum wird nichts gesendet. Prüfen Sie, ob er nicht voll und noch verbunden ist.</translation>
    </message>
    <message>
        <source>The disk is full, so FaxDesk can&apos;t write its journal and sends nothing. Make room: FaxDesk then goes on by itself.</source>
        <translation>Der Datenträger ist voll, darum kann FaxDesk sein Journal nicht schreiben und sendet nichts. Schaffen Sie Platz: FaxDesk macht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>The document has too many pages for a fax.</source>
        <translation>Das Dokument hat zu viele Seiten für ein Fax.</translation>
    </message>
    <message>
        <source>The document is too big for a fax.</source>
        <translation>Das Dokument ist zu groß für ein Fax.</translation>
    </message>
    <message>
        <source>The document is uploaded.</source>
        <translation>Das Dokument ist hochgeladen.</translation>
    </message>
    <message>
        <source>The document names another fax number. Check who it is for.</source>
        <translation>Das Dokument nennt eine andere Faxnummer. Prüfen Sie, für wen es ist.</translation>
    </message>
    <message>
        <source>The document of fax {fax} is deleted already. It can&apos;t be kept any more.</source>
        <translation>Das Dokument von Fax {fax} ist schon gelöscht. Es kann nicht mehr behalten werden.</translation>
    </message>
    <message>
        <source>The document of fax {fax} was deleted, as its time to be kept was over. Add the document again and send it again.</source>
        <translation>Das Dokument von Fax {fax} wurde gelöscht, da seine Aufbewahrungszeit um war. Fügen Sie das Dokument neu hinzu und senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The documents of fax no. {faxes}: they went to others as well, whose faxes still have them.</source>
        <translation>Die Dokumente von Fax Nr. {faxes}: sie gingen auch an andere, deren Faxe sie noch haben.</translation>
    </message>
    <message numerus="yes">
        <source>The entries of {n} faxes in FaxDesk&apos;s journal can&apos;t be read whole any more. They stand in the list with what is left of them; those that had not gone are on hold. Look through them.</source>
        <translation>
            <numerusform>Der Eintrag von {n} Fax in FaxDesks Journal ist nicht mehr ganz lesbar. Es steht in der Liste mit dem, was davon übrig ist; war es noch nicht gegangen, ist es zurückgehalten. Sehen Sie es durch.</numerusform>
            <numerusform>Die Einträge von {n} Faxen in FaxDesks Journal sind nicht mehr ganz lesbar. Sie stehen in der Liste mit dem, was davon übrig ist; noch nicht gegangene sind zurückgehalten. Sehen Sie sie durch.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fax failed, and Telnyx gives an unusual reason.</source>
        <translation>Das Fax schlug fehl, und Telnyx nennt einen ungewöhnlichen Grund.</translation>
    </message>
    <message>
        <source>The fax is mostly text: black and white with a threshold of {threshold}% keeps letters crisp.</source>
        <translation>Das Fax ist vor allem Text: Schwarzweiß mit einer Schwelle von {threshold} % hält Buchstaben scharf.</translation>
    </message>
    <message>
        <source>The fax service was out of order.</source>
        <translation>Der Faxdienst war außer Betrieb.</translation>
    </message>
    <message>
        <source>The fax to {who} failed</source>
        <translation>Das Fax an {who} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The fax to {who} may be too late</source>
        <translation>Das Fax an {who} kommt vielleicht zu spät</translation>
    </message>
    <message>
        <source>The fax to {who} needs you</source>
        <translation>Das Fax an {who} braucht Sie</translation>
    </message>
    <message>
        <source>The fax to {who} was delivered</source>
        <translation>Das Fax an {who} wurde zugestellt</translation>
    </message>
    <message>
        <source>The file as a whole isn&apos;t what was written.</source>
        <translation>Die Datei als Ganzes ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>The file begins otherwise than a chain of this name does.</source>
        <translation>Die Datei beginnt anders, als eine Kette dieses Namens es tut.</translation>
    </message>
    <message>
        <source>The file beside it doesn&apos;t say who it goes to.</source>
        <translation>Die Begleitdatei sagt nicht, an wen es geht.</translation>
    </message>
    <message>
        <source>The file beside it has something under “{name}” that can&apos;t stand there.</source>
        <translation>Die Begleitdatei hat unter „{name}“ etwas, das dort nicht stehen kann.</translation>
    </message>
    <message>
        <source>The file beside it says “{name}”, which FaxDesk doesn&apos;t know.</source>
        <translation>Die Begleitdatei sagt „{name}“, was FaxDesk nicht kennt.</translation>
    </message>
    <message>
        <source>The file beside it that says who it goes to can&apos;t be read.</source>
        <translation>Die Begleitdatei, die sagt, an wen es geht, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>Die Datei ist abgeschnitten: ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>The file of the cover page “{name}” can&apos;t be read.</source>
        <translation>Die Datei des Deckblatts „{name}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file that says who it goes to has not come within ten minutes.</source>
        <translation>Die Datei, die sagt, an wen es geht, kam nicht binnen zehn Minuten.</translation>
    </message>
    <message>
        <source>The file was deleted on {time}, its time to be kept being over; its hash stays.</source>
        <translation>Die Datei wurde am {time} gelöscht, da ihre Aufbewahrungszeit um war; ihre Prüfsumme bleibt.</translation>
    </message>
    <message>
        <source>The file was taken away while FaxDesk had it in hand.</source>
        <translation>Die Datei wurde weggenommen, während FaxDesk sie in der Hand hatte.</translation>
    </message>
    <message>
        <source>The file with the directory&apos;s certificate can&apos;t be read: {file}</source>
        <translation>Die Datei mit dem Zertifikat des Verzeichnisses ist nicht lesbar: {file}</translation>
    </message>
    <message>
        <source>The file with the directory&apos;s certificate must be named in full.</source>
        <translation>Die Datei mit dem Zertifikat des Verzeichnisses muss mit ganzem Pfad genannt werden.</translation>
    </message>
    <message>
        <source>The filter for the directory {server} can&apos;t be used.</source>
        <translation>Der Filter für das Verzeichnis {server} ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>The folder for printed documents must be named in full, from its drive or root on.</source>
        <translation>Der Ordner für gedruckte Dokumente muss mit ganzem Pfad genannt werden, ab Laufwerk oder Wurzel.</translation>
    </message>
    <message>
        <source>The folder for reports must be named in full, from its drive or root on.</source>
        <translation>Der Ordner für Berichte muss mit ganzem Pfad genannt werden, ab Laufwerk oder Wurzel.</translation>
    </message>
    <message>
        <source>The folder for seals must be named in full, from its drive or root on.</source>
        <translation>Der Ordner für Siegel muss mit ganzem Pfad genannt werden, ab Laufwerk oder Wurzel.</translation>
    </message>
    <message>
        <source>The folder is not there, or FaxDesk may not look into it. It goes on by itself once it can.</source>
        <translation>Der Ordner ist nicht da, oder FaxDesk darf nicht hineinsehen. Es geht von selbst weiter, sobald es kann.</translation>
    </message>
    <message>
        <source>The from-number must be in international form, like +13125790015.</source>
        <translation>Die Absendenummer muss in internationaler Form stehen, wie +13125790015.</translation>
    </message>
    <message>
        <source>The group “{group}” is empty.</source>
        <translation>Die Gruppe „{group}“ ist leer.</translation>
    </message>
    <message>
        <source>The information could not be collected.</source>
        <translation>Die Angaben ließen sich nicht sammeln.</translation>
    </message>
    <message>
        <source>The journal could not be brought up to date. It was left as it was. Please use the FaxDesk that you had before, and tell us.</source>
        <translation>Das Journal ließ sich nicht auf den neuen Stand bringen. Es blieb, wie es war. Bitte benutzen Sie das bisherige FaxDesk, und sagen Sie es uns.</translation>
    </message>
    <message>
        <source>The journal must be brought up to date, but an older FaxDesk still has it open. Close every FaxDesk, then start this one again.</source>
        <translation>Das Journal muss auf den neuen Stand gebracht werden, aber ein älteres FaxDesk hat es noch offen. Schließen Sie jedes FaxDesk, dann starten Sie dieses wieder.</translation>
    </message>
    <message>
        <source>The journal was damaged, so nobody knows whether this fax went. Telnyx is asked first.</source>
        <translation>Das Journal war beschädigt, darum weiß niemand, ob dieses Fax ging. Zuerst wird Telnyx gefragt.</translation>
    </message>
    <message>
        <source>The journal was written by a newer FaxDesk. Please update FaxDesk on this computer.</source>
        <translation>Das Journal wurde von einem neueren FaxDesk geschrieben. Bitte aktualisieren Sie FaxDesk auf diesem Computer.</translation>
    </message>
    <message>
        <source>The last fax there could never arrive.</source>
        <translation>Das letzte Fax dorthin konnte nie ankommen.</translation>
    </message>
    <message>
        <source>The last try goes in normal quality.</source>
        <translation>Der letzte Versuch geht in normaler Qualität.</translation>
    </message>
    <message>
        <source>The last try goes without T.38.</source>
        <translation>Der letzte Versuch geht ohne T.38.</translation>
    </message>
    <message>
        <source>The letter says {number}.</source>
        <translation>Der Brief sagt {number}.</translation>
    </message>
    <message>
        <source>The letters were read as a telephone&apos;s keys. Check the number.</source>
        <translation>Die Buchstaben wurden als Telefontasten gelesen. Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>The list has this fax as “{state}”, its history as “{told}”.</source>
        <translation>Die Liste hat dieses Fax als „{state}“, sein Verlauf als „{told}“.</translation>
    </message>
    <message>
        <source>The machine may not know so fine a quality: from now on it is tried in high quality.</source>
        <translation>Das Gerät kennt eine so feine Qualität vielleicht nicht: ab jetzt wird es in hoher Qualität versucht.</translation>
    </message>
    <message numerus="yes">
        <source>The newest {n} lines are missing.</source>
        <translation>
            <numerusform>Die neueste {n} Zeile fehlt.</numerusform>
            <numerusform>Die neuesten {n} Zeilen fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number did not react to the call.</source>
        <translation>Die Nummer hat auf den Anruf nicht reagiert.</translation>
    </message>
    <message>
        <source>The number of a contact who may not be faxed: without it FaxDesk could not keep to that. Name, notes and groups are removed.</source>
        <translation>Die Nummer eines Kontakts, an den nicht gefaxt werden darf: ohne sie könnte FaxDesk sich nicht daran halten. Name, Notizen und Gruppen werden entfernt.</translation>
    </message>
    <message>
        <source>The number of fax {fax} was taken out of it, as its time to be kept was over. It can&apos;t be sent there again.</source>
        <translation>Die Nummer wurde aus Fax {fax} genommen, da ihre Aufbewahrungszeit um war. Es kann nicht noch einmal dorthin gesendet werden.</translation>
    </message>
    <message>
        <source>The number of lines is a whole number from 1 to 100.</source>
        <translation>Die Zahl der Leitungen ist eine ganze Zahl von 1 bis 100.</translation>
    </message>
    <message>
        <source>The number {number}: it is in faxes or contacts of others as well.</source>
        <translation>Die Nummer {number}: sie steht auch in Faxen oder Kontakten anderer.</translation>
    </message>
    <message>
        <source>The other side refused the call.</source>
        <translation>Die Gegenseite hat den Anruf abgelehnt.</translation>
    </message>
    <message>
        <source>The page can&apos;t be shown.</source>
        <translation>Die Seite kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The pages {text} run backwards. Write {better}.</source>
        <translation>Die Seiten {text} laufen rückwärts. Schreiben Sie {better}.</translation>
    </message>
    <message>
        <source>The password could not be taken off this document. Open it, save a copy without one and add that.</source>
        <translation>Das Kennwort ließ sich von diesem Dokument nicht entfernen. Öffnen Sie es, speichern Sie eine Kopie ohne Kennwort und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression of at most 200 characters.</source>
        <translation>Das Muster ist kein regulärer Ausdruck von höchstens 200 Zeichen.</translation>
    </message>
    <message>
        <source>The place where this computer keeps passwords is locked. Unlock it, then try again.</source>
        <translation>Der Ort, an dem dieser Computer Kennwörter verwahrt, ist gesperrt. Entsperren Sie ihn, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The policy locks “{name}” without giving it a value: it stays open.</source>
        <translation>Die Richtlinie sperrt „{name}“, ohne einen Wert zu nennen: es bleibt offen.</translation>
    </message>
    <message>
        <source>The policy names a setting that FaxDesk doesn&apos;t know: “{name}”.</source>
        <translation>Die Richtlinie nennt eine Einstellung, die FaxDesk nicht kennt: „{name}“.</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>Die Richtlinie „{name}“ ist nicht lesbar. Bis Ihre IT-Abteilung das behebt, wird kein Fax gesendet und keine Einstellung geändert.</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read: it is no JSON object. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>Die Richtlinie „{name}“ ist nicht lesbar: sie ist kein JSON-Objekt. Bis Ihre IT-Abteilung das behebt, wird kein Fax gesendet und keine Einstellung geändert.</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read: line {line} is no valid JSON. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>Die Richtlinie „{name}“ ist nicht lesbar: Zeile {line} ist kein gültiges JSON. Bis Ihre IT-Abteilung das behebt, wird kein Fax gesendet und keine Einstellung geändert.</translation>
    </message>
    <message>
        <source>The policy “{name}” has “{entry}” twice, again in line {line}. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>Die Richtlinie „{name}“ hat „{entry}“ zweimal, zum zweiten Mal in Zeile {line}. Bis Ihre IT-Abteilung das behebt, wird kein Fax gesendet und keine Einstellung geändert.</translation>
    </message>
    <message>
        <source>The policy&apos;s “{name}” can&apos;t be used as it stands. It is left out.</source>
        <translation>„{name}“ der Richtlinie ist so nicht brauchbar. Es wird übergangen.</translation>
    </message>
    <message>
        <source>The preview format works only with “Store preview”.</source>
        <translation>Das Format der Vorschau wirkt nur mit „Vorschau speichern“.</translation>
    </message>
    <message>
        <source>The priority is one of: urgent, normal, when-idle.</source>
        <translation>Der Vorrang ist einer von: urgent, normal, when-idle.</translation>
    </message>
    <message>
        <source>The proof as a whole isn&apos;t the file that FaxDesk made.</source>
        <translation>Der Nachweis als Ganzes ist nicht die Datei, die FaxDesk gemacht hat.</translation>
    </message>
    <message>
        <source>The proof could not be made.</source>
        <translation>Der Nachweis ließ sich nicht machen.</translation>
    </message>
    <message>
        <source>The proxy in {setting} can&apos;t be used, so FaxDesk can&apos;t reach Telnyx. Correct it, like http://proxy.example.com:8080 or socks5h://127.0.0.1:1080, and start FaxDesk again.</source>
        <translation>Der Proxy in {setting} ist nicht brauchbar, darum erreicht FaxDesk Telnyx nicht. Berichtigen Sie ihn, wie http://proxy.example.com:8080 oder socks5h://127.0.0.1:1080, und starten Sie FaxDesk neu.</translation>
    </message>
    <message>
        <source>The proxy on the way to Telnyx can&apos;t be reached, or doesn&apos;t let FaxDesk through. Check this computer&apos;s proxy settings.</source>
        <translation>Der Proxy auf dem Weg zu Telnyx ist nicht erreichbar oder lässt FaxDesk nicht durch. Prüfen Sie die Proxy-Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>The queue is on hold until you fix it and press Resume.</source>
        <translation>Die Warteschlange ist gesperrt, bis Sie das beheben und Fortsetzen drücken.</translation>
    </message>
    <message>
        <source>The queue is on hold.</source>
        <translation>Die Warteschlange ist gesperrt.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>Die Warteschlange ist angehalten.</translation>
    </message>
    <message>
        <source>The queue was put on hold. Nothing was sent.</source>
        <translation>Die Warteschlange wurde gesperrt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The receiver was busy.</source>
        <translation>Beim Empfänger war besetzt.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Der Bericht ließ sich nicht machen.</translation>
    </message>
    <message>
        <source>The same document has just been sent there, or is about to go.</source>
        <translation>Dasselbe Dokument wurde gerade dorthin gesendet oder soll gleich gehen.</translation>
    </message>
    <message>
        <source>The same number stands there twice. Leave out one of the two.</source>
        <translation>Dieselbe Nummer steht zweimal da. Lassen Sie eine weg.</translation>
    </message>
    <message>
        <source>The sender&apos;s line: by country, always or never.</source>
        <translation>Die Absenderzeile: by country, always oder never.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t speak TLS, so nothing was sent to it. Whoever runs it can turn that on; sslmode=disable in the team&apos;s address goes without.</source>
        <translation>Der Server spricht kein TLS, darum wurde ihm nichts gesendet. Wer ihn betreibt, kann es einschalten; sslmode=disable in der Adresse des Teams geht ohne.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {version}. FaxDesk needs 14 or newer.</source>
        <translation>Der Server ist PostgreSQL {version}. FaxDesk braucht 14 oder neuer.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted, so nothing was sent to it. Name the file of the authority that signed it: sslrootcert=FILE in the team&apos;s address. If that is right, the certificate may have expired.</source>
        <translation>Dem Zertifikat des Servers ist nicht zu trauen, darum wurde ihm nichts gesendet. Nennen Sie die Datei der Stelle, die es unterschrieben hat: sslrootcert=FILE in der Adresse des Teams. Stimmt das, ist das Zertifikat vielleicht abgelaufen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name, so nothing was sent to it. Use the name that stands in the certificate, or ask whoever runs the server.</source>
        <translation>Das Zertifikat des Servers ist für einen anderen Namen, darum wurde ihm nichts gesendet. Nehmen Sie den Namen, der im Zertifikat steht, oder fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked, so FaxDesk can&apos;t read the API key.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt, darum kann FaxDesk den API-Schlüssel nicht lesen.</translation>
    </message>
    <message>
        <source>The team&apos;s database can&apos;t be reached. Nothing is sent until it answers; FaxDesk goes on by itself.</source>
        <translation>Die Datenbank des Teams ist nicht erreichbar. Nichts wird gesendet, bis sie antwortet; FaxDesk macht von selbst weiter.</translation>
    </message>
    <message>
        <source>The team&apos;s database doesn&apos;t let this user do that. Whoever runs it can change that.</source>
        <translation>Die Datenbank des Teams erlaubt diesem Benutzer das nicht. Wer sie betreibt, kann das ändern.</translation>
    </message>
    <message>
        <source>The team&apos;s database refuses this user or password. Whoever runs it can say which to use.</source>
        <translation>Die Datenbank des Teams lehnt diesen Benutzer oder dieses Kennwort ab. Wer sie betreibt, kann sagen, was zu nehmen ist.</translation>
    </message>
    <message>
        <source>The team&apos;s database wants a password. Give it with: faxdesk team join, in a passfile, or as PGPASSWORD.</source>
        <translation>Die Datenbank des Teams will ein Kennwort. Geben Sie es mit: faxdesk team join, in einer Passdatei oder als PGPASSWORD.</translation>
    </message>
    <message>
        <source>The telephone network could not put the call through.</source>
        <translation>Das Telefonnetz konnte den Anruf nicht durchstellen.</translation>
    </message>
    <message>
        <source>The telephone network doesn&apos;t take this number.</source>
        <translation>Das Telefonnetz nimmt diese Nummer nicht an.</translation>
    </message>
    <message>
        <source>The time to undo is from 0 to 60 seconds.</source>
        <translation>Die Zeit zum Rückgängigmachen ist 0 bis 60 Sekunden.</translation>
    </message>
    <message>
        <source>The try that you decided about has arrived after all. See the details.</source>
        <translation>Der Versuch, über den Sie entschieden haben, kam doch an. Siehe Einzelheiten.</translation>
    </message>
    <message>
        <source>The try that you decided about has ended at Telnyx without arriving.</source>
        <translation>Der Versuch, über den Sie entschieden haben, endete bei Telnyx, ohne anzukommen.</translation>
    </message>
    <message>
        <source>The two fax machines could not understand each other.</source>
        <translation>Die beiden Faxgeräte konnten sich nicht verstehen.</translation>
    </message>
    <message>
        <source>The upload broke off. It will be done again.</source>
        <translation>Das Hochladen brach ab. Es wird wiederholt.</translation>
    </message>
    <message>
        <source>The upload has failed many times over, so this fax waits for you.</source>
        <translation>Das Hochladen schlug viele Male fehl, darum wartet dieses Fax auf Sie.</translation>
    </message>
    <message>
        <source>The upload takes unusually long.</source>
        <translation>Das Hochladen dauert ungewöhnlich lange.</translation>
    </message>
    <message>
        <source>The watched folder {folder} faxes to them, as it is set. Change that in its settings.</source>
        <translation>Der überwachte Ordner {folder} faxt an sie, wie er eingestellt ist. Ändern Sie das in seinen Einstellungen.</translation>
    </message>
    <message>
        <source>The watched folders can&apos;t be read as they are written.</source>
        <translation>Die überwachten Ordner sind so, wie sie geschrieben sind, nicht lesbar.</translation>
    </message>
    <message>
        <source>The way to the directory {server} isn&apos;t encrypted.</source>
        <translation>Der Weg zum Verzeichnis {server} ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The webhook address must begin with https:// or http://.</source>
        <translation>Die Webhook-Adresse muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>The {prefix} for your outside line was left out. Check that the rest is the number.</source>
        <translation>Die {prefix} für die Amtsleitung wurde weggelassen. Prüfen Sie, ob der Rest die Nummer ist.</translation>
    </message>
    <message>
        <source>There are letters or signs between the digits. Type the digits alone.</source>
        <translation>Zwischen den Ziffern stehen Buchstaben oder Zeichen. Tippen Sie nur die Ziffern.</translation>
    </message>
    <message>
        <source>There are several fax numbers, and nothing says which is meant: {numbers}</source>
        <translation>Es gibt mehrere Faxnummern, und nichts sagt, welche gemeint ist: {numbers}</translation>
    </message>
    <message>
        <source>There is a group “{group}” already.</source>
        <translation>Eine Gruppe „{group}“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is a seal of {day}, and the journal doesn&apos;t reach so far: it was cut off, or set back to a copy. {place}</source>
        <translation>Es gibt ein Siegel von {day}, und das Journal reicht nicht so weit: es wurde abgeschnitten oder auf eine Kopie zurückgesetzt. {place}</translation>
    </message>
    <message>
        <source>There is no Telnyx API key yet.</source>
        <translation>Noch gibt es keinen Telnyx-API-Schlüssel.</translation>
    </message>
    <message>
        <source>There is no backup {file}.</source>
        <translation>Es gibt keine Sicherung {file}.</translation>
    </message>
    <message>
        <source>There is no broadcast B{broadcast}.</source>
        <translation>Es gibt kein Rundfax B{broadcast}.</translation>
    </message>
    <message>
        <source>There is no connection to send with.</source>
        <translation>Es gibt keine Verbindung, mit der gesendet wird.</translation>
    </message>
    <message>
        <source>There is no contact in this file.</source>
        <translation>In dieser Datei ist kein Kontakt.</translation>
    </message>
    <message>
        <source>There is no contact {contact} (any more).</source>
        <translation>Es gibt keinen Kontakt {contact} (mehr).</translation>
    </message>
    <message>
        <source>There is no contact “{name}” in the address book.</source>
        <translation>Im Adressbuch gibt es keinen Kontakt „{name}“.</translation>
    </message>
    <message>
        <source>There is no cover page called “{name}”.</source>
        <translation>Es gibt kein Deckblatt namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no fax {fax}.</source>
        <translation>Es gibt kein Fax {fax}.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>Es gibt keine Datei „{file}“.</translation>
    </message>
    <message>
        <source>There is no group “{group}” in the address book.</source>
        <translation>Im Adressbuch gibt es keine Gruppe „{group}“.</translation>
    </message>
    <message>
        <source>There is no page 0: the first page is page 1.</source>
        <translation>Es gibt keine Seite 0: die erste Seite ist Seite 1.</translation>
    </message>
    <message numerus="yes">
        <source>There is no page {page}: the document has {n} pages.</source>
        <translation>
            <numerusform>Es gibt keine Seite {page}: das Dokument hat {n} Seite.</numerusform>
            <numerusform>Es gibt keine Seite {page}: das Dokument hat {n} Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no password for {user} at the directory {server} yet.</source>
        <translation>Für {user} am Verzeichnis {server} gibt es noch kein Kennwort.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>Auf dem Datenträger dieses Computers ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>There is no such database or user on that server. Check the team&apos;s address.</source>
        <translation>Auf jenem Server gibt es diese Datenbank oder diesen Benutzer nicht. Prüfen Sie die Adresse des Teams.</translation>
    </message>
    <message>
        <source>There is no such folder: {path}</source>
        <translation>Diesen Ordner gibt es nicht: {path}</translation>
    </message>
    <message>
        <source>There is no such kind of column: “{column}”. There are: {columns}.</source>
        <translation>Eine solche Art von Spalte gibt es nicht: „{column}“. Es gibt: {columns}.</translation>
    </message>
    <message>
        <source>There is no such quality.</source>
        <translation>Eine solche Qualität gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such setting, or it can&apos;t have that value.</source>
        <translation>Eine solche Einstellung gibt es nicht, oder sie kann diesen Wert nicht haben.</translation>
    </message>
    <message>
        <source>There is no team in this database yet. Its owner makes one with: faxdesk team init.</source>
        <translation>In dieser Datenbank gibt es noch kein Team. Ihr Besitzer macht eines mit: faxdesk team init.</translation>
    </message>
    <message>
        <source>There is nothing but zeros in this file: it wasn&apos;t saved or downloaded completely.</source>
        <translation>In dieser Datei stehen nur Nullen: sie wurde nicht vollständig gespeichert oder heruntergeladen.</translation>
    </message>
    <message>
        <source>There is nothing in this text.</source>
        <translation>In diesem Text steht nichts.</translation>
    </message>
    <message>
        <source>These documents are too much for one fax. Send fewer at once.</source>
        <translation>Diese Dokumente sind für ein Fax zu viel. Senden Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>These documents can&apos;t be joined into one fax. Send them one by one.</source>
        <translation>Diese Dokumente lassen sich nicht zu einem Fax verbinden. Senden Sie sie einzeln.</translation>
    </message>
    <message>
        <source>These settings can&apos;t go together.</source>
        <translation>Diese Einstellungen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Thin lines on page {page} would disappear: they are thinner than a fax&apos;s dot.</source>
        <translation>Dünne Linien auf Seite {page} würden verschwinden: sie sind dünner als ein Faxpunkt.</translation>
    </message>
    <message>
        <source>This FaxDesk has no words for what happened here (“{code}”). The details may say more.</source>
        <translation>Dieses FaxDesk hat keine Worte für das, was hier geschah („{code}“). Die Einzelheiten sagen vielleicht mehr.</translation>
    </message>
    <message>
        <source>This FaxDesk is newer than the team&apos;s database, so nothing is written. The database&apos;s owner brings it up to date with: faxdesk team init.</source>
        <translation>Dieses FaxDesk ist neuer als die Datenbank des Teams, darum wird nichts geschrieben. Ihr Besitzer bringt sie auf den neuen Stand mit: faxdesk team init.</translation>
    </message>
    <message>
        <source>This PDF has a script in it. It isn&apos;t run: the pages are faxed as they were saved.</source>
        <translation>In diesem PDF steckt ein Skript. Es wird nicht ausgeführt: die Seiten werden gefaxt, wie sie gespeichert wurden.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Dieses PDF hat keine Seiten.</translation>
    </message>
    <message>
        <source>This PDF has {pages} pages. A fax can have {limit} at most.</source>
        <translation>Dieses PDF hat {pages} Seiten. Ein Fax kann höchstens {limit} haben.</translation>
    </message>
    <message>
        <source>This PDF is a folder of other files. Only its cover page is faxed.</source>
        <translation>Dieses PDF ist eine Mappe mit anderen Dateien. Nur ihre Titelseite wird gefaxt.</translation>
    </message>
    <message>
        <source>This PDF is damaged and can&apos;t be read.</source>
        <translation>Dieses PDF ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>This PDF is damaged and had to be repaired to be read. Parts of it may be missing.</source>
        <translation>Dieses PDF ist beschädigt und musste zum Lesen repariert werden. Teile können fehlen.</translation>
    </message>
    <message>
        <source>This PDF is so complex that it couldn&apos;t be checked completely.</source>
        <translation>Dieses PDF ist so verwickelt, dass es nicht ganz geprüft werden konnte.</translation>
    </message>
    <message>
        <source>This PDF needs a password to open.</source>
        <translation>Dieses PDF braucht zum Öffnen ein Kennwort.</translation>
    </message>
    <message>
        <source>This card can&apos;t be read.</source>
        <translation>Diese Karte ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This card has no end.</source>
        <translation>Diese Karte hat kein Ende.</translation>
    </message>
    <message>
        <source>This computer has no place to keep the API key safely. FaxDesk forgets it when it closes; enter it again next time.</source>
        <translation>Dieser Computer hat keinen Ort, den API-Schlüssel sicher zu verwahren. FaxDesk vergisst ihn beim Schließen; geben Sie ihn nächstes Mal wieder ein.</translation>
    </message>
    <message>
        <source>This cover page&apos;s file has nothing in it.</source>
        <translation>In der Datei dieses Deckblatts steht nichts.</translation>
    </message>
    <message>
        <source>This cover page&apos;s file is too long: {limit} characters are the most.</source>
        <translation>Die Datei dieses Deckblatts ist zu lang: höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>This data folder holds {found} faxes, but FaxDesk was started for {wanted} ones.</source>
        <translation>Dieser Datenordner enthält Faxe der Art {found}, FaxDesk wurde aber für {wanted} gestartet.</translation>
    </message>
    <message>
        <source>This desk is in no team. Name its database with --database postgresql://USER@HOST/DATABASE.</source>
        <translation>Dieser Arbeitsplatz ist in keinem Team. Nennen Sie dessen Datenbank mit --database postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>This document can&apos;t be cleaned up. It is sent as it is.</source>
        <translation>Dieses Dokument lässt sich nicht säubern. Es wird gesendet, wie es ist.</translation>
    </message>
    <message>
        <source>This document can&apos;t be made into a fax. Open it, print it to a new PDF, and use that.</source>
        <translation>Aus diesem Dokument lässt sich kein Fax machen. Öffnen Sie es, drucken Sie es als neues PDF und nehmen Sie das.</translation>
    </message>
    <message>
        <source>This document can&apos;t be made into dots. It is sent as it is.</source>
        <translation>Dieses Dokument lässt sich nicht in Punkte umwandeln. Es wird gesendet, wie es ist.</translation>
    </message>
    <message>
        <source>This document can&apos;t be shrunk. Scan or save it at a lower resolution.</source>
        <translation>Dieses Dokument lässt sich nicht verkleinern. Scannen oder speichern Sie es mit geringerer Auflösung.</translation>
    </message>
    <message>
        <source>This document has tracked changes: what was deleted is faxed too, struck through.</source>
        <translation>Dieses Dokument hat nachverfolgte Änderungen: Gelöschtes wird mitgefaxt, durchgestrichen.</translation>
    </message>
    <message>
        <source>This document needs no password.</source>
        <translation>Dieses Dokument braucht kein Kennwort.</translation>
    </message>
    <message>
        <source>This fax application can&apos;t send: it is inactive or has no outbound voice profile. Give it one in the Telnyx portal.</source>
        <translation>Diese Fax-Anwendung kann nicht senden: sie ist inaktiv oder hat kein Profil für ausgehende Anrufe. Geben Sie ihr im Telnyx-Portal eines.</translation>
    </message>
    <message>
        <source>This fax application has no such number.</source>
        <translation>Diese Fax-Anwendung hat keine solche Nummer.</translation>
    </message>
    <message>
        <source>This fax has ended already.</source>
        <translation>Dieses Fax ist schon beendet.</translation>
    </message>
    <message>
        <source>This fax has not ended yet.</source>
        <translation>Dieses Fax ist noch nicht beendet.</translation>
    </message>
    <message>
        <source>This fax is marked as sent. To send it again, add the document again.</source>
        <translation>Dieses Fax ist als gesendet vermerkt. Um es noch einmal zu senden, fügen Sie das Dokument neu hinzu.</translation>
    </message>
    <message>
        <source>This fax is not on hold.</source>
        <translation>Dieses Fax ist nicht zurückgehalten.</translation>
    </message>
    <message>
        <source>This fax is not over yet. Cancel it first, then remove it.</source>
        <translation>Dieses Fax ist noch nicht beendet. Brechen Sie es zuerst ab, dann entfernen Sie es.</translation>
    </message>
    <message>
        <source>This fax is not waiting.</source>
        <translation>Dieses Fax wartet nicht.</translation>
    </message>
    <message>
        <source>This fax is on hold and has not gone: send it again or give it up.</source>
        <translation>Dieses Fax ist zurückgehalten und ging nicht: senden Sie es neu, oder geben Sie es auf.</translation>
    </message>
    <message>
        <source>This fax waits for no decision.</source>
        <translation>Dieses Fax wartet auf keine Entscheidung.</translation>
    </message>
    <message>
        <source>This fax was delivered. To send it again, add the document again.</source>
        <translation>Dieses Fax wurde zugestellt. Um es noch einmal zu senden, fügen Sie das Dokument neu hinzu.</translation>
    </message>
    <message>
        <source>This fax&apos;s story, its number, name or documents aren&apos;t what was written.</source>
        <translation>Verlauf, Nummer, Name oder Dokumente dieses Faxes sind nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>This file can&apos;t be checked: it takes too long, or stops the program that reads it.</source>
        <translation>Diese Datei lässt sich nicht prüfen: es dauert zu lange, oder sie bringt das lesende Programm zum Stehen.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read from where it is.</source>
        <translation>Diese Datei ist dort, wo sie liegt, nicht lesbar.</translation>
    </message>
    <message>
        <source>This file changed after it was added.</source>
        <translation>Diese Datei wurde geändert, nachdem sie hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>This file changed while it was being read: another program is writing to it.</source>
        <translation>Diese Datei wurde beim Lesen geändert: ein anderes Programm schreibt darin.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Diese Datei war nicht lesbar.</translation>
    </message>
    <message>
        <source>This file has {size}. A fax can have {limit} at most.</source>
        <translation>Diese Datei hat {size}. Ein Fax kann höchstens {limit} haben.</translation>
    </message>
    <message>
        <source>This file has {size}. Files from this computer can have {limit} at most.</source>
        <translation>Diese Datei hat {size}. Dateien von diesem Computer können höchstens {limit} haben.</translation>
    </message>
    <message>
        <source>This file has {size}: far too much for a fax, even made smaller.</source>
        <translation>Diese Datei hat {size}: viel zu viel für ein Fax, auch verkleinert.</translation>
    </message>
    <message>
        <source>This file is empty: it has 0 bytes.</source>
        <translation>Diese Datei ist leer: sie hat 0 Bytes.</translation>
    </message>
    <message>
        <source>This file isn&apos;t there any more.</source>
        <translation>Diese Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This file wasn&apos;t checked: the part of FaxDesk that reads PDFs didn&apos;t start.</source>
        <translation>Diese Datei wurde nicht geprüft: der Teil von FaxDesk, der PDFs liest, startete nicht.</translation>
    </message>
    <message>
        <source>This folder is not watched: {path}</source>
        <translation>Dieser Ordner wird nicht überwacht: {path}</translation>
    </message>
    <message>
        <source>This folder is watched already.</source>
        <translation>Dieser Ordner wird schon überwacht.</translation>
    </message>
    <message>
        <source>This goes to many. Check To and the document.</source>
        <translation>Das geht an viele. Prüfen Sie An und das Dokument.</translation>
    </message>
    <message>
        <source>This has {size}, more than the {limit} of one fax. It is sent as several, one after the other; each says which part it is.</source>
        <translation>Das hat {size}, mehr als die {limit} eines Faxes. Es wird als mehrere gesendet, eines nach dem anderen; jedes sagt, welcher Teil es ist.</translation>
    </message>
    <message>
        <source>This is Outlook&apos;s wrapping for attachments (winmail.dat).</source>
        <translation>Das ist Outlooks Verpackung für Anhänge (winmail.dat).</translation>
    </message>
    <message>
        <source>This is a DjVu document, not a PDF.</source>
        <translation>Das ist ein DjVu-Dokument, kein PDF.</translation>
    </message>
    <message>
        <source>This is a Microsoft Works document.</source>
        <translation>Das ist ein Microsoft-Works-Dokument.</translation>
    </message>
    <message>
        <source>This is a OneNote section.</source>
        <translation>Das ist ein OneNote-Abschnitt.</translation>
    </message>
    <message>
        <source>This is a PostScript file (PS or EPS), not a PDF.</source>
        <translation>Das ist eine PostScript-Datei (PS oder EPS), kein PDF.</translation>
    </message>
    <message>
        <source>This is a Publisher document.</source>
        <translation>Das ist ein Publisher-Dokument.</translation>
    </message>
    <message>
        <source>This is a Visio drawing.</source>
        <translation>Das ist eine Visio-Zeichnung.</translation>
    </message>
    <message>
        <source>This is a Word document, not a PDF.</source>
        <translation>Das ist ein Word-Dokument, kein PDF.</translation>
    </message>
    <message>
        <source>This is a WordPerfect document.</source>
        <translation>Das ist ein WordPerfect-Dokument.</translation>
    </message>
    <message>
        <source>This is a calendar entry.</source>
        <translation>Das ist ein Kalendereintrag.</translation>
    </message>
    <message>
        <source>This is a contact&apos;s card (vCard).</source>
        <translation>Das ist die Karte eines Kontakts (vCard).</translation>
    </message>
    <message>
        <source>This is a database, as of Access.</source>
        <translation>Das ist eine Datenbank, etwa von Access.</translation>
    </message>
    <message>
        <source>This is a document of Apple&apos;s Pages, Numbers or Keynote.</source>
        <translation>Das ist ein Dokument von Apples Pages, Numbers oder Keynote.</translation>
    </message>
    <message>
        <source>This is a fax number of your own.</source>
        <translation>Das ist eine eigene Faxnummer.</translation>
    </message>
    <message>
        <source>This is a file of the system&apos;s own, not a document.</source>
        <translation>Das ist eine Datei des Systems, kein Dokument.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>This is a form that only Adobe Reader shows. The fax may say &quot;Please wait&quot; instead.</source>
        <translation>Das ist ein Formular, das nur der Adobe Reader zeigt. Auf dem Fax steht sonst vielleicht nur „Please wait“.</translation>
    </message>
    <message>
        <source>This is a list of values, as programs exchange them: long lines are wrapped, and columns may not stand under each other.</source>
        <translation>Das ist eine Liste von Werten, wie Programme sie austauschen: lange Zeilen werden umbrochen, und Spalten stehen vielleicht nicht untereinander.</translation>
    </message>
    <message>
        <source>This is a list of values, not a PDF.</source>
        <translation>Das ist eine Liste von Werten, kein PDF.</translation>
    </message>
    <message>
        <source>This is a packed archive, not a PDF.</source>
        <translation>Das ist ein gepacktes Archiv, kein PDF.</translation>
    </message>
    <message>
        <source>This is a photo in the HEIC format, not a PDF.</source>
        <translation>Das ist ein Foto im HEIC-Format, kein PDF.</translation>
    </message>
    <message>
        <source>This is a photo in the HEIC format, which this FaxDesk can&apos;t read.</source>
        <translation>Das ist ein Foto im HEIC-Format, das dieses FaxDesk nicht lesen kann.</translation>
    </message>
    <message>
        <source>This is a picture in a format that FaxDesk can&apos;t read.</source>
        <translation>Das ist ein Bild in einem Format, das FaxDesk nicht lesen kann.</translation>
    </message>
    <message>
        <source>This is a picture, not a PDF.</source>
        <translation>Das ist ein Bild, kein PDF.</translation>
    </message>
    <message>
        <source>This is a presentation, not a PDF.</source>
        <translation>Das ist eine Präsentation, kein PDF.</translation>
    </message>
    <message>
        <source>This is a program&apos;s data (JSON), not a document.</source>
        <translation>Das sind Daten eines Programms (JSON), kein Dokument.</translation>
    </message>
    <message>
        <source>This is a program&apos;s data (XML), not a document.</source>
        <translation>Das sind Daten eines Programms (XML), kein Dokument.</translation>
    </message>
    <message>
        <source>This is a program, not a PDF.</source>
        <translation>Das ist ein Programm, kein PDF.</translation>
    </message>
    <message>
        <source>This is a signed or encrypted message, not a PDF.</source>
        <translation>Das ist eine signierte oder verschlüsselte Nachricht, kein PDF.</translation>
    </message>
    <message>
        <source>This is a sound or film, which can&apos;t be faxed.</source>
        <translation>Das ist Ton oder Film und kann nicht gefaxt werden.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, not a PDF.</source>
        <translation>Das ist eine Tabelle, kein PDF.</translation>
    </message>
    <message>
        <source>This is a technical drawing, as of AutoCAD.</source>
        <translation>Das ist eine technische Zeichnung, etwa von AutoCAD.</translation>
    </message>
    <message>
        <source>This is a text file, not a PDF.</source>
        <translation>Das ist eine Textdatei, kein PDF.</translation>
    </message>
    <message>
        <source>This is a web page, not a PDF.</source>
        <translation>Das ist eine Webseite, kein PDF.</translation>
    </message>
    <message>
        <source>This is an Office document that needs a password to open.</source>
        <translation>Das ist ein Office-Dokument, das zum Öffnen ein Kennwort braucht.</translation>
    </message>
    <message>
        <source>This is an Office document, not a PDF.</source>
        <translation>Das ist ein Office-Dokument, kein PDF.</translation>
    </message>
    <message>
        <source>This is an Office document. FaxDesk reads it with LibreOffice, which wasn&apos;t found here.</source>
        <translation>Das ist ein Office-Dokument. FaxDesk liest es mit LibreOffice, das hier nicht gefunden wurde.</translation>
    </message>
    <message>
        <source>This is an XPS document, Microsoft&apos;s own kind of PDF.</source>
        <translation>Das ist ein XPS-Dokument, Microsofts eigene Art von PDF.</translation>
    </message>
    <message>
        <source>This is an e-mail.</source>
        <translation>Das ist eine E-Mail.</translation>
    </message>
    <message>
        <source>This is an electronic book, not a PDF.</source>
        <translation>Das ist ein elektronisches Buch, kein PDF.</translation>
    </message>
    <message>
        <source>This is an emergency number: no fax can go there. Type a fax number.</source>
        <translation>Das ist eine Notrufnummer: dorthin kann kein Fax gehen. Tippen Sie eine Faxnummer.</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database, like postgresql://faxdesk@db.example.com/faxdesk.</source>
        <translation>Das ist keine Adresse einer PostgreSQL-Datenbank, wie postgresql://faxdesk@db.example.com/faxdesk.</translation>
    </message>
    <message>
        <source>This is no fax number in international form, nor a SIP address.</source>
        <translation>Das ist weder eine Faxnummer in internationaler Form noch eine SIP-Adresse.</translation>
    </message>
    <message>
        <source>This is no fax number, and nobody in the address book is called so.</source>
        <translation>Das ist keine Faxnummer, und niemand im Adressbuch heißt so.</translation>
    </message>
    <message>
        <source>This is not a fax number. Check it.</source>
        <translation>Das ist keine Faxnummer. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>This is only a link to a document that lies elsewhere.</source>
        <translation>Das ist nur ein Link auf ein Dokument, das anderswo liegt.</translation>
    </message>
    <message>
        <source>This is too long for a cover page: {limit} characters are the most.</source>
        <translation>Das ist für ein Deckblatt zu lang: höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>This isn&apos;t a PDF.</source>
        <translation>Das ist kein PDF.</translation>
    </message>
    <message>
        <source>This isn&apos;t an ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>This journal is a backup of {when}. The queue is paused: what is shown as waiting may have gone since. Check the list, then resume.</source>
        <translation>Dieses Journal ist eine Sicherung von {when}. Die Warteschlange ist angehalten: was als wartend dasteht, kann seither gegangen sein. Prüfen Sie die Liste, dann setzen Sie fort.</translation>
    </message>
    <message>
        <source>This journal was a team&apos;s. If it goes on here while the team does, what waits goes out twice.</source>
        <translation>Dieses Journal war das eines Teams. Geht es hier weiter, während das Team weitermacht, geht doppelt hinaus, was wartet.</translation>
    </message>
    <message>
        <source>This line can&apos;t be read any more.</source>
        <translation>Diese Zeile ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>This line was moved: it belongs where line {place} stands.</source>
        <translation>Diese Zeile wurde verschoben: sie gehört dorthin, wo Zeile {place} steht.</translation>
    </message>
    <message>
        <source>This line, or its fax, doesn&apos;t say what was written then.</source>
        <translation>Diese Zeile oder ihr Fax sagt nicht, was damals geschrieben wurde.</translation>
    </message>
    <message>
        <source>This looks like a pager&apos;s number, not a fax machine&apos;s. Check it.</source>
        <translation>Das sieht nach der Nummer eines Funkrufempfängers aus, nicht eines Faxgeräts. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>This month&apos;s faxes have cost about {spent}, of a budget of {budget}: raise it in the settings, or go on all the same.</source>
        <translation>Die Faxe dieses Monats haben etwa {spent} gekostet, von einem Budget von {budget}: erhöhen Sie es in den Einstellungen, oder setzen Sie trotzdem fort.</translation>
    </message>
    <message>
        <source>This number can&apos;t receive faxes.</source>
        <translation>Diese Nummer kann keine Faxe empfangen.</translation>
    </message>
    <message>
        <source>This number doesn&apos;t exist.</source>
        <translation>Diese Nummer gibt es nicht.</translation>
    </message>
    <message>
        <source>This number is too long. Are these two numbers, or is there a digit too many?</source>
        <translation>Diese Nummer ist zu lang. Sind es zwei Nummern, oder ist eine Ziffer zu viel?</translation>
    </message>
    <message>
        <source>This number is too short. Is a digit missing?</source>
        <translation>Diese Nummer ist zu kurz. Fehlt eine Ziffer?</translation>
    </message>
    <message>
        <source>This page can&apos;t be drawn. Open the document, print it to a new PDF, and use that.</source>
        <translation>Diese Seite lässt sich nicht zeichnen. Öffnen Sie das Dokument, drucken Sie es als neues PDF und nehmen Sie das.</translation>
    </message>
    <message>
        <source>This password doesn&apos;t open the document. Type it again.</source>
        <translation>Dieses Kennwort öffnet das Dokument nicht. Tippen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off and can&apos;t be read.</source>
        <translation>Dieses Bild ist beschädigt oder abgeschnitten und nicht lesbar.</translation>
    </message>
    <message>
        <source>This picture is too large: it has more dots than anyone could fax.</source>
        <translation>Dieses Bild ist zu groß: es hat mehr Punkte, als sich faxen ließen.</translation>
    </message>
    <message>
        <source>This report is an indication that the fax arrived, not a proof of receipt: it doesn&apos;t show that its pages can be read there, or that anybody has read them.</source>
        <translation>Dieser Bericht ist ein Hinweis, dass das Fax ankam, kein Beweis des Empfangs: er zeigt nicht, dass seine Seiten dort lesbar sind oder dass jemand sie gelesen hat.</translation>
    </message>
    <message>
        <source>This report says what FaxDesk and Telnyx know of this fax. It shows no delivery.</source>
        <translation>Dieser Bericht sagt, was FaxDesk und Telnyx von diesem Fax wissen. Eine Zustellung zeigt er nicht.</translation>
    </message>
    <message>
        <source>This row has more columns than the first one. Is a comma without quotes in it?</source>
        <translation>Diese Zeile hat mehr Spalten als die erste. Steht ein Komma ohne Anführungszeichen darin?</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the API key in. Set TELNYX_API_KEY in the environment instead.</source>
        <translation>Dieses System hat keinen Schlüsselbund für den API-Schlüssel. Setzen Sie stattdessen TELNYX_API_KEY in der Umgebung.</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the directory&apos;s password in.</source>
        <translation>Dieses System hat keinen Schlüsselbund für das Kennwort des Verzeichnisses.</translation>
    </message>
    <message>
        <source>This system has no keyring. The API key must be typed each time FaxDesk starts.</source>
        <translation>Dieses System hat keinen Schlüsselbund. Der API-Schlüssel muss bei jedem Start von FaxDesk getippt werden.</translation>
    </message>
    <message>
        <source>This takes unusually long, and Telnyx gives no answer about this fax.</source>
        <translation>Das dauert ungewöhnlich lange, und Telnyx gibt über dieses Fax keine Antwort.</translation>
    </message>
    <message>
        <source>This takes unusually long. Telnyx says it is still under way.</source>
        <translation>Das dauert ungewöhnlich lange. Telnyx sagt, es sei noch unterwegs.</translation>
    </message>
    <message>
        <source>This text is too long to be faxed.</source>
        <translation>Dieser Text ist zum Faxen zu lang.</translation>
    </message>
    <message>
        <source>This translation can&apos;t be read: {detail}.</source>
        <translation>Diese Übersetzung ist nicht lesbar: {detail}.</translation>
    </message>
    <message>
        <source>This workbook has {n} sheets. All of them are faxed.</source>
        <translation>Diese Arbeitsmappe hat {n} Blätter. Alle werden gefaxt.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Times are this computer&apos;s.</source>
        <translation>Zeiten sind die dieses Computers.</translation>
    </message>
    <message>
        <source>Times are this computer&apos;s; delivery is when FaxDesk heard of it. Telnyx&apos;s clock differed by {seconds} s.</source>
        <translation>Zeiten sind die dieses Computers; zugestellt ist, wann FaxDesk davon erfuhr. Die Uhr von Telnyx wich um {seconds} s ab.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>To {names} and {n} more.</source>
        <translation>An {names} und {n} weitere.</translation>
    </message>
    <message>
        <source>To {names}.</source>
        <translation>An {names}.</translation>
    </message>
    <message>
        <source>Together the documents have {size}. A fax from this computer can have {limit} at most.</source>
        <translation>Zusammen haben die Dokumente {size}. Ein Fax von diesem Computer kann höchstens {limit} haben.</translation>
    </message>
    <message>
        <source>Too late to cancel: it was delivered.</source>
        <translation>Zu spät zum Abbrechen: es wurde zugestellt.</translation>
    </message>
    <message>
        <source>Totals of the history exported.</source>
        <translation>Summen des Verlaufs exportiert.</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Transmission report</source>
        <translation>Sendebericht</translation>
    </message>
    <message>
        <source>Tried again.</source>
        <translation>Neu versucht.</translation>
    </message>
    <message>
        <source>Try again later, or call and ask.</source>
        <translation>Versuchen Sie es später noch einmal, oder rufen Sie an und fragen Sie.</translation>
    </message>
    <message>
        <source>Try again when fewer faxes are under way.</source>
        <translation>Versuchen Sie es noch einmal, wenn weniger Faxe unterwegs sind.</translation>
    </message>
    <message>
        <source>Try again, or add the document again.</source>
        <translation>Versuchen Sie es noch einmal, oder fügen Sie das Dokument neu hinzu.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Type a fax number.</source>
        <translation>Tippen Sie eine Faxnummer.</translation>
    </message>
    <message>
        <source>Type the number with its country code, as in +1 312-736-7276.</source>
        <translation>Tippen Sie die Nummer mit Landesvorwahl, wie +1 312-736-7276.</translation>
    </message>
    <message>
        <source>Type the password when you add or send it, or save a copy without one and add that.</source>
        <translation>Tippen Sie das Kennwort, wenn Sie es hinzufügen oder senden, oder speichern Sie eine Kopie ohne Kennwort und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>Ultra dark quality</source>
        <translation>Qualität „ultra dunkel“</translation>
    </message>
    <message>
        <source>Ultra light quality</source>
        <translation>Qualität „ultra hell“</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Under way when last heard of.</source>
        <translation>Unterwegs, als zuletzt davon zu hören war.</translation>
    </message>
    <message>
        <source>Unpack it and add the documents inside.</source>
        <translation>Packen Sie es aus und fügen Sie die Dokumente darin hinzu.</translation>
    </message>
    <message>
        <source>Up to {day} the journal was changed and its chain made anew: it doesn&apos;t fit the seal of {day}. {place}</source>
        <translation>Bis {day} wurde das Journal geändert und seine Kette neu gemacht: sie passt nicht zum Siegel von {day}. {place}</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Wird hochgeladen</translation>
    </message>
    <message>
        <source>Uploading the document to Telnyx.</source>
        <translation>Das Dokument wird zu Telnyx hochgeladen.</translation>
    </message>
    <message>
        <source>Use black and white, with a threshold of {threshold}%</source>
        <translation>Schwarzweiß nehmen, mit einer Schwelle von {threshold} %</translation>
    </message>
    <message>
        <source>Use very high quality</source>
        <translation>Sehr hohe Qualität nehmen</translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation>Sehr hohe Qualität</translation>
    </message>
    <message>
        <source>Wait until it is saved completely, then add it again.</source>
        <translation>Warten Sie, bis es vollständig gespeichert ist, dann fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting for a free line.</source>
        <translation>Wartet auf eine freie Leitung.</translation>
    </message>
    <message>
        <source>Waits until the parts before it have ended.</source>
        <translation>Wartet, bis die Teile davor beendet sind.</translation>
    </message>
    <message>
        <source>Watched folder “{folder}”: {problem}</source>
        <translation>Überwachter Ordner „{folder}“: {problem}</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>What is archived must be a month old at least: choose an earlier day.</source>
        <translation>Was archiviert wird, muss mindestens einen Monat alt sein: wählen Sie einen früheren Tag.</translation>
    </message>
    <message>
        <source>What is done about new numbers is one of: off, tell, confirm.</source>
        <translation>Was bei neuen Nummern geschieht, ist eines von: off, tell, confirm.</translation>
    </message>
    <message>
        <source>What is done about scanned pages is one of: letters, ask, always, never.</source>
        <translation>Was mit gescannten Seiten geschieht, ist eines von: letters, ask, always, never.</translation>
    </message>
    <message>
        <source>What is given of the directory is too long: {limit} characters at most.</source>
        <translation>Was vom Verzeichnis angegeben ist, ist zu lang: höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>What lies in the watched folder {folder}: documents that were sent from there, and their reports. Whoever keeps them has to delete them.</source>
        <translation>Was im überwachten Ordner {folder} liegt: Dokumente, die von dort gesendet wurden, und ihre Berichte. Wer sie verwahrt, muss sie löschen.</translation>
    </message>
    <message>
        <source>What should be the fax number is none: “{text}”.</source>
        <translation>Was die Faxnummer sein soll, ist keine: „{text}“.</translation>
    </message>
    <message>
        <source>What the proof states of its faxes can&apos;t be read.</source>
        <translation>Was der Nachweis von seinen Faxen angibt, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>What the team&apos;s server still has in unused parts of its files, its logs and its backups. Its administrators see to those.</source>
        <translation>Was der Server des Teams noch in ungenutzten Teilen seiner Dateien, seinen Protokollen und Sicherungen hat. Darum kümmern sich seine Verwalter.</translation>
    </message>
    <message>
        <source>What this queue had was moved to the team. If it goes on here, what waits goes out twice.</source>
        <translation>Was diese Warteschlange hatte, wurde ins Team verschoben. Geht es hier weiter, geht doppelt hinaus, was wartet.</translation>
    </message>
    <message>
        <source>When the window is closed, faxes go on “always”, “never”, or “ask”.</source>
        <translation>Wird das Fenster geschlossen, gehen Faxe weiter: „always“, „never“ oder „ask“.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a black threshold. Leave out one of the two.</source>
        <translation>Mit „Dokument speichern“ geht eine Datei einen Weg, der keine Schwarzschwelle mitnimmt. Lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a caller display name. Leave out one of the two.</source>
        <translation>Mit „Dokument speichern“ geht eine Datei einen Weg, der keinen Absendernamen mitnimmt. Lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a preview format. Leave out one of the two.</source>
        <translation>Mit „Dokument speichern“ geht eine Datei einen Weg, der kein Format der Vorschau mitnimmt. Lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a webhook address. Leave out one of the two.</source>
        <translation>Mit „Dokument speichern“ geht eine Datei einen Weg, der keine Webhook-Adresse mitnimmt. Lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>Write something into it, save it and add it again.</source>
        <translation>Schreiben Sie etwas hinein, speichern Sie es und fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>You aren&apos;t allowed to read this file.</source>
        <translation>Sie dürfen diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>You asked to send it again.</source>
        <translation>Sie wollten es noch einmal senden.</translation>
    </message>
    <message>
        <source>You asked to try again.</source>
        <translation>Sie wollten einen neuen Versuch.</translation>
    </message>
    <message>
        <source>You chose another time for it.</source>
        <translation>Sie haben dafür eine andere Zeit gewählt.</translation>
    </message>
    <message>
        <source>You chose when its turn comes.</source>
        <translation>Sie haben gewählt, wann es an der Reihe ist.</translation>
    </message>
    <message>
        <source>You decided: it did not go, send it again.</source>
        <translation>Sie haben entschieden: es ging nicht, neu senden.</translation>
    </message>
    <message>
        <source>You gave this fax up.</source>
        <translation>Sie haben dieses Fax aufgegeben.</translation>
    </message>
    <message>
        <source>You kept it back.</source>
        <translation>Sie haben es zurückgehalten.</translation>
    </message>
    <message>
        <source>You let it go on.</source>
        <translation>Sie haben es freigegeben.</translation>
    </message>
    <message>
        <source>You may not change the team&apos;s address book. Ask whoever runs the team.</source>
        <translation>Sie dürfen das Adressbuch des Teams nicht ändern. Fragen Sie, wer das Team leitet.</translation>
    </message>
    <message>
        <source>You may not let somebody be faxed again who is marked “do not fax”. A lead of the team may.</source>
        <translation>Sie dürfen „nicht faxen“ bei niemandem aufheben. Eine Leitung des Teams darf es.</translation>
    </message>
    <message>
        <source>You may not remove faxes for good. An administrator of the team may.</source>
        <translation>Sie dürfen Faxe nicht endgültig entfernen. Wer das Team verwaltet, darf es.</translation>
    </message>
    <message>
        <source>You may not see what the team&apos;s faxes cost. A lead of the team may.</source>
        <translation>Sie dürfen nicht sehen, was die Faxe des Teams kosten. Eine Leitung des Teams darf es.</translation>
    </message>
    <message>
        <source>You may not write what the team has into files. A lead of the team may.</source>
        <translation>Sie dürfen nicht in Dateien schreiben, was das Team hat. Eine Leitung des Teams darf es.</translation>
    </message>
    <message>
        <source>You moved it to the front.</source>
        <translation>Sie haben es nach vorn gestellt.</translation>
    </message>
    <message>
        <source>You took it back before it went.</source>
        <translation>Sie haben es zurückgenommen, bevor es ging.</translation>
    </message>
    <message>
        <source>Your Telnyx account has no fax application with this id.</source>
        <translation>Ihr Telnyx-Konto hat keine Fax-Anwendung mit dieser ID.</translation>
    </message>
    <message>
        <source>Your Telnyx account has no money left.</source>
        <translation>Ihr Telnyx-Konto hat kein Geld mehr.</translation>
    </message>
    <message>
        <source>Your Telnyx account has {credit} left, less than the {least} that you want to keep: add money, or lower that in the settings.</source>
        <translation>Ihr Telnyx-Konto hat noch {credit}, weniger als die {least}, die Sie behalten wollen: zahlen Sie ein, oder senken Sie das in den Einstellungen.</translation>
    </message>
    <message>
        <source>Your Telnyx account is blocked.</source>
        <translation>Ihr Telnyx-Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>Your Telnyx account is disabled.</source>
        <translation>Ihr Telnyx-Konto ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Your Telnyx account is inactive.</source>
        <translation>Ihr Telnyx-Konto ist inaktiv.</translation>
    </message>
    <message>
        <source>Your Telnyx account is not verified yet.</source>
        <translation>Ihr Telnyx-Konto ist noch nicht verifiziert.</translation>
    </message>
    <message>
        <source>Your Telnyx account may not send faxes to this country.</source>
        <translation>Ihr Telnyx-Konto darf in dieses Land keine Faxe senden.</translation>
    </message>
    <message>
        <source>Your Telnyx account may not send faxes to this number.</source>
        <translation>Ihr Telnyx-Konto darf an diese Nummer keine Faxe senden.</translation>
    </message>
    <message>
        <source>Your Telnyx account&apos;s level doesn&apos;t allow this fax.</source>
        <translation>Die Stufe Ihres Telnyx-Kontos erlaubt dieses Fax nicht.</translation>
    </message>
    <message>
        <source>Your Telnyx credit is low</source>
        <translation>Ihr Telnyx-Guthaben ist knapp</translation>
    </message>
    <message>
        <source>Your fax application at Telnyx has no outbound voice profile that it can use. Give it one in the Telnyx portal.</source>
        <translation>Ihre Fax-Anwendung bei Telnyx hat kein Profil für ausgehende Anrufe, das sie benutzen kann. Geben Sie ihr im Telnyx-Portal eines.</translation>
    </message>
    <message>
        <source>Your fax application at Telnyx has no outbound voice profile.</source>
        <translation>Ihre Fax-Anwendung bei Telnyx hat kein Profil für ausgehende Anrufe.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} earlier attempts</source>
        <translation>
            <numerusform>und {n} früherer Versuch</numerusform>
            <numerusform>und {n} frühere Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>document stored at Telnyx</source>
        <translation>Dokument bei Telnyx gespeichert</translation>
    </message>
    <message>
        <source>monochrome, black threshold {percent} %</source>
        <translation>Schwarzweiß, Schwarzschwelle {percent} %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none here: Telnyx fetched it from the address given</source>
        <translation>hier keine: Telnyx holte es von der angegebenen Adresse</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>preview stored at Telnyx</source>
        <translation>Vorschau bei Telnyx gespeichert</translation>
    </message>
    <message>
        <source>with a webhook</source>
        <translation>mit Webhook</translation>
    </message>
    <message>
        <source>without T.38</source>
        <translation>ohne T.38</translation>
    </message>
    <message>
        <source>{credit} left. Without money the queue is put on hold.</source>
        <translation>Noch {credit}. Ohne Geld wird die Warteschlange gesperrt.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{delivered} of {all} delivered, {failed} failed.</source>
        <translation>{delivered} von {all} zugestellt, {failed} fehlgeschlagen.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name for the backup.</source>
        <translation>{file} gibt es schon. Wählen Sie einen anderen Namen für die Sicherung.</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{name} is {number}.</source>
        <translation>{name} ist {number}.</translation>
    </message>
    <message>
        <source>{name} was not faxed: it lies in “failed” of the watched folder “{folder}”, with the reason beside it.</source>
        <translation>{name} wurde nicht gefaxt: es liegt in „failed“ des überwachten Ordners „{folder}“, der Grund daneben.</translation>
    </message>
    <message>
        <source>{name}, “{label}”.</source>
        <translation>{name}, „{label}“.</translation>
    </message>
    <message>
        <source>{name}, “{label}”. The fax number is {number}.</source>
        <translation>{name}, „{label}“. Die Faxnummer ist {number}.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number} KB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} belongs to your fax application {name} ({id}): faxes from it can&apos;t go with another one. Choose that application, or give the number to this one in the Telnyx portal.</source>
        <translation>{number} gehört zu Ihrer Fax-Anwendung {name} ({id}): Faxe von ihr können mit keiner anderen gehen. Wählen Sie jene Anwendung, oder geben Sie die Nummer im Telnyx-Portal dieser.</translation>
    </message>
    <message numerus="yes">
        <source>{number} bytes</source>
        <translation>
            <numerusform>{number} Byte</numerusform>
            <numerusform>{number} Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} h</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message numerus="yes">
        <source>{number} pages</source>
        <translation>
            <numerusform>{number} Seite</numerusform>
            <numerusform>{number} Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} refused so fine a quality before: choose high.</source>
        <translation>{number} hat früher eine so feine Qualität abgelehnt: wählen Sie Hoch.</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} {currency}</source>
        <translation>{number} {currency}</translation>
    </message>
    <message numerus="yes">
        <source>{n} broadcasts have ended</source>
        <translation>
            <numerusform>{n} Rundfax ist beendet</numerusform>
            <numerusform>{n} Rundfaxe sind beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters can&apos;t be shown, and boxes stand in their place: {example}</source>
        <translation>
            <numerusform>{n} Zeichen kann nicht gezeigt werden, ein Kästchen steht an seiner Stelle: {example}</numerusform>
            <numerusform>{n} Zeichen können nicht gezeigt werden, Kästchen stehen an ihrer Stelle: {example}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} contacts are called “{text}”. Give the number of the one who is to be forgotten.</source>
        <translation>{n} Kontakte heißen „{text}“. Geben Sie die Nummer dessen an, der vergessen werden soll.</translation>
    </message>
    <message>
        <source>{n} delivered</source>
        <translation>{n} zugestellt</translation>
    </message>
    <message>
        <source>{n} ended otherwise</source>
        <translation>{n} anders beendet</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes failed</source>
        <translation>
            <numerusform>{n} Fax ist fehlgeschlagen</numerusform>
            <numerusform>{n} Faxe sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes may be too late</source>
        <translation>
            <numerusform>{n} Fax kommt vielleicht zu spät</numerusform>
            <numerusform>{n} Faxe kommen vielleicht zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes need you</source>
        <translation>
            <numerusform>{n} Fax braucht Sie</numerusform>
            <numerusform>{n} Faxe brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes were delivered</source>
        <translation>
            <numerusform>{n} Fax wurde zugestellt</numerusform>
            <numerusform>{n} Faxe wurden zugestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are attached to this document. They are not faxed.</source>
        <translation>
            <numerusform>An dieses Dokument ist {n} Datei angehängt. Sie wird nicht gefaxt.</numerusform>
            <numerusform>An dieses Dokument sind {n} Dateien angehängt. Sie werden nicht gefaxt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files from watched folders were not faxed: each lies in “failed” of its folder, with the reason beside it.</source>
        <translation>{n} Dateien aus überwachten Ordnern wurden nicht gefaxt: jede liegt in „failed“ ihres Ordners, der Grund daneben.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines are missing here.</source>
        <translation>
            <numerusform>Hier fehlt {n} Zeile.</numerusform>
            <numerusform>Hier fehlen {n} Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines were taken out, and nobody has written down who did that.</source>
        <translation>
            <numerusform>{n} Zeile wurde herausgenommen, und niemand hat aufgeschrieben, wer das tat.</numerusform>
            <numerusform>{n} Zeilen wurden herausgenommen, und niemand hat aufgeschrieben, wer das tat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} marks are not faxed (page {pages}): this PDF doesn&apos;t say what they look like.</source>
        <translation>
            <numerusform>{n} Anmerkung wird nicht gefaxt (Seite {pages}): dieses PDF sagt nicht, wie sie aussieht.</numerusform>
            <numerusform>{n} Anmerkungen werden nicht gefaxt (Seite {pages}): dieses PDF sagt nicht, wie sie aussehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <translation>
            <numerusform>{n} braucht Sie</numerusform>
            <numerusform>{n} brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its {pages} pages can&apos;t be read and may be missing from the fax.</source>
        <translation>
            <numerusform>{n} der {pages} Seiten ist nicht lesbar und fehlt vielleicht im Fax.</numerusform>
            <numerusform>{n} der {pages} Seiten sind nicht lesbar und fehlen vielleicht im Fax.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} Seite</numerusform>
            <numerusform>{n} Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are far longer or wider than paper: they are shrunk to fit.</source>
        <translation>
            <numerusform>{n} Seite ist weit länger oder breiter als Papier: sie wird passend verkleinert.</numerusform>
            <numerusform>{n} Seiten sind weit länger oder breiter als Papier: sie werden passend verkleinert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are very large and are shrunk to fit: small print may be unreadable.</source>
        <translation>
            <numerusform>{n} Seite ist sehr groß und wird passend verkleinert: kleine Schrift ist vielleicht nicht lesbar.</numerusform>
            <numerusform>{n} Seiten sind sehr groß und werden passend verkleinert: kleine Schrift ist vielleicht nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are very small, smaller than a postcard: they arrive as small as that.</source>
        <translation>
            <numerusform>{n} Seite ist sehr klein, kleiner als eine Postkarte: so klein kommt sie an.</numerusform>
            <numerusform>{n} Seiten sind sehr klein, kleiner als eine Postkarte: so klein kommen sie an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have fine print, the first is page {page}: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>
            <numerusform>{n} Seite hat feinen Druck, es ist Seite {page}: sehr hohe Qualität, in Schwarzweiß mit einer Schwelle von {threshold} %, hält ihn lesbar.</numerusform>
            <numerusform>{n} Seiten haben feinen Druck, die erste ist Seite {page}: sehr hohe Qualität, in Schwarzweiß mit einer Schwelle von {threshold} %, hält ihn lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have grey boxes, the first is page {page}: black and white with a threshold of {threshold}% keeps the text and leaves the boxes white.</source>
        <translation>
            <numerusform>{n} Seite hat graue Kästen, es ist Seite {page}: Schwarzweiß mit einer Schwelle von {threshold} % erhält den Text und lässt die Kästen weiß.</numerusform>
            <numerusform>{n} Seiten haben graue Kästen, die erste ist Seite {page}: Schwarzweiß mit einer Schwelle von {threshold} % erhält den Text und lässt die Kästen weiß.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have photos, the first is page {page}: black and white would turn them into blots, greyscale keeps them.</source>
        <translation>
            <numerusform>{n} Seite hat Fotos, es ist Seite {page}: Schwarzweiß machte daraus Flecken, Graustufen erhalten sie.</numerusform>
            <numerusform>{n} Seiten haben Fotos, die erste ist Seite {page}: Schwarzweiß machte daraus Flecken, Graustufen erhalten sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have photos, the first is page {page}: high quality in greyscale shows them, without the finest one&apos;s many minutes.</source>
        <translation>
            <numerusform>{n} Seite hat Fotos, es ist Seite {page}: hohe Qualität in Graustufen zeigt sie, ohne die vielen Minuten der feinsten.</numerusform>
            <numerusform>{n} Seiten haben Fotos, die erste ist Seite {page}: hohe Qualität in Graustufen zeigt sie, ohne die vielen Minuten der feinsten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have small square codes, the first is page {page}: very high quality, in black and white with a threshold of {threshold}%, keeps them readable.</source>
        <translation>
            <numerusform>{n} Seite hat kleine quadratische Codes, es ist Seite {page}: sehr hohe Qualität, in Schwarzweiß mit einer Schwelle von {threshold} %, hält sie lesbar.</numerusform>
            <numerusform>{n} Seiten haben kleine quadratische Codes, die erste ist Seite {page}: sehr hohe Qualität, in Schwarzweiß mit einer Schwelle von {threshold} %, hält sie lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages with shades are sent as FaxDesk&apos;s own dots: quick, their letters a picture.</source>
        <translation>
            <numerusform>{n} Seite mit Grautönen wird als FaxDesks eigene Punkte gesendet: schnell, ihre Buchstaben ein Bild.</numerusform>
            <numerusform>{n} Seiten mit Grautönen werden als FaxDesks eigene Punkte gesendet: schnell, ihre Buchstaben ein Bild.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or other parts aren&apos;t in the document itself, only links to them. They are left out.</source>
        <translation>
            <numerusform>{n} Bild oder anderer Teil ist nicht im Dokument selbst, nur ein Verweis darauf. Er wird weggelassen.</numerusform>
            <numerusform>{n} Bilder oder andere Teile sind nicht im Dokument selbst, nur Verweise darauf. Sie werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} recipients</source>
        <translation>
            <numerusform>{n} Empfänger</numerusform>
            <numerusform>{n} Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scanned pages were cleaned up for the fax: black on white.</source>
        <translation>
            <numerusform>{n} gescannte Seite wurde für das Fax gesäubert: schwarz auf weiß.</numerusform>
            <numerusform>{n} gescannte Seiten wurden für das Fax gesäubert: schwarz auf weiß.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signatures are not faxed (page {pages}): this PDF doesn&apos;t say what they look like.</source>
        <translation>
            <numerusform>{n} Unterschrift wird nicht gefaxt (Seite {pages}): dieses PDF sagt nicht, wie sie aussieht.</numerusform>
            <numerusform>{n} Unterschriften werden nicht gefaxt (Seite {pages}): dieses PDF sagt nicht, wie sie aussehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things want a look</source>
        <translation>
            <numerusform>{n} Sache braucht einen Blick</numerusform>
            <numerusform>{n} Dinge brauchen einen Blick</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation>{n} unterwegs</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} wartend</translation>
    </message>
    <message>
        <source>{pages} pages are more than one fax can have. They are sent as {parts} faxes, one after the other; each says which part it is.</source>
        <translation>{pages} Seiten sind mehr, als ein Fax haben kann. Sie gehen als {parts} Faxe, eines nach dem anderen; jedes sagt, welcher Teil es ist.</translation>
    </message>
    <message>
        <source>{pages} pages are too many. At most {limit} can be sent at once.</source>
        <translation>{pages} Seiten sind zu viele. Höchstens {limit} können auf einmal gesendet werden.</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} von {parts}</translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, about {time} on {n} lines, about {cost}.</source>
        <translation>
            <numerusform>{recipients} Empfänger, etwa {time} auf {n} Leitung, etwa {cost}.</numerusform>
            <numerusform>{recipients} Empfänger, etwa {time} auf {n} Leitungen, etwa {cost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, about {time} on {n} lines.</source>
        <translation>
            <numerusform>{recipients} Empfänger, etwa {time} auf {n} Leitung.</numerusform>
            <numerusform>{recipients} Empfänger, etwa {time} auf {n} Leitungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, {pages} pages, about {time} on {n} lines, about {cost}.</source>
        <translation>
            <numerusform>{recipients} Empfänger, {pages} Seiten, etwa {time} auf {n} Leitung, etwa {cost}.</numerusform>
            <numerusform>{recipients} Empfänger, {pages} Seiten, etwa {time} auf {n} Leitungen, etwa {cost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, {pages} pages, about {time} on {n} lines.</source>
        <translation>
            <numerusform>{recipients} Empfänger, {pages} Seiten, etwa {time} auf {n} Leitung.</numerusform>
            <numerusform>{recipients} Empfänger, {pages} Seiten, etwa {time} auf {n} Leitungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, as far as it was seen</source>
        <translation>{time}, soweit es zu sehen war</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{what}: there are several. Choose one with {option}.</source>
        <translation>{what}: es gibt mehrere. Wählen Sie mit {option}.</translation>
    </message>
    <message>
        <source>{what}: your Telnyx account has none that can send. Add one in the Telnyx portal.</source>
        <translation>{what}: Ihr Telnyx-Konto hat keine, die senden kann. Fügen Sie im Telnyx-Portal eine hinzu.</translation>
    </message>
    <message>
        <source>{what}: {said}</source>
        <translation>{what}: {said}</translation>
    </message>
    <message>
        <source>{who} at {desk} has just decided about fax {fax}. Look at what it says now, then decide.</source>
        <translation>{who} an {desk} hat gerade über Fax {fax} entschieden. Sehen Sie an, was jetzt dasteht, dann entscheiden Sie.</translation>
    </message>
    <message>
        <source>{year}-{month}-{day} {time}</source>
        <translation>{day}.{month}.{year} {time}</translation>
    </message>
    <message>
        <source>“Store media” doesn&apos;t work for an uploaded document.</source>
        <translation>„Dokument speichern“ geht bei einem hochgeladenen Dokument nicht.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written. Choose another name or folder.</source>
        <translation>„{name}“ lässt sich nicht schreiben. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>“{name}” has no fax number in the address book.</source>
        <translation>„{name}“ hat im Adressbuch keine Faxnummer.</translation>
    </message>
    <message>
        <source>“{name}” is set by your IT department and can&apos;t be changed here.</source>
        <translation>„{name}“ hat Ihre IT-Abteilung gesetzt; hier ist es nicht zu ändern.</translation>
    </message>
    <message>
        <source>“{name}” is set by {who} and can&apos;t be changed here.</source>
        <translation>„{name}“ hat {who} gesetzt; hier ist es nicht zu ändern.</translation>
    </message>
    <message>
        <source>“{name}” may be several contacts: {listed}. Write more of the name, or the number.</source>
        <translation>„{name}“ kann mehrere Kontakte bedeuten: {listed}. Schreiben Sie mehr vom Namen, oder die Nummer.</translation>
    </message>
    <message>
        <source>“{text}” has passed already.</source>
        <translation>„{text}“ ist schon vorbei.</translation>
    </message>
    <message>
        <source>“{text}” is more than a year away.</source>
        <translation>„{text}“ ist mehr als ein Jahr entfernt.</translation>
    </message>
    <message>
        <source>“{text}” is no day. Write it like 2026-03-31, or today, or yesterday.</source>
        <translation>„{text}“ ist kein Tag. Schreiben Sie ihn wie 2026-03-31, oder today oder yesterday.</translation>
    </message>
    <message>
        <source>“{text}” is no role with a right. Write it like clerk:address-book; faxdesk team roles lists them.</source>
        <translation>„{text}“ ist keine Rolle mit einem Recht. Schreiben Sie es wie clerk:address-book; faxdesk team roles zeigt sie.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write 17:00, tomorrow 8:00, Mon 9:30, or 2026-03-05T08:00.</source>
        <translation>„{text}“ ist keine Zeit. Schreiben Sie 17:00, tomorrow 8:00, Mon 9:30 oder 2026-03-05T08:00.</translation>
    </message>
    <message>
        <source>“{text}” names no pages. Write them like 1-3, 7 or 5- (to the end).</source>
        <translation>„{text}“ nennt keine Seiten. Schreiben Sie sie wie 1-3, 7 oder 5- (bis zum Ende).</translation>
    </message>
    <message>
        <source>“{value}” is no day or time. Write it as 2026-03-05 or 2026-03-05T14:30.</source>
        <translation>„{value}“ ist kein Tag und keine Zeit. Schreiben Sie 2026-03-05 oder 2026-03-05T14:30.</translation>
    </message>
</context>
</TS>
