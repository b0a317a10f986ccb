<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Made with</source>
        <translation>使用的组件(&amp;M)</translation>
    </message>
    <message>
        <source>About FaxDesk</source>
        <translation>关于 FaxDesk</translation>
    </message>
    <message>
        <source>Choose a library to read its licence.</source>
        <translation>选择一个库以阅读其许可证。</translation>
    </message>
    <message>
        <source>Its makers put no text beside it. Its licence is {licence}.</source>
        <translation>作者未附许可证文本。其许可证为 {licence}。</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>库及其许可证</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unchanged under the GNU LGPL, version 3, as shared libraries that you may replace with your own build.</source>
        <translation>Qt 和 PySide6 依据 GNU LGPL 第 3 版以共享库形式使用，未作修改，您可以用自己构建的版本替换。</translation>
    </message>
    <message>
        <source>Sends documents as faxes through Telnyx. Free software under the MIT licence.</source>
        <translation>通过 Telnyx 将文档作为传真发送。采用 MIT 许可证的自由软件。</translation>
    </message>
    <message>
        <source>The licence&apos;s own words</source>
        <translation>许可证原文</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>AccountDisplay</name>
    <message>
        <source>Set up your Telnyx account first.</source>
        <translation>请先设置您的 Telnyx 账户。</translation>
    </message>
    <message>
        <source>Your IT department&apos;s policy can&apos;t be read: see the notice at the top.</source>
        <translation>无法读取 IT 部门的策略：请查看顶部的通知。</translation>
    </message>
</context>
<context>
    <name>ActModel</name>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>SHA-256 {value}</source>
        <translation>SHA-256 {value}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>broadcast B{value}</source>
        <translation>群发 B{value}</translation>
    </message>
    <message>
        <source>contacts {value}</source>
        <translation>联系人 {value}</translation>
    </message>
    <message>
        <source>faxes {first} to {last}</source>
        <translation>传真 {first} 至 {last}</translation>
    </message>
    <message>
        <source>faxes {value}</source>
        <translation>传真 {value}</translation>
    </message>
    <message>
        <source>group {value}</source>
        <translation>组 {value}</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{value} in all</source>
        <translation>共 {value}</translation>
    </message>
