<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Made with</source>
        <translation>&amp;Realizzato con</translation>
    </message>
    <message>
        <source>About FaxDesk</source>
        <translation>Informazioni su FaxDesk</translation>
    </message>
    <message>
        <source>Choose a library to read its licence.</source>
        <translation>Scegliere una libreria per leggerne la licenza.</translation>
    </message>
    <message>
        <source>Its makers put no text beside it. Its licence is {licence}.</source>
        <translation>Gli autori non hanno allegato alcun testo. La licenza è {licence}.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Librerie e relative licenze</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unchanged under the GNU LGPL, version 3, as shared libraries that you may replace with your own build.</source>
        <translation>Qt e PySide6 sono usati senza modifiche secondo la GNU LGPL, versione 3, come librerie condivise che si possono sostituire con una propria compilazione.</translation>
    </message>
    <message>
        <source>Sends documents as faxes through Telnyx. Free software under the MIT licence.</source>
        <translation>Invia documenti via fax tramite Telnyx. Software libero con licenza MIT.</translation>
    </message>
    <message>
        <source>The licence&apos;s own words</source>
        <translation>Testo originale della licenza</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
</context>
<context>
    <name>AccountDisplay</name>
    <message>
        <source>Set up your Telnyx account first.</source>
        <translation>Configurare prima l&apos;account Telnyx.</translation>
    </message>
    <message>
        <source>Your IT department&apos;s policy can&apos;t be read: see the notice at the top.</source>
        <translation>I criteri del reparto IT non sono leggibili: vedere l&apos;avviso in alto.</translation>
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
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>SHA-256 {value}</source>
        <translation>SHA-256 {value}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>broadcast B{value}</source>
        <translation>invio multiplo B{value}</translation>
    </message>
    <message>
        <source>contacts {value}</source>
        <translation>contatti {value}</translation>
    </message>
    <message>
        <source>faxes {first} to {last}</source>
        <translation>fax da {first} a {last}</translation>
    </message>
    <message>
        <source>faxes {value}</source>
        <translation>fax {value}</translation>
    </message>
    <message>
        <source>group {value}</source>
        <translation>gruppo {value}</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{value} in all</source>
        <translation>{value} in tutto</translation>
    </message>
</context>
<context>
    <name>AdvancedOptions</name>
    <message>
        <source>&amp;Caller name</source>
        <translation>&amp;Nome visualizzato</translation>
    </message>
    <message>
        <source>&amp;Webhook address</source>
        <translation>Indirizzo &amp;webhook</translation>
    </message>
    <message>
        <source>A copy stays at Telnyx. It is asked for again with every fax and never remembered.</source>
        <translation>Una copia resta presso Telnyx. Viene chiesto di nuovo a ogni fax e mai memorizzato.</translation>
    </message>
    <message>
        <source>A picture of the pages stays at Telnyx. It is asked for again with every fax.</source>
        <translation>Un&apos;immagine delle pagine resta presso Telnyx. Viene chiesto di nuovo a ogni fax.</translation>
    </message>
    <message>
        <source>A server of yours that Telnyx tells about this fax. Not remembered for the next one.</source>
        <translation>Un proprio server che Telnyx informa di questo fax. Non viene memorizzato per il successivo.</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>Nome visualizzato</translation>
    </message>
    <message>
        <source>F&amp;rom-number</source>
        <translation>Numero mitt&amp;ente</translation>
    </message>
    <message>
        <source>From-number</source>
        <translation>Numero mittente</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Preview format</source>
        <translation>Formato dell&apos;anteprima</translation>
    </message>
    <message>
        <source>Store a preview at Telnyx, as</source>
        <translation>Conserva un&apos;anteprima presso Telnyx, come</translation>
    </message>
    <message>
        <source>Store the document at Telnyx</source>
        <translation>Conserva il documento presso Telnyx</translation>
    </message>
    <message>
        <source>Storing and the webhook count for one fax, then they are off again.</source>
        <translation>La conservazione e il webhook valgono per un fax, poi si disattivano.</translation>
    </message>
    <message>
        <source>Switch it off where a receiver&apos;s machine can&apos;t agree with ours.</source>
        <translation>Da disattivare se l&apos;apparecchio di un destinatario non si intende con il nostro.</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>Use T.38 (fax &amp;over internet lines)</source>
        <translation>Usa T.38 (fa&amp;x su linee Internet)</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Indirizzo webhook</translation>
    </message>
    <message>
        <source>What the receiver&apos;s display shows. Letters A–Z, digits, spaces and - _ ~ ! . +</source>
        <translation>Ciò che mostra il display del destinatario. Lettere A–Z, cifre, spazi e - _ ~ ! . +</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>the from-number</source>
        <translation>il numero mittente</translation>
    </message>
</context>
<context>
    <name>ApplicationList</name>
    <message>
        <source>Fax applications</source>
        <translation>Applicazioni fax</translation>
    </message>
    <message>
        <source>{name}: can&apos;t send, as it has no outbound voice profile</source>
        <translation>{name}: non può inviare, non ha un profilo vocale in uscita</translation>
    </message>
    <message>
        <source>{name}: can&apos;t send, as it is switched off</source>
        <translation>{name}: non può inviare, è disattivata</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>All faxes up to the end of {year}</source>
        <translation>Tutti i fax fino alla fine del {year}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivia</translation>
    </message>
    <message>
        <source>Archive old faxes</source>
        <translation>Archivia i vecchi fax</translation>
    </message>
    <message>
        <source>Archiving … Faxes so far: {number}. Closing this window stops it.</source>
        <translation>Archiviazione in corso … Fax finora: {number}. Chiudere questa finestra la ferma.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Faxes archived: {number}</source>
        <translation>Fax archiviati: {number}</translation>
    </message>
    <message>
        <source>Faxes that stay: {number}. They are kept, lie in the bin, aren&apos;t over, or their document is not deleted yet.</source>
        <translation>Fax che restano: {number}. Devono essere conservati, sono nel cestino, non sono conclusi, o il loro documento non è ancora stato eliminato.</translation>
    </message>
    <message>
        <source>Faxes that would be moved: {number}</source>
        <translation>Fax che verrebbero spostati: {number}</translation>
    </message>
    <message>
        <source>Folder for the archive</source>
        <translation>Cartella dell&apos;archivio</translation>
    </message>
    <message>
        <source>No fax is old enough to be archived.</source>
        <translation>Nessun fax è abbastanza vecchio da essere archiviato.</translation>
    </message>
    <message>
        <source>Old faxes go into a file of their own, and the journal becomes smaller. The history still finds them.</source>
        <translation>I vecchi fax vanno in un file a parte, e il registro diventa più piccolo. La cronologia continua a trovarli.</translation>
    </message>
    <message>
        <source>The file is in {folder}. Keep it with your backups.</source>
        <translation>Il file è in {folder}. Conservarlo con i backup.</translation>
    </message>
    <message>
        <source>{file}: 1 fax</source>
        <translation>{file}: 1 fax</translation>
    </message>
    <message>
        <source>{file}: missing</source>
        <translation>{file}: manca</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {number} faxes</source>
        <translation>
            <numerusform>{file}: {number} fax</numerusform>
            <numerusform>{file}: {number} fax</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>The link “{link}” names no number that can be faxed.</source>
        <translation>Il collegamento “{link}” non indica alcun numero a cui inviare un fax.</translation>
    </message>
    <message>
        <source>{numbers} came by a link, beside who stood in To before. Look before you send.</source>
        <translation>{numbers}: arrivato da un collegamento, accanto a chi era già in A. Controllare prima di inviare.</translation>
    </message>
</context>
<context>
    <name>AuditWindow</name>
    <message numerus="yes">
        <source>%n lines saved: {path}</source>
        <translation>
            <numerusform>%n riga salvata: {path}</numerusform>
            <numerusform>%n righe salvate: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check the journal</source>
        <translation>&amp;Controlla il registro</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tutti i giorni</translation>
    </message>
    <message>
        <source>All of them: faxdesk audit</source>
        <translation>Tutte: faxdesk audit</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro di controllo</translation>
    </message>
    <message>
        <source>Checking the whole journal…</source>
        <translation>Controllo dell&apos;intero registro…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Esporta il registro di controllo</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Ultime 24 ore</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Ultimi 365 giorni</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Nothing was done that fits this.</source>
        <translation>Non è stato fatto nulla che corrisponda.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entries checked.</source>
        <translation>
            <numerusform>Il registro è integro: %n voce controllata.</numerusform>
            <numerusform>Il registro è integro: %n voci controllate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal was changed, in %n places.</source>
        <translation>
            <numerusform>Il registro è stato modificato, in %n punto.</numerusform>
            <numerusform>Il registro è stato modificato, in %n punti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>C&amp;hi</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>C&amp;osa</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Chi ha fatto cosa</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>voce {number}</translation>
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
            <numerusform>%n è in corso: si chiede a Telnyx di fermarlo, forse troppo tardi.</numerusform>
            <numerusform>%n sono in corso: si chiede a Telnyx di fermarli, forse troppo tardi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed as there is no such fax number.</source>
        <translation>
            <numerusform>%n di essi non è riuscito perché il numero di fax non esiste.</numerusform>
            <numerusform>%n di essi non sono riusciti perché i numeri di fax non esistono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these faxes could not take it: look at each.</source>
        <translation>
            <numerusform>Non applicabile a %n di questi fax: controllarlo.</numerusform>
            <numerusform>Non applicabile a %n di questi fax: controllare ciascuno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait: they are cancelled.</source>
        <translation>
            <numerusform>%n attende: viene annullato.</numerusform>
            <numerusform>%n attendono: vengono annullati.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>&amp;Non inviare</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conservali</translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation>&amp;Lasciali partire</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>&amp;Rimuovi tutti</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>&amp;Ferma tutti</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Invio multiplo</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Esporta i risultati</translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation>Esporta i risultati…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message numerus="yes">
        <source>Only to the %n &amp;others</source>
        <translation>
            <numerusform>Solo all&apos;&amp;altro (%n)</numerusform>
            <numerusform>Solo agli &amp;altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n faxes of this broadcast?</source>
        <translation>
            <numerusform>Rimuovere %n fax di questo invio multiplo?</numerusform>
            <numerusform>Rimuovere tutti i %n fax di questo invio multiplo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all from the list…</source>
        <translation>Rimuovi tutti dall&apos;elenco…</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation>Rimuovi tutti…</translation>
    </message>
    <message numerus="yes">
        <source>Send again to the %n that failed</source>
        <translation>
            <numerusform>Invia di nuovo a %n non riuscito</numerusform>
            <numerusform>Invia di nuovo ai %n non riusciti</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again to {count} failed</source>
        <translation>Invia di nuovo a {count} non riusciti</translation>
    </message>
    <message>
        <source>Stop all faxes of this broadcast?</source>
        <translation>Fermare tutti i fax di questo invio multiplo?</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Ferma…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>The results are in {name}.</source>
        <translation>I risultati sono in {name}.</translation>
    </message>
    <message>
        <source>To &amp;all</source>
        <translation>A &amp;tutti</translation>
    </message>
    <message>
        <source>Trying again won&apos;t help there: check the numbers.</source>
        <translation>Riprovare non serve: controllare i numeri.</translation>
    </message>
</context>
<context>
    <name>BroadcastBar</name>
    <message>
        <source>&amp;Back to all faxes</source>
        <translation>&amp;Torna a tutti i fax</translation>
    </message>
    <message>
        <source>Back to all faxes (Left)</source>
        <translation>Torna a tutti i fax (Sinistra)</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Invio multiplo</translation>
    </message>
</context>
<context>
    <name>BroadcastView</name>
    <message>
        <source>Show its faxes</source>
        <translation>Mostra i suoi fax</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Being cleaned up …</source>
        <translation>Pulizia in corso …</translation>
    </message>
    <message>
        <source>Being cleaned up: {done} of {of} pages</source>
        <translation>Pulizia: {done} pagine di {of}</translation>
    </message>
    <message>
        <source>Being made again …</source>
        <translation>Nuova preparazione …</translation>
    </message>
    <message>
        <source>Being shrunk …</source>
        <translation>Riduzione in corso …</translation>
    </message>
    <message>
        <source>Being shrunk: {done} of {of} pages</source>
        <translation>Riduzione: {done} pagine di {of}</translation>
    </message>
    <message>
        <source>Choose pages…</source>
        <translation>Scegli le pagine…</translation>
    </message>
    <message>
        <source>Clean up for fax</source>
        <translation>Pulisci per il fax</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Adatta alla larghezza</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Correggi</translation>
    </message>
    <message>
        <source>Have the pages as they were scanned</source>
        <translation>Riprende le pagine come sono state scansionate</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Conserva questa</translation>
    </message>
    <message>
        <source>Leave out blank pages</source>
        <translation>Ometti le pagine vuote</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Guarda</translation>
    </message>
    <message>
        <source>Make scanned pages black on white, straight and without shadows: quick to send, easy to read</source>
        <translation>Rende le pagine scansionate nere su bianco, diritte e senza ombre: veloci da inviare, facili da leggere</translation>
    </message>
    <message>
        <source>Send greys as shown: about {time}</source>
        <translation>Invia i grigi come mostrati: circa {time}</translation>
    </message>
    <message>
        <source>Send without tracked changes</source>
        <translation>Invia senza revisioni</translation>
    </message>
    <message>
        <source>Shrink to fit</source>
        <translation>Riduci al limite</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own dots may take about {time}. Pages with greys then go as pictures: small print on them may be harder to read.</source>
        <translation>Con i punti di Telnyx può richiedere circa {time}. Le pagine con grigi partono allora come immagini: i caratteri piccoli possono essere più difficili da leggere.</translation>
    </message>
    <message>
        <source>Undo clean-up</source>
        <translation>Annulla la pulizia</translation>
    </message>
    <message>
        <source>Undo greys as shown</source>
        <translation>Annulla i grigi come mostrati</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Sblocca…</translation>
    </message>
    <message>
        <source>Use the new version</source>
        <translation>Usa la nuova versione</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>List {name}: Enter opens it</source>
        <translation>Elenco {name}: Invio lo apre</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Apri l&apos;elenco</translation>
    </message>
    <message>
        <source>Recipient {number}</source>
        <translation>Destinatario {number}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Togli</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e un altro (%n)</numerusform>
            <numerusform>e altri %n</numerusform>
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
        <translation>(non noto)</translation>
    </message>
    <message>
        <source>(partly estimated)</source>
        <translation>(in parte stimato)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>All of it is the team&apos;s now. This desk&apos;s own journal stays as it was, with its queue paused.</source>
        <translation>Ora tutto è del team. Il registro di questa postazione è rimasto com&apos;era, con la coda in pausa.</translation>
    </message>
    <message>
        <source>Another FaxDesk has the journal open: remains in unused parts of it are overwritten later.</source>
        <translation>Un altro FaxDesk tiene aperto il registro: i resti nelle sue parti inutilizzate verranno sovrascritti più tardi.</translation>
    </message>
    <message>
        <source>Another command works the queue. This one takes over when it ends.</source>
        <translation>Un altro comando elabora la coda. Questo subentra quando termina.</translation>
    </message>
    <message>
        <source>Backup: {back_up}</source>
        <translation>Backup: {back_up}</translation>
    </message>
    <message>
        <source>Before: {before_bytes}. After: {after_bytes}.</source>
        <translation>Prima: {before_bytes}. Dopo: {after_bytes}.</translation>
    </message>
    <message numerus="yes">
        <source>Broadcast {name}: {n} faxes</source>
        <translation>
            <numerusform>Invio multiplo {name}: un fax ({n})</numerusform>
            <numerusform>Invio multiplo {name}: {n} fax</numerusform>
        </translation>
    </message>
    <message>
        <source>Chain {chain} ends here with {last_hash}</source>
        <translation>La catena {chain} termina qui con {last_hash}</translation>
    </message>
    <message>
        <source>Chain {chain} ends with entry {last}, {last_hash}</source>
        <translation>La catena {chain} termina con la voce {last}, {last_hash}</translation>
    </message>
    <message>
        <source>Check it with: faxdesk verify FILE</source>
        <translation>Si verifica con: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>Check its name and its folder.</source>
        <translation>Controllare il nome e la cartella.</translation>
    </message>
    <message>
        <source>Collecting, which tries every part of FaxDesk: up to a minute.</source>
        <translation>Raccolta in corso, che prova ogni parte di FaxDesk: fino a un minuto.</translation>
    </message>
    <message>
        <source>Credit: {available_credit} {currency}</source>
        <translation>Credito: {available_credit} {currency}</translation>
    </message>
    <message>
        <source>Do not fax: {reason}</source>
        <translation>Non inviare fax: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Documents: deleted {n} days after a fax&apos;s end.</source>
        <translation>
            <numerusform>Documenti: eliminati {n} giorno dopo la fine di un fax.</numerusform>
            <numerusform>Documenti: eliminati {n} giorni dopo la fine di un fax.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents: kept for ever.</source>
        <translation>Documenti: conservati per sempre.</translation>
    </message>
    <message>
        <source>Documents: {number} ({size})</source>
        <translation>Documenti: {number} ({size})</translation>
    </message>
    <message>
        <source>Due now: documents of {documents}, numbers and names of {names}</source>
        <translation>Scaduti ora: documenti di {documents}, numeri e nomi di {names}</translation>
    </message>
    <message>
        <source>Entries checked: {links}. Seals checked: {seals}.</source>
        <translation>Voci controllate: {links}. Sigilli controllati: {seals}.</translation>
    </message>
    <message>
        <source>Every user of this computer can read the faxes here and send some.</source>
        <translation>Ogni utente di questo computer può leggere i fax qui e inviarne.</translation>
    </message>
    <message>
        <source>Fax application</source>
        <translation>Applicazione fax</translation>
    </message>
    <message>
        <source>Fax {fax_id} is deleted.</source>
        <translation>Il fax {fax_id} è eliminato.</translation>
    </message>
    <message>
        <source>Fax {fax_id} is in the bin. Within 30 days: faxdesk restore {fax_id}</source>
        <translation>Il fax {fax_id} è nel cestino. Entro 30 giorni: faxdesk restore {fax_id}</translation>
    </message>
    <message>
        <source>Fax {fax_id} is in the history again.</source>
        <translation>Il fax {fax_id} è di nuovo nella cronologia.</translation>
    </message>
    <message>
        <source>Fax {ids}: no longer under legal hold.</source>
        <translation>Fax {ids}: non più sotto conservazione legale.</translation>
    </message>
    <message>
        <source>Fax {ids}: the document goes when its time has come.</source>
        <translation>Fax {ids}: il documento se ne va quando è il momento.</translation>
    </message>
    <message>
        <source>Fax {ids}: the document is kept until: faxdesk keep --off {plain}</source>
        <translation>Fax {ids}: il documento si conserva fino a: faxdesk keep --off {plain}</translation>
    </message>
    <message>
        <source>Fax {ids}: under legal hold. Nothing of it can be removed.</source>
        <translation>Fax {ids}: sotto conservazione legale. Non se ne può rimuovere nulla.</translation>
    </message>
    <message>
        <source>Fax {id} goes from {from_number}, as it was sent; {usual} is your number now. To change that: faxdesk cancel {id}, then faxdesk retry {id} --from {usual}</source>
        <translation>Il fax {id} parte da {from_number}, come quando è stato inviato; il numero ora è {usual}. Per cambiarlo: faxdesk cancel {id}, poi faxdesk retry {id} --from {usual}</translation>
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
        <translation>FaxDesk aggiorna il registro di {number} MB, una sola volta. Può richiedere un minuto o due.</translation>
    </message>
    <message>
        <source>FaxDesk is no printer on this computer; see docs/printing.md.</source>
        <translation>FaxDesk non è una stampante di questo computer; vedere docs/printing.md.</translation>
    </message>
    <message>
        <source>FaxDesk works the queue. Ctrl+C ends it.</source>
        <translation>FaxDesk elabora la coda. Ctrl+C lo termina.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s own copies of the journal</source>
        <translation>copie del registro create da FaxDesk</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s window works the queue. This command takes over when it ends.</source>
        <translation>La finestra di FaxDesk elabora la coda. Questo comando subentra quando termina.</translation>
    </message>
    <message>
        <source>Faxes go from {number} with {name} ({id}).</source>
        <translation>I fax partono da {number} con {name} ({id}).</translation>
    </message>
    <message>
        <source>Faxes that are not over, and go on with the team: {number}</source>
        <translation>Fax non conclusi, che continuano con il team: {number}</translation>
    </message>
    <message>
        <source>Faxes that are over and have their document: {with_document}</source>
        <translation>Fax conclusi che hanno il loro documento: {with_document}</translation>
    </message>
    <message>
        <source>For all desks of the team, as the IT department&apos;s policy has it.</source>
        <translation>Per tutte le postazioni del team, come nei criteri del reparto IT.</translation>
    </message>
    <message>
        <source>For each person (or desk), in psql, a user in the role of a clerk, a lead or an administrator:</source>
        <translation>Per ogni persona (o postazione), in psql, un utente nel ruolo di impiegato (clerk), responsabile (lead) o amministratore (administrator):</translation>
    </message>
    <message>
        <source>Here that is: faxdesk send --password-stdin</source>
        <translation>Qui si usa: faxdesk send --password-stdin</translation>
    </message>
    <message>
        <source>Here that is: faxdesk send --shrink</source>
        <translation>Qui si usa: faxdesk send --shrink</translation>
    </message>
    <message>
        <source>Here that is: {options}</source>
        <translation>Qui si usa: {options}</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Continua.</translation>
    </message>
    <message>
        <source>Its password (nothing: don&apos;t send it):</source>
        <translation>La sua password (nulla: non inviarlo):</translation>
    </message>
    <message>
        <source>Its queue is paused: what waits in it waits with the team, too.</source>
        <translation>La sua coda è in pausa: ciò che vi attende, attende anche nel team.</translation>
    </message>
    <message>
        <source>Keep it with your backups, too: faxdesk backup copies the journal alone.</source>
        <translation>Conservarlo anche con i backup: faxdesk backup copia solo il registro.</translation>
    </message>
    <message>
        <source>Kept by hand: {kept}; under legal hold: {held}</source>
        <translation>Conservati a mano: {kept}; sotto conservazione legale: {held}</translation>
    </message>
    <message>
        <source>Leave out who is not to be faxed.</source>
        <translation>Omettere chi non deve ricevere fax.</translation>
    </message>
    <message>
        <source>Lines in use: {used} of {lines}; in hand: {count}</source>
        <translation>Linee in uso: {used} di {lines}; in lavorazione: {count}</translation>
    </message>
    <message>
        <source>Managed by: {managed_by}</source>
        <translation>Gestito da: {managed_by}</translation>
    </message>
    <message>
        <source>No contact.</source>
        <translation>Nessun contatto.</translation>
    </message>
    <message>
        <source>No cost is known.</source>
        <translation>Nessun costo noto.</translation>
    </message>
    <message>
        <source>No cost is known: no price is set.</source>
        <translation>Nessun costo noto: nessun prezzo è impostato.</translation>
    </message>
    <message>
        <source>No desk has worked its queue yet.</source>
        <translation>Nessuna postazione ha ancora elaborato la sua coda.</translation>
    </message>
    <message>
        <source>No fax is marked to be kept.</source>
        <translation>Nessun fax è contrassegnato da conservare.</translation>
    </message>
    <message>
        <source>No fax is under legal hold.</source>
        <translation>Nessun fax è sotto conservazione legale.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Nessuna cartella è monitorata.</translation>
    </message>
    <message>
        <source>No policy: there is no {policy_path}.</source>
        <translation>Nessun criterio: {policy_path} non esiste.</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Nessuno trovato.</translation>
    </message>
    <message>
        <source>Nobody is sure whether they went</source>
        <translation>Nessuno sa con certezza se sono partiti</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nulla è scaduto.</translation>
    </message>
    <message>
        <source>Nothing of the kind is in the history.</source>
        <translation>Nella cronologia non c&apos;è nulla del genere.</translation>
    </message>
    <message>
        <source>Nothing that was printed waits.</source>
        <translation>Nulla di ciò che è stato stampato è in attesa.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Non è stato fatto nulla.</translation>
    </message>
    <message>
        <source>Nothing was done. This can&apos;t be undone; say that it is meant with: --yes</source>
        <translation>Non è stato fatto nulla. Non si può annullare; confermarlo con: --yes</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>Nulla è stato messo in coda.</translation>
    </message>
    <message>
        <source>Nothing was written. Use --yes to have it all the same.</source>
        <translation>Nulla è stato scritto. Usare --yes per scriverlo comunque.</translation>
    </message>
    <message>
        <source>Numbers and names: kept for ever.</source>
        <translation>Numeri e nomi: conservati per sempre.</translation>
    </message>
    <message numerus="yes">
        <source>Numbers and names: taken out {n} days after a fax&apos;s end.</source>
        <translation>
            <numerusform>Numeri e nomi: tolti {n} giorno dopo la fine di un fax.</numerusform>
            <numerusform>Numeri e nomi: tolti {n} giorni dopo la fine di un fax.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the same lists, gone before</source>
        <translation>Degli stessi elenchi, partiti prima</translation>
    </message>
    <message>
        <source>Only programs on this computer that know the key.</source>
        <translation>Solo i programmi di questo computer che conoscono la chiave.</translation>
    </message>
    <message>
        <source>Password of the team&apos;s database:</source>
        <translation>Password del database del team:</translation>
    </message>
    <message>
        <source>Policy: {source}</source>
        <translation>Criteri: {source}</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>La porta {port} è in uso da un altro programma.</translation>
    </message>
    <message>
        <source>Queued. The faxes go while FaxDesk is open, or with: faxdesk run</source>
        <translation>In coda. I fax partono mentre FaxDesk è aperto, o con: faxdesk run</translation>
    </message>
    <message>
        <source>Remains of what was taken out may lie in unused parts of the journal&apos;s file. FaxDesk overwrites them by itself; at once: faxdesk retention run</source>
        <translation>Resti di ciò che è stato tolto possono trovarsi in parti inutilizzate del file del registro. FaxDesk li sovrascrive da solo; subito: faxdesk retention run</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Rimosso.</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Rimosso:</translation>
    </message>
    <message>
        <source>Removed: {contact_line}</source>
        <translation>Rimosso: {contact_line}</translation>
    </message>
    <message>
        <source>Set it up with: faxdesk setup</source>
        <translation>Configurarlo con: faxdesk setup</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>Resta:</translation>
    </message>
    <message>
        <source>Stopped before they went</source>
        <translation>Fermati prima della partenza</translation>
    </message>
    <message>
        <source>Stopped. What has not gone yet goes when FaxDesk runs again.</source>
        <translation>Fermato. Ciò che non è ancora partito parte quando FaxDesk è di nuovo in funzione.</translation>
    </message>
    <message>
        <source>TELNYX_API_KEY is set and goes before the keyring&apos;s key.</source>
        <translation>TELNYX_API_KEY è impostata e ha la precedenza sulla chiave del portachiavi.</translation>
    </message>
    <message>
        <source>Team: {address}</source>
        <translation>Team: {address}</translation>
    </message>
    <message>
        <source>Telnyx API key:</source>
        <translation>Chiave API di Telnyx:</translation>
    </message>
    <message>
        <source>The API key can&apos;t be changed.</source>
        <translation>Impossibile cambiare la chiave API.</translation>
    </message>
    <message>
        <source>The address book is empty.</source>
        <translation>La rubrica è vuota.</translation>
    </message>
    <message>
        <source>The archive {name} isn&apos;t in its place: its faxes are not here.</source>
        <translation>L&apos;archivio {name} non è al suo posto: i suoi fax non sono qui.</translation>
    </message>
    <message>
        <source>The backup is in place. The queue is paused: check the list, then: faxdesk resume</source>
        <translation>Il backup è a posto. La coda è in pausa: controllare l&apos;elenco, poi: faxdesk resume</translation>
    </message>
    <message>
        <source>The connection is not protected as it should be (sslmode={chosen_tls}): others on the network may read along, or pretend to be the server. Leave sslmode out, so that it must prove who it is.</source>
        <translation>La connessione non è protetta come dovrebbe (sslmode={chosen_tls}): altri nella rete possono leggere, o fingersi il server. Omettere sslmode, così il server deve dimostrare chi è.</translation>
    </message>
    <message>
        <source>The first {limit}; more with --limit, all with --csv.</source>
        <translation>I primi {limit}; di più con --limit, tutti con --csv.</translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation>Il registro è integro.</translation>
    </message>
    <message>
        <source>The journal that it replaced: {kept}</source>
        <translation>Il registro che ha sostituito: {kept}</translation>
    </message>
    <message numerus="yes">
        <source>The journal was changed, in {n} places.</source>
        <translation>
            <numerusform>Il registro è stato modificato, in un punto.</numerusform>
            <numerusform>Il registro è stato modificato, in {n} punti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyring is not open: a password may still be in it.</source>
        <translation>Il portachiavi non è aperto: può esserci ancora una password.</translation>
    </message>
    <message>
        <source>The number doesn&apos;t tell the receiver&apos;s time: the hours are this computer&apos;s.</source>
        <translation>Il numero non indica l&apos;ora del destinatario: le ore sono quelle di questo computer.</translation>
    </message>
    <message>
        <source>The oldest waits for {time}</source>
        <translation>Il più vecchio attende da {time}</translation>
    </message>
    <message>
        <source>The queue goes on while FaxDesk is open, or with: faxdesk run</source>
        <translation>La coda continua mentre FaxDesk è aperto, o con: faxdesk run</translation>
    </message>
    <message>
        <source>The queue goes on.</source>
        <translation>La coda continua.</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>La coda è vuota.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>La coda è in pausa.</translation>
    </message>
    <message>
        <source>The queue is paused. Faxes under way go on.</source>
        <translation>La coda è in pausa. I fax in corso continuano.</translation>
    </message>
    <message>
        <source>The queue is paused. Go on with: faxdesk resume</source>
        <translation>La coda è in pausa. Per continuare: faxdesk resume</translation>
    </message>
    <message>
        <source>The team&apos;s journal is in {path}, with {rows}. Documents beside it: {number}.</source>
        <translation>Il registro del team è in {path}, con {rows}. Documenti accanto: {number}.</translation>
    </message>
    <message>
        <source>The team&apos;s tables are made.</source>
        <translation>Le tabelle del team sono create.</translation>
    </message>
    <message>
        <source>The team&apos;s tables were brought from version {before} to {version}.</source>
        <translation>Le tabelle del team sono passate dalla versione {before} alla versione {version}.</translation>
    </message>
    <message>
        <source>The team&apos;s tables were up to date.</source>
        <translation>Le tabelle del team erano aggiornate.</translation>
    </message>
    <message>
        <source>Then, on each desk: faxdesk team join --database postgresql://anna@HOST/DATABASE</source>
        <translation>Poi, su ogni postazione: faxdesk team join --database postgresql://anna@HOST/DATABASE</translation>
    </message>
    <message>
        <source>There are no archives.</source>
        <translation>Non ci sono archivi.</translation>
    </message>
    <message>
        <source>There is no screen here. Use the commands instead: faxdesk --help</source>
        <translation>Qui non c&apos;è uno schermo. Usare invece i comandi: faxdesk --help</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Questo file non esiste.</translation>
    </message>
    <message>
        <source>There is nothing to archive: no older fax is over, and past what retention does to it.</source>
        <translation>Non c&apos;è nulla da archiviare: nessun vecchio fax è concluso e oltre il suo tempo di conservazione.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Forget this number? Type “yes”, or anything else.</source>
        <translation>Non si può annullare. Dimenticare questo numero? Digitare “yes”, o qualsiasi altra cosa.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Forget {name}? Type “yes”, or anything else.</source>
        <translation>Non si può annullare. Dimenticare {name}? Digitare “yes”, o qualsiasi altra cosa.</translation>
    </message>
    <message>
        <source>This desk has {rows}.</source>
        <translation>Questa postazione ha {rows}.</translation>
    </message>
    <message>
        <source>This desk works its own queue again. What it had queued stays with the team.</source>
        <translation>Questa postazione elabora di nuovo la propria coda. Ciò che aveva messo in coda resta al team.</translation>
    </message>
    <message>
        <source>This desk works the team&apos;s queue from now on, with {faxes} in it.</source>
        <translation>Questa postazione elabora d&apos;ora in poi la coda del team, che contiene {faxes}.</translation>
    </message>
    <message>
        <source>This user may make no roles. Let somebody who may: CREATE ROLE {desk_role}; and do this again.</source>
        <translation>Questo utente non può creare ruoli. Lo faccia chi può: CREATE ROLE {desk_role}; poi ripetere.</translation>
    </message>
    <message>
        <source>Type it, or hand it over with: --key-stdin</source>
        <translation>Digitarla, o passarla con: --key-stdin</translation>
    </message>
    <message>
        <source>Under way, Telnyx was asked to stop them</source>
        <translation>In corso, è stato chiesto a Telnyx di fermarli</translation>
    </message>
    <message>
        <source>Use {option} to send it all the same.</source>
        <translation>Usare {option} per inviarlo comunque.</translation>
    </message>
    <message>
        <source>Waiting: {waiting}, of which {ready} could go now</source>
        <translation>In attesa: {waiting}, di cui {ready} potrebbero partire ora</translation>
    </message>
    <message>
        <source>Watched from now on, while FaxDesk is open, or with faxdesk run: {path}</source>
        <translation>Monitorata d&apos;ora in poi, mentre FaxDesk è aperto, o con faxdesk run: {path}</translation>
    </message>
    <message>
        <source>Watched no more: {path}</source>
        <translation>Non più monitorata: {path}</translation>
    </message>
    <message>
        <source>What each of them may do: faxdesk team roles</source>
        <translation>Che cosa può fare ciascuno: faxdesk team roles</translation>
    </message>
    <message>
        <source>What its own queue has stays where it is: faxdesk team leave goes back to it.</source>
        <translation>Ciò che ha la propria coda resta dov&apos;è: faxdesk team leave vi ritorna.</translation>
    </message>
    <message>
        <source>Would be removed:</source>
        <translation>Sarebbe rimosso:</translation>
    </message>
    <message>
        <source>You are {person}, role {role}. Beside sending you may: {what}.</source>
        <translation>Utente {person}, ruolo {role}. Oltre a inviare è consentito: {what}.</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>circa {amount}</translation>
    </message>
    <message>
        <source>about {line_s} on the line</source>
        <translation>circa {line_s} in linea</translation>
    </message>
    <message>
        <source>advice: {line}</source>
        <translation>consiglio: {line}</translation>
    </message>
    <message>
        <source>as the file beside it says</source>
        <translation>come indica il file di accompagnamento</translation>
    </message>
    <message>
        <source>asks Telnyx for all</source>
        <translation>interroga Telnyx per tutti</translation>
    </message>
    <message>
        <source>cancel, hold and decide colleagues&apos; faxes</source>
        <translation>annullare, trattenere e decidere i fax dei colleghi</translation>
    </message>
    <message>
        <source>change the address book</source>
        <translation>modificare la rubrica</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contatti</translation>
    </message>
    <message>
        <source>event {number}</source>
        <translation>evento {number}</translation>
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
        <translation>fax {number} a {recipient}</translation>
    </message>
    <message>
        <source>faxes that were composed and not sent</source>
        <translation>fax preparati e non inviati</translation>
    </message>
    <message>
        <source>here</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>in hand: {in_hand}</source>
        <translation>in lavorazione: {in_hand}</translation>
    </message>
    <message>
        <source>in hand: {number}</source>
        <translation>in lavorazione: {number}</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>non è leggibile</translation>
    </message>
    <message>
        <source>lift “do not fax”</source>
        <translation>revocare “non inviare fax”</translation>
    </message>
    <message>
        <source>line {line}: {result}</source>
        <translation>riga {line}: {result}</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>nessuna etichetta</translation>
    </message>
    <message>
        <source>not heard of for {time}</source>
        <translation>senza notizie da {time}</translation>
    </message>
    <message>
        <source>nothing of the list</source>
        <translation>nulla dell&apos;elenco</translation>
    </message>
    <message>
        <source>numbers, names and documents of faxes</source>
        <translation>numeri, nomi e documenti di fax</translation>
    </message>
    <message>
        <source>of these faxes, in archives of old years</source>
        <translation>di questi fax, in archivi di anni passati</translation>
    </message>
    <message>
        <source>open what colleagues sent</source>
        <translation>aprire ciò che hanno inviato i colleghi</translation>
    </message>
    <message>
        <source>remove faxes for good</source>
        <translation>rimuovere fax definitivamente</translation>
    </message>
    <message>
        <source>see costs and credit</source>
        <translation>vedere costi e credito</translation>
    </message>
    <message>
        <source>the fax number on the first page</source>
        <translation>il numero di fax sulla prima pagina</translation>
    </message>
    <message>
        <source>the number in the file&apos;s name</source>
        <translation>il numero nel nome del file</translation>
    </message>
    <message>
        <source>the number of contacts that have others</source>
        <translation>il numero di contatti che ne hanno altri</translation>
    </message>
    <message>
        <source>the one in {api_key}</source>
        <translation>quella in {api_key}</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>l&apos;insieme</translation>
    </message>
    <message>
        <source>this is neither a proof nor a log of FaxDesk&apos;s</source>
        <translation>non è né una prova né un registro di FaxDesk</translation>
    </message>
    <message>
        <source>to: {recipient}</source>
        <translation>a: {recipient}</translation>
    </message>
    <message>
        <source>who is let in</source>
        <translation>chi ha accesso</translation>
    </message>
    <message>
        <source>write history, book and log into files</source>
        <translation>scrivere cronologia, rubrica e registro su file</translation>
    </message>
    <message>
        <source>{counts}. Nothing was changed.</source>
        <translation>{counts}. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>{count} dismissed.</source>
        <translation>{count} ignorati.</translation>
    </message>
    <message>
        <source>{done} of {of} pages cleaned up</source>
        <translation>{done} pagine di {of} pulite</translation>
    </message>
    <message>
        <source>{done} of {of} pages made smaller</source>
        <translation>{done} pagine di {of} ridotte</translation>
    </message>
    <message>
        <source>{export}: {lines} lines. Check it with: faxdesk verify FILE</source>
        <translation>{export}: {lines} righe. Si verifica con: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation>{file} in {folder}</translation>
    </message>
    <message>
        <source>{file}: {faxes} faxes from before {day}</source>
        <translation>{file}: {faxes} fax precedenti al {day}</translation>
    </message>
    <message>
        <source>{file}: {faxes} faxes from before {day}. It is missing, and they can&apos;t be found.</source>
        <translation>{file}: {faxes} fax precedenti al {day}. Manca, e non si possono trovare.</translation>
    </message>
    <message>
        <source>{host} accepts {user}. The password is in the system&apos;s keyring.</source>
        <translation>{host} accetta {user}. La password è nel portachiavi del sistema.</translation>
    </message>
    <message>
        <source>{key}: {faxes} faxes, {delivered} delivered, {failed} failed, {pages} pages</source>
        <translation>{key}: {faxes} fax, {delivered} consegnati, {failed} non riusciti, {pages} pagine</translation>
    </message>
    <message>
        <source>{message} The password is not kept: use a passfile or PGPASSWORD.</source>
        <translation>{message} La password non viene conservata: usare un file passfile o PGPASSWORD.</translation>
    </message>
    <message>
        <source>{name}  {address}  from the directory</source>
        <translation>{name}  {address}  dalla directory</translation>
    </message>
    <message>
        <source>{name} is whole: {links} entries checked.</source>
        <translation>{name} è integro: {links} voci controllate.</translation>
    </message>
    <message>
        <source>{name} needs a password to open, and would be sent without one.</source>
        <translation>{name} richiede una password per essere aperto, e verrebbe inviato senza.</translation>
    </message>
    <message numerus="yes">
        <source>{name} was changed, in {n} places: {links} entries checked.</source>
        <translation>
            <numerusform>{name} è stato modificato, in un punto: {links} voci controllate.</numerusform>
            <numerusform>{name} è stato modificato, in {n} punti: {links} voci controllate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>{number} fax</numerusform>
            <numerusform>{number} fax</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <translation>
            <numerusform>{n} contatto</numerusform>
            <numerusform>{n} contatti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts written to {file}</source>
        <translation>
            <numerusform>{n} contatto scritto in {file}</numerusform>
            <numerusform>{n} contatti scritti in {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes</source>
        <translation>
            <numerusform>{n} fax</numerusform>
            <numerusform>{n} fax</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes are due.</source>
        <translation>
            <numerusform>{n} fax è scaduto.</numerusform>
            <numerusform>{n} fax sono scaduti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes are in the archive {file} now; faxdesk history finds them.</source>
        <translation>
            <numerusform>{n} fax è ora nell&apos;archivio {file}; faxdesk history lo trova.</numerusform>
            <numerusform>{n} fax sono ora nell&apos;archivio {file}; faxdesk history li trova.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes need you.</source>
        <translation>
            <numerusform>{n} fax attende una decisione.</numerusform>
            <numerusform>{n} fax attendono una decisione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes: what was due is taken out.</source>
        <translation>
            <numerusform>{n} fax: ciò che era scaduto è stato tolto.</numerusform>
            <numerusform>{n} fax: ciò che era scaduto è stato tolto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other rows</source>
        <translation>
            <numerusform>{n} altra riga</numerusform>
            <numerusform>{n} altre righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting faxes go from {number} now, no longer from {before}.</source>
        <translation>
            <numerusform>{n} fax in attesa parte ora da {number}, non più da {before}.</numerusform>
            <numerusform>{n} fax in attesa partono ora da {number}, non più da {before}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{role}: may no longer: {what}.</source>
        <translation>{role}: non può più: {what}.</translation>
    </message>
    <message>
        <source>{role}: may: {what}.</source>
        <translation>{role}: può: {what}.</translation>
    </message>
    <message>
        <source>{team_database} is set and goes before this.</source>
        <translation>{team_database} è impostata e ha la precedenza.</translation>
    </message>
    <message>
        <source>{team_database} is set and still names a team.</source>
        <translation>{team_database} è impostata e indica ancora un team.</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation>
            <numerusform>… e un altro.</numerusform>
            <numerusform>… e altri {n}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Putting it into the queue …</source>
        <translation>Inserimento in coda …</translation>
    </message>
    <message>
        <source>Putting it into the queue … {number} of {count}</source>
        <translation>Inserimento in coda … {number} di {count}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arresto in corso …</translation>
    </message>
    <message>
        <source>Waiting for your answer …</source>
        <translation>In attesa della risposta …</translation>
    </message>
</context>
<context>
    <name>ConcernLine</name>
    <message>
        <source>It is right</source>
        <translation>È corretto</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Rimuovilo</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Rimuovili</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>Sono corretti</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>Usa {number}</translation>
    </message>
    <message numerus="yes">
        <source>{numbers} and %n more</source>
        <translation>
            <numerusform>{numbers} e un altro (%n)</numerusform>
            <numerusform>{numbers} e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>&amp;Non inviare</translation>
    </message>
    <message>
        <source>&amp;Only to {number}</source>
        <translation>&amp;Solo a {number}</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>Prima dell&apos;invio</translation>
    </message>
    <message numerus="yes">
        <source>Only to the %n &amp;others</source>
        <translation>
            <numerusform>Solo all&apos;&amp;altro (%n)</numerusform>
            <numerusform>Solo agli &amp;altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it &amp;all the same</source>
        <translation>&amp;Invia comunque</translation>
    </message>
    <message>
        <source>There is more than one thing to look at:</source>
        <translation>C&apos;è più di un punto da controllare:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e un altro (%n)</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>&amp;Attention</source>
        <translation>Alla c.&amp;a. di</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>A&amp;zienda</translation>
    </message>
    <message>
        <source>&amp;Do not fax, because:</source>
        <translation>Non inviare &amp;fax, perché:</translation>
    </message>
    <message>
        <source>&amp;Favourite: stands before others</source>
        <translation>&amp;Preferito: viene prima degli altri</translation>
    </message>
    <message>
        <source>&amp;Groups (a semicolon between)</source>
        <translation>&amp;Gruppi (separati da punto e virgola)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>Monoc&amp;romatico</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualità</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Moti&amp;vo</translation>
    </message>
    <message>
        <source>&amp;Slower tries: more time between them</source>
        <translation>Tentativi più l&amp;enti: più tempo tra l&apos;uno e l&apos;altro</translation>
    </message>
    <message>
        <source>As for all</source>
        <translation>Come per tutti</translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation>Copert&amp;ina</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>N&amp;umeri</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuovo contatto</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Without &amp;T.38</source>
        <translation>Senza &amp;T.38</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>{numbers} refused a quality finer than High before.</source>
        <translation>{numbers}: ha già rifiutato una qualità più fine di Alta.</translation>
    </message>
    <message>
        <source>{numbers} refused so fine a quality before: faxes there begin in High.</source>
        <translation>{numbers}: ha già rifiutato una qualità così fine; lì i fax iniziano in Alta.</translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Altri numeri</translation>
    </message>
    <message>
        <source>do not fax</source>
        <translation>non inviare fax</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
</context>
<context>
    <name>ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
</context>
<context>
    <name>ContactsWindow</name>
    <message numerus="yes">
        <source>%n contacts became one.</source>
        <translation>
            <numerusform>%n contatto unificato.</numerusform>
            <numerusform>%n contatti unificati in uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts deleted.</source>
        <translation>
            <numerusform>%n contatto eliminato.</numerusform>
            <numerusform>%n contatti eliminati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts imported.</source>
        <translation>
            <numerusform>%n contatto importato.</numerusform>
            <numerusform>%n contatti importati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts written.</source>
        <translation>
            <numerusform>%n contatto scritto.</numerusform>
            <numerusform>%n contatti scritti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets merged.</source>
        <translation>
            <numerusform>%n insieme unito.</numerusform>
            <numerusform>%n insiemi uniti.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>&amp;Merge duplicates…</source>
        <translation>&amp;Unisci i duplicati…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuovo…</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Rubrica</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Tutti i contatti</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.txt *.tsv *.vcf *.vcard);;All files (*)</source>
        <translation>Contatti (*.csv *.txt *.tsv *.vcf *.vcard);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;sporta…</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Esporta i contatti</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importa contatti</translation>
    </message>
    <message>
        <source>Looking for duplicates …</source>
        <translation>Ricerca dei duplicati …</translation>
    </message>
    <message>
        <source>Put into &amp;To</source>
        <translation>Metti in &amp;A</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Cerca nei contatti</translation>
    </message>
    <message>
        <source>Search: name, company, any part of a number</source>
        <translation>Cerca: nome, azienda, una parte del numero</translation>
    </message>
    <message>
        <source>Table (*.csv);;vCards (*.vcf);;vCards 4.0 (*.vcf)</source>
        <translation>Tabella (*.csv);;vCard (*.vcf);;vCard 4.0 (*.vcf)</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Annulla la modifica</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>{name}: aggiunto.</translation>
    </message>
    <message>
        <source>{name} changed.</source>
        <translation>{name}: modificato.</translation>
    </message>
</context>
<context>
    <name>CostSettings</name>
    <message>
        <source>&amp;hold the queue when it is spent</source>
        <translation>&amp;trattieni la coda quando è esaurito</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Valuta</translation>
    </message>
    <message>
        <source>Hold the queue when the budget is spent</source>
        <translation>Trattieni la coda quando il budget è esaurito</translation>
    </message>
    <message>
        <source>Hold the queue with &amp;less credit than</source>
        <translation>Trattieni la coda con un &amp;credito inferiore a</translation>
    </message>
    <message>
        <source>Monthly &amp;budget</source>
        <translation>&amp;Budget mensile</translation>
    </message>
    <message>
        <source>Price of a &amp;minute</source>
        <translation>Prezzo al &amp;minuto</translation>
    </message>
    <message>
        <source>Price of a &amp;page</source>
        <translation>Prezzo a &amp;pagina</translation>
    </message>
    <message>
        <source>What faxes cost</source>
        <translation>Quanto costano i fax</translation>
    </message>
    <message>
        <source>Without a price, what a page costs is learned from your account&apos;s records, where they tell it. What is reckoned by prices is an estimate, and called so.</source>
        <translation>Senza un prezzo, il costo di una pagina si ricava dai dati dell&apos;account, se lo indicano. Ciò che si calcola dai prezzi è una stima, e viene indicato come tale.</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>qualsiasi importo</translation>
    </message>
    <message>
        <source>not known, e.g. 0.005</source>
        <translation>non noto, ad es. 0.005</translation>
    </message>
    <message>
        <source>not known, e.g. 0.007</source>
        <translation>non noto, ad es. 0.007</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
</context>
<context>
    <name>CoverChoice</name>
    <message>
        <source>Cover page</source>
        <translation>Copertina</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>&amp;Cover page</source>
        <translation>&amp;Copertina</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>Copertina</translation>
    </message>
    <message>
        <source>Open the folder for cover pages of your own: text files that any editor changes</source>
        <translation>Apre la cartella delle proprie copertine: file di testo modificabili con qualsiasi editor</translation>
    </message>
    <message>
        <source>Own temp&amp;lates…</source>
        <translation>Modelli &amp;personali…</translation>
    </message>
    <message>
        <source>Own templates are text files in this folder: {folder}</source>
        <translation>I modelli personali sono file di testo in questa cartella: {folder}</translation>
    </message>
    <message>
        <source>Template of the cover page</source>
        <translation>Modello della copertina</translation>
    </message>
    <message>
        <source>The folder for own templates can&apos;t be made: {folder}</source>
        <translation>Impossibile creare la cartella dei modelli personali: {folder}</translation>
    </message>
</context>
<context>
    <name>CoverForm</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Messaggio</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Riferimento</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Oggetto</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Indirizzo</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>A&amp;zienda</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>Azi&amp;enda</translation>
    </message>
    <message>
        <source>Company of the recipient</source>
        <translation>Azienda del destinatario</translation>
    </message>
    <message>
        <source>Confidentiality note</source>
        <translation>Nota di riservatezza</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n faxes shows its own number.</source>
        <translation>
            <numerusform>%n fax mostra il proprio numero.</numerusform>
            <numerusform>Ciascuno dei %n fax mostra il proprio numero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fax numbers, date and page count are filled in by themselves.</source>
        <translation>I numeri di fax, la data e il numero di pagine si compilano da soli.</translation>
    </message>
    <message>
        <source>From, company, phone, address and note are kept for the next cover.</source>
        <translation>Mittente, azienda, telefono, indirizzo e nota si conservano per la prossima copertina.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation>Nome del destinatario</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefono</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message numerus="yes">
        <source>The same on all %n covers. Leave it empty where it wouldn&apos;t fit all.</source>
        <translation>
            <numerusform>Lo stesso su %n copertina. Lasciare vuoto se non va bene per tutte.</numerusform>
            <numerusform>Lo stesso su tutte le %n copertine. Lasciare vuoto se non va bene per tutte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Indirizzo del mittente</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Azienda del mittente</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nome del mittente</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Numero di telefono del mittente</translation>
    </message>
</context>
<context>
    <name>CoverRow</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>Cover &amp;page</source>
        <translation>C&amp;opertina</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>Copertina</translation>
    </message>
    <message>
        <source>Edit the cover page</source>
        <translation>Modifica la copertina</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettera</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Short: a few lines</source>
        <translation>Breve: poche righe</translation>
    </message>
    <message>
        <source>Standard: all fields</source>
        <translation>Standard: tutti i campi</translation>
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
        <translation>Come arriverà</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pagina {number} di {count}</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Company:</source>
        <translation>Azienda:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Data:</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>From fax {sender_number}</source>
        <translation>Dal fax {sender_number}</translation>
    </message>
    <message>
        <source>From fax:</source>
        <translation>Dal fax:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Da:</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>Pagine:</translation>
    </message>
    <message>
        <source>Part {part} of {parts}</source>
        <translation>Parte {part} di {parts}</translation>
    </message>
    <message>
        <source>Part {part} of {parts}, page {page} of {pages}</source>
        <translation>Parte {part} di {parts}, pagina {page} di {pages}</translation>
    </message>
    <message>
        <source>Part:</source>
        <translation>Parte:</translation>
    </message>
    <message>
        <source>Phone {phone}</source>
        <translation>Telefono {phone}</translation>
    </message>
    <message>
        <source>Phone:</source>
        <translation>Telefono:</translation>
    </message>
    <message>
        <source>Reference:</source>
        <translation>Riferimento:</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Oggetto:</translation>
    </message>
    <message>
        <source>To fax {recipient_number}</source>
        <translation>Al fax {recipient_number}</translation>
    </message>
    <message>
        <source>To fax:</source>
        <translation>Al fax:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>A:</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A demo that needs no account and sends nothing anywhere.</source>
        <translation>Una demo che non richiede un account e non invia nulla da nessuna parte.</translation>
    </message>
    <message>
        <source>Fax Sender</source>
        <translation>Invio di fax</translation>
    </message>
    <message>
        <source>FaxDesk sends PDFs as faxes through Telnyx. Drop documents on its window, type fax numbers, press Send, and watch each fax until the other end has it, or read in plain words why it has not.</source>
        <translation>FaxDesk invia PDF via fax tramite Telnyx. Trascinare documenti nella sua finestra, digitare numeri di fax, premere Invia e seguire ogni fax finché l&apos;altra parte non lo ha, o leggere in parole semplici perché non lo ha.</translation>
    </message>
    <message>
        <source>Files are checked before they go.</source>
        <translation>I file vengono controllati prima dell&apos;invio.</translation>
    </message>
    <message>
        <source>Nothing gets lost: close FaxDesk, or pull the plug, and it goes on where it was.</source>
        <translation>Nulla va perso: chiudendo FaxDesk, o staccando la spina, riprende da dov&apos;era.</translation>
    </message>
    <message>
        <source>Send PDFs as faxes and see what became of them</source>
        <translation>Inviare PDF via fax e vederne l&apos;esito</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Prova la demo</translation>
    </message>
    <message>
        <source>What is shown is true: a fax is Delivered only when Telnyx says so.</source>
        <translation>Ciò che viene mostrato è vero: un fax è Consegnato solo quando lo dice Telnyx.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>As Telnyx rendered it…</source>
        <translation>Come generato da Telnyx…</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Chiudi i dettagli</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Details of the fax</source>
        <translation>Dettagli del fax</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Select one fax to read its story.</source>
        <translation>Selezionare un solo fax per leggerne la cronologia.</translation>
    </message>
    <message>
        <source>The bar in the list is an estimate: a fax takes about a minute a page.</source>
        <translation>La barra nell&apos;elenco è una stima: un fax richiede circa un minuto a pagina.</translation>
    </message>
    <message>
        <source>The picture that Telnyx made of the fax</source>
        <translation>L&apos;immagine del fax creata da Telnyx</translation>
    </message>
</context>
<context>
    <name>DirectoryKeeping</name>
    <message numerus="yes">
        <source>%n contacts are in the address book now.</source>
        <translation>
            <numerusform>%n contatto è ora nella rubrica.</numerusform>
            <numerusform>%n contatti sono ora nella rubrica.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the %n from the directory in the book</source>
        <translation>
            <numerusform>Conserva in rubrica %n contatto della directory</numerusform>
            <numerusform>Conserva in rubrica i %n contatti della directory</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep {name} in the book</source>
        <translation>Conserva {name} in rubrica</translation>
    </message>
    <message>
        <source>{name} is in the address book now.</source>
        <translation>{name} è ora nella rubrica.</translation>
    </message>
</context>
<context>
    <name>DirectorySettings</name>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utente</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogazione…</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>Searched &amp;below</source>
        <translation>Cerca &amp;sotto</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>The directory answers.</source>
        <translation>La directory risponde.</translation>
    </message>
    <message>
        <source>The office&apos;s directory (LDAP, Active Directory)</source>
        <translation>Directory aziendale (LDAP, Active Directory)</translation>
    </message>
    <message>
        <source>To offers whom it knows with a fax number, while you type; it is only read.</source>
        <translation>A propone, durante la digitazione, chi ha un numero di fax nella directory; viene solo letta.</translation>
    </message>
    <message>
        <source>nobody: without logging in</source>
        <translation>nessuno: senza accesso</translation>
    </message>
    <message>
        <source>the server&apos;s own</source>
        <translation>quello del server</translation>
    </message>
    <message>
        <source>unchanged; it is kept in the system&apos;s keyring</source>
        <translation>invariata; è conservata nel portachiavi del sistema</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>hidden</source>
        <translation>nascosto</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visibile</translation>
    </message>
</context>
<context>
    <name>Dispatch</name>
    <message>
        <source>Stopped. Nothing was put into the queue.</source>
        <translation>Fermato. Nulla è stato messo in coda.</translation>
    </message>
    <message>
        <source>The documents could not be put together. Take them out and add them again.</source>
        <translation>Impossibile riunire i documenti. Toglierli e aggiungerli di nuovo.</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>A page may not arrive as it looks here.</source>
        <translation>Una pagina potrebbe non arrivare come appare qui.</translation>
    </message>
    <message>
        <source>A page takes long on the line, and need not.</source>
        <translation>Una pagina occupa a lungo la linea senza necessità.</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Controllo in corso …</translation>
    </message>
    <message>
        <source>Document {name}</source>
        <translation>Documento {name}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Sposta giù (Alt+Giù)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Sposta su (Alt+Su)</translation>
    </message>
    <message>
        <source>Move {name} down (Alt+Down)</source>
        <translation>Sposta giù {name} (Alt+Giù)</translation>
    </message>
    <message>
        <source>Move {name} up (Alt+Up)</source>
        <translation>Sposta su {name} (Alt+Su)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Take out (Del)</source>
        <translation>Togli (Canc)</translation>
    </message>
    <message>
        <source>Take out {name} (Del)</source>
        <translation>Togli {name} (Canc)</translation>
    </message>
    <message>
        <source>The file is gone from its folder. FaxDesk sends the copy it made.</source>
        <translation>Il file non è più nella sua cartella. FaxDesk invia la copia che ne ha fatto.</translation>
    </message>
    <message>
        <source>The file was changed after you added it.</source>
        <translation>Il file è stato modificato dopo l&apos;aggiunta.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>circa {time}</translation>
    </message>
    <message>
        <source>cleaned up</source>
        <translation>pulito</translation>
    </message>
    <message>
        <source>greys as shown</source>
        <translation>grigi come mostrati</translation>
    </message>
    <message>
        <source>made into a PDF</source>
        <translation>convertito in PDF</translation>
    </message>
    <message>
        <source>without its password</source>
        <translation>senza la sua password</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{chosen} of {pages} pages</source>
        <translation>{chosen} pagine di {pages}</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>&amp;Add…</source>
        <translation>Agg&amp;iungi…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documenti</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Aggiungi documenti</translation>
    </message>
    <message>
        <source>Add documents (Ctrl+O)</source>
        <translation>Aggiungi documenti (Ctrl+O)</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>Ante&amp;prima…</translation>
    </message>
    <message>
        <source>See the fax as it will arrive</source>
        <translation>Vedere il fax come arriverà</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>“{name}” è già presente.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop PDFs, pictures or letters here, or press Add…</source>
        <translation>Trascinare qui PDF, immagini o lettere, o premere Aggiungi…</translation>
    </message>
    <message>
        <source>Drop more here</source>
        <translation>Trascinarne altri qui</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>All that can be sent</source>
        <translation>Tutto ciò che si può inviare</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documenti PDF</translation>
    </message>
    <message>
        <source>PDF, pictures (JPEG, PNG, TIFF …), text, Word and the like.</source>
        <translation>PDF, immagini (JPEG, PNG, TIFF …), testo, Word e simili.</translation>
    </message>
    <message>
        <source>PDF, pictures (JPEG, PNG, TIFF …), text. Word needs LibreOffice, which wasn&apos;t found.</source>
        <translation>PDF, immagini (JPEG, PNG, TIFF …), testo. Word richiede LibreOffice, che non è stato trovato.</translation>
    </message>
    <message>
        <source>The program it comes from handed nothing over. Save it there, then add it.</source>
        <translation>Il programma di origine non ha consegnato nulla. Salvare lì il documento, poi aggiungerlo.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open it and drop what is in it.</source>
        <translation>“{name}” è una cartella. Aprirla e trascinare il suo contenuto.</translation>
    </message>
    <message>
        <source>“{name}” is in no folder of this computer. Save it in one, then add it.</source>
        <translation>“{name}” non è in alcuna cartella di questo computer. Salvarlo in una cartella, poi aggiungerlo.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin. Restore it, then add it.</source>
        <translation>“{name}” è nel cestino. Ripristinarlo, poi aggiungerlo.</translation>
    </message>
    <message>
        <source>“{name}” is not on this computer yet. Download it, then add it.</source>
        <translation>“{name}” non è ancora su questo computer. Scaricarlo, poi aggiungerlo.</translation>
    </message>
    <message>
        <source>“{name}” is on the share {share}, which this computer shows under no folder. Copy it to this computer, then add it.</source>
        <translation>“{name}” è nella condivisione {share}, che questo computer non mostra in alcuna cartella. Copiarlo su questo computer, poi aggiungerlo.</translation>
    </message>
    <message>
        <source>“{name}” is on the web. Save it as a PDF first, then add it.</source>
        <translation>“{name}” è sul web. Salvarlo prima come PDF, poi aggiungerlo.</translation>
    </message>
    <message>
        <source>“{name}” is still in an archive. Extract it into a folder, then add it.</source>
        <translation>“{name}” è ancora in un archivio compresso. Estrarlo in una cartella, poi aggiungerlo.</translation>
    </message>
    <message>
        <source>“{name}” is still in the mail program. Save it there, then add it.</source>
        <translation>“{name}” è ancora nel programma di posta. Salvarlo da lì, poi aggiungerlo.</translation>
    </message>
    <message>
        <source>“{name}” was not handed over by the program it comes from. Save it there, then add it.</source>
        <translation>“{name}” non è stato consegnato dal programma di origine. Salvarlo lì, poi aggiungerlo.</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Contacts that may be one</source>
        <translation>Contatti che potrebbero essere uno solo</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation>Unisci i duplicati</translation>
    </message>
    <message>
        <source>No contact seems to be entered twice.</source>
        <translation>Nessun contatto sembra inserito due volte.</translation>
    </message>
    <message>
        <source>Those that are ticked become one: every number and group stays, nothing is lost.</source>
        <translation>I contatti selezionati diventano uno: tutti i numeri e i gruppi restano, nulla va perso.</translation>
    </message>
</context>
<context>
    <name>EditAgain</name>
    <message>
        <source>What was sent could not be read again.</source>
        <translation>Non è stato possibile rileggere ciò che è stato inviato.</translation>
    </message>
</context>
<context>
    <name>FailureNews</name>
    <message numerus="yes">
        <source>%n faxes failed.</source>
        <translation>
            <numerusform>%n fax non riuscito.</numerusform>
            <numerusform>%n fax non riusciti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>To {recipient}: {what}</source>
        <translation>A {recipient}: {what}</translation>
    </message>
</context>
<context>
    <name>FaxAction</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidi…</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Modifica e invia di nuovo</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Rinuncia</translation>
    </message>
    <message>
        <source>How long it is kept…</source>
        <translation>Quanto si conserva…</translation>
    </message>
    <message>
        <source>It did not go: send again</source>
        <translation>Non è partito: invia di nuovo</translation>
    </message>
    <message>
        <source>It went: mark as sent</source>
        <translation>È partito: segna come inviato</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Rilascia</translation>
    </message>
    <message>
        <source>Open what was sent</source>
        <translation>Apri ciò che è stato inviato</translation>
    </message>
    <message>
        <source>Other number…</source>
        <translation>Altro numero…</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Trattieni</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Rimuovi dall&apos;elenco</translation>
    </message>
    <message>
        <source>Save proof…</source>
        <translation>Salva la prova…</translation>
    </message>
    <message>
        <source>Send again to another number…</source>
        <translation>Invia di nuovo a un altro numero…</translation>
    </message>
    <message>
        <source>Send before the others</source>
        <translation>Invia prima degli altri</translation>
    </message>
    <message>
        <source>Transmission report…</source>
        <translation>Rapporto di trasmissione…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>When it goes…</source>
        <translation>Quando parte…</translation>
    </message>
</context>
<context>
    <name>FaxFacts</name>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativi</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Document deleted</source>
        <translation>Documento eliminato</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>FaxDesk fax no.</source>
        <translation>N. fax FaxDesk</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>HTTP status {value}</source>
        <translation>Stato HTTP {value}</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Qualità alta</translation>
    </message>
    <message>
        <source>Normal quality</source>
        <translation>Qualità normale</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>In linea</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motivo indicato</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Inviato da</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Telnyx fax id</source>
        <translation>ID fax di Telnyx</translation>
    </message>
    <message>
        <source>Telnyx says: {value}</source>
        <translation>Telnyx dice: {value}</translation>
    </message>
    <message>
        <source>Telnyx&apos;s code: {value}</source>
        <translation>Codice di Telnyx: {value}</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own words: {value}</source>
        <translation>Testo di Telnyx: {value}</translation>
    </message>
    <message>
        <source>Ultra dark quality</source>
        <translation>Qualità ultrascura</translation>
    </message>
    <message>
        <source>Ultra light quality</source>
        <translation>Qualità ultrachiara</translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation>Qualità molto alta</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>circa {amount}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>circa {time}</translation>
    </message>
    <message>
        <source>asked so far: {value}</source>
        <translation>richiesto finora: {value}</translation>
    </message>
    <message>
        <source>caller name “{name}”</source>
        <translation>nome visualizzato “{name}”</translation>
    </message>
    <message>
        <source>document stored at Telnyx</source>
        <translation>documento conservato presso Telnyx</translation>
    </message>
    <message>
        <source>fault: {value}</source>
        <translation>errore: {value}</translation>
    </message>
    <message>
        <source>field: {value}</source>
        <translation>campo: {value}</translation>
    </message>
    <message>
        <source>in detail: {value}</source>
        <translation>in dettaglio: {value}</translation>
    </message>
    <message>
        <source>monochrome, black threshold {percent} %</source>
        <translation>monocromatico, soglia del nero {percent} %</translation>
    </message>
    <message>
        <source>part {part} is fax no. {id}</source>
        <translation>la parte {part} è il fax n. {id}</translation>
    </message>
    <message>
        <source>preview stored at Telnyx</source>
        <translation>anteprima conservata presso Telnyx</translation>
    </message>
    <message>
        <source>reason: {value}</source>
        <translation>motivo: {value}</translation>
    </message>
    <message>
        <source>with T.38</source>
        <translation>con T.38</translation>
    </message>
    <message>
        <source>with a webhook</source>
        <translation>con un webhook</translation>
    </message>
    <message>
        <source>without T.38</source>
        <translation>senza T.38</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} di {parts}</translation>
    </message>
    <message>
        <source>{took}; {foretold} were foretold</source>
        <translation>{took}; previsto {foretold}</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>&amp;Keep what was delivered, in “sent”</source>
        <translation>&amp;Conserva ciò che è stato consegnato, in “sent”</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>Monoc&amp;romatico</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>M&amp;odello</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualità</translation>
    </message>
    <message>
        <source>&amp;Trusted: numbers never faxed before go without asking</source>
        <translation>A&amp;ffidabile: i numeri mai usati per fax partono senza chiedere</translation>
    </message>
    <message>
        <source>&amp;Who it goes to</source>
        <translation>A c&amp;hi va</translation>
    </message>
    <message>
        <source>A number that was never faxed before is held until somebody releases it.</source>
        <translation>Un numero mai usato per fax viene trattenuto finché qualcuno lo rilascia.</translation>
    </message>
    <message>
        <source>A regular expression; empty: what looks like a number</source>
        <translation>Un&apos;espressione regolare; vuoto: ciò che sembra un numero</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Come nelle impostazioni</translation>
    </message>
    <message>
        <source>Before others</source>
        <translation>Prima degli altri</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Sc&amp;egli…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Scegli la cartella</translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation>Copert&amp;ina</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Cartella da monitorare</translation>
    </message>
    <message>
        <source>For programs whose numbers are right: a wrong one goes to a stranger at once.</source>
        <translation>Per programmi i cui numeri sono giusti: uno sbagliato va subito a un estraneo.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Nessuna cartella scelta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Numbers, contacts or @groups, a semicolon between</source>
        <translation>Numeri, contatti o @gruppi, separati da punto e virgola</translation>
    </message>
    <message>
        <source>Prio&amp;rity</source>
        <translation>&amp;Priorità</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>Ogge&amp;tto</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>The folder&apos;s own name</source>
        <translation>Il nome stesso della cartella</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Monitora una cartella</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Cartella monitorata</translation>
    </message>
    <message>
        <source>When idle</source>
        <translation>Quando nulla attende</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
</context>
<context>
    <name>FolderTrial</name>
    <message>
        <source>A document</source>
        <translation>Un documento</translation>
    </message>
    <message>
        <source>A document with its small file beside it, or that file</source>
        <translation>Un documento con il suo piccolo file accanto, o quel file</translation>
    </message>
    <message>
        <source>A file to try</source>
        <translation>Un file da provare</translation>
    </message>
    <message>
        <source>A file&apos;s name, as Fax_+13127367276_2026-11-29.pdf</source>
        <translation>Il nome di un file, ad esempio Fax_+13127367276_2026-11-29.pdf</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Sce&amp;gli un file…</translation>
    </message>
    <message>
        <source>Example file</source>
        <translation>File di esempio</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>Name or choose a file first.</source>
        <translation>Indicare o scegliere prima un file.</translation>
    </message>
    <message>
        <source>No file is needed</source>
        <translation>Non serve alcun file</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Questo file non è leggibile.</translation>
    </message>
    <message>
        <source>Tr&amp;y</source>
        <translation>Pro&amp;va</translation>
    </message>
    <message>
        <source>Where would a file go?</source>
        <translation>Dove andrebbe un file?</translation>
    </message>
    <message>
        <source>Would be refused: {reason}</source>
        <translation>Sarebbe rifiutato: {reason}</translation>
    </message>
    <message>
        <source>Would go to {n} recipients, among them: {recipients}</source>
        <translation>Andrebbe a {n} destinatari, tra cui: {recipients}</translation>
    </message>
    <message>
        <source>Would go to: {recipients}</source>
        <translation>Andrebbe a: {recipients}</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>A small file beside it (JSON, CSV, XML)</source>
        <translation>Un piccolo file accanto (JSON, CSV, XML)</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Sempre lo stesso</translation>
    </message>
    <message>
        <source>In hand: {n}</source>
        <translation>In lavorazione: {n}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>The fax number on its first page</source>
        <translation>Il numero di fax sulla prima pagina</translation>
    </message>
    <message>
        <source>The number in the file&apos;s name</source>
        <translation>Il numero nel nome del file</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Monitorata</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>Agg&amp;iungi…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>FaxDesk faxes what is put into a watched folder, and moves it to “sent” or “failed” there, with a report.</source>
        <translation>FaxDesk invia via fax ciò che viene messo in una cartella monitorata, e lo sposta lì in “sent” o “failed”, con un rapporto.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Affidabile</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Cartelle monitorate</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>“{name}” is watched no more. Its files stay where they are.</source>
        <translation>“{name}” non è più monitorata. I suoi file restano dove sono.</translation>
    </message>
</context>
<context>
    <name>ForgetButton</name>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Dimentica…</translation>
    </message>
    <message>
        <source>Takes a person out of faxes, address book and drafts</source>
        <translation>Toglie una persona da fax, rubrica e bozze</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>&amp;Forget for good</source>
        <translation>&amp;Dimentica definitivamente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Contacts: {n}</source>
        <translation>Contatti: {n}</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s own copies of the journal: {n}</source>
        <translation>Copie del registro create da FaxDesk: {n}</translation>
    </message>
    <message>
        <source>Faxes that were composed and not sent: {n}</source>
        <translation>Fax preparati e non inviati: {n}</translation>
    </message>
    <message>
        <source>Forget a person</source>
        <translation>Dimentica una persona</translation>
    </message>
    <message>
        <source>Forgetting …</source>
        <translation>Rimozione in corso …</translation>
    </message>
    <message>
        <source>Forgotten. The audit log says that it was done, and names nobody.</source>
        <translation>Dimenticata. Il registro di controllo dice che è stato fatto, e non nomina nessuno.</translation>
    </message>
    <message>
        <source>Looking for everything about them …</source>
        <translation>Ricerca di tutto ciò che la riguarda …</translation>
    </message>
    <message>
        <source>Nobody is forgotten.</source>
        <translation>Nessuno viene dimenticato.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nulla</translation>
    </message>
    <message>
        <source>Numbers, names and documents of faxes: {n}</source>
        <translation>Numeri, nomi e documenti di fax: {n}</translation>
    </message>
    <message>
        <source>Of these faxes, in archives of old years: {n}</source>
        <translation>Di questi fax, in archivi di anni passati: {n}</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Rimosso:</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>Resta:</translation>
    </message>
    <message>
        <source>The number of contacts that have others: {n}</source>
        <translation>Il numero di contatti che ne hanno altri: {n}</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Non si può annullare.</translation>
    </message>
    <message>
        <source>What is removed, and what stays</source>
        <translation>Ciò che viene rimosso, e ciò che resta</translation>
    </message>
    <message>
        <source>Will be removed:</source>
        <translation>Sarà rimosso:</translation>
    </message>
    <message>
        <source>{name} is to be forgotten.</source>
        <translation>{name} sta per essere dimenticato.</translation>
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
        <translation>&amp;Linee</translation>
    </message>
    <message>
        <source>&amp;Scanned pages</source>
        <translation>Pagine scansi&amp;onate</translation>
    </message>
    <message>
        <source>&amp;Warn of pages longer on the line than</source>
        <translation>&amp;Avvisa per pagine in linea più a lungo di</translation>
    </message>
    <message>
        <source>Clean them up at once</source>
        <translation>Puliscile subito</translation>
    </message>
    <message>
        <source>Clean up letters that it makes quick, offer the rest</source>
        <translation>Pulisci le lettere che così si velocizzano, proponi per il resto</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>Paese dei numeri senza prefisso internazionale</translation>
    </message>
    <message>
        <source>Cover &amp;page of a new fax</source>
        <translation>&amp;Copertina di un nuovo fax</translation>
    </message>
    <message>
        <source>Cover page of a new fax</source>
        <translation>Copertina di un nuovo fax</translation>
    </message>
    <message>
        <source>How many faxes may be under way at once. A new Telnyx account allows 2.</source>
        <translation>Quanti fax possono essere in corso insieme. Un nuovo account Telnyx ne consente 2.</translation>
    </message>
    <message>
        <source>L&amp;anguage, from the next start on</source>
        <translation>Lin&amp;gua, dal prossimo avvio</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Lasciale come sono</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Numbers without a &amp;country code are in</source>
        <translation>I numeri senza &amp;prefisso internazionale sono in</translation>
    </message>
    <message>
        <source>Offer to clean them up</source>
        <translation>Proponi di pulirle</translation>
    </message>
    <message>
        <source>Time to &amp;undo after Send</source>
        <translation>Tempo per ann&amp;ullare dopo Invia</translation>
    </message>
    <message>
        <source>Time to undo after Send, in seconds</source>
        <translation>Tempo per annullare dopo Invia, in secondi</translation>
    </message>
    <message>
        <source>Warn of pages that take longer on the line, in minutes</source>
        <translation>Avvisa per pagine che occupano la linea più a lungo, in minuti</translation>
    </message>
    <message numerus="yes">
        <source>Your fax application allows %n; more are never used.</source>
        <translation>
            <numerusform>L&apos;applicazione fax ne consente %n; non se ne usano mai di più.</numerusform>
            <numerusform>L&apos;applicazione fax ne consente %n; non se ne usano mai di più.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your fax application allows 1.</source>
        <translation>L&apos;applicazione fax ne consente 1.</translation>
    </message>
    <message>
        <source>send at once</source>
        <translation>invia subito</translation>
    </message>
</context>
<context>
    <name>GuardSettings</name>
    <message>
        <source>A number &amp;never faxed before</source>
        <translation>Un numero &amp;mai usato prima</translation>
    </message>
    <message>
        <source>Ask about</source>
        <translation>Chiedi per</translation>
    </message>
    <message>
        <source>Before a fax goes</source>
        <translation>Prima dell&apos;invio di un fax</translation>
    </message>
    <message>
        <source>More recip&amp;ients than</source>
        <translation>Più desti&amp;natari di</translation>
    </message>
    <message>
        <source>Say it beside Send</source>
        <translation>Dillo accanto a Invia</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Non dire nulla</translation>
    </message>
    <message>
        <source>Somebody has to say that it is right</source>
        <translation>Qualcuno deve confermare che è corretto</translation>
    </message>
    <message>
        <source>These hold for the command line too. Who is not to be faxed is never faxed.</source>
        <translation>Valgono anche per la riga di comando. A chi non deve ricevere fax non se ne inviano mai.</translation>
    </message>
    <message>
        <source>a &amp;country that no fax has gone to</source>
        <translation>un &amp;paese verso cui non è mai partito un fax</translation>
    </message>
    <message>
        <source>a cover page with nothing on it, &amp;once</source>
        <translation>una copertina vuota, una &amp;volta</translation>
    </message>
    <message>
        <source>a number one di&amp;git away from one that is known</source>
        <translation>un numero a una &amp;cifra da uno noto</translation>
    </message>
    <message>
        <source>a number that costs e&amp;xtra</source>
        <translation>un numero con costi &amp;extra</translation>
    </message>
    <message>
        <source>a number that is a &amp;telephone in the address book</source>
        <translation>un numero che in rubrica è un &amp;telefono</translation>
    </message>
    <message>
        <source>a number where no fax could ever &amp;arrive</source>
        <translation>un numero a cui nessun fax è mai potuto &amp;arrivare</translation>
    </message>
    <message>
        <source>another fax number on the document&apos;s &amp;first page</source>
        <translation>un altro numero di fax sulla p&amp;rima pagina del documento</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>one of your o&amp;wn numbers</source>
        <translation>&amp;uno dei propri numeri</translation>
    </message>
    <message>
        <source>the same &amp;documents to the same number again</source>
        <translation>gli stessi &amp;documenti di nuovo allo stesso numero</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>Cover page</source>
        <translation>Copertina</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Place to drop documents</source>
        <translation>Area in cui trascinare i documenti</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatari</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Settings of this fax</source>
        <translation>Impostazioni di questo fax</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(unknown)</source>
        <translation>(sconosciuto)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Consegnato</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminato</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Faxes</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Inviato da</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>circa {amount}</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Dal:</translation>
    </message>
    <message>
        <source>&amp;Name or company:</source>
        <translation>&amp;Nome o azienda:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message>
        <source>&amp;Sent by:</source>
        <translation>&amp;Inviato da:</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>&amp;Etichetta:</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tutti gli stati</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Qualsiasi motivo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualsiasi data</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Giorni scelti</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Nel cestino</translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation>Ultimi 31 giorni</translation>
    </message>
    <message>
        <source>Last 366 days</source>
        <translation>Ultimi 366 giorni</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>N&amp;umero:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Inviato da</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>U&amp;ntil:</source>
        <translation>&amp;Al:</translation>
    </message>
    <message>
        <source>With and without tags</source>
        <translation>Con e senza etichette</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtri</translation>
    </message>
    <message>
        <source>1 fax</source>
        <translation>1 fax</translation>
    </message>
    <message>
        <source>An archive isn&apos;t in its place, so its faxes are not found: {files}</source>
        <translation>Un archivio non è al suo posto, perciò i suoi fax non si trovano: {files}</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivia…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>More than {number} faxes</source>
        <translation>Più di {number} fax</translation>
    </message>
    <message>
        <source>Name, number, document, cover, user, tag, reason or date</source>
        <translation>Nome, numero, documento, copertina, utente, etichetta, motivo o data</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Non salvato: {reason}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Salvato: {file}</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Cerca nella cronologia</translation>
    </message>
    <message>
        <source>T&amp;otals</source>
        <translation>T&amp;otali</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tabella (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>Etichetta:</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etichetta…</translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>{number} fax</numerusform>
            <numerusform>{number} fax</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursSettings</name>
    <message>
        <source>C&amp;losed on</source>
        <translation>&amp;Chiuso il</translation>
    </message>
    <message>
        <source>For faxes that go in certain hours or on working days: Later… beside Send. A day with a year is closed once, one without (12-25) each year; two dots make a span.</source>
        <translation>Per i fax che partono in certe ore o nei giorni lavorativi: Più tardi… accanto a Invia. Un giorno con l&apos;anno è chiuso una volta, uno senza (12-25) ogni anno; due punti di seguito (..) indicano un intervallo.</translation>
    </message>
    <message>
        <source>Office &amp;hours</source>
        <translation>&amp;Orario d&apos;ufficio</translation>
    </message>
    <message>
        <source>When the office is open</source>
        <translation>Quando l&apos;ufficio è aperto</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modificato</numerusform>
            <numerusform>%n modificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuovo</numerusform>
            <numerusform>%n nuovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n uguale</numerusform>
            <numerusform>%n uguali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n illeggibile</numerusform>
            <numerusform>%n illeggibili</numerusform>
        </translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(ometti)</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Alla c.a. di</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>Numero di fax</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome di battesimo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importa contatti</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>Lettura del file …</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Numero di cellulare</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Altro numero</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numero di telefono</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Osservazione</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>Che cosa diventa ogni riga</translation>
    </message>
    <message>
        <source>What the column {name} holds</source>
        <translation>Che cosa contiene la colonna {name}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>uguale</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illeggibile</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message numerus="yes">
        <source>%n faxes are chosen.</source>
        <translation>
            <numerusform>%n fax è scelto.</numerusform>
            <numerusform>%n fax sono scelti.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>&amp;Dimentica questa persona…</translation>
    </message>
    <message>
        <source>&amp;Keep the document until this is unchecked again</source>
        <translation>&amp;Conserva il documento finché questa casella non viene deselezionata</translation>
    </message>
    <message>
        <source>&amp;Legal hold: nothing of it can be removed, by anybody or by itself</source>
        <translation>Conservazione &amp;legale: nulla ne può essere rimosso, né da qualcuno né da sé</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Quanto si conserva</translation>
    </message>
    <message>
        <source>Reason of the legal hold</source>
        <translation>Motivo della conservazione legale</translation>
    </message>
    <message>
        <source>Reason, such as the case</source>
        <translation>Motivo, ad esempio la pratica</translation>
    </message>
    <message numerus="yes">
        <source>The document is deleted %n days after the fax has ended.</source>
        <translation>
            <numerusform>Il documento viene eliminato %n giorno dopo la fine del fax.</numerusform>
            <numerusform>Il documento viene eliminato %n giorni dopo la fine del fax.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is kept for ever, as it is set.</source>
        <translation>Il documento si conserva per sempre, come impostato.</translation>
    </message>
    <message>
        <source>The document is to be deleted on {date}.</source>
        <translation>Il documento sarà eliminato il {date}.</translation>
    </message>
    <message>
        <source>The document was deleted on {date}. What was sent to whom and its hashes stay.</source>
        <translation>Il documento è stato eliminato il {date}. Resta che cosa è stato inviato a chi, con i suoi hash.</translation>
    </message>
    <message>
        <source>The document&apos;s time is over on {date}; it stays, as it is marked here.</source>
        <translation>Il tempo del documento termina il {date}; resta, come indicato qui.</translation>
    </message>
    <message>
        <source>Under legal hold since {date}, by {user}.</source>
        <translation>Sotto conservazione legale dal {date}, da parte di {user}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>qualcuno</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>+ and -</source>
        <translation>+ e -</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Aggiungi documenti</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Rubrica</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Su, Alt+Giù</translation>
    </message>
    <message>
        <source>Choose the pages of the document</source>
        <translation>Scegliere le pagine del documento</translation>
    </message>
    <message>
        <source>Ctrl+A, Shift+Left</source>
        <translation>Ctrl+A, Maiusc+Sinistra</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Canc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Enter , ;</source>
        <translation>Invio , ;</translation>
    </message>
    <message>
        <source>Go to To, to the preview, to the queue</source>
        <translation>Passare ad A, all&apos;anteprima, alla coda</translation>
    </message>
    <message>
        <source>In To: choose all numbers, or several</source>
        <translation>In A: scegliere tutti i numeri o più di uno</translation>
    </message>
    <message>
        <source>In To: end the number</source>
        <translation>In A: terminare il numero</translation>
    </message>
    <message>
        <source>In To: go to the numbers, edit the last one</source>
        <translation>In A: passare ai numeri, modificare l&apos;ultimo</translation>
    </message>
    <message>
        <source>In the preview and the documents: go through the pages</source>
        <translation>Nell&apos;anteprima e nei documenti: scorrere le pagine</translation>
    </message>
    <message>
        <source>In the preview: the page larger or smaller</source>
        <translation>Nell&apos;anteprima: ingrandire o ridurre la pagina</translation>
    </message>
    <message>
        <source>In the preview: turn the page to the right, to the left</source>
        <translation>Nell&apos;anteprima: ruotare la pagina a destra, a sinistra</translation>
    </message>
    <message>
        <source>In the queue and the history: copy the rows, as text and as a table</source>
        <translation>Nella coda e nella cronologia: copiare le righe, come testo e come tabella</translation>
    </message>
    <message>
        <source>In the queue: what can be done</source>
        <translation>Nella coda: ciò che si può fare</translation>
    </message>
    <message>
        <source>In the queue: what stands on the row&apos;s button</source>
        <translation>Nella coda: ciò che indica il pulsante della riga</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Left, Backspace</source>
        <translation>Sinistra, Backspace</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Tasto Menu, Maiusc+F10</translation>
    </message>
    <message>
        <source>Move the document</source>
        <translation>Spostare il documento</translation>
    </message>
    <message>
        <source>New fax: put aside what stands there</source>
        <translation>Nuovo fax: mettere da parte quello presente</translation>
    </message>
    <message>
        <source>Page Up, Page Down, Home, End</source>
        <translation>Pag su, Pag giù, Home, Fine</translation>
    </message>
    <message>
        <source>Paste documents or numbers</source>
        <translation>Incollare documenti o numeri</translation>
    </message>
    <message>
        <source>R, Shift+R</source>
        <translation>R, Maiusc+R</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Cercare nella coda</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Annullare l&apos;ultima operazione</translation>
    </message>
    <message>
        <source>Take out the number or document; remove the fax</source>
        <translation>Togliere il numero o il documento; rimuovere il fax</translation>
    </message>
    <message>
        <source>The fax&apos;s history</source>
        <translation>La cronologia del fax</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Questo elenco</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system&apos;s</source>
        <translation>Quella del sistema</translation>
    </message>
    <message>
        <source>Language of FaxDesk, from the next start on</source>
        <translation>Lingua di FaxDesk, dal prossimo avvio</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Locked: {names}.</source>
        <translation>Bloccato: {names}.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>&amp;New fax</source>
        <translation>&amp;Nuovo fax</translation>
    </message>
    <message>
        <source>A fax that you have not sent yet is kept. It comes back when FaxDesk is started without a document.</source>
        <translation>Un fax non ancora inviato è conservato. Torna quando si avvia FaxDesk senza un documento.</translation>
    </message>
    <message>
        <source>Another FaxDesk is working the queue. What you send here goes out through it.</source>
        <translation>Un altro FaxDesk sta elaborando la coda. Ciò che si invia qui parte da lì.</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer. To send real faxes, close this window and start FaxDesk without --demo.</source>
        <translation>Demo: nulla lascia questo computer. Per inviare fax veri, chiudere questa finestra e avviare FaxDesk senza --demo.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Set up your Telnyx account</source>
        <translation>Configura l&apos;account Telnyx</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached. FaxDesk goes on by itself when it can be.</source>
        <translation>Telnyx non è raggiungibile. FaxDesk continua da solo appena possibile.</translation>
    </message>
    <message>
        <source>The queue is paused. Faxes under way go on; no other starts.</source>
        <translation>La coda è in pausa. I fax in corso continuano; nessun altro parte.</translation>
    </message>
    <message>
        <source>You have not sent this fax yet. It was kept for you ({time}).</source>
        <translation>Questo fax non è ancora stato inviato. È stato conservato ({time}).</translation>
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
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of number {n}</source>
        <translation>Tipo del numero {n}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Cellulare</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Abituale</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>A copy to look at could not be made. Is the disk full?</source>
        <translation>Impossibile creare una copia da consultare. Il disco è pieno?</translation>
    </message>
    <message>
        <source>No program here opens PDFs.</source>
        <translation>Qui nessun programma apre i PDF.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>0: any free one</source>
        <translation>0: una porta libera qualsiasi</translation>
    </message>
    <message>
        <source>Cancel faxes, or all of a broadcast.</source>
        <translation>Annullare fax, o tutti quelli di un invio multiplo.</translation>
    </message>
    <message>
        <source>Collect what helps support, without names, numbers, documents or keys.</source>
        <translation>Raccogliere ciò che aiuta l&apos;assistenza, senza nomi, numeri, documenti o chiavi.</translation>
    </message>
    <message>
        <source>Copy the journal: every fax with its history, no documents.</source>
        <translation>Copiare il registro: ogni fax con la sua cronologia, senza documenti.</translation>
    </message>
    <message>
        <source>Decide about an uncertain or held fax.</source>
        <translation>Decidere su un fax incerto o trattenuto.</translation>
    </message>
    <message>
        <source>Draw a page as it will arrive.</source>
        <translation>Disegnare una pagina come arriverà.</translation>
    </message>
    <message>
        <source>Export what became of each fax of a broadcast, as CSV.</source>
        <translation>Esportare l&apos;esito di ogni fax di un invio multiplo, come CSV.</translation>
    </message>
    <message>
        <source>Find faxes that are over, of any time; sums of them.</source>
        <translation>Trovare fax conclusi, di qualsiasi data; le loro somme.</translation>
    </message>
    <message>
        <source>Forget somebody: take number, name and documents out of everything.</source>
        <translation>Dimenticare qualcuno: togliere ovunque numero, nome e documenti.</translation>
    </message>
    <message>
        <source>Go on after a pause, or after the account was fixed.</source>
        <translation>Continuare dopo una pausa, o dopo che l&apos;account è stato sistemato.</translation>
    </message>
    <message>
        <source>Keep the API key, choose the connection and the from-number.</source>
        <translation>Conservare la chiave API, scegliere la connessione e il numero mittente.</translation>
    </message>
    <message>
        <source>Keep the documents of faxes beyond their time.</source>
        <translation>Conservare i documenti dei fax oltre il loro tempo.</translation>
    </message>
    <message>
        <source>Keep waiting faxes back until they are released; pause a broadcast.</source>
        <translation>Trattenere fax in attesa finché non vengono rilasciati; mettere in pausa un invio multiplo.</translation>
    </message>
    <message>
        <source>Let held faxes go on, with the tries they have left; let a broadcast go on.</source>
        <translation>Lasciar proseguire fax trattenuti, con i tentativi che restano; riprendere un invio multiplo.</translation>
    </message>
    <message>
        <source>Let waiting faxes go at another time, or before others.</source>
        <translation>Far partire fax in attesa a un&apos;altra ora, o prima di altri.</translation>
    </message>
    <message>
        <source>List every fax with its state, and broadcasts with their totals.</source>
        <translation>Elencare ogni fax con il suo stato, e gli invii multipli con i loro totali.</translation>
    </message>
    <message>
        <source>List printed documents that wait for the window.</source>
        <translation>Elencare i documenti stampati che attendono la finestra.</translation>
    </message>
    <message>
        <source>Make a proof of faxes: report, documents and events in one PDF.</source>
        <translation>Creare una prova dei fax: rapporto, documenti ed eventi in un PDF.</translation>
    </message>
    <message>
        <source>Make documents into PDFs that can be faxed.</source>
        <translation>Convertire documenti in PDF che si possono inviare via fax.</translation>
    </message>
    <message>
        <source>Make transmission reports, as PDF.</source>
        <translation>Creare rapporti di trasmissione, come PDF.</translation>
    </message>
    <message>
        <source>Move faxes of old years into a file of their own, which the history still finds.</source>
        <translation>Spostare i fax di anni passati in un file a parte, che la cronologia trova ancora.</translation>
    </message>
    <message>
        <source>One queue for several desks: set up, watch, move.</source>
        <translation>Una coda per più postazioni: configurare, osservare, spostare.</translation>
    </message>
    <message>
        <source>Put a word of your own on faxes, to find them by.</source>
        <translation>Dare ai fax una propria parola, con cui ritrovarli.</translation>
    </message>
    <message>
        <source>Put faxes under legal hold: nothing of them can be removed.</source>
        <translation>Mettere fax sotto conservazione legale: non se ne può rimuovere nulla.</translation>
    </message>
    <message>
        <source>Queue one fax per number.</source>
        <translation>Mettere in coda un fax per ogni numero.</translation>
    </message>
    <message>
        <source>Remove faxes that are over; what arrived can be restored for 30 days.</source>
        <translation>Rimuovere fax conclusi; ciò che è arrivato si può ripristinare per 30 giorni.</translation>
    </message>
    <message>
        <source>Run the Telnyx simulator alone; its base URL is the first line.</source>
        <translation>Eseguire solo il simulatore di Telnyx; il suo URL di base è la prima riga.</translation>
    </message>
    <message>
        <source>Say what can be said of documents before they are sent.</source>
        <translation>Dire ciò che si può dire dei documenti prima dell&apos;invio.</translation>
    </message>
    <message>
        <source>Say what faxes cost, by day, month or user.</source>
        <translation>Dire quanto costano i fax, per giorno, mese o utente.</translation>
    </message>
    <message>
        <source>Say what goes when, or take out now what is due.</source>
        <translation>Dire che cosa se ne va e quando, o togliere ora ciò che è scaduto.</translation>
    </message>
    <message>
        <source>Say whether a proof, or an exported log, was changed.</source>
        <translation>Dire se una prova, o un registro esportato, è stata modificata.</translation>
    </message>
    <message>
        <source>Say whether the journal was changed, and where.</source>
        <translation>Dire se il registro è stato modificato, e dove.</translation>
    </message>
    <message>
        <source>Send documents as faxes. Without a command: open the window, with the files added; a window that is open already takes them.</source>
        <translation>Inviare documenti via fax. Senza comando: aprire la finestra, con i file aggiunti; una finestra già aperta li prende.</translation>
    </message>
    <message>
        <source>Send failed, cancelled or held faxes once more, or all of a broadcast that failed.</source>
        <translation>Inviare ancora una volta fax non riusciti, annullati o trattenuti, o tutti quelli non riusciti di un invio multiplo.</translation>
    </message>
    <message>
        <source>Send once more what was sent, or to somebody else.</source>
        <translation>Inviare ancora una volta ciò che è stato inviato, o a qualcun altro.</translation>
    </message>
    <message>
        <source>Show one fax with its story, or a broadcast.</source>
        <translation>Mostrare un fax con la sua cronologia, o un invio multiplo.</translation>
    </message>
    <message>
        <source>Show what the IT department set on this computer.</source>
        <translation>Mostrare ciò che il reparto IT ha impostato su questo computer.</translation>
    </message>
    <message>
        <source>Start no further fax.</source>
        <translation>Non avviare altri fax.</translation>
    </message>
    <message>
        <source>Stop everything: pause the queue, cancel what has not arrived.</source>
        <translation>Fermare tutto: mettere in pausa la coda, annullare ciò che non è arrivato.</translation>
    </message>
    <message>
        <source>Take faxes out of the bin again.</source>
        <translation>Togliere di nuovo fax dal cestino.</translation>
    </message>
    <message>
        <source>The address book: list, add, remove, import, export, groups.</source>
        <translation>La rubrica: elencare, aggiungere, rimuovere, importare, esportare, gruppi.</translation>
    </message>
    <message>
        <source>Watched folders: list, add, remove, refused.</source>
        <translation>Cartelle monitorate: elencare, aggiungere, rimuovere, rifiutati.</translation>
    </message>
    <message>
        <source>Work the queue without a window.</source>
        <translation>Elaborare la coda senza finestra.</translation>
    </message>
    <message>
        <source>a PDF that Telnyx fetches itself</source>
        <translation>un PDF che Telnyx recupera da solo</translation>
    </message>
    <message>
        <source>a PDF, picture, text or office document; several become one fax, in order</source>
        <translation>un PDF, un&apos;immagine, un testo o un documento d&apos;ufficio; più documenti diventano un fax, nell&apos;ordine</translation>
    </message>
    <message>
        <source>a broadcast, as B1, or the number of one of its faxes</source>
        <translation>un invio multiplo, come B1, o il numero di uno dei suoi fax</translation>
    </message>
    <message>
        <source>a contact&apos;s ID, its name, or its number</source>
        <translation>l&apos;ID di un contatto, il suo nome o il suo numero</translation>
    </message>
    <message>
        <source>a cover page: standard, letter, short, or one of your own</source>
        <translation>una copertina: standard, letter, short, o una propria</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un documento</translation>
    </message>
    <message>
        <source>a document to add, or a number as fax:+13127367276</source>
        <translation>un documento da aggiungere, o un numero come fax:+13127367276</translation>
    </message>
    <message>
        <source>a document; several are joined, in order</source>
        <translation>un documento; più documenti vengono uniti, nell&apos;ordine</translation>
    </message>
    <message>
        <source>a fax number, SIP URI, contact&apos;s name, or @GROUP of the address book; repeatable</source>
        <translation>un numero di fax, un URI SIP, il nome di un contatto o @GROUP della rubrica; ripetibile</translation>
    </message>
    <message>
        <source>a fax number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>un numero di fax; LABEL=NUMBER gli dà un&apos;etichetta; ripetibile</translation>
    </message>
    <message>
        <source>a fax&apos;s number</source>
        <translation>il numero di un fax</translation>
    </message>
    <message>
        <source>a fax&apos;s number, or a broadcast&apos;s as B1</source>
        <translation>il numero di un fax, o di un invio multiplo come B1</translation>
    </message>
    <message>
        <source>a fax&apos;s number; without any: list them</source>
        <translation>il numero di un fax; senza: elencarli</translation>
    </message>
    <message>
        <source>a folder without a journal</source>
        <translation>una cartella senza registro</translation>
    </message>
    <message>
        <source>a group it is in; repeatable</source>
        <translation>un gruppo di cui fa parte; ripetibile</translation>
    </message>
    <message>
        <source>a mobile number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>un numero di cellulare; LABEL=NUMBER gli dà un&apos;etichetta; ripetibile</translation>
    </message>
    <message>
        <source>a number, a contact&apos;s name or @group; several times for several</source>
        <translation>un numero, il nome di un contatto o @gruppo; più volte per più destinatari</translation>
    </message>
    <message>
        <source>a number, a name or a SIP URI; where it went before by default</source>
        <translation>un numero, un nome o un URI SIP; in mancanza, dove era andato prima</translation>
    </message>
    <message>
        <source>a number, or the whole name of a contact or recipient</source>
        <translation>un numero, o il nome completo di un contatto o destinatario</translation>
    </message>
    <message>
        <source>a part of the number</source>
        <translation>una parte del numero</translation>
    </message>
    <message>
        <source>a proof, or an exported log</source>
        <translation>una prova, o un registro esportato</translation>
    </message>
    <message>
        <source>a regular expression that finds the number there</source>
        <translation>un&apos;espressione regolare che vi trova il numero</translation>
    </message>
    <message>
        <source>a table for Excel and the like</source>
        <translation>una tabella per Excel e simili</translation>
    </message>
    <message>
        <source>a table with headings, or vCards</source>
        <translation>una tabella con intestazioni, o vCard</translation>
    </message>
    <message>
        <source>a telephone number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>un numero di telefono; LABEL=NUMBER gli dà un&apos;etichetta; ripetibile</translation>
    </message>
    <message>
        <source>a word or some words of your own</source>
        <translation>una o più parole proprie</translation>
    </message>
    <message>
        <source>added or ended on this day or before</source>
        <translation>aggiunto o terminato in questo giorno o prima</translation>
    </message>
    <message>
        <source>added or ended on this day or later, like 2026-03-31</source>
        <translation>aggiunto o terminato in questo giorno o dopo, ad esempio 2026-03-31</translation>
    </message>
    <message>
        <source>all in one PDF, which is overwritten; or in a folder that is there, one each</source>
        <translation>tutto in un PDF, che viene sovrascritto; o in una cartella esistente, uno per ciascuno</translation>
    </message>
    <message>
        <source>also pages that arrive black for more than a third, or take more than ten minutes</source>
        <translation>anche pagine che arrivano nere per più di un terzo, o richiedono più di dieci minuti</translation>
    </message>
    <message>
        <source>also when the same document to the same number is under way</source>
        <translation>anche se lo stesso documento allo stesso numero è in corso</translation>
    </message>
    <message>
        <source>as in clerk:address-book</source>
        <translation>come in clerk:address-book</translation>
    </message>
    <message>
        <source>as in clerk:others-documents</source>
        <translation>come in clerk:others-documents</translation>
    </message>
    <message>
        <source>as soon as its turn comes</source>
        <translation>appena viene il suo turno</translation>
    </message>
    <message>
        <source>as the owner: move all that this desk has into a team that has nothing</source>
        <translation>come proprietario: spostare tutto ciò che ha questa postazione in un team che non ha nulla</translation>
    </message>
    <message>
        <source>at most so many pages in one fax; 350 by default</source>
        <translation>al massimo tante pagine in un fax; 350 se non indicato</translation>
    </message>
    <message>
        <source>at most so many; 100 by default, all in a file</source>
        <translation>al massimo tanti; 100 se non indicato, tutti in un file</translation>
    </message>
    <message>
        <source>by FILE&apos;s ending otherwise; vcard is version 3.0, which most programs read, vcard4 version 4.0</source>
        <translation>altrimenti secondo l&apos;estensione di FILE; vcard è la versione 3.0, letta dalla maggior parte dei programmi, vcard4 la versione 4.0</translation>
    </message>
    <message>
        <source>by what it is ordered; the newest first by default</source>
        <translation>in base a che cosa ordinare; se non indicato, prima i più recenti</translation>
    </message>
    <message>
        <source>call it so</source>
        <translation>chiamarlo così</translation>
    </message>
    <message>
        <source>commands (see faxdesk COMMAND --help):</source>
        <translation>comandi (vedere faxdesk COMMAND --help):</translation>
    </message>
    <message>
        <source>compare with the seals in this folder too; may be given several times</source>
        <translation>confrontare anche con i sigilli di questa cartella; si può indicare più volte</translation>
    </message>
    <message>
        <source>don&apos;t ask</source>
        <translation>non chiedere</translation>
    </message>
    <message>
        <source>don&apos;t use the T.38 protocol</source>
        <translation>non usare il protocollo T.38</translation>
    </message>
    <message>
        <source>e.g. de</source>
        <translation>ad es. de</translation>
    </message>
    <message>
        <source>end the legal hold</source>
        <translation>terminare la conservazione legale</translation>
    </message>
    <message>
        <source>end when nothing is left that can move without a person</source>
        <translation>terminare quando non resta nulla che possa procedere senza una persona</translation>
    </message>
    <message>
        <source>fax numbers, the usual one first</source>
        <translation>numeri di fax, prima quello abituale</translation>
    </message>
    <message>
        <source>faxes under way at once</source>
        <translation>fax in corso contemporaneamente</translation>
    </message>
    <message>
        <source>files that could not be faxed</source>
        <translation>file che non è stato possibile inviare via fax</translation>
    </message>
    <message>
        <source>follow the faxes to their end</source>
        <translation>seguire i fax fino alla fine</translation>
    </message>
    <message>
        <source>go back to the backup FILE; today&apos;s journal is kept beside it</source>
        <translation>tornare al backup FILE; il registro odierno viene conservato accanto</translation>
    </message>
    <message>
        <source>go on: a line for each fax that changes, until it is ended</source>
        <translation>continuare: una riga per ogni fax che cambia, finché non viene terminato</translation>
    </message>
    <message>
        <source>how many times as fast as life</source>
        <translation>quante volte più veloce della realtà</translation>
    </message>
    <message>
        <source>how things stand (by default), or take out now what is due</source>
        <translation>come stanno le cose (se non indicato), o togliere ora ciò che è scaduto</translation>
    </message>
    <message>
        <source>in a team: only what you sent</source>
        <translation>in un team: solo ciò che è stato inviato da chi usa il comando</translation>
    </message>
    <message>
        <source>in the office&apos;s directory (LDAP, Active Directory) instead</source>
        <translation>invece nella directory aziendale (LDAP, Active Directory)</translation>
    </message>
    <message>
        <source>its faxes in true black and white</source>
        <translation>i suoi fax in vero bianco e nero</translation>
    </message>
    <message>
        <source>its faxes without the T.38 protocol</source>
        <translation>i suoi fax senza il protocollo T.38</translation>
    </message>
    <message>
        <source>keep only the report of what was delivered</source>
        <translation>conservare solo il rapporto di ciò che è stato consegnato</translation>
    </message>
    <message>
        <source>keep them no more</source>
        <translation>non conservarli più</translation>
    </message>
    <message>
        <source>let Telnyx keep a preview for a while</source>
        <translation>lasciare che Telnyx conservi un&apos;anteprima per un po&apos;</translation>
    </message>
    <message>
        <source>let Telnyx keep the document for a while</source>
        <translation>lasciare che Telnyx conservi il documento per un po&apos;</translation>
    </message>
    <message>
        <source>let this desk work its own queue again</source>
        <translation>far elaborare di nuovo a questa postazione la propria coda</translation>
    </message>
    <message>
        <source>let this desk work the team&apos;s queue</source>
        <translation>far elaborare a questa postazione la coda del team</translation>
    </message>
    <message>
        <source>list contacts, all or those that are looked for</source>
        <translation>elencare i contatti, tutti o quelli cercati</translation>
    </message>
    <message>
        <source>list groups; put contacts into one or take them out</source>
        <translation>elencare i gruppi; mettervi contatti o toglierli</translation>
    </message>
    <message>
        <source>list who did what, the newest last</source>
        <translation>elencare chi ha fatto cosa, per ultimo il più recente</translation>
    </message>
    <message>
        <source>look for somebody, here or in the office&apos;s directory</source>
        <translation>cercare qualcuno, qui o nella directory aziendale</translation>
    </message>
    <message>
        <source>make every sheet of a workbook fit the width of its page</source>
        <translation>adattare ogni foglio di una cartella di lavoro alla larghezza della pagina</translation>
    </message>
    <message>
        <source>make heavy pages smaller where it is too large for a fax</source>
        <translation>ridurre le pagine pesanti se è troppo grande per un fax</translation>
    </message>
    <message>
        <source>make scanned and photographed pages clean: black on white, straight, without shadows</source>
        <translation>pulire le pagine scansionate e fotografate: nero su bianco, diritte, senza ombre</translation>
    </message>
    <message>
        <source>make the team&apos;s tables and roles, or bring them up to date</source>
        <translation>creare le tabelle e i ruoli del team, o aggiornarli</translation>
    </message>
    <message>
        <source>more time between tries</source>
        <translation>più tempo tra i tentativi</translation>
    </message>
    <message>
        <source>move what was added before this year or day, like 2024 or 2024-07-01; without it list archives</source>
        <translation>spostare ciò che è stato aggiunto prima di questo anno o giorno, ad esempio 2024 o 2024-07-01; senza, elencare gli archivi</translation>
    </message>
    <message>
        <source>nobody may fax it, and why</source>
        <translation>nessuno può inviargli fax, e perché</translation>
    </message>
    <message>
        <source>not before: 17:00, &quot;tomorrow 8:00&quot;, &quot;Mon 9:30&quot;, 2026-03-05T08:00+01:00</source>
        <translation>non prima di: 17:00, &quot;tomorrow 8:00&quot;, &quot;Mon 9:30&quot;, 2026-03-05T08:00+01:00</translation>
    </message>
    <message>
        <source>notes; \n begins a new line</source>
        <translation>note; \n inizia una nuova riga</translation>
    </message>
    <message>
        <source>numbers that were never faxed before are right</source>
        <translation>i numeri mai usati per fax sono corretti</translation>
    </message>
    <message>
        <source>numbers that were never faxed before wait for nobody</source>
        <translation>i numeri mai usati per fax non attendono nessuno</translation>
    </message>
    <message>
        <source>of another team than this desk&apos;s</source>
        <translation>di un team diverso da quello di questa postazione</translation>
    </message>
    <message>
        <source>of the recipient&apos;s name or company</source>
        <translation>del nome o dell&apos;azienda del destinatario</translation>
    </message>
    <message>
        <source>on the built-in simulator: no account, nothing leaves the machine</source>
        <translation>sul simulatore integrato: nessun account, nulla lascia la macchina</translation>
    </message>
    <message>
        <source>on the cover</source>
        <translation>sulla copertina</translation>
    </message>
    <message>
        <source>one group: list its members</source>
        <translation>un gruppo: elencarne i membri</translation>
    </message>
    <message>
        <source>one line for each broadcast, with its totals</source>
        <translation>una riga per ogni invio multiplo, con i totali</translation>
    </message>
    <message>
        <source>only in these hours, each try too, as 08:00-18:00; “office”: the office&apos;s, on working days</source>
        <translation>solo in queste ore, anche ogni tentativo, ad esempio 08:00-18:00; “office”: quelle dell&apos;ufficio, nei giorni lavorativi</translation>
    </message>
    <message>
        <source>only say what would be moved</source>
        <translation>dire solo che cosa verrebbe spostato</translation>
    </message>
    <message>
        <source>only these; may be given several times</source>
        <translation>solo questi; si può indicare più volte</translation>
    </message>
    <message>
        <source>only those of this group</source>
        <translation>solo quelli di questo gruppo</translation>
    </message>
    <message>
        <source>only what has this tag</source>
        <translation>solo ciò che ha questa etichetta</translation>
    </message>
    <message>
        <source>overwritten where it exists</source>
        <translation>sovrascritto se esiste</translation>
    </message>
    <message>
        <source>parts become OUT-1.pdf, OUT-2.pdf, ...</source>
        <translation>le parti diventano OUT-1.pdf, OUT-2.pdf, ...</translation>
    </message>
    <message>
        <source>pdf or tiff; only with --store-preview</source>
        <translation>pdf o tiff; solo con --store-preview</translation>
    </message>
    <message>
        <source>percent, 1 to 100</source>
        <translation>percentuale, da 1 a 100</translation>
    </message>
    <message>
        <source>percent, 1 to 100; only with --monochrome</source>
        <translation>percentuale, da 1 a 100; solo con --monochrome</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argomenti posizionali</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST/DATABASE, without a password; by default FAXDESK_TEAM_DATABASE, or the setting</source>
        <translation>postgresql://USER@HOST/DATABASE, senza password; se non indicato FAXDESK_TEAM_DATABASE, o l&apos;impostazione</translation>
    </message>
    <message>
        <source>print all that is in it</source>
        <translation>stampare tutto ciò che contiene</translation>
    </message>
    <message>
        <source>print one JSON object per line and nothing else</source>
        <translation>stampare un oggetto JSON per riga e nient&apos;altro</translation>
    </message>
    <message>
        <source>put a contact into it; repeatable</source>
        <translation>mettervi un contatto; ripetibile</translation>
    </message>
    <message>
        <source>put the archive in this folder; without --before: look for archives there that were moved</source>
        <translation>mettere l&apos;archivio in questa cartella; senza --before: cercarvi gli archivi spostati</translation>
    </message>
    <message>
        <source>read contacts from a table (Outlook, Google, any) or vCards</source>
        <translation>leggere contatti da una tabella (Outlook, Google, qualsiasi) o da vCard</translation>
    </message>
    <message>
        <source>read the API key from standard input</source>
        <translation>leggere la chiave API dallo standard input</translation>
    </message>
    <message>
        <source>read the password for the office&apos;s directory from standard input, try it and keep it</source>
        <translation>leggere dallo standard input la password della directory aziendale, provarla e conservarla</translation>
    </message>
    <message>
        <source>read the password from standard input</source>
        <translation>leggere la password dallo standard input</translation>
    </message>
    <message>
        <source>read the password of a locked PDF from standard input</source>
        <translation>leggere dallo standard input la password di un PDF bloccato</translation>
    </message>
    <message>
        <source>remove the group; its contacts stay</source>
        <translation>rimuovere il gruppo; i suoi contatti restano</translation>
    </message>
    <message>
        <source>say what it would do, row by row, and change nothing</source>
        <translation>dire che cosa farebbe, riga per riga, e non modificare nulla</translation>
    </message>
    <message>
        <source>say what would be removed and what would stay; do nothing</source>
        <translation>dire che cosa verrebbe rimosso e che cosa resterebbe; non fare nulla</translation>
    </message>
    <message>
        <source>send office documents without their tracked changes: what was deleted is left out</source>
        <translation>inviare i documenti d&apos;ufficio senza le revisioni: ciò che è stato eliminato è omesso</translation>
    </message>
    <message>
        <source>send pages whose shades take long as FaxDesk&apos;s own dots: quick, letters become a picture</source>
        <translation>inviare le pagine le cui sfumature richiedono tempo con i punti propri di FaxDesk: veloce, le lettere diventano un&apos;immagine</translation>
    </message>
    <message>
        <source>send them from this number</source>
        <translation>inviarli da questo numero</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>mostrare il numero di versione del programma e uscire</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostrare questo messaggio di aiuto e uscire</translation>
    </message>
    <message>
        <source>speak this language: de, pt_BR, ..., or a translator&apos;s .ts or .qm FILE; before a command too</source>
        <translation>parlare questa lingua: de, pt_BR, ..., o il FILE .ts o .qm di un traduttore; anche prima di un comando</translation>
    </message>
    <message>
        <source>stands before others</source>
        <translation>viene prima degli altri</translation>
    </message>
    <message>
        <source>start as an icon in the notification area; without one, with the window minimised</source>
        <translation>avviare come icona nell&apos;area di notifica; se non c&apos;è, con la finestra ridotta a icona</translation>
    </message>
    <message>
        <source>sums instead of faxes</source>
        <translation>somme invece di fax</translation>
    </message>
    <message>
        <source>take a contact out; repeatable</source>
        <translation>togliere un contatto; ripetibile</translation>
    </message>
    <message>
        <source>take any API key, from any user of this computer; default: only the one in TELNYX_API_KEY, or a new one that is printed</source>
        <translation>accettare qualsiasi chiave API, da qualsiasi utente di questo computer; altrimenti: solo quella in TELNYX_API_KEY, o una nuova che viene stampata</translation>
    </message>
    <message>
        <source>take contacts out of the book</source>
        <translation>togliere contatti dalla rubrica</translation>
    </message>
    <message>
        <source>take the tag off</source>
        <translation>togliere l&apos;etichetta</translation>
    </message>
    <message>
        <source>the CSV file, for Excel and the like; overwritten where it exists</source>
        <translation>il file CSV, per Excel e simili; sovrascritto se esiste</translation>
    </message>
    <message>
        <source>the PDF; a folder that is there names it itself</source>
        <translation>il PDF; in una cartella esistente riceve un nome da solo</translation>
    </message>
    <message>
        <source>the ZIP file; overwritten where it exists</source>
        <translation>il file ZIP; sovrascritto se esiste</translation>
    </message>
    <message>
        <source>the backup&apos;s file or folder; default: the folder “backups”</source>
        <translation>il file o la cartella del backup; altrimenti: la cartella “backups”</translation>
    </message>
    <message>
        <source>the caller&apos;s name that the receiver sees</source>
        <translation>il nome del chiamante che vede il destinatario</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>l&apos;azienda</translation>
    </message>
    <message>
        <source>the contact&apos;s name</source>
        <translation>il nome del contatto</translation>
    </message>
    <message>
        <source>the cover that its faxes begin with</source>
        <translation>la copertina con cui iniziano i suoi fax</translation>
    </message>
    <message>
        <source>the cover&apos;s message; \n begins a new line</source>
        <translation>il messaggio della copertina; \n inizia una nuova riga</translation>
    </message>
    <message>
        <source>the cover&apos;s subject</source>
        <translation>l&apos;oggetto della copertina</translation>
    </message>
    <message>
        <source>the fax application to send with</source>
        <translation>l&apos;applicazione fax con cui inviare</translation>
    </message>
    <message>
        <source>the faxes of this broadcast, each with its own state</source>
        <translation>i fax di questo invio multiplo, ciascuno con il proprio stato</translation>
    </message>
    <message>
        <source>the line “Attention” of covers</source>
        <translation>la riga “Alla c.a. di” delle copertine</translation>
    </message>
    <message>
        <source>the number to send from</source>
        <translation>il numero da cui inviare</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>nell&apos;ordine inverso</translation>
    </message>
    <message>
        <source>the picture; overwritten where it exists</source>
        <translation>l&apos;immagine; sovrascritta se esiste</translation>
    </message>
    <message>
        <source>the sender&apos;s line at the head of each page, or none; else as the settings say</source>
        <translation>la riga del mittente in testa a ogni pagina, o nessuna; altrimenti come dicono le impostazioni</translation>
    </message>
    <message>
        <source>the watched folders, and how they stand</source>
        <translation>le cartelle monitorate, e il loro stato</translation>
    </message>
    <message>
        <source>they have been read of</source>
        <translation>ne è stata presa visione</translation>
    </message>
    <message>
        <source>true black and white, without grey</source>
        <translation>vero bianco e nero, senza grigio</translation>
    </message>
    <message>
        <source>try every part of FaxDesk on this computer</source>
        <translation>provare ogni parte di FaxDesk su questo computer</translation>
    </message>
    <message>
        <source>watch a folder</source>
        <translation>monitorare una cartella</translation>
    </message>
    <message>
        <source>watch a folder no more; what it has in hand goes on</source>
        <translation>non monitorare più una cartella; ciò che è in lavorazione continua</translation>
    </message>
    <message>
        <source>what becomes of it</source>
        <translation>che cosa ne sarà</translation>
    </message>
    <message>
        <source>what clerks, leads and administrators may do; as the owner: set it</source>
        <translation>che cosa possono fare impiegati, responsabili e amministratori; come proprietario: impostarlo</translation>
    </message>
    <message>
        <source>what is put into it is faxed</source>
        <translation>ciò che vi viene messo si invia via fax</translation>
    </message>
    <message>
        <source>what is summed up; month by default</source>
        <translation>che cosa si somma; se non indicato, per mese</translation>
    </message>
    <message>
        <source>what lies in the bin</source>
        <translation>ciò che è nel cestino</translation>
    </message>
    <message>
        <source>what people call it; the folder&apos;s own name by default</source>
        <translation>come la chiamano le persone; se non indicato, il nome della cartella</translation>
    </message>
    <message>
        <source>what pictures and texts are laid onto: letter or a4; else that of FAXDESK_FROM&apos;s country</source>
        <translation>su che cosa si dispongono immagini e testi: letter o a4; altrimenti quello del paese di FAXDESK_FROM</translation>
    </message>
    <message>
        <source>what the columns are, in order: name, company, fax, phone, mobile, notes, groups, ignored ...</source>
        <translation>che cosa sono le colonne, nell&apos;ordine: name, company, fax, phone, mobile, notes, groups, ignored ...</translation>
    </message>
    <message>
        <source>what the others call this desk; by default its computer&apos;s name</source>
        <translation>come gli altri chiamano questa postazione; se non indicato, il nome del suo computer</translation>
    </message>
    <message>
        <source>whatever a person would be asked: the same document again, a number that doesn&apos;t exist, is like another one or your own</source>
        <translation>tutto ciò che si chiederebbe a una persona: di nuovo lo stesso documento, un numero che non esiste, che somiglia a un altro o è il proprio</translation>
    </message>
    <message>
        <source>when it must be there: it goes before others, and you are warned</source>
        <translation>quando deve essere lì: passa prima di altri, e si viene avvisati</translation>
    </message>
    <message>
        <source>where Telnyx reports what becomes of the fax</source>
        <translation>dove Telnyx segnala l&apos;esito del fax</translation>
    </message>
    <message>
        <source>which desks there are, what is under way and what waits</source>
        <translation>quali postazioni ci sono, che cosa è in corso e che cosa attende</translation>
    </message>
    <message>
        <source>which page; the first one by default</source>
        <translation>quale pagina; se non indicato, la prima</translation>
    </message>
    <message>
        <source>which pages, e.g. 1-3,7 or 5-; once for every FILE, or as often as there are FILEs</source>
        <translation>quali pagine, ad es. 1-3,7 o 5-; una volta per ogni FILE, o tante volte quanti sono i FILE</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>chi l&apos;ha inviato</translation>
    </message>
    <message>
        <source>whose numbers are written without a country code, e.g. DE</source>
        <translation>i cui numeri sono scritti senza prefisso internazionale, ad es. DE</translation>
    </message>
    <message>
        <source>why, such as the case; needed to set it</source>
        <translation>perché, ad esempio la pratica; necessario per impostarla</translation>
    </message>
    <message>
        <source>with --between: Monday to Friday, but for days on which the office is closed (a setting)</source>
        <translation>con --between: da lunedì a venerdì, esclusi i giorni in cui l&apos;ufficio è chiuso (un&apos;impostazione)</translation>
    </message>
    <message>
        <source>with --between: by the receiver&apos;s clock, where the number tells it; else by this one</source>
        <translation>con --between: secondo l&apos;ora del destinatario, se il numero la indica; altrimenti secondo questa</translation>
    </message>
    <message>
        <source>with --clean-up, leave out pages on which nothing was found</source>
        <translation>con --clean-up, omettere le pagine su cui non è stato trovato nulla</translation>
    </message>
    <message>
        <source>with --deadline: afterwards ask instead of sending it late</source>
        <translation>con --deadline: dopo, chiedere invece di inviarlo in ritardo</translation>
    </message>
    <message>
        <source>with --follow: go on after the line whose “resume” was N</source>
        <translation>con --follow: continuare dopo la riga il cui “resume” era N</translation>
    </message>
    <message>
        <source>with --log: from then on; a day, or a day and a time</source>
        <translation>con --log: da allora in poi; un giorno, o un giorno e un&apos;ora</translation>
    </message>
    <message>
        <source>with --log: such acts alone</source>
        <translation>con --log: solo tali azioni</translation>
    </message>
    <message>
        <source>with --log: up to then; a day counts whole</source>
        <translation>con --log: fino ad allora; un giorno conta per intero</translation>
    </message>
    <message>
        <source>with --log: what this user did</source>
        <translation>con --log: ciò che ha fatto questo utente</translation>
    </message>
    <message>
        <source>with --self-test: write what it found to FILE</source>
        <translation>con --self-test: scrivere in FILE ciò che ha trovato</translation>
    </message>
    <message>
        <source>with --wait: stop waiting after so many seconds</source>
        <translation>con --wait: smettere di attendere dopo tanti secondi</translation>
    </message>
    <message>
        <source>with run: say what is due, and do nothing</source>
        <translation>con run: dire che cosa è scaduto, e non fare nulla</translation>
    </message>
    <message>
        <source>with this cover page</source>
        <translation>con questa copertina</translation>
    </message>
    <message>
        <source>without --to, what says who it goes to: file-name, sidecar (a .json, .csv or .xml file of the same name), first-page</source>
        <translation>senza --to, ciò che indica a chi va: file-name, sidecar (un file .json, .csv o .xml con lo stesso nome), first-page</translation>
    </message>
    <message>
        <source>without the first page, for privacy</source>
        <translation>senza la prima pagina, per riservatezza</translation>
    </message>
    <message>
        <source>without trying every part of FaxDesk</source>
        <translation>senza provare ogni parte di FaxDesk</translation>
    </message>
    <message>
        <source>words of names and companies, digits</source>
        <translation>parole di nomi e aziende, cifre</translation>
    </message>
    <message>
        <source>words of names and companies, parts of numbers</source>
        <translation>parole di nomi e aziende, parti di numeri</translation>
    </message>
    <message>
        <source>words of number, name, company, document, cover, user or tag, a state, a reason, or a date</source>
        <translation>parole di numero, nome, azienda, documento, copertina, utente o etichetta, uno stato, un motivo o una data</translation>
    </message>
    <message>
        <source>write a contact into the book</source>
        <translation>scrivere un contatto in rubrica</translation>
    </message>
    <message>
        <source>write the book into a file: CSV, or vCards (.vcf)</source>
        <translation>scrivere la rubrica in un file: CSV, o vCard (.vcf)</translation>
    </message>
    <message>
        <source>write the chain into FILE, to be checked without the journal</source>
        <translation>scrivere la catena in FILE, da verificare senza il registro</translation>
    </message>
    <message>
        <source>write the table to FILE; overwritten where it exists</source>
        <translation>scrivere la tabella in FILE; sovrascritto se esiste</translation>
    </message>
    <message>
        <source>write what the team has as a desk&apos;s journal, with its documents</source>
        <translation>scrivere ciò che ha il team come registro di una postazione, con i suoi documenti</translation>
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
        <translation>&amp;Soglia del nero</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>Monoc&amp;romatico</translation>
    </message>
    <message>
        <source>Adva&amp;nced</source>
        <translation>Avanza&amp;te</translation>
    </message>
    <message>
        <source>Black threshold in percent</source>
        <translation>Soglia del nero in percentuale</translation>
    </message>
    <message>
        <source>Every pixel becomes black or white, without greys. Good for text, bad for photos.</source>
        <translation>Ogni pixel diventa nero o bianco, senza grigi. Buono per il testo, cattivo per le foto.</translation>
    </message>
    <message>
        <source>High: letters and forms</source>
        <translation>Alta: lettere e moduli</translation>
    </message>
    <message>
        <source>Higher qualities show finer detail and take longer to send.</source>
        <translation>Le qualità più alte mostrano più dettagli e richiedono più tempo.</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <translation>Monocromatico</translation>
    </message>
    <message>
        <source>Normal: large print, quickest</source>
        <translation>Normale: caratteri grandi, la più veloce</translation>
    </message>
    <message>
        <source>Qualit&amp;y</source>
        <translation>&amp;Qualità</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>T.38, caller name, from-number, storing at Telnyx, webhook address</source>
        <translation>T.38, nome visualizzato, numero mittente, conservazione presso Telnyx, indirizzo webhook</translation>
    </message>
    <message>
        <source>Ultra dark: fine or pale text</source>
        <translation>Ultrascura: testo fine o pallido</translation>
    </message>
    <message>
        <source>Ultra light: photos and pictures</source>
        <translation>Ultrachiara: foto e immagini</translation>
    </message>
    <message>
        <source>Very high: small print, drawings</source>
        <translation>Molto alta: caratteri piccoli, disegni</translation>
    </message>
    <message>
        <source>What is darker than this becomes black: higher makes more black. The usual value is 95.</source>
        <translation>Ciò che è più scuro diventa nero: un valore più alto dà più nero. Il valore abituale è 95.</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
</context>
<context>
    <name>PagesButton</name>
    <message>
        <source>Choose which pages are sent</source>
        <translation>Sceglie quali pagine inviare</translation>
    </message>
    <message>
        <source>Pages: all</source>
        <translation>Pagine: tutte</translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation>Pagine: {pages}</translation>
    </message>
</context>
<context>
    <name>PagesEdit</name>
    <message numerus="yes">
        <source>%n of {pages} pages will be sent.</source>
        <translation>
            <numerusform>Sarà inviata %n pagina su {pages}.</numerusform>
            <numerusform>Saranno inviate %n pagine su {pages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n pages will be sent.</source>
        <translation>
            <numerusform>Sarà inviata %n pagina.</numerusform>
            <numerusform>Saranno inviate tutte le %n pagine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Like 1-3, 7 or 5- (to the end). Enter keeps, Escape leaves.</source>
        <translation>Ad esempio 1-3, 7 o 5- (fino alla fine). Invio conserva, Esc esce.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Pages to send</source>
        <translation>Pagine da inviare</translation>
    </message>
    <message>
        <source>all, or like 1-3, 7</source>
        <translation>tutte, o ad es. 1-3, 7</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n are doubtful: look at them.</source>
        <translation>
            <numerusform>%n è dubbia: controllarla.</numerusform>
            <numerusform>%n sono dubbie: controllarle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are ticked.</source>
        <translation>
            <numerusform>%n riga è spuntata.</numerusform>
            <numerusform>%n righe sono spuntate.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>S&amp;vuota</translation>
    </message>
    <message>
        <source>&amp;Remove selected</source>
        <translation>&amp;Rimuovi la selezione</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Aggiungi %n</numerusform>
            <numerusform>Aggiungi %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what was pasted</source>
        <translation>Aggiungi ciò che è stato incollato</translation>
    </message>
    <message>
        <source>Remove all that are &amp;marked</source>
        <translation>Rimuovi tutti i contra&amp;ssegnati</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleziona &amp;tutto</translation>
    </message>
    <message>
        <source>Tick selected</source>
        <translation>Spunta le righe scelte</translation>
    </message>
    <message>
        <source>Untick selected</source>
        <translation>Togli la spunta alle righe scelte</translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>Numero di fax</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Osservazione</translation>
    </message>
</context>
<context>
    <name>PastedTable</name>
    <message>
        <source>What was understood, row by row</source>
        <translation>Ciò che è stato capito, riga per riga</translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>Pasted list</source>
        <translation>Elenco incollato</translation>
    </message>
</context>
<context>
    <name>PreviewAdvice</name>
    <message>
        <source>Leave it out</source>
        <translation>Omettila</translation>
    </message>
    <message>
        <source>Page {page} needs a look.</source>
        <translation>La pagina {page} richiede un controllo.</translation>
    </message>
    <message>
        <source>Set threshold to {percent}</source>
        <translation>Imposta la soglia su {percent}</translation>
    </message>
    <message>
        <source>Set threshold to {percent}: {time}</source>
        <translation>Imposta la soglia su {percent}: {time}</translation>
    </message>
    <message>
        <source>Set very high</source>
        <translation>Imposta molto alta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Use greyscale</source>
        <translation>Usa scala di grigi</translation>
    </message>
    <message>
        <source>Use greyscale, high: {time}</source>
        <translation>Usa scala di grigi, alta: {time}</translation>
    </message>
</context>
<context>
    <name>PreviewMode</name>
    <message>
        <source>Cleaned up: scanned pages arrive with these dots. Compare with Original.</source>
        <translation>Pulito: le pagine scansionate arrivano con questi punti. Confrontare con Originale.</translation>
    </message>
    <message>
        <source>Close to what arrives. Telnyx makes the final picture: single dots may differ.</source>
        <translation>Vicino a ciò che arriva. Telnyx crea l&apos;immagine finale: singoli punti possono differire.</translation>
    </message>
    <message>
        <source>Likely: greys arrive as patterns of dots, and Telnyx&apos;s pattern may differ.</source>
        <translation>Probabile: i grigi arrivano come retini di punti, e il retino di Telnyx può differire.</translation>
    </message>
    <message>
        <source>Pages that were shrunk to black and white no longer change with the threshold.</source>
        <translation>Le pagine ridotte in bianco e nero non cambiano più con la soglia.</translation>
    </message>
    <message>
        <source>Pages with greys arrive with these dots. Compare with Original.</source>
        <translation>Le pagine con grigi arrivano con questi punti. Confrontare con Originale.</translation>
    </message>
    <message>
        <source>The document as FaxDesk shrank it. Your own file is as it was.</source>
        <translation>Il documento come ridotto da FaxDesk. Il file originale resta com&apos;era.</translation>
    </message>
    <message>
        <source>The document as it is. It arrives in black and white only.</source>
        <translation>Il documento com&apos;è. Arriva solo in bianco e nero.</translation>
    </message>
    <message>
        <source>The document before it was cleaned up. What arrives is beside it.</source>
        <translation>Il documento prima della pulizia. Ciò che arriva è accanto.</translation>
    </message>
    <message>
        <source>{across} dots per inch across, {down} down: the standard&apos;s numbers for this quality, as Telnyx publishes none of its own.</source>
        <translation>{across} punti per pollice in larghezza, {down} in altezza: i valori della norma per questa qualità, poiché Telnyx non ne pubblica di propri.</translation>
    </message>
</context>
<context>
    <name>PreviewPages</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pagina {number} di {count}</translation>
    </message>
    <message>
        <source>{page}: page {place} of “{name}”</source>
        <translation>{page}: pagina {place} di “{name}”</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Back to the main window</source>
        <translation>Torna alla finestra principale</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In una finestra separata</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Pagina successiva (Pag giù)</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pagina {number} di {count}</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Pagina precedente (Pag su)</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>Impossibile mostrare questa pagina.</translation>
    </message>
    <message>
        <source>Turn this page (R, back with Shift+R)</source>
        <translation>Ruota questa pagina (R, indietro con Maiusc+R)</translation>
    </message>
</context>
<context>
    <name>PreviewPlace</name>
    <message>
        <source>Add a document to see it here as it will arrive.</source>
        <translation>Aggiungere un documento per vederlo qui come arriverà.</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Controllo in corso …</translation>
    </message>
    <message>
        <source>What can&apos;t be sent can&apos;t be shown either.</source>
        <translation>Ciò che non si può inviare non si può nemmeno mostrare.</translation>
    </message>
</context>
<context>
    <name>PreviewSlot</name>
    <message>
        <source>Add a document to see it here as it will arrive.</source>
        <translation>Aggiungere un documento per vederlo qui come arriverà.</translation>
    </message>
    <message>
        <source>The preview is in a window of its own.</source>
        <translation>L&apos;anteprima è in una finestra separata.</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>As it will arrive</source>
        <translation>Come arriverà</translation>
    </message>
</context>
<context>
    <name>PrintPlace</name>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Aprila</translation>
    </message>
    <message>
        <source>&amp;Set up a folder</source>
        <translation>&amp;Prepara una cartella</translation>
    </message>
    <message>
        <source>FaxDesk sets up a folder: what any program saves or prints there comes into this window.</source>
        <translation>FaxDesk prepara una cartella: ciò che un programma vi salva o stampa arriva in questa finestra.</translation>
    </message>
    <message>
        <source>Print in any program on the printer “FaxDesk”: the document comes into this window.</source>
        <translation>Stampare da qualsiasi programma sulla stampante “FaxDesk”: il documento arriva in questa finestra.</translation>
    </message>
    <message>
        <source>Print to FaxDesk</source>
        <translation>Stampa su FaxDesk</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <source>Stop looking into the folder</source>
        <translation>Non guardare più nella cartella</translation>
    </message>
    <message>
        <source>The folder can&apos;t be made in “{folder}”.</source>
        <translation>La cartella non può essere creata in “{folder}”.</translation>
    </message>
    <message>
        <source>What is saved in “{folder}” comes into this window: choose it in “Microsoft Print to PDF”, or as where a scanner puts its files.</source>
        <translation>Ciò che viene salvato in “{folder}” arriva in questa finestra: sceglierla in “Microsoft Print to PDF”, o come destinazione dei file di uno scanner.</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>&amp;Save proof…</source>
        <translation>&amp;Salva la prova…</translation>
    </message>
    <message numerus="yes">
        <source>One PDF with the reports of %n faxes, and attached to it each document exactly as it was sent, Telnyx&apos;s own pictures where they are kept, and the histories in a form that can be checked.</source>
        <translation>
            <numerusform>Un PDF con il rapporto di %n fax e, in allegato, ogni documento esattamente come inviato, le immagini di Telnyx se conservate e la cronologia in una forma verificabile.</numerusform>
            <numerusform>Un PDF con i rapporti di %n fax e, in allegato, ogni documento esattamente come inviato, le immagini di Telnyx se conservate e le cronologie in una forma verificabile.</numerusform>
        </translation>
    </message>
    <message>
        <source>One PDF with the transmission report, and attached to it the document exactly as it was sent, Telnyx&apos;s own picture where it is kept, and the history in a form that can be checked.</source>
        <translation>Un PDF con il rapporto di trasmissione e, in allegato, il documento esattamente come inviato, l&apos;immagine di Telnyx se conservata e la cronologia in una forma verificabile.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documenti PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Salva la prova</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Salvato: {path}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Whoever has the file can read the documents. It is checked with: faxdesk verify FILE</source>
        <translation>Chi ha il file può leggere i documenti. Si verifica con: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>With a &amp;picture of the first page on the report</source>
        <translation>Con un&apos;&amp;immagine della prima pagina sul rapporto</translation>
    </message>
</context>
<context>
    <name>QualityNote</name>
    <message numerus="yes">
        <source>%n numbers refused so fine a quality before.</source>
        <translation>
            <numerusform>%n numero ha già rifiutato una qualità così fine.</numerusform>
            <numerusform>%n numeri hanno già rifiutato una qualità così fine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some fax machines refuse this. FaxDesk then tries again in High.</source>
        <translation>Alcuni apparecchi fax la rifiutano. FaxDesk riprova allora in Alta.</translation>
    </message>
    <message>
        <source>Use High</source>
        <translation>Usa Alta</translation>
    </message>
    <message>
        <source>{number} refused so fine a quality before.</source>
        <translation>{number} ha già rifiutato una qualità così fine.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n faxes were to go from {before}. Your number is {number} now.</source>
        <translation>
            <numerusform>%n fax doveva partire da {before}. Il numero ora è {number}.</numerusform>
            <numerusform>%n fax dovevano partire da {before}. Il numero ora è {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes will not go until FaxDesk is open again.</source>
        <translation>
            <numerusform>%n fax non partirà finché FaxDesk non sarà riaperto.</numerusform>
            <numerusform>%n fax non partiranno finché FaxDesk non sarà riaperto.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All parts</source>
        <translation>&amp;Tutte le parti</translation>
    </message>
    <message>
        <source>&amp;Cancel the fax</source>
        <translation>&amp;Annulla il fax</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>&amp;Annullali</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Close FaxDesk</source>
        <translation>&amp;Chiudi FaxDesk</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Chiudi comunque</translation>
    </message>
    <message>
        <source>&amp;From {number}</source>
        <translation>&amp;Da {number}</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Rinuncia</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Torna indietro</translation>
    </message>
    <message>
        <source>&amp;Go on sending</source>
        <translation>&amp;Continua a inviare</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserva</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Tieni aperto</translation>
    </message>
    <message>
        <source>&amp;Keep {number}</source>
        <translation>&amp;Conserva {number}</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Lascialo così</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>&amp;Lascialo continuare</translation>
    </message>
    <message>
        <source>&amp;Let them go on</source>
        <translation>&amp;Lasciali continuare</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Stop everything</source>
        <translation>&amp;Ferma tutto</translation>
    </message>
    <message>
        <source>1 fax will not go until FaxDesk is open again.</source>
        <translation>1 fax non partirà finché FaxDesk non sarà riaperto.</translation>
    </message>
    <message numerus="yes">
        <source>Already under way: %n. Telnyx was asked to stop them; they may still arrive.</source>
        <translation>
            <numerusform>Già in corso: %n. Si è chiesto a Telnyx di fermarlo; può ancora arrivare.</numerusform>
            <numerusform>Già in corso: %n. Si è chiesto a Telnyx di fermarli; possono ancora arrivare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel every fax that has not arrived, and pause the queue?</source>
        <translation>Annullare tutti i fax non arrivati e mettere in pausa la coda?</translation>
    </message>
    <message numerus="yes">
        <source>Cancel these %n faxes?</source>
        <translation>
            <numerusform>Annullare %n fax?</numerusform>
            <numerusform>Annullare questi %n fax?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this fax?</source>
        <translation>Annullare questo fax?</translation>
    </message>
    <message>
        <source>Cancel?</source>
        <translation>Annullare?</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled before they went: %n</source>
        <translation>
            <numerusform>Annullato prima della partenza: %n</numerusform>
            <numerusform>Annullati prima della partenza: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close FaxDesk?</source>
        <translation>Chiudere FaxDesk?</translation>
    </message>
    <message numerus="yes">
        <source>Delivered before, of those you sent off together with them: %n</source>
        <translation>
            <numerusform>Già consegnato, tra quelli inviati insieme: %n</numerusform>
            <numerusform>Già consegnati, tra quelli inviati insieme: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>FaxDesk then stays as an icon in the notification area. You can change that in Settings.</source>
        <translation>FaxDesk resta allora come icona nell&apos;area di notifica. Si può cambiare nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Faxes under way are stopped as far as Telnyx still can. Those that have not gone are cancelled; each can be tried again later.</source>
        <translation>I fax in corso vengono fermati per quanto Telnyx può ancora fare. Quelli non partiti vengono annullati; ciascuno si può riprovare più tardi.</translation>
    </message>
    <message>
        <source>From which number?</source>
        <translation>Da quale numero?</translation>
    </message>
    <message>
        <source>Give up the changes?</source>
        <translation>Rinunciare alle modifiche?</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Torna indietro</translation>
    </message>
    <message>
        <source>It arrived, so it lies in the bin for {days} days with its proof. History shows the bin and puts it back.</source>
        <translation>È arrivato, quindi resta nel cestino per {days} giorni con la sua prova. La cronologia mostra il cestino e permette di ripristinarlo.</translation>
    </message>
    <message>
        <source>It did not arrive: its story and FaxDesk&apos;s copy are deleted for good.</source>
        <translation>Non è arrivato: la sua cronologia e la copia di FaxDesk vengono eliminate definitivamente.</translation>
    </message>
    <message>
        <source>Keep &amp;sending</source>
        <translation>&amp;Continua a inviare</translation>
    </message>
    <message>
        <source>Keep sending when the window is closed?</source>
        <translation>Continuare a inviare quando la finestra è chiusa?</translation>
    </message>
    <message>
        <source>Keep sending?</source>
        <translation>Continuare a inviare?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message numerus="yes">
        <source>Not sure they went: %n</source>
        <translation>
            <numerusform>Partenza incerta: %n</numerusform>
            <numerusform>Partenza incerta: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only &amp;this part</source>
        <translation>Solo &amp;questa parte</translation>
    </message>
    <message>
        <source>Open FaxDesk again now, in {language}?</source>
        <translation>Riaprire FaxDesk ora, in {language}?</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>Otherwise the receiver gets a document with pages missing.</source>
        <translation>Altrimenti il destinatario riceve un documento a cui mancano pagine.</translation>
    </message>
    <message>
        <source>Otherwise: {what}</source>
        <translation>Altrimenti: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Remove these %n faxes?</source>
        <translation>
            <numerusform>Rimuovere %n fax?</numerusform>
            <numerusform>Rimuovere questi %n fax?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this fax?</source>
        <translation>Rimuovere questo fax?</translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation>Rimuovere?</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>Più parti</translation>
    </message>
    <message>
        <source>Stop everything?</source>
        <translation>Fermare tutto?</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermato</translation>
    </message>
    <message>
        <source>Telnyx is still sending. FaxDesk can&apos;t tell how it ends while it is closed.</source>
        <translation>Telnyx sta ancora inviando. Finché è chiuso, FaxDesk non può sapere come va a finire.</translation>
    </message>
    <message>
        <source>The fax you are composing has not been sent. Close and give it up?</source>
        <translation>Il fax in preparazione non è stato inviato. Chiudere e rinunciarvi?</translation>
    </message>
    <message>
        <source>The fax you are composing is kept, and faxes under way go on.</source>
        <translation>Il fax che si sta componendo viene conservato, e i fax in corso continuano.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>La coda è in pausa.</translation>
    </message>
    <message>
        <source>There was no fax left that had to be stopped.</source>
        <translation>Non era rimasto alcun fax da fermare.</translation>
    </message>
    <message>
        <source>This fax was to go from {before}. Your number is {number} now.</source>
        <translation>Questo fax doveva partire da {before}. Il numero ora è {number}.</translation>
    </message>
    <message>
        <source>This is part {part} of {parts}. Cancel the other parts too?</source>
        <translation>Questa è la parte {part} di {parts}. Annullare anche le altre parti?</translation>
    </message>
    <message>
        <source>This is part {part} of {parts}. Try the other parts again too?</source>
        <translation>Questa è la parte {part} di {parts}. Riprovare anche le altre parti?</translation>
    </message>
    <message numerus="yes">
        <source>What arrived (%n) lies in the bin for {days} days with its proof. History shows the bin and puts it back.</source>
        <translation>
            <numerusform>Ciò che è arrivato (%n) resta nel cestino per {days} giorni con la sua prova. La cronologia mostra il cestino e permette di ripristinarlo.</numerusform>
            <numerusform>Ciò che è arrivato (%n) resta nel cestino per {days} giorni con la sua prova. La cronologia mostra il cestino e permette di ripristinarlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What did not arrive (%n) is deleted for good, with its story and FaxDesk&apos;s copy.</source>
        <translation>
            <numerusform>Ciò che non è arrivato (%n) viene eliminato definitivamente, con la sua cronologia e la copia di FaxDesk.</numerusform>
            <numerusform>Ciò che non è arrivato (%n) viene eliminato definitivamente, con la sua cronologia e la copia di FaxDesk.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is under way already may still arrive.</source>
        <translation>Ciò che è già in corso può ancora arrivare.</translation>
    </message>
    <message>
        <source>What you changed on the cover page is not kept yet. Give it up?</source>
        <translation>Le modifiche alla copertina non sono ancora conservate. Rinunciarvi?</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Part {part} of {parts}: {names}</source>
        <translation>Parte {part} di {parts}: {names}</translation>
    </message>
    <message>
        <source>The bar is an estimate: Telnyx doesn&apos;t tell how many pages have gone.</source>
        <translation>La barra è una stima: Telnyx non indica quante pagine sono partite.</translation>
    </message>
    <message>
        <source>To {recipient}: {what}</source>
        <translation>A {recipient}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} e un altro (%n)</numerusform>
            <numerusform>{name} e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueFilter</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuovo</numerusform>
            <numerusform>%n nuovi</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>No fax fits what you look for.</source>
        <translation>Nessun fax corrisponde alla ricerca.</translation>
    </message>
    <message>
        <source>No faxes yet. What you send is listed here, with what became of it.</source>
        <translation>Ancora nessun fax. Qui compare ciò che si invia, con l&apos;esito.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search the queue by number or document</source>
        <translation>Cerca nella coda per numero o documento</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Words of number or document, in any order (Ctrl+F)</source>
        <translation>Parole del numero o del documento, in qualsiasi ordine (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Inviato da</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message numerus="yes">
        <source>%n faxes removed.</source>
        <translation>
            <numerusform>%n fax rimosso.</numerusform>
            <numerusform>%n fax rimossi.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fax removed.</source>
        <translation>1 fax rimosso.</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>Dettag&amp;li</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>Ripristina ciò che è stato rimosso</translation>
    </message>
    <message>
        <source>Show the history of the selected fax (Ctrl+D)</source>
        <translation>Mostra la cronologia del fax selezionato (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages with the cover</source>
        <translation>
            <numerusform>%n pagina con la copertina</numerusform>
            <numerusform>%n pagine con la copertina</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 documento</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 pagina</translation>
    </message>
    <message numerus="yes">
        <source>About {time} each; all {pages} in {all} on %n lines, with dialling.</source>
        <translation>
            <numerusform>Circa {time} ciascuno; tutti e {pages} in {all} su %n linea, compresa la selezione.</numerusform>
            <numerusform>Circa {time} ciascuno; tutti e {pages} in {all} su %n linee, compresa la selezione.</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} each; all {pages} in {all} on one line, with dialling.</source>
        <translation>Circa {time} ciascuno; tutti e {pages} in {all} su una linea, compresa la selezione.</translation>
    </message>
    <message>
        <source>Add a document, or choose a cover page and write on it.</source>
        <translation>Aggiungere un documento, o scegliere una copertina e scriverci.</translation>
    </message>
    <message>
        <source>Add a document, or press Edit… and write a message on the cover page.</source>
        <translation>Aggiungere un documento, o premere Modifica… e scrivere un messaggio sulla copertina.</translation>
    </message>
    <message numerus="yes">
        <source>All %n covers are made out to “{name}”.</source>
        <translation>
            <numerusform>%n copertina è intestata a “{name}”.</numerusform>
            <numerusform>Tutte le %n copertine sono intestate a “{name}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct or remove the number marked red.</source>
        <translation>Correggere o rimuovere il numero segnato in rosso.</translation>
    </message>
    <message>
        <source>Press Keep or Cancel for the pages of “{name}”.</source>
        <translation>Premere Conserva o Annulla per le pagine di “{name}”.</translation>
    </message>
    <message>
        <source>The cover page alone</source>
        <translation>Solo la copertina</translation>
    </message>
    <message>
        <source>The cover page is being drawn …</source>
        <translation>La copertina è in preparazione …</translation>
    </message>
    <message>
        <source>The documents are being checked …</source>
        <translation>I documenti sono in fase di controllo …</translation>
    </message>
    <message>
        <source>Together they are too big: press Shrink to fit beside “{name}”.</source>
        <translation>Insieme sono troppo grandi: premere Riduci al limite accanto a “{name}”.</translation>
    </message>
    <message>
        <source>Type a fax number.</source>
        <translation>Digitare un numero di fax.</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>circa {amount}</translation>
    </message>
    <message>
        <source>about {time} in all</source>
        <translation>circa {time} in tutto</translation>
    </message>
    <message>
        <source>about {time} on the line</source>
        <translation>circa {time} in linea</translation>
    </message>
    <message numerus="yes">
        <source>as %n faxes</source>
        <translation>
            <numerusform>come %n fax</numerusform>
            <numerusform>come %n fax</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as %n faxes to each</source>
        <translation>
            <numerusform>come %n fax a ciascuno</numerusform>
            <numerusform>come %n fax a ciascuno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n numbers</source>
        <translation>
            <numerusform>a %n numero</numerusform>
            <numerusform>a %n numeri</numerusform>
        </translation>
    </message>
    <message>
        <source>to 1 number</source>
        <translation>a 1 numero</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be sent: take it out.</source>
        <translation>“{name}” non si può inviare: toglierlo.</translation>
    </message>
    <message>
        <source>“{name}” is being cleaned up …</source>
        <translation>Pulizia di “{name}” …</translation>
    </message>
    <message>
        <source>“{name}” is being made again …</source>
        <translation>Nuova preparazione di “{name}” …</translation>
    </message>
    <message>
        <source>“{name}” is being shrunk …</source>
        <translation>Riduzione di “{name}” …</translation>
    </message>
    <message>
        <source>“{name}” is too big: press Shrink to fit beside it.</source>
        <translation>“{name}” è troppo grande: premere Riduci al limite accanto.</translation>
    </message>
    <message>
        <source>“{name}” needs its password: press Unlock… beside it.</source>
        <translation>“{name}” richiede la password: premere Sblocca… accanto.</translation>
    </message>
    <message>
        <source>“{name}” was changed: choose which version goes.</source>
        <translation>“{name}” è stato modificato: scegliere quale versione inviare.</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Numeri</translation>
    </message>
    <message>
        <source>Enter, comma or semicolon ends a number. Left arrow goes to the numbers before.</source>
        <translation>Invio, virgola o punto e virgola termina un numero. La freccia sinistra passa ai numeri precedenti.</translation>
    </message>
    <message>
        <source>Name or fax number, e.g. +1 312 736 7276</source>
        <translation>Nome o numero di fax, ad es. +1 312 736 7276</translation>
    </message>
    <message>
        <source>To: fax numbers</source>
        <translation>A: numeri di fax</translation>
    </message>
</context>
<context>
    <name>RecipientMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n numbers</source>
        <translation>
            <numerusform>&amp;Rimuovi %n numero</numerusform>
            <numerusform>&amp;Rimuovi %n numeri</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lear: remove all</source>
        <translation>&amp;Svuota: rimuovi tutti</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n &amp;marked red</source>
        <translation>
            <numerusform>Rimuovi %n se&amp;gnato in rosso</numerusform>
            <numerusform>Rimuovi i %n se&amp;gnati in rosso</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the one &amp;marked red</source>
        <translation>Rimuovi quello se&amp;gnato in rosso</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleziona &amp;tutto</translation>
    </message>
</context>
<context>
    <name>RecipientsPanel</name>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n numero</numerusform>
            <numerusform>%n numeri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers removed.</source>
        <translation>
            <numerusform>%n numero rimosso.</numerusform>
            <numerusform>%n numeri rimossi.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 numero</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>Rubrica…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
    <message>
        <source>Keep whom the directory knows in the address book</source>
        <translation>Conserva in rubrica chi è noto alla directory</translation>
    </message>
    <message>
        <source>Open the address book (Ctrl+B)</source>
        <translation>Apri la rubrica (Ctrl+B)</translation>
    </message>
    <message>
        <source>Put the numbers back</source>
        <translation>Ripristina i numeri</translation>
    </message>
    <message>
        <source>Remove all numbers</source>
        <translation>Rimuovi tutti i numeri</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n marked red</source>
        <translation>
            <numerusform>Rimuovi %n segnato in rosso</numerusform>
            <numerusform>Rimuovi i %n segnati in rosso</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the numbers that are impossible</source>
        <translation>Rimuovi i numeri impossibili</translation>
    </message>
    <message>
        <source>Remove the one marked red</source>
        <translation>Rimuovi quello segnato in rosso</translation>
    </message>
    <message>
        <source>Take the contact out of the address book again</source>
        <translation>Togli di nuovo il contatto dalla rubrica</translation>
    </message>
    <message>
        <source>{number} is there already.</source>
        <translation>{number} è già presente.</translation>
    </message>
</context>
<context>
    <name>RenameButton</name>
    <message>
        <source>&amp;Rename group…</source>
        <translation>&amp;Rinomina il gruppo…</translation>
    </message>
    <message>
        <source>New name of the group:</source>
        <translation>Nuovo nome del gruppo:</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Rinomina il gruppo</translation>
    </message>
    <message>
        <source>The group is called {name} now.</source>
        <translation>Il gruppo ora si chiama {name}.</translation>
    </message>
</context>
<context>
    <name>RenderedWindow</name>
    <message>
        <source>As Telnyx rendered it</source>
        <translation>Come generato da Telnyx</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Pagina successiva (Pag giù)</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pagina {number} di {count}</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Pagina precedente (Pag su)</translation>
    </message>
    <message>
        <source>Telnyx made this picture; the receiver&apos;s machine printed it, or will.</source>
        <translation>Telnyx ha creato questa immagine; l&apos;apparecchio del destinatario l&apos;ha stampata o la stamperà.</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>Impossibile mostrare questa pagina.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown.</source>
        <translation>Impossibile mostrare questa immagine.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Salva come PDF…</translation>
    </message>
    <message>
        <source>A &amp;file for each, in a folder</source>
        <translation>Un &amp;file per ciascuno, in una cartella</translation>
    </message>
    <message>
        <source>All in &amp;one file</source>
        <translation>Tutti in &amp;un file</translation>
    </message>
    <message>
        <source>Fax reports.pdf</source>
        <translation>Rapporti fax.pdf</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Cartella dei rapporti</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>Consegnato alla stampante.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>S&amp;tampa…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documenti PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Stampa in corso…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Salvato: {path}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is ready.</source>
        <translation>La stampante non ha accettato nulla. Controllare che sia pronta.</translation>
    </message>
    <message>
        <source>Transmission report</source>
        <translation>Rapporto di trasmissione</translation>
    </message>
    <message numerus="yes">
        <source>What became of these %n faxes, each on a page of its own.</source>
        <translation>
            <numerusform>L&apos;esito di %n fax, su una pagina.</numerusform>
            <numerusform>L&apos;esito di questi %n fax, ciascuno su una pagina.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this fax, on one page: for the file, or for whoever asks.</source>
        <translation>L&apos;esito di questo fax, su una pagina: per l&apos;archivio o per chi lo chiede.</translation>
    </message>
    <message>
        <source>With a &amp;picture of the first page</source>
        <translation>Con un&apos;i&amp;mmagine della prima pagina</translation>
    </message>
</context>
<context>
    <name>ReportSettings</name>
    <message>
        <source>After each &amp;delivery save the report in</source>
        <translation>Dopo ogni &amp;consegna salva il rapporto in</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Sc&amp;egli…</translation>
    </message>
    <message>
        <source>Choose the folder for reports</source>
        <translation>Scegli la cartella dei rapporti</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>Cartella dei rapporti</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Nessuna cartella scelta</translation>
    </message>
    <message>
        <source>Reports show a picture of the &amp;first page</source>
        <translation>I rapporti mostrano un&apos;immagine della &amp;prima pagina</translation>
    </message>
    <message>
        <source>Transmission reports</source>
        <translation>Rapporti di trasmissione</translation>
    </message>
</context>
<context>
    <name>RetentionSettings</name>
    <message>
        <source>&amp;Delete documents</source>
        <translation>&amp;Elimina i documenti</translation>
    </message>
    <message>
        <source>&amp;Take out numbers and names</source>
        <translation>&amp;Togli numeri e nomi</translation>
    </message>
    <message>
        <source>A sign like ***K3F7A2BQ then stands for the number, the same in all faxes to it. That can&apos;t be undone.</source>
        <translation>Un segno come ***K3F7A2BQ sostituisce allora il numero, lo stesso in tutti i fax a quel numero. Non si può annullare.</translation>
    </message>
    <message>
        <source>Days after a fax&apos;s end until its document is deleted</source>
        <translation>Giorni dalla fine di un fax fino all&apos;eliminazione del suo documento</translation>
    </message>
    <message>
        <source>Days after a fax&apos;s end until its number and names are taken out</source>
        <translation>Giorni dalla fine di un fax fino a quando se ne tolgono numero e nomi</translation>
    </message>
    <message>
        <source>How long faxes are kept</source>
        <translation>Quanto si conservano i fax</translation>
    </message>
    <message>
        <source>It may show names and what the fax is about. It goes with numbers and names.</source>
        <translation>Può mostrare nomi e di che cosa tratta il fax. Viene eliminata insieme a numeri e nomi.</translation>
    </message>
    <message>
        <source>Keep a small picture of the first page for reports</source>
        <translation>Conserva una piccola immagine della prima pagina per i rapporti</translation>
    </message>
    <message>
        <source>Single faxes are kept longer by “How long it is kept…” in their menu, which also puts them under legal hold.</source>
        <translation>Singoli fax si conservano più a lungo con “Quanto si conserva…” nel loro menu, che li mette anche sotto conservazione legale.</translation>
    </message>
    <message>
        <source>This desk works in a team. What holds for all its desks is set by your IT department.</source>
        <translation>Questa postazione lavora in un team. Ciò che vale per tutte le sue postazioni è impostato dal reparto IT.</translation>
    </message>
    <message>
        <source>With the document go its pictures, and what stood on its cover. What was sent to whom and when, and the hashes that prove it, stay.</source>
        <translation>Con il documento se ne vanno le sue immagini e ciò che era sulla copertina. Resta che cosa è stato inviato a chi e quando, con gli hash che lo provano.</translation>
    </message>
    <message>
        <source>days after the fax has ended</source>
        <translation>giorni dopo la fine del fax</translation>
    </message>
</context>
<context>
    <name>RetrySettings</name>
    <message>
        <source>&amp;without T.38</source>
        <translation>&amp;senza T.38</translation>
    </message>
    <message numerus="yes">
        <source>Before the 2nd, 3rd, … try; the last number serves for all later ones. FaxDesk tries %n times at most.</source>
        <translation>
            <numerusform>Prima del 2°, 3°, … tentativo; l&apos;ultimo numero vale per tutti i successivi. FaxDesk prova al massimo %n volta.</numerusform>
            <numerusform>Prima del 2°, 3°, … tentativo; l&apos;ultimo numero vale per tutti i successivi. FaxDesk prova al massimo %n volte.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the machines don&apos;t understand each other, last try</source>
        <translation>Se gli apparecchi non si capiscono, ultimo tentativo</translation>
    </message>
    <message>
        <source>Make the last try in normal quality</source>
        <translation>Fai l&apos;ultimo tentativo in qualità normale</translation>
    </message>
    <message>
        <source>Make the last try without T.38</source>
        <translation>Fai l&apos;ultimo tentativo senza T.38</translation>
    </message>
    <message>
        <source>Minutes to wait after &amp;other faults</source>
        <translation>Minuti di attesa dopo &amp;altri errori</translation>
    </message>
    <message>
        <source>Minutes to wait after a &amp;busy line</source>
        <translation>Minuti di attesa dopo linea &amp;occupata</translation>
    </message>
    <message>
        <source>When a fax doesn&apos;t get through</source>
        <translation>Quando un fax non passa</translation>
    </message>
    <message>
        <source>in &amp;normal quality</source>
        <translation>in qualità &amp;normale</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>&amp;Send</source>
        <translation>In&amp;via</translation>
    </message>
    <message>
        <source>Fetch back the fax that was put aside</source>
        <translation>Recupera il fax messo da parte</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Send ({keys})</source>
        <translation>Invia ({keys})</translation>
    </message>
    <message>
        <source>The fax you were composing was put aside.</source>
        <translation>Il fax in preparazione è stato messo da parte.</translation>
    </message>
</context>
<context>
    <name>SenderLineSettings</name>
    <message>
        <source>&amp;Telnyx prints such a line already</source>
        <translation>&amp;Telnyx stampa già una riga simile</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Date, time, name, numbers and page.</source>
        <translation>Data, ora, nome, numeri e pagina.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Put &amp;it on</source>
        <translation>&amp;Stampala</translation>
    </message>
    <message>
        <source>S&amp;ender&apos;s name</source>
        <translation>&amp;Nome del mittente</translation>
    </message>
    <message>
        <source>Sender&apos;s line at the head of each page</source>
        <translation>Riga del mittente in testa a ogni pagina</translation>
    </message>
    <message>
        <source>Where the law asks for it: faxes from the USA</source>
        <translation>Dove la legge lo richiede: fax dagli USA</translation>
    </message>
    <message>
        <source>as on cover pages</source>
        <translation>come sulle copertine</translation>
    </message>
</context>
<context>
    <name>SettingsAdvice</name>
    <message>
        <source>Set it so</source>
        <translation>Imposta così</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
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
        <translation>Prima dell&apos;invio</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Camb&amp;ia…</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costi</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Fax application “{name}”, from {number}.</source>
        <translation>Applicazione fax “{name}”, da {number}.</translation>
    </message>
    <message>
        <source>New faxes</source>
        <translation>Nuovi fax</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Non ancora configurato.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Orario d&apos;ufficio</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporti</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservazione</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>The demo has an account of its own, on this computer.</source>
        <translation>La demo ha un account proprio, su questo computer.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nuovi tentativi</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>&amp;Delete my faxes, their documents and the API key too</source>
        <translation>&amp;Elimina anche i miei fax, i loro documenti e la chiave API</translation>
    </message>
    <message>
        <source>FaxDesk is asked to close</source>
        <translation>A FaxDesk viene chiesto di chiudersi</translation>
    </message>
    <message>
        <source>FaxDesk is installed on this computer for everybody already. Ask whoever looks after the computer for a newer one.</source>
        <translation>FaxDesk è già installato su questo computer per tutti. Chiedere una versione più recente a chi gestisce il computer.</translation>
    </message>
    <message>
        <source>FaxDesk is still open. Close it, then press Retry. Nothing that waits to be sent is lost.</source>
        <translation>FaxDesk è ancora aperto. Chiuderlo, poi premere Riprova. Nulla di ciò che attende l&apos;invio va perso.</translation>
    </message>
    <message>
        <source>FaxDesk keeps its list of faxes and the documents that still have to go in
{folder}
What you leave there is found again when FaxDesk is installed once more.</source>
        <translation>FaxDesk conserva l&apos;elenco dei fax e i documenti ancora da inviare in
{folder}
Ciò che vi resta si ritrova quando FaxDesk viene installato di nuovo.</translation>
    </message>
    <message>
        <source>Send PDFs as faxes</source>
        <translation>Inviare PDF via fax</translation>
    </message>
    <message>
        <source>What becomes of the queue and its documents.</source>
        <translation>Che ne sarà della coda e dei suoi documenti.</translation>
    </message>
    <message>
        <source>Your faxes</source>
        <translation>I propri fax</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Chiave API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Asking Telnyx …</source>
        <translation>Interrogazione di Telnyx …</translation>
    </message>
    <message>
        <source>Choose the fax application to send with.</source>
        <translation>Scegliere l&apos;applicazione fax con cui inviare.</translation>
    </message>
    <message>
        <source>F&amp;rom-number</source>
        <translation>Numero mittent&amp;e</translation>
    </message>
    <message>
        <source>From-number</source>
        <translation>Numero mittente</translation>
    </message>
    <message>
        <source>KEY…</source>
        <translation>KEY…</translation>
    </message>
    <message>
        <source>Make an API key in the Telnyx portal (Account, Keys &amp; Credentials), copy it and paste it here. FaxDesk then fetches what you can choose from.</source>
        <translation>Creare una chiave API nel portale Telnyx (Account, Keys &amp; Credentials), copiarla e incollarla qui. FaxDesk recupera poi le scelte possibili.</translation>
    </message>
    <message>
        <source>Paste the API key first, then press Test.</source>
        <translation>Incollare prima la chiave API, poi premere Prova.</translation>
    </message>
    <message>
        <source>Press Test: then choose from what Telnyx has for you.</source>
        <translation>Premere Prova, poi scegliere tra ciò che Telnyx offre.</translation>
    </message>
    <message>
        <source>Send with this &amp;fax application</source>
        <translation>Invia con questa applicazione &amp;fax</translation>
    </message>
    <message>
        <source>Set up your Telnyx account</source>
        <translation>Configura l&apos;account Telnyx</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostra la chiave</translation>
    </message>
    <message>
        <source>Something went wrong in FaxDesk. Its log says more.</source>
        <translation>Si è verificato un errore in FaxDesk. Il suo file di log dice di più.</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>Prova la chiave</translation>
    </message>
    <message>
        <source>The key works, but no fax application of this account can send. Fix it in the Telnyx portal.</source>
        <translation>La chiave funziona, ma nessuna applicazione fax di questo account può inviare. Correggere nel portale Telnyx.</translation>
    </message>
    <message>
        <source>The key works. Credit: {credit}.</source>
        <translation>La chiave funziona. Credito: {credit}.</translation>
    </message>
    <message>
        <source>The key works. It may not see the account&apos;s credit; faxes go all the same.</source>
        <translation>La chiave funziona. Forse non può vedere il credito dell&apos;account; i fax partono comunque.</translation>
    </message>
    <message>
        <source>This application has no phone number. Give it one in the Telnyx portal, then test again.</source>
        <translation>Questa applicazione non ha un numero di telefono. Assegnarne uno nel portale Telnyx, poi provare di nuovo.</translation>
    </message>
    <message>
        <source>set by your administrator (TELNYX_API_KEY)</source>
        <translation>impostata dall&apos;amministratore (TELNYX_API_KEY)</translation>
    </message>
    <message>
        <source>the key you gave before; paste another to change it</source>
        <translation>la chiave indicata prima; incollarne un&apos;altra per cambiarla</translation>
    </message>
    <message>
        <source>{number}, your number so far, belongs to “{name}”. Faxes from it can&apos;t go with this application.</source>
        <translation>{number}, il numero usato finora, appartiene a “{name}”. I fax da quel numero non possono partire con questa applicazione.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n consegnato</numerusform>
            <numerusform>%n consegnati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n non riuscito</numerusform>
            <numerusform>%n non riusciti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are kept for faxes whose outcome isn&apos;t known yet.</source>
        <translation>
            <numerusform>%n linea è riservata a un fax di cui non si conosce ancora l&apos;esito.</numerusform>
            <numerusform>%n linee sono riservate a fax di cui non si conosce ancora l&apos;esito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n da decidere</numerusform>
            <numerusform>%n da decidere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n in corso</numerusform>
            <numerusform>%n in corso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n in attesa</numerusform>
            <numerusform>%n in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line is kept for a fax whose outcome isn&apos;t known yet.</source>
        <translation>1 linea è riservata a un fax di cui non si conosce ancora l&apos;esito.</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 da decidere</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connesso</translation>
    </message>
    <message>
        <source>Credit {amount}</source>
        <translation>Credito {amount}</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connesso</translation>
    </message>
    <message>
        <source>This month about {spent} of {budget}</source>
        <translation>Questo mese circa {spent} di {budget}</translation>
    </message>
    <message>
        <source>{lines} ({kept} kept for a fax in doubt)</source>
        <translation>{lines} ({kept} in riserva per un fax dubbio)</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n lines in use</source>
        <translation>
            <numerusform>{used} di %n linea in uso</numerusform>
            <numerusform>{used} di %n linee in uso</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of 1 line in use</source>
        <translation>{used} di 1 linea in uso</translation>
    </message>
    <message>
        <source>⚠ {pct} % of this month&apos;s budget of {budget} is spent</source>
        <translation>⚠ Speso il {pct}% del budget di questo mese, {budget}</translation>
    </message>
</context>
<context>
    <name>StopBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel: put nothing into the queue</source>
        <translation>Annulla: non mettere nulla in coda</translation>
    </message>
    <message>
        <source>Put nothing into the queue (Esc)</source>
        <translation>Non mettere nulla in coda (Esc)</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Contacts, groups and recent recipients</source>
        <translation>Contatti, gruppi e destinatari recenti</translation>
    </message>
    <message>
        <source>Do not fax: {reason}</source>
        <translation>Non inviare fax: {reason}</translation>
    </message>
    <message>
        <source>Enter takes {who}; {n} are offered.</source>
        <translation>Invio prende {who}; {n} proposte.</translation>
    </message>
    <message>
        <source>from the directory</source>
        <translation>dalla directory</translation>
    </message>
    <message numerus="yes">
        <source>group, %n contacts</source>
        <translation>
            <numerusform>gruppo, %n contatto</numerusform>
            <numerusform>gruppo, %n contatti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>&amp;Save as ZIP…</source>
        <translation>&amp;Salva come ZIP…</translation>
    </message>
    <message>
        <source>Collecting, which tries every part of FaxDesk: up to a minute…</source>
        <translation>Raccolta in corso, che prova ogni parte di FaxDesk: fino a un minuto…</translation>
    </message>
    <message>
        <source>Information for support</source>
        <translation>Informazioni per l&apos;assistenza</translation>
    </message>
    <message>
        <source>Its content</source>
        <translation>Il suo contenuto</translation>
    </message>
    <message>
        <source>Look it through, save it, and give it to whoever helps you. It has no names, numbers, documents or keys in it. FaxDesk sends it nowhere.</source>
        <translation>Esaminarle, salvarle e darle a chi fornisce aiuto. Non contengono nomi, numeri, documenti o chiavi. FaxDesk non le invia da nessuna parte.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Nulla è ancora salvato.</translation>
    </message>
    <message>
        <source>Save the information for support</source>
        <translation>Salva le informazioni per l&apos;assistenza</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Salvato: {path}</translation>
    </message>
    <message>
        <source>What was collected</source>
        <translation>Ciò che è stato raccolto</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>File ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>TeamSettings</name>
    <message>
        <source>&amp;Database</source>
        <translation>Data&amp;base</translation>
    </message>
    <message>
        <source>&amp;Leave the team</source>
        <translation>&amp;Lascia il team</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Prova la connessione</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogazione…</translation>
    </message>
    <message>
        <source>FAXDESK_TEAM_DATABASE is set, and goes before what is set here.</source>
        <translation>FAXDESK_TEAM_DATABASE è impostata, e ha la precedenza su ciò che è impostato qui.</translation>
    </message>
    <message>
        <source>From the next start on this desk works its own queue. What it had queued stays with the team.</source>
        <translation>Dal prossimo avvio questa postazione elabora la propria coda. Ciò che aveva messo in coda resta al team.</translation>
    </message>
    <message>
        <source>From the next start on this desk works that team&apos;s queue; its own stays where it is.</source>
        <translation>Dal prossimo avvio questa postazione elabora la coda di quel team; la propria resta dov&apos;è.</translation>
    </message>
    <message>
        <source>Na&amp;me of this desk</source>
        <translation>&amp;Nome di questa postazione</translation>
    </message>
    <message>
        <source>One queue for several desks</source>
        <translation>Una coda per più postazioni</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>Press Test connection: only a database that answers is joined.</source>
        <translation>Premere Prova la connessione: ci si unisce solo a un database che risponde.</translation>
    </message>
    <message>
        <source>The connection is not protected as it should be (sslmode={mode}): others on the network may read along, or pretend to be the server.</source>
        <translation>La connessione non è protetta come dovrebbe (sslmode={mode}): altri nella rete possono leggere, o fingersi il server.</translation>
    </message>
    <message>
        <source>The team&apos;s database answers. Faxes: {count}. Desks that are there: {desks}.</source>
        <translation>Il database del team risponde. Fax: {count}. Postazioni presenti: {desks}.</translation>
    </message>
    <message>
        <source>This desk works its own queue. A team&apos;s is in a PostgreSQL that the office&apos;s IT runs.</source>
        <translation>Questa postazione elabora la propria coda. Quella di un team è in un PostgreSQL gestito dal reparto IT.</translation>
    </message>
    <message>
        <source>This desk works the team&apos;s queue.</source>
        <translation>Questa postazione elabora la coda del team.</translation>
    </message>
    <message>
        <source>You are {person} there, as {role}.</source>
        <translation>Lì l&apos;utente è {person}, come {role}.</translation>
    </message>
    <message>
        <source>a clerk</source>
        <translation>impiegato</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>responsabile</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>amministratore</translation>
    </message>
    <message>
        <source>its computer&apos;s name</source>
        <translation>il nome del suo computer</translation>
    </message>
    <message>
        <source>none at the moment</source>
        <translation>nessuna al momento</translation>
    </message>
    <message>
        <source>unchanged; it is kept in the system&apos;s keyring</source>
        <translation>invariata; è conservata nel portachiavi del sistema</translation>
    </message>
</context>
<context>
    <name>TellingSettings</name>
    <message>
        <source>A broadcast has ended</source>
        <translation>Un invio multiplo è terminato</translation>
    </message>
    <message>
        <source>A deadline is in danger</source>
        <translation>Una scadenza è a rischio</translation>
    </message>
    <message>
        <source>A fax failed</source>
        <translation>Un fax non è riuscito</translation>
    </message>
    <message>
        <source>A fax needs somebody</source>
        <translation>Un fax richiede una decisione</translation>
    </message>
    <message>
        <source>A fax was delivered</source>
        <translation>Un fax è stato consegnato</translation>
    </message>
    <message>
        <source>An icon in the notification area</source>
        <translation>Un&apos;icona nell&apos;area di notifica</translation>
    </message>
    <message>
        <source>Ask when faxes wait</source>
        <translation>Chiedi se ci sono fax in attesa</translation>
    </message>
    <message>
        <source>Credit is low</source>
        <translation>Il credito è basso</translation>
    </message>
    <message>
        <source>Credit is low below</source>
        <translation>Il credito è basso sotto</translation>
    </message>
    <message>
        <source>End FaxDesk</source>
        <translation>Termina FaxDesk</translation>
    </message>
    <message>
        <source>From and to, like 18:00-08:00; what came in them is told afterwards</source>
        <translation>Da e a, ad esempio 18:00-08:00; ciò che arriva nel frattempo viene detto dopo</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Continua a inviare</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ore di silenzio</translation>
    </message>
    <message>
        <source>Quiet hours, from and to</source>
        <translation>Ore di silenzio, da e a</translation>
    </message>
    <message>
        <source>Start FaxDesk when I log in</source>
        <translation>Avvia FaxDesk all&apos;accesso</translation>
    </message>
    <message>
        <source>Tell me by a notification when</source>
        <translation>Avvisami con una notifica quando</translation>
    </message>
    <message>
        <source>This desktop has no notification area: FaxDesk ends when its window is closed.</source>
        <translation>Questo desktop non ha un&apos;area di notifica: FaxDesk termina quando si chiude la sua finestra.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Quando la finestra è chiusa</translation>
    </message>
    <message>
        <source>With names and numbers, on a locked screen too</source>
        <translation>Con nomi e numeri, anche su uno schermo bloccato</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>Senza la finestra</translation>
    </message>
</context>
<context>
    <name>TitleBox</name>
    <message>
        <source>As it will arrive</source>
        <translation>Come arriverà</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Originale</translation>
    </message>
    <message>
        <source>Show the fax or the original</source>
        <translation>Mostra il fax o l&apos;originale</translation>
    </message>
    <message>
        <source>The page as it will arrive, or the document as it is</source>
        <translation>La pagina come arriverà, o il documento com&apos;è</translation>
    </message>
</context>
<context>
    <name>TotalsChart</name>
    <message>
        <source>Chart of the totals</source>
        <translation>Grafico dei totali</translation>
    </message>
    <message>
        <source>The table below says the same.</source>
        <translation>La tabella sotto dice lo stesso.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>consegnati</translation>
    </message>
    <message>
        <source>ended otherwise</source>
        <translation>terminati altrimenti</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riusciti</translation>
    </message>
    <message>
        <source>{key}: {faxes} faxes, {delivered} delivered, {failed} failed</source>
        <translation>{key}: {faxes} fax, {delivered} consegnati, {failed} non riusciti</translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>{number} fax</numerusform>
            <numerusform>{number} fax</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsPane</name>
    <message>
        <source>&amp;Totals:</source>
        <translation>&amp;Totali:</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Somma in corso…</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Per giorno</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>Per destinatario</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Per utente</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Non salvato: {reason}</translation>
    </message>
    <message>
        <source>Nothing of the kind is in the history.</source>
        <translation>Nella cronologia non c&apos;è nulla del genere.</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Salva come ta&amp;bella…</translation>
    </message>
    <message>
        <source>Save totals</source>
        <translation>Salva i totali</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Salvato: {file}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totali</translation>
    </message>
    <message>
        <source>Totals by</source>
        <translation>Totali per</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n da decidere</numerusform>
            <numerusform>%n da decidere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n in corso</numerusform>
            <numerusform>%n in corso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n in attesa</numerusform>
            <numerusform>%n in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New fax</source>
        <translation>&amp;Nuovo fax</translation>
    </message>
    <message>
        <source>&amp;Open FaxDesk</source>
        <translation>&amp;Apri FaxDesk</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>&amp;Stop everything…</source>
        <translation>&amp;Ferma tutto…</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 da decidere</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>%n being cancelled</source>
        <translation>
            <numerusform>%n in annullamento</numerusform>
            <numerusform>%n in annullamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n annullato</numerusform>
            <numerusform>%n annullati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n consegnato</numerusform>
            <numerusform>%n consegnati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n non riuscito</numerusform>
            <numerusform>%n non riusciti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as sent</source>
        <translation>
            <numerusform>%n segnato come inviato</numerusform>
            <numerusform>%n segnati come inviati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>%n incerto</numerusform>
            <numerusform>%n incerti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n trattenuto</numerusform>
            <numerusform>%n trattenuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n per strada</numerusform>
            <numerusform>%n per strada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n ritirato</numerusform>
            <numerusform>%n ritirati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n in attesa</numerusform>
            <numerusform>%n in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>The next fax is begun, so what was taken back stands in the queue as cancelled.</source>
        <translation>Il prossimo fax è già iniziato, quindi ciò che è stato ritirato resta in coda come annullato.</translation>
    </message>
    <message>
        <source>nothing could be taken back</source>
        <translation>non è stato possibile ritirare nulla</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message numerus="yes">
        <source>%n faxes are in the queue, which is on hold.</source>
        <translation>
            <numerusform>%n fax è nella coda, che è trattenuta.</numerusform>
            <numerusform>%n fax sono nella coda, che è trattenuta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes are in the queue, which is paused.</source>
        <translation>
            <numerusform>%n fax è nella coda, che è in pausa.</numerusform>
            <numerusform>%n fax sono nella coda, che è in pausa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes are in the queue.</source>
        <translation>
            <numerusform>%n fax è nella coda.</numerusform>
            <numerusform>%n fax sono nella coda.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;ulla</translation>
    </message>
    <message>
        <source>1 fax is in the queue, which is on hold.</source>
        <translation>1 fax è nella coda, che è trattenuta.</translation>
    </message>
    <message>
        <source>1 fax is in the queue, which is paused.</source>
        <translation>1 fax è nella coda, che è in pausa.</translation>
    </message>
    <message>
        <source>1 fax is in the queue.</source>
        <translation>1 fax è nella coda.</translation>
    </message>
    <message>
        <source>Take the faxes back ({keys})</source>
        <translation>Ritira i fax ({keys})</translation>
    </message>
    <message>
        <source>Undo: take the faxes back</source>
        <translation>Annulla: ritira i fax</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Mostra ciò che digito</translation>
    </message>
    <message>
        <source>&amp;Yes, unlock it</source>
        <translation>&amp;Sì, sblocca</translation>
    </message>
    <message>
        <source>Being opened …</source>
        <translation>Apertura in corso …</translation>
    </message>
    <message>
        <source>It will be sent without its password.</source>
        <translation>Sarà inviato senza la sua password.</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Password del documento</translation>
    </message>
    <message>
        <source>Unlock a document</source>
        <translation>Sblocca un documento</translation>
    </message>
    <message>
        <source>Your own file stays as it is. FaxDesk opens its copy once and keeps the password nowhere.</source>
        <translation>Il file originale resta com&apos;è. FaxDesk apre la sua copia una volta e non conserva la password da nessuna parte.</translation>
    </message>
    <message>
        <source>“{name}” needs a password.</source>
        <translation>“{name}” richiede una password.</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>FaxDesk brings your journal of {number} MB up to date, once. This may take a minute or two. A copy of it is kept.</source>
        <translation>FaxDesk aggiorna il registro di {number} MB, una sola volta. Può richiedere un minuto o due. Se ne conserva una copia.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>goes {time}</source>
        <translation>parte {time}</translation>
    </message>
    <message>
        <source>there by {time}</source>
        <translation>arrivo entro {time}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>when nothing else waits</source>
        <translation>quando non attende altro</translation>
    </message>
    <message>
        <source>{hours} each day</source>
        <translation>{hours} ogni giorno</translation>
    </message>
    <message>
        <source>{hours} on working days</source>
        <translation>{hours} nei giorni lavorativi</translation>
    </message>
    <message>
        <source>{text}, their time</source>
        <translation>{text}, ora del destinatario</translation>
    </message>
</context>
<context>
    <name>WhenButton</name>
    <message>
        <source>Later…</source>
        <translation>Più tardi…</translation>
    </message>
    <message>
        <source>Send it later, in certain hours, by a time, before or after others</source>
        <translation>Invialo più tardi, in certe ore, entro un termine, prima o dopo altri</translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation>Quando parte</translation>
    </message>
</context>
<context>
    <name>WhenDialog</name>
    <message>
        <source>&amp;Not before</source>
        <translation>&amp;Non prima di</translation>
    </message>
    <message>
        <source>As &amp;soon as its turn comes</source>
        <translation>Appena &amp;viene il suo turno</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Its &amp;turn</source>
        <translation>Suo &amp;turno</translation>
    </message>
    <message>
        <source>Its turn</source>
        <translation>Suo turno</translation>
    </message>
    <message>
        <source>Must be there b&amp;y</source>
        <translation>Deve essere lì &amp;entro</translation>
    </message>
    <message>
        <source>Must be there by</source>
        <translation>Deve essere lì entro</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Non prima di</translation>
    </message>
    <message>
        <source>Only &amp;between</source>
        <translation>Solo t&amp;ra</translation>
    </message>
    <message>
        <source>The time to be there has passed already.</source>
        <translation>L&apos;ora di arrivo è già passata.</translation>
    </message>
    <message>
        <source>The time to go has passed already.</source>
        <translation>L&apos;ora di partenza è già passata.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Urgent: before all others</source>
        <translation>Urgente: prima di tutti gli altri</translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation>Quando parte</translation>
    </message>
    <message>
        <source>When nothing else waits</source>
        <translation>Quando non attende altro</translation>
    </message>
    <message>
        <source>and</source>
        <translation>e</translation>
    </message>
    <message>
        <source>by the &amp;receiver&apos;s clock, where the number tells it</source>
        <translation>secondo l&apos;ora del &amp;destinatario, se il numero la indica</translation>
    </message>
    <message>
        <source>on &amp;working days: Monday to Friday, not on closed days</source>
        <translation>nei &amp;giorni lavorativi: da lunedì a venerdì, esclusi i giorni di chiusura</translation>
    </message>
    <message>
        <source>then &amp;ask me instead of sending it late</source>
        <translation>e allora &amp;chiedimi invece di inviarlo in ritardo</translation>
    </message>
</context>
<context>
    <name>WhoseBox</name>
    <message>
        <source>Everyone&apos;s faxes</source>
        <translation>Fax di tutti</translation>
    </message>
    <message>
        <source>My faxes</source>
        <translation>I miei fax</translation>
    </message>
    <message>
        <source>My faxes are those that I sent, at this desk or elsewhere</source>
        <translation>I miei fax sono quelli che ho inviato, da questa postazione o altrove</translation>
    </message>
    <message>
        <source>Whose faxes</source>
        <translation>Fax di chi</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;About FaxDesk</source>
        <translation>&amp;Informazioni su FaxDesk</translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation>&amp;Aggiungi documenti…</translation>
    </message>
    <message>
        <source>&amp;Collect information for support…</source>
        <translation>Raccogli informazioni per l&apos;a&amp;ssistenza…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Dettagli</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Guida</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastiera</translation>
    </message>
    <message>
        <source>&amp;New fax</source>
        <translation>&amp;Nuovo fax</translation>
    </message>
    <message>
        <source>&amp;Paste documents or numbers</source>
        <translation>In&amp;colla documenti o numeri</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Coda</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Cer&amp;ca</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>In&amp;via</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Im&amp;postazioni…</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>Cartelle &amp;monitorate…</translation>
    </message>
    <message>
        <source>Address &amp;book…</source>
        <translation>Ru&amp;brica…</translation>
    </message>
    <message>
        <source>Audit &amp;log…</source>
        <translation>Re&amp;gistro di controllo…</translation>
    </message>
    <message>
        <source>Cancel &amp;all that wait</source>
        <translation>Annulla tutti quelli in att&amp;esa</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>Cronologi&amp;a…</translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation>Apri la cartella &amp;dati</translation>
    </message>
    <message>
        <source>S&amp;top everything…</source>
        <translation>Ferma tut&amp;to…</translation>
    </message>
    <message>
        <source>Send &amp;later…</source>
        <translation>Invia più tar&amp;di…</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>Imposta&amp;zioni</translation>
    </message>
    <message>
        <source>Telnyx &amp;account…</source>
        <translation>Account Teln&amp;yx…</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n da decidere</numerusform>
            <numerusform>%n da decidere</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 da decidere</translation>
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
        <translation>1:1, punto per punto</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Larghezza pagina</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Dimensione della pagina</translation>
    </message>
    <message>
        <source>Size of the page (+ and -, or double-click the page)</source>
        <translation>Dimensione della pagina (+ e -, o doppio clic sulla pagina)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Pagina intera</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>${number}</source>
        <translation>{number} $</translation>
    </message>
    <message>
        <source>--since, --until, --user and --what go with --log.</source>
        <translation>--since, --until, --user e --what si usano con --log.</translation>
    </message>
    <message>
        <source>1,234.5</source>
        <translation>1.234,5</translation>
    </message>
    <message>
        <source>A Telnyx account that isn&apos;t verified yet may only fax to verified numbers.</source>
        <translation>Un account Telnyx non ancora verificato può inviare fax solo a numeri verificati.</translation>
    </message>
    <message>
        <source>A contact needs a name or a company.</source>
        <translation>Un contatto richiede un nome o un&apos;azienda.</translation>
    </message>
    <message>
        <source>A country is given by two capital letters, like US.</source>
        <translation>Un paese si indica con due lettere maiuscole, ad esempio US.</translation>
    </message>
    <message>
        <source>A cover page alone needs a --message or a --subject, or name files with it.</source>
        <translation>Una copertina da sola richiede un --message o un --subject, oppure indicare anche dei file.</translation>
    </message>
    <message>
        <source>A currency is given by three letters, like USD.</source>
        <translation>Una valuta si indica con tre lettere, ad esempio USD.</translation>
    </message>
    <message>
        <source>A directory is given as ldaps://host or ldap://host, with a port if need be.</source>
        <translation>Una directory si indica come ldaps://host o ldap://host, con una porta se necessario.</translation>
    </message>
    <message>
        <source>A document with a password is sent only after you agreed that it goes without one.</source>
        <translation>Un documento con password si invia solo dopo aver accettato che parta senza.</translation>
    </message>
    <message>
        <source>A document&apos;s address must begin with https:// or http://.</source>
        <translation>L&apos;indirizzo di un documento deve iniziare con https:// o http://.</translation>
    </message>
    <message>
        <source>A fax can&apos;t dial an extension: it goes to the number without {extension}.</source>
        <translation>Un fax non può comporre un interno: va al numero senza {extension}.</translation>
    </message>
    <message>
        <source>A fax takes its document from one place: a file, an upload or web addresses.</source>
        <translation>Un fax prende il documento da un solo posto: un file, un caricamento o indirizzi web.</translation>
    </message>
    <message>
        <source>A fax that is being composed names them. Take them out of it, or close it without keeping it.</source>
        <translation>Un fax in preparazione li nomina. Toglierli da esso, o chiuderlo senza conservarlo.</translation>
    </message>
    <message>
        <source>A fax that is not sent yet is kept for 0 to 365 days.</source>
        <translation>Un fax non ancora inviato si conserva da 0 a 365 giorni.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Un gruppo richiede un nome.</translation>
    </message>
    <message>
        <source>A language is given by its code, like de; nothing stands for the system&apos;s.</source>
        <translation>Una lingua si indica con il suo codice, ad esempio de; nulla indica quella del sistema.</translation>
    </message>
    <message>
        <source>A legal hold is set with a reason, or lifted. Not both at once.</source>
        <translation>Una conservazione legale si imposta con un motivo, o si revoca. Non entrambe le cose insieme.</translation>
    </message>
    <message>
        <source>A legal hold needs a reason, of at most {limit} characters.</source>
        <translation>Una conservazione legale richiede un motivo, di al massimo {limit} caratteri.</translation>
    </message>
    <message>
        <source>A list is asked about above 0 to 100,000 recipients; 0 asks about none.</source>
        <translation>Si chiede conferma di un elenco a partire da 0 a 100.000 destinatari; 0 non chiede mai.</translation>
    </message>
    <message>
        <source>A number of days from 0 to {limit} is needed.</source>
        <translation>Serve un numero di giorni da 0 a {limit}.</translation>
    </message>
    <message>
        <source>A page can be called slow from 30 seconds to an hour on the line.</source>
        <translation>Una pagina si può considerare lenta da 30 secondi a un&apos;ora in linea.</translation>
    </message>
    <message>
        <source>A page is turned by a quarter, a half or three quarters, and only once.</source>
        <translation>Una pagina si ruota di un quarto, mezzo o tre quarti di giro, e solo una volta.</translation>
    </message>
    <message>
        <source>A page takes more than ten minutes on the line. Few receivers wait for that.</source>
        <translation>Una pagina occupa la linea per più di dieci minuti. Pochi destinatari attendono tanto.</translation>
    </message>
    <message>
        <source>A part of this entry in the journal can&apos;t be read any more. What is left of it is shown.</source>
        <translation>Una parte di questa voce del registro non è più leggibile. Viene mostrato ciò che ne resta.</translation>
    </message>
    <message>
        <source>A password doesn&apos;t belong into the team&apos;s address, where others can read it. Leave it out: it is asked for and kept in the keyring, or taken from a passfile or PGPASSWORD.</source>
        <translation>Una password non va nell&apos;indirizzo del team, dove altri possono leggerla. Ometterla: viene chiesta e conservata nel portachiavi, o presa da un file passfile o da PGPASSWORD.</translation>
    </message>
    <message>
        <source>A person forgotten.</source>
        <translation>Una persona dimenticata.</translation>
    </message>
    <message>
        <source>A person who used FaxDesk gave it up on {time}.</source>
        <translation>Una persona che usava FaxDesk vi ha rinunciato il {time}.</translation>
    </message>
    <message>
        <source>A person who used FaxDesk said on {time} that it was sent. That is their word: Telnyx had not confirmed it.</source>
        <translation>Una persona che usava FaxDesk ha detto il {time} che era stato inviato. È la sua parola: Telnyx non lo aveva confermato.</translation>
    </message>
    <message>
        <source>A proxy on the way refused it: it wants a user name and password (HTTP {status}). Put them into this computer&apos;s proxy settings.</source>
        <translation>Un proxy lungo il percorso ha rifiutato: richiede nome utente e password (HTTP {status}). Inserirli nelle impostazioni proxy di questo computer.</translation>
    </message>
    <message>
        <source>A proxy or filter on the way refused it (HTTP {status}). Ask whoever looks after your network to let FaxDesk reach Telnyx.</source>
        <translation>Un proxy o filtro lungo il percorso ha rifiutato (HTTP {status}). Chiedere a chi gestisce la rete di consentire a FaxDesk di raggiungere Telnyx.</translation>
    </message>
    <message>
        <source>A quotation mark stands where it can&apos;t. Nobody can tell its columns.</source>
        <translation>Una virgoletta è dove non può stare. Impossibile riconoscere le colonne.</translation>
    </message>
    <message>
        <source>A single page is larger than a fax from this computer can be. Shrink the document to fit.</source>
        <translation>Una singola pagina è più grande di quanto possa essere un fax da questo computer. Ridurre il documento al limite.</translation>
    </message>
    <message>
        <source>A small square code on page {page} could not be read: its dots need finer lines.</source>
        <translation>Un piccolo codice quadrato a pagina {page} sarebbe illeggibile: i suoi punti richiedono linee più fini.</translation>
    </message>
    <message>
        <source>A subject and a message stand on a cover page: name one with --cover.</source>
        <translation>Oggetto e messaggio stanno su una copertina: indicarne una con --cover.</translation>
    </message>
    <message>
        <source>A tag needs a letter or a digit, and has at most {limit} characters.</source>
        <translation>Un&apos;etichetta richiede una lettera o una cifra e ha al massimo {limit} caratteri.</translation>
    </message>
    <message>
        <source>A team&apos;s history is on its server, which has room: it isn&apos;t archived into files.</source>
        <translation>La cronologia di un team è sul suo server, che ha spazio: non viene archiviata in file.</translation>
    </message>
    <message>
        <source>A try that seemed lost has turned up at Telnyx after all: it did go. See the details.</source>
        <translation>Un tentativo che sembrava perso è comparso presso Telnyx: è partito. Vedere i dettagli.</translation>
    </message>
    <message>
        <source>A watched folder needs its whole path, from the root or the drive.</source>
        <translation>Una cartella monitorata richiede il percorso completo, dalla radice o dall&apos;unità.</translation>
    </message>
    <message>
        <source>About {time} on the line instead of {now}.</source>
        <translation>Circa {time} in linea invece di {now}.</translation>
    </message>
    <message>
        <source>Account or API key set.</source>
        <translation>Account o chiave API impostati.</translation>
    </message>
    <message>
        <source>Add a PDF file instead.</source>
        <translation>Aggiungere invece un file PDF.</translation>
    </message>
    <message>
        <source>Add a document instead.</source>
        <translation>Aggiungere invece un documento.</translation>
    </message>
    <message>
        <source>Add it again to send it as it is now.</source>
        <translation>Aggiungerlo di nuovo per inviarlo com&apos;è ora.</translation>
    </message>
    <message>
        <source>Add the document itself instead.</source>
        <translation>Aggiungere invece il documento stesso.</translation>
    </message>
    <message>
        <source>Address book exported.</source>
        <translation>Rubrica esportata.</translation>
    </message>
    <message>
        <source>After that, Telnyx reported a try of this fax as delivered.</source>
        <translation>In seguito Telnyx ha segnalato un tentativo di questo fax come consegnato.</translation>
    </message>
    <message>
        <source>All faxes of broadcast B{broadcast} have ended already.</source>
        <translation>Tutti i fax dell&apos;invio multiplo B{broadcast} sono già terminati.</translation>
    </message>
    <message>
        <source>All pages seem to be blank: look at them before you leave any out.</source>
        <translation>Tutte le pagine sembrano vuote: guardarle prima di ometterne.</translation>
    </message>
    <message>
        <source>All {n} delivered</source>
        <translation>Tutti e {n} consegnati</translation>
    </message>
    <message>
        <source>Allow it in the Telnyx portal, then send it again, or give it up.</source>
        <translation>Consentirlo nel portale Telnyx, poi inviarlo di nuovo o rinunciarvi.</translation>
    </message>
    <message>
        <source>An amount is written like 0.007 or 50.</source>
        <translation>Un importo si scrive ad esempio 0.007 o 50.</translation>
    </message>
    <message>
        <source>An archive can&apos;t be on a network share: {folder}. Choose a folder on this computer, and copy the archive from there.</source>
        <translation>Un archivio non può stare su una condivisione di rete: {folder}. Scegliere una cartella di questo computer, e copiare l&apos;archivio da lì.</translation>
    </message>
    <message>
        <source>Another FaxDesk is open. Close every FaxDesk, then go back to the backup.</source>
        <translation>È aperto un altro FaxDesk. Chiudere tutti i FaxDesk, poi tornare al backup.</translation>
    </message>
    <message>
        <source>Another desk has taken this fax over. Nothing was sent from here.</source>
        <translation>Un&apos;altra postazione ha preso in carico questo fax. Da qui non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Another fax to this number is under way.</source>
        <translation>Un altro fax a questo numero è in corso.</translation>
    </message>
    <message>
        <source>Another time chosen.</source>
        <translation>Scelta un&apos;altra ora.</translation>
    </message>
    <message>
        <source>Apply the redactions in the program that marked them, then add it again.</source>
        <translation>Applicare le oscurazioni nel programma che le ha contrassegnate, poi aggiungerlo di nuovo.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>aprile</translation>
    </message>
    <message>
        <source>Archives that are missing or can&apos;t be written: {files}. They may name them still: put the files back, or let them be written, and forget them once more.</source>
        <translation>Archivi mancanti o non scrivibili: {files}. Possono ancora nominare quella persona: rimettere i file al loro posto, o permetterne la scrittura, e dimenticarla ancora una volta.</translation>
    </message>
    <message>
        <source>As far as Telnyx reports, no fax machine took the call.</source>
        <translation>Secondo quanto segnala Telnyx, nessun apparecchio fax ha risposto alla chiamata.</translation>
    </message>
    <message>
        <source>Ask the sender for the document itself, as a PDF.</source>
        <translation>Chiedere al mittente il documento stesso, come PDF.</translation>
    </message>
    <message>
        <source>Ask whoever owns it for access, or copy it to a folder of your own.</source>
        <translation>Chiedere l&apos;accesso al proprietario, o copiarlo in una propria cartella.</translation>
    </message>
    <message>
        <source>Asked Telnyx to stop it. Until Telnyx confirms, it may still arrive.</source>
        <translation>È stato chiesto a Telnyx di fermarlo. Finché Telnyx non conferma, può ancora arrivare.</translation>
    </message>
    <message>
        <source>Asked Telnyx: not found so far.</source>
        <translation>Telnyx interrogato: finora non trovato.</translation>
    </message>
    <message>
        <source>At this pace it may not be there by {time}. Call them, or free a line: hold other faxes.</source>
        <translation>Di questo passo potrebbe non essere lì entro {time}. Chiamare il destinatario, o liberare una linea: trattenere altri fax.</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>Tentativo {number}</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativi</translation>
    </message>
    <message>
        <source>Audit log exported.</source>
        <translation>Registro di controllo esportato.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Between {since} and {day} the journal was changed and its chain made anew: it doesn&apos;t fit the seal of {day} any more. {place}</source>
        <translation>Tra il {since} e il {day} il registro è stato modificato e la sua catena rifatta: non corrisponde più al sigillo del {day}. {place}</translation>
    </message>
    <message>
        <source>Black and white with a threshold of {threshold}%: about {time}.</source>
        <translation>Bianco e nero con una soglia del {threshold}%: circa {time}.</translation>
    </message>
    <message>
        <source>Broadcast B{broadcast} is not paused.</source>
        <translation>L&apos;invio multiplo B{broadcast} non è in pausa.</translation>
    </message>
    <message>
        <source>Broadcast paused.</source>
        <translation>Invio multiplo messo in pausa.</translation>
    </message>
    <message>
        <source>Broadcast resumed.</source>
        <translation>Invio multiplo ripreso.</translation>
    </message>
    <message>
        <source>Call and ask whether it arrived.</source>
        <translation>Chiamare e chiedere se è arrivato.</translation>
    </message>
    <message>
        <source>Call and ask whether they take faxes.</source>
        <translation>Chiamare e chiedere se accettano fax.</translation>
    </message>
    <message>
        <source>Caller display name</source>
        <translation>Nome visualizzato al destinatario</translation>
    </message>
    <message>
        <source>Calls to this number cost extra. Check that you mean it.</source>
        <translation>Le chiamate a questo numero hanno costi extra. Verificare che sia voluto.</translation>
    </message>
    <message>
        <source>Cancel it, or go on waiting.</source>
        <translation>Annullarlo, o continuare ad attendere.</translation>
    </message>
    <message>
        <source>Cancel it, say what became of it, or go on waiting.</source>
        <translation>Annullarlo, dire che ne è stato, o continuare ad attendere.</translation>
    </message>
    <message>
        <source>Cancel was asked for.</source>
        <translation>È stato chiesto l&apos;annullamento.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Cancelled before it went.</source>
        <translation>Annullato prima della partenza.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>Cancelled. Telnyx has confirmed it.</source>
        <translation>Annullato. Telnyx lo ha confermato.</translation>
    </message>
    <message>
        <source>Cancelled: not reported as delivered</source>
        <translation>Annullato: non segnalato come consegnato</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annullamento</translation>
    </message>
    <message>
        <source>Check that this is a fax number.</source>
        <translation>Verificare che questo sia un numero di fax.</translation>
    </message>
    <message>
        <source>Check the number and send the document again.</source>
        <translation>Controllare il numero e inviare di nuovo il documento.</translation>
    </message>
    <message>
        <source>Choose at least one page.</source>
        <translation>Scegliere almeno una pagina.</translation>
    </message>
    <message>
        <source>Choose some of its pages, or fewer documents at once.</source>
        <translation>Scegliere alcune delle sue pagine, o meno documenti alla volta.</translation>
    </message>
    <message>
        <source>Choose the pages that are to be sent, if they are not for the receiver.</source>
        <translation>Scegliere le pagine da inviare, se non sono per il destinatario.</translation>
    </message>
    <message>
        <source>Close FaxDesk and open it again. If that doesn&apos;t help, install it again.</source>
        <translation>Chiudere FaxDesk e riaprirlo. Se non serve, installarlo di nuovo.</translation>
    </message>
    <message>
        <source>Closed days are written like 2026-12-24, 12-25 (each year), 2026-12-27..2026-12-31.</source>
        <translation>I giorni di chiusura si scrivono come 2026-12-24, 12-25 (ogni anno), 2026-12-27..2026-12-31.</translation>
    </message>
    <message>
        <source>Colours on page {page} would look the same, or disappear.</source>
        <translation>Alcuni colori a pagina {page} sembrerebbero uguali o sparirebbero.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Composed</source>
        <translation>Preparato</translation>
    </message>
    <message>
        <source>Contacts added.</source>
        <translation>Contatti aggiunti.</translation>
    </message>
    <message>
        <source>Contacts changed.</source>
        <translation>Contatti modificati.</translation>
    </message>
    <message>
        <source>Contacts removed.</source>
        <translation>Contatti rimossi.</translation>
    </message>
    <message numerus="yes">
        <source>Copies of the journal that somebody made, in {folder}: {n}. They are as the journal was then.</source>
        <translation>
            <numerusform>Una copia del registro creata da qualcuno, in {folder} ({n}). È come il registro era allora.</numerusform>
            <numerusform>Copie del registro create da qualcuno, in {folder}: {n}. Sono come il registro era allora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the whole key from the Telnyx portal once more (Account, Keys &amp; Credentials), or make a new one there: one that was deleted is never accepted again.</source>
        <translation>Copiare ancora una volta l&apos;intera chiave dal portale Telnyx (Account, Keys &amp; Credentials), o crearne lì una nuova: una chiave eliminata non viene mai più accettata.</translation>
    </message>
    <message>
        <source>DEMO: this fax went to FaxDesk&apos;s built-in simulator. Nothing was sent.</source>
        <translation>DEMO: questo fax è andato al simulatore integrato di FaxDesk. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Damaged journal repaired.</source>
        <translation>Registro danneggiato riparato.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>dicembre</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Deciso.</translation>
    </message>
    <message>
        <source>Delete what you don&apos;t need, then add the file again.</source>
        <translation>Eliminare ciò che non serve, poi aggiungere di nuovo il file.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Consegnato</translation>
    </message>
    <message>
        <source>Delivered with a doubt, as Telnyx reports</source>
        <translation>Consegnato con un dubbio, come segnala Telnyx</translation>
    </message>
    <message>
        <source>Delivered, as Telnyx reports</source>
        <translation>Consegnato, come segnala Telnyx</translation>
    </message>
    <message>
        <source>Delivered, but its report could not be saved in the folder for reports. Save it from the fax&apos;s menu.</source>
        <translation>Consegnato, ma non è stato possibile salvarne il rapporto nella cartella dei rapporti. Salvarlo dal menu del fax.</translation>
    </message>
    <message>
        <source>Delivered. Telnyx has confirmed it.</source>
        <translation>Consegnato. Telnyx lo ha confermato.</translation>
    </message>
    <message>
        <source>Delivery reported</source>
        <translation>Consegna segnalata</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Composizione</translation>
    </message>
    <message>
        <source>Document no longer to be kept.</source>
        <translation>Documento da non conservare più.</translation>
    </message>
    <message>
        <source>Document to be kept.</source>
        <translation>Documento da conservare.</translation>
    </message>
    <message>
        <source>Document viewed.</source>
        <translation>Documento visualizzato.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Duration of the call</source>
        <translation>Durata della chiamata</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminato</translation>
    </message>
    <message>
        <source>Ended otherwise</source>
        <translation>Terminati altrimenti</translation>
    </message>
    <message>
        <source>Ended without a reason given.</source>
        <translation>Terminato senza indicare un motivo.</translation>
    </message>
    <message>
        <source>Every sheet is made to fit the width of its page.</source>
        <translation>Ogni foglio è adattato alla larghezza della pagina.</translation>
    </message>
    <message>
        <source>Everything stopped.</source>
        <translation>Fermato tutto.</translation>
    </message>
    <message>
        <source>FAXDESK_LINES must be a whole number from 1 to 100.</source>
        <translation>FAXDESK_LINES deve essere un numero intero da 1 a 100.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Failed: not reported as delivered</source>
        <translation>Non riuscito: non segnalato come consegnato</translation>
    </message>
    <message>
        <source>Fax deleted after 30 days in the bin.</source>
        <translation>Fax eliminato dopo 30 giorni nel cestino.</translation>
    </message>
    <message>
        <source>Fax put into the bin.</source>
        <translation>Fax messo nel cestino.</translation>
    </message>
    <message>
        <source>Fax removed.</source>
        <translation>Fax rimosso.</translation>
    </message>
    <message>
        <source>Fax taken out of the bin.</source>
        <translation>Fax tolto dal cestino.</translation>
    </message>
    <message>
        <source>Fax {fax} is a colleague&apos;s. You may not change it; they, or a lead of the team, may.</source>
        <translation>Il fax {fax} è di un collega. Non è consentito modificarlo; può farlo il collega o un responsabile del team.</translation>
    </message>
    <message>
        <source>Fax {fax} is a colleague&apos;s. You may not open its documents; a lead of the team may.</source>
        <translation>Il fax {fax} è di un collega. Non è consentito aprirne i documenti; può farlo un responsabile del team.</translation>
    </message>
    <message>
        <source>Fax {fax} is in an archive: it is shown, reported and proven, and not changed any more.</source>
        <translation>Il fax {fax} è in un archivio: si può mostrare, riportare e provare, ma non si modifica più.</translation>
    </message>
    <message>
        <source>Fax {fax} is not in the bin.</source>
        <translation>Il fax {fax} non è nel cestino.</translation>
    </message>
    <message>
        <source>Fax {fax} is under legal hold. Nothing of it can be removed.</source>
        <translation>Il fax {fax} è sotto conservazione legale. Non se ne può rimuovere nulla.</translation>
    </message>
    <message>
        <source>Fax {fax} to {to} is delivered with a doubt: it was on the line for {took}, its pages take about {foretold}. Ask the receiver whether all of it is there.</source>
        <translation>Il fax {fax} a {to} è consegnato con un dubbio: è rimasto in linea {took}, le sue pagine richiedono circa {foretold}. Chiedere al destinatario se c&apos;è tutto.</translation>
    </message>
    <message>
        <source>Fax {fax} to {to} is delivered with a doubt: {n} of its {pages} pages went. Ask the receiver whether all are there.</source>
        <translation>Il fax {fax} a {to} è consegnato con un dubbio: sono partite {n} delle sue {pages} pagine. Chiedere al destinatario se ci sono tutte.</translation>
    </message>
    <message>
        <source>Fax {fax} was sent to one number alone: it is part of no broadcast.</source>
        <translation>Il fax {fax} è stato inviato a un solo numero: non fa parte di alcun invio multiplo.</translation>
    </message>
    <message>
        <source>FaxDesk asks Telnyx once more before it sends again.</source>
        <translation>FaxDesk interroga Telnyx ancora una volta prima di inviare di nuovo.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t move files in this folder, so it takes none. Allow it to write there, or make room on the disk.</source>
        <translation>FaxDesk non può spostare file in questa cartella, quindi non ne prende. Consentirgli di scrivervi, o liberare spazio sul disco.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t write its journal, so nothing is sent. Check the rights of its data folder. What was queued is kept.</source>
        <translation>FaxDesk non può scrivere il suo registro, quindi non si invia nulla. Controllare i diritti della sua cartella dati. Ciò che era in coda è conservato.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t write to its folder {folder} ({reason}). Make sure that you own it and that the disk isn&apos;t full, then start FaxDesk again.</source>
        <translation>FaxDesk non può scrivere nella sua cartella {folder} ({reason}). Verificare di esserne proprietari e che il disco non sia pieno, poi riavviare FaxDesk.</translation>
    </message>
    <message>
        <source>FaxDesk did not attach the file “{name}”.</source>
        <translation>FaxDesk non ha allegato il file “{name}”.</translation>
    </message>
    <message>
        <source>FaxDesk did not write this line.</source>
        <translation>FaxDesk non ha scritto questa riga.</translation>
    </message>
    <message>
        <source>FaxDesk ended while the fax was handed over. It may have gone.</source>
        <translation>FaxDesk è terminato mentre il fax veniva consegnato a Telnyx. Può essere partito.</translation>
    </message>
    <message>
        <source>FaxDesk fax no.</source>
        <translation>N. fax FaxDesk</translation>
    </message>
    <message>
        <source>FaxDesk is asking Telnyx.</source>
        <translation>FaxDesk sta interrogando Telnyx.</translation>
    </message>
    <message>
        <source>FaxDesk is working this desk&apos;s queue. Close it first, then try again.</source>
        <translation>FaxDesk sta elaborando la coda di questa postazione. Chiuderlo prima, poi riprovare.</translation>
    </message>
    <message>
        <source>FaxDesk keeps private papers and won&apos;t put them on a network share: {folder}. Set FAXDESK_HOME to a folder on this computer.</source>
        <translation>FaxDesk conserva documenti privati e non li mette su una condivisione di rete: {folder}. Impostare FAXDESK_HOME su una cartella di questo computer.</translation>
    </message>
    <message>
        <source>FaxDesk knows no fax and no contact of “{text}”. Nothing is to be forgotten.</source>
        <translation>FaxDesk non conosce alcun fax né contatto di “{text}”. Non c&apos;è nulla da dimenticare.</translation>
    </message>
    <message>
        <source>FaxDesk knows no policy entry “{name}”. It is left out.</source>
        <translation>FaxDesk non conosce la voce “{name}” dei criteri. Viene omessa.</translation>
    </message>
    <message>
        <source>FaxDesk tries again at {time}.</source>
        <translation>FaxDesk riprova alle {time}.</translation>
    </message>
    <message>
        <source>FaxDesk was closed during the upload. It starts again.</source>
        <translation>FaxDesk è stato chiuso durante il caricamento. Ricomincia.</translation>
    </message>
    <message>
        <source>FaxDesk was closed in the middle of it.</source>
        <translation>FaxDesk è stato chiuso nel mezzo dell&apos;operazione.</translation>
    </message>
    <message>
        <source>FaxDesk was not open when it was to go, which is long ago. Let it go, or give it up.</source>
        <translation>FaxDesk non era aperto quando doveva partire, molto tempo fa. Rilasciarlo, o rinunciarvi.</translation>
    </message>
    <message>
        <source>FaxDesk was not open when it was to go. It goes now instead.</source>
        <translation>FaxDesk non era aperto quando doveva partire. Parte ora.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of the document is gone or was changed. Add it again.</source>
        <translation>La copia del documento di FaxDesk non c&apos;è più o è stata modificata. Aggiungerlo di nuovo.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of the document is gone. Add the document again and send it again.</source>
        <translation>La copia del documento di FaxDesk non c&apos;è più. Aggiungere di nuovo il documento e inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of this document is gone. Take it out and add it again.</source>
        <translation>La copia di questo documento di FaxDesk non c&apos;è più. Toglierlo e aggiungerlo di nuovo.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is damaged, and another FaxDesk still has it open. Close every FaxDesk, then start it again: it repairs what it can.</source>
        <translation>Il registro di FaxDesk è danneggiato, e un altro FaxDesk lo tiene ancora aperto. Chiudere tutti i FaxDesk, poi riavviarlo: ripara ciò che può.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is damaged. Nothing more is sent. Close every FaxDesk and start it again: it repairs what it can.</source>
        <translation>Il registro di FaxDesk è danneggiato. Non si invia più nulla. Chiudere tutti i FaxDesk e riavviarlo: ripara ciò che può.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is in use by another program. Try again.</source>
        <translation>Il registro di FaxDesk è in uso da un altro programma. Riprovare.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged and no fax could be read back. It is kept as {file}. If you have a backup, close FaxDesk and go back to it with: faxdesk backup --restore FILE.</source>
        <translation>Il registro di FaxDesk era danneggiato e non è stato possibile recuperare alcun fax. È conservato come {file}. Se c&apos;è un backup, chiudere FaxDesk e tornarvi con: faxdesk backup --restore FILE.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged, and not all of it can be read any more. Faxes read back: {faxes}; known to be lost: {lost}. The damaged journal is kept as {file}. The queue is paused: what went last may still be shown as waiting. Check the list, then resume.</source>
        <translation>Il registro di FaxDesk era danneggiato e non è più leggibile per intero. Fax recuperati: {faxes}; perdite note: {lost}. Il registro danneggiato è conservato come {file}. La coda è in pausa: ciò che è partito per ultimo può risultare ancora in attesa. Controllare l&apos;elenco, poi riprendere.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged. All {faxes} faxes in it were read back. The damaged one is kept as {file}. The queue is paused: what went last may still be shown as waiting. Check the list, then resume.</source>
        <translation>Il registro di FaxDesk era danneggiato. Tutti i suoi {faxes} fax sono stati recuperati. Quello danneggiato è conservato come {file}. La coda è in pausa: ciò che è partito per ultimo può risultare ancora in attesa. Controllare l&apos;elenco, poi riprendere.</translation>
    </message>
    <message>
        <source>Faxes that are not over yet (fax no. {faxes}): cancel them first, or wait for their end.</source>
        <translation>Fax non ancora conclusi (fax n. {faxes}): annullarli prima, o attenderne la fine.</translation>
    </message>
    <message>
        <source>Faxes went to {number} before.</source>
        <translation>A {number} sono già stati inviati fax.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febbraio</translation>
    </message>
    <message>
        <source>File as handed over</source>
        <translation>File come consegnato a Telnyx</translation>
    </message>
    <message>
        <source>First page as it was sent, from a small picture that was kept when the document was deleted.</source>
        <translation>Prima pagina come inviata, da una piccola immagine conservata all&apos;eliminazione del documento.</translation>
    </message>
    <message>
        <source>First page left out, as was asked.</source>
        <translation>Prima pagina omessa, come richiesto.</translation>
    </message>
    <message>
        <source>First page not shown: FaxDesk no longer has the file as handed over.</source>
        <translation>Prima pagina non mostrata: FaxDesk non ha più il file come consegnato a Telnyx.</translation>
    </message>
    <message>
        <source>First page not shown: the document was deleted, its time to be kept being over.</source>
        <translation>Prima pagina non mostrata: il documento è stato eliminato, trascorso il tempo di conservazione.</translation>
    </message>
    <message>
        <source>First page not shown: the document was deleted, its time to be kept being over. The desk that deleted it may have a small picture.</source>
        <translation>Prima pagina non mostrata: il documento è stato eliminato, trascorso il tempo di conservazione. La postazione che lo ha eliminato può averne una piccola immagine.</translation>
    </message>
    <message>
        <source>First page, drawn by FaxDesk from the file as handed over. Telnyx makes the final picture.</source>
        <translation>Prima pagina, disegnata da FaxDesk dal file consegnato. Telnyx crea l&apos;immagine finale.</translation>
    </message>
    <message>
        <source>Fit the width, or choose what is printed where it was written.</source>
        <translation>Adattare alla larghezza, o scegliere ciò che si stampa dove è stato scritto.</translation>
    </message>
    <message>
        <source>Fix it in the Telnyx portal, then press Resume.</source>
        <translation>Correggere nel portale Telnyx, poi premere Riprendi.</translation>
    </message>
    <message numerus="yes">
        <source>Fonts of barcodes or signs aren&apos;t in this file: letters stand in their place. They are {fonts}.</source>
        <translation>
            <numerusform>Un carattere per codici a barre o simboli non è in questo file: al suo posto ci sono lettere. È {fonts}.</numerusform>
            <numerusform>Caratteri per codici a barre o simboli non sono in questo file: al loro posto ci sono lettere. Sono {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts of barcodes or signs aren&apos;t on this computer: letters stand in their place. They are {fonts}.</source>
        <translation>
            <numerusform>Un carattere per codici a barre o simboli non è su questo computer: al suo posto ci sono lettere. È {fonts}.</numerusform>
            <numerusform>Caratteri per codici a barre o simboli non sono su questo computer: al loro posto ci sono lettere. Sono {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts that aren&apos;t in this file are replaced by others: {fonts}.</source>
        <translation>
            <numerusform>Un carattere assente da questo file è sostituito da un altro: {fonts}.</numerusform>
            <numerusform>I caratteri assenti da questo file sono sostituiti da altri: {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts that aren&apos;t on this computer are replaced by others: {fonts}.</source>
        <translation>
            <numerusform>Un carattere assente da questo computer è sostituito da un altro: {fonts}.</numerusform>
            <numerusform>I caratteri assenti da questo computer sono sostituiti da altri: {fonts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found at Telnyx: it did go.</source>
        <translation>Trovato presso Telnyx: è partito.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>From-number changed.</source>
        <translation>Numero mittente modificato.</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or save or scan it again.</source>
        <translation>Procurarselo di nuovo dalla sua origine, o salvarlo o scansionarlo di nuovo.</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or scan it again.</source>
        <translation>Procurarsela di nuovo dalla sua origine, o scansionarla di nuovo.</translation>
    </message>
    <message>
        <source>Get the file again, or save or scan the document again.</source>
        <translation>Procurarsi di nuovo il file, o salvare o scansionare di nuovo il documento.</translation>
    </message>
    <message>
        <source>Give --pages once for all files, or once for each of them.</source>
        <translation>Indicare --pages una volta per tutti i file, o una volta per ciascuno.</translation>
    </message>
    <message>
        <source>Give the pauses in minutes, like 1, 2, 5, 10. Each may last from 0.2 to 1440 minutes.</source>
        <translation>Indicare le pause in minuti, ad esempio 1, 2, 5, 10. Ciascuna può durare da 0.2 a 1440 minuti.</translation>
    </message>
    <message>
        <source>Given up by a person, not confirmed</source>
        <translation>Abbandonato da una persona, non confermato</translation>
    </message>
    <message>
        <source>Goes at {time}.</source>
        <translation>Parte alle {time}.</translation>
    </message>
    <message>
        <source>Goes in a moment.</source>
        <translation>Parte tra un attimo.</translation>
    </message>
    <message>
        <source>Goes when Telnyx can be reached again.</source>
        <translation>Parte quando Telnyx è di nuovo raggiungibile.</translation>
    </message>
    <message>
        <source>Goes when nothing else waits.</source>
        <translation>Parte quando non attende altro.</translation>
    </message>
    <message>
        <source>Grey boxes or marked lines on page {page} would turn black, and the text in them be lost.</source>
        <translation>I riquadri grigi o le righe evidenziate a pagina {page} diventerebbero neri, e il loro testo andrebbe perso.</translation>
    </message>
    <message>
        <source>Grey text on page {page} would arrive as dots and be hard to read.</source>
        <translation>Il testo grigio a pagina {page} arriverebbe come punti e sarebbe difficile da leggere.</translation>
    </message>
    <message>
        <source>Greyscale in high quality: about {time}.</source>
        <translation>Scala di grigi in qualità alta: circa {time}.</translation>
    </message>
    <message>
        <source>Group changed.</source>
        <translation>Gruppo modificato.</translation>
    </message>
    <message>
        <source>Group removed.</source>
        <translation>Gruppo rimosso.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Consegnato a Telnyx</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Trasferimento</translation>
    </message>
    <message>
        <source>Handing the fax over to Telnyx, try {number}.</source>
        <translation>Consegna del fax a Telnyx, tentativo {number}.</translation>
    </message>
    <message>
        <source>Handing the fax over to Telnyx.</source>
        <translation>Consegna del fax a Telnyx.</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Qualità alta</translation>
    </message>
    <message>
        <source>History exported.</source>
        <translation>Cronologia esportata.</translation>
    </message>
    <message>
        <source>Hours are written like 08:00-18:00.</source>
        <translation>Le ore si scrivono come 08:00-18:00.</translation>
    </message>
    <message>
        <source>If it belongs on the fax, have it print in the program that made it, or add a screenshot.</source>
        <translation>Se deve stare sul fax, renderlo stampabile nel programma di origine, o aggiungere uno screenshot.</translation>
    </message>
    <message>
        <source>If it is on a network drive or a USB stick, check the connection and add it again.</source>
        <translation>Se è su un&apos;unità di rete o una chiavetta USB, controllare il collegamento e aggiungerlo di nuovo.</translation>
    </message>
    <message>
        <source>If it is to arrive, save it as a PDF where it was written, then add that.</source>
        <translation>Se deve arrivare, salvarlo come PDF dove è stato scritto, poi aggiungere quel PDF.</translation>
    </message>
    <message>
        <source>If the fax fails, open the file, print it as a new PDF and send that.</source>
        <translation>Se il fax non riesce, aprire il file, stamparlo come nuovo PDF e inviare quello.</translation>
    </message>
    <message>
        <source>In the address book this is a telephone, not a fax machine. Check it.</source>
        <translation>In rubrica questo è un telefono, non un apparecchio fax. Controllarlo.</translation>
    </message>
    <message>
        <source>Information for support saved.</source>
        <translation>Informazioni per l&apos;assistenza salvate.</translation>
    </message>
    <message>
        <source>International form</source>
        <translation>Forma internazionale</translation>
    </message>
    <message>
        <source>It did not go in time and was not sent. Try again sends it all the same.</source>
        <translation>Non è partito in tempo e non è stato inviato. Riprova lo invia comunque.</translation>
    </message>
    <message>
        <source>It failed before it could be cancelled.</source>
        <translation>Non è riuscito prima di poter essere annullato.</translation>
    </message>
    <message>
        <source>It goes from {number}, which your IT department has locked since it was made.</source>
        <translation>Parte da {number}, che il reparto IT ha bloccato dopo la sua creazione.</translation>
    </message>
    <message>
        <source>It goes with the settings that your IT department has locked since it was made.</source>
        <translation>Parte con le impostazioni che il reparto IT ha bloccato dopo la sua creazione.</translation>
    </message>
    <message>
        <source>It goes without T.38, as the address book has it for this number.</source>
        <translation>Parte senza T.38, come indica la rubrica per questo numero.</translation>
    </message>
    <message>
        <source>It had not ended when this report was made. Make another report when it has.</source>
        <translation>Non era terminato quando è stato creato questo rapporto. Creare un altro rapporto quando lo sarà.</translation>
    </message>
    <message>
        <source>It is too late to cancel.</source>
        <translation>È troppo tardi per annullare.</translation>
    </message>
    <message>
        <source>It isn&apos;t certain how many pages this PDF has: {pages} or {other}, depending on who counts.</source>
        <translation>Non è certo quante pagine abbia questo PDF: {pages} o {other}, a seconda di chi conta.</translation>
    </message>
    <message>
        <source>It may have gone, and Telnyx gives no answer. Nobody can be sure.</source>
        <translation>Può essere partito, e Telnyx non risponde. Nessuno può esserne certo.</translation>
    </message>
    <message>
        <source>It must be there before it may go. Choose a later time to be there.</source>
        <translation>Dovrebbe arrivare prima di poter partire. Scegliere un&apos;ora di arrivo successiva.</translation>
    </message>
    <message>
        <source>It was never handed over to Telnyx, so nothing was sent.</source>
        <translation>Non è mai stato consegnato a Telnyx, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>It was to be there by {time} and has not gone. Send it late, or give it up?</source>
        <translation>Doveva essere lì entro {time} e non è partito. Inviarlo in ritardo, o rinunciarvi?</translation>
    </message>
    <message>
        <source>It was to be there by {time}. It goes late.</source>
        <translation>Doveva essere lì entro {time}. Parte in ritardo.</translation>
    </message>
    <message>
        <source>It went from an account that FaxDesk no longer uses and that gives no answer now, so nobody here can tell what becomes of it.</source>
        <translation>È partito da un account che FaxDesk non usa più e che ora non risponde, quindi qui nessuno può dire che ne sarà.</translation>
    </message>
    <message>
        <source>It will be cancelled as soon as it is found.</source>
        <translation>Sarà annullato appena trovato.</translation>
    </message>
    <message>
        <source>Its broadcast is paused.</source>
        <translation>Il suo invio multiplo è in pausa.</translation>
    </message>
    <message>
        <source>Its from-number was corrected: it goes from {number}, no longer from {before}.</source>
        <translation>Il suo numero mittente è stato corretto: parte da {number}, non più da {before}.</translation>
    </message>
    <message>
        <source>Its hours are over for today. It waits for the next.</source>
        <translation>Le sue ore per oggi sono passate. Attende le prossime.</translation>
    </message>
    <message>
        <source>Its report was saved in the folder for reports.</source>
        <translation>Il suo rapporto è stato salvato nella cartella dei rapporti.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>gennaio</translation>
    </message>
    <message>
        <source>Journal backed up.</source>
        <translation>Backup del registro creato.</translation>
    </message>
    <message>
        <source>Journal set back to a backup.</source>
        <translation>Registro riportato a un backup.</translation>
    </message>
    <message>
        <source>Journal&apos;s chain exported.</source>
        <translation>Catena del registro esportata.</translation>
    </message>
    <message>
        <source>July</source>
        <translation>luglio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>giugno</translation>
    </message>
    <message>
        <source>Keep greyscale</source>
        <translation>Mantieni la scala di grigi</translation>
    </message>
    <message>
        <source>Leave that setting as it is by default, and send the document again.</source>
        <translation>Lasciare quell&apos;impostazione al valore predefinito, e inviare di nuovo il documento.</translation>
    </message>
    <message>
        <source>Leave this page out</source>
        <translation>Ometti questa pagina</translation>
    </message>
    <message>
        <source>Legal hold lifted.</source>
        <translation>Conservazione legale revocata.</translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation>Rilasciato.</translation>
    </message>
    <message>
        <source>Let it go when it may go.</source>
        <translation>Rilasciarlo quando può partire.</translation>
    </message>
    <message>
        <source>LibreOffice could not make this document into a PDF.</source>
        <translation>LibreOffice non ha potuto convertire questo documento in PDF.</translation>
    </message>
    <message>
        <source>LibreOffice made this into a PDF. Lines and pages may break elsewhere than you are used to.</source>
        <translation>LibreOffice lo ha convertito in PDF. Righe e pagine possono interrompersi in punti diversi dal solito.</translation>
    </message>
    <message>
        <source>LibreOffice took too long with this document and was stopped.</source>
        <translation>LibreOffice ha impiegato troppo tempo con questo documento ed è stato fermato.</translation>
    </message>
    <message>
        <source>Light text or drawing on page {page} would disappear.</source>
        <translation>Il testo o il disegno chiaro a pagina {page} sparirebbe.</translation>
    </message>
    <message>
        <source>Line {line} of the cover page&apos;s file has a field that isn&apos;t known: {name}.</source>
        <translation>La riga {line} del file della copertina ha un campo sconosciuto: {name}.</translation>
    </message>
    <message>
        <source>Line {line} of the cover page&apos;s file needs one label and one value, or two of each.</source>
        <translation>La riga {line} del file della copertina richiede un&apos;etichetta e un valore, o due di ciascuno.</translation>
    </message>
    <message>
        <source>Line {line} of the file can&apos;t be read.</source>
        <translation>La riga {line} del file non è leggibile.</translation>
    </message>
    <message numerus="yes">
        <source>Look at them, and leave them out if nothing is on them.</source>
        <translation>
            <numerusform>Guardarla, e ometterla se non c&apos;è nulla.</numerusform>
            <numerusform>Guardarle, e ometterle se non c&apos;è nulla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for it in that account&apos;s Telnyx portal. FaxDesk goes on asking.</source>
        <translation>Cercarlo nel portale Telnyx di quell&apos;account. FaxDesk continua a interrogare.</translation>
    </message>
    <message>
        <source>Look through its pages before you send it, or get the file again.</source>
        <translation>Esaminare le sue pagine prima di inviarlo, o procurarsi di nuovo il file.</translation>
    </message>
    <message>
        <source>Look through its pages, or have it saved with its fonts embedded.</source>
        <translation>Esaminare le sue pagine, o farlo salvare con i caratteri incorporati.</translation>
    </message>
    <message>
        <source>Look through its pages, or save it as a PDF where it was written.</source>
        <translation>Esaminare le sue pagine, o salvarlo come PDF dove è stato scritto.</translation>
    </message>
    <message>
        <source>Look whether it was moved or renamed, then add it again.</source>
        <translation>Vedere se è stato spostato o rinominato, poi aggiungerlo di nuovo.</translation>
    </message>
    <message>
        <source>Low credit is a whole amount, from 0 to 100,000.</source>
        <translation>La soglia di credito basso è un importo intero, da 0 a 100.000.</translation>
    </message>
    <message>
        <source>Made on {time} by FaxDesk {version}</source>
        <translation>Creato il {time} da FaxDesk {version}</translation>
    </message>
    <message>
        <source>Make the document smaller or print it to PDF again.</source>
        <translation>Ridurre il documento o stamparlo di nuovo in PDF.</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>Marked as sent by a person, not confirmed</source>
        <translation>Segnato come inviato da una persona, non confermato</translation>
    </message>
    <message>
        <source>Marked as sent by you</source>
        <translation>Segnato come inviato</translation>
    </message>
    <message>
        <source>Marked as sent by you.</source>
        <translation>Segnato come inviato dall&apos;utente.</translation>
    </message>
    <message>
        <source>Marked for redaction but not applied: the text would be readable.</source>
        <translation>Contrassegnato per l&apos;oscuramento ma non applicato: il testo sarebbe leggibile.</translation>
    </message>
    <message>
        <source>Marked “{label}”. Is a fax there?</source>
        <translation>Contrassegnato “{label}”. C&apos;è un fax lì?</translation>
    </message>
    <message>
        <source>Marked “{label}”. That is no fax number.</source>
        <translation>Contrassegnato “{label}”. Non è un numero di fax.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maggio</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>More than a third of a page would arrive black. Look at it in the preview.</source>
        <translation>Più di un terzo di una pagina arriverebbe nero. Guardarla nell&apos;anteprima.</translation>
    </message>
    <message>
        <source>More than a third of page {page} would arrive black, as grey paper does. It takes about {time} on the line.</source>
        <translation>Più di un terzo della pagina {page} arriverebbe nero, come accade con la carta grigia. Occupa la linea circa {time}.</translation>
    </message>
    <message>
        <source>Must be there by {time}.</source>
        <translation>Deve essere lì entro {time}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name files, or --media-url addresses, or a --cover with a --message: one of the three.</source>
        <translation>Indicare dei file, o indirizzi --media-url, o --cover con --message: uno dei tre.</translation>
    </message>
    <message>
        <source>Name the backup to go back to.</source>
        <translation>Indicare il backup a cui tornare.</translation>
    </message>
    <message>
        <source>Name the group.</source>
        <translation>Indicare il gruppo.</translation>
    </message>
    <message>
        <source>Name the picture to be written with -o, or ask for --json, or both.</source>
        <translation>Indicare con -o l&apos;immagine da scrivere, o chiedere --json, o entrambi.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Da decidere</translation>
    </message>
    <message>
        <source>Never faxed before. Compare the number with the letter.</source>
        <translation>Mai usato prima per un fax. Confrontare il numero con la lettera.</translation>
    </message>
    <message>
        <source>No black threshold suits all pages: greyscale keeps the most.</source>
        <translation>Nessuna soglia del nero va bene per tutte le pagine: la scala di grigi conserva di più.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus.</source>
        <translation>Nessun paese ha questo prefisso. Controllare le cifre dopo il più.</translation>
    </message>
    <message>
        <source>No directory is set. Name one in the settings, or let IT set one.</source>
        <translation>Nessuna directory è impostata. Indicarne una nelle impostazioni, o lasciare che lo faccia il reparto IT.</translation>
    </message>
    <message>
        <source>No fax application has been chosen yet.</source>
        <translation>Nessuna applicazione fax è stata ancora scelta.</translation>
    </message>
    <message>
        <source>No fax has been delivered yet.</source>
        <translation>Nessun fax è stato ancora consegnato.</translation>
    </message>
    <message>
        <source>No fax has ended otherwise.</source>
        <translation>Nessun fax è terminato altrimenti.</translation>
    </message>
    <message>
        <source>No fax has failed.</source>
        <translation>Nessun fax non riuscito.</translation>
    </message>
    <message>
        <source>No fax has gone to this country before. Check the number.</source>
        <translation>Nessun fax è mai partito verso questo paese. Controllare il numero.</translation>
    </message>
    <message>
        <source>No fax is under way.</source>
        <translation>Nessun fax è in corso.</translation>
    </message>
    <message>
        <source>No fax is waiting.</source>
        <translation>Nessun fax è in attesa.</translation>
    </message>
    <message>
        <source>No fax needs you.</source>
        <translation>Nessun fax è da decidere.</translation>
    </message>
    <message>
        <source>No fax number stands here.</source>
        <translation>Qui non c&apos;è alcun numero di fax.</translation>
    </message>
    <message>
        <source>No fax number was found that says who it goes to.</source>
        <translation>Non è stato trovato alcun numero di fax che indichi a chi va.</translation>
    </message>
    <message>
        <source>No fax of broadcast B{broadcast} has failed.</source>
        <translation>Nessun fax dell&apos;invio multiplo B{broadcast} è non riuscito.</translation>
    </message>
    <message>
        <source>No from-number has been chosen yet.</source>
        <translation>Nessun numero mittente è stato ancora scelto.</translation>
    </message>
    <message>
        <source>No number in this country has so many digits. Check each one.</source>
        <translation>Nessun numero di questo paese ha tante cifre. Controllarle una per una.</translation>
    </message>
    <message>
        <source>No number stands here.</source>
        <translation>Qui non c&apos;è alcun numero.</translation>
    </message>
    <message>
        <source>No page has shades that take long on the line: it is sent as it is.</source>
        <translation>Nessuna pagina ha sfumature che occupano a lungo la linea: si invia com&apos;è.</translation>
    </message>
    <message>
        <source>No page of this document is a scan in shades: there is nothing to clean up.</source>
        <translation>Nessuna pagina di questo documento è una scansione con sfumature: non c&apos;è nulla da pulire.</translation>
    </message>
    <message>
        <source>No request to Telnyx can be made with these settings, so nothing was sent. Check TELNYX_BASE_URL and the API key.</source>
        <translation>Con queste impostazioni non è possibile alcuna richiesta a Telnyx, quindi non è stato inviato nulla. Controllare TELNYX_BASE_URL e la chiave API.</translation>
    </message>
    <message>
        <source>No such number is known. Check it; if it is right, you can send.</source>
        <translation>Un numero simile non è noto. Controllarlo; se è corretto, si può inviare.</translation>
    </message>
    <message>
        <source>No user is set for the directory: it is asked without a password.</source>
        <translation>Nessun utente è impostato per la directory: viene interrogata senza password.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Nessuno ha risposto.</translation>
    </message>
    <message>
        <source>Nobody is sure whether this fax went. Please decide: send again, sent, or give up.</source>
        <translation>Nessuno sa con certezza se questo fax è partito. Decidere: inviare di nuovo, inviato, o rinunciare.</translation>
    </message>
    <message>
        <source>None of the columns is known to hold numbers: {columns}. Say which ones do.</source>
        <translation>Di nessuna colonna si sa che contiene numeri: {columns}. Dire quali ne contengono.</translation>
    </message>
    <message>
        <source>Normal quality</source>
        <translation>Qualità normale</translation>
    </message>
    <message>
        <source>Not finished: {state}</source>
        <translation>Non terminato: {state}</translation>
    </message>
    <message>
        <source>Not known what became of it.</source>
        <translation>Non si sa che ne è stato.</translation>
    </message>
    <message>
        <source>Not known whether it was sent</source>
        <translation>Non si sa se è stato inviato</translation>
    </message>
    <message>
        <source>Not known: whether it arrived in whole, in part or not at all.</source>
        <translation>Non si sa: se è arrivato per intero, in parte o per nulla.</translation>
    </message>
    <message>
        <source>Not known: whether some of its pages arrived. A call can break off after any page.</source>
        <translation>Non si sa: se alcune delle sue pagine sono arrivate. Una chiamata può interrompersi dopo qualsiasi pagina.</translation>
    </message>
    <message>
        <source>Not sure it went</source>
        <translation>Partenza incerta</translation>
    </message>
    <message>
        <source>Not taken by Telnyx.</source>
        <translation>Non accettato da Telnyx.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is forgotten: fax {faxes} is under legal hold.</source>
        <translation>
            <numerusform>Nulla viene dimenticato: il fax {faxes} è sotto conservazione legale.</numerusform>
            <numerusform>Nulla viene dimenticato: i fax {faxes} sono sotto conservazione legale.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is written down is called “{value}”. There is: {known}.</source>
        <translation>Nulla di ciò che viene annotato si chiama “{value}”. Ci sono: {known}.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>Now, or at a time: not both.</source>
        <translation>Ora o a un&apos;ora indicata: non entrambi.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Number dialled</source>
        <translation>Numero composto</translation>
    </message>
    <message>
        <source>Numbers and names forgotten.</source>
        <translation>Numeri e nomi dimenticati.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>ottobre</translation>
    </message>
    <message>
        <source>Of each fax: times, states, pages, the hashes of its documents, what it cost, who sent it, and Telnyx&apos;s number for it. They prove what was done and name nobody; Telnyx may still know the number.</source>
        <translation>Di ogni fax: orari, stati, pagine, gli hash dei suoi documenti, quanto è costato, chi l&apos;ha inviato e il suo numero presso Telnyx. Provano ciò che è stato fatto e non nominano nessuno; Telnyx può conoscere ancora il numero.</translation>
    </message>
    <message>
        <source>Old faxes moved into an archive.</source>
        <translation>Vecchi fax spostati in un archivio.</translation>
    </message>
    <message>
        <source>Older events taken into the chain.</source>
        <translation>Eventi precedenti inseriti nella catena.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Trattenuto</translation>
    </message>
    <message>
        <source>Once more to one recipient at a time.</source>
        <translation>Di nuovo: a un solo destinatario alla volta.</translation>
    </message>
    <message>
        <source>One digit away from a number you know. Compare each digit.</source>
        <translation>A una cifra da un numero noto. Confrontare ogni cifra.</translation>
    </message>
    <message>
        <source>One file holds at most {limit} reports. Choose a folder, and each is a file of its own.</source>
        <translation>Un file contiene al massimo {limit} rapporti. Scegliere una cartella, e ciascuno sarà un file a sé.</translation>
    </message>
    <message>
        <source>One of the documents can&apos;t be sent.</source>
        <translation>Uno dei documenti non può essere inviato.</translation>
    </message>
    <message>
        <source>Only one number can be the usual one.</source>
        <translation>Solo un numero può essere quello abituale.</translation>
    </message>
    <message>
        <source>Open it and add the PDFs inside.</source>
        <translation>Aprirlo e aggiungere i PDF che contiene.</translation>
    </message>
    <message>
        <source>Open it and print it as a new PDF, then add that.</source>
        <translation>Aprirlo e stamparlo come nuovo PDF, poi aggiungere quello.</translation>
    </message>
    <message>
        <source>Open it in Adobe Reader and print it as a PDF, then add that.</source>
        <translation>Aprirlo in Adobe Reader e stamparlo come PDF, poi aggiungere quello.</translation>
    </message>
    <message>
        <source>Open it in OneNote, print the page that is needed as a PDF, then add that.</source>
        <translation>Aprirlo in OneNote, stampare come PDF la pagina necessaria, poi aggiungere quel PDF.</translation>
    </message>
    <message>
        <source>Open it in Publisher, save it as a PDF and add that.</source>
        <translation>Aprirlo in Publisher, salvarlo come PDF e aggiungere quello.</translation>
    </message>
    <message>
        <source>Open it in Visio, save it as a PDF and add that.</source>
        <translation>Aprirlo in Visio, salvarlo come PDF e aggiungere quello.</translation>
    </message>
    <message>
        <source>Open it in a program that shows it and save it as a PDF, then add that.</source>
        <translation>Aprirlo in un programma che lo mostra e salvarlo come PDF, poi aggiungere quello.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as a PDF and add that, or install LibreOffice.</source>
        <translation>Aprirlo in un foglio di calcolo, salvarlo come PDF e aggiungere quello, o installare LibreOffice.</translation>
    </message>
    <message>
        <source>Open it in the XPS viewer, print it to “Microsoft Print to PDF”, and add that.</source>
        <translation>Aprirlo nel visualizzatore XPS, stamparlo con “Microsoft Print to PDF”, e aggiungere quel PDF.</translation>
    </message>
    <message>
        <source>Open it in the browser and print it as a PDF, or download the document again.</source>
        <translation>Aprirlo nel browser e stamparlo come PDF, o scaricare di nuovo il documento.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and print it as a PDF, then add that.</source>
        <translation>Aprirlo nel programma a cui appartiene e stamparlo come PDF, poi aggiungere quello.</translation>
    </message>
    <message>
        <source>Open it in your address book and print it as a PDF, then add that.</source>
        <translation>Aprirlo nella propria rubrica e stamparlo come PDF, poi aggiungere quello.</translation>
    </message>
    <message>
        <source>Open it in your calendar and print it as a PDF, then add that.</source>
        <translation>Aprirlo nel proprio calendario e stamparlo come PDF, poi aggiungere quello.</translation>
    </message>
    <message>
        <source>Open it in your mail program, and print it to PDF or save what is inside, then add that.</source>
        <translation>Aprirlo nel programma di posta, e stamparlo in PDF o salvare ciò che contiene, poi aggiungere quello.</translation>
    </message>
    <message>
        <source>Open it there, choose File, Export to, PDF, then add that.</source>
        <translation>Aprirlo lì, scegliere File, Esporta in, PDF, poi aggiungere quel PDF.</translation>
    </message>
    <message>
        <source>Open it where it comes from to have it downloaded, or save or scan it again.</source>
        <translation>Aprirlo dove si trova in origine per farlo scaricare, o salvarlo o scansionarlo di nuovo.</translation>
    </message>
    <message>
        <source>Open it where it was drawn and print it as a PDF, then add that.</source>
        <translation>Aprirlo dove è stato disegnato e stamparlo come PDF, poi aggiungere quello.</translation>
    </message>
    <message>
        <source>Open it where it was written, save it as a PDF and add that.</source>
        <translation>Aprirlo dove è stato scritto, salvarlo come PDF e aggiungere quello.</translation>
    </message>
    <message>
        <source>Open it with its password, save it as a PDF and add that.</source>
        <translation>Aprirlo con la sua password, salvarlo come PDF e aggiungere quello.</translation>
    </message>
    <message>
        <source>Open it, print the report that is needed as a PDF, then add that.</source>
        <translation>Aprirlo, stampare come PDF il report necessario, poi aggiungere quel PDF.</translation>
    </message>
    <message>
        <source>Open it, save it as a PNG, a JPEG or a PDF, then add that.</source>
        <translation>Aprirla, salvarla come PNG, JPEG o PDF, poi aggiungere quel file.</translation>
    </message>
    <message>
        <source>Open it, save or print it as a PDF, then add that.</source>
        <translation>Aprirlo, salvarlo o stamparlo come PDF, poi aggiungere quello.</translation>
    </message>
    <message>
        <source>Open the file, print it as a new PDF, and add that.</source>
        <translation>Aprire il file, stamparlo come nuovo PDF, e aggiungere quello.</translation>
    </message>
    <message>
        <source>Open the link, save or download the document itself as a PDF and add that.</source>
        <translation>Aprire il collegamento, salvare o scaricare il documento stesso come PDF e aggiungerlo.</translation>
    </message>
    <message>
        <source>Opened with its password. It is sent without one, as paper has none.</source>
        <translation>Aperto con la sua password. Si invia senza, perché la carta non ne ha.</translation>
    </message>
    <message>
        <source>Page {page} has a photo: black and white would turn it into blots.</source>
        <translation>La pagina {page} ha una foto: il bianco e nero la trasformerebbe in macchie.</translation>
    </message>
    <message>
        <source>Page {page} is empty.</source>
        <translation>La pagina {page} è vuota.</translation>
    </message>
    <message>
        <source>Page {page} is much wider than tall. On fax paper its text becomes very small.</source>
        <translation>La pagina {page} è molto più larga che alta. Sulla carta del fax il testo diventa molto piccolo.</translation>
    </message>
    <message>
        <source>Page {page} is named twice. Name it once.</source>
        <translation>La pagina {page} è indicata due volte. Indicarla una volta.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: it is full of fine dots.</source>
        <translation>La pagina {page} occupa la linea circa {time}: è piena di punti fini.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: its greys become patterns of dots.</source>
        <translation>La pagina {page} occupa la linea circa {time}: i suoi grigi diventano retini di punti.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: this quality has twice as many lines.</source>
        <translation>La pagina {page} occupa la linea circa {time}: questa qualità ha il doppio delle righe.</translation>
    </message>
    <message>
        <source>Page {page} would arrive nearly all black.</source>
        <translation>La pagina {page} arriverebbe quasi tutta nera.</translation>
    </message>
    <message>
        <source>Page {page} would arrive nearly blank: what is on it is too light.</source>
        <translation>La pagina {page} arriverebbe quasi vuota: ciò che contiene è troppo chiaro.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a photo: black and white would turn it into blots, greyscale keeps it.</source>
        <translation>La pagina {page}, ad esempio, ha una foto: il bianco e nero la trasformerebbe in macchie, la scala di grigi la conserva.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a photo: high quality in greyscale shows it, without the finest one&apos;s many minutes.</source>
        <translation>La pagina {page}, ad esempio, ha una foto: la qualità alta in scala di grigi la mostra, senza i molti minuti della più fine.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a small square code: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>La pagina {page}, ad esempio, ha un piccolo codice quadrato: la qualità molto alta, in bianco e nero con una soglia del {threshold}%, lo mantiene leggibile.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has fine print: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>La pagina {page}, ad esempio, ha caratteri piccoli: la qualità molto alta, in bianco e nero con una soglia del {threshold}%, li mantiene leggibili.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has grey boxes: black and white with a threshold of {threshold}% keeps the text and leaves the boxes white.</source>
        <translation>La pagina {page}, ad esempio, ha riquadri grigi: il bianco e nero con una soglia del {threshold}% conserva il testo e lascia bianchi i riquadri.</translation>
    </message>
    <message>
        <source>Page {page}: about {time}.</source>
        <translation>Pagina {page}: circa {time}.</translation>
    </message>
    <message>
        <source>Pages and cover pages need files: what Telnyx fetches itself stays as it is.</source>
        <translation>Pagine e copertine richiedono file: ciò che Telnyx recupera da solo resta com&apos;è.</translation>
    </message>
    <message>
        <source>Pages confirmed</source>
        <translation>Pagine confermate</translation>
    </message>
    <message>
        <source>Pages handed over</source>
        <translation>Pagine consegnate a Telnyx</translation>
    </message>
    <message numerus="yes">
        <source>Pages {pages} seem to be blank.</source>
        <translation>
            <numerusform>La pagina {pages} sembra vuota.</numerusform>
            <numerusform>Le pagine {pages} sembrano vuote.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Pauses before another try are whole seconds, from 10 to 86400 each.</source>
        <translation>Le pause prima di un nuovo tentativo sono in secondi interi, da 10 a 86400 ciascuna.</translation>
    </message>
    <message>
        <source>Please decide.</source>
        <translation>Decidere.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Print it as a PDF on ordinary paper size, then add that.</source>
        <translation>Stamparlo come PDF in un normale formato di carta, poi aggiungere quello.</translation>
    </message>
    <message>
        <source>Print it as a PDF where it looks right, and add that.</source>
        <translation>Stamparlo come PDF dove ha l&apos;aspetto giusto, e aggiungere quello.</translation>
    </message>
    <message>
        <source>Print it to PDF, or save its attachments and add those.</source>
        <translation>Stamparlo in PDF, o salvarne gli allegati e aggiungere quelli.</translation>
    </message>
    <message>
        <source>Print the pages that are needed to a PDF, then add that.</source>
        <translation>Stampare in PDF le pagine necessarie, poi aggiungere quel PDF.</translation>
    </message>
    <message>
        <source>Priority chosen.</source>
        <translation>Priorità scelta.</translation>
    </message>
    <message numerus="yes">
        <source>Proof of {n} faxes</source>
        <translation>
            <numerusform>Prova di un fax</numerusform>
            <numerusform>Prova di {n} fax</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof saved.</source>
        <translation>Prova salvata.</translation>
    </message>
    <message>
        <source>Purged.</source>
        <translation>Eliminato definitivamente.</translation>
    </message>
    <message>
        <source>Put into the bin.</source>
        <translation>Messo nel cestino.</translation>
    </message>
    <message>
        <source>Put into the queue.</source>
        <translation>Messo in coda.</translation>
    </message>
    <message>
        <source>Put on hold.</source>
        <translation>Trattenuto.</translation>
    </message>
    <message>
        <source>Put under legal hold.</source>
        <translation>Messo sotto conservazione legale.</translation>
    </message>
    <message>
        <source>Queue paused.</source>
        <translation>Coda messa in pausa.</translation>
    </message>
    <message>
        <source>Queue resumed.</source>
        <translation>Coda ripresa.</translation>
    </message>
    <message>
        <source>Read back from a damaged journal. Its last steps may be missing.</source>
        <translation>Recuperato da un registro danneggiato. Gli ultimi passaggi possono mancare.</translation>
    </message>
    <message>
        <source>Ready to send, made into a PDF by FaxDesk.</source>
        <translation>Pronto per l&apos;invio, convertito in PDF da FaxDesk.</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>Pronto per l&apos;invio.</translation>
    </message>
    <message>
        <source>Remains in unused parts of the journal&apos;s file: another FaxDesk has it open. They are overwritten by itself, within a day.</source>
        <translation>Resti in parti inutilizzate del file del registro: un altro FaxDesk lo tiene aperto. Vengono sovrascritti da soli, entro un giorno.</translation>
    </message>
    <message>
        <source>Remote station id</source>
        <translation>ID della stazione remota</translation>
    </message>
    <message>
        <source>Report printed.</source>
        <translation>Rapporto stampato.</translation>
    </message>
    <message>
        <source>Report saved.</source>
        <translation>Rapporto salvato.</translation>
    </message>
    <message>
        <source>Reported as delivered.</source>
        <translation>Segnalato come consegnato.</translation>
    </message>
    <message numerus="yes">
        <source>Reports and other files that FaxDesk saved in {folder}: {n}. Whoever keeps them has to delete them.</source>
        <translation>
            <numerusform>Un rapporto o altro file salvato da FaxDesk in {folder} ({n}). Chi lo conserva deve eliminarlo.</numerusform>
            <numerusform>Rapporti e altri file salvati da FaxDesk in {folder}: {n}. Chi li conserva deve eliminarli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of a broadcast exported.</source>
        <translation>Risultati di un invio multiplo esportati.</translation>
    </message>
    <message>
        <source>SHA-256 not known</source>
        <translation>SHA-256 non noto</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sab</translation>
    </message>
    <message>
        <source>Save it as a JPEG, then add that.</source>
        <translation>Salvarla come JPEG, poi aggiungere quel file.</translation>
    </message>
    <message>
        <source>Save it as a PDF in the program it was written in, then add that.</source>
        <translation>Salvarlo come PDF nel programma in cui è stato scritto, poi aggiungere quello.</translation>
    </message>
    <message>
        <source>Save it as a PDF where it was written and add that, or install LibreOffice: it is free.</source>
        <translation>Salvarlo come PDF dove è stato scritto e aggiungere quello, o installare LibreOffice: è gratuito.</translation>
    </message>
    <message>
        <source>Save it as a PDF where it was written, and add that.</source>
        <translation>Salvarlo come PDF dove è stato scritto, e aggiungere quello.</translation>
    </message>
    <message>
        <source>Save or scan it at a lower resolution, 300 dots per inch or less.</source>
        <translation>Salvarla o scansionarla con una risoluzione più bassa, 300 punti per pollice o meno.</translation>
    </message>
    <message>
        <source>Save or scan the document again.</source>
        <translation>Salvare o scansionare di nuovo il documento.</translation>
    </message>
    <message>
        <source>Save what is to be sent of them, and add it as documents of its own.</source>
        <translation>Salvare quelli da inviare, e aggiungerli come documenti a sé.</translation>
    </message>
    <message>
        <source>Say in which hours, as --between 08:00-18:00, or --between office.</source>
        <translation>Dire in quali ore, ad esempio --between 08:00-18:00, o --between office.</translation>
    </message>
    <message>
        <source>Say until when, as --deadline 17:00.</source>
        <translation>Dire entro quando, ad esempio --deadline 17:00.</translation>
    </message>
    <message>
        <source>Say when: --at, --between, --deadline, --priority, or --now.</source>
        <translation>Dire quando: --at, --between, --deadline, --priority o --now.</translation>
    </message>
    <message>
        <source>Say whom the folder&apos;s files go to, or that their names, their sidecars or their first pages say it: one of the two.</source>
        <translation>Dire a chi vanno i file della cartella, oppure che lo dicono i loro nomi, i file di accompagnamento o le prime pagine: una delle due.</translation>
    </message>
    <message>
        <source>Scan or save it at a lower resolution, or in several files.</source>
        <translation>Scansionarlo o salvarlo con una risoluzione più bassa, o in più file.</translation>
    </message>
    <message>
        <source>See the details, then try again.</source>
        <translation>Vedere i dettagli, poi riprovare.</translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} drawings (page {pages}).</source>
        <translation>
            <numerusform>Visibile sullo schermo, ma non stampato, quindi non inviato: un disegno (pagina {pages}).</numerusform>
            <numerusform>Visibile sullo schermo, ma non stampato, quindi non inviato: {n} disegni (pagina {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} form fields (page {pages}).</source>
        <translation>
            <numerusform>Visibile sullo schermo, ma non stampato, quindi non inviato: un campo modulo (pagina {pages}).</numerusform>
            <numerusform>Visibile sullo schermo, ma non stampato, quindi non inviato: {n} campi modulo (pagina {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} highlights (page {pages}).</source>
        <translation>
            <numerusform>Visibile sullo schermo, ma non stampato, quindi non inviato: un&apos;evidenziazione (pagina {pages}).</numerusform>
            <numerusform>Visibile sullo schermo, ma non stampato, quindi non inviato: {n} evidenziazioni (pagina {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} layers ({names}).</source>
        <translation>
            <numerusform>Visibile sullo schermo, ma non stampato, quindi non inviato: un livello ({names}).</numerusform>
            <numerusform>Visibile sullo schermo, ma non stampato, quindi non inviato: {n} livelli ({names}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} marks (page {pages}).</source>
        <translation>
            <numerusform>Visibile sullo schermo, ma non stampato, quindi non inviato: un segno (pagina {pages}).</numerusform>
            <numerusform>Visibile sullo schermo, ma non stampato, quindi non inviato: {n} segni (pagina {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} notes (page {pages}).</source>
        <translation>
            <numerusform>Visibile sullo schermo, ma non stampato, quindi non inviato: una nota (pagina {pages}).</numerusform>
            <numerusform>Visibile sullo schermo, ma non stampato, quindi non inviato: {n} note (pagina {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} pieces of handwriting (page {pages}).</source>
        <translation>
            <numerusform>Visibile sullo schermo, ma non stampato, quindi non inviato: una scritta a mano (pagina {pages}).</numerusform>
            <numerusform>Visibile sullo schermo, ma non stampato, quindi non inviato: {n} scritte a mano (pagina {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} signatures (page {pages}).</source>
        <translation>
            <numerusform>Visibile sullo schermo, ma non stampato, quindi non inviato: una firma (pagina {pages}).</numerusform>
            <numerusform>Visibile sullo schermo, ma non stampato, quindi non inviato: {n} firme (pagina {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} stamps (page {pages}).</source>
        <translation>
            <numerusform>Visibile sullo schermo, ma non stampato, quindi non inviato: un timbro (pagina {pages}).</numerusform>
            <numerusform>Visibile sullo schermo, ma non stampato, quindi non inviato: {n} timbri (pagina {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} typed texts (page {pages}).</source>
        <translation>
            <numerusform>Visibile sullo schermo, ma non stampato, quindi non inviato: un testo digitato (pagina {pages}).</numerusform>
            <numerusform>Visibile sullo schermo, ma non stampato, quindi non inviato: {n} testi digitati (pagina {pages}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it all the same, and it goes as several faxes; or choose fewer pages.</source>
        <translation>Inviarlo comunque, e parte come più fax; oppure scegliere meno pagine.</translation>
    </message>
    <message>
        <source>Send it without them, or accept or reject them where it was written.</source>
        <translation>Inviarlo senza, oppure accettarle o rifiutarle dove è stato scritto.</translation>
    </message>
    <message>
        <source>Send only what is needed of it.</source>
        <translation>Inviare solo ciò che serve.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Sending the pages.</source>
        <translation>Invio delle pagine.</translation>
    </message>
    <message>
        <source>Sent before the others.</source>
        <translation>Inviato prima degli altri.</translation>
    </message>
    <message>
        <source>Sent with its tracked changes accepted: what was deleted is left out.</source>
        <translation>Inviato con le revisioni accettate: ciò che era stato eliminato è omesso.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Inviato.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>settembre</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>Impostato dal reparto IT.</translation>
    </message>
    <message>
        <source>Set by {who}.</source>
        <translation>Impostato da {who}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Settings changed.</source>
        <translation>Impostazioni modificate.</translation>
    </message>
    <message>
        <source>Several numbers stand in this row. Which one is the fax?</source>
        <translation>In questa riga ci sono più numeri. Qual è il fax?</translation>
    </message>
    <message>
        <source>Shorten the message if one page is enough.</source>
        <translation>Accorciare il messaggio se basta una pagina.</translation>
    </message>
    <message>
        <source>Shrink it to fit, or scan or save it at a lower resolution.</source>
        <translation>Ridurlo al limite, o scansionarlo o salvarlo con una risoluzione più bassa.</translation>
    </message>
    <message>
        <source>Shrink them to fit, or send one of them as a fax of its own.</source>
        <translation>Ridurli al limite, o inviare uno di essi come fax a sé.</translation>
    </message>
    <message>
        <source>Shrunk from {before} to {after}. Pages that became black and white no longer change with the threshold.</source>
        <translation>Ridotto da {before} a {after}. Le pagine diventate in bianco e nero non cambiano più con la soglia.</translation>
    </message>
    <message>
        <source>Some fax machines refuse so fine a quality. FaxDesk then tries again in high quality.</source>
        <translation>Alcuni apparecchi fax rifiutano una qualità così fine. FaxDesk riprova allora in qualità alta.</translation>
    </message>
    <message numerus="yes">
        <source>Some pages are portrait and {n} are landscape: those are turned to fill the paper.</source>
        <translation>
            <numerusform>Alcune pagine sono verticali e {n} è orizzontale: viene ruotata per riempire la carta.</numerusform>
            <numerusform>Alcune pagine sono verticali e {n} sono orizzontali: queste vengono ruotate per riempire la carta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody answered, but no fax machine.</source>
        <translation>Qualcuno ha risposto, ma non un apparecchio fax.</translation>
    </message>
    <message>
        <source>Somebody else has just dealt with fax {fax}. Look at what it says now, then decide.</source>
        <translation>Qualcun altro si è appena occupato del fax {fax}. Guardare che cosa indica ora, poi decidere.</translation>
    </message>
    <message>
        <source>Something between line {first} and this one isn&apos;t what was written.</source>
        <translation>Qualcosa tra la riga {first} e questa non è ciò che è stato scritto.</translation>
    </message>
    <message>
        <source>Something in FaxDesk failed and is tried again. If this stays, start FaxDesk again.</source>
        <translation>Qualcosa in FaxDesk non è riuscito e viene ritentato. Se persiste, riavviare FaxDesk.</translation>
    </message>
    <message>
        <source>Something in FaxDesk went wrong, so this may not have been done. Look, then try again.</source>
        <translation>Qualcosa in FaxDesk è andato storto, quindi forse non è stato fatto. Guardare, poi riprovare.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Take out the files inside and add those that are to be sent.</source>
        <translation>Estrarre i file che contiene e aggiungere quelli da inviare.</translation>
    </message>
    <message>
        <source>Taken as a number abroad. Check the country, or type it with a plus.</source>
        <translation>Inteso come numero estero. Controllare il paese, o digitarlo con un più.</translation>
    </message>
    <message>
        <source>Taken back by Undo.</source>
        <translation>Ritirato con Annulla.</translation>
    </message>
    <message>
        <source>Taken from the watched folder “{folder}”.</source>
        <translation>Preso dalla cartella monitorata “{folder}”.</translation>
    </message>
    <message>
        <source>Taken out of the bin again.</source>
        <translation>Tolto di nuovo dal cestino.</translation>
    </message>
    <message>
        <source>Telnyx allows no more calls at once for your account. FaxDesk uses fewer lines for a while.</source>
        <translation>Telnyx non consente altre chiamate contemporanee per questo account. FaxDesk usa meno linee per un po&apos;.</translation>
    </message>
    <message>
        <source>Telnyx answers again: it is still under way.</source>
        <translation>Telnyx risponde di nuovo: è ancora in corso.</translation>
    </message>
    <message>
        <source>Telnyx asked us to slow down until {time}.</source>
        <translation>Telnyx ha chiesto di rallentare fino alle {time}.</translation>
    </message>
    <message>
        <source>Telnyx asks FaxDesk to slow down.</source>
        <translation>Telnyx chiede a FaxDesk di rallentare.</translation>
    </message>
    <message>
        <source>Telnyx asks FaxDesk to slow down. Nothing was sent.</source>
        <translation>Telnyx chiede a FaxDesk di rallentare. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached safely: its certificate isn&apos;t trusted on this computer.</source>
        <translation>Telnyx non è raggiungibile in modo sicuro: il suo certificato non è attendibile su questo computer.</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached.</source>
        <translation>Telnyx non è raggiungibile.</translation>
    </message>
    <message>
        <source>Telnyx confirms it, with a doubt: it was on the line for {took}, and its pages take about {foretold}. Ask the receiver whether all of it is there.</source>
        <translation>Telnyx lo conferma, con un dubbio: è rimasto in linea {took}, e le sue pagine richiedono circa {foretold}. Chiedere al destinatario se c&apos;è tutto.</translation>
    </message>
    <message numerus="yes">
        <source>Telnyx confirms it, with a doubt: {n} of its {pages} pages went. Ask the receiver whether all are there.</source>
        <translation>
            <numerusform>Telnyx lo conferma, con un dubbio: è partita {n} delle sue {pages} pagine. Chiedere al destinatario se ci sono tutte.</numerusform>
            <numerusform>Telnyx lo conferma, con un dubbio: sono partite {n} delle sue {pages} pagine. Chiedere al destinatario se ci sono tutte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx could not be reached. Nothing was sent.</source>
        <translation>Non è stato possibile raggiungere Telnyx. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Telnyx could not fetch the document.</source>
        <translation>Telnyx non ha potuto recuperare il documento.</translation>
    </message>
    <message>
        <source>Telnyx could not read the document.</source>
        <translation>Telnyx non ha potuto leggere il documento.</translation>
    </message>
    <message>
        <source>Telnyx did not take it, so nothing was sent.</source>
        <translation>Telnyx non lo ha accettato, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t accept the API key.</source>
        <translation>Telnyx non accetta la chiave API.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t know it.</source>
        <translation>Telnyx non lo conosce.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send from this from-number. Choose another in the settings, or have it verified in the Telnyx portal.</source>
        <translation>Telnyx non consente di inviare da questo numero mittente. Sceglierne un altro nelle impostazioni, o farlo verificare nel portale Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send from this number.</source>
        <translation>Telnyx non consente di inviare da questo numero.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send with the fax application that is set up. Choose it again in the settings, or fix it in the Telnyx portal.</source>
        <translation>Telnyx non consente di inviare con l&apos;applicazione fax configurata. Sceglierla di nuovo nelle impostazioni, o correggerla nel portale Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let your account send to this number.</source>
        <translation>Telnyx non consente a questo account di inviare a questo numero.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t show this fax, so it probably did not go. Nobody can be sure.</source>
        <translation>Telnyx non mostra questo fax, quindi probabilmente non è partito. Nessuno può esserne certo.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take one of this fax&apos;s settings ({field}).</source>
        <translation>Telnyx non accetta una delle impostazioni di questo fax ({field}).</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take this document.</source>
        <translation>Telnyx non accetta questo documento.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take this number.</source>
        <translation>Telnyx non accetta questo numero.</translation>
    </message>
    <message>
        <source>Telnyx fax id</source>
        <translation>ID fax di Telnyx</translation>
    </message>
    <message>
        <source>Telnyx fetched this document itself: FaxDesk has no copy of it.</source>
        <translation>Telnyx ha recuperato da solo questo documento: FaxDesk non ne ha copia.</translation>
    </message>
    <message>
        <source>Telnyx had a fault (HTTP {status}).</source>
        <translation>Telnyx ha avuto un errore (HTTP {status}).</translation>
    </message>
    <message>
        <source>Telnyx had a fault while it prepared the pages.</source>
        <translation>Telnyx ha avuto un errore durante la preparazione delle pagine.</translation>
    </message>
    <message>
        <source>Telnyx has not stopped it. Please decide: give it up, mark it as sent, or send it again. FaxDesk goes on watching it.</source>
        <translation>Telnyx non lo ha fermato. Decidere: rinunciarvi, segnarlo come inviato, o inviarlo di nuovo. FaxDesk continua a seguirlo.</translation>
    </message>
    <message>
        <source>Telnyx has prepared the pages.</source>
        <translation>Telnyx ha preparato le pagine.</translation>
    </message>
    <message>
        <source>Telnyx has put the fax into its queue.</source>
        <translation>Telnyx ha messo il fax nella propria coda.</translation>
    </message>
    <message>
        <source>Telnyx has taken the fax.</source>
        <translation>Telnyx ha accettato il fax.</translation>
    </message>
    <message>
        <source>Telnyx is about to dial.</source>
        <translation>Telnyx sta per comporre il numero.</translation>
    </message>
    <message>
        <source>Telnyx is dialling.</source>
        <translation>Telnyx sta componendo il numero.</translation>
    </message>
    <message>
        <source>Telnyx is preparing the pages.</source>
        <translation>Telnyx sta preparando le pagine.</translation>
    </message>
    <message>
        <source>Telnyx is sending the pages.</source>
        <translation>Telnyx sta inviando le pagine.</translation>
    </message>
    <message>
        <source>Telnyx knows the API key but doesn&apos;t permit this. Check the key&apos;s rights and the account&apos;s level in the Telnyx portal.</source>
        <translation>Telnyx conosce la chiave API ma non lo permette. Controllare i diritti della chiave e il livello dell&apos;account nel portale Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx no longer has the uploaded document. It is uploaded again.</source>
        <translation>Telnyx non ha più il documento caricato. Viene caricato di nuovo.</translation>
    </message>
    <message>
        <source>Telnyx no longer knows this fax. It may have gone.</source>
        <translation>Telnyx non conosce più questo fax. Può essere partito.</translation>
    </message>
    <message>
        <source>Telnyx refused it (HTTP {status}).</source>
        <translation>Telnyx lo ha rifiutato (HTTP {status}).</translation>
    </message>
    <message>
        <source>Telnyx refused it: “{title}” (HTTP {status}, code {api_code}).</source>
        <translation>Telnyx lo ha rifiutato: “{title}” (HTTP {status}, codice {api_code}).</translation>
    </message>
    <message>
        <source>Telnyx refused the API key, once. It is asked once more. Nothing was sent.</source>
        <translation>Telnyx ha rifiutato la chiave API, una volta. Si chiede ancora una volta. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Telnyx refused to cancel it. Say what became of it, or go on waiting.</source>
        <translation>Telnyx ha rifiutato di annullarlo. Dire che ne è stato, o continuare ad attendere.</translation>
    </message>
    <message>
        <source>Telnyx reports a failure and a success at once. It may have arrived.</source>
        <translation>Telnyx segnala insieme un errore e un successo. Può essere arrivato.</translation>
    </message>
    <message>
        <source>Telnyx says it is too late to cancel.</source>
        <translation>Telnyx dice che è troppo tardi per annullare.</translation>
    </message>
    <message>
        <source>Telnyx says that the fax failed, and gives no reason.</source>
        <translation>Telnyx dice che il fax non è riuscito, senza darne il motivo.</translation>
    </message>
    <message>
        <source>Telnyx says that this fax was cancelled, but nobody did that here. It may have been cancelled in the Telnyx portal or by another program.</source>
        <translation>Telnyx dice che questo fax è stato annullato, ma qui non l&apos;ha fatto nessuno. Può essere stato annullato nel portale Telnyx o da un altro programma.</translation>
    </message>
    <message>
        <source>Telnyx shows a fax like this one, which may be another&apos;s. Nobody can be sure.</source>
        <translation>Telnyx mostra un fax come questo, che potrebbe essere di altri. Nessuno può esserne certo.</translation>
    </message>
    <message>
        <source>Telnyx tells a stage that FaxDesk doesn&apos;t know: {status}.</source>
        <translation>Telnyx indica una fase che FaxDesk non conosce: {status}.</translation>
    </message>
    <message>
        <source>Telnyx was asked to stop the fax.</source>
        <translation>È stato chiesto a Telnyx di fermare il fax.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own picture of the fax was fetched and is kept.</source>
        <translation>L&apos;immagine del fax creata da Telnyx è stata recuperata e viene conservata.</translation>
    </message>
    <message>
        <source>Telnyx, or a proxy on the way to it, had a fault (HTTP {status}).</source>
        <translation>Telnyx, o un proxy lungo il percorso, ha avuto un errore (HTTP {status}).</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>Non è stato possibile farlo.</translation>
    </message>
    <message>
        <source>That is no fax number. Nothing was queued.</source>
        <translation>Non è un numero di fax. Nulla è stato messo in coda.</translation>
    </message>
    <message>
        <source>That is too long for a watched folder.</source>
        <translation>È troppo lungo per una cartella monitorata.</translation>
    </message>
    <message>
        <source>That is too long: at most {limit} characters.</source>
        <translation>È troppo lungo: al massimo {limit} caratteri.</translation>
    </message>
    <message>
        <source>That must stand on one line.</source>
        <translation>Deve stare su una riga.</translation>
    </message>
    <message>
        <source>That name is too long for the sender&apos;s line.</source>
        <translation>Questo nome è troppo lungo per la riga del mittente.</translation>
    </message>
    <message>
        <source>That team has faxes or contacts of its own. A journal is moved only into one that has none.</source>
        <translation>Quel team ha fax o contatti propri. Un registro si sposta solo in un team che non ne ha.</translation>
    </message>
    <message>
        <source>The 1 behind +52 was left out: numbers in Mexico have had none since 2019.</source>
        <translation>L&apos;1 dopo +52 è stato omesso: i numeri in Messico non lo hanno più dal 2019.</translation>
    </message>
    <message>
        <source>The API key has been revoked at Telnyx.</source>
        <translation>La chiave API è stata revocata presso Telnyx.</translation>
    </message>
    <message>
        <source>The API key has characters that no key has (“{characters}”). Copy it again in the Telnyx portal.</source>
        <translation>La chiave API ha caratteri che nessuna chiave ha (“{characters}”). Copiarla di nuovo nel portale Telnyx.</translation>
    </message>
    <message>
        <source>The PDF is damaged, so not all of it can be looked at.</source>
        <translation>Il PDF è danneggiato, quindi non si può esaminare tutto.</translation>
    </message>
    <message>
        <source>The address book says: do not fax. Only who keeps the address book can lift that.</source>
        <translation>La rubrica dice: non inviare fax. Solo chi gestisce la rubrica può revocarlo.</translation>
    </message>
    <message>
        <source>The answer did not come from Telnyx. A proxy or a log-in page may be in between.</source>
        <translation>La risposta non è venuta da Telnyx. In mezzo può esserci un proxy o una pagina di accesso.</translation>
    </message>
    <message>
        <source>The archive {file} isn&apos;t in its place: what it holds could not be checked.</source>
        <translation>L&apos;archivio {file} non è al suo posto: non è stato possibile controllarne il contenuto.</translation>
    </message>
    <message>
        <source>The area code is missing. Type the whole number, area code first.</source>
        <translation>Manca il prefisso locale. Digitare il numero intero, prima il prefisso.</translation>
    </message>
    <message>
        <source>The attached document isn&apos;t the one that the chain has for this fax.</source>
        <translation>Il documento allegato non è quello che la catena riporta per questo fax.</translation>
    </message>
    <message>
        <source>The attached file “{name}” is missing, or can&apos;t be read.</source>
        <translation>Il file allegato “{name}” manca o non è leggibile.</translation>
    </message>
    <message>
        <source>The attached file “{name}” isn&apos;t what was attached: its SHA-256 differs.</source>
        <translation>Il file allegato “{name}” non è quello che è stato allegato: il suo SHA-256 è diverso.</translation>
    </message>
    <message>
        <source>The black threshold is a whole number from 1 to 100.</source>
        <translation>La soglia del nero è un numero intero da 1 a 100.</translation>
    </message>
    <message>
        <source>The black threshold works only with monochrome.</source>
        <translation>La soglia del nero funziona solo con il monocromatico.</translation>
    </message>
    <message>
        <source>The call broke off. Some pages may have arrived.</source>
        <translation>La chiamata si è interrotta. Alcune pagine possono essere arrivate.</translation>
    </message>
    <message>
        <source>The call was rejected.</source>
        <translation>La chiamata è stata respinta.</translation>
    </message>
    <message>
        <source>The caller display name may have letters A–Z, digits, spaces and - _ ~ ! . + only.</source>
        <translation>Il nome visualizzato può avere solo lettere A–Z, cifre, spazi e - _ ~ ! . +</translation>
    </message>
    <message>
        <source>The caller display name may have {limit} characters at most.</source>
        <translation>Il nome visualizzato può avere al massimo {limit} caratteri.</translation>
    </message>
    <message>
        <source>The chain ends otherwise than the journal has written down.</source>
        <translation>La catena termina diversamente da quanto annotato nel registro.</translation>
    </message>
    <message>
        <source>The client state is not valid Base64.</source>
        <translation>Lo stato del client (client state) non è Base64 valido.</translation>
    </message>
    <message numerus="yes">
        <source>The columns of {n} sheets don&apos;t fit the width of the paper: they part over pages.</source>
        <translation>
            <numerusform>Le colonne di un foglio non entrano nella larghezza della carta: si dividono su più pagine.</numerusform>
            <numerusform>Le colonne di {n} fogli non entrano nella larghezza della carta: si dividono su più pagine.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection broke before Telnyx answered.</source>
        <translation>La connessione si è interrotta prima della risposta di Telnyx.</translation>
    </message>
    <message>
        <source>The connection broke while the fax was handed over. It may have gone.</source>
        <translation>La connessione si è interrotta durante la consegna del fax a Telnyx. Può essere partito.</translation>
    </message>
    <message>
        <source>The cover page could not be made.</source>
        <translation>Impossibile creare la copertina.</translation>
    </message>
    <message>
        <source>The cover page is empty: no name, no subject and no message stand on it.</source>
        <translation>La copertina è vuota: non vi sono né nome, né oggetto, né messaggio.</translation>
    </message>
    <message>
        <source>The cover takes {n} pages: its text doesn&apos;t fit on one.</source>
        <translation>La copertina occupa {n} pagine: il testo non entra in una.</translation>
    </message>
    <message>
        <source>The daily spending limit of your Telnyx account is reached.</source>
        <translation>Il limite di spesa giornaliero dell&apos;account Telnyx è raggiunto.</translation>
    </message>
    <message>
        <source>The damaged journal no longer says which document this was. Add it again and send it again.</source>
        <translation>Il registro danneggiato non dice più quale documento fosse. Aggiungerlo di nuovo e inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>The demo takes no API key. Start FaxDesk without --demo to set up your account.</source>
        <translation>La demo non accetta chiavi API. Avviare FaxDesk senza --demo per configurare l&apos;account.</translation>
    </message>
    <message>
        <source>The directory {server} broke the connection off.</source>
        <translation>La directory {server} ha interrotto la connessione.</translation>
    </message>
    <message>
        <source>The directory {server} can&apos;t be reached.</source>
        <translation>La directory {server} non è raggiungibile.</translation>
    </message>
    <message>
        <source>The directory {server} doesn&apos;t accept the password of {user}.</source>
        <translation>La directory {server} non accetta la password di {user}.</translation>
    </message>
    <message>
        <source>The directory {server} doesn&apos;t answer in time.</source>
        <translation>La directory {server} non risponde in tempo.</translation>
    </message>
    <message>
        <source>The directory {server} offers no encryption, so nothing was asked.</source>
        <translation>La directory {server} non offre cifratura, quindi non è stato chiesto nulla.</translation>
    </message>
    <message>
        <source>The directory {server} refuses to search ({reason}).</source>
        <translation>La directory {server} rifiuta la ricerca ({reason}).</translation>
    </message>
    <message>
        <source>The directory {server} shows a certificate that isn&apos;t trusted, or isn&apos;t its own ({reason}). Nothing was asked.</source>
        <translation>La directory {server} presenta un certificato non attendibile o non suo ({reason}). Non è stato chiesto nulla.</translation>
    </message>
    <message>
        <source>The directory&apos;s attributes are given like “name=displayName,cn company=o fax=faxNumber”.</source>
        <translation>Gli attributi della directory si indicano così: “name=displayName,cn company=o fax=faxNumber”.</translation>
    </message>
    <message>
        <source>The directory&apos;s filter must be in parentheses, like (objectClass=person).</source>
        <translation>Il filtro della directory deve essere tra parentesi, ad esempio (objectClass=person).</translation>
    </message>
    <message>
        <source>The disk doesn&apos;t take what FaxDesk writes into its journal, so nothing is sent. Check that it isn&apos;t full and still connected.</source>
        <translation>Il disco non accetta ciò che FaxDesk scrive nel registro, quindi non si invia nulla. Controllare che non sia pieno e che sia ancora collegato.</translation>
    </message>
    <message>
        <source>The disk is full, so FaxDesk can&apos;t write its journal and sends nothing. Make room: FaxDesk then goes on by itself.</source>
        <translation>Il disco è pieno, quindi FaxDesk non può scrivere il registro e non invia nulla. Liberare spazio: FaxDesk poi continua da solo.</translation>
    </message>
    <message>
        <source>The document has too many pages for a fax.</source>
        <translation>Il documento ha troppe pagine per un fax.</translation>
    </message>
    <message>
        <source>The document is too big for a fax.</source>
        <translation>Il documento è troppo grande per un fax.</translation>
    </message>
    <message>
        <source>The document is uploaded.</source>
        <translation>Il documento è caricato.</translation>
    </message>
    <message>
        <source>The document names another fax number. Check who it is for.</source>
        <translation>Il documento indica un altro numero di fax. Controllare a chi è destinato.</translation>
    </message>
    <message>
        <source>The document of fax {fax} is deleted already. It can&apos;t be kept any more.</source>
        <translation>Il documento del fax {fax} è già eliminato. Non si può più conservare.</translation>
    </message>
    <message>
        <source>The document of fax {fax} was deleted, as its time to be kept was over. Add the document again and send it again.</source>
        <translation>Il documento del fax {fax} è stato eliminato, poiché il tempo di conservazione era trascorso. Aggiungere di nuovo il documento e inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>The documents of fax no. {faxes}: they went to others as well, whose faxes still have them.</source>
        <translation>I documenti dei fax n. {faxes}: sono andati anche ad altri, i cui fax li hanno ancora.</translation>
    </message>
    <message numerus="yes">
        <source>The entries of {n} faxes in FaxDesk&apos;s journal can&apos;t be read whole any more. They stand in the list with what is left of them; those that had not gone are on hold. Look through them.</source>
        <translation>
            <numerusform>La voce di un fax nel registro di FaxDesk non è più leggibile per intero. È nell&apos;elenco con ciò che ne resta; se non era partito, è trattenuto. Esaminarlo.</numerusform>
            <numerusform>Le voci di {n} fax nel registro di FaxDesk non sono più leggibili per intero. Sono nell&apos;elenco con ciò che ne resta; quelli non partiti sono trattenuti. Esaminarli.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fax failed, and Telnyx gives an unusual reason.</source>
        <translation>Il fax non è riuscito, e Telnyx dà un motivo insolito.</translation>
    </message>
    <message>
        <source>The fax is mostly text: black and white with a threshold of {threshold}% keeps letters crisp.</source>
        <translation>Il fax è soprattutto testo: il bianco e nero con una soglia del {threshold}% mantiene nitide le lettere.</translation>
    </message>
    <message>
        <source>The fax service was out of order.</source>
        <translation>Il servizio fax era fuori servizio.</translation>
    </message>
    <message>
        <source>The fax to {who} failed</source>
        <translation>Il fax a {who} non è riuscito</translation>
    </message>
    <message>
        <source>The fax to {who} may be too late</source>
        <translation>Il fax a {who} può essere in ritardo</translation>
    </message>
    <message>
        <source>The fax to {who} needs you</source>
        <translation>Il fax a {who} attende una decisione</translation>
    </message>
    <message>
        <source>The fax to {who} was delivered</source>
        <translation>Il fax a {who} è stato consegnato</translation>
    </message>
    <message>
        <source>The file as a whole isn&apos;t what was written.</source>
        <translation>Il file nel suo insieme non è ciò che è stato scritto.</translation>
    </message>
    <message>
        <source>The file begins otherwise than a chain of this name does.</source>
        <translation>Il file inizia diversamente da una catena con questo nome.</translation>
    </message>
    <message>
        <source>The file beside it doesn&apos;t say who it goes to.</source>
        <translation>Il file di accompagnamento non dice a chi va.</translation>
    </message>
    <message>
        <source>The file beside it has something under “{name}” that can&apos;t stand there.</source>
        <translation>Il file di accompagnamento ha in “{name}” qualcosa che non può starci.</translation>
    </message>
    <message>
        <source>The file beside it says “{name}”, which FaxDesk doesn&apos;t know.</source>
        <translation>Il file di accompagnamento indica “{name}”, che FaxDesk non conosce.</translation>
    </message>
    <message>
        <source>The file beside it that says who it goes to can&apos;t be read.</source>
        <translation>Il file di accompagnamento che dice a chi va non è leggibile.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Il file non è leggibile.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>Il file è troncato: manca la fine.</translation>
    </message>
    <message>
        <source>The file of the cover page “{name}” can&apos;t be read.</source>
        <translation>Il file della copertina “{name}” non è leggibile.</translation>
    </message>
    <message>
        <source>The file that says who it goes to has not come within ten minutes.</source>
        <translation>Il file che dice a chi va non è arrivato entro dieci minuti.</translation>
    </message>
    <message>
        <source>The file was deleted on {time}, its time to be kept being over; its hash stays.</source>
        <translation>Il file è stato eliminato il {time}, trascorso il tempo di conservazione; il suo hash resta.</translation>
    </message>
    <message>
        <source>The file was taken away while FaxDesk had it in hand.</source>
        <translation>Il file è stato tolto mentre FaxDesk lo aveva in lavorazione.</translation>
    </message>
    <message>
        <source>The file with the directory&apos;s certificate can&apos;t be read: {file}</source>
        <translation>Il file con il certificato della directory non è leggibile: {file}</translation>
    </message>
    <message>
        <source>The file with the directory&apos;s certificate must be named in full.</source>
        <translation>Il file con il certificato della directory va indicato con il percorso completo.</translation>
    </message>
    <message>
        <source>The filter for the directory {server} can&apos;t be used.</source>
        <translation>Il filtro per la directory {server} non è utilizzabile.</translation>
    </message>
    <message>
        <source>The folder for printed documents must be named in full, from its drive or root on.</source>
        <translation>La cartella dei documenti stampati va indicata con il percorso completo, dall&apos;unità o dalla radice.</translation>
    </message>
    <message>
        <source>The folder for reports must be named in full, from its drive or root on.</source>
        <translation>La cartella dei rapporti va indicata con il percorso completo, dall&apos;unità o dalla radice.</translation>
    </message>
    <message>
        <source>The folder for seals must be named in full, from its drive or root on.</source>
        <translation>La cartella dei sigilli va indicata con il percorso completo, dall&apos;unità o dalla radice.</translation>
    </message>
    <message>
        <source>The folder is not there, or FaxDesk may not look into it. It goes on by itself once it can.</source>
        <translation>La cartella non c&apos;è, o FaxDesk non può accedervi. Continua da solo appena può.</translation>
    </message>
    <message>
        <source>The from-number must be in international form, like +13125790015.</source>
        <translation>Il numero mittente deve essere in forma internazionale, ad esempio +13125790015.</translation>
    </message>
    <message>
        <source>The group “{group}” is empty.</source>
        <translation>Il gruppo “{group}” è vuoto.</translation>
    </message>
    <message>
        <source>The information could not be collected.</source>
        <translation>Non è stato possibile raccogliere le informazioni.</translation>
    </message>
    <message>
        <source>The journal could not be brought up to date. It was left as it was. Please use the FaxDesk that you had before, and tell us.</source>
        <translation>Non è stato possibile aggiornare il registro. È stato lasciato com&apos;era. Usare il FaxDesk precedente e segnalarcelo.</translation>
    </message>
    <message>
        <source>The journal must be brought up to date, but an older FaxDesk still has it open. Close every FaxDesk, then start this one again.</source>
        <translation>Il registro va aggiornato, ma un FaxDesk meno recente lo tiene ancora aperto. Chiudere tutti i FaxDesk, poi riavviare questo.</translation>
    </message>
    <message>
        <source>The journal was damaged, so nobody knows whether this fax went. Telnyx is asked first.</source>
        <translation>Il registro era danneggiato, quindi nessuno sa se questo fax è partito. Prima si interroga Telnyx.</translation>
    </message>
    <message>
        <source>The journal was written by a newer FaxDesk. Please update FaxDesk on this computer.</source>
        <translation>Il registro è stato scritto da un FaxDesk più recente. Aggiornare FaxDesk su questo computer.</translation>
    </message>
    <message>
        <source>The last fax there could never arrive.</source>
        <translation>L&apos;ultimo fax a questo numero non poteva arrivare.</translation>
    </message>
    <message>
        <source>The last try goes in normal quality.</source>
        <translation>L&apos;ultimo tentativo va in qualità normale.</translation>
    </message>
    <message>
        <source>The last try goes without T.38.</source>
        <translation>L&apos;ultimo tentativo va senza T.38.</translation>
    </message>
    <message>
        <source>The letter says {number}.</source>
        <translation>La lettera dice {number}.</translation>
    </message>
    <message>
        <source>The letters were read as a telephone&apos;s keys. Check the number.</source>
        <translation>Le lettere sono state lette come tasti del telefono. Controllare il numero.</translation>
    </message>
    <message>
        <source>The list has this fax as “{state}”, its history as “{told}”.</source>
        <translation>L&apos;elenco riporta questo fax come “{state}”, la sua cronologia come “{told}”.</translation>
    </message>
    <message>
        <source>The machine may not know so fine a quality: from now on it is tried in high quality.</source>
        <translation>L&apos;apparecchio forse non conosce una qualità così fine: da ora si prova in qualità alta.</translation>
    </message>
    <message numerus="yes">
        <source>The newest {n} lines are missing.</source>
        <translation>
            <numerusform>Manca la riga più recente.</numerusform>
            <numerusform>Mancano le {n} righe più recenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number did not react to the call.</source>
        <translation>Il numero non ha reagito alla chiamata.</translation>
    </message>
    <message>
        <source>The number of a contact who may not be faxed: without it FaxDesk could not keep to that. Name, notes and groups are removed.</source>
        <translation>Il numero di un contatto a cui non si possono inviare fax: senza, FaxDesk non potrebbe rispettarlo. Nome, note e gruppi vengono rimossi.</translation>
    </message>
    <message>
        <source>The number of fax {fax} was taken out of it, as its time to be kept was over. It can&apos;t be sent there again.</source>
        <translation>Il numero del fax {fax} ne è stato tolto, poiché il tempo di conservazione era trascorso. Non si può inviare di nuovo lì.</translation>
    </message>
    <message>
        <source>The number of lines is a whole number from 1 to 100.</source>
        <translation>Il numero di linee è un numero intero da 1 a 100.</translation>
    </message>
    <message>
        <source>The number {number}: it is in faxes or contacts of others as well.</source>
        <translation>Il numero {number}: è anche in fax o contatti di altri.</translation>
    </message>
    <message>
        <source>The other side refused the call.</source>
        <translation>L&apos;altra parte ha rifiutato la chiamata.</translation>
    </message>
    <message>
        <source>The page can&apos;t be shown.</source>
        <translation>Impossibile mostrare la pagina.</translation>
    </message>
    <message>
        <source>The pages {text} run backwards. Write {better}.</source>
        <translation>Le pagine {text} vanno all&apos;indietro. Scrivere {better}.</translation>
    </message>
    <message>
        <source>The password could not be taken off this document. Open it, save a copy without one and add that.</source>
        <translation>Impossibile togliere la password da questo documento. Aprirlo, salvarne una copia senza password e aggiungere quella.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression of at most 200 characters.</source>
        <translation>Il modello non è un&apos;espressione regolare di al massimo 200 caratteri.</translation>
    </message>
    <message>
        <source>The place where this computer keeps passwords is locked. Unlock it, then try again.</source>
        <translation>Il luogo in cui questo computer conserva le password è bloccato. Sbloccarlo, poi riprovare.</translation>
    </message>
    <message>
        <source>The policy locks “{name}” without giving it a value: it stays open.</source>
        <translation>I criteri bloccano “{name}” senza dargli un valore: resta modificabile.</translation>
    </message>
    <message>
        <source>The policy names a setting that FaxDesk doesn&apos;t know: “{name}”.</source>
        <translation>I criteri indicano un&apos;impostazione che FaxDesk non conosce: “{name}”.</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>I criteri “{name}” non sono leggibili. Finché il reparto IT non li corregge, non si invia alcun fax e non si può modificare alcuna impostazione.</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read: it is no JSON object. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>I criteri “{name}” non sono leggibili: non sono un oggetto JSON. Finché il reparto IT non li corregge, non si invia alcun fax e non si può modificare alcuna impostazione.</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read: line {line} is no valid JSON. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>I criteri “{name}” non sono leggibili: la riga {line} non è JSON valido. Finché il reparto IT non li corregge, non si invia alcun fax e non si può modificare alcuna impostazione.</translation>
    </message>
    <message>
        <source>The policy “{name}” has “{entry}” twice, again in line {line}. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>I criteri “{name}” contengono due volte “{entry}”, di nuovo alla riga {line}. Finché il reparto IT non li corregge, non si invia alcun fax e non si può modificare alcuna impostazione.</translation>
    </message>
    <message>
        <source>The policy&apos;s “{name}” can&apos;t be used as it stands. It is left out.</source>
        <translation>La voce “{name}” dei criteri non è utilizzabile così com&apos;è. Viene omessa.</translation>
    </message>
    <message>
        <source>The preview format works only with “Store preview”.</source>
        <translation>Il formato dell&apos;anteprima funziona solo con “Conserva un&apos;anteprima”.</translation>
    </message>
    <message>
        <source>The priority is one of: urgent, normal, when-idle.</source>
        <translation>La priorità è una di: urgent, normal, when-idle.</translation>
    </message>
    <message>
        <source>The proof as a whole isn&apos;t the file that FaxDesk made.</source>
        <translation>La prova nel suo insieme non è il file creato da FaxDesk.</translation>
    </message>
    <message>
        <source>The proof could not be made.</source>
        <translation>Impossibile creare la prova.</translation>
    </message>
    <message>
        <source>The proxy in {setting} can&apos;t be used, so FaxDesk can&apos;t reach Telnyx. Correct it, like http://proxy.example.com:8080 or socks5h://127.0.0.1:1080, and start FaxDesk again.</source>
        <translation>Il proxy in {setting} non è utilizzabile, quindi FaxDesk non può raggiungere Telnyx. Correggerlo, ad esempio http://proxy.example.com:8080 o socks5h://127.0.0.1:1080, e riavviare FaxDesk.</translation>
    </message>
    <message>
        <source>The proxy on the way to Telnyx can&apos;t be reached, or doesn&apos;t let FaxDesk through. Check this computer&apos;s proxy settings.</source>
        <translation>Il proxy verso Telnyx non è raggiungibile, o non lascia passare FaxDesk. Controllare le impostazioni proxy di questo computer.</translation>
    </message>
    <message>
        <source>The queue is on hold until you fix it and press Resume.</source>
        <translation>La coda è trattenuta finché il problema non è corretto e si preme Riprendi.</translation>
    </message>
    <message>
        <source>The queue is on hold.</source>
        <translation>La coda è trattenuta.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>La coda è in pausa.</translation>
    </message>
    <message>
        <source>The queue was put on hold. Nothing was sent.</source>
        <translation>La coda è stata trattenuta. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The receiver was busy.</source>
        <translation>Il destinatario era occupato.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Impossibile creare il rapporto.</translation>
    </message>
    <message>
        <source>The same document has just been sent there, or is about to go.</source>
        <translation>Lo stesso documento è appena stato inviato lì, o sta per partire.</translation>
    </message>
    <message>
        <source>The same number stands there twice. Leave out one of the two.</source>
        <translation>Lo stesso numero compare due volte. Omettere uno dei due.</translation>
    </message>
    <message>
        <source>The sender&apos;s line: by country, always or never.</source>
        <translation>Riga del mittente: secondo il paese, sempre o mai.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t speak TLS, so nothing was sent to it. Whoever runs it can turn that on; sslmode=disable in the team&apos;s address goes without.</source>
        <translation>Il server non parla TLS, quindi non gli è stato inviato nulla. Chi lo gestisce può attivarlo; sslmode=disable nell&apos;indirizzo del team ne fa a meno.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {version}. FaxDesk needs 14 or newer.</source>
        <translation>Il server è PostgreSQL {version}. FaxDesk richiede la 14 o successiva.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted, so nothing was sent to it. Name the file of the authority that signed it: sslrootcert=FILE in the team&apos;s address. If that is right, the certificate may have expired.</source>
        <translation>Il certificato del server non è attendibile, quindi non gli è stato inviato nulla. Indicare il file dell&apos;autorità che lo ha firmato: sslrootcert=FILE nell&apos;indirizzo del team. Se è corretto, il certificato può essere scaduto.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name, so nothing was sent to it. Use the name that stands in the certificate, or ask whoever runs the server.</source>
        <translation>Il certificato del server è per un altro nome, quindi non gli è stato inviato nulla. Usare il nome che figura nel certificato, o chiedere a chi gestisce il server.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked, so FaxDesk can&apos;t read the API key.</source>
        <translation>Il portachiavi del sistema è bloccato, quindi FaxDesk non può leggere la chiave API.</translation>
    </message>
    <message>
        <source>The team&apos;s database can&apos;t be reached. Nothing is sent until it answers; FaxDesk goes on by itself.</source>
        <translation>Il database del team non è raggiungibile. Non si invia nulla finché non risponde; FaxDesk continua da solo.</translation>
    </message>
    <message>
        <source>The team&apos;s database doesn&apos;t let this user do that. Whoever runs it can change that.</source>
        <translation>Il database del team non lo consente a questo utente. Chi lo gestisce può cambiarlo.</translation>
    </message>
    <message>
        <source>The team&apos;s database refuses this user or password. Whoever runs it can say which to use.</source>
        <translation>Il database del team rifiuta questo utente o questa password. Chi lo gestisce può dire quali usare.</translation>
    </message>
    <message>
        <source>The team&apos;s database wants a password. Give it with: faxdesk team join, in a passfile, or as PGPASSWORD.</source>
        <translation>Il database del team richiede una password. Indicarla con: faxdesk team join, in un file passfile o come PGPASSWORD.</translation>
    </message>
    <message>
        <source>The telephone network could not put the call through.</source>
        <translation>La rete telefonica non ha potuto collegare la chiamata.</translation>
    </message>
    <message>
        <source>The telephone network doesn&apos;t take this number.</source>
        <translation>La rete telefonica non accetta questo numero.</translation>
    </message>
    <message>
        <source>The time to undo is from 0 to 60 seconds.</source>
        <translation>Il tempo per annullare va da 0 a 60 secondi.</translation>
    </message>
    <message>
        <source>The try that you decided about has arrived after all. See the details.</source>
        <translation>Il tentativo su cui si era deciso è arrivato dopo tutto. Vedere i dettagli.</translation>
    </message>
    <message>
        <source>The try that you decided about has ended at Telnyx without arriving.</source>
        <translation>Il tentativo su cui si era deciso è terminato presso Telnyx senza arrivare.</translation>
    </message>
    <message>
        <source>The two fax machines could not understand each other.</source>
        <translation>I due apparecchi fax non si sono capiti.</translation>
    </message>
    <message>
        <source>The upload broke off. It will be done again.</source>
        <translation>Il caricamento si è interrotto. Sarà rifatto.</translation>
    </message>
    <message>
        <source>The upload has failed many times over, so this fax waits for you.</source>
        <translation>Il caricamento non è riuscito più volte, quindi questo fax attende una decisione.</translation>
    </message>
    <message>
        <source>The upload takes unusually long.</source>
        <translation>Il caricamento richiede un tempo insolitamente lungo.</translation>
    </message>
    <message>
        <source>The watched folder {folder} faxes to them, as it is set. Change that in its settings.</source>
        <translation>La cartella monitorata {folder} invia loro fax, come impostato. Cambiarlo nelle sue impostazioni.</translation>
    </message>
    <message>
        <source>The watched folders can&apos;t be read as they are written.</source>
        <translation>Le cartelle monitorate non sono leggibili così come sono scritte.</translation>
    </message>
    <message>
        <source>The way to the directory {server} isn&apos;t encrypted.</source>
        <translation>Il collegamento alla directory {server} non è cifrato.</translation>
    </message>
    <message>
        <source>The webhook address must begin with https:// or http://.</source>
        <translation>L&apos;indirizzo webhook deve iniziare con https:// o http://.</translation>
    </message>
    <message>
        <source>The {prefix} for your outside line was left out. Check that the rest is the number.</source>
        <translation>Il {prefix} per la linea esterna è stato omesso. Controllare che il resto sia il numero.</translation>
    </message>
    <message>
        <source>There are letters or signs between the digits. Type the digits alone.</source>
        <translation>Ci sono lettere o segni tra le cifre. Digitare solo le cifre.</translation>
    </message>
    <message>
        <source>There are several fax numbers, and nothing says which is meant: {numbers}</source>
        <translation>Ci sono più numeri di fax, e nulla dice qual è quello giusto: {numbers}</translation>
    </message>
    <message>
        <source>There is a group “{group}” already.</source>
        <translation>C&apos;è già un gruppo “{group}”.</translation>
    </message>
    <message>
        <source>There is a seal of {day}, and the journal doesn&apos;t reach so far: it was cut off, or set back to a copy. {place}</source>
        <translation>C&apos;è un sigillo del {day}, e il registro non arriva fin lì: è stato troncato o riportato a una copia. {place}</translation>
    </message>
    <message>
        <source>There is no Telnyx API key yet.</source>
        <translation>Non c&apos;è ancora una chiave API di Telnyx.</translation>
    </message>
    <message>
        <source>There is no backup {file}.</source>
        <translation>Non c&apos;è alcun backup {file}.</translation>
    </message>
    <message>
        <source>There is no broadcast B{broadcast}.</source>
        <translation>Non c&apos;è alcun invio multiplo B{broadcast}.</translation>
    </message>
    <message>
        <source>There is no connection to send with.</source>
        <translation>Non c&apos;è alcuna connessione con cui inviare.</translation>
    </message>
    <message>
        <source>There is no contact in this file.</source>
        <translation>In questo file non c&apos;è alcun contatto.</translation>
    </message>
    <message>
        <source>There is no contact {contact} (any more).</source>
        <translation>Non c&apos;è (più) il contatto {contact}.</translation>
    </message>
    <message>
        <source>There is no contact “{name}” in the address book.</source>
        <translation>In rubrica non c&apos;è il contatto “{name}”.</translation>
    </message>
    <message>
        <source>There is no cover page called “{name}”.</source>
        <translation>Non c&apos;è una copertina chiamata “{name}”.</translation>
    </message>
    <message>
        <source>There is no fax {fax}.</source>
        <translation>Non c&apos;è il fax {fax}.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>Non c&apos;è il file “{file}”.</translation>
    </message>
    <message>
        <source>There is no group “{group}” in the address book.</source>
        <translation>In rubrica non c&apos;è il gruppo “{group}”.</translation>
    </message>
    <message>
        <source>There is no page 0: the first page is page 1.</source>
        <translation>Non c&apos;è la pagina 0: la prima pagina è la 1.</translation>
    </message>
    <message numerus="yes">
        <source>There is no page {page}: the document has {n} pages.</source>
        <translation>
            <numerusform>Non c&apos;è la pagina {page}: il documento ha {n} pagina.</numerusform>
            <numerusform>Non c&apos;è la pagina {page}: il documento ha {n} pagine.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no password for {user} at the directory {server} yet.</source>
        <translation>Non c&apos;è ancora una password per {user} nella directory {server}.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>Non c&apos;è più spazio sul disco di questo computer.</translation>
    </message>
    <message>
        <source>There is no such database or user on that server. Check the team&apos;s address.</source>
        <translation>Quel database o quell&apos;utente non esiste su quel server. Controllare l&apos;indirizzo del team.</translation>
    </message>
    <message>
        <source>There is no such folder: {path}</source>
        <translation>Questa cartella non esiste: {path}</translation>
    </message>
    <message>
        <source>There is no such kind of column: “{column}”. There are: {columns}.</source>
        <translation>Questo tipo di colonna non esiste: “{column}”. Ci sono: {columns}.</translation>
    </message>
    <message>
        <source>There is no such quality.</source>
        <translation>Questa qualità non esiste.</translation>
    </message>
    <message>
        <source>There is no such setting, or it can&apos;t have that value.</source>
        <translation>Questa impostazione non esiste, o non può avere quel valore.</translation>
    </message>
    <message>
        <source>There is no team in this database yet. Its owner makes one with: faxdesk team init.</source>
        <translation>In questo database non c&apos;è ancora un team. Il proprietario ne crea uno con: faxdesk team init.</translation>
    </message>
    <message>
        <source>There is nothing but zeros in this file: it wasn&apos;t saved or downloaded completely.</source>
        <translation>Questo file contiene solo zeri: non è stato salvato o scaricato completamente.</translation>
    </message>
    <message>
        <source>There is nothing in this text.</source>
        <translation>In questo testo non c&apos;è nulla.</translation>
    </message>
    <message>
        <source>These documents are too much for one fax. Send fewer at once.</source>
        <translation>Questi documenti sono troppo per un fax. Inviarne meno alla volta.</translation>
    </message>
    <message>
        <source>These documents can&apos;t be joined into one fax. Send them one by one.</source>
        <translation>Questi documenti non si possono unire in un fax. Inviarli uno per uno.</translation>
    </message>
    <message>
        <source>These settings can&apos;t go together.</source>
        <translation>Queste impostazioni non possono stare insieme.</translation>
    </message>
    <message>
        <source>Thin lines on page {page} would disappear: they are thinner than a fax&apos;s dot.</source>
        <translation>Linee sottili a pagina {page} sparirebbero: sono più sottili di un punto del fax.</translation>
    </message>
    <message>
        <source>This FaxDesk has no words for what happened here (“{code}”). The details may say more.</source>
        <translation>Questo FaxDesk non ha parole per ciò che è successo qui (“{code}”). I dettagli possono dire di più.</translation>
    </message>
    <message>
        <source>This FaxDesk is newer than the team&apos;s database, so nothing is written. The database&apos;s owner brings it up to date with: faxdesk team init.</source>
        <translation>Questo FaxDesk è più recente del database del team, quindi non si scrive nulla. Il proprietario del database lo aggiorna con: faxdesk team init.</translation>
    </message>
    <message>
        <source>This PDF has a script in it. It isn&apos;t run: the pages are faxed as they were saved.</source>
        <translation>Questo PDF contiene uno script. Non viene eseguito: le pagine si inviano come sono state salvate.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Questo PDF non ha pagine.</translation>
    </message>
    <message>
        <source>This PDF has {pages} pages. A fax can have {limit} at most.</source>
        <translation>Questo PDF ha {pages} pagine. Un fax può averne al massimo {limit}.</translation>
    </message>
    <message>
        <source>This PDF is a folder of other files. Only its cover page is faxed.</source>
        <translation>Questo PDF è un raccoglitore di altri file. Si invia solo la sua copertina.</translation>
    </message>
    <message>
        <source>This PDF is damaged and can&apos;t be read.</source>
        <translation>Questo PDF è danneggiato e non è leggibile.</translation>
    </message>
    <message>
        <source>This PDF is damaged and had to be repaired to be read. Parts of it may be missing.</source>
        <translation>Questo PDF è danneggiato e per leggerlo è stato necessario ripararlo. Possono mancarne delle parti.</translation>
    </message>
    <message>
        <source>This PDF is so complex that it couldn&apos;t be checked completely.</source>
        <translation>Questo PDF è così complesso che non è stato possibile controllarlo completamente.</translation>
    </message>
    <message>
        <source>This PDF needs a password to open.</source>
        <translation>Questo PDF richiede una password per essere aperto.</translation>
    </message>
    <message>
        <source>This card can&apos;t be read.</source>
        <translation>Questa scheda non è leggibile.</translation>
    </message>
    <message>
        <source>This card has no end.</source>
        <translation>Questa scheda non ha fine.</translation>
    </message>
    <message>
        <source>This computer has no place to keep the API key safely. FaxDesk forgets it when it closes; enter it again next time.</source>
        <translation>Questo computer non ha un luogo sicuro per la chiave API. FaxDesk la dimentica alla chiusura; inserirla di nuovo la prossima volta.</translation>
    </message>
    <message>
        <source>This cover page&apos;s file has nothing in it.</source>
        <translation>Il file di questa copertina è vuoto.</translation>
    </message>
    <message>
        <source>This cover page&apos;s file is too long: {limit} characters are the most.</source>
        <translation>Il file di questa copertina è troppo lungo: al massimo {limit} caratteri.</translation>
    </message>
    <message>
        <source>This data folder holds {found} faxes, but FaxDesk was started for {wanted} ones.</source>
        <translation>Questa cartella dati contiene fax {found}, ma FaxDesk è stato avviato per fax {wanted}.</translation>
    </message>
    <message>
        <source>This desk is in no team. Name its database with --database postgresql://USER@HOST/DATABASE.</source>
        <translation>Questa postazione non è in alcun team. Indicare il suo database con --database postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>This document can&apos;t be cleaned up. It is sent as it is.</source>
        <translation>Questo documento non si può pulire. Si invia com&apos;è.</translation>
    </message>
    <message>
        <source>This document can&apos;t be made into a fax. Open it, print it to a new PDF, and use that.</source>
        <translation>Questo documento non può diventare un fax. Aprirlo, stamparlo in un nuovo PDF e usare quello.</translation>
    </message>
    <message>
        <source>This document can&apos;t be made into dots. It is sent as it is.</source>
        <translation>Questo documento non si può trasformare in punti. Si invia com&apos;è.</translation>
    </message>
    <message>
        <source>This document can&apos;t be shrunk. Scan or save it at a lower resolution.</source>
        <translation>Questo documento non si può ridurre. Scansionarlo o salvarlo con una risoluzione più bassa.</translation>
    </message>
    <message>
        <source>This document has tracked changes: what was deleted is faxed too, struck through.</source>
        <translation>Questo documento ha revisioni: anche ciò che è stato eliminato viene inviato, barrato.</translation>
    </message>
    <message>
        <source>This document needs no password.</source>
        <translation>Questo documento non richiede password.</translation>
    </message>
    <message>
        <source>This fax application can&apos;t send: it is inactive or has no outbound voice profile. Give it one in the Telnyx portal.</source>
        <translation>Questa applicazione fax non può inviare: è inattiva o non ha un profilo vocale in uscita. Assegnarne uno nel portale Telnyx.</translation>
    </message>
    <message>
        <source>This fax application has no such number.</source>
        <translation>Questa applicazione fax non ha quel numero.</translation>
    </message>
    <message>
        <source>This fax has ended already.</source>
        <translation>Questo fax è già terminato.</translation>
    </message>
    <message>
        <source>This fax has not ended yet.</source>
        <translation>Questo fax non è ancora terminato.</translation>
    </message>
    <message>
        <source>This fax is marked as sent. To send it again, add the document again.</source>
        <translation>Questo fax è segnato come inviato. Per inviarlo di nuovo, aggiungere di nuovo il documento.</translation>
    </message>
    <message>
        <source>This fax is not on hold.</source>
        <translation>Questo fax non è trattenuto.</translation>
    </message>
    <message>
        <source>This fax is not over yet. Cancel it first, then remove it.</source>
        <translation>Questo fax non è ancora concluso. Prima annullarlo, poi rimuoverlo.</translation>
    </message>
    <message>
        <source>This fax is not waiting.</source>
        <translation>Questo fax non è in attesa.</translation>
    </message>
    <message>
        <source>This fax is on hold and has not gone: send it again or give it up.</source>
        <translation>Questo fax è trattenuto e non è partito: inviarlo di nuovo o rinunciarvi.</translation>
    </message>
    <message>
        <source>This fax waits for no decision.</source>
        <translation>Questo fax non attende alcuna decisione.</translation>
    </message>
    <message>
        <source>This fax was delivered. To send it again, add the document again.</source>
        <translation>Questo fax è stato consegnato. Per inviarlo di nuovo, aggiungere di nuovo il documento.</translation>
    </message>
    <message>
        <source>This fax&apos;s story, its number, name or documents aren&apos;t what was written.</source>
        <translation>La cronologia di questo fax, il numero, il nome o i documenti non sono ciò che è stato scritto.</translation>
    </message>
    <message>
        <source>This file can&apos;t be checked: it takes too long, or stops the program that reads it.</source>
        <translation>Questo file non si può controllare: richiede troppo tempo, o ferma il programma che lo legge.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read from where it is.</source>
        <translation>Questo file non è leggibile da dove si trova.</translation>
    </message>
    <message>
        <source>This file changed after it was added.</source>
        <translation>Questo file è cambiato dopo l&apos;aggiunta.</translation>
    </message>
    <message>
        <source>This file changed while it was being read: another program is writing to it.</source>
        <translation>Questo file è cambiato durante la lettura: un altro programma vi sta scrivendo.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Impossibile leggere questo file.</translation>
    </message>
    <message>
        <source>This file has {size}. A fax can have {limit} at most.</source>
        <translation>Questo file è di {size}. Un fax può essere al massimo di {limit}.</translation>
    </message>
    <message>
        <source>This file has {size}. Files from this computer can have {limit} at most.</source>
        <translation>Questo file è di {size}. I file da questo computer possono essere al massimo di {limit}.</translation>
    </message>
    <message>
        <source>This file has {size}: far too much for a fax, even made smaller.</source>
        <translation>Questo file è di {size}: davvero troppo per un fax, anche ridotto.</translation>
    </message>
    <message>
        <source>This file is empty: it has 0 bytes.</source>
        <translation>Questo file è vuoto: ha 0 byte.</translation>
    </message>
    <message>
        <source>This file isn&apos;t there any more.</source>
        <translation>Questo file non c&apos;è più.</translation>
    </message>
    <message>
        <source>This file wasn&apos;t checked: the part of FaxDesk that reads PDFs didn&apos;t start.</source>
        <translation>Questo file non è stato controllato: la parte di FaxDesk che legge i PDF non si è avviata.</translation>
    </message>
    <message>
        <source>This folder is not watched: {path}</source>
        <translation>Questa cartella non è monitorata: {path}</translation>
    </message>
    <message>
        <source>This folder is watched already.</source>
        <translation>Questa cartella è già monitorata.</translation>
    </message>
    <message>
        <source>This goes to many. Check To and the document.</source>
        <translation>Va a molti. Controllare A e il documento.</translation>
    </message>
    <message>
        <source>This has {size}, more than the {limit} of one fax. It is sent as several, one after the other; each says which part it is.</source>
        <translation>È di {size}, più dei {limit} di un fax. Si invia come più fax, uno dopo l&apos;altro; ciascuno dice quale parte è.</translation>
    </message>
    <message>
        <source>This is Outlook&apos;s wrapping for attachments (winmail.dat).</source>
        <translation>È l&apos;involucro di Outlook per gli allegati (winmail.dat).</translation>
    </message>
    <message>
        <source>This is a DjVu document, not a PDF.</source>
        <translation>È un documento DjVu, non un PDF.</translation>
    </message>
    <message>
        <source>This is a Microsoft Works document.</source>
        <translation>È un documento di Microsoft Works.</translation>
    </message>
    <message>
        <source>This is a OneNote section.</source>
        <translation>È una sezione di OneNote.</translation>
    </message>
    <message>
        <source>This is a PostScript file (PS or EPS), not a PDF.</source>
        <translation>È un file PostScript (PS o EPS), non un PDF.</translation>
    </message>
    <message>
        <source>This is a Publisher document.</source>
        <translation>È un documento di Publisher.</translation>
    </message>
    <message>
        <source>This is a Visio drawing.</source>
        <translation>È un disegno di Visio.</translation>
    </message>
    <message>
        <source>This is a Word document, not a PDF.</source>
        <translation>È un documento di Word, non un PDF.</translation>
    </message>
    <message>
        <source>This is a WordPerfect document.</source>
        <translation>È un documento di WordPerfect.</translation>
    </message>
    <message>
        <source>This is a calendar entry.</source>
        <translation>È una voce di calendario.</translation>
    </message>
    <message>
        <source>This is a contact&apos;s card (vCard).</source>
        <translation>È una scheda di contatto (vCard).</translation>
    </message>
    <message>
        <source>This is a database, as of Access.</source>
        <translation>È un database, come quelli di Access.</translation>
    </message>
    <message>
        <source>This is a document of Apple&apos;s Pages, Numbers or Keynote.</source>
        <translation>È un documento di Pages, Numbers o Keynote di Apple.</translation>
    </message>
    <message>
        <source>This is a fax number of your own.</source>
        <translation>È un proprio numero di fax.</translation>
    </message>
    <message>
        <source>This is a file of the system&apos;s own, not a document.</source>
        <translation>È un file del sistema stesso, non un documento.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>È una cartella.</translation>
    </message>
    <message>
        <source>This is a form that only Adobe Reader shows. The fax may say &quot;Please wait&quot; instead.</source>
        <translation>È un modulo che solo Adobe Reader mostra. Il fax potrebbe dire invece “Please wait”.</translation>
    </message>
    <message>
        <source>This is a list of values, as programs exchange them: long lines are wrapped, and columns may not stand under each other.</source>
        <translation>È un elenco di valori, come quelli che si scambiano i programmi: le righe lunghe vanno a capo, e le colonne possono non essere allineate.</translation>
    </message>
    <message>
        <source>This is a list of values, not a PDF.</source>
        <translation>È un elenco di valori, non un PDF.</translation>
    </message>
    <message>
        <source>This is a packed archive, not a PDF.</source>
        <translation>È un archivio compresso, non un PDF.</translation>
    </message>
    <message>
        <source>This is a photo in the HEIC format, not a PDF.</source>
        <translation>È una foto in formato HEIC, non un PDF.</translation>
    </message>
    <message>
        <source>This is a photo in the HEIC format, which this FaxDesk can&apos;t read.</source>
        <translation>È una foto in formato HEIC, che questo FaxDesk non può leggere.</translation>
    </message>
    <message>
        <source>This is a picture in a format that FaxDesk can&apos;t read.</source>
        <translation>È un&apos;immagine in un formato che FaxDesk non può leggere.</translation>
    </message>
    <message>
        <source>This is a picture, not a PDF.</source>
        <translation>È un&apos;immagine, non un PDF.</translation>
    </message>
    <message>
        <source>This is a presentation, not a PDF.</source>
        <translation>È una presentazione, non un PDF.</translation>
    </message>
    <message>
        <source>This is a program&apos;s data (JSON), not a document.</source>
        <translation>Sono dati di un programma (JSON), non un documento.</translation>
    </message>
    <message>
        <source>This is a program&apos;s data (XML), not a document.</source>
        <translation>Sono dati di un programma (XML), non un documento.</translation>
    </message>
    <message>
        <source>This is a program, not a PDF.</source>
        <translation>È un programma, non un PDF.</translation>
    </message>
    <message>
        <source>This is a signed or encrypted message, not a PDF.</source>
        <translation>È un messaggio firmato o cifrato, non un PDF.</translation>
    </message>
    <message>
        <source>This is a sound or film, which can&apos;t be faxed.</source>
        <translation>È un audio o un filmato, che non si può inviare via fax.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, not a PDF.</source>
        <translation>È un foglio di calcolo, non un PDF.</translation>
    </message>
    <message>
        <source>This is a technical drawing, as of AutoCAD.</source>
        <translation>È un disegno tecnico, come quelli di AutoCAD.</translation>
    </message>
    <message>
        <source>This is a text file, not a PDF.</source>
        <translation>È un file di testo, non un PDF.</translation>
    </message>
    <message>
        <source>This is a web page, not a PDF.</source>
        <translation>È una pagina web, non un PDF.</translation>
    </message>
    <message>
        <source>This is an Office document that needs a password to open.</source>
        <translation>È un documento di Office che richiede una password per essere aperto.</translation>
    </message>
    <message>
        <source>This is an Office document, not a PDF.</source>
        <translation>È un documento di Office, non un PDF.</translation>
    </message>
    <message>
        <source>This is an Office document. FaxDesk reads it with LibreOffice, which wasn&apos;t found here.</source>
        <translation>È un documento di Office. FaxDesk lo legge con LibreOffice, che qui non è stato trovato.</translation>
    </message>
    <message>
        <source>This is an XPS document, Microsoft&apos;s own kind of PDF.</source>
        <translation>È un documento XPS, l&apos;equivalente Microsoft del PDF.</translation>
    </message>
    <message>
        <source>This is an e-mail.</source>
        <translation>È un&apos;e-mail.</translation>
    </message>
    <message>
        <source>This is an electronic book, not a PDF.</source>
        <translation>È un libro elettronico, non un PDF.</translation>
    </message>
    <message>
        <source>This is an emergency number: no fax can go there. Type a fax number.</source>
        <translation>È un numero di emergenza: lì non può andare alcun fax. Digitare un numero di fax.</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database, like postgresql://faxdesk@db.example.com/faxdesk.</source>
        <translation>Non è l&apos;indirizzo di un database PostgreSQL, ad esempio postgresql://faxdesk@db.example.com/faxdesk.</translation>
    </message>
    <message>
        <source>This is no fax number in international form, nor a SIP address.</source>
        <translation>Non è un numero di fax in forma internazionale né un indirizzo SIP.</translation>
    </message>
    <message>
        <source>This is no fax number, and nobody in the address book is called so.</source>
        <translation>Non è un numero di fax, e nessuno in rubrica si chiama così.</translation>
    </message>
    <message>
        <source>This is not a fax number. Check it.</source>
        <translation>Non è un numero di fax. Controllarlo.</translation>
    </message>
    <message>
        <source>This is only a link to a document that lies elsewhere.</source>
        <translation>È solo un collegamento a un documento che si trova altrove.</translation>
    </message>
    <message>
        <source>This is too long for a cover page: {limit} characters are the most.</source>
        <translation>È troppo lungo per una copertina: al massimo {limit} caratteri.</translation>
    </message>
    <message>
        <source>This isn&apos;t a PDF.</source>
        <translation>Non è un PDF.</translation>
    </message>
    <message>
        <source>This isn&apos;t an ordinary file.</source>
        <translation>Non è un file normale.</translation>
    </message>
    <message>
        <source>This journal is a backup of {when}. The queue is paused: what is shown as waiting may have gone since. Check the list, then resume.</source>
        <translation>Questo registro è un backup del {when}. La coda è in pausa: ciò che risulta in attesa può essere partito nel frattempo. Controllare l&apos;elenco, poi riprendere.</translation>
    </message>
    <message>
        <source>This journal was a team&apos;s. If it goes on here while the team does, what waits goes out twice.</source>
        <translation>Questo registro era di un team. Se continua qui mentre continua il team, ciò che attende parte due volte.</translation>
    </message>
    <message>
        <source>This line can&apos;t be read any more.</source>
        <translation>Questa riga non è più leggibile.</translation>
    </message>
    <message>
        <source>This line was moved: it belongs where line {place} stands.</source>
        <translation>Questa riga è stata spostata: il suo posto è quello della riga {place}.</translation>
    </message>
    <message>
        <source>This line, or its fax, doesn&apos;t say what was written then.</source>
        <translation>Questa riga, o il suo fax, non dice ciò che fu scritto allora.</translation>
    </message>
    <message>
        <source>This looks like a pager&apos;s number, not a fax machine&apos;s. Check it.</source>
        <translation>Sembra il numero di un cercapersone, non di un apparecchio fax. Controllarlo.</translation>
    </message>
    <message>
        <source>This month&apos;s faxes have cost about {spent}, of a budget of {budget}: raise it in the settings, or go on all the same.</source>
        <translation>I fax di questo mese sono costati circa {spent}, su un budget di {budget}: aumentarlo nelle impostazioni, o continuare comunque.</translation>
    </message>
    <message>
        <source>This number can&apos;t receive faxes.</source>
        <translation>Questo numero non può ricevere fax.</translation>
    </message>
    <message>
        <source>This number doesn&apos;t exist.</source>
        <translation>Questo numero non esiste.</translation>
    </message>
    <message>
        <source>This number is too long. Are these two numbers, or is there a digit too many?</source>
        <translation>Questo numero è troppo lungo. Sono due numeri, o c&apos;è una cifra di troppo?</translation>
    </message>
    <message>
        <source>This number is too short. Is a digit missing?</source>
        <translation>Questo numero è troppo corto. Manca una cifra?</translation>
    </message>
    <message>
        <source>This page can&apos;t be drawn. Open the document, print it to a new PDF, and use that.</source>
        <translation>Impossibile disegnare questa pagina. Aprire il documento, stamparlo in un nuovo PDF e usare quello.</translation>
    </message>
    <message>
        <source>This password doesn&apos;t open the document. Type it again.</source>
        <translation>Questa password non apre il documento. Digitarla di nuovo.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off and can&apos;t be read.</source>
        <translation>Questa immagine è danneggiata o troncata e non è leggibile.</translation>
    </message>
    <message>
        <source>This picture is too large: it has more dots than anyone could fax.</source>
        <translation>Questa immagine è troppo grande: ha più punti di quanti se ne possano inviare via fax.</translation>
    </message>
    <message>
        <source>This report is an indication that the fax arrived, not a proof of receipt: it doesn&apos;t show that its pages can be read there, or that anybody has read them.</source>
        <translation>Questo rapporto è un&apos;indicazione che il fax è arrivato, non una prova di ricezione: non mostra che le pagine lì siano leggibili, né che qualcuno le abbia lette.</translation>
    </message>
    <message>
        <source>This report says what FaxDesk and Telnyx know of this fax. It shows no delivery.</source>
        <translation>Questo rapporto dice ciò che FaxDesk e Telnyx sanno di questo fax. Non mostra alcuna consegna.</translation>
    </message>
    <message>
        <source>This row has more columns than the first one. Is a comma without quotes in it?</source>
        <translation>Questa riga ha più colonne della prima. Contiene una virgola senza virgolette?</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the API key in. Set TELNYX_API_KEY in the environment instead.</source>
        <translation>Questo sistema non ha un portachiavi per la chiave API. Impostare invece TELNYX_API_KEY nell&apos;ambiente.</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the directory&apos;s password in.</source>
        <translation>Questo sistema non ha un portachiavi per la password della directory.</translation>
    </message>
    <message>
        <source>This system has no keyring. The API key must be typed each time FaxDesk starts.</source>
        <translation>Questo sistema non ha un portachiavi. La chiave API va digitata a ogni avvio di FaxDesk.</translation>
    </message>
    <message>
        <source>This takes unusually long, and Telnyx gives no answer about this fax.</source>
        <translation>Richiede un tempo insolitamente lungo, e Telnyx non risponde su questo fax.</translation>
    </message>
    <message>
        <source>This takes unusually long. Telnyx says it is still under way.</source>
        <translation>Richiede un tempo insolitamente lungo. Telnyx dice che è ancora in corso.</translation>
    </message>
    <message>
        <source>This text is too long to be faxed.</source>
        <translation>Questo testo è troppo lungo per un fax.</translation>
    </message>
    <message>
        <source>This translation can&apos;t be read: {detail}.</source>
        <translation>Questa traduzione non è leggibile: {detail}.</translation>
    </message>
    <message>
        <source>This workbook has {n} sheets. All of them are faxed.</source>
        <translation>Questa cartella di lavoro ha {n} fogli. Si inviano tutti.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>gio</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Orari</translation>
    </message>
    <message>
        <source>Times are this computer&apos;s.</source>
        <translation>Gli orari sono quelli di questo computer.</translation>
    </message>
    <message>
        <source>Times are this computer&apos;s; delivery is when FaxDesk heard of it. Telnyx&apos;s clock differed by {seconds} s.</source>
        <translation>Gli orari sono quelli di questo computer; la consegna è quando FaxDesk ne ha avuto notizia. L&apos;orologio di Telnyx differiva di {seconds} s.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>To {names} and {n} more.</source>
        <translation>A {names} e altri {n}.</translation>
    </message>
    <message>
        <source>To {names}.</source>
        <translation>A {names}.</translation>
    </message>
    <message>
        <source>Together the documents have {size}. A fax from this computer can have {limit} at most.</source>
        <translation>Insieme i documenti sono di {size}. Un fax da questo computer può essere al massimo di {limit}.</translation>
    </message>
    <message>
        <source>Too late to cancel: it was delivered.</source>
        <translation>Troppo tardi per annullare: è stato consegnato.</translation>
    </message>
    <message>
        <source>Totals of the history exported.</source>
        <translation>Totali della cronologia esportati.</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Trasmissione</translation>
    </message>
    <message>
        <source>Transmission report</source>
        <translation>Rapporto di trasmissione</translation>
    </message>
    <message>
        <source>Tried again.</source>
        <translation>Ritentato.</translation>
    </message>
    <message>
        <source>Try again later, or call and ask.</source>
        <translation>Riprovare più tardi, o chiamare e chiedere.</translation>
    </message>
    <message>
        <source>Try again when fewer faxes are under way.</source>
        <translation>Riprovare quando ci sono meno fax in corso.</translation>
    </message>
    <message>
        <source>Try again, or add the document again.</source>
        <translation>Riprovare, o aggiungere di nuovo il documento.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Type a fax number.</source>
        <translation>Digitare un numero di fax.</translation>
    </message>
    <message>
        <source>Type the number with its country code, as in +1 312-736-7276.</source>
        <translation>Digitare il numero con il prefisso internazionale, come +1 312-736-7276.</translation>
    </message>
    <message>
        <source>Type the password when you add or send it, or save a copy without one and add that.</source>
        <translation>Digitare la password quando lo si aggiunge o invia, o salvarne una copia senza password e aggiungere quella.</translation>
    </message>
    <message>
        <source>Ultra dark quality</source>
        <translation>Qualità ultrascura</translation>
    </message>
    <message>
        <source>Ultra light quality</source>
        <translation>Qualità ultrachiara</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Under way when last heard of.</source>
        <translation>In corso secondo le ultime notizie.</translation>
    </message>
    <message>
        <source>Unpack it and add the documents inside.</source>
        <translation>Decomprimerlo e aggiungere i documenti che contiene.</translation>
    </message>
    <message>
        <source>Up to {day} the journal was changed and its chain made anew: it doesn&apos;t fit the seal of {day}. {place}</source>
        <translation>Fino al {day} il registro è stato modificato e la sua catena rifatta: non corrisponde al sigillo del {day}. {place}</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Caricamento</translation>
    </message>
    <message>
        <source>Uploading the document to Telnyx.</source>
        <translation>Caricamento del documento su Telnyx.</translation>
    </message>
    <message>
        <source>Use black and white, with a threshold of {threshold}%</source>
        <translation>Usa il bianco e nero, con una soglia del {threshold}%</translation>
    </message>
    <message>
        <source>Use very high quality</source>
        <translation>Usa la qualità molto alta</translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation>Qualità molto alta</translation>
    </message>
    <message>
        <source>Wait until it is saved completely, then add it again.</source>
        <translation>Attendere che sia salvato completamente, poi aggiungerlo di nuovo.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Waiting for a free line.</source>
        <translation>In attesa di una linea libera.</translation>
    </message>
    <message>
        <source>Waits until the parts before it have ended.</source>
        <translation>Attende che le parti precedenti siano terminate.</translation>
    </message>
    <message>
        <source>Watched folder “{folder}”: {problem}</source>
        <translation>Cartella monitorata “{folder}”: {problem}</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer</translation>
    </message>
    <message>
        <source>What is archived must be a month old at least: choose an earlier day.</source>
        <translation>Ciò che si archivia deve avere almeno un mese: scegliere un giorno precedente.</translation>
    </message>
    <message>
        <source>What is done about new numbers is one of: off, tell, confirm.</source>
        <translation>Ciò che si fa per i nuovi numeri è uno di: off, tell, confirm.</translation>
    </message>
    <message>
        <source>What is done about scanned pages is one of: letters, ask, always, never.</source>
        <translation>Ciò che si fa per le pagine scansionate è uno di: letters, ask, always, never.</translation>
    </message>
    <message>
        <source>What is given of the directory is too long: {limit} characters at most.</source>
        <translation>L&apos;indicazione della directory è troppo lunga: al massimo {limit} caratteri.</translation>
    </message>
    <message>
        <source>What lies in the watched folder {folder}: documents that were sent from there, and their reports. Whoever keeps them has to delete them.</source>
        <translation>Ciò che è nella cartella monitorata {folder}: documenti inviati da lì, e i loro rapporti. Chi li conserva deve eliminarli.</translation>
    </message>
    <message>
        <source>What should be the fax number is none: “{text}”.</source>
        <translation>Ciò che dovrebbe essere il numero di fax non lo è: “{text}”.</translation>
    </message>
    <message>
        <source>What the proof states of its faxes can&apos;t be read.</source>
        <translation>Ciò che la prova dichiara dei suoi fax non è leggibile.</translation>
    </message>
    <message>
        <source>What the team&apos;s server still has in unused parts of its files, its logs and its backups. Its administrators see to those.</source>
        <translation>Ciò che il server del team ha ancora in parti inutilizzate dei suoi file, nei suoi log e nei suoi backup. Se ne occupano i suoi amministratori.</translation>
    </message>
    <message>
        <source>What this queue had was moved to the team. If it goes on here, what waits goes out twice.</source>
        <translation>Ciò che aveva questa coda è stato spostato nel team. Se continua qui, ciò che attende parte due volte.</translation>
    </message>
    <message>
        <source>When the window is closed, faxes go on “always”, “never”, or “ask”.</source>
        <translation>Quando la finestra è chiusa, i fax continuano: “always”, “never” o “ask”.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a black threshold. Leave out one of the two.</source>
        <translation>Con “Conserva il documento” un file viaggia per una via che non può portare una soglia del nero. Omettere uno dei due.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a caller display name. Leave out one of the two.</source>
        <translation>Con “Conserva il documento” un file viaggia per una via che non può portare un nome visualizzato. Omettere uno dei due.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a preview format. Leave out one of the two.</source>
        <translation>Con “Conserva il documento” un file viaggia per una via che non può portare un formato dell&apos;anteprima. Omettere uno dei due.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a webhook address. Leave out one of the two.</source>
        <translation>Con “Conserva il documento” un file viaggia per una via che non può portare un indirizzo webhook. Omettere uno dei due.</translation>
    </message>
    <message>
        <source>Write something into it, save it and add it again.</source>
        <translation>Scriverci qualcosa, salvarlo e aggiungerlo di nuovo.</translation>
    </message>
    <message>
        <source>You aren&apos;t allowed to read this file.</source>
        <translation>Non è consentito leggere questo file.</translation>
    </message>
    <message>
        <source>You asked to send it again.</source>
        <translation>È stato chiesto di inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>You asked to try again.</source>
        <translation>È stato chiesto di riprovare.</translation>
    </message>
    <message>
        <source>You chose another time for it.</source>
        <translation>È stata scelta un&apos;altra ora.</translation>
    </message>
    <message>
        <source>You chose when its turn comes.</source>
        <translation>È stato scelto quando viene il suo turno.</translation>
    </message>
    <message>
        <source>You decided: it did not go, send it again.</source>
        <translation>È stato deciso: non è partito, inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>You gave this fax up.</source>
        <translation>Si è rinunciato a questo fax.</translation>
    </message>
    <message>
        <source>You kept it back.</source>
        <translation>Trattenuto dall&apos;utente.</translation>
    </message>
    <message>
        <source>You let it go on.</source>
        <translation>Lasciato proseguire dall&apos;utente.</translation>
    </message>
    <message>
        <source>You may not change the team&apos;s address book. Ask whoever runs the team.</source>
        <translation>Non è consentito modificare la rubrica del team. Chiedere a chi gestisce il team.</translation>
    </message>
    <message>
        <source>You may not let somebody be faxed again who is marked “do not fax”. A lead of the team may.</source>
        <translation>Non è consentito riabilitare ai fax chi è contrassegnato “non inviare fax”. Può farlo un responsabile del team.</translation>
    </message>
    <message>
        <source>You may not remove faxes for good. An administrator of the team may.</source>
        <translation>Non è consentito rimuovere fax definitivamente. Può farlo un amministratore del team.</translation>
    </message>
    <message>
        <source>You may not see what the team&apos;s faxes cost. A lead of the team may.</source>
        <translation>Non è consentito vedere quanto costano i fax del team. Può farlo un responsabile del team.</translation>
    </message>
    <message>
        <source>You may not write what the team has into files. A lead of the team may.</source>
        <translation>Non è consentito scrivere su file i dati del team. Può farlo un responsabile del team.</translation>
    </message>
    <message>
        <source>You moved it to the front.</source>
        <translation>Spostato in testa dall&apos;utente.</translation>
    </message>
    <message>
        <source>You took it back before it went.</source>
        <translation>Ritirato dall&apos;utente prima della partenza.</translation>
    </message>
    <message>
        <source>Your Telnyx account has no fax application with this id.</source>
        <translation>L&apos;account Telnyx non ha un&apos;applicazione fax con questo ID.</translation>
    </message>
    <message>
        <source>Your Telnyx account has no money left.</source>
        <translation>L&apos;account Telnyx non ha più denaro.</translation>
    </message>
    <message>
        <source>Your Telnyx account has {credit} left, less than the {least} that you want to keep: add money, or lower that in the settings.</source>
        <translation>Sull&apos;account Telnyx restano {credit}, meno dei {least} che si vogliono mantenere: aggiungere denaro, o abbassare quel valore nelle impostazioni.</translation>
    </message>
    <message>
        <source>Your Telnyx account is blocked.</source>
        <translation>L&apos;account Telnyx è bloccato.</translation>
    </message>
    <message>
        <source>Your Telnyx account is disabled.</source>
        <translation>L&apos;account Telnyx è disattivato.</translation>
    </message>
    <message>
        <source>Your Telnyx account is inactive.</source>
        <translation>L&apos;account Telnyx è inattivo.</translation>
    </message>
    <message>
        <source>Your Telnyx account is not verified yet.</source>
        <translation>L&apos;account Telnyx non è ancora verificato.</translation>
    </message>
    <message>
        <source>Your Telnyx account may not send faxes to this country.</source>
        <translation>L&apos;account Telnyx non può inviare fax verso questo paese.</translation>
    </message>
    <message>
        <source>Your Telnyx account may not send faxes to this number.</source>
        <translation>L&apos;account Telnyx non può inviare fax a questo numero.</translation>
    </message>
    <message>
        <source>Your Telnyx account&apos;s level doesn&apos;t allow this fax.</source>
        <translation>Il livello dell&apos;account Telnyx non consente questo fax.</translation>
    </message>
    <message>
        <source>Your Telnyx credit is low</source>
        <translation>Il credito Telnyx è basso</translation>
    </message>
    <message>
        <source>Your fax application at Telnyx has no outbound voice profile that it can use. Give it one in the Telnyx portal.</source>
        <translation>L&apos;applicazione fax presso Telnyx non ha un profilo vocale in uscita utilizzabile. Assegnarne uno nel portale Telnyx.</translation>
    </message>
    <message>
        <source>Your fax application at Telnyx has no outbound voice profile.</source>
        <translation>L&apos;applicazione fax presso Telnyx non ha un profilo vocale in uscita.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} earlier attempts</source>
        <translation>
            <numerusform>e {n} tentativo precedente</numerusform>
            <numerusform>e {n} tentativi precedenti</numerusform>
        </translation>
    </message>
    <message>
        <source>document stored at Telnyx</source>
        <translation>documento conservato presso Telnyx</translation>
    </message>
    <message>
        <source>monochrome, black threshold {percent} %</source>
        <translation>monocromatico, soglia del nero {percent} %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>none here: Telnyx fetched it from the address given</source>
        <translation>nessuno qui: Telnyx lo ha recuperato dall&apos;indirizzo indicato</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non contato</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non segnalato</translation>
    </message>
    <message>
        <source>preview stored at Telnyx</source>
        <translation>anteprima conservata presso Telnyx</translation>
    </message>
    <message>
        <source>with a webhook</source>
        <translation>con un webhook</translation>
    </message>
    <message>
        <source>without T.38</source>
        <translation>senza T.38</translation>
    </message>
    <message>
        <source>{credit} left. Without money the queue is put on hold.</source>
        <translation>Restano {credit}. Senza denaro la coda viene trattenuta.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{delivered} of {all} delivered, {failed} failed.</source>
        <translation>{delivered} di {all} consegnati, {failed} non riusciti.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name for the backup.</source>
        <translation>{file} esiste già. Scegliere un altro nome per il backup.</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{name} is {number}.</source>
        <translation>{name} è {number}.</translation>
    </message>
    <message>
        <source>{name} was not faxed: it lies in “failed” of the watched folder “{folder}”, with the reason beside it.</source>
        <translation>{name} non è stato inviato: è in “failed” della cartella monitorata “{folder}”, con il motivo accanto.</translation>
    </message>
    <message>
        <source>{name}, “{label}”.</source>
        <translation>{name}, “{label}”.</translation>
    </message>
    <message>
        <source>{name}, “{label}”. The fax number is {number}.</source>
        <translation>{name}, “{label}”. Il numero di fax è {number}.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number} KB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} belongs to your fax application {name} ({id}): faxes from it can&apos;t go with another one. Choose that application, or give the number to this one in the Telnyx portal.</source>
        <translation>{number} appartiene all&apos;applicazione fax {name} ({id}): i fax da quel numero non possono partire con un&apos;altra. Scegliere quell&apos;applicazione, o assegnare il numero a questa nel portale Telnyx.</translation>
    </message>
    <message numerus="yes">
        <source>{number} bytes</source>
        <translation>
            <numerusform>{number} byte</numerusform>
            <numerusform>{number} byte</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} h</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message numerus="yes">
        <source>{number} pages</source>
        <translation>
            <numerusform>{number} pagina</numerusform>
            <numerusform>{number} pagine</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} refused so fine a quality before: choose high.</source>
        <translation>{number} ha già rifiutato una qualità così fine: scegliere alta.</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} {currency}</source>
        <translation>{number} {currency}</translation>
    </message>
    <message numerus="yes">
        <source>{n} broadcasts have ended</source>
        <translation>
            <numerusform>Un invio multiplo è terminato</numerusform>
            <numerusform>{n} invii multipli sono terminati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters can&apos;t be shown, and boxes stand in their place: {example}</source>
        <translation>
            <numerusform>{n} carattere non si può mostrare, e al suo posto c&apos;è un riquadro: {example}</numerusform>
            <numerusform>{n} caratteri non si possono mostrare, e al loro posto ci sono riquadri: {example}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} contacts are called “{text}”. Give the number of the one who is to be forgotten.</source>
        <translation>{n} contatti si chiamano “{text}”. Indicare il numero di quello da dimenticare.</translation>
    </message>
    <message>
        <source>{n} delivered</source>
        <translation>consegnati: {n}</translation>
    </message>
    <message>
        <source>{n} ended otherwise</source>
        <translation>terminati altrimenti: {n}</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>non riusciti: {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes failed</source>
        <translation>
            <numerusform>Un fax non è riuscito</numerusform>
            <numerusform>{n} fax non sono riusciti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes may be too late</source>
        <translation>
            <numerusform>Un fax può essere in ritardo</numerusform>
            <numerusform>{n} fax possono essere in ritardo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes need you</source>
        <translation>
            <numerusform>Un fax attende una decisione</numerusform>
            <numerusform>{n} fax attendono una decisione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes were delivered</source>
        <translation>
            <numerusform>Un fax è stato consegnato</numerusform>
            <numerusform>{n} fax sono stati consegnati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are attached to this document. They are not faxed.</source>
        <translation>
            <numerusform>{n} file è allegato a questo documento. Non viene inviato.</numerusform>
            <numerusform>{n} file sono allegati a questo documento. Non vengono inviati.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files from watched folders were not faxed: each lies in “failed” of its folder, with the reason beside it.</source>
        <translation>{n} file di cartelle monitorate non sono stati inviati: ciascuno è in “failed” della sua cartella, con il motivo accanto.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines are missing here.</source>
        <translation>
            <numerusform>Qui manca una riga.</numerusform>
            <numerusform>Qui mancano {n} righe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines were taken out, and nobody has written down who did that.</source>
        <translation>
            <numerusform>È stata tolta una riga, e nessuno ha annotato chi l&apos;ha fatto.</numerusform>
            <numerusform>Sono state tolte {n} righe, e nessuno ha annotato chi l&apos;ha fatto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} marks are not faxed (page {pages}): this PDF doesn&apos;t say what they look like.</source>
        <translation>
            <numerusform>Un segno non viene inviato (pagina {pages}): questo PDF non dice che aspetto ha.</numerusform>
            <numerusform>{n} segni non vengono inviati (pagina {pages}): questo PDF non dice che aspetto hanno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <translation>
            <numerusform>da decidere: {n}</numerusform>
            <numerusform>da decidere: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its {pages} pages can&apos;t be read and may be missing from the fax.</source>
        <translation>
            <numerusform>{n} delle sue {pages} pagine non è leggibile e può mancare nel fax.</numerusform>
            <numerusform>{n} delle sue {pages} pagine non sono leggibili e possono mancare nel fax.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} pagina</numerusform>
            <numerusform>{n} pagine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are far longer or wider than paper: they are shrunk to fit.</source>
        <translation>
            <numerusform>{n} pagina è molto più lunga o larga della carta: viene ridotta per entrarci.</numerusform>
            <numerusform>{n} pagine sono molto più lunghe o larghe della carta: vengono ridotte per entrarci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are very large and are shrunk to fit: small print may be unreadable.</source>
        <translation>
            <numerusform>{n} pagina è molto grande e viene ridotta per entrarci: i caratteri piccoli possono essere illeggibili.</numerusform>
            <numerusform>{n} pagine sono molto grandi e vengono ridotte per entrarci: i caratteri piccoli possono essere illeggibili.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are very small, smaller than a postcard: they arrive as small as that.</source>
        <translation>
            <numerusform>{n} pagina è molto piccola, meno di una cartolina: arriva così piccola.</numerusform>
            <numerusform>{n} pagine sono molto piccole, meno di una cartolina: arrivano così piccole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have fine print, the first is page {page}: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>
            <numerusform>La pagina {page} ha caratteri piccoli: la qualità molto alta, in bianco e nero con una soglia del {threshold}%, li mantiene leggibili.</numerusform>
            <numerusform>{n} pagine hanno caratteri piccoli, la prima è la pagina {page}: la qualità molto alta, in bianco e nero con una soglia del {threshold}%, li mantiene leggibili.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have grey boxes, the first is page {page}: black and white with a threshold of {threshold}% keeps the text and leaves the boxes white.</source>
        <translation>
            <numerusform>La pagina {page} ha riquadri grigi: il bianco e nero con una soglia del {threshold}% conserva il testo e lascia bianchi i riquadri.</numerusform>
            <numerusform>{n} pagine hanno riquadri grigi, la prima è la pagina {page}: il bianco e nero con una soglia del {threshold}% conserva il testo e lascia bianchi i riquadri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have photos, the first is page {page}: black and white would turn them into blots, greyscale keeps them.</source>
        <translation>
            <numerusform>La pagina {page} ha una foto: il bianco e nero la trasformerebbe in macchie, la scala di grigi la conserva.</numerusform>
            <numerusform>{n} pagine hanno foto, la prima è la pagina {page}: il bianco e nero le trasformerebbe in macchie, la scala di grigi le conserva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have photos, the first is page {page}: high quality in greyscale shows them, without the finest one&apos;s many minutes.</source>
        <translation>
            <numerusform>La pagina {page} ha una foto: la qualità alta in scala di grigi la mostra, senza i molti minuti della più fine.</numerusform>
            <numerusform>{n} pagine hanno foto, la prima è la pagina {page}: la qualità alta in scala di grigi le mostra, senza i molti minuti della più fine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have small square codes, the first is page {page}: very high quality, in black and white with a threshold of {threshold}%, keeps them readable.</source>
        <translation>
            <numerusform>La pagina {page} ha un piccolo codice quadrato: la qualità molto alta, in bianco e nero con una soglia del {threshold}%, lo mantiene leggibile.</numerusform>
            <numerusform>{n} pagine hanno piccoli codici quadrati, la prima è la pagina {page}: la qualità molto alta, in bianco e nero con una soglia del {threshold}%, li mantiene leggibili.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages with shades are sent as FaxDesk&apos;s own dots: quick, their letters a picture.</source>
        <translation>
            <numerusform>{n} pagina con sfumature si invia con i punti propri di FaxDesk: veloce, le sue lettere sono un&apos;immagine.</numerusform>
            <numerusform>{n} pagine con sfumature si inviano con i punti propri di FaxDesk: veloci, le loro lettere sono un&apos;immagine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or other parts aren&apos;t in the document itself, only links to them. They are left out.</source>
        <translation>
            <numerusform>Un&apos;immagine o un&apos;altra parte non è nel documento stesso, ma solo un collegamento a essa. Viene omessa.</numerusform>
            <numerusform>{n} immagini o altre parti non sono nel documento stesso, ma solo collegamenti a esse. Vengono omesse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} recipients</source>
        <translation>
            <numerusform>{n} destinatario</numerusform>
            <numerusform>{n} destinatari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scanned pages were cleaned up for the fax: black on white.</source>
        <translation>
            <numerusform>{n} pagina scansionata è stata pulita per il fax: nero su bianco.</numerusform>
            <numerusform>{n} pagine scansionate sono state pulite per il fax: nero su bianco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signatures are not faxed (page {pages}): this PDF doesn&apos;t say what they look like.</source>
        <translation>
            <numerusform>Una firma non viene inviata (pagina {pages}): questo PDF non dice che aspetto ha.</numerusform>
            <numerusform>{n} firme non vengono inviate (pagina {pages}): questo PDF non dice che aspetto hanno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things want a look</source>
        <translation>
            <numerusform>Una cosa richiede attenzione</numerusform>
            <numerusform>{n} cose richiedono attenzione</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation>in corso: {n}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>in attesa: {n}</translation>
    </message>
    <message>
        <source>{pages} pages are more than one fax can have. They are sent as {parts} faxes, one after the other; each says which part it is.</source>
        <translation>{pages} pagine sono più di quante ne può avere un fax. Si inviano come {parts} fax, uno dopo l&apos;altro; ciascuno dice quale parte è.</translation>
    </message>
    <message>
        <source>{pages} pages are too many. At most {limit} can be sent at once.</source>
        <translation>{pages} pagine sono troppe. Se ne possono inviare al massimo {limit} alla volta.</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} di {parts}</translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, about {time} on {n} lines, about {cost}.</source>
        <translation>
            <numerusform>{recipients} destinatari, circa {time} su una linea, circa {cost}.</numerusform>
            <numerusform>{recipients} destinatari, circa {time} su {n} linee, circa {cost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, about {time} on {n} lines.</source>
        <translation>
            <numerusform>{recipients} destinatari, circa {time} su una linea.</numerusform>
            <numerusform>{recipients} destinatari, circa {time} su {n} linee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, {pages} pages, about {time} on {n} lines, about {cost}.</source>
        <translation>
            <numerusform>{recipients} destinatari, {pages} pagine, circa {time} su una linea, circa {cost}.</numerusform>
            <numerusform>{recipients} destinatari, {pages} pagine, circa {time} su {n} linee, circa {cost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, {pages} pages, about {time} on {n} lines.</source>
        <translation>
            <numerusform>{recipients} destinatari, {pages} pagine, circa {time} su una linea.</numerusform>
            <numerusform>{recipients} destinatari, {pages} pagine, circa {time} su {n} linee.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, as far as it was seen</source>
        <translation>{time}, per quanto si è visto</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{what}: there are several. Choose one with {option}.</source>
        <translation>{what}: ce n&apos;è più di una. Sceglierne una con {option}.</translation>
    </message>
    <message>
        <source>{what}: your Telnyx account has none that can send. Add one in the Telnyx portal.</source>
        <translation>{what}: l&apos;account Telnyx non ne ha alcuna che possa inviare. Aggiungerne una nel portale Telnyx.</translation>
    </message>
    <message>
        <source>{what}: {said}</source>
        <translation>{what}: {said}</translation>
    </message>
    <message>
        <source>{who} at {desk} has just decided about fax {fax}. Look at what it says now, then decide.</source>
        <translation>{who}, alla postazione {desk}, ha appena deciso sul fax {fax}. Guardare che cosa indica ora, poi decidere.</translation>
    </message>
    <message>
        <source>{year}-{month}-{day} {time}</source>
        <translation>{day}/{month}/{year} {time}</translation>
    </message>
    <message>
        <source>“Store media” doesn&apos;t work for an uploaded document.</source>
        <translation>“Conserva il documento” non funziona per un documento caricato.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written. Choose another name or folder.</source>
        <translation>Impossibile scrivere “{name}”. Scegliere un altro nome o un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>“{name}” has no fax number in the address book.</source>
        <translation>“{name}” non ha un numero di fax in rubrica.</translation>
    </message>
    <message>
        <source>“{name}” is set by your IT department and can&apos;t be changed here.</source>
        <translation>“{name}” è impostato dal reparto IT e non si può modificare qui.</translation>
    </message>
    <message>
        <source>“{name}” is set by {who} and can&apos;t be changed here.</source>
        <translation>“{name}” è impostato da {who} e non si può modificare qui.</translation>
    </message>
    <message>
        <source>“{name}” may be several contacts: {listed}. Write more of the name, or the number.</source>
        <translation>“{name}” può indicare più contatti: {listed}. Scrivere una parte più lunga del nome, o il numero.</translation>
    </message>
    <message>
        <source>“{text}” has passed already.</source>
        <translation>“{text}” è già passato.</translation>
    </message>
    <message>
        <source>“{text}” is more than a year away.</source>
        <translation>“{text}” è tra più di un anno.</translation>
    </message>
    <message>
        <source>“{text}” is no day. Write it like 2026-03-31, or today, or yesterday.</source>
        <translation>“{text}” non è un giorno. Scriverlo come 2026-03-31, o today, o yesterday.</translation>
    </message>
    <message>
        <source>“{text}” is no role with a right. Write it like clerk:address-book; faxdesk team roles lists them.</source>
        <translation>“{text}” non è un ruolo con un diritto. Scriverlo come clerk:address-book; faxdesk team roles li elenca.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write 17:00, tomorrow 8:00, Mon 9:30, or 2026-03-05T08:00.</source>
        <translation>“{text}” non è un&apos;ora. Scrivere 17:00, tomorrow 8:00, Mon 9:30 o 2026-03-05T08:00.</translation>
    </message>
    <message>
        <source>“{text}” names no pages. Write them like 1-3, 7 or 5- (to the end).</source>
        <translation>“{text}” non indica pagine. Scriverle come 1-3, 7 o 5- (fino alla fine).</translation>
    </message>
    <message>
        <source>“{value}” is no day or time. Write it as 2026-03-05 or 2026-03-05T14:30.</source>
        <translation>“{value}” non è un giorno né un&apos;ora. Scriverlo come 2026-03-05 o 2026-03-05T14:30.</translation>
    </message>
</context>
</TS>
