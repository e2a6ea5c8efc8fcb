<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Who made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the evidence was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the window: {screen}. On paper: {paper}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutYouPage</name>
    <message>
        <source>{told} of {asked} answered, all of it optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip to: {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterForm</name>
    <message>
        <source>After the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what was said. Leave empty what was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result (copy it from the letter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of this test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day, such as 10:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the treatment decided?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Steps of the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>all done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{booked} of {all} booked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnchorCard</name>
    <message>
        <source>What do you know about the day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day 0: the cells are given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the month or the season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only that it is not before a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only that I am on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know a date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month or season</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnchorForm</name>
    <message>
        <source>Keep the new date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Note the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How? (letter, call, visit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackDialog</name>
    <message>
        <source>Go back to here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came later stays in the history and can be done again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also on a stick or disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup: it holds all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadDay</name>
    <message>
        <source>Show me one more thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I feel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeCard</name>
    <message>
        <source>Before the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another question along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your question first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeginningCard</name>
    <message>
        <source>How it would look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a treatment, and you see here what comes when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about, no fixed day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problems, plural, one {# thing does} other {# things do}} not fit yet. The plan says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your team can set these dates. They may move all of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps, plural, one {# step} other {# steps}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps, plural, one {# step} other {# steps}}, each with its place before or after Day 0. Days come when Day 0 has one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BegunDoor</name>
    <message>
        <source>It was on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still to come, on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to come, only the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockedDays</name>
    <message>
        <source>I am away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre is shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinics near home are shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you must attend is planned on these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside public holidays; wards stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days your clinic, practice or laboratory told you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holidays at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the centre is shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the clinics near home are shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add time away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove time away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add closing days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove closing days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockedForm</name>
    <message>
        <source>Plan around these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre is shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinics near home are shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens on these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty for one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookForm</name>
    <message>
        <source>Keep this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, if you know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>△ This day has gone by. If it happened then, leave this and choose “It happened on another day”. Or check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day, such as 10:30 (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here, I am tired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here, I am tired: says what is saved, and closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Breathing</name>
    <message>
        <source>Waiting for another program to finish its change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>To bring and prepare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>Bring this plan in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey that this file was made from is here, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan becomes a journey of its own; no other is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Whom to call today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would have to be true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What only your team can say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CentreCard</name>
    <message>
        <source>Change details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total, plural, one {{count} of # question answered} other {{count} of # questions answered}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this centre off the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answers go with it. Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CentreForm</name>
    <message>
        <source>Name of the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its public holidays count for the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number for nights and weekends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CentresPage</name>
    <message>
        <source>Your centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to the centre: {centre}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where, and what it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask every centre the same questions. What nobody answered stays in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No centre yet. Add those that you think about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sellers say, and what is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>What you typed is kept for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is checked by itself once a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count, plural, one {# fault was} other {# faults were}} found. Nothing is written into the file until you decide: put a backup back, or read what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write into a file with faults?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults can grow, and what you enter may not be found again. It holds until the window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>decide by {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice, for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose, or you say “not yet”. Both give you a plan worth having.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I leave it open. I can come back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I plan for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet is an answer. Set a date to look again, and take the open questions to your team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which treatment or trial?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way of doing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your centre&apos;s own sheet comes first. It can be read in later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can add centres on the page “Where and cost”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClinicChoice</name>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the clinic&apos;s language, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctor&apos;s sheet, the emergency card, the visit sheet and the aftercare come in both languages. Your own words stay as you wrote them. We translated the other words; no medical translator has reviewed them yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosedFile</name>
    <message>
        <source>The backup is put in the place of the data file. The window opens again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be read is taken over into a new file. The window opens again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file and its backups are written anew. The window opens again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosedFileDialog</name>
    <message>
        <source>A backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this backup back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnTurner</name>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComfortView</name>
    <message>
        <source>Bad day: show me one thing at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As my laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparedBelow</name>
    <message>
        <source>The ticked options side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two to four first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Put a backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look first. What you have now is kept as a copy of its own, so that you can go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count, plural, one {# older copy} other {# older copies}} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesList</name>
    <message>
        <source>Look inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostSums</name>
    <message>
        <source>All together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as far as it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no amount yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchange rate: {currencies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 {currency} = {rate} {into}, as you typed for {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the planner went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before this is still in your data file. The last action may be missing: look whether it is there. You can go on. The lines below say where it broke; they hold nothing about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this backup back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it: {inside}

What you have now is kept beside the file, so that you can go back to it. The window closes for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what can be read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row that can be read goes into a new file, which is used from then on. The damaged file is kept beside it, and you are told in numbers what was read and what was not. The window closes for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be put back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateDoor</name>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the month or the season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only that I am on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day month year, such as {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} {name}: a day earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} {name}: a day later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Day0Card</name>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if it moves?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Day0Field</name>
    <message>
        <source>A month, a season, or from one month to another, such as {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give a month or a season.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ about {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot read this. Type a month and a year, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which months do you mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time lies behind. Give one that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Add to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayQuestions</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When could it be at the earliest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which days give the least trouble?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at every day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day in the next two years fits everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the earliest: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day between these dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that has a date fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count, plural, one {# thing does} other {# things do}} not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these rows into the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy your sheet row by row. Day can be -6, or -6, 1, or -5 to -2. Day or date is enough; each row becomes a step on the ward of the centre, and the page of the steps has all else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DefaultDay</name>
    <message>
        <source>Which day is this for?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeletingCard</name>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey that is open, with its history and all that was typed. There is no way back. Backups, sticks and printed papers stay. “Save everything” above keeps a last copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an entry or a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To delete it, type its title: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>Delete for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the backups, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the other backups as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First save everything in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryForm</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result (copy it from the letter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature, °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDSS, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads as: {celsius} °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: please write a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>How was the day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what you want to remember or show your team. Every field can stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in your diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from your diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceBox</name>
    <message>
        <source>What this would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in, and what would change stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs your attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count, plural, one {# clash} other {# clashes}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count, plural, one {# result gets} other {# results get}} too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count, plural, one {# date moves} other {# dates move}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count, plural, one {# step stays} other {# steps stay}}, booked or done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count, plural, one {# new step} other {# new steps}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count, plural, one {# step falls} other {# steps fall}} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count, plural, one {# thing is} other {# things are}} newly missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count, plural, one {# problem is} other {# problems are}} solved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count, plural, one {# thing is} other {# things are}} no longer missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Both plans side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Bring a plan in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this laptop unless you save it and take it along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans (*.json *.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data file, or a PDF that holds what you entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>It is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneForm</name>
    <message>
        <source>It happened then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty while it still goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where? Hospital or centre (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorsView</name>
    <message>
        <source>I am choosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See your options side by side, with your own MS in mind. Nothing is decided for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Somebody sent me a plan**, or I have one as a file. You look inside before anything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages, plural, one {# short page} other {# short pages}}, one at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a date, or a place on a waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day, or only the month. You see all that has to be arranged before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has begun already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here or elsewhere. Say what has happened so far. The plan goes on from there and leaves the past alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftNote</name>
    <message>
        <source>Clear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began this on {date}. Add it, or clear it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropForm</name>
    <message>
        <source>Take it out of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By me, by the team or by events. It may come back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not needed in my case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (kept with the step)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its trail stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrugField</name>
    <message>
        <source>Drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else the letter says, word for word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrugRows</name>
    <message>
        <source>Another drug</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DutiesForm</name>
    <message>
        <source>Take the answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmergencyPreview</name>
    <message>
        <source>Your emergency card, as it prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to fill in by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErasingDialog</name>
    <message>
        <source>Delete an entry or a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes from the diary or the step, from the history and from what can be undone. That something was noted that day stays. There is no way back; a backup that is older may still hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To delete it, type the title of this journey: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry and no note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileWatch</name>
    <message>
        <source>No backup could be made just now. What you enter is stored all the same. “Back up now” on the page “Your data” says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed this journey. Its last change: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral titles in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only appointments and milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week and a day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolons in the table, for some Excels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits, stays, trips and key dates. Tests, vaccines, medicines and tasks come in once they have an agreed date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens in every calendar; made again, it updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this journey, to keep or to open elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a care plan (FHIR)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FitPage</name>
    <message>
        <source>Which option?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to settle about fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it in “About you”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it in “About you”: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>{words} ▴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FramedDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GivenField</name>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, where it was several</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Words explained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Words explained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Go to “{place}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthList</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthQuestions</name>
    <message>
        <source>Medicines and allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the hospital wrote them. No dose is worked out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood and vaccines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a value as the laboratory wrote it, with its unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are allergic to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other medicines than for MS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the dose goes down, as the hospital wrote it (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JC virus index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lymphocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IgG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the test: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which vaccine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this vaccine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path at the left shows all places. Go to any of them, in any order. You can always come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type is kept as you type, on this laptop only. The planner says so when it cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Don&apos;t know” is always an answer. You can change it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo takes back one step at a time, also tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planner informs and organises. It does not know your body and gives no medical advice. Your team decides with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an emergency call your local emergency number or your team. Do not look for help here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between path, page and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the path, or among answers (also Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filled button at the bottom right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first place of the path (up to Alt+9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as list (2: month, 3: timeline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands (also Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the planner (also Ctrl+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bigger text (Ctrl and minus: smaller)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad day mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My journeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpersCard</name>
    <message>
        <source>Who drives, who stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on the sheet for the fridge, day by day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody drives me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody stays with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>What has been done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you did is kept here. You can go back to any point; what came later can be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsideDialog</name>
    <message>
        <source>What is in this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this backup back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Joints</name>
    <message>
        <source>{label}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({more})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}. {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} · {next}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JourneyButton</name>
    <message>
        <source>My journeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: open, name or start a journey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journeys</name>
    <message>
        <source>My journey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JourneysDialog</name>
    <message>
        <source>My journeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journey holds everything about one person: answers, decision, plan and diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the open journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a copy, to plan another way with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start another journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>What is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is kept as you typed it. It is not in your plan, diary or papers until you add it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save everything in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptField</name>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The makers of this program translated the other languages. No medical translator has reviewed them yet. What is marked [EN] is not translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}: {share} translated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastChange</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastMadeCard</name>
    <message>
        <source>Last made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, plan version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaterButton</name>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After my next visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Take the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes on at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened on the ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low blood counts expected until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only irradiated blood until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital and ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask about the letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveFront</name>
    <message>
        <source>The doctor&apos;s page, as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page of the doctor&apos;s sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is being made …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is being made anew. This is how it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be made. “Preview” says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows every change. “Preview” has both sides.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Lock with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase enciphers the file and its backups. Who has the laptop or the disk can read nothing without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself when nothing is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file and its backups are locked with it. If you forget it, nobody can open them: write it down and keep it apart from the laptop. Old copies beside the file are locked or overwritten; the disk may still hold traces of them. The window closes for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file and its backups are locked with the new one. Copies in other places keep the old one. The window closes for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the passphrase away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file and its backups can then be read by whoever has the laptop or the disk. The window closes for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {count, plural, one {# minute} other {# minutes}}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Text size and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad day mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: bigger, and fewer things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From any page: Ctrl and plus, Ctrl and minus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{place} - MS Journey Planner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>{who}: nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name someone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthBelow</name>
    <message>
        <source>Choose in a month: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthDays</name>
    <message>
        <source>Nothing planned in this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthDelegate</name>
    <message>
        <source>+{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthLegend</name>
    <message>
        <source>booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinics closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthPanel</name>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Ten years before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten years on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the year {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovingCard</name>
    <message>
        <source>Move to another laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with everything: all journeys, their history, what can be undone, what is typed and not taken yet, your settings. On the other laptop: this page, “From another file”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files hold less. The data file of Documents, and the PDF that carries it: this journey as it is now, without history. Care plan, table and calendar: dates and steps only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamedCard</name>
    <message>
        <source>Who is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedSheet</name>
    <message>
        <source>must be so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this or another one must be so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewerCard</name>
    <message>
        <source>A newer version of this timetable is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan keeps its own copy until you say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextDatesCard</name>
    <message>
        <source>Next dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wished, not booked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NightCard</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number stands with your centre.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoPlanCard</name>
    <message>
        <source>There is no plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Day 0 or the day the centre starts, then build it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the schedule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoShapeCard</name>
    <message>
        <source>Not printable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF has no letters for these characters and prints a code such as [U+738B] for each: {signs}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotBeforeForm</name>
    <message>
        <source>Keep to that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to take the wish back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotProtectedCard</name>
    <message>
        <source>What is not protected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Keep the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticesCard</name>
    <message>
        <source>{count} to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count, plural, one {# more row, in full} other {# more rows, in full}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count, plural, one {# row is} other {# rows are}} not known for any of these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>you can stop at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 5 minutes for each option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are all the options. Read those that may be for you, then compare two to four of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more about MS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more about MS, in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it all: {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare: {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare ({count} chosen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two to four first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OthersCard</name>
    <message>
        <source>Add someone else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnStepForm</name>
    <message>
        <source>Put it into the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: it has its own day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long: such as 3 days, 2 weeks or 6 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Page {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message>
        <source>booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody confirmed this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out by the plan; nobody has agreed to it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day 0 is only known roughly, and so is this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing; your team can tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You told that it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the plan; the trail is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on which a step may start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid edge in the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked. A broken edge is wished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripes in the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey day in the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick on the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a disc on the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring on the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the door that is nearest to where you are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size, colours and bad day can be changed here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan that somebody sent is looked at before it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer what you know. Nothing has to be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is told here chooses the numbers that are about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick two to four options, then set them beside each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number says whom it was counted on. Press it for its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of experts and trials, compared with what you told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They show what to ask. They decide nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how much each thing matters to you, in any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a row, 1 to 6 give an answer and go on. 0 or Delete takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then pick the three that count most, and see them in a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the centres you think of, and what they answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount always says what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to plan for. “Not yet” is a choice, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be changed at any time; the trail is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions grow from what is missing and what matters to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the answers here; they go on paper, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a day, a month, or none. The preview shows what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is fixed until you build the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most three things, the next ones first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to settle stands beside them, with a way to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move in the list. Enter goes to all about the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 is the list, Ctrl+2 the month, Ctrl+3 the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a change is taken you see what else would move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the left what to take along, at the right what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below it stands what the answers would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you want to remember. Every field can stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each name is typed once. It goes on every paper that needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that answers day and night comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All you told lies in one file on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into a backup before you put it back; nothing is lost by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose for whom the paper is. The preview shows its pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this laptop until you save or print it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>The plan on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a locked PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet for the fridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers for my carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will you look after me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers for the clinic and my doctors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this plan assumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My booklet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftercare: who does what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One paper alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sending by mail. Whoever opens it needs the password; without it nobody can, not even you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>All parts of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} of {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} of {asked} answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartPages</name>
    <message>
        <source>You and your MS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your health and your decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartialDateField</name>
    <message>
        <source>A year, or month and year, such as {example}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message>
        <source>“{place}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You go on at: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{saved}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits as you left it at {places}. It is not in your plan or diary until you add it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My journeys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>The passphrase of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastDrugs</name>
    <message>
        <source>Drugs you took before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, if it is not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relapses or new spots on it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {drug}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastStep</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, about? (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastSteps</name>
    <message>
        <source>4 What has happened so far?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count, plural, one {# other step} other {# other steps}} before today: “don&apos;t know”, unless you say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathPane</name>
    <message>
        <source>Path: the steps of your journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all, plural, one {{done} of # page} other {{done} of # pages}} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathTeller</name>
    <message>
        <source>no plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system took it, to print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not take it. Save the PDF and print that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed: the paper {paper} is smaller than these pages, which would be cut. Choose their paper, or make them on {paper}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing sends this file itself, at true size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing draws each page as a picture, at true size and as fine as the printer is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each name is typed once. It goes on page 1, the emergency card, your carer&apos;s sheet and the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your emergency card prints once there is a plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekdays 8 to 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseClock</name>
    <message>
        <source>Its days are counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet calls that first day Day 0, not Day 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day 0, as the others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseStrip</name>
    <message>
        <source>Phases of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanActions</name>
    <message>
        <source>Add a step of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add days away or shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the plan stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change option or timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your centre&apos;s own sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the centre confirms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the plan up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the plan on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and bookings stay as they are until you take it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did and noted is kept. You can take it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can be removed again under “Your schedule”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days away or shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the plan stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centres are added under “Where and cost”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done is kept where the new timetable has the same step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet to print and fill in is under Documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after me at home?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters to print are under Documents. What you leave open is asked again; the answers are the names in the hand-over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter from the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what stands there, word for word. It is printed as your treatment summary; nothing is worked out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newer timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did and booked stays. You can keep the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to my letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCentreForm</name>
    <message>
        <source>Change the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDoor</name>
    <message>
        <source>What do you know about the day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month or season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, as the centre writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the hospital or clinic, if you know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Which treatment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 What do you know about the day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 What do you know about the day “{day}”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFilters</name>
    <message>
        <source>Which steps to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Set up the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan state: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTools</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan: history, hold, cancel, change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if the day moves?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if Day 0 moves?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintWishesForm</name>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print (16 to 18 point)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file also holds all you entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then this PDF can be opened here again, by whoever has it: notes, diary, results, ratings, people and numbers. Keep it for yourself. Without the tick it holds only what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, with room to tick and write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For my carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates, what to bring, when to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sides: what counts in a minute, and the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctor&apos;s sheet, two sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since the last print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan, phase by phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time after, to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emergency card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions, with room for answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centres and costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options in full, and about this guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision: values and readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtocolForm</name>
    <message>
        <source>Change the timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name of this journey (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PurposeView</name>
    <message>
        <source>Who made this, and how sure it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sellers say, and what is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows every option with the same questions, good and bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how sure each number is, and says so when nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns your decision into dates, and keeps them up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints a plan for you, your carer and your doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not medical advice and not a medical device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never says what is right for you. Your team helps with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names drugs but never doses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your centre&apos;s own day sheet always comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data stays with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept in one file on this laptop. Nothing is sent anywhere. It leaves the laptop only when you save or print a document yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type is kept as you type, also when it is not complete. The planner says so when it cannot. Stop when you are tired; you will come back to the same place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PutOffCard</name>
    <message>
        <source>Asked later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>A question of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come from gaps, from what nobody knows and from what matters to you. They go on the printed plan with room for the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add my question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count, plural, one {Show the # question} other {Show all # questions}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question in your words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Ready, and what to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is open to your team. Nobody has to be ready on a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Add a step, such as: MRI 4 Feb 10:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step with its day, in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its day is still missing, such as 4 Feb or 15 Jan 2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it? Write it before the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads as: {reading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it is and its day, such as: MRI 4 Feb 10:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuoteForm</name>
    <message>
        <source>Add an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which centre?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 54,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters, such as USD or EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who quoted it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuoteList</name>
    <message>
        <source>Amounts you entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for all centres</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateForm</name>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unit of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 0.92</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of my currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts stay as quoted. They are converted only at the rate you type here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the day of the rate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderDialog</name>
    <message>
        <source>Type a part of a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of a word to find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count, plural, one {# entry found} other {# entries found}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Why (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>The data file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup in its place. The file that is there now is kept beside it, so that you can go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or read what can be read of it into a new file. The damaged one is kept, and you are told in numbers what was read and what was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. What is in the way may be gone soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty file, if you want none of this. What is there stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an empty file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportedPrices</name>
    <message>
        <source>Prices that were reported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestField</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no: who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>The plan is on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its dates stay as they are until you take it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the plan up again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With us it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or earliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this rule comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is not clear about this rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>Take what they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who confirms (the centre)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is right. Where they do it otherwise, write how, such as “28 days”, “3 to 5 weeks” or “20 to 28 days, best 24 days”. What you leave empty stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>… {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>△ {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message>
        <source>Not saved. What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{saved}, not in the plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{saved}, not in the diary yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{saved}, not added yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingEverything</name>
    <message>
        <source>Save everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in this file: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving everything…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Which day would do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One date ties all the others. Try one; nothing is fixed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a timetable first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date first, or choose “I do not know a date yet”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan is built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchedulePreview</name>
    <message>
        <source>What it would look like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing, plural, one {# date} other {# dates}} still missing that only your team can set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date, the plan is a list in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps, plural, one {# step has a day.} other {# steps have a day.}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A centre of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question to your team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of the planner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drug; what you take is in About you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{page}: something to mend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetDateField</name>
    <message>
        <source>such as “{date}” or “{not_before}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Your centre&apos;s own sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sheet would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote on the sheet is kept for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A centre&apos;s own day sheet always beats ours. Write it down here; beside each step you see its date in your plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what you wrote last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetFiles</name>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timetable of your plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: an empty sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Name of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version: raise it when the sheet changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“The centre starts on” means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything worth keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sheet comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several sources: write ; between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPhases</name>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the chosen phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up: phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down: phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of a removed phase go to the one before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetSteps</name>
    <message>
        <source>Steps of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetTrouble</name>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count, plural, one {And # more.} other {And # more.}}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Start again from…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Back to the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: journeys, words, sources, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfort, bad day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Source: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanList</name>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add days: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenRoles</name>
    <message>
        <source>Level {level}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateForm</name>
    <message>
        <source>That is where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the plan stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StationButton</name>
    <message>
        <source>you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the booking back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>More ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up: the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down: the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>The chosen step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a step to see all about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this date hold, whatever happens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What single centres published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples only. Your team sets your date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printed source is unclear here. Ask your team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your team can set this date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepQuestions</name>
    <message>
        <source>I have a date: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the date: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is this one: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not booked any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the booking back: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen after all: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before a day: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>About this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for something else too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose holidays count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is to be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I must be there myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the key dates for the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is not clear here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-5 is five days before; -3 weeks and 6 months can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps with the same name here are one of several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the team can set this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either-or: name of the choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the most open where nobody can say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one counts from when the last one really was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long its result is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step is planned when all of these fit the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several sources: write ; between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes: {drug}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a drug against MS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May become pregnant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May father a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travels abroad for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has progressive MS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>Its date is shown when all is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is not for you as things stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your plan: {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>What only your team can set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThingAnswers</name>
    <message>
        <source>You are asked again on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is to be done now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThingCard</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it was put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <source>Timeline of the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>{number}: {phase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey bar: days on which a step may start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full line: Day 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken line: today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>The same in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go from step to step. Plus and minus zoom, 0 shows all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimetableCard</name>
    <message>
        <source>Which timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an option first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not chosen an option; all are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down your centre&apos;s own sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>There is no plan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing. The rest can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two things for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three things for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan starts with a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Day 0, or the day the centre starts. From then on this page tells you the next few things, never more than three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the plan up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs doing today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next dates are beside this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Leave bad day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad day is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>☰ {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: open the path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopThree</name>
    <message>
        <source>{count} of {total} picked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleCard</name>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwoPlansDialog</name>
    <message>
        <source>Two plans side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both as they stand now. Wished days are no promise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedDateField</name>
    <message>
        <source>Take {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot read this date. Type it like this: {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please add the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day do you mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type the year with four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year must be from 1900 to 2200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weekday and the day do not fit. Which day do you mean?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnknownToggle</name>
    <message>
        <source>Don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t know: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These backups open with this passphrase. The file that is there now is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup beside the file opens with this passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValiditySheet</name>
    <message>
        <source>Result is good for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>These are the first four options. Choose which to show on the page “Your options”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answered the same everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>question {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: your top three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does each of these matter to you? Leave out what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By keys: 1 to {count} give an answer, in their order, and go on to the next row. 0 or Delete takes an answer back. The arrow keys go through the answers, Tab goes through the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second person&apos;s answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not picked anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitPrinting</name>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what was said first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is in your plan: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appointment lies ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments of your plan stand here, with what to take along and room for what was said. Without a plan there is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitBox</name>
    <message>
        <source>It stops in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitTrials</name>
    <message>
        <source>Keep this wait in my plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a wait of {wait}, as in a published example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Four questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has happened so far?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Don&apos;t know” is an answer. What nobody planned is never told as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you know so far?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Don&apos;t know” is an answer. You can put in the day when you hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome. Where are you now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the door that is nearest. You can take another one later, and stop whenever you are tired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a treatment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this my plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan is built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a plan in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans (*.json *.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MS Journey Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is, and is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in one file on this laptop. Nothing is sent. No medical advice: your team decides with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>What if Day 0 moves?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if the day moves?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a date. Nothing changes until you keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day would do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why this date? {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What single centres published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples only. Your own team sets your date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printed source is incomplete here or reads like a misprint. Ask your team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why neither earlier nor later?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not earlier?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not later?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule ties this step to a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad day mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bigger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My journeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as: {view}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The medical content was to be reviewed by {date}. It may be out of date: check what matters with your team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordBox</name>
    <message>
        <source>△ Please read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordWatch</name>
    <message>
        <source>You read English where the words of this language have a fault, and no paper is made in it: {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkingCard</name>
    <message>
        <source>Being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop making it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearBelow</name>
    <message>
        <source>Choose a month: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Questions</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name and birth date go on the page for your doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your MS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year is enough where you do not remember the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relapses and scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How active the MS was counts for most of the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking and disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in words, with a number only if you know one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names only. Doses belong to your team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children and health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some treatments touch fertility or need extra care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question here: which treatment should I plan for now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex, as in your medical papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages you speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country you live in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of MS is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relapses in the last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relapses in the last 24 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last relapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last MRI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or active spots on MRI in the last 12 months?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you walk on a usual day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDSS score, if you know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it measured?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drug you take now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, if it is not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last dose, if it has a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relapses or new spots while you took it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could you become pregnant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could you father a child?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want children, or more, later?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you smoke?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other illnesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart, lungs, liver, infections, blood clots, mood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far along are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