</context>
<context>
    <name>AdvancedOptions</name>
    <message>
        <source>&amp;Caller name</source>
        <translation>主叫名称(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Webhook address</source>
        <translation>Webhook 地址(&amp;W)</translation>
    </message>
    <message>
        <source>A copy stays at Telnyx. It is asked for again with every fax and never remembered.</source>
        <translation>副本会保留在 Telnyx。每份传真都需重新选择，不会被记住。</translation>
    </message>
    <message>
        <source>A picture of the pages stays at Telnyx. It is asked for again with every fax.</source>
        <translation>页面图像会保留在 Telnyx。每份传真都需重新选择。</translation>
    </message>
    <message>
        <source>A server of yours that Telnyx tells about this fax. Not remembered for the next one.</source>
        <translation>Telnyx 会向您的这台服务器通知此传真的情况。不会用于下一份传真。</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>主叫名称</translation>
    </message>
    <message>
        <source>F&amp;rom-number</source>
        <translation>主叫号码(&amp;R)</translation>
    </message>
    <message>
        <source>From-number</source>
        <translation>主叫号码</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Preview format</source>
        <translation>预览格式</translation>
    </message>
    <message>
        <source>Store a preview at Telnyx, as</source>
        <translation>在 Telnyx 存储预览，格式为</translation>
    </message>
    <message>
        <source>Store the document at Telnyx</source>
        <translation>在 Telnyx 存储文档</translation>
    </message>
    <message>
        <source>Storing and the webhook count for one fax, then they are off again.</source>
        <translation>存储和 Webhook 仅对一份传真有效，之后自动关闭。</translation>
    </message>
    <message>
        <source>Switch it off where a receiver&apos;s machine can&apos;t agree with ours.</source>
        <translation>如果接收方的机器无法与我们协商，请关闭此项。</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>Use T.38 (fax &amp;over internet lines)</source>
        <translation>使用 T.38（通过互联网线路传真）(&amp;O)</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Webhook 地址</translation>
    </message>
    <message>
        <source>What the receiver&apos;s display shows. Letters A–Z, digits, spaces and - _ ~ ! . +</source>
        <translation>接收方显示屏上显示的内容。可用字母 A–Z、数字、空格以及 - _ ~ ! . +</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the from-number</source>
        <translation>主叫号码</translation>
    </message>
</context>
<context>
    <name>ApplicationList</name>
    <message>
        <source>Fax applications</source>
        <translation>传真应用</translation>
    </message>
    <message>
        <source>{name}: can&apos;t send, as it has no outbound voice profile</source>
        <translation>{name}：无法发送，没有外呼语音配置</translation>
    </message>
    <message>
        <source>{name}: can&apos;t send, as it is switched off</source>
        <translation>{name}：无法发送，已关闭</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>All faxes up to the end of {year}</source>
        <translation>截至 {year} 年年底的所有传真</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>存档</translation>
    </message>
    <message>
        <source>Archive old faxes</source>
        <translation>存档旧传真</translation>
    </message>
    <message>
        <source>Archiving … Faxes so far: {number}. Closing this window stops it.</source>
        <translation>正在存档 … 目前的传真：{number}。关闭此窗口会停止存档。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Faxes archived: {number}</source>
        <translation>已存档的传真：{number}</translation>
    </message>
    <message>
        <source>Faxes that stay: {number}. They are kept, lie in the bin, aren&apos;t over, or their document is not deleted yet.</source>
        <translation>不会移动的传真：{number}。它们被保留、在回收站中、尚未结束，或其文档尚未删除。</translation>
    </message>
    <message>
        <source>Faxes that would be moved: {number}</source>
        <translation>将移动的传真：{number}</translation>
    </message>
    <message>
        <source>Folder for the archive</source>
        <translation>存档文件夹</translation>
    </message>
    <message>
        <source>No fax is old enough to be archived.</source>
        <translation>没有旧到可以存档的传真。</translation>
    </message>
    <message>
        <source>Old faxes go into a file of their own, and the journal becomes smaller. The history still finds them.</source>
        <translation>旧传真会移入单独的文件，传真日志随之变小。历史记录中仍可找到它们。</translation>
    </message>
    <message>
        <source>The file is in {folder}. Keep it with your backups.</source>
        <translation>文件在 {folder} 中。请将它与备份一起保管。</translation>
    </message>
    <message>
        <source>{file}: 1 fax</source>
        <translation>{file}：1 份传真</translation>
    </message>
    <message>
        <source>{file}: missing</source>
        <translation>{file}：缺失</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {number} faxes</source>
        <translation>
            <numerusform>{file}：{number} 份传真</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>The link “{link}” names no number that can be faxed.</source>
        <translation>链接“{link}”中没有可以传真的号码。</translation>
    </message>
    <message>
        <source>{numbers} came by a link, beside who stood in To before. Look before you send.</source>
        <translation>{numbers} 由链接添加，收件人中原有的号码仍在。发送前请检查。</translation>
    </message>
</context>
<context>
    <name>AuditWindow</name>
    <message numerus="yes">
        <source>%n lines saved: {path}</source>
        <translation>
            <numerusform>已保存 %n 行：{path}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check the journal</source>
        <translation>检查传真日志(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>时间(&amp;W)</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>All of them: faxdesk audit</source>
        <translation>查看全部：faxdesk audit</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Checking the whole journal…</source>
        <translation>正在检查整个传真日志…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>导出审计日志</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Nothing was done that fits this.</source>
        <translation>没有符合条件的操作。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entries checked.</source>
        <translation>
            <numerusform>传真日志完整：已检查 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal was changed, in %n places.</source>
        <translation>
            <numerusform>传真日志有 %n 处被更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>操作者(&amp;O)</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>操作(&amp;T)</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>记录 {number}</translation>
    </message>
    <message>
        <source>fax {number}</source>
        <translation>传真 {number}</translation>
    </message>
</context>
<context>
    <name>Broadcast</name>
    <message numerus="yes">
        <source>%n are under way: Telnyx is asked to stop them, and may be too late.</source>
        <translation>
            <numerusform>%n 份正在进行：已请求 Telnyx 停止，但可能来不及。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed as there is no such fax number.</source>
        <translation>
            <numerusform>其中 %n 份失败，因为传真号码不存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these faxes could not take it: look at each.</source>
        <translation>
            <numerusform>有 %n 份传真无法执行此操作：请逐一查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait: they are cancelled.</source>
        <translation>
            <numerusform>%n 份正在等待：将被取消。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>不发送(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation>继续发送(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>全部移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>全部停止(&amp;S)</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>群发</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation>导出结果…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>Only to the %n &amp;others</source>
        <translation>
            <numerusform>仅发给其余 %n 个(&amp;O)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n faxes of this broadcast?</source>
        <translation>
            <numerusform>移除此群发的全部 %n 份传真吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all from the list…</source>
        <translation>全部从列表中移除…</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation>全部移除…</translation>
    </message>
    <message numerus="yes">
        <source>Send again to the %n that failed</source>
        <translation>
            <numerusform>重新发送失败的 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again to {count} failed</source>
        <translation>重新发送失败的 {count} 份</translation>
    </message>
    <message>
        <source>Stop all faxes of this broadcast?</source>
        <translation>停止此群发的所有传真吗？</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The results are in {name}.</source>
        <translation>结果在 {name} 中。</translation>
    </message>
    <message>
        <source>To &amp;all</source>
        <translation>发给全部(&amp;A)</translation>
    </message>
    <message>
        <source>Trying again won&apos;t help there: check the numbers.</source>
        <translation>对这些传真重试没有用：请检查号码。</translation>
    </message>
</context>
<context>
    <name>BroadcastBar</name>
    <message>
        <source>&amp;Back to all faxes</source>
        <translation>返回所有传真(&amp;B)</translation>
    </message>
    <message>
        <source>Back to all faxes (Left)</source>
        <translation>返回所有传真 (←)</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>群发</translation>
    </message>
</context>
<context>
    <name>BroadcastView</name>
    <message>
        <source>Show its faxes</source>
        <translation>显示其传真</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Being cleaned up …</source>
        <translation>正在清理 …</translation>
    </message>
    <message>
        <source>Being cleaned up: {done} of {of} pages</source>
        <translation>正在清理：{done}/{of} 页</translation>
    </message>
    <message>
        <source>Being made again …</source>
        <translation>正在重新生成 …</translation>
    </message>
    <message>
        <source>Being shrunk …</source>
        <translation>正在缩小 …</translation>
    </message>
    <message>
        <source>Being shrunk: {done} of {of} pages</source>
        <translation>正在缩小：{done}/{of} 页</translation>
    </message>
    <message>
        <source>Choose pages…</source>
        <translation>选择页面…</translation>
    </message>
    <message>
        <source>Clean up for fax</source>
        <translation>清理以便传真</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Have the pages as they were scanned</source>
        <translation>恢复页面扫描时的样子</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>保留此版本</translation>
    </message>
    <message>
        <source>Leave out blank pages</source>
        <translation>略去空白页</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Make scanned pages black on white, straight and without shadows: quick to send, easy to read</source>
        <translation>将扫描页面处理为白底黑字、端正、无阴影：发送快，易阅读</translation>
    </message>
    <message>
        <source>Send greys as shown: about {time}</source>
        <translation>灰色按所示发送：约 {time}</translation>
    </message>
    <message>
        <source>Send without tracked changes</source>
        <translation>不带修订痕迹发送</translation>
    </message>
    <message>
        <source>Shrink to fit</source>
        <translation>缩小至合适大小</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own dots may take about {time}. Pages with greys then go as pictures: small print on them may be harder to read.</source>
        <translation>Telnyx 自己的点可能用时约 {time}。按所示发送时，含灰色的页面会作为图像发送：其中的小号字可能更难辨认。</translation>
    </message>
    <message>
        <source>Undo clean-up</source>
        <translation>撤销清理</translation>
    </message>
    <message>
        <source>Undo greys as shown</source>
        <translation>撤销灰色按所示发送</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Use the new version</source>
        <translation>使用新版本</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>List {name}: Enter opens it</source>
        <translation>列表 {name}：按 Enter 打开</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>打开列表</translation>
    </message>
    <message>
        <source>Recipient {number}</source>
        <translation>收件人 {number}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>取出</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
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
        <translation>（传真 {number}，{time}）</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>（未知）</translation>
    </message>
    <message>
        <source>(partly estimated)</source>
        <translation>（部分为估算）</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>All of it is the team&apos;s now. This desk&apos;s own journal stays as it was, with its queue paused.</source>
        <translation>现在全部属于团队。此工位自己的传真日志保持原样，其队列已暂停。</translation>
    </message>
    <message>
        <source>Another FaxDesk has the journal open: remains in unused parts of it are overwritten later.</source>
        <translation>另一个 FaxDesk 正打开传真日志：其未使用部分中的残留稍后会被覆盖。</translation>
    </message>
    <message>
        <source>Another command works the queue. This one takes over when it ends.</source>
        <translation>另一个命令正在处理队列。它结束后由此命令接管。</translation>
    </message>
    <message>
        <source>Backup: {back_up}</source>
        <translation>备份：{back_up}</translation>
    </message>
    <message>
        <source>Before: {before_bytes}. After: {after_bytes}.</source>
        <translation>之前：{before_bytes}。之后：{after_bytes}。</translation>
    </message>
    <message numerus="yes">
        <source>Broadcast {name}: {n} faxes</source>
        <translation>
            <numerusform>群发 {name}：{n} 份传真</numerusform>
        </translation>
    </message>
    <message>
        <source>Chain {chain} ends here with {last_hash}</source>
        <translation>校验链 {chain} 在此结束：{last_hash}</translation>
    </message>
    <message>
        <source>Chain {chain} ends with entry {last}, {last_hash}</source>
        <translation>校验链 {chain} 以记录 {last} 结束：{last_hash}</translation>
    </message>
    <message>
        <source>Check it with: faxdesk verify FILE</source>
        <translation>核验命令：faxdesk verify FILE</translation>
    </message>
    <message>
        <source>Check its name and its folder.</source>
        <translation>请检查其名称和文件夹。</translation>
    </message>
    <message>
        <source>Collecting, which tries every part of FaxDesk: up to a minute.</source>
        <translation>正在收集，会逐一测试 FaxDesk 的各个部分：最长一分钟。</translation>
    </message>
    <message>
        <source>Credit: {available_credit} {currency}</source>
        <translation>余额：{available_credit} {currency}</translation>
    </message>
    <message>
        <source>Do not fax: {reason}</source>
        <translation>请勿传真：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>Documents: deleted {n} days after a fax&apos;s end.</source>
        <translation>
            <numerusform>文档：传真结束 {n} 天后删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents: kept for ever.</source>
        <translation>文档：永久保留。</translation>
    </message>
    <message>
        <source>Documents: {number} ({size})</source>
        <translation>文档：{number} 个 ({size})</translation>
    </message>
    <message>
        <source>Due now: documents of {documents}, numbers and names of {names}</source>
        <translation>现已到期：{documents} 份文档，{names} 份号码和姓名</translation>
    </message>
    <message>
        <source>Entries checked: {links}. Seals checked: {seals}.</source>
        <translation>已检查的记录：{links}。已检查的封印：{seals}。</translation>
    </message>
    <message>
        <source>Every user of this computer can read the faxes here and send some.</source>
        <translation>此计算机的每个用户都可以阅读这里的传真并发送传真。</translation>
    </message>
    <message>
        <source>Fax application</source>
        <translation>传真应用</translation>
    </message>
    <message>
        <source>Fax {fax_id} is deleted.</source>
        <translation>传真 {fax_id} 已删除。</translation>
    </message>
    <message>
        <source>Fax {fax_id} is in the bin. Within 30 days: faxdesk restore {fax_id}</source>
        <translation>传真 {fax_id} 在回收站中。30 天内可用：faxdesk restore {fax_id}</translation>
    </message>
    <message>
        <source>Fax {fax_id} is in the history again.</source>
        <translation>传真 {fax_id} 已回到历史记录中。</translation>
    </message>
    <message>
        <source>Fax {ids}: no longer under legal hold.</source>
        <translation>传真 {ids}：不再处于法律保全之下。</translation>
    </message>
    <message>
        <source>Fax {ids}: the document goes when its time has come.</source>
        <translation>传真 {ids}：文档到期时删除。</translation>
    </message>
    <message>
        <source>Fax {ids}: the document is kept until: faxdesk keep --off {plain}</source>
        <translation>传真 {ids}：文档保留，直到执行：faxdesk keep --off {plain}</translation>
    </message>
    <message>
        <source>Fax {ids}: under legal hold. Nothing of it can be removed.</source>
        <translation>传真 {ids}：处于法律保全之下。不能移除其中任何内容。</translation>
    </message>
    <message>
        <source>Fax {id} goes from {from_number}, as it was sent; {usual} is your number now. To change that: faxdesk cancel {id}, then faxdesk retry {id} --from {usual}</source>
        <translation>传真 {id} 仍从发送时的 {from_number} 发出；您现在的号码是 {usual}。要更改：faxdesk cancel {id}，然后 faxdesk retry {id} --from {usual}</translation>
    </message>
    <message>
        <source>Fax {number}</source>
        <translation>传真 {number}</translation>
    </message>
    <message>
        <source>Fax {number}: {reason}</source>
        <translation>传真 {number}：{reason}</translation>
    </message>
    <message>
        <source>FaxDesk brings your journal of {number} MB up to date, once. This may take a minute or two.</source>
        <translation>FaxDesk 正在一次性更新您的 {number} MB 传真日志。可能需要一两分钟。</translation>
    </message>
    <message>
        <source>FaxDesk is no printer on this computer; see docs/printing.md.</source>
        <translation>FaxDesk 在此计算机上不是打印机；参见 docs/printing.md。</translation>
    </message>
    <message>
        <source>FaxDesk works the queue. Ctrl+C ends it.</source>
        <translation>FaxDesk 正在处理队列。按 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s own copies of the journal</source>
        <translation>FaxDesk 自己的传真日志副本</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s window works the queue. This command takes over when it ends.</source>
        <translation>FaxDesk 的窗口正在处理队列。它结束后由此命令接管。</translation>
    </message>
    <message>
        <source>Faxes go from {number} with {name} ({id}).</source>
        <translation>传真从 {number} 经 {name} ({id}) 发出。</translation>
    </message>
    <message>
        <source>Faxes that are not over, and go on with the team: {number}</source>
        <translation>尚未结束、将在团队中继续的传真：{number}</translation>
    </message>
    <message>
        <source>Faxes that are over and have their document: {with_document}</source>
        <translation>已结束且仍有文档的传真：{with_document}</translation>
    </message>
    <message>
        <source>For all desks of the team, as the IT department&apos;s policy has it.</source>
        <translation>按 IT 部门的策略，适用于团队的所有工位。</translation>
    </message>
    <message>
        <source>For each person (or desk), in psql, a user in the role of a clerk, a lead or an administrator:</source>
        <translation>为每个人（或工位）在 psql 中创建一个用户，角色为职员、负责人或管理员：</translation>
    </message>
    <message>
        <source>Here that is: faxdesk send --password-stdin</source>
        <translation>在这里是：faxdesk send --password-stdin</translation>
    </message>
    <message>
        <source>Here that is: faxdesk send --shrink</source>
        <translation>在这里是：faxdesk send --shrink</translation>
    </message>
    <message>
        <source>Here that is: {options}</source>
        <translation>在这里是：{options}</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>继续进行。</translation>
    </message>
    <message>
        <source>Its password (nothing: don&apos;t send it):</source>
        <translation>其密码（留空：不发送）：</translation>
    </message>
    <message>
        <source>Its queue is paused: what waits in it waits with the team, too.</source>
        <translation>其队列已暂停：其中等待的内容在团队中也等待。</translation>
    </message>
    <message>
        <source>Keep it with your backups, too: faxdesk backup copies the journal alone.</source>
        <translation>也请将它与备份一起保管：faxdesk backup 只复制传真日志。</translation>
    </message>
    <message>
        <source>Kept by hand: {kept}; under legal hold: {held}</source>
        <translation>手动保留：{kept}；法律保全：{held}</translation>
    </message>
    <message>
        <source>Leave out who is not to be faxed.</source>
        <translation>请去掉标为请勿传真的对象。</translation>
    </message>
    <message>
        <source>Lines in use: {used} of {lines}; in hand: {count}</source>
        <translation>使用中的线路：{used}/{lines}；处理中：{count}</translation>
    </message>
    <message>
        <source>Managed by: {managed_by}</source>
        <translation>管理者：{managed_by}</translation>
    </message>
    <message>
        <source>No contact.</source>
        <translation>没有联系人。</translation>
    </message>
    <message>
        <source>No cost is known.</source>
        <translation>费用未知。</translation>
    </message>
    <message>
        <source>No cost is known: no price is set.</source>
        <translation>费用未知：未设置价格。</translation>
    </message>
    <message>
        <source>No desk has worked its queue yet.</source>
        <translation>还没有工位处理过其队列。</translation>
    </message>
    <message>
        <source>No fax is marked to be kept.</source>
        <translation>没有标为保留的传真。</translation>
    </message>
    <message>
        <source>No fax is under legal hold.</source>
        <translation>没有处于法律保全之下的传真。</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>没有监视文件夹。</translation>
    </message>
    <message>
        <source>No policy: there is no {policy_path}.</source>
        <translation>没有策略：{policy_path} 不存在。</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>没有找到任何人。</translation>
    </message>
    <message>
        <source>Nobody is sure whether they went</source>
        <translation>不确定是否发出</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期的内容。</translation>
    </message>
    <message>
        <source>Nothing of the kind is in the history.</source>
        <translation>历史记录中没有此类内容。</translation>
    </message>
    <message>
        <source>Nothing that was printed waits.</source>
        <translation>没有等待中的打印文档。</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>没有执行任何操作。</translation>
    </message>
    <message>
        <source>Nothing was done. This can&apos;t be undone; say that it is meant with: --yes</source>
        <translation>没有执行任何操作。此操作无法撤销；如确要执行，请使用：--yes</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>没有放入队列。</translation>
    </message>
    <message>
        <source>Nothing was written. Use --yes to have it all the same.</source>
        <translation>没有写入任何内容。如仍要执行，请使用 --yes。</translation>
    </message>
    <message>
        <source>Numbers and names: kept for ever.</source>
        <translation>号码和姓名：永久保留。</translation>
    </message>
    <message numerus="yes">
        <source>Numbers and names: taken out {n} days after a fax&apos;s end.</source>
        <translation>
            <numerusform>号码和姓名：传真结束 {n} 天后去除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the same lists, gone before</source>
        <translation>同一批列表中此前已发出</translation>
    </message>
    <message>
        <source>Only programs on this computer that know the key.</source>
        <translation>仅限此计算机上知道密钥的程序。</translation>
    </message>
    <message>
        <source>Password of the team&apos;s database:</source>
        <translation>团队数据库的密码：</translation>
    </message>
    <message>
        <source>Policy: {source}</source>
        <translation>策略：{source}</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>端口 {port} 正被其他程序使用。</translation>
    </message>
    <message>
        <source>Queued. The faxes go while FaxDesk is open, or with: faxdesk run</source>
        <translation>已放入队列。FaxDesk 打开时会发送，或使用：faxdesk run</translation>
    </message>
    <message>
        <source>Remains of what was taken out may lie in unused parts of the journal&apos;s file. FaxDesk overwrites them by itself; at once: faxdesk retention run</source>
        <translation>已去除内容的残留可能在传真日志文件的未使用部分中。FaxDesk 会自动覆盖；立即覆盖：faxdesk retention run</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>已移除：</translation>
    </message>
    <message>
        <source>Removed: {contact_line}</source>
        <translation>已移除：{contact_line}</translation>
    </message>
    <message>
        <source>Set it up with: faxdesk setup</source>
        <translation>设置命令：faxdesk setup</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>保留：</translation>
    </message>
    <message>
        <source>Stopped before they went</source>
        <translation>发出前已停止</translation>
    </message>
    <message>
        <source>Stopped. What has not gone yet goes when FaxDesk runs again.</source>
        <translation>已停止。尚未发出的会在 FaxDesk 再次运行时发送。</translation>
    </message>
    <message>
        <source>TELNYX_API_KEY is set and goes before the keyring&apos;s key.</source>
        <translation>已设置 TELNYX_API_KEY，优先于密钥环中的密钥。</translation>
    </message>
    <message>
        <source>Team: {address}</source>
        <translation>团队：{address}</translation>
    </message>
    <message>
        <source>Telnyx API key:</source>
        <translation>Telnyx API 密钥：</translation>
    </message>
    <message>
        <source>The API key can&apos;t be changed.</source>
        <translation>无法更改 API 密钥。</translation>
    </message>
    <message>
        <source>The address book is empty.</source>
        <translation>通讯录是空的。</translation>
    </message>
    <message>
        <source>The archive {name} isn&apos;t in its place: its faxes are not here.</source>
        <translation>存档 {name} 不在原位：此处没有其中的传真。</translation>
    </message>
    <message>
        <source>The backup is in place. The queue is paused: check the list, then: faxdesk resume</source>
        <translation>备份已就位。队列已暂停：请检查列表，然后执行：faxdesk resume</translation>
    </message>
    <message>
        <source>The connection is not protected as it should be (sslmode={chosen_tls}): others on the network may read along, or pretend to be the server. Leave sslmode out, so that it must prove who it is.</source>
        <translation>连接没有得到应有的保护 (sslmode={chosen_tls})：网络上的其他人可能窥读，或冒充服务器。请去掉 sslmode，使服务器必须证明自己的身份。</translation>
    </message>
    <message>
        <source>The first {limit}; more with --limit, all with --csv.</source>
        <translation>前 {limit} 个；用 --limit 显示更多，用 --csv 输出全部。</translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation>传真日志完整。</translation>
    </message>
    <message>
        <source>The journal that it replaced: {kept}</source>
        <translation>被它替换的传真日志：{kept}</translation>
    </message>
    <message numerus="yes">
        <source>The journal was changed, in {n} places.</source>
        <translation>
            <numerusform>传真日志有 {n} 处被更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyring is not open: a password may still be in it.</source>
        <translation>密钥环未打开：其中可能仍有密码。</translation>
    </message>
    <message>
        <source>The number doesn&apos;t tell the receiver&apos;s time: the hours are this computer&apos;s.</source>
        <translation>从号码无法得知接收方的时间：时段按此计算机的时间。</translation>
    </message>
    <message>
        <source>The oldest waits for {time}</source>
        <translation>最早的已等待 {time}</translation>
    </message>
    <message>
        <source>The queue goes on while FaxDesk is open, or with: faxdesk run</source>
        <translation>FaxDesk 打开时队列会继续，或使用：faxdesk run</translation>
    </message>
    <message>
        <source>The queue goes on.</source>
        <translation>队列继续。</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>队列是空的。</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>队列已暂停。</translation>
    </message>
    <message>
        <source>The queue is paused. Faxes under way go on.</source>
        <translation>队列已暂停。进行中的传真会继续。</translation>
    </message>
    <message>
        <source>The queue is paused. Go on with: faxdesk resume</source>
        <translation>队列已暂停。继续命令：faxdesk resume</translation>
    </message>
    <message>
        <source>The team&apos;s journal is in {path}, with {rows}. Documents beside it: {number}.</source>
        <translation>团队的传真日志在 {path}，其中有 {rows}。旁边的文档：{number}。</translation>
    </message>
    <message>
        <source>The team&apos;s tables are made.</source>
        <translation>已创建团队的数据表。</translation>
    </message>
    <message>
        <source>The team&apos;s tables were brought from version {before} to {version}.</source>
        <translation>团队的数据表已从版本 {before} 更新到 {version}。</translation>
    </message>
    <message>
        <source>The team&apos;s tables were up to date.</source>
        <translation>团队的数据表已是最新。</translation>
    </message>
    <message>
        <source>Then, on each desk: faxdesk team join --database postgresql://anna@HOST/DATABASE</source>
        <translation>然后在每个工位上执行：faxdesk team join --database postgresql://anna@HOST/DATABASE</translation>
    </message>
    <message>
        <source>There are no archives.</source>
        <translation>没有存档。</translation>
    </message>
    <message>
        <source>There is no screen here. Use the commands instead: faxdesk --help</source>
        <translation>这里没有屏幕。请改用命令：faxdesk --help</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这样的文件。</translation>
    </message>
    <message>
        <source>There is nothing to archive: no older fax is over, and past what retention does to it.</source>
        <translation>没有可存档的内容：没有已结束且已过保留期处理的旧传真。</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Forget this number? Type “yes”, or anything else.</source>
        <translation>此操作无法撤销。清除此号码吗？请输入“yes”，或其他内容。</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Forget {name}? Type “yes”, or anything else.</source>
        <translation>此操作无法撤销。清除 {name} 吗？请输入“yes”，或其他内容。</translation>
    </message>
    <message>
        <source>This desk has {rows}.</source>
        <translation>此工位有 {rows}。</translation>
    </message>
    <message>
        <source>This desk works its own queue again. What it had queued stays with the team.</source>
        <translation>此工位重新处理自己的队列。它放入队列的内容留在团队中。</translation>
    </message>
    <message>
        <source>This desk works the team&apos;s queue from now on, with {faxes} in it.</source>
        <translation>此工位从现在起处理团队的队列，其中有 {faxes}。</translation>
    </message>
    <message>
        <source>This user may make no roles. Let somebody who may: CREATE ROLE {desk_role}; and do this again.</source>
        <translation>此用户不能创建角色。请有权限的人执行 CREATE ROLE {desk_role};，然后重新执行此操作。</translation>
    </message>
    <message>
        <source>Type it, or hand it over with: --key-stdin</source>
        <translation>请输入，或通过以下选项传入：--key-stdin</translation>
    </message>
    <message>
        <source>Under way, Telnyx was asked to stop them</source>
        <translation>进行中，已请求 Telnyx 停止</translation>
    </message>
    <message>
        <source>Use {option} to send it all the same.</source>
        <translation>如仍要发送，请使用 {option}。</translation>
    </message>
    <message>
        <source>Waiting: {waiting}, of which {ready} could go now</source>
        <translation>等待中：{waiting}，其中现在可以发送：{ready}</translation>
    </message>
    <message>
        <source>Watched from now on, while FaxDesk is open, or with faxdesk run: {path}</source>
        <translation>从现在起监视（在 FaxDesk 打开时，或使用 faxdesk run）：{path}</translation>
    </message>
    <message>
        <source>Watched no more: {path}</source>
        <translation>不再监视：{path}</translation>
    </message>
    <message>
        <source>What each of them may do: faxdesk team roles</source>
        <translation>各角色的权限：faxdesk team roles</translation>
    </message>
    <message>
        <source>What its own queue has stays where it is: faxdesk team leave goes back to it.</source>
        <translation>自己队列中的内容保持原样：用 faxdesk team leave 可返回。</translation>
    </message>
    <message>
        <source>Would be removed:</source>
        <translation>将移除：</translation>
    </message>
    <message>
        <source>You are {person}, role {role}. Beside sending you may: {what}.</source>
        <translation>您是 {person}，角色为 {role}。除发送外，您可以：{what}。</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>约 {amount}</translation>
    </message>
    <message>
        <source>about {line_s} on the line</source>
        <translation>线路用时约 {line_s}</translation>
    </message>
    <message>
        <source>advice: {line}</source>
        <translation>建议：{line}</translation>
    </message>
    <message>
        <source>as the file beside it says</source>
        <translation>按旁边的附属文件所述</translation>
    </message>
    <message>
        <source>asks Telnyx for all</source>
        <translation>代表所有工位查询 Telnyx</translation>
    </message>
    <message>
        <source>cancel, hold and decide colleagues&apos; faxes</source>
        <translation>取消、暂挂和处理同事的传真</translation>
    </message>
    <message>
        <source>change the address book</source>
        <translation>更改通讯录</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>event {number}</source>
        <translation>事件 {number}</translation>
    </message>
    <message>
        <source>fax {fax_id}</source>
        <translation>传真 {fax_id}</translation>
    </message>
    <message>
        <source>fax {fax_id}:</source>
        <translation>传真 {fax_id}：</translation>
    </message>
    <message>
        <source>fax {number}</source>
        <translation>传真 {number}</translation>
    </message>
    <message>
        <source>fax {number} to {recipient}</source>
        <translation>发往 {recipient} 的传真 {number}</translation>
    </message>
    <message>
        <source>faxes that were composed and not sent</source>
        <translation>已编写但未发送的传真</translation>
    </message>
    <message>
        <source>here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>in hand: {in_hand}</source>
        <translation>处理中：{in_hand}</translation>
    </message>
    <message>
        <source>in hand: {number}</source>
        <translation>处理中：{number}</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>lift “do not fax”</source>
        <translation>解除“请勿传真”</translation>
    </message>
    <message>
        <source>line {line}: {result}</source>
        <translation>第 {line} 行：{result}</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>not heard of for {time}</source>
        <translation>{time} 没有消息</translation>
    </message>
    <message>
        <source>nothing of the list</source>
        <translation>无</translation>
    </message>
    <message>
        <source>numbers, names and documents of faxes</source>
        <translation>传真的号码、姓名和文档</translation>
    </message>
    <message>
        <source>of these faxes, in archives of old years</source>
        <translation>这些传真中，在往年存档中的</translation>
    </message>
    <message>
        <source>open what colleagues sent</source>
        <translation>打开同事发送的内容</translation>
    </message>
    <message>
        <source>remove faxes for good</source>
        <translation>永久移除传真</translation>
    </message>
    <message>
        <source>see costs and credit</source>
        <translation>查看费用和余额</translation>
    </message>
    <message>
        <source>the fax number on the first page</source>
        <translation>首页上的传真号码</translation>
    </message>
    <message>
        <source>the number in the file&apos;s name</source>
        <translation>文件名中的号码</translation>
    </message>
    <message>
        <source>the number of contacts that have others</source>
        <translation>还有其他号码的联系人中的此号码</translation>
    </message>
    <message>
        <source>the one in {api_key}</source>
        <translation>{api_key} 中的那个</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>this is neither a proof nor a log of FaxDesk&apos;s</source>
        <translation>这既不是 FaxDesk 的凭证，也不是其日志</translation>
    </message>
    <message>
        <source>to: {recipient}</source>
        <translation>收件人：{recipient}</translation>
    </message>
    <message>
        <source>who is let in</source>
        <translation>允许谁访问</translation>
    </message>
    <message>
        <source>write history, book and log into files</source>
        <translation>将历史记录、通讯录和日志写入文件</translation>
    </message>
    <message>
        <source>{counts}. Nothing was changed.</source>
        <translation>{counts}。没有更改任何内容。</translation>
    </message>
    <message>
        <source>{count} dismissed.</source>
        <translation>已标为知悉 {count} 个。</translation>
    </message>
    <message>
        <source>{done} of {of} pages cleaned up</source>
        <translation>已清理 {done}/{of} 页</translation>
    </message>
    <message>
        <source>{done} of {of} pages made smaller</source>
        <translation>已缩小 {done}/{of} 页</translation>
    </message>
    <message>
        <source>{export}: {lines} lines. Check it with: faxdesk verify FILE</source>
        <translation>{export}：{lines} 行。核验命令：faxdesk verify FILE</translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation>{folder} 中的 {file}</translation>
    </message>
    <message>
        <source>{file}: {faxes} faxes from before {day}</source>
        <translation>{file}：{day} 之前的 {faxes} 份传真</translation>
    </message>
    <message>
        <source>{file}: {faxes} faxes from before {day}. It is missing, and they can&apos;t be found.</source>
        <translation>{file}：{day} 之前的 {faxes} 份传真。该文件缺失，无法找到这些传真。</translation>
    </message>
    <message>
        <source>{host} accepts {user}. The password is in the system&apos;s keyring.</source>
        <translation>{host} 接受 {user}。密码保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>{key}: {faxes} faxes, {delivered} delivered, {failed} failed, {pages} pages</source>
        <translation>{key}：{faxes} 份传真，{delivered} 份已送达，{failed} 份失败，{pages} 页</translation>
    </message>
    <message>
        <source>{message} The password is not kept: use a passfile or PGPASSWORD.</source>
        <translation>{message} 密码不会保存：请使用 passfile 或 PGPASSWORD。</translation>
    </message>
    <message>
        <source>{name}  {address}  from the directory</source>
        <translation>{name}  {address}  来自目录</translation>
    </message>
    <message>
        <source>{name} is whole: {links} entries checked.</source>
        <translation>{name} 完整：已检查 {links} 条记录。</translation>
    </message>
    <message>
        <source>{name} needs a password to open, and would be sent without one.</source>
        <translation>打开 {name} 需要密码，发送时将不带密码。</translation>
    </message>
    <message numerus="yes">
        <source>{name} was changed, in {n} places: {links} entries checked.</source>
        <translation>
            <numerusform>{name} 有 {n} 处被更改：已检查 {links} 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>{number} 份传真</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <translation>
            <numerusform>{n} 个联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts written to {file}</source>
        <translation>
            <numerusform>已将 {n} 个联系人写入 {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes</source>
        <translation>
            <numerusform>{n} 份传真</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes are due.</source>
        <translation>
            <numerusform>{n} 份传真已到期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes are in the archive {file} now; faxdesk history finds them.</source>
        <translation>
            <numerusform>{n} 份传真已移入存档 {file}；可用 faxdesk history 找到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes need you.</source>
        <translation>
            <numerusform>{n} 份传真待处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes: what was due is taken out.</source>
        <translation>
            <numerusform>{n} 份传真：到期的内容已去除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other rows</source>
        <translation>
            <numerusform>{n} 行其他数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting faxes go from {number} now, no longer from {before}.</source>
        <translation>
            <numerusform>{n} 份等待中的传真现在从 {number} 发出，不再从 {before} 发出。</numerusform>
        </translation>
    </message>
    <message>
        <source>{role}: may no longer: {what}.</source>
        <translation>{role}：不再可以：{what}。</translation>
    </message>
    <message>
        <source>{role}: may: {what}.</source>
        <translation>{role}：可以：{what}。</translation>
    </message>
    <message>
        <source>{team_database} is set and goes before this.</source>
        <translation>已设置 {team_database}，优先于此处。</translation>
    </message>
    <message>
        <source>{team_database} is set and still names a team.</source>
        <translation>已设置 {team_database}，仍指定一个团队。</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation>
            <numerusform>… 及另外 {n} 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Putting it into the queue …</source>
        <translation>正在放入队列 …</translation>
    </message>
    <message>
        <source>Putting it into the queue … {number} of {count}</source>
        <translation>正在放入队列 … {number}/{count}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止 …</translation>
    </message>
    <message>
        <source>Waiting for your answer …</source>
        <translation>正在等待您的回答 …</translation>
    </message>
</context>
<context>
    <name>ConcernLine</name>
    <message>
        <source>It is right</source>
        <translation>没有错</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>没有错</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>使用 {number}</translation>
    </message>
    <message numerus="yes">
        <source>{numbers} and %n more</source>
        <translation>
            <numerusform>{numbers} 及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>不发送(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Only to {number}</source>
        <translation>仅发给 {number}(&amp;O)</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>发送前确认</translation>
    </message>
    <message numerus="yes">
        <source>Only to the %n &amp;others</source>
        <translation>
            <numerusform>仅发给其余 %n 个(&amp;O)</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it &amp;all the same</source>
        <translation>仍然发送(&amp;A)</translation>
    </message>
    <message>
        <source>There is more than one thing to look at:</source>
        <translation>有多处需要查看：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>&amp;Attention</source>
        <translation>联络人(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>公司(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Do not fax, because:</source>
        <translation>请勿传真，原因(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Favourite: stands before others</source>
        <translation>收藏：排在前面(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Groups (a semicolon between)</source>
        <translation>组（以分号分隔）(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>黑白(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>质量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Slower tries: more time between them</source>
        <translation>放慢重试：延长间隔时间(&amp;S)</translation>
    </message>
    <message>
        <source>As for all</source>
        <translation>与全局设置相同</translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation>封面(&amp;V)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>号码(&amp;U)</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新建联系人</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Without &amp;T.38</source>
        <translation>不使用 T.38(&amp;T)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{numbers} refused a quality finer than High before.</source>
        <translation>{numbers} 以前拒绝过比“高”更精细的质量。</translation>
    </message>
    <message>
        <source>{numbers} refused so fine a quality before: faxes there begin in High.</source>
        <translation>{numbers} 以前拒绝过这么精细的质量：发往那里的传真将从“高”开始。</translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>其他号码</translation>
    </message>
    <message>
        <source>do not fax</source>
        <translation>请勿传真</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
</context>
<context>
    <name>ContactsWindow</name>
    <message numerus="yes">
        <source>%n contacts became one.</source>
        <translation>
            <numerusform>%n 个联系人已合并为一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts deleted.</source>
        <translation>
            <numerusform>已删除 %n 个联系人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts imported.</source>
        <translation>
            <numerusform>已导入 %n 个联系人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts written.</source>
        <translation>
            <numerusform>已写出 %n 个联系人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets merged.</source>
        <translation>
            <numerusform>已合并 %n 组。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Merge duplicates…</source>
        <translation>合并重复项(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>所有联系人</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.txt *.tsv *.vcf *.vcard);;All files (*)</source>
        <translation>联系人 (*.csv *.txt *.tsv *.vcf *.vcard);;所有文件 (*)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>导出联系人</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>导入联系人</translation>
    </message>
    <message>
        <source>Looking for duplicates …</source>
        <translation>正在查找重复项 …</translation>
    </message>
    <message>
        <source>Put into &amp;To</source>
        <translation>放入收件人(&amp;T)</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>搜索联系人</translation>
    </message>
    <message>
        <source>Search: name, company, any part of a number</source>
        <translation>搜索：姓名、公司或号码的任意部分</translation>
    </message>
    <message>
        <source>Table (*.csv);;vCards (*.vcf);;vCards 4.0 (*.vcf)</source>
        <translation>表格 (*.csv);;vCard (*.vcf);;vCard 4.0 (*.vcf)</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>收回更改</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>已添加 {name}。</translation>
    </message>
    <message>
        <source>{name} changed.</source>
        <translation>已更改 {name}。</translation>
    </message>
</context>
<context>
    <name>CostSettings</name>
    <message>
        <source>&amp;hold the queue when it is spent</source>
        <translation>用完时暂挂队列(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>货币(&amp;U)</translation>
    </message>
    <message>
        <source>Hold the queue when the budget is spent</source>
        <translation>预算用完时暂挂队列</translation>
    </message>
    <message>
        <source>Hold the queue with &amp;less credit than</source>
        <translation>余额低于此数时暂挂队列(&amp;L)</translation>
    </message>
    <message>
        <source>Monthly &amp;budget</source>
        <translation>每月预算(&amp;B)</translation>
    </message>
    <message>
        <source>Price of a &amp;minute</source>
        <translation>每分钟价格(&amp;M)</translation>
    </message>
    <message>
        <source>Price of a &amp;page</source>
        <translation>每页价格(&amp;P)</translation>
    </message>
    <message>
        <source>What faxes cost</source>
        <translation>传真费用</translation>
    </message>
    <message>
        <source>Without a price, what a page costs is learned from your account&apos;s records, where they tell it. What is reckoned by prices is an estimate, and called so.</source>
        <translation>未填价格时，将根据账户记录（如果其中提供）推算每页费用。按价格计算的是估算值，并会如此注明。</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>not known, e.g. 0.005</source>
        <translation>未知，例如 0.005</translation>
    </message>
    <message>
        <source>not known, e.g. 0.007</source>
        <translation>未知，例如 0.007</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>CoverChoice</name>
    <message>
        <source>Cover page</source>
        <translation>封面</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>&amp;Cover page</source>
        <translation>封面(&amp;C)</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Open the folder for cover pages of your own: text files that any editor changes</source>
        <translation>打开存放自定义封面的文件夹：均为文本文件，可用任何编辑器修改</translation>
    </message>
    <message>
        <source>Own temp&amp;lates…</source>
        <translation>自定义模板(&amp;L)…</translation>
    </message>
    <message>
        <source>Own templates are text files in this folder: {folder}</source>
        <translation>自定义模板是此文件夹中的文本文件：{folder}</translation>
    </message>
    <message>
        <source>Template of the cover page</source>
        <translation>封面模板</translation>
    </message>
    <message>
        <source>The folder for own templates can&apos;t be made: {folder}</source>
        <translation>无法创建自定义模板的文件夹：{folder}</translation>
    </message>
</context>
<context>
    <name>CoverForm</name>
    <message>
        <source>&amp;From</source>
        <translation>发件人(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>正文(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>注释(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>编号(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>主题(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>收件人(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>公司(&amp;O)</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>公司(&amp;P)</translation>
    </message>
    <message>
        <source>Company of the recipient</source>
        <translation>收件人的公司</translation>
    </message>
    <message>
        <source>Confidentiality note</source>
        <translation>保密声明</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n faxes shows its own number.</source>
        <translation>
            <numerusform>%n 份传真各自显示其号码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fax numbers, date and page count are filled in by themselves.</source>
        <translation>传真号码、日期和页数会自动填写。</translation>
    </message>
    <message>
        <source>From, company, phone, address and note are kept for the next cover.</source>
        <translation>发件人、公司、电话、地址和注释会保留到下一张封面。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation>收件人姓名</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>电话(&amp;H)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message numerus="yes">
        <source>The same on all %n covers. Leave it empty where it wouldn&apos;t fit all.</source>
        <translation>
            <numerusform>%n 张封面内容相同。如果不适合所有人，请留空。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>您的地址</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>您的公司</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>您的电话号码</translation>
    </message>
</context>
<context>
    <name>CoverRow</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Cover &amp;page</source>
        <translation>封面(&amp;P)</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Edit the cover page</source>
        <translation>编辑封面</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Short: a few lines</source>
        <translation>简短：几行</translation>
    </message>
    <message>
        <source>Standard: all fields</source>
        <translation>标准：所有字段</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message>
        <source>As it will arrive</source>
        <translation>送达效果</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Company:</source>
        <translation>公司：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>From fax {sender_number}</source>
        <translation>发件传真 {sender_number}</translation>
    </message>
    <message>
        <source>From fax:</source>
        <translation>发件传真：</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>发件人：</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>页数：</translation>
    </message>
    <message>
        <source>Part {part} of {parts}</source>
        <translation>第 {part} 段，共 {parts} 段</translation>
    </message>
    <message>
        <source>Part {part} of {parts}, page {page} of {pages}</source>
        <translation>第 {part} 段，共 {parts} 段，第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Part:</source>
        <translation>分段：</translation>
    </message>
    <message>
        <source>Phone {phone}</source>
        <translation>电话 {phone}</translation>
    </message>
    <message>
        <source>Phone:</source>
        <translation>电话：</translation>
    </message>
    <message>
        <source>Reference:</source>
        <translation>编号：</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>主题：</translation>
    </message>
    <message>
        <source>To fax {recipient_number}</source>
        <translation>收件传真 {recipient_number}</translation>
    </message>
    <message>
        <source>To fax:</source>
        <translation>收件传真：</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>收件人：</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A demo that needs no account and sends nothing anywhere.</source>
        <translation>无需账户、不会向任何地方发送内容的演示。</translation>
    </message>
    <message>
        <source>Fax Sender</source>
        <translation>传真发送</translation>
    </message>
    <message>
        <source>FaxDesk sends PDFs as faxes through Telnyx. Drop documents on its window, type fax numbers, press Send, and watch each fax until the other end has it, or read in plain words why it has not.</source>
        <translation>FaxDesk 通过 Telnyx 将 PDF 作为传真发送。将文档拖到其窗口，输入传真号码，按“发送”，即可跟踪每份传真直到对方收到，或用浅显的文字了解未送达的原因。</translation>
    </message>
    <message>
        <source>Files are checked before they go.</source>
        <translation>文件在发送前会经过检查。</translation>
    </message>
    <message>
        <source>Nothing gets lost: close FaxDesk, or pull the plug, and it goes on where it was.</source>
        <translation>不会丢失任何内容：关闭 FaxDesk 或断电后，会从中断处继续。</translation>
    </message>
    <message>
        <source>Send PDFs as faxes and see what became of them</source>
        <translation>将 PDF 作为传真发送，并查看结果</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>What is shown is true: a fax is Delivered only when Telnyx says so.</source>
        <translation>显示的都是事实：只有 Telnyx 确认，传真才显示为“已送达”。</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>As Telnyx rendered it…</source>
        <translation>Telnyx 生成的图像…</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详细信息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Details of the fax</source>
        <translation>传真的详细信息</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Select one fax to read its story.</source>
        <translation>选择一份传真以查看其经过。</translation>
    </message>
    <message>
        <source>The bar in the list is an estimate: a fax takes about a minute a page.</source>
        <translation>列表中的进度条是估算值：传真每页约需一分钟。</translation>
    </message>
    <message>
        <source>The picture that Telnyx made of the fax</source>
        <translation>Telnyx 为此传真生成的图像</translation>
    </message>
</context>
<context>
    <name>DirectoryKeeping</name>
    <message numerus="yes">
        <source>%n contacts are in the address book now.</source>
        <translation>
            <numerusform>%n 个联系人已存入通讯录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the %n from the directory in the book</source>
        <translation>
            <numerusform>将目录中的 %n 个存入通讯录</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep {name} in the book</source>
        <translation>将 {name} 存入通讯录</translation>
    </message>
    <message>
        <source>{name} is in the address book now.</source>
        <translation>{name} 已存入通讯录。</translation>
    </message>
</context>
<context>
    <name>DirectorySettings</name>
    <message>
        <source>&amp;Try it</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Searched &amp;below</source>
        <translation>搜索起点(&amp;B)</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>服务器(&amp;V)</translation>
    </message>
    <message>
        <source>The directory answers.</source>
        <translation>目录有响应。</translation>
    </message>
    <message>
        <source>The office&apos;s directory (LDAP, Active Directory)</source>
        <translation>公司目录 (LDAP、Active Directory)</translation>
    </message>
    <message>
        <source>To offers whom it knows with a fax number, while you type; it is only read.</source>
        <translation>输入收件人时，会提示目录中有传真号码的人；目录只会被读取。</translation>
    </message>
    <message>
        <source>nobody: without logging in</source>
        <translation>无：不登录</translation>
    </message>
    <message>
        <source>the server&apos;s own</source>
        <translation>服务器默认值</translation>
    </message>
    <message>
        <source>unchanged; it is kept in the system&apos;s keyring</source>
        <translation>未更改；保存在系统密钥环中</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
</context>
<context>
    <name>Dispatch</name>
    <message>
        <source>Stopped. Nothing was put into the queue.</source>
        <translation>已停止。没有放入队列。</translation>
    </message>
    <message>
        <source>The documents could not be put together. Take them out and add them again.</source>
        <translation>无法合并这些文档。请取出后重新添加。</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>A page may not arrive as it looks here.</source>
        <translation>有一页送达后可能与此处所见不同。</translation>
    </message>
    <message>
        <source>A page takes long on the line, and need not.</source>
        <translation>有一页占用线路时间过长，其实可以避免。</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>正在检查 …</translation>
    </message>
    <message>
        <source>Document {name}</source>
        <translation>文档 {name}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移 (Alt+↓)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move {name} down (Alt+Down)</source>
        <translation>下移 {name} (Alt+↓)</translation>
    </message>
    <message>
        <source>Move {name} up (Alt+Up)</source>
        <translation>上移 {name} (Alt+↑)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>Take out (Del)</source>
        <translation>取出 (Del)</translation>
    </message>
    <message>
        <source>Take out {name} (Del)</source>
        <translation>取出 {name} (Del)</translation>
    </message>
    <message>
        <source>The file is gone from its folder. FaxDesk sends the copy it made.</source>
        <translation>文件已不在其文件夹中。FaxDesk 将发送它所做的副本。</translation>
    </message>
    <message>
        <source>The file was changed after you added it.</source>
        <translation>添加之后文件已被更改。</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>cleaned up</source>
        <translation>已清理</translation>
    </message>
    <message>
        <source>greys as shown</source>
        <translation>灰色按所示</translation>
    </message>
    <message>
        <source>made into a PDF</source>
        <translation>已转为 PDF</translation>
    </message>
    <message>
        <source>without its password</source>
        <translation>无密码</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{chosen} of {pages} pages</source>
        <translation>{chosen}/{pages} 页</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>文档(&amp;D)</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>添加文档</translation>
    </message>
    <message>
        <source>Add documents (Ctrl+O)</source>
        <translation>添加文档 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>预览(&amp;V)…</translation>
    </message>
    <message>
        <source>See the fax as it will arrive</source>
        <translation>查看传真送达时的样子</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>“{name}”已在其中。</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop PDFs, pictures or letters here, or press Add…</source>
        <translation>将 PDF、图片或信函拖放到此处，或点击 添加…</translation>
    </message>
    <message>
        <source>Drop more here</source>
        <translation>将更多文件拖放到此处</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All that can be sent</source>
        <translation>所有可发送的文件</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>PDF, pictures (JPEG, PNG, TIFF …), text, Word and the like.</source>
        <translation>PDF、图片（JPEG、PNG、TIFF 等）、文本、Word 等。</translation>
    </message>
    <message>
        <source>PDF, pictures (JPEG, PNG, TIFF …), text. Word needs LibreOffice, which wasn&apos;t found.</source>
        <translation>PDF、图片（JPEG、PNG、TIFF 等）、文本。Word 需要 LibreOffice，但未找到。</translation>
    </message>
    <message>
        <source>The program it comes from handed nothing over. Save it there, then add it.</source>
        <translation>来源程序没有交出任何内容。请在该程序中保存，然后添加。</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open it and drop what is in it.</source>
        <translation>“{name}”是文件夹。请打开它并拖放其中的文件。</translation>
    </message>
    <message>
        <source>“{name}” is in no folder of this computer. Save it in one, then add it.</source>
        <translation>“{name}”不在此计算机的任何文件夹中。请先保存到文件夹中，然后添加。</translation>
    </message>
    <message>
        <source>“{name}” is in the bin. Restore it, then add it.</source>
        <translation>“{name}”在回收站中。请先恢复，再添加。</translation>
    </message>
    <message>
        <source>“{name}” is not on this computer yet. Download it, then add it.</source>
        <translation>“{name}”还不在此计算机上。请先下载，再添加。</translation>
    </message>
    <message>
        <source>“{name}” is on the share {share}, which this computer shows under no folder. Copy it to this computer, then add it.</source>
        <translation>“{name}”位于共享 {share} 上，此计算机没有以文件夹形式显示该共享。请复制到此计算机，然后添加。</translation>
    </message>
    <message>
        <source>“{name}” is on the web. Save it as a PDF first, then add it.</source>
        <translation>“{name}”在网上。请先保存为 PDF，然后添加。</translation>
    </message>
    <message>
        <source>“{name}” is still in an archive. Extract it into a folder, then add it.</source>
        <translation>“{name}”还在压缩包中。请先解压到文件夹，再添加。</translation>
    </message>
    <message>
        <source>“{name}” is still in the mail program. Save it there, then add it.</source>
        <translation>“{name}”还在邮件程序中。请在那里保存，然后添加。</translation>
    </message>
    <message>
        <source>“{name}” was not handed over by the program it comes from. Save it there, then add it.</source>
        <translation>来源程序没有交出“{name}”。请在该程序中保存，然后添加。</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Contacts that may be one</source>
        <translation>可能相同的联系人</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation>合并重复项</translation>
    </message>
    <message>
        <source>No contact seems to be entered twice.</source>
        <translation>似乎没有重复的联系人。</translation>
    </message>
    <message>
        <source>Those that are ticked become one: every number and group stays, nothing is lost.</source>
        <translation>勾选的联系人将合并为一个：所有号码和组都会保留，不会丢失任何内容。</translation>
    </message>
</context>
<context>
    <name>EditAgain</name>
    <message>
        <source>What was sent could not be read again.</source>
        <translation>无法重新读取已发送的内容。</translation>
    </message>
</context>
<context>
    <name>FailureNews</name>
    <message numerus="yes">
        <source>%n faxes failed.</source>
        <translation>
            <numerusform>%n 份传真失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>To {recipient}: {what}</source>
        <translation>发往 {recipient}:{what}</translation>
    </message>
</context>
<context>
    <name>FaxAction</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>处理…</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>编辑并重新发送</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>How long it is kept…</source>
        <translation>保留多久…</translation>
    </message>
    <message>
        <source>It did not go: send again</source>
        <translation>没有发出：重新发送</translation>
    </message>
    <message>
        <source>It went: mark as sent</source>
        <translation>已发出：标记为已发送</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Open what was sent</source>
        <translation>打开已发送的内容</translation>
    </message>
    <message>
        <source>Other number…</source>
        <translation>其他号码…</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>暂挂</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Save proof…</source>
        <translation>保存凭证…</translation>
    </message>
    <message>
        <source>Send again to another number…</source>
        <translation>重新发送到另一号码…</translation>
    </message>
    <message>
        <source>Send before the others</source>
        <translation>优先发送</translation>
    </message>
    <message>
        <source>Transmission report…</source>
        <translation>发送报告…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>When it goes…</source>
        <translation>发送时间…</translation>
    </message>
</context>
<context>
    <name>FaxFacts</name>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Document deleted</source>
        <translation>文档删除时间</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>FaxDesk fax no.</source>
        <translation>FaxDesk 传真编号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>HTTP status {value}</source>
        <translation>HTTP 状态 {value}</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>高质量</translation>
    </message>
    <message>
        <source>Normal quality</source>
        <translation>普通质量</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>线路用时</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>给出的原因</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>发送者</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Telnyx fax id</source>
        <translation>Telnyx 传真 ID</translation>
    </message>
    <message>
        <source>Telnyx says: {value}</source>
        <translation>Telnyx 的说明：{value}</translation>
    </message>
    <message>
        <source>Telnyx&apos;s code: {value}</source>
        <translation>Telnyx 的代码：{value}</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own words: {value}</source>
        <translation>Telnyx 原文：{value}</translation>
    </message>
    <message>
        <source>Ultra dark quality</source>
        <translation>超深质量</translation>
    </message>
    <message>
        <source>Ultra light quality</source>
        <translation>超浅质量</translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation>极高质量</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>约 {amount}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>asked so far: {value}</source>
        <translation>迄今已查询：{value}</translation>
    </message>
    <message>
        <source>caller name “{name}”</source>
        <translation>主叫名称“{name}”</translation>
    </message>
    <message>
        <source>document stored at Telnyx</source>
        <translation>文档已存储在 Telnyx</translation>
    </message>
    <message>
        <source>fault: {value}</source>
        <translation>故障：{value}</translation>
    </message>
    <message>
        <source>field: {value}</source>
        <translation>字段：{value}</translation>
    </message>
    <message>
        <source>in detail: {value}</source>
        <translation>详情：{value}</translation>
    </message>
    <message>
        <source>monochrome, black threshold {percent} %</source>
        <translation>黑白，黑色阈值 {percent} %</translation>
    </message>
    <message>
        <source>part {part} is fax no. {id}</source>
        <translation>第 {part} 段是传真编号 {id}</translation>
    </message>
    <message>
        <source>preview stored at Telnyx</source>
        <translation>预览已存储在 Telnyx</translation>
    </message>
    <message>
        <source>reason: {value}</source>
        <translation>原因：{value}</translation>
    </message>
    <message>
        <source>with T.38</source>
        <translation>使用 T.38</translation>
    </message>
    <message>
        <source>with a webhook</source>
        <translation>使用 Webhook</translation>
    </message>
    <message>
        <source>without T.38</source>
        <translation>不使用 T.38</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part}/{parts}</translation>
    </message>
    <message>
        <source>{took}; {foretold} were foretold</source>
        <translation>{took}（预计 {foretold}）</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>&amp;Keep what was delivered, in “sent”</source>
        <translation>将已送达的文件保留在“sent”中(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>黑白(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>模式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>质量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Trusted: numbers never faxed before go without asking</source>
        <translation>信任：从未传真过的号码不经询问直接发送(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Who it goes to</source>
        <translation>发给谁(&amp;W)</translation>
    </message>
    <message>
        <source>A number that was never faxed before is held until somebody releases it.</source>
        <translation>从未传真过的号码会暂挂，直到有人放行。</translation>
    </message>
    <message>
        <source>A regular expression; empty: what looks like a number</source>
        <translation>正则表达式；留空：看起来像号码的内容</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>按设置</translation>
    </message>
    <message>
        <source>Before others</source>
        <translation>先于其他</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation>封面(&amp;V)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>要监视的文件夹</translation>
    </message>
    <message>
        <source>For programs whose numbers are right: a wrong one goes to a stranger at once.</source>
        <translation>用于号码可靠的程序：错误的号码会立即发给陌生人。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>未选择文件夹</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Numbers, contacts or @groups, a semicolon between</source>
        <translation>号码、联系人或 @组，以分号分隔</translation>
    </message>
    <message>
        <source>Prio&amp;rity</source>
        <translation>优先级(&amp;R)</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>主题(&amp;J)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>收件人(&amp;O)</translation>
    </message>
    <message>
        <source>The folder&apos;s own name</source>
        <translation>文件夹自己的名称</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>When idle</source>
        <translation>空闲时</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>FolderTrial</name>
    <message>
        <source>A document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>A document with its small file beside it, or that file</source>
        <translation>旁边带有附属文件的文档，或该附属文件</translation>
    </message>
    <message>
        <source>A file to try</source>
        <translation>要试的文件</translation>
    </message>
    <message>
        <source>A file&apos;s name, as Fax_+13127367276_2026-11-29.pdf</source>
        <translation>文件名，如 Fax_+13127367276_2026-11-29.pdf</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Example file</source>
        <translation>示例文件</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Name or choose a file first.</source>
        <translation>请先填写或选择文件。</translation>
    </message>
    <message>
        <source>No file is needed</source>
        <translation>不需要文件</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>Tr&amp;y</source>
        <translation>试一试(&amp;Y)</translation>
    </message>
    <message>
        <source>Where would a file go?</source>
        <translation>文件会发往哪里？</translation>
    </message>
    <message>
        <source>Would be refused: {reason}</source>
        <translation>会被拒绝：{reason}</translation>
    </message>
    <message>
        <source>Would go to {n} recipients, among them: {recipients}</source>
        <translation>会发往 {n} 个收件人，其中有：{recipients}</translation>
    </message>
    <message>
        <source>Would go to: {recipients}</source>
        <translation>会发往：{recipients}</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>A small file beside it (JSON, CSV, XML)</source>
        <translation>旁边的附属文件（JSON、CSV、XML）</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>始终相同</translation>
    </message>
    <message>
        <source>In hand: {n}</source>
        <translation>处理中：{n}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>The fax number on its first page</source>
        <translation>首页上的传真号码</translation>
    </message>
    <message>
        <source>The number in the file&apos;s name</source>
        <translation>文件名中的号码</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>已监视</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>FaxDesk faxes what is put into a watched folder, and moves it to “sent” or “failed” there, with a report.</source>
        <translation>FaxDesk 会传真放入监视文件夹的内容，并将其连同报告移到其中的“sent”或“failed”。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>发往</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>“{name}” is watched no more. Its files stay where they are.</source>
        <translation>不再监视“{name}”。其文件保持原样。</translation>
    </message>
</context>
<context>
    <name>ForgetButton</name>
    <message>
        <source>&amp;Forget…</source>
        <translation>清除(&amp;F)…</translation>
    </message>
    <message>
        <source>Takes a person out of faxes, address book and drafts</source>
        <translation>将某人从传真、通讯录和草稿中清除</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>&amp;Forget for good</source>
        <translation>永久清除(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Contacts: {n}</source>
        <translation>联系人：{n}</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s own copies of the journal: {n}</source>
        <translation>FaxDesk 自己的传真日志副本：{n}</translation>
    </message>
    <message>
        <source>Faxes that were composed and not sent: {n}</source>
        <translation>已编写但未发送的传真：{n}</translation>
    </message>
    <message>
        <source>Forget a person</source>
        <translation>清除某人</translation>
    </message>
    <message>
        <source>Forgetting …</source>
        <translation>正在清除 …</translation>
    </message>
    <message>
        <source>Forgotten. The audit log says that it was done, and names nobody.</source>
        <translation>已清除。审计日志记录了此操作，但不含姓名。</translation>
    </message>
    <message>
        <source>Looking for everything about them …</source>
        <translation>正在查找与其有关的所有内容 …</translation>
    </message>
    <message>
        <source>Nobody is forgotten.</source>
        <translation>没有清除任何人。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Numbers, names and documents of faxes: {n}</source>
        <translation>传真的号码、姓名和文档：{n}</translation>
    </message>
    <message>
        <source>Of these faxes, in archives of old years: {n}</source>
        <translation>这些传真中，在往年存档中的：{n}</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>已移除：</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>保留：</translation>
    </message>
    <message>
        <source>The number of contacts that have others: {n}</source>
        <translation>还有其他号码的联系人中的此号码：{n}</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>What is removed, and what stays</source>
        <translation>移除的内容和保留的内容</translation>
    </message>
    <message>
        <source>Will be removed:</source>
        <translation>将移除：</translation>
    </message>
    <message>
        <source>{name} is to be forgotten.</source>
        <translation>将清除 {name}。</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>线路数(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Scanned pages</source>
        <translation>扫描的页面(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Warn of pages longer on the line than</source>
        <translation>页面线路用时超过此值时警告(&amp;W)</translation>
    </message>
    <message>
        <source>Clean them up at once</source>
        <translation>立即清理</translation>
    </message>
    <message>
        <source>Clean up letters that it makes quick, offer the rest</source>
        <translation>清理可因此加快的信函，其余的给出建议</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>无国家/地区代码的号码所属国家/地区</translation>
    </message>
    <message>
        <source>Cover &amp;page of a new fax</source>
        <translation>新传真的封面(&amp;P)</translation>
    </message>
    <message>
        <source>Cover page of a new fax</source>
        <translation>新传真的封面</translation>
    </message>
    <message>
        <source>How many faxes may be under way at once. A new Telnyx account allows 2.</source>
        <translation>可以同时进行的传真数量。新的 Telnyx 账户允许 2 份。</translation>
    </message>
    <message>
        <source>L&amp;anguage, from the next start on</source>
        <translation>语言（下次启动生效）(&amp;A)</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Numbers without a &amp;country code are in</source>
        <translation>无国家/地区代码的号码属于(&amp;C)</translation>
    </message>
    <message>
        <source>Offer to clean them up</source>
        <translation>建议清理</translation>
    </message>
    <message>
        <source>Time to &amp;undo after Send</source>
        <translation>发送后可撤销的时间(&amp;U)</translation>
    </message>
    <message>
        <source>Time to undo after Send, in seconds</source>
        <translation>发送后可撤销的时间（秒）</translation>
    </message>
    <message>
        <source>Warn of pages that take longer on the line, in minutes</source>
        <translation>页面线路用时超过此值时警告（分钟）</translation>
    </message>
    <message numerus="yes">
        <source>Your fax application allows %n; more are never used.</source>
        <translation>
            <numerusform>您的传真应用允许 %n 份；不会使用更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your fax application allows 1.</source>
        <translation>您的传真应用允许 1 份。</translation>
    </message>
    <message>
        <source>send at once</source>
        <translation>立即发送</translation>
    </message>
</context>
<context>
    <name>GuardSettings</name>
    <message>
        <source>A number &amp;never faxed before</source>
        <translation>从未传真过的号码(&amp;N)</translation>
    </message>
    <message>
        <source>Ask about</source>
        <translation>需要询问的情况</translation>
    </message>
    <message>
        <source>Before a fax goes</source>
        <translation>传真发送之前</translation>
    </message>
    <message>
        <source>More recip&amp;ients than</source>
        <translation>收件人多于(&amp;I)</translation>
    </message>
    <message>
        <source>Say it beside Send</source>
        <translation>在“发送”旁提示</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>不提示</translation>
    </message>
    <message>
        <source>Somebody has to say that it is right</source>
        <translation>必须有人确认无误</translation>
    </message>
    <message>
        <source>These hold for the command line too. Who is not to be faxed is never faxed.</source>
        <translation>这些设置也适用于命令行。标为请勿传真的对象绝不会收到传真。</translation>
    </message>
    <message>
        <source>a &amp;country that no fax has gone to</source>
        <translation>从未传真过的国家/地区(&amp;C)</translation>
    </message>
    <message>
        <source>a cover page with nothing on it, &amp;once</source>
        <translation>空白封面（仅一次）(&amp;O)</translation>
    </message>
    <message>
        <source>a number one di&amp;git away from one that is known</source>
        <translation>与已知号码只差一位的号码(&amp;G)</translation>
    </message>
    <message>
        <source>a number that costs e&amp;xtra</source>
        <translation>需额外付费的号码(&amp;X)</translation>
    </message>
    <message>
        <source>a number that is a &amp;telephone in the address book</source>
        <translation>通讯录中标为电话的号码(&amp;T)</translation>
    </message>
    <message>
        <source>a number where no fax could ever &amp;arrive</source>
        <translation>传真不可能送达的号码(&amp;A)</translation>
    </message>
    <message>
        <source>another fax number on the document&apos;s &amp;first page</source>
        <translation>文档首页上有另一个传真号码(&amp;F)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>one of your o&amp;wn numbers</source>
        <translation>您自己的号码(&amp;W)</translation>
    </message>
    <message>
        <source>the same &amp;documents to the same number again</source>
        <translation>向同一号码再次发送相同文档(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>Cover page</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Place to drop documents</source>
        <translation>拖放文档的位置</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Settings of this fax</source>
        <translation>此传真的设置</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(unknown)</source>
        <translation>（未知）</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Faxes</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>发送者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>约 {amount}</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>&amp;From:</source>
        <translation>从(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Name or company:</source>
        <translation>姓名或公司(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>原因(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Sent by:</source>
        <translation>发送者(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>标签(&amp;T)：</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>任何原因</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>指定日期</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>回收站中</translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation>最近 31 天</translation>
    </message>
    <message>
        <source>Last 366 days</source>
        <translation>最近 366 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>号码(&amp;U)：</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>发送者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>U&amp;ntil:</source>
        <translation>至(&amp;N)：</translation>
    </message>
    <message>
        <source>With and without tags</source>
        <translation>有无标签均可</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>1 fax</source>
        <translation>1 份传真</translation>
    </message>
    <message>
        <source>An archive isn&apos;t in its place, so its faxes are not found: {files}</source>
        <translation>存档不在原位，因此找不到其中的传真：{files}</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>存档…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>More than {number} faxes</source>
        <translation>超过 {number} 份传真</translation>
    </message>
    <message>
        <source>Name, number, document, cover, user, tag, reason or date</source>
        <translation>姓名、号码、文档、封面、用户、标签、原因或日期</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>未保存：{reason}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>T&amp;otals</source>
        <translation>汇总(&amp;O)</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>表格 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>标签：</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>标签…</translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>{number} 份传真</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursSettings</name>
    <message>
        <source>C&amp;losed on</source>
        <translation>休息日(&amp;L)</translation>
    </message>
    <message>
        <source>For faxes that go in certain hours or on working days: Later… beside Send. A day with a year is closed once, one without (12-25) each year; two dots make a span.</source>
        <translation>用于在特定时段或工作日发送的传真：“发送”旁的“稍后…”。带年份的日期只休息一次，不带年份的 (12-25) 每年休息；两个点 (..) 表示时间段。</translation>
    </message>
    <message>
        <source>Office &amp;hours</source>
        <translation>办公时间(&amp;H)</translation>
    </message>
    <message>
        <source>When the office is open</source>
        <translation>办公时间</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 个已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n 个相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n 个无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>（略去）</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>联络人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>传真号码</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>导入联系人</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
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
        <translation>正在查看文件 …</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>其他号码</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>各行的处理</translation>
    </message>
    <message>
        <source>What the column {name} holds</source>
        <translation>列 {name} 的内容</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message numerus="yes">
        <source>%n faxes are chosen.</source>
        <translation>
            <numerusform>已选择 %n 份传真。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>清除此人(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Keep the document until this is unchecked again</source>
        <translation>保留文档，直到取消此勾选(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Legal hold: nothing of it can be removed, by anybody or by itself</source>
        <translation>法律保全：任何人都不能移除，也不会自动移除(&amp;L)</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保留多久</translation>
    </message>
    <message>
        <source>Reason of the legal hold</source>
        <translation>法律保全的原因</translation>
    </message>
    <message>
        <source>Reason, such as the case</source>
        <translation>原因，例如案件</translation>
    </message>
    <message numerus="yes">
        <source>The document is deleted %n days after the fax has ended.</source>
        <translation>
            <numerusform>文档将在传真结束 %n 天后删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is kept for ever, as it is set.</source>
        <translation>按设置，文档永久保留。</translation>
    </message>
    <message>
        <source>The document is to be deleted on {date}.</source>
        <translation>文档将于 {date} 删除。</translation>
    </message>
    <message>
        <source>The document was deleted on {date}. What was sent to whom and its hashes stay.</source>
        <translation>文档已于 {date} 删除。发给谁、发了什么的记录及其哈希值仍保留。</translation>
    </message>
    <message>
        <source>The document&apos;s time is over on {date}; it stays, as it is marked here.</source>
        <translation>文档的保存期到 {date} 为止；因在此标记而保留。</translation>
    </message>
    <message>
        <source>Under legal hold since {date}, by {user}.</source>
        <translation>自 {date} 起由 {user} 置于法律保全之下。</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>+ and -</source>
        <translation>+ 和 -</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>添加文档</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+↑、Alt+↓</translation>
    </message>
    <message>
        <source>Choose the pages of the document</source>
        <translation>选择文档的页面</translation>
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
        <translation>转到收件人、预览、队列</translation>
    </message>
    <message>
        <source>In To: choose all numbers, or several</source>
        <translation>在收件人中：选择所有或多个号码</translation>
    </message>
    <message>
        <source>In To: end the number</source>
        <translation>在收件人中：结束号码输入</translation>
    </message>
    <message>
        <source>In To: go to the numbers, edit the last one</source>
        <translation>在收件人中：转到号码，编辑最后一个</translation>
    </message>
    <message>
        <source>In the preview and the documents: go through the pages</source>
        <translation>在预览和文档中：翻页</translation>
    </message>
    <message>
        <source>In the preview: the page larger or smaller</source>
        <translation>在预览中：放大或缩小页面</translation>
    </message>
    <message>
        <source>In the preview: turn the page to the right, to the left</source>
        <translation>在预览中：向右、向左旋转页面</translation>
    </message>
    <message>
        <source>In the queue and the history: copy the rows, as text and as a table</source>
        <translation>在队列和历史记录中：将行复制为文本和表格</translation>
    </message>
    <message>
        <source>In the queue: what can be done</source>
        <translation>在队列中：可执行的操作</translation>
    </message>
    <message>
        <source>In the queue: what stands on the row&apos;s button</source>
        <translation>在队列中：行上按钮的操作</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Left, Backspace</source>
        <translation>←、Backspace</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>菜单键、Shift+F10</translation>
    </message>
    <message>
        <source>Move the document</source>
        <translation>移动文档</translation>
    </message>
    <message>
        <source>New fax: put aside what stands there</source>
        <translation>新传真：将当前内容放到一边</translation>
    </message>
    <message>
        <source>Page Up, Page Down, Home, End</source>
        <translation>Page Up、Page Down、Home、End</translation>
    </message>
    <message>
        <source>Paste documents or numbers</source>
        <translation>粘贴文档或号码</translation>
    </message>
    <message>
        <source>R, Shift+R</source>
        <translation>R、Shift+R</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>搜索队列</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>收回上一步操作</translation>
    </message>
    <message>
        <source>Take out the number or document; remove the fax</source>
        <translation>取出号码或文档；移除传真</translation>
    </message>
    <message>
        <source>The fax&apos;s history</source>
        <translation>传真的历史记录</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system&apos;s</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language of FaxDesk, from the next start on</source>
        <translation>FaxDesk 的语言（下次启动生效）</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Locked: {names}.</source>
        <translation>已锁定：{names}。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>&amp;New fax</source>
        <translation>新建传真(&amp;N)</translation>
    </message>
    <message>
        <source>A fax that you have not sent yet is kept. It comes back when FaxDesk is started without a document.</source>
        <translation>您尚未发送的一份传真已保留。不带文档启动 FaxDesk 时，它会重新出现。</translation>
    </message>
    <message>
        <source>Another FaxDesk is working the queue. What you send here goes out through it.</source>
        <translation>另一个 FaxDesk 正在处理队列。您在此发送的内容会经由它发出。</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer. To send real faxes, close this window and start FaxDesk without --demo.</source>
        <translation>演示：不会从此计算机发送任何内容。要发送真实传真，请关闭此窗口，并在不带 --demo 的情况下启动 FaxDesk。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Set up your Telnyx account</source>
        <translation>设置您的 Telnyx 账户</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached. FaxDesk goes on by itself when it can be.</source>
        <translation>无法连接 Telnyx。恢复后 FaxDesk 会自动继续。</translation>
    </message>
    <message>
        <source>The queue is paused. Faxes under way go on; no other starts.</source>
        <translation>队列已暂停。进行中的传真会继续；不会开始新的传真。</translation>
    </message>
    <message>
        <source>You have not sent this fax yet. It was kept for you ({time}).</source>
        <translation>您尚未发送此传真。已为您保留 ({time})。</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind of number {n}</source>
        <translation>号码 {n} 的类型</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>常用</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>A copy to look at could not be made. Is the disk full?</source>
        <translation>无法创建供查看的副本。磁盘是否已满？</translation>
    </message>
    <message>
        <source>No program here opens PDFs.</source>
        <translation>此计算机上没有可打开 PDF 的程序。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>0: any free one</source>
        <translation>0：任意空闲端口</translation>
    </message>
    <message>
        <source>Cancel faxes, or all of a broadcast.</source>
        <translation>取消传真，或整个群发。</translation>
    </message>
    <message>
        <source>Collect what helps support, without names, numbers, documents or keys.</source>
        <translation>收集有助于技术支持的信息，不含姓名、号码、文档或密钥。</translation>
    </message>
    <message>
        <source>Copy the journal: every fax with its history, no documents.</source>
        <translation>复制传真日志：每份传真及其历史记录，不含文档。</translation>
    </message>
    <message>
        <source>Decide about an uncertain or held fax.</source>
        <translation>对不确定或暂挂的传真作出决定。</translation>
    </message>
    <message>
        <source>Draw a page as it will arrive.</source>
        <translation>按送达时的样子绘制页面。</translation>
    </message>
    <message>
        <source>Export what became of each fax of a broadcast, as CSV.</source>
        <translation>将群发中每份传真的结果导出为 CSV。</translation>
    </message>
    <message>
        <source>Find faxes that are over, of any time; sums of them.</source>
        <translation>查找任何时间已结束的传真；及其汇总。</translation>
    </message>
    <message>
        <source>Forget somebody: take number, name and documents out of everything.</source>
        <translation>清除某人：从所有内容中去除号码、姓名和文档。</translation>
    </message>
    <message>
        <source>Go on after a pause, or after the account was fixed.</source>
        <translation>在暂停之后，或账户修正之后继续。</translation>
    </message>
    <message>
        <source>Keep the API key, choose the connection and the from-number.</source>
        <translation>保存 API 密钥，选择连接和主叫号码。</translation>
    </message>
    <message>
        <source>Keep the documents of faxes beyond their time.</source>
        <translation>超过期限后仍保留传真的文档。</translation>
    </message>
    <message>
        <source>Keep waiting faxes back until they are released; pause a broadcast.</source>
        <translation>扣下等待中的传真直到放行；暂停群发。</translation>
    </message>
    <message>
        <source>Let held faxes go on, with the tries they have left; let a broadcast go on.</source>
        <translation>让暂挂的传真以剩余的尝试次数继续；让群发继续。</translation>
    </message>
    <message>
        <source>Let waiting faxes go at another time, or before others.</source>
        <translation>让等待中的传真在其他时间或先于其他传真发送。</translation>
    </message>
    <message>
        <source>List every fax with its state, and broadcasts with their totals.</source>
        <translation>列出每份传真及其状态，以及群发及其汇总。</translation>
    </message>
    <message>
        <source>List printed documents that wait for the window.</source>
        <translation>列出等待窗口的打印文档。</translation>
    </message>
    <message>
        <source>Make a proof of faxes: report, documents and events in one PDF.</source>
        <translation>生成传真的凭证：报告、文档和事件合为一个 PDF。</translation>
    </message>
    <message>
        <source>Make documents into PDFs that can be faxed.</source>
        <translation>将文档制成可传真的 PDF。</translation>
    </message>
    <message>
        <source>Make transmission reports, as PDF.</source>
        <translation>生成 PDF 格式的发送报告。</translation>
    </message>
    <message>
        <source>Move faxes of old years into a file of their own, which the history still finds.</source>
        <translation>将往年的传真移入单独的文件，历史记录仍可找到。</translation>
    </message>
    <message>
        <source>One queue for several desks: set up, watch, move.</source>
        <translation>多个工位共用一个队列：设置、查看、迁移。</translation>
    </message>
    <message>
        <source>Put a word of your own on faxes, to find them by.</source>
        <translation>给传真加上您自己的词，以便查找。</translation>
    </message>
    <message>
        <source>Put faxes under legal hold: nothing of them can be removed.</source>
        <translation>将传真置于法律保全之下：不能移除其中任何内容。</translation>
    </message>
    <message>
        <source>Queue one fax per number.</source>
        <translation>每个号码放入队列一份传真。</translation>
    </message>
    <message>
        <source>Remove faxes that are over; what arrived can be restored for 30 days.</source>
        <translation>移除已结束的传真；已送达的可在 30 天内恢复。</translation>
    </message>
    <message>
        <source>Run the Telnyx simulator alone; its base URL is the first line.</source>
        <translation>单独运行 Telnyx 模拟器；首行为其基础 URL。</translation>
    </message>
    <message>
        <source>Say what can be said of documents before they are sent.</source>
        <translation>在发送前说明文档的情况。</translation>
    </message>
    <message>
        <source>Say what faxes cost, by day, month or user.</source>
        <translation>按日、月或用户显示传真费用。</translation>
    </message>
    <message>
        <source>Say what goes when, or take out now what is due.</source>
        <translation>说明何时去除什么，或立即去除到期的内容。</translation>
    </message>
    <message>
        <source>Say whether a proof, or an exported log, was changed.</source>
        <translation>检查凭证或导出的日志是否被更改。</translation>
    </message>
    <message>
        <source>Say whether the journal was changed, and where.</source>
        <translation>检查传真日志是否被更改以及何处被更改。</translation>
    </message>
    <message>
        <source>Send documents as faxes. Without a command: open the window, with the files added; a window that is open already takes them.</source>
        <translation>将文档作为传真发送。不带命令：打开窗口并添加文件；已打开的窗口会接收它们。</translation>
    </message>
    <message>
        <source>Send failed, cancelled or held faxes once more, or all of a broadcast that failed.</source>
        <translation>再次发送失败、取消或暂挂的传真，或群发中所有失败的传真。</translation>
    </message>
    <message>
        <source>Send once more what was sent, or to somebody else.</source>
        <translation>再次发送已发送的内容，或发给其他人。</translation>
    </message>
    <message>
        <source>Show one fax with its story, or a broadcast.</source>
        <translation>显示一份传真及其经过，或一个群发。</translation>
    </message>
    <message>
        <source>Show what the IT department set on this computer.</source>
        <translation>显示 IT 部门在此计算机上的设置。</translation>
    </message>
    <message>
        <source>Start no further fax.</source>
        <translation>不再开始新的传真。</translation>
    </message>
    <message>
        <source>Stop everything: pause the queue, cancel what has not arrived.</source>
        <translation>全部停止：暂停队列，取消尚未送达的传真。</translation>
    </message>
    <message>
        <source>Take faxes out of the bin again.</source>
        <translation>将传真从回收站取出。</translation>
    </message>
    <message>
        <source>The address book: list, add, remove, import, export, groups.</source>
        <translation>通讯录：列出、添加、移除、导入、导出、组。</translation>
    </message>
    <message>
        <source>Watched folders: list, add, remove, refused.</source>
        <translation>监视文件夹：列出、添加、移除、被拒绝的文件。</translation>
    </message>
    <message>
        <source>Work the queue without a window.</source>
        <translation>不带窗口处理队列。</translation>
    </message>
    <message>
        <source>a PDF that Telnyx fetches itself</source>
        <translation>由 Telnyx 自行获取的 PDF</translation>
    </message>
    <message>
        <source>a PDF, picture, text or office document; several become one fax, in order</source>
        <translation>PDF、图片、文本或 Office 文档；多个则按顺序合为一份传真</translation>
    </message>
    <message>
        <source>a broadcast, as B1, or the number of one of its faxes</source>
        <translation>群发，如 B1，或其中一份传真的编号</translation>
    </message>
    <message>
        <source>a contact&apos;s ID, its name, or its number</source>
        <translation>联系人的 ID、姓名或号码</translation>
    </message>
    <message>
        <source>a cover page: standard, letter, short, or one of your own</source>
        <translation>封面：standard、letter、short 或自定义封面</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>a document to add, or a number as fax:+13127367276</source>
        <translation>要添加的文档，或形如 fax:+13127367276 的号码</translation>
    </message>
    <message>
        <source>a document; several are joined, in order</source>
        <translation>文档；多个则按顺序合并</translation>
    </message>
    <message>
        <source>a fax number, SIP URI, contact&apos;s name, or @GROUP of the address book; repeatable</source>
        <translation>传真号码、SIP URI、联系人姓名或通讯录中的 @GROUP；可重复</translation>
    </message>
    <message>
        <source>a fax number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>传真号码；LABEL=NUMBER 为其加标签；可重复</translation>
    </message>
    <message>
        <source>a fax&apos;s number</source>
        <translation>传真的编号</translation>
    </message>
    <message>
        <source>a fax&apos;s number, or a broadcast&apos;s as B1</source>
        <translation>传真的编号，或群发的编号，如 B1</translation>
    </message>
    <message>
        <source>a fax&apos;s number; without any: list them</source>
        <translation>传真的编号；不给出则列出</translation>
    </message>
    <message>
        <source>a folder without a journal</source>
        <translation>没有传真日志的文件夹</translation>
    </message>
    <message>
        <source>a group it is in; repeatable</source>
        <translation>所属的组；可重复</translation>
    </message>
    <message>
        <source>a mobile number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>手机号码；LABEL=NUMBER 为其加标签；可重复</translation>
    </message>
    <message>
        <source>a number, a contact&apos;s name or @group; several times for several</source>
        <translation>号码、联系人姓名或 @group；多个则多次指定</translation>
    </message>
    <message>
        <source>a number, a name or a SIP URI; where it went before by default</source>
        <translation>号码、姓名或 SIP URI；默认为之前的收件人</translation>
    </message>
    <message>
        <source>a number, or the whole name of a contact or recipient</source>
        <translation>号码，或联系人或收件人的完整姓名</translation>
    </message>
    <message>
        <source>a part of the number</source>
        <translation>号码的一部分</translation>
    </message>
    <message>
        <source>a proof, or an exported log</source>
        <translation>凭证，或导出的日志</translation>
    </message>
    <message>
        <source>a regular expression that finds the number there</source>
        <translation>在其中查找号码的正则表达式</translation>
    </message>
    <message>
        <source>a table for Excel and the like</source>
        <translation>用于 Excel 等的表格</translation>
    </message>
    <message>
        <source>a table with headings, or vCards</source>
        <translation>带标题行的表格，或 vCard</translation>
    </message>
    <message>
        <source>a telephone number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>电话号码；LABEL=NUMBER 为其加标签；可重复</translation>
    </message>
    <message>
        <source>a word or some words of your own</source>
        <translation>您自己的一个或几个词</translation>
    </message>
    <message>
        <source>added or ended on this day or before</source>
        <translation>在此日或之前添加或结束</translation>
    </message>
    <message>
        <source>added or ended on this day or later, like 2026-03-31</source>
        <translation>在此日或之后添加或结束，如 2026-03-31</translation>
    </message>
    <message>
        <source>all in one PDF, which is overwritten; or in a folder that is there, one each</source>
        <translation>全部写入一个 PDF（会覆盖）；或写入已有的文件夹，每份一个</translation>
    </message>
    <message>
        <source>also pages that arrive black for more than a third, or take more than ten minutes</source>
        <translation>超过三分之一为黑色或超过十分钟的页面也发送</translation>
    </message>
    <message>
        <source>also when the same document to the same number is under way</source>
        <translation>即使相同文档正在发往同一号码也发送</translation>
    </message>
    <message>
        <source>as in clerk:address-book</source>
        <translation>如 clerk:address-book</translation>
    </message>
    <message>
        <source>as in clerk:others-documents</source>
        <translation>如 clerk:others-documents</translation>
    </message>
    <message>
        <source>as soon as its turn comes</source>
        <translation>轮到时立即发送</translation>
    </message>
    <message>
        <source>as the owner: move all that this desk has into a team that has nothing</source>
        <translation>作为所有者：将此工位的全部内容移入空的团队</translation>
    </message>
    <message>
        <source>at most so many pages in one fax; 350 by default</source>
        <translation>一份传真最多多少页；默认 350</translation>
    </message>
    <message>
        <source>at most so many; 100 by default, all in a file</source>
        <translation>最多多少个；默认 100，写入文件时为全部</translation>
    </message>
    <message>
        <source>by FILE&apos;s ending otherwise; vcard is version 3.0, which most programs read, vcard4 version 4.0</source>
        <translation>否则按 FILE 的扩展名；vcard 为多数程序可读的 3.0 版，vcard4 为 4.0 版</translation>
    </message>
    <message>
        <source>by what it is ordered; the newest first by default</source>
        <translation>排序依据；默认最新的在前</translation>
    </message>
    <message>
        <source>call it so</source>
        <translation>改为此名称</translation>
    </message>
    <message>
        <source>commands (see faxdesk COMMAND --help):</source>
        <translation>命令（参见 faxdesk COMMAND --help）：</translation>
    </message>
    <message>
        <source>compare with the seals in this folder too; may be given several times</source>
        <translation>同时与此文件夹中的封印比较；可多次指定</translation>
    </message>
    <message>
        <source>don&apos;t ask</source>
        <translation>不询问</translation>
    </message>
    <message>
        <source>don&apos;t use the T.38 protocol</source>
        <translation>不使用 T.38 协议</translation>
    </message>
    <message>
        <source>e.g. de</source>
        <translation>例如 de</translation>
    </message>
    <message>
        <source>end the legal hold</source>
        <translation>结束法律保全</translation>
    </message>
    <message>
        <source>end when nothing is left that can move without a person</source>
        <translation>没有无需人工即可继续的内容时结束</translation>
    </message>
    <message>
        <source>fax numbers, the usual one first</source>
        <translation>传真号码，常用的在前</translation>
    </message>
    <message>
        <source>faxes under way at once</source>
        <translation>同时进行的传真数</translation>
    </message>
    <message>
        <source>files that could not be faxed</source>
        <translation>无法传真的文件</translation>
    </message>
    <message>
        <source>follow the faxes to their end</source>
        <translation>跟踪传真直到结束</translation>
    </message>
    <message>
        <source>go back to the backup FILE; today&apos;s journal is kept beside it</source>
        <translation>恢复到备份 FILE；当前的传真日志保留在旁边</translation>
    </message>
    <message>
        <source>go on: a line for each fax that changes, until it is ended</source>
        <translation>持续显示：传真每有变化输出一行，直到被结束</translation>
    </message>
    <message>
        <source>how many times as fast as life</source>
        <translation>是实际速度的多少倍</translation>
    </message>
    <message>
        <source>how things stand (by default), or take out now what is due</source>
        <translation>当前情况（默认），或立即去除到期的内容</translation>
    </message>
    <message>
        <source>in a team: only what you sent</source>
        <translation>在团队中：仅您发送的</translation>
    </message>
    <message>
        <source>in the office&apos;s directory (LDAP, Active Directory) instead</source>
        <translation>改为在公司目录（LDAP、Active Directory）中</translation>
    </message>
    <message>
        <source>its faxes in true black and white</source>
        <translation>其传真使用纯黑白</translation>
    </message>
    <message>
        <source>its faxes without the T.38 protocol</source>
        <translation>其传真不使用 T.38 协议</translation>
    </message>
    <message>
        <source>keep only the report of what was delivered</source>
        <translation>已送达的只保留报告</translation>
    </message>
    <message>
        <source>keep them no more</source>
        <translation>不再保留</translation>
    </message>
    <message>
        <source>let Telnyx keep a preview for a while</source>
        <translation>让 Telnyx 保留预览一段时间</translation>
    </message>
    <message>
        <source>let Telnyx keep the document for a while</source>
        <translation>让 Telnyx 保留文档一段时间</translation>
    </message>
    <message>
        <source>let this desk work its own queue again</source>
        <translation>让此工位重新处理自己的队列</translation>
    </message>
    <message>
        <source>let this desk work the team&apos;s queue</source>
        <translation>让此工位处理团队的队列</translation>
    </message>
    <message>
        <source>list contacts, all or those that are looked for</source>
        <translation>列出联系人，全部或查找的</translation>
    </message>
    <message>
        <source>list groups; put contacts into one or take them out</source>
        <translation>列出组；将联系人放入组或取出</translation>
    </message>
    <message>
        <source>list who did what, the newest last</source>
        <translation>列出谁做了什么，最新的在最后</translation>
    </message>
    <message>
        <source>look for somebody, here or in the office&apos;s directory</source>
        <translation>在此处或公司目录中查找某人</translation>
    </message>
    <message>
        <source>make every sheet of a workbook fit the width of its page</source>
        <translation>使工作簿的每个工作表适合页宽</translation>
    </message>
    <message>
        <source>make heavy pages smaller where it is too large for a fax</source>
        <translation>文件对传真来说太大时缩小较大的页面</translation>
    </message>
    <message>
        <source>make scanned and photographed pages clean: black on white, straight, without shadows</source>
        <translation>清理扫描和拍摄的页面：白底黑字、端正、无阴影</translation>
    </message>
    <message>
        <source>make the team&apos;s tables and roles, or bring them up to date</source>
        <translation>创建或更新团队的数据表和角色</translation>
    </message>
    <message>
        <source>more time between tries</source>
        <translation>延长重试间隔</translation>
    </message>
    <message>
        <source>move what was added before this year or day, like 2024 or 2024-07-01; without it list archives</source>
        <translation>移动此年或此日之前添加的内容，如 2024 或 2024-07-01；不给出则列出存档</translation>
    </message>
    <message>
        <source>nobody may fax it, and why</source>
        <translation>任何人都不得向其传真，及原因</translation>
    </message>
    <message>
        <source>not before: 17:00, &quot;tomorrow 8:00&quot;, &quot;Mon 9:30&quot;, 2026-03-05T08:00+01:00</source>
        <translation>不早于：17:00、&quot;tomorrow 8:00&quot;、&quot;Mon 9:30&quot;、2026-03-05T08:00+01:00</translation>
    </message>
    <message>
        <source>notes; \n begins a new line</source>
        <translation>备注；\n 表示换行</translation>
    </message>
    <message>
        <source>numbers that were never faxed before are right</source>
        <translation>从未传真过的号码无误</translation>
    </message>
    <message>
        <source>numbers that were never faxed before wait for nobody</source>
        <translation>从未传真过的号码无需等待</translation>
    </message>
    <message>
        <source>of another team than this desk&apos;s</source>
        <translation>不是此工位所属团队，而是另一团队</translation>
    </message>
    <message>
        <source>of the recipient&apos;s name or company</source>
        <translation>收件人姓名或公司中的词</translation>
    </message>
    <message>
        <source>on the built-in simulator: no account, nothing leaves the machine</source>
        <translation>使用内置模拟器：无需账户，不会从此机器发送任何内容</translation>
    </message>
    <message>
        <source>on the cover</source>
        <translation>写在封面上</translation>
    </message>
    <message>
        <source>one group: list its members</source>
        <translation>一个组：列出其成员</translation>
    </message>
    <message>
        <source>one line for each broadcast, with its totals</source>
        <translation>每个群发一行，附汇总</translation>
    </message>
    <message>
        <source>only in these hours, each try too, as 08:00-18:00; “office”: the office&apos;s, on working days</source>
        <translation>仅在此时段，每次重试也是，如 08:00-18:00；“office”：工作日的办公时间</translation>
    </message>
    <message>
        <source>only say what would be moved</source>
        <translation>只说明会移动什么</translation>
    </message>
    <message>
        <source>only these; may be given several times</source>
        <translation>仅限这些；可多次指定</translation>
    </message>
    <message>
        <source>only those of this group</source>
        <translation>仅限此组的</translation>
    </message>
    <message>
        <source>only what has this tag</source>
        <translation>仅限带此标签的</translation>
    </message>
    <message>
        <source>overwritten where it exists</source>
        <translation>如已存在则覆盖</translation>
    </message>
    <message>
        <source>parts become OUT-1.pdf, OUT-2.pdf, ...</source>
        <translation>各段成为 OUT-1.pdf、OUT-2.pdf 等</translation>
    </message>
    <message>
        <source>pdf or tiff; only with --store-preview</source>
        <translation>pdf 或 tiff；仅与 --store-preview 一起使用</translation>
    </message>
    <message>
        <source>percent, 1 to 100</source>
        <translation>百分比，1 到 100</translation>
    </message>
    <message>
        <source>percent, 1 to 100; only with --monochrome</source>
        <translation>百分比，1 到 100；仅与 --monochrome 一起使用</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>位置参数</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST/DATABASE, without a password; by default FAXDESK_TEAM_DATABASE, or the setting</source>
        <translation>不带密码的 postgresql://USER@HOST/DATABASE；默认为 FAXDESK_TEAM_DATABASE 或设置中的值</translation>
    </message>
    <message>
        <source>print all that is in it</source>
        <translation>输出其中的全部内容</translation>
    </message>
    <message>
        <source>print one JSON object per line and nothing else</source>
        <translation>每行输出一个 JSON 对象，不输出其他内容</translation>
    </message>
    <message>
        <source>put a contact into it; repeatable</source>
        <translation>将联系人放入其中；可重复</translation>
    </message>
    <message>
        <source>put the archive in this folder; without --before: look for archives there that were moved</source>
        <translation>将存档放入此文件夹；不给出 --before 则在其中查找被移走的存档</translation>
    </message>
    <message>
        <source>read contacts from a table (Outlook, Google, any) or vCards</source>
        <translation>从表格（Outlook、Google 等）或 vCard 读取联系人</translation>
    </message>
    <message>
        <source>read the API key from standard input</source>
        <translation>从标准输入读取 API 密钥</translation>
    </message>
    <message>
        <source>read the password for the office&apos;s directory from standard input, try it and keep it</source>
        <translation>从标准输入读取公司目录的密码，测试并保存</translation>
    </message>
    <message>
        <source>read the password from standard input</source>
        <translation>从标准输入读取密码</translation>
    </message>
    <message>
        <source>read the password of a locked PDF from standard input</source>
        <translation>从标准输入读取加锁 PDF 的密码</translation>
    </message>
    <message>
        <source>remove the group; its contacts stay</source>
        <translation>移除组；其联系人保留</translation>
    </message>
    <message>
        <source>say what it would do, row by row, and change nothing</source>
        <translation>逐行说明会做什么，不作任何更改</translation>
    </message>
    <message>
        <source>say what would be removed and what would stay; do nothing</source>
        <translation>说明会移除什么、保留什么；不执行</translation>
    </message>
    <message>
        <source>send office documents without their tracked changes: what was deleted is left out</source>
        <translation>发送 Office 文档时不带修订痕迹：删除的内容不包含在内</translation>
    </message>
    <message>
        <source>send pages whose shades take long as FaxDesk&apos;s own dots: quick, letters become a picture</source>
        <translation>将灰阶耗时的页面以 FaxDesk 自己的点发送：速度快，文字成为图像</translation>
    </message>
    <message>
        <source>send them from this number</source>
        <translation>从此号码发送</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>显示程序的版本号并退出</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>显示此帮助信息并退出</translation>
    </message>
    <message>
        <source>speak this language: de, pt_BR, ..., or a translator&apos;s .ts or .qm FILE; before a command too</source>
        <translation>使用此语言：de、pt_BR 等，或译者的 .ts 或 .qm 文件 FILE；也可放在命令之前</translation>
    </message>
    <message>
        <source>stands before others</source>
        <translation>排在前面</translation>
    </message>
    <message>
        <source>start as an icon in the notification area; without one, with the window minimised</source>
        <translation>以通知区域中的图标启动；没有通知区域时，以最小化窗口启动</translation>
    </message>
    <message>
        <source>sums instead of faxes</source>
        <translation>显示汇总而不是传真</translation>
    </message>
    <message>
        <source>take a contact out; repeatable</source>
        <translation>取出联系人；可重复</translation>
    </message>
    <message>
        <source>take any API key, from any user of this computer; default: only the one in TELNYX_API_KEY, or a new one that is printed</source>
        <translation>接受此计算机任何用户的任何 API 密钥；默认仅限 TELNYX_API_KEY 中的，或新生成并显示的</translation>
    </message>
    <message>
        <source>take contacts out of the book</source>
        <translation>将联系人从通讯录取出</translation>
    </message>
    <message>
        <source>take the tag off</source>
        <translation>去掉标签</translation>
    </message>
    <message>
        <source>the CSV file, for Excel and the like; overwritten where it exists</source>
        <translation>用于 Excel 等的 CSV 文件；如已存在则覆盖</translation>
    </message>
    <message>
        <source>the PDF; a folder that is there names it itself</source>
        <translation>PDF；如为已有的文件夹，则自动命名</translation>
    </message>
    <message>
        <source>the ZIP file; overwritten where it exists</source>
        <translation>ZIP 文件；如已存在则覆盖</translation>
    </message>
    <message>
        <source>the backup&apos;s file or folder; default: the folder “backups”</source>
        <translation>备份的文件或文件夹；默认为文件夹“backups”</translation>
    </message>
    <message>
        <source>the caller&apos;s name that the receiver sees</source>
        <translation>接收方看到的主叫名称</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>the contact&apos;s name</source>
        <translation>联系人的姓名</translation>
    </message>
    <message>
        <source>the cover that its faxes begin with</source>
        <translation>其传真开头的封面</translation>
    </message>
    <message>
        <source>the cover&apos;s message; \n begins a new line</source>
        <translation>封面的正文；\n 表示换行</translation>
    </message>
    <message>
        <source>the cover&apos;s subject</source>
        <translation>封面的主题</translation>
    </message>
    <message>
        <source>the fax application to send with</source>
        <translation>用于发送的传真应用</translation>
    </message>
    <message>
        <source>the faxes of this broadcast, each with its own state</source>
        <translation>此群发的传真及各自的状态</translation>
    </message>
    <message>
        <source>the line “Attention” of covers</source>
        <translation>封面的“联络人”行</translation>
    </message>
    <message>
        <source>the number to send from</source>
        <translation>用于发送的号码</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>顺序相反</translation>
    </message>
    <message>
        <source>the picture; overwritten where it exists</source>
        <translation>图片；如已存在则覆盖</translation>
    </message>
    <message>
        <source>the sender&apos;s line at the head of each page, or none; else as the settings say</source>
        <translation>每页顶端的发件人行，或没有；否则按设置</translation>
    </message>
    <message>
        <source>the watched folders, and how they stand</source>
        <translation>监视文件夹及其状况</translation>
    </message>
    <message>
        <source>they have been read of</source>
        <translation>已知悉它们</translation>
    </message>
    <message>
        <source>true black and white, without grey</source>
        <translation>纯黑白，没有灰色</translation>
    </message>
    <message>
        <source>try every part of FaxDesk on this computer</source>
        <translation>在此计算机上测试 FaxDesk 的各个部分</translation>
    </message>
    <message>
        <source>watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>watch a folder no more; what it has in hand goes on</source>
        <translation>不再监视文件夹；处理中的会继续</translation>
    </message>
    <message>
        <source>what becomes of it</source>
        <translation>如何处理它</translation>
    </message>
    <message>
        <source>what clerks, leads and administrators may do; as the owner: set it</source>
        <translation>职员、负责人和管理员的权限；所有者可设置</translation>
    </message>
    <message>
        <source>what is put into it is faxed</source>
        <translation>放入其中的内容会被传真</translation>
    </message>
    <message>
        <source>what is summed up; month by default</source>
        <translation>汇总依据；默认为月</translation>
    </message>
    <message>
        <source>what lies in the bin</source>
        <translation>回收站中的内容</translation>
    </message>
    <message>
        <source>what people call it; the folder&apos;s own name by default</source>
        <translation>称呼；默认为文件夹自己的名称</translation>
    </message>
    <message>
        <source>what pictures and texts are laid onto: letter or a4; else that of FAXDESK_FROM&apos;s country</source>
        <translation>图片和文本所用的纸张：letter 或 a4；否则为 FAXDESK_FROM 所在国家/地区的纸张</translation>
    </message>
    <message>
        <source>what the columns are, in order: name, company, fax, phone, mobile, notes, groups, ignored ...</source>
        <translation>各列依次是什么：name、company、fax、phone、mobile、notes、groups、ignored ...</translation>
    </message>
    <message>
        <source>what the others call this desk; by default its computer&apos;s name</source>
        <translation>其他工位对此工位的称呼；默认为其计算机名</translation>
    </message>
    <message>
        <source>whatever a person would be asked: the same document again, a number that doesn&apos;t exist, is like another one or your own</source>
        <translation>允许一切需要询问的情况：再次发送相同文档，号码不存在、与另一号码相似或是您自己的</translation>
    </message>
    <message>
        <source>when it must be there: it goes before others, and you are warned</source>
        <translation>必须送达的时间：它先于其他传真发送，并会提醒您</translation>
    </message>
    <message>
        <source>where Telnyx reports what becomes of the fax</source>
        <translation>Telnyx 报告传真结果的地址</translation>
    </message>
    <message>
        <source>which desks there are, what is under way and what waits</source>
        <translation>有哪些工位，哪些在进行，哪些在等待</translation>
    </message>
    <message>
        <source>which page; the first one by default</source>
        <translation>哪一页；默认第一页</translation>
    </message>
    <message>
        <source>which pages, e.g. 1-3,7 or 5-; once for every FILE, or as often as there are FILEs</source>
        <translation>哪些页，例如 1-3,7 或 5-；对所有 FILE 指定一次，或与 FILE 数量相同</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>发送者</translation>
    </message>
    <message>
        <source>whose numbers are written without a country code, e.g. DE</source>
        <translation>不带国家/地区代码的号码所属，例如 DE</translation>
    </message>
    <message>
        <source>why, such as the case; needed to set it</source>
        <translation>原因，例如案件；设置时必需</translation>
    </message>
    <message>
        <source>with --between: Monday to Friday, but for days on which the office is closed (a setting)</source>
        <translation>与 --between 一起使用：周一至周五，办公室休息的日子（设置）除外</translation>
    </message>
    <message>
        <source>with --between: by the receiver&apos;s clock, where the number tells it; else by this one</source>
        <translation>与 --between 一起使用：按接收方的时间（如能从号码得知），否则按此处的时间</translation>
    </message>
    <message>
        <source>with --clean-up, leave out pages on which nothing was found</source>
        <translation>与 --clean-up 一起使用：略去没有内容的页面</translation>
    </message>
    <message>
        <source>with --deadline: afterwards ask instead of sending it late</source>
        <translation>与 --deadline 一起使用：过期后询问，而不是迟发</translation>
    </message>
    <message>
        <source>with --follow: go on after the line whose “resume” was N</source>
        <translation>与 --follow 一起使用：从“resume”为 N 的行之后继续</translation>
    </message>
    <message>
        <source>with --log: from then on; a day, or a day and a time</source>
        <translation>与 --log 一起使用：自此开始；日期，或日期和时间</translation>
    </message>
    <message>
        <source>with --log: such acts alone</source>
        <translation>与 --log 一起使用：仅此类操作</translation>
    </message>
    <message>
        <source>with --log: up to then; a day counts whole</source>
        <translation>与 --log 一起使用：到此为止；日期包含全天</translation>
    </message>
    <message>
        <source>with --log: what this user did</source>
        <translation>与 --log 一起使用：此用户的操作</translation>
    </message>
    <message>
        <source>with --self-test: write what it found to FILE</source>
        <translation>与 --self-test 一起使用：将结果写入 FILE</translation>
    </message>
    <message>
        <source>with --wait: stop waiting after so many seconds</source>
        <translation>与 --wait 一起使用：等待这么多秒后停止</translation>
    </message>
    <message>
        <source>with run: say what is due, and do nothing</source>
        <translation>与 run 一起使用：说明到期的内容，不执行</translation>
    </message>
    <message>
        <source>with this cover page</source>
        <translation>使用此封面</translation>
    </message>
    <message>
        <source>without --to, what says who it goes to: file-name, sidecar (a .json, .csv or .xml file of the same name), first-page</source>
        <translation>没有 --to 时，由什么说明收件人：file-name、sidecar（同名的 .json、.csv 或 .xml 文件）、first-page</translation>
    </message>
    <message>
        <source>without the first page, for privacy</source>
        <translation>为保护隐私不含首页</translation>
    </message>
    <message>
        <source>without trying every part of FaxDesk</source>
        <translation>不测试 FaxDesk 的各个部分</translation>
    </message>
    <message>
        <source>words of names and companies, digits</source>
        <translation>姓名和公司中的词、数字</translation>
    </message>
    <message>
        <source>words of names and companies, parts of numbers</source>
        <translation>姓名和公司中的词、号码的部分</translation>
    </message>
    <message>
        <source>words of number, name, company, document, cover, user or tag, a state, a reason, or a date</source>
        <translation>号码、姓名、公司、文档、封面、用户或标签中的词，状态、原因或日期</translation>
    </message>
    <message>
        <source>write a contact into the book</source>
        <translation>将联系人写入通讯录</translation>
    </message>
    <message>
        <source>write the book into a file: CSV, or vCards (.vcf)</source>
        <translation>将通讯录写入文件：CSV 或 vCard (.vcf)</translation>
    </message>
    <message>
        <source>write the chain into FILE, to be checked without the journal</source>
        <translation>将校验链写入 FILE，以便在没有传真日志时核验</translation>
    </message>
    <message>
        <source>write the table to FILE; overwritten where it exists</source>
        <translation>将表格写入 FILE；如已存在则覆盖</translation>
    </message>
    <message>
        <source>write what the team has as a desk&apos;s journal, with its documents</source>
        <translation>将团队的内容连同文档写成工位的传真日志</translation>
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
        <translation>黑色阈值(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>黑白(&amp;M)</translation>
    </message>
    <message>
        <source>Adva&amp;nced</source>
        <translation>高级(&amp;N)</translation>
    </message>
    <message>
        <source>Black threshold in percent</source>
        <translation>黑色阈值（百分比）</translation>
    </message>
    <message>
        <source>Every pixel becomes black or white, without greys. Good for text, bad for photos.</source>
        <translation>每个像素变为黑或白，没有灰色。适合文字，不适合照片。</translation>
    </message>
    <message>
        <source>High: letters and forms</source>
        <translation>高：信函和表格</translation>
    </message>
    <message>
        <source>Higher qualities show finer detail and take longer to send.</source>
        <translation>质量越高，细节越清晰，发送时间越长。</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <translation>黑白</translation>
    </message>
    <message>
        <source>Normal: large print, quickest</source>
        <translation>普通：大号字，最快</translation>
    </message>
    <message>
        <source>Qualit&amp;y</source>
        <translation>质量(&amp;Y)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>T.38, caller name, from-number, storing at Telnyx, webhook address</source>
        <translation>T.38、主叫名称、主叫号码、在 Telnyx 存储、Webhook 地址</translation>
    </message>
    <message>
        <source>Ultra dark: fine or pale text</source>
        <translation>超深：细小或浅色文字</translation>
    </message>
    <message>
        <source>Ultra light: photos and pictures</source>
        <translation>超浅：照片和图片</translation>
    </message>
    <message>
        <source>Very high: small print, drawings</source>
        <translation>极高：小号字、图纸</translation>
    </message>
    <message>
        <source>What is darker than this becomes black: higher makes more black. The usual value is 95.</source>
        <translation>比此值更暗的部分变为黑色：值越高，黑色越多。常用值为 95。</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
</context>
<context>
    <name>PagesButton</name>
    <message>
        <source>Choose which pages are sent</source>
        <translation>选择要发送的页面</translation>
    </message>
    <message>
        <source>Pages: all</source>
        <translation>页面：全部</translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation>页面：{pages}</translation>
    </message>
</context>
<context>
    <name>PagesEdit</name>
    <message numerus="yes">
        <source>%n of {pages} pages will be sent.</source>
        <translation>
            <numerusform>将发送 {pages} 页中的 %n 页。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n pages will be sent.</source>
        <translation>
            <numerusform>将发送全部 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Like 1-3, 7 or 5- (to the end). Enter keeps, Escape leaves.</source>
        <translation>如 1-3, 7 或 5-（到末尾）。Enter 保留，Esc 放弃。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Pages to send</source>
        <translation>要发送的页面</translation>
    </message>
    <message>
        <source>all, or like 1-3, 7</source>
        <translation>全部，或如 1-3, 7</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n are doubtful: look at them.</source>
        <translation>
            <numerusform>有 %n 行存疑：请查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are ticked.</source>
        <translation>
            <numerusform>已勾选 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove selected</source>
        <translation>移除所选(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>添加 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what was pasted</source>
        <translation>添加粘贴的内容</translation>
    </message>
    <message>
        <source>Remove all that are &amp;marked</source>
        <translation>移除所有有标记的行(&amp;M)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Tick selected</source>
        <translation>勾选所选</translation>
    </message>
    <message>
        <source>Untick selected</source>
        <translation>取消勾选所选</translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>传真号码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>附注</translation>
    </message>
</context>
<context>
    <name>PastedTable</name>
    <message>
        <source>What was understood, row by row</source>
        <translation>逐行显示识别结果</translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>Pasted list</source>
        <translation>粘贴的列表</translation>
    </message>
</context>
<context>
    <name>PreviewAdvice</name>
    <message>
        <source>Leave it out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Page {page} needs a look.</source>
        <translation>第 {page} 页需要查看。</translation>
    </message>
    <message>
        <source>Set threshold to {percent}</source>
        <translation>将阈值设为 {percent}</translation>
    </message>
    <message>
        <source>Set threshold to {percent}: {time}</source>
        <translation>将阈值设为 {percent}:{time}</translation>
    </message>
    <message>
        <source>Set very high</source>
        <translation>设为极高</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Use greyscale</source>
        <translation>使用灰度</translation>
    </message>
    <message>
        <source>Use greyscale, high: {time}</source>
        <translation>使用灰度、高质量：{time}</translation>
    </message>
</context>
<context>
    <name>PreviewMode</name>
    <message>
        <source>Cleaned up: scanned pages arrive with these dots. Compare with Original.</source>
        <translation>已清理：扫描的页面将以这些点送达。请与“原件”比较。</translation>
    </message>
    <message>
        <source>Close to what arrives. Telnyx makes the final picture: single dots may differ.</source>
        <translation>接近送达的效果。最终图像由 Telnyx 生成：个别点可能不同。</translation>
    </message>
    <message>
        <source>Likely: greys arrive as patterns of dots, and Telnyx&apos;s pattern may differ.</source>
        <translation>可能的效果：灰色以点状图案送达，Telnyx 的图案可能不同。</translation>
    </message>
    <message>
        <source>Pages that were shrunk to black and white no longer change with the threshold.</source>
        <translation>已缩小为黑白的页面不再随阈值变化。</translation>
    </message>
    <message>
        <source>Pages with greys arrive with these dots. Compare with Original.</source>
        <translation>含灰色的页面将以这些点送达。请与“原件”比较。</translation>
    </message>
    <message>
        <source>The document as FaxDesk shrank it. Your own file is as it was.</source>
        <translation>经 FaxDesk 缩小的文档。您自己的文件保持原样。</translation>
    </message>
    <message>
        <source>The document as it is. It arrives in black and white only.</source>
        <translation>文档的原样。送达时只有黑白。</translation>
    </message>
    <message>
        <source>The document before it was cleaned up. What arrives is beside it.</source>
        <translation>清理之前的文档。送达的效果在旁边。</translation>
    </message>
    <message>
        <source>{across} dots per inch across, {down} down: the standard&apos;s numbers for this quality, as Telnyx publishes none of its own.</source>
        <translation>横向每英寸 {across} 点，纵向每英寸 {down} 点：这是标准中该质量的数值，因为 Telnyx 未公布自己的数值。</translation>
    </message>
</context>
<context>
    <name>PreviewPages</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>{page}: page {place} of “{name}”</source>
        <translation>{page}：“{name}”的第 {place} 页</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Back to the main window</source>
        <translation>返回主窗口</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>在单独的窗口中显示</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>下一页 (Page Down)</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>上一页 (Page Up)</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>无法显示此页。</translation>
    </message>
    <message>
        <source>Turn this page (R, back with Shift+R)</source>
        <translation>旋转此页（R，用 Shift+R 转回）</translation>
    </message>
</context>
<context>
    <name>PreviewPlace</name>
    <message>
        <source>Add a document to see it here as it will arrive.</source>
        <translation>添加文档后，可在此查看其送达时的样子。</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>正在检查 …</translation>
    </message>
    <message>
        <source>What can&apos;t be sent can&apos;t be shown either.</source>
        <translation>无法发送的内容也无法显示。</translation>
    </message>
</context>
<context>
    <name>PreviewSlot</name>
    <message>
        <source>Add a document to see it here as it will arrive.</source>
        <translation>添加文档后，可在此查看其送达时的样子。</translation>
    </message>
    <message>
        <source>The preview is in a window of its own.</source>
        <translation>预览在单独的窗口中。</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>As it will arrive</source>
        <translation>送达效果</translation>
    </message>
</context>
<context>
    <name>PrintPlace</name>
    <message>
        <source>&amp;Open it</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Set up a folder</source>
        <translation>设置文件夹(&amp;S)</translation>
    </message>
    <message>
        <source>FaxDesk sets up a folder: what any program saves or prints there comes into this window.</source>
        <translation>FaxDesk 会设置一个文件夹：任何程序在那里保存或打印的内容都会进入此窗口。</translation>
    </message>
    <message>
        <source>Print in any program on the printer “FaxDesk”: the document comes into this window.</source>
        <translation>在任何程序中用打印机“FaxDesk”打印：文档会进入此窗口。</translation>
    </message>
    <message>
        <source>Print to FaxDesk</source>
        <translation>打印到 FaxDesk</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop looking into the folder</source>
        <translation>停止查看该文件夹</translation>
    </message>
    <message>
        <source>The folder can&apos;t be made in “{folder}”.</source>
        <translation>无法在“{folder}”中创建文件夹。</translation>
    </message>
    <message>
        <source>What is saved in “{folder}” comes into this window: choose it in “Microsoft Print to PDF”, or as where a scanner puts its files.</source>
        <translation>保存在“{folder}”中的内容会进入此窗口：请在“Microsoft Print to PDF”中选择它，或将它设为扫描仪存放文件的位置。</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>&amp;Save proof…</source>
        <translation>保存凭证(&amp;S)…</translation>
    </message>
    <message numerus="yes">
        <source>One PDF with the reports of %n faxes, and attached to it each document exactly as it was sent, Telnyx&apos;s own pictures where they are kept, and the histories in a form that can be checked.</source>
        <translation>
            <numerusform>一个包含 %n 份传真报告的 PDF，并附上与发送时完全一致的每份文档、Telnyx 的图像（如有保留）以及可核验形式的历史记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>One PDF with the transmission report, and attached to it the document exactly as it was sent, Telnyx&apos;s own picture where it is kept, and the history in a form that can be checked.</source>
        <translation>一个包含发送报告的 PDF，并附上与发送时完全一致的文档、Telnyx 的图像（如有保留）以及可核验形式的历史记录。</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>保存凭证</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Whoever has the file can read the documents. It is checked with: faxdesk verify FILE</source>
        <translation>持有此文件的人可以阅读其中的文档。核验命令：faxdesk verify FILE</translation>
    </message>
    <message>
        <source>With a &amp;picture of the first page on the report</source>
        <translation>报告中附首页图像(&amp;P)</translation>
    </message>
</context>
<context>
    <name>QualityNote</name>
    <message numerus="yes">
        <source>%n numbers refused so fine a quality before.</source>
        <translation>
            <numerusform>有 %n 个号码以前拒绝过这么精细的质量。</numerusform>
        </translation>
    </message>
    <message>
        <source>Some fax machines refuse this. FaxDesk then tries again in High.</source>
        <translation>有些传真机会拒绝此质量。FaxDesk 届时会以“高”重试。</translation>
    </message>
    <message>
        <source>Use High</source>
        <translation>使用“高”</translation>
    </message>
    <message>
        <source>{number} refused so fine a quality before.</source>
        <translation>{number} 以前拒绝过这么精细的质量。</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n faxes were to go from {before}. Your number is {number} now.</source>
        <translation>
            <numerusform>%n 份传真原定从 {before} 发出。您现在的号码是 {number}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes will not go until FaxDesk is open again.</source>
        <translation>
            <numerusform>%n 份传真要等到 FaxDesk 再次打开时才会发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All parts</source>
        <translation>所有分段(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel the fax</source>
        <translation>取消传真(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close FaxDesk</source>
        <translation>关闭 FaxDesk(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>仍然关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;From {number}</source>
        <translation>从 {number} 发送(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>放弃(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>返回(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on sending</source>
        <translation>继续发送(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>保持打开(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep {number}</source>
        <translation>保留 {number}(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>保持原样(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>让它继续(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Let them go on</source>
        <translation>让它们继续(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop everything</source>
        <translation>全部停止(&amp;S)</translation>
    </message>
    <message>
        <source>1 fax will not go until FaxDesk is open again.</source>
        <translation>1 份传真要等到 FaxDesk 再次打开时才会发送。</translation>
    </message>
    <message numerus="yes">
        <source>Already under way: %n. Telnyx was asked to stop them; they may still arrive.</source>
        <translation>
            <numerusform>已在进行：%n。已请求 Telnyx 停止；它们仍可能送达。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel every fax that has not arrived, and pause the queue?</source>
        <translation>取消所有尚未送达的传真，并暂停队列吗？</translation>
    </message>
    <message numerus="yes">
        <source>Cancel these %n faxes?</source>
        <translation>
            <numerusform>取消这 %n 份传真吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this fax?</source>
        <translation>取消此传真吗？</translation>
    </message>
    <message>
        <source>Cancel?</source>
        <translation>取消吗？</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled before they went: %n</source>
        <translation>
            <numerusform>发出前已取消：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close FaxDesk?</source>
        <translation>关闭 FaxDesk 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Delivered before, of those you sent off together with them: %n</source>
        <translation>
            <numerusform>与它们一起发送的传真中，此前已送达：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>FaxDesk then stays as an icon in the notification area. You can change that in Settings.</source>
        <translation>FaxDesk 届时会以图标形式留在通知区域。您可以在设置中更改。</translation>
    </message>
    <message>
        <source>Faxes under way are stopped as far as Telnyx still can. Those that have not gone are cancelled; each can be tried again later.</source>
        <translation>进行中的传真会在 Telnyx 来得及的情况下停止。尚未发出的会被取消；之后可逐一重试。</translation>
    </message>
    <message>
        <source>From which number?</source>
        <translation>从哪个号码发送？</translation>
    </message>
    <message>
        <source>Give up the changes?</source>
        <translation>放弃更改吗？</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>It arrived, so it lies in the bin for {days} days with its proof. History shows the bin and puts it back.</source>
        <translation>它已送达，因此会连同凭证在回收站中保留 {days} 天。可在历史记录中查看回收站并将其恢复。</translation>
    </message>
    <message>
        <source>It did not arrive: its story and FaxDesk&apos;s copy are deleted for good.</source>
        <translation>它没有送达：其经过和 FaxDesk 的副本将被永久删除。</translation>
    </message>
    <message>
        <source>Keep &amp;sending</source>
        <translation>继续发送(&amp;S)</translation>
    </message>
    <message>
        <source>Keep sending when the window is closed?</source>
        <translation>关闭窗口后继续发送吗？</translation>
    </message>
    <message>
        <source>Keep sending?</source>
        <translation>继续发送吗？</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message numerus="yes">
        <source>Not sure they went: %n</source>
        <translation>
            <numerusform>不确定是否发出：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only &amp;this part</source>
        <translation>仅此分段(&amp;T)</translation>
    </message>
    <message>
        <source>Open FaxDesk again now, in {language}?</source>
        <translation>现在以 {language} 重新打开 FaxDesk 吗？</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Otherwise the receiver gets a document with pages missing.</source>
        <translation>否则接收方收到的文档会缺页。</translation>
    </message>
    <message>
        <source>Otherwise: {what}</source>
        <translation>其他情况：{what}</translation>
    </message>
    <message numerus="yes">
        <source>Remove these %n faxes?</source>
        <translation>
            <numerusform>移除这 %n 份传真吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this fax?</source>
        <translation>移除此传真吗？</translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation>移除吗？</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>多个分段</translation>
    </message>
    <message>
        <source>Stop everything?</source>
        <translation>全部停止吗？</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Telnyx is still sending. FaxDesk can&apos;t tell how it ends while it is closed.</source>
        <translation>Telnyx 仍在发送。FaxDesk 关闭期间无法得知结果。</translation>
    </message>
    <message>
        <source>The fax you are composing has not been sent. Close and give it up?</source>
        <translation>您正在编写的传真尚未发送。关闭并放弃它吗？</translation>
    </message>
    <message>
        <source>The fax you are composing is kept, and faxes under way go on.</source>
        <translation>您正在编写的传真会保留，进行中的传真会继续。</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>队列已暂停。</translation>
    </message>
    <message>
        <source>There was no fax left that had to be stopped.</source>
        <translation>没有需要停止的传真了。</translation>
    </message>
    <message>
        <source>This fax was to go from {before}. Your number is {number} now.</source>
        <translation>此传真原定从 {before} 发出。您现在的号码是 {number}。</translation>
    </message>
    <message>
        <source>This is part {part} of {parts}. Cancel the other parts too?</source>
        <translation>这是 {parts} 段中的第 {part} 段。也取消其他分段吗？</translation>
    </message>
    <message>
        <source>This is part {part} of {parts}. Try the other parts again too?</source>
        <translation>这是 {parts} 段中的第 {part} 段。也重试其他分段吗？</translation>
    </message>
    <message numerus="yes">
        <source>What arrived (%n) lies in the bin for {days} days with its proof. History shows the bin and puts it back.</source>
        <translation>
            <numerusform>已送达的传真（%n 份）会连同凭证在回收站中保留 {days} 天。可在历史记录中查看回收站并将其恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What did not arrive (%n) is deleted for good, with its story and FaxDesk&apos;s copy.</source>
        <translation>
            <numerusform>未送达的传真（%n 份）连同其经过和 FaxDesk 的副本将被永久删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is under way already may still arrive.</source>
        <translation>已在进行的传真仍可能送达。</translation>
    </message>
    <message>
        <source>What you changed on the cover page is not kept yet. Give it up?</source>
        <translation>您对封面所作的更改尚未保存。放弃更改吗？</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Part {part} of {parts}: {names}</source>
        <translation>第 {part} 段，共 {parts} 段：{names}</translation>
    </message>
    <message>
        <source>The bar is an estimate: Telnyx doesn&apos;t tell how many pages have gone.</source>
        <translation>进度条是估算值：Telnyx 不会告知已发出多少页。</translation>
    </message>
    <message>
        <source>To {recipient}: {what}</source>
        <translation>发往 {recipient}:{what}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} 及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueFilter</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新的</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>No fax fits what you look for.</source>
        <translation>没有符合搜索条件的传真。</translation>
    </message>
    <message>
        <source>No faxes yet. What you send is listed here, with what became of it.</source>
        <translation>还没有传真。您发送的传真及其结果会列在这里。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the queue by number or document</source>
        <translation>按号码或文档搜索队列</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Words of number or document, in any order (Ctrl+F)</source>
        <translation>号码或文档中的词，顺序不限 (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>发送者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message numerus="yes">
        <source>%n faxes removed.</source>
        <translation>
            <numerusform>已移除 %n 份传真。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fax removed.</source>
        <translation>已移除 1 份传真。</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>详细信息(&amp;L)</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>恢复已移除的传真</translation>
    </message>
    <message>
        <source>Show the history of the selected fax (Ctrl+D)</source>
        <translation>显示所选传真的历史记录 (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 个文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages with the cover</source>
        <translation>
            <numerusform>连封面共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 个文档</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message numerus="yes">
        <source>About {time} each; all {pages} in {all} on %n lines, with dialling.</source>
        <translation>
            <numerusform>每份约 {time}；全部 {pages} 在 %n 条线路上需 {all}（含拨号）。</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} each; all {pages} in {all} on one line, with dialling.</source>
        <translation>每份约 {time}；全部 {pages} 在一条线路上需 {all}（含拨号）。</translation>
    </message>
    <message>
        <source>Add a document, or choose a cover page and write on it.</source>
        <translation>请添加文档，或选择封面并在上面填写内容。</translation>
    </message>
    <message>
        <source>Add a document, or press Edit… and write a message on the cover page.</source>
        <translation>请添加文档，或按“编辑…”在封面上写正文。</translation>
    </message>
    <message numerus="yes">
        <source>All %n covers are made out to “{name}”.</source>
        <translation>
            <numerusform>全部 %n 张封面都写给“{name}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct or remove the number marked red.</source>
        <translation>请更正或移除标为红色的号码。</translation>
    </message>
    <message>
        <source>Press Keep or Cancel for the pages of “{name}”.</source>
        <translation>请为“{name}”的页面按“保留”或“取消”。</translation>
    </message>
    <message>
        <source>The cover page alone</source>
        <translation>仅封面</translation>
    </message>
    <message>
        <source>The cover page is being drawn …</source>
        <translation>正在绘制封面 …</translation>
    </message>
    <message>
        <source>The documents are being checked …</source>
        <translation>正在检查文档 …</translation>
    </message>
    <message>
        <source>Together they are too big: press Shrink to fit beside “{name}”.</source>
        <translation>合在一起太大：请按“{name}”旁的“缩小至合适大小”。</translation>
    </message>
    <message>
        <source>Type a fax number.</source>
        <translation>请输入传真号码。</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>约 {amount}</translation>
    </message>
    <message>
        <source>about {time} in all</source>
        <translation>共约 {time}</translation>
    </message>
    <message>
        <source>about {time} on the line</source>
        <translation>线路用时约 {time}</translation>
    </message>
    <message numerus="yes">
        <source>as %n faxes</source>
        <translation>
            <numerusform>分为 %n 份传真</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as %n faxes to each</source>
        <translation>
            <numerusform>每个收件人 %n 份传真</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n numbers</source>
        <translation>
            <numerusform>发往 %n 个号码</numerusform>
        </translation>
    </message>
    <message>
        <source>to 1 number</source>
        <translation>发往 1 个号码</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be sent: take it out.</source>
        <translation>无法发送“{name}”：请将其取出。</translation>
    </message>
    <message>
        <source>“{name}” is being cleaned up …</source>
        <translation>正在清理“{name}”…</translation>
    </message>
    <message>
        <source>“{name}” is being made again …</source>
        <translation>正在重新生成“{name}”…</translation>
    </message>
    <message>
        <source>“{name}” is being shrunk …</source>
        <translation>正在缩小“{name}”…</translation>
    </message>
    <message>
        <source>“{name}” is too big: press Shrink to fit beside it.</source>
        <translation>“{name}”太大：请按其旁边的“缩小至合适大小”。</translation>
    </message>
    <message>
        <source>“{name}” needs its password: press Unlock… beside it.</source>
        <translation>“{name}”需要密码：请按其旁边的“解锁…”。</translation>
    </message>
    <message>
        <source>“{name}” was changed: choose which version goes.</source>
        <translation>“{name}”已被更改：请选择发送哪个版本。</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <source>&amp;Numbers</source>
        <translation>号码(&amp;N)</translation>
    </message>
    <message>
        <source>Enter, comma or semicolon ends a number. Left arrow goes to the numbers before.</source>
        <translation>按 Enter、逗号或分号结束一个号码。按左箭头键转到前面的号码。</translation>
    </message>
    <message>
        <source>Name or fax number, e.g. +1 312 736 7276</source>
        <translation>姓名或传真号码，例如 +1 312 736 7276</translation>
    </message>
    <message>
        <source>To: fax numbers</source>
        <translation>收件人：传真号码</translation>
    </message>
</context>
<context>
    <name>RecipientMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n numbers</source>
        <translation>
            <numerusform>移除 %n 个号码(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lear: remove all</source>
        <translation>清空：全部移除(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n &amp;marked red</source>
        <translation>
            <numerusform>移除标为红色的 %n 个(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the one &amp;marked red</source>
        <translation>移除标为红色的 1 个(&amp;M)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>RecipientsPanel</name>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n 个号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers removed.</source>
        <translation>
            <numerusform>已移除 %n 个号码。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>收件人(&amp;T)</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 个号码</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>通讯录…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Keep whom the directory knows in the address book</source>
        <translation>将目录中的人存入通讯录</translation>
    </message>
    <message>
        <source>Open the address book (Ctrl+B)</source>
        <translation>打开通讯录 (Ctrl+B)</translation>
    </message>
    <message>
        <source>Put the numbers back</source>
        <translation>恢复号码</translation>
    </message>
    <message>
        <source>Remove all numbers</source>
        <translation>移除所有号码</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n marked red</source>
        <translation>
            <numerusform>移除标为红色的 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the numbers that are impossible</source>
        <translation>移除不可能存在的号码</translation>
    </message>
    <message>
        <source>Remove the one marked red</source>
        <translation>移除标为红色的 1 个</translation>
    </message>
    <message>
        <source>Take the contact out of the address book again</source>
        <translation>将联系人从通讯录中重新取出</translation>
    </message>
    <message>
        <source>{number} is there already.</source>
        <translation>{number} 已在其中。</translation>
    </message>
</context>
<context>
    <name>RenameButton</name>
    <message>
        <source>&amp;Rename group…</source>
        <translation>重命名组(&amp;R)…</translation>
    </message>
    <message>
        <source>New name of the group:</source>
        <translation>组的新名称：</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>重命名组</translation>
    </message>
    <message>
        <source>The group is called {name} now.</source>
        <translation>组现在名为 {name}。</translation>
    </message>
</context>
<context>
    <name>RenderedWindow</name>
    <message>
        <source>As Telnyx rendered it</source>
        <translation>Telnyx 生成的图像</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>下一页 (Page Down)</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>上一页 (Page Up)</translation>
    </message>
    <message>
        <source>Telnyx made this picture; the receiver&apos;s machine printed it, or will.</source>
        <translation>此图像由 Telnyx 生成；接收方的机器已打印或将打印它。</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>无法显示此页。</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown.</source>
        <translation>无法显示此图像。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>保存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>A &amp;file for each, in a folder</source>
        <translation>每份一个文件，存入文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>All in &amp;one file</source>
        <translation>全部存入一个文件(&amp;O)</translation>
    </message>
    <message>
        <source>Fax reports.pdf</source>
        <translation>传真报告.pdf</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>报告文件夹</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>已交给打印机。</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is ready.</source>
        <translation>打印机没有接收。请查看它是否就绪。</translation>
    </message>
    <message>
        <source>Transmission report</source>
        <translation>发送报告</translation>
    </message>
    <message numerus="yes">
        <source>What became of these %n faxes, each on a page of its own.</source>
        <translation>
            <numerusform>这 %n 份传真的结果，每份一页。</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this fax, on one page: for the file, or for whoever asks.</source>
        <translation>此传真的结果，共一页：用于存档，或供查询者使用。</translation>
    </message>
    <message>
        <source>With a &amp;picture of the first page</source>
        <translation>附首页图像(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ReportSettings</name>
    <message>
        <source>After each &amp;delivery save the report in</source>
        <translation>每次送达后将报告保存到(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the folder for reports</source>
        <translation>选择报告文件夹</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>报告文件夹</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>未选择文件夹</translation>
    </message>
    <message>
        <source>Reports show a picture of the &amp;first page</source>
        <translation>报告中显示首页图像(&amp;F)</translation>
    </message>
    <message>
        <source>Transmission reports</source>
        <translation>发送报告</translation>
    </message>
</context>
<context>
    <name>RetentionSettings</name>
    <message>
        <source>&amp;Delete documents</source>
        <translation>删除文档(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Take out numbers and names</source>
        <translation>去除号码和姓名(&amp;T)</translation>
    </message>
    <message>
        <source>A sign like ***K3F7A2BQ then stands for the number, the same in all faxes to it. That can&apos;t be undone.</source>
        <translation>之后用 ***K3F7A2BQ 这样的代号代替号码，发往该号码的所有传真都相同。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Days after a fax&apos;s end until its document is deleted</source>
        <translation>传真结束后到删除其文档的天数</translation>
    </message>
    <message>
        <source>Days after a fax&apos;s end until its number and names are taken out</source>
        <translation>传真结束后到去除其号码和姓名的天数</translation>
    </message>
    <message>
        <source>How long faxes are kept</source>
        <translation>传真保留多久</translation>
    </message>
    <message>
        <source>It may show names and what the fax is about. It goes with numbers and names.</source>
        <translation>其中可能显示姓名和传真的内容。去除号码和姓名时会一并去除。</translation>
    </message>
    <message>
        <source>Keep a small picture of the first page for reports</source>
        <translation>为报告保留首页的小图像</translation>
    </message>
    <message>
        <source>Single faxes are kept longer by “How long it is kept…” in their menu, which also puts them under legal hold.</source>
        <translation>要将个别传真保留更久，请用其菜单中的“保留多久…”，也可在那里置于法律保全之下。</translation>
    </message>
    <message>
        <source>This desk works in a team. What holds for all its desks is set by your IT department.</source>
        <translation>此工位在团队中工作。对所有工位有效的设置由 IT 部门决定。</translation>
    </message>
    <message>
        <source>With the document go its pictures, and what stood on its cover. What was sent to whom and when, and the hashes that prove it, stay.</source>
        <translation>文档的图像和封面上的内容会一并去除。何时向谁发送了什么以及证明它的哈希值会保留。</translation>
    </message>
    <message>
        <source>days after the fax has ended</source>
        <translation>天（传真结束之后）</translation>
    </message>
</context>
<context>
    <name>RetrySettings</name>
    <message>
        <source>&amp;without T.38</source>
        <translation>不使用 T.38(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>Before the 2nd, 3rd, … try; the last number serves for all later ones. FaxDesk tries %n times at most.</source>
        <translation>
            <numerusform>第 2、3 … 次尝试之前的等待时间；最后一个数字用于之后的所有尝试。FaxDesk 最多尝试 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>If the machines don&apos;t understand each other, last try</source>
        <translation>如果机器之间无法互通，最后一次尝试</translation>
    </message>
    <message>
        <source>Make the last try in normal quality</source>
        <translation>最后一次尝试使用普通质量</translation>
    </message>
    <message>
        <source>Make the last try without T.38</source>
        <translation>最后一次尝试不使用 T.38</translation>
    </message>
    <message>
        <source>Minutes to wait after &amp;other faults</source>
        <translation>其他故障后等待的分钟数(&amp;O)</translation>
    </message>
    <message>
        <source>Minutes to wait after a &amp;busy line</source>
        <translation>占线后等待的分钟数(&amp;B)</translation>
    </message>
    <message>
        <source>When a fax doesn&apos;t get through</source>
        <translation>当传真无法发出时</translation>
    </message>
    <message>
        <source>in &amp;normal quality</source>
        <translation>使用普通质量(&amp;N)</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Fetch back the fax that was put aside</source>
        <translation>取回放到一边的传真</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send ({keys})</source>
        <translation>发送 ({keys})</translation>
    </message>
    <message>
        <source>The fax you were composing was put aside.</source>
        <translation>您正在编写的传真已放到一边。</translation>
    </message>
</context>
<context>
    <name>SenderLineSettings</name>
    <message>
        <source>&amp;Telnyx prints such a line already</source>
        <translation>Telnyx 已打印这样的一行(&amp;T)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>Date, time, name, numbers and page.</source>
        <translation>日期、时间、名称、号码和页码。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Put &amp;it on</source>
        <translation>打印(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;ender&apos;s name</source>
        <translation>发件人名称(&amp;E)</translation>
    </message>
    <message>
        <source>Sender&apos;s line at the head of each page</source>
        <translation>每页顶端的发件人行</translation>
    </message>
    <message>
        <source>Where the law asks for it: faxes from the USA</source>
        <translation>法律要求时：从美国发出的传真</translation>
    </message>
    <message>
        <source>as on cover pages</source>
        <translation>与封面相同</translation>
    </message>
</context>
<context>
    <name>SettingsAdvice</name>
    <message>
        <source>Set it so</source>
        <translation>采用此设置</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Before Send</source>
        <translation>发送前</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>更改(&amp;G)…</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Fax application “{name}”, from {number}.</source>
        <translation>传真应用“{name}”，从 {number} 发出。</translation>
    </message>
    <message>
        <source>New faxes</source>
        <translation>新传真</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>尚未设置。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>办公时间</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留期限</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>The demo has an account of its own, on this computer.</source>
        <translation>演示使用此计算机上的独立账户。</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>&amp;Delete my faxes, their documents and the API key too</source>
        <translation>同时删除我的传真、其文档和 API 密钥(&amp;D)</translation>
    </message>
    <message>
        <source>FaxDesk is asked to close</source>
        <translation>正在请求 FaxDesk 关闭</translation>
    </message>
    <message>
        <source>FaxDesk is installed on this computer for everybody already. Ask whoever looks after the computer for a newer one.</source>
        <translation>FaxDesk 已为此计算机的所有用户安装。如需新版本，请联系计算机的管理者。</translation>
    </message>
    <message>
        <source>FaxDesk is still open. Close it, then press Retry. Nothing that waits to be sent is lost.</source>
        <translation>FaxDesk 仍处于打开状态。请关闭它，然后按“重试”。等待发送的内容不会丢失。</translation>
    </message>
    <message>
        <source>FaxDesk keeps its list of faxes and the documents that still have to go in
{folder}
What you leave there is found again when FaxDesk is installed once more.</source>
        <translation>FaxDesk 将其传真列表和尚待发送的文档保存在
{folder}
留在那里的内容在再次安装 FaxDesk 时仍可找到。</translation>
    </message>
    <message>
        <source>Send PDFs as faxes</source>
        <translation>将 PDF 作为传真发送</translation>
    </message>
    <message>
        <source>What becomes of the queue and its documents.</source>
        <translation>队列及其文档的处理。</translation>
    </message>
    <message>
        <source>Your faxes</source>
        <translation>您的传真</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API 密钥(&amp;K)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Asking Telnyx …</source>
        <translation>正在查询 Telnyx …</translation>
    </message>
    <message>
        <source>Choose the fax application to send with.</source>
        <translation>请选择用于发送的传真应用。</translation>
    </message>
    <message>
        <source>F&amp;rom-number</source>
        <translation>主叫号码(&amp;R)</translation>
    </message>
    <message>
        <source>From-number</source>
        <translation>主叫号码</translation>
    </message>
    <message>
        <source>KEY…</source>
        <translation>KEY…</translation>
    </message>
    <message>
        <source>Make an API key in the Telnyx portal (Account, Keys &amp; Credentials), copy it and paste it here. FaxDesk then fetches what you can choose from.</source>
        <translation>请在 Telnyx 门户(Account、Keys &amp; Credentials)中创建 API 密钥，复制并粘贴到此处。FaxDesk 随后会获取可供选择的内容。</translation>
    </message>
    <message>
        <source>Paste the API key first, then press Test.</source>
        <translation>请先粘贴 API 密钥，再按“测试”。</translation>
    </message>
    <message>
        <source>Press Test: then choose from what Telnyx has for you.</source>
        <translation>请按“测试”，然后从 Telnyx 提供的内容中选择。</translation>
    </message>
    <message>
        <source>Send with this &amp;fax application</source>
        <translation>用此传真应用发送(&amp;F)</translation>
    </message>
    <message>
        <source>Set up your Telnyx account</source>
        <translation>设置您的 Telnyx 账户</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Something went wrong in FaxDesk. Its log says more.</source>
        <translation>FaxDesk 出了问题。其日志中有更多信息。</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>测试密钥</translation>
    </message>
    <message>
        <source>The key works, but no fax application of this account can send. Fix it in the Telnyx portal.</source>
        <translation>密钥有效，但此账户没有可以发送的传真应用。请在 Telnyx 门户中修正。</translation>
    </message>
    <message>
        <source>The key works. Credit: {credit}.</source>
        <translation>密钥有效。余额：{credit}。</translation>
    </message>
    <message>
        <source>The key works. It may not see the account&apos;s credit; faxes go all the same.</source>
        <translation>密钥有效。它无权查看账户余额；传真仍可发送。</translation>
    </message>
    <message>
        <source>This application has no phone number. Give it one in the Telnyx portal, then test again.</source>
        <translation>此应用没有电话号码。请在 Telnyx 门户中为它分配一个，然后重新测试。</translation>
    </message>
    <message>
        <source>set by your administrator (TELNYX_API_KEY)</source>
        <translation>由管理员设置 (TELNYX_API_KEY)</translation>
    </message>
    <message>
        <source>the key you gave before; paste another to change it</source>
        <translation>您之前提供的密钥；粘贴另一个即可更改</translation>
    </message>
    <message>
        <source>{number}, your number so far, belongs to “{name}”. Faxes from it can&apos;t go with this application.</source>
        <translation>您目前的号码 {number} 属于“{name}”。无法用此应用从该号码发送传真。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n 份已送达</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 份失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are kept for faxes whose outcome isn&apos;t known yet.</source>
        <translation>
            <numerusform>为结果尚不明确的传真保留了 %n 条线路。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n 份待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n 份进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 份等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line is kept for a fax whose outcome isn&apos;t known yet.</source>
        <translation>为结果尚不明确的传真保留了 1 条线路。</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 份待处理</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Credit {amount}</source>
        <translation>余额 {amount}</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>This month about {spent} of {budget}</source>
        <translation>本月约 {spent}，预算 {budget}</translation>
    </message>
    <message>
        <source>{lines} ({kept} kept for a fax in doubt)</source>
        <translation>{lines}（为存疑的传真保留 {kept} 条）</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n lines in use</source>
        <translation>
            <numerusform>%n 条线路中使用 {used} 条</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of 1 line in use</source>
        <translation>1 条线路中使用 {used} 条</translation>
    </message>
    <message>
        <source>⚠ {pct} % of this month&apos;s budget of {budget} is spent</source>
        <translation>⚠ 本月预算 {budget} 已用 {pct} %</translation>
    </message>
</context>
<context>
    <name>StopBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: put nothing into the queue</source>
        <translation>取消：不放入队列</translation>
    </message>
    <message>
        <source>Put nothing into the queue (Esc)</source>
        <translation>不放入队列 (Esc)</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Contacts, groups and recent recipients</source>
        <translation>联系人、组和最近的收件人</translation>
    </message>
    <message>
        <source>Do not fax: {reason}</source>
        <translation>请勿传真：{reason}</translation>
    </message>
    <message>
        <source>Enter takes {who}; {n} are offered.</source>
        <translation>按 Enter 选用 {who}；有 {n} 个建议。</translation>
    </message>
    <message>
        <source>from the directory</source>
        <translation>来自目录</translation>
    </message>
    <message numerus="yes">
        <source>group, %n contacts</source>
        <translation>
            <numerusform>组，%n 个联系人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>&amp;Save as ZIP…</source>
        <translation>保存为 ZIP(&amp;S)…</translation>
    </message>
    <message>
        <source>Collecting, which tries every part of FaxDesk: up to a minute…</source>
        <translation>正在收集，会逐一测试 FaxDesk 的各个部分：最长一分钟…</translation>
    </message>
    <message>
        <source>Information for support</source>
        <translation>技术支持信息</translation>
    </message>
    <message>
        <source>Its content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Look it through, save it, and give it to whoever helps you. It has no names, numbers, documents or keys in it. FaxDesk sends it nowhere.</source>
        <translation>请查看内容，保存后交给为您提供帮助的人。其中没有姓名、号码、文档或密钥。FaxDesk 不会把它发送到任何地方。</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>尚未保存任何内容。</translation>
    </message>
    <message>
        <source>Save the information for support</source>
        <translation>保存技术支持信息</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>What was collected</source>
        <translation>收集的内容</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP 文件 (*.zip)</translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TeamSettings</name>
    <message>
        <source>&amp;Database</source>
        <translation>数据库(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Leave the team</source>
        <translation>离开团队(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>FAXDESK_TEAM_DATABASE is set, and goes before what is set here.</source>
        <translation>已设置 FAXDESK_TEAM_DATABASE，优先于此处的设置。</translation>
    </message>
    <message>
        <source>From the next start on this desk works its own queue. What it had queued stays with the team.</source>
        <translation>从下次启动起，此工位处理自己的队列。它放入队列的内容留在团队中。</translation>
    </message>
    <message>
        <source>From the next start on this desk works that team&apos;s queue; its own stays where it is.</source>
        <translation>从下次启动起，此工位处理该团队的队列；自己的队列保持原样。</translation>
    </message>
    <message>
        <source>Na&amp;me of this desk</source>
        <translation>此工位的名称(&amp;M)</translation>
    </message>
    <message>
        <source>One queue for several desks</source>
        <translation>多个工位共用一个队列</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Press Test connection: only a database that answers is joined.</source>
        <translation>请按“测试连接”：只能加入有响应的数据库。</translation>
    </message>
    <message>
        <source>The connection is not protected as it should be (sslmode={mode}): others on the network may read along, or pretend to be the server.</source>
        <translation>连接没有得到应有的保护 (sslmode={mode})：网络上的其他人可能窥读，或冒充服务器。</translation>
    </message>
    <message>
        <source>The team&apos;s database answers. Faxes: {count}. Desks that are there: {desks}.</source>
        <translation>团队的数据库有响应。传真：{count}。在线的工位：{desks}。</translation>
    </message>
    <message>
        <source>This desk works its own queue. A team&apos;s is in a PostgreSQL that the office&apos;s IT runs.</source>
        <translation>此工位处理自己的队列。团队的队列在由公司 IT 部门管理的 PostgreSQL 中。</translation>
    </message>
    <message>
        <source>This desk works the team&apos;s queue.</source>
        <translation>此工位处理团队的队列。</translation>
    </message>
    <message>
        <source>You are {person} there, as {role}.</source>
        <translation>您在那里是 {person}，角色为{role}。</translation>
    </message>
    <message>
        <source>a clerk</source>
        <translation>职员</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>its computer&apos;s name</source>
        <translation>其计算机名</translation>
    </message>
    <message>
        <source>none at the moment</source>
        <translation>目前没有</translation>
    </message>
    <message>
        <source>unchanged; it is kept in the system&apos;s keyring</source>
        <translation>未更改；保存在系统密钥环中</translation>
    </message>
</context>
<context>
    <name>TellingSettings</name>
    <message>
        <source>A broadcast has ended</source>
        <translation>群发已结束</translation>
    </message>
    <message>
        <source>A deadline is in danger</source>
        <translation>可能赶不上期限</translation>
    </message>
    <message>
        <source>A fax failed</source>
        <translation>传真失败</translation>
    </message>
    <message>
        <source>A fax needs somebody</source>
        <translation>传真需要有人处理</translation>
    </message>
    <message>
        <source>A fax was delivered</source>
        <translation>传真已送达</translation>
    </message>
    <message>
        <source>An icon in the notification area</source>
        <translation>通知区域中的图标</translation>
    </message>
    <message>
        <source>Ask when faxes wait</source>
        <translation>有传真等待时询问</translation>
    </message>
    <message>
        <source>Credit is low</source>
        <translation>余额不足</translation>
    </message>
    <message>
        <source>Credit is low below</source>
        <translation>低于此数即为余额不足</translation>
    </message>
    <message>
        <source>End FaxDesk</source>
        <translation>结束 FaxDesk</translation>
    </message>
    <message>
        <source>From and to, like 18:00-08:00; what came in them is told afterwards</source>
        <translation>起止时间，如 18:00-08:00；期间的通知会在之后告知</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>继续发送</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Quiet hours, from and to</source>
        <translation>免打扰时段的起止时间</translation>
    </message>
    <message>
        <source>Start FaxDesk when I log in</source>
        <translation>登录时启动 FaxDesk</translation>
    </message>
    <message>
        <source>Tell me by a notification when</source>
        <translation>出现以下情况时通知我</translation>
    </message>
    <message>
        <source>This desktop has no notification area: FaxDesk ends when its window is closed.</source>
        <translation>此桌面没有通知区域：关闭窗口时 FaxDesk 即结束。</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>With names and numbers, on a locked screen too</source>
        <translation>包含姓名和号码，锁屏时也显示</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>没有窗口时</translation>
    </message>
</context>
<context>
    <name>TitleBox</name>
    <message>
        <source>As it will arrive</source>
        <translation>送达效果</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Show the fax or the original</source>
        <translation>显示传真或原件</translation>
    </message>
    <message>
        <source>The page as it will arrive, or the document as it is</source>
        <translation>页面送达时的样子，或文档的原样</translation>
    </message>
</context>
<context>
    <name>TotalsChart</name>
    <message>
        <source>Chart of the totals</source>
        <translation>汇总图表</translation>
    </message>
    <message>
        <source>The table below says the same.</source>
        <translation>下方的表格内容相同。</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>ended otherwise</source>
        <translation>以其他方式结束</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>{key}: {faxes} faxes, {delivered} delivered, {failed} failed</source>
        <translation>{key}：{faxes} 份传真，{delivered} 份已送达，{failed} 份失败</translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>{number} 份传真</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsPane</name>
    <message>
        <source>&amp;Totals:</source>
        <translation>汇总(&amp;T)：</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>正在汇总…</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>按收件人</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>按用户</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>未保存：{reason}</translation>
    </message>
    <message>
        <source>Nothing of the kind is in the history.</source>
        <translation>历史记录中没有此类内容。</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>保存为表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Save totals</source>
        <translation>保存汇总</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Totals by</source>
        <translation>汇总依据</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n 份待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n 份进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 份等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New fax</source>
        <translation>新建传真(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open FaxDesk</source>
        <translation>打开 FaxDesk(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop everything…</source>
        <translation>全部停止(&amp;S)…</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 份待处理</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>%n being cancelled</source>
        <translation>
            <numerusform>%n 份正在取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n 份已取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n 份已送达</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 份失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as sent</source>
        <translation>
            <numerusform>%n 份标记为已发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>%n 份不确定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n 份暂挂</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n 份已在途中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n 份已收回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 份等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>The next fax is begun, so what was taken back stands in the queue as cancelled.</source>
        <translation>已开始编写下一份传真，因此收回的传真以“已取消”状态留在队列中。</translation>
    </message>
    <message>
        <source>nothing could be taken back</source>
        <translation>没有可以收回的传真</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message numerus="yes">
        <source>%n faxes are in the queue, which is on hold.</source>
        <translation>
            <numerusform>%n 份传真在队列中，队列已暂挂。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes are in the queue, which is paused.</source>
        <translation>
            <numerusform>%n 份传真在队列中，队列已暂停。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes are in the queue.</source>
        <translation>
            <numerusform>%n 份传真在队列中。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>1 fax is in the queue, which is on hold.</source>
        <translation>1 份传真在队列中，队列已暂挂。</translation>
    </message>
    <message>
        <source>1 fax is in the queue, which is paused.</source>
        <translation>1 份传真在队列中，队列已暂停。</translation>
    </message>
    <message>
        <source>1 fax is in the queue.</source>
        <translation>1 份传真在队列中。</translation>
    </message>
    <message>
        <source>Take the faxes back ({keys})</source>
        <translation>收回传真 ({keys})</translation>
    </message>
    <message>
        <source>Undo: take the faxes back</source>
        <translation>撤销：收回传真</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>显示输入内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Yes, unlock it</source>
        <translation>是，解锁(&amp;Y)</translation>
    </message>
    <message>
        <source>Being opened …</source>
        <translation>正在打开 …</translation>
    </message>
    <message>
        <source>It will be sent without its password.</source>
        <translation>发送时将不带密码。</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>文档的密码</translation>
    </message>
    <message>
        <source>Unlock a document</source>
        <translation>解锁文档</translation>
    </message>
    <message>
        <source>Your own file stays as it is. FaxDesk opens its copy once and keeps the password nowhere.</source>
        <translation>您自己的文件保持原样。FaxDesk 只打开一次其副本，不会在任何地方保存密码。</translation>
    </message>
    <message>
        <source>“{name}” needs a password.</source>
        <translation>“{name}”需要密码。</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>FaxDesk brings your journal of {number} MB up to date, once. This may take a minute or two. A copy of it is kept.</source>
        <translation>FaxDesk 正在一次性更新您的 {number} MB 传真日志。可能需要一两分钟。会保留一份副本。</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>goes {time}</source>
        <translation>{time} 发出</translation>
    </message>
    <message>
        <source>there by {time}</source>
        <translation>{time} 前送达</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>when nothing else waits</source>
        <translation>没有其他等待时</translation>
    </message>
    <message>
        <source>{hours} each day</source>
        <translation>每天 {hours}</translation>
    </message>
    <message>
        <source>{hours} on working days</source>
        <translation>工作日 {hours}</translation>
    </message>
    <message>
        <source>{text}, their time</source>
        <translation>{text}，按对方时间</translation>
    </message>
</context>
<context>
    <name>WhenButton</name>
    <message>
        <source>Later…</source>
        <translation>稍后…</translation>
    </message>
    <message>
        <source>Send it later, in certain hours, by a time, before or after others</source>
        <translation>稍后发送、在特定时段发送、限时送达、优先或延后发送</translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation>发送时间</translation>
    </message>
</context>
<context>
    <name>WhenDialog</name>
    <message>
        <source>&amp;Not before</source>
        <translation>不早于(&amp;N)</translation>
    </message>
    <message>
        <source>As &amp;soon as its turn comes</source>
        <translation>轮到时立即发送(&amp;S)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Its &amp;turn</source>
        <translation>顺序(&amp;T)</translation>
    </message>
    <message>
        <source>Its turn</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Must be there b&amp;y</source>
        <translation>必须送达的时间(&amp;Y)</translation>
    </message>
    <message>
        <source>Must be there by</source>
        <translation>必须送达的时间</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>Only &amp;between</source>
        <translation>仅限时段(&amp;B)</translation>
    </message>
    <message>
        <source>The time to be there has passed already.</source>
        <translation>送达时间已过。</translation>
    </message>
    <message>
        <source>The time to go has passed already.</source>
        <translation>发送时间已过。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Urgent: before all others</source>
        <translation>紧急：先于所有其他传真</translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>When nothing else waits</source>
        <translation>没有其他等待时</translation>
    </message>
    <message>
        <source>and</source>
        <translation>至</translation>
    </message>
    <message>
        <source>by the &amp;receiver&apos;s clock, where the number tells it</source>
        <translation>按接收方当地时间（如能从号码得知）(&amp;R)</translation>
    </message>
    <message>
        <source>on &amp;working days: Monday to Friday, not on closed days</source>
        <translation>仅工作日：周一至周五，休息日除外(&amp;W)</translation>
    </message>
    <message>
        <source>then &amp;ask me instead of sending it late</source>
        <translation>届时询问我，而不是迟发(&amp;A)</translation>
    </message>
</context>
<context>
    <name>WhoseBox</name>
    <message>
        <source>Everyone&apos;s faxes</source>
        <translation>所有人的传真</translation>
    </message>
    <message>
        <source>My faxes</source>
        <translation>我的传真</translation>
    </message>
    <message>
        <source>My faxes are those that I sent, at this desk or elsewhere</source>
        <translation>我的传真是我在此工位或别处发送的传真</translation>
    </message>
    <message>
        <source>Whose faxes</source>
        <translation>谁的传真</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;About FaxDesk</source>
        <translation>关于 FaxDesk(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation>添加文档(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Collect information for support…</source>
        <translation>收集技术支持信息(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;New fax</source>
        <translation>新建传真(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Paste documents or numbers</source>
        <translation>粘贴文档或号码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>监视文件夹(&amp;W)…</translation>
    </message>
    <message>
        <source>Address &amp;book…</source>
        <translation>通讯录(&amp;B)…</translation>
    </message>
    <message>
        <source>Audit &amp;log…</source>
        <translation>审计日志(&amp;L)…</translation>
    </message>
    <message>
        <source>Cancel &amp;all that wait</source>
        <translation>取消所有等待的传真(&amp;A)</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>历史记录(&amp;Y)…</translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation>打开数据文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;top everything…</source>
        <translation>全部停止(&amp;T)…</translation>
    </message>
    <message>
        <source>Send &amp;later…</source>
        <translation>稍后发送(&amp;L)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>设置(&amp;G)</translation>
    </message>
    <message>
        <source>Telnyx &amp;account…</source>
        <translation>Telnyx 账户(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n 份待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 份待处理</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>ZoomBox</name>
    <message>
        <source>1:1, dot by dot</source>
        <translation>1:1，逐点</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>页面大小</translation>
    </message>
    <message>
        <source>Size of the page (+ and -, or double-click the page)</source>
        <translation>页面大小（+ 和 -，或双击页面）</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Use</source>
        <translation>使用</translation>
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
        <translation>--since、--until、--user 和 --what 须与 --log 一起使用。</translation>
    </message>
    <message>
        <source>1,234.5</source>
        <translation>1,234.5</translation>
    </message>
    <message>
        <source>A Telnyx account that isn&apos;t verified yet may only fax to verified numbers.</source>
        <translation>尚未验证的 Telnyx 账户只能向已验证的号码发送传真。</translation>
    </message>
    <message>
        <source>A contact needs a name or a company.</source>
        <translation>联系人需要姓名或公司。</translation>
    </message>
    <message>
        <source>A country is given by two capital letters, like US.</source>
        <translation>国家/地区用两个大写字母表示，如 US。</translation>
    </message>
    <message>
        <source>A cover page alone needs a --message or a --subject, or name files with it.</source>
        <translation>仅发送封面时需要 --message 或 --subject，或者同时指定文件。</translation>
    </message>
    <message>
        <source>A currency is given by three letters, like USD.</source>
        <translation>货币用三个字母表示，如 USD。</translation>
    </message>
    <message>
        <source>A directory is given as ldaps://host or ldap://host, with a port if need be.</source>
        <translation>目录以 ldaps://host 或 ldap://host 的形式指定，必要时加上端口。</translation>
    </message>
    <message>
        <source>A document with a password is sent only after you agreed that it goes without one.</source>
        <translation>带密码的文档只有在您同意不带密码发送之后才会发送。</translation>
    </message>
    <message>
        <source>A document&apos;s address must begin with https:// or http://.</source>
        <translation>文档的地址必须以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>A fax can&apos;t dial an extension: it goes to the number without {extension}.</source>
        <translation>传真无法拨分机：将发往不含 {extension} 的号码。</translation>
    </message>
    <message>
        <source>A fax takes its document from one place: a file, an upload or web addresses.</source>
        <translation>传真的文档只能有一个来源：文件、上传或网址。</translation>
    </message>
    <message>
        <source>A fax that is being composed names them. Take them out of it, or close it without keeping it.</source>
        <translation>正在编写的传真用到了它们。请从该传真中取出，或不保存而关闭它。</translation>
    </message>
    <message>
        <source>A fax that is not sent yet is kept for 0 to 365 days.</source>
        <translation>尚未发送的传真可保留 0 到 365 天。</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>组需要名称。</translation>
    </message>
    <message>
        <source>A language is given by its code, like de; nothing stands for the system&apos;s.</source>
        <translation>语言用代码指定，如 de；留空表示系统语言。</translation>
    </message>
    <message>
        <source>A legal hold is set with a reason, or lifted. Not both at once.</source>
        <translation>法律保全要么附原因设置，要么解除，不能同时进行。</translation>
    </message>
    <message>
        <source>A legal hold needs a reason, of at most {limit} characters.</source>
        <translation>法律保全需要原因，最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>A list is asked about above 0 to 100,000 recipients; 0 asks about none.</source>
        <translation>收件人超过 0 到 100,000 之间的某个数时询问；0 表示不询问。</translation>
    </message>
    <message>
        <source>A number of days from 0 to {limit} is needed.</source>
        <translation>需要 0 到 {limit} 的天数。</translation>
    </message>
    <message>
        <source>A page can be called slow from 30 seconds to an hour on the line.</source>
        <translation>线路用时 30 秒到一小时的页面可视为慢页面。</translation>
    </message>
    <message>
        <source>A page is turned by a quarter, a half or three quarters, and only once.</source>
        <translation>页面只能旋转四分之一、一半或四分之三圈，且只能旋转一次。</translation>
    </message>
    <message>
        <source>A page takes more than ten minutes on the line. Few receivers wait for that.</source>
        <translation>有一页线路用时超过十分钟。很少有接收方会等那么久。</translation>
    </message>
    <message>
        <source>A part of this entry in the journal can&apos;t be read any more. What is left of it is shown.</source>
        <translation>传真日志中此记录的一部分已无法读取。显示的是剩余部分。</translation>
    </message>
    <message>
        <source>A password doesn&apos;t belong into the team&apos;s address, where others can read it. Leave it out: it is asked for and kept in the keyring, or taken from a passfile or PGPASSWORD.</source>
        <translation>密码不应写在团队地址中，那里别人可以看到。请去掉：系统会询问密码并保存在密钥环中，或从 passfile 或 PGPASSWORD 读取。</translation>
    </message>
    <message>
        <source>A person forgotten.</source>
        <translation>已清除某人。</translation>
    </message>
    <message>
        <source>A person who used FaxDesk gave it up on {time}.</source>
        <translation>一位 FaxDesk 用户于 {time} 放弃了它。</translation>
    </message>
    <message>
        <source>A person who used FaxDesk said on {time} that it was sent. That is their word: Telnyx had not confirmed it.</source>
        <translation>一位 FaxDesk 用户于 {time} 表示它已发送。这是该用户的说法：Telnyx 未予确认。</translation>
    </message>
    <message>
        <source>A proxy on the way refused it: it wants a user name and password (HTTP {status}). Put them into this computer&apos;s proxy settings.</source>
        <translation>途中的代理拒绝了请求：它需要用户名和密码 (HTTP {status})。请在此计算机的代理设置中填写。</translation>
    </message>
    <message>
        <source>A proxy or filter on the way refused it (HTTP {status}). Ask whoever looks after your network to let FaxDesk reach Telnyx.</source>
        <translation>途中的代理或过滤器拒绝了请求 (HTTP {status})。请让网络管理员允许 FaxDesk 访问 Telnyx。</translation>
    </message>
    <message>
        <source>A quotation mark stands where it can&apos;t. Nobody can tell its columns.</source>
        <translation>引号的位置不对，无法识别各列。</translation>
    </message>
    <message>
        <source>A single page is larger than a fax from this computer can be. Shrink the document to fit.</source>
        <translation>单独一页就超过了此计算机可发送传真的大小。请缩小文档。</translation>
    </message>
    <message>
        <source>A small square code on page {page} could not be read: its dots need finer lines.</source>
        <translation>第 {page} 页上的小二维码无法读取：其中的点需要更精细的线条。</translation>
    </message>
    <message>
        <source>A subject and a message stand on a cover page: name one with --cover.</source>
        <translation>主题和正文位于封面上：请用 --cover 指定封面。</translation>
    </message>
    <message>
        <source>A tag needs a letter or a digit, and has at most {limit} characters.</source>
        <translation>标签需要一个字母或数字，最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>A team&apos;s history is on its server, which has room: it isn&apos;t archived into files.</source>
        <translation>团队的历史记录在其服务器上，那里有空间：不会存档到文件。</translation>
    </message>
    <message>
        <source>A try that seemed lost has turned up at Telnyx after all: it did go. See the details.</source>
        <translation>似乎丢失的一次尝试后来在 Telnyx 找到了：它确实已发出。请查看详细信息。</translation>
    </message>
    <message>
        <source>A watched folder needs its whole path, from the root or the drive.</source>
        <translation>监视文件夹需要从根目录或驱动器开始的完整路径。</translation>
    </message>
    <message>
        <source>About {time} on the line instead of {now}.</source>
        <translation>线路用时约 {time}，而不是 {now}。</translation>
    </message>
    <message>
        <source>Account or API key set.</source>
        <translation>已设置账户或 API 密钥。</translation>
    </message>
    <message>
        <source>Add a PDF file instead.</source>
        <translation>请改为添加 PDF 文件。</translation>
    </message>
    <message>
        <source>Add a document instead.</source>
        <translation>请改为添加文档。</translation>
    </message>
    <message>
        <source>Add it again to send it as it is now.</source>
        <translation>请重新添加，以发送其当前内容。</translation>
    </message>
    <message>
        <source>Add the document itself instead.</source>
        <translation>请改为添加文档本身。</translation>
    </message>
    <message>
        <source>Address book exported.</source>
        <translation>已导出通讯录。</translation>
    </message>
    <message>
        <source>After that, Telnyx reported a try of this fax as delivered.</source>
        <translation>此后，Telnyx 报告此传真的一次尝试已送达。</translation>
    </message>
    <message>
        <source>All faxes of broadcast B{broadcast} have ended already.</source>
        <translation>群发 B{broadcast} 的所有传真都已结束。</translation>
    </message>
    <message>
        <source>All pages seem to be blank: look at them before you leave any out.</source>
        <translation>所有页面似乎都是空白：略去之前请先查看。</translation>
    </message>
    <message>
        <source>All {n} delivered</source>
        <translation>全部 {n} 份已送达</translation>
    </message>
    <message>
        <source>Allow it in the Telnyx portal, then send it again, or give it up.</source>
        <translation>请在 Telnyx 门户中允许，然后重新发送，或放弃。</translation>
    </message>
    <message>
        <source>An amount is written like 0.007 or 50.</source>
        <translation>金额写作 0.007 或 50 这样的形式。</translation>
    </message>
    <message>
        <source>An archive can&apos;t be on a network share: {folder}. Choose a folder on this computer, and copy the archive from there.</source>
        <translation>存档不能放在网络共享上：{folder}。请选择此计算机上的文件夹，再从其中复制存档。</translation>
    </message>
    <message>
        <source>Another FaxDesk is open. Close every FaxDesk, then go back to the backup.</source>
        <translation>另一个 FaxDesk 正在运行。请关闭所有 FaxDesk，再恢复备份。</translation>
    </message>
    <message>
        <source>Another desk has taken this fax over. Nothing was sent from here.</source>
        <translation>另一个工位已接管此传真。此处没有发送任何内容。</translation>
    </message>
    <message>
        <source>Another fax to this number is under way.</source>
        <translation>发往此号码的另一份传真正在进行。</translation>
    </message>
    <message>
        <source>Another time chosen.</source>
        <translation>已选择其他时间。</translation>
    </message>
    <message>
        <source>Apply the redactions in the program that marked them, then add it again.</source>
        <translation>请在做标记的程序中应用密文涂黑，然后重新添加。</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>Archives that are missing or can&apos;t be written: {files}. They may name them still: put the files back, or let them be written, and forget them once more.</source>
        <translation>缺失或无法写入的存档：{files}。其中可能仍有此人的姓名或号码：请将文件放回，或允许写入，然后再次清除此人。</translation>
    </message>
    <message>
        <source>As far as Telnyx reports, no fax machine took the call.</source>
        <translation>据 Telnyx 报告，没有传真机接听。</translation>
    </message>
    <message>
        <source>Ask the sender for the document itself, as a PDF.</source>
        <translation>请向发件人索取文档本身的 PDF。</translation>
    </message>
    <message>
        <source>Ask whoever owns it for access, or copy it to a folder of your own.</source>
        <translation>请向其所有者申请访问权限，或将其复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>Asked Telnyx to stop it. Until Telnyx confirms, it may still arrive.</source>
        <translation>已请求 Telnyx 停止。在 Telnyx 确认之前，它仍可能送达。</translation>
    </message>
    <message>
        <source>Asked Telnyx: not found so far.</source>
        <translation>已查询 Telnyx：目前未找到。</translation>
    </message>
    <message>
        <source>At this pace it may not be there by {time}. Call them, or free a line: hold other faxes.</source>
        <translation>照此速度，可能无法在 {time} 前送达。请致电对方，或暂挂其他传真以腾出线路。</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>第 {number} 次尝试</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Audit log exported.</source>
        <translation>已导出审计日志。</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Between {since} and {day} the journal was changed and its chain made anew: it doesn&apos;t fit the seal of {day} any more. {place}</source>
        <translation>在 {since} 与 {day} 之间，传真日志被更改且校验链被重建：它不再与 {day} 的封印相符。{place}</translation>
    </message>
    <message>
        <source>Black and white with a threshold of {threshold}%: about {time}.</source>
        <translation>黑白，阈值 {threshold}%：约 {time}。</translation>
    </message>
    <message>
        <source>Broadcast B{broadcast} is not paused.</source>
        <translation>群发 B{broadcast} 没有暂停。</translation>
    </message>
    <message>
        <source>Broadcast paused.</source>
        <translation>已暂停群发。</translation>
    </message>
    <message>
        <source>Broadcast resumed.</source>
        <translation>已继续群发。</translation>
    </message>
    <message>
        <source>Call and ask whether it arrived.</source>
        <translation>请致电询问是否收到。</translation>
    </message>
    <message>
        <source>Call and ask whether they take faxes.</source>
        <translation>请致电询问对方是否接收传真。</translation>
    </message>
    <message>
        <source>Caller display name</source>
        <translation>主叫显示名称</translation>
    </message>
    <message>
        <source>Calls to this number cost extra. Check that you mean it.</source>
        <translation>拨打此号码需额外付费。请确认您确实要拨打。</translation>
    </message>
    <message>
        <source>Cancel it, or go on waiting.</source>
        <translation>请取消，或继续等待。</translation>
    </message>
    <message>
        <source>Cancel it, say what became of it, or go on waiting.</source>
        <translation>请取消、说明其结果，或继续等待。</translation>
    </message>
    <message>
        <source>Cancel was asked for.</source>
        <translation>已要求取消。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancelled before it went.</source>
        <translation>发出前已取消。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Cancelled. Telnyx has confirmed it.</source>
        <translation>已取消。Telnyx 已确认。</translation>
    </message>
    <message>
        <source>Cancelled: not reported as delivered</source>
        <translation>已取消：没有送达报告</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Check that this is a fax number.</source>
        <translation>请检查这是否为传真号码。</translation>
    </message>
    <message>
        <source>Check the number and send the document again.</source>
        <translation>请检查号码并重新发送文档。</translation>
    </message>
    <message>
        <source>Choose at least one page.</source>
        <translation>请至少选择一页。</translation>
    </message>
    <message>
        <source>Choose some of its pages, or fewer documents at once.</source>
        <translation>请选择其中一些页面，或一次少发一些文档。</translation>
    </message>
    <message>
        <source>Choose the pages that are to be sent, if they are not for the receiver.</source>
        <translation>如果不是所有页面都要发给接收方，请选择要发送的页面。</translation>
    </message>
    <message>
        <source>Close FaxDesk and open it again. If that doesn&apos;t help, install it again.</source>
        <translation>请关闭 FaxDesk 后重新打开。如果没有用，请重新安装。</translation>
    </message>
    <message>
        <source>Closed days are written like 2026-12-24, 12-25 (each year), 2026-12-27..2026-12-31.</source>
        <translation>休息日写作 2026-12-24、12-25（每年）、2026-12-27..2026-12-31。</translation>
    </message>
    <message>
        <source>Colours on page {page} would look the same, or disappear.</source>
        <translation>第 {page} 页上的颜色会变得一样，或消失。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Composed</source>
        <translation>编写时间</translation>
    </message>
    <message>
        <source>Contacts added.</source>
        <translation>已添加联系人。</translation>
    </message>
    <message>
        <source>Contacts changed.</source>
        <translation>已更改联系人。</translation>
    </message>
    <message>
        <source>Contacts removed.</source>
        <translation>已移除联系人。</translation>
    </message>
    <message numerus="yes">
        <source>Copies of the journal that somebody made, in {folder}: {n}. They are as the journal was then.</source>
        <translation>
            <numerusform>{folder} 中有人制作的传真日志副本：{n} 个。内容为当时的传真日志。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the whole key from the Telnyx portal once more (Account, Keys &amp; Credentials), or make a new one there: one that was deleted is never accepted again.</source>
        <translation>请从 Telnyx 门户(Account、Keys &amp; Credentials)重新复制完整的密钥，或在那里新建一个：已删除的密钥不会再被接受。</translation>
    </message>
    <message>
        <source>DEMO: this fax went to FaxDesk&apos;s built-in simulator. Nothing was sent.</source>
        <translation>演示：此传真发给了 FaxDesk 内置的模拟器。没有实际发送。</translation>
    </message>
    <message>
        <source>Damaged journal repaired.</source>
        <translation>已修复损坏的传真日志。</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>已作决定。</translation>
    </message>
    <message>
        <source>Delete what you don&apos;t need, then add the file again.</source>
        <translation>请删除不需要的内容，然后重新添加文件。</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Delivered with a doubt, as Telnyx reports</source>
        <translation>据 Telnyx 报告已送达，但存疑</translation>
    </message>
    <message>
        <source>Delivered, as Telnyx reports</source>
        <translation>据 Telnyx 报告已送达</translation>
    </message>
    <message>
        <source>Delivered, but its report could not be saved in the folder for reports. Save it from the fax&apos;s menu.</source>
        <translation>已送达，但无法将报告保存到报告文件夹。请从该传真的菜单中保存。</translation>
    </message>
    <message>
        <source>Delivered. Telnyx has confirmed it.</source>
        <translation>已送达。Telnyx 已确认。</translation>
    </message>
    <message>
        <source>Delivery reported</source>
        <translation>送达报告时间</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>正在拨号</translation>
    </message>
    <message>
        <source>Document no longer to be kept.</source>
        <translation>文档不再保留。</translation>
    </message>
    <message>
        <source>Document to be kept.</source>
        <translation>文档将保留。</translation>
    </message>
    <message>
        <source>Document viewed.</source>
        <translation>已查看文档。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Duration of the call</source>
        <translation>通话时长</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Ended otherwise</source>
        <translation>以其他方式结束</translation>
    </message>
    <message>
        <source>Ended without a reason given.</source>
        <translation>已结束，未给出原因。</translation>
    </message>
    <message>
        <source>Every sheet is made to fit the width of its page.</source>
        <translation>每个工作表都会缩放到页面宽度。</translation>
    </message>
    <message>
        <source>Everything stopped.</source>
        <translation>已全部停止。</translation>
    </message>
    <message>
        <source>FAXDESK_LINES must be a whole number from 1 to 100.</source>
        <translation>FAXDESK_LINES 必须是 1 到 100 的整数。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failed: not reported as delivered</source>
        <translation>失败：没有送达报告</translation>
    </message>
    <message>
        <source>Fax deleted after 30 days in the bin.</source>
        <translation>传真在回收站中存放 30 天后已删除。</translation>
    </message>
    <message>
        <source>Fax put into the bin.</source>
        <translation>传真已放入回收站。</translation>
    </message>
    <message>
        <source>Fax removed.</source>
        <translation>传真已移除。</translation>
    </message>
    <message>
        <source>Fax taken out of the bin.</source>
        <translation>传真已从回收站取出。</translation>
    </message>
    <message>
        <source>Fax {fax} is a colleague&apos;s. You may not change it; they, or a lead of the team, may.</source>
        <translation>传真 {fax} 属于同事。您无权更改；该同事或团队负责人可以。</translation>
    </message>
    <message>
        <source>Fax {fax} is a colleague&apos;s. You may not open its documents; a lead of the team may.</source>
        <translation>传真 {fax} 属于同事。您无权打开其文档；团队负责人可以。</translation>
    </message>
    <message>
        <source>Fax {fax} is in an archive: it is shown, reported and proven, and not changed any more.</source>
        <translation>传真 {fax} 在存档中：可以显示、出报告和凭证，不能再更改。</translation>
    </message>
    <message>
        <source>Fax {fax} is not in the bin.</source>
        <translation>传真 {fax} 不在回收站中。</translation>
    </message>
    <message>
        <source>Fax {fax} is under legal hold. Nothing of it can be removed.</source>
        <translation>传真 {fax} 处于法律保全之下。不能移除其中任何内容。</translation>
    </message>
    <message>
        <source>Fax {fax} to {to} is delivered with a doubt: it was on the line for {took}, its pages take about {foretold}. Ask the receiver whether all of it is there.</source>
        <translation>发往 {to} 的传真 {fax} 已送达，但存疑：线路用时 {took}，而其页面约需 {foretold}。请询问接收方是否全部收到。</translation>
    </message>
    <message>
        <source>Fax {fax} to {to} is delivered with a doubt: {n} of its {pages} pages went. Ask the receiver whether all are there.</source>
        <translation>发往 {to} 的传真 {fax} 已送达，但存疑：{pages} 页中发出了 {n} 页。请询问接收方是否全部收到。</translation>
    </message>
    <message>
        <source>Fax {fax} was sent to one number alone: it is part of no broadcast.</source>
        <translation>传真 {fax} 只发给一个号码：不属于任何群发。</translation>
    </message>
    <message>
        <source>FaxDesk asks Telnyx once more before it sends again.</source>
        <translation>FaxDesk 会在重新发送之前再次查询 Telnyx。</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t move files in this folder, so it takes none. Allow it to write there, or make room on the disk.</source>
        <translation>FaxDesk 无法移动此文件夹中的文件，因此不会取用。请允许它在其中写入，或腾出磁盘空间。</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t write its journal, so nothing is sent. Check the rights of its data folder. What was queued is kept.</source>
        <translation>FaxDesk 无法写入传真日志，因此不会发送任何内容。请检查其数据文件夹的权限。队列中的内容已保留。</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t write to its folder {folder} ({reason}). Make sure that you own it and that the disk isn&apos;t full, then start FaxDesk again.</source>
        <translation>FaxDesk 无法写入其文件夹 {folder} ({reason})。请确认您是其所有者且磁盘未满，然后重新启动 FaxDesk。</translation>
    </message>
    <message>
        <source>FaxDesk did not attach the file “{name}”.</source>
        <translation>文件“{name}”不是由 FaxDesk 附加的。</translation>
    </message>
    <message>
        <source>FaxDesk did not write this line.</source>
        <translation>此行不是由 FaxDesk 写入的。</translation>
    </message>
    <message>
        <source>FaxDesk ended while the fax was handed over. It may have gone.</source>
        <translation>FaxDesk 在移交传真时结束。传真可能已发出。</translation>
    </message>
    <message>
        <source>FaxDesk fax no.</source>
        <translation>FaxDesk 传真编号</translation>
    </message>
    <message>
        <source>FaxDesk is asking Telnyx.</source>
        <translation>FaxDesk 正在查询 Telnyx。</translation>
    </message>
    <message>
        <source>FaxDesk is working this desk&apos;s queue. Close it first, then try again.</source>
        <translation>FaxDesk 正在处理此工位的队列。请先关闭它，然后重试。</translation>
    </message>
    <message>
        <source>FaxDesk keeps private papers and won&apos;t put them on a network share: {folder}. Set FAXDESK_HOME to a folder on this computer.</source>
        <translation>FaxDesk 保管私密文件，不会将其放在网络共享上：{folder}。请将 FAXDESK_HOME 设为此计算机上的文件夹。</translation>
    </message>
    <message>
        <source>FaxDesk knows no fax and no contact of “{text}”. Nothing is to be forgotten.</source>
        <translation>FaxDesk 中没有“{text}”的传真或联系人。没有需要清除的内容。</translation>
    </message>
    <message>
        <source>FaxDesk knows no policy entry “{name}”. It is left out.</source>
        <translation>FaxDesk 不认识策略项“{name}”，已忽略。</translation>
    </message>
    <message>
        <source>FaxDesk tries again at {time}.</source>
        <translation>FaxDesk 将在 {time} 重试。</translation>
    </message>
    <message>
        <source>FaxDesk was closed during the upload. It starts again.</source>
        <translation>FaxDesk 在上传期间被关闭。将重新开始上传。</translation>
    </message>
    <message>
        <source>FaxDesk was closed in the middle of it.</source>
        <translation>FaxDesk 中途被关闭。</translation>
    </message>
    <message>
        <source>FaxDesk was not open when it was to go, which is long ago. Let it go, or give it up.</source>
        <translation>该发送时 FaxDesk 没有打开，且已过去很久。请放行，或放弃。</translation>
    </message>
    <message>
        <source>FaxDesk was not open when it was to go. It goes now instead.</source>
        <translation>该发送时 FaxDesk 没有打开。改为现在发送。</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of the document is gone or was changed. Add it again.</source>
        <translation>FaxDesk 的文档副本已丢失或被更改。请重新添加。</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of the document is gone. Add the document again and send it again.</source>
        <translation>FaxDesk 的文档副本已丢失。请重新添加文档并重新发送。</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of this document is gone. Take it out and add it again.</source>
        <translation>FaxDesk 的此文档副本已丢失。请取出后重新添加。</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is damaged, and another FaxDesk still has it open. Close every FaxDesk, then start it again: it repairs what it can.</source>
        <translation>FaxDesk 的传真日志已损坏，且另一个 FaxDesk 仍在使用它。请关闭所有 FaxDesk，然后重新启动：它会尽可能修复。</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is damaged. Nothing more is sent. Close every FaxDesk and start it again: it repairs what it can.</source>
        <translation>FaxDesk 的传真日志已损坏。不会再发送任何内容。请关闭所有 FaxDesk 并重新启动：它会尽可能修复。</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is in use by another program. Try again.</source>
        <translation>FaxDesk 的传真日志正被其他程序使用。请重试。</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged and no fax could be read back. It is kept as {file}. If you have a backup, close FaxDesk and go back to it with: faxdesk backup --restore FILE.</source>
        <translation>FaxDesk 的传真日志已损坏，无法读回任何传真。它保存为 {file}。如果您有备份，请关闭 FaxDesk，并用以下命令恢复：faxdesk backup --restore FILE。</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged, and not all of it can be read any more. Faxes read back: {faxes}; known to be lost: {lost}. The damaged journal is kept as {file}. The queue is paused: what went last may still be shown as waiting. Check the list, then resume.</source>
        <translation>FaxDesk 的传真日志已损坏，部分内容已无法读取。读回的传真：{faxes}；已知丢失：{lost}。损坏的日志保存为 {file}。队列已暂停：最后发出的传真可能仍显示为等待中。请检查列表，然后继续。</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged. All {faxes} faxes in it were read back. The damaged one is kept as {file}. The queue is paused: what went last may still be shown as waiting. Check the list, then resume.</source>
        <translation>FaxDesk 的传真日志曾损坏。其中全部 {faxes} 份传真已读回。损坏的日志保存为 {file}。队列已暂停：最后发出的传真可能仍显示为等待中。请检查列表，然后继续。</translation>
    </message>
    <message>
        <source>Faxes that are not over yet (fax no. {faxes}): cancel them first, or wait for their end.</source>
        <translation>尚未结束的传真（传真编号 {faxes}）：请先取消，或等待其结束。</translation>
    </message>
    <message>
        <source>Faxes went to {number} before.</source>
        <translation>以前的传真发往 {number}。</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>File as handed over</source>
        <translation>移交的文件</translation>
    </message>
    <message>
        <source>First page as it was sent, from a small picture that was kept when the document was deleted.</source>
        <translation>发送时的首页，来自删除文档时保留的小图像。</translation>
    </message>
    <message>
        <source>First page left out, as was asked.</source>
        <translation>按要求略去首页。</translation>
    </message>
    <message>
        <source>First page not shown: FaxDesk no longer has the file as handed over.</source>
        <translation>无法显示首页：FaxDesk 不再保有移交的文件。</translation>
    </message>
    <message>
        <source>First page not shown: the document was deleted, its time to be kept being over.</source>
        <translation>无法显示首页：文档因保存期已过而被删除。</translation>
    </message>
    <message>
        <source>First page not shown: the document was deleted, its time to be kept being over. The desk that deleted it may have a small picture.</source>
        <translation>无法显示首页：文档因保存期已过而被删除。删除它的工位可能有一张小图像。</translation>
    </message>
    <message>
        <source>First page, drawn by FaxDesk from the file as handed over. Telnyx makes the final picture.</source>
        <translation>首页，由 FaxDesk 根据移交的文件绘制。最终图像由 Telnyx 生成。</translation>
    </message>
    <message>
        <source>Fit the width, or choose what is printed where it was written.</source>
        <translation>请适合页宽，或在编写它的程序中选择打印内容。</translation>
    </message>
    <message>
        <source>Fix it in the Telnyx portal, then press Resume.</source>
        <translation>请在 Telnyx 门户中修正，然后按“继续”。</translation>
    </message>
    <message numerus="yes">
        <source>Fonts of barcodes or signs aren&apos;t in this file: letters stand in their place. They are {fonts}.</source>
        <translation>
            <numerusform>此文件缺少条形码或符号字体，以字母代替显示：{fonts}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts of barcodes or signs aren&apos;t on this computer: letters stand in their place. They are {fonts}.</source>
        <translation>
            <numerusform>此计算机缺少条形码或符号字体，以字母代替显示：{fonts}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts that aren&apos;t in this file are replaced by others: {fonts}.</source>
        <translation>
            <numerusform>此文件中没有的字体由其他字体代替：{fonts}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts that aren&apos;t on this computer are replaced by others: {fonts}.</source>
        <translation>
            <numerusform>此计算机上没有的字体由其他字体代替：{fonts}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Found at Telnyx: it did go.</source>
        <translation>已在 Telnyx 找到：它确实已发出。</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>From-number changed.</source>
        <translation>已更改主叫号码。</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or save or scan it again.</source>
        <translation>请从来源处重新获取，或重新保存或扫描。</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or scan it again.</source>
        <translation>请从来源处重新获取，或重新扫描。</translation>
    </message>
    <message>
        <source>Get the file again, or save or scan the document again.</source>
        <translation>请重新获取文件，或重新保存或扫描文档。</translation>
    </message>
    <message>
        <source>Give --pages once for all files, or once for each of them.</source>
        <translation>请为所有文件指定一次 --pages，或为每个文件各指定一次。</translation>
    </message>
    <message>
        <source>Give the pauses in minutes, like 1, 2, 5, 10. Each may last from 0.2 to 1440 minutes.</source>
        <translation>请以分钟为单位指定间隔，如 1, 2, 5, 10。每个间隔可为 0.2 到 1440 分钟。</translation>
    </message>
    <message>
        <source>Given up by a person, not confirmed</source>
        <translation>由用户放弃，未确认</translation>
    </message>
    <message>
        <source>Goes at {time}.</source>
        <translation>{time} 发出。</translation>
    </message>
    <message>
        <source>Goes in a moment.</source>
        <translation>马上发出。</translation>
    </message>
    <message>
        <source>Goes when Telnyx can be reached again.</source>
        <translation>Telnyx 恢复连接后发出。</translation>
    </message>
    <message>
        <source>Goes when nothing else waits.</source>
        <translation>没有其他等待时发出。</translation>
    </message>
    <message>
        <source>Grey boxes or marked lines on page {page} would turn black, and the text in them be lost.</source>
        <translation>第 {page} 页上的灰色框或标记行会变黑，其中的文字会丢失。</translation>
    </message>
    <message>
        <source>Grey text on page {page} would arrive as dots and be hard to read.</source>
        <translation>第 {page} 页上的灰色文字会以点状送达，难以阅读。</translation>
    </message>
    <message>
        <source>Greyscale in high quality: about {time}.</source>
        <translation>灰度、高质量：约 {time}。</translation>
    </message>
    <message>
        <source>Group changed.</source>
        <translation>已更改组。</translation>
    </message>
    <message>
        <source>Group removed.</source>
        <translation>已移除组。</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>移交时间</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>正在移交</translation>
    </message>
    <message>
        <source>Handing the fax over to Telnyx, try {number}.</source>
        <translation>正在将传真移交给 Telnyx，第 {number} 次尝试。</translation>
    </message>
    <message>
        <source>Handing the fax over to Telnyx.</source>
        <translation>正在将传真移交给 Telnyx。</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>高质量</translation>
    </message>
    <message>
        <source>History exported.</source>
        <translation>已导出历史记录。</translation>
    </message>
    <message>
        <source>Hours are written like 08:00-18:00.</source>
        <translation>时段写作 08:00-18:00。</translation>
    </message>
    <message>
        <source>If it belongs on the fax, have it print in the program that made it, or add a screenshot.</source>
        <translation>如果它应出现在传真上，请在制作它的程序中设为可打印，或添加屏幕截图。</translation>
    </message>
    <message>
        <source>If it is on a network drive or a USB stick, check the connection and add it again.</source>
        <translation>如果它在网络驱动器或 U 盘上，请检查连接并重新添加。</translation>
    </message>
    <message>
        <source>If it is to arrive, save it as a PDF where it was written, then add that.</source>
        <translation>如果需要送达，请在编写它的程序中保存为 PDF，然后添加该 PDF。</translation>
    </message>
    <message>
        <source>If the fax fails, open the file, print it as a new PDF and send that.</source>
        <translation>如果传真失败，请打开文件，打印为新的 PDF 并发送。</translation>
    </message>
    <message>
        <source>In the address book this is a telephone, not a fax machine. Check it.</source>
        <translation>通讯录中这是电话，不是传真机。请检查。</translation>
    </message>
    <message>
        <source>Information for support saved.</source>
        <translation>已保存技术支持信息。</translation>
    </message>
    <message>
        <source>International form</source>
        <translation>国际格式</translation>
    </message>
    <message>
        <source>It did not go in time and was not sent. Try again sends it all the same.</source>
        <translation>它未能及时发出，因此没有发送。按“重试”仍可发送。</translation>
    </message>
    <message>
        <source>It failed before it could be cancelled.</source>
        <translation>在取消之前它已失败。</translation>
    </message>
    <message>
        <source>It goes from {number}, which your IT department has locked since it was made.</source>
        <translation>它将从 {number} 发出：IT 部门在它创建后锁定了该号码。</translation>
    </message>
    <message>
        <source>It goes with the settings that your IT department has locked since it was made.</source>
        <translation>它将采用 IT 部门在它创建后锁定的设置发送。</translation>
    </message>
    <message>
        <source>It goes without T.38, as the address book has it for this number.</source>
        <translation>它不使用 T.38 发送，因为通讯录对此号码如此设置。</translation>
    </message>
    <message>
        <source>It had not ended when this report was made. Make another report when it has.</source>
        <translation>生成此报告时它尚未结束。请在结束后另生成一份报告。</translation>
    </message>
    <message>
        <source>It is too late to cancel.</source>
        <translation>来不及取消了。</translation>
    </message>
    <message>
        <source>It isn&apos;t certain how many pages this PDF has: {pages} or {other}, depending on who counts.</source>
        <translation>无法确定此 PDF 有多少页：{pages} 或 {other}，取决于计数方式。</translation>
    </message>
    <message>
        <source>It may have gone, and Telnyx gives no answer. Nobody can be sure.</source>
        <translation>它可能已发出，而 Telnyx 没有答复。无法确定。</translation>
    </message>
    <message>
        <source>It must be there before it may go. Choose a later time to be there.</source>
        <translation>必须送达的时间早于可以发送的时间。请选择更晚的送达时间。</translation>
    </message>
    <message>
        <source>It was never handed over to Telnyx, so nothing was sent.</source>
        <translation>它从未移交给 Telnyx，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>It was to be there by {time} and has not gone. Send it late, or give it up?</source>
        <translation>它应在 {time} 前送达，但尚未发出。迟发还是放弃？</translation>
    </message>
    <message>
        <source>It was to be there by {time}. It goes late.</source>
        <translation>它应在 {time} 前送达。现在迟发。</translation>
    </message>
    <message>
        <source>It went from an account that FaxDesk no longer uses and that gives no answer now, so nobody here can tell what becomes of it.</source>
        <translation>它从一个 FaxDesk 不再使用、现在也没有答复的账户发出，因此在此无法得知其结果。</translation>
    </message>
    <message>
        <source>It will be cancelled as soon as it is found.</source>
        <translation>一找到就会取消。</translation>
    </message>
    <message>
        <source>Its broadcast is paused.</source>
        <translation>其群发已暂停。</translation>
    </message>
    <message>
        <source>Its from-number was corrected: it goes from {number}, no longer from {before}.</source>
        <translation>其主叫号码已更正：从 {number} 发出，不再从 {before} 发出。</translation>
    </message>
    <message>
        <source>Its hours are over for today. It waits for the next.</source>
        <translation>今天的时段已过。等待下一个时段。</translation>
    </message>
    <message>
        <source>Its report was saved in the folder for reports.</source>
        <translation>其报告已保存到报告文件夹。</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Journal backed up.</source>
        <translation>已备份传真日志。</translation>
    </message>
    <message>
        <source>Journal set back to a backup.</source>
        <translation>已将传真日志恢复到备份。</translation>
    </message>
    <message>
        <source>Journal&apos;s chain exported.</source>
        <translation>已导出传真日志的校验链。</translation>
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
        <translation>保留灰度</translation>
    </message>
    <message>
        <source>Leave that setting as it is by default, and send the document again.</source>
        <translation>请将该设置保持为默认值，并重新发送文档。</translation>
    </message>
    <message>
        <source>Leave this page out</source>
        <translation>略去此页</translation>
    </message>
    <message>
        <source>Legal hold lifted.</source>
        <translation>已解除法律保全。</translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation>已放行。</translation>
    </message>
    <message>
        <source>Let it go when it may go.</source>
        <translation>可以发送时请放行。</translation>
    </message>
    <message>
        <source>LibreOffice could not make this document into a PDF.</source>
        <translation>LibreOffice 无法将此文档转为 PDF。</translation>
    </message>
    <message>
        <source>LibreOffice made this into a PDF. Lines and pages may break elsewhere than you are used to.</source>
        <translation>LibreOffice 已将其转为 PDF。换行和分页的位置可能与平时不同。</translation>
    </message>
    <message>
        <source>LibreOffice took too long with this document and was stopped.</source>
        <translation>LibreOffice 处理此文档的时间太长，已被停止。</translation>
    </message>
    <message>
        <source>Light text or drawing on page {page} would disappear.</source>
        <translation>第 {page} 页上的浅色文字或图形会消失。</translation>
    </message>
    <message>
        <source>Line {line} of the cover page&apos;s file has a field that isn&apos;t known: {name}.</source>
        <translation>封面文件第 {line} 行有未知的字段：{name}。</translation>
    </message>
    <message>
        <source>Line {line} of the cover page&apos;s file needs one label and one value, or two of each.</source>
        <translation>封面文件第 {line} 行需要一个标签和一个值，或各两个。</translation>
    </message>
    <message>
        <source>Line {line} of the file can&apos;t be read.</source>
        <translation>无法读取文件的第 {line} 行。</translation>
    </message>
    <message numerus="yes">
        <source>Look at them, and leave them out if nothing is on them.</source>
        <translation>
            <numerusform>请查看，如果上面没有内容就略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for it in that account&apos;s Telnyx portal. FaxDesk goes on asking.</source>
        <translation>请在该账户的 Telnyx 门户中查找。FaxDesk 会继续查询。</translation>
    </message>
    <message>
        <source>Look through its pages before you send it, or get the file again.</source>
        <translation>发送前请逐页查看，或重新获取文件。</translation>
    </message>
    <message>
        <source>Look through its pages, or have it saved with its fonts embedded.</source>
        <translation>请逐页查看，或请人在保存时嵌入字体。</translation>
    </message>
    <message>
        <source>Look through its pages, or save it as a PDF where it was written.</source>
        <translation>请逐页查看，或在编写它的程序中保存为 PDF。</translation>
    </message>
    <message>
        <source>Look whether it was moved or renamed, then add it again.</source>
        <translation>请查看它是否被移动或重命名，然后重新添加。</translation>
    </message>
    <message>
        <source>Low credit is a whole amount, from 0 to 100,000.</source>
        <translation>余额不足的界限是 0 到 100,000 的整数。</translation>
    </message>
    <message>
        <source>Made on {time} by FaxDesk {version}</source>
        <translation>由 FaxDesk {version} 于 {time} 生成</translation>
    </message>
    <message>
        <source>Make the document smaller or print it to PDF again.</source>
        <translation>请缩小文档，或重新打印为 PDF。</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Marked as sent by a person, not confirmed</source>
        <translation>由用户标记为已发送，未确认</translation>
    </message>
    <message>
        <source>Marked as sent by you</source>
        <translation>由您标记为已发送</translation>
    </message>
    <message>
        <source>Marked as sent by you.</source>
        <translation>由您标记为已发送。</translation>
    </message>
    <message>
        <source>Marked for redaction but not applied: the text would be readable.</source>
        <translation>标记了密文但未应用：文字仍可读。</translation>
    </message>
    <message>
        <source>Marked “{label}”. Is a fax there?</source>
        <translation>标有“{label}”。那里有传真吗？</translation>
    </message>
    <message>
        <source>Marked “{label}”. That is no fax number.</source>
        <translation>标有“{label}”。那不是传真号码。</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>More than a third of a page would arrive black. Look at it in the preview.</source>
        <translation>有一页超过三分之一会以黑色送达。请在预览中查看。</translation>
    </message>
    <message>
        <source>More than a third of page {page} would arrive black, as grey paper does. It takes about {time} on the line.</source>
        <translation>第 {page} 页超过三分之一会以黑色送达，灰色纸张就会如此。线路用时约 {time}。</translation>
    </message>
    <message>
        <source>Must be there by {time}.</source>
        <translation>必须在 {time} 前送达。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name files, or --media-url addresses, or a --cover with a --message: one of the three.</source>
        <translation>请指定文件、--media-url 地址，或 --cover 加 --message：三者之一。</translation>
    </message>
    <message>
        <source>Name the backup to go back to.</source>
        <translation>请指定要恢复的备份。</translation>
    </message>
    <message>
        <source>Name the group.</source>
        <translation>请指定组。</translation>
    </message>
    <message>
        <source>Name the picture to be written with -o, or ask for --json, or both.</source>
        <translation>请用 -o 指定要写出的图片，或使用 --json，或两者都用。</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Never faxed before. Compare the number with the letter.</source>
        <translation>从未传真过。请将号码与信函核对。</translation>
    </message>
    <message>
        <source>No black threshold suits all pages: greyscale keeps the most.</source>
        <translation>没有适合所有页面的黑色阈值：灰度保留的内容最多。</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus.</source>
        <translation>没有国家/地区使用此代码。请检查加号后的数字。</translation>
    </message>
    <message>
        <source>No directory is set. Name one in the settings, or let IT set one.</source>
        <translation>没有设置目录。请在设置中指定一个，或请 IT 部门设置。</translation>
    </message>
    <message>
        <source>No fax application has been chosen yet.</source>
        <translation>尚未选择传真应用。</translation>
    </message>
    <message>
        <source>No fax has been delivered yet.</source>
        <translation>尚无已送达的传真。</translation>
    </message>
    <message>
        <source>No fax has ended otherwise.</source>
        <translation>没有以其他方式结束的传真。</translation>
    </message>
    <message>
        <source>No fax has failed.</source>
        <translation>没有失败的传真。</translation>
    </message>
    <message>
        <source>No fax has gone to this country before. Check the number.</source>
        <translation>从未向此国家/地区发过传真。请检查号码。</translation>
    </message>
    <message>
        <source>No fax is under way.</source>
        <translation>没有进行中的传真。</translation>
    </message>
    <message>
        <source>No fax is waiting.</source>
        <translation>没有等待中的传真。</translation>
    </message>
    <message>
        <source>No fax needs you.</source>
        <translation>没有待处理的传真。</translation>
    </message>
    <message>
        <source>No fax number stands here.</source>
        <translation>此处没有传真号码。</translation>
    </message>
    <message>
        <source>No fax number was found that says who it goes to.</source>
        <translation>没有找到表明收件人的传真号码。</translation>
    </message>
    <message>
        <source>No fax of broadcast B{broadcast} has failed.</source>
        <translation>群发 B{broadcast} 中没有失败的传真。</translation>
    </message>
    <message>
        <source>No from-number has been chosen yet.</source>
        <translation>尚未选择主叫号码。</translation>
    </message>
    <message>
        <source>No number in this country has so many digits. Check each one.</source>
        <translation>此国家/地区没有这么多位的号码。请逐位检查。</translation>
    </message>
    <message>
        <source>No number stands here.</source>
        <translation>此处没有号码。</translation>
    </message>
    <message>
        <source>No page has shades that take long on the line: it is sent as it is.</source>
        <translation>没有线路用时长的灰阶页面：按原样发送。</translation>
    </message>
    <message>
        <source>No page of this document is a scan in shades: there is nothing to clean up.</source>
        <translation>此文档没有带灰阶的扫描页面：没有可清理的内容。</translation>
    </message>
    <message>
        <source>No request to Telnyx can be made with these settings, so nothing was sent. Check TELNYX_BASE_URL and the API key.</source>
        <translation>用这些设置无法向 Telnyx 发出请求，因此没有发送任何内容。请检查 TELNYX_BASE_URL 和 API 密钥。</translation>
    </message>
    <message>
        <source>No such number is known. Check it; if it is right, you can send.</source>
        <translation>未知有这样的号码。请检查；如果正确，可以发送。</translation>
    </message>
    <message>
        <source>No user is set for the directory: it is asked without a password.</source>
        <translation>没有为目录设置用户：查询时不使用密码。</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>无人接听。</translation>
    </message>
    <message>
        <source>Nobody is sure whether this fax went. Please decide: send again, sent, or give up.</source>
        <translation>不确定此传真是否已发出。请决定：重新发送、已发送或放弃。</translation>
    </message>
    <message>
        <source>None of the columns is known to hold numbers: {columns}. Say which ones do.</source>
        <translation>不知道哪一列是号码：{columns}。请指明。</translation>
    </message>
    <message>
        <source>Normal quality</source>
        <translation>普通质量</translation>
    </message>
    <message>
        <source>Not finished: {state}</source>
        <translation>未结束：{state}</translation>
    </message>
    <message>
        <source>Not known what became of it.</source>
        <translation>结果不明。</translation>
    </message>
    <message>
        <source>Not known whether it was sent</source>
        <translation>不确定是否已发送</translation>
    </message>
    <message>
        <source>Not known: whether it arrived in whole, in part or not at all.</source>
        <translation>未知：全部送达、部分送达还是完全没有送达。</translation>
    </message>
    <message>
        <source>Not known: whether some of its pages arrived. A call can break off after any page.</source>
        <translation>未知：是否有部分页面送达。通话可能在任何一页之后中断。</translation>
    </message>
    <message>
        <source>Not sure it went</source>
        <translation>不确定是否发出</translation>
    </message>
    <message>
        <source>Not taken by Telnyx.</source>
        <translation>Telnyx 未受理。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is forgotten: fax {faxes} is under legal hold.</source>
        <translation>
            <numerusform>没有清除任何内容：传真 {faxes} 处于法律保全之下。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is written down is called “{value}”. There is: {known}.</source>
        <translation>没有名为“{value}”的记录种类。可用的有：{known}。</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Now, or at a time: not both.</source>
        <translation>立即或指定时间：只能选一个。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Number dialled</source>
        <translation>拨打的号码</translation>
    </message>
    <message>
        <source>Numbers and names forgotten.</source>
        <translation>已清除号码和姓名。</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Of each fax: times, states, pages, the hashes of its documents, what it cost, who sent it, and Telnyx&apos;s number for it. They prove what was done and name nobody; Telnyx may still know the number.</source>
        <translation>每份传真的：时间、状态、页数、文档的哈希值、费用、发送者以及 Telnyx 的编号。它们证明做过什么，不涉及任何人；Telnyx 可能仍有该号码。</translation>
    </message>
    <message>
        <source>Old faxes moved into an archive.</source>
        <translation>旧传真已移入存档。</translation>
    </message>
    <message>
        <source>Older events taken into the chain.</source>
        <translation>较早的事件已纳入校验链。</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂挂</translation>
    </message>
    <message>
        <source>Once more to one recipient at a time.</source>
        <translation>重新发送一次只能发给一个收件人。</translation>
    </message>
    <message>
        <source>One digit away from a number you know. Compare each digit.</source>
        <translation>与您已知的号码只差一位。请逐位比较。</translation>
    </message>
    <message>
        <source>One file holds at most {limit} reports. Choose a folder, and each is a file of its own.</source>
        <translation>一个文件最多容纳 {limit} 份报告。请选择文件夹，每份报告将各存为一个文件。</translation>
    </message>
    <message>
        <source>One of the documents can&apos;t be sent.</source>
        <translation>其中一个文档无法发送。</translation>
    </message>
    <message>
        <source>Only one number can be the usual one.</source>
        <translation>只能有一个常用号码。</translation>
    </message>
    <message>
        <source>Open it and add the PDFs inside.</source>
        <translation>请打开它并添加其中的 PDF。</translation>
    </message>
    <message>
        <source>Open it and print it as a new PDF, then add that.</source>
        <translation>请打开它并打印为新的 PDF，然后添加该 PDF。</translation>
    </message>
    <message>
        <source>Open it in Adobe Reader and print it as a PDF, then add that.</source>
        <translation>请在 Adobe Reader 中打开并打印为 PDF，然后添加该 PDF。</translation>
    </message>
    <message>
        <source>Open it in OneNote, print the page that is needed as a PDF, then add that.</source>
        <translation>请在 OneNote 中打开，将需要的页面打印为 PDF，然后添加该 PDF。</translation>
    </message>
    <message>
        <source>Open it in Publisher, save it as a PDF and add that.</source>
        <translation>请在 Publisher 中打开，保存为 PDF 并添加。</translation>
    </message>
    <message>
        <source>Open it in Visio, save it as a PDF and add that.</source>
        <translation>请在 Visio 中打开，保存为 PDF 并添加。</translation>
    </message>
    <message>
        <source>Open it in a program that shows it and save it as a PDF, then add that.</source>
        <translation>请在能显示它的程序中打开并保存为 PDF，然后添加该 PDF。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as a PDF and add that, or install LibreOffice.</source>
        <translation>请在电子表格程序中打开，保存为 PDF 并添加，或安装 LibreOffice。</translation>
    </message>
    <message>
        <source>Open it in the XPS viewer, print it to “Microsoft Print to PDF”, and add that.</source>
        <translation>请在 XPS 查看器中打开，打印到“Microsoft Print to PDF”，然后添加。</translation>
    </message>
    <message>
        <source>Open it in the browser and print it as a PDF, or download the document again.</source>
        <translation>请在浏览器中打开并打印为 PDF，或重新下载文档。</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and print it as a PDF, then add that.</source>
        <translation>请在所属程序中打开并打印为 PDF，然后添加该 PDF。</translation>
    </message>
    <message>
        <source>Open it in your address book and print it as a PDF, then add that.</source>
        <translation>请在您的通讯录程序中打开并打印为 PDF，然后添加该 PDF。</translation>
    </message>
    <message>
        <source>Open it in your calendar and print it as a PDF, then add that.</source>
        <translation>请在您的日历程序中打开并打印为 PDF，然后添加该 PDF。</translation>
    </message>
    <message>
        <source>Open it in your mail program, and print it to PDF or save what is inside, then add that.</source>
        <translation>请在您的邮件程序中打开，打印为 PDF 或保存其中的内容，然后添加。</translation>
    </message>
    <message>
        <source>Open it there, choose File, Export to, PDF, then add that.</source>
        <translation>请在该程序中打开，选择“文件”“导出为”“PDF”，然后添加该 PDF。</translation>
    </message>
    <message>
        <source>Open it where it comes from to have it downloaded, or save or scan it again.</source>
        <translation>请在来源处打开以便下载，或重新保存或扫描。</translation>
    </message>
    <message>
        <source>Open it where it was drawn and print it as a PDF, then add that.</source>
        <translation>请在绘制它的程序中打开并打印为 PDF，然后添加该 PDF。</translation>
    </message>
    <message>
        <source>Open it where it was written, save it as a PDF and add that.</source>
        <translation>请在编写它的程序中打开，保存为 PDF 并添加。</translation>
    </message>
    <message>
        <source>Open it with its password, save it as a PDF and add that.</source>
        <translation>请用其密码打开，保存为 PDF 并添加。</translation>
    </message>
    <message>
        <source>Open it, print the report that is needed as a PDF, then add that.</source>
        <translation>请打开它，将需要的报表打印为 PDF，然后添加该 PDF。</translation>
    </message>
    <message>
        <source>Open it, save it as a PNG, a JPEG or a PDF, then add that.</source>
        <translation>请打开它，保存为 PNG、JPEG 或 PDF，然后添加。</translation>
    </message>
    <message>
        <source>Open it, save or print it as a PDF, then add that.</source>
        <translation>请打开它，保存或打印为 PDF，然后添加该 PDF。</translation>
    </message>
    <message>
        <source>Open the file, print it as a new PDF, and add that.</source>
        <translation>请打开文件，打印为新的 PDF，然后添加该 PDF。</translation>
    </message>
    <message>
        <source>Open the link, save or download the document itself as a PDF and add that.</source>
        <translation>请打开链接，将文档本身保存或下载为 PDF 并添加。</translation>
    </message>
    <message>
        <source>Opened with its password. It is sent without one, as paper has none.</source>
        <translation>已用密码打开。发送时不带密码，因为纸张没有密码。</translation>
    </message>
    <message>
        <source>Page {page} has a photo: black and white would turn it into blots.</source>
        <translation>第 {page} 页有照片：黑白会使其变成斑块。</translation>
    </message>
    <message>
        <source>Page {page} is empty.</source>
        <translation>第 {page} 页是空的。</translation>
    </message>
    <message>
        <source>Page {page} is much wider than tall. On fax paper its text becomes very small.</source>
        <translation>第 {page} 页的宽度远大于高度。在传真纸上其文字会变得很小。</translation>
    </message>
    <message>
        <source>Page {page} is named twice. Name it once.</source>
        <translation>第 {page} 页被指定了两次。请只指定一次。</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: it is full of fine dots.</source>
        <translation>第 {page} 页线路用时约 {time}：布满细小的点。</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: its greys become patterns of dots.</source>
        <translation>第 {page} 页线路用时约 {time}：其灰色会变成点状图案。</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: this quality has twice as many lines.</source>
        <translation>第 {page} 页线路用时约 {time}：此质量的线条数是两倍。</translation>
    </message>
    <message>
        <source>Page {page} would arrive nearly all black.</source>
        <translation>第 {page} 页送达时几乎全黑。</translation>
    </message>
    <message>
        <source>Page {page} would arrive nearly blank: what is on it is too light.</source>
        <translation>第 {page} 页送达时几乎空白：上面的内容太浅。</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a photo: black and white would turn it into blots, greyscale keeps it.</source>
        <translation>例如第 {page} 页有照片：黑白会使其变成斑块，灰度可以保留。</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a photo: high quality in greyscale shows it, without the finest one&apos;s many minutes.</source>
        <translation>例如第 {page} 页有照片：高质量灰度可以显示，且不像最精细质量那样需要很多分钟。</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a small square code: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>例如第 {page} 页有小二维码：极高质量、阈值 {threshold}% 的黑白可使其保持可读。</translation>
    </message>
    <message>
        <source>Page {page}, for one, has fine print: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>例如第 {page} 页有小号字：极高质量、阈值 {threshold}% 的黑白可使其保持可读。</translation>
    </message>
    <message>
        <source>Page {page}, for one, has grey boxes: black and white with a threshold of {threshold}% keeps the text and leaves the boxes white.</source>
        <translation>例如第 {page} 页有灰色框：阈值 {threshold}% 的黑白可保留文字，框则为白色。</translation>
    </message>
    <message>
        <source>Page {page}: about {time}.</source>
        <translation>第 {page} 页：约 {time}。</translation>
    </message>
    <message>
        <source>Pages and cover pages need files: what Telnyx fetches itself stays as it is.</source>
        <translation>选择页面和使用封面需要文件：Telnyx 自行获取的文档保持原样。</translation>
    </message>
    <message>
        <source>Pages confirmed</source>
        <translation>已确认的页数</translation>
    </message>
    <message>
        <source>Pages handed over</source>
        <translation>移交的页数</translation>
    </message>
    <message numerus="yes">
        <source>Pages {pages} seem to be blank.</source>
        <translation>
            <numerusform>第 {pages} 页似乎是空白页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Pauses before another try are whole seconds, from 10 to 86400 each.</source>
        <translation>重试前的间隔为整数秒，每个 10 到 86400。</translation>
    </message>
    <message>
        <source>Please decide.</source>
        <translation>请作决定。</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Print it as a PDF on ordinary paper size, then add that.</source>
        <translation>请以普通纸张大小打印为 PDF，然后添加该 PDF。</translation>
    </message>
    <message>
        <source>Print it as a PDF where it looks right, and add that.</source>
        <translation>请在显示正确的地方打印为 PDF，然后添加该 PDF。</translation>
    </message>
    <message>
        <source>Print it to PDF, or save its attachments and add those.</source>
        <translation>请将其打印为 PDF，或保存并添加其附件。</translation>
    </message>
    <message>
        <source>Print the pages that are needed to a PDF, then add that.</source>
        <translation>请将需要的页面打印为 PDF，然后添加该 PDF。</translation>
    </message>
    <message>
        <source>Priority chosen.</source>
        <translation>已选择优先级。</translation>
    </message>
    <message numerus="yes">
        <source>Proof of {n} faxes</source>
        <translation>
            <numerusform>{n} 份传真的凭证</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof saved.</source>
        <translation>已保存凭证。</translation>
    </message>
    <message>
        <source>Purged.</source>
        <translation>已彻底清除。</translation>
    </message>
    <message>
        <source>Put into the bin.</source>
        <translation>已放入回收站。</translation>
    </message>
    <message>
        <source>Put into the queue.</source>
        <translation>已放入队列。</translation>
    </message>
    <message>
        <source>Put on hold.</source>
        <translation>已暂挂。</translation>
    </message>
    <message>
        <source>Put under legal hold.</source>
        <translation>已置于法律保全之下。</translation>
    </message>
    <message>
        <source>Queue paused.</source>
        <translation>队列已暂停。</translation>
    </message>
    <message>
        <source>Queue resumed.</source>
        <translation>队列已继续。</translation>
    </message>
    <message>
        <source>Read back from a damaged journal. Its last steps may be missing.</source>
        <translation>从损坏的传真日志读回。最后的步骤可能缺失。</translation>
    </message>
    <message>
        <source>Ready to send, made into a PDF by FaxDesk.</source>
        <translation>可以发送，已由 FaxDesk 转为 PDF。</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>可以发送。</translation>
    </message>
    <message>
        <source>Remains in unused parts of the journal&apos;s file: another FaxDesk has it open. They are overwritten by itself, within a day.</source>
        <translation>传真日志文件的未使用部分中有残留：另一个 FaxDesk 正在使用它。一天之内会自动覆盖。</translation>
    </message>
    <message>
        <source>Remote station id</source>
        <translation>对方机器标识</translation>
    </message>
    <message>
        <source>Report printed.</source>
        <translation>已打印报告。</translation>
    </message>
    <message>
        <source>Report saved.</source>
        <translation>已保存报告。</translation>
    </message>
    <message>
        <source>Reported as delivered.</source>
        <translation>报告为已送达。</translation>
    </message>
    <message numerus="yes">
        <source>Reports and other files that FaxDesk saved in {folder}: {n}. Whoever keeps them has to delete them.</source>
        <translation>
            <numerusform>FaxDesk 保存在 {folder} 中的报告和其他文件：{n} 个。须由保管者删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of a broadcast exported.</source>
        <translation>已导出群发结果。</translation>
    </message>
    <message>
        <source>SHA-256 not known</source>
        <translation>SHA-256 未知</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Save it as a JPEG, then add that.</source>
        <translation>请保存为 JPEG，然后添加。</translation>
    </message>
    <message>
        <source>Save it as a PDF in the program it was written in, then add that.</source>
        <translation>请在编写它的程序中保存为 PDF，然后添加该 PDF。</translation>
    </message>
    <message>
        <source>Save it as a PDF where it was written and add that, or install LibreOffice: it is free.</source>
        <translation>请在编写它的程序中保存为 PDF 并添加，或安装免费的 LibreOffice。</translation>
    </message>
    <message>
        <source>Save it as a PDF where it was written, and add that.</source>
        <translation>请在编写它的程序中保存为 PDF，然后添加该 PDF。</translation>
    </message>
    <message>
        <source>Save or scan it at a lower resolution, 300 dots per inch or less.</source>
        <translation>请以较低的分辨率（每英寸 300 点或更低）保存或扫描。</translation>
    </message>
    <message>
        <source>Save or scan the document again.</source>
        <translation>请重新保存或扫描文档。</translation>
    </message>
    <message>
        <source>Save what is to be sent of them, and add it as documents of its own.</source>
        <translation>请将其中要发送的附件保存，并作为单独的文档添加。</translation>
    </message>
    <message>
        <source>Say in which hours, as --between 08:00-18:00, or --between office.</source>
        <translation>请指定时段，如 --between 08:00-18:00 或 --between office。</translation>
    </message>
    <message>
        <source>Say until when, as --deadline 17:00.</source>
        <translation>请指定期限，如 --deadline 17:00。</translation>
    </message>
    <message>
        <source>Say when: --at, --between, --deadline, --priority, or --now.</source>
        <translation>请指定时间：--at、--between、--deadline、--priority 或 --now。</translation>
    </message>
    <message>
        <source>Say whom the folder&apos;s files go to, or that their names, their sidecars or their first pages say it: one of the two.</source>
        <translation>请指定文件夹中的文件发给谁，或指定由文件名、附属文件或首页表明：二者之一。</translation>
    </message>
    <message>
        <source>Scan or save it at a lower resolution, or in several files.</source>
        <translation>请以较低的分辨率，或分成多个文件来扫描或保存。</translation>
    </message>
    <message>
        <source>See the details, then try again.</source>
        <translation>请查看详细信息，然后重试。</translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} drawings (page {pages}).</source>
        <translation>
            <numerusform>屏幕上可见但不打印，因此不会传真：{n} 个图形（第 {pages} 页）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} form fields (page {pages}).</source>
        <translation>
            <numerusform>屏幕上可见但不打印，因此不会传真：{n} 个表单字段（第 {pages} 页）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} highlights (page {pages}).</source>
        <translation>
            <numerusform>屏幕上可见但不打印，因此不会传真：{n} 处高亮（第 {pages} 页）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} layers ({names}).</source>
        <translation>
            <numerusform>屏幕上可见但不打印，因此不会传真：{n} 个图层({names})。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} marks (page {pages}).</source>
        <translation>
            <numerusform>屏幕上可见但不打印，因此不会传真：{n} 个标记（第 {pages} 页）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} notes (page {pages}).</source>
        <translation>
            <numerusform>屏幕上可见但不打印，因此不会传真：{n} 个批注（第 {pages} 页）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} pieces of handwriting (page {pages}).</source>
        <translation>
            <numerusform>屏幕上可见但不打印，因此不会传真：{n} 处手写内容（第 {pages} 页）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} signatures (page {pages}).</source>
        <translation>
            <numerusform>屏幕上可见但不打印，因此不会传真：{n} 个签名（第 {pages} 页）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} stamps (page {pages}).</source>
        <translation>
            <numerusform>屏幕上可见但不打印，因此不会传真：{n} 个图章（第 {pages} 页）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} typed texts (page {pages}).</source>
        <translation>
            <numerusform>屏幕上可见但不打印，因此不会传真：{n} 处键入的文字（第 {pages} 页）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it all the same, and it goes as several faxes; or choose fewer pages.</source>
        <translation>仍然发送则分为多份传真；或选择较少的页面。</translation>
    </message>
    <message>
        <source>Send it without them, or accept or reject them where it was written.</source>
        <translation>请不带修订痕迹发送，或在编写它的程序中接受或拒绝修订。</translation>
    </message>
    <message>
        <source>Send only what is needed of it.</source>
        <translation>请只发送其中需要的部分。</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Sending the pages.</source>
        <translation>正在发送页面。</translation>
    </message>
    <message>
        <source>Sent before the others.</source>
        <translation>已优先发送。</translation>
    </message>
    <message>
        <source>Sent with its tracked changes accepted: what was deleted is left out.</source>
        <translation>发送时已接受修订：删除的内容不包含在内。</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>已发送。</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>由 IT 部门设置。</translation>
    </message>
    <message>
        <source>Set by {who}.</source>
        <translation>由 {who} 设置。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings changed.</source>
        <translation>已更改设置。</translation>
    </message>
    <message>
        <source>Several numbers stand in this row. Which one is the fax?</source>
        <translation>此行有多个号码。哪个是传真？</translation>
    </message>
    <message>
        <source>Shorten the message if one page is enough.</source>
        <translation>如果一页就够，请缩短正文。</translation>
    </message>
    <message>
        <source>Shrink it to fit, or scan or save it at a lower resolution.</source>
        <translation>请缩小至合适大小，或以较低的分辨率扫描或保存。</translation>
    </message>
    <message>
        <source>Shrink them to fit, or send one of them as a fax of its own.</source>
        <translation>请缩小至合适大小，或将其中一个作为单独的传真发送。</translation>
    </message>
    <message>
        <source>Shrunk from {before} to {after}. Pages that became black and white no longer change with the threshold.</source>
        <translation>已从 {before} 缩小到 {after}。变为黑白的页面不再随阈值变化。</translation>
    </message>
    <message>
        <source>Some fax machines refuse so fine a quality. FaxDesk then tries again in high quality.</source>
        <translation>有些传真机会拒绝这么精细的质量。FaxDesk 届时会以高质量重试。</translation>
    </message>
    <message numerus="yes">
        <source>Some pages are portrait and {n} are landscape: those are turned to fill the paper.</source>
        <translation>
            <numerusform>有些页面为纵向，{n} 页为横向：横向页面会旋转以填满纸张。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody answered, but no fax machine.</source>
        <translation>有人接听，但不是传真机。</translation>
    </message>
    <message>
        <source>Somebody else has just dealt with fax {fax}. Look at what it says now, then decide.</source>
        <translation>别人刚刚处理了传真 {fax}。请查看它现在的状态，再作决定。</translation>
    </message>
    <message>
        <source>Something between line {first} and this one isn&apos;t what was written.</source>
        <translation>第 {first} 行与此行之间有内容与当初写入的不符。</translation>
    </message>
    <message>
        <source>Something in FaxDesk failed and is tried again. If this stays, start FaxDesk again.</source>
        <translation>FaxDesk 的某项操作失败，正在重试。如果一直如此，请重新启动 FaxDesk。</translation>
    </message>
    <message>
        <source>Something in FaxDesk went wrong, so this may not have been done. Look, then try again.</source>
        <translation>FaxDesk 出了问题，此操作可能没有完成。请查看，然后重试。</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Take out the files inside and add those that are to be sent.</source>
        <translation>请取出其中的文件，并添加要发送的文件。</translation>
    </message>
    <message>
        <source>Taken as a number abroad. Check the country, or type it with a plus.</source>
        <translation>视为国外号码。请检查国家/地区，或带加号输入。</translation>
    </message>
    <message>
        <source>Taken back by Undo.</source>
        <translation>已通过“撤销”收回。</translation>
    </message>
    <message>
        <source>Taken from the watched folder “{folder}”.</source>
        <translation>取自监视文件夹“{folder}”。</translation>
    </message>
    <message>
        <source>Taken out of the bin again.</source>
        <translation>已从回收站取出。</translation>
    </message>
    <message>
        <source>Telnyx allows no more calls at once for your account. FaxDesk uses fewer lines for a while.</source>
        <translation>Telnyx 不允许您的账户同时进行更多通话。FaxDesk 会暂时减少使用的线路。</translation>
    </message>
    <message>
        <source>Telnyx answers again: it is still under way.</source>
        <translation>Telnyx 恢复答复：它仍在进行。</translation>
    </message>
    <message>
        <source>Telnyx asked us to slow down until {time}.</source>
        <translation>Telnyx 要求我们在 {time} 前放慢速度。</translation>
    </message>
    <message>
        <source>Telnyx asks FaxDesk to slow down.</source>
        <translation>Telnyx 要求 FaxDesk 放慢速度。</translation>
    </message>
    <message>
        <source>Telnyx asks FaxDesk to slow down. Nothing was sent.</source>
        <translation>Telnyx 要求 FaxDesk 放慢速度。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached safely: its certificate isn&apos;t trusted on this computer.</source>
        <translation>无法安全连接 Telnyx：此计算机不信任其证书。</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached.</source>
        <translation>无法连接 Telnyx。</translation>
    </message>
    <message>
        <source>Telnyx confirms it, with a doubt: it was on the line for {took}, and its pages take about {foretold}. Ask the receiver whether all of it is there.</source>
        <translation>Telnyx 确认已送达，但存疑：线路用时 {took}，而其页面约需 {foretold}。请询问接收方是否全部收到。</translation>
    </message>
    <message numerus="yes">
        <source>Telnyx confirms it, with a doubt: {n} of its {pages} pages went. Ask the receiver whether all are there.</source>
        <translation>
            <numerusform>Telnyx 确认已送达，但存疑：{pages} 页中发出了 {n} 页。请询问接收方是否全部收到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx could not be reached. Nothing was sent.</source>
        <translation>无法连接 Telnyx。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Telnyx could not fetch the document.</source>
        <translation>Telnyx 无法获取文档。</translation>
    </message>
    <message>
        <source>Telnyx could not read the document.</source>
        <translation>Telnyx 无法读取文档。</translation>
    </message>
    <message>
        <source>Telnyx did not take it, so nothing was sent.</source>
        <translation>Telnyx 未受理，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t accept the API key.</source>
        <translation>Telnyx 不接受 API 密钥。</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t know it.</source>
        <translation>Telnyx 没有它的记录。</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send from this from-number. Choose another in the settings, or have it verified in the Telnyx portal.</source>
        <translation>Telnyx 不允许您从此主叫号码发送。请在设置中选择另一个，或在 Telnyx 门户中验证该号码。</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send from this number.</source>
        <translation>Telnyx 不允许您从此号码发送。</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send with the fax application that is set up. Choose it again in the settings, or fix it in the Telnyx portal.</source>
        <translation>Telnyx 不允许您用所设置的传真应用发送。请在设置中重新选择，或在 Telnyx 门户中修正。</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let your account send to this number.</source>
        <translation>Telnyx 不允许您的账户向此号码发送。</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t show this fax, so it probably did not go. Nobody can be sure.</source>
        <translation>Telnyx 没有显示此传真，因此它很可能没有发出。无法确定。</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take one of this fax&apos;s settings ({field}).</source>
        <translation>Telnyx 不接受此传真的一项设置 ({field})。</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take this document.</source>
        <translation>Telnyx 不接受此文档。</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take this number.</source>
        <translation>Telnyx 不接受此号码。</translation>
    </message>
    <message>
        <source>Telnyx fax id</source>
        <translation>Telnyx 传真 ID</translation>
    </message>
    <message>
        <source>Telnyx fetched this document itself: FaxDesk has no copy of it.</source>
        <translation>此文档由 Telnyx 自行获取：FaxDesk 没有副本。</translation>
    </message>
    <message>
        <source>Telnyx had a fault (HTTP {status}).</source>
        <translation>Telnyx 出现故障 (HTTP {status})。</translation>
    </message>
    <message>
        <source>Telnyx had a fault while it prepared the pages.</source>
        <translation>Telnyx 在准备页面时出现故障。</translation>
    </message>
    <message>
        <source>Telnyx has not stopped it. Please decide: give it up, mark it as sent, or send it again. FaxDesk goes on watching it.</source>
        <translation>Telnyx 尚未将其停止。请决定：放弃、标记为已发送或重新发送。FaxDesk 会继续关注它。</translation>
    </message>
    <message>
        <source>Telnyx has prepared the pages.</source>
        <translation>Telnyx 已准备好页面。</translation>
    </message>
    <message>
        <source>Telnyx has put the fax into its queue.</source>
        <translation>Telnyx 已将传真放入其队列。</translation>
    </message>
    <message>
        <source>Telnyx has taken the fax.</source>
        <translation>Telnyx 已受理传真。</translation>
    </message>
    <message>
        <source>Telnyx is about to dial.</source>
        <translation>Telnyx 即将拨号。</translation>
    </message>
    <message>
        <source>Telnyx is dialling.</source>
        <translation>Telnyx 正在拨号。</translation>
    </message>
    <message>
        <source>Telnyx is preparing the pages.</source>
        <translation>Telnyx 正在准备页面。</translation>
    </message>
    <message>
        <source>Telnyx is sending the pages.</source>
        <translation>Telnyx 正在发送页面。</translation>
    </message>
    <message>
        <source>Telnyx knows the API key but doesn&apos;t permit this. Check the key&apos;s rights and the account&apos;s level in the Telnyx portal.</source>
        <translation>Telnyx 认识此 API 密钥，但不允许此操作。请在 Telnyx 门户中检查密钥的权限和账户的级别。</translation>
    </message>
    <message>
        <source>Telnyx no longer has the uploaded document. It is uploaded again.</source>
        <translation>Telnyx 不再保有已上传的文档。将重新上传。</translation>
    </message>
    <message>
        <source>Telnyx no longer knows this fax. It may have gone.</source>
        <translation>Telnyx 不再有此传真的记录。它可能已发出。</translation>
    </message>
    <message>
        <source>Telnyx refused it (HTTP {status}).</source>
        <translation>Telnyx 拒绝了它 (HTTP {status})。</translation>
    </message>
    <message>
        <source>Telnyx refused it: “{title}” (HTTP {status}, code {api_code}).</source>
        <translation>Telnyx 拒绝了它：“{title}”（HTTP {status}，代码 {api_code}）。</translation>
    </message>
    <message>
        <source>Telnyx refused the API key, once. It is asked once more. Nothing was sent.</source>
        <translation>Telnyx 拒绝了一次 API 密钥。将再查询一次。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Telnyx refused to cancel it. Say what became of it, or go on waiting.</source>
        <translation>Telnyx 拒绝取消。请说明其结果，或继续等待。</translation>
    </message>
    <message>
        <source>Telnyx reports a failure and a success at once. It may have arrived.</source>
        <translation>Telnyx 同时报告失败和成功。它可能已送达。</translation>
    </message>
    <message>
        <source>Telnyx says it is too late to cancel.</source>
        <translation>Telnyx 表示来不及取消了。</translation>
    </message>
    <message>
        <source>Telnyx says that the fax failed, and gives no reason.</source>
        <translation>Telnyx 表示传真失败，但没有给出原因。</translation>
    </message>
    <message>
        <source>Telnyx says that this fax was cancelled, but nobody did that here. It may have been cancelled in the Telnyx portal or by another program.</source>
        <translation>Telnyx 表示此传真已被取消，但并非在此取消。它可能是在 Telnyx 门户中或由其他程序取消的。</translation>
    </message>
    <message>
        <source>Telnyx shows a fax like this one, which may be another&apos;s. Nobody can be sure.</source>
        <translation>Telnyx 显示了一份与此类似的传真，但可能是另一份。无法确定。</translation>
    </message>
    <message>
        <source>Telnyx tells a stage that FaxDesk doesn&apos;t know: {status}.</source>
        <translation>Telnyx 报告了一个 FaxDesk 不认识的阶段：{status}。</translation>
    </message>
    <message>
        <source>Telnyx was asked to stop the fax.</source>
        <translation>已请求 Telnyx 停止传真。</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own picture of the fax was fetched and is kept.</source>
        <translation>已取回并保存 Telnyx 生成的传真图像。</translation>
    </message>
    <message>
        <source>Telnyx, or a proxy on the way to it, had a fault (HTTP {status}).</source>
        <translation>Telnyx 或途中的代理出现故障 (HTTP {status})。</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>无法完成此操作。</translation>
    </message>
    <message>
        <source>That is no fax number. Nothing was queued.</source>
        <translation>这不是传真号码。没有放入队列。</translation>
    </message>
    <message>
        <source>That is too long for a watched folder.</source>
        <translation>对监视文件夹来说太长。</translation>
    </message>
    <message>
        <source>That is too long: at most {limit} characters.</source>
        <translation>太长：最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>That must stand on one line.</source>
        <translation>必须写在一行内。</translation>
    </message>
    <message>
        <source>That name is too long for the sender&apos;s line.</source>
        <translation>对发件人行来说，此名称太长。</translation>
    </message>
    <message>
        <source>That team has faxes or contacts of its own. A journal is moved only into one that has none.</source>
        <translation>该团队已有自己的传真或联系人。传真日志只能移入空的团队。</translation>
    </message>
    <message>
        <source>The 1 behind +52 was left out: numbers in Mexico have had none since 2019.</source>
        <translation>略去了 +52 之后的 1：墨西哥的号码自 2019 年起不再有它。</translation>
    </message>
    <message>
        <source>The API key has been revoked at Telnyx.</source>
        <translation>API 密钥已在 Telnyx 被撤销。</translation>
    </message>
    <message>
        <source>The API key has characters that no key has (“{characters}”). Copy it again in the Telnyx portal.</source>
        <translation>API 密钥中有密钥不会有的字符(“{characters}”)。请在 Telnyx 门户中重新复制。</translation>
    </message>
    <message>
        <source>The PDF is damaged, so not all of it can be looked at.</source>
        <translation>PDF 已损坏，无法查看全部内容。</translation>
    </message>
    <message>
        <source>The address book says: do not fax. Only who keeps the address book can lift that.</source>
        <translation>通讯录注明：请勿传真。只有通讯录的管理者可以解除。</translation>
    </message>
    <message>
        <source>The answer did not come from Telnyx. A proxy or a log-in page may be in between.</source>
        <translation>答复并非来自 Telnyx。中间可能有代理或登录页面。</translation>
    </message>
    <message>
        <source>The archive {file} isn&apos;t in its place: what it holds could not be checked.</source>
        <translation>存档 {file} 不在原位：无法检查其中的内容。</translation>
    </message>
    <message>
        <source>The area code is missing. Type the whole number, area code first.</source>
        <translation>缺少区号。请输入完整号码，区号在前。</translation>
    </message>
    <message>
        <source>The attached document isn&apos;t the one that the chain has for this fax.</source>
        <translation>所附文档与校验链中此传真的文档不符。</translation>
    </message>
    <message>
        <source>The attached file “{name}” is missing, or can&apos;t be read.</source>
        <translation>所附文件“{name}”缺失，或无法读取。</translation>
    </message>
    <message>
        <source>The attached file “{name}” isn&apos;t what was attached: its SHA-256 differs.</source>
        <translation>所附文件“{name}”与当初所附的不符：其 SHA-256 不同。</translation>
    </message>
    <message>
        <source>The black threshold is a whole number from 1 to 100.</source>
        <translation>黑色阈值是 1 到 100 的整数。</translation>
    </message>
    <message>
        <source>The black threshold works only with monochrome.</source>
        <translation>黑色阈值只适用于黑白。</translation>
    </message>
    <message>
        <source>The call broke off. Some pages may have arrived.</source>
        <translation>通话中断。可能有部分页面已送达。</translation>
    </message>
    <message>
        <source>The call was rejected.</source>
        <translation>呼叫被拒绝。</translation>
    </message>
    <message>
        <source>The caller display name may have letters A–Z, digits, spaces and - _ ~ ! . + only.</source>
        <translation>主叫显示名称只能包含字母 A–Z、数字、空格以及 - _ ~ ! . +。</translation>
    </message>
    <message>
        <source>The caller display name may have {limit} characters at most.</source>
        <translation>主叫显示名称最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>The chain ends otherwise than the journal has written down.</source>
        <translation>校验链的末尾与传真日志的记录不符。</translation>
    </message>
    <message>
        <source>The client state is not valid Base64.</source>
        <translation>client state 不是有效的 Base64。</translation>
    </message>
    <message numerus="yes">
        <source>The columns of {n} sheets don&apos;t fit the width of the paper: they part over pages.</source>
        <translation>
            <numerusform>有 {n} 个工作表的列超出纸张宽度：会分到多页上。</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection broke before Telnyx answered.</source>
        <translation>Telnyx 答复之前连接中断。</translation>
    </message>
    <message>
        <source>The connection broke while the fax was handed over. It may have gone.</source>
        <translation>移交传真时连接中断。传真可能已发出。</translation>
    </message>
    <message>
        <source>The cover page could not be made.</source>
        <translation>无法生成封面。</translation>
    </message>
    <message>
        <source>The cover page is empty: no name, no subject and no message stand on it.</source>
        <translation>封面是空的：上面没有姓名、主题和正文。</translation>
    </message>
    <message>
        <source>The cover takes {n} pages: its text doesn&apos;t fit on one.</source>
        <translation>封面占 {n} 页：文字在一页上放不下。</translation>
    </message>
    <message>
        <source>The daily spending limit of your Telnyx account is reached.</source>
        <translation>已达到您的 Telnyx 账户的每日消费限额。</translation>
    </message>
    <message>
        <source>The damaged journal no longer says which document this was. Add it again and send it again.</source>
        <translation>损坏的传真日志中已看不出这是哪个文档。请重新添加并重新发送。</translation>
    </message>
    <message>
        <source>The demo takes no API key. Start FaxDesk without --demo to set up your account.</source>
        <translation>演示不使用 API 密钥。要设置您的账户，请在不带 --demo 的情况下启动 FaxDesk。</translation>
    </message>
    <message>
        <source>The directory {server} broke the connection off.</source>
        <translation>目录 {server} 中断了连接。</translation>
    </message>
    <message>
        <source>The directory {server} can&apos;t be reached.</source>
        <translation>无法连接目录 {server}。</translation>
    </message>
    <message>
        <source>The directory {server} doesn&apos;t accept the password of {user}.</source>
        <translation>目录 {server} 不接受 {user} 的密码。</translation>
    </message>
    <message>
        <source>The directory {server} doesn&apos;t answer in time.</source>
        <translation>目录 {server} 没有及时答复。</translation>
    </message>
    <message>
        <source>The directory {server} offers no encryption, so nothing was asked.</source>
        <translation>目录 {server} 不提供加密，因此没有查询。</translation>
    </message>
    <message>
        <source>The directory {server} refuses to search ({reason}).</source>
        <translation>目录 {server} 拒绝搜索 ({reason})。</translation>
    </message>
    <message>
        <source>The directory {server} shows a certificate that isn&apos;t trusted, or isn&apos;t its own ({reason}). Nothing was asked.</source>
        <translation>目录 {server} 的证书不受信任，或不是它自己的 ({reason})。没有查询。</translation>
    </message>
    <message>
        <source>The directory&apos;s attributes are given like “name=displayName,cn company=o fax=faxNumber”.</source>
        <translation>目录的属性以“name=displayName,cn company=o fax=faxNumber”的形式指定。</translation>
    </message>
    <message>
        <source>The directory&apos;s filter must be in parentheses, like (objectClass=person).</source>
        <translation>目录的筛选器必须放在括号中，如 (objectClass=person)。</translation>
    </message>
    <message>
        <source>The disk doesn&apos;t take what FaxDesk writes into its journal, so nothing is sent. Check that it isn&apos;t full and still connected.</source>
        <translation>磁盘无法接收 FaxDesk 写入传真日志的内容，因此不会发送任何内容。请检查磁盘是否未满且仍然连接。</translation>
    </message>
    <message>
        <source>The disk is full, so FaxDesk can&apos;t write its journal and sends nothing. Make room: FaxDesk then goes on by itself.</source>
        <translation>磁盘已满，FaxDesk 无法写入传真日志，因此不会发送任何内容。请腾出空间：之后 FaxDesk 会自动继续。</translation>
    </message>
    <message>
        <source>The document has too many pages for a fax.</source>
        <translation>文档的页数对传真来说太多。</translation>
    </message>
    <message>
        <source>The document is too big for a fax.</source>
        <translation>文档对传真来说太大。</translation>
    </message>
    <message>
        <source>The document is uploaded.</source>
        <translation>文档已上传。</translation>
    </message>
    <message>
        <source>The document names another fax number. Check who it is for.</source>
        <translation>文档中有另一个传真号码。请检查它是给谁的。</translation>
    </message>
    <message>
        <source>The document of fax {fax} is deleted already. It can&apos;t be kept any more.</source>
        <translation>传真 {fax} 的文档已被删除。无法再保全。</translation>
    </message>
    <message>
        <source>The document of fax {fax} was deleted, as its time to be kept was over. Add the document again and send it again.</source>
        <translation>传真 {fax} 的文档因保存期已过而被删除。请重新添加文档并重新发送。</translation>
    </message>
    <message>
        <source>The documents of fax no. {faxes}: they went to others as well, whose faxes still have them.</source>
        <translation>传真编号 {faxes} 的文档：它们也发给了其他人，其传真仍保有这些文档。</translation>
    </message>
    <message numerus="yes">
        <source>The entries of {n} faxes in FaxDesk&apos;s journal can&apos;t be read whole any more. They stand in the list with what is left of them; those that had not gone are on hold. Look through them.</source>
        <translation>
            <numerusform>FaxDesk 传真日志中 {n} 份传真的记录已无法完整读取。它们以剩余内容列在列表中；尚未发出的已暂挂。请逐一查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>The fax failed, and Telnyx gives an unusual reason.</source>
        <translation>传真失败，Telnyx 给出了不寻常的原因。</translation>
    </message>
    <message>
        <source>The fax is mostly text: black and white with a threshold of {threshold}% keeps letters crisp.</source>
        <translation>此传真以文字为主：阈值 {threshold}% 的黑白可使字迹清晰。</translation>
    </message>
    <message>
        <source>The fax service was out of order.</source>
        <translation>传真服务出现故障。</translation>
    </message>
    <message>
        <source>The fax to {who} failed</source>
        <translation>发往 {who} 的传真失败</translation>
    </message>
    <message>
        <source>The fax to {who} may be too late</source>
        <translation>发往 {who} 的传真可能来不及</translation>
    </message>
    <message>
        <source>The fax to {who} needs you</source>
        <translation>发往 {who} 的传真待处理</translation>
    </message>
    <message>
        <source>The fax to {who} was delivered</source>
        <translation>发往 {who} 的传真已送达</translation>
    </message>
    <message>
        <source>The file as a whole isn&apos;t what was written.</source>
        <translation>整个文件与当初写入的不符。</translation>
    </message>
    <message>
        <source>The file begins otherwise than a chain of this name does.</source>
        <translation>文件的开头与此名称的校验链不符。</translation>
    </message>
    <message>
        <source>The file beside it doesn&apos;t say who it goes to.</source>
        <translation>旁边的附属文件没有说明收件人。</translation>
    </message>
    <message>
        <source>The file beside it has something under “{name}” that can&apos;t stand there.</source>
        <translation>旁边的附属文件中“{name}”的值不正确。</translation>
    </message>
    <message>
        <source>The file beside it says “{name}”, which FaxDesk doesn&apos;t know.</source>
        <translation>旁边的附属文件中有“{name}”，FaxDesk 不认识。</translation>
    </message>
    <message>
        <source>The file beside it that says who it goes to can&apos;t be read.</source>
        <translation>无法读取旁边说明收件人的附属文件。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>文件被截断：缺少末尾。</translation>
    </message>
    <message>
        <source>The file of the cover page “{name}” can&apos;t be read.</source>
        <translation>无法读取封面“{name}”的文件。</translation>
    </message>
    <message>
        <source>The file that says who it goes to has not come within ten minutes.</source>
        <translation>说明收件人的文件十分钟内没有出现。</translation>
    </message>
    <message>
        <source>The file was deleted on {time}, its time to be kept being over; its hash stays.</source>
        <translation>文件因保存期已过而于 {time} 删除；其哈希值仍保留。</translation>
    </message>
    <message>
        <source>The file was taken away while FaxDesk had it in hand.</source>
        <translation>FaxDesk 处理期间文件被取走。</translation>
    </message>
    <message>
        <source>The file with the directory&apos;s certificate can&apos;t be read: {file}</source>
        <translation>无法读取目录的证书文件：{file}</translation>
    </message>
    <message>
        <source>The file with the directory&apos;s certificate must be named in full.</source>
        <translation>目录的证书文件必须给出完整路径。</translation>
    </message>
    <message>
        <source>The filter for the directory {server} can&apos;t be used.</source>
        <translation>目录 {server} 的筛选器无法使用。</translation>
    </message>
    <message>
        <source>The folder for printed documents must be named in full, from its drive or root on.</source>
        <translation>打印文档的文件夹必须给出从驱动器或根目录开始的完整路径。</translation>
    </message>
    <message>
        <source>The folder for reports must be named in full, from its drive or root on.</source>
        <translation>报告文件夹必须给出从驱动器或根目录开始的完整路径。</translation>
    </message>
    <message>
        <source>The folder for seals must be named in full, from its drive or root on.</source>
        <translation>封印文件夹必须给出从驱动器或根目录开始的完整路径。</translation>
    </message>
    <message>
        <source>The folder is not there, or FaxDesk may not look into it. It goes on by itself once it can.</source>
        <translation>文件夹不存在，或 FaxDesk 无权查看。可以访问后会自动继续。</translation>
    </message>
    <message>
        <source>The from-number must be in international form, like +13125790015.</source>
        <translation>主叫号码必须采用国际格式，如 +13125790015。</translation>
    </message>
    <message>
        <source>The group “{group}” is empty.</source>
        <translation>组“{group}”是空的。</translation>
    </message>
    <message>
        <source>The information could not be collected.</source>
        <translation>无法收集信息。</translation>
    </message>
    <message>
        <source>The journal could not be brought up to date. It was left as it was. Please use the FaxDesk that you had before, and tell us.</source>
        <translation>无法更新传真日志。它保持原样。请使用您之前的 FaxDesk，并告知我们。</translation>
    </message>
    <message>
        <source>The journal must be brought up to date, but an older FaxDesk still has it open. Close every FaxDesk, then start this one again.</source>
        <translation>传真日志需要更新，但旧版 FaxDesk 仍在使用它。请关闭所有 FaxDesk，然后重新启动此版本。</translation>
    </message>
    <message>
        <source>The journal was damaged, so nobody knows whether this fax went. Telnyx is asked first.</source>
        <translation>传真日志曾损坏，因此不知道此传真是否已发出。将先查询 Telnyx。</translation>
    </message>
    <message>
        <source>The journal was written by a newer FaxDesk. Please update FaxDesk on this computer.</source>
        <translation>传真日志由更新版本的 FaxDesk 写入。请更新此计算机上的 FaxDesk。</translation>
    </message>
    <message>
        <source>The last fax there could never arrive.</source>
        <translation>上一份发往那里的传真不可能送达。</translation>
    </message>
    <message>
        <source>The last try goes in normal quality.</source>
        <translation>最后一次尝试以普通质量发送。</translation>
    </message>
    <message>
        <source>The last try goes without T.38.</source>
        <translation>最后一次尝试不使用 T.38。</translation>
    </message>
    <message>
        <source>The letter says {number}.</source>
        <translation>信函上写的是 {number}。</translation>
    </message>
    <message>
        <source>The letters were read as a telephone&apos;s keys. Check the number.</source>
        <translation>字母按电话按键读取。请检查号码。</translation>
    </message>
    <message>
        <source>The list has this fax as “{state}”, its history as “{told}”.</source>
        <translation>列表中此传真为“{state}”，历史记录中为“{told}”。</translation>
    </message>
    <message>
        <source>The machine may not know so fine a quality: from now on it is tried in high quality.</source>
        <translation>对方机器可能不支持这么精细的质量：此后以高质量尝试。</translation>
    </message>
    <message numerus="yes">
        <source>The newest {n} lines are missing.</source>
        <translation>
            <numerusform>缺少最新的 {n} 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The number did not react to the call.</source>
        <translation>该号码对呼叫没有反应。</translation>
    </message>
    <message>
        <source>The number of a contact who may not be faxed: without it FaxDesk could not keep to that. Name, notes and groups are removed.</source>
        <translation>请勿传真的联系人的号码：没有它，FaxDesk 就无法遵守这一点。姓名、备注和组会被移除。</translation>
    </message>
    <message>
        <source>The number of fax {fax} was taken out of it, as its time to be kept was over. It can&apos;t be sent there again.</source>
        <translation>传真 {fax} 的号码因保存期已过而被去除。无法再次发往那里。</translation>
    </message>
    <message>
        <source>The number of lines is a whole number from 1 to 100.</source>
        <translation>线路数是 1 到 100 的整数。</translation>
    </message>
    <message>
        <source>The number {number}: it is in faxes or contacts of others as well.</source>
        <translation>号码 {number}：其他人的传真或联系人中也有。</translation>
    </message>
    <message>
        <source>The other side refused the call.</source>
        <translation>对方拒绝了呼叫。</translation>
    </message>
    <message>
        <source>The page can&apos;t be shown.</source>
        <translation>无法显示该页。</translation>
    </message>
    <message>
        <source>The pages {text} run backwards. Write {better}.</source>
        <translation>页面 {text} 顺序颠倒。请写作 {better}。</translation>
    </message>
    <message>
        <source>The password could not be taken off this document. Open it, save a copy without one and add that.</source>
        <translation>无法去除此文档的密码。请打开它，保存一份不带密码的副本并添加。</translation>
    </message>
    <message>
        <source>The pattern is no regular expression of at most 200 characters.</source>
        <translation>该模式不是 200 个字符以内的正则表达式。</translation>
    </message>
    <message>
        <source>The place where this computer keeps passwords is locked. Unlock it, then try again.</source>
        <translation>此计算机保存密码的位置已锁定。请解锁，然后重试。</translation>
    </message>
    <message>
        <source>The policy locks “{name}” without giving it a value: it stays open.</source>
        <translation>策略锁定了“{name}”但没有给出值：它仍可更改。</translation>
    </message>
    <message>
        <source>The policy names a setting that FaxDesk doesn&apos;t know: “{name}”.</source>
        <translation>策略中有 FaxDesk 不认识的设置：“{name}”。</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>无法读取策略“{name}”。在 IT 部门修正之前，不会发送传真，也不能更改设置。</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read: it is no JSON object. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>无法读取策略“{name}”：它不是 JSON 对象。在 IT 部门修正之前，不会发送传真，也不能更改设置。</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read: line {line} is no valid JSON. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>无法读取策略“{name}”：第 {line} 行不是有效的 JSON。在 IT 部门修正之前，不会发送传真，也不能更改设置。</translation>
    </message>
    <message>
        <source>The policy “{name}” has “{entry}” twice, again in line {line}. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>策略“{name}”中“{entry}”出现两次，第二次在第 {line} 行。在 IT 部门修正之前，不会发送传真，也不能更改设置。</translation>
    </message>
    <message>
        <source>The policy&apos;s “{name}” can&apos;t be used as it stands. It is left out.</source>
        <translation>策略中的“{name}”无法按原样使用，已忽略。</translation>
    </message>
    <message>
        <source>The preview format works only with “Store preview”.</source>
        <translation>预览格式只适用于“存储预览”。</translation>
    </message>
    <message>
        <source>The priority is one of: urgent, normal, when-idle.</source>
        <translation>优先级为以下之一：urgent、normal、when-idle。</translation>
    </message>
    <message>
        <source>The proof as a whole isn&apos;t the file that FaxDesk made.</source>
        <translation>整个凭证与 FaxDesk 生成的文件不符。</translation>
    </message>
    <message>
        <source>The proof could not be made.</source>
        <translation>无法生成凭证。</translation>
    </message>
    <message>
        <source>The proxy in {setting} can&apos;t be used, so FaxDesk can&apos;t reach Telnyx. Correct it, like http://proxy.example.com:8080 or socks5h://127.0.0.1:1080, and start FaxDesk again.</source>
        <translation>{setting} 中的代理无法使用，因此 FaxDesk 无法连接 Telnyx。请更正，如 http://proxy.example.com:8080 或 socks5h://127.0.0.1:1080，然后重新启动 FaxDesk。</translation>
    </message>
    <message>
        <source>The proxy on the way to Telnyx can&apos;t be reached, or doesn&apos;t let FaxDesk through. Check this computer&apos;s proxy settings.</source>
        <translation>无法连接通往 Telnyx 的代理，或代理不让 FaxDesk 通过。请检查此计算机的代理设置。</translation>
    </message>
    <message>
        <source>The queue is on hold until you fix it and press Resume.</source>
        <translation>在您修正并按“继续”之前，队列一直暂挂。</translation>
    </message>
    <message>
        <source>The queue is on hold.</source>
        <translation>队列已暂挂。</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>队列已暂停。</translation>
    </message>
    <message>
        <source>The queue was put on hold. Nothing was sent.</source>
        <translation>队列已被暂挂。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The receiver was busy.</source>
        <translation>接收方占线。</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>无法生成报告。</translation>
    </message>
    <message>
        <source>The same document has just been sent there, or is about to go.</source>
        <translation>相同的文档刚刚发往那里，或即将发送。</translation>
    </message>
    <message>
        <source>The same number stands there twice. Leave out one of the two.</source>
        <translation>同一号码出现两次。请去掉其中一个。</translation>
    </message>
    <message>
        <source>The sender&apos;s line: by country, always or never.</source>
        <translation>发件人行：按国家/地区、总是或从不。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t speak TLS, so nothing was sent to it. Whoever runs it can turn that on; sslmode=disable in the team&apos;s address goes without.</source>
        <translation>服务器不支持 TLS，因此没有向其发送任何内容。服务器的管理者可以启用；在团队地址中加 sslmode=disable 则不使用加密。</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {version}. FaxDesk needs 14 or newer.</source>
        <translation>服务器为 PostgreSQL {version}。FaxDesk 需要 14 或更高版本。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted, so nothing was sent to it. Name the file of the authority that signed it: sslrootcert=FILE in the team&apos;s address. If that is right, the certificate may have expired.</source>
        <translation>服务器的证书不可信任，因此没有向其发送任何内容。请在团队地址中指定签发机构的文件：sslrootcert=FILE。如果该文件正确，证书可能已过期。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name, so nothing was sent to it. Use the name that stands in the certificate, or ask whoever runs the server.</source>
        <translation>服务器的证书属于另一个名称，因此没有向其发送任何内容。请使用证书中的名称，或询问服务器的管理者。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked, so FaxDesk can&apos;t read the API key.</source>
        <translation>系统密钥环已锁定，FaxDesk 无法读取 API 密钥。</translation>
    </message>
    <message>
        <source>The team&apos;s database can&apos;t be reached. Nothing is sent until it answers; FaxDesk goes on by itself.</source>
        <translation>无法连接团队的数据库。在它答复之前不会发送任何内容；之后 FaxDesk 会自动继续。</translation>
    </message>
    <message>
        <source>The team&apos;s database doesn&apos;t let this user do that. Whoever runs it can change that.</source>
        <translation>团队的数据库不允许此用户这样做。数据库的管理者可以更改。</translation>
    </message>
    <message>
        <source>The team&apos;s database refuses this user or password. Whoever runs it can say which to use.</source>
        <translation>团队的数据库拒绝此用户或密码。请询问数据库的管理者应使用哪个。</translation>
    </message>
    <message>
        <source>The team&apos;s database wants a password. Give it with: faxdesk team join, in a passfile, or as PGPASSWORD.</source>
        <translation>团队的数据库需要密码。请通过以下方式提供：faxdesk team join、passfile 或 PGPASSWORD。</translation>
    </message>
    <message>
        <source>The telephone network could not put the call through.</source>
        <translation>电话网络无法接通呼叫。</translation>
    </message>
    <message>
        <source>The telephone network doesn&apos;t take this number.</source>
        <translation>电话网络不接受此号码。</translation>
    </message>
    <message>
        <source>The time to undo is from 0 to 60 seconds.</source>
        <translation>可撤销的时间为 0 到 60 秒。</translation>
    </message>
    <message>
        <source>The try that you decided about has arrived after all. See the details.</source>
        <translation>您已作决定的那次尝试后来送达了。请查看详细信息。</translation>
    </message>
    <message>
        <source>The try that you decided about has ended at Telnyx without arriving.</source>
        <translation>您已作决定的那次尝试已在 Telnyx 结束，没有送达。</translation>
    </message>
    <message>
        <source>The two fax machines could not understand each other.</source>
        <translation>两台传真机无法互通。</translation>
    </message>
    <message>
        <source>The upload broke off. It will be done again.</source>
        <translation>上传中断。将重新上传。</translation>
    </message>
    <message>
        <source>The upload has failed many times over, so this fax waits for you.</source>
        <translation>上传多次失败，因此此传真等待您处理。</translation>
    </message>
    <message>
        <source>The upload takes unusually long.</source>
        <translation>上传时间异常地长。</translation>
    </message>
    <message>
        <source>The watched folder {folder} faxes to them, as it is set. Change that in its settings.</source>
        <translation>按设置，监视文件夹 {folder} 会向其发送传真。请在文件夹的设置中更改。</translation>
    </message>
    <message>
        <source>The watched folders can&apos;t be read as they are written.</source>
        <translation>监视文件夹的写法无法读取。</translation>
    </message>
    <message>
        <source>The way to the directory {server} isn&apos;t encrypted.</source>
        <translation>与目录 {server} 的连接未加密。</translation>
    </message>
    <message>
        <source>The webhook address must begin with https:// or http://.</source>
        <translation>Webhook 地址必须以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>The {prefix} for your outside line was left out. Check that the rest is the number.</source>
        <translation>已略去外线前缀 {prefix}。请检查其余部分是否为正确号码。</translation>
    </message>
    <message>
        <source>There are letters or signs between the digits. Type the digits alone.</source>
        <translation>数字之间有字母或符号。请只输入数字。</translation>
    </message>
    <message>
        <source>There are several fax numbers, and nothing says which is meant: {numbers}</source>
        <translation>有多个传真号码，没有说明是哪一个：{numbers}</translation>
    </message>
    <message>
        <source>There is a group “{group}” already.</source>
        <translation>组“{group}”已存在。</translation>
    </message>
    <message>
        <source>There is a seal of {day}, and the journal doesn&apos;t reach so far: it was cut off, or set back to a copy. {place}</source>
        <translation>有 {day} 的封印，但传真日志没有到那一天：它被截断，或恢复到了副本。{place}</translation>
    </message>
    <message>
        <source>There is no Telnyx API key yet.</source>
        <translation>还没有 Telnyx API 密钥。</translation>
    </message>
    <message>
        <source>There is no backup {file}.</source>
        <translation>没有备份 {file}。</translation>
    </message>
    <message>
        <source>There is no broadcast B{broadcast}.</source>
        <translation>没有群发 B{broadcast}。</translation>
    </message>
    <message>
        <source>There is no connection to send with.</source>
        <translation>没有可用于发送的连接。</translation>
    </message>
    <message>
        <source>There is no contact in this file.</source>
        <translation>此文件中没有联系人。</translation>
    </message>
    <message>
        <source>There is no contact {contact} (any more).</source>
        <translation>没有联系人 {contact}（可能已被删除）。</translation>
    </message>
    <message>
        <source>There is no contact “{name}” in the address book.</source>
        <translation>通讯录中没有联系人“{name}”。</translation>
    </message>
    <message>
        <source>There is no cover page called “{name}”.</source>
        <translation>没有名为“{name}”的封面。</translation>
    </message>
    <message>
        <source>There is no fax {fax}.</source>
        <translation>没有传真 {fax}。</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>没有文件“{file}”。</translation>
    </message>
    <message>
        <source>There is no group “{group}” in the address book.</source>
        <translation>通讯录中没有组“{group}”。</translation>
    </message>
    <message>
        <source>There is no page 0: the first page is page 1.</source>
        <translation>没有第 0 页：首页是第 1 页。</translation>
    </message>
    <message numerus="yes">
        <source>There is no page {page}: the document has {n} pages.</source>
        <translation>
            <numerusform>没有第 {page} 页：文档共 {n} 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no password for {user} at the directory {server} yet.</source>
        <translation>还没有 {user} 在目录 {server} 的密码。</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>此计算机的磁盘没有空间了。</translation>
    </message>
    <message>
        <source>There is no such database or user on that server. Check the team&apos;s address.</source>
        <translation>该服务器上没有这样的数据库或用户。请检查团队地址。</translation>
    </message>
    <message>
        <source>There is no such folder: {path}</source>
        <translation>没有这样的文件夹：{path}</translation>
    </message>
    <message>
        <source>There is no such kind of column: “{column}”. There are: {columns}.</source>
        <translation>没有这样的列类型：“{column}”。可用的有：{columns}。</translation>
    </message>
    <message>
        <source>There is no such quality.</source>
        <translation>没有这样的质量。</translation>
    </message>
    <message>
        <source>There is no such setting, or it can&apos;t have that value.</source>
        <translation>没有这样的设置，或它不能取该值。</translation>
    </message>
    <message>
        <source>There is no team in this database yet. Its owner makes one with: faxdesk team init.</source>
        <translation>此数据库中还没有团队。由其所有者创建：faxdesk team init。</translation>
    </message>
    <message>
        <source>There is nothing but zeros in this file: it wasn&apos;t saved or downloaded completely.</source>
        <translation>此文件中全是零：没有完整保存或下载。</translation>
    </message>
    <message>
        <source>There is nothing in this text.</source>
        <translation>此文本中没有内容。</translation>
    </message>
    <message>
        <source>These documents are too much for one fax. Send fewer at once.</source>
        <translation>这些文档对一份传真来说太多。请一次少发一些。</translation>
    </message>
    <message>
        <source>These documents can&apos;t be joined into one fax. Send them one by one.</source>
        <translation>这些文档无法合并为一份传真。请逐个发送。</translation>
    </message>
    <message>
        <source>These settings can&apos;t go together.</source>
        <translation>这些设置不能同时使用。</translation>
    </message>
    <message>
        <source>Thin lines on page {page} would disappear: they are thinner than a fax&apos;s dot.</source>
        <translation>第 {page} 页上的细线会消失：它们比传真的点还细。</translation>
    </message>
    <message>
        <source>This FaxDesk has no words for what happened here (“{code}”). The details may say more.</source>
        <translation>此 FaxDesk 无法说明这里发生的情况(“{code}”)。详细信息中可能有更多内容。</translation>
    </message>
    <message>
        <source>This FaxDesk is newer than the team&apos;s database, so nothing is written. The database&apos;s owner brings it up to date with: faxdesk team init.</source>
        <translation>此 FaxDesk 比团队的数据库新，因此不会写入任何内容。由数据库的所有者更新：faxdesk team init。</translation>
    </message>
    <message>
        <source>This PDF has a script in it. It isn&apos;t run: the pages are faxed as they were saved.</source>
        <translation>此 PDF 含有脚本。不会运行脚本：页面按保存时的样子传真。</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>此 PDF 没有页面。</translation>
    </message>
    <message>
        <source>This PDF has {pages} pages. A fax can have {limit} at most.</source>
        <translation>此 PDF 有 {pages} 页。传真最多 {limit} 页。</translation>
    </message>
    <message>
        <source>This PDF is a folder of other files. Only its cover page is faxed.</source>
        <translation>此 PDF 是包含其他文件的集合。只会传真其封面页。</translation>
    </message>
    <message>
        <source>This PDF is damaged and can&apos;t be read.</source>
        <translation>此 PDF 已损坏，无法读取。</translation>
    </message>
    <message>
        <source>This PDF is damaged and had to be repaired to be read. Parts of it may be missing.</source>
        <translation>此 PDF 已损坏，经修复后才能读取。部分内容可能缺失。</translation>
    </message>
    <message>
        <source>This PDF is so complex that it couldn&apos;t be checked completely.</source>
        <translation>此 PDF 过于复杂，无法完整检查。</translation>
    </message>
    <message>
        <source>This PDF needs a password to open.</source>
        <translation>打开此 PDF 需要密码。</translation>
    </message>
    <message>
        <source>This card can&apos;t be read.</source>
        <translation>无法读取此名片。</translation>
    </message>
    <message>
        <source>This card has no end.</source>
        <translation>此名片没有结尾。</translation>
    </message>
    <message>
        <source>This computer has no place to keep the API key safely. FaxDesk forgets it when it closes; enter it again next time.</source>
        <translation>此计算机没有可安全保存 API 密钥的位置。FaxDesk 关闭时会忘记它；下次请重新输入。</translation>
    </message>
    <message>
        <source>This cover page&apos;s file has nothing in it.</source>
        <translation>此封面文件中没有内容。</translation>
    </message>
    <message>
        <source>This cover page&apos;s file is too long: {limit} characters are the most.</source>
        <translation>此封面文件太长：最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>This data folder holds {found} faxes, but FaxDesk was started for {wanted} ones.</source>
        <translation>此数据文件夹中的传真为 {found}，但 FaxDesk 是为 {wanted} 启动的。</translation>
    </message>
    <message>
        <source>This desk is in no team. Name its database with --database postgresql://USER@HOST/DATABASE.</source>
        <translation>此工位不属于任何团队。请用 --database postgresql://USER@HOST/DATABASE 指定其数据库。</translation>
    </message>
    <message>
        <source>This document can&apos;t be cleaned up. It is sent as it is.</source>
        <translation>无法清理此文档。将按原样发送。</translation>
    </message>
    <message>
        <source>This document can&apos;t be made into a fax. Open it, print it to a new PDF, and use that.</source>
        <translation>无法将此文档制成传真。请打开它，打印为新的 PDF 并使用该 PDF。</translation>
    </message>
    <message>
        <source>This document can&apos;t be made into dots. It is sent as it is.</source>
        <translation>无法将此文档转为点。将按原样发送。</translation>
    </message>
    <message>
        <source>This document can&apos;t be shrunk. Scan or save it at a lower resolution.</source>
        <translation>无法缩小此文档。请以较低的分辨率扫描或保存。</translation>
    </message>
    <message>
        <source>This document has tracked changes: what was deleted is faxed too, struck through.</source>
        <translation>此文档有修订痕迹：删除的内容也会以删除线形式传真。</translation>
    </message>
    <message>
        <source>This document needs no password.</source>
        <translation>此文档不需要密码。</translation>
    </message>
    <message>
        <source>This fax application can&apos;t send: it is inactive or has no outbound voice profile. Give it one in the Telnyx portal.</source>
        <translation>此传真应用无法发送：它未启用或没有外呼语音配置。请在 Telnyx 门户中为它设置。</translation>
    </message>
    <message>
        <source>This fax application has no such number.</source>
        <translation>此传真应用没有这样的号码。</translation>
    </message>
    <message>
        <source>This fax has ended already.</source>
        <translation>此传真已结束。</translation>
    </message>
    <message>
        <source>This fax has not ended yet.</source>
        <translation>此传真尚未结束。</translation>
    </message>
    <message>
        <source>This fax is marked as sent. To send it again, add the document again.</source>
        <translation>此传真已标记为已发送。要再次发送，请重新添加文档。</translation>
    </message>
    <message>
        <source>This fax is not on hold.</source>
        <translation>此传真没有暂挂。</translation>
    </message>
    <message>
        <source>This fax is not over yet. Cancel it first, then remove it.</source>
        <translation>此传真尚未结束。请先取消，再移除。</translation>
    </message>
    <message>
        <source>This fax is not waiting.</source>
        <translation>此传真不在等待。</translation>
    </message>
    <message>
        <source>This fax is on hold and has not gone: send it again or give it up.</source>
        <translation>此传真已暂挂且没有发出：请重新发送或放弃。</translation>
    </message>
    <message>
        <source>This fax waits for no decision.</source>
        <translation>此传真不需要作决定。</translation>
    </message>
    <message>
        <source>This fax was delivered. To send it again, add the document again.</source>
        <translation>此传真已送达。要再次发送，请重新添加文档。</translation>
    </message>
    <message>
        <source>This fax&apos;s story, its number, name or documents aren&apos;t what was written.</source>
        <translation>此传真的经过、号码、姓名或文档与当初写入的不符。</translation>
    </message>
    <message>
        <source>This file can&apos;t be checked: it takes too long, or stops the program that reads it.</source>
        <translation>无法检查此文件：耗时太长，或使读取程序停止。</translation>
    </message>
    <message>
        <source>This file can&apos;t be read from where it is.</source>
        <translation>无法从此文件所在位置读取它。</translation>
    </message>
    <message>
        <source>This file changed after it was added.</source>
        <translation>添加之后此文件已更改。</translation>
    </message>
    <message>
        <source>This file changed while it was being read: another program is writing to it.</source>
        <translation>读取期间此文件已更改：另一个程序正在写入。</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>This file has {size}. A fax can have {limit} at most.</source>
        <translation>此文件大小为 {size}。传真最多 {limit}。</translation>
    </message>
    <message>
        <source>This file has {size}. Files from this computer can have {limit} at most.</source>
        <translation>此文件大小为 {size}。此计算机发送的文件最多 {limit}。</translation>
    </message>
    <message>
        <source>This file has {size}: far too much for a fax, even made smaller.</source>
        <translation>此文件大小为 {size}：即使缩小，对传真来说也太大。</translation>
    </message>
    <message>
        <source>This file is empty: it has 0 bytes.</source>
        <translation>此文件是空的：0 字节。</translation>
    </message>
    <message>
        <source>This file isn&apos;t there any more.</source>
        <translation>此文件已不存在。</translation>
    </message>
    <message>
        <source>This file wasn&apos;t checked: the part of FaxDesk that reads PDFs didn&apos;t start.</source>
        <translation>此文件未经检查：FaxDesk 读取 PDF 的部分没有启动。</translation>
    </message>
    <message>
        <source>This folder is not watched: {path}</source>
        <translation>此文件夹未被监视：{path}</translation>
    </message>
    <message>
        <source>This folder is watched already.</source>
        <translation>此文件夹已被监视。</translation>
    </message>
    <message>
        <source>This goes to many. Check To and the document.</source>
        <translation>将发给很多收件人。请检查收件人和文档。</translation>
    </message>
    <message>
        <source>This has {size}, more than the {limit} of one fax. It is sent as several, one after the other; each says which part it is.</source>
        <translation>大小为 {size}，超过一份传真的 {limit}。将分为多份依次发送；每份都注明是第几段。</translation>
    </message>
    <message>
        <source>This is Outlook&apos;s wrapping for attachments (winmail.dat).</source>
        <translation>这是 Outlook 的附件包装 (winmail.dat)。</translation>
    </message>
    <message>
        <source>This is a DjVu document, not a PDF.</source>
        <translation>这是 DjVu 文档，不是 PDF。</translation>
    </message>
    <message>
        <source>This is a Microsoft Works document.</source>
        <translation>这是 Microsoft Works 文档。</translation>
    </message>
    <message>
        <source>This is a OneNote section.</source>
        <translation>这是 OneNote 分区。</translation>
    </message>
    <message>
        <source>This is a PostScript file (PS or EPS), not a PDF.</source>
        <translation>这是 PostScript 文件（PS 或 EPS），不是 PDF。</translation>
    </message>
    <message>
        <source>This is a Publisher document.</source>
        <translation>这是 Publisher 文档。</translation>
    </message>
    <message>
        <source>This is a Visio drawing.</source>
        <translation>这是 Visio 绘图。</translation>
    </message>
    <message>
        <source>This is a Word document, not a PDF.</source>
        <translation>这是 Word 文档，不是 PDF。</translation>
    </message>
    <message>
        <source>This is a WordPerfect document.</source>
        <translation>这是 WordPerfect 文档。</translation>
    </message>
    <message>
        <source>This is a calendar entry.</source>
        <translation>这是日历项。</translation>
    </message>
    <message>
        <source>This is a contact&apos;s card (vCard).</source>
        <translation>这是联系人名片 (vCard)。</translation>
    </message>
    <message>
        <source>This is a database, as of Access.</source>
        <translation>这是数据库，如 Access 数据库。</translation>
    </message>
    <message>
        <source>This is a document of Apple&apos;s Pages, Numbers or Keynote.</source>
        <translation>这是 Apple 的 Pages、Numbers 或 Keynote 文档。</translation>
    </message>
    <message>
        <source>This is a fax number of your own.</source>
        <translation>这是您自己的传真号码。</translation>
    </message>
    <message>
        <source>This is a file of the system&apos;s own, not a document.</source>
        <translation>这是系统自己的文件，不是文档。</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>这是文件夹。</translation>
    </message>
    <message>
        <source>This is a form that only Adobe Reader shows. The fax may say &quot;Please wait&quot; instead.</source>
        <translation>这是只有 Adobe Reader 才能显示的表单。传真上可能只有“请稍候”字样。</translation>
    </message>
    <message>
        <source>This is a list of values, as programs exchange them: long lines are wrapped, and columns may not stand under each other.</source>
        <translation>这是程序之间交换的数据列表：长行会折行，各列可能对不齐。</translation>
    </message>
    <message>
        <source>This is a list of values, not a PDF.</source>
        <translation>这是数据列表，不是 PDF。</translation>
    </message>
    <message>
        <source>This is a packed archive, not a PDF.</source>
        <translation>这是压缩包，不是 PDF。</translation>
    </message>
    <message>
        <source>This is a photo in the HEIC format, not a PDF.</source>
        <translation>这是 HEIC 格式的照片，不是 PDF。</translation>
    </message>
    <message>
        <source>This is a photo in the HEIC format, which this FaxDesk can&apos;t read.</source>
        <translation>这是 HEIC 格式的照片，此 FaxDesk 无法读取。</translation>
    </message>
    <message>
        <source>This is a picture in a format that FaxDesk can&apos;t read.</source>
        <translation>这是 FaxDesk 无法读取的格式的图片。</translation>
    </message>
    <message>
        <source>This is a picture, not a PDF.</source>
        <translation>这是图片，不是 PDF。</translation>
    </message>
    <message>
        <source>This is a presentation, not a PDF.</source>
        <translation>这是演示文稿，不是 PDF。</translation>
    </message>
    <message>
        <source>This is a program&apos;s data (JSON), not a document.</source>
        <translation>这是程序的数据 (JSON)，不是文档。</translation>
    </message>
    <message>
        <source>This is a program&apos;s data (XML), not a document.</source>
        <translation>这是程序的数据 (XML)，不是文档。</translation>
    </message>
    <message>
        <source>This is a program, not a PDF.</source>
        <translation>这是程序，不是 PDF。</translation>
    </message>
    <message>
        <source>This is a signed or encrypted message, not a PDF.</source>
        <translation>这是经签名或加密的邮件，不是 PDF。</translation>
    </message>
    <message>
        <source>This is a sound or film, which can&apos;t be faxed.</source>
        <translation>这是音频或视频，无法传真。</translation>
    </message>
    <message>
        <source>This is a spreadsheet, not a PDF.</source>
        <translation>这是电子表格，不是 PDF。</translation>
    </message>
    <message>
        <source>This is a technical drawing, as of AutoCAD.</source>
        <translation>这是技术图纸，如 AutoCAD 图纸。</translation>
    </message>
    <message>
        <source>This is a text file, not a PDF.</source>
        <translation>这是文本文件，不是 PDF。</translation>
    </message>
    <message>
        <source>This is a web page, not a PDF.</source>
        <translation>这是网页，不是 PDF。</translation>
    </message>
    <message>
        <source>This is an Office document that needs a password to open.</source>
        <translation>这是需要密码才能打开的 Office 文档。</translation>
    </message>
    <message>
        <source>This is an Office document, not a PDF.</source>
        <translation>这是 Office 文档，不是 PDF。</translation>
    </message>
    <message>
        <source>This is an Office document. FaxDesk reads it with LibreOffice, which wasn&apos;t found here.</source>
        <translation>这是 Office 文档。FaxDesk 用 LibreOffice 读取它，但此处未找到。</translation>
    </message>
    <message>
        <source>This is an XPS document, Microsoft&apos;s own kind of PDF.</source>
        <translation>这是 XPS 文档，Microsoft 自己的类似 PDF 的格式。</translation>
    </message>
    <message>
        <source>This is an e-mail.</source>
        <translation>这是电子邮件。</translation>
    </message>
    <message>
        <source>This is an electronic book, not a PDF.</source>
        <translation>这是电子书，不是 PDF。</translation>
    </message>
    <message>
        <source>This is an emergency number: no fax can go there. Type a fax number.</source>
        <translation>这是紧急号码：不能向那里发送传真。请输入传真号码。</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database, like postgresql://faxdesk@db.example.com/faxdesk.</source>
        <translation>这不是 PostgreSQL 数据库的地址，如 postgresql://faxdesk@db.example.com/faxdesk。</translation>
    </message>
    <message>
        <source>This is no fax number in international form, nor a SIP address.</source>
        <translation>这既不是国际格式的传真号码，也不是 SIP 地址。</translation>
    </message>
    <message>
        <source>This is no fax number, and nobody in the address book is called so.</source>
        <translation>这不是传真号码，通讯录中也没有人叫这个名字。</translation>
    </message>
    <message>
        <source>This is not a fax number. Check it.</source>
        <translation>这不是传真号码。请检查。</translation>
    </message>
    <message>
        <source>This is only a link to a document that lies elsewhere.</source>
        <translation>这只是指向别处文档的链接。</translation>
    </message>
    <message>
        <source>This is too long for a cover page: {limit} characters are the most.</source>
        <translation>对封面来说太长：最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>This isn&apos;t a PDF.</source>
        <translation>这不是 PDF。</translation>
    </message>
    <message>
        <source>This isn&apos;t an ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>This journal is a backup of {when}. The queue is paused: what is shown as waiting may have gone since. Check the list, then resume.</source>
        <translation>此传真日志是 {when} 的备份。队列已暂停：显示为等待中的传真可能在此后已发出。请检查列表，然后继续。</translation>
    </message>
    <message>
        <source>This journal was a team&apos;s. If it goes on here while the team does, what waits goes out twice.</source>
        <translation>此传真日志曾属于团队。如果团队仍在运行而这里也继续，等待中的传真会发送两次。</translation>
    </message>
    <message>
        <source>This line can&apos;t be read any more.</source>
        <translation>此行已无法读取。</translation>
    </message>
    <message>
        <source>This line was moved: it belongs where line {place} stands.</source>
        <translation>此行被移动过：它应在第 {place} 行的位置。</translation>
    </message>
    <message>
        <source>This line, or its fax, doesn&apos;t say what was written then.</source>
        <translation>此行或其传真的内容与当初写入的不符。</translation>
    </message>
    <message>
        <source>This looks like a pager&apos;s number, not a fax machine&apos;s. Check it.</source>
        <translation>这像是寻呼机的号码，不是传真机的。请检查。</translation>
    </message>
    <message>
        <source>This month&apos;s faxes have cost about {spent}, of a budget of {budget}: raise it in the settings, or go on all the same.</source>
        <translation>本月的传真已花费约 {spent}，预算为 {budget}：请在设置中提高预算，或照常继续。</translation>
    </message>
    <message>
        <source>This number can&apos;t receive faxes.</source>
        <translation>此号码无法接收传真。</translation>
    </message>
    <message>
        <source>This number doesn&apos;t exist.</source>
        <translation>此号码不存在。</translation>
    </message>
    <message>
        <source>This number is too long. Are these two numbers, or is there a digit too many?</source>
        <translation>此号码太长。是两个号码，还是多了一位？</translation>
    </message>
    <message>
        <source>This number is too short. Is a digit missing?</source>
        <translation>此号码太短。是不是少了一位？</translation>
    </message>
    <message>
        <source>This page can&apos;t be drawn. Open the document, print it to a new PDF, and use that.</source>
        <translation>无法绘制此页。请打开文档，打印为新的 PDF 并使用该 PDF。</translation>
    </message>
    <message>
        <source>This password doesn&apos;t open the document. Type it again.</source>
        <translation>此密码无法打开文档。请重新输入。</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off and can&apos;t be read.</source>
        <translation>此图片已损坏或被截断，无法读取。</translation>
    </message>
    <message>
        <source>This picture is too large: it has more dots than anyone could fax.</source>
        <translation>此图片太大：点数超过传真所能发送的。</translation>
    </message>
    <message>
        <source>This report is an indication that the fax arrived, not a proof of receipt: it doesn&apos;t show that its pages can be read there, or that anybody has read them.</source>
        <translation>此报告表明传真已送达，但不是收件证明：它不表明对方能看清页面，也不表明有人阅读过。</translation>
    </message>
    <message>
        <source>This report says what FaxDesk and Telnyx know of this fax. It shows no delivery.</source>
        <translation>此报告说明 FaxDesk 和 Telnyx 对此传真所掌握的情况。它不表明已送达。</translation>
    </message>
    <message>
        <source>This row has more columns than the first one. Is a comma without quotes in it?</source>
        <translation>此行的列数多于首行。其中是否有未加引号的逗号？</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the API key in. Set TELNYX_API_KEY in the environment instead.</source>
        <translation>此系统没有可保存 API 密钥的密钥环。请改为设置环境变量 TELNYX_API_KEY。</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the directory&apos;s password in.</source>
        <translation>此系统没有可保存目录密码的密钥环。</translation>
    </message>
    <message>
        <source>This system has no keyring. The API key must be typed each time FaxDesk starts.</source>
        <translation>此系统没有密钥环。每次启动 FaxDesk 都必须输入 API 密钥。</translation>
    </message>
    <message>
        <source>This takes unusually long, and Telnyx gives no answer about this fax.</source>
        <translation>时间异常地长，Telnyx 对此传真没有答复。</translation>
    </message>
    <message>
        <source>This takes unusually long. Telnyx says it is still under way.</source>
        <translation>时间异常地长。Telnyx 表示它仍在进行。</translation>
    </message>
    <message>
        <source>This text is too long to be faxed.</source>
        <translation>此文本太长，无法传真。</translation>
    </message>
    <message>
        <source>This translation can&apos;t be read: {detail}.</source>
        <translation>无法读取此翻译：{detail}。</translation>
    </message>
    <message>
        <source>This workbook has {n} sheets. All of them are faxed.</source>
        <translation>此工作簿有 {n} 个工作表，全部会被传真。</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Times are this computer&apos;s.</source>
        <translation>时间以此计算机为准。</translation>
    </message>
    <message>
        <source>Times are this computer&apos;s; delivery is when FaxDesk heard of it. Telnyx&apos;s clock differed by {seconds} s.</source>
        <translation>时间以此计算机为准；送达时间是 FaxDesk 得知的时间。Telnyx 的时钟相差 {seconds} 秒。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>To {names} and {n} more.</source>
        <translation>发往 {names} 及另外 {n} 个。</translation>
    </message>
    <message>
        <source>To {names}.</source>
        <translation>发往 {names}。</translation>
    </message>
    <message>
        <source>Together the documents have {size}. A fax from this computer can have {limit} at most.</source>
        <translation>这些文档合计 {size}。从此计算机发送的传真最多 {limit}。</translation>
    </message>
    <message>
        <source>Too late to cancel: it was delivered.</source>
        <translation>来不及取消：它已送达。</translation>
    </message>
    <message>
        <source>Totals of the history exported.</source>
        <translation>已导出历史记录的汇总。</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Transmission report</source>
        <translation>发送报告</translation>
    </message>
    <message>
        <source>Tried again.</source>
        <translation>已重试。</translation>
    </message>
    <message>
        <source>Try again later, or call and ask.</source>
        <translation>请稍后重试，或致电询问。</translation>
    </message>
    <message>
        <source>Try again when fewer faxes are under way.</source>
        <translation>请在进行中的传真减少后重试。</translation>
    </message>
    <message>
        <source>Try again, or add the document again.</source>
        <translation>请重试，或重新添加文档。</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Type a fax number.</source>
        <translation>请输入传真号码。</translation>
    </message>
    <message>
        <source>Type the number with its country code, as in +1 312-736-7276.</source>
        <translation>请带国家/地区代码输入号码，如 +1 312-736-7276。</translation>
    </message>
    <message>
        <source>Type the password when you add or send it, or save a copy without one and add that.</source>
        <translation>请在添加或发送时输入密码，或保存一份不带密码的副本并添加。</translation>
    </message>
    <message>
        <source>Ultra dark quality</source>
        <translation>超深质量</translation>
    </message>
    <message>
        <source>Ultra light quality</source>
        <translation>超浅质量</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Under way when last heard of.</source>
        <translation>最后得知时仍在进行。</translation>
    </message>
    <message>
        <source>Unpack it and add the documents inside.</source>
        <translation>请解压并添加其中的文档。</translation>
    </message>
    <message>
        <source>Up to {day} the journal was changed and its chain made anew: it doesn&apos;t fit the seal of {day}. {place}</source>
        <translation>到 {day} 为止，传真日志被更改且校验链被重建：它与 {day} 的封印不符。{place}</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>正在上传</translation>
    </message>
    <message>
        <source>Uploading the document to Telnyx.</source>
        <translation>正在将文档上传到 Telnyx。</translation>
    </message>
    <message>
        <source>Use black and white, with a threshold of {threshold}%</source>
        <translation>使用黑白，阈值 {threshold}%</translation>
    </message>
    <message>
        <source>Use very high quality</source>
        <translation>使用极高质量</translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation>极高质量</translation>
    </message>
    <message>
        <source>Wait until it is saved completely, then add it again.</source>
        <translation>请等到它完全保存后，再重新添加。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waiting for a free line.</source>
        <translation>正在等待空闲线路。</translation>
    </message>
    <message>
        <source>Waits until the parts before it have ended.</source>
        <translation>等待前面的分段结束。</translation>
    </message>
    <message>
        <source>Watched folder “{folder}”: {problem}</source>
        <translation>监视文件夹“{folder}”：{problem}</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>What is archived must be a month old at least: choose an earlier day.</source>
        <translation>存档的内容至少要有一个月：请选择更早的日期。</translation>
    </message>
    <message>
        <source>What is done about new numbers is one of: off, tell, confirm.</source>
        <translation>对新号码的处理为以下之一：off、tell、confirm。</translation>
    </message>
    <message>
        <source>What is done about scanned pages is one of: letters, ask, always, never.</source>
        <translation>对扫描页面的处理为以下之一：letters、ask、always、never。</translation>
    </message>
    <message>
        <source>What is given of the directory is too long: {limit} characters at most.</source>
        <translation>为目录填写的内容太长：最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>What lies in the watched folder {folder}: documents that were sent from there, and their reports. Whoever keeps them has to delete them.</source>
        <translation>监视文件夹 {folder} 中的内容：从那里发送的文档及其报告。须由保管者删除。</translation>
    </message>
    <message>
        <source>What should be the fax number is none: “{text}”.</source>
        <translation>应为传真号码的内容不是传真号码：“{text}”。</translation>
    </message>
    <message>
        <source>What the proof states of its faxes can&apos;t be read.</source>
        <translation>无法读取凭证中关于其传真的说明。</translation>
    </message>
    <message>
        <source>What the team&apos;s server still has in unused parts of its files, its logs and its backups. Its administrators see to those.</source>
        <translation>团队服务器文件的未使用部分、日志和备份中仍有的内容。由其管理员负责。</translation>
    </message>
    <message>
        <source>What this queue had was moved to the team. If it goes on here, what waits goes out twice.</source>
        <translation>此队列的内容已移到团队。如果在这里继续，等待中的传真会发送两次。</translation>
    </message>
    <message>
        <source>When the window is closed, faxes go on “always”, “never”, or “ask”.</source>
        <translation>关闭窗口时是否继续发送：“always”、“never”或“ask”。</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a black threshold. Leave out one of the two.</source>
        <translation>使用“存储文档”时，文件的传送方式无法携带黑色阈值。请去掉其中之一。</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a caller display name. Leave out one of the two.</source>
        <translation>使用“存储文档”时，文件的传送方式无法携带主叫显示名称。请去掉其中之一。</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a preview format. Leave out one of the two.</source>
        <translation>使用“存储文档”时，文件的传送方式无法携带预览格式。请去掉其中之一。</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a webhook address. Leave out one of the two.</source>
        <translation>使用“存储文档”时，文件的传送方式无法携带 Webhook 地址。请去掉其中之一。</translation>
    </message>
    <message>
        <source>Write something into it, save it and add it again.</source>
        <translation>请在其中写入内容，保存并重新添加。</translation>
    </message>
    <message>
        <source>You aren&apos;t allowed to read this file.</source>
        <translation>您无权读取此文件。</translation>
    </message>
    <message>
        <source>You asked to send it again.</source>
        <translation>您要求重新发送。</translation>
    </message>
    <message>
        <source>You asked to try again.</source>
        <translation>您要求重试。</translation>
    </message>
    <message>
        <source>You chose another time for it.</source>
        <translation>您为它选择了其他时间。</translation>
    </message>
    <message>
        <source>You chose when its turn comes.</source>
        <translation>您选择了它的发送顺序。</translation>
    </message>
    <message>
        <source>You decided: it did not go, send it again.</source>
        <translation>您已决定：没有发出，重新发送。</translation>
    </message>
    <message>
        <source>You gave this fax up.</source>
        <translation>您放弃了此传真。</translation>
    </message>
    <message>
        <source>You kept it back.</source>
        <translation>您将其扣下。</translation>
    </message>
    <message>
        <source>You let it go on.</source>
        <translation>您让它继续。</translation>
    </message>
    <message>
        <source>You may not change the team&apos;s address book. Ask whoever runs the team.</source>
        <translation>您无权更改团队的通讯录。请联系团队的管理者。</translation>
    </message>
    <message>
        <source>You may not let somebody be faxed again who is marked “do not fax”. A lead of the team may.</source>
        <translation>您无权解除标为“请勿传真”的对象。团队负责人可以。</translation>
    </message>
    <message>
        <source>You may not remove faxes for good. An administrator of the team may.</source>
        <translation>您无权永久移除传真。团队管理员可以。</translation>
    </message>
    <message>
        <source>You may not see what the team&apos;s faxes cost. A lead of the team may.</source>
        <translation>您无权查看团队的传真费用。团队负责人可以。</translation>
    </message>
    <message>
        <source>You may not write what the team has into files. A lead of the team may.</source>
        <translation>您无权将团队的数据写入文件。团队负责人可以。</translation>
    </message>
    <message>
        <source>You moved it to the front.</source>
        <translation>您将它移到了最前面。</translation>
    </message>
    <message>
        <source>You took it back before it went.</source>
        <translation>您在发出前将它收回。</translation>
    </message>
    <message>
        <source>Your Telnyx account has no fax application with this id.</source>
        <translation>您的 Telnyx 账户没有此 ID 的传真应用。</translation>
    </message>
    <message>
        <source>Your Telnyx account has no money left.</source>
        <translation>您的 Telnyx 账户余额已用完。</translation>
    </message>
    <message>
        <source>Your Telnyx account has {credit} left, less than the {least} that you want to keep: add money, or lower that in the settings.</source>
        <translation>您的 Telnyx 账户剩余 {credit}，低于您要保留的 {least}：请充值，或在设置中降低该数额。</translation>
    </message>
    <message>
        <source>Your Telnyx account is blocked.</source>
        <translation>您的 Telnyx 账户已被封锁。</translation>
    </message>
    <message>
        <source>Your Telnyx account is disabled.</source>
        <translation>您的 Telnyx 账户已停用。</translation>
    </message>
    <message>
        <source>Your Telnyx account is inactive.</source>
        <translation>您的 Telnyx 账户未激活。</translation>
    </message>
    <message>
        <source>Your Telnyx account is not verified yet.</source>
        <translation>您的 Telnyx 账户尚未验证。</translation>
    </message>
    <message>
        <source>Your Telnyx account may not send faxes to this country.</source>
        <translation>您的 Telnyx 账户不能向此国家/地区发送传真。</translation>
    </message>
    <message>
        <source>Your Telnyx account may not send faxes to this number.</source>
        <translation>您的 Telnyx 账户不能向此号码发送传真。</translation>
    </message>
    <message>
        <source>Your Telnyx account&apos;s level doesn&apos;t allow this fax.</source>
        <translation>您的 Telnyx 账户级别不允许发送此传真。</translation>
    </message>
    <message>
        <source>Your Telnyx credit is low</source>
        <translation>您的 Telnyx 余额不足</translation>
    </message>
    <message>
        <source>Your fax application at Telnyx has no outbound voice profile that it can use. Give it one in the Telnyx portal.</source>
        <translation>您在 Telnyx 的传真应用没有可用的外呼语音配置。请在 Telnyx 门户中为它设置。</translation>
    </message>
    <message>
        <source>Your fax application at Telnyx has no outbound voice profile.</source>
        <translation>您在 Telnyx 的传真应用没有外呼语音配置。</translation>
    </message>
    <message numerus="yes">
        <source>and {n} earlier attempts</source>
        <translation>
            <numerusform>以及之前的 {n} 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>document stored at Telnyx</source>
        <translation>文档已存储在 Telnyx</translation>
    </message>
    <message>
        <source>monochrome, black threshold {percent} %</source>
        <translation>黑白，黑色阈值 {percent} %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none here: Telnyx fetched it from the address given</source>
        <translation>此处没有：由 Telnyx 从给定地址获取</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未计数</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>preview stored at Telnyx</source>
        <translation>预览已存储在 Telnyx</translation>
    </message>
    <message>
        <source>with a webhook</source>
        <translation>使用 Webhook</translation>
    </message>
    <message>
        <source>without T.38</source>
        <translation>不使用 T.38</translation>
    </message>
    <message>
        <source>{credit} left. Without money the queue is put on hold.</source>
        <translation>剩余 {credit}。没有余额时队列会被暂挂。</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{delivered} of {all} delivered, {failed} failed.</source>
        <translation>共 {all} 份，{delivered} 份已送达，{failed} 份失败。</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name for the backup.</source>
        <translation>{file} 已存在。请为备份选择其他名称。</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{name} is {number}.</source>
        <translation>{name} 的号码是 {number}。</translation>
    </message>
    <message>
        <source>{name} was not faxed: it lies in “failed” of the watched folder “{folder}”, with the reason beside it.</source>
        <translation>{name} 没有传真：它在监视文件夹“{folder}”的“failed”中，原因在旁边的文件里。</translation>
    </message>
    <message>
        <source>{name}, “{label}”.</source>
        <translation>{name}，“{label}”。</translation>
    </message>
    <message>
        <source>{name}, “{label}”. The fax number is {number}.</source>
        <translation>{name}，“{label}”。传真号码是 {number}。</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}:{reason}</translation>
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
        <translation>{number} 属于您的传真应用 {name} ({id})：无法用其他应用从该号码发送传真。请选择该应用，或在 Telnyx 门户中将号码分配给此应用。</translation>
    </message>
    <message numerus="yes">
        <source>{number} bytes</source>
        <translation>
            <numerusform>{number} 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} 小时</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>{number} pages</source>
        <translation>
            <numerusform>{number} 页</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} refused so fine a quality before: choose high.</source>
        <translation>{number} 以前拒绝过这么精细的质量：请选择“高”。</translation>
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
            <numerusform>{n} 个群发已结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters can&apos;t be shown, and boxes stand in their place: {example}</source>
        <translation>
            <numerusform>有 {n} 个字符无法显示，以方框代替：{example}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} contacts are called “{text}”. Give the number of the one who is to be forgotten.</source>
        <translation>有 {n} 个联系人名为“{text}”。请给出要清除者的号码。</translation>
    </message>
    <message>
        <source>{n} delivered</source>
        <translation>{n} 份已送达</translation>
    </message>
    <message>
        <source>{n} ended otherwise</source>
        <translation>{n} 份以其他方式结束</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} 份失败</translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes failed</source>
        <translation>
            <numerusform>{n} 份传真失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes may be too late</source>
        <translation>
            <numerusform>{n} 份传真可能来不及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes need you</source>
        <translation>
            <numerusform>{n} 份传真待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes were delivered</source>
        <translation>
            <numerusform>{n} 份传真已送达</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are attached to this document. They are not faxed.</source>
        <translation>
            <numerusform>此文档附有 {n} 个文件。附件不会被传真。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files from watched folders were not faxed: each lies in “failed” of its folder, with the reason beside it.</source>
        <translation>监视文件夹中有 {n} 个文件没有传真：各自在其文件夹的“failed”中，原因在旁边的文件里。</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines are missing here.</source>
        <translation>
            <numerusform>此处缺少 {n} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines were taken out, and nobody has written down who did that.</source>
        <translation>
            <numerusform>有 {n} 行被取出，没有记录是谁所为。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} marks are not faxed (page {pages}): this PDF doesn&apos;t say what they look like.</source>
        <translation>
            <numerusform>有 {n} 个标记不会被传真（第 {pages} 页）：此 PDF 没有说明它们的样子。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <translation>
            <numerusform>{n} 份待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its {pages} pages can&apos;t be read and may be missing from the fax.</source>
        <translation>
            <numerusform>{pages} 页中有 {n} 页无法读取，传真中可能缺失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are far longer or wider than paper: they are shrunk to fit.</source>
        <translation>
            <numerusform>有 {n} 页远比纸张长或宽：将缩小以适合纸张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are very large and are shrunk to fit: small print may be unreadable.</source>
        <translation>
            <numerusform>有 {n} 页非常大，将缩小以适合纸张：小号字可能无法辨认。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are very small, smaller than a postcard: they arrive as small as that.</source>
        <translation>
            <numerusform>有 {n} 页非常小，比明信片还小：送达时也这么小。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have fine print, the first is page {page}: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>
            <numerusform>有 {n} 页含小号字，首个是第 {page} 页：极高质量、阈值 {threshold}% 的黑白可使其保持可读。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have grey boxes, the first is page {page}: black and white with a threshold of {threshold}% keeps the text and leaves the boxes white.</source>
        <translation>
            <numerusform>有 {n} 页含灰色框，首个是第 {page} 页：阈值 {threshold}% 的黑白可保留文字，框则为白色。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have photos, the first is page {page}: black and white would turn them into blots, greyscale keeps them.</source>
        <translation>
            <numerusform>有 {n} 页含照片，首个是第 {page} 页：黑白会使其变成斑块，灰度可以保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have photos, the first is page {page}: high quality in greyscale shows them, without the finest one&apos;s many minutes.</source>
        <translation>
            <numerusform>有 {n} 页含照片，首个是第 {page} 页：高质量灰度可以显示，且不像最精细质量那样需要很多分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have small square codes, the first is page {page}: very high quality, in black and white with a threshold of {threshold}%, keeps them readable.</source>
        <translation>
            <numerusform>有 {n} 页含小二维码，首个是第 {page} 页：极高质量、阈值 {threshold}% 的黑白可使其保持可读。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages with shades are sent as FaxDesk&apos;s own dots: quick, their letters a picture.</source>
        <translation>
            <numerusform>有 {n} 页含灰阶，以 FaxDesk 自己的点发送：速度快，文字成为图像。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or other parts aren&apos;t in the document itself, only links to them. They are left out.</source>
        <translation>
            <numerusform>有 {n} 个图片或其他部分不在文档本身之中，只有链接。它们将被略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} recipients</source>
        <translation>
            <numerusform>{n} 个收件人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scanned pages were cleaned up for the fax: black on white.</source>
        <translation>
            <numerusform>已为传真清理 {n} 个扫描页面：白底黑字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signatures are not faxed (page {pages}): this PDF doesn&apos;t say what they look like.</source>
        <translation>
            <numerusform>有 {n} 个签名不会被传真（第 {pages} 页）：此 PDF 没有说明它们的样子。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things want a look</source>
        <translation>
            <numerusform>有 {n} 件事需要查看</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation>{n} 份进行中</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} 份等待中</translation>
    </message>
    <message>
        <source>{pages} pages are more than one fax can have. They are sent as {parts} faxes, one after the other; each says which part it is.</source>
        <translation>{pages} 页超过一份传真的上限。将分为 {parts} 份依次发送；每份都注明是第几段。</translation>
    </message>
    <message>
        <source>{pages} pages are too many. At most {limit} can be sent at once.</source>
        <translation>{pages} 页太多。一次最多可发送 {limit} 页。</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part}/{parts}</translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, about {time} on {n} lines, about {cost}.</source>
        <translation>
            <numerusform>{recipients} 个收件人，{n} 条线路约需 {time}，约 {cost}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, about {time} on {n} lines.</source>
        <translation>
            <numerusform>{recipients} 个收件人，{n} 条线路约需 {time}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, {pages} pages, about {time} on {n} lines, about {cost}.</source>
        <translation>
            <numerusform>{recipients} 个收件人，{pages} 页，{n} 条线路约需 {time}，约 {cost}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, {pages} pages, about {time} on {n} lines.</source>
        <translation>
            <numerusform>{recipients} 个收件人，{pages} 页，{n} 条线路约需 {time}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, as far as it was seen</source>
        <translation>{time}，以所见为准</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{what}: there are several. Choose one with {option}.</source>
        <translation>{what}：有多个。请用 {option} 选择一个。</translation>
    </message>
    <message>
        <source>{what}: your Telnyx account has none that can send. Add one in the Telnyx portal.</source>
        <translation>{what}：您的 Telnyx 账户中没有可以发送的。请在 Telnyx 门户中添加。</translation>
    </message>
    <message>
        <source>{what}: {said}</source>
        <translation>{what}：{said}</translation>
    </message>
    <message>
        <source>{who} at {desk} has just decided about fax {fax}. Look at what it says now, then decide.</source>
        <translation>{desk} 的 {who} 刚刚对传真 {fax} 作了决定。请查看它现在的状态，再作决定。</translation>
    </message>
    <message>
        <source>{year}-{month}-{day} {time}</source>
        <translation>{year}-{month}-{day} {time}</translation>
    </message>
    <message>
        <source>“Store media” doesn&apos;t work for an uploaded document.</source>
        <translation>“存储文档”不适用于已上传的文档。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written. Choose another name or folder.</source>
        <translation>无法写入“{name}”。请选择其他名称或文件夹。</translation>
    </message>
    <message>
        <source>“{name}” has no fax number in the address book.</source>
        <translation>“{name}”在通讯录中没有传真号码。</translation>
    </message>
    <message>
        <source>“{name}” is set by your IT department and can&apos;t be changed here.</source>
        <translation>“{name}”由 IT 部门设置，无法在此更改。</translation>
    </message>
    <message>
        <source>“{name}” is set by {who} and can&apos;t be changed here.</source>
        <translation>“{name}”由 {who} 设置，无法在此更改。</translation>
    </message>
    <message>
        <source>“{name}” may be several contacts: {listed}. Write more of the name, or the number.</source>
        <translation>“{name}”可能是多个联系人：{listed}。请写出更多姓名，或号码。</translation>
    </message>
    <message>
        <source>“{text}” has passed already.</source>
        <translation>“{text}”已过。</translation>
    </message>
    <message>
        <source>“{text}” is more than a year away.</source>
        <translation>“{text}”在一年以后。</translation>
    </message>
    <message>
        <source>“{text}” is no day. Write it like 2026-03-31, or today, or yesterday.</source>
        <translation>“{text}”不是日期。请写作 2026-03-31、today 或 yesterday。</translation>
    </message>
    <message>
        <source>“{text}” is no role with a right. Write it like clerk:address-book; faxdesk team roles lists them.</source>
        <translation>“{text}”不是角色与权限。请写作 clerk:address-book；用 faxdesk team roles 可列出它们。</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write 17:00, tomorrow 8:00, Mon 9:30, or 2026-03-05T08:00.</source>
        <translation>“{text}”不是时间。请写作 17:00、tomorrow 8:00、Mon 9:30 或 2026-03-05T08:00。</translation>
    </message>
    <message>
        <source>“{text}” names no pages. Write them like 1-3, 7 or 5- (to the end).</source>
        <translation>“{text}”不是页面。请写作 1-3, 7 或 5-（到末尾）。</translation>
    </message>
    <message>
        <source>“{value}” is no day or time. Write it as 2026-03-05 or 2026-03-05T14:30.</source>
        <translation>“{value}”不是日期或时间。请写作 2026-03-05 或 2026-03-05T14:30。</translation>
    </message>
</context>
</TS>
