<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Who made it</source>
        <translation>Kim hazırladı</translation>
    </message>
    <message>
        <source>How the evidence was chosen</source>
        <translation>Kanıtlar nasıl seçildi</translation>
    </message>
    <message>
        <source>How old it is</source>
        <translation>Bilgiler ne kadar eski</translation>
    </message>
    <message>
        <source>In the window: {screen}. On paper: {paper}.</source>
        <translation>Pencerede: {screen}. Kâğıtta: {paper}.</translation>
    </message>
</context>
<context>
    <name>AboutYouPage</name>
    <message>
        <source>{told} of {asked} answered, all of it optional</source>
        <translation>{asked} sorudan {told} tanesi yanıtlandı, hiçbiri zorunlu değil</translation>
    </message>
    <message>
        <source>Next: {part}</source>
        <translation>Sıradaki: {part}</translation>
    </message>
    <message>
        <source>Skip to: {place}</source>
        <translation>Şuraya atla: {place}</translation>
    </message>
</context>
<context>
    <name>AfterForm</name>
    <message>
        <source>After the visit</source>
        <translation>Muayeneden sonra</translation>
    </message>
    <message>
        <source>Type what was said. Leave empty what was not.</source>
        <translation>Söylenenleri yazın. Söylenmeyenleri boş bırakın.</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Muayene günü</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Another test</source>
        <translation>Başka bir test</translation>
    </message>
    <message>
        <source>Result (copy it from the letter)</source>
        <translation>Sonuç (mektuptan aktarın)</translation>
    </message>
    <message>
        <source>Day of this test</source>
        <translation>Bu testin günü</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Alt sınır</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Üst sınır</translation>
    </message>
    <message>
        <source>Agreed next steps</source>
        <translation>Kararlaştırılan sonraki adımlar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Ne zamana kadar</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Sonraki muayene</translation>
    </message>
    <message>
        <source>Agreed day</source>
        <translation>Kararlaştırılan gün</translation>
    </message>
    <message>
        <source>Time of day, such as 10:30</source>
        <translation>Saat, örneğin 10:30</translation>
    </message>
    <message>
        <source>Was the treatment decided?</source>
        <translation>Tedaviye karar verildi mi?</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Neye karar verildi</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Steps of the plan</source>
        <translation>Planın adımları</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>all done</source>
        <translation>hepsi yapıldı</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{all} adımdan {done} yapıldı</translation>
    </message>
    <message>
        <source>{booked} of {all} booked</source>
        <translation>{all} adımdan {booked} randevulu</translation>
    </message>
</context>
<context>
    <name>AnchorCard</name>
    <message>
        <source>What do you know about the day?</source>
        <translation>Gün hakkında ne biliyorsunuz?</translation>
    </message>
    <message>
        <source>What do you know?</source>
        <translation>Ne biliyorsunuz?</translation>
    </message>
    <message>
        <source>Day 0: the cells are given</source>
        <translation>0. Gün: hücreler verilir</translation>
    </message>
    <message>
        <source>The centre starts on</source>
        <translation>Merkezin başladığı gün</translation>
    </message>
    <message>
        <source>Only the month or the season</source>
        <translation>Yalnız ay veya mevsim</translation>
    </message>
    <message>
        <source>Only that it is not before a day</source>
        <translation>Yalnızca bir günden önce olmayacağını biliyorum</translation>
    </message>
    <message>
        <source>Only that I am on the waiting list</source>
        <translation>Yalnızca bekleme listesinde olduğumu biliyorum</translation>
    </message>
    <message>
        <source>I do not know a date yet</source>
        <translation>Henüz bir tarih bilmiyorum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Month or season</source>
        <translation>Ay veya mevsim</translation>
    </message>
</context>
<context>
    <name>AnchorForm</name>
    <message>
        <source>Keep the new date</source>
        <translation>Yeni tarihi kaydet</translation>
    </message>
    <message>
        <source>The centre starts on</source>
        <translation>Merkezin başladığı gün</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>Neden (isteğe bağlı)</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Note the answer</source>
        <translation>Yanıtı not et</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>not edilmedi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Nasıl</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Yanıtı değiştir</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation>Kim söyledi?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Ne zaman?</translation>
    </message>
    <message>
        <source>How? (letter, call, visit)</source>
        <translation>Nasıl? (mektup, telefon, muayene)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Not answered yet</source>
        <translation>Henüz yanıtlanmadı</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Bilmiyorum</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
</context>
<context>
    <name>BackDialog</name>
    <message>
        <source>Go back to here?</source>
        <translation>Buraya dönülsün mü?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Geri dön</translation>
    </message>
    <message>
        <source>What came later stays in the history and can be done again.</source>
        <translation>Sonra gelenler geçmişte kalır ve yeniden yapılabilir.</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Back up now</source>
        <translation>Şimdi yedekle</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>İkinci klasör yok</translation>
    </message>
    <message>
        <source>Also on a stick or disk</source>
        <translation>Bir USB belleğe veya diske de</translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <translation>Yedeklere bakılıyor…</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup: it holds all.</source>
        <translation>Son yedekten beri hiçbir şey değişmedi: yedekte her şey var.</translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation>Yedekler için klasör</translation>
    </message>
</context>
<context>
    <name>BadDay</name>
    <message>
        <source>Show me one more thing</source>
        <translation>Bir şey daha göster</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>Aranacak numaralar</translation>
    </message>
    <message>
        <source>How I feel</source>
        <translation>Nasıl hissediyorum</translation>
    </message>
</context>
<context>
    <name>BeforeCard</name>
    <message>
        <source>Before the visit</source>
        <translation>Muayeneden önce</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Sizin bir sorunuz</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>Getirilecek</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Hazırlanacak</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Geçen seferden beri</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Yanıma alayım</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Bu olmasın</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Birini seçin</translation>
    </message>
    <message>
        <source>Take another question along</source>
        <translation>Yanıma bir soru daha alayım</translation>
    </message>
    <message>
        <source>Write your question first.</source>
        <translation>Önce sorunuzu yazın.</translation>
    </message>
