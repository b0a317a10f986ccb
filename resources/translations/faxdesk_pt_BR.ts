<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Made with</source>
        <translation>&amp;Feito com</translation>
    </message>
    <message>
        <source>About FaxDesk</source>
        <translation>Sobre o FaxDesk</translation>
    </message>
    <message>
        <source>Choose a library to read its licence.</source>
        <translation>Escolha uma biblioteca para ler sua licença.</translation>
    </message>
    <message>
        <source>Its makers put no text beside it. Its licence is {licence}.</source>
        <translation>Os autores não anexaram nenhum texto. A licença é {licence}.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotecas e suas licenças</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unchanged under the GNU LGPL, version 3, as shared libraries that you may replace with your own build.</source>
        <translation>Qt e PySide6 são usados sem alterações sob a GNU LGPL, versão 3, como bibliotecas compartilhadas que você pode substituir por sua própria compilação.</translation>
    </message>
    <message>
        <source>Sends documents as faxes through Telnyx. Free software under the MIT licence.</source>
        <translation>Envia documentos por fax pela Telnyx. Software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>The licence&apos;s own words</source>
        <translation>Texto original da licença</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
</context>
<context>
    <name>AccountDisplay</name>
    <message>
        <source>Set up your Telnyx account first.</source>
        <translation>Configure primeiro sua conta da Telnyx.</translation>
    </message>
    <message>
        <source>Your IT department&apos;s policy can&apos;t be read: see the notice at the top.</source>
        <translation>A política do seu departamento de TI não pode ser lida: veja o aviso no alto.</translation>
    </message>
</context>
<context>
    <name>ActModel</name>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
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
        <translation>O quê</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>broadcast B{value}</source>
        <translation>envio múltiplo B{value}</translation>
    </message>
    <message>
        <source>contacts {value}</source>
        <translation>contatos {value}</translation>
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
        <translation>{value} ao todo</translation>
    </message>
</context>
<context>
    <name>AdvancedOptions</name>
    <message>
        <source>&amp;Caller name</source>
        <translation>Nome e&amp;xibido</translation>
    </message>
    <message>
        <source>&amp;Webhook address</source>
        <translation>Endereço do &amp;webhook</translation>
    </message>
    <message>
        <source>A copy stays at Telnyx. It is asked for again with every fax and never remembered.</source>
        <translation>Uma cópia fica na Telnyx. Isso é perguntado de novo a cada fax e nunca é lembrado.</translation>
    </message>
    <message>
        <source>A picture of the pages stays at Telnyx. It is asked for again with every fax.</source>
        <translation>Uma imagem das páginas fica na Telnyx. Isso é perguntado de novo a cada fax.</translation>
    </message>
    <message>
        <source>A server of yours that Telnyx tells about this fax. Not remembered for the next one.</source>
        <translation>Um servidor seu que a Telnyx informa sobre este fax. Não é lembrado para o próximo.</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>Nome exibido</translation>
    </message>
    <message>
        <source>F&amp;rom-number</source>
        <translation>Número de o&amp;rigem</translation>
    </message>
    <message>
        <source>From-number</source>
        <translation>Número de origem</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Preview format</source>
        <translation>Formato da pré-visualização</translation>
    </message>
    <message>
        <source>Store a preview at Telnyx, as</source>
        <translation>Guardar uma pré-visualização na Telnyx, como</translation>
    </message>
    <message>
        <source>Store the document at Telnyx</source>
        <translation>Guardar o documento na Telnyx</translation>
    </message>
    <message>
        <source>Storing and the webhook count for one fax, then they are off again.</source>
        <translation>O armazenamento e o webhook valem para um fax e depois são desativados.</translation>
    </message>
    <message>
        <source>Switch it off where a receiver&apos;s machine can&apos;t agree with ours.</source>
        <translation>Desative quando o aparelho de um destinatário não se entender com o nosso.</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>Use T.38 (fax &amp;over internet lines)</source>
        <translation>Usar T.38 (fax por linha&amp;s da Internet)</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Endereço do webhook</translation>
    </message>
    <message>
        <source>What the receiver&apos;s display shows. Letters A–Z, digits, spaces and - _ ~ ! . +</source>
        <translation>O que o visor do destinatário mostra. Letras A–Z, dígitos, espaços e - _ ~ ! . +</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>the from-number</source>
        <translation>o número de origem</translation>
    </message>
</context>
<context>
    <name>ApplicationList</name>
    <message>
        <source>Fax applications</source>
        <translation>Aplicativos de fax</translation>
    </message>
    <message>
        <source>{name}: can&apos;t send, as it has no outbound voice profile</source>
        <translation>{name}: não pode enviar, pois não tem perfil de voz de saída</translation>
    </message>
    <message>
        <source>{name}: can&apos;t send, as it is switched off</source>
        <translation>{name}: não pode enviar, pois está desativado</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>All faxes up to the end of {year}</source>
        <translation>Todos os faxes até o fim de {year}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Archive old faxes</source>
        <translation>Arquivar faxes antigos</translation>
    </message>
    <message>
        <source>Archiving … Faxes so far: {number}. Closing this window stops it.</source>
        <translation>Arquivando … Faxes até agora: {number}. Fechar esta janela interrompe isso.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Faxes archived: {number}</source>
        <translation>Faxes arquivados: {number}</translation>
    </message>
    <message>
        <source>Faxes that stay: {number}. They are kept, lie in the bin, aren&apos;t over, or their document is not deleted yet.</source>
        <translation>Faxes que ficam: {number}. Devem ser guardados, estão na lixeira, não terminaram, ou seu documento ainda não foi excluído.</translation>
    </message>
    <message>
        <source>Faxes that would be moved: {number}</source>
        <translation>Faxes que seriam movidos: {number}</translation>
    </message>
    <message>
        <source>Folder for the archive</source>
        <translation>Pasta do arquivo morto</translation>
    </message>
    <message>
        <source>No fax is old enough to be archived.</source>
        <translation>Nenhum fax é antigo o bastante para ser arquivado.</translation>
    </message>
    <message>
        <source>Old faxes go into a file of their own, and the journal becomes smaller. The history still finds them.</source>
        <translation>Os faxes antigos vão para um arquivo à parte, e o registro fica menor. O histórico ainda os encontra.</translation>
    </message>
    <message>
        <source>The file is in {folder}. Keep it with your backups.</source>
        <translation>O arquivo está em {folder}. Guarde-o com seus backups.</translation>
    </message>
    <message>
        <source>{file}: 1 fax</source>
        <translation>{file}: 1 fax</translation>
    </message>
    <message>
        <source>{file}: missing</source>
        <translation>{file}: ausente</translation>
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
        <translation>O link “{link}” não indica nenhum número para o qual se possa enviar fax.</translation>
    </message>
    <message>
        <source>{numbers} came by a link, beside who stood in To before. Look before you send.</source>
        <translation>{numbers} veio por um link, ao lado de quem já estava em Para. Confira antes de enviar.</translation>
    </message>
</context>
<context>
    <name>AuditWindow</name>
    <message numerus="yes">
        <source>%n lines saved: {path}</source>
        <translation>
            <numerusform>%n linha salva: {path}</numerusform>
            <numerusform>%n linhas salvas: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check the journal</source>
        <translation>&amp;Verificar o registro</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>All of them: faxdesk audit</source>
        <translation>Todas: faxdesk audit</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoria</translation>
    </message>
    <message>
        <source>Checking the whole journal…</source>
        <translation>Verificando todo o registro…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar o registro de auditoria</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 dias</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Nothing was done that fits this.</source>
        <translation>Nada foi feito que corresponda a isto.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entries checked.</source>
        <translation>
            <numerusform>O registro está íntegro: %n entrada verificada.</numerusform>
            <numerusform>O registro está íntegro: %n entradas verificadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal was changed, in %n places.</source>
        <translation>
            <numerusform>O registro foi alterado, em %n lugar.</numerusform>
            <numerusform>O registro foi alterado, em %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>Q&amp;uem</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>&amp;O quê</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quem fez o quê</translation>
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
            <numerusform>%n está em andamento: pede-se à Telnyx que o pare, talvez tarde demais.</numerusform>
            <numerusform>%n estão em andamento: pede-se à Telnyx que os pare, talvez tarde demais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed as there is no such fax number.</source>
        <translation>
            <numerusform>%n deles falhou porque esse número de fax não existe.</numerusform>
            <numerusform>%n deles falharam porque esses números de fax não existem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these faxes could not take it: look at each.</source>
        <translation>
            <numerusform>Não aplicável a %n destes faxes: verifique-o.</numerusform>
            <numerusform>Não aplicável a %n destes faxes: verifique cada um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait: they are cancelled.</source>
        <translation>
            <numerusform>%n está em espera: é cancelado.</numerusform>
            <numerusform>%n estão em espera: são cancelados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>&amp;Não enviar</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Mantê-los</translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation>&amp;Deixá-los ir</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>&amp;Remover todos</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>&amp;Parar todos</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Envio múltiplo</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation>Exportar resultados…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>Only to the %n &amp;others</source>
        <translation>
            <numerusform>Só para o &amp;outro (%n)</numerusform>
            <numerusform>Só para os &amp;outros %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n faxes of this broadcast?</source>
        <translation>
            <numerusform>Remover %n fax deste envio múltiplo?</numerusform>
            <numerusform>Remover todos os %n faxes deste envio múltiplo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all from the list…</source>
        <translation>Remover todos da lista…</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation>Remover todos…</translation>
    </message>
    <message numerus="yes">
        <source>Send again to the %n that failed</source>
        <translation>
            <numerusform>Reenviar a %n que falhou</numerusform>
            <numerusform>Reenviar aos %n que falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again to {count} failed</source>
        <translation>Reenviar a {count} que falharam</translation>
    </message>
    <message>
        <source>Stop all faxes of this broadcast?</source>
        <translation>Parar todos os faxes deste envio múltiplo?</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Parar…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>The results are in {name}.</source>
        <translation>Os resultados estão em {name}.</translation>
    </message>
    <message>
        <source>To &amp;all</source>
        <translation>Para &amp;todos</translation>
    </message>
    <message>
        <source>Trying again won&apos;t help there: check the numbers.</source>
        <translation>Tentar de novo não adianta: confira os números.</translation>
    </message>
</context>
<context>
    <name>BroadcastBar</name>
    <message>
        <source>&amp;Back to all faxes</source>
        <translation>&amp;Voltar a todos os faxes</translation>
    </message>
    <message>
        <source>Back to all faxes (Left)</source>
        <translation>Voltar a todos os faxes (Esquerda)</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Envio múltiplo</translation>
    </message>
</context>
<context>
    <name>BroadcastView</name>
    <message>
        <source>Show its faxes</source>
        <translation>Mostrar seus faxes</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Being cleaned up …</source>
        <translation>Limpando …</translation>
    </message>
    <message>
        <source>Being cleaned up: {done} of {of} pages</source>
        <translation>Limpando: {done} de {of} páginas</translation>
    </message>
    <message>
        <source>Being made again …</source>
        <translation>Preparando de novo …</translation>
    </message>
    <message>
        <source>Being shrunk …</source>
        <translation>Reduzindo …</translation>
    </message>
    <message>
        <source>Being shrunk: {done} of {of} pages</source>
        <translation>Reduzindo: {done} de {of} páginas</translation>
    </message>
    <message>
        <source>Choose pages…</source>
        <translation>Escolher páginas…</translation>
    </message>
    <message>
        <source>Clean up for fax</source>
        <translation>Limpar para o fax</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar à largura</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Have the pages as they were scanned</source>
        <translation>Usar as páginas como foram digitalizadas</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Manter esta</translation>
    </message>
    <message>
        <source>Leave out blank pages</source>
        <translation>Omitir as páginas em branco</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Make scanned pages black on white, straight and without shadows: quick to send, easy to read</source>
        <translation>Deixar as páginas digitalizadas em preto sobre branco, retas e sem sombras: rápidas de enviar, fáceis de ler</translation>
    </message>
    <message>
        <source>Send greys as shown: about {time}</source>
        <translation>Enviar os cinzas como mostrados: cerca de {time}</translation>
    </message>
    <message>
        <source>Send without tracked changes</source>
        <translation>Enviar sem alterações controladas</translation>
    </message>
    <message>
        <source>Shrink to fit</source>
        <translation>Reduzir ao limite</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own dots may take about {time}. Pages with greys then go as pictures: small print on them may be harder to read.</source>
        <translation>Com os pontos da Telnyx pode levar cerca de {time}. As páginas com cinzas vão então como imagens: letras pequenas podem ficar mais difíceis de ler.</translation>
    </message>
    <message>
        <source>Undo clean-up</source>
        <translation>Desfazer a limpeza</translation>
    </message>
    <message>
        <source>Undo greys as shown</source>
        <translation>Desfazer os cinzas como mostrados</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Use the new version</source>
        <translation>Usar a nova versão</translation>
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
        <translation>Lista {name}: Enter abre</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Abrir a lista</translation>
    </message>
    <message>
        <source>Recipient {number}</source>
        <translation>Destinatário {number}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
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
        <translation>(desconhecido)</translation>
    </message>
    <message>
        <source>(partly estimated)</source>
        <translation>(em parte estimado)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>All of it is the team&apos;s now. This desk&apos;s own journal stays as it was, with its queue paused.</source>
        <translation>Tudo agora é da equipe. O registro deste posto ficou como era, com a fila em pausa.</translation>
    </message>
    <message>
        <source>Another FaxDesk has the journal open: remains in unused parts of it are overwritten later.</source>
        <translation>Outro FaxDesk tem o registro aberto: os restos em partes não usadas dele são sobrescritos depois.</translation>
    </message>
    <message>
        <source>Another command works the queue. This one takes over when it ends.</source>
        <translation>Outro comando processa a fila. Este assume quando ele terminar.</translation>
    </message>
    <message>
        <source>Backup: {back_up}</source>
        <translation>Backup: {back_up}</translation>
    </message>
    <message>
        <source>Before: {before_bytes}. After: {after_bytes}.</source>
        <translation>Antes: {before_bytes}. Depois: {after_bytes}.</translation>
    </message>
    <message numerus="yes">
        <source>Broadcast {name}: {n} faxes</source>
        <translation>
            <numerusform>Envio múltiplo {name}: {n} fax</numerusform>
            <numerusform>Envio múltiplo {name}: {n} faxes</numerusform>
        </translation>
    </message>
    <message>
        <source>Chain {chain} ends here with {last_hash}</source>
        <translation>A cadeia {chain} termina aqui com {last_hash}</translation>
    </message>
    <message>
        <source>Chain {chain} ends with entry {last}, {last_hash}</source>
        <translation>A cadeia {chain} termina com a entrada {last}, {last_hash}</translation>
    </message>
    <message>
        <source>Check it with: faxdesk verify FILE</source>
        <translation>Verifique com: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>Check its name and its folder.</source>
        <translation>Confira o nome e a pasta.</translation>
    </message>
    <message>
        <source>Collecting, which tries every part of FaxDesk: up to a minute.</source>
        <translation>Coletando, o que testa cada parte do FaxDesk: até um minuto.</translation>
    </message>
    <message>
        <source>Credit: {available_credit} {currency}</source>
        <translation>Saldo: {available_credit} {currency}</translation>
    </message>
    <message>
        <source>Do not fax: {reason}</source>
        <translation>Não enviar fax: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Documents: deleted {n} days after a fax&apos;s end.</source>
        <translation>
            <numerusform>Documentos: excluídos {n} dia depois do fim de um fax.</numerusform>
            <numerusform>Documentos: excluídos {n} dias depois do fim de um fax.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents: kept for ever.</source>
        <translation>Documentos: guardados para sempre.</translation>
    </message>
    <message>
        <source>Documents: {number} ({size})</source>
        <translation>Documentos: {number} ({size})</translation>
    </message>
    <message>
        <source>Due now: documents of {documents}, numbers and names of {names}</source>
        <translation>Vencido agora: documentos de {documents}, números e nomes de {names}</translation>
    </message>
    <message>
        <source>Entries checked: {links}. Seals checked: {seals}.</source>
        <translation>Entradas verificadas: {links}. Selos verificados: {seals}.</translation>
    </message>
    <message>
        <source>Every user of this computer can read the faxes here and send some.</source>
        <translation>Todo usuário deste computador pode ler os faxes daqui e enviar alguns.</translation>
    </message>
    <message>
        <source>Fax application</source>
        <translation>Aplicativo de fax</translation>
    </message>
    <message>
        <source>Fax {fax_id} is deleted.</source>
        <translation>O fax {fax_id} foi excluído.</translation>
    </message>
    <message>
        <source>Fax {fax_id} is in the bin. Within 30 days: faxdesk restore {fax_id}</source>
        <translation>O fax {fax_id} está na lixeira. Por até 30 dias: faxdesk restore {fax_id}</translation>
    </message>
    <message>
        <source>Fax {fax_id} is in the history again.</source>
        <translation>O fax {fax_id} está de novo no histórico.</translation>
    </message>
    <message>
        <source>Fax {ids}: no longer under legal hold.</source>
        <translation>Fax {ids}: não está mais sob retenção legal.</translation>
    </message>
    <message>
        <source>Fax {ids}: the document goes when its time has come.</source>
        <translation>Fax {ids}: o documento sai quando chegar a hora.</translation>
    </message>
    <message>
        <source>Fax {ids}: the document is kept until: faxdesk keep --off {plain}</source>
        <translation>Fax {ids}: o documento é guardado até: faxdesk keep --off {plain}</translation>
    </message>
    <message>
        <source>Fax {ids}: under legal hold. Nothing of it can be removed.</source>
        <translation>Fax {ids}: sob retenção legal. Nada dele pode ser removido.</translation>
    </message>
    <message>
        <source>Fax {id} goes from {from_number}, as it was sent; {usual} is your number now. To change that: faxdesk cancel {id}, then faxdesk retry {id} --from {usual}</source>
        <translation>O fax {id} vai de {from_number}, como foi enviado; seu número agora é {usual}. Para mudar isso: faxdesk cancel {id}, depois faxdesk retry {id} --from {usual}</translation>
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
        <translation>O FaxDesk atualiza seu registro de {number} MB, uma única vez. Isto pode levar um ou dois minutos.</translation>
    </message>
    <message>
        <source>FaxDesk is no printer on this computer; see docs/printing.md.</source>
        <translation>O FaxDesk não é uma impressora neste computador; veja docs/printing.md.</translation>
    </message>
    <message>
        <source>FaxDesk works the queue. Ctrl+C ends it.</source>
        <translation>O FaxDesk processa a fila. Ctrl+C encerra.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s own copies of the journal</source>
        <translation>cópias do registro feitas pelo FaxDesk</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s window works the queue. This command takes over when it ends.</source>
        <translation>A janela do FaxDesk processa a fila. Este comando assume quando ela terminar.</translation>
    </message>
    <message>
        <source>Faxes go from {number} with {name} ({id}).</source>
        <translation>Os faxes vão de {number} com {name} ({id}).</translation>
    </message>
    <message>
        <source>Faxes that are not over, and go on with the team: {number}</source>
        <translation>Faxes que não terminaram e continuam com a equipe: {number}</translation>
    </message>
    <message>
        <source>Faxes that are over and have their document: {with_document}</source>
        <translation>Faxes encerrados que têm seu documento: {with_document}</translation>
    </message>
    <message>
        <source>For all desks of the team, as the IT department&apos;s policy has it.</source>
        <translation>Para todos os postos da equipe, conforme a política do departamento de TI.</translation>
    </message>
    <message>
        <source>For each person (or desk), in psql, a user in the role of a clerk, a lead or an administrator:</source>
        <translation>Para cada pessoa (ou posto), no psql, um usuário com o papel de atendente (clerk), líder (lead) ou administrador (administrator):</translation>
    </message>
    <message>
        <source>Here that is: faxdesk send --password-stdin</source>
        <translation>Aqui é: faxdesk send --password-stdin</translation>
    </message>
    <message>
        <source>Here that is: faxdesk send --shrink</source>
        <translation>Aqui é: faxdesk send --shrink</translation>
    </message>
    <message>
        <source>Here that is: {options}</source>
        <translation>Aqui é: {options}</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Continua.</translation>
    </message>
    <message>
        <source>Its password (nothing: don&apos;t send it):</source>
        <translation>Sua senha (nada: não enviar):</translation>
    </message>
    <message>
        <source>Its queue is paused: what waits in it waits with the team, too.</source>
        <translation>A fila dele está em pausa: o que espera nela espera também na equipe.</translation>
    </message>
    <message>
        <source>Keep it with your backups, too: faxdesk backup copies the journal alone.</source>
        <translation>Guarde-o também com seus backups: faxdesk backup copia só o registro.</translation>
    </message>
    <message>
        <source>Kept by hand: {kept}; under legal hold: {held}</source>
        <translation>Guardados à mão: {kept}; sob retenção legal: {held}</translation>
    </message>
    <message>
        <source>Leave out who is not to be faxed.</source>
        <translation>Omita quem não deve receber fax.</translation>
    </message>
    <message>
        <source>Lines in use: {used} of {lines}; in hand: {count}</source>
        <translation>Linhas em uso: {used} de {lines}; em processamento: {count}</translation>
    </message>
    <message>
        <source>Managed by: {managed_by}</source>
        <translation>Gerenciado por: {managed_by}</translation>
    </message>
    <message>
        <source>No contact.</source>
        <translation>Nenhum contato.</translation>
    </message>
    <message>
        <source>No cost is known.</source>
        <translation>Nenhum custo é conhecido.</translation>
    </message>
    <message>
        <source>No cost is known: no price is set.</source>
        <translation>Nenhum custo é conhecido: nenhum preço está definido.</translation>
    </message>
    <message>
        <source>No desk has worked its queue yet.</source>
        <translation>Nenhum posto processou sua fila ainda.</translation>
    </message>
    <message>
        <source>No fax is marked to be kept.</source>
        <translation>Nenhum fax está marcado para ser guardado.</translation>
    </message>
    <message>
        <source>No fax is under legal hold.</source>
        <translation>Nenhum fax está sob retenção legal.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Nenhuma pasta é monitorada.</translation>
    </message>
    <message>
        <source>No policy: there is no {policy_path}.</source>
        <translation>Nenhuma política: {policy_path} não existe.</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Ninguém foi encontrado.</translation>
    </message>
    <message>
        <source>Nobody is sure whether they went</source>
        <translation>Ninguém tem certeza se foram</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nada está vencido.</translation>
    </message>
    <message>
        <source>Nothing of the kind is in the history.</source>
        <translation>Não há nada assim no histórico.</translation>
    </message>
    <message>
        <source>Nothing that was printed waits.</source>
        <translation>Nada do que foi impresso está à espera.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Nada foi feito.</translation>
    </message>
    <message>
        <source>Nothing was done. This can&apos;t be undone; say that it is meant with: --yes</source>
        <translation>Nada foi feito. Isto não pode ser desfeito; confirme com: --yes</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>Nada foi colocado na fila.</translation>
    </message>
    <message>
        <source>Nothing was written. Use --yes to have it all the same.</source>
        <translation>Nada foi gravado. Use --yes para gravar mesmo assim.</translation>
    </message>
    <message>
        <source>Numbers and names: kept for ever.</source>
        <translation>Números e nomes: guardados para sempre.</translation>
    </message>
    <message numerus="yes">
        <source>Numbers and names: taken out {n} days after a fax&apos;s end.</source>
        <translation>
            <numerusform>Números e nomes: tirados {n} dia depois do fim de um fax.</numerusform>
            <numerusform>Números e nomes: tirados {n} dias depois do fim de um fax.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the same lists, gone before</source>
        <translation>Das mesmas listas, enviados antes</translation>
    </message>
    <message>
        <source>Only programs on this computer that know the key.</source>
        <translation>Só programas deste computador que conhecem a chave.</translation>
    </message>
    <message>
        <source>Password of the team&apos;s database:</source>
        <translation>Senha do banco de dados da equipe:</translation>
    </message>
    <message>
        <source>Policy: {source}</source>
        <translation>Política: {source}</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>A porta {port} está em uso por outro programa.</translation>
    </message>
    <message>
        <source>Queued. The faxes go while FaxDesk is open, or with: faxdesk run</source>
        <translation>Na fila. Os faxes vão enquanto o FaxDesk estiver aberto, ou com: faxdesk run</translation>
    </message>
    <message>
        <source>Remains of what was taken out may lie in unused parts of the journal&apos;s file. FaxDesk overwrites them by itself; at once: faxdesk retention run</source>
        <translation>Restos do que foi tirado podem estar em partes não usadas do arquivo do registro. O FaxDesk os sobrescreve sozinho; já: faxdesk retention run</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removido.</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Removido:</translation>
    </message>
    <message>
        <source>Removed: {contact_line}</source>
        <translation>Removido: {contact_line}</translation>
    </message>
    <message>
        <source>Set it up with: faxdesk setup</source>
        <translation>Configure com: faxdesk setup</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>Fica:</translation>
    </message>
    <message>
        <source>Stopped before they went</source>
        <translation>Parados antes de ir</translation>
    </message>
    <message>
        <source>Stopped. What has not gone yet goes when FaxDesk runs again.</source>
        <translation>Parado. O que ainda não foi vai quando o FaxDesk rodar de novo.</translation>
    </message>
    <message>
        <source>TELNYX_API_KEY is set and goes before the keyring&apos;s key.</source>
        <translation>TELNYX_API_KEY está definida e vale antes da chave do chaveiro.</translation>
    </message>
    <message>
        <source>Team: {address}</source>
        <translation>Equipe: {address}</translation>
    </message>
    <message>
        <source>Telnyx API key:</source>
        <translation>Chave de API da Telnyx:</translation>
    </message>
    <message>
        <source>The API key can&apos;t be changed.</source>
        <translation>A chave de API não pode ser alterada.</translation>
    </message>
    <message>
        <source>The address book is empty.</source>
        <translation>O catálogo de endereços está vazio.</translation>
    </message>
    <message>
        <source>The archive {name} isn&apos;t in its place: its faxes are not here.</source>
        <translation>O arquivo morto {name} não está no lugar: seus faxes não estão aqui.</translation>
    </message>
    <message>
        <source>The backup is in place. The queue is paused: check the list, then: faxdesk resume</source>
        <translation>O backup está no lugar. A fila está em pausa: confira a lista e depois: faxdesk resume</translation>
    </message>
    <message>
        <source>The connection is not protected as it should be (sslmode={chosen_tls}): others on the network may read along, or pretend to be the server. Leave sslmode out, so that it must prove who it is.</source>
        <translation>A conexão não está protegida como deveria (sslmode={chosen_tls}): outros na rede podem ler, ou se passar pelo servidor. Omita sslmode, para que ele tenha de provar quem é.</translation>
    </message>
    <message>
        <source>The first {limit}; more with --limit, all with --csv.</source>
        <translation>Os primeiros {limit}; mais com --limit, todos com --csv.</translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation>O registro está íntegro.</translation>
    </message>
    <message>
        <source>The journal that it replaced: {kept}</source>
        <translation>O registro que ele substituiu: {kept}</translation>
    </message>
    <message numerus="yes">
        <source>The journal was changed, in {n} places.</source>
        <translation>
            <numerusform>O registro foi alterado, em {n} lugar.</numerusform>
            <numerusform>O registro foi alterado, em {n} lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyring is not open: a password may still be in it.</source>
        <translation>O chaveiro não está aberto: ainda pode haver uma senha nele.</translation>
    </message>
    <message>
        <source>The number doesn&apos;t tell the receiver&apos;s time: the hours are this computer&apos;s.</source>
        <translation>O número não indica a hora do destinatário: as horas são as deste computador.</translation>
    </message>
    <message>
        <source>The oldest waits for {time}</source>
        <translation>O mais antigo espera há {time}</translation>
    </message>
    <message>
        <source>The queue goes on while FaxDesk is open, or with: faxdesk run</source>
        <translation>A fila continua enquanto o FaxDesk estiver aberto, ou com: faxdesk run</translation>
    </message>
    <message>
        <source>The queue goes on.</source>
        <translation>A fila continua.</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>A fila está vazia.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>A fila está em pausa.</translation>
    </message>
    <message>
        <source>The queue is paused. Faxes under way go on.</source>
        <translation>A fila está em pausa. Os faxes em andamento continuam.</translation>
    </message>
    <message>
        <source>The queue is paused. Go on with: faxdesk resume</source>
        <translation>A fila está em pausa. Continue com: faxdesk resume</translation>
    </message>
    <message>
        <source>The team&apos;s journal is in {path}, with {rows}. Documents beside it: {number}.</source>
        <translation>O registro da equipe está em {path}, com {rows}. Documentos ao lado: {number}.</translation>
    </message>
    <message>
        <source>The team&apos;s tables are made.</source>
        <translation>As tabelas da equipe foram criadas.</translation>
    </message>
    <message>
        <source>The team&apos;s tables were brought from version {before} to {version}.</source>
        <translation>As tabelas da equipe passaram da versão {before} para a versão {version}.</translation>
    </message>
    <message>
        <source>The team&apos;s tables were up to date.</source>
        <translation>As tabelas da equipe estavam atualizadas.</translation>
    </message>
    <message>
        <source>Then, on each desk: faxdesk team join --database postgresql://anna@HOST/DATABASE</source>
        <translation>Depois, em cada posto: faxdesk team join --database postgresql://anna@HOST/DATABASE</translation>
    </message>
    <message>
        <source>There are no archives.</source>
        <translation>Não há arquivos mortos.</translation>
    </message>
    <message>
        <source>There is no screen here. Use the commands instead: faxdesk --help</source>
        <translation>Não há tela aqui. Use em vez disso os comandos: faxdesk --help</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Esse arquivo não existe.</translation>
    </message>
    <message>
        <source>There is nothing to archive: no older fax is over, and past what retention does to it.</source>
        <translation>Não há nada a arquivar: nenhum fax antigo terminou e passou do seu prazo de guarda.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Forget this number? Type “yes”, or anything else.</source>
        <translation>Isto não pode ser desfeito. Esquecer este número? Digite “yes”, ou qualquer outra coisa.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Forget {name}? Type “yes”, or anything else.</source>
        <translation>Isto não pode ser desfeito. Esquecer {name}? Digite “yes”, ou qualquer outra coisa.</translation>
    </message>
    <message>
        <source>This desk has {rows}.</source>
        <translation>Este posto tem {rows}.</translation>
    </message>
    <message>
        <source>This desk works its own queue again. What it had queued stays with the team.</source>
        <translation>Este posto processa de novo sua própria fila. O que ele tinha colocado na fila fica com a equipe.</translation>
    </message>
    <message>
        <source>This desk works the team&apos;s queue from now on, with {faxes} in it.</source>
        <translation>Este posto processa a partir de agora a fila da equipe, que contém {faxes}.</translation>
    </message>
    <message>
        <source>This user may make no roles. Let somebody who may: CREATE ROLE {desk_role}; and do this again.</source>
        <translation>Este usuário não pode criar papéis. Peça a quem pode: CREATE ROLE {desk_role}; e faça isto de novo.</translation>
    </message>
    <message>
        <source>Type it, or hand it over with: --key-stdin</source>
        <translation>Digite-a, ou passe-a com: --key-stdin</translation>
    </message>
    <message>
        <source>Under way, Telnyx was asked to stop them</source>
        <translation>Em andamento, foi pedido à Telnyx que os pare</translation>
    </message>
    <message>
        <source>Use {option} to send it all the same.</source>
        <translation>Use {option} para enviar mesmo assim.</translation>
    </message>
    <message>
        <source>Waiting: {waiting}, of which {ready} could go now</source>
        <translation>Em espera: {waiting}, dos quais {ready} poderiam ir agora</translation>
    </message>
    <message>
        <source>Watched from now on, while FaxDesk is open, or with faxdesk run: {path}</source>
        <translation>Monitorada a partir de agora, enquanto o FaxDesk estiver aberto, ou com faxdesk run: {path}</translation>
    </message>
    <message>
        <source>Watched no more: {path}</source>
        <translation>Não é mais monitorada: {path}</translation>
    </message>
    <message>
        <source>What each of them may do: faxdesk team roles</source>
        <translation>O que cada um deles pode fazer: faxdesk team roles</translation>
    </message>
    <message>
        <source>What its own queue has stays where it is: faxdesk team leave goes back to it.</source>
        <translation>O que a própria fila contém fica onde está: faxdesk team leave volta a ela.</translation>
    </message>
    <message>
        <source>Would be removed:</source>
        <translation>Seria removido:</translation>
    </message>
    <message>
        <source>You are {person}, role {role}. Beside sending you may: {what}.</source>
        <translation>Você é {person}, papel {role}. Além de enviar, você pode: {what}.</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>cerca de {amount}</translation>
    </message>
    <message>
        <source>about {line_s} on the line</source>
        <translation>cerca de {line_s} na linha</translation>
    </message>
    <message>
        <source>advice: {line}</source>
        <translation>conselho: {line}</translation>
    </message>
    <message>
        <source>as the file beside it says</source>
        <translation>como diz o arquivo ao lado dele</translation>
    </message>
    <message>
        <source>asks Telnyx for all</source>
        <translation>consulta a Telnyx por todos</translation>
    </message>
    <message>
        <source>cancel, hold and decide colleagues&apos; faxes</source>
        <translation>cancelar, reter e decidir os faxes dos colegas</translation>
    </message>
    <message>
        <source>change the address book</source>
        <translation>alterar o catálogo de endereços</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contatos</translation>
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
        <translation>fax {number} para {recipient}</translation>
    </message>
    <message>
        <source>faxes that were composed and not sent</source>
        <translation>faxes preparados e não enviados</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aqui</translation>
    </message>
    <message>
        <source>in hand: {in_hand}</source>
        <translation>em processamento: {in_hand}</translation>
    </message>
    <message>
        <source>in hand: {number}</source>
        <translation>em processamento: {number}</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>lift “do not fax”</source>
        <translation>retirar “não enviar fax”</translation>
    </message>
    <message>
        <source>line {line}: {result}</source>
        <translation>linha {line}: {result}</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>sem etiquetas</translation>
    </message>
    <message>
        <source>not heard of for {time}</source>
        <translation>sem notícias há {time}</translation>
    </message>
    <message>
        <source>nothing of the list</source>
        <translation>nada da lista</translation>
    </message>
    <message>
        <source>numbers, names and documents of faxes</source>
        <translation>números, nomes e documentos de faxes</translation>
    </message>
    <message>
        <source>of these faxes, in archives of old years</source>
        <translation>destes faxes, em arquivos mortos de anos anteriores</translation>
    </message>
    <message>
        <source>open what colleagues sent</source>
        <translation>abrir o que os colegas enviaram</translation>
    </message>
    <message>
        <source>remove faxes for good</source>
        <translation>remover faxes definitivamente</translation>
    </message>
    <message>
        <source>see costs and credit</source>
        <translation>ver custos e saldo</translation>
    </message>
    <message>
        <source>the fax number on the first page</source>
        <translation>o número de fax na primeira página</translation>
    </message>
    <message>
        <source>the number in the file&apos;s name</source>
        <translation>o número no nome do arquivo</translation>
    </message>
    <message>
        <source>the number of contacts that have others</source>
        <translation>o número de contatos que têm outros</translation>
    </message>
    <message>
        <source>the one in {api_key}</source>
        <translation>a de {api_key}</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>o todo</translation>
    </message>
    <message>
        <source>this is neither a proof nor a log of FaxDesk&apos;s</source>
        <translation>isto não é uma prova nem um registro do FaxDesk</translation>
    </message>
    <message>
        <source>to: {recipient}</source>
        <translation>para: {recipient}</translation>
    </message>
    <message>
        <source>who is let in</source>
        <translation>quem é admitido</translation>
    </message>
    <message>
        <source>write history, book and log into files</source>
        <translation>gravar histórico, catálogo e registro em arquivos</translation>
    </message>
    <message>
        <source>{counts}. Nothing was changed.</source>
        <translation>{counts}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>{count} dismissed.</source>
        <translation>{count} dispensados.</translation>
    </message>
    <message>
        <source>{done} of {of} pages cleaned up</source>
        <translation>{done} de {of} páginas limpas</translation>
    </message>
    <message>
        <source>{done} of {of} pages made smaller</source>
        <translation>{done} de {of} páginas reduzidas</translation>
    </message>
    <message>
        <source>{export}: {lines} lines. Check it with: faxdesk verify FILE</source>
        <translation>{export}: {lines} linhas. Verifique com: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation>{file} em {folder}</translation>
    </message>
    <message>
        <source>{file}: {faxes} faxes from before {day}</source>
        <translation>{file}: {faxes} faxes anteriores a {day}</translation>
    </message>
    <message>
        <source>{file}: {faxes} faxes from before {day}. It is missing, and they can&apos;t be found.</source>
        <translation>{file}: {faxes} faxes anteriores a {day}. Ele falta, e os faxes não podem ser encontrados.</translation>
    </message>
    <message>
        <source>{host} accepts {user}. The password is in the system&apos;s keyring.</source>
        <translation>{host} aceita {user}. A senha está no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>{key}: {faxes} faxes, {delivered} delivered, {failed} failed, {pages} pages</source>
        <translation>{key}: {faxes} faxes, {delivered} entregues, {failed} falharam, {pages} páginas</translation>
    </message>
    <message>
        <source>{message} The password is not kept: use a passfile or PGPASSWORD.</source>
        <translation>{message} A senha não é guardada: use um arquivo passfile ou PGPASSWORD.</translation>
    </message>
    <message>
        <source>{name}  {address}  from the directory</source>
        <translation>{name}  {address}  do diretório</translation>
    </message>
    <message>
        <source>{name} is whole: {links} entries checked.</source>
        <translation>{name} está íntegro: {links} entradas verificadas.</translation>
    </message>
    <message>
        <source>{name} needs a password to open, and would be sent without one.</source>
        <translation>{name} precisa de senha para abrir, e seria enviado sem ela.</translation>
    </message>
    <message numerus="yes">
        <source>{name} was changed, in {n} places: {links} entries checked.</source>
        <translation>
            <numerusform>{name} foi alterado, em {n} lugar: {links} entradas verificadas.</numerusform>
            <numerusform>{name} foi alterado, em {n} lugares: {links} entradas verificadas.</numerusform>
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
            <numerusform>{n} contato</numerusform>
            <numerusform>{n} contatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts written to {file}</source>
        <translation>
            <numerusform>{n} contato gravado em {file}</numerusform>
            <numerusform>{n} contatos gravados em {file}</numerusform>
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
            <numerusform>{n} faxes estão vencidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes are in the archive {file} now; faxdesk history finds them.</source>
        <translation>
            <numerusform>{n} fax está agora no arquivo morto {file}; faxdesk history o encontra.</numerusform>
            <numerusform>{n} faxes estão agora no arquivo morto {file}; faxdesk history os encontra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes need you.</source>
        <translation>
            <numerusform>{n} fax espera sua decisão.</numerusform>
            <numerusform>{n} faxes esperam sua decisão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes: what was due is taken out.</source>
        <translation>
            <numerusform>{n} fax: o que estava vencido foi tirado.</numerusform>
            <numerusform>{n} faxes: o que estava vencido foi tirado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other rows</source>
        <translation>
            <numerusform>{n} outra linha</numerusform>
            <numerusform>{n} outras linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting faxes go from {number} now, no longer from {before}.</source>
        <translation>
            <numerusform>{n} fax em espera vai agora de {number}, não mais de {before}.</numerusform>
            <numerusform>{n} faxes em espera vão agora de {number}, não mais de {before}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{role}: may no longer: {what}.</source>
        <translation>{role}: não pode mais: {what}.</translation>
    </message>
    <message>
        <source>{role}: may: {what}.</source>
        <translation>{role}: pode: {what}.</translation>
    </message>
    <message>
        <source>{team_database} is set and goes before this.</source>
        <translation>{team_database} está definida e vale antes disto.</translation>
    </message>
    <message>
        <source>{team_database} is set and still names a team.</source>
        <translation>{team_database} está definida e ainda indica uma equipe.</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation>
            <numerusform>… e mais {n}.</numerusform>
            <numerusform>… e mais {n}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Putting it into the queue …</source>
        <translation>Colocando na fila …</translation>
    </message>
    <message>
        <source>Putting it into the queue … {number} of {count}</source>
        <translation>Colocando na fila … {number} de {count}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Parando …</translation>
    </message>
    <message>
        <source>Waiting for your answer …</source>
        <translation>Aguardando sua resposta …</translation>
    </message>
</context>
<context>
    <name>ConcernLine</name>
    <message>
        <source>It is right</source>
        <translation>Está certo</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Removê-lo</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Removê-los</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>Estão certos</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>Usar {number}</translation>
    </message>
    <message numerus="yes">
        <source>{numbers} and %n more</source>
        <translation>
            <numerusform>{numbers} e mais %n</numerusform>
            <numerusform>{numbers} e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>&amp;Não enviar</translation>
    </message>
    <message>
        <source>&amp;Only to {number}</source>
        <translation>&amp;Só para {number}</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>Antes do envio</translation>
    </message>
    <message numerus="yes">
        <source>Only to the %n &amp;others</source>
        <translation>
            <numerusform>Só para o &amp;outro (%n)</numerusform>
            <numerusform>Só para os &amp;outros %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it &amp;all the same</source>
        <translation>&amp;Enviar mesmo assim</translation>
    </message>
    <message>
        <source>There is more than one thing to look at:</source>
        <translation>Há mais de um ponto a verificar:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>&amp;Attention</source>
        <translation>&amp;Aos cuidados de</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>&amp;Do not fax, because:</source>
        <translation>Não enviar &amp;fax, porque:</translation>
    </message>
    <message>
        <source>&amp;Favourite: stands before others</source>
        <translation>Favo&amp;rito: vem antes dos outros</translation>
    </message>
    <message>
        <source>&amp;Groups (a semicolon between)</source>
        <translation>&amp;Grupos (separados por ponto e vírgula)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>&amp;Monocromático</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualidade</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Moti&amp;vo</translation>
    </message>
    <message>
        <source>&amp;Slower tries: more time between them</source>
        <translation>Tentativas mais &amp;lentas: mais tempo entre elas</translation>
    </message>
    <message>
        <source>As for all</source>
        <translation>Como para todos</translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation>&amp;Capa</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Observações</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>Número&amp;s</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Novo contato</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Without &amp;T.38</source>
        <translation>Sem &amp;T.38</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>{numbers} refused a quality finer than High before.</source>
        <translation>{numbers}: já recusou uma qualidade mais fina que Alta.</translation>
    </message>
    <message>
        <source>{numbers} refused so fine a quality before: faxes there begin in High.</source>
        <translation>{numbers}: já recusou uma qualidade tão fina; ali os faxes começam em Alta.</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Outros números</translation>
    </message>
    <message>
        <source>do not fax</source>
        <translation>não enviar fax</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
</context>
<context>
    <name>ContactsWindow</name>
    <message numerus="yes">
        <source>%n contacts became one.</source>
        <translation>
            <numerusform>%n contato unificado.</numerusform>
            <numerusform>%n contatos viraram um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts deleted.</source>
        <translation>
            <numerusform>%n contato excluído.</numerusform>
            <numerusform>%n contatos excluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts imported.</source>
        <translation>
            <numerusform>%n contato importado.</numerusform>
            <numerusform>%n contatos importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts written.</source>
        <translation>
            <numerusform>%n contato gravado.</numerusform>
            <numerusform>%n contatos gravados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets merged.</source>
        <translation>
            <numerusform>%n conjunto mesclado.</numerusform>
            <numerusform>%n conjuntos mesclados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Merge duplicates…</source>
        <translation>&amp;Mesclar duplicatas…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Novo…</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Catálogo de endereços</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Todos os contatos</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.txt *.tsv *.vcf *.vcard);;All files (*)</source>
        <translation>Contatos (*.csv *.txt *.tsv *.vcf *.vcard);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Expor&amp;tar…</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contatos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contatos</translation>
    </message>
    <message>
        <source>Looking for duplicates …</source>
        <translation>Procurando duplicatas …</translation>
    </message>
    <message>
        <source>Put into &amp;To</source>
        <translation>Pôr em &amp;Para</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Pesquisar contatos</translation>
    </message>
    <message>
        <source>Search: name, company, any part of a number</source>
        <translation>Pesquisar: nome, empresa, parte de um número</translation>
    </message>
    <message>
        <source>Table (*.csv);;vCards (*.vcf);;vCards 4.0 (*.vcf)</source>
        <translation>Tabela (*.csv);;vCard (*.vcf);;vCard 4.0 (*.vcf)</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Reverter a alteração</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>{name}: adicionado.</translation>
    </message>
    <message>
        <source>{name} changed.</source>
        <translation>{name}: alterado.</translation>
    </message>
</context>
<context>
    <name>CostSettings</name>
    <message>
        <source>&amp;hold the queue when it is spent</source>
        <translation>&amp;reter a fila quando se esgotar</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>Moe&amp;da</translation>
    </message>
    <message>
        <source>Hold the queue when the budget is spent</source>
        <translation>Reter a fila quando o orçamento se esgotar</translation>
    </message>
    <message>
        <source>Hold the queue with &amp;less credit than</source>
        <translation>Reter a fila com &amp;saldo menor que</translation>
    </message>
    <message>
        <source>Monthly &amp;budget</source>
        <translation>&amp;Orçamento mensal</translation>
    </message>
    <message>
        <source>Price of a &amp;minute</source>
        <translation>Preço do &amp;minuto</translation>
    </message>
    <message>
        <source>Price of a &amp;page</source>
        <translation>Preço da &amp;página</translation>
    </message>
    <message>
        <source>What faxes cost</source>
        <translation>Quanto custam os faxes</translation>
    </message>
    <message>
        <source>Without a price, what a page costs is learned from your account&apos;s records, where they tell it. What is reckoned by prices is an estimate, and called so.</source>
        <translation>Sem preço, o custo de uma página é obtido dos registros da sua conta, quando o informam. O que é calculado por preços é uma estimativa, e assim é chamado.</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>qualquer valor</translation>
    </message>
    <message>
        <source>not known, e.g. 0.005</source>
        <translation>desconhecido, p. ex. 0.005</translation>
    </message>
    <message>
        <source>not known, e.g. 0.007</source>
        <translation>desconhecido, p. ex. 0.007</translation>
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
        <translation>Capa</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>&amp;Cover page</source>
        <translation>&amp;Capa</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Open the folder for cover pages of your own: text files that any editor changes</source>
        <translation>Abrir a pasta das suas próprias capas: arquivos de texto que qualquer editor altera</translation>
    </message>
    <message>
        <source>Own temp&amp;lates…</source>
        <translation>Mode&amp;los próprios…</translation>
    </message>
    <message>
        <source>Own templates are text files in this folder: {folder}</source>
        <translation>Os modelos próprios são arquivos de texto nesta pasta: {folder}</translation>
    </message>
    <message>
        <source>Template of the cover page</source>
        <translation>Modelo da capa</translation>
    </message>
    <message>
        <source>The folder for own templates can&apos;t be made: {folder}</source>
        <translation>A pasta dos modelos próprios não pode ser criada: {folder}</translation>
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
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referência</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>A&amp;ssunto</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Endereç&amp;o</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>Empres&amp;a</translation>
    </message>
    <message>
        <source>Company of the recipient</source>
        <translation>Empresa do destinatário</translation>
    </message>
    <message>
        <source>Confidentiality note</source>
        <translation>Nota de confidencialidade</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n faxes shows its own number.</source>
        <translation>
            <numerusform>%n fax mostra seu próprio número.</numerusform>
            <numerusform>Cada um dos %n faxes mostra seu próprio número.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fax numbers, date and page count are filled in by themselves.</source>
        <translation>Os números de fax, a data e a quantidade de páginas são preenchidos automaticamente.</translation>
    </message>
    <message>
        <source>From, company, phone, address and note are kept for the next cover.</source>
        <translation>Remetente, empresa, telefone, endereço e nota são mantidos para a próxima capa.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation>Nome do destinatário</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message numerus="yes">
        <source>The same on all %n covers. Leave it empty where it wouldn&apos;t fit all.</source>
        <translation>
            <numerusform>O mesmo em %n capa. Deixe vazio se não servir para todas.</numerusform>
            <numerusform>O mesmo em todas as %n capas. Deixe vazio se não servir para todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Seu endereço</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Sua empresa</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Seu número de telefone</translation>
    </message>
</context>
<context>
    <name>CoverRow</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>Cover &amp;page</source>
        <translation>&amp;Capa</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Edit the cover page</source>
        <translation>Editar a capa</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Short: a few lines</source>
        <translation>Curta: poucas linhas</translation>
    </message>
    <message>
        <source>Standard: all fields</source>
        <translation>Padrão: todos os campos</translation>
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
        <translation>Como vai chegar</translation>
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
        <translation>Data:</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>From fax {sender_number}</source>
        <translation>Do fax {sender_number}</translation>
    </message>
    <message>
        <source>From fax:</source>
        <translation>Do fax:</translation>
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
        <translation>Telefone {phone}</translation>
    </message>
    <message>
        <source>Phone:</source>
        <translation>Telefone:</translation>
    </message>
    <message>
        <source>Reference:</source>
        <translation>Referência:</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Assunto:</translation>
    </message>
    <message>
        <source>To fax {recipient_number}</source>
        <translation>Para o fax {recipient_number}</translation>
    </message>
    <message>
        <source>To fax:</source>
        <translation>Para o fax:</translation>
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
        <translation>Uma demonstração que não precisa de conta e não envia nada a lugar nenhum.</translation>
    </message>
    <message>
        <source>Fax Sender</source>
        <translation>Envio de fax</translation>
    </message>
    <message>
        <source>FaxDesk sends PDFs as faxes through Telnyx. Drop documents on its window, type fax numbers, press Send, and watch each fax until the other end has it, or read in plain words why it has not.</source>
        <translation>O FaxDesk envia PDFs por fax pela Telnyx. Solte documentos na janela, digite números de fax, clique em Enviar e acompanhe cada fax até que o outro lado o tenha, ou leia em palavras simples por que não o tem.</translation>
    </message>
    <message>
        <source>Files are checked before they go.</source>
        <translation>Os arquivos são verificados antes de ir.</translation>
    </message>
    <message>
        <source>Nothing gets lost: close FaxDesk, or pull the plug, and it goes on where it was.</source>
        <translation>Nada se perde: feche o FaxDesk, ou tire da tomada, e ele continua de onde estava.</translation>
    </message>
    <message>
        <source>Send PDFs as faxes and see what became of them</source>
        <translation>Enviar PDFs por fax e ver o que aconteceu com eles</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Experimentar a demonstração</translation>
    </message>
    <message>
        <source>What is shown is true: a fax is Delivered only when Telnyx says so.</source>
        <translation>O que é mostrado é verdade: um fax só está Entregue quando a Telnyx diz.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>As Telnyx rendered it…</source>
        <translation>Como a Telnyx gerou…</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fechar os detalhes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details of the fax</source>
        <translation>Detalhes do fax</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Select one fax to read its story.</source>
        <translation>Selecione um só fax para ler seu histórico.</translation>
    </message>
    <message>
        <source>The bar in the list is an estimate: a fax takes about a minute a page.</source>
        <translation>A barra na lista é uma estimativa: um fax leva cerca de um minuto por página.</translation>
    </message>
    <message>
        <source>The picture that Telnyx made of the fax</source>
        <translation>A imagem que a Telnyx fez do fax</translation>
    </message>
</context>
<context>
    <name>DirectoryKeeping</name>
    <message numerus="yes">
        <source>%n contacts are in the address book now.</source>
        <translation>
            <numerusform>%n contato está agora no catálogo de endereços.</numerusform>
            <numerusform>%n contatos estão agora no catálogo de endereços.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the %n from the directory in the book</source>
        <translation>
            <numerusform>Manter no catálogo %n contato do diretório</numerusform>
            <numerusform>Manter no catálogo os %n contatos do diretório</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep {name} in the book</source>
        <translation>Manter {name} no catálogo</translation>
    </message>
    <message>
        <source>{name} is in the address book now.</source>
        <translation>{name} está agora no catálogo de endereços.</translation>
    </message>
</context>
<context>
    <name>DirectorySettings</name>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>Searched &amp;below</source>
        <translation>Pesquisar a&amp;baixo de</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;vidor</translation>
    </message>
    <message>
        <source>The directory answers.</source>
        <translation>O diretório responde.</translation>
    </message>
    <message>
        <source>The office&apos;s directory (LDAP, Active Directory)</source>
        <translation>Diretório da empresa (LDAP, Active Directory)</translation>
    </message>
    <message>
        <source>To offers whom it knows with a fax number, while you type; it is only read.</source>
        <translation>Para oferece, enquanto você digita, quem o diretório conhece com número de fax; ele só é lido.</translation>
    </message>
    <message>
        <source>nobody: without logging in</source>
        <translation>ninguém: sem fazer login</translation>
    </message>
    <message>
        <source>the server&apos;s own</source>
        <translation>o próprio do servidor</translation>
    </message>
    <message>
        <source>unchanged; it is kept in the system&apos;s keyring</source>
        <translation>inalterada; fica no chaveiro do sistema</translation>
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
        <translation>visível</translation>
    </message>
</context>
<context>
    <name>Dispatch</name>
    <message>
        <source>Stopped. Nothing was put into the queue.</source>
        <translation>Parado. Nada foi colocado na fila.</translation>
    </message>
    <message>
        <source>The documents could not be put together. Take them out and add them again.</source>
        <translation>Não foi possível juntar os documentos. Retire-os e adicione-os de novo.</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>A page may not arrive as it looks here.</source>
        <translation>Uma página pode não chegar como aparece aqui.</translation>
    </message>
    <message>
        <source>A page takes long on the line, and need not.</source>
        <translation>Uma página ocupa muito tempo a linha, sem necessidade.</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Verificando …</translation>
    </message>
    <message>
        <source>Document {name}</source>
        <translation>Documento {name}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Mover para baixo (Alt+Baixo)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Mover para cima (Alt+Cima)</translation>
    </message>
    <message>
        <source>Move {name} down (Alt+Down)</source>
        <translation>Mover {name} para baixo (Alt+Baixo)</translation>
    </message>
    <message>
        <source>Move {name} up (Alt+Up)</source>
        <translation>Mover {name} para cima (Alt+Cima)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take out (Del)</source>
        <translation>Retirar (Del)</translation>
    </message>
    <message>
        <source>Take out {name} (Del)</source>
        <translation>Retirar {name} (Del)</translation>
    </message>
    <message>
        <source>The file is gone from its folder. FaxDesk sends the copy it made.</source>
        <translation>O arquivo sumiu da pasta. O FaxDesk envia a cópia que fez.</translation>
    </message>
    <message>
        <source>The file was changed after you added it.</source>
        <translation>O arquivo foi alterado depois de adicionado.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>cerca de {time}</translation>
    </message>
    <message>
        <source>cleaned up</source>
        <translation>limpo</translation>
    </message>
    <message>
        <source>greys as shown</source>
        <translation>cinzas como mostrados</translation>
    </message>
    <message>
        <source>made into a PDF</source>
        <translation>convertido em PDF</translation>
    </message>
    <message>
        <source>without its password</source>
        <translation>sem a senha</translation>
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
        <translation>Adici&amp;onar…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>Docume&amp;ntos</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Adicionar documentos</translation>
    </message>
    <message>
        <source>Add documents (Ctrl+O)</source>
        <translation>Adicionar documentos (Ctrl+O)</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>Pré-&amp;visualizar…</translation>
    </message>
    <message>
        <source>See the fax as it will arrive</source>
        <translation>Ver o fax como vai chegar</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>“{name}” já está aí.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop PDFs, pictures or letters here, or press Add…</source>
        <translation>Solte aqui PDFs, imagens ou cartas, ou clique em Adicionar…</translation>
    </message>
    <message>
        <source>Drop more here</source>
        <translation>Solte mais aqui</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>All that can be sent</source>
        <translation>Tudo o que pode ser enviado</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>PDF, pictures (JPEG, PNG, TIFF …), text, Word and the like.</source>
        <translation>PDF, imagens (JPEG, PNG, TIFF …), texto, Word e afins.</translation>
    </message>
    <message>
        <source>PDF, pictures (JPEG, PNG, TIFF …), text. Word needs LibreOffice, which wasn&apos;t found.</source>
        <translation>PDF, imagens (JPEG, PNG, TIFF …), texto. Word precisa do LibreOffice, que não foi encontrado.</translation>
    </message>
    <message>
        <source>The program it comes from handed nothing over. Save it there, then add it.</source>
        <translation>O programa de origem não entregou nada. Salve o documento lá e depois adicione-o.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open it and drop what is in it.</source>
        <translation>“{name}” é uma pasta. Abra-a e solte o conteúdo.</translation>
    </message>
    <message>
        <source>“{name}” is in no folder of this computer. Save it in one, then add it.</source>
        <translation>“{name}” não está em nenhuma pasta deste computador. Salve-o em uma e depois adicione-o.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin. Restore it, then add it.</source>
        <translation>“{name}” está na lixeira. Restaure-o e depois adicione-o.</translation>
    </message>
    <message>
        <source>“{name}” is not on this computer yet. Download it, then add it.</source>
        <translation>“{name}” ainda não está neste computador. Baixe-o e depois adicione-o.</translation>
    </message>
    <message>
        <source>“{name}” is on the share {share}, which this computer shows under no folder. Copy it to this computer, then add it.</source>
        <translation>“{name}” está no compartilhamento {share}, que este computador não mostra em nenhuma pasta. Copie-o para este computador e depois adicione-o.</translation>
    </message>
    <message>
        <source>“{name}” is on the web. Save it as a PDF first, then add it.</source>
        <translation>“{name}” está na web. Salve-o primeiro como PDF e depois adicione-o.</translation>
    </message>
    <message>
        <source>“{name}” is still in an archive. Extract it into a folder, then add it.</source>
        <translation>“{name}” ainda está em um arquivo compactado. Extraia-o para uma pasta e depois adicione-o.</translation>
    </message>
    <message>
        <source>“{name}” is still in the mail program. Save it there, then add it.</source>
        <translation>“{name}” ainda está no programa de e-mail. Salve-o a partir dele e depois adicione-o.</translation>
    </message>
    <message>
        <source>“{name}” was not handed over by the program it comes from. Save it there, then add it.</source>
        <translation>“{name}” não foi entregue pelo programa de origem. Salve-o lá e depois adicione-o.</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Contacts that may be one</source>
        <translation>Contatos que podem ser um só</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation>Mesclar duplicatas</translation>
    </message>
    <message>
        <source>No contact seems to be entered twice.</source>
        <translation>Nenhum contato parece ter sido cadastrado duas vezes.</translation>
    </message>
    <message>
        <source>Those that are ticked become one: every number and group stays, nothing is lost.</source>
        <translation>Os marcados viram um só: todos os números e grupos ficam, nada se perde.</translation>
    </message>
</context>
<context>
    <name>EditAgain</name>
    <message>
        <source>What was sent could not be read again.</source>
        <translation>Não foi possível ler de novo o que foi enviado.</translation>
    </message>
</context>
<context>
    <name>FailureNews</name>
    <message numerus="yes">
        <source>%n faxes failed.</source>
        <translation>
            <numerusform>%n fax falhou.</numerusform>
            <numerusform>%n faxes falharam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>To {recipient}: {what}</source>
        <translation>Para {recipient}: {what}</translation>
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
        <translation>Editar e reenviar</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>How long it is kept…</source>
        <translation>Por quanto tempo é guardado…</translation>
    </message>
    <message>
        <source>It did not go: send again</source>
        <translation>Não foi: reenviar</translation>
    </message>
    <message>
        <source>It went: mark as sent</source>
        <translation>Foi: marcar como enviado</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Open what was sent</source>
        <translation>Abrir o que foi enviado</translation>
    </message>
    <message>
        <source>Other number…</source>
        <translation>Outro número…</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Reter</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Save proof…</source>
        <translation>Salvar a prova…</translation>
    </message>
    <message>
        <source>Send again to another number…</source>
        <translation>Reenviar para outro número…</translation>
    </message>
    <message>
        <source>Send before the others</source>
        <translation>Enviar antes dos outros</translation>
    </message>
    <message>
        <source>Transmission report…</source>
        <translation>Relatório de transmissão…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>When it goes…</source>
        <translation>Quando vai…</translation>
    </message>
</context>
<context>
    <name>FaxFacts</name>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Document deleted</source>
        <translation>Documento excluído</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>FaxDesk fax no.</source>
        <translation>N.º do fax no FaxDesk</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>HTTP status {value}</source>
        <translation>Status HTTP {value}</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Qualidade alta</translation>
    </message>
    <message>
        <source>Normal quality</source>
        <translation>Qualidade normal</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>Na linha</translation>
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
        <translation>Motivo informado</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviado por</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Telnyx fax id</source>
        <translation>ID do fax na Telnyx</translation>
    </message>
    <message>
        <source>Telnyx says: {value}</source>
        <translation>A Telnyx diz: {value}</translation>
    </message>
    <message>
        <source>Telnyx&apos;s code: {value}</source>
        <translation>Código da Telnyx: {value}</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own words: {value}</source>
        <translation>Palavras da Telnyx: {value}</translation>
    </message>
    <message>
        <source>Ultra dark quality</source>
        <translation>Qualidade ultraescura</translation>
    </message>
    <message>
        <source>Ultra light quality</source>
        <translation>Qualidade ultraclara</translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation>Qualidade muito alta</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>cerca de {amount}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>cerca de {time}</translation>
    </message>
    <message>
        <source>asked so far: {value}</source>
        <translation>consultado até agora: {value}</translation>
    </message>
    <message>
        <source>caller name “{name}”</source>
        <translation>nome exibido “{name}”</translation>
    </message>
    <message>
        <source>document stored at Telnyx</source>
        <translation>documento guardado na Telnyx</translation>
    </message>
    <message>
        <source>fault: {value}</source>
        <translation>erro: {value}</translation>
    </message>
    <message>
        <source>field: {value}</source>
        <translation>campo: {value}</translation>
    </message>
    <message>
        <source>in detail: {value}</source>
        <translation>em detalhe: {value}</translation>
    </message>
    <message>
        <source>monochrome, black threshold {percent} %</source>
        <translation>monocromático, limiar de preto {percent}%</translation>
    </message>
    <message>
        <source>part {part} is fax no. {id}</source>
        <translation>a parte {part} é o fax n.º {id}</translation>
    </message>
    <message>
        <source>preview stored at Telnyx</source>
        <translation>pré-visualização guardada na Telnyx</translation>
    </message>
    <message>
        <source>reason: {value}</source>
        <translation>motivo: {value}</translation>
    </message>
    <message>
        <source>with T.38</source>
        <translation>com T.38</translation>
    </message>
    <message>
        <source>with a webhook</source>
        <translation>com um webhook</translation>
    </message>
    <message>
        <source>without T.38</source>
        <translation>sem T.38</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} de {parts}</translation>
    </message>
    <message>
        <source>{took}; {foretold} were foretold</source>
        <translation>{took}; previsto: {foretold}</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>&amp;Keep what was delivered, in “sent”</source>
        <translation>Manter o que f&amp;oi entregue, em “sent”</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>&amp;Monocromático</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>Pa&amp;drão</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualidade</translation>
    </message>
    <message>
        <source>&amp;Trusted: numbers never faxed before go without asking</source>
        <translation>Confiável: números nunca usados para fax vão &amp;sem perguntar</translation>
    </message>
    <message>
        <source>&amp;Who it goes to</source>
        <translation>Para quem va&amp;i</translation>
    </message>
    <message>
        <source>A number that was never faxed before is held until somebody releases it.</source>
        <translation>Um número nunca usado para fax fica retido até que alguém o libere.</translation>
    </message>
    <message>
        <source>A regular expression; empty: what looks like a number</source>
        <translation>Uma expressão regular; vazio: o que parece um número</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como nas configurações</translation>
    </message>
    <message>
        <source>Before others</source>
        <translation>Antes dos outros</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;scolher…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Escolher a pasta</translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation>&amp;Capa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Pasta a monitorar</translation>
    </message>
    <message>
        <source>For programs whose numbers are right: a wrong one goes to a stranger at once.</source>
        <translation>Para programas cujos números estão certos: um errado vai logo para um estranho.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Nenhuma pasta escolhida</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Numbers, contacts or @groups, a semicolon between</source>
        <translation>Números, contatos ou @grupos, separados por ponto e vírgula</translation>
    </message>
    <message>
        <source>Prio&amp;rity</source>
        <translation>Prio&amp;ridade</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>Ass&amp;unto</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>The folder&apos;s own name</source>
        <translation>O próprio nome da pasta</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Monitorar uma pasta</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Pasta monitorada</translation>
    </message>
    <message>
        <source>When idle</source>
        <translation>Quando nada espera</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
</context>
<context>
    <name>FolderTrial</name>
    <message>
        <source>A document</source>
        <translation>Um documento</translation>
    </message>
    <message>
        <source>A document with its small file beside it, or that file</source>
        <translation>Um documento com seu pequeno arquivo ao lado, ou esse arquivo</translation>
    </message>
    <message>
        <source>A file to try</source>
        <translation>Um arquivo para testar</translation>
    </message>
    <message>
        <source>A file&apos;s name, as Fax_+13127367276_2026-11-29.pdf</source>
        <translation>O nome de um arquivo, como Fax_+13127367276_2026-11-29.pdf</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Escolher um arqui&amp;vo…</translation>
    </message>
    <message>
        <source>Example file</source>
        <translation>Arquivo de exemplo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Name or choose a file first.</source>
        <translation>Indique ou escolha primeiro um arquivo.</translation>
    </message>
    <message>
        <source>No file is needed</source>
        <translation>Nenhum arquivo é necessário</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Este arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>Tr&amp;y</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Where would a file go?</source>
        <translation>Para onde iria um arquivo?</translation>
    </message>
    <message>
        <source>Would be refused: {reason}</source>
        <translation>Seria recusado: {reason}</translation>
    </message>
    <message>
        <source>Would go to {n} recipients, among them: {recipients}</source>
        <translation>Iria para {n} destinatários, entre eles: {recipients}</translation>
    </message>
    <message>
        <source>Would go to: {recipients}</source>
        <translation>Iria para: {recipients}</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>A small file beside it (JSON, CSV, XML)</source>
        <translation>Um pequeno arquivo ao lado (JSON, CSV, XML)</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Sempre o mesmo</translation>
    </message>
    <message>
        <source>In hand: {n}</source>
        <translation>Em processamento: {n}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>The fax number on its first page</source>
        <translation>O número de fax na sua primeira página</translation>
    </message>
    <message>
        <source>The number in the file&apos;s name</source>
        <translation>O número no nome do arquivo</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Monitorada</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>Adici&amp;onar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>FaxDesk faxes what is put into a watched folder, and moves it to “sent” or “failed” there, with a report.</source>
        <translation>O FaxDesk envia por fax o que é posto em uma pasta monitorada, e o move ali para “sent” ou “failed”, com um relatório.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Vai para</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Confiável</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Pastas monitoradas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>“{name}” is watched no more. Its files stay where they are.</source>
        <translation>“{name}” não é mais monitorada. Seus arquivos ficam onde estão.</translation>
    </message>
</context>
<context>
    <name>ForgetButton</name>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Esquecer…</translation>
    </message>
    <message>
        <source>Takes a person out of faxes, address book and drafts</source>
        <translation>Retira uma pessoa dos faxes, do catálogo de endereços e dos rascunhos</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>&amp;Forget for good</source>
        <translation>&amp;Esquecer definitivamente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Contacts: {n}</source>
        <translation>Contatos: {n}</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s own copies of the journal: {n}</source>
        <translation>Cópias do registro feitas pelo FaxDesk: {n}</translation>
    </message>
    <message>
        <source>Faxes that were composed and not sent: {n}</source>
        <translation>Faxes preparados e não enviados: {n}</translation>
    </message>
    <message>
        <source>Forget a person</source>
        <translation>Esquecer uma pessoa</translation>
    </message>
    <message>
        <source>Forgetting …</source>
        <translation>Esquecendo …</translation>
    </message>
    <message>
        <source>Forgotten. The audit log says that it was done, and names nobody.</source>
        <translation>Esquecida. O registro de auditoria diz que isso foi feito, e não nomeia ninguém.</translation>
    </message>
    <message>
        <source>Looking for everything about them …</source>
        <translation>Procurando tudo sobre ela …</translation>
    </message>
    <message>
        <source>Nobody is forgotten.</source>
        <translation>Ninguém é esquecido.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Numbers, names and documents of faxes: {n}</source>
        <translation>Números, nomes e documentos de faxes: {n}</translation>
    </message>
    <message>
        <source>Of these faxes, in archives of old years: {n}</source>
        <translation>Destes faxes, em arquivos mortos de anos anteriores: {n}</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Removido:</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>Fica:</translation>
    </message>
    <message>
        <source>The number of contacts that have others: {n}</source>
        <translation>O número de contatos que têm outros: {n}</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>What is removed, and what stays</source>
        <translation>O que é removido, e o que fica</translation>
    </message>
    <message>
        <source>Will be removed:</source>
        <translation>Será removido:</translation>
    </message>
    <message>
        <source>{name} is to be forgotten.</source>
        <translation>{name} será esquecido.</translation>
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
        <translation>&amp;Linhas</translation>
    </message>
    <message>
        <source>&amp;Scanned pages</source>
        <translation>Pá&amp;ginas digitalizadas</translation>
    </message>
    <message>
        <source>&amp;Warn of pages longer on the line than</source>
        <translation>&amp;Avisar de páginas na linha por mais de</translation>
    </message>
    <message>
        <source>Clean them up at once</source>
        <translation>Limpá-las logo</translation>
    </message>
    <message>
        <source>Clean up letters that it makes quick, offer the rest</source>
        <translation>Limpar as cartas que assim ficam rápidas, oferecer nas demais</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>País dos números sem código de país</translation>
    </message>
    <message>
        <source>Cover &amp;page of a new fax</source>
        <translation>&amp;Capa de um novo fax</translation>
    </message>
    <message>
        <source>Cover page of a new fax</source>
        <translation>Capa de um novo fax</translation>
    </message>
    <message>
        <source>How many faxes may be under way at once. A new Telnyx account allows 2.</source>
        <translation>Quantos faxes podem estar em andamento ao mesmo tempo. Uma conta nova da Telnyx permite 2.</translation>
    </message>
    <message>
        <source>L&amp;anguage, from the next start on</source>
        <translation>I&amp;dioma, a partir do próximo início</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Deixá-las como estão</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Numbers without a &amp;country code are in</source>
        <translation>Números sem c&amp;ódigo de país são de</translation>
    </message>
    <message>
        <source>Offer to clean them up</source>
        <translation>Oferecer limpá-las</translation>
    </message>
    <message>
        <source>Time to &amp;undo after Send</source>
        <translation>Tempo para desfazer apó&amp;s Enviar</translation>
    </message>
    <message>
        <source>Time to undo after Send, in seconds</source>
        <translation>Tempo para desfazer após Enviar, em segundos</translation>
    </message>
    <message>
        <source>Warn of pages that take longer on the line, in minutes</source>
        <translation>Avisar de páginas que demoram mais na linha, em minutos</translation>
    </message>
    <message numerus="yes">
        <source>Your fax application allows %n; more are never used.</source>
        <translation>
            <numerusform>Seu aplicativo de fax permite %n; nunca se usam mais.</numerusform>
            <numerusform>Seu aplicativo de fax permite %n; nunca se usam mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your fax application allows 1.</source>
        <translation>Seu aplicativo de fax permite 1.</translation>
    </message>
    <message>
        <source>send at once</source>
        <translation>enviar logo</translation>
    </message>
</context>
<context>
    <name>GuardSettings</name>
    <message>
        <source>A number &amp;never faxed before</source>
        <translation>Um número &amp;nunca usado antes para fax</translation>
    </message>
    <message>
        <source>Ask about</source>
        <translation>Perguntar sobre</translation>
    </message>
    <message>
        <source>Before a fax goes</source>
        <translation>Antes de um fax ir</translation>
    </message>
    <message>
        <source>More recip&amp;ients than</source>
        <translation>Mais destinatár&amp;ios que</translation>
    </message>
    <message>
        <source>Say it beside Send</source>
        <translation>Dizer ao lado de Enviar</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Não dizer nada</translation>
    </message>
    <message>
        <source>Somebody has to say that it is right</source>
        <translation>Alguém precisa confirmar que está certo</translation>
    </message>
    <message>
        <source>These hold for the command line too. Who is not to be faxed is never faxed.</source>
        <translation>Isto vale também para a linha de comando. Quem não deve receber fax nunca recebe.</translation>
    </message>
    <message>
        <source>a &amp;country that no fax has gone to</source>
        <translation>um &amp;país para o qual nenhum fax foi enviado</translation>
    </message>
    <message>
        <source>a cover page with nothing on it, &amp;once</source>
        <translation>uma capa sem nada escrito, uma &amp;vez</translation>
    </message>
    <message>
        <source>a number one di&amp;git away from one that is known</source>
        <translation>um número a um dígi&amp;to de outro conhecido</translation>
    </message>
    <message>
        <source>a number that costs e&amp;xtra</source>
        <translation>um número com custo e&amp;xtra</translation>
    </message>
    <message>
        <source>a number that is a &amp;telephone in the address book</source>
        <translation>um número que é &amp;telefone no catálogo de endereços</translation>
    </message>
    <message>
        <source>a number where no fax could ever &amp;arrive</source>
        <translation>um número ao qual nenhum fax pôde &amp;chegar</translation>
    </message>
    <message>
        <source>another fax number on the document&apos;s &amp;first page</source>
        <translation>outro número de fax na p&amp;rimeira página do documento</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>one of your o&amp;wn numbers</source>
        <translation>um dos &amp;seus próprios números</translation>
    </message>
    <message>
        <source>the same &amp;documents to the same number again</source>
        <translation>os mesmos &amp;documentos de novo para o mesmo número</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>Cover page</source>
        <translation>Capa</translation>
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
        <translation>Área para soltar documentos</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatários</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Settings of this fax</source>
        <translation>Configurações deste fax</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
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
        <translation>(desconhecido)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
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
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviado por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
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
        <translation>cerca de {amount}</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>&amp;Name or company:</source>
        <translation>&amp;Nome ou empresa:</translation>
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
        <translation>Todas as situações</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Qualquer motivo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Dias escolhidos</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Na lixeira</translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation>Últimos 31 dias</translation>
    </message>
    <message>
        <source>Last 366 days</source>
        <translation>Últimos 366 dias</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
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
        <translation>Situação</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>U&amp;ntil:</source>
        <translation>&amp;Até:</translation>
    </message>
    <message>
        <source>With and without tags</source>
        <translation>Com e sem etiquetas</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
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
        <translation>Um arquivo morto não está no lugar, por isso seus faxes não são encontrados: {files}</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Arquivar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>More than {number} faxes</source>
        <translation>Mais de {number} faxes</translation>
    </message>
    <message>
        <source>Name, number, document, cover, user, tag, reason or date</source>
        <translation>Nome, número, documento, capa, usuário, etiqueta, motivo ou data</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Não salvo: {reason}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Salvo: {file}</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Pesquisar no histórico</translation>
    </message>
    <message>
        <source>T&amp;otals</source>
        <translation>T&amp;otais</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tabela (*.csv);;JSON (*.json)</translation>
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
        <translation>&amp;Fechado em</translation>
    </message>
    <message>
        <source>For faxes that go in certain hours or on working days: Later… beside Send. A day with a year is closed once, one without (12-25) each year; two dots make a span.</source>
        <translation>Para faxes que vão em certas horas ou em dias úteis: Mais tarde… ao lado de Enviar. Um dia com ano é fechado uma vez, um sem ano (12-25) todo ano; dois pontos seguidos (..) formam um intervalo.</translation>
    </message>
    <message>
        <source>Office &amp;hours</source>
        <translation>&amp;Horário de expediente</translation>
    </message>
    <message>
        <source>When the office is open</source>
        <translation>Quando o escritório está aberto</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n alterado</numerusform>
            <numerusform>%n alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novo</numerusform>
            <numerusform>%n novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n igual</numerusform>
            <numerusform>%n iguais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n ilegível</numerusform>
            <numerusform>%n ilegíveis</numerusform>
        </translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(omitir)</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aos cuidados de</translation>
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
        <translation>Primeiro nome</translation>
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
        <translation>Importar contatos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>Examinando o arquivo …</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Número de celular</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Outro número</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>O que acontece com cada linha</translation>
    </message>
    <message>
        <source>What the column {name} holds</source>
        <translation>O que a coluna {name} contém</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegível</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message numerus="yes">
        <source>%n faxes are chosen.</source>
        <translation>
            <numerusform>%n fax está escolhido.</numerusform>
            <numerusform>%n faxes estão escolhidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>&amp;Esquecer esta pessoa…</translation>
    </message>
    <message>
        <source>&amp;Keep the document until this is unchecked again</source>
        <translation>&amp;Guardar o documento até que isto seja desmarcado</translation>
    </message>
    <message>
        <source>&amp;Legal hold: nothing of it can be removed, by anybody or by itself</source>
        <translation>Retenção &amp;legal: nada dele pode ser removido, por ninguém nem automaticamente</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Por quanto tempo é guardado</translation>
    </message>
    <message>
        <source>Reason of the legal hold</source>
        <translation>Motivo da retenção legal</translation>
    </message>
    <message>
        <source>Reason, such as the case</source>
        <translation>Motivo, como o processo</translation>
    </message>
    <message numerus="yes">
        <source>The document is deleted %n days after the fax has ended.</source>
        <translation>
            <numerusform>O documento é excluído %n dia depois do fim do fax.</numerusform>
            <numerusform>O documento é excluído %n dias depois do fim do fax.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is kept for ever, as it is set.</source>
        <translation>O documento é guardado para sempre, conforme definido.</translation>
    </message>
    <message>
        <source>The document is to be deleted on {date}.</source>
        <translation>O documento será excluído em {date}.</translation>
    </message>
    <message>
        <source>The document was deleted on {date}. What was sent to whom and its hashes stay.</source>
        <translation>O documento foi excluído em {date}. Fica o que foi enviado a quem e seus hashes.</translation>
    </message>
    <message>
        <source>The document&apos;s time is over on {date}; it stays, as it is marked here.</source>
        <translation>O prazo do documento termina em {date}; ele fica, como marcado aqui.</translation>
    </message>
    <message>
        <source>Under legal hold since {date}, by {user}.</source>
        <translation>Sob retenção legal desde {date}, por {user}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
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
        <translation>Adicionar documentos</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Catálogo de endereços</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Cima, Alt+Baixo</translation>
    </message>
    <message>
        <source>Choose the pages of the document</source>
        <translation>Escolher as páginas do documento</translation>
    </message>
    <message>
        <source>Ctrl+A, Shift+Left</source>
        <translation>Ctrl+A, Shift+Esquerda</translation>
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
        <translation>Ir a Para, à pré-visualização, à fila</translation>
    </message>
    <message>
        <source>In To: choose all numbers, or several</source>
        <translation>Em Para: escolher todos os números, ou vários</translation>
    </message>
    <message>
        <source>In To: end the number</source>
        <translation>Em Para: terminar o número</translation>
    </message>
    <message>
        <source>In To: go to the numbers, edit the last one</source>
        <translation>Em Para: ir aos números, editar o último</translation>
    </message>
    <message>
        <source>In the preview and the documents: go through the pages</source>
        <translation>Na pré-visualização e nos documentos: percorrer as páginas</translation>
    </message>
    <message>
        <source>In the preview: the page larger or smaller</source>
        <translation>Na pré-visualização: aumentar ou diminuir a página</translation>
    </message>
    <message>
        <source>In the preview: turn the page to the right, to the left</source>
        <translation>Na pré-visualização: girar a página para a direita, para a esquerda</translation>
    </message>
    <message>
        <source>In the queue and the history: copy the rows, as text and as a table</source>
        <translation>Na fila e no histórico: copiar as linhas, como texto e como tabela</translation>
    </message>
    <message>
        <source>In the queue: what can be done</source>
        <translation>Na fila: o que pode ser feito</translation>
    </message>
    <message>
        <source>In the queue: what stands on the row&apos;s button</source>
        <translation>Na fila: o que está no botão da linha</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Left, Backspace</source>
        <translation>Esquerda, Backspace</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Tecla Menu, Shift+F10</translation>
    </message>
    <message>
        <source>Move the document</source>
        <translation>Mover o documento</translation>
    </message>
    <message>
        <source>New fax: put aside what stands there</source>
        <translation>Novo fax: pôr de lado o que está aí</translation>
    </message>
    <message>
        <source>Page Up, Page Down, Home, End</source>
        <translation>PgUp, PgDn, Home, End</translation>
    </message>
    <message>
        <source>Paste documents or numbers</source>
        <translation>Colar documentos ou números</translation>
    </message>
    <message>
        <source>R, Shift+R</source>
        <translation>R, Shift+R</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Pesquisar na fila</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Reverter a última ação</translation>
    </message>
    <message>
        <source>Take out the number or document; remove the fax</source>
        <translation>Retirar o número ou documento; remover o fax</translation>
    </message>
    <message>
        <source>The fax&apos;s history</source>
        <translation>O histórico do fax</translation>
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
        <translation>O do sistema</translation>
    </message>
    <message>
        <source>Language of FaxDesk, from the next start on</source>
        <translation>Idioma do FaxDesk, a partir do próximo início</translation>
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
        <translation>&amp;Novo fax</translation>
    </message>
    <message>
        <source>A fax that you have not sent yet is kept. It comes back when FaxDesk is started without a document.</source>
        <translation>Um fax que você ainda não enviou está guardado. Ele volta quando o FaxDesk é iniciado sem documento.</translation>
    </message>
    <message>
        <source>Another FaxDesk is working the queue. What you send here goes out through it.</source>
        <translation>Outro FaxDesk está processando a fila. O que você enviar aqui sai por ele.</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer. To send real faxes, close this window and start FaxDesk without --demo.</source>
        <translation>Demonstração: nada sai deste computador. Para enviar faxes de verdade, feche esta janela e inicie o FaxDesk sem --demo.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Set up your Telnyx account</source>
        <translation>Configurar sua conta da Telnyx</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached. FaxDesk goes on by itself when it can be.</source>
        <translation>Não é possível contatar a Telnyx. O FaxDesk continua sozinho assim que for possível.</translation>
    </message>
    <message>
        <source>The queue is paused. Faxes under way go on; no other starts.</source>
        <translation>A fila está em pausa. Os faxes em andamento continuam; nenhum outro começa.</translation>
    </message>
    <message>
        <source>You have not sent this fax yet. It was kept for you ({time}).</source>
        <translation>Você ainda não enviou este fax. Ele foi guardado para você ({time}).</translation>
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
        <translation>Tipo do número {n}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Celular</translation>
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
        <translation>Outro</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
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
        <translation>Não foi possível fazer uma cópia para ver. O disco está cheio?</translation>
    </message>
    <message>
        <source>No program here opens PDFs.</source>
        <translation>Nenhum programa daqui abre PDFs.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>0: any free one</source>
        <translation>0: qualquer porta livre</translation>
    </message>
    <message>
        <source>Cancel faxes, or all of a broadcast.</source>
        <translation>Cancelar faxes, ou todos de um envio múltiplo.</translation>
    </message>
    <message>
        <source>Collect what helps support, without names, numbers, documents or keys.</source>
        <translation>Coletar o que ajuda o suporte, sem nomes, números, documentos nem chaves.</translation>
    </message>
    <message>
        <source>Copy the journal: every fax with its history, no documents.</source>
        <translation>Copiar o registro: cada fax com seu histórico, sem documentos.</translation>
    </message>
    <message>
        <source>Decide about an uncertain or held fax.</source>
        <translation>Decidir sobre um fax incerto ou retido.</translation>
    </message>
    <message>
        <source>Draw a page as it will arrive.</source>
        <translation>Desenhar uma página como vai chegar.</translation>
    </message>
    <message>
        <source>Export what became of each fax of a broadcast, as CSV.</source>
        <translation>Exportar o que aconteceu com cada fax de um envio múltiplo, como CSV.</translation>
    </message>
    <message>
        <source>Find faxes that are over, of any time; sums of them.</source>
        <translation>Encontrar faxes encerrados, de qualquer data; somas deles.</translation>
    </message>
    <message>
        <source>Forget somebody: take number, name and documents out of everything.</source>
        <translation>Esquecer alguém: tirar de tudo o número, o nome e os documentos.</translation>
    </message>
    <message>
        <source>Go on after a pause, or after the account was fixed.</source>
        <translation>Continuar após uma pausa, ou depois que a conta foi corrigida.</translation>
    </message>
    <message>
        <source>Keep the API key, choose the connection and the from-number.</source>
        <translation>Guardar a chave de API, escolher a conexão e o número de origem.</translation>
    </message>
    <message>
        <source>Keep the documents of faxes beyond their time.</source>
        <translation>Guardar os documentos de faxes além do prazo.</translation>
    </message>
    <message>
        <source>Keep waiting faxes back until they are released; pause a broadcast.</source>
        <translation>Reter faxes em espera até que sejam liberados; pausar um envio múltiplo.</translation>
    </message>
    <message>
        <source>Let held faxes go on, with the tries they have left; let a broadcast go on.</source>
        <translation>Deixar faxes retidos continuar, com as tentativas que lhes restam; retomar um envio múltiplo.</translation>
    </message>
    <message>
        <source>Let waiting faxes go at another time, or before others.</source>
        <translation>Fazer faxes em espera ir em outra hora, ou antes de outros.</translation>
    </message>
    <message>
        <source>List every fax with its state, and broadcasts with their totals.</source>
        <translation>Listar cada fax com sua situação, e os envios múltiplos com seus totais.</translation>
    </message>
    <message>
        <source>List printed documents that wait for the window.</source>
        <translation>Listar documentos impressos que esperam pela janela.</translation>
    </message>
    <message>
        <source>Make a proof of faxes: report, documents and events in one PDF.</source>
        <translation>Fazer uma prova de faxes: relatório, documentos e eventos em um PDF.</translation>
    </message>
    <message>
        <source>Make documents into PDFs that can be faxed.</source>
        <translation>Converter documentos em PDFs que podem ser enviados por fax.</translation>
    </message>
    <message>
        <source>Make transmission reports, as PDF.</source>
        <translation>Fazer relatórios de transmissão, como PDF.</translation>
    </message>
    <message>
        <source>Move faxes of old years into a file of their own, which the history still finds.</source>
        <translation>Mover faxes de anos anteriores para um arquivo próprio, que o histórico ainda encontra.</translation>
    </message>
    <message>
        <source>One queue for several desks: set up, watch, move.</source>
        <translation>Uma fila para vários postos: configurar, observar, mover.</translation>
    </message>
    <message>
        <source>Put a word of your own on faxes, to find them by.</source>
        <translation>Pôr nos faxes uma palavra sua, para encontrá-los por ela.</translation>
    </message>
    <message>
        <source>Put faxes under legal hold: nothing of them can be removed.</source>
        <translation>Pôr faxes sob retenção legal: nada deles pode ser removido.</translation>
    </message>
    <message>
        <source>Queue one fax per number.</source>
        <translation>Colocar na fila um fax por número.</translation>
    </message>
    <message>
        <source>Remove faxes that are over; what arrived can be restored for 30 days.</source>
        <translation>Remover faxes encerrados; o que chegou pode ser restaurado por 30 dias.</translation>
    </message>
    <message>
        <source>Run the Telnyx simulator alone; its base URL is the first line.</source>
        <translation>Executar só o simulador da Telnyx; sua URL base é a primeira linha.</translation>
    </message>
    <message>
        <source>Say what can be said of documents before they are sent.</source>
        <translation>Dizer o que se pode dizer de documentos antes de serem enviados.</translation>
    </message>
    <message>
        <source>Say what faxes cost, by day, month or user.</source>
        <translation>Dizer quanto custam os faxes, por dia, mês ou usuário.</translation>
    </message>
    <message>
        <source>Say what goes when, or take out now what is due.</source>
        <translation>Dizer o que sai e quando, ou tirar agora o que venceu.</translation>
    </message>
    <message>
        <source>Say whether a proof, or an exported log, was changed.</source>
        <translation>Dizer se uma prova, ou um registro exportado, foi alterado.</translation>
    </message>
    <message>
        <source>Say whether the journal was changed, and where.</source>
        <translation>Dizer se o registro foi alterado, e onde.</translation>
    </message>
    <message>
        <source>Send documents as faxes. Without a command: open the window, with the files added; a window that is open already takes them.</source>
        <translation>Enviar documentos por fax. Sem comando: abrir a janela, com os arquivos adicionados; uma janela já aberta os recebe.</translation>
    </message>
    <message>
        <source>Send failed, cancelled or held faxes once more, or all of a broadcast that failed.</source>
        <translation>Enviar mais uma vez faxes que falharam, cancelados ou retidos, ou todos os que falharam de um envio múltiplo.</translation>
    </message>
    <message>
        <source>Send once more what was sent, or to somebody else.</source>
        <translation>Enviar mais uma vez o que foi enviado, ou para outra pessoa.</translation>
    </message>
    <message>
        <source>Show one fax with its story, or a broadcast.</source>
        <translation>Mostrar um fax com seu histórico, ou um envio múltiplo.</translation>
    </message>
    <message>
        <source>Show what the IT department set on this computer.</source>
        <translation>Mostrar o que o departamento de TI definiu neste computador.</translation>
    </message>
    <message>
        <source>Start no further fax.</source>
        <translation>Não iniciar nenhum outro fax.</translation>
    </message>
    <message>
        <source>Stop everything: pause the queue, cancel what has not arrived.</source>
        <translation>Parar tudo: pausar a fila, cancelar o que não chegou.</translation>
    </message>
    <message>
        <source>Take faxes out of the bin again.</source>
        <translation>Retirar faxes da lixeira.</translation>
    </message>
    <message>
        <source>The address book: list, add, remove, import, export, groups.</source>
        <translation>O catálogo de endereços: listar, adicionar, remover, importar, exportar, grupos.</translation>
    </message>
    <message>
        <source>Watched folders: list, add, remove, refused.</source>
        <translation>Pastas monitoradas: listar, adicionar, remover, recusados.</translation>
    </message>
    <message>
        <source>Work the queue without a window.</source>
        <translation>Processar a fila sem janela.</translation>
    </message>
    <message>
        <source>a PDF that Telnyx fetches itself</source>
        <translation>um PDF que a própria Telnyx busca</translation>
    </message>
    <message>
        <source>a PDF, picture, text or office document; several become one fax, in order</source>
        <translation>um PDF, imagem, texto ou documento do escritório; vários viram um fax, em ordem</translation>
    </message>
    <message>
        <source>a broadcast, as B1, or the number of one of its faxes</source>
        <translation>um envio múltiplo, como B1, ou o número de um de seus faxes</translation>
    </message>
    <message>
        <source>a contact&apos;s ID, its name, or its number</source>
        <translation>o ID de um contato, seu nome ou seu número</translation>
    </message>
    <message>
        <source>a cover page: standard, letter, short, or one of your own</source>
        <translation>uma capa: standard, letter, short, ou uma das suas</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>um documento</translation>
    </message>
    <message>
        <source>a document to add, or a number as fax:+13127367276</source>
        <translation>um documento a adicionar, ou um número como fax:+13127367276</translation>
    </message>
    <message>
        <source>a document; several are joined, in order</source>
        <translation>um documento; vários são juntados, em ordem</translation>
    </message>
    <message>
        <source>a fax number, SIP URI, contact&apos;s name, or @GROUP of the address book; repeatable</source>
        <translation>um número de fax, URI SIP, nome de contato ou @GROUP do catálogo de endereços; repetível</translation>
    </message>
    <message>
        <source>a fax number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>um número de fax; LABEL=NUMBER lhe dá um rótulo; repetível</translation>
    </message>
    <message>
        <source>a fax&apos;s number</source>
        <translation>o número de um fax</translation>
    </message>
    <message>
        <source>a fax&apos;s number, or a broadcast&apos;s as B1</source>
        <translation>o número de um fax, ou de um envio múltiplo como B1</translation>
    </message>
    <message>
        <source>a fax&apos;s number; without any: list them</source>
        <translation>o número de um fax; sem nenhum: listá-los</translation>
    </message>
    <message>
        <source>a folder without a journal</source>
        <translation>uma pasta sem registro</translation>
    </message>
    <message>
        <source>a group it is in; repeatable</source>
        <translation>um grupo em que está; repetível</translation>
    </message>
    <message>
        <source>a mobile number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>um número de celular; LABEL=NUMBER lhe dá um rótulo; repetível</translation>
    </message>
    <message>
        <source>a number, a contact&apos;s name or @group; several times for several</source>
        <translation>um número, o nome de um contato ou @grupo; várias vezes para vários</translation>
    </message>
    <message>
        <source>a number, a name or a SIP URI; where it went before by default</source>
        <translation>um número, um nome ou um URI SIP; por padrão, para onde foi antes</translation>
    </message>
    <message>
        <source>a number, or the whole name of a contact or recipient</source>
        <translation>um número, ou o nome completo de um contato ou destinatário</translation>
    </message>
    <message>
        <source>a part of the number</source>
        <translation>uma parte do número</translation>
    </message>
    <message>
        <source>a proof, or an exported log</source>
        <translation>uma prova, ou um registro exportado</translation>
    </message>
    <message>
        <source>a regular expression that finds the number there</source>
        <translation>uma expressão regular que encontra ali o número</translation>
    </message>
    <message>
        <source>a table for Excel and the like</source>
        <translation>uma tabela para Excel e afins</translation>
    </message>
    <message>
        <source>a table with headings, or vCards</source>
        <translation>uma tabela com cabeçalhos, ou vCards</translation>
    </message>
    <message>
        <source>a telephone number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>um número de telefone; LABEL=NUMBER lhe dá um rótulo; repetível</translation>
    </message>
    <message>
        <source>a word or some words of your own</source>
        <translation>uma palavra ou algumas palavras suas</translation>
    </message>
    <message>
        <source>added or ended on this day or before</source>
        <translation>adicionado ou encerrado neste dia ou antes</translation>
    </message>
    <message>
        <source>added or ended on this day or later, like 2026-03-31</source>
        <translation>adicionado ou encerrado neste dia ou depois, como 2026-03-31</translation>
    </message>
    <message>
        <source>all in one PDF, which is overwritten; or in a folder that is there, one each</source>
        <translation>tudo em um PDF, que é sobrescrito; ou em uma pasta existente, um para cada um</translation>
    </message>
    <message>
        <source>also pages that arrive black for more than a third, or take more than ten minutes</source>
        <translation>também páginas que chegam pretas em mais de um terço, ou levam mais de dez minutos</translation>
    </message>
    <message>
        <source>also when the same document to the same number is under way</source>
        <translation>também quando o mesmo documento para o mesmo número está em andamento</translation>
    </message>
    <message>
        <source>as in clerk:address-book</source>
        <translation>como em clerk:address-book</translation>
    </message>
    <message>
        <source>as in clerk:others-documents</source>
        <translation>como em clerk:others-documents</translation>
    </message>
    <message>
        <source>as soon as its turn comes</source>
        <translation>assim que chegar sua vez</translation>
    </message>
    <message>
        <source>as the owner: move all that this desk has into a team that has nothing</source>
        <translation>como proprietário: mover tudo o que este posto tem para uma equipe que não tem nada</translation>
    </message>
    <message>
        <source>at most so many pages in one fax; 350 by default</source>
        <translation>no máximo tantas páginas em um fax; 350 por padrão</translation>
    </message>
    <message>
        <source>at most so many; 100 by default, all in a file</source>
        <translation>no máximo tantos; 100 por padrão, todos em um arquivo</translation>
    </message>
    <message>
        <source>by FILE&apos;s ending otherwise; vcard is version 3.0, which most programs read, vcard4 version 4.0</source>
        <translation>do contrário, pela extensão de FILE; vcard é a versão 3.0, que a maioria dos programas lê, vcard4 a versão 4.0</translation>
    </message>
    <message>
        <source>by what it is ordered; the newest first by default</source>
        <translation>por que critério ordenar; por padrão os mais novos primeiro</translation>
    </message>
    <message>
        <source>call it so</source>
        <translation>chamá-lo assim</translation>
    </message>
    <message>
        <source>commands (see faxdesk COMMAND --help):</source>
        <translation>comandos (veja faxdesk COMMAND --help):</translation>
    </message>
    <message>
        <source>compare with the seals in this folder too; may be given several times</source>
        <translation>comparar também com os selos desta pasta; pode ser indicado várias vezes</translation>
    </message>
    <message>
        <source>don&apos;t ask</source>
        <translation>não perguntar</translation>
    </message>
    <message>
        <source>don&apos;t use the T.38 protocol</source>
        <translation>não usar o protocolo T.38</translation>
    </message>
    <message>
        <source>e.g. de</source>
        <translation>p. ex. de</translation>
    </message>
    <message>
        <source>end the legal hold</source>
        <translation>encerrar a retenção legal</translation>
    </message>
    <message>
        <source>end when nothing is left that can move without a person</source>
        <translation>terminar quando não restar nada que possa avançar sem uma pessoa</translation>
    </message>
    <message>
        <source>fax numbers, the usual one first</source>
        <translation>números de fax, o habitual primeiro</translation>
    </message>
    <message>
        <source>faxes under way at once</source>
        <translation>faxes em andamento ao mesmo tempo</translation>
    </message>
    <message>
        <source>files that could not be faxed</source>
        <translation>arquivos que não puderam ser enviados por fax</translation>
    </message>
    <message>
        <source>follow the faxes to their end</source>
        <translation>acompanhar os faxes até o fim</translation>
    </message>
    <message>
        <source>go back to the backup FILE; today&apos;s journal is kept beside it</source>
        <translation>voltar ao backup FILE; o registro de hoje é guardado ao lado</translation>
    </message>
    <message>
        <source>go on: a line for each fax that changes, until it is ended</source>
        <translation>continuar: uma linha para cada fax que muda, até ser encerrado</translation>
    </message>
    <message>
        <source>how many times as fast as life</source>
        <translation>quantas vezes mais rápido que na realidade</translation>
    </message>
    <message>
        <source>how things stand (by default), or take out now what is due</source>
        <translation>como está a situação (padrão), ou tirar agora o que venceu</translation>
    </message>
    <message>
        <source>in a team: only what you sent</source>
        <translation>em uma equipe: só o que você enviou</translation>
    </message>
    <message>
        <source>in the office&apos;s directory (LDAP, Active Directory) instead</source>
        <translation>em vez disso, no diretório da empresa (LDAP, Active Directory)</translation>
    </message>
    <message>
        <source>its faxes in true black and white</source>
        <translation>seus faxes em preto e branco puro</translation>
    </message>
    <message>
        <source>its faxes without the T.38 protocol</source>
        <translation>seus faxes sem o protocolo T.38</translation>
    </message>
    <message>
        <source>keep only the report of what was delivered</source>
        <translation>manter só o relatório do que foi entregue</translation>
    </message>
    <message>
        <source>keep them no more</source>
        <translation>não guardá-los mais</translation>
    </message>
    <message>
        <source>let Telnyx keep a preview for a while</source>
        <translation>deixar a Telnyx guardar uma pré-visualização por algum tempo</translation>
    </message>
    <message>
        <source>let Telnyx keep the document for a while</source>
        <translation>deixar a Telnyx guardar o documento por algum tempo</translation>
    </message>
    <message>
        <source>let this desk work its own queue again</source>
        <translation>fazer este posto processar de novo sua própria fila</translation>
    </message>
    <message>
        <source>let this desk work the team&apos;s queue</source>
        <translation>fazer este posto processar a fila da equipe</translation>
    </message>
    <message>
        <source>list contacts, all or those that are looked for</source>
        <translation>listar contatos, todos ou os procurados</translation>
    </message>
    <message>
        <source>list groups; put contacts into one or take them out</source>
        <translation>listar grupos; pôr contatos em um ou retirá-los</translation>
    </message>
    <message>
        <source>list who did what, the newest last</source>
        <translation>listar quem fez o quê, o mais novo por último</translation>
    </message>
    <message>
        <source>look for somebody, here or in the office&apos;s directory</source>
        <translation>procurar alguém, aqui ou no diretório da empresa</translation>
    </message>
    <message>
        <source>make every sheet of a workbook fit the width of its page</source>
        <translation>ajustar cada planilha de uma pasta de trabalho à largura da página</translation>
    </message>
    <message>
        <source>make heavy pages smaller where it is too large for a fax</source>
        <translation>reduzir páginas pesadas quando é grande demais para um fax</translation>
    </message>
    <message>
        <source>make scanned and photographed pages clean: black on white, straight, without shadows</source>
        <translation>limpar páginas digitalizadas e fotografadas: preto sobre branco, retas, sem sombras</translation>
    </message>
    <message>
        <source>make the team&apos;s tables and roles, or bring them up to date</source>
        <translation>criar as tabelas e papéis da equipe, ou atualizá-los</translation>
    </message>
    <message>
        <source>more time between tries</source>
        <translation>mais tempo entre tentativas</translation>
    </message>
    <message>
        <source>move what was added before this year or day, like 2024 or 2024-07-01; without it list archives</source>
        <translation>mover o que foi adicionado antes deste ano ou dia, como 2024 ou 2024-07-01; sem isso, listar os arquivos mortos</translation>
    </message>
    <message>
        <source>nobody may fax it, and why</source>
        <translation>ninguém pode enviar-lhe fax, e por quê</translation>
    </message>
    <message>
        <source>not before: 17:00, &quot;tomorrow 8:00&quot;, &quot;Mon 9:30&quot;, 2026-03-05T08:00+01:00</source>
        <translation>não antes de: 17:00, &quot;tomorrow 8:00&quot;, &quot;Mon 9:30&quot;, 2026-03-05T08:00+01:00</translation>
    </message>
    <message>
        <source>notes; \n begins a new line</source>
        <translation>observações; \n começa uma nova linha</translation>
    </message>
    <message>
        <source>numbers that were never faxed before are right</source>
        <translation>números nunca usados para fax estão certos</translation>
    </message>
    <message>
        <source>numbers that were never faxed before wait for nobody</source>
        <translation>números nunca usados para fax não esperam por ninguém</translation>
    </message>
    <message>
        <source>of another team than this desk&apos;s</source>
        <translation>de outra equipe que não a deste posto</translation>
    </message>
    <message>
        <source>of the recipient&apos;s name or company</source>
        <translation>do nome ou da empresa do destinatário</translation>
    </message>
    <message>
        <source>on the built-in simulator: no account, nothing leaves the machine</source>
        <translation>no simulador integrado: sem conta, nada sai da máquina</translation>
    </message>
    <message>
        <source>on the cover</source>
        <translation>na capa</translation>
    </message>
    <message>
        <source>one group: list its members</source>
        <translation>um grupo: listar seus membros</translation>
    </message>
    <message>
        <source>one line for each broadcast, with its totals</source>
        <translation>uma linha para cada envio múltiplo, com seus totais</translation>
    </message>
    <message>
        <source>only in these hours, each try too, as 08:00-18:00; “office”: the office&apos;s, on working days</source>
        <translation>só nestas horas, cada tentativa também, como 08:00-18:00; “office”: as do escritório, em dias úteis</translation>
    </message>
    <message>
        <source>only say what would be moved</source>
        <translation>dizer só o que seria movido</translation>
    </message>
    <message>
        <source>only these; may be given several times</source>
        <translation>só estes; pode ser indicado várias vezes</translation>
    </message>
    <message>
        <source>only those of this group</source>
        <translation>só os deste grupo</translation>
    </message>
    <message>
        <source>only what has this tag</source>
        <translation>só o que tem esta etiqueta</translation>
    </message>
    <message>
        <source>overwritten where it exists</source>
        <translation>sobrescrito se existir</translation>
    </message>
    <message>
        <source>parts become OUT-1.pdf, OUT-2.pdf, ...</source>
        <translation>as partes viram OUT-1.pdf, OUT-2.pdf, ...</translation>
    </message>
    <message>
        <source>pdf or tiff; only with --store-preview</source>
        <translation>pdf ou tiff; só com --store-preview</translation>
    </message>
    <message>
        <source>percent, 1 to 100</source>
        <translation>porcentagem, de 1 a 100</translation>
    </message>
    <message>
        <source>percent, 1 to 100; only with --monochrome</source>
        <translation>porcentagem, de 1 a 100; só com --monochrome</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentos posicionais</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST/DATABASE, without a password; by default FAXDESK_TEAM_DATABASE, or the setting</source>
        <translation>postgresql://USER@HOST/DATABASE, sem senha; por padrão FAXDESK_TEAM_DATABASE, ou a configuração</translation>
    </message>
    <message>
        <source>print all that is in it</source>
        <translation>imprimir tudo o que contém</translation>
    </message>
    <message>
        <source>print one JSON object per line and nothing else</source>
        <translation>imprimir um objeto JSON por linha e nada mais</translation>
    </message>
    <message>
        <source>put a contact into it; repeatable</source>
        <translation>pôr nele um contato; repetível</translation>
    </message>
    <message>
        <source>put the archive in this folder; without --before: look for archives there that were moved</source>
        <translation>pôr o arquivo morto nesta pasta; sem --before: procurar ali os arquivos mortos que foram movidos</translation>
    </message>
    <message>
        <source>read contacts from a table (Outlook, Google, any) or vCards</source>
        <translation>ler contatos de uma tabela (Outlook, Google, qualquer uma) ou de vCards</translation>
    </message>
    <message>
        <source>read the API key from standard input</source>
        <translation>ler a chave de API da entrada padrão</translation>
    </message>
    <message>
        <source>read the password for the office&apos;s directory from standard input, try it and keep it</source>
        <translation>ler da entrada padrão a senha do diretório da empresa, testá-la e guardá-la</translation>
    </message>
    <message>
        <source>read the password from standard input</source>
        <translation>ler a senha da entrada padrão</translation>
    </message>
    <message>
        <source>read the password of a locked PDF from standard input</source>
        <translation>ler da entrada padrão a senha de um PDF bloqueado</translation>
    </message>
    <message>
        <source>remove the group; its contacts stay</source>
        <translation>remover o grupo; seus contatos ficam</translation>
    </message>
    <message>
        <source>say what it would do, row by row, and change nothing</source>
        <translation>dizer o que faria, linha por linha, e não alterar nada</translation>
    </message>
    <message>
        <source>say what would be removed and what would stay; do nothing</source>
        <translation>dizer o que seria removido e o que ficaria; não fazer nada</translation>
    </message>
    <message>
        <source>send office documents without their tracked changes: what was deleted is left out</source>
        <translation>enviar documentos do escritório sem as alterações controladas: o que foi excluído é omitido</translation>
    </message>
    <message>
        <source>send pages whose shades take long as FaxDesk&apos;s own dots: quick, letters become a picture</source>
        <translation>enviar páginas cujos tons demoram com os pontos do próprio FaxDesk: rápido, as letras viram uma imagem</translation>
    </message>
    <message>
        <source>send them from this number</source>
        <translation>enviá-los deste número</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>mostrar o número de versão do programa e sair</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostrar esta mensagem de ajuda e sair</translation>
    </message>
    <message>
        <source>speak this language: de, pt_BR, ..., or a translator&apos;s .ts or .qm FILE; before a command too</source>
        <translation>falar este idioma: de, pt_BR, ..., ou o FILE .ts ou .qm de um tradutor; também antes de um comando</translation>
    </message>
    <message>
        <source>stands before others</source>
        <translation>vem antes dos outros</translation>
    </message>
    <message>
        <source>start as an icon in the notification area; without one, with the window minimised</source>
        <translation>iniciar como ícone na área de notificação; se não houver, com a janela minimizada</translation>
    </message>
    <message>
        <source>sums instead of faxes</source>
        <translation>somas em vez de faxes</translation>
    </message>
    <message>
        <source>take a contact out; repeatable</source>
        <translation>retirar um contato; repetível</translation>
    </message>
    <message>
        <source>take any API key, from any user of this computer; default: only the one in TELNYX_API_KEY, or a new one that is printed</source>
        <translation>aceitar qualquer chave de API, de qualquer usuário deste computador; padrão: só a de TELNYX_API_KEY, ou uma nova que é impressa</translation>
    </message>
    <message>
        <source>take contacts out of the book</source>
        <translation>retirar contatos do catálogo</translation>
    </message>
    <message>
        <source>take the tag off</source>
        <translation>tirar a etiqueta</translation>
    </message>
    <message>
        <source>the CSV file, for Excel and the like; overwritten where it exists</source>
        <translation>o arquivo CSV, para Excel e afins; sobrescrito se existir</translation>
    </message>
    <message>
        <source>the PDF; a folder that is there names it itself</source>
        <translation>o PDF; em uma pasta existente ele recebe um nome sozinho</translation>
    </message>
    <message>
        <source>the ZIP file; overwritten where it exists</source>
        <translation>o arquivo ZIP; sobrescrito se existir</translation>
    </message>
    <message>
        <source>the backup&apos;s file or folder; default: the folder “backups”</source>
        <translation>o arquivo ou a pasta do backup; padrão: a pasta “backups”</translation>
    </message>
    <message>
        <source>the caller&apos;s name that the receiver sees</source>
        <translation>o nome de quem liga que o destinatário vê</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>a empresa</translation>
    </message>
    <message>
        <source>the contact&apos;s name</source>
        <translation>o nome do contato</translation>
    </message>
    <message>
        <source>the cover that its faxes begin with</source>
        <translation>a capa com que seus faxes começam</translation>
    </message>
    <message>
        <source>the cover&apos;s message; \n begins a new line</source>
        <translation>a mensagem da capa; \n começa uma nova linha</translation>
    </message>
    <message>
        <source>the cover&apos;s subject</source>
        <translation>o assunto da capa</translation>
    </message>
    <message>
        <source>the fax application to send with</source>
        <translation>o aplicativo de fax com que enviar</translation>
    </message>
    <message>
        <source>the faxes of this broadcast, each with its own state</source>
        <translation>os faxes deste envio múltiplo, cada um com sua própria situação</translation>
    </message>
    <message>
        <source>the line “Attention” of covers</source>
        <translation>a linha “Aos cuidados de” das capas</translation>
    </message>
    <message>
        <source>the number to send from</source>
        <translation>o número de onde enviar</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>na ordem inversa</translation>
    </message>
    <message>
        <source>the picture; overwritten where it exists</source>
        <translation>a imagem; sobrescrita se existir</translation>
    </message>
    <message>
        <source>the sender&apos;s line at the head of each page, or none; else as the settings say</source>
        <translation>a linha do remetente no alto de cada página, ou nenhuma; do contrário, como dizem as configurações</translation>
    </message>
    <message>
        <source>the watched folders, and how they stand</source>
        <translation>as pastas monitoradas, e como estão</translation>
    </message>
    <message>
        <source>they have been read of</source>
        <translation>foi tomado conhecimento deles</translation>
    </message>
    <message>
        <source>true black and white, without grey</source>
        <translation>preto e branco puro, sem cinza</translation>
    </message>
    <message>
        <source>try every part of FaxDesk on this computer</source>
        <translation>testar cada parte do FaxDesk neste computador</translation>
    </message>
    <message>
        <source>watch a folder</source>
        <translation>monitorar uma pasta</translation>
    </message>
    <message>
        <source>watch a folder no more; what it has in hand goes on</source>
        <translation>não monitorar mais uma pasta; o que está em processamento continua</translation>
    </message>
    <message>
        <source>what becomes of it</source>
        <translation>o que acontece com ele</translation>
    </message>
    <message>
        <source>what clerks, leads and administrators may do; as the owner: set it</source>
        <translation>o que atendentes, líderes e administradores podem fazer; como proprietário: definir isso</translation>
    </message>
    <message>
        <source>what is put into it is faxed</source>
        <translation>o que é posto nela é enviado por fax</translation>
    </message>
    <message>
        <source>what is summed up; month by default</source>
        <translation>o que é somado; por padrão, por mês</translation>
    </message>
    <message>
        <source>what lies in the bin</source>
        <translation>o que está na lixeira</translation>
    </message>
    <message>
        <source>what people call it; the folder&apos;s own name by default</source>
        <translation>como as pessoas a chamam; por padrão, o próprio nome da pasta</translation>
    </message>
    <message>
        <source>what pictures and texts are laid onto: letter or a4; else that of FAXDESK_FROM&apos;s country</source>
        <translation>sobre o que imagens e textos são dispostos: letter ou a4; do contrário, o do país de FAXDESK_FROM</translation>
    </message>
    <message>
        <source>what the columns are, in order: name, company, fax, phone, mobile, notes, groups, ignored ...</source>
        <translation>o que são as colunas, em ordem: name, company, fax, phone, mobile, notes, groups, ignored ...</translation>
    </message>
    <message>
        <source>what the others call this desk; by default its computer&apos;s name</source>
        <translation>como os outros chamam este posto; por padrão, o nome do computador</translation>
    </message>
    <message>
        <source>whatever a person would be asked: the same document again, a number that doesn&apos;t exist, is like another one or your own</source>
        <translation>tudo o que se perguntaria a uma pessoa: o mesmo documento de novo, um número que não existe, que é parecido com outro ou é o seu</translation>
    </message>
    <message>
        <source>when it must be there: it goes before others, and you are warned</source>
        <translation>quando deve estar lá: vai antes de outros, e você é avisado</translation>
    </message>
    <message>
        <source>where Telnyx reports what becomes of the fax</source>
        <translation>onde a Telnyx informa o que acontece com o fax</translation>
    </message>
    <message>
        <source>which desks there are, what is under way and what waits</source>
        <translation>que postos existem, o que está em andamento e o que espera</translation>
    </message>
    <message>
        <source>which page; the first one by default</source>
        <translation>qual página; por padrão a primeira</translation>
    </message>
    <message>
        <source>which pages, e.g. 1-3,7 or 5-; once for every FILE, or as often as there are FILEs</source>
        <translation>quais páginas, p. ex. 1-3,7 ou 5-; uma vez para cada FILE, ou tantas vezes quantos FILE houver</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>quem o enviou</translation>
    </message>
    <message>
        <source>whose numbers are written without a country code, e.g. DE</source>
        <translation>cujos números são escritos sem código de país, p. ex. DE</translation>
    </message>
    <message>
        <source>why, such as the case; needed to set it</source>
        <translation>por quê, como o processo; necessário para defini-la</translation>
    </message>
    <message>
        <source>with --between: Monday to Friday, but for days on which the office is closed (a setting)</source>
        <translation>com --between: de segunda a sexta, exceto os dias em que o escritório está fechado (uma configuração)</translation>
    </message>
    <message>
        <source>with --between: by the receiver&apos;s clock, where the number tells it; else by this one</source>
        <translation>com --between: pelo relógio do destinatário, se o número o indica; do contrário, por este</translation>
    </message>
    <message>
        <source>with --clean-up, leave out pages on which nothing was found</source>
        <translation>com --clean-up, omitir páginas em que nada foi encontrado</translation>
    </message>
    <message>
        <source>with --deadline: afterwards ask instead of sending it late</source>
        <translation>com --deadline: depois, perguntar em vez de enviá-lo com atraso</translation>
    </message>
    <message>
        <source>with --follow: go on after the line whose “resume” was N</source>
        <translation>com --follow: continuar após a linha cujo “resume” era N</translation>
    </message>
    <message>
        <source>with --log: from then on; a day, or a day and a time</source>
        <translation>com --log: a partir de então; um dia, ou um dia e uma hora</translation>
    </message>
    <message>
        <source>with --log: such acts alone</source>
        <translation>com --log: só esses atos</translation>
    </message>
    <message>
        <source>with --log: up to then; a day counts whole</source>
        <translation>com --log: até então; um dia conta inteiro</translation>
    </message>
    <message>
        <source>with --log: what this user did</source>
        <translation>com --log: o que este usuário fez</translation>
    </message>
    <message>
        <source>with --self-test: write what it found to FILE</source>
        <translation>com --self-test: gravar em FILE o que encontrou</translation>
    </message>
    <message>
        <source>with --wait: stop waiting after so many seconds</source>
        <translation>com --wait: parar de esperar após tantos segundos</translation>
    </message>
    <message>
        <source>with run: say what is due, and do nothing</source>
        <translation>com run: dizer o que venceu, e não fazer nada</translation>
    </message>
    <message>
        <source>with this cover page</source>
        <translation>com esta capa</translation>
    </message>
    <message>
        <source>without --to, what says who it goes to: file-name, sidecar (a .json, .csv or .xml file of the same name), first-page</source>
        <translation>sem --to, o que diz para quem vai: file-name, sidecar (um arquivo .json, .csv ou .xml com o mesmo nome), first-page</translation>
    </message>
    <message>
        <source>without the first page, for privacy</source>
        <translation>sem a primeira página, por privacidade</translation>
    </message>
    <message>
        <source>without trying every part of FaxDesk</source>
        <translation>sem testar cada parte do FaxDesk</translation>
    </message>
    <message>
        <source>words of names and companies, digits</source>
        <translation>palavras de nomes e empresas, dígitos</translation>
    </message>
    <message>
        <source>words of names and companies, parts of numbers</source>
        <translation>palavras de nomes e empresas, partes de números</translation>
    </message>
    <message>
        <source>words of number, name, company, document, cover, user or tag, a state, a reason, or a date</source>
        <translation>palavras de número, nome, empresa, documento, capa, usuário ou etiqueta, uma situação, um motivo ou uma data</translation>
    </message>
    <message>
        <source>write a contact into the book</source>
        <translation>gravar um contato no catálogo</translation>
    </message>
    <message>
        <source>write the book into a file: CSV, or vCards (.vcf)</source>
        <translation>gravar o catálogo em um arquivo: CSV, ou vCards (.vcf)</translation>
    </message>
    <message>
        <source>write the chain into FILE, to be checked without the journal</source>
        <translation>gravar a cadeia em FILE, para ser verificada sem o registro</translation>
    </message>
    <message>
        <source>write the table to FILE; overwritten where it exists</source>
        <translation>gravar a tabela em FILE; sobrescrito se existir</translation>
    </message>
    <message>
        <source>write what the team has as a desk&apos;s journal, with its documents</source>
        <translation>gravar o que a equipe tem como registro de um posto, com seus documentos</translation>
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
        <translation>Limiar de pre&amp;to</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>&amp;Monocromático</translation>
    </message>
    <message>
        <source>Adva&amp;nced</source>
        <translation>Avan&amp;çado</translation>
    </message>
    <message>
        <source>Black threshold in percent</source>
        <translation>Limiar de preto em porcentagem</translation>
    </message>
    <message>
        <source>Every pixel becomes black or white, without greys. Good for text, bad for photos.</source>
        <translation>Cada pixel fica preto ou branco, sem cinzas. Bom para texto, ruim para fotos.</translation>
    </message>
    <message>
        <source>High: letters and forms</source>
        <translation>Alta: cartas e formulários</translation>
    </message>
    <message>
        <source>Higher qualities show finer detail and take longer to send.</source>
        <translation>Qualidades mais altas mostram mais detalhes e demoram mais para enviar.</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <translation>Monocromático</translation>
    </message>
    <message>
        <source>Normal: large print, quickest</source>
        <translation>Normal: letras grandes, a mais rápida</translation>
    </message>
    <message>
        <source>Qualit&amp;y</source>
        <translation>&amp;Qualidade</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>T.38, caller name, from-number, storing at Telnyx, webhook address</source>
        <translation>T.38, nome exibido, número de origem, armazenamento na Telnyx, endereço do webhook</translation>
    </message>
    <message>
        <source>Ultra dark: fine or pale text</source>
        <translation>Ultraescura: texto fino ou claro</translation>
    </message>
    <message>
        <source>Ultra light: photos and pictures</source>
        <translation>Ultraclara: fotos e imagens</translation>
    </message>
    <message>
        <source>Very high: small print, drawings</source>
        <translation>Muito alta: letras miúdas, desenhos</translation>
    </message>
    <message>
        <source>What is darker than this becomes black: higher makes more black. The usual value is 95.</source>
        <translation>O que é mais escuro que isto fica preto: um valor maior deixa mais preto. O valor usual é 95.</translation>
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
        <translation>Escolher quais páginas são enviadas</translation>
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
            <numerusform>%n de {pages} páginas será enviada.</numerusform>
            <numerusform>%n de {pages} páginas serão enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n pages will be sent.</source>
        <translation>
            <numerusform>%n página será enviada.</numerusform>
            <numerusform>Todas as %n páginas serão enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Like 1-3, 7 or 5- (to the end). Enter keeps, Escape leaves.</source>
        <translation>Como 1-3, 7 ou 5- (até o fim). Enter mantém, Esc sai.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages to send</source>
        <translation>Páginas a enviar</translation>
    </message>
    <message>
        <source>all, or like 1-3, 7</source>
        <translation>todas, ou como 1-3, 7</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n are doubtful: look at them.</source>
        <translation>
            <numerusform>%n é duvidosa: confira.</numerusform>
            <numerusform>%n são duvidosas: confira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are ticked.</source>
        <translation>
            <numerusform>%n linha está marcada.</numerusform>
            <numerusform>%n linhas estão marcadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>&amp;Remove selected</source>
        <translation>&amp;Remover selecionados</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Adicionar %n</numerusform>
            <numerusform>Adicionar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what was pasted</source>
        <translation>Adicionar o que foi colado</translation>
    </message>
    <message>
        <source>Remove all that are &amp;marked</source>
        <translation>Remover todos os &amp;marcados</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>Tick selected</source>
        <translation>Marcar os selecionados</translation>
    </message>
    <message>
        <source>Untick selected</source>
        <translation>Desmarcar os selecionados</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
</context>
<context>
    <name>PastedTable</name>
    <message>
        <source>What was understood, row by row</source>
        <translation>O que foi entendido, linha por linha</translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>Pasted list</source>
        <translation>Lista colada</translation>
    </message>
</context>
<context>
    <name>PreviewAdvice</name>
    <message>
        <source>Leave it out</source>
        <translation>Omiti-la</translation>
    </message>
    <message>
        <source>Page {page} needs a look.</source>
        <translation>A página {page} precisa de atenção.</translation>
    </message>
    <message>
        <source>Set threshold to {percent}</source>
        <translation>Definir o limiar em {percent}</translation>
    </message>
    <message>
        <source>Set threshold to {percent}: {time}</source>
        <translation>Definir o limiar em {percent}: {time}</translation>
    </message>
    <message>
        <source>Set very high</source>
        <translation>Definir muito alta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Use greyscale</source>
        <translation>Usar escala de cinza</translation>
    </message>
    <message>
        <source>Use greyscale, high: {time}</source>
        <translation>Usar escala de cinza, alta: {time}</translation>
    </message>
</context>
<context>
    <name>PreviewMode</name>
    <message>
        <source>Cleaned up: scanned pages arrive with these dots. Compare with Original.</source>
        <translation>Limpo: as páginas digitalizadas chegam com estes pontos. Compare com Original.</translation>
    </message>
    <message>
        <source>Close to what arrives. Telnyx makes the final picture: single dots may differ.</source>
        <translation>Próximo do que chega. A Telnyx faz a imagem final: alguns pontos podem diferir.</translation>
    </message>
    <message>
        <source>Likely: greys arrive as patterns of dots, and Telnyx&apos;s pattern may differ.</source>
        <translation>Provável: os cinzas chegam como retículas de pontos, e a retícula da Telnyx pode diferir.</translation>
    </message>
    <message>
        <source>Pages that were shrunk to black and white no longer change with the threshold.</source>
        <translation>Páginas reduzidas a preto e branco não mudam mais com o limiar.</translation>
    </message>
    <message>
        <source>Pages with greys arrive with these dots. Compare with Original.</source>
        <translation>As páginas com cinzas chegam com estes pontos. Compare com Original.</translation>
    </message>
    <message>
        <source>The document as FaxDesk shrank it. Your own file is as it was.</source>
        <translation>O documento como o FaxDesk o reduziu. Seu próprio arquivo continua como era.</translation>
    </message>
    <message>
        <source>The document as it is. It arrives in black and white only.</source>
        <translation>O documento como é. Ele chega só em preto e branco.</translation>
    </message>
    <message>
        <source>The document before it was cleaned up. What arrives is beside it.</source>
        <translation>O documento antes da limpeza. O que chega está ao lado.</translation>
    </message>
    <message>
        <source>{across} dots per inch across, {down} down: the standard&apos;s numbers for this quality, as Telnyx publishes none of its own.</source>
        <translation>{across} pontos por polegada na largura, {down} na altura: os valores da norma para esta qualidade, pois a Telnyx não publica os seus.</translation>
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
        <translation>Voltar à janela principal</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>Em uma janela própria</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Próxima página (Page Down)</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Página anterior (Page Up)</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>Esta página não pode ser mostrada.</translation>
    </message>
    <message>
        <source>Turn this page (R, back with Shift+R)</source>
        <translation>Girar esta página (R, de volta com Shift+R)</translation>
    </message>
</context>
<context>
    <name>PreviewPlace</name>
    <message>
        <source>Add a document to see it here as it will arrive.</source>
        <translation>Adicione um documento para vê-lo aqui como vai chegar.</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Verificando …</translation>
    </message>
    <message>
        <source>What can&apos;t be sent can&apos;t be shown either.</source>
        <translation>O que não pode ser enviado também não pode ser mostrado.</translation>
    </message>
</context>
<context>
    <name>PreviewSlot</name>
    <message>
        <source>Add a document to see it here as it will arrive.</source>
        <translation>Adicione um documento para vê-lo aqui como vai chegar.</translation>
    </message>
    <message>
        <source>The preview is in a window of its own.</source>
        <translation>A pré-visualização está em uma janela própria.</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>As it will arrive</source>
        <translation>Como vai chegar</translation>
    </message>
</context>
<context>
    <name>PrintPlace</name>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Abri-la</translation>
    </message>
    <message>
        <source>&amp;Set up a folder</source>
        <translation>&amp;Preparar uma pasta</translation>
    </message>
    <message>
        <source>FaxDesk sets up a folder: what any program saves or prints there comes into this window.</source>
        <translation>O FaxDesk prepara uma pasta: o que qualquer programa salva ou imprime nela chega a esta janela.</translation>
    </message>
    <message>
        <source>Print in any program on the printer “FaxDesk”: the document comes into this window.</source>
        <translation>Imprima em qualquer programa na impressora “FaxDesk”: o documento chega a esta janela.</translation>
    </message>
    <message>
        <source>Print to FaxDesk</source>
        <translation>Imprimir no FaxDesk</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>Stop looking into the folder</source>
        <translation>Parar de olhar a pasta</translation>
    </message>
    <message>
        <source>The folder can&apos;t be made in “{folder}”.</source>
        <translation>A pasta não pode ser criada em “{folder}”.</translation>
    </message>
    <message>
        <source>What is saved in “{folder}” comes into this window: choose it in “Microsoft Print to PDF”, or as where a scanner puts its files.</source>
        <translation>O que é salvo em “{folder}” chega a esta janela: escolha-a em “Microsoft Print to PDF”, ou como destino dos arquivos de um scanner.</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>&amp;Save proof…</source>
        <translation>&amp;Salvar a prova…</translation>
    </message>
    <message numerus="yes">
        <source>One PDF with the reports of %n faxes, and attached to it each document exactly as it was sent, Telnyx&apos;s own pictures where they are kept, and the histories in a form that can be checked.</source>
        <translation>
            <numerusform>Um PDF com o relatório de %n fax e, anexados, cada documento exatamente como foi enviado, as imagens da Telnyx quando guardadas, e o histórico em uma forma verificável.</numerusform>
            <numerusform>Um PDF com os relatórios de %n faxes e, anexados, cada documento exatamente como foi enviado, as imagens da Telnyx quando guardadas, e os históricos em uma forma verificável.</numerusform>
        </translation>
    </message>
    <message>
        <source>One PDF with the transmission report, and attached to it the document exactly as it was sent, Telnyx&apos;s own picture where it is kept, and the history in a form that can be checked.</source>
        <translation>Um PDF com o relatório de transmissão e, anexados, o documento exatamente como foi enviado, a imagem da Telnyx quando guardada, e o histórico em uma forma verificável.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Salvar a prova</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Salvo: {path}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Whoever has the file can read the documents. It is checked with: faxdesk verify FILE</source>
        <translation>Quem tem o arquivo pode ler os documentos. Ele é verificado com: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>With a &amp;picture of the first page on the report</source>
        <translation>Com uma &amp;imagem da primeira página no relatório</translation>
    </message>
</context>
<context>
    <name>QualityNote</name>
    <message numerus="yes">
        <source>%n numbers refused so fine a quality before.</source>
        <translation>
            <numerusform>%n número já recusou uma qualidade tão fina.</numerusform>
            <numerusform>%n números já recusaram uma qualidade tão fina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some fax machines refuse this. FaxDesk then tries again in High.</source>
        <translation>Alguns aparelhos de fax recusam isto. O FaxDesk então tenta de novo em Alta.</translation>
    </message>
    <message>
        <source>Use High</source>
        <translation>Usar Alta</translation>
    </message>
    <message>
        <source>{number} refused so fine a quality before.</source>
        <translation>{number} já recusou uma qualidade tão fina.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n faxes were to go from {before}. Your number is {number} now.</source>
        <translation>
            <numerusform>%n fax sairia de {before}. Seu número agora é {number}.</numerusform>
            <numerusform>%n faxes sairiam de {before}. Seu número agora é {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes will not go until FaxDesk is open again.</source>
        <translation>
            <numerusform>%n fax não irá até que o FaxDesk seja aberto de novo.</numerusform>
            <numerusform>%n faxes não irão até que o FaxDesk seja aberto de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All parts</source>
        <translation>&amp;Todas as partes</translation>
    </message>
    <message>
        <source>&amp;Cancel the fax</source>
        <translation>&amp;Cancelar o fax</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>&amp;Cancelá-los</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Close FaxDesk</source>
        <translation>&amp;Fechar o FaxDesk</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Fechar mesmo assim</translation>
    </message>
    <message>
        <source>&amp;From {number}</source>
        <translation>&amp;De {number}</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Desistir</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Go on sending</source>
        <translation>&amp;Continuar enviando</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Manter aberto</translation>
    </message>
    <message>
        <source>&amp;Keep {number}</source>
        <translation>&amp;Manter {number}</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Deixar assim</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>&amp;Deixá-lo continuar</translation>
    </message>
    <message>
        <source>&amp;Let them go on</source>
        <translation>&amp;Deixá-los continuar</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Stop everything</source>
        <translation>&amp;Parar tudo</translation>
    </message>
    <message>
        <source>1 fax will not go until FaxDesk is open again.</source>
        <translation>1 fax não irá até que o FaxDesk seja aberto de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Already under way: %n. Telnyx was asked to stop them; they may still arrive.</source>
        <translation>
            <numerusform>Já em andamento: %n. Foi pedido à Telnyx que o pare; ele ainda pode chegar.</numerusform>
            <numerusform>Já em andamento: %n. Foi pedido à Telnyx que os pare; eles ainda podem chegar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel every fax that has not arrived, and pause the queue?</source>
        <translation>Cancelar todos os faxes que não chegaram e pausar a fila?</translation>
    </message>
    <message numerus="yes">
        <source>Cancel these %n faxes?</source>
        <translation>
            <numerusform>Cancelar %n fax?</numerusform>
            <numerusform>Cancelar estes %n faxes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this fax?</source>
        <translation>Cancelar este fax?</translation>
    </message>
    <message>
        <source>Cancel?</source>
        <translation>Cancelar?</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled before they went: %n</source>
        <translation>
            <numerusform>Cancelado antes de sair: %n</numerusform>
            <numerusform>Cancelados antes de sair: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close FaxDesk?</source>
        <translation>Fechar o FaxDesk?</translation>
    </message>
    <message numerus="yes">
        <source>Delivered before, of those you sent off together with them: %n</source>
        <translation>
            <numerusform>Já entregue, dos que você enviou junto com eles: %n</numerusform>
            <numerusform>Já entregues, dos que você enviou junto com eles: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>FaxDesk then stays as an icon in the notification area. You can change that in Settings.</source>
        <translation>O FaxDesk fica então como ícone na área de notificação. Você pode mudar isso em Configurações.</translation>
    </message>
    <message>
        <source>Faxes under way are stopped as far as Telnyx still can. Those that have not gone are cancelled; each can be tried again later.</source>
        <translation>Os faxes em andamento são parados na medida em que a Telnyx ainda pode. Os que não saíram são cancelados; cada um pode ser tentado de novo depois.</translation>
    </message>
    <message>
        <source>From which number?</source>
        <translation>De qual número?</translation>
    </message>
    <message>
        <source>Give up the changes?</source>
        <translation>Desistir das alterações?</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>It arrived, so it lies in the bin for {days} days with its proof. History shows the bin and puts it back.</source>
        <translation>Ele chegou, por isso fica {days} dias na lixeira com sua prova. O Histórico mostra a lixeira e o devolve.</translation>
    </message>
    <message>
        <source>It did not arrive: its story and FaxDesk&apos;s copy are deleted for good.</source>
        <translation>Ele não chegou: seu histórico e a cópia do FaxDesk são excluídos definitivamente.</translation>
    </message>
    <message>
        <source>Keep &amp;sending</source>
        <translation>Continuar &amp;enviando</translation>
    </message>
    <message>
        <source>Keep sending when the window is closed?</source>
        <translation>Continuar enviando quando a janela for fechada?</translation>
    </message>
    <message>
        <source>Keep sending?</source>
        <translation>Continuar enviando?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message numerus="yes">
        <source>Not sure they went: %n</source>
        <translation>
            <numerusform>Envio incerto: %n</numerusform>
            <numerusform>Envio incerto: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only &amp;this part</source>
        <translation>Só &amp;esta parte</translation>
    </message>
    <message>
        <source>Open FaxDesk again now, in {language}?</source>
        <translation>Abrir o FaxDesk de novo agora, em {language}?</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrir de novo</translation>
    </message>
    <message>
        <source>Otherwise the receiver gets a document with pages missing.</source>
        <translation>Do contrário, o destinatário recebe um documento com páginas faltando.</translation>
    </message>
    <message>
        <source>Otherwise: {what}</source>
        <translation>Do contrário: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Remove these %n faxes?</source>
        <translation>
            <numerusform>Remover %n fax?</numerusform>
            <numerusform>Remover estes %n faxes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this fax?</source>
        <translation>Remover este fax?</translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation>Remover?</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>Várias partes</translation>
    </message>
    <message>
        <source>Stop everything?</source>
        <translation>Parar tudo?</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Telnyx is still sending. FaxDesk can&apos;t tell how it ends while it is closed.</source>
        <translation>A Telnyx ainda está enviando. Enquanto está fechado, o FaxDesk não tem como saber como termina.</translation>
    </message>
    <message>
        <source>The fax you are composing has not been sent. Close and give it up?</source>
        <translation>O fax que você está preparando não foi enviado. Fechar e desistir dele?</translation>
    </message>
    <message>
        <source>The fax you are composing is kept, and faxes under way go on.</source>
        <translation>O fax que você está compondo é mantido, e os faxes em andamento continuam.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>A fila está em pausa.</translation>
    </message>
    <message>
        <source>There was no fax left that had to be stopped.</source>
        <translation>Não restava nenhum fax a parar.</translation>
    </message>
    <message>
        <source>This fax was to go from {before}. Your number is {number} now.</source>
        <translation>Este fax sairia de {before}. Seu número agora é {number}.</translation>
    </message>
    <message>
        <source>This is part {part} of {parts}. Cancel the other parts too?</source>
        <translation>Esta é a parte {part} de {parts}. Cancelar também as outras partes?</translation>
    </message>
    <message>
        <source>This is part {part} of {parts}. Try the other parts again too?</source>
        <translation>Esta é a parte {part} de {parts}. Tentar de novo também as outras partes?</translation>
    </message>
    <message numerus="yes">
        <source>What arrived (%n) lies in the bin for {days} days with its proof. History shows the bin and puts it back.</source>
        <translation>
            <numerusform>O que chegou (%n) fica {days} dias na lixeira com sua prova. O Histórico mostra a lixeira e o devolve.</numerusform>
            <numerusform>O que chegou (%n) fica {days} dias na lixeira com sua prova. O Histórico mostra a lixeira e o devolve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What did not arrive (%n) is deleted for good, with its story and FaxDesk&apos;s copy.</source>
        <translation>
            <numerusform>O que não chegou (%n) é excluído definitivamente, com seu histórico e a cópia do FaxDesk.</numerusform>
            <numerusform>O que não chegou (%n) é excluído definitivamente, com seu histórico e a cópia do FaxDesk.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is under way already may still arrive.</source>
        <translation>O que já está em andamento ainda pode chegar.</translation>
    </message>
    <message>
        <source>What you changed on the cover page is not kept yet. Give it up?</source>
        <translation>O que você alterou na capa ainda não foi mantido. Desistir disso?</translation>
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
        <translation>A barra é uma estimativa: a Telnyx não informa quantas páginas já foram.</translation>
    </message>
    <message>
        <source>To {recipient}: {what}</source>
        <translation>Para {recipient}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} e mais %n</numerusform>
            <numerusform>{name} e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueFilter</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novo</numerusform>
            <numerusform>%n novos</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>No fax fits what you look for.</source>
        <translation>Nenhum fax corresponde ao que você procura.</translation>
    </message>
    <message>
        <source>No faxes yet. What you send is listed here, with what became of it.</source>
        <translation>Ainda não há faxes. O que você envia aparece aqui, com o que aconteceu.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search the queue by number or document</source>
        <translation>Pesquisar na fila por número ou documento</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Words of number or document, in any order (Ctrl+F)</source>
        <translation>Palavras do número ou documento, em qualquer ordem (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
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
        <translation>Situação</translation>
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
            <numerusform>%n fax removido.</numerusform>
            <numerusform>%n faxes removidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fax removed.</source>
        <translation>1 fax removido.</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>Deta&amp;lhes</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>Devolver o que foi removido</translation>
    </message>
    <message>
        <source>Show the history of the selected fax (Ctrl+D)</source>
        <translation>Mostrar o histórico do fax selecionado (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
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
            <numerusform>%n página com a capa</numerusform>
            <numerusform>%n páginas com a capa</numerusform>
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
            <numerusform>Cerca de {time} cada; todos os {pages} em {all} em %n linha, com a discagem.</numerusform>
            <numerusform>Cerca de {time} cada; todos os {pages} em {all} em %n linhas, com a discagem.</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} each; all {pages} in {all} on one line, with dialling.</source>
        <translation>Cerca de {time} cada; todos os {pages} em {all} em uma linha, com a discagem.</translation>
    </message>
    <message>
        <source>Add a document, or choose a cover page and write on it.</source>
        <translation>Adicione um documento, ou escolha uma capa e escreva nela.</translation>
    </message>
    <message>
        <source>Add a document, or press Edit… and write a message on the cover page.</source>
        <translation>Adicione um documento, ou clique em Editar… e escreva uma mensagem na capa.</translation>
    </message>
    <message numerus="yes">
        <source>All %n covers are made out to “{name}”.</source>
        <translation>
            <numerusform>%n capa está em nome de “{name}”.</numerusform>
            <numerusform>Todas as %n capas estão em nome de “{name}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct or remove the number marked red.</source>
        <translation>Corrija ou remova o número marcado em vermelho.</translation>
    </message>
    <message>
        <source>Press Keep or Cancel for the pages of “{name}”.</source>
        <translation>Clique em Manter ou Cancelar para as páginas de “{name}”.</translation>
    </message>
    <message>
        <source>The cover page alone</source>
        <translation>Só a capa</translation>
    </message>
    <message>
        <source>The cover page is being drawn …</source>
        <translation>A capa está sendo desenhada …</translation>
    </message>
    <message>
        <source>The documents are being checked …</source>
        <translation>Os documentos estão sendo verificados …</translation>
    </message>
    <message>
        <source>Together they are too big: press Shrink to fit beside “{name}”.</source>
        <translation>Juntos são grandes demais: clique em Reduzir ao limite ao lado de “{name}”.</translation>
    </message>
    <message>
        <source>Type a fax number.</source>
        <translation>Digite um número de fax.</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>cerca de {amount}</translation>
    </message>
    <message>
        <source>about {time} in all</source>
        <translation>cerca de {time} ao todo</translation>
    </message>
    <message>
        <source>about {time} on the line</source>
        <translation>cerca de {time} na linha</translation>
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
            <numerusform>como %n fax para cada um</numerusform>
            <numerusform>como %n faxes para cada um</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n numbers</source>
        <translation>
            <numerusform>para %n número</numerusform>
            <numerusform>para %n números</numerusform>
        </translation>
    </message>
    <message>
        <source>to 1 number</source>
        <translation>para 1 número</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be sent: take it out.</source>
        <translation>“{name}” não pode ser enviado: retire-o.</translation>
    </message>
    <message>
        <source>“{name}” is being cleaned up …</source>
        <translation>“{name}” está sendo limpo …</translation>
    </message>
    <message>
        <source>“{name}” is being made again …</source>
        <translation>“{name}” está sendo preparado de novo …</translation>
    </message>
    <message>
        <source>“{name}” is being shrunk …</source>
        <translation>“{name}” está sendo reduzido …</translation>
    </message>
    <message>
        <source>“{name}” is too big: press Shrink to fit beside it.</source>
        <translation>“{name}” é grande demais: clique em Reduzir ao limite ao lado.</translation>
    </message>
    <message>
        <source>“{name}” needs its password: press Unlock… beside it.</source>
        <translation>“{name}” precisa da senha: clique em Desbloquear… ao lado.</translation>
    </message>
    <message>
        <source>“{name}” was changed: choose which version goes.</source>
        <translation>“{name}” foi alterado: escolha qual versão vai.</translation>
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
        <translation>Enter, vírgula ou ponto e vírgula termina um número. A seta esquerda vai aos números anteriores.</translation>
    </message>
    <message>
        <source>Name or fax number, e.g. +1 312 736 7276</source>
        <translation>Nome ou número de fax, p. ex. +1 312 736 7276</translation>
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
        <translation>&amp;Remover</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n numbers</source>
        <translation>
            <numerusform>&amp;Remover %n número</numerusform>
            <numerusform>&amp;Remover %n números</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lear: remove all</source>
        <translation>&amp;Limpar: remover todos</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n &amp;marked red</source>
        <translation>
            <numerusform>Remover o &amp;marcado em vermelho (%n)</numerusform>
            <numerusform>Remover os %n &amp;marcados em vermelho</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the one &amp;marked red</source>
        <translation>Remover o &amp;marcado em vermelho</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;tudo</translation>
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
            <numerusform>%n número removido.</numerusform>
            <numerusform>%n números removidos.</numerusform>
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
        <translation>Catálogo de endereços…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Keep whom the directory knows in the address book</source>
        <translation>Manter no catálogo de endereços quem o diretório conhece</translation>
    </message>
    <message>
        <source>Open the address book (Ctrl+B)</source>
        <translation>Abrir o catálogo de endereços (Ctrl+B)</translation>
    </message>
    <message>
        <source>Put the numbers back</source>
        <translation>Devolver os números</translation>
    </message>
    <message>
        <source>Remove all numbers</source>
        <translation>Remover todos os números</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n marked red</source>
        <translation>
            <numerusform>Remover %n marcado em vermelho</numerusform>
            <numerusform>Remover os %n marcados em vermelho</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the numbers that are impossible</source>
        <translation>Remover os números impossíveis</translation>
    </message>
    <message>
        <source>Remove the one marked red</source>
        <translation>Remover o marcado em vermelho</translation>
    </message>
    <message>
        <source>Take the contact out of the address book again</source>
        <translation>Retirar de novo o contato do catálogo de endereços</translation>
    </message>
    <message>
        <source>{number} is there already.</source>
        <translation>{number} já está aí.</translation>
    </message>
</context>
<context>
    <name>RenameButton</name>
    <message>
        <source>&amp;Rename group…</source>
        <translation>&amp;Renomear grupo…</translation>
    </message>
    <message>
        <source>New name of the group:</source>
        <translation>Novo nome do grupo:</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Renomear grupo</translation>
    </message>
    <message>
        <source>The group is called {name} now.</source>
        <translation>O grupo agora se chama {name}.</translation>
    </message>
</context>
<context>
    <name>RenderedWindow</name>
    <message>
        <source>As Telnyx rendered it</source>
        <translation>Como a Telnyx gerou</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Próxima página (Page Down)</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Página anterior (Page Up)</translation>
    </message>
    <message>
        <source>Telnyx made this picture; the receiver&apos;s machine printed it, or will.</source>
        <translation>A Telnyx fez esta imagem; o aparelho do destinatário a imprimiu ou vai imprimir.</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>Esta página não pode ser mostrada.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown.</source>
        <translation>Esta imagem não pode ser mostrada.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Salvar como PDF…</translation>
    </message>
    <message>
        <source>A &amp;file for each, in a folder</source>
        <translation>Um &amp;arquivo para cada um, em uma pasta</translation>
    </message>
    <message>
        <source>All in &amp;one file</source>
        <translation>Todos em &amp;um arquivo</translation>
    </message>
    <message>
        <source>Fax reports.pdf</source>
        <translation>Relatórios de fax.pdf</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Pasta dos relatórios</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>Entregue à impressora.</translation>
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
        <translation>Imprimindo…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Salvo: {path}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is ready.</source>
        <translation>A impressora não aceitou nada. Veja se ela está pronta.</translation>
    </message>
    <message>
        <source>Transmission report</source>
        <translation>Relatório de transmissão</translation>
    </message>
    <message numerus="yes">
        <source>What became of these %n faxes, each on a page of its own.</source>
        <translation>
            <numerusform>O que aconteceu com %n fax, em uma página própria.</numerusform>
            <numerusform>O que aconteceu com estes %n faxes, cada um em uma página própria.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this fax, on one page: for the file, or for whoever asks.</source>
        <translation>O que aconteceu com este fax, em uma página: para arquivar, ou para quem perguntar.</translation>
    </message>
    <message>
        <source>With a &amp;picture of the first page</source>
        <translation>Com uma i&amp;magem da primeira página</translation>
    </message>
</context>
<context>
    <name>ReportSettings</name>
    <message>
        <source>After each &amp;delivery save the report in</source>
        <translation>Após cada &amp;entrega salvar o relatório em</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;scolher…</translation>
    </message>
    <message>
        <source>Choose the folder for reports</source>
        <translation>Escolher a pasta dos relatórios</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>Pasta dos relatórios</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Nenhuma pasta escolhida</translation>
    </message>
    <message>
        <source>Reports show a picture of the &amp;first page</source>
        <translation>Os relatórios mostram uma imagem da &amp;primeira página</translation>
    </message>
    <message>
        <source>Transmission reports</source>
        <translation>Relatórios de transmissão</translation>
    </message>
</context>
<context>
    <name>RetentionSettings</name>
    <message>
        <source>&amp;Delete documents</source>
        <translation>E&amp;xcluir documentos</translation>
    </message>
    <message>
        <source>&amp;Take out numbers and names</source>
        <translation>&amp;Tirar números e nomes</translation>
    </message>
    <message>
        <source>A sign like ***K3F7A2BQ then stands for the number, the same in all faxes to it. That can&apos;t be undone.</source>
        <translation>Um sinal como ***K3F7A2BQ fica então no lugar do número, o mesmo em todos os faxes para ele. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Days after a fax&apos;s end until its document is deleted</source>
        <translation>Dias entre o fim de um fax e a exclusão do seu documento</translation>
    </message>
    <message>
        <source>Days after a fax&apos;s end until its number and names are taken out</source>
        <translation>Dias entre o fim de um fax e a retirada do seu número e nomes</translation>
    </message>
    <message>
        <source>How long faxes are kept</source>
        <translation>Por quanto tempo os faxes são guardados</translation>
    </message>
    <message>
        <source>It may show names and what the fax is about. It goes with numbers and names.</source>
        <translation>Pode mostrar nomes e do que trata o fax. É excluída junto com números e nomes.</translation>
    </message>
    <message>
        <source>Keep a small picture of the first page for reports</source>
        <translation>Guardar uma imagem pequena da primeira página para os relatórios</translation>
    </message>
    <message>
        <source>Single faxes are kept longer by “How long it is kept…” in their menu, which also puts them under legal hold.</source>
        <translation>Alguns faxes são guardados por mais tempo com “Por quanto tempo é guardado…” no menu deles, que também os põe sob retenção legal.</translation>
    </message>
    <message>
        <source>This desk works in a team. What holds for all its desks is set by your IT department.</source>
        <translation>Este posto trabalha em uma equipe. O que vale para todos os seus postos é definido pelo seu departamento de TI.</translation>
    </message>
    <message>
        <source>With the document go its pictures, and what stood on its cover. What was sent to whom and when, and the hashes that prove it, stay.</source>
        <translation>Com o documento vão suas imagens e o que estava na capa. Fica o que foi enviado a quem e quando, e os hashes que o provam.</translation>
    </message>
    <message>
        <source>days after the fax has ended</source>
        <translation>dias depois do fim do fax</translation>
    </message>
</context>
<context>
    <name>RetrySettings</name>
    <message>
        <source>&amp;without T.38</source>
        <translation>&amp;sem T.38</translation>
    </message>
    <message numerus="yes">
        <source>Before the 2nd, 3rd, … try; the last number serves for all later ones. FaxDesk tries %n times at most.</source>
        <translation>
            <numerusform>Antes da 2ª, 3ª, … tentativa; o último número vale para todas as seguintes. O FaxDesk tenta no máximo %n vez.</numerusform>
            <numerusform>Antes da 2ª, 3ª, … tentativa; o último número vale para todas as seguintes. O FaxDesk tenta no máximo %n vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the machines don&apos;t understand each other, last try</source>
        <translation>Se os aparelhos não se entendem, última tentativa</translation>
    </message>
    <message>
        <source>Make the last try in normal quality</source>
        <translation>Fazer a última tentativa em qualidade normal</translation>
    </message>
    <message>
        <source>Make the last try without T.38</source>
        <translation>Fazer a última tentativa sem T.38</translation>
    </message>
    <message>
        <source>Minutes to wait after &amp;other faults</source>
        <translation>Minutos de espera após &amp;outros erros</translation>
    </message>
    <message>
        <source>Minutes to wait after a &amp;busy line</source>
        <translation>Minutos de espera após linha ocu&amp;pada</translation>
    </message>
    <message>
        <source>When a fax doesn&apos;t get through</source>
        <translation>Quando um fax não passa</translation>
    </message>
    <message>
        <source>in &amp;normal quality</source>
        <translation>em qualidade &amp;normal</translation>
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
        <translation>Recuperar o fax que foi posto de lado</translation>
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
        <translation>O fax que você estava preparando foi posto de lado.</translation>
    </message>
</context>
<context>
    <name>SenderLineSettings</name>
    <message>
        <source>&amp;Telnyx prints such a line already</source>
        <translation>A T&amp;elnyx já imprime essa linha</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Date, time, name, numbers and page.</source>
        <translation>Data, hora, nome, números e página.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Put &amp;it on</source>
        <translation>I&amp;mprimi-la</translation>
    </message>
    <message>
        <source>S&amp;ender&apos;s name</source>
        <translation>&amp;Nome do remetente</translation>
    </message>
    <message>
        <source>Sender&apos;s line at the head of each page</source>
        <translation>Linha do remetente no alto de cada página</translation>
    </message>
    <message>
        <source>Where the law asks for it: faxes from the USA</source>
        <translation>Onde a lei exige: faxes a partir dos EUA</translation>
    </message>
    <message>
        <source>as on cover pages</source>
        <translation>como nas capas</translation>
    </message>
</context>
<context>
    <name>SettingsAdvice</name>
    <message>
        <source>Set it so</source>
        <translation>Definir assim</translation>
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
        <translation>Conta</translation>
    </message>
    <message>
        <source>Before Send</source>
        <translation>Antes do envio</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Al&amp;terar…</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Custos</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Diretório</translation>
    </message>
    <message>
        <source>Fax application “{name}”, from {number}.</source>
        <translation>Aplicativo de fax “{name}”, de {number}.</translation>
    </message>
    <message>
        <source>New faxes</source>
        <translation>Novos faxes</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Ainda não configurado.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Horário de expediente</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Guarda</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>The demo has an account of its own, on this computer.</source>
        <translation>A demonstração tem uma conta própria, neste computador.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Novas tentativas</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>&amp;Delete my faxes, their documents and the API key too</source>
        <translation>E&amp;xcluir também meus faxes, seus documentos e a chave de API</translation>
    </message>
    <message>
        <source>FaxDesk is asked to close</source>
        <translation>Pede-se ao FaxDesk que feche</translation>
    </message>
    <message>
        <source>FaxDesk is installed on this computer for everybody already. Ask whoever looks after the computer for a newer one.</source>
        <translation>O FaxDesk já está instalado neste computador para todos. Peça um mais novo a quem cuida do computador.</translation>
    </message>
    <message>
        <source>FaxDesk is still open. Close it, then press Retry. Nothing that waits to be sent is lost.</source>
        <translation>O FaxDesk ainda está aberto. Feche-o e depois clique em Repetir. Nada do que espera para ser enviado se perde.</translation>
    </message>
    <message>
        <source>FaxDesk keeps its list of faxes and the documents that still have to go in
{folder}
What you leave there is found again when FaxDesk is installed once more.</source>
        <translation>O FaxDesk guarda sua lista de faxes e os documentos que ainda devem ir em
{folder}
O que você deixar lá é encontrado de novo quando o FaxDesk for instalado outra vez.</translation>
    </message>
    <message>
        <source>Send PDFs as faxes</source>
        <translation>Enviar PDFs por fax</translation>
    </message>
    <message>
        <source>What becomes of the queue and its documents.</source>
        <translation>O que acontece com a fila e seus documentos.</translation>
    </message>
    <message>
        <source>Your faxes</source>
        <translation>Seus faxes</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Chave de API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Asking Telnyx …</source>
        <translation>Consultando a Telnyx …</translation>
    </message>
    <message>
        <source>Choose the fax application to send with.</source>
        <translation>Escolha o aplicativo de fax com que enviar.</translation>
    </message>
    <message>
        <source>F&amp;rom-number</source>
        <translation>Número de o&amp;rigem</translation>
    </message>
    <message>
        <source>From-number</source>
        <translation>Número de origem</translation>
    </message>
    <message>
        <source>KEY…</source>
        <translation>KEY…</translation>
    </message>
    <message>
        <source>Make an API key in the Telnyx portal (Account, Keys &amp; Credentials), copy it and paste it here. FaxDesk then fetches what you can choose from.</source>
        <translation>Crie uma chave de API no portal da Telnyx (Account, Keys &amp; Credentials), copie-a e cole-a aqui. O FaxDesk então busca as opções que você pode escolher.</translation>
    </message>
    <message>
        <source>Paste the API key first, then press Test.</source>
        <translation>Cole primeiro a chave de API e depois clique em Testar.</translation>
    </message>
    <message>
        <source>Press Test: then choose from what Telnyx has for you.</source>
        <translation>Clique em Testar e depois escolha entre o que a Telnyx tem para você.</translation>
    </message>
    <message>
        <source>Send with this &amp;fax application</source>
        <translation>Enviar com este aplicativo de &amp;fax</translation>
    </message>
    <message>
        <source>Set up your Telnyx account</source>
        <translation>Configurar sua conta da Telnyx</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar a chave</translation>
    </message>
    <message>
        <source>Something went wrong in FaxDesk. Its log says more.</source>
        <translation>Algo deu errado no FaxDesk. O arquivo de log diz mais.</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>Testar a chave</translation>
    </message>
    <message>
        <source>The key works, but no fax application of this account can send. Fix it in the Telnyx portal.</source>
        <translation>A chave funciona, mas nenhum aplicativo de fax desta conta pode enviar. Corrija isso no portal da Telnyx.</translation>
    </message>
    <message>
        <source>The key works. Credit: {credit}.</source>
        <translation>A chave funciona. Saldo: {credit}.</translation>
    </message>
    <message>
        <source>The key works. It may not see the account&apos;s credit; faxes go all the same.</source>
        <translation>A chave funciona. Talvez ela não possa ver o saldo da conta; os faxes vão mesmo assim.</translation>
    </message>
    <message>
        <source>This application has no phone number. Give it one in the Telnyx portal, then test again.</source>
        <translation>Este aplicativo não tem número de telefone. Atribua um no portal da Telnyx e teste de novo.</translation>
    </message>
    <message>
        <source>set by your administrator (TELNYX_API_KEY)</source>
        <translation>definida pelo seu administrador (TELNYX_API_KEY)</translation>
    </message>
    <message>
        <source>the key you gave before; paste another to change it</source>
        <translation>a chave que você informou antes; cole outra para trocá-la</translation>
    </message>
    <message>
        <source>{number}, your number so far, belongs to “{name}”. Faxes from it can&apos;t go with this application.</source>
        <translation>{number}, seu número até agora, pertence a “{name}”. Faxes dele não podem ir com este aplicativo.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n entregue</numerusform>
            <numerusform>%n entregues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are kept for faxes whose outcome isn&apos;t known yet.</source>
        <translation>
            <numerusform>%n linha está reservada para um fax cujo resultado ainda não é conhecido.</numerusform>
            <numerusform>%n linhas estão reservadas para faxes cujo resultado ainda não é conhecido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n a decidir</numerusform>
            <numerusform>%n a decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n em andamento</numerusform>
            <numerusform>%n em andamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line is kept for a fax whose outcome isn&apos;t known yet.</source>
        <translation>1 linha está reservada para um fax cujo resultado ainda não é conhecido.</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 a decidir</translation>
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
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>This month about {spent} of {budget}</source>
        <translation>Este mês cerca de {spent} de {budget}</translation>
    </message>
    <message>
        <source>{lines} ({kept} kept for a fax in doubt)</source>
        <translation>{lines} ({kept} em reserva para um fax em dúvida)</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n lines in use</source>
        <translation>
            <numerusform>{used} de %n linha em uso</numerusform>
            <numerusform>{used} de %n linhas em uso</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of 1 line in use</source>
        <translation>{used} de 1 linha em uso</translation>
    </message>
    <message>
        <source>⚠ {pct} % of this month&apos;s budget of {budget} is spent</source>
        <translation>⚠ Gastos {pct}% do orçamento deste mês, {budget}</translation>
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
        <translation>Cancelar: não colocar nada na fila</translation>
    </message>
    <message>
        <source>Put nothing into the queue (Esc)</source>
        <translation>Não colocar nada na fila (Esc)</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Contacts, groups and recent recipients</source>
        <translation>Contatos, grupos e destinatários recentes</translation>
    </message>
    <message>
        <source>Do not fax: {reason}</source>
        <translation>Não enviar fax: {reason}</translation>
    </message>
    <message>
        <source>Enter takes {who}; {n} are offered.</source>
        <translation>Enter escolhe {who}; {n} opções.</translation>
    </message>
    <message>
        <source>from the directory</source>
        <translation>do diretório</translation>
    </message>
    <message numerus="yes">
        <source>group, %n contacts</source>
        <translation>
            <numerusform>grupo, %n contato</numerusform>
            <numerusform>grupo, %n contatos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>&amp;Save as ZIP…</source>
        <translation>&amp;Salvar como ZIP…</translation>
    </message>
    <message>
        <source>Collecting, which tries every part of FaxDesk: up to a minute…</source>
        <translation>Coletando, o que testa cada parte do FaxDesk: até um minuto…</translation>
    </message>
    <message>
        <source>Information for support</source>
        <translation>Informações para o suporte</translation>
    </message>
    <message>
        <source>Its content</source>
        <translation>Seu conteúdo</translation>
    </message>
    <message>
        <source>Look it through, save it, and give it to whoever helps you. It has no names, numbers, documents or keys in it. FaxDesk sends it nowhere.</source>
        <translation>Confira, salve e entregue a quem ajuda você. Não contém nomes, números, documentos nem chaves. O FaxDesk não envia isto a lugar nenhum.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Nada foi salvo ainda.</translation>
    </message>
    <message>
        <source>Save the information for support</source>
        <translation>Salvar as informações para o suporte</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Salvo: {path}</translation>
    </message>
    <message>
        <source>What was collected</source>
        <translation>O que foi coletado</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Arquivos ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>TeamSettings</name>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Banco de dados</translation>
    </message>
    <message>
        <source>&amp;Leave the team</source>
        <translation>Sai&amp;r da equipe</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Testar a conexão</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>FAXDESK_TEAM_DATABASE is set, and goes before what is set here.</source>
        <translation>FAXDESK_TEAM_DATABASE está definida, e vale antes do que é definido aqui.</translation>
    </message>
    <message>
        <source>From the next start on this desk works its own queue. What it had queued stays with the team.</source>
        <translation>A partir do próximo início, este posto processa sua própria fila. O que ele tinha colocado na fila fica com a equipe.</translation>
    </message>
    <message>
        <source>From the next start on this desk works that team&apos;s queue; its own stays where it is.</source>
        <translation>A partir do próximo início, este posto processa a fila dessa equipe; a própria fica onde está.</translation>
    </message>
    <message>
        <source>Na&amp;me of this desk</source>
        <translation>&amp;Nome deste posto</translation>
    </message>
    <message>
        <source>One queue for several desks</source>
        <translation>Uma fila para vários postos</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>Press Test connection: only a database that answers is joined.</source>
        <translation>Clique em Testar a conexão: só se entra em um banco de dados que responde.</translation>
    </message>
    <message>
        <source>The connection is not protected as it should be (sslmode={mode}): others on the network may read along, or pretend to be the server.</source>
        <translation>A conexão não está protegida como deveria (sslmode={mode}): outros na rede podem ler, ou se passar pelo servidor.</translation>
    </message>
    <message>
        <source>The team&apos;s database answers. Faxes: {count}. Desks that are there: {desks}.</source>
        <translation>O banco de dados da equipe responde. Faxes: {count}. Postos presentes: {desks}.</translation>
    </message>
    <message>
        <source>This desk works its own queue. A team&apos;s is in a PostgreSQL that the office&apos;s IT runs.</source>
        <translation>Este posto processa sua própria fila. A de uma equipe está em um PostgreSQL que a TI da empresa administra.</translation>
    </message>
    <message>
        <source>This desk works the team&apos;s queue.</source>
        <translation>Este posto processa a fila da equipe.</translation>
    </message>
    <message>
        <source>You are {person} there, as {role}.</source>
        <translation>Lá você é {person}, como {role}.</translation>
    </message>
    <message>
        <source>a clerk</source>
        <translation>atendente</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>líder</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>its computer&apos;s name</source>
        <translation>o nome do computador</translation>
    </message>
    <message>
        <source>none at the moment</source>
        <translation>nenhum no momento</translation>
    </message>
    <message>
        <source>unchanged; it is kept in the system&apos;s keyring</source>
        <translation>inalterada; fica no chaveiro do sistema</translation>
    </message>
</context>
<context>
    <name>TellingSettings</name>
    <message>
        <source>A broadcast has ended</source>
        <translation>Um envio múltiplo terminou</translation>
    </message>
    <message>
        <source>A deadline is in danger</source>
        <translation>Um prazo está em risco</translation>
    </message>
    <message>
        <source>A fax failed</source>
        <translation>Um fax falhou</translation>
    </message>
    <message>
        <source>A fax needs somebody</source>
        <translation>Um fax precisa de alguém</translation>
    </message>
    <message>
        <source>A fax was delivered</source>
        <translation>Um fax foi entregue</translation>
    </message>
    <message>
        <source>An icon in the notification area</source>
        <translation>Um ícone na área de notificação</translation>
    </message>
    <message>
        <source>Ask when faxes wait</source>
        <translation>Perguntar se houver faxes em espera</translation>
    </message>
    <message>
        <source>Credit is low</source>
        <translation>O saldo está baixo</translation>
    </message>
    <message>
        <source>Credit is low below</source>
        <translation>O saldo está baixo abaixo de</translation>
    </message>
    <message>
        <source>End FaxDesk</source>
        <translation>Encerrar o FaxDesk</translation>
    </message>
    <message>
        <source>From and to, like 18:00-08:00; what came in them is told afterwards</source>
        <translation>De e até, como 18:00-08:00; o que chega nesse período é dito depois</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Continuar enviando</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silêncio</translation>
    </message>
    <message>
        <source>Quiet hours, from and to</source>
        <translation>Horas de silêncio, de e até</translation>
    </message>
    <message>
        <source>Start FaxDesk when I log in</source>
        <translation>Iniciar o FaxDesk quando eu fizer login</translation>
    </message>
    <message>
        <source>Tell me by a notification when</source>
        <translation>Avisar-me com uma notificação quando</translation>
    </message>
    <message>
        <source>This desktop has no notification area: FaxDesk ends when its window is closed.</source>
        <translation>Este desktop não tem área de notificação: o FaxDesk encerra quando sua janela é fechada.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Quando a janela é fechada</translation>
    </message>
    <message>
        <source>With names and numbers, on a locked screen too</source>
        <translation>Com nomes e números, também em uma tela bloqueada</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>Sem a janela</translation>
    </message>
</context>
<context>
    <name>TitleBox</name>
    <message>
        <source>As it will arrive</source>
        <translation>Como vai chegar</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Show the fax or the original</source>
        <translation>Mostrar o fax ou o original</translation>
    </message>
    <message>
        <source>The page as it will arrive, or the document as it is</source>
        <translation>A página como vai chegar, ou o documento como é</translation>
    </message>
</context>
<context>
    <name>TotalsChart</name>
    <message>
        <source>Chart of the totals</source>
        <translation>Gráfico dos totais</translation>
    </message>
    <message>
        <source>The table below says the same.</source>
        <translation>A tabela abaixo diz o mesmo.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregues</translation>
    </message>
    <message>
        <source>ended otherwise</source>
        <translation>terminados de outro modo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falharam</translation>
    </message>
    <message>
        <source>{key}: {faxes} faxes, {delivered} delivered, {failed} failed</source>
        <translation>{key}: {faxes} faxes, {delivered} entregues, {failed} falharam</translation>
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
        <translation>&amp;Totais:</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Somando…</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>Por destinatário</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Por usuário</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Não salvo: {reason}</translation>
    </message>
    <message>
        <source>Nothing of the kind is in the history.</source>
        <translation>Não há nada assim no histórico.</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Salvar como ta&amp;bela…</translation>
    </message>
    <message>
        <source>Save totals</source>
        <translation>Salvar totais</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Salvo: {file}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totais</translation>
    </message>
    <message>
        <source>Totals by</source>
        <translation>Totais por</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n a decidir</numerusform>
            <numerusform>%n a decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n em andamento</numerusform>
            <numerusform>%n em andamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New fax</source>
        <translation>&amp;Novo fax</translation>
    </message>
    <message>
        <source>&amp;Open FaxDesk</source>
        <translation>&amp;Abrir o FaxDesk</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>&amp;Stop everything…</source>
        <translation>Parar &amp;tudo…</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 a decidir</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>%n being cancelled</source>
        <translation>
            <numerusform>%n sendo cancelado</numerusform>
            <numerusform>%n sendo cancelados</numerusform>
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
            <numerusform>%n entregue</numerusform>
            <numerusform>%n entregues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
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
            <numerusform>%n incerto</numerusform>
            <numerusform>%n incertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n retido</numerusform>
            <numerusform>%n retidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n a caminho</numerusform>
            <numerusform>%n a caminho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n recolhido</numerusform>
            <numerusform>%n recolhidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>The next fax is begun, so what was taken back stands in the queue as cancelled.</source>
        <translation>O próximo fax já começou, por isso o que foi recolhido fica na fila como cancelado.</translation>
    </message>
    <message>
        <source>nothing could be taken back</source>
        <translation>nada pôde ser recolhido</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message numerus="yes">
        <source>%n faxes are in the queue, which is on hold.</source>
        <translation>
            <numerusform>%n fax está na fila, que está retida.</numerusform>
            <numerusform>%n faxes estão na fila, que está retida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes are in the queue, which is paused.</source>
        <translation>
            <numerusform>%n fax está na fila, que está em pausa.</numerusform>
            <numerusform>%n faxes estão na fila, que está em pausa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes are in the queue.</source>
        <translation>
            <numerusform>%n fax está na fila.</numerusform>
            <numerusform>%n faxes estão na fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Desfa&amp;zer</translation>
    </message>
    <message>
        <source>1 fax is in the queue, which is on hold.</source>
        <translation>1 fax está na fila, que está retida.</translation>
    </message>
    <message>
        <source>1 fax is in the queue, which is paused.</source>
        <translation>1 fax está na fila, que está em pausa.</translation>
    </message>
    <message>
        <source>1 fax is in the queue.</source>
        <translation>1 fax está na fila.</translation>
    </message>
    <message>
        <source>Take the faxes back ({keys})</source>
        <translation>Recolher os faxes ({keys})</translation>
    </message>
    <message>
        <source>Undo: take the faxes back</source>
        <translation>Desfazer: recolher os faxes</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Mostrar o que digito</translation>
    </message>
    <message>
        <source>&amp;Yes, unlock it</source>
        <translation>&amp;Sim, desbloquear</translation>
    </message>
    <message>
        <source>Being opened …</source>
        <translation>Abrindo …</translation>
    </message>
    <message>
        <source>It will be sent without its password.</source>
        <translation>Será enviado sem a senha.</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Senha do documento</translation>
    </message>
    <message>
        <source>Unlock a document</source>
        <translation>Desbloquear um documento</translation>
    </message>
    <message>
        <source>Your own file stays as it is. FaxDesk opens its copy once and keeps the password nowhere.</source>
        <translation>Seu próprio arquivo fica como está. O FaxDesk abre a cópia uma vez e não guarda a senha em lugar nenhum.</translation>
    </message>
    <message>
        <source>“{name}” needs a password.</source>
        <translation>“{name}” precisa de uma senha.</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>FaxDesk brings your journal of {number} MB up to date, once. This may take a minute or two. A copy of it is kept.</source>
        <translation>O FaxDesk atualiza seu registro de {number} MB, uma única vez. Isto pode levar um ou dois minutos. Uma cópia dele é mantida.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>goes {time}</source>
        <translation>vai {time}</translation>
    </message>
    <message>
        <source>there by {time}</source>
        <translation>lá até {time}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>when nothing else waits</source>
        <translation>quando nada mais espera</translation>
    </message>
    <message>
        <source>{hours} each day</source>
        <translation>{hours} todo dia</translation>
    </message>
    <message>
        <source>{hours} on working days</source>
        <translation>{hours} em dias úteis</translation>
    </message>
    <message>
        <source>{text}, their time</source>
        <translation>{text}, hora do destinatário</translation>
    </message>
</context>
<context>
    <name>WhenButton</name>
    <message>
        <source>Later…</source>
        <translation>Mais tarde…</translation>
    </message>
    <message>
        <source>Send it later, in certain hours, by a time, before or after others</source>
        <translation>Enviar mais tarde, em certas horas, até um prazo, antes ou depois de outros</translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation>Quando vai</translation>
    </message>
</context>
<context>
    <name>WhenDialog</name>
    <message>
        <source>&amp;Not before</source>
        <translation>&amp;Não antes de</translation>
    </message>
    <message>
        <source>As &amp;soon as its turn comes</source>
        <translation>Assim que &amp;chegar a sua vez</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Its &amp;turn</source>
        <translation>Sua &amp;vez</translation>
    </message>
    <message>
        <source>Its turn</source>
        <translation>Sua vez</translation>
    </message>
    <message>
        <source>Must be there b&amp;y</source>
        <translation>Deve &amp;estar lá até</translation>
    </message>
    <message>
        <source>Must be there by</source>
        <translation>Deve estar lá até</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Não antes de</translation>
    </message>
    <message>
        <source>Only &amp;between</source>
        <translation>Só ent&amp;re</translation>
    </message>
    <message>
        <source>The time to be there has passed already.</source>
        <translation>A hora de estar lá já passou.</translation>
    </message>
    <message>
        <source>The time to go has passed already.</source>
        <translation>A hora de ir já passou.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Urgent: before all others</source>
        <translation>Urgente: antes de todos os outros</translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation>Quando vai</translation>
    </message>
    <message>
        <source>When nothing else waits</source>
        <translation>Quando nada mais espera</translation>
    </message>
    <message>
        <source>and</source>
        <translation>e</translation>
    </message>
    <message>
        <source>by the &amp;receiver&apos;s clock, where the number tells it</source>
        <translation>pelo relógio do &amp;destinatário, se o número o indica</translation>
    </message>
    <message>
        <source>on &amp;working days: Monday to Friday, not on closed days</source>
        <translation>em dias ú&amp;teis: de segunda a sexta, exceto dias fechados</translation>
    </message>
    <message>
        <source>then &amp;ask me instead of sending it late</source>
        <translation>e então &amp;perguntar-me em vez de enviar com atraso</translation>
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
        <translation>Meus faxes</translation>
    </message>
    <message>
        <source>My faxes are those that I sent, at this desk or elsewhere</source>
        <translation>Meus faxes são os que eu enviei, neste posto ou em outro lugar</translation>
    </message>
    <message>
        <source>Whose faxes</source>
        <translation>Faxes de quem</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;About FaxDesk</source>
        <translation>S&amp;obre o FaxDesk</translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation>&amp;Adicionar documentos…</translation>
    </message>
    <message>
        <source>&amp;Collect information for support…</source>
        <translation>Coletar &amp;informações para o suporte…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>&amp;New fax</source>
        <translation>&amp;Novo fax</translation>
    </message>
    <message>
        <source>&amp;Paste documents or numbers</source>
        <translation>&amp;Colar documentos ou números</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Fila</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Pe&amp;squisar</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>Pastas mo&amp;nitoradas…</translation>
    </message>
    <message>
        <source>Address &amp;book…</source>
        <translation>Catálo&amp;go de endereços…</translation>
    </message>
    <message>
        <source>Audit &amp;log…</source>
        <translation>Registro de a&amp;uditoria…</translation>
    </message>
    <message>
        <source>Cancel &amp;all that wait</source>
        <translation>Cancelar t&amp;odos em espera</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>&amp;Histórico…</translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation>Abrir a pasta de &amp;dados</translation>
    </message>
    <message>
        <source>S&amp;top everything…</source>
        <translation>Parar &amp;tudo…</translation>
    </message>
    <message>
        <source>Send &amp;later…</source>
        <translation>Enviar &amp;mais tarde…</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>Confi&amp;gurações</translation>
    </message>
    <message>
        <source>Telnyx &amp;account…</source>
        <translation>Conta da Teln&amp;yx…</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n a decidir</numerusform>
            <numerusform>%n a decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 a decidir</translation>
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
        <translation>1:1, ponto por ponto</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largura da página</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Tamanho da página</translation>
    </message>
    <message>
        <source>Size of the page (+ and -, or double-click the page)</source>
        <translation>Tamanho da página (+ e -, ou clique duplo na página)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página inteira</translation>
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
        <translation>US$ {number}</translation>
    </message>
    <message>
        <source>--since, --until, --user and --what go with --log.</source>
        <translation>--since, --until, --user e --what são usados com --log.</translation>
    </message>
    <message>
        <source>1,234.5</source>
        <translation>1.234,5</translation>
    </message>
    <message>
        <source>A Telnyx account that isn&apos;t verified yet may only fax to verified numbers.</source>
        <translation>Uma conta da Telnyx ainda não verificada só pode enviar fax a números verificados.</translation>
    </message>
    <message>
        <source>A contact needs a name or a company.</source>
        <translation>Um contato precisa de um nome ou de uma empresa.</translation>
    </message>
    <message>
        <source>A country is given by two capital letters, like US.</source>
        <translation>Um país é indicado por duas letras maiúsculas, como US.</translation>
    </message>
    <message>
        <source>A cover page alone needs a --message or a --subject, or name files with it.</source>
        <translation>Uma capa sozinha precisa de --message ou --subject, ou indique arquivos com ela.</translation>
    </message>
    <message>
        <source>A currency is given by three letters, like USD.</source>
        <translation>Uma moeda é indicada por três letras, como USD.</translation>
    </message>
    <message>
        <source>A directory is given as ldaps://host or ldap://host, with a port if need be.</source>
        <translation>Um diretório é indicado como ldaps://host ou ldap://host, com uma porta se necessário.</translation>
    </message>
    <message>
        <source>A document with a password is sent only after you agreed that it goes without one.</source>
        <translation>Um documento com senha só é enviado depois que você concorda que ele vá sem ela.</translation>
    </message>
    <message>
        <source>A document&apos;s address must begin with https:// or http://.</source>
        <translation>O endereço de um documento deve começar com https:// ou http://.</translation>
    </message>
    <message>
        <source>A fax can&apos;t dial an extension: it goes to the number without {extension}.</source>
        <translation>Um fax não pode discar um ramal: ele vai para o número sem {extension}.</translation>
    </message>
    <message>
        <source>A fax takes its document from one place: a file, an upload or web addresses.</source>
        <translation>Um fax obtém o documento de um só lugar: um arquivo, um upload ou endereços da web.</translation>
    </message>
    <message>
        <source>A fax that is being composed names them. Take them out of it, or close it without keeping it.</source>
        <translation>Um fax em preparação os nomeia. Retire-os dele, ou feche-o sem guardá-lo.</translation>
    </message>
    <message>
        <source>A fax that is not sent yet is kept for 0 to 365 days.</source>
        <translation>Um fax ainda não enviado é guardado por 0 a 365 dias.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Um grupo precisa de um nome.</translation>
    </message>
    <message>
        <source>A language is given by its code, like de; nothing stands for the system&apos;s.</source>
        <translation>Um idioma é indicado por seu código, como de; nada significa o do sistema.</translation>
    </message>
    <message>
        <source>A legal hold is set with a reason, or lifted. Not both at once.</source>
        <translation>Uma retenção legal é definida com um motivo, ou retirada. Não as duas coisas ao mesmo tempo.</translation>
    </message>
    <message>
        <source>A legal hold needs a reason, of at most {limit} characters.</source>
        <translation>Uma retenção legal precisa de um motivo, de no máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>A list is asked about above 0 to 100,000 recipients; 0 asks about none.</source>
        <translation>Pergunta-se sobre uma lista acima de 0 a 100.000 destinatários; com 0 não se pergunta.</translation>
    </message>
    <message>
        <source>A number of days from 0 to {limit} is needed.</source>
        <translation>É preciso um número de dias de 0 a {limit}.</translation>
    </message>
    <message>
        <source>A page can be called slow from 30 seconds to an hour on the line.</source>
        <translation>Uma página pode ser considerada lenta de 30 segundos a uma hora na linha.</translation>
    </message>
    <message>
        <source>A page is turned by a quarter, a half or three quarters, and only once.</source>
        <translation>Uma página é girada um quarto, meia volta ou três quartos, e só uma vez.</translation>
    </message>
    <message>
        <source>A page takes more than ten minutes on the line. Few receivers wait for that.</source>
        <translation>Uma página ocupa a linha por mais de dez minutos. Poucos destinatários esperam tanto.</translation>
    </message>
    <message>
        <source>A part of this entry in the journal can&apos;t be read any more. What is left of it is shown.</source>
        <translation>Uma parte desta entrada do registro não pode mais ser lida. É mostrado o que resta dela.</translation>
    </message>
    <message>
        <source>A password doesn&apos;t belong into the team&apos;s address, where others can read it. Leave it out: it is asked for and kept in the keyring, or taken from a passfile or PGPASSWORD.</source>
        <translation>Uma senha não deve estar no endereço da equipe, onde outros podem lê-la. Omita-a: ela é pedida e guardada no chaveiro, ou obtida de um arquivo passfile ou de PGPASSWORD.</translation>
    </message>
    <message>
        <source>A person forgotten.</source>
        <translation>Uma pessoa esquecida.</translation>
    </message>
    <message>
        <source>A person who used FaxDesk gave it up on {time}.</source>
        <translation>Uma pessoa que usava o FaxDesk desistiu dele em {time}.</translation>
    </message>
    <message>
        <source>A person who used FaxDesk said on {time} that it was sent. That is their word: Telnyx had not confirmed it.</source>
        <translation>Uma pessoa que usava o FaxDesk disse em {time} que ele foi enviado. É a palavra dela: a Telnyx não tinha confirmado.</translation>
    </message>
    <message>
        <source>A proxy on the way refused it: it wants a user name and password (HTTP {status}). Put them into this computer&apos;s proxy settings.</source>
        <translation>Um proxy no caminho recusou: ele exige nome de usuário e senha (HTTP {status}). Informe-os nas configurações de proxy deste computador.</translation>
    </message>
    <message>
        <source>A proxy or filter on the way refused it (HTTP {status}). Ask whoever looks after your network to let FaxDesk reach Telnyx.</source>
        <translation>Um proxy ou filtro no caminho recusou (HTTP {status}). Peça a quem cuida da sua rede que deixe o FaxDesk acessar a Telnyx.</translation>
    </message>
    <message>
        <source>A quotation mark stands where it can&apos;t. Nobody can tell its columns.</source>
        <translation>Há aspas onde não podem estar. Não dá para saber quais são as colunas.</translation>
    </message>
    <message>
        <source>A single page is larger than a fax from this computer can be. Shrink the document to fit.</source>
        <translation>Uma única página é maior do que um fax deste computador pode ser. Reduza o documento ao limite.</translation>
    </message>
    <message>
        <source>A small square code on page {page} could not be read: its dots need finer lines.</source>
        <translation>Um pequeno código quadrado na página {page} ficaria ilegível: seus pontos precisam de linhas mais finas.</translation>
    </message>
    <message>
        <source>A subject and a message stand on a cover page: name one with --cover.</source>
        <translation>Assunto e mensagem ficam em uma capa: indique uma com --cover.</translation>
    </message>
    <message>
        <source>A tag needs a letter or a digit, and has at most {limit} characters.</source>
        <translation>Uma etiqueta precisa de uma letra ou dígito e tem no máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>A team&apos;s history is on its server, which has room: it isn&apos;t archived into files.</source>
        <translation>O histórico de uma equipe está no servidor dela, que tem espaço: não é arquivado em arquivos.</translation>
    </message>
    <message>
        <source>A try that seemed lost has turned up at Telnyx after all: it did go. See the details.</source>
        <translation>Uma tentativa que parecia perdida apareceu na Telnyx: ela foi, sim. Veja os detalhes.</translation>
    </message>
    <message>
        <source>A watched folder needs its whole path, from the root or the drive.</source>
        <translation>Uma pasta monitorada precisa do caminho completo, desde a raiz ou a unidade.</translation>
    </message>
    <message>
        <source>About {time} on the line instead of {now}.</source>
        <translation>Cerca de {time} na linha em vez de {now}.</translation>
    </message>
    <message>
        <source>Account or API key set.</source>
        <translation>Conta ou chave de API definida.</translation>
    </message>
    <message>
        <source>Add a PDF file instead.</source>
        <translation>Adicione em vez disso um arquivo PDF.</translation>
    </message>
    <message>
        <source>Add a document instead.</source>
        <translation>Adicione em vez disso um documento.</translation>
    </message>
    <message>
        <source>Add it again to send it as it is now.</source>
        <translation>Adicione-o de novo para enviá-lo como está agora.</translation>
    </message>
    <message>
        <source>Add the document itself instead.</source>
        <translation>Adicione em vez disso o próprio documento.</translation>
    </message>
    <message>
        <source>Address book exported.</source>
        <translation>Catálogo de endereços exportado.</translation>
    </message>
    <message>
        <source>After that, Telnyx reported a try of this fax as delivered.</source>
        <translation>Depois disso, a Telnyx informou uma tentativa deste fax como entregue.</translation>
    </message>
    <message>
        <source>All faxes of broadcast B{broadcast} have ended already.</source>
        <translation>Todos os faxes do envio múltiplo B{broadcast} já terminaram.</translation>
    </message>
    <message>
        <source>All pages seem to be blank: look at them before you leave any out.</source>
        <translation>Todas as páginas parecem em branco: olhe-as antes de omitir alguma.</translation>
    </message>
    <message>
        <source>All {n} delivered</source>
        <translation>Todos os {n} entregues</translation>
    </message>
    <message>
        <source>Allow it in the Telnyx portal, then send it again, or give it up.</source>
        <translation>Permita isso no portal da Telnyx e reenvie, ou desista dele.</translation>
    </message>
    <message>
        <source>An amount is written like 0.007 or 50.</source>
        <translation>Um valor é escrito como 0.007 ou 50.</translation>
    </message>
    <message>
        <source>An archive can&apos;t be on a network share: {folder}. Choose a folder on this computer, and copy the archive from there.</source>
        <translation>Um arquivo morto não pode ficar em um compartilhamento de rede: {folder}. Escolha uma pasta deste computador e copie o arquivo morto a partir dela.</translation>
    </message>
    <message>
        <source>Another FaxDesk is open. Close every FaxDesk, then go back to the backup.</source>
        <translation>Outro FaxDesk está aberto. Feche todos os FaxDesk e depois volte ao backup.</translation>
    </message>
    <message>
        <source>Another desk has taken this fax over. Nothing was sent from here.</source>
        <translation>Outro posto assumiu este fax. Nada foi enviado daqui.</translation>
    </message>
    <message>
        <source>Another fax to this number is under way.</source>
        <translation>Outro fax para este número está em andamento.</translation>
    </message>
    <message>
        <source>Another time chosen.</source>
        <translation>Outra hora escolhida.</translation>
    </message>
    <message>
        <source>Apply the redactions in the program that marked them, then add it again.</source>
        <translation>Aplique as tarjas no programa que as marcou e depois adicione-o de novo.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>Archives that are missing or can&apos;t be written: {files}. They may name them still: put the files back, or let them be written, and forget them once more.</source>
        <translation>Arquivos mortos que faltam ou não podem ser gravados: {files}. Ainda podem nomear essa pessoa: ponha os arquivos de volta, ou permita a gravação neles, e esqueça-a mais uma vez.</translation>
    </message>
    <message>
        <source>As far as Telnyx reports, no fax machine took the call.</source>
        <translation>Segundo a Telnyx, nenhum aparelho de fax atendeu a chamada.</translation>
    </message>
    <message>
        <source>Ask the sender for the document itself, as a PDF.</source>
        <translation>Peça ao remetente o próprio documento, em PDF.</translation>
    </message>
    <message>
        <source>Ask whoever owns it for access, or copy it to a folder of your own.</source>
        <translation>Peça acesso ao dono, ou copie-o para uma pasta sua.</translation>
    </message>
    <message>
        <source>Asked Telnyx to stop it. Until Telnyx confirms, it may still arrive.</source>
        <translation>Foi pedido à Telnyx que o pare. Até que a Telnyx confirme, ele ainda pode chegar.</translation>
    </message>
    <message>
        <source>Asked Telnyx: not found so far.</source>
        <translation>Telnyx consultada: não encontrado até agora.</translation>
    </message>
    <message>
        <source>At this pace it may not be there by {time}. Call them, or free a line: hold other faxes.</source>
        <translation>Neste ritmo ele pode não estar lá até {time}. Ligue para o destinatário, ou libere uma linha: retenha outros faxes.</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>Tentativa {number}</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Audit log exported.</source>
        <translation>Registro de auditoria exportado.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Between {since} and {day} the journal was changed and its chain made anew: it doesn&apos;t fit the seal of {day} any more. {place}</source>
        <translation>Entre {since} e {day} o registro foi alterado e sua cadeia refeita: ela não corresponde mais ao selo de {day}. {place}</translation>
    </message>
    <message>
        <source>Black and white with a threshold of {threshold}%: about {time}.</source>
        <translation>Preto e branco com limiar de {threshold}%: cerca de {time}.</translation>
    </message>
    <message>
        <source>Broadcast B{broadcast} is not paused.</source>
        <translation>O envio múltiplo B{broadcast} não está em pausa.</translation>
    </message>
    <message>
        <source>Broadcast paused.</source>
        <translation>Envio múltiplo pausado.</translation>
    </message>
    <message>
        <source>Broadcast resumed.</source>
        <translation>Envio múltiplo retomado.</translation>
    </message>
    <message>
        <source>Call and ask whether it arrived.</source>
        <translation>Ligue e pergunte se chegou.</translation>
    </message>
    <message>
        <source>Call and ask whether they take faxes.</source>
        <translation>Ligue e pergunte se aceitam fax.</translation>
    </message>
    <message>
        <source>Caller display name</source>
        <translation>Nome exibido ao destinatário</translation>
    </message>
    <message>
        <source>Calls to this number cost extra. Check that you mean it.</source>
        <translation>Chamadas para este número têm custo extra. Confira se é isso mesmo.</translation>
    </message>
    <message>
        <source>Cancel it, or go on waiting.</source>
        <translation>Cancele-o, ou continue esperando.</translation>
    </message>
    <message>
        <source>Cancel it, say what became of it, or go on waiting.</source>
        <translation>Cancele-o, diga o que aconteceu com ele, ou continue esperando.</translation>
    </message>
    <message>
        <source>Cancel was asked for.</source>
        <translation>O cancelamento foi pedido.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Cancelled before it went.</source>
        <translation>Cancelado antes de ir.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Cancelled. Telnyx has confirmed it.</source>
        <translation>Cancelado. A Telnyx confirmou.</translation>
    </message>
    <message>
        <source>Cancelled: not reported as delivered</source>
        <translation>Cancelado: não informado como entregue</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>Check that this is a fax number.</source>
        <translation>Confira se este é um número de fax.</translation>
    </message>
    <message>
        <source>Check the number and send the document again.</source>
        <translation>Confira o número e envie o documento de novo.</translation>
    </message>
    <message>
        <source>Choose at least one page.</source>
        <translation>Escolha pelo menos uma página.</translation>
    </message>
    <message>
        <source>Choose some of its pages, or fewer documents at once.</source>
        <translation>Escolha algumas das páginas, ou menos documentos de uma vez.</translation>
    </message>
    <message>
        <source>Choose the pages that are to be sent, if they are not for the receiver.</source>
        <translation>Escolha as páginas a enviar, se elas não são para o destinatário.</translation>
    </message>
    <message>
        <source>Close FaxDesk and open it again. If that doesn&apos;t help, install it again.</source>
        <translation>Feche o FaxDesk e abra-o de novo. Se isso não ajudar, instale-o de novo.</translation>
    </message>
    <message>
        <source>Closed days are written like 2026-12-24, 12-25 (each year), 2026-12-27..2026-12-31.</source>
        <translation>Dias fechados são escritos como 2026-12-24, 12-25 (todo ano), 2026-12-27..2026-12-31.</translation>
    </message>
    <message>
        <source>Colours on page {page} would look the same, or disappear.</source>
        <translation>Cores na página {page} pareceriam iguais, ou sumiriam.</translation>
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
        <translation>Contatos adicionados.</translation>
    </message>
    <message>
        <source>Contacts changed.</source>
        <translation>Contatos alterados.</translation>
    </message>
    <message>
        <source>Contacts removed.</source>
        <translation>Contatos removidos.</translation>
    </message>
    <message numerus="yes">
        <source>Copies of the journal that somebody made, in {folder}: {n}. They are as the journal was then.</source>
        <translation>
            <numerusform>Uma cópia do registro que alguém fez, em {folder} ({n}). Está como o registro era então.</numerusform>
            <numerusform>Cópias do registro que alguém fez, em {folder}: {n}. Estão como o registro era então.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the whole key from the Telnyx portal once more (Account, Keys &amp; Credentials), or make a new one there: one that was deleted is never accepted again.</source>
        <translation>Copie mais uma vez a chave inteira do portal da Telnyx (Account, Keys &amp; Credentials), ou crie uma nova lá: uma chave excluída nunca mais é aceita.</translation>
    </message>
    <message>
        <source>DEMO: this fax went to FaxDesk&apos;s built-in simulator. Nothing was sent.</source>
        <translation>DEMONSTRAÇÃO: este fax foi para o simulador integrado do FaxDesk. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Damaged journal repaired.</source>
        <translation>Registro danificado reparado.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>dezembro</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Decidido.</translation>
    </message>
    <message>
        <source>Delete what you don&apos;t need, then add the file again.</source>
        <translation>Exclua o que você não precisa e depois adicione o arquivo de novo.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Delivered with a doubt, as Telnyx reports</source>
        <translation>Entregue com uma dúvida, segundo a Telnyx</translation>
    </message>
    <message>
        <source>Delivered, as Telnyx reports</source>
        <translation>Entregue, segundo a Telnyx</translation>
    </message>
    <message>
        <source>Delivered, but its report could not be saved in the folder for reports. Save it from the fax&apos;s menu.</source>
        <translation>Entregue, mas o relatório não pôde ser salvo na pasta dos relatórios. Salve-o pelo menu do fax.</translation>
    </message>
    <message>
        <source>Delivered. Telnyx has confirmed it.</source>
        <translation>Entregue. A Telnyx confirmou.</translation>
    </message>
    <message>
        <source>Delivery reported</source>
        <translation>Entrega informada</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Discando</translation>
    </message>
    <message>
        <source>Document no longer to be kept.</source>
        <translation>Documento que não é mais guardado.</translation>
    </message>
    <message>
        <source>Document to be kept.</source>
        <translation>Documento a guardar.</translation>
    </message>
    <message>
        <source>Document viewed.</source>
        <translation>Documento visualizado.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Duration of the call</source>
        <translation>Duração da chamada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>Ended otherwise</source>
        <translation>Terminados de outro modo</translation>
    </message>
    <message>
        <source>Ended without a reason given.</source>
        <translation>Terminou sem motivo informado.</translation>
    </message>
    <message>
        <source>Every sheet is made to fit the width of its page.</source>
        <translation>Cada planilha é ajustada à largura da página.</translation>
    </message>
    <message>
        <source>Everything stopped.</source>
        <translation>Tudo parado.</translation>
    </message>
    <message>
        <source>FAXDESK_LINES must be a whole number from 1 to 100.</source>
        <translation>FAXDESK_LINES deve ser um número inteiro de 1 a 100.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Failed: not reported as delivered</source>
        <translation>Falhou: não informado como entregue</translation>
    </message>
    <message>
        <source>Fax deleted after 30 days in the bin.</source>
        <translation>Fax excluído após 30 dias na lixeira.</translation>
    </message>
    <message>
        <source>Fax put into the bin.</source>
        <translation>Fax posto na lixeira.</translation>
    </message>
    <message>
        <source>Fax removed.</source>
        <translation>Fax removido.</translation>
    </message>
    <message>
        <source>Fax taken out of the bin.</source>
        <translation>Fax retirado da lixeira.</translation>
    </message>
    <message>
        <source>Fax {fax} is a colleague&apos;s. You may not change it; they, or a lead of the team, may.</source>
        <translation>O fax {fax} é de um colega. Você não pode alterá-lo; o colega ou um líder da equipe pode.</translation>
    </message>
    <message>
        <source>Fax {fax} is a colleague&apos;s. You may not open its documents; a lead of the team may.</source>
        <translation>O fax {fax} é de um colega. Você não pode abrir seus documentos; um líder da equipe pode.</translation>
    </message>
    <message>
        <source>Fax {fax} is in an archive: it is shown, reported and proven, and not changed any more.</source>
        <translation>O fax {fax} está em um arquivo morto: pode ser mostrado, relatado e provado, e não é mais alterado.</translation>
    </message>
    <message>
        <source>Fax {fax} is not in the bin.</source>
        <translation>O fax {fax} não está na lixeira.</translation>
    </message>
    <message>
        <source>Fax {fax} is under legal hold. Nothing of it can be removed.</source>
        <translation>O fax {fax} está sob retenção legal. Nada dele pode ser removido.</translation>
    </message>
    <message>
        <source>Fax {fax} to {to} is delivered with a doubt: it was on the line for {took}, its pages take about {foretold}. Ask the receiver whether all of it is there.</source>
        <translation>O fax {fax} para {to} foi entregue com uma dúvida: ficou {took} na linha, suas páginas levam cerca de {foretold}. Pergunte ao destinatário se está tudo lá.</translation>
    </message>
    <message>
        <source>Fax {fax} to {to} is delivered with a doubt: {n} of its {pages} pages went. Ask the receiver whether all are there.</source>
        <translation>O fax {fax} para {to} foi entregue com uma dúvida: foram {n} de suas {pages} páginas. Pergunte ao destinatário se estão todas lá.</translation>
    </message>
    <message>
        <source>Fax {fax} was sent to one number alone: it is part of no broadcast.</source>
        <translation>O fax {fax} foi enviado a um só número: não faz parte de nenhum envio múltiplo.</translation>
    </message>
    <message>
        <source>FaxDesk asks Telnyx once more before it sends again.</source>
        <translation>O FaxDesk consulta a Telnyx mais uma vez antes de reenviar.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t move files in this folder, so it takes none. Allow it to write there, or make room on the disk.</source>
        <translation>O FaxDesk não pode mover arquivos nesta pasta, por isso não pega nenhum. Permita que ele escreva nela, ou libere espaço no disco.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t write its journal, so nothing is sent. Check the rights of its data folder. What was queued is kept.</source>
        <translation>O FaxDesk não pode escrever seu registro, por isso nada é enviado. Confira as permissões da pasta de dados. O que estava na fila foi mantido.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t write to its folder {folder} ({reason}). Make sure that you own it and that the disk isn&apos;t full, then start FaxDesk again.</source>
        <translation>O FaxDesk não pode escrever na pasta {folder} ({reason}). Confira se ela é sua e se o disco não está cheio, e inicie o FaxDesk de novo.</translation>
    </message>
    <message>
        <source>FaxDesk did not attach the file “{name}”.</source>
        <translation>O FaxDesk não anexou o arquivo “{name}”.</translation>
    </message>
    <message>
        <source>FaxDesk did not write this line.</source>
        <translation>O FaxDesk não escreveu esta linha.</translation>
    </message>
    <message>
        <source>FaxDesk ended while the fax was handed over. It may have gone.</source>
        <translation>O FaxDesk encerrou enquanto o fax era entregue à Telnyx. Ele pode ter ido.</translation>
    </message>
    <message>
        <source>FaxDesk fax no.</source>
        <translation>N.º do fax no FaxDesk</translation>
    </message>
    <message>
        <source>FaxDesk is asking Telnyx.</source>
        <translation>O FaxDesk está consultando a Telnyx.</translation>
    </message>
    <message>
        <source>FaxDesk is working this desk&apos;s queue. Close it first, then try again.</source>
        <translation>O FaxDesk está processando a fila deste posto. Feche-o primeiro e depois tente de novo.</translation>
    </message>
    <message>
        <source>FaxDesk keeps private papers and won&apos;t put them on a network share: {folder}. Set FAXDESK_HOME to a folder on this computer.</source>
        <translation>O FaxDesk guarda documentos particulares e não os põe em um compartilhamento de rede: {folder}. Defina FAXDESK_HOME como uma pasta deste computador.</translation>
    </message>
    <message>
        <source>FaxDesk knows no fax and no contact of “{text}”. Nothing is to be forgotten.</source>
        <translation>O FaxDesk não conhece nenhum fax nem contato de “{text}”. Não há nada a esquecer.</translation>
    </message>
    <message>
        <source>FaxDesk knows no policy entry “{name}”. It is left out.</source>
        <translation>O FaxDesk não conhece a entrada de política “{name}”. Ela é omitida.</translation>
    </message>
    <message>
        <source>FaxDesk tries again at {time}.</source>
        <translation>O FaxDesk tenta de novo às {time}.</translation>
    </message>
    <message>
        <source>FaxDesk was closed during the upload. It starts again.</source>
        <translation>O FaxDesk foi fechado durante o upload. Ele recomeça.</translation>
    </message>
    <message>
        <source>FaxDesk was closed in the middle of it.</source>
        <translation>O FaxDesk foi fechado no meio da operação.</translation>
    </message>
    <message>
        <source>FaxDesk was not open when it was to go, which is long ago. Let it go, or give it up.</source>
        <translation>O FaxDesk não estava aberto na hora em que ele deveria ir, há muito tempo. Libere-o, ou desista dele.</translation>
    </message>
    <message>
        <source>FaxDesk was not open when it was to go. It goes now instead.</source>
        <translation>O FaxDesk não estava aberto na hora em que ele deveria ir. Ele vai agora.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of the document is gone or was changed. Add it again.</source>
        <translation>A cópia do documento no FaxDesk sumiu ou foi alterada. Adicione-o de novo.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of the document is gone. Add the document again and send it again.</source>
        <translation>A cópia do documento no FaxDesk sumiu. Adicione o documento de novo e reenvie-o.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of this document is gone. Take it out and add it again.</source>
        <translation>A cópia deste documento no FaxDesk sumiu. Retire-o e adicione-o de novo.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is damaged, and another FaxDesk still has it open. Close every FaxDesk, then start it again: it repairs what it can.</source>
        <translation>O registro do FaxDesk está danificado, e outro FaxDesk ainda o tem aberto. Feche todos os FaxDesk e inicie-o de novo: ele repara o que pode.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is damaged. Nothing more is sent. Close every FaxDesk and start it again: it repairs what it can.</source>
        <translation>O registro do FaxDesk está danificado. Nada mais é enviado. Feche todos os FaxDesk e inicie-o de novo: ele repara o que pode.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is in use by another program. Try again.</source>
        <translation>O registro do FaxDesk está em uso por outro programa. Tente de novo.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged and no fax could be read back. It is kept as {file}. If you have a backup, close FaxDesk and go back to it with: faxdesk backup --restore FILE.</source>
        <translation>O registro do FaxDesk estava danificado e nenhum fax pôde ser recuperado. Ele foi guardado como {file}. Se você tem um backup, feche o FaxDesk e volte a ele com: faxdesk backup --restore FILE.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged, and not all of it can be read any more. Faxes read back: {faxes}; known to be lost: {lost}. The damaged journal is kept as {file}. The queue is paused: what went last may still be shown as waiting. Check the list, then resume.</source>
        <translation>O registro do FaxDesk estava danificado e não pode mais ser lido por inteiro. Faxes recuperados: {faxes}; perdidos, que se saiba: {lost}. O registro danificado foi guardado como {file}. A fila está em pausa: o que foi por último ainda pode aparecer como em espera. Confira a lista e retome.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged. All {faxes} faxes in it were read back. The damaged one is kept as {file}. The queue is paused: what went last may still be shown as waiting. Check the list, then resume.</source>
        <translation>O registro do FaxDesk estava danificado. Todos os seus {faxes} faxes foram recuperados. O danificado foi guardado como {file}. A fila está em pausa: o que foi por último ainda pode aparecer como em espera. Confira a lista e retome.</translation>
    </message>
    <message>
        <source>Faxes that are not over yet (fax no. {faxes}): cancel them first, or wait for their end.</source>
        <translation>Faxes que ainda não terminaram (fax n.º {faxes}): cancele-os primeiro, ou espere até que terminem.</translation>
    </message>
    <message>
        <source>Faxes went to {number} before.</source>
        <translation>Já foram enviados faxes a {number}.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>fevereiro</translation>
    </message>
    <message>
        <source>File as handed over</source>
        <translation>Arquivo como entregue à Telnyx</translation>
    </message>
    <message>
        <source>First page as it was sent, from a small picture that was kept when the document was deleted.</source>
        <translation>Primeira página como foi enviada, de uma imagem pequena guardada quando o documento foi excluído.</translation>
    </message>
    <message>
        <source>First page left out, as was asked.</source>
        <translation>Primeira página omitida, como pedido.</translation>
    </message>
    <message>
        <source>First page not shown: FaxDesk no longer has the file as handed over.</source>
        <translation>Primeira página não mostrada: o FaxDesk não tem mais o arquivo como entregue à Telnyx.</translation>
    </message>
    <message>
        <source>First page not shown: the document was deleted, its time to be kept being over.</source>
        <translation>Primeira página não mostrada: o documento foi excluído, pois seu prazo de guarda terminou.</translation>
    </message>
    <message>
        <source>First page not shown: the document was deleted, its time to be kept being over. The desk that deleted it may have a small picture.</source>
        <translation>Primeira página não mostrada: o documento foi excluído, pois seu prazo de guarda terminou. O posto que o excluiu pode ter uma imagem pequena.</translation>
    </message>
    <message>
        <source>First page, drawn by FaxDesk from the file as handed over. Telnyx makes the final picture.</source>
        <translation>Primeira página, desenhada pelo FaxDesk a partir do arquivo entregue. A Telnyx faz a imagem final.</translation>
    </message>
    <message>
        <source>Fit the width, or choose what is printed where it was written.</source>
        <translation>Ajuste à largura, ou escolha o que é impresso onde foi escrito.</translation>
    </message>
    <message>
        <source>Fix it in the Telnyx portal, then press Resume.</source>
        <translation>Corrija isso no portal da Telnyx e depois clique em Retomar.</translation>
    </message>
    <message numerus="yes">
        <source>Fonts of barcodes or signs aren&apos;t in this file: letters stand in their place. They are {fonts}.</source>
        <translation>
            <numerusform>Uma fonte de códigos de barras ou símbolos não está neste arquivo: há letras no lugar. É {fonts}.</numerusform>
            <numerusform>Fontes de códigos de barras ou símbolos não estão neste arquivo: há letras no lugar. São {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts of barcodes or signs aren&apos;t on this computer: letters stand in their place. They are {fonts}.</source>
        <translation>
            <numerusform>Uma fonte de códigos de barras ou símbolos não está neste computador: há letras no lugar. É {fonts}.</numerusform>
            <numerusform>Fontes de códigos de barras ou símbolos não estão neste computador: há letras no lugar. São {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts that aren&apos;t in this file are replaced by others: {fonts}.</source>
        <translation>
            <numerusform>Uma fonte que não está neste arquivo é substituída por outra: {fonts}.</numerusform>
            <numerusform>As fontes que não estão neste arquivo são substituídas por outras: {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts that aren&apos;t on this computer are replaced by others: {fonts}.</source>
        <translation>
            <numerusform>Uma fonte que não está neste computador é substituída por outra: {fonts}.</numerusform>
            <numerusform>As fontes que não estão neste computador são substituídas por outras: {fonts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found at Telnyx: it did go.</source>
        <translation>Encontrado na Telnyx: ele foi, sim.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>sex</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From-number changed.</source>
        <translation>Número de origem alterado.</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or save or scan it again.</source>
        <translation>Obtenha-o de novo de onde veio, ou salve-o ou digitalize-o de novo.</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or scan it again.</source>
        <translation>Obtenha-a de novo de onde veio, ou digitalize-a de novo.</translation>
    </message>
    <message>
        <source>Get the file again, or save or scan the document again.</source>
        <translation>Obtenha o arquivo de novo, ou salve ou digitalize o documento de novo.</translation>
    </message>
    <message>
        <source>Give --pages once for all files, or once for each of them.</source>
        <translation>Indique --pages uma vez para todos os arquivos, ou uma vez para cada um.</translation>
    </message>
    <message>
        <source>Give the pauses in minutes, like 1, 2, 5, 10. Each may last from 0.2 to 1440 minutes.</source>
        <translation>Indique as pausas em minutos, como 1, 2, 5, 10. Cada uma pode durar de 0.2 a 1440 minutos.</translation>
    </message>
    <message>
        <source>Given up by a person, not confirmed</source>
        <translation>Abandonado por uma pessoa, não confirmado</translation>
    </message>
    <message>
        <source>Goes at {time}.</source>
        <translation>Vai às {time}.</translation>
    </message>
    <message>
        <source>Goes in a moment.</source>
        <translation>Vai em um instante.</translation>
    </message>
    <message>
        <source>Goes when Telnyx can be reached again.</source>
        <translation>Vai quando a Telnyx puder ser contatada de novo.</translation>
    </message>
    <message>
        <source>Goes when nothing else waits.</source>
        <translation>Vai quando nada mais espera.</translation>
    </message>
    <message>
        <source>Grey boxes or marked lines on page {page} would turn black, and the text in them be lost.</source>
        <translation>Caixas cinza ou linhas marcadas na página {page} ficariam pretas, e o texto nelas se perderia.</translation>
    </message>
    <message>
        <source>Grey text on page {page} would arrive as dots and be hard to read.</source>
        <translation>O texto cinza na página {page} chegaria como pontos e seria difícil de ler.</translation>
    </message>
    <message>
        <source>Greyscale in high quality: about {time}.</source>
        <translation>Escala de cinza em qualidade alta: cerca de {time}.</translation>
    </message>
    <message>
        <source>Group changed.</source>
        <translation>Grupo alterado.</translation>
    </message>
    <message>
        <source>Group removed.</source>
        <translation>Grupo removido.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregue à Telnyx</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Transferindo</translation>
    </message>
    <message>
        <source>Handing the fax over to Telnyx, try {number}.</source>
        <translation>Entregando o fax à Telnyx, tentativa {number}.</translation>
    </message>
    <message>
        <source>Handing the fax over to Telnyx.</source>
        <translation>Entregando o fax à Telnyx.</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Qualidade alta</translation>
    </message>
    <message>
        <source>History exported.</source>
        <translation>Histórico exportado.</translation>
    </message>
    <message>
        <source>Hours are written like 08:00-18:00.</source>
        <translation>Horas são escritas como 08:00-18:00.</translation>
    </message>
    <message>
        <source>If it belongs on the fax, have it print in the program that made it, or add a screenshot.</source>
        <translation>Se deve constar no fax, faça com que seja impresso no programa que o criou, ou adicione uma captura de tela.</translation>
    </message>
    <message>
        <source>If it is on a network drive or a USB stick, check the connection and add it again.</source>
        <translation>Se está em uma unidade de rede ou um pen drive, confira a conexão e adicione-o de novo.</translation>
    </message>
    <message>
        <source>If it is to arrive, save it as a PDF where it was written, then add that.</source>
        <translation>Se deve chegar, salve-o como PDF onde foi escrito e adicione esse PDF.</translation>
    </message>
    <message>
        <source>If the fax fails, open the file, print it as a new PDF and send that.</source>
        <translation>Se o fax falhar, abra o arquivo, imprima-o como um novo PDF e envie esse.</translation>
    </message>
    <message>
        <source>In the address book this is a telephone, not a fax machine. Check it.</source>
        <translation>No catálogo de endereços isto é um telefone, não um aparelho de fax. Confira.</translation>
    </message>
    <message>
        <source>Information for support saved.</source>
        <translation>Informações para o suporte salvas.</translation>
    </message>
    <message>
        <source>International form</source>
        <translation>Forma internacional</translation>
    </message>
    <message>
        <source>It did not go in time and was not sent. Try again sends it all the same.</source>
        <translation>Não foi a tempo e não foi enviado. Tentar de novo o envia mesmo assim.</translation>
    </message>
    <message>
        <source>It failed before it could be cancelled.</source>
        <translation>Falhou antes de poder ser cancelado.</translation>
    </message>
    <message>
        <source>It goes from {number}, which your IT department has locked since it was made.</source>
        <translation>Vai de {number}, que seu departamento de TI bloqueou depois que ele foi criado.</translation>
    </message>
    <message>
        <source>It goes with the settings that your IT department has locked since it was made.</source>
        <translation>Vai com as configurações que seu departamento de TI bloqueou depois que ele foi criado.</translation>
    </message>
    <message>
        <source>It goes without T.38, as the address book has it for this number.</source>
        <translation>Vai sem T.38, como o catálogo de endereços indica para este número.</translation>
    </message>
    <message>
        <source>It had not ended when this report was made. Make another report when it has.</source>
        <translation>Não tinha terminado quando este relatório foi feito. Faça outro relatório quando terminar.</translation>
    </message>
    <message>
        <source>It is too late to cancel.</source>
        <translation>É tarde demais para cancelar.</translation>
    </message>
    <message>
        <source>It isn&apos;t certain how many pages this PDF has: {pages} or {other}, depending on who counts.</source>
        <translation>Não é certo quantas páginas este PDF tem: {pages} ou {other}, dependendo de quem conta.</translation>
    </message>
    <message>
        <source>It may have gone, and Telnyx gives no answer. Nobody can be sure.</source>
        <translation>Pode ter ido, e a Telnyx não responde. Ninguém pode ter certeza.</translation>
    </message>
    <message>
        <source>It must be there before it may go. Choose a later time to be there.</source>
        <translation>Ele precisa estar lá antes de poder ir. Escolha uma hora de chegada posterior.</translation>
    </message>
    <message>
        <source>It was never handed over to Telnyx, so nothing was sent.</source>
        <translation>Nunca foi entregue à Telnyx, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>It was to be there by {time} and has not gone. Send it late, or give it up?</source>
        <translation>Deveria estar lá até {time} e não foi. Enviar com atraso ou desistir dele?</translation>
    </message>
    <message>
        <source>It was to be there by {time}. It goes late.</source>
        <translation>Deveria estar lá até {time}. Vai com atraso.</translation>
    </message>
    <message>
        <source>It went from an account that FaxDesk no longer uses and that gives no answer now, so nobody here can tell what becomes of it.</source>
        <translation>Foi de uma conta que o FaxDesk não usa mais e que agora não responde, por isso ninguém aqui sabe o que será dele.</translation>
    </message>
    <message>
        <source>It will be cancelled as soon as it is found.</source>
        <translation>Será cancelado assim que for encontrado.</translation>
    </message>
    <message>
        <source>Its broadcast is paused.</source>
        <translation>Seu envio múltiplo está em pausa.</translation>
    </message>
    <message>
        <source>Its from-number was corrected: it goes from {number}, no longer from {before}.</source>
        <translation>Seu número de origem foi corrigido: vai de {number}, não mais de {before}.</translation>
    </message>
    <message>
        <source>Its hours are over for today. It waits for the next.</source>
        <translation>Suas horas de hoje já passaram. Ele espera pelas próximas.</translation>
    </message>
    <message>
        <source>Its report was saved in the folder for reports.</source>
        <translation>Seu relatório foi salvo na pasta dos relatórios.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janeiro</translation>
    </message>
    <message>
        <source>Journal backed up.</source>
        <translation>Backup do registro feito.</translation>
    </message>
    <message>
        <source>Journal set back to a backup.</source>
        <translation>Registro restaurado de um backup.</translation>
    </message>
    <message>
        <source>Journal&apos;s chain exported.</source>
        <translation>Cadeia do registro exportada.</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julho</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junho</translation>
    </message>
    <message>
        <source>Keep greyscale</source>
        <translation>Manter a escala de cinza</translation>
    </message>
    <message>
        <source>Leave that setting as it is by default, and send the document again.</source>
        <translation>Deixe essa configuração no valor padrão e envie o documento de novo.</translation>
    </message>
    <message>
        <source>Leave this page out</source>
        <translation>Omitir esta página</translation>
    </message>
    <message>
        <source>Legal hold lifted.</source>
        <translation>Retenção legal retirada.</translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation>Liberado.</translation>
    </message>
    <message>
        <source>Let it go when it may go.</source>
        <translation>Libere-o quando puder ir.</translation>
    </message>
    <message>
        <source>LibreOffice could not make this document into a PDF.</source>
        <translation>O LibreOffice não conseguiu converter este documento em PDF.</translation>
    </message>
    <message>
        <source>LibreOffice made this into a PDF. Lines and pages may break elsewhere than you are used to.</source>
        <translation>O LibreOffice converteu isto em PDF. Linhas e páginas podem quebrar em outros lugares que o habitual.</translation>
    </message>
    <message>
        <source>LibreOffice took too long with this document and was stopped.</source>
        <translation>O LibreOffice demorou demais com este documento e foi parado.</translation>
    </message>
    <message>
        <source>Light text or drawing on page {page} would disappear.</source>
        <translation>O texto ou desenho claro na página {page} sumiria.</translation>
    </message>
    <message>
        <source>Line {line} of the cover page&apos;s file has a field that isn&apos;t known: {name}.</source>
        <translation>A linha {line} do arquivo da capa tem um campo desconhecido: {name}.</translation>
    </message>
    <message>
        <source>Line {line} of the cover page&apos;s file needs one label and one value, or two of each.</source>
        <translation>A linha {line} do arquivo da capa precisa de um rótulo e um valor, ou dois de cada.</translation>
    </message>
    <message>
        <source>Line {line} of the file can&apos;t be read.</source>
        <translation>A linha {line} do arquivo não pode ser lida.</translation>
    </message>
    <message numerus="yes">
        <source>Look at them, and leave them out if nothing is on them.</source>
        <translation>
            <numerusform>Olhe-a, e omita-a se não houver nada nela.</numerusform>
            <numerusform>Olhe-as, e omita-as se não houver nada nelas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for it in that account&apos;s Telnyx portal. FaxDesk goes on asking.</source>
        <translation>Procure-o no portal da Telnyx dessa conta. O FaxDesk continua consultando.</translation>
    </message>
    <message>
        <source>Look through its pages before you send it, or get the file again.</source>
        <translation>Revise as páginas antes de enviar, ou obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <source>Look through its pages, or have it saved with its fonts embedded.</source>
        <translation>Revise as páginas, ou peça que seja salvo com as fontes incorporadas.</translation>
    </message>
    <message>
        <source>Look through its pages, or save it as a PDF where it was written.</source>
        <translation>Revise as páginas, ou salve-o como PDF onde foi escrito.</translation>
    </message>
    <message>
        <source>Look whether it was moved or renamed, then add it again.</source>
        <translation>Veja se foi movido ou renomeado e depois adicione-o de novo.</translation>
    </message>
    <message>
        <source>Low credit is a whole amount, from 0 to 100,000.</source>
        <translation>O limite de saldo baixo é um valor inteiro, de 0 a 100.000.</translation>
    </message>
    <message>
        <source>Made on {time} by FaxDesk {version}</source>
        <translation>Feito em {time} pelo FaxDesk {version}</translation>
    </message>
    <message>
        <source>Make the document smaller or print it to PDF again.</source>
        <translation>Diminua o documento ou imprima-o de novo em PDF.</translation>
    </message>
    <message>
        <source>March</source>
        <translation>março</translation>
    </message>
    <message>
        <source>Marked as sent by a person, not confirmed</source>
        <translation>Marcado como enviado por uma pessoa, não confirmado</translation>
    </message>
    <message>
        <source>Marked as sent by you</source>
        <translation>Marcado como enviado por você</translation>
    </message>
    <message>
        <source>Marked as sent by you.</source>
        <translation>Marcado como enviado por você.</translation>
    </message>
    <message>
        <source>Marked for redaction but not applied: the text would be readable.</source>
        <translation>Marcado para tarjar mas sem aplicar: o texto ficaria legível.</translation>
    </message>
    <message>
        <source>Marked “{label}”. Is a fax there?</source>
        <translation>Marcado “{label}”. Há um fax ali?</translation>
    </message>
    <message>
        <source>Marked “{label}”. That is no fax number.</source>
        <translation>Marcado “{label}”. Não é um número de fax.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maio</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>seg</translation>
    </message>
    <message>
        <source>More than a third of a page would arrive black. Look at it in the preview.</source>
        <translation>Mais de um terço de uma página chegaria preto. Olhe-a na pré-visualização.</translation>
    </message>
    <message>
        <source>More than a third of page {page} would arrive black, as grey paper does. It takes about {time} on the line.</source>
        <translation>Mais de um terço da página {page} chegaria preto, como acontece com papel cinza. Ela ocupa a linha por cerca de {time}.</translation>
    </message>
    <message>
        <source>Must be there by {time}.</source>
        <translation>Deve estar lá até {time}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name files, or --media-url addresses, or a --cover with a --message: one of the three.</source>
        <translation>Indique arquivos, ou endereços --media-url, ou --cover com --message: um dos três.</translation>
    </message>
    <message>
        <source>Name the backup to go back to.</source>
        <translation>Indique o backup ao qual voltar.</translation>
    </message>
    <message>
        <source>Name the group.</source>
        <translation>Indique o grupo.</translation>
    </message>
    <message>
        <source>Name the picture to be written with -o, or ask for --json, or both.</source>
        <translation>Indique com -o a imagem a gravar, ou peça --json, ou ambos.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>A decidir</translation>
    </message>
    <message>
        <source>Never faxed before. Compare the number with the letter.</source>
        <translation>Nunca usado antes para fax. Compare o número com a carta.</translation>
    </message>
    <message>
        <source>No black threshold suits all pages: greyscale keeps the most.</source>
        <translation>Nenhum limiar de preto serve para todas as páginas: a escala de cinza preserva mais.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus.</source>
        <translation>Nenhum país tem este código. Confira os dígitos após o sinal de mais.</translation>
    </message>
    <message>
        <source>No directory is set. Name one in the settings, or let IT set one.</source>
        <translation>Nenhum diretório está definido. Indique um nas configurações, ou deixe que a TI o defina.</translation>
    </message>
    <message>
        <source>No fax application has been chosen yet.</source>
        <translation>Nenhum aplicativo de fax foi escolhido ainda.</translation>
    </message>
    <message>
        <source>No fax has been delivered yet.</source>
        <translation>Nenhum fax foi entregue ainda.</translation>
    </message>
    <message>
        <source>No fax has ended otherwise.</source>
        <translation>Nenhum fax terminou de outro modo.</translation>
    </message>
    <message>
        <source>No fax has failed.</source>
        <translation>Nenhum fax falhou.</translation>
    </message>
    <message>
        <source>No fax has gone to this country before. Check the number.</source>
        <translation>Nenhum fax foi para este país antes. Confira o número.</translation>
    </message>
    <message>
        <source>No fax is under way.</source>
        <translation>Nenhum fax está em andamento.</translation>
    </message>
    <message>
        <source>No fax is waiting.</source>
        <translation>Nenhum fax está em espera.</translation>
    </message>
    <message>
        <source>No fax needs you.</source>
        <translation>Nenhum fax está a decidir.</translation>
    </message>
    <message>
        <source>No fax number stands here.</source>
        <translation>Não há nenhum número de fax aqui.</translation>
    </message>
    <message>
        <source>No fax number was found that says who it goes to.</source>
        <translation>Não foi encontrado nenhum número de fax que diga para quem vai.</translation>
    </message>
    <message>
        <source>No fax of broadcast B{broadcast} has failed.</source>
        <translation>Nenhum fax do envio múltiplo B{broadcast} falhou.</translation>
    </message>
    <message>
        <source>No from-number has been chosen yet.</source>
        <translation>Nenhum número de origem foi escolhido ainda.</translation>
    </message>
    <message>
        <source>No number in this country has so many digits. Check each one.</source>
        <translation>Nenhum número deste país tem tantos dígitos. Confira cada um.</translation>
    </message>
    <message>
        <source>No number stands here.</source>
        <translation>Não há nenhum número aqui.</translation>
    </message>
    <message>
        <source>No page has shades that take long on the line: it is sent as it is.</source>
        <translation>Nenhuma página tem tons que demoram na linha: ele é enviado como está.</translation>
    </message>
    <message>
        <source>No page of this document is a scan in shades: there is nothing to clean up.</source>
        <translation>Nenhuma página deste documento é uma digitalização com tons: não há nada a limpar.</translation>
    </message>
    <message>
        <source>No request to Telnyx can be made with these settings, so nothing was sent. Check TELNYX_BASE_URL and the API key.</source>
        <translation>Com estas configurações não é possível nenhuma solicitação à Telnyx, por isso nada foi enviado. Confira TELNYX_BASE_URL e a chave de API.</translation>
    </message>
    <message>
        <source>No such number is known. Check it; if it is right, you can send.</source>
        <translation>Não se conhece um número assim. Confira; se estiver certo, você pode enviar.</translation>
    </message>
    <message>
        <source>No user is set for the directory: it is asked without a password.</source>
        <translation>Nenhum usuário está definido para o diretório: ele é consultado sem senha.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Ninguém atendeu.</translation>
    </message>
    <message>
        <source>Nobody is sure whether this fax went. Please decide: send again, sent, or give up.</source>
        <translation>Ninguém tem certeza se este fax foi. Decida: reenviar, enviado, ou desistir.</translation>
    </message>
    <message>
        <source>None of the columns is known to hold numbers: {columns}. Say which ones do.</source>
        <translation>Não se sabe de nenhuma coluna que contenha números: {columns}. Diga quais contêm.</translation>
    </message>
    <message>
        <source>Normal quality</source>
        <translation>Qualidade normal</translation>
    </message>
    <message>
        <source>Not finished: {state}</source>
        <translation>Não terminado: {state}</translation>
    </message>
    <message>
        <source>Not known what became of it.</source>
        <translation>Não se sabe o que aconteceu com ele.</translation>
    </message>
    <message>
        <source>Not known whether it was sent</source>
        <translation>Não se sabe se foi enviado</translation>
    </message>
    <message>
        <source>Not known: whether it arrived in whole, in part or not at all.</source>
        <translation>Não se sabe: se chegou por inteiro, em parte ou nada.</translation>
    </message>
    <message>
        <source>Not known: whether some of its pages arrived. A call can break off after any page.</source>
        <translation>Não se sabe: se algumas páginas chegaram. Uma chamada pode cair após qualquer página.</translation>
    </message>
    <message>
        <source>Not sure it went</source>
        <translation>Envio incerto</translation>
    </message>
    <message>
        <source>Not taken by Telnyx.</source>
        <translation>Não aceito pela Telnyx.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is forgotten: fax {faxes} is under legal hold.</source>
        <translation>
            <numerusform>Nada é esquecido: o fax {faxes} está sob retenção legal.</numerusform>
            <numerusform>Nada é esquecido: os faxes {faxes} estão sob retenção legal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is written down is called “{value}”. There is: {known}.</source>
        <translation>Nada do que é anotado se chama “{value}”. Há: {known}.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembro</translation>
    </message>
    <message>
        <source>Now, or at a time: not both.</source>
        <translation>Agora, ou em uma hora marcada: não os dois.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number dialled</source>
        <translation>Número discado</translation>
    </message>
    <message>
        <source>Numbers and names forgotten.</source>
        <translation>Números e nomes esquecidos.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>outubro</translation>
    </message>
    <message>
        <source>Of each fax: times, states, pages, the hashes of its documents, what it cost, who sent it, and Telnyx&apos;s number for it. They prove what was done and name nobody; Telnyx may still know the number.</source>
        <translation>De cada fax: horários, situações, páginas, os hashes dos documentos, quanto custou, quem o enviou, e o número dele na Telnyx. Eles provam o que foi feito e não nomeiam ninguém; a Telnyx pode ainda conhecer o número.</translation>
    </message>
    <message>
        <source>Old faxes moved into an archive.</source>
        <translation>Faxes antigos movidos para um arquivo morto.</translation>
    </message>
    <message>
        <source>Older events taken into the chain.</source>
        <translation>Eventos anteriores incluídos na cadeia.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>Once more to one recipient at a time.</source>
        <translation>De novo: para um destinatário de cada vez.</translation>
    </message>
    <message>
        <source>One digit away from a number you know. Compare each digit.</source>
        <translation>A um dígito de um número que você conhece. Compare cada dígito.</translation>
    </message>
    <message>
        <source>One file holds at most {limit} reports. Choose a folder, and each is a file of its own.</source>
        <translation>Um arquivo contém no máximo {limit} relatórios. Escolha uma pasta, e cada um será um arquivo próprio.</translation>
    </message>
    <message>
        <source>One of the documents can&apos;t be sent.</source>
        <translation>Um dos documentos não pode ser enviado.</translation>
    </message>
    <message>
        <source>Only one number can be the usual one.</source>
        <translation>Só um número pode ser o habitual.</translation>
    </message>
    <message>
        <source>Open it and add the PDFs inside.</source>
        <translation>Abra-o e adicione os PDFs que contém.</translation>
    </message>
    <message>
        <source>Open it and print it as a new PDF, then add that.</source>
        <translation>Abra-o e imprima-o como um novo PDF, e adicione esse.</translation>
    </message>
    <message>
        <source>Open it in Adobe Reader and print it as a PDF, then add that.</source>
        <translation>Abra-o no Adobe Reader e imprima-o como PDF, e adicione esse.</translation>
    </message>
    <message>
        <source>Open it in OneNote, print the page that is needed as a PDF, then add that.</source>
        <translation>Abra-o no OneNote, imprima como PDF a página necessária, e adicione esse PDF.</translation>
    </message>
    <message>
        <source>Open it in Publisher, save it as a PDF and add that.</source>
        <translation>Abra-o no Publisher, salve-o como PDF e adicione esse.</translation>
    </message>
    <message>
        <source>Open it in Visio, save it as a PDF and add that.</source>
        <translation>Abra-o no Visio, salve-o como PDF e adicione esse.</translation>
    </message>
    <message>
        <source>Open it in a program that shows it and save it as a PDF, then add that.</source>
        <translation>Abra-o em um programa que o mostre e salve-o como PDF, e adicione esse.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as a PDF and add that, or install LibreOffice.</source>
        <translation>Abra-o em um programa de planilhas, salve-o como PDF e adicione esse, ou instale o LibreOffice.</translation>
    </message>
    <message>
        <source>Open it in the XPS viewer, print it to “Microsoft Print to PDF”, and add that.</source>
        <translation>Abra-o no visualizador XPS, imprima-o com “Microsoft Print to PDF” e adicione esse PDF.</translation>
    </message>
    <message>
        <source>Open it in the browser and print it as a PDF, or download the document again.</source>
        <translation>Abra-o no navegador e imprima-o como PDF, ou baixe o documento de novo.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and print it as a PDF, then add that.</source>
        <translation>Abra-o no programa ao qual pertence e imprima-o como PDF, e adicione esse.</translation>
    </message>
    <message>
        <source>Open it in your address book and print it as a PDF, then add that.</source>
        <translation>Abra-o no seu catálogo de endereços e imprima-o como PDF, e adicione esse.</translation>
    </message>
    <message>
        <source>Open it in your calendar and print it as a PDF, then add that.</source>
        <translation>Abra-o na sua agenda e imprima-o como PDF, e adicione esse.</translation>
    </message>
    <message>
        <source>Open it in your mail program, and print it to PDF or save what is inside, then add that.</source>
        <translation>Abra-o no seu programa de e-mail e imprima-o em PDF ou salve o que contém, e adicione isso.</translation>
    </message>
    <message>
        <source>Open it there, choose File, Export to, PDF, then add that.</source>
        <translation>Abra-o lá, escolha Arquivo, Exportar para, PDF, e adicione esse PDF.</translation>
    </message>
    <message>
        <source>Open it where it comes from to have it downloaded, or save or scan it again.</source>
        <translation>Abra-o onde se encontra na origem para que seja baixado, ou salve-o ou digitalize-o de novo.</translation>
    </message>
    <message>
        <source>Open it where it was drawn and print it as a PDF, then add that.</source>
        <translation>Abra-o onde foi desenhado e imprima-o como PDF, e adicione esse.</translation>
    </message>
    <message>
        <source>Open it where it was written, save it as a PDF and add that.</source>
        <translation>Abra-o onde foi escrito, salve-o como PDF e adicione esse.</translation>
    </message>
    <message>
        <source>Open it with its password, save it as a PDF and add that.</source>
        <translation>Abra-o com a senha, salve-o como PDF e adicione esse.</translation>
    </message>
    <message>
        <source>Open it, print the report that is needed as a PDF, then add that.</source>
        <translation>Abra-o, imprima como PDF o relatório necessário, e adicione esse PDF.</translation>
    </message>
    <message>
        <source>Open it, save it as a PNG, a JPEG or a PDF, then add that.</source>
        <translation>Abra-a, salve-a como PNG, JPEG ou PDF, e adicione esse arquivo.</translation>
    </message>
    <message>
        <source>Open it, save or print it as a PDF, then add that.</source>
        <translation>Abra-o, salve-o ou imprima-o como PDF, e adicione esse.</translation>
    </message>
    <message>
        <source>Open the file, print it as a new PDF, and add that.</source>
        <translation>Abra o arquivo, imprima-o como um novo PDF e adicione esse.</translation>
    </message>
    <message>
        <source>Open the link, save or download the document itself as a PDF and add that.</source>
        <translation>Abra o link, salve ou baixe o próprio documento como PDF e adicione-o.</translation>
    </message>
    <message>
        <source>Opened with its password. It is sent without one, as paper has none.</source>
        <translation>Aberto com a senha. É enviado sem ela, pois papel não tem senha.</translation>
    </message>
    <message>
        <source>Page {page} has a photo: black and white would turn it into blots.</source>
        <translation>A página {page} tem uma foto: preto e branco a transformaria em borrões.</translation>
    </message>
    <message>
        <source>Page {page} is empty.</source>
        <translation>A página {page} está vazia.</translation>
    </message>
    <message>
        <source>Page {page} is much wider than tall. On fax paper its text becomes very small.</source>
        <translation>A página {page} é muito mais larga que alta. No papel de fax, o texto fica muito pequeno.</translation>
    </message>
    <message>
        <source>Page {page} is named twice. Name it once.</source>
        <translation>A página {page} é indicada duas vezes. Indique-a uma vez.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: it is full of fine dots.</source>
        <translation>A página {page} ocupa a linha por cerca de {time}: está cheia de pontos finos.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: its greys become patterns of dots.</source>
        <translation>A página {page} ocupa a linha por cerca de {time}: os cinzas viram retículas de pontos.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: this quality has twice as many lines.</source>
        <translation>A página {page} ocupa a linha por cerca de {time}: esta qualidade tem o dobro de linhas.</translation>
    </message>
    <message>
        <source>Page {page} would arrive nearly all black.</source>
        <translation>A página {page} chegaria quase toda preta.</translation>
    </message>
    <message>
        <source>Page {page} would arrive nearly blank: what is on it is too light.</source>
        <translation>A página {page} chegaria quase em branco: o que há nela é claro demais.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a photo: black and white would turn it into blots, greyscale keeps it.</source>
        <translation>A página {page}, por exemplo, tem uma foto: preto e branco a transformaria em borrões, a escala de cinza a preserva.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a photo: high quality in greyscale shows it, without the finest one&apos;s many minutes.</source>
        <translation>A página {page}, por exemplo, tem uma foto: a qualidade alta em escala de cinza a mostra, sem os muitos minutos da mais fina.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a small square code: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>A página {page}, por exemplo, tem um pequeno código quadrado: a qualidade muito alta, em preto e branco com limiar de {threshold}%, o mantém legível.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has fine print: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>A página {page}, por exemplo, tem letras miúdas: a qualidade muito alta, em preto e branco com limiar de {threshold}%, as mantém legíveis.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has grey boxes: black and white with a threshold of {threshold}% keeps the text and leaves the boxes white.</source>
        <translation>A página {page}, por exemplo, tem caixas cinza: preto e branco com limiar de {threshold}% preserva o texto e deixa as caixas brancas.</translation>
    </message>
    <message>
        <source>Page {page}: about {time}.</source>
        <translation>Página {page}: cerca de {time}.</translation>
    </message>
    <message>
        <source>Pages and cover pages need files: what Telnyx fetches itself stays as it is.</source>
        <translation>Páginas e capas precisam de arquivos: o que a Telnyx busca por conta própria fica como está.</translation>
    </message>
    <message>
        <source>Pages confirmed</source>
        <translation>Páginas confirmadas</translation>
    </message>
    <message>
        <source>Pages handed over</source>
        <translation>Páginas entregues à Telnyx</translation>
    </message>
    <message numerus="yes">
        <source>Pages {pages} seem to be blank.</source>
        <translation>
            <numerusform>A página {pages} parece em branco.</numerusform>
            <numerusform>As páginas {pages} parecem em branco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Pauses before another try are whole seconds, from 10 to 86400 each.</source>
        <translation>As pausas antes de outra tentativa são segundos inteiros, de 10 a 86400 cada.</translation>
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
        <translation>Imprima-o como PDF em tamanho de papel comum, e adicione esse.</translation>
    </message>
    <message>
        <source>Print it as a PDF where it looks right, and add that.</source>
        <translation>Imprima-o como PDF onde a aparência está certa, e adicione esse.</translation>
    </message>
    <message>
        <source>Print it to PDF, or save its attachments and add those.</source>
        <translation>Imprima-o em PDF, ou salve os anexos e adicione-os.</translation>
    </message>
    <message>
        <source>Print the pages that are needed to a PDF, then add that.</source>
        <translation>Imprima em PDF as páginas necessárias, e adicione esse PDF.</translation>
    </message>
    <message>
        <source>Priority chosen.</source>
        <translation>Prioridade escolhida.</translation>
    </message>
    <message numerus="yes">
        <source>Proof of {n} faxes</source>
        <translation>
            <numerusform>Prova de {n} fax</numerusform>
            <numerusform>Prova de {n} faxes</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof saved.</source>
        <translation>Prova salva.</translation>
    </message>
    <message>
        <source>Purged.</source>
        <translation>Excluído definitivamente.</translation>
    </message>
    <message>
        <source>Put into the bin.</source>
        <translation>Posto na lixeira.</translation>
    </message>
    <message>
        <source>Put into the queue.</source>
        <translation>Colocado na fila.</translation>
    </message>
    <message>
        <source>Put on hold.</source>
        <translation>Retido.</translation>
    </message>
    <message>
        <source>Put under legal hold.</source>
        <translation>Posto sob retenção legal.</translation>
    </message>
    <message>
        <source>Queue paused.</source>
        <translation>Fila pausada.</translation>
    </message>
    <message>
        <source>Queue resumed.</source>
        <translation>Fila retomada.</translation>
    </message>
    <message>
        <source>Read back from a damaged journal. Its last steps may be missing.</source>
        <translation>Recuperado de um registro danificado. As últimas etapas podem faltar.</translation>
    </message>
    <message>
        <source>Ready to send, made into a PDF by FaxDesk.</source>
        <translation>Pronto para enviar, convertido em PDF pelo FaxDesk.</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>Pronto para enviar.</translation>
    </message>
    <message>
        <source>Remains in unused parts of the journal&apos;s file: another FaxDesk has it open. They are overwritten by itself, within a day.</source>
        <translation>Restos em partes não usadas do arquivo do registro: outro FaxDesk o tem aberto. São sobrescritos por si, em um dia.</translation>
    </message>
    <message>
        <source>Remote station id</source>
        <translation>ID da estação remota</translation>
    </message>
    <message>
        <source>Report printed.</source>
        <translation>Relatório impresso.</translation>
    </message>
    <message>
        <source>Report saved.</source>
        <translation>Relatório salvo.</translation>
    </message>
    <message>
        <source>Reported as delivered.</source>
        <translation>Informado como entregue.</translation>
    </message>
    <message numerus="yes">
        <source>Reports and other files that FaxDesk saved in {folder}: {n}. Whoever keeps them has to delete them.</source>
        <translation>
            <numerusform>Um relatório ou outro arquivo que o FaxDesk salvou em {folder} ({n}). Quem o guarda precisa excluí-lo.</numerusform>
            <numerusform>Relatórios e outros arquivos que o FaxDesk salvou em {folder}: {n}. Quem os guarda precisa excluí-los.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of a broadcast exported.</source>
        <translation>Resultados de um envio múltiplo exportados.</translation>
    </message>
    <message>
        <source>SHA-256 not known</source>
        <translation>SHA-256 desconhecido</translation>
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
        <translation>Salve-a como JPEG, e adicione esse arquivo.</translation>
    </message>
    <message>
        <source>Save it as a PDF in the program it was written in, then add that.</source>
        <translation>Salve-o como PDF no programa em que foi escrito, e adicione esse.</translation>
    </message>
    <message>
        <source>Save it as a PDF where it was written and add that, or install LibreOffice: it is free.</source>
        <translation>Salve-o como PDF onde foi escrito e adicione esse, ou instale o LibreOffice: é gratuito.</translation>
    </message>
    <message>
        <source>Save it as a PDF where it was written, and add that.</source>
        <translation>Salve-o como PDF onde foi escrito, e adicione esse.</translation>
    </message>
    <message>
        <source>Save or scan it at a lower resolution, 300 dots per inch or less.</source>
        <translation>Salve-a ou digitalize-a com resolução menor, 300 pontos por polegada ou menos.</translation>
    </message>
    <message>
        <source>Save or scan the document again.</source>
        <translation>Salve ou digitalize o documento de novo.</translation>
    </message>
    <message>
        <source>Save what is to be sent of them, and add it as documents of its own.</source>
        <translation>Salve os que devem ser enviados, e adicione-os como documentos próprios.</translation>
    </message>
    <message>
        <source>Say in which hours, as --between 08:00-18:00, or --between office.</source>
        <translation>Diga em quais horas, como --between 08:00-18:00, ou --between office.</translation>
    </message>
    <message>
        <source>Say until when, as --deadline 17:00.</source>
        <translation>Diga até quando, como --deadline 17:00.</translation>
    </message>
    <message>
        <source>Say when: --at, --between, --deadline, --priority, or --now.</source>
        <translation>Diga quando: --at, --between, --deadline, --priority ou --now.</translation>
    </message>
    <message>
        <source>Say whom the folder&apos;s files go to, or that their names, their sidecars or their first pages say it: one of the two.</source>
        <translation>Diga para quem vão os arquivos da pasta, ou que seus nomes, seus arquivos acompanhantes ou suas primeiras páginas o dizem: um dos dois.</translation>
    </message>
    <message>
        <source>Scan or save it at a lower resolution, or in several files.</source>
        <translation>Digitalize-o ou salve-o com resolução menor, ou em vários arquivos.</translation>
    </message>
    <message>
        <source>See the details, then try again.</source>
        <translation>Veja os detalhes e tente de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} drawings (page {pages}).</source>
        <translation>
            <numerusform>Visível na tela, mas não impresso, portanto não enviado: {n} desenho (página {pages}).</numerusform>
            <numerusform>Visível na tela, mas não impresso, portanto não enviado: {n} desenhos (página {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} form fields (page {pages}).</source>
        <translation>
            <numerusform>Visível na tela, mas não impresso, portanto não enviado: {n} campo de formulário (página {pages}).</numerusform>
            <numerusform>Visível na tela, mas não impresso, portanto não enviado: {n} campos de formulário (página {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} highlights (page {pages}).</source>
        <translation>
            <numerusform>Visível na tela, mas não impresso, portanto não enviado: {n} realce (página {pages}).</numerusform>
            <numerusform>Visível na tela, mas não impresso, portanto não enviado: {n} realces (página {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} layers ({names}).</source>
        <translation>
            <numerusform>Visível na tela, mas não impresso, portanto não enviado: {n} camada ({names}).</numerusform>
            <numerusform>Visível na tela, mas não impresso, portanto não enviado: {n} camadas ({names}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} marks (page {pages}).</source>
        <translation>
            <numerusform>Visível na tela, mas não impresso, portanto não enviado: {n} marca (página {pages}).</numerusform>
            <numerusform>Visível na tela, mas não impresso, portanto não enviado: {n} marcas (página {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} notes (page {pages}).</source>
        <translation>
            <numerusform>Visível na tela, mas não impresso, portanto não enviado: {n} nota (página {pages}).</numerusform>
            <numerusform>Visível na tela, mas não impresso, portanto não enviado: {n} notas (página {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} pieces of handwriting (page {pages}).</source>
        <translation>
            <numerusform>Visível na tela, mas não impresso, portanto não enviado: {n} trecho manuscrito (página {pages}).</numerusform>
            <numerusform>Visível na tela, mas não impresso, portanto não enviado: {n} trechos manuscritos (página {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} signatures (page {pages}).</source>
        <translation>
            <numerusform>Visível na tela, mas não impresso, portanto não enviado: {n} assinatura (página {pages}).</numerusform>
            <numerusform>Visível na tela, mas não impresso, portanto não enviado: {n} assinaturas (página {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} stamps (page {pages}).</source>
        <translation>
            <numerusform>Visível na tela, mas não impresso, portanto não enviado: {n} carimbo (página {pages}).</numerusform>
            <numerusform>Visível na tela, mas não impresso, portanto não enviado: {n} carimbos (página {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} typed texts (page {pages}).</source>
        <translation>
            <numerusform>Visível na tela, mas não impresso, portanto não enviado: {n} texto digitado (página {pages}).</numerusform>
            <numerusform>Visível na tela, mas não impresso, portanto não enviado: {n} textos digitados (página {pages}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it all the same, and it goes as several faxes; or choose fewer pages.</source>
        <translation>Envie-o mesmo assim, e ele vai como vários faxes; ou escolha menos páginas.</translation>
    </message>
    <message>
        <source>Send it without them, or accept or reject them where it was written.</source>
        <translation>Envie-o sem elas, ou aceite-as ou rejeite-as onde foi escrito.</translation>
    </message>
    <message>
        <source>Send only what is needed of it.</source>
        <translation>Envie só o que é necessário.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sending the pages.</source>
        <translation>Enviando as páginas.</translation>
    </message>
    <message>
        <source>Sent before the others.</source>
        <translation>Enviado antes dos outros.</translation>
    </message>
    <message>
        <source>Sent with its tracked changes accepted: what was deleted is left out.</source>
        <translation>Enviado com as alterações controladas aceitas: o que foi excluído é omitido.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Enviado.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>setembro</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>Definido pelo seu departamento de TI.</translation>
    </message>
    <message>
        <source>Set by {who}.</source>
        <translation>Definido por {who}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Settings changed.</source>
        <translation>Configurações alteradas.</translation>
    </message>
    <message>
        <source>Several numbers stand in this row. Which one is the fax?</source>
        <translation>Há vários números nesta linha. Qual é o fax?</translation>
    </message>
    <message>
        <source>Shorten the message if one page is enough.</source>
        <translation>Encurte a mensagem se uma página basta.</translation>
    </message>
    <message>
        <source>Shrink it to fit, or scan or save it at a lower resolution.</source>
        <translation>Reduza-o ao limite, ou digitalize-o ou salve-o com resolução menor.</translation>
    </message>
    <message>
        <source>Shrink them to fit, or send one of them as a fax of its own.</source>
        <translation>Reduza-os ao limite, ou envie um deles como um fax próprio.</translation>
    </message>
    <message>
        <source>Shrunk from {before} to {after}. Pages that became black and white no longer change with the threshold.</source>
        <translation>Reduzido de {before} para {after}. As páginas que ficaram em preto e branco não mudam mais com o limiar.</translation>
    </message>
    <message>
        <source>Some fax machines refuse so fine a quality. FaxDesk then tries again in high quality.</source>
        <translation>Alguns aparelhos de fax recusam uma qualidade tão fina. O FaxDesk então tenta de novo em qualidade alta.</translation>
    </message>
    <message numerus="yes">
        <source>Some pages are portrait and {n} are landscape: those are turned to fill the paper.</source>
        <translation>
            <numerusform>Algumas páginas são retrato e {n} é paisagem: ela é girada para preencher o papel.</numerusform>
            <numerusform>Algumas páginas são retrato e {n} são paisagem: estas são giradas para preencher o papel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody answered, but no fax machine.</source>
        <translation>Alguém atendeu, mas não um aparelho de fax.</translation>
    </message>
    <message>
        <source>Somebody else has just dealt with fax {fax}. Look at what it says now, then decide.</source>
        <translation>Outra pessoa acabou de tratar do fax {fax}. Veja o que ele indica agora e decida.</translation>
    </message>
    <message>
        <source>Something between line {first} and this one isn&apos;t what was written.</source>
        <translation>Algo entre a linha {first} e esta não é o que foi escrito.</translation>
    </message>
    <message>
        <source>Something in FaxDesk failed and is tried again. If this stays, start FaxDesk again.</source>
        <translation>Algo no FaxDesk falhou e é tentado de novo. Se isso continuar, inicie o FaxDesk de novo.</translation>
    </message>
    <message>
        <source>Something in FaxDesk went wrong, so this may not have been done. Look, then try again.</source>
        <translation>Algo no FaxDesk deu errado, por isso talvez isto não tenha sido feito. Confira e tente de novo.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Take out the files inside and add those that are to be sent.</source>
        <translation>Extraia os arquivos que contém e adicione os que devem ser enviados.</translation>
    </message>
    <message>
        <source>Taken as a number abroad. Check the country, or type it with a plus.</source>
        <translation>Entendido como um número no exterior. Confira o país, ou digite-o com um sinal de mais.</translation>
    </message>
    <message>
        <source>Taken back by Undo.</source>
        <translation>Recolhido por Desfazer.</translation>
    </message>
    <message>
        <source>Taken from the watched folder “{folder}”.</source>
        <translation>Obtido da pasta monitorada “{folder}”.</translation>
    </message>
    <message>
        <source>Taken out of the bin again.</source>
        <translation>Retirado de novo da lixeira.</translation>
    </message>
    <message>
        <source>Telnyx allows no more calls at once for your account. FaxDesk uses fewer lines for a while.</source>
        <translation>A Telnyx não permite mais chamadas ao mesmo tempo para sua conta. O FaxDesk usa menos linhas por algum tempo.</translation>
    </message>
    <message>
        <source>Telnyx answers again: it is still under way.</source>
        <translation>A Telnyx responde de novo: ainda está em andamento.</translation>
    </message>
    <message>
        <source>Telnyx asked us to slow down until {time}.</source>
        <translation>A Telnyx nos pediu para ir mais devagar até {time}.</translation>
    </message>
    <message>
        <source>Telnyx asks FaxDesk to slow down.</source>
        <translation>A Telnyx pede ao FaxDesk que vá mais devagar.</translation>
    </message>
    <message>
        <source>Telnyx asks FaxDesk to slow down. Nothing was sent.</source>
        <translation>A Telnyx pede ao FaxDesk que vá mais devagar. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached safely: its certificate isn&apos;t trusted on this computer.</source>
        <translation>Não é possível contatar a Telnyx com segurança: seu certificado não é confiável neste computador.</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached.</source>
        <translation>Não é possível contatar a Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx confirms it, with a doubt: it was on the line for {took}, and its pages take about {foretold}. Ask the receiver whether all of it is there.</source>
        <translation>A Telnyx confirma, com uma dúvida: ficou {took} na linha, e suas páginas levam cerca de {foretold}. Pergunte ao destinatário se está tudo lá.</translation>
    </message>
    <message numerus="yes">
        <source>Telnyx confirms it, with a doubt: {n} of its {pages} pages went. Ask the receiver whether all are there.</source>
        <translation>
            <numerusform>A Telnyx confirma, com uma dúvida: foi {n} de suas {pages} páginas. Pergunte ao destinatário se estão todas lá.</numerusform>
            <numerusform>A Telnyx confirma, com uma dúvida: foram {n} de suas {pages} páginas. Pergunte ao destinatário se estão todas lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx could not be reached. Nothing was sent.</source>
        <translation>Não foi possível contatar a Telnyx. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Telnyx could not fetch the document.</source>
        <translation>A Telnyx não conseguiu buscar o documento.</translation>
    </message>
    <message>
        <source>Telnyx could not read the document.</source>
        <translation>A Telnyx não conseguiu ler o documento.</translation>
    </message>
    <message>
        <source>Telnyx did not take it, so nothing was sent.</source>
        <translation>A Telnyx não o aceitou, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t accept the API key.</source>
        <translation>A Telnyx não aceita a chave de API.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t know it.</source>
        <translation>A Telnyx não o conhece.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send from this from-number. Choose another in the settings, or have it verified in the Telnyx portal.</source>
        <translation>A Telnyx não permite que você envie deste número de origem. Escolha outro nas configurações, ou verifique-o no portal da Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send from this number.</source>
        <translation>A Telnyx não permite que você envie deste número.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send with the fax application that is set up. Choose it again in the settings, or fix it in the Telnyx portal.</source>
        <translation>A Telnyx não permite que você envie com o aplicativo de fax configurado. Escolha-o de novo nas configurações, ou corrija-o no portal da Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let your account send to this number.</source>
        <translation>A Telnyx não permite que sua conta envie para este número.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t show this fax, so it probably did not go. Nobody can be sure.</source>
        <translation>A Telnyx não mostra este fax, por isso ele provavelmente não foi. Ninguém pode ter certeza.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take one of this fax&apos;s settings ({field}).</source>
        <translation>A Telnyx não aceita uma das configurações deste fax ({field}).</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take this document.</source>
        <translation>A Telnyx não aceita este documento.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take this number.</source>
        <translation>A Telnyx não aceita este número.</translation>
    </message>
    <message>
        <source>Telnyx fax id</source>
        <translation>ID do fax na Telnyx</translation>
    </message>
    <message>
        <source>Telnyx fetched this document itself: FaxDesk has no copy of it.</source>
        <translation>A própria Telnyx buscou este documento: o FaxDesk não tem cópia dele.</translation>
    </message>
    <message>
        <source>Telnyx had a fault (HTTP {status}).</source>
        <translation>A Telnyx teve um erro (HTTP {status}).</translation>
    </message>
    <message>
        <source>Telnyx had a fault while it prepared the pages.</source>
        <translation>A Telnyx teve um erro ao preparar as páginas.</translation>
    </message>
    <message>
        <source>Telnyx has not stopped it. Please decide: give it up, mark it as sent, or send it again. FaxDesk goes on watching it.</source>
        <translation>A Telnyx não o parou. Decida: desista dele, marque-o como enviado, ou reenvie-o. O FaxDesk continua acompanhando-o.</translation>
    </message>
    <message>
        <source>Telnyx has prepared the pages.</source>
        <translation>A Telnyx preparou as páginas.</translation>
    </message>
    <message>
        <source>Telnyx has put the fax into its queue.</source>
        <translation>A Telnyx pôs o fax na sua fila.</translation>
    </message>
    <message>
        <source>Telnyx has taken the fax.</source>
        <translation>A Telnyx aceitou o fax.</translation>
    </message>
    <message>
        <source>Telnyx is about to dial.</source>
        <translation>A Telnyx está prestes a discar.</translation>
    </message>
    <message>
        <source>Telnyx is dialling.</source>
        <translation>A Telnyx está discando.</translation>
    </message>
    <message>
        <source>Telnyx is preparing the pages.</source>
        <translation>A Telnyx está preparando as páginas.</translation>
    </message>
    <message>
        <source>Telnyx is sending the pages.</source>
        <translation>A Telnyx está enviando as páginas.</translation>
    </message>
    <message>
        <source>Telnyx knows the API key but doesn&apos;t permit this. Check the key&apos;s rights and the account&apos;s level in the Telnyx portal.</source>
        <translation>A Telnyx conhece a chave de API mas não permite isto. Confira os direitos da chave e o nível da conta no portal da Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx no longer has the uploaded document. It is uploaded again.</source>
        <translation>A Telnyx não tem mais o documento enviado por upload. O upload é feito de novo.</translation>
    </message>
    <message>
        <source>Telnyx no longer knows this fax. It may have gone.</source>
        <translation>A Telnyx não conhece mais este fax. Ele pode ter ido.</translation>
    </message>
    <message>
        <source>Telnyx refused it (HTTP {status}).</source>
        <translation>A Telnyx recusou (HTTP {status}).</translation>
    </message>
    <message>
        <source>Telnyx refused it: “{title}” (HTTP {status}, code {api_code}).</source>
        <translation>A Telnyx recusou: “{title}” (HTTP {status}, código {api_code}).</translation>
    </message>
    <message>
        <source>Telnyx refused the API key, once. It is asked once more. Nothing was sent.</source>
        <translation>A Telnyx recusou a chave de API, uma vez. Ela é consultada mais uma vez. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Telnyx refused to cancel it. Say what became of it, or go on waiting.</source>
        <translation>A Telnyx recusou cancelá-lo. Diga o que aconteceu com ele, ou continue esperando.</translation>
    </message>
    <message>
        <source>Telnyx reports a failure and a success at once. It may have arrived.</source>
        <translation>A Telnyx informa uma falha e um sucesso ao mesmo tempo. Ele pode ter chegado.</translation>
    </message>
    <message>
        <source>Telnyx says it is too late to cancel.</source>
        <translation>A Telnyx diz que é tarde demais para cancelar.</translation>
    </message>
    <message>
        <source>Telnyx says that the fax failed, and gives no reason.</source>
        <translation>A Telnyx diz que o fax falhou, e não dá o motivo.</translation>
    </message>
    <message>
        <source>Telnyx says that this fax was cancelled, but nobody did that here. It may have been cancelled in the Telnyx portal or by another program.</source>
        <translation>A Telnyx diz que este fax foi cancelado, mas ninguém fez isso aqui. Ele pode ter sido cancelado no portal da Telnyx ou por outro programa.</translation>
    </message>
    <message>
        <source>Telnyx shows a fax like this one, which may be another&apos;s. Nobody can be sure.</source>
        <translation>A Telnyx mostra um fax como este, que pode ser de outra pessoa. Ninguém pode ter certeza.</translation>
    </message>
    <message>
        <source>Telnyx tells a stage that FaxDesk doesn&apos;t know: {status}.</source>
        <translation>A Telnyx indica uma etapa que o FaxDesk não conhece: {status}.</translation>
    </message>
    <message>
        <source>Telnyx was asked to stop the fax.</source>
        <translation>Foi pedido à Telnyx que pare o fax.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own picture of the fax was fetched and is kept.</source>
        <translation>A imagem do fax feita pela Telnyx foi buscada e está guardada.</translation>
    </message>
    <message>
        <source>Telnyx, or a proxy on the way to it, had a fault (HTTP {status}).</source>
        <translation>A Telnyx, ou um proxy no caminho, teve um erro (HTTP {status}).</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>Não foi possível fazer isso.</translation>
    </message>
    <message>
        <source>That is no fax number. Nothing was queued.</source>
        <translation>Isso não é um número de fax. Nada foi colocado na fila.</translation>
    </message>
    <message>
        <source>That is too long for a watched folder.</source>
        <translation>Isso é longo demais para uma pasta monitorada.</translation>
    </message>
    <message>
        <source>That is too long: at most {limit} characters.</source>
        <translation>Isso é longo demais: no máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>That must stand on one line.</source>
        <translation>Isso precisa caber em uma linha.</translation>
    </message>
    <message>
        <source>That name is too long for the sender&apos;s line.</source>
        <translation>Esse nome é longo demais para a linha do remetente.</translation>
    </message>
    <message>
        <source>That team has faxes or contacts of its own. A journal is moved only into one that has none.</source>
        <translation>Essa equipe tem faxes ou contatos próprios. Um registro só é movido para uma que não tenha nenhum.</translation>
    </message>
    <message>
        <source>The 1 behind +52 was left out: numbers in Mexico have had none since 2019.</source>
        <translation>O 1 depois de +52 foi omitido: os números do México não o têm desde 2019.</translation>
    </message>
    <message>
        <source>The API key has been revoked at Telnyx.</source>
        <translation>A chave de API foi revogada na Telnyx.</translation>
    </message>
    <message>
        <source>The API key has characters that no key has (“{characters}”). Copy it again in the Telnyx portal.</source>
        <translation>A chave de API tem caracteres que nenhuma chave tem (“{characters}”). Copie-a de novo no portal da Telnyx.</translation>
    </message>
    <message>
        <source>The PDF is damaged, so not all of it can be looked at.</source>
        <translation>O PDF está danificado, por isso nem tudo nele pode ser examinado.</translation>
    </message>
    <message>
        <source>The address book says: do not fax. Only who keeps the address book can lift that.</source>
        <translation>O catálogo de endereços diz: não enviar fax. Só quem cuida do catálogo pode mudar isso.</translation>
    </message>
    <message>
        <source>The answer did not come from Telnyx. A proxy or a log-in page may be in between.</source>
        <translation>A resposta não veio da Telnyx. Um proxy ou uma página de login pode estar no meio.</translation>
    </message>
    <message>
        <source>The archive {file} isn&apos;t in its place: what it holds could not be checked.</source>
        <translation>O arquivo morto {file} não está no lugar: o que contém não pôde ser verificado.</translation>
    </message>
    <message>
        <source>The area code is missing. Type the whole number, area code first.</source>
        <translation>Falta o código de área. Digite o número inteiro, primeiro o código de área.</translation>
    </message>
    <message>
        <source>The attached document isn&apos;t the one that the chain has for this fax.</source>
        <translation>O documento anexado não é o que a cadeia tem para este fax.</translation>
    </message>
    <message>
        <source>The attached file “{name}” is missing, or can&apos;t be read.</source>
        <translation>O arquivo anexado “{name}” falta ou não pode ser lido.</translation>
    </message>
    <message>
        <source>The attached file “{name}” isn&apos;t what was attached: its SHA-256 differs.</source>
        <translation>O arquivo anexado “{name}” não é o que foi anexado: seu SHA-256 é diferente.</translation>
    </message>
    <message>
        <source>The black threshold is a whole number from 1 to 100.</source>
        <translation>O limiar de preto é um número inteiro de 1 a 100.</translation>
    </message>
    <message>
        <source>The black threshold works only with monochrome.</source>
        <translation>O limiar de preto só funciona com monocromático.</translation>
    </message>
    <message>
        <source>The call broke off. Some pages may have arrived.</source>
        <translation>A chamada caiu. Algumas páginas podem ter chegado.</translation>
    </message>
    <message>
        <source>The call was rejected.</source>
        <translation>A chamada foi rejeitada.</translation>
    </message>
    <message>
        <source>The caller display name may have letters A–Z, digits, spaces and - _ ~ ! . + only.</source>
        <translation>O nome exibido só pode ter letras A–Z, dígitos, espaços e - _ ~ ! . +</translation>
    </message>
    <message>
        <source>The caller display name may have {limit} characters at most.</source>
        <translation>O nome exibido pode ter no máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>The chain ends otherwise than the journal has written down.</source>
        <translation>A cadeia termina de modo diferente do que o registro anotou.</translation>
    </message>
    <message>
        <source>The client state is not valid Base64.</source>
        <translation>O estado do cliente (client state) não é Base64 válido.</translation>
    </message>
    <message numerus="yes">
        <source>The columns of {n} sheets don&apos;t fit the width of the paper: they part over pages.</source>
        <translation>
            <numerusform>As colunas de {n} planilha não cabem na largura do papel: elas se dividem em várias páginas.</numerusform>
            <numerusform>As colunas de {n} planilhas não cabem na largura do papel: elas se dividem em várias páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection broke before Telnyx answered.</source>
        <translation>A conexão caiu antes que a Telnyx respondesse.</translation>
    </message>
    <message>
        <source>The connection broke while the fax was handed over. It may have gone.</source>
        <translation>A conexão caiu enquanto o fax era entregue à Telnyx. Ele pode ter ido.</translation>
    </message>
    <message>
        <source>The cover page could not be made.</source>
        <translation>Não foi possível criar a capa.</translation>
    </message>
    <message>
        <source>The cover page is empty: no name, no subject and no message stand on it.</source>
        <translation>A capa está vazia: não há nome, assunto nem mensagem nela.</translation>
    </message>
    <message>
        <source>The cover takes {n} pages: its text doesn&apos;t fit on one.</source>
        <translation>A capa ocupa {n} páginas: o texto não cabe em uma.</translation>
    </message>
    <message>
        <source>The daily spending limit of your Telnyx account is reached.</source>
        <translation>O limite de gasto diário da sua conta da Telnyx foi atingido.</translation>
    </message>
    <message>
        <source>The damaged journal no longer says which document this was. Add it again and send it again.</source>
        <translation>O registro danificado não diz mais qual era o documento. Adicione-o de novo e reenvie-o.</translation>
    </message>
    <message>
        <source>The demo takes no API key. Start FaxDesk without --demo to set up your account.</source>
        <translation>A demonstração não aceita chave de API. Inicie o FaxDesk sem --demo para configurar sua conta.</translation>
    </message>
    <message>
        <source>The directory {server} broke the connection off.</source>
        <translation>O diretório {server} interrompeu a conexão.</translation>
    </message>
    <message>
        <source>The directory {server} can&apos;t be reached.</source>
        <translation>Não é possível contatar o diretório {server}.</translation>
    </message>
    <message>
        <source>The directory {server} doesn&apos;t accept the password of {user}.</source>
        <translation>O diretório {server} não aceita a senha de {user}.</translation>
    </message>
    <message>
        <source>The directory {server} doesn&apos;t answer in time.</source>
        <translation>O diretório {server} não responde a tempo.</translation>
    </message>
    <message>
        <source>The directory {server} offers no encryption, so nothing was asked.</source>
        <translation>O diretório {server} não oferece criptografia, por isso nada foi consultado.</translation>
    </message>
    <message>
        <source>The directory {server} refuses to search ({reason}).</source>
        <translation>O diretório {server} se recusa a pesquisar ({reason}).</translation>
    </message>
    <message>
        <source>The directory {server} shows a certificate that isn&apos;t trusted, or isn&apos;t its own ({reason}). Nothing was asked.</source>
        <translation>O diretório {server} apresenta um certificado que não é confiável ou não é o seu ({reason}). Nada foi consultado.</translation>
    </message>
    <message>
        <source>The directory&apos;s attributes are given like “name=displayName,cn company=o fax=faxNumber”.</source>
        <translation>Os atributos do diretório são indicados assim: “name=displayName,cn company=o fax=faxNumber”.</translation>
    </message>
    <message>
        <source>The directory&apos;s filter must be in parentheses, like (objectClass=person).</source>
        <translation>O filtro do diretório deve estar entre parênteses, como (objectClass=person).</translation>
    </message>
    <message>
        <source>The disk doesn&apos;t take what FaxDesk writes into its journal, so nothing is sent. Check that it isn&apos;t full and still connected.</source>
        <translation>O disco não aceita o que o FaxDesk escreve no registro, por isso nada é enviado. Confira se ele não está cheio e se ainda está conectado.</translation>
    </message>
    <message>
        <source>The disk is full, so FaxDesk can&apos;t write its journal and sends nothing. Make room: FaxDesk then goes on by itself.</source>
        <translation>O disco está cheio, por isso o FaxDesk não pode escrever o registro e não envia nada. Libere espaço: o FaxDesk então continua sozinho.</translation>
    </message>
    <message>
        <source>The document has too many pages for a fax.</source>
        <translation>O documento tem páginas demais para um fax.</translation>
    </message>
    <message>
        <source>The document is too big for a fax.</source>
        <translation>O documento é grande demais para um fax.</translation>
    </message>
    <message>
        <source>The document is uploaded.</source>
        <translation>O upload do documento foi feito.</translation>
    </message>
    <message>
        <source>The document names another fax number. Check who it is for.</source>
        <translation>O documento indica outro número de fax. Confira para quem ele é.</translation>
    </message>
    <message>
        <source>The document of fax {fax} is deleted already. It can&apos;t be kept any more.</source>
        <translation>O documento do fax {fax} já foi excluído. Não pode mais ser guardado.</translation>
    </message>
    <message>
        <source>The document of fax {fax} was deleted, as its time to be kept was over. Add the document again and send it again.</source>
        <translation>O documento do fax {fax} foi excluído, pois seu prazo de guarda terminou. Adicione o documento de novo e reenvie-o.</translation>
    </message>
    <message>
        <source>The documents of fax no. {faxes}: they went to others as well, whose faxes still have them.</source>
        <translation>Os documentos dos faxes n.º {faxes}: foram também para outros, cujos faxes ainda os têm.</translation>
    </message>
    <message numerus="yes">
        <source>The entries of {n} faxes in FaxDesk&apos;s journal can&apos;t be read whole any more. They stand in the list with what is left of them; those that had not gone are on hold. Look through them.</source>
        <translation>
            <numerusform>A entrada de {n} fax no registro do FaxDesk não pode mais ser lida por inteiro. Ela está na lista com o que resta; se o fax não tinha ido, está retido. Confira-o.</numerusform>
            <numerusform>As entradas de {n} faxes no registro do FaxDesk não podem mais ser lidas por inteiro. Elas estão na lista com o que resta; os faxes que não tinham ido estão retidos. Confira-os.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fax failed, and Telnyx gives an unusual reason.</source>
        <translation>O fax falhou, e a Telnyx dá um motivo incomum.</translation>
    </message>
    <message>
        <source>The fax is mostly text: black and white with a threshold of {threshold}% keeps letters crisp.</source>
        <translation>O fax é sobretudo texto: preto e branco com limiar de {threshold}% mantém as letras nítidas.</translation>
    </message>
    <message>
        <source>The fax service was out of order.</source>
        <translation>O serviço de fax estava fora do ar.</translation>
    </message>
    <message>
        <source>The fax to {who} failed</source>
        <translation>O fax para {who} falhou</translation>
    </message>
    <message>
        <source>The fax to {who} may be too late</source>
        <translation>O fax para {who} pode atrasar</translation>
    </message>
    <message>
        <source>The fax to {who} needs you</source>
        <translation>O fax para {who} espera sua decisão</translation>
    </message>
    <message>
        <source>The fax to {who} was delivered</source>
        <translation>O fax para {who} foi entregue</translation>
    </message>
    <message>
        <source>The file as a whole isn&apos;t what was written.</source>
        <translation>O arquivo como um todo não é o que foi escrito.</translation>
    </message>
    <message>
        <source>The file begins otherwise than a chain of this name does.</source>
        <translation>O arquivo começa de modo diferente de uma cadeia com este nome.</translation>
    </message>
    <message>
        <source>The file beside it doesn&apos;t say who it goes to.</source>
        <translation>O arquivo ao lado dele não diz para quem vai.</translation>
    </message>
    <message>
        <source>The file beside it has something under “{name}” that can&apos;t stand there.</source>
        <translation>O arquivo ao lado dele tem em “{name}” algo que não pode estar ali.</translation>
    </message>
    <message>
        <source>The file beside it says “{name}”, which FaxDesk doesn&apos;t know.</source>
        <translation>O arquivo ao lado dele diz “{name}”, que o FaxDesk não conhece.</translation>
    </message>
    <message>
        <source>The file beside it that says who it goes to can&apos;t be read.</source>
        <translation>O arquivo ao lado dele que diz para quem vai não pode ser lido.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>O arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>O arquivo está cortado: falta o fim.</translation>
    </message>
    <message>
        <source>The file of the cover page “{name}” can&apos;t be read.</source>
        <translation>O arquivo da capa “{name}” não pode ser lido.</translation>
    </message>
    <message>
        <source>The file that says who it goes to has not come within ten minutes.</source>
        <translation>O arquivo que diz para quem vai não veio em dez minutos.</translation>
    </message>
    <message>
        <source>The file was deleted on {time}, its time to be kept being over; its hash stays.</source>
        <translation>O arquivo foi excluído em {time}, pois seu prazo de guarda terminou; seu hash fica.</translation>
    </message>
    <message>
        <source>The file was taken away while FaxDesk had it in hand.</source>
        <translation>O arquivo foi retirado enquanto o FaxDesk o processava.</translation>
    </message>
    <message>
        <source>The file with the directory&apos;s certificate can&apos;t be read: {file}</source>
        <translation>O arquivo com o certificado do diretório não pode ser lido: {file}</translation>
    </message>
    <message>
        <source>The file with the directory&apos;s certificate must be named in full.</source>
        <translation>O arquivo com o certificado do diretório deve ser indicado com o caminho completo.</translation>
    </message>
    <message>
        <source>The filter for the directory {server} can&apos;t be used.</source>
        <translation>O filtro do diretório {server} não pode ser usado.</translation>
    </message>
    <message>
        <source>The folder for printed documents must be named in full, from its drive or root on.</source>
        <translation>A pasta dos documentos impressos deve ser indicada por inteiro, desde a unidade ou a raiz.</translation>
    </message>
    <message>
        <source>The folder for reports must be named in full, from its drive or root on.</source>
        <translation>A pasta dos relatórios deve ser indicada por inteiro, desde a unidade ou a raiz.</translation>
    </message>
    <message>
        <source>The folder for seals must be named in full, from its drive or root on.</source>
        <translation>A pasta dos selos deve ser indicada por inteiro, desde a unidade ou a raiz.</translation>
    </message>
    <message>
        <source>The folder is not there, or FaxDesk may not look into it. It goes on by itself once it can.</source>
        <translation>A pasta não existe, ou o FaxDesk não pode acessá-la. Continua sozinho assim que puder.</translation>
    </message>
    <message>
        <source>The from-number must be in international form, like +13125790015.</source>
        <translation>O número de origem deve estar na forma internacional, como +13125790015.</translation>
    </message>
    <message>
        <source>The group “{group}” is empty.</source>
        <translation>O grupo “{group}” está vazio.</translation>
    </message>
    <message>
        <source>The information could not be collected.</source>
        <translation>Não foi possível coletar as informações.</translation>
    </message>
    <message>
        <source>The journal could not be brought up to date. It was left as it was. Please use the FaxDesk that you had before, and tell us.</source>
        <translation>Não foi possível atualizar o registro. Ele ficou como estava. Use o FaxDesk que você tinha antes e nos avise.</translation>
    </message>
    <message>
        <source>The journal must be brought up to date, but an older FaxDesk still has it open. Close every FaxDesk, then start this one again.</source>
        <translation>O registro precisa ser atualizado, mas um FaxDesk mais antigo ainda o tem aberto. Feche todos os FaxDesk e inicie este de novo.</translation>
    </message>
    <message>
        <source>The journal was damaged, so nobody knows whether this fax went. Telnyx is asked first.</source>
        <translation>O registro estava danificado, por isso ninguém sabe se este fax foi. A Telnyx é consultada primeiro.</translation>
    </message>
    <message>
        <source>The journal was written by a newer FaxDesk. Please update FaxDesk on this computer.</source>
        <translation>O registro foi escrito por um FaxDesk mais novo. Atualize o FaxDesk neste computador.</translation>
    </message>
    <message>
        <source>The last fax there could never arrive.</source>
        <translation>O último fax para lá não tinha como chegar.</translation>
    </message>
    <message>
        <source>The last try goes in normal quality.</source>
        <translation>A última tentativa vai em qualidade normal.</translation>
    </message>
    <message>
        <source>The last try goes without T.38.</source>
        <translation>A última tentativa vai sem T.38.</translation>
    </message>
    <message>
        <source>The letter says {number}.</source>
        <translation>A carta diz {number}.</translation>
    </message>
    <message>
        <source>The letters were read as a telephone&apos;s keys. Check the number.</source>
        <translation>As letras foram lidas como teclas de telefone. Confira o número.</translation>
    </message>
    <message>
        <source>The list has this fax as “{state}”, its history as “{told}”.</source>
        <translation>A lista tem este fax como “{state}”, seu histórico como “{told}”.</translation>
    </message>
    <message>
        <source>The machine may not know so fine a quality: from now on it is tried in high quality.</source>
        <translation>O aparelho pode não conhecer uma qualidade tão fina: a partir de agora a tentativa é em qualidade alta.</translation>
    </message>
    <message numerus="yes">
        <source>The newest {n} lines are missing.</source>
        <translation>
            <numerusform>Falta a {n} linha mais recente.</numerusform>
            <numerusform>Faltam as {n} linhas mais recentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number did not react to the call.</source>
        <translation>O número não reagiu à chamada.</translation>
    </message>
    <message>
        <source>The number of a contact who may not be faxed: without it FaxDesk could not keep to that. Name, notes and groups are removed.</source>
        <translation>O número de um contato que não pode receber fax: sem ele o FaxDesk não poderia cumprir isso. Nome, observações e grupos são removidos.</translation>
    </message>
    <message>
        <source>The number of fax {fax} was taken out of it, as its time to be kept was over. It can&apos;t be sent there again.</source>
        <translation>O número do fax {fax} foi tirado dele, pois seu prazo de guarda terminou. Não pode ser reenviado para lá.</translation>
    </message>
    <message>
        <source>The number of lines is a whole number from 1 to 100.</source>
        <translation>O número de linhas é um número inteiro de 1 a 100.</translation>
    </message>
    <message>
        <source>The number {number}: it is in faxes or contacts of others as well.</source>
        <translation>O número {number}: ele está também em faxes ou contatos de outros.</translation>
    </message>
    <message>
        <source>The other side refused the call.</source>
        <translation>O outro lado recusou a chamada.</translation>
    </message>
    <message>
        <source>The page can&apos;t be shown.</source>
        <translation>A página não pode ser mostrada.</translation>
    </message>
    <message>
        <source>The pages {text} run backwards. Write {better}.</source>
        <translation>As páginas {text} estão de trás para frente. Escreva {better}.</translation>
    </message>
    <message>
        <source>The password could not be taken off this document. Open it, save a copy without one and add that.</source>
        <translation>Não foi possível tirar a senha deste documento. Abra-o, salve uma cópia sem senha e adicione-a.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression of at most 200 characters.</source>
        <translation>O padrão não é uma expressão regular de no máximo 200 caracteres.</translation>
    </message>
    <message>
        <source>The place where this computer keeps passwords is locked. Unlock it, then try again.</source>
        <translation>O local onde este computador guarda senhas está bloqueado. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>The policy locks “{name}” without giving it a value: it stays open.</source>
        <translation>A política bloqueia “{name}” sem lhe dar um valor: continua aberto.</translation>
    </message>
    <message>
        <source>The policy names a setting that FaxDesk doesn&apos;t know: “{name}”.</source>
        <translation>A política indica uma configuração que o FaxDesk não conhece: “{name}”.</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>A política “{name}” não pode ser lida. Até que seu departamento de TI corrija isso, nenhum fax é enviado e nenhuma configuração pode ser alterada.</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read: it is no JSON object. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>A política “{name}” não pode ser lida: não é um objeto JSON. Até que seu departamento de TI corrija isso, nenhum fax é enviado e nenhuma configuração pode ser alterada.</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read: line {line} is no valid JSON. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>A política “{name}” não pode ser lida: a linha {line} não é JSON válido. Até que seu departamento de TI corrija isso, nenhum fax é enviado e nenhuma configuração pode ser alterada.</translation>
    </message>
    <message>
        <source>The policy “{name}” has “{entry}” twice, again in line {line}. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>A política “{name}” tem “{entry}” duas vezes, de novo na linha {line}. Até que seu departamento de TI corrija isso, nenhum fax é enviado e nenhuma configuração pode ser alterada.</translation>
    </message>
    <message>
        <source>The policy&apos;s “{name}” can&apos;t be used as it stands. It is left out.</source>
        <translation>A entrada “{name}” da política não pode ser usada como está. Ela é omitida.</translation>
    </message>
    <message>
        <source>The preview format works only with “Store preview”.</source>
        <translation>O formato da pré-visualização só funciona com “Guardar uma pré-visualização”.</translation>
    </message>
    <message>
        <source>The priority is one of: urgent, normal, when-idle.</source>
        <translation>A prioridade é uma de: urgent, normal, when-idle.</translation>
    </message>
    <message>
        <source>The proof as a whole isn&apos;t the file that FaxDesk made.</source>
        <translation>A prova como um todo não é o arquivo que o FaxDesk fez.</translation>
    </message>
    <message>
        <source>The proof could not be made.</source>
        <translation>Não foi possível criar a prova.</translation>
    </message>
    <message>
        <source>The proxy in {setting} can&apos;t be used, so FaxDesk can&apos;t reach Telnyx. Correct it, like http://proxy.example.com:8080 or socks5h://127.0.0.1:1080, and start FaxDesk again.</source>
        <translation>O proxy em {setting} não pode ser usado, por isso o FaxDesk não pode contatar a Telnyx. Corrija-o, como http://proxy.example.com:8080 ou socks5h://127.0.0.1:1080, e inicie o FaxDesk de novo.</translation>
    </message>
    <message>
        <source>The proxy on the way to Telnyx can&apos;t be reached, or doesn&apos;t let FaxDesk through. Check this computer&apos;s proxy settings.</source>
        <translation>O proxy no caminho até a Telnyx não pode ser contatado, ou não deixa o FaxDesk passar. Confira as configurações de proxy deste computador.</translation>
    </message>
    <message>
        <source>The queue is on hold until you fix it and press Resume.</source>
        <translation>A fila está retida até que você corrija isso e clique em Retomar.</translation>
    </message>
    <message>
        <source>The queue is on hold.</source>
        <translation>A fila está retida.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>A fila está em pausa.</translation>
    </message>
    <message>
        <source>The queue was put on hold. Nothing was sent.</source>
        <translation>A fila foi retida. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The receiver was busy.</source>
        <translation>O destinatário estava ocupado.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Não foi possível criar o relatório.</translation>
    </message>
    <message>
        <source>The same document has just been sent there, or is about to go.</source>
        <translation>O mesmo documento acabou de ser enviado para lá, ou está prestes a ir.</translation>
    </message>
    <message>
        <source>The same number stands there twice. Leave out one of the two.</source>
        <translation>O mesmo número está ali duas vezes. Omita um dos dois.</translation>
    </message>
    <message>
        <source>The sender&apos;s line: by country, always or never.</source>
        <translation>Linha do remetente: conforme o país, sempre ou nunca.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t speak TLS, so nothing was sent to it. Whoever runs it can turn that on; sslmode=disable in the team&apos;s address goes without.</source>
        <translation>O servidor não fala TLS, por isso nada foi enviado a ele. Quem o administra pode ativá-lo; sslmode=disable no endereço da equipe dispensa isso.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {version}. FaxDesk needs 14 or newer.</source>
        <translation>O servidor é PostgreSQL {version}. O FaxDesk precisa da 14 ou mais nova.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted, so nothing was sent to it. Name the file of the authority that signed it: sslrootcert=FILE in the team&apos;s address. If that is right, the certificate may have expired.</source>
        <translation>O certificado do servidor não é confiável, por isso nada foi enviado a ele. Indique o arquivo da autoridade que o assinou: sslrootcert=FILE no endereço da equipe. Se isso estiver certo, o certificado pode ter expirado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name, so nothing was sent to it. Use the name that stands in the certificate, or ask whoever runs the server.</source>
        <translation>O certificado do servidor é para outro nome, por isso nada foi enviado a ele. Use o nome que está no certificado, ou pergunte a quem administra o servidor.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked, so FaxDesk can&apos;t read the API key.</source>
        <translation>O chaveiro do sistema está bloqueado, por isso o FaxDesk não pode ler a chave de API.</translation>
    </message>
    <message>
        <source>The team&apos;s database can&apos;t be reached. Nothing is sent until it answers; FaxDesk goes on by itself.</source>
        <translation>Não é possível contatar o banco de dados da equipe. Nada é enviado até que ele responda; o FaxDesk continua sozinho.</translation>
    </message>
    <message>
        <source>The team&apos;s database doesn&apos;t let this user do that. Whoever runs it can change that.</source>
        <translation>O banco de dados da equipe não permite isso a este usuário. Quem o administra pode mudar isso.</translation>
    </message>
    <message>
        <source>The team&apos;s database refuses this user or password. Whoever runs it can say which to use.</source>
        <translation>O banco de dados da equipe recusa este usuário ou esta senha. Quem o administra pode dizer quais usar.</translation>
    </message>
    <message>
        <source>The team&apos;s database wants a password. Give it with: faxdesk team join, in a passfile, or as PGPASSWORD.</source>
        <translation>O banco de dados da equipe pede uma senha. Informe-a com: faxdesk team join, em um arquivo passfile ou como PGPASSWORD.</translation>
    </message>
    <message>
        <source>The telephone network could not put the call through.</source>
        <translation>A rede telefônica não conseguiu completar a chamada.</translation>
    </message>
    <message>
        <source>The telephone network doesn&apos;t take this number.</source>
        <translation>A rede telefônica não aceita este número.</translation>
    </message>
    <message>
        <source>The time to undo is from 0 to 60 seconds.</source>
        <translation>O tempo para desfazer é de 0 a 60 segundos.</translation>
    </message>
    <message>
        <source>The try that you decided about has arrived after all. See the details.</source>
        <translation>A tentativa sobre a qual você decidiu chegou, afinal. Veja os detalhes.</translation>
    </message>
    <message>
        <source>The try that you decided about has ended at Telnyx without arriving.</source>
        <translation>A tentativa sobre a qual você decidiu terminou na Telnyx sem chegar.</translation>
    </message>
    <message>
        <source>The two fax machines could not understand each other.</source>
        <translation>Os dois aparelhos de fax não se entenderam.</translation>
    </message>
    <message>
        <source>The upload broke off. It will be done again.</source>
        <translation>O upload caiu. Ele será feito de novo.</translation>
    </message>
    <message>
        <source>The upload has failed many times over, so this fax waits for you.</source>
        <translation>O upload falhou muitas vezes, por isso este fax espera por você.</translation>
    </message>
    <message>
        <source>The upload takes unusually long.</source>
        <translation>O upload está demorando mais que o normal.</translation>
    </message>
    <message>
        <source>The watched folder {folder} faxes to them, as it is set. Change that in its settings.</source>
        <translation>A pasta monitorada {folder} envia fax para eles, conforme definido. Mude isso nas configurações dela.</translation>
    </message>
    <message>
        <source>The watched folders can&apos;t be read as they are written.</source>
        <translation>As pastas monitoradas não podem ser lidas como estão escritas.</translation>
    </message>
    <message>
        <source>The way to the directory {server} isn&apos;t encrypted.</source>
        <translation>O caminho até o diretório {server} não é criptografado.</translation>
    </message>
    <message>
        <source>The webhook address must begin with https:// or http://.</source>
        <translation>O endereço do webhook deve começar com https:// ou http://.</translation>
    </message>
    <message>
        <source>The {prefix} for your outside line was left out. Check that the rest is the number.</source>
        <translation>O {prefix} da sua linha externa foi omitido. Confira se o resto é o número.</translation>
    </message>
    <message>
        <source>There are letters or signs between the digits. Type the digits alone.</source>
        <translation>Há letras ou sinais entre os dígitos. Digite só os dígitos.</translation>
    </message>
    <message>
        <source>There are several fax numbers, and nothing says which is meant: {numbers}</source>
        <translation>Há vários números de fax, e nada diz qual é o certo: {numbers}</translation>
    </message>
    <message>
        <source>There is a group “{group}” already.</source>
        <translation>Já existe um grupo “{group}”.</translation>
    </message>
    <message>
        <source>There is a seal of {day}, and the journal doesn&apos;t reach so far: it was cut off, or set back to a copy. {place}</source>
        <translation>Há um selo de {day}, e o registro não chega até lá: foi cortado, ou restaurado de uma cópia. {place}</translation>
    </message>
    <message>
        <source>There is no Telnyx API key yet.</source>
        <translation>Ainda não há chave de API da Telnyx.</translation>
    </message>
    <message>
        <source>There is no backup {file}.</source>
        <translation>Não há o backup {file}.</translation>
    </message>
    <message>
        <source>There is no broadcast B{broadcast}.</source>
        <translation>Não há o envio múltiplo B{broadcast}.</translation>
    </message>
    <message>
        <source>There is no connection to send with.</source>
        <translation>Não há conexão com que enviar.</translation>
    </message>
    <message>
        <source>There is no contact in this file.</source>
        <translation>Não há nenhum contato neste arquivo.</translation>
    </message>
    <message>
        <source>There is no contact {contact} (any more).</source>
        <translation>Não há (mais) o contato {contact}.</translation>
    </message>
    <message>
        <source>There is no contact “{name}” in the address book.</source>
        <translation>Não há contato “{name}” no catálogo de endereços.</translation>
    </message>
    <message>
        <source>There is no cover page called “{name}”.</source>
        <translation>Não há capa chamada “{name}”.</translation>
    </message>
    <message>
        <source>There is no fax {fax}.</source>
        <translation>Não há o fax {fax}.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>Não há o arquivo “{file}”.</translation>
    </message>
    <message>
        <source>There is no group “{group}” in the address book.</source>
        <translation>Não há o grupo “{group}” no catálogo de endereços.</translation>
    </message>
    <message>
        <source>There is no page 0: the first page is page 1.</source>
        <translation>Não há página 0: a primeira página é a página 1.</translation>
    </message>
    <message numerus="yes">
        <source>There is no page {page}: the document has {n} pages.</source>
        <translation>
            <numerusform>Não há a página {page}: o documento tem {n} página.</numerusform>
            <numerusform>Não há a página {page}: o documento tem {n} páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no password for {user} at the directory {server} yet.</source>
        <translation>Ainda não há senha para {user} no diretório {server}.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>Não há mais espaço no disco deste computador.</translation>
    </message>
    <message>
        <source>There is no such database or user on that server. Check the team&apos;s address.</source>
        <translation>Esse banco de dados ou usuário não existe nesse servidor. Confira o endereço da equipe.</translation>
    </message>
    <message>
        <source>There is no such folder: {path}</source>
        <translation>Essa pasta não existe: {path}</translation>
    </message>
    <message>
        <source>There is no such kind of column: “{column}”. There are: {columns}.</source>
        <translation>Esse tipo de coluna não existe: “{column}”. Há: {columns}.</translation>
    </message>
    <message>
        <source>There is no such quality.</source>
        <translation>Essa qualidade não existe.</translation>
    </message>
    <message>
        <source>There is no such setting, or it can&apos;t have that value.</source>
        <translation>Essa configuração não existe, ou não pode ter esse valor.</translation>
    </message>
    <message>
        <source>There is no team in this database yet. Its owner makes one with: faxdesk team init.</source>
        <translation>Ainda não há equipe neste banco de dados. O proprietário cria uma com: faxdesk team init.</translation>
    </message>
    <message>
        <source>There is nothing but zeros in this file: it wasn&apos;t saved or downloaded completely.</source>
        <translation>Não há nada além de zeros neste arquivo: ele não foi salvo ou baixado por completo.</translation>
    </message>
    <message>
        <source>There is nothing in this text.</source>
        <translation>Não há nada neste texto.</translation>
    </message>
    <message>
        <source>These documents are too much for one fax. Send fewer at once.</source>
        <translation>Estes documentos são demais para um fax. Envie menos de uma vez.</translation>
    </message>
    <message>
        <source>These documents can&apos;t be joined into one fax. Send them one by one.</source>
        <translation>Estes documentos não podem ser juntados em um fax. Envie-os um por um.</translation>
    </message>
    <message>
        <source>These settings can&apos;t go together.</source>
        <translation>Estas configurações não podem andar juntas.</translation>
    </message>
    <message>
        <source>Thin lines on page {page} would disappear: they are thinner than a fax&apos;s dot.</source>
        <translation>Linhas finas na página {page} sumiriam: são mais finas que um ponto do fax.</translation>
    </message>
    <message>
        <source>This FaxDesk has no words for what happened here (“{code}”). The details may say more.</source>
        <translation>Este FaxDesk não tem palavras para o que aconteceu aqui (“{code}”). Os detalhes podem dizer mais.</translation>
    </message>
    <message>
        <source>This FaxDesk is newer than the team&apos;s database, so nothing is written. The database&apos;s owner brings it up to date with: faxdesk team init.</source>
        <translation>Este FaxDesk é mais novo que o banco de dados da equipe, por isso nada é escrito. O proprietário do banco o atualiza com: faxdesk team init.</translation>
    </message>
    <message>
        <source>This PDF has a script in it. It isn&apos;t run: the pages are faxed as they were saved.</source>
        <translation>Este PDF contém um script. Ele não é executado: as páginas são enviadas como foram salvas.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Este PDF não tem páginas.</translation>
    </message>
    <message>
        <source>This PDF has {pages} pages. A fax can have {limit} at most.</source>
        <translation>Este PDF tem {pages} páginas. Um fax pode ter no máximo {limit}.</translation>
    </message>
    <message>
        <source>This PDF is a folder of other files. Only its cover page is faxed.</source>
        <translation>Este PDF é uma pasta de outros arquivos. Só a sua folha de rosto é enviada.</translation>
    </message>
    <message>
        <source>This PDF is damaged and can&apos;t be read.</source>
        <translation>Este PDF está danificado e não pode ser lido.</translation>
    </message>
    <message>
        <source>This PDF is damaged and had to be repaired to be read. Parts of it may be missing.</source>
        <translation>Este PDF está danificado e teve de ser reparado para ser lido. Partes dele podem faltar.</translation>
    </message>
    <message>
        <source>This PDF is so complex that it couldn&apos;t be checked completely.</source>
        <translation>Este PDF é tão complexo que não pôde ser verificado por completo.</translation>
    </message>
    <message>
        <source>This PDF needs a password to open.</source>
        <translation>Este PDF precisa de senha para abrir.</translation>
    </message>
    <message>
        <source>This card can&apos;t be read.</source>
        <translation>Este cartão não pode ser lido.</translation>
    </message>
    <message>
        <source>This card has no end.</source>
        <translation>Este cartão não tem fim.</translation>
    </message>
    <message>
        <source>This computer has no place to keep the API key safely. FaxDesk forgets it when it closes; enter it again next time.</source>
        <translation>Este computador não tem um local seguro para guardar a chave de API. O FaxDesk a esquece quando fecha; informe-a de novo da próxima vez.</translation>
    </message>
    <message>
        <source>This cover page&apos;s file has nothing in it.</source>
        <translation>O arquivo desta capa não contém nada.</translation>
    </message>
    <message>
        <source>This cover page&apos;s file is too long: {limit} characters are the most.</source>
        <translation>O arquivo desta capa é longo demais: no máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>This data folder holds {found} faxes, but FaxDesk was started for {wanted} ones.</source>
        <translation>Esta pasta de dados contém faxes {found}, mas o FaxDesk foi iniciado para faxes {wanted}.</translation>
    </message>
    <message>
        <source>This desk is in no team. Name its database with --database postgresql://USER@HOST/DATABASE.</source>
        <translation>Este posto não está em nenhuma equipe. Indique o banco de dados dela com --database postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>This document can&apos;t be cleaned up. It is sent as it is.</source>
        <translation>Este documento não pode ser limpo. Ele é enviado como está.</translation>
    </message>
    <message>
        <source>This document can&apos;t be made into a fax. Open it, print it to a new PDF, and use that.</source>
        <translation>Este documento não pode virar um fax. Abra-o, imprima-o em um novo PDF e use esse.</translation>
    </message>
    <message>
        <source>This document can&apos;t be made into dots. It is sent as it is.</source>
        <translation>Este documento não pode ser transformado em pontos. Ele é enviado como está.</translation>
    </message>
    <message>
        <source>This document can&apos;t be shrunk. Scan or save it at a lower resolution.</source>
        <translation>Este documento não pode ser reduzido. Digitalize-o ou salve-o com resolução menor.</translation>
    </message>
    <message>
        <source>This document has tracked changes: what was deleted is faxed too, struck through.</source>
        <translation>Este documento tem alterações controladas: o que foi excluído também é enviado, riscado.</translation>
    </message>
    <message>
        <source>This document needs no password.</source>
        <translation>Este documento não precisa de senha.</translation>
    </message>
    <message>
        <source>This fax application can&apos;t send: it is inactive or has no outbound voice profile. Give it one in the Telnyx portal.</source>
        <translation>Este aplicativo de fax não pode enviar: está inativo ou não tem perfil de voz de saída. Atribua um no portal da Telnyx.</translation>
    </message>
    <message>
        <source>This fax application has no such number.</source>
        <translation>Este aplicativo de fax não tem esse número.</translation>
    </message>
    <message>
        <source>This fax has ended already.</source>
        <translation>Este fax já terminou.</translation>
    </message>
    <message>
        <source>This fax has not ended yet.</source>
        <translation>Este fax ainda não terminou.</translation>
    </message>
    <message>
        <source>This fax is marked as sent. To send it again, add the document again.</source>
        <translation>Este fax está marcado como enviado. Para enviá-lo de novo, adicione o documento de novo.</translation>
    </message>
    <message>
        <source>This fax is not on hold.</source>
        <translation>Este fax não está retido.</translation>
    </message>
    <message>
        <source>This fax is not over yet. Cancel it first, then remove it.</source>
        <translation>Este fax ainda não acabou. Cancele-o primeiro e depois remova-o.</translation>
    </message>
    <message>
        <source>This fax is not waiting.</source>
        <translation>Este fax não está em espera.</translation>
    </message>
    <message>
        <source>This fax is on hold and has not gone: send it again or give it up.</source>
        <translation>Este fax está retido e não foi: reenvie-o ou desista dele.</translation>
    </message>
    <message>
        <source>This fax waits for no decision.</source>
        <translation>Este fax não espera nenhuma decisão.</translation>
    </message>
    <message>
        <source>This fax was delivered. To send it again, add the document again.</source>
        <translation>Este fax foi entregue. Para enviá-lo de novo, adicione o documento de novo.</translation>
    </message>
    <message>
        <source>This fax&apos;s story, its number, name or documents aren&apos;t what was written.</source>
        <translation>O histórico deste fax, seu número, nome ou documentos não são o que foi escrito.</translation>
    </message>
    <message>
        <source>This file can&apos;t be checked: it takes too long, or stops the program that reads it.</source>
        <translation>Este arquivo não pode ser verificado: demora demais, ou para o programa que o lê.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read from where it is.</source>
        <translation>Este arquivo não pode ser lido de onde está.</translation>
    </message>
    <message>
        <source>This file changed after it was added.</source>
        <translation>Este arquivo mudou depois de adicionado.</translation>
    </message>
    <message>
        <source>This file changed while it was being read: another program is writing to it.</source>
        <translation>Este arquivo mudou enquanto era lido: outro programa está escrevendo nele.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Não foi possível ler este arquivo.</translation>
    </message>
    <message>
        <source>This file has {size}. A fax can have {limit} at most.</source>
        <translation>Este arquivo tem {size}. Um fax pode ter no máximo {limit}.</translation>
    </message>
    <message>
        <source>This file has {size}. Files from this computer can have {limit} at most.</source>
        <translation>Este arquivo tem {size}. Arquivos deste computador podem ter no máximo {limit}.</translation>
    </message>
    <message>
        <source>This file has {size}: far too much for a fax, even made smaller.</source>
        <translation>Este arquivo tem {size}: grande demais para um fax, mesmo reduzido.</translation>
    </message>
    <message>
        <source>This file is empty: it has 0 bytes.</source>
        <translation>Este arquivo está vazio: tem 0 bytes.</translation>
    </message>
    <message>
        <source>This file isn&apos;t there any more.</source>
        <translation>Este arquivo não está mais aí.</translation>
    </message>
    <message>
        <source>This file wasn&apos;t checked: the part of FaxDesk that reads PDFs didn&apos;t start.</source>
        <translation>Este arquivo não foi verificado: a parte do FaxDesk que lê PDFs não iniciou.</translation>
    </message>
    <message>
        <source>This folder is not watched: {path}</source>
        <translation>Esta pasta não é monitorada: {path}</translation>
    </message>
    <message>
        <source>This folder is watched already.</source>
        <translation>Esta pasta já é monitorada.</translation>
    </message>
    <message>
        <source>This goes to many. Check To and the document.</source>
        <translation>Isto vai para muitos. Confira Para e o documento.</translation>
    </message>
    <message>
        <source>This has {size}, more than the {limit} of one fax. It is sent as several, one after the other; each says which part it is.</source>
        <translation>Isto tem {size}, mais que os {limit} de um fax. É enviado como vários, um após o outro; cada um diz que parte é.</translation>
    </message>
    <message>
        <source>This is Outlook&apos;s wrapping for attachments (winmail.dat).</source>
        <translation>Isto é o invólucro do Outlook para anexos (winmail.dat).</translation>
    </message>
    <message>
        <source>This is a DjVu document, not a PDF.</source>
        <translation>Isto é um documento DjVu, não um PDF.</translation>
    </message>
    <message>
        <source>This is a Microsoft Works document.</source>
        <translation>Isto é um documento do Microsoft Works.</translation>
    </message>
    <message>
        <source>This is a OneNote section.</source>
        <translation>Isto é uma seção do OneNote.</translation>
    </message>
    <message>
        <source>This is a PostScript file (PS or EPS), not a PDF.</source>
        <translation>Isto é um arquivo PostScript (PS ou EPS), não um PDF.</translation>
    </message>
    <message>
        <source>This is a Publisher document.</source>
        <translation>Isto é um documento do Publisher.</translation>
    </message>
    <message>
        <source>This is a Visio drawing.</source>
        <translation>Isto é um desenho do Visio.</translation>
    </message>
    <message>
        <source>This is a Word document, not a PDF.</source>
        <translation>Isto é um documento do Word, não um PDF.</translation>
    </message>
    <message>
        <source>This is a WordPerfect document.</source>
        <translation>Isto é um documento do WordPerfect.</translation>
    </message>
    <message>
        <source>This is a calendar entry.</source>
        <translation>Isto é um item de calendário.</translation>
    </message>
    <message>
        <source>This is a contact&apos;s card (vCard).</source>
        <translation>Isto é um cartão de contato (vCard).</translation>
    </message>
    <message>
        <source>This is a database, as of Access.</source>
        <translation>Isto é um banco de dados, como do Access.</translation>
    </message>
    <message>
        <source>This is a document of Apple&apos;s Pages, Numbers or Keynote.</source>
        <translation>Isto é um documento do Pages, Numbers ou Keynote da Apple.</translation>
    </message>
    <message>
        <source>This is a fax number of your own.</source>
        <translation>Este é um número de fax seu.</translation>
    </message>
    <message>
        <source>This is a file of the system&apos;s own, not a document.</source>
        <translation>Isto é um arquivo do próprio sistema, não um documento.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Isto é uma pasta.</translation>
    </message>
    <message>
        <source>This is a form that only Adobe Reader shows. The fax may say &quot;Please wait&quot; instead.</source>
        <translation>Isto é um formulário que só o Adobe Reader mostra. O fax pode dizer “Please wait” em vez disso.</translation>
    </message>
    <message>
        <source>This is a list of values, as programs exchange them: long lines are wrapped, and columns may not stand under each other.</source>
        <translation>Isto é uma lista de valores, como os programas trocam: linhas longas são quebradas, e as colunas podem não ficar alinhadas.</translation>
    </message>
    <message>
        <source>This is a list of values, not a PDF.</source>
        <translation>Isto é uma lista de valores, não um PDF.</translation>
    </message>
    <message>
        <source>This is a packed archive, not a PDF.</source>
        <translation>Isto é um arquivo compactado, não um PDF.</translation>
    </message>
    <message>
        <source>This is a photo in the HEIC format, not a PDF.</source>
        <translation>Isto é uma foto no formato HEIC, não um PDF.</translation>
    </message>
    <message>
        <source>This is a photo in the HEIC format, which this FaxDesk can&apos;t read.</source>
        <translation>Isto é uma foto no formato HEIC, que este FaxDesk não consegue ler.</translation>
    </message>
    <message>
        <source>This is a picture in a format that FaxDesk can&apos;t read.</source>
        <translation>Isto é uma imagem em um formato que o FaxDesk não consegue ler.</translation>
    </message>
    <message>
        <source>This is a picture, not a PDF.</source>
        <translation>Isto é uma imagem, não um PDF.</translation>
    </message>
    <message>
        <source>This is a presentation, not a PDF.</source>
        <translation>Isto é uma apresentação, não um PDF.</translation>
    </message>
    <message>
        <source>This is a program&apos;s data (JSON), not a document.</source>
        <translation>Isto são dados de um programa (JSON), não um documento.</translation>
    </message>
    <message>
        <source>This is a program&apos;s data (XML), not a document.</source>
        <translation>Isto são dados de um programa (XML), não um documento.</translation>
    </message>
    <message>
        <source>This is a program, not a PDF.</source>
        <translation>Isto é um programa, não um PDF.</translation>
    </message>
    <message>
        <source>This is a signed or encrypted message, not a PDF.</source>
        <translation>Isto é uma mensagem assinada ou criptografada, não um PDF.</translation>
    </message>
    <message>
        <source>This is a sound or film, which can&apos;t be faxed.</source>
        <translation>Isto é um som ou filme, que não pode ser enviado por fax.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, not a PDF.</source>
        <translation>Isto é uma planilha, não um PDF.</translation>
    </message>
    <message>
        <source>This is a technical drawing, as of AutoCAD.</source>
        <translation>Isto é um desenho técnico, como do AutoCAD.</translation>
    </message>
    <message>
        <source>This is a text file, not a PDF.</source>
        <translation>Isto é um arquivo de texto, não um PDF.</translation>
    </message>
    <message>
        <source>This is a web page, not a PDF.</source>
        <translation>Isto é uma página da web, não um PDF.</translation>
    </message>
    <message>
        <source>This is an Office document that needs a password to open.</source>
        <translation>Isto é um documento do Office que precisa de senha para abrir.</translation>
    </message>
    <message>
        <source>This is an Office document, not a PDF.</source>
        <translation>Isto é um documento do Office, não um PDF.</translation>
    </message>
    <message>
        <source>This is an Office document. FaxDesk reads it with LibreOffice, which wasn&apos;t found here.</source>
        <translation>Isto é um documento do Office. O FaxDesk o lê com o LibreOffice, que não foi encontrado aqui.</translation>
    </message>
    <message>
        <source>This is an XPS document, Microsoft&apos;s own kind of PDF.</source>
        <translation>Isto é um documento XPS, o equivalente da Microsoft ao PDF.</translation>
    </message>
    <message>
        <source>This is an e-mail.</source>
        <translation>Isto é um e-mail.</translation>
    </message>
    <message>
        <source>This is an electronic book, not a PDF.</source>
        <translation>Isto é um livro eletrônico, não um PDF.</translation>
    </message>
    <message>
        <source>This is an emergency number: no fax can go there. Type a fax number.</source>
        <translation>Este é um número de emergência: nenhum fax pode ir para lá. Digite um número de fax.</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database, like postgresql://faxdesk@db.example.com/faxdesk.</source>
        <translation>Isto não é o endereço de um banco de dados PostgreSQL, como postgresql://faxdesk@db.example.com/faxdesk.</translation>
    </message>
    <message>
        <source>This is no fax number in international form, nor a SIP address.</source>
        <translation>Isto não é um número de fax na forma internacional nem um endereço SIP.</translation>
    </message>
    <message>
        <source>This is no fax number, and nobody in the address book is called so.</source>
        <translation>Isto não é um número de fax, e ninguém no catálogo de endereços tem esse nome.</translation>
    </message>
    <message>
        <source>This is not a fax number. Check it.</source>
        <translation>Isto não é um número de fax. Confira.</translation>
    </message>
    <message>
        <source>This is only a link to a document that lies elsewhere.</source>
        <translation>Isto é só um link para um documento que está em outro lugar.</translation>
    </message>
    <message>
        <source>This is too long for a cover page: {limit} characters are the most.</source>
        <translation>Isto é longo demais para uma capa: no máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>This isn&apos;t a PDF.</source>
        <translation>Isto não é um PDF.</translation>
    </message>
    <message>
        <source>This isn&apos;t an ordinary file.</source>
        <translation>Isto não é um arquivo comum.</translation>
    </message>
    <message>
        <source>This journal is a backup of {when}. The queue is paused: what is shown as waiting may have gone since. Check the list, then resume.</source>
        <translation>Este registro é um backup de {when}. A fila está em pausa: o que aparece como em espera pode ter ido desde então. Confira a lista e retome.</translation>
    </message>
    <message>
        <source>This journal was a team&apos;s. If it goes on here while the team does, what waits goes out twice.</source>
        <translation>Este registro era de uma equipe. Se ele continua aqui enquanto a equipe continua, o que espera sai duas vezes.</translation>
    </message>
    <message>
        <source>This line can&apos;t be read any more.</source>
        <translation>Esta linha não pode mais ser lida.</translation>
    </message>
    <message>
        <source>This line was moved: it belongs where line {place} stands.</source>
        <translation>Esta linha foi movida: seu lugar é onde está a linha {place}.</translation>
    </message>
    <message>
        <source>This line, or its fax, doesn&apos;t say what was written then.</source>
        <translation>Esta linha, ou seu fax, não diz o que foi escrito então.</translation>
    </message>
    <message>
        <source>This looks like a pager&apos;s number, not a fax machine&apos;s. Check it.</source>
        <translation>Isto parece o número de um pager, não de um aparelho de fax. Confira.</translation>
    </message>
    <message>
        <source>This month&apos;s faxes have cost about {spent}, of a budget of {budget}: raise it in the settings, or go on all the same.</source>
        <translation>Os faxes deste mês custaram cerca de {spent}, de um orçamento de {budget}: aumente-o nas configurações, ou continue mesmo assim.</translation>
    </message>
    <message>
        <source>This number can&apos;t receive faxes.</source>
        <translation>Este número não pode receber fax.</translation>
    </message>
    <message>
        <source>This number doesn&apos;t exist.</source>
        <translation>Este número não existe.</translation>
    </message>
    <message>
        <source>This number is too long. Are these two numbers, or is there a digit too many?</source>
        <translation>Este número é longo demais. São dois números, ou há um dígito a mais?</translation>
    </message>
    <message>
        <source>This number is too short. Is a digit missing?</source>
        <translation>Este número é curto demais. Falta um dígito?</translation>
    </message>
    <message>
        <source>This page can&apos;t be drawn. Open the document, print it to a new PDF, and use that.</source>
        <translation>Esta página não pode ser desenhada. Abra o documento, imprima-o em um novo PDF e use esse.</translation>
    </message>
    <message>
        <source>This password doesn&apos;t open the document. Type it again.</source>
        <translation>Esta senha não abre o documento. Digite-a de novo.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off and can&apos;t be read.</source>
        <translation>Esta imagem está danificada ou cortada e não pode ser lida.</translation>
    </message>
    <message>
        <source>This picture is too large: it has more dots than anyone could fax.</source>
        <translation>Esta imagem é grande demais: tem mais pontos do que alguém poderia enviar por fax.</translation>
    </message>
    <message>
        <source>This report is an indication that the fax arrived, not a proof of receipt: it doesn&apos;t show that its pages can be read there, or that anybody has read them.</source>
        <translation>Este relatório é uma indicação de que o fax chegou, não uma prova de recebimento: não mostra que as páginas podem ser lidas lá, nem que alguém as leu.</translation>
    </message>
    <message>
        <source>This report says what FaxDesk and Telnyx know of this fax. It shows no delivery.</source>
        <translation>Este relatório diz o que o FaxDesk e a Telnyx sabem deste fax. Não mostra nenhuma entrega.</translation>
    </message>
    <message>
        <source>This row has more columns than the first one. Is a comma without quotes in it?</source>
        <translation>Esta linha tem mais colunas que a primeira. Há nela uma vírgula sem aspas?</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the API key in. Set TELNYX_API_KEY in the environment instead.</source>
        <translation>Este sistema não tem chaveiro para guardar a chave de API. Defina em vez disso TELNYX_API_KEY no ambiente.</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the directory&apos;s password in.</source>
        <translation>Este sistema não tem chaveiro para guardar a senha do diretório.</translation>
    </message>
    <message>
        <source>This system has no keyring. The API key must be typed each time FaxDesk starts.</source>
        <translation>Este sistema não tem chaveiro. A chave de API precisa ser digitada cada vez que o FaxDesk inicia.</translation>
    </message>
    <message>
        <source>This takes unusually long, and Telnyx gives no answer about this fax.</source>
        <translation>Isto demora mais que o normal, e a Telnyx não responde sobre este fax.</translation>
    </message>
    <message>
        <source>This takes unusually long. Telnyx says it is still under way.</source>
        <translation>Isto demora mais que o normal. A Telnyx diz que ainda está em andamento.</translation>
    </message>
    <message>
        <source>This text is too long to be faxed.</source>
        <translation>Este texto é longo demais para ser enviado por fax.</translation>
    </message>
    <message>
        <source>This translation can&apos;t be read: {detail}.</source>
        <translation>Esta tradução não pode ser lida: {detail}.</translation>
    </message>
    <message>
        <source>This workbook has {n} sheets. All of them are faxed.</source>
        <translation>Esta pasta de trabalho tem {n} planilhas. Todas são enviadas.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horários</translation>
    </message>
    <message>
        <source>Times are this computer&apos;s.</source>
        <translation>Os horários são os deste computador.</translation>
    </message>
    <message>
        <source>Times are this computer&apos;s; delivery is when FaxDesk heard of it. Telnyx&apos;s clock differed by {seconds} s.</source>
        <translation>Os horários são os deste computador; a entrega é quando o FaxDesk soube dela. O relógio da Telnyx diferia em {seconds} s.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>To {names} and {n} more.</source>
        <translation>Para {names} e mais {n}.</translation>
    </message>
    <message>
        <source>To {names}.</source>
        <translation>Para {names}.</translation>
    </message>
    <message>
        <source>Together the documents have {size}. A fax from this computer can have {limit} at most.</source>
        <translation>Juntos, os documentos têm {size}. Um fax deste computador pode ter no máximo {limit}.</translation>
    </message>
    <message>
        <source>Too late to cancel: it was delivered.</source>
        <translation>Tarde demais para cancelar: foi entregue.</translation>
    </message>
    <message>
        <source>Totals of the history exported.</source>
        <translation>Totais do histórico exportados.</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Transmissão</translation>
    </message>
    <message>
        <source>Transmission report</source>
        <translation>Relatório de transmissão</translation>
    </message>
    <message>
        <source>Tried again.</source>
        <translation>Tentado de novo.</translation>
    </message>
    <message>
        <source>Try again later, or call and ask.</source>
        <translation>Tente de novo mais tarde, ou ligue e pergunte.</translation>
    </message>
    <message>
        <source>Try again when fewer faxes are under way.</source>
        <translation>Tente de novo quando houver menos faxes em andamento.</translation>
    </message>
    <message>
        <source>Try again, or add the document again.</source>
        <translation>Tente de novo, ou adicione o documento de novo.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>ter</translation>
    </message>
    <message>
        <source>Type a fax number.</source>
        <translation>Digite um número de fax.</translation>
    </message>
    <message>
        <source>Type the number with its country code, as in +1 312-736-7276.</source>
        <translation>Digite o número com o código do país, como em +1 312-736-7276.</translation>
    </message>
    <message>
        <source>Type the password when you add or send it, or save a copy without one and add that.</source>
        <translation>Digite a senha ao adicioná-lo ou enviá-lo, ou salve uma cópia sem senha e adicione-a.</translation>
    </message>
    <message>
        <source>Ultra dark quality</source>
        <translation>Qualidade ultraescura</translation>
    </message>
    <message>
        <source>Ultra light quality</source>
        <translation>Qualidade ultraclara</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Under way when last heard of.</source>
        <translation>Em andamento, segundo a última notícia.</translation>
    </message>
    <message>
        <source>Unpack it and add the documents inside.</source>
        <translation>Descompacte-o e adicione os documentos que contém.</translation>
    </message>
    <message>
        <source>Up to {day} the journal was changed and its chain made anew: it doesn&apos;t fit the seal of {day}. {place}</source>
        <translation>Até {day} o registro foi alterado e sua cadeia refeita: ela não corresponde ao selo de {day}. {place}</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Fazendo upload</translation>
    </message>
    <message>
        <source>Uploading the document to Telnyx.</source>
        <translation>Fazendo upload do documento para a Telnyx.</translation>
    </message>
    <message>
        <source>Use black and white, with a threshold of {threshold}%</source>
        <translation>Usar preto e branco, com limiar de {threshold}%</translation>
    </message>
    <message>
        <source>Use very high quality</source>
        <translation>Usar qualidade muito alta</translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation>Qualidade muito alta</translation>
    </message>
    <message>
        <source>Wait until it is saved completely, then add it again.</source>
        <translation>Espere até que esteja salvo por completo e adicione-o de novo.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Waiting for a free line.</source>
        <translation>Esperando uma linha livre.</translation>
    </message>
    <message>
        <source>Waits until the parts before it have ended.</source>
        <translation>Espera até que as partes anteriores terminem.</translation>
    </message>
    <message>
        <source>Watched folder “{folder}”: {problem}</source>
        <translation>Pasta monitorada “{folder}”: {problem}</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>qua</translation>
    </message>
    <message>
        <source>What is archived must be a month old at least: choose an earlier day.</source>
        <translation>O que é arquivado deve ter pelo menos um mês: escolha um dia anterior.</translation>
    </message>
    <message>
        <source>What is done about new numbers is one of: off, tell, confirm.</source>
        <translation>O que se faz com números novos é um de: off, tell, confirm.</translation>
    </message>
    <message>
        <source>What is done about scanned pages is one of: letters, ask, always, never.</source>
        <translation>O que se faz com páginas digitalizadas é um de: letters, ask, always, never.</translation>
    </message>
    <message>
        <source>What is given of the directory is too long: {limit} characters at most.</source>
        <translation>O que foi indicado do diretório é longo demais: no máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>What lies in the watched folder {folder}: documents that were sent from there, and their reports. Whoever keeps them has to delete them.</source>
        <translation>O que está na pasta monitorada {folder}: documentos enviados de lá, e seus relatórios. Quem os guarda precisa excluí-los.</translation>
    </message>
    <message>
        <source>What should be the fax number is none: “{text}”.</source>
        <translation>O que deveria ser o número de fax não é: “{text}”.</translation>
    </message>
    <message>
        <source>What the proof states of its faxes can&apos;t be read.</source>
        <translation>O que a prova declara de seus faxes não pode ser lido.</translation>
    </message>
    <message>
        <source>What the team&apos;s server still has in unused parts of its files, its logs and its backups. Its administrators see to those.</source>
        <translation>O que o servidor da equipe ainda tem em partes não usadas dos arquivos, dos logs e dos backups. Os administradores dele cuidam disso.</translation>
    </message>
    <message>
        <source>What this queue had was moved to the team. If it goes on here, what waits goes out twice.</source>
        <translation>O que esta fila tinha foi movido para a equipe. Se ela continua aqui, o que espera sai duas vezes.</translation>
    </message>
    <message>
        <source>When the window is closed, faxes go on “always”, “never”, or “ask”.</source>
        <translation>Quando a janela é fechada, os faxes continuam: “always”, “never” ou “ask”.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a black threshold. Leave out one of the two.</source>
        <translation>Com “Guardar o documento” um arquivo vai por um caminho que não pode levar um limiar de preto. Omita um dos dois.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a caller display name. Leave out one of the two.</source>
        <translation>Com “Guardar o documento” um arquivo vai por um caminho que não pode levar um nome exibido. Omita um dos dois.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a preview format. Leave out one of the two.</source>
        <translation>Com “Guardar o documento” um arquivo vai por um caminho que não pode levar um formato de pré-visualização. Omita um dos dois.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a webhook address. Leave out one of the two.</source>
        <translation>Com “Guardar o documento” um arquivo vai por um caminho que não pode levar um endereço de webhook. Omita um dos dois.</translation>
    </message>
    <message>
        <source>Write something into it, save it and add it again.</source>
        <translation>Escreva algo nele, salve-o e adicione-o de novo.</translation>
    </message>
    <message>
        <source>You aren&apos;t allowed to read this file.</source>
        <translation>Você não tem permissão para ler este arquivo.</translation>
    </message>
    <message>
        <source>You asked to send it again.</source>
        <translation>Você pediu para reenviá-lo.</translation>
    </message>
    <message>
        <source>You asked to try again.</source>
        <translation>Você pediu para tentar de novo.</translation>
    </message>
    <message>
        <source>You chose another time for it.</source>
        <translation>Você escolheu outra hora para ele.</translation>
    </message>
    <message>
        <source>You chose when its turn comes.</source>
        <translation>Você escolheu quando chega a sua vez.</translation>
    </message>
    <message>
        <source>You decided: it did not go, send it again.</source>
        <translation>Você decidiu: ele não foi, reenviar.</translation>
    </message>
    <message>
        <source>You gave this fax up.</source>
        <translation>Você desistiu deste fax.</translation>
    </message>
    <message>
        <source>You kept it back.</source>
        <translation>Você o reteve.</translation>
    </message>
    <message>
        <source>You let it go on.</source>
        <translation>Você o deixou continuar.</translation>
    </message>
    <message>
        <source>You may not change the team&apos;s address book. Ask whoever runs the team.</source>
        <translation>Você não pode alterar o catálogo de endereços da equipe. Pergunte a quem administra a equipe.</translation>
    </message>
    <message>
        <source>You may not let somebody be faxed again who is marked “do not fax”. A lead of the team may.</source>
        <translation>Você não pode liberar de novo o envio de fax a alguém marcado “não enviar fax”. Um líder da equipe pode.</translation>
    </message>
    <message>
        <source>You may not remove faxes for good. An administrator of the team may.</source>
        <translation>Você não pode remover faxes definitivamente. Um administrador da equipe pode.</translation>
    </message>
    <message>
        <source>You may not see what the team&apos;s faxes cost. A lead of the team may.</source>
        <translation>Você não pode ver quanto custam os faxes da equipe. Um líder da equipe pode.</translation>
    </message>
    <message>
        <source>You may not write what the team has into files. A lead of the team may.</source>
        <translation>Você não pode gravar em arquivos o que a equipe tem. Um líder da equipe pode.</translation>
    </message>
    <message>
        <source>You moved it to the front.</source>
        <translation>Você o moveu para o início.</translation>
    </message>
    <message>
        <source>You took it back before it went.</source>
        <translation>Você o recolheu antes que fosse.</translation>
    </message>
    <message>
        <source>Your Telnyx account has no fax application with this id.</source>
        <translation>Sua conta da Telnyx não tem aplicativo de fax com este ID.</translation>
    </message>
    <message>
        <source>Your Telnyx account has no money left.</source>
        <translation>Sua conta da Telnyx não tem mais dinheiro.</translation>
    </message>
    <message>
        <source>Your Telnyx account has {credit} left, less than the {least} that you want to keep: add money, or lower that in the settings.</source>
        <translation>Sua conta da Telnyx tem {credit}, menos que os {least} que você quer manter: adicione dinheiro, ou diminua esse valor nas configurações.</translation>
    </message>
    <message>
        <source>Your Telnyx account is blocked.</source>
        <translation>Sua conta da Telnyx está bloqueada.</translation>
    </message>
    <message>
        <source>Your Telnyx account is disabled.</source>
        <translation>Sua conta da Telnyx está desativada.</translation>
    </message>
    <message>
        <source>Your Telnyx account is inactive.</source>
        <translation>Sua conta da Telnyx está inativa.</translation>
    </message>
    <message>
        <source>Your Telnyx account is not verified yet.</source>
        <translation>Sua conta da Telnyx ainda não foi verificada.</translation>
    </message>
    <message>
        <source>Your Telnyx account may not send faxes to this country.</source>
        <translation>Sua conta da Telnyx não pode enviar faxes para este país.</translation>
    </message>
    <message>
        <source>Your Telnyx account may not send faxes to this number.</source>
        <translation>Sua conta da Telnyx não pode enviar faxes para este número.</translation>
    </message>
    <message>
        <source>Your Telnyx account&apos;s level doesn&apos;t allow this fax.</source>
        <translation>O nível da sua conta da Telnyx não permite este fax.</translation>
    </message>
    <message>
        <source>Your Telnyx credit is low</source>
        <translation>Seu saldo na Telnyx está baixo</translation>
    </message>
    <message>
        <source>Your fax application at Telnyx has no outbound voice profile that it can use. Give it one in the Telnyx portal.</source>
        <translation>Seu aplicativo de fax na Telnyx não tem perfil de voz de saída que possa usar. Atribua um no portal da Telnyx.</translation>
    </message>
    <message>
        <source>Your fax application at Telnyx has no outbound voice profile.</source>
        <translation>Seu aplicativo de fax na Telnyx não tem perfil de voz de saída.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} earlier attempts</source>
        <translation>
            <numerusform>e {n} tentativa anterior</numerusform>
            <numerusform>e {n} tentativas anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>document stored at Telnyx</source>
        <translation>documento guardado na Telnyx</translation>
    </message>
    <message>
        <source>monochrome, black threshold {percent} %</source>
        <translation>monocromático, limiar de preto {percent}%</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>none here: Telnyx fetched it from the address given</source>
        <translation>nenhum aqui: a Telnyx o buscou do endereço indicado</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>não contado</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>não comunicado</translation>
    </message>
    <message>
        <source>preview stored at Telnyx</source>
        <translation>pré-visualização guardada na Telnyx</translation>
    </message>
    <message>
        <source>with a webhook</source>
        <translation>com um webhook</translation>
    </message>
    <message>
        <source>without T.38</source>
        <translation>sem T.38</translation>
    </message>
    <message>
        <source>{credit} left. Without money the queue is put on hold.</source>
        <translation>Restam {credit}. Sem dinheiro, a fila é retida.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{delivered} of {all} delivered, {failed} failed.</source>
        <translation>{delivered} de {all} entregues, {failed} falharam.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name for the backup.</source>
        <translation>{file} já existe. Escolha outro nome para o backup.</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{name} is {number}.</source>
        <translation>{name} é {number}.</translation>
    </message>
    <message>
        <source>{name} was not faxed: it lies in “failed” of the watched folder “{folder}”, with the reason beside it.</source>
        <translation>{name} não foi enviado: está em “failed” da pasta monitorada “{folder}”, com o motivo ao lado.</translation>
    </message>
    <message>
        <source>{name}, “{label}”.</source>
        <translation>{name}, “{label}”.</translation>
    </message>
    <message>
        <source>{name}, “{label}”. The fax number is {number}.</source>
        <translation>{name}, “{label}”. O número de fax é {number}.</translation>
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
        <translation>{number} pertence ao seu aplicativo de fax {name} ({id}): faxes dele não podem ir com outro. Escolha esse aplicativo, ou atribua o número a este no portal da Telnyx.</translation>
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
        <translation>{number} já recusou uma qualidade tão fina: escolha alta.</translation>
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
            <numerusform>{n} envio múltiplo terminou</numerusform>
            <numerusform>{n} envios múltiplos terminaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters can&apos;t be shown, and boxes stand in their place: {example}</source>
        <translation>
            <numerusform>{n} caractere não pode ser mostrado, e há um quadrado no lugar: {example}</numerusform>
            <numerusform>{n} caracteres não podem ser mostrados, e há quadrados no lugar: {example}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} contacts are called “{text}”. Give the number of the one who is to be forgotten.</source>
        <translation>{n} contatos se chamam “{text}”. Indique o número daquele que deve ser esquecido.</translation>
    </message>
    <message>
        <source>{n} delivered</source>
        <translation>entregues: {n}</translation>
    </message>
    <message>
        <source>{n} ended otherwise</source>
        <translation>terminados de outro modo: {n}</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>com falha: {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes failed</source>
        <translation>
            <numerusform>{n} fax falhou</numerusform>
            <numerusform>{n} faxes falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes may be too late</source>
        <translation>
            <numerusform>{n} fax pode atrasar</numerusform>
            <numerusform>{n} faxes podem atrasar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes need you</source>
        <translation>
            <numerusform>{n} fax espera sua decisão</numerusform>
            <numerusform>{n} faxes esperam sua decisão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes were delivered</source>
        <translation>
            <numerusform>{n} fax foi entregue</numerusform>
            <numerusform>{n} faxes foram entregues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are attached to this document. They are not faxed.</source>
        <translation>
            <numerusform>{n} arquivo está anexado a este documento. Não é enviado.</numerusform>
            <numerusform>{n} arquivos estão anexados a este documento. Não são enviados.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files from watched folders were not faxed: each lies in “failed” of its folder, with the reason beside it.</source>
        <translation>{n} arquivos de pastas monitoradas não foram enviados: cada um está em “failed” da sua pasta, com o motivo ao lado.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines are missing here.</source>
        <translation>
            <numerusform>{n} linha falta aqui.</numerusform>
            <numerusform>{n} linhas faltam aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines were taken out, and nobody has written down who did that.</source>
        <translation>
            <numerusform>{n} linha foi retirada, e ninguém anotou quem fez isso.</numerusform>
            <numerusform>{n} linhas foram retiradas, e ninguém anotou quem fez isso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} marks are not faxed (page {pages}): this PDF doesn&apos;t say what they look like.</source>
        <translation>
            <numerusform>{n} marca não é enviada (página {pages}): este PDF não diz que aparência ela tem.</numerusform>
            <numerusform>{n} marcas não são enviadas (página {pages}): este PDF não diz que aparência elas têm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <translation>
            <numerusform>a decidir: {n}</numerusform>
            <numerusform>a decidir: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its {pages} pages can&apos;t be read and may be missing from the fax.</source>
        <translation>
            <numerusform>{n} de suas {pages} páginas não pode ser lida e pode faltar no fax.</numerusform>
            <numerusform>{n} de suas {pages} páginas não podem ser lidas e podem faltar no fax.</numerusform>
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
            <numerusform>{n} página é muito mais longa ou larga que o papel: é reduzida para caber.</numerusform>
            <numerusform>{n} páginas são muito mais longas ou largas que o papel: são reduzidas para caber.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are very large and are shrunk to fit: small print may be unreadable.</source>
        <translation>
            <numerusform>{n} página é muito grande e é reduzida para caber: letras miúdas podem ficar ilegíveis.</numerusform>
            <numerusform>{n} páginas são muito grandes e são reduzidas para caber: letras miúdas podem ficar ilegíveis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are very small, smaller than a postcard: they arrive as small as that.</source>
        <translation>
            <numerusform>{n} página é muito pequena, menor que um cartão-postal: chega pequena assim.</numerusform>
            <numerusform>{n} páginas são muito pequenas, menores que um cartão-postal: chegam pequenas assim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have fine print, the first is page {page}: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>
            <numerusform>{n} página tem letras miúdas, a página {page}: a qualidade muito alta, em preto e branco com limiar de {threshold}%, as mantém legíveis.</numerusform>
            <numerusform>{n} páginas têm letras miúdas, a primeira é a página {page}: a qualidade muito alta, em preto e branco com limiar de {threshold}%, as mantém legíveis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have grey boxes, the first is page {page}: black and white with a threshold of {threshold}% keeps the text and leaves the boxes white.</source>
        <translation>
            <numerusform>{n} página tem caixas cinza, a página {page}: preto e branco com limiar de {threshold}% preserva o texto e deixa as caixas brancas.</numerusform>
            <numerusform>{n} páginas têm caixas cinza, a primeira é a página {page}: preto e branco com limiar de {threshold}% preserva o texto e deixa as caixas brancas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have photos, the first is page {page}: black and white would turn them into blots, greyscale keeps them.</source>
        <translation>
            <numerusform>{n} página tem uma foto, a página {page}: preto e branco a transformaria em borrões, a escala de cinza a preserva.</numerusform>
            <numerusform>{n} páginas têm fotos, a primeira é a página {page}: preto e branco as transformaria em borrões, a escala de cinza as preserva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have photos, the first is page {page}: high quality in greyscale shows them, without the finest one&apos;s many minutes.</source>
        <translation>
            <numerusform>{n} página tem uma foto, a página {page}: a qualidade alta em escala de cinza a mostra, sem os muitos minutos da mais fina.</numerusform>
            <numerusform>{n} páginas têm fotos, a primeira é a página {page}: a qualidade alta em escala de cinza as mostra, sem os muitos minutos da mais fina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have small square codes, the first is page {page}: very high quality, in black and white with a threshold of {threshold}%, keeps them readable.</source>
        <translation>
            <numerusform>{n} página tem um pequeno código quadrado, a página {page}: a qualidade muito alta, em preto e branco com limiar de {threshold}%, o mantém legível.</numerusform>
            <numerusform>{n} páginas têm pequenos códigos quadrados, a primeira é a página {page}: a qualidade muito alta, em preto e branco com limiar de {threshold}%, os mantém legíveis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages with shades are sent as FaxDesk&apos;s own dots: quick, their letters a picture.</source>
        <translation>
            <numerusform>{n} página com tons é enviada com os pontos do próprio FaxDesk: rápida, suas letras são uma imagem.</numerusform>
            <numerusform>{n} páginas com tons são enviadas com os pontos do próprio FaxDesk: rápidas, suas letras são uma imagem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or other parts aren&apos;t in the document itself, only links to them. They are left out.</source>
        <translation>
            <numerusform>{n} imagem ou outra parte não está no próprio documento, só um link para ela. É omitida.</numerusform>
            <numerusform>{n} imagens ou outras partes não estão no próprio documento, só links para elas. São omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} recipients</source>
        <translation>
            <numerusform>{n} destinatário</numerusform>
            <numerusform>{n} destinatários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scanned pages were cleaned up for the fax: black on white.</source>
        <translation>
            <numerusform>{n} página digitalizada foi limpa para o fax: preto sobre branco.</numerusform>
            <numerusform>{n} páginas digitalizadas foram limpas para o fax: preto sobre branco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signatures are not faxed (page {pages}): this PDF doesn&apos;t say what they look like.</source>
        <translation>
            <numerusform>{n} assinatura não é enviada (página {pages}): este PDF não diz que aparência ela tem.</numerusform>
            <numerusform>{n} assinaturas não são enviadas (página {pages}): este PDF não diz que aparência elas têm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things want a look</source>
        <translation>
            <numerusform>{n} coisa pede atenção</numerusform>
            <numerusform>{n} coisas pedem atenção</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation>em andamento: {n}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>em espera: {n}</translation>
    </message>
    <message>
        <source>{pages} pages are more than one fax can have. They are sent as {parts} faxes, one after the other; each says which part it is.</source>
        <translation>{pages} páginas são mais do que um fax pode ter. São enviadas como {parts} faxes, um após o outro; cada um diz que parte é.</translation>
    </message>
    <message>
        <source>{pages} pages are too many. At most {limit} can be sent at once.</source>
        <translation>{pages} páginas são demais. No máximo {limit} podem ser enviadas de uma vez.</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} de {parts}</translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, about {time} on {n} lines, about {cost}.</source>
        <translation>
            <numerusform>{recipients} destinatários, cerca de {time} em {n} linha, cerca de {cost}.</numerusform>
            <numerusform>{recipients} destinatários, cerca de {time} em {n} linhas, cerca de {cost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, about {time} on {n} lines.</source>
        <translation>
            <numerusform>{recipients} destinatários, cerca de {time} em {n} linha.</numerusform>
            <numerusform>{recipients} destinatários, cerca de {time} em {n} linhas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, {pages} pages, about {time} on {n} lines, about {cost}.</source>
        <translation>
            <numerusform>{recipients} destinatários, {pages} páginas, cerca de {time} em {n} linha, cerca de {cost}.</numerusform>
            <numerusform>{recipients} destinatários, {pages} páginas, cerca de {time} em {n} linhas, cerca de {cost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, {pages} pages, about {time} on {n} lines.</source>
        <translation>
            <numerusform>{recipients} destinatários, {pages} páginas, cerca de {time} em {n} linha.</numerusform>
            <numerusform>{recipients} destinatários, {pages} páginas, cerca de {time} em {n} linhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, as far as it was seen</source>
        <translation>{time}, até onde se viu</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{what}: there are several. Choose one with {option}.</source>
        <translation>{what}: há mais de uma opção. Escolha uma com {option}.</translation>
    </message>
    <message>
        <source>{what}: your Telnyx account has none that can send. Add one in the Telnyx portal.</source>
        <translation>{what}: sua conta da Telnyx não tem nenhum que possa enviar. Adicione um no portal da Telnyx.</translation>
    </message>
    <message>
        <source>{what}: {said}</source>
        <translation>{what}: {said}</translation>
    </message>
    <message>
        <source>{who} at {desk} has just decided about fax {fax}. Look at what it says now, then decide.</source>
        <translation>{who}, no posto {desk}, acabou de decidir sobre o fax {fax}. Veja o que ele indica agora e decida.</translation>
    </message>
    <message>
        <source>{year}-{month}-{day} {time}</source>
        <translation>{day}/{month}/{year} {time}</translation>
    </message>
    <message>
        <source>“Store media” doesn&apos;t work for an uploaded document.</source>
        <translation>“Guardar o documento” não funciona para um documento enviado por upload.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written. Choose another name or folder.</source>
        <translation>“{name}” não pode ser gravado. Escolha outro nome ou pasta.</translation>
    </message>
    <message>
        <source>“{name}” has no fax number in the address book.</source>
        <translation>“{name}” não tem número de fax no catálogo de endereços.</translation>
    </message>
    <message>
        <source>“{name}” is set by your IT department and can&apos;t be changed here.</source>
        <translation>“{name}” é definido pelo seu departamento de TI e não pode ser alterado aqui.</translation>
    </message>
    <message>
        <source>“{name}” is set by {who} and can&apos;t be changed here.</source>
        <translation>“{name}” é definido por {who} e não pode ser alterado aqui.</translation>
    </message>
    <message>
        <source>“{name}” may be several contacts: {listed}. Write more of the name, or the number.</source>
        <translation>“{name}” pode ser vários contatos: {listed}. Escreva mais do nome, ou o número.</translation>
    </message>
    <message>
        <source>“{text}” has passed already.</source>
        <translation>“{text}” já passou.</translation>
    </message>
    <message>
        <source>“{text}” is more than a year away.</source>
        <translation>“{text}” está a mais de um ano.</translation>
    </message>
    <message>
        <source>“{text}” is no day. Write it like 2026-03-31, or today, or yesterday.</source>
        <translation>“{text}” não é um dia. Escreva como 2026-03-31, ou today, ou yesterday.</translation>
    </message>
    <message>
        <source>“{text}” is no role with a right. Write it like clerk:address-book; faxdesk team roles lists them.</source>
        <translation>“{text}” não é um papel com um direito. Escreva como clerk:address-book; faxdesk team roles os lista.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write 17:00, tomorrow 8:00, Mon 9:30, or 2026-03-05T08:00.</source>
        <translation>“{text}” não é uma hora. Escreva 17:00, tomorrow 8:00, Mon 9:30 ou 2026-03-05T08:00.</translation>
    </message>
    <message>
        <source>“{text}” names no pages. Write them like 1-3, 7 or 5- (to the end).</source>
        <translation>“{text}” não indica páginas. Escreva como 1-3, 7 ou 5- (até o fim).</translation>
    </message>
    <message>
        <source>“{value}” is no day or time. Write it as 2026-03-05 or 2026-03-05T14:30.</source>
        <translation>“{value}” não é um dia nem uma hora. Escreva como 2026-03-05 ou 2026-03-05T14:30.</translation>
    </message>
</context>
</TS>
