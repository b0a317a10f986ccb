<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Made with</source>
        <translation>Ge&amp;maakt met</translation>
    </message>
    <message>
        <source>About FaxDesk</source>
        <translation>Over FaxDesk</translation>
    </message>
    <message>
        <source>Choose a library to read its licence.</source>
        <translation>Kies een bibliotheek om de licentie te lezen.</translation>
    </message>
    <message>
        <source>Its makers put no text beside it. Its licence is {licence}.</source>
        <translation>De makers hebben er geen tekst bij gedaan. De licentie is {licence}.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken en hun licenties</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unchanged under the GNU LGPL, version 3, as shared libraries that you may replace with your own build.</source>
        <translation>Qt en PySide6 worden ongewijzigd gebruikt onder de GNU LGPL, versie 3, als gedeelde bibliotheken die u door eigen versies mag vervangen.</translation>
    </message>
    <message>
        <source>Sends documents as faxes through Telnyx. Free software under the MIT licence.</source>
        <translation>Verstuurt documenten als fax via Telnyx. Vrije software onder de MIT-licentie.</translation>
    </message>
    <message>
        <source>The licence&apos;s own words</source>
        <translation>De tekst van de licentie zelf</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
</context>
<context>
    <name>AccountDisplay</name>
    <message>
        <source>Set up your Telnyx account first.</source>
        <translation>Stel eerst uw Telnyx-account in.</translation>
    </message>
    <message>
        <source>Your IT department&apos;s policy can&apos;t be read: see the notice at the top.</source>
        <translation>Het beleid van uw IT-afdeling is niet leesbaar: zie de melding bovenaan.</translation>
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
        <translation>Details</translation>
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
        <translation>Wat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>broadcast B{value}</source>
        <translation>rondzending B{value}</translation>
    </message>
    <message>
        <source>contacts {value}</source>
        <translation>contacten {value}</translation>
    </message>
    <message>
        <source>faxes {first} to {last}</source>
        <translation>faxen {first} tot {last}</translation>
    </message>
    <message>
        <source>faxes {value}</source>
        <translation>faxen {value}</translation>
    </message>
    <message>
        <source>group {value}</source>
        <translation>groep {value}</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{value} in all</source>
        <translation>{value} in totaal</translation>
    </message>
</context>
<context>
    <name>AdvancedOptions</name>
    <message>
        <source>&amp;Caller name</source>
        <translation>Weergavenaa&amp;m</translation>
    </message>
    <message>
        <source>&amp;Webhook address</source>
        <translation>Web&amp;hookadres</translation>
    </message>
    <message>
        <source>A copy stays at Telnyx. It is asked for again with every fax and never remembered.</source>
        <translation>Een kopie blijft bij Telnyx. Wordt bij elke fax opnieuw gevraagd en nooit onthouden.</translation>
    </message>
    <message>
        <source>A picture of the pages stays at Telnyx. It is asked for again with every fax.</source>
        <translation>Een afbeelding van de pagina&apos;s blijft bij Telnyx. Wordt bij elke fax opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>A server of yours that Telnyx tells about this fax. Not remembered for the next one.</source>
        <translation>Een eigen server waaraan Telnyx over deze fax bericht. Wordt niet onthouden voor de volgende.</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>Weergavenaam</translation>
    </message>
    <message>
        <source>F&amp;rom-number</source>
        <translation>Afzender&amp;nummer</translation>
    </message>
    <message>
        <source>From-number</source>
        <translation>Afzendernummer</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Preview format</source>
        <translation>Indeling van het voorbeeld</translation>
    </message>
    <message>
        <source>Store a preview at Telnyx, as</source>
        <translation>Een voorbeeld bij Telnyx bewaren, als</translation>
    </message>
    <message>
        <source>Store the document at Telnyx</source>
        <translation>Het document bij Telnyx bewaren</translation>
    </message>
    <message>
        <source>Storing and the webhook count for one fax, then they are off again.</source>
        <translation>Bewaren en de webhook gelden voor één fax, daarna zijn ze weer uit.</translation>
    </message>
    <message>
        <source>Switch it off where a receiver&apos;s machine can&apos;t agree with ours.</source>
        <translation>Zet dit uit waar het apparaat van de ontvanger het niet eens wordt met het onze.</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>Use T.38 (fax &amp;over internet lines)</source>
        <translation>T.38 gebr&amp;uiken (fax over internetlijnen)</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Webhookadres</translation>
    </message>
    <message>
        <source>What the receiver&apos;s display shows. Letters A–Z, digits, spaces and - _ ~ ! . +</source>
        <translation>Wat het scherm van de ontvanger toont. Letters A–Z, cijfers, spaties en - _ ~ ! . +</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>the from-number</source>
        <translation>het afzendernummer</translation>
    </message>
</context>
<context>
    <name>ApplicationList</name>
    <message>
        <source>Fax applications</source>
        <translation>Faxtoepassingen</translation>
    </message>
    <message>
        <source>{name}: can&apos;t send, as it has no outbound voice profile</source>
        <translation>{name}: kan niet verzenden, want er is geen profiel voor uitgaande gesprekken</translation>
    </message>
    <message>
        <source>{name}: can&apos;t send, as it is switched off</source>
        <translation>{name}: kan niet verzenden, want ze is uitgeschakeld</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>All faxes up to the end of {year}</source>
        <translation>Alle faxen tot en met {year}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiveren</translation>
    </message>
    <message>
        <source>Archive old faxes</source>
        <translation>Oude faxen archiveren</translation>
    </message>
    <message>
        <source>Archiving … Faxes so far: {number}. Closing this window stops it.</source>
        <translation>Wordt gearchiveerd … Faxen tot nu toe: {number}. Dit venster sluiten stopt het.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Faxes archived: {number}</source>
        <translation>Gearchiveerde faxen: {number}</translation>
    </message>
    <message>
        <source>Faxes that stay: {number}. They are kept, lie in the bin, aren&apos;t over, or their document is not deleted yet.</source>
        <translation>Faxen die blijven: {number}. Ze worden bewaard, liggen in de prullenbak, zijn niet beëindigd, of hun document is nog niet gewist.</translation>
    </message>
    <message>
        <source>Faxes that would be moved: {number}</source>
        <translation>Faxen die verplaatst zouden worden: {number}</translation>
    </message>
    <message>
        <source>Folder for the archive</source>
        <translation>Map voor het archief</translation>
    </message>
    <message>
        <source>No fax is old enough to be archived.</source>
        <translation>Geen fax is oud genoeg om gearchiveerd te worden.</translation>
    </message>
    <message>
        <source>Old faxes go into a file of their own, and the journal becomes smaller. The history still finds them.</source>
        <translation>Oude faxen gaan naar een eigen bestand, en het journaal wordt kleiner. De geschiedenis vindt ze nog steeds.</translation>
    </message>
    <message>
        <source>The file is in {folder}. Keep it with your backups.</source>
        <translation>Het bestand staat in {folder}. Bewaar het bij uw back-ups.</translation>
    </message>
    <message>
        <source>{file}: 1 fax</source>
        <translation>{file}: 1 fax</translation>
    </message>
    <message>
        <source>{file}: missing</source>
        <translation>{file}: ontbreekt</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {number} faxes</source>
        <translation>
            <numerusform>{file}: {number} fax</numerusform>
            <numerusform>{file}: {number} faxen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>The link “{link}” names no number that can be faxed.</source>
        <translation>De link “{link}” noemt geen nummer waarnaar gefaxt kan worden.</translation>
    </message>
    <message>
        <source>{numbers} came by a link, beside who stood in To before. Look before you send.</source>
        <translation>{numbers} kwam via een link, naast wie al in Aan stond. Kijk het na voordat u verzendt.</translation>
    </message>
</context>
<context>
    <name>AuditWindow</name>
    <message numerus="yes">
        <source>%n lines saved: {path}</source>
        <translation>
            <numerusform>%n regel opgeslagen: {path}</numerusform>
            <numerusform>%n regels opgeslagen: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check the journal</source>
        <translation>Journaal &amp;controleren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wanneer</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle dagen</translation>
    </message>
    <message>
        <source>All of them: faxdesk audit</source>
        <translation>Allemaal: faxdesk audit</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Controlelogboek</translation>
    </message>
    <message>
        <source>Checking the whole journal…</source>
        <translation>Het hele journaal wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Controlelogboek exporteren</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Laatste 24 uur</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Laatste 365 dagen</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Nothing was done that fits this.</source>
        <translation>Er is niets gedaan dat hierbij past.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entries checked.</source>
        <translation>
            <numerusform>Het journaal is ongeschonden: %n regel gecontroleerd.</numerusform>
            <numerusform>Het journaal is ongeschonden: %n regels gecontroleerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal was changed, in %n places.</source>
        <translation>
            <numerusform>Het journaal is gewijzigd, op %n plaats.</numerusform>
            <numerusform>Het journaal is gewijzigd, op %n plaatsen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>Wa&amp;t</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Wie wat heeft gedaan</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>regel {number}</translation>
    </message>
    <message>
        <source>fax {number}</source>
        <translation>fax {number}</translation>
    </message>
</context>
<context>
    <name>Broadcast</name>
    <message numerus="yes">
        <source>%n are under way: Telnyx is asked to stop them, and may be too late.</source>
        <translation>
            <numerusform>%n is onderweg: Telnyx wordt gevraagd die te stoppen, en is misschien te laat.</numerusform>
            <numerusform>%n zijn onderweg: Telnyx wordt gevraagd ze te stoppen, en is misschien te laat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed as there is no such fax number.</source>
        <translation>
            <numerusform>%n daarvan mislukte omdat dat faxnummer niet bestaat.</numerusform>
            <numerusform>%n daarvan mislukten omdat die faxnummers niet bestaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these faxes could not take it: look at each.</source>
        <translation>
            <numerusform>%n van deze faxen kon dat niet: bekijk ze.</numerusform>
            <numerusform>%n van deze faxen konden dat niet: bekijk ze stuk voor stuk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait: they are cancelled.</source>
        <translation>
            <numerusform>%n wacht: die wordt geannuleerd.</numerusform>
            <numerusform>%n wachten: ze worden geannuleerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>&amp;Niet verzenden</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation>&amp;Laten gaan</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>Alle &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>Alle &amp;stoppen</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Rondzending</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Resultaten exporteren</translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation>Resultaten exporteren…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message numerus="yes">
        <source>Only to the %n &amp;others</source>
        <translation>
            <numerusform>Alleen naar de &amp;andere</numerusform>
            <numerusform>Alleen naar de %n &amp;andere</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n faxes of this broadcast?</source>
        <translation>
            <numerusform>De fax van deze rondzending (%n) verwijderen?</numerusform>
            <numerusform>Alle %n faxen van deze rondzending verwijderen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all from the list…</source>
        <translation>Alle uit de lijst verwijderen…</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation>Alle verwijderen…</translation>
    </message>
    <message numerus="yes">
        <source>Send again to the %n that failed</source>
        <translation>
            <numerusform>Opnieuw verzenden naar %n mislukte</numerusform>
            <numerusform>Opnieuw verzenden naar de %n mislukte</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again to {count} failed</source>
        <translation>Opnieuw verzenden naar {count} mislukte</translation>
    </message>
    <message>
        <source>Stop all faxes of this broadcast?</source>
        <translation>Alle faxen van deze rondzending stoppen?</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>The results are in {name}.</source>
        <translation>De resultaten staan in {name}.</translation>
    </message>
    <message>
        <source>To &amp;all</source>
        <translation>Naar &amp;alle</translation>
    </message>
    <message>
        <source>Trying again won&apos;t help there: check the numbers.</source>
        <translation>Opnieuw proberen helpt daar niet: controleer de nummers.</translation>
    </message>
</context>
<context>
    <name>BroadcastBar</name>
    <message>
        <source>&amp;Back to all faxes</source>
        <translation>&amp;Terug naar alle faxen</translation>
    </message>
    <message>
        <source>Back to all faxes (Left)</source>
        <translation>Terug naar alle faxen (Links)</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Rondzending</translation>
    </message>
</context>
<context>
    <name>BroadcastView</name>
    <message>
        <source>Show its faxes</source>
        <translation>De faxen ervan tonen</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Being cleaned up …</source>
        <translation>Wordt opgeschoond …</translation>
    </message>
    <message>
        <source>Being cleaned up: {done} of {of} pages</source>
        <translation>Wordt opgeschoond: {done} van {of} pagina&apos;s</translation>
    </message>
    <message>
        <source>Being made again …</source>
        <translation>Wordt opnieuw gemaakt …</translation>
    </message>
    <message>
        <source>Being shrunk …</source>
        <translation>Wordt verkleind …</translation>
    </message>
    <message>
        <source>Being shrunk: {done} of {of} pages</source>
        <translation>Wordt verkleind: {done} van {of} pagina&apos;s</translation>
    </message>
    <message>
        <source>Choose pages…</source>
        <translation>Pagina&apos;s kiezen…</translation>
    </message>
    <message>
        <source>Clean up for fax</source>
        <translation>Opschonen voor fax</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Op breedte passen</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Have the pages as they were scanned</source>
        <translation>De pagina&apos;s nemen zoals ze gescand zijn</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Deze behouden</translation>
    </message>
    <message>
        <source>Leave out blank pages</source>
        <translation>Lege pagina&apos;s weglaten</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Make scanned pages black on white, straight and without shadows: quick to send, easy to read</source>
        <translation>Gescande pagina&apos;s zwart op wit, recht en zonder schaduw maken: snel te verzenden, goed te lezen</translation>
    </message>
    <message>
        <source>Send greys as shown: about {time}</source>
        <translation>Grijs zoals getoond verzenden: ongeveer {time}</translation>
    </message>
    <message>
        <source>Send without tracked changes</source>
        <translation>Zonder bijgehouden wijzigingen verzenden</translation>
    </message>
    <message>
        <source>Shrink to fit</source>
        <translation>Passend verkleinen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own dots may take about {time}. Pages with greys then go as pictures: small print on them may be harder to read.</source>
        <translation>Met de punten van Telnyx kan het ongeveer {time} duren. Zoals getoond gaan pagina&apos;s met grijs als afbeelding: kleine letters erop zijn misschien moeilijker te lezen.</translation>
    </message>
    <message>
        <source>Undo clean-up</source>
        <translation>Opschonen ongedaan maken</translation>
    </message>
    <message>
        <source>Undo greys as shown</source>
        <translation>Grijs zoals getoond ongedaan maken</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Ontgrendelen…</translation>
    </message>
    <message>
        <source>Use the new version</source>
        <translation>Nieuwe versie nemen</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>List {name}: Enter opens it</source>
        <translation>Lijst {name}: Enter opent die</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Lijst openen</translation>
    </message>
    <message>
        <source>Recipient {number}</source>
        <translation>Ontvanger {number}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
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
        <translation>(fax {number}, {time})</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(niet bekend)</translation>
    </message>
    <message>
        <source>(partly estimated)</source>
        <translation>(deels geschat)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>All of it is the team&apos;s now. This desk&apos;s own journal stays as it was, with its queue paused.</source>
        <translation>Alles is nu van het team. Het eigen journaal van deze werkplek blijft zoals het was, met de wachtrij gepauzeerd.</translation>
    </message>
    <message>
        <source>Another FaxDesk has the journal open: remains in unused parts of it are overwritten later.</source>
        <translation>Een andere FaxDesk heeft het journaal open: resten in ongebruikte delen ervan worden later overschreven.</translation>
    </message>
    <message>
        <source>Another command works the queue. This one takes over when it ends.</source>
        <translation>Een andere opdracht werkt de wachtrij af. Deze neemt het over als die eindigt.</translation>
    </message>
    <message>
        <source>Backup: {back_up}</source>
        <translation>Back-up: {back_up}</translation>
    </message>
    <message>
        <source>Before: {before_bytes}. After: {after_bytes}.</source>
        <translation>Ervoor: {before_bytes}. Erna: {after_bytes}.</translation>
    </message>
    <message numerus="yes">
        <source>Broadcast {name}: {n} faxes</source>
        <translation>
            <numerusform>Rondzending {name}: {n} fax</numerusform>
            <numerusform>Rondzending {name}: {n} faxen</numerusform>
        </translation>
    </message>
    <message>
        <source>Chain {chain} ends here with {last_hash}</source>
        <translation>Keten {chain} eindigt hier met {last_hash}</translation>
    </message>
    <message>
        <source>Chain {chain} ends with entry {last}, {last_hash}</source>
        <translation>Keten {chain} eindigt met regel {last}, {last_hash}</translation>
    </message>
    <message>
        <source>Check it with: faxdesk verify FILE</source>
        <translation>Controleer het met: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>Check its name and its folder.</source>
        <translation>Controleer naam en map.</translation>
    </message>
    <message>
        <source>Collecting, which tries every part of FaxDesk: up to a minute.</source>
        <translation>Wordt verzameld, waarbij elk deel van FaxDesk geprobeerd wordt: tot een minuut.</translation>
    </message>
    <message>
        <source>Credit: {available_credit} {currency}</source>
        <translation>Tegoed: {available_credit} {currency}</translation>
    </message>
    <message>
        <source>Do not fax: {reason}</source>
        <translation>Niet faxen: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Documents: deleted {n} days after a fax&apos;s end.</source>
        <translation>
            <numerusform>Documenten: {n} dag na het einde van een fax gewist.</numerusform>
            <numerusform>Documenten: {n} dagen na het einde van een fax gewist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents: kept for ever.</source>
        <translation>Documenten: voor altijd bewaard.</translation>
    </message>
    <message>
        <source>Documents: {number} ({size})</source>
        <translation>Documenten: {number} ({size})</translation>
    </message>
    <message>
        <source>Due now: documents of {documents}, numbers and names of {names}</source>
        <translation>Nu om: documenten van {documents}, nummers en namen van {names}</translation>
    </message>
    <message>
        <source>Entries checked: {links}. Seals checked: {seals}.</source>
        <translation>Gecontroleerde regels: {links}. Gecontroleerde zegels: {seals}.</translation>
    </message>
    <message>
        <source>Every user of this computer can read the faxes here and send some.</source>
        <translation>Elke gebruiker van deze computer kan de faxen hier lezen en er verzenden.</translation>
    </message>
    <message>
        <source>Fax application</source>
        <translation>Faxtoepassing</translation>
    </message>
    <message>
        <source>Fax {fax_id} is deleted.</source>
        <translation>Fax {fax_id} is gewist.</translation>
    </message>
    <message>
        <source>Fax {fax_id} is in the bin. Within 30 days: faxdesk restore {fax_id}</source>
        <translation>Fax {fax_id} ligt in de prullenbak. Binnen 30 dagen: faxdesk restore {fax_id}</translation>
    </message>
    <message>
        <source>Fax {fax_id} is in the history again.</source>
        <translation>Fax {fax_id} staat weer in de geschiedenis.</translation>
    </message>
    <message>
        <source>Fax {ids}: no longer under legal hold.</source>
        <translation>Fax {ids}: niet meer onder bewaarplicht.</translation>
    </message>
    <message>
        <source>Fax {ids}: the document goes when its time has come.</source>
        <translation>Fax {ids}: het document gaat als zijn tijd gekomen is.</translation>
    </message>
    <message>
        <source>Fax {ids}: the document is kept until: faxdesk keep --off {plain}</source>
        <translation>Fax {ids}: het document wordt behouden tot: faxdesk keep --off {plain}</translation>
    </message>
    <message>
        <source>Fax {ids}: under legal hold. Nothing of it can be removed.</source>
        <translation>Fax {ids}: onder bewaarplicht. Niets ervan kan verwijderd worden.</translation>
    </message>
    <message>
        <source>Fax {id} goes from {from_number}, as it was sent; {usual} is your number now. To change that: faxdesk cancel {id}, then faxdesk retry {id} --from {usual}</source>
        <translation>Fax {id} gaat van {from_number}, zoals hij verzonden is; uw nummer is nu {usual}. Om dat te wijzigen: faxdesk cancel {id}, dan faxdesk retry {id} --from {usual}</translation>
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
        <translation>FaxDesk werkt uw journaal van {number} MB bij, één keer. Dat kan een paar minuten duren.</translation>
    </message>
    <message>
        <source>FaxDesk is no printer on this computer; see docs/printing.md.</source>
        <translation>FaxDesk is geen printer op deze computer; zie docs/printing.md.</translation>
    </message>
    <message>
        <source>FaxDesk works the queue. Ctrl+C ends it.</source>
        <translation>FaxDesk werkt de wachtrij af. Ctrl+C beëindigt het.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s own copies of the journal</source>
        <translation>Eigen kopieën van het journaal bij FaxDesk</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s window works the queue. This command takes over when it ends.</source>
        <translation>Het venster van FaxDesk werkt de wachtrij af. Deze opdracht neemt het over als dat eindigt.</translation>
    </message>
    <message>
        <source>Faxes go from {number} with {name} ({id}).</source>
        <translation>Faxen gaan van {number} met {name} ({id}).</translation>
    </message>
    <message>
        <source>Faxes that are not over, and go on with the team: {number}</source>
        <translation>Faxen die niet beëindigd zijn, en bij het team doorgaan: {number}</translation>
    </message>
    <message>
        <source>Faxes that are over and have their document: {with_document}</source>
        <translation>Beëindigde faxen die hun document nog hebben: {with_document}</translation>
    </message>
    <message>
        <source>For all desks of the team, as the IT department&apos;s policy has it.</source>
        <translation>Voor alle werkplekken van het team, zoals het beleid van de IT-afdeling zegt.</translation>
    </message>
    <message>
        <source>For each person (or desk), in psql, a user in the role of a clerk, a lead or an administrator:</source>
        <translation>Voor elke persoon (of werkplek), in psql, een gebruiker in de rol clerk, lead of administrator:</translation>
    </message>
    <message>
        <source>Here that is: faxdesk send --password-stdin</source>
        <translation>Hier is dat: faxdesk send --password-stdin</translation>
    </message>
    <message>
        <source>Here that is: faxdesk send --shrink</source>
        <translation>Hier is dat: faxdesk send --shrink</translation>
    </message>
    <message>
        <source>Here that is: {options}</source>
        <translation>Hier is dat: {options}</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Het gaat door.</translation>
    </message>
    <message>
        <source>Its password (nothing: don&apos;t send it):</source>
        <translation>Het wachtwoord (niets: niet verzenden):</translation>
    </message>
    <message>
        <source>Its queue is paused: what waits in it waits with the team, too.</source>
        <translation>De wachtrij ervan is gepauzeerd: wat erin wacht, wacht ook bij het team.</translation>
    </message>
    <message>
        <source>Keep it with your backups, too: faxdesk backup copies the journal alone.</source>
        <translation>Bewaar het ook bij uw back-ups: faxdesk backup kopieert alleen het journaal.</translation>
    </message>
    <message>
        <source>Kept by hand: {kept}; under legal hold: {held}</source>
        <translation>Met de hand behouden: {kept}; onder bewaarplicht: {held}</translation>
    </message>
    <message>
        <source>Leave out who is not to be faxed.</source>
        <translation>Laat weg wie niet gefaxt mag worden.</translation>
    </message>
    <message>
        <source>Lines in use: {used} of {lines}; in hand: {count}</source>
        <translation>Lijnen in gebruik: {used} van {lines}; in handen: {count}</translation>
    </message>
    <message>
        <source>Managed by: {managed_by}</source>
        <translation>Beheerd door: {managed_by}</translation>
    </message>
    <message>
        <source>No contact.</source>
        <translation>Geen contact.</translation>
    </message>
    <message>
        <source>No cost is known.</source>
        <translation>Geen kosten bekend.</translation>
    </message>
    <message>
        <source>No cost is known: no price is set.</source>
        <translation>Geen kosten bekend: er is geen prijs ingesteld.</translation>
    </message>
    <message>
        <source>No desk has worked its queue yet.</source>
        <translation>Nog geen werkplek heeft de wachtrij afgewerkt.</translation>
    </message>
    <message>
        <source>No fax is marked to be kept.</source>
        <translation>Geen fax is gemarkeerd om te behouden.</translation>
    </message>
    <message>
        <source>No fax is under legal hold.</source>
        <translation>Geen fax valt onder een bewaarplicht.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Er wordt geen map bewaakt.</translation>
    </message>
    <message>
        <source>No policy: there is no {policy_path}.</source>
        <translation>Geen beleid: er is geen {policy_path}.</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Niemand gevonden.</translation>
    </message>
    <message>
        <source>Nobody is sure whether they went</source>
        <translation>Niemand weet zeker of ze gingen</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Van niets is de tijd om.</translation>
    </message>
    <message>
        <source>Nothing of the kind is in the history.</source>
        <translation>Niets van dien aard staat in de geschiedenis.</translation>
    </message>
    <message>
        <source>Nothing that was printed waits.</source>
        <translation>Er wacht niets dat afgedrukt is.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Er is niets gedaan.</translation>
    </message>
    <message>
        <source>Nothing was done. This can&apos;t be undone; say that it is meant with: --yes</source>
        <translation>Er is niets gedaan. Dit kan niet ongedaan gemaakt worden; zeg dat het de bedoeling is met: --yes</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>Er is niets in de wachtrij gezet.</translation>
    </message>
    <message>
        <source>Nothing was written. Use --yes to have it all the same.</source>
        <translation>Er is niets geschreven. Met --yes gebeurt het toch.</translation>
    </message>
    <message>
        <source>Numbers and names: kept for ever.</source>
        <translation>Nummers en namen: voor altijd bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>Numbers and names: taken out {n} days after a fax&apos;s end.</source>
        <translation>
            <numerusform>Nummers en namen: {n} dag na het einde van een fax eruit gehaald.</numerusform>
            <numerusform>Nummers en namen: {n} dagen na het einde van een fax eruit gehaald.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the same lists, gone before</source>
        <translation>Van dezelfde lijsten, eerder gegaan</translation>
    </message>
    <message>
        <source>Only programs on this computer that know the key.</source>
        <translation>Alleen programma&apos;s op deze computer die de sleutel kennen.</translation>
    </message>
    <message>
        <source>Password of the team&apos;s database:</source>
        <translation>Wachtwoord van de database van het team:</translation>
    </message>
    <message>
        <source>Policy: {source}</source>
        <translation>Beleid: {source}</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>Poort {port} is in gebruik door een ander programma.</translation>
    </message>
    <message>
        <source>Queued. The faxes go while FaxDesk is open, or with: faxdesk run</source>
        <translation>In de wachtrij. De faxen gaan terwijl FaxDesk open is, of met: faxdesk run</translation>
    </message>
    <message>
        <source>Remains of what was taken out may lie in unused parts of the journal&apos;s file. FaxDesk overwrites them by itself; at once: faxdesk retention run</source>
        <translation>Resten van wat eruit gehaald is, kunnen in ongebruikte delen van het journaalbestand staan. FaxDesk overschrijft ze vanzelf; meteen: faxdesk retention run</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Verwijderd.</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Verwijderd:</translation>
    </message>
    <message>
        <source>Removed: {contact_line}</source>
        <translation>Verwijderd: {contact_line}</translation>
    </message>
    <message>
        <source>Set it up with: faxdesk setup</source>
        <translation>Stel het in met: faxdesk setup</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>Blijft:</translation>
    </message>
    <message>
        <source>Stopped before they went</source>
        <translation>Gestopt voordat ze gingen</translation>
    </message>
    <message>
        <source>Stopped. What has not gone yet goes when FaxDesk runs again.</source>
        <translation>Gestopt. Wat nog niet ging, gaat als FaxDesk weer draait.</translation>
    </message>
    <message>
        <source>TELNYX_API_KEY is set and goes before the keyring&apos;s key.</source>
        <translation>TELNYX_API_KEY is ingesteld en gaat vóór de sleutel in de sleutelbos.</translation>
    </message>
    <message>
        <source>Team: {address}</source>
        <translation>Team: {address}</translation>
    </message>
    <message>
        <source>Telnyx API key:</source>
        <translation>Telnyx-API-sleutel:</translation>
    </message>
    <message>
        <source>The API key can&apos;t be changed.</source>
        <translation>De API-sleutel kan niet gewijzigd worden.</translation>
    </message>
    <message>
        <source>The address book is empty.</source>
        <translation>Het adresboek is leeg.</translation>
    </message>
    <message>
        <source>The archive {name} isn&apos;t in its place: its faxes are not here.</source>
        <translation>Het archief {name} staat niet op zijn plaats: de faxen ervan zijn hier niet.</translation>
    </message>
    <message>
        <source>The backup is in place. The queue is paused: check the list, then: faxdesk resume</source>
        <translation>De back-up is teruggezet. De wachtrij is gepauzeerd: controleer de lijst, dan: faxdesk resume</translation>
    </message>
    <message>
        <source>The connection is not protected as it should be (sslmode={chosen_tls}): others on the network may read along, or pretend to be the server. Leave sslmode out, so that it must prove who it is.</source>
        <translation>De verbinding is niet beschermd zoals het hoort (sslmode={chosen_tls}): anderen op het netwerk kunnen meelezen of zich als de server voordoen. Laat sslmode weg, zodat hij moet bewijzen wie hij is.</translation>
    </message>
    <message>
        <source>The first {limit}; more with --limit, all with --csv.</source>
        <translation>De eerste {limit}; meer met --limit, alle met --csv.</translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation>Het journaal is ongeschonden.</translation>
    </message>
    <message>
        <source>The journal that it replaced: {kept}</source>
        <translation>Het journaal dat vervangen is: {kept}</translation>
    </message>
    <message numerus="yes">
        <source>The journal was changed, in {n} places.</source>
        <translation>
            <numerusform>Het journaal is gewijzigd, op {n} plaats.</numerusform>
            <numerusform>Het journaal is gewijzigd, op {n} plaatsen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyring is not open: a password may still be in it.</source>
        <translation>De sleutelbos is niet open: er kan nog een wachtwoord in staan.</translation>
    </message>
    <message>
        <source>The number doesn&apos;t tell the receiver&apos;s time: the hours are this computer&apos;s.</source>
        <translation>Het nummer zegt niet hoe laat het bij de ontvanger is: de uren zijn die van deze computer.</translation>
    </message>
    <message>
        <source>The oldest waits for {time}</source>
        <translation>De oudste wacht al {time}</translation>
    </message>
    <message>
        <source>The queue goes on while FaxDesk is open, or with: faxdesk run</source>
        <translation>De wachtrij gaat door terwijl FaxDesk open is, of met: faxdesk run</translation>
    </message>
    <message>
        <source>The queue goes on.</source>
        <translation>De wachtrij gaat door.</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>De wachtrij is leeg.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>De wachtrij is gepauzeerd.</translation>
    </message>
    <message>
        <source>The queue is paused. Faxes under way go on.</source>
        <translation>De wachtrij is gepauzeerd. Faxen onderweg gaan door.</translation>
    </message>
    <message>
        <source>The queue is paused. Go on with: faxdesk resume</source>
        <translation>De wachtrij is gepauzeerd. Ga door met: faxdesk resume</translation>
    </message>
    <message>
        <source>The team&apos;s journal is in {path}, with {rows}. Documents beside it: {number}.</source>
        <translation>Het journaal van het team staat in {path}, met {rows}. Documenten ernaast: {number}.</translation>
    </message>
    <message>
        <source>The team&apos;s tables are made.</source>
        <translation>De tabellen van het team zijn gemaakt.</translation>
    </message>
    <message>
        <source>The team&apos;s tables were brought from version {before} to {version}.</source>
        <translation>De tabellen van het team zijn van versie {before} naar {version} gebracht.</translation>
    </message>
    <message>
        <source>The team&apos;s tables were up to date.</source>
        <translation>De tabellen van het team waren bijgewerkt.</translation>
    </message>
    <message>
        <source>Then, on each desk: faxdesk team join --database postgresql://anna@HOST/DATABASE</source>
        <translation>Dan, op elke werkplek: faxdesk team join --database postgresql://anna@HOST/DATABASE</translation>
    </message>
    <message>
        <source>There are no archives.</source>
        <translation>Er zijn geen archieven.</translation>
    </message>
    <message>
        <source>There is no screen here. Use the commands instead: faxdesk --help</source>
        <translation>Hier is geen scherm. Gebruik de opdrachten: faxdesk --help</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Dat bestand is er niet.</translation>
    </message>
    <message>
        <source>There is nothing to archive: no older fax is over, and past what retention does to it.</source>
        <translation>Er valt niets te archiveren: geen oudere fax is beëindigd en voorbij wat de bewaartijd ermee doet.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Forget this number? Type “yes”, or anything else.</source>
        <translation>Dit kan niet ongedaan gemaakt worden. Dit nummer vergeten? Typ “yes”, of iets anders.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Forget {name}? Type “yes”, or anything else.</source>
        <translation>Dit kan niet ongedaan gemaakt worden. {name} vergeten? Typ “yes”, of iets anders.</translation>
    </message>
    <message>
        <source>This desk has {rows}.</source>
        <translation>Deze werkplek heeft {rows}.</translation>
    </message>
    <message>
        <source>This desk works its own queue again. What it had queued stays with the team.</source>
        <translation>Deze werkplek werkt weer haar eigen wachtrij af. Wat ze in de wachtrij zette, blijft bij het team.</translation>
    </message>
    <message>
        <source>This desk works the team&apos;s queue from now on, with {faxes} in it.</source>
        <translation>Deze werkplek werkt vanaf nu de wachtrij van het team af, met {faxes} erin.</translation>
    </message>
    <message>
        <source>This user may make no roles. Let somebody who may: CREATE ROLE {desk_role}; and do this again.</source>
        <translation>Deze gebruiker mag geen rollen maken. Laat iemand die dat mag doen: CREATE ROLE {desk_role}; en doe dit opnieuw.</translation>
    </message>
    <message>
        <source>Type it, or hand it over with: --key-stdin</source>
        <translation>Typ hem, of geef hem door met: --key-stdin</translation>
    </message>
    <message>
        <source>Under way, Telnyx was asked to stop them</source>
        <translation>Onderweg, Telnyx is gevraagd ze te stoppen</translation>
    </message>
    <message>
        <source>Use {option} to send it all the same.</source>
        <translation>Gebruik {option} om het toch te verzenden.</translation>
    </message>
    <message>
        <source>Waiting: {waiting}, of which {ready} could go now</source>
        <translation>Wachtend: {waiting}, waarvan er nu {ready} kunnen gaan</translation>
    </message>
    <message>
        <source>Watched from now on, while FaxDesk is open, or with faxdesk run: {path}</source>
        <translation>Vanaf nu bewaakt, terwijl FaxDesk open is, of met faxdesk run: {path}</translation>
    </message>
    <message>
        <source>Watched no more: {path}</source>
        <translation>Niet meer bewaakt: {path}</translation>
    </message>
    <message>
        <source>What each of them may do: faxdesk team roles</source>
        <translation>Wat elk van hen mag: faxdesk team roles</translation>
    </message>
    <message>
        <source>What its own queue has stays where it is: faxdesk team leave goes back to it.</source>
        <translation>Wat in de eigen wachtrij staat, blijft daar: faxdesk team leave gaat ernaar terug.</translation>
    </message>
    <message>
        <source>Would be removed:</source>
        <translation>Zou verwijderd worden:</translation>
    </message>
    <message>
        <source>You are {person}, role {role}. Beside sending you may: {what}.</source>
        <translation>U bent {person}, rol {role}. Behalve verzenden mag u: {what}.</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>ongeveer {amount}</translation>
    </message>
    <message>
        <source>about {line_s} on the line</source>
        <translation>ongeveer {line_s} op de lijn</translation>
    </message>
    <message>
        <source>advice: {line}</source>
        <translation>advies: {line}</translation>
    </message>
    <message>
        <source>as the file beside it says</source>
        <translation>zoals het begeleidende bestand zegt</translation>
    </message>
    <message>
        <source>asks Telnyx for all</source>
        <translation>vraagt Telnyx voor alle</translation>
    </message>
    <message>
        <source>cancel, hold and decide colleagues&apos; faxes</source>
        <translation>faxen van collega&apos;s annuleren, vasthouden en beslissen</translation>
    </message>
    <message>
        <source>change the address book</source>
        <translation>het adresboek wijzigen</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacten</translation>
    </message>
    <message>
        <source>event {number}</source>
        <translation>gebeurtenis {number}</translation>
    </message>
    <message>
        <source>fax {fax_id}</source>
        <translation>fax {fax_id}</translation>
    </message>
    <message>
        <source>fax {fax_id}:</source>
        <translation>fax {fax_id}:</translation>
    </message>
    <message>
        <source>fax {number}</source>
        <translation>fax {number}</translation>
    </message>
    <message>
        <source>fax {number} to {recipient}</source>
        <translation>fax {number} aan {recipient}</translation>
    </message>
    <message>
        <source>faxes that were composed and not sent</source>
        <translation>opgestelde en niet verzonden faxen</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>in hand: {in_hand}</source>
        <translation>in handen: {in_hand}</translation>
    </message>
    <message>
        <source>in hand: {number}</source>
        <translation>in handen: {number}</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>het is niet leesbaar</translation>
    </message>
    <message>
        <source>lift “do not fax”</source>
        <translation>“niet faxen” opheffen</translation>
    </message>
    <message>
        <source>line {line}: {result}</source>
        <translation>regel {line}: {result}</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>geen labels</translation>
    </message>
    <message>
        <source>not heard of for {time}</source>
        <translation>al {time} niets van gehoord</translation>
    </message>
    <message>
        <source>nothing of the list</source>
        <translation>niets uit de lijst</translation>
    </message>
    <message>
        <source>numbers, names and documents of faxes</source>
        <translation>nummers, namen en documenten van faxen</translation>
    </message>
    <message>
        <source>of these faxes, in archives of old years</source>
        <translation>van deze faxen in archieven van oude jaren</translation>
    </message>
    <message>
        <source>open what colleagues sent</source>
        <translation>openen wat collega&apos;s verzonden</translation>
    </message>
    <message>
        <source>remove faxes for good</source>
        <translation>faxen definitief verwijderen</translation>
    </message>
    <message>
        <source>see costs and credit</source>
        <translation>kosten en tegoed zien</translation>
    </message>
    <message>
        <source>the fax number on the first page</source>
        <translation>het faxnummer op de eerste pagina</translation>
    </message>
    <message>
        <source>the number in the file&apos;s name</source>
        <translation>het nummer in de naam van het bestand</translation>
    </message>
    <message>
        <source>the number of contacts that have others</source>
        <translation>het nummer van contacten die er meer hebben</translation>
    </message>
    <message>
        <source>the one in {api_key}</source>
        <translation>die in {api_key}</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>het geheel</translation>
    </message>
    <message>
        <source>this is neither a proof nor a log of FaxDesk&apos;s</source>
        <translation>dit is noch een bewijs noch een logboek van FaxDesk</translation>
    </message>
    <message>
        <source>to: {recipient}</source>
        <translation>aan: {recipient}</translation>
    </message>
    <message>
        <source>who is let in</source>
        <translation>wie toegelaten wordt</translation>
    </message>
    <message>
        <source>write history, book and log into files</source>
        <translation>geschiedenis, adresboek en logboek naar bestanden schrijven</translation>
    </message>
    <message>
        <source>{counts}. Nothing was changed.</source>
        <translation>{counts}. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{count} dismissed.</source>
        <translation>{count} weggehaald.</translation>
    </message>
    <message>
        <source>{done} of {of} pages cleaned up</source>
        <translation>{done} van {of} pagina&apos;s opgeschoond</translation>
    </message>
    <message>
        <source>{done} of {of} pages made smaller</source>
        <translation>{done} van {of} pagina&apos;s verkleind</translation>
    </message>
    <message>
        <source>{export}: {lines} lines. Check it with: faxdesk verify FILE</source>
        <translation>{export}: {lines} regels. Controleer het met: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation>{file} in {folder}</translation>
    </message>
    <message>
        <source>{file}: {faxes} faxes from before {day}</source>
        <translation>{file}: {faxes} faxen van vóór {day}</translation>
    </message>
    <message>
        <source>{file}: {faxes} faxes from before {day}. It is missing, and they can&apos;t be found.</source>
        <translation>{file}: {faxes} faxen van vóór {day}. Het ontbreekt, en ze zijn niet te vinden.</translation>
    </message>
    <message>
        <source>{host} accepts {user}. The password is in the system&apos;s keyring.</source>
        <translation>{host} aanvaardt {user}. Het wachtwoord staat in de sleutelbos van het systeem.</translation>
    </message>
    <message>
        <source>{key}: {faxes} faxes, {delivered} delivered, {failed} failed, {pages} pages</source>
        <translation>{key}: {faxes} faxen, {delivered} afgeleverd, {failed} mislukt, {pages} pagina&apos;s</translation>
    </message>
    <message>
        <source>{message} The password is not kept: use a passfile or PGPASSWORD.</source>
        <translation>{message} Het wachtwoord wordt niet bewaard: gebruik een wachtwoordbestand of PGPASSWORD.</translation>
    </message>
    <message>
        <source>{name}  {address}  from the directory</source>
        <translation>{name}  {address}  uit de gids</translation>
    </message>
    <message>
        <source>{name} is whole: {links} entries checked.</source>
        <translation>{name} is ongeschonden: {links} regels gecontroleerd.</translation>
    </message>
    <message>
        <source>{name} needs a password to open, and would be sent without one.</source>
        <translation>{name} heeft een wachtwoord nodig om te openen, en zou zonder verzonden worden.</translation>
    </message>
    <message numerus="yes">
        <source>{name} was changed, in {n} places: {links} entries checked.</source>
        <translation>
            <numerusform>{name} is gewijzigd, op {n} plaats: {links} regels gecontroleerd.</numerusform>
            <numerusform>{name} is gewijzigd, op {n} plaatsen: {links} regels gecontroleerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>{number} fax</numerusform>
            <numerusform>{number} faxen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <translation>
            <numerusform>{n} contact</numerusform>
            <numerusform>{n} contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts written to {file}</source>
        <translation>
            <numerusform>{n} contact naar {file} geschreven</numerusform>
            <numerusform>{n} contacten naar {file} geschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes</source>
        <translation>
            <numerusform>{n} fax</numerusform>
            <numerusform>{n} faxen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes are due.</source>
        <translation>
            <numerusform>Van {n} fax is de tijd om.</numerusform>
            <numerusform>Van {n} faxen is de tijd om.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes are in the archive {file} now; faxdesk history finds them.</source>
        <translation>
            <numerusform>{n} fax staat nu in het archief {file}; faxdesk history vindt hem.</numerusform>
            <numerusform>{n} faxen staan nu in het archief {file}; faxdesk history vindt ze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes need you.</source>
        <translation>
            <numerusform>{n} fax heeft u nodig.</numerusform>
            <numerusform>{n} faxen hebben u nodig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes: what was due is taken out.</source>
        <translation>
            <numerusform>{n} fax: wat om was, is eruit gehaald.</numerusform>
            <numerusform>{n} faxen: wat om was, is eruit gehaald.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other rows</source>
        <translation>
            <numerusform>{n} andere rij</numerusform>
            <numerusform>{n} andere rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting faxes go from {number} now, no longer from {before}.</source>
        <translation>
            <numerusform>{n} wachtende fax gaat nu van {number}, niet meer van {before}.</numerusform>
            <numerusform>{n} wachtende faxen gaan nu van {number}, niet meer van {before}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{role}: may no longer: {what}.</source>
        <translation>{role}: mag niet meer: {what}.</translation>
    </message>
    <message>
        <source>{role}: may: {what}.</source>
        <translation>{role}: mag: {what}.</translation>
    </message>
    <message>
        <source>{team_database} is set and goes before this.</source>
        <translation>{team_database} is ingesteld en gaat hiervoor.</translation>
    </message>
    <message>
        <source>{team_database} is set and still names a team.</source>
        <translation>{team_database} is ingesteld en noemt nog een team.</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation>
            <numerusform>… en nog {n}.</numerusform>
            <numerusform>… en nog {n}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Putting it into the queue …</source>
        <translation>Wordt in de wachtrij gezet …</translation>
    </message>
    <message>
        <source>Putting it into the queue … {number} of {count}</source>
        <translation>Wordt in de wachtrij gezet … {number} van {count}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wordt gestopt …</translation>
    </message>
    <message>
        <source>Waiting for your answer …</source>
        <translation>Wacht op uw antwoord …</translation>
    </message>
</context>
<context>
    <name>ConcernLine</name>
    <message>
        <source>It is right</source>
        <translation>Het klopt</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>Ze kloppen</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>{number} nemen</translation>
    </message>
    <message numerus="yes">
        <source>{numbers} and %n more</source>
        <translation>
            <numerusform>{numbers} en nog %n</numerusform>
            <numerusform>{numbers} en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>&amp;Niet verzenden</translation>
    </message>
    <message>
        <source>&amp;Only to {number}</source>
        <translation>Alleen naa&amp;r {number}</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>Voordat het gaat</translation>
    </message>
    <message numerus="yes">
        <source>Only to the %n &amp;others</source>
        <translation>
            <numerusform>Alleen naar de &amp;andere</numerusform>
            <numerusform>Alleen naar de %n &amp;andere</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it &amp;all the same</source>
        <translation>&amp;Toch verzenden</translation>
    </message>
    <message>
        <source>There is more than one thing to look at:</source>
        <translation>Er is meer dan één ding om naar te kijken:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>&amp;Attention</source>
        <translation>&amp;Ter attentie van</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Bedrijf</translation>
    </message>
    <message>
        <source>&amp;Do not fax, because:</source>
        <translation>Niet fa&amp;xen, want:</translation>
    </message>
    <message>
        <source>&amp;Favourite: stands before others</source>
        <translation>&amp;Favoriet: staat vóór andere</translation>
    </message>
    <message>
        <source>&amp;Groups (a semicolon between)</source>
        <translation>&amp;Groepen (puntkomma ertussen)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Taa&amp;l</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>Zwart-&amp;wit</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Kwaliteit</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>&amp;Slower tries: more time between them</source>
        <translation>Tragere &amp;pogingen: meer tijd ertussen</translation>
    </message>
    <message>
        <source>As for all</source>
        <translation>Zoals voor alle</translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation>&amp;Voorblad</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otities</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>N&amp;ummers</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nieuw contact</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Without &amp;T.38</source>
        <translation>Zonder T.3&amp;8</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{numbers} refused a quality finer than High before.</source>
        <translation>{numbers} weigerde eerder een fijnere kwaliteit dan Hoog.</translation>
    </message>
    <message>
        <source>{numbers} refused so fine a quality before: faxes there begin in High.</source>
        <translation>{numbers} weigerde eerder zo&apos;n fijne kwaliteit: faxen daarheen beginnen in Hoog.</translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Andere nummers</translation>
    </message>
    <message>
        <source>do not fax</source>
        <translation>niet faxen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
</context>
<context>
    <name>ContactsWindow</name>
    <message numerus="yes">
        <source>%n contacts became one.</source>
        <translation>
            <numerusform>%n contact is samengevoegd.</numerusform>
            <numerusform>%n contacten zijn er één geworden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts deleted.</source>
        <translation>
            <numerusform>%n contact verwijderd.</numerusform>
            <numerusform>%n contacten verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts imported.</source>
        <translation>
            <numerusform>%n contact geïmporteerd.</numerusform>
            <numerusform>%n contacten geïmporteerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts written.</source>
        <translation>
            <numerusform>%n contact weggeschreven.</numerusform>
            <numerusform>%n contacten weggeschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets merged.</source>
        <translation>
            <numerusform>%n set samengevoegd.</numerusform>
            <numerusform>%n sets samengevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Bewer&amp;ken…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>&amp;Merge duplicates…</source>
        <translation>&amp;Dubbele samenvoegen…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nieuw…</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adresboek</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle contacten</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.txt *.tsv *.vcf *.vcard);;All files (*)</source>
        <translation>Contacten (*.csv *.txt *.tsv *.vcf *.vcard);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Contacten exporteren</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Contacten importeren</translation>
    </message>
    <message>
        <source>Looking for duplicates …</source>
        <translation>Dubbele worden gezocht …</translation>
    </message>
    <message>
        <source>Put into &amp;To</source>
        <translation>In A&amp;an zetten</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Contacten zoeken</translation>
    </message>
    <message>
        <source>Search: name, company, any part of a number</source>
        <translation>Zoeken: naam, bedrijf, een deel van een nummer</translation>
    </message>
    <message>
        <source>Table (*.csv);;vCards (*.vcf);;vCards 4.0 (*.vcf)</source>
        <translation>Tabel (*.csv);;vCards (*.vcf);;vCards 4.0 (*.vcf)</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>De wijziging terugnemen</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>{name} toegevoegd.</translation>
    </message>
    <message>
        <source>{name} changed.</source>
        <translation>{name} gewijzigd.</translation>
    </message>
</context>
<context>
    <name>CostSettings</name>
    <message>
        <source>&amp;hold the queue when it is spent</source>
        <translation>de wachtrij &amp;vasthouden als het op is</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Valuta</translation>
    </message>
    <message>
        <source>Hold the queue when the budget is spent</source>
        <translation>De wachtrij vasthouden als het budget op is</translation>
    </message>
    <message>
        <source>Hold the queue with &amp;less credit than</source>
        <translation>De wachtrij vasthouden bij minder &amp;tegoed dan</translation>
    </message>
    <message>
        <source>Monthly &amp;budget</source>
        <translation>Maand&amp;budget</translation>
    </message>
    <message>
        <source>Price of a &amp;minute</source>
        <translation>Prijs van een &amp;minuut</translation>
    </message>
    <message>
        <source>Price of a &amp;page</source>
        <translation>Prijs van een &amp;pagina</translation>
    </message>
    <message>
        <source>What faxes cost</source>
        <translation>Wat faxen kosten</translation>
    </message>
    <message>
        <source>Without a price, what a page costs is learned from your account&apos;s records, where they tell it. What is reckoned by prices is an estimate, and called so.</source>
        <translation>Zonder prijs wordt uit de gegevens van uw account geleerd wat een pagina kost, als die dat vermelden. Wat met prijzen berekend is, is een schatting en heet ook zo.</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>elk bedrag</translation>
    </message>
    <message>
        <source>not known, e.g. 0.005</source>
        <translation>onbekend, bv. 0.005</translation>
    </message>
    <message>
        <source>not known, e.g. 0.007</source>
        <translation>onbekend, bv. 0.007</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
</context>
<context>
    <name>CoverChoice</name>
    <message>
        <source>Cover page</source>
        <translation>Voorblad</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>&amp;Cover page</source>
        <translation>Vo&amp;orblad</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>Voorblad</translation>
    </message>
    <message>
        <source>Open the folder for cover pages of your own: text files that any editor changes</source>
        <translation>De map voor eigen voorbladen openen: tekstbestanden die elke editor wijzigt</translation>
    </message>
    <message>
        <source>Own temp&amp;lates…</source>
        <translation>Eigen sjab&amp;lonen…</translation>
    </message>
    <message>
        <source>Own templates are text files in this folder: {folder}</source>
        <translation>Eigen sjablonen zijn tekstbestanden in deze map: {folder}</translation>
    </message>
    <message>
        <source>Template of the cover page</source>
        <translation>Sjabloon van het voorblad</translation>
    </message>
    <message>
        <source>The folder for own templates can&apos;t be made: {folder}</source>
        <translation>De map voor eigen sjablonen kan niet gemaakt worden: {folder}</translation>
    </message>
</context>
<context>
    <name>CoverForm</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Opmerkin&amp;g</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referentie</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>O&amp;nderwerp</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>A&amp;an</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dres</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>Bedr&amp;ijf</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>Bedri&amp;jf</translation>
    </message>
    <message>
        <source>Company of the recipient</source>
        <translation>Bedrijf van de ontvanger</translation>
    </message>
    <message>
        <source>Confidentiality note</source>
        <translation>Vertrouwelijkheidsnotitie</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n faxes shows its own number.</source>
        <translation>
            <numerusform>De fax toont haar eigen nummer.</numerusform>
            <numerusform>Elk van de %n faxen toont haar eigen nummer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fax numbers, date and page count are filled in by themselves.</source>
        <translation>Faxnummers, datum en aantal pagina&apos;s worden vanzelf ingevuld.</translation>
    </message>
    <message>
        <source>From, company, phone, address and note are kept for the next cover.</source>
        <translation>Afzender, bedrijf, telefoon, adres en opmerking worden bewaard voor het volgende voorblad.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation>Naam van de ontvanger</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefoon</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message numerus="yes">
        <source>The same on all %n covers. Leave it empty where it wouldn&apos;t fit all.</source>
        <translation>
            <numerusform>Hetzelfde op het voorblad.</numerusform>
            <numerusform>Hetzelfde op alle %n voorbladen. Laat het leeg als het niet voor alle past.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Uw adres</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Uw bedrijf</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Uw telefoonnummer</translation>
    </message>
</context>
<context>
    <name>CoverRow</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>Bewer&amp;ken…</translation>
    </message>
    <message>
        <source>Cover &amp;page</source>
        <translation>&amp;Voorblad</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>Voorblad</translation>
    </message>
    <message>
        <source>Edit the cover page</source>
        <translation>Het voorblad bewerken</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Short: a few lines</source>
        <translation>Kort: een paar regels</translation>
    </message>
    <message>
        <source>Standard: all fields</source>
        <translation>Standaard: alle velden</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>1 page</source>
        <translation>1 pagina</translation>
    </message>
    <message>
        <source>As it will arrive</source>
        <translation>Zoals het aankomt</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pagina {number} van {count}</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Company:</source>
        <translation>Bedrijf:</translation>
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
        <translation>Van fax {sender_number}</translation>
    </message>
    <message>
        <source>From fax:</source>
        <translation>Van fax:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Van:</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>Pagina&apos;s:</translation>
    </message>
    <message>
        <source>Part {part} of {parts}</source>
        <translation>Deel {part} van {parts}</translation>
    </message>
    <message>
        <source>Part {part} of {parts}, page {page} of {pages}</source>
        <translation>Deel {part} van {parts}, pagina {page} van {pages}</translation>
    </message>
    <message>
        <source>Part:</source>
        <translation>Deel:</translation>
    </message>
    <message>
        <source>Phone {phone}</source>
        <translation>Telefoon {phone}</translation>
    </message>
    <message>
        <source>Phone:</source>
        <translation>Telefoon:</translation>
    </message>
    <message>
        <source>Reference:</source>
        <translation>Referentie:</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Onderwerp:</translation>
    </message>
    <message>
        <source>To fax {recipient_number}</source>
        <translation>Naar fax {recipient_number}</translation>
    </message>
    <message>
        <source>To fax:</source>
        <translation>Naar fax:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Aan:</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A demo that needs no account and sends nothing anywhere.</source>
        <translation>Een demo die geen account nodig heeft en nergens iets heen stuurt.</translation>
    </message>
    <message>
        <source>Fax Sender</source>
        <translation>Faxprogramma</translation>
    </message>
    <message>
        <source>FaxDesk sends PDFs as faxes through Telnyx. Drop documents on its window, type fax numbers, press Send, and watch each fax until the other end has it, or read in plain words why it has not.</source>
        <translation>FaxDesk verstuurt PDF&apos;s als fax via Telnyx. Sleep documenten naar het venster, typ faxnummers, druk op Verzenden en volg elke fax tot de andere kant hem heeft, of lees in gewone woorden waarom niet.</translation>
    </message>
    <message>
        <source>Files are checked before they go.</source>
        <translation>Bestanden worden gecontroleerd voordat ze gaan.</translation>
    </message>
    <message>
        <source>Nothing gets lost: close FaxDesk, or pull the plug, and it goes on where it was.</source>
        <translation>Er gaat niets verloren: sluit FaxDesk, of trek de stekker eruit, en het gaat verder waar het was.</translation>
    </message>
    <message>
        <source>Send PDFs as faxes and see what became of them</source>
        <translation>PDF&apos;s als fax verzenden en zien wat ervan werd</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>De demo proberen</translation>
    </message>
    <message>
        <source>What is shown is true: a fax is Delivered only when Telnyx says so.</source>
        <translation>Wat getoond wordt, is waar: een fax is pas afgeleverd als Telnyx dat zegt.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>As Telnyx rendered it…</source>
        <translation>Zoals Telnyx het tekende…</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details sluiten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the fax</source>
        <translation>Details van de fax</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Select one fax to read its story.</source>
        <translation>Kies één fax om het verloop te lezen.</translation>
    </message>
    <message>
        <source>The bar in the list is an estimate: a fax takes about a minute a page.</source>
        <translation>De balk in de lijst is een schatting: een fax duurt ongeveer een minuut per pagina.</translation>
    </message>
    <message>
        <source>The picture that Telnyx made of the fax</source>
        <translation>De afbeelding die Telnyx van de fax maakte</translation>
    </message>
</context>
<context>
    <name>DirectoryKeeping</name>
    <message numerus="yes">
        <source>%n contacts are in the address book now.</source>
        <translation>
            <numerusform>%n contact staat nu in het adresboek.</numerusform>
            <numerusform>%n contacten staan nu in het adresboek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the %n from the directory in the book</source>
        <translation>
            <numerusform>De ene uit de gids in het adresboek zetten</numerusform>
            <numerusform>De %n uit de gids in het adresboek zetten</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep {name} in the book</source>
        <translation>{name} in het adresboek zetten</translation>
    </message>
    <message>
        <source>{name} is in the address book now.</source>
        <translation>{name} staat nu in het adresboek.</translation>
    </message>
</context>
<context>
    <name>DirectorySettings</name>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Proberen</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Gebruiker</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Vragen…</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>Searched &amp;below</source>
        <translation>Gezocht &amp;onder</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>The directory answers.</source>
        <translation>De gids antwoordt.</translation>
    </message>
    <message>
        <source>The office&apos;s directory (LDAP, Active Directory)</source>
        <translation>De gids van het kantoor (LDAP, Active Directory)</translation>
    </message>
    <message>
        <source>To offers whom it knows with a fax number, while you type; it is only read.</source>
        <translation>Aan biedt tijdens het typen aan wie de gids met faxnummer kent; er wordt alleen gelezen.</translation>
    </message>
    <message>
        <source>nobody: without logging in</source>
        <translation>niemand: zonder aan te melden</translation>
    </message>
    <message>
        <source>the server&apos;s own</source>
        <translation>die van de server</translation>
    </message>
    <message>
        <source>unchanged; it is kept in the system&apos;s keyring</source>
        <translation>ongewijzigd; het staat in de sleutelbos van het systeem</translation>
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
        <translation>getoond</translation>
    </message>
</context>
<context>
    <name>Dispatch</name>
    <message>
        <source>Stopped. Nothing was put into the queue.</source>
        <translation>Gestopt. Er is niets in de wachtrij gezet.</translation>
    </message>
    <message>
        <source>The documents could not be put together. Take them out and add them again.</source>
        <translation>De documenten konden niet worden samengevoegd. Haal ze eruit en voeg ze opnieuw toe.</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>A page may not arrive as it looks here.</source>
        <translation>Een pagina komt misschien niet aan zoals ze er hier uitziet.</translation>
    </message>
    <message>
        <source>A page takes long on the line, and need not.</source>
        <translation>Een pagina is onnodig lang op de lijn.</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Wordt gecontroleerd …</translation>
    </message>
    <message>
        <source>Document {name}</source>
        <translation>Document {name}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Omlaag (Alt+Omlaag)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Omhoog (Alt+Omhoog)</translation>
    </message>
    <message>
        <source>Move {name} down (Alt+Down)</source>
        <translation>{name} omlaag (Alt+Omlaag)</translation>
    </message>
    <message>
        <source>Move {name} up (Alt+Up)</source>
        <translation>{name} omhoog (Alt+Omhoog)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>Take out (Del)</source>
        <translation>Eruit halen (Del)</translation>
    </message>
    <message>
        <source>Take out {name} (Del)</source>
        <translation>{name} eruit halen (Del)</translation>
    </message>
    <message>
        <source>The file is gone from its folder. FaxDesk sends the copy it made.</source>
        <translation>Het bestand is weg uit zijn map. FaxDesk verstuurt de kopie die het maakte.</translation>
    </message>
    <message>
        <source>The file was changed after you added it.</source>
        <translation>Het bestand is gewijzigd nadat u het toevoegde.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>ongeveer {time}</translation>
    </message>
    <message>
        <source>cleaned up</source>
        <translation>opgeschoond</translation>
    </message>
    <message>
        <source>greys as shown</source>
        <translation>grijs zoals getoond</translation>
    </message>
    <message>
        <source>made into a PDF</source>
        <translation>tot PDF gemaakt</translation>
    </message>
    <message>
        <source>without its password</source>
        <translation>zonder het wachtwoord</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{chosen} of {pages} pages</source>
        <translation>{chosen} van {pages} pagina&apos;s</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documenten</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Documenten toevoegen</translation>
    </message>
    <message>
        <source>Add documents (Ctrl+O)</source>
        <translation>Documenten toevoegen (Ctrl+O)</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>V&amp;oorbeeld…</translation>
    </message>
    <message>
        <source>See the fax as it will arrive</source>
        <translation>De fax zien zoals die aankomt</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>“{name}” is er al.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop PDFs, pictures or letters here, or press Add…</source>
        <translation>Sleep PDF&apos;s, afbeeldingen of brieven hierheen, of druk op Toevoegen…</translation>
    </message>
    <message>
        <source>Drop more here</source>
        <translation>Sleep er meer hierheen</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>All that can be sent</source>
        <translation>Alles wat verzonden kan worden</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF-documenten</translation>
    </message>
    <message>
        <source>PDF, pictures (JPEG, PNG, TIFF …), text, Word and the like.</source>
        <translation>PDF, afbeeldingen (JPEG, PNG, TIFF …), tekst, Word en dergelijke.</translation>
    </message>
    <message>
        <source>PDF, pictures (JPEG, PNG, TIFF …), text. Word needs LibreOffice, which wasn&apos;t found.</source>
        <translation>PDF, afbeeldingen (JPEG, PNG, TIFF …), tekst. Voor Word is LibreOffice nodig, dat niet gevonden is.</translation>
    </message>
    <message>
        <source>The program it comes from handed nothing over. Save it there, then add it.</source>
        <translation>Het programma waar het vandaan komt gaf niets door. Sla het daar op en voeg het dan toe.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open it and drop what is in it.</source>
        <translation>“{name}” is een map. Open die en sleep hierheen wat erin zit.</translation>
    </message>
    <message>
        <source>“{name}” is in no folder of this computer. Save it in one, then add it.</source>
        <translation>“{name}” staat in geen map van deze computer. Sla het in een map op en voeg het dan toe.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin. Restore it, then add it.</source>
        <translation>“{name}” ligt in de prullenbak. Zet het terug en voeg het dan toe.</translation>
    </message>
    <message>
        <source>“{name}” is not on this computer yet. Download it, then add it.</source>
        <translation>“{name}” staat nog niet op deze computer. Download het en voeg het dan toe.</translation>
    </message>
    <message>
        <source>“{name}” is on the share {share}, which this computer shows under no folder. Copy it to this computer, then add it.</source>
        <translation>“{name}” staat op de share {share}, die deze computer onder geen map toont. Kopieer het naar deze computer en voeg het dan toe.</translation>
    </message>
    <message>
        <source>“{name}” is on the web. Save it as a PDF first, then add it.</source>
        <translation>“{name}” staat op het web. Sla het eerst als PDF op en voeg het dan toe.</translation>
    </message>
    <message>
        <source>“{name}” is still in an archive. Extract it into a folder, then add it.</source>
        <translation>“{name}” zit nog in een archief. Pak het uit in een map en voeg het dan toe.</translation>
    </message>
    <message>
        <source>“{name}” is still in the mail program. Save it there, then add it.</source>
        <translation>“{name}” zit nog in het mailprogramma. Sla het daar op en voeg het dan toe.</translation>
    </message>
    <message>
        <source>“{name}” was not handed over by the program it comes from. Save it there, then add it.</source>
        <translation>“{name}” is niet doorgegeven door het programma waar het vandaan komt. Sla het daar op en voeg het dan toe.</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Contacts that may be one</source>
        <translation>Contacten die misschien dezelfde zijn</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation>Dubbele samenvoegen</translation>
    </message>
    <message>
        <source>No contact seems to be entered twice.</source>
        <translation>Geen contact lijkt twee keer te zijn ingevoerd.</translation>
    </message>
    <message>
        <source>Those that are ticked become one: every number and group stays, nothing is lost.</source>
        <translation>De aangevinkte worden er één: elk nummer en elke groep blijft, er gaat niets verloren.</translation>
    </message>
</context>
<context>
    <name>EditAgain</name>
    <message>
        <source>What was sent could not be read again.</source>
        <translation>Wat verzonden is, kon niet opnieuw gelezen worden.</translation>
    </message>
</context>
<context>
    <name>FailureNews</name>
    <message numerus="yes">
        <source>%n faxes failed.</source>
        <translation>
            <numerusform>%n fax is mislukt.</numerusform>
            <numerusform>%n faxen zijn mislukt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>To {recipient}: {what}</source>
        <translation>Aan {recipient}: {what}</translation>
    </message>
</context>
<context>
    <name>FaxAction</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Beslissen…</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Bewerken en opnieuw verzenden</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Opgeven</translation>
    </message>
    <message>
        <source>How long it is kept…</source>
        <translation>Hoe lang het bewaard wordt…</translation>
    </message>
    <message>
        <source>It did not go: send again</source>
        <translation>Niet gegaan: opnieuw verzenden</translation>
    </message>
    <message>
        <source>It went: mark as sent</source>
        <translation>Wel gegaan: als verzonden markeren</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Laten gaan</translation>
    </message>
    <message>
        <source>Open what was sent</source>
        <translation>Openen wat verzonden is</translation>
    </message>
    <message>
        <source>Other number…</source>
        <translation>Ander nummer…</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Vasthouden</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Uit de lijst verwijderen</translation>
    </message>
    <message>
        <source>Save proof…</source>
        <translation>Bewijs opslaan…</translation>
    </message>
    <message>
        <source>Send again to another number…</source>
        <translation>Opnieuw verzenden naar een ander nummer…</translation>
    </message>
    <message>
        <source>Send before the others</source>
        <translation>Vóór de andere verzenden</translation>
    </message>
    <message>
        <source>Transmission report…</source>
        <translation>Verzendrapport…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>When it goes…</source>
        <translation>Wanneer het gaat…</translation>
    </message>
</context>
<context>
    <name>FaxFacts</name>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Document deleted</source>
        <translation>Document gewist</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>FaxDesk fax no.</source>
        <translation>FaxDesk-faxnr.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>HTTP status {value}</source>
        <translation>HTTP-status {value}</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Hoge kwaliteit</translation>
    </message>
    <message>
        <source>Normal quality</source>
        <translation>Normale kwaliteit</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>Op de lijn</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Opgegeven reden</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Verzonden door</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Telnyx fax id</source>
        <translation>Telnyx-fax-ID</translation>
    </message>
    <message>
        <source>Telnyx says: {value}</source>
        <translation>Telnyx zegt: {value}</translation>
    </message>
    <message>
        <source>Telnyx&apos;s code: {value}</source>
        <translation>Code van Telnyx: {value}</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own words: {value}</source>
        <translation>In de woorden van Telnyx: {value}</translation>
    </message>
    <message>
        <source>Ultra dark quality</source>
        <translation>Kwaliteit ultra donker</translation>
    </message>
    <message>
        <source>Ultra light quality</source>
        <translation>Kwaliteit ultra licht</translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation>Zeer hoge kwaliteit</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>ongeveer {amount}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>ongeveer {time}</translation>
    </message>
    <message>
        <source>asked so far: {value}</source>
        <translation>tot nu toe gevraagd: {value}</translation>
    </message>
    <message>
        <source>caller name “{name}”</source>
        <translation>weergavenaam “{name}”</translation>
    </message>
    <message>
        <source>document stored at Telnyx</source>
        <translation>document bij Telnyx bewaard</translation>
    </message>
    <message>
        <source>fault: {value}</source>
        <translation>fout: {value}</translation>
    </message>
    <message>
        <source>field: {value}</source>
        <translation>veld: {value}</translation>
    </message>
    <message>
        <source>in detail: {value}</source>
        <translation>in detail: {value}</translation>
    </message>
    <message>
        <source>monochrome, black threshold {percent} %</source>
        <translation>zwart-wit, zwartdrempel {percent} %</translation>
    </message>
    <message>
        <source>part {part} is fax no. {id}</source>
        <translation>deel {part} is fax nr. {id}</translation>
    </message>
    <message>
        <source>preview stored at Telnyx</source>
        <translation>voorbeeld bij Telnyx bewaard</translation>
    </message>
    <message>
        <source>reason: {value}</source>
        <translation>reden: {value}</translation>
    </message>
    <message>
        <source>with T.38</source>
        <translation>met T.38</translation>
    </message>
    <message>
        <source>with a webhook</source>
        <translation>met webhook</translation>
    </message>
    <message>
        <source>without T.38</source>
        <translation>zonder T.38</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} van {parts}</translation>
    </message>
    <message>
        <source>{took}; {foretold} were foretold</source>
        <translation>{took}; voorspeld was {foretold}</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>&amp;Keep what was delivered, in “sent”</source>
        <translation>Wat afgeleverd is in “sent” &amp;behouden</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>Z&amp;wart-wit</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Patroon</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Kwaliteit</translation>
    </message>
    <message>
        <source>&amp;Trusted: numbers never faxed before go without asking</source>
        <translation>Ver&amp;trouwd: nooit gefaxte nummers gaan zonder vragen</translation>
    </message>
    <message>
        <source>&amp;Who it goes to</source>
        <translation>Naar wie het &amp;gaat</translation>
    </message>
    <message>
        <source>A number that was never faxed before is held until somebody releases it.</source>
        <translation>Een nooit eerder gefaxt nummer wordt vastgehouden tot iemand het laat gaan.</translation>
    </message>
    <message>
        <source>A regular expression; empty: what looks like a number</source>
        <translation>Een reguliere expressie; leeg: wat op een nummer lijkt</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Zoals in de instellingen</translation>
    </message>
    <message>
        <source>Before others</source>
        <translation>Vóór andere</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Kie&amp;zen…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>De map kiezen</translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation>&amp;Voorblad</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Te bewaken map</translation>
    </message>
    <message>
        <source>For programs whose numbers are right: a wrong one goes to a stranger at once.</source>
        <translation>Voor programma&apos;s waarvan de nummers kloppen: een verkeerd gaat meteen naar een vreemde.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Geen map gekozen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Numbers, contacts or @groups, a semicolon between</source>
        <translation>Nummers, contacten of @groepen, puntkomma ertussen</translation>
    </message>
    <message>
        <source>Prio&amp;rity</source>
        <translation>Voor&amp;rang</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Onderwerp</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Aan</translation>
    </message>
    <message>
        <source>The folder&apos;s own name</source>
        <translation>De naam van de map zelf</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Een map bewaken</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Bewaakte map</translation>
    </message>
    <message>
        <source>When idle</source>
        <translation>Als er niets wacht</translation>
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
        <translation>Een document</translation>
    </message>
    <message>
        <source>A document with its small file beside it, or that file</source>
        <translation>Een document met het begeleidende bestand ernaast, of dat bestand</translation>
    </message>
    <message>
        <source>A file to try</source>
        <translation>Een bestand om te proberen</translation>
    </message>
    <message>
        <source>A file&apos;s name, as Fax_+13127367276_2026-11-29.pdf</source>
        <translation>De naam van een bestand, zoals Fax_+13127367276_2026-11-29.pdf</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Be&amp;stand kiezen…</translation>
    </message>
    <message>
        <source>Example file</source>
        <translation>Voorbeeldbestand</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Kijken…</translation>
    </message>
    <message>
        <source>Name or choose a file first.</source>
        <translation>Noem of kies eerst een bestand.</translation>
    </message>
    <message>
        <source>No file is needed</source>
        <translation>Geen bestand nodig</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Dit bestand is niet leesbaar.</translation>
    </message>
    <message>
        <source>Tr&amp;y</source>
        <translation>Prob&amp;eren</translation>
    </message>
    <message>
        <source>Where would a file go?</source>
        <translation>Waar zou een bestand heen gaan?</translation>
    </message>
    <message>
        <source>Would be refused: {reason}</source>
        <translation>Zou geweigerd worden: {reason}</translation>
    </message>
    <message>
        <source>Would go to {n} recipients, among them: {recipients}</source>
        <translation>Zou naar {n} ontvangers gaan, onder wie: {recipients}</translation>
    </message>
    <message>
        <source>Would go to: {recipients}</source>
        <translation>Zou gaan naar: {recipients}</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>A small file beside it (JSON, CSV, XML)</source>
        <translation>Een klein bestand ernaast (JSON, CSV, XML)</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Altijd dezelfde</translation>
    </message>
    <message>
        <source>In hand: {n}</source>
        <translation>In handen: {n}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Kijken…</translation>
    </message>
    <message>
        <source>The fax number on its first page</source>
        <translation>Het faxnummer op de eerste pagina</translation>
    </message>
    <message>
        <source>The number in the file&apos;s name</source>
        <translation>Het nummer in de naam van het bestand</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Bewaakt</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Bewer&amp;ken…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>FaxDesk faxes what is put into a watched folder, and moves it to “sent” or “failed” there, with a report.</source>
        <translation>FaxDesk faxt wat in een bewaakte map gezet wordt, en verplaatst het daar naar “sent” of “failed”, met een rapport.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Gaat naar</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrouwd</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Bewaakte mappen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>“{name}” is watched no more. Its files stay where they are.</source>
        <translation>“{name}” wordt niet meer bewaakt. De bestanden blijven waar ze zijn.</translation>
    </message>
</context>
<context>
    <name>ForgetButton</name>
    <message>
        <source>&amp;Forget…</source>
        <translation>Verge&amp;ten…</translation>
    </message>
    <message>
        <source>Takes a person out of faxes, address book and drafts</source>
        <translation>Haalt een persoon uit faxen, adresboek en concepten</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>&amp;Forget for good</source>
        <translation>Definitief &amp;vergeten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Contacts: {n}</source>
        <translation>Contacten: {n}</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s own copies of the journal: {n}</source>
        <translation>Eigen kopieën van het journaal bij FaxDesk: {n}</translation>
    </message>
    <message>
        <source>Faxes that were composed and not sent: {n}</source>
        <translation>Opgestelde en niet verzonden faxen: {n}</translation>
    </message>
    <message>
        <source>Forget a person</source>
        <translation>Een persoon vergeten</translation>
    </message>
    <message>
        <source>Forgetting …</source>
        <translation>Wordt vergeten …</translation>
    </message>
    <message>
        <source>Forgotten. The audit log says that it was done, and names nobody.</source>
        <translation>Vergeten. Het controlelogboek zegt dat het gedaan is, en noemt niemand.</translation>
    </message>
    <message>
        <source>Looking for everything about them …</source>
        <translation>Alles over deze persoon wordt gezocht …</translation>
    </message>
    <message>
        <source>Nobody is forgotten.</source>
        <translation>Er wordt niemand vergeten.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Numbers, names and documents of faxes: {n}</source>
        <translation>Nummers, namen en documenten van faxen: {n}</translation>
    </message>
    <message>
        <source>Of these faxes, in archives of old years: {n}</source>
        <translation>Van deze faxen in archieven van oude jaren: {n}</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Verwijderd:</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>Blijft:</translation>
    </message>
    <message>
        <source>The number of contacts that have others: {n}</source>
        <translation>Het nummer van contacten die er meer hebben: {n}</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Dit kan niet ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>What is removed, and what stays</source>
        <translation>Wat verwijderd wordt, en wat blijft</translation>
    </message>
    <message>
        <source>Will be removed:</source>
        <translation>Wordt verwijderd:</translation>
    </message>
    <message>
        <source>{name} is to be forgotten.</source>
        <translation>{name} moet vergeten worden.</translation>
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
        <translation>&amp;Lijnen</translation>
    </message>
    <message>
        <source>&amp;Scanned pages</source>
        <translation>Ge&amp;scande pagina&apos;s</translation>
    </message>
    <message>
        <source>&amp;Warn of pages longer on the line than</source>
        <translation>&amp;Waarschuwen voor pagina&apos;s langer op de lijn dan</translation>
    </message>
    <message>
        <source>Clean them up at once</source>
        <translation>Meteen opschonen</translation>
    </message>
    <message>
        <source>Clean up letters that it makes quick, offer the rest</source>
        <translation>Brieven opschonen die er snel van worden, de rest aanbieden</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>Land van nummers zonder landnummer</translation>
    </message>
    <message>
        <source>Cover &amp;page of a new fax</source>
        <translation>Voorblad van een nieuwe fa&amp;x</translation>
    </message>
    <message>
        <source>Cover page of a new fax</source>
        <translation>Voorblad van een nieuwe fax</translation>
    </message>
    <message>
        <source>How many faxes may be under way at once. A new Telnyx account allows 2.</source>
        <translation>Hoeveel faxen tegelijk onderweg mogen zijn. Een nieuw Telnyx-account staat er 2 toe.</translation>
    </message>
    <message>
        <source>L&amp;anguage, from the next start on</source>
        <translation>&amp;Taal, vanaf de volgende start</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Laten zoals ze zijn</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Numbers without a &amp;country code are in</source>
        <translation>&amp;Nummers zonder landnummer zijn in</translation>
    </message>
    <message>
        <source>Offer to clean them up</source>
        <translation>Opschonen aanbieden</translation>
    </message>
    <message>
        <source>Time to &amp;undo after Send</source>
        <translation>Tijd om &amp;ongedaan te maken na Verzenden</translation>
    </message>
    <message>
        <source>Time to undo after Send, in seconds</source>
        <translation>Tijd om ongedaan te maken na Verzenden, in seconden</translation>
    </message>
    <message>
        <source>Warn of pages that take longer on the line, in minutes</source>
        <translation>Waarschuwen voor pagina&apos;s die langer op de lijn zijn, in minuten</translation>
    </message>
    <message numerus="yes">
        <source>Your fax application allows %n; more are never used.</source>
        <translation>
            <numerusform>Uw faxtoepassing staat er %n toe; meer worden nooit gebruikt.</numerusform>
            <numerusform>Uw faxtoepassing staat er %n toe; meer worden nooit gebruikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your fax application allows 1.</source>
        <translation>Uw faxtoepassing staat er 1 toe.</translation>
    </message>
    <message>
        <source>send at once</source>
        <translation>meteen verzenden</translation>
    </message>
</context>
<context>
    <name>GuardSettings</name>
    <message>
        <source>A number &amp;never faxed before</source>
        <translation>Een &amp;nooit eerder gefaxt nummer</translation>
    </message>
    <message>
        <source>Ask about</source>
        <translation>Vragen bij</translation>
    </message>
    <message>
        <source>Before a fax goes</source>
        <translation>Voordat een fax gaat</translation>
    </message>
    <message>
        <source>More recip&amp;ients than</source>
        <translation>Meer on&amp;tvangers dan</translation>
    </message>
    <message>
        <source>Say it beside Send</source>
        <translation>Naast Verzenden zeggen</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Niets zeggen</translation>
    </message>
    <message>
        <source>Somebody has to say that it is right</source>
        <translation>Iemand moet zeggen dat het klopt</translation>
    </message>
    <message>
        <source>These hold for the command line too. Who is not to be faxed is never faxed.</source>
        <translation>Dit geldt ook voor de opdrachtregel. Wie niet gefaxt mag worden, wordt nooit gefaxt.</translation>
    </message>
    <message>
        <source>a &amp;country that no fax has gone to</source>
        <translation>een &amp;land waar nog geen fax heen ging</translation>
    </message>
    <message>
        <source>a cover page with nothing on it, &amp;once</source>
        <translation>een leeg voorblad, &amp;eenmaal</translation>
    </message>
    <message>
        <source>a number one di&amp;git away from one that is known</source>
        <translation>een nummer dat één ci&amp;jfer van een bekend verschilt</translation>
    </message>
    <message>
        <source>a number that costs e&amp;xtra</source>
        <translation>een nummer dat e&amp;xtra kost</translation>
    </message>
    <message>
        <source>a number that is a &amp;telephone in the address book</source>
        <translation>een nummer dat in het adresboek een telef&amp;oon is</translation>
    </message>
    <message>
        <source>a number where no fax could ever &amp;arrive</source>
        <translation>een nummer waar nooit een fax kon &amp;aankomen</translation>
    </message>
    <message>
        <source>another fax number on the document&apos;s &amp;first page</source>
        <translation>een ander faxnummer op de eerste &amp;pagina van het document</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>one of your o&amp;wn numbers</source>
        <translation>een van uw ei&amp;gen nummers</translation>
    </message>
    <message>
        <source>the same &amp;documents to the same number again</source>
        <translation>dezelfde &amp;documenten nog eens naar hetzelfde nummer</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>Cover page</source>
        <translation>Voorblad</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Place to drop documents</source>
        <translation>Plaats om documenten neer te zetten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Ontvangers</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Settings of this fax</source>
        <translation>Instellingen van deze fax</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(unknown)</source>
        <translation>(onbekend)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Afgeleverd</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Faxes</source>
        <translation>Faxen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Verzonden door</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>ongeveer {amount}</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Van:</translation>
    </message>
    <message>
        <source>&amp;Name or company:</source>
        <translation>&amp;Naam of bedrijf:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Reden:</translation>
    </message>
    <message>
        <source>&amp;Sent by:</source>
        <translation>Ver&amp;zonden door:</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>&amp;Label:</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle statussen</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Elke reden</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Gekozen dagen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>In de prullenbak</translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation>Laatste 31 dagen</translation>
    </message>
    <message>
        <source>Last 366 days</source>
        <translation>Laatste 366 dagen</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>N&amp;ummer:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Verzonden door</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>U&amp;ntil:</source>
        <translation>&amp;Tot:</translation>
    </message>
    <message>
        <source>With and without tags</source>
        <translation>Met en zonder labels</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filters</translation>
    </message>
    <message>
        <source>1 fax</source>
        <translation>1 fax</translation>
    </message>
    <message>
        <source>An archive isn&apos;t in its place, so its faxes are not found: {files}</source>
        <translation>Een archief staat niet op zijn plaats, dus de faxen ervan zijn niet te vinden: {files}</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archiveren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>More than {number} faxes</source>
        <translation>Meer dan {number} faxen</translation>
    </message>
    <message>
        <source>Name, number, document, cover, user, tag, reason or date</source>
        <translation>Naam, nummer, document, voorblad, gebruiker, label, reden of datum</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Niet opgeslagen: {reason}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Opgeslagen: {file}</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>In de geschiedenis zoeken</translation>
    </message>
    <message>
        <source>T&amp;otals</source>
        <translation>T&amp;otalen</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tabel (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>Label:</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Label…</translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>{number} fax</numerusform>
            <numerusform>{number} faxen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursSettings</name>
    <message>
        <source>C&amp;losed on</source>
        <translation>Ges&amp;loten op</translation>
    </message>
    <message>
        <source>For faxes that go in certain hours or on working days: Later… beside Send. A day with a year is closed once, one without (12-25) each year; two dots make a span.</source>
        <translation>Voor faxen die in bepaalde uren of op werkdagen gaan: Later… naast Verzenden. Een dag met jaar is eenmaal gesloten, een zonder (12-25) elk jaar; twee punten maken een periode.</translation>
    </message>
    <message>
        <source>Office &amp;hours</source>
        <translation>Kantoor&amp;uren</translation>
    </message>
    <message>
        <source>When the office is open</source>
        <translation>Wanneer het kantoor open is</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n hetzelfde</numerusform>
            <numerusform>%n hetzelfde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n onleesbaar</numerusform>
            <numerusform>%n onleesbaar</numerusform>
        </translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(weglaten)</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Ter attentie van</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>Faxnummer</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Contacten importeren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>Het bestand wordt bekeken …</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobiel nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Ander nummer</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>Wat er met elke rij gebeurt</translation>
    </message>
    <message>
        <source>What the column {name} holds</source>
        <translation>Wat de kolom {name} bevat</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>hetzelfde</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>onleesbaar</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message numerus="yes">
        <source>%n faxes are chosen.</source>
        <translation>
            <numerusform>%n fax is gekozen.</numerusform>
            <numerusform>%n faxen zijn gekozen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>Deze persoon &amp;vergeten…</translation>
    </message>
    <message>
        <source>&amp;Keep the document until this is unchecked again</source>
        <translation>Het document &amp;behouden tot dit weer uitgevinkt is</translation>
    </message>
    <message>
        <source>&amp;Legal hold: nothing of it can be removed, by anybody or by itself</source>
        <translation>Bewaar&amp;plicht: niets ervan kan verwijderd worden, door niemand en niet vanzelf</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Hoe lang het bewaard wordt</translation>
    </message>
    <message>
        <source>Reason of the legal hold</source>
        <translation>Reden van de bewaarplicht</translation>
    </message>
    <message>
        <source>Reason, such as the case</source>
        <translation>Reden, zoals de zaak</translation>
    </message>
    <message numerus="yes">
        <source>The document is deleted %n days after the fax has ended.</source>
        <translation>
            <numerusform>Het document wordt %n dag na het einde van de fax gewist.</numerusform>
            <numerusform>Het document wordt %n dagen na het einde van de fax gewist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is kept for ever, as it is set.</source>
        <translation>Het document wordt voor altijd bewaard, zoals ingesteld.</translation>
    </message>
    <message>
        <source>The document is to be deleted on {date}.</source>
        <translation>Het document wordt op {date} gewist.</translation>
    </message>
    <message>
        <source>The document was deleted on {date}. What was sent to whom and its hashes stay.</source>
        <translation>Het document is op {date} gewist. Wat aan wie verzonden is en de controlegetallen blijven.</translation>
    </message>
    <message>
        <source>The document&apos;s time is over on {date}; it stays, as it is marked here.</source>
        <translation>De tijd van het document is op {date} voorbij; het blijft, zoals hier aangegeven.</translation>
    </message>
    <message>
        <source>Under legal hold since {date}, by {user}.</source>
        <translation>Onder bewaarplicht sinds {date}, door {user}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>+ and -</source>
        <translation>+ en -</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Documenten toevoegen</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adresboek</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Omhoog, Alt+Omlaag</translation>
    </message>
    <message>
        <source>Choose the pages of the document</source>
        <translation>De pagina&apos;s van het document kiezen</translation>
    </message>
    <message>
        <source>Ctrl+A, Shift+Left</source>
        <translation>Ctrl+A, Shift+Links</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter , ;</source>
        <translation>Enter , ;</translation>
    </message>
    <message>
        <source>Go to To, to the preview, to the queue</source>
        <translation>Naar Aan, naar het voorbeeld, naar de wachtrij gaan</translation>
    </message>
    <message>
        <source>In To: choose all numbers, or several</source>
        <translation>In Aan: alle nummers kiezen, of meer</translation>
    </message>
    <message>
        <source>In To: end the number</source>
        <translation>In Aan: het nummer afsluiten</translation>
    </message>
    <message>
        <source>In To: go to the numbers, edit the last one</source>
        <translation>In Aan: naar de nummers gaan, het laatste bewerken</translation>
    </message>
    <message>
        <source>In the preview and the documents: go through the pages</source>
        <translation>In voorbeeld en documenten: door de pagina&apos;s gaan</translation>
    </message>
    <message>
        <source>In the preview: the page larger or smaller</source>
        <translation>In het voorbeeld: de pagina groter of kleiner</translation>
    </message>
    <message>
        <source>In the preview: turn the page to the right, to the left</source>
        <translation>In het voorbeeld: de pagina naar rechts, naar links draaien</translation>
    </message>
    <message>
        <source>In the queue and the history: copy the rows, as text and as a table</source>
        <translation>In wachtrij en geschiedenis: de rijen kopiëren, als tekst en als tabel</translation>
    </message>
    <message>
        <source>In the queue: what can be done</source>
        <translation>In de wachtrij: wat gedaan kan worden</translation>
    </message>
    <message>
        <source>In the queue: what stands on the row&apos;s button</source>
        <translation>In de wachtrij: wat op de knop van de rij staat</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Left, Backspace</source>
        <translation>Links, Backspace</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Menutoets, Shift+F10</translation>
    </message>
    <message>
        <source>Move the document</source>
        <translation>Het document verplaatsen</translation>
    </message>
    <message>
        <source>New fax: put aside what stands there</source>
        <translation>Nieuwe fax: opzij leggen wat er staat</translation>
    </message>
    <message>
        <source>Page Up, Page Down, Home, End</source>
        <translation>PageUp, PageDown, Home, End</translation>
    </message>
    <message>
        <source>Paste documents or numbers</source>
        <translation>Documenten of nummers plakken</translation>
    </message>
    <message>
        <source>R, Shift+R</source>
        <translation>R, Shift+R</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>In de wachtrij zoeken</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Het laatste terugnemen</translation>
    </message>
    <message>
        <source>Take out the number or document; remove the fax</source>
        <translation>Nummer of document eruit halen; de fax verwijderen</translation>
    </message>
    <message>
        <source>The fax&apos;s history</source>
        <translation>De geschiedenis van de fax</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Deze lijst</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system&apos;s</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Language of FaxDesk, from the next start on</source>
        <translation>Taal van FaxDesk, vanaf de volgende start</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Locked: {names}.</source>
        <translation>Vergrendeld: {names}.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>&amp;New fax</source>
        <translation>&amp;Nieuwe fax</translation>
    </message>
    <message>
        <source>A fax that you have not sent yet is kept. It comes back when FaxDesk is started without a document.</source>
        <translation>Een fax die u nog niet verzonden hebt, is bewaard. Die komt terug als FaxDesk zonder document gestart wordt.</translation>
    </message>
    <message>
        <source>Another FaxDesk is working the queue. What you send here goes out through it.</source>
        <translation>Een andere FaxDesk werkt de wachtrij af. Wat u hier verzendt, gaat daardoor naar buiten.</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer. To send real faxes, close this window and start FaxDesk without --demo.</source>
        <translation>Demo: er verlaat niets deze computer. Sluit dit venster en start FaxDesk zonder --demo om echte faxen te verzenden.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Set up your Telnyx account</source>
        <translation>Stel uw Telnyx-account in</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached. FaxDesk goes on by itself when it can be.</source>
        <translation>Telnyx is niet bereikbaar. FaxDesk gaat vanzelf verder zodra het kan.</translation>
    </message>
    <message>
        <source>The queue is paused. Faxes under way go on; no other starts.</source>
        <translation>De wachtrij is gepauzeerd. Faxen onderweg gaan door; er begint geen andere.</translation>
    </message>
    <message>
        <source>You have not sent this fax yet. It was kept for you ({time}).</source>
        <translation>U hebt deze fax nog niet verzonden. Hij is voor u bewaard ({time}).</translation>
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
        <translation>Soort</translation>
    </message>
    <message>
        <source>Kind of number {n}</source>
        <translation>Soort van nummer {n}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobiel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Ander</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Gebruikelijk</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>A copy to look at could not be made. Is the disk full?</source>
        <translation>Er kon geen kopie gemaakt worden om te bekijken. Is de schijf vol?</translation>
    </message>
    <message>
        <source>No program here opens PDFs.</source>
        <translation>Geen programma hier opent PDF&apos;s.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>0: any free one</source>
        <translation>0: een willekeurige vrije</translation>
    </message>
    <message>
        <source>Cancel faxes, or all of a broadcast.</source>
        <translation>Faxen annuleren, of alle van een rondzending.</translation>
    </message>
    <message>
        <source>Collect what helps support, without names, numbers, documents or keys.</source>
        <translation>Verzamelen wat de ondersteuning helpt, zonder namen, nummers, documenten of sleutels.</translation>
    </message>
    <message>
        <source>Copy the journal: every fax with its history, no documents.</source>
        <translation>Het journaal kopiëren: elke fax met geschiedenis, geen documenten.</translation>
    </message>
    <message>
        <source>Decide about an uncertain or held fax.</source>
        <translation>Over een onzekere of vastgehouden fax beslissen.</translation>
    </message>
    <message>
        <source>Draw a page as it will arrive.</source>
        <translation>Een pagina tekenen zoals die aankomt.</translation>
    </message>
    <message>
        <source>Export what became of each fax of a broadcast, as CSV.</source>
        <translation>Exporteren wat van elke fax van een rondzending werd, als CSV.</translation>
    </message>
    <message>
        <source>Find faxes that are over, of any time; sums of them.</source>
        <translation>Beëindigde faxen van elke tijd vinden; totalen ervan.</translation>
    </message>
    <message>
        <source>Forget somebody: take number, name and documents out of everything.</source>
        <translation>Iemand vergeten: nummer, naam en documenten overal uithalen.</translation>
    </message>
    <message>
        <source>Go on after a pause, or after the account was fixed.</source>
        <translation>Doorgaan na een pauze, of nadat het account hersteld is.</translation>
    </message>
    <message>
        <source>Keep the API key, choose the connection and the from-number.</source>
        <translation>De API-sleutel bewaren, verbinding en afzendernummer kiezen.</translation>
    </message>
    <message>
        <source>Keep the documents of faxes beyond their time.</source>
        <translation>Documenten van faxen langer dan hun tijd behouden.</translation>
    </message>
    <message>
        <source>Keep waiting faxes back until they are released; pause a broadcast.</source>
        <translation>Wachtende faxen vasthouden tot ze vrijgegeven worden; een rondzending pauzeren.</translation>
    </message>
    <message>
        <source>Let held faxes go on, with the tries they have left; let a broadcast go on.</source>
        <translation>Vastgehouden faxen laten doorgaan, met de pogingen die ze nog hebben; een rondzending laten doorgaan.</translation>
    </message>
    <message>
        <source>Let waiting faxes go at another time, or before others.</source>
        <translation>Wachtende faxen op een andere tijd laten gaan, of vóór andere.</translation>
    </message>
    <message>
        <source>List every fax with its state, and broadcasts with their totals.</source>
        <translation>Elke fax met de status tonen, en rondzendingen met hun totalen.</translation>
    </message>
    <message>
        <source>List printed documents that wait for the window.</source>
        <translation>Afgedrukte documenten tonen die op het venster wachten.</translation>
    </message>
    <message>
        <source>Make a proof of faxes: report, documents and events in one PDF.</source>
        <translation>Een bewijs van faxen maken: rapport, documenten en gebeurtenissen in één PDF.</translation>
    </message>
    <message>
        <source>Make documents into PDFs that can be faxed.</source>
        <translation>Van documenten PDF&apos;s maken die gefaxt kunnen worden.</translation>
    </message>
    <message>
        <source>Make transmission reports, as PDF.</source>
        <translation>Verzendrapporten maken, als PDF.</translation>
    </message>
    <message>
        <source>Move faxes of old years into a file of their own, which the history still finds.</source>
        <translation>Faxen van oude jaren naar een eigen bestand verplaatsen, dat de geschiedenis nog vindt.</translation>
    </message>
    <message>
        <source>One queue for several desks: set up, watch, move.</source>
        <translation>Eén wachtrij voor meer werkplekken: instellen, volgen, verplaatsen.</translation>
    </message>
    <message>
        <source>Put a word of your own on faxes, to find them by.</source>
        <translation>Faxen een eigen label geven, om ze aan te vinden.</translation>
    </message>
    <message>
        <source>Put faxes under legal hold: nothing of them can be removed.</source>
        <translation>Faxen onder bewaarplicht zetten: niets ervan kan verwijderd worden.</translation>
    </message>
    <message>
        <source>Queue one fax per number.</source>
        <translation>Eén fax per nummer in de wachtrij zetten.</translation>
    </message>
    <message>
        <source>Remove faxes that are over; what arrived can be restored for 30 days.</source>
        <translation>Beëindigde faxen verwijderen; wat aankwam kan 30 dagen teruggehaald worden.</translation>
    </message>
    <message>
        <source>Run the Telnyx simulator alone; its base URL is the first line.</source>
        <translation>De Telnyx-simulator alleen draaien; de basis-URL is de eerste regel.</translation>
    </message>
    <message>
        <source>Say what can be said of documents before they are sent.</source>
        <translation>Zeggen wat van documenten te zeggen is voordat ze verzonden worden.</translation>
    </message>
    <message>
        <source>Say what faxes cost, by day, month or user.</source>
        <translation>Zeggen wat faxen kosten, per dag, maand of gebruiker.</translation>
    </message>
    <message>
        <source>Say what goes when, or take out now what is due.</source>
        <translation>Zeggen wat wanneer gaat, of er nu uithalen waarvan de tijd om is.</translation>
    </message>
    <message>
        <source>Say whether a proof, or an exported log, was changed.</source>
        <translation>Zeggen of een bewijs, of een geëxporteerd logboek, gewijzigd is.</translation>
    </message>
    <message>
        <source>Say whether the journal was changed, and where.</source>
        <translation>Zeggen of het journaal gewijzigd is, en waar.</translation>
    </message>
    <message>
        <source>Send documents as faxes. Without a command: open the window, with the files added; a window that is open already takes them.</source>
        <translation>Documenten als fax verzenden. Zonder opdracht: het venster openen, met deze bestanden; een al open venster neemt ze.</translation>
    </message>
    <message>
        <source>Send failed, cancelled or held faxes once more, or all of a broadcast that failed.</source>
        <translation>Mislukte, geannuleerde of vastgehouden faxen nog eens verzenden, of alle mislukte van een rondzending.</translation>
    </message>
    <message>
        <source>Send once more what was sent, or to somebody else.</source>
        <translation>Nog eens verzenden wat verzonden is, of naar iemand anders.</translation>
    </message>
    <message>
        <source>Show one fax with its story, or a broadcast.</source>
        <translation>Eén fax met het verloop tonen, of een rondzending.</translation>
    </message>
    <message>
        <source>Show what the IT department set on this computer.</source>
        <translation>Tonen wat de IT-afdeling op deze computer instelde.</translation>
    </message>
    <message>
        <source>Start no further fax.</source>
        <translation>Geen volgende fax beginnen.</translation>
    </message>
    <message>
        <source>Stop everything: pause the queue, cancel what has not arrived.</source>
        <translation>Alles stoppen: de wachtrij pauzeren, annuleren wat niet aankwam.</translation>
    </message>
    <message>
        <source>Take faxes out of the bin again.</source>
        <translation>Faxen weer uit de prullenbak halen.</translation>
    </message>
    <message>
        <source>The address book: list, add, remove, import, export, groups.</source>
        <translation>Het adresboek: list, add, remove, import, export, groups.</translation>
    </message>
    <message>
        <source>Watched folders: list, add, remove, refused.</source>
        <translation>Bewaakte mappen: list, add, remove, refused.</translation>
    </message>
    <message>
        <source>Work the queue without a window.</source>
        <translation>De wachtrij zonder venster afwerken.</translation>
    </message>
    <message>
        <source>a PDF that Telnyx fetches itself</source>
        <translation>een PDF die Telnyx zelf ophaalt</translation>
    </message>
    <message>
        <source>a PDF, picture, text or office document; several become one fax, in order</source>
        <translation>een PDF, afbeelding, tekst of Office-document; meer worden in volgorde één fax</translation>
    </message>
    <message>
        <source>a broadcast, as B1, or the number of one of its faxes</source>
        <translation>een rondzending, als B1, of het nummer van een van de faxen</translation>
    </message>
    <message>
        <source>a contact&apos;s ID, its name, or its number</source>
        <translation>ID, naam of nummer van een contact</translation>
    </message>
    <message>
        <source>a cover page: standard, letter, short, or one of your own</source>
        <translation>een voorblad: standard, letter, short, of een eigen</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>een document</translation>
    </message>
    <message>
        <source>a document to add, or a number as fax:+13127367276</source>
        <translation>een document om toe te voegen, of een nummer als fax:+13127367276</translation>
    </message>
    <message>
        <source>a document; several are joined, in order</source>
        <translation>een document; meer worden in volgorde samengevoegd</translation>
    </message>
    <message>
        <source>a fax number, SIP URI, contact&apos;s name, or @GROUP of the address book; repeatable</source>
        <translation>een faxnummer, SIP-adres, naam van een contact, of @GROEP van het adresboek; herhaalbaar</translation>
    </message>
    <message>
        <source>a fax number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>een faxnummer; LABEL=NUMBER geeft er een omschrijving aan; herhaalbaar</translation>
    </message>
    <message>
        <source>a fax&apos;s number</source>
        <translation>het nummer van een fax</translation>
    </message>
    <message>
        <source>a fax&apos;s number, or a broadcast&apos;s as B1</source>
        <translation>het nummer van een fax, of van een rondzending als B1</translation>
    </message>
    <message>
        <source>a fax&apos;s number; without any: list them</source>
        <translation>het nummer van een fax; zonder: ze tonen</translation>
    </message>
    <message>
        <source>a folder without a journal</source>
        <translation>een map zonder journaal</translation>
    </message>
    <message>
        <source>a group it is in; repeatable</source>
        <translation>een groep waarin het zit; herhaalbaar</translation>
    </message>
    <message>
        <source>a mobile number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>een mobiel nummer; LABEL=NUMBER geeft er een omschrijving aan; herhaalbaar</translation>
    </message>
    <message>
        <source>a number, a contact&apos;s name or @group; several times for several</source>
        <translation>een nummer, naam van een contact of @groep; meermaals voor meer</translation>
    </message>
    <message>
        <source>a number, a name or a SIP URI; where it went before by default</source>
        <translation>een nummer, een naam of een SIP-adres; anders waar het eerder heen ging</translation>
    </message>
    <message>
        <source>a number, or the whole name of a contact or recipient</source>
        <translation>een nummer, of de hele naam van een contact of ontvanger</translation>
    </message>
    <message>
        <source>a part of the number</source>
        <translation>een deel van het nummer</translation>
    </message>
    <message>
        <source>a proof, or an exported log</source>
        <translation>een bewijs, of een geëxporteerd logboek</translation>
    </message>
    <message>
        <source>a regular expression that finds the number there</source>
        <translation>een reguliere expressie die daar het nummer vindt</translation>
    </message>
    <message>
        <source>a table for Excel and the like</source>
        <translation>een tabel voor Excel en dergelijke</translation>
    </message>
    <message>
        <source>a table with headings, or vCards</source>
        <translation>een tabel met kopregel, of vCards</translation>
    </message>
    <message>
        <source>a telephone number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>een telefoonnummer; LABEL=NUMBER geeft er een omschrijving aan; herhaalbaar</translation>
    </message>
    <message>
        <source>a word or some words of your own</source>
        <translation>een eigen woord of enkele eigen woorden</translation>
    </message>
    <message>
        <source>added or ended on this day or before</source>
        <translation>toegevoegd of beëindigd op deze dag of ervoor</translation>
    </message>
    <message>
        <source>added or ended on this day or later, like 2026-03-31</source>
        <translation>toegevoegd of beëindigd op deze dag of later, zoals 2026-03-31</translation>
    </message>
    <message>
        <source>all in one PDF, which is overwritten; or in a folder that is there, one each</source>
        <translation>alle in één PDF, die overschreven wordt; of elk in een bestaande map</translation>
    </message>
    <message>
        <source>also pages that arrive black for more than a third, or take more than ten minutes</source>
        <translation>ook pagina&apos;s die voor meer dan een derde zwart aankomen, of meer dan tien minuten duren</translation>
    </message>
    <message>
        <source>also when the same document to the same number is under way</source>
        <translation>ook als hetzelfde document naar hetzelfde nummer onderweg is</translation>
    </message>
    <message>
        <source>as in clerk:address-book</source>
        <translation>zoals in clerk:address-book</translation>
    </message>
    <message>
        <source>as in clerk:others-documents</source>
        <translation>zoals in clerk:others-documents</translation>
    </message>
    <message>
        <source>as soon as its turn comes</source>
        <translation>zodra het aan de beurt is</translation>
    </message>
    <message>
        <source>as the owner: move all that this desk has into a team that has nothing</source>
        <translation>als eigenaar: alles wat deze werkplek heeft naar een leeg team verplaatsen</translation>
    </message>
    <message>
        <source>at most so many pages in one fax; 350 by default</source>
        <translation>hooguit zoveel pagina&apos;s in één fax; anders 350</translation>
    </message>
    <message>
        <source>at most so many; 100 by default, all in a file</source>
        <translation>hooguit zoveel; anders 100, alle in een bestand</translation>
    </message>
    <message>
        <source>by FILE&apos;s ending otherwise; vcard is version 3.0, which most programs read, vcard4 version 4.0</source>
        <translation>anders naar de extensie van FILE; vcard is versie 3.0, die de meeste programma&apos;s lezen, vcard4 versie 4.0</translation>
    </message>
    <message>
        <source>by what it is ordered; the newest first by default</source>
        <translation>waarop gesorteerd wordt; anders de nieuwste eerst</translation>
    </message>
    <message>
        <source>call it so</source>
        <translation>zo noemen</translation>
    </message>
    <message>
        <source>commands (see faxdesk COMMAND --help):</source>
        <translation>opdrachten (zie faxdesk COMMAND --help):</translation>
    </message>
    <message>
        <source>compare with the seals in this folder too; may be given several times</source>
        <translation>ook vergelijken met de zegels in deze map; mag meermaals</translation>
    </message>
    <message>
        <source>don&apos;t ask</source>
        <translation>niet vragen</translation>
    </message>
    <message>
        <source>don&apos;t use the T.38 protocol</source>
        <translation>het protocol T.38 niet gebruiken</translation>
    </message>
    <message>
        <source>e.g. de</source>
        <translation>bv. de</translation>
    </message>
    <message>
        <source>end the legal hold</source>
        <translation>de bewaarplicht opheffen</translation>
    </message>
    <message>
        <source>end when nothing is left that can move without a person</source>
        <translation>eindigen als er niets meer zonder een persoon verder kan</translation>
    </message>
    <message>
        <source>fax numbers, the usual one first</source>
        <translation>faxnummers, het gebruikelijke eerst</translation>
    </message>
    <message>
        <source>faxes under way at once</source>
        <translation>faxen tegelijk onderweg</translation>
    </message>
    <message>
        <source>files that could not be faxed</source>
        <translation>bestanden die niet gefaxt konden worden</translation>
    </message>
    <message>
        <source>follow the faxes to their end</source>
        <translation>de faxen tot hun einde volgen</translation>
    </message>
    <message>
        <source>go back to the backup FILE; today&apos;s journal is kept beside it</source>
        <translation>terug naar de back-up FILE; het huidige journaal blijft ernaast bewaard</translation>
    </message>
    <message>
        <source>go on: a line for each fax that changes, until it is ended</source>
        <translation>doorgaan: een regel voor elke fax die verandert, tot het beëindigd wordt</translation>
    </message>
    <message>
        <source>how many times as fast as life</source>
        <translation>hoeveel keer zo snel als in het echt</translation>
    </message>
    <message>
        <source>how things stand (by default), or take out now what is due</source>
        <translation>hoe het ervoor staat (anders), of er nu uithalen waarvan de tijd om is</translation>
    </message>
    <message>
        <source>in a team: only what you sent</source>
        <translation>in een team: alleen wat u verzond</translation>
    </message>
    <message>
        <source>in the office&apos;s directory (LDAP, Active Directory) instead</source>
        <translation>in plaats daarvan in de gids van het kantoor (LDAP, Active Directory)</translation>
    </message>
    <message>
        <source>its faxes in true black and white</source>
        <translation>de faxen ervan in echt zwart-wit</translation>
    </message>
    <message>
        <source>its faxes without the T.38 protocol</source>
        <translation>de faxen ervan zonder het protocol T.38</translation>
    </message>
    <message>
        <source>keep only the report of what was delivered</source>
        <translation>van wat afgeleverd is alleen het rapport behouden</translation>
    </message>
    <message>
        <source>keep them no more</source>
        <translation>ze niet meer behouden</translation>
    </message>
    <message>
        <source>let Telnyx keep a preview for a while</source>
        <translation>Telnyx een tijdje een voorbeeld laten bewaren</translation>
    </message>
    <message>
        <source>let Telnyx keep the document for a while</source>
        <translation>Telnyx het document een tijdje laten bewaren</translation>
    </message>
    <message>
        <source>let this desk work its own queue again</source>
        <translation>deze werkplek weer haar eigen wachtrij laten afwerken</translation>
    </message>
    <message>
        <source>let this desk work the team&apos;s queue</source>
        <translation>deze werkplek de wachtrij van het team laten afwerken</translation>
    </message>
    <message>
        <source>list contacts, all or those that are looked for</source>
        <translation>contacten tonen, alle of de gezochte</translation>
    </message>
    <message>
        <source>list groups; put contacts into one or take them out</source>
        <translation>groepen tonen; contacten erin zetten of eruit halen</translation>
    </message>
    <message>
        <source>list who did what, the newest last</source>
        <translation>tonen wie wat deed, het nieuwste laatst</translation>
    </message>
    <message>
        <source>look for somebody, here or in the office&apos;s directory</source>
        <translation>iemand zoeken, hier of in de gids van het kantoor</translation>
    </message>
    <message>
        <source>make every sheet of a workbook fit the width of its page</source>
        <translation>elk blad van een werkmap op de breedte van zijn pagina passen</translation>
    </message>
    <message>
        <source>make heavy pages smaller where it is too large for a fax</source>
        <translation>zware pagina&apos;s kleiner maken waar het te groot is voor een fax</translation>
    </message>
    <message>
        <source>make scanned and photographed pages clean: black on white, straight, without shadows</source>
        <translation>gescande en gefotografeerde pagina&apos;s opschonen: zwart op wit, recht, zonder schaduw</translation>
    </message>
    <message>
        <source>make the team&apos;s tables and roles, or bring them up to date</source>
        <translation>de tabellen en rollen van het team maken, of ze bijwerken</translation>
    </message>
    <message>
        <source>more time between tries</source>
        <translation>meer tijd tussen pogingen</translation>
    </message>
    <message>
        <source>move what was added before this year or day, like 2024 or 2024-07-01; without it list archives</source>
        <translation>verplaatsen wat vóór dit jaar of deze dag toegevoegd is, zoals 2024 of 2024-07-01; zonder: archieven tonen</translation>
    </message>
    <message>
        <source>nobody may fax it, and why</source>
        <translation>niemand mag daarheen faxen, en waarom</translation>
    </message>
    <message>
        <source>not before: 17:00, &quot;tomorrow 8:00&quot;, &quot;Mon 9:30&quot;, 2026-03-05T08:00+01:00</source>
        <translation>niet vóór: 17:00, &quot;tomorrow 8:00&quot;, &quot;Mon 9:30&quot;, 2026-03-05T08:00+01:00</translation>
    </message>
    <message>
        <source>notes; \n begins a new line</source>
        <translation>notities; \n begint een nieuwe regel</translation>
    </message>
    <message>
        <source>numbers that were never faxed before are right</source>
        <translation>nooit gefaxte nummers kloppen</translation>
    </message>
    <message>
        <source>numbers that were never faxed before wait for nobody</source>
        <translation>nooit gefaxte nummers wachten op niemand</translation>
    </message>
    <message>
        <source>of another team than this desk&apos;s</source>
        <translation>van een ander team dan dat van deze werkplek</translation>
    </message>
    <message>
        <source>of the recipient&apos;s name or company</source>
        <translation>van naam of bedrijf van de ontvanger</translation>
    </message>
    <message>
        <source>on the built-in simulator: no account, nothing leaves the machine</source>
        <translation>op de ingebouwde simulator: geen account, niets verlaat de computer</translation>
    </message>
    <message>
        <source>on the cover</source>
        <translation>op het voorblad</translation>
    </message>
    <message>
        <source>one group: list its members</source>
        <translation>één groep: de leden tonen</translation>
    </message>
    <message>
        <source>one line for each broadcast, with its totals</source>
        <translation>één regel voor elke rondzending, met de totalen</translation>
    </message>
    <message>
        <source>only in these hours, each try too, as 08:00-18:00; “office”: the office&apos;s, on working days</source>
        <translation>alleen in deze uren, ook elke poging, als 08:00-18:00; “office”: die van het kantoor, op werkdagen</translation>
    </message>
    <message>
        <source>only say what would be moved</source>
        <translation>alleen zeggen wat verplaatst zou worden</translation>
    </message>
    <message>
        <source>only these; may be given several times</source>
        <translation>alleen deze; mag meermaals</translation>
    </message>
    <message>
        <source>only those of this group</source>
        <translation>alleen die van deze groep</translation>
    </message>
    <message>
        <source>only what has this tag</source>
        <translation>alleen wat dit label heeft</translation>
    </message>
    <message>
        <source>overwritten where it exists</source>
        <translation>overschreven waar het bestaat</translation>
    </message>
    <message>
        <source>parts become OUT-1.pdf, OUT-2.pdf, ...</source>
        <translation>delen worden OUT-1.pdf, OUT-2.pdf, ...</translation>
    </message>
    <message>
        <source>pdf or tiff; only with --store-preview</source>
        <translation>pdf of tiff; alleen met --store-preview</translation>
    </message>
    <message>
        <source>percent, 1 to 100</source>
        <translation>procent, 1 tot 100</translation>
    </message>
    <message>
        <source>percent, 1 to 100; only with --monochrome</source>
        <translation>procent, 1 tot 100; alleen met --monochrome</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumenten</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST/DATABASE, without a password; by default FAXDESK_TEAM_DATABASE, or the setting</source>
        <translation>postgresql://USER@HOST/DATABASE, zonder wachtwoord; anders FAXDESK_TEAM_DATABASE, of de instelling</translation>
    </message>
    <message>
        <source>print all that is in it</source>
        <translation>alles tonen wat erin zit</translation>
    </message>
    <message>
        <source>print one JSON object per line and nothing else</source>
        <translation>één JSON-object per regel geven en verder niets</translation>
    </message>
    <message>
        <source>put a contact into it; repeatable</source>
        <translation>er een contact in zetten; herhaalbaar</translation>
    </message>
    <message>
        <source>put the archive in this folder; without --before: look for archives there that were moved</source>
        <translation>het archief in deze map zetten; zonder --before: daar zoeken naar archieven die verplaatst zijn</translation>
    </message>
    <message>
        <source>read contacts from a table (Outlook, Google, any) or vCards</source>
        <translation>contacten uit een tabel (Outlook, Google, elke) of vCards lezen</translation>
    </message>
    <message>
        <source>read the API key from standard input</source>
        <translation>de API-sleutel van de standaardinvoer lezen</translation>
    </message>
    <message>
        <source>read the password for the office&apos;s directory from standard input, try it and keep it</source>
        <translation>het wachtwoord voor de gids van het kantoor van de standaardinvoer lezen, proberen en bewaren</translation>
    </message>
    <message>
        <source>read the password from standard input</source>
        <translation>het wachtwoord van de standaardinvoer lezen</translation>
    </message>
    <message>
        <source>read the password of a locked PDF from standard input</source>
        <translation>het wachtwoord van een vergrendelde PDF van de standaardinvoer lezen</translation>
    </message>
    <message>
        <source>remove the group; its contacts stay</source>
        <translation>de groep verwijderen; de contacten blijven</translation>
    </message>
    <message>
        <source>say what it would do, row by row, and change nothing</source>
        <translation>zeggen wat er zou gebeuren, rij voor rij, en niets wijzigen</translation>
    </message>
    <message>
        <source>say what would be removed and what would stay; do nothing</source>
        <translation>zeggen wat verwijderd zou worden en wat zou blijven; niets doen</translation>
    </message>
    <message>
        <source>send office documents without their tracked changes: what was deleted is left out</source>
        <translation>Office-documenten zonder bijgehouden wijzigingen verzenden: wat gewist is, wordt weggelaten</translation>
    </message>
    <message>
        <source>send pages whose shades take long as FaxDesk&apos;s own dots: quick, letters become a picture</source>
        <translation>pagina&apos;s waarvan het grijs lang duurt als eigen punten van FaxDesk verzenden: snel, letters worden een plaatje</translation>
    </message>
    <message>
        <source>send them from this number</source>
        <translation>ze van dit nummer verzenden</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>het versienummer tonen en eindigen</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>deze hulp tonen en eindigen</translation>
    </message>
    <message>
        <source>speak this language: de, pt_BR, ..., or a translator&apos;s .ts or .qm FILE; before a command too</source>
        <translation>deze taal spreken: de, pt_BR, ..., of de .ts- of .qm-FILE van een vertaler; ook vóór een opdracht</translation>
    </message>
    <message>
        <source>stands before others</source>
        <translation>staat vóór andere</translation>
    </message>
    <message>
        <source>start as an icon in the notification area; without one, with the window minimised</source>
        <translation>als pictogram in het systeemvak starten; zonder, met geminimaliseerd venster</translation>
    </message>
    <message>
        <source>sums instead of faxes</source>
        <translation>totalen in plaats van faxen</translation>
    </message>
    <message>
        <source>take a contact out; repeatable</source>
        <translation>een contact eruit halen; herhaalbaar</translation>
    </message>
    <message>
        <source>take any API key, from any user of this computer; default: only the one in TELNYX_API_KEY, or a new one that is printed</source>
        <translation>elke API-sleutel aannemen, van elke gebruiker van deze computer; anders alleen die in TELNYX_API_KEY, of een nieuwe die getoond wordt</translation>
    </message>
    <message>
        <source>take contacts out of the book</source>
        <translation>contacten uit het adresboek halen</translation>
    </message>
    <message>
        <source>take the tag off</source>
        <translation>het label eraf halen</translation>
    </message>
    <message>
        <source>the CSV file, for Excel and the like; overwritten where it exists</source>
        <translation>het CSV-bestand, voor Excel en dergelijke; overschreven waar het bestaat</translation>
    </message>
    <message>
        <source>the PDF; a folder that is there names it itself</source>
        <translation>de PDF; in een bestaande map krijgt ze zelf een naam</translation>
    </message>
    <message>
        <source>the ZIP file; overwritten where it exists</source>
        <translation>het ZIP-bestand; overschreven waar het bestaat</translation>
    </message>
    <message>
        <source>the backup&apos;s file or folder; default: the folder “backups”</source>
        <translation>bestand of map van de back-up; anders de map “backups”</translation>
    </message>
    <message>
        <source>the caller&apos;s name that the receiver sees</source>
        <translation>de weergavenaam die de ontvanger ziet</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>het bedrijf</translation>
    </message>
    <message>
        <source>the contact&apos;s name</source>
        <translation>de naam van het contact</translation>
    </message>
    <message>
        <source>the cover that its faxes begin with</source>
        <translation>het voorblad waarmee de faxen ervan beginnen</translation>
    </message>
    <message>
        <source>the cover&apos;s message; \n begins a new line</source>
        <translation>het bericht van het voorblad; \n begint een nieuwe regel</translation>
    </message>
    <message>
        <source>the cover&apos;s subject</source>
        <translation>het onderwerp van het voorblad</translation>
    </message>
    <message>
        <source>the fax application to send with</source>
        <translation>de faxtoepassing om mee te verzenden</translation>
    </message>
    <message>
        <source>the faxes of this broadcast, each with its own state</source>
        <translation>de faxen van deze rondzending, elk met eigen status</translation>
    </message>
    <message>
        <source>the line “Attention” of covers</source>
        <translation>de regel “Ter attentie van” van voorbladen</translation>
    </message>
    <message>
        <source>the number to send from</source>
        <translation>het nummer om van te verzenden</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>andersom</translation>
    </message>
    <message>
        <source>the picture; overwritten where it exists</source>
        <translation>de afbeelding; overschreven waar ze bestaat</translation>
    </message>
    <message>
        <source>the sender&apos;s line at the head of each page, or none; else as the settings say</source>
        <translation>de afzenderregel bovenaan elke pagina, of geen; anders zoals de instellingen zeggen</translation>
    </message>
    <message>
        <source>the watched folders, and how they stand</source>
        <translation>de bewaakte mappen, en hoe ze ervoor staan</translation>
    </message>
    <message>
        <source>they have been read of</source>
        <translation>ze zijn gelezen</translation>
    </message>
    <message>
        <source>true black and white, without grey</source>
        <translation>echt zwart-wit, zonder grijs</translation>
    </message>
    <message>
        <source>try every part of FaxDesk on this computer</source>
        <translation>elk deel van FaxDesk op deze computer proberen</translation>
    </message>
    <message>
        <source>watch a folder</source>
        <translation>een map bewaken</translation>
    </message>
    <message>
        <source>watch a folder no more; what it has in hand goes on</source>
        <translation>een map niet meer bewaken; wat ze in handen heeft, gaat door</translation>
    </message>
    <message>
        <source>what becomes of it</source>
        <translation>wat ervan wordt</translation>
    </message>
    <message>
        <source>what clerks, leads and administrators may do; as the owner: set it</source>
        <translation>wat clerk, lead en administrator mogen; als eigenaar: het instellen</translation>
    </message>
    <message>
        <source>what is put into it is faxed</source>
        <translation>wat erin gezet wordt, wordt gefaxt</translation>
    </message>
    <message>
        <source>what is summed up; month by default</source>
        <translation>waarover opgeteld wordt; anders month</translation>
    </message>
    <message>
        <source>what lies in the bin</source>
        <translation>wat in de prullenbak ligt</translation>
    </message>
    <message>
        <source>what people call it; the folder&apos;s own name by default</source>
        <translation>hoe mensen haar noemen; anders de naam van de map zelf</translation>
    </message>
    <message>
        <source>what pictures and texts are laid onto: letter or a4; else that of FAXDESK_FROM&apos;s country</source>
        <translation>waarop afbeeldingen en teksten gelegd worden: letter of a4; anders dat van het land van FAXDESK_FROM</translation>
    </message>
    <message>
        <source>what the columns are, in order: name, company, fax, phone, mobile, notes, groups, ignored ...</source>
        <translation>wat de kolommen zijn, in volgorde: name, company, fax, phone, mobile, notes, groups, ignored ...</translation>
    </message>
    <message>
        <source>what the others call this desk; by default its computer&apos;s name</source>
        <translation>hoe de anderen deze werkplek noemen; anders de naam van haar computer</translation>
    </message>
    <message>
        <source>whatever a person would be asked: the same document again, a number that doesn&apos;t exist, is like another one or your own</source>
        <translation>wat er ook gevraagd zou worden: hetzelfde document nog eens, een nummer dat niet bestaat, op een ander lijkt of het uwe is</translation>
    </message>
    <message>
        <source>when it must be there: it goes before others, and you are warned</source>
        <translation>wanneer het er moet zijn: het gaat vóór andere, en u wordt gewaarschuwd</translation>
    </message>
    <message>
        <source>where Telnyx reports what becomes of the fax</source>
        <translation>waar Telnyx meldt wat van de fax wordt</translation>
    </message>
    <message>
        <source>which desks there are, what is under way and what waits</source>
        <translation>welke werkplekken er zijn, wat onderweg is en wat wacht</translation>
    </message>
    <message>
        <source>which page; the first one by default</source>
        <translation>welke pagina; anders de eerste</translation>
    </message>
    <message>
        <source>which pages, e.g. 1-3,7 or 5-; once for every FILE, or as often as there are FILEs</source>
        <translation>welke pagina&apos;s, bv. 1-3,7 of 5-; eenmaal voor elke FILE, of zo vaak als er FILEs zijn</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>wie het verzond</translation>
    </message>
    <message>
        <source>whose numbers are written without a country code, e.g. DE</source>
        <translation>wiens nummers zonder landnummer geschreven zijn, bv. DE</translation>
    </message>
    <message>
        <source>why, such as the case; needed to set it</source>
        <translation>waarom, zoals de zaak; nodig om het te zetten</translation>
    </message>
    <message>
        <source>with --between: Monday to Friday, but for days on which the office is closed (a setting)</source>
        <translation>met --between: maandag tot vrijdag, behalve op dagen dat het kantoor gesloten is (een instelling)</translation>
    </message>
    <message>
        <source>with --between: by the receiver&apos;s clock, where the number tells it; else by this one</source>
        <translation>met --between: volgens de klok van de ontvanger, als het nummer die verraadt; anders volgens deze</translation>
    </message>
    <message>
        <source>with --clean-up, leave out pages on which nothing was found</source>
        <translation>met --clean-up, pagina&apos;s weglaten waarop niets gevonden werd</translation>
    </message>
    <message>
        <source>with --deadline: afterwards ask instead of sending it late</source>
        <translation>met --deadline: daarna vragen in plaats van te laat verzenden</translation>
    </message>
    <message>
        <source>with --follow: go on after the line whose “resume” was N</source>
        <translation>met --follow: doorgaan na de regel waarvan “resume” N was</translation>
    </message>
    <message>
        <source>with --log: from then on; a day, or a day and a time</source>
        <translation>met --log: vanaf dan; een dag, of een dag en een tijd</translation>
    </message>
    <message>
        <source>with --log: such acts alone</source>
        <translation>met --log: alleen zulke daden</translation>
    </message>
    <message>
        <source>with --log: up to then; a day counts whole</source>
        <translation>met --log: tot dan; een dag telt heel mee</translation>
    </message>
    <message>
        <source>with --log: what this user did</source>
        <translation>met --log: wat deze gebruiker deed</translation>
    </message>
    <message>
        <source>with --self-test: write what it found to FILE</source>
        <translation>met --self-test: wat gevonden is naar FILE schrijven</translation>
    </message>
    <message>
        <source>with --wait: stop waiting after so many seconds</source>
        <translation>met --wait: na zoveel seconden niet meer wachten</translation>
    </message>
    <message>
        <source>with run: say what is due, and do nothing</source>
        <translation>met run: zeggen waarvan de tijd om is, en niets doen</translation>
    </message>
    <message>
        <source>with this cover page</source>
        <translation>met dit voorblad</translation>
    </message>
    <message>
        <source>without --to, what says who it goes to: file-name, sidecar (a .json, .csv or .xml file of the same name), first-page</source>
        <translation>zonder --to, wat zegt naar wie het gaat: file-name, sidecar (een .json-, .csv- of .xml-bestand met dezelfde naam), first-page</translation>
    </message>
    <message>
        <source>without the first page, for privacy</source>
        <translation>zonder de eerste pagina, om privacy</translation>
    </message>
    <message>
        <source>without trying every part of FaxDesk</source>
        <translation>zonder elk deel van FaxDesk te proberen</translation>
    </message>
    <message>
        <source>words of names and companies, digits</source>
        <translation>woorden van namen en bedrijven, cijfers</translation>
    </message>
    <message>
        <source>words of names and companies, parts of numbers</source>
        <translation>woorden van namen en bedrijven, delen van nummers</translation>
    </message>
    <message>
        <source>words of number, name, company, document, cover, user or tag, a state, a reason, or a date</source>
        <translation>woorden van nummer, naam, bedrijf, document, voorblad, gebruiker of label, een status, een reden, of een datum</translation>
    </message>
    <message>
        <source>write a contact into the book</source>
        <translation>een contact in het adresboek schrijven</translation>
    </message>
    <message>
        <source>write the book into a file: CSV, or vCards (.vcf)</source>
        <translation>het adresboek naar een bestand schrijven: CSV, of vCards (.vcf)</translation>
    </message>
    <message>
        <source>write the chain into FILE, to be checked without the journal</source>
        <translation>de keten naar FILE schrijven, om zonder het journaal te controleren</translation>
    </message>
    <message>
        <source>write the table to FILE; overwritten where it exists</source>
        <translation>de tabel naar FILE schrijven; overschreven waar het bestaat</translation>
    </message>
    <message>
        <source>write what the team has as a desk&apos;s journal, with its documents</source>
        <translation>wat het team heeft schrijven als journaal van een werkplek, met de documenten</translation>
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
        <translation>Zwartd&amp;rempel</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>Z&amp;wart-wit</translation>
    </message>
    <message>
        <source>Adva&amp;nced</source>
        <translation>&amp;Geavanceerd</translation>
    </message>
    <message>
        <source>Black threshold in percent</source>
        <translation>Zwartdrempel in procent</translation>
    </message>
    <message>
        <source>Every pixel becomes black or white, without greys. Good for text, bad for photos.</source>
        <translation>Elke pixel wordt zwart of wit, zonder grijs. Goed voor tekst, slecht voor foto&apos;s.</translation>
    </message>
    <message>
        <source>High: letters and forms</source>
        <translation>Hoog: brieven en formulieren</translation>
    </message>
    <message>
        <source>Higher qualities show finer detail and take longer to send.</source>
        <translation>Hogere kwaliteit toont fijnere details en duurt langer.</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <translation>Zwart-wit</translation>
    </message>
    <message>
        <source>Normal: large print, quickest</source>
        <translation>Normaal: grote letters, snelst</translation>
    </message>
    <message>
        <source>Qualit&amp;y</source>
        <translation>Kwal&amp;iteit</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>T.38, caller name, from-number, storing at Telnyx, webhook address</source>
        <translation>T.38, weergavenaam, afzendernummer, bewaren bij Telnyx, webhookadres</translation>
    </message>
    <message>
        <source>Ultra dark: fine or pale text</source>
        <translation>Ultra donker: fijne of bleke tekst</translation>
    </message>
    <message>
        <source>Ultra light: photos and pictures</source>
        <translation>Ultra licht: foto&apos;s en afbeeldingen</translation>
    </message>
    <message>
        <source>Very high: small print, drawings</source>
        <translation>Zeer hoog: kleine letters, tekeningen</translation>
    </message>
    <message>
        <source>What is darker than this becomes black: higher makes more black. The usual value is 95.</source>
        <translation>Wat donkerder is dan dit, wordt zwart: hoger maakt meer zwart. Gebruikelijk is 95.</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
</context>
<context>
    <name>PagesButton</name>
    <message>
        <source>Choose which pages are sent</source>
        <translation>Kiezen welke pagina&apos;s verzonden worden</translation>
    </message>
    <message>
        <source>Pages: all</source>
        <translation>Pagina&apos;s: alle</translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation>Pagina&apos;s: {pages}</translation>
    </message>
</context>
<context>
    <name>PagesEdit</name>
    <message numerus="yes">
        <source>%n of {pages} pages will be sent.</source>
        <translation>
            <numerusform>%n van {pages} pagina&apos;s wordt verzonden.</numerusform>
            <numerusform>%n van {pages} pagina&apos;s worden verzonden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n pages will be sent.</source>
        <translation>
            <numerusform>De ene pagina wordt verzonden.</numerusform>
            <numerusform>Alle %n pagina&apos;s worden verzonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Like 1-3, 7 or 5- (to the end). Enter keeps, Escape leaves.</source>
        <translation>Zoals 1-3, 7 of 5- (tot het einde). Enter behoudt, Esc verlaat.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Pages to send</source>
        <translation>Te verzenden pagina&apos;s</translation>
    </message>
    <message>
        <source>all, or like 1-3, 7</source>
        <translation>alle, of zoals 1-3, 7</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n are doubtful: look at them.</source>
        <translation>
            <numerusform>%n is twijfelachtig: bekijk die.</numerusform>
            <numerusform>%n zijn twijfelachtig: bekijk ze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are ticked.</source>
        <translation>
            <numerusform>%n rij is aangevinkt.</numerusform>
            <numerusform>%n rijen zijn aangevinkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leegmaken</translation>
    </message>
    <message>
        <source>&amp;Remove selected</source>
        <translation>Gekozene &amp;verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>%n toevoegen</numerusform>
            <numerusform>%n toevoegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what was pasted</source>
        <translation>Het geplakte toevoegen</translation>
    </message>
    <message>
        <source>Remove all that are &amp;marked</source>
        <translation>Alle ge&amp;markeerde verwijderen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles kiezen</translation>
    </message>
    <message>
        <source>Tick selected</source>
        <translation>Gekozene aanvinken</translation>
    </message>
    <message>
        <source>Untick selected</source>
        <translation>Gekozene uitvinken</translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>Faxnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>PastedTable</name>
    <message>
        <source>What was understood, row by row</source>
        <translation>Wat begrepen is, rij voor rij</translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>Pasted list</source>
        <translation>Geplakte lijst</translation>
    </message>
</context>
<context>
    <name>PreviewAdvice</name>
    <message>
        <source>Leave it out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Page {page} needs a look.</source>
        <translation>Pagina {page} vraagt om een blik.</translation>
    </message>
    <message>
        <source>Set threshold to {percent}</source>
        <translation>Drempel op {percent} zetten</translation>
    </message>
    <message>
        <source>Set threshold to {percent}: {time}</source>
        <translation>Drempel op {percent} zetten: {time}</translation>
    </message>
    <message>
        <source>Set very high</source>
        <translation>Zeer hoog instellen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Use greyscale</source>
        <translation>Grijstinten gebruiken</translation>
    </message>
    <message>
        <source>Use greyscale, high: {time}</source>
        <translation>Grijstinten gebruiken, hoog: {time}</translation>
    </message>
</context>
<context>
    <name>PreviewMode</name>
    <message>
        <source>Cleaned up: scanned pages arrive with these dots. Compare with Original.</source>
        <translation>Opgeschoond: gescande pagina&apos;s komen met deze punten aan. Vergelijk met Origineel.</translation>
    </message>
    <message>
        <source>Close to what arrives. Telnyx makes the final picture: single dots may differ.</source>
        <translation>Dicht bij wat aankomt. Telnyx maakt het definitieve beeld: losse punten kunnen afwijken.</translation>
    </message>
    <message>
        <source>Likely: greys arrive as patterns of dots, and Telnyx&apos;s pattern may differ.</source>
        <translation>Waarschijnlijk: grijs komt aan als puntpatroon, en dat van Telnyx kan afwijken.</translation>
    </message>
    <message>
        <source>Pages that were shrunk to black and white no longer change with the threshold.</source>
        <translation>Pagina&apos;s die tot zwart-wit verkleind zijn, veranderen niet meer met de drempel.</translation>
    </message>
    <message>
        <source>Pages with greys arrive with these dots. Compare with Original.</source>
        <translation>Pagina&apos;s met grijs komen met deze punten aan. Vergelijk met Origineel.</translation>
    </message>
    <message>
        <source>The document as FaxDesk shrank it. Your own file is as it was.</source>
        <translation>Het document zoals FaxDesk het verkleinde. Uw eigen bestand is zoals het was.</translation>
    </message>
    <message>
        <source>The document as it is. It arrives in black and white only.</source>
        <translation>Het document zoals het is. Het komt alleen zwart-wit aan.</translation>
    </message>
    <message>
        <source>The document before it was cleaned up. What arrives is beside it.</source>
        <translation>Het document voordat het opgeschoond werd. Wat aankomt, staat ernaast.</translation>
    </message>
    <message>
        <source>{across} dots per inch across, {down} down: the standard&apos;s numbers for this quality, as Telnyx publishes none of its own.</source>
        <translation>{across} punten per inch horizontaal, {down} verticaal: de getallen van de norm voor deze kwaliteit, want Telnyx publiceert zelf geen.</translation>
    </message>
</context>
<context>
    <name>PreviewPages</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pagina {number} van {count}</translation>
    </message>
    <message>
        <source>{page}: page {place} of “{name}”</source>
        <translation>{page}: pagina {place} van “{name}”</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Back to the main window</source>
        <translation>Terug naar het hoofdvenster</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In een eigen venster</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Volgende pagina (Page Down)</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pagina {number} van {count}</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Vorige pagina (Page Up)</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>Deze pagina kan niet getoond worden.</translation>
    </message>
    <message>
        <source>Turn this page (R, back with Shift+R)</source>
        <translation>Deze pagina draaien (R, terug met Shift+R)</translation>
    </message>
</context>
<context>
    <name>PreviewPlace</name>
    <message>
        <source>Add a document to see it here as it will arrive.</source>
        <translation>Voeg een document toe om het hier te zien zoals het aankomt.</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Wordt gecontroleerd …</translation>
    </message>
    <message>
        <source>What can&apos;t be sent can&apos;t be shown either.</source>
        <translation>Wat niet verzonden kan worden, kan ook niet getoond worden.</translation>
    </message>
</context>
<context>
    <name>PreviewSlot</name>
    <message>
        <source>Add a document to see it here as it will arrive.</source>
        <translation>Voeg een document toe om het hier te zien zoals het aankomt.</translation>
    </message>
    <message>
        <source>The preview is in a window of its own.</source>
        <translation>Het voorbeeld staat in een eigen venster.</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>As it will arrive</source>
        <translation>Zoals het aankomt</translation>
    </message>
</context>
<context>
    <name>PrintPlace</name>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Set up a folder</source>
        <translation>Map in&amp;stellen</translation>
    </message>
    <message>
        <source>FaxDesk sets up a folder: what any program saves or prints there comes into this window.</source>
        <translation>FaxDesk stelt een map in: wat een programma daar opslaat of afdrukt, komt in dit venster.</translation>
    </message>
    <message>
        <source>Print in any program on the printer “FaxDesk”: the document comes into this window.</source>
        <translation>Druk in elk programma af op de printer “FaxDesk”: het document komt in dit venster.</translation>
    </message>
    <message>
        <source>Print to FaxDesk</source>
        <translation>Afdrukken naar FaxDesk</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Stop looking into the folder</source>
        <translation>Niet meer in de map kijken</translation>
    </message>
    <message>
        <source>The folder can&apos;t be made in “{folder}”.</source>
        <translation>De map kan niet in “{folder}” gemaakt worden.</translation>
    </message>
    <message>
        <source>What is saved in “{folder}” comes into this window: choose it in “Microsoft Print to PDF”, or as where a scanner puts its files.</source>
        <translation>Wat in “{folder}” opgeslagen wordt, komt in dit venster: kies die in “Microsoft Print to PDF”, of als doel van een scanner.</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>&amp;Save proof…</source>
        <translation>Bewijs op&amp;slaan…</translation>
    </message>
    <message numerus="yes">
        <source>One PDF with the reports of %n faxes, and attached to it each document exactly as it was sent, Telnyx&apos;s own pictures where they are kept, and the histories in a form that can be checked.</source>
        <translation>
            <numerusform>Eén PDF met het rapport van %n fax, met daaraan het document precies zoals het verzonden is, de afbeelding van Telnyx waar die bewaard is, en de geschiedenis in controleerbare vorm.</numerusform>
            <numerusform>Eén PDF met de rapporten van %n faxen, met daaraan elk document precies zoals het verzonden is, de afbeeldingen van Telnyx waar die bewaard zijn, en de geschiedenissen in controleerbare vorm.</numerusform>
        </translation>
    </message>
    <message>
        <source>One PDF with the transmission report, and attached to it the document exactly as it was sent, Telnyx&apos;s own picture where it is kept, and the history in a form that can be checked.</source>
        <translation>Eén PDF met het verzendrapport, met daaraan het document precies zoals het verzonden is, de afbeelding van Telnyx waar die bewaard is, en de geschiedenis in controleerbare vorm.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Het bewijs opslaan</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Opgeslagen: {path}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Whoever has the file can read the documents. It is checked with: faxdesk verify FILE</source>
        <translation>Wie het bestand heeft, kan de documenten lezen. Het wordt gecontroleerd met: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>With a &amp;picture of the first page on the report</source>
        <translation>Met een &amp;afbeelding van de eerste pagina op het rapport</translation>
    </message>
</context>
<context>
    <name>QualityNote</name>
    <message numerus="yes">
        <source>%n numbers refused so fine a quality before.</source>
        <translation>
            <numerusform>%n nummer weigerde eerder zo&apos;n fijne kwaliteit.</numerusform>
            <numerusform>%n nummers weigerden eerder zo&apos;n fijne kwaliteit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some fax machines refuse this. FaxDesk then tries again in High.</source>
        <translation>Sommige faxapparaten weigeren dit. FaxDesk probeert het dan opnieuw in Hoog.</translation>
    </message>
    <message>
        <source>Use High</source>
        <translation>Hoog gebruiken</translation>
    </message>
    <message>
        <source>{number} refused so fine a quality before.</source>
        <translation>{number} weigerde eerder zo&apos;n fijne kwaliteit.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n faxes were to go from {before}. Your number is {number} now.</source>
        <translation>
            <numerusform>%n fax zou van {before} gaan. Uw nummer is nu {number}.</numerusform>
            <numerusform>%n faxen zouden van {before} gaan. Uw nummer is nu {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes will not go until FaxDesk is open again.</source>
        <translation>
            <numerusform>%n fax gaat pas als FaxDesk weer open is.</numerusform>
            <numerusform>%n faxen gaan pas als FaxDesk weer open is.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All parts</source>
        <translation>&amp;Alle delen</translation>
    </message>
    <message>
        <source>&amp;Cancel the fax</source>
        <translation>Fax &amp;annuleren</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Close FaxDesk</source>
        <translation>FaxDesk &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Toch sluiten</translation>
    </message>
    <message>
        <source>&amp;From {number}</source>
        <translation>&amp;Van {number}</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Opgeven</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Go on sending</source>
        <translation>&amp;Doorgaan met verzenden</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Open houden</translation>
    </message>
    <message>
        <source>&amp;Keep {number}</source>
        <translation>{number} &amp;behouden</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>Zo &amp;laten</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>&amp;Laten doorgaan</translation>
    </message>
    <message>
        <source>&amp;Let them go on</source>
        <translation>&amp;Laten doorgaan</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Stop everything</source>
        <translation>Alles &amp;stoppen</translation>
    </message>
    <message>
        <source>1 fax will not go until FaxDesk is open again.</source>
        <translation>1 fax gaat pas als FaxDesk weer open is.</translation>
    </message>
    <message numerus="yes">
        <source>Already under way: %n. Telnyx was asked to stop them; they may still arrive.</source>
        <translation>
            <numerusform>Al onderweg: %n. Telnyx is gevraagd die te stoppen; die kan nog aankomen.</numerusform>
            <numerusform>Al onderweg: %n. Telnyx is gevraagd ze te stoppen; ze kunnen nog aankomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel every fax that has not arrived, and pause the queue?</source>
        <translation>Elke fax annuleren die niet aangekomen is, en de wachtrij pauzeren?</translation>
    </message>
    <message numerus="yes">
        <source>Cancel these %n faxes?</source>
        <translation>
            <numerusform>Deze %n fax annuleren?</numerusform>
            <numerusform>Deze %n faxen annuleren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this fax?</source>
        <translation>Deze fax annuleren?</translation>
    </message>
    <message>
        <source>Cancel?</source>
        <translation>Annuleren?</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled before they went: %n</source>
        <translation>
            <numerusform>Geannuleerd voordat ze gingen: %n</numerusform>
            <numerusform>Geannuleerd voordat ze gingen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close FaxDesk?</source>
        <translation>FaxDesk sluiten?</translation>
    </message>
    <message numerus="yes">
        <source>Delivered before, of those you sent off together with them: %n</source>
        <translation>
            <numerusform>Al eerder afgeleverd, van die u samen verstuurde: %n</numerusform>
            <numerusform>Al eerder afgeleverd, van die u samen verstuurde: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>FaxDesk then stays as an icon in the notification area. You can change that in Settings.</source>
        <translation>FaxDesk blijft dan als pictogram in het systeemvak. Dat kunt u bij Instellingen wijzigen.</translation>
    </message>
    <message>
        <source>Faxes under way are stopped as far as Telnyx still can. Those that have not gone are cancelled; each can be tried again later.</source>
        <translation>Faxen onderweg worden gestopt voor zover Telnyx dat nog kan. Wat nog niet gegaan is, wordt geannuleerd; elke fax kan later opnieuw geprobeerd worden.</translation>
    </message>
    <message>
        <source>From which number?</source>
        <translation>Van welk nummer?</translation>
    </message>
    <message>
        <source>Give up the changes?</source>
        <translation>De wijzigingen opgeven?</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>It arrived, so it lies in the bin for {days} days with its proof. History shows the bin and puts it back.</source>
        <translation>De fax is aangekomen en ligt daarom {days} dagen met het bewijs in de prullenbak. Geschiedenis toont de prullenbak en zet hem terug.</translation>
    </message>
    <message>
        <source>It did not arrive: its story and FaxDesk&apos;s copy are deleted for good.</source>
        <translation>De fax is niet aangekomen: het verloop en de kopie van FaxDesk worden definitief gewist.</translation>
    </message>
    <message>
        <source>Keep &amp;sending</source>
        <translation>&amp;Blijven verzenden</translation>
    </message>
    <message>
        <source>Keep sending when the window is closed?</source>
        <translation>Blijven verzenden als het venster gesloten is?</translation>
    </message>
    <message>
        <source>Keep sending?</source>
        <translation>Blijven verzenden?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message numerus="yes">
        <source>Not sure they went: %n</source>
        <translation>
            <numerusform>Onzeker of ze gingen: %n</numerusform>
            <numerusform>Onzeker of ze gingen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only &amp;this part</source>
        <translation>Alleen &amp;dit deel</translation>
    </message>
    <message>
        <source>Open FaxDesk again now, in {language}?</source>
        <translation>FaxDesk nu opnieuw openen? Taal: {language}</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Opnieuw openen</translation>
    </message>
    <message>
        <source>Otherwise the receiver gets a document with pages missing.</source>
        <translation>Anders krijgt de ontvanger een document waarin pagina&apos;s ontbreken.</translation>
    </message>
    <message>
        <source>Otherwise: {what}</source>
        <translation>Anders: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Remove these %n faxes?</source>
        <translation>
            <numerusform>Deze %n fax verwijderen?</numerusform>
            <numerusform>Deze %n faxen verwijderen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this fax?</source>
        <translation>Deze fax verwijderen?</translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation>Verwijderen?</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>Meer delen</translation>
    </message>
    <message>
        <source>Stop everything?</source>
        <translation>Alles stoppen?</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Telnyx is still sending. FaxDesk can&apos;t tell how it ends while it is closed.</source>
        <translation>Telnyx verzendt nog. FaxDesk weet niet hoe dat afloopt zolang het gesloten is.</translation>
    </message>
    <message>
        <source>The fax you are composing has not been sent. Close and give it up?</source>
        <translation>De fax die u opstelt, is niet verzonden. Sluiten en opgeven?</translation>
    </message>
    <message>
        <source>The fax you are composing is kept, and faxes under way go on.</source>
        <translation>De fax die u opstelt, blijft bewaard, en faxen die onderweg zijn, gaan door.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>De wachtrij is gepauzeerd.</translation>
    </message>
    <message>
        <source>There was no fax left that had to be stopped.</source>
        <translation>Er was geen fax meer die gestopt moest worden.</translation>
    </message>
    <message>
        <source>This fax was to go from {before}. Your number is {number} now.</source>
        <translation>Deze fax zou van {before} gaan. Uw nummer is nu {number}.</translation>
    </message>
    <message>
        <source>This is part {part} of {parts}. Cancel the other parts too?</source>
        <translation>Dit is deel {part} van {parts}. Ook de andere delen annuleren?</translation>
    </message>
    <message>
        <source>This is part {part} of {parts}. Try the other parts again too?</source>
        <translation>Dit is deel {part} van {parts}. Ook de andere delen opnieuw proberen?</translation>
    </message>
    <message numerus="yes">
        <source>What arrived (%n) lies in the bin for {days} days with its proof. History shows the bin and puts it back.</source>
        <translation>
            <numerusform>Wat aankwam (%n) ligt {days} dagen met het bewijs in de prullenbak. Geschiedenis toont de prullenbak en zet het terug.</numerusform>
            <numerusform>Wat aankwam (%n) ligt {days} dagen met het bewijs in de prullenbak. Geschiedenis toont de prullenbak en zet het terug.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What did not arrive (%n) is deleted for good, with its story and FaxDesk&apos;s copy.</source>
        <translation>
            <numerusform>Wat niet aankwam (%n) wordt definitief gewist, met het verloop en de kopie van FaxDesk.</numerusform>
            <numerusform>Wat niet aankwam (%n) wordt definitief gewist, met het verloop en de kopie van FaxDesk.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is under way already may still arrive.</source>
        <translation>Wat al onderweg is, kan nog aankomen.</translation>
    </message>
    <message>
        <source>What you changed on the cover page is not kept yet. Give it up?</source>
        <translation>Wat u op het voorblad wijzigde, is nog niet bewaard. Opgeven?</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Part {part} of {parts}: {names}</source>
        <translation>Deel {part} van {parts}: {names}</translation>
    </message>
    <message>
        <source>The bar is an estimate: Telnyx doesn&apos;t tell how many pages have gone.</source>
        <translation>De balk is een schatting: Telnyx zegt niet hoeveel pagina&apos;s er door zijn.</translation>
    </message>
    <message>
        <source>To {recipient}: {what}</source>
        <translation>Aan {recipient}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} en nog %n</numerusform>
            <numerusform>{name} en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueFilter</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
    <message>
        <source>No fax fits what you look for.</source>
        <translation>Geen fax past bij wat u zoekt.</translation>
    </message>
    <message>
        <source>No faxes yet. What you send is listed here, with what became of it.</source>
        <translation>Nog geen faxen. Wat u verzendt, staat hier, met wat ervan werd.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search the queue by number or document</source>
        <translation>In de wachtrij zoeken op nummer of document</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Words of number or document, in any order (Ctrl+F)</source>
        <translation>Woorden van nummer of document, in elke volgorde (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Verzonden door</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message numerus="yes">
        <source>%n faxes removed.</source>
        <translation>
            <numerusform>%n fax verwijderd.</numerusform>
            <numerusform>%n faxen verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fax removed.</source>
        <translation>1 fax verwijderd.</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>Detai&amp;ls</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>Terugzetten wat verwijderd is</translation>
    </message>
    <message>
        <source>Show the history of the selected fax (Ctrl+D)</source>
        <translation>De geschiedenis van de gekozen fax tonen (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages with the cover</source>
        <translation>
            <numerusform>%n pagina met het voorblad</numerusform>
            <numerusform>%n pagina&apos;s met het voorblad</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 document</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 pagina</translation>
    </message>
    <message numerus="yes">
        <source>About {time} each; all {pages} in {all} on %n lines, with dialling.</source>
        <translation>
            <numerusform>Elk ongeveer {time}; alle {pages} in {all} op %n lijn, met kiezen.</numerusform>
            <numerusform>Elk ongeveer {time}; alle {pages} in {all} op %n lijnen, met kiezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} each; all {pages} in {all} on one line, with dialling.</source>
        <translation>Elk ongeveer {time}; alle {pages} in {all} op één lijn, met kiezen.</translation>
    </message>
    <message>
        <source>Add a document, or choose a cover page and write on it.</source>
        <translation>Voeg een document toe, of kies een voorblad en schrijf erop.</translation>
    </message>
    <message>
        <source>Add a document, or press Edit… and write a message on the cover page.</source>
        <translation>Voeg een document toe, of druk op Bewerken… en schrijf een bericht op het voorblad.</translation>
    </message>
    <message numerus="yes">
        <source>All %n covers are made out to “{name}”.</source>
        <translation>
            <numerusform>Het voorblad (%n) staat op naam van “{name}”.</numerusform>
            <numerusform>Alle %n voorbladen staan op naam van “{name}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct or remove the number marked red.</source>
        <translation>Verbeter of verwijder het rood gemarkeerde nummer.</translation>
    </message>
    <message>
        <source>Press Keep or Cancel for the pages of “{name}”.</source>
        <translation>Druk op Behouden of Annuleren voor de pagina&apos;s van “{name}”.</translation>
    </message>
    <message>
        <source>The cover page alone</source>
        <translation>Alleen het voorblad</translation>
    </message>
    <message>
        <source>The cover page is being drawn …</source>
        <translation>Het voorblad wordt getekend …</translation>
    </message>
    <message>
        <source>The documents are being checked …</source>
        <translation>De documenten worden gecontroleerd …</translation>
    </message>
    <message>
        <source>Together they are too big: press Shrink to fit beside “{name}”.</source>
        <translation>Samen zijn ze te groot: druk op Passend verkleinen naast “{name}”.</translation>
    </message>
    <message>
        <source>Type a fax number.</source>
        <translation>Typ een faxnummer.</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>ongeveer {amount}</translation>
    </message>
    <message>
        <source>about {time} in all</source>
        <translation>ongeveer {time} in totaal</translation>
    </message>
    <message>
        <source>about {time} on the line</source>
        <translation>ongeveer {time} op de lijn</translation>
    </message>
    <message numerus="yes">
        <source>as %n faxes</source>
        <translation>
            <numerusform>als %n fax</numerusform>
            <numerusform>als %n faxen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as %n faxes to each</source>
        <translation>
            <numerusform>als %n fax naar elk</numerusform>
            <numerusform>als %n faxen naar elk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n numbers</source>
        <translation>
            <numerusform>naar %n nummer</numerusform>
            <numerusform>naar %n nummers</numerusform>
        </translation>
    </message>
    <message>
        <source>to 1 number</source>
        <translation>naar 1 nummer</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be sent: take it out.</source>
        <translation>“{name}” kan niet verzonden worden: haal het eruit.</translation>
    </message>
    <message>
        <source>“{name}” is being cleaned up …</source>
        <translation>“{name}” wordt opgeschoond …</translation>
    </message>
    <message>
        <source>“{name}” is being made again …</source>
        <translation>“{name}” wordt opnieuw gemaakt …</translation>
    </message>
    <message>
        <source>“{name}” is being shrunk …</source>
        <translation>“{name}” wordt verkleind …</translation>
    </message>
    <message>
        <source>“{name}” is too big: press Shrink to fit beside it.</source>
        <translation>“{name}” is te groot: druk ernaast op Passend verkleinen.</translation>
    </message>
    <message>
        <source>“{name}” needs its password: press Unlock… beside it.</source>
        <translation>“{name}” heeft het wachtwoord nodig: druk ernaast op Ontgrendelen….</translation>
    </message>
    <message>
        <source>“{name}” was changed: choose which version goes.</source>
        <translation>“{name}” is gewijzigd: kies welke versie gaat.</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Nummers</translation>
    </message>
    <message>
        <source>Enter, comma or semicolon ends a number. Left arrow goes to the numbers before.</source>
        <translation>Enter, komma of puntkomma sluit een nummer af. Pijl links gaat naar de nummers ervoor.</translation>
    </message>
    <message>
        <source>Name or fax number, e.g. +1 312 736 7276</source>
        <translation>Naam of faxnummer, bv. +1 312 736 7276</translation>
    </message>
    <message>
        <source>To: fax numbers</source>
        <translation>Aan: faxnummers</translation>
    </message>
</context>
<context>
    <name>RecipientMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bewerken</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n numbers</source>
        <translation>
            <numerusform>%n nummer &amp;verwijderen</numerusform>
            <numerusform>%n nummers &amp;verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lear: remove all</source>
        <translation>&amp;Leegmaken: alle verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n &amp;marked red</source>
        <translation>
            <numerusform>Het ene rood ge&amp;markeerde verwijderen</numerusform>
            <numerusform>De %n rood ge&amp;markeerde verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the one &amp;marked red</source>
        <translation>Het ene rood ge&amp;markeerde verwijderen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles kiezen</translation>
    </message>
</context>
<context>
    <name>RecipientsPanel</name>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n nummer</numerusform>
            <numerusform>%n nummers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers removed.</source>
        <translation>
            <numerusform>%n nummer verwijderd.</numerusform>
            <numerusform>%n nummers verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Aan</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 nummer</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>Adresboek…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leegmaken</translation>
    </message>
    <message>
        <source>Keep whom the directory knows in the address book</source>
        <translation>Wie de gids kent, in het adresboek zetten</translation>
    </message>
    <message>
        <source>Open the address book (Ctrl+B)</source>
        <translation>Het adresboek openen (Ctrl+B)</translation>
    </message>
    <message>
        <source>Put the numbers back</source>
        <translation>De nummers terugzetten</translation>
    </message>
    <message>
        <source>Remove all numbers</source>
        <translation>Alle nummers verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n marked red</source>
        <translation>
            <numerusform>Het ene rood gemarkeerde verwijderen</numerusform>
            <numerusform>De %n rood gemarkeerde verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the numbers that are impossible</source>
        <translation>De onmogelijke nummers verwijderen</translation>
    </message>
    <message>
        <source>Remove the one marked red</source>
        <translation>Het ene rood gemarkeerde verwijderen</translation>
    </message>
    <message>
        <source>Take the contact out of the address book again</source>
        <translation>Het contact weer uit het adresboek halen</translation>
    </message>
    <message>
        <source>{number} is there already.</source>
        <translation>{number} is er al.</translation>
    </message>
</context>
<context>
    <name>RenameButton</name>
    <message>
        <source>&amp;Rename group…</source>
        <translation>Groep he&amp;rnoemen…</translation>
    </message>
    <message>
        <source>New name of the group:</source>
        <translation>Nieuwe naam van de groep:</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Groep hernoemen</translation>
    </message>
    <message>
        <source>The group is called {name} now.</source>
        <translation>De groep heet nu {name}.</translation>
    </message>
</context>
<context>
    <name>RenderedWindow</name>
    <message>
        <source>As Telnyx rendered it</source>
        <translation>Zoals Telnyx het tekende</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Volgende pagina (Page Down)</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pagina {number} van {count}</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Vorige pagina (Page Up)</translation>
    </message>
    <message>
        <source>Telnyx made this picture; the receiver&apos;s machine printed it, or will.</source>
        <translation>Telnyx maakte deze afbeelding; het apparaat van de ontvanger drukte die af, of zal dat doen.</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>Deze pagina kan niet getoond worden.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown.</source>
        <translation>Deze afbeelding kan niet getoond worden.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF op&amp;slaan…</translation>
    </message>
    <message>
        <source>A &amp;file for each, in a folder</source>
        <translation>Elk een eigen bestan&amp;d, in een map</translation>
    </message>
    <message>
        <source>All in &amp;one file</source>
        <translation>Alle in één &amp;bestand</translation>
    </message>
    <message>
        <source>Fax reports.pdf</source>
        <translation>Faxrapporten.pdf</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Map voor de rapporten</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>Aan de printer gegeven.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Het rapport opslaan</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Opgeslagen: {path}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is ready.</source>
        <translation>De printer nam niets aan. Kijk of hij klaar staat.</translation>
    </message>
    <message>
        <source>Transmission report</source>
        <translation>Verzendrapport</translation>
    </message>
    <message numerus="yes">
        <source>What became of these %n faxes, each on a page of its own.</source>
        <translation>
            <numerusform>Wat er van deze %n fax werd, op een eigen pagina.</numerusform>
            <numerusform>Wat er van deze %n faxen werd, elk op een eigen pagina.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this fax, on one page: for the file, or for whoever asks.</source>
        <translation>Wat er van deze fax werd, op één pagina: voor het dossier, of voor wie ernaar vraagt.</translation>
    </message>
    <message>
        <source>With a &amp;picture of the first page</source>
        <translation>Met een &amp;afbeelding van de eerste pagina</translation>
    </message>
</context>
<context>
    <name>ReportSettings</name>
    <message>
        <source>After each &amp;delivery save the report in</source>
        <translation>Na elke afle&amp;vering het rapport opslaan in</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>Choose the folder for reports</source>
        <translation>De map voor rapporten kiezen</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>Map voor rapporten</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Geen map gekozen</translation>
    </message>
    <message>
        <source>Reports show a picture of the &amp;first page</source>
        <translation>Rapporten tonen een afbeelding van de &amp;eerste pagina</translation>
    </message>
    <message>
        <source>Transmission reports</source>
        <translation>Verzendrapporten</translation>
    </message>
</context>
<context>
    <name>RetentionSettings</name>
    <message>
        <source>&amp;Delete documents</source>
        <translation>&amp;Documenten wissen</translation>
    </message>
    <message>
        <source>&amp;Take out numbers and names</source>
        <translation>&amp;Nummers en namen eruit halen</translation>
    </message>
    <message>
        <source>A sign like ***K3F7A2BQ then stands for the number, the same in all faxes to it. That can&apos;t be undone.</source>
        <translation>Een teken als ***K3F7A2BQ staat dan voor het nummer, hetzelfde in alle faxen daarheen. Dat kan niet ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>Days after a fax&apos;s end until its document is deleted</source>
        <translation>Dagen na het einde van een fax tot het document gewist wordt</translation>
    </message>
    <message>
        <source>Days after a fax&apos;s end until its number and names are taken out</source>
        <translation>Dagen na het einde van een fax tot nummer en namen eruit gehaald worden</translation>
    </message>
    <message>
        <source>How long faxes are kept</source>
        <translation>Hoe lang faxen bewaard worden</translation>
    </message>
    <message>
        <source>It may show names and what the fax is about. It goes with numbers and names.</source>
        <translation>Die kan namen tonen en waar de fax over gaat. Met nummers en namen gaat ook de afbeelding eruit.</translation>
    </message>
    <message>
        <source>Keep a small picture of the first page for reports</source>
        <translation>Een kleine afbeelding van de eerste pagina bewaren voor rapporten</translation>
    </message>
    <message>
        <source>Single faxes are kept longer by “How long it is kept…” in their menu, which also puts them under legal hold.</source>
        <translation>Losse faxen worden langer bewaard met “Hoe lang het bewaard wordt…” in hun menu, dat ze ook onder bewaarplicht zet.</translation>
    </message>
    <message>
        <source>This desk works in a team. What holds for all its desks is set by your IT department.</source>
        <translation>Deze werkplek werkt in een team. Wat voor alle werkplekken geldt, stelt uw IT-afdeling in.</translation>
    </message>
    <message>
        <source>With the document go its pictures, and what stood on its cover. What was sent to whom and when, and the hashes that prove it, stay.</source>
        <translation>Met het document gaan de afbeeldingen, en wat op het voorblad stond. Wat aan wie wanneer verzonden is, en de controlegetallen die het bewijzen, blijven.</translation>
    </message>
    <message>
        <source>days after the fax has ended</source>
        <translation>dagen na het einde van de fax</translation>
    </message>
</context>
<context>
    <name>RetrySettings</name>
    <message>
        <source>&amp;without T.38</source>
        <translation>&amp;zonder T.38</translation>
    </message>
    <message numerus="yes">
        <source>Before the 2nd, 3rd, … try; the last number serves for all later ones. FaxDesk tries %n times at most.</source>
        <translation>
            <numerusform>Vóór de 2e, 3e, … poging; het laatste getal geldt voor alle latere. FaxDesk probeert het hooguit %n keer.</numerusform>
            <numerusform>Vóór de 2e, 3e, … poging; het laatste getal geldt voor alle latere. FaxDesk probeert het hooguit %n keer.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the machines don&apos;t understand each other, last try</source>
        <translation>Als de apparaten elkaar niet begrijpen, laatste poging</translation>
    </message>
    <message>
        <source>Make the last try in normal quality</source>
        <translation>De laatste poging in normale kwaliteit doen</translation>
    </message>
    <message>
        <source>Make the last try without T.38</source>
        <translation>De laatste poging zonder T.38 doen</translation>
    </message>
    <message>
        <source>Minutes to wait after &amp;other faults</source>
        <translation>Minuten wachten na &amp;andere fouten</translation>
    </message>
    <message>
        <source>Minutes to wait after a &amp;busy line</source>
        <translation>Minuten wachten als het &amp;bezet is</translation>
    </message>
    <message>
        <source>When a fax doesn&apos;t get through</source>
        <translation>Als een fax er niet doorkomt</translation>
    </message>
    <message>
        <source>in &amp;normal quality</source>
        <translation>in &amp;normale kwaliteit</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>&amp;Send</source>
        <translation>Ver&amp;zenden</translation>
    </message>
    <message>
        <source>Fetch back the fax that was put aside</source>
        <translation>De opzij gelegde fax terughalen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Send ({keys})</source>
        <translation>Verzenden ({keys})</translation>
    </message>
    <message>
        <source>The fax you were composing was put aside.</source>
        <translation>De fax die u opstelde, is opzij gelegd.</translation>
    </message>
</context>
<context>
    <name>SenderLineSettings</name>
    <message>
        <source>&amp;Telnyx prints such a line already</source>
        <translation>Telnyx drukt zo&apos;n regel &amp;al af</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Date, time, name, numbers and page.</source>
        <translation>Datum, tijd, naam, nummers en pagina.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Put &amp;it on</source>
        <translation>&amp;Erop zetten</translation>
    </message>
    <message>
        <source>S&amp;ender&apos;s name</source>
        <translation>Naam van de af&amp;zender</translation>
    </message>
    <message>
        <source>Sender&apos;s line at the head of each page</source>
        <translation>Afzenderregel bovenaan elke pagina</translation>
    </message>
    <message>
        <source>Where the law asks for it: faxes from the USA</source>
        <translation>Waar de wet het vraagt: faxen uit de VS</translation>
    </message>
    <message>
        <source>as on cover pages</source>
        <translation>zoals op voorbladen</translation>
    </message>
</context>
<context>
    <name>SettingsAdvice</name>
    <message>
        <source>Set it so</source>
        <translation>Zo instellen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruiken</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Before Send</source>
        <translation>Vóór Verzenden</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Wijzi&amp;gen…</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Gids</translation>
    </message>
    <message>
        <source>Fax application “{name}”, from {number}.</source>
        <translation>Faxtoepassing “{name}”, van {number}.</translation>
    </message>
    <message>
        <source>New faxes</source>
        <translation>Nieuwe faxen</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Nog niet ingesteld.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Kantooruren</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>The demo has an account of its own, on this computer.</source>
        <translation>De demo heeft een eigen account, op deze computer.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>&amp;Delete my faxes, their documents and the API key too</source>
        <translation>Ook mijn faxen, hun documenten en de API-sleutel &amp;wissen</translation>
    </message>
    <message>
        <source>FaxDesk is asked to close</source>
        <translation>FaxDesk wordt gevraagd te sluiten</translation>
    </message>
    <message>
        <source>FaxDesk is installed on this computer for everybody already. Ask whoever looks after the computer for a newer one.</source>
        <translation>FaxDesk is op deze computer al voor iedereen geïnstalleerd. Vraag wie de computer beheert om een nieuwere.</translation>
    </message>
    <message>
        <source>FaxDesk is still open. Close it, then press Retry. Nothing that waits to be sent is lost.</source>
        <translation>FaxDesk is nog open. Sluit het en druk dan op Opnieuw. Er gaat niets verloren dat nog verzonden moet worden.</translation>
    </message>
    <message>
        <source>FaxDesk keeps its list of faxes and the documents that still have to go in
{folder}
What you leave there is found again when FaxDesk is installed once more.</source>
        <translation>FaxDesk bewaart zijn lijst van faxen en de documenten die nog moeten gaan in
{folder}
Wat u daar laat, wordt teruggevonden als FaxDesk nog eens geïnstalleerd wordt.</translation>
    </message>
    <message>
        <source>Send PDFs as faxes</source>
        <translation>PDF&apos;s als fax verzenden</translation>
    </message>
    <message>
        <source>What becomes of the queue and its documents.</source>
        <translation>Wat er met de wachtrij en de documenten gebeurt.</translation>
    </message>
    <message>
        <source>Your faxes</source>
        <translation>Uw faxen</translation>
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
        <translation>API-&amp;sleutel</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Asking Telnyx …</source>
        <translation>Telnyx wordt gevraagd …</translation>
    </message>
    <message>
        <source>Choose the fax application to send with.</source>
        <translation>Kies de faxtoepassing om mee te verzenden.</translation>
    </message>
    <message>
        <source>F&amp;rom-number</source>
        <translation>Afzender&amp;nummer</translation>
    </message>
    <message>
        <source>From-number</source>
        <translation>Afzendernummer</translation>
    </message>
    <message>
        <source>KEY…</source>
        <translation>KEY…</translation>
    </message>
    <message>
        <source>Make an API key in the Telnyx portal (Account, Keys &amp; Credentials), copy it and paste it here. FaxDesk then fetches what you can choose from.</source>
        <translation>Maak in het Telnyx-portaal een API-sleutel (Account, Keys &amp; Credentials), kopieer die en plak hem hier. FaxDesk haalt dan op waaruit u kunt kiezen.</translation>
    </message>
    <message>
        <source>Paste the API key first, then press Test.</source>
        <translation>Plak eerst de API-sleutel en druk dan op Testen.</translation>
    </message>
    <message>
        <source>Press Test: then choose from what Telnyx has for you.</source>
        <translation>Druk op Testen: kies dan uit wat Telnyx voor u heeft.</translation>
    </message>
    <message>
        <source>Send with this &amp;fax application</source>
        <translation>Met deze &amp;faxtoepassing verzenden</translation>
    </message>
    <message>
        <source>Set up your Telnyx account</source>
        <translation>Telnyx-account instellen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>De sleutel tonen</translation>
    </message>
    <message>
        <source>Something went wrong in FaxDesk. Its log says more.</source>
        <translation>Er ging iets mis in FaxDesk. Het log zegt meer.</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>De sleutel testen</translation>
    </message>
    <message>
        <source>The key works, but no fax application of this account can send. Fix it in the Telnyx portal.</source>
        <translation>De sleutel werkt, maar geen faxtoepassing van dit account kan verzenden. Herstel dat in het Telnyx-portaal.</translation>
    </message>
    <message>
        <source>The key works. Credit: {credit}.</source>
        <translation>De sleutel werkt. Tegoed: {credit}.</translation>
    </message>
    <message>
        <source>The key works. It may not see the account&apos;s credit; faxes go all the same.</source>
        <translation>De sleutel werkt. Hij mag het tegoed niet zien; faxen gaan toch.</translation>
    </message>
    <message>
        <source>This application has no phone number. Give it one in the Telnyx portal, then test again.</source>
        <translation>Deze toepassing heeft geen telefoonnummer. Geef er in het Telnyx-portaal een aan en test opnieuw.</translation>
    </message>
    <message>
        <source>set by your administrator (TELNYX_API_KEY)</source>
        <translation>ingesteld door uw beheerder (TELNYX_API_KEY)</translation>
    </message>
    <message>
        <source>the key you gave before; paste another to change it</source>
        <translation>de sleutel die u eerder gaf; plak een andere om hem te wijzigen</translation>
    </message>
    <message>
        <source>{number}, your number so far, belongs to “{name}”. Faxes from it can&apos;t go with this application.</source>
        <translation>{number}, uw nummer tot nu toe, hoort bij “{name}”. Faxen daarvan kunnen met deze toepassing niet gaan.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n afgeleverd</numerusform>
            <numerusform>%n afgeleverd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n mislukt</numerusform>
            <numerusform>%n mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are kept for faxes whose outcome isn&apos;t known yet.</source>
        <translation>
            <numerusform>%n lijn blijft vrij voor een fax waarvan de afloop nog niet bekend is.</numerusform>
            <numerusform>%n lijnen blijven vrij voor faxen waarvan de afloop nog niet bekend is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n heeft u nodig</numerusform>
            <numerusform>%n hebben u nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n onderweg</numerusform>
            <numerusform>%n onderweg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wacht</numerusform>
            <numerusform>%n wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line is kept for a fax whose outcome isn&apos;t known yet.</source>
        <translation>1 lijn blijft vrij voor een fax waarvan de afloop nog niet bekend is.</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 heeft u nodig</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Credit {amount}</source>
        <translation>Tegoed {amount}</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>This month about {spent} of {budget}</source>
        <translation>Deze maand ongeveer {spent} van {budget}</translation>
    </message>
    <message>
        <source>{lines} ({kept} kept for a fax in doubt)</source>
        <translation>{lines} ({kept} vrij voor een onzekere fax)</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n lines in use</source>
        <translation>
            <numerusform>{used} van %n lijn in gebruik</numerusform>
            <numerusform>{used} van %n lijnen in gebruik</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of 1 line in use</source>
        <translation>{used} van 1 lijn in gebruik</translation>
    </message>
    <message>
        <source>⚠ {pct} % of this month&apos;s budget of {budget} is spent</source>
        <translation>⚠ {pct} % van het maandbudget van {budget} is op</translation>
    </message>
</context>
<context>
    <name>StopBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancel: put nothing into the queue</source>
        <translation>Annuleren: niets in de wachtrij zetten</translation>
    </message>
    <message>
        <source>Put nothing into the queue (Esc)</source>
        <translation>Niets in de wachtrij zetten (Esc)</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Contacts, groups and recent recipients</source>
        <translation>Contacten, groepen en recente ontvangers</translation>
    </message>
    <message>
        <source>Do not fax: {reason}</source>
        <translation>Niet faxen: {reason}</translation>
    </message>
    <message>
        <source>Enter takes {who}; {n} are offered.</source>
        <translation>Enter neemt {who}; er worden er {n} aangeboden.</translation>
    </message>
    <message>
        <source>from the directory</source>
        <translation>uit de gids</translation>
    </message>
    <message numerus="yes">
        <source>group, %n contacts</source>
        <translation>
            <numerusform>groep, %n contact</numerusform>
            <numerusform>groep, %n contacten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>&amp;Save as ZIP…</source>
        <translation>Als ZIP op&amp;slaan…</translation>
    </message>
    <message>
        <source>Collecting, which tries every part of FaxDesk: up to a minute…</source>
        <translation>Wordt verzameld, waarbij elk deel van FaxDesk geprobeerd wordt: tot een minuut…</translation>
    </message>
    <message>
        <source>Information for support</source>
        <translation>Informatie voor ondersteuning</translation>
    </message>
    <message>
        <source>Its content</source>
        <translation>De inhoud</translation>
    </message>
    <message>
        <source>Look it through, save it, and give it to whoever helps you. It has no names, numbers, documents or keys in it. FaxDesk sends it nowhere.</source>
        <translation>Kijk het door, sla het op en geef het aan wie u helpt. Er staan geen namen, nummers, documenten of sleutels in. FaxDesk stuurt het nergens heen.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Er is nog niets opgeslagen.</translation>
    </message>
    <message>
        <source>Save the information for support</source>
        <translation>De informatie voor ondersteuning opslaan</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Opgeslagen: {path}</translation>
    </message>
    <message>
        <source>What was collected</source>
        <translation>Wat verzameld is</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-bestanden (*.zip)</translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>TeamSettings</name>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Database</translation>
    </message>
    <message>
        <source>&amp;Leave the team</source>
        <translation>Team &amp;verlaten</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbinding &amp;testen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Vragen…</translation>
    </message>
    <message>
        <source>FAXDESK_TEAM_DATABASE is set, and goes before what is set here.</source>
        <translation>FAXDESK_TEAM_DATABASE is ingesteld, en gaat vóór wat hier staat.</translation>
    </message>
    <message>
        <source>From the next start on this desk works its own queue. What it had queued stays with the team.</source>
        <translation>Vanaf de volgende start werkt deze werkplek haar eigen wachtrij af. Wat ze in de wachtrij zette, blijft bij het team.</translation>
    </message>
    <message>
        <source>From the next start on this desk works that team&apos;s queue; its own stays where it is.</source>
        <translation>Vanaf de volgende start werkt deze werkplek de wachtrij van dat team af; de eigen blijft waar ze is.</translation>
    </message>
    <message>
        <source>Na&amp;me of this desk</source>
        <translation>Naa&amp;m van deze werkplek</translation>
    </message>
    <message>
        <source>One queue for several desks</source>
        <translation>Eén wachtrij voor meer werkplekken</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>Press Test connection: only a database that answers is joined.</source>
        <translation>Druk op Verbinding testen: alleen een database die antwoordt, wordt gebruikt.</translation>
    </message>
    <message>
        <source>The connection is not protected as it should be (sslmode={mode}): others on the network may read along, or pretend to be the server.</source>
        <translation>De verbinding is niet beschermd zoals het hoort (sslmode={mode}): anderen op het netwerk kunnen meelezen of zich als de server voordoen.</translation>
    </message>
    <message>
        <source>The team&apos;s database answers. Faxes: {count}. Desks that are there: {desks}.</source>
        <translation>De database van het team antwoordt. Faxen: {count}. Aanwezige werkplekken: {desks}.</translation>
    </message>
    <message>
        <source>This desk works its own queue. A team&apos;s is in a PostgreSQL that the office&apos;s IT runs.</source>
        <translation>Deze werkplek werkt haar eigen wachtrij af. Die van een team staat in een PostgreSQL die de IT van het kantoor beheert.</translation>
    </message>
    <message>
        <source>This desk works the team&apos;s queue.</source>
        <translation>Deze werkplek werkt de wachtrij van het team af.</translation>
    </message>
    <message>
        <source>You are {person} there, as {role}.</source>
        <translation>U bent daar {person}, als {role}.</translation>
    </message>
    <message>
        <source>a clerk</source>
        <translation>medewerker</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>teamleider</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>beheerder</translation>
    </message>
    <message>
        <source>its computer&apos;s name</source>
        <translation>de naam van haar computer</translation>
    </message>
    <message>
        <source>none at the moment</source>
        <translation>op dit moment geen</translation>
    </message>
    <message>
        <source>unchanged; it is kept in the system&apos;s keyring</source>
        <translation>ongewijzigd; het staat in de sleutelbos van het systeem</translation>
    </message>
</context>
<context>
    <name>TellingSettings</name>
    <message>
        <source>A broadcast has ended</source>
        <translation>Een rondzending klaar is</translation>
    </message>
    <message>
        <source>A deadline is in danger</source>
        <translation>Een uiterste tijd in gevaar is</translation>
    </message>
    <message>
        <source>A fax failed</source>
        <translation>Een fax mislukte</translation>
    </message>
    <message>
        <source>A fax needs somebody</source>
        <translation>Een fax iemand nodig heeft</translation>
    </message>
    <message>
        <source>A fax was delivered</source>
        <translation>Een fax afgeleverd is</translation>
    </message>
    <message>
        <source>An icon in the notification area</source>
        <translation>Een pictogram in het systeemvak</translation>
    </message>
    <message>
        <source>Ask when faxes wait</source>
        <translation>Vragen als er faxen wachten</translation>
    </message>
    <message>
        <source>Credit is low</source>
        <translation>Het tegoed laag is</translation>
    </message>
    <message>
        <source>Credit is low below</source>
        <translation>Tegoed is laag onder</translation>
    </message>
    <message>
        <source>End FaxDesk</source>
        <translation>FaxDesk beëindigen</translation>
    </message>
    <message>
        <source>From and to, like 18:00-08:00; what came in them is told afterwards</source>
        <translation>Van en tot, zoals 18:00-08:00; wat daarin gebeurde, wordt daarna gemeld</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Blijven verzenden</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Stille uren</translation>
    </message>
    <message>
        <source>Quiet hours, from and to</source>
        <translation>Stille uren, van en tot</translation>
    </message>
    <message>
        <source>Start FaxDesk when I log in</source>
        <translation>FaxDesk starten als ik me aanmeld</translation>
    </message>
    <message>
        <source>Tell me by a notification when</source>
        <translation>Met een melding zeggen als</translation>
    </message>
    <message>
        <source>This desktop has no notification area: FaxDesk ends when its window is closed.</source>
        <translation>Dit bureaublad heeft geen systeemvak: FaxDesk eindigt als het venster gesloten wordt.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Als het venster gesloten wordt</translation>
    </message>
    <message>
        <source>With names and numbers, on a locked screen too</source>
        <translation>Met namen en nummers, ook op een vergrendeld scherm</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>Zonder het venster</translation>
    </message>
</context>
<context>
    <name>TitleBox</name>
    <message>
        <source>As it will arrive</source>
        <translation>Zoals het aankomt</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Origineel</translation>
    </message>
    <message>
        <source>Show the fax or the original</source>
        <translation>De fax of het origineel tonen</translation>
    </message>
    <message>
        <source>The page as it will arrive, or the document as it is</source>
        <translation>De pagina zoals die aankomt, of het document zoals het is</translation>
    </message>
</context>
<context>
    <name>TotalsChart</name>
    <message>
        <source>Chart of the totals</source>
        <translation>Grafiek van de totalen</translation>
    </message>
    <message>
        <source>The table below says the same.</source>
        <translation>De tabel eronder zegt hetzelfde.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>afgeleverd</translation>
    </message>
    <message>
        <source>ended otherwise</source>
        <translation>anders beëindigd</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>{key}: {faxes} faxes, {delivered} delivered, {failed} failed</source>
        <translation>{key}: {faxes} faxen, {delivered} afgeleverd, {failed} mislukt</translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>{number} fax</numerusform>
            <numerusform>{number} faxen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsPane</name>
    <message>
        <source>&amp;Totals:</source>
        <translation>&amp;Totalen:</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Optellen…</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Per dag</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>Per ontvanger</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Per gebruiker</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Niet opgeslagen: {reason}</translation>
    </message>
    <message>
        <source>Nothing of the kind is in the history.</source>
        <translation>Niets van dien aard staat in de geschiedenis.</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Als ta&amp;bel opslaan…</translation>
    </message>
    <message>
        <source>Save totals</source>
        <translation>Totalen opslaan</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Opgeslagen: {file}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totalen</translation>
    </message>
    <message>
        <source>Totals by</source>
        <translation>Totalen per</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n heeft u nodig</numerusform>
            <numerusform>%n hebben u nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n onderweg</numerusform>
            <numerusform>%n onderweg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wacht</numerusform>
            <numerusform>%n wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New fax</source>
        <translation>&amp;Nieuwe fax</translation>
    </message>
    <message>
        <source>&amp;Open FaxDesk</source>
        <translation>FaxDesk &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauzeren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Hervatten</translation>
    </message>
    <message>
        <source>&amp;Stop everything…</source>
        <translation>Alles &amp;stoppen…</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 heeft u nodig</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>%n being cancelled</source>
        <translation>
            <numerusform>%n wordt geannuleerd</numerusform>
            <numerusform>%n worden geannuleerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n geannuleerd</numerusform>
            <numerusform>%n geannuleerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n afgeleverd</numerusform>
            <numerusform>%n afgeleverd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n mislukt</numerusform>
            <numerusform>%n mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as sent</source>
        <translation>
            <numerusform>%n als verzonden gemarkeerd</numerusform>
            <numerusform>%n als verzonden gemarkeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>%n onzeker</numerusform>
            <numerusform>%n onzeker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n vastgehouden</numerusform>
            <numerusform>%n vastgehouden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n onderweg</numerusform>
            <numerusform>%n onderweg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n teruggenomen</numerusform>
            <numerusform>%n teruggenomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wacht</numerusform>
            <numerusform>%n wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>The next fax is begun, so what was taken back stands in the queue as cancelled.</source>
        <translation>De volgende fax is begonnen, dus staat wat teruggenomen is als geannuleerd in de wachtrij.</translation>
    </message>
    <message>
        <source>nothing could be taken back</source>
        <translation>niets kon teruggenomen worden</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message numerus="yes">
        <source>%n faxes are in the queue, which is on hold.</source>
        <translation>
            <numerusform>%n fax staat in de wachtrij, die vastgehouden wordt.</numerusform>
            <numerusform>%n faxen staan in de wachtrij, die vastgehouden wordt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes are in the queue, which is paused.</source>
        <translation>
            <numerusform>%n fax staat in de wachtrij, die gepauzeerd is.</numerusform>
            <numerusform>%n faxen staan in de wachtrij, die gepauzeerd is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes are in the queue.</source>
        <translation>
            <numerusform>%n fax staat in de wachtrij.</numerusform>
            <numerusform>%n faxen staan in de wachtrij.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ongedaan mak&amp;en</translation>
    </message>
    <message>
        <source>1 fax is in the queue, which is on hold.</source>
        <translation>1 fax staat in de wachtrij, die vastgehouden wordt.</translation>
    </message>
    <message>
        <source>1 fax is in the queue, which is paused.</source>
        <translation>1 fax staat in de wachtrij, die gepauzeerd is.</translation>
    </message>
    <message>
        <source>1 fax is in the queue.</source>
        <translation>1 fax staat in de wachtrij.</translation>
    </message>
    <message>
        <source>Take the faxes back ({keys})</source>
        <translation>De faxen terugnemen ({keys})</translation>
    </message>
    <message>
        <source>Undo: take the faxes back</source>
        <translation>Ongedaan maken: de faxen terugnemen</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Tonen wat ik typ</translation>
    </message>
    <message>
        <source>&amp;Yes, unlock it</source>
        <translation>&amp;Ja, ontgrendelen</translation>
    </message>
    <message>
        <source>Being opened …</source>
        <translation>Wordt geopend …</translation>
    </message>
    <message>
        <source>It will be sent without its password.</source>
        <translation>Het wordt zonder het wachtwoord verzonden.</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Wachtwoord van het document</translation>
    </message>
    <message>
        <source>Unlock a document</source>
        <translation>Een document ontgrendelen</translation>
    </message>
    <message>
        <source>Your own file stays as it is. FaxDesk opens its copy once and keeps the password nowhere.</source>
        <translation>Uw eigen bestand blijft zoals het is. FaxDesk opent zijn kopie eenmaal en bewaart het wachtwoord nergens.</translation>
    </message>
    <message>
        <source>“{name}” needs a password.</source>
        <translation>“{name}” heeft een wachtwoord nodig.</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>FaxDesk brings your journal of {number} MB up to date, once. This may take a minute or two. A copy of it is kept.</source>
        <translation>FaxDesk werkt uw journaal van {number} MB bij, één keer. Dat kan een paar minuten duren. Er blijft een kopie van bewaard.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>goes {time}</source>
        <translation>gaat {time}</translation>
    </message>
    <message>
        <source>there by {time}</source>
        <translation>daar vóór {time}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
    <message>
        <source>when nothing else waits</source>
        <translation>als er niets anders wacht</translation>
    </message>
    <message>
        <source>{hours} each day</source>
        <translation>{hours} elke dag</translation>
    </message>
    <message>
        <source>{hours} on working days</source>
        <translation>{hours} op werkdagen</translation>
    </message>
    <message>
        <source>{text}, their time</source>
        <translation>{text}, hun tijd</translation>
    </message>
</context>
<context>
    <name>WhenButton</name>
    <message>
        <source>Later…</source>
        <translation>Later…</translation>
    </message>
    <message>
        <source>Send it later, in certain hours, by a time, before or after others</source>
        <translation>Later verzenden, in bepaalde uren, vóór een tijd, vóór of na andere</translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation>Wanneer het gaat</translation>
    </message>
</context>
<context>
    <name>WhenDialog</name>
    <message>
        <source>&amp;Not before</source>
        <translation>&amp;Niet vóór</translation>
    </message>
    <message>
        <source>As &amp;soon as its turn comes</source>
        <translation>Zodra het aan de &amp;beurt is</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Its &amp;turn</source>
        <translation>De be&amp;urt</translation>
    </message>
    <message>
        <source>Its turn</source>
        <translation>De beurt</translation>
    </message>
    <message>
        <source>Must be there b&amp;y</source>
        <translation>Moet er &amp;zijn vóór</translation>
    </message>
    <message>
        <source>Must be there by</source>
        <translation>Moet er zijn vóór</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Niet vóór</translation>
    </message>
    <message>
        <source>Only &amp;between</source>
        <translation>Alleen &amp;tussen</translation>
    </message>
    <message>
        <source>The time to be there has passed already.</source>
        <translation>De tijd om er te zijn is al voorbij.</translation>
    </message>
    <message>
        <source>The time to go has passed already.</source>
        <translation>De tijd om te gaan is al voorbij.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Urgent: before all others</source>
        <translation>Dringend: vóór alle andere</translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation>Wanneer het gaat</translation>
    </message>
    <message>
        <source>When nothing else waits</source>
        <translation>Als er niets anders wacht</translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message>
        <source>by the &amp;receiver&apos;s clock, where the number tells it</source>
        <translation>volgens de klok van de &amp;ontvanger, als het nummer die verraadt</translation>
    </message>
    <message>
        <source>on &amp;working days: Monday to Friday, not on closed days</source>
        <translation>op &amp;werkdagen: maandag tot vrijdag, niet op gesloten dagen</translation>
    </message>
    <message>
        <source>then &amp;ask me instead of sending it late</source>
        <translation>dan het mij &amp;vragen in plaats van te laat verzenden</translation>
    </message>
</context>
<context>
    <name>WhoseBox</name>
    <message>
        <source>Everyone&apos;s faxes</source>
        <translation>Faxen van iedereen</translation>
    </message>
    <message>
        <source>My faxes</source>
        <translation>Mijn faxen</translation>
    </message>
    <message>
        <source>My faxes are those that I sent, at this desk or elsewhere</source>
        <translation>Mijn faxen zijn die ik verzond, op deze werkplek of elders</translation>
    </message>
    <message>
        <source>Whose faxes</source>
        <translation>Wiens faxen</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;About FaxDesk</source>
        <translation>&amp;Over FaxDesk</translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation>Documenten &amp;toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Collect information for support…</source>
        <translation>&amp;Informatie voor ondersteuning verzamelen…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Hel&amp;p</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Toetsenbord</translation>
    </message>
    <message>
        <source>&amp;New fax</source>
        <translation>&amp;Nieuwe fax</translation>
    </message>
    <message>
        <source>&amp;Paste documents or numbers</source>
        <translation>Documenten of nummers &amp;plakken</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauzeren</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>Wachtri&amp;j</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Hervatten</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>Ver&amp;zenden</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>Be&amp;waakte mappen…</translation>
    </message>
    <message>
        <source>Address &amp;book…</source>
        <translation>Adres&amp;boek…</translation>
    </message>
    <message>
        <source>Audit &amp;log…</source>
        <translation>Controle&amp;logboek…</translation>
    </message>
    <message>
        <source>Cancel &amp;all that wait</source>
        <translation>&amp;Alle wachtende annuleren</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>&amp;Geschiedenis…</translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation>De &amp;gegevensmap openen</translation>
    </message>
    <message>
        <source>S&amp;top everything…</source>
        <translation>Alles s&amp;toppen…</translation>
    </message>
    <message>
        <source>Send &amp;later…</source>
        <translation>&amp;Later verzenden…</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>In&amp;stellingen</translation>
    </message>
    <message>
        <source>Telnyx &amp;account…</source>
        <translation>Telnyx-a&amp;ccount…</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n heeft u nodig</numerusform>
            <numerusform>%n hebben u nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 heeft u nodig</translation>
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
        <translation>1:1, punt voor punt</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Paginabreedte</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Grootte van de pagina</translation>
    </message>
    <message>
        <source>Size of the page (+ and -, or double-click the page)</source>
        <translation>Grootte van de pagina (+ en -, of dubbelklik op de pagina)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hele pagina</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Use</source>
        <translation>Gebruiken</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>${number}</source>
        <translation>$ {number}</translation>
    </message>
    <message>
        <source>--since, --until, --user and --what go with --log.</source>
        <translation>--since, --until, --user en --what horen bij --log.</translation>
    </message>
    <message>
        <source>1,234.5</source>
        <translation>1.234,5</translation>
    </message>
    <message>
        <source>A Telnyx account that isn&apos;t verified yet may only fax to verified numbers.</source>
        <translation>Een Telnyx-account dat nog niet geverifieerd is, mag alleen naar geverifieerde nummers faxen.</translation>
    </message>
    <message>
        <source>A contact needs a name or a company.</source>
        <translation>Een contact heeft een naam of een bedrijf nodig.</translation>
    </message>
    <message>
        <source>A country is given by two capital letters, like US.</source>
        <translation>Een land wordt met twee hoofdletters aangegeven, zoals US.</translation>
    </message>
    <message>
        <source>A cover page alone needs a --message or a --subject, or name files with it.</source>
        <translation>Een voorblad alleen heeft --message of --subject nodig, of noem er bestanden bij.</translation>
    </message>
    <message>
        <source>A currency is given by three letters, like USD.</source>
        <translation>Een valuta wordt met drie letters aangegeven, zoals USD.</translation>
    </message>
    <message>
        <source>A directory is given as ldaps://host or ldap://host, with a port if need be.</source>
        <translation>Een gids wordt opgegeven als ldaps://host of ldap://host, zo nodig met een poort.</translation>
    </message>
    <message>
        <source>A document with a password is sent only after you agreed that it goes without one.</source>
        <translation>Een document met wachtwoord wordt pas verzonden nadat u ermee instemde dat het zonder gaat.</translation>
    </message>
    <message>
        <source>A document&apos;s address must begin with https:// or http://.</source>
        <translation>Het adres van een document moet beginnen met https:// of http://.</translation>
    </message>
    <message>
        <source>A fax can&apos;t dial an extension: it goes to the number without {extension}.</source>
        <translation>Een fax kan geen toestelnummer kiezen: hij gaat naar het nummer zonder {extension}.</translation>
    </message>
    <message>
        <source>A fax takes its document from one place: a file, an upload or web addresses.</source>
        <translation>Een fax haalt zijn document van één plaats: een bestand, een upload of webadressen.</translation>
    </message>
    <message>
        <source>A fax that is being composed names them. Take them out of it, or close it without keeping it.</source>
        <translation>Een fax die opgesteld wordt, noemt ze. Haal ze eruit, of sluit hem zonder te bewaren.</translation>
    </message>
    <message>
        <source>A fax that is not sent yet is kept for 0 to 365 days.</source>
        <translation>Een nog niet verzonden fax wordt 0 tot 365 dagen bewaard.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Een groep heeft een naam nodig.</translation>
    </message>
    <message>
        <source>A language is given by its code, like de; nothing stands for the system&apos;s.</source>
        <translation>Een taal wordt met haar code aangegeven, zoals de; niets staat voor die van het systeem.</translation>
    </message>
    <message>
        <source>A legal hold is set with a reason, or lifted. Not both at once.</source>
        <translation>Een bewaarplicht wordt met een reden gezet, of opgeheven. Niet allebei tegelijk.</translation>
    </message>
    <message>
        <source>A legal hold needs a reason, of at most {limit} characters.</source>
        <translation>Een bewaarplicht heeft een reden nodig, van hooguit {limit} tekens.</translation>
    </message>
    <message>
        <source>A list is asked about above 0 to 100,000 recipients; 0 asks about none.</source>
        <translation>Over een lijst wordt gevraagd vanaf 0 tot 100.000 ontvangers; 0 vraagt nooit.</translation>
    </message>
    <message>
        <source>A number of days from 0 to {limit} is needed.</source>
        <translation>Er is een aantal dagen van 0 tot {limit} nodig.</translation>
    </message>
    <message>
        <source>A page can be called slow from 30 seconds to an hour on the line.</source>
        <translation>Een pagina kan traag heten vanaf 30 seconden tot een uur op de lijn.</translation>
    </message>
    <message>
        <source>A page is turned by a quarter, a half or three quarters, and only once.</source>
        <translation>Een pagina wordt een kwart, een halve of driekwart slag gedraaid, en maar één keer.</translation>
    </message>
    <message>
        <source>A page takes more than ten minutes on the line. Few receivers wait for that.</source>
        <translation>Een pagina duurt meer dan tien minuten op de lijn. Weinig ontvangers wachten daarop.</translation>
    </message>
    <message>
        <source>A part of this entry in the journal can&apos;t be read any more. What is left of it is shown.</source>
        <translation>Een deel van deze regel in het journaal is niet meer leesbaar. Wat ervan over is, wordt getoond.</translation>
    </message>
    <message>
        <source>A password doesn&apos;t belong into the team&apos;s address, where others can read it. Leave it out: it is asked for and kept in the keyring, or taken from a passfile or PGPASSWORD.</source>
        <translation>Een wachtwoord hoort niet in het adres van het team, waar anderen het kunnen lezen. Laat het weg: het wordt gevraagd en in de sleutelbos bewaard, of uit een wachtwoordbestand of PGPASSWORD gehaald.</translation>
    </message>
    <message>
        <source>A person forgotten.</source>
        <translation>Een persoon vergeten.</translation>
    </message>
    <message>
        <source>A person who used FaxDesk gave it up on {time}.</source>
        <translation>Iemand die FaxDesk gebruikte, gaf hem op {time} op.</translation>
    </message>
    <message>
        <source>A person who used FaxDesk said on {time} that it was sent. That is their word: Telnyx had not confirmed it.</source>
        <translation>Iemand die FaxDesk gebruikte, zei op {time} dat hij verzonden was. Dat is diens woord: Telnyx had het niet bevestigd.</translation>
    </message>
    <message>
        <source>A proxy on the way refused it: it wants a user name and password (HTTP {status}). Put them into this computer&apos;s proxy settings.</source>
        <translation>Een proxy onderweg weigerde het: hij wil een gebruikersnaam en wachtwoord (HTTP {status}). Zet die in de proxy-instellingen van deze computer.</translation>
    </message>
    <message>
        <source>A proxy or filter on the way refused it (HTTP {status}). Ask whoever looks after your network to let FaxDesk reach Telnyx.</source>
        <translation>Een proxy of filter onderweg weigerde het (HTTP {status}). Vraag wie uw netwerk beheert om FaxDesk bij Telnyx te laten.</translation>
    </message>
    <message>
        <source>A quotation mark stands where it can&apos;t. Nobody can tell its columns.</source>
        <translation>Er staat een aanhalingsteken waar dat niet kan. De kolommen zijn niet te onderscheiden.</translation>
    </message>
    <message>
        <source>A single page is larger than a fax from this computer can be. Shrink the document to fit.</source>
        <translation>Eén pagina is groter dan een fax van deze computer kan zijn. Verklein het document passend.</translation>
    </message>
    <message>
        <source>A small square code on page {page} could not be read: its dots need finer lines.</source>
        <translation>Een kleine vierkante code op pagina {page} zou niet leesbaar zijn: de punten hebben fijnere lijnen nodig.</translation>
    </message>
    <message>
        <source>A subject and a message stand on a cover page: name one with --cover.</source>
        <translation>Een onderwerp en een bericht staan op een voorblad: noem er een met --cover.</translation>
    </message>
    <message>
        <source>A tag needs a letter or a digit, and has at most {limit} characters.</source>
        <translation>Een label heeft een letter of een cijfer nodig, en heeft hooguit {limit} tekens.</translation>
    </message>
    <message>
        <source>A team&apos;s history is on its server, which has room: it isn&apos;t archived into files.</source>
        <translation>De geschiedenis van een team staat op zijn server, die ruimte heeft: ze wordt niet in bestanden gearchiveerd.</translation>
    </message>
    <message>
        <source>A try that seemed lost has turned up at Telnyx after all: it did go. See the details.</source>
        <translation>Een poging die verloren leek, is toch bij Telnyx opgedoken: hij ging wel. Zie de details.</translation>
    </message>
    <message>
        <source>A watched folder needs its whole path, from the root or the drive.</source>
        <translation>Een bewaakte map heeft het hele pad nodig, vanaf de hoofdmap of het station.</translation>
    </message>
    <message>
        <source>About {time} on the line instead of {now}.</source>
        <translation>Ongeveer {time} op de lijn in plaats van {now}.</translation>
    </message>
    <message>
        <source>Account or API key set.</source>
        <translation>Account of API-sleutel ingesteld.</translation>
    </message>
    <message>
        <source>Add a PDF file instead.</source>
        <translation>Voeg in plaats daarvan een PDF-bestand toe.</translation>
    </message>
    <message>
        <source>Add a document instead.</source>
        <translation>Voeg in plaats daarvan een document toe.</translation>
    </message>
    <message>
        <source>Add it again to send it as it is now.</source>
        <translation>Voeg het opnieuw toe om het te verzenden zoals het nu is.</translation>
    </message>
    <message>
        <source>Add the document itself instead.</source>
        <translation>Voeg in plaats daarvan het document zelf toe.</translation>
    </message>
    <message>
        <source>Address book exported.</source>
        <translation>Adresboek geëxporteerd.</translation>
    </message>
    <message>
        <source>After that, Telnyx reported a try of this fax as delivered.</source>
        <translation>Daarna meldde Telnyx een poging van deze fax als afgeleverd.</translation>
    </message>
    <message>
        <source>All faxes of broadcast B{broadcast} have ended already.</source>
        <translation>Alle faxen van rondzending B{broadcast} zijn al beëindigd.</translation>
    </message>
    <message>
        <source>All pages seem to be blank: look at them before you leave any out.</source>
        <translation>Alle pagina&apos;s lijken leeg: bekijk ze voordat u er weglaat.</translation>
    </message>
    <message>
        <source>All {n} delivered</source>
        <translation>Alle {n} afgeleverd</translation>
    </message>
    <message>
        <source>Allow it in the Telnyx portal, then send it again, or give it up.</source>
        <translation>Sta het toe in het Telnyx-portaal en verzend opnieuw, of geef het op.</translation>
    </message>
    <message>
        <source>An amount is written like 0.007 or 50.</source>
        <translation>Een bedrag schrijft u als 0.007 of 50.</translation>
    </message>
    <message>
        <source>An archive can&apos;t be on a network share: {folder}. Choose a folder on this computer, and copy the archive from there.</source>
        <translation>Een archief kan niet op een netwerkshare staan: {folder}. Kies een map op deze computer en kopieer het archief daarvandaan.</translation>
    </message>
    <message>
        <source>Another FaxDesk is open. Close every FaxDesk, then go back to the backup.</source>
        <translation>Er is een andere FaxDesk open. Sluit ze allemaal en ga dan terug naar de back-up.</translation>
    </message>
    <message>
        <source>Another desk has taken this fax over. Nothing was sent from here.</source>
        <translation>Een andere werkplek heeft deze fax overgenomen. Van hier is niets verzonden.</translation>
    </message>
    <message>
        <source>Another fax to this number is under way.</source>
        <translation>Er is een andere fax naar dit nummer onderweg.</translation>
    </message>
    <message>
        <source>Another time chosen.</source>
        <translation>Andere tijd gekozen.</translation>
    </message>
    <message>
        <source>Apply the redactions in the program that marked them, then add it again.</source>
        <translation>Voer het zwartmaken uit in het programma dat het markeerde, en voeg het dan opnieuw toe.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <source>Archives that are missing or can&apos;t be written: {files}. They may name them still: put the files back, or let them be written, and forget them once more.</source>
        <translation>Archieven die ontbreken of niet geschreven kunnen worden: {files}. Ze noemen deze persoon misschien nog: zet de bestanden terug of maak ze schrijfbaar, en vergeet de persoon nog eens.</translation>
    </message>
    <message>
        <source>As far as Telnyx reports, no fax machine took the call.</source>
        <translation>Voor zover Telnyx meldt, nam geen faxapparaat op.</translation>
    </message>
    <message>
        <source>Ask the sender for the document itself, as a PDF.</source>
        <translation>Vraag de afzender om het document zelf, als PDF.</translation>
    </message>
    <message>
        <source>Ask whoever owns it for access, or copy it to a folder of your own.</source>
        <translation>Vraag de eigenaar om toegang, of kopieer het naar een eigen map.</translation>
    </message>
    <message>
        <source>Asked Telnyx to stop it. Until Telnyx confirms, it may still arrive.</source>
        <translation>Telnyx is gevraagd hem te stoppen. Tot Telnyx dat bevestigt, kan hij nog aankomen.</translation>
    </message>
    <message>
        <source>Asked Telnyx: not found so far.</source>
        <translation>Telnyx gevraagd: tot nu toe niet gevonden.</translation>
    </message>
    <message>
        <source>At this pace it may not be there by {time}. Call them, or free a line: hold other faxes.</source>
        <translation>In dit tempo is hij er misschien niet vóór {time}. Bel, of maak een lijn vrij: houd andere faxen vast.</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>Poging {number}</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Audit log exported.</source>
        <translation>Controlelogboek geëxporteerd.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>augustus</translation>
    </message>
    <message>
        <source>Between {since} and {day} the journal was changed and its chain made anew: it doesn&apos;t fit the seal of {day} any more. {place}</source>
        <translation>Tussen {since} en {day} is het journaal gewijzigd en de keten opnieuw gemaakt: die past niet meer bij het zegel van {day}. {place}</translation>
    </message>
    <message>
        <source>Black and white with a threshold of {threshold}%: about {time}.</source>
        <translation>Zwart-wit met een drempel van {threshold} %: ongeveer {time}.</translation>
    </message>
    <message>
        <source>Broadcast B{broadcast} is not paused.</source>
        <translation>Rondzending B{broadcast} is niet gepauzeerd.</translation>
    </message>
    <message>
        <source>Broadcast paused.</source>
        <translation>Rondzending gepauzeerd.</translation>
    </message>
    <message>
        <source>Broadcast resumed.</source>
        <translation>Rondzending hervat.</translation>
    </message>
    <message>
        <source>Call and ask whether it arrived.</source>
        <translation>Bel en vraag of hij aankwam.</translation>
    </message>
    <message>
        <source>Call and ask whether they take faxes.</source>
        <translation>Bel en vraag of ze faxen aannemen.</translation>
    </message>
    <message>
        <source>Caller display name</source>
        <translation>Getoonde weergavenaam</translation>
    </message>
    <message>
        <source>Calls to this number cost extra. Check that you mean it.</source>
        <translation>Gesprekken naar dit nummer kosten extra. Controleer of u het bedoelt.</translation>
    </message>
    <message>
        <source>Cancel it, or go on waiting.</source>
        <translation>Annuleer hem, of wacht verder.</translation>
    </message>
    <message>
        <source>Cancel it, say what became of it, or go on waiting.</source>
        <translation>Annuleer hem, zeg wat ervan werd, of wacht verder.</translation>
    </message>
    <message>
        <source>Cancel was asked for.</source>
        <translation>Annuleren gevraagd.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Cancelled before it went.</source>
        <translation>Geannuleerd voordat hij ging.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>Cancelled. Telnyx has confirmed it.</source>
        <translation>Geannuleerd. Telnyx heeft het bevestigd.</translation>
    </message>
    <message>
        <source>Cancelled: not reported as delivered</source>
        <translation>Geannuleerd: niet als afgeleverd gemeld</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wordt geannuleerd</translation>
    </message>
    <message>
        <source>Check that this is a fax number.</source>
        <translation>Controleer of dit een faxnummer is.</translation>
    </message>
    <message>
        <source>Check the number and send the document again.</source>
        <translation>Controleer het nummer en verzend het document opnieuw.</translation>
    </message>
    <message>
        <source>Choose at least one page.</source>
        <translation>Kies ten minste één pagina.</translation>
    </message>
    <message>
        <source>Choose some of its pages, or fewer documents at once.</source>
        <translation>Kies enkele pagina&apos;s ervan, of minder documenten tegelijk.</translation>
    </message>
    <message>
        <source>Choose the pages that are to be sent, if they are not for the receiver.</source>
        <translation>Kies de pagina&apos;s die verzonden moeten worden, als ze niet alle voor de ontvanger zijn.</translation>
    </message>
    <message>
        <source>Close FaxDesk and open it again. If that doesn&apos;t help, install it again.</source>
        <translation>Sluit FaxDesk en open het weer. Helpt dat niet, installeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Closed days are written like 2026-12-24, 12-25 (each year), 2026-12-27..2026-12-31.</source>
        <translation>Gesloten dagen schrijft u als 2026-12-24, 12-25 (elk jaar), 2026-12-27..2026-12-31.</translation>
    </message>
    <message>
        <source>Colours on page {page} would look the same, or disappear.</source>
        <translation>Kleuren op pagina {page} zouden er hetzelfde uitzien, of verdwijnen.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Composed</source>
        <translation>Opgesteld</translation>
    </message>
    <message>
        <source>Contacts added.</source>
        <translation>Contacten toegevoegd.</translation>
    </message>
    <message>
        <source>Contacts changed.</source>
        <translation>Contacten gewijzigd.</translation>
    </message>
    <message>
        <source>Contacts removed.</source>
        <translation>Contacten verwijderd.</translation>
    </message>
    <message numerus="yes">
        <source>Copies of the journal that somebody made, in {folder}: {n}. They are as the journal was then.</source>
        <translation>
            <numerusform>Kopie van het journaal die iemand maakte, in {folder}: {n}. Die is zoals het journaal toen was.</numerusform>
            <numerusform>Kopieën van het journaal die iemand maakte, in {folder}: {n}. Die zijn zoals het journaal toen was.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the whole key from the Telnyx portal once more (Account, Keys &amp; Credentials), or make a new one there: one that was deleted is never accepted again.</source>
        <translation>Kopieer de hele sleutel nog eens uit het Telnyx-portaal (Account, Keys &amp; Credentials), of maak daar een nieuwe: een verwijderde wordt nooit meer aangenomen.</translation>
    </message>
    <message>
        <source>DEMO: this fax went to FaxDesk&apos;s built-in simulator. Nothing was sent.</source>
        <translation>DEMO: deze fax ging naar de ingebouwde simulator van FaxDesk. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Damaged journal repaired.</source>
        <translation>Beschadigd journaal hersteld.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>december</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Beslist.</translation>
    </message>
    <message>
        <source>Delete what you don&apos;t need, then add the file again.</source>
        <translation>Wis wat u niet nodig hebt en voeg het bestand dan opnieuw toe.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Afgeleverd</translation>
    </message>
    <message>
        <source>Delivered with a doubt, as Telnyx reports</source>
        <translation>Met twijfel afgeleverd, volgens Telnyx</translation>
    </message>
    <message>
        <source>Delivered, as Telnyx reports</source>
        <translation>Afgeleverd, volgens Telnyx</translation>
    </message>
    <message>
        <source>Delivered, but its report could not be saved in the folder for reports. Save it from the fax&apos;s menu.</source>
        <translation>Afgeleverd, maar het rapport kon niet in de map voor rapporten worden opgeslagen. Sla het op via het menu van de fax.</translation>
    </message>
    <message>
        <source>Delivered. Telnyx has confirmed it.</source>
        <translation>Afgeleverd. Telnyx heeft het bevestigd.</translation>
    </message>
    <message>
        <source>Delivery reported</source>
        <translation>Aflevering gemeld</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Kiest nummer</translation>
    </message>
    <message>
        <source>Document no longer to be kept.</source>
        <translation>Document niet langer te behouden.</translation>
    </message>
    <message>
        <source>Document to be kept.</source>
        <translation>Document te behouden.</translation>
    </message>
    <message>
        <source>Document viewed.</source>
        <translation>Document bekeken.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Duration of the call</source>
        <translation>Duur van het gesprek</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Ended otherwise</source>
        <translation>Anders beëindigd</translation>
    </message>
    <message>
        <source>Ended without a reason given.</source>
        <translation>Beëindigd zonder opgegeven reden.</translation>
    </message>
    <message>
        <source>Every sheet is made to fit the width of its page.</source>
        <translation>Elk blad wordt op de breedte van zijn pagina gepast.</translation>
    </message>
    <message>
        <source>Everything stopped.</source>
        <translation>Alles gestopt.</translation>
    </message>
    <message>
        <source>FAXDESK_LINES must be a whole number from 1 to 100.</source>
        <translation>FAXDESK_LINES moet een heel getal van 1 tot 100 zijn.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Failed: not reported as delivered</source>
        <translation>Mislukt: niet als afgeleverd gemeld</translation>
    </message>
    <message>
        <source>Fax deleted after 30 days in the bin.</source>
        <translation>Fax na 30 dagen in de prullenbak gewist.</translation>
    </message>
    <message>
        <source>Fax put into the bin.</source>
        <translation>Fax in de prullenbak gelegd.</translation>
    </message>
    <message>
        <source>Fax removed.</source>
        <translation>Fax verwijderd.</translation>
    </message>
    <message>
        <source>Fax taken out of the bin.</source>
        <translation>Fax uit de prullenbak gehaald.</translation>
    </message>
    <message>
        <source>Fax {fax} is a colleague&apos;s. You may not change it; they, or a lead of the team, may.</source>
        <translation>Fax {fax} is van een collega. U mag hem niet wijzigen; die collega of een teamleider mag dat wel.</translation>
    </message>
    <message>
        <source>Fax {fax} is a colleague&apos;s. You may not open its documents; a lead of the team may.</source>
        <translation>Fax {fax} is van een collega. U mag de documenten niet openen; een teamleider mag dat wel.</translation>
    </message>
    <message>
        <source>Fax {fax} is in an archive: it is shown, reported and proven, and not changed any more.</source>
        <translation>Fax {fax} zit in een archief: hij wordt getoond, gerapporteerd en bewezen, en niet meer gewijzigd.</translation>
    </message>
    <message>
        <source>Fax {fax} is not in the bin.</source>
        <translation>Fax {fax} ligt niet in de prullenbak.</translation>
    </message>
    <message>
        <source>Fax {fax} is under legal hold. Nothing of it can be removed.</source>
        <translation>Fax {fax} valt onder een bewaarplicht. Er kan niets van verwijderd worden.</translation>
    </message>
    <message>
        <source>Fax {fax} to {to} is delivered with a doubt: it was on the line for {took}, its pages take about {foretold}. Ask the receiver whether all of it is there.</source>
        <translation>Fax {fax} aan {to} is met twijfel afgeleverd: hij was {took} op de lijn, de pagina&apos;s duren ongeveer {foretold}. Vraag de ontvanger of alles er is.</translation>
    </message>
    <message>
        <source>Fax {fax} to {to} is delivered with a doubt: {n} of its {pages} pages went. Ask the receiver whether all are there.</source>
        <translation>Fax {fax} aan {to} is met twijfel afgeleverd: {n} van de {pages} pagina&apos;s gingen. Vraag de ontvanger of ze er alle zijn.</translation>
    </message>
    <message>
        <source>Fax {fax} was sent to one number alone: it is part of no broadcast.</source>
        <translation>Fax {fax} ging naar één nummer: hij hoort bij geen rondzending.</translation>
    </message>
    <message>
        <source>FaxDesk asks Telnyx once more before it sends again.</source>
        <translation>FaxDesk vraagt Telnyx nog eens voordat het opnieuw verzendt.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t move files in this folder, so it takes none. Allow it to write there, or make room on the disk.</source>
        <translation>FaxDesk kan in deze map geen bestanden verplaatsen, dus neemt het er geen. Sta toe dat het daar schrijft, of maak ruimte op de schijf.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t write its journal, so nothing is sent. Check the rights of its data folder. What was queued is kept.</source>
        <translation>FaxDesk kan zijn journaal niet schrijven, dus wordt er niets verzonden. Controleer de rechten van de gegevensmap. Wat in de wachtrij stond, blijft.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t write to its folder {folder} ({reason}). Make sure that you own it and that the disk isn&apos;t full, then start FaxDesk again.</source>
        <translation>FaxDesk kan niet in zijn map {folder} schrijven ({reason}). Zorg dat die van u is en dat de schijf niet vol is, en start FaxDesk opnieuw.</translation>
    </message>
    <message>
        <source>FaxDesk did not attach the file “{name}”.</source>
        <translation>FaxDesk heeft het bestand “{name}” niet bijgevoegd.</translation>
    </message>
    <message>
        <source>FaxDesk did not write this line.</source>
        <translation>FaxDesk heeft deze regel niet geschreven.</translation>
    </message>
    <message>
        <source>FaxDesk ended while the fax was handed over. It may have gone.</source>
        <translation>FaxDesk eindigde terwijl de fax overgedragen werd. Hij kan gegaan zijn.</translation>
    </message>
    <message>
        <source>FaxDesk fax no.</source>
        <translation>FaxDesk-faxnr.</translation>
    </message>
    <message>
        <source>FaxDesk is asking Telnyx.</source>
        <translation>FaxDesk vraagt Telnyx.</translation>
    </message>
    <message>
        <source>FaxDesk is working this desk&apos;s queue. Close it first, then try again.</source>
        <translation>FaxDesk werkt de wachtrij van deze werkplek af. Sluit het eerst en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>FaxDesk keeps private papers and won&apos;t put them on a network share: {folder}. Set FAXDESK_HOME to a folder on this computer.</source>
        <translation>FaxDesk bewaart vertrouwelijke papieren en zet die niet op een netwerkshare: {folder}. Zet FAXDESK_HOME op een map van deze computer.</translation>
    </message>
    <message>
        <source>FaxDesk knows no fax and no contact of “{text}”. Nothing is to be forgotten.</source>
        <translation>FaxDesk kent geen fax en geen contact van “{text}”. Er valt niets te vergeten.</translation>
    </message>
    <message>
        <source>FaxDesk knows no policy entry “{name}”. It is left out.</source>
        <translation>FaxDesk kent geen beleidsregel “{name}”. Die wordt overgeslagen.</translation>
    </message>
    <message>
        <source>FaxDesk tries again at {time}.</source>
        <translation>FaxDesk probeert het om {time} opnieuw.</translation>
    </message>
    <message>
        <source>FaxDesk was closed during the upload. It starts again.</source>
        <translation>FaxDesk werd tijdens het uploaden gesloten. Het begint opnieuw.</translation>
    </message>
    <message>
        <source>FaxDesk was closed in the middle of it.</source>
        <translation>FaxDesk werd er middenin gesloten.</translation>
    </message>
    <message>
        <source>FaxDesk was not open when it was to go, which is long ago. Let it go, or give it up.</source>
        <translation>FaxDesk was niet open toen hij moest gaan, en dat is lang geleden. Laat hem gaan, of geef hem op.</translation>
    </message>
    <message>
        <source>FaxDesk was not open when it was to go. It goes now instead.</source>
        <translation>FaxDesk was niet open toen hij moest gaan. Hij gaat nu.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of the document is gone or was changed. Add it again.</source>
        <translation>De kopie van het document bij FaxDesk is weg of gewijzigd. Voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of the document is gone. Add the document again and send it again.</source>
        <translation>De kopie van het document bij FaxDesk is weg. Voeg het document opnieuw toe en verzend het opnieuw.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of this document is gone. Take it out and add it again.</source>
        <translation>De kopie van dit document bij FaxDesk is weg. Haal het eruit en voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is damaged, and another FaxDesk still has it open. Close every FaxDesk, then start it again: it repairs what it can.</source>
        <translation>Het journaal van FaxDesk is beschadigd, en een andere FaxDesk heeft het nog open. Sluit ze allemaal en start het opnieuw: het herstelt wat het kan.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is damaged. Nothing more is sent. Close every FaxDesk and start it again: it repairs what it can.</source>
        <translation>Het journaal van FaxDesk is beschadigd. Er wordt niets meer verzonden. Sluit elke FaxDesk en start opnieuw: het herstelt wat het kan.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is in use by another program. Try again.</source>
        <translation>Het journaal van FaxDesk is in gebruik door een ander programma. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged and no fax could be read back. It is kept as {file}. If you have a backup, close FaxDesk and go back to it with: faxdesk backup --restore FILE.</source>
        <translation>Het journaal van FaxDesk was beschadigd en er was geen fax meer uit te lezen. Het is bewaard als {file}. Hebt u een back-up, sluit dan FaxDesk en ga ernaar terug met: faxdesk backup --restore FILE.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged, and not all of it can be read any more. Faxes read back: {faxes}; known to be lost: {lost}. The damaged journal is kept as {file}. The queue is paused: what went last may still be shown as waiting. Check the list, then resume.</source>
        <translation>Het journaal van FaxDesk was beschadigd, en niet alles erin is nog leesbaar. Teruggelezen faxen: {faxes}; zeker verloren: {lost}. Het beschadigde journaal is bewaard als {file}. De wachtrij is gepauzeerd: wat het laatst ging, staat er misschien nog als wachtend. Controleer de lijst en hervat dan.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged. All {faxes} faxes in it were read back. The damaged one is kept as {file}. The queue is paused: what went last may still be shown as waiting. Check the list, then resume.</source>
        <translation>Het journaal van FaxDesk was beschadigd. Alle {faxes} faxen erin zijn teruggelezen. Het beschadigde is bewaard als {file}. De wachtrij is gepauzeerd: wat het laatst ging, staat er misschien nog als wachtend. Controleer de lijst en hervat dan.</translation>
    </message>
    <message>
        <source>Faxes that are not over yet (fax no. {faxes}): cancel them first, or wait for their end.</source>
        <translation>Faxen die nog niet beëindigd zijn (fax nr. {faxes}): annuleer ze eerst, of wacht hun einde af.</translation>
    </message>
    <message>
        <source>Faxes went to {number} before.</source>
        <translation>Eerder gingen faxen naar {number}.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februari</translation>
    </message>
    <message>
        <source>File as handed over</source>
        <translation>Bestand zoals overgedragen</translation>
    </message>
    <message>
        <source>First page as it was sent, from a small picture that was kept when the document was deleted.</source>
        <translation>Eerste pagina zoals ze verzonden is, uit een kleine afbeelding die bewaard is toen het document gewist werd.</translation>
    </message>
    <message>
        <source>First page left out, as was asked.</source>
        <translation>Eerste pagina weggelaten, zoals gevraagd.</translation>
    </message>
    <message>
        <source>First page not shown: FaxDesk no longer has the file as handed over.</source>
        <translation>Eerste pagina niet getoond: FaxDesk heeft het overgedragen bestand niet meer.</translation>
    </message>
    <message>
        <source>First page not shown: the document was deleted, its time to be kept being over.</source>
        <translation>Eerste pagina niet getoond: het document is gewist omdat de bewaartijd voorbij was.</translation>
    </message>
    <message>
        <source>First page not shown: the document was deleted, its time to be kept being over. The desk that deleted it may have a small picture.</source>
        <translation>Eerste pagina niet getoond: het document is gewist omdat de bewaartijd voorbij was. De werkplek die het gewist heeft, heeft misschien een kleine afbeelding.</translation>
    </message>
    <message>
        <source>First page, drawn by FaxDesk from the file as handed over. Telnyx makes the final picture.</source>
        <translation>Eerste pagina, door FaxDesk getekend uit het overgedragen bestand. Het definitieve beeld maakt Telnyx.</translation>
    </message>
    <message>
        <source>Fit the width, or choose what is printed where it was written.</source>
        <translation>Pas op breedte, of kies waar het geschreven is wat er afgedrukt wordt.</translation>
    </message>
    <message>
        <source>Fix it in the Telnyx portal, then press Resume.</source>
        <translation>Herstel het in het Telnyx-portaal en druk dan op Hervatten.</translation>
    </message>
    <message numerus="yes">
        <source>Fonts of barcodes or signs aren&apos;t in this file: letters stand in their place. They are {fonts}.</source>
        <translation>
            <numerusform>Een lettertype van streepjescodes of tekens zit niet in dit bestand: er staan letters voor in de plaats. Het is {fonts}.</numerusform>
            <numerusform>Lettertypen van streepjescodes of tekens zitten niet in dit bestand: er staan letters voor in de plaats. Het zijn {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts of barcodes or signs aren&apos;t on this computer: letters stand in their place. They are {fonts}.</source>
        <translation>
            <numerusform>Een lettertype van streepjescodes of tekens staat niet op deze computer: er staan letters voor in de plaats. Het is {fonts}.</numerusform>
            <numerusform>Lettertypen van streepjescodes of tekens staan niet op deze computer: er staan letters voor in de plaats. Het zijn {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts that aren&apos;t in this file are replaced by others: {fonts}.</source>
        <translation>
            <numerusform>Een lettertype dat niet in dit bestand zit, wordt door een ander vervangen: {fonts}.</numerusform>
            <numerusform>Lettertypen die niet in dit bestand zitten, worden door andere vervangen: {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts that aren&apos;t on this computer are replaced by others: {fonts}.</source>
        <translation>
            <numerusform>Een lettertype dat niet op deze computer staat, wordt door een ander vervangen: {fonts}.</numerusform>
            <numerusform>Lettertypen die niet op deze computer staan, worden door andere vervangen: {fonts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found at Telnyx: it did go.</source>
        <translation>Bij Telnyx gevonden: hij ging wel.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vr</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>From-number changed.</source>
        <translation>Afzendernummer gewijzigd.</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or save or scan it again.</source>
        <translation>Haal het opnieuw waar het vandaan kwam, of sla het opnieuw op of scan het opnieuw.</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or scan it again.</source>
        <translation>Haal het opnieuw waar het vandaan kwam, of scan het opnieuw.</translation>
    </message>
    <message>
        <source>Get the file again, or save or scan the document again.</source>
        <translation>Haal het bestand opnieuw, of sla het document opnieuw op of scan het opnieuw.</translation>
    </message>
    <message>
        <source>Give --pages once for all files, or once for each of them.</source>
        <translation>Geef --pages eenmaal voor alle bestanden, of eenmaal voor elk.</translation>
    </message>
    <message>
        <source>Give the pauses in minutes, like 1, 2, 5, 10. Each may last from 0.2 to 1440 minutes.</source>
        <translation>Geef de pauzes in minuten, zoals 1, 2, 5, 10. Elke mag 0.2 tot 1440 minuten duren.</translation>
    </message>
    <message>
        <source>Given up by a person, not confirmed</source>
        <translation>Door een persoon opgegeven, niet bevestigd</translation>
    </message>
    <message>
        <source>Goes at {time}.</source>
        <translation>Gaat om {time}.</translation>
    </message>
    <message>
        <source>Goes in a moment.</source>
        <translation>Gaat zo dadelijk.</translation>
    </message>
    <message>
        <source>Goes when Telnyx can be reached again.</source>
        <translation>Gaat als Telnyx weer bereikbaar is.</translation>
    </message>
    <message>
        <source>Goes when nothing else waits.</source>
        <translation>Gaat als er niets anders wacht.</translation>
    </message>
    <message>
        <source>Grey boxes or marked lines on page {page} would turn black, and the text in them be lost.</source>
        <translation>Grijze vakken of gemarkeerde regels op pagina {page} zouden zwart worden, en de tekst erin verloren gaan.</translation>
    </message>
    <message>
        <source>Grey text on page {page} would arrive as dots and be hard to read.</source>
        <translation>Grijze tekst op pagina {page} zou als punten aankomen en slecht leesbaar zijn.</translation>
    </message>
    <message>
        <source>Greyscale in high quality: about {time}.</source>
        <translation>Grijstinten in hoge kwaliteit: ongeveer {time}.</translation>
    </message>
    <message>
        <source>Group changed.</source>
        <translation>Groep gewijzigd.</translation>
    </message>
    <message>
        <source>Group removed.</source>
        <translation>Groep verwijderd.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Overgedragen</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Wordt overgedragen</translation>
    </message>
    <message>
        <source>Handing the fax over to Telnyx, try {number}.</source>
        <translation>De fax wordt aan Telnyx overgedragen, poging {number}.</translation>
    </message>
    <message>
        <source>Handing the fax over to Telnyx.</source>
        <translation>De fax wordt aan Telnyx overgedragen.</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Hoge kwaliteit</translation>
    </message>
    <message>
        <source>History exported.</source>
        <translation>Geschiedenis geëxporteerd.</translation>
    </message>
    <message>
        <source>Hours are written like 08:00-18:00.</source>
        <translation>Uren schrijft u als 08:00-18:00.</translation>
    </message>
    <message>
        <source>If it belongs on the fax, have it print in the program that made it, or add a screenshot.</source>
        <translation>Hoort het op de fax, laat het dan afdrukken in het programma dat het maakte, of voeg een schermafbeelding toe.</translation>
    </message>
    <message>
        <source>If it is on a network drive or a USB stick, check the connection and add it again.</source>
        <translation>Staat het op een netwerkschijf of USB-stick, controleer dan de verbinding en voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>If it is to arrive, save it as a PDF where it was written, then add that.</source>
        <translation>Moet het aankomen, sla het dan als PDF op waar het geschreven is en voeg dat toe.</translation>
    </message>
    <message>
        <source>If the fax fails, open the file, print it as a new PDF and send that.</source>
        <translation>Mislukt de fax, open dan het bestand, druk het af als nieuwe PDF en verzend die.</translation>
    </message>
    <message>
        <source>In the address book this is a telephone, not a fax machine. Check it.</source>
        <translation>In het adresboek is dit een telefoon, geen faxapparaat. Controleer het.</translation>
    </message>
    <message>
        <source>Information for support saved.</source>
        <translation>Informatie voor ondersteuning opgeslagen.</translation>
    </message>
    <message>
        <source>International form</source>
        <translation>Internationale vorm</translation>
    </message>
    <message>
        <source>It did not go in time and was not sent. Try again sends it all the same.</source>
        <translation>Hij ging niet op tijd en is niet verzonden. Opnieuw proberen verzendt hem toch.</translation>
    </message>
    <message>
        <source>It failed before it could be cancelled.</source>
        <translation>Hij mislukte voordat hij geannuleerd kon worden.</translation>
    </message>
    <message>
        <source>It goes from {number}, which your IT department has locked since it was made.</source>
        <translation>Hij gaat van {number}, dat uw IT-afdeling vergrendelde sinds hij gemaakt is.</translation>
    </message>
    <message>
        <source>It goes with the settings that your IT department has locked since it was made.</source>
        <translation>Hij gaat met de instellingen die uw IT-afdeling vergrendelde sinds hij gemaakt is.</translation>
    </message>
    <message>
        <source>It goes without T.38, as the address book has it for this number.</source>
        <translation>Hij gaat zonder T.38, zoals het adresboek voor dit nummer zegt.</translation>
    </message>
    <message>
        <source>It had not ended when this report was made. Make another report when it has.</source>
        <translation>Hij was niet beëindigd toen dit rapport gemaakt werd. Maak een nieuw rapport als dat zo is.</translation>
    </message>
    <message>
        <source>It is too late to cancel.</source>
        <translation>Het is te laat om te annuleren.</translation>
    </message>
    <message>
        <source>It isn&apos;t certain how many pages this PDF has: {pages} or {other}, depending on who counts.</source>
        <translation>Het is niet zeker hoeveel pagina&apos;s deze PDF heeft: {pages} of {other}, al naar wie telt.</translation>
    </message>
    <message>
        <source>It may have gone, and Telnyx gives no answer. Nobody can be sure.</source>
        <translation>Hij kan gegaan zijn, en Telnyx geeft geen antwoord. Niemand kan het zeker weten.</translation>
    </message>
    <message>
        <source>It must be there before it may go. Choose a later time to be there.</source>
        <translation>Hij moet er zijn voordat hij mag gaan. Kies een latere tijd om er te zijn.</translation>
    </message>
    <message>
        <source>It was never handed over to Telnyx, so nothing was sent.</source>
        <translation>Hij is nooit aan Telnyx overgedragen, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>It was to be there by {time} and has not gone. Send it late, or give it up?</source>
        <translation>Hij moest er vóór {time} zijn en is niet gegaan. Te laat verzenden, of opgeven?</translation>
    </message>
    <message>
        <source>It was to be there by {time}. It goes late.</source>
        <translation>Hij moest er vóór {time} zijn. Hij gaat te laat.</translation>
    </message>
    <message>
        <source>It went from an account that FaxDesk no longer uses and that gives no answer now, so nobody here can tell what becomes of it.</source>
        <translation>Hij ging van een account dat FaxDesk niet meer gebruikt en dat nu niet antwoordt, dus niemand hier kan zeggen wat ervan wordt.</translation>
    </message>
    <message>
        <source>It will be cancelled as soon as it is found.</source>
        <translation>Hij wordt geannuleerd zodra hij gevonden is.</translation>
    </message>
    <message>
        <source>Its broadcast is paused.</source>
        <translation>De rondzending ervan is gepauzeerd.</translation>
    </message>
    <message>
        <source>Its from-number was corrected: it goes from {number}, no longer from {before}.</source>
        <translation>Het afzendernummer is verbeterd: hij gaat van {number}, niet meer van {before}.</translation>
    </message>
    <message>
        <source>Its hours are over for today. It waits for the next.</source>
        <translation>De uren ervoor zijn vandaag voorbij. Hij wacht op de volgende.</translation>
    </message>
    <message>
        <source>Its report was saved in the folder for reports.</source>
        <translation>Het rapport is opgeslagen in de map voor rapporten.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>januari</translation>
    </message>
    <message>
        <source>Journal backed up.</source>
        <translation>Back-up van het journaal gemaakt.</translation>
    </message>
    <message>
        <source>Journal set back to a backup.</source>
        <translation>Journaal teruggezet naar een back-up.</translation>
    </message>
    <message>
        <source>Journal&apos;s chain exported.</source>
        <translation>Keten van het journaal geëxporteerd.</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>Keep greyscale</source>
        <translation>Grijstinten behouden</translation>
    </message>
    <message>
        <source>Leave that setting as it is by default, and send the document again.</source>
        <translation>Laat die instelling op haar standaard en verzend het document opnieuw.</translation>
    </message>
    <message>
        <source>Leave this page out</source>
        <translation>Deze pagina weglaten</translation>
    </message>
    <message>
        <source>Legal hold lifted.</source>
        <translation>Bewaarplicht opgeheven.</translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation>Laten gaan.</translation>
    </message>
    <message>
        <source>Let it go when it may go.</source>
        <translation>Laat hem gaan wanneer hij mag gaan.</translation>
    </message>
    <message>
        <source>LibreOffice could not make this document into a PDF.</source>
        <translation>LibreOffice kon van dit document geen PDF maken.</translation>
    </message>
    <message>
        <source>LibreOffice made this into a PDF. Lines and pages may break elsewhere than you are used to.</source>
        <translation>LibreOffice maakte hier een PDF van. Regels en pagina&apos;s breken misschien anders af dan u gewend bent.</translation>
    </message>
    <message>
        <source>LibreOffice took too long with this document and was stopped.</source>
        <translation>LibreOffice deed te lang over dit document en is gestopt.</translation>
    </message>
    <message>
        <source>Light text or drawing on page {page} would disappear.</source>
        <translation>Lichte tekst of tekening op pagina {page} zou verdwijnen.</translation>
    </message>
    <message>
        <source>Line {line} of the cover page&apos;s file has a field that isn&apos;t known: {name}.</source>
        <translation>Regel {line} van het voorbladbestand heeft een onbekend veld: {name}.</translation>
    </message>
    <message>
        <source>Line {line} of the cover page&apos;s file needs one label and one value, or two of each.</source>
        <translation>Regel {line} van het voorbladbestand heeft één omschrijving en één waarde nodig, of van elk twee.</translation>
    </message>
    <message>
        <source>Line {line} of the file can&apos;t be read.</source>
        <translation>Regel {line} van het bestand is niet leesbaar.</translation>
    </message>
    <message numerus="yes">
        <source>Look at them, and leave them out if nothing is on them.</source>
        <translation>
            <numerusform>Bekijk ze, en laat ze weg als er niets op staat.</numerusform>
            <numerusform>Bekijk ze, en laat ze weg als er niets op staat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for it in that account&apos;s Telnyx portal. FaxDesk goes on asking.</source>
        <translation>Zoek hem in het Telnyx-portaal van dat account. FaxDesk blijft vragen.</translation>
    </message>
    <message>
        <source>Look through its pages before you send it, or get the file again.</source>
        <translation>Kijk de pagina&apos;s door voordat u verzendt, of haal het bestand opnieuw.</translation>
    </message>
    <message>
        <source>Look through its pages, or have it saved with its fonts embedded.</source>
        <translation>Kijk de pagina&apos;s door, of laat het opslaan met ingesloten lettertypen.</translation>
    </message>
    <message>
        <source>Look through its pages, or save it as a PDF where it was written.</source>
        <translation>Kijk de pagina&apos;s door, of sla het als PDF op waar het geschreven is.</translation>
    </message>
    <message>
        <source>Look whether it was moved or renamed, then add it again.</source>
        <translation>Kijk of het verplaatst of hernoemd is en voeg het dan opnieuw toe.</translation>
    </message>
    <message>
        <source>Low credit is a whole amount, from 0 to 100,000.</source>
        <translation>Laag tegoed is een heel bedrag, van 0 tot 100.000.</translation>
    </message>
    <message>
        <source>Made on {time} by FaxDesk {version}</source>
        <translation>Gemaakt op {time} door FaxDesk {version}</translation>
    </message>
    <message>
        <source>Make the document smaller or print it to PDF again.</source>
        <translation>Maak het document kleiner of druk het opnieuw af als PDF.</translation>
    </message>
    <message>
        <source>March</source>
        <translation>maart</translation>
    </message>
    <message>
        <source>Marked as sent by a person, not confirmed</source>
        <translation>Door een persoon als verzonden gemarkeerd, niet bevestigd</translation>
    </message>
    <message>
        <source>Marked as sent by you</source>
        <translation>Door u als verzonden gemarkeerd</translation>
    </message>
    <message>
        <source>Marked as sent by you.</source>
        <translation>Door u als verzonden gemarkeerd.</translation>
    </message>
    <message>
        <source>Marked for redaction but not applied: the text would be readable.</source>
        <translation>Gemarkeerd om zwart te maken, maar niet gedaan: de tekst zou leesbaar zijn.</translation>
    </message>
    <message>
        <source>Marked “{label}”. Is a fax there?</source>
        <translation>Aangeduid als “{label}”. Is daar een fax?</translation>
    </message>
    <message>
        <source>Marked “{label}”. That is no fax number.</source>
        <translation>Aangeduid als “{label}”. Dat is geen faxnummer.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mei</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>ma</translation>
    </message>
    <message>
        <source>More than a third of a page would arrive black. Look at it in the preview.</source>
        <translation>Meer dan een derde van een pagina zou zwart aankomen. Bekijk die in het voorbeeld.</translation>
    </message>
    <message>
        <source>More than a third of page {page} would arrive black, as grey paper does. It takes about {time} on the line.</source>
        <translation>Meer dan een derde van pagina {page} zou zwart aankomen, zoals grijs papier doet. Ze duurt ongeveer {time} op de lijn.</translation>
    </message>
    <message>
        <source>Must be there by {time}.</source>
        <translation>Moet er vóór {time} zijn.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name files, or --media-url addresses, or a --cover with a --message: one of the three.</source>
        <translation>Noem bestanden, of adressen met --media-url, of een --cover met een --message: één van de drie.</translation>
    </message>
    <message>
        <source>Name the backup to go back to.</source>
        <translation>Noem de back-up om naar terug te gaan.</translation>
    </message>
    <message>
        <source>Name the group.</source>
        <translation>Noem de groep.</translation>
    </message>
    <message>
        <source>Name the picture to be written with -o, or ask for --json, or both.</source>
        <translation>Noem met -o de afbeelding die geschreven moet worden, of vraag --json, of beide.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Heeft u nodig</translation>
    </message>
    <message>
        <source>Never faxed before. Compare the number with the letter.</source>
        <translation>Nooit eerder gefaxt. Vergelijk het nummer met de brief.</translation>
    </message>
    <message>
        <source>No black threshold suits all pages: greyscale keeps the most.</source>
        <translation>Geen zwartdrempel past bij alle pagina&apos;s: grijstinten bewaren het meest.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus.</source>
        <translation>Geen land heeft dit landnummer. Controleer de cijfers na de plus.</translation>
    </message>
    <message>
        <source>No directory is set. Name one in the settings, or let IT set one.</source>
        <translation>Er is geen gids ingesteld. Noem er een bij de instellingen, of laat de IT dat doen.</translation>
    </message>
    <message>
        <source>No fax application has been chosen yet.</source>
        <translation>Er is nog geen faxtoepassing gekozen.</translation>
    </message>
    <message>
        <source>No fax has been delivered yet.</source>
        <translation>Er is nog geen fax afgeleverd.</translation>
    </message>
    <message>
        <source>No fax has ended otherwise.</source>
        <translation>Geen fax is anders beëindigd.</translation>
    </message>
    <message>
        <source>No fax has failed.</source>
        <translation>Geen fax is mislukt.</translation>
    </message>
    <message>
        <source>No fax has gone to this country before. Check the number.</source>
        <translation>Naar dit land ging nog geen fax. Controleer het nummer.</translation>
    </message>
    <message>
        <source>No fax is under way.</source>
        <translation>Geen fax is onderweg.</translation>
    </message>
    <message>
        <source>No fax is waiting.</source>
        <translation>Geen fax wacht.</translation>
    </message>
    <message>
        <source>No fax needs you.</source>
        <translation>Geen fax heeft u nodig.</translation>
    </message>
    <message>
        <source>No fax number stands here.</source>
        <translation>Hier staat geen faxnummer.</translation>
    </message>
    <message>
        <source>No fax number was found that says who it goes to.</source>
        <translation>Er is geen faxnummer gevonden dat zegt naar wie het gaat.</translation>
    </message>
    <message>
        <source>No fax of broadcast B{broadcast} has failed.</source>
        <translation>Geen fax van rondzending B{broadcast} is mislukt.</translation>
    </message>
    <message>
        <source>No from-number has been chosen yet.</source>
        <translation>Er is nog geen afzendernummer gekozen.</translation>
    </message>
    <message>
        <source>No number in this country has so many digits. Check each one.</source>
        <translation>Geen nummer in dit land heeft zoveel cijfers. Controleer ze een voor een.</translation>
    </message>
    <message>
        <source>No number stands here.</source>
        <translation>Hier staat geen nummer.</translation>
    </message>
    <message>
        <source>No page has shades that take long on the line: it is sent as it is.</source>
        <translation>Geen pagina heeft grijs dat lang duurt op de lijn: het wordt verzonden zoals het is.</translation>
    </message>
    <message>
        <source>No page of this document is a scan in shades: there is nothing to clean up.</source>
        <translation>Geen pagina van dit document is een scan met grijstinten: er valt niets op te schonen.</translation>
    </message>
    <message>
        <source>No request to Telnyx can be made with these settings, so nothing was sent. Check TELNYX_BASE_URL and the API key.</source>
        <translation>Met deze instellingen kan Telnyx niet aangesproken worden, dus is er niets verzonden. Controleer TELNYX_BASE_URL en de API-sleutel.</translation>
    </message>
    <message>
        <source>No such number is known. Check it; if it is right, you can send.</source>
        <translation>Zo&apos;n nummer is niet bekend. Controleer het; als het klopt, kunt u verzenden.</translation>
    </message>
    <message>
        <source>No user is set for the directory: it is asked without a password.</source>
        <translation>Er is geen gebruiker voor de gids ingesteld: die wordt zonder wachtwoord gevraagd.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Er nam niemand op.</translation>
    </message>
    <message>
        <source>Nobody is sure whether this fax went. Please decide: send again, sent, or give up.</source>
        <translation>Niemand weet zeker of deze fax ging. Beslis: opnieuw verzenden, verzonden, of opgeven.</translation>
    </message>
    <message>
        <source>None of the columns is known to hold numbers: {columns}. Say which ones do.</source>
        <translation>Van geen van de kolommen is bekend dat ze nummers bevat: {columns}. Zeg welke dat doen.</translation>
    </message>
    <message>
        <source>Normal quality</source>
        <translation>Normale kwaliteit</translation>
    </message>
    <message>
        <source>Not finished: {state}</source>
        <translation>Niet beëindigd: {state}</translation>
    </message>
    <message>
        <source>Not known what became of it.</source>
        <translation>Niet bekend wat ervan werd.</translation>
    </message>
    <message>
        <source>Not known whether it was sent</source>
        <translation>Niet bekend of hij verzonden is</translation>
    </message>
    <message>
        <source>Not known: whether it arrived in whole, in part or not at all.</source>
        <translation>Niet bekend: of hij geheel, gedeeltelijk of helemaal niet aankwam.</translation>
    </message>
    <message>
        <source>Not known: whether some of its pages arrived. A call can break off after any page.</source>
        <translation>Niet bekend: of enkele pagina&apos;s aankwamen. Een gesprek kan na elke pagina afbreken.</translation>
    </message>
    <message>
        <source>Not sure it went</source>
        <translation>Onzeker of hij ging</translation>
    </message>
    <message>
        <source>Not taken by Telnyx.</source>
        <translation>Niet aangenomen door Telnyx.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is forgotten: fax {faxes} is under legal hold.</source>
        <translation>
            <numerusform>Er wordt niets vergeten: fax {faxes} valt onder een bewaarplicht.</numerusform>
            <numerusform>Er wordt niets vergeten: de faxen {faxes} vallen onder een bewaarplicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is written down is called “{value}”. There is: {known}.</source>
        <translation>Niets wat opgeschreven wordt, heet “{value}”. Er is: {known}.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>november</translation>
    </message>
    <message>
        <source>Now, or at a time: not both.</source>
        <translation>Nu, of op een tijd: niet allebei.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number dialled</source>
        <translation>Gekozen nummer</translation>
    </message>
    <message>
        <source>Numbers and names forgotten.</source>
        <translation>Nummers en namen vergeten.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>Of each fax: times, states, pages, the hashes of its documents, what it cost, who sent it, and Telnyx&apos;s number for it. They prove what was done and name nobody; Telnyx may still know the number.</source>
        <translation>Van elke fax: tijden, statussen, pagina&apos;s, de controlegetallen van de documenten, wat hij kostte, wie hem verzond, en het nummer van Telnyx ervoor. Ze bewijzen wat gedaan is en noemen niemand; Telnyx kent het nummer misschien nog.</translation>
    </message>
    <message>
        <source>Old faxes moved into an archive.</source>
        <translation>Oude faxen naar een archief verplaatst.</translation>
    </message>
    <message>
        <source>Older events taken into the chain.</source>
        <translation>Oudere gebeurtenissen in de keten opgenomen.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Vastgehouden</translation>
    </message>
    <message>
        <source>Once more to one recipient at a time.</source>
        <translation>Opnieuw gaat naar één ontvanger tegelijk.</translation>
    </message>
    <message>
        <source>One digit away from a number you know. Compare each digit.</source>
        <translation>Eén cijfer anders dan een nummer dat u kent. Vergelijk elk cijfer.</translation>
    </message>
    <message>
        <source>One file holds at most {limit} reports. Choose a folder, and each is a file of its own.</source>
        <translation>Eén bestand bevat hooguit {limit} rapporten. Kies een map, dan is elk een eigen bestand.</translation>
    </message>
    <message>
        <source>One of the documents can&apos;t be sent.</source>
        <translation>Een van de documenten kan niet verzonden worden.</translation>
    </message>
    <message>
        <source>Only one number can be the usual one.</source>
        <translation>Maar één nummer kan het gebruikelijke zijn.</translation>
    </message>
    <message>
        <source>Open it and add the PDFs inside.</source>
        <translation>Open die en voeg de PDF&apos;s erin toe.</translation>
    </message>
    <message>
        <source>Open it and print it as a new PDF, then add that.</source>
        <translation>Open het, druk het af als nieuwe PDF en voeg die toe.</translation>
    </message>
    <message>
        <source>Open it in Adobe Reader and print it as a PDF, then add that.</source>
        <translation>Open het in Adobe Reader, druk het af als PDF en voeg die toe.</translation>
    </message>
    <message>
        <source>Open it in OneNote, print the page that is needed as a PDF, then add that.</source>
        <translation>Open het in OneNote, druk de benodigde pagina af als PDF en voeg die toe.</translation>
    </message>
    <message>
        <source>Open it in Publisher, save it as a PDF and add that.</source>
        <translation>Open het in Publisher, sla het op als PDF en voeg die toe.</translation>
    </message>
    <message>
        <source>Open it in Visio, save it as a PDF and add that.</source>
        <translation>Open het in Visio, sla het op als PDF en voeg die toe.</translation>
    </message>
    <message>
        <source>Open it in a program that shows it and save it as a PDF, then add that.</source>
        <translation>Open het in een programma dat het toont, sla het op als PDF en voeg die toe.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as a PDF and add that, or install LibreOffice.</source>
        <translation>Open het in een spreadsheetprogramma, sla het op als PDF en voeg die toe, of installeer LibreOffice.</translation>
    </message>
    <message>
        <source>Open it in the XPS viewer, print it to “Microsoft Print to PDF”, and add that.</source>
        <translation>Open het in de XPS-viewer, druk het af naar “Microsoft Print to PDF” en voeg dat toe.</translation>
    </message>
    <message>
        <source>Open it in the browser and print it as a PDF, or download the document again.</source>
        <translation>Open het in de browser en druk het af als PDF, of download het document opnieuw.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and print it as a PDF, then add that.</source>
        <translation>Open het in het programma waar het bij hoort, druk het af als PDF en voeg die toe.</translation>
    </message>
    <message>
        <source>Open it in your address book and print it as a PDF, then add that.</source>
        <translation>Open het in uw adresboek, druk het af als PDF en voeg die toe.</translation>
    </message>
    <message>
        <source>Open it in your calendar and print it as a PDF, then add that.</source>
        <translation>Open het in uw agenda, druk het af als PDF en voeg die toe.</translation>
    </message>
    <message>
        <source>Open it in your mail program, and print it to PDF or save what is inside, then add that.</source>
        <translation>Open het in uw mailprogramma, druk het af als PDF of sla op wat erin zit, en voeg dat toe.</translation>
    </message>
    <message>
        <source>Open it there, choose File, Export to, PDF, then add that.</source>
        <translation>Open het daar, kies Archief, Exporteren, PDF, en voeg dat toe.</translation>
    </message>
    <message>
        <source>Open it where it comes from to have it downloaded, or save or scan it again.</source>
        <translation>Open het waar het vandaan komt zodat het gedownload wordt, of sla het opnieuw op of scan het opnieuw.</translation>
    </message>
    <message>
        <source>Open it where it was drawn and print it as a PDF, then add that.</source>
        <translation>Open het waar het getekend is, druk het af als PDF en voeg die toe.</translation>
    </message>
    <message>
        <source>Open it where it was written, save it as a PDF and add that.</source>
        <translation>Open het waar het geschreven is, sla het op als PDF en voeg die toe.</translation>
    </message>
    <message>
        <source>Open it with its password, save it as a PDF and add that.</source>
        <translation>Open het met het wachtwoord, sla het op als PDF en voeg die toe.</translation>
    </message>
    <message>
        <source>Open it, print the report that is needed as a PDF, then add that.</source>
        <translation>Open het, druk het benodigde rapport af als PDF en voeg die toe.</translation>
    </message>
    <message>
        <source>Open it, save it as a PNG, a JPEG or a PDF, then add that.</source>
        <translation>Open het, sla het op als PNG, JPEG of PDF en voeg dat toe.</translation>
    </message>
    <message>
        <source>Open it, save or print it as a PDF, then add that.</source>
        <translation>Open het, sla het op of druk het af als PDF en voeg die toe.</translation>
    </message>
    <message>
        <source>Open the file, print it as a new PDF, and add that.</source>
        <translation>Open het bestand, druk het af als nieuwe PDF en voeg die toe.</translation>
    </message>
    <message>
        <source>Open the link, save or download the document itself as a PDF and add that.</source>
        <translation>Open de link, sla het document zelf op of download het als PDF en voeg die toe.</translation>
    </message>
    <message>
        <source>Opened with its password. It is sent without one, as paper has none.</source>
        <translation>Geopend met het wachtwoord. Het wordt zonder verzonden, want papier heeft er geen.</translation>
    </message>
    <message>
        <source>Page {page} has a photo: black and white would turn it into blots.</source>
        <translation>Pagina {page} heeft een foto: zwart-wit zou er vlekken van maken.</translation>
    </message>
    <message>
        <source>Page {page} is empty.</source>
        <translation>Pagina {page} is leeg.</translation>
    </message>
    <message>
        <source>Page {page} is much wider than tall. On fax paper its text becomes very small.</source>
        <translation>Pagina {page} is veel breder dan hoog. Op faxpapier wordt de tekst heel klein.</translation>
    </message>
    <message>
        <source>Page {page} is named twice. Name it once.</source>
        <translation>Pagina {page} is twee keer genoemd. Noem haar één keer.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: it is full of fine dots.</source>
        <translation>Pagina {page} duurt ongeveer {time} op de lijn: ze zit vol fijne punten.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: its greys become patterns of dots.</source>
        <translation>Pagina {page} duurt ongeveer {time} op de lijn: grijs wordt puntpatroon.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: this quality has twice as many lines.</source>
        <translation>Pagina {page} duurt ongeveer {time} op de lijn: deze kwaliteit heeft twee keer zoveel lijnen.</translation>
    </message>
    <message>
        <source>Page {page} would arrive nearly all black.</source>
        <translation>Pagina {page} zou bijna geheel zwart aankomen.</translation>
    </message>
    <message>
        <source>Page {page} would arrive nearly blank: what is on it is too light.</source>
        <translation>Pagina {page} zou bijna leeg aankomen: wat erop staat, is te licht.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a photo: black and white would turn it into blots, greyscale keeps it.</source>
        <translation>Pagina {page} bijvoorbeeld heeft een foto: zwart-wit zou er vlekken van maken, grijstinten behouden die.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a photo: high quality in greyscale shows it, without the finest one&apos;s many minutes.</source>
        <translation>Pagina {page} bijvoorbeeld heeft een foto: hoge kwaliteit in grijstinten toont die, zonder de vele minuten van de fijnste.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a small square code: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>Pagina {page} bijvoorbeeld heeft een kleine vierkante code: zeer hoge kwaliteit, in zwart-wit met een drempel van {threshold} %, houdt die leesbaar.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has fine print: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>Pagina {page} bijvoorbeeld heeft fijne druk: zeer hoge kwaliteit, in zwart-wit met een drempel van {threshold} %, houdt die leesbaar.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has grey boxes: black and white with a threshold of {threshold}% keeps the text and leaves the boxes white.</source>
        <translation>Pagina {page} bijvoorbeeld heeft grijze vakken: zwart-wit met een drempel van {threshold} % behoudt de tekst en laat de vakken wit.</translation>
    </message>
    <message>
        <source>Page {page}: about {time}.</source>
        <translation>Pagina {page}: ongeveer {time}.</translation>
    </message>
    <message>
        <source>Pages and cover pages need files: what Telnyx fetches itself stays as it is.</source>
        <translation>Pagina&apos;s en voorbladen hebben bestanden nodig: wat Telnyx zelf ophaalt, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Pages confirmed</source>
        <translation>Bevestigde pagina&apos;s</translation>
    </message>
    <message>
        <source>Pages handed over</source>
        <translation>Overgedragen pagina&apos;s</translation>
    </message>
    <message numerus="yes">
        <source>Pages {pages} seem to be blank.</source>
        <translation>
            <numerusform>Pagina {pages} lijkt leeg.</numerusform>
            <numerusform>De pagina&apos;s {pages} lijken leeg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Pauses before another try are whole seconds, from 10 to 86400 each.</source>
        <translation>Pauzes vóór een volgende poging zijn hele seconden, van 10 tot 86400 elk.</translation>
    </message>
    <message>
        <source>Please decide.</source>
        <translation>Beslis, alstublieft.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Wordt voorbereid</translation>
    </message>
    <message>
        <source>Print it as a PDF on ordinary paper size, then add that.</source>
        <translation>Druk het af als PDF op gewoon papierformaat en voeg die toe.</translation>
    </message>
    <message>
        <source>Print it as a PDF where it looks right, and add that.</source>
        <translation>Druk het af als PDF waar het er goed uitziet en voeg die toe.</translation>
    </message>
    <message>
        <source>Print it to PDF, or save its attachments and add those.</source>
        <translation>Druk het af als PDF, of sla de bijlagen op en voeg die toe.</translation>
    </message>
    <message>
        <source>Print the pages that are needed to a PDF, then add that.</source>
        <translation>Druk de benodigde pagina&apos;s af als PDF en voeg die toe.</translation>
    </message>
    <message>
        <source>Priority chosen.</source>
        <translation>Voorrang gekozen.</translation>
    </message>
    <message numerus="yes">
        <source>Proof of {n} faxes</source>
        <translation>
            <numerusform>Bewijs van {n} fax</numerusform>
            <numerusform>Bewijs van {n} faxen</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof saved.</source>
        <translation>Bewijs opgeslagen.</translation>
    </message>
    <message>
        <source>Purged.</source>
        <translation>Document gewist.</translation>
    </message>
    <message>
        <source>Put into the bin.</source>
        <translation>In de prullenbak gelegd.</translation>
    </message>
    <message>
        <source>Put into the queue.</source>
        <translation>In de wachtrij gezet.</translation>
    </message>
    <message>
        <source>Put on hold.</source>
        <translation>Vastgehouden.</translation>
    </message>
    <message>
        <source>Put under legal hold.</source>
        <translation>Onder bewaarplicht gezet.</translation>
    </message>
    <message>
        <source>Queue paused.</source>
        <translation>Wachtrij gepauzeerd.</translation>
    </message>
    <message>
        <source>Queue resumed.</source>
        <translation>Wachtrij hervat.</translation>
    </message>
    <message>
        <source>Read back from a damaged journal. Its last steps may be missing.</source>
        <translation>Teruggelezen uit een beschadigd journaal. De laatste stappen kunnen ontbreken.</translation>
    </message>
    <message>
        <source>Ready to send, made into a PDF by FaxDesk.</source>
        <translation>Klaar om te verzenden, door FaxDesk tot PDF gemaakt.</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>Klaar om te verzenden.</translation>
    </message>
    <message>
        <source>Remains in unused parts of the journal&apos;s file: another FaxDesk has it open. They are overwritten by itself, within a day.</source>
        <translation>Blijft in ongebruikte delen van het journaalbestand: een andere FaxDesk heeft het open. Die worden vanzelf overschreven, binnen een dag.</translation>
    </message>
    <message>
        <source>Remote station id</source>
        <translation>ID van het andere apparaat</translation>
    </message>
    <message>
        <source>Report printed.</source>
        <translation>Rapport afgedrukt.</translation>
    </message>
    <message>
        <source>Report saved.</source>
        <translation>Rapport opgeslagen.</translation>
    </message>
    <message>
        <source>Reported as delivered.</source>
        <translation>Als afgeleverd gemeld.</translation>
    </message>
    <message numerus="yes">
        <source>Reports and other files that FaxDesk saved in {folder}: {n}. Whoever keeps them has to delete them.</source>
        <translation>
            <numerusform>Rapport of ander bestand dat FaxDesk in {folder} opsloeg: {n}. Wie het bewaart, moet het wissen.</numerusform>
            <numerusform>Rapporten en andere bestanden die FaxDesk in {folder} opsloeg: {n}. Wie ze bewaart, moet ze wissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of a broadcast exported.</source>
        <translation>Resultaten van een rondzending geëxporteerd.</translation>
    </message>
    <message>
        <source>SHA-256 not known</source>
        <translation>SHA-256 niet bekend</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>za</translation>
    </message>
    <message>
        <source>Save it as a JPEG, then add that.</source>
        <translation>Sla het op als JPEG en voeg die toe.</translation>
    </message>
    <message>
        <source>Save it as a PDF in the program it was written in, then add that.</source>
        <translation>Sla het als PDF op in het programma waarin het geschreven is en voeg die toe.</translation>
    </message>
    <message>
        <source>Save it as a PDF where it was written and add that, or install LibreOffice: it is free.</source>
        <translation>Sla het als PDF op waar het geschreven is en voeg die toe, of installeer LibreOffice: dat is gratis.</translation>
    </message>
    <message>
        <source>Save it as a PDF where it was written, and add that.</source>
        <translation>Sla het als PDF op waar het geschreven is en voeg die toe.</translation>
    </message>
    <message>
        <source>Save or scan it at a lower resolution, 300 dots per inch or less.</source>
        <translation>Sla het op of scan het met een lagere resolutie, 300 punten per inch of minder.</translation>
    </message>
    <message>
        <source>Save or scan the document again.</source>
        <translation>Sla het document opnieuw op of scan het opnieuw.</translation>
    </message>
    <message>
        <source>Save what is to be sent of them, and add it as documents of its own.</source>
        <translation>Sla op wat ervan verzonden moet worden en voeg het als eigen documenten toe.</translation>
    </message>
    <message>
        <source>Say in which hours, as --between 08:00-18:00, or --between office.</source>
        <translation>Zeg in welke uren, als --between 08:00-18:00, of --between office.</translation>
    </message>
    <message>
        <source>Say until when, as --deadline 17:00.</source>
        <translation>Zeg tot wanneer, als --deadline 17:00.</translation>
    </message>
    <message>
        <source>Say when: --at, --between, --deadline, --priority, or --now.</source>
        <translation>Zeg wanneer: --at, --between, --deadline, --priority of --now.</translation>
    </message>
    <message>
        <source>Say whom the folder&apos;s files go to, or that their names, their sidecars or their first pages say it: one of the two.</source>
        <translation>Zeg naar wie de bestanden van de map gaan, of dat hun namen, hun begeleidende bestanden of hun eerste pagina&apos;s het zeggen: één van beide.</translation>
    </message>
    <message>
        <source>Scan or save it at a lower resolution, or in several files.</source>
        <translation>Scan het of sla het op met een lagere resolutie, of in meer bestanden.</translation>
    </message>
    <message>
        <source>See the details, then try again.</source>
        <translation>Zie de details en probeer het dan opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} drawings (page {pages}).</source>
        <translation>
            <numerusform>Op het scherm te zien, maar niet afgedrukt, dus niet gefaxt: {n} tekening (pagina {pages}).</numerusform>
            <numerusform>Op het scherm te zien, maar niet afgedrukt, dus niet gefaxt: {n} tekeningen (pagina {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} form fields (page {pages}).</source>
        <translation>
            <numerusform>Op het scherm te zien, maar niet afgedrukt, dus niet gefaxt: {n} formulierveld (pagina {pages}).</numerusform>
            <numerusform>Op het scherm te zien, maar niet afgedrukt, dus niet gefaxt: {n} formuliervelden (pagina {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} highlights (page {pages}).</source>
        <translation>
            <numerusform>Op het scherm te zien, maar niet afgedrukt, dus niet gefaxt: {n} markering (pagina {pages}).</numerusform>
            <numerusform>Op het scherm te zien, maar niet afgedrukt, dus niet gefaxt: {n} markeringen (pagina {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} layers ({names}).</source>
        <translation>
            <numerusform>Op het scherm te zien, maar niet afgedrukt, dus niet gefaxt: {n} laag ({names}).</numerusform>
            <numerusform>Op het scherm te zien, maar niet afgedrukt, dus niet gefaxt: {n} lagen ({names}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} marks (page {pages}).</source>
        <translation>
            <numerusform>Op het scherm te zien, maar niet afgedrukt, dus niet gefaxt: {n} aantekening (pagina {pages}).</numerusform>
            <numerusform>Op het scherm te zien, maar niet afgedrukt, dus niet gefaxt: {n} aantekeningen (pagina {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} notes (page {pages}).</source>
        <translation>
            <numerusform>Op het scherm te zien, maar niet afgedrukt, dus niet gefaxt: {n} notitie (pagina {pages}).</numerusform>
            <numerusform>Op het scherm te zien, maar niet afgedrukt, dus niet gefaxt: {n} notities (pagina {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} pieces of handwriting (page {pages}).</source>
        <translation>
            <numerusform>Op het scherm te zien, maar niet afgedrukt, dus niet gefaxt: {n} stuk handschrift (pagina {pages}).</numerusform>
            <numerusform>Op het scherm te zien, maar niet afgedrukt, dus niet gefaxt: {n} stukken handschrift (pagina {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} signatures (page {pages}).</source>
        <translation>
            <numerusform>Op het scherm te zien, maar niet afgedrukt, dus niet gefaxt: {n} handtekening (pagina {pages}).</numerusform>
            <numerusform>Op het scherm te zien, maar niet afgedrukt, dus niet gefaxt: {n} handtekeningen (pagina {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} stamps (page {pages}).</source>
        <translation>
            <numerusform>Op het scherm te zien, maar niet afgedrukt, dus niet gefaxt: {n} stempel (pagina {pages}).</numerusform>
            <numerusform>Op het scherm te zien, maar niet afgedrukt, dus niet gefaxt: {n} stempels (pagina {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} typed texts (page {pages}).</source>
        <translation>
            <numerusform>Op het scherm te zien, maar niet afgedrukt, dus niet gefaxt: {n} getypte tekst (pagina {pages}).</numerusform>
            <numerusform>Op het scherm te zien, maar niet afgedrukt, dus niet gefaxt: {n} getypte teksten (pagina {pages}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it all the same, and it goes as several faxes; or choose fewer pages.</source>
        <translation>Verzend het toch, dan gaat het als meer faxen; of kies minder pagina&apos;s.</translation>
    </message>
    <message>
        <source>Send it without them, or accept or reject them where it was written.</source>
        <translation>Verzend het zonder, of aanvaard of weiger ze waar het geschreven is.</translation>
    </message>
    <message>
        <source>Send only what is needed of it.</source>
        <translation>Verzend alleen wat ervan nodig is.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wordt verzonden</translation>
    </message>
    <message>
        <source>Sending the pages.</source>
        <translation>De pagina&apos;s worden verzonden.</translation>
    </message>
    <message>
        <source>Sent before the others.</source>
        <translation>Vóór de andere verzonden.</translation>
    </message>
    <message>
        <source>Sent with its tracked changes accepted: what was deleted is left out.</source>
        <translation>Verzonden met de bijgehouden wijzigingen aanvaard: wat gewist was, is weggelaten.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Verzonden.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>september</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>Ingesteld door uw IT-afdeling.</translation>
    </message>
    <message>
        <source>Set by {who}.</source>
        <translation>Ingesteld door {who}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Settings changed.</source>
        <translation>Instellingen gewijzigd.</translation>
    </message>
    <message>
        <source>Several numbers stand in this row. Which one is the fax?</source>
        <translation>In deze rij staan meer nummers. Welk is de fax?</translation>
    </message>
    <message>
        <source>Shorten the message if one page is enough.</source>
        <translation>Kort het bericht in als één pagina genoeg is.</translation>
    </message>
    <message>
        <source>Shrink it to fit, or scan or save it at a lower resolution.</source>
        <translation>Verklein het passend, of scan het of sla het op met een lagere resolutie.</translation>
    </message>
    <message>
        <source>Shrink them to fit, or send one of them as a fax of its own.</source>
        <translation>Verklein ze passend, of verzend er een als eigen fax.</translation>
    </message>
    <message>
        <source>Shrunk from {before} to {after}. Pages that became black and white no longer change with the threshold.</source>
        <translation>Verkleind van {before} naar {after}. Pagina&apos;s die zwart-wit werden, veranderen niet meer met de drempel.</translation>
    </message>
    <message>
        <source>Some fax machines refuse so fine a quality. FaxDesk then tries again in high quality.</source>
        <translation>Sommige faxapparaten weigeren zo&apos;n fijne kwaliteit. FaxDesk probeert het dan opnieuw in hoge kwaliteit.</translation>
    </message>
    <message numerus="yes">
        <source>Some pages are portrait and {n} are landscape: those are turned to fill the paper.</source>
        <translation>
            <numerusform>Sommige pagina&apos;s staan rechtop en {n} ligt: die wordt gedraaid om het papier te vullen.</numerusform>
            <numerusform>Sommige pagina&apos;s staan rechtop en {n} liggen: die worden gedraaid om het papier te vullen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody answered, but no fax machine.</source>
        <translation>Er nam iemand op, maar geen faxapparaat.</translation>
    </message>
    <message>
        <source>Somebody else has just dealt with fax {fax}. Look at what it says now, then decide.</source>
        <translation>Iemand anders heeft fax {fax} zojuist behandeld. Kijk wat er nu staat en beslis dan.</translation>
    </message>
    <message>
        <source>Something between line {first} and this one isn&apos;t what was written.</source>
        <translation>Iets tussen regel {first} en deze is niet wat geschreven werd.</translation>
    </message>
    <message>
        <source>Something in FaxDesk failed and is tried again. If this stays, start FaxDesk again.</source>
        <translation>Iets in FaxDesk mislukte en wordt opnieuw geprobeerd. Blijft dat zo, start FaxDesk dan opnieuw.</translation>
    </message>
    <message>
        <source>Something in FaxDesk went wrong, so this may not have been done. Look, then try again.</source>
        <translation>Er ging iets mis in FaxDesk, dus dit is misschien niet gedaan. Kijk het na en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>zo</translation>
    </message>
    <message>
        <source>Take out the files inside and add those that are to be sent.</source>
        <translation>Haal de bestanden eruit en voeg toe wat verzonden moet worden.</translation>
    </message>
    <message>
        <source>Taken as a number abroad. Check the country, or type it with a plus.</source>
        <translation>Opgevat als een nummer in het buitenland. Controleer het land, of typ het met een plus.</translation>
    </message>
    <message>
        <source>Taken back by Undo.</source>
        <translation>Teruggenomen met Ongedaan maken.</translation>
    </message>
    <message>
        <source>Taken from the watched folder “{folder}”.</source>
        <translation>Uit de bewaakte map “{folder}” genomen.</translation>
    </message>
    <message>
        <source>Taken out of the bin again.</source>
        <translation>Weer uit de prullenbak gehaald.</translation>
    </message>
    <message>
        <source>Telnyx allows no more calls at once for your account. FaxDesk uses fewer lines for a while.</source>
        <translation>Telnyx staat uw account niet meer gesprekken tegelijk toe. FaxDesk gebruikt een tijdje minder lijnen.</translation>
    </message>
    <message>
        <source>Telnyx answers again: it is still under way.</source>
        <translation>Telnyx antwoordt weer: hij is nog onderweg.</translation>
    </message>
    <message>
        <source>Telnyx asked us to slow down until {time}.</source>
        <translation>Telnyx vroeg het rustiger aan te doen tot {time}.</translation>
    </message>
    <message>
        <source>Telnyx asks FaxDesk to slow down.</source>
        <translation>Telnyx vraagt FaxDesk het rustiger aan te doen.</translation>
    </message>
    <message>
        <source>Telnyx asks FaxDesk to slow down. Nothing was sent.</source>
        <translation>Telnyx vraagt FaxDesk het rustiger aan te doen. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached safely: its certificate isn&apos;t trusted on this computer.</source>
        <translation>Telnyx is niet veilig bereikbaar: het certificaat wordt op deze computer niet vertrouwd.</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached.</source>
        <translation>Telnyx is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Telnyx confirms it, with a doubt: it was on the line for {took}, and its pages take about {foretold}. Ask the receiver whether all of it is there.</source>
        <translation>Telnyx bevestigt het, met twijfel: hij was {took} op de lijn, en de pagina&apos;s duren ongeveer {foretold}. Vraag de ontvanger of alles er is.</translation>
    </message>
    <message numerus="yes">
        <source>Telnyx confirms it, with a doubt: {n} of its {pages} pages went. Ask the receiver whether all are there.</source>
        <translation>
            <numerusform>Telnyx bevestigt het, met twijfel: {n} van de {pages} pagina&apos;s ging. Vraag de ontvanger of ze er alle zijn.</numerusform>
            <numerusform>Telnyx bevestigt het, met twijfel: {n} van de {pages} pagina&apos;s gingen. Vraag de ontvanger of ze er alle zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx could not be reached. Nothing was sent.</source>
        <translation>Telnyx was niet bereikbaar. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Telnyx could not fetch the document.</source>
        <translation>Telnyx kon het document niet ophalen.</translation>
    </message>
    <message>
        <source>Telnyx could not read the document.</source>
        <translation>Telnyx kon het document niet lezen.</translation>
    </message>
    <message>
        <source>Telnyx did not take it, so nothing was sent.</source>
        <translation>Telnyx nam het niet aan, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t accept the API key.</source>
        <translation>Telnyx aanvaardt de API-sleutel niet.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t know it.</source>
        <translation>Telnyx kent het niet.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send from this from-number. Choose another in the settings, or have it verified in the Telnyx portal.</source>
        <translation>Telnyx laat u niet van dit afzendernummer verzenden. Kies een ander bij de instellingen, of laat het in het Telnyx-portaal verifiëren.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send from this number.</source>
        <translation>Telnyx laat u niet van dit nummer verzenden.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send with the fax application that is set up. Choose it again in the settings, or fix it in the Telnyx portal.</source>
        <translation>Telnyx laat u niet met de ingestelde faxtoepassing verzenden. Kies die opnieuw bij de instellingen, of herstel het in het Telnyx-portaal.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let your account send to this number.</source>
        <translation>Telnyx laat uw account niet naar dit nummer verzenden.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t show this fax, so it probably did not go. Nobody can be sure.</source>
        <translation>Telnyx toont deze fax niet, dus hij ging waarschijnlijk niet. Niemand kan het zeker weten.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take one of this fax&apos;s settings ({field}).</source>
        <translation>Telnyx aanvaardt een van de instellingen van deze fax niet ({field}).</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take this document.</source>
        <translation>Telnyx aanvaardt dit document niet.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take this number.</source>
        <translation>Telnyx aanvaardt dit nummer niet.</translation>
    </message>
    <message>
        <source>Telnyx fax id</source>
        <translation>Telnyx-fax-ID</translation>
    </message>
    <message>
        <source>Telnyx fetched this document itself: FaxDesk has no copy of it.</source>
        <translation>Telnyx haalde dit document zelf op: FaxDesk heeft er geen kopie van.</translation>
    </message>
    <message>
        <source>Telnyx had a fault (HTTP {status}).</source>
        <translation>Telnyx had een storing (HTTP {status}).</translation>
    </message>
    <message>
        <source>Telnyx had a fault while it prepared the pages.</source>
        <translation>Telnyx had een storing terwijl het de pagina&apos;s voorbereidde.</translation>
    </message>
    <message>
        <source>Telnyx has not stopped it. Please decide: give it up, mark it as sent, or send it again. FaxDesk goes on watching it.</source>
        <translation>Telnyx heeft hem niet gestopt. Beslis: opgeven, als verzonden markeren, of opnieuw verzenden. FaxDesk blijft hem volgen.</translation>
    </message>
    <message>
        <source>Telnyx has prepared the pages.</source>
        <translation>Telnyx heeft de pagina&apos;s voorbereid.</translation>
    </message>
    <message>
        <source>Telnyx has put the fax into its queue.</source>
        <translation>Telnyx heeft de fax in zijn wachtrij gezet.</translation>
    </message>
    <message>
        <source>Telnyx has taken the fax.</source>
        <translation>Telnyx heeft de fax aangenomen.</translation>
    </message>
    <message>
        <source>Telnyx is about to dial.</source>
        <translation>Telnyx gaat zo kiezen.</translation>
    </message>
    <message>
        <source>Telnyx is dialling.</source>
        <translation>Telnyx kiest het nummer.</translation>
    </message>
    <message>
        <source>Telnyx is preparing the pages.</source>
        <translation>Telnyx bereidt de pagina&apos;s voor.</translation>
    </message>
    <message>
        <source>Telnyx is sending the pages.</source>
        <translation>Telnyx verzendt de pagina&apos;s.</translation>
    </message>
    <message>
        <source>Telnyx knows the API key but doesn&apos;t permit this. Check the key&apos;s rights and the account&apos;s level in the Telnyx portal.</source>
        <translation>Telnyx kent de API-sleutel, maar staat dit niet toe. Controleer in het Telnyx-portaal de rechten van de sleutel en het niveau van het account.</translation>
    </message>
    <message>
        <source>Telnyx no longer has the uploaded document. It is uploaded again.</source>
        <translation>Telnyx heeft het geüploade document niet meer. Het wordt opnieuw geüpload.</translation>
    </message>
    <message>
        <source>Telnyx no longer knows this fax. It may have gone.</source>
        <translation>Telnyx kent deze fax niet meer. Hij kan gegaan zijn.</translation>
    </message>
    <message>
        <source>Telnyx refused it (HTTP {status}).</source>
        <translation>Telnyx weigerde het (HTTP {status}).</translation>
    </message>
    <message>
        <source>Telnyx refused it: “{title}” (HTTP {status}, code {api_code}).</source>
        <translation>Telnyx weigerde het: “{title}” (HTTP {status}, code {api_code}).</translation>
    </message>
    <message>
        <source>Telnyx refused the API key, once. It is asked once more. Nothing was sent.</source>
        <translation>Telnyx weigerde de API-sleutel één keer. Het wordt nog eens gevraagd. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Telnyx refused to cancel it. Say what became of it, or go on waiting.</source>
        <translation>Telnyx weigerde te annuleren. Zeg wat ervan werd, of wacht verder.</translation>
    </message>
    <message>
        <source>Telnyx reports a failure and a success at once. It may have arrived.</source>
        <translation>Telnyx meldt mislukken en slagen tegelijk. Hij kan aangekomen zijn.</translation>
    </message>
    <message>
        <source>Telnyx says it is too late to cancel.</source>
        <translation>Telnyx zegt dat het te laat is om te annuleren.</translation>
    </message>
    <message>
        <source>Telnyx says that the fax failed, and gives no reason.</source>
        <translation>Telnyx zegt dat de fax mislukte, en geeft geen reden.</translation>
    </message>
    <message>
        <source>Telnyx says that this fax was cancelled, but nobody did that here. It may have been cancelled in the Telnyx portal or by another program.</source>
        <translation>Telnyx zegt dat deze fax geannuleerd is, maar hier deed niemand dat. Het kan in het Telnyx-portaal of door een ander programma gebeurd zijn.</translation>
    </message>
    <message>
        <source>Telnyx shows a fax like this one, which may be another&apos;s. Nobody can be sure.</source>
        <translation>Telnyx toont een fax als deze, die van een ander kan zijn. Niemand kan het zeker weten.</translation>
    </message>
    <message>
        <source>Telnyx tells a stage that FaxDesk doesn&apos;t know: {status}.</source>
        <translation>Telnyx meldt een stadium dat FaxDesk niet kent: {status}.</translation>
    </message>
    <message>
        <source>Telnyx was asked to stop the fax.</source>
        <translation>Telnyx is gevraagd de fax te stoppen.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own picture of the fax was fetched and is kept.</source>
        <translation>De afbeelding die Telnyx van de fax maakte, is opgehaald en bewaard.</translation>
    </message>
    <message>
        <source>Telnyx, or a proxy on the way to it, had a fault (HTTP {status}).</source>
        <translation>Telnyx, of een proxy onderweg, had een storing (HTTP {status}).</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>Dat kon niet gedaan worden.</translation>
    </message>
    <message>
        <source>That is no fax number. Nothing was queued.</source>
        <translation>Dat is geen faxnummer. Er is niets in de wachtrij gezet.</translation>
    </message>
    <message>
        <source>That is too long for a watched folder.</source>
        <translation>Dat is te lang voor een bewaakte map.</translation>
    </message>
    <message>
        <source>That is too long: at most {limit} characters.</source>
        <translation>Dat is te lang: hooguit {limit} tekens.</translation>
    </message>
    <message>
        <source>That must stand on one line.</source>
        <translation>Dat moet op één regel staan.</translation>
    </message>
    <message>
        <source>That name is too long for the sender&apos;s line.</source>
        <translation>Die naam is te lang voor de afzenderregel.</translation>
    </message>
    <message>
        <source>That team has faxes or contacts of its own. A journal is moved only into one that has none.</source>
        <translation>Dat team heeft eigen faxen of contacten. Een journaal wordt alleen verplaatst naar een team dat er geen heeft.</translation>
    </message>
    <message>
        <source>The 1 behind +52 was left out: numbers in Mexico have had none since 2019.</source>
        <translation>De 1 na +52 is weggelaten: nummers in Mexico hebben die sinds 2019 niet meer.</translation>
    </message>
    <message>
        <source>The API key has been revoked at Telnyx.</source>
        <translation>De API-sleutel is bij Telnyx ingetrokken.</translation>
    </message>
    <message>
        <source>The API key has characters that no key has (“{characters}”). Copy it again in the Telnyx portal.</source>
        <translation>De API-sleutel heeft tekens die geen sleutel heeft (“{characters}”). Kopieer hem opnieuw in het Telnyx-portaal.</translation>
    </message>
    <message>
        <source>The PDF is damaged, so not all of it can be looked at.</source>
        <translation>De PDF is beschadigd, dus niet alles is na te kijken.</translation>
    </message>
    <message>
        <source>The address book says: do not fax. Only who keeps the address book can lift that.</source>
        <translation>Het adresboek zegt: niet faxen. Alleen wie het adresboek bijhoudt, kan dat opheffen.</translation>
    </message>
    <message>
        <source>The answer did not come from Telnyx. A proxy or a log-in page may be in between.</source>
        <translation>Het antwoord kwam niet van Telnyx. Er zit misschien een proxy of aanmeldpagina tussen.</translation>
    </message>
    <message>
        <source>The archive {file} isn&apos;t in its place: what it holds could not be checked.</source>
        <translation>Het archief {file} staat niet op zijn plaats: wat erin zit, kon niet gecontroleerd worden.</translation>
    </message>
    <message>
        <source>The area code is missing. Type the whole number, area code first.</source>
        <translation>Het netnummer ontbreekt. Typ het hele nummer, netnummer eerst.</translation>
    </message>
    <message>
        <source>The attached document isn&apos;t the one that the chain has for this fax.</source>
        <translation>Het bijgevoegde document is niet dat wat de keten voor deze fax heeft.</translation>
    </message>
    <message>
        <source>The attached file “{name}” is missing, or can&apos;t be read.</source>
        <translation>Het bijgevoegde bestand “{name}” ontbreekt of is niet leesbaar.</translation>
    </message>
    <message>
        <source>The attached file “{name}” isn&apos;t what was attached: its SHA-256 differs.</source>
        <translation>Het bijgevoegde bestand “{name}” is niet wat bijgevoegd werd: de SHA-256 wijkt af.</translation>
    </message>
    <message>
        <source>The black threshold is a whole number from 1 to 100.</source>
        <translation>De zwartdrempel is een heel getal van 1 tot 100.</translation>
    </message>
    <message>
        <source>The black threshold works only with monochrome.</source>
        <translation>De zwartdrempel werkt alleen met zwart-wit.</translation>
    </message>
    <message>
        <source>The call broke off. Some pages may have arrived.</source>
        <translation>Het gesprek brak af. Enkele pagina&apos;s kunnen aangekomen zijn.</translation>
    </message>
    <message>
        <source>The call was rejected.</source>
        <translation>Het gesprek werd geweigerd.</translation>
    </message>
    <message>
        <source>The caller display name may have letters A–Z, digits, spaces and - _ ~ ! . + only.</source>
        <translation>De weergavenaam mag alleen letters A–Z, cijfers, spaties en - _ ~ ! . + bevatten.</translation>
    </message>
    <message>
        <source>The caller display name may have {limit} characters at most.</source>
        <translation>De weergavenaam mag hooguit {limit} tekens hebben.</translation>
    </message>
    <message>
        <source>The chain ends otherwise than the journal has written down.</source>
        <translation>De keten eindigt anders dan het journaal opschreef.</translation>
    </message>
    <message>
        <source>The client state is not valid Base64.</source>
        <translation>De client-state is geen geldige Base64.</translation>
    </message>
    <message numerus="yes">
        <source>The columns of {n} sheets don&apos;t fit the width of the paper: they part over pages.</source>
        <translation>
            <numerusform>De kolommen van {n} blad passen niet op de breedte van het papier: ze verdelen zich over pagina&apos;s.</numerusform>
            <numerusform>De kolommen van {n} bladen passen niet op de breedte van het papier: ze verdelen zich over pagina&apos;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection broke before Telnyx answered.</source>
        <translation>De verbinding brak voordat Telnyx antwoordde.</translation>
    </message>
    <message>
        <source>The connection broke while the fax was handed over. It may have gone.</source>
        <translation>De verbinding brak terwijl de fax overgedragen werd. Hij kan gegaan zijn.</translation>
    </message>
    <message>
        <source>The cover page could not be made.</source>
        <translation>Het voorblad kon niet gemaakt worden.</translation>
    </message>
    <message>
        <source>The cover page is empty: no name, no subject and no message stand on it.</source>
        <translation>Het voorblad is leeg: er staat geen naam, geen onderwerp en geen bericht op.</translation>
    </message>
    <message>
        <source>The cover takes {n} pages: its text doesn&apos;t fit on one.</source>
        <translation>Het voorblad beslaat {n} pagina&apos;s: de tekst past niet op één.</translation>
    </message>
    <message>
        <source>The daily spending limit of your Telnyx account is reached.</source>
        <translation>De daglimiet voor uitgaven van uw Telnyx-account is bereikt.</translation>
    </message>
    <message>
        <source>The damaged journal no longer says which document this was. Add it again and send it again.</source>
        <translation>Het beschadigde journaal zegt niet meer welk document dit was. Voeg het opnieuw toe en verzend het opnieuw.</translation>
    </message>
    <message>
        <source>The demo takes no API key. Start FaxDesk without --demo to set up your account.</source>
        <translation>De demo neemt geen API-sleutel. Start FaxDesk zonder --demo om uw account in te stellen.</translation>
    </message>
    <message>
        <source>The directory {server} broke the connection off.</source>
        <translation>De gids {server} brak de verbinding af.</translation>
    </message>
    <message>
        <source>The directory {server} can&apos;t be reached.</source>
        <translation>De gids {server} is niet bereikbaar.</translation>
    </message>
    <message>
        <source>The directory {server} doesn&apos;t accept the password of {user}.</source>
        <translation>De gids {server} aanvaardt het wachtwoord van {user} niet.</translation>
    </message>
    <message>
        <source>The directory {server} doesn&apos;t answer in time.</source>
        <translation>De gids {server} antwoordt niet op tijd.</translation>
    </message>
    <message>
        <source>The directory {server} offers no encryption, so nothing was asked.</source>
        <translation>De gids {server} biedt geen versleuteling, dus is er niets gevraagd.</translation>
    </message>
    <message>
        <source>The directory {server} refuses to search ({reason}).</source>
        <translation>De gids {server} weigert te zoeken ({reason}).</translation>
    </message>
    <message>
        <source>The directory {server} shows a certificate that isn&apos;t trusted, or isn&apos;t its own ({reason}). Nothing was asked.</source>
        <translation>De gids {server} toont een certificaat dat niet vertrouwd wordt of niet van hem is ({reason}). Er is niets gevraagd.</translation>
    </message>
    <message>
        <source>The directory&apos;s attributes are given like “name=displayName,cn company=o fax=faxNumber”.</source>
        <translation>De attributen van de gids geeft u als “name=displayName,cn company=o fax=faxNumber”.</translation>
    </message>
    <message>
        <source>The directory&apos;s filter must be in parentheses, like (objectClass=person).</source>
        <translation>Het filter van de gids moet tussen haakjes staan, zoals (objectClass=person).</translation>
    </message>
    <message>
        <source>The disk doesn&apos;t take what FaxDesk writes into its journal, so nothing is sent. Check that it isn&apos;t full and still connected.</source>
        <translation>De schijf neemt niet aan wat FaxDesk in zijn journaal schrijft, dus wordt er niets verzonden. Controleer of ze niet vol is en nog verbonden.</translation>
    </message>
    <message>
        <source>The disk is full, so FaxDesk can&apos;t write its journal and sends nothing. Make room: FaxDesk then goes on by itself.</source>
        <translation>De schijf is vol, dus kan FaxDesk zijn journaal niet schrijven en verzendt het niets. Maak ruimte: FaxDesk gaat dan vanzelf verder.</translation>
    </message>
    <message>
        <source>The document has too many pages for a fax.</source>
        <translation>Het document heeft te veel pagina&apos;s voor een fax.</translation>
    </message>
    <message>
        <source>The document is too big for a fax.</source>
        <translation>Het document is te groot voor een fax.</translation>
    </message>
    <message>
        <source>The document is uploaded.</source>
        <translation>Het document is geüpload.</translation>
    </message>
    <message>
        <source>The document names another fax number. Check who it is for.</source>
        <translation>Het document noemt een ander faxnummer. Controleer voor wie het is.</translation>
    </message>
    <message>
        <source>The document of fax {fax} is deleted already. It can&apos;t be kept any more.</source>
        <translation>Het document van fax {fax} is al gewist. Het kan niet meer behouden worden.</translation>
    </message>
    <message>
        <source>The document of fax {fax} was deleted, as its time to be kept was over. Add the document again and send it again.</source>
        <translation>Het document van fax {fax} is gewist omdat de bewaartijd voorbij was. Voeg het document opnieuw toe en verzend het opnieuw.</translation>
    </message>
    <message>
        <source>The documents of fax no. {faxes}: they went to others as well, whose faxes still have them.</source>
        <translation>De documenten van fax nr. {faxes}: ze gingen ook naar anderen, bij wie ze nog horen.</translation>
    </message>
    <message numerus="yes">
        <source>The entries of {n} faxes in FaxDesk&apos;s journal can&apos;t be read whole any more. They stand in the list with what is left of them; those that had not gone are on hold. Look through them.</source>
        <translation>
            <numerusform>De regel van {n} fax in het journaal van FaxDesk is niet meer geheel leesbaar. Hij staat in de lijst met wat ervan over is; ging hij nog niet, dan wordt hij vastgehouden. Kijk hem na.</numerusform>
            <numerusform>De regels van {n} faxen in het journaal van FaxDesk zijn niet meer geheel leesbaar. Ze staan in de lijst met wat ervan over is; die nog niet gingen, worden vastgehouden. Kijk ze na.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fax failed, and Telnyx gives an unusual reason.</source>
        <translation>De fax mislukte, en Telnyx geeft een ongebruikelijke reden.</translation>
    </message>
    <message>
        <source>The fax is mostly text: black and white with a threshold of {threshold}% keeps letters crisp.</source>
        <translation>De fax is vooral tekst: zwart-wit met een drempel van {threshold} % houdt letters scherp.</translation>
    </message>
    <message>
        <source>The fax service was out of order.</source>
        <translation>De faxdienst was buiten werking.</translation>
    </message>
    <message>
        <source>The fax to {who} failed</source>
        <translation>De fax aan {who} is mislukt</translation>
    </message>
    <message>
        <source>The fax to {who} may be too late</source>
        <translation>De fax aan {who} komt misschien te laat</translation>
    </message>
    <message>
        <source>The fax to {who} needs you</source>
        <translation>De fax aan {who} heeft u nodig</translation>
    </message>
    <message>
        <source>The fax to {who} was delivered</source>
        <translation>De fax aan {who} is afgeleverd</translation>
    </message>
    <message>
        <source>The file as a whole isn&apos;t what was written.</source>
        <translation>Het bestand als geheel is niet wat geschreven werd.</translation>
    </message>
    <message>
        <source>The file begins otherwise than a chain of this name does.</source>
        <translation>Het bestand begint anders dan een keten van deze naam.</translation>
    </message>
    <message>
        <source>The file beside it doesn&apos;t say who it goes to.</source>
        <translation>Het begeleidende bestand zegt niet naar wie het gaat.</translation>
    </message>
    <message>
        <source>The file beside it has something under “{name}” that can&apos;t stand there.</source>
        <translation>Het begeleidende bestand heeft onder “{name}” iets wat daar niet kan staan.</translation>
    </message>
    <message>
        <source>The file beside it says “{name}”, which FaxDesk doesn&apos;t know.</source>
        <translation>Het begeleidende bestand zegt “{name}”, wat FaxDesk niet kent.</translation>
    </message>
    <message>
        <source>The file beside it that says who it goes to can&apos;t be read.</source>
        <translation>Het begeleidende bestand dat zegt naar wie het gaat, is niet leesbaar.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Het bestand is niet leesbaar.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>Het bestand is afgesneden: het einde ontbreekt.</translation>
    </message>
    <message>
        <source>The file of the cover page “{name}” can&apos;t be read.</source>
        <translation>Het bestand van het voorblad “{name}” is niet leesbaar.</translation>
    </message>
    <message>
        <source>The file that says who it goes to has not come within ten minutes.</source>
        <translation>Het bestand dat zegt naar wie het gaat, kwam niet binnen tien minuten.</translation>
    </message>
    <message>
        <source>The file was deleted on {time}, its time to be kept being over; its hash stays.</source>
        <translation>Het bestand is op {time} gewist omdat de bewaartijd voorbij was; het controlegetal blijft.</translation>
    </message>
    <message>
        <source>The file was taken away while FaxDesk had it in hand.</source>
        <translation>Het bestand werd weggehaald terwijl FaxDesk het in handen had.</translation>
    </message>
    <message>
        <source>The file with the directory&apos;s certificate can&apos;t be read: {file}</source>
        <translation>Het bestand met het certificaat van de gids is niet leesbaar: {file}</translation>
    </message>
    <message>
        <source>The file with the directory&apos;s certificate must be named in full.</source>
        <translation>Het bestand met het certificaat van de gids moet met het hele pad genoemd worden.</translation>
    </message>
    <message>
        <source>The filter for the directory {server} can&apos;t be used.</source>
        <translation>Het filter voor de gids {server} is niet bruikbaar.</translation>
    </message>
    <message>
        <source>The folder for printed documents must be named in full, from its drive or root on.</source>
        <translation>De map voor afgedrukte documenten moet met het hele pad genoemd worden, vanaf het station of de hoofdmap.</translation>
    </message>
    <message>
        <source>The folder for reports must be named in full, from its drive or root on.</source>
        <translation>De map voor rapporten moet met het hele pad genoemd worden, vanaf het station of de hoofdmap.</translation>
    </message>
    <message>
        <source>The folder for seals must be named in full, from its drive or root on.</source>
        <translation>De map voor zegels moet met het hele pad genoemd worden, vanaf het station of de hoofdmap.</translation>
    </message>
    <message>
        <source>The folder is not there, or FaxDesk may not look into it. It goes on by itself once it can.</source>
        <translation>De map is er niet, of FaxDesk mag er niet in kijken. Het gaat vanzelf verder zodra het kan.</translation>
    </message>
    <message>
        <source>The from-number must be in international form, like +13125790015.</source>
        <translation>Het afzendernummer moet in internationale vorm zijn, zoals +13125790015.</translation>
    </message>
    <message>
        <source>The group “{group}” is empty.</source>
        <translation>De groep “{group}” is leeg.</translation>
    </message>
    <message>
        <source>The information could not be collected.</source>
        <translation>De informatie kon niet verzameld worden.</translation>
    </message>
    <message>
        <source>The journal could not be brought up to date. It was left as it was. Please use the FaxDesk that you had before, and tell us.</source>
        <translation>Het journaal kon niet bijgewerkt worden. Het bleef zoals het was. Gebruik de FaxDesk die u eerder had, en laat het ons weten.</translation>
    </message>
    <message>
        <source>The journal must be brought up to date, but an older FaxDesk still has it open. Close every FaxDesk, then start this one again.</source>
        <translation>Het journaal moet bijgewerkt worden, maar een oudere FaxDesk heeft het nog open. Sluit elke FaxDesk en start deze dan opnieuw.</translation>
    </message>
    <message>
        <source>The journal was damaged, so nobody knows whether this fax went. Telnyx is asked first.</source>
        <translation>Het journaal was beschadigd, dus niemand weet of deze fax ging. Telnyx wordt eerst gevraagd.</translation>
    </message>
    <message>
        <source>The journal was written by a newer FaxDesk. Please update FaxDesk on this computer.</source>
        <translation>Het journaal is geschreven door een nieuwere FaxDesk. Werk FaxDesk op deze computer bij.</translation>
    </message>
    <message>
        <source>The last fax there could never arrive.</source>
        <translation>De laatste fax daarheen kon nooit aankomen.</translation>
    </message>
    <message>
        <source>The last try goes in normal quality.</source>
        <translation>De laatste poging gaat in normale kwaliteit.</translation>
    </message>
    <message>
        <source>The last try goes without T.38.</source>
        <translation>De laatste poging gaat zonder T.38.</translation>
    </message>
    <message>
        <source>The letter says {number}.</source>
        <translation>De brief zegt {number}.</translation>
    </message>
    <message>
        <source>The letters were read as a telephone&apos;s keys. Check the number.</source>
        <translation>De letters zijn gelezen als telefoontoetsen. Controleer het nummer.</translation>
    </message>
    <message>
        <source>The list has this fax as “{state}”, its history as “{told}”.</source>
        <translation>De lijst heeft deze fax als “{state}”, de geschiedenis als “{told}”.</translation>
    </message>
    <message>
        <source>The machine may not know so fine a quality: from now on it is tried in high quality.</source>
        <translation>Het apparaat kent zo&apos;n fijne kwaliteit misschien niet: vanaf nu wordt hoge kwaliteit geprobeerd.</translation>
    </message>
    <message numerus="yes">
        <source>The newest {n} lines are missing.</source>
        <translation>
            <numerusform>De nieuwste {n} regel ontbreekt.</numerusform>
            <numerusform>De nieuwste {n} regels ontbreken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number did not react to the call.</source>
        <translation>Het nummer reageerde niet op de oproep.</translation>
    </message>
    <message>
        <source>The number of a contact who may not be faxed: without it FaxDesk could not keep to that. Name, notes and groups are removed.</source>
        <translation>Het nummer van een contact dat niet gefaxt mag worden: zonder dat kon FaxDesk zich er niet aan houden. Naam, notities en groepen worden verwijderd.</translation>
    </message>
    <message>
        <source>The number of fax {fax} was taken out of it, as its time to be kept was over. It can&apos;t be sent there again.</source>
        <translation>Het nummer van fax {fax} is eruit gehaald omdat de bewaartijd voorbij was. Daarheen kan hij niet opnieuw verzonden worden.</translation>
    </message>
    <message>
        <source>The number of lines is a whole number from 1 to 100.</source>
        <translation>Het aantal lijnen is een heel getal van 1 tot 100.</translation>
    </message>
    <message>
        <source>The number {number}: it is in faxes or contacts of others as well.</source>
        <translation>Het nummer {number}: het staat ook in faxen of contacten van anderen.</translation>
    </message>
    <message>
        <source>The other side refused the call.</source>
        <translation>De andere kant weigerde het gesprek.</translation>
    </message>
    <message>
        <source>The page can&apos;t be shown.</source>
        <translation>De pagina kan niet getoond worden.</translation>
    </message>
    <message>
        <source>The pages {text} run backwards. Write {better}.</source>
        <translation>De pagina&apos;s {text} lopen achteruit. Schrijf {better}.</translation>
    </message>
    <message>
        <source>The password could not be taken off this document. Open it, save a copy without one and add that.</source>
        <translation>Het wachtwoord kon niet van dit document gehaald worden. Open het, sla een kopie zonder op en voeg die toe.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression of at most 200 characters.</source>
        <translation>Het patroon is geen reguliere expressie van hooguit 200 tekens.</translation>
    </message>
    <message>
        <source>The place where this computer keeps passwords is locked. Unlock it, then try again.</source>
        <translation>De plaats waar deze computer wachtwoorden bewaart, is vergrendeld. Ontgrendel die en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The policy locks “{name}” without giving it a value: it stays open.</source>
        <translation>Het beleid vergrendelt “{name}” zonder er een waarde aan te geven: het blijft open.</translation>
    </message>
    <message>
        <source>The policy names a setting that FaxDesk doesn&apos;t know: “{name}”.</source>
        <translation>Het beleid noemt een instelling die FaxDesk niet kent: “{name}”.</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>Het beleid “{name}” is niet leesbaar. Tot uw IT-afdeling dat herstelt, wordt geen fax verzonden en kan geen instelling gewijzigd worden.</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read: it is no JSON object. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>Het beleid “{name}” is niet leesbaar: het is geen JSON-object. Tot uw IT-afdeling dat herstelt, wordt geen fax verzonden en kan geen instelling gewijzigd worden.</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read: line {line} is no valid JSON. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>Het beleid “{name}” is niet leesbaar: regel {line} is geen geldige JSON. Tot uw IT-afdeling dat herstelt, wordt geen fax verzonden en kan geen instelling gewijzigd worden.</translation>
    </message>
    <message>
        <source>The policy “{name}” has “{entry}” twice, again in line {line}. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>Het beleid “{name}” heeft “{entry}” twee keer, opnieuw op regel {line}. Tot uw IT-afdeling dat herstelt, wordt geen fax verzonden en kan geen instelling gewijzigd worden.</translation>
    </message>
    <message>
        <source>The policy&apos;s “{name}” can&apos;t be used as it stands. It is left out.</source>
        <translation>“{name}” van het beleid is zo niet bruikbaar. Het wordt overgeslagen.</translation>
    </message>
    <message>
        <source>The preview format works only with “Store preview”.</source>
        <translation>De indeling van het voorbeeld werkt alleen met “Voorbeeld bewaren”.</translation>
    </message>
    <message>
        <source>The priority is one of: urgent, normal, when-idle.</source>
        <translation>De voorrang is een van: urgent, normal, when-idle.</translation>
    </message>
    <message>
        <source>The proof as a whole isn&apos;t the file that FaxDesk made.</source>
        <translation>Het bewijs als geheel is niet het bestand dat FaxDesk maakte.</translation>
    </message>
    <message>
        <source>The proof could not be made.</source>
        <translation>Het bewijs kon niet gemaakt worden.</translation>
    </message>
    <message>
        <source>The proxy in {setting} can&apos;t be used, so FaxDesk can&apos;t reach Telnyx. Correct it, like http://proxy.example.com:8080 or socks5h://127.0.0.1:1080, and start FaxDesk again.</source>
        <translation>De proxy in {setting} is niet bruikbaar, dus kan FaxDesk Telnyx niet bereiken. Verbeter die, zoals http://proxy.example.com:8080 of socks5h://127.0.0.1:1080, en start FaxDesk opnieuw.</translation>
    </message>
    <message>
        <source>The proxy on the way to Telnyx can&apos;t be reached, or doesn&apos;t let FaxDesk through. Check this computer&apos;s proxy settings.</source>
        <translation>De proxy op weg naar Telnyx is niet bereikbaar of laat FaxDesk niet door. Controleer de proxy-instellingen van deze computer.</translation>
    </message>
    <message>
        <source>The queue is on hold until you fix it and press Resume.</source>
        <translation>De wachtrij wordt vastgehouden tot u het herstelt en op Hervatten drukt.</translation>
    </message>
    <message>
        <source>The queue is on hold.</source>
        <translation>De wachtrij wordt vastgehouden.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>De wachtrij is gepauzeerd.</translation>
    </message>
    <message>
        <source>The queue was put on hold. Nothing was sent.</source>
        <translation>De wachtrij werd vastgehouden. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>The receiver was busy.</source>
        <translation>De ontvanger was bezet.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Het rapport kon niet gemaakt worden.</translation>
    </message>
    <message>
        <source>The same document has just been sent there, or is about to go.</source>
        <translation>Hetzelfde document is daar net heen verzonden, of staat op het punt te gaan.</translation>
    </message>
    <message>
        <source>The same number stands there twice. Leave out one of the two.</source>
        <translation>Hetzelfde nummer staat er twee keer. Laat er een weg.</translation>
    </message>
    <message>
        <source>The sender&apos;s line: by country, always or never.</source>
        <translation>De afzenderregel: by country, always of never.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t speak TLS, so nothing was sent to it. Whoever runs it can turn that on; sslmode=disable in the team&apos;s address goes without.</source>
        <translation>De server spreekt geen TLS, dus is hem niets gestuurd. Wie hem beheert, kan dat inschakelen; sslmode=disable in het adres van het team gaat zonder.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {version}. FaxDesk needs 14 or newer.</source>
        <translation>De server is PostgreSQL {version}. FaxDesk heeft 14 of nieuwer nodig.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted, so nothing was sent to it. Name the file of the authority that signed it: sslrootcert=FILE in the team&apos;s address. If that is right, the certificate may have expired.</source>
        <translation>Het certificaat van de server is niet te vertrouwen, dus is hem niets gestuurd. Noem het bestand van de instantie die het ondertekende: sslrootcert=FILE in het adres van het team. Klopt dat, dan is het certificaat misschien verlopen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name, so nothing was sent to it. Use the name that stands in the certificate, or ask whoever runs the server.</source>
        <translation>Het certificaat van de server is voor een andere naam, dus is hem niets gestuurd. Gebruik de naam die in het certificaat staat, of vraag wie de server beheert.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked, so FaxDesk can&apos;t read the API key.</source>
        <translation>De sleutelbos van het systeem is vergrendeld, dus kan FaxDesk de API-sleutel niet lezen.</translation>
    </message>
    <message>
        <source>The team&apos;s database can&apos;t be reached. Nothing is sent until it answers; FaxDesk goes on by itself.</source>
        <translation>De database van het team is niet bereikbaar. Er wordt niets verzonden tot ze antwoordt; FaxDesk gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>The team&apos;s database doesn&apos;t let this user do that. Whoever runs it can change that.</source>
        <translation>De database van het team laat deze gebruiker dat niet doen. Wie haar beheert, kan dat wijzigen.</translation>
    </message>
    <message>
        <source>The team&apos;s database refuses this user or password. Whoever runs it can say which to use.</source>
        <translation>De database van het team weigert deze gebruiker of dit wachtwoord. Wie haar beheert, kan zeggen wat te gebruiken.</translation>
    </message>
    <message>
        <source>The team&apos;s database wants a password. Give it with: faxdesk team join, in a passfile, or as PGPASSWORD.</source>
        <translation>De database van het team wil een wachtwoord. Geef het met: faxdesk team join, in een wachtwoordbestand, of als PGPASSWORD.</translation>
    </message>
    <message>
        <source>The telephone network could not put the call through.</source>
        <translation>Het telefoonnet kon het gesprek niet doorverbinden.</translation>
    </message>
    <message>
        <source>The telephone network doesn&apos;t take this number.</source>
        <translation>Het telefoonnet aanvaardt dit nummer niet.</translation>
    </message>
    <message>
        <source>The time to undo is from 0 to 60 seconds.</source>
        <translation>De tijd om ongedaan te maken is 0 tot 60 seconden.</translation>
    </message>
    <message>
        <source>The try that you decided about has arrived after all. See the details.</source>
        <translation>De poging waarover u besliste, is toch aangekomen. Zie de details.</translation>
    </message>
    <message>
        <source>The try that you decided about has ended at Telnyx without arriving.</source>
        <translation>De poging waarover u besliste, is bij Telnyx geëindigd zonder aan te komen.</translation>
    </message>
    <message>
        <source>The two fax machines could not understand each other.</source>
        <translation>De twee faxapparaten konden elkaar niet begrijpen.</translation>
    </message>
    <message>
        <source>The upload broke off. It will be done again.</source>
        <translation>Het uploaden brak af. Het wordt opnieuw gedaan.</translation>
    </message>
    <message>
        <source>The upload has failed many times over, so this fax waits for you.</source>
        <translation>Het uploaden mislukte vele keren, dus wacht deze fax op u.</translation>
    </message>
    <message>
        <source>The upload takes unusually long.</source>
        <translation>Het uploaden duurt ongewoon lang.</translation>
    </message>
    <message>
        <source>The watched folder {folder} faxes to them, as it is set. Change that in its settings.</source>
        <translation>De bewaakte map {folder} faxt naar deze persoon, zoals ingesteld. Wijzig dat in de instellingen ervan.</translation>
    </message>
    <message>
        <source>The watched folders can&apos;t be read as they are written.</source>
        <translation>De bewaakte mappen zijn zo niet leesbaar.</translation>
    </message>
    <message>
        <source>The way to the directory {server} isn&apos;t encrypted.</source>
        <translation>De weg naar de gids {server} is niet versleuteld.</translation>
    </message>
    <message>
        <source>The webhook address must begin with https:// or http://.</source>
        <translation>Het webhookadres moet beginnen met https:// of http://.</translation>
    </message>
    <message>
        <source>The {prefix} for your outside line was left out. Check that the rest is the number.</source>
        <translation>De {prefix} voor uw buitenlijn is weggelaten. Controleer of de rest het nummer is.</translation>
    </message>
    <message>
        <source>There are letters or signs between the digits. Type the digits alone.</source>
        <translation>Er staan letters of tekens tussen de cijfers. Typ alleen de cijfers.</translation>
    </message>
    <message>
        <source>There are several fax numbers, and nothing says which is meant: {numbers}</source>
        <translation>Er zijn meer faxnummers, en niets zegt welk bedoeld is: {numbers}</translation>
    </message>
    <message>
        <source>There is a group “{group}” already.</source>
        <translation>Er is al een groep “{group}”.</translation>
    </message>
    <message>
        <source>There is a seal of {day}, and the journal doesn&apos;t reach so far: it was cut off, or set back to a copy. {place}</source>
        <translation>Er is een zegel van {day}, en het journaal reikt niet zo ver: het is afgesneden of teruggezet naar een kopie. {place}</translation>
    </message>
    <message>
        <source>There is no Telnyx API key yet.</source>
        <translation>Er is nog geen Telnyx-API-sleutel.</translation>
    </message>
    <message>
        <source>There is no backup {file}.</source>
        <translation>Er is geen back-up {file}.</translation>
    </message>
    <message>
        <source>There is no broadcast B{broadcast}.</source>
        <translation>Er is geen rondzending B{broadcast}.</translation>
    </message>
    <message>
        <source>There is no connection to send with.</source>
        <translation>Er is geen verbinding om mee te verzenden.</translation>
    </message>
    <message>
        <source>There is no contact in this file.</source>
        <translation>Er staat geen contact in dit bestand.</translation>
    </message>
    <message>
        <source>There is no contact {contact} (any more).</source>
        <translation>Er is geen contact {contact} (meer).</translation>
    </message>
    <message>
        <source>There is no contact “{name}” in the address book.</source>
        <translation>Er is geen contact “{name}” in het adresboek.</translation>
    </message>
    <message>
        <source>There is no cover page called “{name}”.</source>
        <translation>Er is geen voorblad met de naam “{name}”.</translation>
    </message>
    <message>
        <source>There is no fax {fax}.</source>
        <translation>Er is geen fax {fax}.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>Er is geen bestand “{file}”.</translation>
    </message>
    <message>
        <source>There is no group “{group}” in the address book.</source>
        <translation>Er is geen groep “{group}” in het adresboek.</translation>
    </message>
    <message>
        <source>There is no page 0: the first page is page 1.</source>
        <translation>Er is geen pagina 0: de eerste pagina is pagina 1.</translation>
    </message>
    <message numerus="yes">
        <source>There is no page {page}: the document has {n} pages.</source>
        <translation>
            <numerusform>Er is geen pagina {page}: het document heeft {n} pagina.</numerusform>
            <numerusform>Er is geen pagina {page}: het document heeft {n} pagina&apos;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no password for {user} at the directory {server} yet.</source>
        <translation>Er is nog geen wachtwoord voor {user} bij de gids {server}.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>Er is geen ruimte meer op de schijf van deze computer.</translation>
    </message>
    <message>
        <source>There is no such database or user on that server. Check the team&apos;s address.</source>
        <translation>Die database of gebruiker is er niet op die server. Controleer het adres van het team.</translation>
    </message>
    <message>
        <source>There is no such folder: {path}</source>
        <translation>Die map is er niet: {path}</translation>
    </message>
    <message>
        <source>There is no such kind of column: “{column}”. There are: {columns}.</source>
        <translation>Zo&apos;n soort kolom is er niet: “{column}”. Er zijn: {columns}.</translation>
    </message>
    <message>
        <source>There is no such quality.</source>
        <translation>Die kwaliteit is er niet.</translation>
    </message>
    <message>
        <source>There is no such setting, or it can&apos;t have that value.</source>
        <translation>Die instelling is er niet, of ze kan die waarde niet hebben.</translation>
    </message>
    <message>
        <source>There is no team in this database yet. Its owner makes one with: faxdesk team init.</source>
        <translation>Er is nog geen team in deze database. De eigenaar maakt er een met: faxdesk team init.</translation>
    </message>
    <message>
        <source>There is nothing but zeros in this file: it wasn&apos;t saved or downloaded completely.</source>
        <translation>Er staan alleen nullen in dit bestand: het is niet volledig opgeslagen of gedownload.</translation>
    </message>
    <message>
        <source>There is nothing in this text.</source>
        <translation>Er staat niets in deze tekst.</translation>
    </message>
    <message>
        <source>These documents are too much for one fax. Send fewer at once.</source>
        <translation>Deze documenten zijn te veel voor één fax. Verzend er minder tegelijk.</translation>
    </message>
    <message>
        <source>These documents can&apos;t be joined into one fax. Send them one by one.</source>
        <translation>Deze documenten kunnen niet tot één fax samengevoegd worden. Verzend ze een voor een.</translation>
    </message>
    <message>
        <source>These settings can&apos;t go together.</source>
        <translation>Deze instellingen gaan niet samen.</translation>
    </message>
    <message>
        <source>Thin lines on page {page} would disappear: they are thinner than a fax&apos;s dot.</source>
        <translation>Dunne lijnen op pagina {page} zouden verdwijnen: ze zijn dunner dan een faxpunt.</translation>
    </message>
    <message>
        <source>This FaxDesk has no words for what happened here (“{code}”). The details may say more.</source>
        <translation>Deze FaxDesk heeft geen woorden voor wat hier gebeurde (“{code}”). De details zeggen misschien meer.</translation>
    </message>
    <message>
        <source>This FaxDesk is newer than the team&apos;s database, so nothing is written. The database&apos;s owner brings it up to date with: faxdesk team init.</source>
        <translation>Deze FaxDesk is nieuwer dan de database van het team, dus wordt er niets geschreven. De eigenaar werkt haar bij met: faxdesk team init.</translation>
    </message>
    <message>
        <source>This PDF has a script in it. It isn&apos;t run: the pages are faxed as they were saved.</source>
        <translation>In deze PDF zit een script. Het wordt niet uitgevoerd: de pagina&apos;s worden gefaxt zoals ze opgeslagen zijn.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Deze PDF heeft geen pagina&apos;s.</translation>
    </message>
    <message>
        <source>This PDF has {pages} pages. A fax can have {limit} at most.</source>
        <translation>Deze PDF heeft {pages} pagina&apos;s. Een fax kan er hooguit {limit} hebben.</translation>
    </message>
    <message>
        <source>This PDF is a folder of other files. Only its cover page is faxed.</source>
        <translation>Deze PDF is een map met andere bestanden. Alleen het titelblad wordt gefaxt.</translation>
    </message>
    <message>
        <source>This PDF is damaged and can&apos;t be read.</source>
        <translation>Deze PDF is beschadigd en niet leesbaar.</translation>
    </message>
    <message>
        <source>This PDF is damaged and had to be repaired to be read. Parts of it may be missing.</source>
        <translation>Deze PDF is beschadigd en moest hersteld worden om te lezen. Er kunnen delen ontbreken.</translation>
    </message>
    <message>
        <source>This PDF is so complex that it couldn&apos;t be checked completely.</source>
        <translation>Deze PDF is zo ingewikkeld dat ze niet geheel gecontroleerd kon worden.</translation>
    </message>
    <message>
        <source>This PDF needs a password to open.</source>
        <translation>Deze PDF heeft een wachtwoord nodig om te openen.</translation>
    </message>
    <message>
        <source>This card can&apos;t be read.</source>
        <translation>Deze kaart is niet leesbaar.</translation>
    </message>
    <message>
        <source>This card has no end.</source>
        <translation>Deze kaart heeft geen einde.</translation>
    </message>
    <message>
        <source>This computer has no place to keep the API key safely. FaxDesk forgets it when it closes; enter it again next time.</source>
        <translation>Deze computer heeft geen plaats om de API-sleutel veilig te bewaren. FaxDesk vergeet hem bij het sluiten; voer hem de volgende keer weer in.</translation>
    </message>
    <message>
        <source>This cover page&apos;s file has nothing in it.</source>
        <translation>Er staat niets in het bestand van dit voorblad.</translation>
    </message>
    <message>
        <source>This cover page&apos;s file is too long: {limit} characters are the most.</source>
        <translation>Het bestand van dit voorblad is te lang: hooguit {limit} tekens.</translation>
    </message>
    <message>
        <source>This data folder holds {found} faxes, but FaxDesk was started for {wanted} ones.</source>
        <translation>Deze gegevensmap bevat faxen van het soort {found}, maar FaxDesk is gestart voor {wanted}.</translation>
    </message>
    <message>
        <source>This desk is in no team. Name its database with --database postgresql://USER@HOST/DATABASE.</source>
        <translation>Deze werkplek zit in geen team. Noem de database met --database postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>This document can&apos;t be cleaned up. It is sent as it is.</source>
        <translation>Dit document kan niet opgeschoond worden. Het wordt verzonden zoals het is.</translation>
    </message>
    <message>
        <source>This document can&apos;t be made into a fax. Open it, print it to a new PDF, and use that.</source>
        <translation>Van dit document kan geen fax gemaakt worden. Open het, druk het af als nieuwe PDF en gebruik die.</translation>
    </message>
    <message>
        <source>This document can&apos;t be made into dots. It is sent as it is.</source>
        <translation>Dit document kan niet in punten omgezet worden. Het wordt verzonden zoals het is.</translation>
    </message>
    <message>
        <source>This document can&apos;t be shrunk. Scan or save it at a lower resolution.</source>
        <translation>Dit document kan niet verkleind worden. Scan het of sla het op met een lagere resolutie.</translation>
    </message>
    <message>
        <source>This document has tracked changes: what was deleted is faxed too, struck through.</source>
        <translation>Dit document heeft bijgehouden wijzigingen: wat gewist is, wordt meegefaxt, doorgestreept.</translation>
    </message>
    <message>
        <source>This document needs no password.</source>
        <translation>Dit document heeft geen wachtwoord nodig.</translation>
    </message>
    <message>
        <source>This fax application can&apos;t send: it is inactive or has no outbound voice profile. Give it one in the Telnyx portal.</source>
        <translation>Deze faxtoepassing kan niet verzenden: ze is inactief of heeft geen profiel voor uitgaande gesprekken. Geef er in het Telnyx-portaal een aan.</translation>
    </message>
    <message>
        <source>This fax application has no such number.</source>
        <translation>Deze faxtoepassing heeft zo&apos;n nummer niet.</translation>
    </message>
    <message>
        <source>This fax has ended already.</source>
        <translation>Deze fax is al beëindigd.</translation>
    </message>
    <message>
        <source>This fax has not ended yet.</source>
        <translation>Deze fax is nog niet beëindigd.</translation>
    </message>
    <message>
        <source>This fax is marked as sent. To send it again, add the document again.</source>
        <translation>Deze fax is als verzonden gemarkeerd. Voeg het document opnieuw toe om hem opnieuw te verzenden.</translation>
    </message>
    <message>
        <source>This fax is not on hold.</source>
        <translation>Deze fax wordt niet vastgehouden.</translation>
    </message>
    <message>
        <source>This fax is not over yet. Cancel it first, then remove it.</source>
        <translation>Deze fax is nog niet beëindigd. Annuleer hem eerst en verwijder hem dan.</translation>
    </message>
    <message>
        <source>This fax is not waiting.</source>
        <translation>Deze fax wacht niet.</translation>
    </message>
    <message>
        <source>This fax is on hold and has not gone: send it again or give it up.</source>
        <translation>Deze fax wordt vastgehouden en is niet gegaan: verzend hem opnieuw of geef hem op.</translation>
    </message>
    <message>
        <source>This fax waits for no decision.</source>
        <translation>Deze fax wacht op geen beslissing.</translation>
    </message>
    <message>
        <source>This fax was delivered. To send it again, add the document again.</source>
        <translation>Deze fax is afgeleverd. Voeg het document opnieuw toe om hem opnieuw te verzenden.</translation>
    </message>
    <message>
        <source>This fax&apos;s story, its number, name or documents aren&apos;t what was written.</source>
        <translation>Verloop, nummer, naam of documenten van deze fax zijn niet wat geschreven werd.</translation>
    </message>
    <message>
        <source>This file can&apos;t be checked: it takes too long, or stops the program that reads it.</source>
        <translation>Dit bestand kan niet gecontroleerd worden: het duurt te lang, of brengt het lezende programma tot stilstand.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read from where it is.</source>
        <translation>Dit bestand is niet leesbaar vanwaar het staat.</translation>
    </message>
    <message>
        <source>This file changed after it was added.</source>
        <translation>Dit bestand is gewijzigd nadat het toegevoegd werd.</translation>
    </message>
    <message>
        <source>This file changed while it was being read: another program is writing to it.</source>
        <translation>Dit bestand is tijdens het lezen gewijzigd: een ander programma schrijft erin.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Dit bestand kon niet gelezen worden.</translation>
    </message>
    <message>
        <source>This file has {size}. A fax can have {limit} at most.</source>
        <translation>Dit bestand heeft {size}. Een fax kan hooguit {limit} hebben.</translation>
    </message>
    <message>
        <source>This file has {size}. Files from this computer can have {limit} at most.</source>
        <translation>Dit bestand heeft {size}. Bestanden van deze computer kunnen hooguit {limit} hebben.</translation>
    </message>
    <message>
        <source>This file has {size}: far too much for a fax, even made smaller.</source>
        <translation>Dit bestand heeft {size}: veel te veel voor een fax, ook verkleind.</translation>
    </message>
    <message>
        <source>This file is empty: it has 0 bytes.</source>
        <translation>Dit bestand is leeg: het heeft 0 bytes.</translation>
    </message>
    <message>
        <source>This file isn&apos;t there any more.</source>
        <translation>Dit bestand is er niet meer.</translation>
    </message>
    <message>
        <source>This file wasn&apos;t checked: the part of FaxDesk that reads PDFs didn&apos;t start.</source>
        <translation>Dit bestand is niet gecontroleerd: het deel van FaxDesk dat PDF&apos;s leest, startte niet.</translation>
    </message>
    <message>
        <source>This folder is not watched: {path}</source>
        <translation>Deze map wordt niet bewaakt: {path}</translation>
    </message>
    <message>
        <source>This folder is watched already.</source>
        <translation>Deze map wordt al bewaakt.</translation>
    </message>
    <message>
        <source>This goes to many. Check To and the document.</source>
        <translation>Dit gaat naar velen. Controleer Aan en het document.</translation>
    </message>
    <message>
        <source>This has {size}, more than the {limit} of one fax. It is sent as several, one after the other; each says which part it is.</source>
        <translation>Dit heeft {size}, meer dan de {limit} van één fax. Het gaat als meer faxen, de een na de ander; elke zegt welk deel ze is.</translation>
    </message>
    <message>
        <source>This is Outlook&apos;s wrapping for attachments (winmail.dat).</source>
        <translation>Dit is de verpakking van Outlook voor bijlagen (winmail.dat).</translation>
    </message>
    <message>
        <source>This is a DjVu document, not a PDF.</source>
        <translation>Dit is een DjVu-document, geen PDF.</translation>
    </message>
    <message>
        <source>This is a Microsoft Works document.</source>
        <translation>Dit is een Microsoft Works-document.</translation>
    </message>
    <message>
        <source>This is a OneNote section.</source>
        <translation>Dit is een OneNote-sectie.</translation>
    </message>
    <message>
        <source>This is a PostScript file (PS or EPS), not a PDF.</source>
        <translation>Dit is een PostScript-bestand (PS of EPS), geen PDF.</translation>
    </message>
    <message>
        <source>This is a Publisher document.</source>
        <translation>Dit is een Publisher-document.</translation>
    </message>
    <message>
        <source>This is a Visio drawing.</source>
        <translation>Dit is een Visio-tekening.</translation>
    </message>
    <message>
        <source>This is a Word document, not a PDF.</source>
        <translation>Dit is een Word-document, geen PDF.</translation>
    </message>
    <message>
        <source>This is a WordPerfect document.</source>
        <translation>Dit is een WordPerfect-document.</translation>
    </message>
    <message>
        <source>This is a calendar entry.</source>
        <translation>Dit is een agenda-item.</translation>
    </message>
    <message>
        <source>This is a contact&apos;s card (vCard).</source>
        <translation>Dit is de kaart van een contact (vCard).</translation>
    </message>
    <message>
        <source>This is a database, as of Access.</source>
        <translation>Dit is een database, zoals van Access.</translation>
    </message>
    <message>
        <source>This is a document of Apple&apos;s Pages, Numbers or Keynote.</source>
        <translation>Dit is een document van Pages, Numbers of Keynote van Apple.</translation>
    </message>
    <message>
        <source>This is a fax number of your own.</source>
        <translation>Dit is een faxnummer van uzelf.</translation>
    </message>
    <message>
        <source>This is a file of the system&apos;s own, not a document.</source>
        <translation>Dit is een bestand van het systeem zelf, geen document.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Dit is een map.</translation>
    </message>
    <message>
        <source>This is a form that only Adobe Reader shows. The fax may say &quot;Please wait&quot; instead.</source>
        <translation>Dit is een formulier dat alleen Adobe Reader toont. De fax zegt anders misschien “Please wait”.</translation>
    </message>
    <message>
        <source>This is a list of values, as programs exchange them: long lines are wrapped, and columns may not stand under each other.</source>
        <translation>Dit is een lijst van waarden, zoals programma&apos;s die uitwisselen: lange regels worden afgebroken, en kolommen staan misschien niet onder elkaar.</translation>
    </message>
    <message>
        <source>This is a list of values, not a PDF.</source>
        <translation>Dit is een lijst van waarden, geen PDF.</translation>
    </message>
    <message>
        <source>This is a packed archive, not a PDF.</source>
        <translation>Dit is een ingepakt archief, geen PDF.</translation>
    </message>
    <message>
        <source>This is a photo in the HEIC format, not a PDF.</source>
        <translation>Dit is een foto in HEIC-indeling, geen PDF.</translation>
    </message>
    <message>
        <source>This is a photo in the HEIC format, which this FaxDesk can&apos;t read.</source>
        <translation>Dit is een foto in HEIC-indeling, die deze FaxDesk niet kan lezen.</translation>
    </message>
    <message>
        <source>This is a picture in a format that FaxDesk can&apos;t read.</source>
        <translation>Dit is een afbeelding in een indeling die FaxDesk niet kan lezen.</translation>
    </message>
    <message>
        <source>This is a picture, not a PDF.</source>
        <translation>Dit is een afbeelding, geen PDF.</translation>
    </message>
    <message>
        <source>This is a presentation, not a PDF.</source>
        <translation>Dit is een presentatie, geen PDF.</translation>
    </message>
    <message>
        <source>This is a program&apos;s data (JSON), not a document.</source>
        <translation>Dit zijn gegevens van een programma (JSON), geen document.</translation>
    </message>
    <message>
        <source>This is a program&apos;s data (XML), not a document.</source>
        <translation>Dit zijn gegevens van een programma (XML), geen document.</translation>
    </message>
    <message>
        <source>This is a program, not a PDF.</source>
        <translation>Dit is een programma, geen PDF.</translation>
    </message>
    <message>
        <source>This is a signed or encrypted message, not a PDF.</source>
        <translation>Dit is een ondertekend of versleuteld bericht, geen PDF.</translation>
    </message>
    <message>
        <source>This is a sound or film, which can&apos;t be faxed.</source>
        <translation>Dit is geluid of film, en kan niet gefaxt worden.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, not a PDF.</source>
        <translation>Dit is een spreadsheet, geen PDF.</translation>
    </message>
    <message>
        <source>This is a technical drawing, as of AutoCAD.</source>
        <translation>Dit is een technische tekening, zoals van AutoCAD.</translation>
    </message>
    <message>
        <source>This is a text file, not a PDF.</source>
        <translation>Dit is een tekstbestand, geen PDF.</translation>
    </message>
    <message>
        <source>This is a web page, not a PDF.</source>
        <translation>Dit is een webpagina, geen PDF.</translation>
    </message>
    <message>
        <source>This is an Office document that needs a password to open.</source>
        <translation>Dit is een Office-document dat een wachtwoord nodig heeft om te openen.</translation>
    </message>
    <message>
        <source>This is an Office document, not a PDF.</source>
        <translation>Dit is een Office-document, geen PDF.</translation>
    </message>
    <message>
        <source>This is an Office document. FaxDesk reads it with LibreOffice, which wasn&apos;t found here.</source>
        <translation>Dit is een Office-document. FaxDesk leest het met LibreOffice, dat hier niet gevonden is.</translation>
    </message>
    <message>
        <source>This is an XPS document, Microsoft&apos;s own kind of PDF.</source>
        <translation>Dit is een XPS-document, Microsofts eigen soort PDF.</translation>
    </message>
    <message>
        <source>This is an e-mail.</source>
        <translation>Dit is een e-mail.</translation>
    </message>
    <message>
        <source>This is an electronic book, not a PDF.</source>
        <translation>Dit is een elektronisch boek, geen PDF.</translation>
    </message>
    <message>
        <source>This is an emergency number: no fax can go there. Type a fax number.</source>
        <translation>Dit is een noodnummer: daar kan geen fax heen. Typ een faxnummer.</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database, like postgresql://faxdesk@db.example.com/faxdesk.</source>
        <translation>Dit is geen adres van een PostgreSQL-database, zoals postgresql://faxdesk@db.example.com/faxdesk.</translation>
    </message>
    <message>
        <source>This is no fax number in international form, nor a SIP address.</source>
        <translation>Dit is geen faxnummer in internationale vorm, noch een SIP-adres.</translation>
    </message>
    <message>
        <source>This is no fax number, and nobody in the address book is called so.</source>
        <translation>Dit is geen faxnummer, en niemand in het adresboek heet zo.</translation>
    </message>
    <message>
        <source>This is not a fax number. Check it.</source>
        <translation>Dit is geen faxnummer. Controleer het.</translation>
    </message>
    <message>
        <source>This is only a link to a document that lies elsewhere.</source>
        <translation>Dit is alleen een link naar een document dat elders staat.</translation>
    </message>
    <message>
        <source>This is too long for a cover page: {limit} characters are the most.</source>
        <translation>Dit is te lang voor een voorblad: hooguit {limit} tekens.</translation>
    </message>
    <message>
        <source>This isn&apos;t a PDF.</source>
        <translation>Dit is geen PDF.</translation>
    </message>
    <message>
        <source>This isn&apos;t an ordinary file.</source>
        <translation>Dit is geen gewoon bestand.</translation>
    </message>
    <message>
        <source>This journal is a backup of {when}. The queue is paused: what is shown as waiting may have gone since. Check the list, then resume.</source>
        <translation>Dit journaal is een back-up van {when}. De wachtrij is gepauzeerd: wat als wachtend getoond wordt, kan sindsdien gegaan zijn. Controleer de lijst en hervat dan.</translation>
    </message>
    <message>
        <source>This journal was a team&apos;s. If it goes on here while the team does, what waits goes out twice.</source>
        <translation>Dit journaal was dat van een team. Gaat het hier door terwijl het team doorgaat, dan gaat wat wacht twee keer uit.</translation>
    </message>
    <message>
        <source>This line can&apos;t be read any more.</source>
        <translation>Deze regel is niet meer leesbaar.</translation>
    </message>
    <message>
        <source>This line was moved: it belongs where line {place} stands.</source>
        <translation>Deze regel is verplaatst: hij hoort waar regel {place} staat.</translation>
    </message>
    <message>
        <source>This line, or its fax, doesn&apos;t say what was written then.</source>
        <translation>Deze regel, of zijn fax, zegt niet wat toen geschreven werd.</translation>
    </message>
    <message>
        <source>This looks like a pager&apos;s number, not a fax machine&apos;s. Check it.</source>
        <translation>Dit lijkt het nummer van een semafoon, niet van een faxapparaat. Controleer het.</translation>
    </message>
    <message>
        <source>This month&apos;s faxes have cost about {spent}, of a budget of {budget}: raise it in the settings, or go on all the same.</source>
        <translation>De faxen van deze maand kostten ongeveer {spent}, van een budget van {budget}: verhoog dat bij de instellingen, of ga toch door.</translation>
    </message>
    <message>
        <source>This number can&apos;t receive faxes.</source>
        <translation>Dit nummer kan geen faxen ontvangen.</translation>
    </message>
    <message>
        <source>This number doesn&apos;t exist.</source>
        <translation>Dit nummer bestaat niet.</translation>
    </message>
    <message>
        <source>This number is too long. Are these two numbers, or is there a digit too many?</source>
        <translation>Dit nummer is te lang. Zijn het twee nummers, of is er een cijfer te veel?</translation>
    </message>
    <message>
        <source>This number is too short. Is a digit missing?</source>
        <translation>Dit nummer is te kort. Ontbreekt er een cijfer?</translation>
    </message>
    <message>
        <source>This page can&apos;t be drawn. Open the document, print it to a new PDF, and use that.</source>
        <translation>Deze pagina kan niet getekend worden. Open het document, druk het af als nieuwe PDF en gebruik die.</translation>
    </message>
    <message>
        <source>This password doesn&apos;t open the document. Type it again.</source>
        <translation>Dit wachtwoord opent het document niet. Typ het opnieuw.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off and can&apos;t be read.</source>
        <translation>Deze afbeelding is beschadigd of afgesneden en niet leesbaar.</translation>
    </message>
    <message>
        <source>This picture is too large: it has more dots than anyone could fax.</source>
        <translation>Deze afbeelding is te groot: ze heeft meer punten dan iemand kan faxen.</translation>
    </message>
    <message>
        <source>This report is an indication that the fax arrived, not a proof of receipt: it doesn&apos;t show that its pages can be read there, or that anybody has read them.</source>
        <translation>Dit rapport is een aanwijzing dat de fax aankwam, geen bewijs van ontvangst: het toont niet dat de pagina&apos;s daar leesbaar zijn, of dat iemand ze gelezen heeft.</translation>
    </message>
    <message>
        <source>This report says what FaxDesk and Telnyx know of this fax. It shows no delivery.</source>
        <translation>Dit rapport zegt wat FaxDesk en Telnyx van deze fax weten. Het toont geen aflevering.</translation>
    </message>
    <message>
        <source>This row has more columns than the first one. Is a comma without quotes in it?</source>
        <translation>Deze rij heeft meer kolommen dan de eerste. Staat er een komma zonder aanhalingstekens in?</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the API key in. Set TELNYX_API_KEY in the environment instead.</source>
        <translation>Dit systeem heeft geen sleutelbos voor de API-sleutel. Zet TELNYX_API_KEY in de omgeving.</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the directory&apos;s password in.</source>
        <translation>Dit systeem heeft geen sleutelbos voor het wachtwoord van de gids.</translation>
    </message>
    <message>
        <source>This system has no keyring. The API key must be typed each time FaxDesk starts.</source>
        <translation>Dit systeem heeft geen sleutelbos. De API-sleutel moet bij elke start van FaxDesk getypt worden.</translation>
    </message>
    <message>
        <source>This takes unusually long, and Telnyx gives no answer about this fax.</source>
        <translation>Dit duurt ongewoon lang, en Telnyx geeft over deze fax geen antwoord.</translation>
    </message>
    <message>
        <source>This takes unusually long. Telnyx says it is still under way.</source>
        <translation>Dit duurt ongewoon lang. Telnyx zegt dat hij nog onderweg is.</translation>
    </message>
    <message>
        <source>This text is too long to be faxed.</source>
        <translation>Deze tekst is te lang om te faxen.</translation>
    </message>
    <message>
        <source>This translation can&apos;t be read: {detail}.</source>
        <translation>Deze vertaling is niet leesbaar: {detail}.</translation>
    </message>
    <message>
        <source>This workbook has {n} sheets. All of them are faxed.</source>
        <translation>Deze werkmap heeft {n} bladen. Ze worden alle gefaxt.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tijden</translation>
    </message>
    <message>
        <source>Times are this computer&apos;s.</source>
        <translation>Tijden zijn die van deze computer.</translation>
    </message>
    <message>
        <source>Times are this computer&apos;s; delivery is when FaxDesk heard of it. Telnyx&apos;s clock differed by {seconds} s.</source>
        <translation>Tijden zijn die van deze computer; afgeleverd is wanneer FaxDesk ervan hoorde. De klok van Telnyx week {seconds} s af.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>To {names} and {n} more.</source>
        <translation>Aan {names} en nog {n}.</translation>
    </message>
    <message>
        <source>To {names}.</source>
        <translation>Aan {names}.</translation>
    </message>
    <message>
        <source>Together the documents have {size}. A fax from this computer can have {limit} at most.</source>
        <translation>Samen hebben de documenten {size}. Een fax van deze computer kan hooguit {limit} hebben.</translation>
    </message>
    <message>
        <source>Too late to cancel: it was delivered.</source>
        <translation>Te laat om te annuleren: hij is afgeleverd.</translation>
    </message>
    <message>
        <source>Totals of the history exported.</source>
        <translation>Totalen van de geschiedenis geëxporteerd.</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Transmission report</source>
        <translation>Verzendrapport</translation>
    </message>
    <message>
        <source>Tried again.</source>
        <translation>Opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Try again later, or call and ask.</source>
        <translation>Probeer het later opnieuw, of bel en vraag.</translation>
    </message>
    <message>
        <source>Try again when fewer faxes are under way.</source>
        <translation>Probeer het opnieuw als er minder faxen onderweg zijn.</translation>
    </message>
    <message>
        <source>Try again, or add the document again.</source>
        <translation>Probeer het opnieuw, of voeg het document opnieuw toe.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>di</translation>
    </message>
    <message>
        <source>Type a fax number.</source>
        <translation>Typ een faxnummer.</translation>
    </message>
    <message>
        <source>Type the number with its country code, as in +1 312-736-7276.</source>
        <translation>Typ het nummer met landnummer, zoals +1 312-736-7276.</translation>
    </message>
    <message>
        <source>Type the password when you add or send it, or save a copy without one and add that.</source>
        <translation>Typ het wachtwoord bij het toevoegen of verzenden, of sla een kopie zonder op en voeg die toe.</translation>
    </message>
    <message>
        <source>Ultra dark quality</source>
        <translation>Kwaliteit ultra donker</translation>
    </message>
    <message>
        <source>Ultra light quality</source>
        <translation>Kwaliteit ultra licht</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>Under way when last heard of.</source>
        <translation>Onderweg toen er het laatst van gehoord werd.</translation>
    </message>
    <message>
        <source>Unpack it and add the documents inside.</source>
        <translation>Pak het uit en voeg de documenten erin toe.</translation>
    </message>
    <message>
        <source>Up to {day} the journal was changed and its chain made anew: it doesn&apos;t fit the seal of {day}. {place}</source>
        <translation>Tot {day} is het journaal gewijzigd en de keten opnieuw gemaakt: die past niet bij het zegel van {day}. {place}</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Wordt geüpload</translation>
    </message>
    <message>
        <source>Uploading the document to Telnyx.</source>
        <translation>Het document wordt naar Telnyx geüpload.</translation>
    </message>
    <message>
        <source>Use black and white, with a threshold of {threshold}%</source>
        <translation>Zwart-wit gebruiken, met een drempel van {threshold} %</translation>
    </message>
    <message>
        <source>Use very high quality</source>
        <translation>Zeer hoge kwaliteit gebruiken</translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation>Zeer hoge kwaliteit</translation>
    </message>
    <message>
        <source>Wait until it is saved completely, then add it again.</source>
        <translation>Wacht tot het volledig opgeslagen is en voeg het dan opnieuw toe.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Waiting for a free line.</source>
        <translation>Wacht op een vrije lijn.</translation>
    </message>
    <message>
        <source>Waits until the parts before it have ended.</source>
        <translation>Wacht tot de delen ervoor beëindigd zijn.</translation>
    </message>
    <message>
        <source>Watched folder “{folder}”: {problem}</source>
        <translation>Bewaakte map “{folder}”: {problem}</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>What is archived must be a month old at least: choose an earlier day.</source>
        <translation>Wat gearchiveerd wordt, moet ten minste een maand oud zijn: kies een eerdere dag.</translation>
    </message>
    <message>
        <source>What is done about new numbers is one of: off, tell, confirm.</source>
        <translation>Wat er met nieuwe nummers gedaan wordt, is een van: off, tell, confirm.</translation>
    </message>
    <message>
        <source>What is done about scanned pages is one of: letters, ask, always, never.</source>
        <translation>Wat er met gescande pagina&apos;s gedaan wordt, is een van: letters, ask, always, never.</translation>
    </message>
    <message>
        <source>What is given of the directory is too long: {limit} characters at most.</source>
        <translation>Wat van de gids opgegeven is, is te lang: hooguit {limit} tekens.</translation>
    </message>
    <message>
        <source>What lies in the watched folder {folder}: documents that were sent from there, and their reports. Whoever keeps them has to delete them.</source>
        <translation>Wat in de bewaakte map {folder} staat: documenten die van daar verzonden zijn, en hun rapporten. Wie ze bewaart, moet ze wissen.</translation>
    </message>
    <message>
        <source>What should be the fax number is none: “{text}”.</source>
        <translation>Wat het faxnummer moet zijn, is er geen: “{text}”.</translation>
    </message>
    <message>
        <source>What the proof states of its faxes can&apos;t be read.</source>
        <translation>Wat het bewijs van zijn faxen vermeldt, is niet leesbaar.</translation>
    </message>
    <message>
        <source>What the team&apos;s server still has in unused parts of its files, its logs and its backups. Its administrators see to those.</source>
        <translation>Wat de server van het team nog heeft in ongebruikte delen van zijn bestanden, zijn logboeken en zijn back-ups. Daar zorgen de beheerders voor.</translation>
    </message>
    <message>
        <source>What this queue had was moved to the team. If it goes on here, what waits goes out twice.</source>
        <translation>Wat deze wachtrij had, is naar het team verplaatst. Gaat het hier door, dan gaat wat wacht twee keer uit.</translation>
    </message>
    <message>
        <source>When the window is closed, faxes go on “always”, “never”, or “ask”.</source>
        <translation>Als het venster gesloten is, gaan faxen door: “always”, “never” of “ask”.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a black threshold. Leave out one of the two.</source>
        <translation>Met “Document bewaren” gaat een bestand een weg die geen zwartdrempel meeneemt. Laat een van beide weg.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a caller display name. Leave out one of the two.</source>
        <translation>Met “Document bewaren” gaat een bestand een weg die geen weergavenaam meeneemt. Laat een van beide weg.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a preview format. Leave out one of the two.</source>
        <translation>Met “Document bewaren” gaat een bestand een weg die geen voorbeeldindeling meeneemt. Laat een van beide weg.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a webhook address. Leave out one of the two.</source>
        <translation>Met “Document bewaren” gaat een bestand een weg die geen webhookadres meeneemt. Laat een van beide weg.</translation>
    </message>
    <message>
        <source>Write something into it, save it and add it again.</source>
        <translation>Schrijf er iets in, sla het op en voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>You aren&apos;t allowed to read this file.</source>
        <translation>U mag dit bestand niet lezen.</translation>
    </message>
    <message>
        <source>You asked to send it again.</source>
        <translation>U vroeg om opnieuw te verzenden.</translation>
    </message>
    <message>
        <source>You asked to try again.</source>
        <translation>U vroeg om opnieuw te proberen.</translation>
    </message>
    <message>
        <source>You chose another time for it.</source>
        <translation>U koos er een andere tijd voor.</translation>
    </message>
    <message>
        <source>You chose when its turn comes.</source>
        <translation>U koos wanneer hij aan de beurt is.</translation>
    </message>
    <message>
        <source>You decided: it did not go, send it again.</source>
        <translation>U besliste: hij ging niet, opnieuw verzenden.</translation>
    </message>
    <message>
        <source>You gave this fax up.</source>
        <translation>U gaf deze fax op.</translation>
    </message>
    <message>
        <source>You kept it back.</source>
        <translation>U hield hem vast.</translation>
    </message>
    <message>
        <source>You let it go on.</source>
        <translation>U liet hem doorgaan.</translation>
    </message>
    <message>
        <source>You may not change the team&apos;s address book. Ask whoever runs the team.</source>
        <translation>U mag het adresboek van het team niet wijzigen. Vraag wie het team leidt.</translation>
    </message>
    <message>
        <source>You may not let somebody be faxed again who is marked “do not fax”. A lead of the team may.</source>
        <translation>U mag “niet faxen” bij niemand opheffen. Een teamleider mag dat.</translation>
    </message>
    <message>
        <source>You may not remove faxes for good. An administrator of the team may.</source>
        <translation>U mag faxen niet definitief verwijderen. Een beheerder van het team mag dat.</translation>
    </message>
    <message>
        <source>You may not see what the team&apos;s faxes cost. A lead of the team may.</source>
        <translation>U mag niet zien wat de faxen van het team kosten. Een teamleider mag dat.</translation>
    </message>
    <message>
        <source>You may not write what the team has into files. A lead of the team may.</source>
        <translation>U mag wat het team heeft niet naar bestanden schrijven. Een teamleider mag dat.</translation>
    </message>
    <message>
        <source>You moved it to the front.</source>
        <translation>U zette hem vooraan.</translation>
    </message>
    <message>
        <source>You took it back before it went.</source>
        <translation>U nam hem terug voordat hij ging.</translation>
    </message>
    <message>
        <source>Your Telnyx account has no fax application with this id.</source>
        <translation>Uw Telnyx-account heeft geen faxtoepassing met deze id.</translation>
    </message>
    <message>
        <source>Your Telnyx account has no money left.</source>
        <translation>Uw Telnyx-account heeft geen geld meer.</translation>
    </message>
    <message>
        <source>Your Telnyx account has {credit} left, less than the {least} that you want to keep: add money, or lower that in the settings.</source>
        <translation>Uw Telnyx-account heeft nog {credit}, minder dan de {least} die u wilt houden: vul aan, of verlaag dat bij de instellingen.</translation>
    </message>
    <message>
        <source>Your Telnyx account is blocked.</source>
        <translation>Uw Telnyx-account is geblokkeerd.</translation>
    </message>
    <message>
        <source>Your Telnyx account is disabled.</source>
        <translation>Uw Telnyx-account is uitgeschakeld.</translation>
    </message>
    <message>
        <source>Your Telnyx account is inactive.</source>
        <translation>Uw Telnyx-account is inactief.</translation>
    </message>
    <message>
        <source>Your Telnyx account is not verified yet.</source>
        <translation>Uw Telnyx-account is nog niet geverifieerd.</translation>
    </message>
    <message>
        <source>Your Telnyx account may not send faxes to this country.</source>
        <translation>Uw Telnyx-account mag geen faxen naar dit land verzenden.</translation>
    </message>
    <message>
        <source>Your Telnyx account may not send faxes to this number.</source>
        <translation>Uw Telnyx-account mag geen faxen naar dit nummer verzenden.</translation>
    </message>
    <message>
        <source>Your Telnyx account&apos;s level doesn&apos;t allow this fax.</source>
        <translation>Het niveau van uw Telnyx-account staat deze fax niet toe.</translation>
    </message>
    <message>
        <source>Your Telnyx credit is low</source>
        <translation>Uw Telnyx-tegoed is laag</translation>
    </message>
    <message>
        <source>Your fax application at Telnyx has no outbound voice profile that it can use. Give it one in the Telnyx portal.</source>
        <translation>Uw faxtoepassing bij Telnyx heeft geen profiel voor uitgaande gesprekken dat ze kan gebruiken. Geef er in het Telnyx-portaal een aan.</translation>
    </message>
    <message>
        <source>Your fax application at Telnyx has no outbound voice profile.</source>
        <translation>Uw faxtoepassing bij Telnyx heeft geen profiel voor uitgaande gesprekken.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} earlier attempts</source>
        <translation>
            <numerusform>en {n} eerdere poging</numerusform>
            <numerusform>en {n} eerdere pogingen</numerusform>
        </translation>
    </message>
    <message>
        <source>document stored at Telnyx</source>
        <translation>document bij Telnyx bewaard</translation>
    </message>
    <message>
        <source>monochrome, black threshold {percent} %</source>
        <translation>zwart-wit, zwartdrempel {percent} %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>none here: Telnyx fetched it from the address given</source>
        <translation>hier geen: Telnyx haalde het op van het opgegeven adres</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>niet geteld</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>niet gemeld</translation>
    </message>
    <message>
        <source>preview stored at Telnyx</source>
        <translation>voorbeeld bij Telnyx bewaard</translation>
    </message>
    <message>
        <source>with a webhook</source>
        <translation>met webhook</translation>
    </message>
    <message>
        <source>without T.38</source>
        <translation>zonder T.38</translation>
    </message>
    <message>
        <source>{credit} left. Without money the queue is put on hold.</source>
        <translation>Nog {credit}. Zonder geld wordt de wachtrij vastgehouden.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{delivered} of {all} delivered, {failed} failed.</source>
        <translation>{delivered} van {all} afgeleverd, {failed} mislukt.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name for the backup.</source>
        <translation>{file} is er al. Kies een andere naam voor de back-up.</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{name} is {number}.</source>
        <translation>{name} is {number}.</translation>
    </message>
    <message>
        <source>{name} was not faxed: it lies in “failed” of the watched folder “{folder}”, with the reason beside it.</source>
        <translation>{name} is niet gefaxt: het ligt in “failed” van de bewaakte map “{folder}”, met de reden ernaast.</translation>
    </message>
    <message>
        <source>{name}, “{label}”.</source>
        <translation>{name}, “{label}”.</translation>
    </message>
    <message>
        <source>{name}, “{label}”. The fax number is {number}.</source>
        <translation>{name}, “{label}”. Het faxnummer is {number}.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} belongs to your fax application {name} ({id}): faxes from it can&apos;t go with another one. Choose that application, or give the number to this one in the Telnyx portal.</source>
        <translation>{number} hoort bij uw faxtoepassing {name} ({id}): faxen daarvan kunnen niet met een andere gaan. Kies die toepassing, of geef het nummer in het Telnyx-portaal aan deze.</translation>
    </message>
    <message numerus="yes">
        <source>{number} bytes</source>
        <translation>
            <numerusform>{number} byte</numerusform>
            <numerusform>{number} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} u</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message numerus="yes">
        <source>{number} pages</source>
        <translation>
            <numerusform>{number} pagina</numerusform>
            <numerusform>{number} pagina&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} refused so fine a quality before: choose high.</source>
        <translation>{number} weigerde eerder zo&apos;n fijne kwaliteit: kies hoog.</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} {currency}</source>
        <translation>{currency} {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} broadcasts have ended</source>
        <translation>
            <numerusform>{n} rondzending is klaar</numerusform>
            <numerusform>{n} rondzendingen zijn klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters can&apos;t be shown, and boxes stand in their place: {example}</source>
        <translation>
            <numerusform>{n} teken kan niet getoond worden, er staat een vakje voor in de plaats: {example}</numerusform>
            <numerusform>{n} tekens kunnen niet getoond worden, er staan vakjes voor in de plaats: {example}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} contacts are called “{text}”. Give the number of the one who is to be forgotten.</source>
        <translation>{n} contacten heten “{text}”. Geef het nummer van wie vergeten moet worden.</translation>
    </message>
    <message>
        <source>{n} delivered</source>
        <translation>{n} afgeleverd</translation>
    </message>
    <message>
        <source>{n} ended otherwise</source>
        <translation>{n} anders beëindigd</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} mislukt</translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes failed</source>
        <translation>
            <numerusform>{n} fax is mislukt</numerusform>
            <numerusform>{n} faxen zijn mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes may be too late</source>
        <translation>
            <numerusform>{n} fax komt misschien te laat</numerusform>
            <numerusform>{n} faxen komen misschien te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes need you</source>
        <translation>
            <numerusform>{n} fax heeft u nodig</numerusform>
            <numerusform>{n} faxen hebben u nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes were delivered</source>
        <translation>
            <numerusform>{n} fax is afgeleverd</numerusform>
            <numerusform>{n} faxen zijn afgeleverd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are attached to this document. They are not faxed.</source>
        <translation>
            <numerusform>Aan dit document is {n} bestand gehecht. Het wordt niet gefaxt.</numerusform>
            <numerusform>Aan dit document zijn {n} bestanden gehecht. Ze worden niet gefaxt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files from watched folders were not faxed: each lies in “failed” of its folder, with the reason beside it.</source>
        <translation>{n} bestanden uit bewaakte mappen zijn niet gefaxt: elk ligt in “failed” van zijn map, met de reden ernaast.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines are missing here.</source>
        <translation>
            <numerusform>Hier ontbreekt {n} regel.</numerusform>
            <numerusform>Hier ontbreken {n} regels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines were taken out, and nobody has written down who did that.</source>
        <translation>
            <numerusform>{n} regel is eruit gehaald, en niemand heeft opgeschreven wie dat deed.</numerusform>
            <numerusform>{n} regels zijn eruit gehaald, en niemand heeft opgeschreven wie dat deed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} marks are not faxed (page {pages}): this PDF doesn&apos;t say what they look like.</source>
        <translation>
            <numerusform>{n} aantekening wordt niet gefaxt (pagina {pages}): deze PDF zegt niet hoe ze eruitziet.</numerusform>
            <numerusform>{n} aantekeningen worden niet gefaxt (pagina {pages}): deze PDF zegt niet hoe ze eruitzien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <translation>
            <numerusform>{n} heeft u nodig</numerusform>
            <numerusform>{n} hebben u nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its {pages} pages can&apos;t be read and may be missing from the fax.</source>
        <translation>
            <numerusform>{n} van de {pages} pagina&apos;s is niet leesbaar en ontbreekt misschien in de fax.</numerusform>
            <numerusform>{n} van de {pages} pagina&apos;s zijn niet leesbaar en ontbreken misschien in de fax.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} pagina</numerusform>
            <numerusform>{n} pagina&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are far longer or wider than paper: they are shrunk to fit.</source>
        <translation>
            <numerusform>{n} pagina is veel langer of breder dan papier: ze wordt passend verkleind.</numerusform>
            <numerusform>{n} pagina&apos;s zijn veel langer of breder dan papier: ze worden passend verkleind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are very large and are shrunk to fit: small print may be unreadable.</source>
        <translation>
            <numerusform>{n} pagina is heel groot en wordt passend verkleind: kleine letters zijn misschien niet leesbaar.</numerusform>
            <numerusform>{n} pagina&apos;s zijn heel groot en worden passend verkleind: kleine letters zijn misschien niet leesbaar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are very small, smaller than a postcard: they arrive as small as that.</source>
        <translation>
            <numerusform>{n} pagina is heel klein, kleiner dan een ansichtkaart: zo klein komt ze aan.</numerusform>
            <numerusform>{n} pagina&apos;s zijn heel klein, kleiner dan een ansichtkaart: zo klein komen ze aan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have fine print, the first is page {page}: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>
            <numerusform>{n} pagina heeft fijne druk, het is pagina {page}: zeer hoge kwaliteit, in zwart-wit met een drempel van {threshold} %, houdt die leesbaar.</numerusform>
            <numerusform>{n} pagina&apos;s hebben fijne druk, de eerste is pagina {page}: zeer hoge kwaliteit, in zwart-wit met een drempel van {threshold} %, houdt die leesbaar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have grey boxes, the first is page {page}: black and white with a threshold of {threshold}% keeps the text and leaves the boxes white.</source>
        <translation>
            <numerusform>{n} pagina heeft grijze vakken, het is pagina {page}: zwart-wit met een drempel van {threshold} % behoudt de tekst en laat de vakken wit.</numerusform>
            <numerusform>{n} pagina&apos;s hebben grijze vakken, de eerste is pagina {page}: zwart-wit met een drempel van {threshold} % behoudt de tekst en laat de vakken wit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have photos, the first is page {page}: black and white would turn them into blots, greyscale keeps them.</source>
        <translation>
            <numerusform>{n} pagina heeft foto&apos;s, het is pagina {page}: zwart-wit zou er vlekken van maken, grijstinten behouden ze.</numerusform>
            <numerusform>{n} pagina&apos;s hebben foto&apos;s, de eerste is pagina {page}: zwart-wit zou er vlekken van maken, grijstinten behouden ze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have photos, the first is page {page}: high quality in greyscale shows them, without the finest one&apos;s many minutes.</source>
        <translation>
            <numerusform>{n} pagina heeft foto&apos;s, het is pagina {page}: hoge kwaliteit in grijstinten toont ze, zonder de vele minuten van de fijnste.</numerusform>
            <numerusform>{n} pagina&apos;s hebben foto&apos;s, de eerste is pagina {page}: hoge kwaliteit in grijstinten toont ze, zonder de vele minuten van de fijnste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have small square codes, the first is page {page}: very high quality, in black and white with a threshold of {threshold}%, keeps them readable.</source>
        <translation>
            <numerusform>{n} pagina heeft kleine vierkante codes, het is pagina {page}: zeer hoge kwaliteit, in zwart-wit met een drempel van {threshold} %, houdt ze leesbaar.</numerusform>
            <numerusform>{n} pagina&apos;s hebben kleine vierkante codes, de eerste is pagina {page}: zeer hoge kwaliteit, in zwart-wit met een drempel van {threshold} %, houdt ze leesbaar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages with shades are sent as FaxDesk&apos;s own dots: quick, their letters a picture.</source>
        <translation>
            <numerusform>{n} pagina met grijstinten wordt als eigen punten van FaxDesk verzonden: snel, de letters een plaatje.</numerusform>
            <numerusform>{n} pagina&apos;s met grijstinten worden als eigen punten van FaxDesk verzonden: snel, de letters een plaatje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or other parts aren&apos;t in the document itself, only links to them. They are left out.</source>
        <translation>
            <numerusform>{n} afbeelding of ander deel zit niet in het document zelf, alleen een link ernaar. Het wordt weggelaten.</numerusform>
            <numerusform>{n} afbeeldingen of andere delen zitten niet in het document zelf, alleen links ernaar. Ze worden weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} recipients</source>
        <translation>
            <numerusform>{n} ontvanger</numerusform>
            <numerusform>{n} ontvangers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scanned pages were cleaned up for the fax: black on white.</source>
        <translation>
            <numerusform>{n} gescande pagina is voor de fax opgeschoond: zwart op wit.</numerusform>
            <numerusform>{n} gescande pagina&apos;s zijn voor de fax opgeschoond: zwart op wit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signatures are not faxed (page {pages}): this PDF doesn&apos;t say what they look like.</source>
        <translation>
            <numerusform>{n} handtekening wordt niet gefaxt (pagina {pages}): deze PDF zegt niet hoe ze eruitziet.</numerusform>
            <numerusform>{n} handtekeningen worden niet gefaxt (pagina {pages}): deze PDF zegt niet hoe ze eruitzien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things want a look</source>
        <translation>
            <numerusform>{n} ding vraagt om een blik</numerusform>
            <numerusform>{n} dingen vragen om een blik</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation>{n} onderweg</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} wachtend</translation>
    </message>
    <message>
        <source>{pages} pages are more than one fax can have. They are sent as {parts} faxes, one after the other; each says which part it is.</source>
        <translation>{pages} pagina&apos;s zijn meer dan één fax kan hebben. Ze gaan als {parts} faxen, de een na de ander; elke zegt welk deel ze is.</translation>
    </message>
    <message>
        <source>{pages} pages are too many. At most {limit} can be sent at once.</source>
        <translation>{pages} pagina&apos;s zijn te veel. Er kunnen er hooguit {limit} tegelijk verzonden worden.</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} van {parts}</translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, about {time} on {n} lines, about {cost}.</source>
        <translation>
            <numerusform>{recipients} ontvangers, ongeveer {time} op {n} lijn, ongeveer {cost}.</numerusform>
            <numerusform>{recipients} ontvangers, ongeveer {time} op {n} lijnen, ongeveer {cost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, about {time} on {n} lines.</source>
        <translation>
            <numerusform>{recipients} ontvangers, ongeveer {time} op {n} lijn.</numerusform>
            <numerusform>{recipients} ontvangers, ongeveer {time} op {n} lijnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, {pages} pages, about {time} on {n} lines, about {cost}.</source>
        <translation>
            <numerusform>{recipients} ontvangers, {pages} pagina&apos;s, ongeveer {time} op {n} lijn, ongeveer {cost}.</numerusform>
            <numerusform>{recipients} ontvangers, {pages} pagina&apos;s, ongeveer {time} op {n} lijnen, ongeveer {cost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, {pages} pages, about {time} on {n} lines.</source>
        <translation>
            <numerusform>{recipients} ontvangers, {pages} pagina&apos;s, ongeveer {time} op {n} lijn.</numerusform>
            <numerusform>{recipients} ontvangers, {pages} pagina&apos;s, ongeveer {time} op {n} lijnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, as far as it was seen</source>
        <translation>{time}, voor zover het te zien was</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{what}: there are several. Choose one with {option}.</source>
        <translation>{what}: er zijn er meer. Kies er een met {option}.</translation>
    </message>
    <message>
        <source>{what}: your Telnyx account has none that can send. Add one in the Telnyx portal.</source>
        <translation>{what}: uw Telnyx-account heeft er geen die kan verzenden. Voeg er een toe in het Telnyx-portaal.</translation>
    </message>
    <message>
        <source>{what}: {said}</source>
        <translation>{what}: {said}</translation>
    </message>
    <message>
        <source>{who} at {desk} has just decided about fax {fax}. Look at what it says now, then decide.</source>
        <translation>{who} op {desk} heeft zojuist over fax {fax} beslist. Kijk wat er nu staat en beslis dan.</translation>
    </message>
    <message>
        <source>{year}-{month}-{day} {time}</source>
        <translation>{day}-{month}-{year} {time}</translation>
    </message>
    <message>
        <source>“Store media” doesn&apos;t work for an uploaded document.</source>
        <translation>“Document bewaren” werkt niet voor een geüpload document.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written. Choose another name or folder.</source>
        <translation>“{name}” kan niet geschreven worden. Kies een andere naam of map.</translation>
    </message>
    <message>
        <source>“{name}” has no fax number in the address book.</source>
        <translation>“{name}” heeft geen faxnummer in het adresboek.</translation>
    </message>
    <message>
        <source>“{name}” is set by your IT department and can&apos;t be changed here.</source>
        <translation>“{name}” is ingesteld door uw IT-afdeling en kan hier niet gewijzigd worden.</translation>
    </message>
    <message>
        <source>“{name}” is set by {who} and can&apos;t be changed here.</source>
        <translation>“{name}” is ingesteld door {who} en kan hier niet gewijzigd worden.</translation>
    </message>
    <message>
        <source>“{name}” may be several contacts: {listed}. Write more of the name, or the number.</source>
        <translation>“{name}” kan meer contacten zijn: {listed}. Schrijf meer van de naam, of het nummer.</translation>
    </message>
    <message>
        <source>“{text}” has passed already.</source>
        <translation>“{text}” is al voorbij.</translation>
    </message>
    <message>
        <source>“{text}” is more than a year away.</source>
        <translation>“{text}” is meer dan een jaar ver.</translation>
    </message>
    <message>
        <source>“{text}” is no day. Write it like 2026-03-31, or today, or yesterday.</source>
        <translation>“{text}” is geen dag. Schrijf die als 2026-03-31, of today, of yesterday.</translation>
    </message>
    <message>
        <source>“{text}” is no role with a right. Write it like clerk:address-book; faxdesk team roles lists them.</source>
        <translation>“{text}” is geen rol met een recht. Schrijf het als clerk:address-book; faxdesk team roles toont ze.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write 17:00, tomorrow 8:00, Mon 9:30, or 2026-03-05T08:00.</source>
        <translation>“{text}” is geen tijd. Schrijf 17:00, tomorrow 8:00, Mon 9:30 of 2026-03-05T08:00.</translation>
    </message>
    <message>
        <source>“{text}” names no pages. Write them like 1-3, 7 or 5- (to the end).</source>
        <translation>“{text}” noemt geen pagina&apos;s. Schrijf ze als 1-3, 7 of 5- (tot het einde).</translation>
    </message>
    <message>
        <source>“{value}” is no day or time. Write it as 2026-03-05 or 2026-03-05T14:30.</source>
        <translation>“{value}” is geen dag of tijd. Schrijf die als 2026-03-05 of 2026-03-05T14:30.</translation>
    </message>
</context>
</TS>
