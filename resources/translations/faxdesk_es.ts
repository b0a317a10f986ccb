<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Made with</source>
        <translation>&amp;Creado con</translation>
    </message>
    <message>
        <source>About FaxDesk</source>
        <translation>Acerca de FaxDesk</translation>
    </message>
    <message>
        <source>Choose a library to read its licence.</source>
        <translation>Elija una biblioteca para leer su licencia.</translation>
    </message>
    <message>
        <source>Its makers put no text beside it. Its licence is {licence}.</source>
        <translation>Sus autores no adjuntaron ningún texto. Su licencia es {licence}.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotecas y sus licencias</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unchanged under the GNU LGPL, version 3, as shared libraries that you may replace with your own build.</source>
        <translation>Qt y PySide6 se usan sin cambios bajo la GNU LGPL, versión 3, como bibliotecas compartidas que puede sustituir por su propia compilación.</translation>
    </message>
    <message>
        <source>Sends documents as faxes through Telnyx. Free software under the MIT licence.</source>
        <translation>Envía documentos por fax a través de Telnyx. Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>The licence&apos;s own words</source>
        <translation>Texto original de la licencia</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
</context>
<context>
    <name>AccountDisplay</name>
    <message>
        <source>Set up your Telnyx account first.</source>
        <translation>Configure primero su cuenta de Telnyx.</translation>
    </message>
    <message>
        <source>Your IT department&apos;s policy can&apos;t be read: see the notice at the top.</source>
        <translation>No se puede leer la directiva de su departamento de informática: vea el aviso de arriba.</translation>
    </message>
</context>
<context>
    <name>ActModel</name>
    <message>
        <source>Computer</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>SHA-256 {value}</source>
        <translation>SHA-256 {value}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>broadcast B{value}</source>
        <translation>difusión B{value}</translation>
    </message>
    <message>
        <source>contacts {value}</source>
        <translation>contactos {value}</translation>
    </message>
    <message>
        <source>faxes {first} to {last}</source>
        <translation>faxes {first} a {last}</translation>
    </message>
    <message>
        <source>faxes {value}</source>
        <translation>faxes {value}</translation>
    </message>
    <message>
        <source>group {value}</source>
        <translation>grupo {value}</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{value} in all</source>
        <translation>{value} en total</translation>
    </message>
</context>
<context>
    <name>AdvancedOptions</name>
    <message>
        <source>&amp;Caller name</source>
        <translation>&amp;Nombre mostrado</translation>
    </message>
    <message>
        <source>&amp;Webhook address</source>
        <translation>Dirección de &amp;webhook</translation>
    </message>
    <message>
        <source>A copy stays at Telnyx. It is asked for again with every fax and never remembered.</source>
        <translation>Queda una copia en Telnyx. Se pregunta de nuevo con cada fax y nunca se recuerda.</translation>
    </message>
    <message>
        <source>A picture of the pages stays at Telnyx. It is asked for again with every fax.</source>
        <translation>Queda una imagen de las páginas en Telnyx. Se pregunta de nuevo con cada fax.</translation>
    </message>
    <message>
        <source>A server of yours that Telnyx tells about this fax. Not remembered for the next one.</source>
        <translation>Un servidor suyo al que Telnyx informa de este fax. No se recuerda para el siguiente.</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>Nombre mostrado</translation>
    </message>
    <message>
        <source>F&amp;rom-number</source>
        <translation>Número de ori&amp;gen</translation>
    </message>
    <message>
        <source>From-number</source>
        <translation>Número de origen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Preview format</source>
        <translation>Formato de la vista previa</translation>
    </message>
    <message>
        <source>Store a preview at Telnyx, as</source>
        <translation>Guardar una vista previa en Telnyx, como</translation>
    </message>
    <message>
        <source>Store the document at Telnyx</source>
        <translation>Guardar el documento en Telnyx</translation>
    </message>
    <message>
        <source>Storing and the webhook count for one fax, then they are off again.</source>
        <translation>El guardado y el webhook valen para un fax y luego se desactivan.</translation>
    </message>
    <message>
        <source>Switch it off where a receiver&apos;s machine can&apos;t agree with ours.</source>
        <translation>Desactívelo si la máquina de un destinatario no se entiende con la nuestra.</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>Use T.38 (fax &amp;over internet lines)</source>
        <translation>Usar T.38 (fax por línea&amp;s de Internet)</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Dirección de webhook</translation>
    </message>
    <message>
        <source>What the receiver&apos;s display shows. Letters A–Z, digits, spaces and - _ ~ ! . +</source>
        <translation>Lo que muestra la pantalla del destinatario. Letras A–Z, cifras, espacios y - _ ~ ! . +</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the from-number</source>
        <translation>el número de origen</translation>
    </message>
</context>
<context>
    <name>ApplicationList</name>
    <message>
        <source>Fax applications</source>
        <translation>Aplicaciones de fax</translation>
    </message>
    <message>
        <source>{name}: can&apos;t send, as it has no outbound voice profile</source>
        <translation>{name}: no puede enviar, no tiene perfil de voz saliente</translation>
    </message>
    <message>
        <source>{name}: can&apos;t send, as it is switched off</source>
        <translation>{name}: no puede enviar, está desactivada</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>All faxes up to the end of {year}</source>
        <translation>Todos los faxes hasta el final de {year}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Archive old faxes</source>
        <translation>Archivar faxes antiguos</translation>
    </message>
    <message>
        <source>Archiving … Faxes so far: {number}. Closing this window stops it.</source>
        <translation>Archivando … Faxes hasta ahora: {number}. Cerrar esta ventana lo detiene.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Faxes archived: {number}</source>
        <translation>Faxes archivados: {number}</translation>
    </message>
    <message>
        <source>Faxes that stay: {number}. They are kept, lie in the bin, aren&apos;t over, or their document is not deleted yet.</source>
        <translation>Faxes que se quedan: {number}. Deben conservarse, están en la papelera, no han terminado, o su documento aún no se ha eliminado.</translation>
    </message>
    <message>
        <source>Faxes that would be moved: {number}</source>
        <translation>Faxes que se trasladarían: {number}</translation>
    </message>
    <message>
        <source>Folder for the archive</source>
        <translation>Carpeta del archivo histórico</translation>
    </message>
    <message>
        <source>No fax is old enough to be archived.</source>
        <translation>Ningún fax es lo bastante antiguo para archivarlo.</translation>
    </message>
    <message>
        <source>Old faxes go into a file of their own, and the journal becomes smaller. The history still finds them.</source>
        <translation>Los faxes antiguos pasan a un archivo aparte, y el registro se hace más pequeño. El historial los sigue encontrando.</translation>
    </message>
    <message>
        <source>The file is in {folder}. Keep it with your backups.</source>
        <translation>El archivo está en {folder}. Consérvelo con sus copias de seguridad.</translation>
    </message>
    <message>
        <source>{file}: 1 fax</source>
        <translation>{file}: 1 fax</translation>
    </message>
    <message>
        <source>{file}: missing</source>
        <translation>{file}: falta</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {number} faxes</source>
        <translation>
            <numerusform>{file}: {number} fax</numerusform>
            <numerusform>{file}: {number} faxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>The link “{link}” names no number that can be faxed.</source>
        <translation>El enlace “{link}” no indica ningún número al que enviar un fax.</translation>
    </message>
    <message>
        <source>{numbers} came by a link, beside who stood in To before. Look before you send.</source>
        <translation>{numbers} llegó por un enlace, junto a quienes ya estaban en Para. Revíselo antes de enviar.</translation>
    </message>
</context>
<context>
    <name>AuditWindow</name>
    <message numerus="yes">
        <source>%n lines saved: {path}</source>
        <translation>
            <numerusform>%n línea guardada: {path}</numerusform>
            <numerusform>%n líneas guardadas: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check the journal</source>
        <translation>Comprobar e&amp;l registro</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>All of them: faxdesk audit</source>
        <translation>Todas: faxdesk audit</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Checking the whole journal…</source>
        <translation>Comprobando todo el registro…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Nothing was done that fits this.</source>
        <translation>No se hizo nada que corresponda a esto.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entries checked.</source>
        <translation>
            <numerusform>El registro está íntegro: %n entrada comprobada.</numerusform>
            <numerusform>El registro está íntegro: %n entradas comprobadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal was changed, in %n places.</source>
        <translation>
            <numerusform>El registro fue modificado, en %n lugar.</numerusform>
            <numerusform>El registro fue modificado, en %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>Qu&amp;ién</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>entrada {number}</translation>
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
            <numerusform>%n está en curso: se pide a Telnyx que lo detenga, quizá demasiado tarde.</numerusform>
            <numerusform>%n están en curso: se pide a Telnyx que los detenga, quizá demasiado tarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed as there is no such fax number.</source>
        <translation>
            <numerusform>%n de ellos falló porque ese número de fax no existe.</numerusform>
            <numerusform>%n de ellos fallaron porque esos números de fax no existen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these faxes could not take it: look at each.</source>
        <translation>
            <numerusform>No se pudo aplicar a %n de estos faxes: revíselo.</numerusform>
            <numerusform>No se pudo aplicar a %n de estos faxes: revise cada uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait: they are cancelled.</source>
        <translation>
            <numerusform>%n espera: se cancela.</numerusform>
            <numerusform>%n esperan: se cancelan.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>&amp;No enviar</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conservarlos</translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation>&amp;Dejarlos salir</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>&amp;Quitar todos</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>&amp;Detener todos</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exportar los resultados</translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation>Exportar los resultados…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>Only to the %n &amp;others</source>
        <translation>
            <numerusform>Solo al &amp;otro (%n)</numerusform>
            <numerusform>Solo a los otr&amp;os %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n faxes of this broadcast?</source>
        <translation>
            <numerusform>¿Quitar %n fax de esta difusión?</numerusform>
            <numerusform>¿Quitar los %n faxes de esta difusión?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all from the list…</source>
        <translation>Quitar todos de la lista…</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation>Quitar todos…</translation>
    </message>
    <message numerus="yes">
        <source>Send again to the %n that failed</source>
        <translation>
            <numerusform>Reenviar al %n que falló</numerusform>
            <numerusform>Reenviar a los %n que fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again to {count} failed</source>
        <translation>Reenviar a {count} fallidos</translation>
    </message>
    <message>
        <source>Stop all faxes of this broadcast?</source>
        <translation>¿Detener todos los faxes de esta difusión?</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The results are in {name}.</source>
        <translation>Los resultados están en {name}.</translation>
    </message>
    <message>
        <source>To &amp;all</source>
        <translation>A &amp;todos</translation>
    </message>
    <message>
        <source>Trying again won&apos;t help there: check the numbers.</source>
        <translation>Volver a intentarlo no servirá: compruebe los números.</translation>
    </message>
</context>
<context>
    <name>BroadcastBar</name>
    <message>
        <source>&amp;Back to all faxes</source>
        <translation>&amp;Volver a todos los faxes</translation>
    </message>
    <message>
        <source>Back to all faxes (Left)</source>
        <translation>Volver a todos los faxes (Izquierda)</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Difusión</translation>
    </message>
</context>
<context>
    <name>BroadcastView</name>
    <message>
        <source>Show its faxes</source>
        <translation>Mostrar sus faxes</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Being cleaned up …</source>
        <translation>Limpiando …</translation>
    </message>
    <message>
        <source>Being cleaned up: {done} of {of} pages</source>
        <translation>Limpiando: {done} de {of} páginas</translation>
    </message>
    <message>
        <source>Being made again …</source>
        <translation>Creando de nuevo …</translation>
    </message>
    <message>
        <source>Being shrunk …</source>
        <translation>Reduciendo …</translation>
    </message>
    <message>
        <source>Being shrunk: {done} of {of} pages</source>
        <translation>Reduciendo: {done} de {of} páginas</translation>
    </message>
    <message>
        <source>Choose pages…</source>
        <translation>Elegir páginas…</translation>
    </message>
    <message>
        <source>Clean up for fax</source>
        <translation>Limpiar para fax</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Have the pages as they were scanned</source>
        <translation>Recuperar las páginas tal como se escanearon</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Conservar esta</translation>
    </message>
    <message>
        <source>Leave out blank pages</source>
        <translation>Omitir las páginas en blanco</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Make scanned pages black on white, straight and without shadows: quick to send, easy to read</source>
        <translation>Dejar las páginas escaneadas en negro sobre blanco, rectas y sin sombras: rápidas de enviar, fáciles de leer</translation>
    </message>
    <message>
        <source>Send greys as shown: about {time}</source>
        <translation>Enviar los grises como se ven: unos {time}</translation>
    </message>
    <message>
        <source>Send without tracked changes</source>
        <translation>Enviar sin control de cambios</translation>
    </message>
    <message>
        <source>Shrink to fit</source>
        <translation>Reducir al límite</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own dots may take about {time}. Pages with greys then go as pictures: small print on them may be harder to read.</source>
        <translation>Con los puntos de Telnyx puede tardar unos {time}. Las páginas con grises van entonces como imágenes: la letra pequeña puede leerse peor.</translation>
    </message>
    <message>
        <source>Undo clean-up</source>
        <translation>Deshacer la limpieza</translation>
    </message>
    <message>
        <source>Undo greys as shown</source>
        <translation>Deshacer los grises como se ven</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Use the new version</source>
        <translation>Usar la versión nueva</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>List {name}: Enter opens it</source>
        <translation>Lista {name}: Intro la abre</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Abrir la lista</translation>
    </message>
    <message>
        <source>Recipient {number}</source>
        <translation>Destinatario {number}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
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
        <translation>(desconocido)</translation>
    </message>
    <message>
        <source>(partly estimated)</source>
        <translation>(en parte estimado)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>All of it is the team&apos;s now. This desk&apos;s own journal stays as it was, with its queue paused.</source>
        <translation>Todo es ahora del equipo. El registro de este puesto quedó como estaba, con su cola en pausa.</translation>
    </message>
    <message>
        <source>Another FaxDesk has the journal open: remains in unused parts of it are overwritten later.</source>
        <translation>Otro FaxDesk tiene abierto el registro: los restos en sus partes no usadas se sobrescriben más tarde.</translation>
    </message>
    <message>
        <source>Another command works the queue. This one takes over when it ends.</source>
        <translation>Otra orden procesa la cola. Esta toma el relevo cuando termine.</translation>
    </message>
    <message>
        <source>Backup: {back_up}</source>
        <translation>Copia de seguridad: {back_up}</translation>
    </message>
    <message>
        <source>Before: {before_bytes}. After: {after_bytes}.</source>
        <translation>Antes: {before_bytes}. Después: {after_bytes}.</translation>
    </message>
    <message numerus="yes">
        <source>Broadcast {name}: {n} faxes</source>
        <translation>
            <numerusform>Difusión {name}: {n} fax</numerusform>
            <numerusform>Difusión {name}: {n} faxes</numerusform>
        </translation>
    </message>
    <message>
        <source>Chain {chain} ends here with {last_hash}</source>
        <translation>La cadena {chain} termina aquí con {last_hash}</translation>
    </message>
    <message>
        <source>Chain {chain} ends with entry {last}, {last_hash}</source>
        <translation>La cadena {chain} termina con la entrada {last}, {last_hash}</translation>
    </message>
    <message>
        <source>Check it with: faxdesk verify FILE</source>
        <translation>Compruébelo con: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>Check its name and its folder.</source>
        <translation>Compruebe su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>Collecting, which tries every part of FaxDesk: up to a minute.</source>
        <translation>Recopilando, lo que prueba cada parte de FaxDesk: hasta un minuto.</translation>
    </message>
    <message>
        <source>Credit: {available_credit} {currency}</source>
        <translation>Saldo: {available_credit} {currency}</translation>
    </message>
    <message>
        <source>Do not fax: {reason}</source>
        <translation>No enviar fax: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Documents: deleted {n} days after a fax&apos;s end.</source>
        <translation>
            <numerusform>Documentos: se eliminan {n} día después de terminar un fax.</numerusform>
            <numerusform>Documentos: se eliminan {n} días después de terminar un fax.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents: kept for ever.</source>
        <translation>Documentos: se conservan para siempre.</translation>
    </message>
    <message>
        <source>Documents: {number} ({size})</source>
        <translation>Documentos: {number} ({size})</translation>
    </message>
    <message>
        <source>Due now: documents of {documents}, numbers and names of {names}</source>
        <translation>Vencido ahora: documentos de {documents}, números y nombres de {names}</translation>
    </message>
    <message>
        <source>Entries checked: {links}. Seals checked: {seals}.</source>
        <translation>Entradas comprobadas: {links}. Sellos comprobados: {seals}.</translation>
    </message>
    <message>
        <source>Every user of this computer can read the faxes here and send some.</source>
        <translation>Todo usuario de este ordenador puede leer los faxes de aquí y enviar algunos.</translation>
    </message>
    <message>
        <source>Fax application</source>
        <translation>Aplicación de fax</translation>
    </message>
    <message>
        <source>Fax {fax_id} is deleted.</source>
        <translation>El fax {fax_id} está eliminado.</translation>
    </message>
    <message>
        <source>Fax {fax_id} is in the bin. Within 30 days: faxdesk restore {fax_id}</source>
        <translation>El fax {fax_id} está en la papelera. Durante 30 días: faxdesk restore {fax_id}</translation>
    </message>
    <message>
        <source>Fax {fax_id} is in the history again.</source>
        <translation>El fax {fax_id} está de nuevo en el historial.</translation>
    </message>
    <message>
        <source>Fax {ids}: no longer under legal hold.</source>
        <translation>Fax {ids}: ya no está bajo retención legal.</translation>
    </message>
    <message>
        <source>Fax {ids}: the document goes when its time has come.</source>
        <translation>Fax {ids}: el documento se elimina cuando llegue su momento.</translation>
    </message>
    <message>
        <source>Fax {ids}: the document is kept until: faxdesk keep --off {plain}</source>
        <translation>Fax {ids}: el documento se conserva hasta: faxdesk keep --off {plain}</translation>
    </message>
    <message>
        <source>Fax {ids}: under legal hold. Nothing of it can be removed.</source>
        <translation>Fax {ids}: bajo retención legal. No se puede quitar nada de él.</translation>
    </message>
    <message>
        <source>Fax {id} goes from {from_number}, as it was sent; {usual} is your number now. To change that: faxdesk cancel {id}, then faxdesk retry {id} --from {usual}</source>
        <translation>El fax {id} sale desde {from_number}, como se envió; su número es ahora {usual}. Para cambiarlo: faxdesk cancel {id}, y luego faxdesk retry {id} --from {usual}</translation>
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
        <translation>FaxDesk actualiza su registro de {number} MB, una sola vez. Puede tardar uno o dos minutos.</translation>
    </message>
    <message>
        <source>FaxDesk is no printer on this computer; see docs/printing.md.</source>
        <translation>FaxDesk no es una impresora de este ordenador; vea docs/printing.md.</translation>
    </message>
    <message>
        <source>FaxDesk works the queue. Ctrl+C ends it.</source>
        <translation>FaxDesk procesa la cola. Ctrl+C lo termina.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s own copies of the journal</source>
        <translation>copias del registro hechas por FaxDesk</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s window works the queue. This command takes over when it ends.</source>
        <translation>La ventana de FaxDesk procesa la cola. Esta orden toma el relevo cuando termine.</translation>
    </message>
    <message>
        <source>Faxes go from {number} with {name} ({id}).</source>
        <translation>Los faxes salen desde {number} con {name} ({id}).</translation>
    </message>
    <message>
        <source>Faxes that are not over, and go on with the team: {number}</source>
        <translation>Faxes que no han terminado y siguen con el equipo: {number}</translation>
    </message>
    <message>
        <source>Faxes that are over and have their document: {with_document}</source>
        <translation>Faxes terminados que tienen su documento: {with_document}</translation>
    </message>
    <message>
        <source>For all desks of the team, as the IT department&apos;s policy has it.</source>
        <translation>Para todos los puestos del equipo, según la directiva del departamento de informática.</translation>
    </message>
    <message>
        <source>For each person (or desk), in psql, a user in the role of a clerk, a lead or an administrator:</source>
        <translation>Para cada persona (o puesto), en psql, un usuario con el rol de empleado (clerk), responsable (lead) o administrador (administrator):</translation>
    </message>
    <message>
        <source>Here that is: faxdesk send --password-stdin</source>
        <translation>Aquí es: faxdesk send --password-stdin</translation>
    </message>
    <message>
        <source>Here that is: faxdesk send --shrink</source>
        <translation>Aquí es: faxdesk send --shrink</translation>
    </message>
    <message>
        <source>Here that is: {options}</source>
        <translation>Aquí es: {options}</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Continúa.</translation>
    </message>
    <message>
        <source>Its password (nothing: don&apos;t send it):</source>
        <translation>Su contraseña (nada: no enviarlo):</translation>
    </message>
    <message>
        <source>Its queue is paused: what waits in it waits with the team, too.</source>
        <translation>Su cola está en pausa: lo que espera en ella espera también en el equipo.</translation>
    </message>
    <message>
        <source>Keep it with your backups, too: faxdesk backup copies the journal alone.</source>
        <translation>Consérvelo también con sus copias de seguridad: faxdesk backup copia solo el registro.</translation>
    </message>
    <message>
        <source>Kept by hand: {kept}; under legal hold: {held}</source>
        <translation>Conservados a mano: {kept}; bajo retención legal: {held}</translation>
    </message>
    <message>
        <source>Leave out who is not to be faxed.</source>
        <translation>Omita a quien no debe recibir faxes.</translation>
    </message>
    <message>
        <source>Lines in use: {used} of {lines}; in hand: {count}</source>
        <translation>Líneas en uso: {used} de {lines}; en proceso: {count}</translation>
    </message>
    <message>
        <source>Managed by: {managed_by}</source>
        <translation>Gestionado por: {managed_by}</translation>
    </message>
    <message>
        <source>No contact.</source>
        <translation>Ningún contacto.</translation>
    </message>
    <message>
        <source>No cost is known.</source>
        <translation>No se conoce ningún coste.</translation>
    </message>
    <message>
        <source>No cost is known: no price is set.</source>
        <translation>No se conoce ningún coste: no hay precio fijado.</translation>
    </message>
    <message>
        <source>No desk has worked its queue yet.</source>
        <translation>Ningún puesto ha procesado aún su cola.</translation>
    </message>
    <message>
        <source>No fax is marked to be kept.</source>
        <translation>Ningún fax está marcado para conservarse.</translation>
    </message>
    <message>
        <source>No fax is under legal hold.</source>
        <translation>Ningún fax está bajo retención legal.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>No se vigila ninguna carpeta.</translation>
    </message>
    <message>
        <source>No policy: there is no {policy_path}.</source>
        <translation>Sin directiva: no existe {policy_path}.</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>No se encontró a nadie.</translation>
    </message>
    <message>
        <source>Nobody is sure whether they went</source>
        <translation>Nadie está seguro de si salieron</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No hay nada vencido.</translation>
    </message>
    <message>
        <source>Nothing of the kind is in the history.</source>
        <translation>No hay nada así en el historial.</translation>
    </message>
    <message>
        <source>Nothing that was printed waits.</source>
        <translation>No espera nada impreso.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>No se hizo nada.</translation>
    </message>
    <message>
        <source>Nothing was done. This can&apos;t be undone; say that it is meant with: --yes</source>
        <translation>No se hizo nada. Esto no se puede deshacer; confírmelo con: --yes</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>No se puso nada en la cola.</translation>
    </message>
    <message>
        <source>Nothing was written. Use --yes to have it all the same.</source>
        <translation>No se escribió nada. Use --yes para hacerlo de todos modos.</translation>
    </message>
    <message>
        <source>Numbers and names: kept for ever.</source>
        <translation>Números y nombres: se conservan para siempre.</translation>
    </message>
    <message numerus="yes">
        <source>Numbers and names: taken out {n} days after a fax&apos;s end.</source>
        <translation>
            <numerusform>Números y nombres: se quitan {n} día después de terminar un fax.</numerusform>
            <numerusform>Números y nombres: se quitan {n} días después de terminar un fax.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the same lists, gone before</source>
        <translation>De las mismas listas, salidos antes</translation>
    </message>
    <message>
        <source>Only programs on this computer that know the key.</source>
        <translation>Solo los programas de este ordenador que conocen la clave.</translation>
    </message>
    <message>
        <source>Password of the team&apos;s database:</source>
        <translation>Contraseña de la base de datos del equipo:</translation>
    </message>
    <message>
        <source>Policy: {source}</source>
        <translation>Directiva: {source}</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>El puerto {port} está en uso por otro programa.</translation>
    </message>
    <message>
        <source>Queued. The faxes go while FaxDesk is open, or with: faxdesk run</source>
        <translation>En la cola. Los faxes salen mientras FaxDesk esté abierto, o con: faxdesk run</translation>
    </message>
    <message>
        <source>Remains of what was taken out may lie in unused parts of the journal&apos;s file. FaxDesk overwrites them by itself; at once: faxdesk retention run</source>
        <translation>Puede haber restos de lo quitado en partes no usadas del archivo del registro. FaxDesk los sobrescribe por sí solo; enseguida: faxdesk retention run</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitado.</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Quitado:</translation>
    </message>
    <message>
        <source>Removed: {contact_line}</source>
        <translation>Quitado: {contact_line}</translation>
    </message>
    <message>
        <source>Set it up with: faxdesk setup</source>
        <translation>Configúrelo con: faxdesk setup</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>Queda:</translation>
    </message>
    <message>
        <source>Stopped before they went</source>
        <translation>Detenidos antes de salir</translation>
    </message>
    <message>
        <source>Stopped. What has not gone yet goes when FaxDesk runs again.</source>
        <translation>Detenido. Lo que aún no ha salido sale cuando FaxDesk vuelva a funcionar.</translation>
    </message>
    <message>
        <source>TELNYX_API_KEY is set and goes before the keyring&apos;s key.</source>
        <translation>TELNYX_API_KEY está definida y va antes que la clave del llavero.</translation>
    </message>
    <message>
        <source>Team: {address}</source>
        <translation>Equipo: {address}</translation>
    </message>
    <message>
        <source>Telnyx API key:</source>
        <translation>Clave de API de Telnyx:</translation>
    </message>
    <message>
        <source>The API key can&apos;t be changed.</source>
        <translation>No se puede cambiar la clave de API.</translation>
    </message>
    <message>
        <source>The address book is empty.</source>
        <translation>La libreta de direcciones está vacía.</translation>
    </message>
    <message>
        <source>The archive {name} isn&apos;t in its place: its faxes are not here.</source>
        <translation>El archivo histórico {name} no está en su lugar: sus faxes no están aquí.</translation>
    </message>
    <message>
        <source>The backup is in place. The queue is paused: check the list, then: faxdesk resume</source>
        <translation>La copia de seguridad está en su sitio. La cola está en pausa: compruebe la lista y luego: faxdesk resume</translation>
    </message>
    <message>
        <source>The connection is not protected as it should be (sslmode={chosen_tls}): others on the network may read along, or pretend to be the server. Leave sslmode out, so that it must prove who it is.</source>
        <translation>La conexión no está protegida como debería (sslmode={chosen_tls}): otros en la red pueden leerla o hacerse pasar por el servidor. Omita sslmode, para que el servidor deba demostrar quién es.</translation>
    </message>
    <message>
        <source>The first {limit}; more with --limit, all with --csv.</source>
        <translation>Los primeros {limit}; más con --limit, todos con --csv.</translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation>El registro está íntegro.</translation>
    </message>
    <message>
        <source>The journal that it replaced: {kept}</source>
        <translation>El registro al que sustituyó: {kept}</translation>
    </message>
    <message numerus="yes">
        <source>The journal was changed, in {n} places.</source>
        <translation>
            <numerusform>El registro fue modificado, en {n} lugar.</numerusform>
            <numerusform>El registro fue modificado, en {n} lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyring is not open: a password may still be in it.</source>
        <translation>El llavero no está abierto: puede que aún contenga una contraseña.</translation>
    </message>
    <message>
        <source>The number doesn&apos;t tell the receiver&apos;s time: the hours are this computer&apos;s.</source>
        <translation>El número no indica la hora del destinatario: las horas son las de este ordenador.</translation>
    </message>
    <message>
        <source>The oldest waits for {time}</source>
        <translation>El más antiguo espera desde hace {time}</translation>
    </message>
    <message>
        <source>The queue goes on while FaxDesk is open, or with: faxdesk run</source>
        <translation>La cola continúa mientras FaxDesk esté abierto, o con: faxdesk run</translation>
    </message>
    <message>
        <source>The queue goes on.</source>
        <translation>La cola continúa.</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>La cola está vacía.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>La cola está en pausa.</translation>
    </message>
    <message>
        <source>The queue is paused. Faxes under way go on.</source>
        <translation>La cola está en pausa. Los faxes en curso continúan.</translation>
    </message>
    <message>
        <source>The queue is paused. Go on with: faxdesk resume</source>
        <translation>La cola está en pausa. Continúe con: faxdesk resume</translation>
    </message>
    <message>
        <source>The team&apos;s journal is in {path}, with {rows}. Documents beside it: {number}.</source>
        <translation>El registro del equipo está en {path}, con {rows}. Documentos al lado: {number}.</translation>
    </message>
    <message>
        <source>The team&apos;s tables are made.</source>
        <translation>Las tablas del equipo están creadas.</translation>
    </message>
    <message>
        <source>The team&apos;s tables were brought from version {before} to {version}.</source>
        <translation>Las tablas del equipo pasaron de la versión {before} a la versión {version}.</translation>
    </message>
    <message>
        <source>The team&apos;s tables were up to date.</source>
        <translation>Las tablas del equipo estaban actualizadas.</translation>
    </message>
    <message>
        <source>Then, on each desk: faxdesk team join --database postgresql://anna@HOST/DATABASE</source>
        <translation>Luego, en cada puesto: faxdesk team join --database postgresql://anna@HOST/DATABASE</translation>
    </message>
    <message>
        <source>There are no archives.</source>
        <translation>No hay archivos históricos.</translation>
    </message>
    <message>
        <source>There is no screen here. Use the commands instead: faxdesk --help</source>
        <translation>Aquí no hay pantalla. Use en su lugar las órdenes: faxdesk --help</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>There is nothing to archive: no older fax is over, and past what retention does to it.</source>
        <translation>No hay nada que archivar: ningún fax antiguo ha terminado y superado su tiempo de conservación.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Forget this number? Type “yes”, or anything else.</source>
        <translation>Esto no se puede deshacer. ¿Olvidar este número? Escriba “yes”, o cualquier otra cosa.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Forget {name}? Type “yes”, or anything else.</source>
        <translation>Esto no se puede deshacer. ¿Olvidar a {name}? Escriba “yes”, o cualquier otra cosa.</translation>
    </message>
    <message>
        <source>This desk has {rows}.</source>
        <translation>Este puesto tiene {rows}.</translation>
    </message>
    <message>
        <source>This desk works its own queue again. What it had queued stays with the team.</source>
        <translation>Este puesto procesa de nuevo su propia cola. Lo que había puesto en cola queda en el equipo.</translation>
    </message>
    <message>
        <source>This desk works the team&apos;s queue from now on, with {faxes} in it.</source>
        <translation>Este puesto procesa desde ahora la cola del equipo, que contiene {faxes}.</translation>
    </message>
    <message>
        <source>This user may make no roles. Let somebody who may: CREATE ROLE {desk_role}; and do this again.</source>
        <translation>Este usuario no puede crear roles. Que lo haga quien pueda: CREATE ROLE {desk_role}; y repita esto.</translation>
    </message>
    <message>
        <source>Type it, or hand it over with: --key-stdin</source>
        <translation>Escríbala, o entréguela con: --key-stdin</translation>
    </message>
    <message>
        <source>Under way, Telnyx was asked to stop them</source>
        <translation>En curso, se pidió a Telnyx que los detenga</translation>
    </message>
    <message>
        <source>Use {option} to send it all the same.</source>
        <translation>Use {option} para enviarlo de todos modos.</translation>
    </message>
    <message>
        <source>Waiting: {waiting}, of which {ready} could go now</source>
        <translation>En espera: {waiting}, de los que {ready} podrían salir ahora</translation>
    </message>
    <message>
        <source>Watched from now on, while FaxDesk is open, or with faxdesk run: {path}</source>
        <translation>Vigilada desde ahora, mientras FaxDesk esté abierto, o con faxdesk run: {path}</translation>
    </message>
    <message>
        <source>Watched no more: {path}</source>
        <translation>Ya no se vigila: {path}</translation>
    </message>
    <message>
        <source>What each of them may do: faxdesk team roles</source>
        <translation>Lo que puede hacer cada uno: faxdesk team roles</translation>
    </message>
    <message>
        <source>What its own queue has stays where it is: faxdesk team leave goes back to it.</source>
        <translation>Lo que hay en su propia cola queda donde está: faxdesk team leave vuelve a ella.</translation>
    </message>
    <message>
        <source>Would be removed:</source>
        <translation>Se quitaría:</translation>
    </message>
    <message>
        <source>You are {person}, role {role}. Beside sending you may: {what}.</source>
        <translation>Usted es {person}, rol {role}. Además de enviar puede: {what}.</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>unos {amount}</translation>
    </message>
    <message>
        <source>about {line_s} on the line</source>
        <translation>unos {line_s} en la línea</translation>
    </message>
    <message>
        <source>advice: {line}</source>
        <translation>consejo: {line}</translation>
    </message>
    <message>
        <source>as the file beside it says</source>
        <translation>como indica el archivo anexo</translation>
    </message>
    <message>
        <source>asks Telnyx for all</source>
        <translation>consulta a Telnyx por todos</translation>
    </message>
    <message>
        <source>cancel, hold and decide colleagues&apos; faxes</source>
        <translation>cancelar, retener y decidir los faxes de los colegas</translation>
    </message>
    <message>
        <source>change the address book</source>
        <translation>cambiar la libreta de direcciones</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message>
        <source>event {number}</source>
        <translation>suceso {number}</translation>
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
        <translation>faxes preparados y no enviados</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>in hand: {in_hand}</source>
        <translation>en proceso: {in_hand}</translation>
    </message>
    <message>
        <source>in hand: {number}</source>
        <translation>en proceso: {number}</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>lift “do not fax”</source>
        <translation>levantar “no enviar fax”</translation>
    </message>
    <message>
        <source>line {line}: {result}</source>
        <translation>línea {line}: {result}</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>sin etiquetas</translation>
    </message>
    <message>
        <source>not heard of for {time}</source>
        <translation>sin noticias desde hace {time}</translation>
    </message>
    <message>
        <source>nothing of the list</source>
        <translation>nada de la lista</translation>
    </message>
    <message>
        <source>numbers, names and documents of faxes</source>
        <translation>números, nombres y documentos de faxes</translation>
    </message>
    <message>
        <source>of these faxes, in archives of old years</source>
        <translation>de estos faxes, en archivos históricos de años pasados</translation>
    </message>
    <message>
        <source>open what colleagues sent</source>
        <translation>abrir lo que enviaron los colegas</translation>
    </message>
    <message>
        <source>remove faxes for good</source>
        <translation>quitar faxes definitivamente</translation>
    </message>
    <message>
        <source>see costs and credit</source>
        <translation>ver costes y saldo</translation>
    </message>
    <message>
        <source>the fax number on the first page</source>
        <translation>el número de fax de la primera página</translation>
    </message>
    <message>
        <source>the number in the file&apos;s name</source>
        <translation>el número del nombre del archivo</translation>
    </message>
    <message>
        <source>the number of contacts that have others</source>
        <translation>el número de contactos que tienen otros</translation>
    </message>
    <message>
        <source>the one in {api_key}</source>
        <translation>la de {api_key}</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>el conjunto</translation>
    </message>
    <message>
        <source>this is neither a proof nor a log of FaxDesk&apos;s</source>
        <translation>esto no es una prueba ni un registro de FaxDesk</translation>
    </message>
    <message>
        <source>to: {recipient}</source>
        <translation>a: {recipient}</translation>
    </message>
    <message>
        <source>who is let in</source>
        <translation>a quién se admite</translation>
    </message>
    <message>
        <source>write history, book and log into files</source>
        <translation>escribir historial, libreta y registro en archivos</translation>
    </message>
    <message>
        <source>{counts}. Nothing was changed.</source>
        <translation>{counts}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{count} dismissed.</source>
        <translation>{count} descartados.</translation>
    </message>
    <message>
        <source>{done} of {of} pages cleaned up</source>
        <translation>{done} de {of} páginas limpiadas</translation>
    </message>
    <message>
        <source>{done} of {of} pages made smaller</source>
        <translation>{done} de {of} páginas reducidas</translation>
    </message>
    <message>
        <source>{export}: {lines} lines. Check it with: faxdesk verify FILE</source>
        <translation>{export}: {lines} líneas. Compruébelo con: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation>{file} en {folder}</translation>
    </message>
    <message>
        <source>{file}: {faxes} faxes from before {day}</source>
        <translation>{file}: {faxes} faxes anteriores al {day}</translation>
    </message>
    <message>
        <source>{file}: {faxes} faxes from before {day}. It is missing, and they can&apos;t be found.</source>
        <translation>{file}: {faxes} faxes anteriores al {day}. Falta, y no se pueden encontrar.</translation>
    </message>
    <message>
        <source>{host} accepts {user}. The password is in the system&apos;s keyring.</source>
        <translation>{host} acepta a {user}. La contraseña está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>{key}: {faxes} faxes, {delivered} delivered, {failed} failed, {pages} pages</source>
        <translation>{key}: {faxes} faxes, {delivered} entregados, {failed} fallidos, {pages} páginas</translation>
    </message>
    <message>
        <source>{message} The password is not kept: use a passfile or PGPASSWORD.</source>
        <translation>{message} La contraseña no se guarda: use un archivo passfile o PGPASSWORD.</translation>
    </message>
    <message>
        <source>{name}  {address}  from the directory</source>
        <translation>{name}  {address}  del directorio</translation>
    </message>
    <message>
        <source>{name} is whole: {links} entries checked.</source>
        <translation>{name} está íntegro: {links} entradas comprobadas.</translation>
    </message>
    <message>
        <source>{name} needs a password to open, and would be sent without one.</source>
        <translation>{name} necesita una contraseña para abrirse, y se enviaría sin ella.</translation>
    </message>
    <message numerus="yes">
        <source>{name} was changed, in {n} places: {links} entries checked.</source>
        <translation>
            <numerusform>{name} fue modificado, en {n} lugar: {links} entradas comprobadas.</numerusform>
            <numerusform>{name} fue modificado, en {n} lugares: {links} entradas comprobadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>{number} fax</numerusform>
            <numerusform>{number} faxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <translation>
            <numerusform>{n} contacto</numerusform>
            <numerusform>{n} contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts written to {file}</source>
        <translation>
            <numerusform>{n} contacto escrito en {file}</numerusform>
            <numerusform>{n} contactos escritos en {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes</source>
        <translation>
            <numerusform>{n} fax</numerusform>
            <numerusform>{n} faxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes are due.</source>
        <translation>
            <numerusform>{n} fax está vencido.</numerusform>
            <numerusform>{n} faxes están vencidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes are in the archive {file} now; faxdesk history finds them.</source>
        <translation>
            <numerusform>{n} fax está ahora en el archivo histórico {file}; faxdesk history lo encuentra.</numerusform>
            <numerusform>{n} faxes están ahora en el archivo histórico {file}; faxdesk history los encuentra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes need you.</source>
        <translation>
            <numerusform>{n} fax espera su decisión.</numerusform>
            <numerusform>{n} faxes esperan su decisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes: what was due is taken out.</source>
        <translation>
            <numerusform>{n} fax: se quitó lo vencido.</numerusform>
            <numerusform>{n} faxes: se quitó lo vencido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other rows</source>
        <translation>
            <numerusform>{n} fila más</numerusform>
            <numerusform>{n} filas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting faxes go from {number} now, no longer from {before}.</source>
        <translation>
            <numerusform>{n} fax en espera sale ahora desde {number}, ya no desde {before}.</numerusform>
            <numerusform>{n} faxes en espera salen ahora desde {number}, ya no desde {before}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{role}: may no longer: {what}.</source>
        <translation>{role}: ya no puede: {what}.</translation>
    </message>
    <message>
        <source>{role}: may: {what}.</source>
        <translation>{role}: puede: {what}.</translation>
    </message>
    <message>
        <source>{team_database} is set and goes before this.</source>
        <translation>{team_database} está definida y va antes que esto.</translation>
    </message>
    <message>
        <source>{team_database} is set and still names a team.</source>
        <translation>{team_database} está definida y aún indica un equipo.</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation>
            <numerusform>… y {n} más.</numerusform>
            <numerusform>… y {n} más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Putting it into the queue …</source>
        <translation>Poniendo en la cola …</translation>
    </message>
    <message>
        <source>Putting it into the queue … {number} of {count}</source>
        <translation>Poniendo en la cola … {number} de {count}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo …</translation>
    </message>
    <message>
        <source>Waiting for your answer …</source>
        <translation>Esperando su respuesta …</translation>
    </message>
</context>
<context>
    <name>ConcernLine</name>
    <message>
        <source>It is right</source>
        <translation>Es correcto</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quitarlos</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>Son correctos</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>Usar {number}</translation>
    </message>
    <message numerus="yes">
        <source>{numbers} and %n more</source>
        <translation>
            <numerusform>{numbers} y %n más</numerusform>
            <numerusform>{numbers} y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>&amp;No enviar</translation>
    </message>
    <message>
        <source>&amp;Only to {number}</source>
        <translation>&amp;Solo a {number}</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>Antes de enviar</translation>
    </message>
    <message numerus="yes">
        <source>Only to the %n &amp;others</source>
        <translation>
            <numerusform>Solo al &amp;otro (%n)</numerusform>
            <numerusform>Solo a los otr&amp;os %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it &amp;all the same</source>
        <translation>Enviar de &amp;todos modos</translation>
    </message>
    <message>
        <source>There is more than one thing to look at:</source>
        <translation>Hay más de un punto que revisar:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>&amp;Attention</source>
        <translation>A la &amp;atención de</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>&amp;Do not fax, because:</source>
        <translation>No enviar &amp;fax, porque:</translation>
    </message>
    <message>
        <source>&amp;Favourite: stands before others</source>
        <translation>Fa&amp;vorito: va antes que los demás</translation>
    </message>
    <message>
        <source>&amp;Groups (a semicolon between)</source>
        <translation>&amp;Grupos (separados por punto y coma)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>&amp;Monocromo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Calidad</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Mot&amp;ivo</translation>
    </message>
    <message>
        <source>&amp;Slower tries: more time between them</source>
        <translation>Intentos más &amp;lentos: más tiempo entre ellos</translation>
    </message>
    <message>
        <source>As for all</source>
        <translation>Como para todos</translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation>&amp;Portada</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otas</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>Número&amp;s</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Without &amp;T.38</source>
        <translation>Sin &amp;T.38</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>{numbers} refused a quality finer than High before.</source>
        <translation>{numbers}: ya rechazó una calidad más fina que Alta.</translation>
    </message>
    <message>
        <source>{numbers} refused so fine a quality before: faxes there begin in High.</source>
        <translation>{numbers}: ya rechazó una calidad tan fina; allí los faxes empiezan en Alta.</translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Otros números</translation>
    </message>
    <message>
        <source>do not fax</source>
        <translation>no enviar fax</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
</context>
<context>
    <name>ContactsWindow</name>
    <message numerus="yes">
        <source>%n contacts became one.</source>
        <translation>
            <numerusform>%n contacto unificado.</numerusform>
            <numerusform>%n contactos unificados en uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts deleted.</source>
        <translation>
            <numerusform>%n contacto eliminado.</numerusform>
            <numerusform>%n contactos eliminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts imported.</source>
        <translation>
            <numerusform>%n contacto importado.</numerusform>
            <numerusform>%n contactos importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts written.</source>
        <translation>
            <numerusform>%n contacto escrito.</numerusform>
            <numerusform>%n contactos escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets merged.</source>
        <translation>
            <numerusform>%n conjunto combinado.</numerusform>
            <numerusform>%n conjuntos combinados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Edita&amp;r…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Merge duplicates…</source>
        <translation>&amp;Combinar duplicados…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Libreta de direcciones</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Todos los contactos</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.txt *.tsv *.vcf *.vcard);;All files (*)</source>
        <translation>Contactos (*.csv *.txt *.tsv *.vcf *.vcard);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Looking for duplicates …</source>
        <translation>Buscando duplicados …</translation>
    </message>
    <message>
        <source>Put into &amp;To</source>
        <translation>Poner en &amp;Para</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Buscar contactos</translation>
    </message>
    <message>
        <source>Search: name, company, any part of a number</source>
        <translation>Buscar: nombre, empresa, parte de un número</translation>
    </message>
    <message>
        <source>Table (*.csv);;vCards (*.vcf);;vCards 4.0 (*.vcf)</source>
        <translation>Tabla (*.csv);;vCard (*.vcf);;vCard 4.0 (*.vcf)</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Revertir el cambio</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>{name}: añadido.</translation>
    </message>
    <message>
        <source>{name} changed.</source>
        <translation>{name}: cambiado.</translation>
    </message>
</context>
<context>
    <name>CostSettings</name>
    <message>
        <source>&amp;hold the queue when it is spent</source>
        <translation>&amp;retener la cola cuando se agote</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>Mone&amp;da</translation>
    </message>
    <message>
        <source>Hold the queue when the budget is spent</source>
        <translation>Retener la cola cuando se agote el presupuesto</translation>
    </message>
    <message>
        <source>Hold the queue with &amp;less credit than</source>
        <translation>Retener la cola con un &amp;saldo inferior a</translation>
    </message>
    <message>
        <source>Monthly &amp;budget</source>
        <translation>Presupuesto &amp;mensual</translation>
    </message>
    <message>
        <source>Price of a &amp;minute</source>
        <translation>Precio por mi&amp;nuto</translation>
    </message>
    <message>
        <source>Price of a &amp;page</source>
        <translation>Precio por &amp;página</translation>
    </message>
    <message>
        <source>What faxes cost</source>
        <translation>Lo que cuestan los faxes</translation>
    </message>
    <message>
        <source>Without a price, what a page costs is learned from your account&apos;s records, where they tell it. What is reckoned by prices is an estimate, and called so.</source>
        <translation>Sin precio, el coste de una página se deduce de los registros de su cuenta, si lo indican. Lo que se calcula con precios es una estimación, y así se indica.</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>cualquier importe</translation>
    </message>
    <message>
        <source>not known, e.g. 0.005</source>
        <translation>desconocido, p. ej. 0.005</translation>
    </message>
    <message>
        <source>not known, e.g. 0.007</source>
        <translation>desconocido, p. ej. 0.007</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>CoverChoice</name>
    <message>
        <source>Cover page</source>
        <translation>Portada</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>&amp;Cover page</source>
        <translation>P&amp;ortada</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Open the folder for cover pages of your own: text files that any editor changes</source>
        <translation>Abrir la carpeta de sus portadas propias: archivos de texto que cualquier editor puede modificar</translation>
    </message>
    <message>
        <source>Own temp&amp;lates…</source>
        <translation>Planti&amp;llas propias…</translation>
    </message>
    <message>
        <source>Own templates are text files in this folder: {folder}</source>
        <translation>Las plantillas propias son archivos de texto en esta carpeta: {folder}</translation>
    </message>
    <message>
        <source>Template of the cover page</source>
        <translation>Plantilla de la portada</translation>
    </message>
    <message>
        <source>The folder for own templates can&apos;t be made: {folder}</source>
        <translation>No se puede crear la carpeta de plantillas propias: {folder}</translation>
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
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referencia</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Asunto</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>D&amp;irección</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>Empre&amp;sa</translation>
    </message>
    <message>
        <source>Company of the recipient</source>
        <translation>Empresa del destinatario</translation>
    </message>
    <message>
        <source>Confidentiality note</source>
        <translation>Nota de confidencialidad</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n faxes shows its own number.</source>
        <translation>
            <numerusform>%n fax muestra su propio número.</numerusform>
            <numerusform>Cada uno de los %n faxes muestra su propio número.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fax numbers, date and page count are filled in by themselves.</source>
        <translation>Los números de fax, la fecha y el número de páginas se rellenan solos.</translation>
    </message>
    <message>
        <source>From, company, phone, address and note are kept for the next cover.</source>
        <translation>Remitente, empresa, teléfono, dirección y nota se conservan para la próxima portada.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation>Nombre del destinatario</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message numerus="yes">
        <source>The same on all %n covers. Leave it empty where it wouldn&apos;t fit all.</source>
        <translation>
            <numerusform>Lo mismo en %n portada. Déjelo vacío si no sirve para todas.</numerusform>
            <numerusform>Lo mismo en las %n portadas. Déjelo vacío si no sirve para todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Su empresa</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Su número de teléfono</translation>
    </message>
</context>
<context>
    <name>CoverRow</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>Edita&amp;r…</translation>
    </message>
    <message>
        <source>Cover &amp;page</source>
        <translation>Por&amp;tada</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Edit the cover page</source>
        <translation>Editar la portada</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Short: a few lines</source>
        <translation>Breve: unas pocas líneas</translation>
    </message>
    <message>
        <source>Standard: all fields</source>
        <translation>Estándar: todos los campos</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>As it will arrive</source>
        <translation>Tal como llegará</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Company:</source>
        <translation>Empresa:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Fecha:</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>From fax {sender_number}</source>
        <translation>Del fax {sender_number}</translation>
    </message>
    <message>
        <source>From fax:</source>
        <translation>Del fax:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>De:</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>Páginas:</translation>
    </message>
    <message>
        <source>Part {part} of {parts}</source>
        <translation>Parte {part} de {parts}</translation>
    </message>
    <message>
        <source>Part {part} of {parts}, page {page} of {pages}</source>
        <translation>Parte {part} de {parts}, página {page} de {pages}</translation>
    </message>
    <message>
        <source>Part:</source>
        <translation>Parte:</translation>
    </message>
    <message>
        <source>Phone {phone}</source>
        <translation>Teléfono {phone}</translation>
    </message>
    <message>
        <source>Phone:</source>
        <translation>Teléfono:</translation>
    </message>
    <message>
        <source>Reference:</source>
        <translation>Referencia:</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Asunto:</translation>
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
        <translation>Para:</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A demo that needs no account and sends nothing anywhere.</source>
        <translation>Una demostración que no necesita cuenta y no envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Fax Sender</source>
        <translation>Envío de faxes</translation>
    </message>
    <message>
        <source>FaxDesk sends PDFs as faxes through Telnyx. Drop documents on its window, type fax numbers, press Send, and watch each fax until the other end has it, or read in plain words why it has not.</source>
        <translation>FaxDesk envía PDF por fax a través de Telnyx. Suelte documentos en su ventana, escriba números de fax, pulse Enviar y siga cada fax hasta que lo tenga el otro extremo, o lea con palabras sencillas por qué no lo tiene.</translation>
    </message>
    <message>
        <source>Files are checked before they go.</source>
        <translation>Los archivos se comprueban antes de salir.</translation>
    </message>
    <message>
        <source>Nothing gets lost: close FaxDesk, or pull the plug, and it goes on where it was.</source>
        <translation>No se pierde nada: cierre FaxDesk, o desenchufe el equipo, y sigue donde estaba.</translation>
    </message>
    <message>
        <source>Send PDFs as faxes and see what became of them</source>
        <translation>Enviar PDF por fax y ver qué ha sido de ellos</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <source>What is shown is true: a fax is Delivered only when Telnyx says so.</source>
        <translation>Lo que se muestra es cierto: un fax está Entregado solo cuando Telnyx lo dice.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>As Telnyx rendered it…</source>
        <translation>Tal como lo generó Telnyx…</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of the fax</source>
        <translation>Detalles del fax</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Select one fax to read its story.</source>
        <translation>Seleccione un solo fax para leer su historial.</translation>
    </message>
    <message>
        <source>The bar in the list is an estimate: a fax takes about a minute a page.</source>
        <translation>La barra de la lista es una estimación: un fax tarda alrededor de un minuto por página.</translation>
    </message>
    <message>
        <source>The picture that Telnyx made of the fax</source>
        <translation>La imagen del fax hecha por Telnyx</translation>
    </message>
</context>
<context>
    <name>DirectoryKeeping</name>
    <message numerus="yes">
        <source>%n contacts are in the address book now.</source>
        <translation>
            <numerusform>%n contacto está ahora en la libreta de direcciones.</numerusform>
            <numerusform>%n contactos están ahora en la libreta de direcciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the %n from the directory in the book</source>
        <translation>
            <numerusform>Conservar en la libreta %n contacto del directorio</numerusform>
            <numerusform>Conservar en la libreta los %n contactos del directorio</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep {name} in the book</source>
        <translation>Conservar {name} en la libreta</translation>
    </message>
    <message>
        <source>{name} is in the address book now.</source>
        <translation>{name} está ahora en la libreta de direcciones.</translation>
    </message>
</context>
<context>
    <name>DirectorySettings</name>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Searched &amp;below</source>
        <translation>&amp;Buscar bajo</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;vidor</translation>
    </message>
    <message>
        <source>The directory answers.</source>
        <translation>El directorio responde.</translation>
    </message>
    <message>
        <source>The office&apos;s directory (LDAP, Active Directory)</source>
        <translation>Directorio de la oficina (LDAP, Active Directory)</translation>
    </message>
    <message>
        <source>To offers whom it knows with a fax number, while you type; it is only read.</source>
        <translation>Para ofrece, mientras escribe, a quienes el directorio conoce con número de fax; solo se lee.</translation>
    </message>
    <message>
        <source>nobody: without logging in</source>
        <translation>nadie: sin iniciar sesión</translation>
    </message>
    <message>
        <source>the server&apos;s own</source>
        <translation>el propio del servidor</translation>
    </message>
    <message>
        <source>unchanged; it is kept in the system&apos;s keyring</source>
        <translation>sin cambios; se guarda en el llavero del sistema</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visible</translation>
    </message>
</context>
<context>
    <name>Dispatch</name>
    <message>
        <source>Stopped. Nothing was put into the queue.</source>
        <translation>Detenido. No se puso nada en la cola.</translation>
    </message>
    <message>
        <source>The documents could not be put together. Take them out and add them again.</source>
        <translation>No se pudieron reunir los documentos. Sáquelos y añádalos de nuevo.</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>A page may not arrive as it looks here.</source>
        <translation>Puede que una página no llegue como se ve aquí.</translation>
    </message>
    <message>
        <source>A page takes long on the line, and need not.</source>
        <translation>Una página ocupa mucho tiempo la línea sin necesidad.</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Comprobando …</translation>
    </message>
    <message>
        <source>Document {name}</source>
        <translation>Documento {name}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move {name} down (Alt+Down)</source>
        <translation>Bajar {name} (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Move {name} up (Alt+Up)</source>
        <translation>Subir {name} (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>Take out (Del)</source>
        <translation>Sacar (Supr)</translation>
    </message>
    <message>
        <source>Take out {name} (Del)</source>
        <translation>Sacar {name} (Supr)</translation>
    </message>
    <message>
        <source>The file is gone from its folder. FaxDesk sends the copy it made.</source>
        <translation>El archivo ya no está en su carpeta. FaxDesk envía la copia que hizo.</translation>
    </message>
    <message>
        <source>The file was changed after you added it.</source>
        <translation>El archivo se modificó después de añadirlo.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>unos {time}</translation>
    </message>
    <message>
        <source>cleaned up</source>
        <translation>limpiado</translation>
    </message>
    <message>
        <source>greys as shown</source>
        <translation>grises como se ven</translation>
    </message>
    <message>
        <source>made into a PDF</source>
        <translation>convertido en PDF</translation>
    </message>
    <message>
        <source>without its password</source>
        <translation>sin su contraseña</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{chosen} of {pages} pages</source>
        <translation>{chosen} de {pages} páginas</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;ñadir…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documentos</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Añadir documentos</translation>
    </message>
    <message>
        <source>Add documents (Ctrl+O)</source>
        <translation>Añadir documentos (Ctrl+O)</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Vista previa…</translation>
    </message>
    <message>
        <source>See the fax as it will arrive</source>
        <translation>Ver el fax tal como llegará</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>“{name}” ya está ahí.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop PDFs, pictures or letters here, or press Add…</source>
        <translation>Suelte aquí PDF, imágenes o cartas, o pulse Añadir…</translation>
    </message>
    <message>
        <source>Drop more here</source>
        <translation>Suelte más aquí</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All that can be sent</source>
        <translation>Todo lo que se puede enviar</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>PDF, pictures (JPEG, PNG, TIFF …), text, Word and the like.</source>
        <translation>PDF, imágenes (JPEG, PNG, TIFF …), texto, Word y similares.</translation>
    </message>
    <message>
        <source>PDF, pictures (JPEG, PNG, TIFF …), text. Word needs LibreOffice, which wasn&apos;t found.</source>
        <translation>PDF, imágenes (JPEG, PNG, TIFF …), texto. Word necesita LibreOffice, que no se encontró.</translation>
    </message>
    <message>
        <source>The program it comes from handed nothing over. Save it there, then add it.</source>
        <translation>El programa de origen no entregó nada. Guárdelo allí y luego añádalo.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open it and drop what is in it.</source>
        <translation>“{name}” es una carpeta. Ábrala y suelte su contenido.</translation>
    </message>
    <message>
        <source>“{name}” is in no folder of this computer. Save it in one, then add it.</source>
        <translation>“{name}” no está en ninguna carpeta de este ordenador. Guárdelo en una y luego añádalo.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin. Restore it, then add it.</source>
        <translation>“{name}” está en la papelera. Restáurelo y luego añádalo.</translation>
    </message>
    <message>
        <source>“{name}” is not on this computer yet. Download it, then add it.</source>
        <translation>“{name}” aún no está en este ordenador. Descárguelo y luego añádalo.</translation>
    </message>
    <message>
        <source>“{name}” is on the share {share}, which this computer shows under no folder. Copy it to this computer, then add it.</source>
        <translation>“{name}” está en el recurso compartido {share}, que este ordenador no muestra en ninguna carpeta. Cópielo a este ordenador y luego añádalo.</translation>
    </message>
    <message>
        <source>“{name}” is on the web. Save it as a PDF first, then add it.</source>
        <translation>“{name}” está en la web. Guárdelo primero como PDF y luego añádalo.</translation>
    </message>
    <message>
        <source>“{name}” is still in an archive. Extract it into a folder, then add it.</source>
        <translation>“{name}” sigue en un archivo comprimido. Extráigalo a una carpeta y luego añádalo.</translation>
    </message>
    <message>
        <source>“{name}” is still in the mail program. Save it there, then add it.</source>
        <translation>“{name}” sigue en el programa de correo. Guárdelo desde allí y luego añádalo.</translation>
    </message>
    <message>
        <source>“{name}” was not handed over by the program it comes from. Save it there, then add it.</source>
        <translation>“{name}” no fue entregado por el programa de origen. Guárdelo allí y luego añádalo.</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Contacts that may be one</source>
        <translation>Contactos que pueden ser uno solo</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation>Combinar duplicados</translation>
    </message>
    <message>
        <source>No contact seems to be entered twice.</source>
        <translation>Ningún contacto parece estar dos veces.</translation>
    </message>
    <message>
        <source>Those that are ticked become one: every number and group stays, nothing is lost.</source>
        <translation>Los marcados pasan a ser uno: se conservan todos los números y grupos, no se pierde nada.</translation>
    </message>
</context>
<context>
    <name>EditAgain</name>
    <message>
        <source>What was sent could not be read again.</source>
        <translation>Lo que se envió no se pudo leer de nuevo.</translation>
    </message>
</context>
<context>
    <name>FailureNews</name>
    <message numerus="yes">
        <source>%n faxes failed.</source>
        <translation>
            <numerusform>%n fax falló.</numerusform>
            <numerusform>%n faxes fallaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Editar y reenviar</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>How long it is kept…</source>
        <translation>Cuánto se conserva…</translation>
    </message>
    <message>
        <source>It did not go: send again</source>
        <translation>No salió: reenviar</translation>
    </message>
    <message>
        <source>It went: mark as sent</source>
        <translation>Salió: marcar como enviado</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Open what was sent</source>
        <translation>Abrir lo que se envió</translation>
    </message>
    <message>
        <source>Other number…</source>
        <translation>Otro número…</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Save proof…</source>
        <translation>Guardar la prueba…</translation>
    </message>
    <message>
        <source>Send again to another number…</source>
        <translation>Reenviar a otro número…</translation>
    </message>
    <message>
        <source>Send before the others</source>
        <translation>Enviar antes que los demás</translation>
    </message>
    <message>
        <source>Transmission report…</source>
        <translation>Informe de transmisión…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>When it goes…</source>
        <translation>Cuándo sale…</translation>
    </message>
</context>
<context>
    <name>FaxFacts</name>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Document deleted</source>
        <translation>Documento eliminado</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>FaxDesk fax no.</source>
        <translation>N.º de fax de FaxDesk</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>HTTP status {value}</source>
        <translation>Estado HTTP {value}</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Calidad alta</translation>
    </message>
    <message>
        <source>Normal quality</source>
        <translation>Calidad normal</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>En la línea</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motivo indicado</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviado por</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Telnyx fax id</source>
        <translation>Id. de fax de Telnyx</translation>
    </message>
    <message>
        <source>Telnyx says: {value}</source>
        <translation>Telnyx dice: {value}</translation>
    </message>
    <message>
        <source>Telnyx&apos;s code: {value}</source>
        <translation>Código de Telnyx: {value}</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own words: {value}</source>
        <translation>Palabras de Telnyx: {value}</translation>
    </message>
    <message>
        <source>Ultra dark quality</source>
        <translation>Calidad ultraoscura</translation>
    </message>
    <message>
        <source>Ultra light quality</source>
        <translation>Calidad ultraclara</translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation>Calidad muy alta</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>unos {amount}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>unos {time}</translation>
    </message>
    <message>
        <source>asked so far: {value}</source>
        <translation>consultado hasta ahora: {value}</translation>
    </message>
    <message>
        <source>caller name “{name}”</source>
        <translation>nombre mostrado “{name}”</translation>
    </message>
    <message>
        <source>document stored at Telnyx</source>
        <translation>documento guardado en Telnyx</translation>
    </message>
    <message>
        <source>fault: {value}</source>
        <translation>error: {value}</translation>
    </message>
    <message>
        <source>field: {value}</source>
        <translation>campo: {value}</translation>
    </message>
    <message>
        <source>in detail: {value}</source>
        <translation>en detalle: {value}</translation>
    </message>
    <message>
        <source>monochrome, black threshold {percent} %</source>
        <translation>monocromo, umbral de negro {percent} %</translation>
    </message>
    <message>
        <source>part {part} is fax no. {id}</source>
        <translation>la parte {part} es el fax n.º {id}</translation>
    </message>
    <message>
        <source>preview stored at Telnyx</source>
        <translation>vista previa guardada en Telnyx</translation>
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
        <translation>sin T.38</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} de {parts}</translation>
    </message>
    <message>
        <source>{took}; {foretold} were foretold</source>
        <translation>{took}; se preveían {foretold}</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>&amp;Keep what was delivered, in “sent”</source>
        <translation>Con&amp;servar lo entregado, en “sent”</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>&amp;Monocromo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>P&amp;atrón</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Calidad</translation>
    </message>
    <message>
        <source>&amp;Trusted: numbers never faxed before go without asking</source>
        <translation>De con&amp;fianza: los números nunca usados para fax salen sin preguntar</translation>
    </message>
    <message>
        <source>&amp;Who it goes to</source>
        <translation>A &amp;quién va</translation>
    </message>
    <message>
        <source>A number that was never faxed before is held until somebody releases it.</source>
        <translation>Un número al que nunca se envió un fax se retiene hasta que alguien lo libere.</translation>
    </message>
    <message>
        <source>A regular expression; empty: what looks like a number</source>
        <translation>Una expresión regular; vacío: lo que parece un número</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>Before others</source>
        <translation>Antes que otros</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation>&amp;Portada</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Carpeta que vigilar</translation>
    </message>
    <message>
        <source>For programs whose numbers are right: a wrong one goes to a stranger at once.</source>
        <translation>Para programas cuyos números son correctos: uno equivocado va enseguida a un desconocido.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Ninguna carpeta elegida</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Numbers, contacts or @groups, a semicolon between</source>
        <translation>Números, contactos o @grupos, separados por punto y coma</translation>
    </message>
    <message>
        <source>Prio&amp;rity</source>
        <translation>Prio&amp;ridad</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>Asun&amp;to</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>The folder&apos;s own name</source>
        <translation>El nombre propio de la carpeta</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>When idle</source>
        <translation>Cuando no espere nada</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
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
        <translation>Un documento con su pequeño archivo al lado, o ese archivo</translation>
    </message>
    <message>
        <source>A file to try</source>
        <translation>Un archivo para probar</translation>
    </message>
    <message>
        <source>A file&apos;s name, as Fax_+13127367276_2026-11-29.pdf</source>
        <translation>El nombre de un archivo, como Fax_+13127367276_2026-11-29.pdf</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Example file</source>
        <translation>Archivo de ejemplo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Name or choose a file first.</source>
        <translation>Indique o elija primero un archivo.</translation>
    </message>
    <message>
        <source>No file is needed</source>
        <translation>No hace falta ningún archivo</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Tr&amp;y</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>Where would a file go?</source>
        <translation>¿Adónde iría un archivo?</translation>
    </message>
    <message>
        <source>Would be refused: {reason}</source>
        <translation>Se rechazaría: {reason}</translation>
    </message>
    <message>
        <source>Would go to {n} recipients, among them: {recipients}</source>
        <translation>Iría a {n} destinatarios, entre ellos: {recipients}</translation>
    </message>
    <message>
        <source>Would go to: {recipients}</source>
        <translation>Iría a: {recipients}</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>A small file beside it (JSON, CSV, XML)</source>
        <translation>Un pequeño archivo al lado (JSON, CSV, XML)</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Siempre lo mismo</translation>
    </message>
    <message>
        <source>In hand: {n}</source>
        <translation>En proceso: {n}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>The fax number on its first page</source>
        <translation>El número de fax de su primera página</translation>
    </message>
    <message>
        <source>The number in the file&apos;s name</source>
        <translation>El número del nombre del archivo</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Vigilada</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;ñadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Edita&amp;r…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>FaxDesk faxes what is put into a watched folder, and moves it to “sent” or “failed” there, with a report.</source>
        <translation>FaxDesk envía por fax lo que se pone en una carpeta vigilada, y lo mueve allí a “sent” o “failed”, con un informe.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>“{name}” is watched no more. Its files stay where they are.</source>
        <translation>“{name}” ya no se vigila. Sus archivos quedan donde están.</translation>
    </message>
</context>
<context>
    <name>ForgetButton</name>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <source>Takes a person out of faxes, address book and drafts</source>
        <translation>Quita a una persona de los faxes, la libreta de direcciones y los borradores</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>&amp;Forget for good</source>
        <translation>&amp;Olvidar definitivamente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Contacts: {n}</source>
        <translation>Contactos: {n}</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s own copies of the journal: {n}</source>
        <translation>Copias del registro hechas por FaxDesk: {n}</translation>
    </message>
    <message>
        <source>Faxes that were composed and not sent: {n}</source>
        <translation>Faxes preparados y no enviados: {n}</translation>
    </message>
    <message>
        <source>Forget a person</source>
        <translation>Olvidar a una persona</translation>
    </message>
    <message>
        <source>Forgetting …</source>
        <translation>Olvidando …</translation>
    </message>
    <message>
        <source>Forgotten. The audit log says that it was done, and names nobody.</source>
        <translation>Olvidada. El registro de auditoría dice que se hizo, y no nombra a nadie.</translation>
    </message>
    <message>
        <source>Looking for everything about them …</source>
        <translation>Buscando todo sobre ella …</translation>
    </message>
    <message>
        <source>Nobody is forgotten.</source>
        <translation>No se olvida a nadie.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Numbers, names and documents of faxes: {n}</source>
        <translation>Números, nombres y documentos de faxes: {n}</translation>
    </message>
    <message>
        <source>Of these faxes, in archives of old years: {n}</source>
        <translation>De estos faxes, en archivos históricos de años pasados: {n}</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Quitado:</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>Queda:</translation>
    </message>
    <message>
        <source>The number of contacts that have others: {n}</source>
        <translation>El número de contactos que tienen otros: {n}</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>What is removed, and what stays</source>
        <translation>Lo que se quita y lo que queda</translation>
    </message>
    <message>
        <source>Will be removed:</source>
        <translation>Se quitará:</translation>
    </message>
    <message>
        <source>{name} is to be forgotten.</source>
        <translation>Se va a olvidar a {name}.</translation>
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
        <translation>&amp;Líneas</translation>
    </message>
    <message>
        <source>&amp;Scanned pages</source>
        <translation>Páginas e&amp;scaneadas</translation>
    </message>
    <message>
        <source>&amp;Warn of pages longer on the line than</source>
        <translation>&amp;Avisar de páginas que ocupen la línea más de</translation>
    </message>
    <message>
        <source>Clean them up at once</source>
        <translation>Limpiarlas enseguida</translation>
    </message>
    <message>
        <source>Clean up letters that it makes quick, offer the rest</source>
        <translation>Limpiar las cartas que así ganan rapidez, ofrecerlo en el resto</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>País de los números sin prefijo de país</translation>
    </message>
    <message>
        <source>Cover &amp;page of a new fax</source>
        <translation>&amp;Portada de un fax nuevo</translation>
    </message>
    <message>
        <source>Cover page of a new fax</source>
        <translation>Portada de un fax nuevo</translation>
    </message>
    <message>
        <source>How many faxes may be under way at once. A new Telnyx account allows 2.</source>
        <translation>Cuántos faxes pueden estar en curso a la vez. Una cuenta nueva de Telnyx permite 2.</translation>
    </message>
    <message>
        <source>L&amp;anguage, from the next start on</source>
        <translation>Idio&amp;ma, a partir del próximo inicio</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Dejarlas como están</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Numbers without a &amp;country code are in</source>
        <translation>Los números sin prefi&amp;jo de país son de</translation>
    </message>
    <message>
        <source>Offer to clean them up</source>
        <translation>Ofrecer limpiarlas</translation>
    </message>
    <message>
        <source>Time to &amp;undo after Send</source>
        <translation>Tiempo para des&amp;hacer después de Enviar</translation>
    </message>
    <message>
        <source>Time to undo after Send, in seconds</source>
        <translation>Tiempo para deshacer después de Enviar, en segundos</translation>
    </message>
    <message>
        <source>Warn of pages that take longer on the line, in minutes</source>
        <translation>Avisar de páginas que ocupen más tiempo la línea, en minutos</translation>
    </message>
    <message numerus="yes">
        <source>Your fax application allows %n; more are never used.</source>
        <translation>
            <numerusform>Su aplicación de fax permite %n; nunca se usan más.</numerusform>
            <numerusform>Su aplicación de fax permite %n; nunca se usan más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your fax application allows 1.</source>
        <translation>Su aplicación de fax permite 1.</translation>
    </message>
    <message>
        <source>send at once</source>
        <translation>enviar enseguida</translation>
    </message>
</context>
<context>
    <name>GuardSettings</name>
    <message>
        <source>A number &amp;never faxed before</source>
        <translation>Un número al que &amp;nunca se envió un fax</translation>
    </message>
    <message>
        <source>Ask about</source>
        <translation>Preguntar por</translation>
    </message>
    <message>
        <source>Before a fax goes</source>
        <translation>Antes de enviar un fax</translation>
    </message>
    <message>
        <source>More recip&amp;ients than</source>
        <translation>Más des&amp;tinatarios que</translation>
    </message>
    <message>
        <source>Say it beside Send</source>
        <translation>Decirlo junto a Enviar</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>No decir nada</translation>
    </message>
    <message>
        <source>Somebody has to say that it is right</source>
        <translation>Alguien debe confirmar que es correcto</translation>
    </message>
    <message>
        <source>These hold for the command line too. Who is not to be faxed is never faxed.</source>
        <translation>Esto vale también para la línea de comandos. A quien no debe recibir faxes nunca se le envían.</translation>
    </message>
    <message>
        <source>a &amp;country that no fax has gone to</source>
        <translation>un &amp;país al que no ha ido ningún fax</translation>
    </message>
    <message>
        <source>a cover page with nothing on it, &amp;once</source>
        <translation>una portada sin nada escrito, una &amp;vez</translation>
    </message>
    <message>
        <source>a number one di&amp;git away from one that is known</source>
        <translation>un número a una &amp;cifra de otro conocido</translation>
    </message>
    <message>
        <source>a number that costs e&amp;xtra</source>
        <translation>un número con coste &amp;adicional</translation>
    </message>
    <message>
        <source>a number that is a &amp;telephone in the address book</source>
        <translation>un número que es un &amp;teléfono en la libreta de direcciones</translation>
    </message>
    <message>
        <source>a number where no fax could ever &amp;arrive</source>
        <translation>un número al que nunca pudo &amp;llegar un fax</translation>
    </message>
    <message>
        <source>another fax number on the document&apos;s &amp;first page</source>
        <translation>otro número de fax en la p&amp;rimera página del documento</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>one of your o&amp;wn numbers</source>
        <translation>uno de s&amp;us propios números</translation>
    </message>
    <message>
        <source>the same &amp;documents to the same number again</source>
        <translation>de nuevo los mismos &amp;documentos al mismo número</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>Cover page</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Place to drop documents</source>
        <translation>Lugar para soltar documentos</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Settings of this fax</source>
        <translation>Ajustes de este fax</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(unknown)</source>
        <translation>(desconocido)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Faxes</source>
        <translation>Faxes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviado por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>unos {amount}</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Desde:</translation>
    </message>
    <message>
        <source>&amp;Name or company:</source>
        <translation>&amp;Nombre o empresa:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message>
        <source>&amp;Sent by:</source>
        <translation>&amp;Enviado por:</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>E&amp;tiqueta:</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Cualquier motivo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Días elegidos</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation>Últimos 31 días</translation>
    </message>
    <message>
        <source>Last 366 days</source>
        <translation>Últimos 366 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>Nú&amp;mero:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviado por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>U&amp;ntil:</source>
        <translation>&amp;Hasta:</translation>
    </message>
    <message>
        <source>With and without tags</source>
        <translation>Con y sin etiquetas</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtros</translation>
    </message>
    <message>
        <source>1 fax</source>
        <translation>1 fax</translation>
    </message>
    <message>
        <source>An archive isn&apos;t in its place, so its faxes are not found: {files}</source>
        <translation>Un archivo histórico no está en su lugar, por eso no se encuentran sus faxes: {files}</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>More than {number} faxes</source>
        <translation>Más de {number} faxes</translation>
    </message>
    <message>
        <source>Name, number, document, cover, user, tag, reason or date</source>
        <translation>Nombre, número, documento, portada, usuario, etiqueta, motivo o fecha</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>No guardado: {reason}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>T&amp;otals</source>
        <translation>T&amp;otales</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tabla (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>Etiqueta:</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>{number} fax</numerusform>
            <numerusform>{number} faxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursSettings</name>
    <message>
        <source>C&amp;losed on</source>
        <translation>&amp;Cerrado el</translation>
    </message>
    <message>
        <source>For faxes that go in certain hours or on working days: Later… beside Send. A day with a year is closed once, one without (12-25) each year; two dots make a span.</source>
        <translation>Para faxes que salen a ciertas horas o en días laborables: Más tarde… junto a Enviar. Un día con año se cierra una vez, uno sin año (12-25) cada año; dos puntos seguidos forman un intervalo.</translation>
    </message>
    <message>
        <source>Office &amp;hours</source>
        <translation>&amp;Horario de oficina</translation>
    </message>
    <message>
        <source>When the office is open</source>
        <translation>Cuándo está abierta la oficina</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n igual</numerusform>
            <numerusform>%n iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n ilegible</numerusform>
            <numerusform>%n ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(omitir)</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>A la atención de</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>Número de fax</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>Leyendo el archivo …</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Número de móvil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Otro número</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>Qué se hace con cada fila</translation>
    </message>
    <message>
        <source>What the column {name} holds</source>
        <translation>Qué contiene la columna {name}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message numerus="yes">
        <source>%n faxes are chosen.</source>
        <translation>
            <numerusform>%n fax está elegido.</numerusform>
            <numerusform>%n faxes están elegidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>&amp;Olvidar a esta persona…</translation>
    </message>
    <message>
        <source>&amp;Keep the document until this is unchecked again</source>
        <translation>&amp;Conservar el documento hasta que se desmarque esta casilla</translation>
    </message>
    <message>
        <source>&amp;Legal hold: nothing of it can be removed, by anybody or by itself</source>
        <translation>Retención &amp;legal: nadie puede quitar nada de él, ni ocurre por sí solo</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Cuánto se conserva</translation>
    </message>
    <message>
        <source>Reason of the legal hold</source>
        <translation>Motivo de la retención legal</translation>
    </message>
    <message>
        <source>Reason, such as the case</source>
        <translation>Motivo, como el caso</translation>
    </message>
    <message numerus="yes">
        <source>The document is deleted %n days after the fax has ended.</source>
        <translation>
            <numerusform>El documento se elimina %n día después de terminar el fax.</numerusform>
            <numerusform>El documento se elimina %n días después de terminar el fax.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is kept for ever, as it is set.</source>
        <translation>El documento se conserva para siempre, según los ajustes.</translation>
    </message>
    <message>
        <source>The document is to be deleted on {date}.</source>
        <translation>El documento se va a eliminar el {date}.</translation>
    </message>
    <message>
        <source>The document was deleted on {date}. What was sent to whom and its hashes stay.</source>
        <translation>El documento se eliminó el {date}. Queda qué se envió a quién y sus hash.</translation>
    </message>
    <message>
        <source>The document&apos;s time is over on {date}; it stays, as it is marked here.</source>
        <translation>El tiempo del documento termina el {date}; queda, como está marcado aquí.</translation>
    </message>
    <message>
        <source>Under legal hold since {date}, by {user}.</source>
        <translation>Bajo retención legal desde el {date}, por {user}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>+ and -</source>
        <translation>+ y -</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Añadir documentos</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Libreta de direcciones</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Arriba, Alt+Abajo</translation>
    </message>
    <message>
        <source>Choose the pages of the document</source>
        <translation>Elegir las páginas del documento</translation>
    </message>
    <message>
        <source>Ctrl+A, Shift+Left</source>
        <translation>Ctrl+A, Mayús+Izquierda</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter , ;</source>
        <translation>Intro , ;</translation>
    </message>
    <message>
        <source>Go to To, to the preview, to the queue</source>
        <translation>Ir a Para, a la vista previa, a la cola</translation>
    </message>
    <message>
        <source>In To: choose all numbers, or several</source>
        <translation>En Para: elegir todos los números o varios</translation>
    </message>
    <message>
        <source>In To: end the number</source>
        <translation>En Para: terminar el número</translation>
    </message>
    <message>
        <source>In To: go to the numbers, edit the last one</source>
        <translation>En Para: ir a los números, editar el último</translation>
    </message>
    <message>
        <source>In the preview and the documents: go through the pages</source>
        <translation>En la vista previa y los documentos: recorrer las páginas</translation>
    </message>
    <message>
        <source>In the preview: the page larger or smaller</source>
        <translation>En la vista previa: ampliar o reducir la página</translation>
    </message>
    <message>
        <source>In the preview: turn the page to the right, to the left</source>
        <translation>En la vista previa: girar la página a la derecha, a la izquierda</translation>
    </message>
    <message>
        <source>In the queue and the history: copy the rows, as text and as a table</source>
        <translation>En la cola y el historial: copiar las filas, como texto y como tabla</translation>
    </message>
    <message>
        <source>In the queue: what can be done</source>
        <translation>En la cola: lo que se puede hacer</translation>
    </message>
    <message>
        <source>In the queue: what stands on the row&apos;s button</source>
        <translation>En la cola: lo que pone en el botón de la fila</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Left, Backspace</source>
        <translation>Izquierda, Retroceso</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Tecla Menú, Mayús+F10</translation>
    </message>
    <message>
        <source>Move the document</source>
        <translation>Mover el documento</translation>
    </message>
    <message>
        <source>New fax: put aside what stands there</source>
        <translation>Fax nuevo: apartar lo que hay</translation>
    </message>
    <message>
        <source>Page Up, Page Down, Home, End</source>
        <translation>Re Pág, Av Pág, Inicio, Fin</translation>
    </message>
    <message>
        <source>Paste documents or numbers</source>
        <translation>Pegar documentos o números</translation>
    </message>
    <message>
        <source>R, Shift+R</source>
        <translation>R, Mayús+R</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Buscar en la cola</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Revertir lo último que se hizo</translation>
    </message>
    <message>
        <source>Take out the number or document; remove the fax</source>
        <translation>Sacar el número o el documento; quitar el fax</translation>
    </message>
    <message>
        <source>The fax&apos;s history</source>
        <translation>El historial del fax</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Language of FaxDesk, from the next start on</source>
        <translation>Idioma de FaxDesk, a partir del próximo inicio</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Locked: {names}.</source>
        <translation>Bloqueado: {names}.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>&amp;New fax</source>
        <translation>Fax &amp;nuevo</translation>
    </message>
    <message>
        <source>A fax that you have not sent yet is kept. It comes back when FaxDesk is started without a document.</source>
        <translation>Se conserva un fax que aún no ha enviado. Vuelve cuando FaxDesk se inicia sin un documento.</translation>
    </message>
    <message>
        <source>Another FaxDesk is working the queue. What you send here goes out through it.</source>
        <translation>Otro FaxDesk está procesando la cola. Lo que envíe aquí sale a través de él.</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer. To send real faxes, close this window and start FaxDesk without --demo.</source>
        <translation>Demostración: nada sale de este ordenador. Para enviar faxes reales, cierre esta ventana e inicie FaxDesk sin --demo.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Set up your Telnyx account</source>
        <translation>Configurar su cuenta de Telnyx</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached. FaxDesk goes on by itself when it can be.</source>
        <translation>No se puede contactar con Telnyx. FaxDesk sigue por sí solo en cuanto sea posible.</translation>
    </message>
    <message>
        <source>The queue is paused. Faxes under way go on; no other starts.</source>
        <translation>La cola está en pausa. Los faxes en curso continúan; no empieza ningún otro.</translation>
    </message>
    <message>
        <source>You have not sent this fax yet. It was kept for you ({time}).</source>
        <translation>Aún no ha enviado este fax. Se conservó para usted ({time}).</translation>
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
        <translation>Tipo del número {n}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>A copy to look at could not be made. Is the disk full?</source>
        <translation>No se pudo hacer una copia para ver. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>No program here opens PDFs.</source>
        <translation>Ningún programa de aquí abre PDF.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>0: any free one</source>
        <translation>0: cualquier puerto libre</translation>
    </message>
    <message>
        <source>Cancel faxes, or all of a broadcast.</source>
        <translation>Cancelar faxes, o todos los de una difusión.</translation>
    </message>
    <message>
        <source>Collect what helps support, without names, numbers, documents or keys.</source>
        <translation>Recopilar lo que ayuda al soporte, sin nombres, números, documentos ni claves.</translation>
    </message>
    <message>
        <source>Copy the journal: every fax with its history, no documents.</source>
        <translation>Copiar el registro: cada fax con su historial, sin documentos.</translation>
    </message>
    <message>
        <source>Decide about an uncertain or held fax.</source>
        <translation>Decidir sobre un fax incierto o retenido.</translation>
    </message>
    <message>
        <source>Draw a page as it will arrive.</source>
        <translation>Dibujar una página tal como llegará.</translation>
    </message>
    <message>
        <source>Export what became of each fax of a broadcast, as CSV.</source>
        <translation>Exportar qué ha sido de cada fax de una difusión, como CSV.</translation>
    </message>
    <message>
        <source>Find faxes that are over, of any time; sums of them.</source>
        <translation>Buscar faxes terminados, de cualquier momento; sumas de ellos.</translation>
    </message>
    <message>
        <source>Forget somebody: take number, name and documents out of everything.</source>
        <translation>Olvidar a alguien: quitar de todas partes número, nombre y documentos.</translation>
    </message>
    <message>
        <source>Go on after a pause, or after the account was fixed.</source>
        <translation>Continuar después de una pausa, o tras arreglar la cuenta.</translation>
    </message>
    <message>
        <source>Keep the API key, choose the connection and the from-number.</source>
        <translation>Guardar la clave de API, elegir la conexión y el número de origen.</translation>
    </message>
    <message>
        <source>Keep the documents of faxes beyond their time.</source>
        <translation>Conservar los documentos de faxes más allá de su tiempo.</translation>
    </message>
    <message>
        <source>Keep waiting faxes back until they are released; pause a broadcast.</source>
        <translation>Retener faxes en espera hasta que se liberen; poner en pausa una difusión.</translation>
    </message>
    <message>
        <source>Let held faxes go on, with the tries they have left; let a broadcast go on.</source>
        <translation>Dejar seguir faxes retenidos, con los intentos que les quedan; reanudar una difusión.</translation>
    </message>
    <message>
        <source>Let waiting faxes go at another time, or before others.</source>
        <translation>Hacer que faxes en espera salgan a otra hora, o antes que otros.</translation>
    </message>
    <message>
        <source>List every fax with its state, and broadcasts with their totals.</source>
        <translation>Listar cada fax con su estado, y las difusiones con sus totales.</translation>
    </message>
    <message>
        <source>List printed documents that wait for the window.</source>
        <translation>Listar documentos impresos que esperan a la ventana.</translation>
    </message>
    <message>
        <source>Make a proof of faxes: report, documents and events in one PDF.</source>
        <translation>Hacer una prueba de faxes: informe, documentos y sucesos en un PDF.</translation>
    </message>
    <message>
        <source>Make documents into PDFs that can be faxed.</source>
        <translation>Convertir documentos en PDF que se pueden enviar por fax.</translation>
    </message>
    <message>
        <source>Make transmission reports, as PDF.</source>
        <translation>Hacer informes de transmisión, como PDF.</translation>
    </message>
    <message>
        <source>Move faxes of old years into a file of their own, which the history still finds.</source>
        <translation>Pasar los faxes de años anteriores a un archivo propio, donde el historial aún los encuentra.</translation>
    </message>
    <message>
        <source>One queue for several desks: set up, watch, move.</source>
        <translation>Una cola para varios puestos: configurar, observar, trasladar.</translation>
    </message>
    <message>
        <source>Put a word of your own on faxes, to find them by.</source>
        <translation>Poner a los faxes una palabra propia, para encontrarlos por ella.</translation>
    </message>
    <message>
        <source>Put faxes under legal hold: nothing of them can be removed.</source>
        <translation>Poner faxes bajo retención legal: no se puede quitar nada de ellos.</translation>
    </message>
    <message>
        <source>Queue one fax per number.</source>
        <translation>Poner en la cola un fax por número.</translation>
    </message>
    <message>
        <source>Remove faxes that are over; what arrived can be restored for 30 days.</source>
        <translation>Quitar faxes terminados; lo que llegó se puede restaurar durante 30 días.</translation>
    </message>
    <message>
        <source>Run the Telnyx simulator alone; its base URL is the first line.</source>
        <translation>Ejecutar solo el simulador de Telnyx; su URL base es la primera línea.</translation>
    </message>
    <message>
        <source>Say what can be said of documents before they are sent.</source>
        <translation>Decir lo que se pueda decir de documentos antes de enviarlos.</translation>
    </message>
    <message>
        <source>Say what faxes cost, by day, month or user.</source>
        <translation>Decir lo que cuestan los faxes, por día, mes o usuario.</translation>
    </message>
    <message>
        <source>Say what goes when, or take out now what is due.</source>
        <translation>Decir qué se quita y cuándo, o quitar ahora lo vencido.</translation>
    </message>
    <message>
        <source>Say whether a proof, or an exported log, was changed.</source>
        <translation>Decir si una prueba, o un registro exportado, fue modificado.</translation>
    </message>
    <message>
        <source>Say whether the journal was changed, and where.</source>
        <translation>Decir si el registro fue modificado, y dónde.</translation>
    </message>
    <message>
        <source>Send documents as faxes. Without a command: open the window, with the files added; a window that is open already takes them.</source>
        <translation>Enviar documentos por fax. Sin orden: abrir la ventana, con los archivos añadidos; una ventana ya abierta los toma.</translation>
    </message>
    <message>
        <source>Send failed, cancelled or held faxes once more, or all of a broadcast that failed.</source>
        <translation>Enviar otra vez faxes fallidos, cancelados o retenidos, o todos los fallidos de una difusión.</translation>
    </message>
    <message>
        <source>Send once more what was sent, or to somebody else.</source>
        <translation>Enviar otra vez lo que se envió, o a otra persona.</translation>
    </message>
    <message>
        <source>Show one fax with its story, or a broadcast.</source>
        <translation>Mostrar un fax con su historial, o una difusión.</translation>
    </message>
    <message>
        <source>Show what the IT department set on this computer.</source>
        <translation>Mostrar lo que el departamento de informática fijó en este ordenador.</translation>
    </message>
    <message>
        <source>Start no further fax.</source>
        <translation>No empezar ningún otro fax.</translation>
    </message>
    <message>
        <source>Stop everything: pause the queue, cancel what has not arrived.</source>
        <translation>Detener todo: poner la cola en pausa, cancelar lo que no ha llegado.</translation>
    </message>
    <message>
        <source>Take faxes out of the bin again.</source>
        <translation>Sacar faxes de nuevo de la papelera.</translation>
    </message>
    <message>
        <source>The address book: list, add, remove, import, export, groups.</source>
        <translation>La libreta de direcciones: listar, añadir, quitar, importar, exportar, grupos.</translation>
    </message>
    <message>
        <source>Watched folders: list, add, remove, refused.</source>
        <translation>Carpetas vigiladas: listar, añadir, quitar, rechazados.</translation>
    </message>
    <message>
        <source>Work the queue without a window.</source>
        <translation>Procesar la cola sin ventana.</translation>
    </message>
    <message>
        <source>a PDF that Telnyx fetches itself</source>
        <translation>un PDF que Telnyx obtiene por sí mismo</translation>
    </message>
    <message>
        <source>a PDF, picture, text or office document; several become one fax, in order</source>
        <translation>un PDF, imagen, texto o documento de oficina; varios forman un fax, en orden</translation>
    </message>
    <message>
        <source>a broadcast, as B1, or the number of one of its faxes</source>
        <translation>una difusión, como B1, o el número de uno de sus faxes</translation>
    </message>
    <message>
        <source>a contact&apos;s ID, its name, or its number</source>
        <translation>el identificador de un contacto, su nombre o su número</translation>
    </message>
    <message>
        <source>a cover page: standard, letter, short, or one of your own</source>
        <translation>una portada: standard, letter, short, o una propia</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un documento</translation>
    </message>
    <message>
        <source>a document to add, or a number as fax:+13127367276</source>
        <translation>un documento que añadir, o un número como fax:+13127367276</translation>
    </message>
    <message>
        <source>a document; several are joined, in order</source>
        <translation>un documento; varios se unen, en orden</translation>
    </message>
    <message>
        <source>a fax number, SIP URI, contact&apos;s name, or @GROUP of the address book; repeatable</source>
        <translation>un número de fax, una URI SIP, el nombre de un contacto o @GROUP de la libreta de direcciones; repetible</translation>
    </message>
    <message>
        <source>a fax number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>un número de fax; LABEL=NUMBER le da una etiqueta; repetible</translation>
    </message>
    <message>
        <source>a fax&apos;s number</source>
        <translation>el número de un fax</translation>
    </message>
    <message>
        <source>a fax&apos;s number, or a broadcast&apos;s as B1</source>
        <translation>el número de un fax, o el de una difusión como B1</translation>
    </message>
    <message>
        <source>a fax&apos;s number; without any: list them</source>
        <translation>el número de un fax; sin ninguno: listarlos</translation>
    </message>
    <message>
        <source>a folder without a journal</source>
        <translation>una carpeta sin registro</translation>
    </message>
    <message>
        <source>a group it is in; repeatable</source>
        <translation>un grupo al que pertenece; repetible</translation>
    </message>
    <message>
        <source>a mobile number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>un número de móvil; LABEL=NUMBER le da una etiqueta; repetible</translation>
    </message>
    <message>
        <source>a number, a contact&apos;s name or @group; several times for several</source>
        <translation>un número, el nombre de un contacto o @grupo; varias veces para varios</translation>
    </message>
    <message>
        <source>a number, a name or a SIP URI; where it went before by default</source>
        <translation>un número, un nombre o una URI SIP; por defecto, adonde fue antes</translation>
    </message>
    <message>
        <source>a number, or the whole name of a contact or recipient</source>
        <translation>un número, o el nombre completo de un contacto o destinatario</translation>
    </message>
    <message>
        <source>a part of the number</source>
        <translation>una parte del número</translation>
    </message>
    <message>
        <source>a proof, or an exported log</source>
        <translation>una prueba, o un registro exportado</translation>
    </message>
    <message>
        <source>a regular expression that finds the number there</source>
        <translation>una expresión regular que encuentra allí el número</translation>
    </message>
    <message>
        <source>a table for Excel and the like</source>
        <translation>una tabla para Excel y similares</translation>
    </message>
    <message>
        <source>a table with headings, or vCards</source>
        <translation>una tabla con encabezados, o vCards</translation>
    </message>
    <message>
        <source>a telephone number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>un número de teléfono; LABEL=NUMBER le da una etiqueta; repetible</translation>
    </message>
    <message>
        <source>a word or some words of your own</source>
        <translation>una palabra o algunas palabras propias</translation>
    </message>
    <message>
        <source>added or ended on this day or before</source>
        <translation>añadido o terminado ese día o antes</translation>
    </message>
    <message>
        <source>added or ended on this day or later, like 2026-03-31</source>
        <translation>añadido o terminado ese día o después, como 2026-03-31</translation>
    </message>
    <message>
        <source>all in one PDF, which is overwritten; or in a folder that is there, one each</source>
        <translation>todo en un PDF, que se sobrescribe; o en una carpeta existente, uno para cada uno</translation>
    </message>
    <message>
        <source>also pages that arrive black for more than a third, or take more than ten minutes</source>
        <translation>también páginas que llegan negras en más de un tercio, o tardan más de diez minutos</translation>
    </message>
    <message>
        <source>also when the same document to the same number is under way</source>
        <translation>también si el mismo documento al mismo número está en curso</translation>
    </message>
    <message>
        <source>as in clerk:address-book</source>
        <translation>como en clerk:address-book</translation>
    </message>
    <message>
        <source>as in clerk:others-documents</source>
        <translation>como en clerk:others-documents</translation>
    </message>
    <message>
        <source>as soon as its turn comes</source>
        <translation>en cuanto llegue su turno</translation>
    </message>
    <message>
        <source>as the owner: move all that this desk has into a team that has nothing</source>
        <translation>como propietario: trasladar todo lo que tiene este puesto a un equipo que no tiene nada</translation>
    </message>
    <message>
        <source>at most so many pages in one fax; 350 by default</source>
        <translation>como máximo tantas páginas en un fax; 350 por defecto</translation>
    </message>
    <message>
        <source>at most so many; 100 by default, all in a file</source>
        <translation>como máximo tantos; 100 por defecto, todos en un archivo</translation>
    </message>
    <message>
        <source>by FILE&apos;s ending otherwise; vcard is version 3.0, which most programs read, vcard4 version 4.0</source>
        <translation>si no, según la terminación de FILE; vcard es la versión 3.0, que lee la mayoría de los programas, vcard4 la versión 4.0</translation>
    </message>
    <message>
        <source>by what it is ordered; the newest first by default</source>
        <translation>por qué se ordena; por defecto los más recientes primero</translation>
    </message>
    <message>
        <source>call it so</source>
        <translation>llamarlo así</translation>
    </message>
    <message>
        <source>commands (see faxdesk COMMAND --help):</source>
        <translation>órdenes (véase faxdesk COMMAND --help):</translation>
    </message>
    <message>
        <source>compare with the seals in this folder too; may be given several times</source>
        <translation>comparar también con los sellos de esta carpeta; se puede indicar varias veces</translation>
    </message>
    <message>
        <source>don&apos;t ask</source>
        <translation>no preguntar</translation>
    </message>
    <message>
        <source>don&apos;t use the T.38 protocol</source>
        <translation>no usar el protocolo T.38</translation>
    </message>
    <message>
        <source>e.g. de</source>
        <translation>p. ej. de</translation>
    </message>
    <message>
        <source>end the legal hold</source>
        <translation>terminar la retención legal</translation>
    </message>
    <message>
        <source>end when nothing is left that can move without a person</source>
        <translation>terminar cuando no quede nada que pueda avanzar sin una persona</translation>
    </message>
    <message>
        <source>fax numbers, the usual one first</source>
        <translation>números de fax, el habitual primero</translation>
    </message>
    <message>
        <source>faxes under way at once</source>
        <translation>faxes en curso a la vez</translation>
    </message>
    <message>
        <source>files that could not be faxed</source>
        <translation>archivos que no se pudieron enviar por fax</translation>
    </message>
    <message>
        <source>follow the faxes to their end</source>
        <translation>seguir los faxes hasta su fin</translation>
    </message>
    <message>
        <source>go back to the backup FILE; today&apos;s journal is kept beside it</source>
        <translation>volver a la copia de seguridad FILE; el registro de hoy se conserva al lado</translation>
    </message>
    <message>
        <source>go on: a line for each fax that changes, until it is ended</source>
        <translation>continuar: una línea por cada fax que cambia, hasta que se termine</translation>
    </message>
    <message>
        <source>how many times as fast as life</source>
        <translation>cuántas veces más rápido que en la realidad</translation>
    </message>
    <message>
        <source>how things stand (by default), or take out now what is due</source>
        <translation>cómo está la situación (por defecto), o quitar ahora lo vencido</translation>
    </message>
    <message>
        <source>in a team: only what you sent</source>
        <translation>en un equipo: solo lo que usted envió</translation>
    </message>
    <message>
        <source>in the office&apos;s directory (LDAP, Active Directory) instead</source>
        <translation>en su lugar, en el directorio de la oficina (LDAP, Active Directory)</translation>
    </message>
    <message>
        <source>its faxes in true black and white</source>
        <translation>sus faxes en verdadero blanco y negro</translation>
    </message>
    <message>
        <source>its faxes without the T.38 protocol</source>
        <translation>sus faxes sin el protocolo T.38</translation>
    </message>
    <message>
        <source>keep only the report of what was delivered</source>
        <translation>conservar solo el informe de lo entregado</translation>
    </message>
    <message>
        <source>keep them no more</source>
        <translation>no conservarlos más</translation>
    </message>
    <message>
        <source>let Telnyx keep a preview for a while</source>
        <translation>dejar que Telnyx guarde una vista previa por un tiempo</translation>
    </message>
    <message>
        <source>let Telnyx keep the document for a while</source>
        <translation>dejar que Telnyx guarde el documento por un tiempo</translation>
    </message>
    <message>
        <source>let this desk work its own queue again</source>
        <translation>hacer que este puesto procese de nuevo su propia cola</translation>
    </message>
    <message>
        <source>let this desk work the team&apos;s queue</source>
        <translation>hacer que este puesto procese la cola del equipo</translation>
    </message>
    <message>
        <source>list contacts, all or those that are looked for</source>
        <translation>listar contactos, todos o los buscados</translation>
    </message>
    <message>
        <source>list groups; put contacts into one or take them out</source>
        <translation>listar grupos; poner contactos en uno o sacarlos</translation>
    </message>
    <message>
        <source>list who did what, the newest last</source>
        <translation>listar quién hizo qué, lo más reciente al final</translation>
    </message>
    <message>
        <source>look for somebody, here or in the office&apos;s directory</source>
        <translation>buscar a alguien, aquí o en el directorio de la oficina</translation>
    </message>
    <message>
        <source>make every sheet of a workbook fit the width of its page</source>
        <translation>ajustar cada hoja de un libro al ancho de su página</translation>
    </message>
    <message>
        <source>make heavy pages smaller where it is too large for a fax</source>
        <translation>reducir páginas pesadas si es demasiado grande para un fax</translation>
    </message>
    <message>
        <source>make scanned and photographed pages clean: black on white, straight, without shadows</source>
        <translation>limpiar páginas escaneadas y fotografiadas: negro sobre blanco, rectas, sin sombras</translation>
    </message>
    <message>
        <source>make the team&apos;s tables and roles, or bring them up to date</source>
        <translation>crear las tablas y roles del equipo, o actualizarlos</translation>
    </message>
    <message>
        <source>more time between tries</source>
        <translation>más tiempo entre intentos</translation>
    </message>
    <message>
        <source>move what was added before this year or day, like 2024 or 2024-07-01; without it list archives</source>
        <translation>mover lo que se añadió antes de este año o día, como 2024 o 2024-07-01; sin ello, listar los archivos históricos</translation>
    </message>
    <message>
        <source>nobody may fax it, and why</source>
        <translation>nadie puede enviarle faxes, y por qué</translation>
    </message>
    <message>
        <source>not before: 17:00, &quot;tomorrow 8:00&quot;, &quot;Mon 9:30&quot;, 2026-03-05T08:00+01:00</source>
        <translation>no antes de: 17:00, &quot;tomorrow 8:00&quot;, &quot;Mon 9:30&quot;, 2026-03-05T08:00+01:00</translation>
    </message>
    <message>
        <source>notes; \n begins a new line</source>
        <translation>notas; \n empieza una línea nueva</translation>
    </message>
    <message>
        <source>numbers that were never faxed before are right</source>
        <translation>los números nunca usados para fax son correctos</translation>
    </message>
    <message>
        <source>numbers that were never faxed before wait for nobody</source>
        <translation>los números nunca usados para fax no esperan a nadie</translation>
    </message>
    <message>
        <source>of another team than this desk&apos;s</source>
        <translation>de otro equipo que el de este puesto</translation>
    </message>
    <message>
        <source>of the recipient&apos;s name or company</source>
        <translation>del nombre o la empresa del destinatario</translation>
    </message>
    <message>
        <source>on the built-in simulator: no account, nothing leaves the machine</source>
        <translation>en el simulador integrado: sin cuenta, nada sale de la máquina</translation>
    </message>
    <message>
        <source>on the cover</source>
        <translation>en la portada</translation>
    </message>
    <message>
        <source>one group: list its members</source>
        <translation>un grupo: listar sus miembros</translation>
    </message>
    <message>
        <source>one line for each broadcast, with its totals</source>
        <translation>una línea por cada difusión, con sus totales</translation>
    </message>
    <message>
        <source>only in these hours, each try too, as 08:00-18:00; “office”: the office&apos;s, on working days</source>
        <translation>solo en estas horas, también cada intento, como 08:00-18:00; “office”: las de la oficina, en días laborables</translation>
    </message>
    <message>
        <source>only say what would be moved</source>
        <translation>decir solo lo que se trasladaría</translation>
    </message>
    <message>
        <source>only these; may be given several times</source>
        <translation>solo estos; se puede indicar varias veces</translation>
    </message>
    <message>
        <source>only those of this group</source>
        <translation>solo los de este grupo</translation>
    </message>
    <message>
        <source>only what has this tag</source>
        <translation>solo lo que tiene esta etiqueta</translation>
    </message>
    <message>
        <source>overwritten where it exists</source>
        <translation>se sobrescribe si existe</translation>
    </message>
    <message>
        <source>parts become OUT-1.pdf, OUT-2.pdf, ...</source>
        <translation>las partes pasan a ser OUT-1.pdf, OUT-2.pdf, ...</translation>
    </message>
    <message>
        <source>pdf or tiff; only with --store-preview</source>
        <translation>pdf o tiff; solo con --store-preview</translation>
    </message>
    <message>
        <source>percent, 1 to 100</source>
        <translation>porcentaje, de 1 a 100</translation>
    </message>
    <message>
        <source>percent, 1 to 100; only with --monochrome</source>
        <translation>porcentaje, de 1 a 100; solo con --monochrome</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentos posicionales</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST/DATABASE, without a password; by default FAXDESK_TEAM_DATABASE, or the setting</source>
        <translation>postgresql://USER@HOST/DATABASE, sin contraseña; por defecto FAXDESK_TEAM_DATABASE, o el ajuste</translation>
    </message>
    <message>
        <source>print all that is in it</source>
        <translation>imprimir todo lo que contiene</translation>
    </message>
    <message>
        <source>print one JSON object per line and nothing else</source>
        <translation>imprimir un objeto JSON por línea y nada más</translation>
    </message>
    <message>
        <source>put a contact into it; repeatable</source>
        <translation>poner en él un contacto; repetible</translation>
    </message>
    <message>
        <source>put the archive in this folder; without --before: look for archives there that were moved</source>
        <translation>poner el archivo histórico en esta carpeta; sin --before: buscar allí los archivos históricos que se movieron</translation>
    </message>
    <message>
        <source>read contacts from a table (Outlook, Google, any) or vCards</source>
        <translation>leer contactos de una tabla (Outlook, Google, cualquiera) o vCards</translation>
    </message>
    <message>
        <source>read the API key from standard input</source>
        <translation>leer la clave de API de la entrada estándar</translation>
    </message>
    <message>
        <source>read the password for the office&apos;s directory from standard input, try it and keep it</source>
        <translation>leer de la entrada estándar la contraseña del directorio de la oficina, probarla y guardarla</translation>
    </message>
    <message>
        <source>read the password from standard input</source>
        <translation>leer la contraseña de la entrada estándar</translation>
    </message>
    <message>
        <source>read the password of a locked PDF from standard input</source>
        <translation>leer de la entrada estándar la contraseña de un PDF bloqueado</translation>
    </message>
    <message>
        <source>remove the group; its contacts stay</source>
        <translation>quitar el grupo; sus contactos quedan</translation>
    </message>
    <message>
        <source>say what it would do, row by row, and change nothing</source>
        <translation>decir lo que haría, fila por fila, y no cambiar nada</translation>
    </message>
    <message>
        <source>say what would be removed and what would stay; do nothing</source>
        <translation>decir qué se quitaría y qué quedaría; no hacer nada</translation>
    </message>
    <message>
        <source>send office documents without their tracked changes: what was deleted is left out</source>
        <translation>enviar documentos de oficina sin su control de cambios: lo eliminado se omite</translation>
    </message>
    <message>
        <source>send pages whose shades take long as FaxDesk&apos;s own dots: quick, letters become a picture</source>
        <translation>enviar las páginas cuyos tonos tardan mucho con los puntos propios de FaxDesk: rápido, las letras pasan a ser una imagen</translation>
    </message>
    <message>
        <source>send them from this number</source>
        <translation>enviarlos desde este número</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>mostrar el número de versión del programa y salir</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostrar este mensaje de ayuda y salir</translation>
    </message>
    <message>
        <source>speak this language: de, pt_BR, ..., or a translator&apos;s .ts or .qm FILE; before a command too</source>
        <translation>hablar este idioma: de, pt_BR, ..., o el FILE .ts o .qm de un traductor; también antes de una orden</translation>
    </message>
    <message>
        <source>stands before others</source>
        <translation>va antes que los demás</translation>
    </message>
    <message>
        <source>start as an icon in the notification area; without one, with the window minimised</source>
        <translation>iniciar como icono en el área de notificación; si no la hay, con la ventana minimizada</translation>
    </message>
    <message>
        <source>sums instead of faxes</source>
        <translation>sumas en lugar de faxes</translation>
    </message>
    <message>
        <source>take a contact out; repeatable</source>
        <translation>sacar un contacto; repetible</translation>
    </message>
    <message>
        <source>take any API key, from any user of this computer; default: only the one in TELNYX_API_KEY, or a new one that is printed</source>
        <translation>aceptar cualquier clave de API, de cualquier usuario de este ordenador; por defecto: solo la de TELNYX_API_KEY, o una nueva que se imprime</translation>
    </message>
    <message>
        <source>take contacts out of the book</source>
        <translation>quitar contactos de la libreta</translation>
    </message>
    <message>
        <source>take the tag off</source>
        <translation>quitar la etiqueta</translation>
    </message>
    <message>
        <source>the CSV file, for Excel and the like; overwritten where it exists</source>
        <translation>el archivo CSV, para Excel y similares; se sobrescribe si existe</translation>
    </message>
    <message>
        <source>the PDF; a folder that is there names it itself</source>
        <translation>el PDF; en una carpeta existente recibe nombre por sí solo</translation>
    </message>
    <message>
        <source>the ZIP file; overwritten where it exists</source>
        <translation>el archivo ZIP; se sobrescribe si existe</translation>
    </message>
    <message>
        <source>the backup&apos;s file or folder; default: the folder “backups”</source>
        <translation>el archivo o la carpeta de la copia de seguridad; por defecto: la carpeta “backups”</translation>
    </message>
    <message>
        <source>the caller&apos;s name that the receiver sees</source>
        <translation>el nombre de quien llama que ve el destinatario</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>la empresa</translation>
    </message>
    <message>
        <source>the contact&apos;s name</source>
        <translation>el nombre del contacto</translation>
    </message>
    <message>
        <source>the cover that its faxes begin with</source>
        <translation>la portada con la que empiezan sus faxes</translation>
    </message>
    <message>
        <source>the cover&apos;s message; \n begins a new line</source>
        <translation>el mensaje de la portada; \n empieza una línea nueva</translation>
    </message>
    <message>
        <source>the cover&apos;s subject</source>
        <translation>el asunto de la portada</translation>
    </message>
    <message>
        <source>the fax application to send with</source>
        <translation>la aplicación de fax con la que enviar</translation>
    </message>
    <message>
        <source>the faxes of this broadcast, each with its own state</source>
        <translation>los faxes de esta difusión, cada uno con su propio estado</translation>
    </message>
    <message>
        <source>the line “Attention” of covers</source>
        <translation>la línea “A la atención de” de las portadas</translation>
    </message>
    <message>
        <source>the number to send from</source>
        <translation>el número desde el que enviar</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>en orden inverso</translation>
    </message>
    <message>
        <source>the picture; overwritten where it exists</source>
        <translation>la imagen; se sobrescribe si existe</translation>
    </message>
    <message>
        <source>the sender&apos;s line at the head of each page, or none; else as the settings say</source>
        <translation>la línea del remitente en la cabecera de cada página, o ninguna; si no, como digan los ajustes</translation>
    </message>
    <message>
        <source>the watched folders, and how they stand</source>
        <translation>las carpetas vigiladas, y cómo están</translation>
    </message>
    <message>
        <source>they have been read of</source>
        <translation>se ha leído sobre ellos</translation>
    </message>
    <message>
        <source>true black and white, without grey</source>
        <translation>verdadero blanco y negro, sin gris</translation>
    </message>
    <message>
        <source>try every part of FaxDesk on this computer</source>
        <translation>probar cada parte de FaxDesk en este ordenador</translation>
    </message>
    <message>
        <source>watch a folder</source>
        <translation>vigilar una carpeta</translation>
    </message>
    <message>
        <source>watch a folder no more; what it has in hand goes on</source>
        <translation>dejar de vigilar una carpeta; lo que tiene en proceso continúa</translation>
    </message>
    <message>
        <source>what becomes of it</source>
        <translation>qué se hace con él</translation>
    </message>
    <message>
        <source>what clerks, leads and administrators may do; as the owner: set it</source>
        <translation>lo que pueden hacer empleados, responsables y administradores; como propietario: fijarlo</translation>
    </message>
    <message>
        <source>what is put into it is faxed</source>
        <translation>lo que se pone en ella se envía por fax</translation>
    </message>
    <message>
        <source>what is summed up; month by default</source>
        <translation>qué se suma; por defecto, por mes</translation>
    </message>
    <message>
        <source>what lies in the bin</source>
        <translation>lo que hay en la papelera</translation>
    </message>
    <message>
        <source>what people call it; the folder&apos;s own name by default</source>
        <translation>cómo la llama la gente; por defecto el nombre propio de la carpeta</translation>
    </message>
    <message>
        <source>what pictures and texts are laid onto: letter or a4; else that of FAXDESK_FROM&apos;s country</source>
        <translation>sobre qué se colocan imágenes y textos: letter o a4; si no, el del país de FAXDESK_FROM</translation>
    </message>
    <message>
        <source>what the columns are, in order: name, company, fax, phone, mobile, notes, groups, ignored ...</source>
        <translation>lo que son las columnas, en orden: name, company, fax, phone, mobile, notes, groups, ignored ...</translation>
    </message>
    <message>
        <source>what the others call this desk; by default its computer&apos;s name</source>
        <translation>cómo llaman los demás a este puesto; por defecto el nombre de su ordenador</translation>
    </message>
    <message>
        <source>whatever a person would be asked: the same document again, a number that doesn&apos;t exist, is like another one or your own</source>
        <translation>todo lo que se preguntaría a una persona: el mismo documento otra vez, un número que no existe, que se parece a otro o es el propio</translation>
    </message>
    <message>
        <source>when it must be there: it goes before others, and you are warned</source>
        <translation>cuándo debe estar allí: va antes que otros, y se le avisa</translation>
    </message>
    <message>
        <source>where Telnyx reports what becomes of the fax</source>
        <translation>donde Telnyx comunica qué ha sido del fax</translation>
    </message>
    <message>
        <source>which desks there are, what is under way and what waits</source>
        <translation>qué puestos hay, qué está en curso y qué espera</translation>
    </message>
    <message>
        <source>which page; the first one by default</source>
        <translation>qué página; por defecto la primera</translation>
    </message>
    <message>
        <source>which pages, e.g. 1-3,7 or 5-; once for every FILE, or as often as there are FILEs</source>
        <translation>qué páginas, p. ej. 1-3,7 o 5-; una vez para cada FILE, o tantas veces como FILE haya</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>quién lo envió</translation>
    </message>
    <message>
        <source>whose numbers are written without a country code, e.g. DE</source>
        <translation>cuyos números se escriben sin prefijo de país, p. ej. DE</translation>
    </message>
    <message>
        <source>why, such as the case; needed to set it</source>
        <translation>por qué, como el caso; necesario para fijarla</translation>
    </message>
    <message>
        <source>with --between: Monday to Friday, but for days on which the office is closed (a setting)</source>
        <translation>con --between: de lunes a viernes, salvo los días en que la oficina está cerrada (un ajuste)</translation>
    </message>
    <message>
        <source>with --between: by the receiver&apos;s clock, where the number tells it; else by this one</source>
        <translation>con --between: según el reloj del destinatario, si el número lo indica; si no, según este</translation>
    </message>
    <message>
        <source>with --clean-up, leave out pages on which nothing was found</source>
        <translation>con --clean-up, omitir páginas en las que no se encontró nada</translation>
    </message>
    <message>
        <source>with --deadline: afterwards ask instead of sending it late</source>
        <translation>con --deadline: después preguntar en lugar de enviarlo tarde</translation>
    </message>
    <message>
        <source>with --follow: go on after the line whose “resume” was N</source>
        <translation>con --follow: continuar tras la línea cuyo “resume” era N</translation>
    </message>
    <message>
        <source>with --log: from then on; a day, or a day and a time</source>
        <translation>con --log: desde entonces; un día, o un día y una hora</translation>
    </message>
    <message>
        <source>with --log: such acts alone</source>
        <translation>con --log: solo tales actos</translation>
    </message>
    <message>
        <source>with --log: up to then; a day counts whole</source>
        <translation>con --log: hasta entonces; un día cuenta entero</translation>
    </message>
    <message>
        <source>with --log: what this user did</source>
        <translation>con --log: lo que hizo este usuario</translation>
    </message>
    <message>
        <source>with --self-test: write what it found to FILE</source>
        <translation>con --self-test: escribir en FILE lo que encontró</translation>
    </message>
    <message>
        <source>with --wait: stop waiting after so many seconds</source>
        <translation>con --wait: dejar de esperar tras tantos segundos</translation>
    </message>
    <message>
        <source>with run: say what is due, and do nothing</source>
        <translation>con run: decir lo vencido, y no hacer nada</translation>
    </message>
    <message>
        <source>with this cover page</source>
        <translation>con esta portada</translation>
    </message>
    <message>
        <source>without --to, what says who it goes to: file-name, sidecar (a .json, .csv or .xml file of the same name), first-page</source>
        <translation>sin --to, lo que indica a quién va: file-name, sidecar (un archivo .json, .csv o .xml del mismo nombre), first-page</translation>
    </message>
    <message>
        <source>without the first page, for privacy</source>
        <translation>sin la primera página, por privacidad</translation>
    </message>
    <message>
        <source>without trying every part of FaxDesk</source>
        <translation>sin probar cada parte de FaxDesk</translation>
    </message>
    <message>
        <source>words of names and companies, digits</source>
        <translation>palabras de nombres y empresas, cifras</translation>
    </message>
    <message>
        <source>words of names and companies, parts of numbers</source>
        <translation>palabras de nombres y empresas, partes de números</translation>
    </message>
    <message>
        <source>words of number, name, company, document, cover, user or tag, a state, a reason, or a date</source>
        <translation>palabras de número, nombre, empresa, documento, portada, usuario o etiqueta, un estado, un motivo o una fecha</translation>
    </message>
    <message>
        <source>write a contact into the book</source>
        <translation>escribir un contacto en la libreta</translation>
    </message>
    <message>
        <source>write the book into a file: CSV, or vCards (.vcf)</source>
        <translation>escribir la libreta en un archivo: CSV, o vCards (.vcf)</translation>
    </message>
    <message>
        <source>write the chain into FILE, to be checked without the journal</source>
        <translation>escribir la cadena en FILE, para comprobarla sin el registro</translation>
    </message>
    <message>
        <source>write the table to FILE; overwritten where it exists</source>
        <translation>escribir la tabla en FILE; se sobrescribe si existe</translation>
    </message>
    <message>
        <source>write what the team has as a desk&apos;s journal, with its documents</source>
        <translation>escribir lo que tiene el equipo como registro de un puesto, con sus documentos</translation>
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
        <translation>Um&amp;bral de negro</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>&amp;Monocromo</translation>
    </message>
    <message>
        <source>Adva&amp;nced</source>
        <translation>Avan&amp;zado</translation>
    </message>
    <message>
        <source>Black threshold in percent</source>
        <translation>Umbral de negro en porcentaje</translation>
    </message>
    <message>
        <source>Every pixel becomes black or white, without greys. Good for text, bad for photos.</source>
        <translation>Cada píxel pasa a negro o blanco, sin grises. Bueno para texto, malo para fotos.</translation>
    </message>
    <message>
        <source>High: letters and forms</source>
        <translation>Alta: cartas y formularios</translation>
    </message>
    <message>
        <source>Higher qualities show finer detail and take longer to send.</source>
        <translation>Las calidades más altas muestran más detalle y tardan más en enviarse.</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <translation>Monocromo</translation>
    </message>
    <message>
        <source>Normal: large print, quickest</source>
        <translation>Normal: letra grande, la más rápida</translation>
    </message>
    <message>
        <source>Qualit&amp;y</source>
        <translation>&amp;Calidad</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>T.38, caller name, from-number, storing at Telnyx, webhook address</source>
        <translation>T.38, nombre mostrado, número de origen, guardado en Telnyx, dirección de webhook</translation>
    </message>
    <message>
        <source>Ultra dark: fine or pale text</source>
        <translation>Ultraoscura: texto fino o pálido</translation>
    </message>
    <message>
        <source>Ultra light: photos and pictures</source>
        <translation>Ultraclara: fotos e imágenes</translation>
    </message>
    <message>
        <source>Very high: small print, drawings</source>
        <translation>Muy alta: letra pequeña, dibujos</translation>
    </message>
    <message>
        <source>What is darker than this becomes black: higher makes more black. The usual value is 95.</source>
        <translation>Lo que es más oscuro que esto pasa a negro: un valor más alto da más negro. El valor habitual es 95.</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>PagesButton</name>
    <message>
        <source>Choose which pages are sent</source>
        <translation>Elegir qué páginas se envían</translation>
    </message>
    <message>
        <source>Pages: all</source>
        <translation>Páginas: todas</translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation>Páginas: {pages}</translation>
    </message>
</context>
<context>
    <name>PagesEdit</name>
    <message numerus="yes">
        <source>%n of {pages} pages will be sent.</source>
        <translation>
            <numerusform>Se enviará %n de {pages} páginas.</numerusform>
            <numerusform>Se enviarán %n de {pages} páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n pages will be sent.</source>
        <translation>
            <numerusform>Se enviará %n página.</numerusform>
            <numerusform>Se enviarán las %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Like 1-3, 7 or 5- (to the end). Enter keeps, Escape leaves.</source>
        <translation>Como 1-3, 7 o 5- (hasta el final). Intro conserva, Escape sale.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages to send</source>
        <translation>Páginas que se envían</translation>
    </message>
    <message>
        <source>all, or like 1-3, 7</source>
        <translation>todas, o como 1-3, 7</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n are doubtful: look at them.</source>
        <translation>
            <numerusform>%n es dudosa: revísela.</numerusform>
            <numerusform>%n son dudosas: revíselas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are ticked.</source>
        <translation>
            <numerusform>%n fila está marcada.</numerusform>
            <numerusform>%n filas están marcadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>&amp;Remove selected</source>
        <translation>&amp;Quitar lo seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Añadir %n</numerusform>
            <numerusform>Añadir %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what was pasted</source>
        <translation>Añadir lo pegado</translation>
    </message>
    <message>
        <source>Remove all that are &amp;marked</source>
        <translation>Quitar todo lo &amp;marcado</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Tick selected</source>
        <translation>Marcar lo seleccionado</translation>
    </message>
    <message>
        <source>Untick selected</source>
        <translation>Desmarcar lo seleccionado</translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>Número de fax</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>PastedTable</name>
    <message>
        <source>What was understood, row by row</source>
        <translation>Lo que se entendió, fila por fila</translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>Pasted list</source>
        <translation>Lista pegada</translation>
    </message>
</context>
<context>
    <name>PreviewAdvice</name>
    <message>
        <source>Leave it out</source>
        <translation>Omitirla</translation>
    </message>
    <message>
        <source>Page {page} needs a look.</source>
        <translation>La página {page} requiere un vistazo.</translation>
    </message>
    <message>
        <source>Set threshold to {percent}</source>
        <translation>Fijar el umbral en {percent}</translation>
    </message>
    <message>
        <source>Set threshold to {percent}: {time}</source>
        <translation>Fijar el umbral en {percent}: {time}</translation>
    </message>
    <message>
        <source>Set very high</source>
        <translation>Fijar muy alta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Use greyscale</source>
        <translation>Usar escala de grises</translation>
    </message>
    <message>
        <source>Use greyscale, high: {time}</source>
        <translation>Usar escala de grises, alta: {time}</translation>
    </message>
</context>
<context>
    <name>PreviewMode</name>
    <message>
        <source>Cleaned up: scanned pages arrive with these dots. Compare with Original.</source>
        <translation>Limpiado: las páginas escaneadas llegan con estos puntos. Compare con Original.</translation>
    </message>
    <message>
        <source>Close to what arrives. Telnyx makes the final picture: single dots may differ.</source>
        <translation>Parecido a lo que llega. Telnyx hace la imagen final: algunos puntos pueden variar.</translation>
    </message>
    <message>
        <source>Likely: greys arrive as patterns of dots, and Telnyx&apos;s pattern may differ.</source>
        <translation>Probable: los grises llegan como tramas de puntos, y la trama de Telnyx puede variar.</translation>
    </message>
    <message>
        <source>Pages that were shrunk to black and white no longer change with the threshold.</source>
        <translation>Las páginas reducidas a blanco y negro ya no cambian con el umbral.</translation>
    </message>
    <message>
        <source>Pages with greys arrive with these dots. Compare with Original.</source>
        <translation>Las páginas con grises llegan con estos puntos. Compare con Original.</translation>
    </message>
    <message>
        <source>The document as FaxDesk shrank it. Your own file is as it was.</source>
        <translation>El documento tal como lo redujo FaxDesk. Su propio archivo sigue como estaba.</translation>
    </message>
    <message>
        <source>The document as it is. It arrives in black and white only.</source>
        <translation>El documento tal como es. Llega solo en blanco y negro.</translation>
    </message>
    <message>
        <source>The document before it was cleaned up. What arrives is beside it.</source>
        <translation>El documento antes de limpiarlo. Lo que llega está al lado.</translation>
    </message>
    <message>
        <source>{across} dots per inch across, {down} down: the standard&apos;s numbers for this quality, as Telnyx publishes none of its own.</source>
        <translation>{across} puntos por pulgada a lo ancho, {down} a lo alto: los valores de la norma para esta calidad, ya que Telnyx no publica los suyos.</translation>
    </message>
</context>
<context>
    <name>PreviewPages</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>{page}: page {place} of “{name}”</source>
        <translation>{page}: página {place} de “{name}”</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Back to the main window</source>
        <translation>Volver a la ventana principal</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>En una ventana propia</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Página siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Página anterior (Re Pág)</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>No se puede mostrar esta página.</translation>
    </message>
    <message>
        <source>Turn this page (R, back with Shift+R)</source>
        <translation>Girar esta página (R, atrás con Mayús+R)</translation>
    </message>
</context>
<context>
    <name>PreviewPlace</name>
    <message>
        <source>Add a document to see it here as it will arrive.</source>
        <translation>Añada un documento para verlo aquí tal como llegará.</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Comprobando …</translation>
    </message>
    <message>
        <source>What can&apos;t be sent can&apos;t be shown either.</source>
        <translation>Lo que no se puede enviar tampoco se puede mostrar.</translation>
    </message>
</context>
<context>
    <name>PreviewSlot</name>
    <message>
        <source>Add a document to see it here as it will arrive.</source>
        <translation>Añada un documento para verlo aquí tal como llegará.</translation>
    </message>
    <message>
        <source>The preview is in a window of its own.</source>
        <translation>La vista previa está en una ventana propia.</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>As it will arrive</source>
        <translation>Tal como llegará</translation>
    </message>
</context>
<context>
    <name>PrintPlace</name>
    <message>
        <source>&amp;Open it</source>
        <translation>A&amp;brirla</translation>
    </message>
    <message>
        <source>&amp;Set up a folder</source>
        <translation>Preparar una &amp;carpeta</translation>
    </message>
    <message>
        <source>FaxDesk sets up a folder: what any program saves or prints there comes into this window.</source>
        <translation>FaxDesk prepara una carpeta: lo que cualquier programa guarda o imprime en ella llega a esta ventana.</translation>
    </message>
    <message>
        <source>Print in any program on the printer “FaxDesk”: the document comes into this window.</source>
        <translation>Imprima desde cualquier programa en la impresora “FaxDesk”: el documento llega a esta ventana.</translation>
    </message>
    <message>
        <source>Print to FaxDesk</source>
        <translation>Imprimir en FaxDesk</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop looking into the folder</source>
        <translation>Dejar de mirar en la carpeta</translation>
    </message>
    <message>
        <source>The folder can&apos;t be made in “{folder}”.</source>
        <translation>La carpeta no se puede crear en “{folder}”.</translation>
    </message>
    <message>
        <source>What is saved in “{folder}” comes into this window: choose it in “Microsoft Print to PDF”, or as where a scanner puts its files.</source>
        <translation>Lo que se guarda en “{folder}” llega a esta ventana: elíjala en “Microsoft Print to PDF”, o como destino de los archivos de un escáner.</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>&amp;Save proof…</source>
        <translation>&amp;Guardar la prueba…</translation>
    </message>
    <message numerus="yes">
        <source>One PDF with the reports of %n faxes, and attached to it each document exactly as it was sent, Telnyx&apos;s own pictures where they are kept, and the histories in a form that can be checked.</source>
        <translation>
            <numerusform>Un PDF con el informe de %n fax y, adjuntos, cada documento exactamente como se envió, las imágenes de Telnyx si se conservan, y el historial en una forma comprobable.</numerusform>
            <numerusform>Un PDF con los informes de %n faxes y, adjuntos, cada documento exactamente como se envió, las imágenes de Telnyx si se conservan, y los historiales en una forma comprobable.</numerusform>
        </translation>
    </message>
    <message>
        <source>One PDF with the transmission report, and attached to it the document exactly as it was sent, Telnyx&apos;s own picture where it is kept, and the history in a form that can be checked.</source>
        <translation>Un PDF con el informe de transmisión y, adjuntos, el documento exactamente como se envió, la imagen de Telnyx si se conserva, y el historial en una forma comprobable.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Guardar la prueba</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Whoever has the file can read the documents. It is checked with: faxdesk verify FILE</source>
        <translation>Quien tenga el archivo puede leer los documentos. Se comprueba con: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>With a &amp;picture of the first page on the report</source>
        <translation>Con una &amp;imagen de la primera página en el informe</translation>
    </message>
</context>
<context>
    <name>QualityNote</name>
    <message numerus="yes">
        <source>%n numbers refused so fine a quality before.</source>
        <translation>
            <numerusform>%n número ya rechazó una calidad tan fina.</numerusform>
            <numerusform>%n números ya rechazaron una calidad tan fina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some fax machines refuse this. FaxDesk then tries again in High.</source>
        <translation>Algunas máquinas de fax la rechazan. Entonces FaxDesk reintenta en Alta.</translation>
    </message>
    <message>
        <source>Use High</source>
        <translation>Usar Alta</translation>
    </message>
    <message>
        <source>{number} refused so fine a quality before.</source>
        <translation>{number} ya rechazó una calidad tan fina.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n faxes were to go from {before}. Your number is {number} now.</source>
        <translation>
            <numerusform>%n fax iba a salir de {before}. Su número es ahora {number}.</numerusform>
            <numerusform>%n faxes iban a salir de {before}. Su número es ahora {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes will not go until FaxDesk is open again.</source>
        <translation>
            <numerusform>%n fax no saldrá hasta que FaxDesk se abra de nuevo.</numerusform>
            <numerusform>%n faxes no saldrán hasta que FaxDesk se abra de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All parts</source>
        <translation>&amp;Todas las partes</translation>
    </message>
    <message>
        <source>&amp;Cancel the fax</source>
        <translation>&amp;Cancelar el fax</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>&amp;Cancelarlos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Close FaxDesk</source>
        <translation>&amp;Cerrar FaxDesk</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Cerrar de todos modos</translation>
    </message>
    <message>
        <source>&amp;From {number}</source>
        <translation>&amp;De {number}</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Abandonar</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Go on sending</source>
        <translation>&amp;Seguir enviando</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Mantener abierto</translation>
    </message>
    <message>
        <source>&amp;Keep {number}</source>
        <translation>&amp;Conservar {number}</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dejarlo así</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>&amp;Dejarlo seguir</translation>
    </message>
    <message>
        <source>&amp;Let them go on</source>
        <translation>&amp;Dejarlos seguir</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Stop everything</source>
        <translation>&amp;Detener todo</translation>
    </message>
    <message>
        <source>1 fax will not go until FaxDesk is open again.</source>
        <translation>1 fax no saldrá hasta que FaxDesk se abra de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Already under way: %n. Telnyx was asked to stop them; they may still arrive.</source>
        <translation>
            <numerusform>Ya en curso: %n. Se pidió a Telnyx que lo detenga; aún puede llegar.</numerusform>
            <numerusform>Ya en curso: %n. Se pidió a Telnyx que los detenga; aún pueden llegar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel every fax that has not arrived, and pause the queue?</source>
        <translation>¿Cancelar todos los faxes que no han llegado y poner la cola en pausa?</translation>
    </message>
    <message numerus="yes">
        <source>Cancel these %n faxes?</source>
        <translation>
            <numerusform>¿Cancelar %n fax?</numerusform>
            <numerusform>¿Cancelar estos %n faxes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this fax?</source>
        <translation>¿Cancelar este fax?</translation>
    </message>
    <message>
        <source>Cancel?</source>
        <translation>¿Cancelar?</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled before they went: %n</source>
        <translation>
            <numerusform>Cancelado antes de salir: %n</numerusform>
            <numerusform>Cancelados antes de salir: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close FaxDesk?</source>
        <translation>¿Cerrar FaxDesk?</translation>
    </message>
    <message numerus="yes">
        <source>Delivered before, of those you sent off together with them: %n</source>
        <translation>
            <numerusform>Ya entregado, de los que envió junto con ellos: %n</numerusform>
            <numerusform>Ya entregados, de los que envió junto con ellos: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>FaxDesk then stays as an icon in the notification area. You can change that in Settings.</source>
        <translation>FaxDesk queda entonces como icono en el área de notificación. Puede cambiarlo en Ajustes.</translation>
    </message>
    <message>
        <source>Faxes under way are stopped as far as Telnyx still can. Those that have not gone are cancelled; each can be tried again later.</source>
        <translation>Los faxes en curso se detienen hasta donde Telnyx aún pueda. Los que no han salido se cancelan; cada uno se puede reintentar más tarde.</translation>
    </message>
    <message>
        <source>From which number?</source>
        <translation>¿Desde qué número?</translation>
    </message>
    <message>
        <source>Give up the changes?</source>
        <translation>¿Abandonar los cambios?</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>It arrived, so it lies in the bin for {days} days with its proof. History shows the bin and puts it back.</source>
        <translation>Llegó, así que queda {days} días en la papelera con su prueba. El historial muestra la papelera y permite recuperarlo.</translation>
    </message>
    <message>
        <source>It did not arrive: its story and FaxDesk&apos;s copy are deleted for good.</source>
        <translation>No llegó: su historial y la copia de FaxDesk se borran definitivamente.</translation>
    </message>
    <message>
        <source>Keep &amp;sending</source>
        <translation>&amp;Seguir enviando</translation>
    </message>
    <message>
        <source>Keep sending when the window is closed?</source>
        <translation>¿Seguir enviando cuando se cierre la ventana?</translation>
    </message>
    <message>
        <source>Keep sending?</source>
        <translation>¿Seguir enviando?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message numerus="yes">
        <source>Not sure they went: %n</source>
        <translation>
            <numerusform>Salida incierta: %n</numerusform>
            <numerusform>Salida incierta: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only &amp;this part</source>
        <translation>Solo &amp;esta parte</translation>
    </message>
    <message>
        <source>Open FaxDesk again now, in {language}?</source>
        <translation>¿Abrir FaxDesk de nuevo ahora, en {language}?</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Otherwise the receiver gets a document with pages missing.</source>
        <translation>De lo contrario, el destinatario recibe un documento al que le faltan páginas.</translation>
    </message>
    <message>
        <source>Otherwise: {what}</source>
        <translation>De lo contrario: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Remove these %n faxes?</source>
        <translation>
            <numerusform>¿Quitar %n fax?</numerusform>
            <numerusform>¿Quitar estos %n faxes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this fax?</source>
        <translation>¿Quitar este fax?</translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation>¿Quitar?</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>Varias partes</translation>
    </message>
    <message>
        <source>Stop everything?</source>
        <translation>¿Detener todo?</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Telnyx is still sending. FaxDesk can&apos;t tell how it ends while it is closed.</source>
        <translation>Telnyx sigue enviando. Mientras FaxDesk está cerrado, no puede saber cómo termina.</translation>
    </message>
    <message>
        <source>The fax you are composing has not been sent. Close and give it up?</source>
        <translation>El fax que está preparando no se ha enviado. ¿Cerrar y abandonarlo?</translation>
    </message>
    <message>
        <source>The fax you are composing is kept, and faxes under way go on.</source>
        <translation>El fax que está preparando se conserva, y los faxes en curso continúan.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>La cola está en pausa.</translation>
    </message>
    <message>
        <source>There was no fax left that had to be stopped.</source>
        <translation>No quedaba ningún fax que detener.</translation>
    </message>
    <message>
        <source>This fax was to go from {before}. Your number is {number} now.</source>
        <translation>Este fax iba a salir de {before}. Su número es ahora {number}.</translation>
    </message>
    <message>
        <source>This is part {part} of {parts}. Cancel the other parts too?</source>
        <translation>Esta es la parte {part} de {parts}. ¿Cancelar también las otras partes?</translation>
    </message>
    <message>
        <source>This is part {part} of {parts}. Try the other parts again too?</source>
        <translation>Esta es la parte {part} de {parts}. ¿Reintentar también las otras partes?</translation>
    </message>
    <message numerus="yes">
        <source>What arrived (%n) lies in the bin for {days} days with its proof. History shows the bin and puts it back.</source>
        <translation>
            <numerusform>Lo que llegó (%n) queda {days} días en la papelera con su prueba. El historial muestra la papelera y permite recuperarlo.</numerusform>
            <numerusform>Lo que llegó (%n) queda {days} días en la papelera con su prueba. El historial muestra la papelera y permite recuperarlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What did not arrive (%n) is deleted for good, with its story and FaxDesk&apos;s copy.</source>
        <translation>
            <numerusform>Lo que no llegó (%n) se borra definitivamente, con su historial y la copia de FaxDesk.</numerusform>
            <numerusform>Lo que no llegó (%n) se borra definitivamente, con su historial y la copia de FaxDesk.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is under way already may still arrive.</source>
        <translation>Lo que ya está en curso aún puede llegar.</translation>
    </message>
    <message>
        <source>What you changed on the cover page is not kept yet. Give it up?</source>
        <translation>Lo que cambió en la portada aún no se ha conservado. ¿Abandonarlo?</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Part {part} of {parts}: {names}</source>
        <translation>Parte {part} de {parts}: {names}</translation>
    </message>
    <message>
        <source>The bar is an estimate: Telnyx doesn&apos;t tell how many pages have gone.</source>
        <translation>La barra es una estimación: Telnyx no indica cuántas páginas han salido.</translation>
    </message>
    <message>
        <source>To {recipient}: {what}</source>
        <translation>A {recipient}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} y %n más</numerusform>
            <numerusform>{name} y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueFilter</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>No fax fits what you look for.</source>
        <translation>Ningún fax corresponde a lo que busca.</translation>
    </message>
    <message>
        <source>No faxes yet. What you send is listed here, with what became of it.</source>
        <translation>Aún no hay faxes. Aquí figura lo que envía y qué ha sido de ello.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the queue by number or document</source>
        <translation>Buscar en la cola por número o documento</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Words of number or document, in any order (Ctrl+F)</source>
        <translation>Palabras del número o del documento, en cualquier orden (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviado por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message numerus="yes">
        <source>%n faxes removed.</source>
        <translation>
            <numerusform>%n fax quitado.</numerusform>
            <numerusform>%n faxes quitados.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fax removed.</source>
        <translation>1 fax quitado.</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>Detal&amp;les</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>Devolver lo quitado</translation>
    </message>
    <message>
        <source>Show the history of the selected fax (Ctrl+D)</source>
        <translation>Mostrar el historial del fax seleccionado (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages with the cover</source>
        <translation>
            <numerusform>%n página con la portada</numerusform>
            <numerusform>%n páginas con la portada</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 documento</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message numerus="yes">
        <source>About {time} each; all {pages} in {all} on %n lines, with dialling.</source>
        <translation>
            <numerusform>Unos {time} cada uno; los {pages} en {all} por %n línea, con la marcación.</numerusform>
            <numerusform>Unos {time} cada uno; los {pages} en {all} por %n líneas, con la marcación.</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} each; all {pages} in {all} on one line, with dialling.</source>
        <translation>Unos {time} cada uno; los {pages} en {all} por una línea, con la marcación.</translation>
    </message>
    <message>
        <source>Add a document, or choose a cover page and write on it.</source>
        <translation>Añada un documento, o elija una portada y escriba en ella.</translation>
    </message>
    <message>
        <source>Add a document, or press Edit… and write a message on the cover page.</source>
        <translation>Añada un documento, o pulse Editar… y escriba un mensaje en la portada.</translation>
    </message>
    <message numerus="yes">
        <source>All %n covers are made out to “{name}”.</source>
        <translation>
            <numerusform>%n portada va a nombre de “{name}”.</numerusform>
            <numerusform>Las %n portadas van a nombre de “{name}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct or remove the number marked red.</source>
        <translation>Corrija o quite el número marcado en rojo.</translation>
    </message>
    <message>
        <source>Press Keep or Cancel for the pages of “{name}”.</source>
        <translation>Pulse Conservar o Cancelar para las páginas de “{name}”.</translation>
    </message>
    <message>
        <source>The cover page alone</source>
        <translation>Solo la portada</translation>
    </message>
    <message>
        <source>The cover page is being drawn …</source>
        <translation>Se está dibujando la portada …</translation>
    </message>
    <message>
        <source>The documents are being checked …</source>
        <translation>Se están comprobando los documentos …</translation>
    </message>
    <message>
        <source>Together they are too big: press Shrink to fit beside “{name}”.</source>
        <translation>Juntos son demasiado grandes: pulse Reducir al límite junto a “{name}”.</translation>
    </message>
    <message>
        <source>Type a fax number.</source>
        <translation>Escriba un número de fax.</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>unos {amount}</translation>
    </message>
    <message>
        <source>about {time} in all</source>
        <translation>unos {time} en total</translation>
    </message>
    <message>
        <source>about {time} on the line</source>
        <translation>unos {time} en la línea</translation>
    </message>
    <message numerus="yes">
        <source>as %n faxes</source>
        <translation>
            <numerusform>como %n fax</numerusform>
            <numerusform>como %n faxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as %n faxes to each</source>
        <translation>
            <numerusform>como %n fax a cada uno</numerusform>
            <numerusform>como %n faxes a cada uno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n numbers</source>
        <translation>
            <numerusform>a %n número</numerusform>
            <numerusform>a %n números</numerusform>
        </translation>
    </message>
    <message>
        <source>to 1 number</source>
        <translation>a 1 número</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be sent: take it out.</source>
        <translation>“{name}” no se puede enviar: sáquelo.</translation>
    </message>
    <message>
        <source>“{name}” is being cleaned up …</source>
        <translation>Se está limpiando “{name}” …</translation>
    </message>
    <message>
        <source>“{name}” is being made again …</source>
        <translation>Se está creando de nuevo “{name}” …</translation>
    </message>
    <message>
        <source>“{name}” is being shrunk …</source>
        <translation>Se está reduciendo “{name}” …</translation>
    </message>
    <message>
        <source>“{name}” is too big: press Shrink to fit beside it.</source>
        <translation>“{name}” es demasiado grande: pulse Reducir al límite a su lado.</translation>
    </message>
    <message>
        <source>“{name}” needs its password: press Unlock… beside it.</source>
        <translation>“{name}” necesita su contraseña: pulse Desbloquear… a su lado.</translation>
    </message>
    <message>
        <source>“{name}” was changed: choose which version goes.</source>
        <translation>“{name}” se modificó: elija qué versión sale.</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>Enter, comma or semicolon ends a number. Left arrow goes to the numbers before.</source>
        <translation>Intro, coma o punto y coma termina un número. La flecha izquierda va a los números anteriores.</translation>
    </message>
    <message>
        <source>Name or fax number, e.g. +1 312 736 7276</source>
        <translation>Nombre o número de fax, p. ej. +1 312 736 7276</translation>
    </message>
    <message>
        <source>To: fax numbers</source>
        <translation>Para: números de fax</translation>
    </message>
</context>
<context>
    <name>RecipientMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n numbers</source>
        <translation>
            <numerusform>&amp;Quitar %n número</numerusform>
            <numerusform>&amp;Quitar %n números</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lear: remove all</source>
        <translation>&amp;Vaciar: quitar todos</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n &amp;marked red</source>
        <translation>
            <numerusform>Quitar el &amp;marcado en rojo (%n)</numerusform>
            <numerusform>Quitar los %n &amp;marcados en rojo</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the one &amp;marked red</source>
        <translation>Quitar el &amp;marcado en rojo</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
</context>
<context>
    <name>RecipientsPanel</name>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers removed.</source>
        <translation>
            <numerusform>%n número quitado.</numerusform>
            <numerusform>%n números quitados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 número</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>Libreta de direcciones…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Keep whom the directory knows in the address book</source>
        <translation>Conservar en la libreta de direcciones a quienes el directorio conoce</translation>
    </message>
    <message>
        <source>Open the address book (Ctrl+B)</source>
        <translation>Abrir la libreta de direcciones (Ctrl+B)</translation>
    </message>
    <message>
        <source>Put the numbers back</source>
        <translation>Devolver los números</translation>
    </message>
    <message>
        <source>Remove all numbers</source>
        <translation>Quitar todos los números</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n marked red</source>
        <translation>
            <numerusform>Quitar %n marcado en rojo</numerusform>
            <numerusform>Quitar los %n marcados en rojo</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the numbers that are impossible</source>
        <translation>Quitar los números imposibles</translation>
    </message>
    <message>
        <source>Remove the one marked red</source>
        <translation>Quitar el marcado en rojo</translation>
    </message>
    <message>
        <source>Take the contact out of the address book again</source>
        <translation>Sacar de nuevo el contacto de la libreta de direcciones</translation>
    </message>
    <message>
        <source>{number} is there already.</source>
        <translation>{number} ya está ahí.</translation>
    </message>
</context>
<context>
    <name>RenameButton</name>
    <message>
        <source>&amp;Rename group…</source>
        <translation>Cambi&amp;ar nombre del grupo…</translation>
    </message>
    <message>
        <source>New name of the group:</source>
        <translation>Nuevo nombre del grupo:</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Cambiar nombre del grupo</translation>
    </message>
    <message>
        <source>The group is called {name} now.</source>
        <translation>El grupo se llama ahora {name}.</translation>
    </message>
</context>
<context>
    <name>RenderedWindow</name>
    <message>
        <source>As Telnyx rendered it</source>
        <translation>Tal como lo generó Telnyx</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Página siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Página anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Telnyx made this picture; the receiver&apos;s machine printed it, or will.</source>
        <translation>Telnyx hizo esta imagen; la máquina del destinatario la imprimió, o la imprimirá.</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>No se puede mostrar esta página.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown.</source>
        <translation>No se puede mostrar esta imagen.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>A &amp;file for each, in a folder</source>
        <translation>Un &amp;archivo para cada uno, en una carpeta</translation>
    </message>
    <message>
        <source>All in &amp;one file</source>
        <translation>Todos en &amp;un archivo</translation>
    </message>
    <message>
        <source>Fax reports.pdf</source>
        <translation>Informes de fax.pdf</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Carpeta de los informes</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>Entregado a la impresora.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is ready.</source>
        <translation>La impresora no aceptó nada. Compruebe si está lista.</translation>
    </message>
    <message>
        <source>Transmission report</source>
        <translation>Informe de transmisión</translation>
    </message>
    <message numerus="yes">
        <source>What became of these %n faxes, each on a page of its own.</source>
        <translation>
            <numerusform>Qué ha sido de %n fax, en una página propia.</numerusform>
            <numerusform>Qué ha sido de estos %n faxes, cada uno en una página propia.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this fax, on one page: for the file, or for whoever asks.</source>
        <translation>Qué ha sido de este fax, en una página: para archivarlo o para quien pregunte.</translation>
    </message>
    <message>
        <source>With a &amp;picture of the first page</source>
        <translation>Con una i&amp;magen de la primera página</translation>
    </message>
</context>
<context>
    <name>ReportSettings</name>
    <message>
        <source>After each &amp;delivery save the report in</source>
        <translation>Después de cada en&amp;trega, guardar el informe en</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder for reports</source>
        <translation>Elegir la carpeta de los informes</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>Carpeta de los informes</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Ninguna carpeta elegida</translation>
    </message>
    <message>
        <source>Reports show a picture of the &amp;first page</source>
        <translation>Los informes muestran una imagen de la &amp;primera página</translation>
    </message>
    <message>
        <source>Transmission reports</source>
        <translation>Informes de transmisión</translation>
    </message>
</context>
<context>
    <name>RetentionSettings</name>
    <message>
        <source>&amp;Delete documents</source>
        <translation>E&amp;liminar documentos</translation>
    </message>
    <message>
        <source>&amp;Take out numbers and names</source>
        <translation>&amp;Quitar números y nombres</translation>
    </message>
    <message>
        <source>A sign like ***K3F7A2BQ then stands for the number, the same in all faxes to it. That can&apos;t be undone.</source>
        <translation>Un signo como ***K3F7A2BQ sustituye entonces al número, el mismo en todos los faxes a él. Eso no se puede deshacer.</translation>
    </message>
    <message>
        <source>Days after a fax&apos;s end until its document is deleted</source>
        <translation>Días desde el fin de un fax hasta que se elimina su documento</translation>
    </message>
    <message>
        <source>Days after a fax&apos;s end until its number and names are taken out</source>
        <translation>Días desde el fin de un fax hasta que se quitan su número y nombres</translation>
    </message>
    <message>
        <source>How long faxes are kept</source>
        <translation>Cuánto se conservan los faxes</translation>
    </message>
    <message>
        <source>It may show names and what the fax is about. It goes with numbers and names.</source>
        <translation>Puede mostrar nombres y de qué trata el fax. Se elimina junto con los números y nombres.</translation>
    </message>
    <message>
        <source>Keep a small picture of the first page for reports</source>
        <translation>Conservar una imagen pequeña de la primera página para los informes</translation>
    </message>
    <message>
        <source>Single faxes are kept longer by “How long it is kept…” in their menu, which also puts them under legal hold.</source>
        <translation>Algunos faxes se conservan más tiempo con “Cuánto se conserva…” en su menú, que también los pone bajo retención legal.</translation>
    </message>
    <message>
        <source>This desk works in a team. What holds for all its desks is set by your IT department.</source>
        <translation>Este puesto trabaja en un equipo. Lo que vale para todos sus puestos lo fija su departamento de informática.</translation>
    </message>
    <message>
        <source>With the document go its pictures, and what stood on its cover. What was sent to whom and when, and the hashes that prove it, stay.</source>
        <translation>Con el documento se van sus imágenes y lo que ponía en su portada. Queda qué se envió a quién y cuándo, y los hash que lo prueban.</translation>
    </message>
    <message>
        <source>days after the fax has ended</source>
        <translation>días después de terminar el fax</translation>
    </message>
</context>
<context>
    <name>RetrySettings</name>
    <message>
        <source>&amp;without T.38</source>
        <translation>&amp;sin T.38</translation>
    </message>
    <message numerus="yes">
        <source>Before the 2nd, 3rd, … try; the last number serves for all later ones. FaxDesk tries %n times at most.</source>
        <translation>
            <numerusform>Antes del 2.º, 3.º, … intento; el último número vale para todos los siguientes. FaxDesk lo intenta como máximo %n vez.</numerusform>
            <numerusform>Antes del 2.º, 3.º, … intento; el último número vale para todos los siguientes. FaxDesk lo intenta como máximo %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the machines don&apos;t understand each other, last try</source>
        <translation>Si las máquinas no se entienden, último intento</translation>
    </message>
    <message>
        <source>Make the last try in normal quality</source>
        <translation>Hacer el último intento en calidad normal</translation>
    </message>
    <message>
        <source>Make the last try without T.38</source>
        <translation>Hacer el último intento sin T.38</translation>
    </message>
    <message>
        <source>Minutes to wait after &amp;other faults</source>
        <translation>Minutos de espera tras &amp;otros errores</translation>
    </message>
    <message>
        <source>Minutes to wait after a &amp;busy line</source>
        <translation>Minutos de espera si la línea está o&amp;cupada</translation>
    </message>
    <message>
        <source>When a fax doesn&apos;t get through</source>
        <translation>Cuando un fax no pasa</translation>
    </message>
    <message>
        <source>in &amp;normal quality</source>
        <translation>en calidad &amp;normal</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Fetch back the fax that was put aside</source>
        <translation>Recuperar el fax apartado</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send ({keys})</source>
        <translation>Enviar ({keys})</translation>
    </message>
    <message>
        <source>The fax you were composing was put aside.</source>
        <translation>El fax que estaba preparando quedó apartado.</translation>
    </message>
</context>
<context>
    <name>SenderLineSettings</name>
    <message>
        <source>&amp;Telnyx prints such a line already</source>
        <translation>&amp;Telnyx ya imprime esa línea</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Date, time, name, numbers and page.</source>
        <translation>Fecha, hora, nombre, números y página.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Put &amp;it on</source>
        <translation>Impr&amp;imirla</translation>
    </message>
    <message>
        <source>S&amp;ender&apos;s name</source>
        <translation>&amp;Nombre del remitente</translation>
    </message>
    <message>
        <source>Sender&apos;s line at the head of each page</source>
        <translation>Línea del remitente en la cabecera de cada página</translation>
    </message>
    <message>
        <source>Where the law asks for it: faxes from the USA</source>
        <translation>Donde la ley lo exige: faxes desde EE. UU.</translation>
    </message>
    <message>
        <source>as on cover pages</source>
        <translation>como en las portadas</translation>
    </message>
</context>
<context>
    <name>SettingsAdvice</name>
    <message>
        <source>Set it so</source>
        <translation>Ajustarlo así</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Before Send</source>
        <translation>Antes de enviar</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Cam&amp;biar…</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Fax application “{name}”, from {number}.</source>
        <translation>Aplicación de fax “{name}”, desde {number}.</translation>
    </message>
    <message>
        <source>New faxes</source>
        <translation>Faxes nuevos</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Aún sin configurar.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Horario de oficina</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>The demo has an account of its own, on this computer.</source>
        <translation>La demostración tiene su propia cuenta, en este ordenador.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Reintentos</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>&amp;Delete my faxes, their documents and the API key too</source>
        <translation>E&amp;liminar también mis faxes, sus documentos y la clave de API</translation>
    </message>
    <message>
        <source>FaxDesk is asked to close</source>
        <translation>Se pide a FaxDesk que se cierre</translation>
    </message>
    <message>
        <source>FaxDesk is installed on this computer for everybody already. Ask whoever looks after the computer for a newer one.</source>
        <translation>FaxDesk ya está instalado en este ordenador para todos. Pida uno más reciente a quien se ocupa del ordenador.</translation>
    </message>
    <message>
        <source>FaxDesk is still open. Close it, then press Retry. Nothing that waits to be sent is lost.</source>
        <translation>FaxDesk sigue abierto. Ciérrelo y luego pulse Reintentar. No se pierde nada de lo que espera a enviarse.</translation>
    </message>
    <message>
        <source>FaxDesk keeps its list of faxes and the documents that still have to go in
{folder}
What you leave there is found again when FaxDesk is installed once more.</source>
        <translation>FaxDesk guarda su lista de faxes y los documentos que aún deben salir en
{folder}
Lo que deje ahí se encuentra de nuevo cuando FaxDesk se instale otra vez.</translation>
    </message>
    <message>
        <source>Send PDFs as faxes</source>
        <translation>Enviar PDF por fax</translation>
    </message>
    <message>
        <source>What becomes of the queue and its documents.</source>
        <translation>Qué se hace con la cola y sus documentos.</translation>
    </message>
    <message>
        <source>Your faxes</source>
        <translation>Sus faxes</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Asking Telnyx …</source>
        <translation>Consultando a Telnyx …</translation>
    </message>
    <message>
        <source>Choose the fax application to send with.</source>
        <translation>Elija la aplicación de fax con la que enviar.</translation>
    </message>
    <message>
        <source>F&amp;rom-number</source>
        <translation>Número de ori&amp;gen</translation>
    </message>
    <message>
        <source>From-number</source>
        <translation>Número de origen</translation>
    </message>
    <message>
        <source>KEY…</source>
        <translation>KEY…</translation>
    </message>
    <message>
        <source>Make an API key in the Telnyx portal (Account, Keys &amp; Credentials), copy it and paste it here. FaxDesk then fetches what you can choose from.</source>
        <translation>Cree una clave de API en el portal de Telnyx (Account, Keys &amp; Credentials), cópiela y péguela aquí. Luego FaxDesk obtiene las opciones que puede elegir.</translation>
    </message>
    <message>
        <source>Paste the API key first, then press Test.</source>
        <translation>Pegue primero la clave de API y luego pulse Probar.</translation>
    </message>
    <message>
        <source>Press Test: then choose from what Telnyx has for you.</source>
        <translation>Pulse Probar y luego elija entre lo que Telnyx tiene para usted.</translation>
    </message>
    <message>
        <source>Send with this &amp;fax application</source>
        <translation>Enviar con esta aplicación de &amp;fax</translation>
    </message>
    <message>
        <source>Set up your Telnyx account</source>
        <translation>Configurar su cuenta de Telnyx</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Something went wrong in FaxDesk. Its log says more.</source>
        <translation>Algo falló en FaxDesk. Su archivo de registro dice más.</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>Probar la clave</translation>
    </message>
    <message>
        <source>The key works, but no fax application of this account can send. Fix it in the Telnyx portal.</source>
        <translation>La clave funciona, pero ninguna aplicación de fax de esta cuenta puede enviar. Corríjalo en el portal de Telnyx.</translation>
    </message>
    <message>
        <source>The key works. Credit: {credit}.</source>
        <translation>La clave funciona. Saldo: {credit}.</translation>
    </message>
    <message>
        <source>The key works. It may not see the account&apos;s credit; faxes go all the same.</source>
        <translation>La clave funciona. Quizá no pueda ver el saldo de la cuenta; los faxes salen de todos modos.</translation>
    </message>
    <message>
        <source>This application has no phone number. Give it one in the Telnyx portal, then test again.</source>
        <translation>Esta aplicación no tiene número de teléfono. Asígnele uno en el portal de Telnyx y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>set by your administrator (TELNYX_API_KEY)</source>
        <translation>fijada por su administrador (TELNYX_API_KEY)</translation>
    </message>
    <message>
        <source>the key you gave before; paste another to change it</source>
        <translation>la clave que indicó antes; pegue otra para cambiarla</translation>
    </message>
    <message>
        <source>{number}, your number so far, belongs to “{name}”. Faxes from it can&apos;t go with this application.</source>
        <translation>{number}, su número hasta ahora, pertenece a “{name}”. Los faxes desde él no pueden salir con esta aplicación.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n entregado</numerusform>
            <numerusform>%n entregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are kept for faxes whose outcome isn&apos;t known yet.</source>
        <translation>
            <numerusform>%n línea está reservada para un fax cuyo resultado aún no se conoce.</numerusform>
            <numerusform>%n líneas están reservadas para faxes cuyo resultado aún no se conoce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line is kept for a fax whose outcome isn&apos;t known yet.</source>
        <translation>1 línea está reservada para un fax cuyo resultado aún no se conoce.</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 por decidir</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Credit {amount}</source>
        <translation>Saldo {amount}</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>This month about {spent} of {budget}</source>
        <translation>Este mes unos {spent} de {budget}</translation>
    </message>
    <message>
        <source>{lines} ({kept} kept for a fax in doubt)</source>
        <translation>{lines} ({kept} en reserva para un fax dudoso)</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n lines in use</source>
        <translation>
            <numerusform>{used} de %n línea en uso</numerusform>
            <numerusform>{used} de %n líneas en uso</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of 1 line in use</source>
        <translation>{used} de 1 línea en uso</translation>
    </message>
    <message>
        <source>⚠ {pct} % of this month&apos;s budget of {budget} is spent</source>
        <translation>⚠ Gastado el {pct} % del presupuesto de este mes, {budget}</translation>
    </message>
</context>
<context>
    <name>StopBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel: put nothing into the queue</source>
        <translation>Cancelar: no poner nada en la cola</translation>
    </message>
    <message>
        <source>Put nothing into the queue (Esc)</source>
        <translation>No poner nada en la cola (Esc)</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Contacts, groups and recent recipients</source>
        <translation>Contactos, grupos y destinatarios recientes</translation>
    </message>
    <message>
        <source>Do not fax: {reason}</source>
        <translation>No enviar fax: {reason}</translation>
    </message>
    <message>
        <source>Enter takes {who}; {n} are offered.</source>
        <translation>Intro toma {who}; se ofrecen {n}.</translation>
    </message>
    <message>
        <source>from the directory</source>
        <translation>del directorio</translation>
    </message>
    <message numerus="yes">
        <source>group, %n contacts</source>
        <translation>
            <numerusform>grupo, %n contacto</numerusform>
            <numerusform>grupo, %n contactos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>&amp;Save as ZIP…</source>
        <translation>&amp;Guardar como ZIP…</translation>
    </message>
    <message>
        <source>Collecting, which tries every part of FaxDesk: up to a minute…</source>
        <translation>Recopilando, lo que prueba cada parte de FaxDesk: hasta un minuto…</translation>
    </message>
    <message>
        <source>Information for support</source>
        <translation>Información para soporte</translation>
    </message>
    <message>
        <source>Its content</source>
        <translation>Su contenido</translation>
    </message>
    <message>
        <source>Look it through, save it, and give it to whoever helps you. It has no names, numbers, documents or keys in it. FaxDesk sends it nowhere.</source>
        <translation>Revísela, guárdela y entréguela a quien le ayude. No contiene nombres, números, documentos ni claves. FaxDesk no la envía a ninguna parte.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Save the information for support</source>
        <translation>Guardar la información para soporte</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>What was collected</source>
        <translation>Lo recopilado</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>TeamSettings</name>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>&amp;Leave the team</source>
        <translation>&amp;Dejar el equipo</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>FAXDESK_TEAM_DATABASE is set, and goes before what is set here.</source>
        <translation>FAXDESK_TEAM_DATABASE está definida, y va antes que lo ajustado aquí.</translation>
    </message>
    <message>
        <source>From the next start on this desk works its own queue. What it had queued stays with the team.</source>
        <translation>A partir del próximo inicio, este puesto procesa su propia cola. Lo que había puesto en cola queda en el equipo.</translation>
    </message>
    <message>
        <source>From the next start on this desk works that team&apos;s queue; its own stays where it is.</source>
        <translation>A partir del próximo inicio, este puesto procesa la cola de ese equipo; la propia queda donde está.</translation>
    </message>
    <message>
        <source>Na&amp;me of this desk</source>
        <translation>&amp;Nombre de este puesto</translation>
    </message>
    <message>
        <source>One queue for several desks</source>
        <translation>Una cola para varios puestos</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Press Test connection: only a database that answers is joined.</source>
        <translation>Pulse Probar la conexión: solo es posible unirse a una base de datos que responde.</translation>
    </message>
    <message>
        <source>The connection is not protected as it should be (sslmode={mode}): others on the network may read along, or pretend to be the server.</source>
        <translation>La conexión no está protegida como debería (sslmode={mode}): otros en la red pueden leerla o hacerse pasar por el servidor.</translation>
    </message>
    <message>
        <source>The team&apos;s database answers. Faxes: {count}. Desks that are there: {desks}.</source>
        <translation>La base de datos del equipo responde. Faxes: {count}. Puestos presentes: {desks}.</translation>
    </message>
    <message>
        <source>This desk works its own queue. A team&apos;s is in a PostgreSQL that the office&apos;s IT runs.</source>
        <translation>Este puesto procesa su propia cola. La de un equipo está en un PostgreSQL que administra el departamento de informática.</translation>
    </message>
    <message>
        <source>This desk works the team&apos;s queue.</source>
        <translation>Este puesto procesa la cola del equipo.</translation>
    </message>
    <message>
        <source>You are {person} there, as {role}.</source>
        <translation>Allí usted es {person}, como {role}.</translation>
    </message>
    <message>
        <source>a clerk</source>
        <translation>empleado</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>its computer&apos;s name</source>
        <translation>el nombre de su ordenador</translation>
    </message>
    <message>
        <source>none at the moment</source>
        <translation>ninguno por ahora</translation>
    </message>
    <message>
        <source>unchanged; it is kept in the system&apos;s keyring</source>
        <translation>sin cambios; se guarda en el llavero del sistema</translation>
    </message>
</context>
<context>
    <name>TellingSettings</name>
    <message>
        <source>A broadcast has ended</source>
        <translation>Ha terminado una difusión</translation>
    </message>
    <message>
        <source>A deadline is in danger</source>
        <translation>Un plazo está en peligro</translation>
    </message>
    <message>
        <source>A fax failed</source>
        <translation>Un fax falló</translation>
    </message>
    <message>
        <source>A fax needs somebody</source>
        <translation>Un fax requiere una decisión</translation>
    </message>
    <message>
        <source>A fax was delivered</source>
        <translation>Un fax fue entregado</translation>
    </message>
    <message>
        <source>An icon in the notification area</source>
        <translation>Un icono en el área de notificación</translation>
    </message>
    <message>
        <source>Ask when faxes wait</source>
        <translation>Preguntar si hay faxes en espera</translation>
    </message>
    <message>
        <source>Credit is low</source>
        <translation>El saldo es bajo</translation>
    </message>
    <message>
        <source>Credit is low below</source>
        <translation>El saldo es bajo por debajo de</translation>
    </message>
    <message>
        <source>End FaxDesk</source>
        <translation>Terminar FaxDesk</translation>
    </message>
    <message>
        <source>From and to, like 18:00-08:00; what came in them is told afterwards</source>
        <translation>De y a, como 18:00-08:00; lo ocurrido entretanto se comunica después</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Seguir enviando</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Quiet hours, from and to</source>
        <translation>Horas de silencio, de y a</translation>
    </message>
    <message>
        <source>Start FaxDesk when I log in</source>
        <translation>Iniciar FaxDesk al iniciar sesión</translation>
    </message>
    <message>
        <source>Tell me by a notification when</source>
        <translation>Avisarme con una notificación cuando</translation>
    </message>
    <message>
        <source>This desktop has no notification area: FaxDesk ends when its window is closed.</source>
        <translation>Este escritorio no tiene área de notificación: FaxDesk termina al cerrar su ventana.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Cuando se cierra la ventana</translation>
    </message>
    <message>
        <source>With names and numbers, on a locked screen too</source>
        <translation>Con nombres y números, también en una pantalla bloqueada</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>Sin la ventana</translation>
    </message>
</context>
<context>
    <name>TitleBox</name>
    <message>
        <source>As it will arrive</source>
        <translation>Tal como llegará</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Show the fax or the original</source>
        <translation>Mostrar el fax o el original</translation>
    </message>
    <message>
        <source>The page as it will arrive, or the document as it is</source>
        <translation>La página tal como llegará, o el documento tal como es</translation>
    </message>
</context>
<context>
    <name>TotalsChart</name>
    <message>
        <source>Chart of the totals</source>
        <translation>Gráfico de los totales</translation>
    </message>
    <message>
        <source>The table below says the same.</source>
        <translation>La tabla de abajo dice lo mismo.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregados</translation>
    </message>
    <message>
        <source>ended otherwise</source>
        <translation>terminados de otro modo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidos</translation>
    </message>
    <message>
        <source>{key}: {faxes} faxes, {delivered} delivered, {failed} failed</source>
        <translation>{key}: {faxes} faxes, {delivered} entregados, {failed} fallidos</translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>{number} fax</numerusform>
            <numerusform>{number} faxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsPane</name>
    <message>
        <source>&amp;Totals:</source>
        <translation>&amp;Totales:</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Sumando…</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>Por destinatario</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Por usuario</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>No guardado: {reason}</translation>
    </message>
    <message>
        <source>Nothing of the kind is in the history.</source>
        <translation>No hay nada así en el historial.</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Guardar como ta&amp;bla…</translation>
    </message>
    <message>
        <source>Save totals</source>
        <translation>Guardar los totales</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Totals by</source>
        <translation>Totales por</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New fax</source>
        <translation>Fax &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Open FaxDesk</source>
        <translation>&amp;Abrir FaxDesk</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Stop everything…</source>
        <translation>&amp;Detener todo…</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 por decidir</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>%n being cancelled</source>
        <translation>
            <numerusform>%n cancelándose</numerusform>
            <numerusform>%n cancelándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelado</numerusform>
            <numerusform>%n cancelados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n entregado</numerusform>
            <numerusform>%n entregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as sent</source>
        <translation>
            <numerusform>%n marcado como enviado</numerusform>
            <numerusform>%n marcados como enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>%n incierto</numerusform>
            <numerusform>%n inciertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n retenido</numerusform>
            <numerusform>%n retenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n en camino</numerusform>
            <numerusform>%n en camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n recuperado</numerusform>
            <numerusform>%n recuperados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>The next fax is begun, so what was taken back stands in the queue as cancelled.</source>
        <translation>El siguiente fax ya está empezado, así que lo recuperado figura en la cola como cancelado.</translation>
    </message>
    <message>
        <source>nothing could be taken back</source>
        <translation>no se pudo recuperar nada</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message numerus="yes">
        <source>%n faxes are in the queue, which is on hold.</source>
        <translation>
            <numerusform>%n fax está en la cola, que está retenida.</numerusform>
            <numerusform>%n faxes están en la cola, que está retenida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes are in the queue, which is paused.</source>
        <translation>
            <numerusform>%n fax está en la cola, que está en pausa.</numerusform>
            <numerusform>%n faxes están en la cola, que está en pausa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes are in the queue.</source>
        <translation>
            <numerusform>%n fax está en la cola.</numerusform>
            <numerusform>%n faxes están en la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Desh&amp;acer</translation>
    </message>
    <message>
        <source>1 fax is in the queue, which is on hold.</source>
        <translation>1 fax está en la cola, que está retenida.</translation>
    </message>
    <message>
        <source>1 fax is in the queue, which is paused.</source>
        <translation>1 fax está en la cola, que está en pausa.</translation>
    </message>
    <message>
        <source>1 fax is in the queue.</source>
        <translation>1 fax está en la cola.</translation>
    </message>
    <message>
        <source>Take the faxes back ({keys})</source>
        <translation>Recuperar los faxes ({keys})</translation>
    </message>
    <message>
        <source>Undo: take the faxes back</source>
        <translation>Deshacer: recuperar los faxes</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>&amp;Yes, unlock it</source>
        <translation>&amp;Sí, desbloquear</translation>
    </message>
    <message>
        <source>Being opened …</source>
        <translation>Abriendo …</translation>
    </message>
    <message>
        <source>It will be sent without its password.</source>
        <translation>Se enviará sin su contraseña.</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Contraseña del documento</translation>
    </message>
    <message>
        <source>Unlock a document</source>
        <translation>Desbloquear un documento</translation>
    </message>
    <message>
        <source>Your own file stays as it is. FaxDesk opens its copy once and keeps the password nowhere.</source>
        <translation>Su propio archivo queda como está. FaxDesk abre su copia una vez y no guarda la contraseña en ningún sitio.</translation>
    </message>
    <message>
        <source>“{name}” needs a password.</source>
        <translation>“{name}” necesita una contraseña.</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>FaxDesk brings your journal of {number} MB up to date, once. This may take a minute or two. A copy of it is kept.</source>
        <translation>FaxDesk actualiza su registro de {number} MB, una sola vez. Puede tardar uno o dos minutos. Se conserva una copia de él.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>goes {time}</source>
        <translation>sale {time}</translation>
    </message>
    <message>
        <source>there by {time}</source>
        <translation>allí antes de {time}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>when nothing else waits</source>
        <translation>cuando no espere nada más</translation>
    </message>
    <message>
        <source>{hours} each day</source>
        <translation>{hours} cada día</translation>
    </message>
    <message>
        <source>{hours} on working days</source>
        <translation>{hours} en días laborables</translation>
    </message>
    <message>
        <source>{text}, their time</source>
        <translation>{text}, hora del destinatario</translation>
    </message>
</context>
<context>
    <name>WhenButton</name>
    <message>
        <source>Later…</source>
        <translation>Más tarde…</translation>
    </message>
    <message>
        <source>Send it later, in certain hours, by a time, before or after others</source>
        <translation>Enviarlo más tarde, a ciertas horas, antes de un plazo, antes o después que otros</translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation>Cuándo sale</translation>
    </message>
</context>
<context>
    <name>WhenDialog</name>
    <message>
        <source>&amp;Not before</source>
        <translation>&amp;No antes de</translation>
    </message>
    <message>
        <source>As &amp;soon as its turn comes</source>
        <translation>En cuanto &amp;llegue su turno</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Its &amp;turn</source>
        <translation>Su &amp;turno</translation>
    </message>
    <message>
        <source>Its turn</source>
        <translation>Su turno</translation>
    </message>
    <message>
        <source>Must be there b&amp;y</source>
        <translation>Debe estar allí &amp;antes de</translation>
    </message>
    <message>
        <source>Must be there by</source>
        <translation>Debe estar allí antes de</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>Only &amp;between</source>
        <translation>Solo &amp;entre</translation>
    </message>
    <message>
        <source>The time to be there has passed already.</source>
        <translation>La hora en que debía estar allí ya ha pasado.</translation>
    </message>
    <message>
        <source>The time to go has passed already.</source>
        <translation>La hora de salida ya ha pasado.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Urgent: before all others</source>
        <translation>Urgente: antes que todos los demás</translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation>Cuándo sale</translation>
    </message>
    <message>
        <source>When nothing else waits</source>
        <translation>Cuando no espere nada más</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>by the &amp;receiver&apos;s clock, where the number tells it</source>
        <translation>según el reloj del &amp;destinatario, si el número lo indica</translation>
    </message>
    <message>
        <source>on &amp;working days: Monday to Friday, not on closed days</source>
        <translation>en días la&amp;borables: de lunes a viernes, salvo días de cierre</translation>
    </message>
    <message>
        <source>then &amp;ask me instead of sending it late</source>
        <translation>y entonces &amp;preguntarme en lugar de enviarlo tarde</translation>
    </message>
</context>
<context>
    <name>WhoseBox</name>
    <message>
        <source>Everyone&apos;s faxes</source>
        <translation>Faxes de todos</translation>
    </message>
    <message>
        <source>My faxes</source>
        <translation>Mis faxes</translation>
    </message>
    <message>
        <source>My faxes are those that I sent, at this desk or elsewhere</source>
        <translation>Mis faxes son los que envié, en este puesto o en otro</translation>
    </message>
    <message>
        <source>Whose faxes</source>
        <translation>De quién son los faxes</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;About FaxDesk</source>
        <translation>&amp;Acerca de FaxDesk</translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation>&amp;Añadir documentos…</translation>
    </message>
    <message>
        <source>&amp;Collect information for support…</source>
        <translation>Recopilar &amp;información para soporte…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Arc&amp;hivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>&amp;New fax</source>
        <translation>Fax &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Paste documents or numbers</source>
        <translation>&amp;Pegar documentos o números</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>C&amp;ola</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>Carpetas &amp;vigiladas…</translation>
    </message>
    <message>
        <source>Address &amp;book…</source>
        <translation>&amp;Libreta de direcciones…</translation>
    </message>
    <message>
        <source>Audit &amp;log…</source>
        <translation>Registro de a&amp;uditoría…</translation>
    </message>
    <message>
        <source>Cancel &amp;all that wait</source>
        <translation>Ca&amp;ncelar todos los que esperan</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation>Abrir la carpeta de &amp;datos</translation>
    </message>
    <message>
        <source>S&amp;top everything…</source>
        <translation>De&amp;tener todo…</translation>
    </message>
    <message>
        <source>Send &amp;later…</source>
        <translation>Enviar &amp;más tarde…</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>Telnyx &amp;account…</source>
        <translation>Cuenta de Teln&amp;yx…</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 por decidir</translation>
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
        <translation>1:1, punto por punto</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Ancho de página</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Tamaño de la página</translation>
    </message>
    <message>
        <source>Size of the page (+ and -, or double-click the page)</source>
        <translation>Tamaño de la página (+ y -, o doble clic en la página)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página completa</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>${number}</source>
        <translation>{number} US$</translation>
    </message>
    <message>
        <source>--since, --until, --user and --what go with --log.</source>
        <translation>--since, --until, --user y --what se usan con --log.</translation>
    </message>
    <message>
        <source>1,234.5</source>
        <translation>1.234,5</translation>
    </message>
    <message>
        <source>A Telnyx account that isn&apos;t verified yet may only fax to verified numbers.</source>
        <translation>Una cuenta de Telnyx aún sin verificar solo puede enviar faxes a números verificados.</translation>
    </message>
    <message>
        <source>A contact needs a name or a company.</source>
        <translation>Un contacto necesita un nombre o una empresa.</translation>
    </message>
    <message>
        <source>A country is given by two capital letters, like US.</source>
        <translation>Un país se indica con dos letras mayúsculas, como US.</translation>
    </message>
    <message>
        <source>A cover page alone needs a --message or a --subject, or name files with it.</source>
        <translation>Una portada sola necesita un --message o un --subject; si no, indique también archivos.</translation>
    </message>
    <message>
        <source>A currency is given by three letters, like USD.</source>
        <translation>Una moneda se indica con tres letras, como USD.</translation>
    </message>
    <message>
        <source>A directory is given as ldaps://host or ldap://host, with a port if need be.</source>
        <translation>Un directorio se indica como ldaps://host o ldap://host, con un puerto si hace falta.</translation>
    </message>
    <message>
        <source>A document with a password is sent only after you agreed that it goes without one.</source>
        <translation>Un documento con contraseña solo se envía después de que usted acepte que salga sin ella.</translation>
    </message>
    <message>
        <source>A document&apos;s address must begin with https:// or http://.</source>
        <translation>La dirección de un documento debe empezar por https:// o http://.</translation>
    </message>
    <message>
        <source>A fax can&apos;t dial an extension: it goes to the number without {extension}.</source>
        <translation>Un fax no puede marcar una extensión: va al número sin {extension}.</translation>
    </message>
    <message>
        <source>A fax takes its document from one place: a file, an upload or web addresses.</source>
        <translation>Un fax toma su documento de un solo sitio: un archivo, una carga o direcciones web.</translation>
    </message>
    <message>
        <source>A fax that is being composed names them. Take them out of it, or close it without keeping it.</source>
        <translation>Un fax en preparación los nombra. Sáquelos de él, o ciérrelo sin conservarlo.</translation>
    </message>
    <message>
        <source>A fax that is not sent yet is kept for 0 to 365 days.</source>
        <translation>Un fax aún no enviado se conserva de 0 a 365 días.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Un grupo necesita un nombre.</translation>
    </message>
    <message>
        <source>A language is given by its code, like de; nothing stands for the system&apos;s.</source>
        <translation>Un idioma se indica con su código, como de; nada significa el del sistema.</translation>
    </message>
    <message>
        <source>A legal hold is set with a reason, or lifted. Not both at once.</source>
        <translation>Una retención legal se fija con un motivo, o se levanta. No ambas cosas a la vez.</translation>
    </message>
    <message>
        <source>A legal hold needs a reason, of at most {limit} characters.</source>
        <translation>Una retención legal necesita un motivo, de {limit} caracteres como máximo.</translation>
    </message>
    <message>
        <source>A list is asked about above 0 to 100,000 recipients; 0 asks about none.</source>
        <translation>Se pregunta por una lista a partir de 0 a 100.000 destinatarios; con 0 no se pregunta.</translation>
    </message>
    <message>
        <source>A number of days from 0 to {limit} is needed.</source>
        <translation>Se necesita un número de días de 0 a {limit}.</translation>
    </message>
    <message>
        <source>A page can be called slow from 30 seconds to an hour on the line.</source>
        <translation>Una página se puede considerar lenta desde 30 segundos hasta una hora en la línea.</translation>
    </message>
    <message>
        <source>A page is turned by a quarter, a half or three quarters, and only once.</source>
        <translation>Una página se gira un cuarto, medio o tres cuartos de vuelta, y solo una vez.</translation>
    </message>
    <message>
        <source>A page takes more than ten minutes on the line. Few receivers wait for that.</source>
        <translation>Una página ocupa la línea más de diez minutos. Pocos destinatarios esperan tanto.</translation>
    </message>
    <message>
        <source>A part of this entry in the journal can&apos;t be read any more. What is left of it is shown.</source>
        <translation>Una parte de esta entrada del registro ya no se puede leer. Se muestra lo que queda de ella.</translation>
    </message>
    <message>
        <source>A password doesn&apos;t belong into the team&apos;s address, where others can read it. Leave it out: it is asked for and kept in the keyring, or taken from a passfile or PGPASSWORD.</source>
        <translation>Una contraseña no debe estar en la dirección del equipo, donde otros pueden leerla. Omítala: se pregunta y se guarda en el llavero, o se toma de un archivo passfile o de PGPASSWORD.</translation>
    </message>
    <message>
        <source>A person forgotten.</source>
        <translation>Una persona olvidada.</translation>
    </message>
    <message>
        <source>A person who used FaxDesk gave it up on {time}.</source>
        <translation>Una persona que usaba FaxDesk lo abandonó el {time}.</translation>
    </message>
    <message>
        <source>A person who used FaxDesk said on {time} that it was sent. That is their word: Telnyx had not confirmed it.</source>
        <translation>Una persona que usaba FaxDesk dijo el {time} que se había enviado. Es su palabra: Telnyx no lo había confirmado.</translation>
    </message>
    <message>
        <source>A proxy on the way refused it: it wants a user name and password (HTTP {status}). Put them into this computer&apos;s proxy settings.</source>
        <translation>Un proxy intermedio lo rechazó: exige nombre de usuario y contraseña (HTTP {status}). Indíquelos en los ajustes de proxy de este ordenador.</translation>
    </message>
    <message>
        <source>A proxy or filter on the way refused it (HTTP {status}). Ask whoever looks after your network to let FaxDesk reach Telnyx.</source>
        <translation>Un proxy o filtro intermedio lo rechazó (HTTP {status}). Pida a quien se ocupa de su red que deje a FaxDesk llegar a Telnyx.</translation>
    </message>
    <message>
        <source>A quotation mark stands where it can&apos;t. Nobody can tell its columns.</source>
        <translation>Hay unas comillas donde no pueden estar. No se pueden reconocer sus columnas.</translation>
    </message>
    <message>
        <source>A single page is larger than a fax from this computer can be. Shrink the document to fit.</source>
        <translation>Una sola página es más grande de lo que puede ser un fax desde este ordenador. Reduzca el documento al límite.</translation>
    </message>
    <message>
        <source>A small square code on page {page} could not be read: its dots need finer lines.</source>
        <translation>Un pequeño código cuadrado de la página {page} sería ilegible: sus puntos necesitan líneas más finas.</translation>
    </message>
    <message>
        <source>A subject and a message stand on a cover page: name one with --cover.</source>
        <translation>El asunto y el mensaje van en una portada: indique una con --cover.</translation>
    </message>
    <message>
        <source>A tag needs a letter or a digit, and has at most {limit} characters.</source>
        <translation>Una etiqueta necesita una letra o una cifra, y tiene como máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>A team&apos;s history is on its server, which has room: it isn&apos;t archived into files.</source>
        <translation>El historial de un equipo está en su servidor, que tiene espacio: no se pasa a archivos.</translation>
    </message>
    <message>
        <source>A try that seemed lost has turned up at Telnyx after all: it did go. See the details.</source>
        <translation>Un intento que parecía perdido ha aparecido en Telnyx después de todo: sí salió. Vea los detalles.</translation>
    </message>
    <message>
        <source>A watched folder needs its whole path, from the root or the drive.</source>
        <translation>Una carpeta vigilada necesita su ruta completa, desde la raíz o la unidad.</translation>
    </message>
    <message>
        <source>About {time} on the line instead of {now}.</source>
        <translation>Unos {time} en la línea en lugar de {now}.</translation>
    </message>
    <message>
        <source>Account or API key set.</source>
        <translation>Cuenta o clave de API fijada.</translation>
    </message>
    <message>
        <source>Add a PDF file instead.</source>
        <translation>Añada en su lugar un archivo PDF.</translation>
    </message>
    <message>
        <source>Add a document instead.</source>
        <translation>Añada en su lugar un documento.</translation>
    </message>
    <message>
        <source>Add it again to send it as it is now.</source>
        <translation>Añádalo de nuevo para enviarlo tal como está ahora.</translation>
    </message>
    <message>
        <source>Add the document itself instead.</source>
        <translation>Añada en su lugar el propio documento.</translation>
    </message>
    <message>
        <source>Address book exported.</source>
        <translation>Libreta de direcciones exportada.</translation>
    </message>
    <message>
        <source>After that, Telnyx reported a try of this fax as delivered.</source>
        <translation>Después, Telnyx comunicó un intento de este fax como entregado.</translation>
    </message>
    <message>
        <source>All faxes of broadcast B{broadcast} have ended already.</source>
        <translation>Todos los faxes de la difusión B{broadcast} ya han terminado.</translation>
    </message>
    <message>
        <source>All pages seem to be blank: look at them before you leave any out.</source>
        <translation>Todas las páginas parecen en blanco: mírelas antes de omitir alguna.</translation>
    </message>
    <message>
        <source>All {n} delivered</source>
        <translation>Los {n} entregados</translation>
    </message>
    <message>
        <source>Allow it in the Telnyx portal, then send it again, or give it up.</source>
        <translation>Permítalo en el portal de Telnyx y reenvíelo, o abandónelo.</translation>
    </message>
    <message>
        <source>An amount is written like 0.007 or 50.</source>
        <translation>Un importe se escribe como 0.007 o 50.</translation>
    </message>
    <message>
        <source>An archive can&apos;t be on a network share: {folder}. Choose a folder on this computer, and copy the archive from there.</source>
        <translation>Un archivo histórico no puede estar en un recurso de red: {folder}. Elija una carpeta de este ordenador y copie el archivo histórico desde allí.</translation>
    </message>
    <message>
        <source>Another FaxDesk is open. Close every FaxDesk, then go back to the backup.</source>
        <translation>Hay otro FaxDesk abierto. Cierre todos los FaxDesk y luego vuelva a la copia de seguridad.</translation>
    </message>
    <message>
        <source>Another desk has taken this fax over. Nothing was sent from here.</source>
        <translation>Otro puesto se ha hecho cargo de este fax. Desde aquí no se envió nada.</translation>
    </message>
    <message>
        <source>Another fax to this number is under way.</source>
        <translation>Otro fax a este número está en curso.</translation>
    </message>
    <message>
        <source>Another time chosen.</source>
        <translation>Elegida otra hora.</translation>
    </message>
    <message>
        <source>Apply the redactions in the program that marked them, then add it again.</source>
        <translation>Aplique las censuras en el programa que las marcó y luego añádalo de nuevo.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>Archives that are missing or can&apos;t be written: {files}. They may name them still: put the files back, or let them be written, and forget them once more.</source>
        <translation>Archivos históricos que faltan o en los que no se puede escribir: {files}. Aún pueden nombrar a esa persona: devuelva los archivos a su sitio, o permita escribir en ellos, y olvídela otra vez.</translation>
    </message>
    <message>
        <source>As far as Telnyx reports, no fax machine took the call.</source>
        <translation>Según comunica Telnyx, ninguna máquina de fax atendió la llamada.</translation>
    </message>
    <message>
        <source>Ask the sender for the document itself, as a PDF.</source>
        <translation>Pida al remitente el propio documento, en PDF.</translation>
    </message>
    <message>
        <source>Ask whoever owns it for access, or copy it to a folder of your own.</source>
        <translation>Pida acceso a su propietario, o cópielo a una carpeta suya.</translation>
    </message>
    <message>
        <source>Asked Telnyx to stop it. Until Telnyx confirms, it may still arrive.</source>
        <translation>Se pidió a Telnyx que lo detenga. Mientras Telnyx no lo confirme, aún puede llegar.</translation>
    </message>
    <message>
        <source>Asked Telnyx: not found so far.</source>
        <translation>Telnyx consultado: no encontrado hasta ahora.</translation>
    </message>
    <message>
        <source>At this pace it may not be there by {time}. Call them, or free a line: hold other faxes.</source>
        <translation>A este ritmo puede que no esté allí antes de {time}. Llame al destinatario, o libere una línea: retenga otros faxes.</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>Intento {number}</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Audit log exported.</source>
        <translation>Registro de auditoría exportado.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Between {since} and {day} the journal was changed and its chain made anew: it doesn&apos;t fit the seal of {day} any more. {place}</source>
        <translation>Entre el {since} y el {day} el registro fue modificado y su cadena rehecha: ya no corresponde al sello del {day}. {place}</translation>
    </message>
    <message>
        <source>Black and white with a threshold of {threshold}%: about {time}.</source>
        <translation>Blanco y negro con un umbral del {threshold} %: unos {time}.</translation>
    </message>
    <message>
        <source>Broadcast B{broadcast} is not paused.</source>
        <translation>La difusión B{broadcast} no está en pausa.</translation>
    </message>
    <message>
        <source>Broadcast paused.</source>
        <translation>Difusión en pausa.</translation>
    </message>
    <message>
        <source>Broadcast resumed.</source>
        <translation>Difusión reanudada.</translation>
    </message>
    <message>
        <source>Call and ask whether it arrived.</source>
        <translation>Llame y pregunte si llegó.</translation>
    </message>
    <message>
        <source>Call and ask whether they take faxes.</source>
        <translation>Llame y pregunte si aceptan faxes.</translation>
    </message>
    <message>
        <source>Caller display name</source>
        <translation>Nombre mostrado al destinatario</translation>
    </message>
    <message>
        <source>Calls to this number cost extra. Check that you mean it.</source>
        <translation>Las llamadas a este número tienen un coste adicional. Compruebe que es lo que quiere.</translation>
    </message>
    <message>
        <source>Cancel it, or go on waiting.</source>
        <translation>Cancélelo, o siga esperando.</translation>
    </message>
    <message>
        <source>Cancel it, say what became of it, or go on waiting.</source>
        <translation>Cancélelo, diga qué ha sido de él, o siga esperando.</translation>
    </message>
    <message>
        <source>Cancel was asked for.</source>
        <translation>Se pidió la cancelación.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Cancelled before it went.</source>
        <translation>Cancelado antes de salir.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Cancelled. Telnyx has confirmed it.</source>
        <translation>Cancelado. Telnyx lo ha confirmado.</translation>
    </message>
    <message>
        <source>Cancelled: not reported as delivered</source>
        <translation>Cancelado: no comunicado como entregado</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>Check that this is a fax number.</source>
        <translation>Compruebe que es un número de fax.</translation>
    </message>
    <message>
        <source>Check the number and send the document again.</source>
        <translation>Compruebe el número y reenvíe el documento.</translation>
    </message>
    <message>
        <source>Choose at least one page.</source>
        <translation>Elija al menos una página.</translation>
    </message>
    <message>
        <source>Choose some of its pages, or fewer documents at once.</source>
        <translation>Elija algunas de sus páginas, o menos documentos a la vez.</translation>
    </message>
    <message>
        <source>Choose the pages that are to be sent, if they are not for the receiver.</source>
        <translation>Elija las páginas que se deben enviar, si no son para el destinatario.</translation>
    </message>
    <message>
        <source>Close FaxDesk and open it again. If that doesn&apos;t help, install it again.</source>
        <translation>Cierre FaxDesk y ábralo de nuevo. Si no sirve, instálelo de nuevo.</translation>
    </message>
    <message>
        <source>Closed days are written like 2026-12-24, 12-25 (each year), 2026-12-27..2026-12-31.</source>
        <translation>Los días de cierre se escriben como 2026-12-24, 12-25 (cada año), 2026-12-27..2026-12-31.</translation>
    </message>
    <message>
        <source>Colours on page {page} would look the same, or disappear.</source>
        <translation>Algunos colores de la página {page} parecerían iguales o desaparecerían.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Composed</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Contacts added.</source>
        <translation>Contactos añadidos.</translation>
    </message>
    <message>
        <source>Contacts changed.</source>
        <translation>Contactos cambiados.</translation>
    </message>
    <message>
        <source>Contacts removed.</source>
        <translation>Contactos quitados.</translation>
    </message>
    <message numerus="yes">
        <source>Copies of the journal that somebody made, in {folder}: {n}. They are as the journal was then.</source>
        <translation>
            <numerusform>Una copia del registro que alguien hizo, en {folder} ({n}). Está como el registro estaba entonces.</numerusform>
            <numerusform>Copias del registro que alguien hizo, en {folder}: {n}. Están como el registro estaba entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the whole key from the Telnyx portal once more (Account, Keys &amp; Credentials), or make a new one there: one that was deleted is never accepted again.</source>
        <translation>Copie otra vez la clave entera del portal de Telnyx (Account, Keys &amp; Credentials), o cree allí una nueva: una clave eliminada no se vuelve a aceptar nunca.</translation>
    </message>
    <message>
        <source>DEMO: this fax went to FaxDesk&apos;s built-in simulator. Nothing was sent.</source>
        <translation>DEMOSTRACIÓN: este fax fue al simulador integrado de FaxDesk. No se envió nada.</translation>
    </message>
    <message>
        <source>Damaged journal repaired.</source>
        <translation>Registro dañado reparado.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Decidido.</translation>
    </message>
    <message>
        <source>Delete what you don&apos;t need, then add the file again.</source>
        <translation>Elimine lo que no necesite y luego añada el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Delivered with a doubt, as Telnyx reports</source>
        <translation>Entregado con una duda, según Telnyx</translation>
    </message>
    <message>
        <source>Delivered, as Telnyx reports</source>
        <translation>Entregado, según Telnyx</translation>
    </message>
    <message>
        <source>Delivered, but its report could not be saved in the folder for reports. Save it from the fax&apos;s menu.</source>
        <translation>Entregado, pero su informe no se pudo guardar en la carpeta de los informes. Guárdelo desde el menú del fax.</translation>
    </message>
    <message>
        <source>Delivered. Telnyx has confirmed it.</source>
        <translation>Entregado. Telnyx lo ha confirmado.</translation>
    </message>
    <message>
        <source>Delivery reported</source>
        <translation>Entrega comunicada</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Marcando</translation>
    </message>
    <message>
        <source>Document no longer to be kept.</source>
        <translation>Documento que ya no se conserva.</translation>
    </message>
    <message>
        <source>Document to be kept.</source>
        <translation>Documento que se conserva.</translation>
    </message>
    <message>
        <source>Document viewed.</source>
        <translation>Documento visto.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Duration of the call</source>
        <translation>Duración de la llamada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Ended otherwise</source>
        <translation>Terminados de otro modo</translation>
    </message>
    <message>
        <source>Ended without a reason given.</source>
        <translation>Terminado sin indicar el motivo.</translation>
    </message>
    <message>
        <source>Every sheet is made to fit the width of its page.</source>
        <translation>Cada hoja se ajusta al ancho de su página.</translation>
    </message>
    <message>
        <source>Everything stopped.</source>
        <translation>Todo detenido.</translation>
    </message>
    <message>
        <source>FAXDESK_LINES must be a whole number from 1 to 100.</source>
        <translation>FAXDESK_LINES debe ser un número entero de 1 a 100.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Failed: not reported as delivered</source>
        <translation>Fallido: no comunicado como entregado</translation>
    </message>
    <message>
        <source>Fax deleted after 30 days in the bin.</source>
        <translation>Fax eliminado tras 30 días en la papelera.</translation>
    </message>
    <message>
        <source>Fax put into the bin.</source>
        <translation>Fax puesto en la papelera.</translation>
    </message>
    <message>
        <source>Fax removed.</source>
        <translation>Fax quitado.</translation>
    </message>
    <message>
        <source>Fax taken out of the bin.</source>
        <translation>Fax sacado de la papelera.</translation>
    </message>
    <message>
        <source>Fax {fax} is a colleague&apos;s. You may not change it; they, or a lead of the team, may.</source>
        <translation>El fax {fax} es de un colega. Usted no puede cambiarlo; ese colega o un responsable del equipo sí.</translation>
    </message>
    <message>
        <source>Fax {fax} is a colleague&apos;s. You may not open its documents; a lead of the team may.</source>
        <translation>El fax {fax} es de un colega. Usted no puede abrir sus documentos; un responsable del equipo sí.</translation>
    </message>
    <message>
        <source>Fax {fax} is in an archive: it is shown, reported and proven, and not changed any more.</source>
        <translation>El fax {fax} está en un archivo histórico: se puede mostrar, informar y probar, pero ya no se cambia.</translation>
    </message>
    <message>
        <source>Fax {fax} is not in the bin.</source>
        <translation>El fax {fax} no está en la papelera.</translation>
    </message>
    <message>
        <source>Fax {fax} is under legal hold. Nothing of it can be removed.</source>
        <translation>El fax {fax} está bajo retención legal. No se puede quitar nada de él.</translation>
    </message>
    <message>
        <source>Fax {fax} to {to} is delivered with a doubt: it was on the line for {took}, its pages take about {foretold}. Ask the receiver whether all of it is there.</source>
        <translation>El fax {fax} a {to} se entregó con una duda: estuvo {took} en la línea, sus páginas tardan unos {foretold}. Pregunte al destinatario si está todo.</translation>
    </message>
    <message>
        <source>Fax {fax} to {to} is delivered with a doubt: {n} of its {pages} pages went. Ask the receiver whether all are there.</source>
        <translation>El fax {fax} a {to} se entregó con una duda: salieron {n} de sus {pages} páginas. Pregunte al destinatario si están todas.</translation>
    </message>
    <message>
        <source>Fax {fax} was sent to one number alone: it is part of no broadcast.</source>
        <translation>El fax {fax} se envió a un solo número: no forma parte de ninguna difusión.</translation>
    </message>
    <message>
        <source>FaxDesk asks Telnyx once more before it sends again.</source>
        <translation>FaxDesk consulta a Telnyx una vez más antes de reenviar.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t move files in this folder, so it takes none. Allow it to write there, or make room on the disk.</source>
        <translation>FaxDesk no puede mover archivos en esta carpeta, así que no toma ninguno. Permítale escribir en ella, o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t write its journal, so nothing is sent. Check the rights of its data folder. What was queued is kept.</source>
        <translation>FaxDesk no puede escribir su registro, así que no se envía nada. Compruebe los permisos de su carpeta de datos. Lo que estaba en la cola se conserva.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t write to its folder {folder} ({reason}). Make sure that you own it and that the disk isn&apos;t full, then start FaxDesk again.</source>
        <translation>FaxDesk no puede escribir en su carpeta {folder} ({reason}). Asegúrese de que es suya y de que el disco no está lleno, y luego inicie FaxDesk de nuevo.</translation>
    </message>
    <message>
        <source>FaxDesk did not attach the file “{name}”.</source>
        <translation>FaxDesk no adjuntó el archivo “{name}”.</translation>
    </message>
    <message>
        <source>FaxDesk did not write this line.</source>
        <translation>FaxDesk no escribió esta línea.</translation>
    </message>
    <message>
        <source>FaxDesk ended while the fax was handed over. It may have gone.</source>
        <translation>FaxDesk terminó mientras entregaba el fax a Telnyx. Puede haber salido.</translation>
    </message>
    <message>
        <source>FaxDesk fax no.</source>
        <translation>N.º de fax de FaxDesk</translation>
    </message>
    <message>
        <source>FaxDesk is asking Telnyx.</source>
        <translation>FaxDesk está consultando a Telnyx.</translation>
    </message>
    <message>
        <source>FaxDesk is working this desk&apos;s queue. Close it first, then try again.</source>
        <translation>FaxDesk está procesando la cola de este puesto. Ciérrelo primero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>FaxDesk keeps private papers and won&apos;t put them on a network share: {folder}. Set FAXDESK_HOME to a folder on this computer.</source>
        <translation>FaxDesk guarda documentos privados y no los pone en un recurso de red: {folder}. Indique en FAXDESK_HOME una carpeta de este ordenador.</translation>
    </message>
    <message>
        <source>FaxDesk knows no fax and no contact of “{text}”. Nothing is to be forgotten.</source>
        <translation>FaxDesk no conoce ningún fax ni contacto de “{text}”. No hay nada que olvidar.</translation>
    </message>
    <message>
        <source>FaxDesk knows no policy entry “{name}”. It is left out.</source>
        <translation>FaxDesk no conoce la entrada de directiva “{name}”. Se omite.</translation>
    </message>
    <message>
        <source>FaxDesk tries again at {time}.</source>
        <translation>FaxDesk reintenta a las {time}.</translation>
    </message>
    <message>
        <source>FaxDesk was closed during the upload. It starts again.</source>
        <translation>FaxDesk se cerró durante la carga. Empieza de nuevo.</translation>
    </message>
    <message>
        <source>FaxDesk was closed in the middle of it.</source>
        <translation>FaxDesk se cerró a mitad de la operación.</translation>
    </message>
    <message>
        <source>FaxDesk was not open when it was to go, which is long ago. Let it go, or give it up.</source>
        <translation>FaxDesk no estaba abierto cuando debía salir, hace mucho. Libérelo, o abandónelo.</translation>
    </message>
    <message>
        <source>FaxDesk was not open when it was to go. It goes now instead.</source>
        <translation>FaxDesk no estaba abierto cuando debía salir. Sale ahora.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of the document is gone or was changed. Add it again.</source>
        <translation>La copia del documento de FaxDesk ha desaparecido o se modificó. Añádalo de nuevo.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of the document is gone. Add the document again and send it again.</source>
        <translation>La copia del documento de FaxDesk ha desaparecido. Añada de nuevo el documento y reenvíelo.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of this document is gone. Take it out and add it again.</source>
        <translation>La copia de este documento de FaxDesk ha desaparecido. Sáquelo y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is damaged, and another FaxDesk still has it open. Close every FaxDesk, then start it again: it repairs what it can.</source>
        <translation>El registro de FaxDesk está dañado, y otro FaxDesk aún lo tiene abierto. Cierre todos los FaxDesk e inícielo de nuevo: repara lo que puede.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is damaged. Nothing more is sent. Close every FaxDesk and start it again: it repairs what it can.</source>
        <translation>El registro de FaxDesk está dañado. No se envía nada más. Cierre todos los FaxDesk e inícielo de nuevo: repara lo que puede.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is in use by another program. Try again.</source>
        <translation>El registro de FaxDesk está en uso por otro programa. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged and no fax could be read back. It is kept as {file}. If you have a backup, close FaxDesk and go back to it with: faxdesk backup --restore FILE.</source>
        <translation>El registro de FaxDesk estaba dañado y no se pudo recuperar ningún fax. Se conserva como {file}. Si tiene una copia de seguridad, cierre FaxDesk y vuelva a ella con: faxdesk backup --restore FILE.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged, and not all of it can be read any more. Faxes read back: {faxes}; known to be lost: {lost}. The damaged journal is kept as {file}. The queue is paused: what went last may still be shown as waiting. Check the list, then resume.</source>
        <translation>El registro de FaxDesk estaba dañado y ya no se puede leer entero. Faxes recuperados: {faxes}; perdidos que se sepa: {lost}. El registro dañado se conserva como {file}. La cola está en pausa: lo último que salió puede figurar aún como en espera. Compruebe la lista y reanude.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged. All {faxes} faxes in it were read back. The damaged one is kept as {file}. The queue is paused: what went last may still be shown as waiting. Check the list, then resume.</source>
        <translation>El registro de FaxDesk estaba dañado. Se recuperaron todos sus {faxes} faxes. El registro dañado se conserva como {file}. La cola está en pausa: lo último que salió puede figurar aún como en espera. Compruebe la lista y reanude.</translation>
    </message>
    <message>
        <source>Faxes that are not over yet (fax no. {faxes}): cancel them first, or wait for their end.</source>
        <translation>Faxes que aún no han terminado (fax n.º {faxes}): cancélelos primero, o espere a que terminen.</translation>
    </message>
    <message>
        <source>Faxes went to {number} before.</source>
        <translation>Ya se enviaron faxes a {number}.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>File as handed over</source>
        <translation>Archivo tal como se entregó a Telnyx</translation>
    </message>
    <message>
        <source>First page as it was sent, from a small picture that was kept when the document was deleted.</source>
        <translation>Primera página como se envió, de una imagen pequeña que se conservó al eliminar el documento.</translation>
    </message>
    <message>
        <source>First page left out, as was asked.</source>
        <translation>Primera página omitida, como se pidió.</translation>
    </message>
    <message>
        <source>First page not shown: FaxDesk no longer has the file as handed over.</source>
        <translation>Primera página no mostrada: FaxDesk ya no tiene el archivo tal como se entregó a Telnyx.</translation>
    </message>
    <message>
        <source>First page not shown: the document was deleted, its time to be kept being over.</source>
        <translation>Primera página no mostrada: el documento se eliminó, pasado su tiempo de conservación.</translation>
    </message>
    <message>
        <source>First page not shown: the document was deleted, its time to be kept being over. The desk that deleted it may have a small picture.</source>
        <translation>Primera página no mostrada: el documento se eliminó, pasado su tiempo de conservación. El puesto que lo eliminó puede tener una imagen pequeña.</translation>
    </message>
    <message>
        <source>First page, drawn by FaxDesk from the file as handed over. Telnyx makes the final picture.</source>
        <translation>Primera página, dibujada por FaxDesk a partir del archivo entregado. Telnyx hace la imagen final.</translation>
    </message>
    <message>
        <source>Fit the width, or choose what is printed where it was written.</source>
        <translation>Ajuste al ancho, o elija lo que se imprime allí donde se escribió.</translation>
    </message>
    <message>
        <source>Fix it in the Telnyx portal, then press Resume.</source>
        <translation>Corríjalo en el portal de Telnyx y luego pulse Reanudar.</translation>
    </message>
    <message numerus="yes">
        <source>Fonts of barcodes or signs aren&apos;t in this file: letters stand in their place. They are {fonts}.</source>
        <translation>
            <numerusform>Una fuente de códigos de barras o símbolos no está en este archivo: hay letras en su lugar. Es {fonts}.</numerusform>
            <numerusform>Fuentes de códigos de barras o símbolos no están en este archivo: hay letras en su lugar. Son {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts of barcodes or signs aren&apos;t on this computer: letters stand in their place. They are {fonts}.</source>
        <translation>
            <numerusform>Una fuente de códigos de barras o símbolos no está en este ordenador: hay letras en su lugar. Es {fonts}.</numerusform>
            <numerusform>Fuentes de códigos de barras o símbolos no están en este ordenador: hay letras en su lugar. Son {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts that aren&apos;t in this file are replaced by others: {fonts}.</source>
        <translation>
            <numerusform>Una fuente que no está en este archivo se sustituye por otra: {fonts}.</numerusform>
            <numerusform>Las fuentes que no están en este archivo se sustituyen por otras: {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts that aren&apos;t on this computer are replaced by others: {fonts}.</source>
        <translation>
            <numerusform>Una fuente que no está en este ordenador se sustituye por otra: {fonts}.</numerusform>
            <numerusform>Las fuentes que no están en este ordenador se sustituyen por otras: {fonts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found at Telnyx: it did go.</source>
        <translation>Encontrado en Telnyx: sí salió.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From-number changed.</source>
        <translation>Número de origen cambiado.</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or save or scan it again.</source>
        <translation>Obténgalo de nuevo de su procedencia, o guárdelo o escanéelo de nuevo.</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or scan it again.</source>
        <translation>Obténgala de nuevo de su procedencia, o escanéela de nuevo.</translation>
    </message>
    <message>
        <source>Get the file again, or save or scan the document again.</source>
        <translation>Obtenga el archivo de nuevo, o guarde o escanee de nuevo el documento.</translation>
    </message>
    <message>
        <source>Give --pages once for all files, or once for each of them.</source>
        <translation>Indique --pages una vez para todos los archivos, o una vez para cada uno.</translation>
    </message>
    <message>
        <source>Give the pauses in minutes, like 1, 2, 5, 10. Each may last from 0.2 to 1440 minutes.</source>
        <translation>Indique las pausas en minutos, como 1, 2, 5, 10. Cada una puede durar de 0.2 a 1440 minutos.</translation>
    </message>
    <message>
        <source>Given up by a person, not confirmed</source>
        <translation>Abandonado por una persona, no confirmado</translation>
    </message>
    <message>
        <source>Goes at {time}.</source>
        <translation>Sale a las {time}.</translation>
    </message>
    <message>
        <source>Goes in a moment.</source>
        <translation>Sale en un momento.</translation>
    </message>
    <message>
        <source>Goes when Telnyx can be reached again.</source>
        <translation>Sale cuando se pueda contactar de nuevo con Telnyx.</translation>
    </message>
    <message>
        <source>Goes when nothing else waits.</source>
        <translation>Sale cuando no espere nada más.</translation>
    </message>
    <message>
        <source>Grey boxes or marked lines on page {page} would turn black, and the text in them be lost.</source>
        <translation>Los recuadros grises o las líneas resaltadas de la página {page} quedarían negros, y su texto se perdería.</translation>
    </message>
    <message>
        <source>Grey text on page {page} would arrive as dots and be hard to read.</source>
        <translation>El texto gris de la página {page} llegaría como puntos y sería difícil de leer.</translation>
    </message>
    <message>
        <source>Greyscale in high quality: about {time}.</source>
        <translation>Escala de grises en calidad alta: unos {time}.</translation>
    </message>
    <message>
        <source>Group changed.</source>
        <translation>Grupo cambiado.</translation>
    </message>
    <message>
        <source>Group removed.</source>
        <translation>Grupo quitado.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado a Telnyx</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Transfiriendo</translation>
    </message>
    <message>
        <source>Handing the fax over to Telnyx, try {number}.</source>
        <translation>Entregando el fax a Telnyx, intento {number}.</translation>
    </message>
    <message>
        <source>Handing the fax over to Telnyx.</source>
        <translation>Entregando el fax a Telnyx.</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Calidad alta</translation>
    </message>
    <message>
        <source>History exported.</source>
        <translation>Historial exportado.</translation>
    </message>
    <message>
        <source>Hours are written like 08:00-18:00.</source>
        <translation>Las horas se escriben como 08:00-18:00.</translation>
    </message>
    <message>
        <source>If it belongs on the fax, have it print in the program that made it, or add a screenshot.</source>
        <translation>Si debe figurar en el fax, haga que se imprima en el programa que lo creó, o añada una captura de pantalla.</translation>
    </message>
    <message>
        <source>If it is on a network drive or a USB stick, check the connection and add it again.</source>
        <translation>Si está en una unidad de red o una memoria USB, compruebe la conexión y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>If it is to arrive, save it as a PDF where it was written, then add that.</source>
        <translation>Si debe llegar, guárdelo como PDF donde se escribió y añada ese PDF.</translation>
    </message>
    <message>
        <source>If the fax fails, open the file, print it as a new PDF and send that.</source>
        <translation>Si el fax falla, abra el archivo, imprímalo como un PDF nuevo y envíe ese.</translation>
    </message>
    <message>
        <source>In the address book this is a telephone, not a fax machine. Check it.</source>
        <translation>En la libreta de direcciones esto es un teléfono, no una máquina de fax. Compruébelo.</translation>
    </message>
    <message>
        <source>Information for support saved.</source>
        <translation>Información para soporte guardada.</translation>
    </message>
    <message>
        <source>International form</source>
        <translation>Forma internacional</translation>
    </message>
    <message>
        <source>It did not go in time and was not sent. Try again sends it all the same.</source>
        <translation>No salió a tiempo y no se envió. Reintentar lo envía de todos modos.</translation>
    </message>
    <message>
        <source>It failed before it could be cancelled.</source>
        <translation>Falló antes de poder cancelarse.</translation>
    </message>
    <message>
        <source>It goes from {number}, which your IT department has locked since it was made.</source>
        <translation>Sale desde {number}, que su departamento de informática ha bloqueado desde que se creó.</translation>
    </message>
    <message>
        <source>It goes with the settings that your IT department has locked since it was made.</source>
        <translation>Sale con los ajustes que su departamento de informática ha bloqueado desde que se creó.</translation>
    </message>
    <message>
        <source>It goes without T.38, as the address book has it for this number.</source>
        <translation>Sale sin T.38, como indica la libreta de direcciones para este número.</translation>
    </message>
    <message>
        <source>It had not ended when this report was made. Make another report when it has.</source>
        <translation>No había terminado cuando se hizo este informe. Haga otro cuando haya terminado.</translation>
    </message>
    <message>
        <source>It is too late to cancel.</source>
        <translation>Es demasiado tarde para cancelar.</translation>
    </message>
    <message>
        <source>It isn&apos;t certain how many pages this PDF has: {pages} or {other}, depending on who counts.</source>
        <translation>No es seguro cuántas páginas tiene este PDF: {pages} o {other}, según quién cuente.</translation>
    </message>
    <message>
        <source>It may have gone, and Telnyx gives no answer. Nobody can be sure.</source>
        <translation>Puede haber salido, y Telnyx no responde. Nadie puede estar seguro.</translation>
    </message>
    <message>
        <source>It must be there before it may go. Choose a later time to be there.</source>
        <translation>Debería estar allí antes de poder salir. Elija una hora de llegada posterior.</translation>
    </message>
    <message>
        <source>It was never handed over to Telnyx, so nothing was sent.</source>
        <translation>Nunca se entregó a Telnyx, así que no se envió nada.</translation>
    </message>
    <message>
        <source>It was to be there by {time} and has not gone. Send it late, or give it up?</source>
        <translation>Debía estar allí antes de {time} y no ha salido. ¿Enviarlo tarde o abandonarlo?</translation>
    </message>
    <message>
        <source>It was to be there by {time}. It goes late.</source>
        <translation>Debía estar allí antes de {time}. Sale tarde.</translation>
    </message>
    <message>
        <source>It went from an account that FaxDesk no longer uses and that gives no answer now, so nobody here can tell what becomes of it.</source>
        <translation>Salió de una cuenta que FaxDesk ya no usa y que ahora no responde, así que nadie aquí puede decir qué será de él.</translation>
    </message>
    <message>
        <source>It will be cancelled as soon as it is found.</source>
        <translation>Se cancelará en cuanto se encuentre.</translation>
    </message>
    <message>
        <source>Its broadcast is paused.</source>
        <translation>Su difusión está en pausa.</translation>
    </message>
    <message>
        <source>Its from-number was corrected: it goes from {number}, no longer from {before}.</source>
        <translation>Su número de origen se corrigió: sale desde {number}, ya no desde {before}.</translation>
    </message>
    <message>
        <source>Its hours are over for today. It waits for the next.</source>
        <translation>Sus horas de hoy han pasado. Espera a las siguientes.</translation>
    </message>
    <message>
        <source>Its report was saved in the folder for reports.</source>
        <translation>Su informe se guardó en la carpeta de los informes.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>Journal backed up.</source>
        <translation>Copia de seguridad del registro hecha.</translation>
    </message>
    <message>
        <source>Journal set back to a backup.</source>
        <translation>Registro devuelto a una copia de seguridad.</translation>
    </message>
    <message>
        <source>Journal&apos;s chain exported.</source>
        <translation>Cadena del registro exportada.</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>Keep greyscale</source>
        <translation>Mantener la escala de grises</translation>
    </message>
    <message>
        <source>Leave that setting as it is by default, and send the document again.</source>
        <translation>Deje ese ajuste en su valor predeterminado y reenvíe el documento.</translation>
    </message>
    <message>
        <source>Leave this page out</source>
        <translation>Omitir esta página</translation>
    </message>
    <message>
        <source>Legal hold lifted.</source>
        <translation>Retención legal levantada.</translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation>Liberado.</translation>
    </message>
    <message>
        <source>Let it go when it may go.</source>
        <translation>Libérelo cuando pueda salir.</translation>
    </message>
    <message>
        <source>LibreOffice could not make this document into a PDF.</source>
        <translation>LibreOffice no pudo convertir este documento en PDF.</translation>
    </message>
    <message>
        <source>LibreOffice made this into a PDF. Lines and pages may break elsewhere than you are used to.</source>
        <translation>LibreOffice lo convirtió en PDF. Las líneas y páginas pueden cortarse en otros sitios de lo habitual.</translation>
    </message>
    <message>
        <source>LibreOffice took too long with this document and was stopped.</source>
        <translation>LibreOffice tardó demasiado con este documento y se detuvo.</translation>
    </message>
    <message>
        <source>Light text or drawing on page {page} would disappear.</source>
        <translation>El texto o dibujo claro de la página {page} desaparecería.</translation>
    </message>
    <message>
        <source>Line {line} of the cover page&apos;s file has a field that isn&apos;t known: {name}.</source>
        <translation>La línea {line} del archivo de la portada tiene un campo desconocido: {name}.</translation>
    </message>
    <message>
        <source>Line {line} of the cover page&apos;s file needs one label and one value, or two of each.</source>
        <translation>La línea {line} del archivo de la portada necesita una etiqueta y un valor, o dos de cada.</translation>
    </message>
    <message>
        <source>Line {line} of the file can&apos;t be read.</source>
        <translation>La línea {line} del archivo no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>Look at them, and leave them out if nothing is on them.</source>
        <translation>
            <numerusform>Mírela, y omítala si no hay nada en ella.</numerusform>
            <numerusform>Mírelas, y omítalas si no hay nada en ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for it in that account&apos;s Telnyx portal. FaxDesk goes on asking.</source>
        <translation>Búsquelo en el portal de Telnyx de esa cuenta. FaxDesk sigue consultando.</translation>
    </message>
    <message>
        <source>Look through its pages before you send it, or get the file again.</source>
        <translation>Revise sus páginas antes de enviarlo, u obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Look through its pages, or have it saved with its fonts embedded.</source>
        <translation>Revise sus páginas, o haga que se guarde con sus fuentes incrustadas.</translation>
    </message>
    <message>
        <source>Look through its pages, or save it as a PDF where it was written.</source>
        <translation>Revise sus páginas, o guárdelo como PDF donde se escribió.</translation>
    </message>
    <message>
        <source>Look whether it was moved or renamed, then add it again.</source>
        <translation>Mire si se movió o cambió de nombre, y luego añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Low credit is a whole amount, from 0 to 100,000.</source>
        <translation>El límite de saldo bajo es un importe entero, de 0 a 100.000.</translation>
    </message>
    <message>
        <source>Made on {time} by FaxDesk {version}</source>
        <translation>Hecho el {time} por FaxDesk {version}</translation>
    </message>
    <message>
        <source>Make the document smaller or print it to PDF again.</source>
        <translation>Reduzca el documento o imprímalo de nuevo en PDF.</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>Marked as sent by a person, not confirmed</source>
        <translation>Marcado como enviado por una persona, no confirmado</translation>
    </message>
    <message>
        <source>Marked as sent by you</source>
        <translation>Marcado como enviado por usted</translation>
    </message>
    <message>
        <source>Marked as sent by you.</source>
        <translation>Marcado como enviado por usted.</translation>
    </message>
    <message>
        <source>Marked for redaction but not applied: the text would be readable.</source>
        <translation>Marcado para censura pero sin aplicar: el texto sería legible.</translation>
    </message>
    <message>
        <source>Marked “{label}”. Is a fax there?</source>
        <translation>Marcado “{label}”. ¿Hay allí un fax?</translation>
    </message>
    <message>
        <source>Marked “{label}”. That is no fax number.</source>
        <translation>Marcado “{label}”. No es un número de fax.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>More than a third of a page would arrive black. Look at it in the preview.</source>
        <translation>Más de un tercio de una página llegaría en negro. Mírela en la vista previa.</translation>
    </message>
    <message>
        <source>More than a third of page {page} would arrive black, as grey paper does. It takes about {time} on the line.</source>
        <translation>Más de un tercio de la página {page} llegaría en negro, como ocurre con el papel gris. Ocupa la línea unos {time}.</translation>
    </message>
    <message>
        <source>Must be there by {time}.</source>
        <translation>Debe estar allí antes de {time}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name files, or --media-url addresses, or a --cover with a --message: one of the three.</source>
        <translation>Indique archivos, o direcciones --media-url, o un --cover con un --message: uno de los tres.</translation>
    </message>
    <message>
        <source>Name the backup to go back to.</source>
        <translation>Indique la copia de seguridad a la que volver.</translation>
    </message>
    <message>
        <source>Name the group.</source>
        <translation>Indique el grupo.</translation>
    </message>
    <message>
        <source>Name the picture to be written with -o, or ask for --json, or both.</source>
        <translation>Indique con -o la imagen que se debe escribir, o pida --json, o ambos.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Never faxed before. Compare the number with the letter.</source>
        <translation>Nunca se le ha enviado un fax. Compare el número con la carta.</translation>
    </message>
    <message>
        <source>No black threshold suits all pages: greyscale keeps the most.</source>
        <translation>Ningún umbral de negro sirve para todas las páginas: la escala de grises es la que más conserva.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus.</source>
        <translation>Ningún país tiene este prefijo. Compruebe las cifras después del signo más.</translation>
    </message>
    <message>
        <source>No directory is set. Name one in the settings, or let IT set one.</source>
        <translation>No hay ningún directorio fijado. Indique uno en los ajustes, o deje que informática lo haga.</translation>
    </message>
    <message>
        <source>No fax application has been chosen yet.</source>
        <translation>Aún no se ha elegido ninguna aplicación de fax.</translation>
    </message>
    <message>
        <source>No fax has been delivered yet.</source>
        <translation>Aún no se ha entregado ningún fax.</translation>
    </message>
    <message>
        <source>No fax has ended otherwise.</source>
        <translation>Ningún fax ha terminado de otro modo.</translation>
    </message>
    <message>
        <source>No fax has failed.</source>
        <translation>Ningún fax ha fallado.</translation>
    </message>
    <message>
        <source>No fax has gone to this country before. Check the number.</source>
        <translation>Aún no ha ido ningún fax a este país. Compruebe el número.</translation>
    </message>
    <message>
        <source>No fax is under way.</source>
        <translation>Ningún fax está en curso.</translation>
    </message>
    <message>
        <source>No fax is waiting.</source>
        <translation>Ningún fax está en espera.</translation>
    </message>
    <message>
        <source>No fax needs you.</source>
        <translation>Ningún fax está por decidir.</translation>
    </message>
    <message>
        <source>No fax number stands here.</source>
        <translation>Aquí no hay ningún número de fax.</translation>
    </message>
    <message>
        <source>No fax number was found that says who it goes to.</source>
        <translation>No se encontró ningún número de fax que indique a quién va.</translation>
    </message>
    <message>
        <source>No fax of broadcast B{broadcast} has failed.</source>
        <translation>Ningún fax de la difusión B{broadcast} ha fallado.</translation>
    </message>
    <message>
        <source>No from-number has been chosen yet.</source>
        <translation>Aún no se ha elegido ningún número de origen.</translation>
    </message>
    <message>
        <source>No number in this country has so many digits. Check each one.</source>
        <translation>Ningún número de este país tiene tantas cifras. Compruebe cada una.</translation>
    </message>
    <message>
        <source>No number stands here.</source>
        <translation>Aquí no hay ningún número.</translation>
    </message>
    <message>
        <source>No page has shades that take long on the line: it is sent as it is.</source>
        <translation>Ninguna página tiene tonos que ocupen mucho la línea: se envía como está.</translation>
    </message>
    <message>
        <source>No page of this document is a scan in shades: there is nothing to clean up.</source>
        <translation>Ninguna página de este documento es un escaneo con tonos: no hay nada que limpiar.</translation>
    </message>
    <message>
        <source>No request to Telnyx can be made with these settings, so nothing was sent. Check TELNYX_BASE_URL and the API key.</source>
        <translation>Con estos ajustes no se puede hacer ninguna petición a Telnyx, así que no se envió nada. Compruebe TELNYX_BASE_URL y la clave de API.</translation>
    </message>
    <message>
        <source>No such number is known. Check it; if it is right, you can send.</source>
        <translation>No se conoce un número así. Compruébelo; si es correcto, puede enviar.</translation>
    </message>
    <message>
        <source>No user is set for the directory: it is asked without a password.</source>
        <translation>No hay usuario fijado para el directorio: se consulta sin contraseña.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Nadie respondió.</translation>
    </message>
    <message>
        <source>Nobody is sure whether this fax went. Please decide: send again, sent, or give up.</source>
        <translation>Nadie sabe con seguridad si este fax salió. Decida: reenviar, enviado o abandonar.</translation>
    </message>
    <message>
        <source>None of the columns is known to hold numbers: {columns}. Say which ones do.</source>
        <translation>No se sabe que ninguna de las columnas contenga números: {columns}. Diga cuáles los contienen.</translation>
    </message>
    <message>
        <source>Normal quality</source>
        <translation>Calidad normal</translation>
    </message>
    <message>
        <source>Not finished: {state}</source>
        <translation>Sin terminar: {state}</translation>
    </message>
    <message>
        <source>Not known what became of it.</source>
        <translation>No se sabe qué ha sido de él.</translation>
    </message>
    <message>
        <source>Not known whether it was sent</source>
        <translation>No se sabe si se envió</translation>
    </message>
    <message>
        <source>Not known: whether it arrived in whole, in part or not at all.</source>
        <translation>No se sabe: si llegó entero, en parte o nada.</translation>
    </message>
    <message>
        <source>Not known: whether some of its pages arrived. A call can break off after any page.</source>
        <translation>No se sabe: si llegaron algunas de sus páginas. Una llamada puede cortarse después de cualquier página.</translation>
    </message>
    <message>
        <source>Not sure it went</source>
        <translation>Salida incierta</translation>
    </message>
    <message>
        <source>Not taken by Telnyx.</source>
        <translation>No aceptado por Telnyx.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is forgotten: fax {faxes} is under legal hold.</source>
        <translation>
            <numerusform>No se olvida nada: el fax {faxes} está bajo retención legal.</numerusform>
            <numerusform>No se olvida nada: los faxes {faxes} están bajo retención legal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is written down is called “{value}”. There is: {known}.</source>
        <translation>Nada de lo que se anota se llama “{value}”. Hay: {known}.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>Now, or at a time: not both.</source>
        <translation>Ahora o a una hora: no ambos.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number dialled</source>
        <translation>Número marcado</translation>
    </message>
    <message>
        <source>Numbers and names forgotten.</source>
        <translation>Números y nombres olvidados.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>Of each fax: times, states, pages, the hashes of its documents, what it cost, who sent it, and Telnyx&apos;s number for it. They prove what was done and name nobody; Telnyx may still know the number.</source>
        <translation>De cada fax: horas, estados, páginas, los hash de sus documentos, lo que costó, quién lo envió y el número que Telnyx le dio. Prueban lo que se hizo y no nombran a nadie; puede que Telnyx aún conozca el número.</translation>
    </message>
    <message>
        <source>Old faxes moved into an archive.</source>
        <translation>Faxes antiguos pasados a un archivo histórico.</translation>
    </message>
    <message>
        <source>Older events taken into the chain.</source>
        <translation>Sucesos anteriores incorporados a la cadena.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Once more to one recipient at a time.</source>
        <translation>Otra vez: a un solo destinatario cada vez.</translation>
    </message>
    <message>
        <source>One digit away from a number you know. Compare each digit.</source>
        <translation>A una cifra de un número que usted conoce. Compare cada cifra.</translation>
    </message>
    <message>
        <source>One file holds at most {limit} reports. Choose a folder, and each is a file of its own.</source>
        <translation>Un archivo contiene como máximo {limit} informes. Elija una carpeta y cada uno será un archivo propio.</translation>
    </message>
    <message>
        <source>One of the documents can&apos;t be sent.</source>
        <translation>Uno de los documentos no se puede enviar.</translation>
    </message>
    <message>
        <source>Only one number can be the usual one.</source>
        <translation>Solo un número puede ser el habitual.</translation>
    </message>
    <message>
        <source>Open it and add the PDFs inside.</source>
        <translation>Ábralo y añada los PDF que contiene.</translation>
    </message>
    <message>
        <source>Open it and print it as a new PDF, then add that.</source>
        <translation>Ábralo e imprímalo como un PDF nuevo, y añada ese.</translation>
    </message>
    <message>
        <source>Open it in Adobe Reader and print it as a PDF, then add that.</source>
        <translation>Ábralo en Adobe Reader e imprímalo como PDF, y añada ese.</translation>
    </message>
    <message>
        <source>Open it in OneNote, print the page that is needed as a PDF, then add that.</source>
        <translation>Ábralo en OneNote, imprima como PDF la página necesaria, y añada ese PDF.</translation>
    </message>
    <message>
        <source>Open it in Publisher, save it as a PDF and add that.</source>
        <translation>Ábralo en Publisher, guárdelo como PDF y añada ese.</translation>
    </message>
    <message>
        <source>Open it in Visio, save it as a PDF and add that.</source>
        <translation>Ábralo en Visio, guárdelo como PDF y añada ese.</translation>
    </message>
    <message>
        <source>Open it in a program that shows it and save it as a PDF, then add that.</source>
        <translation>Ábralo en un programa que lo muestre y guárdelo como PDF, y añada ese.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as a PDF and add that, or install LibreOffice.</source>
        <translation>Ábralo en una hoja de cálculo, guárdelo como PDF y añada ese, o instale LibreOffice.</translation>
    </message>
    <message>
        <source>Open it in the XPS viewer, print it to “Microsoft Print to PDF”, and add that.</source>
        <translation>Ábralo en el visor de XPS, imprímalo con “Microsoft Print to PDF” y añada ese PDF.</translation>
    </message>
    <message>
        <source>Open it in the browser and print it as a PDF, or download the document again.</source>
        <translation>Ábralo en el navegador e imprímalo como PDF, o descargue de nuevo el documento.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and print it as a PDF, then add that.</source>
        <translation>Ábralo en el programa al que pertenece e imprímalo como PDF, y añada ese.</translation>
    </message>
    <message>
        <source>Open it in your address book and print it as a PDF, then add that.</source>
        <translation>Ábralo en su libreta de direcciones e imprímalo como PDF, y añada ese.</translation>
    </message>
    <message>
        <source>Open it in your calendar and print it as a PDF, then add that.</source>
        <translation>Ábralo en su calendario e imprímalo como PDF, y añada ese.</translation>
    </message>
    <message>
        <source>Open it in your mail program, and print it to PDF or save what is inside, then add that.</source>
        <translation>Ábralo en su programa de correo, imprímalo como PDF o guarde lo que contiene, y añada eso.</translation>
    </message>
    <message>
        <source>Open it there, choose File, Export to, PDF, then add that.</source>
        <translation>Ábralo allí, elija Archivo, Exportar a, PDF, y añada ese PDF.</translation>
    </message>
    <message>
        <source>Open it where it comes from to have it downloaded, or save or scan it again.</source>
        <translation>Ábralo en su procedencia para que se descargue, o guárdelo o escanéelo de nuevo.</translation>
    </message>
    <message>
        <source>Open it where it was drawn and print it as a PDF, then add that.</source>
        <translation>Ábralo donde se dibujó e imprímalo como PDF, y añada ese.</translation>
    </message>
    <message>
        <source>Open it where it was written, save it as a PDF and add that.</source>
        <translation>Ábralo donde se escribió, guárdelo como PDF y añada ese.</translation>
    </message>
    <message>
        <source>Open it with its password, save it as a PDF and add that.</source>
        <translation>Ábralo con su contraseña, guárdelo como PDF y añada ese.</translation>
    </message>
    <message>
        <source>Open it, print the report that is needed as a PDF, then add that.</source>
        <translation>Ábrala, imprima como PDF el informe necesario, y añada ese PDF.</translation>
    </message>
    <message>
        <source>Open it, save it as a PNG, a JPEG or a PDF, then add that.</source>
        <translation>Ábrala, guárdela como PNG, JPEG o PDF, y añada ese archivo.</translation>
    </message>
    <message>
        <source>Open it, save or print it as a PDF, then add that.</source>
        <translation>Ábralo, guárdelo o imprímalo como PDF, y añada ese.</translation>
    </message>
    <message>
        <source>Open the file, print it as a new PDF, and add that.</source>
        <translation>Abra el archivo, imprímalo como un PDF nuevo y añada ese.</translation>
    </message>
    <message>
        <source>Open the link, save or download the document itself as a PDF and add that.</source>
        <translation>Abra el enlace, guarde o descargue el propio documento como PDF y añádalo.</translation>
    </message>
    <message>
        <source>Opened with its password. It is sent without one, as paper has none.</source>
        <translation>Abierto con su contraseña. Se envía sin ella, pues el papel no tiene.</translation>
    </message>
    <message>
        <source>Page {page} has a photo: black and white would turn it into blots.</source>
        <translation>La página {page} tiene una foto: el blanco y negro la convertiría en manchas.</translation>
    </message>
    <message>
        <source>Page {page} is empty.</source>
        <translation>La página {page} está vacía.</translation>
    </message>
    <message>
        <source>Page {page} is much wider than tall. On fax paper its text becomes very small.</source>
        <translation>La página {page} es mucho más ancha que alta. En el papel de fax su texto queda muy pequeño.</translation>
    </message>
    <message>
        <source>Page {page} is named twice. Name it once.</source>
        <translation>La página {page} se indica dos veces. Indíquela una vez.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: it is full of fine dots.</source>
        <translation>La página {page} ocupa la línea unos {time}: está llena de puntos finos.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: its greys become patterns of dots.</source>
        <translation>La página {page} ocupa la línea unos {time}: sus grises se convierten en tramas de puntos.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: this quality has twice as many lines.</source>
        <translation>La página {page} ocupa la línea unos {time}: esta calidad tiene el doble de líneas.</translation>
    </message>
    <message>
        <source>Page {page} would arrive nearly all black.</source>
        <translation>La página {page} llegaría casi toda negra.</translation>
    </message>
    <message>
        <source>Page {page} would arrive nearly blank: what is on it is too light.</source>
        <translation>La página {page} llegaría casi en blanco: lo que hay en ella es demasiado claro.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a photo: black and white would turn it into blots, greyscale keeps it.</source>
        <translation>La página {page}, por ejemplo, tiene una foto: el blanco y negro la convertiría en manchas, la escala de grises la conserva.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a photo: high quality in greyscale shows it, without the finest one&apos;s many minutes.</source>
        <translation>La página {page}, por ejemplo, tiene una foto: la calidad alta en escala de grises la muestra, sin los muchos minutos de la más fina.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a small square code: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>La página {page}, por ejemplo, tiene un pequeño código cuadrado: la calidad muy alta, en blanco y negro con un umbral del {threshold} %, lo mantiene legible.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has fine print: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>La página {page}, por ejemplo, tiene letra fina: la calidad muy alta, en blanco y negro con un umbral del {threshold} %, la mantiene legible.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has grey boxes: black and white with a threshold of {threshold}% keeps the text and leaves the boxes white.</source>
        <translation>La página {page}, por ejemplo, tiene recuadros grises: el blanco y negro con un umbral del {threshold} % conserva el texto y deja los recuadros blancos.</translation>
    </message>
    <message>
        <source>Page {page}: about {time}.</source>
        <translation>Página {page}: unos {time}.</translation>
    </message>
    <message>
        <source>Pages and cover pages need files: what Telnyx fetches itself stays as it is.</source>
        <translation>Las páginas y las portadas necesitan archivos: lo que Telnyx obtiene por sí mismo queda como está.</translation>
    </message>
    <message>
        <source>Pages confirmed</source>
        <translation>Páginas confirmadas</translation>
    </message>
    <message>
        <source>Pages handed over</source>
        <translation>Páginas entregadas a Telnyx</translation>
    </message>
    <message numerus="yes">
        <source>Pages {pages} seem to be blank.</source>
        <translation>
            <numerusform>La página {pages} parece en blanco.</numerusform>
            <numerusform>Las páginas {pages} parecen en blanco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Pauses before another try are whole seconds, from 10 to 86400 each.</source>
        <translation>Las pausas antes de otro intento son segundos enteros, de 10 a 86400 cada una.</translation>
    </message>
    <message>
        <source>Please decide.</source>
        <translation>Decida, por favor.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Print it as a PDF on ordinary paper size, then add that.</source>
        <translation>Imprímalo como PDF en un tamaño de papel normal, y añada ese.</translation>
    </message>
    <message>
        <source>Print it as a PDF where it looks right, and add that.</source>
        <translation>Imprímalo como PDF donde se vea bien, y añada ese.</translation>
    </message>
    <message>
        <source>Print it to PDF, or save its attachments and add those.</source>
        <translation>Imprímalo en PDF, o guarde sus adjuntos y añádalos.</translation>
    </message>
    <message>
        <source>Print the pages that are needed to a PDF, then add that.</source>
        <translation>Imprima en PDF las páginas necesarias, y añada ese PDF.</translation>
    </message>
    <message>
        <source>Priority chosen.</source>
        <translation>Prioridad elegida.</translation>
    </message>
    <message numerus="yes">
        <source>Proof of {n} faxes</source>
        <translation>
            <numerusform>Prueba de {n} fax</numerusform>
            <numerusform>Prueba de {n} faxes</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof saved.</source>
        <translation>Prueba guardada.</translation>
    </message>
    <message>
        <source>Purged.</source>
        <translation>Eliminado definitivamente.</translation>
    </message>
    <message>
        <source>Put into the bin.</source>
        <translation>Puesto en la papelera.</translation>
    </message>
    <message>
        <source>Put into the queue.</source>
        <translation>Puesto en la cola.</translation>
    </message>
    <message>
        <source>Put on hold.</source>
        <translation>Retenido.</translation>
    </message>
    <message>
        <source>Put under legal hold.</source>
        <translation>Puesto bajo retención legal.</translation>
    </message>
    <message>
        <source>Queue paused.</source>
        <translation>Cola puesta en pausa.</translation>
    </message>
    <message>
        <source>Queue resumed.</source>
        <translation>Cola reanudada.</translation>
    </message>
    <message>
        <source>Read back from a damaged journal. Its last steps may be missing.</source>
        <translation>Recuperado de un registro dañado. Pueden faltar sus últimos pasos.</translation>
    </message>
    <message>
        <source>Ready to send, made into a PDF by FaxDesk.</source>
        <translation>Listo para enviar, convertido en PDF por FaxDesk.</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>Listo para enviar.</translation>
    </message>
    <message>
        <source>Remains in unused parts of the journal&apos;s file: another FaxDesk has it open. They are overwritten by itself, within a day.</source>
        <translation>Restos en partes no usadas del archivo del registro: otro FaxDesk lo tiene abierto. Se sobrescriben por sí solos, en un día.</translation>
    </message>
    <message>
        <source>Remote station id</source>
        <translation>Id. de la estación remota</translation>
    </message>
    <message>
        <source>Report printed.</source>
        <translation>Informe impreso.</translation>
    </message>
    <message>
        <source>Report saved.</source>
        <translation>Informe guardado.</translation>
    </message>
    <message>
        <source>Reported as delivered.</source>
        <translation>Comunicado como entregado.</translation>
    </message>
    <message numerus="yes">
        <source>Reports and other files that FaxDesk saved in {folder}: {n}. Whoever keeps them has to delete them.</source>
        <translation>
            <numerusform>Un informe u otro archivo que FaxDesk guardó en {folder} ({n}). Quien lo conserve debe eliminarlo.</numerusform>
            <numerusform>Informes y otros archivos que FaxDesk guardó en {folder}: {n}. Quien los conserve debe eliminarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of a broadcast exported.</source>
        <translation>Resultados de una difusión exportados.</translation>
    </message>
    <message>
        <source>SHA-256 not known</source>
        <translation>SHA-256 desconocido</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Save it as a JPEG, then add that.</source>
        <translation>Guárdela como JPEG, y añada ese archivo.</translation>
    </message>
    <message>
        <source>Save it as a PDF in the program it was written in, then add that.</source>
        <translation>Guárdelo como PDF en el programa en que se escribió, y añada ese.</translation>
    </message>
    <message>
        <source>Save it as a PDF where it was written and add that, or install LibreOffice: it is free.</source>
        <translation>Guárdelo como PDF donde se escribió y añada ese, o instale LibreOffice: es gratuito.</translation>
    </message>
    <message>
        <source>Save it as a PDF where it was written, and add that.</source>
        <translation>Guárdelo como PDF donde se escribió, y añada ese.</translation>
    </message>
    <message>
        <source>Save or scan it at a lower resolution, 300 dots per inch or less.</source>
        <translation>Guárdela o escanéela con una resolución menor, 300 puntos por pulgada o menos.</translation>
    </message>
    <message>
        <source>Save or scan the document again.</source>
        <translation>Guarde o escanee de nuevo el documento.</translation>
    </message>
    <message>
        <source>Save what is to be sent of them, and add it as documents of its own.</source>
        <translation>Guarde los que se deban enviar, y añádalos como documentos propios.</translation>
    </message>
    <message>
        <source>Say in which hours, as --between 08:00-18:00, or --between office.</source>
        <translation>Diga en qué horas, como --between 08:00-18:00, o --between office.</translation>
    </message>
    <message>
        <source>Say until when, as --deadline 17:00.</source>
        <translation>Diga hasta cuándo, como --deadline 17:00.</translation>
    </message>
    <message>
        <source>Say when: --at, --between, --deadline, --priority, or --now.</source>
        <translation>Diga cuándo: --at, --between, --deadline, --priority o --now.</translation>
    </message>
    <message>
        <source>Say whom the folder&apos;s files go to, or that their names, their sidecars or their first pages say it: one of the two.</source>
        <translation>Diga a quién van los archivos de la carpeta, o que lo indican sus nombres, sus archivos anexos o sus primeras páginas: una de las dos cosas.</translation>
    </message>
    <message>
        <source>Scan or save it at a lower resolution, or in several files.</source>
        <translation>Escanéelo o guárdelo con una resolución menor, o en varios archivos.</translation>
    </message>
    <message>
        <source>See the details, then try again.</source>
        <translation>Vea los detalles y luego reintente.</translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} drawings (page {pages}).</source>
        <translation>
            <numerusform>Visible en pantalla, pero no impreso, y por tanto no enviado: {n} dibujo (página {pages}).</numerusform>
            <numerusform>Visible en pantalla, pero no impreso, y por tanto no enviado: {n} dibujos (página {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} form fields (page {pages}).</source>
        <translation>
            <numerusform>Visible en pantalla, pero no impreso, y por tanto no enviado: {n} campo de formulario (página {pages}).</numerusform>
            <numerusform>Visible en pantalla, pero no impreso, y por tanto no enviado: {n} campos de formulario (página {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} highlights (page {pages}).</source>
        <translation>
            <numerusform>Visible en pantalla, pero no impreso, y por tanto no enviado: {n} resaltado (página {pages}).</numerusform>
            <numerusform>Visible en pantalla, pero no impreso, y por tanto no enviado: {n} resaltados (página {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} layers ({names}).</source>
        <translation>
            <numerusform>Visible en pantalla, pero no impreso, y por tanto no enviado: {n} capa ({names}).</numerusform>
            <numerusform>Visible en pantalla, pero no impreso, y por tanto no enviado: {n} capas ({names}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} marks (page {pages}).</source>
        <translation>
            <numerusform>Visible en pantalla, pero no impreso, y por tanto no enviado: {n} marca (página {pages}).</numerusform>
            <numerusform>Visible en pantalla, pero no impreso, y por tanto no enviado: {n} marcas (página {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} notes (page {pages}).</source>
        <translation>
            <numerusform>Visible en pantalla, pero no impreso, y por tanto no enviado: {n} nota (página {pages}).</numerusform>
            <numerusform>Visible en pantalla, pero no impreso, y por tanto no enviado: {n} notas (página {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} pieces of handwriting (page {pages}).</source>
        <translation>
            <numerusform>Visible en pantalla, pero no impreso, y por tanto no enviado: {n} trazo a mano (página {pages}).</numerusform>
            <numerusform>Visible en pantalla, pero no impreso, y por tanto no enviado: {n} trazos a mano (página {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} signatures (page {pages}).</source>
        <translation>
            <numerusform>Visible en pantalla, pero no impreso, y por tanto no enviado: {n} firma (página {pages}).</numerusform>
            <numerusform>Visible en pantalla, pero no impreso, y por tanto no enviado: {n} firmas (página {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} stamps (page {pages}).</source>
        <translation>
            <numerusform>Visible en pantalla, pero no impreso, y por tanto no enviado: {n} sello (página {pages}).</numerusform>
            <numerusform>Visible en pantalla, pero no impreso, y por tanto no enviado: {n} sellos (página {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} typed texts (page {pages}).</source>
        <translation>
            <numerusform>Visible en pantalla, pero no impreso, y por tanto no enviado: {n} texto escrito (página {pages}).</numerusform>
            <numerusform>Visible en pantalla, pero no impreso, y por tanto no enviado: {n} textos escritos (página {pages}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it all the same, and it goes as several faxes; or choose fewer pages.</source>
        <translation>Envíelo de todos modos y sale como varios faxes; o elija menos páginas.</translation>
    </message>
    <message>
        <source>Send it without them, or accept or reject them where it was written.</source>
        <translation>Envíelo sin ellos, o acéptelos o rechácelos donde se escribió.</translation>
    </message>
    <message>
        <source>Send only what is needed of it.</source>
        <translation>Envíe solo lo necesario.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sending the pages.</source>
        <translation>Enviando las páginas.</translation>
    </message>
    <message>
        <source>Sent before the others.</source>
        <translation>Enviado antes que los demás.</translation>
    </message>
    <message>
        <source>Sent with its tracked changes accepted: what was deleted is left out.</source>
        <translation>Enviado con sus cambios aceptados: lo eliminado se omite.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Enviado.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>Fijado por su departamento de informática.</translation>
    </message>
    <message>
        <source>Set by {who}.</source>
        <translation>Fijado por {who}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings changed.</source>
        <translation>Ajustes cambiados.</translation>
    </message>
    <message>
        <source>Several numbers stand in this row. Which one is the fax?</source>
        <translation>En esta fila hay varios números. ¿Cuál es el fax?</translation>
    </message>
    <message>
        <source>Shorten the message if one page is enough.</source>
        <translation>Acorte el mensaje si basta con una página.</translation>
    </message>
    <message>
        <source>Shrink it to fit, or scan or save it at a lower resolution.</source>
        <translation>Redúzcalo al límite, o escanéelo o guárdelo con una resolución menor.</translation>
    </message>
    <message>
        <source>Shrink them to fit, or send one of them as a fax of its own.</source>
        <translation>Redúzcalos al límite, o envíe uno de ellos como un fax propio.</translation>
    </message>
    <message>
        <source>Shrunk from {before} to {after}. Pages that became black and white no longer change with the threshold.</source>
        <translation>Reducido de {before} a {after}. Las páginas que pasaron a blanco y negro ya no cambian con el umbral.</translation>
    </message>
    <message>
        <source>Some fax machines refuse so fine a quality. FaxDesk then tries again in high quality.</source>
        <translation>Algunas máquinas de fax rechazan una calidad tan fina. Entonces FaxDesk reintenta en calidad alta.</translation>
    </message>
    <message numerus="yes">
        <source>Some pages are portrait and {n} are landscape: those are turned to fill the paper.</source>
        <translation>
            <numerusform>Algunas páginas son verticales y {n} es horizontal: se gira para llenar el papel.</numerusform>
            <numerusform>Algunas páginas son verticales y {n} son horizontales: estas se giran para llenar el papel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody answered, but no fax machine.</source>
        <translation>Alguien respondió, pero no una máquina de fax.</translation>
    </message>
    <message>
        <source>Somebody else has just dealt with fax {fax}. Look at what it says now, then decide.</source>
        <translation>Otra persona acaba de ocuparse del fax {fax}. Mire lo que indica ahora y luego decida.</translation>
    </message>
    <message>
        <source>Something between line {first} and this one isn&apos;t what was written.</source>
        <translation>Algo entre la línea {first} y esta no es lo que se escribió.</translation>
    </message>
    <message>
        <source>Something in FaxDesk failed and is tried again. If this stays, start FaxDesk again.</source>
        <translation>Algo falló en FaxDesk y se reintenta. Si persiste, inicie FaxDesk de nuevo.</translation>
    </message>
    <message>
        <source>Something in FaxDesk went wrong, so this may not have been done. Look, then try again.</source>
        <translation>Algo salió mal en FaxDesk, así que puede que esto no se haya hecho. Mírelo y reintente.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Take out the files inside and add those that are to be sent.</source>
        <translation>Extraiga los archivos que contiene y añada los que se deban enviar.</translation>
    </message>
    <message>
        <source>Taken as a number abroad. Check the country, or type it with a plus.</source>
        <translation>Se toma como un número extranjero. Compruebe el país, o escríbalo con un signo más.</translation>
    </message>
    <message>
        <source>Taken back by Undo.</source>
        <translation>Recuperado con Deshacer.</translation>
    </message>
    <message>
        <source>Taken from the watched folder “{folder}”.</source>
        <translation>Tomado de la carpeta vigilada “{folder}”.</translation>
    </message>
    <message>
        <source>Taken out of the bin again.</source>
        <translation>Sacado de nuevo de la papelera.</translation>
    </message>
    <message>
        <source>Telnyx allows no more calls at once for your account. FaxDesk uses fewer lines for a while.</source>
        <translation>Telnyx no permite más llamadas a la vez en su cuenta. FaxDesk usa menos líneas por un tiempo.</translation>
    </message>
    <message>
        <source>Telnyx answers again: it is still under way.</source>
        <translation>Telnyx responde de nuevo: sigue en curso.</translation>
    </message>
    <message>
        <source>Telnyx asked us to slow down until {time}.</source>
        <translation>Telnyx nos pidió ir más despacio hasta {time}.</translation>
    </message>
    <message>
        <source>Telnyx asks FaxDesk to slow down.</source>
        <translation>Telnyx pide a FaxDesk que vaya más despacio.</translation>
    </message>
    <message>
        <source>Telnyx asks FaxDesk to slow down. Nothing was sent.</source>
        <translation>Telnyx pide a FaxDesk que vaya más despacio. No se envió nada.</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached safely: its certificate isn&apos;t trusted on this computer.</source>
        <translation>No se puede contactar con Telnyx de forma segura: su certificado no es de confianza en este ordenador.</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached.</source>
        <translation>No se puede contactar con Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx confirms it, with a doubt: it was on the line for {took}, and its pages take about {foretold}. Ask the receiver whether all of it is there.</source>
        <translation>Telnyx lo confirma, con una duda: estuvo {took} en la línea, y sus páginas tardan unos {foretold}. Pregunte al destinatario si está todo.</translation>
    </message>
    <message numerus="yes">
        <source>Telnyx confirms it, with a doubt: {n} of its {pages} pages went. Ask the receiver whether all are there.</source>
        <translation>
            <numerusform>Telnyx lo confirma, con una duda: salió {n} de sus {pages} páginas. Pregunte al destinatario si están todas.</numerusform>
            <numerusform>Telnyx lo confirma, con una duda: salieron {n} de sus {pages} páginas. Pregunte al destinatario si están todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx could not be reached. Nothing was sent.</source>
        <translation>No se pudo contactar con Telnyx. No se envió nada.</translation>
    </message>
    <message>
        <source>Telnyx could not fetch the document.</source>
        <translation>Telnyx no pudo obtener el documento.</translation>
    </message>
    <message>
        <source>Telnyx could not read the document.</source>
        <translation>Telnyx no pudo leer el documento.</translation>
    </message>
    <message>
        <source>Telnyx did not take it, so nothing was sent.</source>
        <translation>Telnyx no lo aceptó, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t accept the API key.</source>
        <translation>Telnyx no acepta la clave de API.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t know it.</source>
        <translation>Telnyx no lo conoce.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send from this from-number. Choose another in the settings, or have it verified in the Telnyx portal.</source>
        <translation>Telnyx no le permite enviar desde este número de origen. Elija otro en los ajustes, o haga que se verifique en el portal de Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send from this number.</source>
        <translation>Telnyx no le permite enviar desde este número.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send with the fax application that is set up. Choose it again in the settings, or fix it in the Telnyx portal.</source>
        <translation>Telnyx no le permite enviar con la aplicación de fax configurada. Elíjala de nuevo en los ajustes, o corríjala en el portal de Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let your account send to this number.</source>
        <translation>Telnyx no permite a su cuenta enviar a este número.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t show this fax, so it probably did not go. Nobody can be sure.</source>
        <translation>Telnyx no muestra este fax, así que probablemente no salió. Nadie puede estar seguro.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take one of this fax&apos;s settings ({field}).</source>
        <translation>Telnyx no acepta uno de los ajustes de este fax ({field}).</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take this document.</source>
        <translation>Telnyx no acepta este documento.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take this number.</source>
        <translation>Telnyx no acepta este número.</translation>
    </message>
    <message>
        <source>Telnyx fax id</source>
        <translation>Id. de fax de Telnyx</translation>
    </message>
    <message>
        <source>Telnyx fetched this document itself: FaxDesk has no copy of it.</source>
        <translation>Telnyx obtuvo este documento por sí mismo: FaxDesk no tiene copia de él.</translation>
    </message>
    <message>
        <source>Telnyx had a fault (HTTP {status}).</source>
        <translation>Telnyx tuvo un error (HTTP {status}).</translation>
    </message>
    <message>
        <source>Telnyx had a fault while it prepared the pages.</source>
        <translation>Telnyx tuvo un error al preparar las páginas.</translation>
    </message>
    <message>
        <source>Telnyx has not stopped it. Please decide: give it up, mark it as sent, or send it again. FaxDesk goes on watching it.</source>
        <translation>Telnyx no lo ha detenido. Decida: abandónelo, márquelo como enviado o reenvíelo. FaxDesk sigue vigilándolo.</translation>
    </message>
    <message>
        <source>Telnyx has prepared the pages.</source>
        <translation>Telnyx ha preparado las páginas.</translation>
    </message>
    <message>
        <source>Telnyx has put the fax into its queue.</source>
        <translation>Telnyx ha puesto el fax en su cola.</translation>
    </message>
    <message>
        <source>Telnyx has taken the fax.</source>
        <translation>Telnyx ha aceptado el fax.</translation>
    </message>
    <message>
        <source>Telnyx is about to dial.</source>
        <translation>Telnyx está a punto de marcar.</translation>
    </message>
    <message>
        <source>Telnyx is dialling.</source>
        <translation>Telnyx está marcando.</translation>
    </message>
    <message>
        <source>Telnyx is preparing the pages.</source>
        <translation>Telnyx está preparando las páginas.</translation>
    </message>
    <message>
        <source>Telnyx is sending the pages.</source>
        <translation>Telnyx está enviando las páginas.</translation>
    </message>
    <message>
        <source>Telnyx knows the API key but doesn&apos;t permit this. Check the key&apos;s rights and the account&apos;s level in the Telnyx portal.</source>
        <translation>Telnyx conoce la clave de API pero no permite esto. Compruebe los derechos de la clave y el nivel de la cuenta en el portal de Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx no longer has the uploaded document. It is uploaded again.</source>
        <translation>Telnyx ya no tiene el documento cargado. Se carga de nuevo.</translation>
    </message>
    <message>
        <source>Telnyx no longer knows this fax. It may have gone.</source>
        <translation>Telnyx ya no conoce este fax. Puede haber salido.</translation>
    </message>
    <message>
        <source>Telnyx refused it (HTTP {status}).</source>
        <translation>Telnyx lo rechazó (HTTP {status}).</translation>
    </message>
    <message>
        <source>Telnyx refused it: “{title}” (HTTP {status}, code {api_code}).</source>
        <translation>Telnyx lo rechazó: “{title}” (HTTP {status}, código {api_code}).</translation>
    </message>
    <message>
        <source>Telnyx refused the API key, once. It is asked once more. Nothing was sent.</source>
        <translation>Telnyx rechazó la clave de API, una vez. Se consulta una vez más. No se envió nada.</translation>
    </message>
    <message>
        <source>Telnyx refused to cancel it. Say what became of it, or go on waiting.</source>
        <translation>Telnyx se negó a cancelarlo. Diga qué ha sido de él, o siga esperando.</translation>
    </message>
    <message>
        <source>Telnyx reports a failure and a success at once. It may have arrived.</source>
        <translation>Telnyx comunica un fallo y un éxito a la vez. Puede haber llegado.</translation>
    </message>
    <message>
        <source>Telnyx says it is too late to cancel.</source>
        <translation>Telnyx dice que es demasiado tarde para cancelar.</translation>
    </message>
    <message>
        <source>Telnyx says that the fax failed, and gives no reason.</source>
        <translation>Telnyx dice que el fax falló, y no da ningún motivo.</translation>
    </message>
    <message>
        <source>Telnyx says that this fax was cancelled, but nobody did that here. It may have been cancelled in the Telnyx portal or by another program.</source>
        <translation>Telnyx dice que este fax se canceló, pero nadie lo hizo aquí. Puede haberse cancelado en el portal de Telnyx o por otro programa.</translation>
    </message>
    <message>
        <source>Telnyx shows a fax like this one, which may be another&apos;s. Nobody can be sure.</source>
        <translation>Telnyx muestra un fax como este, que puede ser de otro. Nadie puede estar seguro.</translation>
    </message>
    <message>
        <source>Telnyx tells a stage that FaxDesk doesn&apos;t know: {status}.</source>
        <translation>Telnyx indica una fase que FaxDesk no conoce: {status}.</translation>
    </message>
    <message>
        <source>Telnyx was asked to stop the fax.</source>
        <translation>Se pidió a Telnyx que detenga el fax.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own picture of the fax was fetched and is kept.</source>
        <translation>La imagen del fax hecha por Telnyx se obtuvo y se conserva.</translation>
    </message>
    <message>
        <source>Telnyx, or a proxy on the way to it, had a fault (HTTP {status}).</source>
        <translation>Telnyx, o un proxy intermedio, tuvo un error (HTTP {status}).</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>Eso no se pudo hacer.</translation>
    </message>
    <message>
        <source>That is no fax number. Nothing was queued.</source>
        <translation>Eso no es un número de fax. No se puso nada en la cola.</translation>
    </message>
    <message>
        <source>That is too long for a watched folder.</source>
        <translation>Eso es demasiado largo para una carpeta vigilada.</translation>
    </message>
    <message>
        <source>That is too long: at most {limit} characters.</source>
        <translation>Eso es demasiado largo: como máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>That must stand on one line.</source>
        <translation>Eso debe caber en una línea.</translation>
    </message>
    <message>
        <source>That name is too long for the sender&apos;s line.</source>
        <translation>Ese nombre es demasiado largo para la línea del remitente.</translation>
    </message>
    <message>
        <source>That team has faxes or contacts of its own. A journal is moved only into one that has none.</source>
        <translation>Ese equipo tiene faxes o contactos propios. Un registro solo se traslada a uno que no tenga ninguno.</translation>
    </message>
    <message>
        <source>The 1 behind +52 was left out: numbers in Mexico have had none since 2019.</source>
        <translation>Se omitió el 1 tras +52: los números de México no lo llevan desde 2019.</translation>
    </message>
    <message>
        <source>The API key has been revoked at Telnyx.</source>
        <translation>La clave de API fue revocada en Telnyx.</translation>
    </message>
    <message>
        <source>The API key has characters that no key has (“{characters}”). Copy it again in the Telnyx portal.</source>
        <translation>La clave de API tiene caracteres que ninguna clave tiene (“{characters}”). Cópiela de nuevo en el portal de Telnyx.</translation>
    </message>
    <message>
        <source>The PDF is damaged, so not all of it can be looked at.</source>
        <translation>El PDF está dañado, así que no se puede revisar entero.</translation>
    </message>
    <message>
        <source>The address book says: do not fax. Only who keeps the address book can lift that.</source>
        <translation>La libreta de direcciones dice: no enviar fax. Solo quien lleva la libreta puede levantarlo.</translation>
    </message>
    <message>
        <source>The answer did not come from Telnyx. A proxy or a log-in page may be in between.</source>
        <translation>La respuesta no vino de Telnyx. Puede haber en medio un proxy o una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>The archive {file} isn&apos;t in its place: what it holds could not be checked.</source>
        <translation>El archivo histórico {file} no está en su lugar: no se pudo comprobar lo que contiene.</translation>
    </message>
    <message>
        <source>The area code is missing. Type the whole number, area code first.</source>
        <translation>Falta el prefijo de zona. Escriba el número entero, primero el prefijo.</translation>
    </message>
    <message>
        <source>The attached document isn&apos;t the one that the chain has for this fax.</source>
        <translation>El documento adjunto no es el que la cadena tiene para este fax.</translation>
    </message>
    <message>
        <source>The attached file “{name}” is missing, or can&apos;t be read.</source>
        <translation>El archivo adjunto “{name}” falta o no se puede leer.</translation>
    </message>
    <message>
        <source>The attached file “{name}” isn&apos;t what was attached: its SHA-256 differs.</source>
        <translation>El archivo adjunto “{name}” no es el que se adjuntó: su SHA-256 es distinto.</translation>
    </message>
    <message>
        <source>The black threshold is a whole number from 1 to 100.</source>
        <translation>El umbral de negro es un número entero de 1 a 100.</translation>
    </message>
    <message>
        <source>The black threshold works only with monochrome.</source>
        <translation>El umbral de negro solo funciona con monocromo.</translation>
    </message>
    <message>
        <source>The call broke off. Some pages may have arrived.</source>
        <translation>La llamada se cortó. Pueden haber llegado algunas páginas.</translation>
    </message>
    <message>
        <source>The call was rejected.</source>
        <translation>La llamada fue rechazada.</translation>
    </message>
    <message>
        <source>The caller display name may have letters A–Z, digits, spaces and - _ ~ ! . + only.</source>
        <translation>El nombre mostrado solo puede tener letras A–Z, cifras, espacios y - _ ~ ! . +</translation>
    </message>
    <message>
        <source>The caller display name may have {limit} characters at most.</source>
        <translation>El nombre mostrado puede tener como máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>The chain ends otherwise than the journal has written down.</source>
        <translation>La cadena termina de otro modo que lo anotado en el registro.</translation>
    </message>
    <message>
        <source>The client state is not valid Base64.</source>
        <translation>El estado del cliente (client state) no es Base64 válido.</translation>
    </message>
    <message numerus="yes">
        <source>The columns of {n} sheets don&apos;t fit the width of the paper: they part over pages.</source>
        <translation>
            <numerusform>Las columnas de {n} hoja no caben en el ancho del papel: se reparten en varias páginas.</numerusform>
            <numerusform>Las columnas de {n} hojas no caben en el ancho del papel: se reparten en varias páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection broke before Telnyx answered.</source>
        <translation>La conexión se cortó antes de que Telnyx respondiera.</translation>
    </message>
    <message>
        <source>The connection broke while the fax was handed over. It may have gone.</source>
        <translation>La conexión se cortó mientras se entregaba el fax a Telnyx. Puede haber salido.</translation>
    </message>
    <message>
        <source>The cover page could not be made.</source>
        <translation>No se pudo crear la portada.</translation>
    </message>
    <message>
        <source>The cover page is empty: no name, no subject and no message stand on it.</source>
        <translation>La portada está vacía: no hay en ella nombre, asunto ni mensaje.</translation>
    </message>
    <message>
        <source>The cover takes {n} pages: its text doesn&apos;t fit on one.</source>
        <translation>La portada ocupa {n} páginas: su texto no cabe en una.</translation>
    </message>
    <message>
        <source>The daily spending limit of your Telnyx account is reached.</source>
        <translation>Se alcanzó el límite de gasto diario de su cuenta de Telnyx.</translation>
    </message>
    <message>
        <source>The damaged journal no longer says which document this was. Add it again and send it again.</source>
        <translation>El registro dañado ya no indica qué documento era. Añádalo de nuevo y reenvíelo.</translation>
    </message>
    <message>
        <source>The demo takes no API key. Start FaxDesk without --demo to set up your account.</source>
        <translation>La demostración no acepta clave de API. Inicie FaxDesk sin --demo para configurar su cuenta.</translation>
    </message>
    <message>
        <source>The directory {server} broke the connection off.</source>
        <translation>El directorio {server} cortó la conexión.</translation>
    </message>
    <message>
        <source>The directory {server} can&apos;t be reached.</source>
        <translation>No se puede contactar con el directorio {server}.</translation>
    </message>
    <message>
        <source>The directory {server} doesn&apos;t accept the password of {user}.</source>
        <translation>El directorio {server} no acepta la contraseña de {user}.</translation>
    </message>
    <message>
        <source>The directory {server} doesn&apos;t answer in time.</source>
        <translation>El directorio {server} no responde a tiempo.</translation>
    </message>
    <message>
        <source>The directory {server} offers no encryption, so nothing was asked.</source>
        <translation>El directorio {server} no ofrece cifrado, así que no se consultó nada.</translation>
    </message>
    <message>
        <source>The directory {server} refuses to search ({reason}).</source>
        <translation>El directorio {server} se niega a buscar ({reason}).</translation>
    </message>
    <message>
        <source>The directory {server} shows a certificate that isn&apos;t trusted, or isn&apos;t its own ({reason}). Nothing was asked.</source>
        <translation>El directorio {server} presenta un certificado que no es de confianza o no es el suyo ({reason}). No se consultó nada.</translation>
    </message>
    <message>
        <source>The directory&apos;s attributes are given like “name=displayName,cn company=o fax=faxNumber”.</source>
        <translation>Los atributos del directorio se indican así: “name=displayName,cn company=o fax=faxNumber”.</translation>
    </message>
    <message>
        <source>The directory&apos;s filter must be in parentheses, like (objectClass=person).</source>
        <translation>El filtro del directorio debe ir entre paréntesis, como (objectClass=person).</translation>
    </message>
    <message>
        <source>The disk doesn&apos;t take what FaxDesk writes into its journal, so nothing is sent. Check that it isn&apos;t full and still connected.</source>
        <translation>El disco no acepta lo que FaxDesk escribe en su registro, así que no se envía nada. Compruebe que no está lleno y que sigue conectado.</translation>
    </message>
    <message>
        <source>The disk is full, so FaxDesk can&apos;t write its journal and sends nothing. Make room: FaxDesk then goes on by itself.</source>
        <translation>El disco está lleno, así que FaxDesk no puede escribir su registro y no envía nada. Libere espacio: FaxDesk sigue entonces por sí solo.</translation>
    </message>
    <message>
        <source>The document has too many pages for a fax.</source>
        <translation>El documento tiene demasiadas páginas para un fax.</translation>
    </message>
    <message>
        <source>The document is too big for a fax.</source>
        <translation>El documento es demasiado grande para un fax.</translation>
    </message>
    <message>
        <source>The document is uploaded.</source>
        <translation>El documento está cargado.</translation>
    </message>
    <message>
        <source>The document names another fax number. Check who it is for.</source>
        <translation>El documento indica otro número de fax. Compruebe para quién es.</translation>
    </message>
    <message>
        <source>The document of fax {fax} is deleted already. It can&apos;t be kept any more.</source>
        <translation>El documento del fax {fax} ya está eliminado. Ya no se puede conservar.</translation>
    </message>
    <message>
        <source>The document of fax {fax} was deleted, as its time to be kept was over. Add the document again and send it again.</source>
        <translation>El documento del fax {fax} se eliminó, pues había pasado su tiempo de conservación. Añada de nuevo el documento y reenvíelo.</translation>
    </message>
    <message>
        <source>The documents of fax no. {faxes}: they went to others as well, whose faxes still have them.</source>
        <translation>Los documentos de los faxes n.º {faxes}: también fueron a otros, cuyos faxes aún los tienen.</translation>
    </message>
    <message numerus="yes">
        <source>The entries of {n} faxes in FaxDesk&apos;s journal can&apos;t be read whole any more. They stand in the list with what is left of them; those that had not gone are on hold. Look through them.</source>
        <translation>
            <numerusform>La entrada de {n} fax en el registro de FaxDesk ya no se puede leer entera. Figura en la lista con lo que queda de ella; si no había salido, está retenido. Revíselo.</numerusform>
            <numerusform>Las entradas de {n} faxes en el registro de FaxDesk ya no se pueden leer enteras. Figuran en la lista con lo que queda de ellas; los que no habían salido están retenidos. Revíselos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fax failed, and Telnyx gives an unusual reason.</source>
        <translation>El fax falló, y Telnyx da un motivo inusual.</translation>
    </message>
    <message>
        <source>The fax is mostly text: black and white with a threshold of {threshold}% keeps letters crisp.</source>
        <translation>El fax es sobre todo texto: el blanco y negro con un umbral del {threshold} % mantiene nítidas las letras.</translation>
    </message>
    <message>
        <source>The fax service was out of order.</source>
        <translation>El servicio de fax estaba averiado.</translation>
    </message>
    <message>
        <source>The fax to {who} failed</source>
        <translation>El fax a {who} falló</translation>
    </message>
    <message>
        <source>The fax to {who} may be too late</source>
        <translation>El fax a {who} puede llegar tarde</translation>
    </message>
    <message>
        <source>The fax to {who} needs you</source>
        <translation>El fax a {who} espera su decisión</translation>
    </message>
    <message>
        <source>The fax to {who} was delivered</source>
        <translation>El fax a {who} fue entregado</translation>
    </message>
    <message>
        <source>The file as a whole isn&apos;t what was written.</source>
        <translation>El archivo en su conjunto no es lo que se escribió.</translation>
    </message>
    <message>
        <source>The file begins otherwise than a chain of this name does.</source>
        <translation>El archivo empieza de otro modo que una cadena con este nombre.</translation>
    </message>
    <message>
        <source>The file beside it doesn&apos;t say who it goes to.</source>
        <translation>El archivo anexo no indica a quién va.</translation>
    </message>
    <message>
        <source>The file beside it has something under “{name}” that can&apos;t stand there.</source>
        <translation>El archivo anexo tiene en “{name}” algo que no puede estar ahí.</translation>
    </message>
    <message>
        <source>The file beside it says “{name}”, which FaxDesk doesn&apos;t know.</source>
        <translation>El archivo anexo indica “{name}”, que FaxDesk no conoce.</translation>
    </message>
    <message>
        <source>The file beside it that says who it goes to can&apos;t be read.</source>
        <translation>El archivo anexo que indica a quién va no se puede leer.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>El archivo no se puede leer.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>El archivo está cortado: falta el final.</translation>
    </message>
    <message>
        <source>The file of the cover page “{name}” can&apos;t be read.</source>
        <translation>El archivo de la portada “{name}” no se puede leer.</translation>
    </message>
    <message>
        <source>The file that says who it goes to has not come within ten minutes.</source>
        <translation>El archivo que indica a quién va no ha llegado en diez minutos.</translation>
    </message>
    <message>
        <source>The file was deleted on {time}, its time to be kept being over; its hash stays.</source>
        <translation>El archivo se eliminó el {time}, pasado su tiempo de conservación; su hash queda.</translation>
    </message>
    <message>
        <source>The file was taken away while FaxDesk had it in hand.</source>
        <translation>El archivo fue retirado mientras FaxDesk lo tenía en proceso.</translation>
    </message>
    <message>
        <source>The file with the directory&apos;s certificate can&apos;t be read: {file}</source>
        <translation>El archivo con el certificado del directorio no se puede leer: {file}</translation>
    </message>
    <message>
        <source>The file with the directory&apos;s certificate must be named in full.</source>
        <translation>El archivo con el certificado del directorio se debe indicar con su ruta completa.</translation>
    </message>
    <message>
        <source>The filter for the directory {server} can&apos;t be used.</source>
        <translation>El filtro para el directorio {server} no se puede usar.</translation>
    </message>
    <message>
        <source>The folder for printed documents must be named in full, from its drive or root on.</source>
        <translation>La carpeta de documentos impresos se debe indicar con su ruta completa, desde la unidad o la raíz.</translation>
    </message>
    <message>
        <source>The folder for reports must be named in full, from its drive or root on.</source>
        <translation>La carpeta de los informes se debe indicar con su ruta completa, desde la unidad o la raíz.</translation>
    </message>
    <message>
        <source>The folder for seals must be named in full, from its drive or root on.</source>
        <translation>La carpeta de los sellos se debe indicar con su ruta completa, desde la unidad o la raíz.</translation>
    </message>
    <message>
        <source>The folder is not there, or FaxDesk may not look into it. It goes on by itself once it can.</source>
        <translation>La carpeta no está, o FaxDesk no puede mirar en ella. Sigue por sí solo en cuanto pueda.</translation>
    </message>
    <message>
        <source>The from-number must be in international form, like +13125790015.</source>
        <translation>El número de origen debe estar en forma internacional, como +13125790015.</translation>
    </message>
    <message>
        <source>The group “{group}” is empty.</source>
        <translation>El grupo “{group}” está vacío.</translation>
    </message>
    <message>
        <source>The information could not be collected.</source>
        <translation>No se pudo recopilar la información.</translation>
    </message>
    <message>
        <source>The journal could not be brought up to date. It was left as it was. Please use the FaxDesk that you had before, and tell us.</source>
        <translation>No se pudo actualizar el registro. Quedó como estaba. Use el FaxDesk que tenía antes y avísenos.</translation>
    </message>
    <message>
        <source>The journal must be brought up to date, but an older FaxDesk still has it open. Close every FaxDesk, then start this one again.</source>
        <translation>El registro se debe actualizar, pero un FaxDesk más antiguo aún lo tiene abierto. Cierre todos los FaxDesk e inicie este de nuevo.</translation>
    </message>
    <message>
        <source>The journal was damaged, so nobody knows whether this fax went. Telnyx is asked first.</source>
        <translation>El registro estaba dañado, así que nadie sabe si este fax salió. Primero se consulta a Telnyx.</translation>
    </message>
    <message>
        <source>The journal was written by a newer FaxDesk. Please update FaxDesk on this computer.</source>
        <translation>El registro lo escribió un FaxDesk más reciente. Actualice FaxDesk en este ordenador.</translation>
    </message>
    <message>
        <source>The last fax there could never arrive.</source>
        <translation>El último fax a ese número no podía llegar.</translation>
    </message>
    <message>
        <source>The last try goes in normal quality.</source>
        <translation>El último intento va en calidad normal.</translation>
    </message>
    <message>
        <source>The last try goes without T.38.</source>
        <translation>El último intento va sin T.38.</translation>
    </message>
    <message>
        <source>The letter says {number}.</source>
        <translation>La carta dice {number}.</translation>
    </message>
    <message>
        <source>The letters were read as a telephone&apos;s keys. Check the number.</source>
        <translation>Las letras se leyeron como teclas de teléfono. Compruebe el número.</translation>
    </message>
    <message>
        <source>The list has this fax as “{state}”, its history as “{told}”.</source>
        <translation>La lista tiene este fax como “{state}”, su historial como “{told}”.</translation>
    </message>
    <message>
        <source>The machine may not know so fine a quality: from now on it is tried in high quality.</source>
        <translation>Puede que la máquina no conozca una calidad tan fina: a partir de ahora se intenta en calidad alta.</translation>
    </message>
    <message numerus="yes">
        <source>The newest {n} lines are missing.</source>
        <translation>
            <numerusform>Falta la línea más reciente.</numerusform>
            <numerusform>Faltan las {n} líneas más recientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number did not react to the call.</source>
        <translation>El número no reaccionó a la llamada.</translation>
    </message>
    <message>
        <source>The number of a contact who may not be faxed: without it FaxDesk could not keep to that. Name, notes and groups are removed.</source>
        <translation>El número de un contacto al que no se pueden enviar faxes: sin él, FaxDesk no podría respetarlo. Nombre, notas y grupos se quitan.</translation>
    </message>
    <message>
        <source>The number of fax {fax} was taken out of it, as its time to be kept was over. It can&apos;t be sent there again.</source>
        <translation>El número del fax {fax} se quitó de él, pues había pasado su tiempo de conservación. No se puede volver a enviar allí.</translation>
    </message>
    <message>
        <source>The number of lines is a whole number from 1 to 100.</source>
        <translation>El número de líneas es un número entero de 1 a 100.</translation>
    </message>
    <message>
        <source>The number {number}: it is in faxes or contacts of others as well.</source>
        <translation>El número {number}: está también en faxes o contactos de otros.</translation>
    </message>
    <message>
        <source>The other side refused the call.</source>
        <translation>La otra parte rechazó la llamada.</translation>
    </message>
    <message>
        <source>The page can&apos;t be shown.</source>
        <translation>No se puede mostrar la página.</translation>
    </message>
    <message>
        <source>The pages {text} run backwards. Write {better}.</source>
        <translation>Las páginas {text} van al revés. Escriba {better}.</translation>
    </message>
    <message>
        <source>The password could not be taken off this document. Open it, save a copy without one and add that.</source>
        <translation>No se pudo quitar la contraseña de este documento. Ábralo, guarde una copia sin contraseña y añádala.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression of at most 200 characters.</source>
        <translation>El patrón no es una expresión regular de 200 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The place where this computer keeps passwords is locked. Unlock it, then try again.</source>
        <translation>El lugar donde este ordenador guarda las contraseñas está bloqueado. Desbloquéelo y reintente.</translation>
    </message>
    <message>
        <source>The policy locks “{name}” without giving it a value: it stays open.</source>
        <translation>La directiva bloquea “{name}” sin darle un valor: queda abierto.</translation>
    </message>
    <message>
        <source>The policy names a setting that FaxDesk doesn&apos;t know: “{name}”.</source>
        <translation>La directiva indica un ajuste que FaxDesk no conoce: “{name}”.</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>La directiva “{name}” no se puede leer. Hasta que su departamento de informática lo corrija, no se envía ningún fax ni se puede cambiar ningún ajuste.</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read: it is no JSON object. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>La directiva “{name}” no se puede leer: no es un objeto JSON. Hasta que su departamento de informática lo corrija, no se envía ningún fax ni se puede cambiar ningún ajuste.</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read: line {line} is no valid JSON. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>La directiva “{name}” no se puede leer: la línea {line} no es JSON válido. Hasta que su departamento de informática lo corrija, no se envía ningún fax ni se puede cambiar ningún ajuste.</translation>
    </message>
    <message>
        <source>The policy “{name}” has “{entry}” twice, again in line {line}. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>La directiva “{name}” tiene “{entry}” dos veces, de nuevo en la línea {line}. Hasta que su departamento de informática lo corrija, no se envía ningún fax ni se puede cambiar ningún ajuste.</translation>
    </message>
    <message>
        <source>The policy&apos;s “{name}” can&apos;t be used as it stands. It is left out.</source>
        <translation>La entrada “{name}” de la directiva no se puede usar tal como está. Se omite.</translation>
    </message>
    <message>
        <source>The preview format works only with “Store preview”.</source>
        <translation>El formato de la vista previa solo funciona con “Guardar una vista previa”.</translation>
    </message>
    <message>
        <source>The priority is one of: urgent, normal, when-idle.</source>
        <translation>La prioridad es una de: urgent, normal, when-idle.</translation>
    </message>
    <message>
        <source>The proof as a whole isn&apos;t the file that FaxDesk made.</source>
        <translation>La prueba en su conjunto no es el archivo que hizo FaxDesk.</translation>
    </message>
    <message>
        <source>The proof could not be made.</source>
        <translation>No se pudo crear la prueba.</translation>
    </message>
    <message>
        <source>The proxy in {setting} can&apos;t be used, so FaxDesk can&apos;t reach Telnyx. Correct it, like http://proxy.example.com:8080 or socks5h://127.0.0.1:1080, and start FaxDesk again.</source>
        <translation>El proxy de {setting} no se puede usar, así que FaxDesk no puede contactar con Telnyx. Corríjalo, como http://proxy.example.com:8080 o socks5h://127.0.0.1:1080, e inicie FaxDesk de nuevo.</translation>
    </message>
    <message>
        <source>The proxy on the way to Telnyx can&apos;t be reached, or doesn&apos;t let FaxDesk through. Check this computer&apos;s proxy settings.</source>
        <translation>No se puede contactar con el proxy hacia Telnyx, o no deja pasar a FaxDesk. Compruebe los ajustes de proxy de este ordenador.</translation>
    </message>
    <message>
        <source>The queue is on hold until you fix it and press Resume.</source>
        <translation>La cola está retenida hasta que lo corrija y pulse Reanudar.</translation>
    </message>
    <message>
        <source>The queue is on hold.</source>
        <translation>La cola está retenida.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>La cola está en pausa.</translation>
    </message>
    <message>
        <source>The queue was put on hold. Nothing was sent.</source>
        <translation>La cola se retuvo. No se envió nada.</translation>
    </message>
    <message>
        <source>The receiver was busy.</source>
        <translation>El destinatario comunicaba.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>No se pudo crear el informe.</translation>
    </message>
    <message>
        <source>The same document has just been sent there, or is about to go.</source>
        <translation>El mismo documento se acaba de enviar allí, o está a punto de salir.</translation>
    </message>
    <message>
        <source>The same number stands there twice. Leave out one of the two.</source>
        <translation>El mismo número está dos veces. Omita uno de los dos.</translation>
    </message>
    <message>
        <source>The sender&apos;s line: by country, always or never.</source>
        <translation>Línea del remitente: según el país, siempre o nunca.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t speak TLS, so nothing was sent to it. Whoever runs it can turn that on; sslmode=disable in the team&apos;s address goes without.</source>
        <translation>El servidor no habla TLS, así que no se le envió nada. Quien lo administra puede activarlo; sslmode=disable en la dirección del equipo prescinde de él.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {version}. FaxDesk needs 14 or newer.</source>
        <translation>El servidor es PostgreSQL {version}. FaxDesk necesita la 14 o posterior.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted, so nothing was sent to it. Name the file of the authority that signed it: sslrootcert=FILE in the team&apos;s address. If that is right, the certificate may have expired.</source>
        <translation>El certificado del servidor no es de confianza, así que no se le envió nada. Indique el archivo de la autoridad que lo firmó: sslrootcert=FILE en la dirección del equipo. Si eso es correcto, puede que el certificado haya caducado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name, so nothing was sent to it. Use the name that stands in the certificate, or ask whoever runs the server.</source>
        <translation>El certificado del servidor es para otro nombre, así que no se le envió nada. Use el nombre que figura en el certificado, o pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked, so FaxDesk can&apos;t read the API key.</source>
        <translation>El llavero del sistema está bloqueado, así que FaxDesk no puede leer la clave de API.</translation>
    </message>
    <message>
        <source>The team&apos;s database can&apos;t be reached. Nothing is sent until it answers; FaxDesk goes on by itself.</source>
        <translation>No se puede contactar con la base de datos del equipo. No se envía nada hasta que responda; FaxDesk sigue por sí solo.</translation>
    </message>
    <message>
        <source>The team&apos;s database doesn&apos;t let this user do that. Whoever runs it can change that.</source>
        <translation>La base de datos del equipo no permite eso a este usuario. Quien la administra puede cambiarlo.</translation>
    </message>
    <message>
        <source>The team&apos;s database refuses this user or password. Whoever runs it can say which to use.</source>
        <translation>La base de datos del equipo rechaza este usuario o contraseña. Quien la administra puede decir cuáles usar.</translation>
    </message>
    <message>
        <source>The team&apos;s database wants a password. Give it with: faxdesk team join, in a passfile, or as PGPASSWORD.</source>
        <translation>La base de datos del equipo pide una contraseña. Indíquela con: faxdesk team join, en un archivo passfile o como PGPASSWORD.</translation>
    </message>
    <message>
        <source>The telephone network could not put the call through.</source>
        <translation>La red telefónica no pudo establecer la llamada.</translation>
    </message>
    <message>
        <source>The telephone network doesn&apos;t take this number.</source>
        <translation>La red telefónica no acepta este número.</translation>
    </message>
    <message>
        <source>The time to undo is from 0 to 60 seconds.</source>
        <translation>El tiempo para deshacer es de 0 a 60 segundos.</translation>
    </message>
    <message>
        <source>The try that you decided about has arrived after all. See the details.</source>
        <translation>El intento sobre el que usted decidió ha llegado después de todo. Vea los detalles.</translation>
    </message>
    <message>
        <source>The try that you decided about has ended at Telnyx without arriving.</source>
        <translation>El intento sobre el que usted decidió ha terminado en Telnyx sin llegar.</translation>
    </message>
    <message>
        <source>The two fax machines could not understand each other.</source>
        <translation>Las dos máquinas de fax no se entendieron.</translation>
    </message>
    <message>
        <source>The upload broke off. It will be done again.</source>
        <translation>La carga se cortó. Se hará de nuevo.</translation>
    </message>
    <message>
        <source>The upload has failed many times over, so this fax waits for you.</source>
        <translation>La carga ha fallado muchas veces, así que este fax espera su decisión.</translation>
    </message>
    <message>
        <source>The upload takes unusually long.</source>
        <translation>La carga tarda más de lo habitual.</translation>
    </message>
    <message>
        <source>The watched folder {folder} faxes to them, as it is set. Change that in its settings.</source>
        <translation>La carpeta vigilada {folder} les envía faxes, según sus ajustes. Cámbielo en ellos.</translation>
    </message>
    <message>
        <source>The watched folders can&apos;t be read as they are written.</source>
        <translation>Las carpetas vigiladas no se pueden leer tal como están escritas.</translation>
    </message>
    <message>
        <source>The way to the directory {server} isn&apos;t encrypted.</source>
        <translation>La conexión con el directorio {server} no está cifrada.</translation>
    </message>
    <message>
        <source>The webhook address must begin with https:// or http://.</source>
        <translation>La dirección de webhook debe empezar por https:// o http://.</translation>
    </message>
    <message>
        <source>The {prefix} for your outside line was left out. Check that the rest is the number.</source>
        <translation>Se omitió el {prefix} de su línea exterior. Compruebe que el resto es el número.</translation>
    </message>
    <message>
        <source>There are letters or signs between the digits. Type the digits alone.</source>
        <translation>Hay letras o signos entre las cifras. Escriba solo las cifras.</translation>
    </message>
    <message>
        <source>There are several fax numbers, and nothing says which is meant: {numbers}</source>
        <translation>Hay varios números de fax, y nada indica cuál es: {numbers}</translation>
    </message>
    <message>
        <source>There is a group “{group}” already.</source>
        <translation>Ya existe un grupo “{group}”.</translation>
    </message>
    <message>
        <source>There is a seal of {day}, and the journal doesn&apos;t reach so far: it was cut off, or set back to a copy. {place}</source>
        <translation>Hay un sello del {day}, y el registro no llega hasta ahí: fue cortado o devuelto a una copia. {place}</translation>
    </message>
    <message>
        <source>There is no Telnyx API key yet.</source>
        <translation>Aún no hay clave de API de Telnyx.</translation>
    </message>
    <message>
        <source>There is no backup {file}.</source>
        <translation>No existe la copia de seguridad {file}.</translation>
    </message>
    <message>
        <source>There is no broadcast B{broadcast}.</source>
        <translation>No existe la difusión B{broadcast}.</translation>
    </message>
    <message>
        <source>There is no connection to send with.</source>
        <translation>No hay ninguna conexión con la que enviar.</translation>
    </message>
    <message>
        <source>There is no contact in this file.</source>
        <translation>No hay ningún contacto en este archivo.</translation>
    </message>
    <message>
        <source>There is no contact {contact} (any more).</source>
        <translation>No existe (ya) el contacto {contact}.</translation>
    </message>
    <message>
        <source>There is no contact “{name}” in the address book.</source>
        <translation>No existe el contacto “{name}” en la libreta de direcciones.</translation>
    </message>
    <message>
        <source>There is no cover page called “{name}”.</source>
        <translation>No existe una portada llamada “{name}”.</translation>
    </message>
    <message>
        <source>There is no fax {fax}.</source>
        <translation>No existe el fax {fax}.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>No existe el archivo “{file}”.</translation>
    </message>
    <message>
        <source>There is no group “{group}” in the address book.</source>
        <translation>No existe el grupo “{group}” en la libreta de direcciones.</translation>
    </message>
    <message>
        <source>There is no page 0: the first page is page 1.</source>
        <translation>No existe la página 0: la primera página es la 1.</translation>
    </message>
    <message numerus="yes">
        <source>There is no page {page}: the document has {n} pages.</source>
        <translation>
            <numerusform>No existe la página {page}: el documento tiene {n} página.</numerusform>
            <numerusform>No existe la página {page}: el documento tiene {n} páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no password for {user} at the directory {server} yet.</source>
        <translation>Aún no hay contraseña para {user} en el directorio {server}.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>No queda espacio en el disco de este ordenador.</translation>
    </message>
    <message>
        <source>There is no such database or user on that server. Check the team&apos;s address.</source>
        <translation>Esa base de datos o ese usuario no existe en ese servidor. Compruebe la dirección del equipo.</translation>
    </message>
    <message>
        <source>There is no such folder: {path}</source>
        <translation>No existe esa carpeta: {path}</translation>
    </message>
    <message>
        <source>There is no such kind of column: “{column}”. There are: {columns}.</source>
        <translation>No existe ese tipo de columna: “{column}”. Hay: {columns}.</translation>
    </message>
    <message>
        <source>There is no such quality.</source>
        <translation>No existe esa calidad.</translation>
    </message>
    <message>
        <source>There is no such setting, or it can&apos;t have that value.</source>
        <translation>No existe ese ajuste, o no puede tener ese valor.</translation>
    </message>
    <message>
        <source>There is no team in this database yet. Its owner makes one with: faxdesk team init.</source>
        <translation>Aún no hay ningún equipo en esta base de datos. Su propietario crea uno con: faxdesk team init.</translation>
    </message>
    <message>
        <source>There is nothing but zeros in this file: it wasn&apos;t saved or downloaded completely.</source>
        <translation>En este archivo solo hay ceros: no se guardó o descargó por completo.</translation>
    </message>
    <message>
        <source>There is nothing in this text.</source>
        <translation>En este texto no hay nada.</translation>
    </message>
    <message>
        <source>These documents are too much for one fax. Send fewer at once.</source>
        <translation>Estos documentos son demasiado para un fax. Envíe menos a la vez.</translation>
    </message>
    <message>
        <source>These documents can&apos;t be joined into one fax. Send them one by one.</source>
        <translation>Estos documentos no se pueden unir en un fax. Envíelos uno por uno.</translation>
    </message>
    <message>
        <source>These settings can&apos;t go together.</source>
        <translation>Estos ajustes no pueden ir juntos.</translation>
    </message>
    <message>
        <source>Thin lines on page {page} would disappear: they are thinner than a fax&apos;s dot.</source>
        <translation>Líneas finas de la página {page} desaparecerían: son más delgadas que un punto de fax.</translation>
    </message>
    <message>
        <source>This FaxDesk has no words for what happened here (“{code}”). The details may say more.</source>
        <translation>Este FaxDesk no tiene texto para lo que ocurrió aquí (“{code}”). Quizá los detalles digan más.</translation>
    </message>
    <message>
        <source>This FaxDesk is newer than the team&apos;s database, so nothing is written. The database&apos;s owner brings it up to date with: faxdesk team init.</source>
        <translation>Este FaxDesk es más reciente que la base de datos del equipo, así que no se escribe nada. El propietario de la base la actualiza con: faxdesk team init.</translation>
    </message>
    <message>
        <source>This PDF has a script in it. It isn&apos;t run: the pages are faxed as they were saved.</source>
        <translation>Este PDF contiene un script. No se ejecuta: las páginas se envían tal como se guardaron.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Este PDF no tiene páginas.</translation>
    </message>
    <message>
        <source>This PDF has {pages} pages. A fax can have {limit} at most.</source>
        <translation>Este PDF tiene {pages} páginas. Un fax puede tener como máximo {limit}.</translation>
    </message>
    <message>
        <source>This PDF is a folder of other files. Only its cover page is faxed.</source>
        <translation>Este PDF es una carpeta de otros archivos. Solo se envía su portada.</translation>
    </message>
    <message>
        <source>This PDF is damaged and can&apos;t be read.</source>
        <translation>Este PDF está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>This PDF is damaged and had to be repaired to be read. Parts of it may be missing.</source>
        <translation>Este PDF está dañado y hubo que repararlo para leerlo. Pueden faltar partes.</translation>
    </message>
    <message>
        <source>This PDF is so complex that it couldn&apos;t be checked completely.</source>
        <translation>Este PDF es tan complejo que no se pudo comprobar por completo.</translation>
    </message>
    <message>
        <source>This PDF needs a password to open.</source>
        <translation>Este PDF necesita una contraseña para abrirse.</translation>
    </message>
    <message>
        <source>This card can&apos;t be read.</source>
        <translation>No se puede leer esta tarjeta.</translation>
    </message>
    <message>
        <source>This card has no end.</source>
        <translation>Esta tarjeta no tiene fin.</translation>
    </message>
    <message>
        <source>This computer has no place to keep the API key safely. FaxDesk forgets it when it closes; enter it again next time.</source>
        <translation>Este ordenador no tiene un lugar seguro para guardar la clave de API. FaxDesk la olvida al cerrarse; introdúzcala de nuevo la próxima vez.</translation>
    </message>
    <message>
        <source>This cover page&apos;s file has nothing in it.</source>
        <translation>El archivo de esta portada no contiene nada.</translation>
    </message>
    <message>
        <source>This cover page&apos;s file is too long: {limit} characters are the most.</source>
        <translation>El archivo de esta portada es demasiado largo: como máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>This data folder holds {found} faxes, but FaxDesk was started for {wanted} ones.</source>
        <translation>Esta carpeta de datos contiene faxes {found}, pero FaxDesk se inició para faxes {wanted}.</translation>
    </message>
    <message>
        <source>This desk is in no team. Name its database with --database postgresql://USER@HOST/DATABASE.</source>
        <translation>Este puesto no está en ningún equipo. Indique su base de datos con --database postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>This document can&apos;t be cleaned up. It is sent as it is.</source>
        <translation>Este documento no se puede limpiar. Se envía como está.</translation>
    </message>
    <message>
        <source>This document can&apos;t be made into a fax. Open it, print it to a new PDF, and use that.</source>
        <translation>Este documento no se puede convertir en fax. Ábralo, imprímalo como un PDF nuevo y use ese.</translation>
    </message>
    <message>
        <source>This document can&apos;t be made into dots. It is sent as it is.</source>
        <translation>Este documento no se puede convertir en puntos. Se envía como está.</translation>
    </message>
    <message>
        <source>This document can&apos;t be shrunk. Scan or save it at a lower resolution.</source>
        <translation>Este documento no se puede reducir. Escanéelo o guárdelo con una resolución menor.</translation>
    </message>
    <message>
        <source>This document has tracked changes: what was deleted is faxed too, struck through.</source>
        <translation>Este documento tiene control de cambios: lo eliminado también se envía, tachado.</translation>
    </message>
    <message>
        <source>This document needs no password.</source>
        <translation>Este documento no necesita contraseña.</translation>
    </message>
    <message>
        <source>This fax application can&apos;t send: it is inactive or has no outbound voice profile. Give it one in the Telnyx portal.</source>
        <translation>Esta aplicación de fax no puede enviar: está inactiva o no tiene perfil de voz saliente. Asígnele uno en el portal de Telnyx.</translation>
    </message>
    <message>
        <source>This fax application has no such number.</source>
        <translation>Esta aplicación de fax no tiene ese número.</translation>
    </message>
    <message>
        <source>This fax has ended already.</source>
        <translation>Este fax ya ha terminado.</translation>
    </message>
    <message>
        <source>This fax has not ended yet.</source>
        <translation>Este fax aún no ha terminado.</translation>
    </message>
    <message>
        <source>This fax is marked as sent. To send it again, add the document again.</source>
        <translation>Este fax está marcado como enviado. Para reenviarlo, añada de nuevo el documento.</translation>
    </message>
    <message>
        <source>This fax is not on hold.</source>
        <translation>Este fax no está retenido.</translation>
    </message>
    <message>
        <source>This fax is not over yet. Cancel it first, then remove it.</source>
        <translation>Este fax aún no ha terminado. Cancélelo primero y luego quítelo.</translation>
    </message>
    <message>
        <source>This fax is not waiting.</source>
        <translation>Este fax no está en espera.</translation>
    </message>
    <message>
        <source>This fax is on hold and has not gone: send it again or give it up.</source>
        <translation>Este fax está retenido y no ha salido: reenvíelo o abandónelo.</translation>
    </message>
    <message>
        <source>This fax waits for no decision.</source>
        <translation>Este fax no espera ninguna decisión.</translation>
    </message>
    <message>
        <source>This fax was delivered. To send it again, add the document again.</source>
        <translation>Este fax fue entregado. Para reenviarlo, añada de nuevo el documento.</translation>
    </message>
    <message>
        <source>This fax&apos;s story, its number, name or documents aren&apos;t what was written.</source>
        <translation>El historial de este fax, su número, nombre o documentos no son lo que se escribió.</translation>
    </message>
    <message>
        <source>This file can&apos;t be checked: it takes too long, or stops the program that reads it.</source>
        <translation>Este archivo no se puede comprobar: tarda demasiado, o detiene el programa que lo lee.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read from where it is.</source>
        <translation>Este archivo no se puede leer desde donde está.</translation>
    </message>
    <message>
        <source>This file changed after it was added.</source>
        <translation>Este archivo se modificó después de añadirlo.</translation>
    </message>
    <message>
        <source>This file changed while it was being read: another program is writing to it.</source>
        <translation>Este archivo cambió mientras se leía: otro programa está escribiendo en él.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>No se pudo leer este archivo.</translation>
    </message>
    <message>
        <source>This file has {size}. A fax can have {limit} at most.</source>
        <translation>Este archivo ocupa {size}. Un fax puede ocupar como máximo {limit}.</translation>
    </message>
    <message>
        <source>This file has {size}. Files from this computer can have {limit} at most.</source>
        <translation>Este archivo ocupa {size}. Los archivos de este ordenador pueden ocupar como máximo {limit}.</translation>
    </message>
    <message>
        <source>This file has {size}: far too much for a fax, even made smaller.</source>
        <translation>Este archivo ocupa {size}: demasiado para un fax, incluso reducido.</translation>
    </message>
    <message>
        <source>This file is empty: it has 0 bytes.</source>
        <translation>Este archivo está vacío: tiene 0 bytes.</translation>
    </message>
    <message>
        <source>This file isn&apos;t there any more.</source>
        <translation>Este archivo ya no está.</translation>
    </message>
    <message>
        <source>This file wasn&apos;t checked: the part of FaxDesk that reads PDFs didn&apos;t start.</source>
        <translation>Este archivo no se comprobó: la parte de FaxDesk que lee los PDF no se inició.</translation>
    </message>
    <message>
        <source>This folder is not watched: {path}</source>
        <translation>Esta carpeta no está vigilada: {path}</translation>
    </message>
    <message>
        <source>This folder is watched already.</source>
        <translation>Esta carpeta ya está vigilada.</translation>
    </message>
    <message>
        <source>This goes to many. Check To and the document.</source>
        <translation>Esto va a muchos. Compruebe Para y el documento.</translation>
    </message>
    <message>
        <source>This has {size}, more than the {limit} of one fax. It is sent as several, one after the other; each says which part it is.</source>
        <translation>Esto ocupa {size}, más que los {limit} de un fax. Se envía como varios, uno tras otro; cada uno dice qué parte es.</translation>
    </message>
    <message>
        <source>This is Outlook&apos;s wrapping for attachments (winmail.dat).</source>
        <translation>Esto es el envoltorio de Outlook para adjuntos (winmail.dat).</translation>
    </message>
    <message>
        <source>This is a DjVu document, not a PDF.</source>
        <translation>Esto es un documento DjVu, no un PDF.</translation>
    </message>
    <message>
        <source>This is a Microsoft Works document.</source>
        <translation>Esto es un documento de Microsoft Works.</translation>
    </message>
    <message>
        <source>This is a OneNote section.</source>
        <translation>Esto es una sección de OneNote.</translation>
    </message>
    <message>
        <source>This is a PostScript file (PS or EPS), not a PDF.</source>
        <translation>Esto es un archivo PostScript (PS o EPS), no un PDF.</translation>
    </message>
    <message>
        <source>This is a Publisher document.</source>
        <translation>Esto es un documento de Publisher.</translation>
    </message>
    <message>
        <source>This is a Visio drawing.</source>
        <translation>Esto es un dibujo de Visio.</translation>
    </message>
    <message>
        <source>This is a Word document, not a PDF.</source>
        <translation>Esto es un documento de Word, no un PDF.</translation>
    </message>
    <message>
        <source>This is a WordPerfect document.</source>
        <translation>Esto es un documento de WordPerfect.</translation>
    </message>
    <message>
        <source>This is a calendar entry.</source>
        <translation>Esto es una entrada de calendario.</translation>
    </message>
    <message>
        <source>This is a contact&apos;s card (vCard).</source>
        <translation>Esto es una tarjeta de contacto (vCard).</translation>
    </message>
    <message>
        <source>This is a database, as of Access.</source>
        <translation>Esto es una base de datos, como las de Access.</translation>
    </message>
    <message>
        <source>This is a document of Apple&apos;s Pages, Numbers or Keynote.</source>
        <translation>Esto es un documento de Pages, Numbers o Keynote de Apple.</translation>
    </message>
    <message>
        <source>This is a fax number of your own.</source>
        <translation>Este es un número de fax suyo.</translation>
    </message>
    <message>
        <source>This is a file of the system&apos;s own, not a document.</source>
        <translation>Esto es un archivo del propio sistema, no un documento.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <source>This is a form that only Adobe Reader shows. The fax may say &quot;Please wait&quot; instead.</source>
        <translation>Esto es un formulario que solo muestra Adobe Reader. El fax podría decir “Please wait” en su lugar.</translation>
    </message>
    <message>
        <source>This is a list of values, as programs exchange them: long lines are wrapped, and columns may not stand under each other.</source>
        <translation>Esto es una lista de valores, como los que intercambian los programas: las líneas largas se parten, y las columnas pueden no quedar alineadas.</translation>
    </message>
    <message>
        <source>This is a list of values, not a PDF.</source>
        <translation>Esto es una lista de valores, no un PDF.</translation>
    </message>
    <message>
        <source>This is a packed archive, not a PDF.</source>
        <translation>Esto es un archivo comprimido, no un PDF.</translation>
    </message>
    <message>
        <source>This is a photo in the HEIC format, not a PDF.</source>
        <translation>Esto es una foto en formato HEIC, no un PDF.</translation>
    </message>
    <message>
        <source>This is a photo in the HEIC format, which this FaxDesk can&apos;t read.</source>
        <translation>Esto es una foto en formato HEIC, que este FaxDesk no puede leer.</translation>
    </message>
    <message>
        <source>This is a picture in a format that FaxDesk can&apos;t read.</source>
        <translation>Esto es una imagen en un formato que FaxDesk no puede leer.</translation>
    </message>
    <message>
        <source>This is a picture, not a PDF.</source>
        <translation>Esto es una imagen, no un PDF.</translation>
    </message>
    <message>
        <source>This is a presentation, not a PDF.</source>
        <translation>Esto es una presentación, no un PDF.</translation>
    </message>
    <message>
        <source>This is a program&apos;s data (JSON), not a document.</source>
        <translation>Esto son datos de un programa (JSON), no un documento.</translation>
    </message>
    <message>
        <source>This is a program&apos;s data (XML), not a document.</source>
        <translation>Esto son datos de un programa (XML), no un documento.</translation>
    </message>
    <message>
        <source>This is a program, not a PDF.</source>
        <translation>Esto es un programa, no un PDF.</translation>
    </message>
    <message>
        <source>This is a signed or encrypted message, not a PDF.</source>
        <translation>Esto es un mensaje firmado o cifrado, no un PDF.</translation>
    </message>
    <message>
        <source>This is a sound or film, which can&apos;t be faxed.</source>
        <translation>Esto es un sonido o una película, que no se puede enviar por fax.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, not a PDF.</source>
        <translation>Esto es una hoja de cálculo, no un PDF.</translation>
    </message>
    <message>
        <source>This is a technical drawing, as of AutoCAD.</source>
        <translation>Esto es un dibujo técnico, como los de AutoCAD.</translation>
    </message>
    <message>
        <source>This is a text file, not a PDF.</source>
        <translation>Esto es un archivo de texto, no un PDF.</translation>
    </message>
    <message>
        <source>This is a web page, not a PDF.</source>
        <translation>Esto es una página web, no un PDF.</translation>
    </message>
    <message>
        <source>This is an Office document that needs a password to open.</source>
        <translation>Esto es un documento de Office que necesita una contraseña para abrirse.</translation>
    </message>
    <message>
        <source>This is an Office document, not a PDF.</source>
        <translation>Esto es un documento de Office, no un PDF.</translation>
    </message>
    <message>
        <source>This is an Office document. FaxDesk reads it with LibreOffice, which wasn&apos;t found here.</source>
        <translation>Esto es un documento de Office. FaxDesk lo lee con LibreOffice, que no se encontró aquí.</translation>
    </message>
    <message>
        <source>This is an XPS document, Microsoft&apos;s own kind of PDF.</source>
        <translation>Esto es un documento XPS, el equivalente de Microsoft al PDF.</translation>
    </message>
    <message>
        <source>This is an e-mail.</source>
        <translation>Esto es un correo electrónico.</translation>
    </message>
    <message>
        <source>This is an electronic book, not a PDF.</source>
        <translation>Esto es un libro electrónico, no un PDF.</translation>
    </message>
    <message>
        <source>This is an emergency number: no fax can go there. Type a fax number.</source>
        <translation>Este es un número de emergencia: allí no puede ir ningún fax. Escriba un número de fax.</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database, like postgresql://faxdesk@db.example.com/faxdesk.</source>
        <translation>Esto no es la dirección de una base de datos PostgreSQL, como postgresql://faxdesk@db.example.com/faxdesk.</translation>
    </message>
    <message>
        <source>This is no fax number in international form, nor a SIP address.</source>
        <translation>Esto no es un número de fax en forma internacional ni una dirección SIP.</translation>
    </message>
    <message>
        <source>This is no fax number, and nobody in the address book is called so.</source>
        <translation>Esto no es un número de fax, y nadie de la libreta de direcciones se llama así.</translation>
    </message>
    <message>
        <source>This is not a fax number. Check it.</source>
        <translation>Esto no es un número de fax. Compruébelo.</translation>
    </message>
    <message>
        <source>This is only a link to a document that lies elsewhere.</source>
        <translation>Esto es solo un enlace a un documento que está en otro sitio.</translation>
    </message>
    <message>
        <source>This is too long for a cover page: {limit} characters are the most.</source>
        <translation>Esto es demasiado largo para una portada: como máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>This isn&apos;t a PDF.</source>
        <translation>Esto no es un PDF.</translation>
    </message>
    <message>
        <source>This isn&apos;t an ordinary file.</source>
        <translation>Esto no es un archivo normal.</translation>
    </message>
    <message>
        <source>This journal is a backup of {when}. The queue is paused: what is shown as waiting may have gone since. Check the list, then resume.</source>
        <translation>Este registro es una copia de seguridad del {when}. La cola está en pausa: lo que figura como en espera puede haber salido desde entonces. Compruebe la lista y reanude.</translation>
    </message>
    <message>
        <source>This journal was a team&apos;s. If it goes on here while the team does, what waits goes out twice.</source>
        <translation>Este registro era de un equipo. Si continúa aquí mientras continúa el equipo, lo que espera sale dos veces.</translation>
    </message>
    <message>
        <source>This line can&apos;t be read any more.</source>
        <translation>Esta línea ya no se puede leer.</translation>
    </message>
    <message>
        <source>This line was moved: it belongs where line {place} stands.</source>
        <translation>Esta línea se movió: su sitio es el de la línea {place}.</translation>
    </message>
    <message>
        <source>This line, or its fax, doesn&apos;t say what was written then.</source>
        <translation>Esta línea, o su fax, no dice lo que se escribió entonces.</translation>
    </message>
    <message>
        <source>This looks like a pager&apos;s number, not a fax machine&apos;s. Check it.</source>
        <translation>Parece el número de un buscapersonas, no de una máquina de fax. Compruébelo.</translation>
    </message>
    <message>
        <source>This month&apos;s faxes have cost about {spent}, of a budget of {budget}: raise it in the settings, or go on all the same.</source>
        <translation>Los faxes de este mes han costado unos {spent}, de un presupuesto de {budget}: auméntelo en los ajustes, o continúe de todos modos.</translation>
    </message>
    <message>
        <source>This number can&apos;t receive faxes.</source>
        <translation>Este número no puede recibir faxes.</translation>
    </message>
    <message>
        <source>This number doesn&apos;t exist.</source>
        <translation>Este número no existe.</translation>
    </message>
    <message>
        <source>This number is too long. Are these two numbers, or is there a digit too many?</source>
        <translation>Este número es demasiado largo. ¿Son dos números, o sobra una cifra?</translation>
    </message>
    <message>
        <source>This number is too short. Is a digit missing?</source>
        <translation>Este número es demasiado corto. ¿Falta una cifra?</translation>
    </message>
    <message>
        <source>This page can&apos;t be drawn. Open the document, print it to a new PDF, and use that.</source>
        <translation>Esta página no se puede dibujar. Abra el documento, imprímalo como un PDF nuevo y use ese.</translation>
    </message>
    <message>
        <source>This password doesn&apos;t open the document. Type it again.</source>
        <translation>Esta contraseña no abre el documento. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off and can&apos;t be read.</source>
        <translation>Esta imagen está dañada o cortada y no se puede leer.</translation>
    </message>
    <message>
        <source>This picture is too large: it has more dots than anyone could fax.</source>
        <translation>Esta imagen es demasiado grande: tiene más puntos de los que se podrían enviar por fax.</translation>
    </message>
    <message>
        <source>This report is an indication that the fax arrived, not a proof of receipt: it doesn&apos;t show that its pages can be read there, or that anybody has read them.</source>
        <translation>Este informe es un indicio de que el fax llegó, no una prueba de recepción: no muestra que sus páginas se puedan leer allí, ni que alguien las haya leído.</translation>
    </message>
    <message>
        <source>This report says what FaxDesk and Telnyx know of this fax. It shows no delivery.</source>
        <translation>Este informe dice lo que FaxDesk y Telnyx saben de este fax. No muestra ninguna entrega.</translation>
    </message>
    <message>
        <source>This row has more columns than the first one. Is a comma without quotes in it?</source>
        <translation>Esta fila tiene más columnas que la primera. ¿Contiene una coma sin comillas?</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the API key in. Set TELNYX_API_KEY in the environment instead.</source>
        <translation>Este sistema no tiene llavero donde guardar la clave de API. Defina en su lugar TELNYX_API_KEY en el entorno.</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the directory&apos;s password in.</source>
        <translation>Este sistema no tiene llavero donde guardar la contraseña del directorio.</translation>
    </message>
    <message>
        <source>This system has no keyring. The API key must be typed each time FaxDesk starts.</source>
        <translation>Este sistema no tiene llavero. La clave de API se debe escribir cada vez que se inicia FaxDesk.</translation>
    </message>
    <message>
        <source>This takes unusually long, and Telnyx gives no answer about this fax.</source>
        <translation>Esto tarda más de lo habitual, y Telnyx no responde sobre este fax.</translation>
    </message>
    <message>
        <source>This takes unusually long. Telnyx says it is still under way.</source>
        <translation>Esto tarda más de lo habitual. Telnyx dice que sigue en curso.</translation>
    </message>
    <message>
        <source>This text is too long to be faxed.</source>
        <translation>Este texto es demasiado largo para enviarlo por fax.</translation>
    </message>
    <message>
        <source>This translation can&apos;t be read: {detail}.</source>
        <translation>Esta traducción no se puede leer: {detail}.</translation>
    </message>
    <message>
        <source>This workbook has {n} sheets. All of them are faxed.</source>
        <translation>Este libro tiene {n} hojas. Se envían todas.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Times are this computer&apos;s.</source>
        <translation>Las horas son las de este ordenador.</translation>
    </message>
    <message>
        <source>Times are this computer&apos;s; delivery is when FaxDesk heard of it. Telnyx&apos;s clock differed by {seconds} s.</source>
        <translation>Las horas son las de este ordenador; la entrega es cuando FaxDesk tuvo noticia. El reloj de Telnyx difería {seconds} s.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>To {names} and {n} more.</source>
        <translation>A {names} y {n} más.</translation>
    </message>
    <message>
        <source>To {names}.</source>
        <translation>A {names}.</translation>
    </message>
    <message>
        <source>Together the documents have {size}. A fax from this computer can have {limit} at most.</source>
        <translation>Juntos, los documentos ocupan {size}. Un fax desde este ordenador puede ocupar como máximo {limit}.</translation>
    </message>
    <message>
        <source>Too late to cancel: it was delivered.</source>
        <translation>Demasiado tarde para cancelar: fue entregado.</translation>
    </message>
    <message>
        <source>Totals of the history exported.</source>
        <translation>Totales del historial exportados.</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Transmisión</translation>
    </message>
    <message>
        <source>Transmission report</source>
        <translation>Informe de transmisión</translation>
    </message>
    <message>
        <source>Tried again.</source>
        <translation>Reintentado.</translation>
    </message>
    <message>
        <source>Try again later, or call and ask.</source>
        <translation>Reintente más tarde, o llame y pregunte.</translation>
    </message>
    <message>
        <source>Try again when fewer faxes are under way.</source>
        <translation>Reintente cuando haya menos faxes en curso.</translation>
    </message>
    <message>
        <source>Try again, or add the document again.</source>
        <translation>Reintente, o añada de nuevo el documento.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Type a fax number.</source>
        <translation>Escriba un número de fax.</translation>
    </message>
    <message>
        <source>Type the number with its country code, as in +1 312-736-7276.</source>
        <translation>Escriba el número con su prefijo de país, como en +1 312-736-7276.</translation>
    </message>
    <message>
        <source>Type the password when you add or send it, or save a copy without one and add that.</source>
        <translation>Escriba la contraseña al añadirlo o enviarlo, o guarde una copia sin contraseña y añádala.</translation>
    </message>
    <message>
        <source>Ultra dark quality</source>
        <translation>Calidad ultraoscura</translation>
    </message>
    <message>
        <source>Ultra light quality</source>
        <translation>Calidad ultraclara</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Under way when last heard of.</source>
        <translation>En curso según las últimas noticias.</translation>
    </message>
    <message>
        <source>Unpack it and add the documents inside.</source>
        <translation>Descomprímalo y añada los documentos que contiene.</translation>
    </message>
    <message>
        <source>Up to {day} the journal was changed and its chain made anew: it doesn&apos;t fit the seal of {day}. {place}</source>
        <translation>Hasta el {day} el registro fue modificado y su cadena rehecha: no corresponde al sello del {day}. {place}</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Uploading the document to Telnyx.</source>
        <translation>Cargando el documento en Telnyx.</translation>
    </message>
    <message>
        <source>Use black and white, with a threshold of {threshold}%</source>
        <translation>Usar blanco y negro, con un umbral del {threshold} %</translation>
    </message>
    <message>
        <source>Use very high quality</source>
        <translation>Usar calidad muy alta</translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation>Calidad muy alta</translation>
    </message>
    <message>
        <source>Wait until it is saved completely, then add it again.</source>
        <translation>Espere a que se guarde por completo y luego añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting for a free line.</source>
        <translation>Esperando una línea libre.</translation>
    </message>
    <message>
        <source>Waits until the parts before it have ended.</source>
        <translation>Espera a que terminen las partes anteriores.</translation>
    </message>
    <message>
        <source>Watched folder “{folder}”: {problem}</source>
        <translation>Carpeta vigilada “{folder}”: {problem}</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>What is archived must be a month old at least: choose an earlier day.</source>
        <translation>Lo que se archiva debe tener al menos un mes: elija un día anterior.</translation>
    </message>
    <message>
        <source>What is done about new numbers is one of: off, tell, confirm.</source>
        <translation>Lo que se hace con los números nuevos es uno de: off, tell, confirm.</translation>
    </message>
    <message>
        <source>What is done about scanned pages is one of: letters, ask, always, never.</source>
        <translation>Lo que se hace con las páginas escaneadas es uno de: letters, ask, always, never.</translation>
    </message>
    <message>
        <source>What is given of the directory is too long: {limit} characters at most.</source>
        <translation>Lo indicado del directorio es demasiado largo: como máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>What lies in the watched folder {folder}: documents that were sent from there, and their reports. Whoever keeps them has to delete them.</source>
        <translation>Lo que hay en la carpeta vigilada {folder}: documentos que se enviaron desde ella, y sus informes. Quien los conserve debe eliminarlos.</translation>
    </message>
    <message>
        <source>What should be the fax number is none: “{text}”.</source>
        <translation>Lo que debería ser el número de fax no lo es: “{text}”.</translation>
    </message>
    <message>
        <source>What the proof states of its faxes can&apos;t be read.</source>
        <translation>Lo que la prueba declara de sus faxes no se puede leer.</translation>
    </message>
    <message>
        <source>What the team&apos;s server still has in unused parts of its files, its logs and its backups. Its administrators see to those.</source>
        <translation>Lo que el servidor del equipo aún tiene en partes no usadas de sus archivos, sus registros y sus copias de seguridad. De eso se ocupan sus administradores.</translation>
    </message>
    <message>
        <source>What this queue had was moved to the team. If it goes on here, what waits goes out twice.</source>
        <translation>Lo que tenía esta cola se trasladó al equipo. Si continúa aquí, lo que espera sale dos veces.</translation>
    </message>
    <message>
        <source>When the window is closed, faxes go on “always”, “never”, or “ask”.</source>
        <translation>Cuando se cierra la ventana, los faxes siguen: “always”, “never” o “ask”.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a black threshold. Leave out one of the two.</source>
        <translation>Con “Guardar el documento” un archivo va por una vía que no puede llevar un umbral de negro. Omita uno de los dos.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a caller display name. Leave out one of the two.</source>
        <translation>Con “Guardar el documento” un archivo va por una vía que no puede llevar un nombre mostrado. Omita uno de los dos.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a preview format. Leave out one of the two.</source>
        <translation>Con “Guardar el documento” un archivo va por una vía que no puede llevar un formato de vista previa. Omita uno de los dos.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a webhook address. Leave out one of the two.</source>
        <translation>Con “Guardar el documento” un archivo va por una vía que no puede llevar una dirección de webhook. Omita uno de los dos.</translation>
    </message>
    <message>
        <source>Write something into it, save it and add it again.</source>
        <translation>Escriba algo en él, guárdelo y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>You aren&apos;t allowed to read this file.</source>
        <translation>No tiene permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>You asked to send it again.</source>
        <translation>Usted pidió reenviarlo.</translation>
    </message>
    <message>
        <source>You asked to try again.</source>
        <translation>Usted pidió reintentarlo.</translation>
    </message>
    <message>
        <source>You chose another time for it.</source>
        <translation>Usted eligió otra hora para él.</translation>
    </message>
    <message>
        <source>You chose when its turn comes.</source>
        <translation>Usted eligió cuándo llega su turno.</translation>
    </message>
    <message>
        <source>You decided: it did not go, send it again.</source>
        <translation>Usted decidió: no salió, reenviarlo.</translation>
    </message>
    <message>
        <source>You gave this fax up.</source>
        <translation>Usted abandonó este fax.</translation>
    </message>
    <message>
        <source>You kept it back.</source>
        <translation>Usted lo retuvo.</translation>
    </message>
    <message>
        <source>You let it go on.</source>
        <translation>Usted lo dejó seguir.</translation>
    </message>
    <message>
        <source>You may not change the team&apos;s address book. Ask whoever runs the team.</source>
        <translation>No puede cambiar la libreta de direcciones del equipo. Pregunte a quien administra el equipo.</translation>
    </message>
    <message>
        <source>You may not let somebody be faxed again who is marked “do not fax”. A lead of the team may.</source>
        <translation>No puede permitir de nuevo el envío a alguien marcado “no enviar fax”. Un responsable del equipo sí.</translation>
    </message>
    <message>
        <source>You may not remove faxes for good. An administrator of the team may.</source>
        <translation>No puede quitar faxes definitivamente. Un administrador del equipo sí.</translation>
    </message>
    <message>
        <source>You may not see what the team&apos;s faxes cost. A lead of the team may.</source>
        <translation>No puede ver lo que cuestan los faxes del equipo. Un responsable del equipo sí.</translation>
    </message>
    <message>
        <source>You may not write what the team has into files. A lead of the team may.</source>
        <translation>No puede escribir en archivos lo que tiene el equipo. Un responsable del equipo sí.</translation>
    </message>
    <message>
        <source>You moved it to the front.</source>
        <translation>Usted lo pasó al principio.</translation>
    </message>
    <message>
        <source>You took it back before it went.</source>
        <translation>Usted lo recuperó antes de que saliera.</translation>
    </message>
    <message>
        <source>Your Telnyx account has no fax application with this id.</source>
        <translation>Su cuenta de Telnyx no tiene ninguna aplicación de fax con este identificador.</translation>
    </message>
    <message>
        <source>Your Telnyx account has no money left.</source>
        <translation>Su cuenta de Telnyx se ha quedado sin dinero.</translation>
    </message>
    <message>
        <source>Your Telnyx account has {credit} left, less than the {least} that you want to keep: add money, or lower that in the settings.</source>
        <translation>A su cuenta de Telnyx le quedan {credit}, menos que los {least} que quiere conservar: añada dinero, o baje ese valor en los ajustes.</translation>
    </message>
    <message>
        <source>Your Telnyx account is blocked.</source>
        <translation>Su cuenta de Telnyx está bloqueada.</translation>
    </message>
    <message>
        <source>Your Telnyx account is disabled.</source>
        <translation>Su cuenta de Telnyx está desactivada.</translation>
    </message>
    <message>
        <source>Your Telnyx account is inactive.</source>
        <translation>Su cuenta de Telnyx está inactiva.</translation>
    </message>
    <message>
        <source>Your Telnyx account is not verified yet.</source>
        <translation>Su cuenta de Telnyx aún no está verificada.</translation>
    </message>
    <message>
        <source>Your Telnyx account may not send faxes to this country.</source>
        <translation>Su cuenta de Telnyx no puede enviar faxes a este país.</translation>
    </message>
    <message>
        <source>Your Telnyx account may not send faxes to this number.</source>
        <translation>Su cuenta de Telnyx no puede enviar faxes a este número.</translation>
    </message>
    <message>
        <source>Your Telnyx account&apos;s level doesn&apos;t allow this fax.</source>
        <translation>El nivel de su cuenta de Telnyx no permite este fax.</translation>
    </message>
    <message>
        <source>Your Telnyx credit is low</source>
        <translation>Su saldo de Telnyx es bajo</translation>
    </message>
    <message>
        <source>Your fax application at Telnyx has no outbound voice profile that it can use. Give it one in the Telnyx portal.</source>
        <translation>Su aplicación de fax en Telnyx no tiene un perfil de voz saliente que pueda usar. Asígnele uno en el portal de Telnyx.</translation>
    </message>
    <message>
        <source>Your fax application at Telnyx has no outbound voice profile.</source>
        <translation>Su aplicación de fax en Telnyx no tiene perfil de voz saliente.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} earlier attempts</source>
        <translation>
            <numerusform>y {n} intento anterior</numerusform>
            <numerusform>y {n} intentos anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>document stored at Telnyx</source>
        <translation>documento guardado en Telnyx</translation>
    </message>
    <message>
        <source>monochrome, black threshold {percent} %</source>
        <translation>monocromo, umbral de negro {percent} %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none here: Telnyx fetched it from the address given</source>
        <translation>ninguno aquí: Telnyx lo obtuvo de la dirección indicada</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>no contado</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>no comunicado</translation>
    </message>
    <message>
        <source>preview stored at Telnyx</source>
        <translation>vista previa guardada en Telnyx</translation>
    </message>
    <message>
        <source>with a webhook</source>
        <translation>con un webhook</translation>
    </message>
    <message>
        <source>without T.38</source>
        <translation>sin T.38</translation>
    </message>
    <message>
        <source>{credit} left. Without money the queue is put on hold.</source>
        <translation>Quedan {credit}. Sin dinero, la cola se retiene.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{delivered} of {all} delivered, {failed} failed.</source>
        <translation>{delivered} de {all} entregados, {failed} fallidos.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name for the backup.</source>
        <translation>{file} ya existe. Elija otro nombre para la copia de seguridad.</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{name} is {number}.</source>
        <translation>{name} es {number}.</translation>
    </message>
    <message>
        <source>{name} was not faxed: it lies in “failed” of the watched folder “{folder}”, with the reason beside it.</source>
        <translation>{name} no se envió: está en “failed” de la carpeta vigilada “{folder}”, con el motivo al lado.</translation>
    </message>
    <message>
        <source>{name}, “{label}”.</source>
        <translation>{name}, “{label}”.</translation>
    </message>
    <message>
        <source>{name}, “{label}”. The fax number is {number}.</source>
        <translation>{name}, “{label}”. El número de fax es {number}.</translation>
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
        <translation>{number} pertenece a su aplicación de fax {name} ({id}): los faxes desde él no pueden salir con otra. Elija esa aplicación, o asigne el número a esta en el portal de Telnyx.</translation>
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
        <translation>{number} h</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message numerus="yes">
        <source>{number} pages</source>
        <translation>
            <numerusform>{number} página</numerusform>
            <numerusform>{number} páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} refused so fine a quality before: choose high.</source>
        <translation>{number} ya rechazó una calidad tan fina: elija alta.</translation>
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
            <numerusform>Ha terminado {n} difusión</numerusform>
            <numerusform>Han terminado {n} difusiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters can&apos;t be shown, and boxes stand in their place: {example}</source>
        <translation>
            <numerusform>{n} carácter no se puede mostrar, y hay un cuadro en su lugar: {example}</numerusform>
            <numerusform>{n} caracteres no se pueden mostrar, y hay cuadros en su lugar: {example}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} contacts are called “{text}”. Give the number of the one who is to be forgotten.</source>
        <translation>{n} contactos se llaman “{text}”. Indique el número del que se debe olvidar.</translation>
    </message>
    <message>
        <source>{n} delivered</source>
        <translation>entregados: {n}</translation>
    </message>
    <message>
        <source>{n} ended otherwise</source>
        <translation>terminados de otro modo: {n}</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>fallidos: {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes failed</source>
        <translation>
            <numerusform>Un fax falló</numerusform>
            <numerusform>{n} faxes fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes may be too late</source>
        <translation>
            <numerusform>Un fax puede llegar tarde</numerusform>
            <numerusform>{n} faxes pueden llegar tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes need you</source>
        <translation>
            <numerusform>Un fax espera su decisión</numerusform>
            <numerusform>{n} faxes esperan su decisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes were delivered</source>
        <translation>
            <numerusform>Un fax fue entregado</numerusform>
            <numerusform>{n} faxes fueron entregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are attached to this document. They are not faxed.</source>
        <translation>
            <numerusform>{n} archivo está adjunto a este documento. No se envía.</numerusform>
            <numerusform>{n} archivos están adjuntos a este documento. No se envían.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files from watched folders were not faxed: each lies in “failed” of its folder, with the reason beside it.</source>
        <translation>{n} archivos de carpetas vigiladas no se enviaron: cada uno está en “failed” de su carpeta, con el motivo al lado.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines are missing here.</source>
        <translation>
            <numerusform>Aquí falta una línea.</numerusform>
            <numerusform>Aquí faltan {n} líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines were taken out, and nobody has written down who did that.</source>
        <translation>
            <numerusform>Se quitó una línea, y nadie ha anotado quién lo hizo.</numerusform>
            <numerusform>Se quitaron {n} líneas, y nadie ha anotado quién lo hizo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} marks are not faxed (page {pages}): this PDF doesn&apos;t say what they look like.</source>
        <translation>
            <numerusform>Una marca no se envía (página {pages}): este PDF no indica qué aspecto tiene.</numerusform>
            <numerusform>{n} marcas no se envían (página {pages}): este PDF no indica qué aspecto tienen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <translation>
            <numerusform>por decidir: {n}</numerusform>
            <numerusform>por decidir: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its {pages} pages can&apos;t be read and may be missing from the fax.</source>
        <translation>
            <numerusform>{n} de sus {pages} páginas no se puede leer y puede faltar en el fax.</numerusform>
            <numerusform>{n} de sus {pages} páginas no se pueden leer y pueden faltar en el fax.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} página</numerusform>
            <numerusform>{n} páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are far longer or wider than paper: they are shrunk to fit.</source>
        <translation>
            <numerusform>{n} página es mucho más larga o ancha que el papel: se reduce para que quepa.</numerusform>
            <numerusform>{n} páginas son mucho más largas o anchas que el papel: se reducen para que quepan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are very large and are shrunk to fit: small print may be unreadable.</source>
        <translation>
            <numerusform>{n} página es muy grande y se reduce para que quepa: la letra pequeña puede ser ilegible.</numerusform>
            <numerusform>{n} páginas son muy grandes y se reducen para que quepan: la letra pequeña puede ser ilegible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are very small, smaller than a postcard: they arrive as small as that.</source>
        <translation>
            <numerusform>{n} página es muy pequeña, menor que una postal: llega así de pequeña.</numerusform>
            <numerusform>{n} páginas son muy pequeñas, menores que una postal: llegan así de pequeñas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have fine print, the first is page {page}: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>
            <numerusform>La página {page} tiene letra fina: la calidad muy alta, en blanco y negro con un umbral del {threshold} %, la mantiene legible.</numerusform>
            <numerusform>{n} páginas tienen letra fina, la primera es la página {page}: la calidad muy alta, en blanco y negro con un umbral del {threshold} %, la mantiene legible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have grey boxes, the first is page {page}: black and white with a threshold of {threshold}% keeps the text and leaves the boxes white.</source>
        <translation>
            <numerusform>La página {page} tiene recuadros grises: el blanco y negro con un umbral del {threshold} % conserva el texto y deja los recuadros blancos.</numerusform>
            <numerusform>{n} páginas tienen recuadros grises, la primera es la página {page}: el blanco y negro con un umbral del {threshold} % conserva el texto y deja los recuadros blancos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have photos, the first is page {page}: black and white would turn them into blots, greyscale keeps them.</source>
        <translation>
            <numerusform>La página {page} tiene una foto: el blanco y negro la convertiría en manchas, la escala de grises la conserva.</numerusform>
            <numerusform>{n} páginas tienen fotos, la primera es la página {page}: el blanco y negro las convertiría en manchas, la escala de grises las conserva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have photos, the first is page {page}: high quality in greyscale shows them, without the finest one&apos;s many minutes.</source>
        <translation>
            <numerusform>La página {page} tiene una foto: la calidad alta en escala de grises la muestra, sin los muchos minutos de la más fina.</numerusform>
            <numerusform>{n} páginas tienen fotos, la primera es la página {page}: la calidad alta en escala de grises las muestra, sin los muchos minutos de la más fina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have small square codes, the first is page {page}: very high quality, in black and white with a threshold of {threshold}%, keeps them readable.</source>
        <translation>
            <numerusform>La página {page} tiene un pequeño código cuadrado: la calidad muy alta, en blanco y negro con un umbral del {threshold} %, lo mantiene legible.</numerusform>
            <numerusform>{n} páginas tienen pequeños códigos cuadrados, la primera es la página {page}: la calidad muy alta, en blanco y negro con un umbral del {threshold} %, los mantiene legibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages with shades are sent as FaxDesk&apos;s own dots: quick, their letters a picture.</source>
        <translation>
            <numerusform>{n} página con tonos se envía con los puntos propios de FaxDesk: rápida, sus letras son una imagen.</numerusform>
            <numerusform>{n} páginas con tonos se envían con los puntos propios de FaxDesk: rápidas, sus letras son una imagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or other parts aren&apos;t in the document itself, only links to them. They are left out.</source>
        <translation>
            <numerusform>Una imagen u otra parte no está en el propio documento, solo un enlace a ella. Se omite.</numerusform>
            <numerusform>{n} imágenes u otras partes no están en el propio documento, solo enlaces a ellas. Se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} recipients</source>
        <translation>
            <numerusform>{n} destinatario</numerusform>
            <numerusform>{n} destinatarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scanned pages were cleaned up for the fax: black on white.</source>
        <translation>
            <numerusform>{n} página escaneada se limpió para el fax: negro sobre blanco.</numerusform>
            <numerusform>{n} páginas escaneadas se limpiaron para el fax: negro sobre blanco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signatures are not faxed (page {pages}): this PDF doesn&apos;t say what they look like.</source>
        <translation>
            <numerusform>Una firma no se envía (página {pages}): este PDF no indica qué aspecto tiene.</numerusform>
            <numerusform>{n} firmas no se envían (página {pages}): este PDF no indica qué aspecto tienen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things want a look</source>
        <translation>
            <numerusform>Un asunto requiere un vistazo</numerusform>
            <numerusform>{n} asuntos requieren un vistazo</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation>en curso: {n}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>en espera: {n}</translation>
    </message>
    <message>
        <source>{pages} pages are more than one fax can have. They are sent as {parts} faxes, one after the other; each says which part it is.</source>
        <translation>{pages} páginas son más de las que puede tener un fax. Se envían como {parts} faxes, uno tras otro; cada uno dice qué parte es.</translation>
    </message>
    <message>
        <source>{pages} pages are too many. At most {limit} can be sent at once.</source>
        <translation>{pages} páginas son demasiadas. Como máximo se pueden enviar {limit} a la vez.</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} de {parts}</translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, about {time} on {n} lines, about {cost}.</source>
        <translation>
            <numerusform>{recipients} destinatarios, unos {time} por una línea, unos {cost}.</numerusform>
            <numerusform>{recipients} destinatarios, unos {time} por {n} líneas, unos {cost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, about {time} on {n} lines.</source>
        <translation>
            <numerusform>{recipients} destinatarios, unos {time} por una línea.</numerusform>
            <numerusform>{recipients} destinatarios, unos {time} por {n} líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, {pages} pages, about {time} on {n} lines, about {cost}.</source>
        <translation>
            <numerusform>{recipients} destinatarios, {pages} páginas, unos {time} por una línea, unos {cost}.</numerusform>
            <numerusform>{recipients} destinatarios, {pages} páginas, unos {time} por {n} líneas, unos {cost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, {pages} pages, about {time} on {n} lines.</source>
        <translation>
            <numerusform>{recipients} destinatarios, {pages} páginas, unos {time} por una línea.</numerusform>
            <numerusform>{recipients} destinatarios, {pages} páginas, unos {time} por {n} líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, as far as it was seen</source>
        <translation>{time}, hasta donde se vio</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{what}: there are several. Choose one with {option}.</source>
        <translation>{what}: hay varias opciones. Elija una con {option}.</translation>
    </message>
    <message>
        <source>{what}: your Telnyx account has none that can send. Add one in the Telnyx portal.</source>
        <translation>{what}: su cuenta de Telnyx no tiene ninguna que pueda enviar. Añada una en el portal de Telnyx.</translation>
    </message>
    <message>
        <source>{what}: {said}</source>
        <translation>{what}: {said}</translation>
    </message>
    <message>
        <source>{who} at {desk} has just decided about fax {fax}. Look at what it says now, then decide.</source>
        <translation>{who}, en el puesto {desk}, acaba de decidir sobre el fax {fax}. Mire lo que indica ahora y luego decida.</translation>
    </message>
    <message>
        <source>{year}-{month}-{day} {time}</source>
        <translation>{day}/{month}/{year} {time}</translation>
    </message>
    <message>
        <source>“Store media” doesn&apos;t work for an uploaded document.</source>
        <translation>“Guardar el documento” no funciona con un documento cargado.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written. Choose another name or folder.</source>
        <translation>“{name}” no se puede escribir. Elija otro nombre o carpeta.</translation>
    </message>
    <message>
        <source>“{name}” has no fax number in the address book.</source>
        <translation>“{name}” no tiene número de fax en la libreta de direcciones.</translation>
    </message>
    <message>
        <source>“{name}” is set by your IT department and can&apos;t be changed here.</source>
        <translation>“{name}” lo fija su departamento de informática y no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>“{name}” is set by {who} and can&apos;t be changed here.</source>
        <translation>“{name}” lo fija {who} y no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>“{name}” may be several contacts: {listed}. Write more of the name, or the number.</source>
        <translation>“{name}” puede ser varios contactos: {listed}. Escriba más del nombre, o el número.</translation>
    </message>
    <message>
        <source>“{text}” has passed already.</source>
        <translation>“{text}” ya ha pasado.</translation>
    </message>
    <message>
        <source>“{text}” is more than a year away.</source>
        <translation>“{text}” está a más de un año.</translation>
    </message>
    <message>
        <source>“{text}” is no day. Write it like 2026-03-31, or today, or yesterday.</source>
        <translation>“{text}” no es un día. Escríbalo como 2026-03-31, o today, o yesterday.</translation>
    </message>
    <message>
        <source>“{text}” is no role with a right. Write it like clerk:address-book; faxdesk team roles lists them.</source>
        <translation>“{text}” no es un rol con un derecho. Escríbalo como clerk:address-book; faxdesk team roles los enumera.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write 17:00, tomorrow 8:00, Mon 9:30, or 2026-03-05T08:00.</source>
        <translation>“{text}” no es una hora. Escriba 17:00, tomorrow 8:00, Mon 9:30 o 2026-03-05T08:00.</translation>
    </message>
    <message>
        <source>“{text}” names no pages. Write them like 1-3, 7 or 5- (to the end).</source>
        <translation>“{text}” no indica páginas. Escríbalas como 1-3, 7 o 5- (hasta el final).</translation>
    </message>
    <message>
        <source>“{value}” is no day or time. Write it as 2026-03-05 or 2026-03-05T14:30.</source>
        <translation>“{value}” no es un día ni una hora. Escríbalo como 2026-03-05 o 2026-03-05T14:30.</translation>
    </message>
</context>
</TS>