</context>
<context>
    <name>BeginningCard</name>
    <message>
        <source>How it would look</source>
        <translation>Nasıl görüneceği</translation>
    </message>
    <message>
        <source>Choose a treatment, and you see here what comes when.</source>
        <translation>Bir tedavi seçin; neyin ne zaman geldiğini burada görürsünüz.</translation>
    </message>
    <message>
        <source>about, no fixed day</source>
        <translation>yaklaşık, belirli bir gün yok</translation>
    </message>
    <message>
        <source>{problems, plural, one {# thing does} other {# things do}} not fit yet. The plan says which.</source>
        <translation>{problems, plural, one {# şey henüz uymuyor} other {# şey henüz uymuyor}}. Hangileri olduğunu plan söyler.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sayılmadı</translation>
    </message>
    <message>
        <source>Only your team can set these dates. They may move all of this.</source>
        <translation>Bu tarihleri yalnız ekibiniz belirleyebilir. Bunların hepsini kaydırabilirler.</translation>
    </message>
    <message>
        <source>{steps, plural, one {# step} other {# steps}}.</source>
        <translation>{steps, plural, one {# adım} other {# adım}}.</translation>
    </message>
    <message>
        <source>{steps, plural, one {# step} other {# steps}}, each with its place before or after Day 0. Days come when Day 0 has one.</source>
        <translation>{steps, plural, one {# adım} other {# adım}}; her birinin yeri 0. Günden önce veya sonra. Günler, 0. Günün tarihi olunca gelir.</translation>
    </message>
</context>
<context>
    <name>BegunDoor</name>
    <message>
        <source>It was on this day</source>
        <translation>O gün oldu</translation>
    </message>
    <message>
        <source>It is still to come, on this day</source>
        <translation>Henüz olmadı, o gün olacak</translation>
    </message>
    <message>
        <source>Still to come, only the month</source>
        <translation>Henüz olmadı, yalnız ayı belli</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Bilmiyorum</translation>
    </message>
</context>
<context>
    <name>BlockedDays</name>
    <message>
        <source>I am away</source>
        <translation>Uzaktayım</translation>
    </message>
    <message>
        <source>The centre is shut</source>
        <translation>Merkez kapalı</translation>
    </message>
    <message>
        <source>The clinics near home are shut</source>
        <translation>Evime yakın klinikler kapalı</translation>
    </message>
    <message>
        <source>Nothing you must attend is planned on these days.</source>
        <translation>Bu günlere kendinizin katılması gereken hiçbir şey planlanmaz.</translation>
    </message>
    <message>
        <source>Beside public holidays; wards stay open.</source>
        <translation>Resmî tatiller dışında; servisler açık kalır.</translation>
    </message>
    <message>
        <source>The days your clinic, practice or laboratory told you.</source>
        <translation>Klinik, muayenehane veya laboratuvarın size bildirdiği günler.</translation>
    </message>
    <message>
        <source>Public holidays at home</source>
        <translation>Evdeki resmî tatiller</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>Uzakta olduğunuz zaman</translation>
    </message>
    <message>
        <source>When the centre is shut</source>
        <translation>Merkezin kapalı olduğu zaman</translation>
    </message>
    <message>
        <source>When the clinics near home are shut</source>
        <translation>Evinize yakın kliniklerin kapalı olduğu zaman</translation>
    </message>
    <message>
        <source>Change the country</source>
        <translation>Ülkeyi değiştir</translation>
    </message>
    <message>
        <source>Add time away</source>
        <translation>Uzakta olduğum günleri ekle</translation>
    </message>
    <message>
        <source>Remove time away</source>
        <translation>Uzakta olduğum günleri çıkar</translation>
    </message>
    <message>
        <source>Add closing days</source>
        <translation>Kapalı günler ekle</translation>
    </message>
    <message>
        <source>Remove closing days</source>
        <translation>Kapalı günleri çıkar</translation>
    </message>
</context>
<context>
    <name>BlockedForm</name>
    <message>
        <source>Plan around these days</source>
        <translation>Bu günleri gözeterek planla</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>Uzaktayım</translation>
    </message>
    <message>
        <source>The centre is shut</source>
        <translation>Merkez kapalı</translation>
    </message>
    <message>
        <source>The clinics near home are shut</source>
        <translation>Evime yakın klinikler kapalı</translation>
    </message>
    <message>
        <source>What happens on these days</source>
        <translation>Bu günlerde ne var</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Leave it empty for one day</source>
        <translation>Tek gün için boş bırakın</translation>
    </message>
    <message>
        <source>What for (optional)</source>
        <translation>Ne için (isteğe bağlı)</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Son gün ilk günden önce.</translation>
    </message>
</context>
<context>
    <name>BookForm</name>
    <message>
        <source>Keep this date</source>
        <translation>Bu tarihi kaydet</translation>
    </message>
    <message>
        <source>Agreed date</source>
        <translation>Kararlaştırılan tarih</translation>
    </message>
    <message>
        <source>Last day, if you know it</source>
        <translation>Biliyorsanız son gün</translation>
    </message>
    <message>
        <source>△ This day has gone by. If it happened then, leave this and choose “It happened on another day”. Or check the year.</source>
        <translation>△ Bu gün geçti. O gün olduysa bunu bırakın ve “Başka bir gün oldu” seçeneğini seçin. Ya da yılı kontrol edin.</translation>
    </message>
    <message>
        <source>Time of day, such as 10:30 (optional)</source>
        <translation>Saat, örneğin 10:30 (isteğe bağlı)</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Actions</source>
        <translation>İşlemler</translation>
    </message>
    <message>
        <source>Actions ▾</source>
        <translation>İşlemler ▾</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Stop here, I am tired</source>
        <translation>Yoruldum, burada durayım</translation>
    </message>
    <message>
        <source>Stop here, I am tired: says what is saved, and closes</source>
        <translation>Yoruldum, burada durayım: neyin kaydedildiğini söyler ve kapatır</translation>
    </message>
</context>
<context>
    <name>Breathing</name>
    <message>
        <source>Waiting for another program to finish its change.</source>
        <translation>Başka bir programın değişikliğini bitirmesi bekleniyor.</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>To bring and prepare</source>
        <translation>Getirilecek ve hazırlanacaklar</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>Bring this plan in?</source>
        <translation>Bu plan alınsın mı?</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Planı al</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>“{title}” is here now.</source>
        <translation>“{title}” artık burada.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Dosya okunuyor…</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Okumayı durdur</translation>
    </message>
    <message>
        <source>The journey that this file was made from is here, too.</source>
        <translation>Bu dosyanın alındığı süreç de burada.</translation>
    </message>
    <message>
        <source>The plan becomes a journey of its own; no other is changed.</source>
        <translation>Plan kendi başına bir süreç olur; başka hiçbir süreç değişmez.</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Whom to call today</source>
        <translation>Bugün kimi aramalı</translation>
    </message>
    <message>
        <source>What would have to be true</source>
        <translation>Nelerin doğru olması gerekir</translation>
    </message>
    <message>
        <source>What is impossible</source>
        <translation>Neler olanaksız</translation>
    </message>
    <message>
        <source>What only your team can say</source>
        <translation>Yalnız ekibinizin söyleyebileceği</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ve {count} tane daha</translation>
    </message>
</context>
<context>
    <name>CentreCard</name>
    <message>
        <source>Change details</source>
        <translation>Bilgileri değiştir</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Sorular ve yanıtlar</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Listeden çıkar</translation>
    </message>
    <message>
        <source>{total, plural, one {{count} of # question answered} other {{count} of # questions answered}}</source>
        <translation>{total, plural, one {# sorudan {count} tanesi yanıtlandı} other {# sorudan {count} tanesi yanıtlandı}}</translation>
    </message>
    <message>
        <source>Take this centre off the list?</source>
        <translation>Bu merkez listeden çıkarılsın mı?</translation>
    </message>
    <message>
        <source>Its answers go with it. Undo brings them back.</source>
        <translation>Yanıtları da onunla gider. Geri al ile geri gelirler.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Kalsın</translation>
    </message>
</context>
<context>
    <name>CentreForm</name>
    <message>
        <source>Name of the centre</source>
        <translation>Merkezin adı</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Şehir</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Henüz söylenmedi</translation>
    </message>
    <message>
        <source>Its public holidays count for the plan.</source>
        <translation>Planda onun resmî tatilleri sayılır.</translation>
    </message>
    <message>
        <source>Number for nights and weekends</source>
        <translation>Gece ve hafta sonu numarası</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Add this centre</source>
        <translation>Bu merkezi ekle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>CentresPage</name>
    <message>
        <source>Your centres</source>
        <translation>Merkezleriniz</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ne kadar tutar</translation>
    </message>
    <message>
        <source>Look up a centre</source>
        <translation>Merkez ara</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Uyarı işaretleri</translation>
    </message>
    <message>
        <source>Questions to the centre: {centre}</source>
        <translation>Merkeze sorular: {centre}</translation>
    </message>
    <message>
        <source>Where, and what it costs</source>
        <translation>Nerede ve ne kadara</translation>
    </message>
    <message>
        <source>Ask every centre the same questions. What nobody answered stays in view.</source>
        <translation>Her merkeze aynı soruları sorun. Kimsenin yanıtlamadıkları göz önünde kalır.</translation>
    </message>
    <message>
        <source>No centre yet. Add those that you think about.</source>
        <translation>Henüz merkez yok. Düşündüklerinizi ekleyin.</translation>
    </message>
    <message>
        <source>Add a centre</source>
        <translation>Merkez ekle</translation>
    </message>
    <message>
        <source>What sellers say, and what is known</source>
        <translation>Satıcılar ne diyor, ne biliniyor</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>What you typed is kept for the next time.</source>
        <translation>Yazdıklarınız bir sonraki sefer için saklanır.</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check the file</source>
        <translation>Dosyayı denetle</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Şimdi denetle</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>Okunabileni oku</translation>
    </message>
    <message>
        <source>Write on all the same</source>
        <translation>Yine de yazmaya devam et</translation>
    </message>
    <message>
        <source>It is checked by itself once a day.</source>
        <translation>Günde bir kez kendiliğinden denetlenir.</translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation>Dosya gözden geçiriliyor…</translation>
    </message>
    <message>
        <source>{count, plural, one {# fault was} other {# faults were}} found. Nothing is written into the file until you decide: put a backup back, or read what can be read.</source>
        <translation>{count, plural, one {# hata bulundu} other {# hata bulundu}}. Siz karar verene dek dosyaya hiçbir şey yazılmaz: bir yedeği geri yükleyin veya okunabileni yeni bir dosyaya aktarın.</translation>
    </message>
    <message>
        <source>Write into a file with faults?</source>
        <translation>Hatalı bir dosyaya yazılsın mı?</translation>
    </message>
    <message>
        <source>Faults can grow, and what you enter may not be found again. It holds until the window is closed.</source>
        <translation>Hatalar artabilir, girdikleriniz bir daha bulunamayabilir. Bu, pencere kapanana dek geçerlidir.</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Yazmaya devam et</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>decide by {date}</source>
        <translation>en geç karar: {date}</translation>
    </message>
    <message>
        <source>Your choice, for now</source>
        <translation>Şimdilik seçiminiz</translation>
    </message>
    <message>
        <source>You choose, or you say “not yet”. Both give you a plan worth having.</source>
        <translation>Ya seçersiniz ya da “henüz değil” dersiniz. İkisi de size işe yarar bir plan verir.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Henüz değil</translation>
    </message>
    <message>
        <source>I leave it open. I can come back at any time.</source>
        <translation>Açık bırakıyorum. İstediğim zaman dönebilirim.</translation>
    </message>
    <message>
        <source>I plan for</source>
        <translation>Planladığım</translation>
    </message>
    <message>
        <source>Not yet is an answer. Set a date to look again, and take the open questions to your team.</source>
        <translation>Henüz değil de bir yanıttır. Yeniden bakmak için bir tarih belirleyin, açık soruları ekibinize götürün.</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Adı</translation>
    </message>
    <message>
        <source>Which treatment or trial?</source>
        <translation>Hangi tedavi veya çalışma?</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>Henüz bilmiyorum</translation>
    </message>
    <message>
        <source>Which way of doing it</source>
        <translation>Hangi yöntemle</translation>
    </message>
    <message>
        <source>Your centre&apos;s own sheet comes first. It can be read in later.</source>
        <translation>Merkezinizin kendi gün çizelgesi önce gelir. Sonradan da girilebilir.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>You can add centres on the page “Where and cost”.</source>
        <translation>Merkezleri “Yer ve ücret” sayfasında ekleyebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>ClinicChoice</name>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>In the clinic&apos;s language, too</source>
        <translation>Kliniğin dilinde de</translation>
    </message>
    <message>
        <source>The doctor&apos;s sheet, the emergency card, the visit sheet and the aftercare come in both languages. Your own words stay as you wrote them. We translated the other words; no medical translator has reviewed them yet.</source>
        <translation>Hekim sayfası, acil durum kartı, görüşme formu ve takip sayfası iki dilde hazırlanır. Kendi sözleriniz yazdığınız gibi kalır. Öteki sözleri biz çevirdik; henüz bir tıp çevirmeni gözden geçirmedi.</translation>
    </message>
</context>
<context>
    <name>ClosedFile</name>
    <message>
        <source>The backup is put in the place of the data file. The window opens again by itself.</source>
        <translation>Yedek, veri dosyasının yerine konuyor. Pencere kendiliğinden yeniden açılır.</translation>
    </message>
    <message>
        <source>What can be read is taken over into a new file. The window opens again by itself.</source>
        <translation>Okunabilenler yeni bir dosyaya alınıyor. Pencere kendiliğinden yeniden açılır.</translation>
    </message>
    <message>
        <source>The data file and its backups are written anew. The window opens again by itself.</source>
        <translation>Veri dosyası ve yedekleri yeniden yazılıyor. Pencere kendiliğinden yeniden açılır.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Bir dakika.</translation>
    </message>
</context>
<context>
    <name>ClosedFileDialog</name>
    <message>
        <source>A backup</source>
        <translation>Bir yedek</translation>
    </message>
    <message>
        <source>This cannot be put back</source>
        <translation>Bu geri yüklenemiyor</translation>
    </message>
    <message>
        <source>From another file</source>
        <translation>Başka bir dosyadan</translation>
    </message>
    <message>
        <source>Put this backup back</source>
        <translation>Bu yedeği geri yükle</translation>
    </message>
</context>
<context>
    <name>ColumnTurner</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Göster: {name}</translation>
    </message>
</context>
<context>
    <name>ComfortView</name>
    <message>
        <source>Bad day: show me one thing at a time</source>
        <translation>Zor gün: her seferinde tek şey göster</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>As my laptop</source>
        <translation>Bilgisayarım gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
</context>
<context>
    <name>ComparedBelow</name>
    <message>
        <source>The ticked options side by side</source>
        <translation>İşaretlenen seçenekler yan yana</translation>
    </message>
    <message>
        <source>Choose two to four first.</source>
        <translation>Önce iki ile dört arası seçenek seçin.</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Put a backup back</source>
        <translation>Bir yedeği geri yükle</translation>
    </message>
    <message>
        <source>Look first. What you have now is kept as a copy of its own, so that you can go back.</source>
        <translation>Önce içine bakın. Şimdi elinizde olan ayrı bir kopya olarak saklanır, geri dönebilirsiniz.</translation>
    </message>
    <message>
        <source>From another file</source>
        <translation>Başka bir dosyadan</translation>
    </message>
    <message>
        <source>{count, plural, one {# older copy} other {# older copies}} more</source>
        <translation>{count, plural, one {# eski kopya daha} other {# eski kopya daha}}</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Bir yedek</translation>
    </message>
</context>
<context>
    <name>CopiesList</name>
    <message>
        <source>Look inside</source>
        <translation>İçine bak</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Geri yükle</translation>
    </message>
</context>
<context>
    <name>CostSums</name>
    <message>
        <source>All together</source>
        <translation>Hepsi birlikte</translation>
    </message>
    <message>
        <source>as far as it is known</source>
        <translation>bilindiği kadarıyla</translation>
    </message>
    <message>
        <source>Without a centre</source>
        <translation>Merkezsiz</translation>
    </message>
    <message>
        <source>no amount yet</source>
        <translation>henüz tutar yok</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Henüz bir şey girilmedi</translation>
    </message>
    <message>
        <source>Converted: {amount}</source>
        <translation>Çevrildiğinde: {amount}</translation>
    </message>
    <message>
        <source>No exchange rate: {currencies}</source>
        <translation>Döviz kuru yok: {currencies}</translation>
    </message>
    <message>
        <source>1 {currency} = {rate} {into}, as you typed for {date}</source>
        <translation>1 {currency} = {rate} {into}, yazdığınız gibi, {date}</translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <source>Region</source>
        <translation>Bölge</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Belirtilmedi</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Bütün ülke</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Bir şeyler ters gitti</translation>
    </message>
    <message>
        <source>Something in the planner went wrong.</source>
        <translation>Programda bir şeyler ters gitti.</translation>
    </message>
    <message>
        <source>What was saved before this is still in your data file. The last action may be missing: look whether it is there. You can go on. The lines below say where it broke; they hold nothing about you.</source>
        <translation>Bundan önce kaydedilenler hâlâ veri dosyanızda. Son işlem eksik olabilir: orada olup olmadığına bakın. Devam edebilirsiniz. Aşağıdaki satırlar hatanın nerede olduğunu gösterir; sizinle ilgili hiçbir şey içermez.</translation>
    </message>
    <message>
        <source>Where it broke</source>
        <translation>Hatanın yeri</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Bu satırları kopyala</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Your data</source>
        <translation>Verileriniz</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Şimdi yedekle</translation>
    </message>
    <message>
        <source>Put this backup back?</source>
        <translation>Bu yedek geri yüklensin mi?</translation>
    </message>
    <message>
        <source>In it: {inside}

What you have now is kept beside the file, so that you can go back to it. The window closes for a moment.</source>
        <translation>İçinde: {inside}

Şimdi elinizde olan, dosyanın yanında saklanır; ona geri dönebilirsiniz. Pencere bir an kapanır.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Read what can be read?</source>
        <translation>Okunabilen okunsun mu?</translation>
    </message>
    <message>
        <source>Every row that can be read goes into a new file, which is used from then on. The damaged file is kept beside it, and you are told in numbers what was read and what was not. The window closes for a moment.</source>
        <translation>Okunabilen her satır yeni bir dosyaya gider, bundan sonra o kullanılır. Hasarlı dosya yanında saklanır; neyin okunduğu, neyin okunmadığı size sayılarla bildirilir. Pencere bir an kapanır.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Oku</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Yedek okunuyor…</translation>
    </message>
    <message>
        <source>This cannot be put back</source>
        <translation>Bu geri yüklenemiyor</translation>
    </message>
</context>
<context>
    <name>DateDoor</name>
    <message>
        <source>The day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Only the month or the season</source>
        <translation>Yalnız ay veya mevsim</translation>
    </message>
    <message>
        <source>Not before a day</source>
        <translation>Şu günden önce değil</translation>
    </message>
    <message>
        <source>Only that I am on the waiting list</source>
        <translation>Yalnızca bekleme listesinde olduğumu biliyorum</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day month year, such as {example}</source>
        <translation>Gün ay yıl, örneğin {example}</translation>
    </message>
    <message>
        <source>Please give a date.</source>
        <translation>Lütfen bir tarih verin.</translation>
    </message>
    <message>
        <source>{sign} {name}: a day earlier</source>
        <translation>{sign} {name}: bir gün önce</translation>
    </message>
    <message>
        <source>{sign} {name}: a day later</source>
        <translation>{sign} {name}: bir gün sonra</translation>
    </message>
</context>
<context>
    <name>Day0Card</name>
    <message>
        <source>No date yet</source>
        <translation>Henüz tarih yok</translation>
    </message>
    <message>
        <source>What if it moves?</source>
        <translation>Ya kayarsa?</translation>
    </message>
</context>
<context>
    <name>Day0Field</name>
    <message>
        <source>A month, a season, or from one month to another, such as {example}</source>
        <translation>Bir ay, bir mevsim veya bir aydan ötekine, örneğin {example}</translation>
    </message>
    <message>
        <source>Please give a month or a season.</source>
        <translation>Lütfen bir ay veya mevsim verin.</translation>
    </message>
    <message>
        <source>✓ about {months}</source>
        <translation>✓ yaklaşık {months}</translation>
    </message>
    <message>
        <source>We cannot read this. Type a month and a year, such as {example}.</source>
        <translation>Bunu okuyamıyoruz. Ay ve yıl yazın, örneğin {example}.</translation>
    </message>
    <message>
        <source>Which months do you mean?</source>
        <translation>Hangi aylar olsun?</translation>
    </message>
    <message>
        <source>This time lies behind. Give one that is still to come.</source>
        <translation>Bu zaman geçmişte. Henüz gelmemiş bir zaman verin.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Sonu başından önce.</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Add to this day</source>
        <translation>Bu güne ekle</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>Uzaktayım</translation>
    </message>
    <message>
        <source>The chosen day</source>
        <translation>Seçilen gün</translation>
    </message>
    <message>
        <source>You are away</source>
        <translation>Uzaktasınız</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Planlanan bir şey yok</translation>
    </message>
    <message>
        <source>I have a date</source>
        <translation>Tarihim var</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Year before</source>
        <translation>Önceki yıl</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Önceki ay</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Sonraki ay</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Sonraki yıl</translation>
    </message>
</context>
<context>
    <name>DayQuestions</name>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>When could it be at the earliest?</source>
        <translation>En erken ne zaman olabilir?</translation>
    </message>
    <message>
        <source>Which days give the least trouble?</source>
        <translation>Hangi günler en az sorun çıkarır?</translation>
    </message>
    <message>
        <source>Looking at every day…</source>
        <translation>Her güne bakılıyor…</translation>
    </message>
    <message>
        <source>No day in the next two years fits everything.</source>
        <translation>Önümüzdeki iki yılda her şeye uyan bir gün yok.</translation>
    </message>
    <message>
        <source>At the earliest: {day}.</source>
        <translation>En erken: {day}.</translation>
    </message>
    <message>
        <source>There is no day between these dates.</source>
        <translation>Bu tarihler arasında bir gün yok.</translation>
    </message>
    <message>
        <source>all that has a date fits.</source>
        <translation>tarihi olan her şey uyuyor.</translation>
    </message>
    <message>
        <source>everything fits.</source>
        <translation>her şey uyuyor.</translation>
    </message>
    <message>
        <source>{count, plural, one {# thing does} other {# things do}} not fit.</source>
        <translation>{count, plural, one {# şey uymuyor} other {# şey uymuyor}}.</translation>
    </message>
    <message>
        <source>Try {day}</source>
        <translation>Dene: {day}</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Add a row</source>
        <translation>Satır ekle</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Bu satırı çıkar</translation>
    </message>
    <message>
        <source>Put these rows into the sheet</source>
        <translation>Bu satırları gün çizelgesine aktar</translation>
    </message>
    <message>
        <source>Copy your sheet row by row. Day can be -6, or -6, 1, or -5 to -2. Day or date is enough; each row becomes a step on the ward of the centre, and the page of the steps has all else.</source>
        <translation>Gün çizelgenizi satır satır aktarın. Gün şöyle olabilir: -6 veya -6, 1 ya da -5 ila -2. Gün veya tarih yeter; her satır merkezin servisinde bir adım olur, kalan her şey adımlar sayfasında yazılır.</translation>
    </message>
</context>
<context>
    <name>DefaultDay</name>
    <message>
        <source>Which day is this for?</source>
        <translation>Bu hangi gün için?</translation>
    </message>
</context>
<context>
    <name>DeletingCard</name>
    <message>
        <source>Delete for good</source>
        <translation>Kalıcı olarak sil</translation>
    </message>
    <message>
        <source>The journey that is open, with its history and all that was typed. There is no way back. Backups, sticks and printed papers stay. “Save everything” above keeps a last copy.</source>
        <translation>Açık olan süreç, geçmişi ve yazılan her şeyle birlikte. Geri dönüşü yoktur. Yedekler, USB bellekler ve basılmış kâğıtlar kalır. Yukarıdaki “Her şeyi kaydet” son bir kopya saklar.</translation>
    </message>
    <message>
        <source>Delete this journey</source>
        <translation>Bu süreci sil</translation>
    </message>
    <message>
        <source>Only an entry or a note</source>
        <translation>Yalnız bir kayıt veya not</translation>
    </message>
    <message>
        <source>To delete it, type its title: {title}</source>
        <translation>Silmek için başlığını yazın: {title}</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>Delete for good?</source>
        <translation>Kalıcı olarak silinsin mi?</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Hiçbir şey silinmedi</translation>
    </message>
    <message>
        <source>Take it out of the backups, too</source>
        <translation>Yedeklerden de çıkar</translation>
    </message>
    <message>
        <source>Leave the other backups as they are</source>
        <translation>Diğer yedekler olduğu gibi kalsın</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Siliniyor…</translation>
    </message>
    <message>
        <source>That is not its title.</source>
        <translation>Başlığı bu değil.</translation>
    </message>
    <message>
        <source>First save everything in a file</source>
        <translation>Önce her şeyi bir dosyaya kaydet</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Kalıcı olarak silindi</translation>
    </message>
</context>
<context>
    <name>DiaryForm</name>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Belirtiler</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Yan etkiler</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Result (copy it from the letter)</source>
        <translation>Sonuç (mektuptan aktarın)</translation>
    </message>
    <message>
        <source>Temperature, °C</source>
        <translation>Ateş, °C</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Kilo, kg</translation>
    </message>
    <message>
        <source>EDSS, 0 to 10</source>
        <translation>EDSS, 0 ile 10 arası</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Alt sınır</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Üst sınır</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>not edilmedi</translation>
    </message>
    <message>
        <source>Reads as: {celsius} °C</source>
        <translation>Şöyle okundu: {celsius} °C</translation>
    </message>
    <message>
        <source>{name}: please write a number.</source>
        <translation>{name}: lütfen bir sayı yazın.</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>How was the day?</source>
        <translation>Gününüz nasıldı?</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Write down what you want to remember or show your team. Every field can stay empty.</source>
        <translation>Anımsamak veya ekibinize göstermek istediklerinizi yazın. Her alan boş kalabilir.</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>Bu günü kaydet</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Değişikliği kaydet</translation>
    </message>
    <message>
        <source>Kept in your diary.</source>
        <translation>Günlüğünüze kaydedildi.</translation>
    </message>
    <message>
        <source>Write down: {what}</source>
        <translation>Not edin: {what}</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Yazdıklarınız</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Henüz bir şey yok.</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Hepsini göster ({count})</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Removed from your diary.</source>
        <translation>Günlüğünüzden çıkarıldı.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>DifferenceBox</name>
    <message>
        <source>What this would do</source>
        <translation>Bunun etkisi</translation>
    </message>
    <message>
        <source>Fill it in, and what would change stands here.</source>
        <translation>Doldurun, nelerin değişeceği burada görünür.</translation>
    </message>
    <message>
        <source>This needs your attention</source>
        <translation>Buna dikkat edin</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Hepsini göster ({count})</translation>
    </message>
    <message>
        <source>{count, plural, one {# clash} other {# clashes}}.</source>
        <translation>{count, plural, one {# tarih çakışması} other {# tarih çakışması}}.</translation>
    </message>
    <message>
        <source>{count, plural, one {# result gets} other {# results get}} too old.</source>
        <translation>{count, plural, one {# sonuç eskir} other {# sonuç eskir}}.</translation>
    </message>
    <message>
        <source>{count, plural, one {# date moves} other {# dates move}}.</source>
        <translation>{count, plural, one {# tarih kayar} other {# tarih kayar}}.</translation>
    </message>
    <message>
        <source>{count, plural, one {# step stays} other {# steps stay}}, booked or done.</source>
        <translation>{count, plural, one {# adım yerinde kalır} other {# adım yerinde kalır}}, randevulu veya yapılmış.</translation>
    </message>
    <message>
        <source>{count, plural, one {# new step} other {# new steps}}.</source>
        <translation>{count, plural, one {# yeni adım} other {# yeni adım}}.</translation>
    </message>
    <message>
        <source>{count, plural, one {# step falls} other {# steps fall}} away.</source>
        <translation>{count, plural, one {# adım düşer} other {# adım düşer}}.</translation>
    </message>
    <message>
        <source>{count, plural, one {# thing is} other {# things are}} newly missing.</source>
        <translation>{count, plural, one {# şey yeni eksilir} other {# şey yeni eksilir}}.</translation>
    </message>
    <message>
        <source>{count, plural, one {# problem is} other {# problems are}} solved.</source>
        <translation>{count, plural, one {# sorun çözülür} other {# sorun çözülür}}.</translation>
    </message>
    <message>
        <source>{count, plural, one {# thing is} other {# things are}} no longer missing.</source>
        <translation>{count, plural, one {# şey artık eksik değil} other {# şey artık eksik değil}}.</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Both plans side by side</source>
        <translation>İki plan yan yana</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>O zaman</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Bring a plan in</source>
        <translation>Plan al</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Dosya aç</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Nothing leaves this laptop unless you save it and take it along.</source>
        <translation>Siz kaydedip yanınıza almadıkça hiçbir şey bu bilgisayardan çıkmaz.</translation>
    </message>
    <message>
        <source>A document is being made.</source>
        <translation>Bir belge hazırlanıyor.</translation>
    </message>
    <message>
        <source>Make the PDF</source>
        <translation>PDF hazırla</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Plans (*.json *.pdf)</source>
        <translation>Planlar (*.json *.pdf)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Please type a password first.</source>
        <translation>Lütfen önce bir şifre yazın.</translation>
    </message>
    <message>
        <source>A data file, or a PDF that holds what you entered.</source>
        <translation>Bir veri dosyası veya girdiklerinizi içeren bir PDF.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Farklı kaydet</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Durduruldu. Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Kaydedildi: {name}</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>It is made</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
</context>
<context>
    <name>DoneForm</name>
    <message>
        <source>It happened then</source>
        <translation>O zaman oldu</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Başladığı gün</translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation>Olduğu gün</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Bittiği gün</translation>
    </message>
    <message>
        <source>Leave it empty while it still goes on</source>
        <translation>Hâlâ sürüyorsa boş bırakın</translation>
    </message>
    <message>
        <source>Where? Hospital or centre (optional)</source>
        <translation>Nerede? Hastane ya da merkez (isteğe bağlı)</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Not (isteğe bağlı)</translation>
    </message>
</context>
<context>
    <name>DoorsView</name>
    <message>
        <source>I am choosing</source>
        <translation>Seçim yapıyorum</translation>
    </message>
    <message>
        <source>See your options side by side, with your own MS in mind. Nothing is decided for you.</source>
        <translation>Seçeneklerinizi kendi MS’inizi göz önünde tutarak yan yana görün. Sizin yerinize hiçbir karar verilmez.</translation>
    </message>
    <message>
        <source>**Somebody sent me a plan**, or I have one as a file. You look inside before anything is kept.</source>
        <translation>**Birisi bana bir plan gönderdi** veya dosya olarak bir planım var. Saklanmadan önce içine bakarsınız.</translation>
    </message>
    <message>
        <source>{pages, plural, one {# short page} other {# short pages}}, one at a time</source>
        <translation>{pages, plural, one {# kısa sayfa} other {# kısa sayfa}}, tek tek</translation>
    </message>
    <message>
        <source>I have a date, or a place on a waiting list</source>
        <translation>Bir tarihim veya bekleme listesinde yerim var</translation>
    </message>
    <message>
        <source>Type the day, or only the month. You see all that has to be arranged before it.</source>
        <translation>Günü veya yalnız ayı yazın. Ondan önce ayarlanması gereken her şeyi görürsünüz.</translation>
    </message>
    <message>
        <source>3 questions</source>
        <translation>3 soru</translation>
    </message>
    <message>
        <source>It has begun already</source>
        <translation>Tedavi başladı bile</translation>
    </message>
    <message>
        <source>Here or elsewhere. Say what has happened so far. The plan goes on from there and leaves the past alone.</source>
        <translation>Burada veya başka yerde. Şimdiye dek ne olduğunu söyleyin. Plan oradan sürer, geçmişe dokunmaz.</translation>
    </message>
    <message>
        <source>4 questions</source>
        <translation>4 soru</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Dosya aç</translation>
    </message>
</context>
<context>
    <name>DraftNote</name>
    <message>
        <source>Clear it</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>You began this on {date}. Add it, or clear it.</source>
        <translation>Buna {date} tarihinde başladınız. Ekleyin veya temizleyin.</translation>
    </message>
</context>
<context>
    <name>DropForm</name>
    <message>
        <source>Take it out of the plan</source>
        <translation>Plandan çıkar</translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation>Adım kalsın</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>By me, by the team or by events. It may come back later.</source>
        <translation>Ben, ekip veya koşullar nedeniyle. İleride geri gelebilir.</translation>
    </message>
    <message>
        <source>I leave it out</source>
        <translation>Bu adımı atlıyorum</translation>
    </message>
    <message>
        <source>It is not needed in my case.</source>
        <translation>Benim durumumda gerekmiyor.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>Why (kept with the step)</source>
        <translation>Neden (adımla birlikte saklanır)</translation>
    </message>
    <message>
        <source>Its trail stays in the history.</source>
        <translation>İzi geçmişte kalır.</translation>
    </message>
</context>
<context>
    <name>DrugField</name>
    <message>
        <source>Drug</source>
        <translation>İlaç</translation>
    </message>
    <message>
        <source>What else the letter says, word for word</source>
        <translation>Mektup başka ne diyor, sözcüğü sözcüğüne</translation>
    </message>
</context>
<context>
    <name>DrugRows</name>
    <message>
        <source>Another drug</source>
        <translation>Başka bir ilaç</translation>
    </message>
</context>
<context>
    <name>DutiesForm</name>
    <message>
        <source>Take the answers</source>
        <translation>Yanıtları aktar</translation>
    </message>
</context>
<context>
    <name>EmergencyPreview</name>
    <message>
        <source>Your emergency card, as it prints</source>
        <translation>Acil durum kartınız, basılacağı gibi</translation>
    </message>
    <message>
        <source>to fill in by hand</source>
        <translation>elle doldurulacak</translation>
    </message>
</context>
<context>
    <name>ErasingDialog</name>
    <message>
        <source>Delete an entry or a note</source>
        <translation>Bir kaydı veya notu sil</translation>
    </message>
    <message>
        <source>It goes from the diary or the step, from the history and from what can be undone. That something was noted that day stays. There is no way back; a backup that is older may still hold it.</source>
        <translation>Günlükten veya adımdan, geçmişten ve geri alınabileceklerden silinir. O gün bir şey not edildiği bilgisi kalır. Geri dönüşü yoktur; daha eski bir yedekte hâlâ bulunabilir.</translation>
    </message>
    <message>
        <source>To delete it, type the title of this journey: {title}</source>
        <translation>Silmek için bu sürecin başlığını yazın: {title}</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Kalıcı olarak sil</translation>
    </message>
    <message>
        <source>There is no entry and no note.</source>
        <translation>Kayıt da not da yok.</translation>
    </message>
</context>
<context>
    <name>FileWatch</name>
    <message>
        <source>No backup could be made just now. What you enter is stored all the same. “Back up now” on the page “Your data” says why.</source>
        <translation>Şu anda yedek alınamadı. Yazdıklarınız yine de kaydediliyor. “Verileriniz” sayfasındaki “Şimdi yedekle” nedenini söyler.</translation>
    </message>
    <message>
        <source>Another program changed this journey. Its last change: {what}</source>
        <translation>Başka bir program bu süreci değiştirdi. Son değişikliği: {what}</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Other files</source>
        <translation>Diğer dosyalar</translation>
    </message>
    <message>
        <source>Neutral titles in the calendar</source>
        <translation>Takvimde bir şey belli etmeyen başlıklar</translation>
    </message>
    <message>
        <source>Only appointments and milestones</source>
        <translation>Yalnız randevular ve dönüm noktaları</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Bana anımsat</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Hiç</translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>Bir gün önce</translation>
    </message>
    <message>
        <source>A week and a day before</source>
        <translation>Bir hafta ve bir gün önce</translation>
    </message>
    <message>
        <source>Semicolons in the table, for some Excels</source>
        <translation>Tabloda noktalı virgül, bazı Excel sürümleri için</translation>
    </message>
    <message>
        <source>Visits, stays, trips and key dates. Tests, vaccines, medicines and tasks come in once they have an agreed date.</source>
        <translation>Muayeneler, yatışlar, yolculuklar ve önemli tarihler. Testler, aşılar, ilaçlar ve görevler, tarihleri kararlaştırılınca girer.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Takvim dosyası</translation>
    </message>
    <message>
        <source>Opens in every calendar; made again, it updates.</source>
        <translation>Her takvimde açılır; yeniden hazırlanınca güncellenir.</translation>
    </message>
    <message>
        <source>Make the calendar file</source>
        <translation>Takvim dosyasını hazırla</translation>
    </message>
    <message>
        <source>Data for other programs</source>
        <translation>Başka programlar için veriler</translation>
    </message>
    <message>
        <source>All of this journey, to keep or to open elsewhere.</source>
        <translation>Bu sürecin tamamı, saklamak veya başka yerde açmak için.</translation>
    </message>
    <message>
        <source>Make the data file</source>
        <translation>Veri dosyasını hazırla</translation>
    </message>
    <message>
        <source>Make a table (CSV)</source>
        <translation>Tablo hazırla (CSV)</translation>
    </message>
    <message>
        <source>Make a care plan (FHIR)</source>
        <translation>Bakım planı hazırla (FHIR)</translation>
    </message>
</context>
<context>
    <name>FitPage</name>
    <message>
        <source>Which option?</source>
        <translation>Hangi seçenek?</translation>
    </message>
    <message>
        <source>Questions to settle about fit</source>
        <translation>Uygunluk için çözülecek sorular</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Ne diyor</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Yayımlayan</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Neden önemli</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Ne sormalı</translation>
    </message>
    <message>
        <source>Answer it in “About you”</source>
        <translation>“Sizinle ilgili” sayfasında yanıtla</translation>
    </message>
    <message>
        <source>Answer it in “About you”: {name}</source>
        <translation>“Sizinle ilgili” sayfasında yanıtla: {name}</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>{words} ▴</source>
        <translation>{words} ▴</translation>
    </message>
    <message>
        <source>{words} ▾</source>
        <translation>{words} ▾</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>kapalı</translation>
    </message>
</context>
<context>
    <name>FramedDialog</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>GivenField</name>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Last day, where it was several</source>
        <translation>Birkaç günse son gün</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Words explained</source>
        <translation>Sözcüklerin açıklaması</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Words explained</source>
        <translation>Sözcüklerin açıklaması</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Go to “{place}”</source>
        <translation>Git: “{place}”</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>HealthList</name>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Bilmiyorum</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
</context>
<context>
    <name>HealthQuestions</name>
    <message>
        <source>Medicines and allergies</source>
        <translation>İlaçlar ve alerjiler</translation>
    </message>
    <message>
        <source>As the hospital wrote them. No dose is worked out here.</source>
        <translation>Hastanenin yazdığı gibi. Burada doz hesaplanmaz.</translation>
    </message>
    <message>
        <source>Blood and vaccines</source>
        <translation>Kan ve aşılar</translation>
    </message>
    <message>
        <source>Copy a value as the laboratory wrote it, with its unit.</source>
        <translation>Değeri laboratuvarın yazdığı gibi, birimiyle aktarın.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alerjiler</translation>
    </message>
    <message>
        <source>What you are allergic to</source>
        <translation>Neye alerjiniz var</translation>
    </message>
    <message>
        <source>Add this allergy</source>
        <translation>Bu alerjiyi ekle</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Ne zamandan beri</translation>
    </message>
    <message>
        <source>What happened (optional)</source>
        <translation>Ne oldu (isteğe bağlı)</translation>
    </message>
    <message>
        <source>Other medicines than for MS</source>
        <translation>MS dışındaki ilaçlar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Add this medicine</source>
        <translation>Bu ilacı ekle</translation>
    </message>
    <message>
        <source>How the dose goes down, as the hospital wrote it (optional)</source>
        <translation>Doz nasıl azalıyor, hastanenin yazdığı gibi (isteğe bağlı)</translation>
    </message>
    <message>
        <source>What for (optional)</source>
        <translation>Ne için (isteğe bağlı)</translation>
    </message>
    <message>
        <source>JC virus index</source>
        <translation>JC virüsü indeksi</translation>
    </message>
    <message>
        <source>Lymphocytes</source>
        <translation>Lenfosit</translation>
    </message>
    <message>
        <source>IgG</source>
        <translation>IgG</translation>
    </message>
    <message>
        <source>Day of the test: {value}</source>
        <translation>Test günü: {value}</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>Aşılar</translation>
    </message>
    <message>
        <source>Which vaccine</source>
        <translation>Hangi aşı</translation>
    </message>
    <message>
        <source>Add this vaccine</source>
        <translation>Bu aşıyı ekle</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Yapıldığı gün</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>This page: {place}</source>
        <translation>Bu sayfa: {place}</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Nasıl çalışır</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Its signs</source>
        <translation>İşaretleri</translation>
    </message>
    <message>
        <source>The path at the left shows all places. Go to any of them, in any order. You can always come back.</source>
        <translation>Soldaki yol bütün sayfaları gösterir. İstediğinize, istediğiniz sırayla gidin. Her zaman geri dönebilirsiniz.</translation>
    </message>
    <message>
        <source>What you type is kept as you type, on this laptop only. The planner says so when it cannot.</source>
        <translation>Yazdıklarınız yazdıkça saklanır, yalnız bu bilgisayarda. Saklanamazsa program bunu söyler.</translation>
    </message>
    <message>
        <source>“Don&apos;t know” is always an answer. You can change it later.</source>
        <translation>“Bilmiyorum” her zaman bir yanıttır. Sonra değiştirebilirsiniz.</translation>
    </message>
    <message>
        <source>Undo takes back one step at a time, also tomorrow.</source>
        <translation>Geri al, her seferinde bir adımı geri alır; yarın da.</translation>
    </message>
    <message>
        <source>The planner informs and organises. It does not know your body and gives no medical advice. Your team decides with you.</source>
        <translation>Program bilgi verir ve düzenler. Bedeninizi tanımaz ve tıbbi öğüt vermez. Kararı ekibiniz sizinle birlikte verir.</translation>
    </message>
    <message>
        <source>In an emergency call your local emergency number or your team. Do not look for help here.</source>
        <translation>Acil bir durumda yerel acil numarayı veya ekibinizi arayın. Yardımı burada aramayın.</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation>Sonraki alana veya düğmeye</translation>
    </message>
    <message>
        <source>Between path, page and actions</source>
        <translation>Yol, sayfa ve işlemler arasında</translation>
    </message>
    <message>
        <source>Along the path, or among answers (also Down)</source>
        <translation>Yol boyunca veya yanıtlar arasında (Down da olur)</translation>
    </message>
    <message>
        <source>The filled button at the bottom right</source>
        <translation>Sağ alttaki dolu düğme</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>The first place of the path (up to Alt+9)</source>
        <translation>Yolun ilk sayfası (Alt+9’a kadar)</translation>
    </message>
    <message>
        <source>The plan as list (2: month, 3: timeline)</source>
        <translation>Plan, liste olarak (2: ay, 3: zaman çizgisi)</translation>
    </message>
    <message>
        <source>Search and commands (also Ctrl+F)</source>
        <translation>Arama ve komutlar (Ctrl+F de olur)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Close the planner (also Ctrl+W)</source>
        <translation>Programı kapat (Ctrl+W de olur)</translation>
    </message>
    <message>
        <source>Bigger text (Ctrl and minus: smaller)</source>
        <translation>Daha büyük yazı (Ctrl ve eksi: daha küçük)</translation>
    </message>
    <message>
        <source>Text size 100 %</source>
        <translation>Yazı boyutu %100</translation>
    </message>
    <message>
        <source>Bad day mode</source>
        <translation>Zor gün modu</translation>
    </message>
    <message>
        <source>My journeys</source>
        <translation>Süreçlerim</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Bu yardım</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Pencereyi kapat</translation>
    </message>
</context>
<context>
    <name>HelpersCard</name>
    <message>
        <source>Who drives, who stays</source>
        <translation>Kim götürür, kim kalır</translation>
    </message>
    <message>
        <source>It goes on the sheet for the fridge, day by day.</source>
        <translation>Buzdolabı sayfasına gün gün yazılır.</translation>
    </message>
    <message>
        <source>Somebody drives me</source>
        <translation>Biri beni götürüyor</translation>
    </message>
    <message>
        <source>Somebody stays with me</source>
        <translation>Biri yanımda kalıyor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>What has been done</source>
        <translation>Neler yapıldı</translation>
    </message>
    <message>
        <source>Everything you did is kept here. You can go back to any point; what came later can be done again.</source>
        <translation>Yaptığınız her şey burada saklanır. İstediğiniz noktaya dönebilirsiniz; sonra gelenler yeniden yapılabilir.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>En yenisi üstte</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Hepsini göster ({count})</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (geri alındı)</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Buraya dön</translation>
    </message>
</context>
<context>
    <name>InsideDialog</name>
    <message>
        <source>What is in this backup</source>
        <translation>Bu yedeğin içindekiler</translation>
    </message>
    <message>
        <source>Put this backup back</source>
        <translation>Bu yedeği geri yükle</translation>
    </message>
</context>
<context>
    <name>Joints</name>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}: {words}</translation>
    </message>
    <message>
        <source>{words} ({more})</source>
        <translation>{words} ({more})</translation>
    </message>
    <message>
        <source>{first} {next}</source>
        <translation>{first} {next}</translation>
    </message>
    <message>
        <source>{first}. {next}</source>
        <translation>{first}. {next}</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>{first} · {next}</source>
        <translation>{first} · {next}</translation>
    </message>
</context>
<context>
    <name>JourneyButton</name>
    <message>
        <source>My journeys</source>
        <translation>Süreçlerim</translation>
    </message>
    <message>
        <source>{title}: open, name or start a journey</source>
        <translation>{title}: süreç aç, adlandır veya başlat</translation>
    </message>
</context>
<context>
    <name>Journeys</name>
    <message>
        <source>My journey</source>
        <translation>Sürecim</translation>
    </message>
</context>
<context>
    <name>JourneysDialog</name>
    <message>
        <source>My journeys</source>
        <translation>Süreçlerim</translation>
    </message>
    <message>
        <source>A journey holds everything about one person: answers, decision, plan and diary.</source>
        <translation>Bir süreç, bir kişiyle ilgili her şeyi tutar: yanıtlar, karar, plan ve günlük.</translation>
    </message>
    <message>
        <source>Name of the open journey</source>
        <translation>Açık sürecin adı</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Kopyanın adı</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>şimdi açık</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Bu adı kaydet</translation>
    </message>
    <message>
        <source>Name of a copy, to plan another way with</source>
        <translation>Başka türlü planlamak için bir kopyanın adı</translation>
    </message>
    <message>
        <source>Copy this journey</source>
        <translation>Bu süreci kopyala</translation>
    </message>
    <message>
        <source>Last changed {date}</source>
        <translation>Son değişiklik {date}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Aç: {title}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Compare with: {title}</source>
        <translation>Şununla karşılaştır: {title}</translation>
    </message>
    <message>
        <source>Name of the new journey</source>
        <translation>Yeni sürecin adı</translation>
    </message>
    <message>
        <source>Start another journey</source>
        <translation>Yeni bir süreç başlat</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Bu olmadı</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>What is saved</source>
        <translation>Neler kaydedildi</translation>
    </message>
    <message>
        <source>This is kept as you typed it. It is not in your plan, diary or papers until you add it there.</source>
        <translation>Bu, yazdığınız gibi saklanır. Siz oraya ekleyene dek planınızda, günlüğünüzde veya kâğıtlarınızda yer almaz.</translation>
    </message>
    <message>
        <source>Nothing waits to be added.</source>
        <translation>Eklenmeyi bekleyen bir şey yok.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Save everything in a file</source>
        <translation>Her şeyi bir dosyaya kaydet</translation>
    </message>
    <message>
        <source>begun on {date}</source>
        <translation>başlandı: {date}</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Oraya git</translation>
    </message>
</context>
<context>
    <name>KeptField</name>
    <message>
        <source>Until</source>
        <translation>Bitiş</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>The makers of this program translated the other languages. No medical translator has reviewed them yet. What is marked [EN] is not translated.</source>
        <translation>Diğer dillere bu programı yapanlar çevirdi. Henüz hiçbir tıbbi çevirmen gözden geçirmedi. [EN] işaretli sözler çevrilmemiştir.</translation>
    </message>
    <message>
        <source>{language}: {share} translated</source>
        <translation>{language}: {share} çevrildi</translation>
    </message>
</context>
<context>
    <name>LastChange</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>LastMadeCard</name>
    <message>
        <source>Last made</source>
        <translation>Son hazırlanan</translation>
    </message>
    <message>
        <source>{day}, plan version {version}</source>
        <translation>{day}, plan sürümü {version}</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Henüz bir şey yok.</translation>
    </message>
</context>
<context>
    <name>LaterButton</name>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Yarın</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Gelecek hafta</translation>
    </message>
    <message>
        <source>After my next visit</source>
        <translation>Sonraki muayenemden sonra</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Take the letter</source>
        <translation>Mektubu aktar</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Ne verildi</translation>
    </message>
    <message>
        <source>What goes on at home</source>
        <translation>Evde ne sürüyor</translation>
    </message>
    <message>
        <source>What happened on the ward</source>
        <translation>Serviste ne oldu</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>Nelere dikkat etmeli</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>Mektubun günü</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation>Yatış günü</translation>
    </message>
    <message>
        <source>Cells given on</source>
        <translation>Hücrelerin verildiği gün</translation>
    </message>
    <message>
        <source>Home on</source>
        <translation>Eve dönüş günü</translation>
    </message>
    <message>
        <source>Low blood counts expected until</source>
        <translation>Kan değerleri şu güne dek düşük beklenir</translation>
    </message>
    <message>
        <source>Only irradiated blood until</source>
        <translation>Şu güne dek yalnız ışınlanmış kan</translation>
    </message>
    <message>
        <source>Hospital and ward</source>
        <translation>Hastane ve servis</translation>
    </message>
    <message>
        <source>Whom to ask about the letter</source>
        <translation>Mektup için kime sorulur</translation>
    </message>
</context>
<context>
    <name>LiveFront</name>
    <message>
        <source>The doctor&apos;s page, as it is now</source>
        <translation>Hekim sayfası, şu anki haliyle</translation>
    </message>
    <message>
        <source>First page of the doctor&apos;s sheet</source>
        <translation>Hekim sayfasının ilk yüzü</translation>
    </message>
    <message>
        <source>The page is being made …</source>
        <translation>Sayfa hazırlanıyor …</translation>
    </message>
    <message>
        <source>The page is being made anew. This is how it was before.</source>
        <translation>Sayfa yeniden hazırlanıyor. Önceki hali buydu.</translation>
    </message>
    <message>
        <source>The page could not be made. “Preview” says why.</source>
        <translation>Sayfa hazırlanamadı. Nedenini “Önizleme” söyler.</translation>
    </message>
    <message>
        <source>It follows every change. “Preview” has both sides.</source>
        <translation>Her değişikliği izler. “Önizleme” iki yüzünü de gösterir.</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Lock with a passphrase</source>
        <translation>Parolayla kilitle</translation>
    </message>
    <message>
        <source>A passphrase enciphers the file and its backups. Who has the laptop or the disk can read nothing without it.</source>
        <translation>Parola, dosyayı ve yedeklerini şifreler. Bilgisayarı veya diski ele geçiren biri parolasız hiçbir şey okuyamaz.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Parola koy</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Şimdi kilitle</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Parolayı değiştir</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Lock by itself when nothing is done</source>
        <translation>Bir şey yapılmayınca kendiliğinden kilitle</translation>
    </message>
    <message>
        <source>The file and its backups are locked with it. If you forget it, nobody can open them: write it down and keep it apart from the laptop. Old copies beside the file are locked or overwritten; the disk may still hold traces of them. The window closes for a moment.</source>
        <translation>Dosya ve yedekleri bununla kilitlenir. Unutursanız kimse açamaz: bir yere yazın ve bilgisayardan ayrı saklayın. Dosyanın yanındaki eski kopyalar kilitlenir veya üzerlerine yazılır; diskte yine de izleri kalabilir. Pencere bir an kapanır.</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>Kilitle</translation>
    </message>
    <message>
        <source>The file and its backups are locked with the new one. Copies in other places keep the old one. The window closes for a moment.</source>
        <translation>Dosya ve yedekleri yenisiyle kilitlenir. Başka yerlerdeki kopyalarda eskisi kalır. Pencere bir an kapanır.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Take the passphrase away?</source>
        <translation>Parola kaldırılsın mı?</translation>
    </message>
    <message>
        <source>The file and its backups can then be read by whoever has the laptop or the disk. The window closes for a moment.</source>
        <translation>O zaman dosyayı ve yedeklerini, bilgisayar veya disk kimdeyse okuyabilir. Pencere bir an kapanır.</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Kendiliğinden kilitle</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>After {count, plural, one {# minute} other {# minutes}}</source>
        <translation>{count, plural, one {# dakika} other {# dakika}} sonra</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Text size and colours</source>
        <translation>Yazı boyutu ve renkler</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Bad day mode</source>
        <translation>Zor gün modu</translation>
    </message>
    <message>
        <source>On: bigger, and fewer things</source>
        <translation>Açık: daha büyük ve daha az şey</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>From any page: Ctrl and plus, Ctrl and minus.</source>
        <translation>Her sayfada: Ctrl ve artı, Ctrl ve eksi.</translation>
    </message>
    <message>
        <source>As on this laptop</source>
        <translation>Bu bilgisayardaki gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{place} - MS Journey Planner</source>
        <translation>{place} - MS Journey Planner</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Bu iletiyi kapat</translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>{who}: nobody yet</source>
        <translation>{who}: henüz kimse yok</translation>
    </message>
    <message>
        <source>Name someone</source>
        <translation>Birini belirle</translation>
    </message>
</context>
<context>
    <name>MonthBelow</name>
    <message>
        <source>Choose in a month: {name}</source>
        <translation>Takvimden seçin: {name}</translation>
    </message>
</context>
<context>
    <name>MonthDays</name>
    <message>
        <source>Nothing planned in this month</source>
        <translation>Bu ay için planlanan bir şey yok</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>you are away</source>
        <translation>uzaktasınız</translation>
    </message>
</context>
<context>
    <name>MonthDelegate</name>
    <message>
        <source>+{count} more</source>
        <translation>+{count} tane daha</translation>
    </message>
    <message>
        <source>+{count}</source>
        <translation>+{count}</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Uzakta</translation>
    </message>
</context>
<context>
    <name>MonthLegend</name>
    <message>
        <source>booked</source>
        <translation>randevulu</translation>
    </message>
    <message>
        <source>wished</source>
        <translation>istenen tarih</translation>
    </message>
    <message>
        <source>Day 0</source>
        <translation>0. Gün</translation>
    </message>
    <message>
        <source>you are away</source>
        <translation>uzaktasınız</translation>
    </message>
    <message>
        <source>clinics closed</source>
        <translation>klinikler kapalı</translation>
    </message>
</context>
<context>
    <name>MonthPanel</name>
    <message>
        <source>Month before</source>
        <translation>Önceki ay</translation>
    </message>
    <message>
        <source>Day 0</source>
        <translation>0. Gün</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Sonraki ay</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Ten years before</source>
        <translation>On yıl önce</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Önceki yıl</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Sonraki yıl</translation>
    </message>
    <message>
        <source>Ten years on</source>
        <translation>On yıl sonra</translation>
    </message>
    <message>
        <source>Only the year {year}</source>
        <translation>Yalnızca {year} yılı</translation>
    </message>
</context>
<context>
    <name>MovingCard</name>
    <message>
        <source>Move to another laptop</source>
        <translation>Başka bir bilgisayara taşıma</translation>
    </message>
    <message>
        <source>One file with everything: all journeys, their history, what can be undone, what is typed and not taken yet, your settings. On the other laptop: this page, “From another file”.</source>
        <translation>Her şeyi içeren tek dosya: bütün süreçler, geçmişleri, geri alınabilecekler, yazılıp henüz alınmamış olanlar, ayarlarınız. Öteki bilgisayarda: bu sayfa, “Başka bir dosyadan”.</translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>Her şeyi kaydet</translation>
    </message>
    <message>
        <source>Other files hold less. The data file of Documents, and the PDF that carries it: this journey as it is now, without history. Care plan, table and calendar: dates and steps only.</source>
        <translation>Diğer dosyalarda daha azı vardır. Belgeler sayfasındaki veri dosyasında ve onu taşıyan PDF’de: bu süreç şimdiki haliyle, geçmişi olmadan. Bakım planında, tabloda ve takvimde: yalnız tarihler ve adımlar.</translation>
    </message>
    <message>
        <source>To Documents</source>
        <translation>Belgeler sayfasına</translation>
    </message>
</context>
<context>
    <name>NamedCard</name>
    <message>
        <source>Who is named</source>
        <translation>Kimler belirlendi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>numara yok</translation>
    </message>
</context>
<context>
    <name>NeedSheet</name>
    <message>
        <source>must be so</source>
        <translation>böyle olmalı</translation>
    </message>
    <message>
        <source>this or another one must be so</source>
        <translation>bu veya bir başkası böyle olmalı</translation>
    </message>
    <message>
        <source>must not be so</source>
        <translation>böyle olmamalı</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kimin için</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Anlamı</translation>
    </message>
</context>
<context>
    <name>NewerCard</name>
    <message>
        <source>A newer version of this timetable is here</source>
        <translation>Bu çizelgenin daha yeni bir sürümü var</translation>
    </message>
    <message>
        <source>Your plan keeps its own copy until you say otherwise.</source>
        <translation>Siz başka türlüsünü söyleyene dek planınız kendi kopyasını korur.</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Nelerin değişeceğini göster</translation>
    </message>
</context>
<context>
    <name>NextDatesCard</name>
    <message>
        <source>Next dates</source>
        <translation>Sonraki tarihler</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Randevulu</translation>
    </message>
    <message>
        <source>Wished, not booked yet</source>
        <translation>İstenen, henüz randevusuz</translation>
    </message>
</context>
<context>
    <name>NightCard</name>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>numara yok</translation>
    </message>
    <message>
        <source>This number stands with your centre.</source>
        <translation>Bu numara merkezinizin yanında yazılıdır.</translation>
    </message>
</context>
<context>
    <name>NoPlanCard</name>
    <message>
        <source>There is no plan yet</source>
        <translation>Henüz plan yok</translation>
    </message>
    <message>
        <source>Set Day 0 or the day the centre starts, then build it.</source>
        <translation>0. Günü veya merkezin başladığı günü belirleyin, sonra planı oluşturun.</translation>
    </message>
    <message>
        <source>Set up the schedule</source>
        <translation>Takvimi kur</translation>
    </message>
</context>
<context>
    <name>NoShapeCard</name>
    <message>
        <source>Not printable</source>
        <translation>Basılamıyor</translation>
    </message>
    <message>
        <source>The PDF has no letters for these characters and prints a code such as [U+738B] for each: {signs}</source>
        <translation>PDF’de bu karakterler için harf yok; her birinin yerine [U+738B] gibi bir kod basılır: {signs}</translation>
    </message>
</context>
<context>
    <name>NotBeforeForm</name>
    <message>
        <source>Keep to that</source>
        <translation>Buna uy</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Şundan önce değil</translation>
    </message>
    <message>
        <source>Leave it empty to take the wish back</source>
        <translation>İsteği geri almak için boş bırakın</translation>
    </message>
</context>
<context>
    <name>NotProtectedCard</name>
    <message>
        <source>What is not protected</source>
        <translation>Nelerin korunmadığı</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Keep the note</source>
        <translation>Notu kaydet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>NoticesCard</name>
    <message>
        <source>{count} to settle</source>
        <translation>{count} şey çözülecek</translation>
    </message>
    <message>
        <source>Name someone</source>
        <translation>Birini belirle</translation>
    </message>
    <message>
        <source>Write the number</source>
        <translation>Numarayı yaz</translation>
    </message>
    <message>
        <source>Give the country</source>
        <translation>Ülkeyi belirt</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Günü belirle</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>Adımı göster</translation>
    </message>
    <message>
        <source>I have the date</source>
        <translation>Tarihi aldım</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Hepsini göster ({count})</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Where this comes from</source>
        <translation>Bu nereden geliyor</translation>
    </message>
    <message>
        <source>{count, plural, one {# more row, in full} other {# more rows, in full}}</source>
        <translation>{count, plural, one {# satır daha, tam olarak} other {# satır daha, tam olarak}}</translation>
    </message>
    <message>
        <source>{count, plural, one {# row is} other {# rows are}} not known for any of these</source>
        <translation>{count, plural, one {# satır bunların hiçbiri için bilinmiyor} other {# satır bunların hiçbiri için bilinmiyor}}</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>you can stop at any time</source>
        <translation>istediğiniz an durabilirsiniz</translation>
    </message>
    <message>
        <source>nothing is added up</source>
        <translation>hiçbir şey toplanmaz</translation>
    </message>
    <message>
        <source>about 5 minutes for each option</source>
        <translation>her seçenek için yaklaşık 5 dakika</translation>
    </message>
    <message>
        <source>These are all the options. Read those that may be for you, then compare two to four of them.</source>
        <translation>Bütün seçenekler bunlar. Size uygun olabilecekleri okuyun, sonra ikisini, üçünü veya dördünü karşılaştırın.</translation>
    </message>
    <message>
        <source>All options</source>
        <translation>Bütün seçenekler</translation>
    </message>
    <message>
        <source>Change columns</source>
        <translation>Sütunları değiştir</translation>
    </message>
    <message>
        <source>Next: {option}</source>
        <translation>Sıradaki: {option}</translation>
    </message>
    <message>
        <source>Explained beside them</source>
        <translation>Yanlarında açıklananlar</translation>
    </message>
    <message>
        <source>Read more about MS</source>
        <translation>MS hakkında daha fazlası</translation>
    </message>
    <message>
        <source>Read more about MS, in short</source>
        <translation>MS hakkında daha fazlası, kısaca</translation>
    </message>
    <message>
        <source>Read it all</source>
        <translation>Tamamını oku</translation>
    </message>
    <message>
        <source>Read it all: {option}</source>
        <translation>Tamamını oku: {option}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Compare: {option}</source>
        <translation>Karşılaştır: {option}</translation>
    </message>
    <message>
        <source>Compare ({count} chosen)</source>
        <translation>Karşılaştır ({count} seçildi)</translation>
    </message>
    <message>
        <source>Choose two to four first.</source>
        <translation>Önce iki ile dört arası seçenek seçin.</translation>
    </message>
    <message>
        <source>option {number} of {total}</source>
        <translation>seçenek {number}/{total}</translation>
    </message>
</context>
<context>
    <name>OthersCard</name>
    <message>
        <source>Add someone else</source>
        <translation>Başka birini ekle</translation>
    </message>
</context>
<context>
    <name>OwnStepForm</name>
    <message>
        <source>Put it into the plan</source>
        <translation>Plana koy</translation>
    </message>
    <message>
        <source>What it is about (optional)</source>
        <translation>Neyle ilgili (isteğe bağlı)</translation>
    </message>
    <message>
        <source>None: it has its own day</source>
        <translation>Yok: kendi günü var</translation>
    </message>
    <message>
        <source>before</source>
        <translation>önce</translation>
    </message>
    <message>
        <source>after</source>
        <translation>sonra</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Ne kadar</translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation>Önce mi sonra mı</translation>
    </message>
    <message>
        <source>Of which step</source>
        <translation>Hangi adıma göre</translation>
    </message>
    <message>
        <source>How long: such as 3 days, 2 weeks or 6 months.</source>
        <translation>Ne kadar: örneğin 3 gün, 2 hafta veya 6 ay.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Days it takes</source>
        <translation>Kaç gün sürer</translation>
    </message>
    <message>
        <source>Again every</source>
        <translation>Yineleme aralığı</translation>
    </message>
    <message>
        <source>How often in all</source>
        <translation>Toplam kaç kez</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Sayfa {number}/{total}</translation>
    </message>
    <message>
        <source>Next: {place}</source>
        <translation>Sıradaki: {place}</translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message>
        <source>booked</source>
        <translation>randevulu</translation>
    </message>
    <message>
        <source>Somebody confirmed this day.</source>
        <translation>Birisi bu günü onayladı.</translation>
    </message>
    <message>
        <source>wished</source>
        <translation>istenen tarih</translation>
    </message>
    <message>
        <source>Worked out by the plan; nobody has agreed to it yet.</source>
        <translation>Plan hesapladı; henüz kimse kabul etmedi.</translation>
    </message>
    <message>
        <source>about</source>
        <translation>yaklaşık</translation>
    </message>
    <message>
        <source>Day 0 is only known roughly, and so is this day.</source>
        <translation>0. Gün yalnız yaklaşık biliniyor, bu gün de öyle.</translation>
    </message>
    <message>
        <source>ask your team</source>
        <translation>ekibinize sorun</translation>
    </message>
    <message>
        <source>Something is missing; your team can tell it.</source>
        <translation>Bir şey eksik; ekibiniz söyleyebilir.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>It has begun.</source>
        <translation>Başladı.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>yapıldı</translation>
    </message>
    <message>
        <source>You told that it happened.</source>
        <translation>Olduğunu söylediniz.</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>gerekmez</translation>
    </message>
    <message>
        <source>Taken out of the plan; the trail is kept.</source>
        <translation>Plandan çıkarıldı; izi saklanır.</translation>
    </message>
    <message>
        <source>Grey bar</source>
        <translation>Gri çubuk</translation>
    </message>
    <message>
        <source>Days on which a step may start.</source>
        <translation>Bir adımın başlayabileceği günler.</translation>
    </message>
    <message>
        <source>Full line</source>
        <translation>Düz çizgi</translation>
    </message>
    <message>
        <source>Day 0.</source>
        <translation>0. Gün.</translation>
    </message>
    <message>
        <source>Broken line</source>
        <translation>Kesik çizgi</translation>
    </message>
    <message>
        <source>Today.</source>
        <translation>Bugün.</translation>
    </message>
    <message>
        <source>Solid edge in the month</source>
        <translation>Ay görünümünde düz kenar</translation>
    </message>
    <message>
        <source>Booked. A broken edge is wished.</source>
        <translation>Randevulu. Kesik kenar: istenen tarih.</translation>
    </message>
    <message>
        <source>Stripes in the month</source>
        <translation>Ay görünümünde çizgili gün</translation>
    </message>
    <message>
        <source>You are away.</source>
        <translation>Uzaktasınız.</translation>
    </message>
    <message>
        <source>Grey day in the month</source>
        <translation>Ay görünümünde gri gün</translation>
    </message>
    <message>
        <source>The clinic is closed.</source>
        <translation>Klinik kapalı.</translation>
    </message>
    <message>
        <source>Tick on the path</source>
        <translation>Yolda onay işareti</translation>
    </message>
    <message>
        <source>The page is answered.</source>
        <translation>Sayfa yanıtlandı.</translation>
    </message>
    <message>
        <source>Half a disc on the path</source>
        <translation>Yolda yarım daire</translation>
    </message>
    <message>
        <source>It is begun.</source>
        <translation>Başlandı.</translation>
    </message>
    <message>
        <source>Ring on the path</source>
        <translation>Yolda halka</translation>
    </message>
    <message>
        <source>Nothing is told yet.</source>
        <translation>Henüz bir şey söylenmedi.</translation>
    </message>
    <message>
        <source>Take the door that is nearest to where you are now.</source>
        <translation>Şu an bulunduğunuz yere en yakın kapıyı seçin.</translation>
    </message>
    <message>
        <source>Text size, colours and bad day can be changed here at once.</source>
        <translation>Yazı boyutu, renkler ve zor gün burada hemen değiştirilebilir.</translation>
    </message>
    <message>
        <source>A plan that somebody sent is looked at before it is kept.</source>
        <translation>Birinin gönderdiği plana saklanmadan önce bakılır.</translation>
    </message>
    <message>
        <source>Answer what you know. Nothing has to be told.</source>
        <translation>Bildiklerinizi yanıtlayın. Hiçbir şeyi söylemek zorunda değilsiniz.</translation>
    </message>
    <message>
        <source>What is told here chooses the numbers that are about you.</source>
        <translation>Burada söyledikleriniz, sizinle ilgili sayıları seçer.</translation>
    </message>
    <message>
        <source>Tick two to four options, then set them beside each other.</source>
        <translation>İki ile dört arası seçenek işaretleyin, sonra yan yana koyun.</translation>
    </message>
    <message>
        <source>Every number says whom it was counted on. Press it for its source.</source>
        <translation>Her sayının yanında kimlerde sayıldığı yazar. Kaynağı için üzerine basın.</translation>
    </message>
    <message>
        <source>Rules of experts and trials, compared with what you told.</source>
        <translation>Uzmanların ve çalışmaların kuralları, söyledikleriniz ile karşılaştırılır.</translation>
    </message>
    <message>
        <source>They show what to ask. They decide nothing.</source>
        <translation>Ne sorulacağını gösterirler. Hiçbir şeye karar vermezler.</translation>
    </message>
    <message>
        <source>Say how much each thing matters to you, in any order.</source>
        <translation>Her şeyin sizin için ne kadar önemli olduğunu söyleyin, istediğiniz sırayla.</translation>
    </message>
    <message>
        <source>On a row, 1 to 6 give an answer and go on. 0 or Delete takes it back.</source>
        <translation>Bir satırda 1 ile 6 arası tuşlar yanıt verir ve ilerler. 0 veya Delete yanıtı geri alır.</translation>
    </message>
    <message>
        <source>Then pick the three that count most, and see them in a picture.</source>
        <translation>Sonra en çok önem verdiğiniz üçünü seçin ve bir resimde görün.</translation>
    </message>
    <message>
        <source>Write down the centres you think of, and what they answer.</source>
        <translation>Düşündüğünüz merkezleri ve yanıtlarını yazın.</translation>
    </message>
    <message>
        <source>An amount always says what it is for.</source>
        <translation>Bir tutarın yanında hep ne için olduğu yazar.</translation>
    </message>
    <message>
        <source>Choose what to plan for. “Not yet” is a choice, too.</source>
        <translation>Neyin planlanacağını seçin. “Henüz değil” de bir seçimdir.</translation>
    </message>
    <message>
        <source>It can be changed at any time; the trail is kept.</source>
        <translation>Her zaman değiştirilebilir; izi saklanır.</translation>
    </message>
    <message>
        <source>The questions grow from what is missing and what matters to you.</source>
        <translation>Sorular eksik olanlardan ve sizin için önemli olanlardan doğar.</translation>
    </message>
    <message>
        <source>Note the answers here; they go on paper, too.</source>
        <translation>Yanıtları buraya not edin; kâğıda da geçerler.</translation>
    </message>
    <message>
        <source>Give a day, a month, or none. The preview shows what follows.</source>
        <translation>Bir gün veya ay verin ya da hiçbirini vermeyin. Önizleme sonucunu gösterir.</translation>
    </message>
    <message>
        <source>Nothing is fixed until you build the plan.</source>
        <translation>Planı oluşturana dek hiçbir şey kesin değildir.</translation>
    </message>
    <message>
        <source>At most three things, the next ones first.</source>
        <translation>En çok üç şey, önce en yakın olanlar.</translation>
    </message>
    <message>
        <source>What is to settle stands beside them, with a way to do it.</source>
        <translation>Çözülecekler yanlarında, çözüm yoluyla birlikte durur.</translation>
    </message>
    <message>
        <source>Arrows move in the list. Enter goes to all about the step.</source>
        <translation>Oklar listede gezdirir. Enter, adımla ilgili her şeye götürür.</translation>
    </message>
    <message>
        <source>Ctrl+1 is the list, Ctrl+2 the month, Ctrl+3 the timeline.</source>
        <translation>Ctrl+1 liste, Ctrl+2 ay, Ctrl+3 zaman çizgisi.</translation>
    </message>
    <message>
        <source>Before a change is taken you see what else would move.</source>
        <translation>Bir değişiklik yapılmadan önce başka nelerin kayacağını görürsünüz.</translation>
    </message>
    <message>
        <source>At the left what to take along, at the right what was said.</source>
        <translation>Solda yanınıza alacaklarınız, sağda söylenenler.</translation>
    </message>
    <message>
        <source>Below it stands what the answers would change.</source>
        <translation>Altında yanıtların neyi değiştireceği yazar.</translation>
    </message>
    <message>
        <source>Write what you want to remember. Every field can stay empty.</source>
        <translation>Anımsamak istediklerinizi yazın. Her alan boş kalabilir.</translation>
    </message>
    <message>
        <source>Each name is typed once. It goes on every paper that needs it.</source>
        <translation>Her ad bir kez yazılır. Gereken her kâğıda geçer.</translation>
    </message>
    <message>
        <source>The number that answers day and night comes first.</source>
        <translation>Gece gündüz yanıt veren numara en başta gelir.</translation>
    </message>
    <message>
        <source>All you told lies in one file on this laptop.</source>
        <translation>Söylediğiniz her şey bu bilgisayarda tek bir dosyadadır.</translation>
    </message>
    <message>
        <source>Look into a backup before you put it back; nothing is lost by it.</source>
        <translation>Geri yüklemeden önce yedeğin içine bakın; bununla hiçbir şey kaybolmaz.</translation>
    </message>
    <message>
        <source>Choose for whom the paper is. The preview shows its pages.</source>
        <translation>Kâğıdın kimin için olduğunu seçin. Önizleme sayfalarını gösterir.</translation>
    </message>
    <message>
        <source>Nothing leaves this laptop until you save or print it.</source>
        <translation>Siz kaydedene veya yazdırana dek hiçbir şey bu bilgisayardan çıkmaz.</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>The plan on paper</source>
        <translation>Plan kâğıt üzerinde</translation>
    </message>
    <message>
        <source>Make a locked PDF</source>
        <translation>Kilitli PDF hazırla</translation>
    </message>
    <message>
        <source>Sheet for the fridge</source>
        <translation>Buzdolabı sayfası</translation>
    </message>
    <message>
        <source>Papers for me</source>
        <translation>Benim için kâğıtlar</translation>
    </message>
    <message>
        <source>Emergency card</source>
        <translation>Acil durum kartı</translation>
    </message>
    <message>
        <source>Papers for my carer</source>
        <translation>Refakatçim için kâğıtlar</translation>
    </message>
    <message>
        <source>Will you look after me?</source>
        <translation>Takibimi üstlenir misiniz?</translation>
    </message>
    <message>
        <source>Papers for the clinic and my doctors</source>
        <translation>Klinik ve hekimlerim için kâğıtlar</translation>
    </message>
    <message>
        <source>What this plan assumes</source>
        <translation>Bu planın varsaydıkları</translation>
    </message>
    <message>
        <source>My booklet</source>
        <translation>Kitapçığım</translation>
    </message>
    <message>
        <source>Aftercare: who does what</source>
        <translation>Takip: kim ne yapar</translation>
    </message>
    <message>
        <source>Decision worksheet</source>
        <translation>Karar formu</translation>
    </message>
    <message>
        <source>One paper alone</source>
        <translation>Tek bir kâğıt</translation>
    </message>
    <message>
        <source>A copy with a password</source>
        <translation>Şifreli kopya</translation>
    </message>
    <message>
        <source>For sending by mail. Whoever opens it needs the password; without it nobody can, not even you.</source>
        <translation>Postayla göndermek için. Açan kişiye şifre gerekir; şifresiz kimse açamaz, siz bile.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Şifre</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>All parts of this page</source>
        <translation>Bu sayfanın bütün bölümleri</translation>
    </message>
    <message>
        <source>✓ {part}</source>
        <translation>✓ {part}</translation>
    </message>
    <message>
        <source>{told} of {asked}</source>
        <translation>{told}/{asked}</translation>
    </message>
    <message>
        <source>{told} of {asked} answered</source>
        <translation>{asked} sorudan {told} tanesi yanıtlandı</translation>
    </message>
</context>
<context>
    <name>PartPages</name>
    <message>
        <source>You and your MS</source>
        <translation>Siz ve MS’iniz</translation>
    </message>
    <message>
        <source>Your health and your decision</source>
        <translation>Sağlığınız ve kararınız</translation>
    </message>
</context>
<context>
    <name>PartialDateField</name>
    <message>
        <source>A year, or month and year, such as {example}</source>
        <translation>Yıl ya da ay ve yıl, örneğin {example}</translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message>
        <source>“{place}”</source>
        <translation>“{place}”</translation>
    </message>
    <message>
        <source>You go on at: {place}</source>
        <translation>Kaldığınız yer: {place}</translation>
    </message>
    <message>
        <source>{saved}.</source>
        <translation>{saved}.</translation>
    </message>
    <message>
        <source>It waits as you left it at {places}. It is not in your plan or diary until you add it there.</source>
        <translation>Bıraktığınız gibi bekliyor: {places}. Oraya ekleyene dek planınızda veya günlüğünüzde yer almaz.</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Kaydedilmedi: {reason}</translation>
    </message>
    <message>
        <source>What you typed is not saved</source>
        <translation>Yazdıklarınız kaydedilmedi</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Kapat, kaybolsun</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Kal</translation>
    </message>
    <message>
        <source>My journeys</source>
        <translation>Süreçlerim</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>The passphrase of now</source>
        <translation>Şimdiki parola</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Yeni parola</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Yeni parola bir kez daha</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Yazdığımı göster</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Parola bu değil.</translation>
    </message>
</context>
<context>
    <name>PastDrugs</name>
    <message>
        <source>Drugs you took before</source>
        <translation>Önceden kullandığınız ilaçlar</translation>
    </message>
    <message>
        <source>Pick a drug</source>
        <translation>Bir ilaç seçin</translation>
    </message>
    <message>
        <source>Add a drug</source>
        <translation>İlaç ekle</translation>
    </message>
    <message>
        <source>Its name, if it is not on the list</source>
        <translation>Listede yoksa adı</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Why did it end?</source>
        <translation>Neden bırakıldı?</translation>
    </message>
    <message>
        <source>Relapses or new spots on it?</source>
        <translation>Bu ilaçla atak veya yeni lezyon oldu mu?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Bilmiyorum</translation>
    </message>
    <message>
        <source>Add this drug</source>
        <translation>Bu ilacı ekle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Remove: {drug}</source>
        <translation>Çıkar: {drug}</translation>
    </message>
</context>
<context>
    <name>PastStep</name>
    <message>
        <source>Done</source>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Yapılmadı</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Bilmiyorum</translation>
    </message>
    <message>
        <source>When, about? (optional)</source>
        <translation>Yaklaşık ne zaman? (isteğe bağlı)</translation>
    </message>
</context>
<context>
    <name>PastSteps</name>
    <message>
        <source>4 What has happened so far?</source>
        <translation>4 Şimdiye dek neler oldu?</translation>
    </message>
    <message>
        <source>{count, plural, one {# other step} other {# other steps}} before today: “don&apos;t know”, unless you say more.</source>
        <translation>Bugünden önceki {count, plural, one {# diğer adım} other {# diğer adım}}: siz daha fazlasını söylemezseniz “bilmiyorum”.</translation>
    </message>
    <message>
        <source>Say more</source>
        <translation>Daha fazla söyle</translation>
    </message>
</context>
<context>
    <name>PathPane</name>
    <message>
        <source>Path: the steps of your journey</source>
        <translation>Yol: sürecinizin adımları</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done}/{all}</translation>
    </message>
    <message>
        <source>{all, plural, one {{done} of # page} other {{done} of # pages}} answered</source>
        <translation>{all, plural, one {# sayfadan {done} tanesi} other {# sayfadan {done} tanesi}} yanıtlandı</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>kapalı</translation>
    </message>
</context>
<context>
    <name>PathTeller</name>
    <message>
        <source>no plan yet</source>
        <translation>henüz plan yok</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>henüz tarih yok</translation>
    </message>
</context>
<context>
    <name>PdfPreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Belgenin sayfaları</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Yakınlaş</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Uzaklaş</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Genişliğe sığdır</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Bu sayfayı yazdır</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>The system took it, to print it.</source>
        <translation>Sistem yazdırmak üzere aldı.</translation>
    </message>
    <message>
        <source>The system did not take it. Save the PDF and print that.</source>
        <translation>Sistem almadı. PDF’yi kaydedip onu yazdırın.</translation>
    </message>
    <message>
        <source>Nothing was printed: the paper {paper} is smaller than these pages, which would be cut. Choose their paper, or make them on {paper}.</source>
        <translation>Hiçbir şey yazdırılmadı: {paper} kâğıdı bu sayfalardan küçük, sayfalar kesilirdi. Sayfaların kâğıdını seçin ya da sayfaları {paper} için hazırlayın.</translation>
    </message>
    <message>
        <source>Printing sends this file itself, at true size.</source>
        <translation>Yazıcıya bu dosyanın kendisi gönderilir, gerçek boyutta.</translation>
    </message>
    <message>
        <source>Printing draws each page as a picture, at true size and as fine as the printer is.</source>
        <translation>Her sayfa resim olarak basılır; gerçek boyutta ve yazıcının elverdiği kadar ince.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Sayfa {number}/{count}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People and numbers</source>
        <translation>Kişiler ve numaralar</translation>
    </message>
    <message>
        <source>Each name is typed once. It goes on page 1, the emergency card, your carer&apos;s sheet and the calendar.</source>
        <translation>Her ad bir kez yazılır. 1. sayfaya, acil durum kartına, refakatçinizin sayfasına ve takvime geçer.</translation>
    </message>
    <message>
        <source>Your emergency card prints once there is a plan.</source>
        <translation>Acil durum kartınız, bir plan olunca basılabilir.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>Ne zaman aranır</translation>
    </message>
    <message>
        <source>weekdays 8 to 16</source>
        <translation>hafta içi 8–16</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>PhaseClock</name>
    <message>
        <source>Its days are counted from</source>
        <translation>Günleri nereden sayılır</translation>
    </message>
    <message>
        <source>The sheet calls that first day Day 0, not Day 1</source>
        <translation>Gün çizelgesi o ilk güne 1. Gün değil, 0. Gün diyor</translation>
    </message>
    <message>
        <source>Day 0, as the others</source>
        <translation>0. Gün, diğerleri gibi</translation>
    </message>
</context>
<context>
    <name>PhaseStrip</name>
    <message>
        <source>Phases of the plan</source>
        <translation>Planın evreleri</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Welcome</source>
        <translation>Hoş geldiniz</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sizinle ilgili</translation>
    </message>
    <message>
        <source>Your options</source>
        <translation>Seçenekleriniz</translation>
    </message>
    <message>
        <source>Questions of fit</source>
        <translation>Uygunluk soruları</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>Önem verdikleriniz</translation>
    </message>
    <message>
        <source>Where and cost</source>
        <translation>Yer ve ücret</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Seçiminiz</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Ne sormalı</translation>
    </message>
    <message>
        <source>Your schedule</source>
        <translation>Takviminiz</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Muayeneler</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Verileriniz</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Karar verme</translation>
    </message>
    <message>
        <source>Papers and data</source>
        <translation>Kâğıtlar ve veriler</translation>
    </message>
    <message>
        <source>Live it</source>
        <translation>Gündelik yaşam</translation>
    </message>
</context>
<context>
    <name>PlanActions</name>
    <message>
        <source>Add a step of your own</source>
        <translation>Kendi adımını ekle</translation>
    </message>
    <message>
        <source>Add days away or shut</source>
        <translation>Uzakta olunan veya kapalı gün</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>Neler yapıldı</translation>
    </message>
    <message>
        <source>Where the plan stands</source>
        <translation>Plan ne durumda</translation>
    </message>
    <message>
        <source>Change the centre</source>
        <translation>Merkezi değiştir</translation>
    </message>
    <message>
        <source>Change option or timetable</source>
        <translation>Seçeneği veya çizelgeyi değiştir</translation>
    </message>
    <message>
        <source>Your centre&apos;s own sheet</source>
        <translation>Merkezinizin kendi gün çizelgesi</translation>
    </message>
    <message>
        <source>What the centre confirms</source>
        <translation>Merkezin onayladıkları</translation>
    </message>
    <message>
        <source>Take the plan up again</source>
        <translation>Plana devam et</translation>
    </message>
    <message>
        <source>Put the plan on hold</source>
        <translation>Planı beklemeye al</translation>
    </message>
    <message>
        <source>Cancel the plan</source>
        <translation>Planı iptal et</translation>
    </message>
    <message>
        <source>Put it on hold</source>
        <translation>Beklemeye al</translation>
    </message>
    <message>
        <source>Dates and bookings stay as they are until you take it up again.</source>
        <translation>Siz devam edene dek tarihler ve randevular olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Plan kalsın</translation>
    </message>
    <message>
        <source>What you did and noted is kept. You can take it up again.</source>
        <translation>Yaptıklarınız ve not ettikleriniz saklanır. Plana yeniden devam edebilirsiniz.</translation>
    </message>
    <message>
        <source>They can be removed again under “Your schedule”.</source>
        <translation>“Takviminiz” sayfasında yeniden çıkarılabilirler.</translation>
    </message>
    <message>
        <source>Days away or shut</source>
        <translation>Uzakta olunan veya kapalı günler</translation>
    </message>
    <message>
        <source>Where does the plan stand?</source>
        <translation>Plan ne durumda?</translation>
    </message>
    <message>
        <source>Centres are added under “Where and cost”.</source>
        <translation>Merkezler “Yer ve ücret” sayfasında eklenir.</translation>
    </message>
    <message>
        <source>What was done is kept where the new timetable has the same step.</source>
        <translation>Yeni çizelgede aynı adım varsa yapılmış olanlar korunur.</translation>
    </message>
    <message>
        <source>The sheet to print and fill in is under Documents.</source>
        <translation>Basıp dolduracağınız kâğıt Belgeler sayfasındadır.</translation>
    </message>
    <message>
        <source>Who looks after me at home?</source>
        <translation>Evde bana kim bakar?</translation>
    </message>
    <message>
        <source>The letters to print are under Documents. What you leave open is asked again; the answers are the names in the hand-over.</source>
        <translation>Basılacak mektuplar Belgeler sayfasındadır. Açık bıraktıklarınız yeniden sorulur; yanıtlar, devir kâğıdındaki adlar olur.</translation>
    </message>
    <message>
        <source>The letter from the unit</source>
        <translation>Nakil biriminin mektubu</translation>
    </message>
    <message>
        <source>Copy what stands there, word for word. It is printed as your treatment summary; nothing is worked out of it.</source>
        <translation>Orada yazanı sözcüğü sözcüğüne aktarın. Tedavi özetiniz olarak basılır; ondan hiçbir şey hesaplanmaz.</translation>
    </message>
    <message>
        <source>Use the newer timetable</source>
        <translation>Yeni çizelgeyi kullan</translation>
    </message>
    <message>
        <source>A newer timetable</source>
        <translation>Daha yeni bir çizelge</translation>
    </message>
    <message>
        <source>What you did and booked stays. You can keep the old one.</source>
        <translation>Yaptıklarınız ve randevularınız kalır. Eskisini koruyabilirsiniz.</translation>
    </message>
    <message>
        <source>Answers to my letters</source>
        <translation>Mektuplarıma gelen yanıtlar</translation>
    </message>
</context>
<context>
    <name>PlanCentreForm</name>
    <message>
        <source>Change the centre</source>
        <translation>Merkezi değiştir</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Henüz seçilmedi</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>Neden (isteğe bağlı)</translation>
    </message>
</context>
<context>
    <name>PlanDoor</name>
    <message>
        <source>What do you know about the day?</source>
        <translation>Gün hakkında ne biliyorsunuz?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Month or season</source>
        <translation>Ay veya mevsim</translation>
    </message>
    <message>
        <source>Its name, as the centre writes it</source>
        <translation>Adı, merkezin yazdığı gibi</translation>
    </message>
    <message>
        <source>Name of the hospital or clinic, if you know it</source>
        <translation>Biliyorsanız hastanenin veya kliniğin adı</translation>
    </message>
    <message>
        <source>1 Which treatment?</source>
        <translation>1 Hangi tedavi?</translation>
    </message>
    <message>
        <source>2 Where?</source>
        <translation>2 Nerede?</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Birini seçin</translation>
    </message>
    <message>
        <source>3 What do you know about the day?</source>
        <translation>3 Gün hakkında ne biliyorsunuz?</translation>
    </message>
    <message>
        <source>3 What do you know about the day “{day}”?</source>
        <translation>3 “{day}” günü hakkında ne biliyorsunuz?</translation>
    </message>
</context>
<context>
    <name>PlanFilters</name>
    <message>
        <source>Which steps to show</source>
        <translation>Hangi adımlar gösterilsin</translation>
    </message>
    <message>
        <source>Search the plan</source>
        <translation>Planda ara</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>Bütün evreler</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Bütün yerler</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Bütün durumlar</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>Bütün adımları göster</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Set up the schedule</source>
        <translation>Takvimi kur</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>plan state: {state}</source>
        <translation>planın durumu: {state}</translation>
    </message>
</context>
<context>
    <name>PlanTools</name>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizgisi</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>Adım bul</translation>
    </message>
    <message>
        <source>This plan ▾</source>
        <translation>Bu plan ▾</translation>
    </message>
    <message>
        <source>This plan: history, hold, cancel, change</source>
        <translation>Bu plan: geçmiş, bekletme, iptal, değiştirme</translation>
    </message>
    <message>
        <source>What if the day moves?</source>
        <translation>Ya gün kayarsa?</translation>
    </message>
    <message>
        <source>What if Day 0 moves?</source>
        <translation>Ya 0. Gün kayarsa?</translation>
    </message>
</context>
<context>
    <name>PrintWishesForm</name>
    <message>
        <source>For whom</source>
        <translation>Kimin için</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>ABD Letter</translation>
    </message>
    <message>
        <source>Large print (16 to 18 point)</source>
        <translation>Büyük yazı (16 ile 18 punto)</translation>
    </message>
    <message>
        <source>The file also holds all you entered</source>
        <translation>Dosya girdiklerinizin hepsini de içersin</translation>
    </message>
    <message>
        <source>Then this PDF can be opened here again, by whoever has it: notes, diary, results, ratings, people and numbers. Keep it for yourself. Without the tick it holds only what you see.</source>
        <translation>O zaman bu PDF’yi elinde bulunduran herkes burada yeniden açabilir: notlar, günlük, sonuçlar, puanlar, kişiler ve numaralar. Kendinize saklayın. İşaretlemezseniz yalnız gördüklerinizi içerir.</translation>
    </message>
    <message>
        <source>Choose the parts</source>
        <translation>Bölümleri seçin</translation>
    </message>
    <message>
        <source>For the doctor</source>
        <translation>Hekim için</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Benim için</translation>
    </message>
    <message>
        <source>Everything, with room to tick and write.</source>
        <translation>Her şey, işaretlemek ve yazmak için yer ile.</translation>
    </message>
    <message>
        <source>For my carer</source>
        <translation>Refakatçim için</translation>
    </message>
    <message>
        <source>Dates, what to bring, when to call.</source>
        <translation>Tarihler, getirilecekler, ne zaman aramalı.</translation>
    </message>
    <message>
        <source>Two sides: what counts in a minute, and the days.</source>
        <translation>İki yüz: bir dakikada önemli olanlar ve günler.</translation>
    </message>
    <message>
        <source>How it is printed</source>
        <translation>Nasıl yazdırılacağı</translation>
    </message>
    <message>
        <source>The doctor&apos;s sheet, two sides</source>
        <translation>Hekim sayfası, iki yüz</translation>
    </message>
    <message>
        <source>What changed since the last print</source>
        <translation>Son baskıdan beri değişenler</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>Zaman çizgisi</translation>
    </message>
    <message>
        <source>The plan, phase by phase</source>
        <translation>Plan, evre evre</translation>
    </message>
    <message>
        <source>The time after, to hand over</source>
        <translation>Sonraki dönem, devretmek için</translation>
    </message>
    <message>
        <source>The emergency card</source>
        <translation>Acil durum kartı</translation>
    </message>
    <message>
        <source>Questions, with room for answers</source>
        <translation>Sorular, yanıtlar için yer ile</translation>
    </message>
    <message>
        <source>Centres and costs</source>
        <translation>Merkezler ve ücretler</translation>
    </message>
    <message>
        <source>The options in full, and about this guide</source>
        <translation>Seçeneklerin tamamı ve bu rehber hakkında</translation>
    </message>
    <message>
        <source>The decision: values and readiness</source>
        <translation>Karar: önem verdikleriniz ve hazır olma</translation>
    </message>
    <message>
        <source>The decision worksheet</source>
        <translation>Karar formu</translation>
    </message>
    <message>
        <source>The diary</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Sözcüklerin açıklaması</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
</context>
<context>
    <name>ProtocolForm</name>
    <message>
        <source>Change the timetable</source>
        <translation>Çizelgeyi değiştir</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Çizelge</translation>
    </message>
    <message>
        <source>Another name of this journey (optional)</source>
        <translation>Bu sürecin başka bir adı (isteğe bağlı)</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>Neden (isteğe bağlı)</translation>
    </message>
</context>
<context>
    <name>PurposeView</name>
    <message>
        <source>Who made this, and how sure it is</source>
        <translation>Bunu kim hazırladı, ne kadar kesin</translation>
    </message>
    <message>
        <source>What sellers say, and what is known</source>
        <translation>Satıcılar ne diyor, ne biliniyor</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ne yapar</translation>
    </message>
    <message>
        <source>Shows every option with the same questions, good and bad.</source>
        <translation>Her seçeneği aynı sorularla gösterir, iyisiyle kötüsüyle.</translation>
    </message>
    <message>
        <source>Says how sure each number is, and says so when nobody knows.</source>
        <translation>Her sayının ne kadar kesin olduğunu, kimse bilmiyorsa bunu da söyler.</translation>
    </message>
    <message>
        <source>Turns your decision into dates, and keeps them up to date.</source>
        <translation>Kararınızı tarihlere dönüştürür ve güncel tutar.</translation>
    </message>
    <message>
        <source>Prints a plan for you, your carer and your doctor.</source>
        <translation>Sizin, refakatçiniz ve hekiminiz için bir plan yazdırır.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Ne değildir</translation>
    </message>
    <message>
        <source>It is not medical advice and not a medical device.</source>
        <translation>Tıbbi öğüt değildir, tıbbi cihaz da değildir.</translation>
    </message>
    <message>
        <source>It never says what is right for you. Your team helps with that.</source>
        <translation>Sizin için neyin doğru olduğunu asla söylemez. Buna ekibiniz yardım eder.</translation>
    </message>
    <message>
        <source>It names drugs but never doses.</source>
        <translation>İlaçların adını söyler, dozunu asla söylemez.</translation>
    </message>
    <message>
        <source>Your centre&apos;s own day sheet always comes first.</source>
        <translation>Merkezinizin kendi gün çizelgesi her zaman önce gelir.</translation>
    </message>
    <message>
        <source>Your data stays with you</source>
        <translation>Verileriniz sizde kalır</translation>
    </message>
    <message>
        <source>Everything is kept in one file on this laptop. Nothing is sent anywhere. It leaves the laptop only when you save or print a document yourself.</source>
        <translation>Her şey bu bilgisayarda tek bir dosyada saklanır. Hiçbir yere bir şey gönderilmez. Yalnız siz bir belge kaydettiğinizde veya yazdırdığınızda bilgisayardan çıkar.</translation>
    </message>
    <message>
        <source>What you type is kept as you type, also when it is not complete. The planner says so when it cannot. Stop when you are tired; you will come back to the same place.</source>
        <translation>Yazdıklarınız, tamamlanmamış olsa da yazdıkça saklanır. Saklanamazsa program bunu söyler. Yorulunca durun; aynı yere dönersiniz.</translation>
    </message>
</context>
<context>
    <name>PutOffCard</name>
    <message>
        <source>Asked later</source>
        <translation>Sonra sorulacak</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>A question of my own</source>
        <translation>Kendi sorum</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kimin için</translation>
    </message>
    <message>
        <source>They come from gaps, from what nobody knows and from what matters to you. They go on the printed plan with room for the answers.</source>
        <translation>Boşluklardan, kimsenin bilmediklerinden ve sizin için önemli olanlardan doğarlar. Basılan plana, yanıtlara yer bırakılarak geçerler.</translation>
    </message>
    <message>
        <source>Add my question</source>
        <translation>Sorumu ekle</translation>
    </message>
    <message>
        <source>{count, plural, one {Show the # question} other {Show all # questions}}</source>
        <translation>{count, plural, one {# soruyu göster} other {# sorunun hepsini göster}}</translation>
    </message>
    <message>
        <source>Anybody of the team</source>
        <translation>Ekipten herhangi biri</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Metni değiştir</translation>
    </message>
    <message>
        <source>Ask this first</source>
        <translation>Önce bunu sor</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Gerekmez</translation>
    </message>
    <message>
        <source>Note an answer</source>
        <translation>Yanıt not et</translation>
    </message>
    <message>
        <source>The question in your words</source>
        <translation>Soru, kendi sözlerinizle</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Ready, and what to ask</source>
        <translation>Hazır olma ve ne sormalı</translation>
    </message>
    <message>
        <source>Take what is open to your team. Nobody has to be ready on a day.</source>
        <translation>Açık kalanları ekibinize götürün. Kimse belli bir güne dek hazır olmak zorunda değil.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Add a step, such as: MRI 4 Feb 10:30</source>
        <translation>Adım ekleyin, örneğin: MR 4 Şub 10:30</translation>
    </message>
    <message>
        <source>Add a step with its day, in one line</source>
        <translation>Günüyle birlikte bir adım ekleyin, tek satırda</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Adım ekle</translation>
    </message>
    <message>
        <source>Its day is still missing, such as 4 Feb or 15 Jan 2027.</source>
        <translation>Günü henüz eksik, örneğin 4 Şub veya 15 Oca 2027.</translation>
    </message>
    <message>
        <source>What is it? Write it before the day.</source>
        <translation>Nedir? Günden önce yazın.</translation>
    </message>
    <message>
        <source>Which day is meant?</source>
        <translation>Hangi gün olsun?</translation>
    </message>
    <message>
        <source>Reads as: {reading}</source>
        <translation>Şöyle okundu: {reading}</translation>
    </message>
    <message>
        <source>Write what it is and its day, such as: MRI 4 Feb 10:30</source>
        <translation>Ne olduğunu ve gününü yazın, örneğin: MR 4 Şub 10:30</translation>
    </message>
    <message>
        <source>Added: {step}</source>
        <translation>Eklendi: {step}</translation>
    </message>
</context>
<context>
    <name>QuoteForm</name>
    <message>
        <source>Add an amount</source>
        <translation>Tutar ekle</translation>
    </message>
    <message>
        <source>For which centre?</source>
        <translation>Hangi merkez için?</translation>
    </message>
    <message>
        <source>For all of them</source>
        <translation>Hepsi için</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Ne için?</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Such as 54,000</source>
        <translation>Örneğin 54.000</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Three letters, such as USD or EUR</source>
        <translation>Üç harf, örneğin USD veya EUR</translation>
    </message>
    <message>
        <source>Who quoted it?</source>
        <translation>Kim söyledi?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Ne zaman?</translation>
    </message>
    <message>
        <source>Add this amount</source>
        <translation>Bu tutarı ekle</translation>
    </message>
</context>
<context>
    <name>QuoteList</name>
    <message>
        <source>Amounts you entered</source>
        <translation>Girdiğiniz tutarlar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>for all centres</source>
        <translation>bütün merkezler için</translation>
    </message>
</context>
<context>
    <name>RateForm</name>
    <message>
        <source>Exchange rate</source>
        <translation>Döviz kuru</translation>
    </message>
    <message>
        <source>One unit of</source>
        <translation>Şunun bir birimi</translation>
    </message>
    <message>
        <source>Such as USD</source>
        <translation>Örneğin USD</translation>
    </message>
    <message>
        <source>is worth</source>
        <translation>değeri</translation>
    </message>
    <message>
        <source>Such as 0.92</source>
        <translation>Örneğin 0,92</translation>
    </message>
    <message>
        <source>of my currency</source>
        <translation>benim para birimimle</translation>
    </message>
    <message>
        <source>Such as EUR</source>
        <translation>Örneğin EUR</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Hangi gün?</translation>
    </message>
    <message>
        <source>Amounts stay as quoted. They are converted only at the rate you type here.</source>
        <translation>Tutarlar söylendiği gibi kalır. Yalnız buraya yazdığınız kurla çevrilirler.</translation>
    </message>
    <message>
        <source>Keep this rate</source>
        <translation>Bu kuru kaydet</translation>
    </message>
    <message>
        <source>Please give the day of the rate.</source>
        <translation>Lütfen kurun gününü verin.</translation>
    </message>
</context>
<context>
    <name>ReaderDialog</name>
    <message>
        <source>Type a part of a word</source>
        <translation>Sözcüğün bir parçasını yazın</translation>
    </message>
    <message>
        <source>Type a part of a word to find it</source>
        <translation>Bulmak için sözcüğün bir parçasını yazın</translation>
    </message>
    <message>
        <source>{count, plural, one {# entry found} other {# entries found}}</source>
        <translation>{count, plural, one {# kayıt bulundu} other {# kayıt bulundu}}</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Bir şey bulunamadı. Daha az harfle deneyin.</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Bilmiyorum</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Why (optional)</source>
        <translation>Neden (isteğe bağlı)</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>The data file cannot be opened</source>
        <translation>Veri dosyası açılamıyor</translation>
    </message>
    <message>
        <source>Close, change nothing</source>
        <translation>Kapat, hiçbir şey değişmesin</translation>
    </message>
    <message>
        <source>Put a backup in its place. The file that is there now is kept beside it, so that you can go back.</source>
        <translation>Yerine bir yedek koyun. Şimdi orada olan dosya yanında saklanır, geri dönebilirsiniz.</translation>
    </message>
    <message>
        <source>Or read what can be read of it into a new file. The damaged one is kept, and you are told in numbers what was read and what was not.</source>
        <translation>Ya da okunabilen ne varsa yeni bir dosyaya aktarın. Hasarlı olan saklanır; neyin okunduğu, neyin okunmadığı size sayılarla bildirilir.</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>Okunabileni oku</translation>
    </message>
    <message>
        <source>Nothing was changed. What is in the way may be gone soon.</source>
        <translation>Hiçbir şey değişmedi. Engel olan şey birazdan ortadan kalkabilir.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>An empty file, if you want none of this. What is there stays.</source>
        <translation>Bunların hiçbirini istemiyorsanız boş bir dosya. Oradakiler kalır.</translation>
    </message>
    <message>
        <source>Begin an empty file</source>
        <translation>Boş dosyayla başla</translation>
    </message>
</context>
<context>
    <name>ReportedPrices</name>
    <message>
        <source>Prices that were reported</source>
        <translation>Bildirilmiş ücretler</translation>
    </message>
</context>
<context>
    <name>RequestField</name>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>If no: who does it</source>
        <translation>Hayırsa: kim yapar</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>Telefon numarası</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>The plan is on hold</source>
        <translation>Plan beklemede</translation>
    </message>
    <message>
        <source>The plan is cancelled</source>
        <translation>Plan iptal edildi</translation>
    </message>
    <message>
        <source>Its dates stay as they are until you take it up again.</source>
        <translation>Siz devam edene dek tarihleri olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Take the plan up again</source>
        <translation>Plana devam et</translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message>
        <source>Right</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>With us it is</source>
        <translation>Bizde şöyle</translation>
    </message>
    <message>
        <source>{number}. {words}</source>
        <translation>{number}. {words}</translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>Counted from</source>
        <translation>Nereden sayılır</translation>
    </message>
    <message>
        <source>From its</source>
        <translation>Hangi ucundan</translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation>Neyi bağlar</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Tam</translation>
    </message>
    <message>
        <source>or earliest</source>
        <translation>veya en erken</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>En iyisi</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>En geç</translation>
    </message>
    <message>
        <source>Where this rule comes from</source>
        <translation>Bu kuralın kaynağı</translation>
    </message>
    <message>
        <source>The sheet is not clear about this rule</source>
        <translation>Gün çizelgesi bu kuralda açık değil</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>Take what they said</source>
        <translation>Söylediklerini aktar</translation>
    </message>
    <message>
        <source>They said so on</source>
        <translation>Söyledikleri gün</translation>
    </message>
    <message>
        <source>Leave it empty for today</source>
        <translation>Bugün için boş bırakın</translation>
    </message>
    <message>
        <source>Who confirms (the centre)</source>
        <translation>Onaylayan (merkez)</translation>
    </message>
    <message>
        <source>Tick what is right. Where they do it otherwise, write how, such as “28 days”, “3 to 5 weeks” or “20 to 28 days, best 24 days”. What you leave empty stays as it is.</source>
        <translation>Doğru olanları işaretleyin. Başka türlü yapıyorlarsa nasıl yaptıklarını yazın: “28 gün”, “3 ila 5 hafta” veya “20 ila 28 gün, en iyisi 24 gün” gibi. Boş bıraktıklarınız olduğu gibi kalır.</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>… {words}</source>
        <translation>… {words}</translation>
    </message>
    <message>
        <source>△ {words}</source>
        <translation>△ {words}</translation>
    </message>
    <message>
        <source>✓ {words}</source>
        <translation>✓ {words}</translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message>
        <source>Not saved. What to do</source>
        <translation>Kaydedilmedi. Ne yapmalı</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Kaydediliyor</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Kaydedilmedi: {reason}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Kaydedildi: {when}</translation>
    </message>
    <message>
        <source>{saved}, not in the plan yet</source>
        <translation>{saved}, henüz planda değil</translation>
    </message>
    <message>
        <source>{saved}, not in the diary yet</source>
        <translation>{saved}, henüz günlükte değil</translation>
    </message>
    <message>
        <source>{saved}, not added yet</source>
        <translation>{saved}, henüz eklenmedi</translation>
    </message>
</context>
<context>
    <name>SavingEverything</name>
    <message>
        <source>Save everything</source>
        <translation>Her şeyi kaydet</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>Everything is in this file: {file}.</source>
        <translation>Her şey bu dosyada: {file}.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Saving everything…</source>
        <translation>Her şey kaydediliyor…</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Which day would do?</source>
        <translation>Hangi gün uyar?</translation>
    </message>
    <message>
        <source>Your schedule</source>
        <translation>Takviminiz</translation>
    </message>
    <message>
        <source>One date ties all the others. Try one; nothing is fixed yet.</source>
        <translation>Bir tarih bütün ötekileri bağlar. Birini deneyin; henüz hiçbir şey kesin değil.</translation>
    </message>
    <message>
        <source>Build the plan</source>
        <translation>Planı oluştur</translation>
    </message>
    <message>
        <source>Use these dates</source>
        <translation>Bu tarihleri kullan</translation>
    </message>
    <message>
        <source>Choose a timetable first.</source>
        <translation>Önce bir çizelge seçin.</translation>
    </message>
    <message>
        <source>Write the date first, or choose “I do not know a date yet”.</source>
        <translation>Önce tarihi yazın veya “Henüz bir tarih bilmiyorum” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>Your plan is built.</source>
        <translation>Planınız oluşturuldu.</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Takvimi değiştir</translation>
    </message>
</context>
<context>
    <name>SchedulePreview</name>
    <message>
        <source>What it would look like</source>
        <translation>Nasıl görüneceği</translation>
    </message>
    <message>
        <source>{missing, plural, one {# date} other {# dates}} still missing that only your team can set.</source>
        <translation>Yalnız ekibinizin belirleyebileceği {missing, plural, one {# tarih} other {# tarih}} henüz eksik.</translation>
    </message>
    <message>
        <source>This does not fit yet</source>
        <translation>Bu henüz uymuyor</translation>
    </message>
    <message>
        <source>Without a date, the plan is a list in order.</source>
        <translation>Tarih olmadan plan, sıralı bir listedir.</translation>
    </message>
    <message>
        <source>{steps, plural, one {# step has a day.} other {# steps have a day.}}</source>
        <translation>{steps, plural, one {# adımın tarihi var.} other {# adımın tarihi var.}}</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Hâlâ eksik</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A centre of yours.</source>
        <translation>Sizin bir merkeziniz.</translation>
    </message>
    <message>
        <source>Diary, {day}</source>
        <translation>Günlük, {day}</translation>
    </message>
    <message>
        <source>A question to your team.</source>
        <translation>Ekibinize bir soru.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Arama ve komutlar</translation>
    </message>
    <message>
        <source>A command.</source>
        <translation>Bir komut.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tuş</translation>
    </message>
    <message>
        <source>A page of the planner.</source>
        <translation>Programın bir sayfası.</translation>
    </message>
    <message>
        <source>A drug; what you take is in About you.</source>
        <translation>Bir ilaç; kullandıklarınız “Sizinle ilgili” sayfasındadır.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Do it</source>
        <translation>Yap</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Oraya git</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{page}: something to mend</source>
        <translation>{page}: düzeltilecek bir şey var</translation>
    </message>
</context>
<context>
    <name>SetDateField</name>
    <message>
        <source>such as “{date}” or “{not_before}”</source>
        <translation>örneğin “{date}” veya “{not_before}”</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Your centre&apos;s own sheet</source>
        <translation>Merkezinizin kendi gün çizelgesi</translation>
    </message>
    <message>
        <source>Use this sheet</source>
        <translation>Bu çizelgeyi kullan</translation>
    </message>
    <message>
        <source>What the sheet would change</source>
        <translation>Bu çizelge neleri değiştirir</translation>
    </message>
    <message>
        <source>What you wrote on the sheet is kept for the next time.</source>
        <translation>Gün çizelgesine yazdıklarınız bir sonraki sefer için saklanır.</translation>
    </message>
    <message>
        <source>A centre&apos;s own day sheet always beats ours. Write it down here; beside each step you see its date in your plan.</source>
        <translation>Merkezin kendi gün çizelgesi her zaman bizimkinden önce gelir. Buraya yazın; her adımın yanında planınızdaki tarihini görürsünüz.</translation>
    </message>
    <message>
        <source>This is what you wrote last time.</source>
        <translation>Geçen sefer yazdıklarınız bunlar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Dosyaya kaydet</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Dosya aç</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>SheetFiles</name>
    <message>
        <source>Save the sheet</source>
        <translation>Gün çizelgesini kaydet</translation>
    </message>
    <message>
        <source>Sheet (*.toml)</source>
        <translation>Gün çizelgesi (*.toml)</translation>
    </message>
    <message>
        <source>The sheet is saved.</source>
        <translation>Gün çizelgesi kaydedildi.</translation>
    </message>
    <message>
        <source>Open a sheet</source>
        <translation>Gün çizelgesi aç</translation>
    </message>
    <message>
        <source>The timetable of your plan</source>
        <translation>Planınızın çizelgesi</translation>
    </message>
    <message>
        <source>Nothing: an empty sheet</source>
        <translation>Hiçbiri: boş bir gün çizelgesi</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Bu olmadı</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Name of the sheet</source>
        <translation>Gün çizelgesinin adı</translation>
    </message>
    <message>
        <source>Version: raise it when the sheet changes</source>
        <translation>Sürüm: gün çizelgesi değişince artırın</translation>
    </message>
    <message>
        <source>“The centre starts on” means</source>
        <translation>“Merkezin başladığı gün” şu demektir</translation>
    </message>
    <message>
        <source>Anything worth keeping</source>
        <translation>Saklamaya değer her şey</translation>
    </message>
    <message>
        <source>Where the sheet comes from</source>
        <translation>Gün çizelgesinin kaynağı</translation>
    </message>
    <message>
        <source>Several sources: write ; between them.</source>
        <translation>Birkaç kaynak varsa aralarına ; yazın.</translation>
    </message>
    <message>
        <source>not used here</source>
        <translation>burada kullanılmaz</translation>
    </message>
</context>
<context>
    <name>SheetPhases</name>
    <message>
        <source>Phases</source>
        <translation>Evreler</translation>
    </message>
    <message>
        <source>Phases of the sheet</source>
        <translation>Gün çizelgesinin evreleri</translation>
    </message>
    <message>
        <source>Remove the phase</source>
        <translation>Evreyi çıkar</translation>
    </message>
    <message>
        <source>Name of the chosen phase</source>
        <translation>Seçilen evrenin adı</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Evre ekle</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Yeni evre</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Up: phase</source>
        <translation>Yukarı: evre</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Down: phase</source>
        <translation>Aşağı: evre</translation>
    </message>
    <message>
        <source>Steps of a removed phase go to the one before.</source>
        <translation>Çıkarılan bir evrenin adımları bir öncekine geçer.</translation>
    </message>
</context>
<context>
    <name>SheetSteps</name>
    <message>
        <source>Steps of the sheet</source>
        <translation>Gün çizelgesinin adımları</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Yeni adım</translation>
    </message>
</context>
<context>
    <name>SheetTrouble</name>
    <message>
        <source>Go there</source>
        <translation>Oraya git</translation>
    </message>
    <message>
        <source>{count, plural, one {And # more.} other {And # more.}}</source>
        <translation>{count, plural, one {Ve # tane daha.} other {Ve # tane daha.}}</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Start again from…</source>
        <translation>Baştan başla…</translation>
    </message>
    <message>
        <source>Parts of the sheet</source>
        <translation>Gün çizelgesinin bölümleri</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Adımlar</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Gün çizelgesi</translation>
    </message>
    <message>
        <source>Your dates</source>
        <translation>Tarihleriniz</translation>
    </message>
    <message>
        <source>Type a table</source>
        <translation>Tablo yaz</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Back to the page</source>
        <translation>Sayfaya dön</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>More: journeys, words, sources, about</source>
        <translation>Daha fazla: süreçler, sözcükler, kaynaklar, hakkında</translation>
    </message>
    <message>
        <source>Comfort, bad day</source>
        <translation>Rahatlık, zor gün</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Source: {name}</source>
        <translation>Kaynak: {name}</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
</context>
<context>
    <name>SpanList</name>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>What for (optional)</source>
        <translation>Ne için (isteğe bağlı)</translation>
    </message>
    <message>
        <source>Add these days</source>
        <translation>Bu günleri ekle</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Add days</source>
        <translation>Gün ekle</translation>
    </message>
    <message>
        <source>Add days: {name}</source>
        <translation>Gün ekle: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Son gün ilk günden önce.</translation>
    </message>
</context>
<context>
    <name>SpokenRoles</name>
    <message>
        <source>Level {level}</source>
        <translation>Düzey {level}</translation>
    </message>
</context>
<context>
    <name>StateForm</name>
    <message>
        <source>That is where it stands</source>
        <translation>Durumu bu</translation>
    </message>
    <message>
        <source>Where the plan stands</source>
        <translation>Plan ne durumda</translation>
    </message>
</context>
<context>
    <name>StationButton</name>
    <message>
        <source>you are here</source>
        <translation>buradasınız</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>yanıtlandı</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>başlandı</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>başlanmadı</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Bring it back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>It happened on another day</source>
        <translation>Başka bir gün oldu</translation>
    </message>
    <message>
        <source>I have a date</source>
        <translation>Tarihim var</translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation>Tarihi değiştir</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Oldu</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Gerekmez</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Bu olsun</translation>
    </message>
    <message>
        <source>Before and after the visit</source>
        <translation>Muayeneden önce ve sonra</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Neden bu tarih?</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Not yaz</translation>
    </message>
    <message>
        <source>It did not happen after all</source>
        <translation>Aslında olmadı</translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation>Bu adımı değiştir</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Bu adımı çıkar</translation>
    </message>
    <message>
        <source>Not before a day</source>
        <translation>Şundan önce değil</translation>
    </message>
    <message>
        <source>Take the booking back</source>
        <translation>Randevuyu geri al</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>More ▾</source>
        <translation>Daha fazla ▾</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>Daha fazla: {title}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Adımı çıkar</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Adım ekle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy the step</source>
        <translation>Adımı kopyala</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Up: the step</source>
        <translation>Yukarı: adım</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Down: the step</source>
        <translation>Aşağı: adım</translation>
    </message>
    <message>
        <source>All steps of the sheet</source>
        <translation>Gün çizelgesinin bütün adımları</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>The chosen step</source>
        <translation>Seçilen adım</translation>
    </message>
    <message>
        <source>Choose a step to see all about it.</source>
        <translation>Hakkında her şeyi görmek için bir adım seçin.</translation>
    </message>
    <message>
        <source>Fits {window}</source>
        <translation>Uygun zaman: {window}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Hazırlanacak</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>Getirilecek</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Notunuz</translation>
    </message>
    <message>
        <source>Does this date hold, whatever happens?</source>
        <translation>Bu tarih, ne olursa olsun tutar mı?</translation>
    </message>
    <message>
        <source>What single centres published</source>
        <translation>Tek tek merkezlerin yayımladıkları</translation>
    </message>
    <message>
        <source>Examples only. Your team sets your date.</source>
        <translation>Yalnız örnektir. Tarihinizi ekibiniz belirler.</translation>
    </message>
    <message>
        <source>The printed source is unclear here. Ask your team.</source>
        <translation>Basılı kaynak burada açık değil. Ekibinize sorun.</translation>
    </message>
    <message>
        <source>Only your team can set this date.</source>
        <translation>Bu tarihi yalnız ekibiniz belirleyebilir.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Bu nereden geliyor</translation>
    </message>
</context>
<context>
    <name>StepQuestions</name>
    <message>
        <source>I have a date: {title}</source>
        <translation>Tarihim var: {title}</translation>
    </message>
    <message>
        <source>Change the date: {title}</source>
        <translation>Tarihi değiştir: {title}</translation>
    </message>
    <message>
        <source>It happened: {title}</source>
        <translation>Oldu: {title}</translation>
    </message>
    <message>
        <source>Note: {title}</source>
        <translation>Not: {title}</translation>
    </message>
    <message>
        <source>Not needed: {title}</source>
        <translation>Gerekmez: {title}</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Bring back: {title}</source>
        <translation>Geri getir: {title}</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Bu olsun</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Açık kalsın</translation>
    </message>
    <message>
        <source>It is this one: {title}</source>
        <translation>Bu olsun: {title}</translation>
    </message>
    <message>
        <source>It is not booked any more</source>
        <translation>Artık randevulu değil</translation>
    </message>
    <message>
        <source>Keep the booking</source>
        <translation>Randevu kalsın</translation>
    </message>
    <message>
        <source>Take the booking back: {title}</source>
        <translation>Randevuyu geri al: {title}</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Olmadı</translation>
    </message>
    <message>
        <source>It did not happen after all: {title}</source>
        <translation>Aslında olmadı: {title}</translation>
    </message>
    <message>
        <source>Not before a day: {title}</source>
        <translation>Şundan önce değil: {title}</translation>
    </message>
    <message>
        <source>A step of your own</source>
        <translation>Kendi adımınız</translation>
    </message>
    <message>
        <source>Change your step</source>
        <translation>Adımınızı değiştirin</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation>Adım kalsın</translation>
    </message>
    <message>
        <source>Remove: {title}</source>
        <translation>Çıkar: {title}</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>About this step</source>
        <translation>Bu adım hakkında</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Ne kadar</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kimin için</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Kural ekle</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Bu kuralı çıkar</translation>
    </message>
    <message>
        <source>Needed for something else too</source>
        <translation>Başka bir şey için de gerekli</translation>
    </message>
    <message>
        <source>Remove this</source>
        <translation>Bunu çıkar</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Koşul ekle</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Bu koşulu çıkar</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ne olur</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Evre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Türü</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Whose holidays count</source>
        <translation>Kimin tatilleri sayılır</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Who is to be asked</source>
        <translation>Kime sorulmalı</translation>
    </message>
    <message>
        <source>I must be there myself</source>
        <translation>Kendim bulunmalıyım</translation>
    </message>
    <message>
        <source>Only on working days</source>
        <translation>Yalnız iş günlerinde</translation>
    </message>
    <message>
        <source>One of the key dates for the doctor</source>
        <translation>Hekim için önemli tarihlerden biri</translation>
    </message>
    <message>
        <source>The sheet is not clear here</source>
        <translation>Gün çizelgesi burada açık değil</translation>
    </message>
    <message>
        <source>-5 is five days before; -3 weeks and 6 months can be written.</source>
        <translation>-5, beş gün öncesidir; -3 hafta ve 6 ay da yazılabilir.</translation>
    </message>
    <message>
        <source>The steps with the same name here are one of several.</source>
        <translation>Burada aynı adı taşıyan adımlar birbirinin seçeneğidir.</translation>
    </message>
    <message>
        <source>Only the team can set this date</source>
        <translation>Bu tarihi yalnız ekip belirleyebilir</translation>
    </message>
    <message>
        <source>Either-or: name of the choice</source>
        <translation>Ya o ya bu: seçimin adı</translation>
    </message>
    <message>
        <source>How many days it takes</source>
        <translation>Kaç gün sürer</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>En az</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Genellikle</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>En çok</translation>
    </message>
    <message>
        <source>Leave the most open where nobody can say.</source>
        <translation>Kimsenin söyleyemediği yerde en çoğu açık bırakın.</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Yinelenir</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Aralık</translation>
    </message>
    <message>
        <source>How often in all</source>
        <translation>Toplam kaç kez</translation>
    </message>
    <message>
        <source>The next one counts from when the last one really was</source>
        <translation>Sonraki, bir öncekinin gerçekten olduğu günden sayılır</translation>
    </message>
    <message>
        <source>How long its result is good</source>
        <translation>Sonucu ne kadar geçerli</translation>
    </message>
    <message>
        <source>A step is planned when all of these fit the person.</source>
        <translation>Bir adım, bunların hepsi kişiye uyunca planlanır.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Neyle ilgili</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>Hazırlanacak</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>Getirilecek</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Bu nereden geliyor</translation>
    </message>
    <message>
        <source>Several sources: write ; between them.</source>
        <translation>Birkaç kaynak varsa aralarına ; yazın.</translation>
    </message>
    <message>
        <source>Takes: {drug}</source>
        <translation>Kullandığı ilaç: {drug}</translation>
    </message>
    <message>
        <source>Takes a drug against MS</source>
        <translation>MS ilacı kullanıyor</translation>
    </message>
    <message>
        <source>May become pregnant</source>
        <translation>Gebe kalabilir</translation>
    </message>
    <message>
        <source>May father a child</source>
        <translation>Baba olabilir</translation>
    </message>
    <message>
        <source>Wants children</source>
        <translation>Çocuk istiyor</translation>
    </message>
    <message>
        <source>Travels abroad for it</source>
        <translation>Bunun için yurt dışına gidiyor</translation>
    </message>
    <message>
        <source>Has progressive MS</source>
        <translation>İlerleyici MS’i var</translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>Its date is shown when all is mended.</source>
        <translation>Tarihi, her şey düzeltilince gösterilir.</translation>
    </message>
    <message>
        <source>This step is not for you as things stand.</source>
        <translation>Bu adım şimdiki durumda sizin için değil.</translation>
    </message>
    <message>
        <source>In your plan: {when}</source>
        <translation>Planınızda: {when}</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>What only your team can set</source>
        <translation>Yalnız ekibinizin belirleyebilecekleri</translation>
    </message>
    <message>
        <source>I have the date</source>
        <translation>Tarihi aldım</translation>
    </message>
</context>
<context>
    <name>ThingAnswers</name>
    <message>
        <source>You are asked again on {date}.</source>
        <translation>Size yeniden sorulacağı gün: {date}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Nothing else is to be done now.</source>
        <translation>Şimdi yapılacak başka bir şey yok.</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Sıradaki: {title}</translation>
    </message>
</context>
<context>
    <name>ThingCard</name>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Before and after the visit</source>
        <translation>Muayeneden önce ve sonra</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Gerekmez</translation>
    </message>
    <message>
        <source>No, it was put off</source>
        <translation>Hayır, ertelendi</translation>
    </message>
    <message>
        <source>Yes, it happened</source>
        <translation>Evet, oldu</translation>
    </message>
    <message>
        <source>I have the date</source>
        <translation>Tarihi aldım</translation>
    </message>
    <message>
        <source>I have a date</source>
        <translation>Tarihim var</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Oldu</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <source>Timeline of the plan</source>
        <translation>Planın zaman çizgisi</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>{number}: {phase}</source>
        <translation>{number}: {phase}</translation>
    </message>
    <message>
        <source>wished</source>
        <translation>istenen tarih</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>randevulu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>yapıldı</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>grey bar: days on which a step may start</source>
        <translation>gri çubuk: bir adımın başlayabileceği günler</translation>
    </message>
    <message>
        <source>full line: Day 0</source>
        <translation>düz çizgi: 0. Gün</translation>
    </message>
    <message>
        <source>broken line: today</source>
        <translation>kesik çizgi: bugün</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>The same in words</source>
        <translation>Aynısı sözcüklerle</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Küçült</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Öncesi</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonrası</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Bütün plan</translation>
    </message>
    <message>
        <source>Arrow keys go from step to step. Plus and minus zoom, 0 shows all.</source>
        <translation>Ok tuşları adımdan adıma gider. Artı ve eksi yakınlaştırır, uzaklaştırır; 0 tümünü gösterir.</translation>
    </message>
</context>
<context>
    <name>TimetableCard</name>
    <message>
        <source>Which timetable</source>
        <translation>Hangi çizelge</translation>
    </message>
    <message>
        <source>Choose an option first</source>
        <translation>Önce bir seçenek seçin</translation>
    </message>
    <message>
        <source>You have not chosen an option; all are shown.</source>
        <translation>Bir seçenek seçmediniz; hepsi gösteriliyor.</translation>
    </message>
    <message>
        <source>Your own sheet</source>
        <translation>Kendi gün çizelgeniz</translation>
    </message>
    <message>
        <source>Choose another timetable</source>
        <translation>Başka bir çizelge seç</translation>
    </message>
    <message>
        <source>Write down your centre&apos;s own sheet</source>
        <translation>Merkezinizin kendi gün çizelgesini yazın</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>There is no plan yet.</source>
        <translation>Henüz plan yok.</translation>
    </message>
    <message>
        <source>Set up the schedule</source>
        <translation>Takvimi kur</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Planı aç</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>Neler yapıldı</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>İyi akşamlar.</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Günaydın.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>İyi günler.</translation>
    </message>
    <message>
        <source>One thing. The rest can wait.</source>
        <translation>Tek bir şey. Gerisi bekleyebilir.</translation>
    </message>
    <message>
        <source>Nothing to do for now.</source>
        <translation>Şimdilik yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>One thing for now.</source>
        <translation>Şimdilik bir şey var.</translation>
    </message>
    <message>
        <source>Two things for now.</source>
        <translation>Şimdilik iki şey var.</translation>
    </message>
    <message>
        <source>Three things for now.</source>
        <translation>Şimdilik üç şey var.</translation>
    </message>
    <message>
        <source>Your plan starts with a date</source>
        <translation>Planınız bir tarihle başlar</translation>
    </message>
    <message>
        <source>Set Day 0, or the day the centre starts. From then on this page tells you the next few things, never more than three.</source>
        <translation>0. Günü veya merkezin başladığı günü belirleyin. Bundan sonra bu sayfa size sıradaki birkaç şeyi söyler, hiçbir zaman üçten fazla değil.</translation>
    </message>
    <message>
        <source>Your plan rests</source>
        <translation>Planınız beklemede</translation>
    </message>
    <message>
        <source>Take the plan up again</source>
        <translation>Plana devam et</translation>
    </message>
    <message>
        <source>Nothing needs doing today</source>
        <translation>Bugün yapılacak bir şey yok</translation>
    </message>
    <message>
        <source>The next dates are beside this.</source>
        <translation>Sonraki tarihler yanda.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Leave bad day</source>
        <translation>Zor günden çık</translation>
    </message>
    <message>
        <source>Bad day is on</source>
        <translation>Zor gün açık</translation>
    </message>
    <message>
        <source>☰ {place}</source>
        <translation>☰ {place}</translation>
    </message>
    <message>
        <source>{words}: open the path</source>
        <translation>{words}: yolu aç</translation>
    </message>
</context>
<context>
    <name>TopThree</name>
    <message>
        <source>{count} of {total} picked</source>
        <translation>{count}/{total} seçildi</translation>
    </message>
</context>
<context>
    <name>TroubleCard</name>
    <message>
        <source>Show all {count}</source>
        <translation>Hepsini göster ({count})</translation>
    </message>
</context>
<context>
    <name>TwoPlansDialog</name>
    <message>
        <source>Two plans side by side</source>
        <translation>İki plan yan yana</translation>
    </message>
    <message>
        <source>Both as they stand now. Wished days are no promise.</source>
        <translation>İkisi de şimdiki haliyle. İstenen günler söz değildir.</translation>
    </message>
</context>
<context>
    <name>TypedDateField</name>
    <message>
        <source>Take {date}</source>
        <translation>{date} olsun</translation>
    </message>
    <message>
        <source>We cannot read this date. Type it like this: {example}.</source>
        <translation>Bu tarihi okuyamıyoruz. Şöyle yazın: {example}.</translation>
    </message>
    <message>
        <source>Please add the year.</source>
        <translation>Lütfen yılı ekleyin.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Böyle bir gün yok.</translation>
    </message>
    <message>
        <source>Which day do you mean?</source>
        <translation>Hangi gün olsun?</translation>
    </message>
    <message>
        <source>Please type the year with four digits.</source>
        <translation>Lütfen yılı dört rakamla yazın.</translation>
    </message>
    <message>
        <source>The year must be from 1900 to 2200.</source>
        <translation>Yıl 1900 ile 2200 arasında olmalı.</translation>
    </message>
    <message>
        <source>The weekday and the day do not fit. Which day do you mean?</source>
        <translation>Haftanın günü tarihe uymuyor. Hangi gün olsun?</translation>
    </message>
</context>
<context>
    <name>UnknownToggle</name>
    <message>
        <source>Don&apos;t know</source>
        <translation>Bilmiyorum</translation>
    </message>
    <message>
        <source>Don&apos;t know: {name}</source>
        <translation>Bilmiyorum: {name}</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Locked</source>
        <translation>Kilitli</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Yazdığımı göster</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Deneniyor…</translation>
    </message>
    <message>
        <source>These backups open with this passphrase. The file that is there now is kept beside it.</source>
        <translation>Bu yedekler bu parolayla açılıyor. Şimdi orada olan dosya yanında saklanır.</translation>
    </message>
    <message>
        <source>No backup beside the file opens with this passphrase.</source>
        <translation>Dosyanın yanındaki hiçbir yedek bu parolayla açılmıyor.</translation>
    </message>
    <message>
        <source>Put a backup in its place</source>
        <translation>Yerine bir yedek koy</translation>
    </message>
    <message>
        <source>Your data is locked</source>
        <translation>Verileriniz kilitli</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>ValiditySheet</name>
    <message>
        <source>Result is good for</source>
        <translation>Sonuç ne kadar geçerli</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Ne için gerekli</translation>
    </message>
    <message>
        <source>On its</source>
        <translation>Hangi ucunda</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Bu nereden geliyor</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>These are the first four options. Choose which to show on the page “Your options”.</source>
        <translation>Bunlar ilk dört seçenek. Hangilerinin gösterileceğini “Seçenekleriniz” sayfasında seçin.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>yanıtlanmadı</translation>
    </message>
    <message>
        <source>second person</source>
        <translation>ikinci kişi</translation>
    </message>
    <message>
        <source>you</source>
        <translation>siz</translation>
    </message>
    <message>
        <source>You answered the same everywhere.</source>
        <translation>Her yerde aynı yanıtı verdiniz.</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>question {number} of {total}</source>
        <translation>soru {number}/{total}</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Sonraki soru</translation>
    </message>
    <message>
        <source>Next: your top three</source>
        <translation>Sıradaki: ilk üçünüz</translation>
    </message>
    <message>
        <source>Next: the picture</source>
        <translation>Sıradaki: resim</translation>
    </message>
    <message>
        <source>How much does each of these matter to you? Leave out what you like.</source>
        <translation>Bunların her biri sizin için ne kadar önemli? İstediğinizi boş bırakın.</translation>
    </message>
    <message>
        <source>By keys: 1 to {count} give an answer, in their order, and go on to the next row. 0 or Delete takes an answer back. The arrow keys go through the answers, Tab goes through the rows.</source>
        <translation>Tuşlarla: 1 ile {count} arası tuşlar sırasıyla yanıt verir ve bir sonraki satıra geçer. 0 veya Delete yanıtı geri alır. Ok tuşları yanıtlar arasında, Tab satırlar arasında gezdirir.</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>İkinci kişinin adı</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Yanıtlarıma dön</translation>
    </message>
    <message>
        <source>A second person answers</source>
        <translation>İkinci bir kişi yanıtlıyor</translation>
    </message>
    <message>
        <source>the second person&apos;s answers</source>
        <translation>ikinci kişinin yanıtları</translation>
    </message>
    <message>
        <source>{count} of {total} answered</source>
        <translation>{total} sorudan {count} tanesi yanıtlandı</translation>
    </message>
    <message>
        <source>You have not picked anything yet.</source>
        <translation>Henüz bir şey seçmediniz.</translation>
    </message>
</context>
<context>
    <name>VisitPrinting</name>
    <message>
        <source>Save as</source>
        <translation>Farklı kaydet</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Kaydedildi: {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation>Muayeneler</translation>
    </message>
    <message>
        <source>Visit: {who}</source>
        <translation>Muayene: {who}</translation>
    </message>
    <message>
        <source>Type what was said first.</source>
        <translation>Önce söylenenleri yazın.</translation>
    </message>
    <message>
        <source>Put it into the plan</source>
        <translation>Plana koy</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Formu yazdır</translation>
    </message>
    <message>
        <source>The visit is in your plan: {who}</source>
        <translation>Muayene planınızda: {who}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>No appointment lies ahead</source>
        <translation>Önünüzde randevu yok</translation>
    </message>
    <message>
        <source>Appointments of your plan stand here, with what to take along and room for what was said. Without a plan there is none yet.</source>
        <translation>Planınızdaki randevular burada, yanınıza alacaklarınız ve söylenenlere ayrılan yerle birlikte durur. Plan yoksa henüz randevu da yoktur.</translation>
    </message>
    <message>
        <source>Which visit</source>
        <translation>Hangi muayene</translation>
    </message>
</context>
<context>
    <name>WaitBox</name>
    <message>
        <source>It stops in a moment.</source>
        <translation>Birazdan duracak.</translation>
    </message>
</context>
<context>
    <name>WaitTrials</name>
    <message>
        <source>Keep this wait in my plan</source>
        <translation>Bu bekleme süresini planımda tut</translation>
    </message>
    <message>
        <source>Try a wait of {wait}, as in a published example</source>
        <translation>Yayımlanmış bir örnekteki gibi {wait} beklemeyi dene</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Four questions</source>
        <translation>Dört soru</translation>
    </message>
    <message>
        <source>What has happened so far?</source>
        <translation>Şimdiye dek neler oldu?</translation>
    </message>
    <message>
        <source>“Don&apos;t know” is an answer. What nobody planned is never told as planned.</source>
        <translation>“Bilmiyorum” bir yanıttır. Kimsenin planlamadığı bir şey asla planlanmış gibi söylenmez.</translation>
    </message>
    <message>
        <source>Three questions</source>
        <translation>Üç soru</translation>
    </message>
    <message>
        <source>What do you know so far?</source>
        <translation>Şimdiye dek ne biliyorsunuz?</translation>
    </message>
    <message>
        <source>“Don&apos;t know” is an answer. You can put in the day when you hear it.</source>
        <translation>“Bilmiyorum” bir yanıttır. Günü öğrenince yazabilirsiniz.</translation>
    </message>
    <message>
        <source>Welcome. Where are you now?</source>
        <translation>Hoş geldiniz. Şu an neredesiniz?</translation>
    </message>
    <message>
        <source>Take the door that is nearest. You can take another one later, and stop whenever you are tired.</source>
        <translation>En yakın kapıyı seçin. Sonra başka birini seçebilir, yorulunca durabilirsiniz.</translation>
    </message>
    <message>
        <source>Choose a treatment first.</source>
        <translation>Önce bir tedavi seçin.</translation>
    </message>
    <message>
        <source>Make this my plan</source>
        <translation>Planım bu olsun</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Bugün sayfasına git</translation>
    </message>
    <message>
        <source>Your plan is built.</source>
        <translation>Planınız oluşturuldu.</translation>
    </message>
    <message>
        <source>Bring a plan in</source>
        <translation>Plan al</translation>
    </message>
    <message>
        <source>Plans (*.json *.pdf)</source>
        <translation>Planlar (*.json *.pdf)</translation>
    </message>
    <message>
        <source>MS Journey Planner</source>
        <translation>MS Journey Planner</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>What this is, and is not</source>
        <translation>Bu nedir, ne değildir</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>Kept in one file on this laptop. Nothing is sent. No medical advice: your team decides with you.</source>
        <translation>Bu bilgisayarda tek bir dosyada saklanır. Hiçbir şey gönderilmez. Tıbbi öğüt değildir: kararı ekibiniz sizinle birlikte verir.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>What if Day 0 moves?</source>
        <translation>Ya 0. Gün kayarsa?</translation>
    </message>
    <message>
        <source>What if the day moves?</source>
        <translation>Ya gün kayarsa?</translation>
    </message>
    <message>
        <source>Try a date. Nothing changes until you keep it.</source>
        <translation>Bir tarih deneyin. Siz kaydedene dek hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>Which day would do?</source>
        <translation>Hangi gün uyar?</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why this date? {title}</source>
        <translation>Neden bu tarih? {title}</translation>
    </message>
    <message>
        <source>Fits {window}</source>
        <translation>Uygun zaman: {window}</translation>
    </message>
    <message>
        <source>What single centres published</source>
        <translation>Tek tek merkezlerin yayımladıkları</translation>
    </message>
    <message>
        <source>Examples only. Your own team sets your date.</source>
        <translation>Yalnız örnektir. Tarihinizi kendi ekibiniz belirler.</translation>
    </message>
    <message>
        <source>The printed source is incomplete here or reads like a misprint. Ask your team.</source>
        <translation>Basılı kaynak burada eksik veya baskı hatası gibi duruyor. Ekibinize sorun.</translation>
    </message>
    <message>
        <source>What holds it there</source>
        <translation>Onu orada tutan ne</translation>
    </message>
    <message>
        <source>Why neither earlier nor later?</source>
        <translation>Neden ne daha erken ne daha geç?</translation>
    </message>
    <message>
        <source>Why not earlier?</source>
        <translation>Neden daha erken değil?</translation>
    </message>
    <message>
        <source>Why not later?</source>
        <translation>Neden daha geç değil?</translation>
    </message>
    <message>
        <source>No rule ties this step to a date.</source>
        <translation>Bu adımı bir tarihe bağlayan kural yok.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Bu nereden geliyor</translation>
    </message>
    <message>
        <source>Show this source</source>
        <translation>Bu kaynağı göster</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>Yazı boyutu ve renkler</translation>
    </message>
    <message>
        <source>Bad day mode</source>
        <translation>Zor gün modu</translation>
    </message>
    <message>
        <source>Bigger text</source>
        <translation>Daha büyük yazı</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Daha küçük yazı</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Sonraki bölüm</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Önceki bölüm</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Sonraki işlem</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Text size 100 %</source>
        <translation>Yazı boyutu %100</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>My journeys</source>
        <translation>Süreçlerim</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Sözcüklerin açıklaması</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Claims and answers</source>
        <translation>İddialar ve yanıtlar</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Verileriniz</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>İlk sayfa</translation>
    </message>
    <message>
        <source>About this planner</source>
        <translation>Bu program hakkında</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizgisi</translation>
    </message>
    <message>
        <source>The plan as: {view}</source>
        <translation>Plan görünümü: {view}</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Taken back: {what}</source>
        <translation>Geri alındı: {what}</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Yeniden yap</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Yeniden yapıldı: {what}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Verileriniz</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Ona geri dön</translation>
    </message>
    <message>
        <source>The medical content was to be reviewed by {date}. It may be out of date: check what matters with your team.</source>
        <translation>Tıbbi içerik şu tarihe kadar gözden geçirilecekti: {date}. Eskimiş olabilir: önemli olanları ekibinizle birlikte kontrol edin.</translation>
    </message>
    <message>
        <source>Text size {size}</source>
        <translation>Yazı boyutu {size}</translation>
    </message>
</context>
<context>
    <name>WordBox</name>
    <message>
        <source>△ Please read this</source>
        <translation>△ Lütfen bunu okuyun</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>WordWatch</name>
    <message>
        <source>You read English where the words of this language have a fault, and no paper is made in it: {place}</source>
        <translation>Bu dilin metinlerinde hata olan yerde İngilizce okursunuz ve bu dilde kâğıt hazırlanmaz: {place}</translation>
    </message>
</context>
<context>
    <name>WorkingCard</name>
    <message>
        <source>Being made</source>
        <translation>Hazırlanıyor</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Ne kadarı bitti</translation>
    </message>
    <message>
        <source>Stop making it</source>
        <translation>Durdur</translation>
    </message>
</context>
<context>
    <name>YearBelow</name>
    <message>
        <source>Choose a month: {name}</source>
        <translation>Ay seçin: {name}</translation>
    </message>
</context>
<context>
    <name>_Questions</name>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>Your name and birth date go on the page for your doctor.</source>
        <translation>Adınız ve doğum tarihiniz hekiminizin sayfasına geçer.</translation>
    </message>
    <message>
        <source>Your MS</source>
        <translation>MS’iniz</translation>
    </message>
    <message>
        <source>A year is enough where you do not remember the day.</source>
        <translation>Günü anımsamadığınız yerde yıl yeter.</translation>
    </message>
    <message>
        <source>Relapses and scans</source>
        <translation>Ataklar ve MR</translation>
    </message>
    <message>
        <source>How active the MS was counts for most of the options.</source>
        <translation>MS’in ne kadar aktif olduğu seçeneklerin çoğu için önemlidir.</translation>
    </message>
    <message>
        <source>Walking and disability</source>
        <translation>Yürüme ve engellilik</translation>
    </message>
    <message>
        <source>Say it in words, with a number only if you know one.</source>
        <translation>Sözcüklerle söyleyin, yalnız biliyorsanız sayıyla.</translation>
    </message>
    <message>
        <source>Your drugs</source>
        <translation>İlaçlarınız</translation>
    </message>
    <message>
        <source>Names only. Doses belong to your team.</source>
        <translation>Yalnız adları. Dozlar ekibinizin işidir.</translation>
    </message>
    <message>
        <source>Children and health</source>
        <translation>Çocuk ve sağlık</translation>
    </message>
    <message>
        <source>Some treatments touch fertility or need extra care.</source>
        <translation>Bazı tedaviler doğurganlığı etkiler veya ek özen ister.</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Kararınız</translation>
    </message>
    <message>
        <source>The question here: which treatment should I plan for now?</source>
        <translation>Buradaki soru: şimdi hangi tedavi için planlayayım?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Doğum tarihi</translation>
    </message>
    <message>
        <source>Sex, as in your medical papers</source>
        <translation>Cinsiyet, tıbbi belgelerinizdeki gibi</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Telefon numaranız</translation>
    </message>
    <message>
        <source>Languages you speak</source>
        <translation>Konuştuğunuz diller</translation>
    </message>
    <message>
        <source>Country you live in</source>
        <translation>Yaşadığınız ülke</translation>
    </message>
    <message>
        <source>What kind of MS is it?</source>
        <translation>MS’iniz hangi tür?</translation>
    </message>
    <message>
        <source>First signs</source>
        <translation>İlk belirtiler</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Tanı</translation>
    </message>
    <message>
        <source>Relapses in the last 12 months</source>
        <translation>Son 12 aydaki ataklar</translation>
    </message>
    <message>
        <source>Relapses in the last 24 months</source>
        <translation>Son 24 aydaki ataklar</translation>
    </message>
    <message>
        <source>Last relapse</source>
        <translation>Son atak</translation>
    </message>
    <message>
        <source>Last MRI</source>
        <translation>Son MR</translation>
    </message>
    <message>
        <source>New or active spots on MRI in the last 12 months?</source>
        <translation>Son 12 ayda MR’de yeni veya aktif lezyon var mı?</translation>
    </message>
    <message>
        <source>How do you walk on a usual day?</source>
        <translation>Sıradan bir günde nasıl yürüyorsunuz?</translation>
    </message>
    <message>
        <source>EDSS score, if you know it</source>
        <translation>Biliyorsanız EDSS puanı</translation>
    </message>
    <message>
        <source>When was it measured?</source>
        <translation>Ne zaman ölçüldü?</translation>
    </message>
    <message>
        <source>The drug you take now</source>
        <translation>Şimdi kullandığınız ilaç</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>İlaç</translation>
    </message>
    <message>
        <source>Its name, if it is not on the list</source>
        <translation>Listede yoksa adı</translation>
    </message>
    <message>
        <source>Taken since</source>
        <translation>Kullanım başlangıcı</translation>
    </message>
    <message>
        <source>Last dose, if it has a date</source>
        <translation>Tarihi belliyse son doz</translation>
    </message>
    <message>
        <source>Relapses or new spots while you took it?</source>
        <translation>Onu kullanırken atak veya yeni lezyon oldu mu?</translation>
    </message>
    <message>
        <source>Could you become pregnant?</source>
        <translation>Gebe kalabilir misiniz?</translation>
    </message>
    <message>
        <source>Could you father a child?</source>
        <translation>Baba olabilir misiniz?</translation>
    </message>
    <message>
        <source>Do you want children, or more, later?</source>
        <translation>İleride çocuk veya başka çocuk istiyor musunuz?</translation>
    </message>
    <message>
        <source>Do you smoke?</source>
        <translation>Sigara içiyor musunuz?</translation>
    </message>
    <message>
        <source>Other illnesses</source>
        <translation>Diğer hastalıklar</translation>
    </message>
    <message>
        <source>Heart, lungs, liver, infections, blood clots, mood.</source>
        <translation>Kalp, akciğer, karaciğer, enfeksiyonlar, kan pıhtıları, ruh hali.</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>Kim karar verir?</translation>
    </message>
    <message>
        <source>How far along are you?</source>
        <translation>Ne kadar yol aldınız?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
</context>
</TS>
