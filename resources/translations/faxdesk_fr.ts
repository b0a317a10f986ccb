<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Made with</source>
        <translation>&amp;Réalisé avec</translation>
    </message>
    <message>
        <source>About FaxDesk</source>
        <translation>À propos de FaxDesk</translation>
    </message>
    <message>
        <source>Choose a library to read its licence.</source>
        <translation>Choisissez une bibliothèque pour lire sa licence.</translation>
    </message>
    <message>
        <source>Its makers put no text beside it. Its licence is {licence}.</source>
        <translation>Ses auteurs n&apos;y ont joint aucun texte. Sa licence est {licence}.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliothèques et leurs licences</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unchanged under the GNU LGPL, version 3, as shared libraries that you may replace with your own build.</source>
        <translation>Qt et PySide6 sont utilisés sans modification sous la licence GNU LGPL, version 3, comme bibliothèques partagées que vous pouvez remplacer par votre propre version.</translation>
    </message>
    <message>
        <source>Sends documents as faxes through Telnyx. Free software under the MIT licence.</source>
        <translation>Envoie des documents par fax via Telnyx. Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>The licence&apos;s own words</source>
        <translation>Texte même de la licence</translation>
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
        <translation>Configurez d&apos;abord votre compte Telnyx.</translation>
    </message>
    <message>
        <source>Your IT department&apos;s policy can&apos;t be read: see the notice at the top.</source>
        <translation>La stratégie de votre service informatique est illisible : voyez l&apos;avis en haut.</translation>
    </message>
</context>
<context>
    <name>ActModel</name>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>SHA-256 {value}</source>
        <translation>SHA-256 {value}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>broadcast B{value}</source>
        <translation>diffusion B{value}</translation>
    </message>
    <message>
        <source>contacts {value}</source>
        <translation>contacts {value}</translation>
    </message>
    <message>
        <source>faxes {first} to {last}</source>
        <translation>fax {first} à {last}</translation>
    </message>
    <message>
        <source>faxes {value}</source>
        <translation>fax {value}</translation>
    </message>
    <message>
        <source>group {value}</source>
        <translation>groupe {value}</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{value} in all</source>
        <translation>{value} en tout</translation>
    </message>
</context>
<context>
    <name>AdvancedOptions</name>
    <message>
        <source>&amp;Caller name</source>
        <translation>Nom affich&amp;é</translation>
    </message>
    <message>
        <source>&amp;Webhook address</source>
        <translation>Adresse du &amp;webhook</translation>
    </message>
    <message>
        <source>A copy stays at Telnyx. It is asked for again with every fax and never remembered.</source>
        <translation>Une copie reste chez Telnyx. C&apos;est redemandé pour chaque fax et jamais mémorisé.</translation>
    </message>
    <message>
        <source>A picture of the pages stays at Telnyx. It is asked for again with every fax.</source>
        <translation>Une image des pages reste chez Telnyx. C&apos;est redemandé pour chaque fax.</translation>
    </message>
    <message>
        <source>A server of yours that Telnyx tells about this fax. Not remembered for the next one.</source>
        <translation>Un serveur à vous que Telnyx informe de ce fax. Non mémorisé pour le suivant.</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>F&amp;rom-number</source>
        <translation>Numér&amp;o émetteur</translation>
    </message>
    <message>
        <source>From-number</source>
        <translation>Numéro émetteur</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Preview format</source>
        <translation>Format de l&apos;aperçu</translation>
    </message>
    <message>
        <source>Store a preview at Telnyx, as</source>
        <translation>Conserver un aperçu chez Telnyx, en</translation>
    </message>
    <message>
        <source>Store the document at Telnyx</source>
        <translation>Conserver le document chez Telnyx</translation>
    </message>
    <message>
        <source>Storing and the webhook count for one fax, then they are off again.</source>
        <translation>La conservation et le webhook valent pour un fax, puis sont désactivés.</translation>
    </message>
    <message>
        <source>Switch it off where a receiver&apos;s machine can&apos;t agree with ours.</source>
        <translation>À désactiver quand l&apos;appareil d&apos;un destinataire ne s&apos;accorde pas avec le nôtre.</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>Use T.38 (fax &amp;over internet lines)</source>
        <translation>Utiliser T.38 (fax par li&amp;gnes Internet)</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Adresse du webhook</translation>
    </message>
    <message>
        <source>What the receiver&apos;s display shows. Letters A–Z, digits, spaces and - _ ~ ! . +</source>
        <translation>Ce que montre l&apos;écran du destinataire. Lettres A–Z, chiffres, espaces et - _ ~ ! . +</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the from-number</source>
        <translation>le numéro émetteur</translation>
    </message>
</context>
<context>
    <name>ApplicationList</name>
    <message>
        <source>Fax applications</source>
        <translation>Applications fax</translation>
    </message>
    <message>
        <source>{name}: can&apos;t send, as it has no outbound voice profile</source>
        <translation>{name} : envoi impossible, aucun profil vocal sortant</translation>
    </message>
    <message>
        <source>{name}: can&apos;t send, as it is switched off</source>
        <translation>{name} : envoi impossible, elle est désactivée</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>All faxes up to the end of {year}</source>
        <translation>Tous les fax jusqu&apos;à la fin de {year}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Archive old faxes</source>
        <translation>Archiver les anciens fax</translation>
    </message>
    <message>
        <source>Archiving … Faxes so far: {number}. Closing this window stops it.</source>
        <translation>Archivage en cours … Fax jusqu&apos;ici : {number}. Fermer cette fenêtre l&apos;arrête.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Faxes archived: {number}</source>
        <translation>Fax archivés : {number}</translation>
    </message>
    <message>
        <source>Faxes that stay: {number}. They are kept, lie in the bin, aren&apos;t over, or their document is not deleted yet.</source>
        <translation>Fax qui restent : {number}. Ils doivent être conservés, sont dans la corbeille, ne sont pas terminés, ou leur document n&apos;est pas encore supprimé.</translation>
    </message>
    <message>
        <source>Faxes that would be moved: {number}</source>
        <translation>Fax qui seraient déplacés : {number}</translation>
    </message>
    <message>
        <source>Folder for the archive</source>
        <translation>Dossier de l&apos;archive</translation>
    </message>
    <message>
        <source>No fax is old enough to be archived.</source>
        <translation>Aucun fax n&apos;est assez ancien pour être archivé.</translation>
    </message>
    <message>
        <source>Old faxes go into a file of their own, and the journal becomes smaller. The history still finds them.</source>
        <translation>Les anciens fax vont dans un fichier à part, et le journal devient plus petit. L&apos;historique les trouve toujours.</translation>
    </message>
    <message>
        <source>The file is in {folder}. Keep it with your backups.</source>
        <translation>Le fichier est dans {folder}. Conservez-le avec vos sauvegardes.</translation>
    </message>
    <message>
        <source>{file}: 1 fax</source>
        <translation>{file} : 1 fax</translation>
    </message>
    <message>
        <source>{file}: missing</source>
        <translation>{file} : manquante</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {number} faxes</source>
        <translation>
            <numerusform>{file} : {number} fax</numerusform>
            <numerusform>{file} : {number} fax</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>The link “{link}” names no number that can be faxed.</source>
        <translation>Le lien « {link} » ne contient aucun numéro de fax utilisable.</translation>
    </message>
    <message>
        <source>{numbers} came by a link, beside who stood in To before. Look before you send.</source>
        <translation>{numbers} : ajouté par un lien aux destinataires déjà inscrits sous À. Vérifiez avant d&apos;envoyer.</translation>
    </message>
</context>
<context>
    <name>AuditWindow</name>
    <message numerus="yes">
        <source>%n lines saved: {path}</source>
        <translation>
            <numerusform>%n ligne enregistrée : {path}</numerusform>
            <numerusform>%n lignes enregistrées : {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check the journal</source>
        <translation>&amp;Vérifier le journal</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>All of them: faxdesk audit</source>
        <translation>Le tout : faxdesk audit</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d&apos;audit</translation>
    </message>
    <message>
        <source>Checking the whole journal…</source>
        <translation>Vérification de tout le journal…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exporter le journal d&apos;audit</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Nothing was done that fits this.</source>
        <translation>Rien de tel n&apos;a été fait.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entries checked.</source>
        <translation>
            <numerusform>Le journal est intact : %n entrée vérifiée.</numerusform>
            <numerusform>Le journal est intact : %n entrées vérifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal was changed, in %n places.</source>
        <translation>
            <numerusform>Le journal a été modifié, à %n endroit.</numerusform>
            <numerusform>Le journal a été modifié, à %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>Qu&amp;i</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>Qu&amp;oi</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>entrée {number}</translation>
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
            <numerusform>%n est en cours : Telnyx est prié de l&apos;arrêter, peut-être trop tard.</numerusform>
            <numerusform>%n sont en cours : Telnyx est prié de les arrêter, peut-être trop tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed as there is no such fax number.</source>
        <translation>
            <numerusform>%n d&apos;entre eux a échoué, car ce numéro de fax n&apos;existe pas.</numerusform>
            <numerusform>%n d&apos;entre eux ont échoué, car ces numéros de fax n&apos;existent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these faxes could not take it: look at each.</source>
        <translation>
            <numerusform>Non applicable à %n de ces fax : vérifiez-le.</numerusform>
            <numerusform>Non applicable à %n de ces fax : vérifiez chacun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait: they are cancelled.</source>
        <translation>
            <numerusform>%n attend : il est annulé.</numerusform>
            <numerusform>%n attendent : ils sont annulés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>&amp;Ne pas envoyer</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Les garder</translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation>&amp;Les laisser partir</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>Tout &amp;retirer</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>Tout a&amp;rrêter</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation>Exporter les résultats…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>Only to the %n &amp;others</source>
        <translation>
            <numerusform>Seulement à %n &amp;autre</numerusform>
            <numerusform>Seulement aux %n &amp;autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n faxes of this broadcast?</source>
        <translation>
            <numerusform>Retirer %n fax de cette diffusion ?</numerusform>
            <numerusform>Retirer les %n fax de cette diffusion ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all from the list…</source>
        <translation>Tout retirer de la liste…</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation>Tout retirer…</translation>
    </message>
    <message numerus="yes">
        <source>Send again to the %n that failed</source>
        <translation>
            <numerusform>Renvoyer à %n en échec</numerusform>
            <numerusform>Renvoyer aux %n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again to {count} failed</source>
        <translation>Renvoyer à {count} en échec</translation>
    </message>
    <message>
        <source>Stop all faxes of this broadcast?</source>
        <translation>Arrêter tous les fax de cette diffusion ?</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Arrêter…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The results are in {name}.</source>
        <translation>Les résultats sont dans {name}.</translation>
    </message>
    <message>
        <source>To &amp;all</source>
        <translation>À &amp;tous</translation>
    </message>
    <message>
        <source>Trying again won&apos;t help there: check the numbers.</source>
        <translation>Réessayer n&apos;y changera rien : vérifiez les numéros.</translation>
    </message>
</context>
<context>
    <name>BroadcastBar</name>
    <message>
        <source>&amp;Back to all faxes</source>
        <translation>&amp;Retour à tous les fax</translation>
    </message>
    <message>
        <source>Back to all faxes (Left)</source>
        <translation>Retour à tous les fax (Gauche)</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Diffusion</translation>
    </message>
</context>
<context>
    <name>BroadcastView</name>
    <message>
        <source>Show its faxes</source>
        <translation>Afficher ses fax</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Being cleaned up …</source>
        <translation>Nettoyage en cours …</translation>
    </message>
    <message>
        <source>Being cleaned up: {done} of {of} pages</source>
        <translation>Nettoyage : {done} pages sur {of}</translation>
    </message>
    <message>
        <source>Being made again …</source>
        <translation>Nouvelle préparation …</translation>
    </message>
    <message>
        <source>Being shrunk …</source>
        <translation>Réduction en cours …</translation>
    </message>
    <message>
        <source>Being shrunk: {done} of {of} pages</source>
        <translation>Réduction : {done} pages sur {of}</translation>
    </message>
    <message>
        <source>Choose pages…</source>
        <translation>Choisir les pages…</translation>
    </message>
    <message>
        <source>Clean up for fax</source>
        <translation>Nettoyer pour le fax</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Have the pages as they were scanned</source>
        <translation>Reprendre les pages telles que numérisées</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>Leave out blank pages</source>
        <translation>Omettre les pages vides</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Make scanned pages black on white, straight and without shadows: quick to send, easy to read</source>
        <translation>Rendre les pages numérisées noires sur blanc, droites et sans ombres : envoi rapide, lecture facile</translation>
    </message>
    <message>
        <source>Send greys as shown: about {time}</source>
        <translation>Envoyer les gris comme affichés : environ {time}</translation>
    </message>
    <message>
        <source>Send without tracked changes</source>
        <translation>Envoyer sans modifications suivies</translation>
    </message>
    <message>
        <source>Shrink to fit</source>
        <translation>Réduire à la limite</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own dots may take about {time}. Pages with greys then go as pictures: small print on them may be harder to read.</source>
        <translation>Avec les points de Telnyx, cela peut prendre environ {time}. Les pages avec des gris partent alors comme des images : les petits caractères peuvent y être plus difficiles à lire.</translation>
    </message>
    <message>
        <source>Undo clean-up</source>
        <translation>Annuler le nettoyage</translation>
    </message>
    <message>
        <source>Undo greys as shown</source>
        <translation>Annuler les gris comme affichés</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Use the new version</source>
        <translation>Prendre la nouvelle version</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>List {name}: Enter opens it</source>
        <translation>Liste {name} : Entrée l&apos;ouvre</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Ouvrir la liste</translation>
    </message>
    <message>
        <source>Recipient {number}</source>
        <translation>Destinataire {number}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Enlever</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
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
        <translation>(inconnu)</translation>
    </message>
    <message>
        <source>(partly estimated)</source>
        <translation>(en partie estimé)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>All of it is the team&apos;s now. This desk&apos;s own journal stays as it was, with its queue paused.</source>
        <translation>Le tout est maintenant à l&apos;équipe. Le journal de ce poste reste tel qu&apos;il était, avec sa file d&apos;attente en pause.</translation>
    </message>
    <message>
        <source>Another FaxDesk has the journal open: remains in unused parts of it are overwritten later.</source>
        <translation>Un autre FaxDesk a ouvert le journal : les restes dans ses parties inutilisées seront écrasés plus tard.</translation>
    </message>
    <message>
        <source>Another command works the queue. This one takes over when it ends.</source>
        <translation>Une autre commande traite la file d&apos;attente. Celle-ci prend le relais quand elle se termine.</translation>
    </message>
    <message>
        <source>Backup: {back_up}</source>
        <translation>Sauvegarde : {back_up}</translation>
    </message>
    <message>
        <source>Before: {before_bytes}. After: {after_bytes}.</source>
        <translation>Avant : {before_bytes}. Après : {after_bytes}.</translation>
    </message>
    <message numerus="yes">
        <source>Broadcast {name}: {n} faxes</source>
        <translation>
            <numerusform>Diffusion {name} : {n} fax</numerusform>
            <numerusform>Diffusion {name} : {n} fax</numerusform>
        </translation>
    </message>
    <message>
        <source>Chain {chain} ends here with {last_hash}</source>
        <translation>La chaîne {chain} se termine ici par {last_hash}</translation>
    </message>
    <message>
        <source>Chain {chain} ends with entry {last}, {last_hash}</source>
        <translation>La chaîne {chain} se termine par l&apos;entrée {last}, {last_hash}</translation>
    </message>
    <message>
        <source>Check it with: faxdesk verify FILE</source>
        <translation>À vérifier avec : faxdesk verify FILE</translation>
    </message>
    <message>
        <source>Check its name and its folder.</source>
        <translation>Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>Collecting, which tries every part of FaxDesk: up to a minute.</source>
        <translation>Collecte en cours, chaque partie de FaxDesk est essayée : jusqu&apos;à une minute.</translation>
    </message>
    <message>
        <source>Credit: {available_credit} {currency}</source>
        <translation>Crédit : {available_credit} {currency}</translation>
    </message>
    <message>
        <source>Do not fax: {reason}</source>
        <translation>Ne pas faxer : {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Documents: deleted {n} days after a fax&apos;s end.</source>
        <translation>
            <numerusform>Documents : supprimés {n} jour après la fin d&apos;un fax.</numerusform>
            <numerusform>Documents : supprimés {n} jours après la fin d&apos;un fax.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents: kept for ever.</source>
        <translation>Documents : conservés pour toujours.</translation>
    </message>
    <message>
        <source>Documents: {number} ({size})</source>
        <translation>Documents : {number} ({size})</translation>
    </message>
    <message>
        <source>Due now: documents of {documents}, numbers and names of {names}</source>
        <translation>À échéance : documents de {documents}, numéros et noms de {names}</translation>
    </message>
    <message>
        <source>Entries checked: {links}. Seals checked: {seals}.</source>
        <translation>Entrées vérifiées : {links}. Sceaux vérifiés : {seals}.</translation>
    </message>
    <message>
        <source>Every user of this computer can read the faxes here and send some.</source>
        <translation>Tout utilisateur de cet ordinateur peut lire les fax ici et en envoyer.</translation>
    </message>
    <message>
        <source>Fax application</source>
        <translation>Application fax</translation>
    </message>
    <message>
        <source>Fax {fax_id} is deleted.</source>
        <translation>Le fax {fax_id} est supprimé.</translation>
    </message>
    <message>
        <source>Fax {fax_id} is in the bin. Within 30 days: faxdesk restore {fax_id}</source>
        <translation>Le fax {fax_id} est dans la corbeille. Dans les 30 jours : faxdesk restore {fax_id}</translation>
    </message>
    <message>
        <source>Fax {fax_id} is in the history again.</source>
        <translation>Le fax {fax_id} est de nouveau dans l&apos;historique.</translation>
    </message>
    <message>
        <source>Fax {ids}: no longer under legal hold.</source>
        <translation>Fax {ids} : plus sous conservation légale.</translation>
    </message>
    <message>
        <source>Fax {ids}: the document goes when its time has come.</source>
        <translation>Fax {ids} : le document sera supprimé le moment venu.</translation>
    </message>
    <message>
        <source>Fax {ids}: the document is kept until: faxdesk keep --off {plain}</source>
        <translation>Fax {ids} : le document est conservé jusqu&apos;à : faxdesk keep --off {plain}</translation>
    </message>
    <message>
        <source>Fax {ids}: under legal hold. Nothing of it can be removed.</source>
        <translation>Fax {ids} : sous conservation légale. Rien ne peut en être retiré.</translation>
    </message>
    <message>
        <source>Fax {id} goes from {from_number}, as it was sent; {usual} is your number now. To change that: faxdesk cancel {id}, then faxdesk retry {id} --from {usual}</source>
        <translation>Le fax {id} part de {from_number}, comme lors de son envoi ; {usual} est maintenant votre numéro. Pour changer cela : faxdesk cancel {id}, puis faxdesk retry {id} --from {usual}</translation>
    </message>
    <message>
        <source>Fax {number}</source>
        <translation>Fax {number}</translation>
    </message>
    <message>
        <source>Fax {number}: {reason}</source>
        <translation>Fax {number} : {reason}</translation>
    </message>
    <message>
        <source>FaxDesk brings your journal of {number} MB up to date, once. This may take a minute or two.</source>
        <translation>FaxDesk met à niveau votre journal de {number} Mo, une seule fois. Cela peut prendre une minute ou deux.</translation>
    </message>
    <message>
        <source>FaxDesk is no printer on this computer; see docs/printing.md.</source>
        <translation>FaxDesk n&apos;est pas une imprimante de cet ordinateur ; voyez docs/printing.md.</translation>
    </message>
    <message>
        <source>FaxDesk works the queue. Ctrl+C ends it.</source>
        <translation>FaxDesk traite la file d&apos;attente. Ctrl+C y met fin.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s own copies of the journal</source>
        <translation>copies du journal faites par FaxDesk</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s window works the queue. This command takes over when it ends.</source>
        <translation>La fenêtre de FaxDesk traite la file d&apos;attente. Cette commande prend le relais quand elle se termine.</translation>
    </message>
    <message>
        <source>Faxes go from {number} with {name} ({id}).</source>
        <translation>Les fax partent de {number} avec {name} ({id}).</translation>
    </message>
    <message>
        <source>Faxes that are not over, and go on with the team: {number}</source>
        <translation>Fax non terminés, qui continuent avec l&apos;équipe : {number}</translation>
    </message>
    <message>
        <source>Faxes that are over and have their document: {with_document}</source>
        <translation>Fax terminés qui ont leur document : {with_document}</translation>
    </message>
    <message>
        <source>For all desks of the team, as the IT department&apos;s policy has it.</source>
        <translation>Pour tous les postes de l&apos;équipe, selon la stratégie du service informatique.</translation>
    </message>
    <message>
        <source>For each person (or desk), in psql, a user in the role of a clerk, a lead or an administrator:</source>
        <translation>Pour chaque personne (ou poste), dans psql, un utilisateur avec le rôle d&apos;employé (clerk), de responsable (lead) ou d&apos;administrateur (administrator) :</translation>
    </message>
    <message>
        <source>Here that is: faxdesk send --password-stdin</source>
        <translation>Ici, c&apos;est : faxdesk send --password-stdin</translation>
    </message>
    <message>
        <source>Here that is: faxdesk send --shrink</source>
        <translation>Ici, c&apos;est : faxdesk send --shrink</translation>
    </message>
    <message>
        <source>Here that is: {options}</source>
        <translation>Ici, c&apos;est : {options}</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Cela continue.</translation>
    </message>
    <message>
        <source>Its password (nothing: don&apos;t send it):</source>
        <translation>Son mot de passe (rien : ne pas l&apos;envoyer) :</translation>
    </message>
    <message>
        <source>Its queue is paused: what waits in it waits with the team, too.</source>
        <translation>Sa file d&apos;attente est en pause : ce qui y attend attend aussi dans l&apos;équipe.</translation>
    </message>
    <message>
        <source>Keep it with your backups, too: faxdesk backup copies the journal alone.</source>
        <translation>Conservez-la avec vos sauvegardes aussi : faxdesk backup ne copie que le journal.</translation>
    </message>
    <message>
        <source>Kept by hand: {kept}; under legal hold: {held}</source>
        <translation>Conservés à la main : {kept} ; sous conservation légale : {held}</translation>
    </message>
    <message>
        <source>Leave out who is not to be faxed.</source>
        <translation>Omettez qui ne doit pas être faxé.</translation>
    </message>
    <message>
        <source>Lines in use: {used} of {lines}; in hand: {count}</source>
        <translation>Lignes utilisées : {used} sur {lines} ; en traitement : {count}</translation>
    </message>
    <message>
        <source>Managed by: {managed_by}</source>
        <translation>Géré par : {managed_by}</translation>
    </message>
    <message>
        <source>No contact.</source>
        <translation>Aucun contact.</translation>
    </message>
    <message>
        <source>No cost is known.</source>
        <translation>Aucun coût n&apos;est connu.</translation>
    </message>
    <message>
        <source>No cost is known: no price is set.</source>
        <translation>Aucun coût n&apos;est connu : aucun prix n&apos;est défini.</translation>
    </message>
    <message>
        <source>No desk has worked its queue yet.</source>
        <translation>Aucun poste n&apos;a encore traité sa file d&apos;attente.</translation>
    </message>
    <message>
        <source>No fax is marked to be kept.</source>
        <translation>Aucun fax n&apos;est marqué à conserver.</translation>
    </message>
    <message>
        <source>No fax is under legal hold.</source>
        <translation>Aucun fax n&apos;est sous conservation légale.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Aucun dossier n&apos;est surveillé.</translation>
    </message>
    <message>
        <source>No policy: there is no {policy_path}.</source>
        <translation>Pas de stratégie : {policy_path} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Personne n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>Nobody is sure whether they went</source>
        <translation>Personne n&apos;est sûr qu&apos;ils soient partis</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien n&apos;est à échéance.</translation>
    </message>
    <message>
        <source>Nothing of the kind is in the history.</source>
        <translation>Rien de tel n&apos;est dans l&apos;historique.</translation>
    </message>
    <message>
        <source>Nothing that was printed waits.</source>
        <translation>Rien de ce qui a été imprimé n&apos;attend.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n&apos;a été fait.</translation>
    </message>
    <message>
        <source>Nothing was done. This can&apos;t be undone; say that it is meant with: --yes</source>
        <translation>Rien n&apos;a été fait. Cela ne peut pas être annulé ; confirmez-le avec : --yes</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>Rien n&apos;a été mis en file d&apos;attente.</translation>
    </message>
    <message>
        <source>Nothing was written. Use --yes to have it all the same.</source>
        <translation>Rien n&apos;a été écrit. Utilisez --yes pour l&apos;écrire quand même.</translation>
    </message>
    <message>
        <source>Numbers and names: kept for ever.</source>
        <translation>Numéros et noms : conservés pour toujours.</translation>
    </message>
    <message numerus="yes">
        <source>Numbers and names: taken out {n} days after a fax&apos;s end.</source>
        <translation>
            <numerusform>Numéros et noms : enlevés {n} jour après la fin d&apos;un fax.</numerusform>
            <numerusform>Numéros et noms : enlevés {n} jours après la fin d&apos;un fax.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the same lists, gone before</source>
        <translation>Des mêmes listes, partis avant</translation>
    </message>
    <message>
        <source>Only programs on this computer that know the key.</source>
        <translation>Seulement les programmes de cet ordinateur qui connaissent la clé.</translation>
    </message>
    <message>
        <source>Password of the team&apos;s database:</source>
        <translation>Mot de passe de la base de données de l&apos;équipe :</translation>
    </message>
    <message>
        <source>Policy: {source}</source>
        <translation>Stratégie : {source}</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>Le port {port} est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Queued. The faxes go while FaxDesk is open, or with: faxdesk run</source>
        <translation>En file d&apos;attente. Les fax partent tant que FaxDesk est ouvert, ou avec : faxdesk run</translation>
    </message>
    <message>
        <source>Remains of what was taken out may lie in unused parts of the journal&apos;s file. FaxDesk overwrites them by itself; at once: faxdesk retention run</source>
        <translation>Des restes de ce qui a été enlevé peuvent se trouver dans des parties inutilisées du fichier du journal. FaxDesk les écrase de lui-même ; aussitôt : faxdesk retention run</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Retiré.</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Enlevé :</translation>
    </message>
    <message>
        <source>Removed: {contact_line}</source>
        <translation>Retiré : {contact_line}</translation>
    </message>
    <message>
        <source>Set it up with: faxdesk setup</source>
        <translation>Configurez-le avec : faxdesk setup</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>Reste :</translation>
    </message>
    <message>
        <source>Stopped before they went</source>
        <translation>Arrêtés avant le départ</translation>
    </message>
    <message>
        <source>Stopped. What has not gone yet goes when FaxDesk runs again.</source>
        <translation>Arrêté. Ce qui n&apos;est pas encore parti part quand FaxDesk tourne de nouveau.</translation>
    </message>
    <message>
        <source>TELNYX_API_KEY is set and goes before the keyring&apos;s key.</source>
        <translation>TELNYX_API_KEY est définie et passe avant la clé du trousseau.</translation>
    </message>
    <message>
        <source>Team: {address}</source>
        <translation>Équipe : {address}</translation>
    </message>
    <message>
        <source>Telnyx API key:</source>
        <translation>Clé API Telnyx :</translation>
    </message>
    <message>
        <source>The API key can&apos;t be changed.</source>
        <translation>La clé API ne peut pas être changée.</translation>
    </message>
    <message>
        <source>The address book is empty.</source>
        <translation>Le carnet d&apos;adresses est vide.</translation>
    </message>
    <message>
        <source>The archive {name} isn&apos;t in its place: its faxes are not here.</source>
        <translation>L&apos;archive {name} n&apos;est pas à sa place : ses fax ne sont pas ici.</translation>
    </message>
    <message>
        <source>The backup is in place. The queue is paused: check the list, then: faxdesk resume</source>
        <translation>La sauvegarde est en place. La file d&apos;attente est en pause : vérifiez la liste, puis : faxdesk resume</translation>
    </message>
    <message>
        <source>The connection is not protected as it should be (sslmode={chosen_tls}): others on the network may read along, or pretend to be the server. Leave sslmode out, so that it must prove who it is.</source>
        <translation>La connexion n&apos;est pas protégée comme elle devrait l&apos;être (sslmode={chosen_tls}) : d&apos;autres sur le réseau peuvent lire, ou se faire passer pour le serveur. Omettez sslmode, pour qu&apos;il doive prouver son identité.</translation>
    </message>
    <message>
        <source>The first {limit}; more with --limit, all with --csv.</source>
        <translation>Les {limit} premiers ; davantage avec --limit, tous avec --csv.</translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation>Le journal est intact.</translation>
    </message>
    <message>
        <source>The journal that it replaced: {kept}</source>
        <translation>Le journal qu&apos;elle a remplacé : {kept}</translation>
    </message>
    <message numerus="yes">
        <source>The journal was changed, in {n} places.</source>
        <translation>
            <numerusform>Le journal a été modifié, à {n} endroit.</numerusform>
            <numerusform>Le journal a été modifié, à {n} endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyring is not open: a password may still be in it.</source>
        <translation>Le trousseau n&apos;est pas ouvert : un mot de passe s&apos;y trouve peut-être encore.</translation>
    </message>
    <message>
        <source>The number doesn&apos;t tell the receiver&apos;s time: the hours are this computer&apos;s.</source>
        <translation>Le numéro n&apos;indique pas l&apos;heure du destinataire : les heures sont celles de cet ordinateur.</translation>
    </message>
    <message>
        <source>The oldest waits for {time}</source>
        <translation>Le plus ancien attend depuis {time}</translation>
    </message>
    <message>
        <source>The queue goes on while FaxDesk is open, or with: faxdesk run</source>
        <translation>La file d&apos;attente continue tant que FaxDesk est ouvert, ou avec : faxdesk run</translation>
    </message>
    <message>
        <source>The queue goes on.</source>
        <translation>La file d&apos;attente continue.</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>La file d&apos;attente est vide.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>La file d&apos;attente est en pause.</translation>
    </message>
    <message>
        <source>The queue is paused. Faxes under way go on.</source>
        <translation>La file d&apos;attente est en pause. Les fax en cours continuent.</translation>
    </message>
    <message>
        <source>The queue is paused. Go on with: faxdesk resume</source>
        <translation>La file d&apos;attente est en pause. Pour continuer : faxdesk resume</translation>
    </message>
    <message>
        <source>The team&apos;s journal is in {path}, with {rows}. Documents beside it: {number}.</source>
        <translation>Le journal de l&apos;équipe est dans {path}, avec {rows}. Documents à côté : {number}.</translation>
    </message>
    <message>
        <source>The team&apos;s tables are made.</source>
        <translation>Les tables de l&apos;équipe sont créées.</translation>
    </message>
    <message>
        <source>The team&apos;s tables were brought from version {before} to {version}.</source>
        <translation>Les tables de l&apos;équipe sont passées de la version {before} à la version {version}.</translation>
    </message>
    <message>
        <source>The team&apos;s tables were up to date.</source>
        <translation>Les tables de l&apos;équipe étaient à jour.</translation>
    </message>
    <message>
        <source>Then, on each desk: faxdesk team join --database postgresql://anna@HOST/DATABASE</source>
        <translation>Ensuite, sur chaque poste : faxdesk team join --database postgresql://anna@HOST/DATABASE</translation>
    </message>
    <message>
        <source>There are no archives.</source>
        <translation>Il n&apos;y a pas d&apos;archives.</translation>
    </message>
    <message>
        <source>There is no screen here. Use the commands instead: faxdesk --help</source>
        <translation>Il n&apos;y a pas d&apos;écran ici. Utilisez plutôt les commandes : faxdesk --help</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is nothing to archive: no older fax is over, and past what retention does to it.</source>
        <translation>Il n&apos;y a rien à archiver : aucun fax ancien n&apos;est à la fois terminé et au-delà de sa durée de conservation.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Forget this number? Type “yes”, or anything else.</source>
        <translation>Cela ne peut pas être annulé. Oublier ce numéro ? Tapez « yes », ou autre chose.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Forget {name}? Type “yes”, or anything else.</source>
        <translation>Cela ne peut pas être annulé. Oublier {name} ? Tapez « yes », ou autre chose.</translation>
    </message>
    <message>
        <source>This desk has {rows}.</source>
        <translation>Ce poste a {rows}.</translation>
    </message>
    <message>
        <source>This desk works its own queue again. What it had queued stays with the team.</source>
        <translation>Ce poste traite de nouveau sa propre file d&apos;attente. Ce qu&apos;il y avait mis reste à l&apos;équipe.</translation>
    </message>
    <message>
        <source>This desk works the team&apos;s queue from now on, with {faxes} in it.</source>
        <translation>Ce poste traite désormais la file d&apos;attente de l&apos;équipe, qui contient {faxes}.</translation>
    </message>
    <message>
        <source>This user may make no roles. Let somebody who may: CREATE ROLE {desk_role}; and do this again.</source>
        <translation>Cet utilisateur ne peut pas créer de rôles. Demandez à qui le peut : CREATE ROLE {desk_role}; puis recommencez.</translation>
    </message>
    <message>
        <source>Type it, or hand it over with: --key-stdin</source>
        <translation>Saisissez-la, ou transmettez-la avec : --key-stdin</translation>
    </message>
    <message>
        <source>Under way, Telnyx was asked to stop them</source>
        <translation>En cours, Telnyx a été prié de les arrêter</translation>
    </message>
    <message>
        <source>Use {option} to send it all the same.</source>
        <translation>Utilisez {option} pour l&apos;envoyer quand même.</translation>
    </message>
    <message>
        <source>Waiting: {waiting}, of which {ready} could go now</source>
        <translation>En attente : {waiting}, dont {ready} pourraient partir maintenant</translation>
    </message>
    <message>
        <source>Watched from now on, while FaxDesk is open, or with faxdesk run: {path}</source>
        <translation>Surveillé désormais, tant que FaxDesk est ouvert, ou avec faxdesk run : {path}</translation>
    </message>
    <message>
        <source>Watched no more: {path}</source>
        <translation>N&apos;est plus surveillé : {path}</translation>
    </message>
    <message>
        <source>What each of them may do: faxdesk team roles</source>
        <translation>Ce que chacun d&apos;eux peut faire : faxdesk team roles</translation>
    </message>
    <message>
        <source>What its own queue has stays where it is: faxdesk team leave goes back to it.</source>
        <translation>Ce que contient sa propre file d&apos;attente y reste : faxdesk team leave y revient.</translation>
    </message>
    <message>
        <source>Would be removed:</source>
        <translation>Serait enlevé :</translation>
    </message>
    <message>
        <source>You are {person}, role {role}. Beside sending you may: {what}.</source>
        <translation>Vous êtes {person}, rôle {role}. En plus d&apos;envoyer, vous pouvez : {what}.</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>environ {amount}</translation>
    </message>
    <message>
        <source>about {line_s} on the line</source>
        <translation>environ {line_s} sur la ligne</translation>
    </message>
    <message>
        <source>advice: {line}</source>
        <translation>conseil : {line}</translation>
    </message>
    <message>
        <source>as the file beside it says</source>
        <translation>selon le fichier annexe</translation>
    </message>
    <message>
        <source>asks Telnyx for all</source>
        <translation>interroge Telnyx pour tous</translation>
    </message>
    <message>
        <source>cancel, hold and decide colleagues&apos; faxes</source>
        <translation>annuler, retenir et décider les fax des collègues</translation>
    </message>
    <message>
        <source>change the address book</source>
        <translation>modifier le carnet d&apos;adresses</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>event {number}</source>
        <translation>événement {number}</translation>
    </message>
    <message>
        <source>fax {fax_id}</source>
        <translation>fax {fax_id}</translation>
    </message>
    <message>
        <source>fax {fax_id}:</source>
        <translation>fax {fax_id} :</translation>
    </message>
    <message>
        <source>fax {number}</source>
        <translation>fax {number}</translation>
    </message>
    <message>
        <source>fax {number} to {recipient}</source>
        <translation>fax {number} à {recipient}</translation>
    </message>
    <message>
        <source>faxes that were composed and not sent</source>
        <translation>fax préparés et non envoyés</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>in hand: {in_hand}</source>
        <translation>en traitement : {in_hand}</translation>
    </message>
    <message>
        <source>in hand: {number}</source>
        <translation>en traitement : {number}</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>il est illisible</translation>
    </message>
    <message>
        <source>lift “do not fax”</source>
        <translation>lever « ne pas faxer »</translation>
    </message>
    <message>
        <source>line {line}: {result}</source>
        <translation>ligne {line} : {result}</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>aucune étiquette</translation>
    </message>
    <message>
        <source>not heard of for {time}</source>
        <translation>sans nouvelles depuis {time}</translation>
    </message>
    <message>
        <source>nothing of the list</source>
        <translation>rien de la liste</translation>
    </message>
    <message>
        <source>numbers, names and documents of faxes</source>
        <translation>numéros, noms et documents de fax</translation>
    </message>
    <message>
        <source>of these faxes, in archives of old years</source>
        <translation>de ces fax, dans des archives d&apos;années passées</translation>
    </message>
    <message>
        <source>open what colleagues sent</source>
        <translation>ouvrir ce que les collègues ont envoyé</translation>
    </message>
    <message>
        <source>remove faxes for good</source>
        <translation>retirer définitivement des fax</translation>
    </message>
    <message>
        <source>see costs and credit</source>
        <translation>voir les coûts et le crédit</translation>
    </message>
    <message>
        <source>the fax number on the first page</source>
        <translation>le numéro de fax sur la première page</translation>
    </message>
    <message>
        <source>the number in the file&apos;s name</source>
        <translation>le numéro dans le nom du fichier</translation>
    </message>
    <message>
        <source>the number of contacts that have others</source>
        <translation>le numéro de contacts qui en ont d&apos;autres</translation>
    </message>
    <message>
        <source>the one in {api_key}</source>
        <translation>celle dans {api_key}</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>l&apos;ensemble</translation>
    </message>
    <message>
        <source>this is neither a proof nor a log of FaxDesk&apos;s</source>
        <translation>ce n&apos;est ni une preuve ni un journal de FaxDesk</translation>
    </message>
    <message>
        <source>to: {recipient}</source>
        <translation>à : {recipient}</translation>
    </message>
    <message>
        <source>who is let in</source>
        <translation>qui a accès</translation>
    </message>
    <message>
        <source>write history, book and log into files</source>
        <translation>écrire historique, carnet et journal dans des fichiers</translation>
    </message>
    <message>
        <source>{counts}. Nothing was changed.</source>
        <translation>{counts}. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{count} dismissed.</source>
        <translation>{count} écartés.</translation>
    </message>
    <message>
        <source>{done} of {of} pages cleaned up</source>
        <translation>{done} pages sur {of} nettoyées</translation>
    </message>
    <message>
        <source>{done} of {of} pages made smaller</source>
        <translation>{done} pages sur {of} réduites</translation>
    </message>
    <message>
        <source>{export}: {lines} lines. Check it with: faxdesk verify FILE</source>
        <translation>{export} : {lines} lignes. À vérifier avec : faxdesk verify FILE</translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation>{file} dans {folder}</translation>
    </message>
    <message>
        <source>{file}: {faxes} faxes from before {day}</source>
        <translation>{file} : {faxes} fax d&apos;avant le {day}</translation>
    </message>
    <message>
        <source>{file}: {faxes} faxes from before {day}. It is missing, and they can&apos;t be found.</source>
        <translation>{file} : {faxes} fax d&apos;avant le {day}. Elle manque, et ils sont introuvables.</translation>
    </message>
    <message>
        <source>{host} accepts {user}. The password is in the system&apos;s keyring.</source>
        <translation>{host} accepte {user}. Le mot de passe est dans le trousseau du système.</translation>
    </message>
    <message>
        <source>{key}: {faxes} faxes, {delivered} delivered, {failed} failed, {pages} pages</source>
        <translation>{key} : {faxes} fax, {delivered} remis, {failed} en échec, {pages} pages</translation>
    </message>
    <message>
        <source>{message} The password is not kept: use a passfile or PGPASSWORD.</source>
        <translation>{message} Le mot de passe n&apos;est pas conservé : utilisez un fichier passfile ou PGPASSWORD.</translation>
    </message>
    <message>
        <source>{name}  {address}  from the directory</source>
        <translation>{name}  {address}  de l&apos;annuaire</translation>
    </message>
    <message>
        <source>{name} is whole: {links} entries checked.</source>
        <translation>{name} est intact : {links} entrées vérifiées.</translation>
    </message>
    <message>
        <source>{name} needs a password to open, and would be sent without one.</source>
        <translation>{name} demande un mot de passe pour s&apos;ouvrir, et serait envoyé sans.</translation>
    </message>
    <message numerus="yes">
        <source>{name} was changed, in {n} places: {links} entries checked.</source>
        <translation>
            <numerusform>{name} a été modifié, à {n} endroit : {links} entrées vérifiées.</numerusform>
            <numerusform>{name} a été modifié, à {n} endroits : {links} entrées vérifiées.</numerusform>
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
            <numerusform>{n} contact</numerusform>
            <numerusform>{n} contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts written to {file}</source>
        <translation>
            <numerusform>{n} contact écrit dans {file}</numerusform>
            <numerusform>{n} contacts écrits dans {file}</numerusform>
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
            <numerusform>{n} fax est à échéance.</numerusform>
            <numerusform>{n} fax sont à échéance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes are in the archive {file} now; faxdesk history finds them.</source>
        <translation>
            <numerusform>{n} fax est maintenant dans l&apos;archive {file} ; faxdesk history le trouve.</numerusform>
            <numerusform>{n} fax sont maintenant dans l&apos;archive {file} ; faxdesk history les trouve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes need you.</source>
        <translation>
            <numerusform>{n} fax attend votre décision.</numerusform>
            <numerusform>{n} fax attendent votre décision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes: what was due is taken out.</source>
        <translation>
            <numerusform>{n} fax : ce qui était à échéance est enlevé.</numerusform>
            <numerusform>{n} fax : ce qui était à échéance est enlevé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other rows</source>
        <translation>
            <numerusform>{n} autre ligne</numerusform>
            <numerusform>{n} autres lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting faxes go from {number} now, no longer from {before}.</source>
        <translation>
            <numerusform>{n} fax en attente part maintenant de {number}, et non plus de {before}.</numerusform>
            <numerusform>{n} fax en attente partent maintenant de {number}, et non plus de {before}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{role}: may no longer: {what}.</source>
        <translation>{role} : ne peut plus : {what}.</translation>
    </message>
    <message>
        <source>{role}: may: {what}.</source>
        <translation>{role} : peut : {what}.</translation>
    </message>
    <message>
        <source>{team_database} is set and goes before this.</source>
        <translation>{team_database} est définie et passe avant ceci.</translation>
    </message>
    <message>
        <source>{team_database} is set and still names a team.</source>
        <translation>{team_database} est définie et indique encore une équipe.</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation>
            <numerusform>… et {n} autre.</numerusform>
            <numerusform>… et {n} autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Putting it into the queue …</source>
        <translation>Mise en file d&apos;attente …</translation>
    </message>
    <message>
        <source>Putting it into the queue … {number} of {count}</source>
        <translation>Mise en file d&apos;attente … {number} sur {count}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt en cours …</translation>
    </message>
    <message>
        <source>Waiting for your answer …</source>
        <translation>Dans l&apos;attente de votre réponse …</translation>
    </message>
</context>
<context>
    <name>ConcernLine</name>
    <message>
        <source>It is right</source>
        <translation>C&apos;est correct</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>Ils sont corrects</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>Utiliser {number}</translation>
    </message>
    <message numerus="yes">
        <source>{numbers} and %n more</source>
        <translation>
            <numerusform>{numbers} et %n autre</numerusform>
            <numerusform>{numbers} et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>&amp;Ne pas envoyer</translation>
    </message>
    <message>
        <source>&amp;Only to {number}</source>
        <translation>&amp;Seulement à {number}</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>Avant l&apos;envoi</translation>
    </message>
    <message numerus="yes">
        <source>Only to the %n &amp;others</source>
        <translation>
            <numerusform>Seulement à %n &amp;autre</numerusform>
            <numerusform>Seulement aux %n &amp;autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it &amp;all the same</source>
        <translation>&amp;Envoyer quand même</translation>
    </message>
    <message>
        <source>There is more than one thing to look at:</source>
        <translation>Plusieurs points sont à vérifier :</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>&amp;Attention</source>
        <translation>À l&apos;&amp;attention de</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Société</translation>
    </message>
    <message>
        <source>&amp;Do not fax, because:</source>
        <translation>Ne pas &amp;faxer, car :</translation>
    </message>
    <message>
        <source>&amp;Favourite: stands before others</source>
        <translation>Fa&amp;vori : placé avant les autres</translation>
    </message>
    <message>
        <source>&amp;Groups (a semicolon between)</source>
        <translation>&amp;Groupes (séparés par un point-virgule)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>Mono&amp;chrome</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>&amp;Slower tries: more time between them</source>
        <translation>Essais &amp;plus lents : davantage de temps entre eux</translation>
    </message>
    <message>
        <source>As for all</source>
        <translation>Comme pour tous</translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation>Page de gar&amp;de</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otes</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>N&amp;uméros</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Without &amp;T.38</source>
        <translation>Sans &amp;T.38</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>{numbers} refused a quality finer than High before.</source>
        <translation>{numbers} : une qualité plus fine que Haute a déjà été refusée.</translation>
    </message>
    <message>
        <source>{numbers} refused so fine a quality before: faxes there begin in High.</source>
        <translation>{numbers} : une qualité si fine a déjà été refusée ; les fax y commencent en Haute.</translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Autres numéros</translation>
    </message>
    <message>
        <source>do not fax</source>
        <translation>ne pas faxer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>ContactsWindow</name>
    <message numerus="yes">
        <source>%n contacts became one.</source>
        <translation>
            <numerusform>%n contact réuni en un seul.</numerusform>
            <numerusform>%n contacts réunis en un seul.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts deleted.</source>
        <translation>
            <numerusform>%n contact supprimé.</numerusform>
            <numerusform>%n contacts supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts imported.</source>
        <translation>
            <numerusform>%n contact importé.</numerusform>
            <numerusform>%n contacts importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts written.</source>
        <translation>
            <numerusform>%n contact écrit.</numerusform>
            <numerusform>%n contacts écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets merged.</source>
        <translation>
            <numerusform>%n ensemble fusionné.</numerusform>
            <numerusform>%n ensembles fusionnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Merge duplicates…</source>
        <translation>&amp;Fusionner les doublons…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Carnet d&apos;adresses</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Tous les contacts</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.txt *.tsv *.vcf *.vcard);;All files (*)</source>
        <translation>Contacts (*.csv *.txt *.tsv *.vcf *.vcard);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exporter les contacts</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Looking for duplicates …</source>
        <translation>Recherche des doublons …</translation>
    </message>
    <message>
        <source>Put into &amp;To</source>
        <translation>Mettre sous &amp;À</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Rechercher dans les contacts</translation>
    </message>
    <message>
        <source>Search: name, company, any part of a number</source>
        <translation>Rechercher : nom, société, une partie d&apos;un numéro</translation>
    </message>
    <message>
        <source>Table (*.csv);;vCards (*.vcf);;vCards 4.0 (*.vcf)</source>
        <translation>Tableau (*.csv);;vCard (*.vcf);;vCard 4.0 (*.vcf)</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Revenir sur la modification</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>{name} : ajouté.</translation>
    </message>
    <message>
        <source>{name} changed.</source>
        <translation>{name} : modifié.</translation>
    </message>
</context>
<context>
    <name>CostSettings</name>
    <message>
        <source>&amp;hold the queue when it is spent</source>
        <translation>&amp;retenir la file d&apos;attente quand il est épuisé</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Devise</translation>
    </message>
    <message>
        <source>Hold the queue when the budget is spent</source>
        <translation>Retenir la file d&apos;attente quand le budget est épuisé</translation>
    </message>
    <message>
        <source>Hold the queue with &amp;less credit than</source>
        <translation>Retenir la file quand le &amp;crédit est inférieur à</translation>
    </message>
    <message>
        <source>Monthly &amp;budget</source>
        <translation>&amp;Budget mensuel</translation>
    </message>
    <message>
        <source>Price of a &amp;minute</source>
        <translation>Prix d&apos;une &amp;minute</translation>
    </message>
    <message>
        <source>Price of a &amp;page</source>
        <translation>Prix d&apos;une &amp;page</translation>
    </message>
    <message>
        <source>What faxes cost</source>
        <translation>Coût des fax</translation>
    </message>
    <message>
        <source>Without a price, what a page costs is learned from your account&apos;s records, where they tell it. What is reckoned by prices is an estimate, and called so.</source>
        <translation>Sans prix, le coût d&apos;une page est tiré des relevés de votre compte, s&apos;ils l&apos;indiquent. Ce qui est calculé avec des prix est une estimation, et désigné comme tel.</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>montant quelconque</translation>
    </message>
    <message>
        <source>not known, e.g. 0.005</source>
        <translation>inconnu, p. ex. 0.005</translation>
    </message>
    <message>
        <source>not known, e.g. 0.007</source>
        <translation>inconnu, p. ex. 0.007</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>CoverChoice</name>
    <message>
        <source>Cover page</source>
        <translation>Page de garde</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>&amp;Cover page</source>
        <translation>Pa&amp;ge de garde</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>Page de garde</translation>
    </message>
    <message>
        <source>Open the folder for cover pages of your own: text files that any editor changes</source>
        <translation>Ouvrir le dossier de vos propres pages de garde : des fichiers texte modifiables avec tout éditeur</translation>
    </message>
    <message>
        <source>Own temp&amp;lates…</source>
        <translation>Modèles &amp;personnels…</translation>
    </message>
    <message>
        <source>Own templates are text files in this folder: {folder}</source>
        <translation>Les modèles personnels sont des fichiers texte dans ce dossier : {folder}</translation>
    </message>
    <message>
        <source>Template of the cover page</source>
        <translation>Modèle de la page de garde</translation>
    </message>
    <message>
        <source>The folder for own templates can&apos;t be made: {folder}</source>
        <translation>Le dossier des modèles personnels ne peut pas être créé : {folder}</translation>
    </message>
</context>
<context>
    <name>CoverForm</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Remarque</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>Ré&amp;férence</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>Obj&amp;et</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>S&amp;ociété</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>So&amp;ciété</translation>
    </message>
    <message>
        <source>Company of the recipient</source>
        <translation>Société du destinataire</translation>
    </message>
    <message>
        <source>Confidentiality note</source>
        <translation>Mention de confidentialité</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n faxes shows its own number.</source>
        <translation>
            <numerusform>%n fax montre son propre numéro.</numerusform>
            <numerusform>Chacun des %n fax montre son propre numéro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fax numbers, date and page count are filled in by themselves.</source>
        <translation>Les numéros de fax, la date et le nombre de pages sont remplis automatiquement.</translation>
    </message>
    <message>
        <source>From, company, phone, address and note are kept for the next cover.</source>
        <translation>Expéditeur, société, téléphone, adresse et mention sont conservés pour la prochaine page de garde.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation>Nom du destinataire</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message numerus="yes">
        <source>The same on all %n covers. Leave it empty where it wouldn&apos;t fit all.</source>
        <translation>
            <numerusform>Le même sur %n page de garde. Laissez vide s&apos;il ne convient pas à toutes.</numerusform>
            <numerusform>Le même sur les %n pages de garde. Laissez vide s&apos;il ne convient pas à toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Votre adresse</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Votre société</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Votre numéro de téléphone</translation>
    </message>
</context>
<context>
    <name>CoverRow</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Cover &amp;page</source>
        <translation>&amp;Page de garde</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>Page de garde</translation>
    </message>
    <message>
        <source>Edit the cover page</source>
        <translation>Modifier la page de garde</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Short: a few lines</source>
        <translation>Brève : quelques lignes</translation>
    </message>
    <message>
        <source>Standard: all fields</source>
        <translation>Standard : tous les champs</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>As it will arrive</source>
        <translation>Telle qu&apos;elle arrivera</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Company:</source>
        <translation>Société :</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Date :</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>From fax {sender_number}</source>
        <translation>Du fax {sender_number}</translation>
    </message>
    <message>
        <source>From fax:</source>
        <translation>Du fax :</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>De :</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>Pages :</translation>
    </message>
    <message>
        <source>Part {part} of {parts}</source>
        <translation>Partie {part} sur {parts}</translation>
    </message>
    <message>
        <source>Part {part} of {parts}, page {page} of {pages}</source>
        <translation>Partie {part} sur {parts}, page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Part:</source>
        <translation>Partie :</translation>
    </message>
    <message>
        <source>Phone {phone}</source>
        <translation>Téléphone {phone}</translation>
    </message>
    <message>
        <source>Phone:</source>
        <translation>Téléphone :</translation>
    </message>
    <message>
        <source>Reference:</source>
        <translation>Référence :</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Objet :</translation>
    </message>
    <message>
        <source>To fax {recipient_number}</source>
        <translation>Au fax {recipient_number}</translation>
    </message>
    <message>
        <source>To fax:</source>
        <translation>Au fax :</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>À :</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A demo that needs no account and sends nothing anywhere.</source>
        <translation>Une démo qui ne demande aucun compte et n&apos;envoie rien nulle part.</translation>
    </message>
    <message>
        <source>Fax Sender</source>
        <translation>Envoi de fax</translation>
    </message>
    <message>
        <source>FaxDesk sends PDFs as faxes through Telnyx. Drop documents on its window, type fax numbers, press Send, and watch each fax until the other end has it, or read in plain words why it has not.</source>
        <translation>FaxDesk envoie des PDF par fax via Telnyx. Déposez des documents sur sa fenêtre, saisissez des numéros de fax, cliquez sur Envoyer, et suivez chaque fax jusqu&apos;à ce que le destinataire l&apos;ait reçu, ou lisez en mots simples pourquoi il ne l&apos;a pas.</translation>
    </message>
    <message>
        <source>Files are checked before they go.</source>
        <translation>Les fichiers sont vérifiés avant l&apos;envoi.</translation>
    </message>
    <message>
        <source>Nothing gets lost: close FaxDesk, or pull the plug, and it goes on where it was.</source>
        <translation>Rien ne se perd : fermez FaxDesk, ou débranchez la prise, et il reprend là où il en était.</translation>
    </message>
    <message>
        <source>Send PDFs as faxes and see what became of them</source>
        <translation>Envoyer des PDF par fax et voir ce qu&apos;il en advient</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>What is shown is true: a fax is Delivered only when Telnyx says so.</source>
        <translation>Ce qui est affiché est vrai : un fax n&apos;est Remis que lorsque Telnyx le dit.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>As Telnyx rendered it…</source>
        <translation>Tel que rendu par Telnyx…</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of the fax</source>
        <translation>Détails du fax</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Select one fax to read its story.</source>
        <translation>Sélectionnez un seul fax pour lire son historique.</translation>
    </message>
    <message>
        <source>The bar in the list is an estimate: a fax takes about a minute a page.</source>
        <translation>La barre dans la liste est une estimation : un fax prend environ une minute par page.</translation>
    </message>
    <message>
        <source>The picture that Telnyx made of the fax</source>
        <translation>L&apos;image que Telnyx a faite du fax</translation>
    </message>
</context>
<context>
    <name>DirectoryKeeping</name>
    <message numerus="yes">
        <source>%n contacts are in the address book now.</source>
        <translation>
            <numerusform>%n contact est maintenant dans le carnet d&apos;adresses.</numerusform>
            <numerusform>%n contacts sont maintenant dans le carnet d&apos;adresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the %n from the directory in the book</source>
        <translation>
            <numerusform>Garder %n contact de l&apos;annuaire dans le carnet</numerusform>
            <numerusform>Garder les %n contacts de l&apos;annuaire dans le carnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep {name} in the book</source>
        <translation>Garder {name} dans le carnet</translation>
    </message>
    <message>
        <source>{name} is in the address book now.</source>
        <translation>{name} est maintenant dans le carnet d&apos;adresses.</translation>
    </message>
</context>
<context>
    <name>DirectorySettings</name>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Searched &amp;below</source>
        <translation>Recherche &amp;sous</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;veur</translation>
    </message>
    <message>
        <source>The directory answers.</source>
        <translation>L&apos;annuaire répond.</translation>
    </message>
    <message>
        <source>The office&apos;s directory (LDAP, Active Directory)</source>
        <translation>Annuaire de l&apos;entreprise (LDAP, Active Directory)</translation>
    </message>
    <message>
        <source>To offers whom it knows with a fax number, while you type; it is only read.</source>
        <translation>À propose, pendant la saisie, les personnes dont l&apos;annuaire connaît un numéro de fax ; il est seulement lu.</translation>
    </message>
    <message>
        <source>nobody: without logging in</source>
        <translation>personne : sans ouverture de session</translation>
    </message>
    <message>
        <source>the server&apos;s own</source>
        <translation>celui du serveur</translation>
    </message>
    <message>
        <source>unchanged; it is kept in the system&apos;s keyring</source>
        <translation>inchangé ; il est conservé dans le trousseau du système</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
</context>
<context>
    <name>Dispatch</name>
    <message>
        <source>Stopped. Nothing was put into the queue.</source>
        <translation>Arrêté. Rien n&apos;a été mis en file d&apos;attente.</translation>
    </message>
    <message>
        <source>The documents could not be put together. Take them out and add them again.</source>
        <translation>Les documents n&apos;ont pas pu être assemblés. Enlevez-les et ajoutez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>A page may not arrive as it looks here.</source>
        <translation>Une page pourrait ne pas arriver telle qu&apos;elle apparaît ici.</translation>
    </message>
    <message>
        <source>A page takes long on the line, and need not.</source>
        <translation>Une page prend longtemps sur la ligne, sans nécessité.</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Vérification en cours …</translation>
    </message>
    <message>
        <source>Document {name}</source>
        <translation>Document {name}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move {name} down (Alt+Down)</source>
        <translation>Descendre {name} (Alt+Bas)</translation>
    </message>
    <message>
        <source>Move {name} up (Alt+Up)</source>
        <translation>Monter {name} (Alt+Haut)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Take out (Del)</source>
        <translation>Enlever (Suppr)</translation>
    </message>
    <message>
        <source>Take out {name} (Del)</source>
        <translation>Enlever {name} (Suppr)</translation>
    </message>
    <message>
        <source>The file is gone from its folder. FaxDesk sends the copy it made.</source>
        <translation>Le fichier n&apos;est plus dans son dossier. FaxDesk envoie la copie qu&apos;il a faite.</translation>
    </message>
    <message>
        <source>The file was changed after you added it.</source>
        <translation>Le fichier a été modifié après son ajout.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>environ {time}</translation>
    </message>
    <message>
        <source>cleaned up</source>
        <translation>nettoyé</translation>
    </message>
    <message>
        <source>greys as shown</source>
        <translation>gris comme affichés</translation>
    </message>
    <message>
        <source>made into a PDF</source>
        <translation>converti en PDF</translation>
    </message>
    <message>
        <source>without its password</source>
        <translation>sans son mot de passe</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{chosen} of {pages} pages</source>
        <translation>{chosen} pages sur {pages}</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>&amp;Add…</source>
        <translation>Ajou&amp;ter…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>Add documents (Ctrl+O)</source>
        <translation>Ajouter des documents (Ctrl+O)</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>Aper&amp;çu…</translation>
    </message>
    <message>
        <source>See the fax as it will arrive</source>
        <translation>Voir le fax tel qu&apos;il arrivera</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>« {name} » est déjà là.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop PDFs, pictures or letters here, or press Add…</source>
        <translation>Déposez ici PDF, images ou lettres, ou cliquez sur Ajouter…</translation>
    </message>
    <message>
        <source>Drop more here</source>
        <translation>Déposez-en d&apos;autres ici</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All that can be sent</source>
        <translation>Tout ce qui peut être envoyé</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documents PDF</translation>
    </message>
    <message>
        <source>PDF, pictures (JPEG, PNG, TIFF …), text, Word and the like.</source>
        <translation>PDF, images (JPEG, PNG, TIFF …), texte, Word et autres.</translation>
    </message>
    <message>
        <source>PDF, pictures (JPEG, PNG, TIFF …), text. Word needs LibreOffice, which wasn&apos;t found.</source>
        <translation>PDF, images (JPEG, PNG, TIFF …), texte. Word nécessite LibreOffice, introuvable ici.</translation>
    </message>
    <message>
        <source>The program it comes from handed nothing over. Save it there, then add it.</source>
        <translation>Le programme d&apos;origine n&apos;a rien transmis. Enregistrez-y le document, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open it and drop what is in it.</source>
        <translation>« {name} » est un dossier. Ouvrez-le et déposez son contenu.</translation>
    </message>
    <message>
        <source>“{name}” is in no folder of this computer. Save it in one, then add it.</source>
        <translation>« {name} » n&apos;est dans aucun dossier de cet ordinateur. Enregistrez-le dans un dossier, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin. Restore it, then add it.</source>
        <translation>« {name} » est dans la corbeille. Restaurez-le, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>“{name}” is not on this computer yet. Download it, then add it.</source>
        <translation>« {name} » n&apos;est pas encore sur cet ordinateur. Téléchargez-le, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>“{name}” is on the share {share}, which this computer shows under no folder. Copy it to this computer, then add it.</source>
        <translation>« {name} » est sur le partage {share}, que cet ordinateur ne montre sous aucun dossier. Copiez-le sur cet ordinateur, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>“{name}” is on the web. Save it as a PDF first, then add it.</source>
        <translation>« {name} » est sur le Web. Enregistrez-le d&apos;abord en PDF, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>“{name}” is still in an archive. Extract it into a folder, then add it.</source>
        <translation>« {name} » est encore dans une archive. Extrayez-le dans un dossier, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>“{name}” is still in the mail program. Save it there, then add it.</source>
        <translation>« {name} » est encore dans le logiciel de messagerie. Enregistrez-le depuis celui-ci, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>“{name}” was not handed over by the program it comes from. Save it there, then add it.</source>
        <translation>« {name} » n&apos;a pas été transmis par le programme d&apos;origine. Enregistrez-le depuis celui-ci, puis ajoutez-le.</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Contacts that may be one</source>
        <translation>Contacts qui n&apos;en font peut-être qu&apos;un</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation>Fusionner les doublons</translation>
    </message>
    <message>
        <source>No contact seems to be entered twice.</source>
        <translation>Aucun contact ne semble inscrit deux fois.</translation>
    </message>
    <message>
        <source>Those that are ticked become one: every number and group stays, nothing is lost.</source>
        <translation>Les contacts cochés n&apos;en font plus qu&apos;un : tous les numéros et groupes restent, rien n&apos;est perdu.</translation>
    </message>
</context>
<context>
    <name>EditAgain</name>
    <message>
        <source>What was sent could not be read again.</source>
        <translation>Ce qui a été envoyé n&apos;a pas pu être relu.</translation>
    </message>
</context>
<context>
    <name>FailureNews</name>
    <message numerus="yes">
        <source>%n faxes failed.</source>
        <translation>
            <numerusform>%n fax a échoué.</numerusform>
            <numerusform>%n fax ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>To {recipient}: {what}</source>
        <translation>À {recipient} : {what}</translation>
    </message>
</context>
<context>
    <name>FaxAction</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Modifier et renvoyer</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>How long it is kept…</source>
        <translation>Durée de conservation…</translation>
    </message>
    <message>
        <source>It did not go: send again</source>
        <translation>Il n&apos;est pas parti : renvoyer</translation>
    </message>
    <message>
        <source>It went: mark as sent</source>
        <translation>Il est parti : marquer comme envoyé</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Open what was sent</source>
        <translation>Ouvrir ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Other number…</source>
        <translation>Autre numéro…</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Save proof…</source>
        <translation>Enregistrer la preuve…</translation>
    </message>
    <message>
        <source>Send again to another number…</source>
        <translation>Renvoyer à un autre numéro…</translation>
    </message>
    <message>
        <source>Send before the others</source>
        <translation>Envoyer avant les autres</translation>
    </message>
    <message>
        <source>Transmission report…</source>
        <translation>Rapport de transmission…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>When it goes…</source>
        <translation>Heure d&apos;envoi…</translation>
    </message>
</context>
<context>
    <name>FaxFacts</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Document deleted</source>
        <translation>Document supprimé</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>FaxDesk fax no.</source>
        <translation>N° de fax FaxDesk</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>HTTP status {value}</source>
        <translation>État HTTP {value}</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Qualité haute</translation>
    </message>
    <message>
        <source>Normal quality</source>
        <translation>Qualité normale</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>Sur la ligne</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Raison indiquée</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Telnyx fax id</source>
        <translation>Identifiant de fax Telnyx</translation>
    </message>
    <message>
        <source>Telnyx says: {value}</source>
        <translation>Telnyx indique : {value}</translation>
    </message>
    <message>
        <source>Telnyx&apos;s code: {value}</source>
        <translation>Code de Telnyx : {value}</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own words: {value}</source>
        <translation>Texte de Telnyx : {value}</translation>
    </message>
    <message>
        <source>Ultra dark quality</source>
        <translation>Qualité ultra-foncée</translation>
    </message>
    <message>
        <source>Ultra light quality</source>
        <translation>Qualité ultra-claire</translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation>Qualité très haute</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>environ {amount}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>environ {time}</translation>
    </message>
    <message>
        <source>asked so far: {value}</source>
        <translation>interrogations jusqu&apos;ici : {value}</translation>
    </message>
    <message>
        <source>caller name “{name}”</source>
        <translation>nom affiché « {name} »</translation>
    </message>
    <message>
        <source>document stored at Telnyx</source>
        <translation>document conservé chez Telnyx</translation>
    </message>
    <message>
        <source>fault: {value}</source>
        <translation>erreur : {value}</translation>
    </message>
    <message>
        <source>field: {value}</source>
        <translation>champ : {value}</translation>
    </message>
    <message>
        <source>in detail: {value}</source>
        <translation>en détail : {value}</translation>
    </message>
    <message>
        <source>monochrome, black threshold {percent} %</source>
        <translation>monochrome, seuil de noir {percent} %</translation>
    </message>
    <message>
        <source>part {part} is fax no. {id}</source>
        <translation>la partie {part} est le fax n° {id}</translation>
    </message>
    <message>
        <source>preview stored at Telnyx</source>
        <translation>aperçu conservé chez Telnyx</translation>
    </message>
    <message>
        <source>reason: {value}</source>
        <translation>raison : {value}</translation>
    </message>
    <message>
        <source>with T.38</source>
        <translation>avec T.38</translation>
    </message>
    <message>
        <source>with a webhook</source>
        <translation>avec un webhook</translation>
    </message>
    <message>
        <source>without T.38</source>
        <translation>sans T.38</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} sur {parts}</translation>
    </message>
    <message>
        <source>{took}; {foretold} were foretold</source>
        <translation>{took} ; {foretold} étaient prévues</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>&amp;Keep what was delivered, in “sent”</source>
        <translation>&amp;Garder ce qui a été remis, dans « sent »</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>Monoc&amp;hrome</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>&amp;Trusted: numbers never faxed before go without asking</source>
        <translation>Fiable : les numéros jam&amp;ais faxés partent sans demande</translation>
    </message>
    <message>
        <source>&amp;Who it goes to</source>
        <translation>À qui cela &amp;va</translation>
    </message>
    <message>
        <source>A number that was never faxed before is held until somebody releases it.</source>
        <translation>Un numéro jamais faxé auparavant est retenu jusqu&apos;à ce que quelqu&apos;un le libère.</translation>
    </message>
    <message>
        <source>A regular expression; empty: what looks like a number</source>
        <translation>Une expression régulière ; vide : ce qui ressemble à un numéro</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les paramètres</translation>
    </message>
    <message>
        <source>Before others</source>
        <translation>Avant les autres</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation>Page de gar&amp;de</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Dossier à surveiller</translation>
    </message>
    <message>
        <source>For programs whose numbers are right: a wrong one goes to a stranger at once.</source>
        <translation>Pour les programmes dont les numéros sont justes : un numéro faux part aussitôt chez un inconnu.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Aucun dossier choisi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Numbers, contacts or @groups, a semicolon between</source>
        <translation>Numéros, contacts ou @groupes, séparés par un point-virgule</translation>
    </message>
    <message>
        <source>Prio&amp;rity</source>
        <translation>&amp;Priorité</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>O&amp;bjet</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>The folder&apos;s own name</source>
        <translation>Le nom du dossier lui-même</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>When idle</source>
        <translation>Quand rien n&apos;attend</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>FolderTrial</name>
    <message>
        <source>A document</source>
        <translation>Un document</translation>
    </message>
    <message>
        <source>A document with its small file beside it, or that file</source>
        <translation>Un document avec son fichier annexe, ou ce fichier</translation>
    </message>
    <message>
        <source>A file to try</source>
        <translation>Un fichier à essayer</translation>
    </message>
    <message>
        <source>A file&apos;s name, as Fax_+13127367276_2026-11-29.pdf</source>
        <translation>Un nom de fichier, par exemple Fax_+13127367276_2026-11-29.pdf</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Example file</source>
        <translation>Fichier d&apos;exemple</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>Name or choose a file first.</source>
        <translation>Indiquez ou choisissez d&apos;abord un fichier.</translation>
    </message>
    <message>
        <source>No file is needed</source>
        <translation>Aucun fichier n&apos;est nécessaire</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Ce fichier est illisible.</translation>
    </message>
    <message>
        <source>Tr&amp;y</source>
        <translation>E&amp;ssayer</translation>
    </message>
    <message>
        <source>Where would a file go?</source>
        <translation>Où irait un fichier ?</translation>
    </message>
    <message>
        <source>Would be refused: {reason}</source>
        <translation>Serait refusé : {reason}</translation>
    </message>
    <message>
        <source>Would go to {n} recipients, among them: {recipients}</source>
        <translation>Irait à {n} destinataires, dont : {recipients}</translation>
    </message>
    <message>
        <source>Would go to: {recipients}</source>
        <translation>Irait à : {recipients}</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>A small file beside it (JSON, CSV, XML)</source>
        <translation>Un petit fichier annexe (JSON, CSV, XML)</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Toujours le même</translation>
    </message>
    <message>
        <source>In hand: {n}</source>
        <translation>En traitement : {n}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>The fax number on its first page</source>
        <translation>Le numéro de fax sur sa première page</translation>
    </message>
    <message>
        <source>The number in the file&apos;s name</source>
        <translation>Le numéro dans le nom du fichier</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Surveillé</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>Ajou&amp;ter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>FaxDesk faxes what is put into a watched folder, and moves it to “sent” or “failed” there, with a report.</source>
        <translation>FaxDesk faxe ce qui est placé dans un dossier surveillé, puis l&apos;y déplace dans « sent » ou « failed », avec un rapport.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va à</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Fiable</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>“{name}” is watched no more. Its files stay where they are.</source>
        <translation>« {name} » n&apos;est plus surveillé. Ses fichiers restent où ils sont.</translation>
    </message>
</context>
<context>
    <name>ForgetButton</name>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Oublier…</translation>
    </message>
    <message>
        <source>Takes a person out of faxes, address book and drafts</source>
        <translation>Enlève une personne des fax, du carnet d&apos;adresses et des brouillons</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>&amp;Forget for good</source>
        <translation>&amp;Oublier définitivement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Contacts: {n}</source>
        <translation>Contacts : {n}</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s own copies of the journal: {n}</source>
        <translation>Copies du journal faites par FaxDesk : {n}</translation>
    </message>
    <message>
        <source>Faxes that were composed and not sent: {n}</source>
        <translation>Fax préparés et non envoyés : {n}</translation>
    </message>
    <message>
        <source>Forget a person</source>
        <translation>Oublier une personne</translation>
    </message>
    <message>
        <source>Forgetting …</source>
        <translation>Oubli en cours …</translation>
    </message>
    <message>
        <source>Forgotten. The audit log says that it was done, and names nobody.</source>
        <translation>Oubliée. Le journal d&apos;audit indique que cela a été fait, et ne nomme personne.</translation>
    </message>
    <message>
        <source>Looking for everything about them …</source>
        <translation>Recherche de tout ce qui la concerne …</translation>
    </message>
    <message>
        <source>Nobody is forgotten.</source>
        <translation>Personne n&apos;est oublié.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Numbers, names and documents of faxes: {n}</source>
        <translation>Numéros, noms et documents de fax : {n}</translation>
    </message>
    <message>
        <source>Of these faxes, in archives of old years: {n}</source>
        <translation>De ces fax, dans des archives d&apos;années passées : {n}</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Enlevé :</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>Reste :</translation>
    </message>
    <message>
        <source>The number of contacts that have others: {n}</source>
        <translation>Le numéro de contacts qui en ont d&apos;autres : {n}</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>What is removed, and what stays</source>
        <translation>Ce qui est enlevé, et ce qui reste</translation>
    </message>
    <message>
        <source>Will be removed:</source>
        <translation>Sera enlevé :</translation>
    </message>
    <message>
        <source>{name} is to be forgotten.</source>
        <translation>{name} doit être oublié.</translation>
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
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>&amp;Scanned pages</source>
        <translation>Pages numéri&amp;sées</translation>
    </message>
    <message>
        <source>&amp;Warn of pages longer on the line than</source>
        <translation>&amp;Avertir si une page dépasse sur la ligne</translation>
    </message>
    <message>
        <source>Clean them up at once</source>
        <translation>Les nettoyer aussitôt</translation>
    </message>
    <message>
        <source>Clean up letters that it makes quick, offer the rest</source>
        <translation>Nettoyer les lettres qui y gagnent en vitesse, le proposer pour le reste</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>Pays des numéros sans indicatif de pays</translation>
    </message>
    <message>
        <source>Cover &amp;page of a new fax</source>
        <translation>&amp;Page de garde d&apos;un nouveau fax</translation>
    </message>
    <message>
        <source>Cover page of a new fax</source>
        <translation>Page de garde d&apos;un nouveau fax</translation>
    </message>
    <message>
        <source>How many faxes may be under way at once. A new Telnyx account allows 2.</source>
        <translation>Combien de fax peuvent être en cours à la fois. Un nouveau compte Telnyx en permet 2.</translation>
    </message>
    <message>
        <source>L&amp;anguage, from the next start on</source>
        <translation>Langue, à partir &amp;du prochain démarrage</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Les laisser telles quelles</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Numbers without a &amp;country code are in</source>
        <translation>Les numéros sans &amp;indicatif de pays sont en</translation>
    </message>
    <message>
        <source>Offer to clean them up</source>
        <translation>Proposer de les nettoyer</translation>
    </message>
    <message>
        <source>Time to &amp;undo after Send</source>
        <translation>Délai pour ann&amp;uler après Envoyer</translation>
    </message>
    <message>
        <source>Time to undo after Send, in seconds</source>
        <translation>Délai pour annuler après Envoyer, en secondes</translation>
    </message>
    <message>
        <source>Warn of pages that take longer on the line, in minutes</source>
        <translation>Avertir si une page prend plus longtemps sur la ligne, en minutes</translation>
    </message>
    <message numerus="yes">
        <source>Your fax application allows %n; more are never used.</source>
        <translation>
            <numerusform>Votre application fax en permet %n ; jamais davantage n&apos;est utilisé.</numerusform>
            <numerusform>Votre application fax en permet %n ; jamais davantage n&apos;est utilisé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your fax application allows 1.</source>
        <translation>Votre application fax en permet 1.</translation>
    </message>
    <message>
        <source>send at once</source>
        <translation>envoyer aussitôt</translation>
    </message>
</context>
<context>
    <name>GuardSettings</name>
    <message>
        <source>A number &amp;never faxed before</source>
        <translation>Un numéro &amp;jamais faxé auparavant</translation>
    </message>
    <message>
        <source>Ask about</source>
        <translation>Demander pour</translation>
    </message>
    <message>
        <source>Before a fax goes</source>
        <translation>Avant l&apos;envoi d&apos;un fax</translation>
    </message>
    <message>
        <source>More recip&amp;ients than</source>
        <translation>Plus de &amp;destinataires que</translation>
    </message>
    <message>
        <source>Say it beside Send</source>
        <translation>Le dire à côté d&apos;Envoyer</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Ne rien dire</translation>
    </message>
    <message>
        <source>Somebody has to say that it is right</source>
        <translation>Quelqu&apos;un doit confirmer que c&apos;est correct</translation>
    </message>
    <message>
        <source>These hold for the command line too. Who is not to be faxed is never faxed.</source>
        <translation>Cela vaut aussi pour la ligne de commande. Qui ne doit pas être faxé ne l&apos;est jamais.</translation>
    </message>
    <message>
        <source>a &amp;country that no fax has gone to</source>
        <translation>un pa&amp;ys vers lequel aucun fax n&apos;est parti</translation>
    </message>
    <message>
        <source>a cover page with nothing on it, &amp;once</source>
        <translation>une page de garde vide, une &amp;fois</translation>
    </message>
    <message>
        <source>a number one di&amp;git away from one that is known</source>
        <translation>un numéro à un c&amp;hiffre près d&apos;un numéro connu</translation>
    </message>
    <message>
        <source>a number that costs e&amp;xtra</source>
        <translation>un numéro qui coûte un &amp;supplément</translation>
    </message>
    <message>
        <source>a number that is a &amp;telephone in the address book</source>
        <translation>un numéro qui est un &amp;téléphone dans le carnet d&apos;adresses</translation>
    </message>
    <message>
        <source>a number where no fax could ever &amp;arrive</source>
        <translation>un numéro où aucun fax ne peut &amp;arriver</translation>
    </message>
    <message>
        <source>another fax number on the document&apos;s &amp;first page</source>
        <translation>un autre numéro de fax sur la &amp;première page du document</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>one of your o&amp;wn numbers</source>
        <translation>un de vos propres &amp;numéros</translation>
    </message>
    <message>
        <source>the same &amp;documents to the same number again</source>
        <translation>de nouveau les mêmes d&amp;ocuments au même numéro</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>Cover page</source>
        <translation>Page de garde</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Place to drop documents</source>
        <translation>Zone où déposer les documents</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d&apos;attente</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Settings of this fax</source>
        <translation>Paramètres de ce fax</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(unknown)</source>
        <translation>(inconnu)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Faxes</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>environ {amount}</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Du :</translation>
    </message>
    <message>
        <source>&amp;Name or company:</source>
        <translation>&amp;Nom ou société :</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Raison :</translation>
    </message>
    <message>
        <source>&amp;Sent by:</source>
        <translation>&amp;Envoyé par :</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>É&amp;tiquette :</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Toute raison</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Jours choisis</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation>31 derniers jours</translation>
    </message>
    <message>
        <source>Last 366 days</source>
        <translation>366 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>N&amp;uméro :</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>U&amp;ntil:</source>
        <translation>&amp;Au :</translation>
    </message>
    <message>
        <source>With and without tags</source>
        <translation>Avec et sans étiquette</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtres</translation>
    </message>
    <message>
        <source>1 fax</source>
        <translation>1 fax</translation>
    </message>
    <message>
        <source>An archive isn&apos;t in its place, so its faxes are not found: {files}</source>
        <translation>Une archive n&apos;est pas à sa place, ses fax ne sont donc pas trouvés : {files}</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archiver…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>More than {number} faxes</source>
        <translation>Plus de {number} fax</translation>
    </message>
    <message>
        <source>Name, number, document, cover, user, tag, reason or date</source>
        <translation>Nom, numéro, document, page de garde, utilisateur, étiquette, raison ou date</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Non enregistré : {reason}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l&apos;historique</translation>
    </message>
    <message>
        <source>T&amp;otals</source>
        <translation>T&amp;otaux</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tableau (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>Étiquette :</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiquette…</translation>
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
        <translation>&amp;Fermé le</translation>
    </message>
    <message>
        <source>For faxes that go in certain hours or on working days: Later… beside Send. A day with a year is closed once, one without (12-25) each year; two dots make a span.</source>
        <translation>Pour les fax envoyés à certaines heures ou les jours ouvrés : Plus tard… à côté d&apos;Envoyer. Un jour avec année est fermé une fois, un jour sans année (12-25) chaque année ; deux points font une période.</translation>
    </message>
    <message>
        <source>Office &amp;hours</source>
        <translation>&amp;Heures d&apos;ouverture</translation>
    </message>
    <message>
        <source>When the office is open</source>
        <translation>Quand le bureau est ouvert</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(ignorer)</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>À l&apos;attention de</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>Numéro de fax</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>Lecture du fichier …</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Numéro de mobile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Autre numéro</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>Ce que devient chaque ligne</translation>
    </message>
    <message>
        <source>What the column {name} holds</source>
        <translation>Contenu de la colonne {name}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message numerus="yes">
        <source>%n faxes are chosen.</source>
        <translation>
            <numerusform>%n fax est choisi.</numerusform>
            <numerusform>%n fax sont choisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>&amp;Oublier cette personne…</translation>
    </message>
    <message>
        <source>&amp;Keep the document until this is unchecked again</source>
        <translation>&amp;Conserver le document jusqu&apos;à ce que la case soit décochée</translation>
    </message>
    <message>
        <source>&amp;Legal hold: nothing of it can be removed, by anybody or by itself</source>
        <translation>Conservation &amp;légale : rien ne peut en être retiré, ni par quiconque ni automatiquement</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Reason of the legal hold</source>
        <translation>Raison de la conservation légale</translation>
    </message>
    <message>
        <source>Reason, such as the case</source>
        <translation>Raison, par exemple l&apos;affaire</translation>
    </message>
    <message numerus="yes">
        <source>The document is deleted %n days after the fax has ended.</source>
        <translation>
            <numerusform>Le document est supprimé %n jour après la fin du fax.</numerusform>
            <numerusform>Le document est supprimé %n jours après la fin du fax.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is kept for ever, as it is set.</source>
        <translation>Le document est conservé pour toujours, selon les paramètres.</translation>
    </message>
    <message>
        <source>The document is to be deleted on {date}.</source>
        <translation>Le document doit être supprimé le {date}.</translation>
    </message>
    <message>
        <source>The document was deleted on {date}. What was sent to whom and its hashes stay.</source>
        <translation>Le document a été supprimé le {date}. Restent : ce qui a été envoyé, à qui, et ses empreintes.</translation>
    </message>
    <message>
        <source>The document&apos;s time is over on {date}; it stays, as it is marked here.</source>
        <translation>La durée du document s&apos;achève le {date} ; il reste, comme indiqué ici.</translation>
    </message>
    <message>
        <source>Under legal hold since {date}, by {user}.</source>
        <translation>Sous conservation légale depuis le {date}, par {user}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu&apos;un</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>+ and -</source>
        <translation>+ et -</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Carnet d&apos;adresses</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Haut, Alt+Bas</translation>
    </message>
    <message>
        <source>Choose the pages of the document</source>
        <translation>Choisir les pages du document</translation>
    </message>
    <message>
        <source>Ctrl+A, Shift+Left</source>
        <translation>Ctrl+A, Maj+Gauche</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter , ;</source>
        <translation>Entrée , ;</translation>
    </message>
    <message>
        <source>Go to To, to the preview, to the queue</source>
        <translation>Aller à À, à l&apos;aperçu, à la file d&apos;attente</translation>
    </message>
    <message>
        <source>In To: choose all numbers, or several</source>
        <translation>Dans À : choisir tous les numéros ou plusieurs</translation>
    </message>
    <message>
        <source>In To: end the number</source>
        <translation>Dans À : terminer le numéro</translation>
    </message>
    <message>
        <source>In To: go to the numbers, edit the last one</source>
        <translation>Dans À : aller aux numéros, modifier le dernier</translation>
    </message>
    <message>
        <source>In the preview and the documents: go through the pages</source>
        <translation>Dans l&apos;aperçu et les documents : parcourir les pages</translation>
    </message>
    <message>
        <source>In the preview: the page larger or smaller</source>
        <translation>Dans l&apos;aperçu : agrandir ou réduire la page</translation>
    </message>
    <message>
        <source>In the preview: turn the page to the right, to the left</source>
        <translation>Dans l&apos;aperçu : tourner la page à droite, à gauche</translation>
    </message>
    <message>
        <source>In the queue and the history: copy the rows, as text and as a table</source>
        <translation>Dans la file d&apos;attente et l&apos;historique : copier les lignes, comme texte et comme tableau</translation>
    </message>
    <message>
        <source>In the queue: what can be done</source>
        <translation>Dans la file d&apos;attente : ce qui peut être fait</translation>
    </message>
    <message>
        <source>In the queue: what stands on the row&apos;s button</source>
        <translation>Dans la file d&apos;attente : ce qu&apos;indique le bouton de la ligne</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Left, Backspace</source>
        <translation>Gauche, Retour arrière</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Touche Menu, Maj+F10</translation>
    </message>
    <message>
        <source>Move the document</source>
        <translation>Déplacer le document</translation>
    </message>
    <message>
        <source>New fax: put aside what stands there</source>
        <translation>Nouveau fax : mettre de côté celui qui est là</translation>
    </message>
    <message>
        <source>Page Up, Page Down, Home, End</source>
        <translation>Page préc., Page suiv., Origine, Fin</translation>
    </message>
    <message>
        <source>Paste documents or numbers</source>
        <translation>Coller des documents ou des numéros</translation>
    </message>
    <message>
        <source>R, Shift+R</source>
        <translation>R, Maj+R</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Rechercher dans la file d&apos;attente</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Take out the number or document; remove the fax</source>
        <translation>Enlever le numéro ou le document ; retirer le fax</translation>
    </message>
    <message>
        <source>The fax&apos;s history</source>
        <translation>L&apos;historique du fax</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Language of FaxDesk, from the next start on</source>
        <translation>Langue de FaxDesk, à partir du prochain démarrage</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Locked: {names}.</source>
        <translation>Verrouillé : {names}.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>&amp;New fax</source>
        <translation>&amp;Nouveau fax</translation>
    </message>
    <message>
        <source>A fax that you have not sent yet is kept. It comes back when FaxDesk is started without a document.</source>
        <translation>Un fax pas encore envoyé est conservé. Il revient quand FaxDesk est démarré sans document.</translation>
    </message>
    <message>
        <source>Another FaxDesk is working the queue. What you send here goes out through it.</source>
        <translation>Un autre FaxDesk traite la file d&apos;attente. Ce que vous envoyez ici part par lui.</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer. To send real faxes, close this window and start FaxDesk without --demo.</source>
        <translation>Démo : rien ne quitte cet ordinateur. Pour envoyer de vrais fax, fermez cette fenêtre et démarrez FaxDesk sans --demo.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Set up your Telnyx account</source>
        <translation>Configurer votre compte Telnyx</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached. FaxDesk goes on by itself when it can be.</source>
        <translation>Telnyx est injoignable. FaxDesk continue de lui-même dès que possible.</translation>
    </message>
    <message>
        <source>The queue is paused. Faxes under way go on; no other starts.</source>
        <translation>La file d&apos;attente est en pause. Les fax en cours continuent ; aucun autre ne part.</translation>
    </message>
    <message>
        <source>You have not sent this fax yet. It was kept for you ({time}).</source>
        <translation>Vous n&apos;avez pas encore envoyé ce fax. Il a été conservé pour vous ({time}).</translation>
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
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of number {n}</source>
        <translation>Type du numéro {n}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>A copy to look at could not be made. Is the disk full?</source>
        <translation>Une copie à consulter n&apos;a pas pu être faite. Le disque est-il plein ?</translation>
    </message>
    <message>
        <source>No program here opens PDFs.</source>
        <translation>Aucun programme n&apos;ouvre les PDF ici.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>0: any free one</source>
        <translation>0 : un port libre quelconque</translation>
    </message>
    <message>
        <source>Cancel faxes, or all of a broadcast.</source>
        <translation>Annuler des fax, ou tous ceux d&apos;une diffusion.</translation>
    </message>
    <message>
        <source>Collect what helps support, without names, numbers, documents or keys.</source>
        <translation>Réunir ce qui aide l&apos;assistance, sans noms, numéros, documents ni clés.</translation>
    </message>
    <message>
        <source>Copy the journal: every fax with its history, no documents.</source>
        <translation>Copier le journal : chaque fax avec son historique, sans documents.</translation>
    </message>
    <message>
        <source>Decide about an uncertain or held fax.</source>
        <translation>Décider pour un fax incertain ou retenu.</translation>
    </message>
    <message>
        <source>Draw a page as it will arrive.</source>
        <translation>Dessiner une page telle qu&apos;elle arrivera.</translation>
    </message>
    <message>
        <source>Export what became of each fax of a broadcast, as CSV.</source>
        <translation>Exporter ce qu&apos;il est advenu de chaque fax d&apos;une diffusion, en CSV.</translation>
    </message>
    <message>
        <source>Find faxes that are over, of any time; sums of them.</source>
        <translation>Trouver des fax terminés, de toute période ; leurs sommes.</translation>
    </message>
    <message>
        <source>Forget somebody: take number, name and documents out of everything.</source>
        <translation>Oublier quelqu&apos;un : enlever partout numéro, nom et documents.</translation>
    </message>
    <message>
        <source>Go on after a pause, or after the account was fixed.</source>
        <translation>Continuer après une pause, ou une fois le compte rétabli.</translation>
    </message>
    <message>
        <source>Keep the API key, choose the connection and the from-number.</source>
        <translation>Conserver la clé API, choisir la connexion et le numéro émetteur.</translation>
    </message>
    <message>
        <source>Keep the documents of faxes beyond their time.</source>
        <translation>Conserver les documents de fax au-delà de leur durée.</translation>
    </message>
    <message>
        <source>Keep waiting faxes back until they are released; pause a broadcast.</source>
        <translation>Retenir des fax en attente jusqu&apos;à leur libération ; mettre une diffusion en pause.</translation>
    </message>
    <message>
        <source>Let held faxes go on, with the tries they have left; let a broadcast go on.</source>
        <translation>Laisser continuer des fax retenus, avec les essais qui leur restent ; reprendre une diffusion.</translation>
    </message>
    <message>
        <source>Let waiting faxes go at another time, or before others.</source>
        <translation>Faire partir des fax en attente à une autre heure, ou avant d&apos;autres.</translation>
    </message>
    <message>
        <source>List every fax with its state, and broadcasts with their totals.</source>
        <translation>Lister chaque fax avec son état, et les diffusions avec leurs totaux.</translation>
    </message>
    <message>
        <source>List printed documents that wait for the window.</source>
        <translation>Lister les documents imprimés qui attendent la fenêtre.</translation>
    </message>
    <message>
        <source>Make a proof of faxes: report, documents and events in one PDF.</source>
        <translation>Établir une preuve de fax : rapport, documents et événements dans un PDF.</translation>
    </message>
    <message>
        <source>Make documents into PDFs that can be faxed.</source>
        <translation>Convertir des documents en PDF faxables.</translation>
    </message>
    <message>
        <source>Make transmission reports, as PDF.</source>
        <translation>Établir des rapports de transmission, en PDF.</translation>
    </message>
    <message>
        <source>Move faxes of old years into a file of their own, which the history still finds.</source>
        <translation>Placer les fax d&apos;années passées dans un fichier à part, que l&apos;historique trouve encore.</translation>
    </message>
    <message>
        <source>One queue for several desks: set up, watch, move.</source>
        <translation>Une file d&apos;attente pour plusieurs postes : configurer, surveiller, déplacer.</translation>
    </message>
    <message>
        <source>Put a word of your own on faxes, to find them by.</source>
        <translation>Marquer des fax d&apos;un mot à vous, pour les retrouver.</translation>
    </message>
    <message>
        <source>Put faxes under legal hold: nothing of them can be removed.</source>
        <translation>Mettre des fax sous conservation légale : rien ne peut en être retiré.</translation>
    </message>
    <message>
        <source>Queue one fax per number.</source>
        <translation>Mettre en file d&apos;attente un fax par numéro.</translation>
    </message>
    <message>
        <source>Remove faxes that are over; what arrived can be restored for 30 days.</source>
        <translation>Retirer des fax terminés ; ce qui est arrivé peut être restauré pendant 30 jours.</translation>
    </message>
    <message>
        <source>Run the Telnyx simulator alone; its base URL is the first line.</source>
        <translation>Lancer seul le simulateur Telnyx ; son URL de base est la première ligne.</translation>
    </message>
    <message>
        <source>Say what can be said of documents before they are sent.</source>
        <translation>Dire ce qui peut être dit de documents avant leur envoi.</translation>
    </message>
    <message>
        <source>Say what faxes cost, by day, month or user.</source>
        <translation>Dire ce que coûtent les fax, par jour, mois ou utilisateur.</translation>
    </message>
    <message>
        <source>Say what goes when, or take out now what is due.</source>
        <translation>Dire ce qui part et quand, ou enlever maintenant ce qui est échu.</translation>
    </message>
    <message>
        <source>Say whether a proof, or an exported log, was changed.</source>
        <translation>Dire si une preuve, ou un journal exporté, a été modifié.</translation>
    </message>
    <message>
        <source>Say whether the journal was changed, and where.</source>
        <translation>Dire si le journal a été modifié, et où.</translation>
    </message>
    <message>
        <source>Send documents as faxes. Without a command: open the window, with the files added; a window that is open already takes them.</source>
        <translation>Envoyer des documents par fax. Sans commande : ouvrir la fenêtre, avec les fichiers ajoutés ; une fenêtre déjà ouverte les prend.</translation>
    </message>
    <message>
        <source>Send failed, cancelled or held faxes once more, or all of a broadcast that failed.</source>
        <translation>Renvoyer des fax échoués, annulés ou retenus, ou tous ceux d&apos;une diffusion qui ont échoué.</translation>
    </message>
    <message>
        <source>Send once more what was sent, or to somebody else.</source>
        <translation>Renvoyer ce qui a été envoyé, ou l&apos;envoyer à quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>Show one fax with its story, or a broadcast.</source>
        <translation>Afficher un fax avec son historique, ou une diffusion.</translation>
    </message>
    <message>
        <source>Show what the IT department set on this computer.</source>
        <translation>Afficher ce que le service informatique a défini sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Start no further fax.</source>
        <translation>Ne faire partir aucun autre fax.</translation>
    </message>
    <message>
        <source>Stop everything: pause the queue, cancel what has not arrived.</source>
        <translation>Tout arrêter : mettre la file d&apos;attente en pause, annuler ce qui n&apos;est pas arrivé.</translation>
    </message>
    <message>
        <source>Take faxes out of the bin again.</source>
        <translation>Ressortir des fax de la corbeille.</translation>
    </message>
    <message>
        <source>The address book: list, add, remove, import, export, groups.</source>
        <translation>Le carnet d&apos;adresses : lister, ajouter, retirer, importer, exporter, groupes.</translation>
    </message>
    <message>
        <source>Watched folders: list, add, remove, refused.</source>
        <translation>Dossiers surveillés : lister, ajouter, retirer, refusés.</translation>
    </message>
    <message>
        <source>Work the queue without a window.</source>
        <translation>Traiter la file d&apos;attente sans fenêtre.</translation>
    </message>
    <message>
        <source>a PDF that Telnyx fetches itself</source>
        <translation>un PDF que Telnyx récupère lui-même</translation>
    </message>
    <message>
        <source>a PDF, picture, text or office document; several become one fax, in order</source>
        <translation>un PDF, une image, un texte ou un document bureautique ; plusieurs forment un fax, dans l&apos;ordre</translation>
    </message>
    <message>
        <source>a broadcast, as B1, or the number of one of its faxes</source>
        <translation>une diffusion, comme B1, ou le numéro d&apos;un de ses fax</translation>
    </message>
    <message>
        <source>a contact&apos;s ID, its name, or its number</source>
        <translation>l&apos;identifiant d&apos;un contact, son nom ou son numéro</translation>
    </message>
    <message>
        <source>a cover page: standard, letter, short, or one of your own</source>
        <translation>une page de garde : standard, letter, short, ou l&apos;une des vôtres</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un document</translation>
    </message>
    <message>
        <source>a document to add, or a number as fax:+13127367276</source>
        <translation>un document à ajouter, ou un numéro comme fax:+13127367276</translation>
    </message>
    <message>
        <source>a document; several are joined, in order</source>
        <translation>un document ; plusieurs sont réunis, dans l&apos;ordre</translation>
    </message>
    <message>
        <source>a fax number, SIP URI, contact&apos;s name, or @GROUP of the address book; repeatable</source>
        <translation>un numéro de fax, une URI SIP, le nom d&apos;un contact ou @GROUP du carnet d&apos;adresses ; répétable</translation>
    </message>
    <message>
        <source>a fax number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>un numéro de fax ; LABEL=NUMBER lui donne un libellé ; répétable</translation>
    </message>
    <message>
        <source>a fax&apos;s number</source>
        <translation>le numéro d&apos;un fax</translation>
    </message>
    <message>
        <source>a fax&apos;s number, or a broadcast&apos;s as B1</source>
        <translation>le numéro d&apos;un fax, ou celui d&apos;une diffusion, comme B1</translation>
    </message>
    <message>
        <source>a fax&apos;s number; without any: list them</source>
        <translation>le numéro d&apos;un fax ; sans aucun : en donner la liste</translation>
    </message>
    <message>
        <source>a folder without a journal</source>
        <translation>un dossier sans journal</translation>
    </message>
    <message>
        <source>a group it is in; repeatable</source>
        <translation>un groupe dont il fait partie ; répétable</translation>
    </message>
    <message>
        <source>a mobile number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>un numéro de mobile ; LABEL=NUMBER lui donne un libellé ; répétable</translation>
    </message>
    <message>
        <source>a number, a contact&apos;s name or @group; several times for several</source>
        <translation>un numéro, le nom d&apos;un contact ou @groupe ; plusieurs fois pour plusieurs</translation>
    </message>
    <message>
        <source>a number, a name or a SIP URI; where it went before by default</source>
        <translation>un numéro, un nom ou une URI SIP ; par défaut, là où il était parti</translation>
    </message>
    <message>
        <source>a number, or the whole name of a contact or recipient</source>
        <translation>un numéro, ou le nom complet d&apos;un contact ou d&apos;un destinataire</translation>
    </message>
    <message>
        <source>a part of the number</source>
        <translation>une partie du numéro</translation>
    </message>
    <message>
        <source>a proof, or an exported log</source>
        <translation>une preuve, ou un journal exporté</translation>
    </message>
    <message>
        <source>a regular expression that finds the number there</source>
        <translation>une expression régulière qui y trouve le numéro</translation>
    </message>
    <message>
        <source>a table for Excel and the like</source>
        <translation>un tableau pour Excel et autres</translation>
    </message>
    <message>
        <source>a table with headings, or vCards</source>
        <translation>un tableau avec en-têtes, ou des vCards</translation>
    </message>
    <message>
        <source>a telephone number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>un numéro de téléphone ; LABEL=NUMBER lui donne un libellé ; répétable</translation>
    </message>
    <message>
        <source>a word or some words of your own</source>
        <translation>un mot ou quelques mots à vous</translation>
    </message>
    <message>
        <source>added or ended on this day or before</source>
        <translation>ajouté ou terminé ce jour ou avant</translation>
    </message>
    <message>
        <source>added or ended on this day or later, like 2026-03-31</source>
        <translation>ajouté ou terminé ce jour ou après, par exemple 2026-03-31</translation>
    </message>
    <message>
        <source>all in one PDF, which is overwritten; or in a folder that is there, one each</source>
        <translation>tout dans un PDF, qui est écrasé ; ou dans un dossier existant, un pour chacun</translation>
    </message>
    <message>
        <source>also pages that arrive black for more than a third, or take more than ten minutes</source>
        <translation>aussi les pages qui arrivent noires pour plus d&apos;un tiers, ou prennent plus de dix minutes</translation>
    </message>
    <message>
        <source>also when the same document to the same number is under way</source>
        <translation>même si le même document au même numéro est en cours</translation>
    </message>
    <message>
        <source>as in clerk:address-book</source>
        <translation>par exemple clerk:address-book</translation>
    </message>
    <message>
        <source>as in clerk:others-documents</source>
        <translation>par exemple clerk:others-documents</translation>
    </message>
    <message>
        <source>as soon as its turn comes</source>
        <translation>dès que son tour vient</translation>
    </message>
    <message>
        <source>as the owner: move all that this desk has into a team that has nothing</source>
        <translation>comme propriétaire : déplacer tout ce qu&apos;a ce poste vers une équipe qui n&apos;a rien</translation>
    </message>
    <message>
        <source>at most so many pages in one fax; 350 by default</source>
        <translation>au plus tant de pages dans un fax ; 350 par défaut</translation>
    </message>
    <message>
        <source>at most so many; 100 by default, all in a file</source>
        <translation>au plus tant ; 100 par défaut, tous dans un fichier</translation>
    </message>
    <message>
        <source>by FILE&apos;s ending otherwise; vcard is version 3.0, which most programs read, vcard4 version 4.0</source>
        <translation>sinon d&apos;après la fin du nom de FILE ; vcard est la version 3.0, que la plupart des programmes lisent, vcard4 la version 4.0</translation>
    </message>
    <message>
        <source>by what it is ordered; the newest first by default</source>
        <translation>le critère de tri ; par défaut les plus récents d&apos;abord</translation>
    </message>
    <message>
        <source>call it so</source>
        <translation>l&apos;appeler ainsi</translation>
    </message>
    <message>
        <source>commands (see faxdesk COMMAND --help):</source>
        <translation>commandes (voir faxdesk COMMAND --help) :</translation>
    </message>
    <message>
        <source>compare with the seals in this folder too; may be given several times</source>
        <translation>comparer aussi avec les sceaux de ce dossier ; peut être indiqué plusieurs fois</translation>
    </message>
    <message>
        <source>don&apos;t ask</source>
        <translation>ne pas demander</translation>
    </message>
    <message>
        <source>don&apos;t use the T.38 protocol</source>
        <translation>ne pas utiliser le protocole T.38</translation>
    </message>
    <message>
        <source>e.g. de</source>
        <translation>p. ex. de</translation>
    </message>
    <message>
        <source>end the legal hold</source>
        <translation>mettre fin à la conservation légale</translation>
    </message>
    <message>
        <source>end when nothing is left that can move without a person</source>
        <translation>se terminer quand plus rien ne peut avancer sans une personne</translation>
    </message>
    <message>
        <source>fax numbers, the usual one first</source>
        <translation>numéros de fax, le plus habituel en premier</translation>
    </message>
    <message>
        <source>faxes under way at once</source>
        <translation>fax en cours à la fois</translation>
    </message>
    <message>
        <source>files that could not be faxed</source>
        <translation>fichiers qui n&apos;ont pas pu être faxés</translation>
    </message>
    <message>
        <source>follow the faxes to their end</source>
        <translation>suivre les fax jusqu&apos;à leur fin</translation>
    </message>
    <message>
        <source>go back to the backup FILE; today&apos;s journal is kept beside it</source>
        <translation>revenir à la sauvegarde FILE ; le journal actuel est conservé à côté</translation>
    </message>
    <message>
        <source>go on: a line for each fax that changes, until it is ended</source>
        <translation>continuer : une ligne pour chaque fax qui change, jusqu&apos;à l&apos;arrêt</translation>
    </message>
    <message>
        <source>how many times as fast as life</source>
        <translation>combien de fois plus vite que la réalité</translation>
    </message>
    <message>
        <source>how things stand (by default), or take out now what is due</source>
        <translation>dire où l&apos;on en est (par défaut), ou enlever maintenant ce qui est échu</translation>
    </message>
    <message>
        <source>in a team: only what you sent</source>
        <translation>dans une équipe : seulement ce que vous avez envoyé</translation>
    </message>
    <message>
        <source>in the office&apos;s directory (LDAP, Active Directory) instead</source>
        <translation>plutôt dans l&apos;annuaire de l&apos;entreprise (LDAP, Active Directory)</translation>
    </message>
    <message>
        <source>its faxes in true black and white</source>
        <translation>ses fax en vrai noir et blanc</translation>
    </message>
    <message>
        <source>its faxes without the T.38 protocol</source>
        <translation>ses fax sans le protocole T.38</translation>
    </message>
    <message>
        <source>keep only the report of what was delivered</source>
        <translation>ne garder que le rapport de ce qui a été remis</translation>
    </message>
    <message>
        <source>keep them no more</source>
        <translation>ne plus les conserver</translation>
    </message>
    <message>
        <source>let Telnyx keep a preview for a while</source>
        <translation>laisser Telnyx conserver un aperçu pendant un temps</translation>
    </message>
    <message>
        <source>let Telnyx keep the document for a while</source>
        <translation>laisser Telnyx conserver le document pendant un temps</translation>
    </message>
    <message>
        <source>let this desk work its own queue again</source>
        <translation>faire de nouveau traiter à ce poste sa propre file d&apos;attente</translation>
    </message>
    <message>
        <source>let this desk work the team&apos;s queue</source>
        <translation>faire traiter à ce poste la file d&apos;attente de l&apos;équipe</translation>
    </message>
    <message>
        <source>list contacts, all or those that are looked for</source>
        <translation>lister les contacts, tous ou ceux recherchés</translation>
    </message>
    <message>
        <source>list groups; put contacts into one or take them out</source>
        <translation>lister les groupes ; y mettre des contacts ou les en enlever</translation>
    </message>
    <message>
        <source>list who did what, the newest last</source>
        <translation>lister qui a fait quoi, le plus récent en dernier</translation>
    </message>
    <message>
        <source>look for somebody, here or in the office&apos;s directory</source>
        <translation>chercher quelqu&apos;un, ici ou dans l&apos;annuaire de l&apos;entreprise</translation>
    </message>
    <message>
        <source>make every sheet of a workbook fit the width of its page</source>
        <translation>ajuster chaque feuille d&apos;un classeur à la largeur de sa page</translation>
    </message>
    <message>
        <source>make heavy pages smaller where it is too large for a fax</source>
        <translation>réduire les pages lourdes s&apos;il est trop volumineux pour un fax</translation>
    </message>
    <message>
        <source>make scanned and photographed pages clean: black on white, straight, without shadows</source>
        <translation>rendre nettes les pages numérisées et photographiées : noir sur blanc, droites, sans ombres</translation>
    </message>
    <message>
        <source>make the team&apos;s tables and roles, or bring them up to date</source>
        <translation>créer les tables et les rôles de l&apos;équipe, ou les mettre à niveau</translation>
    </message>
    <message>
        <source>more time between tries</source>
        <translation>davantage de temps entre les essais</translation>
    </message>
    <message>
        <source>move what was added before this year or day, like 2024 or 2024-07-01; without it list archives</source>
        <translation>déplacer ce qui a été ajouté avant cette année ou ce jour, par exemple 2024 ou 2024-07-01 ; sans cette option, lister les archives</translation>
    </message>
    <message>
        <source>nobody may fax it, and why</source>
        <translation>personne ne peut le faxer, et pourquoi</translation>
    </message>
    <message>
        <source>not before: 17:00, &quot;tomorrow 8:00&quot;, &quot;Mon 9:30&quot;, 2026-03-05T08:00+01:00</source>
        <translation>pas avant : 17:00, &quot;tomorrow 8:00&quot;, &quot;Mon 9:30&quot;, 2026-03-05T08:00+01:00</translation>
    </message>
    <message>
        <source>notes; \n begins a new line</source>
        <translation>notes ; \n commence une nouvelle ligne</translation>
    </message>
    <message>
        <source>numbers that were never faxed before are right</source>
        <translation>les numéros jamais faxés auparavant sont corrects</translation>
    </message>
    <message>
        <source>numbers that were never faxed before wait for nobody</source>
        <translation>les numéros jamais faxés auparavant n&apos;attendent personne</translation>
    </message>
    <message>
        <source>of another team than this desk&apos;s</source>
        <translation>d&apos;une autre équipe que celle de ce poste</translation>
    </message>
    <message>
        <source>of the recipient&apos;s name or company</source>
        <translation>du nom ou de la société du destinataire</translation>
    </message>
    <message>
        <source>on the built-in simulator: no account, nothing leaves the machine</source>
        <translation>sur le simulateur intégré : pas de compte, rien ne quitte la machine</translation>
    </message>
    <message>
        <source>on the cover</source>
        <translation>sur la page de garde</translation>
    </message>
    <message>
        <source>one group: list its members</source>
        <translation>un groupe : lister ses membres</translation>
    </message>
    <message>
        <source>one line for each broadcast, with its totals</source>
        <translation>une ligne pour chaque diffusion, avec ses totaux</translation>
    </message>
    <message>
        <source>only in these hours, each try too, as 08:00-18:00; “office”: the office&apos;s, on working days</source>
        <translation>seulement pendant ces heures, chaque essai aussi, par exemple 08:00-18:00 ; « office » : celles du bureau, les jours ouvrés</translation>
    </message>
    <message>
        <source>only say what would be moved</source>
        <translation>dire seulement ce qui serait déplacé</translation>
    </message>
    <message>
        <source>only these; may be given several times</source>
        <translation>seulement ceux-ci ; peut être indiqué plusieurs fois</translation>
    </message>
    <message>
        <source>only those of this group</source>
        <translation>seulement ceux de ce groupe</translation>
    </message>
    <message>
        <source>only what has this tag</source>
        <translation>seulement ce qui porte cette étiquette</translation>
    </message>
    <message>
        <source>overwritten where it exists</source>
        <translation>écrasé s&apos;il existe</translation>
    </message>
    <message>
        <source>parts become OUT-1.pdf, OUT-2.pdf, ...</source>
        <translation>les parties deviennent OUT-1.pdf, OUT-2.pdf, ...</translation>
    </message>
    <message>
        <source>pdf or tiff; only with --store-preview</source>
        <translation>pdf ou tiff ; seulement avec --store-preview</translation>
    </message>
    <message>
        <source>percent, 1 to 100</source>
        <translation>pour cent, de 1 à 100</translation>
    </message>
    <message>
        <source>percent, 1 to 100; only with --monochrome</source>
        <translation>pour cent, de 1 à 100 ; seulement avec --monochrome</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>arguments positionnels</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST/DATABASE, without a password; by default FAXDESK_TEAM_DATABASE, or the setting</source>
        <translation>postgresql://USER@HOST/DATABASE, sans mot de passe ; par défaut FAXDESK_TEAM_DATABASE, ou le paramètre</translation>
    </message>
    <message>
        <source>print all that is in it</source>
        <translation>imprimer tout son contenu</translation>
    </message>
    <message>
        <source>print one JSON object per line and nothing else</source>
        <translation>imprimer un objet JSON par ligne et rien d&apos;autre</translation>
    </message>
    <message>
        <source>put a contact into it; repeatable</source>
        <translation>y mettre un contact ; répétable</translation>
    </message>
    <message>
        <source>put the archive in this folder; without --before: look for archives there that were moved</source>
        <translation>placer l&apos;archive dans ce dossier ; sans --before : y chercher les archives déplacées</translation>
    </message>
    <message>
        <source>read contacts from a table (Outlook, Google, any) or vCards</source>
        <translation>lire des contacts d&apos;un tableau (Outlook, Google, tout autre) ou de vCards</translation>
    </message>
    <message>
        <source>read the API key from standard input</source>
        <translation>lire la clé API sur l&apos;entrée standard</translation>
    </message>
    <message>
        <source>read the password for the office&apos;s directory from standard input, try it and keep it</source>
        <translation>lire le mot de passe de l&apos;annuaire de l&apos;entreprise sur l&apos;entrée standard, l&apos;essayer et le conserver</translation>
    </message>
    <message>
        <source>read the password from standard input</source>
        <translation>lire le mot de passe sur l&apos;entrée standard</translation>
    </message>
    <message>
        <source>read the password of a locked PDF from standard input</source>
        <translation>lire le mot de passe d&apos;un PDF verrouillé sur l&apos;entrée standard</translation>
    </message>
    <message>
        <source>remove the group; its contacts stay</source>
        <translation>retirer le groupe ; ses contacts restent</translation>
    </message>
    <message>
        <source>say what it would do, row by row, and change nothing</source>
        <translation>dire ce qui serait fait, ligne par ligne, et ne rien modifier</translation>
    </message>
    <message>
        <source>say what would be removed and what would stay; do nothing</source>
        <translation>dire ce qui serait enlevé et ce qui resterait ; ne rien faire</translation>
    </message>
    <message>
        <source>send office documents without their tracked changes: what was deleted is left out</source>
        <translation>envoyer les documents bureautiques sans leurs modifications suivies : ce qui a été supprimé est omis</translation>
    </message>
    <message>
        <source>send pages whose shades take long as FaxDesk&apos;s own dots: quick, letters become a picture</source>
        <translation>envoyer les pages aux nuances longues à transmettre avec les points de FaxDesk : rapide, les lettres deviennent une image</translation>
    </message>
    <message>
        <source>send them from this number</source>
        <translation>les envoyer depuis ce numéro</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>afficher le numéro de version du programme et quitter</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>afficher ce message d&apos;aide et quitter</translation>
    </message>
    <message>
        <source>speak this language: de, pt_BR, ..., or a translator&apos;s .ts or .qm FILE; before a command too</source>
        <translation>parler cette langue : de, pt_BR, ..., ou le fichier .ts ou .qm FILE d&apos;un traducteur ; aussi avant une commande</translation>
    </message>
    <message>
        <source>stands before others</source>
        <translation>est placé avant les autres</translation>
    </message>
    <message>
        <source>start as an icon in the notification area; without one, with the window minimised</source>
        <translation>démarrer comme icône dans la zone de notification ; s&apos;il n&apos;y en a pas, avec la fenêtre réduite</translation>
    </message>
    <message>
        <source>sums instead of faxes</source>
        <translation>des sommes au lieu de fax</translation>
    </message>
    <message>
        <source>take a contact out; repeatable</source>
        <translation>en enlever un contact ; répétable</translation>
    </message>
    <message>
        <source>take any API key, from any user of this computer; default: only the one in TELNYX_API_KEY, or a new one that is printed</source>
        <translation>accepter toute clé API, de tout utilisateur de cet ordinateur ; par défaut : seulement celle de TELNYX_API_KEY, ou une nouvelle qui est imprimée</translation>
    </message>
    <message>
        <source>take contacts out of the book</source>
        <translation>enlever des contacts du carnet</translation>
    </message>
    <message>
        <source>take the tag off</source>
        <translation>enlever l&apos;étiquette</translation>
    </message>
    <message>
        <source>the CSV file, for Excel and the like; overwritten where it exists</source>
        <translation>le fichier CSV, pour Excel et autres ; écrasé s&apos;il existe</translation>
    </message>
    <message>
        <source>the PDF; a folder that is there names it itself</source>
        <translation>le PDF ; dans un dossier existant, il est nommé automatiquement</translation>
    </message>
    <message>
        <source>the ZIP file; overwritten where it exists</source>
        <translation>le fichier ZIP ; écrasé s&apos;il existe</translation>
    </message>
    <message>
        <source>the backup&apos;s file or folder; default: the folder “backups”</source>
        <translation>le fichier ou le dossier de la sauvegarde ; par défaut : le dossier « backups »</translation>
    </message>
    <message>
        <source>the caller&apos;s name that the receiver sees</source>
        <translation>le nom d&apos;appelant que voit le destinataire</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>la société</translation>
    </message>
    <message>
        <source>the contact&apos;s name</source>
        <translation>le nom du contact</translation>
    </message>
    <message>
        <source>the cover that its faxes begin with</source>
        <translation>la page de garde par laquelle ses fax commencent</translation>
    </message>
    <message>
        <source>the cover&apos;s message; \n begins a new line</source>
        <translation>le message de la page de garde ; \n commence une nouvelle ligne</translation>
    </message>
    <message>
        <source>the cover&apos;s subject</source>
        <translation>l&apos;objet de la page de garde</translation>
    </message>
    <message>
        <source>the fax application to send with</source>
        <translation>l&apos;application fax pour l&apos;envoi</translation>
    </message>
    <message>
        <source>the faxes of this broadcast, each with its own state</source>
        <translation>les fax de cette diffusion, chacun avec son propre état</translation>
    </message>
    <message>
        <source>the line “Attention” of covers</source>
        <translation>la ligne « À l&apos;attention de » des pages de garde</translation>
    </message>
    <message>
        <source>the number to send from</source>
        <translation>le numéro d&apos;où envoyer</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>dans l&apos;autre sens</translation>
    </message>
    <message>
        <source>the picture; overwritten where it exists</source>
        <translation>l&apos;image ; écrasée si elle existe</translation>
    </message>
    <message>
        <source>the sender&apos;s line at the head of each page, or none; else as the settings say</source>
        <translation>la ligne d&apos;expéditeur en tête de chaque page, ou aucune ; sinon selon les paramètres</translation>
    </message>
    <message>
        <source>the watched folders, and how they stand</source>
        <translation>les dossiers surveillés, et leur état</translation>
    </message>
    <message>
        <source>they have been read of</source>
        <translation>il en a été pris connaissance</translation>
    </message>
    <message>
        <source>true black and white, without grey</source>
        <translation>vrai noir et blanc, sans gris</translation>
    </message>
    <message>
        <source>try every part of FaxDesk on this computer</source>
        <translation>essayer chaque partie de FaxDesk sur cet ordinateur</translation>
    </message>
    <message>
        <source>watch a folder</source>
        <translation>surveiller un dossier</translation>
    </message>
    <message>
        <source>watch a folder no more; what it has in hand goes on</source>
        <translation>ne plus surveiller un dossier ; ce qui y est en traitement continue</translation>
    </message>
    <message>
        <source>what becomes of it</source>
        <translation>ce qu&apos;il en advient</translation>
    </message>
    <message>
        <source>what clerks, leads and administrators may do; as the owner: set it</source>
        <translation>ce que peuvent faire employés, responsables et administrateurs ; comme propriétaire : le définir</translation>
    </message>
    <message>
        <source>what is put into it is faxed</source>
        <translation>ce qui y est placé est faxé</translation>
    </message>
    <message>
        <source>what is summed up; month by default</source>
        <translation>ce qui est additionné ; par défaut le mois</translation>
    </message>
    <message>
        <source>what lies in the bin</source>
        <translation>ce qui est dans la corbeille</translation>
    </message>
    <message>
        <source>what people call it; the folder&apos;s own name by default</source>
        <translation>le nom que lui donnent les gens ; par défaut celui du dossier</translation>
    </message>
    <message>
        <source>what pictures and texts are laid onto: letter or a4; else that of FAXDESK_FROM&apos;s country</source>
        <translation>sur quoi sont disposés images et textes : letter ou a4 ; sinon celui du pays de FAXDESK_FROM</translation>
    </message>
    <message>
        <source>what the columns are, in order: name, company, fax, phone, mobile, notes, groups, ignored ...</source>
        <translation>ce que sont les colonnes, dans l&apos;ordre : name, company, fax, phone, mobile, notes, groups, ignored ...</translation>
    </message>
    <message>
        <source>what the others call this desk; by default its computer&apos;s name</source>
        <translation>le nom que les autres donnent à ce poste ; par défaut celui de son ordinateur</translation>
    </message>
    <message>
        <source>whatever a person would be asked: the same document again, a number that doesn&apos;t exist, is like another one or your own</source>
        <translation>tout ce qui serait demandé à une personne : de nouveau le même document, un numéro qui n&apos;existe pas, qui ressemble à un autre ou est le vôtre</translation>
    </message>
    <message>
        <source>when it must be there: it goes before others, and you are warned</source>
        <translation>quand il doit y être : il passe avant d&apos;autres, et vous êtes averti</translation>
    </message>
    <message>
        <source>where Telnyx reports what becomes of the fax</source>
        <translation>où Telnyx signale ce qu&apos;il advient du fax</translation>
    </message>
    <message>
        <source>which desks there are, what is under way and what waits</source>
        <translation>quels postes existent, ce qui est en cours et ce qui attend</translation>
    </message>
    <message>
        <source>which page; the first one by default</source>
        <translation>quelle page ; par défaut la première</translation>
    </message>
    <message>
        <source>which pages, e.g. 1-3,7 or 5-; once for every FILE, or as often as there are FILEs</source>
        <translation>quelles pages, p. ex. 1-3,7 ou 5- ; une fois pour chaque FILE, ou autant de fois qu&apos;il y a de FILE</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>qui l&apos;a envoyé</translation>
    </message>
    <message>
        <source>whose numbers are written without a country code, e.g. DE</source>
        <translation>dont les numéros sont écrits sans indicatif de pays, p. ex. DE</translation>
    </message>
    <message>
        <source>why, such as the case; needed to set it</source>
        <translation>pourquoi, par exemple l&apos;affaire ; nécessaire pour la définir</translation>
    </message>
    <message>
        <source>with --between: Monday to Friday, but for days on which the office is closed (a setting)</source>
        <translation>avec --between : du lundi au vendredi, sauf les jours où le bureau est fermé (un paramètre)</translation>
    </message>
    <message>
        <source>with --between: by the receiver&apos;s clock, where the number tells it; else by this one</source>
        <translation>avec --between : à l&apos;heure du destinataire, si le numéro l&apos;indique ; sinon à celle d&apos;ici</translation>
    </message>
    <message>
        <source>with --clean-up, leave out pages on which nothing was found</source>
        <translation>avec --clean-up, omettre les pages sur lesquelles rien n&apos;a été trouvé</translation>
    </message>
    <message>
        <source>with --deadline: afterwards ask instead of sending it late</source>
        <translation>avec --deadline : ensuite demander au lieu de l&apos;envoyer en retard</translation>
    </message>
    <message>
        <source>with --follow: go on after the line whose “resume” was N</source>
        <translation>avec --follow : continuer après la ligne dont « resume » valait N</translation>
    </message>
    <message>
        <source>with --log: from then on; a day, or a day and a time</source>
        <translation>avec --log : à partir de ce moment ; un jour, ou un jour et une heure</translation>
    </message>
    <message>
        <source>with --log: such acts alone</source>
        <translation>avec --log : seulement de telles actions</translation>
    </message>
    <message>
        <source>with --log: up to then; a day counts whole</source>
        <translation>avec --log : jusqu&apos;à ce moment ; un jour compte en entier</translation>
    </message>
    <message>
        <source>with --log: what this user did</source>
        <translation>avec --log : ce qu&apos;a fait cet utilisateur</translation>
    </message>
    <message>
        <source>with --self-test: write what it found to FILE</source>
        <translation>avec --self-test : écrire le résultat dans FILE</translation>
    </message>
    <message>
        <source>with --wait: stop waiting after so many seconds</source>
        <translation>avec --wait : cesser d&apos;attendre après tant de secondes</translation>
    </message>
    <message>
        <source>with run: say what is due, and do nothing</source>
        <translation>avec run : dire ce qui est échu, et ne rien faire</translation>
    </message>
    <message>
        <source>with this cover page</source>
        <translation>avec cette page de garde</translation>
    </message>
    <message>
        <source>without --to, what says who it goes to: file-name, sidecar (a .json, .csv or .xml file of the same name), first-page</source>
        <translation>sans --to, ce qui indique le destinataire : file-name, sidecar (un fichier .json, .csv ou .xml du même nom), first-page</translation>
    </message>
    <message>
        <source>without the first page, for privacy</source>
        <translation>sans la première page, par confidentialité</translation>
    </message>
    <message>
        <source>without trying every part of FaxDesk</source>
        <translation>sans essayer chaque partie de FaxDesk</translation>
    </message>
    <message>
        <source>words of names and companies, digits</source>
        <translation>mots de noms et de sociétés, chiffres</translation>
    </message>
    <message>
        <source>words of names and companies, parts of numbers</source>
        <translation>mots de noms et de sociétés, parties de numéros</translation>
    </message>
    <message>
        <source>words of number, name, company, document, cover, user or tag, a state, a reason, or a date</source>
        <translation>mots d&apos;un numéro, nom, société, document, page de garde, utilisateur ou étiquette, un état, une raison ou une date</translation>
    </message>
    <message>
        <source>write a contact into the book</source>
        <translation>inscrire un contact dans le carnet</translation>
    </message>
    <message>
        <source>write the book into a file: CSV, or vCards (.vcf)</source>
        <translation>écrire le carnet dans un fichier : CSV ou vCards (.vcf)</translation>
    </message>
    <message>
        <source>write the chain into FILE, to be checked without the journal</source>
        <translation>écrire la chaîne dans FILE, pour la vérifier sans le journal</translation>
    </message>
    <message>
        <source>write the table to FILE; overwritten where it exists</source>
        <translation>écrire le tableau dans FILE ; écrasé s&apos;il existe</translation>
    </message>
    <message>
        <source>write what the team has as a desk&apos;s journal, with its documents</source>
        <translation>écrire ce qu&apos;a l&apos;équipe comme journal d&apos;un poste, avec ses documents</translation>
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
        <translation>&amp;Seuil de noir</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>Mono&amp;chrome</translation>
    </message>
    <message>
        <source>Adva&amp;nced</source>
        <translation>Ava&amp;ncé</translation>
    </message>
    <message>
        <source>Black threshold in percent</source>
        <translation>Seuil de noir en pour cent</translation>
    </message>
    <message>
        <source>Every pixel becomes black or white, without greys. Good for text, bad for photos.</source>
        <translation>Chaque pixel devient noir ou blanc, sans gris. Bon pour le texte, mauvais pour les photos.</translation>
    </message>
    <message>
        <source>High: letters and forms</source>
        <translation>Haute : lettres et formulaires</translation>
    </message>
    <message>
        <source>Higher qualities show finer detail and take longer to send.</source>
        <translation>Les qualités supérieures montrent plus de détails et prennent plus de temps.</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <translation>Monochrome</translation>
    </message>
    <message>
        <source>Normal: large print, quickest</source>
        <translation>Normale : gros caractères, la plus rapide</translation>
    </message>
    <message>
        <source>Qualit&amp;y</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>T.38, caller name, from-number, storing at Telnyx, webhook address</source>
        <translation>T.38, nom affiché, numéro émetteur, conservation chez Telnyx, adresse du webhook</translation>
    </message>
    <message>
        <source>Ultra dark: fine or pale text</source>
        <translation>Ultra-foncée : texte fin ou pâle</translation>
    </message>
    <message>
        <source>Ultra light: photos and pictures</source>
        <translation>Ultra-claire : photos et images</translation>
    </message>
    <message>
        <source>Very high: small print, drawings</source>
        <translation>Très haute : petits caractères, dessins</translation>
    </message>
    <message>
        <source>What is darker than this becomes black: higher makes more black. The usual value is 95.</source>
        <translation>Ce qui est plus foncé devient noir : plus la valeur est haute, plus il y a de noir. La valeur usuelle est 95.</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PagesButton</name>
    <message>
        <source>Choose which pages are sent</source>
        <translation>Choisir les pages à envoyer</translation>
    </message>
    <message>
        <source>Pages: all</source>
        <translation>Pages : toutes</translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation>Pages : {pages}</translation>
    </message>
</context>
<context>
    <name>PagesEdit</name>
    <message numerus="yes">
        <source>%n of {pages} pages will be sent.</source>
        <translation>
            <numerusform>%n page sur {pages} sera envoyée.</numerusform>
            <numerusform>%n pages sur {pages} seront envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n pages will be sent.</source>
        <translation>
            <numerusform>%n page sera envoyée.</numerusform>
            <numerusform>Les %n pages seront toutes envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Like 1-3, 7 or 5- (to the end). Enter keeps, Escape leaves.</source>
        <translation>Par exemple 1-3, 7 ou 5- (jusqu&apos;à la fin). Entrée garde, Échap quitte.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages to send</source>
        <translation>Pages à envoyer</translation>
    </message>
    <message>
        <source>all, or like 1-3, 7</source>
        <translation>toutes, ou p. ex. 1-3, 7</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n are doubtful: look at them.</source>
        <translation>
            <numerusform>%n est douteuse : vérifiez-la.</numerusform>
            <numerusform>%n sont douteuses : vérifiez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are ticked.</source>
        <translation>
            <numerusform>%n ligne est cochée.</numerusform>
            <numerusform>%n lignes sont cochées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>&amp;Remove selected</source>
        <translation>&amp;Retirer la sélection</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Ajouter %n</numerusform>
            <numerusform>Ajouter %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what was pasted</source>
        <translation>Ajouter ce qui a été collé</translation>
    </message>
    <message>
        <source>Remove all that are &amp;marked</source>
        <translation>Retirer tout ce qui est &amp;marqué</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>Tick selected</source>
        <translation>Cocher la sélection</translation>
    </message>
    <message>
        <source>Untick selected</source>
        <translation>Décocher la sélection</translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>Numéro de fax</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>PastedTable</name>
    <message>
        <source>What was understood, row by row</source>
        <translation>Ce qui a été compris, ligne par ligne</translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>Pasted list</source>
        <translation>Liste collée</translation>
    </message>
</context>
<context>
    <name>PreviewAdvice</name>
    <message>
        <source>Leave it out</source>
        <translation>L&apos;omettre</translation>
    </message>
    <message>
        <source>Page {page} needs a look.</source>
        <translation>La page {page} est à vérifier.</translation>
    </message>
    <message>
        <source>Set threshold to {percent}</source>
        <translation>Régler le seuil sur {percent}</translation>
    </message>
    <message>
        <source>Set threshold to {percent}: {time}</source>
        <translation>Régler le seuil sur {percent} : {time}</translation>
    </message>
    <message>
        <source>Set very high</source>
        <translation>Choisir très haute</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Use greyscale</source>
        <translation>Utiliser les niveaux de gris</translation>
    </message>
    <message>
        <source>Use greyscale, high: {time}</source>
        <translation>Utiliser les niveaux de gris, haute : {time}</translation>
    </message>
</context>
<context>
    <name>PreviewMode</name>
    <message>
        <source>Cleaned up: scanned pages arrive with these dots. Compare with Original.</source>
        <translation>Nettoyé : les pages numérisées arrivent avec ces points. Comparez avec Original.</translation>
    </message>
    <message>
        <source>Close to what arrives. Telnyx makes the final picture: single dots may differ.</source>
        <translation>Proche de ce qui arrive. Telnyx fait l&apos;image finale : certains points peuvent différer.</translation>
    </message>
    <message>
        <source>Likely: greys arrive as patterns of dots, and Telnyx&apos;s pattern may differ.</source>
        <translation>Probable : les gris arrivent en trames de points, et la trame de Telnyx peut différer.</translation>
    </message>
    <message>
        <source>Pages that were shrunk to black and white no longer change with the threshold.</source>
        <translation>Les pages réduites au noir et blanc ne changent plus avec le seuil.</translation>
    </message>
    <message>
        <source>Pages with greys arrive with these dots. Compare with Original.</source>
        <translation>Les pages avec des gris arrivent avec ces points. Comparez avec Original.</translation>
    </message>
    <message>
        <source>The document as FaxDesk shrank it. Your own file is as it was.</source>
        <translation>Le document tel que FaxDesk l&apos;a réduit. Votre propre fichier reste tel quel.</translation>
    </message>
    <message>
        <source>The document as it is. It arrives in black and white only.</source>
        <translation>Le document tel qu&apos;il est. Il arrive uniquement en noir et blanc.</translation>
    </message>
    <message>
        <source>The document before it was cleaned up. What arrives is beside it.</source>
        <translation>Le document avant le nettoyage. Ce qui arrive est à côté.</translation>
    </message>
    <message>
        <source>{across} dots per inch across, {down} down: the standard&apos;s numbers for this quality, as Telnyx publishes none of its own.</source>
        <translation>{across} points par pouce en largeur, {down} en hauteur : valeurs de la norme pour cette qualité, Telnyx n&apos;en publiant pas.</translation>
    </message>
</context>
<context>
    <name>PreviewPages</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>{page}: page {place} of “{name}”</source>
        <translation>{page} : page {place} de « {name} »</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Back to the main window</source>
        <translation>Retour à la fenêtre principale</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>Dans une fenêtre à part</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Page suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Page précédente (Page préc.)</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>Cette page ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Turn this page (R, back with Shift+R)</source>
        <translation>Tourner cette page (R, en arrière avec Maj+R)</translation>
    </message>
</context>
<context>
    <name>PreviewPlace</name>
    <message>
        <source>Add a document to see it here as it will arrive.</source>
        <translation>Ajoutez un document pour le voir ici tel qu&apos;il arrivera.</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Vérification en cours …</translation>
    </message>
    <message>
        <source>What can&apos;t be sent can&apos;t be shown either.</source>
        <translation>Ce qui ne peut pas être envoyé ne peut pas non plus être affiché.</translation>
    </message>
</context>
<context>
    <name>PreviewSlot</name>
    <message>
        <source>Add a document to see it here as it will arrive.</source>
        <translation>Ajoutez un document pour le voir ici tel qu&apos;il arrivera.</translation>
    </message>
    <message>
        <source>The preview is in a window of its own.</source>
        <translation>L&apos;aperçu est dans une fenêtre à part.</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>As it will arrive</source>
        <translation>Telle qu&apos;elle arrivera</translation>
    </message>
</context>
<context>
    <name>PrintPlace</name>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;L&apos;ouvrir</translation>
    </message>
    <message>
        <source>&amp;Set up a folder</source>
        <translation>Préparer un do&amp;ssier</translation>
    </message>
    <message>
        <source>FaxDesk sets up a folder: what any program saves or prints there comes into this window.</source>
        <translation>FaxDesk prépare un dossier : ce qu&apos;un programme y enregistre ou y imprime arrive dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Print in any program on the printer “FaxDesk”: the document comes into this window.</source>
        <translation>Imprimez dans un programme quelconque sur l&apos;imprimante « FaxDesk » : le document arrive dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Print to FaxDesk</source>
        <translation>Imprimer vers FaxDesk</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Stop looking into the folder</source>
        <translation>Ne plus regarder dans le dossier</translation>
    </message>
    <message>
        <source>The folder can&apos;t be made in “{folder}”.</source>
        <translation>Le dossier ne peut pas être créé dans « {folder} ».</translation>
    </message>
    <message>
        <source>What is saved in “{folder}” comes into this window: choose it in “Microsoft Print to PDF”, or as where a scanner puts its files.</source>
        <translation>Ce qui est enregistré dans « {folder} » arrive dans cette fenêtre : choisissez-le dans « Microsoft Print to PDF », ou comme destination des fichiers d&apos;un scanner.</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>&amp;Save proof…</source>
        <translation>&amp;Enregistrer la preuve…</translation>
    </message>
    <message numerus="yes">
        <source>One PDF with the reports of %n faxes, and attached to it each document exactly as it was sent, Telnyx&apos;s own pictures where they are kept, and the histories in a form that can be checked.</source>
        <translation>
            <numerusform>Un PDF avec le rapport de %n fax et, en pièces jointes, chaque document exactement tel qu&apos;envoyé, les images de Telnyx si elles sont conservées, et l&apos;historique sous une forme vérifiable.</numerusform>
            <numerusform>Un PDF avec les rapports de %n fax et, en pièces jointes, chaque document exactement tel qu&apos;envoyé, les images de Telnyx si elles sont conservées, et les historiques sous une forme vérifiable.</numerusform>
        </translation>
    </message>
    <message>
        <source>One PDF with the transmission report, and attached to it the document exactly as it was sent, Telnyx&apos;s own picture where it is kept, and the history in a form that can be checked.</source>
        <translation>Un PDF avec le rapport de transmission et, en pièces jointes, le document exactement tel qu&apos;envoyé, l&apos;image de Telnyx si elle est conservée, et l&apos;historique sous une forme vérifiable.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Enregistrer la preuve</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré : {path}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Whoever has the file can read the documents. It is checked with: faxdesk verify FILE</source>
        <translation>Quiconque a le fichier peut lire les documents. On le vérifie avec : faxdesk verify FILE</translation>
    </message>
    <message>
        <source>With a &amp;picture of the first page on the report</source>
        <translation>Avec une &amp;image de la première page sur le rapport</translation>
    </message>
</context>
<context>
    <name>QualityNote</name>
    <message numerus="yes">
        <source>%n numbers refused so fine a quality before.</source>
        <translation>
            <numerusform>%n numéro a déjà refusé une qualité si fine.</numerusform>
            <numerusform>%n numéros ont déjà refusé une qualité si fine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some fax machines refuse this. FaxDesk then tries again in High.</source>
        <translation>Certains télécopieurs la refusent. FaxDesk réessaie alors en Haute.</translation>
    </message>
    <message>
        <source>Use High</source>
        <translation>Prendre Haute</translation>
    </message>
    <message>
        <source>{number} refused so fine a quality before.</source>
        <translation>{number} a déjà refusé une qualité si fine.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n faxes were to go from {before}. Your number is {number} now.</source>
        <translation>
            <numerusform>%n fax devait partir de {before}. Votre numéro est maintenant {number}.</numerusform>
            <numerusform>%n fax devaient partir de {before}. Votre numéro est maintenant {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes will not go until FaxDesk is open again.</source>
        <translation>
            <numerusform>%n fax ne partira pas avant la réouverture de FaxDesk.</numerusform>
            <numerusform>%n fax ne partiront pas avant la réouverture de FaxDesk.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All parts</source>
        <translation>&amp;Toutes les parties</translation>
    </message>
    <message>
        <source>&amp;Cancel the fax</source>
        <translation>&amp;Annuler le fax</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>&amp;Annuler les fax</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Close FaxDesk</source>
        <translation>&amp;Fermer FaxDesk</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Fermer quand même</translation>
    </message>
    <message>
        <source>&amp;From {number}</source>
        <translation>&amp;De {number}</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Revenir</translation>
    </message>
    <message>
        <source>&amp;Go on sending</source>
        <translation>&amp;Continuer l&apos;envoi</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Garder ouvert</translation>
    </message>
    <message>
        <source>&amp;Keep {number}</source>
        <translation>&amp;Garder {number}</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laisser ainsi</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>&amp;Le laisser continuer</translation>
    </message>
    <message>
        <source>&amp;Let them go on</source>
        <translation>&amp;Les laisser continuer</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Stop everything</source>
        <translation>Tout a&amp;rrêter</translation>
    </message>
    <message>
        <source>1 fax will not go until FaxDesk is open again.</source>
        <translation>1 fax ne partira pas avant la réouverture de FaxDesk.</translation>
    </message>
    <message numerus="yes">
        <source>Already under way: %n. Telnyx was asked to stop them; they may still arrive.</source>
        <translation>
            <numerusform>Déjà en cours : %n. Telnyx a été prié de l&apos;arrêter ; il peut encore arriver.</numerusform>
            <numerusform>Déjà en cours : %n. Telnyx a été prié de les arrêter ; ils peuvent encore arriver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel every fax that has not arrived, and pause the queue?</source>
        <translation>Annuler tous les fax qui ne sont pas arrivés et mettre la file d&apos;attente en pause ?</translation>
    </message>
    <message numerus="yes">
        <source>Cancel these %n faxes?</source>
        <translation>
            <numerusform>Annuler %n fax ?</numerusform>
            <numerusform>Annuler ces %n fax ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this fax?</source>
        <translation>Annuler ce fax ?</translation>
    </message>
    <message>
        <source>Cancel?</source>
        <translation>Annuler ?</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled before they went: %n</source>
        <translation>
            <numerusform>Annulé avant le départ : %n</numerusform>
            <numerusform>Annulés avant le départ : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close FaxDesk?</source>
        <translation>Fermer FaxDesk ?</translation>
    </message>
    <message numerus="yes">
        <source>Delivered before, of those you sent off together with them: %n</source>
        <translation>
            <numerusform>Déjà remis, parmi ceux envoyés en même temps : %n</numerusform>
            <numerusform>Déjà remis, parmi ceux envoyés en même temps : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>FaxDesk then stays as an icon in the notification area. You can change that in Settings.</source>
        <translation>FaxDesk reste alors sous forme d&apos;icône dans la zone de notification. Vous pouvez changer cela dans les Paramètres.</translation>
    </message>
    <message>
        <source>Faxes under way are stopped as far as Telnyx still can. Those that have not gone are cancelled; each can be tried again later.</source>
        <translation>Les fax en cours sont arrêtés dans la mesure où Telnyx le peut encore. Ceux qui ne sont pas partis sont annulés ; chacun peut être réessayé plus tard.</translation>
    </message>
    <message>
        <source>From which number?</source>
        <translation>De quel numéro ?</translation>
    </message>
    <message>
        <source>Give up the changes?</source>
        <translation>Abandonner les modifications ?</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Revenir</translation>
    </message>
    <message>
        <source>It arrived, so it lies in the bin for {days} days with its proof. History shows the bin and puts it back.</source>
        <translation>Il est arrivé : il reste {days} jours dans la corbeille avec sa preuve. L&apos;historique montre la corbeille et permet de l&apos;en ressortir.</translation>
    </message>
    <message>
        <source>It did not arrive: its story and FaxDesk&apos;s copy are deleted for good.</source>
        <translation>Il n&apos;est pas arrivé : son historique et la copie de FaxDesk sont supprimés définitivement.</translation>
    </message>
    <message>
        <source>Keep &amp;sending</source>
        <translation>Continuer à &amp;envoyer</translation>
    </message>
    <message>
        <source>Keep sending when the window is closed?</source>
        <translation>Continuer à envoyer quand la fenêtre est fermée ?</translation>
    </message>
    <message>
        <source>Keep sending?</source>
        <translation>Continuer à envoyer ?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message numerus="yes">
        <source>Not sure they went: %n</source>
        <translation>
            <numerusform>Départ incertain : %n</numerusform>
            <numerusform>Départ incertain : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only &amp;this part</source>
        <translation>Seulement &amp;cette partie</translation>
    </message>
    <message>
        <source>Open FaxDesk again now, in {language}?</source>
        <translation>Rouvrir FaxDesk maintenant, en {language} ?</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Otherwise the receiver gets a document with pages missing.</source>
        <translation>Sinon, le destinataire reçoit un document auquel il manque des pages.</translation>
    </message>
    <message>
        <source>Otherwise: {what}</source>
        <translation>Sinon : {what}</translation>
    </message>
    <message numerus="yes">
        <source>Remove these %n faxes?</source>
        <translation>
            <numerusform>Retirer %n fax ?</numerusform>
            <numerusform>Retirer ces %n fax ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this fax?</source>
        <translation>Retirer ce fax ?</translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation>Retirer ?</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>Plusieurs parties</translation>
    </message>
    <message>
        <source>Stop everything?</source>
        <translation>Tout arrêter ?</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Telnyx is still sending. FaxDesk can&apos;t tell how it ends while it is closed.</source>
        <translation>Telnyx est encore en train d&apos;envoyer. Tant que FaxDesk est fermé, il ne peut pas savoir comment cela se termine.</translation>
    </message>
    <message>
        <source>The fax you are composing has not been sent. Close and give it up?</source>
        <translation>Le fax que vous préparez n&apos;a pas été envoyé. Fermer et l&apos;abandonner ?</translation>
    </message>
    <message>
        <source>The fax you are composing is kept, and faxes under way go on.</source>
        <translation>Le fax que vous composez est conservé, et les fax en cours continuent.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>La file d&apos;attente est en pause.</translation>
    </message>
    <message>
        <source>There was no fax left that had to be stopped.</source>
        <translation>Il ne restait aucun fax à arrêter.</translation>
    </message>
    <message>
        <source>This fax was to go from {before}. Your number is {number} now.</source>
        <translation>Ce fax devait partir de {before}. Votre numéro est maintenant {number}.</translation>
    </message>
    <message>
        <source>This is part {part} of {parts}. Cancel the other parts too?</source>
        <translation>C&apos;est la partie {part} sur {parts}. Annuler aussi les autres parties ?</translation>
    </message>
    <message>
        <source>This is part {part} of {parts}. Try the other parts again too?</source>
        <translation>C&apos;est la partie {part} sur {parts}. Réessayer aussi les autres parties ?</translation>
    </message>
    <message numerus="yes">
        <source>What arrived (%n) lies in the bin for {days} days with its proof. History shows the bin and puts it back.</source>
        <translation>
            <numerusform>Ce qui est arrivé (%n) reste {days} jours dans la corbeille avec sa preuve. L&apos;historique montre la corbeille et permet de l&apos;en ressortir.</numerusform>
            <numerusform>Ce qui est arrivé (%n) reste {days} jours dans la corbeille avec sa preuve. L&apos;historique montre la corbeille et permet de l&apos;en ressortir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What did not arrive (%n) is deleted for good, with its story and FaxDesk&apos;s copy.</source>
        <translation>
            <numerusform>Ce qui n&apos;est pas arrivé (%n) est supprimé définitivement, avec son historique et la copie de FaxDesk.</numerusform>
            <numerusform>Ce qui n&apos;est pas arrivé (%n) est supprimé définitivement, avec son historique et la copie de FaxDesk.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is under way already may still arrive.</source>
        <translation>Ce qui est déjà en cours peut encore arriver.</translation>
    </message>
    <message>
        <source>What you changed on the cover page is not kept yet. Give it up?</source>
        <translation>Vos modifications de la page de garde ne sont pas encore conservées. Les abandonner ?</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Part {part} of {parts}: {names}</source>
        <translation>Partie {part} sur {parts} : {names}</translation>
    </message>
    <message>
        <source>The bar is an estimate: Telnyx doesn&apos;t tell how many pages have gone.</source>
        <translation>La barre est une estimation : Telnyx n&apos;indique pas combien de pages sont parties.</translation>
    </message>
    <message>
        <source>To {recipient}: {what}</source>
        <translation>À {recipient} : {what}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} et %n autre</numerusform>
            <numerusform>{name} et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueFilter</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No fax fits what you look for.</source>
        <translation>Aucun fax ne correspond à votre recherche.</translation>
    </message>
    <message>
        <source>No faxes yet. What you send is listed here, with what became of it.</source>
        <translation>Aucun fax pour l&apos;instant. Ce que vous envoyez figure ici, avec ce qu&apos;il en est advenu.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the queue by number or document</source>
        <translation>Rechercher un numéro ou un document dans la file d&apos;attente</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Words of number or document, in any order (Ctrl+F)</source>
        <translation>Mots du numéro ou du document, dans tout ordre (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message numerus="yes">
        <source>%n faxes removed.</source>
        <translation>
            <numerusform>%n fax retiré.</numerusform>
            <numerusform>%n fax retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fax removed.</source>
        <translation>1 fax retiré.</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>Détai&amp;ls</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>Remettre ce qui a été retiré</translation>
    </message>
    <message>
        <source>Show the history of the selected fax (Ctrl+D)</source>
        <translation>Afficher l&apos;historique du fax sélectionné (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d&apos;attente</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages with the cover</source>
        <translation>
            <numerusform>%n page avec la page de garde</numerusform>
            <numerusform>%n pages avec la page de garde</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 document</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message numerus="yes">
        <source>About {time} each; all {pages} in {all} on %n lines, with dialling.</source>
        <translation>
            <numerusform>Environ {time} chacun ; les {pages} en {all} sur %n ligne, numérotation comprise.</numerusform>
            <numerusform>Environ {time} chacun ; les {pages} en {all} sur %n lignes, numérotation comprise.</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} each; all {pages} in {all} on one line, with dialling.</source>
        <translation>Environ {time} chacun ; les {pages} en {all} sur une ligne, numérotation comprise.</translation>
    </message>
    <message>
        <source>Add a document, or choose a cover page and write on it.</source>
        <translation>Ajoutez un document, ou choisissez une page de garde et écrivez-y.</translation>
    </message>
    <message>
        <source>Add a document, or press Edit… and write a message on the cover page.</source>
        <translation>Ajoutez un document, ou cliquez sur Modifier… et écrivez un message sur la page de garde.</translation>
    </message>
    <message numerus="yes">
        <source>All %n covers are made out to “{name}”.</source>
        <translation>
            <numerusform>%n page de garde est établie au nom de « {name} ».</numerusform>
            <numerusform>Les %n pages de garde sont toutes établies au nom de « {name} ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct or remove the number marked red.</source>
        <translation>Corrigez ou retirez le numéro marqué en rouge.</translation>
    </message>
    <message>
        <source>Press Keep or Cancel for the pages of “{name}”.</source>
        <translation>Cliquez sur Garder ou Annuler pour les pages de « {name} ».</translation>
    </message>
    <message>
        <source>The cover page alone</source>
        <translation>La page de garde seule</translation>
    </message>
    <message>
        <source>The cover page is being drawn …</source>
        <translation>La page de garde est en préparation …</translation>
    </message>
    <message>
        <source>The documents are being checked …</source>
        <translation>Les documents sont en cours de vérification …</translation>
    </message>
    <message>
        <source>Together they are too big: press Shrink to fit beside “{name}”.</source>
        <translation>Ensemble, ils sont trop volumineux : cliquez sur Réduire à la limite près de « {name} ».</translation>
    </message>
    <message>
        <source>Type a fax number.</source>
        <translation>Saisissez un numéro de fax.</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>environ {amount}</translation>
    </message>
    <message>
        <source>about {time} in all</source>
        <translation>environ {time} en tout</translation>
    </message>
    <message>
        <source>about {time} on the line</source>
        <translation>environ {time} sur la ligne</translation>
    </message>
    <message numerus="yes">
        <source>as %n faxes</source>
        <translation>
            <numerusform>en %n fax</numerusform>
            <numerusform>en %n fax</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as %n faxes to each</source>
        <translation>
            <numerusform>en %n fax à chacun</numerusform>
            <numerusform>en %n fax à chacun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n numbers</source>
        <translation>
            <numerusform>à %n numéro</numerusform>
            <numerusform>à %n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>to 1 number</source>
        <translation>à 1 numéro</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be sent: take it out.</source>
        <translation>« {name} » ne peut pas être envoyé : enlevez-le.</translation>
    </message>
    <message>
        <source>“{name}” is being cleaned up …</source>
        <translation>Nettoyage de « {name} » …</translation>
    </message>
    <message>
        <source>“{name}” is being made again …</source>
        <translation>Nouvelle préparation de « {name} » …</translation>
    </message>
    <message>
        <source>“{name}” is being shrunk …</source>
        <translation>Réduction de « {name} » …</translation>
    </message>
    <message>
        <source>“{name}” is too big: press Shrink to fit beside it.</source>
        <translation>« {name} » est trop volumineux : cliquez sur Réduire à la limite à côté.</translation>
    </message>
    <message>
        <source>“{name}” needs its password: press Unlock… beside it.</source>
        <translation>« {name} » demande son mot de passe : cliquez sur Déverrouiller… à côté.</translation>
    </message>
    <message>
        <source>“{name}” was changed: choose which version goes.</source>
        <translation>« {name} » a été modifié : choisissez la version à envoyer.</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Numéros</translation>
    </message>
    <message>
        <source>Enter, comma or semicolon ends a number. Left arrow goes to the numbers before.</source>
        <translation>Entrée, virgule ou point-virgule termine un numéro. La flèche gauche mène aux numéros précédents.</translation>
    </message>
    <message>
        <source>Name or fax number, e.g. +1 312 736 7276</source>
        <translation>Nom ou numéro de fax, p. ex. +1 312 736 7276</translation>
    </message>
    <message>
        <source>To: fax numbers</source>
        <translation>À : numéros de fax</translation>
    </message>
</context>
<context>
    <name>RecipientMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n numbers</source>
        <translation>
            <numerusform>&amp;Retirer %n numéro</numerusform>
            <numerusform>&amp;Retirer %n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lear: remove all</source>
        <translation>&amp;Effacer : tout retirer</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n &amp;marked red</source>
        <translation>
            <numerusform>Ret&amp;irer %n marqué en rouge</numerusform>
            <numerusform>Retirer les %n marqués en r&amp;ouge</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the one &amp;marked red</source>
        <translation>Retirer celui &amp;marqué en rouge</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
</context>
<context>
    <name>RecipientsPanel</name>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n numéro</numerusform>
            <numerusform>%n numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers removed.</source>
        <translation>
            <numerusform>%n numéro retiré.</numerusform>
            <numerusform>%n numéros retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 numéro</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>Carnet d&apos;adresses…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep whom the directory knows in the address book</source>
        <translation>Garder dans le carnet d&apos;adresses ceux que l&apos;annuaire connaît</translation>
    </message>
    <message>
        <source>Open the address book (Ctrl+B)</source>
        <translation>Ouvrir le carnet d&apos;adresses (Ctrl+B)</translation>
    </message>
    <message>
        <source>Put the numbers back</source>
        <translation>Remettre les numéros</translation>
    </message>
    <message>
        <source>Remove all numbers</source>
        <translation>Retirer tous les numéros</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n marked red</source>
        <translation>
            <numerusform>Retirer %n marqué en rouge</numerusform>
            <numerusform>Retirer les %n marqués en rouge</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the numbers that are impossible</source>
        <translation>Retirer les numéros impossibles</translation>
    </message>
    <message>
        <source>Remove the one marked red</source>
        <translation>Retirer celui marqué en rouge</translation>
    </message>
    <message>
        <source>Take the contact out of the address book again</source>
        <translation>Ressortir le contact du carnet d&apos;adresses</translation>
    </message>
    <message>
        <source>{number} is there already.</source>
        <translation>{number} est déjà là.</translation>
    </message>
</context>
<context>
    <name>RenameButton</name>
    <message>
        <source>&amp;Rename group…</source>
        <translation>&amp;Renommer le groupe…</translation>
    </message>
    <message>
        <source>New name of the group:</source>
        <translation>Nouveau nom du groupe :</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Renommer le groupe</translation>
    </message>
    <message>
        <source>The group is called {name} now.</source>
        <translation>Le groupe s&apos;appelle maintenant {name}.</translation>
    </message>
</context>
<context>
    <name>RenderedWindow</name>
    <message>
        <source>As Telnyx rendered it</source>
        <translation>Tel que rendu par Telnyx</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Page suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Page précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Telnyx made this picture; the receiver&apos;s machine printed it, or will.</source>
        <translation>Telnyx a fait cette image ; l&apos;appareil du destinataire l&apos;a imprimée ou l&apos;imprimera.</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>Cette page ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown.</source>
        <translation>Cette image ne peut pas être affichée.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>A &amp;file for each, in a folder</source>
        <translation>Un &amp;fichier pour chacun, dans un dossier</translation>
    </message>
    <message>
        <source>All in &amp;one file</source>
        <translation>&amp;Tous dans un fichier</translation>
    </message>
    <message>
        <source>Fax reports.pdf</source>
        <translation>Rapports de fax.pdf</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Dossier des rapports</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>Remis à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré : {path}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is ready.</source>
        <translation>L&apos;imprimante n&apos;a rien accepté. Vérifiez qu&apos;elle est prête.</translation>
    </message>
    <message>
        <source>Transmission report</source>
        <translation>Rapport de transmission</translation>
    </message>
    <message numerus="yes">
        <source>What became of these %n faxes, each on a page of its own.</source>
        <translation>
            <numerusform>Ce qu&apos;il est advenu de %n fax, sur une page.</numerusform>
            <numerusform>Ce qu&apos;il est advenu de ces %n fax, chacun sur une page.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this fax, on one page: for the file, or for whoever asks.</source>
        <translation>Ce qu&apos;il est advenu de ce fax, sur une page : pour le dossier, ou pour qui le demande.</translation>
    </message>
    <message>
        <source>With a &amp;picture of the first page</source>
        <translation>Avec une i&amp;mage de la première page</translation>
    </message>
</context>
<context>
    <name>ReportSettings</name>
    <message>
        <source>After each &amp;delivery save the report in</source>
        <translation>Après chaque &amp;remise, enregistrer le rapport dans</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the folder for reports</source>
        <translation>Choisir le dossier des rapports</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>Dossier des rapports</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Aucun dossier choisi</translation>
    </message>
    <message>
        <source>Reports show a picture of the &amp;first page</source>
        <translation>Les rapports montrent une image de la &amp;première page</translation>
    </message>
    <message>
        <source>Transmission reports</source>
        <translation>Rapports de transmission</translation>
    </message>
</context>
<context>
    <name>RetentionSettings</name>
    <message>
        <source>&amp;Delete documents</source>
        <translation>&amp;Supprimer les documents</translation>
    </message>
    <message>
        <source>&amp;Take out numbers and names</source>
        <translation>&amp;Enlever les numéros et les noms</translation>
    </message>
    <message>
        <source>A sign like ***K3F7A2BQ then stands for the number, the same in all faxes to it. That can&apos;t be undone.</source>
        <translation>Un signe comme ***K3F7A2BQ remplace alors le numéro, le même dans tous les fax à ce numéro. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Days after a fax&apos;s end until its document is deleted</source>
        <translation>Jours entre la fin d&apos;un fax et la suppression de son document</translation>
    </message>
    <message>
        <source>Days after a fax&apos;s end until its number and names are taken out</source>
        <translation>Jours entre la fin d&apos;un fax et l&apos;enlèvement de son numéro et de ses noms</translation>
    </message>
    <message>
        <source>How long faxes are kept</source>
        <translation>Durée de conservation des fax</translation>
    </message>
    <message>
        <source>It may show names and what the fax is about. It goes with numbers and names.</source>
        <translation>Elle peut montrer des noms et l&apos;objet du fax. Elle est supprimée avec les numéros et les noms.</translation>
    </message>
    <message>
        <source>Keep a small picture of the first page for reports</source>
        <translation>Garder une petite image de la première page pour les rapports</translation>
    </message>
    <message>
        <source>Single faxes are kept longer by “How long it is kept…” in their menu, which also puts them under legal hold.</source>
        <translation>Certains fax sont conservés plus longtemps par « Durée de conservation… » dans leur menu, qui les met aussi sous conservation légale.</translation>
    </message>
    <message>
        <source>This desk works in a team. What holds for all its desks is set by your IT department.</source>
        <translation>Ce poste travaille dans une équipe. Ce qui vaut pour tous ses postes est défini par votre service informatique.</translation>
    </message>
    <message>
        <source>With the document go its pictures, and what stood on its cover. What was sent to whom and when, and the hashes that prove it, stay.</source>
        <translation>Avec le document disparaissent ses images et ce qui figurait sur sa page de garde. Restent : ce qui a été envoyé, à qui et quand, et les empreintes qui le prouvent.</translation>
    </message>
    <message>
        <source>days after the fax has ended</source>
        <translation>jours après la fin du fax</translation>
    </message>
</context>
<context>
    <name>RetrySettings</name>
    <message>
        <source>&amp;without T.38</source>
        <translation>&amp;sans T.38</translation>
    </message>
    <message numerus="yes">
        <source>Before the 2nd, 3rd, … try; the last number serves for all later ones. FaxDesk tries %n times at most.</source>
        <translation>
            <numerusform>Avant le 2e, le 3e, … essai ; le dernier nombre vaut pour tous les suivants. FaxDesk essaie au plus %n fois.</numerusform>
            <numerusform>Avant le 2e, le 3e, … essai ; le dernier nombre vaut pour tous les suivants. FaxDesk essaie au plus %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the machines don&apos;t understand each other, last try</source>
        <translation>Si les appareils ne se comprennent pas, dernier essai</translation>
    </message>
    <message>
        <source>Make the last try in normal quality</source>
        <translation>Faire le dernier essai en qualité normale</translation>
    </message>
    <message>
        <source>Make the last try without T.38</source>
        <translation>Faire le dernier essai sans T.38</translation>
    </message>
    <message>
        <source>Minutes to wait after &amp;other faults</source>
        <translation>Minutes d&apos;attente après d&apos;&amp;autres erreurs</translation>
    </message>
    <message>
        <source>Minutes to wait after a &amp;busy line</source>
        <translation>Minutes d&apos;attente après une ligne &amp;occupée</translation>
    </message>
    <message>
        <source>When a fax doesn&apos;t get through</source>
        <translation>Quand un fax ne passe pas</translation>
    </message>
    <message>
        <source>in &amp;normal quality</source>
        <translation>en qualité &amp;normale</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Fetch back the fax that was put aside</source>
        <translation>Reprendre le fax mis de côté</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send ({keys})</source>
        <translation>Envoyer ({keys})</translation>
    </message>
    <message>
        <source>The fax you were composing was put aside.</source>
        <translation>Le fax que vous prépariez a été mis de côté.</translation>
    </message>
</context>
<context>
    <name>SenderLineSettings</name>
    <message>
        <source>&amp;Telnyx prints such a line already</source>
        <translation>&amp;Telnyx imprime déjà une telle ligne</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Date, time, name, numbers and page.</source>
        <translation>Date, heure, nom, numéros et page.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Put &amp;it on</source>
        <translation>L&apos;i&amp;mprimer</translation>
    </message>
    <message>
        <source>S&amp;ender&apos;s name</source>
        <translation>&amp;Nom de l&apos;expéditeur</translation>
    </message>
    <message>
        <source>Sender&apos;s line at the head of each page</source>
        <translation>Ligne d&apos;expéditeur en tête de chaque page</translation>
    </message>
    <message>
        <source>Where the law asks for it: faxes from the USA</source>
        <translation>Là où la loi l&apos;exige : fax partant des États-Unis</translation>
    </message>
    <message>
        <source>as on cover pages</source>
        <translation>comme sur les pages de garde</translation>
    </message>
</context>
<context>
    <name>SettingsAdvice</name>
    <message>
        <source>Set it so</source>
        <translation>Régler ainsi</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Before Send</source>
        <translation>Avant l&apos;envoi</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Modi&amp;fier…</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Fax application “{name}”, from {number}.</source>
        <translation>Application fax « {name} », numéro émetteur {number}.</translation>
    </message>
    <message>
        <source>New faxes</source>
        <translation>Nouveaux fax</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Pas encore configuré.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Heures d&apos;ouverture</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>The demo has an account of its own, on this computer.</source>
        <translation>La démo a son propre compte, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nouveaux essais</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>&amp;Delete my faxes, their documents and the API key too</source>
        <translation>&amp;Supprimer aussi mes fax, leurs documents et la clé API</translation>
    </message>
    <message>
        <source>FaxDesk is asked to close</source>
        <translation>FaxDesk est prié de se fermer</translation>
    </message>
    <message>
        <source>FaxDesk is installed on this computer for everybody already. Ask whoever looks after the computer for a newer one.</source>
        <translation>FaxDesk est déjà installé sur cet ordinateur pour tous. Demandez une version plus récente à qui s&apos;occupe de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>FaxDesk is still open. Close it, then press Retry. Nothing that waits to be sent is lost.</source>
        <translation>FaxDesk est encore ouvert. Fermez-le, puis cliquez sur Réessayer. Rien de ce qui attend d&apos;être envoyé n&apos;est perdu.</translation>
    </message>
    <message>
        <source>FaxDesk keeps its list of faxes and the documents that still have to go in
{folder}
What you leave there is found again when FaxDesk is installed once more.</source>
        <translation>FaxDesk garde sa liste de fax et les documents encore à envoyer dans
{folder}
Ce que vous y laissez est retrouvé quand FaxDesk est réinstallé.</translation>
    </message>
    <message>
        <source>Send PDFs as faxes</source>
        <translation>Envoyer des PDF par fax</translation>
    </message>
    <message>
        <source>What becomes of the queue and its documents.</source>
        <translation>Ce que deviennent la file d&apos;attente et ses documents.</translation>
    </message>
    <message>
        <source>Your faxes</source>
        <translation>Vos fax</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Asking Telnyx …</source>
        <translation>Interrogation de Telnyx …</translation>
    </message>
    <message>
        <source>Choose the fax application to send with.</source>
        <translation>Choisissez l&apos;application fax pour l&apos;envoi.</translation>
    </message>
    <message>
        <source>F&amp;rom-number</source>
        <translation>Numér&amp;o émetteur</translation>
    </message>
    <message>
        <source>From-number</source>
        <translation>Numéro émetteur</translation>
    </message>
    <message>
        <source>KEY…</source>
        <translation>KEY…</translation>
    </message>
    <message>
        <source>Make an API key in the Telnyx portal (Account, Keys &amp; Credentials), copy it and paste it here. FaxDesk then fetches what you can choose from.</source>
        <translation>Créez une clé API dans le portail Telnyx (Account, Keys &amp; Credentials), copiez-la et collez-la ici. FaxDesk récupère alors les choix possibles.</translation>
    </message>
    <message>
        <source>Paste the API key first, then press Test.</source>
        <translation>Collez d&apos;abord la clé API, puis cliquez sur Tester.</translation>
    </message>
    <message>
        <source>Press Test: then choose from what Telnyx has for you.</source>
        <translation>Cliquez sur Tester, puis choisissez parmi ce que Telnyx propose pour vous.</translation>
    </message>
    <message>
        <source>Send with this &amp;fax application</source>
        <translation>Envoyer avec cette application &amp;fax</translation>
    </message>
    <message>
        <source>Set up your Telnyx account</source>
        <translation>Configurer votre compte Telnyx</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Something went wrong in FaxDesk. Its log says more.</source>
        <translation>Une erreur s&apos;est produite dans FaxDesk. Son journal technique en dit plus.</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>Tester la clé</translation>
    </message>
    <message>
        <source>The key works, but no fax application of this account can send. Fix it in the Telnyx portal.</source>
        <translation>La clé fonctionne, mais aucune application fax de ce compte ne peut envoyer. Corrigez cela dans le portail Telnyx.</translation>
    </message>
    <message>
        <source>The key works. Credit: {credit}.</source>
        <translation>La clé fonctionne. Crédit : {credit}.</translation>
    </message>
    <message>
        <source>The key works. It may not see the account&apos;s credit; faxes go all the same.</source>
        <translation>La clé fonctionne. Elle ne permet peut-être pas de voir le crédit du compte ; les fax partent quand même.</translation>
    </message>
    <message>
        <source>This application has no phone number. Give it one in the Telnyx portal, then test again.</source>
        <translation>Cette application n&apos;a pas de numéro de téléphone. Attribuez-lui-en un dans le portail Telnyx, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>set by your administrator (TELNYX_API_KEY)</source>
        <translation>définie par votre administrateur (TELNYX_API_KEY)</translation>
    </message>
    <message>
        <source>the key you gave before; paste another to change it</source>
        <translation>la clé déjà indiquée ; collez-en une autre pour la changer</translation>
    </message>
    <message>
        <source>{number}, your number so far, belongs to “{name}”. Faxes from it can&apos;t go with this application.</source>
        <translation>{number}, votre numéro jusqu&apos;ici, appartient à « {name} ». Les fax de ce numéro ne peuvent pas partir avec cette application.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n remis</numerusform>
            <numerusform>%n remis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are kept for faxes whose outcome isn&apos;t known yet.</source>
        <translation>
            <numerusform>%n ligne est réservée à un fax dont l&apos;issue n&apos;est pas encore connue.</numerusform>
            <numerusform>%n lignes sont réservées à des fax dont l&apos;issue n&apos;est pas encore connue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line is kept for a fax whose outcome isn&apos;t known yet.</source>
        <translation>1 ligne est réservée à un fax dont l&apos;issue n&apos;est pas encore connue.</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 à décider</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Credit {amount}</source>
        <translation>Crédit {amount}</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>This month about {spent} of {budget}</source>
        <translation>Ce mois-ci environ {spent} sur {budget}</translation>
    </message>
    <message>
        <source>{lines} ({kept} kept for a fax in doubt)</source>
        <translation>{lines} ({kept} en réserve pour un fax incertain)</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n lines in use</source>
        <translation>
            <numerusform>Lignes utilisées : {used} sur %n</numerusform>
            <numerusform>Lignes utilisées : {used} sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of 1 line in use</source>
        <translation>Lignes utilisées : {used} sur 1</translation>
    </message>
    <message>
        <source>⚠ {pct} % of this month&apos;s budget of {budget} is spent</source>
        <translation>⚠ {pct} % du budget de ce mois ({budget}) sont dépensés</translation>
    </message>
</context>
<context>
    <name>StopBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel: put nothing into the queue</source>
        <translation>Annuler : ne rien mettre en file d&apos;attente</translation>
    </message>
    <message>
        <source>Put nothing into the queue (Esc)</source>
        <translation>Ne rien mettre en file d&apos;attente (Échap)</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Contacts, groups and recent recipients</source>
        <translation>Contacts, groupes et destinataires récents</translation>
    </message>
    <message>
        <source>Do not fax: {reason}</source>
        <translation>Ne pas faxer : {reason}</translation>
    </message>
    <message>
        <source>Enter takes {who}; {n} are offered.</source>
        <translation>Entrée prend {who} ; {n} proposés.</translation>
    </message>
    <message>
        <source>from the directory</source>
        <translation>de l&apos;annuaire</translation>
    </message>
    <message numerus="yes">
        <source>group, %n contacts</source>
        <translation>
            <numerusform>groupe, %n contact</numerusform>
            <numerusform>groupe, %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>&amp;Save as ZIP…</source>
        <translation>&amp;Enregistrer en ZIP…</translation>
    </message>
    <message>
        <source>Collecting, which tries every part of FaxDesk: up to a minute…</source>
        <translation>Collecte en cours, chaque partie de FaxDesk est essayée : jusqu&apos;à une minute…</translation>
    </message>
    <message>
        <source>Information for support</source>
        <translation>Informations pour l&apos;assistance</translation>
    </message>
    <message>
        <source>Its content</source>
        <translation>Son contenu</translation>
    </message>
    <message>
        <source>Look it through, save it, and give it to whoever helps you. It has no names, numbers, documents or keys in it. FaxDesk sends it nowhere.</source>
        <translation>Parcourez-le, enregistrez-le et remettez-le à qui vous aide. Il ne contient ni noms, ni numéros, ni documents, ni clés. FaxDesk ne l&apos;envoie nulle part.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Rien n&apos;est encore enregistré.</translation>
    </message>
    <message>
        <source>Save the information for support</source>
        <translation>Enregistrer les informations pour l&apos;assistance</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré : {path}</translation>
    </message>
    <message>
        <source>What was collected</source>
        <translation>Ce qui a été collecté</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TeamSettings</name>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>&amp;Leave the team</source>
        <translation>&amp;Quitter l&apos;équipe</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>FAXDESK_TEAM_DATABASE is set, and goes before what is set here.</source>
        <translation>FAXDESK_TEAM_DATABASE est définie, et passe avant ce qui est réglé ici.</translation>
    </message>
    <message>
        <source>From the next start on this desk works its own queue. What it had queued stays with the team.</source>
        <translation>À partir du prochain démarrage, ce poste traite sa propre file d&apos;attente. Ce qu&apos;il y avait mis reste à l&apos;équipe.</translation>
    </message>
    <message>
        <source>From the next start on this desk works that team&apos;s queue; its own stays where it is.</source>
        <translation>À partir du prochain démarrage, ce poste traite la file d&apos;attente de cette équipe ; la sienne reste où elle est.</translation>
    </message>
    <message>
        <source>Na&amp;me of this desk</source>
        <translation>&amp;Nom de ce poste</translation>
    </message>
    <message>
        <source>One queue for several desks</source>
        <translation>Une file d&apos;attente pour plusieurs postes</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Press Test connection: only a database that answers is joined.</source>
        <translation>Cliquez sur Tester la connexion : seule une base de données qui répond peut être rejointe.</translation>
    </message>
    <message>
        <source>The connection is not protected as it should be (sslmode={mode}): others on the network may read along, or pretend to be the server.</source>
        <translation>La connexion n&apos;est pas protégée comme elle devrait l&apos;être (sslmode={mode}) : d&apos;autres sur le réseau peuvent lire, ou se faire passer pour le serveur.</translation>
    </message>
    <message>
        <source>The team&apos;s database answers. Faxes: {count}. Desks that are there: {desks}.</source>
        <translation>La base de données de l&apos;équipe répond. Fax : {count}. Postes présents : {desks}.</translation>
    </message>
    <message>
        <source>This desk works its own queue. A team&apos;s is in a PostgreSQL that the office&apos;s IT runs.</source>
        <translation>Ce poste traite sa propre file d&apos;attente. Celle d&apos;une équipe est dans un PostgreSQL qu&apos;administre le service informatique.</translation>
    </message>
    <message>
        <source>This desk works the team&apos;s queue.</source>
        <translation>Ce poste traite la file d&apos;attente de l&apos;équipe.</translation>
    </message>
    <message>
        <source>You are {person} there, as {role}.</source>
        <translation>Vous y êtes {person}, comme {role}.</translation>
    </message>
    <message>
        <source>a clerk</source>
        <translation>employé</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>its computer&apos;s name</source>
        <translation>le nom de son ordinateur</translation>
    </message>
    <message>
        <source>none at the moment</source>
        <translation>aucun pour le moment</translation>
    </message>
    <message>
        <source>unchanged; it is kept in the system&apos;s keyring</source>
        <translation>inchangé ; il est conservé dans le trousseau du système</translation>
    </message>
</context>
<context>
    <name>TellingSettings</name>
    <message>
        <source>A broadcast has ended</source>
        <translation>Une diffusion est terminée</translation>
    </message>
    <message>
        <source>A deadline is in danger</source>
        <translation>Une échéance est menacée</translation>
    </message>
    <message>
        <source>A fax failed</source>
        <translation>Un fax a échoué</translation>
    </message>
    <message>
        <source>A fax needs somebody</source>
        <translation>Un fax attend une décision</translation>
    </message>
    <message>
        <source>A fax was delivered</source>
        <translation>Un fax a été remis</translation>
    </message>
    <message>
        <source>An icon in the notification area</source>
        <translation>Une icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Ask when faxes wait</source>
        <translation>Demander si des fax attendent</translation>
    </message>
    <message>
        <source>Credit is low</source>
        <translation>Le crédit est bas</translation>
    </message>
    <message>
        <source>Credit is low below</source>
        <translation>Le crédit est bas en dessous de</translation>
    </message>
    <message>
        <source>End FaxDesk</source>
        <translation>Quitter FaxDesk</translation>
    </message>
    <message>
        <source>From and to, like 18:00-08:00; what came in them is told afterwards</source>
        <translation>De et à, par exemple 18:00-08:00 ; ce qui arrive entre-temps est signalé après</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Continuer à envoyer</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Quiet hours, from and to</source>
        <translation>Heures calmes, de et à</translation>
    </message>
    <message>
        <source>Start FaxDesk when I log in</source>
        <translation>Démarrer FaxDesk à l&apos;ouverture de session</translation>
    </message>
    <message>
        <source>Tell me by a notification when</source>
        <translation>M&apos;avertir par une notification quand</translation>
    </message>
    <message>
        <source>This desktop has no notification area: FaxDesk ends when its window is closed.</source>
        <translation>Ce bureau n&apos;a pas de zone de notification : FaxDesk se termine quand sa fenêtre est fermée.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>With names and numbers, on a locked screen too</source>
        <translation>Avec noms et numéros, même sur un écran verrouillé</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>Sans la fenêtre</translation>
    </message>
</context>
<context>
    <name>TitleBox</name>
    <message>
        <source>As it will arrive</source>
        <translation>Telle qu&apos;elle arrivera</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Show the fax or the original</source>
        <translation>Afficher le fax ou l&apos;original</translation>
    </message>
    <message>
        <source>The page as it will arrive, or the document as it is</source>
        <translation>La page telle qu&apos;elle arrivera, ou le document tel qu&apos;il est</translation>
    </message>
</context>
<context>
    <name>TotalsChart</name>
    <message>
        <source>Chart of the totals</source>
        <translation>Graphique des totaux</translation>
    </message>
    <message>
        <source>The table below says the same.</source>
        <translation>Le tableau ci-dessous dit la même chose.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>ended otherwise</source>
        <translation>terminés autrement</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>{key}: {faxes} faxes, {delivered} delivered, {failed} failed</source>
        <translation>{key} : {faxes} fax, {delivered} remis, {failed} en échec</translation>
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
        <translation>&amp;Totaux :</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Addition…</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>Par destinataire</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Par utilisateur</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Non enregistré : {reason}</translation>
    </message>
    <message>
        <source>Nothing of the kind is in the history.</source>
        <translation>Rien de tel n&apos;est dans l&apos;historique.</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Enregistrer comme &amp;tableau…</translation>
    </message>
    <message>
        <source>Save totals</source>
        <translation>Enregistrer les totaux</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Totals by</source>
        <translation>Totaux par</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New fax</source>
        <translation>&amp;Nouveau fax</translation>
    </message>
    <message>
        <source>&amp;Open FaxDesk</source>
        <translation>&amp;Ouvrir FaxDesk</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Stop everything…</source>
        <translation>Tout &amp;arrêter…</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 à décider</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>%n being cancelled</source>
        <translation>
            <numerusform>%n en cours d&apos;annulation</numerusform>
            <numerusform>%n en cours d&apos;annulation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n annulé</numerusform>
            <numerusform>%n annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n remis</numerusform>
            <numerusform>%n remis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as sent</source>
        <translation>
            <numerusform>%n marqué comme envoyé</numerusform>
            <numerusform>%n marqués comme envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>%n incertain</numerusform>
            <numerusform>%n incertains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n retenu</numerusform>
            <numerusform>%n retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n en route</numerusform>
            <numerusform>%n en route</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n repris</numerusform>
            <numerusform>%n repris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>The next fax is begun, so what was taken back stands in the queue as cancelled.</source>
        <translation>Le fax suivant est commencé : ce qui a été repris figure donc comme annulé dans la file d&apos;attente.</translation>
    </message>
    <message>
        <source>nothing could be taken back</source>
        <translation>rien n&apos;a pu être repris</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message numerus="yes">
        <source>%n faxes are in the queue, which is on hold.</source>
        <translation>
            <numerusform>%n fax est dans la file d&apos;attente, qui est retenue.</numerusform>
            <numerusform>%n fax sont dans la file d&apos;attente, qui est retenue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes are in the queue, which is paused.</source>
        <translation>
            <numerusform>%n fax est dans la file d&apos;attente, qui est en pause.</numerusform>
            <numerusform>%n fax sont dans la file d&apos;attente, qui est en pause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes are in the queue.</source>
        <translation>
            <numerusform>%n fax est dans la file d&apos;attente.</numerusform>
            <numerusform>%n fax sont dans la file d&apos;attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>1 fax is in the queue, which is on hold.</source>
        <translation>1 fax est dans la file d&apos;attente, qui est retenue.</translation>
    </message>
    <message>
        <source>1 fax is in the queue, which is paused.</source>
        <translation>1 fax est dans la file d&apos;attente, qui est en pause.</translation>
    </message>
    <message>
        <source>1 fax is in the queue.</source>
        <translation>1 fax est dans la file d&apos;attente.</translation>
    </message>
    <message>
        <source>Take the faxes back ({keys})</source>
        <translation>Reprendre les fax ({keys})</translation>
    </message>
    <message>
        <source>Undo: take the faxes back</source>
        <translation>Annuler : reprendre les fax</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Afficher ce que je tape</translation>
    </message>
    <message>
        <source>&amp;Yes, unlock it</source>
        <translation>&amp;Oui, déverrouiller</translation>
    </message>
    <message>
        <source>Being opened …</source>
        <translation>Ouverture en cours …</translation>
    </message>
    <message>
        <source>It will be sent without its password.</source>
        <translation>Il sera envoyé sans son mot de passe.</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Mot de passe du document</translation>
    </message>
    <message>
        <source>Unlock a document</source>
        <translation>Déverrouiller un document</translation>
    </message>
    <message>
        <source>Your own file stays as it is. FaxDesk opens its copy once and keeps the password nowhere.</source>
        <translation>Votre propre fichier reste tel quel. FaxDesk ouvre sa copie une fois et ne conserve le mot de passe nulle part.</translation>
    </message>
    <message>
        <source>“{name}” needs a password.</source>
        <translation>« {name} » demande un mot de passe.</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>FaxDesk brings your journal of {number} MB up to date, once. This may take a minute or two. A copy of it is kept.</source>
        <translation>FaxDesk met à niveau votre journal de {number} Mo, une seule fois. Cela peut prendre une minute ou deux. Une copie en est conservée.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>goes {time}</source>
        <translation>part {time}</translation>
    </message>
    <message>
        <source>there by {time}</source>
        <translation>arrivé pour {time}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>when nothing else waits</source>
        <translation>quand rien d&apos;autre n&apos;attend</translation>
    </message>
    <message>
        <source>{hours} each day</source>
        <translation>{hours} chaque jour</translation>
    </message>
    <message>
        <source>{hours} on working days</source>
        <translation>{hours} les jours ouvrés</translation>
    </message>
    <message>
        <source>{text}, their time</source>
        <translation>{text}, heure du destinataire</translation>
    </message>
</context>
<context>
    <name>WhenButton</name>
    <message>
        <source>Later…</source>
        <translation>Plus tard…</translation>
    </message>
    <message>
        <source>Send it later, in certain hours, by a time, before or after others</source>
        <translation>L&apos;envoyer plus tard, à certaines heures, avant une échéance, avant ou après d&apos;autres</translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation>Heure d&apos;envoi</translation>
    </message>
</context>
<context>
    <name>WhenDialog</name>
    <message>
        <source>&amp;Not before</source>
        <translation>&amp;Pas avant</translation>
    </message>
    <message>
        <source>As &amp;soon as its turn comes</source>
        <translation>Dès que &amp;son tour vient</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Its &amp;turn</source>
        <translation>Son &amp;tour</translation>
    </message>
    <message>
        <source>Its turn</source>
        <translation>Son tour</translation>
    </message>
    <message>
        <source>Must be there b&amp;y</source>
        <translation>Doit &amp;y être pour</translation>
    </message>
    <message>
        <source>Must be there by</source>
        <translation>Doit y être pour</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Only &amp;between</source>
        <translation>Seulement &amp;entre</translation>
    </message>
    <message>
        <source>The time to be there has passed already.</source>
        <translation>L&apos;heure d&apos;arrivée voulue est déjà passée.</translation>
    </message>
    <message>
        <source>The time to go has passed already.</source>
        <translation>L&apos;heure d&apos;envoi est déjà passée.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Urgent: before all others</source>
        <translation>Urgent : avant tous les autres</translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation>Heure d&apos;envoi</translation>
    </message>
    <message>
        <source>When nothing else waits</source>
        <translation>Quand rien d&apos;autre n&apos;attend</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>by the &amp;receiver&apos;s clock, where the number tells it</source>
        <translation>à l&apos;heure du desti&amp;nataire, si le numéro l&apos;indique</translation>
    </message>
    <message>
        <source>on &amp;working days: Monday to Friday, not on closed days</source>
        <translation>les &amp;jours ouvrés : du lundi au vendredi, sauf jours fermés</translation>
    </message>
    <message>
        <source>then &amp;ask me instead of sending it late</source>
        <translation>&amp;demander alors au lieu d&apos;envoyer en retard</translation>
    </message>
</context>
<context>
    <name>WhoseBox</name>
    <message>
        <source>Everyone&apos;s faxes</source>
        <translation>Fax de tous</translation>
    </message>
    <message>
        <source>My faxes</source>
        <translation>Mes fax</translation>
    </message>
    <message>
        <source>My faxes are those that I sent, at this desk or elsewhere</source>
        <translation>Mes fax sont ceux que j&apos;ai envoyés, à ce poste ou ailleurs</translation>
    </message>
    <message>
        <source>Whose faxes</source>
        <translation>Fax de qui</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;About FaxDesk</source>
        <translation>À &amp;propos de FaxDesk</translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation>&amp;Ajouter des documents…</translation>
    </message>
    <message>
        <source>&amp;Collect information for support…</source>
        <translation>Réunir des &amp;informations pour l&apos;assistance…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>&amp;New fax</source>
        <translation>&amp;Nouveau fax</translation>
    </message>
    <message>
        <source>&amp;Paste documents or numbers</source>
        <translation>C&amp;oller des documents ou des numéros</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>F&amp;ile d&apos;attente</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Rech&amp;ercher</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>Dossiers &amp;surveillés…</translation>
    </message>
    <message>
        <source>Address &amp;book…</source>
        <translation>Carnet d&apos;adresse&amp;s…</translation>
    </message>
    <message>
        <source>Audit &amp;log…</source>
        <translation>&amp;Journal d&apos;audit…</translation>
    </message>
    <message>
        <source>Cancel &amp;all that wait</source>
        <translation>&amp;Annuler tout ce qui attend</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation>Ouvrir le &amp;dossier de données</translation>
    </message>
    <message>
        <source>S&amp;top everything…</source>
        <translation>&amp;Tout arrêter…</translation>
    </message>
    <message>
        <source>Send &amp;later…</source>
        <translation>Envoyer p&amp;lus tard…</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>Paramèt&amp;res</translation>
    </message>
    <message>
        <source>Telnyx &amp;account…</source>
        <translation>&amp;Compte Telnyx…</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 à décider</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
</context>
<context>
    <name>ZoomBox</name>
    <message>
        <source>1:1, dot by dot</source>
        <translation>1:1, point par point</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Taille de la page</translation>
    </message>
    <message>
        <source>Size of the page (+ and -, or double-click the page)</source>
        <translation>Taille de la page (+ et -, ou double-clic sur la page)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>${number}</source>
        <translation>{number} $US</translation>
    </message>
    <message>
        <source>--since, --until, --user and --what go with --log.</source>
        <translation>--since, --until, --user et --what s&apos;emploient avec --log.</translation>
    </message>
    <message>
        <source>1,234.5</source>
        <translation>1 234,5</translation>
    </message>
    <message>
        <source>A Telnyx account that isn&apos;t verified yet may only fax to verified numbers.</source>
        <translation>Un compte Telnyx pas encore vérifié ne peut faxer qu&apos;à des numéros vérifiés.</translation>
    </message>
    <message>
        <source>A contact needs a name or a company.</source>
        <translation>Un contact doit avoir un nom ou une société.</translation>
    </message>
    <message>
        <source>A country is given by two capital letters, like US.</source>
        <translation>Un pays s&apos;indique par deux lettres majuscules, par exemple US.</translation>
    </message>
    <message>
        <source>A cover page alone needs a --message or a --subject, or name files with it.</source>
        <translation>Une page de garde seule demande un --message ou un --subject ; sinon, indiquez aussi des fichiers.</translation>
    </message>
    <message>
        <source>A currency is given by three letters, like USD.</source>
        <translation>Une monnaie s&apos;indique par trois lettres, par exemple USD.</translation>
    </message>
    <message>
        <source>A directory is given as ldaps://host or ldap://host, with a port if need be.</source>
        <translation>Un annuaire s&apos;indique sous la forme ldaps://host ou ldap://host, avec un port au besoin.</translation>
    </message>
    <message>
        <source>A document with a password is sent only after you agreed that it goes without one.</source>
        <translation>Un document à mot de passe n&apos;est envoyé qu&apos;après votre accord pour qu&apos;il parte sans.</translation>
    </message>
    <message>
        <source>A document&apos;s address must begin with https:// or http://.</source>
        <translation>L&apos;adresse d&apos;un document doit commencer par https:// ou http://.</translation>
    </message>
    <message>
        <source>A fax can&apos;t dial an extension: it goes to the number without {extension}.</source>
        <translation>Un fax ne peut pas composer de poste : il part au numéro sans {extension}.</translation>
    </message>
    <message>
        <source>A fax takes its document from one place: a file, an upload or web addresses.</source>
        <translation>Un fax prend son document à un seul endroit : un fichier, un envoi ou des adresses Web.</translation>
    </message>
    <message>
        <source>A fax that is being composed names them. Take them out of it, or close it without keeping it.</source>
        <translation>Un fax en préparation les nomme. Enlevez-les-en, ou fermez-le sans le garder.</translation>
    </message>
    <message>
        <source>A fax that is not sent yet is kept for 0 to 365 days.</source>
        <translation>Un fax non encore envoyé est conservé de 0 à 365 jours.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Un groupe doit avoir un nom.</translation>
    </message>
    <message>
        <source>A language is given by its code, like de; nothing stands for the system&apos;s.</source>
        <translation>Une langue s&apos;indique par son code, par exemple de ; rien désigne celle du système.</translation>
    </message>
    <message>
        <source>A legal hold is set with a reason, or lifted. Not both at once.</source>
        <translation>Une conservation légale se définit avec une raison, ou se lève. Pas les deux à la fois.</translation>
    </message>
    <message>
        <source>A legal hold needs a reason, of at most {limit} characters.</source>
        <translation>Une conservation légale demande une raison, de {limit} caractères au plus.</translation>
    </message>
    <message>
        <source>A list is asked about above 0 to 100,000 recipients; 0 asks about none.</source>
        <translation>La confirmation d&apos;une liste se règle à partir de 0 à 100 000 destinataires ; 0 ne demande jamais.</translation>
    </message>
    <message>
        <source>A number of days from 0 to {limit} is needed.</source>
        <translation>Il faut un nombre de jours de 0 à {limit}.</translation>
    </message>
    <message>
        <source>A page can be called slow from 30 seconds to an hour on the line.</source>
        <translation>Une page peut être dite lente à partir de 30 secondes et jusqu&apos;à une heure sur la ligne.</translation>
    </message>
    <message>
        <source>A page is turned by a quarter, a half or three quarters, and only once.</source>
        <translation>Une page se tourne d&apos;un quart, d&apos;un demi ou de trois quarts de tour, et une seule fois.</translation>
    </message>
    <message>
        <source>A page takes more than ten minutes on the line. Few receivers wait for that.</source>
        <translation>Une page prend plus de dix minutes sur la ligne. Peu de destinataires attendent si longtemps.</translation>
    </message>
    <message>
        <source>A part of this entry in the journal can&apos;t be read any more. What is left of it is shown.</source>
        <translation>Une partie de cette entrée du journal n&apos;est plus lisible. Ce qui en reste est affiché.</translation>
    </message>
    <message>
        <source>A password doesn&apos;t belong into the team&apos;s address, where others can read it. Leave it out: it is asked for and kept in the keyring, or taken from a passfile or PGPASSWORD.</source>
        <translation>Un mot de passe n&apos;a pas sa place dans l&apos;adresse de l&apos;équipe, où d&apos;autres peuvent le lire. Omettez-le : il est demandé et conservé dans le trousseau, ou pris d&apos;un fichier passfile ou de PGPASSWORD.</translation>
    </message>
    <message>
        <source>A person forgotten.</source>
        <translation>Une personne oubliée.</translation>
    </message>
    <message>
        <source>A person who used FaxDesk gave it up on {time}.</source>
        <translation>Un utilisateur de FaxDesk l&apos;a abandonné le {time}.</translation>
    </message>
    <message>
        <source>A person who used FaxDesk said on {time} that it was sent. That is their word: Telnyx had not confirmed it.</source>
        <translation>Un utilisateur de FaxDesk a déclaré le {time} qu&apos;il avait été envoyé. C&apos;est sa parole : Telnyx ne l&apos;avait pas confirmé.</translation>
    </message>
    <message>
        <source>A proxy on the way refused it: it wants a user name and password (HTTP {status}). Put them into this computer&apos;s proxy settings.</source>
        <translation>Un proxy sur le chemin a refusé : il exige un nom d&apos;utilisateur et un mot de passe (HTTP {status}). Indiquez-les dans les paramètres de proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>A proxy or filter on the way refused it (HTTP {status}). Ask whoever looks after your network to let FaxDesk reach Telnyx.</source>
        <translation>Un proxy ou un filtre sur le chemin a refusé (HTTP {status}). Demandez au responsable de votre réseau d&apos;autoriser FaxDesk à joindre Telnyx.</translation>
    </message>
    <message>
        <source>A quotation mark stands where it can&apos;t. Nobody can tell its columns.</source>
        <translation>Un guillemet est mal placé. Impossible de reconnaître ses colonnes.</translation>
    </message>
    <message>
        <source>A single page is larger than a fax from this computer can be. Shrink the document to fit.</source>
        <translation>Une seule page est plus volumineuse que ne peut l&apos;être un fax de cet ordinateur. Réduisez le document à la limite.</translation>
    </message>
    <message>
        <source>A small square code on page {page} could not be read: its dots need finer lines.</source>
        <translation>Un petit code carré de la page {page} serait illisible : ses points demandent des lignes plus fines.</translation>
    </message>
    <message>
        <source>A subject and a message stand on a cover page: name one with --cover.</source>
        <translation>Un objet et un message figurent sur une page de garde : indiquez-en une avec --cover.</translation>
    </message>
    <message>
        <source>A tag needs a letter or a digit, and has at most {limit} characters.</source>
        <translation>Une étiquette doit comporter une lettre ou un chiffre, et au plus {limit} caractères.</translation>
    </message>
    <message>
        <source>A team&apos;s history is on its server, which has room: it isn&apos;t archived into files.</source>
        <translation>L&apos;historique d&apos;une équipe est sur son serveur, qui a de la place : il n&apos;est pas archivé dans des fichiers.</translation>
    </message>
    <message>
        <source>A try that seemed lost has turned up at Telnyx after all: it did go. See the details.</source>
        <translation>Un essai qui semblait perdu est finalement apparu chez Telnyx : il est bien parti. Voyez les détails.</translation>
    </message>
    <message>
        <source>A watched folder needs its whole path, from the root or the drive.</source>
        <translation>Un dossier surveillé s&apos;indique par son chemin complet, depuis la racine ou le lecteur.</translation>
    </message>
    <message>
        <source>About {time} on the line instead of {now}.</source>
        <translation>Environ {time} sur la ligne au lieu de {now}.</translation>
    </message>
    <message>
        <source>Account or API key set.</source>
        <translation>Compte ou clé API définis.</translation>
    </message>
    <message>
        <source>Add a PDF file instead.</source>
        <translation>Ajoutez plutôt un fichier PDF.</translation>
    </message>
    <message>
        <source>Add a document instead.</source>
        <translation>Ajoutez plutôt un document.</translation>
    </message>
    <message>
        <source>Add it again to send it as it is now.</source>
        <translation>Ajoutez-le de nouveau pour l&apos;envoyer tel qu&apos;il est maintenant.</translation>
    </message>
    <message>
        <source>Add the document itself instead.</source>
        <translation>Ajoutez plutôt le document lui-même.</translation>
    </message>
    <message>
        <source>Address book exported.</source>
        <translation>Carnet d&apos;adresses exporté.</translation>
    </message>
    <message>
        <source>After that, Telnyx reported a try of this fax as delivered.</source>
        <translation>Ensuite, Telnyx a signalé un essai de ce fax comme remis.</translation>
    </message>
    <message>
        <source>All faxes of broadcast B{broadcast} have ended already.</source>
        <translation>Tous les fax de la diffusion B{broadcast} sont déjà terminés.</translation>
    </message>
    <message>
        <source>All pages seem to be blank: look at them before you leave any out.</source>
        <translation>Toutes les pages semblent vides : regardez-les avant d&apos;en omettre.</translation>
    </message>
    <message>
        <source>All {n} delivered</source>
        <translation>Les {n} ont été remis</translation>
    </message>
    <message>
        <source>Allow it in the Telnyx portal, then send it again, or give it up.</source>
        <translation>Autorisez-le dans le portail Telnyx, puis renvoyez-le, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>An amount is written like 0.007 or 50.</source>
        <translation>Un montant s&apos;écrit par exemple 0.007 ou 50.</translation>
    </message>
    <message>
        <source>An archive can&apos;t be on a network share: {folder}. Choose a folder on this computer, and copy the archive from there.</source>
        <translation>Une archive ne peut pas être sur un partage réseau : {folder}. Choisissez un dossier de cet ordinateur, et copiez l&apos;archive de là.</translation>
    </message>
    <message>
        <source>Another FaxDesk is open. Close every FaxDesk, then go back to the backup.</source>
        <translation>Un autre FaxDesk est ouvert. Fermez tous les FaxDesk, puis revenez à la sauvegarde.</translation>
    </message>
    <message>
        <source>Another desk has taken this fax over. Nothing was sent from here.</source>
        <translation>Un autre poste a repris ce fax. Rien n&apos;a été envoyé d&apos;ici.</translation>
    </message>
    <message>
        <source>Another fax to this number is under way.</source>
        <translation>Un autre fax à ce numéro est en cours.</translation>
    </message>
    <message>
        <source>Another time chosen.</source>
        <translation>Autre heure choisie.</translation>
    </message>
    <message>
        <source>Apply the redactions in the program that marked them, then add it again.</source>
        <translation>Appliquez les caviardages dans le programme qui les a marqués, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>Archives that are missing or can&apos;t be written: {files}. They may name them still: put the files back, or let them be written, and forget them once more.</source>
        <translation>Archives manquantes ou impossibles à écrire : {files}. Elles peuvent encore nommer cette personne : remettez les fichiers en place, ou autorisez leur écriture, et oubliez-la encore une fois.</translation>
    </message>
    <message>
        <source>As far as Telnyx reports, no fax machine took the call.</source>
        <translation>D&apos;après Telnyx, aucun télécopieur n&apos;a pris l&apos;appel.</translation>
    </message>
    <message>
        <source>Ask the sender for the document itself, as a PDF.</source>
        <translation>Demandez à l&apos;expéditeur le document lui-même, en PDF.</translation>
    </message>
    <message>
        <source>Ask whoever owns it for access, or copy it to a folder of your own.</source>
        <translation>Demandez l&apos;accès à son propriétaire, ou copiez-le dans un de vos dossiers.</translation>
    </message>
    <message>
        <source>Asked Telnyx to stop it. Until Telnyx confirms, it may still arrive.</source>
        <translation>Telnyx a été prié de l&apos;arrêter. Tant que Telnyx n&apos;a pas confirmé, il peut encore arriver.</translation>
    </message>
    <message>
        <source>Asked Telnyx: not found so far.</source>
        <translation>Telnyx interrogé : introuvable jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>At this pace it may not be there by {time}. Call them, or free a line: hold other faxes.</source>
        <translation>À ce rythme, il pourrait ne pas y être pour {time}. Appelez le destinataire, ou libérez une ligne : retenez d&apos;autres fax.</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>Tentative {number}</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Audit log exported.</source>
        <translation>Journal d&apos;audit exporté.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Between {since} and {day} the journal was changed and its chain made anew: it doesn&apos;t fit the seal of {day} any more. {place}</source>
        <translation>Entre le {since} et le {day}, le journal a été modifié et sa chaîne refaite : elle ne correspond plus au sceau du {day}. {place}</translation>
    </message>
    <message>
        <source>Black and white with a threshold of {threshold}%: about {time}.</source>
        <translation>Noir et blanc avec un seuil de {threshold} % : environ {time}.</translation>
    </message>
    <message>
        <source>Broadcast B{broadcast} is not paused.</source>
        <translation>La diffusion B{broadcast} n&apos;est pas en pause.</translation>
    </message>
    <message>
        <source>Broadcast paused.</source>
        <translation>Diffusion mise en pause.</translation>
    </message>
    <message>
        <source>Broadcast resumed.</source>
        <translation>Diffusion reprise.</translation>
    </message>
    <message>
        <source>Call and ask whether it arrived.</source>
        <translation>Appelez pour demander s&apos;il est arrivé.</translation>
    </message>
    <message>
        <source>Call and ask whether they take faxes.</source>
        <translation>Appelez pour demander s&apos;ils acceptent les fax.</translation>
    </message>
    <message>
        <source>Caller display name</source>
        <translation>Nom de l&apos;appelant affiché</translation>
    </message>
    <message>
        <source>Calls to this number cost extra. Check that you mean it.</source>
        <translation>Les appels à ce numéro coûtent un supplément. Vérifiez que c&apos;est bien voulu.</translation>
    </message>
    <message>
        <source>Cancel it, or go on waiting.</source>
        <translation>Annulez-le, ou attendez encore.</translation>
    </message>
    <message>
        <source>Cancel it, say what became of it, or go on waiting.</source>
        <translation>Annulez-le, dites ce qu&apos;il en est advenu, ou attendez encore.</translation>
    </message>
    <message>
        <source>Cancel was asked for.</source>
        <translation>L&apos;annulation a été demandée.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Cancelled before it went.</source>
        <translation>Annulé avant le départ.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Cancelled. Telnyx has confirmed it.</source>
        <translation>Annulé. Telnyx l&apos;a confirmé.</translation>
    </message>
    <message>
        <source>Cancelled: not reported as delivered</source>
        <translation>Annulé : non signalé comme remis</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Check that this is a fax number.</source>
        <translation>Vérifiez qu&apos;il s&apos;agit d&apos;un numéro de fax.</translation>
    </message>
    <message>
        <source>Check the number and send the document again.</source>
        <translation>Vérifiez le numéro et renvoyez le document.</translation>
    </message>
    <message>
        <source>Choose at least one page.</source>
        <translation>Choisissez au moins une page.</translation>
    </message>
    <message>
        <source>Choose some of its pages, or fewer documents at once.</source>
        <translation>Choisissez quelques-unes de ses pages, ou moins de documents à la fois.</translation>
    </message>
    <message>
        <source>Choose the pages that are to be sent, if they are not for the receiver.</source>
        <translation>Choisissez les pages à envoyer, si elles ne sont pas destinées au destinataire.</translation>
    </message>
    <message>
        <source>Close FaxDesk and open it again. If that doesn&apos;t help, install it again.</source>
        <translation>Fermez FaxDesk et ouvrez-le de nouveau. Si cela n&apos;aide pas, réinstallez-le.</translation>
    </message>
    <message>
        <source>Closed days are written like 2026-12-24, 12-25 (each year), 2026-12-27..2026-12-31.</source>
        <translation>Les jours fermés s&apos;écrivent par exemple 2026-12-24, 12-25 (chaque année), 2026-12-27..2026-12-31.</translation>
    </message>
    <message>
        <source>Colours on page {page} would look the same, or disappear.</source>
        <translation>Des couleurs de la page {page} se confondraient ou disparaîtraient.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Composed</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>Contacts added.</source>
        <translation>Contacts ajoutés.</translation>
    </message>
    <message>
        <source>Contacts changed.</source>
        <translation>Contacts modifiés.</translation>
    </message>
    <message>
        <source>Contacts removed.</source>
        <translation>Contacts retirés.</translation>
    </message>
    <message numerus="yes">
        <source>Copies of the journal that somebody made, in {folder}: {n}. They are as the journal was then.</source>
        <translation>
            <numerusform>Copie du journal que quelqu&apos;un a faite, dans {folder} : {n}. Elle est telle que le journal était alors.</numerusform>
            <numerusform>Copies du journal que quelqu&apos;un a faites, dans {folder} : {n}. Elles sont telles que le journal était alors.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the whole key from the Telnyx portal once more (Account, Keys &amp; Credentials), or make a new one there: one that was deleted is never accepted again.</source>
        <translation>Copiez encore une fois la clé entière depuis le portail Telnyx (Account, Keys &amp; Credentials), ou créez-y-en une nouvelle : une clé supprimée n&apos;est plus jamais acceptée.</translation>
    </message>
    <message>
        <source>DEMO: this fax went to FaxDesk&apos;s built-in simulator. Nothing was sent.</source>
        <translation>DÉMO : ce fax est allé au simulateur intégré de FaxDesk. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Damaged journal repaired.</source>
        <translation>Journal endommagé réparé.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Décidé.</translation>
    </message>
    <message>
        <source>Delete what you don&apos;t need, then add the file again.</source>
        <translation>Supprimez ce dont vous n&apos;avez pas besoin, puis ajoutez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Delivered with a doubt, as Telnyx reports</source>
        <translation>Remis avec un doute, selon Telnyx</translation>
    </message>
    <message>
        <source>Delivered, as Telnyx reports</source>
        <translation>Remis, selon Telnyx</translation>
    </message>
    <message>
        <source>Delivered, but its report could not be saved in the folder for reports. Save it from the fax&apos;s menu.</source>
        <translation>Remis, mais son rapport n&apos;a pas pu être enregistré dans le dossier des rapports. Enregistrez-le depuis le menu du fax.</translation>
    </message>
    <message>
        <source>Delivered. Telnyx has confirmed it.</source>
        <translation>Remis. Telnyx l&apos;a confirmé.</translation>
    </message>
    <message>
        <source>Delivery reported</source>
        <translation>Remise signalée</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Numérotation</translation>
    </message>
    <message>
        <source>Document no longer to be kept.</source>
        <translation>Document à ne plus conserver.</translation>
    </message>
    <message>
        <source>Document to be kept.</source>
        <translation>Document à conserver.</translation>
    </message>
    <message>
        <source>Document viewed.</source>
        <translation>Document consulté.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Duration of the call</source>
        <translation>Durée de l&apos;appel</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ended otherwise</source>
        <translation>Terminés autrement</translation>
    </message>
    <message>
        <source>Ended without a reason given.</source>
        <translation>Terminée sans raison indiquée.</translation>
    </message>
    <message>
        <source>Every sheet is made to fit the width of its page.</source>
        <translation>Chaque feuille est ajustée à la largeur de sa page.</translation>
    </message>
    <message>
        <source>Everything stopped.</source>
        <translation>Tout a été arrêté.</translation>
    </message>
    <message>
        <source>FAXDESK_LINES must be a whole number from 1 to 100.</source>
        <translation>FAXDESK_LINES doit être un nombre entier de 1 à 100.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Failed: not reported as delivered</source>
        <translation>En échec : non signalé comme remis</translation>
    </message>
    <message>
        <source>Fax deleted after 30 days in the bin.</source>
        <translation>Fax supprimé après 30 jours dans la corbeille.</translation>
    </message>
    <message>
        <source>Fax put into the bin.</source>
        <translation>Fax mis dans la corbeille.</translation>
    </message>
    <message>
        <source>Fax removed.</source>
        <translation>Fax retiré.</translation>
    </message>
    <message>
        <source>Fax taken out of the bin.</source>
        <translation>Fax sorti de la corbeille.</translation>
    </message>
    <message>
        <source>Fax {fax} is a colleague&apos;s. You may not change it; they, or a lead of the team, may.</source>
        <translation>Le fax {fax} est celui d&apos;un collègue. Vous ne pouvez pas le modifier ; lui-même ou un responsable de l&apos;équipe le peut.</translation>
    </message>
    <message>
        <source>Fax {fax} is a colleague&apos;s. You may not open its documents; a lead of the team may.</source>
        <translation>Le fax {fax} est celui d&apos;un collègue. Vous ne pouvez pas ouvrir ses documents ; un responsable de l&apos;équipe le peut.</translation>
    </message>
    <message>
        <source>Fax {fax} is in an archive: it is shown, reported and proven, and not changed any more.</source>
        <translation>Le fax {fax} est dans une archive : il peut être affiché, mis en rapport et prouvé, mais n&apos;est plus modifié.</translation>
    </message>
    <message>
        <source>Fax {fax} is not in the bin.</source>
        <translation>Le fax {fax} n&apos;est pas dans la corbeille.</translation>
    </message>
    <message>
        <source>Fax {fax} is under legal hold. Nothing of it can be removed.</source>
        <translation>Le fax {fax} est sous conservation légale. Rien ne peut en être retiré.</translation>
    </message>
    <message>
        <source>Fax {fax} to {to} is delivered with a doubt: it was on the line for {took}, its pages take about {foretold}. Ask the receiver whether all of it is there.</source>
        <translation>Le fax {fax} à {to} est remis avec un doute : il est resté {took} sur la ligne, ses pages demandent environ {foretold}. Demandez au destinataire si tout y est.</translation>
    </message>
    <message>
        <source>Fax {fax} to {to} is delivered with a doubt: {n} of its {pages} pages went. Ask the receiver whether all are there.</source>
        <translation>Le fax {fax} à {to} est remis avec un doute : {n} de ses {pages} pages sont parties. Demandez au destinataire si toutes y sont.</translation>
    </message>
    <message>
        <source>Fax {fax} was sent to one number alone: it is part of no broadcast.</source>
        <translation>Le fax {fax} a été envoyé à un seul numéro : il ne fait partie d&apos;aucune diffusion.</translation>
    </message>
    <message>
        <source>FaxDesk asks Telnyx once more before it sends again.</source>
        <translation>FaxDesk interroge encore une fois Telnyx avant de renvoyer.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t move files in this folder, so it takes none. Allow it to write there, or make room on the disk.</source>
        <translation>FaxDesk ne peut pas déplacer de fichiers dans ce dossier, donc il n&apos;en prend aucun. Autorisez-le à y écrire, ou libérez de l&apos;espace sur le disque.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t write its journal, so nothing is sent. Check the rights of its data folder. What was queued is kept.</source>
        <translation>FaxDesk ne peut pas écrire son journal, donc rien n&apos;est envoyé. Vérifiez les droits de son dossier de données. Ce qui était en file d&apos;attente est conservé.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t write to its folder {folder} ({reason}). Make sure that you own it and that the disk isn&apos;t full, then start FaxDesk again.</source>
        <translation>FaxDesk ne peut pas écrire dans son dossier {folder} ({reason}). Assurez-vous qu&apos;il vous appartient et que le disque n&apos;est pas plein, puis redémarrez FaxDesk.</translation>
    </message>
    <message>
        <source>FaxDesk did not attach the file “{name}”.</source>
        <translation>FaxDesk n&apos;a pas joint le fichier « {name} ».</translation>
    </message>
    <message>
        <source>FaxDesk did not write this line.</source>
        <translation>FaxDesk n&apos;a pas écrit cette ligne.</translation>
    </message>
    <message>
        <source>FaxDesk ended while the fax was handed over. It may have gone.</source>
        <translation>FaxDesk s&apos;est terminé pendant la transmission du fax à Telnyx. Il est peut-être parti.</translation>
    </message>
    <message>
        <source>FaxDesk fax no.</source>
        <translation>N° de fax FaxDesk</translation>
    </message>
    <message>
        <source>FaxDesk is asking Telnyx.</source>
        <translation>FaxDesk interroge Telnyx.</translation>
    </message>
    <message>
        <source>FaxDesk is working this desk&apos;s queue. Close it first, then try again.</source>
        <translation>FaxDesk traite la file d&apos;attente de ce poste. Fermez-le d&apos;abord, puis réessayez.</translation>
    </message>
    <message>
        <source>FaxDesk keeps private papers and won&apos;t put them on a network share: {folder}. Set FAXDESK_HOME to a folder on this computer.</source>
        <translation>FaxDesk garde des documents privés et ne les place pas sur un partage réseau : {folder}. Réglez FAXDESK_HOME sur un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>FaxDesk knows no fax and no contact of “{text}”. Nothing is to be forgotten.</source>
        <translation>FaxDesk ne connaît aucun fax ni contact de « {text} ». Il n&apos;y a rien à oublier.</translation>
    </message>
    <message>
        <source>FaxDesk knows no policy entry “{name}”. It is left out.</source>
        <translation>FaxDesk ne connaît pas l&apos;entrée de stratégie « {name} ». Elle est ignorée.</translation>
    </message>
    <message>
        <source>FaxDesk tries again at {time}.</source>
        <translation>FaxDesk réessaie à {time}.</translation>
    </message>
    <message>
        <source>FaxDesk was closed during the upload. It starts again.</source>
        <translation>FaxDesk a été fermé pendant l&apos;envoi du document. Il recommence.</translation>
    </message>
    <message>
        <source>FaxDesk was closed in the middle of it.</source>
        <translation>FaxDesk a été fermé en plein milieu.</translation>
    </message>
    <message>
        <source>FaxDesk was not open when it was to go, which is long ago. Let it go, or give it up.</source>
        <translation>FaxDesk n&apos;était pas ouvert au moment prévu pour l&apos;envoi, il y a longtemps. Libérez-le, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>FaxDesk was not open when it was to go. It goes now instead.</source>
        <translation>FaxDesk n&apos;était pas ouvert au moment prévu pour l&apos;envoi. Il part maintenant.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of the document is gone or was changed. Add it again.</source>
        <translation>La copie du document par FaxDesk a disparu ou a été modifiée. Ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of the document is gone. Add the document again and send it again.</source>
        <translation>La copie du document par FaxDesk a disparu. Ajoutez de nouveau le document et renvoyez-le.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of this document is gone. Take it out and add it again.</source>
        <translation>La copie de ce document par FaxDesk a disparu. Enlevez-le et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is damaged, and another FaxDesk still has it open. Close every FaxDesk, then start it again: it repairs what it can.</source>
        <translation>Le journal de FaxDesk est endommagé, et un autre FaxDesk l&apos;a encore ouvert. Fermez tous les FaxDesk, puis redémarrez-le : il répare ce qu&apos;il peut.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is damaged. Nothing more is sent. Close every FaxDesk and start it again: it repairs what it can.</source>
        <translation>Le journal de FaxDesk est endommagé. Plus rien n&apos;est envoyé. Fermez tous les FaxDesk et redémarrez-le : il répare ce qu&apos;il peut.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is in use by another program. Try again.</source>
        <translation>Le journal de FaxDesk est utilisé par un autre programme. Réessayez.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged and no fax could be read back. It is kept as {file}. If you have a backup, close FaxDesk and go back to it with: faxdesk backup --restore FILE.</source>
        <translation>Le journal de FaxDesk était endommagé et aucun fax n&apos;a pu être relu. Il est conservé sous {file}. Si vous avez une sauvegarde, fermez FaxDesk et revenez-y avec : faxdesk backup --restore FILE.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged, and not all of it can be read any more. Faxes read back: {faxes}; known to be lost: {lost}. The damaged journal is kept as {file}. The queue is paused: what went last may still be shown as waiting. Check the list, then resume.</source>
        <translation>Le journal de FaxDesk était endommagé et n&apos;est plus entièrement lisible. Fax relus : {faxes} ; pertes connues : {lost}. Le journal endommagé est conservé sous {file}. La file d&apos;attente est en pause : ce qui est parti en dernier peut encore figurer comme en attente. Vérifiez la liste, puis reprenez.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged. All {faxes} faxes in it were read back. The damaged one is kept as {file}. The queue is paused: what went last may still be shown as waiting. Check the list, then resume.</source>
        <translation>Le journal de FaxDesk était endommagé. Les {faxes} fax qu&apos;il contient ont tous été relus. Le journal endommagé est conservé sous {file}. La file d&apos;attente est en pause : ce qui est parti en dernier peut encore figurer comme en attente. Vérifiez la liste, puis reprenez.</translation>
    </message>
    <message>
        <source>Faxes that are not over yet (fax no. {faxes}): cancel them first, or wait for their end.</source>
        <translation>Fax pas encore terminés (fax n° {faxes}) : annulez-les d&apos;abord, ou attendez leur fin.</translation>
    </message>
    <message>
        <source>Faxes went to {number} before.</source>
        <translation>Des fax sont déjà partis à {number}.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>File as handed over</source>
        <translation>Fichier tel que transmis</translation>
    </message>
    <message>
        <source>First page as it was sent, from a small picture that was kept when the document was deleted.</source>
        <translation>Première page telle qu&apos;envoyée, d&apos;après une petite image conservée quand le document a été supprimé.</translation>
    </message>
    <message>
        <source>First page left out, as was asked.</source>
        <translation>Première page omise, comme demandé.</translation>
    </message>
    <message>
        <source>First page not shown: FaxDesk no longer has the file as handed over.</source>
        <translation>Première page non affichée : FaxDesk n&apos;a plus le fichier tel que transmis.</translation>
    </message>
    <message>
        <source>First page not shown: the document was deleted, its time to be kept being over.</source>
        <translation>Première page non affichée : le document a été supprimé, sa durée de conservation étant écoulée.</translation>
    </message>
    <message>
        <source>First page not shown: the document was deleted, its time to be kept being over. The desk that deleted it may have a small picture.</source>
        <translation>Première page non affichée : le document a été supprimé, sa durée de conservation étant écoulée. Le poste qui l&apos;a supprimé en a peut-être une petite image.</translation>
    </message>
    <message>
        <source>First page, drawn by FaxDesk from the file as handed over. Telnyx makes the final picture.</source>
        <translation>Première page, dessinée par FaxDesk d&apos;après le fichier tel que transmis. Telnyx fait l&apos;image finale.</translation>
    </message>
    <message>
        <source>Fit the width, or choose what is printed where it was written.</source>
        <translation>Ajustez à la largeur, ou choisissez ce qui est imprimé là où il a été écrit.</translation>
    </message>
    <message>
        <source>Fix it in the Telnyx portal, then press Resume.</source>
        <translation>Corrigez cela dans le portail Telnyx, puis cliquez sur Reprendre.</translation>
    </message>
    <message numerus="yes">
        <source>Fonts of barcodes or signs aren&apos;t in this file: letters stand in their place. They are {fonts}.</source>
        <translation>
            <numerusform>Une police de codes-barres ou de symboles n&apos;est pas dans ce fichier : des lettres la remplacent. C&apos;est {fonts}.</numerusform>
            <numerusform>Des polices de codes-barres ou de symboles ne sont pas dans ce fichier : des lettres les remplacent. Ce sont {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts of barcodes or signs aren&apos;t on this computer: letters stand in their place. They are {fonts}.</source>
        <translation>
            <numerusform>Une police de codes-barres ou de symboles n&apos;est pas sur cet ordinateur : des lettres la remplacent. C&apos;est {fonts}.</numerusform>
            <numerusform>Des polices de codes-barres ou de symboles ne sont pas sur cet ordinateur : des lettres les remplacent. Ce sont {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts that aren&apos;t in this file are replaced by others: {fonts}.</source>
        <translation>
            <numerusform>Une police absente de ce fichier est remplacée par une autre : {fonts}.</numerusform>
            <numerusform>Des polices absentes de ce fichier sont remplacées par d&apos;autres : {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts that aren&apos;t on this computer are replaced by others: {fonts}.</source>
        <translation>
            <numerusform>Une police absente de cet ordinateur est remplacée par une autre : {fonts}.</numerusform>
            <numerusform>Des polices absentes de cet ordinateur sont remplacées par d&apos;autres : {fonts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found at Telnyx: it did go.</source>
        <translation>Trouvé chez Telnyx : il est bien parti.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From-number changed.</source>
        <translation>Numéro émetteur modifié.</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or save or scan it again.</source>
        <translation>Procurez-le-vous de nouveau à sa source, ou enregistrez-le ou numérisez-le de nouveau.</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or scan it again.</source>
        <translation>Procurez-le-vous de nouveau à sa source, ou numérisez-le de nouveau.</translation>
    </message>
    <message>
        <source>Get the file again, or save or scan the document again.</source>
        <translation>Procurez-vous de nouveau le fichier, ou enregistrez ou numérisez de nouveau le document.</translation>
    </message>
    <message>
        <source>Give --pages once for all files, or once for each of them.</source>
        <translation>Indiquez --pages une fois pour tous les fichiers, ou une fois pour chacun.</translation>
    </message>
    <message>
        <source>Give the pauses in minutes, like 1, 2, 5, 10. Each may last from 0.2 to 1440 minutes.</source>
        <translation>Indiquez les pauses en minutes, par exemple 1, 2, 5, 10. Chacune peut durer de 0.2 à 1440 minutes.</translation>
    </message>
    <message>
        <source>Given up by a person, not confirmed</source>
        <translation>Abandonné par une personne, non confirmé</translation>
    </message>
    <message>
        <source>Goes at {time}.</source>
        <translation>Part à {time}.</translation>
    </message>
    <message>
        <source>Goes in a moment.</source>
        <translation>Part dans un instant.</translation>
    </message>
    <message>
        <source>Goes when Telnyx can be reached again.</source>
        <translation>Part quand Telnyx est de nouveau joignable.</translation>
    </message>
    <message>
        <source>Goes when nothing else waits.</source>
        <translation>Part quand rien d&apos;autre n&apos;attend.</translation>
    </message>
    <message>
        <source>Grey boxes or marked lines on page {page} would turn black, and the text in them be lost.</source>
        <translation>Des cadres gris ou des lignes surlignées de la page {page} deviendraient noirs, et leur texte serait perdu.</translation>
    </message>
    <message>
        <source>Grey text on page {page} would arrive as dots and be hard to read.</source>
        <translation>Le texte gris de la page {page} arriverait en points et serait difficile à lire.</translation>
    </message>
    <message>
        <source>Greyscale in high quality: about {time}.</source>
        <translation>Niveaux de gris en qualité haute : environ {time}.</translation>
    </message>
    <message>
        <source>Group changed.</source>
        <translation>Groupe modifié.</translation>
    </message>
    <message>
        <source>Group removed.</source>
        <translation>Groupe retiré.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transmis à Telnyx</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Handing the fax over to Telnyx, try {number}.</source>
        <translation>Transmission du fax à Telnyx, essai {number}.</translation>
    </message>
    <message>
        <source>Handing the fax over to Telnyx.</source>
        <translation>Transmission du fax à Telnyx.</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Qualité haute</translation>
    </message>
    <message>
        <source>History exported.</source>
        <translation>Historique exporté.</translation>
    </message>
    <message>
        <source>Hours are written like 08:00-18:00.</source>
        <translation>Les heures s&apos;écrivent par exemple 08:00-18:00.</translation>
    </message>
    <message>
        <source>If it belongs on the fax, have it print in the program that made it, or add a screenshot.</source>
        <translation>Si cela doit figurer sur le fax, rendez-le imprimable dans le programme d&apos;origine, ou ajoutez une capture d&apos;écran.</translation>
    </message>
    <message>
        <source>If it is on a network drive or a USB stick, check the connection and add it again.</source>
        <translation>S&apos;il est sur un lecteur réseau ou une clé USB, vérifiez la connexion et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>If it is to arrive, save it as a PDF where it was written, then add that.</source>
        <translation>Si cela doit arriver, enregistrez-le en PDF là où il a été écrit, puis ajoutez ce PDF.</translation>
    </message>
    <message>
        <source>If the fax fails, open the file, print it as a new PDF and send that.</source>
        <translation>Si le fax échoue, ouvrez le fichier, imprimez-le dans un nouveau PDF et envoyez celui-ci.</translation>
    </message>
    <message>
        <source>In the address book this is a telephone, not a fax machine. Check it.</source>
        <translation>Dans le carnet d&apos;adresses, c&apos;est un téléphone, pas un télécopieur. Vérifiez-le.</translation>
    </message>
    <message>
        <source>Information for support saved.</source>
        <translation>Informations pour l&apos;assistance enregistrées.</translation>
    </message>
    <message>
        <source>International form</source>
        <translation>Forme internationale</translation>
    </message>
    <message>
        <source>It did not go in time and was not sent. Try again sends it all the same.</source>
        <translation>Il n&apos;est pas parti à temps et n&apos;a pas été envoyé. Réessayer l&apos;envoie quand même.</translation>
    </message>
    <message>
        <source>It failed before it could be cancelled.</source>
        <translation>Il a échoué avant de pouvoir être annulé.</translation>
    </message>
    <message>
        <source>It goes from {number}, which your IT department has locked since it was made.</source>
        <translation>Il part de {number}, que votre service informatique a verrouillé depuis sa création.</translation>
    </message>
    <message>
        <source>It goes with the settings that your IT department has locked since it was made.</source>
        <translation>Il part avec les paramètres que votre service informatique a verrouillés depuis sa création.</translation>
    </message>
    <message>
        <source>It goes without T.38, as the address book has it for this number.</source>
        <translation>Il part sans T.38, comme le carnet d&apos;adresses l&apos;indique pour ce numéro.</translation>
    </message>
    <message>
        <source>It had not ended when this report was made. Make another report when it has.</source>
        <translation>Il n&apos;était pas terminé quand ce rapport a été fait. Faites un autre rapport une fois terminé.</translation>
    </message>
    <message>
        <source>It is too late to cancel.</source>
        <translation>Il est trop tard pour annuler.</translation>
    </message>
    <message>
        <source>It isn&apos;t certain how many pages this PDF has: {pages} or {other}, depending on who counts.</source>
        <translation>Le nombre de pages de ce PDF est incertain : {pages} ou {other}, selon le programme qui compte.</translation>
    </message>
    <message>
        <source>It may have gone, and Telnyx gives no answer. Nobody can be sure.</source>
        <translation>Il est peut-être parti, et Telnyx ne répond pas. Personne ne peut en être sûr.</translation>
    </message>
    <message>
        <source>It must be there before it may go. Choose a later time to be there.</source>
        <translation>Son échéance précède son heure de départ. Choisissez une échéance plus tardive.</translation>
    </message>
    <message>
        <source>It was never handed over to Telnyx, so nothing was sent.</source>
        <translation>Il n&apos;a jamais été transmis à Telnyx, donc rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>It was to be there by {time} and has not gone. Send it late, or give it up?</source>
        <translation>Il devait y être pour {time} et n&apos;est pas parti. L&apos;envoyer en retard, ou l&apos;abandonner ?</translation>
    </message>
    <message>
        <source>It was to be there by {time}. It goes late.</source>
        <translation>Il devait y être pour {time}. Il part en retard.</translation>
    </message>
    <message>
        <source>It went from an account that FaxDesk no longer uses and that gives no answer now, so nobody here can tell what becomes of it.</source>
        <translation>Il est parti d&apos;un compte que FaxDesk n&apos;utilise plus et qui ne répond plus : personne ici ne peut dire ce qu&apos;il en advient.</translation>
    </message>
    <message>
        <source>It will be cancelled as soon as it is found.</source>
        <translation>Il sera annulé dès qu&apos;il sera trouvé.</translation>
    </message>
    <message>
        <source>Its broadcast is paused.</source>
        <translation>Sa diffusion est en pause.</translation>
    </message>
    <message>
        <source>Its from-number was corrected: it goes from {number}, no longer from {before}.</source>
        <translation>Son numéro émetteur a été corrigé : il part de {number}, et non plus de {before}.</translation>
    </message>
    <message>
        <source>Its hours are over for today. It waits for the next.</source>
        <translation>Ses heures sont passées pour aujourd&apos;hui. Il attend les prochaines.</translation>
    </message>
    <message>
        <source>Its report was saved in the folder for reports.</source>
        <translation>Son rapport a été enregistré dans le dossier des rapports.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>Journal backed up.</source>
        <translation>Journal sauvegardé.</translation>
    </message>
    <message>
        <source>Journal set back to a backup.</source>
        <translation>Journal ramené à une sauvegarde.</translation>
    </message>
    <message>
        <source>Journal&apos;s chain exported.</source>
        <translation>Chaîne du journal exportée.</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Keep greyscale</source>
        <translation>Garder les niveaux de gris</translation>
    </message>
    <message>
        <source>Leave that setting as it is by default, and send the document again.</source>
        <translation>Laissez ce paramètre à sa valeur par défaut, et renvoyez le document.</translation>
    </message>
    <message>
        <source>Leave this page out</source>
        <translation>Omettre cette page</translation>
    </message>
    <message>
        <source>Legal hold lifted.</source>
        <translation>Conservation légale levée.</translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation>Libéré.</translation>
    </message>
    <message>
        <source>Let it go when it may go.</source>
        <translation>Libérez-le quand il peut partir.</translation>
    </message>
    <message>
        <source>LibreOffice could not make this document into a PDF.</source>
        <translation>LibreOffice n&apos;a pas pu convertir ce document en PDF.</translation>
    </message>
    <message>
        <source>LibreOffice made this into a PDF. Lines and pages may break elsewhere than you are used to.</source>
        <translation>LibreOffice l&apos;a converti en PDF. Les sauts de ligne et de page peuvent tomber ailleurs que d&apos;habitude.</translation>
    </message>
    <message>
        <source>LibreOffice took too long with this document and was stopped.</source>
        <translation>LibreOffice a mis trop de temps pour ce document et a été arrêté.</translation>
    </message>
    <message>
        <source>Light text or drawing on page {page} would disappear.</source>
        <translation>Du texte ou des dessins clairs de la page {page} disparaîtraient.</translation>
    </message>
    <message>
        <source>Line {line} of the cover page&apos;s file has a field that isn&apos;t known: {name}.</source>
        <translation>La ligne {line} du fichier de page de garde contient un champ inconnu : {name}.</translation>
    </message>
    <message>
        <source>Line {line} of the cover page&apos;s file needs one label and one value, or two of each.</source>
        <translation>La ligne {line} du fichier de page de garde demande un libellé et une valeur, ou deux de chaque.</translation>
    </message>
    <message>
        <source>Line {line} of the file can&apos;t be read.</source>
        <translation>La ligne {line} du fichier est illisible.</translation>
    </message>
    <message numerus="yes">
        <source>Look at them, and leave them out if nothing is on them.</source>
        <translation>
            <numerusform>Regardez-la, et omettez-la si elle est vide.</numerusform>
            <numerusform>Regardez-les, et omettez-les si elles sont vides.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for it in that account&apos;s Telnyx portal. FaxDesk goes on asking.</source>
        <translation>Cherchez-le dans le portail Telnyx de ce compte. FaxDesk continue d&apos;interroger.</translation>
    </message>
    <message>
        <source>Look through its pages before you send it, or get the file again.</source>
        <translation>Parcourez ses pages avant de l&apos;envoyer, ou procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Look through its pages, or have it saved with its fonts embedded.</source>
        <translation>Parcourez ses pages, ou faites-le enregistrer avec ses polices incorporées.</translation>
    </message>
    <message>
        <source>Look through its pages, or save it as a PDF where it was written.</source>
        <translation>Parcourez ses pages, ou enregistrez-le en PDF là où il a été écrit.</translation>
    </message>
    <message>
        <source>Look whether it was moved or renamed, then add it again.</source>
        <translation>Voyez s&apos;il a été déplacé ou renommé, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Low credit is a whole amount, from 0 to 100,000.</source>
        <translation>Le seuil de crédit bas est un montant entier, de 0 à 100 000.</translation>
    </message>
    <message>
        <source>Made on {time} by FaxDesk {version}</source>
        <translation>Établi le {time} par FaxDesk {version}</translation>
    </message>
    <message>
        <source>Make the document smaller or print it to PDF again.</source>
        <translation>Réduisez le document ou imprimez-le de nouveau en PDF.</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Marked as sent by a person, not confirmed</source>
        <translation>Marqué comme envoyé par une personne, non confirmé</translation>
    </message>
    <message>
        <source>Marked as sent by you</source>
        <translation>Marqué envoyé par vous</translation>
    </message>
    <message>
        <source>Marked as sent by you.</source>
        <translation>Marqué comme envoyé par vous.</translation>
    </message>
    <message>
        <source>Marked for redaction but not applied: the text would be readable.</source>
        <translation>Marqué pour caviardage sans application : le texte serait lisible.</translation>
    </message>
    <message>
        <source>Marked “{label}”. Is a fax there?</source>
        <translation>Marqué « {label} ». Y a-t-il un fax à ce numéro ?</translation>
    </message>
    <message>
        <source>Marked “{label}”. That is no fax number.</source>
        <translation>Marqué « {label} ». Ce n&apos;est pas un numéro de fax.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>More than a third of a page would arrive black. Look at it in the preview.</source>
        <translation>Plus d&apos;un tiers d&apos;une page arriverait en noir. Regardez-la dans l&apos;aperçu.</translation>
    </message>
    <message>
        <source>More than a third of page {page} would arrive black, as grey paper does. It takes about {time} on the line.</source>
        <translation>Plus d&apos;un tiers de la page {page} arriverait en noir, comme pour du papier gris. Elle prend environ {time} sur la ligne.</translation>
    </message>
    <message>
        <source>Must be there by {time}.</source>
        <translation>Doit y être pour {time}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name files, or --media-url addresses, or a --cover with a --message: one of the three.</source>
        <translation>Indiquez des fichiers, ou des adresses --media-url, ou --cover avec --message : un des trois.</translation>
    </message>
    <message>
        <source>Name the backup to go back to.</source>
        <translation>Indiquez la sauvegarde à laquelle revenir.</translation>
    </message>
    <message>
        <source>Name the group.</source>
        <translation>Indiquez le groupe.</translation>
    </message>
    <message>
        <source>Name the picture to be written with -o, or ask for --json, or both.</source>
        <translation>Indiquez l&apos;image à écrire avec -o, ou demandez --json, ou les deux.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Never faxed before. Compare the number with the letter.</source>
        <translation>Jamais faxé auparavant. Comparez le numéro avec la lettre.</translation>
    </message>
    <message>
        <source>No black threshold suits all pages: greyscale keeps the most.</source>
        <translation>Aucun seuil de noir ne convient à toutes les pages : les niveaux de gris conservent le plus.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus.</source>
        <translation>Aucun pays n&apos;a cet indicatif. Vérifiez les chiffres après le plus.</translation>
    </message>
    <message>
        <source>No directory is set. Name one in the settings, or let IT set one.</source>
        <translation>Aucun annuaire n&apos;est défini. Indiquez-en un dans les paramètres, ou laissez le service informatique le faire.</translation>
    </message>
    <message>
        <source>No fax application has been chosen yet.</source>
        <translation>Aucune application fax n&apos;a encore été choisie.</translation>
    </message>
    <message>
        <source>No fax has been delivered yet.</source>
        <translation>Aucun fax n&apos;a encore été remis.</translation>
    </message>
    <message>
        <source>No fax has ended otherwise.</source>
        <translation>Aucun fax n&apos;est terminé autrement.</translation>
    </message>
    <message>
        <source>No fax has failed.</source>
        <translation>Aucun fax n&apos;a échoué.</translation>
    </message>
    <message>
        <source>No fax has gone to this country before. Check the number.</source>
        <translation>Aucun fax n&apos;est encore parti vers ce pays. Vérifiez le numéro.</translation>
    </message>
    <message>
        <source>No fax is under way.</source>
        <translation>Aucun fax n&apos;est en cours.</translation>
    </message>
    <message>
        <source>No fax is waiting.</source>
        <translation>Aucun fax n&apos;attend.</translation>
    </message>
    <message>
        <source>No fax needs you.</source>
        <translation>Aucun fax n&apos;est à décider.</translation>
    </message>
    <message>
        <source>No fax number stands here.</source>
        <translation>Aucun numéro de fax ici.</translation>
    </message>
    <message>
        <source>No fax number was found that says who it goes to.</source>
        <translation>Aucun numéro de fax indiquant le destinataire n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>No fax of broadcast B{broadcast} has failed.</source>
        <translation>Aucun fax de la diffusion B{broadcast} n&apos;a échoué.</translation>
    </message>
    <message>
        <source>No from-number has been chosen yet.</source>
        <translation>Aucun numéro émetteur n&apos;a encore été choisi.</translation>
    </message>
    <message>
        <source>No number in this country has so many digits. Check each one.</source>
        <translation>Aucun numéro de ce pays n&apos;a autant de chiffres. Vérifiez chacun.</translation>
    </message>
    <message>
        <source>No number stands here.</source>
        <translation>Aucun numéro ici.</translation>
    </message>
    <message>
        <source>No page has shades that take long on the line: it is sent as it is.</source>
        <translation>Aucune page n&apos;a de nuances longues à transmettre : il est envoyé tel quel.</translation>
    </message>
    <message>
        <source>No page of this document is a scan in shades: there is nothing to clean up.</source>
        <translation>Aucune page de ce document n&apos;est une numérisation en nuances : il n&apos;y a rien à nettoyer.</translation>
    </message>
    <message>
        <source>No request to Telnyx can be made with these settings, so nothing was sent. Check TELNYX_BASE_URL and the API key.</source>
        <translation>Aucune requête à Telnyx n&apos;est possible avec ces paramètres, donc rien n&apos;a été envoyé. Vérifiez TELNYX_BASE_URL et la clé API.</translation>
    </message>
    <message>
        <source>No such number is known. Check it; if it is right, you can send.</source>
        <translation>Un tel numéro n&apos;est pas connu. Vérifiez-le ; s&apos;il est correct, vous pouvez envoyer.</translation>
    </message>
    <message>
        <source>No user is set for the directory: it is asked without a password.</source>
        <translation>Aucun utilisateur n&apos;est défini pour l&apos;annuaire : il est interrogé sans mot de passe.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Personne n&apos;a répondu.</translation>
    </message>
    <message>
        <source>Nobody is sure whether this fax went. Please decide: send again, sent, or give up.</source>
        <translation>Personne ne sait si ce fax est parti. Décidez : renvoyer, envoyé, ou abandonner.</translation>
    </message>
    <message>
        <source>None of the columns is known to hold numbers: {columns}. Say which ones do.</source>
        <translation>Aucune des colonnes n&apos;est connue pour contenir des numéros : {columns}. Dites lesquelles en contiennent.</translation>
    </message>
    <message>
        <source>Normal quality</source>
        <translation>Qualité normale</translation>
    </message>
    <message>
        <source>Not finished: {state}</source>
        <translation>Non terminé : {state}</translation>
    </message>
    <message>
        <source>Not known what became of it.</source>
        <translation>On ne sait pas ce qu&apos;il en est advenu.</translation>
    </message>
    <message>
        <source>Not known whether it was sent</source>
        <translation>Envoi incertain</translation>
    </message>
    <message>
        <source>Not known: whether it arrived in whole, in part or not at all.</source>
        <translation>Non connu : s&apos;il est arrivé en entier, en partie ou pas du tout.</translation>
    </message>
    <message>
        <source>Not known: whether some of its pages arrived. A call can break off after any page.</source>
        <translation>Non connu : si une partie de ses pages est arrivée. Un appel peut être coupé après n&apos;importe quelle page.</translation>
    </message>
    <message>
        <source>Not sure it went</source>
        <translation>Départ incertain</translation>
    </message>
    <message>
        <source>Not taken by Telnyx.</source>
        <translation>Non accepté par Telnyx.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is forgotten: fax {faxes} is under legal hold.</source>
        <translation>
            <numerusform>Rien n&apos;est oublié : le fax {faxes} est sous conservation légale.</numerusform>
            <numerusform>Rien n&apos;est oublié : les fax {faxes} sont sous conservation légale.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is written down is called “{value}”. There is: {known}.</source>
        <translation>Rien de ce qui est consigné ne s&apos;appelle « {value} ». Il y a : {known}.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>Now, or at a time: not both.</source>
        <translation>Maintenant ou à une heure donnée : pas les deux.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number dialled</source>
        <translation>Numéro composé</translation>
    </message>
    <message>
        <source>Numbers and names forgotten.</source>
        <translation>Numéros et noms oubliés.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>Of each fax: times, states, pages, the hashes of its documents, what it cost, who sent it, and Telnyx&apos;s number for it. They prove what was done and name nobody; Telnyx may still know the number.</source>
        <translation>De chaque fax : heures, états, pages, les empreintes de ses documents, son coût, qui l&apos;a envoyé, et son numéro chez Telnyx. Ils prouvent ce qui a été fait et ne nomment personne ; Telnyx connaît peut-être encore le numéro.</translation>
    </message>
    <message>
        <source>Old faxes moved into an archive.</source>
        <translation>Anciens fax placés dans une archive.</translation>
    </message>
    <message>
        <source>Older events taken into the chain.</source>
        <translation>Événements plus anciens intégrés à la chaîne.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Once more to one recipient at a time.</source>
        <translation>Encore une fois : à un seul destinataire à la fois.</translation>
    </message>
    <message>
        <source>One digit away from a number you know. Compare each digit.</source>
        <translation>À un chiffre près d&apos;un numéro que vous connaissez. Comparez chaque chiffre.</translation>
    </message>
    <message>
        <source>One file holds at most {limit} reports. Choose a folder, and each is a file of its own.</source>
        <translation>Un fichier contient au plus {limit} rapports. Choisissez un dossier, et chacun sera un fichier à part.</translation>
    </message>
    <message>
        <source>One of the documents can&apos;t be sent.</source>
        <translation>Un des documents ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>Only one number can be the usual one.</source>
        <translation>Un seul numéro peut être le numéro habituel.</translation>
    </message>
    <message>
        <source>Open it and add the PDFs inside.</source>
        <translation>Ouvrez-le et ajoutez les PDF qu&apos;il contient.</translation>
    </message>
    <message>
        <source>Open it and print it as a new PDF, then add that.</source>
        <translation>Ouvrez-le et imprimez-le dans un nouveau PDF, puis ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>Open it in Adobe Reader and print it as a PDF, then add that.</source>
        <translation>Ouvrez-le dans Adobe Reader et imprimez-le en PDF, puis ajoutez ce PDF.</translation>
    </message>
    <message>
        <source>Open it in OneNote, print the page that is needed as a PDF, then add that.</source>
        <translation>Ouvrez-le dans OneNote, imprimez en PDF la page voulue, puis ajoutez ce PDF.</translation>
    </message>
    <message>
        <source>Open it in Publisher, save it as a PDF and add that.</source>
        <translation>Ouvrez-le dans Publisher, enregistrez-le en PDF et ajoutez ce PDF.</translation>
    </message>
    <message>
        <source>Open it in Visio, save it as a PDF and add that.</source>
        <translation>Ouvrez-le dans Visio, enregistrez-le en PDF et ajoutez ce PDF.</translation>
    </message>
    <message>
        <source>Open it in a program that shows it and save it as a PDF, then add that.</source>
        <translation>Ouvrez-le dans un programme qui l&apos;affiche et enregistrez-le en PDF, puis ajoutez ce PDF.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as a PDF and add that, or install LibreOffice.</source>
        <translation>Ouvrez-le dans un tableur, enregistrez-le en PDF et ajoutez ce PDF, ou installez LibreOffice.</translation>
    </message>
    <message>
        <source>Open it in the XPS viewer, print it to “Microsoft Print to PDF”, and add that.</source>
        <translation>Ouvrez-le dans la visionneuse XPS, imprimez-le avec « Microsoft Print to PDF », et ajoutez ce PDF.</translation>
    </message>
    <message>
        <source>Open it in the browser and print it as a PDF, or download the document again.</source>
        <translation>Ouvrez-le dans le navigateur et imprimez-le en PDF, ou téléchargez de nouveau le document.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and print it as a PDF, then add that.</source>
        <translation>Ouvrez-le dans le programme auquel il appartient et imprimez-le en PDF, puis ajoutez ce PDF.</translation>
    </message>
    <message>
        <source>Open it in your address book and print it as a PDF, then add that.</source>
        <translation>Ouvrez-le dans votre carnet d&apos;adresses et imprimez-le en PDF, puis ajoutez ce PDF.</translation>
    </message>
    <message>
        <source>Open it in your calendar and print it as a PDF, then add that.</source>
        <translation>Ouvrez-le dans votre agenda et imprimez-le en PDF, puis ajoutez ce PDF.</translation>
    </message>
    <message>
        <source>Open it in your mail program, and print it to PDF or save what is inside, then add that.</source>
        <translation>Ouvrez-le dans votre logiciel de messagerie, imprimez-le en PDF ou enregistrez ce qu&apos;il contient, puis ajoutez cela.</translation>
    </message>
    <message>
        <source>Open it there, choose File, Export to, PDF, then add that.</source>
        <translation>Ouvrez-le là-bas, choisissez Fichier, Exporter vers, PDF, puis ajoutez ce PDF.</translation>
    </message>
    <message>
        <source>Open it where it comes from to have it downloaded, or save or scan it again.</source>
        <translation>Ouvrez-le à sa source pour qu&apos;il soit téléchargé, ou enregistrez-le ou numérisez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open it where it was drawn and print it as a PDF, then add that.</source>
        <translation>Ouvrez-le là où il a été dessiné et imprimez-le en PDF, puis ajoutez ce PDF.</translation>
    </message>
    <message>
        <source>Open it where it was written, save it as a PDF and add that.</source>
        <translation>Ouvrez-le là où il a été écrit, enregistrez-le en PDF et ajoutez ce PDF.</translation>
    </message>
    <message>
        <source>Open it with its password, save it as a PDF and add that.</source>
        <translation>Ouvrez-le avec son mot de passe, enregistrez-le en PDF et ajoutez ce PDF.</translation>
    </message>
    <message>
        <source>Open it, print the report that is needed as a PDF, then add that.</source>
        <translation>Ouvrez-la, imprimez en PDF l&apos;état voulu, puis ajoutez ce PDF.</translation>
    </message>
    <message>
        <source>Open it, save it as a PNG, a JPEG or a PDF, then add that.</source>
        <translation>Ouvrez-la, enregistrez-la en PNG, JPEG ou PDF, puis ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Open it, save or print it as a PDF, then add that.</source>
        <translation>Ouvrez-le, enregistrez-le ou imprimez-le en PDF, puis ajoutez ce PDF.</translation>
    </message>
    <message>
        <source>Open the file, print it as a new PDF, and add that.</source>
        <translation>Ouvrez le fichier, imprimez-le dans un nouveau PDF, et ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>Open the link, save or download the document itself as a PDF and add that.</source>
        <translation>Ouvrez le lien, enregistrez ou téléchargez le document lui-même en PDF et ajoutez-le.</translation>
    </message>
    <message>
        <source>Opened with its password. It is sent without one, as paper has none.</source>
        <translation>Ouvert avec son mot de passe. Il est envoyé sans, car le papier n&apos;en a pas.</translation>
    </message>
    <message>
        <source>Page {page} has a photo: black and white would turn it into blots.</source>
        <translation>La page {page} contient une photo : le noir et blanc en ferait des taches.</translation>
    </message>
    <message>
        <source>Page {page} is empty.</source>
        <translation>La page {page} est vide.</translation>
    </message>
    <message>
        <source>Page {page} is much wider than tall. On fax paper its text becomes very small.</source>
        <translation>La page {page} est bien plus large que haute. Sur le papier de fax, son texte devient très petit.</translation>
    </message>
    <message>
        <source>Page {page} is named twice. Name it once.</source>
        <translation>La page {page} est indiquée deux fois. Indiquez-la une fois.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: it is full of fine dots.</source>
        <translation>La page {page} prend environ {time} sur la ligne : elle est pleine de points fins.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: its greys become patterns of dots.</source>
        <translation>La page {page} prend environ {time} sur la ligne : ses gris deviennent des trames de points.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: this quality has twice as many lines.</source>
        <translation>La page {page} prend environ {time} sur la ligne : cette qualité a deux fois plus de lignes.</translation>
    </message>
    <message>
        <source>Page {page} would arrive nearly all black.</source>
        <translation>La page {page} arriverait presque toute noire.</translation>
    </message>
    <message>
        <source>Page {page} would arrive nearly blank: what is on it is too light.</source>
        <translation>La page {page} arriverait presque vide : ce qui s&apos;y trouve est trop clair.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a photo: black and white would turn it into blots, greyscale keeps it.</source>
        <translation>La page {page}, entre autres, contient une photo : le noir et blanc en ferait des taches, les niveaux de gris la conservent.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a photo: high quality in greyscale shows it, without the finest one&apos;s many minutes.</source>
        <translation>La page {page}, entre autres, contient une photo : la qualité haute en niveaux de gris la montre, sans les nombreuses minutes de la plus fine.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a small square code: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>La page {page}, entre autres, contient un petit code carré : la qualité très haute, en noir et blanc avec un seuil de {threshold} %, le garde lisible.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has fine print: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>La page {page}, entre autres, contient de petits caractères : la qualité très haute, en noir et blanc avec un seuil de {threshold} %, les garde lisibles.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has grey boxes: black and white with a threshold of {threshold}% keeps the text and leaves the boxes white.</source>
        <translation>La page {page}, entre autres, contient des cadres gris : le noir et blanc avec un seuil de {threshold} % garde le texte et laisse les cadres blancs.</translation>
    </message>
    <message>
        <source>Page {page}: about {time}.</source>
        <translation>Page {page} : environ {time}.</translation>
    </message>
    <message>
        <source>Pages and cover pages need files: what Telnyx fetches itself stays as it is.</source>
        <translation>Les pages et les pages de garde demandent des fichiers : ce que Telnyx récupère lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Pages confirmed</source>
        <translation>Pages confirmées</translation>
    </message>
    <message>
        <source>Pages handed over</source>
        <translation>Pages transmises</translation>
    </message>
    <message numerus="yes">
        <source>Pages {pages} seem to be blank.</source>
        <translation>
            <numerusform>La page {pages} semble vide.</numerusform>
            <numerusform>Les pages {pages} semblent vides.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Pauses before another try are whole seconds, from 10 to 86400 each.</source>
        <translation>Les pauses avant un nouvel essai sont en secondes entières, de 10 à 86400 chacune.</translation>
    </message>
    <message>
        <source>Please decide.</source>
        <translation>Décidez.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Print it as a PDF on ordinary paper size, then add that.</source>
        <translation>Imprimez-le en PDF au format de papier ordinaire, puis ajoutez ce PDF.</translation>
    </message>
    <message>
        <source>Print it as a PDF where it looks right, and add that.</source>
        <translation>Imprimez-le en PDF là où son aspect est correct, et ajoutez ce PDF.</translation>
    </message>
    <message>
        <source>Print it to PDF, or save its attachments and add those.</source>
        <translation>Imprimez-le en PDF, ou enregistrez ses pièces jointes et ajoutez celles-ci.</translation>
    </message>
    <message>
        <source>Print the pages that are needed to a PDF, then add that.</source>
        <translation>Imprimez en PDF les pages voulues, puis ajoutez ce PDF.</translation>
    </message>
    <message>
        <source>Priority chosen.</source>
        <translation>Priorité choisie.</translation>
    </message>
    <message numerus="yes">
        <source>Proof of {n} faxes</source>
        <translation>
            <numerusform>Preuve de {n} fax</numerusform>
            <numerusform>Preuve de {n} fax</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof saved.</source>
        <translation>Preuve enregistrée.</translation>
    </message>
    <message>
        <source>Purged.</source>
        <translation>Effacé définitivement.</translation>
    </message>
    <message>
        <source>Put into the bin.</source>
        <translation>Mis dans la corbeille.</translation>
    </message>
    <message>
        <source>Put into the queue.</source>
        <translation>Mis en file d&apos;attente.</translation>
    </message>
    <message>
        <source>Put on hold.</source>
        <translation>Retenu.</translation>
    </message>
    <message>
        <source>Put under legal hold.</source>
        <translation>Mis sous conservation légale.</translation>
    </message>
    <message>
        <source>Queue paused.</source>
        <translation>File d&apos;attente mise en pause.</translation>
    </message>
    <message>
        <source>Queue resumed.</source>
        <translation>File d&apos;attente reprise.</translation>
    </message>
    <message>
        <source>Read back from a damaged journal. Its last steps may be missing.</source>
        <translation>Relu depuis un journal endommagé. Ses dernières étapes peuvent manquer.</translation>
    </message>
    <message>
        <source>Ready to send, made into a PDF by FaxDesk.</source>
        <translation>Prêt à l&apos;envoi, converti en PDF par FaxDesk.</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>Prêt à l&apos;envoi.</translation>
    </message>
    <message>
        <source>Remains in unused parts of the journal&apos;s file: another FaxDesk has it open. They are overwritten by itself, within a day.</source>
        <translation>Des restes dans des parties inutilisées du fichier du journal : un autre FaxDesk l&apos;a ouvert. Ils sont écrasés d&apos;eux-mêmes, en un jour.</translation>
    </message>
    <message>
        <source>Remote station id</source>
        <translation>Identifiant de la station distante</translation>
    </message>
    <message>
        <source>Report printed.</source>
        <translation>Rapport imprimé.</translation>
    </message>
    <message>
        <source>Report saved.</source>
        <translation>Rapport enregistré.</translation>
    </message>
    <message>
        <source>Reported as delivered.</source>
        <translation>Signalée comme remise.</translation>
    </message>
    <message numerus="yes">
        <source>Reports and other files that FaxDesk saved in {folder}: {n}. Whoever keeps them has to delete them.</source>
        <translation>
            <numerusform>Rapport ou autre fichier que FaxDesk a enregistré dans {folder} : {n}. Qui le garde doit le supprimer.</numerusform>
            <numerusform>Rapports et autres fichiers que FaxDesk a enregistrés dans {folder} : {n}. Qui les garde doit les supprimer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of a broadcast exported.</source>
        <translation>Résultats d&apos;une diffusion exportés.</translation>
    </message>
    <message>
        <source>SHA-256 not known</source>
        <translation>SHA-256 inconnu</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Save it as a JPEG, then add that.</source>
        <translation>Enregistrez-la en JPEG, puis ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Save it as a PDF in the program it was written in, then add that.</source>
        <translation>Enregistrez-le en PDF dans le programme où il a été écrit, puis ajoutez ce PDF.</translation>
    </message>
    <message>
        <source>Save it as a PDF where it was written and add that, or install LibreOffice: it is free.</source>
        <translation>Enregistrez-le en PDF là où il a été écrit et ajoutez ce PDF, ou installez LibreOffice : il est gratuit.</translation>
    </message>
    <message>
        <source>Save it as a PDF where it was written, and add that.</source>
        <translation>Enregistrez-le en PDF là où il a été écrit, et ajoutez ce PDF.</translation>
    </message>
    <message>
        <source>Save or scan it at a lower resolution, 300 dots per inch or less.</source>
        <translation>Enregistrez-la ou numérisez-la avec une résolution plus basse, 300 points par pouce ou moins.</translation>
    </message>
    <message>
        <source>Save or scan the document again.</source>
        <translation>Enregistrez ou numérisez de nouveau le document.</translation>
    </message>
    <message>
        <source>Save what is to be sent of them, and add it as documents of its own.</source>
        <translation>Enregistrez ceux qui sont à envoyer, et ajoutez-les comme documents à part.</translation>
    </message>
    <message>
        <source>Say in which hours, as --between 08:00-18:00, or --between office.</source>
        <translation>Indiquez les heures, par exemple --between 08:00-18:00 ou --between office.</translation>
    </message>
    <message>
        <source>Say until when, as --deadline 17:00.</source>
        <translation>Indiquez l&apos;échéance, par exemple --deadline 17:00.</translation>
    </message>
    <message>
        <source>Say when: --at, --between, --deadline, --priority, or --now.</source>
        <translation>Indiquez quand : --at, --between, --deadline, --priority ou --now.</translation>
    </message>
    <message>
        <source>Say whom the folder&apos;s files go to, or that their names, their sidecars or their first pages say it: one of the two.</source>
        <translation>Indiquez à qui vont les fichiers du dossier, ou que leurs noms, leurs fichiers annexes ou leurs premières pages le disent : l&apos;un des deux.</translation>
    </message>
    <message>
        <source>Scan or save it at a lower resolution, or in several files.</source>
        <translation>Numérisez-le ou enregistrez-le avec une résolution plus basse, ou en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>See the details, then try again.</source>
        <translation>Voyez les détails, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} drawings (page {pages}).</source>
        <translation>
            <numerusform>Visible à l&apos;écran, mais pas imprimé, donc pas faxé : {n} dessin (page {pages}).</numerusform>
            <numerusform>Visible à l&apos;écran, mais pas imprimé, donc pas faxé : {n} dessins (page {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} form fields (page {pages}).</source>
        <translation>
            <numerusform>Visible à l&apos;écran, mais pas imprimé, donc pas faxé : {n} champ de formulaire (page {pages}).</numerusform>
            <numerusform>Visible à l&apos;écran, mais pas imprimé, donc pas faxé : {n} champs de formulaire (page {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} highlights (page {pages}).</source>
        <translation>
            <numerusform>Visible à l&apos;écran, mais pas imprimé, donc pas faxé : {n} surlignage (page {pages}).</numerusform>
            <numerusform>Visible à l&apos;écran, mais pas imprimé, donc pas faxé : {n} surlignages (page {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} layers ({names}).</source>
        <translation>
            <numerusform>Visible à l&apos;écran, mais pas imprimé, donc pas faxé : {n} calque ({names}).</numerusform>
            <numerusform>Visible à l&apos;écran, mais pas imprimé, donc pas faxé : {n} calques ({names}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} marks (page {pages}).</source>
        <translation>
            <numerusform>Visible à l&apos;écran, mais pas imprimé, donc pas faxé : {n} marque (page {pages}).</numerusform>
            <numerusform>Visible à l&apos;écran, mais pas imprimé, donc pas faxé : {n} marques (page {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} notes (page {pages}).</source>
        <translation>
            <numerusform>Visible à l&apos;écran, mais pas imprimé, donc pas faxé : {n} note (page {pages}).</numerusform>
            <numerusform>Visible à l&apos;écran, mais pas imprimé, donc pas faxé : {n} notes (page {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} pieces of handwriting (page {pages}).</source>
        <translation>
            <numerusform>Visible à l&apos;écran, mais pas imprimé, donc pas faxé : {n} élément manuscrit (page {pages}).</numerusform>
            <numerusform>Visible à l&apos;écran, mais pas imprimé, donc pas faxé : {n} éléments manuscrits (page {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} signatures (page {pages}).</source>
        <translation>
            <numerusform>Visible à l&apos;écran, mais pas imprimé, donc pas faxé : {n} signature (page {pages}).</numerusform>
            <numerusform>Visible à l&apos;écran, mais pas imprimé, donc pas faxé : {n} signatures (page {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} stamps (page {pages}).</source>
        <translation>
            <numerusform>Visible à l&apos;écran, mais pas imprimé, donc pas faxé : {n} tampon (page {pages}).</numerusform>
            <numerusform>Visible à l&apos;écran, mais pas imprimé, donc pas faxé : {n} tampons (page {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} typed texts (page {pages}).</source>
        <translation>
            <numerusform>Visible à l&apos;écran, mais pas imprimé, donc pas faxé : {n} texte saisi (page {pages}).</numerusform>
            <numerusform>Visible à l&apos;écran, mais pas imprimé, donc pas faxé : {n} textes saisis (page {pages}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it all the same, and it goes as several faxes; or choose fewer pages.</source>
        <translation>Envoyez-le quand même, et il part en plusieurs fax ; ou choisissez moins de pages.</translation>
    </message>
    <message>
        <source>Send it without them, or accept or reject them where it was written.</source>
        <translation>Envoyez-le sans elles, ou acceptez-les ou refusez-les là où il a été écrit.</translation>
    </message>
    <message>
        <source>Send only what is needed of it.</source>
        <translation>N&apos;en envoyez que ce qui est nécessaire.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sending the pages.</source>
        <translation>Envoi des pages.</translation>
    </message>
    <message>
        <source>Sent before the others.</source>
        <translation>Envoyé avant les autres.</translation>
    </message>
    <message>
        <source>Sent with its tracked changes accepted: what was deleted is left out.</source>
        <translation>Envoyé avec ses modifications suivies acceptées : ce qui a été supprimé est omis.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Envoyé.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>Défini par votre service informatique.</translation>
    </message>
    <message>
        <source>Set by {who}.</source>
        <translation>Défini par {who}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings changed.</source>
        <translation>Paramètres modifiés.</translation>
    </message>
    <message>
        <source>Several numbers stand in this row. Which one is the fax?</source>
        <translation>Cette ligne contient plusieurs numéros. Lequel est le fax ?</translation>
    </message>
    <message>
        <source>Shorten the message if one page is enough.</source>
        <translation>Raccourcissez le message si une page suffit.</translation>
    </message>
    <message>
        <source>Shrink it to fit, or scan or save it at a lower resolution.</source>
        <translation>Réduisez-le à la limite, ou numérisez-le ou enregistrez-le avec une résolution plus basse.</translation>
    </message>
    <message>
        <source>Shrink them to fit, or send one of them as a fax of its own.</source>
        <translation>Réduisez-les à la limite, ou envoyez l&apos;un d&apos;eux comme fax à part.</translation>
    </message>
    <message>
        <source>Shrunk from {before} to {after}. Pages that became black and white no longer change with the threshold.</source>
        <translation>Réduit de {before} à {after}. Les pages passées en noir et blanc ne changent plus avec le seuil.</translation>
    </message>
    <message>
        <source>Some fax machines refuse so fine a quality. FaxDesk then tries again in high quality.</source>
        <translation>Certains télécopieurs refusent une qualité si fine. FaxDesk réessaie alors en qualité haute.</translation>
    </message>
    <message numerus="yes">
        <source>Some pages are portrait and {n} are landscape: those are turned to fill the paper.</source>
        <translation>
            <numerusform>Certaines pages sont en portrait et {n} en paysage : celle-ci est tournée pour remplir le papier.</numerusform>
            <numerusform>Certaines pages sont en portrait et {n} en paysage : celles-ci sont tournées pour remplir le papier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody answered, but no fax machine.</source>
        <translation>Quelqu&apos;un a répondu, mais pas un télécopieur.</translation>
    </message>
    <message>
        <source>Somebody else has just dealt with fax {fax}. Look at what it says now, then decide.</source>
        <translation>Quelqu&apos;un d&apos;autre vient de traiter le fax {fax}. Voyez ce qu&apos;il indique maintenant, puis décidez.</translation>
    </message>
    <message>
        <source>Something between line {first} and this one isn&apos;t what was written.</source>
        <translation>Quelque chose entre la ligne {first} et celle-ci n&apos;est pas ce qui a été écrit.</translation>
    </message>
    <message>
        <source>Something in FaxDesk failed and is tried again. If this stays, start FaxDesk again.</source>
        <translation>Quelque chose a échoué dans FaxDesk et est réessayé. Si cela persiste, redémarrez FaxDesk.</translation>
    </message>
    <message>
        <source>Something in FaxDesk went wrong, so this may not have been done. Look, then try again.</source>
        <translation>Une erreur s&apos;est produite dans FaxDesk, l&apos;action n&apos;a peut-être pas été faite. Vérifiez, puis réessayez.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>Take out the files inside and add those that are to be sent.</source>
        <translation>Extrayez les fichiers qu&apos;il contient et ajoutez ceux qui sont à envoyer.</translation>
    </message>
    <message>
        <source>Taken as a number abroad. Check the country, or type it with a plus.</source>
        <translation>Compris comme un numéro à l&apos;étranger. Vérifiez le pays, ou saisissez-le avec un plus.</translation>
    </message>
    <message>
        <source>Taken back by Undo.</source>
        <translation>Repris par Annuler.</translation>
    </message>
    <message>
        <source>Taken from the watched folder “{folder}”.</source>
        <translation>Pris du dossier surveillé « {folder} ».</translation>
    </message>
    <message>
        <source>Taken out of the bin again.</source>
        <translation>Ressorti de la corbeille.</translation>
    </message>
    <message>
        <source>Telnyx allows no more calls at once for your account. FaxDesk uses fewer lines for a while.</source>
        <translation>Telnyx n&apos;autorise pas plus d&apos;appels à la fois pour votre compte. FaxDesk utilise moins de lignes pendant un moment.</translation>
    </message>
    <message>
        <source>Telnyx answers again: it is still under way.</source>
        <translation>Telnyx répond de nouveau : il est encore en cours.</translation>
    </message>
    <message>
        <source>Telnyx asked us to slow down until {time}.</source>
        <translation>Telnyx nous a demandé de ralentir jusqu&apos;à {time}.</translation>
    </message>
    <message>
        <source>Telnyx asks FaxDesk to slow down.</source>
        <translation>Telnyx demande à FaxDesk de ralentir.</translation>
    </message>
    <message>
        <source>Telnyx asks FaxDesk to slow down. Nothing was sent.</source>
        <translation>Telnyx demande à FaxDesk de ralentir. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached safely: its certificate isn&apos;t trusted on this computer.</source>
        <translation>Telnyx ne peut pas être joint de façon sûre : son certificat n&apos;est pas reconnu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached.</source>
        <translation>Telnyx est injoignable.</translation>
    </message>
    <message>
        <source>Telnyx confirms it, with a doubt: it was on the line for {took}, and its pages take about {foretold}. Ask the receiver whether all of it is there.</source>
        <translation>Telnyx le confirme, avec un doute : il est resté {took} sur la ligne, et ses pages demandent environ {foretold}. Demandez au destinataire si tout y est.</translation>
    </message>
    <message numerus="yes">
        <source>Telnyx confirms it, with a doubt: {n} of its {pages} pages went. Ask the receiver whether all are there.</source>
        <translation>
            <numerusform>Telnyx le confirme, avec un doute : {n} de ses {pages} pages est partie. Demandez au destinataire si toutes y sont.</numerusform>
            <numerusform>Telnyx le confirme, avec un doute : {n} de ses {pages} pages sont parties. Demandez au destinataire si toutes y sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx could not be reached. Nothing was sent.</source>
        <translation>Telnyx était injoignable. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Telnyx could not fetch the document.</source>
        <translation>Telnyx n&apos;a pas pu récupérer le document.</translation>
    </message>
    <message>
        <source>Telnyx could not read the document.</source>
        <translation>Telnyx n&apos;a pas pu lire le document.</translation>
    </message>
    <message>
        <source>Telnyx did not take it, so nothing was sent.</source>
        <translation>Telnyx ne l&apos;a pas accepté, donc rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t accept the API key.</source>
        <translation>Telnyx n&apos;accepte pas la clé API.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t know it.</source>
        <translation>Telnyx ne le connaît pas.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send from this from-number. Choose another in the settings, or have it verified in the Telnyx portal.</source>
        <translation>Telnyx ne permet pas d&apos;envoyer depuis ce numéro émetteur. Choisissez-en un autre dans les paramètres, ou faites-le vérifier dans le portail Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send from this number.</source>
        <translation>Telnyx ne permet pas d&apos;envoyer depuis ce numéro.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send with the fax application that is set up. Choose it again in the settings, or fix it in the Telnyx portal.</source>
        <translation>Telnyx ne permet pas d&apos;envoyer avec l&apos;application fax configurée. Choisissez-la de nouveau dans les paramètres, ou corrigez-la dans le portail Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let your account send to this number.</source>
        <translation>Telnyx ne permet pas à votre compte d&apos;envoyer à ce numéro.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t show this fax, so it probably did not go. Nobody can be sure.</source>
        <translation>Telnyx ne montre pas ce fax, donc il n&apos;est probablement pas parti. Personne ne peut en être sûr.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take one of this fax&apos;s settings ({field}).</source>
        <translation>Telnyx n&apos;accepte pas un des paramètres de ce fax ({field}).</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take this document.</source>
        <translation>Telnyx n&apos;accepte pas ce document.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take this number.</source>
        <translation>Telnyx n&apos;accepte pas ce numéro.</translation>
    </message>
    <message>
        <source>Telnyx fax id</source>
        <translation>Identifiant de fax Telnyx</translation>
    </message>
    <message>
        <source>Telnyx fetched this document itself: FaxDesk has no copy of it.</source>
        <translation>Telnyx a récupéré lui-même ce document : FaxDesk n&apos;en a pas de copie.</translation>
    </message>
    <message>
        <source>Telnyx had a fault (HTTP {status}).</source>
        <translation>Telnyx a eu une erreur (HTTP {status}).</translation>
    </message>
    <message>
        <source>Telnyx had a fault while it prepared the pages.</source>
        <translation>Telnyx a eu une erreur en préparant les pages.</translation>
    </message>
    <message>
        <source>Telnyx has not stopped it. Please decide: give it up, mark it as sent, or send it again. FaxDesk goes on watching it.</source>
        <translation>Telnyx ne l&apos;a pas arrêté. Décidez : abandonnez-le, marquez-le comme envoyé, ou renvoyez-le. FaxDesk continue de le surveiller.</translation>
    </message>
    <message>
        <source>Telnyx has prepared the pages.</source>
        <translation>Telnyx a préparé les pages.</translation>
    </message>
    <message>
        <source>Telnyx has put the fax into its queue.</source>
        <translation>Telnyx a mis le fax dans sa file d&apos;attente.</translation>
    </message>
    <message>
        <source>Telnyx has taken the fax.</source>
        <translation>Telnyx a accepté le fax.</translation>
    </message>
    <message>
        <source>Telnyx is about to dial.</source>
        <translation>Telnyx va composer le numéro.</translation>
    </message>
    <message>
        <source>Telnyx is dialling.</source>
        <translation>Telnyx compose le numéro.</translation>
    </message>
    <message>
        <source>Telnyx is preparing the pages.</source>
        <translation>Telnyx prépare les pages.</translation>
    </message>
    <message>
        <source>Telnyx is sending the pages.</source>
        <translation>Telnyx envoie les pages.</translation>
    </message>
    <message>
        <source>Telnyx knows the API key but doesn&apos;t permit this. Check the key&apos;s rights and the account&apos;s level in the Telnyx portal.</source>
        <translation>Telnyx connaît la clé API, mais n&apos;autorise pas cela. Vérifiez les droits de la clé et le niveau du compte dans le portail Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx no longer has the uploaded document. It is uploaded again.</source>
        <translation>Telnyx n&apos;a plus le document téléversé. Il est téléversé de nouveau.</translation>
    </message>
    <message>
        <source>Telnyx no longer knows this fax. It may have gone.</source>
        <translation>Telnyx ne connaît plus ce fax. Il est peut-être parti.</translation>
    </message>
    <message>
        <source>Telnyx refused it (HTTP {status}).</source>
        <translation>Telnyx l&apos;a refusé (HTTP {status}).</translation>
    </message>
    <message>
        <source>Telnyx refused it: “{title}” (HTTP {status}, code {api_code}).</source>
        <translation>Telnyx l&apos;a refusé : « {title} » (HTTP {status}, code {api_code}).</translation>
    </message>
    <message>
        <source>Telnyx refused the API key, once. It is asked once more. Nothing was sent.</source>
        <translation>Telnyx a refusé la clé API, une fois. La demande est répétée une fois. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Telnyx refused to cancel it. Say what became of it, or go on waiting.</source>
        <translation>Telnyx a refusé de l&apos;annuler. Dites ce qu&apos;il en est advenu, ou attendez encore.</translation>
    </message>
    <message>
        <source>Telnyx reports a failure and a success at once. It may have arrived.</source>
        <translation>Telnyx signale à la fois un échec et une réussite. Il est peut-être arrivé.</translation>
    </message>
    <message>
        <source>Telnyx says it is too late to cancel.</source>
        <translation>Telnyx indique qu&apos;il est trop tard pour annuler.</translation>
    </message>
    <message>
        <source>Telnyx says that the fax failed, and gives no reason.</source>
        <translation>Telnyx indique que le fax a échoué, sans donner de raison.</translation>
    </message>
    <message>
        <source>Telnyx says that this fax was cancelled, but nobody did that here. It may have been cancelled in the Telnyx portal or by another program.</source>
        <translation>Telnyx indique que ce fax a été annulé, mais personne ne l&apos;a fait ici. Il a peut-être été annulé dans le portail Telnyx ou par un autre programme.</translation>
    </message>
    <message>
        <source>Telnyx shows a fax like this one, which may be another&apos;s. Nobody can be sure.</source>
        <translation>Telnyx montre un fax semblable, qui est peut-être celui d&apos;un autre. Personne ne peut en être sûr.</translation>
    </message>
    <message>
        <source>Telnyx tells a stage that FaxDesk doesn&apos;t know: {status}.</source>
        <translation>Telnyx indique une étape que FaxDesk ne connaît pas : {status}.</translation>
    </message>
    <message>
        <source>Telnyx was asked to stop the fax.</source>
        <translation>Telnyx a été prié d&apos;arrêter le fax.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own picture of the fax was fetched and is kept.</source>
        <translation>L&apos;image du fax faite par Telnyx a été récupérée et est conservée.</translation>
    </message>
    <message>
        <source>Telnyx, or a proxy on the way to it, had a fault (HTTP {status}).</source>
        <translation>Telnyx, ou un proxy sur le chemin, a eu une erreur (HTTP {status}).</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>Cela n&apos;a pas pu être fait.</translation>
    </message>
    <message>
        <source>That is no fax number. Nothing was queued.</source>
        <translation>Ce n&apos;est pas un numéro de fax. Rien n&apos;a été mis en file d&apos;attente.</translation>
    </message>
    <message>
        <source>That is too long for a watched folder.</source>
        <translation>C&apos;est trop long pour un dossier surveillé.</translation>
    </message>
    <message>
        <source>That is too long: at most {limit} characters.</source>
        <translation>C&apos;est trop long : au plus {limit} caractères.</translation>
    </message>
    <message>
        <source>That must stand on one line.</source>
        <translation>Cela doit tenir sur une ligne.</translation>
    </message>
    <message>
        <source>That name is too long for the sender&apos;s line.</source>
        <translation>Ce nom est trop long pour la ligne d&apos;expéditeur.</translation>
    </message>
    <message>
        <source>That team has faxes or contacts of its own. A journal is moved only into one that has none.</source>
        <translation>Cette équipe a déjà des fax ou des contacts. Un journal ne se déplace que vers une équipe qui n&apos;en a pas.</translation>
    </message>
    <message>
        <source>The 1 behind +52 was left out: numbers in Mexico have had none since 2019.</source>
        <translation>Le 1 après +52 a été omis : les numéros du Mexique n&apos;en ont plus depuis 2019.</translation>
    </message>
    <message>
        <source>The API key has been revoked at Telnyx.</source>
        <translation>La clé API a été révoquée chez Telnyx.</translation>
    </message>
    <message>
        <source>The API key has characters that no key has (“{characters}”). Copy it again in the Telnyx portal.</source>
        <translation>La clé API contient des caractères qu&apos;aucune clé n&apos;a (« {characters} »). Copiez-la de nouveau dans le portail Telnyx.</translation>
    </message>
    <message>
        <source>The PDF is damaged, so not all of it can be looked at.</source>
        <translation>Le PDF est endommagé, donc tout ne peut pas y être examiné.</translation>
    </message>
    <message>
        <source>The address book says: do not fax. Only who keeps the address book can lift that.</source>
        <translation>Le carnet d&apos;adresses indique : ne pas faxer. Seul qui gère le carnet d&apos;adresses peut lever cela.</translation>
    </message>
    <message>
        <source>The answer did not come from Telnyx. A proxy or a log-in page may be in between.</source>
        <translation>La réponse ne venait pas de Telnyx. Un proxy ou une page de connexion s&apos;interpose peut-être.</translation>
    </message>
    <message>
        <source>The archive {file} isn&apos;t in its place: what it holds could not be checked.</source>
        <translation>L&apos;archive {file} n&apos;est pas à sa place : son contenu n&apos;a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>The area code is missing. Type the whole number, area code first.</source>
        <translation>L&apos;indicatif régional manque. Saisissez le numéro entier, indicatif en premier.</translation>
    </message>
    <message>
        <source>The attached document isn&apos;t the one that the chain has for this fax.</source>
        <translation>Le document joint n&apos;est pas celui que la chaîne indique pour ce fax.</translation>
    </message>
    <message>
        <source>The attached file “{name}” is missing, or can&apos;t be read.</source>
        <translation>Le fichier joint « {name} » manque ou est illisible.</translation>
    </message>
    <message>
        <source>The attached file “{name}” isn&apos;t what was attached: its SHA-256 differs.</source>
        <translation>Le fichier joint « {name} » n&apos;est pas celui qui a été joint : son SHA-256 diffère.</translation>
    </message>
    <message>
        <source>The black threshold is a whole number from 1 to 100.</source>
        <translation>Le seuil de noir est un nombre entier de 1 à 100.</translation>
    </message>
    <message>
        <source>The black threshold works only with monochrome.</source>
        <translation>Le seuil de noir ne fonctionne qu&apos;en monochrome.</translation>
    </message>
    <message>
        <source>The call broke off. Some pages may have arrived.</source>
        <translation>L&apos;appel a été coupé. Certaines pages sont peut-être arrivées.</translation>
    </message>
    <message>
        <source>The call was rejected.</source>
        <translation>L&apos;appel a été rejeté.</translation>
    </message>
    <message>
        <source>The caller display name may have letters A–Z, digits, spaces and - _ ~ ! . + only.</source>
        <translation>Le nom de l&apos;appelant affiché ne peut contenir que les lettres A–Z, des chiffres, des espaces et - _ ~ ! . +</translation>
    </message>
    <message>
        <source>The caller display name may have {limit} characters at most.</source>
        <translation>Le nom de l&apos;appelant affiché peut avoir {limit} caractères au plus.</translation>
    </message>
    <message>
        <source>The chain ends otherwise than the journal has written down.</source>
        <translation>La chaîne se termine autrement que ce que le journal a consigné.</translation>
    </message>
    <message>
        <source>The client state is not valid Base64.</source>
        <translation>L&apos;état client (client state) n&apos;est pas du Base64 valide.</translation>
    </message>
    <message numerus="yes">
        <source>The columns of {n} sheets don&apos;t fit the width of the paper: they part over pages.</source>
        <translation>
            <numerusform>Les colonnes de {n} feuille ne tiennent pas dans la largeur du papier : elles se répartissent sur plusieurs pages.</numerusform>
            <numerusform>Les colonnes de {n} feuilles ne tiennent pas dans la largeur du papier : elles se répartissent sur plusieurs pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection broke before Telnyx answered.</source>
        <translation>La connexion s&apos;est coupée avant que Telnyx ne réponde.</translation>
    </message>
    <message>
        <source>The connection broke while the fax was handed over. It may have gone.</source>
        <translation>La connexion s&apos;est coupée pendant la transmission du fax à Telnyx. Il est peut-être parti.</translation>
    </message>
    <message>
        <source>The cover page could not be made.</source>
        <translation>La page de garde n&apos;a pas pu être faite.</translation>
    </message>
    <message>
        <source>The cover page is empty: no name, no subject and no message stand on it.</source>
        <translation>La page de garde est vide : ni nom, ni objet, ni message n&apos;y figurent.</translation>
    </message>
    <message>
        <source>The cover takes {n} pages: its text doesn&apos;t fit on one.</source>
        <translation>La page de garde prend {n} pages : son texte ne tient pas sur une seule.</translation>
    </message>
    <message>
        <source>The daily spending limit of your Telnyx account is reached.</source>
        <translation>La limite de dépense quotidienne de votre compte Telnyx est atteinte.</translation>
    </message>
    <message>
        <source>The damaged journal no longer says which document this was. Add it again and send it again.</source>
        <translation>Le journal endommagé n&apos;indique plus de quel document il s&apos;agissait. Ajoutez-le de nouveau et renvoyez-le.</translation>
    </message>
    <message>
        <source>The demo takes no API key. Start FaxDesk without --demo to set up your account.</source>
        <translation>La démo n&apos;accepte pas de clé API. Démarrez FaxDesk sans --demo pour configurer votre compte.</translation>
    </message>
    <message>
        <source>The directory {server} broke the connection off.</source>
        <translation>L&apos;annuaire {server} a coupé la connexion.</translation>
    </message>
    <message>
        <source>The directory {server} can&apos;t be reached.</source>
        <translation>L&apos;annuaire {server} est injoignable.</translation>
    </message>
    <message>
        <source>The directory {server} doesn&apos;t accept the password of {user}.</source>
        <translation>L&apos;annuaire {server} n&apos;accepte pas le mot de passe de {user}.</translation>
    </message>
    <message>
        <source>The directory {server} doesn&apos;t answer in time.</source>
        <translation>L&apos;annuaire {server} ne répond pas à temps.</translation>
    </message>
    <message>
        <source>The directory {server} offers no encryption, so nothing was asked.</source>
        <translation>L&apos;annuaire {server} n&apos;offre pas de chiffrement, donc rien n&apos;a été demandé.</translation>
    </message>
    <message>
        <source>The directory {server} refuses to search ({reason}).</source>
        <translation>L&apos;annuaire {server} refuse la recherche ({reason}).</translation>
    </message>
    <message>
        <source>The directory {server} shows a certificate that isn&apos;t trusted, or isn&apos;t its own ({reason}). Nothing was asked.</source>
        <translation>L&apos;annuaire {server} présente un certificat qui n&apos;est pas reconnu ou n&apos;est pas le sien ({reason}). Rien n&apos;a été demandé.</translation>
    </message>
    <message>
        <source>The directory&apos;s attributes are given like “name=displayName,cn company=o fax=faxNumber”.</source>
        <translation>Les attributs de l&apos;annuaire s&apos;indiquent par exemple ainsi : « name=displayName,cn company=o fax=faxNumber ».</translation>
    </message>
    <message>
        <source>The directory&apos;s filter must be in parentheses, like (objectClass=person).</source>
        <translation>Le filtre de l&apos;annuaire doit être entre parenthèses, par exemple (objectClass=person).</translation>
    </message>
    <message>
        <source>The disk doesn&apos;t take what FaxDesk writes into its journal, so nothing is sent. Check that it isn&apos;t full and still connected.</source>
        <translation>Le disque n&apos;accepte pas ce que FaxDesk écrit dans son journal, donc rien n&apos;est envoyé. Vérifiez qu&apos;il n&apos;est pas plein et qu&apos;il est encore connecté.</translation>
    </message>
    <message>
        <source>The disk is full, so FaxDesk can&apos;t write its journal and sends nothing. Make room: FaxDesk then goes on by itself.</source>
        <translation>Le disque est plein, donc FaxDesk ne peut pas écrire son journal et n&apos;envoie rien. Libérez de l&apos;espace : FaxDesk continue alors de lui-même.</translation>
    </message>
    <message>
        <source>The document has too many pages for a fax.</source>
        <translation>Le document a trop de pages pour un fax.</translation>
    </message>
    <message>
        <source>The document is too big for a fax.</source>
        <translation>Le document est trop volumineux pour un fax.</translation>
    </message>
    <message>
        <source>The document is uploaded.</source>
        <translation>Le document est téléversé.</translation>
    </message>
    <message>
        <source>The document names another fax number. Check who it is for.</source>
        <translation>Le document indique un autre numéro de fax. Vérifiez à qui il est destiné.</translation>
    </message>
    <message>
        <source>The document of fax {fax} is deleted already. It can&apos;t be kept any more.</source>
        <translation>Le document du fax {fax} est déjà supprimé. Il ne peut plus être conservé.</translation>
    </message>
    <message>
        <source>The document of fax {fax} was deleted, as its time to be kept was over. Add the document again and send it again.</source>
        <translation>Le document du fax {fax} a été supprimé, car sa durée de conservation était écoulée. Ajoutez de nouveau le document et renvoyez-le.</translation>
    </message>
    <message>
        <source>The documents of fax no. {faxes}: they went to others as well, whose faxes still have them.</source>
        <translation>Les documents des fax n° {faxes} : ils sont allés aussi à d&apos;autres, dont les fax les ont encore.</translation>
    </message>
    <message numerus="yes">
        <source>The entries of {n} faxes in FaxDesk&apos;s journal can&apos;t be read whole any more. They stand in the list with what is left of them; those that had not gone are on hold. Look through them.</source>
        <translation>
            <numerusform>L&apos;entrée de {n} fax dans le journal de FaxDesk n&apos;est plus entièrement lisible. Il figure dans la liste avec ce qui en reste ; s&apos;il n&apos;était pas parti, il est retenu. Vérifiez-le.</numerusform>
            <numerusform>Les entrées de {n} fax dans le journal de FaxDesk ne sont plus entièrement lisibles. Ils figurent dans la liste avec ce qui en reste ; ceux qui n&apos;étaient pas partis sont retenus. Vérifiez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fax failed, and Telnyx gives an unusual reason.</source>
        <translation>Le fax a échoué, et Telnyx donne une raison inhabituelle.</translation>
    </message>
    <message>
        <source>The fax is mostly text: black and white with a threshold of {threshold}% keeps letters crisp.</source>
        <translation>Le fax est surtout du texte : le noir et blanc avec un seuil de {threshold} % garde les lettres nettes.</translation>
    </message>
    <message>
        <source>The fax service was out of order.</source>
        <translation>Le service de fax était hors service.</translation>
    </message>
    <message>
        <source>The fax to {who} failed</source>
        <translation>Le fax à {who} a échoué</translation>
    </message>
    <message>
        <source>The fax to {who} may be too late</source>
        <translation>Le fax à {who} risque d&apos;être en retard</translation>
    </message>
    <message>
        <source>The fax to {who} needs you</source>
        <translation>Le fax à {who} attend votre décision</translation>
    </message>
    <message>
        <source>The fax to {who} was delivered</source>
        <translation>Le fax à {who} a été remis</translation>
    </message>
    <message>
        <source>The file as a whole isn&apos;t what was written.</source>
        <translation>Le fichier dans son ensemble n&apos;est pas celui qui a été écrit.</translation>
    </message>
    <message>
        <source>The file begins otherwise than a chain of this name does.</source>
        <translation>Le fichier ne commence pas comme une chaîne de ce nom.</translation>
    </message>
    <message>
        <source>The file beside it doesn&apos;t say who it goes to.</source>
        <translation>Le fichier annexe n&apos;indique pas à qui il est destiné.</translation>
    </message>
    <message>
        <source>The file beside it has something under “{name}” that can&apos;t stand there.</source>
        <translation>Le fichier annexe contient sous « {name} » une valeur impossible.</translation>
    </message>
    <message>
        <source>The file beside it says “{name}”, which FaxDesk doesn&apos;t know.</source>
        <translation>Le fichier annexe indique « {name} », que FaxDesk ne connaît pas.</translation>
    </message>
    <message>
        <source>The file beside it that says who it goes to can&apos;t be read.</source>
        <translation>Le fichier annexe qui indique le destinataire est illisible.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>Le fichier est tronqué : sa fin manque.</translation>
    </message>
    <message>
        <source>The file of the cover page “{name}” can&apos;t be read.</source>
        <translation>Le fichier de la page de garde « {name} » est illisible.</translation>
    </message>
    <message>
        <source>The file that says who it goes to has not come within ten minutes.</source>
        <translation>Le fichier qui indique le destinataire n&apos;est pas venu en dix minutes.</translation>
    </message>
    <message>
        <source>The file was deleted on {time}, its time to be kept being over; its hash stays.</source>
        <translation>Le fichier a été supprimé le {time}, sa durée de conservation étant écoulée ; son empreinte reste.</translation>
    </message>
    <message>
        <source>The file was taken away while FaxDesk had it in hand.</source>
        <translation>Le fichier a été enlevé pendant que FaxDesk le traitait.</translation>
    </message>
    <message>
        <source>The file with the directory&apos;s certificate can&apos;t be read: {file}</source>
        <translation>Le fichier du certificat de l&apos;annuaire est illisible : {file}</translation>
    </message>
    <message>
        <source>The file with the directory&apos;s certificate must be named in full.</source>
        <translation>Le fichier du certificat de l&apos;annuaire doit être indiqué par son chemin complet.</translation>
    </message>
    <message>
        <source>The filter for the directory {server} can&apos;t be used.</source>
        <translation>Le filtre pour l&apos;annuaire {server} est inutilisable.</translation>
    </message>
    <message>
        <source>The folder for printed documents must be named in full, from its drive or root on.</source>
        <translation>Le dossier des documents imprimés doit être indiqué en entier, depuis son lecteur ou sa racine.</translation>
    </message>
    <message>
        <source>The folder for reports must be named in full, from its drive or root on.</source>
        <translation>Le dossier des rapports doit être indiqué en entier, depuis son lecteur ou sa racine.</translation>
    </message>
    <message>
        <source>The folder for seals must be named in full, from its drive or root on.</source>
        <translation>Le dossier des sceaux doit être indiqué en entier, depuis son lecteur ou sa racine.</translation>
    </message>
    <message>
        <source>The folder is not there, or FaxDesk may not look into it. It goes on by itself once it can.</source>
        <translation>Le dossier n&apos;existe pas, ou FaxDesk n&apos;a pas le droit de le lire. Cela continue tout seul dès que possible.</translation>
    </message>
    <message>
        <source>The from-number must be in international form, like +13125790015.</source>
        <translation>Le numéro émetteur doit être sous forme internationale, par exemple +13125790015.</translation>
    </message>
    <message>
        <source>The group “{group}” is empty.</source>
        <translation>Le groupe « {group} » est vide.</translation>
    </message>
    <message>
        <source>The information could not be collected.</source>
        <translation>Les informations n&apos;ont pas pu être collectées.</translation>
    </message>
    <message>
        <source>The journal could not be brought up to date. It was left as it was. Please use the FaxDesk that you had before, and tell us.</source>
        <translation>Le journal n&apos;a pas pu être mis à niveau. Il a été laissé tel quel. Utilisez le FaxDesk que vous aviez avant, et prévenez-nous.</translation>
    </message>
    <message>
        <source>The journal must be brought up to date, but an older FaxDesk still has it open. Close every FaxDesk, then start this one again.</source>
        <translation>Le journal doit être mis à niveau, mais un FaxDesk plus ancien l&apos;a encore ouvert. Fermez tous les FaxDesk, puis redémarrez celui-ci.</translation>
    </message>
    <message>
        <source>The journal was damaged, so nobody knows whether this fax went. Telnyx is asked first.</source>
        <translation>Le journal était endommagé, donc personne ne sait si ce fax est parti. Telnyx est d&apos;abord interrogé.</translation>
    </message>
    <message>
        <source>The journal was written by a newer FaxDesk. Please update FaxDesk on this computer.</source>
        <translation>Le journal a été écrit par un FaxDesk plus récent. Mettez à jour FaxDesk sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The last fax there could never arrive.</source>
        <translation>Le dernier fax à ce numéro ne pouvait pas arriver.</translation>
    </message>
    <message>
        <source>The last try goes in normal quality.</source>
        <translation>Le dernier essai se fait en qualité normale.</translation>
    </message>
    <message>
        <source>The last try goes without T.38.</source>
        <translation>Le dernier essai se fait sans T.38.</translation>
    </message>
    <message>
        <source>The letter says {number}.</source>
        <translation>La lettre indique {number}.</translation>
    </message>
    <message>
        <source>The letters were read as a telephone&apos;s keys. Check the number.</source>
        <translation>Les lettres ont été lues comme des touches de téléphone. Vérifiez le numéro.</translation>
    </message>
    <message>
        <source>The list has this fax as “{state}”, its history as “{told}”.</source>
        <translation>La liste indique ce fax comme « {state} », son historique comme « {told} ».</translation>
    </message>
    <message>
        <source>The machine may not know so fine a quality: from now on it is tried in high quality.</source>
        <translation>L&apos;appareil ne connaît peut-être pas une qualité si fine : désormais l&apos;essai se fait en qualité haute.</translation>
    </message>
    <message numerus="yes">
        <source>The newest {n} lines are missing.</source>
        <translation>
            <numerusform>La {n} ligne la plus récente manque.</numerusform>
            <numerusform>Les {n} lignes les plus récentes manquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number did not react to the call.</source>
        <translation>Le numéro n&apos;a pas réagi à l&apos;appel.</translation>
    </message>
    <message>
        <source>The number of a contact who may not be faxed: without it FaxDesk could not keep to that. Name, notes and groups are removed.</source>
        <translation>Le numéro d&apos;un contact qui ne doit pas être faxé : sans lui, FaxDesk ne pourrait pas s&apos;y tenir. Nom, notes et groupes sont retirés.</translation>
    </message>
    <message>
        <source>The number of fax {fax} was taken out of it, as its time to be kept was over. It can&apos;t be sent there again.</source>
        <translation>Le numéro du fax {fax} en a été retiré, car sa durée de conservation était écoulée. Il ne peut pas y être renvoyé.</translation>
    </message>
    <message>
        <source>The number of lines is a whole number from 1 to 100.</source>
        <translation>Le nombre de lignes est un nombre entier de 1 à 100.</translation>
    </message>
    <message>
        <source>The number {number}: it is in faxes or contacts of others as well.</source>
        <translation>Le numéro {number} : il figure aussi dans des fax ou contacts d&apos;autres personnes.</translation>
    </message>
    <message>
        <source>The other side refused the call.</source>
        <translation>Le correspondant a refusé l&apos;appel.</translation>
    </message>
    <message>
        <source>The page can&apos;t be shown.</source>
        <translation>La page ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>The pages {text} run backwards. Write {better}.</source>
        <translation>Les pages {text} vont à rebours. Écrivez {better}.</translation>
    </message>
    <message>
        <source>The password could not be taken off this document. Open it, save a copy without one and add that.</source>
        <translation>Le mot de passe n&apos;a pas pu être retiré de ce document. Ouvrez-le, enregistrez une copie sans mot de passe et ajoutez-la.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression of at most 200 characters.</source>
        <translation>Le motif n&apos;est pas une expression régulière de 200 caractères au plus.</translation>
    </message>
    <message>
        <source>The place where this computer keeps passwords is locked. Unlock it, then try again.</source>
        <translation>L&apos;endroit où cet ordinateur garde les mots de passe est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The policy locks “{name}” without giving it a value: it stays open.</source>
        <translation>La stratégie verrouille « {name} » sans lui donner de valeur : il reste modifiable.</translation>
    </message>
    <message>
        <source>The policy names a setting that FaxDesk doesn&apos;t know: “{name}”.</source>
        <translation>La stratégie indique un paramètre que FaxDesk ne connaît pas : « {name} ».</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>La stratégie « {name} » est illisible. Tant que votre service informatique ne l&apos;a pas corrigée, aucun fax n&apos;est envoyé et aucun paramètre ne peut être modifié.</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read: it is no JSON object. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>La stratégie « {name} » est illisible : ce n&apos;est pas un objet JSON. Tant que votre service informatique ne l&apos;a pas corrigée, aucun fax n&apos;est envoyé et aucun paramètre ne peut être modifié.</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read: line {line} is no valid JSON. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>La stratégie « {name} » est illisible : la ligne {line} n&apos;est pas du JSON valide. Tant que votre service informatique ne l&apos;a pas corrigée, aucun fax n&apos;est envoyé et aucun paramètre ne peut être modifié.</translation>
    </message>
    <message>
        <source>The policy “{name}” has “{entry}” twice, again in line {line}. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>La stratégie « {name} » contient deux fois « {entry} », de nouveau à la ligne {line}. Tant que votre service informatique ne l&apos;a pas corrigée, aucun fax n&apos;est envoyé et aucun paramètre ne peut être modifié.</translation>
    </message>
    <message>
        <source>The policy&apos;s “{name}” can&apos;t be used as it stands. It is left out.</source>
        <translation>L&apos;entrée « {name} » de la stratégie est inutilisable telle quelle. Elle est ignorée.</translation>
    </message>
    <message>
        <source>The preview format works only with “Store preview”.</source>
        <translation>Le format de l&apos;aperçu ne fonctionne qu&apos;avec « Conserver un aperçu ».</translation>
    </message>
    <message>
        <source>The priority is one of: urgent, normal, when-idle.</source>
        <translation>La priorité est l&apos;une de : urgent, normal, when-idle.</translation>
    </message>
    <message>
        <source>The proof as a whole isn&apos;t the file that FaxDesk made.</source>
        <translation>La preuve dans son ensemble n&apos;est pas le fichier que FaxDesk a fait.</translation>
    </message>
    <message>
        <source>The proof could not be made.</source>
        <translation>La preuve n&apos;a pas pu être faite.</translation>
    </message>
    <message>
        <source>The proxy in {setting} can&apos;t be used, so FaxDesk can&apos;t reach Telnyx. Correct it, like http://proxy.example.com:8080 or socks5h://127.0.0.1:1080, and start FaxDesk again.</source>
        <translation>Le proxy indiqué dans {setting} est inutilisable, donc FaxDesk ne peut pas joindre Telnyx. Corrigez-le, par exemple http://proxy.example.com:8080 ou socks5h://127.0.0.1:1080, et redémarrez FaxDesk.</translation>
    </message>
    <message>
        <source>The proxy on the way to Telnyx can&apos;t be reached, or doesn&apos;t let FaxDesk through. Check this computer&apos;s proxy settings.</source>
        <translation>Le proxy sur le chemin vers Telnyx est injoignable, ou ne laisse pas passer FaxDesk. Vérifiez les paramètres de proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>The queue is on hold until you fix it and press Resume.</source>
        <translation>La file d&apos;attente est retenue jusqu&apos;à ce que vous corrigiez cela et cliquiez sur Reprendre.</translation>
    </message>
    <message>
        <source>The queue is on hold.</source>
        <translation>La file d&apos;attente est retenue.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>La file d&apos;attente est en pause.</translation>
    </message>
    <message>
        <source>The queue was put on hold. Nothing was sent.</source>
        <translation>La file d&apos;attente a été retenue. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The receiver was busy.</source>
        <translation>Le destinataire était occupé.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Le rapport n&apos;a pas pu être fait.</translation>
    </message>
    <message>
        <source>The same document has just been sent there, or is about to go.</source>
        <translation>Le même document vient d&apos;y être envoyé, ou est sur le point de partir.</translation>
    </message>
    <message>
        <source>The same number stands there twice. Leave out one of the two.</source>
        <translation>Le même numéro y figure deux fois. Omettez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>The sender&apos;s line: by country, always or never.</source>
        <translation>Ligne d&apos;expéditeur : selon le pays, toujours ou jamais.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t speak TLS, so nothing was sent to it. Whoever runs it can turn that on; sslmode=disable in the team&apos;s address goes without.</source>
        <translation>Le serveur ne parle pas TLS, donc rien ne lui a été envoyé. Qui l&apos;administre peut l&apos;activer ; sslmode=disable dans l&apos;adresse de l&apos;équipe s&apos;en passe.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {version}. FaxDesk needs 14 or newer.</source>
        <translation>Le serveur est PostgreSQL {version}. FaxDesk demande la version 14 ou plus récente.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted, so nothing was sent to it. Name the file of the authority that signed it: sslrootcert=FILE in the team&apos;s address. If that is right, the certificate may have expired.</source>
        <translation>Le certificat du serveur n&apos;est pas reconnu, donc rien ne lui a été envoyé. Indiquez le fichier de l&apos;autorité qui l&apos;a signé : sslrootcert=FILE dans l&apos;adresse de l&apos;équipe. Si cela est correct, le certificat a peut-être expiré.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name, so nothing was sent to it. Use the name that stands in the certificate, or ask whoever runs the server.</source>
        <translation>Le certificat du serveur est établi pour un autre nom, donc rien ne lui a été envoyé. Utilisez le nom qui figure dans le certificat, ou adressez-vous à qui administre le serveur.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked, so FaxDesk can&apos;t read the API key.</source>
        <translation>Le trousseau du système est verrouillé, donc FaxDesk ne peut pas lire la clé API.</translation>
    </message>
    <message>
        <source>The team&apos;s database can&apos;t be reached. Nothing is sent until it answers; FaxDesk goes on by itself.</source>
        <translation>La base de données de l&apos;équipe est injoignable. Rien n&apos;est envoyé avant qu&apos;elle ne réponde ; FaxDesk continue de lui-même.</translation>
    </message>
    <message>
        <source>The team&apos;s database doesn&apos;t let this user do that. Whoever runs it can change that.</source>
        <translation>La base de données de l&apos;équipe ne permet pas cela à cet utilisateur. Qui l&apos;administre peut le changer.</translation>
    </message>
    <message>
        <source>The team&apos;s database refuses this user or password. Whoever runs it can say which to use.</source>
        <translation>La base de données de l&apos;équipe refuse cet utilisateur ou ce mot de passe. Qui l&apos;administre peut dire lesquels utiliser.</translation>
    </message>
    <message>
        <source>The team&apos;s database wants a password. Give it with: faxdesk team join, in a passfile, or as PGPASSWORD.</source>
        <translation>La base de données de l&apos;équipe demande un mot de passe. Indiquez-le avec : faxdesk team join, dans un fichier passfile, ou par PGPASSWORD.</translation>
    </message>
    <message>
        <source>The telephone network could not put the call through.</source>
        <translation>Le réseau téléphonique n&apos;a pas pu établir l&apos;appel.</translation>
    </message>
    <message>
        <source>The telephone network doesn&apos;t take this number.</source>
        <translation>Le réseau téléphonique n&apos;accepte pas ce numéro.</translation>
    </message>
    <message>
        <source>The time to undo is from 0 to 60 seconds.</source>
        <translation>Le délai pour annuler est de 0 à 60 secondes.</translation>
    </message>
    <message>
        <source>The try that you decided about has arrived after all. See the details.</source>
        <translation>L&apos;essai pour lequel vous aviez décidé est finalement arrivé. Voyez les détails.</translation>
    </message>
    <message>
        <source>The try that you decided about has ended at Telnyx without arriving.</source>
        <translation>L&apos;essai pour lequel vous aviez décidé s&apos;est terminé chez Telnyx sans arriver.</translation>
    </message>
    <message>
        <source>The two fax machines could not understand each other.</source>
        <translation>Les deux télécopieurs ne se sont pas compris.</translation>
    </message>
    <message>
        <source>The upload broke off. It will be done again.</source>
        <translation>L&apos;envoi du document à Telnyx a été coupé. Il sera refait.</translation>
    </message>
    <message>
        <source>The upload has failed many times over, so this fax waits for you.</source>
        <translation>L&apos;envoi du document à Telnyx a échoué de nombreuses fois, donc ce fax attend votre décision.</translation>
    </message>
    <message>
        <source>The upload takes unusually long.</source>
        <translation>L&apos;envoi du document à Telnyx prend un temps inhabituel.</translation>
    </message>
    <message>
        <source>The watched folder {folder} faxes to them, as it is set. Change that in its settings.</source>
        <translation>Le dossier surveillé {folder} leur envoie des fax, selon ses paramètres. Modifiez cela dans ses paramètres.</translation>
    </message>
    <message>
        <source>The watched folders can&apos;t be read as they are written.</source>
        <translation>Les dossiers surveillés sont illisibles tels qu&apos;ils sont écrits.</translation>
    </message>
    <message>
        <source>The way to the directory {server} isn&apos;t encrypted.</source>
        <translation>La liaison avec l&apos;annuaire {server} n&apos;est pas chiffrée.</translation>
    </message>
    <message>
        <source>The webhook address must begin with https:// or http://.</source>
        <translation>L&apos;adresse du webhook doit commencer par https:// ou http://.</translation>
    </message>
    <message>
        <source>The {prefix} for your outside line was left out. Check that the rest is the number.</source>
        <translation>Le {prefix} pour la ligne extérieure a été omis. Vérifiez que le reste est le numéro.</translation>
    </message>
    <message>
        <source>There are letters or signs between the digits. Type the digits alone.</source>
        <translation>Il y a des lettres ou des signes entre les chiffres. Saisissez seulement les chiffres.</translation>
    </message>
    <message>
        <source>There are several fax numbers, and nothing says which is meant: {numbers}</source>
        <translation>Il y a plusieurs numéros de fax, et rien n&apos;indique lequel est le bon : {numbers}</translation>
    </message>
    <message>
        <source>There is a group “{group}” already.</source>
        <translation>Il y a déjà un groupe « {group} ».</translation>
    </message>
    <message>
        <source>There is a seal of {day}, and the journal doesn&apos;t reach so far: it was cut off, or set back to a copy. {place}</source>
        <translation>Il y a un sceau du {day}, et le journal ne va pas jusque-là : il a été tronqué, ou ramené à une copie. {place}</translation>
    </message>
    <message>
        <source>There is no Telnyx API key yet.</source>
        <translation>Il n&apos;y a pas encore de clé API Telnyx.</translation>
    </message>
    <message>
        <source>There is no backup {file}.</source>
        <translation>Il n&apos;y a pas de sauvegarde {file}.</translation>
    </message>
    <message>
        <source>There is no broadcast B{broadcast}.</source>
        <translation>Il n&apos;y a pas de diffusion B{broadcast}.</translation>
    </message>
    <message>
        <source>There is no connection to send with.</source>
        <translation>Il n&apos;y a pas de connexion pour l&apos;envoi.</translation>
    </message>
    <message>
        <source>There is no contact in this file.</source>
        <translation>Il n&apos;y a aucun contact dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no contact {contact} (any more).</source>
        <translation>Il n&apos;y a pas (ou plus) de contact {contact}.</translation>
    </message>
    <message>
        <source>There is no contact “{name}” in the address book.</source>
        <translation>Il n&apos;y a pas de contact « {name} » dans le carnet d&apos;adresses.</translation>
    </message>
    <message>
        <source>There is no cover page called “{name}”.</source>
        <translation>Il n&apos;y a pas de page de garde nommée « {name} ».</translation>
    </message>
    <message>
        <source>There is no fax {fax}.</source>
        <translation>Il n&apos;y a pas de fax {fax}.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>Il n&apos;y a pas de fichier « {file} ».</translation>
    </message>
    <message>
        <source>There is no group “{group}” in the address book.</source>
        <translation>Il n&apos;y a pas de groupe « {group} » dans le carnet d&apos;adresses.</translation>
    </message>
    <message>
        <source>There is no page 0: the first page is page 1.</source>
        <translation>Il n&apos;y a pas de page 0 : la première page est la page 1.</translation>
    </message>
    <message numerus="yes">
        <source>There is no page {page}: the document has {n} pages.</source>
        <translation>
            <numerusform>Il n&apos;y a pas de page {page} : le document a {n} page.</numerusform>
            <numerusform>Il n&apos;y a pas de page {page} : le document a {n} pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no password for {user} at the directory {server} yet.</source>
        <translation>Il n&apos;y a pas encore de mot de passe pour {user} auprès de l&apos;annuaire {server}.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>Il n&apos;y a plus de place sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no such database or user on that server. Check the team&apos;s address.</source>
        <translation>Cette base de données ou cet utilisateur n&apos;existe pas sur ce serveur. Vérifiez l&apos;adresse de l&apos;équipe.</translation>
    </message>
    <message>
        <source>There is no such folder: {path}</source>
        <translation>Ce dossier n&apos;existe pas : {path}</translation>
    </message>
    <message>
        <source>There is no such kind of column: “{column}”. There are: {columns}.</source>
        <translation>Ce type de colonne n&apos;existe pas : « {column} ». Il y a : {columns}.</translation>
    </message>
    <message>
        <source>There is no such quality.</source>
        <translation>Cette qualité n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no such setting, or it can&apos;t have that value.</source>
        <translation>Ce paramètre n&apos;existe pas, ou ne peut pas avoir cette valeur.</translation>
    </message>
    <message>
        <source>There is no team in this database yet. Its owner makes one with: faxdesk team init.</source>
        <translation>Il n&apos;y a pas encore d&apos;équipe dans cette base de données. Son propriétaire en crée une avec : faxdesk team init.</translation>
    </message>
    <message>
        <source>There is nothing but zeros in this file: it wasn&apos;t saved or downloaded completely.</source>
        <translation>Ce fichier ne contient que des zéros : il n&apos;a pas été enregistré ou téléchargé complètement.</translation>
    </message>
    <message>
        <source>There is nothing in this text.</source>
        <translation>Ce texte ne contient rien.</translation>
    </message>
    <message>
        <source>These documents are too much for one fax. Send fewer at once.</source>
        <translation>Ces documents sont trop volumineux pour un seul fax. Envoyez-en moins à la fois.</translation>
    </message>
    <message>
        <source>These documents can&apos;t be joined into one fax. Send them one by one.</source>
        <translation>Ces documents ne peuvent pas être réunis en un fax. Envoyez-les un par un.</translation>
    </message>
    <message>
        <source>These settings can&apos;t go together.</source>
        <translation>Ces paramètres ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Thin lines on page {page} would disappear: they are thinner than a fax&apos;s dot.</source>
        <translation>De fines lignes de la page {page} disparaîtraient : elles sont plus minces qu&apos;un point de fax.</translation>
    </message>
    <message>
        <source>This FaxDesk has no words for what happened here (“{code}”). The details may say more.</source>
        <translation>Ce FaxDesk n&apos;a pas de texte pour ce qui s&apos;est passé ici (« {code} »). Les détails en disent peut-être plus.</translation>
    </message>
    <message>
        <source>This FaxDesk is newer than the team&apos;s database, so nothing is written. The database&apos;s owner brings it up to date with: faxdesk team init.</source>
        <translation>Ce FaxDesk est plus récent que la base de données de l&apos;équipe, donc rien n&apos;est écrit. Le propriétaire de la base la met à niveau avec : faxdesk team init.</translation>
    </message>
    <message>
        <source>This PDF has a script in it. It isn&apos;t run: the pages are faxed as they were saved.</source>
        <translation>Ce PDF contient un script. Il n&apos;est pas exécuté : les pages sont faxées telles qu&apos;enregistrées.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Ce PDF n&apos;a pas de pages.</translation>
    </message>
    <message>
        <source>This PDF has {pages} pages. A fax can have {limit} at most.</source>
        <translation>Ce PDF a {pages} pages. Un fax peut en avoir {limit} au plus.</translation>
    </message>
    <message>
        <source>This PDF is a folder of other files. Only its cover page is faxed.</source>
        <translation>Ce PDF est un porte-documents contenant d&apos;autres fichiers. Seule sa page de couverture est faxée.</translation>
    </message>
    <message>
        <source>This PDF is damaged and can&apos;t be read.</source>
        <translation>Ce PDF est endommagé et illisible.</translation>
    </message>
    <message>
        <source>This PDF is damaged and had to be repaired to be read. Parts of it may be missing.</source>
        <translation>Ce PDF est endommagé et a dû être réparé pour être lu. Des parties peuvent manquer.</translation>
    </message>
    <message>
        <source>This PDF is so complex that it couldn&apos;t be checked completely.</source>
        <translation>Ce PDF est si complexe qu&apos;il n&apos;a pas pu être vérifié complètement.</translation>
    </message>
    <message>
        <source>This PDF needs a password to open.</source>
        <translation>Ce PDF demande un mot de passe pour s&apos;ouvrir.</translation>
    </message>
    <message>
        <source>This card can&apos;t be read.</source>
        <translation>Cette carte est illisible.</translation>
    </message>
    <message>
        <source>This card has no end.</source>
        <translation>Cette carte n&apos;a pas de fin.</translation>
    </message>
    <message>
        <source>This computer has no place to keep the API key safely. FaxDesk forgets it when it closes; enter it again next time.</source>
        <translation>Cet ordinateur n&apos;a pas d&apos;endroit sûr pour garder la clé API. FaxDesk l&apos;oublie à la fermeture ; saisissez-la de nouveau la prochaine fois.</translation>
    </message>
    <message>
        <source>This cover page&apos;s file has nothing in it.</source>
        <translation>Ce fichier de page de garde est vide.</translation>
    </message>
    <message>
        <source>This cover page&apos;s file is too long: {limit} characters are the most.</source>
        <translation>Ce fichier de page de garde est trop long : {limit} caractères au plus.</translation>
    </message>
    <message>
        <source>This data folder holds {found} faxes, but FaxDesk was started for {wanted} ones.</source>
        <translation>Ce dossier de données contient des fax {found}, mais FaxDesk a été démarré pour des fax {wanted}.</translation>
    </message>
    <message>
        <source>This desk is in no team. Name its database with --database postgresql://USER@HOST/DATABASE.</source>
        <translation>Ce poste n&apos;est dans aucune équipe. Indiquez sa base de données avec --database postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>This document can&apos;t be cleaned up. It is sent as it is.</source>
        <translation>Ce document ne peut pas être nettoyé. Il est envoyé tel quel.</translation>
    </message>
    <message>
        <source>This document can&apos;t be made into a fax. Open it, print it to a new PDF, and use that.</source>
        <translation>Ce document ne peut pas être transformé en fax. Ouvrez-le, imprimez-le dans un nouveau PDF et utilisez celui-ci.</translation>
    </message>
    <message>
        <source>This document can&apos;t be made into dots. It is sent as it is.</source>
        <translation>Ce document ne peut pas être transformé en points. Il est envoyé tel quel.</translation>
    </message>
    <message>
        <source>This document can&apos;t be shrunk. Scan or save it at a lower resolution.</source>
        <translation>Ce document ne peut pas être réduit. Numérisez-le ou enregistrez-le avec une résolution plus basse.</translation>
    </message>
    <message>
        <source>This document has tracked changes: what was deleted is faxed too, struck through.</source>
        <translation>Ce document contient des modifications suivies : ce qui a été supprimé est aussi faxé, barré.</translation>
    </message>
    <message>
        <source>This document needs no password.</source>
        <translation>Ce document ne demande pas de mot de passe.</translation>
    </message>
    <message>
        <source>This fax application can&apos;t send: it is inactive or has no outbound voice profile. Give it one in the Telnyx portal.</source>
        <translation>Cette application fax ne peut pas envoyer : elle est inactive ou n&apos;a pas de profil vocal sortant. Attribuez-lui-en un dans le portail Telnyx.</translation>
    </message>
    <message>
        <source>This fax application has no such number.</source>
        <translation>Cette application fax n&apos;a pas ce numéro.</translation>
    </message>
    <message>
        <source>This fax has ended already.</source>
        <translation>Ce fax est déjà terminé.</translation>
    </message>
    <message>
        <source>This fax has not ended yet.</source>
        <translation>Ce fax n&apos;est pas encore terminé.</translation>
    </message>
    <message>
        <source>This fax is marked as sent. To send it again, add the document again.</source>
        <translation>Ce fax est marqué comme envoyé. Pour le renvoyer, ajoutez de nouveau le document.</translation>
    </message>
    <message>
        <source>This fax is not on hold.</source>
        <translation>Ce fax n&apos;est pas retenu.</translation>
    </message>
    <message>
        <source>This fax is not over yet. Cancel it first, then remove it.</source>
        <translation>Ce fax n&apos;est pas encore terminé. Annulez-le d&apos;abord, puis retirez-le.</translation>
    </message>
    <message>
        <source>This fax is not waiting.</source>
        <translation>Ce fax n&apos;attend pas.</translation>
    </message>
    <message>
        <source>This fax is on hold and has not gone: send it again or give it up.</source>
        <translation>Ce fax est retenu et n&apos;est pas parti : renvoyez-le ou abandonnez-le.</translation>
    </message>
    <message>
        <source>This fax waits for no decision.</source>
        <translation>Ce fax n&apos;attend aucune décision.</translation>
    </message>
    <message>
        <source>This fax was delivered. To send it again, add the document again.</source>
        <translation>Ce fax a été remis. Pour le renvoyer, ajoutez de nouveau le document.</translation>
    </message>
    <message>
        <source>This fax&apos;s story, its number, name or documents aren&apos;t what was written.</source>
        <translation>L&apos;historique de ce fax, son numéro, son nom ou ses documents ne sont pas ce qui a été écrit.</translation>
    </message>
    <message>
        <source>This file can&apos;t be checked: it takes too long, or stops the program that reads it.</source>
        <translation>Ce fichier ne peut pas être vérifié : il prend trop de temps, ou arrête le programme qui le lit.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read from where it is.</source>
        <translation>Ce fichier est illisible à son emplacement.</translation>
    </message>
    <message>
        <source>This file changed after it was added.</source>
        <translation>Ce fichier a été modifié après son ajout.</translation>
    </message>
    <message>
        <source>This file changed while it was being read: another program is writing to it.</source>
        <translation>Ce fichier a changé pendant la lecture : un autre programme y écrit.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Ce fichier n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>This file has {size}. A fax can have {limit} at most.</source>
        <translation>Ce fichier fait {size}. Un fax peut faire {limit} au plus.</translation>
    </message>
    <message>
        <source>This file has {size}. Files from this computer can have {limit} at most.</source>
        <translation>Ce fichier fait {size}. Les fichiers de cet ordinateur peuvent faire {limit} au plus.</translation>
    </message>
    <message>
        <source>This file has {size}: far too much for a fax, even made smaller.</source>
        <translation>Ce fichier fait {size} : bien trop pour un fax, même réduit.</translation>
    </message>
    <message>
        <source>This file is empty: it has 0 bytes.</source>
        <translation>Ce fichier est vide : il a 0 octet.</translation>
    </message>
    <message>
        <source>This file isn&apos;t there any more.</source>
        <translation>Ce fichier n&apos;est plus là.</translation>
    </message>
    <message>
        <source>This file wasn&apos;t checked: the part of FaxDesk that reads PDFs didn&apos;t start.</source>
        <translation>Ce fichier n&apos;a pas été vérifié : la partie de FaxDesk qui lit les PDF n&apos;a pas démarré.</translation>
    </message>
    <message>
        <source>This folder is not watched: {path}</source>
        <translation>Ce dossier n&apos;est pas surveillé : {path}</translation>
    </message>
    <message>
        <source>This folder is watched already.</source>
        <translation>Ce dossier est déjà surveillé.</translation>
    </message>
    <message>
        <source>This goes to many. Check To and the document.</source>
        <translation>Cela part à beaucoup de destinataires. Vérifiez À et le document.</translation>
    </message>
    <message>
        <source>This has {size}, more than the {limit} of one fax. It is sent as several, one after the other; each says which part it is.</source>
        <translation>Cela fait {size}, plus que les {limit} d&apos;un fax. L&apos;envoi se fait en plusieurs fax, l&apos;un après l&apos;autre ; chacun indique sa partie.</translation>
    </message>
    <message>
        <source>This is Outlook&apos;s wrapping for attachments (winmail.dat).</source>
        <translation>C&apos;est l&apos;emballage d&apos;Outlook pour pièces jointes (winmail.dat).</translation>
    </message>
    <message>
        <source>This is a DjVu document, not a PDF.</source>
        <translation>C&apos;est un document DjVu, pas un PDF.</translation>
    </message>
    <message>
        <source>This is a Microsoft Works document.</source>
        <translation>C&apos;est un document Microsoft Works.</translation>
    </message>
    <message>
        <source>This is a OneNote section.</source>
        <translation>C&apos;est une section OneNote.</translation>
    </message>
    <message>
        <source>This is a PostScript file (PS or EPS), not a PDF.</source>
        <translation>C&apos;est un fichier PostScript (PS ou EPS), pas un PDF.</translation>
    </message>
    <message>
        <source>This is a Publisher document.</source>
        <translation>C&apos;est un document Publisher.</translation>
    </message>
    <message>
        <source>This is a Visio drawing.</source>
        <translation>C&apos;est un dessin Visio.</translation>
    </message>
    <message>
        <source>This is a Word document, not a PDF.</source>
        <translation>C&apos;est un document Word, pas un PDF.</translation>
    </message>
    <message>
        <source>This is a WordPerfect document.</source>
        <translation>C&apos;est un document WordPerfect.</translation>
    </message>
    <message>
        <source>This is a calendar entry.</source>
        <translation>C&apos;est une entrée d&apos;agenda.</translation>
    </message>
    <message>
        <source>This is a contact&apos;s card (vCard).</source>
        <translation>C&apos;est une carte de contact (vCard).</translation>
    </message>
    <message>
        <source>This is a database, as of Access.</source>
        <translation>C&apos;est une base de données, par exemple Access.</translation>
    </message>
    <message>
        <source>This is a document of Apple&apos;s Pages, Numbers or Keynote.</source>
        <translation>C&apos;est un document Pages, Numbers ou Keynote d&apos;Apple.</translation>
    </message>
    <message>
        <source>This is a fax number of your own.</source>
        <translation>C&apos;est un de vos propres numéros de fax.</translation>
    </message>
    <message>
        <source>This is a file of the system&apos;s own, not a document.</source>
        <translation>C&apos;est un fichier du système, pas un document.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>C&apos;est un dossier.</translation>
    </message>
    <message>
        <source>This is a form that only Adobe Reader shows. The fax may say &quot;Please wait&quot; instead.</source>
        <translation>C&apos;est un formulaire que seul Adobe Reader affiche. Le fax pourrait indiquer « Please wait » à la place.</translation>
    </message>
    <message>
        <source>This is a list of values, as programs exchange them: long lines are wrapped, and columns may not stand under each other.</source>
        <translation>C&apos;est une liste de valeurs, comme les programmes en échangent : les longues lignes sont coupées, et les colonnes peuvent être décalées.</translation>
    </message>
    <message>
        <source>This is a list of values, not a PDF.</source>
        <translation>C&apos;est une liste de valeurs, pas un PDF.</translation>
    </message>
    <message>
        <source>This is a packed archive, not a PDF.</source>
        <translation>C&apos;est une archive compressée, pas un PDF.</translation>
    </message>
    <message>
        <source>This is a photo in the HEIC format, not a PDF.</source>
        <translation>C&apos;est une photo au format HEIC, pas un PDF.</translation>
    </message>
    <message>
        <source>This is a photo in the HEIC format, which this FaxDesk can&apos;t read.</source>
        <translation>C&apos;est une photo au format HEIC, que ce FaxDesk ne peut pas lire.</translation>
    </message>
    <message>
        <source>This is a picture in a format that FaxDesk can&apos;t read.</source>
        <translation>C&apos;est une image dans un format que FaxDesk ne peut pas lire.</translation>
    </message>
    <message>
        <source>This is a picture, not a PDF.</source>
        <translation>C&apos;est une image, pas un PDF.</translation>
    </message>
    <message>
        <source>This is a presentation, not a PDF.</source>
        <translation>C&apos;est une présentation, pas un PDF.</translation>
    </message>
    <message>
        <source>This is a program&apos;s data (JSON), not a document.</source>
        <translation>Ce sont les données d&apos;un programme (JSON), pas un document.</translation>
    </message>
    <message>
        <source>This is a program&apos;s data (XML), not a document.</source>
        <translation>Ce sont les données d&apos;un programme (XML), pas un document.</translation>
    </message>
    <message>
        <source>This is a program, not a PDF.</source>
        <translation>C&apos;est un programme, pas un PDF.</translation>
    </message>
    <message>
        <source>This is a signed or encrypted message, not a PDF.</source>
        <translation>C&apos;est un message signé ou chiffré, pas un PDF.</translation>
    </message>
    <message>
        <source>This is a sound or film, which can&apos;t be faxed.</source>
        <translation>C&apos;est un son ou un film, qui ne peut pas être faxé.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, not a PDF.</source>
        <translation>C&apos;est une feuille de calcul, pas un PDF.</translation>
    </message>
    <message>
        <source>This is a technical drawing, as of AutoCAD.</source>
        <translation>C&apos;est un dessin technique, par exemple AutoCAD.</translation>
    </message>
    <message>
        <source>This is a text file, not a PDF.</source>
        <translation>C&apos;est un fichier texte, pas un PDF.</translation>
    </message>
    <message>
        <source>This is a web page, not a PDF.</source>
        <translation>C&apos;est une page Web, pas un PDF.</translation>
    </message>
    <message>
        <source>This is an Office document that needs a password to open.</source>
        <translation>C&apos;est un document Office qui demande un mot de passe pour s&apos;ouvrir.</translation>
    </message>
    <message>
        <source>This is an Office document, not a PDF.</source>
        <translation>C&apos;est un document Office, pas un PDF.</translation>
    </message>
    <message>
        <source>This is an Office document. FaxDesk reads it with LibreOffice, which wasn&apos;t found here.</source>
        <translation>C&apos;est un document Office. FaxDesk le lit avec LibreOffice, introuvable ici.</translation>
    </message>
    <message>
        <source>This is an XPS document, Microsoft&apos;s own kind of PDF.</source>
        <translation>C&apos;est un document XPS, l&apos;équivalent Microsoft du PDF.</translation>
    </message>
    <message>
        <source>This is an e-mail.</source>
        <translation>C&apos;est un e-mail.</translation>
    </message>
    <message>
        <source>This is an electronic book, not a PDF.</source>
        <translation>C&apos;est un livre électronique, pas un PDF.</translation>
    </message>
    <message>
        <source>This is an emergency number: no fax can go there. Type a fax number.</source>
        <translation>C&apos;est un numéro d&apos;urgence : aucun fax ne peut y aller. Saisissez un numéro de fax.</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database, like postgresql://faxdesk@db.example.com/faxdesk.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;une base PostgreSQL, par exemple postgresql://faxdesk@db.example.com/faxdesk.</translation>
    </message>
    <message>
        <source>This is no fax number in international form, nor a SIP address.</source>
        <translation>Ce n&apos;est ni un numéro de fax sous forme internationale, ni une adresse SIP.</translation>
    </message>
    <message>
        <source>This is no fax number, and nobody in the address book is called so.</source>
        <translation>Ce n&apos;est pas un numéro de fax, et personne ne porte ce nom dans le carnet d&apos;adresses.</translation>
    </message>
    <message>
        <source>This is not a fax number. Check it.</source>
        <translation>Ce n&apos;est pas un numéro de fax. Vérifiez-le.</translation>
    </message>
    <message>
        <source>This is only a link to a document that lies elsewhere.</source>
        <translation>Ce n&apos;est qu&apos;un lien vers un document qui se trouve ailleurs.</translation>
    </message>
    <message>
        <source>This is too long for a cover page: {limit} characters are the most.</source>
        <translation>C&apos;est trop long pour une page de garde : {limit} caractères au plus.</translation>
    </message>
    <message>
        <source>This isn&apos;t a PDF.</source>
        <translation>Ce n&apos;est pas un PDF.</translation>
    </message>
    <message>
        <source>This isn&apos;t an ordinary file.</source>
        <translation>Ce n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>This journal is a backup of {when}. The queue is paused: what is shown as waiting may have gone since. Check the list, then resume.</source>
        <translation>Ce journal est une sauvegarde du {when}. La file d&apos;attente est en pause : ce qui figure comme en attente est peut-être parti depuis. Vérifiez la liste, puis reprenez.</translation>
    </message>
    <message>
        <source>This journal was a team&apos;s. If it goes on here while the team does, what waits goes out twice.</source>
        <translation>Ce journal était celui d&apos;une équipe. S&apos;il continue ici pendant que l&apos;équipe continue, ce qui attend part deux fois.</translation>
    </message>
    <message>
        <source>This line can&apos;t be read any more.</source>
        <translation>Cette ligne n&apos;est plus lisible.</translation>
    </message>
    <message>
        <source>This line was moved: it belongs where line {place} stands.</source>
        <translation>Cette ligne a été déplacée : sa place est à la ligne {place}.</translation>
    </message>
    <message>
        <source>This line, or its fax, doesn&apos;t say what was written then.</source>
        <translation>Cette ligne, ou son fax, ne dit pas ce qui a été écrit alors.</translation>
    </message>
    <message>
        <source>This looks like a pager&apos;s number, not a fax machine&apos;s. Check it.</source>
        <translation>Cela ressemble à un numéro de téléavertisseur, pas de télécopieur. Vérifiez-le.</translation>
    </message>
    <message>
        <source>This month&apos;s faxes have cost about {spent}, of a budget of {budget}: raise it in the settings, or go on all the same.</source>
        <translation>Les fax de ce mois ont coûté environ {spent}, pour un budget de {budget} : augmentez-le dans les paramètres, ou continuez quand même.</translation>
    </message>
    <message>
        <source>This number can&apos;t receive faxes.</source>
        <translation>Ce numéro ne peut pas recevoir de fax.</translation>
    </message>
    <message>
        <source>This number doesn&apos;t exist.</source>
        <translation>Ce numéro n&apos;existe pas.</translation>
    </message>
    <message>
        <source>This number is too long. Are these two numbers, or is there a digit too many?</source>
        <translation>Ce numéro est trop long. Y a-t-il deux numéros, ou un chiffre de trop ?</translation>
    </message>
    <message>
        <source>This number is too short. Is a digit missing?</source>
        <translation>Ce numéro est trop court. Manque-t-il un chiffre ?</translation>
    </message>
    <message>
        <source>This page can&apos;t be drawn. Open the document, print it to a new PDF, and use that.</source>
        <translation>Cette page ne peut pas être dessinée. Ouvrez le document, imprimez-le dans un nouveau PDF et utilisez celui-ci.</translation>
    </message>
    <message>
        <source>This password doesn&apos;t open the document. Type it again.</source>
        <translation>Ce mot de passe n&apos;ouvre pas le document. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off and can&apos;t be read.</source>
        <translation>Cette image est endommagée ou tronquée et illisible.</translation>
    </message>
    <message>
        <source>This picture is too large: it has more dots than anyone could fax.</source>
        <translation>Cette image est trop grande : elle a plus de points qu&apos;on ne pourrait en faxer.</translation>
    </message>
    <message>
        <source>This report is an indication that the fax arrived, not a proof of receipt: it doesn&apos;t show that its pages can be read there, or that anybody has read them.</source>
        <translation>Ce rapport indique que le fax est arrivé, mais n&apos;est pas une preuve de réception : il ne montre pas que ses pages y sont lisibles, ni que quelqu&apos;un les a lues.</translation>
    </message>
    <message>
        <source>This report says what FaxDesk and Telnyx know of this fax. It shows no delivery.</source>
        <translation>Ce rapport dit ce que FaxDesk et Telnyx savent de ce fax. Il ne montre aucune remise.</translation>
    </message>
    <message>
        <source>This row has more columns than the first one. Is a comma without quotes in it?</source>
        <translation>Cette ligne a plus de colonnes que la première. Contient-elle une virgule sans guillemets ?</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the API key in. Set TELNYX_API_KEY in the environment instead.</source>
        <translation>Ce système n&apos;a pas de trousseau pour garder la clé API. Définissez plutôt TELNYX_API_KEY dans l&apos;environnement.</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the directory&apos;s password in.</source>
        <translation>Ce système n&apos;a pas de trousseau pour garder le mot de passe de l&apos;annuaire.</translation>
    </message>
    <message>
        <source>This system has no keyring. The API key must be typed each time FaxDesk starts.</source>
        <translation>Ce système n&apos;a pas de trousseau. La clé API doit être saisie à chaque démarrage de FaxDesk.</translation>
    </message>
    <message>
        <source>This takes unusually long, and Telnyx gives no answer about this fax.</source>
        <translation>Cela prend un temps inhabituel, et Telnyx ne répond pas au sujet de ce fax.</translation>
    </message>
    <message>
        <source>This takes unusually long. Telnyx says it is still under way.</source>
        <translation>Cela prend un temps inhabituel. Telnyx indique qu&apos;il est encore en cours.</translation>
    </message>
    <message>
        <source>This text is too long to be faxed.</source>
        <translation>Ce texte est trop long pour être faxé.</translation>
    </message>
    <message>
        <source>This translation can&apos;t be read: {detail}.</source>
        <translation>Cette traduction est illisible : {detail}.</translation>
    </message>
    <message>
        <source>This workbook has {n} sheets. All of them are faxed.</source>
        <translation>Ce classeur a {n} feuilles. Toutes sont faxées.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Times are this computer&apos;s.</source>
        <translation>Les heures sont celles de cet ordinateur.</translation>
    </message>
    <message>
        <source>Times are this computer&apos;s; delivery is when FaxDesk heard of it. Telnyx&apos;s clock differed by {seconds} s.</source>
        <translation>Les heures sont celles de cet ordinateur ; la remise est l&apos;heure où FaxDesk l&apos;a apprise. L&apos;horloge de Telnyx différait de {seconds} s.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>To {names} and {n} more.</source>
        <translation>À {names} et {n} autres.</translation>
    </message>
    <message>
        <source>To {names}.</source>
        <translation>À {names}.</translation>
    </message>
    <message>
        <source>Together the documents have {size}. A fax from this computer can have {limit} at most.</source>
        <translation>Ensemble, les documents font {size}. Un fax de cet ordinateur peut faire {limit} au plus.</translation>
    </message>
    <message>
        <source>Too late to cancel: it was delivered.</source>
        <translation>Trop tard pour annuler : il a été remis.</translation>
    </message>
    <message>
        <source>Totals of the history exported.</source>
        <translation>Totaux de l&apos;historique exportés.</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Transmission report</source>
        <translation>Rapport de transmission</translation>
    </message>
    <message>
        <source>Tried again.</source>
        <translation>Réessayé.</translation>
    </message>
    <message>
        <source>Try again later, or call and ask.</source>
        <translation>Réessayez plus tard, ou appelez pour demander.</translation>
    </message>
    <message>
        <source>Try again when fewer faxes are under way.</source>
        <translation>Réessayez quand moins de fax sont en cours.</translation>
    </message>
    <message>
        <source>Try again, or add the document again.</source>
        <translation>Réessayez, ou ajoutez de nouveau le document.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Type a fax number.</source>
        <translation>Saisissez un numéro de fax.</translation>
    </message>
    <message>
        <source>Type the number with its country code, as in +1 312-736-7276.</source>
        <translation>Saisissez le numéro avec son indicatif de pays, comme +1 312-736-7276.</translation>
    </message>
    <message>
        <source>Type the password when you add or send it, or save a copy without one and add that.</source>
        <translation>Saisissez le mot de passe en l&apos;ajoutant ou en l&apos;envoyant, ou enregistrez une copie sans mot de passe et ajoutez-la.</translation>
    </message>
    <message>
        <source>Ultra dark quality</source>
        <translation>Qualité ultra-foncée</translation>
    </message>
    <message>
        <source>Ultra light quality</source>
        <translation>Qualité ultra-claire</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Under way when last heard of.</source>
        <translation>En cours aux dernières nouvelles.</translation>
    </message>
    <message>
        <source>Unpack it and add the documents inside.</source>
        <translation>Décompressez-la et ajoutez les documents qu&apos;elle contient.</translation>
    </message>
    <message>
        <source>Up to {day} the journal was changed and its chain made anew: it doesn&apos;t fit the seal of {day}. {place}</source>
        <translation>Jusqu&apos;au {day}, le journal a été modifié et sa chaîne refaite : elle ne correspond pas au sceau du {day}. {place}</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Téléversement</translation>
    </message>
    <message>
        <source>Uploading the document to Telnyx.</source>
        <translation>Téléversement du document vers Telnyx.</translation>
    </message>
    <message>
        <source>Use black and white, with a threshold of {threshold}%</source>
        <translation>Utiliser le noir et blanc, avec un seuil de {threshold} %</translation>
    </message>
    <message>
        <source>Use very high quality</source>
        <translation>Utiliser la qualité très haute</translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation>Qualité très haute</translation>
    </message>
    <message>
        <source>Wait until it is saved completely, then add it again.</source>
        <translation>Attendez qu&apos;il soit enregistré complètement, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting for a free line.</source>
        <translation>Attend une ligne libre.</translation>
    </message>
    <message>
        <source>Waits until the parts before it have ended.</source>
        <translation>Attend que les parties précédentes soient terminées.</translation>
    </message>
    <message>
        <source>Watched folder “{folder}”: {problem}</source>
        <translation>Dossier surveillé « {folder} » : {problem}</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>What is archived must be a month old at least: choose an earlier day.</source>
        <translation>Ce qui est archivé doit avoir au moins un mois : choisissez un jour antérieur.</translation>
    </message>
    <message>
        <source>What is done about new numbers is one of: off, tell, confirm.</source>
        <translation>Ce qui est fait pour les nouveaux numéros est l&apos;une des valeurs : off, tell, confirm.</translation>
    </message>
    <message>
        <source>What is done about scanned pages is one of: letters, ask, always, never.</source>
        <translation>Ce qui est fait des pages numérisées est l&apos;une des valeurs : letters, ask, always, never.</translation>
    </message>
    <message>
        <source>What is given of the directory is too long: {limit} characters at most.</source>
        <translation>L&apos;indication de l&apos;annuaire est trop longue : {limit} caractères au plus.</translation>
    </message>
    <message>
        <source>What lies in the watched folder {folder}: documents that were sent from there, and their reports. Whoever keeps them has to delete them.</source>
        <translation>Ce qui se trouve dans le dossier surveillé {folder} : des documents envoyés de là, et leurs rapports. Qui les garde doit les supprimer.</translation>
    </message>
    <message>
        <source>What should be the fax number is none: “{text}”.</source>
        <translation>Ce qui devrait être le numéro de fax n&apos;en est pas un : « {text} ».</translation>
    </message>
    <message>
        <source>What the proof states of its faxes can&apos;t be read.</source>
        <translation>Ce que la preuve indique de ses fax est illisible.</translation>
    </message>
    <message>
        <source>What the team&apos;s server still has in unused parts of its files, its logs and its backups. Its administrators see to those.</source>
        <translation>Ce que le serveur de l&apos;équipe a encore dans des parties inutilisées de ses fichiers, ses journaux et ses sauvegardes. Ses administrateurs s&apos;en occupent.</translation>
    </message>
    <message>
        <source>What this queue had was moved to the team. If it goes on here, what waits goes out twice.</source>
        <translation>Ce que contenait cette file d&apos;attente a été déplacé vers l&apos;équipe. Si elle continue ici, ce qui attend part deux fois.</translation>
    </message>
    <message>
        <source>When the window is closed, faxes go on “always”, “never”, or “ask”.</source>
        <translation>Quand la fenêtre est fermée, l&apos;envoi continue : « always », « never » ou « ask ».</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a black threshold. Leave out one of the two.</source>
        <translation>Avec « Conserver le document », un fichier passe par une voie qui ne peut pas porter de seuil de noir. Omettez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a caller display name. Leave out one of the two.</source>
        <translation>Avec « Conserver le document », un fichier passe par une voie qui ne peut pas porter de nom d&apos;appelant affiché. Omettez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a preview format. Leave out one of the two.</source>
        <translation>Avec « Conserver le document », un fichier passe par une voie qui ne peut pas porter de format d&apos;aperçu. Omettez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a webhook address. Leave out one of the two.</source>
        <translation>Avec « Conserver le document », un fichier passe par une voie qui ne peut pas porter d&apos;adresse de webhook. Omettez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>Write something into it, save it and add it again.</source>
        <translation>Écrivez-y quelque chose, enregistrez-le et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>You aren&apos;t allowed to read this file.</source>
        <translation>Vous n&apos;avez pas le droit de lire ce fichier.</translation>
    </message>
    <message>
        <source>You asked to send it again.</source>
        <translation>Vous avez demandé de le renvoyer.</translation>
    </message>
    <message>
        <source>You asked to try again.</source>
        <translation>Vous avez demandé de réessayer.</translation>
    </message>
    <message>
        <source>You chose another time for it.</source>
        <translation>Vous avez choisi une autre heure pour lui.</translation>
    </message>
    <message>
        <source>You chose when its turn comes.</source>
        <translation>Vous avez choisi quand vient son tour.</translation>
    </message>
    <message>
        <source>You decided: it did not go, send it again.</source>
        <translation>Vous avez décidé : il n&apos;est pas parti, le renvoyer.</translation>
    </message>
    <message>
        <source>You gave this fax up.</source>
        <translation>Vous avez abandonné ce fax.</translation>
    </message>
    <message>
        <source>You kept it back.</source>
        <translation>Vous l&apos;avez retenu.</translation>
    </message>
    <message>
        <source>You let it go on.</source>
        <translation>Vous l&apos;avez laissé continuer.</translation>
    </message>
    <message>
        <source>You may not change the team&apos;s address book. Ask whoever runs the team.</source>
        <translation>Vous ne pouvez pas modifier le carnet d&apos;adresses de l&apos;équipe. Adressez-vous à qui administre l&apos;équipe.</translation>
    </message>
    <message>
        <source>You may not let somebody be faxed again who is marked “do not fax”. A lead of the team may.</source>
        <translation>Vous ne pouvez pas réautoriser les fax à une personne marquée « ne pas faxer ». Un responsable de l&apos;équipe le peut.</translation>
    </message>
    <message>
        <source>You may not remove faxes for good. An administrator of the team may.</source>
        <translation>Vous ne pouvez pas retirer définitivement des fax. Un administrateur de l&apos;équipe le peut.</translation>
    </message>
    <message>
        <source>You may not see what the team&apos;s faxes cost. A lead of the team may.</source>
        <translation>Vous ne pouvez pas voir ce que coûtent les fax de l&apos;équipe. Un responsable de l&apos;équipe le peut.</translation>
    </message>
    <message>
        <source>You may not write what the team has into files. A lead of the team may.</source>
        <translation>Vous ne pouvez pas écrire dans des fichiers les données de l&apos;équipe. Un responsable de l&apos;équipe le peut.</translation>
    </message>
    <message>
        <source>You moved it to the front.</source>
        <translation>Vous l&apos;avez placé en tête.</translation>
    </message>
    <message>
        <source>You took it back before it went.</source>
        <translation>Vous l&apos;avez repris avant son départ.</translation>
    </message>
    <message>
        <source>Your Telnyx account has no fax application with this id.</source>
        <translation>Votre compte Telnyx n&apos;a pas d&apos;application fax avec cet identifiant.</translation>
    </message>
    <message>
        <source>Your Telnyx account has no money left.</source>
        <translation>Votre compte Telnyx n&apos;a plus d&apos;argent.</translation>
    </message>
    <message>
        <source>Your Telnyx account has {credit} left, less than the {least} that you want to keep: add money, or lower that in the settings.</source>
        <translation>Il reste {credit} sur votre compte Telnyx, moins que les {least} que vous voulez garder : ajoutez de l&apos;argent, ou baissez cette valeur dans les paramètres.</translation>
    </message>
    <message>
        <source>Your Telnyx account is blocked.</source>
        <translation>Votre compte Telnyx est bloqué.</translation>
    </message>
    <message>
        <source>Your Telnyx account is disabled.</source>
        <translation>Votre compte Telnyx est désactivé.</translation>
    </message>
    <message>
        <source>Your Telnyx account is inactive.</source>
        <translation>Votre compte Telnyx est inactif.</translation>
    </message>
    <message>
        <source>Your Telnyx account is not verified yet.</source>
        <translation>Votre compte Telnyx n&apos;est pas encore vérifié.</translation>
    </message>
    <message>
        <source>Your Telnyx account may not send faxes to this country.</source>
        <translation>Votre compte Telnyx ne peut pas envoyer de fax vers ce pays.</translation>
    </message>
    <message>
        <source>Your Telnyx account may not send faxes to this number.</source>
        <translation>Votre compte Telnyx ne peut pas envoyer de fax à ce numéro.</translation>
    </message>
    <message>
        <source>Your Telnyx account&apos;s level doesn&apos;t allow this fax.</source>
        <translation>Le niveau de votre compte Telnyx ne permet pas ce fax.</translation>
    </message>
    <message>
        <source>Your Telnyx credit is low</source>
        <translation>Votre crédit Telnyx est bas</translation>
    </message>
    <message>
        <source>Your fax application at Telnyx has no outbound voice profile that it can use. Give it one in the Telnyx portal.</source>
        <translation>Votre application fax chez Telnyx n&apos;a pas de profil vocal sortant utilisable. Attribuez-lui-en un dans le portail Telnyx.</translation>
    </message>
    <message>
        <source>Your fax application at Telnyx has no outbound voice profile.</source>
        <translation>Votre application fax chez Telnyx n&apos;a pas de profil vocal sortant.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} earlier attempts</source>
        <translation>
            <numerusform>et {n} tentative antérieure</numerusform>
            <numerusform>et {n} tentatives antérieures</numerusform>
        </translation>
    </message>
    <message>
        <source>document stored at Telnyx</source>
        <translation>document conservé chez Telnyx</translation>
    </message>
    <message>
        <source>monochrome, black threshold {percent} %</source>
        <translation>monochrome, seuil de noir {percent} %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none here: Telnyx fetched it from the address given</source>
        <translation>aucun ici : Telnyx l&apos;a récupéré à l&apos;adresse indiquée</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non signalé</translation>
    </message>
    <message>
        <source>preview stored at Telnyx</source>
        <translation>aperçu conservé chez Telnyx</translation>
    </message>
    <message>
        <source>with a webhook</source>
        <translation>avec un webhook</translation>
    </message>
    <message>
        <source>without T.38</source>
        <translation>sans T.38</translation>
    </message>
    <message>
        <source>{credit} left. Without money the queue is put on hold.</source>
        <translation>Il reste {credit}. Sans argent, la file d&apos;attente est retenue.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{delivered} of {all} delivered, {failed} failed.</source>
        <translation>{delivered} sur {all} remis, {failed} en échec.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name for the backup.</source>
        <translation>{file} existe déjà. Choisissez un autre nom pour la sauvegarde.</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{name} is {number}.</source>
        <translation>{name} est {number}.</translation>
    </message>
    <message>
        <source>{name} was not faxed: it lies in “failed” of the watched folder “{folder}”, with the reason beside it.</source>
        <translation>{name} n&apos;a pas été faxé : il est dans « failed » du dossier surveillé « {folder} », avec la raison à côté.</translation>
    </message>
    <message>
        <source>{name}, “{label}”.</source>
        <translation>{name}, « {label} ».</translation>
    </message>
    <message>
        <source>{name}, “{label}”. The fax number is {number}.</source>
        <translation>{name}, « {label} ». Le numéro de fax est {number}.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name} : {reason}</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number} Ko</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <source>{number} belongs to your fax application {name} ({id}): faxes from it can&apos;t go with another one. Choose that application, or give the number to this one in the Telnyx portal.</source>
        <translation>{number} appartient à votre application fax {name} ({id}) : les fax de ce numéro ne peuvent pas partir avec une autre. Choisissez cette application, ou attribuez le numéro à celle-ci dans le portail Telnyx.</translation>
    </message>
    <message numerus="yes">
        <source>{number} bytes</source>
        <translation>
            <numerusform>{number} octet</numerusform>
            <numerusform>{number} octets</numerusform>
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
            <numerusform>{number} page</numerusform>
            <numerusform>{number} pages</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} refused so fine a quality before: choose high.</source>
        <translation>{number} a déjà refusé une qualité si fine : choisissez haute.</translation>
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
            <numerusform>{n} diffusion est terminée</numerusform>
            <numerusform>{n} diffusions sont terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters can&apos;t be shown, and boxes stand in their place: {example}</source>
        <translation>
            <numerusform>{n} caractère ne peut pas être affiché, un carré le remplace : {example}</numerusform>
            <numerusform>{n} caractères ne peuvent pas être affichés, des carrés les remplacent : {example}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} contacts are called “{text}”. Give the number of the one who is to be forgotten.</source>
        <translation>{n} contacts s&apos;appellent « {text} ». Indiquez le numéro de celui qui doit être oublié.</translation>
    </message>
    <message>
        <source>{n} delivered</source>
        <translation>{n} remis</translation>
    </message>
    <message>
        <source>{n} ended otherwise</source>
        <translation>{n} avec une autre issue</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} en échec</translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes failed</source>
        <translation>
            <numerusform>{n} fax a échoué</numerusform>
            <numerusform>{n} fax ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes may be too late</source>
        <translation>
            <numerusform>{n} fax risque d&apos;être en retard</numerusform>
            <numerusform>{n} fax risquent d&apos;être en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes need you</source>
        <translation>
            <numerusform>{n} fax attend votre décision</numerusform>
            <numerusform>{n} fax attendent votre décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes were delivered</source>
        <translation>
            <numerusform>{n} fax a été remis</numerusform>
            <numerusform>{n} fax ont été remis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are attached to this document. They are not faxed.</source>
        <translation>
            <numerusform>{n} fichier est joint à ce document. Il n&apos;est pas faxé.</numerusform>
            <numerusform>{n} fichiers sont joints à ce document. Ils ne sont pas faxés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files from watched folders were not faxed: each lies in “failed” of its folder, with the reason beside it.</source>
        <translation>{n} fichiers de dossiers surveillés n&apos;ont pas été faxés : chacun est dans « failed » de son dossier, avec la raison à côté.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines are missing here.</source>
        <translation>
            <numerusform>{n} ligne manque ici.</numerusform>
            <numerusform>{n} lignes manquent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines were taken out, and nobody has written down who did that.</source>
        <translation>
            <numerusform>{n} ligne a été retirée, et personne n&apos;a consigné qui l&apos;a fait.</numerusform>
            <numerusform>{n} lignes ont été retirées, et personne n&apos;a consigné qui l&apos;a fait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} marks are not faxed (page {pages}): this PDF doesn&apos;t say what they look like.</source>
        <translation>
            <numerusform>{n} marque n&apos;est pas faxée (page {pages}) : ce PDF n&apos;en indique pas l&apos;aspect.</numerusform>
            <numerusform>{n} marques ne sont pas faxées (page {pages}) : ce PDF n&apos;en indique pas l&apos;aspect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <translation>
            <numerusform>{n} à décider</numerusform>
            <numerusform>{n} à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its {pages} pages can&apos;t be read and may be missing from the fax.</source>
        <translation>
            <numerusform>{n} de ses {pages} pages est illisible et peut manquer dans le fax.</numerusform>
            <numerusform>{n} de ses {pages} pages sont illisibles et peuvent manquer dans le fax.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are far longer or wider than paper: they are shrunk to fit.</source>
        <translation>
            <numerusform>{n} page est bien plus longue ou plus large que le papier : elle est réduite pour tenir.</numerusform>
            <numerusform>{n} pages sont bien plus longues ou plus larges que le papier : elles sont réduites pour tenir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are very large and are shrunk to fit: small print may be unreadable.</source>
        <translation>
            <numerusform>{n} page est très grande et réduite pour tenir : les petits caractères peuvent être illisibles.</numerusform>
            <numerusform>{n} pages sont très grandes et réduites pour tenir : les petits caractères peuvent être illisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are very small, smaller than a postcard: they arrive as small as that.</source>
        <translation>
            <numerusform>{n} page est très petite, plus petite qu&apos;une carte postale : elle arrive aussi petite.</numerusform>
            <numerusform>{n} pages sont très petites, plus petites qu&apos;une carte postale : elles arrivent aussi petites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have fine print, the first is page {page}: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>
            <numerusform>{n} page contient de petits caractères, page {page} : la qualité très haute, en noir et blanc avec un seuil de {threshold} %, les garde lisibles.</numerusform>
            <numerusform>{n} pages contiennent de petits caractères, la première est la page {page} : la qualité très haute, en noir et blanc avec un seuil de {threshold} %, les garde lisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have grey boxes, the first is page {page}: black and white with a threshold of {threshold}% keeps the text and leaves the boxes white.</source>
        <translation>
            <numerusform>{n} page contient des cadres gris, page {page} : le noir et blanc avec un seuil de {threshold} % garde le texte et laisse les cadres blancs.</numerusform>
            <numerusform>{n} pages contiennent des cadres gris, la première est la page {page} : le noir et blanc avec un seuil de {threshold} % garde le texte et laisse les cadres blancs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have photos, the first is page {page}: black and white would turn them into blots, greyscale keeps them.</source>
        <translation>
            <numerusform>{n} page contient une photo, page {page} : le noir et blanc en ferait des taches, les niveaux de gris la conservent.</numerusform>
            <numerusform>{n} pages contiennent des photos, la première est la page {page} : le noir et blanc en ferait des taches, les niveaux de gris les conservent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have photos, the first is page {page}: high quality in greyscale shows them, without the finest one&apos;s many minutes.</source>
        <translation>
            <numerusform>{n} page contient une photo, page {page} : la qualité haute en niveaux de gris la montre, sans les nombreuses minutes de la plus fine.</numerusform>
            <numerusform>{n} pages contiennent des photos, la première est la page {page} : la qualité haute en niveaux de gris les montre, sans les nombreuses minutes de la plus fine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have small square codes, the first is page {page}: very high quality, in black and white with a threshold of {threshold}%, keeps them readable.</source>
        <translation>
            <numerusform>{n} page contient un petit code carré, page {page} : la qualité très haute, en noir et blanc avec un seuil de {threshold} %, le garde lisible.</numerusform>
            <numerusform>{n} pages contiennent de petits codes carrés, la première est la page {page} : la qualité très haute, en noir et blanc avec un seuil de {threshold} %, les garde lisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages with shades are sent as FaxDesk&apos;s own dots: quick, their letters a picture.</source>
        <translation>
            <numerusform>{n} page avec nuances est envoyée avec les points de FaxDesk : rapide, ses lettres sont une image.</numerusform>
            <numerusform>{n} pages avec nuances sont envoyées avec les points de FaxDesk : rapide, leurs lettres sont une image.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or other parts aren&apos;t in the document itself, only links to them. They are left out.</source>
        <translation>
            <numerusform>{n} image ou autre élément n&apos;est pas dans le document lui-même, qui n&apos;en contient que le lien. Il est omis.</numerusform>
            <numerusform>{n} images ou autres éléments ne sont pas dans le document lui-même, qui n&apos;en contient que les liens. Ils sont omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} recipients</source>
        <translation>
            <numerusform>{n} destinataire</numerusform>
            <numerusform>{n} destinataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scanned pages were cleaned up for the fax: black on white.</source>
        <translation>
            <numerusform>{n} page numérisée a été nettoyée pour le fax : noir sur blanc.</numerusform>
            <numerusform>{n} pages numérisées ont été nettoyées pour le fax : noir sur blanc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signatures are not faxed (page {pages}): this PDF doesn&apos;t say what they look like.</source>
        <translation>
            <numerusform>{n} signature n&apos;est pas faxée (page {pages}) : ce PDF n&apos;en indique pas l&apos;aspect.</numerusform>
            <numerusform>{n} signatures ne sont pas faxées (page {pages}) : ce PDF n&apos;en indique pas l&apos;aspect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things want a look</source>
        <translation>
            <numerusform>{n} point est à voir</numerusform>
            <numerusform>{n} points sont à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation>{n} en cours</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} en attente</translation>
    </message>
    <message>
        <source>{pages} pages are more than one fax can have. They are sent as {parts} faxes, one after the other; each says which part it is.</source>
        <translation>{pages} pages dépassent ce qu&apos;un fax peut contenir. Elles sont envoyées en {parts} fax, l&apos;un après l&apos;autre ; chacun indique sa partie.</translation>
    </message>
    <message>
        <source>{pages} pages are too many. At most {limit} can be sent at once.</source>
        <translation>{pages} pages, c&apos;est trop. Au plus {limit} peuvent être envoyées à la fois.</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} sur {parts}</translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, about {time} on {n} lines, about {cost}.</source>
        <translation>
            <numerusform>{recipients} destinataires, environ {time} sur {n} ligne, environ {cost}.</numerusform>
            <numerusform>{recipients} destinataires, environ {time} sur {n} lignes, environ {cost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, about {time} on {n} lines.</source>
        <translation>
            <numerusform>{recipients} destinataires, environ {time} sur {n} ligne.</numerusform>
            <numerusform>{recipients} destinataires, environ {time} sur {n} lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, {pages} pages, about {time} on {n} lines, about {cost}.</source>
        <translation>
            <numerusform>{recipients} destinataires, {pages} pages, environ {time} sur {n} ligne, environ {cost}.</numerusform>
            <numerusform>{recipients} destinataires, {pages} pages, environ {time} sur {n} lignes, environ {cost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, {pages} pages, about {time} on {n} lines.</source>
        <translation>
            <numerusform>{recipients} destinataires, {pages} pages, environ {time} sur {n} ligne.</numerusform>
            <numerusform>{recipients} destinataires, {pages} pages, environ {time} sur {n} lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, as far as it was seen</source>
        <translation>{time}, d&apos;après ce qui a été vu</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{what}: there are several. Choose one with {option}.</source>
        <translation>{what} : il y en a plusieurs. Choisissez-en un avec {option}.</translation>
    </message>
    <message>
        <source>{what}: your Telnyx account has none that can send. Add one in the Telnyx portal.</source>
        <translation>{what} : votre compte Telnyx n&apos;en a aucun qui puisse envoyer. Ajoutez-en un dans le portail Telnyx.</translation>
    </message>
    <message>
        <source>{what}: {said}</source>
        <translation>{what} : {said}</translation>
    </message>
    <message>
        <source>{who} at {desk} has just decided about fax {fax}. Look at what it says now, then decide.</source>
        <translation>{who}, au poste {desk}, vient de décider pour le fax {fax}. Voyez ce qu&apos;il indique maintenant, puis décidez.</translation>
    </message>
    <message>
        <source>{year}-{month}-{day} {time}</source>
        <translation>{day}/{month}/{year} {time}</translation>
    </message>
    <message>
        <source>“Store media” doesn&apos;t work for an uploaded document.</source>
        <translation>« Conserver le document » ne fonctionne pas pour un document téléversé.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written. Choose another name or folder.</source>
        <translation>« {name} » ne peut pas être écrit. Choisissez un autre nom ou dossier.</translation>
    </message>
    <message>
        <source>“{name}” has no fax number in the address book.</source>
        <translation>« {name} » n&apos;a pas de numéro de fax dans le carnet d&apos;adresses.</translation>
    </message>
    <message>
        <source>“{name}” is set by your IT department and can&apos;t be changed here.</source>
        <translation>« {name} » est défini par votre service informatique et ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>“{name}” is set by {who} and can&apos;t be changed here.</source>
        <translation>« {name} » est défini par {who} et ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>“{name}” may be several contacts: {listed}. Write more of the name, or the number.</source>
        <translation>« {name} » peut désigner plusieurs contacts : {listed}. Écrivez une plus grande partie du nom, ou le numéro.</translation>
    </message>
    <message>
        <source>“{text}” has passed already.</source>
        <translation>« {text} » est déjà passé.</translation>
    </message>
    <message>
        <source>“{text}” is more than a year away.</source>
        <translation>« {text} » est dans plus d&apos;un an.</translation>
    </message>
    <message>
        <source>“{text}” is no day. Write it like 2026-03-31, or today, or yesterday.</source>
        <translation>« {text} » n&apos;est pas un jour. Écrivez par exemple 2026-03-31, today ou yesterday.</translation>
    </message>
    <message>
        <source>“{text}” is no role with a right. Write it like clerk:address-book; faxdesk team roles lists them.</source>
        <translation>« {text} » n&apos;est pas un rôle avec un droit. Écrivez par exemple clerk:address-book ; faxdesk team roles en donne la liste.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write 17:00, tomorrow 8:00, Mon 9:30, or 2026-03-05T08:00.</source>
        <translation>« {text} » n&apos;est pas une heure. Écrivez 17:00, tomorrow 8:00, Mon 9:30 ou 2026-03-05T08:00.</translation>
    </message>
    <message>
        <source>“{text}” names no pages. Write them like 1-3, 7 or 5- (to the end).</source>
        <translation>« {text} » n&apos;indique pas de pages. Écrivez par exemple 1-3, 7 ou 5- (jusqu&apos;à la fin).</translation>
    </message>
    <message>
        <source>“{value}” is no day or time. Write it as 2026-03-05 or 2026-03-05T14:30.</source>
        <translation>« {value} » n&apos;est ni un jour ni une heure. Écrivez 2026-03-05 ou 2026-03-05T14:30.</translation>
    </message>
</context>
</TS>
