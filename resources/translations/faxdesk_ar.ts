<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Made with</source>
        <translation>المكتبات المست&amp;خدمة</translation>
    </message>
    <message>
        <source>About FaxDesk</source>
        <translation>حول FaxDesk</translation>
    </message>
    <message>
        <source>Choose a library to read its licence.</source>
        <translation>اختر مكتبة لقراءة ترخيصها.</translation>
    </message>
    <message>
        <source>Its makers put no text beside it. Its licence is {licence}.</source>
        <translation>لم يُرفق مطوّروها نصًا. ترخيصها هو {licence}.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>المكتبات وتراخيصها</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unchanged under the GNU LGPL, version 3, as shared libraries that you may replace with your own build.</source>
        <translation>تُستخدم Qt وPySide6 دون تعديل بموجب ترخيص GNU LGPL، الإصدار 3، كمكتبات مشتركة يمكن استبدالها بنسخة تبنيها بنفسك.</translation>
    </message>
    <message>
        <source>Sends documents as faxes through Telnyx. Free software under the MIT licence.</source>
        <translation>يرسل المستندات كفاكسات عبر Telnyx. برنامج حر بموجب ترخيص MIT.</translation>
    </message>
    <message>
        <source>The licence&apos;s own words</source>
        <translation>نص الترخيص الأصلي</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
</context>
<context>
    <name>AccountDisplay</name>
    <message>
        <source>Set up your Telnyx account first.</source>
        <translation>يجب إعداد حساب Telnyx أولًا.</translation>
    </message>
    <message>
        <source>Your IT department&apos;s policy can&apos;t be read: see the notice at the top.</source>
        <translation>تعذّرت قراءة سياسة قسم تقنية المعلومات: انظر الإشعار في الأعلى.</translation>
    </message>
</context>
<context>
    <name>ActModel</name>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>الفاكس</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>SHA-256 {value}</source>
        <translation>SHA-256 {value}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>broadcast B{value}</source>
        <translation>إرسال جماعي B{value}</translation>
    </message>
    <message>
        <source>contacts {value}</source>
        <translation>جهات الاتصال {value}</translation>
    </message>
    <message>
        <source>faxes {first} to {last}</source>
        <translation>الفاكسات من {first} إلى {last}</translation>
    </message>
    <message>
        <source>faxes {value}</source>
        <translation>الفاكسات {value}</translation>
    </message>
    <message>
        <source>group {value}</source>
        <translation>المجموعة {value}</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{value} in all</source>
        <translation>الإجمالي {value}</translation>
    </message>
</context>
<context>
    <name>AdvancedOptions</name>
    <message>
        <source>&amp;Caller name</source>
        <translation>اسم المت&amp;صل</translation>
    </message>
    <message>
        <source>&amp;Webhook address</source>
        <translation>عنوان &amp;Webhook</translation>
    </message>
    <message>
        <source>A copy stays at Telnyx. It is asked for again with every fax and never remembered.</source>
        <translation>تبقى نسخة لدى Telnyx. يُطلب ذلك مجددًا مع كل فاكس ولا يُحفظ أبدًا.</translation>
    </message>
    <message>
        <source>A picture of the pages stays at Telnyx. It is asked for again with every fax.</source>
        <translation>تبقى صورة للصفحات لدى Telnyx. يُطلب ذلك مجددًا مع كل فاكس.</translation>
    </message>
    <message>
        <source>A server of yours that Telnyx tells about this fax. Not remembered for the next one.</source>
        <translation>خادم لديك يُعلمه Telnyx بهذا الفاكس. لا يُحفظ للفاكس التالي.</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>اسم المتصل</translation>
    </message>
    <message>
        <source>F&amp;rom-number</source>
        <translation>رقم &amp;المرسل</translation>
    </message>
    <message>
        <source>From-number</source>
        <translation>رقم المرسل</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Preview format</source>
        <translation>تنسيق المعاينة</translation>
    </message>
    <message>
        <source>Store a preview at Telnyx, as</source>
        <translation>تخزين معاينة لدى Telnyx بتنسيق</translation>
    </message>
    <message>
        <source>Store the document at Telnyx</source>
        <translation>تخزين المستند لدى Telnyx</translation>
    </message>
    <message>
        <source>Storing and the webhook count for one fax, then they are off again.</source>
        <translation>يسري التخزين وWebhook على فاكس واحد، ثم يُعطَّلان من جديد.</translation>
    </message>
    <message>
        <source>Switch it off where a receiver&apos;s machine can&apos;t agree with ours.</source>
        <translation>عطّله عندما لا يتفق جهاز المستلم مع جهازنا.</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>Use T.38 (fax &amp;over internet lines)</source>
        <translation>استخدام T.38 (الفاكس عبر خطوط الإنتر&amp;نت)</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>عنوان Webhook</translation>
    </message>
    <message>
        <source>What the receiver&apos;s display shows. Letters A–Z, digits, spaces and - _ ~ ! . +</source>
        <translation>ما تعرضه شاشة المستلم. الأحرف A–Z والأرقام والمسافات و - _ ~ ! . +</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>the from-number</source>
        <translation>رقم المرسل</translation>
    </message>
</context>
<context>
    <name>ApplicationList</name>
    <message>
        <source>Fax applications</source>
        <translation>تطبيقات الفاكس</translation>
    </message>
    <message>
        <source>{name}: can&apos;t send, as it has no outbound voice profile</source>
        <translation>{name}: لا يمكنه الإرسال لأنه بلا ملف تعريف صوتي للمكالمات الصادرة</translation>
    </message>
    <message>
        <source>{name}: can&apos;t send, as it is switched off</source>
        <translation>{name}: لا يمكنه الإرسال لأنه معطَّل</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>All faxes up to the end of {year}</source>
        <translation>كل الفاكسات حتى نهاية عام {year}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Archive old faxes</source>
        <translation>أرشفة الفاكسات القديمة</translation>
    </message>
    <message>
        <source>Archiving … Faxes so far: {number}. Closing this window stops it.</source>
        <translation>تجري الأرشفة … الفاكسات حتى الآن: {number}. إغلاق هذه النافذة يوقفها.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Faxes archived: {number}</source>
        <translation>الفاكسات المؤرشفة: {number}</translation>
    </message>
    <message>
        <source>Faxes that stay: {number}. They are kept, lie in the bin, aren&apos;t over, or their document is not deleted yet.</source>
        <translation>الفاكسات الباقية: {number}. هي محفوظة يدويًا، أو في سلة المحذوفات، أو لم تنتهِ، أو لم يُحذف مستندها بعد.</translation>
    </message>
    <message>
        <source>Faxes that would be moved: {number}</source>
        <translation>الفاكسات التي ستُنقل: {number}</translation>
    </message>
    <message>
        <source>Folder for the archive</source>
        <translation>مجلد الأرشيف</translation>
    </message>
    <message>
        <source>No fax is old enough to be archived.</source>
        <translation>لا يوجد فاكس قديم بما يكفي لأرشفته.</translation>
    </message>
    <message>
        <source>Old faxes go into a file of their own, and the journal becomes smaller. The history still finds them.</source>
        <translation>تُنقل الفاكسات القديمة إلى ملف خاص بها، ويصغر السجل. وتبقى «المحفوظات» تجدها.</translation>
    </message>
    <message>
        <source>The file is in {folder}. Keep it with your backups.</source>
        <translation>الملف في ‎{folder}. احفظه مع نسخك الاحتياطية.</translation>
    </message>
    <message>
        <source>{file}: 1 fax</source>
        <translation>الأرشيف ‎{file}: فاكس واحد</translation>
    </message>
    <message>
        <source>{file}: missing</source>
        <translation>الأرشيف ‎{file}: مفقود</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {number} faxes</source>
        <translation>
            <numerusform>الأرشيف ‎{file}: {number} فاكس</numerusform>
            <numerusform>الأرشيف ‎{file}: فاكس واحد</numerusform>
            <numerusform>الأرشيف ‎{file}: فاكسان</numerusform>
            <numerusform>الأرشيف ‎{file}: {number} فاكسات</numerusform>
            <numerusform>الأرشيف ‎{file}: {number} فاكسًا</numerusform>
            <numerusform>الأرشيف ‎{file}: {number} فاكس</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>The link “{link}” names no number that can be faxed.</source>
        <translation>لا يحتوي الرابط «{link}» على رقم يمكن إرسال فاكس إليه.</translation>
    </message>
    <message>
        <source>{numbers} came by a link, beside who stood in To before. Look before you send.</source>
        <translation>أُضيف ‎{numbers} من رابط، إلى جانب من كان في خانة «إلى». تحقّق قبل الإرسال.</translation>
    </message>
</context>
<context>
    <name>AuditWindow</name>
    <message numerus="yes">
        <source>%n lines saved: {path}</source>
        <translation>
            <numerusform>حُفظ %n سطر: ‎{path}</numerusform>
            <numerusform>حُفظ سطر واحد: ‎{path}</numerusform>
            <numerusform>حُفظ سطران: ‎{path}</numerusform>
            <numerusform>حُفظ %n أسطر: ‎{path}</numerusform>
            <numerusform>حُفظ %n سطرًا: ‎{path}</numerusform>
            <numerusform>حُفظ %n سطر: ‎{path}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check the journal</source>
        <translation>ف&amp;حص السجل</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>الو&amp;قت</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>All of them: faxdesk audit</source>
        <translation>لعرضها كلها: faxdesk audit</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Checking the whole journal…</source>
        <translation>يجري فحص السجل بأكمله…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>آخر 365 يومًا</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Nothing was done that fits this.</source>
        <translation>لا توجد إجراءات مطابقة.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entries checked.</source>
        <translation>
            <numerusform>السجل سليم: فُحص %n قيد.</numerusform>
            <numerusform>السجل سليم: فُحص قيد واحد.</numerusform>
            <numerusform>السجل سليم: فُحص قيدان.</numerusform>
            <numerusform>السجل سليم: فُحص %n قيود.</numerusform>
            <numerusform>السجل سليم: فُحص %n قيدًا.</numerusform>
            <numerusform>السجل سليم: فُحص %n قيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal was changed, in %n places.</source>
        <translation>
            <numerusform>عُدِّل السجل في %n موضع.</numerusform>
            <numerusform>عُدِّل السجل في موضع واحد.</numerusform>
            <numerusform>عُدِّل السجل في موضعين.</numerusform>
            <numerusform>عُدِّل السجل في %n مواضع.</numerusform>
            <numerusform>عُدِّل السجل في %n موضعًا.</numerusform>
            <numerusform>عُدِّل السجل في %n موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>المن&amp;فّذ</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>الإ&amp;جراء</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>من فعل ماذا</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>القيد ‎{number}</translation>
    </message>
    <message>
        <source>fax {number}</source>
        <translation>الفاكس ‎{number}</translation>
    </message>
</context>
<context>
    <name>Broadcast</name>
    <message numerus="yes">
        <source>%n are under way: Telnyx is asked to stop them, and may be too late.</source>
        <translation>
            <numerusform>قيد التنفيذ: %n. سيُطلب من Telnyx إيقافها، وقد يكون الأوان قد فات.</numerusform>
            <numerusform>قيد التنفيذ: %n. سيُطلب من Telnyx إيقافها، وقد يكون الأوان قد فات.</numerusform>
            <numerusform>قيد التنفيذ: %n. سيُطلب من Telnyx إيقافها، وقد يكون الأوان قد فات.</numerusform>
            <numerusform>قيد التنفيذ: %n. سيُطلب من Telnyx إيقافها، وقد يكون الأوان قد فات.</numerusform>
            <numerusform>قيد التنفيذ: %n. سيُطلب من Telnyx إيقافها، وقد يكون الأوان قد فات.</numerusform>
            <numerusform>قيد التنفيذ: %n. سيُطلب من Telnyx إيقافها، وقد يكون الأوان قد فات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed as there is no such fax number.</source>
        <translation>
            <numerusform>فشل منها %n لعدم وجود رقم الفاكس.</numerusform>
            <numerusform>فشل منها %n لعدم وجود رقم الفاكس.</numerusform>
            <numerusform>فشل منها %n لعدم وجود رقم الفاكس.</numerusform>
            <numerusform>فشل منها %n لعدم وجود رقم الفاكس.</numerusform>
            <numerusform>فشل منها %n لعدم وجود رقم الفاكس.</numerusform>
            <numerusform>فشل منها %n لعدم وجود رقم الفاكس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these faxes could not take it: look at each.</source>
        <translation>
            <numerusform>لم يمكن تطبيق ذلك على %n فاكس منها: راجع كلًا منها.</numerusform>
            <numerusform>لم يمكن تطبيق ذلك على فاكس واحد منها: راجع كلًا منها.</numerusform>
            <numerusform>لم يمكن تطبيق ذلك على فاكسين منها: راجع كلًا منها.</numerusform>
            <numerusform>لم يمكن تطبيق ذلك على %n فاكسات منها: راجع كلًا منها.</numerusform>
            <numerusform>لم يمكن تطبيق ذلك على %n فاكسًا منها: راجع كلًا منها.</numerusform>
            <numerusform>لم يمكن تطبيق ذلك على %n فاكس منها: راجع كلًا منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait: they are cancelled.</source>
        <translation>
            <numerusform>في الانتظار: %n. سيُلغى إرسالها.</numerusform>
            <numerusform>في الانتظار: %n. سيُلغى إرسالها.</numerusform>
            <numerusform>في الانتظار: %n. سيُلغى إرسالها.</numerusform>
            <numerusform>في الانتظار: %n. سيُلغى إرسالها.</numerusform>
            <numerusform>في الانتظار: %n. سيُلغى إرسالها.</numerusform>
            <numerusform>في الانتظار: %n. سيُلغى إرسالها.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>&amp;عدم الإرسال</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation>متابعة الإر&amp;سال</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>إزا&amp;لة الكل</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>إ&amp;يقاف الكل</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>إرسال جماعي</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>تصدير النتائج</translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation>تصدير النتائج…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استئناف</translation>
    </message>
    <message numerus="yes">
        <source>Only to the %n &amp;others</source>
        <translation>
            <numerusform>إلى الآ&amp;خرين فقط (%n)</numerusform>
            <numerusform>إلى الآ&amp;خرين فقط (%n)</numerusform>
            <numerusform>إلى الآ&amp;خرين فقط (%n)</numerusform>
            <numerusform>إلى الآ&amp;خرين فقط (%n)</numerusform>
            <numerusform>إلى الآ&amp;خرين فقط (%n)</numerusform>
            <numerusform>إلى الآ&amp;خرين فقط (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n faxes of this broadcast?</source>
        <translation>
            <numerusform>هل تُزال كل فاكسات هذا الإرسال الجماعي (%n)؟</numerusform>
            <numerusform>هل تُزال كل فاكسات هذا الإرسال الجماعي (%n)؟</numerusform>
            <numerusform>هل تُزال كل فاكسات هذا الإرسال الجماعي (%n)؟</numerusform>
            <numerusform>هل تُزال كل فاكسات هذا الإرسال الجماعي (%n)؟</numerusform>
            <numerusform>هل تُزال كل فاكسات هذا الإرسال الجماعي (%n)؟</numerusform>
            <numerusform>هل تُزال كل فاكسات هذا الإرسال الجماعي (%n)؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all from the list…</source>
        <translation>إزالة الكل من القائمة…</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation>إزالة الكل…</translation>
    </message>
    <message numerus="yes">
        <source>Send again to the %n that failed</source>
        <translation>
            <numerusform>إعادة إرسال الفاكسات الفاشلة (%n)</numerusform>
            <numerusform>إعادة إرسال الفاكسات الفاشلة (%n)</numerusform>
            <numerusform>إعادة إرسال الفاكسات الفاشلة (%n)</numerusform>
            <numerusform>إعادة إرسال الفاكسات الفاشلة (%n)</numerusform>
            <numerusform>إعادة إرسال الفاكسات الفاشلة (%n)</numerusform>
            <numerusform>إعادة إرسال الفاكسات الفاشلة (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again to {count} failed</source>
        <translation>إعادة إرسال الفاشلة ({count})</translation>
    </message>
    <message>
        <source>Stop all faxes of this broadcast?</source>
        <translation>هل تُوقف كل فاكسات هذا الإرسال الجماعي؟</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>إيقاف…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>The results are in {name}.</source>
        <translation>النتائج في {name}.</translation>
    </message>
    <message>
        <source>To &amp;all</source>
        <translation>إلى ال&amp;كل</translation>
    </message>
    <message>
        <source>Trying again won&apos;t help there: check the numbers.</source>
        <translation>لن تفيد إعادة المحاولة هنا: تحقّق من الأرقام.</translation>
    </message>
</context>
<context>
    <name>BroadcastBar</name>
    <message>
        <source>&amp;Back to all faxes</source>
        <translation>ال&amp;عودة إلى كل الفاكسات</translation>
    </message>
    <message>
        <source>Back to all faxes (Left)</source>
        <translation>العودة إلى كل الفاكسات (سهم اليسار)</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>إرسال جماعي</translation>
    </message>
</context>
<context>
    <name>BroadcastView</name>
    <message>
        <source>Show its faxes</source>
        <translation>عرض فاكساته</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Being cleaned up …</source>
        <translation>يجري التنظيف …</translation>
    </message>
    <message>
        <source>Being cleaned up: {done} of {of} pages</source>
        <translation>يجري التنظيف: {done} من {of} صفحة</translation>
    </message>
    <message>
        <source>Being made again …</source>
        <translation>يجري الإنشاء من جديد …</translation>
    </message>
    <message>
        <source>Being shrunk …</source>
        <translation>يجري التصغير …</translation>
    </message>
    <message>
        <source>Being shrunk: {done} of {of} pages</source>
        <translation>يجري التصغير: {done} من {of} صفحة</translation>
    </message>
    <message>
        <source>Choose pages…</source>
        <translation>اختيار الصفحات…</translation>
    </message>
    <message>
        <source>Clean up for fax</source>
        <translation>تنظيف للفاكس</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Have the pages as they were scanned</source>
        <translation>استعادة الصفحات كما مُسحت</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>الاحتفاظ بهذه النسخة</translation>
    </message>
    <message>
        <source>Leave out blank pages</source>
        <translation>حذف الصفحات الفارغة</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>معاينتها</translation>
    </message>
    <message>
        <source>Make scanned pages black on white, straight and without shadows: quick to send, easy to read</source>
        <translation>جعل الصفحات الممسوحة سوداء على أبيض، مستقيمة وبلا ظلال: أسرع في الإرسال وأسهل في القراءة</translation>
    </message>
    <message>
        <source>Send greys as shown: about {time}</source>
        <translation>إرسال الرماديات كما تظهر: نحو {time}</translation>
    </message>
    <message>
        <source>Send without tracked changes</source>
        <translation>إرسال دون التغييرات المتعقَّبة</translation>
    </message>
    <message>
        <source>Shrink to fit</source>
        <translation>تصغير الحجم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own dots may take about {time}. Pages with greys then go as pictures: small print on them may be harder to read.</source>
        <translation>قد تستغرق نقاط Telnyx الخاصة نحو {time}. عند الإرسال كما تظهر تُرسل الصفحات التي فيها رماديات كصور: قد تصعب قراءة الخط الصغير فيها.</translation>
    </message>
    <message>
        <source>Undo clean-up</source>
        <translation>التراجع عن التنظيف</translation>
    </message>
    <message>
        <source>Undo greys as shown</source>
        <translation>التراجع عن الرماديات كما تظهر</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>Use the new version</source>
        <translation>استخدام النسخة الجديدة</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>List {name}: Enter opens it</source>
        <translation>القائمة {name}: يفتحها Enter</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Recipient {number}</source>
        <translation>المستلم ‎{number}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
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
        <translation>(الفاكس ‎{number}، {time})</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(غير معروف)</translation>
    </message>
    <message>
        <source>(partly estimated)</source>
        <translation>(جزء منه تقدير)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>All of it is the team&apos;s now. This desk&apos;s own journal stays as it was, with its queue paused.</source>
        <translation>كل شيء للفريق الآن. بقي سجل محطة العمل هذه كما كان، وقائمة انتظاره متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>Another FaxDesk has the journal open: remains in unused parts of it are overwritten later.</source>
        <translation>يفتح FaxDesk آخر السجل: تُستبدل البقايا في أجزائه غير المستخدمة لاحقًا.</translation>
    </message>
    <message>
        <source>Another command works the queue. This one takes over when it ends.</source>
        <translation>يعالج أمر آخر قائمة الانتظار. يتولاها هذا الأمر عند انتهائه.</translation>
    </message>
    <message>
        <source>Backup: {back_up}</source>
        <translation>النسخة الاحتياطية: {back_up}</translation>
    </message>
    <message>
        <source>Before: {before_bytes}. After: {after_bytes}.</source>
        <translation>قبل: {before_bytes}. بعد: {after_bytes}.</translation>
    </message>
    <message numerus="yes">
        <source>Broadcast {name}: {n} faxes</source>
        <translation>
            <numerusform>الإرسال الجماعي {name}: {n} فاكس</numerusform>
            <numerusform>الإرسال الجماعي {name}: فاكس واحد</numerusform>
            <numerusform>الإرسال الجماعي {name}: فاكسان</numerusform>
            <numerusform>الإرسال الجماعي {name}: {n} فاكسات</numerusform>
            <numerusform>الإرسال الجماعي {name}: {n} فاكسًا</numerusform>
            <numerusform>الإرسال الجماعي {name}: {n} فاكس</numerusform>
        </translation>
    </message>
    <message>
        <source>Chain {chain} ends here with {last_hash}</source>
        <translation>تنتهي السلسلة {chain} هنا عند {last_hash}</translation>
    </message>
    <message>
        <source>Chain {chain} ends with entry {last}, {last_hash}</source>
        <translation>تنتهي السلسلة {chain} بالقيد {last}، ‏{last_hash}</translation>
    </message>
    <message>
        <source>Check it with: faxdesk verify FILE</source>
        <translation>تحقّق منه بالأمر: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>Check its name and its folder.</source>
        <translation>تحقّق من اسمه ومجلده.</translation>
    </message>
    <message>
        <source>Collecting, which tries every part of FaxDesk: up to a minute.</source>
        <translation>يجري الجمع مع تجربة كل جزء من FaxDesk: حتى دقيقة.</translation>
    </message>
    <message>
        <source>Credit: {available_credit} {currency}</source>
        <translation>الرصيد: {available_credit} {currency}</translation>
    </message>
    <message>
        <source>Do not fax: {reason}</source>
        <translation>عدم إرسال فاكسات: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Documents: deleted {n} days after a fax&apos;s end.</source>
        <translation>
            <numerusform>المستندات: تُحذف بعد انتهاء الفاكس بمدة {n} يوم.</numerusform>
            <numerusform>المستندات: تُحذف بعد انتهاء الفاكس بمدة يوم واحد.</numerusform>
            <numerusform>المستندات: تُحذف بعد انتهاء الفاكس بمدة يومين.</numerusform>
            <numerusform>المستندات: تُحذف بعد انتهاء الفاكس بمدة {n} أيام.</numerusform>
            <numerusform>المستندات: تُحذف بعد انتهاء الفاكس بمدة {n} يومًا.</numerusform>
            <numerusform>المستندات: تُحذف بعد انتهاء الفاكس بمدة {n} يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents: kept for ever.</source>
        <translation>المستندات: تُحفظ دائمًا.</translation>
    </message>
    <message>
        <source>Documents: {number} ({size})</source>
        <translation>المستندات: ‎{number} ({size})</translation>
    </message>
    <message>
        <source>Due now: documents of {documents}, numbers and names of {names}</source>
        <translation>حان وقته الآن: مستندات عددها {documents}، وأرقام وأسماء عددها {names}</translation>
    </message>
    <message>
        <source>Entries checked: {links}. Seals checked: {seals}.</source>
        <translation>القيود المفحوصة: {links}. الأختام المفحوصة: {seals}.</translation>
    </message>
    <message>
        <source>Every user of this computer can read the faxes here and send some.</source>
        <translation>يستطيع كل مستخدم لهذا الحاسوب قراءة الفاكسات هنا وإرسال غيرها.</translation>
    </message>
    <message>
        <source>Fax application</source>
        <translation>تطبيق الفاكس</translation>
    </message>
    <message>
        <source>Fax {fax_id} is deleted.</source>
        <translation>حُذف الفاكس {fax_id}.</translation>
    </message>
    <message>
        <source>Fax {fax_id} is in the bin. Within 30 days: faxdesk restore {fax_id}</source>
        <translation>الفاكس {fax_id} في سلة المحذوفات. خلال 30 يومًا: faxdesk restore {fax_id}</translation>
    </message>
    <message>
        <source>Fax {fax_id} is in the history again.</source>
        <translation>عاد الفاكس {fax_id} إلى المحفوظات.</translation>
    </message>
    <message>
        <source>Fax {ids}: no longer under legal hold.</source>
        <translation>الفاكس {ids}: لم يعد تحت الحجز القانوني.</translation>
    </message>
    <message>
        <source>Fax {ids}: the document goes when its time has come.</source>
        <translation>الفاكس {ids}: يُحذف المستند عند حلول وقته.</translation>
    </message>
    <message>
        <source>Fax {ids}: the document is kept until: faxdesk keep --off {plain}</source>
        <translation>الفاكس {ids}: يُحفظ المستند حتى الأمر: faxdesk keep --off {plain}</translation>
    </message>
    <message>
        <source>Fax {ids}: under legal hold. Nothing of it can be removed.</source>
        <translation>الفاكس {ids}: تحت الحجز القانوني. لا يمكن إزالة شيء منه.</translation>
    </message>
    <message>
        <source>Fax {id} goes from {from_number}, as it was sent; {usual} is your number now. To change that: faxdesk cancel {id}, then faxdesk retry {id} --from {usual}</source>
        <translation>يُرسل الفاكس {id} من ‎{from_number} كما أُرسل؛ رقمك الآن هو ‎{usual}. لتغيير ذلك: faxdesk cancel {id} ثم faxdesk retry {id} --from {usual}</translation>
    </message>
    <message>
        <source>Fax {number}</source>
        <translation>الفاكس ‎{number}</translation>
    </message>
    <message>
        <source>Fax {number}: {reason}</source>
        <translation>الفاكس ‎{number}: {reason}</translation>
    </message>
    <message>
        <source>FaxDesk brings your journal of {number} MB up to date, once. This may take a minute or two.</source>
        <translation>يحدّث FaxDesk سجلك البالغ ‎{number} ميجابايت مرة واحدة. قد يستغرق ذلك دقيقة أو دقيقتين.</translation>
    </message>
    <message>
        <source>FaxDesk is no printer on this computer; see docs/printing.md.</source>
        <translation>ليس FaxDesk طابعة على هذا الحاسوب؛ انظر docs/printing.md.</translation>
    </message>
    <message>
        <source>FaxDesk works the queue. Ctrl+C ends it.</source>
        <translation>يعالج FaxDesk قائمة الانتظار. ينهيه Ctrl+C.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s own copies of the journal</source>
        <translation>نسخ السجل التي أنشأها FaxDesk</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s window works the queue. This command takes over when it ends.</source>
        <translation>تعالج نافذة FaxDesk قائمة الانتظار. يتولاها هذا الأمر عند انتهائها.</translation>
    </message>
    <message>
        <source>Faxes go from {number} with {name} ({id}).</source>
        <translation>تُرسل الفاكسات من ‎{number} عبر {name} ‏({id}).</translation>
    </message>
    <message>
        <source>Faxes that are not over, and go on with the team: {number}</source>
        <translation>فاكسات لم تنتهِ وتستمر مع الفريق: ‎{number}</translation>
    </message>
    <message>
        <source>Faxes that are over and have their document: {with_document}</source>
        <translation>فاكسات انتهت ولها مستند: {with_document}</translation>
    </message>
    <message>
        <source>For all desks of the team, as the IT department&apos;s policy has it.</source>
        <translation>لكل محطات عمل الفريق، حسب سياسة قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>For each person (or desk), in psql, a user in the role of a clerk, a lead or an administrator:</source>
        <translation>لكل شخص (أو محطة عمل)، في psql، مستخدم بدور موظف أو قائد أو مسؤول:</translation>
    </message>
    <message>
        <source>Here that is: faxdesk send --password-stdin</source>
        <translation>هنا يكون ذلك: faxdesk send --password-stdin</translation>
    </message>
    <message>
        <source>Here that is: faxdesk send --shrink</source>
        <translation>هنا يكون ذلك: faxdesk send --shrink</translation>
    </message>
    <message>
        <source>Here that is: {options}</source>
        <translation>هنا يكون ذلك: {options}</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>يستمر.</translation>
    </message>
    <message>
        <source>Its password (nothing: don&apos;t send it):</source>
        <translation>كلمة مروره (فارغة: عدم إرساله):</translation>
    </message>
    <message>
        <source>Its queue is paused: what waits in it waits with the team, too.</source>
        <translation>قائمة انتظاره متوقفة مؤقتًا: ما ينتظر فيها ينتظر لدى الفريق أيضًا.</translation>
    </message>
    <message>
        <source>Keep it with your backups, too: faxdesk backup copies the journal alone.</source>
        <translation>احفظه مع نسخك الاحتياطية أيضًا: faxdesk backup ينسخ السجل وحده.</translation>
    </message>
    <message>
        <source>Kept by hand: {kept}; under legal hold: {held}</source>
        <translation>محفوظ يدويًا: {kept}؛ تحت الحجز القانوني: {held}</translation>
    </message>
    <message>
        <source>Leave out who is not to be faxed.</source>
        <translation>استبعد من لا يجوز إرسال فاكس إليه.</translation>
    </message>
    <message>
        <source>Lines in use: {used} of {lines}; in hand: {count}</source>
        <translation>الخطوط المستخدمة: {used} من {lines}؛ قيد المعالجة: {count}</translation>
    </message>
    <message>
        <source>Managed by: {managed_by}</source>
        <translation>يديره: {managed_by}</translation>
    </message>
    <message>
        <source>No contact.</source>
        <translation>لا جهات اتصال.</translation>
    </message>
    <message>
        <source>No cost is known.</source>
        <translation>لا تكلفة معروفة.</translation>
    </message>
    <message>
        <source>No cost is known: no price is set.</source>
        <translation>لا تكلفة معروفة: لم يُضبط سعر.</translation>
    </message>
    <message>
        <source>No desk has worked its queue yet.</source>
        <translation>لم تعالج أي محطة عمل قائمة انتظاره بعد.</translation>
    </message>
    <message>
        <source>No fax is marked to be kept.</source>
        <translation>لا فاكس معلَّم للحفظ.</translation>
    </message>
    <message>
        <source>No fax is under legal hold.</source>
        <translation>لا فاكس تحت الحجز القانوني.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>لا مجلد مراقَب.</translation>
    </message>
    <message>
        <source>No policy: there is no {policy_path}.</source>
        <translation>لا سياسة: لا يوجد ‎{policy_path}.</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>لم يُعثر على أحد.</translation>
    </message>
    <message>
        <source>Nobody is sure whether they went</source>
        <translation>غير مؤكد إرسالها</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>لم يحن وقت شيء.</translation>
    </message>
    <message>
        <source>Nothing of the kind is in the history.</source>
        <translation>لا شيء من هذا القبيل في المحفوظات.</translation>
    </message>
    <message>
        <source>Nothing that was printed waits.</source>
        <translation>لا شيء مما طُبع ينتظر.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>Nothing was done. This can&apos;t be undone; say that it is meant with: --yes</source>
        <translation>لم يُفعل شيء. لا يمكن التراجع عن هذا؛ أكّد أنه مقصود بالخيار: --yes</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>لم يُضف شيء إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Nothing was written. Use --yes to have it all the same.</source>
        <translation>لم يُكتب شيء. استخدم --yes لتنفيذه على أي حال.</translation>
    </message>
    <message>
        <source>Numbers and names: kept for ever.</source>
        <translation>الأرقام والأسماء: تُحفظ دائمًا.</translation>
    </message>
    <message numerus="yes">
        <source>Numbers and names: taken out {n} days after a fax&apos;s end.</source>
        <translation>
            <numerusform>الأرقام والأسماء: تُخرَج بعد انتهاء الفاكس بمدة {n} يوم.</numerusform>
            <numerusform>الأرقام والأسماء: تُخرَج بعد انتهاء الفاكس بمدة يوم واحد.</numerusform>
            <numerusform>الأرقام والأسماء: تُخرَج بعد انتهاء الفاكس بمدة يومين.</numerusform>
            <numerusform>الأرقام والأسماء: تُخرَج بعد انتهاء الفاكس بمدة {n} أيام.</numerusform>
            <numerusform>الأرقام والأسماء: تُخرَج بعد انتهاء الفاكس بمدة {n} يومًا.</numerusform>
            <numerusform>الأرقام والأسماء: تُخرَج بعد انتهاء الفاكس بمدة {n} يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the same lists, gone before</source>
        <translation>أُرسلت من قبل من القوائم نفسها</translation>
    </message>
    <message>
        <source>Only programs on this computer that know the key.</source>
        <translation>فقط البرامج على هذا الحاسوب التي تعرف المفتاح.</translation>
    </message>
    <message>
        <source>Password of the team&apos;s database:</source>
        <translation>كلمة مرور قاعدة بيانات الفريق:</translation>
    </message>
    <message>
        <source>Policy: {source}</source>
        <translation>السياسة: {source}</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>المنفذ {port} يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>Queued. The faxes go while FaxDesk is open, or with: faxdesk run</source>
        <translation>أُضيفت إلى قائمة الانتظار. تُرسل الفاكسات ما دام FaxDesk مفتوحًا، أو بالأمر: faxdesk run</translation>
    </message>
    <message>
        <source>Remains of what was taken out may lie in unused parts of the journal&apos;s file. FaxDesk overwrites them by itself; at once: faxdesk retention run</source>
        <translation>قد تبقى بقايا مما أُخرج في أجزاء غير مستخدمة من ملف السجل. يستبدلها FaxDesk تلقائيًا؛ وفورًا بالأمر: faxdesk retention run</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>أُزيل.</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>أُزيل:</translation>
    </message>
    <message>
        <source>Removed: {contact_line}</source>
        <translation>أُزيل: {contact_line}</translation>
    </message>
    <message>
        <source>Set it up with: faxdesk setup</source>
        <translation>أعدّه بالأمر: faxdesk setup</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>يبقى:</translation>
    </message>
    <message>
        <source>Stopped before they went</source>
        <translation>أُوقفت قبل إرسالها</translation>
    </message>
    <message>
        <source>Stopped. What has not gone yet goes when FaxDesk runs again.</source>
        <translation>تم الإيقاف. ما لم يُرسل بعد يُرسل عند تشغيل FaxDesk من جديد.</translation>
    </message>
    <message>
        <source>TELNYX_API_KEY is set and goes before the keyring&apos;s key.</source>
        <translation>TELNYX_API_KEY مضبوط ويتقدم على مفتاح سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Team: {address}</source>
        <translation>الفريق: {address}</translation>
    </message>
    <message>
        <source>Telnyx API key:</source>
        <translation>مفتاح API لـ Telnyx:</translation>
    </message>
    <message>
        <source>The API key can&apos;t be changed.</source>
        <translation>لا يمكن تغيير مفتاح API.</translation>
    </message>
    <message>
        <source>The address book is empty.</source>
        <translation>دفتر العناوين فارغ.</translation>
    </message>
    <message>
        <source>The archive {name} isn&apos;t in its place: its faxes are not here.</source>
        <translation>الأرشيف {name} ليس في مكانه: فاكساته ليست هنا.</translation>
    </message>
    <message>
        <source>The backup is in place. The queue is paused: check the list, then: faxdesk resume</source>
        <translation>النسخة الاحتياطية في مكانها. قائمة الانتظار متوقفة مؤقتًا: راجع القائمة، ثم: faxdesk resume</translation>
    </message>
    <message>
        <source>The connection is not protected as it should be (sslmode={chosen_tls}): others on the network may read along, or pretend to be the server. Leave sslmode out, so that it must prove who it is.</source>
        <translation>الاتصال غير محمي كما ينبغي (sslmode={chosen_tls}): قد يطّلع عليه آخرون على الشبكة أو ينتحلون صفة الخادم. احذف sslmode ليُلزم بإثبات هويته.</translation>
    </message>
    <message>
        <source>The first {limit}; more with --limit, all with --csv.</source>
        <translation>أول {limit}؛ والمزيد بالخيار --limit، والكل بالخيار --csv.</translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation>السجل سليم.</translation>
    </message>
    <message>
        <source>The journal that it replaced: {kept}</source>
        <translation>السجل الذي حلت محله: {kept}</translation>
    </message>
    <message numerus="yes">
        <source>The journal was changed, in {n} places.</source>
        <translation>
            <numerusform>عُدِّل السجل في {n} موضع.</numerusform>
            <numerusform>عُدِّل السجل في موضع واحد.</numerusform>
            <numerusform>عُدِّل السجل في موضعين.</numerusform>
            <numerusform>عُدِّل السجل في {n} مواضع.</numerusform>
            <numerusform>عُدِّل السجل في {n} موضعًا.</numerusform>
            <numerusform>عُدِّل السجل في {n} موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyring is not open: a password may still be in it.</source>
        <translation>سلسلة المفاتيح غير مفتوحة: قد تكون فيها كلمة مرور بعد.</translation>
    </message>
    <message>
        <source>The number doesn&apos;t tell the receiver&apos;s time: the hours are this computer&apos;s.</source>
        <translation>لا يدل الرقم على توقيت المستلم: الساعات بتوقيت هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The oldest waits for {time}</source>
        <translation>أقدمها ينتظر منذ {time}</translation>
    </message>
    <message>
        <source>The queue goes on while FaxDesk is open, or with: faxdesk run</source>
        <translation>تستمر قائمة الانتظار ما دام FaxDesk مفتوحًا، أو بالأمر: faxdesk run</translation>
    </message>
    <message>
        <source>The queue goes on.</source>
        <translation>تستمر قائمة الانتظار.</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>قائمة الانتظار فارغة.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>قائمة الانتظار متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>The queue is paused. Faxes under way go on.</source>
        <translation>قائمة الانتظار متوقفة مؤقتًا. تستمر الفاكسات الجارية.</translation>
    </message>
    <message>
        <source>The queue is paused. Go on with: faxdesk resume</source>
        <translation>قائمة الانتظار متوقفة مؤقتًا. استأنف بالأمر: faxdesk resume</translation>
    </message>
    <message>
        <source>The team&apos;s journal is in {path}, with {rows}. Documents beside it: {number}.</source>
        <translation>سجل الفريق في ‎{path}، وفيه {rows}. المستندات بجانبه: ‎{number}.</translation>
    </message>
    <message>
        <source>The team&apos;s tables are made.</source>
        <translation>أُنشئت جداول الفريق.</translation>
    </message>
    <message>
        <source>The team&apos;s tables were brought from version {before} to {version}.</source>
        <translation>حُدّثت جداول الفريق من الإصدار ‎{before} إلى {version}.</translation>
    </message>
    <message>
        <source>The team&apos;s tables were up to date.</source>
        <translation>كانت جداول الفريق محدَّثة.</translation>
    </message>
    <message>
        <source>Then, on each desk: faxdesk team join --database postgresql://anna@HOST/DATABASE</source>
        <translation>ثم على كل محطة عمل: faxdesk team join --database postgresql://anna@HOST/DATABASE</translation>
    </message>
    <message>
        <source>There are no archives.</source>
        <translation>لا أرشيفات.</translation>
    </message>
    <message>
        <source>There is no screen here. Use the commands instead: faxdesk --help</source>
        <translation>لا توجد شاشة هنا. استخدم الأوامر: faxdesk --help</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>There is nothing to archive: no older fax is over, and past what retention does to it.</source>
        <translation>لا شيء للأرشفة: لا فاكس قديمًا انتهى وانتهت معه إجراءات مدة الحفظ.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Forget this number? Type “yes”, or anything else.</source>
        <translation>لا يمكن التراجع عن هذا. هل يُنسى هذا الرقم؟ اكتب «yes» أو أي شيء آخر.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Forget {name}? Type “yes”, or anything else.</source>
        <translation>لا يمكن التراجع عن هذا. هل يُنسى {name}؟ اكتب «yes» أو أي شيء آخر.</translation>
    </message>
    <message>
        <source>This desk has {rows}.</source>
        <translation>لدى محطة العمل هذه {rows}.</translation>
    </message>
    <message>
        <source>This desk works its own queue again. What it had queued stays with the team.</source>
        <translation>تعالج محطة العمل هذه قائمتها من جديد. ما أضافته يبقى لدى الفريق.</translation>
    </message>
    <message>
        <source>This desk works the team&apos;s queue from now on, with {faxes} in it.</source>
        <translation>تعالج محطة العمل هذه من الآن قائمة الفريق، وفيها {faxes}.</translation>
    </message>
    <message>
        <source>This user may make no roles. Let somebody who may: CREATE ROLE {desk_role}; and do this again.</source>
        <translation>لا يحق لهذا المستخدم إنشاء أدوار. دع من يحق له ينفذ CREATE ROLE {desk_role}; ثم كرر هذا.</translation>
    </message>
    <message>
        <source>Type it, or hand it over with: --key-stdin</source>
        <translation>اكتبه، أو سلّمه بالخيار: --key-stdin</translation>
    </message>
    <message>
        <source>Under way, Telnyx was asked to stop them</source>
        <translation>قيد الإرسال، طُلب من Telnyx إيقافها</translation>
    </message>
    <message>
        <source>Use {option} to send it all the same.</source>
        <translation>استخدم {option} للإرسال على أي حال.</translation>
    </message>
    <message>
        <source>Waiting: {waiting}, of which {ready} could go now</source>
        <translation>المنتظرة: {waiting}، ويمكن أن يُرسل منها الآن: {ready}</translation>
    </message>
    <message>
        <source>Watched from now on, while FaxDesk is open, or with faxdesk run: {path}</source>
        <translation>مراقَب من الآن ما دام FaxDesk مفتوحًا، أو مع faxdesk run: ‎{path}</translation>
    </message>
    <message>
        <source>Watched no more: {path}</source>
        <translation>لم يعد مراقَبًا: ‎{path}</translation>
    </message>
    <message>
        <source>What each of them may do: faxdesk team roles</source>
        <translation>ما يحق لكل منهم: faxdesk team roles</translation>
    </message>
    <message>
        <source>What its own queue has stays where it is: faxdesk team leave goes back to it.</source>
        <translation>ما في قائمتها الخاصة يبقى مكانه: faxdesk team leave يعيدها إليها.</translation>
    </message>
    <message>
        <source>Would be removed:</source>
        <translation>سيُزال:</translation>
    </message>
    <message>
        <source>You are {person}, role {role}. Beside sending you may: {what}.</source>
        <translation>أنت {person}، والدور {role}. إلى جانب الإرسال يحق لك: {what}.</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>نحو ‎{amount}</translation>
    </message>
    <message>
        <source>about {line_s} on the line</source>
        <translation>نحو {line_s} على الخط</translation>
    </message>
    <message>
        <source>advice: {line}</source>
        <translation>نصيحة: {line}</translation>
    </message>
    <message>
        <source>as the file beside it says</source>
        <translation>كما يذكر الملف المصاحب</translation>
    </message>
    <message>
        <source>asks Telnyx for all</source>
        <translation>يسأل Telnyx عن الجميع</translation>
    </message>
    <message>
        <source>cancel, hold and decide colleagues&apos; faxes</source>
        <translation>إلغاء فاكسات الزملاء وتعليقها والبت فيها</translation>
    </message>
    <message>
        <source>change the address book</source>
        <translation>تعديل دفتر العناوين</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>event {number}</source>
        <translation>الحدث ‎{number}</translation>
    </message>
    <message>
        <source>fax {fax_id}</source>
        <translation>الفاكس {fax_id}</translation>
    </message>
    <message>
        <source>fax {fax_id}:</source>
        <translation>الفاكس {fax_id}:</translation>
    </message>
    <message>
        <source>fax {number}</source>
        <translation>الفاكس ‎{number}</translation>
    </message>
    <message>
        <source>fax {number} to {recipient}</source>
        <translation>الفاكس ‎{number} إلى ‎{recipient}</translation>
    </message>
    <message>
        <source>faxes that were composed and not sent</source>
        <translation>الفاكسات المُعدّة غير المرسلة</translation>
    </message>
    <message>
        <source>here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>in hand: {in_hand}</source>
        <translation>قيد المعالجة: {in_hand}</translation>
    </message>
    <message>
        <source>in hand: {number}</source>
        <translation>قيد المعالجة: ‎{number}</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>تعذّرت قراءته</translation>
    </message>
    <message>
        <source>lift “do not fax”</source>
        <translation>رفع «عدم إرسال فاكسات»</translation>
    </message>
    <message>
        <source>line {line}: {result}</source>
        <translation>السطر {line}: {result}</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>بلا وسوم</translation>
    </message>
    <message>
        <source>not heard of for {time}</source>
        <translation>لا خبر عنها منذ {time}</translation>
    </message>
    <message>
        <source>nothing of the list</source>
        <translation>لا شيء من القائمة</translation>
    </message>
    <message>
        <source>numbers, names and documents of faxes</source>
        <translation>أرقام الفاكسات وأسماؤها ومستنداتها</translation>
    </message>
    <message>
        <source>of these faxes, in archives of old years</source>
        <translation>من هذه الفاكسات، في أرشيفات السنوات القديمة</translation>
    </message>
    <message>
        <source>open what colleagues sent</source>
        <translation>فتح ما أرسله الزملاء</translation>
    </message>
    <message>
        <source>remove faxes for good</source>
        <translation>إزالة الفاكسات نهائيًا</translation>
    </message>
    <message>
        <source>see costs and credit</source>
        <translation>رؤية التكاليف والرصيد</translation>
    </message>
    <message>
        <source>the fax number on the first page</source>
        <translation>رقم الفاكس على الصفحة الأولى</translation>
    </message>
    <message>
        <source>the number in the file&apos;s name</source>
        <translation>الرقم في اسم الملف</translation>
    </message>
    <message>
        <source>the number of contacts that have others</source>
        <translation>الرقم في جهات اتصال لها أرقام أخرى</translation>
    </message>
    <message>
        <source>the one in {api_key}</source>
        <translation>الذي في {api_key}</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>this is neither a proof nor a log of FaxDesk&apos;s</source>
        <translation>هذا ليس إثباتًا ولا سجلًا من FaxDesk</translation>
    </message>
    <message>
        <source>to: {recipient}</source>
        <translation>إلى: ‎{recipient}</translation>
    </message>
    <message>
        <source>who is let in</source>
        <translation>من يُسمح له</translation>
    </message>
    <message>
        <source>write history, book and log into files</source>
        <translation>كتابة المحفوظات والدفتر والسجل في ملفات</translation>
    </message>
    <message>
        <source>{counts}. Nothing was changed.</source>
        <translation>{counts}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{count} dismissed.</source>
        <translation>صُرف النظر عن {count}.</translation>
    </message>
    <message>
        <source>{done} of {of} pages cleaned up</source>
        <translation>نُظفت {done} من {of} صفحة</translation>
    </message>
    <message>
        <source>{done} of {of} pages made smaller</source>
        <translation>صُغِّرت {done} من {of} صفحة</translation>
    </message>
    <message>
        <source>{export}: {lines} lines. Check it with: faxdesk verify FILE</source>
        <translation>‎{export}: عدد الأسطر {lines}. تحقّق منه بالأمر: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation>‎{file} في ‎{folder}</translation>
    </message>
    <message>
        <source>{file}: {faxes} faxes from before {day}</source>
        <translation>‎{file}: فاكسات قبل {day} عددها {faxes}</translation>
    </message>
    <message>
        <source>{file}: {faxes} faxes from before {day}. It is missing, and they can&apos;t be found.</source>
        <translation>‎{file}: فاكسات قبل {day} عددها {faxes}. الملف مفقود ولا يمكن العثور عليها.</translation>
    </message>
    <message>
        <source>{host} accepts {user}. The password is in the system&apos;s keyring.</source>
        <translation>يقبل {host} المستخدم {user}. كلمة المرور في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>{key}: {faxes} faxes, {delivered} delivered, {failed} failed, {pages} pages</source>
        <translation>{key}: الفاكسات {faxes}، المسلَّمة {delivered}، الفاشلة {failed}، الصفحات {pages}</translation>
    </message>
    <message>
        <source>{message} The password is not kept: use a passfile or PGPASSWORD.</source>
        <translation>{message} لا تُحفظ كلمة المرور: استخدم ملف passfile أو PGPASSWORD.</translation>
    </message>
    <message>
        <source>{name}  {address}  from the directory</source>
        <translation>{name}  {address}  من الدليل</translation>
    </message>
    <message>
        <source>{name} is whole: {links} entries checked.</source>
        <translation>{name} سليم: القيود المفحوصة {links}.</translation>
    </message>
    <message>
        <source>{name} needs a password to open, and would be sent without one.</source>
        <translation>يحتاج فتح {name} إلى كلمة مرور، وسيُرسل بدونها.</translation>
    </message>
    <message numerus="yes">
        <source>{name} was changed, in {n} places: {links} entries checked.</source>
        <translation>
            <numerusform>عُدِّل {name} في {n} موضع: القيود المفحوصة {links}.</numerusform>
            <numerusform>عُدِّل {name} في موضع واحد: القيود المفحوصة {links}.</numerusform>
            <numerusform>عُدِّل {name} في موضعين: القيود المفحوصة {links}.</numerusform>
            <numerusform>عُدِّل {name} في {n} مواضع: القيود المفحوصة {links}.</numerusform>
            <numerusform>عُدِّل {name} في {n} موضعًا: القيود المفحوصة {links}.</numerusform>
            <numerusform>عُدِّل {name} في {n} موضع: القيود المفحوصة {links}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>{number} فاكس</numerusform>
            <numerusform>فاكس واحد</numerusform>
            <numerusform>فاكسان</numerusform>
            <numerusform>{number} فاكسات</numerusform>
            <numerusform>{number} فاكسًا</numerusform>
            <numerusform>{number} فاكس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <translation>
            <numerusform>{n} جهة اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>{n} جهات اتصال</numerusform>
            <numerusform>{n} جهة اتصال</numerusform>
            <numerusform>{n} جهة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts written to {file}</source>
        <translation>
            <numerusform>كُتبت {n} جهة اتصال في ‎{file}</numerusform>
            <numerusform>كُتبت جهة اتصال واحدة في ‎{file}</numerusform>
            <numerusform>كُتبت جهتا اتصال في ‎{file}</numerusform>
            <numerusform>كُتبت {n} جهات اتصال في ‎{file}</numerusform>
            <numerusform>كُتبت {n} جهة اتصال في ‎{file}</numerusform>
            <numerusform>كُتبت {n} جهة اتصال في ‎{file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes</source>
        <translation>
            <numerusform>{n} فاكس</numerusform>
            <numerusform>فاكس واحد</numerusform>
            <numerusform>فاكسان</numerusform>
            <numerusform>{n} فاكسات</numerusform>
            <numerusform>{n} فاكسًا</numerusform>
            <numerusform>{n} فاكس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes are due.</source>
        <translation>
            <numerusform>الفاكسات التي حان وقتها: {n}.</numerusform>
            <numerusform>الفاكسات التي حان وقتها: {n}.</numerusform>
            <numerusform>الفاكسات التي حان وقتها: {n}.</numerusform>
            <numerusform>الفاكسات التي حان وقتها: {n}.</numerusform>
            <numerusform>الفاكسات التي حان وقتها: {n}.</numerusform>
            <numerusform>الفاكسات التي حان وقتها: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes are in the archive {file} now; faxdesk history finds them.</source>
        <translation>
            <numerusform>نُقل {n} فاكس إلى الأرشيف ‎{file}؛ ويجده faxdesk history.</numerusform>
            <numerusform>نُقل فاكس واحد إلى الأرشيف ‎{file}؛ ويجده faxdesk history.</numerusform>
            <numerusform>نُقل فاكسان إلى الأرشيف ‎{file}؛ ويجده faxdesk history.</numerusform>
            <numerusform>نُقل {n} فاكسات إلى الأرشيف ‎{file}؛ ويجده faxdesk history.</numerusform>
            <numerusform>نُقل {n} فاكسًا إلى الأرشيف ‎{file}؛ ويجده faxdesk history.</numerusform>
            <numerusform>نُقل {n} فاكس إلى الأرشيف ‎{file}؛ ويجده faxdesk history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes need you.</source>
        <translation>
            <numerusform>الفاكسات التي تحتاج إليك: {n}.</numerusform>
            <numerusform>الفاكسات التي تحتاج إليك: {n}.</numerusform>
            <numerusform>الفاكسات التي تحتاج إليك: {n}.</numerusform>
            <numerusform>الفاكسات التي تحتاج إليك: {n}.</numerusform>
            <numerusform>الفاكسات التي تحتاج إليك: {n}.</numerusform>
            <numerusform>الفاكسات التي تحتاج إليك: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes: what was due is taken out.</source>
        <translation>
            <numerusform>أُخرج ما حان وقته من {n} فاكس.</numerusform>
            <numerusform>أُخرج ما حان وقته من فاكس واحد.</numerusform>
            <numerusform>أُخرج ما حان وقته من فاكسين.</numerusform>
            <numerusform>أُخرج ما حان وقته من {n} فاكسات.</numerusform>
            <numerusform>أُخرج ما حان وقته من {n} فاكسًا.</numerusform>
            <numerusform>أُخرج ما حان وقته من {n} فاكس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other rows</source>
        <translation>
            <numerusform>{n} صف آخر</numerusform>
            <numerusform>صف واحد آخر</numerusform>
            <numerusform>صفان آخران</numerusform>
            <numerusform>{n} صفوف أخرى</numerusform>
            <numerusform>{n} صفًا آخر</numerusform>
            <numerusform>{n} صف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting faxes go from {number} now, no longer from {before}.</source>
        <translation>
            <numerusform>الفاكسات المنتظرة (عددها {n}) تُرسل الآن من ‎{number} وليس من ‎{before}.</numerusform>
            <numerusform>الفاكسات المنتظرة (عددها {n}) تُرسل الآن من ‎{number} وليس من ‎{before}.</numerusform>
            <numerusform>الفاكسات المنتظرة (عددها {n}) تُرسل الآن من ‎{number} وليس من ‎{before}.</numerusform>
            <numerusform>الفاكسات المنتظرة (عددها {n}) تُرسل الآن من ‎{number} وليس من ‎{before}.</numerusform>
            <numerusform>الفاكسات المنتظرة (عددها {n}) تُرسل الآن من ‎{number} وليس من ‎{before}.</numerusform>
            <numerusform>الفاكسات المنتظرة (عددها {n}) تُرسل الآن من ‎{number} وليس من ‎{before}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{role}: may no longer: {what}.</source>
        <translation>{role}: لم يعد يحق له: {what}.</translation>
    </message>
    <message>
        <source>{role}: may: {what}.</source>
        <translation>{role}: يحق له: {what}.</translation>
    </message>
    <message>
        <source>{team_database} is set and goes before this.</source>
        <translation>{team_database} مضبوط ويتقدم على هذا.</translation>
    </message>
    <message>
        <source>{team_database} is set and still names a team.</source>
        <translation>{team_database} مضبوط وما زال يذكر فريقًا.</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation>
            <numerusform>… و{n} غير ذلك.</numerusform>
            <numerusform>… و{n} غير ذلك.</numerusform>
            <numerusform>… و{n} غير ذلك.</numerusform>
            <numerusform>… و{n} غير ذلك.</numerusform>
            <numerusform>… و{n} غير ذلك.</numerusform>
            <numerusform>… و{n} غير ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Putting it into the queue …</source>
        <translation>تجري الإضافة إلى قائمة الانتظار …</translation>
    </message>
    <message>
        <source>Putting it into the queue … {number} of {count}</source>
        <translation>تجري الإضافة إلى قائمة الانتظار … ‎{number} من {count}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>يجري الإيقاف …</translation>
    </message>
    <message>
        <source>Waiting for your answer …</source>
        <translation>في انتظار إجابتك …</translation>
    </message>
</context>
<context>
    <name>ConcernLine</name>
    <message>
        <source>It is right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>صحيحة</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>استخدام ‎{number}</translation>
    </message>
    <message numerus="yes">
        <source>{numbers} and %n more</source>
        <translation>
            <numerusform>‎{numbers} و%n غيرها</numerusform>
            <numerusform>‎{numbers} و%n غيرها</numerusform>
            <numerusform>‎{numbers} و%n غيرها</numerusform>
            <numerusform>‎{numbers} و%n غيرها</numerusform>
            <numerusform>‎{numbers} و%n غيرها</numerusform>
            <numerusform>‎{numbers} و%n غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>&amp;عدم الإرسال</translation>
    </message>
    <message>
        <source>&amp;Only to {number}</source>
        <translation>إلى ‎{number} &amp;فقط</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>قبل الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>Only to the %n &amp;others</source>
        <translation>
            <numerusform>إلى الآ&amp;خرين فقط (%n)</numerusform>
            <numerusform>إلى الآ&amp;خرين فقط (%n)</numerusform>
            <numerusform>إلى الآ&amp;خرين فقط (%n)</numerusform>
            <numerusform>إلى الآ&amp;خرين فقط (%n)</numerusform>
            <numerusform>إلى الآ&amp;خرين فقط (%n)</numerusform>
            <numerusform>إلى الآ&amp;خرين فقط (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it &amp;all the same</source>
        <translation>الإرسال على &amp;أي حال</translation>
    </message>
    <message>
        <source>There is more than one thing to look at:</source>
        <translation>هناك أكثر من أمر يجب النظر فيه:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>&amp;Attention</source>
        <translation>عنا&amp;ية</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>ال&amp;شركة</translation>
    </message>
    <message>
        <source>&amp;Do not fax, because:</source>
        <translation>&amp;عدم إرسال فاكسات، والسبب:</translation>
    </message>
    <message>
        <source>&amp;Favourite: stands before others</source>
        <translation>مف&amp;ضّلة: تظهر قبل غيرها</translation>
    </message>
    <message>
        <source>&amp;Groups (a semicolon between)</source>
        <translation>المجموعا&amp;ت (تفصل بينها فاصلة منقوطة)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>أ&amp;بيض وأسود فقط</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاس&amp;م</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>ال&amp;جودة</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>&amp;Slower tries: more time between them</source>
        <translation>محاولات أب&amp;طأ: وقت أطول بينها</translation>
    </message>
    <message>
        <source>As for all</source>
        <translation>كما للجميع</translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation>ال&amp;غلاف</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>ملا&amp;حظات</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>الأ&amp;رقام</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Without &amp;T.38</source>
        <translation>بدون &amp;T.38</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{numbers} refused a quality finer than High before.</source>
        <translation>رفض ‎{numbers} من قبل جودة أدق من «عالية».</translation>
    </message>
    <message>
        <source>{numbers} refused so fine a quality before: faxes there begin in High.</source>
        <translation>رفض ‎{numbers} من قبل جودة بهذه الدقة: تبدأ الفاكسات إليه بجودة «عالية».</translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>الفاكس</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>أرقام أخرى</translation>
    </message>
    <message>
        <source>do not fax</source>
        <translation>عدم إرسال فاكسات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
</context>
<context>
    <name>ContactsWindow</name>
    <message numerus="yes">
        <source>%n contacts became one.</source>
        <translation>
            <numerusform>دُمجت في واحدة: %n جهة اتصال.</numerusform>
            <numerusform>دُمجت في واحدة: جهة اتصال واحدة.</numerusform>
            <numerusform>دُمجت في واحدة: جهتا اتصال.</numerusform>
            <numerusform>دُمجت في واحدة: %n جهات اتصال.</numerusform>
            <numerusform>دُمجت في واحدة: %n جهة اتصال.</numerusform>
            <numerusform>دُمجت في واحدة: %n جهة اتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts deleted.</source>
        <translation>
            <numerusform>حُذفت %n جهة اتصال.</numerusform>
            <numerusform>حُذفت جهة اتصال واحدة.</numerusform>
            <numerusform>حُذفت جهتا اتصال.</numerusform>
            <numerusform>حُذفت %n جهات اتصال.</numerusform>
            <numerusform>حُذفت %n جهة اتصال.</numerusform>
            <numerusform>حُذفت %n جهة اتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts imported.</source>
        <translation>
            <numerusform>استُوردت %n جهة اتصال.</numerusform>
            <numerusform>استُوردت جهة اتصال واحدة.</numerusform>
            <numerusform>استُوردت جهتا اتصال.</numerusform>
            <numerusform>استُوردت %n جهات اتصال.</numerusform>
            <numerusform>استُوردت %n جهة اتصال.</numerusform>
            <numerusform>استُوردت %n جهة اتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts written.</source>
        <translation>
            <numerusform>كُتبت %n جهة اتصال.</numerusform>
            <numerusform>كُتبت جهة اتصال واحدة.</numerusform>
            <numerusform>كُتبت جهتا اتصال.</numerusform>
            <numerusform>كُتبت %n جهات اتصال.</numerusform>
            <numerusform>كُتبت %n جهة اتصال.</numerusform>
            <numerusform>كُتبت %n جهة اتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets merged.</source>
        <translation>
            <numerusform>المجموعات المدموجة: %n.</numerusform>
            <numerusform>المجموعات المدموجة: %n.</numerusform>
            <numerusform>المجموعات المدموجة: %n.</numerusform>
            <numerusform>المجموعات المدموجة: %n.</numerusform>
            <numerusform>المجموعات المدموجة: %n.</numerusform>
            <numerusform>المجموعات المدموجة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Merge duplicates…</source>
        <translation>&amp;دمج المكرر…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;جديد…</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>دفتر العناوين</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>كل جهات الاتصال</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.txt *.tsv *.vcf *.vcard);;All files (*)</source>
        <translation>جهات الاتصال (*.csv *.txt *.tsv *.vcf *.vcard);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>تصدير جهات الاتصال</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>استيراد جهات الاتصال</translation>
    </message>
    <message>
        <source>Looking for duplicates …</source>
        <translation>يجري البحث عن المكرر …</translation>
    </message>
    <message>
        <source>Put into &amp;To</source>
        <translation>وضع في خانة «إ&amp;لى»</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>البحث في جهات الاتصال</translation>
    </message>
    <message>
        <source>Search: name, company, any part of a number</source>
        <translation>بحث: الاسم أو الشركة أو أي جزء من الرقم</translation>
    </message>
    <message>
        <source>Table (*.csv);;vCards (*.vcf);;vCards 4.0 (*.vcf)</source>
        <translation>جدول (*.csv);;vCard (*.vcf);;vCard 4.0 (*.vcf)</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>التراجع عن التغيير</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>أُضيفت {name}.</translation>
    </message>
    <message>
        <source>{name} changed.</source>
        <translation>عُدِّلت {name}.</translation>
    </message>
</context>
<context>
    <name>CostSettings</name>
    <message>
        <source>&amp;hold the queue when it is spent</source>
        <translation>تع&amp;ليق قائمة الانتظار عند استنفادها</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>الع&amp;ملة</translation>
    </message>
    <message>
        <source>Hold the queue when the budget is spent</source>
        <translation>تعليق قائمة الانتظار عند استنفاد الميزانية</translation>
    </message>
    <message>
        <source>Hold the queue with &amp;less credit than</source>
        <translation>تعليق قائمة الانتظار إذا قلّ الر&amp;صيد عن</translation>
    </message>
    <message>
        <source>Monthly &amp;budget</source>
        <translation>الميزانية ال&amp;شهرية</translation>
    </message>
    <message>
        <source>Price of a &amp;minute</source>
        <translation>سعر الد&amp;قيقة</translation>
    </message>
    <message>
        <source>Price of a &amp;page</source>
        <translation>سعر الص&amp;فحة</translation>
    </message>
    <message>
        <source>What faxes cost</source>
        <translation>تكلفة الفاكسات</translation>
    </message>
    <message>
        <source>Without a price, what a page costs is learned from your account&apos;s records, where they tell it. What is reckoned by prices is an estimate, and called so.</source>
        <translation>بدون سعر، تُستنتج تكلفة الصفحة من سجلات حسابك عندما تذكرها. وما يُحسب من الأسعار تقدير، ويُسمّى كذلك.</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>أي مبلغ</translation>
    </message>
    <message>
        <source>not known, e.g. 0.005</source>
        <translation>غير معروف، مثل 0.005</translation>
    </message>
    <message>
        <source>not known, e.g. 0.007</source>
        <translation>غير معروف، مثل 0.007</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>CoverChoice</name>
    <message>
        <source>Cover page</source>
        <translation>صفحة الغلاف</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>&amp;Cover page</source>
        <translation>صفحة ال&amp;غلاف</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>صفحة الغلاف</translation>
    </message>
    <message>
        <source>Open the folder for cover pages of your own: text files that any editor changes</source>
        <translation>فتح مجلد صفحات الغلاف الخاصة بك: ملفات نصية يعدّلها أي محرر</translation>
    </message>
    <message>
        <source>Own temp&amp;lates…</source>
        <translation>قوال&amp;ب خاصة…</translation>
    </message>
    <message>
        <source>Own templates are text files in this folder: {folder}</source>
        <translation>القوالب الخاصة ملفات نصية في هذا المجلد: ‎{folder}</translation>
    </message>
    <message>
        <source>Template of the cover page</source>
        <translation>قالب صفحة الغلاف</translation>
    </message>
    <message>
        <source>The folder for own templates can&apos;t be made: {folder}</source>
        <translation>تعذّر إنشاء مجلد القوالب الخاصة: ‎{folder}</translation>
    </message>
</context>
<context>
    <name>CoverForm</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>ال&amp;رسالة</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملا&amp;حظة</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>المر&amp;جع</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>المو&amp;ضوع</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>العن&amp;وان</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>ال&amp;شركة</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>الشر&amp;كة</translation>
    </message>
    <message>
        <source>Company of the recipient</source>
        <translation>شركة المستلم</translation>
    </message>
    <message>
        <source>Confidentiality note</source>
        <translation>ملاحظة السرية</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n faxes shows its own number.</source>
        <translation>
            <numerusform>يُظهر كل فاكس رقمه الخاص (عددها %n).</numerusform>
            <numerusform>يُظهر كل فاكس رقمه الخاص (عددها %n).</numerusform>
            <numerusform>يُظهر كل فاكس رقمه الخاص (عددها %n).</numerusform>
            <numerusform>يُظهر كل فاكس رقمه الخاص (عددها %n).</numerusform>
            <numerusform>يُظهر كل فاكس رقمه الخاص (عددها %n).</numerusform>
            <numerusform>يُظهر كل فاكس رقمه الخاص (عددها %n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Fax numbers, date and page count are filled in by themselves.</source>
        <translation>تُملأ أرقام الفاكس والتاريخ وعدد الصفحات تلقائيًا.</translation>
    </message>
    <message>
        <source>From, company, phone, address and note are kept for the next cover.</source>
        <translation>يُحتفظ بالمرسل والشركة والهاتف والعنوان والملاحظة للغلاف التالي.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation>اسم المستلم</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>الها&amp;تف</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message numerus="yes">
        <source>The same on all %n covers. Leave it empty where it wouldn&apos;t fit all.</source>
        <translation>
            <numerusform>النص نفسه على كل الأغلفة (%n). اتركه فارغًا إذا لم يناسبها كلها.</numerusform>
            <numerusform>النص نفسه على كل الأغلفة (%n). اتركه فارغًا إذا لم يناسبها كلها.</numerusform>
            <numerusform>النص نفسه على كل الأغلفة (%n). اتركه فارغًا إذا لم يناسبها كلها.</numerusform>
            <numerusform>النص نفسه على كل الأغلفة (%n). اتركه فارغًا إذا لم يناسبها كلها.</numerusform>
            <numerusform>النص نفسه على كل الأغلفة (%n). اتركه فارغًا إذا لم يناسبها كلها.</numerusform>
            <numerusform>النص نفسه على كل الأغلفة (%n). اتركه فارغًا إذا لم يناسبها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>عنوانك</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>شركتك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>رقم هاتفك</translation>
    </message>
</context>
<context>
    <name>CoverRow</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>Cover &amp;page</source>
        <translation>صفحة ال&amp;غلاف</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>صفحة الغلاف</translation>
    </message>
    <message>
        <source>Edit the cover page</source>
        <translation>تحرير صفحة الغلاف</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Short: a few lines</source>
        <translation>مختصر: بضعة أسطر</translation>
    </message>
    <message>
        <source>Standard: all fields</source>
        <translation>قياسي: كل الحقول</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>1 page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message>
        <source>As it will arrive</source>
        <translation>كما سيصل</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة ‎{number} من {count}</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Company:</source>
        <translation>الشركة:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>التاريخ:</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>الفاكس</translation>
    </message>
    <message>
        <source>From fax {sender_number}</source>
        <translation>من الفاكس ‎{sender_number}</translation>
    </message>
    <message>
        <source>From fax:</source>
        <translation>من الفاكس:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>من:</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>الصفحات:</translation>
    </message>
    <message>
        <source>Part {part} of {parts}</source>
        <translation>الجزء {part} من {parts}</translation>
    </message>
    <message>
        <source>Part {part} of {parts}, page {page} of {pages}</source>
        <translation>الجزء {part} من {parts}، الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Part:</source>
        <translation>الجزء:</translation>
    </message>
    <message>
        <source>Phone {phone}</source>
        <translation>الهاتف ‎{phone}</translation>
    </message>
    <message>
        <source>Phone:</source>
        <translation>الهاتف:</translation>
    </message>
    <message>
        <source>Reference:</source>
        <translation>المرجع:</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>الموضوع:</translation>
    </message>
    <message>
        <source>To fax {recipient_number}</source>
        <translation>إلى الفاكس ‎{recipient_number}</translation>
    </message>
    <message>
        <source>To fax:</source>
        <translation>إلى الفاكس:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>إلى:</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A demo that needs no account and sends nothing anywhere.</source>
        <translation>عرض تجريبي لا يحتاج إلى حساب ولا يرسل شيئًا إلى أي مكان.</translation>
    </message>
    <message>
        <source>Fax Sender</source>
        <translation>مرسل الفاكس</translation>
    </message>
    <message>
        <source>FaxDesk sends PDFs as faxes through Telnyx. Drop documents on its window, type fax numbers, press Send, and watch each fax until the other end has it, or read in plain words why it has not.</source>
        <translation>يرسل FaxDesk ملفات PDF كفاكسات عبر Telnyx. أفلت المستندات على نافذته، واكتب أرقام الفاكس، واضغط «إرسال»، وتابع كل فاكس حتى يصل إلى الطرف الآخر، أو اقرأ بكلمات واضحة لماذا لم يصل.</translation>
    </message>
    <message>
        <source>Files are checked before they go.</source>
        <translation>تُفحص الملفات قبل إرسالها.</translation>
    </message>
    <message>
        <source>Nothing gets lost: close FaxDesk, or pull the plug, and it goes on where it was.</source>
        <translation>لا يضيع شيء: أغلق FaxDesk أو افصل الكهرباء، فيتابع من حيث كان.</translation>
    </message>
    <message>
        <source>Send PDFs as faxes and see what became of them</source>
        <translation>إرسال ملفات PDF كفاكسات ومعرفة ما آلت إليه</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>تجربة العرض</translation>
    </message>
    <message>
        <source>What is shown is true: a fax is Delivered only when Telnyx says so.</source>
        <translation>ما يُعرض صحيح: لا يظهر الفاكس «تم التسليم» إلا عندما يقول Telnyx ذلك.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>As Telnyx rendered it…</source>
        <translation>كما صوّره Telnyx…</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details of the fax</source>
        <translation>تفاصيل الفاكس</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Select one fax to read its story.</source>
        <translation>حدّد فاكسًا واحدًا لقراءة مجرياته.</translation>
    </message>
    <message>
        <source>The bar in the list is an estimate: a fax takes about a minute a page.</source>
        <translation>الشريط في القائمة تقديري: يستغرق الفاكس نحو دقيقة للصفحة.</translation>
    </message>
    <message>
        <source>The picture that Telnyx made of the fax</source>
        <translation>الصورة التي أعدّها Telnyx للفاكس</translation>
    </message>
</context>
<context>
    <name>DirectoryKeeping</name>
    <message numerus="yes">
        <source>%n contacts are in the address book now.</source>
        <translation>
            <numerusform>أُضيفت إلى دفتر العناوين %n جهة اتصال.</numerusform>
            <numerusform>أُضيفت إلى دفتر العناوين جهة اتصال واحدة.</numerusform>
            <numerusform>أُضيفت إلى دفتر العناوين جهتا اتصال.</numerusform>
            <numerusform>أُضيفت إلى دفتر العناوين %n جهات اتصال.</numerusform>
            <numerusform>أُضيفت إلى دفتر العناوين %n جهة اتصال.</numerusform>
            <numerusform>أُضيفت إلى دفتر العناوين %n جهة اتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the %n from the directory in the book</source>
        <translation>
            <numerusform>حفظ من وُجدوا في الدليل (%n) في الدفتر</numerusform>
            <numerusform>حفظ من وُجدوا في الدليل (%n) في الدفتر</numerusform>
            <numerusform>حفظ من وُجدوا في الدليل (%n) في الدفتر</numerusform>
            <numerusform>حفظ من وُجدوا في الدليل (%n) في الدفتر</numerusform>
            <numerusform>حفظ من وُجدوا في الدليل (%n) في الدفتر</numerusform>
            <numerusform>حفظ من وُجدوا في الدليل (%n) في الدفتر</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep {name} in the book</source>
        <translation>حفظ {name} في الدفتر</translation>
    </message>
    <message>
        <source>{name} is in the address book now.</source>
        <translation>{name} الآن في دفتر العناوين.</translation>
    </message>
</context>
<context>
    <name>DirectorySettings</name>
    <message>
        <source>&amp;Try it</source>
        <translation>ت&amp;جربة</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>المستخ&amp;دم</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>يجري الاستعلام…</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Searched &amp;below</source>
        <translation>البحث أ&amp;سفل</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>الخاد&amp;م</translation>
    </message>
    <message>
        <source>The directory answers.</source>
        <translation>الدليل يستجيب.</translation>
    </message>
    <message>
        <source>The office&apos;s directory (LDAP, Active Directory)</source>
        <translation>دليل المؤسسة (LDAP، Active Directory)</translation>
    </message>
    <message>
        <source>To offers whom it knows with a fax number, while you type; it is only read.</source>
        <translation>تقترح خانة «إلى» أثناء الكتابة من لديهم رقم فاكس في الدليل؛ يُقرأ الدليل فقط.</translation>
    </message>
    <message>
        <source>nobody: without logging in</source>
        <translation>لا أحد: بدون تسجيل دخول</translation>
    </message>
    <message>
        <source>the server&apos;s own</source>
        <translation>الافتراضي للخادم</translation>
    </message>
    <message>
        <source>unchanged; it is kept in the system&apos;s keyring</source>
        <translation>دون تغيير؛ محفوظة في سلسلة مفاتيح النظام</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>ظاهر</translation>
    </message>
</context>
<context>
    <name>Dispatch</name>
    <message>
        <source>Stopped. Nothing was put into the queue.</source>
        <translation>تم الإيقاف. لم يُضف شيء إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>The documents could not be put together. Take them out and add them again.</source>
        <translation>تعذّر جمع المستندات معًا. أخرجها وأضفها من جديد.</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>A page may not arrive as it looks here.</source>
        <translation>قد لا تصل إحدى الصفحات كما تبدو هنا.</translation>
    </message>
    <message>
        <source>A page takes long on the line, and need not.</source>
        <translation>تشغل إحدى الصفحات الخط طويلًا دون داعٍ.</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>يجري الفحص …</translation>
    </message>
    <message>
        <source>Document {name}</source>
        <translation>المستند {name}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>نقل لأسفل (Alt+سهم لأسفل)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>نقل لأعلى (Alt+سهم لأعلى)</translation>
    </message>
    <message>
        <source>Move {name} down (Alt+Down)</source>
        <translation>نقل {name} لأسفل (Alt+سهم لأسفل)</translation>
    </message>
    <message>
        <source>Move {name} up (Alt+Up)</source>
        <translation>نقل {name} لأعلى (Alt+سهم لأعلى)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Take out (Del)</source>
        <translation>إخراج (Del)</translation>
    </message>
    <message>
        <source>Take out {name} (Del)</source>
        <translation>إخراج {name} (Del)</translation>
    </message>
    <message>
        <source>The file is gone from its folder. FaxDesk sends the copy it made.</source>
        <translation>لم يعد الملف في مجلده. يرسل FaxDesk النسخة التي أنشأها.</translation>
    </message>
    <message>
        <source>The file was changed after you added it.</source>
        <translation>تغيّر الملف بعد إضافته.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>نحو {time}</translation>
    </message>
    <message>
        <source>cleaned up</source>
        <translation>تم تنظيفه</translation>
    </message>
    <message>
        <source>greys as shown</source>
        <translation>الرماديات كما تظهر</translation>
    </message>
    <message>
        <source>made into a PDF</source>
        <translation>تم تحويله إلى PDF</translation>
    </message>
    <message>
        <source>without its password</source>
        <translation>بدون كلمة مروره</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>‎{before} ← {after}</translation>
    </message>
    <message>
        <source>{chosen} of {pages} pages</source>
        <translation>{chosen} من {pages} صفحة</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>المستن&amp;دات</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>إضافة مستندات</translation>
    </message>
    <message>
        <source>Add documents (Ctrl+O)</source>
        <translation>إضافة مستندات (Ctrl+O)</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>م&amp;عاينة…</translation>
    </message>
    <message>
        <source>See the fax as it will arrive</source>
        <translation>عرض الفاكس كما سيصل</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>«{name}» موجود بالفعل.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop PDFs, pictures or letters here, or press Add…</source>
        <translation>أفلت هنا ملفات PDF أو صورًا أو رسائل، أو اضغط إضافة…</translation>
    </message>
    <message>
        <source>Drop more here</source>
        <translation>أفلت المزيد هنا</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>All that can be sent</source>
        <translation>كل ما يمكن إرساله</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>مستندات PDF</translation>
    </message>
    <message>
        <source>PDF, pictures (JPEG, PNG, TIFF …), text, Word and the like.</source>
        <translation>ملفات PDF وصور (JPEG وPNG وTIFF …) ونصوص وWord وما شابه.</translation>
    </message>
    <message>
        <source>PDF, pictures (JPEG, PNG, TIFF …), text. Word needs LibreOffice, which wasn&apos;t found.</source>
        <translation>ملفات PDF وصور (JPEG وPNG وTIFF …) ونصوص. يحتاج Word إلى LibreOffice، ولم يُعثر عليه.</translation>
    </message>
    <message>
        <source>The program it comes from handed nothing over. Save it there, then add it.</source>
        <translation>لم يسلّم البرنامج المصدر شيئًا. احفظه هناك ثم أضفه.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open it and drop what is in it.</source>
        <translation>«{name}» مجلد. افتحه وأفلت ما بداخله.</translation>
    </message>
    <message>
        <source>“{name}” is in no folder of this computer. Save it in one, then add it.</source>
        <translation>«{name}» ليس في أي مجلد على هذا الحاسوب. احفظه في مجلد ثم أضفه.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin. Restore it, then add it.</source>
        <translation>«{name}» في سلة المحذوفات. استعده ثم أضفه.</translation>
    </message>
    <message>
        <source>“{name}” is not on this computer yet. Download it, then add it.</source>
        <translation>«{name}» ليس على هذا الحاسوب بعد. نزّله ثم أضفه.</translation>
    </message>
    <message>
        <source>“{name}” is on the share {share}, which this computer shows under no folder. Copy it to this computer, then add it.</source>
        <translation>«{name}» على المشاركة {share} التي لا يعرضها هذا الحاسوب في أي مجلد. انسخه إلى هذا الحاسوب ثم أضفه.</translation>
    </message>
    <message>
        <source>“{name}” is on the web. Save it as a PDF first, then add it.</source>
        <translation>«{name}» على الويب. احفظه أولًا بتنسيق PDF ثم أضفه.</translation>
    </message>
    <message>
        <source>“{name}” is still in an archive. Extract it into a folder, then add it.</source>
        <translation>ما زال «{name}» داخل أرشيف مضغوط. استخرجه إلى مجلد ثم أضفه.</translation>
    </message>
    <message>
        <source>“{name}” is still in the mail program. Save it there, then add it.</source>
        <translation>ما زال «{name}» في برنامج البريد. احفظه هناك ثم أضفه.</translation>
    </message>
    <message>
        <source>“{name}” was not handed over by the program it comes from. Save it there, then add it.</source>
        <translation>لم يسلّم البرنامج المصدر «{name}». احفظه هناك ثم أضفه.</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Contacts that may be one</source>
        <translation>جهات اتصال قد تكون واحدة</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation>دمج المكرر</translation>
    </message>
    <message>
        <source>No contact seems to be entered twice.</source>
        <translation>لا يبدو أن أي جهة اتصال مُدخلة مرتين.</translation>
    </message>
    <message>
        <source>Those that are ticked become one: every number and group stays, nothing is lost.</source>
        <translation>تصبح المحدَّدة واحدة: يبقى كل رقم وكل مجموعة، ولا يضيع شيء.</translation>
    </message>
</context>
<context>
    <name>EditAgain</name>
    <message>
        <source>What was sent could not be read again.</source>
        <translation>تعذّرت قراءة ما أُرسل من جديد.</translation>
    </message>
</context>
<context>
    <name>FailureNews</name>
    <message numerus="yes">
        <source>%n faxes failed.</source>
        <translation>
            <numerusform>فشل %n فاكس.</numerusform>
            <numerusform>فشل فاكس واحد.</numerusform>
            <numerusform>فشل فاكسان.</numerusform>
            <numerusform>فشل %n فاكسات.</numerusform>
            <numerusform>فشل %n فاكسًا.</numerusform>
            <numerusform>فشل %n فاكس.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>To {recipient}: {what}</source>
        <translation>إلى ‎{recipient}: {what}</translation>
    </message>
</context>
<context>
    <name>FaxAction</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>اتخاذ قرار…</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>تحرير وإرسال من جديد</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>How long it is kept…</source>
        <translation>مدة حفظه…</translation>
    </message>
    <message>
        <source>It did not go: send again</source>
        <translation>لم يُرسل: إرسال من جديد</translation>
    </message>
    <message>
        <source>It went: mark as sent</source>
        <translation>أُرسل: وضع علامة مُرسل</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>السماح بالإرسال</translation>
    </message>
    <message>
        <source>Open what was sent</source>
        <translation>فتح ما أُرسل</translation>
    </message>
    <message>
        <source>Other number…</source>
        <translation>رقم آخر…</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Save proof…</source>
        <translation>حفظ الإثبات…</translation>
    </message>
    <message>
        <source>Send again to another number…</source>
        <translation>إرسال من جديد إلى رقم آخر…</translation>
    </message>
    <message>
        <source>Send before the others</source>
        <translation>إرسال قبل غيره</translation>
    </message>
    <message>
        <source>Transmission report…</source>
        <translation>تقرير الإرسال…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>When it goes…</source>
        <translation>وقت الإرسال…</translation>
    </message>
</context>
<context>
    <name>FaxFacts</name>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Document deleted</source>
        <translation>حذف المستند</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>FaxDesk fax no.</source>
        <translation>رقم الفاكس في FaxDesk</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>HTTP status {value}</source>
        <translation>حالة HTTP ‏{value}</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>جودة عالية</translation>
    </message>
    <message>
        <source>Normal quality</source>
        <translation>جودة عادية</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>على الخط</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>السبب المذكور</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>أرسله</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Telnyx fax id</source>
        <translation>معرّف الفاكس لدى Telnyx</translation>
    </message>
    <message>
        <source>Telnyx says: {value}</source>
        <translation>يقول Telnyx: {value}</translation>
    </message>
    <message>
        <source>Telnyx&apos;s code: {value}</source>
        <translation>رمز Telnyx: {value}</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own words: {value}</source>
        <translation>نص Telnyx الأصلي: {value}</translation>
    </message>
    <message>
        <source>Ultra dark quality</source>
        <translation>جودة فائقة الدكنة</translation>
    </message>
    <message>
        <source>Ultra light quality</source>
        <translation>جودة فائقة الفتح</translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation>جودة عالية جدًا</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>نحو ‎{amount}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>نحو {time}</translation>
    </message>
    <message>
        <source>asked so far: {value}</source>
        <translation>الاستعلامات حتى الآن: {value}</translation>
    </message>
    <message>
        <source>caller name “{name}”</source>
        <translation>اسم المتصل «{name}»</translation>
    </message>
    <message>
        <source>document stored at Telnyx</source>
        <translation>المستند مخزَّن لدى Telnyx</translation>
    </message>
    <message>
        <source>fault: {value}</source>
        <translation>الخلل: {value}</translation>
    </message>
    <message>
        <source>field: {value}</source>
        <translation>الحقل: {value}</translation>
    </message>
    <message>
        <source>in detail: {value}</source>
        <translation>بالتفصيل: {value}</translation>
    </message>
    <message>
        <source>monochrome, black threshold {percent} %</source>
        <translation>أبيض وأسود فقط، عتبة الأسود {percent} %</translation>
    </message>
    <message>
        <source>part {part} is fax no. {id}</source>
        <translation>الجزء {part} هو الفاكس رقم {id}</translation>
    </message>
    <message>
        <source>preview stored at Telnyx</source>
        <translation>المعاينة مخزَّنة لدى Telnyx</translation>
    </message>
    <message>
        <source>reason: {value}</source>
        <translation>السبب: {value}</translation>
    </message>
    <message>
        <source>with T.38</source>
        <translation>مع T.38</translation>
    </message>
    <message>
        <source>with a webhook</source>
        <translation>مع Webhook</translation>
    </message>
    <message>
        <source>without T.38</source>
        <translation>بدون T.38</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} من {parts}</translation>
    </message>
    <message>
        <source>{took}; {foretold} were foretold</source>
        <translation>{took}؛ كان المتوقع {foretold}</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>&amp;Keep what was delivered, in “sent”</source>
        <translation>الا&amp;حتفاظ بما سُلّم في «sent»</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>أ&amp;بيض وأسود فقط</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاس&amp;م</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>النم&amp;ط</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>ال&amp;جودة</translation>
    </message>
    <message>
        <source>&amp;Trusted: numbers never faxed before go without asking</source>
        <translation>مو&amp;ثوق: الأرقام التي لم يُرسل إليها من قبل تُرسل دون سؤال</translation>
    </message>
    <message>
        <source>&amp;Who it goes to</source>
        <translation>لم&amp;ن يُرسل</translation>
    </message>
    <message>
        <source>A number that was never faxed before is held until somebody releases it.</source>
        <translation>يُعلَّق الرقم الذي لم يُرسل إليه فاكس من قبل حتى يسمح به أحد.</translation>
    </message>
    <message>
        <source>A regular expression; empty: what looks like a number</source>
        <translation>تعبير نمطي؛ فارغ: ما يبدو رقمًا</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>كما في الإعدادات</translation>
    </message>
    <message>
        <source>Before others</source>
        <translation>قبل غيره</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation>ال&amp;غلاف</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>المجلد المراد مراقبته</translation>
    </message>
    <message>
        <source>For programs whose numbers are right: a wrong one goes to a stranger at once.</source>
        <translation>للبرامج ذات الأرقام الصحيحة: الرقم الخاطئ يصل إلى غريب فورًا.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>لم يُختر مجلد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Numbers, contacts or @groups, a semicolon between</source>
        <translation>أرقام أو جهات اتصال أو @مجموعات، تفصل بينها فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Prio&amp;rity</source>
        <translation>الأ&amp;ولوية</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>المو&amp;ضوع</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>The folder&apos;s own name</source>
        <translation>اسم المجلد نفسه</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>مجلد مراقَب</translation>
    </message>
    <message>
        <source>When idle</source>
        <translation>عند الخمول</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>FolderTrial</name>
    <message>
        <source>A document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>A document with its small file beside it, or that file</source>
        <translation>مستند بجانبه ملف صغير، أو ذلك الملف</translation>
    </message>
    <message>
        <source>A file to try</source>
        <translation>ملف للتجربة</translation>
    </message>
    <message>
        <source>A file&apos;s name, as Fax_+13127367276_2026-11-29.pdf</source>
        <translation>اسم ملف، مثل Fax_+13127367276_2026-11-29.pdf</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار مل&amp;ف…</translation>
    </message>
    <message>
        <source>Example file</source>
        <translation>ملف المثال</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>تجري المعاينة…</translation>
    </message>
    <message>
        <source>Name or choose a file first.</source>
        <translation>اذكر ملفًا أو اختره أولًا.</translation>
    </message>
    <message>
        <source>No file is needed</source>
        <translation>لا حاجة إلى ملف</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>تعذّرت قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Tr&amp;y</source>
        <translation>تج&amp;ربة</translation>
    </message>
    <message>
        <source>Where would a file go?</source>
        <translation>إلى أين يذهب الملف؟</translation>
    </message>
    <message>
        <source>Would be refused: {reason}</source>
        <translation>سيُرفض: {reason}</translation>
    </message>
    <message>
        <source>Would go to {n} recipients, among them: {recipients}</source>
        <translation>سيُرسل إلى مستلمين عددهم {n}، منهم: ‎{recipients}</translation>
    </message>
    <message>
        <source>Would go to: {recipients}</source>
        <translation>سيُرسل إلى: ‎{recipients}</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>A small file beside it (JSON, CSV, XML)</source>
        <translation>ملف صغير بجانبه (JSON أو CSV أو XML)</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>نفسه دائمًا</translation>
    </message>
    <message>
        <source>In hand: {n}</source>
        <translation>قيد المعالجة: {n}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>تجري المعاينة…</translation>
    </message>
    <message>
        <source>The fax number on its first page</source>
        <translation>رقم الفاكس على صفحته الأولى</translation>
    </message>
    <message>
        <source>The number in the file&apos;s name</source>
        <translation>الرقم في اسم الملف</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>مراقَب</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>FaxDesk faxes what is put into a watched folder, and moves it to “sent” or “failed” there, with a report.</source>
        <translation>يرسل FaxDesk بالفاكس ما يوضع في مجلد مراقَب، وينقله هناك إلى «sent» أو «failed» مع تقرير.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>يُرسل إلى</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>موثوق</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>المجلدات المراقَبة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>“{name}” is watched no more. Its files stay where they are.</source>
        <translation>لم يعد «{name}» مراقَبًا. تبقى ملفاته مكانها.</translation>
    </message>
</context>
<context>
    <name>ForgetButton</name>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;نسيان…</translation>
    </message>
    <message>
        <source>Takes a person out of faxes, address book and drafts</source>
        <translation>يُخرج شخصًا من الفاكسات ودفتر العناوين والمسودات</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>&amp;Forget for good</source>
        <translation>&amp;نسيان نهائي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Contacts: {n}</source>
        <translation>جهات الاتصال: {n}</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s own copies of the journal: {n}</source>
        <translation>نسخ السجل التي أنشأها FaxDesk: {n}</translation>
    </message>
    <message>
        <source>Faxes that were composed and not sent: {n}</source>
        <translation>الفاكسات المُعدّة غير المرسلة: {n}</translation>
    </message>
    <message>
        <source>Forget a person</source>
        <translation>نسيان شخص</translation>
    </message>
    <message>
        <source>Forgetting …</source>
        <translation>يجري النسيان …</translation>
    </message>
    <message>
        <source>Forgotten. The audit log says that it was done, and names nobody.</source>
        <translation>تم النسيان. يذكر سجل التدقيق أن ذلك تم، ولا يسمي أحدًا.</translation>
    </message>
    <message>
        <source>Looking for everything about them …</source>
        <translation>يجري البحث عن كل ما يتعلق به …</translation>
    </message>
    <message>
        <source>Nobody is forgotten.</source>
        <translation>لم يُنسَ أحد.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Numbers, names and documents of faxes: {n}</source>
        <translation>أرقام الفاكسات وأسماؤها ومستنداتها: {n}</translation>
    </message>
    <message>
        <source>Of these faxes, in archives of old years: {n}</source>
        <translation>من هذه الفاكسات، في أرشيفات السنوات القديمة: {n}</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>أُزيل:</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>يبقى:</translation>
    </message>
    <message>
        <source>The number of contacts that have others: {n}</source>
        <translation>الرقم في جهات اتصال لها أرقام أخرى: {n}</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>What is removed, and what stays</source>
        <translation>ما يُزال وما يبقى</translation>
    </message>
    <message>
        <source>Will be removed:</source>
        <translation>سيُزال:</translation>
    </message>
    <message>
        <source>{name} is to be forgotten.</source>
        <translation>سيُنسى {name}.</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>الخ&amp;طوط</translation>
    </message>
    <message>
        <source>&amp;Scanned pages</source>
        <translation>الصفحات الممسو&amp;حة</translation>
    </message>
    <message>
        <source>&amp;Warn of pages longer on the line than</source>
        <translation>التح&amp;ذير من صفحات تشغل الخط أطول من</translation>
    </message>
    <message>
        <source>Clean them up at once</source>
        <translation>تنظيفها فورًا</translation>
    </message>
    <message>
        <source>Clean up letters that it makes quick, offer the rest</source>
        <translation>تنظيف الرسائل التي تصبح أسرع، وعرض ذلك للباقي</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>بلد الأرقام التي بلا رمز بلد</translation>
    </message>
    <message>
        <source>Cover &amp;page of a new fax</source>
        <translation>صفحة &amp;غلاف الفاكس الجديد</translation>
    </message>
    <message>
        <source>Cover page of a new fax</source>
        <translation>صفحة غلاف الفاكس الجديد</translation>
    </message>
    <message>
        <source>How many faxes may be under way at once. A new Telnyx account allows 2.</source>
        <translation>عدد الفاكسات التي يمكن إرسالها في آن واحد. يسمح حساب Telnyx الجديد بفاكسين.</translation>
    </message>
    <message>
        <source>L&amp;anguage, from the next start on</source>
        <translation>اللغ&amp;ة، من التشغيل التالي</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Numbers without a &amp;country code are in</source>
        <translation>ال&amp;أرقام التي بلا رمز بلد تعود إلى</translation>
    </message>
    <message>
        <source>Offer to clean them up</source>
        <translation>عرض تنظيفها</translation>
    </message>
    <message>
        <source>Time to &amp;undo after Send</source>
        <translation>مهلة التر&amp;اجع بعد الإرسال</translation>
    </message>
    <message>
        <source>Time to undo after Send, in seconds</source>
        <translation>مهلة التراجع بعد الإرسال بالثواني</translation>
    </message>
    <message>
        <source>Warn of pages that take longer on the line, in minutes</source>
        <translation>التحذير من صفحات تشغل الخط أطول، بالدقائق</translation>
    </message>
    <message numerus="yes">
        <source>Your fax application allows %n; more are never used.</source>
        <translation>
            <numerusform>يسمح تطبيق الفاكس لديك بعدد %n؛ ولا يُستخدم أكثر من ذلك أبدًا.</numerusform>
            <numerusform>يسمح تطبيق الفاكس لديك بعدد %n؛ ولا يُستخدم أكثر من ذلك أبدًا.</numerusform>
            <numerusform>يسمح تطبيق الفاكس لديك بعدد %n؛ ولا يُستخدم أكثر من ذلك أبدًا.</numerusform>
            <numerusform>يسمح تطبيق الفاكس لديك بعدد %n؛ ولا يُستخدم أكثر من ذلك أبدًا.</numerusform>
            <numerusform>يسمح تطبيق الفاكس لديك بعدد %n؛ ولا يُستخدم أكثر من ذلك أبدًا.</numerusform>
            <numerusform>يسمح تطبيق الفاكس لديك بعدد %n؛ ولا يُستخدم أكثر من ذلك أبدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your fax application allows 1.</source>
        <translation>يسمح تطبيق الفاكس لديك بفاكس واحد (1).</translation>
    </message>
    <message>
        <source>send at once</source>
        <translation>إرسال فوري</translation>
    </message>
</context>
<context>
    <name>GuardSettings</name>
    <message>
        <source>A number &amp;never faxed before</source>
        <translation>رقم لم يُرسل إليه &amp;فاكس من قبل</translation>
    </message>
    <message>
        <source>Ask about</source>
        <translation>السؤال عن</translation>
    </message>
    <message>
        <source>Before a fax goes</source>
        <translation>قبل إرسال الفاكس</translation>
    </message>
    <message>
        <source>More recip&amp;ients than</source>
        <translation>مستلمون أك&amp;ثر من</translation>
    </message>
    <message>
        <source>Say it beside Send</source>
        <translation>التنبيه بجانب «إرسال»</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>عدم التنبيه</translation>
    </message>
    <message>
        <source>Somebody has to say that it is right</source>
        <translation>يجب أن يؤكد أحد أنه صحيح</translation>
    </message>
    <message>
        <source>These hold for the command line too. Who is not to be faxed is never faxed.</source>
        <translation>تسري هذه على سطر الأوامر أيضًا. من لا يجوز إرسال فاكس إليه لا يُرسل إليه أبدًا.</translation>
    </message>
    <message>
        <source>a &amp;country that no fax has gone to</source>
        <translation>&amp;بلد لم يُرسل إليه فاكس من قبل</translation>
    </message>
    <message>
        <source>a cover page with nothing on it, &amp;once</source>
        <translation>صفحة غلاف لا شيء عليها، مرة وا&amp;حدة</translation>
    </message>
    <message>
        <source>a number one di&amp;git away from one that is known</source>
        <translation>رقم يختلف بخا&amp;نة واحدة عن رقم معروف</translation>
    </message>
    <message>
        <source>a number that costs e&amp;xtra</source>
        <translation>رقم بتكلفة إ&amp;ضافية</translation>
    </message>
    <message>
        <source>a number that is a &amp;telephone in the address book</source>
        <translation>رقم مسجَّل كها&amp;تف في دفتر العناوين</translation>
    </message>
    <message>
        <source>a number where no fax could ever &amp;arrive</source>
        <translation>رقم لا يمكن أن ي&amp;صل إليه فاكس</translation>
    </message>
    <message>
        <source>another fax number on the document&apos;s &amp;first page</source>
        <translation>رقم فاكس آخر على الصفحة الأ&amp;ولى من المستند</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>one of your o&amp;wn numbers</source>
        <translation>أحد أرقامك ال&amp;خاصة</translation>
    </message>
    <message>
        <source>the same &amp;documents to the same number again</source>
        <translation>المستن&amp;دات نفسها إلى الرقم نفسه مجددًا</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>Cover page</source>
        <translation>صفحة الغلاف</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Place to drop documents</source>
        <translation>مكان إفلات المستندات</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Settings of this fax</source>
        <translation>إعدادات هذا الفاكس</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(unknown)</source>
        <translation>(غير معروف)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Faxes</source>
        <translation>الفاكسات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>أرسله</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>نحو ‎{amount}</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;من:</translation>
    </message>
    <message>
        <source>&amp;Name or company:</source>
        <translation>الا&amp;سم أو الشركة:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>الس&amp;بب:</translation>
    </message>
    <message>
        <source>&amp;Sent by:</source>
        <translation>أ&amp;رسله:</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>ال&amp;وسم:</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>أي سبب</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>أيام مختارة</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation>آخر 31 يومًا</translation>
    </message>
    <message>
        <source>Last 366 days</source>
        <translation>آخر 366 يومًا</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>الر&amp;قم:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>أرسله</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>U&amp;ntil:</source>
        <translation>&amp;حتى:</translation>
    </message>
    <message>
        <source>With and without tags</source>
        <translation>بوسوم وبدونها</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>ال&amp;مرشِّحات</translation>
    </message>
    <message>
        <source>1 fax</source>
        <translation>فاكس واحد</translation>
    </message>
    <message>
        <source>An archive isn&apos;t in its place, so its faxes are not found: {files}</source>
        <translation>أرشيف ليس في مكانه، لذلك لا يُعثر على فاكساته: {files}</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>أرشفة…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>More than {number} faxes</source>
        <translation>عدد الفاكسات: أكثر من ‎{number}</translation>
    </message>
    <message>
        <source>Name, number, document, cover, user, tag, reason or date</source>
        <translation>الاسم أو الرقم أو المستند أو الغلاف أو المستخدم أو الوسم أو السبب أو التاريخ</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>لم يُحفظ: {reason}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: ‎{file}</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>البحث في المحفوظات</translation>
    </message>
    <message>
        <source>T&amp;otals</source>
        <translation>المجامي&amp;ع</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>جدول (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>الوسم:</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>وسم…</translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>{number} فاكس</numerusform>
            <numerusform>فاكس واحد</numerusform>
            <numerusform>فاكسان</numerusform>
            <numerusform>{number} فاكسات</numerusform>
            <numerusform>{number} فاكسًا</numerusform>
            <numerusform>{number} فاكس</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursSettings</name>
    <message>
        <source>C&amp;losed on</source>
        <translation>مغ&amp;لق في</translation>
    </message>
    <message>
        <source>For faxes that go in certain hours or on working days: Later… beside Send. A day with a year is closed once, one without (12-25) each year; two dots make a span.</source>
        <translation>للفاكسات التي تُرسل في ساعات معينة أو في أيام العمل: «لاحقًا…» بجانب «إرسال». اليوم المذكور بسنته يُغلق مرة واحدة، والمذكور بلا سنة (12-25) كل عام؛ ونقطتان تعنيان مدة.</translation>
    </message>
    <message>
        <source>Office &amp;hours</source>
        <translation>&amp;ساعات العمل</translation>
    </message>
    <message>
        <source>When the office is open</source>
        <translation>أوقات عمل المكتب</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>المعدَّلة: %n</numerusform>
            <numerusform>المعدَّلة: %n</numerusform>
            <numerusform>المعدَّلة: %n</numerusform>
            <numerusform>المعدَّلة: %n</numerusform>
            <numerusform>المعدَّلة: %n</numerusform>
            <numerusform>المعدَّلة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>الجديدة: %n</numerusform>
            <numerusform>الجديدة: %n</numerusform>
            <numerusform>الجديدة: %n</numerusform>
            <numerusform>الجديدة: %n</numerusform>
            <numerusform>الجديدة: %n</numerusform>
            <numerusform>الجديدة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>المطابقة: %n</numerusform>
            <numerusform>المطابقة: %n</numerusform>
            <numerusform>المطابقة: %n</numerusform>
            <numerusform>المطابقة: %n</numerusform>
            <numerusform>المطابقة: %n</numerusform>
            <numerusform>المطابقة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>غير المقروءة: %n</numerusform>
            <numerusform>غير المقروءة: %n</numerusform>
            <numerusform>غير المقروءة: %n</numerusform>
            <numerusform>غير المقروءة: %n</numerusform>
            <numerusform>غير المقروءة: %n</numerusform>
            <numerusform>غير المقروءة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(تجاهل)</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>عناية</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>رقم الفاكس</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>استيراد جهات الاتصال</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>تجري معاينة الملف …</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>رقم الجوال</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>رقم آخر</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>مصير كل صف</translation>
    </message>
    <message>
        <source>What the column {name} holds</source>
        <translation>محتوى العمود {name}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدَّلة</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>غير مقروءة</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message numerus="yes">
        <source>%n faxes are chosen.</source>
        <translation>
            <numerusform>الفاكسات المختارة: %n.</numerusform>
            <numerusform>الفاكسات المختارة: %n.</numerusform>
            <numerusform>الفاكسات المختارة: %n.</numerusform>
            <numerusform>الفاكسات المختارة: %n.</numerusform>
            <numerusform>الفاكسات المختارة: %n.</numerusform>
            <numerusform>الفاكسات المختارة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>&amp;نسيان هذا الشخص…</translation>
    </message>
    <message>
        <source>&amp;Keep the document until this is unchecked again</source>
        <translation>حفظ المس&amp;تند حتى تُزال هذه العلامة</translation>
    </message>
    <message>
        <source>&amp;Legal hold: nothing of it can be removed, by anybody or by itself</source>
        <translation>ال&amp;حجز القانوني: لا يمكن إزالة شيء منه، لا يدويًا ولا تلقائيًا</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>مدة حفظه</translation>
    </message>
    <message>
        <source>Reason of the legal hold</source>
        <translation>سبب الحجز القانوني</translation>
    </message>
    <message>
        <source>Reason, such as the case</source>
        <translation>السبب، كالقضية مثلًا</translation>
    </message>
    <message numerus="yes">
        <source>The document is deleted %n days after the fax has ended.</source>
        <translation>
            <numerusform>يُحذف المستند بعد انتهاء الفاكس بمدة %n يوم.</numerusform>
            <numerusform>يُحذف المستند بعد انتهاء الفاكس بمدة يوم واحد.</numerusform>
            <numerusform>يُحذف المستند بعد انتهاء الفاكس بمدة يومين.</numerusform>
            <numerusform>يُحذف المستند بعد انتهاء الفاكس بمدة %n أيام.</numerusform>
            <numerusform>يُحذف المستند بعد انتهاء الفاكس بمدة %n يومًا.</numerusform>
            <numerusform>يُحذف المستند بعد انتهاء الفاكس بمدة %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is kept for ever, as it is set.</source>
        <translation>يُحفظ المستند دائمًا، حسب الإعداد.</translation>
    </message>
    <message>
        <source>The document is to be deleted on {date}.</source>
        <translation>سيُحذف المستند في {date}.</translation>
    </message>
    <message>
        <source>The document was deleted on {date}. What was sent to whom and its hashes stay.</source>
        <translation>حُذف المستند في {date}. يبقى ما أُرسل ولمن، مع بصماته.</translation>
    </message>
    <message>
        <source>The document&apos;s time is over on {date}; it stays, as it is marked here.</source>
        <translation>تنتهي مدة المستند في {date}؛ ويبقى لأنه معلَّم هنا.</translation>
    </message>
    <message>
        <source>Under legal hold since {date}, by {user}.</source>
        <translation>تحت الحجز القانوني منذ {date}، بأمر {user}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>+ and -</source>
        <translation>+ و -</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>إضافة مستندات</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>دفتر العناوين</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+سهم لأعلى، Alt+سهم لأسفل</translation>
    </message>
    <message>
        <source>Choose the pages of the document</source>
        <translation>اختيار صفحات المستند</translation>
    </message>
    <message>
        <source>Ctrl+A, Shift+Left</source>
        <translation>Ctrl+A، Shift+سهم اليسار</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>مفتاح Delete</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>مفتاح Enter</translation>
    </message>
    <message>
        <source>Enter , ;</source>
        <translation>Enter ، ؛</translation>
    </message>
    <message>
        <source>Go to To, to the preview, to the queue</source>
        <translation>الانتقال إلى خانة «إلى» أو المعاينة أو قائمة الانتظار</translation>
    </message>
    <message>
        <source>In To: choose all numbers, or several</source>
        <translation>في «إلى»: اختيار كل الأرقام أو عدة أرقام</translation>
    </message>
    <message>
        <source>In To: end the number</source>
        <translation>في «إلى»: إنهاء الرقم</translation>
    </message>
    <message>
        <source>In To: go to the numbers, edit the last one</source>
        <translation>في «إلى»: الانتقال إلى الأرقام وتحرير آخرها</translation>
    </message>
    <message>
        <source>In the preview and the documents: go through the pages</source>
        <translation>في المعاينة والمستندات: التنقل بين الصفحات</translation>
    </message>
    <message>
        <source>In the preview: the page larger or smaller</source>
        <translation>في المعاينة: تكبير الصفحة أو تصغيرها</translation>
    </message>
    <message>
        <source>In the preview: turn the page to the right, to the left</source>
        <translation>في المعاينة: تدوير الصفحة يمينًا أو يسارًا</translation>
    </message>
    <message>
        <source>In the queue and the history: copy the rows, as text and as a table</source>
        <translation>في قائمة الانتظار والمحفوظات: نسخ الصفوف كنص وكجدول</translation>
    </message>
    <message>
        <source>In the queue: what can be done</source>
        <translation>في قائمة الانتظار: ما يمكن فعله</translation>
    </message>
    <message>
        <source>In the queue: what stands on the row&apos;s button</source>
        <translation>في قائمة الانتظار: ما على زر الصف</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Left, Backspace</source>
        <translation>سهم اليسار، Backspace</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>مفتاح القائمة، Shift+F10</translation>
    </message>
    <message>
        <source>Move the document</source>
        <translation>نقل المستند</translation>
    </message>
    <message>
        <source>New fax: put aside what stands there</source>
        <translation>فاكس جديد: وضع الحالي جانبًا</translation>
    </message>
    <message>
        <source>Page Up, Page Down, Home, End</source>
        <translation>Page Up، Page Down، Home، End</translation>
    </message>
    <message>
        <source>Paste documents or numbers</source>
        <translation>لصق مستندات أو أرقام</translation>
    </message>
    <message>
        <source>R, Shift+R</source>
        <translation>R، Shift+R</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>البحث في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>التراجع عن آخر إجراء</translation>
    </message>
    <message>
        <source>Take out the number or document; remove the fax</source>
        <translation>إخراج الرقم أو المستند؛ إزالة الفاكس</translation>
    </message>
    <message>
        <source>The fax&apos;s history</source>
        <translation>محفوظات الفاكس</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system&apos;s</source>
        <translation>كلغة النظام</translation>
    </message>
    <message>
        <source>Language of FaxDesk, from the next start on</source>
        <translation>لغة FaxDesk، من التشغيل التالي</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Locked: {names}.</source>
        <translation>مقفلة: {names}.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>&amp;New fax</source>
        <translation>&amp;فاكس جديد</translation>
    </message>
    <message>
        <source>A fax that you have not sent yet is kept. It comes back when FaxDesk is started without a document.</source>
        <translation>حُفظ فاكس لم ترسله بعد. يعود عند تشغيل FaxDesk دون مستند.</translation>
    </message>
    <message>
        <source>Another FaxDesk is working the queue. What you send here goes out through it.</source>
        <translation>يعالج FaxDesk آخر قائمة الانتظار. ما ترسله هنا يخرج عبره.</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer. To send real faxes, close this window and start FaxDesk without --demo.</source>
        <translation>عرض تجريبي: لا شيء يغادر هذا الحاسوب. لإرسال فاكسات حقيقية، أغلق هذه النافذة وشغّل FaxDesk بدون ‎--demo.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Set up your Telnyx account</source>
        <translation>إعداد حساب Telnyx</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached. FaxDesk goes on by itself when it can be.</source>
        <translation>تعذّر الوصول إلى Telnyx. يتابع FaxDesk تلقائيًا عندما يمكن ذلك.</translation>
    </message>
    <message>
        <source>The queue is paused. Faxes under way go on; no other starts.</source>
        <translation>قائمة الانتظار متوقفة مؤقتًا. تستمر الفاكسات الجارية، ولا يبدأ غيرها.</translation>
    </message>
    <message>
        <source>You have not sent this fax yet. It was kept for you ({time}).</source>
        <translation>لم ترسل هذا الفاكس بعد. حُفظ لك ({time}).</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>Fax</source>
        <translation>الفاكس</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of number {n}</source>
        <translation>نوع الرقم {n}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>جوال</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>المعتاد</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>A copy to look at could not be made. Is the disk full?</source>
        <translation>تعذّر إنشاء نسخة للاطلاع. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>No program here opens PDFs.</source>
        <translation>لا يوجد هنا برنامج يفتح ملفات PDF.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>0: any free one</source>
        <translation>0: أي منفذ شاغر</translation>
    </message>
    <message>
        <source>Cancel faxes, or all of a broadcast.</source>
        <translation>إلغاء فاكسات، أو كل فاكسات إرسال جماعي.</translation>
    </message>
    <message>
        <source>Collect what helps support, without names, numbers, documents or keys.</source>
        <translation>جمع ما يساعد الدعم، بلا أسماء أو أرقام أو مستندات أو مفاتيح.</translation>
    </message>
    <message>
        <source>Copy the journal: every fax with its history, no documents.</source>
        <translation>نسخ السجل: كل فاكس مع محفوظاته، بلا مستندات.</translation>
    </message>
    <message>
        <source>Decide about an uncertain or held fax.</source>
        <translation>البت في فاكس غير مؤكد أو معلَّق.</translation>
    </message>
    <message>
        <source>Draw a page as it will arrive.</source>
        <translation>رسم صفحة كما ستصل.</translation>
    </message>
    <message>
        <source>Export what became of each fax of a broadcast, as CSV.</source>
        <translation>تصدير ما آل إليه كل فاكس من إرسال جماعي بتنسيق CSV.</translation>
    </message>
    <message>
        <source>Find faxes that are over, of any time; sums of them.</source>
        <translation>البحث عن فاكسات منتهية من أي وقت؛ ومجاميعها.</translation>
    </message>
    <message>
        <source>Forget somebody: take number, name and documents out of everything.</source>
        <translation>نسيان شخص: إخراج رقمه واسمه ومستنداته من كل شيء.</translation>
    </message>
    <message>
        <source>Go on after a pause, or after the account was fixed.</source>
        <translation>المتابعة بعد إيقاف مؤقت أو بعد إصلاح الحساب.</translation>
    </message>
    <message>
        <source>Keep the API key, choose the connection and the from-number.</source>
        <translation>حفظ مفتاح API واختيار الاتصال ورقم المرسل.</translation>
    </message>
    <message>
        <source>Keep the documents of faxes beyond their time.</source>
        <translation>حفظ مستندات الفاكسات بعد انتهاء مدتها.</translation>
    </message>
    <message>
        <source>Keep waiting faxes back until they are released; pause a broadcast.</source>
        <translation>حجز الفاكسات المنتظرة حتى يُسمح بها؛ إيقاف إرسال جماعي مؤقتًا.</translation>
    </message>
    <message>
        <source>Let held faxes go on, with the tries they have left; let a broadcast go on.</source>
        <translation>السماح باستمرار الفاكسات المعلَّقة بما بقي لها من محاولات؛ استئناف إرسال جماعي.</translation>
    </message>
    <message>
        <source>Let waiting faxes go at another time, or before others.</source>
        <translation>إرسال الفاكسات المنتظرة في وقت آخر أو قبل غيرها.</translation>
    </message>
    <message>
        <source>List every fax with its state, and broadcasts with their totals.</source>
        <translation>سرد كل فاكس مع حالته، وعمليات الإرسال الجماعي مع مجاميعها.</translation>
    </message>
    <message>
        <source>List printed documents that wait for the window.</source>
        <translation>سرد المستندات المطبوعة التي تنتظر النافذة.</translation>
    </message>
    <message>
        <source>Make a proof of faxes: report, documents and events in one PDF.</source>
        <translation>إنشاء إثبات لفاكسات: التقرير والمستندات والأحداث في ملف PDF واحد.</translation>
    </message>
    <message>
        <source>Make documents into PDFs that can be faxed.</source>
        <translation>تحويل مستندات إلى ملفات PDF صالحة للفاكس.</translation>
    </message>
    <message>
        <source>Make transmission reports, as PDF.</source>
        <translation>إنشاء تقارير إرسال بتنسيق PDF.</translation>
    </message>
    <message>
        <source>Move faxes of old years into a file of their own, which the history still finds.</source>
        <translation>نقل فاكسات السنوات القديمة إلى ملف مستقل تظل المحفوظات تجدها فيه.</translation>
    </message>
    <message>
        <source>One queue for several desks: set up, watch, move.</source>
        <translation>قائمة انتظار واحدة لعدة محطات عمل: الإعداد والمتابعة والنقل.</translation>
    </message>
    <message>
        <source>Put a word of your own on faxes, to find them by.</source>
        <translation>وسم فاكسات بكلمة خاصة بك لإيجادها بها.</translation>
    </message>
    <message>
        <source>Put faxes under legal hold: nothing of them can be removed.</source>
        <translation>وضع فاكسات تحت الحجز القانوني: لا يمكن إزالة شيء منها.</translation>
    </message>
    <message>
        <source>Queue one fax per number.</source>
        <translation>إضافة فاكس واحد لكل رقم إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Remove faxes that are over; what arrived can be restored for 30 days.</source>
        <translation>إزالة فاكسات منتهية؛ ما وصل يمكن استعادته 30 يومًا.</translation>
    </message>
    <message>
        <source>Run the Telnyx simulator alone; its base URL is the first line.</source>
        <translation>تشغيل محاكي Telnyx وحده؛ عنوان URL الأساسي في السطر الأول.</translation>
    </message>
    <message>
        <source>Say what can be said of documents before they are sent.</source>
        <translation>ذكر ما يمكن قوله عن مستندات قبل إرسالها.</translation>
    </message>
    <message>
        <source>Say what faxes cost, by day, month or user.</source>
        <translation>ذكر تكلفة الفاكسات حسب اليوم أو الشهر أو المستخدم.</translation>
    </message>
    <message>
        <source>Say what goes when, or take out now what is due.</source>
        <translation>ذكر ما يزول ومتى، أو إخراج ما حان وقته الآن.</translation>
    </message>
    <message>
        <source>Say whether a proof, or an exported log, was changed.</source>
        <translation>ذكر هل عُدِّل إثبات أو سجل مُصدَّر.</translation>
    </message>
    <message>
        <source>Say whether the journal was changed, and where.</source>
        <translation>ذكر هل عُدِّل السجل وأين.</translation>
    </message>
    <message>
        <source>Send documents as faxes. Without a command: open the window, with the files added; a window that is open already takes them.</source>
        <translation>إرسال مستندات كفاكسات. بدون أمر: فتح النافذة مع إضافة الملفات؛ وتأخذها النافذة المفتوحة بالفعل.</translation>
    </message>
    <message>
        <source>Send failed, cancelled or held faxes once more, or all of a broadcast that failed.</source>
        <translation>إرسال فاكسات فاشلة أو ملغاة أو معلَّقة مرة أخرى، أو كل ما فشل من إرسال جماعي.</translation>
    </message>
    <message>
        <source>Send once more what was sent, or to somebody else.</source>
        <translation>إرسال ما أُرسل مرة أخرى، أو إلى شخص آخر.</translation>
    </message>
    <message>
        <source>Show one fax with its story, or a broadcast.</source>
        <translation>عرض فاكس مع مجرياته، أو إرسال جماعي.</translation>
    </message>
    <message>
        <source>Show what the IT department set on this computer.</source>
        <translation>عرض ما ضبطه قسم تقنية المعلومات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Start no further fax.</source>
        <translation>عدم بدء فاكس آخر.</translation>
    </message>
    <message>
        <source>Stop everything: pause the queue, cancel what has not arrived.</source>
        <translation>إيقاف كل شيء: إيقاف قائمة الانتظار مؤقتًا وإلغاء ما لم يصل.</translation>
    </message>
    <message>
        <source>Take faxes out of the bin again.</source>
        <translation>إخراج فاكسات من سلة المحذوفات.</translation>
    </message>
    <message>
        <source>The address book: list, add, remove, import, export, groups.</source>
        <translation>دفتر العناوين: سرد وإضافة وإزالة واستيراد وتصدير ومجموعات.</translation>
    </message>
    <message>
        <source>Watched folders: list, add, remove, refused.</source>
        <translation>المجلدات المراقَبة: سرد وإضافة وإزالة والمرفوضة.</translation>
    </message>
    <message>
        <source>Work the queue without a window.</source>
        <translation>معالجة قائمة الانتظار بدون نافذة.</translation>
    </message>
    <message>
        <source>a PDF that Telnyx fetches itself</source>
        <translation>ملف PDF يجلبه Telnyx بنفسه</translation>
    </message>
    <message>
        <source>a PDF, picture, text or office document; several become one fax, in order</source>
        <translation>ملف PDF أو صورة أو نص أو مستند مكتبي؛ والعدة تصبح فاكسًا واحدًا بترتيبها</translation>
    </message>
    <message>
        <source>a broadcast, as B1, or the number of one of its faxes</source>
        <translation>إرسال جماعي، مثل B1، أو رقم أحد فاكساته</translation>
    </message>
    <message>
        <source>a contact&apos;s ID, its name, or its number</source>
        <translation>معرّف جهة اتصال أو اسمها أو رقمها</translation>
    </message>
    <message>
        <source>a cover page: standard, letter, short, or one of your own</source>
        <translation>صفحة غلاف: standard أو letter أو short أو واحدة لك</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>a document to add, or a number as fax:+13127367276</source>
        <translation>مستند يُضاف، أو رقم بالشكل fax:+13127367276</translation>
    </message>
    <message>
        <source>a document; several are joined, in order</source>
        <translation>مستند؛ والعدة تُجمع بترتيبها</translation>
    </message>
    <message>
        <source>a fax number, SIP URI, contact&apos;s name, or @GROUP of the address book; repeatable</source>
        <translation>رقم فاكس أو SIP URI أو اسم جهة اتصال أو ‎@GROUP من دفتر العناوين؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>a fax number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>رقم فاكس؛ يعطيه LABEL=NUMBER تسمية؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>a fax&apos;s number</source>
        <translation>رقم الفاكس في FaxDesk</translation>
    </message>
    <message>
        <source>a fax&apos;s number, or a broadcast&apos;s as B1</source>
        <translation>رقم الفاكس في FaxDesk، أو رقم إرسال جماعي مثل B1</translation>
    </message>
    <message>
        <source>a fax&apos;s number; without any: list them</source>
        <translation>رقم الفاكس في FaxDesk؛ وبدونه: سردها</translation>
    </message>
    <message>
        <source>a folder without a journal</source>
        <translation>مجلد بلا سجل</translation>
    </message>
    <message>
        <source>a group it is in; repeatable</source>
        <translation>مجموعة ينتمي إليها؛ يمكن تكرارها</translation>
    </message>
    <message>
        <source>a mobile number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>رقم جوال؛ يعطيه LABEL=NUMBER تسمية؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>a number, a contact&apos;s name or @group; several times for several</source>
        <translation>رقم أو اسم جهة اتصال أو ‎@group؛ ويُكرر للعدة</translation>
    </message>
    <message>
        <source>a number, a name or a SIP URI; where it went before by default</source>
        <translation>رقم أو اسم أو SIP URI؛ والافتراضي المستلم السابق</translation>
    </message>
    <message>
        <source>a number, or the whole name of a contact or recipient</source>
        <translation>رقم، أو الاسم الكامل لجهة اتصال أو مستلم</translation>
    </message>
    <message>
        <source>a part of the number</source>
        <translation>جزء من الرقم</translation>
    </message>
    <message>
        <source>a proof, or an exported log</source>
        <translation>إثبات أو سجل مُصدَّر</translation>
    </message>
    <message>
        <source>a regular expression that finds the number there</source>
        <translation>تعبير نمطي يجد الرقم هناك</translation>
    </message>
    <message>
        <source>a table for Excel and the like</source>
        <translation>جدول لبرنامج Excel وما شابهه</translation>
    </message>
    <message>
        <source>a table with headings, or vCards</source>
        <translation>جدول بعناوين، أو بطاقات vCard</translation>
    </message>
    <message>
        <source>a telephone number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>رقم هاتف؛ يعطيه LABEL=NUMBER تسمية؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>a word or some words of your own</source>
        <translation>كلمة أو كلمات خاصة بك</translation>
    </message>
    <message>
        <source>added or ended on this day or before</source>
        <translation>أُضيف أو انتهى في هذا اليوم أو قبله</translation>
    </message>
    <message>
        <source>added or ended on this day or later, like 2026-03-31</source>
        <translation>أُضيف أو انتهى في هذا اليوم أو بعده، مثل 2026-03-31</translation>
    </message>
    <message>
        <source>all in one PDF, which is overwritten; or in a folder that is there, one each</source>
        <translation>الكل في ملف PDF واحد يُستبدل؛ أو في مجلد موجود، لكل واحد ملف</translation>
    </message>
    <message>
        <source>also pages that arrive black for more than a third, or take more than ten minutes</source>
        <translation>وأيضًا الصفحات التي يصل أكثر من ثلثها أسود أو تستغرق أكثر من عشر دقائق</translation>
    </message>
    <message>
        <source>also when the same document to the same number is under way</source>
        <translation>وأيضًا عندما يكون المستند نفسه إلى الرقم نفسه قيد الإرسال</translation>
    </message>
    <message>
        <source>as in clerk:address-book</source>
        <translation>كما في clerk:address-book</translation>
    </message>
    <message>
        <source>as in clerk:others-documents</source>
        <translation>كما في clerk:others-documents</translation>
    </message>
    <message>
        <source>as soon as its turn comes</source>
        <translation>حال مجيء دوره</translation>
    </message>
    <message>
        <source>as the owner: move all that this desk has into a team that has nothing</source>
        <translation>بصفة المالك: نقل كل ما لدى محطة العمل هذه إلى فريق ليس لديه شيء</translation>
    </message>
    <message>
        <source>at most so many pages in one fax; 350 by default</source>
        <translation>أقصى عدد صفحات في الفاكس الواحد؛ 350 افتراضيًا</translation>
    </message>
    <message>
        <source>at most so many; 100 by default, all in a file</source>
        <translation>أقصى عدد؛ 100 افتراضيًا، والكل في ملف</translation>
    </message>
    <message>
        <source>by FILE&apos;s ending otherwise; vcard is version 3.0, which most programs read, vcard4 version 4.0</source>
        <translation>وإلا فحسب امتداد FILE؛ vcard هو الإصدار 3.0 الذي تقرؤه معظم البرامج، وvcard4 هو الإصدار 4.0</translation>
    </message>
    <message>
        <source>by what it is ordered; the newest first by default</source>
        <translation>ما يُرتب حسبه؛ الأحدث أولًا افتراضيًا</translation>
    </message>
    <message>
        <source>call it so</source>
        <translation>تسميته كذلك</translation>
    </message>
    <message>
        <source>commands (see faxdesk COMMAND --help):</source>
        <translation>الأوامر (انظر faxdesk COMMAND --help):</translation>
    </message>
    <message>
        <source>compare with the seals in this folder too; may be given several times</source>
        <translation>المقارنة أيضًا بالأختام في هذا المجلد؛ يمكن ذكره عدة مرات</translation>
    </message>
    <message>
        <source>don&apos;t ask</source>
        <translation>عدم السؤال</translation>
    </message>
    <message>
        <source>don&apos;t use the T.38 protocol</source>
        <translation>عدم استخدام بروتوكول T.38</translation>
    </message>
    <message>
        <source>e.g. de</source>
        <translation>مثل de</translation>
    </message>
    <message>
        <source>end the legal hold</source>
        <translation>إنهاء الحجز القانوني</translation>
    </message>
    <message>
        <source>end when nothing is left that can move without a person</source>
        <translation>الانتهاء عندما لا يبقى ما يمكن أن يمضي دون إنسان</translation>
    </message>
    <message>
        <source>fax numbers, the usual one first</source>
        <translation>أرقام الفاكس، المعتاد أولًا</translation>
    </message>
    <message>
        <source>faxes under way at once</source>
        <translation>عدد الفاكسات الجارية في آن واحد</translation>
    </message>
    <message>
        <source>files that could not be faxed</source>
        <translation>الملفات التي تعذّر إرسالها بالفاكس</translation>
    </message>
    <message>
        <source>follow the faxes to their end</source>
        <translation>متابعة الفاكسات حتى نهايتها</translation>
    </message>
    <message>
        <source>go back to the backup FILE; today&apos;s journal is kept beside it</source>
        <translation>العودة إلى النسخة الاحتياطية FILE؛ ويُحفظ سجل اليوم بجانبها</translation>
    </message>
    <message>
        <source>go on: a line for each fax that changes, until it is ended</source>
        <translation>المواصلة: سطر لكل فاكس يتغير، حتى إنهائه</translation>
    </message>
    <message>
        <source>how many times as fast as life</source>
        <translation>كم مرة أسرع من الواقع</translation>
    </message>
    <message>
        <source>how things stand (by default), or take out now what is due</source>
        <translation>الحال الراهنة (افتراضيًا)، أو إخراج ما حان وقته الآن</translation>
    </message>
    <message>
        <source>in a team: only what you sent</source>
        <translation>في فريق: ما أرسلته أنت فقط</translation>
    </message>
    <message>
        <source>in the office&apos;s directory (LDAP, Active Directory) instead</source>
        <translation>في دليل المؤسسة (LDAP، Active Directory) بدلًا من ذلك</translation>
    </message>
    <message>
        <source>its faxes in true black and white</source>
        <translation>فاكساته بالأبيض والأسود الخالصين</translation>
    </message>
    <message>
        <source>its faxes without the T.38 protocol</source>
        <translation>فاكساته بدون بروتوكول T.38</translation>
    </message>
    <message>
        <source>keep only the report of what was delivered</source>
        <translation>الاحتفاظ بتقرير ما سُلّم فقط</translation>
    </message>
    <message>
        <source>keep them no more</source>
        <translation>إنهاء حفظها</translation>
    </message>
    <message>
        <source>let Telnyx keep a preview for a while</source>
        <translation>السماح لـ Telnyx بحفظ معاينة لبعض الوقت</translation>
    </message>
    <message>
        <source>let Telnyx keep the document for a while</source>
        <translation>السماح لـ Telnyx بحفظ المستند لبعض الوقت</translation>
    </message>
    <message>
        <source>let this desk work its own queue again</source>
        <translation>جعل محطة العمل هذه تعالج قائمتها من جديد</translation>
    </message>
    <message>
        <source>let this desk work the team&apos;s queue</source>
        <translation>جعل محطة العمل هذه تعالج قائمة الفريق</translation>
    </message>
    <message>
        <source>list contacts, all or those that are looked for</source>
        <translation>سرد جهات الاتصال، كلها أو المبحوث عنها</translation>
    </message>
    <message>
        <source>list groups; put contacts into one or take them out</source>
        <translation>سرد المجموعات؛ إدخال جهات اتصال فيها أو إخراجها</translation>
    </message>
    <message>
        <source>list who did what, the newest last</source>
        <translation>سرد من فعل ماذا، والأحدث أخيرًا</translation>
    </message>
    <message>
        <source>look for somebody, here or in the office&apos;s directory</source>
        <translation>البحث عن شخص هنا أو في دليل المؤسسة</translation>
    </message>
    <message>
        <source>make every sheet of a workbook fit the width of its page</source>
        <translation>جعل كل ورقة في المصنف تلائم عرض صفحتها</translation>
    </message>
    <message>
        <source>make heavy pages smaller where it is too large for a fax</source>
        <translation>تصغير الصفحات الثقيلة عندما يكون أكبر من أن يُرسل بالفاكس</translation>
    </message>
    <message>
        <source>make scanned and photographed pages clean: black on white, straight, without shadows</source>
        <translation>تنظيف الصفحات الممسوحة والمصورة: أسود على أبيض، مستقيمة، بلا ظلال</translation>
    </message>
    <message>
        <source>make the team&apos;s tables and roles, or bring them up to date</source>
        <translation>إنشاء جداول الفريق وأدواره أو تحديثها</translation>
    </message>
    <message>
        <source>more time between tries</source>
        <translation>وقت أطول بين المحاولات</translation>
    </message>
    <message>
        <source>move what was added before this year or day, like 2024 or 2024-07-01; without it list archives</source>
        <translation>نقل ما أُضيف قبل هذه السنة أو هذا اليوم، مثل 2024 أو 2024-07-01؛ وبدونه سرد الأرشيفات</translation>
    </message>
    <message>
        <source>nobody may fax it, and why</source>
        <translation>لا يجوز لأحد إرسال فاكس إليه، والسبب</translation>
    </message>
    <message>
        <source>not before: 17:00, &quot;tomorrow 8:00&quot;, &quot;Mon 9:30&quot;, 2026-03-05T08:00+01:00</source>
        <translation>ليس قبل: 17:00 أو &quot;tomorrow 8:00&quot; أو &quot;Mon 9:30&quot; أو 2026-03-05T08:00+01:00</translation>
    </message>
    <message>
        <source>notes; \n begins a new line</source>
        <translation>ملاحظات؛ يبدأ \n سطرًا جديدًا</translation>
    </message>
    <message>
        <source>numbers that were never faxed before are right</source>
        <translation>الأرقام التي لم يُرسل إليها من قبل صحيحة</translation>
    </message>
    <message>
        <source>numbers that were never faxed before wait for nobody</source>
        <translation>الأرقام التي لم يُرسل إليها من قبل لا تنتظر أحدًا</translation>
    </message>
    <message>
        <source>of another team than this desk&apos;s</source>
        <translation>فريق غير فريق محطة العمل هذه</translation>
    </message>
    <message>
        <source>of the recipient&apos;s name or company</source>
        <translation>من اسم المستلم أو شركته</translation>
    </message>
    <message>
        <source>on the built-in simulator: no account, nothing leaves the machine</source>
        <translation>على المحاكي المدمج: بلا حساب، ولا شيء يغادر الجهاز</translation>
    </message>
    <message>
        <source>on the cover</source>
        <translation>على الغلاف</translation>
    </message>
    <message>
        <source>one group: list its members</source>
        <translation>مجموعة واحدة: سرد أعضائها</translation>
    </message>
    <message>
        <source>one line for each broadcast, with its totals</source>
        <translation>سطر لكل إرسال جماعي مع مجاميعه</translation>
    </message>
    <message>
        <source>only in these hours, each try too, as 08:00-18:00; “office”: the office&apos;s, on working days</source>
        <translation>في هذه الساعات فقط، وكذلك كل محاولة، مثل 08:00-18:00؛ «office»: ساعات المكتب في أيام العمل</translation>
    </message>
    <message>
        <source>only say what would be moved</source>
        <translation>ذكر ما سيُنقل فقط</translation>
    </message>
    <message>
        <source>only these; may be given several times</source>
        <translation>هذه فقط؛ يمكن ذكرها عدة مرات</translation>
    </message>
    <message>
        <source>only those of this group</source>
        <translation>ما في هذه المجموعة فقط</translation>
    </message>
    <message>
        <source>only what has this tag</source>
        <translation>ما عليه هذا الوسم فقط</translation>
    </message>
    <message>
        <source>overwritten where it exists</source>
        <translation>يُستبدل إن وُجد</translation>
    </message>
    <message>
        <source>parts become OUT-1.pdf, OUT-2.pdf, ...</source>
        <translation>تصبح الأجزاء OUT-1.pdf وOUT-2.pdf ‏...</translation>
    </message>
    <message>
        <source>pdf or tiff; only with --store-preview</source>
        <translation>pdf أو tiff؛ مع --store-preview فقط</translation>
    </message>
    <message>
        <source>percent, 1 to 100</source>
        <translation>نسبة مئوية من 1 إلى 100</translation>
    </message>
    <message>
        <source>percent, 1 to 100; only with --monochrome</source>
        <translation>نسبة مئوية من 1 إلى 100؛ مع --monochrome فقط</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>الوسائط الموضعية</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST/DATABASE, without a password; by default FAXDESK_TEAM_DATABASE, or the setting</source>
        <translation>postgresql://USER@HOST/DATABASE بدون كلمة مرور؛ والافتراضي FAXDESK_TEAM_DATABASE أو الإعداد</translation>
    </message>
    <message>
        <source>print all that is in it</source>
        <translation>طباعة كل ما فيه</translation>
    </message>
    <message>
        <source>print one JSON object per line and nothing else</source>
        <translation>طباعة كائن JSON واحد في كل سطر ولا شيء غيره</translation>
    </message>
    <message>
        <source>put a contact into it; repeatable</source>
        <translation>إدخال جهة اتصال فيها؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>put the archive in this folder; without --before: look for archives there that were moved</source>
        <translation>وضع الأرشيف في هذا المجلد؛ وبدون --before: البحث فيه عن أرشيفات نُقلت</translation>
    </message>
    <message>
        <source>read contacts from a table (Outlook, Google, any) or vCards</source>
        <translation>قراءة جهات اتصال من جدول (Outlook أو Google أو غيرهما) أو من بطاقات vCard</translation>
    </message>
    <message>
        <source>read the API key from standard input</source>
        <translation>قراءة مفتاح API من الدخل القياسي</translation>
    </message>
    <message>
        <source>read the password for the office&apos;s directory from standard input, try it and keep it</source>
        <translation>قراءة كلمة مرور دليل المؤسسة من الدخل القياسي وتجربتها وحفظها</translation>
    </message>
    <message>
        <source>read the password from standard input</source>
        <translation>قراءة كلمة المرور من الدخل القياسي</translation>
    </message>
    <message>
        <source>read the password of a locked PDF from standard input</source>
        <translation>قراءة كلمة مرور ملف PDF مقفل من الدخل القياسي</translation>
    </message>
    <message>
        <source>remove the group; its contacts stay</source>
        <translation>إزالة المجموعة؛ وتبقى جهات اتصالها</translation>
    </message>
    <message>
        <source>say what it would do, row by row, and change nothing</source>
        <translation>ذكر ما سيُفعل صفًا صفًا دون تغيير شيء</translation>
    </message>
    <message>
        <source>say what would be removed and what would stay; do nothing</source>
        <translation>ذكر ما سيُزال وما سيبقى؛ دون فعل شيء</translation>
    </message>
    <message>
        <source>send office documents without their tracked changes: what was deleted is left out</source>
        <translation>إرسال المستندات المكتبية بدون تغييراتها المتعقَّبة: ما حُذف لا يُرسل</translation>
    </message>
    <message>
        <source>send pages whose shades take long as FaxDesk&apos;s own dots: quick, letters become a picture</source>
        <translation>إرسال الصفحات التي تطول تدرجاتها بنقاط FaxDesk الخاصة: سريع، وتصبح الحروف صورة</translation>
    </message>
    <message>
        <source>send them from this number</source>
        <translation>إرسالها من هذا الرقم</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>عرض رقم إصدار البرنامج والخروج</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>عرض رسالة المساعدة هذه والخروج</translation>
    </message>
    <message>
        <source>speak this language: de, pt_BR, ..., or a translator&apos;s .ts or .qm FILE; before a command too</source>
        <translation>استخدام هذه اللغة: de أو pt_BR أو ... أو ملف المترجم FILE بامتداد .ts أو .qm؛ وقبل أمر أيضًا</translation>
    </message>
    <message>
        <source>stands before others</source>
        <translation>يظهر قبل غيره</translation>
    </message>
    <message>
        <source>start as an icon in the notification area; without one, with the window minimised</source>
        <translation>البدء كأيقونة في منطقة الإشعارات؛ وإن لم توجد فبنافذة مصغّرة</translation>
    </message>
    <message>
        <source>sums instead of faxes</source>
        <translation>مجاميع بدل الفاكسات</translation>
    </message>
    <message>
        <source>take a contact out; repeatable</source>
        <translation>إخراج جهة اتصال منها؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>take any API key, from any user of this computer; default: only the one in TELNYX_API_KEY, or a new one that is printed</source>
        <translation>قبول أي مفتاح API من أي مستخدم لهذا الحاسوب؛ والافتراضي الذي في TELNYX_API_KEY فقط، أو مفتاح جديد يُطبع</translation>
    </message>
    <message>
        <source>take contacts out of the book</source>
        <translation>إخراج جهات اتصال من الدفتر</translation>
    </message>
    <message>
        <source>take the tag off</source>
        <translation>إزالة الوسم</translation>
    </message>
    <message>
        <source>the CSV file, for Excel and the like; overwritten where it exists</source>
        <translation>ملف CSV لبرنامج Excel وما شابهه؛ يُستبدل إن وُجد</translation>
    </message>
    <message>
        <source>the PDF; a folder that is there names it itself</source>
        <translation>ملف PDF؛ والمجلد الموجود يسميه بنفسه</translation>
    </message>
    <message>
        <source>the ZIP file; overwritten where it exists</source>
        <translation>ملف ZIP؛ يُستبدل إن وُجد</translation>
    </message>
    <message>
        <source>the backup&apos;s file or folder; default: the folder “backups”</source>
        <translation>ملف النسخة الاحتياطية أو مجلدها؛ والافتراضي المجلد «backups»</translation>
    </message>
    <message>
        <source>the caller&apos;s name that the receiver sees</source>
        <translation>اسم المتصل الذي يراه المستلم</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>the contact&apos;s name</source>
        <translation>اسم جهة الاتصال</translation>
    </message>
    <message>
        <source>the cover that its faxes begin with</source>
        <translation>الغلاف الذي تبدأ به فاكساته</translation>
    </message>
    <message>
        <source>the cover&apos;s message; \n begins a new line</source>
        <translation>رسالة الغلاف؛ يبدأ \n سطرًا جديدًا</translation>
    </message>
    <message>
        <source>the cover&apos;s subject</source>
        <translation>موضوع الغلاف</translation>
    </message>
    <message>
        <source>the fax application to send with</source>
        <translation>تطبيق الفاكس المستخدم للإرسال</translation>
    </message>
    <message>
        <source>the faxes of this broadcast, each with its own state</source>
        <translation>فاكسات هذا الإرسال الجماعي، كل منها مع حالته</translation>
    </message>
    <message>
        <source>the line “Attention” of covers</source>
        <translation>سطر «عناية» في الأغلفة</translation>
    </message>
    <message>
        <source>the number to send from</source>
        <translation>الرقم الذي يُرسل منه</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>بالترتيب المعاكس</translation>
    </message>
    <message>
        <source>the picture; overwritten where it exists</source>
        <translation>الصورة؛ تُستبدل إن وُجدت</translation>
    </message>
    <message>
        <source>the sender&apos;s line at the head of each page, or none; else as the settings say</source>
        <translation>سطر المرسل أعلى كل صفحة أو بدونه؛ وإلا فكما في الإعدادات</translation>
    </message>
    <message>
        <source>the watched folders, and how they stand</source>
        <translation>المجلدات المراقَبة وحالها</translation>
    </message>
    <message>
        <source>they have been read of</source>
        <translation>تم الاطلاع عليها</translation>
    </message>
    <message>
        <source>true black and white, without grey</source>
        <translation>أبيض وأسود خالصان بلا رمادي</translation>
    </message>
    <message>
        <source>try every part of FaxDesk on this computer</source>
        <translation>تجربة كل جزء من FaxDesk على هذا الحاسوب</translation>
    </message>
    <message>
        <source>watch a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <source>watch a folder no more; what it has in hand goes on</source>
        <translation>إنهاء مراقبة مجلد؛ ويستمر ما هو قيد المعالجة</translation>
    </message>
    <message>
        <source>what becomes of it</source>
        <translation>ما يؤول إليه</translation>
    </message>
    <message>
        <source>what clerks, leads and administrators may do; as the owner: set it</source>
        <translation>ما يحق للموظفين والقادة والمسؤولين؛ وللمالك: ضبطه</translation>
    </message>
    <message>
        <source>what is put into it is faxed</source>
        <translation>ما يوضع فيه يُرسل بالفاكس</translation>
    </message>
    <message>
        <source>what is summed up; month by default</source>
        <translation>ما يُجمع حسبه؛ الشهر افتراضيًا</translation>
    </message>
    <message>
        <source>what lies in the bin</source>
        <translation>ما في سلة المحذوفات</translation>
    </message>
    <message>
        <source>what people call it; the folder&apos;s own name by default</source>
        <translation>ما يُسمى به؛ اسم المجلد نفسه افتراضيًا</translation>
    </message>
    <message>
        <source>what pictures and texts are laid onto: letter or a4; else that of FAXDESK_FROM&apos;s country</source>
        <translation>ما توضع عليه الصور والنصوص: letter أو a4؛ وإلا فورق بلد FAXDESK_FROM</translation>
    </message>
    <message>
        <source>what the columns are, in order: name, company, fax, phone, mobile, notes, groups, ignored ...</source>
        <translation>ما هي الأعمدة بالترتيب: name, company, fax, phone, mobile, notes, groups, ignored ...</translation>
    </message>
    <message>
        <source>what the others call this desk; by default its computer&apos;s name</source>
        <translation>ما يسمي به الآخرون محطة العمل هذه؛ اسم حاسوبها افتراضيًا</translation>
    </message>
    <message>
        <source>whatever a person would be asked: the same document again, a number that doesn&apos;t exist, is like another one or your own</source>
        <translation>كل ما يُسأل عنه إنسان: المستند نفسه مجددًا، أو رقم غير موجود أو يشبه غيره أو يخصك</translation>
    </message>
    <message>
        <source>when it must be there: it goes before others, and you are warned</source>
        <translation>متى يجب أن يصل: يتقدم على غيره، ويجري تنبيهك</translation>
    </message>
    <message>
        <source>where Telnyx reports what becomes of the fax</source>
        <translation>حيث يبلّغ Telnyx بما يؤول إليه الفاكس</translation>
    </message>
    <message>
        <source>which desks there are, what is under way and what waits</source>
        <translation>محطات العمل الموجودة، وما هو جارٍ وما ينتظر</translation>
    </message>
    <message>
        <source>which page; the first one by default</source>
        <translation>أي صفحة؛ الأولى افتراضيًا</translation>
    </message>
    <message>
        <source>which pages, e.g. 1-3,7 or 5-; once for every FILE, or as often as there are FILEs</source>
        <translation>أي صفحات، مثل 1-3,7 أو 5-؛ مرة لكل ملفات FILE، أو بعدد ملفات FILE</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>من أرسله</translation>
    </message>
    <message>
        <source>whose numbers are written without a country code, e.g. DE</source>
        <translation>بلد الأرقام المكتوبة بلا رمز بلد، مثل DE</translation>
    </message>
    <message>
        <source>why, such as the case; needed to set it</source>
        <translation>السبب، كالقضية مثلًا؛ يلزم عند الوضع</translation>
    </message>
    <message>
        <source>with --between: Monday to Friday, but for days on which the office is closed (a setting)</source>
        <translation>مع --between: من الاثنين إلى الجمعة، عدا أيام إغلاق المكتب (إعداد)</translation>
    </message>
    <message>
        <source>with --between: by the receiver&apos;s clock, where the number tells it; else by this one</source>
        <translation>مع --between: بتوقيت المستلم حيث يدل عليه الرقم؛ وإلا بتوقيت هذا الحاسوب</translation>
    </message>
    <message>
        <source>with --clean-up, leave out pages on which nothing was found</source>
        <translation>مع --clean-up: حذف الصفحات التي لم يوجد عليها شيء</translation>
    </message>
    <message>
        <source>with --deadline: afterwards ask instead of sending it late</source>
        <translation>مع --deadline: السؤال بعدها بدل الإرسال متأخرًا</translation>
    </message>
    <message>
        <source>with --follow: go on after the line whose “resume” was N</source>
        <translation>مع --follow: المواصلة بعد السطر الذي كان «resume» فيه N</translation>
    </message>
    <message>
        <source>with --log: from then on; a day, or a day and a time</source>
        <translation>مع --log: من ذلك الحين؛ يوم، أو يوم ووقت</translation>
    </message>
    <message>
        <source>with --log: such acts alone</source>
        <translation>مع --log: هذه الإجراءات وحدها</translation>
    </message>
    <message>
        <source>with --log: up to then; a day counts whole</source>
        <translation>مع --log: حتى ذلك الحين؛ ويُحسب اليوم كاملًا</translation>
    </message>
    <message>
        <source>with --log: what this user did</source>
        <translation>مع --log: ما فعله هذا المستخدم</translation>
    </message>
    <message>
        <source>with --self-test: write what it found to FILE</source>
        <translation>مع --self-test: كتابة النتيجة في FILE</translation>
    </message>
    <message>
        <source>with --wait: stop waiting after so many seconds</source>
        <translation>مع --wait: التوقف عن الانتظار بعد هذا العدد من الثواني</translation>
    </message>
    <message>
        <source>with run: say what is due, and do nothing</source>
        <translation>مع run: ذكر ما حان وقته دون فعل شيء</translation>
    </message>
    <message>
        <source>with this cover page</source>
        <translation>بصفحة الغلاف هذه</translation>
    </message>
    <message>
        <source>without --to, what says who it goes to: file-name, sidecar (a .json, .csv or .xml file of the same name), first-page</source>
        <translation>بدون --to، ما يحدد لمن يُرسل: file-name أو sidecar (ملف .json أو .csv أو .xml بالاسم نفسه) أو first-page</translation>
    </message>
    <message>
        <source>without the first page, for privacy</source>
        <translation>بدون الصفحة الأولى، للخصوصية</translation>
    </message>
    <message>
        <source>without trying every part of FaxDesk</source>
        <translation>بدون تجربة كل جزء من FaxDesk</translation>
    </message>
    <message>
        <source>words of names and companies, digits</source>
        <translation>كلمات من الأسماء والشركات، وأرقام</translation>
    </message>
    <message>
        <source>words of names and companies, parts of numbers</source>
        <translation>كلمات من الأسماء والشركات، وأجزاء من الأرقام</translation>
    </message>
    <message>
        <source>words of number, name, company, document, cover, user or tag, a state, a reason, or a date</source>
        <translation>كلمات من رقم أو اسم أو شركة أو مستند أو غلاف أو مستخدم أو وسم، أو حالة أو سبب أو تاريخ</translation>
    </message>
    <message>
        <source>write a contact into the book</source>
        <translation>كتابة جهة اتصال في الدفتر</translation>
    </message>
    <message>
        <source>write the book into a file: CSV, or vCards (.vcf)</source>
        <translation>كتابة الدفتر في ملف: CSV أو بطاقات vCard ‏(.vcf)</translation>
    </message>
    <message>
        <source>write the chain into FILE, to be checked without the journal</source>
        <translation>كتابة السلسلة في FILE للتحقق منها بدون السجل</translation>
    </message>
    <message>
        <source>write the table to FILE; overwritten where it exists</source>
        <translation>كتابة الجدول في FILE؛ يُستبدل إن وُجد</translation>
    </message>
    <message>
        <source>write what the team has as a desk&apos;s journal, with its documents</source>
        <translation>كتابة ما لدى الفريق كسجل لمحطة عمل، مع مستنداته</translation>
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
        <translation>عتبة ال&amp;أسود</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>أ&amp;بيض وأسود فقط</translation>
    </message>
    <message>
        <source>Adva&amp;nced</source>
        <translation>&amp;متقدم</translation>
    </message>
    <message>
        <source>Black threshold in percent</source>
        <translation>عتبة الأسود بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Every pixel becomes black or white, without greys. Good for text, bad for photos.</source>
        <translation>تصبح كل نقطة سوداء أو بيضاء بلا رماديات. جيد للنصوص وسيئ للصور.</translation>
    </message>
    <message>
        <source>High: letters and forms</source>
        <translation>عالية: رسائل ونماذج</translation>
    </message>
    <message>
        <source>Higher qualities show finer detail and take longer to send.</source>
        <translation>الجودة الأعلى تُظهر تفاصيل أدق وتستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <translation>أبيض وأسود فقط</translation>
    </message>
    <message>
        <source>Normal: large print, quickest</source>
        <translation>عادية: خط كبير، الأسرع</translation>
    </message>
    <message>
        <source>Qualit&amp;y</source>
        <translation>ال&amp;جودة</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>T.38, caller name, from-number, storing at Telnyx, webhook address</source>
        <translation>T.38 واسم المتصل ورقم المرسل والتخزين لدى Telnyx وعنوان Webhook</translation>
    </message>
    <message>
        <source>Ultra dark: fine or pale text</source>
        <translation>فائقة الدكنة: نص دقيق أو باهت</translation>
    </message>
    <message>
        <source>Ultra light: photos and pictures</source>
        <translation>فائقة الفتح: صور ورسوم</translation>
    </message>
    <message>
        <source>Very high: small print, drawings</source>
        <translation>عالية جدًا: خط صغير ورسومات</translation>
    </message>
    <message>
        <source>What is darker than this becomes black: higher makes more black. The usual value is 95.</source>
        <translation>ما هو أدكن من هذا يصبح أسود: القيمة الأعلى تزيد السواد. القيمة المعتادة 95.</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>PagesButton</name>
    <message>
        <source>Choose which pages are sent</source>
        <translation>اختيار الصفحات التي تُرسل</translation>
    </message>
    <message>
        <source>Pages: all</source>
        <translation>الصفحات: الكل</translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation>الصفحات: {pages}</translation>
    </message>
</context>
<context>
    <name>PagesEdit</name>
    <message numerus="yes">
        <source>%n of {pages} pages will be sent.</source>
        <translation>
            <numerusform>ستُرسل %n من {pages} صفحة.</numerusform>
            <numerusform>ستُرسل %n من {pages} صفحة.</numerusform>
            <numerusform>ستُرسل %n من {pages} صفحة.</numerusform>
            <numerusform>ستُرسل %n من {pages} صفحة.</numerusform>
            <numerusform>ستُرسل %n من {pages} صفحة.</numerusform>
            <numerusform>ستُرسل %n من {pages} صفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n pages will be sent.</source>
        <translation>
            <numerusform>ستُرسل كل الصفحات (%n).</numerusform>
            <numerusform>ستُرسل كل الصفحات (%n).</numerusform>
            <numerusform>ستُرسل كل الصفحات (%n).</numerusform>
            <numerusform>ستُرسل كل الصفحات (%n).</numerusform>
            <numerusform>ستُرسل كل الصفحات (%n).</numerusform>
            <numerusform>ستُرسل كل الصفحات (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Like 1-3, 7 or 5- (to the end). Enter keeps, Escape leaves.</source>
        <translation>مثل 1-3, 7 أو 5- (حتى النهاية). Enter للاحتفاظ وEscape للترك.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages to send</source>
        <translation>الصفحات المراد إرسالها</translation>
    </message>
    <message>
        <source>all, or like 1-3, 7</source>
        <translation>الكل، أو مثل 1-3, 7</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n are doubtful: look at them.</source>
        <translation>
            <numerusform>المشكوك فيها: %n. راجعها.</numerusform>
            <numerusform>المشكوك فيها: %n. راجعها.</numerusform>
            <numerusform>المشكوك فيها: %n. راجعها.</numerusform>
            <numerusform>المشكوك فيها: %n. راجعها.</numerusform>
            <numerusform>المشكوك فيها: %n. راجعها.</numerusform>
            <numerusform>المشكوك فيها: %n. راجعها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are ticked.</source>
        <translation>
            <numerusform>الصفوف المؤشَّر عليها: %n.</numerusform>
            <numerusform>الصفوف المؤشَّر عليها: %n.</numerusform>
            <numerusform>الصفوف المؤشَّر عليها: %n.</numerusform>
            <numerusform>الصفوف المؤشَّر عليها: %n.</numerusform>
            <numerusform>الصفوف المؤشَّر عليها: %n.</numerusform>
            <numerusform>الصفوف المؤشَّر عليها: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>م&amp;سح</translation>
    </message>
    <message>
        <source>&amp;Remove selected</source>
        <translation>إزالة الم&amp;حدد</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what was pasted</source>
        <translation>إضافة ما لُصق</translation>
    </message>
    <message>
        <source>Remove all that are &amp;marked</source>
        <translation>إزالة كل ما عليه &amp;علامة</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Tick selected</source>
        <translation>تأشير المحدد</translation>
    </message>
    <message>
        <source>Untick selected</source>
        <translation>إلغاء تأشير المحدد</translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>رقم الفاكس</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>PastedTable</name>
    <message>
        <source>What was understood, row by row</source>
        <translation>ما تم فهمه، صفًا صفًا</translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>Pasted list</source>
        <translation>القائمة الملصقة</translation>
    </message>
</context>
<context>
    <name>PreviewAdvice</name>
    <message>
        <source>Leave it out</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>Page {page} needs a look.</source>
        <translation>الصفحة {page} تحتاج إلى مراجعة.</translation>
    </message>
    <message>
        <source>Set threshold to {percent}</source>
        <translation>ضبط العتبة على {percent}</translation>
    </message>
    <message>
        <source>Set threshold to {percent}: {time}</source>
        <translation>ضبط العتبة على {percent}: {time}</translation>
    </message>
    <message>
        <source>Set very high</source>
        <translation>ضبط «عالية جدًا»</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Use greyscale</source>
        <translation>استخدام تدرج الرمادي</translation>
    </message>
    <message>
        <source>Use greyscale, high: {time}</source>
        <translation>استخدام تدرج الرمادي، عالية: {time}</translation>
    </message>
</context>
<context>
    <name>PreviewMode</name>
    <message>
        <source>Cleaned up: scanned pages arrive with these dots. Compare with Original.</source>
        <translation>بعد التنظيف: تصل الصفحات الممسوحة بهذه النقاط. قارنها بالأصل.</translation>
    </message>
    <message>
        <source>Close to what arrives. Telnyx makes the final picture: single dots may differ.</source>
        <translation>قريب مما سيصل. يُنشئ Telnyx الصورة النهائية: قد تختلف بعض النقاط.</translation>
    </message>
    <message>
        <source>Likely: greys arrive as patterns of dots, and Telnyx&apos;s pattern may differ.</source>
        <translation>محتمل: تصل الرماديات كأنماط من النقاط، وقد يختلف نمط Telnyx.</translation>
    </message>
    <message>
        <source>Pages that were shrunk to black and white no longer change with the threshold.</source>
        <translation>الصفحات المصغَّرة إلى أبيض وأسود لا تتغير بعد ذلك مع العتبة.</translation>
    </message>
    <message>
        <source>Pages with greys arrive with these dots. Compare with Original.</source>
        <translation>تصل الصفحات التي فيها رماديات بهذه النقاط. قارنها بالأصل.</translation>
    </message>
    <message>
        <source>The document as FaxDesk shrank it. Your own file is as it was.</source>
        <translation>المستند كما صغّره FaxDesk. ملفك كما كان.</translation>
    </message>
    <message>
        <source>The document as it is. It arrives in black and white only.</source>
        <translation>المستند كما هو. يصل بالأبيض والأسود فقط.</translation>
    </message>
    <message>
        <source>The document before it was cleaned up. What arrives is beside it.</source>
        <translation>المستند قبل تنظيفه. ما سيصل بجانبه.</translation>
    </message>
    <message>
        <source>{across} dots per inch across, {down} down: the standard&apos;s numbers for this quality, as Telnyx publishes none of its own.</source>
        <translation>{across} نقطة في البوصة أفقيًا و{down} رأسيًا: قيم المعيار لهذه الجودة، لأن Telnyx لا ينشر قيمًا خاصة به.</translation>
    </message>
</context>
<context>
    <name>PreviewPages</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة ‎{number} من {count}</translation>
    </message>
    <message>
        <source>{page}: page {place} of “{name}”</source>
        <translation>{page}: الصفحة {place} من «{name}»</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Back to the main window</source>
        <translation>العودة إلى النافذة الرئيسية</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>الصفحة التالية (Page Down)</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة ‎{number} من {count}</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>الصفحة السابقة (Page Up)</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>تعذّر عرض هذه الصفحة.</translation>
    </message>
    <message>
        <source>Turn this page (R, back with Shift+R)</source>
        <translation>تدوير هذه الصفحة (R، والعودة بـ Shift+R)</translation>
    </message>
</context>
<context>
    <name>PreviewPlace</name>
    <message>
        <source>Add a document to see it here as it will arrive.</source>
        <translation>أضف مستندًا لتراه هنا كما سيصل.</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>يجري الفحص …</translation>
    </message>
    <message>
        <source>What can&apos;t be sent can&apos;t be shown either.</source>
        <translation>ما لا يمكن إرساله لا يمكن عرضه أيضًا.</translation>
    </message>
</context>
<context>
    <name>PreviewSlot</name>
    <message>
        <source>Add a document to see it here as it will arrive.</source>
        <translation>أضف مستندًا لتراه هنا كما سيصل.</translation>
    </message>
    <message>
        <source>The preview is in a window of its own.</source>
        <translation>المعاينة في نافذة مستقلة.</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>As it will arrive</source>
        <translation>كما سيصل</translation>
    </message>
</context>
<context>
    <name>PrintPlace</name>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Set up a folder</source>
        <translation>إ&amp;عداد مجلد</translation>
    </message>
    <message>
        <source>FaxDesk sets up a folder: what any program saves or prints there comes into this window.</source>
        <translation>يُعدّ FaxDesk مجلدًا: ما يحفظه أو يطبعه أي برنامج هناك يأتي إلى هذه النافذة.</translation>
    </message>
    <message>
        <source>Print in any program on the printer “FaxDesk”: the document comes into this window.</source>
        <translation>اطبع من أي برنامج على الطابعة «FaxDesk»: يأتي المستند إلى هذه النافذة.</translation>
    </message>
    <message>
        <source>Print to FaxDesk</source>
        <translation>الطباعة إلى FaxDesk</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Stop looking into the folder</source>
        <translation>التوقف عن متابعة المجلد</translation>
    </message>
    <message>
        <source>The folder can&apos;t be made in “{folder}”.</source>
        <translation>تعذّر إنشاء المجلد في «‎{folder}».</translation>
    </message>
    <message>
        <source>What is saved in “{folder}” comes into this window: choose it in “Microsoft Print to PDF”, or as where a scanner puts its files.</source>
        <translation>ما يُحفظ في «‎{folder}» يأتي إلى هذه النافذة: اختره في «Microsoft Print to PDF»، أو مكانًا لملفات الماسح الضوئي.</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>&amp;Save proof…</source>
        <translation>&amp;حفظ الإثبات…</translation>
    </message>
    <message numerus="yes">
        <source>One PDF with the reports of %n faxes, and attached to it each document exactly as it was sent, Telnyx&apos;s own pictures where they are kept, and the histories in a form that can be checked.</source>
        <translation>
            <numerusform>ملف PDF واحد يضم تقارير الفاكسات (%n)، ومرفق به كل مستند تمامًا كما أُرسل، وصور Telnyx حيث حُفظت، والمحفوظات بصيغة يمكن التحقق منها.</numerusform>
            <numerusform>ملف PDF واحد يضم تقارير الفاكسات (%n)، ومرفق به كل مستند تمامًا كما أُرسل، وصور Telnyx حيث حُفظت، والمحفوظات بصيغة يمكن التحقق منها.</numerusform>
            <numerusform>ملف PDF واحد يضم تقارير الفاكسات (%n)، ومرفق به كل مستند تمامًا كما أُرسل، وصور Telnyx حيث حُفظت، والمحفوظات بصيغة يمكن التحقق منها.</numerusform>
            <numerusform>ملف PDF واحد يضم تقارير الفاكسات (%n)، ومرفق به كل مستند تمامًا كما أُرسل، وصور Telnyx حيث حُفظت، والمحفوظات بصيغة يمكن التحقق منها.</numerusform>
            <numerusform>ملف PDF واحد يضم تقارير الفاكسات (%n)، ومرفق به كل مستند تمامًا كما أُرسل، وصور Telnyx حيث حُفظت، والمحفوظات بصيغة يمكن التحقق منها.</numerusform>
            <numerusform>ملف PDF واحد يضم تقارير الفاكسات (%n)، ومرفق به كل مستند تمامًا كما أُرسل، وصور Telnyx حيث حُفظت، والمحفوظات بصيغة يمكن التحقق منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>One PDF with the transmission report, and attached to it the document exactly as it was sent, Telnyx&apos;s own picture where it is kept, and the history in a form that can be checked.</source>
        <translation>ملف PDF واحد يضم تقرير الإرسال، ومرفق به المستند تمامًا كما أُرسل، وصورة Telnyx إن حُفظت، والمحفوظات بصيغة يمكن التحقق منها.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>حفظ الإثبات</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>حُفظ: ‎{path}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Whoever has the file can read the documents. It is checked with: faxdesk verify FILE</source>
        <translation>من لديه الملف يستطيع قراءة المستندات. يُتحقق منه بالأمر: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>With a &amp;picture of the first page on the report</source>
        <translation>مع &amp;صورة الصفحة الأولى في التقرير</translation>
    </message>
</context>
<context>
    <name>QualityNote</name>
    <message numerus="yes">
        <source>%n numbers refused so fine a quality before.</source>
        <translation>
            <numerusform>الأرقام التي رفضت من قبل جودة بهذه الدقة: %n.</numerusform>
            <numerusform>الأرقام التي رفضت من قبل جودة بهذه الدقة: %n.</numerusform>
            <numerusform>الأرقام التي رفضت من قبل جودة بهذه الدقة: %n.</numerusform>
            <numerusform>الأرقام التي رفضت من قبل جودة بهذه الدقة: %n.</numerusform>
            <numerusform>الأرقام التي رفضت من قبل جودة بهذه الدقة: %n.</numerusform>
            <numerusform>الأرقام التي رفضت من قبل جودة بهذه الدقة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some fax machines refuse this. FaxDesk then tries again in High.</source>
        <translation>ترفض بعض أجهزة الفاكس ذلك. عندها يعيد FaxDesk المحاولة بجودة «عالية».</translation>
    </message>
    <message>
        <source>Use High</source>
        <translation>استخدام «عالية»</translation>
    </message>
    <message>
        <source>{number} refused so fine a quality before.</source>
        <translation>رفض ‎{number} من قبل جودة بهذه الدقة.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n faxes were to go from {before}. Your number is {number} now.</source>
        <translation>
            <numerusform>كان مقررًا إرسال %n فاكس من ‎{before}. رقمك الآن هو ‎{number}.</numerusform>
            <numerusform>كان مقررًا إرسال فاكس واحد من ‎{before}. رقمك الآن هو ‎{number}.</numerusform>
            <numerusform>كان مقررًا إرسال فاكسين من ‎{before}. رقمك الآن هو ‎{number}.</numerusform>
            <numerusform>كان مقررًا إرسال %n فاكسات من ‎{before}. رقمك الآن هو ‎{number}.</numerusform>
            <numerusform>كان مقررًا إرسال %n فاكسًا من ‎{before}. رقمك الآن هو ‎{number}.</numerusform>
            <numerusform>كان مقررًا إرسال %n فاكس من ‎{before}. رقمك الآن هو ‎{number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes will not go until FaxDesk is open again.</source>
        <translation>
            <numerusform>لن يُرسل %n فاكس حتى يُفتح FaxDesk من جديد.</numerusform>
            <numerusform>لن يُرسل فاكس واحد حتى يُفتح FaxDesk من جديد.</numerusform>
            <numerusform>لن يُرسل فاكسان حتى يُفتح FaxDesk من جديد.</numerusform>
            <numerusform>لن يُرسل %n فاكسات حتى يُفتح FaxDesk من جديد.</numerusform>
            <numerusform>لن يُرسل %n فاكسًا حتى يُفتح FaxDesk من جديد.</numerusform>
            <numerusform>لن يُرسل %n فاكس حتى يُفتح FaxDesk من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All parts</source>
        <translation>كل الأ&amp;جزاء</translation>
    </message>
    <message>
        <source>&amp;Cancel the fax</source>
        <translation>إلغاء الفا&amp;كس</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>إ&amp;لغاؤها</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Close FaxDesk</source>
        <translation>إ&amp;غلاق FaxDesk</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>الإغلا&amp;ق على أي حال</translation>
    </message>
    <message>
        <source>&amp;From {number}</source>
        <translation>&amp;من ‎{number}</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>ال&amp;تخلي عنه</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>&amp;Go on sending</source>
        <translation>متابعة الإر&amp;سال</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>إبقاؤه مفتو&amp;حًا</translation>
    </message>
    <message>
        <source>&amp;Keep {number}</source>
        <translation>الا&amp;حتفاظ بالرقم ‎{number}</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>تر&amp;كه</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>تركه يست&amp;مر</translation>
    </message>
    <message>
        <source>&amp;Let them go on</source>
        <translation>تركها تست&amp;مر</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>موا&amp;فق</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Stop everything</source>
        <translation>إيقاف ك&amp;ل شيء</translation>
    </message>
    <message>
        <source>1 fax will not go until FaxDesk is open again.</source>
        <translation>لن يُرسل فاكس واحد حتى يُفتح FaxDesk من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Already under way: %n. Telnyx was asked to stop them; they may still arrive.</source>
        <translation>
            <numerusform>قيد الإرسال بالفعل: %n. طُلب من Telnyx إيقافها، وقد تصل مع ذلك.</numerusform>
            <numerusform>قيد الإرسال بالفعل: %n. طُلب من Telnyx إيقافها، وقد تصل مع ذلك.</numerusform>
            <numerusform>قيد الإرسال بالفعل: %n. طُلب من Telnyx إيقافها، وقد تصل مع ذلك.</numerusform>
            <numerusform>قيد الإرسال بالفعل: %n. طُلب من Telnyx إيقافها، وقد تصل مع ذلك.</numerusform>
            <numerusform>قيد الإرسال بالفعل: %n. طُلب من Telnyx إيقافها، وقد تصل مع ذلك.</numerusform>
            <numerusform>قيد الإرسال بالفعل: %n. طُلب من Telnyx إيقافها، وقد تصل مع ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel every fax that has not arrived, and pause the queue?</source>
        <translation>هل يُلغى كل فاكس لم يصل، وتوقف قائمة الانتظار مؤقتًا؟</translation>
    </message>
    <message numerus="yes">
        <source>Cancel these %n faxes?</source>
        <translation>
            <numerusform>هل تُلغى هذه الفاكسات (%n)؟</numerusform>
            <numerusform>هل تُلغى هذه الفاكسات (%n)؟</numerusform>
            <numerusform>هل تُلغى هذه الفاكسات (%n)؟</numerusform>
            <numerusform>هل تُلغى هذه الفاكسات (%n)؟</numerusform>
            <numerusform>هل تُلغى هذه الفاكسات (%n)؟</numerusform>
            <numerusform>هل تُلغى هذه الفاكسات (%n)؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this fax?</source>
        <translation>هل يُلغى هذا الفاكس؟</translation>
    </message>
    <message>
        <source>Cancel?</source>
        <translation>إلغاء؟</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled before they went: %n</source>
        <translation>
            <numerusform>أُلغيت قبل إرسالها: %n</numerusform>
            <numerusform>أُلغيت قبل إرسالها: %n</numerusform>
            <numerusform>أُلغيت قبل إرسالها: %n</numerusform>
            <numerusform>أُلغيت قبل إرسالها: %n</numerusform>
            <numerusform>أُلغيت قبل إرسالها: %n</numerusform>
            <numerusform>أُلغيت قبل إرسالها: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close FaxDesk?</source>
        <translation>هل يُغلق FaxDesk؟</translation>
    </message>
    <message numerus="yes">
        <source>Delivered before, of those you sent off together with them: %n</source>
        <translation>
            <numerusform>سُلّم من قبل مما أرسلته معها: %n</numerusform>
            <numerusform>سُلّم من قبل مما أرسلته معها: %n</numerusform>
            <numerusform>سُلّم من قبل مما أرسلته معها: %n</numerusform>
            <numerusform>سُلّم من قبل مما أرسلته معها: %n</numerusform>
            <numerusform>سُلّم من قبل مما أرسلته معها: %n</numerusform>
            <numerusform>سُلّم من قبل مما أرسلته معها: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>FaxDesk then stays as an icon in the notification area. You can change that in Settings.</source>
        <translation>يبقى FaxDesk عندها كأيقونة في منطقة الإشعارات. يمكن تغيير ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>Faxes under way are stopped as far as Telnyx still can. Those that have not gone are cancelled; each can be tried again later.</source>
        <translation>تُوقف الفاكسات الجارية ما دام Telnyx قادرًا على ذلك. وتُلغى التي لم تُرسل؛ ويمكن إعادة محاولة كل منها لاحقًا.</translation>
    </message>
    <message>
        <source>From which number?</source>
        <translation>من أي رقم؟</translation>
    </message>
    <message>
        <source>Give up the changes?</source>
        <translation>هل يُتخلى عن التغييرات؟</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>It arrived, so it lies in the bin for {days} days with its proof. History shows the bin and puts it back.</source>
        <translation>لقد وصل، لذلك يبقى في سلة المحذوفات {days} يومًا مع إثباته. تعرض «المحفوظات» السلة وتعيده منها.</translation>
    </message>
    <message>
        <source>It did not arrive: its story and FaxDesk&apos;s copy are deleted for good.</source>
        <translation>لم يصل: تُحذف مجرياته ونسخة FaxDesk نهائيًا.</translation>
    </message>
    <message>
        <source>Keep &amp;sending</source>
        <translation>متابعة الإر&amp;سال</translation>
    </message>
    <message>
        <source>Keep sending when the window is closed?</source>
        <translation>هل يستمر الإرسال عند إغلاق النافذة؟</translation>
    </message>
    <message>
        <source>Keep sending?</source>
        <translation>هل يستمر الإرسال؟</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message numerus="yes">
        <source>Not sure they went: %n</source>
        <translation>
            <numerusform>غير مؤكد إرسالها: %n</numerusform>
            <numerusform>غير مؤكد إرسالها: %n</numerusform>
            <numerusform>غير مؤكد إرسالها: %n</numerusform>
            <numerusform>غير مؤكد إرسالها: %n</numerusform>
            <numerusform>غير مؤكد إرسالها: %n</numerusform>
            <numerusform>غير مؤكد إرسالها: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only &amp;this part</source>
        <translation>هذا الج&amp;زء فقط</translation>
    </message>
    <message>
        <source>Open FaxDesk again now, in {language}?</source>
        <translation>هل يُفتح FaxDesk من جديد الآن باللغة التالية: {language}؟</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>الفتح من جديد</translation>
    </message>
    <message>
        <source>Otherwise the receiver gets a document with pages missing.</source>
        <translation>وإلا تلقى المستلم مستندًا ناقص الصفحات.</translation>
    </message>
    <message>
        <source>Otherwise: {what}</source>
        <translation>خلاف ذلك: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Remove these %n faxes?</source>
        <translation>
            <numerusform>هل تُزال هذه الفاكسات (%n)؟</numerusform>
            <numerusform>هل تُزال هذه الفاكسات (%n)؟</numerusform>
            <numerusform>هل تُزال هذه الفاكسات (%n)؟</numerusform>
            <numerusform>هل تُزال هذه الفاكسات (%n)؟</numerusform>
            <numerusform>هل تُزال هذه الفاكسات (%n)؟</numerusform>
            <numerusform>هل تُزال هذه الفاكسات (%n)؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this fax?</source>
        <translation>هل يُزال هذا الفاكس؟</translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation>إزالة؟</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>عدة أجزاء</translation>
    </message>
    <message>
        <source>Stop everything?</source>
        <translation>هل يُوقف كل شيء؟</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>تم الإيقاف</translation>
    </message>
    <message>
        <source>Telnyx is still sending. FaxDesk can&apos;t tell how it ends while it is closed.</source>
        <translation>ما زال Telnyx يرسل. لا يستطيع FaxDesk معرفة النتيجة وهو مغلق.</translation>
    </message>
    <message>
        <source>The fax you are composing has not been sent. Close and give it up?</source>
        <translation>الفاكس الذي تحرره لم يُرسل. هل يُغلق ويُتخلى عنه؟</translation>
    </message>
    <message>
        <source>The fax you are composing is kept, and faxes under way go on.</source>
        <translation>يُحتفظ بالفاكس الذي تحرره، وتستمر الفاكسات الجارية.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>قائمة الانتظار متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>There was no fax left that had to be stopped.</source>
        <translation>لم يبقَ فاكس يجب إيقافه.</translation>
    </message>
    <message>
        <source>This fax was to go from {before}. Your number is {number} now.</source>
        <translation>كان مقررًا إرسال هذا الفاكس من ‎{before}. رقمك الآن هو ‎{number}.</translation>
    </message>
    <message>
        <source>This is part {part} of {parts}. Cancel the other parts too?</source>
        <translation>هذا هو الجزء {part} من {parts}. هل تُلغى الأجزاء الأخرى أيضًا؟</translation>
    </message>
    <message>
        <source>This is part {part} of {parts}. Try the other parts again too?</source>
        <translation>هذا هو الجزء {part} من {parts}. هل تعاد محاولة الأجزاء الأخرى أيضًا؟</translation>
    </message>
    <message numerus="yes">
        <source>What arrived (%n) lies in the bin for {days} days with its proof. History shows the bin and puts it back.</source>
        <translation>
            <numerusform>ما وصل (%n) يبقى في سلة المحذوفات {days} يومًا مع إثباته. تعرض «المحفوظات» السلة وتعيده منها.</numerusform>
            <numerusform>ما وصل (%n) يبقى في سلة المحذوفات {days} يومًا مع إثباته. تعرض «المحفوظات» السلة وتعيده منها.</numerusform>
            <numerusform>ما وصل (%n) يبقى في سلة المحذوفات {days} يومًا مع إثباته. تعرض «المحفوظات» السلة وتعيده منها.</numerusform>
            <numerusform>ما وصل (%n) يبقى في سلة المحذوفات {days} يومًا مع إثباته. تعرض «المحفوظات» السلة وتعيده منها.</numerusform>
            <numerusform>ما وصل (%n) يبقى في سلة المحذوفات {days} يومًا مع إثباته. تعرض «المحفوظات» السلة وتعيده منها.</numerusform>
            <numerusform>ما وصل (%n) يبقى في سلة المحذوفات {days} يومًا مع إثباته. تعرض «المحفوظات» السلة وتعيده منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What did not arrive (%n) is deleted for good, with its story and FaxDesk&apos;s copy.</source>
        <translation>
            <numerusform>ما لم يصل (%n) يُحذف نهائيًا مع مجرياته ونسخة FaxDesk.</numerusform>
            <numerusform>ما لم يصل (%n) يُحذف نهائيًا مع مجرياته ونسخة FaxDesk.</numerusform>
            <numerusform>ما لم يصل (%n) يُحذف نهائيًا مع مجرياته ونسخة FaxDesk.</numerusform>
            <numerusform>ما لم يصل (%n) يُحذف نهائيًا مع مجرياته ونسخة FaxDesk.</numerusform>
            <numerusform>ما لم يصل (%n) يُحذف نهائيًا مع مجرياته ونسخة FaxDesk.</numerusform>
            <numerusform>ما لم يصل (%n) يُحذف نهائيًا مع مجرياته ونسخة FaxDesk.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is under way already may still arrive.</source>
        <translation>ما هو قيد الإرسال بالفعل قد يصل مع ذلك.</translation>
    </message>
    <message>
        <source>What you changed on the cover page is not kept yet. Give it up?</source>
        <translation>لم تُحفظ بعد تغييراتك على صفحة الغلاف. هل يُتخلى عنها؟</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Part {part} of {parts}: {names}</source>
        <translation>الجزء {part} من {parts}: {names}</translation>
    </message>
    <message>
        <source>The bar is an estimate: Telnyx doesn&apos;t tell how many pages have gone.</source>
        <translation>الشريط تقديري: لا يذكر Telnyx عدد الصفحات المرسلة.</translation>
    </message>
    <message>
        <source>To {recipient}: {what}</source>
        <translation>إلى ‎{recipient}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} و%n غيره</numerusform>
            <numerusform>{name} و%n غيره</numerusform>
            <numerusform>{name} و%n غيره</numerusform>
            <numerusform>{name} و%n غيره</numerusform>
            <numerusform>{name} و%n غيره</numerusform>
            <numerusform>{name} و%n غيره</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueFilter</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>الجديدة: %n</numerusform>
            <numerusform>الجديدة: %n</numerusform>
            <numerusform>الجديدة: %n</numerusform>
            <numerusform>الجديدة: %n</numerusform>
            <numerusform>الجديدة: %n</numerusform>
            <numerusform>الجديدة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>No fax fits what you look for.</source>
        <translation>لا يوجد فاكس يطابق البحث.</translation>
    </message>
    <message>
        <source>No faxes yet. What you send is listed here, with what became of it.</source>
        <translation>لا فاكسات بعد. يُدرج هنا ما ترسله وما آل إليه.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the queue by number or document</source>
        <translation>البحث في قائمة الانتظار بالرقم أو المستند</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Words of number or document, in any order (Ctrl+F)</source>
        <translation>كلمات من الرقم أو المستند، بأي ترتيب (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>أرسله</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message numerus="yes">
        <source>%n faxes removed.</source>
        <translation>
            <numerusform>أُزيل %n فاكس.</numerusform>
            <numerusform>أُزيل فاكس واحد.</numerusform>
            <numerusform>أُزيل فاكسان.</numerusform>
            <numerusform>أُزيل %n فاكسات.</numerusform>
            <numerusform>أُزيل %n فاكسًا.</numerusform>
            <numerusform>أُزيل %n فاكس.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fax removed.</source>
        <translation>أُزيل فاكس واحد.</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>التفاص&amp;يل</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>استعادة ما أُزيل</translation>
    </message>
    <message>
        <source>Show the history of the selected fax (Ctrl+D)</source>
        <translation>عرض محفوظات الفاكس المحدد (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n مستند</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%n مستندات</numerusform>
            <numerusform>%n مستندًا</numerusform>
            <numerusform>%n مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n صفحة</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages with the cover</source>
        <translation>
            <numerusform>%n صفحة مع الغلاف</numerusform>
            <numerusform>صفحة واحدة مع الغلاف</numerusform>
            <numerusform>صفحتان مع الغلاف</numerusform>
            <numerusform>%n صفحات مع الغلاف</numerusform>
            <numerusform>%n صفحة مع الغلاف</numerusform>
            <numerusform>%n صفحة مع الغلاف</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>مستند واحد</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>About {time} each; all {pages} in {all} on %n lines, with dialling.</source>
        <translation>
            <numerusform>نحو {time} لكل منها؛ وكلها ({pages}) في {all} على %n خط، مع الاتصال.</numerusform>
            <numerusform>نحو {time} لكل منها؛ وكلها ({pages}) في {all} على خط واحد، مع الاتصال.</numerusform>
            <numerusform>نحو {time} لكل منها؛ وكلها ({pages}) في {all} على خطين، مع الاتصال.</numerusform>
            <numerusform>نحو {time} لكل منها؛ وكلها ({pages}) في {all} على %n خطوط، مع الاتصال.</numerusform>
            <numerusform>نحو {time} لكل منها؛ وكلها ({pages}) في {all} على %n خطًا، مع الاتصال.</numerusform>
            <numerusform>نحو {time} لكل منها؛ وكلها ({pages}) في {all} على %n خط، مع الاتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} each; all {pages} in {all} on one line, with dialling.</source>
        <translation>نحو {time} لكل منها؛ وكلها ({pages}) في {all} على خط واحد، مع الاتصال.</translation>
    </message>
    <message>
        <source>Add a document, or choose a cover page and write on it.</source>
        <translation>أضف مستندًا، أو اختر صفحة غلاف واكتب عليها.</translation>
    </message>
    <message>
        <source>Add a document, or press Edit… and write a message on the cover page.</source>
        <translation>أضف مستندًا، أو اضغط «تحرير…» واكتب رسالة على صفحة الغلاف.</translation>
    </message>
    <message numerus="yes">
        <source>All %n covers are made out to “{name}”.</source>
        <translation>
            <numerusform>كل الأغلفة (%n) موجهة إلى «{name}».</numerusform>
            <numerusform>كل الأغلفة (%n) موجهة إلى «{name}».</numerusform>
            <numerusform>كل الأغلفة (%n) موجهة إلى «{name}».</numerusform>
            <numerusform>كل الأغلفة (%n) موجهة إلى «{name}».</numerusform>
            <numerusform>كل الأغلفة (%n) موجهة إلى «{name}».</numerusform>
            <numerusform>كل الأغلفة (%n) موجهة إلى «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct or remove the number marked red.</source>
        <translation>صحّح الرقم المعلَّم بالأحمر أو أزله.</translation>
    </message>
    <message>
        <source>Press Keep or Cancel for the pages of “{name}”.</source>
        <translation>اضغط «احتفاظ» أو «إلغاء» لصفحات «{name}».</translation>
    </message>
    <message>
        <source>The cover page alone</source>
        <translation>صفحة الغلاف وحدها</translation>
    </message>
    <message>
        <source>The cover page is being drawn …</source>
        <translation>يجري رسم صفحة الغلاف …</translation>
    </message>
    <message>
        <source>The documents are being checked …</source>
        <translation>يجري فحص المستندات …</translation>
    </message>
    <message>
        <source>Together they are too big: press Shrink to fit beside “{name}”.</source>
        <translation>حجمها معًا كبير جدًا: اضغط «تصغير الحجم» بجانب «{name}».</translation>
    </message>
    <message>
        <source>Type a fax number.</source>
        <translation>اكتب رقم فاكس.</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>نحو ‎{amount}</translation>
    </message>
    <message>
        <source>about {time} in all</source>
        <translation>نحو {time} إجمالًا</translation>
    </message>
    <message>
        <source>about {time} on the line</source>
        <translation>نحو {time} على الخط</translation>
    </message>
    <message numerus="yes">
        <source>as %n faxes</source>
        <translation>
            <numerusform>في %n فاكس</numerusform>
            <numerusform>في فاكس واحد</numerusform>
            <numerusform>في فاكسين</numerusform>
            <numerusform>في %n فاكسات</numerusform>
            <numerusform>في %n فاكسًا</numerusform>
            <numerusform>في %n فاكس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as %n faxes to each</source>
        <translation>
            <numerusform>في %n فاكس لكل مستلم</numerusform>
            <numerusform>في فاكس واحد لكل مستلم</numerusform>
            <numerusform>في فاكسين لكل مستلم</numerusform>
            <numerusform>في %n فاكسات لكل مستلم</numerusform>
            <numerusform>في %n فاكسًا لكل مستلم</numerusform>
            <numerusform>في %n فاكس لكل مستلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n numbers</source>
        <translation>
            <numerusform>إلى %n رقم</numerusform>
            <numerusform>إلى رقم واحد</numerusform>
            <numerusform>إلى رقمين</numerusform>
            <numerusform>إلى %n أرقام</numerusform>
            <numerusform>إلى %n رقمًا</numerusform>
            <numerusform>إلى %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>to 1 number</source>
        <translation>إلى رقم واحد</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be sent: take it out.</source>
        <translation>لا يمكن إرسال «{name}»: أخرجه.</translation>
    </message>
    <message>
        <source>“{name}” is being cleaned up …</source>
        <translation>يجري تنظيف «{name}» …</translation>
    </message>
    <message>
        <source>“{name}” is being made again …</source>
        <translation>يجري إنشاء «{name}» من جديد …</translation>
    </message>
    <message>
        <source>“{name}” is being shrunk …</source>
        <translation>يجري تصغير «{name}» …</translation>
    </message>
    <message>
        <source>“{name}” is too big: press Shrink to fit beside it.</source>
        <translation>«{name}» كبير جدًا: اضغط «تصغير الحجم» بجانبه.</translation>
    </message>
    <message>
        <source>“{name}” needs its password: press Unlock… beside it.</source>
        <translation>«{name}» يحتاج إلى كلمة مروره: اضغط «فتح القفل…» بجانبه.</translation>
    </message>
    <message>
        <source>“{name}” was changed: choose which version goes.</source>
        <translation>تغيّر «{name}»: اختر النسخة التي تُرسل.</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <source>&amp;Numbers</source>
        <translation>الأر&amp;قام</translation>
    </message>
    <message>
        <source>Enter, comma or semicolon ends a number. Left arrow goes to the numbers before.</source>
        <translation>ينهي Enter أو الفاصلة أو الفاصلة المنقوطة الرقم. ينتقل سهم اليسار إلى الأرقام السابقة.</translation>
    </message>
    <message>
        <source>Name or fax number, e.g. +1 312 736 7276</source>
        <translation>اسم أو رقم فاكس، مثل ‎+1 312 736 7276</translation>
    </message>
    <message>
        <source>To: fax numbers</source>
        <translation>إلى: أرقام الفاكس</translation>
    </message>
</context>
<context>
    <name>RecipientMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحري&amp;ر</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n numbers</source>
        <translation>
            <numerusform>إزا&amp;لة %n رقم</numerusform>
            <numerusform>إزا&amp;لة رقم واحد</numerusform>
            <numerusform>إزا&amp;لة رقمين</numerusform>
            <numerusform>إزا&amp;لة %n أرقام</numerusform>
            <numerusform>إزا&amp;لة %n رقمًا</numerusform>
            <numerusform>إزا&amp;لة %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lear: remove all</source>
        <translation>م&amp;سح: إزالة الكل</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n &amp;marked red</source>
        <translation>
            <numerusform>إزالة المعلَّمة بالأ&amp;حمر (%n)</numerusform>
            <numerusform>إزالة المعلَّمة بالأ&amp;حمر (%n)</numerusform>
            <numerusform>إزالة المعلَّمة بالأ&amp;حمر (%n)</numerusform>
            <numerusform>إزالة المعلَّمة بالأ&amp;حمر (%n)</numerusform>
            <numerusform>إزالة المعلَّمة بالأ&amp;حمر (%n)</numerusform>
            <numerusform>إزالة المعلَّمة بالأ&amp;حمر (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the one &amp;marked red</source>
        <translation>إزالة المعلَّم بالأ&amp;حمر</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
</context>
<context>
    <name>RecipientsPanel</name>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n رقم</numerusform>
            <numerusform>رقم واحد</numerusform>
            <numerusform>رقمان</numerusform>
            <numerusform>%n أرقام</numerusform>
            <numerusform>%n رقمًا</numerusform>
            <numerusform>%n رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers removed.</source>
        <translation>
            <numerusform>أُزيل %n رقم.</numerusform>
            <numerusform>أُزيل رقم واحد.</numerusform>
            <numerusform>أُزيل رقمان.</numerusform>
            <numerusform>أُزيل %n أرقام.</numerusform>
            <numerusform>أُزيل %n رقمًا.</numerusform>
            <numerusform>أُزيل %n رقم.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>رقم واحد</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>دفتر العناوين…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Keep whom the directory knows in the address book</source>
        <translation>حفظ من يعرفهم الدليل في دفتر العناوين</translation>
    </message>
    <message>
        <source>Open the address book (Ctrl+B)</source>
        <translation>فتح دفتر العناوين (Ctrl+B)</translation>
    </message>
    <message>
        <source>Put the numbers back</source>
        <translation>استعادة الأرقام</translation>
    </message>
    <message>
        <source>Remove all numbers</source>
        <translation>إزالة كل الأرقام</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n marked red</source>
        <translation>
            <numerusform>إزالة المعلَّمة بالأحمر (%n)</numerusform>
            <numerusform>إزالة المعلَّمة بالأحمر (%n)</numerusform>
            <numerusform>إزالة المعلَّمة بالأحمر (%n)</numerusform>
            <numerusform>إزالة المعلَّمة بالأحمر (%n)</numerusform>
            <numerusform>إزالة المعلَّمة بالأحمر (%n)</numerusform>
            <numerusform>إزالة المعلَّمة بالأحمر (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the numbers that are impossible</source>
        <translation>إزالة الأرقام المستحيلة</translation>
    </message>
    <message>
        <source>Remove the one marked red</source>
        <translation>إزالة المعلَّم بالأحمر</translation>
    </message>
    <message>
        <source>Take the contact out of the address book again</source>
        <translation>إخراج جهة الاتصال من دفتر العناوين مجددًا</translation>
    </message>
    <message>
        <source>{number} is there already.</source>
        <translation>‎{number} موجود بالفعل.</translation>
    </message>
</context>
<context>
    <name>RenameButton</name>
    <message>
        <source>&amp;Rename group…</source>
        <translation>إعادة تسم&amp;ية المجموعة…</translation>
    </message>
    <message>
        <source>New name of the group:</source>
        <translation>الاسم الجديد للمجموعة:</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>The group is called {name} now.</source>
        <translation>اسم المجموعة الآن {name}.</translation>
    </message>
</context>
<context>
    <name>RenderedWindow</name>
    <message>
        <source>As Telnyx rendered it</source>
        <translation>كما صوّره Telnyx</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>الصفحة التالية (Page Down)</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة ‎{number} من {count}</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>الصفحة السابقة (Page Up)</translation>
    </message>
    <message>
        <source>Telnyx made this picture; the receiver&apos;s machine printed it, or will.</source>
        <translation>أعدّ Telnyx هذه الصورة؛ وقد طبعها جهاز المستلم أو سيطبعها.</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>تعذّر عرض هذه الصفحة.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown.</source>
        <translation>تعذّر عرض هذه الصورة.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;حفظ بتنسيق PDF…</translation>
    </message>
    <message>
        <source>A &amp;file for each, in a folder</source>
        <translation>مل&amp;ف لكل منها، في مجلد</translation>
    </message>
    <message>
        <source>All in &amp;one file</source>
        <translation>الكل في ملف &amp;واحد</translation>
    </message>
    <message>
        <source>Fax reports.pdf</source>
        <translation>تقارير الفاكس.pdf</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>مجلد التقارير</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>سُلّم إلى الطابعة.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>تجري الطباعة…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>حُفظ: ‎{path}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is ready.</source>
        <translation>لم تستلم الطابعة شيئًا. تحقّق من جاهزيتها.</translation>
    </message>
    <message>
        <source>Transmission report</source>
        <translation>تقرير الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>What became of these %n faxes, each on a page of its own.</source>
        <translation>
            <numerusform>ما آلت إليه هذه الفاكسات (%n)، كل منها في صفحة.</numerusform>
            <numerusform>ما آلت إليه هذه الفاكسات (%n)، كل منها في صفحة.</numerusform>
            <numerusform>ما آلت إليه هذه الفاكسات (%n)، كل منها في صفحة.</numerusform>
            <numerusform>ما آلت إليه هذه الفاكسات (%n)، كل منها في صفحة.</numerusform>
            <numerusform>ما آلت إليه هذه الفاكسات (%n)، كل منها في صفحة.</numerusform>
            <numerusform>ما آلت إليه هذه الفاكسات (%n)، كل منها في صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this fax, on one page: for the file, or for whoever asks.</source>
        <translation>ما آل إليه هذا الفاكس، في صفحة واحدة: للملف أو لمن يسأل.</translation>
    </message>
    <message>
        <source>With a &amp;picture of the first page</source>
        <translation>مع &amp;صورة الصفحة الأولى</translation>
    </message>
</context>
<context>
    <name>ReportSettings</name>
    <message>
        <source>After each &amp;delivery save the report in</source>
        <translation>حفظ التقرير بعد كل تس&amp;ليم في</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Choose the folder for reports</source>
        <translation>اختيار مجلد التقارير</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>مجلد التقارير</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>لم يُختر مجلد</translation>
    </message>
    <message>
        <source>Reports show a picture of the &amp;first page</source>
        <translation>تُظهر التقارير صورة الصفحة الأ&amp;ولى</translation>
    </message>
    <message>
        <source>Transmission reports</source>
        <translation>تقارير الإرسال</translation>
    </message>
</context>
<context>
    <name>RetentionSettings</name>
    <message>
        <source>&amp;Delete documents</source>
        <translation>&amp;حذف المستندات</translation>
    </message>
    <message>
        <source>&amp;Take out numbers and names</source>
        <translation>إخراج الأ&amp;رقام والأسماء</translation>
    </message>
    <message>
        <source>A sign like ***K3F7A2BQ then stands for the number, the same in all faxes to it. That can&apos;t be undone.</source>
        <translation>تحل عندها علامة مثل ***K3F7A2BQ محل الرقم، وهي نفسها في كل الفاكسات إليه. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Days after a fax&apos;s end until its document is deleted</source>
        <translation>عدد الأيام من انتهاء الفاكس حتى حذف مستنده</translation>
    </message>
    <message>
        <source>Days after a fax&apos;s end until its number and names are taken out</source>
        <translation>عدد الأيام من انتهاء الفاكس حتى إخراج رقمه وأسمائه</translation>
    </message>
    <message>
        <source>How long faxes are kept</source>
        <translation>مدة حفظ الفاكسات</translation>
    </message>
    <message>
        <source>It may show names and what the fax is about. It goes with numbers and names.</source>
        <translation>قد تُظهر أسماءً وموضوع الفاكس. وتزول مع الأرقام والأسماء عند إخراجها.</translation>
    </message>
    <message>
        <source>Keep a small picture of the first page for reports</source>
        <translation>الاحتفاظ بصورة صغيرة للصفحة الأولى من أجل التقارير</translation>
    </message>
    <message>
        <source>Single faxes are kept longer by “How long it is kept…” in their menu, which also puts them under legal hold.</source>
        <translation>تُحفظ فاكسات بعينها مدة أطول عبر «مدة حفظه…» في قائمتها، وفيها أيضًا الحجز القانوني.</translation>
    </message>
    <message>
        <source>This desk works in a team. What holds for all its desks is set by your IT department.</source>
        <translation>تعمل محطة العمل هذه ضمن فريق. ما يسري على كل محطاته يضبطه قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>With the document go its pictures, and what stood on its cover. What was sent to whom and when, and the hashes that prove it, stay.</source>
        <translation>تزول مع المستند صوره وما كان على غلافه. ويبقى ما أُرسل ولمن ومتى، والبصمات التي تثبت ذلك.</translation>
    </message>
    <message>
        <source>days after the fax has ended</source>
        <translation>يومًا بعد انتهاء الفاكس</translation>
    </message>
</context>
<context>
    <name>RetrySettings</name>
    <message>
        <source>&amp;without T.38</source>
        <translation>&amp;بدون T.38</translation>
    </message>
    <message numerus="yes">
        <source>Before the 2nd, 3rd, … try; the last number serves for all later ones. FaxDesk tries %n times at most.</source>
        <translation>
            <numerusform>قبل المحاولة الثانية والثالثة …؛ ويسري الرقم الأخير على ما بعدها. أقصى عدد محاولات FaxDesk: %n.</numerusform>
            <numerusform>قبل المحاولة الثانية والثالثة …؛ ويسري الرقم الأخير على ما بعدها. أقصى عدد محاولات FaxDesk: %n.</numerusform>
            <numerusform>قبل المحاولة الثانية والثالثة …؛ ويسري الرقم الأخير على ما بعدها. أقصى عدد محاولات FaxDesk: %n.</numerusform>
            <numerusform>قبل المحاولة الثانية والثالثة …؛ ويسري الرقم الأخير على ما بعدها. أقصى عدد محاولات FaxDesk: %n.</numerusform>
            <numerusform>قبل المحاولة الثانية والثالثة …؛ ويسري الرقم الأخير على ما بعدها. أقصى عدد محاولات FaxDesk: %n.</numerusform>
            <numerusform>قبل المحاولة الثانية والثالثة …؛ ويسري الرقم الأخير على ما بعدها. أقصى عدد محاولات FaxDesk: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the machines don&apos;t understand each other, last try</source>
        <translation>إذا لم يتفاهم الجهازان، فالمحاولة الأخيرة</translation>
    </message>
    <message>
        <source>Make the last try in normal quality</source>
        <translation>إجراء المحاولة الأخيرة بجودة عادية</translation>
    </message>
    <message>
        <source>Make the last try without T.38</source>
        <translation>إجراء المحاولة الأخيرة بدون T.38</translation>
    </message>
    <message>
        <source>Minutes to wait after &amp;other faults</source>
        <translation>دقائق الانتظار بعد أعطال أ&amp;خرى</translation>
    </message>
    <message>
        <source>Minutes to wait after a &amp;busy line</source>
        <translation>دقائق الانتظار بعد خط م&amp;شغول</translation>
    </message>
    <message>
        <source>When a fax doesn&apos;t get through</source>
        <translation>عندما لا ينجح إرسال الفاكس</translation>
    </message>
    <message>
        <source>in &amp;normal quality</source>
        <translation>بجودة &amp;عادية</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>&amp;Send</source>
        <translation>إر&amp;سال</translation>
    </message>
    <message>
        <source>Fetch back the fax that was put aside</source>
        <translation>استعادة الفاكس الموضوع جانبًا</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send ({keys})</source>
        <translation>إرسال (‎{keys})</translation>
    </message>
    <message>
        <source>The fax you were composing was put aside.</source>
        <translation>وُضع الفاكس الذي كنت تحرره جانبًا.</translation>
    </message>
</context>
<context>
    <name>SenderLineSettings</name>
    <message>
        <source>&amp;Telnyx prints such a line already</source>
        <translation>يطبع &amp;Telnyx مثل هذا السطر بالفعل</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Date, time, name, numbers and page.</source>
        <translation>التاريخ والوقت والاسم والأرقام والصفحة.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Put &amp;it on</source>
        <translation>و&amp;ضعه</translation>
    </message>
    <message>
        <source>S&amp;ender&apos;s name</source>
        <translation>اسم المر&amp;سل</translation>
    </message>
    <message>
        <source>Sender&apos;s line at the head of each page</source>
        <translation>سطر المرسل أعلى كل صفحة</translation>
    </message>
    <message>
        <source>Where the law asks for it: faxes from the USA</source>
        <translation>حيث يقتضيه القانون: الفاكسات من الولايات المتحدة</translation>
    </message>
    <message>
        <source>as on cover pages</source>
        <translation>كما في صفحات الغلاف</translation>
    </message>
</context>
<context>
    <name>SettingsAdvice</name>
    <message>
        <source>Set it so</source>
        <translation>ضبطه هكذا</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Before Send</source>
        <translation>قبل الإرسال</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>تغ&amp;يير…</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>التكاليف</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Fax application “{name}”, from {number}.</source>
        <translation>تطبيق الفاكس «{name}»، من ‎{number}.</translation>
    </message>
    <message>
        <source>New faxes</source>
        <translation>الفاكسات الجديدة</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>لم يُعدّ بعد.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>مدة الحفظ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>The demo has an account of its own, on this computer.</source>
        <translation>للعرض التجريبي حساب خاص به على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>&amp;Delete my faxes, their documents and the API key too</source>
        <translation>&amp;حذف فاكساتي ومستنداتها ومفتاح API أيضًا</translation>
    </message>
    <message>
        <source>FaxDesk is asked to close</source>
        <translation>يُطلب من FaxDesk الإغلاق</translation>
    </message>
    <message>
        <source>FaxDesk is installed on this computer for everybody already. Ask whoever looks after the computer for a newer one.</source>
        <translation>FaxDesk مثبَّت بالفعل على هذا الحاسوب لجميع المستخدمين. اطلب نسخة أحدث ممن يدير الحاسوب.</translation>
    </message>
    <message>
        <source>FaxDesk is still open. Close it, then press Retry. Nothing that waits to be sent is lost.</source>
        <translation>ما زال FaxDesk مفتوحًا. أغلقه ثم اضغط «إعادة المحاولة». لا يضيع شيء مما ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>FaxDesk keeps its list of faxes and the documents that still have to go in
{folder}
What you leave there is found again when FaxDesk is installed once more.</source>
        <translation>يحفظ FaxDesk قائمة فاكساته والمستندات التي لم تُرسل بعد في
‎{folder}
ما تتركه هناك يُعثر عليه عند تثبيت FaxDesk من جديد.</translation>
    </message>
    <message>
        <source>Send PDFs as faxes</source>
        <translation>إرسال ملفات PDF كفاكسات</translation>
    </message>
    <message>
        <source>What becomes of the queue and its documents.</source>
        <translation>مصير قائمة الانتظار ومستنداتها.</translation>
    </message>
    <message>
        <source>Your faxes</source>
        <translation>فاكساتك</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>ا&amp;ختبار</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;مفتاح API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Asking Telnyx …</source>
        <translation>يجري سؤال Telnyx …</translation>
    </message>
    <message>
        <source>Choose the fax application to send with.</source>
        <translation>اختر تطبيق الفاكس المستخدم للإرسال.</translation>
    </message>
    <message>
        <source>F&amp;rom-number</source>
        <translation>رقم &amp;المرسل</translation>
    </message>
    <message>
        <source>From-number</source>
        <translation>رقم المرسل</translation>
    </message>
    <message>
        <source>KEY…</source>
        <translation>KEY…</translation>
    </message>
    <message>
        <source>Make an API key in the Telnyx portal (Account, Keys &amp; Credentials), copy it and paste it here. FaxDesk then fetches what you can choose from.</source>
        <translation>أنشئ مفتاح API في بوابة Telnyx ‏(Account, Keys &amp; Credentials)، وانسخه والصقه هنا. عندها يجلب FaxDesk ما يمكنك الاختيار منه.</translation>
    </message>
    <message>
        <source>Paste the API key first, then press Test.</source>
        <translation>الصق مفتاح API أولًا، ثم اضغط «اختبار».</translation>
    </message>
    <message>
        <source>Press Test: then choose from what Telnyx has for you.</source>
        <translation>اضغط «اختبار»، ثم اختر مما يتيحه لك Telnyx.</translation>
    </message>
    <message>
        <source>Send with this &amp;fax application</source>
        <translation>الإرسال بتطبيق ال&amp;فاكس هذا</translation>
    </message>
    <message>
        <source>Set up your Telnyx account</source>
        <translation>إعداد حساب Telnyx</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <source>Something went wrong in FaxDesk. Its log says more.</source>
        <translation>حدث خطأ في FaxDesk. تجد المزيد في سجله.</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>اختبار المفتاح</translation>
    </message>
    <message>
        <source>The key works, but no fax application of this account can send. Fix it in the Telnyx portal.</source>
        <translation>المفتاح يعمل، لكن لا يوجد في هذا الحساب تطبيق فاكس يمكنه الإرسال. أصلح ذلك في بوابة Telnyx.</translation>
    </message>
    <message>
        <source>The key works. Credit: {credit}.</source>
        <translation>المفتاح يعمل. الرصيد: ‎{credit}.</translation>
    </message>
    <message>
        <source>The key works. It may not see the account&apos;s credit; faxes go all the same.</source>
        <translation>المفتاح يعمل. لا يحق له رؤية رصيد الحساب؛ وتُرسل الفاكسات مع ذلك.</translation>
    </message>
    <message>
        <source>This application has no phone number. Give it one in the Telnyx portal, then test again.</source>
        <translation>ليس لهذا التطبيق رقم هاتف. خصص له رقمًا في بوابة Telnyx، ثم اختبر مجددًا.</translation>
    </message>
    <message>
        <source>set by your administrator (TELNYX_API_KEY)</source>
        <translation>ضبطه المسؤول (TELNYX_API_KEY)</translation>
    </message>
    <message>
        <source>the key you gave before; paste another to change it</source>
        <translation>المفتاح الذي أدخلته سابقًا؛ الصق غيره لتغييره</translation>
    </message>
    <message>
        <source>{number}, your number so far, belongs to “{name}”. Faxes from it can&apos;t go with this application.</source>
        <translation>رقمك حتى الآن ‎{number} يعود إلى «{name}». لا يمكن إرسال فاكسات منه بهذا التطبيق.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>المسلَّمة: %n</numerusform>
            <numerusform>المسلَّمة: %n</numerusform>
            <numerusform>المسلَّمة: %n</numerusform>
            <numerusform>المسلَّمة: %n</numerusform>
            <numerusform>المسلَّمة: %n</numerusform>
            <numerusform>المسلَّمة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>الفاشلة: %n</numerusform>
            <numerusform>الفاشلة: %n</numerusform>
            <numerusform>الفاشلة: %n</numerusform>
            <numerusform>الفاشلة: %n</numerusform>
            <numerusform>الفاشلة: %n</numerusform>
            <numerusform>الفاشلة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are kept for faxes whose outcome isn&apos;t known yet.</source>
        <translation>
            <numerusform>الخطوط المحجوزة لفاكسات لم تُعرف نتيجتها بعد: %n.</numerusform>
            <numerusform>الخطوط المحجوزة لفاكسات لم تُعرف نتيجتها بعد: %n.</numerusform>
            <numerusform>الخطوط المحجوزة لفاكسات لم تُعرف نتيجتها بعد: %n.</numerusform>
            <numerusform>الخطوط المحجوزة لفاكسات لم تُعرف نتيجتها بعد: %n.</numerusform>
            <numerusform>الخطوط المحجوزة لفاكسات لم تُعرف نتيجتها بعد: %n.</numerusform>
            <numerusform>الخطوط المحجوزة لفاكسات لم تُعرف نتيجتها بعد: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>الجارية: %n</numerusform>
            <numerusform>الجارية: %n</numerusform>
            <numerusform>الجارية: %n</numerusform>
            <numerusform>الجارية: %n</numerusform>
            <numerusform>الجارية: %n</numerusform>
            <numerusform>الجارية: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>المنتظرة: %n</numerusform>
            <numerusform>المنتظرة: %n</numerusform>
            <numerusform>المنتظرة: %n</numerusform>
            <numerusform>المنتظرة: %n</numerusform>
            <numerusform>المنتظرة: %n</numerusform>
            <numerusform>المنتظرة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line is kept for a fax whose outcome isn&apos;t known yet.</source>
        <translation>خط واحد محجوز لفاكس لم تُعرف نتيجته بعد.</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>واحد يحتاج إليك</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Credit {amount}</source>
        <translation>الرصيد ‎{amount}</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>This month about {spent} of {budget}</source>
        <translation>هذا الشهر نحو ‎{spent} من ‎{budget}</translation>
    </message>
    <message>
        <source>{lines} ({kept} kept for a fax in doubt)</source>
        <translation>{lines} (المحجوز لفاكس مشكوك فيه: {kept})</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n lines in use</source>
        <translation>
            <numerusform>الخطوط المستخدمة: {used} من %n</numerusform>
            <numerusform>الخطوط المستخدمة: {used} من %n</numerusform>
            <numerusform>الخطوط المستخدمة: {used} من %n</numerusform>
            <numerusform>الخطوط المستخدمة: {used} من %n</numerusform>
            <numerusform>الخطوط المستخدمة: {used} من %n</numerusform>
            <numerusform>الخطوط المستخدمة: {used} من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of 1 line in use</source>
        <translation>الخطوط المستخدمة: {used} من 1</translation>
    </message>
    <message>
        <source>⚠ {pct} % of this month&apos;s budget of {budget} is spent</source>
        <translation>⚠ أُنفق {pct} % من ميزانية هذا الشهر البالغة ‎{budget}</translation>
    </message>
</context>
<context>
    <name>StopBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel: put nothing into the queue</source>
        <translation>إلغاء: عدم إضافة شيء إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Put nothing into the queue (Esc)</source>
        <translation>عدم إضافة شيء إلى قائمة الانتظار (Esc)</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Contacts, groups and recent recipients</source>
        <translation>جهات الاتصال والمجموعات وآخر المستلمين</translation>
    </message>
    <message>
        <source>Do not fax: {reason}</source>
        <translation>عدم إرسال فاكسات: {reason}</translation>
    </message>
    <message>
        <source>Enter takes {who}; {n} are offered.</source>
        <translation>يختار Enter ‏{who}؛ عدد المقترحات {n}.</translation>
    </message>
    <message>
        <source>from the directory</source>
        <translation>من الدليل</translation>
    </message>
    <message numerus="yes">
        <source>group, %n contacts</source>
        <translation>
            <numerusform>مجموعة، %n جهة اتصال</numerusform>
            <numerusform>مجموعة، جهة اتصال واحدة</numerusform>
            <numerusform>مجموعة، جهتا اتصال</numerusform>
            <numerusform>مجموعة، %n جهات اتصال</numerusform>
            <numerusform>مجموعة، %n جهة اتصال</numerusform>
            <numerusform>مجموعة، %n جهة اتصال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>&amp;Save as ZIP…</source>
        <translation>&amp;حفظ بتنسيق ZIP…</translation>
    </message>
    <message>
        <source>Collecting, which tries every part of FaxDesk: up to a minute…</source>
        <translation>يجري الجمع مع تجربة كل جزء من FaxDesk: حتى دقيقة…</translation>
    </message>
    <message>
        <source>Information for support</source>
        <translation>معلومات للدعم</translation>
    </message>
    <message>
        <source>Its content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Look it through, save it, and give it to whoever helps you. It has no names, numbers, documents or keys in it. FaxDesk sends it nowhere.</source>
        <translation>راجعها واحفظها وسلّمها لمن يساعدك. لا تحتوي على أسماء أو أرقام أو مستندات أو مفاتيح. لا يرسلها FaxDesk إلى أي مكان.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Save the information for support</source>
        <translation>حفظ المعلومات للدعم</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>حُفظ: ‎{path}</translation>
    </message>
    <message>
        <source>What was collected</source>
        <translation>ما جُمع</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ملفات ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>TeamSettings</name>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;قاعدة البيانات</translation>
    </message>
    <message>
        <source>&amp;Leave the team</source>
        <translation>م&amp;غادرة الفريق</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>ا&amp;ختبار الاتصال</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>يجري الاستعلام…</translation>
    </message>
    <message>
        <source>FAXDESK_TEAM_DATABASE is set, and goes before what is set here.</source>
        <translation>FAXDESK_TEAM_DATABASE مضبوط ويتقدم على ما يُضبط هنا.</translation>
    </message>
    <message>
        <source>From the next start on this desk works its own queue. What it had queued stays with the team.</source>
        <translation>من التشغيل التالي تعالج محطة العمل هذه قائمتها الخاصة. ما أضافته يبقى لدى الفريق.</translation>
    </message>
    <message>
        <source>From the next start on this desk works that team&apos;s queue; its own stays where it is.</source>
        <translation>من التشغيل التالي تعالج محطة العمل هذه قائمة ذلك الفريق؛ وتبقى قائمتها الخاصة مكانها.</translation>
    </message>
    <message>
        <source>Na&amp;me of this desk</source>
        <translation>ا&amp;سم محطة العمل هذه</translation>
    </message>
    <message>
        <source>One queue for several desks</source>
        <translation>قائمة انتظار واحدة لعدة محطات عمل</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Press Test connection: only a database that answers is joined.</source>
        <translation>اضغط «اختبار الاتصال»: لا يُنضم إلا إلى قاعدة بيانات تجيب.</translation>
    </message>
    <message>
        <source>The connection is not protected as it should be (sslmode={mode}): others on the network may read along, or pretend to be the server.</source>
        <translation>الاتصال غير محمي كما ينبغي (sslmode={mode}): قد يطّلع عليه آخرون على الشبكة أو ينتحلون صفة الخادم.</translation>
    </message>
    <message>
        <source>The team&apos;s database answers. Faxes: {count}. Desks that are there: {desks}.</source>
        <translation>قاعدة بيانات الفريق تجيب. الفاكسات: {count}. المحطات الموجودة: {desks}.</translation>
    </message>
    <message>
        <source>This desk works its own queue. A team&apos;s is in a PostgreSQL that the office&apos;s IT runs.</source>
        <translation>تعالج محطة العمل هذه قائمتها الخاصة. قائمة الفريق في PostgreSQL يديره قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>This desk works the team&apos;s queue.</source>
        <translation>تعالج محطة العمل هذه قائمة الفريق.</translation>
    </message>
    <message>
        <source>You are {person} there, as {role}.</source>
        <translation>أنت هناك {person} بدور {role}.</translation>
    </message>
    <message>
        <source>a clerk</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>قائد</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>its computer&apos;s name</source>
        <translation>اسم حاسوبها</translation>
    </message>
    <message>
        <source>none at the moment</source>
        <translation>لا شيء حاليًا</translation>
    </message>
    <message>
        <source>unchanged; it is kept in the system&apos;s keyring</source>
        <translation>دون تغيير؛ محفوظة في سلسلة مفاتيح النظام</translation>
    </message>
</context>
<context>
    <name>TellingSettings</name>
    <message>
        <source>A broadcast has ended</source>
        <translation>انتهى إرسال جماعي</translation>
    </message>
    <message>
        <source>A deadline is in danger</source>
        <translation>موعد نهائي مهدد</translation>
    </message>
    <message>
        <source>A fax failed</source>
        <translation>فشل فاكس</translation>
    </message>
    <message>
        <source>A fax needs somebody</source>
        <translation>فاكس يحتاج إلى شخص</translation>
    </message>
    <message>
        <source>A fax was delivered</source>
        <translation>سُلّم فاكس</translation>
    </message>
    <message>
        <source>An icon in the notification area</source>
        <translation>أيقونة في منطقة الإشعارات</translation>
    </message>
    <message>
        <source>Ask when faxes wait</source>
        <translation>السؤال عندما تنتظر فاكسات</translation>
    </message>
    <message>
        <source>Credit is low</source>
        <translation>الرصيد منخفض</translation>
    </message>
    <message>
        <source>Credit is low below</source>
        <translation>يكون الرصيد منخفضًا تحت</translation>
    </message>
    <message>
        <source>End FaxDesk</source>
        <translation>إنهاء FaxDesk</translation>
    </message>
    <message>
        <source>From and to, like 18:00-08:00; what came in them is told afterwards</source>
        <translation>من وإلى، مثل 18:00-08:00؛ ويُعلَن ما حدث خلالها بعد ذلك</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>متابعة الإرسال</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Quiet hours, from and to</source>
        <translation>ساعات الهدوء، من وإلى</translation>
    </message>
    <message>
        <source>Start FaxDesk when I log in</source>
        <translation>تشغيل FaxDesk عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Tell me by a notification when</source>
        <translation>إشعاري عندما</translation>
    </message>
    <message>
        <source>This desktop has no notification area: FaxDesk ends when its window is closed.</source>
        <translation>لا توجد في سطح المكتب هذا منطقة إشعارات: ينتهي FaxDesk عند إغلاق نافذته.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>With names and numbers, on a locked screen too</source>
        <translation>مع الأسماء والأرقام، وعلى الشاشة المقفلة أيضًا</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>بدون النافذة</translation>
    </message>
</context>
<context>
    <name>TitleBox</name>
    <message>
        <source>As it will arrive</source>
        <translation>كما سيصل</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Show the fax or the original</source>
        <translation>عرض الفاكس أو الأصل</translation>
    </message>
    <message>
        <source>The page as it will arrive, or the document as it is</source>
        <translation>الصفحة كما ستصل، أو المستند كما هو</translation>
    </message>
</context>
<context>
    <name>TotalsChart</name>
    <message>
        <source>Chart of the totals</source>
        <translation>رسم بياني للمجاميع</translation>
    </message>
    <message>
        <source>The table below says the same.</source>
        <translation>يذكر الجدول أدناه الشيء نفسه.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>المسلَّمة</translation>
    </message>
    <message>
        <source>ended otherwise</source>
        <translation>المنتهية بغير ذلك</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>{key}: {faxes} faxes, {delivered} delivered, {failed} failed</source>
        <translation>{key}: الفاكسات {faxes}، المسلَّمة {delivered}، الفاشلة {failed}</translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>{number} فاكس</numerusform>
            <numerusform>فاكس واحد</numerusform>
            <numerusform>فاكسان</numerusform>
            <numerusform>{number} فاكسات</numerusform>
            <numerusform>{number} فاكسًا</numerusform>
            <numerusform>{number} فاكس</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsPane</name>
    <message>
        <source>&amp;Totals:</source>
        <translation>المجامي&amp;ع:</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>يجري الجمع…</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>حسب المستلم</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>حسب المستخدم</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>لم يُحفظ: {reason}</translation>
    </message>
    <message>
        <source>Nothing of the kind is in the history.</source>
        <translation>لا شيء من هذا القبيل في المحفوظات.</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>حفظ ك&amp;جدول…</translation>
    </message>
    <message>
        <source>Save totals</source>
        <translation>حفظ المجاميع</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: ‎{file}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>المجاميع</translation>
    </message>
    <message>
        <source>Totals by</source>
        <translation>المجاميع حسب</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>الجارية: %n</numerusform>
            <numerusform>الجارية: %n</numerusform>
            <numerusform>الجارية: %n</numerusform>
            <numerusform>الجارية: %n</numerusform>
            <numerusform>الجارية: %n</numerusform>
            <numerusform>الجارية: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>المنتظرة: %n</numerusform>
            <numerusform>المنتظرة: %n</numerusform>
            <numerusform>المنتظرة: %n</numerusform>
            <numerusform>المنتظرة: %n</numerusform>
            <numerusform>المنتظرة: %n</numerusform>
            <numerusform>المنتظرة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New fax</source>
        <translation>&amp;فاكس جديد</translation>
    </message>
    <message>
        <source>&amp;Open FaxDesk</source>
        <translation>فت&amp;ح FaxDesk</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>&amp;Stop everything…</source>
        <translation>إيقاف &amp;كل شيء…</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>واحد يحتاج إليك</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>%n being cancelled</source>
        <translation>
            <numerusform>قيد الإلغاء: %n</numerusform>
            <numerusform>قيد الإلغاء: %n</numerusform>
            <numerusform>قيد الإلغاء: %n</numerusform>
            <numerusform>قيد الإلغاء: %n</numerusform>
            <numerusform>قيد الإلغاء: %n</numerusform>
            <numerusform>قيد الإلغاء: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>الملغاة: %n</numerusform>
            <numerusform>الملغاة: %n</numerusform>
            <numerusform>الملغاة: %n</numerusform>
            <numerusform>الملغاة: %n</numerusform>
            <numerusform>الملغاة: %n</numerusform>
            <numerusform>الملغاة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>المسلَّمة: %n</numerusform>
            <numerusform>المسلَّمة: %n</numerusform>
            <numerusform>المسلَّمة: %n</numerusform>
            <numerusform>المسلَّمة: %n</numerusform>
            <numerusform>المسلَّمة: %n</numerusform>
            <numerusform>المسلَّمة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>الفاشلة: %n</numerusform>
            <numerusform>الفاشلة: %n</numerusform>
            <numerusform>الفاشلة: %n</numerusform>
            <numerusform>الفاشلة: %n</numerusform>
            <numerusform>الفاشلة: %n</numerusform>
            <numerusform>الفاشلة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as sent</source>
        <translation>
            <numerusform>المعلَّمة كمُرسلة: %n</numerusform>
            <numerusform>المعلَّمة كمُرسلة: %n</numerusform>
            <numerusform>المعلَّمة كمُرسلة: %n</numerusform>
            <numerusform>المعلَّمة كمُرسلة: %n</numerusform>
            <numerusform>المعلَّمة كمُرسلة: %n</numerusform>
            <numerusform>المعلَّمة كمُرسلة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>غير المؤكدة: %n</numerusform>
            <numerusform>غير المؤكدة: %n</numerusform>
            <numerusform>غير المؤكدة: %n</numerusform>
            <numerusform>غير المؤكدة: %n</numerusform>
            <numerusform>غير المؤكدة: %n</numerusform>
            <numerusform>غير المؤكدة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>المعلَّقة: %n</numerusform>
            <numerusform>المعلَّقة: %n</numerusform>
            <numerusform>المعلَّقة: %n</numerusform>
            <numerusform>المعلَّقة: %n</numerusform>
            <numerusform>المعلَّقة: %n</numerusform>
            <numerusform>المعلَّقة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>في الطريق: %n</numerusform>
            <numerusform>في الطريق: %n</numerusform>
            <numerusform>في الطريق: %n</numerusform>
            <numerusform>في الطريق: %n</numerusform>
            <numerusform>في الطريق: %n</numerusform>
            <numerusform>في الطريق: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>المسحوبة: %n</numerusform>
            <numerusform>المسحوبة: %n</numerusform>
            <numerusform>المسحوبة: %n</numerusform>
            <numerusform>المسحوبة: %n</numerusform>
            <numerusform>المسحوبة: %n</numerusform>
            <numerusform>المسحوبة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>المنتظرة: %n</numerusform>
            <numerusform>المنتظرة: %n</numerusform>
            <numerusform>المنتظرة: %n</numerusform>
            <numerusform>المنتظرة: %n</numerusform>
            <numerusform>المنتظرة: %n</numerusform>
            <numerusform>المنتظرة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The next fax is begun, so what was taken back stands in the queue as cancelled.</source>
        <translation>بدأ الفاكس التالي، لذلك يظهر ما سُحب في قائمة الانتظار ملغى.</translation>
    </message>
    <message>
        <source>nothing could be taken back</source>
        <translation>لم يمكن سحب شيء</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message numerus="yes">
        <source>%n faxes are in the queue, which is on hold.</source>
        <translation>
            <numerusform>أُضيف %n فاكس إلى قائمة الانتظار، وهي معلَّقة.</numerusform>
            <numerusform>أُضيف فاكس واحد إلى قائمة الانتظار، وهي معلَّقة.</numerusform>
            <numerusform>أُضيف فاكسان إلى قائمة الانتظار، وهي معلَّقة.</numerusform>
            <numerusform>أُضيف %n فاكسات إلى قائمة الانتظار، وهي معلَّقة.</numerusform>
            <numerusform>أُضيف %n فاكسًا إلى قائمة الانتظار، وهي معلَّقة.</numerusform>
            <numerusform>أُضيف %n فاكس إلى قائمة الانتظار، وهي معلَّقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes are in the queue, which is paused.</source>
        <translation>
            <numerusform>أُضيف %n فاكس إلى قائمة الانتظار، وهي متوقفة مؤقتًا.</numerusform>
            <numerusform>أُضيف فاكس واحد إلى قائمة الانتظار، وهي متوقفة مؤقتًا.</numerusform>
            <numerusform>أُضيف فاكسان إلى قائمة الانتظار، وهي متوقفة مؤقتًا.</numerusform>
            <numerusform>أُضيف %n فاكسات إلى قائمة الانتظار، وهي متوقفة مؤقتًا.</numerusform>
            <numerusform>أُضيف %n فاكسًا إلى قائمة الانتظار، وهي متوقفة مؤقتًا.</numerusform>
            <numerusform>أُضيف %n فاكس إلى قائمة الانتظار، وهي متوقفة مؤقتًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes are in the queue.</source>
        <translation>
            <numerusform>أُضيف %n فاكس إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيف فاكس واحد إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيف فاكسان إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيف %n فاكسات إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيف %n فاكسًا إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيف %n فاكس إلى قائمة الانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>1 fax is in the queue, which is on hold.</source>
        <translation>أُضيف فاكس واحد إلى قائمة الانتظار، وهي معلَّقة.</translation>
    </message>
    <message>
        <source>1 fax is in the queue, which is paused.</source>
        <translation>أُضيف فاكس واحد إلى قائمة الانتظار، وهي متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>1 fax is in the queue.</source>
        <translation>أُضيف فاكس واحد إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Take the faxes back ({keys})</source>
        <translation>سحب الفاكسات (‎{keys})</translation>
    </message>
    <message>
        <source>Undo: take the faxes back</source>
        <translation>تراجع: سحب الفاكسات</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>إ&amp;ظهار ما أكتبه</translation>
    </message>
    <message>
        <source>&amp;Yes, unlock it</source>
        <translation>&amp;نعم، فتح القفل</translation>
    </message>
    <message>
        <source>Being opened …</source>
        <translation>يجري الفتح …</translation>
    </message>
    <message>
        <source>It will be sent without its password.</source>
        <translation>سيُرسل بدون كلمة مروره.</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>كلمة مرور المستند</translation>
    </message>
    <message>
        <source>Unlock a document</source>
        <translation>فتح قفل مستند</translation>
    </message>
    <message>
        <source>Your own file stays as it is. FaxDesk opens its copy once and keeps the password nowhere.</source>
        <translation>يبقى ملفك كما هو. يفتح FaxDesk نسخته مرة واحدة ولا يحفظ كلمة المرور في أي مكان.</translation>
    </message>
    <message>
        <source>“{name}” needs a password.</source>
        <translation>«{name}» يحتاج إلى كلمة مرور.</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>FaxDesk brings your journal of {number} MB up to date, once. This may take a minute or two. A copy of it is kept.</source>
        <translation>يحدّث FaxDesk سجلك البالغ ‎{number} ميجابايت مرة واحدة. قد يستغرق ذلك دقيقة أو دقيقتين. وتُحفظ نسخة منه.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>goes {time}</source>
        <translation>يُرسل {time}</translation>
    </message>
    <message>
        <source>there by {time}</source>
        <translation>يصل بحلول {time}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>when nothing else waits</source>
        <translation>عندما لا ينتظر غيره</translation>
    </message>
    <message>
        <source>{hours} each day</source>
        <translation>{hours} كل يوم</translation>
    </message>
    <message>
        <source>{hours} on working days</source>
        <translation>{hours} في أيام العمل</translation>
    </message>
    <message>
        <source>{text}, their time</source>
        <translation>{text}، بتوقيتهم</translation>
    </message>
</context>
<context>
    <name>WhenButton</name>
    <message>
        <source>Later…</source>
        <translation>لاحقًا…</translation>
    </message>
    <message>
        <source>Send it later, in certain hours, by a time, before or after others</source>
        <translation>إرساله لاحقًا، أو في ساعات معينة، أو بحلول موعد، أو قبل غيره أو بعده</translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation>وقت الإرسال</translation>
    </message>
</context>
<context>
    <name>WhenDialog</name>
    <message>
        <source>&amp;Not before</source>
        <translation>&amp;ليس قبل</translation>
    </message>
    <message>
        <source>As &amp;soon as its turn comes</source>
        <translation>حال م&amp;جيء دوره</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Its &amp;turn</source>
        <translation>دو&amp;ره</translation>
    </message>
    <message>
        <source>Its turn</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Must be there b&amp;y</source>
        <translation>يجب أن يصل ب&amp;حلول</translation>
    </message>
    <message>
        <source>Must be there by</source>
        <translation>يجب أن يصل بحلول</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>ليس قبل</translation>
    </message>
    <message>
        <source>Only &amp;between</source>
        <translation>&amp;فقط بين</translation>
    </message>
    <message>
        <source>The time to be there has passed already.</source>
        <translation>مضى موعد الوصول بالفعل.</translation>
    </message>
    <message>
        <source>The time to go has passed already.</source>
        <translation>مضى موعد الإرسال بالفعل.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Urgent: before all others</source>
        <translation>عاجل: قبل كل ما سواه</translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation>وقت الإرسال</translation>
    </message>
    <message>
        <source>When nothing else waits</source>
        <translation>عندما لا ينتظر غيره</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>by the &amp;receiver&apos;s clock, where the number tells it</source>
        <translation>بتوقيت المس&amp;تلم، حيث يدل عليه الرقم</translation>
    </message>
    <message>
        <source>on &amp;working days: Monday to Friday, not on closed days</source>
        <translation>في أيام الع&amp;مل: من الاثنين إلى الجمعة، عدا أيام الإغلاق</translation>
    </message>
    <message>
        <source>then &amp;ask me instead of sending it late</source>
        <translation>عندها ا&amp;سألني بدل إرساله متأخرًا</translation>
    </message>
</context>
<context>
    <name>WhoseBox</name>
    <message>
        <source>Everyone&apos;s faxes</source>
        <translation>فاكسات الجميع</translation>
    </message>
    <message>
        <source>My faxes</source>
        <translation>فاكساتي</translation>
    </message>
    <message>
        <source>My faxes are those that I sent, at this desk or elsewhere</source>
        <translation>فاكساتي هي التي أرسلتها من محطة العمل هذه أو من غيرها</translation>
    </message>
    <message>
        <source>Whose faxes</source>
        <translation>فاكسات من</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;About FaxDesk</source>
        <translation>&amp;حول FaxDesk</translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation>إ&amp;ضافة مستندات…</translation>
    </message>
    <message>
        <source>&amp;Collect information for support…</source>
        <translation>&amp;جمع معلومات للدعم…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>التفا&amp;صيل</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>مل&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعد&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>لوحة ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>&amp;New fax</source>
        <translation>&amp;فاكس جديد</translation>
    </message>
    <message>
        <source>&amp;Paste documents or numbers</source>
        <translation>ل&amp;صق مستندات أو أرقام</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;قائمة الانتظار</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>إر&amp;سال</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإع&amp;دادات…</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>المجلدات الم&amp;راقَبة…</translation>
    </message>
    <message>
        <source>Address &amp;book…</source>
        <translation>دفتر ال&amp;عناوين…</translation>
    </message>
    <message>
        <source>Audit &amp;log…</source>
        <translation>سجل التد&amp;قيق…</translation>
    </message>
    <message>
        <source>Cancel &amp;all that wait</source>
        <translation>إلغاء كل المن&amp;تظرة</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>المحف&amp;وظات…</translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation>فتح مجلد ال&amp;بيانات</translation>
    </message>
    <message>
        <source>S&amp;top everything…</source>
        <translation>إيقاف كل &amp;شيء…</translation>
    </message>
    <message>
        <source>Send &amp;later…</source>
        <translation>إرسال لا&amp;حقًا…</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>الإعدادا&amp;ت</translation>
    </message>
    <message>
        <source>Telnyx &amp;account…</source>
        <translation>ح&amp;ساب Telnyx…</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>واحد يحتاج إليك</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>تجريبي</translation>
    </message>
</context>
<context>
    <name>ZoomBox</name>
    <message>
        <source>1:1, dot by dot</source>
        <translation>1:1، نقطة بنقطة</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>حجم الصفحة</translation>
    </message>
    <message>
        <source>Size of the page (+ and -, or double-click the page)</source>
        <translation>حجم الصفحة (+ و -، أو النقر المزدوج على الصفحة)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>${number}</source>
        <translation>‎${number}</translation>
    </message>
    <message>
        <source>--since, --until, --user and --what go with --log.</source>
        <translation>تُستخدم --since و--until و--user و--what مع --log.</translation>
    </message>
    <message>
        <source>1,234.5</source>
        <translation>1,234.5</translation>
    </message>
    <message>
        <source>A Telnyx account that isn&apos;t verified yet may only fax to verified numbers.</source>
        <translation>حساب Telnyx الذي لم يُتحقق منه بعد لا يرسل إلا إلى أرقام تم التحقق منها.</translation>
    </message>
    <message>
        <source>A contact needs a name or a company.</source>
        <translation>تحتاج جهة الاتصال إلى اسم أو شركة.</translation>
    </message>
    <message>
        <source>A country is given by two capital letters, like US.</source>
        <translation>يُذكر البلد بحرفين كبيرين، مثل US.</translation>
    </message>
    <message>
        <source>A cover page alone needs a --message or a --subject, or name files with it.</source>
        <translation>تحتاج صفحة الغلاف وحدها إلى --message أو --subject، أو اذكر ملفات معها.</translation>
    </message>
    <message>
        <source>A currency is given by three letters, like USD.</source>
        <translation>تُذكر العملة بثلاثة أحرف، مثل USD.</translation>
    </message>
    <message>
        <source>A directory is given as ldaps://host or ldap://host, with a port if need be.</source>
        <translation>يُذكر الدليل بالشكل ldaps://host أو ldap://host، مع المنفذ عند الحاجة.</translation>
    </message>
    <message>
        <source>A document with a password is sent only after you agreed that it goes without one.</source>
        <translation>لا يُرسل المستند ذو كلمة المرور إلا بعد موافقتك على إرساله بدونها.</translation>
    </message>
    <message>
        <source>A document&apos;s address must begin with https:// or http://.</source>
        <translation>يجب أن يبدأ عنوان المستند بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>A fax can&apos;t dial an extension: it goes to the number without {extension}.</source>
        <translation>لا يستطيع الفاكس طلب رقم داخلي: يُرسل إلى الرقم بدون ‎{extension}.</translation>
    </message>
    <message>
        <source>A fax takes its document from one place: a file, an upload or web addresses.</source>
        <translation>يأخذ الفاكس مستنده من مكان واحد: ملف أو رفع أو عناوين ويب.</translation>
    </message>
    <message>
        <source>A fax that is being composed names them. Take them out of it, or close it without keeping it.</source>
        <translation>يستخدمها فاكس قيد التحرير. أخرجها منه، أو أغلقه دون الاحتفاظ به.</translation>
    </message>
    <message>
        <source>A fax that is not sent yet is kept for 0 to 365 days.</source>
        <translation>يُحتفظ بالفاكس غير المرسل من 0 إلى 365 يومًا.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>تحتاج المجموعة إلى اسم.</translation>
    </message>
    <message>
        <source>A language is given by its code, like de; nothing stands for the system&apos;s.</source>
        <translation>تُذكر اللغة برمزها، مثل de؛ وتركه فارغًا يعني لغة النظام.</translation>
    </message>
    <message>
        <source>A legal hold is set with a reason, or lifted. Not both at once.</source>
        <translation>يوضع الحجز القانوني بسبب، أو يُرفع. ليس كلاهما معًا.</translation>
    </message>
    <message>
        <source>A legal hold needs a reason, of at most {limit} characters.</source>
        <translation>يحتاج الحجز القانوني إلى سبب لا يزيد على {limit} حرفًا.</translation>
    </message>
    <message>
        <source>A list is asked about above 0 to 100,000 recipients; 0 asks about none.</source>
        <translation>يُسأل عن القائمة فوق عدد من 0 إلى 100,000 مستلم؛ و0 يعني عدم السؤال.</translation>
    </message>
    <message>
        <source>A number of days from 0 to {limit} is needed.</source>
        <translation>المطلوب عدد أيام من 0 إلى {limit}.</translation>
    </message>
    <message>
        <source>A page can be called slow from 30 seconds to an hour on the line.</source>
        <translation>يمكن اعتبار الصفحة بطيئة من 30 ثانية إلى ساعة على الخط.</translation>
    </message>
    <message>
        <source>A page is turned by a quarter, a half or three quarters, and only once.</source>
        <translation>تُدار الصفحة ربع دورة أو نصفها أو ثلاثة أرباعها، ومرة واحدة فقط.</translation>
    </message>
    <message>
        <source>A page takes more than ten minutes on the line. Few receivers wait for that.</source>
        <translation>تشغل إحدى الصفحات الخط أكثر من عشر دقائق. قليل من المستلمين ينتظر ذلك.</translation>
    </message>
    <message>
        <source>A part of this entry in the journal can&apos;t be read any more. What is left of it is shown.</source>
        <translation>لم يعد ممكنًا قراءة جزء من هذا القيد في السجل. يُعرض ما بقي منه.</translation>
    </message>
    <message>
        <source>A password doesn&apos;t belong into the team&apos;s address, where others can read it. Leave it out: it is asked for and kept in the keyring, or taken from a passfile or PGPASSWORD.</source>
        <translation>لا مكان لكلمة المرور في عنوان الفريق حيث يمكن لغيرك قراءتها. احذفها: تُطلب منك وتُحفظ في سلسلة المفاتيح، أو تؤخذ من ملف passfile أو من PGPASSWORD.</translation>
    </message>
    <message>
        <source>A person forgotten.</source>
        <translation>نُسي شخص.</translation>
    </message>
    <message>
        <source>A person who used FaxDesk gave it up on {time}.</source>
        <translation>تخلى عنه أحد مستخدمي FaxDesk في {time}.</translation>
    </message>
    <message>
        <source>A person who used FaxDesk said on {time} that it was sent. That is their word: Telnyx had not confirmed it.</source>
        <translation>قال أحد مستخدمي FaxDesk في {time} إنه أُرسل. هذا قوله: لم يؤكده Telnyx.</translation>
    </message>
    <message>
        <source>A proxy on the way refused it: it wants a user name and password (HTTP {status}). Put them into this computer&apos;s proxy settings.</source>
        <translation>رفضه وكيل (proxy) في الطريق: يطلب اسم مستخدم وكلمة مرور (HTTP {status}). أدخلهما في إعدادات الوكيل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A proxy or filter on the way refused it (HTTP {status}). Ask whoever looks after your network to let FaxDesk reach Telnyx.</source>
        <translation>رفضه وكيل أو مرشِّح في الطريق (HTTP {status}). اطلب ممن يدير شبكتك السماح لـ FaxDesk بالوصول إلى Telnyx.</translation>
    </message>
    <message>
        <source>A quotation mark stands where it can&apos;t. Nobody can tell its columns.</source>
        <translation>علامة اقتباس في غير موضعها. لا يمكن تمييز الأعمدة.</translation>
    </message>
    <message>
        <source>A single page is larger than a fax from this computer can be. Shrink the document to fit.</source>
        <translation>صفحة واحدة أكبر مما يمكن أن يكون عليه فاكس من هذا الحاسوب. صغّر المستند.</translation>
    </message>
    <message>
        <source>A small square code on page {page} could not be read: its dots need finer lines.</source>
        <translation>تعذّرت قراءة رمز مربع صغير في الصفحة {page}: تحتاج نقاطه إلى سطور أدق.</translation>
    </message>
    <message>
        <source>A subject and a message stand on a cover page: name one with --cover.</source>
        <translation>يوضع الموضوع والرسالة على صفحة غلاف: حددها بالخيار --cover.</translation>
    </message>
    <message>
        <source>A tag needs a letter or a digit, and has at most {limit} characters.</source>
        <translation>يحتاج الوسم إلى حرف أو رقم، وأقصاه {limit} من الأحرف.</translation>
    </message>
    <message>
        <source>A team&apos;s history is on its server, which has room: it isn&apos;t archived into files.</source>
        <translation>محفوظات الفريق على خادمه وفيه متسع: لا تُؤرشف في ملفات.</translation>
    </message>
    <message>
        <source>A try that seemed lost has turned up at Telnyx after all: it did go. See the details.</source>
        <translation>ظهرت لدى Telnyx محاولة بدت ضائعة: لقد أُرسل فعلًا. انظر التفاصيل.</translation>
    </message>
    <message>
        <source>A watched folder needs its whole path, from the root or the drive.</source>
        <translation>يحتاج المجلد المراقَب إلى مساره الكامل من الجذر أو محرك الأقراص.</translation>
    </message>
    <message>
        <source>About {time} on the line instead of {now}.</source>
        <translation>نحو {time} على الخط بدلًا من {now}.</translation>
    </message>
    <message>
        <source>Account or API key set.</source>
        <translation>ضُبط الحساب أو مفتاح API.</translation>
    </message>
    <message>
        <source>Add a PDF file instead.</source>
        <translation>أضف ملف PDF بدلًا منه.</translation>
    </message>
    <message>
        <source>Add a document instead.</source>
        <translation>أضف مستندًا بدلًا منه.</translation>
    </message>
    <message>
        <source>Add it again to send it as it is now.</source>
        <translation>أضفه من جديد لإرساله كما هو الآن.</translation>
    </message>
    <message>
        <source>Add the document itself instead.</source>
        <translation>أضف المستند نفسه بدلًا منه.</translation>
    </message>
    <message>
        <source>Address book exported.</source>
        <translation>صُدّر دفتر العناوين.</translation>
    </message>
    <message>
        <source>After that, Telnyx reported a try of this fax as delivered.</source>
        <translation>بعد ذلك أبلغ Telnyx أن إحدى محاولات هذا الفاكس سُلّمت.</translation>
    </message>
    <message>
        <source>All faxes of broadcast B{broadcast} have ended already.</source>
        <translation>انتهت كل فاكسات الإرسال الجماعي B{broadcast} بالفعل.</translation>
    </message>
    <message>
        <source>All pages seem to be blank: look at them before you leave any out.</source>
        <translation>تبدو كل الصفحات فارغة: راجعها قبل حذف أي منها.</translation>
    </message>
    <message>
        <source>All {n} delivered</source>
        <translation>سُلّمت كلها ({n})</translation>
    </message>
    <message>
        <source>Allow it in the Telnyx portal, then send it again, or give it up.</source>
        <translation>اسمح بذلك في بوابة Telnyx ثم أعد إرساله، أو تخلَّ عنه.</translation>
    </message>
    <message>
        <source>An amount is written like 0.007 or 50.</source>
        <translation>يُكتب المبلغ مثل 0.007 أو 50.</translation>
    </message>
    <message>
        <source>An archive can&apos;t be on a network share: {folder}. Choose a folder on this computer, and copy the archive from there.</source>
        <translation>لا يمكن أن يكون الأرشيف على مشاركة شبكة: ‎{folder}. اختر مجلدًا على هذا الحاسوب، وانسخ الأرشيف منه.</translation>
    </message>
    <message>
        <source>Another FaxDesk is open. Close every FaxDesk, then go back to the backup.</source>
        <translation>هناك FaxDesk آخر مفتوح. أغلق كل نوافذ FaxDesk، ثم عد إلى النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Another desk has taken this fax over. Nothing was sent from here.</source>
        <translation>تولّت محطة عمل أخرى هذا الفاكس. لم يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>Another fax to this number is under way.</source>
        <translation>هناك فاكس آخر إلى هذا الرقم قيد الإرسال.</translation>
    </message>
    <message>
        <source>Another time chosen.</source>
        <translation>اختير وقت آخر.</translation>
    </message>
    <message>
        <source>Apply the redactions in the program that marked them, then add it again.</source>
        <translation>طبّق التنقيحات في البرنامج الذي وضع علاماتها، ثم أضفه من جديد.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>Archives that are missing or can&apos;t be written: {files}. They may name them still: put the files back, or let them be written, and forget them once more.</source>
        <translation>أرشيفات مفقودة أو تتعذّر الكتابة فيها: ‎{files}. قد يبقى فيها اسم هذا الشخص أو رقمه: أعد الملفات إلى مكانها أو اسمح بالكتابة فيها، ثم انسَ هذا الشخص مرة أخرى.</translation>
    </message>
    <message>
        <source>As far as Telnyx reports, no fax machine took the call.</source>
        <translation>حسب ما يذكره Telnyx، لم يرد جهاز فاكس على المكالمة.</translation>
    </message>
    <message>
        <source>Ask the sender for the document itself, as a PDF.</source>
        <translation>اطلب من المرسل المستند نفسه بتنسيق PDF.</translation>
    </message>
    <message>
        <source>Ask whoever owns it for access, or copy it to a folder of your own.</source>
        <translation>اطلب حق الوصول من مالكه، أو انسخه إلى مجلد لك.</translation>
    </message>
    <message>
        <source>Asked Telnyx to stop it. Until Telnyx confirms, it may still arrive.</source>
        <translation>طُلب من Telnyx إيقافه. قد يصل حتى يؤكد Telnyx ذلك.</translation>
    </message>
    <message>
        <source>Asked Telnyx: not found so far.</source>
        <translation>سُئل Telnyx: لم يُعثر عليه حتى الآن.</translation>
    </message>
    <message>
        <source>At this pace it may not be there by {time}. Call them, or free a line: hold other faxes.</source>
        <translation>بهذه الوتيرة قد لا يصل بحلول {time}. اتصل بهم، أو أخلِ خطًا بتعليق فاكسات أخرى.</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>المحاولة ‎{number}</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Audit log exported.</source>
        <translation>صُدّر سجل التدقيق.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Between {since} and {day} the journal was changed and its chain made anew: it doesn&apos;t fit the seal of {day} any more. {place}</source>
        <translation>بين {since} و{day} عُدِّل السجل وأُعيد إنشاء سلسلته: لم يعد يوافق ختم {day}. {place}</translation>
    </message>
    <message>
        <source>Black and white with a threshold of {threshold}%: about {time}.</source>
        <translation>أبيض وأسود بعتبة {threshold}%: نحو {time}.</translation>
    </message>
    <message>
        <source>Broadcast B{broadcast} is not paused.</source>
        <translation>الإرسال الجماعي B{broadcast} ليس متوقفًا مؤقتًا.</translation>
    </message>
    <message>
        <source>Broadcast paused.</source>
        <translation>أُوقف الإرسال الجماعي مؤقتًا.</translation>
    </message>
    <message>
        <source>Broadcast resumed.</source>
        <translation>استؤنف الإرسال الجماعي.</translation>
    </message>
    <message>
        <source>Call and ask whether it arrived.</source>
        <translation>اتصل واسأل هل وصل.</translation>
    </message>
    <message>
        <source>Call and ask whether they take faxes.</source>
        <translation>اتصل واسأل هل يستقبلون الفاكسات.</translation>
    </message>
    <message>
        <source>Caller display name</source>
        <translation>اسم المتصل المعروض</translation>
    </message>
    <message>
        <source>Calls to this number cost extra. Check that you mean it.</source>
        <translation>للمكالمات إلى هذا الرقم تكلفة إضافية. تحقّق من أنك تقصده.</translation>
    </message>
    <message>
        <source>Cancel it, or go on waiting.</source>
        <translation>ألغه أو واصل الانتظار.</translation>
    </message>
    <message>
        <source>Cancel it, say what became of it, or go on waiting.</source>
        <translation>ألغه، أو حدد ما آل إليه، أو واصل الانتظار.</translation>
    </message>
    <message>
        <source>Cancel was asked for.</source>
        <translation>طُلب الإلغاء.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Cancelled before it went.</source>
        <translation>أُلغي قبل إرساله.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Cancelled. Telnyx has confirmed it.</source>
        <translation>أُلغي. أكد Telnyx ذلك.</translation>
    </message>
    <message>
        <source>Cancelled: not reported as delivered</source>
        <translation>ملغى: لم يُبلَّغ بتسليمه</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>قيد الإلغاء</translation>
    </message>
    <message>
        <source>Check that this is a fax number.</source>
        <translation>تحقّق من أن هذا رقم فاكس.</translation>
    </message>
    <message>
        <source>Check the number and send the document again.</source>
        <translation>تحقّق من الرقم وأعد إرسال المستند.</translation>
    </message>
    <message>
        <source>Choose at least one page.</source>
        <translation>اختر صفحة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Choose some of its pages, or fewer documents at once.</source>
        <translation>اختر بعض صفحاته، أو مستندات أقل في المرة.</translation>
    </message>
    <message>
        <source>Choose the pages that are to be sent, if they are not for the receiver.</source>
        <translation>اختر الصفحات المراد إرسالها إن لم تكن كلها للمستلم.</translation>
    </message>
    <message>
        <source>Close FaxDesk and open it again. If that doesn&apos;t help, install it again.</source>
        <translation>أغلق FaxDesk وافتحه من جديد. إن لم يُفد ذلك فأعد تثبيته.</translation>
    </message>
    <message>
        <source>Closed days are written like 2026-12-24, 12-25 (each year), 2026-12-27..2026-12-31.</source>
        <translation>تُكتب أيام الإغلاق مثل 2026-12-24 و12-25 (كل عام) و2026-12-27..2026-12-31.</translation>
    </message>
    <message>
        <source>Colours on page {page} would look the same, or disappear.</source>
        <translation>ستبدو ألوان في الصفحة {page} متماثلة أو تختفي.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Composed</source>
        <translation>أُعدّ</translation>
    </message>
    <message>
        <source>Contacts added.</source>
        <translation>أُضيفت جهات اتصال.</translation>
    </message>
    <message>
        <source>Contacts changed.</source>
        <translation>عُدِّلت جهات اتصال.</translation>
    </message>
    <message>
        <source>Contacts removed.</source>
        <translation>أُزيلت جهات اتصال.</translation>
    </message>
    <message numerus="yes">
        <source>Copies of the journal that somebody made, in {folder}: {n}. They are as the journal was then.</source>
        <translation>
            <numerusform>نسخ من السجل أنشأها أحد في ‎{folder}: {n}. وهي كما كان السجل حينها.</numerusform>
            <numerusform>نسخ من السجل أنشأها أحد في ‎{folder}: {n}. وهي كما كان السجل حينها.</numerusform>
            <numerusform>نسخ من السجل أنشأها أحد في ‎{folder}: {n}. وهي كما كان السجل حينها.</numerusform>
            <numerusform>نسخ من السجل أنشأها أحد في ‎{folder}: {n}. وهي كما كان السجل حينها.</numerusform>
            <numerusform>نسخ من السجل أنشأها أحد في ‎{folder}: {n}. وهي كما كان السجل حينها.</numerusform>
            <numerusform>نسخ من السجل أنشأها أحد في ‎{folder}: {n}. وهي كما كان السجل حينها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the whole key from the Telnyx portal once more (Account, Keys &amp; Credentials), or make a new one there: one that was deleted is never accepted again.</source>
        <translation>انسخ المفتاح كاملًا مرة أخرى من بوابة Telnyx ‏(Account, Keys &amp; Credentials)، أو أنشئ هناك مفتاحًا جديدًا: المفتاح المحذوف لا يُقبل مجددًا أبدًا.</translation>
    </message>
    <message>
        <source>DEMO: this fax went to FaxDesk&apos;s built-in simulator. Nothing was sent.</source>
        <translation>تجريبي: ذهب هذا الفاكس إلى المحاكي المدمج في FaxDesk. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Damaged journal repaired.</source>
        <translation>أُصلح سجل تالف.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>اتُّخذ قرار.</translation>
    </message>
    <message>
        <source>Delete what you don&apos;t need, then add the file again.</source>
        <translation>احذف ما لا تحتاج إليه، ثم أضف الملف من جديد.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Delivered with a doubt, as Telnyx reports</source>
        <translation>سُلّم مع شك، حسب ما يذكره Telnyx</translation>
    </message>
    <message>
        <source>Delivered, as Telnyx reports</source>
        <translation>سُلّم، حسب ما يذكره Telnyx</translation>
    </message>
    <message>
        <source>Delivered, but its report could not be saved in the folder for reports. Save it from the fax&apos;s menu.</source>
        <translation>سُلّم، لكن تعذّر حفظ تقريره في مجلد التقارير. احفظه من قائمة الفاكس.</translation>
    </message>
    <message>
        <source>Delivered. Telnyx has confirmed it.</source>
        <translation>سُلّم. أكد Telnyx ذلك.</translation>
    </message>
    <message>
        <source>Delivery reported</source>
        <translation>الإبلاغ بالتسليم</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>يجري الاتصال</translation>
    </message>
    <message>
        <source>Document no longer to be kept.</source>
        <translation>لم يعد المستند محفوظًا.</translation>
    </message>
    <message>
        <source>Document to be kept.</source>
        <translation>تقرر حفظ المستند.</translation>
    </message>
    <message>
        <source>Document viewed.</source>
        <translation>عُرض المستند.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Duration of the call</source>
        <translation>مدة المكالمة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Ended otherwise</source>
        <translation>انتهت بغير ذلك</translation>
    </message>
    <message>
        <source>Ended without a reason given.</source>
        <translation>انتهت دون ذكر سبب.</translation>
    </message>
    <message>
        <source>Every sheet is made to fit the width of its page.</source>
        <translation>تُلاءم كل ورقة مع عرض صفحتها.</translation>
    </message>
    <message>
        <source>Everything stopped.</source>
        <translation>أُوقف كل شيء.</translation>
    </message>
    <message>
        <source>FAXDESK_LINES must be a whole number from 1 to 100.</source>
        <translation>يجب أن يكون FAXDESK_LINES عددًا صحيحًا من 1 إلى 100.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Failed: not reported as delivered</source>
        <translation>فشل: لم يُبلَّغ بتسليمه</translation>
    </message>
    <message>
        <source>Fax deleted after 30 days in the bin.</source>
        <translation>حُذف الفاكس بعد 30 يومًا في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Fax put into the bin.</source>
        <translation>وُضع الفاكس في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Fax removed.</source>
        <translation>أُزيل الفاكس.</translation>
    </message>
    <message>
        <source>Fax taken out of the bin.</source>
        <translation>أُخرج الفاكس من سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Fax {fax} is a colleague&apos;s. You may not change it; they, or a lead of the team, may.</source>
        <translation>الفاكس {fax} لزميل. لا يحق لك تعديله؛ يحق ذلك له أو لقائد الفريق.</translation>
    </message>
    <message>
        <source>Fax {fax} is a colleague&apos;s. You may not open its documents; a lead of the team may.</source>
        <translation>الفاكس {fax} لزميل. لا يحق لك فتح مستنداته؛ يحق ذلك لقائد الفريق.</translation>
    </message>
    <message>
        <source>Fax {fax} is in an archive: it is shown, reported and proven, and not changed any more.</source>
        <translation>الفاكس {fax} في أرشيف: يُعرض ويُستخرج تقريره وإثباته، ولا يُعدَّل بعد ذلك.</translation>
    </message>
    <message>
        <source>Fax {fax} is not in the bin.</source>
        <translation>الفاكس {fax} ليس في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Fax {fax} is under legal hold. Nothing of it can be removed.</source>
        <translation>الفاكس {fax} تحت الحجز القانوني. لا يمكن إزالة شيء منه.</translation>
    </message>
    <message>
        <source>Fax {fax} to {to} is delivered with a doubt: it was on the line for {took}, its pages take about {foretold}. Ask the receiver whether all of it is there.</source>
        <translation>سُلّم الفاكس {fax} إلى ‎{to} مع شك: كان على الخط {took}، وتستغرق صفحاته نحو {foretold}. اسأل المستلم هل وصل كله.</translation>
    </message>
    <message>
        <source>Fax {fax} to {to} is delivered with a doubt: {n} of its {pages} pages went. Ask the receiver whether all are there.</source>
        <translation>سُلّم الفاكس {fax} إلى ‎{to} مع شك: أُرسل {n} من صفحاته البالغة {pages}. اسأل المستلم هل وصلت كلها.</translation>
    </message>
    <message>
        <source>Fax {fax} was sent to one number alone: it is part of no broadcast.</source>
        <translation>أُرسل الفاكس {fax} إلى رقم واحد فقط: ليس جزءًا من إرسال جماعي.</translation>
    </message>
    <message>
        <source>FaxDesk asks Telnyx once more before it sends again.</source>
        <translation>يسأل FaxDesk خدمة Telnyx مرة أخرى قبل إعادة الإرسال.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t move files in this folder, so it takes none. Allow it to write there, or make room on the disk.</source>
        <translation>لا يستطيع FaxDesk نقل الملفات في هذا المجلد، لذلك لا يأخذ شيئًا منها. اسمح له بالكتابة فيه، أو أفرغ مساحة على القرص.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t write its journal, so nothing is sent. Check the rights of its data folder. What was queued is kept.</source>
        <translation>لا يستطيع FaxDesk كتابة سجله، لذلك لا يُرسل شيء. تحقّق من صلاحيات مجلد بياناته. ما في قائمة الانتظار محفوظ.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t write to its folder {folder} ({reason}). Make sure that you own it and that the disk isn&apos;t full, then start FaxDesk again.</source>
        <translation>لا يستطيع FaxDesk الكتابة في مجلده ‎{folder} ({reason}). تأكد من أنك مالكه ومن أن القرص غير ممتلئ، ثم شغّل FaxDesk من جديد.</translation>
    </message>
    <message>
        <source>FaxDesk did not attach the file “{name}”.</source>
        <translation>لم يُرفق FaxDesk الملف «{name}».</translation>
    </message>
    <message>
        <source>FaxDesk did not write this line.</source>
        <translation>لم يكتب FaxDesk هذا السطر.</translation>
    </message>
    <message>
        <source>FaxDesk ended while the fax was handed over. It may have gone.</source>
        <translation>انتهى FaxDesk أثناء تسليم الفاكس إلى Telnyx. ربما أُرسل.</translation>
    </message>
    <message>
        <source>FaxDesk fax no.</source>
        <translation>رقم الفاكس في FaxDesk</translation>
    </message>
    <message>
        <source>FaxDesk is asking Telnyx.</source>
        <translation>يسأل FaxDesk خدمة Telnyx.</translation>
    </message>
    <message>
        <source>FaxDesk is working this desk&apos;s queue. Close it first, then try again.</source>
        <translation>يعالج FaxDesk قائمة محطة العمل هذه. أغلقه أولًا، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>FaxDesk keeps private papers and won&apos;t put them on a network share: {folder}. Set FAXDESK_HOME to a folder on this computer.</source>
        <translation>يحفظ FaxDesk أوراقًا خاصة ولا يضعها على مشاركة شبكة: ‎{folder}. اضبط FAXDESK_HOME على مجلد في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>FaxDesk knows no fax and no contact of “{text}”. Nothing is to be forgotten.</source>
        <translation>لا يعرف FaxDesk فاكسًا ولا جهة اتصال باسم «{text}». ليس هناك ما يُنسى.</translation>
    </message>
    <message>
        <source>FaxDesk knows no policy entry “{name}”. It is left out.</source>
        <translation>لا يعرف FaxDesk بند السياسة «{name}». يُتجاهل.</translation>
    </message>
    <message>
        <source>FaxDesk tries again at {time}.</source>
        <translation>يعيد FaxDesk المحاولة في {time}.</translation>
    </message>
    <message>
        <source>FaxDesk was closed during the upload. It starts again.</source>
        <translation>أُغلق FaxDesk أثناء الرفع. يبدأ الرفع من جديد.</translation>
    </message>
    <message>
        <source>FaxDesk was closed in the middle of it.</source>
        <translation>أُغلق FaxDesk في منتصف ذلك.</translation>
    </message>
    <message>
        <source>FaxDesk was not open when it was to go, which is long ago. Let it go, or give it up.</source>
        <translation>لم يكن FaxDesk مفتوحًا عند موعد إرساله، وقد مضى وقت طويل. اسمح بإرساله أو تخلَّ عنه.</translation>
    </message>
    <message>
        <source>FaxDesk was not open when it was to go. It goes now instead.</source>
        <translation>لم يكن FaxDesk مفتوحًا عند موعد إرساله. يُرسل الآن بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of the document is gone or was changed. Add it again.</source>
        <translation>نسخة FaxDesk من المستند مفقودة أو تغيّرت. أضفه من جديد.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of the document is gone. Add the document again and send it again.</source>
        <translation>نسخة FaxDesk من المستند مفقودة. أضف المستند وأرسله من جديد.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of this document is gone. Take it out and add it again.</source>
        <translation>نسخة FaxDesk من هذا المستند مفقودة. أخرجه وأضفه من جديد.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is damaged, and another FaxDesk still has it open. Close every FaxDesk, then start it again: it repairs what it can.</source>
        <translation>سجل FaxDesk تالف، وما زال FaxDesk آخر يفتحه. أغلق كل نوافذ FaxDesk، ثم شغّله من جديد: يُصلح ما يمكن إصلاحه.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is damaged. Nothing more is sent. Close every FaxDesk and start it again: it repairs what it can.</source>
        <translation>سجل FaxDesk تالف. لن يُرسل شيء آخر. أغلق كل نوافذ FaxDesk وشغّله من جديد: يُصلح ما يمكن إصلاحه.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is in use by another program. Try again.</source>
        <translation>يستخدم برنامج آخر سجل FaxDesk. حاول مجددًا.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged and no fax could be read back. It is kept as {file}. If you have a backup, close FaxDesk and go back to it with: faxdesk backup --restore FILE.</source>
        <translation>كان سجل FaxDesk تالفًا ولم يمكن استرجاع أي فاكس. حُفظ باسم ‎{file}. إن كانت لديك نسخة احتياطية فأغلق FaxDesk وعد إليها بالأمر: faxdesk backup --restore FILE.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged, and not all of it can be read any more. Faxes read back: {faxes}; known to be lost: {lost}. The damaged journal is kept as {file}. The queue is paused: what went last may still be shown as waiting. Check the list, then resume.</source>
        <translation>كان سجل FaxDesk تالفًا ولم يعد ممكنًا قراءته كله. الفاكسات المسترجعة: {faxes}؛ المعروف فقدها: {lost}. حُفظ السجل التالف باسم ‎{file}. قائمة الانتظار متوقفة مؤقتًا: قد يظهر آخر ما أُرسل منتظرًا. راجع القائمة ثم استأنف.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged. All {faxes} faxes in it were read back. The damaged one is kept as {file}. The queue is paused: what went last may still be shown as waiting. Check the list, then resume.</source>
        <translation>كان سجل FaxDesk تالفًا. استُرجعت كل الفاكسات فيه ({faxes}). حُفظ التالف باسم ‎{file}. قائمة الانتظار متوقفة مؤقتًا: قد يظهر آخر ما أُرسل منتظرًا. راجع القائمة ثم استأنف.</translation>
    </message>
    <message>
        <source>Faxes that are not over yet (fax no. {faxes}): cancel them first, or wait for their end.</source>
        <translation>فاكسات لم تنتهِ بعد (رقم الفاكس {faxes}): ألغها أولًا، أو انتظر نهايتها.</translation>
    </message>
    <message>
        <source>Faxes went to {number} before.</source>
        <translation>كانت الفاكسات تُرسل إلى ‎{number} من قبل.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>File as handed over</source>
        <translation>الملف كما سُلّم</translation>
    </message>
    <message>
        <source>First page as it was sent, from a small picture that was kept when the document was deleted.</source>
        <translation>الصفحة الأولى كما أُرسلت، من صورة صغيرة حُفظت عند حذف المستند.</translation>
    </message>
    <message>
        <source>First page left out, as was asked.</source>
        <translation>حُذفت الصفحة الأولى كما طُلب.</translation>
    </message>
    <message>
        <source>First page not shown: FaxDesk no longer has the file as handed over.</source>
        <translation>الصفحة الأولى غير معروضة: لم يعد لدى FaxDesk الملف كما سُلّم.</translation>
    </message>
    <message>
        <source>First page not shown: the document was deleted, its time to be kept being over.</source>
        <translation>الصفحة الأولى غير معروضة: حُذف المستند لانتهاء مدة حفظه.</translation>
    </message>
    <message>
        <source>First page not shown: the document was deleted, its time to be kept being over. The desk that deleted it may have a small picture.</source>
        <translation>الصفحة الأولى غير معروضة: حُذف المستند لانتهاء مدة حفظه. قد تكون لدى محطة العمل التي حذفته صورة صغيرة.</translation>
    </message>
    <message>
        <source>First page, drawn by FaxDesk from the file as handed over. Telnyx makes the final picture.</source>
        <translation>الصفحة الأولى، رسمها FaxDesk من الملف كما سُلّم. يُنشئ Telnyx الصورة النهائية.</translation>
    </message>
    <message>
        <source>Fit the width, or choose what is printed where it was written.</source>
        <translation>لائم العرض، أو اختر ما يُطبع في البرنامج الذي كُتب فيه.</translation>
    </message>
    <message>
        <source>Fix it in the Telnyx portal, then press Resume.</source>
        <translation>أصلح ذلك في بوابة Telnyx، ثم اضغط «استئناف».</translation>
    </message>
    <message numerus="yes">
        <source>Fonts of barcodes or signs aren&apos;t in this file: letters stand in their place. They are {fonts}.</source>
        <translation>
            <numerusform>خطوط الرموز الشريطية أو الرموز التالية ليست في هذا الملف، وتظهر حروف مكانها: {fonts}.</numerusform>
            <numerusform>خطوط الرموز الشريطية أو الرموز التالية ليست في هذا الملف، وتظهر حروف مكانها: {fonts}.</numerusform>
            <numerusform>خطوط الرموز الشريطية أو الرموز التالية ليست في هذا الملف، وتظهر حروف مكانها: {fonts}.</numerusform>
            <numerusform>خطوط الرموز الشريطية أو الرموز التالية ليست في هذا الملف، وتظهر حروف مكانها: {fonts}.</numerusform>
            <numerusform>خطوط الرموز الشريطية أو الرموز التالية ليست في هذا الملف، وتظهر حروف مكانها: {fonts}.</numerusform>
            <numerusform>خطوط الرموز الشريطية أو الرموز التالية ليست في هذا الملف، وتظهر حروف مكانها: {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts of barcodes or signs aren&apos;t on this computer: letters stand in their place. They are {fonts}.</source>
        <translation>
            <numerusform>خطوط الرموز الشريطية أو الرموز التالية ليست على هذا الحاسوب، وتظهر حروف مكانها: {fonts}.</numerusform>
            <numerusform>خطوط الرموز الشريطية أو الرموز التالية ليست على هذا الحاسوب، وتظهر حروف مكانها: {fonts}.</numerusform>
            <numerusform>خطوط الرموز الشريطية أو الرموز التالية ليست على هذا الحاسوب، وتظهر حروف مكانها: {fonts}.</numerusform>
            <numerusform>خطوط الرموز الشريطية أو الرموز التالية ليست على هذا الحاسوب، وتظهر حروف مكانها: {fonts}.</numerusform>
            <numerusform>خطوط الرموز الشريطية أو الرموز التالية ليست على هذا الحاسوب، وتظهر حروف مكانها: {fonts}.</numerusform>
            <numerusform>خطوط الرموز الشريطية أو الرموز التالية ليست على هذا الحاسوب، وتظهر حروف مكانها: {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts that aren&apos;t in this file are replaced by others: {fonts}.</source>
        <translation>
            <numerusform>تُستبدل بالخطوط غير الموجودة في هذا الملف خطوط أخرى: {fonts}.</numerusform>
            <numerusform>تُستبدل بالخطوط غير الموجودة في هذا الملف خطوط أخرى: {fonts}.</numerusform>
            <numerusform>تُستبدل بالخطوط غير الموجودة في هذا الملف خطوط أخرى: {fonts}.</numerusform>
            <numerusform>تُستبدل بالخطوط غير الموجودة في هذا الملف خطوط أخرى: {fonts}.</numerusform>
            <numerusform>تُستبدل بالخطوط غير الموجودة في هذا الملف خطوط أخرى: {fonts}.</numerusform>
            <numerusform>تُستبدل بالخطوط غير الموجودة في هذا الملف خطوط أخرى: {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts that aren&apos;t on this computer are replaced by others: {fonts}.</source>
        <translation>
            <numerusform>تُستبدل بالخطوط غير الموجودة على هذا الحاسوب خطوط أخرى: {fonts}.</numerusform>
            <numerusform>تُستبدل بالخطوط غير الموجودة على هذا الحاسوب خطوط أخرى: {fonts}.</numerusform>
            <numerusform>تُستبدل بالخطوط غير الموجودة على هذا الحاسوب خطوط أخرى: {fonts}.</numerusform>
            <numerusform>تُستبدل بالخطوط غير الموجودة على هذا الحاسوب خطوط أخرى: {fonts}.</numerusform>
            <numerusform>تُستبدل بالخطوط غير الموجودة على هذا الحاسوب خطوط أخرى: {fonts}.</numerusform>
            <numerusform>تُستبدل بالخطوط غير الموجودة على هذا الحاسوب خطوط أخرى: {fonts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found at Telnyx: it did go.</source>
        <translation>عُثر عليه لدى Telnyx: لقد أُرسل.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From-number changed.</source>
        <translation>عُدِّل رقم المرسل.</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or save or scan it again.</source>
        <translation>احصل عليه مجددًا من مصدره، أو احفظه أو امسحه من جديد.</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or scan it again.</source>
        <translation>احصل عليها مجددًا من مصدرها، أو امسحها من جديد.</translation>
    </message>
    <message>
        <source>Get the file again, or save or scan the document again.</source>
        <translation>احصل على الملف مجددًا، أو احفظ المستند أو امسحه من جديد.</translation>
    </message>
    <message>
        <source>Give --pages once for all files, or once for each of them.</source>
        <translation>اذكر --pages مرة لكل الملفات، أو مرة لكل ملف.</translation>
    </message>
    <message>
        <source>Give the pauses in minutes, like 1, 2, 5, 10. Each may last from 0.2 to 1440 minutes.</source>
        <translation>اذكر فترات الانتظار بالدقائق، مثل 1, 2, 5, 10. مدة كل منها من 0.2 إلى 1440 دقيقة.</translation>
    </message>
    <message>
        <source>Given up by a person, not confirmed</source>
        <translation>تخلى عنه شخص، غير مؤكد</translation>
    </message>
    <message>
        <source>Goes at {time}.</source>
        <translation>يُرسل في {time}.</translation>
    </message>
    <message>
        <source>Goes in a moment.</source>
        <translation>يُرسل بعد لحظات.</translation>
    </message>
    <message>
        <source>Goes when Telnyx can be reached again.</source>
        <translation>يُرسل عندما يمكن الوصول إلى Telnyx مجددًا.</translation>
    </message>
    <message>
        <source>Goes when nothing else waits.</source>
        <translation>يُرسل عندما لا ينتظر غيره.</translation>
    </message>
    <message>
        <source>Grey boxes or marked lines on page {page} would turn black, and the text in them be lost.</source>
        <translation>ستسودّ مربعات رمادية أو أسطر معلَّمة في الصفحة {page} ويضيع النص فيها.</translation>
    </message>
    <message>
        <source>Grey text on page {page} would arrive as dots and be hard to read.</source>
        <translation>سيصل النص الرمادي في الصفحة {page} على شكل نقاط تصعب قراءتها.</translation>
    </message>
    <message>
        <source>Greyscale in high quality: about {time}.</source>
        <translation>تدرج رمادي بجودة عالية: نحو {time}.</translation>
    </message>
    <message>
        <source>Group changed.</source>
        <translation>عُدِّلت المجموعة.</translation>
    </message>
    <message>
        <source>Group removed.</source>
        <translation>أُزيلت المجموعة.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّم إلى Telnyx</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>يُسلَّم إلى Telnyx</translation>
    </message>
    <message>
        <source>Handing the fax over to Telnyx, try {number}.</source>
        <translation>يجري تسليم الفاكس إلى Telnyx، المحاولة ‎{number}.</translation>
    </message>
    <message>
        <source>Handing the fax over to Telnyx.</source>
        <translation>يجري تسليم الفاكس إلى Telnyx.</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>جودة عالية</translation>
    </message>
    <message>
        <source>History exported.</source>
        <translation>صُدّرت المحفوظات.</translation>
    </message>
    <message>
        <source>Hours are written like 08:00-18:00.</source>
        <translation>تُكتب الساعات مثل 08:00-18:00.</translation>
    </message>
    <message>
        <source>If it belongs on the fax, have it print in the program that made it, or add a screenshot.</source>
        <translation>إن كان يخص الفاكس، فاجعله يُطبع في البرنامج الذي أنشأه، أو أضف لقطة شاشة.</translation>
    </message>
    <message>
        <source>If it is on a network drive or a USB stick, check the connection and add it again.</source>
        <translation>إن كان على محرك شبكة أو ذاكرة USB، فتحقّق من الاتصال وأضفه من جديد.</translation>
    </message>
    <message>
        <source>If it is to arrive, save it as a PDF where it was written, then add that.</source>
        <translation>إن كان يجب أن يصل، فاحفظه بتنسيق PDF حيث كُتب، ثم أضف ذلك.</translation>
    </message>
    <message>
        <source>If the fax fails, open the file, print it as a new PDF and send that.</source>
        <translation>إذا فشل الفاكس، فافتح الملف واطبعه إلى PDF جديد وأرسله.</translation>
    </message>
    <message>
        <source>In the address book this is a telephone, not a fax machine. Check it.</source>
        <translation>هذا في دفتر العناوين هاتف وليس جهاز فاكس. تحقّق منه.</translation>
    </message>
    <message>
        <source>Information for support saved.</source>
        <translation>حُفظت معلومات الدعم.</translation>
    </message>
    <message>
        <source>International form</source>
        <translation>الصيغة الدولية</translation>
    </message>
    <message>
        <source>It did not go in time and was not sent. Try again sends it all the same.</source>
        <translation>لم يُرسل في الوقت المحدد. «إعادة المحاولة» ترسله على أي حال.</translation>
    </message>
    <message>
        <source>It failed before it could be cancelled.</source>
        <translation>فشل قبل أن يمكن إلغاؤه.</translation>
    </message>
    <message>
        <source>It goes from {number}, which your IT department has locked since it was made.</source>
        <translation>يُرسل من ‎{number} الذي أقفله قسم تقنية المعلومات بعد إنشائه.</translation>
    </message>
    <message>
        <source>It goes with the settings that your IT department has locked since it was made.</source>
        <translation>يُرسل بالإعدادات التي أقفلها قسم تقنية المعلومات بعد إنشائه.</translation>
    </message>
    <message>
        <source>It goes without T.38, as the address book has it for this number.</source>
        <translation>يُرسل بدون T.38، كما يحدد دفتر العناوين لهذا الرقم.</translation>
    </message>
    <message>
        <source>It had not ended when this report was made. Make another report when it has.</source>
        <translation>لم يكن قد انتهى عند إعداد هذا التقرير. أعدّ تقريرًا آخر بعد انتهائه.</translation>
    </message>
    <message>
        <source>It is too late to cancel.</source>
        <translation>فات أوان الإلغاء.</translation>
    </message>
    <message>
        <source>It isn&apos;t certain how many pages this PDF has: {pages} or {other}, depending on who counts.</source>
        <translation>عدد صفحات هذا الملف غير مؤكد: {pages} أو {other} حسب طريقة العد.</translation>
    </message>
    <message>
        <source>It may have gone, and Telnyx gives no answer. Nobody can be sure.</source>
        <translation>ربما أُرسل، ولا يجيب Telnyx. لا يمكن التأكد.</translation>
    </message>
    <message>
        <source>It must be there before it may go. Choose a later time to be there.</source>
        <translation>موعد وصوله قبل الموعد المسموح بإرساله. اختر موعد وصول لاحقًا.</translation>
    </message>
    <message>
        <source>It was never handed over to Telnyx, so nothing was sent.</source>
        <translation>لم يُسلَّم قط إلى Telnyx، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>It was to be there by {time} and has not gone. Send it late, or give it up?</source>
        <translation>كان يجب أن يصل بحلول {time} ولم يُرسل. هل يُرسل متأخرًا أم يُتخلى عنه؟</translation>
    </message>
    <message>
        <source>It was to be there by {time}. It goes late.</source>
        <translation>كان يجب أن يصل بحلول {time}. يُرسل متأخرًا.</translation>
    </message>
    <message>
        <source>It went from an account that FaxDesk no longer uses and that gives no answer now, so nobody here can tell what becomes of it.</source>
        <translation>أُرسل من حساب لم يعد FaxDesk يستخدمه ولا يجيب الآن، لذلك لا يمكن هنا معرفة ما يؤول إليه.</translation>
    </message>
    <message>
        <source>It will be cancelled as soon as it is found.</source>
        <translation>سيُلغى حال العثور عليه.</translation>
    </message>
    <message>
        <source>Its broadcast is paused.</source>
        <translation>الإرسال الجماعي الذي يتبعه متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Its from-number was corrected: it goes from {number}, no longer from {before}.</source>
        <translation>صُحّح رقم المرسل: يُرسل من ‎{number} وليس من ‎{before}.</translation>
    </message>
    <message>
        <source>Its hours are over for today. It waits for the next.</source>
        <translation>انتهت ساعاته اليوم. ينتظر التالية.</translation>
    </message>
    <message>
        <source>Its report was saved in the folder for reports.</source>
        <translation>حُفظ تقريره في مجلد التقارير.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Journal backed up.</source>
        <translation>أُنشئت نسخة احتياطية من السجل.</translation>
    </message>
    <message>
        <source>Journal set back to a backup.</source>
        <translation>أُعيد السجل إلى نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Journal&apos;s chain exported.</source>
        <translation>صُدّرت سلسلة السجل.</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Keep greyscale</source>
        <translation>إبقاء تدرج الرمادي</translation>
    </message>
    <message>
        <source>Leave that setting as it is by default, and send the document again.</source>
        <translation>اترك ذلك الإعداد على قيمته الافتراضية، وأعد إرسال المستند.</translation>
    </message>
    <message>
        <source>Leave this page out</source>
        <translation>حذف هذه الصفحة</translation>
    </message>
    <message>
        <source>Legal hold lifted.</source>
        <translation>رُفع الحجز القانوني.</translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation>سُمح بالإرسال.</translation>
    </message>
    <message>
        <source>Let it go when it may go.</source>
        <translation>اسمح بإرساله عندما يجوز ذلك.</translation>
    </message>
    <message>
        <source>LibreOffice could not make this document into a PDF.</source>
        <translation>تعذّر على LibreOffice تحويل هذا المستند إلى PDF.</translation>
    </message>
    <message>
        <source>LibreOffice made this into a PDF. Lines and pages may break elsewhere than you are used to.</source>
        <translation>حوّله LibreOffice إلى PDF. قد تنقسم الأسطر والصفحات في غير مواضعها المعتادة.</translation>
    </message>
    <message>
        <source>LibreOffice took too long with this document and was stopped.</source>
        <translation>استغرق LibreOffice وقتًا طويلًا مع هذا المستند فأُوقف.</translation>
    </message>
    <message>
        <source>Light text or drawing on page {page} would disappear.</source>
        <translation>سيختفي نص أو رسم فاتح في الصفحة {page}.</translation>
    </message>
    <message>
        <source>Line {line} of the cover page&apos;s file has a field that isn&apos;t known: {name}.</source>
        <translation>في السطر {line} من ملف صفحة الغلاف حقل غير معروف: {name}.</translation>
    </message>
    <message>
        <source>Line {line} of the cover page&apos;s file needs one label and one value, or two of each.</source>
        <translation>يحتاج السطر {line} من ملف صفحة الغلاف إلى تسمية وقيمة، أو اثنتين من كل منهما.</translation>
    </message>
    <message>
        <source>Line {line} of the file can&apos;t be read.</source>
        <translation>تعذّرت قراءة السطر {line} من الملف.</translation>
    </message>
    <message numerus="yes">
        <source>Look at them, and leave them out if nothing is on them.</source>
        <translation>
            <numerusform>راجعها، واحذفها إن لم يكن فيها شيء.</numerusform>
            <numerusform>راجعها، واحذفها إن لم يكن فيها شيء.</numerusform>
            <numerusform>راجعها، واحذفها إن لم يكن فيها شيء.</numerusform>
            <numerusform>راجعها، واحذفها إن لم يكن فيها شيء.</numerusform>
            <numerusform>راجعها، واحذفها إن لم يكن فيها شيء.</numerusform>
            <numerusform>راجعها، واحذفها إن لم يكن فيها شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for it in that account&apos;s Telnyx portal. FaxDesk goes on asking.</source>
        <translation>ابحث عنه في بوابة Telnyx لذلك الحساب. يواصل FaxDesk السؤال.</translation>
    </message>
    <message>
        <source>Look through its pages before you send it, or get the file again.</source>
        <translation>راجع صفحاته قبل إرساله، أو احصل على الملف مجددًا.</translation>
    </message>
    <message>
        <source>Look through its pages, or have it saved with its fonts embedded.</source>
        <translation>راجع صفحاته، أو اطلب حفظه مع تضمين خطوطه.</translation>
    </message>
    <message>
        <source>Look through its pages, or save it as a PDF where it was written.</source>
        <translation>راجع صفحاته، أو احفظه بتنسيق PDF حيث كُتب.</translation>
    </message>
    <message>
        <source>Look whether it was moved or renamed, then add it again.</source>
        <translation>تحقّق مما إذا كان قد نُقل أو أُعيدت تسميته، ثم أضفه من جديد.</translation>
    </message>
    <message>
        <source>Low credit is a whole amount, from 0 to 100,000.</source>
        <translation>حد الرصيد المنخفض مبلغ صحيح من 0 إلى 100,000.</translation>
    </message>
    <message>
        <source>Made on {time} by FaxDesk {version}</source>
        <translation>أعدّه FaxDesk {version} في {time}</translation>
    </message>
    <message>
        <source>Make the document smaller or print it to PDF again.</source>
        <translation>صغّر المستند أو اطبعه إلى PDF من جديد.</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Marked as sent by a person, not confirmed</source>
        <translation>علّمه شخص كمُرسل، غير مؤكد</translation>
    </message>
    <message>
        <source>Marked as sent by you</source>
        <translation>علّمته كمُرسل</translation>
    </message>
    <message>
        <source>Marked as sent by you.</source>
        <translation>علّمته كمُرسل.</translation>
    </message>
    <message>
        <source>Marked for redaction but not applied: the text would be readable.</source>
        <translation>معلَّم للتنقيح دون تطبيقه: سيكون النص مقروءًا.</translation>
    </message>
    <message>
        <source>Marked “{label}”. Is a fax there?</source>
        <translation>معلَّم «{label}». هل هناك فاكس؟</translation>
    </message>
    <message>
        <source>Marked “{label}”. That is no fax number.</source>
        <translation>معلَّم «{label}». ليس رقم فاكس.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>More than a third of a page would arrive black. Look at it in the preview.</source>
        <translation>سيصل أكثر من ثلث إحدى الصفحات أسود. راجعها في المعاينة.</translation>
    </message>
    <message>
        <source>More than a third of page {page} would arrive black, as grey paper does. It takes about {time} on the line.</source>
        <translation>سيصل أكثر من ثلث الصفحة {page} أسود، كما في الورق الرمادي. تشغل الخط نحو {time}.</translation>
    </message>
    <message>
        <source>Must be there by {time}.</source>
        <translation>يجب أن يصل بحلول {time}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name files, or --media-url addresses, or a --cover with a --message: one of the three.</source>
        <translation>اذكر ملفات، أو عناوين --media-url، أو --cover مع --message: أحد الثلاثة.</translation>
    </message>
    <message>
        <source>Name the backup to go back to.</source>
        <translation>اذكر النسخة الاحتياطية التي يُعاد إليها.</translation>
    </message>
    <message>
        <source>Name the group.</source>
        <translation>اذكر المجموعة.</translation>
    </message>
    <message>
        <source>Name the picture to be written with -o, or ask for --json, or both.</source>
        <translation>حدد الصورة المراد كتابتها بالخيار -o، أو استخدم --json، أو كليهما.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Never faxed before. Compare the number with the letter.</source>
        <translation>لم يُرسل إليه فاكس من قبل. قارن الرقم بالرسالة.</translation>
    </message>
    <message>
        <source>No black threshold suits all pages: greyscale keeps the most.</source>
        <translation>لا تناسب أي عتبة سواد كل الصفحات: تدرج الرمادي يُبقي أكثرها.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus.</source>
        <translation>لا يوجد بلد بهذا الرمز. تحقّق من الأرقام بعد علامة الجمع.</translation>
    </message>
    <message>
        <source>No directory is set. Name one in the settings, or let IT set one.</source>
        <translation>لم يُضبط دليل. حدده في الإعدادات، أو دع قسم تقنية المعلومات يضبطه.</translation>
    </message>
    <message>
        <source>No fax application has been chosen yet.</source>
        <translation>لم يُختر تطبيق فاكس بعد.</translation>
    </message>
    <message>
        <source>No fax has been delivered yet.</source>
        <translation>لم يُسلَّم أي فاكس بعد.</translation>
    </message>
    <message>
        <source>No fax has ended otherwise.</source>
        <translation>لم ينتهِ أي فاكس بغير ذلك.</translation>
    </message>
    <message>
        <source>No fax has failed.</source>
        <translation>لم يفشل أي فاكس.</translation>
    </message>
    <message>
        <source>No fax has gone to this country before. Check the number.</source>
        <translation>لم يُرسل فاكس إلى هذا البلد من قبل. تحقّق من الرقم.</translation>
    </message>
    <message>
        <source>No fax is under way.</source>
        <translation>لا فاكس قيد الإرسال.</translation>
    </message>
    <message>
        <source>No fax is waiting.</source>
        <translation>لا فاكس في الانتظار.</translation>
    </message>
    <message>
        <source>No fax needs you.</source>
        <translation>لا فاكس يحتاج إليك.</translation>
    </message>
    <message>
        <source>No fax number stands here.</source>
        <translation>لا رقم فاكس هنا.</translation>
    </message>
    <message>
        <source>No fax number was found that says who it goes to.</source>
        <translation>لم يُعثر على رقم فاكس يدل على المستلم.</translation>
    </message>
    <message>
        <source>No fax of broadcast B{broadcast} has failed.</source>
        <translation>لم يفشل أي فاكس في الإرسال الجماعي B{broadcast}.</translation>
    </message>
    <message>
        <source>No from-number has been chosen yet.</source>
        <translation>لم يُختر رقم مرسل بعد.</translation>
    </message>
    <message>
        <source>No number in this country has so many digits. Check each one.</source>
        <translation>لا رقم في هذا البلد بهذا العدد من الخانات. تحقّق من كل منها.</translation>
    </message>
    <message>
        <source>No number stands here.</source>
        <translation>لا رقم هنا.</translation>
    </message>
    <message>
        <source>No page has shades that take long on the line: it is sent as it is.</source>
        <translation>لا صفحة فيها تدرجات تشغل الخط طويلًا: يُرسل كما هو.</translation>
    </message>
    <message>
        <source>No page of this document is a scan in shades: there is nothing to clean up.</source>
        <translation>لا صفحة في هذا المستند ممسوحة بتدرجات: لا شيء لتنظيفه.</translation>
    </message>
    <message>
        <source>No request to Telnyx can be made with these settings, so nothing was sent. Check TELNYX_BASE_URL and the API key.</source>
        <translation>لا يمكن إرسال طلب إلى Telnyx بهذه الإعدادات، لذلك لم يُرسل شيء. تحقّق من TELNYX_BASE_URL ومن مفتاح API.</translation>
    </message>
    <message>
        <source>No such number is known. Check it; if it is right, you can send.</source>
        <translation>لا يُعرف رقم كهذا. تحقّق منه؛ إن كان صحيحًا يمكنك الإرسال.</translation>
    </message>
    <message>
        <source>No user is set for the directory: it is asked without a password.</source>
        <translation>لم يُضبط مستخدم للدليل: يُسأل بدون كلمة مرور.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>لم يرد أحد.</translation>
    </message>
    <message>
        <source>Nobody is sure whether this fax went. Please decide: send again, sent, or give up.</source>
        <translation>ليس مؤكدًا أن هذا الفاكس أُرسل. اتخذ قرارًا: إرسال من جديد، أو أُرسل، أو التخلي عنه.</translation>
    </message>
    <message>
        <source>None of the columns is known to hold numbers: {columns}. Say which ones do.</source>
        <translation>لا يُعرف عمود يحتوي على أرقام: {columns}. حدد أيها.</translation>
    </message>
    <message>
        <source>Normal quality</source>
        <translation>جودة عادية</translation>
    </message>
    <message>
        <source>Not finished: {state}</source>
        <translation>لم ينتهِ: {state}</translation>
    </message>
    <message>
        <source>Not known what became of it.</source>
        <translation>لا يُعرف ما آل إليه.</translation>
    </message>
    <message>
        <source>Not known whether it was sent</source>
        <translation>لا يُعرف هل أُرسل</translation>
    </message>
    <message>
        <source>Not known: whether it arrived in whole, in part or not at all.</source>
        <translation>غير معروف: هل وصل كاملًا أو جزئيًا أو لم يصل.</translation>
    </message>
    <message>
        <source>Not known: whether some of its pages arrived. A call can break off after any page.</source>
        <translation>غير معروف: هل وصل بعض صفحاته. قد تنقطع المكالمة بعد أي صفحة.</translation>
    </message>
    <message>
        <source>Not sure it went</source>
        <translation>غير مؤكد إرساله</translation>
    </message>
    <message>
        <source>Not taken by Telnyx.</source>
        <translation>لم يقبله Telnyx.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is forgotten: fax {faxes} is under legal hold.</source>
        <translation>
            <numerusform>لم يُنسَ شيء: الفاكس {faxes} تحت الحجز القانوني.</numerusform>
            <numerusform>لم يُنسَ شيء: الفاكس {faxes} تحت الحجز القانوني.</numerusform>
            <numerusform>لم يُنسَ شيء: الفاكس {faxes} تحت الحجز القانوني.</numerusform>
            <numerusform>لم يُنسَ شيء: الفاكس {faxes} تحت الحجز القانوني.</numerusform>
            <numerusform>لم يُنسَ شيء: الفاكس {faxes} تحت الحجز القانوني.</numerusform>
            <numerusform>لم يُنسَ شيء: الفاكس {faxes} تحت الحجز القانوني.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is written down is called “{value}”. There is: {known}.</source>
        <translation>لا يوجد نوع قيد باسم «{value}». الموجود: {known}.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Now, or at a time: not both.</source>
        <translation>الآن، أو في وقت محدد: ليس كليهما.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number dialled</source>
        <translation>الرقم المطلوب</translation>
    </message>
    <message>
        <source>Numbers and names forgotten.</source>
        <translation>نُسيت الأرقام والأسماء.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Of each fax: times, states, pages, the hashes of its documents, what it cost, who sent it, and Telnyx&apos;s number for it. They prove what was done and name nobody; Telnyx may still know the number.</source>
        <translation>من كل فاكس: الأوقات والحالات والصفحات وبصمات مستنداته وتكلفته ومرسله ورقمه لدى Telnyx. تثبت ما جرى ولا تسمي أحدًا؛ وقد يظل Telnyx يعرف الرقم.</translation>
    </message>
    <message>
        <source>Old faxes moved into an archive.</source>
        <translation>نُقلت فاكسات قديمة إلى أرشيف.</translation>
    </message>
    <message>
        <source>Older events taken into the chain.</source>
        <translation>أُدخلت أحداث أقدم في السلسلة.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلَّق</translation>
    </message>
    <message>
        <source>Once more to one recipient at a time.</source>
        <translation>إعادة الإرسال إلى مستلم واحد في المرة.</translation>
    </message>
    <message>
        <source>One digit away from a number you know. Compare each digit.</source>
        <translation>يختلف بخانة واحدة عن رقم تعرفه. قارن كل خانة.</translation>
    </message>
    <message>
        <source>One file holds at most {limit} reports. Choose a folder, and each is a file of its own.</source>
        <translation>يتسع الملف الواحد لما لا يزيد على {limit} من التقارير. اختر مجلدًا ليكون كل تقرير في ملف.</translation>
    </message>
    <message>
        <source>One of the documents can&apos;t be sent.</source>
        <translation>لا يمكن إرسال أحد المستندات.</translation>
    </message>
    <message>
        <source>Only one number can be the usual one.</source>
        <translation>لا يكون المعتاد إلا رقمًا واحدًا.</translation>
    </message>
    <message>
        <source>Open it and add the PDFs inside.</source>
        <translation>افتحه وأضف ملفات PDF التي بداخله.</translation>
    </message>
    <message>
        <source>Open it and print it as a new PDF, then add that.</source>
        <translation>افتحه واطبعه إلى PDF جديد، ثم أضف ذلك.</translation>
    </message>
    <message>
        <source>Open it in Adobe Reader and print it as a PDF, then add that.</source>
        <translation>افتحه في Adobe Reader واطبعه إلى PDF، ثم أضف ذلك.</translation>
    </message>
    <message>
        <source>Open it in OneNote, print the page that is needed as a PDF, then add that.</source>
        <translation>افتحه في OneNote، واطبع الصفحة المطلوبة إلى PDF، ثم أضف ذلك.</translation>
    </message>
    <message>
        <source>Open it in Publisher, save it as a PDF and add that.</source>
        <translation>افتحه في Publisher، واحفظه بتنسيق PDF وأضف ذلك.</translation>
    </message>
    <message>
        <source>Open it in Visio, save it as a PDF and add that.</source>
        <translation>افتحه في Visio، واحفظه بتنسيق PDF وأضف ذلك.</translation>
    </message>
    <message>
        <source>Open it in a program that shows it and save it as a PDF, then add that.</source>
        <translation>افتحه في برنامج يعرضه واحفظه بتنسيق PDF، ثم أضف ذلك.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as a PDF and add that, or install LibreOffice.</source>
        <translation>افتحه في برنامج جداول، واحفظه بتنسيق PDF وأضف ذلك، أو ثبّت LibreOffice.</translation>
    </message>
    <message>
        <source>Open it in the XPS viewer, print it to “Microsoft Print to PDF”, and add that.</source>
        <translation>افتحه في عارض XPS، واطبعه إلى «Microsoft Print to PDF»، وأضف ذلك.</translation>
    </message>
    <message>
        <source>Open it in the browser and print it as a PDF, or download the document again.</source>
        <translation>افتحه في المتصفح واطبعه إلى PDF، أو نزّل المستند من جديد.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and print it as a PDF, then add that.</source>
        <translation>افتحه في البرنامج الذي يخصه واطبعه إلى PDF، ثم أضف ذلك.</translation>
    </message>
    <message>
        <source>Open it in your address book and print it as a PDF, then add that.</source>
        <translation>افتحه في دفتر عناوينك واطبعه إلى PDF، ثم أضف ذلك.</translation>
    </message>
    <message>
        <source>Open it in your calendar and print it as a PDF, then add that.</source>
        <translation>افتحه في تقويمك واطبعه إلى PDF، ثم أضف ذلك.</translation>
    </message>
    <message>
        <source>Open it in your mail program, and print it to PDF or save what is inside, then add that.</source>
        <translation>افتحه في برنامج البريد، واطبعه إلى PDF أو احفظ ما بداخله، ثم أضف ذلك.</translation>
    </message>
    <message>
        <source>Open it there, choose File, Export to, PDF, then add that.</source>
        <translation>افتحه هناك، واختر «ملف» ثم «تصدير إلى» ثم PDF، ثم أضف ذلك.</translation>
    </message>
    <message>
        <source>Open it where it comes from to have it downloaded, or save or scan it again.</source>
        <translation>افتحه في مصدره ليُنزَّل، أو احفظه أو امسحه من جديد.</translation>
    </message>
    <message>
        <source>Open it where it was drawn and print it as a PDF, then add that.</source>
        <translation>افتحه حيث رُسم واطبعه إلى PDF، ثم أضف ذلك.</translation>
    </message>
    <message>
        <source>Open it where it was written, save it as a PDF and add that.</source>
        <translation>افتحه حيث كُتب، واحفظه بتنسيق PDF وأضف ذلك.</translation>
    </message>
    <message>
        <source>Open it with its password, save it as a PDF and add that.</source>
        <translation>افتحه بكلمة مروره، واحفظه بتنسيق PDF وأضف ذلك.</translation>
    </message>
    <message>
        <source>Open it, print the report that is needed as a PDF, then add that.</source>
        <translation>افتحه، واطبع التقرير المطلوب إلى PDF، ثم أضف ذلك.</translation>
    </message>
    <message>
        <source>Open it, save it as a PNG, a JPEG or a PDF, then add that.</source>
        <translation>افتحه، واحفظه بتنسيق PNG أو JPEG أو PDF، ثم أضف ذلك.</translation>
    </message>
    <message>
        <source>Open it, save or print it as a PDF, then add that.</source>
        <translation>افتحه، واحفظه أو اطبعه بتنسيق PDF، ثم أضف ذلك.</translation>
    </message>
    <message>
        <source>Open the file, print it as a new PDF, and add that.</source>
        <translation>افتح الملف، واطبعه إلى PDF جديد، وأضف ذلك.</translation>
    </message>
    <message>
        <source>Open the link, save or download the document itself as a PDF and add that.</source>
        <translation>افتح الرابط، واحفظ المستند نفسه أو نزّله بتنسيق PDF وأضفه.</translation>
    </message>
    <message>
        <source>Opened with its password. It is sent without one, as paper has none.</source>
        <translation>فُتح بكلمة مروره. يُرسل بدونها، فالورق لا كلمة مرور له.</translation>
    </message>
    <message>
        <source>Page {page} has a photo: black and white would turn it into blots.</source>
        <translation>في الصفحة {page} صورة: يحوّلها الأبيض والأسود إلى بقع.</translation>
    </message>
    <message>
        <source>Page {page} is empty.</source>
        <translation>الصفحة {page} فارغة.</translation>
    </message>
    <message>
        <source>Page {page} is much wider than tall. On fax paper its text becomes very small.</source>
        <translation>الصفحة {page} أعرض بكثير من طولها. يصبح نصها صغيرًا جدًا على ورق الفاكس.</translation>
    </message>
    <message>
        <source>Page {page} is named twice. Name it once.</source>
        <translation>الصفحة {page} مذكورة مرتين. اذكرها مرة واحدة.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: it is full of fine dots.</source>
        <translation>تشغل الصفحة {page} الخط نحو {time}: هي مليئة بنقاط دقيقة.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: its greys become patterns of dots.</source>
        <translation>تشغل الصفحة {page} الخط نحو {time}: تصبح رمادياتها أنماطًا من النقاط.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: this quality has twice as many lines.</source>
        <translation>تشغل الصفحة {page} الخط نحو {time}: لهذه الجودة ضعف عدد السطور.</translation>
    </message>
    <message>
        <source>Page {page} would arrive nearly all black.</source>
        <translation>ستصل الصفحة {page} سوداء تقريبًا بالكامل.</translation>
    </message>
    <message>
        <source>Page {page} would arrive nearly blank: what is on it is too light.</source>
        <translation>ستصل الصفحة {page} فارغة تقريبًا: ما عليها فاتح جدًا.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a photo: black and white would turn it into blots, greyscale keeps it.</source>
        <translation>في الصفحة {page} مثلًا صورة: يحوّلها الأبيض والأسود إلى بقع، ويُبقيها تدرج الرمادي.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a photo: high quality in greyscale shows it, without the finest one&apos;s many minutes.</source>
        <translation>في الصفحة {page} مثلًا صورة: تُظهرها الجودة العالية بتدرج الرمادي، دون الدقائق الكثيرة لأدق جودة.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a small square code: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>في الصفحة {page} مثلًا رمز مربع صغير: تُبقيه الجودة العالية جدًا بالأبيض والأسود وعتبة {threshold}% مقروءًا.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has fine print: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>في الصفحة {page} مثلًا خط دقيق: تُبقيه الجودة العالية جدًا بالأبيض والأسود وعتبة {threshold}% مقروءًا.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has grey boxes: black and white with a threshold of {threshold}% keeps the text and leaves the boxes white.</source>
        <translation>في الصفحة {page} مثلًا مربعات رمادية: يُبقي الأبيض والأسود بعتبة {threshold}% النص ويترك المربعات بيضاء.</translation>
    </message>
    <message>
        <source>Page {page}: about {time}.</source>
        <translation>الصفحة {page}: نحو {time}.</translation>
    </message>
    <message>
        <source>Pages and cover pages need files: what Telnyx fetches itself stays as it is.</source>
        <translation>يحتاج اختيار الصفحات وصفحات الغلاف إلى ملفات: ما يجلبه Telnyx بنفسه يبقى كما هو.</translation>
    </message>
    <message>
        <source>Pages confirmed</source>
        <translation>الصفحات المؤكدة</translation>
    </message>
    <message>
        <source>Pages handed over</source>
        <translation>الصفحات المسلَّمة إلى Telnyx</translation>
    </message>
    <message numerus="yes">
        <source>Pages {pages} seem to be blank.</source>
        <translation>
            <numerusform>تبدو الصفحات {pages} فارغة.</numerusform>
            <numerusform>تبدو الصفحات {pages} فارغة.</numerusform>
            <numerusform>تبدو الصفحات {pages} فارغة.</numerusform>
            <numerusform>تبدو الصفحات {pages} فارغة.</numerusform>
            <numerusform>تبدو الصفحات {pages} فارغة.</numerusform>
            <numerusform>تبدو الصفحات {pages} فارغة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Pauses before another try are whole seconds, from 10 to 86400 each.</source>
        <translation>فترات الانتظار قبل محاولة أخرى ثوانٍ صحيحة، كل منها من 10 إلى 86400.</translation>
    </message>
    <message>
        <source>Please decide.</source>
        <translation>يُرجى اتخاذ قرار.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>قيد التحضير</translation>
    </message>
    <message>
        <source>Print it as a PDF on ordinary paper size, then add that.</source>
        <translation>اطبعه إلى PDF بحجم ورق عادي، ثم أضف ذلك.</translation>
    </message>
    <message>
        <source>Print it as a PDF where it looks right, and add that.</source>
        <translation>اطبعه إلى PDF حيث يبدو صحيحًا، وأضف ذلك.</translation>
    </message>
    <message>
        <source>Print it to PDF, or save its attachments and add those.</source>
        <translation>اطبعه إلى PDF، أو احفظ مرفقاته وأضفها.</translation>
    </message>
    <message>
        <source>Print the pages that are needed to a PDF, then add that.</source>
        <translation>اطبع الصفحات المطلوبة إلى PDF، ثم أضف ذلك.</translation>
    </message>
    <message>
        <source>Priority chosen.</source>
        <translation>اختيرت الأولوية.</translation>
    </message>
    <message numerus="yes">
        <source>Proof of {n} faxes</source>
        <translation>
            <numerusform>إثبات فاكسات (عددها {n})</numerusform>
            <numerusform>إثبات فاكسات (عددها {n})</numerusform>
            <numerusform>إثبات فاكسات (عددها {n})</numerusform>
            <numerusform>إثبات فاكسات (عددها {n})</numerusform>
            <numerusform>إثبات فاكسات (عددها {n})</numerusform>
            <numerusform>إثبات فاكسات (عددها {n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof saved.</source>
        <translation>حُفظ الإثبات.</translation>
    </message>
    <message>
        <source>Purged.</source>
        <translation>مُحي نهائيًا.</translation>
    </message>
    <message>
        <source>Put into the bin.</source>
        <translation>وُضع في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Put into the queue.</source>
        <translation>أُضيف إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Put on hold.</source>
        <translation>عُلِّق.</translation>
    </message>
    <message>
        <source>Put under legal hold.</source>
        <translation>وُضع تحت الحجز القانوني.</translation>
    </message>
    <message>
        <source>Queue paused.</source>
        <translation>أُوقفت قائمة الانتظار مؤقتًا.</translation>
    </message>
    <message>
        <source>Queue resumed.</source>
        <translation>استؤنفت قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Read back from a damaged journal. Its last steps may be missing.</source>
        <translation>استُرجع من سجل تالف. قد تكون خطواته الأخيرة مفقودة.</translation>
    </message>
    <message>
        <source>Ready to send, made into a PDF by FaxDesk.</source>
        <translation>جاهز للإرسال، حوّله FaxDesk إلى PDF.</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>جاهز للإرسال.</translation>
    </message>
    <message>
        <source>Remains in unused parts of the journal&apos;s file: another FaxDesk has it open. They are overwritten by itself, within a day.</source>
        <translation>بقايا في أجزاء غير مستخدمة من ملف السجل: يفتحه FaxDesk آخر. تُستبدل تلقائيًا خلال يوم.</translation>
    </message>
    <message>
        <source>Remote station id</source>
        <translation>معرّف الجهاز المستقبِل</translation>
    </message>
    <message>
        <source>Report printed.</source>
        <translation>طُبع التقرير.</translation>
    </message>
    <message>
        <source>Report saved.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
    <message>
        <source>Reported as delivered.</source>
        <translation>أُبلغ بتسليمه.</translation>
    </message>
    <message numerus="yes">
        <source>Reports and other files that FaxDesk saved in {folder}: {n}. Whoever keeps them has to delete them.</source>
        <translation>
            <numerusform>تقارير وملفات أخرى حفظها FaxDesk في ‎{folder}: {n}. على من يحتفظ بها أن يحذفها.</numerusform>
            <numerusform>تقارير وملفات أخرى حفظها FaxDesk في ‎{folder}: {n}. على من يحتفظ بها أن يحذفها.</numerusform>
            <numerusform>تقارير وملفات أخرى حفظها FaxDesk في ‎{folder}: {n}. على من يحتفظ بها أن يحذفها.</numerusform>
            <numerusform>تقارير وملفات أخرى حفظها FaxDesk في ‎{folder}: {n}. على من يحتفظ بها أن يحذفها.</numerusform>
            <numerusform>تقارير وملفات أخرى حفظها FaxDesk في ‎{folder}: {n}. على من يحتفظ بها أن يحذفها.</numerusform>
            <numerusform>تقارير وملفات أخرى حفظها FaxDesk في ‎{folder}: {n}. على من يحتفظ بها أن يحذفها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of a broadcast exported.</source>
        <translation>صُدّرت نتائج إرسال جماعي.</translation>
    </message>
    <message>
        <source>SHA-256 not known</source>
        <translation>SHA-256 غير معروف</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Save it as a JPEG, then add that.</source>
        <translation>احفظه بتنسيق JPEG، ثم أضف ذلك.</translation>
    </message>
    <message>
        <source>Save it as a PDF in the program it was written in, then add that.</source>
        <translation>احفظه بتنسيق PDF في البرنامج الذي كُتب فيه، ثم أضف ذلك.</translation>
    </message>
    <message>
        <source>Save it as a PDF where it was written and add that, or install LibreOffice: it is free.</source>
        <translation>احفظه بتنسيق PDF حيث كُتب وأضف ذلك، أو ثبّت LibreOffice: وهو مجاني.</translation>
    </message>
    <message>
        <source>Save it as a PDF where it was written, and add that.</source>
        <translation>احفظه بتنسيق PDF حيث كُتب، وأضف ذلك.</translation>
    </message>
    <message>
        <source>Save or scan it at a lower resolution, 300 dots per inch or less.</source>
        <translation>احفظه أو امسحه بدقة أقل، 300 نقطة في البوصة أو أقل.</translation>
    </message>
    <message>
        <source>Save or scan the document again.</source>
        <translation>احفظ المستند أو امسحه من جديد.</translation>
    </message>
    <message>
        <source>Save what is to be sent of them, and add it as documents of its own.</source>
        <translation>احفظ منها ما يجب إرساله، وأضفه كمستندات مستقلة.</translation>
    </message>
    <message>
        <source>Say in which hours, as --between 08:00-18:00, or --between office.</source>
        <translation>حدد الساعات، مثل --between 08:00-18:00 أو --between office.</translation>
    </message>
    <message>
        <source>Say until when, as --deadline 17:00.</source>
        <translation>حدد الموعد، مثل --deadline 17:00.</translation>
    </message>
    <message>
        <source>Say when: --at, --between, --deadline, --priority, or --now.</source>
        <translation>حدد الوقت: --at أو --between أو --deadline أو --priority أو --now.</translation>
    </message>
    <message>
        <source>Say whom the folder&apos;s files go to, or that their names, their sidecars or their first pages say it: one of the two.</source>
        <translation>حدد لمن تُرسل ملفات المجلد، أو أن أسماءها أو ملفاتها المصاحبة أو صفحاتها الأولى تحدد ذلك: أحد الأمرين.</translation>
    </message>
    <message>
        <source>Scan or save it at a lower resolution, or in several files.</source>
        <translation>امسحه أو احفظه بدقة أقل، أو في عدة ملفات.</translation>
    </message>
    <message>
        <source>See the details, then try again.</source>
        <translation>انظر التفاصيل، ثم حاول مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} drawings (page {pages}).</source>
        <translation>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: رسوم، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: رسوم، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: رسوم، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: رسوم، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: رسوم، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: رسوم، عددها {n} (الصفحة {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} form fields (page {pages}).</source>
        <translation>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: حقول نموذج، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: حقول نموذج، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: حقول نموذج، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: حقول نموذج، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: حقول نموذج، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: حقول نموذج، عددها {n} (الصفحة {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} highlights (page {pages}).</source>
        <translation>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: تمييزات، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: تمييزات، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: تمييزات، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: تمييزات، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: تمييزات، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: تمييزات، عددها {n} (الصفحة {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} layers ({names}).</source>
        <translation>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: طبقات، عددها {n} ({names}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: طبقات، عددها {n} ({names}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: طبقات، عددها {n} ({names}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: طبقات، عددها {n} ({names}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: طبقات، عددها {n} ({names}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: طبقات، عددها {n} ({names}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} marks (page {pages}).</source>
        <translation>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: علامات، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: علامات، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: علامات، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: علامات، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: علامات، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: علامات، عددها {n} (الصفحة {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} notes (page {pages}).</source>
        <translation>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: ملاحظات، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: ملاحظات، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: ملاحظات، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: ملاحظات، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: ملاحظات، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: ملاحظات، عددها {n} (الصفحة {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} pieces of handwriting (page {pages}).</source>
        <translation>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: كتابات بخط اليد، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: كتابات بخط اليد، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: كتابات بخط اليد، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: كتابات بخط اليد، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: كتابات بخط اليد، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: كتابات بخط اليد، عددها {n} (الصفحة {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} signatures (page {pages}).</source>
        <translation>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: تواقيع، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: تواقيع، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: تواقيع، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: تواقيع، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: تواقيع، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: تواقيع، عددها {n} (الصفحة {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} stamps (page {pages}).</source>
        <translation>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: أختام، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: أختام، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: أختام، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: أختام، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: أختام، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: أختام، عددها {n} (الصفحة {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} typed texts (page {pages}).</source>
        <translation>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: نصوص مكتوبة، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: نصوص مكتوبة، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: نصوص مكتوبة، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: نصوص مكتوبة، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: نصوص مكتوبة، عددها {n} (الصفحة {pages}).</numerusform>
            <numerusform>يظهر على الشاشة ولا يُطبع، فلا يُرسل بالفاكس: نصوص مكتوبة، عددها {n} (الصفحة {pages}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it all the same, and it goes as several faxes; or choose fewer pages.</source>
        <translation>أرسله على أي حال ليُرسل في عدة فاكسات؛ أو اختر صفحات أقل.</translation>
    </message>
    <message>
        <source>Send it without them, or accept or reject them where it was written.</source>
        <translation>أرسله بدونها، أو اقبلها أو ارفضها حيث كُتب.</translation>
    </message>
    <message>
        <source>Send only what is needed of it.</source>
        <translation>أرسل منه ما يلزم فقط.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Sending the pages.</source>
        <translation>يجري إرسال الصفحات.</translation>
    </message>
    <message>
        <source>Sent before the others.</source>
        <translation>قُدّم على غيره.</translation>
    </message>
    <message>
        <source>Sent with its tracked changes accepted: what was deleted is left out.</source>
        <translation>يُرسل مع قبول تغييراته المتعقَّبة: ما حُذف لا يُرسل.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>أُرسل.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>ضبطه قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Set by {who}.</source>
        <translation>ضبطه ‎{who}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings changed.</source>
        <translation>عُدِّلت الإعدادات.</translation>
    </message>
    <message>
        <source>Several numbers stand in this row. Which one is the fax?</source>
        <translation>في هذا الصف عدة أرقام. أيها الفاكس؟</translation>
    </message>
    <message>
        <source>Shorten the message if one page is enough.</source>
        <translation>اختصر الرسالة إن كانت صفحة واحدة تكفي.</translation>
    </message>
    <message>
        <source>Shrink it to fit, or scan or save it at a lower resolution.</source>
        <translation>صغّره، أو امسحه أو احفظه بدقة أقل.</translation>
    </message>
    <message>
        <source>Shrink them to fit, or send one of them as a fax of its own.</source>
        <translation>صغّرها، أو أرسل أحدها كفاكس مستقل.</translation>
    </message>
    <message>
        <source>Shrunk from {before} to {after}. Pages that became black and white no longer change with the threshold.</source>
        <translation>صُغِّر من ‎{before} إلى {after}. الصفحات التي صارت بالأبيض والأسود لا تتغير بعد ذلك مع العتبة.</translation>
    </message>
    <message>
        <source>Some fax machines refuse so fine a quality. FaxDesk then tries again in high quality.</source>
        <translation>ترفض بعض أجهزة الفاكس جودة بهذه الدقة. عندها يعيد FaxDesk المحاولة بجودة عالية.</translation>
    </message>
    <message numerus="yes">
        <source>Some pages are portrait and {n} are landscape: those are turned to fill the paper.</source>
        <translation>
            <numerusform>بعض الصفحات طولي وبعضها عرضي (عدد العرضية {n}): تُدار العرضية لتملأ الورق.</numerusform>
            <numerusform>بعض الصفحات طولي وبعضها عرضي (عدد العرضية {n}): تُدار العرضية لتملأ الورق.</numerusform>
            <numerusform>بعض الصفحات طولي وبعضها عرضي (عدد العرضية {n}): تُدار العرضية لتملأ الورق.</numerusform>
            <numerusform>بعض الصفحات طولي وبعضها عرضي (عدد العرضية {n}): تُدار العرضية لتملأ الورق.</numerusform>
            <numerusform>بعض الصفحات طولي وبعضها عرضي (عدد العرضية {n}): تُدار العرضية لتملأ الورق.</numerusform>
            <numerusform>بعض الصفحات طولي وبعضها عرضي (عدد العرضية {n}): تُدار العرضية لتملأ الورق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody answered, but no fax machine.</source>
        <translation>رد أحد، لكنه ليس جهاز فاكس.</translation>
    </message>
    <message>
        <source>Somebody else has just dealt with fax {fax}. Look at what it says now, then decide.</source>
        <translation>تعامل شخص آخر للتو مع الفاكس {fax}. انظر حالته الآن، ثم اتخذ قرارًا.</translation>
    </message>
    <message>
        <source>Something between line {first} and this one isn&apos;t what was written.</source>
        <translation>بين السطر {first} وهذا السطر ما يخالف المكتوب.</translation>
    </message>
    <message>
        <source>Something in FaxDesk failed and is tried again. If this stays, start FaxDesk again.</source>
        <translation>فشل شيء في FaxDesk وتعاد محاولته. إن استمر ذلك فشغّل FaxDesk من جديد.</translation>
    </message>
    <message>
        <source>Something in FaxDesk went wrong, so this may not have been done. Look, then try again.</source>
        <translation>حدث خطأ في FaxDesk، فربما لم يتم هذا. تحقّق ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Take out the files inside and add those that are to be sent.</source>
        <translation>أخرج الملفات التي بداخله وأضف ما يجب إرساله منها.</translation>
    </message>
    <message>
        <source>Taken as a number abroad. Check the country, or type it with a plus.</source>
        <translation>اعتُبر رقمًا في الخارج. تحقّق من البلد، أو اكتبه بعلامة الجمع.</translation>
    </message>
    <message>
        <source>Taken back by Undo.</source>
        <translation>سُحب بالتراجع.</translation>
    </message>
    <message>
        <source>Taken from the watched folder “{folder}”.</source>
        <translation>أُخذ من المجلد المراقَب «‎{folder}».</translation>
    </message>
    <message>
        <source>Taken out of the bin again.</source>
        <translation>أُخرج من سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Telnyx allows no more calls at once for your account. FaxDesk uses fewer lines for a while.</source>
        <translation>لا يسمح Telnyx لحسابك بمكالمات متزامنة أخرى. يستخدم FaxDesk خطوطًا أقل لبعض الوقت.</translation>
    </message>
    <message>
        <source>Telnyx answers again: it is still under way.</source>
        <translation>عاد Telnyx يجيب: ما زال قيد الإرسال.</translation>
    </message>
    <message>
        <source>Telnyx asked us to slow down until {time}.</source>
        <translation>طلب Telnyx الإبطاء حتى {time}.</translation>
    </message>
    <message>
        <source>Telnyx asks FaxDesk to slow down.</source>
        <translation>يطلب Telnyx من FaxDesk الإبطاء.</translation>
    </message>
    <message>
        <source>Telnyx asks FaxDesk to slow down. Nothing was sent.</source>
        <translation>يطلب Telnyx من FaxDesk الإبطاء. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached safely: its certificate isn&apos;t trusted on this computer.</source>
        <translation>تعذّر الوصول إلى Telnyx بأمان: شهادته غير موثوقة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached.</source>
        <translation>تعذّر الوصول إلى Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx confirms it, with a doubt: it was on the line for {took}, and its pages take about {foretold}. Ask the receiver whether all of it is there.</source>
        <translation>يؤكده Telnyx مع شك: كان على الخط {took}، وتستغرق صفحاته نحو {foretold}. اسأل المستلم هل وصل كله.</translation>
    </message>
    <message numerus="yes">
        <source>Telnyx confirms it, with a doubt: {n} of its {pages} pages went. Ask the receiver whether all are there.</source>
        <translation>
            <numerusform>يؤكده Telnyx مع شك: أُرسل {n} من صفحاته البالغة {pages}. اسأل المستلم هل وصلت كلها.</numerusform>
            <numerusform>يؤكده Telnyx مع شك: أُرسل {n} من صفحاته البالغة {pages}. اسأل المستلم هل وصلت كلها.</numerusform>
            <numerusform>يؤكده Telnyx مع شك: أُرسل {n} من صفحاته البالغة {pages}. اسأل المستلم هل وصلت كلها.</numerusform>
            <numerusform>يؤكده Telnyx مع شك: أُرسل {n} من صفحاته البالغة {pages}. اسأل المستلم هل وصلت كلها.</numerusform>
            <numerusform>يؤكده Telnyx مع شك: أُرسل {n} من صفحاته البالغة {pages}. اسأل المستلم هل وصلت كلها.</numerusform>
            <numerusform>يؤكده Telnyx مع شك: أُرسل {n} من صفحاته البالغة {pages}. اسأل المستلم هل وصلت كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx could not be reached. Nothing was sent.</source>
        <translation>تعذّر الوصول إلى Telnyx. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Telnyx could not fetch the document.</source>
        <translation>تعذّر على Telnyx جلب المستند.</translation>
    </message>
    <message>
        <source>Telnyx could not read the document.</source>
        <translation>تعذّر على Telnyx قراءة المستند.</translation>
    </message>
    <message>
        <source>Telnyx did not take it, so nothing was sent.</source>
        <translation>لم يقبله Telnyx، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t accept the API key.</source>
        <translation>لا يقبل Telnyx مفتاح API.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t know it.</source>
        <translation>لا يعرفه Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send from this from-number. Choose another in the settings, or have it verified in the Telnyx portal.</source>
        <translation>لا يسمح لك Telnyx بالإرسال من رقم المرسل هذا. اختر غيره في الإعدادات، أو اطلب التحقق منه في بوابة Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send from this number.</source>
        <translation>لا يسمح لك Telnyx بالإرسال من هذا الرقم.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send with the fax application that is set up. Choose it again in the settings, or fix it in the Telnyx portal.</source>
        <translation>لا يسمح لك Telnyx بالإرسال بتطبيق الفاكس المُعدّ. اختره من جديد في الإعدادات، أو أصلحه في بوابة Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let your account send to this number.</source>
        <translation>لا يسمح Telnyx لحسابك بالإرسال إلى هذا الرقم.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t show this fax, so it probably did not go. Nobody can be sure.</source>
        <translation>لا يُظهر Telnyx هذا الفاكس، فالأرجح أنه لم يُرسل. لا يمكن التأكد.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take one of this fax&apos;s settings ({field}).</source>
        <translation>لا يقبل Telnyx أحد إعدادات هذا الفاكس ({field}).</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take this document.</source>
        <translation>لا يقبل Telnyx هذا المستند.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take this number.</source>
        <translation>لا يقبل Telnyx هذا الرقم.</translation>
    </message>
    <message>
        <source>Telnyx fax id</source>
        <translation>معرّف الفاكس لدى Telnyx</translation>
    </message>
    <message>
        <source>Telnyx fetched this document itself: FaxDesk has no copy of it.</source>
        <translation>جلب Telnyx هذا المستند بنفسه: ليس لدى FaxDesk نسخة منه.</translation>
    </message>
    <message>
        <source>Telnyx had a fault (HTTP {status}).</source>
        <translation>حدث خلل لدى Telnyx ‏(HTTP {status}).</translation>
    </message>
    <message>
        <source>Telnyx had a fault while it prepared the pages.</source>
        <translation>حدث خلل لدى Telnyx أثناء تحضير الصفحات.</translation>
    </message>
    <message>
        <source>Telnyx has not stopped it. Please decide: give it up, mark it as sent, or send it again. FaxDesk goes on watching it.</source>
        <translation>لم يوقفه Telnyx. يُرجى اتخاذ قرار: التخلي عنه، أو وضع علامة مُرسل، أو إرساله من جديد. يواصل FaxDesk مراقبته.</translation>
    </message>
    <message>
        <source>Telnyx has prepared the pages.</source>
        <translation>حضّر Telnyx الصفحات.</translation>
    </message>
    <message>
        <source>Telnyx has put the fax into its queue.</source>
        <translation>وضع Telnyx الفاكس في قائمة انتظاره.</translation>
    </message>
    <message>
        <source>Telnyx has taken the fax.</source>
        <translation>استلم Telnyx الفاكس.</translation>
    </message>
    <message>
        <source>Telnyx is about to dial.</source>
        <translation>Telnyx على وشك الاتصال.</translation>
    </message>
    <message>
        <source>Telnyx is dialling.</source>
        <translation>يجري Telnyx الاتصال.</translation>
    </message>
    <message>
        <source>Telnyx is preparing the pages.</source>
        <translation>يحضّر Telnyx الصفحات.</translation>
    </message>
    <message>
        <source>Telnyx is sending the pages.</source>
        <translation>يرسل Telnyx الصفحات.</translation>
    </message>
    <message>
        <source>Telnyx knows the API key but doesn&apos;t permit this. Check the key&apos;s rights and the account&apos;s level in the Telnyx portal.</source>
        <translation>يعرف Telnyx مفتاح API لكنه لا يسمح بهذا. تحقّق من صلاحيات المفتاح ومستوى الحساب في بوابة Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx no longer has the uploaded document. It is uploaded again.</source>
        <translation>لم يعد المستند المرفوع لدى Telnyx. سيُرفع من جديد.</translation>
    </message>
    <message>
        <source>Telnyx no longer knows this fax. It may have gone.</source>
        <translation>لم يعد Telnyx يعرف هذا الفاكس. ربما أُرسل.</translation>
    </message>
    <message>
        <source>Telnyx refused it (HTTP {status}).</source>
        <translation>رفضه Telnyx ‏(HTTP {status}).</translation>
    </message>
    <message>
        <source>Telnyx refused it: “{title}” (HTTP {status}, code {api_code}).</source>
        <translation>رفضه Telnyx: «{title}» (HTTP {status}، الرمز {api_code}).</translation>
    </message>
    <message>
        <source>Telnyx refused the API key, once. It is asked once more. Nothing was sent.</source>
        <translation>رفض Telnyx مفتاح API مرة واحدة. يُسأل مرة أخرى. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Telnyx refused to cancel it. Say what became of it, or go on waiting.</source>
        <translation>رفض Telnyx إلغاءه. حدد ما آل إليه، أو واصل الانتظار.</translation>
    </message>
    <message>
        <source>Telnyx reports a failure and a success at once. It may have arrived.</source>
        <translation>يبلّغ Telnyx عن فشل ونجاح معًا. ربما وصل.</translation>
    </message>
    <message>
        <source>Telnyx says it is too late to cancel.</source>
        <translation>يقول Telnyx إن أوان الإلغاء فات.</translation>
    </message>
    <message>
        <source>Telnyx says that the fax failed, and gives no reason.</source>
        <translation>يقول Telnyx إن الفاكس فشل، ولا يذكر سببًا.</translation>
    </message>
    <message>
        <source>Telnyx says that this fax was cancelled, but nobody did that here. It may have been cancelled in the Telnyx portal or by another program.</source>
        <translation>يقول Telnyx إن هذا الفاكس أُلغي، لكن لم يفعل ذلك أحد هنا. ربما أُلغي في بوابة Telnyx أو من برنامج آخر.</translation>
    </message>
    <message>
        <source>Telnyx shows a fax like this one, which may be another&apos;s. Nobody can be sure.</source>
        <translation>يُظهر Telnyx فاكسًا مثل هذا قد يكون غيره. لا يمكن التأكد.</translation>
    </message>
    <message>
        <source>Telnyx tells a stage that FaxDesk doesn&apos;t know: {status}.</source>
        <translation>يذكر Telnyx مرحلة لا يعرفها FaxDesk: {status}.</translation>
    </message>
    <message>
        <source>Telnyx was asked to stop the fax.</source>
        <translation>طُلب من Telnyx إيقاف الفاكس.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own picture of the fax was fetched and is kept.</source>
        <translation>جُلبت الصورة التي أعدّها Telnyx للفاكس وحُفظت.</translation>
    </message>
    <message>
        <source>Telnyx, or a proxy on the way to it, had a fault (HTTP {status}).</source>
        <translation>حدث خلل لدى Telnyx أو لدى وكيل في الطريق إليه (HTTP {status}).</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>تعذّر تنفيذ ذلك.</translation>
    </message>
    <message>
        <source>That is no fax number. Nothing was queued.</source>
        <translation>هذا ليس رقم فاكس. لم يُضف شيء إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>That is too long for a watched folder.</source>
        <translation>هذا أطول مما يسمح به المجلد المراقَب.</translation>
    </message>
    <message>
        <source>That is too long: at most {limit} characters.</source>
        <translation>هذا طويل جدًا: {limit} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>That must stand on one line.</source>
        <translation>يجب أن يكون ذلك في سطر واحد.</translation>
    </message>
    <message>
        <source>That name is too long for the sender&apos;s line.</source>
        <translation>هذا الاسم أطول مما يسمح به سطر المرسل.</translation>
    </message>
    <message>
        <source>That team has faxes or contacts of its own. A journal is moved only into one that has none.</source>
        <translation>لذلك الفريق فاكسات أو جهات اتصال خاصة به. لا يُنقل السجل إلا إلى فريق ليس لديه شيء منها.</translation>
    </message>
    <message>
        <source>The 1 behind +52 was left out: numbers in Mexico have had none since 2019.</source>
        <translation>حُذف الرقم 1 بعد ‎+52: لم تعد أرقام المكسيك تحمله منذ 2019.</translation>
    </message>
    <message>
        <source>The API key has been revoked at Telnyx.</source>
        <translation>أُبطل مفتاح API لدى Telnyx.</translation>
    </message>
    <message>
        <source>The API key has characters that no key has (“{characters}”). Copy it again in the Telnyx portal.</source>
        <translation>في مفتاح API أحرف لا ترد في أي مفتاح («{characters}»). انسخه من جديد من بوابة Telnyx.</translation>
    </message>
    <message>
        <source>The PDF is damaged, so not all of it can be looked at.</source>
        <translation>ملف PDF تالف، لذلك لا يمكن فحصه كله.</translation>
    </message>
    <message>
        <source>The address book says: do not fax. Only who keeps the address book can lift that.</source>
        <translation>يقول دفتر العناوين: عدم إرسال فاكسات. لا يرفع ذلك إلا من يدير دفتر العناوين.</translation>
    </message>
    <message>
        <source>The answer did not come from Telnyx. A proxy or a log-in page may be in between.</source>
        <translation>لم تأتِ الإجابة من Telnyx. قد يكون في الطريق وكيل أو صفحة تسجيل دخول.</translation>
    </message>
    <message>
        <source>The archive {file} isn&apos;t in its place: what it holds could not be checked.</source>
        <translation>الأرشيف ‎{file} ليس في مكانه: تعذّر فحص ما فيه.</translation>
    </message>
    <message>
        <source>The area code is missing. Type the whole number, area code first.</source>
        <translation>رمز المنطقة ناقص. اكتب الرقم كاملًا، بدءًا برمز المنطقة.</translation>
    </message>
    <message>
        <source>The attached document isn&apos;t the one that the chain has for this fax.</source>
        <translation>المستند المرفق ليس ما تسجله السلسلة لهذا الفاكس.</translation>
    </message>
    <message>
        <source>The attached file “{name}” is missing, or can&apos;t be read.</source>
        <translation>الملف المرفق «{name}» مفقود أو تعذّرت قراءته.</translation>
    </message>
    <message>
        <source>The attached file “{name}” isn&apos;t what was attached: its SHA-256 differs.</source>
        <translation>الملف المرفق «{name}» ليس ما أُرفق: قيمة SHA-256 مختلفة.</translation>
    </message>
    <message>
        <source>The black threshold is a whole number from 1 to 100.</source>
        <translation>عتبة الأسود عدد صحيح من 1 إلى 100.</translation>
    </message>
    <message>
        <source>The black threshold works only with monochrome.</source>
        <translation>لا تعمل عتبة الأسود إلا مع الأبيض والأسود فقط.</translation>
    </message>
    <message>
        <source>The call broke off. Some pages may have arrived.</source>
        <translation>انقطعت المكالمة. ربما وصل بعض الصفحات.</translation>
    </message>
    <message>
        <source>The call was rejected.</source>
        <translation>رُفضت المكالمة.</translation>
    </message>
    <message>
        <source>The caller display name may have letters A–Z, digits, spaces and - _ ~ ! . + only.</source>
        <translation>لا يجوز في اسم المتصل المعروض إلا الأحرف A–Z والأرقام والمسافات و - _ ~ ! . +</translation>
    </message>
    <message>
        <source>The caller display name may have {limit} characters at most.</source>
        <translation>أقصى طول لاسم المتصل المعروض {limit} حرفًا.</translation>
    </message>
    <message>
        <source>The chain ends otherwise than the journal has written down.</source>
        <translation>تنتهي السلسلة بغير ما كتبه السجل.</translation>
    </message>
    <message>
        <source>The client state is not valid Base64.</source>
        <translation>حالة العميل (client state) ليست Base64 صالحة.</translation>
    </message>
    <message numerus="yes">
        <source>The columns of {n} sheets don&apos;t fit the width of the paper: they part over pages.</source>
        <translation>
            <numerusform>لا تتسع أعمدة بعض الأوراق (عددها {n}) في عرض الورق: تتوزع على صفحات.</numerusform>
            <numerusform>لا تتسع أعمدة بعض الأوراق (عددها {n}) في عرض الورق: تتوزع على صفحات.</numerusform>
            <numerusform>لا تتسع أعمدة بعض الأوراق (عددها {n}) في عرض الورق: تتوزع على صفحات.</numerusform>
            <numerusform>لا تتسع أعمدة بعض الأوراق (عددها {n}) في عرض الورق: تتوزع على صفحات.</numerusform>
            <numerusform>لا تتسع أعمدة بعض الأوراق (عددها {n}) في عرض الورق: تتوزع على صفحات.</numerusform>
            <numerusform>لا تتسع أعمدة بعض الأوراق (عددها {n}) في عرض الورق: تتوزع على صفحات.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection broke before Telnyx answered.</source>
        <translation>انقطع الاتصال قبل أن يجيب Telnyx.</translation>
    </message>
    <message>
        <source>The connection broke while the fax was handed over. It may have gone.</source>
        <translation>انقطع الاتصال أثناء تسليم الفاكس إلى Telnyx. ربما أُرسل.</translation>
    </message>
    <message>
        <source>The cover page could not be made.</source>
        <translation>تعذّر إنشاء صفحة الغلاف.</translation>
    </message>
    <message>
        <source>The cover page is empty: no name, no subject and no message stand on it.</source>
        <translation>صفحة الغلاف فارغة: لا اسم عليها ولا موضوع ولا رسالة.</translation>
    </message>
    <message>
        <source>The cover takes {n} pages: its text doesn&apos;t fit on one.</source>
        <translation>يشغل الغلاف أكثر من صفحة (عددها {n}): لا يتسع نصه في واحدة.</translation>
    </message>
    <message>
        <source>The daily spending limit of your Telnyx account is reached.</source>
        <translation>بُلغ حد الإنفاق اليومي لحساب Telnyx.</translation>
    </message>
    <message>
        <source>The damaged journal no longer says which document this was. Add it again and send it again.</source>
        <translation>لم يعد السجل التالف يذكر أي مستند كان هذا. أضفه وأرسله من جديد.</translation>
    </message>
    <message>
        <source>The demo takes no API key. Start FaxDesk without --demo to set up your account.</source>
        <translation>لا يستخدم العرض التجريبي مفتاح API. شغّل FaxDesk بدون ‎--demo لإعداد حسابك.</translation>
    </message>
    <message>
        <source>The directory {server} broke the connection off.</source>
        <translation>قطع الدليل {server} الاتصال.</translation>
    </message>
    <message>
        <source>The directory {server} can&apos;t be reached.</source>
        <translation>تعذّر الوصول إلى الدليل {server}.</translation>
    </message>
    <message>
        <source>The directory {server} doesn&apos;t accept the password of {user}.</source>
        <translation>لا يقبل الدليل {server} كلمة مرور {user}.</translation>
    </message>
    <message>
        <source>The directory {server} doesn&apos;t answer in time.</source>
        <translation>لا يجيب الدليل {server} في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The directory {server} offers no encryption, so nothing was asked.</source>
        <translation>لا يوفر الدليل {server} تشفيرًا، لذلك لم يُسأل شيئًا.</translation>
    </message>
    <message>
        <source>The directory {server} refuses to search ({reason}).</source>
        <translation>يرفض الدليل {server} البحث ({reason}).</translation>
    </message>
    <message>
        <source>The directory {server} shows a certificate that isn&apos;t trusted, or isn&apos;t its own ({reason}). Nothing was asked.</source>
        <translation>يُظهر الدليل {server} شهادة غير موثوقة أو ليست له ({reason}). لم يُسأل شيئًا.</translation>
    </message>
    <message>
        <source>The directory&apos;s attributes are given like “name=displayName,cn company=o fax=faxNumber”.</source>
        <translation>تُذكر سمات الدليل مثل «name=displayName,cn company=o fax=faxNumber».</translation>
    </message>
    <message>
        <source>The directory&apos;s filter must be in parentheses, like (objectClass=person).</source>
        <translation>يجب أن يكون مرشِّح الدليل بين قوسين، مثل (objectClass=person).</translation>
    </message>
    <message>
        <source>The disk doesn&apos;t take what FaxDesk writes into its journal, so nothing is sent. Check that it isn&apos;t full and still connected.</source>
        <translation>لا يقبل القرص ما يكتبه FaxDesk في سجله، لذلك لا يُرسل شيء. تحقّق من أنه غير ممتلئ وما زال متصلًا.</translation>
    </message>
    <message>
        <source>The disk is full, so FaxDesk can&apos;t write its journal and sends nothing. Make room: FaxDesk then goes on by itself.</source>
        <translation>القرص ممتلئ، فلا يستطيع FaxDesk كتابة سجله ولا يرسل شيئًا. أفرغ مساحة: عندها يتابع FaxDesk تلقائيًا.</translation>
    </message>
    <message>
        <source>The document has too many pages for a fax.</source>
        <translation>صفحات المستند أكثر مما يسمح به الفاكس.</translation>
    </message>
    <message>
        <source>The document is too big for a fax.</source>
        <translation>المستند أكبر مما يسمح به الفاكس.</translation>
    </message>
    <message>
        <source>The document is uploaded.</source>
        <translation>رُفع المستند.</translation>
    </message>
    <message>
        <source>The document names another fax number. Check who it is for.</source>
        <translation>يذكر المستند رقم فاكس آخر. تحقّق لمن هو.</translation>
    </message>
    <message>
        <source>The document of fax {fax} is deleted already. It can&apos;t be kept any more.</source>
        <translation>حُذف مستند الفاكس {fax} بالفعل. لم يعد ممكنًا الاحتفاظ به.</translation>
    </message>
    <message>
        <source>The document of fax {fax} was deleted, as its time to be kept was over. Add the document again and send it again.</source>
        <translation>حُذف مستند الفاكس {fax} لانتهاء مدة حفظه. أضف المستند وأرسله من جديد.</translation>
    </message>
    <message>
        <source>The documents of fax no. {faxes}: they went to others as well, whose faxes still have them.</source>
        <translation>مستندات الفاكس رقم {faxes}: أُرسلت إلى آخرين أيضًا، وما زالت في فاكساتهم.</translation>
    </message>
    <message numerus="yes">
        <source>The entries of {n} faxes in FaxDesk&apos;s journal can&apos;t be read whole any more. They stand in the list with what is left of them; those that had not gone are on hold. Look through them.</source>
        <translation>
            <numerusform>لم تعد قيود بعض الفاكسات (عددها {n}) في سجل FaxDesk مقروءة بالكامل. تظهر في القائمة بما بقي منها؛ وما لم يُرسل منها معلَّق. راجعها.</numerusform>
            <numerusform>لم تعد قيود بعض الفاكسات (عددها {n}) في سجل FaxDesk مقروءة بالكامل. تظهر في القائمة بما بقي منها؛ وما لم يُرسل منها معلَّق. راجعها.</numerusform>
            <numerusform>لم تعد قيود بعض الفاكسات (عددها {n}) في سجل FaxDesk مقروءة بالكامل. تظهر في القائمة بما بقي منها؛ وما لم يُرسل منها معلَّق. راجعها.</numerusform>
            <numerusform>لم تعد قيود بعض الفاكسات (عددها {n}) في سجل FaxDesk مقروءة بالكامل. تظهر في القائمة بما بقي منها؛ وما لم يُرسل منها معلَّق. راجعها.</numerusform>
            <numerusform>لم تعد قيود بعض الفاكسات (عددها {n}) في سجل FaxDesk مقروءة بالكامل. تظهر في القائمة بما بقي منها؛ وما لم يُرسل منها معلَّق. راجعها.</numerusform>
            <numerusform>لم تعد قيود بعض الفاكسات (عددها {n}) في سجل FaxDesk مقروءة بالكامل. تظهر في القائمة بما بقي منها؛ وما لم يُرسل منها معلَّق. راجعها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fax failed, and Telnyx gives an unusual reason.</source>
        <translation>فشل الفاكس، ويذكر Telnyx سببًا غير معتاد.</translation>
    </message>
    <message>
        <source>The fax is mostly text: black and white with a threshold of {threshold}% keeps letters crisp.</source>
        <translation>معظم الفاكس نص: يُبقي الأبيض والأسود بعتبة {threshold}% الحروف واضحة.</translation>
    </message>
    <message>
        <source>The fax service was out of order.</source>
        <translation>كانت خدمة الفاكس معطلة.</translation>
    </message>
    <message>
        <source>The fax to {who} failed</source>
        <translation>فشل الفاكس إلى ‎{who}</translation>
    </message>
    <message>
        <source>The fax to {who} may be too late</source>
        <translation>قد يتأخر الفاكس إلى ‎{who}</translation>
    </message>
    <message>
        <source>The fax to {who} needs you</source>
        <translation>الفاكس إلى ‎{who} يحتاج إليك</translation>
    </message>
    <message>
        <source>The fax to {who} was delivered</source>
        <translation>سُلّم الفاكس إلى ‎{who}</translation>
    </message>
    <message>
        <source>The file as a whole isn&apos;t what was written.</source>
        <translation>الملف بمجمله ليس ما كُتب.</translation>
    </message>
    <message>
        <source>The file begins otherwise than a chain of this name does.</source>
        <translation>يبدأ الملف بغير ما تبدأ به سلسلة بهذا الاسم.</translation>
    </message>
    <message>
        <source>The file beside it doesn&apos;t say who it goes to.</source>
        <translation>لا يذكر الملف المصاحب لمن يُرسل.</translation>
    </message>
    <message>
        <source>The file beside it has something under “{name}” that can&apos;t stand there.</source>
        <translation>في الملف المصاحب تحت «{name}» ما لا يصح هناك.</translation>
    </message>
    <message>
        <source>The file beside it says “{name}”, which FaxDesk doesn&apos;t know.</source>
        <translation>يذكر الملف المصاحب «{name}»، وهو ما لا يعرفه FaxDesk.</translation>
    </message>
    <message>
        <source>The file beside it that says who it goes to can&apos;t be read.</source>
        <translation>تعذّرت قراءة الملف المصاحب الذي يذكر لمن يُرسل.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>الملف مبتور: نهايته مفقودة.</translation>
    </message>
    <message>
        <source>The file of the cover page “{name}” can&apos;t be read.</source>
        <translation>تعذّرت قراءة ملف صفحة الغلاف «{name}».</translation>
    </message>
    <message>
        <source>The file that says who it goes to has not come within ten minutes.</source>
        <translation>لم يصل خلال عشر دقائق الملف الذي يذكر لمن يُرسل.</translation>
    </message>
    <message>
        <source>The file was deleted on {time}, its time to be kept being over; its hash stays.</source>
        <translation>حُذف الملف في {time} لانتهاء مدة حفظه؛ وتبقى بصمته.</translation>
    </message>
    <message>
        <source>The file was taken away while FaxDesk had it in hand.</source>
        <translation>أُخذ الملف بينما كان FaxDesk يعالجه.</translation>
    </message>
    <message>
        <source>The file with the directory&apos;s certificate can&apos;t be read: {file}</source>
        <translation>تعذّرت قراءة ملف شهادة الدليل: ‎{file}</translation>
    </message>
    <message>
        <source>The file with the directory&apos;s certificate must be named in full.</source>
        <translation>يجب ذكر ملف شهادة الدليل بمساره الكامل.</translation>
    </message>
    <message>
        <source>The filter for the directory {server} can&apos;t be used.</source>
        <translation>لا يمكن استخدام مرشِّح الدليل {server}.</translation>
    </message>
    <message>
        <source>The folder for printed documents must be named in full, from its drive or root on.</source>
        <translation>يجب ذكر مجلد المستندات المطبوعة كاملًا، من محرك الأقراص أو الجذر.</translation>
    </message>
    <message>
        <source>The folder for reports must be named in full, from its drive or root on.</source>
        <translation>يجب ذكر مجلد التقارير كاملًا، من محرك الأقراص أو الجذر.</translation>
    </message>
    <message>
        <source>The folder for seals must be named in full, from its drive or root on.</source>
        <translation>يجب ذكر مجلد الأختام كاملًا، من محرك الأقراص أو الجذر.</translation>
    </message>
    <message>
        <source>The folder is not there, or FaxDesk may not look into it. It goes on by itself once it can.</source>
        <translation>المجلد غير موجود، أو لا يجوز لـ FaxDesk الاطلاع عليه. يتابع تلقائيًا عندما يمكنه ذلك.</translation>
    </message>
    <message>
        <source>The from-number must be in international form, like +13125790015.</source>
        <translation>يجب أن يكون رقم المرسل بالصيغة الدولية، مثل ‎+13125790015.</translation>
    </message>
    <message>
        <source>The group “{group}” is empty.</source>
        <translation>المجموعة «{group}» فارغة.</translation>
    </message>
    <message>
        <source>The information could not be collected.</source>
        <translation>تعذّر جمع المعلومات.</translation>
    </message>
    <message>
        <source>The journal could not be brought up to date. It was left as it was. Please use the FaxDesk that you had before, and tell us.</source>
        <translation>تعذّر تحديث السجل. تُرك كما كان. استخدم نسخة FaxDesk السابقة وأبلغنا بذلك.</translation>
    </message>
    <message>
        <source>The journal must be brought up to date, but an older FaxDesk still has it open. Close every FaxDesk, then start this one again.</source>
        <translation>يجب تحديث السجل، لكن ما زال FaxDesk أقدم يفتحه. أغلق كل نوافذ FaxDesk، ثم شغّل هذا من جديد.</translation>
    </message>
    <message>
        <source>The journal was damaged, so nobody knows whether this fax went. Telnyx is asked first.</source>
        <translation>كان السجل تالفًا، فلا يُعرف هل أُرسل هذا الفاكس. يُسأل Telnyx أولًا.</translation>
    </message>
    <message>
        <source>The journal was written by a newer FaxDesk. Please update FaxDesk on this computer.</source>
        <translation>كتب السجل إصدارٌ أحدث من FaxDesk. حدّث FaxDesk على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The last fax there could never arrive.</source>
        <translation>آخر فاكس إلى هناك لم يكن ممكنًا أن يصل.</translation>
    </message>
    <message>
        <source>The last try goes in normal quality.</source>
        <translation>تُجرى المحاولة الأخيرة بجودة عادية.</translation>
    </message>
    <message>
        <source>The last try goes without T.38.</source>
        <translation>تُجرى المحاولة الأخيرة بدون T.38.</translation>
    </message>
    <message>
        <source>The letter says {number}.</source>
        <translation>تذكر الرسالة ‎{number}.</translation>
    </message>
    <message>
        <source>The letters were read as a telephone&apos;s keys. Check the number.</source>
        <translation>قُرئت الحروف كأزرار هاتف. تحقّق من الرقم.</translation>
    </message>
    <message>
        <source>The list has this fax as “{state}”, its history as “{told}”.</source>
        <translation>حالة هذا الفاكس في القائمة «{state}»، وفي محفوظاته «{told}».</translation>
    </message>
    <message>
        <source>The machine may not know so fine a quality: from now on it is tried in high quality.</source>
        <translation>قد لا يعرف الجهاز جودة بهذه الدقة: تُجرى المحاولات من الآن بجودة عالية.</translation>
    </message>
    <message numerus="yes">
        <source>The newest {n} lines are missing.</source>
        <translation>
            <numerusform>أحدث الأسطر مفقودة، وعددها {n}.</numerusform>
            <numerusform>أحدث الأسطر مفقودة، وعددها {n}.</numerusform>
            <numerusform>أحدث الأسطر مفقودة، وعددها {n}.</numerusform>
            <numerusform>أحدث الأسطر مفقودة، وعددها {n}.</numerusform>
            <numerusform>أحدث الأسطر مفقودة، وعددها {n}.</numerusform>
            <numerusform>أحدث الأسطر مفقودة، وعددها {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number did not react to the call.</source>
        <translation>لم يستجب الرقم للمكالمة.</translation>
    </message>
    <message>
        <source>The number of a contact who may not be faxed: without it FaxDesk could not keep to that. Name, notes and groups are removed.</source>
        <translation>رقم جهة اتصال لا يجوز إرسال فاكس إليها: بدونه لا يستطيع FaxDesk الالتزام بذلك. يُزال الاسم والملاحظات والمجموعات.</translation>
    </message>
    <message>
        <source>The number of fax {fax} was taken out of it, as its time to be kept was over. It can&apos;t be sent there again.</source>
        <translation>أُزيل رقم الفاكس {fax} لانتهاء مدة حفظه. لا يمكن إرساله إلى هناك مجددًا.</translation>
    </message>
    <message>
        <source>The number of lines is a whole number from 1 to 100.</source>
        <translation>عدد الخطوط عدد صحيح من 1 إلى 100.</translation>
    </message>
    <message>
        <source>The number {number}: it is in faxes or contacts of others as well.</source>
        <translation>الرقم ‎{number}: موجود أيضًا في فاكسات آخرين أو جهات اتصالهم.</translation>
    </message>
    <message>
        <source>The other side refused the call.</source>
        <translation>رفض الطرف الآخر المكالمة.</translation>
    </message>
    <message>
        <source>The page can&apos;t be shown.</source>
        <translation>تعذّر عرض الصفحة.</translation>
    </message>
    <message>
        <source>The pages {text} run backwards. Write {better}.</source>
        <translation>الصفحات {text} بترتيب عكسي. اكتب {better}.</translation>
    </message>
    <message>
        <source>The password could not be taken off this document. Open it, save a copy without one and add that.</source>
        <translation>تعذّرت إزالة كلمة المرور من هذا المستند. افتحه، واحفظ نسخة بدونها وأضفها.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression of at most 200 characters.</source>
        <translation>النمط ليس تعبيرًا نمطيًا لا يزيد على 200 حرف.</translation>
    </message>
    <message>
        <source>The place where this computer keeps passwords is locked. Unlock it, then try again.</source>
        <translation>المكان الذي يحفظ فيه هذا الحاسوب كلمات المرور مقفل. افتح قفله، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The policy locks “{name}” without giving it a value: it stays open.</source>
        <translation>تقفل السياسة «{name}» دون إعطائه قيمة: يبقى مفتوحًا.</translation>
    </message>
    <message>
        <source>The policy names a setting that FaxDesk doesn&apos;t know: “{name}”.</source>
        <translation>تذكر السياسة إعدادًا لا يعرفه FaxDesk: «{name}».</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>تعذّرت قراءة السياسة «{name}». لا يُرسل فاكس ولا يُغيَّر إعداد حتى يصلح قسم تقنية المعلومات ذلك.</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read: it is no JSON object. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>تعذّرت قراءة السياسة «{name}»: ليست كائن JSON. لا يُرسل فاكس ولا يُغيَّر إعداد حتى يصلح قسم تقنية المعلومات ذلك.</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read: line {line} is no valid JSON. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>تعذّرت قراءة السياسة «{name}»: السطر {line} ليس JSON صالحًا. لا يُرسل فاكس ولا يُغيَّر إعداد حتى يصلح قسم تقنية المعلومات ذلك.</translation>
    </message>
    <message>
        <source>The policy “{name}” has “{entry}” twice, again in line {line}. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>في السياسة «{name}» يرد «{entry}» مرتين، وثانيتهما في السطر {line}. لا يُرسل فاكس ولا يُغيَّر إعداد حتى يصلح قسم تقنية المعلومات ذلك.</translation>
    </message>
    <message>
        <source>The policy&apos;s “{name}” can&apos;t be used as it stands. It is left out.</source>
        <translation>لا يمكن استخدام «{name}» في السياسة كما هو. يُتجاهل.</translation>
    </message>
    <message>
        <source>The preview format works only with “Store preview”.</source>
        <translation>لا يعمل تنسيق المعاينة إلا مع «تخزين معاينة».</translation>
    </message>
    <message>
        <source>The priority is one of: urgent, normal, when-idle.</source>
        <translation>الأولوية إحدى: urgent وnormal وwhen-idle.</translation>
    </message>
    <message>
        <source>The proof as a whole isn&apos;t the file that FaxDesk made.</source>
        <translation>الإثبات بمجمله ليس الملف الذي أنشأه FaxDesk.</translation>
    </message>
    <message>
        <source>The proof could not be made.</source>
        <translation>تعذّر إنشاء الإثبات.</translation>
    </message>
    <message>
        <source>The proxy in {setting} can&apos;t be used, so FaxDesk can&apos;t reach Telnyx. Correct it, like http://proxy.example.com:8080 or socks5h://127.0.0.1:1080, and start FaxDesk again.</source>
        <translation>لا يمكن استخدام الوكيل في {setting}، فلا يستطيع FaxDesk الوصول إلى Telnyx. صحّحه، مثل http://proxy.example.com:8080 أو socks5h://127.0.0.1:1080، وشغّل FaxDesk من جديد.</translation>
    </message>
    <message>
        <source>The proxy on the way to Telnyx can&apos;t be reached, or doesn&apos;t let FaxDesk through. Check this computer&apos;s proxy settings.</source>
        <translation>تعذّر الوصول إلى الوكيل في الطريق إلى Telnyx، أو لا يسمح بمرور FaxDesk. تحقّق من إعدادات الوكيل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The queue is on hold until you fix it and press Resume.</source>
        <translation>قائمة الانتظار معلَّقة حتى تصلح ذلك وتضغط «استئناف».</translation>
    </message>
    <message>
        <source>The queue is on hold.</source>
        <translation>قائمة الانتظار معلَّقة.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>قائمة الانتظار متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>The queue was put on hold. Nothing was sent.</source>
        <translation>عُلِّقت قائمة الانتظار. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The receiver was busy.</source>
        <translation>كان خط المستلم مشغولًا.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>تعذّر إنشاء التقرير.</translation>
    </message>
    <message>
        <source>The same document has just been sent there, or is about to go.</source>
        <translation>المستند نفسه أُرسل إلى هناك للتو، أو على وشك أن يُرسل.</translation>
    </message>
    <message>
        <source>The same number stands there twice. Leave out one of the two.</source>
        <translation>الرقم نفسه مذكور مرتين. احذف أحدهما.</translation>
    </message>
    <message>
        <source>The sender&apos;s line: by country, always or never.</source>
        <translation>سطر المرسل: حسب البلد، أو دائمًا، أو أبدًا.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t speak TLS, so nothing was sent to it. Whoever runs it can turn that on; sslmode=disable in the team&apos;s address goes without.</source>
        <translation>لا يدعم الخادم TLS، لذلك لم يُرسل إليه شيء. يمكن لمن يديره تفعيله؛ ويستغني عنه sslmode=disable في عنوان الفريق.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {version}. FaxDesk needs 14 or newer.</source>
        <translation>الخادم هو PostgreSQL {version}. يحتاج FaxDesk إلى 14 أو أحدث.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted, so nothing was sent to it. Name the file of the authority that signed it: sslrootcert=FILE in the team&apos;s address. If that is right, the certificate may have expired.</source>
        <translation>لا يمكن الوثوق بشهادة الخادم، لذلك لم يُرسل إليه شيء. اذكر ملف الجهة التي وقّعتها: sslrootcert=FILE في عنوان الفريق. إن كان ذلك صحيحًا فقد تكون الشهادة منتهية الصلاحية.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name, so nothing was sent to it. Use the name that stands in the certificate, or ask whoever runs the server.</source>
        <translation>شهادة الخادم لاسم آخر، لذلك لم يُرسل إليه شيء. استخدم الاسم الوارد في الشهادة، أو اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked, so FaxDesk can&apos;t read the API key.</source>
        <translation>سلسلة مفاتيح النظام مقفلة، فلا يستطيع FaxDesk قراءة مفتاح API.</translation>
    </message>
    <message>
        <source>The team&apos;s database can&apos;t be reached. Nothing is sent until it answers; FaxDesk goes on by itself.</source>
        <translation>تعذّر الوصول إلى قاعدة بيانات الفريق. لا يُرسل شيء حتى تجيب؛ ثم يتابع FaxDesk تلقائيًا.</translation>
    </message>
    <message>
        <source>The team&apos;s database doesn&apos;t let this user do that. Whoever runs it can change that.</source>
        <translation>لا تسمح قاعدة بيانات الفريق لهذا المستخدم بذلك. يمكن لمن يديرها تغيير ذلك.</translation>
    </message>
    <message>
        <source>The team&apos;s database refuses this user or password. Whoever runs it can say which to use.</source>
        <translation>ترفض قاعدة بيانات الفريق هذا المستخدم أو كلمة المرور. يمكن لمن يديرها أن يذكر ما يُستخدم.</translation>
    </message>
    <message>
        <source>The team&apos;s database wants a password. Give it with: faxdesk team join, in a passfile, or as PGPASSWORD.</source>
        <translation>تطلب قاعدة بيانات الفريق كلمة مرور. أعطها بالأمر faxdesk team join، أو في ملف passfile، أو في PGPASSWORD.</translation>
    </message>
    <message>
        <source>The telephone network could not put the call through.</source>
        <translation>تعذّر على شبكة الهاتف إيصال المكالمة.</translation>
    </message>
    <message>
        <source>The telephone network doesn&apos;t take this number.</source>
        <translation>لا تقبل شبكة الهاتف هذا الرقم.</translation>
    </message>
    <message>
        <source>The time to undo is from 0 to 60 seconds.</source>
        <translation>مهلة التراجع من 0 إلى 60 ثانية.</translation>
    </message>
    <message>
        <source>The try that you decided about has arrived after all. See the details.</source>
        <translation>المحاولة التي قررت بشأنها وصلت مع ذلك. انظر التفاصيل.</translation>
    </message>
    <message>
        <source>The try that you decided about has ended at Telnyx without arriving.</source>
        <translation>المحاولة التي قررت بشأنها انتهت لدى Telnyx دون أن تصل.</translation>
    </message>
    <message>
        <source>The two fax machines could not understand each other.</source>
        <translation>لم يتفاهم جهازا الفاكس.</translation>
    </message>
    <message>
        <source>The upload broke off. It will be done again.</source>
        <translation>انقطع الرفع. سيُعاد.</translation>
    </message>
    <message>
        <source>The upload has failed many times over, so this fax waits for you.</source>
        <translation>فشل الرفع مرات كثيرة، لذلك ينتظرك هذا الفاكس.</translation>
    </message>
    <message>
        <source>The upload takes unusually long.</source>
        <translation>يستغرق الرفع وقتًا طويلًا غير معتاد.</translation>
    </message>
    <message>
        <source>The watched folder {folder} faxes to them, as it is set. Change that in its settings.</source>
        <translation>يرسل المجلد المراقَب ‎{folder} فاكسات إليه حسب إعداده. غيّر ذلك في إعداداته.</translation>
    </message>
    <message>
        <source>The watched folders can&apos;t be read as they are written.</source>
        <translation>تعذّرت قراءة المجلدات المراقَبة كما هي مكتوبة.</translation>
    </message>
    <message>
        <source>The way to the directory {server} isn&apos;t encrypted.</source>
        <translation>الطريق إلى الدليل {server} غير مشفر.</translation>
    </message>
    <message>
        <source>The webhook address must begin with https:// or http://.</source>
        <translation>يجب أن يبدأ عنوان Webhook بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>The {prefix} for your outside line was left out. Check that the rest is the number.</source>
        <translation>حُذف ‎{prefix} الخاص بالخط الخارجي. تحقّق من أن الباقي هو الرقم.</translation>
    </message>
    <message>
        <source>There are letters or signs between the digits. Type the digits alone.</source>
        <translation>بين الأرقام حروف أو رموز. اكتب الأرقام وحدها.</translation>
    </message>
    <message>
        <source>There are several fax numbers, and nothing says which is meant: {numbers}</source>
        <translation>هناك عدة أرقام فاكس، ولا شيء يدل على المقصود: ‎{numbers}</translation>
    </message>
    <message>
        <source>There is a group “{group}” already.</source>
        <translation>توجد مجموعة «{group}» بالفعل.</translation>
    </message>
    <message>
        <source>There is a seal of {day}, and the journal doesn&apos;t reach so far: it was cut off, or set back to a copy. {place}</source>
        <translation>يوجد ختم بتاريخ {day}، ولا يصل السجل إلى ذلك: بُتر أو أُعيد إلى نسخة. {place}</translation>
    </message>
    <message>
        <source>There is no Telnyx API key yet.</source>
        <translation>لا يوجد مفتاح API لـ Telnyx بعد.</translation>
    </message>
    <message>
        <source>There is no backup {file}.</source>
        <translation>لا توجد نسخة احتياطية ‎{file}.</translation>
    </message>
    <message>
        <source>There is no broadcast B{broadcast}.</source>
        <translation>لا يوجد إرسال جماعي B{broadcast}.</translation>
    </message>
    <message>
        <source>There is no connection to send with.</source>
        <translation>لا يوجد اتصال للإرسال.</translation>
    </message>
    <message>
        <source>There is no contact in this file.</source>
        <translation>لا توجد جهة اتصال في هذا الملف.</translation>
    </message>
    <message>
        <source>There is no contact {contact} (any more).</source>
        <translation>لا توجد جهة الاتصال {contact} (ربما حُذفت).</translation>
    </message>
    <message>
        <source>There is no contact “{name}” in the address book.</source>
        <translation>لا توجد جهة اتصال «{name}» في دفتر العناوين.</translation>
    </message>
    <message>
        <source>There is no cover page called “{name}”.</source>
        <translation>لا توجد صفحة غلاف باسم «{name}».</translation>
    </message>
    <message>
        <source>There is no fax {fax}.</source>
        <translation>لا يوجد فاكس {fax}.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>لا يوجد ملف «‎{file}».</translation>
    </message>
    <message>
        <source>There is no group “{group}” in the address book.</source>
        <translation>لا توجد مجموعة «{group}» في دفتر العناوين.</translation>
    </message>
    <message>
        <source>There is no page 0: the first page is page 1.</source>
        <translation>لا توجد صفحة 0: الصفحة الأولى هي 1.</translation>
    </message>
    <message numerus="yes">
        <source>There is no page {page}: the document has {n} pages.</source>
        <translation>
            <numerusform>لا توجد صفحة {page}: عدد صفحات المستند {n}.</numerusform>
            <numerusform>لا توجد صفحة {page}: عدد صفحات المستند {n}.</numerusform>
            <numerusform>لا توجد صفحة {page}: عدد صفحات المستند {n}.</numerusform>
            <numerusform>لا توجد صفحة {page}: عدد صفحات المستند {n}.</numerusform>
            <numerusform>لا توجد صفحة {page}: عدد صفحات المستند {n}.</numerusform>
            <numerusform>لا توجد صفحة {page}: عدد صفحات المستند {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no password for {user} at the directory {server} yet.</source>
        <translation>لا توجد بعد كلمة مرور للمستخدم {user} في الدليل {server}.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>لم تبقَ مساحة على قرص هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no such database or user on that server. Check the team&apos;s address.</source>
        <translation>لا توجد قاعدة بيانات أو مستخدم كهذا على ذلك الخادم. تحقّق من عنوان الفريق.</translation>
    </message>
    <message>
        <source>There is no such folder: {path}</source>
        <translation>لا يوجد مجلد كهذا: ‎{path}</translation>
    </message>
    <message>
        <source>There is no such kind of column: “{column}”. There are: {columns}.</source>
        <translation>لا يوجد نوع عمود كهذا: «{column}». الموجود: {columns}.</translation>
    </message>
    <message>
        <source>There is no such quality.</source>
        <translation>لا توجد جودة كهذه.</translation>
    </message>
    <message>
        <source>There is no such setting, or it can&apos;t have that value.</source>
        <translation>لا يوجد إعداد كهذا، أو لا يمكن أن تكون له هذه القيمة.</translation>
    </message>
    <message>
        <source>There is no team in this database yet. Its owner makes one with: faxdesk team init.</source>
        <translation>لا يوجد فريق في قاعدة البيانات هذه بعد. ينشئه مالكها بالأمر: faxdesk team init.</translation>
    </message>
    <message>
        <source>There is nothing but zeros in this file: it wasn&apos;t saved or downloaded completely.</source>
        <translation>ليس في هذا الملف إلا أصفار: لم يُحفظ أو يُنزَّل كاملًا.</translation>
    </message>
    <message>
        <source>There is nothing in this text.</source>
        <translation>لا شيء في هذا النص.</translation>
    </message>
    <message>
        <source>These documents are too much for one fax. Send fewer at once.</source>
        <translation>هذه المستندات أكثر من أن يحملها فاكس واحد. أرسل عددًا أقل في المرة.</translation>
    </message>
    <message>
        <source>These documents can&apos;t be joined into one fax. Send them one by one.</source>
        <translation>لا يمكن جمع هذه المستندات في فاكس واحد. أرسلها واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>These settings can&apos;t go together.</source>
        <translation>لا يمكن استخدام هذه الإعدادات معًا.</translation>
    </message>
    <message>
        <source>Thin lines on page {page} would disappear: they are thinner than a fax&apos;s dot.</source>
        <translation>ستختفي خطوط رفيعة في الصفحة {page}: هي أرفع من نقطة الفاكس.</translation>
    </message>
    <message>
        <source>This FaxDesk has no words for what happened here (“{code}”). The details may say more.</source>
        <translation>ليس لدى FaxDesk هذا كلمات لما حدث هنا («{code}»). قد تفيد التفاصيل بالمزيد.</translation>
    </message>
    <message>
        <source>This FaxDesk is newer than the team&apos;s database, so nothing is written. The database&apos;s owner brings it up to date with: faxdesk team init.</source>
        <translation>هذا الإصدار من FaxDesk أحدث من قاعدة بيانات الفريق، لذلك لا يُكتب شيء. يحدّثها مالكها بالأمر: faxdesk team init.</translation>
    </message>
    <message>
        <source>This PDF has a script in it. It isn&apos;t run: the pages are faxed as they were saved.</source>
        <translation>في ملف PDF هذا برنامج نصي. لا يُشغَّل: تُرسل الصفحات كما حُفظت.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>ليس في ملف PDF هذا صفحات.</translation>
    </message>
    <message>
        <source>This PDF has {pages} pages. A fax can have {limit} at most.</source>
        <translation>عدد صفحات ملف PDF هذا {pages}. أقصى ما في الفاكس {limit}.</translation>
    </message>
    <message>
        <source>This PDF is a folder of other files. Only its cover page is faxed.</source>
        <translation>ملف PDF هذا حافظة لملفات أخرى. لا تُرسل بالفاكس إلا صفحة غلافه.</translation>
    </message>
    <message>
        <source>This PDF is damaged and can&apos;t be read.</source>
        <translation>ملف PDF هذا تالف وتعذّرت قراءته.</translation>
    </message>
    <message>
        <source>This PDF is damaged and had to be repaired to be read. Parts of it may be missing.</source>
        <translation>ملف PDF هذا تالف ووجب إصلاحه لقراءته. قد تكون أجزاء منه مفقودة.</translation>
    </message>
    <message>
        <source>This PDF is so complex that it couldn&apos;t be checked completely.</source>
        <translation>ملف PDF هذا معقد إلى حد تعذّر معه فحصه بالكامل.</translation>
    </message>
    <message>
        <source>This PDF needs a password to open.</source>
        <translation>يحتاج فتح ملف PDF هذا إلى كلمة مرور.</translation>
    </message>
    <message>
        <source>This card can&apos;t be read.</source>
        <translation>تعذّرت قراءة هذه البطاقة.</translation>
    </message>
    <message>
        <source>This card has no end.</source>
        <translation>ليس لهذه البطاقة نهاية.</translation>
    </message>
    <message>
        <source>This computer has no place to keep the API key safely. FaxDesk forgets it when it closes; enter it again next time.</source>
        <translation>ليس في هذا الحاسوب مكان آمن لحفظ مفتاح API. ينساه FaxDesk عند إغلاقه؛ أدخله مجددًا في المرة القادمة.</translation>
    </message>
    <message>
        <source>This cover page&apos;s file has nothing in it.</source>
        <translation>لا شيء في ملف صفحة الغلاف هذه.</translation>
    </message>
    <message>
        <source>This cover page&apos;s file is too long: {limit} characters are the most.</source>
        <translation>ملف صفحة الغلاف هذه طويل جدًا: أقصاه {limit} حرفًا.</translation>
    </message>
    <message>
        <source>This data folder holds {found} faxes, but FaxDesk was started for {wanted} ones.</source>
        <translation>نوع الفاكسات في مجلد البيانات هذا {found}، لكن FaxDesk شُغّل للنوع {wanted}.</translation>
    </message>
    <message>
        <source>This desk is in no team. Name its database with --database postgresql://USER@HOST/DATABASE.</source>
        <translation>محطة العمل هذه ليست في أي فريق. اذكر قاعدة بياناته بالخيار ‎--database postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>This document can&apos;t be cleaned up. It is sent as it is.</source>
        <translation>لا يمكن تنظيف هذا المستند. يُرسل كما هو.</translation>
    </message>
    <message>
        <source>This document can&apos;t be made into a fax. Open it, print it to a new PDF, and use that.</source>
        <translation>لا يمكن تحويل هذا المستند إلى فاكس. افتحه، واطبعه إلى PDF جديد، واستخدم ذلك.</translation>
    </message>
    <message>
        <source>This document can&apos;t be made into dots. It is sent as it is.</source>
        <translation>لا يمكن تحويل هذا المستند إلى نقاط. يُرسل كما هو.</translation>
    </message>
    <message>
        <source>This document can&apos;t be shrunk. Scan or save it at a lower resolution.</source>
        <translation>لا يمكن تصغير هذا المستند. امسحه أو احفظه بدقة أقل.</translation>
    </message>
    <message>
        <source>This document has tracked changes: what was deleted is faxed too, struck through.</source>
        <translation>في هذا المستند تغييرات متعقَّبة: ما حُذف يُرسل أيضًا مشطوبًا.</translation>
    </message>
    <message>
        <source>This document needs no password.</source>
        <translation>لا يحتاج هذا المستند إلى كلمة مرور.</translation>
    </message>
    <message>
        <source>This fax application can&apos;t send: it is inactive or has no outbound voice profile. Give it one in the Telnyx portal.</source>
        <translation>لا يستطيع تطبيق الفاكس هذا الإرسال: غير نشط أو بلا ملف تعريف صوتي للمكالمات الصادرة. خصص له واحدًا في بوابة Telnyx.</translation>
    </message>
    <message>
        <source>This fax application has no such number.</source>
        <translation>ليس لتطبيق الفاكس هذا رقم كهذا.</translation>
    </message>
    <message>
        <source>This fax has ended already.</source>
        <translation>انتهى هذا الفاكس بالفعل.</translation>
    </message>
    <message>
        <source>This fax has not ended yet.</source>
        <translation>لم ينتهِ هذا الفاكس بعد.</translation>
    </message>
    <message>
        <source>This fax is marked as sent. To send it again, add the document again.</source>
        <translation>هذا الفاكس معلَّم كمُرسل. لإرساله مجددًا أضف المستند من جديد.</translation>
    </message>
    <message>
        <source>This fax is not on hold.</source>
        <translation>هذا الفاكس غير معلَّق.</translation>
    </message>
    <message>
        <source>This fax is not over yet. Cancel it first, then remove it.</source>
        <translation>لم ينتهِ هذا الفاكس بعد. ألغه أولًا، ثم أزله.</translation>
    </message>
    <message>
        <source>This fax is not waiting.</source>
        <translation>هذا الفاكس ليس في الانتظار.</translation>
    </message>
    <message>
        <source>This fax is on hold and has not gone: send it again or give it up.</source>
        <translation>هذا الفاكس معلَّق ولم يُرسل: أعد إرساله أو تخلَّ عنه.</translation>
    </message>
    <message>
        <source>This fax waits for no decision.</source>
        <translation>لا ينتظر هذا الفاكس قرارًا.</translation>
    </message>
    <message>
        <source>This fax was delivered. To send it again, add the document again.</source>
        <translation>سُلّم هذا الفاكس. لإرساله مجددًا أضف المستند من جديد.</translation>
    </message>
    <message>
        <source>This fax&apos;s story, its number, name or documents aren&apos;t what was written.</source>
        <translation>مجريات هذا الفاكس أو رقمه أو اسمه أو مستنداته ليست ما كُتب.</translation>
    </message>
    <message>
        <source>This file can&apos;t be checked: it takes too long, or stops the program that reads it.</source>
        <translation>لا يمكن فحص هذا الملف: يستغرق طويلًا، أو يوقف البرنامج الذي يقرؤه.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read from where it is.</source>
        <translation>تعذّرت قراءة هذا الملف من مكانه.</translation>
    </message>
    <message>
        <source>This file changed after it was added.</source>
        <translation>تغيّر هذا الملف بعد إضافته.</translation>
    </message>
    <message>
        <source>This file changed while it was being read: another program is writing to it.</source>
        <translation>تغيّر هذا الملف أثناء قراءته: يكتب فيه برنامج آخر.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>تعذّرت قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This file has {size}. A fax can have {limit} at most.</source>
        <translation>حجم هذا الملف {size}. أقصى حجم للفاكس {limit}.</translation>
    </message>
    <message>
        <source>This file has {size}. Files from this computer can have {limit} at most.</source>
        <translation>حجم هذا الملف {size}. أقصى حجم للملفات من هذا الحاسوب {limit}.</translation>
    </message>
    <message>
        <source>This file has {size}: far too much for a fax, even made smaller.</source>
        <translation>حجم هذا الملف {size}: أكبر بكثير من أن يُرسل بالفاكس، حتى بعد تصغيره.</translation>
    </message>
    <message>
        <source>This file is empty: it has 0 bytes.</source>
        <translation>هذا الملف فارغ: حجمه 0 بايت.</translation>
    </message>
    <message>
        <source>This file isn&apos;t there any more.</source>
        <translation>لم يعد هذا الملف موجودًا.</translation>
    </message>
    <message>
        <source>This file wasn&apos;t checked: the part of FaxDesk that reads PDFs didn&apos;t start.</source>
        <translation>لم يُفحص هذا الملف: لم يبدأ جزء FaxDesk الذي يقرأ ملفات PDF.</translation>
    </message>
    <message>
        <source>This folder is not watched: {path}</source>
        <translation>هذا المجلد غير مراقَب: ‎{path}</translation>
    </message>
    <message>
        <source>This folder is watched already.</source>
        <translation>هذا المجلد مراقَب بالفعل.</translation>
    </message>
    <message>
        <source>This goes to many. Check To and the document.</source>
        <translation>سيُرسل هذا إلى كثيرين. تحقّق من «إلى» ومن المستند.</translation>
    </message>
    <message>
        <source>This has {size}, more than the {limit} of one fax. It is sent as several, one after the other; each says which part it is.</source>
        <translation>حجمه {size}، أكثر من {limit} للفاكس الواحد. يُرسل في عدة فاكسات متتالية؛ ويذكر كل منها أي جزء هو.</translation>
    </message>
    <message>
        <source>This is Outlook&apos;s wrapping for attachments (winmail.dat).</source>
        <translation>هذا غلاف المرفقات في Outlook ‏(winmail.dat).</translation>
    </message>
    <message>
        <source>This is a DjVu document, not a PDF.</source>
        <translation>هذا مستند DjVu، وليس PDF.</translation>
    </message>
    <message>
        <source>This is a Microsoft Works document.</source>
        <translation>هذا مستند Microsoft Works.</translation>
    </message>
    <message>
        <source>This is a OneNote section.</source>
        <translation>هذا قسم OneNote.</translation>
    </message>
    <message>
        <source>This is a PostScript file (PS or EPS), not a PDF.</source>
        <translation>هذا ملف PostScript ‏(PS أو EPS)، وليس PDF.</translation>
    </message>
    <message>
        <source>This is a Publisher document.</source>
        <translation>هذا مستند Publisher.</translation>
    </message>
    <message>
        <source>This is a Visio drawing.</source>
        <translation>هذا رسم Visio.</translation>
    </message>
    <message>
        <source>This is a Word document, not a PDF.</source>
        <translation>هذا مستند Word، وليس PDF.</translation>
    </message>
    <message>
        <source>This is a WordPerfect document.</source>
        <translation>هذا مستند WordPerfect.</translation>
    </message>
    <message>
        <source>This is a calendar entry.</source>
        <translation>هذا موعد تقويم.</translation>
    </message>
    <message>
        <source>This is a contact&apos;s card (vCard).</source>
        <translation>هذه بطاقة جهة اتصال (vCard).</translation>
    </message>
    <message>
        <source>This is a database, as of Access.</source>
        <translation>هذه قاعدة بيانات، كقواعد Access.</translation>
    </message>
    <message>
        <source>This is a document of Apple&apos;s Pages, Numbers or Keynote.</source>
        <translation>هذا مستند Pages أو Numbers أو Keynote من Apple.</translation>
    </message>
    <message>
        <source>This is a fax number of your own.</source>
        <translation>هذا رقم فاكس يخصك.</translation>
    </message>
    <message>
        <source>This is a file of the system&apos;s own, not a document.</source>
        <translation>هذا ملف خاص بالنظام، وليس مستندًا.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>هذا مجلد.</translation>
    </message>
    <message>
        <source>This is a form that only Adobe Reader shows. The fax may say &quot;Please wait&quot; instead.</source>
        <translation>هذا نموذج لا يعرضه إلا Adobe Reader. قد يظهر في الفاكس &quot;Please wait&quot; بدلًا منه.</translation>
    </message>
    <message>
        <source>This is a list of values, as programs exchange them: long lines are wrapped, and columns may not stand under each other.</source>
        <translation>هذه قائمة قيم كما تتبادلها البرامج: تُلَف الأسطر الطويلة، وقد لا تتحاذى الأعمدة.</translation>
    </message>
    <message>
        <source>This is a list of values, not a PDF.</source>
        <translation>هذه قائمة قيم، وليست PDF.</translation>
    </message>
    <message>
        <source>This is a packed archive, not a PDF.</source>
        <translation>هذا أرشيف مضغوط، وليس PDF.</translation>
    </message>
    <message>
        <source>This is a photo in the HEIC format, not a PDF.</source>
        <translation>هذه صورة بتنسيق HEIC، وليست PDF.</translation>
    </message>
    <message>
        <source>This is a photo in the HEIC format, which this FaxDesk can&apos;t read.</source>
        <translation>هذه صورة بتنسيق HEIC لا يستطيع FaxDesk هذا قراءته.</translation>
    </message>
    <message>
        <source>This is a picture in a format that FaxDesk can&apos;t read.</source>
        <translation>هذه صورة بتنسيق لا يستطيع FaxDesk قراءته.</translation>
    </message>
    <message>
        <source>This is a picture, not a PDF.</source>
        <translation>هذه صورة، وليست PDF.</translation>
    </message>
    <message>
        <source>This is a presentation, not a PDF.</source>
        <translation>هذا عرض تقديمي، وليس PDF.</translation>
    </message>
    <message>
        <source>This is a program&apos;s data (JSON), not a document.</source>
        <translation>هذه بيانات برنامج (JSON)، وليست مستندًا.</translation>
    </message>
    <message>
        <source>This is a program&apos;s data (XML), not a document.</source>
        <translation>هذه بيانات برنامج (XML)، وليست مستندًا.</translation>
    </message>
    <message>
        <source>This is a program, not a PDF.</source>
        <translation>هذا برنامج، وليس PDF.</translation>
    </message>
    <message>
        <source>This is a signed or encrypted message, not a PDF.</source>
        <translation>هذه رسالة موقَّعة أو مشفرة، وليست PDF.</translation>
    </message>
    <message>
        <source>This is a sound or film, which can&apos;t be faxed.</source>
        <translation>هذا صوت أو فيلم لا يمكن إرساله بالفاكس.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, not a PDF.</source>
        <translation>هذا جدول بيانات، وليس PDF.</translation>
    </message>
    <message>
        <source>This is a technical drawing, as of AutoCAD.</source>
        <translation>هذا رسم تقني، كرسوم AutoCAD.</translation>
    </message>
    <message>
        <source>This is a text file, not a PDF.</source>
        <translation>هذا ملف نصي، وليس PDF.</translation>
    </message>
    <message>
        <source>This is a web page, not a PDF.</source>
        <translation>هذه صفحة ويب، وليست PDF.</translation>
    </message>
    <message>
        <source>This is an Office document that needs a password to open.</source>
        <translation>هذا مستند Office يحتاج فتحه إلى كلمة مرور.</translation>
    </message>
    <message>
        <source>This is an Office document, not a PDF.</source>
        <translation>هذا مستند Office، وليس PDF.</translation>
    </message>
    <message>
        <source>This is an Office document. FaxDesk reads it with LibreOffice, which wasn&apos;t found here.</source>
        <translation>هذا مستند Office. يقرؤه FaxDesk بواسطة LibreOffice الذي لم يُعثر عليه هنا.</translation>
    </message>
    <message>
        <source>This is an XPS document, Microsoft&apos;s own kind of PDF.</source>
        <translation>هذا مستند XPS، وهو بديل Microsoft لتنسيق PDF.</translation>
    </message>
    <message>
        <source>This is an e-mail.</source>
        <translation>هذه رسالة بريد إلكتروني.</translation>
    </message>
    <message>
        <source>This is an electronic book, not a PDF.</source>
        <translation>هذا كتاب إلكتروني، وليس PDF.</translation>
    </message>
    <message>
        <source>This is an emergency number: no fax can go there. Type a fax number.</source>
        <translation>هذا رقم طوارئ: لا يُرسل إليه فاكس. اكتب رقم فاكس.</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database, like postgresql://faxdesk@db.example.com/faxdesk.</source>
        <translation>هذا ليس عنوان قاعدة بيانات PostgreSQL، مثل postgresql://faxdesk@db.example.com/faxdesk.</translation>
    </message>
    <message>
        <source>This is no fax number in international form, nor a SIP address.</source>
        <translation>هذا ليس رقم فاكس بالصيغة الدولية ولا عنوان SIP.</translation>
    </message>
    <message>
        <source>This is no fax number, and nobody in the address book is called so.</source>
        <translation>هذا ليس رقم فاكس، ولا أحد في دفتر العناوين بهذا الاسم.</translation>
    </message>
    <message>
        <source>This is not a fax number. Check it.</source>
        <translation>هذا ليس رقم فاكس. تحقّق منه.</translation>
    </message>
    <message>
        <source>This is only a link to a document that lies elsewhere.</source>
        <translation>هذا مجرد رابط إلى مستند في مكان آخر.</translation>
    </message>
    <message>
        <source>This is too long for a cover page: {limit} characters are the most.</source>
        <translation>هذا أطول مما تتسع له صفحة الغلاف: أقصاه {limit} حرفًا.</translation>
    </message>
    <message>
        <source>This isn&apos;t a PDF.</source>
        <translation>هذا ليس PDF.</translation>
    </message>
    <message>
        <source>This isn&apos;t an ordinary file.</source>
        <translation>هذا ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>This journal is a backup of {when}. The queue is paused: what is shown as waiting may have gone since. Check the list, then resume.</source>
        <translation>هذا السجل نسخة احتياطية بتاريخ {when}. قائمة الانتظار متوقفة مؤقتًا: ما يظهر منتظرًا ربما أُرسل منذ ذلك الحين. راجع القائمة ثم استأنف.</translation>
    </message>
    <message>
        <source>This journal was a team&apos;s. If it goes on here while the team does, what waits goes out twice.</source>
        <translation>كان هذا السجل لفريق. إن استمر هنا بينما يستمر الفريق فسيُرسل ما ينتظر مرتين.</translation>
    </message>
    <message>
        <source>This line can&apos;t be read any more.</source>
        <translation>لم يعد ممكنًا قراءة هذا السطر.</translation>
    </message>
    <message>
        <source>This line was moved: it belongs where line {place} stands.</source>
        <translation>نُقل هذا السطر: مكانه حيث يوجد السطر {place}.</translation>
    </message>
    <message>
        <source>This line, or its fax, doesn&apos;t say what was written then.</source>
        <translation>لا يذكر هذا السطر أو فاكسه ما كُتب حينها.</translation>
    </message>
    <message>
        <source>This looks like a pager&apos;s number, not a fax machine&apos;s. Check it.</source>
        <translation>يبدو هذا رقم جهاز نداء (pager) لا جهاز فاكس. تحقّق منه.</translation>
    </message>
    <message>
        <source>This month&apos;s faxes have cost about {spent}, of a budget of {budget}: raise it in the settings, or go on all the same.</source>
        <translation>كلفت فاكسات هذا الشهر نحو ‎{spent} من ميزانية ‎{budget}: ارفعها في الإعدادات، أو تابع على أي حال.</translation>
    </message>
    <message>
        <source>This number can&apos;t receive faxes.</source>
        <translation>لا يستطيع هذا الرقم استقبال فاكسات.</translation>
    </message>
    <message>
        <source>This number doesn&apos;t exist.</source>
        <translation>هذا الرقم غير موجود.</translation>
    </message>
    <message>
        <source>This number is too long. Are these two numbers, or is there a digit too many?</source>
        <translation>هذا الرقم طويل جدًا. هل هما رقمان، أم هناك خانة زائدة؟</translation>
    </message>
    <message>
        <source>This number is too short. Is a digit missing?</source>
        <translation>هذا الرقم قصير جدًا. هل تنقصه خانة؟</translation>
    </message>
    <message>
        <source>This page can&apos;t be drawn. Open the document, print it to a new PDF, and use that.</source>
        <translation>تعذّر رسم هذه الصفحة. افتح المستند، واطبعه إلى PDF جديد، واستخدم ذلك.</translation>
    </message>
    <message>
        <source>This password doesn&apos;t open the document. Type it again.</source>
        <translation>لا تفتح كلمة المرور هذه المستند. اكتبها مجددًا.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off and can&apos;t be read.</source>
        <translation>هذه الصورة تالفة أو مبتورة وتعذّرت قراءتها.</translation>
    </message>
    <message>
        <source>This picture is too large: it has more dots than anyone could fax.</source>
        <translation>هذه الصورة كبيرة جدًا: نقاطها أكثر مما يمكن إرساله بالفاكس.</translation>
    </message>
    <message>
        <source>This report is an indication that the fax arrived, not a proof of receipt: it doesn&apos;t show that its pages can be read there, or that anybody has read them.</source>
        <translation>هذا التقرير قرينة على وصول الفاكس وليس إثباتًا للاستلام: لا يدل على أن صفحاته مقروءة هناك ولا على أن أحدًا قرأها.</translation>
    </message>
    <message>
        <source>This report says what FaxDesk and Telnyx know of this fax. It shows no delivery.</source>
        <translation>يذكر هذا التقرير ما يعرفه FaxDesk وTelnyx عن هذا الفاكس. ولا يدل على تسليم.</translation>
    </message>
    <message>
        <source>This row has more columns than the first one. Is a comma without quotes in it?</source>
        <translation>في هذا الصف أعمدة أكثر من الأول. هل فيه فاصلة دون علامتي اقتباس؟</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the API key in. Set TELNYX_API_KEY in the environment instead.</source>
        <translation>ليس في هذا النظام سلسلة مفاتيح لحفظ مفتاح API. اضبط متغير البيئة TELNYX_API_KEY بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the directory&apos;s password in.</source>
        <translation>ليس في هذا النظام سلسلة مفاتيح لحفظ كلمة مرور الدليل.</translation>
    </message>
    <message>
        <source>This system has no keyring. The API key must be typed each time FaxDesk starts.</source>
        <translation>ليس في هذا النظام سلسلة مفاتيح. يجب كتابة مفتاح API كلما شُغّل FaxDesk.</translation>
    </message>
    <message>
        <source>This takes unusually long, and Telnyx gives no answer about this fax.</source>
        <translation>يستغرق هذا وقتًا طويلًا غير معتاد، ولا يجيب Telnyx بشأن هذا الفاكس.</translation>
    </message>
    <message>
        <source>This takes unusually long. Telnyx says it is still under way.</source>
        <translation>يستغرق هذا وقتًا طويلًا غير معتاد. يقول Telnyx إنه ما زال قيد الإرسال.</translation>
    </message>
    <message>
        <source>This text is too long to be faxed.</source>
        <translation>هذا النص أطول من أن يُرسل بالفاكس.</translation>
    </message>
    <message>
        <source>This translation can&apos;t be read: {detail}.</source>
        <translation>تعذّرت قراءة هذه الترجمة: {detail}.</translation>
    </message>
    <message>
        <source>This workbook has {n} sheets. All of them are faxed.</source>
        <translation>عدد أوراق هذا المصنف {n}. تُرسل كلها بالفاكس.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Times are this computer&apos;s.</source>
        <translation>الأوقات بتوقيت هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Times are this computer&apos;s; delivery is when FaxDesk heard of it. Telnyx&apos;s clock differed by {seconds} s.</source>
        <translation>الأوقات بتوقيت هذا الحاسوب؛ ووقت التسليم هو وقت علم FaxDesk به. اختلفت ساعة Telnyx بمقدار {seconds} ث.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To {names} and {n} more.</source>
        <translation>إلى {names} وآخرين (عددهم {n}).</translation>
    </message>
    <message>
        <source>To {names}.</source>
        <translation>إلى {names}.</translation>
    </message>
    <message>
        <source>Together the documents have {size}. A fax from this computer can have {limit} at most.</source>
        <translation>حجم المستندات معًا {size}. أقصى حجم لفاكس من هذا الحاسوب {limit}.</translation>
    </message>
    <message>
        <source>Too late to cancel: it was delivered.</source>
        <translation>فات أوان الإلغاء: لقد سُلّم.</translation>
    </message>
    <message>
        <source>Totals of the history exported.</source>
        <translation>صُدّرت مجاميع المحفوظات.</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Transmission report</source>
        <translation>تقرير الإرسال</translation>
    </message>
    <message>
        <source>Tried again.</source>
        <translation>أُعيدت المحاولة.</translation>
    </message>
    <message>
        <source>Try again later, or call and ask.</source>
        <translation>حاول لاحقًا، أو اتصل واسأل.</translation>
    </message>
    <message>
        <source>Try again when fewer faxes are under way.</source>
        <translation>حاول مجددًا عندما تقل الفاكسات الجارية.</translation>
    </message>
    <message>
        <source>Try again, or add the document again.</source>
        <translation>حاول مجددًا، أو أضف المستند من جديد.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Type a fax number.</source>
        <translation>اكتب رقم فاكس.</translation>
    </message>
    <message>
        <source>Type the number with its country code, as in +1 312-736-7276.</source>
        <translation>اكتب الرقم برمز بلده، كما في ‎+1 312-736-7276.</translation>
    </message>
    <message>
        <source>Type the password when you add or send it, or save a copy without one and add that.</source>
        <translation>اكتب كلمة المرور عند إضافته أو إرساله، أو احفظ نسخة بدونها وأضفها.</translation>
    </message>
    <message>
        <source>Ultra dark quality</source>
        <translation>جودة فائقة الدكنة</translation>
    </message>
    <message>
        <source>Ultra light quality</source>
        <translation>جودة فائقة الفتح</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Under way when last heard of.</source>
        <translation>كان قيد الإرسال في آخر خبر عنه.</translation>
    </message>
    <message>
        <source>Unpack it and add the documents inside.</source>
        <translation>فك ضغطه وأضف المستندات التي بداخله.</translation>
    </message>
    <message>
        <source>Up to {day} the journal was changed and its chain made anew: it doesn&apos;t fit the seal of {day}. {place}</source>
        <translation>حتى {day} عُدِّل السجل وأُعيد إنشاء سلسلته: لا يوافق ختم {day}. {place}</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>قيد الرفع</translation>
    </message>
    <message>
        <source>Uploading the document to Telnyx.</source>
        <translation>يجري رفع المستند إلى Telnyx.</translation>
    </message>
    <message>
        <source>Use black and white, with a threshold of {threshold}%</source>
        <translation>استخدام الأبيض والأسود بعتبة {threshold}%</translation>
    </message>
    <message>
        <source>Use very high quality</source>
        <translation>استخدام جودة عالية جدًا</translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation>جودة عالية جدًا</translation>
    </message>
    <message>
        <source>Wait until it is saved completely, then add it again.</source>
        <translation>انتظر حتى يُحفظ كاملًا، ثم أضفه من جديد.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Waiting for a free line.</source>
        <translation>في انتظار خط شاغر.</translation>
    </message>
    <message>
        <source>Waits until the parts before it have ended.</source>
        <translation>ينتظر انتهاء الأجزاء التي قبله.</translation>
    </message>
    <message>
        <source>Watched folder “{folder}”: {problem}</source>
        <translation>المجلد المراقَب «‎{folder}»: {problem}</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>What is archived must be a month old at least: choose an earlier day.</source>
        <translation>يجب أن يكون عمر ما يُؤرشف شهرًا على الأقل: اختر يومًا أسبق.</translation>
    </message>
    <message>
        <source>What is done about new numbers is one of: off, tell, confirm.</source>
        <translation>التعامل مع الأرقام الجديدة أحد: off وtell وconfirm.</translation>
    </message>
    <message>
        <source>What is done about scanned pages is one of: letters, ask, always, never.</source>
        <translation>التعامل مع الصفحات الممسوحة أحد: letters وask وalways وnever.</translation>
    </message>
    <message>
        <source>What is given of the directory is too long: {limit} characters at most.</source>
        <translation>المدخل للدليل طويل جدًا: {limit} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>What lies in the watched folder {folder}: documents that were sent from there, and their reports. Whoever keeps them has to delete them.</source>
        <translation>ما في المجلد المراقَب ‎{folder}: مستندات أُرسلت من هناك وتقاريرها. على من يحتفظ بها أن يحذفها.</translation>
    </message>
    <message>
        <source>What should be the fax number is none: “{text}”.</source>
        <translation>ما يُفترض أنه رقم الفاكس ليس كذلك: «{text}».</translation>
    </message>
    <message>
        <source>What the proof states of its faxes can&apos;t be read.</source>
        <translation>تعذّرت قراءة ما يذكره الإثبات عن فاكساته.</translation>
    </message>
    <message>
        <source>What the team&apos;s server still has in unused parts of its files, its logs and its backups. Its administrators see to those.</source>
        <translation>ما بقي لدى خادم الفريق في أجزاء غير مستخدمة من ملفاته وسجلاته ونسخه الاحتياطية. يتولى مسؤولوه ذلك.</translation>
    </message>
    <message>
        <source>What this queue had was moved to the team. If it goes on here, what waits goes out twice.</source>
        <translation>نُقل ما كان في هذه القائمة إلى الفريق. إن استمرت هنا فسيُرسل ما ينتظر مرتين.</translation>
    </message>
    <message>
        <source>When the window is closed, faxes go on “always”, “never”, or “ask”.</source>
        <translation>عند إغلاق النافذة تستمر الفاكسات «always» أو «never» أو «ask».</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a black threshold. Leave out one of the two.</source>
        <translation>مع «تخزين المستند» يسلك الملف طريقًا لا ينقل عتبة الأسود. استغنِ عن أحدهما.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a caller display name. Leave out one of the two.</source>
        <translation>مع «تخزين المستند» يسلك الملف طريقًا لا ينقل اسم المتصل المعروض. استغنِ عن أحدهما.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a preview format. Leave out one of the two.</source>
        <translation>مع «تخزين المستند» يسلك الملف طريقًا لا ينقل تنسيق المعاينة. استغنِ عن أحدهما.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a webhook address. Leave out one of the two.</source>
        <translation>مع «تخزين المستند» يسلك الملف طريقًا لا ينقل عنوان Webhook. استغنِ عن أحدهما.</translation>
    </message>
    <message>
        <source>Write something into it, save it and add it again.</source>
        <translation>اكتب فيه شيئًا، واحفظه وأضفه من جديد.</translation>
    </message>
    <message>
        <source>You aren&apos;t allowed to read this file.</source>
        <translation>لا يُسمح لك بقراءة هذا الملف.</translation>
    </message>
    <message>
        <source>You asked to send it again.</source>
        <translation>طلبتَ إرساله من جديد.</translation>
    </message>
    <message>
        <source>You asked to try again.</source>
        <translation>طلبتَ إعادة المحاولة.</translation>
    </message>
    <message>
        <source>You chose another time for it.</source>
        <translation>اخترتَ له وقتًا آخر.</translation>
    </message>
    <message>
        <source>You chose when its turn comes.</source>
        <translation>اخترتَ متى يأتي دوره.</translation>
    </message>
    <message>
        <source>You decided: it did not go, send it again.</source>
        <translation>قررتَ: لم يُرسل، يُعاد إرساله.</translation>
    </message>
    <message>
        <source>You gave this fax up.</source>
        <translation>تخليتَ عن هذا الفاكس.</translation>
    </message>
    <message>
        <source>You kept it back.</source>
        <translation>أبقيتَه معلَّقًا.</translation>
    </message>
    <message>
        <source>You let it go on.</source>
        <translation>تركتَه يستمر.</translation>
    </message>
    <message>
        <source>You may not change the team&apos;s address book. Ask whoever runs the team.</source>
        <translation>لا يحق لك تعديل دفتر عناوين الفريق. اسأل من يدير الفريق.</translation>
    </message>
    <message>
        <source>You may not let somebody be faxed again who is marked “do not fax”. A lead of the team may.</source>
        <translation>لا يحق لك السماح مجددًا بإرسال فاكس لمن عليه علامة «عدم إرسال فاكسات». يحق ذلك لقائد الفريق.</translation>
    </message>
    <message>
        <source>You may not remove faxes for good. An administrator of the team may.</source>
        <translation>لا يحق لك إزالة الفاكسات نهائيًا. يحق ذلك لمسؤول الفريق.</translation>
    </message>
    <message>
        <source>You may not see what the team&apos;s faxes cost. A lead of the team may.</source>
        <translation>لا يحق لك رؤية تكلفة فاكسات الفريق. يحق ذلك لقائد الفريق.</translation>
    </message>
    <message>
        <source>You may not write what the team has into files. A lead of the team may.</source>
        <translation>لا يحق لك كتابة بيانات الفريق في ملفات. يحق ذلك لقائد الفريق.</translation>
    </message>
    <message>
        <source>You moved it to the front.</source>
        <translation>نقلتَه إلى المقدمة.</translation>
    </message>
    <message>
        <source>You took it back before it went.</source>
        <translation>سحبتَه قبل إرساله.</translation>
    </message>
    <message>
        <source>Your Telnyx account has no fax application with this id.</source>
        <translation>ليس في حساب Telnyx تطبيق فاكس بهذا المعرّف.</translation>
    </message>
    <message>
        <source>Your Telnyx account has no money left.</source>
        <translation>لم يبقَ رصيد في حساب Telnyx.</translation>
    </message>
    <message>
        <source>Your Telnyx account has {credit} left, less than the {least} that you want to keep: add money, or lower that in the settings.</source>
        <translation>بقي في حساب Telnyx ‏{credit}، أقل من ‎{least} التي تريد إبقاءها: أضف رصيدًا، أو اخفض ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>Your Telnyx account is blocked.</source>
        <translation>حساب Telnyx محظور.</translation>
    </message>
    <message>
        <source>Your Telnyx account is disabled.</source>
        <translation>حساب Telnyx معطَّل.</translation>
    </message>
    <message>
        <source>Your Telnyx account is inactive.</source>
        <translation>حساب Telnyx غير نشط.</translation>
    </message>
    <message>
        <source>Your Telnyx account is not verified yet.</source>
        <translation>لم يُتحقق من حساب Telnyx بعد.</translation>
    </message>
    <message>
        <source>Your Telnyx account may not send faxes to this country.</source>
        <translation>لا يجوز لحساب Telnyx إرسال فاكسات إلى هذا البلد.</translation>
    </message>
    <message>
        <source>Your Telnyx account may not send faxes to this number.</source>
        <translation>لا يجوز لحساب Telnyx إرسال فاكسات إلى هذا الرقم.</translation>
    </message>
    <message>
        <source>Your Telnyx account&apos;s level doesn&apos;t allow this fax.</source>
        <translation>لا يسمح مستوى حساب Telnyx بهذا الفاكس.</translation>
    </message>
    <message>
        <source>Your Telnyx credit is low</source>
        <translation>رصيد Telnyx منخفض</translation>
    </message>
    <message>
        <source>Your fax application at Telnyx has no outbound voice profile that it can use. Give it one in the Telnyx portal.</source>
        <translation>ليس لتطبيق الفاكس لدى Telnyx ملف تعريف صوتي للمكالمات الصادرة يمكنه استخدامه. خصص له واحدًا في بوابة Telnyx.</translation>
    </message>
    <message>
        <source>Your fax application at Telnyx has no outbound voice profile.</source>
        <translation>ليس لتطبيق الفاكس لدى Telnyx ملف تعريف صوتي للمكالمات الصادرة.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} earlier attempts</source>
        <translation>
            <numerusform>والمحاولات السابقة: {n}</numerusform>
            <numerusform>والمحاولات السابقة: {n}</numerusform>
            <numerusform>والمحاولات السابقة: {n}</numerusform>
            <numerusform>والمحاولات السابقة: {n}</numerusform>
            <numerusform>والمحاولات السابقة: {n}</numerusform>
            <numerusform>والمحاولات السابقة: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>document stored at Telnyx</source>
        <translation>المستند مخزَّن لدى Telnyx</translation>
    </message>
    <message>
        <source>monochrome, black threshold {percent} %</source>
        <translation>أبيض وأسود فقط، عتبة الأسود {percent} %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>none here: Telnyx fetched it from the address given</source>
        <translation>لا شيء هنا: جلبه Telnyx من العنوان المذكور</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>لم تُعدّ</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>غير مبلَّغ به</translation>
    </message>
    <message>
        <source>preview stored at Telnyx</source>
        <translation>المعاينة مخزَّنة لدى Telnyx</translation>
    </message>
    <message>
        <source>with a webhook</source>
        <translation>مع Webhook</translation>
    </message>
    <message>
        <source>without T.38</source>
        <translation>بدون T.38</translation>
    </message>
    <message>
        <source>{credit} left. Without money the queue is put on hold.</source>
        <translation>بقي ‎{credit}. بدون رصيد تُعلَّق قائمة الانتظار.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{delivered} of {all} delivered, {failed} failed.</source>
        <translation>سُلّم {delivered} من {all}، وفشل {failed}.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name for the backup.</source>
        <translation>‎{file} موجود بالفعل. اختر اسمًا آخر للنسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}، {second}</translation>
    </message>
    <message>
        <source>{name} is {number}.</source>
        <translation>{name} هو ‎{number}.</translation>
    </message>
    <message>
        <source>{name} was not faxed: it lies in “failed” of the watched folder “{folder}”, with the reason beside it.</source>
        <translation>لم يُرسل {name} بالفاكس: هو في «failed» من المجلد المراقَب «‎{folder}»، وبجانبه السبب.</translation>
    </message>
    <message>
        <source>{name}, “{label}”.</source>
        <translation>{name}، «{label}».</translation>
    </message>
    <message>
        <source>{name}, “{label}”. The fax number is {number}.</source>
        <translation>{name}، «{label}». رقم الفاكس هو ‎{number}.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>‎{number} كيلوبايت</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>‎{number} ميجابايت</translation>
    </message>
    <message>
        <source>{number} belongs to your fax application {name} ({id}): faxes from it can&apos;t go with another one. Choose that application, or give the number to this one in the Telnyx portal.</source>
        <translation>يعود ‎{number} إلى تطبيق الفاكس {name} ‏({id}): لا يمكن إرسال فاكسات منه بتطبيق آخر. اختر ذلك التطبيق، أو انقل الرقم إلى هذا في بوابة Telnyx.</translation>
    </message>
    <message numerus="yes">
        <source>{number} bytes</source>
        <translation>
            <numerusform>{number} بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>{number} بايتات</numerusform>
            <numerusform>{number} بايت</numerusform>
            <numerusform>{number} بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>‎{number} س</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>‎{number} د</translation>
    </message>
    <message numerus="yes">
        <source>{number} pages</source>
        <translation>
            <numerusform>{number} صفحة</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>{number} صفحات</numerusform>
            <numerusform>{number} صفحة</numerusform>
            <numerusform>{number} صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} refused so fine a quality before: choose high.</source>
        <translation>رفض ‎{number} من قبل جودة بهذه الدقة: اختر عالية.</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>‎{number} ث</translation>
    </message>
    <message>
        <source>{number} {currency}</source>
        <translation>‎{number} {currency}</translation>
    </message>
    <message numerus="yes">
        <source>{n} broadcasts have ended</source>
        <translation>
            <numerusform>انتهى {n} عملية إرسال جماعي</numerusform>
            <numerusform>انتهى إرسال جماعي واحد</numerusform>
            <numerusform>انتهى إرسالان جماعيان</numerusform>
            <numerusform>انتهى {n} عمليات إرسال جماعي</numerusform>
            <numerusform>انتهى {n} عملية إرسال جماعي</numerusform>
            <numerusform>انتهى {n} عملية إرسال جماعي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters can&apos;t be shown, and boxes stand in their place: {example}</source>
        <translation>
            <numerusform>تعذّر عرض {n} حرف، ويظهر مربع مكان كل منها: {example}</numerusform>
            <numerusform>تعذّر عرض حرف واحد، ويظهر مربع مكان كل منها: {example}</numerusform>
            <numerusform>تعذّر عرض حرفان، ويظهر مربع مكان كل منها: {example}</numerusform>
            <numerusform>تعذّر عرض {n} أحرف، ويظهر مربع مكان كل منها: {example}</numerusform>
            <numerusform>تعذّر عرض {n} حرفًا، ويظهر مربع مكان كل منها: {example}</numerusform>
            <numerusform>تعذّر عرض {n} حرف، ويظهر مربع مكان كل منها: {example}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} contacts are called “{text}”. Give the number of the one who is to be forgotten.</source>
        <translation>عدد جهات الاتصال باسم «{text}»: {n}. أعط رقم التي يجب نسيانها.</translation>
    </message>
    <message>
        <source>{n} delivered</source>
        <translation>المسلَّمة: {n}</translation>
    </message>
    <message>
        <source>{n} ended otherwise</source>
        <translation>المنتهية بغير ذلك: {n}</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>الفاشلة: {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes failed</source>
        <translation>
            <numerusform>فشل {n} فاكس</numerusform>
            <numerusform>فشل فاكس واحد</numerusform>
            <numerusform>فشل فاكسان</numerusform>
            <numerusform>فشل {n} فاكسات</numerusform>
            <numerusform>فشل {n} فاكسًا</numerusform>
            <numerusform>فشل {n} فاكس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes may be too late</source>
        <translation>
            <numerusform>قد يتأخر {n} فاكس</numerusform>
            <numerusform>قد يتأخر فاكس واحد</numerusform>
            <numerusform>قد يتأخر فاكسان</numerusform>
            <numerusform>قد يتأخر {n} فاكسات</numerusform>
            <numerusform>قد يتأخر {n} فاكسًا</numerusform>
            <numerusform>قد يتأخر {n} فاكس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes need you</source>
        <translation>
            <numerusform>الفاكسات التي تحتاج إليك: {n}</numerusform>
            <numerusform>الفاكسات التي تحتاج إليك: {n}</numerusform>
            <numerusform>الفاكسات التي تحتاج إليك: {n}</numerusform>
            <numerusform>الفاكسات التي تحتاج إليك: {n}</numerusform>
            <numerusform>الفاكسات التي تحتاج إليك: {n}</numerusform>
            <numerusform>الفاكسات التي تحتاج إليك: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes were delivered</source>
        <translation>
            <numerusform>سُلّم {n} فاكس</numerusform>
            <numerusform>سُلّم فاكس واحد</numerusform>
            <numerusform>سُلّم فاكسان</numerusform>
            <numerusform>سُلّم {n} فاكسات</numerusform>
            <numerusform>سُلّم {n} فاكسًا</numerusform>
            <numerusform>سُلّم {n} فاكس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are attached to this document. They are not faxed.</source>
        <translation>
            <numerusform>الملفات المرفقة بهذا المستند: {n}. لا تُرسل بالفاكس.</numerusform>
            <numerusform>الملفات المرفقة بهذا المستند: {n}. لا تُرسل بالفاكس.</numerusform>
            <numerusform>الملفات المرفقة بهذا المستند: {n}. لا تُرسل بالفاكس.</numerusform>
            <numerusform>الملفات المرفقة بهذا المستند: {n}. لا تُرسل بالفاكس.</numerusform>
            <numerusform>الملفات المرفقة بهذا المستند: {n}. لا تُرسل بالفاكس.</numerusform>
            <numerusform>الملفات المرفقة بهذا المستند: {n}. لا تُرسل بالفاكس.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files from watched folders were not faxed: each lies in “failed” of its folder, with the reason beside it.</source>
        <translation>ملفات من مجلدات مراقَبة لم تُرسل بالفاكس: {n}. كل منها في «failed» من مجلده، وبجانبه السبب.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines are missing here.</source>
        <translation>
            <numerusform>هنا أسطر مفقودة، عددها {n}.</numerusform>
            <numerusform>هنا أسطر مفقودة، عددها {n}.</numerusform>
            <numerusform>هنا أسطر مفقودة، عددها {n}.</numerusform>
            <numerusform>هنا أسطر مفقودة، عددها {n}.</numerusform>
            <numerusform>هنا أسطر مفقودة، عددها {n}.</numerusform>
            <numerusform>هنا أسطر مفقودة، عددها {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines were taken out, and nobody has written down who did that.</source>
        <translation>
            <numerusform>أُخرجت أسطر (عددها {n}) ولم يُكتب من فعل ذلك.</numerusform>
            <numerusform>أُخرجت أسطر (عددها {n}) ولم يُكتب من فعل ذلك.</numerusform>
            <numerusform>أُخرجت أسطر (عددها {n}) ولم يُكتب من فعل ذلك.</numerusform>
            <numerusform>أُخرجت أسطر (عددها {n}) ولم يُكتب من فعل ذلك.</numerusform>
            <numerusform>أُخرجت أسطر (عددها {n}) ولم يُكتب من فعل ذلك.</numerusform>
            <numerusform>أُخرجت أسطر (عددها {n}) ولم يُكتب من فعل ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} marks are not faxed (page {pages}): this PDF doesn&apos;t say what they look like.</source>
        <translation>
            <numerusform>علامات لا تُرسل بالفاكس، عددها {n} (الصفحة {pages}): لا يذكر ملف PDF هذا كيف تبدو.</numerusform>
            <numerusform>علامات لا تُرسل بالفاكس، عددها {n} (الصفحة {pages}): لا يذكر ملف PDF هذا كيف تبدو.</numerusform>
            <numerusform>علامات لا تُرسل بالفاكس، عددها {n} (الصفحة {pages}): لا يذكر ملف PDF هذا كيف تبدو.</numerusform>
            <numerusform>علامات لا تُرسل بالفاكس، عددها {n} (الصفحة {pages}): لا يذكر ملف PDF هذا كيف تبدو.</numerusform>
            <numerusform>علامات لا تُرسل بالفاكس، عددها {n} (الصفحة {pages}): لا يذكر ملف PDF هذا كيف تبدو.</numerusform>
            <numerusform>علامات لا تُرسل بالفاكس، عددها {n} (الصفحة {pages}): لا يذكر ملف PDF هذا كيف تبدو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <translation>
            <numerusform>تحتاج إليك: {n}</numerusform>
            <numerusform>تحتاج إليك: {n}</numerusform>
            <numerusform>تحتاج إليك: {n}</numerusform>
            <numerusform>تحتاج إليك: {n}</numerusform>
            <numerusform>تحتاج إليك: {n}</numerusform>
            <numerusform>تحتاج إليك: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its {pages} pages can&apos;t be read and may be missing from the fax.</source>
        <translation>
            <numerusform>تعذّرت قراءة {n} من صفحاته البالغة {pages}، وقد تكون ناقصة من الفاكس.</numerusform>
            <numerusform>تعذّرت قراءة {n} من صفحاته البالغة {pages}، وقد تكون ناقصة من الفاكس.</numerusform>
            <numerusform>تعذّرت قراءة {n} من صفحاته البالغة {pages}، وقد تكون ناقصة من الفاكس.</numerusform>
            <numerusform>تعذّرت قراءة {n} من صفحاته البالغة {pages}، وقد تكون ناقصة من الفاكس.</numerusform>
            <numerusform>تعذّرت قراءة {n} من صفحاته البالغة {pages}، وقد تكون ناقصة من الفاكس.</numerusform>
            <numerusform>تعذّرت قراءة {n} من صفحاته البالغة {pages}، وقد تكون ناقصة من الفاكس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} صفحة</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>{n} صفحات</numerusform>
            <numerusform>{n} صفحة</numerusform>
            <numerusform>{n} صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are far longer or wider than paper: they are shrunk to fit.</source>
        <translation>
            <numerusform>صفحات أطول أو أعرض بكثير من الورق (عددها {n}): تُصغَّر لتناسبه.</numerusform>
            <numerusform>صفحات أطول أو أعرض بكثير من الورق (عددها {n}): تُصغَّر لتناسبه.</numerusform>
            <numerusform>صفحات أطول أو أعرض بكثير من الورق (عددها {n}): تُصغَّر لتناسبه.</numerusform>
            <numerusform>صفحات أطول أو أعرض بكثير من الورق (عددها {n}): تُصغَّر لتناسبه.</numerusform>
            <numerusform>صفحات أطول أو أعرض بكثير من الورق (عددها {n}): تُصغَّر لتناسبه.</numerusform>
            <numerusform>صفحات أطول أو أعرض بكثير من الورق (عددها {n}): تُصغَّر لتناسبه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are very large and are shrunk to fit: small print may be unreadable.</source>
        <translation>
            <numerusform>صفحات كبيرة جدًا (عددها {n}) تُصغَّر لتناسب الورق: قد يصبح الخط الصغير غير مقروء.</numerusform>
            <numerusform>صفحات كبيرة جدًا (عددها {n}) تُصغَّر لتناسب الورق: قد يصبح الخط الصغير غير مقروء.</numerusform>
            <numerusform>صفحات كبيرة جدًا (عددها {n}) تُصغَّر لتناسب الورق: قد يصبح الخط الصغير غير مقروء.</numerusform>
            <numerusform>صفحات كبيرة جدًا (عددها {n}) تُصغَّر لتناسب الورق: قد يصبح الخط الصغير غير مقروء.</numerusform>
            <numerusform>صفحات كبيرة جدًا (عددها {n}) تُصغَّر لتناسب الورق: قد يصبح الخط الصغير غير مقروء.</numerusform>
            <numerusform>صفحات كبيرة جدًا (عددها {n}) تُصغَّر لتناسب الورق: قد يصبح الخط الصغير غير مقروء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are very small, smaller than a postcard: they arrive as small as that.</source>
        <translation>
            <numerusform>صفحات صغيرة جدًا (عددها {n})، أصغر من بطاقة بريدية: تصل بهذا الصغر.</numerusform>
            <numerusform>صفحات صغيرة جدًا (عددها {n})، أصغر من بطاقة بريدية: تصل بهذا الصغر.</numerusform>
            <numerusform>صفحات صغيرة جدًا (عددها {n})، أصغر من بطاقة بريدية: تصل بهذا الصغر.</numerusform>
            <numerusform>صفحات صغيرة جدًا (عددها {n})، أصغر من بطاقة بريدية: تصل بهذا الصغر.</numerusform>
            <numerusform>صفحات صغيرة جدًا (عددها {n})، أصغر من بطاقة بريدية: تصل بهذا الصغر.</numerusform>
            <numerusform>صفحات صغيرة جدًا (عددها {n})، أصغر من بطاقة بريدية: تصل بهذا الصغر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have fine print, the first is page {page}: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>
            <numerusform>في صفحات عددها {n} خط دقيق، أولها الصفحة {page}: تُبقيه الجودة العالية جدًا بالأبيض والأسود وعتبة {threshold}% مقروءًا.</numerusform>
            <numerusform>في صفحات عددها {n} خط دقيق، أولها الصفحة {page}: تُبقيه الجودة العالية جدًا بالأبيض والأسود وعتبة {threshold}% مقروءًا.</numerusform>
            <numerusform>في صفحات عددها {n} خط دقيق، أولها الصفحة {page}: تُبقيه الجودة العالية جدًا بالأبيض والأسود وعتبة {threshold}% مقروءًا.</numerusform>
            <numerusform>في صفحات عددها {n} خط دقيق، أولها الصفحة {page}: تُبقيه الجودة العالية جدًا بالأبيض والأسود وعتبة {threshold}% مقروءًا.</numerusform>
            <numerusform>في صفحات عددها {n} خط دقيق، أولها الصفحة {page}: تُبقيه الجودة العالية جدًا بالأبيض والأسود وعتبة {threshold}% مقروءًا.</numerusform>
            <numerusform>في صفحات عددها {n} خط دقيق، أولها الصفحة {page}: تُبقيه الجودة العالية جدًا بالأبيض والأسود وعتبة {threshold}% مقروءًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have grey boxes, the first is page {page}: black and white with a threshold of {threshold}% keeps the text and leaves the boxes white.</source>
        <translation>
            <numerusform>في صفحات عددها {n} مربعات رمادية، أولها الصفحة {page}: يُبقي الأبيض والأسود بعتبة {threshold}% النص ويترك المربعات بيضاء.</numerusform>
            <numerusform>في صفحات عددها {n} مربعات رمادية، أولها الصفحة {page}: يُبقي الأبيض والأسود بعتبة {threshold}% النص ويترك المربعات بيضاء.</numerusform>
            <numerusform>في صفحات عددها {n} مربعات رمادية، أولها الصفحة {page}: يُبقي الأبيض والأسود بعتبة {threshold}% النص ويترك المربعات بيضاء.</numerusform>
            <numerusform>في صفحات عددها {n} مربعات رمادية، أولها الصفحة {page}: يُبقي الأبيض والأسود بعتبة {threshold}% النص ويترك المربعات بيضاء.</numerusform>
            <numerusform>في صفحات عددها {n} مربعات رمادية، أولها الصفحة {page}: يُبقي الأبيض والأسود بعتبة {threshold}% النص ويترك المربعات بيضاء.</numerusform>
            <numerusform>في صفحات عددها {n} مربعات رمادية، أولها الصفحة {page}: يُبقي الأبيض والأسود بعتبة {threshold}% النص ويترك المربعات بيضاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have photos, the first is page {page}: black and white would turn them into blots, greyscale keeps them.</source>
        <translation>
            <numerusform>في صفحات عددها {n} صور، أولها الصفحة {page}: يحوّلها الأبيض والأسود إلى بقع، ويُبقيها تدرج الرمادي.</numerusform>
            <numerusform>في صفحات عددها {n} صور، أولها الصفحة {page}: يحوّلها الأبيض والأسود إلى بقع، ويُبقيها تدرج الرمادي.</numerusform>
            <numerusform>في صفحات عددها {n} صور، أولها الصفحة {page}: يحوّلها الأبيض والأسود إلى بقع، ويُبقيها تدرج الرمادي.</numerusform>
            <numerusform>في صفحات عددها {n} صور، أولها الصفحة {page}: يحوّلها الأبيض والأسود إلى بقع، ويُبقيها تدرج الرمادي.</numerusform>
            <numerusform>في صفحات عددها {n} صور، أولها الصفحة {page}: يحوّلها الأبيض والأسود إلى بقع، ويُبقيها تدرج الرمادي.</numerusform>
            <numerusform>في صفحات عددها {n} صور، أولها الصفحة {page}: يحوّلها الأبيض والأسود إلى بقع، ويُبقيها تدرج الرمادي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have photos, the first is page {page}: high quality in greyscale shows them, without the finest one&apos;s many minutes.</source>
        <translation>
            <numerusform>في صفحات عددها {n} صور، أولها الصفحة {page}: تُظهرها الجودة العالية بتدرج الرمادي، دون الدقائق الكثيرة لأدق جودة.</numerusform>
            <numerusform>في صفحات عددها {n} صور، أولها الصفحة {page}: تُظهرها الجودة العالية بتدرج الرمادي، دون الدقائق الكثيرة لأدق جودة.</numerusform>
            <numerusform>في صفحات عددها {n} صور، أولها الصفحة {page}: تُظهرها الجودة العالية بتدرج الرمادي، دون الدقائق الكثيرة لأدق جودة.</numerusform>
            <numerusform>في صفحات عددها {n} صور، أولها الصفحة {page}: تُظهرها الجودة العالية بتدرج الرمادي، دون الدقائق الكثيرة لأدق جودة.</numerusform>
            <numerusform>في صفحات عددها {n} صور، أولها الصفحة {page}: تُظهرها الجودة العالية بتدرج الرمادي، دون الدقائق الكثيرة لأدق جودة.</numerusform>
            <numerusform>في صفحات عددها {n} صور، أولها الصفحة {page}: تُظهرها الجودة العالية بتدرج الرمادي، دون الدقائق الكثيرة لأدق جودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have small square codes, the first is page {page}: very high quality, in black and white with a threshold of {threshold}%, keeps them readable.</source>
        <translation>
            <numerusform>في صفحات عددها {n} رموز مربعة صغيرة، أولها الصفحة {page}: تُبقيها الجودة العالية جدًا بالأبيض والأسود وعتبة {threshold}% مقروءة.</numerusform>
            <numerusform>في صفحات عددها {n} رموز مربعة صغيرة، أولها الصفحة {page}: تُبقيها الجودة العالية جدًا بالأبيض والأسود وعتبة {threshold}% مقروءة.</numerusform>
            <numerusform>في صفحات عددها {n} رموز مربعة صغيرة، أولها الصفحة {page}: تُبقيها الجودة العالية جدًا بالأبيض والأسود وعتبة {threshold}% مقروءة.</numerusform>
            <numerusform>في صفحات عددها {n} رموز مربعة صغيرة، أولها الصفحة {page}: تُبقيها الجودة العالية جدًا بالأبيض والأسود وعتبة {threshold}% مقروءة.</numerusform>
            <numerusform>في صفحات عددها {n} رموز مربعة صغيرة، أولها الصفحة {page}: تُبقيها الجودة العالية جدًا بالأبيض والأسود وعتبة {threshold}% مقروءة.</numerusform>
            <numerusform>في صفحات عددها {n} رموز مربعة صغيرة، أولها الصفحة {page}: تُبقيها الجودة العالية جدًا بالأبيض والأسود وعتبة {threshold}% مقروءة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages with shades are sent as FaxDesk&apos;s own dots: quick, their letters a picture.</source>
        <translation>
            <numerusform>الصفحات ذات التدرجات (عددها {n}) تُرسل بنقاط FaxDesk الخاصة: سريعة، وحروفها صورة.</numerusform>
            <numerusform>الصفحات ذات التدرجات (عددها {n}) تُرسل بنقاط FaxDesk الخاصة: سريعة، وحروفها صورة.</numerusform>
            <numerusform>الصفحات ذات التدرجات (عددها {n}) تُرسل بنقاط FaxDesk الخاصة: سريعة، وحروفها صورة.</numerusform>
            <numerusform>الصفحات ذات التدرجات (عددها {n}) تُرسل بنقاط FaxDesk الخاصة: سريعة، وحروفها صورة.</numerusform>
            <numerusform>الصفحات ذات التدرجات (عددها {n}) تُرسل بنقاط FaxDesk الخاصة: سريعة، وحروفها صورة.</numerusform>
            <numerusform>الصفحات ذات التدرجات (عددها {n}) تُرسل بنقاط FaxDesk الخاصة: سريعة، وحروفها صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or other parts aren&apos;t in the document itself, only links to them. They are left out.</source>
        <translation>
            <numerusform>صور أو أجزاء أخرى (عددها {n}) ليست في المستند نفسه بل روابط إليها. لا تُرسل.</numerusform>
            <numerusform>صور أو أجزاء أخرى (عددها {n}) ليست في المستند نفسه بل روابط إليها. لا تُرسل.</numerusform>
            <numerusform>صور أو أجزاء أخرى (عددها {n}) ليست في المستند نفسه بل روابط إليها. لا تُرسل.</numerusform>
            <numerusform>صور أو أجزاء أخرى (عددها {n}) ليست في المستند نفسه بل روابط إليها. لا تُرسل.</numerusform>
            <numerusform>صور أو أجزاء أخرى (عددها {n}) ليست في المستند نفسه بل روابط إليها. لا تُرسل.</numerusform>
            <numerusform>صور أو أجزاء أخرى (عددها {n}) ليست في المستند نفسه بل روابط إليها. لا تُرسل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} recipients</source>
        <translation>
            <numerusform>{n} مستلم</numerusform>
            <numerusform>مستلم واحد</numerusform>
            <numerusform>مستلمان</numerusform>
            <numerusform>{n} مستلمين</numerusform>
            <numerusform>{n} مستلمًا</numerusform>
            <numerusform>{n} مستلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scanned pages were cleaned up for the fax: black on white.</source>
        <translation>
            <numerusform>نُظفت للفاكس صفحات ممسوحة (عددها {n}): أسود على أبيض.</numerusform>
            <numerusform>نُظفت للفاكس صفحات ممسوحة (عددها {n}): أسود على أبيض.</numerusform>
            <numerusform>نُظفت للفاكس صفحات ممسوحة (عددها {n}): أسود على أبيض.</numerusform>
            <numerusform>نُظفت للفاكس صفحات ممسوحة (عددها {n}): أسود على أبيض.</numerusform>
            <numerusform>نُظفت للفاكس صفحات ممسوحة (عددها {n}): أسود على أبيض.</numerusform>
            <numerusform>نُظفت للفاكس صفحات ممسوحة (عددها {n}): أسود على أبيض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signatures are not faxed (page {pages}): this PDF doesn&apos;t say what they look like.</source>
        <translation>
            <numerusform>تواقيع لا تُرسل بالفاكس، عددها {n} (الصفحة {pages}): لا يذكر ملف PDF هذا كيف تبدو.</numerusform>
            <numerusform>تواقيع لا تُرسل بالفاكس، عددها {n} (الصفحة {pages}): لا يذكر ملف PDF هذا كيف تبدو.</numerusform>
            <numerusform>تواقيع لا تُرسل بالفاكس، عددها {n} (الصفحة {pages}): لا يذكر ملف PDF هذا كيف تبدو.</numerusform>
            <numerusform>تواقيع لا تُرسل بالفاكس، عددها {n} (الصفحة {pages}): لا يذكر ملف PDF هذا كيف تبدو.</numerusform>
            <numerusform>تواقيع لا تُرسل بالفاكس، عددها {n} (الصفحة {pages}): لا يذكر ملف PDF هذا كيف تبدو.</numerusform>
            <numerusform>تواقيع لا تُرسل بالفاكس، عددها {n} (الصفحة {pages}): لا يذكر ملف PDF هذا كيف تبدو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things want a look</source>
        <translation>
            <numerusform>أمور تستحق النظر: {n}</numerusform>
            <numerusform>أمور تستحق النظر: {n}</numerusform>
            <numerusform>أمور تستحق النظر: {n}</numerusform>
            <numerusform>أمور تستحق النظر: {n}</numerusform>
            <numerusform>أمور تستحق النظر: {n}</numerusform>
            <numerusform>أمور تستحق النظر: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation>الجارية: {n}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>المنتظرة: {n}</translation>
    </message>
    <message>
        <source>{pages} pages are more than one fax can have. They are sent as {parts} faxes, one after the other; each says which part it is.</source>
        <translation>عدد الصفحات {pages}، أكثر مما يتسع له فاكس واحد. تُرسل في فاكسات متتالية عددها {parts}؛ ويذكر كل منها أي جزء هو.</translation>
    </message>
    <message>
        <source>{pages} pages are too many. At most {limit} can be sent at once.</source>
        <translation>عدد الصفحات {pages} كثير جدًا. يمكن إرسال {limit} في المرة على الأكثر.</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} من {parts}</translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, about {time} on {n} lines, about {cost}.</source>
        <translation>
            <numerusform>المستلمون: ‎{recipients}، نحو {time} على {n} خط، نحو ‎{cost}.</numerusform>
            <numerusform>المستلمون: ‎{recipients}، نحو {time} على خط واحد، نحو ‎{cost}.</numerusform>
            <numerusform>المستلمون: ‎{recipients}، نحو {time} على خطين، نحو ‎{cost}.</numerusform>
            <numerusform>المستلمون: ‎{recipients}، نحو {time} على {n} خطوط، نحو ‎{cost}.</numerusform>
            <numerusform>المستلمون: ‎{recipients}، نحو {time} على {n} خطًا، نحو ‎{cost}.</numerusform>
            <numerusform>المستلمون: ‎{recipients}، نحو {time} على {n} خط، نحو ‎{cost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, about {time} on {n} lines.</source>
        <translation>
            <numerusform>المستلمون: ‎{recipients}، نحو {time} على {n} خط.</numerusform>
            <numerusform>المستلمون: ‎{recipients}، نحو {time} على خط واحد.</numerusform>
            <numerusform>المستلمون: ‎{recipients}، نحو {time} على خطين.</numerusform>
            <numerusform>المستلمون: ‎{recipients}، نحو {time} على {n} خطوط.</numerusform>
            <numerusform>المستلمون: ‎{recipients}، نحو {time} على {n} خطًا.</numerusform>
            <numerusform>المستلمون: ‎{recipients}، نحو {time} على {n} خط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, {pages} pages, about {time} on {n} lines, about {cost}.</source>
        <translation>
            <numerusform>المستلمون: ‎{recipients}، الصفحات: {pages}، نحو {time} على {n} خط، نحو ‎{cost}.</numerusform>
            <numerusform>المستلمون: ‎{recipients}، الصفحات: {pages}، نحو {time} على خط واحد، نحو ‎{cost}.</numerusform>
            <numerusform>المستلمون: ‎{recipients}، الصفحات: {pages}، نحو {time} على خطين، نحو ‎{cost}.</numerusform>
            <numerusform>المستلمون: ‎{recipients}، الصفحات: {pages}، نحو {time} على {n} خطوط، نحو ‎{cost}.</numerusform>
            <numerusform>المستلمون: ‎{recipients}، الصفحات: {pages}، نحو {time} على {n} خطًا، نحو ‎{cost}.</numerusform>
            <numerusform>المستلمون: ‎{recipients}، الصفحات: {pages}، نحو {time} على {n} خط، نحو ‎{cost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, {pages} pages, about {time} on {n} lines.</source>
        <translation>
            <numerusform>المستلمون: ‎{recipients}، الصفحات: {pages}، نحو {time} على {n} خط.</numerusform>
            <numerusform>المستلمون: ‎{recipients}، الصفحات: {pages}، نحو {time} على خط واحد.</numerusform>
            <numerusform>المستلمون: ‎{recipients}، الصفحات: {pages}، نحو {time} على خطين.</numerusform>
            <numerusform>المستلمون: ‎{recipients}، الصفحات: {pages}، نحو {time} على {n} خطوط.</numerusform>
            <numerusform>المستلمون: ‎{recipients}، الصفحات: {pages}، نحو {time} على {n} خطًا.</numerusform>
            <numerusform>المستلمون: ‎{recipients}، الصفحات: {pages}، نحو {time} على {n} خط.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, as far as it was seen</source>
        <translation>{time}، بقدر ما شوهد</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{what}: there are several. Choose one with {option}.</source>
        <translation>{what}: هناك أكثر من واحد. اختر واحدًا بالخيار {option}.</translation>
    </message>
    <message>
        <source>{what}: your Telnyx account has none that can send. Add one in the Telnyx portal.</source>
        <translation>{what}: ليس في حساب Telnyx ما يمكنه الإرسال. أضف واحدًا في بوابة Telnyx.</translation>
    </message>
    <message>
        <source>{what}: {said}</source>
        <translation>{what}: {said}</translation>
    </message>
    <message>
        <source>{who} at {desk} has just decided about fax {fax}. Look at what it says now, then decide.</source>
        <translation>اتخذ ‎{who} في {desk} للتو قرارًا بشأن الفاكس {fax}. انظر حالته الآن، ثم اتخذ قرارًا.</translation>
    </message>
    <message>
        <source>{year}-{month}-{day} {time}</source>
        <translation>{day}/{month}/{year} {time}</translation>
    </message>
    <message>
        <source>“Store media” doesn&apos;t work for an uploaded document.</source>
        <translation>لا يعمل «تخزين المستند» مع مستند مرفوع.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written. Choose another name or folder.</source>
        <translation>تعذّرت كتابة «{name}». اختر اسمًا أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” has no fax number in the address book.</source>
        <translation>ليس لـ «{name}» رقم فاكس في دفتر العناوين.</translation>
    </message>
    <message>
        <source>“{name}” is set by your IT department and can&apos;t be changed here.</source>
        <translation>«{name}» ضبطه قسم تقنية المعلومات ولا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>“{name}” is set by {who} and can&apos;t be changed here.</source>
        <translation>«{name}» ضبطه ‎{who} ولا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>“{name}” may be several contacts: {listed}. Write more of the name, or the number.</source>
        <translation>قد يعني «{name}» عدة جهات اتصال: {listed}. اكتب المزيد من الاسم، أو الرقم.</translation>
    </message>
    <message>
        <source>“{text}” has passed already.</source>
        <translation>مضى «{text}» بالفعل.</translation>
    </message>
    <message>
        <source>“{text}” is more than a year away.</source>
        <translation>«{text}» بعد أكثر من سنة.</translation>
    </message>
    <message>
        <source>“{text}” is no day. Write it like 2026-03-31, or today, or yesterday.</source>
        <translation>«{text}» ليس يومًا. اكتبه مثل 2026-03-31 أو today أو yesterday.</translation>
    </message>
    <message>
        <source>“{text}” is no role with a right. Write it like clerk:address-book; faxdesk team roles lists them.</source>
        <translation>«{text}» ليس دورًا مع صلاحية. اكتبه مثل clerk:address-book؛ ويسردها faxdesk team roles.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write 17:00, tomorrow 8:00, Mon 9:30, or 2026-03-05T08:00.</source>
        <translation>«{text}» ليس وقتًا. اكتب 17:00 أو tomorrow 8:00 أو Mon 9:30 أو 2026-03-05T08:00.</translation>
    </message>
    <message>
        <source>“{text}” names no pages. Write them like 1-3, 7 or 5- (to the end).</source>
        <translation>لا يحدد «{text}» صفحات. اكتبها مثل 1-3, 7 أو 5- (حتى النهاية).</translation>
    </message>
    <message>
        <source>“{value}” is no day or time. Write it as 2026-03-05 or 2026-03-05T14:30.</source>
        <translation>«{value}» ليس يومًا ولا وقتًا. اكتبه مثل 2026-03-05 أو 2026-03-05T14:30.</translation>
    </message>
</context>
</TS>
