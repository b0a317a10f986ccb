<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Made with</source>
        <translation>使用ライブラリ(&amp;M)</translation>
    </message>
    <message>
        <source>About FaxDesk</source>
        <translation>FaxDesk について</translation>
    </message>
    <message>
        <source>Choose a library to read its licence.</source>
        <translation>ライブラリを選ぶとライセンスを読めます。</translation>
    </message>
    <message>
        <source>Its makers put no text beside it. Its licence is {licence}.</source>
        <translation>作者によるライセンス文は添付されていません。ライセンスは {licence} です。</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>ライブラリとそのライセンス</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unchanged under the GNU LGPL, version 3, as shared libraries that you may replace with your own build.</source>
        <translation>Qt と PySide6 は GNU LGPL バージョン 3 に基づき、変更せずに共有ライブラリとして使用しています。ご自身でビルドしたものに置き換えられます。</translation>
    </message>
    <message>
        <source>Sends documents as faxes through Telnyx. Free software under the MIT licence.</source>
        <translation>文書を Telnyx 経由でファクス送信します。MIT ライセンスのフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>The licence&apos;s own words</source>
        <translation>ライセンスの原文</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
</context>
<context>
    <name>AccountDisplay</name>
    <message>
        <source>Set up your Telnyx account first.</source>
        <translation>先に Telnyx アカウントを設定してください。</translation>
    </message>
    <message>
        <source>Your IT department&apos;s policy can&apos;t be read: see the notice at the top.</source>
        <translation>IT 部門のポリシーを読み込めません。上部のお知らせをご覧ください。</translation>
    </message>
</context>
<context>
    <name>ActModel</name>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>ファクス</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>SHA-256 {value}</source>
        <translation>SHA-256 {value}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>broadcast B{value}</source>
        <translation>同報 B{value}</translation>
    </message>
    <message>
        <source>contacts {value}</source>
        <translation>連絡先 {value}</translation>
    </message>
    <message>
        <source>faxes {first} to {last}</source>
        <translation>ファクス {first}～{last}</translation>
    </message>
    <message>
        <source>faxes {value}</source>
        <translation>ファクス {value}</translation>
    </message>
    <message>
        <source>group {value}</source>
        <translation>グループ {value}</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{value} in all</source>
        <translation>合計 {value}</translation>
    </message>
</context>
<context>
    <name>AdvancedOptions</name>
    <message>
        <source>&amp;Caller name</source>
        <translation>発信者名(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Webhook address</source>
        <translation>Webhook アドレス(&amp;W)</translation>
    </message>
    <message>
        <source>A copy stays at Telnyx. It is asked for again with every fax and never remembered.</source>
        <translation>コピーが Telnyx に残ります。ファクスごとに指定が必要で、記憶されません。</translation>
    </message>
    <message>
        <source>A picture of the pages stays at Telnyx. It is asked for again with every fax.</source>
        <translation>ページの画像が Telnyx に残ります。ファクスごとに指定が必要です。</translation>
    </message>
    <message>
        <source>A server of yours that Telnyx tells about this fax. Not remembered for the next one.</source>
        <translation>Telnyx がこのファクスについて通知する、お客様のサーバーです。次のファクスには引き継がれません。</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>発信者名</translation>
    </message>
    <message>
        <source>F&amp;rom-number</source>
        <translation>発信元番号(&amp;R)</translation>
    </message>
    <message>
        <source>From-number</source>
        <translation>発信元番号</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Preview format</source>
        <translation>プレビューの形式</translation>
    </message>
    <message>
        <source>Store a preview at Telnyx, as</source>
        <translation>Telnyx にプレビューを保存する形式</translation>
    </message>
    <message>
        <source>Store the document at Telnyx</source>
        <translation>Telnyx に文書を保存する</translation>
    </message>
    <message>
        <source>Storing and the webhook count for one fax, then they are off again.</source>
        <translation>保存と Webhook は 1 件のファクスだけに有効で、その後オフに戻ります。</translation>
    </message>
    <message>
        <source>Switch it off where a receiver&apos;s machine can&apos;t agree with ours.</source>
        <translation>受信機とうまく通信できない場合はオフにしてください。</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>Use T.38 (fax &amp;over internet lines)</source>
        <translation>T.38 を使う(インターネット回線でのファクス)(&amp;O)</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Webhook アドレス</translation>
    </message>
    <message>
        <source>What the receiver&apos;s display shows. Letters A–Z, digits, spaces and - _ ~ ! . +</source>
        <translation>受信側のディスプレイに表示される名前です。英字 A～Z、数字、空白、- _ ~ ! . + が使えます</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>the from-number</source>
        <translation>発信元番号</translation>
    </message>
</context>
<context>
    <name>ApplicationList</name>
    <message>
        <source>Fax applications</source>
        <translation>ファクスアプリケーション</translation>
    </message>
    <message>
        <source>{name}: can&apos;t send, as it has no outbound voice profile</source>
        <translation>{name}: 発信用の音声プロファイルがないため送信できません</translation>
    </message>
    <message>
        <source>{name}: can&apos;t send, as it is switched off</source>
        <translation>{name}: オフになっているため送信できません</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>All faxes up to the end of {year}</source>
        <translation>{year} 年末までのすべてのファクス</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Archive old faxes</source>
        <translation>古いファクスのアーカイブ</translation>
    </message>
    <message>
        <source>Archiving … Faxes so far: {number}. Closing this window stops it.</source>
        <translation>アーカイブしています … これまでのファクス: {number} 件。このウィンドウを閉じると中止します。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Faxes archived: {number}</source>
        <translation>アーカイブしたファクス: {number} 件</translation>
    </message>
    <message>
        <source>Faxes that stay: {number}. They are kept, lie in the bin, aren&apos;t over, or their document is not deleted yet.</source>
        <translation>残るファクス: {number} 件。保存対象か、ごみ箱にあるか、終了していないか、文書がまだ削除されていないものです。</translation>
    </message>
    <message>
        <source>Faxes that would be moved: {number}</source>
        <translation>移されるファクス: {number} 件</translation>
    </message>
    <message>
        <source>Folder for the archive</source>
        <translation>アーカイブのフォルダー</translation>
    </message>
    <message>
        <source>No fax is old enough to be archived.</source>
        <translation>アーカイブできるほど古いファクスはありません。</translation>
    </message>
    <message>
        <source>Old faxes go into a file of their own, and the journal becomes smaller. The history still finds them.</source>
        <translation>古いファクスは別のファイルに移り、ジャーナルが小さくなります。移したファクスも履歴で見つかります。</translation>
    </message>
    <message>
        <source>The file is in {folder}. Keep it with your backups.</source>
        <translation>ファイルは {folder} にあります。バックアップと一緒に保管してください。</translation>
    </message>
    <message>
        <source>{file}: 1 fax</source>
        <translation>{file}: ファクス 1 件</translation>
    </message>
    <message>
        <source>{file}: missing</source>
        <translation>{file}: ファイルがありません</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {number} faxes</source>
        <translation>
            <numerusform>{file}: ファクス {number} 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>The link “{link}” names no number that can be faxed.</source>
        <translation>リンク「{link}」にはファクスできる番号がありません。</translation>
    </message>
    <message>
        <source>{numbers} came by a link, beside who stood in To before. Look before you send.</source>
        <translation>リンクから {numbers} が追加され、宛先には以前の相手も残っています。送信前に確認してください。</translation>
    </message>
</context>
<context>
    <name>AuditWindow</name>
    <message numerus="yes">
        <source>%n lines saved: {path}</source>
        <translation>
            <numerusform>%n 行を保存しました: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check the journal</source>
        <translation>ジャーナルを検査(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>日時(&amp;W)</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>All of them: faxdesk audit</source>
        <translation>すべて表示するには: faxdesk audit</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Checking the whole journal…</source>
        <translation>ジャーナル全体を検査しています…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>監査ログのエクスポート</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>過去 365 日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <source>Nothing was done that fits this.</source>
        <translation>条件に合う操作はありません。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entries checked.</source>
        <translation>
            <numerusform>ジャーナルは完全です。%n 件の記録を検査しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal was changed, in %n places.</source>
        <translation>
            <numerusform>ジャーナルが %n か所で変更されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>実行者(&amp;O)</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>内容(&amp;T)</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>操作の記録</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>記録 {number}</translation>
    </message>
    <message>
        <source>fax {number}</source>
        <translation>ファクス {number}</translation>
    </message>
</context>
<context>
    <name>Broadcast</name>
    <message numerus="yes">
        <source>%n are under way: Telnyx is asked to stop them, and may be too late.</source>
        <translation>
            <numerusform>%n 件は進行中です。Telnyx に中止を求めますが、間に合わない場合があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed as there is no such fax number.</source>
        <translation>
            <numerusform>そのうち %n 件は、存在しないファクス番号のため失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these faxes could not take it: look at each.</source>
        <translation>
            <numerusform>%n 件のファクスには適用できませんでした。それぞれ確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait: they are cancelled.</source>
        <translation>
            <numerusform>%n 件は待機中です。取り消されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>送信しない(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation>送信を続ける(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>すべて削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>すべて中止(&amp;S)</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>同報送信</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>結果のエクスポート</translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation>結果をエクスポート…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message numerus="yes">
        <source>Only to the %n &amp;others</source>
        <translation>
            <numerusform>ほかの %n 件だけに送る(&amp;O)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n faxes of this broadcast?</source>
        <translation>
            <numerusform>この同報のファクス %n 件をすべて削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all from the list…</source>
        <translation>すべて一覧から削除…</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation>すべて削除…</translation>
    </message>
    <message numerus="yes">
        <source>Send again to the %n that failed</source>
        <translation>
            <numerusform>失敗した %n 件に再送信</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again to {count} failed</source>
        <translation>失敗した {count} 件に再送信</translation>
    </message>
    <message>
        <source>Stop all faxes of this broadcast?</source>
        <translation>この同報のファクスをすべて中止しますか？</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>中止…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>The results are in {name}.</source>
        <translation>結果は {name} にあります。</translation>
    </message>
    <message>
        <source>To &amp;all</source>
        <translation>すべてに送る(&amp;A)</translation>
    </message>
    <message>
        <source>Trying again won&apos;t help there: check the numbers.</source>
        <translation>これらは再試行しても送れません。番号を確認してください。</translation>
    </message>
</context>
<context>
    <name>BroadcastBar</name>
    <message>
        <source>&amp;Back to all faxes</source>
        <translation>すべてのファクスに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Back to all faxes (Left)</source>
        <translation>すべてのファクスに戻る (←)</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>同報送信</translation>
    </message>
</context>
<context>
    <name>BroadcastView</name>
    <message>
        <source>Show its faxes</source>
        <translation>この同報のファクスを表示</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Being cleaned up …</source>
        <translation>補正しています …</translation>
    </message>
    <message>
        <source>Being cleaned up: {done} of {of} pages</source>
        <translation>補正しています: {of} ページ中 {done} ページ</translation>
    </message>
    <message>
        <source>Being made again …</source>
        <translation>作り直しています …</translation>
    </message>
    <message>
        <source>Being shrunk …</source>
        <translation>縮小しています …</translation>
    </message>
    <message>
        <source>Being shrunk: {done} of {of} pages</source>
        <translation>縮小しています: {of} ページ中 {done} ページ</translation>
    </message>
    <message>
        <source>Choose pages…</source>
        <translation>ページを選択…</translation>
    </message>
    <message>
        <source>Clean up for fax</source>
        <translation>ファクス用に補正</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Have the pages as they were scanned</source>
        <translation>スキャンしたままのページに戻します</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>この版を使う</translation>
    </message>
    <message>
        <source>Leave out blank pages</source>
        <translation>白紙ページを除く</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Make scanned pages black on white, straight and without shadows: quick to send, easy to read</source>
        <translation>スキャンしたページを白地に黒、傾きなし、影なしに整えます。速く送れて読みやすくなります</translation>
    </message>
    <message>
        <source>Send greys as shown: about {time}</source>
        <translation>中間調を表示どおりに送る: 約 {time}</translation>
    </message>
    <message>
        <source>Send without tracked changes</source>
        <translation>変更履歴なしで送る</translation>
    </message>
    <message>
        <source>Shrink to fit</source>
        <translation>サイズを縮小</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own dots may take about {time}. Pages with greys then go as pictures: small print on them may be harder to read.</source>
        <translation>Telnyx 独自のドットでは約 {time} かかることがあります。表示どおりに送ると、中間調のあるページは画像になり、小さな文字が読みにくくなる可能性があります。</translation>
    </message>
    <message>
        <source>Undo clean-up</source>
        <translation>補正を元に戻す</translation>
    </message>
    <message>
        <source>Undo greys as shown</source>
        <translation>「中間調を表示どおりに」を元に戻す</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロック解除…</translation>
    </message>
    <message>
        <source>Use the new version</source>
        <translation>新しい版を使う</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>List {name}: Enter opens it</source>
        <translation>リスト {name}: Enter で開きます</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>リストを開く</translation>
    </message>
    <message>
        <source>Recipient {number}</source>
        <translation>宛先 {number}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
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
        <translation>(ファクス {number}、{time})</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(不明)</translation>
    </message>
    <message>
        <source>(partly estimated)</source>
        <translation>(一部は見積もり)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>All of it is the team&apos;s now. This desk&apos;s own journal stays as it was, with its queue paused.</source>
        <translation>すべてチームのものになりました。このデスク自身のジャーナルは元のままで、キューは一時停止中です。</translation>
    </message>
    <message>
        <source>Another FaxDesk has the journal open: remains in unused parts of it are overwritten later.</source>
        <translation>別の FaxDesk がジャーナルを開いています。未使用部分の残りは後で上書きされます。</translation>
    </message>
    <message>
        <source>Another command works the queue. This one takes over when it ends.</source>
        <translation>別のコマンドがキューを処理しています。それが終わると、このコマンドが引き継ぎます。</translation>
    </message>
    <message>
        <source>Backup: {back_up}</source>
        <translation>バックアップ: {back_up}</translation>
    </message>
    <message>
        <source>Before: {before_bytes}. After: {after_bytes}.</source>
        <translation>前: {before_bytes}。後: {after_bytes}。</translation>
    </message>
    <message numerus="yes">
        <source>Broadcast {name}: {n} faxes</source>
        <translation>
            <numerusform>同報 {name}: ファクス {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Chain {chain} ends here with {last_hash}</source>
        <translation>チェーン {chain} はここで終わります: {last_hash}</translation>
    </message>
    <message>
        <source>Chain {chain} ends with entry {last}, {last_hash}</source>
        <translation>チェーン {chain} は記録 {last} で終わります: {last_hash}</translation>
    </message>
    <message>
        <source>Check it with: faxdesk verify FILE</source>
        <translation>検証するには: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>Check its name and its folder.</source>
        <translation>名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>Collecting, which tries every part of FaxDesk: up to a minute.</source>
        <translation>FaxDesk の各部を試しながら収集しています。最長 1 分かかります。</translation>
    </message>
    <message>
        <source>Credit: {available_credit} {currency}</source>
        <translation>残高: {available_credit} {currency}</translation>
    </message>
    <message>
        <source>Do not fax: {reason}</source>
        <translation>ファクス禁止: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Documents: deleted {n} days after a fax&apos;s end.</source>
        <translation>
            <numerusform>文書: ファクス終了の {n} 日後に削除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents: kept for ever.</source>
        <translation>文書: 無期限に保存。</translation>
    </message>
    <message>
        <source>Documents: {number} ({size})</source>
        <translation>文書: {number} 件 ({size})</translation>
    </message>
    <message>
        <source>Due now: documents of {documents}, numbers and names of {names}</source>
        <translation>期限の来たもの: 文書 {documents} 件、番号と名前 {names} 件</translation>
    </message>
    <message>
        <source>Entries checked: {links}. Seals checked: {seals}.</source>
        <translation>検査した記録: {links}。検査した封印: {seals}。</translation>
    </message>
    <message>
        <source>Every user of this computer can read the faxes here and send some.</source>
        <translation>このコンピューターのすべてのユーザーが、ここのファクスを読み、送信できます。</translation>
    </message>
    <message>
        <source>Fax application</source>
        <translation>ファクスアプリケーション</translation>
    </message>
    <message>
        <source>Fax {fax_id} is deleted.</source>
        <translation>ファクス {fax_id} を削除しました。</translation>
    </message>
    <message>
        <source>Fax {fax_id} is in the bin. Within 30 days: faxdesk restore {fax_id}</source>
        <translation>ファクス {fax_id} はごみ箱にあります。30 日以内なら戻せます: faxdesk restore {fax_id}</translation>
    </message>
    <message>
        <source>Fax {fax_id} is in the history again.</source>
        <translation>ファクス {fax_id} を履歴に戻しました。</translation>
    </message>
    <message>
        <source>Fax {ids}: no longer under legal hold.</source>
        <translation>ファクス {ids}: 法的保全を解除しました。</translation>
    </message>
    <message>
        <source>Fax {ids}: the document goes when its time has come.</source>
        <translation>ファクス {ids}: 期限が来たら文書を削除します。</translation>
    </message>
    <message>
        <source>Fax {ids}: the document is kept until: faxdesk keep --off {plain}</source>
        <translation>ファクス {ids}: 次のコマンドまで文書を保存します: faxdesk keep --off {plain}</translation>
    </message>
    <message>
        <source>Fax {ids}: under legal hold. Nothing of it can be removed.</source>
        <translation>ファクス {ids}: 法的保全の対象です。何も削除できません。</translation>
    </message>
    <message>
        <source>Fax {id} goes from {from_number}, as it was sent; {usual} is your number now. To change that: faxdesk cancel {id}, then faxdesk retry {id} --from {usual}</source>
        <translation>ファクス {id} は送信時の {from_number} から送られます。現在の番号は {usual} です。変更するには: faxdesk cancel {id}、その後 faxdesk retry {id} --from {usual}</translation>
    </message>
    <message>
        <source>Fax {number}</source>
        <translation>ファクス {number}</translation>
    </message>
    <message>
        <source>Fax {number}: {reason}</source>
        <translation>ファクス {number}: {reason}</translation>
    </message>
    <message>
        <source>FaxDesk brings your journal of {number} MB up to date, once. This may take a minute or two.</source>
        <translation>{number} MB のジャーナルを FaxDesk が一度だけ更新します。1～2 分かかることがあります。</translation>
    </message>
    <message>
        <source>FaxDesk is no printer on this computer; see docs/printing.md.</source>
        <translation>FaxDesk はこのコンピューターのプリンターになっていません。docs/printing.md をご覧ください。</translation>
    </message>
    <message>
        <source>FaxDesk works the queue. Ctrl+C ends it.</source>
        <translation>FaxDesk がキューを処理しています。Ctrl+C で終了します。</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s own copies of the journal</source>
        <translation>FaxDesk 自身によるジャーナルのコピー</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s window works the queue. This command takes over when it ends.</source>
        <translation>FaxDesk のウィンドウがキューを処理しています。それが終わると、このコマンドが引き継ぎます。</translation>
    </message>
    <message>
        <source>Faxes go from {number} with {name} ({id}).</source>
        <translation>ファクスは {number} から {name} ({id}) で送信されます。</translation>
    </message>
    <message>
        <source>Faxes that are not over, and go on with the team: {number}</source>
        <translation>終了しておらず、チームで続行するファクス: {number} 件</translation>
    </message>
    <message>
        <source>Faxes that are over and have their document: {with_document}</source>
        <translation>終了して文書が残っているファクス: {with_document} 件</translation>
    </message>
    <message>
        <source>For all desks of the team, as the IT department&apos;s policy has it.</source>
        <translation>IT 部門のポリシーにより、チームの全デスクに適用されます。</translation>
    </message>
    <message>
        <source>For each person (or desk), in psql, a user in the role of a clerk, a lead or an administrator:</source>
        <translation>人 (またはデスク) ごとに、psql で、担当者・リーダー・管理者のいずれかの役割のユーザーを作成します:</translation>
    </message>
    <message>
        <source>Here that is: faxdesk send --password-stdin</source>
        <translation>ここでは次のとおりです: faxdesk send --password-stdin</translation>
    </message>
    <message>
        <source>Here that is: faxdesk send --shrink</source>
        <translation>ここでは次のとおりです: faxdesk send --shrink</translation>
    </message>
    <message>
        <source>Here that is: {options}</source>
        <translation>ここでは次のとおりです: {options}</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>続行しています。</translation>
    </message>
    <message>
        <source>Its password (nothing: don&apos;t send it):</source>
        <translation>パスワード (空欄: 送信しない):</translation>
    </message>
    <message>
        <source>Its queue is paused: what waits in it waits with the team, too.</source>
        <translation>キューは一時停止中です。待機中のものはチームでも待機します。</translation>
    </message>
    <message>
        <source>Keep it with your backups, too: faxdesk backup copies the journal alone.</source>
        <translation>バックアップと一緒に保管してください。faxdesk backup はジャーナルだけをコピーします。</translation>
    </message>
    <message>
        <source>Kept by hand: {kept}; under legal hold: {held}</source>
        <translation>手動で保存中: {kept} 件、法的保全: {held} 件</translation>
    </message>
    <message>
        <source>Leave out who is not to be faxed.</source>
        <translation>ファクス禁止の相手を外してください。</translation>
    </message>
    <message>
        <source>Lines in use: {used} of {lines}; in hand: {count}</source>
        <translation>使用中の回線: {used} / {lines}、処理中: {count}</translation>
    </message>
    <message>
        <source>Managed by: {managed_by}</source>
        <translation>管理者: {managed_by}</translation>
    </message>
    <message>
        <source>No contact.</source>
        <translation>連絡先がありません。</translation>
    </message>
    <message>
        <source>No cost is known.</source>
        <translation>料金は不明です。</translation>
    </message>
    <message>
        <source>No cost is known: no price is set.</source>
        <translation>料金は不明です。単価が設定されていません。</translation>
    </message>
    <message>
        <source>No desk has worked its queue yet.</source>
        <translation>キューを処理したデスクはまだありません。</translation>
    </message>
    <message>
        <source>No fax is marked to be kept.</source>
        <translation>保存が指定されたファクスはありません。</translation>
    </message>
    <message>
        <source>No fax is under legal hold.</source>
        <translation>法的保全のファクスはありません。</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>監視しているフォルダーはありません。</translation>
    </message>
    <message>
        <source>No policy: there is no {policy_path}.</source>
        <translation>ポリシーはありません: {policy_path} がありません。</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>Nobody is sure whether they went</source>
        <translation>送信されたか不明</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>期限の来たものはありません。</translation>
    </message>
    <message>
        <source>Nothing of the kind is in the history.</source>
        <translation>履歴に該当するものはありません。</translation>
    </message>
    <message>
        <source>Nothing that was printed waits.</source>
        <translation>待機中の印刷文書はありません。</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>何も行いませんでした。</translation>
    </message>
    <message>
        <source>Nothing was done. This can&apos;t be undone; say that it is meant with: --yes</source>
        <translation>何も行いませんでした。この操作は元に戻せません。実行する場合は次を付けてください: --yes</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>キューには何も入れていません。</translation>
    </message>
    <message>
        <source>Nothing was written. Use --yes to have it all the same.</source>
        <translation>何も書き込んでいません。それでも実行するには --yes を付けてください。</translation>
    </message>
    <message>
        <source>Numbers and names: kept for ever.</source>
        <translation>番号と名前: 無期限に保存。</translation>
    </message>
    <message numerus="yes">
        <source>Numbers and names: taken out {n} days after a fax&apos;s end.</source>
        <translation>
            <numerusform>番号と名前: ファクス終了の {n} 日後に取り除く。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the same lists, gone before</source>
        <translation>同じリストのうち送信済み</translation>
    </message>
    <message>
        <source>Only programs on this computer that know the key.</source>
        <translation>このコンピューター上の、キーを知っているプログラムだけです。</translation>
    </message>
    <message>
        <source>Password of the team&apos;s database:</source>
        <translation>チームのデータベースのパスワード:</translation>
    </message>
    <message>
        <source>Policy: {source}</source>
        <translation>ポリシー: {source}</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>ポート {port} は別のプログラムが使用しています。</translation>
    </message>
    <message>
        <source>Queued. The faxes go while FaxDesk is open, or with: faxdesk run</source>
        <translation>キューに入れました。FaxDesk を開いている間に送信されます。または: faxdesk run</translation>
    </message>
    <message>
        <source>Remains of what was taken out may lie in unused parts of the journal&apos;s file. FaxDesk overwrites them by itself; at once: faxdesk retention run</source>
        <translation>取り除いたものの残りがジャーナルのファイルの未使用部分にある可能性があります。FaxDesk が自動的に上書きします。すぐに行うには: faxdesk retention run</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>削除したもの:</translation>
    </message>
    <message>
        <source>Removed: {contact_line}</source>
        <translation>削除しました: {contact_line}</translation>
    </message>
    <message>
        <source>Set it up with: faxdesk setup</source>
        <translation>設定するには: faxdesk setup</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>残るもの:</translation>
    </message>
    <message>
        <source>Stopped before they went</source>
        <translation>送信前に中止</translation>
    </message>
    <message>
        <source>Stopped. What has not gone yet goes when FaxDesk runs again.</source>
        <translation>中止しました。まだ送っていないものは、次に FaxDesk が動くときに送信されます。</translation>
    </message>
    <message>
        <source>TELNYX_API_KEY is set and goes before the keyring&apos;s key.</source>
        <translation>TELNYX_API_KEY が設定されており、キーリングのキーより優先されます。</translation>
    </message>
    <message>
        <source>Team: {address}</source>
        <translation>チーム: {address}</translation>
    </message>
    <message>
        <source>Telnyx API key:</source>
        <translation>Telnyx API キー:</translation>
    </message>
    <message>
        <source>The API key can&apos;t be changed.</source>
        <translation>API キーを変更できません。</translation>
    </message>
    <message>
        <source>The address book is empty.</source>
        <translation>アドレス帳は空です。</translation>
    </message>
    <message>
        <source>The archive {name} isn&apos;t in its place: its faxes are not here.</source>
        <translation>アーカイブ {name} が所定の場所にないため、そのファクスはここにありません。</translation>
    </message>
    <message>
        <source>The backup is in place. The queue is paused: check the list, then: faxdesk resume</source>
        <translation>バックアップに戻しました。キューは一時停止中です。一覧を確認してから: faxdesk resume</translation>
    </message>
    <message>
        <source>The connection is not protected as it should be (sslmode={chosen_tls}): others on the network may read along, or pretend to be the server. Leave sslmode out, so that it must prove who it is.</source>
        <translation>接続が十分に保護されていません (sslmode={chosen_tls})。ネットワーク上の他者に読まれたり、サーバーになりすまされたりするおそれがあります。sslmode を外して、サーバーに身元を証明させてください。</translation>
    </message>
    <message>
        <source>The first {limit}; more with --limit, all with --csv.</source>
        <translation>最初の {limit} 件です。さらに見るには --limit、すべては --csv を使ってください。</translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation>ジャーナルは完全です。</translation>
    </message>
    <message>
        <source>The journal that it replaced: {kept}</source>
        <translation>置き換えられたジャーナル: {kept}</translation>
    </message>
    <message numerus="yes">
        <source>The journal was changed, in {n} places.</source>
        <translation>
            <numerusform>ジャーナルが {n} か所で変更されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyring is not open: a password may still be in it.</source>
        <translation>キーリングが開いていません。パスワードがまだ残っている可能性があります。</translation>
    </message>
    <message>
        <source>The number doesn&apos;t tell the receiver&apos;s time: the hours are this computer&apos;s.</source>
        <translation>番号から相手の時刻が分からないため、時間帯はこのコンピューターの時刻です。</translation>
    </message>
    <message>
        <source>The oldest waits for {time}</source>
        <translation>最も古いものの待ち時間は {time}</translation>
    </message>
    <message>
        <source>The queue goes on while FaxDesk is open, or with: faxdesk run</source>
        <translation>FaxDesk を開いている間、キューは続行します。または: faxdesk run</translation>
    </message>
    <message>
        <source>The queue goes on.</source>
        <translation>キューは続行します。</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>キューは空です。</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>キューは一時停止中です。</translation>
    </message>
    <message>
        <source>The queue is paused. Faxes under way go on.</source>
        <translation>キューは一時停止中です。進行中のファクスは続行します。</translation>
    </message>
    <message>
        <source>The queue is paused. Go on with: faxdesk resume</source>
        <translation>キューは一時停止中です。再開するには: faxdesk resume</translation>
    </message>
    <message>
        <source>The team&apos;s journal is in {path}, with {rows}. Documents beside it: {number}.</source>
        <translation>チームのジャーナルは {path} にあります ({rows})。横にある文書: {number} 件。</translation>
    </message>
    <message>
        <source>The team&apos;s tables are made.</source>
        <translation>チームの表を作成しました。</translation>
    </message>
    <message>
        <source>The team&apos;s tables were brought from version {before} to {version}.</source>
        <translation>チームの表を版 {before} から {version} に更新しました。</translation>
    </message>
    <message>
        <source>The team&apos;s tables were up to date.</source>
        <translation>チームの表は最新です。</translation>
    </message>
    <message>
        <source>Then, on each desk: faxdesk team join --database postgresql://anna@HOST/DATABASE</source>
        <translation>次に、各デスクで: faxdesk team join --database postgresql://anna@HOST/DATABASE</translation>
    </message>
    <message>
        <source>There are no archives.</source>
        <translation>アーカイブはありません。</translation>
    </message>
    <message>
        <source>There is no screen here. Use the commands instead: faxdesk --help</source>
        <translation>ここには画面がありません。コマンドを使ってください: faxdesk --help</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>このファイルはありません。</translation>
    </message>
    <message>
        <source>There is nothing to archive: no older fax is over, and past what retention does to it.</source>
        <translation>アーカイブするものはありません。終了し、保存期間の処理も済んだ古いファクスがありません。</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Forget this number? Type “yes”, or anything else.</source>
        <translation>この操作は元に戻せません。この番号を消去しますか？「yes」またはそれ以外を入力してください。</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Forget {name}? Type “yes”, or anything else.</source>
        <translation>この操作は元に戻せません。{name} を消去しますか？「yes」またはそれ以外を入力してください。</translation>
    </message>
    <message>
        <source>This desk has {rows}.</source>
        <translation>このデスクの内容: {rows}。</translation>
    </message>
    <message>
        <source>This desk works its own queue again. What it had queued stays with the team.</source>
        <translation>このデスクは再び自分のキューを処理します。キューに入れたものはチームに残ります。</translation>
    </message>
    <message>
        <source>This desk works the team&apos;s queue from now on, with {faxes} in it.</source>
        <translation>このデスクは今後チームのキューを処理します ({faxes})。</translation>
    </message>
    <message>
        <source>This user may make no roles. Let somebody who may: CREATE ROLE {desk_role}; and do this again.</source>
        <translation>このユーザーは役割を作成できません。権限のある人が CREATE ROLE {desk_role}; を実行してから、もう一度行ってください。</translation>
    </message>
    <message>
        <source>Type it, or hand it over with: --key-stdin</source>
        <translation>入力するか、次のオプションで渡してください: --key-stdin</translation>
    </message>
    <message>
        <source>Under way, Telnyx was asked to stop them</source>
        <translation>進行中、Telnyx に中止を依頼済み</translation>
    </message>
    <message>
        <source>Use {option} to send it all the same.</source>
        <translation>それでも送るには {option} を付けてください。</translation>
    </message>
    <message>
        <source>Waiting: {waiting}, of which {ready} could go now</source>
        <translation>待機中: {waiting}、うち今すぐ送れるもの: {ready}</translation>
    </message>
    <message>
        <source>Watched from now on, while FaxDesk is open, or with faxdesk run: {path}</source>
        <translation>監視を始めました (FaxDesk を開いている間、または faxdesk run で): {path}</translation>
    </message>
    <message>
        <source>Watched no more: {path}</source>
        <translation>監視をやめました: {path}</translation>
    </message>
    <message>
        <source>What each of them may do: faxdesk team roles</source>
        <translation>それぞれの権限: faxdesk team roles</translation>
    </message>
    <message>
        <source>What its own queue has stays where it is: faxdesk team leave goes back to it.</source>
        <translation>自分のキューの内容はそのまま残ります。faxdesk team leave で戻れます。</translation>
    </message>
    <message>
        <source>Would be removed:</source>
        <translation>削除されるもの:</translation>
    </message>
    <message>
        <source>You are {person}, role {role}. Beside sending you may: {what}.</source>
        <translation>あなたは {person}、役割は {role} です。送信のほかにできること: {what}。</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>約 {amount}</translation>
    </message>
    <message>
        <source>about {line_s} on the line</source>
        <translation>通信時間 約 {line_s}</translation>
    </message>
    <message>
        <source>advice: {line}</source>
        <translation>提案: {line}</translation>
    </message>
    <message>
        <source>as the file beside it says</source>
        <translation>添え書きファイルのとおり</translation>
    </message>
    <message>
        <source>asks Telnyx for all</source>
        <translation>全員を代表して Telnyx に問い合わせ</translation>
    </message>
    <message>
        <source>cancel, hold and decide colleagues&apos; faxes</source>
        <translation>同僚のファクスの取り消し・保留・判断</translation>
    </message>
    <message>
        <source>change the address book</source>
        <translation>アドレス帳の変更</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>event {number}</source>
        <translation>イベント {number}</translation>
    </message>
    <message>
        <source>fax {fax_id}</source>
        <translation>ファクス {fax_id}</translation>
    </message>
    <message>
        <source>fax {fax_id}:</source>
        <translation>ファクス {fax_id}:</translation>
    </message>
    <message>
        <source>fax {number}</source>
        <translation>ファクス {number}</translation>
    </message>
    <message>
        <source>fax {number} to {recipient}</source>
        <translation>{recipient} へのファクス {number}</translation>
    </message>
    <message>
        <source>faxes that were composed and not sent</source>
        <translation>作成したまま未送信のファクス</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ここ</translation>
    </message>
    <message>
        <source>in hand: {in_hand}</source>
        <translation>処理中: {in_hand}</translation>
    </message>
    <message>
        <source>in hand: {number}</source>
        <translation>処理中: {number}</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>lift “do not fax”</source>
        <translation>「ファクス禁止」の解除</translation>
    </message>
    <message>
        <source>line {line}: {result}</source>
        <translation>{line} 行目: {result}</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>not heard of for {time}</source>
        <translation>{time} 応答なし</translation>
    </message>
    <message>
        <source>nothing of the list</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>numbers, names and documents of faxes</source>
        <translation>ファクスの番号・名前・文書</translation>
    </message>
    <message>
        <source>of these faxes, in archives of old years</source>
        <translation>うち、過去の年のアーカイブにあるファクス</translation>
    </message>
    <message>
        <source>open what colleagues sent</source>
        <translation>同僚が送った文書を開く</translation>
    </message>
    <message>
        <source>remove faxes for good</source>
        <translation>ファクスの完全な消去</translation>
    </message>
    <message>
        <source>see costs and credit</source>
        <translation>料金と残高の参照</translation>
    </message>
    <message>
        <source>the fax number on the first page</source>
        <translation>1 ページ目のファクス番号</translation>
    </message>
    <message>
        <source>the number in the file&apos;s name</source>
        <translation>ファイル名の番号</translation>
    </message>
    <message>
        <source>the number of contacts that have others</source>
        <translation>ほかの番号もある連絡先から、この番号</translation>
    </message>
    <message>
        <source>the one in {api_key}</source>
        <translation>{api_key} のもの</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>this is neither a proof nor a log of FaxDesk&apos;s</source>
        <translation>FaxDesk の送信証明でもログでもありません</translation>
    </message>
    <message>
        <source>to: {recipient}</source>
        <translation>宛先: {recipient}</translation>
    </message>
    <message>
        <source>who is let in</source>
        <translation>許可する対象</translation>
    </message>
    <message>
        <source>write history, book and log into files</source>
        <translation>履歴・アドレス帳・ログのファイルへの書き出し</translation>
    </message>
    <message>
        <source>{counts}. Nothing was changed.</source>
        <translation>{counts}。何も変更していません。</translation>
    </message>
    <message>
        <source>{count} dismissed.</source>
        <translation>{count} 件を確認済みにしました。</translation>
    </message>
    <message>
        <source>{done} of {of} pages cleaned up</source>
        <translation>{of} ページ中 {done} ページを補正</translation>
    </message>
    <message>
        <source>{done} of {of} pages made smaller</source>
        <translation>{of} ページ中 {done} ページを縮小</translation>
    </message>
    <message>
        <source>{export}: {lines} lines. Check it with: faxdesk verify FILE</source>
        <translation>{export}: {lines} 行。検証するには: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation>{folder} の {file}</translation>
    </message>
    <message>
        <source>{file}: {faxes} faxes from before {day}</source>
        <translation>{file}: {day} より前のファクス {faxes} 件</translation>
    </message>
    <message>
        <source>{file}: {faxes} faxes from before {day}. It is missing, and they can&apos;t be found.</source>
        <translation>{file}: {day} より前のファクス {faxes} 件。ファイルがないため、見つけられません。</translation>
    </message>
    <message>
        <source>{host} accepts {user}. The password is in the system&apos;s keyring.</source>
        <translation>{host} が {user} を受け付けました。パスワードはシステムのキーリングにあります。</translation>
    </message>
    <message>
        <source>{key}: {faxes} faxes, {delivered} delivered, {failed} failed, {pages} pages</source>
        <translation>{key}: ファクス {faxes} 件、配信完了 {delivered}、失敗 {failed}、{pages} ページ</translation>
    </message>
    <message>
        <source>{message} The password is not kept: use a passfile or PGPASSWORD.</source>
        <translation>{message} パスワードは保存されません。passfile または PGPASSWORD を使ってください。</translation>
    </message>
    <message>
        <source>{name}  {address}  from the directory</source>
        <translation>{name}  {address}  ディレクトリより</translation>
    </message>
    <message>
        <source>{name} is whole: {links} entries checked.</source>
        <translation>{name} は完全です。{links} 件の記録を検査しました。</translation>
    </message>
    <message>
        <source>{name} needs a password to open, and would be sent without one.</source>
        <translation>{name} を開くにはパスワードが必要で、送信するとパスワードなしになります。</translation>
    </message>
    <message numerus="yes">
        <source>{name} was changed, in {n} places: {links} entries checked.</source>
        <translation>
            <numerusform>{name} は {n} か所で変更されています。{links} 件の記録を検査しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>ファクス {number} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <translation>
            <numerusform>連絡先 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts written to {file}</source>
        <translation>
            <numerusform>{n} 件の連絡先を {file} に書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes</source>
        <translation>
            <numerusform>ファクス {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes are due.</source>
        <translation>
            <numerusform>期限の来たファクス: {n} 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes are in the archive {file} now; faxdesk history finds them.</source>
        <translation>
            <numerusform>{n} 件のファクスをアーカイブ {file} に移しました。faxdesk history で見つかります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes need you.</source>
        <translation>
            <numerusform>{n} 件のファクスに対応が必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes: what was due is taken out.</source>
        <translation>
            <numerusform>{n} 件のファクスから期限の来たものを取り除きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other rows</source>
        <translation>
            <numerusform>その他 {n} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting faxes go from {number} now, no longer from {before}.</source>
        <translation>
            <numerusform>待機中の {n} 件のファクスは、{before} ではなく {number} から送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>{role}: may no longer: {what}.</source>
        <translation>{role}: できなくなること: {what}。</translation>
    </message>
    <message>
        <source>{role}: may: {what}.</source>
        <translation>{role}: できること: {what}。</translation>
    </message>
    <message>
        <source>{team_database} is set and goes before this.</source>
        <translation>{team_database} が設定されており、これより優先されます。</translation>
    </message>
    <message>
        <source>{team_database} is set and still names a team.</source>
        <translation>{team_database} が設定されており、まだチームを示しています。</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation>
            <numerusform>… ほか {n} 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Putting it into the queue …</source>
        <translation>キューに入れています …</translation>
    </message>
    <message>
        <source>Putting it into the queue … {number} of {count}</source>
        <translation>キューに入れています … {number} / {count}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>中止しています …</translation>
    </message>
    <message>
        <source>Waiting for your answer …</source>
        <translation>回答を待っています …</translation>
    </message>
</context>
<context>
    <name>ConcernLine</name>
    <message>
        <source>It is right</source>
        <translation>これで正しい</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>これで正しい</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>{number} を使う</translation>
    </message>
    <message numerus="yes">
        <source>{numbers} and %n more</source>
        <translation>
            <numerusform>{numbers} ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>送信しない(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Only to {number}</source>
        <translation>{number} だけに送る(&amp;O)</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>送信前の確認</translation>
    </message>
    <message numerus="yes">
        <source>Only to the %n &amp;others</source>
        <translation>
            <numerusform>ほかの %n 件だけに送る(&amp;O)</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it &amp;all the same</source>
        <translation>このまま送る(&amp;A)</translation>
    </message>
    <message>
        <source>There is more than one thing to look at:</source>
        <translation>確認が必要な点が複数あります:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>&amp;Attention</source>
        <translation>担当者(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>会社名(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Do not fax, because:</source>
        <translation>ファクスしない。理由(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Favourite: stands before others</source>
        <translation>お気に入り: 先頭に表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Groups (a semicolon between)</source>
        <translation>グループ (セミコロンで区切る)(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>白黒2値(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>画質(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Slower tries: more time between them</source>
        <translation>再試行の間隔を長くする(&amp;S)</translation>
    </message>
    <message>
        <source>As for all</source>
        <translation>全体の設定に従う</translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation>送付状(&amp;V)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>番号(&amp;U)</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新しい連絡先</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Without &amp;T.38</source>
        <translation>T.38 を使わない(&amp;T)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>{numbers} refused a quality finer than High before.</source>
        <translation>{numbers} は以前、「高」より細かい画質を受け付けませんでした。</translation>
    </message>
    <message>
        <source>{numbers} refused so fine a quality before: faxes there begin in High.</source>
        <translation>{numbers} は以前、この細かい画質を受け付けませんでした。この宛先には「高」で送り始めます。</translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>ファクス</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>その他の番号</translation>
    </message>
    <message>
        <source>do not fax</source>
        <translation>ファクス禁止</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
</context>
<context>
    <name>ContactsWindow</name>
    <message numerus="yes">
        <source>%n contacts became one.</source>
        <translation>
            <numerusform>%n 件の連絡先を 1 件にまとめました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts deleted.</source>
        <translation>
            <numerusform>%n 件の連絡先を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts imported.</source>
        <translation>
            <numerusform>%n 件の連絡先をインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts written.</source>
        <translation>
            <numerusform>%n 件の連絡先を書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets merged.</source>
        <translation>
            <numerusform>%n 組を統合しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Merge duplicates…</source>
        <translation>重複を統合(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新規(&amp;N)…</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>アドレス帳</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>すべての連絡先</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.txt *.tsv *.vcf *.vcard);;All files (*)</source>
        <translation>連絡先 (*.csv *.txt *.tsv *.vcf *.vcard);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>連絡先のエクスポート</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>連絡先のインポート</translation>
    </message>
    <message>
        <source>Looking for duplicates …</source>
        <translation>重複を探しています …</translation>
    </message>
    <message>
        <source>Put into &amp;To</source>
        <translation>宛先に入れる(&amp;T)</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>連絡先を検索</translation>
    </message>
    <message>
        <source>Search: name, company, any part of a number</source>
        <translation>検索: 名前、会社名、番号の一部</translation>
    </message>
    <message>
        <source>Table (*.csv);;vCards (*.vcf);;vCards 4.0 (*.vcf)</source>
        <translation>表 (*.csv);;vCard (*.vcf);;vCard 4.0 (*.vcf)</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>変更を取り消す</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>{name} を追加しました。</translation>
    </message>
    <message>
        <source>{name} changed.</source>
        <translation>{name} を変更しました。</translation>
    </message>
</context>
<context>
    <name>CostSettings</name>
    <message>
        <source>&amp;hold the queue when it is spent</source>
        <translation>使い切ったらキューを保留する(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>通貨(&amp;U)</translation>
    </message>
    <message>
        <source>Hold the queue when the budget is spent</source>
        <translation>予算を使い切ったらキューを保留する</translation>
    </message>
    <message>
        <source>Hold the queue with &amp;less credit than</source>
        <translation>残高がこれを下回ったらキューを保留(&amp;L)</translation>
    </message>
    <message>
        <source>Monthly &amp;budget</source>
        <translation>月の予算(&amp;B)</translation>
    </message>
    <message>
        <source>Price of a &amp;minute</source>
        <translation>1 分の料金(&amp;M)</translation>
    </message>
    <message>
        <source>Price of a &amp;page</source>
        <translation>1 ページの料金(&amp;P)</translation>
    </message>
    <message>
        <source>What faxes cost</source>
        <translation>ファクスの料金</translation>
    </message>
    <message>
        <source>Without a price, what a page costs is learned from your account&apos;s records, where they tell it. What is reckoned by prices is an estimate, and called so.</source>
        <translation>料金を入力しない場合、1 ページの費用は、分かる範囲でアカウントの記録から算出します。料金から計算した額は見積もりで、そのように表示します。</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>not known, e.g. 0.005</source>
        <translation>不明 (例: 0.005)</translation>
    </message>
    <message>
        <source>not known, e.g. 0.007</source>
        <translation>不明 (例: 0.007)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>CoverChoice</name>
    <message>
        <source>Cover page</source>
        <translation>送付状</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>&amp;Cover page</source>
        <translation>送付状(&amp;C)</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>送付状</translation>
    </message>
    <message>
        <source>Open the folder for cover pages of your own: text files that any editor changes</source>
        <translation>独自の送付状用のフォルダーを開きます。任意のエディターで編集できるテキストファイルです</translation>
    </message>
    <message>
        <source>Own temp&amp;lates…</source>
        <translation>独自のテンプレート(&amp;L)…</translation>
    </message>
    <message>
        <source>Own templates are text files in this folder: {folder}</source>
        <translation>独自のテンプレートは、このフォルダーのテキストファイルです: {folder}</translation>
    </message>
    <message>
        <source>Template of the cover page</source>
        <translation>送付状のテンプレート</translation>
    </message>
    <message>
        <source>The folder for own templates can&apos;t be made: {folder}</source>
        <translation>独自のテンプレート用のフォルダーを作成できません: {folder}</translation>
    </message>
</context>
<context>
    <name>CoverForm</name>
    <message>
        <source>&amp;From</source>
        <translation>発信元(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>本文(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>注記(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>参照番号(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>件名(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>宛先(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>住所(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>会社名(&amp;O)</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>会社名(&amp;P)</translation>
    </message>
    <message>
        <source>Company of the recipient</source>
        <translation>宛先の会社名</translation>
    </message>
    <message>
        <source>Confidentiality note</source>
        <translation>機密保持の注記</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n faxes shows its own number.</source>
        <translation>
            <numerusform>%n 件のファクスには、それぞれの番号が表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fax numbers, date and page count are filled in by themselves.</source>
        <translation>ファクス番号、日付、ページ数は自動で入ります。</translation>
    </message>
    <message>
        <source>From, company, phone, address and note are kept for the next cover.</source>
        <translation>発信元、会社名、電話、住所、注記は次の送付状にも使われます。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation>宛先の名前</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>電話(&amp;H)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message numerus="yes">
        <source>The same on all %n covers. Leave it empty where it wouldn&apos;t fit all.</source>
        <translation>
            <numerusform>%n 件の送付状すべてに同じ内容が入ります。全員に合わない場合は空欄にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>あなたの住所</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>あなたの会社名</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>あなたの電話番号</translation>
    </message>
</context>
<context>
    <name>CoverRow</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Cover &amp;page</source>
        <translation>送付状(&amp;P)</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>送付状</translation>
    </message>
    <message>
        <source>Edit the cover page</source>
        <translation>送付状を編集</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>手紙形式</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Short: a few lines</source>
        <translation>簡易: 数行のみ</translation>
    </message>
    <message>
        <source>Standard: all fields</source>
        <translation>標準: 全項目</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>1 page</source>
        <translation>1 ページ</translation>
    </message>
    <message>
        <source>As it will arrive</source>
        <translation>届くときの見た目</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{number} / {count} ページ</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Company:</source>
        <translation>会社名:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日付:</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>ファクス</translation>
    </message>
    <message>
        <source>From fax {sender_number}</source>
        <translation>発信元ファクス {sender_number}</translation>
    </message>
    <message>
        <source>From fax:</source>
        <translation>発信元ファクス:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>発信元:</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>ページ数:</translation>
    </message>
    <message>
        <source>Part {part} of {parts}</source>
        <translation>分割 {part} / {parts}</translation>
    </message>
    <message>
        <source>Part {part} of {parts}, page {page} of {pages}</source>
        <translation>分割 {part} / {parts}、{page} / {pages} ページ</translation>
    </message>
    <message>
        <source>Part:</source>
        <translation>分割:</translation>
    </message>
    <message>
        <source>Phone {phone}</source>
        <translation>電話 {phone}</translation>
    </message>
    <message>
        <source>Phone:</source>
        <translation>電話:</translation>
    </message>
    <message>
        <source>Reference:</source>
        <translation>参照番号:</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>件名:</translation>
    </message>
    <message>
        <source>To fax {recipient_number}</source>
        <translation>宛先ファクス {recipient_number}</translation>
    </message>
    <message>
        <source>To fax:</source>
        <translation>宛先ファクス:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>宛先:</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A demo that needs no account and sends nothing anywhere.</source>
        <translation>アカウント不要で、どこにも何も送信しないデモ。</translation>
    </message>
    <message>
        <source>Fax Sender</source>
        <translation>ファクス送信</translation>
    </message>
    <message>
        <source>FaxDesk sends PDFs as faxes through Telnyx. Drop documents on its window, type fax numbers, press Send, and watch each fax until the other end has it, or read in plain words why it has not.</source>
        <translation>FaxDesk は PDF を Telnyx 経由でファクス送信します。文書をウィンドウにドロップし、ファクス番号を入力して「送信」を押すだけです。それぞれのファクスが相手に届くまでの様子や、届かなかった理由を平易な言葉で確認できます。</translation>
    </message>
    <message>
        <source>Files are checked before they go.</source>
        <translation>ファイルは送信前に検査されます。</translation>
    </message>
    <message>
        <source>Nothing gets lost: close FaxDesk, or pull the plug, and it goes on where it was.</source>
        <translation>何も失われません。FaxDesk を閉じても、電源が切れても、続きから再開します。</translation>
    </message>
    <message>
        <source>Send PDFs as faxes and see what became of them</source>
        <translation>PDF をファクス送信し、その結果を確認します</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>What is shown is true: a fax is Delivered only when Telnyx says so.</source>
        <translation>表示は事実です。「配信完了」となるのは、Telnyx がそう報告したときだけです。</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>As Telnyx rendered it…</source>
        <translation>Telnyx が作成した画像…</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details of the fax</source>
        <translation>ファクスの詳細</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Select one fax to read its story.</source>
        <translation>ファクスを 1 件選ぶと、経過を読めます。</translation>
    </message>
    <message>
        <source>The bar in the list is an estimate: a fax takes about a minute a page.</source>
        <translation>一覧のバーは目安です。ファクスは 1 ページに約 1 分かかります。</translation>
    </message>
    <message>
        <source>The picture that Telnyx made of the fax</source>
        <translation>Telnyx がこのファクスから作成した画像</translation>
    </message>
</context>
<context>
    <name>DirectoryKeeping</name>
    <message numerus="yes">
        <source>%n contacts are in the address book now.</source>
        <translation>
            <numerusform>%n 件の連絡先をアドレス帳に登録しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the %n from the directory in the book</source>
        <translation>
            <numerusform>ディレクトリの %n 件をアドレス帳に登録</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep {name} in the book</source>
        <translation>{name} をアドレス帳に登録</translation>
    </message>
    <message>
        <source>{name} is in the address book now.</source>
        <translation>{name} をアドレス帳に登録しました。</translation>
    </message>
</context>
<context>
    <name>DirectorySettings</name>
    <message>
        <source>&amp;Try it</source>
        <translation>試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせています…</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Searched &amp;below</source>
        <translation>検索の起点(&amp;B)</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>サーバー(&amp;V)</translation>
    </message>
    <message>
        <source>The directory answers.</source>
        <translation>ディレクトリから応答がありました。</translation>
    </message>
    <message>
        <source>The office&apos;s directory (LDAP, Active Directory)</source>
        <translation>社内ディレクトリ (LDAP、Active Directory)</translation>
    </message>
    <message>
        <source>To offers whom it knows with a fax number, while you type; it is only read.</source>
        <translation>宛先の入力中に、ファクス番号のある相手を候補に出します。ディレクトリは読み取るだけです。</translation>
    </message>
    <message>
        <source>nobody: without logging in</source>
        <translation>なし: ログインしない</translation>
    </message>
    <message>
        <source>the server&apos;s own</source>
        <translation>サーバーの既定</translation>
    </message>
    <message>
        <source>unchanged; it is kept in the system&apos;s keyring</source>
        <translation>変更なし。システムのキーリングに保存されています</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示中</translation>
    </message>
</context>
<context>
    <name>Dispatch</name>
    <message>
        <source>Stopped. Nothing was put into the queue.</source>
        <translation>中止しました。キューには何も入れていません。</translation>
    </message>
    <message>
        <source>The documents could not be put together. Take them out and add them again.</source>
        <translation>文書をまとめられませんでした。いったん外して、追加し直してください。</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>A page may not arrive as it looks here.</source>
        <translation>画面の見た目どおりに届かない可能性のあるページがあります。</translation>
    </message>
    <message>
        <source>A page takes long on the line, and need not.</source>
        <translation>送信に不必要に長くかかるページがあります。</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>確認しています …</translation>
    </message>
    <message>
        <source>Document {name}</source>
        <translation>文書 {name}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下へ移動 (Alt+↓)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上へ移動 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move {name} down (Alt+Down)</source>
        <translation>{name} を下へ移動 (Alt+↓)</translation>
    </message>
    <message>
        <source>Move {name} up (Alt+Up)</source>
        <translation>{name} を上へ移動 (Alt+↑)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Take out (Del)</source>
        <translation>外す (Del)</translation>
    </message>
    <message>
        <source>Take out {name} (Del)</source>
        <translation>{name} を外す (Del)</translation>
    </message>
    <message>
        <source>The file is gone from its folder. FaxDesk sends the copy it made.</source>
        <translation>元のフォルダーにファイルがありません。FaxDesk は作成済みのコピーを送ります。</translation>
    </message>
    <message>
        <source>The file was changed after you added it.</source>
        <translation>追加した後にファイルが変更されました。</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>約 {time}</translation>
    </message>
    <message>
        <source>cleaned up</source>
        <translation>補正済み</translation>
    </message>
    <message>
        <source>greys as shown</source>
        <translation>中間調は表示どおり</translation>
    </message>
    <message>
        <source>made into a PDF</source>
        <translation>PDF に変換済み</translation>
    </message>
    <message>
        <source>without its password</source>
        <translation>パスワードなし</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{chosen} of {pages} pages</source>
        <translation>{pages} ページ中 {chosen} ページ</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>文書(&amp;D)</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>文書を追加</translation>
    </message>
    <message>
        <source>Add documents (Ctrl+O)</source>
        <translation>文書を追加 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>プレビュー(&amp;V)…</translation>
    </message>
    <message>
        <source>See the fax as it will arrive</source>
        <translation>届くときの見た目でファクスを表示します</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>「{name}」はすでに追加されています。</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop PDFs, pictures or letters here, or press Add…</source>
        <translation>PDF、画像、文書をここにドロップするか、次を押してください: 追加…</translation>
    </message>
    <message>
        <source>Drop more here</source>
        <translation>ここにドロップして追加</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All that can be sent</source>
        <translation>送信できるすべてのファイル</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>PDF, pictures (JPEG, PNG, TIFF …), text, Word and the like.</source>
        <translation>PDF、画像 (JPEG、PNG、TIFF など)、テキスト、Word など。</translation>
    </message>
    <message>
        <source>PDF, pictures (JPEG, PNG, TIFF …), text. Word needs LibreOffice, which wasn&apos;t found.</source>
        <translation>PDF、画像 (JPEG、PNG、TIFF など)、テキスト。Word には LibreOffice が必要ですが、見つかりませんでした。</translation>
    </message>
    <message>
        <source>The program it comes from handed nothing over. Save it there, then add it.</source>
        <translation>元のプログラムから何も渡されませんでした。そのプログラムで保存してから追加してください。</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open it and drop what is in it.</source>
        <translation>「{name}」はフォルダーです。開いて、中のファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>“{name}” is in no folder of this computer. Save it in one, then add it.</source>
        <translation>「{name}」はこのコンピューターのフォルダーにありません。フォルダーに保存してから追加してください。</translation>
    </message>
    <message>
        <source>“{name}” is in the bin. Restore it, then add it.</source>
        <translation>「{name}」はごみ箱にあります。元に戻してから追加してください。</translation>
    </message>
    <message>
        <source>“{name}” is not on this computer yet. Download it, then add it.</source>
        <translation>「{name}」はまだこのコンピューターにありません。ダウンロードしてから追加してください。</translation>
    </message>
    <message>
        <source>“{name}” is on the share {share}, which this computer shows under no folder. Copy it to this computer, then add it.</source>
        <translation>「{name}」は共有 {share} にありますが、このコンピューターのフォルダーとしては見えません。このコンピューターにコピーしてから追加してください。</translation>
    </message>
    <message>
        <source>“{name}” is on the web. Save it as a PDF first, then add it.</source>
        <translation>「{name}」は Web 上にあります。先に PDF として保存してから追加してください。</translation>
    </message>
    <message>
        <source>“{name}” is still in an archive. Extract it into a folder, then add it.</source>
        <translation>「{name}」はまだ圧縮ファイルの中にあります。フォルダーに展開してから追加してください。</translation>
    </message>
    <message>
        <source>“{name}” is still in the mail program. Save it there, then add it.</source>
        <translation>「{name}」はまだメールソフトの中にあります。メールソフトで保存してから追加してください。</translation>
    </message>
    <message>
        <source>“{name}” was not handed over by the program it comes from. Save it there, then add it.</source>
        <translation>「{name}」が元のプログラムから渡されませんでした。そのプログラムで保存してから追加してください。</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Contacts that may be one</source>
        <translation>同一と思われる連絡先</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation>重複の統合</translation>
    </message>
    <message>
        <source>No contact seems to be entered twice.</source>
        <translation>二重に登録された連絡先はないようです。</translation>
    </message>
    <message>
        <source>Those that are ticked become one: every number and group stays, nothing is lost.</source>
        <translation>チェックした連絡先を 1 件にまとめます。番号とグループはすべて残り、何も失われません。</translation>
    </message>
</context>
<context>
    <name>EditAgain</name>
    <message>
        <source>What was sent could not be read again.</source>
        <translation>送信した内容を読み戻せませんでした。</translation>
    </message>
</context>
<context>
    <name>FailureNews</name>
    <message numerus="yes">
        <source>%n faxes failed.</source>
        <translation>
            <numerusform>%n 件のファクスが失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>To {recipient}: {what}</source>
        <translation>{recipient} 宛て: {what}</translation>
    </message>
</context>
<context>
    <name>FaxAction</name>
    <message>
        <source>Cancel</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>判断する…</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>編集して再送信</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>あきらめる</translation>
    </message>
    <message>
        <source>How long it is kept…</source>
        <translation>保存期間…</translation>
    </message>
    <message>
        <source>It did not go: send again</source>
        <translation>送信されなかった: 再送信</translation>
    </message>
    <message>
        <source>It went: mark as sent</source>
        <translation>送信された: 送信済みにする</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>送信を許可</translation>
    </message>
    <message>
        <source>Open what was sent</source>
        <translation>送信した内容を開く</translation>
    </message>
    <message>
        <source>Other number…</source>
        <translation>別の番号…</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>保留にする</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>Save proof…</source>
        <translation>送信証明を保存…</translation>
    </message>
    <message>
        <source>Send again to another number…</source>
        <translation>別の番号に再送信…</translation>
    </message>
    <message>
        <source>Send before the others</source>
        <translation>ほかより先に送る</translation>
    </message>
    <message>
        <source>Transmission report…</source>
        <translation>送信結果レポート…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>When it goes…</source>
        <translation>送信日時…</translation>
    </message>
</context>
<context>
    <name>FaxFacts</name>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Document deleted</source>
        <translation>文書の削除</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>FaxDesk fax no.</source>
        <translation>FaxDesk ファクス番号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>発信元</translation>
    </message>
    <message>
        <source>HTTP status {value}</source>
        <translation>HTTP ステータス {value}</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>画質: 高</translation>
    </message>
    <message>
        <source>Normal quality</source>
        <translation>画質: 標準</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>通信時間</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>申告された理由</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Telnyx fax id</source>
        <translation>Telnyx ファクス ID</translation>
    </message>
    <message>
        <source>Telnyx says: {value}</source>
        <translation>Telnyx からの通知: {value}</translation>
    </message>
    <message>
        <source>Telnyx&apos;s code: {value}</source>
        <translation>Telnyx のコード: {value}</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own words: {value}</source>
        <translation>Telnyx の原文: {value}</translation>
    </message>
    <message>
        <source>Ultra dark quality</source>
        <translation>画質: ウルトラダーク</translation>
    </message>
    <message>
        <source>Ultra light quality</source>
        <translation>画質: ウルトラライト</translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation>画質: 超高</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>約 {amount}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>約 {time}</translation>
    </message>
    <message>
        <source>asked so far: {value}</source>
        <translation>これまでの問い合わせ: {value}</translation>
    </message>
    <message>
        <source>caller name “{name}”</source>
        <translation>発信者名「{name}」</translation>
    </message>
    <message>
        <source>document stored at Telnyx</source>
        <translation>文書を Telnyx に保存</translation>
    </message>
    <message>
        <source>fault: {value}</source>
        <translation>エラー: {value}</translation>
    </message>
    <message>
        <source>field: {value}</source>
        <translation>項目: {value}</translation>
    </message>
    <message>
        <source>in detail: {value}</source>
        <translation>詳細: {value}</translation>
    </message>
    <message>
        <source>monochrome, black threshold {percent} %</source>
        <translation>白黒2値、黒のしきい値 {percent} %</translation>
    </message>
    <message>
        <source>part {part} is fax no. {id}</source>
        <translation>分割 {part} はファクス番号 {id}</translation>
    </message>
    <message>
        <source>preview stored at Telnyx</source>
        <translation>プレビューを Telnyx に保存</translation>
    </message>
    <message>
        <source>reason: {value}</source>
        <translation>理由: {value}</translation>
    </message>
    <message>
        <source>with T.38</source>
        <translation>T.38 あり</translation>
    </message>
    <message>
        <source>with a webhook</source>
        <translation>Webhook あり</translation>
    </message>
    <message>
        <source>without T.38</source>
        <translation>T.38 なし</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} / {parts}</translation>
    </message>
    <message>
        <source>{took}; {foretold} were foretold</source>
        <translation>{took} (予測は {foretold})</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>&amp;Keep what was delivered, in “sent”</source>
        <translation>配信完了した文書を「sent」に残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>白黒2値(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>パターン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>画質(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Trusted: numbers never faxed before go without asking</source>
        <translation>信頼する: 初めての番号にも確認なしで送る(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Who it goes to</source>
        <translation>宛先の決め方(&amp;W)</translation>
    </message>
    <message>
        <source>A number that was never faxed before is held until somebody releases it.</source>
        <translation>初めてファクスする番号は、誰かが許可するまで保留されます。</translation>
    </message>
    <message>
        <source>A regular expression; empty: what looks like a number</source>
        <translation>正規表現。空欄の場合は番号らしいもの</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>設定のとおり</translation>
    </message>
    <message>
        <source>Before others</source>
        <translation>ほかより先</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation>送付状(&amp;V)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>監視するフォルダー</translation>
    </message>
    <message>
        <source>For programs whose numbers are right: a wrong one goes to a stranger at once.</source>
        <translation>番号が正しいと分かっているプログラム用です。間違った番号でもすぐに他人へ送られます。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>フォルダー未選択</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Numbers, contacts or @groups, a semicolon between</source>
        <translation>番号、連絡先、@グループ (セミコロンで区切る)</translation>
    </message>
    <message>
        <source>Prio&amp;rity</source>
        <translation>優先度(&amp;R)</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>件名(&amp;J)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>宛先(&amp;O)</translation>
    </message>
    <message>
        <source>The folder&apos;s own name</source>
        <translation>フォルダー自身の名前</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>フォルダーの監視</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>監視フォルダー</translation>
    </message>
    <message>
        <source>When idle</source>
        <translation>空いているとき</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>FolderTrial</name>
    <message>
        <source>A document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>A document with its small file beside it, or that file</source>
        <translation>添え書きファイルのある文書、またはその添え書きファイル</translation>
    </message>
    <message>
        <source>A file to try</source>
        <translation>試すファイル</translation>
    </message>
    <message>
        <source>A file&apos;s name, as Fax_+13127367276_2026-11-29.pdf</source>
        <translation>ファイル名 (例: Fax_+13127367276_2026-11-29.pdf)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Example file</source>
        <translation>例のファイル</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Name or choose a file first.</source>
        <translation>先にファイル名を入力するか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>No file is needed</source>
        <translation>ファイルは不要です</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>このファイルは読み取れません。</translation>
    </message>
    <message>
        <source>Tr&amp;y</source>
        <translation>試す(&amp;Y)</translation>
    </message>
    <message>
        <source>Where would a file go?</source>
        <translation>ファイルの宛先を確かめる</translation>
    </message>
    <message>
        <source>Would be refused: {reason}</source>
        <translation>拒否されます: {reason}</translation>
    </message>
    <message>
        <source>Would go to {n} recipients, among them: {recipients}</source>
        <translation>{n} 件の宛先に送られます。例: {recipients}</translation>
    </message>
    <message>
        <source>Would go to: {recipients}</source>
        <translation>送り先: {recipients}</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>A small file beside it (JSON, CSV, XML)</source>
        <translation>添え書きファイル (JSON、CSV、XML)</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>いつも同じ</translation>
    </message>
    <message>
        <source>In hand: {n}</source>
        <translation>処理中: {n}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>The fax number on its first page</source>
        <translation>1 ページ目のファクス番号</translation>
    </message>
    <message>
        <source>The number in the file&apos;s name</source>
        <translation>ファイル名の番号</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>監視中</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>FaxDesk faxes what is put into a watched folder, and moves it to “sent” or “failed” there, with a report.</source>
        <translation>監視フォルダーに入れたファイルは FaxDesk がファクスし、レポートとともにその中の「sent」または「failed」に移します。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>監視フォルダー</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>“{name}” is watched no more. Its files stay where they are.</source>
        <translation>「{name}」の監視をやめました。ファイルはそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>ForgetButton</name>
    <message>
        <source>&amp;Forget…</source>
        <translation>消去(&amp;F)…</translation>
    </message>
    <message>
        <source>Takes a person out of faxes, address book and drafts</source>
        <translation>ファクス、アドレス帳、下書きから人を消去します</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>&amp;Forget for good</source>
        <translation>完全に消去(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Contacts: {n}</source>
        <translation>連絡先: {n} 件</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s own copies of the journal: {n}</source>
        <translation>FaxDesk 自身によるジャーナルのコピー: {n} 件</translation>
    </message>
    <message>
        <source>Faxes that were composed and not sent: {n}</source>
        <translation>作成したまま未送信のファクス: {n} 件</translation>
    </message>
    <message>
        <source>Forget a person</source>
        <translation>人の消去</translation>
    </message>
    <message>
        <source>Forgetting …</source>
        <translation>消去しています …</translation>
    </message>
    <message>
        <source>Forgotten. The audit log says that it was done, and names nobody.</source>
        <translation>消去しました。監査ログには実行されたことだけが残り、名前は残りません。</translation>
    </message>
    <message>
        <source>Looking for everything about them …</source>
        <translation>この人に関するものをすべて探しています …</translation>
    </message>
    <message>
        <source>Nobody is forgotten.</source>
        <translation>誰も消去していません。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Numbers, names and documents of faxes: {n}</source>
        <translation>ファクスの番号・名前・文書: {n} 件</translation>
    </message>
    <message>
        <source>Of these faxes, in archives of old years: {n}</source>
        <translation>うち、過去の年のアーカイブにあるファクス: {n} 件</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>削除したもの:</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>残るもの:</translation>
    </message>
    <message>
        <source>The number of contacts that have others: {n}</source>
        <translation>ほかの番号もある連絡先から、この番号: {n} 件</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>What is removed, and what stays</source>
        <translation>削除されるものと残るもの</translation>
    </message>
    <message>
        <source>Will be removed:</source>
        <translation>削除されるもの:</translation>
    </message>
    <message>
        <source>{name} is to be forgotten.</source>
        <translation>{name} を消去します。</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>回線数(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Scanned pages</source>
        <translation>スキャンしたページ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Warn of pages longer on the line than</source>
        <translation>通信時間の警告を出すページ(&amp;W)</translation>
    </message>
    <message>
        <source>Clean them up at once</source>
        <translation>すぐに補正する</translation>
    </message>
    <message>
        <source>Clean up letters that it makes quick, offer the rest</source>
        <translation>速くなる手紙は補正し、ほかは提案する</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>国番号のない番号の国</translation>
    </message>
    <message>
        <source>Cover &amp;page of a new fax</source>
        <translation>新しいファクスの送付状(&amp;P)</translation>
    </message>
    <message>
        <source>Cover page of a new fax</source>
        <translation>新しいファクスの送付状</translation>
    </message>
    <message>
        <source>How many faxes may be under way at once. A new Telnyx account allows 2.</source>
        <translation>同時に送信できるファクスの件数です。新しい Telnyx アカウントでは 2 件です。</translation>
    </message>
    <message>
        <source>L&amp;anguage, from the next start on</source>
        <translation>言語 (次回の起動から)(&amp;A)</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Numbers without a &amp;country code are in</source>
        <translation>国番号のない番号の国(&amp;C)</translation>
    </message>
    <message>
        <source>Offer to clean them up</source>
        <translation>補正を提案する</translation>
    </message>
    <message>
        <source>Time to &amp;undo after Send</source>
        <translation>送信後に元に戻せる時間(&amp;U)</translation>
    </message>
    <message>
        <source>Time to undo after Send, in seconds</source>
        <translation>送信後に元に戻せる時間 (秒)</translation>
    </message>
    <message>
        <source>Warn of pages that take longer on the line, in minutes</source>
        <translation>これより通信時間の長いページを警告 (分)</translation>
    </message>
    <message numerus="yes">
        <source>Your fax application allows %n; more are never used.</source>
        <translation>
            <numerusform>ファクスアプリケーションの上限は %n 件です。それより多くは使いません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your fax application allows 1.</source>
        <translation>ファクスアプリケーションの上限は 1 件です。</translation>
    </message>
    <message>
        <source>send at once</source>
        <translation>すぐに送信</translation>
    </message>
</context>
<context>
    <name>GuardSettings</name>
    <message>
        <source>A number &amp;never faxed before</source>
        <translation>初めてファクスする番号(&amp;N)</translation>
    </message>
    <message>
        <source>Ask about</source>
        <translation>確認する項目</translation>
    </message>
    <message>
        <source>Before a fax goes</source>
        <translation>ファクス送信前の確認</translation>
    </message>
    <message>
        <source>More recip&amp;ients than</source>
        <translation>宛先がこれより多い(&amp;I)</translation>
    </message>
    <message>
        <source>Say it beside Send</source>
        <translation>「送信」の横に表示する</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>何も表示しない</translation>
    </message>
    <message>
        <source>Somebody has to say that it is right</source>
        <translation>正しいことの確認を求める</translation>
    </message>
    <message>
        <source>These hold for the command line too. Who is not to be faxed is never faxed.</source>
        <translation>コマンドラインにも適用されます。ファクス禁止の相手には決して送信しません。</translation>
    </message>
    <message>
        <source>a &amp;country that no fax has gone to</source>
        <translation>ファクスしたことのない国(&amp;C)</translation>
    </message>
    <message>
        <source>a cover page with nothing on it, &amp;once</source>
        <translation>何も書かれていない送付状 (1 回だけ)(&amp;O)</translation>
    </message>
    <message>
        <source>a number one di&amp;git away from one that is known</source>
        <translation>既知の番号と 1 桁だけ違う番号(&amp;G)</translation>
    </message>
    <message>
        <source>a number that costs e&amp;xtra</source>
        <translation>追加料金のかかる番号(&amp;X)</translation>
    </message>
    <message>
        <source>a number that is a &amp;telephone in the address book</source>
        <translation>アドレス帳では電話の番号(&amp;T)</translation>
    </message>
    <message>
        <source>a number where no fax could ever &amp;arrive</source>
        <translation>ファクスが届くはずのない番号(&amp;A)</translation>
    </message>
    <message>
        <source>another fax number on the document&apos;s &amp;first page</source>
        <translation>文書の 1 ページ目に別のファクス番号(&amp;F)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>one of your o&amp;wn numbers</source>
        <translation>自分の番号(&amp;W)</translation>
    </message>
    <message>
        <source>the same &amp;documents to the same number again</source>
        <translation>同じ文書を同じ番号に再び送る(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>Cover page</source>
        <translation>送付状</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Place to drop documents</source>
        <translation>文書をドロップする場所</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Settings of this fax</source>
        <translation>このファクスの設定</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(unknown)</source>
        <translation>(不明)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信完了</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Faxes</source>
        <translation>ファクス</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>約 {amount}</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>&amp;From:</source>
        <translation>開始(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Name or company:</source>
        <translation>名前または会社名(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Sent by:</source>
        <translation>送信者(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>タグ(&amp;T):</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>すべての理由</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>日付を指定</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation>過去 31 日</translation>
    </message>
    <message>
        <source>Last 366 days</source>
        <translation>過去 366 日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>番号(&amp;U):</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>U&amp;ntil:</source>
        <translation>終了(&amp;N):</translation>
    </message>
    <message>
        <source>With and without tags</source>
        <translation>タグの有無を問わない</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>絞り込み(&amp;F)</translation>
    </message>
    <message>
        <source>1 fax</source>
        <translation>ファクス 1 件</translation>
    </message>
    <message>
        <source>An archive isn&apos;t in its place, so its faxes are not found: {files}</source>
        <translation>アーカイブが所定の場所にないため、そのファクスは見つかりません: {files}</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>アーカイブ…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>More than {number} faxes</source>
        <translation>{number} 件を超えるファクス</translation>
    </message>
    <message>
        <source>Name, number, document, cover, user, tag, reason or date</source>
        <translation>名前、番号、文書、送付状、ユーザー、タグ、理由、日付</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>保存できませんでした: {reason}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>保存しました: {file}</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>T&amp;otals</source>
        <translation>集計(&amp;O)</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>表 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>タグ:</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>タグ…</translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>ファクス {number} 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursSettings</name>
    <message>
        <source>C&amp;losed on</source>
        <translation>休業日(&amp;L)</translation>
    </message>
    <message>
        <source>For faxes that go in certain hours or on working days: Later… beside Send. A day with a year is closed once, one without (12-25) each year; two dots make a span.</source>
        <translation>特定の時間帯や営業日に送るファクスに使います (「送信」の横の「後で…」)。年のある日付はその日だけ、年のない日付 (12-25) は毎年休業です。点 2 つ (..) で期間を表します。</translation>
    </message>
    <message>
        <source>Office &amp;hours</source>
        <translation>営業時間(&amp;H)</translation>
    </message>
    <message>
        <source>When the office is open</source>
        <translation>営業時間</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新規 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>同一 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>読み取り不可 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(使わない)</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>ファクス番号</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>連絡先のインポート</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>ファイルを調べています …</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>携帯電話番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>その他の番号</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>各行の扱い</translation>
    </message>
    <message>
        <source>What the column {name} holds</source>
        <translation>列 {name} の内容</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取り不可</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message numerus="yes">
        <source>%n faxes are chosen.</source>
        <translation>
            <numerusform>%n 件のファクスを選択中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>この人を消去(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Keep the document until this is unchecked again</source>
        <translation>チェックを外すまで文書を保存する(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Legal hold: nothing of it can be removed, by anybody or by itself</source>
        <translation>法的保全: 誰も、また自動でも、何も削除できない(&amp;L)</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Reason of the legal hold</source>
        <translation>法的保全の理由</translation>
    </message>
    <message>
        <source>Reason, such as the case</source>
        <translation>理由 (案件など)</translation>
    </message>
    <message numerus="yes">
        <source>The document is deleted %n days after the fax has ended.</source>
        <translation>
            <numerusform>文書はファクス終了の %n 日後に削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is kept for ever, as it is set.</source>
        <translation>設定により、文書は無期限に保存されます。</translation>
    </message>
    <message>
        <source>The document is to be deleted on {date}.</source>
        <translation>文書は {date} に削除される予定です。</translation>
    </message>
    <message>
        <source>The document was deleted on {date}. What was sent to whom and its hashes stay.</source>
        <translation>文書は {date} に削除されました。何を誰に送ったかの記録とハッシュは残ります。</translation>
    </message>
    <message>
        <source>The document&apos;s time is over on {date}; it stays, as it is marked here.</source>
        <translation>文書の保存期間は {date} に終わりますが、ここでの指定により残ります。</translation>
    </message>
    <message>
        <source>Under legal hold since {date}, by {user}.</source>
        <translation>{date} から {user} により法的保全中です。</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>不明な利用者</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>+ and -</source>
        <translation>+ と -</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>文書を追加</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>アドレス帳</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+↑、Alt+↓</translation>
    </message>
    <message>
        <source>Choose the pages of the document</source>
        <translation>文書のページを選択</translation>
    </message>
    <message>
        <source>Ctrl+A, Shift+Left</source>
        <translation>Ctrl+A、Shift+←</translation>
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
        <translation>宛先、プレビュー、キューへ移動</translation>
    </message>
    <message>
        <source>In To: choose all numbers, or several</source>
        <translation>宛先欄: すべての番号、または複数の番号を選択</translation>
    </message>
    <message>
        <source>In To: end the number</source>
        <translation>宛先欄: 番号を確定</translation>
    </message>
    <message>
        <source>In To: go to the numbers, edit the last one</source>
        <translation>宛先欄: 番号へ移動、最後の番号を編集</translation>
    </message>
    <message>
        <source>In the preview and the documents: go through the pages</source>
        <translation>プレビューと文書: ページをめくる</translation>
    </message>
    <message>
        <source>In the preview: the page larger or smaller</source>
        <translation>プレビュー: ページを拡大・縮小</translation>
    </message>
    <message>
        <source>In the preview: turn the page to the right, to the left</source>
        <translation>プレビュー: ページを右・左に回転</translation>
    </message>
    <message>
        <source>In the queue and the history: copy the rows, as text and as a table</source>
        <translation>キューと履歴: 行をテキストおよび表としてコピー</translation>
    </message>
    <message>
        <source>In the queue: what can be done</source>
        <translation>キュー: できる操作</translation>
    </message>
    <message>
        <source>In the queue: what stands on the row&apos;s button</source>
        <translation>キュー: 行のボタンの操作</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Left, Backspace</source>
        <translation>←、Backspace</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>メニューキー、Shift+F10</translation>
    </message>
    <message>
        <source>Move the document</source>
        <translation>文書を移動</translation>
    </message>
    <message>
        <source>New fax: put aside what stands there</source>
        <translation>新しいファクス: 入力中の内容を片付ける</translation>
    </message>
    <message>
        <source>Page Up, Page Down, Home, End</source>
        <translation>Page Up、Page Down、Home、End</translation>
    </message>
    <message>
        <source>Paste documents or numbers</source>
        <translation>文書または番号を貼り付け</translation>
    </message>
    <message>
        <source>R, Shift+R</source>
        <translation>R、Shift+R</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>キューを検索</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>直前の操作を取り消す</translation>
    </message>
    <message>
        <source>Take out the number or document; remove the fax</source>
        <translation>番号や文書を外す、ファクスを削除</translation>
    </message>
    <message>
        <source>The fax&apos;s history</source>
        <translation>ファクスの履歴</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system&apos;s</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language of FaxDesk, from the next start on</source>
        <translation>FaxDesk の言語 (次回の起動から)</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Locked: {names}.</source>
        <translation>ロック済み: {names}。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>&amp;New fax</source>
        <translation>新しいファクス(&amp;N)</translation>
    </message>
    <message>
        <source>A fax that you have not sent yet is kept. It comes back when FaxDesk is started without a document.</source>
        <translation>まだ送信していないファクスが残っています。文書を指定せずに FaxDesk を起動すると、再び表示されます。</translation>
    </message>
    <message>
        <source>Another FaxDesk is working the queue. What you send here goes out through it.</source>
        <translation>別の FaxDesk がキューを処理しています。ここで送るファクスもそこから送信されます。</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer. To send real faxes, close this window and start FaxDesk without --demo.</source>
        <translation>デモ: このコンピューターからは何も送信されません。実際に送信するには、このウィンドウを閉じ、--demo を付けずに FaxDesk を起動してください。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Set up your Telnyx account</source>
        <translation>Telnyx アカウントを設定</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached. FaxDesk goes on by itself when it can be.</source>
        <translation>Telnyx に接続できません。接続できるようになると、FaxDesk は自動的に続行します。</translation>
    </message>
    <message>
        <source>The queue is paused. Faxes under way go on; no other starts.</source>
        <translation>キューは一時停止中です。進行中のファクスは続行しますが、新たには開始しません。</translation>
    </message>
    <message>
        <source>You have not sent this fax yet. It was kept for you ({time}).</source>
        <translation>このファクスはまだ送信していません。保存されていた内容です ({time})。</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>Fax</source>
        <translation>ファクス</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Kind of number {n}</source>
        <translation>番号 {n} の種類</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>携帯</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>既定</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>A copy to look at could not be made. Is the disk full?</source>
        <translation>表示用のコピーを作成できませんでした。ディスクに空きがありますか？</translation>
    </message>
    <message>
        <source>No program here opens PDFs.</source>
        <translation>PDF を開くプログラムがありません。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>0: any free one</source>
        <translation>0: 空いている任意のポート</translation>
    </message>
    <message>
        <source>Cancel faxes, or all of a broadcast.</source>
        <translation>ファクス、または同報全体を取り消す。</translation>
    </message>
    <message>
        <source>Collect what helps support, without names, numbers, documents or keys.</source>
        <translation>サポートに役立つ情報を、名前・番号・文書・キーなしで収集する。</translation>
    </message>
    <message>
        <source>Copy the journal: every fax with its history, no documents.</source>
        <translation>ジャーナルをコピーする: すべてのファクスとその履歴 (文書は含まない)。</translation>
    </message>
    <message>
        <source>Decide about an uncertain or held fax.</source>
        <translation>結果不明または保留のファクスについて判断する。</translation>
    </message>
    <message>
        <source>Draw a page as it will arrive.</source>
        <translation>届くときの見た目でページを描画する。</translation>
    </message>
    <message>
        <source>Export what became of each fax of a broadcast, as CSV.</source>
        <translation>同報の各ファクスの結果を CSV で書き出す。</translation>
    </message>
    <message>
        <source>Find faxes that are over, of any time; sums of them.</source>
        <translation>終了したファクスを全期間から探す、または集計する。</translation>
    </message>
    <message>
        <source>Forget somebody: take number, name and documents out of everything.</source>
        <translation>人を消去する: 番号、名前、文書をすべてから取り除く。</translation>
    </message>
    <message>
        <source>Go on after a pause, or after the account was fixed.</source>
        <translation>一時停止後、またはアカウントの修正後に再開する。</translation>
    </message>
    <message>
        <source>Keep the API key, choose the connection and the from-number.</source>
        <translation>API キーを保存し、接続と発信元番号を選ぶ。</translation>
    </message>
    <message>
        <source>Keep the documents of faxes beyond their time.</source>
        <translation>ファクスの文書を期間後も保存する。</translation>
    </message>
    <message>
        <source>Keep waiting faxes back until they are released; pause a broadcast.</source>
        <translation>待機中のファクスを許可するまで差し止める、または同報を一時停止する。</translation>
    </message>
    <message>
        <source>Let held faxes go on, with the tries they have left; let a broadcast go on.</source>
        <translation>保留のファクスを残りの試行回数で続行させる、または同報を続行させる。</translation>
    </message>
    <message>
        <source>Let waiting faxes go at another time, or before others.</source>
        <translation>待機中のファクスを別の日時に、またはほかより先に送る。</translation>
    </message>
    <message>
        <source>List every fax with its state, and broadcasts with their totals.</source>
        <translation>すべてのファクスとその状態、同報とその集計を一覧表示する。</translation>
    </message>
    <message>
        <source>List printed documents that wait for the window.</source>
        <translation>ウィンドウを待っている印刷文書を一覧表示する。</translation>
    </message>
    <message>
        <source>Make a proof of faxes: report, documents and events in one PDF.</source>
        <translation>ファクスの送信証明を作成する: レポート、文書、イベントを 1 つの PDF に。</translation>
    </message>
    <message>
        <source>Make documents into PDFs that can be faxed.</source>
        <translation>文書をファクスできる PDF にする。</translation>
    </message>
    <message>
        <source>Make transmission reports, as PDF.</source>
        <translation>送信結果レポートを PDF で作成する。</translation>
    </message>
    <message>
        <source>Move faxes of old years into a file of their own, which the history still finds.</source>
        <translation>古い年のファクスを別ファイルに移す。履歴からは引き続き検索できる。</translation>
    </message>
    <message>
        <source>One queue for several desks: set up, watch, move.</source>
        <translation>複数のデスクで 1 つのキュー: 設定、確認、移行。</translation>
    </message>
    <message>
        <source>Put a word of your own on faxes, to find them by.</source>
        <translation>ファクスに、後で探すための言葉を付ける。</translation>
    </message>
    <message>
        <source>Put faxes under legal hold: nothing of them can be removed.</source>
        <translation>ファクスを法的保全にする: 何も削除できなくなる。</translation>
    </message>
    <message>
        <source>Queue one fax per number.</source>
        <translation>番号ごとに 1 件のファクスをキューに入れる。</translation>
    </message>
    <message>
        <source>Remove faxes that are over; what arrived can be restored for 30 days.</source>
        <translation>終了したファクスを削除する。届いたものは 30 日間戻せる。</translation>
    </message>
    <message>
        <source>Run the Telnyx simulator alone; its base URL is the first line.</source>
        <translation>Telnyx シミュレーターだけを動かす。基本 URL は 1 行目に出る。</translation>
    </message>
    <message>
        <source>Say what can be said of documents before they are sent.</source>
        <translation>送信前の文書について分かることを示す。</translation>
    </message>
    <message>
        <source>Say what faxes cost, by day, month or user.</source>
        <translation>ファクスの料金を日・月・ユーザー別に示す。</translation>
    </message>
    <message>
        <source>Say what goes when, or take out now what is due.</source>
        <translation>何がいつ消えるかを示す、または期限の来たものを今取り除く。</translation>
    </message>
    <message>
        <source>Say whether a proof, or an exported log, was changed.</source>
        <translation>送信証明または書き出したログが変更されたかを調べる。</translation>
    </message>
    <message>
        <source>Say whether the journal was changed, and where.</source>
        <translation>ジャーナルが変更されたか、どこかを調べる。</translation>
    </message>
    <message>
        <source>Send documents as faxes. Without a command: open the window, with the files added; a window that is open already takes them.</source>
        <translation>文書をファクスとして送る。コマンドなし: ファイルを追加してウィンドウを開く。すでに開いているウィンドウがあればそこに追加する。</translation>
    </message>
    <message>
        <source>Send failed, cancelled or held faxes once more, or all of a broadcast that failed.</source>
        <translation>失敗・取り消し・保留のファクス、または同報の失敗分をもう一度送る。</translation>
    </message>
    <message>
        <source>Send once more what was sent, or to somebody else.</source>
        <translation>送信したものをもう一度、または別の相手に送る。</translation>
    </message>
    <message>
        <source>Show one fax with its story, or a broadcast.</source>
        <translation>1 件のファクスとその経過、または同報を表示する。</translation>
    </message>
    <message>
        <source>Show what the IT department set on this computer.</source>
        <translation>このコンピューターで IT 部門が設定した内容を表示する。</translation>
    </message>
    <message>
        <source>Start no further fax.</source>
        <translation>新しいファクスを開始しない。</translation>
    </message>
    <message>
        <source>Stop everything: pause the queue, cancel what has not arrived.</source>
        <translation>すべて中止する: キューを一時停止し、届いていないものを取り消す。</translation>
    </message>
    <message>
        <source>Take faxes out of the bin again.</source>
        <translation>ファクスをごみ箱から戻す。</translation>
    </message>
    <message>
        <source>The address book: list, add, remove, import, export, groups.</source>
        <translation>アドレス帳: 一覧、追加、削除、インポート、エクスポート、グループ。</translation>
    </message>
    <message>
        <source>Watched folders: list, add, remove, refused.</source>
        <translation>監視フォルダー: 一覧、追加、削除、拒否されたもの。</translation>
    </message>
    <message>
        <source>Work the queue without a window.</source>
        <translation>ウィンドウなしでキューを処理する。</translation>
    </message>
    <message>
        <source>a PDF that Telnyx fetches itself</source>
        <translation>Telnyx が自分で取得する PDF</translation>
    </message>
    <message>
        <source>a PDF, picture, text or office document; several become one fax, in order</source>
        <translation>PDF、画像、テキスト、Office 文書。複数の場合は順に 1 件のファクスにまとめる</translation>
    </message>
    <message>
        <source>a broadcast, as B1, or the number of one of its faxes</source>
        <translation>同報 (例: B1)、またはそのファクスの番号の 1 つ</translation>
    </message>
    <message>
        <source>a contact&apos;s ID, its name, or its number</source>
        <translation>連絡先の ID、名前、または番号</translation>
    </message>
    <message>
        <source>a cover page: standard, letter, short, or one of your own</source>
        <translation>送付状: standard、letter、short、または独自のもの</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>a document to add, or a number as fax:+13127367276</source>
        <translation>追加する文書、または fax:+13127367276 の形の番号</translation>
    </message>
    <message>
        <source>a document; several are joined, in order</source>
        <translation>文書。複数の場合は順につなげる</translation>
    </message>
    <message>
        <source>a fax number, SIP URI, contact&apos;s name, or @GROUP of the address book; repeatable</source>
        <translation>ファクス番号、SIP URI、連絡先の名前、アドレス帳の @GROUP。繰り返し可</translation>
    </message>
    <message>
        <source>a fax number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>ファクス番号。LABEL=NUMBER でラベルを付ける。繰り返し可</translation>
    </message>
    <message>
        <source>a fax&apos;s number</source>
        <translation>ファクスの番号</translation>
    </message>
    <message>
        <source>a fax&apos;s number, or a broadcast&apos;s as B1</source>
        <translation>ファクスの番号、または B1 の形の同報番号</translation>
    </message>
    <message>
        <source>a fax&apos;s number; without any: list them</source>
        <translation>ファクスの番号。指定しない場合は一覧表示</translation>
    </message>
    <message>
        <source>a folder without a journal</source>
        <translation>ジャーナルのないフォルダー</translation>
    </message>
    <message>
        <source>a group it is in; repeatable</source>
        <translation>所属するグループ。繰り返し可</translation>
    </message>
    <message>
        <source>a mobile number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>携帯電話番号。LABEL=NUMBER でラベルを付ける。繰り返し可</translation>
    </message>
    <message>
        <source>a number, a contact&apos;s name or @group; several times for several</source>
        <translation>番号、連絡先の名前、または @group。複数回指定可</translation>
    </message>
    <message>
        <source>a number, a name or a SIP URI; where it went before by default</source>
        <translation>番号、名前、または SIP URI。既定は前回の宛先</translation>
    </message>
    <message>
        <source>a number, or the whole name of a contact or recipient</source>
        <translation>番号、または連絡先か宛先の完全な名前</translation>
    </message>
    <message>
        <source>a part of the number</source>
        <translation>番号の一部</translation>
    </message>
    <message>
        <source>a proof, or an exported log</source>
        <translation>送信証明、または書き出したログ</translation>
    </message>
    <message>
        <source>a regular expression that finds the number there</source>
        <translation>番号を見つける正規表現</translation>
    </message>
    <message>
        <source>a table for Excel and the like</source>
        <translation>Excel などで使える表</translation>
    </message>
    <message>
        <source>a table with headings, or vCards</source>
        <translation>見出し付きの表、または vCard</translation>
    </message>
    <message>
        <source>a telephone number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>電話番号。LABEL=NUMBER でラベルを付ける。繰り返し可</translation>
    </message>
    <message>
        <source>a word or some words of your own</source>
        <translation>自分で決めた 1 つまたは複数の語</translation>
    </message>
    <message>
        <source>added or ended on this day or before</source>
        <translation>この日以前に追加または終了</translation>
    </message>
    <message>
        <source>added or ended on this day or later, like 2026-03-31</source>
        <translation>この日以降に追加または終了 (例: 2026-03-31)</translation>
    </message>
    <message>
        <source>all in one PDF, which is overwritten; or in a folder that is there, one each</source>
        <translation>すべてを 1 つの PDF に (上書き)、または既存のフォルダーに 1 件ずつ</translation>
    </message>
    <message>
        <source>also pages that arrive black for more than a third, or take more than ten minutes</source>
        <translation>3 分の 1 以上が黒くなるページや、10 分を超えるページも許可する</translation>
    </message>
    <message>
        <source>also when the same document to the same number is under way</source>
        <translation>同じ文書が同じ番号に進行中でも送る</translation>
    </message>
    <message>
        <source>as in clerk:address-book</source>
        <translation>例: clerk:address-book</translation>
    </message>
    <message>
        <source>as in clerk:others-documents</source>
        <translation>例: clerk:others-documents</translation>
    </message>
    <message>
        <source>as soon as its turn comes</source>
        <translation>順番が来たらすぐ</translation>
    </message>
    <message>
        <source>as the owner: move all that this desk has into a team that has nothing</source>
        <translation>所有者として: このデスクのすべてを、何もないチームに移す</translation>
    </message>
    <message>
        <source>at most so many pages in one fax; 350 by default</source>
        <translation>1 件のファクスの最大ページ数。既定は 350</translation>
    </message>
    <message>
        <source>at most so many; 100 by default, all in a file</source>
        <translation>最大件数。既定は 100、ファイルにはすべて</translation>
    </message>
    <message>
        <source>by FILE&apos;s ending otherwise; vcard is version 3.0, which most programs read, vcard4 version 4.0</source>
        <translation>既定では FILE の拡張子による。vcard は多くのプログラムが読めるバージョン 3.0、vcard4 はバージョン 4.0</translation>
    </message>
    <message>
        <source>by what it is ordered; the newest first by default</source>
        <translation>並べ替えの基準。既定は新しい順</translation>
    </message>
    <message>
        <source>call it so</source>
        <translation>この名前にする</translation>
    </message>
    <message>
        <source>commands (see faxdesk COMMAND --help):</source>
        <translation>コマンド (faxdesk COMMAND --help を参照):</translation>
    </message>
    <message>
        <source>compare with the seals in this folder too; may be given several times</source>
        <translation>このフォルダーの封印とも比べる。複数回指定可</translation>
    </message>
    <message>
        <source>don&apos;t ask</source>
        <translation>確認しない</translation>
    </message>
    <message>
        <source>don&apos;t use the T.38 protocol</source>
        <translation>T.38 プロトコルを使わない</translation>
    </message>
    <message>
        <source>e.g. de</source>
        <translation>例: de</translation>
    </message>
    <message>
        <source>end the legal hold</source>
        <translation>法的保全を終える</translation>
    </message>
    <message>
        <source>end when nothing is left that can move without a person</source>
        <translation>人の対応なしに進められるものがなくなったら終了する</translation>
    </message>
    <message>
        <source>fax numbers, the usual one first</source>
        <translation>ファクス番号。既定の番号を先頭に</translation>
    </message>
    <message>
        <source>faxes under way at once</source>
        <translation>同時に進行するファクスの数</translation>
    </message>
    <message>
        <source>files that could not be faxed</source>
        <translation>ファクスできなかったファイル</translation>
    </message>
    <message>
        <source>follow the faxes to their end</source>
        <translation>ファクスを最後まで追う</translation>
    </message>
    <message>
        <source>go back to the backup FILE; today&apos;s journal is kept beside it</source>
        <translation>バックアップ FILE に戻す。現在のジャーナルは横に残る</translation>
    </message>
    <message>
        <source>go on: a line for each fax that changes, until it is ended</source>
        <translation>続けて表示する: 変化したファクスを 1 行ずつ、終了させるまで</translation>
    </message>
    <message>
        <source>how many times as fast as life</source>
        <translation>実際の何倍の速さか</translation>
    </message>
    <message>
        <source>how things stand (by default), or take out now what is due</source>
        <translation>現在の状況 (既定)、または期限の来たものを今取り除く</translation>
    </message>
    <message>
        <source>in a team: only what you sent</source>
        <translation>チームの場合: 自分が送ったものだけ</translation>
    </message>
    <message>
        <source>in the office&apos;s directory (LDAP, Active Directory) instead</source>
        <translation>代わりに社内ディレクトリ (LDAP、Active Directory) で</translation>
    </message>
    <message>
        <source>its faxes in true black and white</source>
        <translation>この連絡先のファクスを白黒2値にする</translation>
    </message>
    <message>
        <source>its faxes without the T.38 protocol</source>
        <translation>この連絡先のファクスに T.38 プロトコルを使わない</translation>
    </message>
    <message>
        <source>keep only the report of what was delivered</source>
        <translation>配信完了したもののレポートだけを残す</translation>
    </message>
    <message>
        <source>keep them no more</source>
        <translation>保存をやめる</translation>
    </message>
    <message>
        <source>let Telnyx keep a preview for a while</source>
        <translation>Telnyx にプレビューをしばらく保存する</translation>
    </message>
    <message>
        <source>let Telnyx keep the document for a while</source>
        <translation>Telnyx に文書をしばらく保存する</translation>
    </message>
    <message>
        <source>let this desk work its own queue again</source>
        <translation>このデスクで再び自分のキューを処理する</translation>
    </message>
    <message>
        <source>let this desk work the team&apos;s queue</source>
        <translation>このデスクでチームのキューを処理する</translation>
    </message>
    <message>
        <source>list contacts, all or those that are looked for</source>
        <translation>連絡先をすべて、または検索して一覧表示する</translation>
    </message>
    <message>
        <source>list groups; put contacts into one or take them out</source>
        <translation>グループを一覧表示する。連絡先を入れる、または外す</translation>
    </message>
    <message>
        <source>list who did what, the newest last</source>
        <translation>操作の記録を新しいものを最後に一覧表示する</translation>
    </message>
    <message>
        <source>look for somebody, here or in the office&apos;s directory</source>
        <translation>ここ、または社内ディレクトリで人を探す</translation>
    </message>
    <message>
        <source>make every sheet of a workbook fit the width of its page</source>
        <translation>ブックのすべてのシートをページの幅に合わせる</translation>
    </message>
    <message>
        <source>make heavy pages smaller where it is too large for a fax</source>
        <translation>ファクスに大きすぎる場合、重いページを縮小する</translation>
    </message>
    <message>
        <source>make scanned and photographed pages clean: black on white, straight, without shadows</source>
        <translation>スキャンまたは撮影したページを補正する: 白地に黒、傾きなし、影なし</translation>
    </message>
    <message>
        <source>make the team&apos;s tables and roles, or bring them up to date</source>
        <translation>チームの表と役割を作成または更新する</translation>
    </message>
    <message>
        <source>more time between tries</source>
        <translation>試行の間隔を長くする</translation>
    </message>
    <message>
        <source>move what was added before this year or day, like 2024 or 2024-07-01; without it list archives</source>
        <translation>この年または日より前に追加されたものを移す (例: 2024、2024-07-01)。指定しない場合はアーカイブを一覧表示</translation>
    </message>
    <message>
        <source>nobody may fax it, and why</source>
        <translation>ファクス禁止にする。その理由</translation>
    </message>
    <message>
        <source>not before: 17:00, &quot;tomorrow 8:00&quot;, &quot;Mon 9:30&quot;, 2026-03-05T08:00+01:00</source>
        <translation>この日時以降: 17:00、&quot;tomorrow 8:00&quot;、&quot;Mon 9:30&quot;、2026-03-05T08:00+01:00</translation>
    </message>
    <message>
        <source>notes; \n begins a new line</source>
        <translation>メモ。\n で改行</translation>
    </message>
    <message>
        <source>numbers that were never faxed before are right</source>
        <translation>初めてファクスする番号も正しい</translation>
    </message>
    <message>
        <source>numbers that were never faxed before wait for nobody</source>
        <translation>初めてファクスする番号でも待たずに送る</translation>
    </message>
    <message>
        <source>of another team than this desk&apos;s</source>
        <translation>このデスクのチームとは別のチーム</translation>
    </message>
    <message>
        <source>of the recipient&apos;s name or company</source>
        <translation>宛先の名前または会社名の語</translation>
    </message>
    <message>
        <source>on the built-in simulator: no account, nothing leaves the machine</source>
        <translation>内蔵のシミュレーターで動かす: アカウント不要、この機械から何も出ない</translation>
    </message>
    <message>
        <source>on the cover</source>
        <translation>送付状に記載</translation>
    </message>
    <message>
        <source>one group: list its members</source>
        <translation>グループを 1 つ指定: メンバーを一覧表示する</translation>
    </message>
    <message>
        <source>one line for each broadcast, with its totals</source>
        <translation>同報ごとに 1 行、集計付き</translation>
    </message>
    <message>
        <source>only in these hours, each try too, as 08:00-18:00; “office”: the office&apos;s, on working days</source>
        <translation>この時間帯だけ (各試行も)。例: 08:00-18:00。「office」は営業日の営業時間</translation>
    </message>
    <message>
        <source>only say what would be moved</source>
        <translation>何が移されるかを示すだけ</translation>
    </message>
    <message>
        <source>only these; may be given several times</source>
        <translation>これらだけ。複数回指定可</translation>
    </message>
    <message>
        <source>only those of this group</source>
        <translation>このグループのものだけ</translation>
    </message>
    <message>
        <source>only what has this tag</source>
        <translation>このタグの付いたものだけ</translation>
    </message>
    <message>
        <source>overwritten where it exists</source>
        <translation>既存の場合は上書き</translation>
    </message>
    <message>
        <source>parts become OUT-1.pdf, OUT-2.pdf, ...</source>
        <translation>分割は OUT-1.pdf、OUT-2.pdf、... になる</translation>
    </message>
    <message>
        <source>pdf or tiff; only with --store-preview</source>
        <translation>pdf または tiff。--store-preview と一緒の場合のみ</translation>
    </message>
    <message>
        <source>percent, 1 to 100</source>
        <translation>パーセント、1～100</translation>
    </message>
    <message>
        <source>percent, 1 to 100; only with --monochrome</source>
        <translation>パーセント、1～100。--monochrome と一緒の場合のみ</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>位置引数</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST/DATABASE, without a password; by default FAXDESK_TEAM_DATABASE, or the setting</source>
        <translation>パスワードなしの postgresql://USER@HOST/DATABASE。既定は FAXDESK_TEAM_DATABASE または設定</translation>
    </message>
    <message>
        <source>print all that is in it</source>
        <translation>含まれるものをすべて表示する</translation>
    </message>
    <message>
        <source>print one JSON object per line and nothing else</source>
        <translation>1 行に 1 つの JSON オブジェクトだけを出力する</translation>
    </message>
    <message>
        <source>put a contact into it; repeatable</source>
        <translation>連絡先を入れる。繰り返し可</translation>
    </message>
    <message>
        <source>put the archive in this folder; without --before: look for archives there that were moved</source>
        <translation>アーカイブをこのフォルダーに置く。--before を指定しない場合は、移動されたアーカイブをここで探す</translation>
    </message>
    <message>
        <source>read contacts from a table (Outlook, Google, any) or vCards</source>
        <translation>表 (Outlook、Google など) または vCard から連絡先を読み込む</translation>
    </message>
    <message>
        <source>read the API key from standard input</source>
        <translation>API キーを標準入力から読む</translation>
    </message>
    <message>
        <source>read the password for the office&apos;s directory from standard input, try it and keep it</source>
        <translation>社内ディレクトリのパスワードを標準入力から読み、試して保存する</translation>
    </message>
    <message>
        <source>read the password from standard input</source>
        <translation>パスワードを標準入力から読む</translation>
    </message>
    <message>
        <source>read the password of a locked PDF from standard input</source>
        <translation>ロックされた PDF のパスワードを標準入力から読む</translation>
    </message>
    <message>
        <source>remove the group; its contacts stay</source>
        <translation>グループを削除する。連絡先は残る</translation>
    </message>
    <message>
        <source>say what it would do, row by row, and change nothing</source>
        <translation>行ごとに何をするかを示し、何も変更しない</translation>
    </message>
    <message>
        <source>say what would be removed and what would stay; do nothing</source>
        <translation>削除されるものと残るものを示すだけで、何もしない</translation>
    </message>
    <message>
        <source>send office documents without their tracked changes: what was deleted is left out</source>
        <translation>Office 文書を変更履歴なしで送る。削除された部分は含まない</translation>
    </message>
    <message>
        <source>send pages whose shades take long as FaxDesk&apos;s own dots: quick, letters become a picture</source>
        <translation>中間調に時間のかかるページを FaxDesk 独自のドットで送る: 速いが文字は画像になる</translation>
    </message>
    <message>
        <source>send them from this number</source>
        <translation>この番号から送る</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>プログラムのバージョンを表示して終了する</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>このヘルプを表示して終了する</translation>
    </message>
    <message>
        <source>speak this language: de, pt_BR, ..., or a translator&apos;s .ts or .qm FILE; before a command too</source>
        <translation>この言語を使う: de、pt_BR、...、または翻訳者の .ts か .qm の FILE。コマンドの前でも指定可</translation>
    </message>
    <message>
        <source>stands before others</source>
        <translation>先頭に表示する</translation>
    </message>
    <message>
        <source>start as an icon in the notification area; without one, with the window minimised</source>
        <translation>通知領域のアイコンとして起動する。通知領域がない場合は最小化したウィンドウで</translation>
    </message>
    <message>
        <source>sums instead of faxes</source>
        <translation>ファクスの代わりに集計</translation>
    </message>
    <message>
        <source>take a contact out; repeatable</source>
        <translation>連絡先を外す。繰り返し可</translation>
    </message>
    <message>
        <source>take any API key, from any user of this computer; default: only the one in TELNYX_API_KEY, or a new one that is printed</source>
        <translation>このコンピューターの全ユーザーの任意の API キーを受け付ける。既定では TELNYX_API_KEY のもの、または表示される新しいものだけ</translation>
    </message>
    <message>
        <source>take contacts out of the book</source>
        <translation>連絡先をアドレス帳から取り除く</translation>
    </message>
    <message>
        <source>take the tag off</source>
        <translation>タグを外す</translation>
    </message>
    <message>
        <source>the CSV file, for Excel and the like; overwritten where it exists</source>
        <translation>Excel などで使える CSV ファイル。既存の場合は上書き</translation>
    </message>
    <message>
        <source>the PDF; a folder that is there names it itself</source>
        <translation>PDF。既存のフォルダーを指定すると名前は自動</translation>
    </message>
    <message>
        <source>the ZIP file; overwritten where it exists</source>
        <translation>ZIP ファイル。既存の場合は上書き</translation>
    </message>
    <message>
        <source>the backup&apos;s file or folder; default: the folder “backups”</source>
        <translation>バックアップのファイルまたはフォルダー。既定はフォルダー「backups」</translation>
    </message>
    <message>
        <source>the caller&apos;s name that the receiver sees</source>
        <translation>受信側に表示される発信者名</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>the contact&apos;s name</source>
        <translation>連絡先の名前</translation>
    </message>
    <message>
        <source>the cover that its faxes begin with</source>
        <translation>ファクスの先頭に付ける送付状</translation>
    </message>
    <message>
        <source>the cover&apos;s message; \n begins a new line</source>
        <translation>送付状の本文。\n で改行</translation>
    </message>
    <message>
        <source>the cover&apos;s subject</source>
        <translation>送付状の件名</translation>
    </message>
    <message>
        <source>the fax application to send with</source>
        <translation>送信に使うファクスアプリケーション</translation>
    </message>
    <message>
        <source>the faxes of this broadcast, each with its own state</source>
        <translation>この同報のファクスをそれぞれの状態とともに</translation>
    </message>
    <message>
        <source>the line “Attention” of covers</source>
        <translation>送付状の「担当者」の行</translation>
    </message>
    <message>
        <source>the number to send from</source>
        <translation>送信に使う番号</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>逆順</translation>
    </message>
    <message>
        <source>the picture; overwritten where it exists</source>
        <translation>画像。既存の場合は上書き</translation>
    </message>
    <message>
        <source>the sender&apos;s line at the head of each page, or none; else as the settings say</source>
        <translation>各ページ上端の発信元記録の有無。指定がなければ設定のとおり</translation>
    </message>
    <message>
        <source>the watched folders, and how they stand</source>
        <translation>監視フォルダーとその状況</translation>
    </message>
    <message>
        <source>they have been read of</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>true black and white, without grey</source>
        <translation>灰色のない完全な白黒</translation>
    </message>
    <message>
        <source>try every part of FaxDesk on this computer</source>
        <translation>このコンピューターで FaxDesk の各部を試す</translation>
    </message>
    <message>
        <source>watch a folder</source>
        <translation>フォルダーを監視する</translation>
    </message>
    <message>
        <source>watch a folder no more; what it has in hand goes on</source>
        <translation>フォルダーの監視をやめる。処理中のものは続行する</translation>
    </message>
    <message>
        <source>what becomes of it</source>
        <translation>どうするか</translation>
    </message>
    <message>
        <source>what clerks, leads and administrators may do; as the owner: set it</source>
        <translation>担当者・リーダー・管理者の権限。所有者は設定もできる</translation>
    </message>
    <message>
        <source>what is put into it is faxed</source>
        <translation>中に入れたものをファクスする</translation>
    </message>
    <message>
        <source>what is summed up; month by default</source>
        <translation>集計の単位。既定は月</translation>
    </message>
    <message>
        <source>what lies in the bin</source>
        <translation>ごみ箱にあるもの</translation>
    </message>
    <message>
        <source>what people call it; the folder&apos;s own name by default</source>
        <translation>呼び名。既定はフォルダー自身の名前</translation>
    </message>
    <message>
        <source>what pictures and texts are laid onto: letter or a4; else that of FAXDESK_FROM&apos;s country</source>
        <translation>画像とテキストの用紙: letter または a4。指定がなければ FAXDESK_FROM の国の用紙</translation>
    </message>
    <message>
        <source>what the columns are, in order: name, company, fax, phone, mobile, notes, groups, ignored ...</source>
        <translation>列の内容を順に: name、company、fax、phone、mobile、notes、groups、ignored ...</translation>
    </message>
    <message>
        <source>what the others call this desk; by default its computer&apos;s name</source>
        <translation>ほかから見たこのデスクの名前。既定はコンピューター名</translation>
    </message>
    <message>
        <source>whatever a person would be asked: the same document again, a number that doesn&apos;t exist, is like another one or your own</source>
        <translation>確認が必要なことをすべて許可する: 同じ文書の再送、存在しない番号、別の番号や自分の番号に似た番号</translation>
    </message>
    <message>
        <source>when it must be there: it goes before others, and you are warned</source>
        <translation>送達の期限。ほかより先に送り、警告も出す</translation>
    </message>
    <message>
        <source>where Telnyx reports what becomes of the fax</source>
        <translation>ファクスの結果を Telnyx が通知する先</translation>
    </message>
    <message>
        <source>which desks there are, what is under way and what waits</source>
        <translation>デスクの一覧、進行中と待機中のもの</translation>
    </message>
    <message>
        <source>which page; the first one by default</source>
        <translation>ページ。既定は最初のページ</translation>
    </message>
    <message>
        <source>which pages, e.g. 1-3,7 or 5-; once for every FILE, or as often as there are FILEs</source>
        <translation>ページ (例: 1-3,7 または 5-)。全 FILE に 1 回、または FILE と同じ回数</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>whose numbers are written without a country code, e.g. DE</source>
        <translation>国番号なしの番号の国 (例: DE)</translation>
    </message>
    <message>
        <source>why, such as the case; needed to set it</source>
        <translation>理由 (案件など)。設定するときに必要</translation>
    </message>
    <message>
        <source>with --between: Monday to Friday, but for days on which the office is closed (a setting)</source>
        <translation>--between と一緒に: 月～金。休業日 (設定) を除く</translation>
    </message>
    <message>
        <source>with --between: by the receiver&apos;s clock, where the number tells it; else by this one</source>
        <translation>--between と一緒に: 番号から分かる場合は相手の時刻、それ以外はこのコンピューターの時刻</translation>
    </message>
    <message>
        <source>with --clean-up, leave out pages on which nothing was found</source>
        <translation>--clean-up と一緒に: 何もないページを除く</translation>
    </message>
    <message>
        <source>with --deadline: afterwards ask instead of sending it late</source>
        <translation>--deadline と一緒に: 期限後は遅れて送らずに確認する</translation>
    </message>
    <message>
        <source>with --follow: go on after the line whose “resume” was N</source>
        <translation>--follow と一緒に: 「resume」が N だった行の後から続ける</translation>
    </message>
    <message>
        <source>with --log: from then on; a day, or a day and a time</source>
        <translation>--log と一緒に: それ以降。日付、または日付と時刻</translation>
    </message>
    <message>
        <source>with --log: such acts alone</source>
        <translation>--log と一緒に: この種類の操作だけ</translation>
    </message>
    <message>
        <source>with --log: up to then; a day counts whole</source>
        <translation>--log と一緒に: それまで。日付はその日全体を含む</translation>
    </message>
    <message>
        <source>with --log: what this user did</source>
        <translation>--log と一緒に: このユーザーの操作</translation>
    </message>
    <message>
        <source>with --self-test: write what it found to FILE</source>
        <translation>--self-test と一緒に: 結果を FILE に書く</translation>
    </message>
    <message>
        <source>with --wait: stop waiting after so many seconds</source>
        <translation>--wait と一緒に: この秒数で待つのをやめる</translation>
    </message>
    <message>
        <source>with run: say what is due, and do nothing</source>
        <translation>run と一緒に: 期限の来たものを示すだけで、何もしない</translation>
    </message>
    <message>
        <source>with this cover page</source>
        <translation>この送付状を付ける</translation>
    </message>
    <message>
        <source>without --to, what says who it goes to: file-name, sidecar (a .json, .csv or .xml file of the same name), first-page</source>
        <translation>--to がない場合の宛先の示し方: file-name、sidecar (同名の .json、.csv、.xml ファイル)、first-page</translation>
    </message>
    <message>
        <source>without the first page, for privacy</source>
        <translation>プライバシーのため 1 ページ目なしで</translation>
    </message>
    <message>
        <source>without trying every part of FaxDesk</source>
        <translation>FaxDesk の各部を試さない</translation>
    </message>
    <message>
        <source>words of names and companies, digits</source>
        <translation>名前や会社名の語、数字</translation>
    </message>
    <message>
        <source>words of names and companies, parts of numbers</source>
        <translation>名前や会社名の語、番号の一部</translation>
    </message>
    <message>
        <source>words of number, name, company, document, cover, user or tag, a state, a reason, or a date</source>
        <translation>番号、名前、会社名、文書、送付状、ユーザー、タグの語、状態、理由、日付</translation>
    </message>
    <message>
        <source>write a contact into the book</source>
        <translation>連絡先をアドレス帳に登録する</translation>
    </message>
    <message>
        <source>write the book into a file: CSV, or vCards (.vcf)</source>
        <translation>アドレス帳をファイルに書き出す: CSV または vCard (.vcf)</translation>
    </message>
    <message>
        <source>write the chain into FILE, to be checked without the journal</source>
        <translation>ジャーナルなしで検証できるよう、チェーンを FILE に書き出す</translation>
    </message>
    <message>
        <source>write the table to FILE; overwritten where it exists</source>
        <translation>表を FILE に書き出す。既存の場合は上書き</translation>
    </message>
    <message>
        <source>write what the team has as a desk&apos;s journal, with its documents</source>
        <translation>チームの内容を、文書とともにデスクのジャーナルとして書き出す</translation>
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
        <translation>黒のしきい値(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>白黒2値(&amp;M)</translation>
    </message>
    <message>
        <source>Adva&amp;nced</source>
        <translation>詳細設定(&amp;N)</translation>
    </message>
    <message>
        <source>Black threshold in percent</source>
        <translation>黒のしきい値 (%)</translation>
    </message>
    <message>
        <source>Every pixel becomes black or white, without greys. Good for text, bad for photos.</source>
        <translation>すべての画素を黒か白にし、中間調を使いません。文字に適し、写真には不向きです。</translation>
    </message>
    <message>
        <source>High: letters and forms</source>
        <translation>高: 手紙・書式</translation>
    </message>
    <message>
        <source>Higher qualities show finer detail and take longer to send.</source>
        <translation>画質が高いほど細部が出ますが、送信に時間がかかります。</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <translation>白黒2値</translation>
    </message>
    <message>
        <source>Normal: large print, quickest</source>
        <translation>標準: 大きな文字、最速</translation>
    </message>
    <message>
        <source>Qualit&amp;y</source>
        <translation>画質(&amp;Y)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>T.38, caller name, from-number, storing at Telnyx, webhook address</source>
        <translation>T.38、発信者名、発信元番号、Telnyx への保存、Webhook アドレス</translation>
    </message>
    <message>
        <source>Ultra dark: fine or pale text</source>
        <translation>ウルトラダーク: 細い・薄い文字</translation>
    </message>
    <message>
        <source>Ultra light: photos and pictures</source>
        <translation>ウルトラライト: 写真・画像</translation>
    </message>
    <message>
        <source>Very high: small print, drawings</source>
        <translation>超高: 小さな文字、図面</translation>
    </message>
    <message>
        <source>What is darker than this becomes black: higher makes more black. The usual value is 95.</source>
        <translation>これより暗い部分が黒になります。値が大きいほど黒が増えます。通常は 95 です。</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>PagesButton</name>
    <message>
        <source>Choose which pages are sent</source>
        <translation>送信するページを選びます</translation>
    </message>
    <message>
        <source>Pages: all</source>
        <translation>ページ: すべて</translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation>ページ: {pages}</translation>
    </message>
</context>
<context>
    <name>PagesEdit</name>
    <message numerus="yes">
        <source>%n of {pages} pages will be sent.</source>
        <translation>
            <numerusform>{pages} ページ中 %n ページを送信します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n pages will be sent.</source>
        <translation>
            <numerusform>全 %n ページを送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Like 1-3, 7 or 5- (to the end). Enter keeps, Escape leaves.</source>
        <translation>例: 1-3, 7 または 5- (最後まで)。Enter で適用、Esc で取り消します。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Pages to send</source>
        <translation>送信するページ</translation>
    </message>
    <message>
        <source>all, or like 1-3, 7</source>
        <translation>すべて、または 1-3, 7 など</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n are doubtful: look at them.</source>
        <translation>
            <numerusform>疑わしい行が %n 件あります。確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are ticked.</source>
        <translation>
            <numerusform>%n 行がチェックされています。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>クリア(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove selected</source>
        <translation>選択した行を削除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>%n 件を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what was pasted</source>
        <translation>貼り付けた内容の追加</translation>
    </message>
    <message>
        <source>Remove all that are &amp;marked</source>
        <translation>印の付いた行をすべて削除(&amp;M)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Tick selected</source>
        <translation>選択した行をチェック</translation>
    </message>
    <message>
        <source>Untick selected</source>
        <translation>選択した行のチェックを外す</translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>ファクス番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>PastedTable</name>
    <message>
        <source>What was understood, row by row</source>
        <translation>読み取った内容 (行ごと)</translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>Pasted list</source>
        <translation>貼り付けたリスト</translation>
    </message>
</context>
<context>
    <name>PreviewAdvice</name>
    <message>
        <source>Leave it out</source>
        <translation>除く</translation>
    </message>
    <message>
        <source>Page {page} needs a look.</source>
        <translation>{page} ページを確認してください。</translation>
    </message>
    <message>
        <source>Set threshold to {percent}</source>
        <translation>しきい値を {percent} にする</translation>
    </message>
    <message>
        <source>Set threshold to {percent}: {time}</source>
        <translation>しきい値を {percent} にする: {time}</translation>
    </message>
    <message>
        <source>Set very high</source>
        <translation>「超高」にする</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Use greyscale</source>
        <translation>グレースケールを使う</translation>
    </message>
    <message>
        <source>Use greyscale, high: {time}</source>
        <translation>グレースケール、「高」を使う: {time}</translation>
    </message>
</context>
<context>
    <name>PreviewMode</name>
    <message>
        <source>Cleaned up: scanned pages arrive with these dots. Compare with Original.</source>
        <translation>補正済み: スキャンしたページはこのドットで届きます。「元の文書」と比べてください。</translation>
    </message>
    <message>
        <source>Close to what arrives. Telnyx makes the final picture: single dots may differ.</source>
        <translation>ほぼこのとおりに届きます。最終的な画像は Telnyx が作るため、ドット単位では異なることがあります。</translation>
    </message>
    <message>
        <source>Likely: greys arrive as patterns of dots, and Telnyx&apos;s pattern may differ.</source>
        <translation>推定: 中間調はドットの模様として届き、Telnyx の模様は異なることがあります。</translation>
    </message>
    <message>
        <source>Pages that were shrunk to black and white no longer change with the threshold.</source>
        <translation>白黒に縮小したページは、しきい値を変えても変わりません。</translation>
    </message>
    <message>
        <source>Pages with greys arrive with these dots. Compare with Original.</source>
        <translation>中間調のあるページはこのドットで届きます。「元の文書」と比べてください。</translation>
    </message>
    <message>
        <source>The document as FaxDesk shrank it. Your own file is as it was.</source>
        <translation>FaxDesk が縮小した文書です。元のファイルはそのままです。</translation>
    </message>
    <message>
        <source>The document as it is. It arrives in black and white only.</source>
        <translation>元のままの文書です。届くときは白黒のみになります。</translation>
    </message>
    <message>
        <source>The document before it was cleaned up. What arrives is beside it.</source>
        <translation>補正前の文書です。届く見た目は隣にあります。</translation>
    </message>
    <message>
        <source>{across} dots per inch across, {down} down: the standard&apos;s numbers for this quality, as Telnyx publishes none of its own.</source>
        <translation>横 {across} dpi、縦 {down} dpi: Telnyx は独自の値を公表していないため、この画質の規格上の値です。</translation>
    </message>
</context>
<context>
    <name>PreviewPages</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{number} / {count} ページ</translation>
    </message>
    <message>
        <source>{page}: page {place} of “{name}”</source>
        <translation>{page}:「{name}」の {place} ページ</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Back to the main window</source>
        <translation>メインウィンドウに戻す</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>別ウィンドウで表示</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>次のページ (Page Down)</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{number} / {count} ページ</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>前のページ (Page Up)</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>このページは表示できません。</translation>
    </message>
    <message>
        <source>Turn this page (R, back with Shift+R)</source>
        <translation>このページを回転 (R、逆は Shift+R)</translation>
    </message>
</context>
<context>
    <name>PreviewPlace</name>
    <message>
        <source>Add a document to see it here as it will arrive.</source>
        <translation>文書を追加すると、届くときの見た目がここに表示されます。</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>確認しています …</translation>
    </message>
    <message>
        <source>What can&apos;t be sent can&apos;t be shown either.</source>
        <translation>送信できないものは表示もできません。</translation>
    </message>
</context>
<context>
    <name>PreviewSlot</name>
    <message>
        <source>Add a document to see it here as it will arrive.</source>
        <translation>文書を追加すると、届くときの見た目がここに表示されます。</translation>
    </message>
    <message>
        <source>The preview is in a window of its own.</source>
        <translation>プレビューは別ウィンドウにあります。</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>As it will arrive</source>
        <translation>届くときの見た目</translation>
    </message>
</context>
<context>
    <name>PrintPlace</name>
    <message>
        <source>&amp;Open it</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Set up a folder</source>
        <translation>フォルダーを用意(&amp;S)</translation>
    </message>
    <message>
        <source>FaxDesk sets up a folder: what any program saves or prints there comes into this window.</source>
        <translation>FaxDesk がフォルダーを用意します。ほかのプログラムでそこに保存または印刷したものが、このウィンドウに入ります。</translation>
    </message>
    <message>
        <source>Print in any program on the printer “FaxDesk”: the document comes into this window.</source>
        <translation>どのプログラムからでもプリンター「FaxDesk」に印刷すると、文書がこのウィンドウに入ります。</translation>
    </message>
    <message>
        <source>Print to FaxDesk</source>
        <translation>FaxDesk に印刷</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>中止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop looking into the folder</source>
        <translation>フォルダーの確認をやめます</translation>
    </message>
    <message>
        <source>The folder can&apos;t be made in “{folder}”.</source>
        <translation>「{folder}」にフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>What is saved in “{folder}” comes into this window: choose it in “Microsoft Print to PDF”, or as where a scanner puts its files.</source>
        <translation>「{folder}」に保存したものがこのウィンドウに入ります。「Microsoft Print to PDF」の保存先、またはスキャナーの保存先に選んでください。</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>&amp;Save proof…</source>
        <translation>送信証明を保存(&amp;S)…</translation>
    </message>
    <message numerus="yes">
        <source>One PDF with the reports of %n faxes, and attached to it each document exactly as it was sent, Telnyx&apos;s own pictures where they are kept, and the histories in a form that can be checked.</source>
        <translation>
            <numerusform>%n 件のファクスのレポートをまとめた 1 つの PDF です。送信した文書そのもの、残っていれば Telnyx の画像、検証可能な形式の履歴を添付します。</numerusform>
        </translation>
    </message>
    <message>
        <source>One PDF with the transmission report, and attached to it the document exactly as it was sent, Telnyx&apos;s own picture where it is kept, and the history in a form that can be checked.</source>
        <translation>送信結果レポートの PDF です。送信した文書そのもの、残っていれば Telnyx の画像、検証可能な形式の履歴を添付します。</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>送信証明</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>送信証明の保存</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>保存しました: {path}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Whoever has the file can read the documents. It is checked with: faxdesk verify FILE</source>
        <translation>このファイルを持つ人は文書を読めます。検証するには: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>With a &amp;picture of the first page on the report</source>
        <translation>レポートに 1 ページ目の画像を付ける(&amp;P)</translation>
    </message>
</context>
<context>
    <name>QualityNote</name>
    <message numerus="yes">
        <source>%n numbers refused so fine a quality before.</source>
        <translation>
            <numerusform>%n 件の番号は以前、この細かい画質を受け付けませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Some fax machines refuse this. FaxDesk then tries again in High.</source>
        <translation>この画質を受け付けないファクス機もあります。その場合、FaxDesk は「高」で再試行します。</translation>
    </message>
    <message>
        <source>Use High</source>
        <translation>「高」にする</translation>
    </message>
    <message>
        <source>{number} refused so fine a quality before.</source>
        <translation>{number} は以前、この細かい画質を受け付けませんでした。</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n faxes were to go from {before}. Your number is {number} now.</source>
        <translation>
            <numerusform>%n 件のファクスは {before} から送る予定でした。現在の番号は {number} です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes will not go until FaxDesk is open again.</source>
        <translation>
            <numerusform>%n 件のファクスは、FaxDesk を再び開くまで送信されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All parts</source>
        <translation>すべての分割(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel the fax</source>
        <translation>ファクスを取り消す(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>取り消す(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close FaxDesk</source>
        <translation>FaxDesk を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>それでも閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;From {number}</source>
        <translation>{number} から送る(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>あきらめる(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>戻る(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on sending</source>
        <translation>送信を続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>開いたままにする(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep {number}</source>
        <translation>{number} のままにする(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>そのままにする(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>続行させる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Let them go on</source>
        <translation>続行させる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>OK(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop everything</source>
        <translation>すべて中止(&amp;S)</translation>
    </message>
    <message>
        <source>1 fax will not go until FaxDesk is open again.</source>
        <translation>1 件のファクスは、FaxDesk を再び開くまで送信されません。</translation>
    </message>
    <message numerus="yes">
        <source>Already under way: %n. Telnyx was asked to stop them; they may still arrive.</source>
        <translation>
            <numerusform>すでに進行中: %n 件。Telnyx に中止を求めましたが、届く可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel every fax that has not arrived, and pause the queue?</source>
        <translation>まだ届いていないファクスをすべて取り消し、キューを一時停止しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Cancel these %n faxes?</source>
        <translation>
            <numerusform>この %n 件のファクスを取り消しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this fax?</source>
        <translation>このファクスを取り消しますか？</translation>
    </message>
    <message>
        <source>Cancel?</source>
        <translation>取り消しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled before they went: %n</source>
        <translation>
            <numerusform>送信前に取り消し: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Close FaxDesk?</source>
        <translation>FaxDesk を閉じますか？</translation>
    </message>
    <message numerus="yes">
        <source>Delivered before, of those you sent off together with them: %n</source>
        <translation>
            <numerusform>一緒に送ったもののうち、すでに配信完了: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>FaxDesk then stays as an icon in the notification area. You can change that in Settings.</source>
        <translation>その場合、FaxDesk は通知領域のアイコンとして残ります。設定で変更できます。</translation>
    </message>
    <message>
        <source>Faxes under way are stopped as far as Telnyx still can. Those that have not gone are cancelled; each can be tried again later.</source>
        <translation>進行中のファクスは、Telnyx が間に合う範囲で中止します。まだ送っていないファクスは取り消され、後でそれぞれ再試行できます。</translation>
    </message>
    <message>
        <source>From which number?</source>
        <translation>どの番号から送りますか？</translation>
    </message>
    <message>
        <source>Give up the changes?</source>
        <translation>変更を破棄しますか？</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>It arrived, so it lies in the bin for {days} days with its proof. History shows the bin and puts it back.</source>
        <translation>このファクスは届いているため、証明とともにごみ箱に {days} 日間残ります。履歴からごみ箱を表示して元に戻せます。</translation>
    </message>
    <message>
        <source>It did not arrive: its story and FaxDesk&apos;s copy are deleted for good.</source>
        <translation>このファクスは届いていません。経過と FaxDesk のコピーは完全に削除されます。</translation>
    </message>
    <message>
        <source>Keep &amp;sending</source>
        <translation>送信を続ける(&amp;S)</translation>
    </message>
    <message>
        <source>Keep sending when the window is closed?</source>
        <translation>ウィンドウを閉じても送信を続けますか？</translation>
    </message>
    <message>
        <source>Keep sending?</source>
        <translation>送信を続けますか？</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message numerus="yes">
        <source>Not sure they went: %n</source>
        <translation>
            <numerusform>送信されたか不明: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Only &amp;this part</source>
        <translation>この分割だけ(&amp;T)</translation>
    </message>
    <message>
        <source>Open FaxDesk again now, in {language}?</source>
        <translation>FaxDesk を今すぐ {language} で開き直しますか？</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>開き直す</translation>
    </message>
    <message>
        <source>Otherwise the receiver gets a document with pages missing.</source>
        <translation>そうしないと、相手にはページの欠けた文書が届きます。</translation>
    </message>
    <message>
        <source>Otherwise: {what}</source>
        <translation>その他の場合: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Remove these %n faxes?</source>
        <translation>
            <numerusform>この %n 件のファクスを削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this fax?</source>
        <translation>このファクスを削除しますか？</translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation>削除しますか？</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>複数の分割</translation>
    </message>
    <message>
        <source>Stop everything?</source>
        <translation>すべて中止しますか？</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Telnyx is still sending. FaxDesk can&apos;t tell how it ends while it is closed.</source>
        <translation>Telnyx はまだ送信中です。FaxDesk を閉じている間は結果が分かりません。</translation>
    </message>
    <message>
        <source>The fax you are composing has not been sent. Close and give it up?</source>
        <translation>作成中のファクスはまだ送信していません。閉じて破棄しますか？</translation>
    </message>
    <message>
        <source>The fax you are composing is kept, and faxes under way go on.</source>
        <translation>作成中のファクスは残り、進行中のファクスは続行します。</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>キューは一時停止中です。</translation>
    </message>
    <message>
        <source>There was no fax left that had to be stopped.</source>
        <translation>中止が必要なファクスはありませんでした。</translation>
    </message>
    <message>
        <source>This fax was to go from {before}. Your number is {number} now.</source>
        <translation>このファクスは {before} から送る予定でした。現在の番号は {number} です。</translation>
    </message>
    <message>
        <source>This is part {part} of {parts}. Cancel the other parts too?</source>
        <translation>これは {parts} 分割のうちの {part} 番目です。ほかの分割も取り消しますか？</translation>
    </message>
    <message>
        <source>This is part {part} of {parts}. Try the other parts again too?</source>
        <translation>これは {parts} 分割のうちの {part} 番目です。ほかの分割も再試行しますか？</translation>
    </message>
    <message numerus="yes">
        <source>What arrived (%n) lies in the bin for {days} days with its proof. History shows the bin and puts it back.</source>
        <translation>
            <numerusform>届いたファクス (%n 件) は、証明とともにごみ箱に {days} 日間残ります。履歴からごみ箱を表示して元に戻せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What did not arrive (%n) is deleted for good, with its story and FaxDesk&apos;s copy.</source>
        <translation>
            <numerusform>届かなかったファクス (%n 件) は、経過と FaxDesk のコピーを含めて完全に削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is under way already may still arrive.</source>
        <translation>すでに進行中のファクスは届く可能性があります。</translation>
    </message>
    <message>
        <source>What you changed on the cover page is not kept yet. Give it up?</source>
        <translation>送付状の変更はまだ保存されていません。破棄しますか？</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Part {part} of {parts}: {names}</source>
        <translation>分割 {part} / {parts}: {names}</translation>
    </message>
    <message>
        <source>The bar is an estimate: Telnyx doesn&apos;t tell how many pages have gone.</source>
        <translation>バーは目安です。何ページ送られたかは Telnyx から通知されません。</translation>
    </message>
    <message>
        <source>To {recipient}: {what}</source>
        <translation>{recipient} 宛て: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueFilter</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新規 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>No fax fits what you look for.</source>
        <translation>検索に合うファクスはありません。</translation>
    </message>
    <message>
        <source>No faxes yet. What you send is listed here, with what became of it.</source>
        <translation>ファクスはまだありません。送信したファクスとその結果がここに表示されます。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the queue by number or document</source>
        <translation>キューを番号または文書名で検索</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Words of number or document, in any order (Ctrl+F)</source>
        <translation>番号や文書名に含まれる語 (順不同) (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message numerus="yes">
        <source>%n faxes removed.</source>
        <translation>
            <numerusform>%n 件のファクスを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fax removed.</source>
        <translation>1 件のファクスを削除しました。</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>詳細(&amp;L)</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>削除したものを元に戻す</translation>
    </message>
    <message>
        <source>Show the history of the selected fax (Ctrl+D)</source>
        <translation>選択したファクスの履歴を表示 (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>文書 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n ページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages with the cover</source>
        <translation>
            <numerusform>送付状を含め %n ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>文書 1 件</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 ページ</translation>
    </message>
    <message numerus="yes">
        <source>About {time} each; all {pages} in {all} on %n lines, with dialling.</source>
        <translation>
            <numerusform>1 件あたり約 {time}。全 {pages} ページは %n 回線で {all} (ダイヤル時間を含む)。</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} each; all {pages} in {all} on one line, with dialling.</source>
        <translation>1 件あたり約 {time}。全 {pages} ページは 1 回線で {all} (ダイヤル時間を含む)。</translation>
    </message>
    <message>
        <source>Add a document, or choose a cover page and write on it.</source>
        <translation>文書を追加するか、送付状を選んで記入してください。</translation>
    </message>
    <message>
        <source>Add a document, or press Edit… and write a message on the cover page.</source>
        <translation>文書を追加するか、「編集…」を押して送付状に本文を書いてください。</translation>
    </message>
    <message numerus="yes">
        <source>All %n covers are made out to “{name}”.</source>
        <translation>
            <numerusform>%n 件の送付状はすべて「{name}」宛てになっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct or remove the number marked red.</source>
        <translation>赤い印の番号を修正するか、削除してください。</translation>
    </message>
    <message>
        <source>Press Keep or Cancel for the pages of “{name}”.</source>
        <translation>「{name}」のページについて「適用」または「取り消し」を押してください。</translation>
    </message>
    <message>
        <source>The cover page alone</source>
        <translation>送付状のみ</translation>
    </message>
    <message>
        <source>The cover page is being drawn …</source>
        <translation>送付状を描画しています …</translation>
    </message>
    <message>
        <source>The documents are being checked …</source>
        <translation>文書を確認しています …</translation>
    </message>
    <message>
        <source>Together they are too big: press Shrink to fit beside “{name}”.</source>
        <translation>合わせるとサイズが大きすぎます。「{name}」の横の「サイズを縮小」を押してください。</translation>
    </message>
    <message>
        <source>Type a fax number.</source>
        <translation>ファクス番号を入力してください。</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>約 {amount}</translation>
    </message>
    <message>
        <source>about {time} in all</source>
        <translation>全部で約 {time}</translation>
    </message>
    <message>
        <source>about {time} on the line</source>
        <translation>通信時間 約 {time}</translation>
    </message>
    <message numerus="yes">
        <source>as %n faxes</source>
        <translation>
            <numerusform>ファクス %n 件として</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as %n faxes to each</source>
        <translation>
            <numerusform>宛先ごとにファクス %n 件として</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n numbers</source>
        <translation>
            <numerusform>宛先 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>to 1 number</source>
        <translation>宛先 1 件</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be sent: take it out.</source>
        <translation>「{name}」は送信できません。外してください。</translation>
    </message>
    <message>
        <source>“{name}” is being cleaned up …</source>
        <translation>「{name}」を補正しています …</translation>
    </message>
    <message>
        <source>“{name}” is being made again …</source>
        <translation>「{name}」を作り直しています …</translation>
    </message>
    <message>
        <source>“{name}” is being shrunk …</source>
        <translation>「{name}」を縮小しています …</translation>
    </message>
    <message>
        <source>“{name}” is too big: press Shrink to fit beside it.</source>
        <translation>「{name}」はサイズが大きすぎます。横の「サイズを縮小」を押してください。</translation>
    </message>
    <message>
        <source>“{name}” needs its password: press Unlock… beside it.</source>
        <translation>「{name}」にはパスワードが必要です。横の「ロック解除…」を押してください。</translation>
    </message>
    <message>
        <source>“{name}” was changed: choose which version goes.</source>
        <translation>「{name}」が変更されています。どちらの版を送るか選んでください。</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <source>&amp;Numbers</source>
        <translation>番号(&amp;N)</translation>
    </message>
    <message>
        <source>Enter, comma or semicolon ends a number. Left arrow goes to the numbers before.</source>
        <translation>Enter、コンマ、セミコロンで番号を確定します。左矢印キーで前の番号へ移動します。</translation>
    </message>
    <message>
        <source>Name or fax number, e.g. +1 312 736 7276</source>
        <translation>名前またはファクス番号 (例: +1 312 736 7276)</translation>
    </message>
    <message>
        <source>To: fax numbers</source>
        <translation>宛先: ファクス番号</translation>
    </message>
</context>
<context>
    <name>RecipientMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n numbers</source>
        <translation>
            <numerusform>%n 件の番号を削除(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lear: remove all</source>
        <translation>クリア: すべて削除(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n &amp;marked red</source>
        <translation>
            <numerusform>赤い印の %n 件を削除(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the one &amp;marked red</source>
        <translation>赤い印の 1 件を削除(&amp;M)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>RecipientsPanel</name>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>番号 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers removed.</source>
        <translation>
            <numerusform>%n 件の番号を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>宛先(&amp;T)</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>番号 1 件</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>アドレス帳…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Keep whom the directory knows in the address book</source>
        <translation>ディレクトリにある相手をアドレス帳に登録</translation>
    </message>
    <message>
        <source>Open the address book (Ctrl+B)</source>
        <translation>アドレス帳を開く (Ctrl+B)</translation>
    </message>
    <message>
        <source>Put the numbers back</source>
        <translation>番号を元に戻す</translation>
    </message>
    <message>
        <source>Remove all numbers</source>
        <translation>すべての番号を削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n marked red</source>
        <translation>
            <numerusform>赤い印の %n 件を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the numbers that are impossible</source>
        <translation>存在しえない番号を削除</translation>
    </message>
    <message>
        <source>Remove the one marked red</source>
        <translation>赤い印の 1 件を削除</translation>
    </message>
    <message>
        <source>Take the contact out of the address book again</source>
        <translation>連絡先をアドレス帳から取り除く</translation>
    </message>
    <message>
        <source>{number} is there already.</source>
        <translation>{number} はすでに追加されています。</translation>
    </message>
</context>
<context>
    <name>RenameButton</name>
    <message>
        <source>&amp;Rename group…</source>
        <translation>グループ名を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>New name of the group:</source>
        <translation>グループの新しい名前:</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>グループ名の変更</translation>
    </message>
    <message>
        <source>The group is called {name} now.</source>
        <translation>グループ名を {name} に変更しました。</translation>
    </message>
</context>
<context>
    <name>RenderedWindow</name>
    <message>
        <source>As Telnyx rendered it</source>
        <translation>Telnyx が作成した画像</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>次のページ (Page Down)</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{number} / {count} ページ</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>前のページ (Page Up)</translation>
    </message>
    <message>
        <source>Telnyx made this picture; the receiver&apos;s machine printed it, or will.</source>
        <translation>Telnyx が作成した画像です。受信側の機械ではこのとおりに印刷されたか、これから印刷されます。</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>このページは表示できません。</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown.</source>
        <translation>この画像は表示できません。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>A &amp;file for each, in a folder</source>
        <translation>1 件ずつ別のファイルにしてフォルダーに保存(&amp;F)</translation>
    </message>
    <message>
        <source>All in &amp;one file</source>
        <translation>1 つのファイルにまとめる(&amp;O)</translation>
    </message>
    <message>
        <source>Fax reports.pdf</source>
        <translation>ファクスレポート.pdf</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>レポートの保存先フォルダー</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>プリンターに渡しました。</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>印刷(&amp;R)…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>印刷しています…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>保存しました: {path}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is ready.</source>
        <translation>プリンターが受け付けませんでした。準備ができているか確認してください。</translation>
    </message>
    <message>
        <source>Transmission report</source>
        <translation>送信結果レポート</translation>
    </message>
    <message numerus="yes">
        <source>What became of these %n faxes, each on a page of its own.</source>
        <translation>
            <numerusform>%n 件のファクスの結果を、1 件 1 ページで示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this fax, on one page: for the file, or for whoever asks.</source>
        <translation>このファクスの結果を 1 ページで示します。控えや問い合わせへの回答に使えます。</translation>
    </message>
    <message>
        <source>With a &amp;picture of the first page</source>
        <translation>1 ページ目の画像を付ける(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ReportSettings</name>
    <message>
        <source>After each &amp;delivery save the report in</source>
        <translation>配信完了ごとにレポートを保存する(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the folder for reports</source>
        <translation>レポートのフォルダーを選択</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>レポートのフォルダー</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>フォルダー未選択</translation>
    </message>
    <message>
        <source>Reports show a picture of the &amp;first page</source>
        <translation>レポートに 1 ページ目の画像を付ける(&amp;F)</translation>
    </message>
    <message>
        <source>Transmission reports</source>
        <translation>送信結果レポート</translation>
    </message>
</context>
<context>
    <name>RetentionSettings</name>
    <message>
        <source>&amp;Delete documents</source>
        <translation>文書を削除する(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Take out numbers and names</source>
        <translation>番号と名前を取り除く(&amp;T)</translation>
    </message>
    <message>
        <source>A sign like ***K3F7A2BQ then stands for the number, the same in all faxes to it. That can&apos;t be undone.</source>
        <translation>番号は ***K3F7A2BQ のような記号に置き換わり、同じ番号へのファクスではすべて同じ記号になります。元には戻せません。</translation>
    </message>
    <message>
        <source>Days after a fax&apos;s end until its document is deleted</source>
        <translation>ファクス終了から文書を削除するまでの日数</translation>
    </message>
    <message>
        <source>Days after a fax&apos;s end until its number and names are taken out</source>
        <translation>ファクス終了から番号と名前を取り除くまでの日数</translation>
    </message>
    <message>
        <source>How long faxes are kept</source>
        <translation>ファクスの保存期間</translation>
    </message>
    <message>
        <source>It may show names and what the fax is about. It goes with numbers and names.</source>
        <translation>名前やファクスの内容が写っていることがあります。番号と名前を取り除くときに一緒に消えます。</translation>
    </message>
    <message>
        <source>Keep a small picture of the first page for reports</source>
        <translation>レポート用に 1 ページ目の小さな画像を残す</translation>
    </message>
    <message>
        <source>Single faxes are kept longer by “How long it is kept…” in their menu, which also puts them under legal hold.</source>
        <translation>個々のファクスをより長く保存するには、ファクスのメニューの「保存期間…」を使います。法的保全もここで設定します。</translation>
    </message>
    <message>
        <source>This desk works in a team. What holds for all its desks is set by your IT department.</source>
        <translation>このデスクはチームで使われています。全デスクに共通の設定は IT 部門が行います。</translation>
    </message>
    <message>
        <source>With the document go its pictures, and what stood on its cover. What was sent to whom and when, and the hashes that prove it, stay.</source>
        <translation>文書とともに、その画像と送付状の内容も消えます。いつ誰に何を送ったかと、それを証明するハッシュは残ります。</translation>
    </message>
    <message>
        <source>days after the fax has ended</source>
        <translation>日後 (ファクス終了から)</translation>
    </message>
</context>
<context>
    <name>RetrySettings</name>
    <message>
        <source>&amp;without T.38</source>
        <translation>T.38 を使わない(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>Before the 2nd, 3rd, … try; the last number serves for all later ones. FaxDesk tries %n times at most.</source>
        <translation>
            <numerusform>2 回目、3 回目…の試行までの待ち時間です。最後の値は以降すべてに使われます。FaxDesk は最大 %n 回試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>If the machines don&apos;t understand each other, last try</source>
        <translation>機械どうしが通信できないとき、最後の試行は</translation>
    </message>
    <message>
        <source>Make the last try in normal quality</source>
        <translation>最後の試行を標準画質で行う</translation>
    </message>
    <message>
        <source>Make the last try without T.38</source>
        <translation>最後の試行を T.38 なしで行う</translation>
    </message>
    <message>
        <source>Minutes to wait after &amp;other faults</source>
        <translation>その他のエラー後の待ち時間 (分)(&amp;O)</translation>
    </message>
    <message>
        <source>Minutes to wait after a &amp;busy line</source>
        <translation>話し中の後の待ち時間 (分)(&amp;B)</translation>
    </message>
    <message>
        <source>When a fax doesn&apos;t get through</source>
        <translation>ファクスが送れなかったとき</translation>
    </message>
    <message>
        <source>in &amp;normal quality</source>
        <translation>標準画質(&amp;N)</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Fetch back the fax that was put aside</source>
        <translation>片付けたファクスを呼び戻します</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send ({keys})</source>
        <translation>送信 ({keys})</translation>
    </message>
    <message>
        <source>The fax you were composing was put aside.</source>
        <translation>作成中だったファクスを片付けました。</translation>
    </message>
</context>
<context>
    <name>SenderLineSettings</name>
    <message>
        <source>&amp;Telnyx prints such a line already</source>
        <translation>Telnyx がこの行をすでに印字している(&amp;T)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Date, time, name, numbers and page.</source>
        <translation>日付、時刻、名前、番号、ページ。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Put &amp;it on</source>
        <translation>印字する(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;ender&apos;s name</source>
        <translation>発信元の名前(&amp;E)</translation>
    </message>
    <message>
        <source>Sender&apos;s line at the head of each page</source>
        <translation>各ページ上端の発信元記録</translation>
    </message>
    <message>
        <source>Where the law asks for it: faxes from the USA</source>
        <translation>法律で必要な場合: 米国からのファクス</translation>
    </message>
    <message>
        <source>as on cover pages</source>
        <translation>送付状と同じ</translation>
    </message>
</context>
<context>
    <name>SettingsAdvice</name>
    <message>
        <source>Set it so</source>
        <translation>この設定にする</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Before Send</source>
        <translation>送信前</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>変更(&amp;G)…</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>Fax application “{name}”, from {number}.</source>
        <translation>ファクスアプリケーション「{name}」、発信元 {number}。</translation>
    </message>
    <message>
        <source>New faxes</source>
        <translation>新しいファクス</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>まだ設定されていません。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>営業時間</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>The demo has an account of its own, on this computer.</source>
        <translation>デモには、このコンピューター上に専用のアカウントがあります。</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>&amp;Delete my faxes, their documents and the API key too</source>
        <translation>ファクス、文書、API キーも削除する(&amp;D)</translation>
    </message>
    <message>
        <source>FaxDesk is asked to close</source>
        <translation>FaxDesk に終了を求めています</translation>
    </message>
    <message>
        <source>FaxDesk is installed on this computer for everybody already. Ask whoever looks after the computer for a newer one.</source>
        <translation>FaxDesk はすでにこのコンピューターの全ユーザー用にインストールされています。新しい版については、コンピューターの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>FaxDesk is still open. Close it, then press Retry. Nothing that waits to be sent is lost.</source>
        <translation>FaxDesk がまだ開いています。閉じてから「再試行」を押してください。送信待ちのものは失われません。</translation>
    </message>
    <message>
        <source>FaxDesk keeps its list of faxes and the documents that still have to go in
{folder}
What you leave there is found again when FaxDesk is installed once more.</source>
        <translation>FaxDesk は、ファクスの一覧とこれから送る文書を次の場所に保存しています
{folder}
ここに残したものは、FaxDesk を再びインストールすると見つかります。</translation>
    </message>
    <message>
        <source>Send PDFs as faxes</source>
        <translation>PDF をファクス送信</translation>
    </message>
    <message>
        <source>What becomes of the queue and its documents.</source>
        <translation>キューと文書の扱い。</translation>
    </message>
    <message>
        <source>Your faxes</source>
        <translation>あなたのファクス</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API キー(&amp;K)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Asking Telnyx …</source>
        <translation>Telnyx に問い合わせています …</translation>
    </message>
    <message>
        <source>Choose the fax application to send with.</source>
        <translation>送信に使うファクスアプリケーションを選んでください。</translation>
    </message>
    <message>
        <source>F&amp;rom-number</source>
        <translation>発信元番号(&amp;R)</translation>
    </message>
    <message>
        <source>From-number</source>
        <translation>発信元番号</translation>
    </message>
    <message>
        <source>KEY…</source>
        <translation>KEY…</translation>
    </message>
    <message>
        <source>Make an API key in the Telnyx portal (Account, Keys &amp; Credentials), copy it and paste it here. FaxDesk then fetches what you can choose from.</source>
        <translation>Telnyx ポータル (Account、Keys &amp; Credentials) で API キーを作成し、コピーしてここに貼り付けてください。FaxDesk が選択肢を取得します。</translation>
    </message>
    <message>
        <source>Paste the API key first, then press Test.</source>
        <translation>先に API キーを貼り付けて、「テスト」を押してください。</translation>
    </message>
    <message>
        <source>Press Test: then choose from what Telnyx has for you.</source>
        <translation>「テスト」を押してから、Telnyx にある選択肢から選んでください。</translation>
    </message>
    <message>
        <source>Send with this &amp;fax application</source>
        <translation>送信に使うファクスアプリケーション(&amp;F)</translation>
    </message>
    <message>
        <source>Set up your Telnyx account</source>
        <translation>Telnyx アカウントを設定</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>Something went wrong in FaxDesk. Its log says more.</source>
        <translation>FaxDesk で問題が起きました。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>キーをテスト</translation>
    </message>
    <message>
        <source>The key works, but no fax application of this account can send. Fix it in the Telnyx portal.</source>
        <translation>キーは有効ですが、このアカウントには送信できるファクスアプリケーションがありません。Telnyx ポータルで修正してください。</translation>
    </message>
    <message>
        <source>The key works. Credit: {credit}.</source>
        <translation>キーは有効です。残高: {credit}。</translation>
    </message>
    <message>
        <source>The key works. It may not see the account&apos;s credit; faxes go all the same.</source>
        <translation>キーは有効です。アカウントの残高は参照できませんが、ファクスは送信できます。</translation>
    </message>
    <message>
        <source>This application has no phone number. Give it one in the Telnyx portal, then test again.</source>
        <translation>このアプリケーションには電話番号がありません。Telnyx ポータルで割り当ててから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>set by your administrator (TELNYX_API_KEY)</source>
        <translation>管理者が設定しています (TELNYX_API_KEY)</translation>
    </message>
    <message>
        <source>the key you gave before; paste another to change it</source>
        <translation>前に入力したキー。変更するには別のキーを貼り付けます</translation>
    </message>
    <message>
        <source>{number}, your number so far, belongs to “{name}”. Faxes from it can&apos;t go with this application.</source>
        <translation>これまでの番号 {number} は「{name}」のものです。このアプリケーションではその番号から送信できません。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>配信完了 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are kept for faxes whose outcome isn&apos;t known yet.</source>
        <translation>
            <numerusform>%n 回線は、結果がまだ分からないファクスのために確保されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>要対応 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>進行中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待機中 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line is kept for a fax whose outcome isn&apos;t known yet.</source>
        <translation>1 回線は、結果がまだ分からないファクスのために確保されています。</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>要対応 1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Credit {amount}</source>
        <translation>残高 {amount}</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>This month about {spent} of {budget}</source>
        <translation>今月 約 {spent} / {budget}</translation>
    </message>
    <message>
        <source>{lines} ({kept} kept for a fax in doubt)</source>
        <translation>{lines} (結果不明のファクス用に {kept} 回線確保)</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n lines in use</source>
        <translation>
            <numerusform>%n 回線中 {used} 回線使用中</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of 1 line in use</source>
        <translation>1 回線中 {used} 回線使用中</translation>
    </message>
    <message>
        <source>⚠ {pct} % of this month&apos;s budget of {budget} is spent</source>
        <translation>⚠ 今月の予算 {budget} の {pct} % を使いました</translation>
    </message>
</context>
<context>
    <name>StopBar</name>
    <message>
        <source>Cancel</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Cancel: put nothing into the queue</source>
        <translation>取り消し: キューに何も入れない</translation>
    </message>
    <message>
        <source>Put nothing into the queue (Esc)</source>
        <translation>キューに何も入れない (Esc)</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Contacts, groups and recent recipients</source>
        <translation>連絡先、グループ、最近の宛先</translation>
    </message>
    <message>
        <source>Do not fax: {reason}</source>
        <translation>ファクス禁止: {reason}</translation>
    </message>
    <message>
        <source>Enter takes {who}; {n} are offered.</source>
        <translation>Enter で {who} を選びます。候補は {n} 件です。</translation>
    </message>
    <message>
        <source>from the directory</source>
        <translation>ディレクトリより</translation>
    </message>
    <message numerus="yes">
        <source>group, %n contacts</source>
        <translation>
            <numerusform>グループ、連絡先 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>&amp;Save as ZIP…</source>
        <translation>ZIP として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Collecting, which tries every part of FaxDesk: up to a minute…</source>
        <translation>FaxDesk の各部を試しながら収集しています。最長 1 分かかります…</translation>
    </message>
    <message>
        <source>Information for support</source>
        <translation>サポート用の情報</translation>
    </message>
    <message>
        <source>Its content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Look it through, save it, and give it to whoever helps you. It has no names, numbers, documents or keys in it. FaxDesk sends it nowhere.</source>
        <translation>内容を確認して保存し、サポート担当者に渡してください。名前、番号、文書、キーは含まれません。FaxDesk がどこかに送信することはありません。</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>まだ何も保存していません。</translation>
    </message>
    <message>
        <source>Save the information for support</source>
        <translation>サポート用の情報の保存</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>保存しました: {path}</translation>
    </message>
    <message>
        <source>What was collected</source>
        <translation>収集した情報</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP ファイル (*.zip)</translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>TeamSettings</name>
    <message>
        <source>&amp;Database</source>
        <translation>データベース(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Leave the team</source>
        <translation>チームから抜ける(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせています…</translation>
    </message>
    <message>
        <source>FAXDESK_TEAM_DATABASE is set, and goes before what is set here.</source>
        <translation>FAXDESK_TEAM_DATABASE が設定されており、ここの設定より優先されます。</translation>
    </message>
    <message>
        <source>From the next start on this desk works its own queue. What it had queued stays with the team.</source>
        <translation>次回の起動から、このデスクは自分のキューを処理します。キューに入れたものはチームに残ります。</translation>
    </message>
    <message>
        <source>From the next start on this desk works that team&apos;s queue; its own stays where it is.</source>
        <translation>次回の起動から、このデスクはそのチームのキューを処理します。自分のキューはそのまま残ります。</translation>
    </message>
    <message>
        <source>Na&amp;me of this desk</source>
        <translation>このデスクの名前(&amp;M)</translation>
    </message>
    <message>
        <source>One queue for several desks</source>
        <translation>複数のデスクで 1 つのキュー</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Press Test connection: only a database that answers is joined.</source>
        <translation>「接続テスト」を押してください。応答したデータベースにだけ参加できます。</translation>
    </message>
    <message>
        <source>The connection is not protected as it should be (sslmode={mode}): others on the network may read along, or pretend to be the server.</source>
        <translation>接続が十分に保護されていません (sslmode={mode})。ネットワーク上の他者に読まれたり、サーバーになりすまされたりするおそれがあります。</translation>
    </message>
    <message>
        <source>The team&apos;s database answers. Faxes: {count}. Desks that are there: {desks}.</source>
        <translation>チームのデータベースから応答がありました。ファクス: {count} 件。稼働中のデスク: {desks}。</translation>
    </message>
    <message>
        <source>This desk works its own queue. A team&apos;s is in a PostgreSQL that the office&apos;s IT runs.</source>
        <translation>このデスクは自分のキューを処理しています。チームのキューは、社内の IT 部門が運用する PostgreSQL にあります。</translation>
    </message>
    <message>
        <source>This desk works the team&apos;s queue.</source>
        <translation>このデスクはチームのキューを処理しています。</translation>
    </message>
    <message>
        <source>You are {person} there, as {role}.</source>
        <translation>そこでのあなたは {person}、役割は {role} です。</translation>
    </message>
    <message>
        <source>a clerk</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>its computer&apos;s name</source>
        <translation>コンピューター名</translation>
    </message>
    <message>
        <source>none at the moment</source>
        <translation>現在なし</translation>
    </message>
    <message>
        <source>unchanged; it is kept in the system&apos;s keyring</source>
        <translation>変更なし。システムのキーリングに保存されています</translation>
    </message>
</context>
<context>
    <name>TellingSettings</name>
    <message>
        <source>A broadcast has ended</source>
        <translation>同報送信が終了した</translation>
    </message>
    <message>
        <source>A deadline is in danger</source>
        <translation>期限に間に合わないおそれがある</translation>
    </message>
    <message>
        <source>A fax failed</source>
        <translation>ファクスが失敗した</translation>
    </message>
    <message>
        <source>A fax needs somebody</source>
        <translation>ファクスに対応が必要</translation>
    </message>
    <message>
        <source>A fax was delivered</source>
        <translation>ファクスの配信が完了した</translation>
    </message>
    <message>
        <source>An icon in the notification area</source>
        <translation>通知領域のアイコン</translation>
    </message>
    <message>
        <source>Ask when faxes wait</source>
        <translation>待機中のファクスがあれば確認する</translation>
    </message>
    <message>
        <source>Credit is low</source>
        <translation>残高が少ない</translation>
    </message>
    <message>
        <source>Credit is low below</source>
        <translation>残高不足とみなす額</translation>
    </message>
    <message>
        <source>End FaxDesk</source>
        <translation>FaxDesk を終了する</translation>
    </message>
    <message>
        <source>From and to, like 18:00-08:00; what came in them is told afterwards</source>
        <translation>開始と終了 (例: 18:00-08:00)。その間の通知は後でまとめて知らせます</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>送信を続ける</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知しない時間帯</translation>
    </message>
    <message>
        <source>Quiet hours, from and to</source>
        <translation>通知しない時間帯 (開始と終了)</translation>
    </message>
    <message>
        <source>Start FaxDesk when I log in</source>
        <translation>ログイン時に FaxDesk を起動する</translation>
    </message>
    <message>
        <source>Tell me by a notification when</source>
        <translation>次のときに通知する</translation>
    </message>
    <message>
        <source>This desktop has no notification area: FaxDesk ends when its window is closed.</source>
        <translation>このデスクトップには通知領域がないため、ウィンドウを閉じると FaxDesk は終了します。</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>ウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>With names and numbers, on a locked screen too</source>
        <translation>ロック画面でも名前と番号を表示する</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>ウィンドウがないとき</translation>
    </message>
</context>
<context>
    <name>TitleBox</name>
    <message>
        <source>As it will arrive</source>
        <translation>届くときの見た目</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元の文書</translation>
    </message>
    <message>
        <source>Show the fax or the original</source>
        <translation>ファクスまたは元の文書を表示</translation>
    </message>
    <message>
        <source>The page as it will arrive, or the document as it is</source>
        <translation>届くときの見た目のページ、または元のままの文書</translation>
    </message>
</context>
<context>
    <name>TotalsChart</name>
    <message>
        <source>Chart of the totals</source>
        <translation>集計のグラフ</translation>
    </message>
    <message>
        <source>The table below says the same.</source>
        <translation>下の表と同じ内容です。</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配信完了</translation>
    </message>
    <message>
        <source>ended otherwise</source>
        <translation>その他の終了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>{key}: {faxes} faxes, {delivered} delivered, {failed} failed</source>
        <translation>{key}: ファクス {faxes} 件、配信完了 {delivered}、失敗 {failed}</translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>ファクス {number} 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsPane</name>
    <message>
        <source>&amp;Totals:</source>
        <translation>集計(&amp;T):</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>集計しています…</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>宛先別</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>ユーザー別</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>保存できませんでした: {reason}</translation>
    </message>
    <message>
        <source>Nothing of the kind is in the history.</source>
        <translation>履歴に該当するものはありません。</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>表として保存(&amp;T)…</translation>
    </message>
    <message>
        <source>Save totals</source>
        <translation>集計の保存</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>保存しました: {file}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Totals by</source>
        <translation>集計の単位</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>要対応 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>進行中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待機中 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New fax</source>
        <translation>新しいファクス(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open FaxDesk</source>
        <translation>FaxDesk を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop everything…</source>
        <translation>すべて中止(&amp;S)…</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>要対応 1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>%n being cancelled</source>
        <translation>
            <numerusform>取り消し中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>取り消し %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>配信完了 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as sent</source>
        <translation>
            <numerusform>送信済みに変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>不明 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>保留 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>送信途中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>取り下げ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待機中 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The next fax is begun, so what was taken back stands in the queue as cancelled.</source>
        <translation>次のファクスを作成中のため、取り下げたファクスはキューに「取り消し」として残ります。</translation>
    </message>
    <message>
        <source>nothing could be taken back</source>
        <translation>取り下げられるものはありませんでした</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message numerus="yes">
        <source>%n faxes are in the queue, which is on hold.</source>
        <translation>
            <numerusform>%n 件のファクスがキューにあります。キューは保留中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes are in the queue, which is paused.</source>
        <translation>
            <numerusform>%n 件のファクスがキューにあります。キューは一時停止中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes are in the queue.</source>
        <translation>
            <numerusform>%n 件のファクスがキューにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>1 fax is in the queue, which is on hold.</source>
        <translation>1 件のファクスがキューにあります。キューは保留中です。</translation>
    </message>
    <message>
        <source>1 fax is in the queue, which is paused.</source>
        <translation>1 件のファクスがキューにあります。キューは一時停止中です。</translation>
    </message>
    <message>
        <source>1 fax is in the queue.</source>
        <translation>1 件のファクスがキューにあります。</translation>
    </message>
    <message>
        <source>Take the faxes back ({keys})</source>
        <translation>ファクスを取り下げます ({keys})</translation>
    </message>
    <message>
        <source>Undo: take the faxes back</source>
        <translation>元に戻す: ファクスを取り下げる</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>入力内容を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Yes, unlock it</source>
        <translation>はい、ロックを解除(&amp;Y)</translation>
    </message>
    <message>
        <source>Being opened …</source>
        <translation>開いています …</translation>
    </message>
    <message>
        <source>It will be sent without its password.</source>
        <translation>パスワードなしで送信されます。</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>文書のパスワード</translation>
    </message>
    <message>
        <source>Unlock a document</source>
        <translation>文書のロック解除</translation>
    </message>
    <message>
        <source>Your own file stays as it is. FaxDesk opens its copy once and keeps the password nowhere.</source>
        <translation>元のファイルはそのままです。FaxDesk はコピーを一度開くだけで、パスワードはどこにも保存しません。</translation>
    </message>
    <message>
        <source>“{name}” needs a password.</source>
        <translation>「{name}」にはパスワードが必要です。</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>FaxDesk brings your journal of {number} MB up to date, once. This may take a minute or two. A copy of it is kept.</source>
        <translation>{number} MB のジャーナルを FaxDesk が一度だけ更新します。1～2 分かかることがあります。コピーは残ります。</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>goes {time}</source>
        <translation>{time} に送信</translation>
    </message>
    <message>
        <source>there by {time}</source>
        <translation>{time} までに送達</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>至急</translation>
    </message>
    <message>
        <source>when nothing else waits</source>
        <translation>ほかに待ちがないとき</translation>
    </message>
    <message>
        <source>{hours} each day</source>
        <translation>毎日 {hours}</translation>
    </message>
    <message>
        <source>{hours} on working days</source>
        <translation>営業日の {hours}</translation>
    </message>
    <message>
        <source>{text}, their time</source>
        <translation>{text} (相手の時刻)</translation>
    </message>
</context>
<context>
    <name>WhenButton</name>
    <message>
        <source>Later…</source>
        <translation>後で…</translation>
    </message>
    <message>
        <source>Send it later, in certain hours, by a time, before or after others</source>
        <translation>後で、特定の時間帯に、期限までに、ほかより先または後に送ります</translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation>送信日時</translation>
    </message>
</context>
<context>
    <name>WhenDialog</name>
    <message>
        <source>&amp;Not before</source>
        <translation>この日時以降(&amp;N)</translation>
    </message>
    <message>
        <source>As &amp;soon as its turn comes</source>
        <translation>順番が来たらすぐ(&amp;S)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Its &amp;turn</source>
        <translation>順番(&amp;T)</translation>
    </message>
    <message>
        <source>Its turn</source>
        <translation>順番</translation>
    </message>
    <message>
        <source>Must be there b&amp;y</source>
        <translation>送達の期限(&amp;Y)</translation>
    </message>
    <message>
        <source>Must be there by</source>
        <translation>送達の期限</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>この日時以降</translation>
    </message>
    <message>
        <source>Only &amp;between</source>
        <translation>時間帯を限る(&amp;B)</translation>
    </message>
    <message>
        <source>The time to be there has passed already.</source>
        <translation>送達の期限をすでに過ぎています。</translation>
    </message>
    <message>
        <source>The time to go has passed already.</source>
        <translation>送信の日時をすでに過ぎています。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Urgent: before all others</source>
        <translation>至急: ほかのすべてより先</translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>When nothing else waits</source>
        <translation>ほかに待ちがないとき</translation>
    </message>
    <message>
        <source>and</source>
        <translation>～</translation>
    </message>
    <message>
        <source>by the &amp;receiver&apos;s clock, where the number tells it</source>
        <translation>番号から分かる場合は相手の現地時刻で(&amp;R)</translation>
    </message>
    <message>
        <source>on &amp;working days: Monday to Friday, not on closed days</source>
        <translation>営業日のみ: 月～金、休業日を除く(&amp;W)</translation>
    </message>
    <message>
        <source>then &amp;ask me instead of sending it late</source>
        <translation>遅れるときは送らずに確認する(&amp;A)</translation>
    </message>
</context>
<context>
    <name>WhoseBox</name>
    <message>
        <source>Everyone&apos;s faxes</source>
        <translation>全員のファクス</translation>
    </message>
    <message>
        <source>My faxes</source>
        <translation>自分のファクス</translation>
    </message>
    <message>
        <source>My faxes are those that I sent, at this desk or elsewhere</source>
        <translation>自分のファクスとは、このデスクやほかの場所で自分が送ったものです</translation>
    </message>
    <message>
        <source>Whose faxes</source>
        <translation>誰のファクス</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;About FaxDesk</source>
        <translation>FaxDesk について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation>文書を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Collect information for support…</source>
        <translation>サポート用の情報を収集(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>キーボード(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;New fax</source>
        <translation>新しいファクス(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Paste documents or numbers</source>
        <translation>文書または番号を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>監視フォルダー(&amp;W)…</translation>
    </message>
    <message>
        <source>Address &amp;book…</source>
        <translation>アドレス帳(&amp;B)…</translation>
    </message>
    <message>
        <source>Audit &amp;log…</source>
        <translation>監査ログ(&amp;L)…</translation>
    </message>
    <message>
        <source>Cancel &amp;all that wait</source>
        <translation>待機中をすべて取り消す(&amp;A)</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>履歴(&amp;Y)…</translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation>データフォルダーを開く(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;top everything…</source>
        <translation>すべて中止(&amp;T)…</translation>
    </message>
    <message>
        <source>Send &amp;later…</source>
        <translation>後で送信(&amp;L)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>設定(&amp;G)</translation>
    </message>
    <message>
        <source>Telnyx &amp;account…</source>
        <translation>Telnyx アカウント(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>要対応 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>要対応 1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
</context>
<context>
    <name>ZoomBox</name>
    <message>
        <source>1:1, dot by dot</source>
        <translation>1:1 (ドット単位)</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>ページ幅</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>ページの大きさ</translation>
    </message>
    <message>
        <source>Size of the page (+ and -, or double-click the page)</source>
        <translation>ページの大きさ (+ と -、またはページをダブルクリック)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>ページ全体</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>${number}</source>
        <translation>${number}</translation>
    </message>
    <message>
        <source>--since, --until, --user and --what go with --log.</source>
        <translation>--since、--until、--user、--what は --log と一緒に指定します。</translation>
    </message>
    <message>
        <source>1,234.5</source>
        <translation>1,234.5</translation>
    </message>
    <message>
        <source>A Telnyx account that isn&apos;t verified yet may only fax to verified numbers.</source>
        <translation>未確認の Telnyx アカウントからは、確認済みの番号にしかファクスできません。</translation>
    </message>
    <message>
        <source>A contact needs a name or a company.</source>
        <translation>連絡先には名前か会社名が必要です。</translation>
    </message>
    <message>
        <source>A country is given by two capital letters, like US.</source>
        <translation>国は大文字 2 文字で指定します (例: US)。</translation>
    </message>
    <message>
        <source>A cover page alone needs a --message or a --subject, or name files with it.</source>
        <translation>送付状だけを送るには --message か --subject が必要です。またはファイルを指定してください。</translation>
    </message>
    <message>
        <source>A currency is given by three letters, like USD.</source>
        <translation>通貨は 3 文字で指定します (例: USD)。</translation>
    </message>
    <message>
        <source>A directory is given as ldaps://host or ldap://host, with a port if need be.</source>
        <translation>ディレクトリは ldaps://host または ldap://host の形で、必要ならポートを付けて指定します。</translation>
    </message>
    <message>
        <source>A document with a password is sent only after you agreed that it goes without one.</source>
        <translation>パスワード付きの文書は、パスワードなしで送ることに同意した場合だけ送信されます。</translation>
    </message>
    <message>
        <source>A document&apos;s address must begin with https:// or http://.</source>
        <translation>文書のアドレスは https:// または http:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>A fax can&apos;t dial an extension: it goes to the number without {extension}.</source>
        <translation>ファクスは内線番号をダイヤルできません。{extension} を除いた番号に送ります。</translation>
    </message>
    <message>
        <source>A fax takes its document from one place: a file, an upload or web addresses.</source>
        <translation>ファクスの文書の指定方法は、ファイル、アップロード、Web アドレスのいずれか 1 つです。</translation>
    </message>
    <message>
        <source>A fax that is being composed names them. Take them out of it, or close it without keeping it.</source>
        <translation>作成中のファクスで使われています。ファクスから外すか、保存せずに閉じてください。</translation>
    </message>
    <message>
        <source>A fax that is not sent yet is kept for 0 to 365 days.</source>
        <translation>未送信のファクスの保存期間は 0～365 日です。</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>グループには名前が必要です。</translation>
    </message>
    <message>
        <source>A language is given by its code, like de; nothing stands for the system&apos;s.</source>
        <translation>言語はコードで指定します (例: de)。空欄の場合はシステムの言語です。</translation>
    </message>
    <message>
        <source>A legal hold is set with a reason, or lifted. Not both at once.</source>
        <translation>法的保全は、理由を付けて設定するか、解除するかのどちらか一方です。</translation>
    </message>
    <message>
        <source>A legal hold needs a reason, of at most {limit} characters.</source>
        <translation>法的保全には理由が必要です (最大 {limit} 文字)。</translation>
    </message>
    <message>
        <source>A list is asked about above 0 to 100,000 recipients; 0 asks about none.</source>
        <translation>確認を求める宛先数は 0～100,000 です。0 の場合は確認しません。</translation>
    </message>
    <message>
        <source>A number of days from 0 to {limit} is needed.</source>
        <translation>0～{limit} の日数が必要です。</translation>
    </message>
    <message>
        <source>A page can be called slow from 30 seconds to an hour on the line.</source>
        <translation>遅いページとみなす通信時間は 30 秒～1 時間です。</translation>
    </message>
    <message>
        <source>A page is turned by a quarter, a half or three quarters, and only once.</source>
        <translation>ページの回転は 90 度、180 度、270 度のいずれかで、1 回だけです。</translation>
    </message>
    <message>
        <source>A page takes more than ten minutes on the line. Few receivers wait for that.</source>
        <translation>通信時間が 10 分を超えるページがあります。そこまで待つ受信機はほとんどありません。</translation>
    </message>
    <message>
        <source>A part of this entry in the journal can&apos;t be read any more. What is left of it is shown.</source>
        <translation>ジャーナルのこの記録の一部は読み取れなくなりました。残りの部分を表示します。</translation>
    </message>
    <message>
        <source>A password doesn&apos;t belong into the team&apos;s address, where others can read it. Leave it out: it is asked for and kept in the keyring, or taken from a passfile or PGPASSWORD.</source>
        <translation>パスワードをチームのアドレスに入れると、ほかの人に読まれるおそれがあります。入れないでください。入力を求めてキーリングに保存するか、passfile または PGPASSWORD から取得します。</translation>
    </message>
    <message>
        <source>A person forgotten.</source>
        <translation>人を消去。</translation>
    </message>
    <message>
        <source>A person who used FaxDesk gave it up on {time}.</source>
        <translation>FaxDesk の利用者が {time} に送信を断念しました。</translation>
    </message>
    <message>
        <source>A person who used FaxDesk said on {time} that it was sent. That is their word: Telnyx had not confirmed it.</source>
        <translation>FaxDesk の利用者が {time} に送信済みと申告しました。これは利用者の申告であり、Telnyx は確認していませんでした。</translation>
    </message>
    <message>
        <source>A proxy on the way refused it: it wants a user name and password (HTTP {status}). Put them into this computer&apos;s proxy settings.</source>
        <translation>途中のプロキシが拒否しました。ユーザー名とパスワードが必要です (HTTP {status})。このコンピューターのプロキシ設定に入力してください。</translation>
    </message>
    <message>
        <source>A proxy or filter on the way refused it (HTTP {status}). Ask whoever looks after your network to let FaxDesk reach Telnyx.</source>
        <translation>途中のプロキシまたはフィルターが拒否しました (HTTP {status})。FaxDesk から Telnyx に接続できるよう、ネットワーク管理者に依頼してください。</translation>
    </message>
    <message>
        <source>A quotation mark stands where it can&apos;t. Nobody can tell its columns.</source>
        <translation>引用符の位置が正しくないため、列を判別できません。</translation>
    </message>
    <message>
        <source>A single page is larger than a fax from this computer can be. Shrink the document to fit.</source>
        <translation>1 ページだけで、このコンピューターから送れるファクスの大きさを超えています。「サイズを縮小」で文書を小さくしてください。</translation>
    </message>
    <message>
        <source>A small square code on page {page} could not be read: its dots need finer lines.</source>
        <translation>{page} ページの小さな二次元コードを読み取れませんでした。ドットにはもっと細かい走査線が必要です。</translation>
    </message>
    <message>
        <source>A subject and a message stand on a cover page: name one with --cover.</source>
        <translation>件名と本文は送付状に記載されます。--cover で送付状を指定してください。</translation>
    </message>
    <message>
        <source>A tag needs a letter or a digit, and has at most {limit} characters.</source>
        <translation>タグには文字か数字が必要で、最大 {limit} 文字です。</translation>
    </message>
    <message>
        <source>A team&apos;s history is on its server, which has room: it isn&apos;t archived into files.</source>
        <translation>チームの履歴は容量のあるサーバーにあるため、ファイルにはアーカイブしません。</translation>
    </message>
    <message>
        <source>A try that seemed lost has turned up at Telnyx after all: it did go. See the details.</source>
        <translation>失われたと思われた試行が Telnyx で見つかりました。ファクスは送信されていました。詳細をご覧ください。</translation>
    </message>
    <message>
        <source>A watched folder needs its whole path, from the root or the drive.</source>
        <translation>監視フォルダーには、ルートまたはドライブからの完全なパスが必要です。</translation>
    </message>
    <message>
        <source>About {time} on the line instead of {now}.</source>
        <translation>通信時間が {now} から約 {time} になります。</translation>
    </message>
    <message>
        <source>Account or API key set.</source>
        <translation>アカウントまたは API キーを設定。</translation>
    </message>
    <message>
        <source>Add a PDF file instead.</source>
        <translation>代わりに PDF ファイルを追加してください。</translation>
    </message>
    <message>
        <source>Add a document instead.</source>
        <translation>代わりに文書を追加してください。</translation>
    </message>
    <message>
        <source>Add it again to send it as it is now.</source>
        <translation>現在の内容で送るには、追加し直してください。</translation>
    </message>
    <message>
        <source>Add the document itself instead.</source>
        <translation>代わりに文書そのものを追加してください。</translation>
    </message>
    <message>
        <source>Address book exported.</source>
        <translation>アドレス帳をエクスポート。</translation>
    </message>
    <message>
        <source>After that, Telnyx reported a try of this fax as delivered.</source>
        <translation>その後、このファクスの試行が配信完了したと Telnyx から報告がありました。</translation>
    </message>
    <message>
        <source>All faxes of broadcast B{broadcast} have ended already.</source>
        <translation>同報 B{broadcast} のファクスはすべて終了しています。</translation>
    </message>
    <message>
        <source>All pages seem to be blank: look at them before you leave any out.</source>
        <translation>すべてのページが白紙のようです。除く前に確認してください。</translation>
    </message>
    <message>
        <source>All {n} delivered</source>
        <translation>全 {n} 件配信完了</translation>
    </message>
    <message>
        <source>Allow it in the Telnyx portal, then send it again, or give it up.</source>
        <translation>Telnyx ポータルで許可してから再送信するか、送信を断念してください。</translation>
    </message>
    <message>
        <source>An amount is written like 0.007 or 50.</source>
        <translation>金額は 0.007 や 50 のように書きます。</translation>
    </message>
    <message>
        <source>An archive can&apos;t be on a network share: {folder}. Choose a folder on this computer, and copy the archive from there.</source>
        <translation>アーカイブはネットワーク共有には置けません: {folder}。このコンピューターのフォルダーを選び、そこからアーカイブをコピーしてください。</translation>
    </message>
    <message>
        <source>Another FaxDesk is open. Close every FaxDesk, then go back to the backup.</source>
        <translation>別の FaxDesk が開いています。すべての FaxDesk を閉じてから、バックアップに戻してください。</translation>
    </message>
    <message>
        <source>Another desk has taken this fax over. Nothing was sent from here.</source>
        <translation>別のデスクがこのファクスを引き継ぎました。ここからは何も送信していません。</translation>
    </message>
    <message>
        <source>Another fax to this number is under way.</source>
        <translation>この番号への別のファクスが進行中です。</translation>
    </message>
    <message>
        <source>Another time chosen.</source>
        <translation>日時を変更。</translation>
    </message>
    <message>
        <source>Apply the redactions in the program that marked them, then add it again.</source>
        <translation>墨消しの印を付けたプログラムで墨消しを適用してから、追加し直してください。</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>Archives that are missing or can&apos;t be written: {files}. They may name them still: put the files back, or let them be written, and forget them once more.</source>
        <translation>見つからないか、書き込めないアーカイブ: {files}。この人の名前や番号がまだ残っている可能性があります。ファイルを元の場所に戻すか書き込めるようにしてから、この人をもう一度消去してください。</translation>
    </message>
    <message>
        <source>As far as Telnyx reports, no fax machine took the call.</source>
        <translation>Telnyx の報告では、ファクス機は着信に応答していません。</translation>
    </message>
    <message>
        <source>Ask the sender for the document itself, as a PDF.</source>
        <translation>差出人に、文書そのものを PDF で送ってもらってください。</translation>
    </message>
    <message>
        <source>Ask whoever owns it for access, or copy it to a folder of your own.</source>
        <translation>所有者にアクセス権を依頼するか、自分のフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>Asked Telnyx to stop it. Until Telnyx confirms, it may still arrive.</source>
        <translation>Telnyx に中止を求めました。Telnyx が確認するまでは、届く可能性があります。</translation>
    </message>
    <message>
        <source>Asked Telnyx: not found so far.</source>
        <translation>Telnyx に問い合わせました。まだ見つかりません。</translation>
    </message>
    <message>
        <source>At this pace it may not be there by {time}. Call them, or free a line: hold other faxes.</source>
        <translation>この進み方では {time} に間に合わないおそれがあります。相手に電話するか、ほかのファクスを保留にして回線を空けてください。</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>試行 {number}</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Audit log exported.</source>
        <translation>監査ログをエクスポート。</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Between {since} and {day} the journal was changed and its chain made anew: it doesn&apos;t fit the seal of {day} any more. {place}</source>
        <translation>{since} から {day} の間にジャーナルが変更され、チェーンが作り直されています。{day} の封印と一致しません。{place}</translation>
    </message>
    <message>
        <source>Black and white with a threshold of {threshold}%: about {time}.</source>
        <translation>しきい値 {threshold}% の白黒: 約 {time}。</translation>
    </message>
    <message>
        <source>Broadcast B{broadcast} is not paused.</source>
        <translation>同報 B{broadcast} は一時停止していません。</translation>
    </message>
    <message>
        <source>Broadcast paused.</source>
        <translation>同報を一時停止。</translation>
    </message>
    <message>
        <source>Broadcast resumed.</source>
        <translation>同報を再開。</translation>
    </message>
    <message>
        <source>Call and ask whether it arrived.</source>
        <translation>電話をかけて、届いたか確認してください。</translation>
    </message>
    <message>
        <source>Call and ask whether they take faxes.</source>
        <translation>電話をかけて、ファクスを受け付けているか確認してください。</translation>
    </message>
    <message>
        <source>Caller display name</source>
        <translation>発信者の表示名</translation>
    </message>
    <message>
        <source>Calls to this number cost extra. Check that you mean it.</source>
        <translation>この番号への通話には追加料金がかかります。間違いないか確認してください。</translation>
    </message>
    <message>
        <source>Cancel it, or go on waiting.</source>
        <translation>取り消すか、引き続き待ってください。</translation>
    </message>
    <message>
        <source>Cancel it, say what became of it, or go on waiting.</source>
        <translation>取り消すか、結果を指定するか、引き続き待ってください。</translation>
    </message>
    <message>
        <source>Cancel was asked for.</source>
        <translation>取り消しを依頼しました。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Cancelled before it went.</source>
        <translation>送信前に取り消しました。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>取り消されました。</translation>
    </message>
    <message>
        <source>Cancelled. Telnyx has confirmed it.</source>
        <translation>取り消されました。Telnyx が確認しました。</translation>
    </message>
    <message>
        <source>Cancelled: not reported as delivered</source>
        <translation>取り消し: 配信完了の報告なし</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>取り消し中</translation>
    </message>
    <message>
        <source>Check that this is a fax number.</source>
        <translation>ファクス番号かどうか確認してください。</translation>
    </message>
    <message>
        <source>Check the number and send the document again.</source>
        <translation>番号を確認して、文書を再送信してください。</translation>
    </message>
    <message>
        <source>Choose at least one page.</source>
        <translation>少なくとも 1 ページ選んでください。</translation>
    </message>
    <message>
        <source>Choose some of its pages, or fewer documents at once.</source>
        <translation>一部のページを選ぶか、一度に送る文書を減らしてください。</translation>
    </message>
    <message>
        <source>Choose the pages that are to be sent, if they are not for the receiver.</source>
        <translation>相手に送る必要のないページがあれば、送るページを選んでください。</translation>
    </message>
    <message>
        <source>Close FaxDesk and open it again. If that doesn&apos;t help, install it again.</source>
        <translation>FaxDesk を閉じて開き直してください。それでも直らない場合は、再インストールしてください。</translation>
    </message>
    <message>
        <source>Closed days are written like 2026-12-24, 12-25 (each year), 2026-12-27..2026-12-31.</source>
        <translation>休業日は 2026-12-24、12-25 (毎年)、2026-12-27..2026-12-31 のように書きます。</translation>
    </message>
    <message>
        <source>Colours on page {page} would look the same, or disappear.</source>
        <translation>{page} ページの複数の色が同じに見えるか、消えてしまいます。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Composed</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Contacts added.</source>
        <translation>連絡先を追加。</translation>
    </message>
    <message>
        <source>Contacts changed.</source>
        <translation>連絡先を変更。</translation>
    </message>
    <message>
        <source>Contacts removed.</source>
        <translation>連絡先を削除。</translation>
    </message>
    <message numerus="yes">
        <source>Copies of the journal that somebody made, in {folder}: {n}. They are as the journal was then.</source>
        <translation>
            <numerusform>{folder} にある、誰かが作成したジャーナルのコピー: {n} 件。作成時点のジャーナルのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the whole key from the Telnyx portal once more (Account, Keys &amp; Credentials), or make a new one there: one that was deleted is never accepted again.</source>
        <translation>Telnyx ポータル (Account、Keys &amp; Credentials) からキー全体をもう一度コピーするか、新しく作成してください。削除したキーは二度と使えません。</translation>
    </message>
    <message>
        <source>DEMO: this fax went to FaxDesk&apos;s built-in simulator. Nothing was sent.</source>
        <translation>デモ: このファクスは FaxDesk 内蔵のシミュレーターに送られました。実際には何も送信されていません。</translation>
    </message>
    <message>
        <source>Damaged journal repaired.</source>
        <translation>破損したジャーナルを修復。</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>判断済み。</translation>
    </message>
    <message>
        <source>Delete what you don&apos;t need, then add the file again.</source>
        <translation>不要なものを削除してから、ファイルを追加し直してください。</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信完了</translation>
    </message>
    <message>
        <source>Delivered with a doubt, as Telnyx reports</source>
        <translation>Telnyx の報告では配信完了 (疑いあり)</translation>
    </message>
    <message>
        <source>Delivered, as Telnyx reports</source>
        <translation>Telnyx の報告では配信完了</translation>
    </message>
    <message>
        <source>Delivered, but its report could not be saved in the folder for reports. Save it from the fax&apos;s menu.</source>
        <translation>配信完了しましたが、レポートをレポート用フォルダーに保存できませんでした。ファクスのメニューから保存してください。</translation>
    </message>
    <message>
        <source>Delivered. Telnyx has confirmed it.</source>
        <translation>配信完了。Telnyx が確認しました。</translation>
    </message>
    <message>
        <source>Delivery reported</source>
        <translation>配信完了の報告</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>ダイヤル中</translation>
    </message>
    <message>
        <source>Document no longer to be kept.</source>
        <translation>文書の保存を解除。</translation>
    </message>
    <message>
        <source>Document to be kept.</source>
        <translation>文書の保存を指定。</translation>
    </message>
    <message>
        <source>Document viewed.</source>
        <translation>文書を表示。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Duration of the call</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ended otherwise</source>
        <translation>その他の終了</translation>
    </message>
    <message>
        <source>Ended without a reason given.</source>
        <translation>理由の通知なしに終了。</translation>
    </message>
    <message>
        <source>Every sheet is made to fit the width of its page.</source>
        <translation>すべてのシートをページの幅に合わせます。</translation>
    </message>
    <message>
        <source>Everything stopped.</source>
        <translation>すべて中止。</translation>
    </message>
    <message>
        <source>FAXDESK_LINES must be a whole number from 1 to 100.</source>
        <translation>FAXDESK_LINES は 1～100 の整数でなければなりません。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failed: not reported as delivered</source>
        <translation>失敗: 配信完了の報告なし</translation>
    </message>
    <message>
        <source>Fax deleted after 30 days in the bin.</source>
        <translation>ごみ箱に 30 日あったファクスを削除。</translation>
    </message>
    <message>
        <source>Fax put into the bin.</source>
        <translation>ファクスをごみ箱に移動。</translation>
    </message>
    <message>
        <source>Fax removed.</source>
        <translation>ファクスを削除。</translation>
    </message>
    <message>
        <source>Fax taken out of the bin.</source>
        <translation>ファクスをごみ箱から戻した。</translation>
    </message>
    <message>
        <source>Fax {fax} is a colleague&apos;s. You may not change it; they, or a lead of the team, may.</source>
        <translation>ファクス {fax} は同僚のものです。あなたは変更できません。本人またはチームのリーダーが変更できます。</translation>
    </message>
    <message>
        <source>Fax {fax} is a colleague&apos;s. You may not open its documents; a lead of the team may.</source>
        <translation>ファクス {fax} は同僚のものです。あなたは文書を開けません。チームのリーダーは開けます。</translation>
    </message>
    <message>
        <source>Fax {fax} is in an archive: it is shown, reported and proven, and not changed any more.</source>
        <translation>ファクス {fax} はアーカイブにあります。表示、レポート、証明はできますが、変更はできません。</translation>
    </message>
    <message>
        <source>Fax {fax} is not in the bin.</source>
        <translation>ファクス {fax} はごみ箱にありません。</translation>
    </message>
    <message>
        <source>Fax {fax} is under legal hold. Nothing of it can be removed.</source>
        <translation>ファクス {fax} は法的保全の対象です。何も削除できません。</translation>
    </message>
    <message>
        <source>Fax {fax} to {to} is delivered with a doubt: it was on the line for {took}, its pages take about {foretold}. Ask the receiver whether all of it is there.</source>
        <translation>{to} へのファクス {fax} は配信完了ですが、疑いがあります。通信時間は {took} で、このページ数なら約 {foretold} かかります。全部届いているか相手に確認してください。</translation>
    </message>
    <message>
        <source>Fax {fax} to {to} is delivered with a doubt: {n} of its {pages} pages went. Ask the receiver whether all are there.</source>
        <translation>{to} へのファクス {fax} は配信完了ですが、疑いがあります。{pages} ページ中 {n} ページが送られました。全部届いているか相手に確認してください。</translation>
    </message>
    <message>
        <source>Fax {fax} was sent to one number alone: it is part of no broadcast.</source>
        <translation>ファクス {fax} は 1 つの番号だけに送られたもので、同報には含まれません。</translation>
    </message>
    <message>
        <source>FaxDesk asks Telnyx once more before it sends again.</source>
        <translation>FaxDesk は、再送信する前に Telnyx にもう一度問い合わせます。</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t move files in this folder, so it takes none. Allow it to write there, or make room on the disk.</source>
        <translation>FaxDesk はこのフォルダーのファイルを移動できないため、取り込みません。書き込みを許可するか、ディスクの空きを作ってください。</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t write its journal, so nothing is sent. Check the rights of its data folder. What was queued is kept.</source>
        <translation>FaxDesk がジャーナルに書き込めないため、何も送信されません。データフォルダーのアクセス権を確認してください。キューの内容は残っています。</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t write to its folder {folder} ({reason}). Make sure that you own it and that the disk isn&apos;t full, then start FaxDesk again.</source>
        <translation>FaxDesk がフォルダー {folder} に書き込めません ({reason})。所有者であることとディスクに空きがあることを確認し、FaxDesk を起動し直してください。</translation>
    </message>
    <message>
        <source>FaxDesk did not attach the file “{name}”.</source>
        <translation>ファイル「{name}」は FaxDesk が添付したものではありません。</translation>
    </message>
    <message>
        <source>FaxDesk did not write this line.</source>
        <translation>この行は FaxDesk が書いたものではありません。</translation>
    </message>
    <message>
        <source>FaxDesk ended while the fax was handed over. It may have gone.</source>
        <translation>ファクスを渡している途中で FaxDesk が終了しました。送信された可能性があります。</translation>
    </message>
    <message>
        <source>FaxDesk fax no.</source>
        <translation>FaxDesk ファクス番号</translation>
    </message>
    <message>
        <source>FaxDesk is asking Telnyx.</source>
        <translation>FaxDesk が Telnyx に問い合わせています。</translation>
    </message>
    <message>
        <source>FaxDesk is working this desk&apos;s queue. Close it first, then try again.</source>
        <translation>FaxDesk がこのデスクのキューを処理しています。閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>FaxDesk keeps private papers and won&apos;t put them on a network share: {folder}. Set FAXDESK_HOME to a folder on this computer.</source>
        <translation>FaxDesk は私的な文書を保管するため、ネットワーク共有には置きません: {folder}。FAXDESK_HOME にこのコンピューターのフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>FaxDesk knows no fax and no contact of “{text}”. Nothing is to be forgotten.</source>
        <translation>「{text}」に当てはまるファクスも連絡先もありません。消去するものはありません。</translation>
    </message>
    <message>
        <source>FaxDesk knows no policy entry “{name}”. It is left out.</source>
        <translation>ポリシー項目「{name}」は FaxDesk にありません。無視されます。</translation>
    </message>
    <message>
        <source>FaxDesk tries again at {time}.</source>
        <translation>FaxDesk は {time} に再試行します。</translation>
    </message>
    <message>
        <source>FaxDesk was closed during the upload. It starts again.</source>
        <translation>アップロード中に FaxDesk が閉じられました。最初からやり直します。</translation>
    </message>
    <message>
        <source>FaxDesk was closed in the middle of it.</source>
        <translation>処理の途中で FaxDesk が閉じられました。</translation>
    </message>
    <message>
        <source>FaxDesk was not open when it was to go, which is long ago. Let it go, or give it up.</source>
        <translation>送信する時刻に FaxDesk が開いておらず、かなり時間がたっています。送信を許可するか、断念してください。</translation>
    </message>
    <message>
        <source>FaxDesk was not open when it was to go. It goes now instead.</source>
        <translation>送信する時刻に FaxDesk が開いていませんでした。代わりに今から送信します。</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of the document is gone or was changed. Add it again.</source>
        <translation>FaxDesk の文書のコピーがないか、変更されています。追加し直してください。</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of the document is gone. Add the document again and send it again.</source>
        <translation>FaxDesk の文書のコピーがありません。文書を追加し直して、もう一度送信してください。</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of this document is gone. Take it out and add it again.</source>
        <translation>この文書の FaxDesk のコピーがありません。外して、追加し直してください。</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is damaged, and another FaxDesk still has it open. Close every FaxDesk, then start it again: it repairs what it can.</source>
        <translation>FaxDesk のジャーナルが破損しており、別の FaxDesk がまだ開いています。すべての FaxDesk を閉じてから起動し直すと、可能な範囲で修復します。</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is damaged. Nothing more is sent. Close every FaxDesk and start it again: it repairs what it can.</source>
        <translation>FaxDesk のジャーナルが破損しています。これ以上は送信しません。すべての FaxDesk を閉じて起動し直すと、可能な範囲で修復します。</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is in use by another program. Try again.</source>
        <translation>FaxDesk のジャーナルを別のプログラムが使用しています。もう一度試してください。</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged and no fax could be read back. It is kept as {file}. If you have a backup, close FaxDesk and go back to it with: faxdesk backup --restore FILE.</source>
        <translation>FaxDesk のジャーナルが破損し、ファクスを 1 件も読み戻せませんでした。ジャーナルは {file} として残しています。バックアップがある場合は FaxDesk を閉じ、次のコマンドで戻してください: faxdesk backup --restore FILE</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged, and not all of it can be read any more. Faxes read back: {faxes}; known to be lost: {lost}. The damaged journal is kept as {file}. The queue is paused: what went last may still be shown as waiting. Check the list, then resume.</source>
        <translation>FaxDesk のジャーナルが破損し、一部は読み取れなくなりました。読み戻したファクス: {faxes}、失われたことが分かっているもの: {lost}。破損したジャーナルは {file} として残しています。キューは一時停止中です。最後に送ったファクスがまだ待機中と表示されることがあります。一覧を確認してから再開してください。</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged. All {faxes} faxes in it were read back. The damaged one is kept as {file}. The queue is paused: what went last may still be shown as waiting. Check the list, then resume.</source>
        <translation>FaxDesk のジャーナルが破損しましたが、{faxes} 件のファクスをすべて読み戻しました。破損したものは {file} として残しています。キューは一時停止中です。最後に送ったファクスがまだ待機中と表示されることがあります。一覧を確認してから再開してください。</translation>
    </message>
    <message>
        <source>Faxes that are not over yet (fax no. {faxes}): cancel them first, or wait for their end.</source>
        <translation>終了していないファクス (ファクス番号 {faxes}): 先に取り消すか、終了を待ってください。</translation>
    </message>
    <message>
        <source>Faxes went to {number} before.</source>
        <translation>以前のファクスは {number} に送られています。</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>File as handed over</source>
        <translation>渡したファイル</translation>
    </message>
    <message>
        <source>First page as it was sent, from a small picture that was kept when the document was deleted.</source>
        <translation>送信時の 1 ページ目です。文書の削除時に残した小さな画像から表示しています。</translation>
    </message>
    <message>
        <source>First page left out, as was asked.</source>
        <translation>指定により 1 ページ目は省略しています。</translation>
    </message>
    <message>
        <source>First page not shown: FaxDesk no longer has the file as handed over.</source>
        <translation>1 ページ目は表示できません。渡したファイルが FaxDesk に残っていません。</translation>
    </message>
    <message>
        <source>First page not shown: the document was deleted, its time to be kept being over.</source>
        <translation>1 ページ目は表示できません。保存期間が過ぎたため、文書は削除されました。</translation>
    </message>
    <message>
        <source>First page not shown: the document was deleted, its time to be kept being over. The desk that deleted it may have a small picture.</source>
        <translation>1 ページ目は表示できません。保存期間が過ぎたため、文書は削除されました。削除したデスクに小さな画像が残っている可能性があります。</translation>
    </message>
    <message>
        <source>First page, drawn by FaxDesk from the file as handed over. Telnyx makes the final picture.</source>
        <translation>1 ページ目です。渡したファイルから FaxDesk が描画しました。最終的な画像は Telnyx が作成します。</translation>
    </message>
    <message>
        <source>Fit the width, or choose what is printed where it was written.</source>
        <translation>幅に合わせるか、作成したプログラムで印刷範囲を選んでください。</translation>
    </message>
    <message>
        <source>Fix it in the Telnyx portal, then press Resume.</source>
        <translation>Telnyx ポータルで修正してから「再開」を押してください。</translation>
    </message>
    <message numerus="yes">
        <source>Fonts of barcodes or signs aren&apos;t in this file: letters stand in their place. They are {fonts}.</source>
        <translation>
            <numerusform>バーコードまたは記号のフォント ({fonts}) がこのファイルにないため、代わりに文字が表示されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts of barcodes or signs aren&apos;t on this computer: letters stand in their place. They are {fonts}.</source>
        <translation>
            <numerusform>バーコードまたは記号のフォント ({fonts}) がこのコンピューターにないため、代わりに文字が表示されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts that aren&apos;t in this file are replaced by others: {fonts}.</source>
        <translation>
            <numerusform>このファイルにないフォントは別のフォントに置き換えられます: {fonts}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts that aren&apos;t on this computer are replaced by others: {fonts}.</source>
        <translation>
            <numerusform>このコンピューターにないフォントは別のフォントに置き換えられます: {fonts}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Found at Telnyx: it did go.</source>
        <translation>Telnyx で見つかりました。送信されていました。</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>金</translation>
    </message>
    <message>
        <source>From</source>
        <translation>発信元</translation>
    </message>
    <message>
        <source>From-number changed.</source>
        <translation>発信元番号を変更。</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or save or scan it again.</source>
        <translation>入手元からもう一度入手するか、保存またはスキャンし直してください。</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or scan it again.</source>
        <translation>入手元からもう一度入手するか、スキャンし直してください。</translation>
    </message>
    <message>
        <source>Get the file again, or save or scan the document again.</source>
        <translation>ファイルをもう一度入手するか、文書を保存またはスキャンし直してください。</translation>
    </message>
    <message>
        <source>Give --pages once for all files, or once for each of them.</source>
        <translation>--pages は、全ファイルに対して 1 回、またはファイルごとに 1 回指定します。</translation>
    </message>
    <message>
        <source>Give the pauses in minutes, like 1, 2, 5, 10. Each may last from 0.2 to 1440 minutes.</source>
        <translation>待ち時間は分単位で指定します (例: 1, 2, 5, 10)。それぞれ 0.2～1440 分です。</translation>
    </message>
    <message>
        <source>Given up by a person, not confirmed</source>
        <translation>利用者が断念、未確認</translation>
    </message>
    <message>
        <source>Goes at {time}.</source>
        <translation>{time} に送信します。</translation>
    </message>
    <message>
        <source>Goes in a moment.</source>
        <translation>まもなく送信します。</translation>
    </message>
    <message>
        <source>Goes when Telnyx can be reached again.</source>
        <translation>Telnyx に接続できるようになったら送信します。</translation>
    </message>
    <message>
        <source>Goes when nothing else waits.</source>
        <translation>ほかに待ちがなくなったら送信します。</translation>
    </message>
    <message>
        <source>Grey boxes or marked lines on page {page} would turn black, and the text in them be lost.</source>
        <translation>{page} ページの灰色の枠や印を付けた行が黒くなり、中の文字が読めなくなります。</translation>
    </message>
    <message>
        <source>Grey text on page {page} would arrive as dots and be hard to read.</source>
        <translation>{page} ページの灰色の文字がドットになり、読みにくくなります。</translation>
    </message>
    <message>
        <source>Greyscale in high quality: about {time}.</source>
        <translation>グレースケール、高画質: 約 {time}。</translation>
    </message>
    <message>
        <source>Group changed.</source>
        <translation>グループを変更。</translation>
    </message>
    <message>
        <source>Group removed.</source>
        <translation>グループを削除。</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>引き渡し中</translation>
    </message>
    <message>
        <source>Handing the fax over to Telnyx, try {number}.</source>
        <translation>ファクスを Telnyx に渡しています ({number} 回目の試行)。</translation>
    </message>
    <message>
        <source>Handing the fax over to Telnyx.</source>
        <translation>ファクスを Telnyx に渡しています。</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>画質: 高</translation>
    </message>
    <message>
        <source>History exported.</source>
        <translation>履歴をエクスポート。</translation>
    </message>
    <message>
        <source>Hours are written like 08:00-18:00.</source>
        <translation>時間帯は 08:00-18:00 のように書きます。</translation>
    </message>
    <message>
        <source>If it belongs on the fax, have it print in the program that made it, or add a screenshot.</source>
        <translation>ファクスに必要な場合は、作成したプログラムで印刷されるようにするか、スクリーンショットを追加してください。</translation>
    </message>
    <message>
        <source>If it is on a network drive or a USB stick, check the connection and add it again.</source>
        <translation>ネットワークドライブまたは USB メモリにある場合は、接続を確認して追加し直してください。</translation>
    </message>
    <message>
        <source>If it is to arrive, save it as a PDF where it was written, then add that.</source>
        <translation>必要な場合は、作成したプログラムで PDF として保存し、それを追加してください。</translation>
    </message>
    <message>
        <source>If the fax fails, open the file, print it as a new PDF and send that.</source>
        <translation>ファクスが失敗する場合は、ファイルを開いて新しい PDF に印刷し、それを送ってください。</translation>
    </message>
    <message>
        <source>In the address book this is a telephone, not a fax machine. Check it.</source>
        <translation>アドレス帳では、この番号はファクス機ではなく電話です。確認してください。</translation>
    </message>
    <message>
        <source>Information for support saved.</source>
        <translation>サポート用の情報を保存。</translation>
    </message>
    <message>
        <source>International form</source>
        <translation>国際形式</translation>
    </message>
    <message>
        <source>It did not go in time and was not sent. Try again sends it all the same.</source>
        <translation>時間内に送れなかったため、送信していません。「再試行」を押すと、それでも送信します。</translation>
    </message>
    <message>
        <source>It failed before it could be cancelled.</source>
        <translation>取り消す前に失敗しました。</translation>
    </message>
    <message>
        <source>It goes from {number}, which your IT department has locked since it was made.</source>
        <translation>{number} から送信します。作成後に IT 部門がこの番号に固定しました。</translation>
    </message>
    <message>
        <source>It goes with the settings that your IT department has locked since it was made.</source>
        <translation>作成後に IT 部門が固定した設定で送信します。</translation>
    </message>
    <message>
        <source>It goes without T.38, as the address book has it for this number.</source>
        <translation>アドレス帳のこの番号の設定により、T.38 なしで送信します。</translation>
    </message>
    <message>
        <source>It had not ended when this report was made. Make another report when it has.</source>
        <translation>このレポートの作成時点ではまだ終了していません。終了後に作成し直してください。</translation>
    </message>
    <message>
        <source>It is too late to cancel.</source>
        <translation>取り消しには間に合いません。</translation>
    </message>
    <message>
        <source>It isn&apos;t certain how many pages this PDF has: {pages} or {other}, depending on who counts.</source>
        <translation>この PDF のページ数は確定できません。数え方により {pages} または {other} です。</translation>
    </message>
    <message>
        <source>It may have gone, and Telnyx gives no answer. Nobody can be sure.</source>
        <translation>送信された可能性がありますが、Telnyx から応答がなく、誰にも確実なことは分かりません。</translation>
    </message>
    <message>
        <source>It must be there before it may go. Choose a later time to be there.</source>
        <translation>送達の期限が送信できる日時より前です。もっと遅い期限を選んでください。</translation>
    </message>
    <message>
        <source>It was never handed over to Telnyx, so nothing was sent.</source>
        <translation>Telnyx に渡されていないため、何も送信されていません。</translation>
    </message>
    <message>
        <source>It was to be there by {time} and has not gone. Send it late, or give it up?</source>
        <translation>{time} までに送達する予定でしたが、まだ送信していません。遅れて送りますか、断念しますか？</translation>
    </message>
    <message>
        <source>It was to be there by {time}. It goes late.</source>
        <translation>{time} までに送達する予定でした。遅れて送信します。</translation>
    </message>
    <message>
        <source>It went from an account that FaxDesk no longer uses and that gives no answer now, so nobody here can tell what becomes of it.</source>
        <translation>FaxDesk がもう使っていないアカウントから送信され、そのアカウントから応答がないため、結果をここで知ることはできません。</translation>
    </message>
    <message>
        <source>It will be cancelled as soon as it is found.</source>
        <translation>見つかりしだい取り消します。</translation>
    </message>
    <message>
        <source>Its broadcast is paused.</source>
        <translation>同報が一時停止中です。</translation>
    </message>
    <message>
        <source>Its from-number was corrected: it goes from {number}, no longer from {before}.</source>
        <translation>発信元番号を修正しました。{before} ではなく {number} から送信します。</translation>
    </message>
    <message>
        <source>Its hours are over for today. It waits for the next.</source>
        <translation>本日の時間帯は終わりました。次の時間帯を待ちます。</translation>
    </message>
    <message>
        <source>Its report was saved in the folder for reports.</source>
        <translation>レポートをレポート用フォルダーに保存しました。</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Journal backed up.</source>
        <translation>ジャーナルをバックアップ。</translation>
    </message>
    <message>
        <source>Journal set back to a backup.</source>
        <translation>ジャーナルをバックアップに戻した。</translation>
    </message>
    <message>
        <source>Journal&apos;s chain exported.</source>
        <translation>ジャーナルのチェーンをエクスポート。</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Keep greyscale</source>
        <translation>グレースケールのままにする</translation>
    </message>
    <message>
        <source>Leave that setting as it is by default, and send the document again.</source>
        <translation>その設定を既定値のままにして、文書を再送信してください。</translation>
    </message>
    <message>
        <source>Leave this page out</source>
        <translation>このページを除く</translation>
    </message>
    <message>
        <source>Legal hold lifted.</source>
        <translation>法的保全を解除。</translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation>送信を許可。</translation>
    </message>
    <message>
        <source>Let it go when it may go.</source>
        <translation>送ってよければ、送信を許可してください。</translation>
    </message>
    <message>
        <source>LibreOffice could not make this document into a PDF.</source>
        <translation>LibreOffice はこの文書を PDF にできませんでした。</translation>
    </message>
    <message>
        <source>LibreOffice made this into a PDF. Lines and pages may break elsewhere than you are used to.</source>
        <translation>LibreOffice で PDF に変換しました。改行や改ページの位置が普段と異なることがあります。</translation>
    </message>
    <message>
        <source>LibreOffice took too long with this document and was stopped.</source>
        <translation>LibreOffice の処理に時間がかかりすぎたため、中止しました。</translation>
    </message>
    <message>
        <source>Light text or drawing on page {page} would disappear.</source>
        <translation>{page} ページの薄い文字や線が消えてしまいます。</translation>
    </message>
    <message>
        <source>Line {line} of the cover page&apos;s file has a field that isn&apos;t known: {name}.</source>
        <translation>送付状ファイルの {line} 行目に不明な項目があります: {name}。</translation>
    </message>
    <message>
        <source>Line {line} of the cover page&apos;s file needs one label and one value, or two of each.</source>
        <translation>送付状ファイルの {line} 行目には、ラベルと値を 1 組または 2 組書いてください。</translation>
    </message>
    <message>
        <source>Line {line} of the file can&apos;t be read.</source>
        <translation>ファイルの {line} 行目を読み取れません。</translation>
    </message>
    <message numerus="yes">
        <source>Look at them, and leave them out if nothing is on them.</source>
        <translation>
            <numerusform>確認して、何も書かれていなければ除いてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for it in that account&apos;s Telnyx portal. FaxDesk goes on asking.</source>
        <translation>そのアカウントの Telnyx ポータルで探してください。FaxDesk は問い合わせを続けます。</translation>
    </message>
    <message>
        <source>Look through its pages before you send it, or get the file again.</source>
        <translation>送信前に各ページを確認するか、ファイルをもう一度入手してください。</translation>
    </message>
    <message>
        <source>Look through its pages, or have it saved with its fonts embedded.</source>
        <translation>各ページを確認するか、フォントを埋め込んで保存してもらってください。</translation>
    </message>
    <message>
        <source>Look through its pages, or save it as a PDF where it was written.</source>
        <translation>各ページを確認するか、作成したプログラムで PDF として保存してください。</translation>
    </message>
    <message>
        <source>Look whether it was moved or renamed, then add it again.</source>
        <translation>移動や名前の変更がないか確認し、追加し直してください。</translation>
    </message>
    <message>
        <source>Low credit is a whole amount, from 0 to 100,000.</source>
        <translation>残高不足とみなす額は 0～100,000 の整数です。</translation>
    </message>
    <message>
        <source>Made on {time} by FaxDesk {version}</source>
        <translation>{time} に FaxDesk {version} で作成</translation>
    </message>
    <message>
        <source>Make the document smaller or print it to PDF again.</source>
        <translation>文書を小さくするか、PDF に印刷し直してください。</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Marked as sent by a person, not confirmed</source>
        <translation>利用者が送信済みと申告、未確認</translation>
    </message>
    <message>
        <source>Marked as sent by you</source>
        <translation>送信済み (本人申告)</translation>
    </message>
    <message>
        <source>Marked as sent by you.</source>
        <translation>本人が送信済みにしました。</translation>
    </message>
    <message>
        <source>Marked for redaction but not applied: the text would be readable.</source>
        <translation>墨消しの印がありますが適用されていないため、文字が読めてしまいます。</translation>
    </message>
    <message>
        <source>Marked “{label}”. Is a fax there?</source>
        <translation>「{label}」の印があります。ファクスはありますか？</translation>
    </message>
    <message>
        <source>Marked “{label}”. That is no fax number.</source>
        <translation>「{label}」の印があります。ファクス番号ではありません。</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>月</translation>
    </message>
    <message>
        <source>More than a third of a page would arrive black. Look at it in the preview.</source>
        <translation>ページの 3 分の 1 以上が黒くなって届きます。プレビューで確認してください。</translation>
    </message>
    <message>
        <source>More than a third of page {page} would arrive black, as grey paper does. It takes about {time} on the line.</source>
        <translation>灰色の紙の場合のように、{page} ページの 3 分の 1 以上が黒くなって届きます。通信時間は約 {time} です。</translation>
    </message>
    <message>
        <source>Must be there by {time}.</source>
        <translation>{time} までに送達が必要です。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name files, or --media-url addresses, or a --cover with a --message: one of the three.</source>
        <translation>ファイル、--media-url のアドレス、--cover と --message のいずれか 1 つを指定してください。</translation>
    </message>
    <message>
        <source>Name the backup to go back to.</source>
        <translation>戻すバックアップを指定してください。</translation>
    </message>
    <message>
        <source>Name the group.</source>
        <translation>グループを指定してください。</translation>
    </message>
    <message>
        <source>Name the picture to be written with -o, or ask for --json, or both.</source>
        <translation>-o で書き出す画像を指定するか、--json を指定してください。両方でもかまいません。</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Never faxed before. Compare the number with the letter.</source>
        <translation>初めてファクスする番号です。手紙の番号と照らし合わせてください。</translation>
    </message>
    <message>
        <source>No black threshold suits all pages: greyscale keeps the most.</source>
        <translation>すべてのページに合うしきい値がありません。グレースケールが最もよく残ります。</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus.</source>
        <translation>この国番号の国はありません。+ の後の数字を確認してください。</translation>
    </message>
    <message>
        <source>No directory is set. Name one in the settings, or let IT set one.</source>
        <translation>ディレクトリが設定されていません。設定で指定するか、IT 部門に設定してもらってください。</translation>
    </message>
    <message>
        <source>No fax application has been chosen yet.</source>
        <translation>ファクスアプリケーションがまだ選ばれていません。</translation>
    </message>
    <message>
        <source>No fax has been delivered yet.</source>
        <translation>配信完了したファクスはまだありません。</translation>
    </message>
    <message>
        <source>No fax has ended otherwise.</source>
        <translation>その他の終了のファクスはありません。</translation>
    </message>
    <message>
        <source>No fax has failed.</source>
        <translation>失敗したファクスはありません。</translation>
    </message>
    <message>
        <source>No fax has gone to this country before. Check the number.</source>
        <translation>この国にファクスを送ったことがありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>No fax is under way.</source>
        <translation>進行中のファクスはありません。</translation>
    </message>
    <message>
        <source>No fax is waiting.</source>
        <translation>待機中のファクスはありません。</translation>
    </message>
    <message>
        <source>No fax needs you.</source>
        <translation>対応が必要なファクスはありません。</translation>
    </message>
    <message>
        <source>No fax number stands here.</source>
        <translation>ここにはファクス番号がありません。</translation>
    </message>
    <message>
        <source>No fax number was found that says who it goes to.</source>
        <translation>宛先を示すファクス番号が見つかりませんでした。</translation>
    </message>
    <message>
        <source>No fax of broadcast B{broadcast} has failed.</source>
        <translation>同報 B{broadcast} に失敗したファクスはありません。</translation>
    </message>
    <message>
        <source>No from-number has been chosen yet.</source>
        <translation>発信元番号がまだ選ばれていません。</translation>
    </message>
    <message>
        <source>No number in this country has so many digits. Check each one.</source>
        <translation>この国にこの桁数の番号はありません。1 桁ずつ確認してください。</translation>
    </message>
    <message>
        <source>No number stands here.</source>
        <translation>ここには番号がありません。</translation>
    </message>
    <message>
        <source>No page has shades that take long on the line: it is sent as it is.</source>
        <translation>通信に時間のかかる中間調のあるページはありません。そのまま送ります。</translation>
    </message>
    <message>
        <source>No page of this document is a scan in shades: there is nothing to clean up.</source>
        <translation>この文書に中間調のスキャンページはありません。補正するものはありません。</translation>
    </message>
    <message>
        <source>No request to Telnyx can be made with these settings, so nothing was sent. Check TELNYX_BASE_URL and the API key.</source>
        <translation>この設定では Telnyx にリクエストできないため、何も送信していません。TELNYX_BASE_URL と API キーを確認してください。</translation>
    </message>
    <message>
        <source>No such number is known. Check it; if it is right, you can send.</source>
        <translation>知られていない番号です。確認してください。正しければ送信できます。</translation>
    </message>
    <message>
        <source>No user is set for the directory: it is asked without a password.</source>
        <translation>ディレクトリのユーザーが設定されていません。パスワードなしで問い合わせます。</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>応答がありませんでした。</translation>
    </message>
    <message>
        <source>Nobody is sure whether this fax went. Please decide: send again, sent, or give up.</source>
        <translation>このファクスが送信されたかどうか不明です。再送信、送信済み、断念のいずれかを判断してください。</translation>
    </message>
    <message>
        <source>None of the columns is known to hold numbers: {columns}. Say which ones do.</source>
        <translation>番号の列が分かりません: {columns}。どの列に番号があるか指定してください。</translation>
    </message>
    <message>
        <source>Normal quality</source>
        <translation>画質: 標準</translation>
    </message>
    <message>
        <source>Not finished: {state}</source>
        <translation>未終了: {state}</translation>
    </message>
    <message>
        <source>Not known what became of it.</source>
        <translation>結果は不明です。</translation>
    </message>
    <message>
        <source>Not known whether it was sent</source>
        <translation>送信されたか不明</translation>
    </message>
    <message>
        <source>Not known: whether it arrived in whole, in part or not at all.</source>
        <translation>不明: 全部届いたか、一部だけか、まったく届いていないか。</translation>
    </message>
    <message>
        <source>Not known: whether some of its pages arrived. A call can break off after any page.</source>
        <translation>不明: 一部のページが届いたかどうか。通話はどのページの後でも切れることがあります。</translation>
    </message>
    <message>
        <source>Not sure it went</source>
        <translation>送信されたか不明</translation>
    </message>
    <message>
        <source>Not taken by Telnyx.</source>
        <translation>Telnyx が受け付けませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is forgotten: fax {faxes} is under legal hold.</source>
        <translation>
            <numerusform>何も消去しません。ファクス {faxes} は法的保全の対象です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is written down is called “{value}”. There is: {known}.</source>
        <translation>「{value}」という種類の記録はありません。使えるもの: {known}。</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Now, or at a time: not both.</source>
        <translation>今すぐか、日時の指定か、どちらか一方です。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Number dialled</source>
        <translation>ダイヤルした番号</translation>
    </message>
    <message>
        <source>Numbers and names forgotten.</source>
        <translation>番号と名前を消去。</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Of each fax: times, states, pages, the hashes of its documents, what it cost, who sent it, and Telnyx&apos;s number for it. They prove what was done and name nobody; Telnyx may still know the number.</source>
        <translation>各ファクスについて: 時刻、状態、ページ数、文書のハッシュ、料金、送信者、Telnyx の番号。行われたことを証明し、個人名は含みません。Telnyx には番号が残っている可能性があります。</translation>
    </message>
    <message>
        <source>Old faxes moved into an archive.</source>
        <translation>古いファクスをアーカイブに移動。</translation>
    </message>
    <message>
        <source>Older events taken into the chain.</source>
        <translation>以前の記録をチェーンに追加。</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Once more to one recipient at a time.</source>
        <translation>再送信は一度に 1 つの宛先だけです。</translation>
    </message>
    <message>
        <source>One digit away from a number you know. Compare each digit.</source>
        <translation>既知の番号と 1 桁だけ違います。1 桁ずつ比べてください。</translation>
    </message>
    <message>
        <source>One file holds at most {limit} reports. Choose a folder, and each is a file of its own.</source>
        <translation>1 つのファイルに入るレポートは最大 {limit} 件です。フォルダーを選ぶと、1 件ずつ別のファイルになります。</translation>
    </message>
    <message>
        <source>One of the documents can&apos;t be sent.</source>
        <translation>送信できない文書があります。</translation>
    </message>
    <message>
        <source>Only one number can be the usual one.</source>
        <translation>既定の番号は 1 つだけです。</translation>
    </message>
    <message>
        <source>Open it and add the PDFs inside.</source>
        <translation>開いて、中の PDF を追加してください。</translation>
    </message>
    <message>
        <source>Open it and print it as a new PDF, then add that.</source>
        <translation>開いて新しい PDF に印刷し、それを追加してください。</translation>
    </message>
    <message>
        <source>Open it in Adobe Reader and print it as a PDF, then add that.</source>
        <translation>Adobe Reader で開いて PDF に印刷し、それを追加してください。</translation>
    </message>
    <message>
        <source>Open it in OneNote, print the page that is needed as a PDF, then add that.</source>
        <translation>OneNote で開いて必要なページを PDF に印刷し、それを追加してください。</translation>
    </message>
    <message>
        <source>Open it in Publisher, save it as a PDF and add that.</source>
        <translation>Publisher で開いて PDF として保存し、それを追加してください。</translation>
    </message>
    <message>
        <source>Open it in Visio, save it as a PDF and add that.</source>
        <translation>Visio で開いて PDF として保存し、それを追加してください。</translation>
    </message>
    <message>
        <source>Open it in a program that shows it and save it as a PDF, then add that.</source>
        <translation>表示できるプログラムで開いて PDF として保存し、それを追加してください。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as a PDF and add that, or install LibreOffice.</source>
        <translation>表計算ソフトで開いて PDF として保存し、それを追加してください。または LibreOffice をインストールしてください。</translation>
    </message>
    <message>
        <source>Open it in the XPS viewer, print it to “Microsoft Print to PDF”, and add that.</source>
        <translation>XPS ビューアーで開いて「Microsoft Print to PDF」に印刷し、それを追加してください。</translation>
    </message>
    <message>
        <source>Open it in the browser and print it as a PDF, or download the document again.</source>
        <translation>ブラウザーで開いて PDF に印刷するか、文書をもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and print it as a PDF, then add that.</source>
        <translation>対応するプログラムで開いて PDF に印刷し、それを追加してください。</translation>
    </message>
    <message>
        <source>Open it in your address book and print it as a PDF, then add that.</source>
        <translation>アドレス帳で開いて PDF に印刷し、それを追加してください。</translation>
    </message>
    <message>
        <source>Open it in your calendar and print it as a PDF, then add that.</source>
        <translation>カレンダーで開いて PDF に印刷し、それを追加してください。</translation>
    </message>
    <message>
        <source>Open it in your mail program, and print it to PDF or save what is inside, then add that.</source>
        <translation>メールソフトで開き、PDF に印刷するか中身を保存して、それを追加してください。</translation>
    </message>
    <message>
        <source>Open it there, choose File, Export to, PDF, then add that.</source>
        <translation>元のアプリで開き、「ファイル」「書き出す」「PDF」を選んで、それを追加してください。</translation>
    </message>
    <message>
        <source>Open it where it comes from to have it downloaded, or save or scan it again.</source>
        <translation>元の場所で開いてダウンロードするか、保存またはスキャンし直してください。</translation>
    </message>
    <message>
        <source>Open it where it was drawn and print it as a PDF, then add that.</source>
        <translation>作図したプログラムで開いて PDF に印刷し、それを追加してください。</translation>
    </message>
    <message>
        <source>Open it where it was written, save it as a PDF and add that.</source>
        <translation>作成したプログラムで開いて PDF として保存し、それを追加してください。</translation>
    </message>
    <message>
        <source>Open it with its password, save it as a PDF and add that.</source>
        <translation>パスワードで開いて PDF として保存し、それを追加してください。</translation>
    </message>
    <message>
        <source>Open it, print the report that is needed as a PDF, then add that.</source>
        <translation>開いて必要なレポートを PDF に印刷し、それを追加してください。</translation>
    </message>
    <message>
        <source>Open it, save it as a PNG, a JPEG or a PDF, then add that.</source>
        <translation>開いて PNG、JPEG、PDF のいずれかで保存し、それを追加してください。</translation>
    </message>
    <message>
        <source>Open it, save or print it as a PDF, then add that.</source>
        <translation>開いて PDF として保存または印刷し、それを追加してください。</translation>
    </message>
    <message>
        <source>Open the file, print it as a new PDF, and add that.</source>
        <translation>ファイルを開いて新しい PDF に印刷し、それを追加してください。</translation>
    </message>
    <message>
        <source>Open the link, save or download the document itself as a PDF and add that.</source>
        <translation>リンクを開き、文書そのものを PDF として保存またはダウンロードし、それを追加してください。</translation>
    </message>
    <message>
        <source>Opened with its password. It is sent without one, as paper has none.</source>
        <translation>パスワードで開きました。紙と同じく、パスワードなしで送信されます。</translation>
    </message>
    <message>
        <source>Page {page} has a photo: black and white would turn it into blots.</source>
        <translation>{page} ページに写真があります。白黒では染みのようになります。</translation>
    </message>
    <message>
        <source>Page {page} is empty.</source>
        <translation>{page} ページは空白です。</translation>
    </message>
    <message>
        <source>Page {page} is much wider than tall. On fax paper its text becomes very small.</source>
        <translation>{page} ページはかなり横長です。ファクスの紙では文字がとても小さくなります。</translation>
    </message>
    <message>
        <source>Page {page} is named twice. Name it once.</source>
        <translation>{page} ページが 2 回指定されています。1 回だけ指定してください。</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: it is full of fine dots.</source>
        <translation>{page} ページの通信時間は約 {time} です。細かいドットが多いためです。</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: its greys become patterns of dots.</source>
        <translation>{page} ページの通信時間は約 {time} です。中間調がドットの模様になるためです。</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: this quality has twice as many lines.</source>
        <translation>{page} ページの通信時間は約 {time} です。この画質は走査線が 2 倍あるためです。</translation>
    </message>
    <message>
        <source>Page {page} would arrive nearly all black.</source>
        <translation>{page} ページはほぼ真っ黒になって届きます。</translation>
    </message>
    <message>
        <source>Page {page} would arrive nearly blank: what is on it is too light.</source>
        <translation>{page} ページはほぼ白紙で届きます。内容が薄すぎます。</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a photo: black and white would turn it into blots, greyscale keeps it.</source>
        <translation>たとえば {page} ページに写真があります。白黒では染みのようになりますが、グレースケールなら残ります。</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a photo: high quality in greyscale shows it, without the finest one&apos;s many minutes.</source>
        <translation>たとえば {page} ページに写真があります。高画質のグレースケールなら、最高画質のように何分もかけずに写ります。</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a small square code: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>たとえば {page} ページに小さな二次元コードがあります。超高画質、しきい値 {threshold}% の白黒なら読み取れます。</translation>
    </message>
    <message>
        <source>Page {page}, for one, has fine print: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>たとえば {page} ページに細かい文字があります。超高画質、しきい値 {threshold}% の白黒なら読めます。</translation>
    </message>
    <message>
        <source>Page {page}, for one, has grey boxes: black and white with a threshold of {threshold}% keeps the text and leaves the boxes white.</source>
        <translation>たとえば {page} ページに灰色の枠があります。しきい値 {threshold}% の白黒なら、文字が残り枠は白くなります。</translation>
    </message>
    <message>
        <source>Page {page}: about {time}.</source>
        <translation>{page} ページ: 約 {time}。</translation>
    </message>
    <message>
        <source>Pages and cover pages need files: what Telnyx fetches itself stays as it is.</source>
        <translation>ページの選択と送付状にはファイルが必要です。Telnyx が自分で取得する文書は変更されません。</translation>
    </message>
    <message>
        <source>Pages confirmed</source>
        <translation>確認されたページ数</translation>
    </message>
    <message>
        <source>Pages handed over</source>
        <translation>渡したページ数</translation>
    </message>
    <message numerus="yes">
        <source>Pages {pages} seem to be blank.</source>
        <translation>
            <numerusform>{pages} ページは白紙のようです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pauses before another try are whole seconds, from 10 to 86400 each.</source>
        <translation>再試行までの待ち時間は、それぞれ 10～86400 秒の整数です。</translation>
    </message>
    <message>
        <source>Please decide.</source>
        <translation>判断してください。</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Print it as a PDF on ordinary paper size, then add that.</source>
        <translation>通常の用紙サイズで PDF に印刷し、それを追加してください。</translation>
    </message>
    <message>
        <source>Print it as a PDF where it looks right, and add that.</source>
        <translation>正しく表示される環境で PDF に印刷し、それを追加してください。</translation>
    </message>
    <message>
        <source>Print it to PDF, or save its attachments and add those.</source>
        <translation>PDF に印刷するか、添付ファイルを保存して追加してください。</translation>
    </message>
    <message>
        <source>Print the pages that are needed to a PDF, then add that.</source>
        <translation>必要なページを PDF に印刷し、それを追加してください。</translation>
    </message>
    <message>
        <source>Priority chosen.</source>
        <translation>優先度を変更。</translation>
    </message>
    <message numerus="yes">
        <source>Proof of {n} faxes</source>
        <translation>
            <numerusform>ファクス {n} 件の送信証明</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof saved.</source>
        <translation>送信証明を保存。</translation>
    </message>
    <message>
        <source>Purged.</source>
        <translation>完全に消去。</translation>
    </message>
    <message>
        <source>Put into the bin.</source>
        <translation>ごみ箱に移動しました。</translation>
    </message>
    <message>
        <source>Put into the queue.</source>
        <translation>キューに入れました。</translation>
    </message>
    <message>
        <source>Put on hold.</source>
        <translation>保留にした。</translation>
    </message>
    <message>
        <source>Put under legal hold.</source>
        <translation>法的保全を設定。</translation>
    </message>
    <message>
        <source>Queue paused.</source>
        <translation>キューを一時停止。</translation>
    </message>
    <message>
        <source>Queue resumed.</source>
        <translation>キューを再開。</translation>
    </message>
    <message>
        <source>Read back from a damaged journal. Its last steps may be missing.</source>
        <translation>破損したジャーナルから読み戻しました。最後の経過が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>Ready to send, made into a PDF by FaxDesk.</source>
        <translation>FaxDesk が PDF に変換しました。送信できます。</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>送信できます。</translation>
    </message>
    <message>
        <source>Remains in unused parts of the journal&apos;s file: another FaxDesk has it open. They are overwritten by itself, within a day.</source>
        <translation>ジャーナルのファイルの未使用部分に残りがあります。別の FaxDesk が開いているためです。1 日以内に自動的に上書きされます。</translation>
    </message>
    <message>
        <source>Remote station id</source>
        <translation>相手機の識別情報 (ID)</translation>
    </message>
    <message>
        <source>Report printed.</source>
        <translation>レポートを印刷。</translation>
    </message>
    <message>
        <source>Report saved.</source>
        <translation>レポートを保存。</translation>
    </message>
    <message>
        <source>Reported as delivered.</source>
        <translation>配信完了と報告されました。</translation>
    </message>
    <message numerus="yes">
        <source>Reports and other files that FaxDesk saved in {folder}: {n}. Whoever keeps them has to delete them.</source>
        <translation>
            <numerusform>{folder} に FaxDesk が保存したレポートなどのファイル: {n} 件。保管している人が削除する必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of a broadcast exported.</source>
        <translation>同報の結果をエクスポート。</translation>
    </message>
    <message>
        <source>SHA-256 not known</source>
        <translation>SHA-256 不明</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>土</translation>
    </message>
    <message>
        <source>Save it as a JPEG, then add that.</source>
        <translation>JPEG として保存し、それを追加してください。</translation>
    </message>
    <message>
        <source>Save it as a PDF in the program it was written in, then add that.</source>
        <translation>作成したプログラムで PDF として保存し、それを追加してください。</translation>
    </message>
    <message>
        <source>Save it as a PDF where it was written and add that, or install LibreOffice: it is free.</source>
        <translation>作成したプログラムで PDF として保存して追加するか、LibreOffice (無料) をインストールしてください。</translation>
    </message>
    <message>
        <source>Save it as a PDF where it was written, and add that.</source>
        <translation>作成したプログラムで PDF として保存し、それを追加してください。</translation>
    </message>
    <message>
        <source>Save or scan it at a lower resolution, 300 dots per inch or less.</source>
        <translation>300 dpi 以下の低い解像度で保存またはスキャンしてください。</translation>
    </message>
    <message>
        <source>Save or scan the document again.</source>
        <translation>文書を保存またはスキャンし直してください。</translation>
    </message>
    <message>
        <source>Save what is to be sent of them, and add it as documents of its own.</source>
        <translation>送りたい添付ファイルを保存し、別の文書として追加してください。</translation>
    </message>
    <message>
        <source>Say in which hours, as --between 08:00-18:00, or --between office.</source>
        <translation>時間帯を指定してください (例: --between 08:00-18:00 または --between office)。</translation>
    </message>
    <message>
        <source>Say until when, as --deadline 17:00.</source>
        <translation>期限を指定してください (例: --deadline 17:00)。</translation>
    </message>
    <message>
        <source>Say when: --at, --between, --deadline, --priority, or --now.</source>
        <translation>日時を指定してください: --at、--between、--deadline、--priority、--now。</translation>
    </message>
    <message>
        <source>Say whom the folder&apos;s files go to, or that their names, their sidecars or their first pages say it: one of the two.</source>
        <translation>フォルダーのファイルの宛先を指定するか、ファイル名、添え書きファイル、1 ページ目のいずれかで示すことを指定してください。どちらか一方です。</translation>
    </message>
    <message>
        <source>Scan or save it at a lower resolution, or in several files.</source>
        <translation>解像度を下げるか、複数のファイルに分けて、スキャンまたは保存してください。</translation>
    </message>
    <message>
        <source>See the details, then try again.</source>
        <translation>詳細を確認してから、再試行してください。</translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} drawings (page {pages}).</source>
        <translation>
            <numerusform>画面には見えますが印刷されないため、ファクスされません: 図形 {n} 個 ({pages} ページ)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} form fields (page {pages}).</source>
        <translation>
            <numerusform>画面には見えますが印刷されないため、ファクスされません: フォームの入力欄 {n} 個 ({pages} ページ)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} highlights (page {pages}).</source>
        <translation>
            <numerusform>画面には見えますが印刷されないため、ファクスされません: ハイライト {n} か所 ({pages} ページ)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} layers ({names}).</source>
        <translation>
            <numerusform>画面には見えますが印刷されないため、ファクスされません: レイヤー {n} 枚 ({names})。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} marks (page {pages}).</source>
        <translation>
            <numerusform>画面には見えますが印刷されないため、ファクスされません: 印 {n} 個 ({pages} ページ)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} notes (page {pages}).</source>
        <translation>
            <numerusform>画面には見えますが印刷されないため、ファクスされません: メモ {n} 個 ({pages} ページ)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} pieces of handwriting (page {pages}).</source>
        <translation>
            <numerusform>画面には見えますが印刷されないため、ファクスされません: 手書き {n} か所 ({pages} ページ)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} signatures (page {pages}).</source>
        <translation>
            <numerusform>画面には見えますが印刷されないため、ファクスされません: 署名 {n} 個 ({pages} ページ)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} stamps (page {pages}).</source>
        <translation>
            <numerusform>画面には見えますが印刷されないため、ファクスされません: スタンプ {n} 個 ({pages} ページ)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} typed texts (page {pages}).</source>
        <translation>
            <numerusform>画面には見えますが印刷されないため、ファクスされません: 入力されたテキスト {n} 個 ({pages} ページ)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it all the same, and it goes as several faxes; or choose fewer pages.</source>
        <translation>このまま送ると複数のファクスに分かれます。またはページを減らしてください。</translation>
    </message>
    <message>
        <source>Send it without them, or accept or reject them where it was written.</source>
        <translation>変更履歴なしで送るか、作成したプログラムで変更を承諾または却下してください。</translation>
    </message>
    <message>
        <source>Send only what is needed of it.</source>
        <translation>必要な部分だけを送ってください。</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Sending the pages.</source>
        <translation>ページを送信しています。</translation>
    </message>
    <message>
        <source>Sent before the others.</source>
        <translation>ほかより先に送信。</translation>
    </message>
    <message>
        <source>Sent with its tracked changes accepted: what was deleted is left out.</source>
        <translation>変更履歴を承諾した状態で送信します。削除された部分は含まれません。</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>送信。</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>IT 部門による設定です。</translation>
    </message>
    <message>
        <source>Set by {who}.</source>
        <translation>{who} による設定です。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings changed.</source>
        <translation>設定を変更。</translation>
    </message>
    <message>
        <source>Several numbers stand in this row. Which one is the fax?</source>
        <translation>この行には複数の番号があります。どれがファクスですか？</translation>
    </message>
    <message>
        <source>Shorten the message if one page is enough.</source>
        <translation>1 ページに収めたい場合は、本文を短くしてください。</translation>
    </message>
    <message>
        <source>Shrink it to fit, or scan or save it at a lower resolution.</source>
        <translation>「サイズを縮小」を使うか、低い解像度でスキャンまたは保存してください。</translation>
    </message>
    <message>
        <source>Shrink them to fit, or send one of them as a fax of its own.</source>
        <translation>「サイズを縮小」を使うか、いずれかを別のファクスとして送ってください。</translation>
    </message>
    <message>
        <source>Shrunk from {before} to {after}. Pages that became black and white no longer change with the threshold.</source>
        <translation>{before} から {after} に縮小しました。白黒になったページは、しきい値を変えても変わりません。</translation>
    </message>
    <message>
        <source>Some fax machines refuse so fine a quality. FaxDesk then tries again in high quality.</source>
        <translation>この細かい画質を受け付けないファクス機もあります。その場合、FaxDesk は高画質で再試行します。</translation>
    </message>
    <message numerus="yes">
        <source>Some pages are portrait and {n} are landscape: those are turned to fill the paper.</source>
        <translation>
            <numerusform>縦向きのページに横向きが {n} ページ混ざっています。横向きのページは紙いっぱいになるよう回転します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody answered, but no fax machine.</source>
        <translation>応答がありましたが、ファクス機ではありませんでした。</translation>
    </message>
    <message>
        <source>Somebody else has just dealt with fax {fax}. Look at what it says now, then decide.</source>
        <translation>ファクス {fax} は、ほかの人がたった今処理しました。現在の表示を確認してから判断してください。</translation>
    </message>
    <message>
        <source>Something between line {first} and this one isn&apos;t what was written.</source>
        <translation>{first} 行目とこの行の間に、書かれた内容と異なる箇所があります。</translation>
    </message>
    <message>
        <source>Something in FaxDesk failed and is tried again. If this stays, start FaxDesk again.</source>
        <translation>FaxDesk の処理の一部が失敗し、再試行しています。続く場合は FaxDesk を起動し直してください。</translation>
    </message>
    <message>
        <source>Something in FaxDesk went wrong, so this may not have been done. Look, then try again.</source>
        <translation>FaxDesk で問題が起き、この操作は行われていない可能性があります。確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Take out the files inside and add those that are to be sent.</source>
        <translation>中のファイルを取り出し、送るものを追加してください。</translation>
    </message>
    <message>
        <source>Taken as a number abroad. Check the country, or type it with a plus.</source>
        <translation>外国の番号とみなしました。国を確認するか、+ を付けて入力してください。</translation>
    </message>
    <message>
        <source>Taken back by Undo.</source>
        <translation>「元に戻す」で取り下げ。</translation>
    </message>
    <message>
        <source>Taken from the watched folder “{folder}”.</source>
        <translation>監視フォルダー「{folder}」から取り込みました。</translation>
    </message>
    <message>
        <source>Taken out of the bin again.</source>
        <translation>ごみ箱から元に戻しました。</translation>
    </message>
    <message>
        <source>Telnyx allows no more calls at once for your account. FaxDesk uses fewer lines for a while.</source>
        <translation>このアカウントでは、Telnyx がこれ以上の同時通話を許可していません。FaxDesk はしばらく使用回線を減らします。</translation>
    </message>
    <message>
        <source>Telnyx answers again: it is still under way.</source>
        <translation>Telnyx から再び応答がありました。まだ進行中です。</translation>
    </message>
    <message>
        <source>Telnyx asked us to slow down until {time}.</source>
        <translation>Telnyx から、{time} まで速度を落とすよう求められました。</translation>
    </message>
    <message>
        <source>Telnyx asks FaxDesk to slow down.</source>
        <translation>Telnyx から、速度を落とすよう求められています。</translation>
    </message>
    <message>
        <source>Telnyx asks FaxDesk to slow down. Nothing was sent.</source>
        <translation>Telnyx から、速度を落とすよう求められています。何も送信していません。</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached safely: its certificate isn&apos;t trusted on this computer.</source>
        <translation>Telnyx に安全に接続できません。証明書がこのコンピューターで信頼されていません。</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached.</source>
        <translation>Telnyx に接続できません。</translation>
    </message>
    <message>
        <source>Telnyx confirms it, with a doubt: it was on the line for {took}, and its pages take about {foretold}. Ask the receiver whether all of it is there.</source>
        <translation>Telnyx は配信完了を確認しましたが、疑いがあります。通信時間は {took} で、このページ数なら約 {foretold} かかります。全部届いているか相手に確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>Telnyx confirms it, with a doubt: {n} of its {pages} pages went. Ask the receiver whether all are there.</source>
        <translation>
            <numerusform>Telnyx は配信完了を確認しましたが、疑いがあります。{pages} ページ中 {n} ページが送られました。全部届いているか相手に確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx could not be reached. Nothing was sent.</source>
        <translation>Telnyx に接続できませんでした。何も送信していません。</translation>
    </message>
    <message>
        <source>Telnyx could not fetch the document.</source>
        <translation>Telnyx は文書を取得できませんでした。</translation>
    </message>
    <message>
        <source>Telnyx could not read the document.</source>
        <translation>Telnyx は文書を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Telnyx did not take it, so nothing was sent.</source>
        <translation>Telnyx が受け付けなかったため、何も送信されていません。</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t accept the API key.</source>
        <translation>Telnyx が API キーを受け付けません。</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t know it.</source>
        <translation>Telnyx に該当するものがありません。</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send from this from-number. Choose another in the settings, or have it verified in the Telnyx portal.</source>
        <translation>この発信元番号からの送信は Telnyx で許可されていません。設定で別の番号を選ぶか、Telnyx ポータルで確認を受けてください。</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send from this number.</source>
        <translation>この番号からの送信は Telnyx で許可されていません。</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send with the fax application that is set up. Choose it again in the settings, or fix it in the Telnyx portal.</source>
        <translation>設定されたファクスアプリケーションでの送信は Telnyx で許可されていません。設定で選び直すか、Telnyx ポータルで修正してください。</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let your account send to this number.</source>
        <translation>このアカウントからこの番号への送信は Telnyx で許可されていません。</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t show this fax, so it probably did not go. Nobody can be sure.</source>
        <translation>Telnyx にこのファクスが表示されないため、おそらく送信されていません。確実なことは分かりません。</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take one of this fax&apos;s settings ({field}).</source>
        <translation>Telnyx がこのファクスの設定の 1 つ ({field}) を受け付けません。</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take this document.</source>
        <translation>Telnyx がこの文書を受け付けません。</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take this number.</source>
        <translation>Telnyx がこの番号を受け付けません。</translation>
    </message>
    <message>
        <source>Telnyx fax id</source>
        <translation>Telnyx ファクス ID</translation>
    </message>
    <message>
        <source>Telnyx fetched this document itself: FaxDesk has no copy of it.</source>
        <translation>この文書は Telnyx が自分で取得したため、FaxDesk にコピーがありません。</translation>
    </message>
    <message>
        <source>Telnyx had a fault (HTTP {status}).</source>
        <translation>Telnyx でエラーが起きました (HTTP {status})。</translation>
    </message>
    <message>
        <source>Telnyx had a fault while it prepared the pages.</source>
        <translation>Telnyx がページを準備中にエラーが起きました。</translation>
    </message>
    <message>
        <source>Telnyx has not stopped it. Please decide: give it up, mark it as sent, or send it again. FaxDesk goes on watching it.</source>
        <translation>Telnyx は中止していません。送信を断念、送信済みにする、再送信のいずれかを判断してください。FaxDesk は監視を続けます。</translation>
    </message>
    <message>
        <source>Telnyx has prepared the pages.</source>
        <translation>Telnyx がページの準備を終えました。</translation>
    </message>
    <message>
        <source>Telnyx has put the fax into its queue.</source>
        <translation>Telnyx がファクスをキューに入れました。</translation>
    </message>
    <message>
        <source>Telnyx has taken the fax.</source>
        <translation>Telnyx がファクスを受け付けました。</translation>
    </message>
    <message>
        <source>Telnyx is about to dial.</source>
        <translation>Telnyx がまもなくダイヤルします。</translation>
    </message>
    <message>
        <source>Telnyx is dialling.</source>
        <translation>Telnyx がダイヤルしています。</translation>
    </message>
    <message>
        <source>Telnyx is preparing the pages.</source>
        <translation>Telnyx がページを準備しています。</translation>
    </message>
    <message>
        <source>Telnyx is sending the pages.</source>
        <translation>Telnyx がページを送信しています。</translation>
    </message>
    <message>
        <source>Telnyx knows the API key but doesn&apos;t permit this. Check the key&apos;s rights and the account&apos;s level in the Telnyx portal.</source>
        <translation>API キーは有効ですが、この操作は許可されていません。Telnyx ポータルでキーの権限とアカウントのレベルを確認してください。</translation>
    </message>
    <message>
        <source>Telnyx no longer has the uploaded document. It is uploaded again.</source>
        <translation>アップロードした文書が Telnyx に残っていません。もう一度アップロードします。</translation>
    </message>
    <message>
        <source>Telnyx no longer knows this fax. It may have gone.</source>
        <translation>Telnyx にこのファクスの記録がなくなりました。送信された可能性があります。</translation>
    </message>
    <message>
        <source>Telnyx refused it (HTTP {status}).</source>
        <translation>Telnyx が拒否しました (HTTP {status})。</translation>
    </message>
    <message>
        <source>Telnyx refused it: “{title}” (HTTP {status}, code {api_code}).</source>
        <translation>Telnyx が拒否しました:「{title}」(HTTP {status}、コード {api_code})。</translation>
    </message>
    <message>
        <source>Telnyx refused the API key, once. It is asked once more. Nothing was sent.</source>
        <translation>Telnyx が API キーを 1 回拒否しました。もう一度問い合わせます。何も送信していません。</translation>
    </message>
    <message>
        <source>Telnyx refused to cancel it. Say what became of it, or go on waiting.</source>
        <translation>Telnyx が取り消しを拒否しました。結果を指定するか、引き続き待ってください。</translation>
    </message>
    <message>
        <source>Telnyx reports a failure and a success at once. It may have arrived.</source>
        <translation>Telnyx から失敗と成功が同時に報告されました。届いた可能性があります。</translation>
    </message>
    <message>
        <source>Telnyx says it is too late to cancel.</source>
        <translation>取り消しには間に合わないと Telnyx から通知がありました。</translation>
    </message>
    <message>
        <source>Telnyx says that the fax failed, and gives no reason.</source>
        <translation>ファクスが失敗したと Telnyx から通知がありましたが、理由は示されていません。</translation>
    </message>
    <message>
        <source>Telnyx says that this fax was cancelled, but nobody did that here. It may have been cancelled in the Telnyx portal or by another program.</source>
        <translation>このファクスは取り消されたと Telnyx から通知がありましたが、ここでは誰も取り消していません。Telnyx ポータルか別のプログラムで取り消された可能性があります。</translation>
    </message>
    <message>
        <source>Telnyx shows a fax like this one, which may be another&apos;s. Nobody can be sure.</source>
        <translation>これに似たファクスが Telnyx にありますが、別のものかもしれません。確実なことは分かりません。</translation>
    </message>
    <message>
        <source>Telnyx tells a stage that FaxDesk doesn&apos;t know: {status}.</source>
        <translation>FaxDesk の知らない段階が Telnyx から通知されました: {status}。</translation>
    </message>
    <message>
        <source>Telnyx was asked to stop the fax.</source>
        <translation>Telnyx にファクスの中止を求めました。</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own picture of the fax was fetched and is kept.</source>
        <translation>Telnyx が作成した画像を取得し、保存しました。</translation>
    </message>
    <message>
        <source>Telnyx, or a proxy on the way to it, had a fault (HTTP {status}).</source>
        <translation>Telnyx または途中のプロキシでエラーが起きました (HTTP {status})。</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>実行できませんでした。</translation>
    </message>
    <message>
        <source>That is no fax number. Nothing was queued.</source>
        <translation>ファクス番号ではありません。キューには何も入れていません。</translation>
    </message>
    <message>
        <source>That is too long for a watched folder.</source>
        <translation>監視フォルダーの値として長すぎます。</translation>
    </message>
    <message>
        <source>That is too long: at most {limit} characters.</source>
        <translation>長すぎます。最大 {limit} 文字です。</translation>
    </message>
    <message>
        <source>That must stand on one line.</source>
        <translation>1 行で書いてください。</translation>
    </message>
    <message>
        <source>That name is too long for the sender&apos;s line.</source>
        <translation>発信元記録の名前として長すぎます。</translation>
    </message>
    <message>
        <source>That team has faxes or contacts of its own. A journal is moved only into one that has none.</source>
        <translation>そのチームにはすでにファクスまたは連絡先があります。ジャーナルを移せるのは、何もないチームだけです。</translation>
    </message>
    <message>
        <source>The 1 behind +52 was left out: numbers in Mexico have had none since 2019.</source>
        <translation>+52 の後の 1 を省きました。メキシコの番号には 2019 年から付きません。</translation>
    </message>
    <message>
        <source>The API key has been revoked at Telnyx.</source>
        <translation>API キーは Telnyx で失効しています。</translation>
    </message>
    <message>
        <source>The API key has characters that no key has (“{characters}”). Copy it again in the Telnyx portal.</source>
        <translation>API キーに使われない文字が含まれています (「{characters}」)。Telnyx ポータルでコピーし直してください。</translation>
    </message>
    <message>
        <source>The PDF is damaged, so not all of it can be looked at.</source>
        <translation>PDF が破損しているため、全体を確認できません。</translation>
    </message>
    <message>
        <source>The address book says: do not fax. Only who keeps the address book can lift that.</source>
        <translation>アドレス帳で「ファクス禁止」になっています。解除できるのはアドレス帳の管理者だけです。</translation>
    </message>
    <message>
        <source>The answer did not come from Telnyx. A proxy or a log-in page may be in between.</source>
        <translation>Telnyx からの応答ではありません。途中にプロキシかログインページがある可能性があります。</translation>
    </message>
    <message>
        <source>The archive {file} isn&apos;t in its place: what it holds could not be checked.</source>
        <translation>アーカイブ {file} が所定の場所にないため、その内容は検査できませんでした。</translation>
    </message>
    <message>
        <source>The area code is missing. Type the whole number, area code first.</source>
        <translation>市外局番がありません。市外局番から番号全体を入力してください。</translation>
    </message>
    <message>
        <source>The attached document isn&apos;t the one that the chain has for this fax.</source>
        <translation>添付された文書は、チェーンに記録されたこのファクスの文書と異なります。</translation>
    </message>
    <message>
        <source>The attached file “{name}” is missing, or can&apos;t be read.</source>
        <translation>添付ファイル「{name}」がないか、読み取れません。</translation>
    </message>
    <message>
        <source>The attached file “{name}” isn&apos;t what was attached: its SHA-256 differs.</source>
        <translation>添付ファイル「{name}」は添付時のものと異なります。SHA-256 が一致しません。</translation>
    </message>
    <message>
        <source>The black threshold is a whole number from 1 to 100.</source>
        <translation>黒のしきい値は 1～100 の整数です。</translation>
    </message>
    <message>
        <source>The black threshold works only with monochrome.</source>
        <translation>黒のしきい値は白黒2値でのみ使えます。</translation>
    </message>
    <message>
        <source>The call broke off. Some pages may have arrived.</source>
        <translation>通話が途中で切れました。一部のページが届いた可能性があります。</translation>
    </message>
    <message>
        <source>The call was rejected.</source>
        <translation>着信が拒否されました。</translation>
    </message>
    <message>
        <source>The caller display name may have letters A–Z, digits, spaces and - _ ~ ! . + only.</source>
        <translation>発信者の表示名に使えるのは英字 A～Z、数字、空白、- _ ~ ! . + だけです。</translation>
    </message>
    <message>
        <source>The caller display name may have {limit} characters at most.</source>
        <translation>発信者の表示名は最大 {limit} 文字です。</translation>
    </message>
    <message>
        <source>The chain ends otherwise than the journal has written down.</source>
        <translation>チェーンの末尾がジャーナルの記録と異なります。</translation>
    </message>
    <message>
        <source>The client state is not valid Base64.</source>
        <translation>client state が正しい Base64 ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>The columns of {n} sheets don&apos;t fit the width of the paper: they part over pages.</source>
        <translation>
            <numerusform>{n} 枚のシートで、列が用紙の幅に収まらず、ページが分かれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection broke before Telnyx answered.</source>
        <translation>Telnyx の応答前に接続が切れました。</translation>
    </message>
    <message>
        <source>The connection broke while the fax was handed over. It may have gone.</source>
        <translation>ファクスを渡している途中で接続が切れました。送信された可能性があります。</translation>
    </message>
    <message>
        <source>The cover page could not be made.</source>
        <translation>送付状を作成できませんでした。</translation>
    </message>
    <message>
        <source>The cover page is empty: no name, no subject and no message stand on it.</source>
        <translation>送付状が空です。名前、件名、本文のどれもありません。</translation>
    </message>
    <message>
        <source>The cover takes {n} pages: its text doesn&apos;t fit on one.</source>
        <translation>文章が 1 ページに収まらないため、送付状は {n} ページになります。</translation>
    </message>
    <message>
        <source>The daily spending limit of your Telnyx account is reached.</source>
        <translation>Telnyx アカウントの 1 日の利用限度額に達しました。</translation>
    </message>
    <message>
        <source>The damaged journal no longer says which document this was. Add it again and send it again.</source>
        <translation>破損したジャーナルからは、どの文書だったか分からなくなりました。追加し直して、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The demo takes no API key. Start FaxDesk without --demo to set up your account.</source>
        <translation>デモでは API キーを使いません。アカウントを設定するには、--demo を付けずに FaxDesk を起動してください。</translation>
    </message>
    <message>
        <source>The directory {server} broke the connection off.</source>
        <translation>ディレクトリ {server} が接続を切断しました。</translation>
    </message>
    <message>
        <source>The directory {server} can&apos;t be reached.</source>
        <translation>ディレクトリ {server} に接続できません。</translation>
    </message>
    <message>
        <source>The directory {server} doesn&apos;t accept the password of {user}.</source>
        <translation>ディレクトリ {server} が {user} のパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>The directory {server} doesn&apos;t answer in time.</source>
        <translation>ディレクトリ {server} が時間内に応答しません。</translation>
    </message>
    <message>
        <source>The directory {server} offers no encryption, so nothing was asked.</source>
        <translation>ディレクトリ {server} が暗号化に対応していないため、何も問い合わせていません。</translation>
    </message>
    <message>
        <source>The directory {server} refuses to search ({reason}).</source>
        <translation>ディレクトリ {server} が検索を拒否しています ({reason})。</translation>
    </message>
    <message>
        <source>The directory {server} shows a certificate that isn&apos;t trusted, or isn&apos;t its own ({reason}). Nothing was asked.</source>
        <translation>ディレクトリ {server} の証明書が信頼できないか、本来のものではありません ({reason})。何も問い合わせていません。</translation>
    </message>
    <message>
        <source>The directory&apos;s attributes are given like “name=displayName,cn company=o fax=faxNumber”.</source>
        <translation>ディレクトリの属性は「name=displayName,cn company=o fax=faxNumber」のように指定します。</translation>
    </message>
    <message>
        <source>The directory&apos;s filter must be in parentheses, like (objectClass=person).</source>
        <translation>ディレクトリのフィルターはかっこで囲みます (例: (objectClass=person))。</translation>
    </message>
    <message>
        <source>The disk doesn&apos;t take what FaxDesk writes into its journal, so nothing is sent. Check that it isn&apos;t full and still connected.</source>
        <translation>FaxDesk がジャーナルに書く内容をディスクが受け付けないため、何も送信されません。空きがあり、接続されていることを確認してください。</translation>
    </message>
    <message>
        <source>The disk is full, so FaxDesk can&apos;t write its journal and sends nothing. Make room: FaxDesk then goes on by itself.</source>
        <translation>ディスクがいっぱいで FaxDesk がジャーナルに書き込めず、何も送信しません。空きを作ると、FaxDesk は自動的に続行します。</translation>
    </message>
    <message>
        <source>The document has too many pages for a fax.</source>
        <translation>文書のページ数がファクスには多すぎます。</translation>
    </message>
    <message>
        <source>The document is too big for a fax.</source>
        <translation>文書のサイズがファクスには大きすぎます。</translation>
    </message>
    <message>
        <source>The document is uploaded.</source>
        <translation>文書をアップロードしました。</translation>
    </message>
    <message>
        <source>The document names another fax number. Check who it is for.</source>
        <translation>文書に別のファクス番号が書かれています。宛先を確認してください。</translation>
    </message>
    <message>
        <source>The document of fax {fax} is deleted already. It can&apos;t be kept any more.</source>
        <translation>ファクス {fax} の文書はすでに削除されています。もう保全できません。</translation>
    </message>
    <message>
        <source>The document of fax {fax} was deleted, as its time to be kept was over. Add the document again and send it again.</source>
        <translation>ファクス {fax} の文書は保存期間が過ぎたため削除されました。文書を追加し直して、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The documents of fax no. {faxes}: they went to others as well, whose faxes still have them.</source>
        <translation>ファクス番号 {faxes} の文書: ほかの相手にも送られており、そのファクスに残っています。</translation>
    </message>
    <message numerus="yes">
        <source>The entries of {n} faxes in FaxDesk&apos;s journal can&apos;t be read whole any more. They stand in the list with what is left of them; those that had not gone are on hold. Look through them.</source>
        <translation>
            <numerusform>FaxDesk のジャーナルで、{n} 件のファクスの記録が完全には読み取れなくなりました。残っている内容で一覧に表示されます。未送信だったものは保留です。確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The fax failed, and Telnyx gives an unusual reason.</source>
        <translation>ファクスが失敗し、Telnyx は通常と異なる理由を示しています。</translation>
    </message>
    <message>
        <source>The fax is mostly text: black and white with a threshold of {threshold}% keeps letters crisp.</source>
        <translation>文字が中心のファクスです。しきい値 {threshold}% の白黒なら文字がくっきりします。</translation>
    </message>
    <message>
        <source>The fax service was out of order.</source>
        <translation>ファクスサービスが停止していました。</translation>
    </message>
    <message>
        <source>The fax to {who} failed</source>
        <translation>{who} へのファクスが失敗しました</translation>
    </message>
    <message>
        <source>The fax to {who} may be too late</source>
        <translation>{who} へのファクスが間に合わないおそれがあります</translation>
    </message>
    <message>
        <source>The fax to {who} needs you</source>
        <translation>{who} へのファクスに対応が必要です</translation>
    </message>
    <message>
        <source>The fax to {who} was delivered</source>
        <translation>{who} へのファクスの配信が完了しました</translation>
    </message>
    <message>
        <source>The file as a whole isn&apos;t what was written.</source>
        <translation>ファイル全体が書かれたときのものと異なります。</translation>
    </message>
    <message>
        <source>The file begins otherwise than a chain of this name does.</source>
        <translation>ファイルの先頭が、この名前のチェーンのものと異なります。</translation>
    </message>
    <message>
        <source>The file beside it doesn&apos;t say who it goes to.</source>
        <translation>添え書きファイルに宛先が示されていません。</translation>
    </message>
    <message>
        <source>The file beside it has something under “{name}” that can&apos;t stand there.</source>
        <translation>添え書きファイルの「{name}」の値が正しくありません。</translation>
    </message>
    <message>
        <source>The file beside it says “{name}”, which FaxDesk doesn&apos;t know.</source>
        <translation>添え書きファイルに、FaxDesk の知らない項目「{name}」があります。</translation>
    </message>
    <message>
        <source>The file beside it that says who it goes to can&apos;t be read.</source>
        <translation>宛先を示す添え書きファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>ファイルが途中で切れており、末尾がありません。</translation>
    </message>
    <message>
        <source>The file of the cover page “{name}” can&apos;t be read.</source>
        <translation>送付状「{name}」のファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The file that says who it goes to has not come within ten minutes.</source>
        <translation>宛先を示すファイルが 10 分以内に届きませんでした。</translation>
    </message>
    <message>
        <source>The file was deleted on {time}, its time to be kept being over; its hash stays.</source>
        <translation>ファイルは保存期間が過ぎたため {time} に削除されました。ハッシュは残っています。</translation>
    </message>
    <message>
        <source>The file was taken away while FaxDesk had it in hand.</source>
        <translation>FaxDesk の処理中にファイルがなくなりました。</translation>
    </message>
    <message>
        <source>The file with the directory&apos;s certificate can&apos;t be read: {file}</source>
        <translation>ディレクトリの証明書ファイルを読み取れません: {file}</translation>
    </message>
    <message>
        <source>The file with the directory&apos;s certificate must be named in full.</source>
        <translation>ディレクトリの証明書ファイルは完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>The filter for the directory {server} can&apos;t be used.</source>
        <translation>ディレクトリ {server} のフィルターを使えません。</translation>
    </message>
    <message>
        <source>The folder for printed documents must be named in full, from its drive or root on.</source>
        <translation>印刷文書用のフォルダーは、ドライブまたはルートからの完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>The folder for reports must be named in full, from its drive or root on.</source>
        <translation>レポート用フォルダーは、ドライブまたはルートからの完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>The folder for seals must be named in full, from its drive or root on.</source>
        <translation>封印用フォルダーは、ドライブまたはルートからの完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>The folder is not there, or FaxDesk may not look into it. It goes on by itself once it can.</source>
        <translation>フォルダーがないか、FaxDesk に読み取り権限がありません。読めるようになると自動的に続行します。</translation>
    </message>
    <message>
        <source>The from-number must be in international form, like +13125790015.</source>
        <translation>発信元番号は国際形式で指定してください (例: +13125790015)。</translation>
    </message>
    <message>
        <source>The group “{group}” is empty.</source>
        <translation>グループ「{group}」は空です。</translation>
    </message>
    <message>
        <source>The information could not be collected.</source>
        <translation>情報を収集できませんでした。</translation>
    </message>
    <message>
        <source>The journal could not be brought up to date. It was left as it was. Please use the FaxDesk that you had before, and tell us.</source>
        <translation>ジャーナルを更新できなかったため、元のままにしました。以前の FaxDesk をお使いのうえ、開発元にお知らせください。</translation>
    </message>
    <message>
        <source>The journal must be brought up to date, but an older FaxDesk still has it open. Close every FaxDesk, then start this one again.</source>
        <translation>ジャーナルの更新が必要ですが、古い FaxDesk がまだ開いています。すべての FaxDesk を閉じてから、この FaxDesk を起動し直してください。</translation>
    </message>
    <message>
        <source>The journal was damaged, so nobody knows whether this fax went. Telnyx is asked first.</source>
        <translation>ジャーナルが破損していたため、このファクスが送信されたか不明です。先に Telnyx に問い合わせます。</translation>
    </message>
    <message>
        <source>The journal was written by a newer FaxDesk. Please update FaxDesk on this computer.</source>
        <translation>ジャーナルは新しい版の FaxDesk で書かれています。このコンピューターの FaxDesk を更新してください。</translation>
    </message>
    <message>
        <source>The last fax there could never arrive.</source>
        <translation>前回の送信では、この番号にはファクスが届きえないという結果でした。</translation>
    </message>
    <message>
        <source>The last try goes in normal quality.</source>
        <translation>最後の試行は標準画質で送ります。</translation>
    </message>
    <message>
        <source>The last try goes without T.38.</source>
        <translation>最後の試行は T.38 なしで送ります。</translation>
    </message>
    <message>
        <source>The letter says {number}.</source>
        <translation>手紙には {number} とあります。</translation>
    </message>
    <message>
        <source>The letters were read as a telephone&apos;s keys. Check the number.</source>
        <translation>英字を電話のキーとして読み取りました。番号を確認してください。</translation>
    </message>
    <message>
        <source>The list has this fax as “{state}”, its history as “{told}”.</source>
        <translation>このファクスは一覧では「{state}」、履歴では「{told}」です。</translation>
    </message>
    <message>
        <source>The machine may not know so fine a quality: from now on it is tried in high quality.</source>
        <translation>相手機がこの細かい画質に対応していない可能性があります。以降は高画質で試行します。</translation>
    </message>
    <message numerus="yes">
        <source>The newest {n} lines are missing.</source>
        <translation>
            <numerusform>最新の {n} 行がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The number did not react to the call.</source>
        <translation>番号からの反応がありませんでした。</translation>
    </message>
    <message>
        <source>The number of a contact who may not be faxed: without it FaxDesk could not keep to that. Name, notes and groups are removed.</source>
        <translation>ファクス禁止の連絡先の番号: これがないと FaxDesk は禁止を守れません。名前、メモ、グループは削除されます。</translation>
    </message>
    <message>
        <source>The number of fax {fax} was taken out of it, as its time to be kept was over. It can&apos;t be sent there again.</source>
        <translation>ファクス {fax} の番号は保存期間が過ぎたため消去されました。その番号に再送信することはできません。</translation>
    </message>
    <message>
        <source>The number of lines is a whole number from 1 to 100.</source>
        <translation>回線数は 1～100 の整数です。</translation>
    </message>
    <message>
        <source>The number {number}: it is in faxes or contacts of others as well.</source>
        <translation>番号 {number}: ほかの人のファクスまたは連絡先にもあります。</translation>
    </message>
    <message>
        <source>The other side refused the call.</source>
        <translation>相手が着信を拒否しました。</translation>
    </message>
    <message>
        <source>The page can&apos;t be shown.</source>
        <translation>ページを表示できません。</translation>
    </message>
    <message>
        <source>The pages {text} run backwards. Write {better}.</source>
        <translation>ページ指定 {text} が逆順です。{better} と書いてください。</translation>
    </message>
    <message>
        <source>The password could not be taken off this document. Open it, save a copy without one and add that.</source>
        <translation>この文書のパスワードを外せませんでした。開いてパスワードなしのコピーを保存し、それを追加してください。</translation>
    </message>
    <message>
        <source>The pattern is no regular expression of at most 200 characters.</source>
        <translation>パターンは 200 文字以内の正規表現でなければなりません。</translation>
    </message>
    <message>
        <source>The place where this computer keeps passwords is locked. Unlock it, then try again.</source>
        <translation>このコンピューターのパスワード保管場所がロックされています。ロックを解除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The policy locks “{name}” without giving it a value: it stays open.</source>
        <translation>ポリシーで「{name}」がロックされていますが、値がないため、変更できるままです。</translation>
    </message>
    <message>
        <source>The policy names a setting that FaxDesk doesn&apos;t know: “{name}”.</source>
        <translation>ポリシーに、FaxDesk の知らない設定があります:「{name}」。</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>ポリシー「{name}」を読み取れません。IT 部門が修正するまで、ファクスの送信も設定の変更もできません。</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read: it is no JSON object. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>ポリシー「{name}」を読み取れません。JSON オブジェクトではありません。IT 部門が修正するまで、ファクスの送信も設定の変更もできません。</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read: line {line} is no valid JSON. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>ポリシー「{name}」を読み取れません。{line} 行目が正しい JSON ではありません。IT 部門が修正するまで、ファクスの送信も設定の変更もできません。</translation>
    </message>
    <message>
        <source>The policy “{name}” has “{entry}” twice, again in line {line}. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>ポリシー「{name}」に「{entry}」が 2 回あります (2 回目は {line} 行目)。IT 部門が修正するまで、ファクスの送信も設定の変更もできません。</translation>
    </message>
    <message>
        <source>The policy&apos;s “{name}” can&apos;t be used as it stands. It is left out.</source>
        <translation>ポリシーの「{name}」はこのままでは使えません。無視されます。</translation>
    </message>
    <message>
        <source>The preview format works only with “Store preview”.</source>
        <translation>プレビューの形式は「プレビューを保存」と一緒の場合だけ使えます。</translation>
    </message>
    <message>
        <source>The priority is one of: urgent, normal, when-idle.</source>
        <translation>優先度は urgent、normal、when-idle のいずれかです。</translation>
    </message>
    <message>
        <source>The proof as a whole isn&apos;t the file that FaxDesk made.</source>
        <translation>送信証明全体が FaxDesk の作成したファイルと異なります。</translation>
    </message>
    <message>
        <source>The proof could not be made.</source>
        <translation>送信証明を作成できませんでした。</translation>
    </message>
    <message>
        <source>The proxy in {setting} can&apos;t be used, so FaxDesk can&apos;t reach Telnyx. Correct it, like http://proxy.example.com:8080 or socks5h://127.0.0.1:1080, and start FaxDesk again.</source>
        <translation>{setting} のプロキシを使えないため、FaxDesk は Telnyx に接続できません。http://proxy.example.com:8080 や socks5h://127.0.0.1:1080 のように修正し、FaxDesk を起動し直してください。</translation>
    </message>
    <message>
        <source>The proxy on the way to Telnyx can&apos;t be reached, or doesn&apos;t let FaxDesk through. Check this computer&apos;s proxy settings.</source>
        <translation>Telnyx への途中のプロキシに接続できないか、FaxDesk が通してもらえません。このコンピューターのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>The queue is on hold until you fix it and press Resume.</source>
        <translation>修正して「再開」を押すまで、キューは保留されます。</translation>
    </message>
    <message>
        <source>The queue is on hold.</source>
        <translation>キューは保留中です。</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>キューは一時停止中です。</translation>
    </message>
    <message>
        <source>The queue was put on hold. Nothing was sent.</source>
        <translation>キューが保留になりました。何も送信していません。</translation>
    </message>
    <message>
        <source>The receiver was busy.</source>
        <translation>相手が話し中でした。</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>レポートを作成できませんでした。</translation>
    </message>
    <message>
        <source>The same document has just been sent there, or is about to go.</source>
        <translation>同じ文書をこの宛先に送ったばかりか、まもなく送るところです。</translation>
    </message>
    <message>
        <source>The same number stands there twice. Leave out one of the two.</source>
        <translation>同じ番号が 2 回あります。どちらか一方を消してください。</translation>
    </message>
    <message>
        <source>The sender&apos;s line: by country, always or never.</source>
        <translation>発信元記録: 国による、常に、しない。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t speak TLS, so nothing was sent to it. Whoever runs it can turn that on; sslmode=disable in the team&apos;s address goes without.</source>
        <translation>サーバーが TLS に対応していないため、何も送っていません。サーバーの管理者が有効にできます。チームのアドレスに sslmode=disable を付けると暗号化なしになります。</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {version}. FaxDesk needs 14 or newer.</source>
        <translation>サーバーは PostgreSQL {version} です。FaxDesk には 14 以降が必要です。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted, so nothing was sent to it. Name the file of the authority that signed it: sslrootcert=FILE in the team&apos;s address. If that is right, the certificate may have expired.</source>
        <translation>サーバーの証明書を信頼できないため、何も送っていません。署名した認証局のファイルをチームのアドレスで指定してください: sslrootcert=FILE。正しく指定されている場合は、証明書の期限が切れている可能性があります。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name, so nothing was sent to it. Use the name that stands in the certificate, or ask whoever runs the server.</source>
        <translation>サーバーの証明書は別の名前のものであるため、何も送っていません。証明書にある名前を使うか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked, so FaxDesk can&apos;t read the API key.</source>
        <translation>システムのキーリングがロックされているため、FaxDesk は API キーを読み取れません。</translation>
    </message>
    <message>
        <source>The team&apos;s database can&apos;t be reached. Nothing is sent until it answers; FaxDesk goes on by itself.</source>
        <translation>チームのデータベースに接続できません。応答があるまで何も送信しません。その後 FaxDesk は自動的に続行します。</translation>
    </message>
    <message>
        <source>The team&apos;s database doesn&apos;t let this user do that. Whoever runs it can change that.</source>
        <translation>チームのデータベースでは、このユーザーにその操作が許可されていません。データベースの管理者が変更できます。</translation>
    </message>
    <message>
        <source>The team&apos;s database refuses this user or password. Whoever runs it can say which to use.</source>
        <translation>チームのデータベースがこのユーザーまたはパスワードを拒否しています。データベースの管理者に確認してください。</translation>
    </message>
    <message>
        <source>The team&apos;s database wants a password. Give it with: faxdesk team join, in a passfile, or as PGPASSWORD.</source>
        <translation>チームのデータベースにはパスワードが必要です。次のいずれかで指定してください: faxdesk team join、passfile、PGPASSWORD</translation>
    </message>
    <message>
        <source>The telephone network could not put the call through.</source>
        <translation>電話網で通話をつなげませんでした。</translation>
    </message>
    <message>
        <source>The telephone network doesn&apos;t take this number.</source>
        <translation>電話網がこの番号を受け付けません。</translation>
    </message>
    <message>
        <source>The time to undo is from 0 to 60 seconds.</source>
        <translation>元に戻せる時間は 0～60 秒です。</translation>
    </message>
    <message>
        <source>The try that you decided about has arrived after all. See the details.</source>
        <translation>判断済みの試行が、後になって届いたことが分かりました。詳細をご覧ください。</translation>
    </message>
    <message>
        <source>The try that you decided about has ended at Telnyx without arriving.</source>
        <translation>判断済みの試行は、Telnyx で届かずに終了しました。</translation>
    </message>
    <message>
        <source>The two fax machines could not understand each other.</source>
        <translation>2 台のファクス機がうまく通信できませんでした。</translation>
    </message>
    <message>
        <source>The upload broke off. It will be done again.</source>
        <translation>アップロードが途中で切れました。もう一度行います。</translation>
    </message>
    <message>
        <source>The upload has failed many times over, so this fax waits for you.</source>
        <translation>アップロードが何度も失敗したため、このファクスは判断を待っています。</translation>
    </message>
    <message>
        <source>The upload takes unusually long.</source>
        <translation>アップロードに通常より時間がかかっています。</translation>
    </message>
    <message>
        <source>The watched folder {folder} faxes to them, as it is set. Change that in its settings.</source>
        <translation>監視フォルダー {folder} は、設定によりこの相手にファクスします。フォルダーの設定で変更してください。</translation>
    </message>
    <message>
        <source>The watched folders can&apos;t be read as they are written.</source>
        <translation>監視フォルダーの記述を読み取れません。</translation>
    </message>
    <message>
        <source>The way to the directory {server} isn&apos;t encrypted.</source>
        <translation>ディレクトリ {server} との通信が暗号化されていません。</translation>
    </message>
    <message>
        <source>The webhook address must begin with https:// or http://.</source>
        <translation>Webhook アドレスは https:// または http:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>The {prefix} for your outside line was left out. Check that the rest is the number.</source>
        <translation>外線発信の {prefix} を省きました。残りが正しい番号か確認してください。</translation>
    </message>
    <message>
        <source>There are letters or signs between the digits. Type the digits alone.</source>
        <translation>数字の間に文字や記号があります。数字だけを入力してください。</translation>
    </message>
    <message>
        <source>There are several fax numbers, and nothing says which is meant: {numbers}</source>
        <translation>ファクス番号が複数あり、どれを使うか示されていません: {numbers}</translation>
    </message>
    <message>
        <source>There is a group “{group}” already.</source>
        <translation>グループ「{group}」はすでにあります。</translation>
    </message>
    <message>
        <source>There is a seal of {day}, and the journal doesn&apos;t reach so far: it was cut off, or set back to a copy. {place}</source>
        <translation>{day} の封印がありますが、ジャーナルはそこまで続いていません。切り取られたか、コピーに戻されています。{place}</translation>
    </message>
    <message>
        <source>There is no Telnyx API key yet.</source>
        <translation>Telnyx API キーがまだありません。</translation>
    </message>
    <message>
        <source>There is no backup {file}.</source>
        <translation>バックアップ {file} はありません。</translation>
    </message>
    <message>
        <source>There is no broadcast B{broadcast}.</source>
        <translation>同報 B{broadcast} はありません。</translation>
    </message>
    <message>
        <source>There is no connection to send with.</source>
        <translation>送信に使う接続がありません。</translation>
    </message>
    <message>
        <source>There is no contact in this file.</source>
        <translation>このファイルに連絡先はありません。</translation>
    </message>
    <message>
        <source>There is no contact {contact} (any more).</source>
        <translation>連絡先 {contact} はありません (すでに削除された可能性があります)。</translation>
    </message>
    <message>
        <source>There is no contact “{name}” in the address book.</source>
        <translation>アドレス帳に連絡先「{name}」はありません。</translation>
    </message>
    <message>
        <source>There is no cover page called “{name}”.</source>
        <translation>「{name}」という送付状はありません。</translation>
    </message>
    <message>
        <source>There is no fax {fax}.</source>
        <translation>ファクス {fax} はありません。</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>ファイル「{file}」はありません。</translation>
    </message>
    <message>
        <source>There is no group “{group}” in the address book.</source>
        <translation>アドレス帳にグループ「{group}」はありません。</translation>
    </message>
    <message>
        <source>There is no page 0: the first page is page 1.</source>
        <translation>0 ページはありません。最初は 1 ページです。</translation>
    </message>
    <message numerus="yes">
        <source>There is no page {page}: the document has {n} pages.</source>
        <translation>
            <numerusform>{page} ページはありません。文書は {n} ページです。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no password for {user} at the directory {server} yet.</source>
        <translation>ディレクトリ {server} の {user} のパスワードがまだありません。</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>このコンピューターのディスクに空きがありません。</translation>
    </message>
    <message>
        <source>There is no such database or user on that server. Check the team&apos;s address.</source>
        <translation>そのサーバーにこのデータベースまたはユーザーはありません。チームのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>There is no such folder: {path}</source>
        <translation>このフォルダーはありません: {path}</translation>
    </message>
    <message>
        <source>There is no such kind of column: “{column}”. There are: {columns}.</source>
        <translation>列の種類「{column}」はありません。使えるもの: {columns}。</translation>
    </message>
    <message>
        <source>There is no such quality.</source>
        <translation>この画質はありません。</translation>
    </message>
    <message>
        <source>There is no such setting, or it can&apos;t have that value.</source>
        <translation>この設定がないか、この値は使えません。</translation>
    </message>
    <message>
        <source>There is no team in this database yet. Its owner makes one with: faxdesk team init.</source>
        <translation>このデータベースにはまだチームがありません。所有者が作成します: faxdesk team init</translation>
    </message>
    <message>
        <source>There is nothing but zeros in this file: it wasn&apos;t saved or downloaded completely.</source>
        <translation>このファイルにはゼロしかありません。保存またはダウンロードが完了していません。</translation>
    </message>
    <message>
        <source>There is nothing in this text.</source>
        <translation>このテキストには何も書かれていません。</translation>
    </message>
    <message>
        <source>These documents are too much for one fax. Send fewer at once.</source>
        <translation>1 件のファクスには文書が多すぎます。一度に送る数を減らしてください。</translation>
    </message>
    <message>
        <source>These documents can&apos;t be joined into one fax. Send them one by one.</source>
        <translation>これらの文書は 1 件のファクスにまとめられません。1 つずつ送ってください。</translation>
    </message>
    <message>
        <source>These settings can&apos;t go together.</source>
        <translation>これらの設定は同時に使えません。</translation>
    </message>
    <message>
        <source>Thin lines on page {page} would disappear: they are thinner than a fax&apos;s dot.</source>
        <translation>{page} ページの細い線が消えてしまいます。ファクスのドットより細い線です。</translation>
    </message>
    <message>
        <source>This FaxDesk has no words for what happened here (“{code}”). The details may say more.</source>
        <translation>ここで起きたこと (「{code}」) を説明する文が、この FaxDesk にはありません。詳細が参考になる場合があります。</translation>
    </message>
    <message>
        <source>This FaxDesk is newer than the team&apos;s database, so nothing is written. The database&apos;s owner brings it up to date with: faxdesk team init.</source>
        <translation>この FaxDesk はチームのデータベースより新しいため、何も書き込みません。データベースの所有者が更新してください: faxdesk team init</translation>
    </message>
    <message>
        <source>This PDF has a script in it. It isn&apos;t run: the pages are faxed as they were saved.</source>
        <translation>この PDF にはスクリプトが含まれています。実行はされず、保存されたままのページがファクスされます。</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>この PDF にはページがありません。</translation>
    </message>
    <message>
        <source>This PDF has {pages} pages. A fax can have {limit} at most.</source>
        <translation>この PDF は {pages} ページあります。ファクスは最大 {limit} ページです。</translation>
    </message>
    <message>
        <source>This PDF is a folder of other files. Only its cover page is faxed.</source>
        <translation>この PDF は、ほかのファイルを収めたポートフォリオです。表紙だけがファクスされます。</translation>
    </message>
    <message>
        <source>This PDF is damaged and can&apos;t be read.</source>
        <translation>この PDF は破損していて読み取れません。</translation>
    </message>
    <message>
        <source>This PDF is damaged and had to be repaired to be read. Parts of it may be missing.</source>
        <translation>この PDF は破損しており、修復して読み取りました。一部が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>This PDF is so complex that it couldn&apos;t be checked completely.</source>
        <translation>この PDF は複雑すぎて、完全には確認できませんでした。</translation>
    </message>
    <message>
        <source>This PDF needs a password to open.</source>
        <translation>この PDF を開くにはパスワードが必要です。</translation>
    </message>
    <message>
        <source>This card can&apos;t be read.</source>
        <translation>このカードは読み取れません。</translation>
    </message>
    <message>
        <source>This card has no end.</source>
        <translation>このカードには終わりがありません。</translation>
    </message>
    <message>
        <source>This computer has no place to keep the API key safely. FaxDesk forgets it when it closes; enter it again next time.</source>
        <translation>このコンピューターには API キーを安全に保管する場所がありません。FaxDesk を閉じると消えるため、次回もう一度入力してください。</translation>
    </message>
    <message>
        <source>This cover page&apos;s file has nothing in it.</source>
        <translation>この送付状ファイルには何も書かれていません。</translation>
    </message>
    <message>
        <source>This cover page&apos;s file is too long: {limit} characters are the most.</source>
        <translation>この送付状ファイルは長すぎます。最大 {limit} 文字です。</translation>
    </message>
    <message>
        <source>This data folder holds {found} faxes, but FaxDesk was started for {wanted} ones.</source>
        <translation>このデータフォルダーのファクスは {found} ですが、FaxDesk は {wanted} 用に起動されました。</translation>
    </message>
    <message>
        <source>This desk is in no team. Name its database with --database postgresql://USER@HOST/DATABASE.</source>
        <translation>このデスクはどのチームにも属していません。データベースを --database postgresql://USER@HOST/DATABASE で指定してください。</translation>
    </message>
    <message>
        <source>This document can&apos;t be cleaned up. It is sent as it is.</source>
        <translation>この文書は補正できません。そのまま送信します。</translation>
    </message>
    <message>
        <source>This document can&apos;t be made into a fax. Open it, print it to a new PDF, and use that.</source>
        <translation>この文書はファクスにできません。開いて新しい PDF に印刷し、それを使ってください。</translation>
    </message>
    <message>
        <source>This document can&apos;t be made into dots. It is sent as it is.</source>
        <translation>この文書はドットにできません。そのまま送信します。</translation>
    </message>
    <message>
        <source>This document can&apos;t be shrunk. Scan or save it at a lower resolution.</source>
        <translation>この文書は縮小できません。低い解像度でスキャンまたは保存してください。</translation>
    </message>
    <message>
        <source>This document has tracked changes: what was deleted is faxed too, struck through.</source>
        <translation>この文書には変更履歴があります。削除された部分も取り消し線付きでファクスされます。</translation>
    </message>
    <message>
        <source>This document needs no password.</source>
        <translation>この文書にパスワードは必要ありません。</translation>
    </message>
    <message>
        <source>This fax application can&apos;t send: it is inactive or has no outbound voice profile. Give it one in the Telnyx portal.</source>
        <translation>このファクスアプリケーションでは送信できません。無効になっているか、発信用の音声プロファイルがありません。Telnyx ポータルで割り当ててください。</translation>
    </message>
    <message>
        <source>This fax application has no such number.</source>
        <translation>このファクスアプリケーションにその番号はありません。</translation>
    </message>
    <message>
        <source>This fax has ended already.</source>
        <translation>このファクスはすでに終了しています。</translation>
    </message>
    <message>
        <source>This fax has not ended yet.</source>
        <translation>このファクスはまだ終了していません。</translation>
    </message>
    <message>
        <source>This fax is marked as sent. To send it again, add the document again.</source>
        <translation>このファクスは送信済みになっています。もう一度送るには、文書を追加し直してください。</translation>
    </message>
    <message>
        <source>This fax is not on hold.</source>
        <translation>このファクスは保留中ではありません。</translation>
    </message>
    <message>
        <source>This fax is not over yet. Cancel it first, then remove it.</source>
        <translation>このファクスはまだ終わっていません。先に取り消してから削除してください。</translation>
    </message>
    <message>
        <source>This fax is not waiting.</source>
        <translation>このファクスは待機中ではありません。</translation>
    </message>
    <message>
        <source>This fax is on hold and has not gone: send it again or give it up.</source>
        <translation>このファクスは保留中で、まだ送信していません。再送信するか、断念してください。</translation>
    </message>
    <message>
        <source>This fax waits for no decision.</source>
        <translation>このファクスに必要な判断はありません。</translation>
    </message>
    <message>
        <source>This fax was delivered. To send it again, add the document again.</source>
        <translation>このファクスは配信完了しています。もう一度送るには、文書を追加し直してください。</translation>
    </message>
    <message>
        <source>This fax&apos;s story, its number, name or documents aren&apos;t what was written.</source>
        <translation>このファクスの経過、番号、名前、文書のいずれかが、書かれたときと異なります。</translation>
    </message>
    <message>
        <source>This file can&apos;t be checked: it takes too long, or stops the program that reads it.</source>
        <translation>このファイルは確認できません。時間がかかりすぎるか、読み取りプログラムが停止します。</translation>
    </message>
    <message>
        <source>This file can&apos;t be read from where it is.</source>
        <translation>このファイルは今の場所から読み取れません。</translation>
    </message>
    <message>
        <source>This file changed after it was added.</source>
        <translation>追加した後にこのファイルが変更されました。</translation>
    </message>
    <message>
        <source>This file changed while it was being read: another program is writing to it.</source>
        <translation>読み取り中にこのファイルが変更されました。別のプログラムが書き込んでいます。</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>このファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>This file has {size}. A fax can have {limit} at most.</source>
        <translation>このファイルは {size} です。ファクスは最大 {limit} です。</translation>
    </message>
    <message>
        <source>This file has {size}. Files from this computer can have {limit} at most.</source>
        <translation>このファイルは {size} です。このコンピューターから送れるファイルは最大 {limit} です。</translation>
    </message>
    <message>
        <source>This file has {size}: far too much for a fax, even made smaller.</source>
        <translation>このファイルは {size} です。縮小してもファクスには大きすぎます。</translation>
    </message>
    <message>
        <source>This file is empty: it has 0 bytes.</source>
        <translation>このファイルは空です (0 バイト)。</translation>
    </message>
    <message>
        <source>This file isn&apos;t there any more.</source>
        <translation>このファイルはなくなっています。</translation>
    </message>
    <message>
        <source>This file wasn&apos;t checked: the part of FaxDesk that reads PDFs didn&apos;t start.</source>
        <translation>このファイルは確認されていません。FaxDesk の PDF 読み取り部が起動しませんでした。</translation>
    </message>
    <message>
        <source>This folder is not watched: {path}</source>
        <translation>このフォルダーは監視されていません: {path}</translation>
    </message>
    <message>
        <source>This folder is watched already.</source>
        <translation>このフォルダーはすでに監視されています。</translation>
    </message>
    <message>
        <source>This goes to many. Check To and the document.</source>
        <translation>多数の宛先に送られます。宛先と文書を確認してください。</translation>
    </message>
    <message>
        <source>This has {size}, more than the {limit} of one fax. It is sent as several, one after the other; each says which part it is.</source>
        <translation>サイズは {size} で、1 件のファクスの上限 {limit} を超えています。複数に分けて順に送り、それぞれに何番目かを示します。</translation>
    </message>
    <message>
        <source>This is Outlook&apos;s wrapping for attachments (winmail.dat).</source>
        <translation>Outlook の添付ファイル用の形式 (winmail.dat) です。</translation>
    </message>
    <message>
        <source>This is a DjVu document, not a PDF.</source>
        <translation>DjVu 文書で、PDF ではありません。</translation>
    </message>
    <message>
        <source>This is a Microsoft Works document.</source>
        <translation>Microsoft Works の文書です。</translation>
    </message>
    <message>
        <source>This is a OneNote section.</source>
        <translation>OneNote のセクションです。</translation>
    </message>
    <message>
        <source>This is a PostScript file (PS or EPS), not a PDF.</source>
        <translation>PostScript ファイル (PS または EPS) で、PDF ではありません。</translation>
    </message>
    <message>
        <source>This is a Publisher document.</source>
        <translation>Publisher の文書です。</translation>
    </message>
    <message>
        <source>This is a Visio drawing.</source>
        <translation>Visio の図面です。</translation>
    </message>
    <message>
        <source>This is a Word document, not a PDF.</source>
        <translation>Word 文書で、PDF ではありません。</translation>
    </message>
    <message>
        <source>This is a WordPerfect document.</source>
        <translation>WordPerfect の文書です。</translation>
    </message>
    <message>
        <source>This is a calendar entry.</source>
        <translation>カレンダーの予定です。</translation>
    </message>
    <message>
        <source>This is a contact&apos;s card (vCard).</source>
        <translation>連絡先カード (vCard) です。</translation>
    </message>
    <message>
        <source>This is a database, as of Access.</source>
        <translation>Access などのデータベースです。</translation>
    </message>
    <message>
        <source>This is a document of Apple&apos;s Pages, Numbers or Keynote.</source>
        <translation>Apple の Pages、Numbers、Keynote の文書です。</translation>
    </message>
    <message>
        <source>This is a fax number of your own.</source>
        <translation>自分のファクス番号です。</translation>
    </message>
    <message>
        <source>This is a file of the system&apos;s own, not a document.</source>
        <translation>システムのファイルで、文書ではありません。</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>フォルダーです。</translation>
    </message>
    <message>
        <source>This is a form that only Adobe Reader shows. The fax may say &quot;Please wait&quot; instead.</source>
        <translation>Adobe Reader でしか表示されないフォームです。ファクスには「お待ちください」とだけ表示されることがあります。</translation>
    </message>
    <message>
        <source>This is a list of values, as programs exchange them: long lines are wrapped, and columns may not stand under each other.</source>
        <translation>プログラム間でやり取りする値の一覧です。長い行は折り返され、列がそろわないことがあります。</translation>
    </message>
    <message>
        <source>This is a list of values, not a PDF.</source>
        <translation>値の一覧で、PDF ではありません。</translation>
    </message>
    <message>
        <source>This is a packed archive, not a PDF.</source>
        <translation>圧縮アーカイブで、PDF ではありません。</translation>
    </message>
    <message>
        <source>This is a photo in the HEIC format, not a PDF.</source>
        <translation>HEIC 形式の写真で、PDF ではありません。</translation>
    </message>
    <message>
        <source>This is a photo in the HEIC format, which this FaxDesk can&apos;t read.</source>
        <translation>HEIC 形式の写真で、この FaxDesk では読み取れません。</translation>
    </message>
    <message>
        <source>This is a picture in a format that FaxDesk can&apos;t read.</source>
        <translation>FaxDesk で読み取れない形式の画像です。</translation>
    </message>
    <message>
        <source>This is a picture, not a PDF.</source>
        <translation>画像で、PDF ではありません。</translation>
    </message>
    <message>
        <source>This is a presentation, not a PDF.</source>
        <translation>プレゼンテーションで、PDF ではありません。</translation>
    </message>
    <message>
        <source>This is a program&apos;s data (JSON), not a document.</source>
        <translation>プログラムのデータ (JSON) で、文書ではありません。</translation>
    </message>
    <message>
        <source>This is a program&apos;s data (XML), not a document.</source>
        <translation>プログラムのデータ (XML) で、文書ではありません。</translation>
    </message>
    <message>
        <source>This is a program, not a PDF.</source>
        <translation>プログラムで、PDF ではありません。</translation>
    </message>
    <message>
        <source>This is a signed or encrypted message, not a PDF.</source>
        <translation>署名または暗号化されたメッセージで、PDF ではありません。</translation>
    </message>
    <message>
        <source>This is a sound or film, which can&apos;t be faxed.</source>
        <translation>音声または動画で、ファクスできません。</translation>
    </message>
    <message>
        <source>This is a spreadsheet, not a PDF.</source>
        <translation>表計算の文書で、PDF ではありません。</translation>
    </message>
    <message>
        <source>This is a technical drawing, as of AutoCAD.</source>
        <translation>AutoCAD などの図面です。</translation>
    </message>
    <message>
        <source>This is a text file, not a PDF.</source>
        <translation>テキストファイルで、PDF ではありません。</translation>
    </message>
    <message>
        <source>This is a web page, not a PDF.</source>
        <translation>Web ページで、PDF ではありません。</translation>
    </message>
    <message>
        <source>This is an Office document that needs a password to open.</source>
        <translation>開くのにパスワードが必要な Office 文書です。</translation>
    </message>
    <message>
        <source>This is an Office document, not a PDF.</source>
        <translation>Office 文書で、PDF ではありません。</translation>
    </message>
    <message>
        <source>This is an Office document. FaxDesk reads it with LibreOffice, which wasn&apos;t found here.</source>
        <translation>Office 文書です。FaxDesk は LibreOffice で読み取りますが、見つかりませんでした。</translation>
    </message>
    <message>
        <source>This is an XPS document, Microsoft&apos;s own kind of PDF.</source>
        <translation>XPS 文書 (Microsoft 独自の PDF に似た形式) です。</translation>
    </message>
    <message>
        <source>This is an e-mail.</source>
        <translation>メールです。</translation>
    </message>
    <message>
        <source>This is an electronic book, not a PDF.</source>
        <translation>電子書籍で、PDF ではありません。</translation>
    </message>
    <message>
        <source>This is an emergency number: no fax can go there. Type a fax number.</source>
        <translation>緊急通報の番号です。ファクスは送れません。ファクス番号を入力してください。</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database, like postgresql://faxdesk@db.example.com/faxdesk.</source>
        <translation>PostgreSQL データベースのアドレスではありません (例: postgresql://faxdesk@db.example.com/faxdesk)。</translation>
    </message>
    <message>
        <source>This is no fax number in international form, nor a SIP address.</source>
        <translation>国際形式のファクス番号でも SIP アドレスでもありません。</translation>
    </message>
    <message>
        <source>This is no fax number, and nobody in the address book is called so.</source>
        <translation>ファクス番号ではなく、アドレス帳にもこの名前はありません。</translation>
    </message>
    <message>
        <source>This is not a fax number. Check it.</source>
        <translation>ファクス番号ではありません。確認してください。</translation>
    </message>
    <message>
        <source>This is only a link to a document that lies elsewhere.</source>
        <translation>別の場所にある文書へのリンクにすぎません。</translation>
    </message>
    <message>
        <source>This is too long for a cover page: {limit} characters are the most.</source>
        <translation>送付状には長すぎます。最大 {limit} 文字です。</translation>
    </message>
    <message>
        <source>This isn&apos;t a PDF.</source>
        <translation>PDF ではありません。</translation>
    </message>
    <message>
        <source>This isn&apos;t an ordinary file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>This journal is a backup of {when}. The queue is paused: what is shown as waiting may have gone since. Check the list, then resume.</source>
        <translation>このジャーナルは {when} のバックアップです。キューは一時停止中です。待機中と表示されているものは、その後に送信された可能性があります。一覧を確認してから再開してください。</translation>
    </message>
    <message>
        <source>This journal was a team&apos;s. If it goes on here while the team does, what waits goes out twice.</source>
        <translation>このジャーナルはチームのものでした。チームが動いたままここで続けると、待機中のものが二重に送信されます。</translation>
    </message>
    <message>
        <source>This line can&apos;t be read any more.</source>
        <translation>この行は読み取れなくなっています。</translation>
    </message>
    <message>
        <source>This line was moved: it belongs where line {place} stands.</source>
        <translation>この行は移動されています。本来は {place} 行目の位置です。</translation>
    </message>
    <message>
        <source>This line, or its fax, doesn&apos;t say what was written then.</source>
        <translation>この行またはそのファクスの内容が、書かれたときと異なります。</translation>
    </message>
    <message>
        <source>This looks like a pager&apos;s number, not a fax machine&apos;s. Check it.</source>
        <translation>ファクス機ではなくポケットベルの番号のようです。確認してください。</translation>
    </message>
    <message>
        <source>This month&apos;s faxes have cost about {spent}, of a budget of {budget}: raise it in the settings, or go on all the same.</source>
        <translation>今月のファクスに約 {spent} かかりました (予算 {budget})。設定で予算を増やすか、このまま続けてください。</translation>
    </message>
    <message>
        <source>This number can&apos;t receive faxes.</source>
        <translation>この番号はファクスを受信できません。</translation>
    </message>
    <message>
        <source>This number doesn&apos;t exist.</source>
        <translation>この番号は存在しません。</translation>
    </message>
    <message>
        <source>This number is too long. Are these two numbers, or is there a digit too many?</source>
        <translation>番号が長すぎます。2 つの番号か、桁が多いのではありませんか？</translation>
    </message>
    <message>
        <source>This number is too short. Is a digit missing?</source>
        <translation>番号が短すぎます。桁が足りないのではありませんか？</translation>
    </message>
    <message>
        <source>This page can&apos;t be drawn. Open the document, print it to a new PDF, and use that.</source>
        <translation>このページを描画できません。文書を開いて新しい PDF に印刷し、それを使ってください。</translation>
    </message>
    <message>
        <source>This password doesn&apos;t open the document. Type it again.</source>
        <translation>このパスワードでは文書が開きません。入力し直してください。</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off and can&apos;t be read.</source>
        <translation>この画像は破損しているか途中で切れていて、読み取れません。</translation>
    </message>
    <message>
        <source>This picture is too large: it has more dots than anyone could fax.</source>
        <translation>この画像は大きすぎます。ドット数がファクスできる範囲を超えています。</translation>
    </message>
    <message>
        <source>This report is an indication that the fax arrived, not a proof of receipt: it doesn&apos;t show that its pages can be read there, or that anybody has read them.</source>
        <translation>このレポートはファクスが届いたことを示す目安であり、受領の証明ではありません。相手側でページが読めること、誰かが読んだことを示すものではありません。</translation>
    </message>
    <message>
        <source>This report says what FaxDesk and Telnyx know of this fax. It shows no delivery.</source>
        <translation>このレポートは、このファクスについて FaxDesk と Telnyx が把握している内容です。配信を示すものではありません。</translation>
    </message>
    <message>
        <source>This row has more columns than the first one. Is a comma without quotes in it?</source>
        <translation>この行の列数が先頭行より多くなっています。引用符で囲まれていないコンマがありませんか？</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the API key in. Set TELNYX_API_KEY in the environment instead.</source>
        <translation>このシステムには API キーを保管するキーリングがありません。代わりに環境変数 TELNYX_API_KEY を設定してください。</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the directory&apos;s password in.</source>
        <translation>このシステムにはディレクトリのパスワードを保管するキーリングがありません。</translation>
    </message>
    <message>
        <source>This system has no keyring. The API key must be typed each time FaxDesk starts.</source>
        <translation>このシステムにはキーリングがありません。FaxDesk を起動するたびに API キーの入力が必要です。</translation>
    </message>
    <message>
        <source>This takes unusually long, and Telnyx gives no answer about this fax.</source>
        <translation>通常より時間がかかっており、このファクスについて Telnyx から応答がありません。</translation>
    </message>
    <message>
        <source>This takes unusually long. Telnyx says it is still under way.</source>
        <translation>通常より時間がかかっています。Telnyx によると、まだ進行中です。</translation>
    </message>
    <message>
        <source>This text is too long to be faxed.</source>
        <translation>このテキストはファクスするには長すぎます。</translation>
    </message>
    <message>
        <source>This translation can&apos;t be read: {detail}.</source>
        <translation>この翻訳を読み取れません: {detail}。</translation>
    </message>
    <message>
        <source>This workbook has {n} sheets. All of them are faxed.</source>
        <translation>このブックには {n} 枚のシートがあり、すべてファクスされます。</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>木</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Times are this computer&apos;s.</source>
        <translation>時刻はこのコンピューターのものです。</translation>
    </message>
    <message>
        <source>Times are this computer&apos;s; delivery is when FaxDesk heard of it. Telnyx&apos;s clock differed by {seconds} s.</source>
        <translation>時刻はこのコンピューターのもので、配信時刻は FaxDesk が通知を受けた時刻です。Telnyx の時計とは {seconds} 秒の差がありました。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>To {names} and {n} more.</source>
        <translation>宛先: {names} ほか {n} 件。</translation>
    </message>
    <message>
        <source>To {names}.</source>
        <translation>宛先: {names}。</translation>
    </message>
    <message>
        <source>Together the documents have {size}. A fax from this computer can have {limit} at most.</source>
        <translation>文書は合計 {size} です。このコンピューターからのファクスは最大 {limit} です。</translation>
    </message>
    <message>
        <source>Too late to cancel: it was delivered.</source>
        <translation>取り消しが間に合いませんでした。配信完了しています。</translation>
    </message>
    <message>
        <source>Totals of the history exported.</source>
        <translation>履歴の集計をエクスポート。</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Transmission report</source>
        <translation>送信結果レポート</translation>
    </message>
    <message>
        <source>Tried again.</source>
        <translation>再試行。</translation>
    </message>
    <message>
        <source>Try again later, or call and ask.</source>
        <translation>後で再試行するか、電話で確認してください。</translation>
    </message>
    <message>
        <source>Try again when fewer faxes are under way.</source>
        <translation>進行中のファクスが減ってから再試行してください。</translation>
    </message>
    <message>
        <source>Try again, or add the document again.</source>
        <translation>再試行するか、文書を追加し直してください。</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>火</translation>
    </message>
    <message>
        <source>Type a fax number.</source>
        <translation>ファクス番号を入力してください。</translation>
    </message>
    <message>
        <source>Type the number with its country code, as in +1 312-736-7276.</source>
        <translation>+1 312-736-7276 のように、国番号を付けて入力してください。</translation>
    </message>
    <message>
        <source>Type the password when you add or send it, or save a copy without one and add that.</source>
        <translation>追加または送信するときにパスワードを入力するか、パスワードなしのコピーを保存して追加してください。</translation>
    </message>
    <message>
        <source>Ultra dark quality</source>
        <translation>画質: ウルトラダーク</translation>
    </message>
    <message>
        <source>Ultra light quality</source>
        <translation>画質: ウルトラライト</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Under way when last heard of.</source>
        <translation>最後の通知では進行中。</translation>
    </message>
    <message>
        <source>Unpack it and add the documents inside.</source>
        <translation>展開して、中の文書を追加してください。</translation>
    </message>
    <message>
        <source>Up to {day} the journal was changed and its chain made anew: it doesn&apos;t fit the seal of {day}. {place}</source>
        <translation>{day} までにジャーナルが変更され、チェーンが作り直されています。{day} の封印と一致しません。{place}</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>アップロード中</translation>
    </message>
    <message>
        <source>Uploading the document to Telnyx.</source>
        <translation>文書を Telnyx にアップロードしています。</translation>
    </message>
    <message>
        <source>Use black and white, with a threshold of {threshold}%</source>
        <translation>しきい値 {threshold}% の白黒にする</translation>
    </message>
    <message>
        <source>Use very high quality</source>
        <translation>超高画質にする</translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation>画質: 超高</translation>
    </message>
    <message>
        <source>Wait until it is saved completely, then add it again.</source>
        <translation>保存が完了してから、追加し直してください。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Waiting for a free line.</source>
        <translation>回線が空くのを待っています。</translation>
    </message>
    <message>
        <source>Waits until the parts before it have ended.</source>
        <translation>前の分割が終わるまで待ちます。</translation>
    </message>
    <message>
        <source>Watched folder “{folder}”: {problem}</source>
        <translation>監視フォルダー「{folder}」: {problem}</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>水</translation>
    </message>
    <message>
        <source>What is archived must be a month old at least: choose an earlier day.</source>
        <translation>アーカイブできるのは 1 か月以上前のものだけです。もっと前の日を選んでください。</translation>
    </message>
    <message>
        <source>What is done about new numbers is one of: off, tell, confirm.</source>
        <translation>初めての番号の扱いは off、tell、confirm のいずれかです。</translation>
    </message>
    <message>
        <source>What is done about scanned pages is one of: letters, ask, always, never.</source>
        <translation>スキャンしたページの扱いは letters、ask、always、never のいずれかです。</translation>
    </message>
    <message>
        <source>What is given of the directory is too long: {limit} characters at most.</source>
        <translation>ディレクトリの指定が長すぎます。最大 {limit} 文字です。</translation>
    </message>
    <message>
        <source>What lies in the watched folder {folder}: documents that were sent from there, and their reports. Whoever keeps them has to delete them.</source>
        <translation>監視フォルダー {folder} にあるもの: そこから送信した文書とそのレポート。保管している人が削除する必要があります。</translation>
    </message>
    <message>
        <source>What should be the fax number is none: “{text}”.</source>
        <translation>ファクス番号のはずのものがファクス番号ではありません:「{text}」。</translation>
    </message>
    <message>
        <source>What the proof states of its faxes can&apos;t be read.</source>
        <translation>送信証明に記載されたファクスの情報を読み取れません。</translation>
    </message>
    <message>
        <source>What the team&apos;s server still has in unused parts of its files, its logs and its backups. Its administrators see to those.</source>
        <translation>チームのサーバーのファイルの未使用部分、ログ、バックアップに残っているもの。サーバーの管理者が対処します。</translation>
    </message>
    <message>
        <source>What this queue had was moved to the team. If it goes on here, what waits goes out twice.</source>
        <translation>このキューの内容はチームに移されました。ここで続けると、待機中のものが二重に送信されます。</translation>
    </message>
    <message>
        <source>When the window is closed, faxes go on “always”, “never”, or “ask”.</source>
        <translation>ウィンドウを閉じたときの送信の続行は「always」「never」「ask」のいずれかです。</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a black threshold. Leave out one of the two.</source>
        <translation>「文書を保存」では、黒のしきい値を渡せない方法でファイルが送られます。どちらか一方にしてください。</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a caller display name. Leave out one of the two.</source>
        <translation>「文書を保存」では、発信者の表示名を渡せない方法でファイルが送られます。どちらか一方にしてください。</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a preview format. Leave out one of the two.</source>
        <translation>「文書を保存」では、プレビューの形式を渡せない方法でファイルが送られます。どちらか一方にしてください。</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a webhook address. Leave out one of the two.</source>
        <translation>「文書を保存」では、Webhook アドレスを渡せない方法でファイルが送られます。どちらか一方にしてください。</translation>
    </message>
    <message>
        <source>Write something into it, save it and add it again.</source>
        <translation>何か書いて保存し、追加し直してください。</translation>
    </message>
    <message>
        <source>You aren&apos;t allowed to read this file.</source>
        <translation>このファイルを読む権限がありません。</translation>
    </message>
    <message>
        <source>You asked to send it again.</source>
        <translation>再送信を指示しました。</translation>
    </message>
    <message>
        <source>You asked to try again.</source>
        <translation>再試行を指示しました。</translation>
    </message>
    <message>
        <source>You chose another time for it.</source>
        <translation>送信日時を変更しました。</translation>
    </message>
    <message>
        <source>You chose when its turn comes.</source>
        <translation>順番を変更しました。</translation>
    </message>
    <message>
        <source>You decided: it did not go, send it again.</source>
        <translation>「送信されていない、再送信する」と判断しました。</translation>
    </message>
    <message>
        <source>You gave this fax up.</source>
        <translation>このファクスを断念しました。</translation>
    </message>
    <message>
        <source>You kept it back.</source>
        <translation>送信を差し止めました。</translation>
    </message>
    <message>
        <source>You let it go on.</source>
        <translation>続行を許可しました。</translation>
    </message>
    <message>
        <source>You may not change the team&apos;s address book. Ask whoever runs the team.</source>
        <translation>チームのアドレス帳を変更する権限がありません。チームの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>You may not let somebody be faxed again who is marked “do not fax”. A lead of the team may.</source>
        <translation>「ファクス禁止」の相手を解除する権限がありません。チームのリーダーが解除できます。</translation>
    </message>
    <message>
        <source>You may not remove faxes for good. An administrator of the team may.</source>
        <translation>ファクスを完全に消去する権限がありません。チームの管理者が消去できます。</translation>
    </message>
    <message>
        <source>You may not see what the team&apos;s faxes cost. A lead of the team may.</source>
        <translation>チームのファクスの料金を見る権限がありません。チームのリーダーは見られます。</translation>
    </message>
    <message>
        <source>You may not write what the team has into files. A lead of the team may.</source>
        <translation>チームのデータをファイルに書き出す権限がありません。チームのリーダーが書き出せます。</translation>
    </message>
    <message>
        <source>You moved it to the front.</source>
        <translation>先頭に移動しました。</translation>
    </message>
    <message>
        <source>You took it back before it went.</source>
        <translation>送信前に取り下げました。</translation>
    </message>
    <message>
        <source>Your Telnyx account has no fax application with this id.</source>
        <translation>Telnyx アカウントにこの ID のファクスアプリケーションはありません。</translation>
    </message>
    <message>
        <source>Your Telnyx account has no money left.</source>
        <translation>Telnyx アカウントの残高がありません。</translation>
    </message>
    <message>
        <source>Your Telnyx account has {credit} left, less than the {least} that you want to keep: add money, or lower that in the settings.</source>
        <translation>Telnyx アカウントの残高は {credit} で、残したい額 {least} を下回っています。入金するか、設定でその額を下げてください。</translation>
    </message>
    <message>
        <source>Your Telnyx account is blocked.</source>
        <translation>Telnyx アカウントは停止されています。</translation>
    </message>
    <message>
        <source>Your Telnyx account is disabled.</source>
        <translation>Telnyx アカウントは無効にされています。</translation>
    </message>
    <message>
        <source>Your Telnyx account is inactive.</source>
        <translation>Telnyx アカウントは有効になっていません。</translation>
    </message>
    <message>
        <source>Your Telnyx account is not verified yet.</source>
        <translation>Telnyx アカウントはまだ確認されていません。</translation>
    </message>
    <message>
        <source>Your Telnyx account may not send faxes to this country.</source>
        <translation>この Telnyx アカウントからこの国へのファクスは許可されていません。</translation>
    </message>
    <message>
        <source>Your Telnyx account may not send faxes to this number.</source>
        <translation>この Telnyx アカウントからこの番号へのファクスは許可されていません。</translation>
    </message>
    <message>
        <source>Your Telnyx account&apos;s level doesn&apos;t allow this fax.</source>
        <translation>Telnyx アカウントのレベルでは、このファクスは許可されていません。</translation>
    </message>
    <message>
        <source>Your Telnyx credit is low</source>
        <translation>Telnyx の残高が少なくなっています</translation>
    </message>
    <message>
        <source>Your fax application at Telnyx has no outbound voice profile that it can use. Give it one in the Telnyx portal.</source>
        <translation>Telnyx のファクスアプリケーションに、使える発信用の音声プロファイルがありません。Telnyx ポータルで割り当ててください。</translation>
    </message>
    <message>
        <source>Your fax application at Telnyx has no outbound voice profile.</source>
        <translation>Telnyx のファクスアプリケーションに、発信用の音声プロファイルがありません。</translation>
    </message>
    <message numerus="yes">
        <source>and {n} earlier attempts</source>
        <translation>
            <numerusform>ほかに以前の試行 {n} 回</numerusform>
        </translation>
    </message>
    <message>
        <source>document stored at Telnyx</source>
        <translation>文書を Telnyx に保存</translation>
    </message>
    <message>
        <source>monochrome, black threshold {percent} %</source>
        <translation>白黒2値、黒のしきい値 {percent} %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none here: Telnyx fetched it from the address given</source>
        <translation>ここにはありません: 指定のアドレスから Telnyx が取得しました</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未計数</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>preview stored at Telnyx</source>
        <translation>プレビューを Telnyx に保存</translation>
    </message>
    <message>
        <source>with a webhook</source>
        <translation>Webhook あり</translation>
    </message>
    <message>
        <source>without T.38</source>
        <translation>T.38 なし</translation>
    </message>
    <message>
        <source>{credit} left. Without money the queue is put on hold.</source>
        <translation>残高 {credit}。残高がなくなるとキューは保留されます。</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{delivered} of {all} delivered, {failed} failed.</source>
        <translation>{all} 件中 {delivered} 件配信完了、{failed} 件失敗。</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name for the backup.</source>
        <translation>{file} はすでにあります。バックアップに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{name} is {number}.</source>
        <translation>{name} の番号は {number} です。</translation>
    </message>
    <message>
        <source>{name} was not faxed: it lies in “failed” of the watched folder “{folder}”, with the reason beside it.</source>
        <translation>{name} はファクスされませんでした。監視フォルダー「{folder}」の「failed」に、理由とともにあります。</translation>
    </message>
    <message>
        <source>{name}, “{label}”.</source>
        <translation>{name}、「{label}」。</translation>
    </message>
    <message>
        <source>{name}, “{label}”. The fax number is {number}.</source>
        <translation>{name}、「{label}」。ファクス番号は {number} です。</translation>
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
        <translation>{number} はファクスアプリケーション {name} ({id}) のものです。ほかのアプリケーションではこの番号から送れません。そのアプリケーションを選ぶか、Telnyx ポータルで番号をこちらに割り当ててください。</translation>
    </message>
    <message numerus="yes">
        <source>{number} bytes</source>
        <translation>
            <numerusform>{number} バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} 時間</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} 分</translation>
    </message>
    <message numerus="yes">
        <source>{number} pages</source>
        <translation>
            <numerusform>{number} ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} refused so fine a quality before: choose high.</source>
        <translation>{number} は以前、この細かい画質を受け付けませんでした。「高」を選んでください。</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <source>{number} {currency}</source>
        <translation>{number} {currency}</translation>
    </message>
    <message numerus="yes">
        <source>{n} broadcasts have ended</source>
        <translation>
            <numerusform>{n} 件の同報送信が終了しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters can&apos;t be shown, and boxes stand in their place: {example}</source>
        <translation>
            <numerusform>{n} 文字を表示できず、代わりに四角が入ります: {example}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} contacts are called “{text}”. Give the number of the one who is to be forgotten.</source>
        <translation>「{text}」という連絡先が {n} 件あります。消去する相手の番号を指定してください。</translation>
    </message>
    <message>
        <source>{n} delivered</source>
        <translation>配信完了 {n} 件</translation>
    </message>
    <message>
        <source>{n} ended otherwise</source>
        <translation>その他の終了 {n} 件</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>失敗 {n} 件</translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes failed</source>
        <translation>
            <numerusform>{n} 件のファクスが失敗しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes may be too late</source>
        <translation>
            <numerusform>{n} 件のファクスが間に合わないおそれがあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes need you</source>
        <translation>
            <numerusform>{n} 件のファクスに対応が必要です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes were delivered</source>
        <translation>
            <numerusform>{n} 件のファクスの配信が完了しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are attached to this document. They are not faxed.</source>
        <translation>
            <numerusform>この文書には {n} 個のファイルが添付されています。添付ファイルはファクスされません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files from watched folders were not faxed: each lies in “failed” of its folder, with the reason beside it.</source>
        <translation>監視フォルダーの {n} 個のファイルはファクスされませんでした。それぞれのフォルダーの「failed」に、理由とともにあります。</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines are missing here.</source>
        <translation>
            <numerusform>ここで {n} 行が欠けています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines were taken out, and nobody has written down who did that.</source>
        <translation>
            <numerusform>{n} 行が取り除かれていますが、誰が行ったかの記録がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} marks are not faxed (page {pages}): this PDF doesn&apos;t say what they look like.</source>
        <translation>
            <numerusform>{n} 個の印はファクスされません ({pages} ページ)。この PDF に見た目の情報がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <translation>
            <numerusform>要対応 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its {pages} pages can&apos;t be read and may be missing from the fax.</source>
        <translation>
            <numerusform>{pages} ページ中 {n} ページを読み取れず、ファクスから欠ける可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} ページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are far longer or wider than paper: they are shrunk to fit.</source>
        <translation>
            <numerusform>{n} ページは用紙よりかなり長いか幅が広いため、収まるように縮小されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are very large and are shrunk to fit: small print may be unreadable.</source>
        <translation>
            <numerusform>{n} ページは非常に大きいため、収まるように縮小されます。小さな文字は読めない可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are very small, smaller than a postcard: they arrive as small as that.</source>
        <translation>
            <numerusform>{n} ページは非常に小さく、はがき未満です。その小ささのまま届きます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have fine print, the first is page {page}: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>
            <numerusform>{n} ページに細かい文字があります (最初は {page} ページ)。超高画質、しきい値 {threshold}% の白黒なら読めます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have grey boxes, the first is page {page}: black and white with a threshold of {threshold}% keeps the text and leaves the boxes white.</source>
        <translation>
            <numerusform>{n} ページに灰色の枠があります (最初は {page} ページ)。しきい値 {threshold}% の白黒なら、文字が残り枠は白くなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have photos, the first is page {page}: black and white would turn them into blots, greyscale keeps them.</source>
        <translation>
            <numerusform>{n} ページに写真があります (最初は {page} ページ)。白黒では染みのようになりますが、グレースケールなら残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have photos, the first is page {page}: high quality in greyscale shows them, without the finest one&apos;s many minutes.</source>
        <translation>
            <numerusform>{n} ページに写真があります (最初は {page} ページ)。高画質のグレースケールなら、最高画質のように何分もかけずに写ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have small square codes, the first is page {page}: very high quality, in black and white with a threshold of {threshold}%, keeps them readable.</source>
        <translation>
            <numerusform>{n} ページに小さな二次元コードがあります (最初は {page} ページ)。超高画質、しきい値 {threshold}% の白黒なら読み取れます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages with shades are sent as FaxDesk&apos;s own dots: quick, their letters a picture.</source>
        <translation>
            <numerusform>中間調のある {n} ページは FaxDesk 独自のドットで送ります。速く送れますが、文字は画像になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or other parts aren&apos;t in the document itself, only links to them. They are left out.</source>
        <translation>
            <numerusform>{n} 個の画像などが文書内になく、リンクだけになっています。これらは省かれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} recipients</source>
        <translation>
            <numerusform>宛先 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scanned pages were cleaned up for the fax: black on white.</source>
        <translation>
            <numerusform>スキャンした {n} ページをファクス用に補正しました (白地に黒)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signatures are not faxed (page {pages}): this PDF doesn&apos;t say what they look like.</source>
        <translation>
            <numerusform>{n} 個の署名はファクスされません ({pages} ページ)。この PDF に見た目の情報がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things want a look</source>
        <translation>
            <numerusform>確認が必要なことが {n} 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation>進行中 {n} 件</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>待機中 {n} 件</translation>
    </message>
    <message>
        <source>{pages} pages are more than one fax can have. They are sent as {parts} faxes, one after the other; each says which part it is.</source>
        <translation>{pages} ページは 1 件のファクスの上限を超えています。{parts} 件に分けて順に送り、それぞれに何番目かを示します。</translation>
    </message>
    <message>
        <source>{pages} pages are too many. At most {limit} can be sent at once.</source>
        <translation>{pages} ページは多すぎます。一度に送れるのは最大 {limit} ページです。</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} / {parts}</translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, about {time} on {n} lines, about {cost}.</source>
        <translation>
            <numerusform>宛先 {recipients} 件、{n} 回線で約 {time}、約 {cost}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, about {time} on {n} lines.</source>
        <translation>
            <numerusform>宛先 {recipients} 件、{n} 回線で約 {time}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, {pages} pages, about {time} on {n} lines, about {cost}.</source>
        <translation>
            <numerusform>宛先 {recipients} 件、{pages} ページ、{n} 回線で約 {time}、約 {cost}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, {pages} pages, about {time} on {n} lines.</source>
        <translation>
            <numerusform>宛先 {recipients} 件、{pages} ページ、{n} 回線で約 {time}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, as far as it was seen</source>
        <translation>{time} (確認できた範囲)</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{what}: there are several. Choose one with {option}.</source>
        <translation>{what}: 複数あります。{option} で 1 つ選んでください。</translation>
    </message>
    <message>
        <source>{what}: your Telnyx account has none that can send. Add one in the Telnyx portal.</source>
        <translation>{what}: Telnyx アカウントに送信できるものがありません。Telnyx ポータルで追加してください。</translation>
    </message>
    <message>
        <source>{what}: {said}</source>
        <translation>{what}: {said}</translation>
    </message>
    <message>
        <source>{who} at {desk} has just decided about fax {fax}. Look at what it says now, then decide.</source>
        <translation>{desk} の {who} がファクス {fax} についてたった今判断しました。現在の表示を確認してから判断してください。</translation>
    </message>
    <message>
        <source>{year}-{month}-{day} {time}</source>
        <translation>{year}/{month}/{day} {time}</translation>
    </message>
    <message>
        <source>“Store media” doesn&apos;t work for an uploaded document.</source>
        <translation>「文書を保存」はアップロードした文書には使えません。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written. Choose another name or folder.</source>
        <translation>「{name}」を書き込めません。別の名前かフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” has no fax number in the address book.</source>
        <translation>「{name}」はアドレス帳にファクス番号がありません。</translation>
    </message>
    <message>
        <source>“{name}” is set by your IT department and can&apos;t be changed here.</source>
        <translation>「{name}」は IT 部門が設定しており、ここでは変更できません。</translation>
    </message>
    <message>
        <source>“{name}” is set by {who} and can&apos;t be changed here.</source>
        <translation>「{name}」は {who} が設定しており、ここでは変更できません。</translation>
    </message>
    <message>
        <source>“{name}” may be several contacts: {listed}. Write more of the name, or the number.</source>
        <translation>「{name}」に当てはまる連絡先が複数あります: {listed}。名前をもう少し長く書くか、番号を入力してください。</translation>
    </message>
    <message>
        <source>“{text}” has passed already.</source>
        <translation>「{text}」はすでに過ぎています。</translation>
    </message>
    <message>
        <source>“{text}” is more than a year away.</source>
        <translation>「{text}」は 1 年以上先です。</translation>
    </message>
    <message>
        <source>“{text}” is no day. Write it like 2026-03-31, or today, or yesterday.</source>
        <translation>「{text}」は日付ではありません。2026-03-31、today、yesterday のように書いてください。</translation>
    </message>
    <message>
        <source>“{text}” is no role with a right. Write it like clerk:address-book; faxdesk team roles lists them.</source>
        <translation>「{text}」は役割と権限ではありません。clerk:address-book のように書いてください。一覧は faxdesk team roles で表示されます。</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write 17:00, tomorrow 8:00, Mon 9:30, or 2026-03-05T08:00.</source>
        <translation>「{text}」は日時ではありません。17:00、tomorrow 8:00、Mon 9:30、2026-03-05T08:00 のように書いてください。</translation>
    </message>
    <message>
        <source>“{text}” names no pages. Write them like 1-3, 7 or 5- (to the end).</source>
        <translation>「{text}」ではページが分かりません。1-3, 7 や 5- (最後まで) のように書いてください。</translation>
    </message>
    <message>
        <source>“{value}” is no day or time. Write it as 2026-03-05 or 2026-03-05T14:30.</source>
        <translation>「{value}」は日付や日時ではありません。2026-03-05 や 2026-03-05T14:30 のように書いてください。</translation>
    </message>
</context>
</TS>
