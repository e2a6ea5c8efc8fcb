<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Who made it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>How the evidence was chosen</source>
        <translation>Cómo se eligieron los datos</translation>
    </message>
    <message>
        <source>How old it is</source>
        <translation>De cuándo son</translation>
    </message>
    <message>
        <source>In the window: {screen}. On paper: {paper}.</source>
        <translation>En la ventana: {screen}. En papel: {paper}.</translation>
    </message>
</context>
<context>
    <name>AboutYouPage</name>
    <message>
        <source>{told} of {asked} answered, all of it optional</source>
        <translation>{told} de {asked} respondidas, todas opcionales</translation>
    </message>
    <message>
        <source>Next: {part}</source>
        <translation>Sigue: {part}</translation>
    </message>
    <message>
        <source>Skip to: {place}</source>
        <translation>Saltar a: {place}</translation>
    </message>
</context>
<context>
    <name>AfterForm</name>
    <message>
        <source>After the visit</source>
        <translation>Después de la visita</translation>
    </message>
    <message>
        <source>Type what was said. Leave empty what was not.</source>
        <translation>Escriba lo que se dijo. Deje vacío lo que no se dijo.</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Día de la visita</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Another test</source>
        <translation>Otra prueba</translation>
    </message>
    <message>
        <source>Result (copy it from the letter)</source>
        <translation>Resultado (cópielo de la carta)</translation>
    </message>
    <message>
        <source>Day of this test</source>
        <translation>Día de esta prueba</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Límite inferior</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Límite superior</translation>
    </message>
    <message>
        <source>Agreed next steps</source>
        <translation>Próximos pasos acordados</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Próxima visita</translation>
    </message>
    <message>
        <source>Agreed day</source>
        <translation>Día acordado</translation>
    </message>
    <message>
        <source>Time of day, such as 10:30</source>
        <translation>Hora, por ejemplo 10:30</translation>
    </message>
    <message>
        <source>Was the treatment decided?</source>
        <translation>¿Se decidió el tratamiento?</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Steps of the plan</source>
        <translation>Pasos del plan</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>all done</source>
        <translation>todo hecho</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} de {all} hechos</translation>
    </message>
    <message>
        <source>{booked} of {all} booked</source>
        <translation>{booked} de {all} reservados</translation>
    </message>
</context>
<context>
    <name>AnchorCard</name>
    <message>
        <source>What do you know about the day?</source>
        <translation>¿Qué sabe usted del día?</translation>
    </message>
    <message>
        <source>What do you know?</source>
        <translation>¿Qué sabe usted?</translation>
    </message>
    <message>
        <source>Day 0: the cells are given</source>
        <translation>Día 0: se aplican las células</translation>
    </message>
    <message>
        <source>The centre starts on</source>
        <translation>El centro empieza el</translation>
    </message>
    <message>
        <source>Only the month or the season</source>
        <translation>Solo el mes o la estación del año</translation>
    </message>
    <message>
        <source>Only that it is not before a day</source>
        <translation>Solo sé que no será antes de un día</translation>
    </message>
    <message>
        <source>Only that I am on the waiting list</source>
        <translation>Solo sé que estoy en la lista de espera</translation>
    </message>
    <message>
        <source>I do not know a date yet</source>
        <translation>Aún no sé ninguna fecha</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Month or season</source>
        <translation>Mes o estación del año</translation>
    </message>
</context>
<context>
    <name>AnchorForm</name>
    <message>
        <source>Keep the new date</source>
        <translation>Guardar la nueva fecha</translation>
    </message>
    <message>
        <source>The centre starts on</source>
        <translation>El centro empieza el</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>Por qué (opcional)</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Note the answer</source>
        <translation>Anotar la respuesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>no anotado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Cambiar la respuesta</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation>¿Quién lo dijo?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>How? (letter, call, visit)</source>
        <translation>¿Cómo? (carta, llamada, visita)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Not answered yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>No sé</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>BackDialog</name>
    <message>
        <source>Go back to here?</source>
        <translation>¿Volver hasta aquí?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>What came later stays in the history and can be done again.</source>
        <translation>Lo que vino después queda en el historial y puede hacerse de nuevo.</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Back up now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Sin segunda carpeta</translation>
    </message>
    <message>
        <source>Also on a stick or disk</source>
        <translation>También en una memoria USB o disco</translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <translation>Buscando las copias de seguridad…</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup: it holds all.</source>
        <translation>Nada ha cambiado desde la última copia: lo contiene todo.</translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation>Una carpeta para las copias</translation>
    </message>
</context>
<context>
    <name>BadDay</name>
    <message>
        <source>Show me one more thing</source>
        <translation>Mostrarme una cosa más</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>Números para llamar</translation>
    </message>
    <message>
        <source>How I feel</source>
        <translation>Cómo me siento</translation>
    </message>
</context>
<context>
    <name>BeforeCard</name>
    <message>
        <source>Before the visit</source>
        <translation>Antes de la visita</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Una pregunta propia</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>Llevar</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Desde la última vez</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Llevarla a la visita</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Esta no</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elija una</translation>
    </message>
    <message>
        <source>Take another question along</source>
        <translation>Llevar otra pregunta</translation>
    </message>
    <message>
        <source>Write your question first.</source>
        <translation>Primero escriba su pregunta.</translation>
    </message>
</context>
<context>
    <name>BeginningCard</name>
    <message>
        <source>How it would look</source>
        <translation>Cómo quedaría</translation>
    </message>
    <message>
        <source>Choose a treatment, and you see here what comes when.</source>
        <translation>Elija un tratamiento y verá aquí qué viene y cuándo.</translation>
    </message>
    <message>
        <source>about, no fixed day</source>
        <translation>aproximado, sin día fijo</translation>
    </message>
    <message>
        <source>{problems, plural, one {# thing does} other {# things do}} not fit yet. The plan says which.</source>
        <translation>{problems, plural, one {# cosa aún no encaja} other {# cosas aún no encajan}}. El plan dice cuáles.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sin contar</translation>
    </message>
    <message>
        <source>Only your team can set these dates. They may move all of this.</source>
        <translation>Solo su equipo puede fijar estas fechas. Pueden mover todo esto.</translation>
    </message>
    <message>
        <source>{steps, plural, one {# step} other {# steps}}.</source>
        <translation>{steps, plural, one {# paso} other {# pasos}}.</translation>
    </message>
    <message>
        <source>{steps, plural, one {# step} other {# steps}}, each with its place before or after Day 0. Days come when Day 0 has one.</source>
        <translation>{steps, plural, one {# paso} other {# pasos}}, cada uno con su lugar antes o después del Día 0. Los días vendrán cuando el Día 0 tenga fecha.</translation>
    </message>
</context>
<context>
    <name>BegunDoor</name>
    <message>
        <source>It was on this day</source>
        <translation>Fue este día</translation>
    </message>
    <message>
        <source>It is still to come, on this day</source>
        <translation>Aún está por venir, en este día</translation>
    </message>
    <message>
        <source>Still to come, only the month</source>
        <translation>Aún está por venir, solo sé el mes</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>No lo sé</translation>
    </message>
</context>
<context>
    <name>BlockedDays</name>
    <message>
        <source>I am away</source>
        <translation>Estoy fuera</translation>
    </message>
    <message>
        <source>The centre is shut</source>
        <translation>El centro está cerrado</translation>
    </message>
    <message>
        <source>The clinics near home are shut</source>
        <translation>Las clínicas cerca de casa están cerradas</translation>
    </message>
    <message>
        <source>Nothing you must attend is planned on these days.</source>
        <translation>En estos días no se planea nada a lo que usted deba acudir.</translation>
    </message>
    <message>
        <source>Beside public holidays; wards stay open.</source>
        <translation>Además de los días festivos; las unidades siguen abiertas.</translation>
    </message>
    <message>
        <source>The days your clinic, practice or laboratory told you.</source>
        <translation>Los días que le dijeron su clínica, su consultorio o su laboratorio.</translation>
    </message>
    <message>
        <source>Public holidays at home</source>
        <translation>Días festivos en casa</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>Sus días de ausencia</translation>
    </message>
    <message>
        <source>When the centre is shut</source>
        <translation>Cuándo cierra el centro</translation>
    </message>
    <message>
        <source>When the clinics near home are shut</source>
        <translation>Cuándo cierran las clínicas cerca de casa</translation>
    </message>
    <message>
        <source>Change the country</source>
        <translation>Cambiar el país</translation>
    </message>
    <message>
        <source>Add time away</source>
        <translation>Agregar ausencia</translation>
    </message>
    <message>
        <source>Remove time away</source>
        <translation>Quitar ausencia</translation>
    </message>
    <message>
        <source>Add closing days</source>
        <translation>Agregar días de cierre</translation>
    </message>
    <message>
        <source>Remove closing days</source>
        <translation>Quitar días de cierre</translation>
    </message>
</context>
<context>
    <name>BlockedForm</name>
    <message>
        <source>Plan around these days</source>
        <translation>Planear sin estos días</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>Estoy fuera</translation>
    </message>
    <message>
        <source>The centre is shut</source>
        <translation>El centro está cerrado</translation>
    </message>
    <message>
        <source>The clinics near home are shut</source>
        <translation>Las clínicas cerca de casa están cerradas</translation>
    </message>
    <message>
        <source>What happens on these days</source>
        <translation>Qué ocurre en estos días</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Leave it empty for one day</source>
        <translation>Déjelo vacío si es un solo día</translation>
    </message>
    <message>
        <source>What for (optional)</source>
        <translation>Para qué (opcional)</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>BookForm</name>
    <message>
        <source>Keep this date</source>
        <translation>Guardar esta fecha</translation>
    </message>
    <message>
        <source>Agreed date</source>
        <translation>Fecha acordada</translation>
    </message>
    <message>
        <source>Last day, if you know it</source>
        <translation>Último día, si lo sabe</translation>
    </message>
    <message>
        <source>△ This day has gone by. If it happened then, leave this and choose “It happened on another day”. Or check the year.</source>
        <translation>△ Este día ya pasó. Si fue entonces, salga de aquí y elija «Ocurrió otro día». O revise el año.</translation>
    </message>
    <message>
        <source>Time of day, such as 10:30 (optional)</source>
        <translation>Hora, por ejemplo 10:30 (opcional)</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Actions ▾</source>
        <translation>Acciones ▾</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Stop here, I am tired</source>
        <translation>Parar aquí, necesito descansar</translation>
    </message>
    <message>
        <source>Stop here, I am tired: says what is saved, and closes</source>
        <translation>Parar aquí, necesito descansar: dice qué se guardó y cierra</translation>
    </message>
</context>
<context>
    <name>Breathing</name>
    <message>
        <source>Waiting for another program to finish its change.</source>
        <translation>Esperando a que otro programa termine su cambio.</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>To bring and prepare</source>
        <translation>Para llevar y preparar</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>Bring this plan in?</source>
        <translation>¿Traer este plan?</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Traerlo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>“{title}” is here now.</source>
        <translation>«{title}» ya está aquí.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>The journey that this file was made from is here, too.</source>
        <translation>El recorrido del que se hizo este archivo también está aquí.</translation>
    </message>
    <message>
        <source>The plan becomes a journey of its own; no other is changed.</source>
        <translation>El plan será un recorrido aparte; ningún otro cambia.</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Whom to call today</source>
        <translation>A quién llamar hoy</translation>
    </message>
    <message>
        <source>What would have to be true</source>
        <translation>Qué tendría que cumplirse</translation>
    </message>
    <message>
        <source>What is impossible</source>
        <translation>Qué es imposible</translation>
    </message>
    <message>
        <source>What only your team can say</source>
        <translation>Lo que solo puede decir su equipo</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>CentreCard</name>
    <message>
        <source>Change details</source>
        <translation>Cambiar datos</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>{total, plural, one {{count} of # question answered} other {{count} of # questions answered}}</source>
        <translation>{total, plural, one {{count} de # pregunta respondida} other {{count} de # preguntas respondidas}}</translation>
    </message>
    <message>
        <source>Take this centre off the list?</source>
        <translation>¿Quitar este centro de la lista?</translation>
    </message>
    <message>
        <source>Its answers go with it. Undo brings them back.</source>
        <translation>Las respuestas del centro se van con él. Deshacer las trae de vuelta.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>CentreForm</name>
    <message>
        <source>Name of the centre</source>
        <translation>Nombre del centro</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Aún no indicado</translation>
    </message>
    <message>
        <source>Its public holidays count for the plan.</source>
        <translation>Sus días festivos cuentan para el plan.</translation>
    </message>
    <message>
        <source>Number for nights and weekends</source>
        <translation>Número para noches y fines de semana</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Add this centre</source>
        <translation>Agregar este centro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>CentresPage</name>
    <message>
        <source>Your centres</source>
        <translation>Sus centros</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Cuánto cuesta</translation>
    </message>
    <message>
        <source>Look up a centre</source>
        <translation>Buscar un centro</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Señales de alerta</translation>
    </message>
    <message>
        <source>Questions to the centre: {centre}</source>
        <translation>Preguntas al centro: {centre}</translation>
    </message>
    <message>
        <source>Where, and what it costs</source>
        <translation>Dónde y cuánto cuesta</translation>
    </message>
    <message>
        <source>Ask every centre the same questions. What nobody answered stays in view.</source>
        <translation>Haga a cada centro las mismas preguntas. Lo que nadie respondió queda a la vista.</translation>
    </message>
    <message>
        <source>No centre yet. Add those that you think about.</source>
        <translation>Aún no hay ningún centro. Agregue los que considera.</translation>
    </message>
    <message>
        <source>Add a centre</source>
        <translation>Agregar un centro</translation>
    </message>
    <message>
        <source>What sellers say, and what is known</source>
        <translation>Qué dicen los vendedores y qué se sabe</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>What you typed is kept for the next time.</source>
        <translation>Lo que escribió se guarda para la próxima vez.</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check the file</source>
        <translation>Revisar el archivo</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Revisar ahora</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>Leer lo que se pueda leer</translation>
    </message>
    <message>
        <source>Write on all the same</source>
        <translation>Escribir de todos modos</translation>
    </message>
    <message>
        <source>It is checked by itself once a day.</source>
        <translation>Se revisa solo una vez al día.</translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation>Revisando el archivo…</translation>
    </message>
    <message>
        <source>{count, plural, one {# fault was} other {# faults were}} found. Nothing is written into the file until you decide: put a backup back, or read what can be read.</source>
        <translation>{count, plural, one {Se encontró # error} other {Se encontraron # errores}}. No se escribe nada en el archivo hasta que usted decida: recupere una copia de seguridad o lea lo que se pueda leer.</translation>
    </message>
    <message>
        <source>Write into a file with faults?</source>
        <translation>¿Escribir en un archivo con errores?</translation>
    </message>
    <message>
        <source>Faults can grow, and what you enter may not be found again. It holds until the window is closed.</source>
        <translation>Los errores pueden crecer y lo que escriba quizás no se encuentre después. Vale hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>decide by {date}</source>
        <translation>decidir a más tardar el {date}</translation>
    </message>
    <message>
        <source>Your choice, for now</source>
        <translation>Su elección, por ahora</translation>
    </message>
    <message>
        <source>You choose, or you say “not yet”. Both give you a plan worth having.</source>
        <translation>Usted elige, o dice «todavía no». De las dos maneras obtiene un plan que vale la pena.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>I leave it open. I can come back at any time.</source>
        <translation>Lo dejo abierto. Puedo volver en cualquier momento.</translation>
    </message>
    <message>
        <source>I plan for</source>
        <translation>Planeo para</translation>
    </message>
    <message>
        <source>Not yet is an answer. Set a date to look again, and take the open questions to your team.</source>
        <translation>«Todavía no» es una respuesta. Ponga una fecha para volver a mirar y lleve las preguntas abiertas a su equipo.</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Nombre del tratamiento</translation>
    </message>
    <message>
        <source>Which treatment or trial?</source>
        <translation>¿Qué tratamiento o ensayo?</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>Aún no lo sé</translation>
    </message>
    <message>
        <source>Which way of doing it</source>
        <translation>De qué manera</translation>
    </message>
    <message>
        <source>Your centre&apos;s own sheet comes first. It can be read in later.</source>
        <translation>La hoja de su propio centro va primero. Puede cargarla más tarde.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>You can add centres on the page “Where and cost”.</source>
        <translation>Puede agregar centros en la página «Dónde y costo».</translation>
    </message>
</context>
<context>
    <name>ClinicChoice</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>In the clinic&apos;s language, too</source>
        <translation>También en el idioma de la clínica</translation>
    </message>
    <message>
        <source>The doctor&apos;s sheet, the emergency card, the visit sheet and the aftercare come in both languages. Your own words stay as you wrote them. We translated the other words; no medical translator has reviewed them yet.</source>
        <translation>La hoja del médico, la tarjeta de emergencia, la hoja de la visita y el seguimiento salen en ambos idiomas. Las palabras de usted quedan como las escribió. Las demás las tradujimos nosotros; ningún traductor médico las ha revisado todavía.</translation>
    </message>
</context>
<context>
    <name>ClosedFile</name>
    <message>
        <source>The backup is put in the place of the data file. The window opens again by itself.</source>
        <translation>La copia de seguridad ocupa el lugar del archivo de datos. La ventana se vuelve a abrir sola.</translation>
    </message>
    <message>
        <source>What can be read is taken over into a new file. The window opens again by itself.</source>
        <translation>Lo que se puede leer pasa a un archivo nuevo. La ventana se vuelve a abrir sola.</translation>
    </message>
    <message>
        <source>The data file and its backups are written anew. The window opens again by itself.</source>
        <translation>El archivo de datos y sus copias de seguridad se escriben de nuevo. La ventana se vuelve a abrir sola.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
</context>
<context>
    <name>ClosedFileDialog</name>
    <message>
        <source>A backup</source>
        <translation>Una copia de seguridad</translation>
    </message>
    <message>
        <source>This cannot be put back</source>
        <translation>Esta copia no se puede usar</translation>
    </message>
    <message>
        <source>From another file</source>
        <translation>De otro archivo</translation>
    </message>
    <message>
        <source>Put this backup back</source>
        <translation>Recuperar esta copia de seguridad</translation>
    </message>
</context>
<context>
    <name>ColumnTurner</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Mostrar: {name}</translation>
    </message>
</context>
<context>
    <name>ComfortView</name>
    <message>
        <source>Bad day: show me one thing at a time</source>
        <translation>Mal día: mostrarme una cosa a la vez</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As my laptop</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>ComparedBelow</name>
    <message>
        <source>The ticked options side by side</source>
        <translation>Las opciones marcadas, lado a lado</translation>
    </message>
    <message>
        <source>Choose two to four first.</source>
        <translation>Primero elija de dos a cuatro.</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Put a backup back</source>
        <translation>Recuperar una copia</translation>
    </message>
    <message>
        <source>Look first. What you have now is kept as a copy of its own, so that you can go back.</source>
        <translation>Mire primero. Lo que tiene ahora se guarda como una copia aparte, para que pueda volver.</translation>
    </message>
    <message>
        <source>From another file</source>
        <translation>De otro archivo</translation>
    </message>
    <message>
        <source>{count, plural, one {# older copy} other {# older copies}} more</source>
        <translation>{count, plural, one {# copia más antigua} other {# copias más antiguas}} más</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Una copia de seguridad</translation>
    </message>
</context>
<context>
    <name>CopiesList</name>
    <message>
        <source>Look inside</source>
        <translation>Mirar dentro</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
</context>
<context>
    <name>CostSums</name>
    <message>
        <source>All together</source>
        <translation>Todo junto</translation>
    </message>
    <message>
        <source>as far as it is known</source>
        <translation>hasta donde se sabe</translation>
    </message>
    <message>
        <source>Without a centre</source>
        <translation>Sin centro</translation>
    </message>
    <message>
        <source>no amount yet</source>
        <translation>aún sin monto</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Aún no hay nada anotado</translation>
    </message>
    <message>
        <source>Converted: {amount}</source>
        <translation>Convertido: {amount}</translation>
    </message>
    <message>
        <source>No exchange rate: {currencies}</source>
        <translation>Sin tipo de cambio: {currencies}</translation>
    </message>
    <message>
        <source>1 {currency} = {rate} {into}, as you typed for {date}</source>
        <translation>1 {currency} = {rate} {into}, como usted escribió para el {date}</translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Todo el país</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Something in the planner went wrong.</source>
        <translation>Algo salió mal en el planificador.</translation>
    </message>
    <message>
        <source>What was saved before this is still in your data file. The last action may be missing: look whether it is there. You can go on. The lines below say where it broke; they hold nothing about you.</source>
        <translation>Lo que se guardó antes de esto sigue en su archivo de datos. La última acción puede faltar: mire si está. Puede continuar. Las líneas de abajo dicen dónde falló; no contienen nada sobre usted.</translation>
    </message>
    <message>
        <source>Where it broke</source>
        <translation>Dónde falló</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Copiar estas líneas</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Put this backup back?</source>
        <translation>¿Recuperar esta copia?</translation>
    </message>
    <message>
        <source>In it: {inside}

What you have now is kept beside the file, so that you can go back to it. The window closes for a moment.</source>
        <translation>Contiene: {inside}

Lo que tiene ahora se guarda junto al archivo, para que pueda volver a ello. La ventana se cierra por un momento.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Read what can be read?</source>
        <translation>¿Leer lo que se pueda leer?</translation>
    </message>
    <message>
        <source>Every row that can be read goes into a new file, which is used from then on. The damaged file is kept beside it, and you are told in numbers what was read and what was not. The window closes for a moment.</source>
        <translation>Cada fila que se puede leer pasa a un archivo nuevo, que se usa desde entonces. El archivo dañado se guarda al lado, y se le dice en números qué se leyó y qué no. La ventana se cierra por un momento.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Se está leyendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>This cannot be put back</source>
        <translation>Esta copia no se puede usar</translation>
    </message>
</context>
<context>
    <name>DateDoor</name>
    <message>
        <source>The day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>Only the month or the season</source>
        <translation>Solo el mes o la estación del año</translation>
    </message>
    <message>
        <source>Not before a day</source>
        <translation>No antes de un día</translation>
    </message>
    <message>
        <source>Only that I am on the waiting list</source>
        <translation>Solo sé que estoy en la lista de espera</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day month year, such as {example}</source>
        <translation>Día, mes y año, por ejemplo {example}</translation>
    </message>
    <message>
        <source>Please give a date.</source>
        <translation>Indique una fecha.</translation>
    </message>
    <message>
        <source>{sign} {name}: a day earlier</source>
        <translation>{sign} {name}: un día antes</translation>
    </message>
    <message>
        <source>{sign} {name}: a day later</source>
        <translation>{sign} {name}: un día después</translation>
    </message>
</context>
<context>
    <name>Day0Card</name>
    <message>
        <source>No date yet</source>
        <translation>Aún sin fecha</translation>
    </message>
    <message>
        <source>What if it moves?</source>
        <translation>¿Y si se mueve?</translation>
    </message>
</context>
<context>
    <name>Day0Field</name>
    <message>
        <source>A month, a season, or from one month to another, such as {example}</source>
        <translation>Un mes, una estación del año o de un mes a otro, por ejemplo {example}</translation>
    </message>
    <message>
        <source>Please give a month or a season.</source>
        <translation>Indique un mes o una estación del año.</translation>
    </message>
    <message>
        <source>✓ about {months}</source>
        <translation>✓ hacia {months}</translation>
    </message>
    <message>
        <source>We cannot read this. Type a month and a year, such as {example}.</source>
        <translation>No podemos leer esto. Escriba un mes y un año, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>Which months do you mean?</source>
        <translation>¿A qué meses se refiere?</translation>
    </message>
    <message>
        <source>This time lies behind. Give one that is still to come.</source>
        <translation>Ese tiempo ya pasó. Indique uno que esté por venir.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>El final es anterior al comienzo.</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Add to this day</source>
        <translation>Agregar a este día</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>Estoy fuera</translation>
    </message>
    <message>
        <source>The chosen day</source>
        <translation>El día elegido</translation>
    </message>
    <message>
        <source>You are away</source>
        <translation>Usted está fuera</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nada previsto</translation>
    </message>
    <message>
        <source>I have a date</source>
        <translation>Tengo una fecha</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Year before</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Año siguiente</translation>
    </message>
</context>
<context>
    <name>DayQuestions</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>When could it be at the earliest?</source>
        <translation>¿Cuándo podría ser lo más pronto?</translation>
    </message>
    <message>
        <source>Which days give the least trouble?</source>
        <translation>¿Qué días causan menos problemas?</translation>
    </message>
    <message>
        <source>Looking at every day…</source>
        <translation>Revisando cada día…</translation>
    </message>
    <message>
        <source>No day in the next two years fits everything.</source>
        <translation>En los próximos dos años ningún día encaja con todo.</translation>
    </message>
    <message>
        <source>At the earliest: {day}.</source>
        <translation>Lo más pronto: {day}.</translation>
    </message>
    <message>
        <source>There is no day between these dates.</source>
        <translation>No hay ningún día entre estas fechas.</translation>
    </message>
    <message>
        <source>all that has a date fits.</source>
        <translation>todo lo que tiene fecha encaja.</translation>
    </message>
    <message>
        <source>everything fits.</source>
        <translation>todo encaja.</translation>
    </message>
    <message>
        <source>{count, plural, one {# thing does} other {# things do}} not fit.</source>
        <translation>{count, plural, one {# cosa no encaja} other {# cosas no encajan}}.</translation>
    </message>
    <message>
        <source>Try {day}</source>
        <translation>Probar {day}</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Add a row</source>
        <translation>Agregar una fila</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Quitar esta fila</translation>
    </message>
    <message>
        <source>Put these rows into the sheet</source>
        <translation>Pasar estas filas a la hoja</translation>
    </message>
    <message>
        <source>Copy your sheet row by row. Day can be -6, or -6, 1, or -5 to -2. Day or date is enough; each row becomes a step on the ward of the centre, and the page of the steps has all else.</source>
        <translation>Copie su hoja fila por fila. El día puede ser -6, o -6, 1, o -5 a -2. Basta el día o la fecha; cada fila será un paso en la unidad del centro, y la página de los pasos tiene todo lo demás.</translation>
    </message>
</context>
<context>
    <name>DefaultDay</name>
    <message>
        <source>Which day is this for?</source>
        <translation>¿Para qué día es esto?</translation>
    </message>
</context>
<context>
    <name>DeletingCard</name>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>The journey that is open, with its history and all that was typed. There is no way back. Backups, sticks and printed papers stay. “Save everything” above keeps a last copy.</source>
        <translation>El recorrido que está abierto, con su historial y todo lo que se escribió. No hay vuelta atrás. Quedan las copias de seguridad, las memorias USB y los papeles impresos. «Guardar todo», arriba, conserva una última copia.</translation>
    </message>
    <message>
        <source>Delete this journey</source>
        <translation>Borrar este recorrido</translation>
    </message>
    <message>
        <source>Only an entry or a note</source>
        <translation>Solo una entrada o una nota</translation>
    </message>
    <message>
        <source>To delete it, type its title: {title}</source>
        <translation>Para borrarlo, escriba el título: {title}</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>Delete for good?</source>
        <translation>¿Borrar para siempre?</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>No se borró nada</translation>
    </message>
    <message>
        <source>Take it out of the backups, too</source>
        <translation>Quitarlo también de las copias de seguridad</translation>
    </message>
    <message>
        <source>Leave the other backups as they are</source>
        <translation>Dejar las demás copias de seguridad como están</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Se está borrando…</translation>
    </message>
    <message>
        <source>That is not its title.</source>
        <translation>Ese no es el título.</translation>
    </message>
    <message>
        <source>First save everything in a file</source>
        <translation>Guardar antes todo en un archivo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Borrado para siempre</translation>
    </message>
</context>
<context>
    <name>DiaryForm</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Síntomas</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Efectos adversos</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Result (copy it from the letter)</source>
        <translation>Resultado (cópielo de la carta)</translation>
    </message>
    <message>
        <source>Temperature, °C</source>
        <translation>Temperatura, °C</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Peso, kg</translation>
    </message>
    <message>
        <source>EDSS, 0 to 10</source>
        <translation>EDSS, 0 a 10</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Límite inferior</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Límite superior</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>no anotado</translation>
    </message>
    <message>
        <source>Reads as: {celsius} °C</source>
        <translation>Se lee así: {celsius} °C</translation>
    </message>
    <message>
        <source>{name}: please write a number.</source>
        <translation>{name}: escriba un número.</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>How was the day?</source>
        <translation>¿Cómo fue el día?</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Write down what you want to remember or show your team. Every field can stay empty.</source>
        <translation>Anote lo que quiere recordar o mostrar a su equipo. Cada campo puede quedar vacío.</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>Guardar este día</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>Kept in your diary.</source>
        <translation>Guardado en su diario.</translation>
    </message>
    <message>
        <source>Write down: {what}</source>
        <translation>Anotar: {what}</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Lo que escribió</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Todavía nada.</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar todo ({count})</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removed from your diary.</source>
        <translation>Quitado de su diario.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
</context>
<context>
    <name>DifferenceBox</name>
    <message>
        <source>What this would do</source>
        <translation>Qué cambiaría con esto</translation>
    </message>
    <message>
        <source>Fill it in, and what would change stands here.</source>
        <translation>Rellénelo, y aquí verá lo que cambiaría.</translation>
    </message>
    <message>
        <source>This needs your attention</source>
        <translation>Esto requiere su atención</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar todo ({count})</translation>
    </message>
    <message>
        <source>{count, plural, one {# clash} other {# clashes}}.</source>
        <translation>{count, plural, one {# choque de fechas} other {# choques de fechas}}.</translation>
    </message>
    <message>
        <source>{count, plural, one {# result gets} other {# results get}} too old.</source>
        <translation>{count, plural, one {# resultado pierde validez} other {# resultados pierden validez}}.</translation>
    </message>
    <message>
        <source>{count, plural, one {# date moves} other {# dates move}}.</source>
        <translation>{count, plural, one {# fecha se mueve} other {# fechas se mueven}}.</translation>
    </message>
    <message>
        <source>{count, plural, one {# step stays} other {# steps stay}}, booked or done.</source>
        <translation>{count, plural, one {# paso queda} other {# pasos quedan}}, reservado o hecho.</translation>
    </message>
    <message>
        <source>{count, plural, one {# new step} other {# new steps}}.</source>
        <translation>{count, plural, one {# paso nuevo} other {# pasos nuevos}}.</translation>
    </message>
    <message>
        <source>{count, plural, one {# step falls} other {# steps fall}} away.</source>
        <translation>{count, plural, one {# paso se elimina} other {# pasos se eliminan}}.</translation>
    </message>
    <message>
        <source>{count, plural, one {# thing is} other {# things are}} newly missing.</source>
        <translation>{count, plural, one {# cosa falta} other {# cosas faltan}} ahora.</translation>
    </message>
    <message>
        <source>{count, plural, one {# problem is} other {# problems are}} solved.</source>
        <translation>{count, plural, one {# problema resuelto} other {# problemas resueltos}}.</translation>
    </message>
    <message>
        <source>{count, plural, one {# thing is} other {# things are}} no longer missing.</source>
        <translation>{count, plural, one {# cosa ya no falta} other {# cosas ya no faltan}}.</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Both plans side by side</source>
        <translation>Ambos planes lado a lado</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Bring a plan in</source>
        <translation>Traer un plan</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Nothing leaves this laptop unless you save it and take it along.</source>
        <translation>Nada sale de esta computadora, salvo que usted lo guarde y se lo lleve.</translation>
    </message>
    <message>
        <source>A document is being made.</source>
        <translation>Se está haciendo un documento.</translation>
    </message>
    <message>
        <source>Make the PDF</source>
        <translation>Hacer el PDF</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Plans (*.json *.pdf)</source>
        <translation>Planes (*.json *.pdf)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Please type a password first.</source>
        <translation>Primero escriba una contraseña.</translation>
    </message>
    <message>
        <source>A data file, or a PDF that holds what you entered.</source>
        <translation>Un archivo de datos, o un PDF que contiene lo que usted escribió.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>It is made</source>
        <translation>Ya está hecho</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>DoneForm</name>
    <message>
        <source>It happened then</source>
        <translation>Fue entonces</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Empezó el</translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation>Fue el</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminó el</translation>
    </message>
    <message>
        <source>Leave it empty while it still goes on</source>
        <translation>Déjelo vacío mientras siga en curso</translation>
    </message>
    <message>
        <source>Where? Hospital or centre (optional)</source>
        <translation>¿Dónde? Hospital o centro (opcional)</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Nota (opcional)</translation>
    </message>
</context>
<context>
    <name>DoorsView</name>
    <message>
        <source>I am choosing</source>
        <translation>Estoy eligiendo</translation>
    </message>
    <message>
        <source>See your options side by side, with your own MS in mind. Nothing is decided for you.</source>
        <translation>Vea sus opciones lado a lado, según su propia EM. Nada se decide por usted.</translation>
    </message>
    <message>
        <source>**Somebody sent me a plan**, or I have one as a file. You look inside before anything is kept.</source>
        <translation>**Alguien me envió un plan**, o tengo uno en un archivo. Usted mira dentro antes de guardar nada.</translation>
    </message>
    <message>
        <source>{pages, plural, one {# short page} other {# short pages}}, one at a time</source>
        <translation>{pages, plural, one {# página corta} other {# páginas cortas}}, una a la vez</translation>
    </message>
    <message>
        <source>I have a date, or a place on a waiting list</source>
        <translation>Tengo una fecha o un lugar en una lista de espera</translation>
    </message>
    <message>
        <source>Type the day, or only the month. You see all that has to be arranged before it.</source>
        <translation>Escriba el día, o solo el mes. Verá todo lo que hay que arreglar antes.</translation>
    </message>
    <message>
        <source>3 questions</source>
        <translation>3 preguntas</translation>
    </message>
    <message>
        <source>It has begun already</source>
        <translation>Ya ha empezado</translation>
    </message>
    <message>
        <source>Here or elsewhere. Say what has happened so far. The plan goes on from there and leaves the past alone.</source>
        <translation>Aquí o en otro lugar. Diga qué ha pasado hasta ahora. El plan sigue desde ahí y no toca el pasado.</translation>
    </message>
    <message>
        <source>4 questions</source>
        <translation>4 preguntas</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
</context>
<context>
    <name>DraftNote</name>
    <message>
        <source>Clear it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>You began this on {date}. Add it, or clear it.</source>
        <translation>Empezó esto el {date}. Agréguelo o bórrelo.</translation>
    </message>
</context>
<context>
    <name>DropForm</name>
    <message>
        <source>Take it out of the plan</source>
        <translation>Sacarlo del plan</translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation>Dejar el paso</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>Se canceló</translation>
    </message>
    <message>
        <source>By me, by the team or by events. It may come back later.</source>
        <translation>Por mí, por el equipo o por las circunstancias. Puede volver más tarde.</translation>
    </message>
    <message>
        <source>I leave it out</source>
        <translation>Lo omito</translation>
    </message>
    <message>
        <source>It is not needed in my case.</source>
        <translation>En mi caso no hace falta.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Why (kept with the step)</source>
        <translation>Por qué (se guarda con el paso)</translation>
    </message>
    <message>
        <source>Its trail stays in the history.</source>
        <translation>Su rastro queda en el historial.</translation>
    </message>
</context>
<context>
    <name>DrugField</name>
    <message>
        <source>Drug</source>
        <translation>Fármaco</translation>
    </message>
    <message>
        <source>What else the letter says, word for word</source>
        <translation>Qué más dice la carta, palabra por palabra</translation>
    </message>
</context>
<context>
    <name>DrugRows</name>
    <message>
        <source>Another drug</source>
        <translation>Otro fármaco</translation>
    </message>
</context>
<context>
    <name>DutiesForm</name>
    <message>
        <source>Take the answers</source>
        <translation>Anotar las respuestas</translation>
    </message>
</context>
<context>
    <name>EmergencyPreview</name>
    <message>
        <source>Your emergency card, as it prints</source>
        <translation>Su tarjeta de emergencia, tal como se imprime</translation>
    </message>
    <message>
        <source>to fill in by hand</source>
        <translation>para llenar a mano</translation>
    </message>
</context>
<context>
    <name>ErasingDialog</name>
    <message>
        <source>Delete an entry or a note</source>
        <translation>Borrar una entrada o una nota</translation>
    </message>
    <message>
        <source>It goes from the diary or the step, from the history and from what can be undone. That something was noted that day stays. There is no way back; a backup that is older may still hold it.</source>
        <translation>Desaparece del diario o del paso, del historial y de lo que se puede deshacer. Queda que ese día se anotó algo. No hay vuelta atrás; una copia de seguridad anterior aún puede contenerla.</translation>
    </message>
    <message>
        <source>To delete it, type the title of this journey: {title}</source>
        <translation>Para borrarla, escriba el título de este recorrido: {title}</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>There is no entry and no note.</source>
        <translation>No hay ninguna entrada ni nota.</translation>
    </message>
</context>
<context>
    <name>FileWatch</name>
    <message>
        <source>No backup could be made just now. What you enter is stored all the same. “Back up now” on the page “Your data” says why.</source>
        <translation>En este momento no se pudo hacer una copia de seguridad. Lo que usted escribe se guarda de todos modos. «Copiar ahora» en la página «Sus datos» dice por qué.</translation>
    </message>
    <message>
        <source>Another program changed this journey. Its last change: {what}</source>
        <translation>Otro programa cambió este recorrido. El último cambio: {what}</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Other files</source>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <source>Neutral titles in the calendar</source>
        <translation>Títulos neutros en el calendario</translation>
    </message>
    <message>
        <source>Only appointments and milestones</source>
        <translation>Solo citas y fechas clave</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Recordarme</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>A week and a day before</source>
        <translation>Una semana y un día antes</translation>
    </message>
    <message>
        <source>Semicolons in the table, for some Excels</source>
        <translation>Punto y coma en la tabla, para algunos Excel</translation>
    </message>
    <message>
        <source>Visits, stays, trips and key dates. Tests, vaccines, medicines and tasks come in once they have an agreed date.</source>
        <translation>Visitas, estancias, viajes y fechas clave. Pruebas, vacunas, medicamentos y tareas entran cuando tienen una fecha acordada.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Archivo de calendario</translation>
    </message>
    <message>
        <source>Opens in every calendar; made again, it updates.</source>
        <translation>Se abre en cualquier calendario; al hacerlo de nuevo, se actualiza.</translation>
    </message>
    <message>
        <source>Make the calendar file</source>
        <translation>Hacer el archivo de calendario</translation>
    </message>
    <message>
        <source>Data for other programs</source>
        <translation>Datos para otros programas</translation>
    </message>
    <message>
        <source>All of this journey, to keep or to open elsewhere.</source>
        <translation>Todo este recorrido, para conservarlo o abrirlo en otro lugar.</translation>
    </message>
    <message>
        <source>Make the data file</source>
        <translation>Hacer el archivo de datos</translation>
    </message>
    <message>
        <source>Make a table (CSV)</source>
        <translation>Hacer una tabla (CSV)</translation>
    </message>
    <message>
        <source>Make a care plan (FHIR)</source>
        <translation>Hacer un plan de cuidados (FHIR)</translation>
    </message>
</context>
<context>
    <name>FitPage</name>
    <message>
        <source>Which option?</source>
        <translation>¿Qué opción?</translation>
    </message>
    <message>
        <source>Questions to settle about fit</source>
        <translation>Preguntas por aclarar sobre si es adecuado</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publicado por</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Qué preguntar</translation>
    </message>
    <message>
        <source>Answer it in “About you”</source>
        <translation>Responder en «Sobre usted»</translation>
    </message>
    <message>
        <source>Answer it in “About you”: {name}</source>
        <translation>Responder en «Sobre usted»: {name}</translation>
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
        <translation>abierto</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>FramedDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>GivenField</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day, where it was several</source>
        <translation>Último día, si fueron varios</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Go to “{place}”</source>
        <translation>Ir a «{place}»</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>HealthList</name>
    <message>
        <source>None</source>
        <translation>No hay</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>No sé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>HealthQuestions</name>
    <message>
        <source>Medicines and allergies</source>
        <translation>Medicamentos y alergias</translation>
    </message>
    <message>
        <source>As the hospital wrote them. No dose is worked out here.</source>
        <translation>Como los escribió el hospital. Aquí no se calcula ninguna dosis.</translation>
    </message>
    <message>
        <source>Blood and vaccines</source>
        <translation>Sangre y vacunas</translation>
    </message>
    <message>
        <source>Copy a value as the laboratory wrote it, with its unit.</source>
        <translation>Copie el valor como lo escribió el laboratorio, con su unidad.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>What you are allergic to</source>
        <translation>A qué tiene alergia</translation>
    </message>
    <message>
        <source>Add this allergy</source>
        <translation>Agregar esta alergia</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Se sabe desde</translation>
    </message>
    <message>
        <source>What happened (optional)</source>
        <translation>Qué ocurrió (opcional)</translation>
    </message>
    <message>
        <source>Other medicines than for MS</source>
        <translation>Otros medicamentos, no para la EM</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Add this medicine</source>
        <translation>Agregar este medicamento</translation>
    </message>
    <message>
        <source>How the dose goes down, as the hospital wrote it (optional)</source>
        <translation>Cómo se reduce la dosis, tal como lo escribió el hospital (opcional)</translation>
    </message>
    <message>
        <source>What for (optional)</source>
        <translation>Para qué (opcional)</translation>
    </message>
    <message>
        <source>JC virus index</source>
        <translation>Índice del virus JC</translation>
    </message>
    <message>
        <source>Lymphocytes</source>
        <translation>Linfocitos</translation>
    </message>
    <message>
        <source>IgG</source>
        <translation>IgG</translation>
    </message>
    <message>
        <source>Day of the test: {value}</source>
        <translation>Día del análisis: {value}</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>Vacunas</translation>
    </message>
    <message>
        <source>Which vaccine</source>
        <translation>Qué vacuna</translation>
    </message>
    <message>
        <source>Add this vaccine</source>
        <translation>Agregar esta vacuna</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Aplicada el</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>This page: {place}</source>
        <translation>Esta página: {place}</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Its signs</source>
        <translation>Símbolos que usa</translation>
    </message>
    <message>
        <source>The path at the left shows all places. Go to any of them, in any order. You can always come back.</source>
        <translation>La ruta de la izquierda muestra todas las páginas. Vaya a cualquiera, en cualquier orden. Siempre puede volver.</translation>
    </message>
    <message>
        <source>What you type is kept as you type, on this laptop only. The planner says so when it cannot.</source>
        <translation>Lo que escribe se guarda mientras lo escribe, solo en esta computadora. El planificador avisa cuando no puede guardar.</translation>
    </message>
    <message>
        <source>“Don&apos;t know” is always an answer. You can change it later.</source>
        <translation>«No sé» siempre es una respuesta. Puede cambiarla más tarde.</translation>
    </message>
    <message>
        <source>Undo takes back one step at a time, also tomorrow.</source>
        <translation>Deshacer retrocede un paso a la vez, también mañana.</translation>
    </message>
    <message>
        <source>The planner informs and organises. It does not know your body and gives no medical advice. Your team decides with you.</source>
        <translation>El planificador informa y organiza. No conoce su cuerpo y no da consejo médico. Su equipo decide con usted.</translation>
    </message>
    <message>
        <source>In an emergency call your local emergency number or your team. Do not look for help here.</source>
        <translation>En una emergencia llame al número local de emergencias o a su equipo. No busque ayuda aquí.</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation>Al campo o botón siguiente</translation>
    </message>
    <message>
        <source>Between path, page and actions</source>
        <translation>Entre la ruta, la página y las acciones</translation>
    </message>
    <message>
        <source>Along the path, or among answers (also Down)</source>
        <translation>A lo largo de la ruta, o entre respuestas (también flecha abajo)</translation>
    </message>
    <message>
        <source>The filled button at the bottom right</source>
        <translation>El botón relleno, abajo a la derecha</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The first place of the path (up to Alt+9)</source>
        <translation>La primera página de la ruta (hasta Alt+9)</translation>
    </message>
    <message>
        <source>The plan as list (2: month, 3: timeline)</source>
        <translation>El plan como lista (2: mes, 3: línea de tiempo)</translation>
    </message>
    <message>
        <source>Search and commands (also Ctrl+F)</source>
        <translation>Búsqueda y órdenes (también Ctrl+F)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Close the planner (also Ctrl+W)</source>
        <translation>Cerrar el planificador (también Ctrl+W)</translation>
    </message>
    <message>
        <source>Bigger text (Ctrl and minus: smaller)</source>
        <translation>Texto más grande (Ctrl y menos: más pequeño)</translation>
    </message>
    <message>
        <source>Text size 100 %</source>
        <translation>Tamaño del texto 100 %</translation>
    </message>
    <message>
        <source>Bad day mode</source>
        <translation>Modo mal día</translation>
    </message>
    <message>
        <source>My journeys</source>
        <translation>Mis recorridos</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Esta ayuda</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Cerrar un diálogo</translation>
    </message>
</context>
<context>
    <name>HelpersCard</name>
    <message>
        <source>Who drives, who stays</source>
        <translation>Quién lleva, quién acompaña</translation>
    </message>
    <message>
        <source>It goes on the sheet for the fridge, day by day.</source>
        <translation>Va en la hoja para el refrigerador, día por día.</translation>
    </message>
    <message>
        <source>Somebody drives me</source>
        <translation>Alguien me lleva</translation>
    </message>
    <message>
        <source>Somebody stays with me</source>
        <translation>Alguien se queda conmigo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>What has been done</source>
        <translation>Lo que se ha hecho</translation>
    </message>
    <message>
        <source>Everything you did is kept here. You can go back to any point; what came later can be done again.</source>
        <translation>Todo lo que usted hizo se guarda aquí. Puede volver a cualquier punto; lo que vino después puede hacerse de nuevo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Lo más reciente primero</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar todo ({count})</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (deshecho)</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Volver hasta aquí</translation>
    </message>
</context>
<context>
    <name>InsideDialog</name>
    <message>
        <source>What is in this backup</source>
        <translation>Qué hay en esta copia de seguridad</translation>
    </message>
    <message>
        <source>Put this backup back</source>
        <translation>Recuperar esta copia de seguridad</translation>
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
        <translation>Mis recorridos</translation>
    </message>
    <message>
        <source>{title}: open, name or start a journey</source>
        <translation>{title}: abrir, nombrar o empezar un recorrido</translation>
    </message>
</context>
<context>
    <name>Journeys</name>
    <message>
        <source>My journey</source>
        <translation>Mi recorrido</translation>
    </message>
</context>
<context>
    <name>JourneysDialog</name>
    <message>
        <source>My journeys</source>
        <translation>Mis recorridos</translation>
    </message>
    <message>
        <source>A journey holds everything about one person: answers, decision, plan and diary.</source>
        <translation>Un recorrido contiene todo sobre una persona: respuestas, decisión, plan y diario.</translation>
    </message>
    <message>
        <source>Name of the open journey</source>
        <translation>Nombre del recorrido abierto</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nombre de la copia</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>abierto ahora</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Guardar este nombre</translation>
    </message>
    <message>
        <source>Name of a copy, to plan another way with</source>
        <translation>Nombre de una copia, para planear de otra manera</translation>
    </message>
    <message>
        <source>Copy this journey</source>
        <translation>Copiar este recorrido</translation>
    </message>
    <message>
        <source>Last changed {date}</source>
        <translation>Último cambio: {date}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Abrir: {title}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with: {title}</source>
        <translation>Comparar con: {title}</translation>
    </message>
    <message>
        <source>Name of the new journey</source>
        <translation>Nombre del recorrido nuevo</translation>
    </message>
    <message>
        <source>Start another journey</source>
        <translation>Empezar otro recorrido</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Empezarlo</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Eso no funcionó</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>What is saved</source>
        <translation>Qué está guardado</translation>
    </message>
    <message>
        <source>This is kept as you typed it. It is not in your plan, diary or papers until you add it there.</source>
        <translation>Esto se guarda como usted lo escribió. No está en su plan, diario o papeles hasta que lo agregue allí.</translation>
    </message>
    <message>
        <source>Nothing waits to be added.</source>
        <translation>Nada espera a que lo agregue.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Save everything in a file</source>
        <translation>Guardar todo en un archivo</translation>
    </message>
    <message>
        <source>begun on {date}</source>
        <translation>empezado el {date}</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
</context>
<context>
    <name>KeptField</name>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The makers of this program translated the other languages. No medical translator has reviewed them yet. What is marked [EN] is not translated.</source>
        <translation>Los autores de este programa tradujeron los demás idiomas. Ningún traductor médico los ha revisado todavía. Lo marcado con [EN] no está traducido.</translation>
    </message>
    <message>
        <source>{language}: {share} translated</source>
        <translation>{language}: {share} traducido</translation>
    </message>
</context>
<context>
    <name>LastChange</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>LastMadeCard</name>
    <message>
        <source>Last made</source>
        <translation>Hecho por última vez</translation>
    </message>
    <message>
        <source>{day}, plan version {version}</source>
        <translation>{day}, plan versión {version}</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Todavía nada.</translation>
    </message>
</context>
<context>
    <name>LaterButton</name>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La próxima semana</translation>
    </message>
    <message>
        <source>After my next visit</source>
        <translation>Después de mi próxima visita</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Take the letter</source>
        <translation>Guardar la carta</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Qué se aplicó</translation>
    </message>
    <message>
        <source>What goes on at home</source>
        <translation>Qué continúa en casa</translation>
    </message>
    <message>
        <source>What happened on the ward</source>
        <translation>Qué ocurrió en la unidad</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>Qué vigilar</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>Día de la carta</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation>Ingreso el</translation>
    </message>
    <message>
        <source>Cells given on</source>
        <translation>Células aplicadas el</translation>
    </message>
    <message>
        <source>Home on</source>
        <translation>En casa desde el</translation>
    </message>
    <message>
        <source>Low blood counts expected until</source>
        <translation>Recuentos bajos esperados hasta</translation>
    </message>
    <message>
        <source>Only irradiated blood until</source>
        <translation>Solo sangre irradiada hasta</translation>
    </message>
    <message>
        <source>Hospital and ward</source>
        <translation>Hospital y unidad</translation>
    </message>
    <message>
        <source>Whom to ask about the letter</source>
        <translation>A quién preguntar sobre la carta</translation>
    </message>
</context>
<context>
    <name>LiveFront</name>
    <message>
        <source>The doctor&apos;s page, as it is now</source>
        <translation>La página del médico, tal como está ahora</translation>
    </message>
    <message>
        <source>First page of the doctor&apos;s sheet</source>
        <translation>Primera página de la hoja del médico</translation>
    </message>
    <message>
        <source>The page is being made …</source>
        <translation>Se está haciendo la página…</translation>
    </message>
    <message>
        <source>The page is being made anew. This is how it was before.</source>
        <translation>Se está haciendo la página de nuevo. Así estaba antes.</translation>
    </message>
    <message>
        <source>The page could not be made. “Preview” says why.</source>
        <translation>No se pudo hacer la página. «Vista previa» dice por qué.</translation>
    </message>
    <message>
        <source>It follows every change. “Preview” has both sides.</source>
        <translation>Sigue cada cambio. «Vista previa» muestra los dos lados.</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Lock with a passphrase</source>
        <translation>Bloquear con una frase clave</translation>
    </message>
    <message>
        <source>A passphrase enciphers the file and its backups. Who has the laptop or the disk can read nothing without it.</source>
        <translation>Una frase clave cifra el archivo y sus copias de seguridad. Quien tenga la computadora o el disco no puede leer nada sin ella.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Poner una frase clave</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase clave</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Lock by itself when nothing is done</source>
        <translation>Bloqueo automático si no se hace nada</translation>
    </message>
    <message>
        <source>The file and its backups are locked with it. If you forget it, nobody can open them: write it down and keep it apart from the laptop. Old copies beside the file are locked or overwritten; the disk may still hold traces of them. The window closes for a moment.</source>
        <translation>El archivo y sus copias de seguridad se bloquean con ella. Si la olvida, nadie puede abrirlos: anótela y guárdela lejos de la computadora. Las copias viejas junto al archivo se bloquean o se sobrescriben; el disco aún puede conservar rastros de ellas. La ventana se cierra por un momento.</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>Bloquearlo</translation>
    </message>
    <message>
        <source>The file and its backups are locked with the new one. Copies in other places keep the old one. The window closes for a moment.</source>
        <translation>El archivo y sus copias de seguridad se bloquean con la nueva. Las copias en otros lugares conservan la anterior. La ventana se cierra por un momento.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Take the passphrase away?</source>
        <translation>¿Quitar la frase clave?</translation>
    </message>
    <message>
        <source>The file and its backups can then be read by whoever has the laptop or the disk. The window closes for a moment.</source>
        <translation>Entonces cualquiera que tenga la computadora o el disco puede leer el archivo y sus copias de seguridad. La ventana se cierra por un momento.</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Bloqueo automático</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>After {count, plural, one {# minute} other {# minutes}}</source>
        <translation>Después de {count, plural, one {# minuto} other {# minutos}}</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Text size and colours</source>
        <translation>Tamaño del texto y colores</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Bad day mode</source>
        <translation>Modo mal día</translation>
    </message>
    <message>
        <source>On: bigger, and fewer things</source>
        <translation>Activado: más grande y menos cosas</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>From any page: Ctrl and plus, Ctrl and minus.</source>
        <translation>Desde cualquier página: Ctrl y más, Ctrl y menos.</translation>
    </message>
    <message>
        <source>As on this laptop</source>
        <translation>Como en esta computadora</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>{who}: nobody yet</source>
        <translation>{who}: nadie todavía</translation>
    </message>
    <message>
        <source>Name someone</source>
        <translation>Nombrar a alguien</translation>
    </message>
</context>
<context>
    <name>MonthBelow</name>
    <message>
        <source>Choose in a month: {name}</source>
        <translation>Elegir en un mes: {name}</translation>
    </message>
</context>
<context>
    <name>MonthDays</name>
    <message>
        <source>Nothing planned in this month</source>
        <translation>Nada previsto en este mes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>you are away</source>
        <translation>usted está fuera</translation>
    </message>
</context>
<context>
    <name>MonthDelegate</name>
    <message>
        <source>+{count} more</source>
        <translation>+{count} más</translation>
    </message>
    <message>
        <source>+{count}</source>
        <translation>+{count}</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Fuera</translation>
    </message>
</context>
<context>
    <name>MonthLegend</name>
    <message>
        <source>booked</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>wished</source>
        <translation>fecha deseada</translation>
    </message>
    <message>
        <source>Day 0</source>
        <translation>Día 0</translation>
    </message>
    <message>
        <source>you are away</source>
        <translation>usted está fuera</translation>
    </message>
    <message>
        <source>clinics closed</source>
        <translation>clínicas cerradas</translation>
    </message>
</context>
<context>
    <name>MonthPanel</name>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Day 0</source>
        <translation>Día 0</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Ten years before</source>
        <translation>Diez años antes</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Año siguiente</translation>
    </message>
    <message>
        <source>Ten years on</source>
        <translation>Diez años después</translation>
    </message>
    <message>
        <source>Only the year {year}</source>
        <translation>Solo el año {year}</translation>
    </message>
</context>
<context>
    <name>MovingCard</name>
    <message>
        <source>Move to another laptop</source>
        <translation>Pasar a otra computadora</translation>
    </message>
    <message>
        <source>One file with everything: all journeys, their history, what can be undone, what is typed and not taken yet, your settings. On the other laptop: this page, “From another file”.</source>
        <translation>Un archivo con todo: todos los recorridos, su historial, lo que se puede deshacer, lo que está escrito y aún no agregado, sus ajustes. En la otra computadora: esta página, «De otro archivo».</translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Other files hold less. The data file of Documents, and the PDF that carries it: this journey as it is now, without history. Care plan, table and calendar: dates and steps only.</source>
        <translation>Los demás archivos contienen menos. El archivo de datos de Documentos y el PDF que lo lleva: este recorrido como está ahora, sin historial. Plan de cuidados, tabla y calendario: solo fechas y pasos.</translation>
    </message>
    <message>
        <source>To Documents</source>
        <translation>A Documentos</translation>
    </message>
</context>
<context>
    <name>NamedCard</name>
    <message>
        <source>Who is named</source>
        <translation>Quién está nombrado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
</context>
<context>
    <name>NeedSheet</name>
    <message>
        <source>must be so</source>
        <translation>debe cumplirse</translation>
    </message>
    <message>
        <source>this or another one must be so</source>
        <translation>debe cumplirse esta u otra</translation>
    </message>
    <message>
        <source>must not be so</source>
        <translation>no debe cumplirse</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
</context>
<context>
    <name>NewerCard</name>
    <message>
        <source>A newer version of this timetable is here</source>
        <translation>Hay una versión más nueva de este cronograma</translation>
    </message>
    <message>
        <source>Your plan keeps its own copy until you say otherwise.</source>
        <translation>Su plan conserva su propia copia hasta que usted diga otra cosa.</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Mostrar qué cambiaría</translation>
    </message>
</context>
<context>
    <name>NextDatesCard</name>
    <message>
        <source>Next dates</source>
        <translation>Próximas fechas</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservadas</translation>
    </message>
    <message>
        <source>Wished, not booked yet</source>
        <translation>Deseadas, aún no reservadas</translation>
    </message>
</context>
<context>
    <name>NightCard</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>This number stands with your centre.</source>
        <translation>Este número está en los datos de su centro.</translation>
    </message>
</context>
<context>
    <name>NoPlanCard</name>
    <message>
        <source>There is no plan yet</source>
        <translation>Aún no hay plan</translation>
    </message>
    <message>
        <source>Set Day 0 or the day the centre starts, then build it.</source>
        <translation>Fije el Día 0 o el día en que empieza el centro y luego cree el plan.</translation>
    </message>
    <message>
        <source>Set up the schedule</source>
        <translation>Preparar las fechas</translation>
    </message>
</context>
<context>
    <name>NoShapeCard</name>
    <message>
        <source>Not printable</source>
        <translation>No se puede imprimir</translation>
    </message>
    <message>
        <source>The PDF has no letters for these characters and prints a code such as [U+738B] for each: {signs}</source>
        <translation>El PDF no tiene letras para estos caracteres e imprime para cada uno un código como [U+738B]: {signs}</translation>
    </message>
</context>
<context>
    <name>NotBeforeForm</name>
    <message>
        <source>Keep to that</source>
        <translation>Mantenerlo así</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes del</translation>
    </message>
    <message>
        <source>Leave it empty to take the wish back</source>
        <translation>Déjelo vacío para retirar el deseo</translation>
    </message>
</context>
<context>
    <name>NotProtectedCard</name>
    <message>
        <source>What is not protected</source>
        <translation>Qué no está protegido</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Keep the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>NoticesCard</name>
    <message>
        <source>{count} to settle</source>
        <translation>{count} por resolver</translation>
    </message>
    <message>
        <source>Name someone</source>
        <translation>Nombrar a alguien</translation>
    </message>
    <message>
        <source>Write the number</source>
        <translation>Escribir el número</translation>
    </message>
    <message>
        <source>Give the country</source>
        <translation>Indicar el país</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Fijar el día</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>Mostrar el paso</translation>
    </message>
    <message>
        <source>I have the date</source>
        <translation>Tengo la fecha</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar todo ({count})</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>{count, plural, one {# more row, in full} other {# more rows, in full}}</source>
        <translation>{count, plural, one {# fila más, completa} other {# filas más, completas}}</translation>
    </message>
    <message>
        <source>{count, plural, one {# row is} other {# rows are}} not known for any of these</source>
        <translation>{count, plural, one {# fila no se conoce} other {# filas no se conocen}} para ninguna de estas</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>you can stop at any time</source>
        <translation>puede parar en cualquier momento</translation>
    </message>
    <message>
        <source>nothing is added up</source>
        <translation>no se suma nada</translation>
    </message>
    <message>
        <source>about 5 minutes for each option</source>
        <translation>unos 5 minutos por opción</translation>
    </message>
    <message>
        <source>These are all the options. Read those that may be for you, then compare two to four of them.</source>
        <translation>Estas son todas las opciones. Lea las que pueden ser para usted y luego compare de dos a cuatro.</translation>
    </message>
    <message>
        <source>All options</source>
        <translation>Todas las opciones</translation>
    </message>
    <message>
        <source>Change columns</source>
        <translation>Cambiar columnas</translation>
    </message>
    <message>
        <source>Next: {option}</source>
        <translation>Siguiente: {option}</translation>
    </message>
    <message>
        <source>Explained beside them</source>
        <translation>Explicado al lado</translation>
    </message>
    <message>
        <source>Read more about MS</source>
        <translation>Leer más sobre la EM</translation>
    </message>
    <message>
        <source>Read more about MS, in short</source>
        <translation>Leer más sobre la EM, en breve</translation>
    </message>
    <message>
        <source>Read it all</source>
        <translation>Leerlo todo</translation>
    </message>
    <message>
        <source>Read it all: {option}</source>
        <translation>Leerlo todo: {option}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare: {option}</source>
        <translation>Comparar: {option}</translation>
    </message>
    <message>
        <source>Compare ({count} chosen)</source>
        <translation>Comparar (elegidas: {count})</translation>
    </message>
    <message>
        <source>Choose two to four first.</source>
        <translation>Primero elija de dos a cuatro.</translation>
    </message>
    <message>
        <source>option {number} of {total}</source>
        <translation>opción {number} de {total}</translation>
    </message>
</context>
<context>
    <name>OthersCard</name>
    <message>
        <source>Add someone else</source>
        <translation>Agregar a otra persona</translation>
    </message>
</context>
<context>
    <name>OwnStepForm</name>
    <message>
        <source>Put it into the plan</source>
        <translation>Ponerlo en el plan</translation>
    </message>
    <message>
        <source>What it is about (optional)</source>
        <translation>De qué se trata (opcional)</translation>
    </message>
    <message>
        <source>None: it has its own day</source>
        <translation>Ninguno: tiene su propio día</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation>Antes o después</translation>
    </message>
    <message>
        <source>Of which step</source>
        <translation>De qué paso</translation>
    </message>
    <message>
        <source>How long: such as 3 days, 2 weeks or 6 months.</source>
        <translation>Cuánto: por ejemplo 3 días, 2 semanas o 6 meses.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Days it takes</source>
        <translation>Días que dura</translation>
    </message>
    <message>
        <source>Again every</source>
        <translation>Se repite cada</translation>
    </message>
    <message>
        <source>How often in all</source>
        <translation>Cuántas veces en total</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Página {number} de {total}</translation>
    </message>
    <message>
        <source>Next: {place}</source>
        <translation>Siguiente: {place}</translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message>
        <source>booked</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>Somebody confirmed this day.</source>
        <translation>Alguien confirmó este día.</translation>
    </message>
    <message>
        <source>wished</source>
        <translation>fecha deseada</translation>
    </message>
    <message>
        <source>Worked out by the plan; nobody has agreed to it yet.</source>
        <translation>Calculado por el plan; nadie lo ha aceptado todavía.</translation>
    </message>
    <message>
        <source>about</source>
        <translation>aproximado</translation>
    </message>
    <message>
        <source>Day 0 is only known roughly, and so is this day.</source>
        <translation>El Día 0 solo se sabe aproximadamente, y este día también.</translation>
    </message>
    <message>
        <source>ask your team</source>
        <translation>pregunte a su equipo</translation>
    </message>
    <message>
        <source>Something is missing; your team can tell it.</source>
        <translation>Falta algo; su equipo puede decirlo.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>It has begun.</source>
        <translation>Ha empezado.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>You told that it happened.</source>
        <translation>Usted indicó que ocurrió.</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>Taken out of the plan; the trail is kept.</source>
        <translation>Sacado del plan; su rastro se conserva.</translation>
    </message>
    <message>
        <source>Grey bar</source>
        <translation>Barra gris</translation>
    </message>
    <message>
        <source>Days on which a step may start.</source>
        <translation>Días en que un paso puede empezar.</translation>
    </message>
    <message>
        <source>Full line</source>
        <translation>Línea continua</translation>
    </message>
    <message>
        <source>Day 0.</source>
        <translation>Día 0.</translation>
    </message>
    <message>
        <source>Broken line</source>
        <translation>Línea discontinua</translation>
    </message>
    <message>
        <source>Today.</source>
        <translation>Hoy.</translation>
    </message>
    <message>
        <source>Solid edge in the month</source>
        <translation>Borde continuo en el mes</translation>
    </message>
    <message>
        <source>Booked. A broken edge is wished.</source>
        <translation>Reservado. Borde discontinuo: fecha deseada.</translation>
    </message>
    <message>
        <source>Stripes in the month</source>
        <translation>Rayas en el mes</translation>
    </message>
    <message>
        <source>You are away.</source>
        <translation>Usted está fuera.</translation>
    </message>
    <message>
        <source>Grey day in the month</source>
        <translation>Día gris en el mes</translation>
    </message>
    <message>
        <source>The clinic is closed.</source>
        <translation>La clínica está cerrada.</translation>
    </message>
    <message>
        <source>Tick on the path</source>
        <translation>Marca en la ruta</translation>
    </message>
    <message>
        <source>The page is answered.</source>
        <translation>La página está respondida.</translation>
    </message>
    <message>
        <source>Half a disc on the path</source>
        <translation>Medio círculo en la ruta</translation>
    </message>
    <message>
        <source>It is begun.</source>
        <translation>Está empezada.</translation>
    </message>
    <message>
        <source>Ring on the path</source>
        <translation>Anillo en la ruta</translation>
    </message>
    <message>
        <source>Nothing is told yet.</source>
        <translation>Aún no se ha indicado nada.</translation>
    </message>
    <message>
        <source>Take the door that is nearest to where you are now.</source>
        <translation>Elija la puerta más cercana a donde está ahora.</translation>
    </message>
    <message>
        <source>Text size, colours and bad day can be changed here at once.</source>
        <translation>Aquí puede cambiar enseguida el tamaño del texto, los colores y el mal día.</translation>
    </message>
    <message>
        <source>A plan that somebody sent is looked at before it is kept.</source>
        <translation>Un plan que alguien envió se mira antes de guardarlo.</translation>
    </message>
    <message>
        <source>Answer what you know. Nothing has to be told.</source>
        <translation>Responda lo que sabe. Nada es obligatorio.</translation>
    </message>
    <message>
        <source>What is told here chooses the numbers that are about you.</source>
        <translation>Lo que se indica aquí elige los números que tratan de usted.</translation>
    </message>
    <message>
        <source>Tick two to four options, then set them beside each other.</source>
        <translation>Marque de dos a cuatro opciones y luego póngalas lado a lado.</translation>
    </message>
    <message>
        <source>Every number says whom it was counted on. Press it for its source.</source>
        <translation>Cada número dice en quiénes se contó. Púlselo para ver su fuente.</translation>
    </message>
    <message>
        <source>Rules of experts and trials, compared with what you told.</source>
        <translation>Reglas de expertos y de ensayos, comparadas con lo que usted indicó.</translation>
    </message>
    <message>
        <source>They show what to ask. They decide nothing.</source>
        <translation>Muestran qué preguntar. No deciden nada.</translation>
    </message>
    <message>
        <source>Say how much each thing matters to you, in any order.</source>
        <translation>Diga cuánto le importa cada cosa, en cualquier orden.</translation>
    </message>
    <message>
        <source>On a row, 1 to 6 give an answer and go on. 0 or Delete takes it back.</source>
        <translation>En una fila, 1 a 6 dan una respuesta y avanzan. 0 o Supr la retira.</translation>
    </message>
    <message>
        <source>Then pick the three that count most, and see them in a picture.</source>
        <translation>Después elija las tres que más cuentan y véalas en un dibujo.</translation>
    </message>
    <message>
        <source>Write down the centres you think of, and what they answer.</source>
        <translation>Anote los centros que considera y lo que responden.</translation>
    </message>
    <message>
        <source>An amount always says what it is for.</source>
        <translation>Un monto siempre dice para qué es.</translation>
    </message>
    <message>
        <source>Choose what to plan for. “Not yet” is a choice, too.</source>
        <translation>Elija para qué planear. «Todavía no» también es una elección.</translation>
    </message>
    <message>
        <source>It can be changed at any time; the trail is kept.</source>
        <translation>Puede cambiarse en cualquier momento; el rastro se conserva.</translation>
    </message>
    <message>
        <source>The questions grow from what is missing and what matters to you.</source>
        <translation>Las preguntas nacen de lo que falta y de lo que le importa.</translation>
    </message>
    <message>
        <source>Note the answers here; they go on paper, too.</source>
        <translation>Anote aquí las respuestas; también van al papel.</translation>
    </message>
    <message>
        <source>Give a day, a month, or none. The preview shows what follows.</source>
        <translation>Indique un día, un mes o nada. La vista previa muestra lo que sigue.</translation>
    </message>
    <message>
        <source>Nothing is fixed until you build the plan.</source>
        <translation>Nada queda fijo hasta que cree el plan.</translation>
    </message>
    <message>
        <source>At most three things, the next ones first.</source>
        <translation>Como máximo tres cosas, las más próximas primero.</translation>
    </message>
    <message>
        <source>What is to settle stands beside them, with a way to do it.</source>
        <translation>Lo que hay que resolver está al lado, con una manera de hacerlo.</translation>
    </message>
    <message>
        <source>Arrows move in the list. Enter goes to all about the step.</source>
        <translation>Las flechas mueven por la lista. Intro abre todo sobre el paso.</translation>
    </message>
    <message>
        <source>Ctrl+1 is the list, Ctrl+2 the month, Ctrl+3 the timeline.</source>
        <translation>Ctrl+1 es la lista, Ctrl+2 el mes, Ctrl+3 la línea de tiempo.</translation>
    </message>
    <message>
        <source>Before a change is taken you see what else would move.</source>
        <translation>Antes de aceptar un cambio verá qué más se movería.</translation>
    </message>
    <message>
        <source>At the left what to take along, at the right what was said.</source>
        <translation>A la izquierda lo que hay que llevar, a la derecha lo que se dijo.</translation>
    </message>
    <message>
        <source>Below it stands what the answers would change.</source>
        <translation>Debajo está lo que las respuestas cambiarían.</translation>
    </message>
    <message>
        <source>Write what you want to remember. Every field can stay empty.</source>
        <translation>Escriba lo que quiere recordar. Cada campo puede quedar vacío.</translation>
    </message>
    <message>
        <source>Each name is typed once. It goes on every paper that needs it.</source>
        <translation>Cada nombre se escribe una vez. Va a cada papel que lo necesita.</translation>
    </message>
    <message>
        <source>The number that answers day and night comes first.</source>
        <translation>Primero va el número que responde de día y de noche.</translation>
    </message>
    <message>
        <source>All you told lies in one file on this laptop.</source>
        <translation>Todo lo que indicó está en un archivo en esta computadora.</translation>
    </message>
    <message>
        <source>Look into a backup before you put it back; nothing is lost by it.</source>
        <translation>Mire dentro de una copia antes de recuperarla; con mirar no se pierde nada.</translation>
    </message>
    <message>
        <source>Choose for whom the paper is. The preview shows its pages.</source>
        <translation>Elija para quién es el papel. La vista previa muestra sus páginas.</translation>
    </message>
    <message>
        <source>Nothing leaves this laptop until you save or print it.</source>
        <translation>Nada sale de esta computadora hasta que lo guarde o lo imprima.</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>The plan on paper</source>
        <translation>El plan en papel</translation>
    </message>
    <message>
        <source>Make a locked PDF</source>
        <translation>Hacer un PDF con contraseña</translation>
    </message>
    <message>
        <source>Sheet for the fridge</source>
        <translation>Hoja para el refrigerador</translation>
    </message>
    <message>
        <source>Papers for me</source>
        <translation>Papeles para mí</translation>
    </message>
    <message>
        <source>Emergency card</source>
        <translation>Tarjeta de emergencia</translation>
    </message>
    <message>
        <source>Papers for my carer</source>
        <translation>Papeles para mi acompañante</translation>
    </message>
    <message>
        <source>Will you look after me?</source>
        <translation>¿Puede atenderme en casa?</translation>
    </message>
    <message>
        <source>Papers for the clinic and my doctors</source>
        <translation>Papeles para la clínica y mis médicos</translation>
    </message>
    <message>
        <source>What this plan assumes</source>
        <translation>En qué se basa este plan</translation>
    </message>
    <message>
        <source>My booklet</source>
        <translation>Mi cuaderno</translation>
    </message>
    <message>
        <source>Aftercare: who does what</source>
        <translation>Seguimiento: quién hace qué</translation>
    </message>
    <message>
        <source>Decision worksheet</source>
        <translation>Hoja de decisión</translation>
    </message>
    <message>
        <source>One paper alone</source>
        <translation>Un solo papel</translation>
    </message>
    <message>
        <source>A copy with a password</source>
        <translation>Una copia con contraseña</translation>
    </message>
    <message>
        <source>For sending by mail. Whoever opens it needs the password; without it nobody can, not even you.</source>
        <translation>Para enviar por correo. Quien la abra necesita la contraseña; sin ella nadie puede, tampoco usted.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>All parts of this page</source>
        <translation>Todas las partes de esta página</translation>
    </message>
    <message>
        <source>✓ {part}</source>
        <translation>✓ {part}</translation>
    </message>
    <message>
        <source>{told} of {asked}</source>
        <translation>{told} de {asked}</translation>
    </message>
    <message>
        <source>{told} of {asked} answered</source>
        <translation>{told} de {asked} respondidas</translation>
    </message>
</context>
<context>
    <name>PartPages</name>
    <message>
        <source>You and your MS</source>
        <translation>Usted y su EM</translation>
    </message>
    <message>
        <source>Your health and your decision</source>
        <translation>Su salud y su decisión</translation>
    </message>
</context>
<context>
    <name>PartialDateField</name>
    <message>
        <source>A year, or month and year, such as {example}</source>
        <translation>Un año, o mes y año, por ejemplo {example}</translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message>
        <source>“{place}”</source>
        <translation>«{place}»</translation>
    </message>
    <message>
        <source>You go on at: {place}</source>
        <translation>Continúa en: {place}</translation>
    </message>
    <message>
        <source>{saved}.</source>
        <translation>{saved}.</translation>
    </message>
    <message>
        <source>It waits as you left it at {places}. It is not in your plan or diary until you add it there.</source>
        <translation>Espera tal como lo dejó en: {places}. No está en su plan ni en su diario hasta que lo agregue allí.</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>No guardado: {reason}</translation>
    </message>
    <message>
        <source>What you typed is not saved</source>
        <translation>Lo que escribió no está guardado</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Cerrar y perderlo</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarme</translation>
    </message>
    <message>
        <source>My journeys</source>
        <translation>Mis recorridos</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>The passphrase of now</source>
        <translation>La frase clave actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase clave nueva</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>La frase clave nueva, una vez más</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Esta no es la frase clave.</translation>
    </message>
</context>
<context>
    <name>PastDrugs</name>
    <message>
        <source>Drugs you took before</source>
        <translation>Fármacos que tomó antes</translation>
    </message>
    <message>
        <source>Pick a drug</source>
        <translation>Elija un fármaco</translation>
    </message>
    <message>
        <source>Add a drug</source>
        <translation>Agregar un fármaco</translation>
    </message>
    <message>
        <source>Its name, if it is not on the list</source>
        <translation>Nombre, si no está en la lista</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Why did it end?</source>
        <translation>¿Por qué terminó?</translation>
    </message>
    <message>
        <source>Relapses or new spots on it?</source>
        <translation>¿Brotes o lesiones nuevas con él?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>No sé</translation>
    </message>
    <message>
        <source>Add this drug</source>
        <translation>Agregar este fármaco</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: {drug}</source>
        <translation>Quitar: {drug}</translation>
    </message>
</context>
<context>
    <name>PastStep</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No hecho</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>No sé</translation>
    </message>
    <message>
        <source>When, about? (optional)</source>
        <translation>¿Cuándo, más o menos? (opcional)</translation>
    </message>
</context>
<context>
    <name>PastSteps</name>
    <message>
        <source>4 What has happened so far?</source>
        <translation>4 ¿Qué ha pasado hasta ahora?</translation>
    </message>
    <message>
        <source>{count, plural, one {# other step} other {# other steps}} before today: “don&apos;t know”, unless you say more.</source>
        <translation>{count, plural, one {# paso más} other {# pasos más}} antes de hoy: «no sé», salvo que usted diga otra cosa.</translation>
    </message>
    <message>
        <source>Say more</source>
        <translation>Decir más</translation>
    </message>
</context>
<context>
    <name>PathPane</name>
    <message>
        <source>Path: the steps of your journey</source>
        <translation>Ruta: los pasos de su recorrido</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>{all, plural, one {{done} of # page} other {{done} of # pages}} answered</source>
        <translation>{all, plural, one {{done} de # página respondida} other {{done} de # páginas respondidas}}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegada</translation>
    </message>
</context>
<context>
    <name>PathTeller</name>
    <message>
        <source>no plan yet</source>
        <translation>aún sin plan</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>aún sin fecha</translation>
    </message>
</context>
<context>
    <name>PdfPreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Páginas del documento</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimir esta página</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>The system took it, to print it.</source>
        <translation>El sistema lo aceptó para imprimirlo.</translation>
    </message>
    <message>
        <source>The system did not take it. Save the PDF and print that.</source>
        <translation>El sistema no lo aceptó. Guarde el PDF e imprima ese.</translation>
    </message>
    <message>
        <source>Nothing was printed: the paper {paper} is smaller than these pages, which would be cut. Choose their paper, or make them on {paper}.</source>
        <translation>No se imprimió nada: el papel {paper} es más pequeño que estas páginas y se cortarían. Elija el papel de las páginas o hágalas en {paper}.</translation>
    </message>
    <message>
        <source>Printing sends this file itself, at true size.</source>
        <translation>Se imprime este mismo archivo, a tamaño real.</translation>
    </message>
    <message>
        <source>Printing draws each page as a picture, at true size and as fine as the printer is.</source>
        <translation>Se imprime cada página como imagen, a tamaño real y con toda la nitidez de la impresora.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People and numbers</source>
        <translation>Personas y números</translation>
    </message>
    <message>
        <source>Each name is typed once. It goes on page 1, the emergency card, your carer&apos;s sheet and the calendar.</source>
        <translation>Cada nombre se escribe una vez. Va a la página 1, la tarjeta de emergencia, la hoja de su acompañante y el calendario.</translation>
    </message>
    <message>
        <source>Your emergency card prints once there is a plan.</source>
        <translation>Su tarjeta de emergencia se imprime cuando hay un plan.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>Cuándo llamar</translation>
    </message>
    <message>
        <source>weekdays 8 to 16</source>
        <translation>días hábiles de 8 a 16</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>PhaseClock</name>
    <message>
        <source>Its days are counted from</source>
        <translation>Los días de la fase se cuentan desde</translation>
    </message>
    <message>
        <source>The sheet calls that first day Day 0, not Day 1</source>
        <translation>La hoja llama a ese primer día Día 0, no Día 1</translation>
    </message>
    <message>
        <source>Day 0, as the others</source>
        <translation>Día 0, como las demás</translation>
    </message>
</context>
<context>
    <name>PhaseStrip</name>
    <message>
        <source>Phases of the plan</source>
        <translation>Fases del plan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>Your options</source>
        <translation>Sus opciones</translation>
    </message>
    <message>
        <source>Questions of fit</source>
        <translation>¿Es adecuado?</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>Lo que le importa</translation>
    </message>
    <message>
        <source>Where and cost</source>
        <translation>Dónde y costo</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Su elección</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Qué preguntar</translation>
    </message>
    <message>
        <source>Your schedule</source>
        <translation>Sus fechas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Papers and data</source>
        <translation>Papeles y datos</translation>
    </message>
    <message>
        <source>Live it</source>
        <translation>Día a día</translation>
    </message>
</context>
<context>
    <name>PlanActions</name>
    <message>
        <source>Add a step of your own</source>
        <translation>Agregar un paso propio</translation>
    </message>
    <message>
        <source>Add days away or shut</source>
        <translation>Agregar ausencia o días de cierre</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>Lo que se ha hecho</translation>
    </message>
    <message>
        <source>Where the plan stands</source>
        <translation>En qué punto está el plan</translation>
    </message>
    <message>
        <source>Change the centre</source>
        <translation>Cambiar el centro</translation>
    </message>
    <message>
        <source>Change option or timetable</source>
        <translation>Cambiar opción o cronograma</translation>
    </message>
    <message>
        <source>Your centre&apos;s own sheet</source>
        <translation>La hoja propia de su centro</translation>
    </message>
    <message>
        <source>What the centre confirms</source>
        <translation>Lo que confirma el centro</translation>
    </message>
    <message>
        <source>Take the plan up again</source>
        <translation>Retomar el plan</translation>
    </message>
    <message>
        <source>Put the plan on hold</source>
        <translation>Poner el plan en pausa</translation>
    </message>
    <message>
        <source>Cancel the plan</source>
        <translation>Cancelar el plan</translation>
    </message>
    <message>
        <source>Put it on hold</source>
        <translation>Ponerlo en pausa</translation>
    </message>
    <message>
        <source>Dates and bookings stay as they are until you take it up again.</source>
        <translation>Las fechas y reservas quedan como están hasta que usted lo retome.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Retomarlo</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Conservar el plan</translation>
    </message>
    <message>
        <source>What you did and noted is kept. You can take it up again.</source>
        <translation>Lo que hizo y anotó se conserva. Puede retomarlo.</translation>
    </message>
    <message>
        <source>They can be removed again under “Your schedule”.</source>
        <translation>Puede quitarlos de nuevo en «Sus fechas».</translation>
    </message>
    <message>
        <source>Days away or shut</source>
        <translation>Días de ausencia o de cierre</translation>
    </message>
    <message>
        <source>Where does the plan stand?</source>
        <translation>¿En qué punto está el plan?</translation>
    </message>
    <message>
        <source>Centres are added under “Where and cost”.</source>
        <translation>Los centros se agregan en «Dónde y costo».</translation>
    </message>
    <message>
        <source>What was done is kept where the new timetable has the same step.</source>
        <translation>Lo hecho se conserva donde el nuevo cronograma tiene el mismo paso.</translation>
    </message>
    <message>
        <source>The sheet to print and fill in is under Documents.</source>
        <translation>La hoja para imprimir y llenar está en Documentos.</translation>
    </message>
    <message>
        <source>Who looks after me at home?</source>
        <translation>¿Quién me atiende en casa?</translation>
    </message>
    <message>
        <source>The letters to print are under Documents. What you leave open is asked again; the answers are the names in the hand-over.</source>
        <translation>Las cartas para imprimir están en Documentos. Lo que deje abierto se vuelve a preguntar; las respuestas son los nombres del traspaso.</translation>
    </message>
    <message>
        <source>The letter from the unit</source>
        <translation>La carta de la unidad</translation>
    </message>
    <message>
        <source>Copy what stands there, word for word. It is printed as your treatment summary; nothing is worked out of it.</source>
        <translation>Copie lo que dice, palabra por palabra. Se imprime como su resumen del tratamiento; no se deduce nada de ello.</translation>
    </message>
    <message>
        <source>Use the newer timetable</source>
        <translation>Usar el cronograma más nuevo</translation>
    </message>
    <message>
        <source>A newer timetable</source>
        <translation>Un cronograma más nuevo</translation>
    </message>
    <message>
        <source>What you did and booked stays. You can keep the old one.</source>
        <translation>Lo que hizo y reservó queda. Puede conservar el anterior.</translation>
    </message>
    <message>
        <source>Answers to my letters</source>
        <translation>Respuestas a mis cartas</translation>
    </message>
</context>
<context>
    <name>PlanCentreForm</name>
    <message>
        <source>Change the centre</source>
        <translation>Cambiar el centro</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Aún no elegido</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>Por qué (opcional)</translation>
    </message>
</context>
<context>
    <name>PlanDoor</name>
    <message>
        <source>What do you know about the day?</source>
        <translation>¿Qué sabe usted del día?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Month or season</source>
        <translation>Mes o estación del año</translation>
    </message>
    <message>
        <source>Its name, as the centre writes it</source>
        <translation>Nombre del tratamiento, como lo escribe el centro</translation>
    </message>
    <message>
        <source>Name of the hospital or clinic, if you know it</source>
        <translation>Nombre del hospital o de la clínica, si lo sabe</translation>
    </message>
    <message>
        <source>1 Which treatment?</source>
        <translation>1 ¿Qué tratamiento?</translation>
    </message>
    <message>
        <source>2 Where?</source>
        <translation>2 ¿Dónde?</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elija una</translation>
    </message>
    <message>
        <source>3 What do you know about the day?</source>
        <translation>3 ¿Qué sabe usted del día?</translation>
    </message>
    <message>
        <source>3 What do you know about the day “{day}”?</source>
        <translation>3 ¿Qué sabe usted del día «{day}»?</translation>
    </message>
</context>
<context>
    <name>PlanFilters</name>
    <message>
        <source>Which steps to show</source>
        <translation>Qué pasos mostrar</translation>
    </message>
    <message>
        <source>Search the plan</source>
        <translation>Buscar en el plan</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>Todas las fases</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Todos los lugares</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>Mostrar todos los pasos</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Set up the schedule</source>
        <translation>Preparar las fechas</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>plan state: {state}</source>
        <translation>estado del plan: {state}</translation>
    </message>
</context>
<context>
    <name>PlanTools</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>Buscar un paso</translation>
    </message>
    <message>
        <source>This plan ▾</source>
        <translation>Este plan ▾</translation>
    </message>
    <message>
        <source>This plan: history, hold, cancel, change</source>
        <translation>Este plan: historial, pausa, cancelar, cambiar</translation>
    </message>
    <message>
        <source>What if the day moves?</source>
        <translation>¿Y si el día se mueve?</translation>
    </message>
    <message>
        <source>What if Day 0 moves?</source>
        <translation>¿Y si el Día 0 se mueve?</translation>
    </message>
</context>
<context>
    <name>PrintWishesForm</name>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>Large print (16 to 18 point)</source>
        <translation>Letra grande (16 a 18 puntos)</translation>
    </message>
    <message>
        <source>The file also holds all you entered</source>
        <translation>El archivo también contiene todo lo que usted anotó</translation>
    </message>
    <message>
        <source>Then this PDF can be opened here again, by whoever has it: notes, diary, results, ratings, people and numbers. Keep it for yourself. Without the tick it holds only what you see.</source>
        <translation>Entonces este PDF puede abrirse aquí de nuevo, y lo puede hacer quien lo tenga: notas, diario, resultados, valoraciones, personas y números. Guárdelo para usted. Sin la marca contiene solo lo que se ve.</translation>
    </message>
    <message>
        <source>Choose the parts</source>
        <translation>Elegir las partes</translation>
    </message>
    <message>
        <source>For the doctor</source>
        <translation>Para el médico</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Para mí</translation>
    </message>
    <message>
        <source>Everything, with room to tick and write.</source>
        <translation>Todo, con espacio para marcar y escribir.</translation>
    </message>
    <message>
        <source>For my carer</source>
        <translation>Para mi acompañante</translation>
    </message>
    <message>
        <source>Dates, what to bring, when to call.</source>
        <translation>Fechas, qué llevar, cuándo llamar.</translation>
    </message>
    <message>
        <source>Two sides: what counts in a minute, and the days.</source>
        <translation>Dos lados: lo que cuenta en un minuto y los días.</translation>
    </message>
    <message>
        <source>How it is printed</source>
        <translation>Cómo se imprime</translation>
    </message>
    <message>
        <source>The doctor&apos;s sheet, two sides</source>
        <translation>La hoja del médico, dos lados</translation>
    </message>
    <message>
        <source>What changed since the last print</source>
        <translation>Qué cambió desde la última impresión</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>La línea de tiempo</translation>
    </message>
    <message>
        <source>The plan, phase by phase</source>
        <translation>El plan, fase por fase</translation>
    </message>
    <message>
        <source>The time after, to hand over</source>
        <translation>El tiempo posterior, para el traspaso</translation>
    </message>
    <message>
        <source>The emergency card</source>
        <translation>La tarjeta de emergencia</translation>
    </message>
    <message>
        <source>Questions, with room for answers</source>
        <translation>Preguntas, con espacio para las respuestas</translation>
    </message>
    <message>
        <source>Centres and costs</source>
        <translation>Centros y costos</translation>
    </message>
    <message>
        <source>The options in full, and about this guide</source>
        <translation>Las opciones completas y acerca de esta guía</translation>
    </message>
    <message>
        <source>The decision: values and readiness</source>
        <translation>La decisión: lo que importa y la preparación</translation>
    </message>
    <message>
        <source>The decision worksheet</source>
        <translation>La hoja de decisión</translation>
    </message>
    <message>
        <source>The diary</source>
        <translation>El diario</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>ProtocolForm</name>
    <message>
        <source>Change the timetable</source>
        <translation>Cambiar el cronograma</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Another name of this journey (optional)</source>
        <translation>Otro nombre de este recorrido (opcional)</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>Por qué (opcional)</translation>
    </message>
</context>
<context>
    <name>PurposeView</name>
    <message>
        <source>Who made this, and how sure it is</source>
        <translation>Quién hizo esto y con cuánta certeza</translation>
    </message>
    <message>
        <source>What sellers say, and what is known</source>
        <translation>Qué dicen los vendedores y qué se sabe</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Shows every option with the same questions, good and bad.</source>
        <translation>Muestra cada opción con las mismas preguntas, lo bueno y lo malo.</translation>
    </message>
    <message>
        <source>Says how sure each number is, and says so when nobody knows.</source>
        <translation>Dice cuánta certeza hay en cada número, y lo dice cuando nadie lo sabe.</translation>
    </message>
    <message>
        <source>Turns your decision into dates, and keeps them up to date.</source>
        <translation>Convierte su decisión en fechas y las mantiene al día.</translation>
    </message>
    <message>
        <source>Prints a plan for you, your carer and your doctor.</source>
        <translation>Imprime un plan para usted, su acompañante y su médico.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Qué no es</translation>
    </message>
    <message>
        <source>It is not medical advice and not a medical device.</source>
        <translation>No es un consejo médico ni un dispositivo médico.</translation>
    </message>
    <message>
        <source>It never says what is right for you. Your team helps with that.</source>
        <translation>Nunca dice qué es lo correcto para usted. En eso ayuda su equipo.</translation>
    </message>
    <message>
        <source>It names drugs but never doses.</source>
        <translation>Nombra fármacos, pero nunca dosis.</translation>
    </message>
    <message>
        <source>Your centre&apos;s own day sheet always comes first.</source>
        <translation>La hoja de días de su propio centro siempre va primero.</translation>
    </message>
    <message>
        <source>Your data stays with you</source>
        <translation>Sus datos se quedan con usted</translation>
    </message>
    <message>
        <source>Everything is kept in one file on this laptop. Nothing is sent anywhere. It leaves the laptop only when you save or print a document yourself.</source>
        <translation>Todo se guarda en un archivo en esta computadora. No se envía nada a ninguna parte. Sale de la computadora solo cuando usted guarda o imprime un documento.</translation>
    </message>
    <message>
        <source>What you type is kept as you type, also when it is not complete. The planner says so when it cannot. Stop when you are tired; you will come back to the same place.</source>
        <translation>Lo que escribe se guarda mientras lo escribe, aunque no esté completo. El planificador avisa cuando no puede. Pare cuando sienta cansancio; volverá al mismo lugar.</translation>
    </message>
</context>
<context>
    <name>PutOffCard</name>
    <message>
        <source>Asked later</source>
        <translation>Preguntado más tarde</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>A question of my own</source>
        <translation>Una pregunta propia</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>They come from gaps, from what nobody knows and from what matters to you. They go on the printed plan with room for the answers.</source>
        <translation>Nacen de lo que falta, de lo que nadie sabe y de lo que le importa. Van al plan impreso, con espacio para las respuestas.</translation>
    </message>
    <message>
        <source>Add my question</source>
        <translation>Agregar mi pregunta</translation>
    </message>
    <message>
        <source>{count, plural, one {Show the # question} other {Show all # questions}}</source>
        <translation>{count, plural, one {Mostrar la # pregunta} other {Mostrar las # preguntas}}</translation>
    </message>
    <message>
        <source>Anybody of the team</source>
        <translation>Cualquiera del equipo</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Cambiar las palabras</translation>
    </message>
    <message>
        <source>Ask this first</source>
        <translation>Preguntar esto primero</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Note an answer</source>
        <translation>Anotar una respuesta</translation>
    </message>
    <message>
        <source>The question in your words</source>
        <translation>La pregunta con sus palabras</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Ready, and what to ask</source>
        <translation>Preparación y qué preguntar</translation>
    </message>
    <message>
        <source>Take what is open to your team. Nobody has to be ready on a day.</source>
        <translation>Lleve a su equipo lo que está abierto. Nadie tiene que decidir en un día fijo.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Add a step, such as: MRI 4 Feb 10:30</source>
        <translation>Agregar un paso, por ejemplo: RM 4 feb 10:30</translation>
    </message>
    <message>
        <source>Add a step with its day, in one line</source>
        <translation>Agregar un paso con su día, en una línea</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Agregar paso</translation>
    </message>
    <message>
        <source>Its day is still missing, such as 4 Feb or 15 Jan 2027.</source>
        <translation>Aún falta el día, por ejemplo 4 feb o 15 ene 2027.</translation>
    </message>
    <message>
        <source>What is it? Write it before the day.</source>
        <translation>¿Qué es? Escríbalo antes del día.</translation>
    </message>
    <message>
        <source>Which day is meant?</source>
        <translation>¿A qué día se refiere?</translation>
    </message>
    <message>
        <source>Reads as: {reading}</source>
        <translation>Se lee así: {reading}</translation>
    </message>
    <message>
        <source>Write what it is and its day, such as: MRI 4 Feb 10:30</source>
        <translation>Escriba qué es y su día, por ejemplo: RM 4 feb 10:30</translation>
    </message>
    <message>
        <source>Added: {step}</source>
        <translation>Agregado: {step}</translation>
    </message>
</context>
<context>
    <name>QuoteForm</name>
    <message>
        <source>Add an amount</source>
        <translation>Agregar un monto</translation>
    </message>
    <message>
        <source>For which centre?</source>
        <translation>¿Para qué centro?</translation>
    </message>
    <message>
        <source>For all of them</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>¿Para qué?</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Such as 54,000</source>
        <translation>Por ejemplo 54,000</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Three letters, such as USD or EUR</source>
        <translation>Tres letras, por ejemplo USD o EUR</translation>
    </message>
    <message>
        <source>Who quoted it?</source>
        <translation>¿Quién lo cotizó?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>Add this amount</source>
        <translation>Agregar este monto</translation>
    </message>
</context>
<context>
    <name>QuoteList</name>
    <message>
        <source>Amounts you entered</source>
        <translation>Montos que usted anotó</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>for all centres</source>
        <translation>para todos los centros</translation>
    </message>
</context>
<context>
    <name>RateForm</name>
    <message>
        <source>Exchange rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>One unit of</source>
        <translation>Una unidad de</translation>
    </message>
    <message>
        <source>Such as USD</source>
        <translation>Por ejemplo USD</translation>
    </message>
    <message>
        <source>is worth</source>
        <translation>vale</translation>
    </message>
    <message>
        <source>Such as 0.92</source>
        <translation>Por ejemplo 0.92</translation>
    </message>
    <message>
        <source>of my currency</source>
        <translation>de mi moneda</translation>
    </message>
    <message>
        <source>Such as EUR</source>
        <translation>Por ejemplo EUR</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>Amounts stay as quoted. They are converted only at the rate you type here.</source>
        <translation>Los montos quedan como se cotizaron. Solo se convierten con el tipo de cambio que usted escriba aquí.</translation>
    </message>
    <message>
        <source>Keep this rate</source>
        <translation>Guardar este tipo de cambio</translation>
    </message>
    <message>
        <source>Please give the day of the rate.</source>
        <translation>Indique el día del tipo de cambio.</translation>
    </message>
</context>
<context>
    <name>ReaderDialog</name>
    <message>
        <source>Type a part of a word</source>
        <translation>Escriba parte de una palabra</translation>
    </message>
    <message>
        <source>Type a part of a word to find it</source>
        <translation>Escriba parte de una palabra para buscarla</translation>
    </message>
    <message>
        <source>{count, plural, one {# entry found} other {# entries found}}</source>
        <translation>{count, plural, one {# entrada encontrada} other {# entradas encontradas}}</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>No se encontró nada. Pruebe con menos letras.</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>No sé</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Why (optional)</source>
        <translation>Por qué (opcional)</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>The data file cannot be opened</source>
        <translation>No se puede abrir el archivo de datos</translation>
    </message>
    <message>
        <source>Close, change nothing</source>
        <translation>Cerrar, no cambiar nada</translation>
    </message>
    <message>
        <source>Put a backup in its place. The file that is there now is kept beside it, so that you can go back.</source>
        <translation>Poner en su lugar una copia de seguridad. El archivo que está ahora se guarda al lado, para que pueda volver.</translation>
    </message>
    <message>
        <source>Or read what can be read of it into a new file. The damaged one is kept, and you are told in numbers what was read and what was not.</source>
        <translation>O leer lo que se pueda leer y pasarlo a un archivo nuevo. El dañado se conserva, y se le dice en números qué se leyó y qué no.</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>Leer lo que se pueda leer</translation>
    </message>
    <message>
        <source>Nothing was changed. What is in the way may be gone soon.</source>
        <translation>No se cambió nada. Lo que lo impide quizás desaparezca pronto.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>An empty file, if you want none of this. What is there stays.</source>
        <translation>Un archivo vacío, si no quiere nada de esto. Lo que hay se conserva.</translation>
    </message>
    <message>
        <source>Begin an empty file</source>
        <translation>Empezar un archivo vacío</translation>
    </message>
</context>
<context>
    <name>ReportedPrices</name>
    <message>
        <source>Prices that were reported</source>
        <translation>Precios que se informaron</translation>
    </message>
</context>
<context>
    <name>RequestField</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>If no: who does it</source>
        <translation>Si no: quién lo hace</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>Teléfono de esa persona</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>The plan is on hold</source>
        <translation>El plan está en pausa</translation>
    </message>
    <message>
        <source>The plan is cancelled</source>
        <translation>El plan está cancelado</translation>
    </message>
    <message>
        <source>Its dates stay as they are until you take it up again.</source>
        <translation>Las fechas quedan como están hasta que usted lo retome.</translation>
    </message>
    <message>
        <source>Take the plan up again</source>
        <translation>Retomar el plan</translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>With us it is</source>
        <translation>Con nosotros es</translation>
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
        <translation>Contado desde</translation>
    </message>
    <message>
        <source>From its</source>
        <translation>Desde su</translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation>Qué depende de ello</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exactamente</translation>
    </message>
    <message>
        <source>or earliest</source>
        <translation>o lo más pronto</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Lo mejor</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Lo más tarde</translation>
    </message>
    <message>
        <source>Where this rule comes from</source>
        <translation>De dónde viene esta regla</translation>
    </message>
    <message>
        <source>The sheet is not clear about this rule</source>
        <translation>La hoja no es clara en esta regla</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>Take what they said</source>
        <translation>Anotar lo que dijeron</translation>
    </message>
    <message>
        <source>They said so on</source>
        <translation>Lo dijeron el</translation>
    </message>
    <message>
        <source>Leave it empty for today</source>
        <translation>Déjelo vacío si es hoy</translation>
    </message>
    <message>
        <source>Who confirms (the centre)</source>
        <translation>Quién confirma (el centro)</translation>
    </message>
    <message>
        <source>Tick what is right. Where they do it otherwise, write how, such as “28 days”, “3 to 5 weeks” or “20 to 28 days, best 24 days”. What you leave empty stays as it is.</source>
        <translation>Marque lo que es correcto. Donde lo hacen de otro modo, escriba cómo, por ejemplo «28 días», «de 3 a 5 semanas» o «de 20 a 28 días, mejor 24 días». Lo que deje vacío queda como está.</translation>
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
        <translation>No guardado. Qué hacer</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>No guardado: {reason}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Guardado: {when}</translation>
    </message>
    <message>
        <source>{saved}, not in the plan yet</source>
        <translation>{saved}, aún no en el plan</translation>
    </message>
    <message>
        <source>{saved}, not in the diary yet</source>
        <translation>{saved}, aún no en el diario</translation>
    </message>
    <message>
        <source>{saved}, not added yet</source>
        <translation>{saved}, aún no agregado</translation>
    </message>
</context>
<context>
    <name>SavingEverything</name>
    <message>
        <source>Save everything</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Everything is in this file: {file}.</source>
        <translation>Todo está en este archivo: {file}.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving everything…</source>
        <translation>Se está guardando todo…</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Which day would do?</source>
        <translation>¿Qué día serviría?</translation>
    </message>
    <message>
        <source>Your schedule</source>
        <translation>Sus fechas</translation>
    </message>
    <message>
        <source>One date ties all the others. Try one; nothing is fixed yet.</source>
        <translation>Una fecha fija todas las demás. Pruebe una; nada es definitivo todavía.</translation>
    </message>
    <message>
        <source>Build the plan</source>
        <translation>Crear el plan</translation>
    </message>
    <message>
        <source>Use these dates</source>
        <translation>Usar estas fechas</translation>
    </message>
    <message>
        <source>Choose a timetable first.</source>
        <translation>Primero elija un cronograma.</translation>
    </message>
    <message>
        <source>Write the date first, or choose “I do not know a date yet”.</source>
        <translation>Primero escriba la fecha, o elija «Aún no sé ninguna fecha».</translation>
    </message>
    <message>
        <source>Your plan is built.</source>
        <translation>Su plan está creado.</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Cambiar las fechas</translation>
    </message>
</context>
<context>
    <name>SchedulePreview</name>
    <message>
        <source>What it would look like</source>
        <translation>Cómo se vería</translation>
    </message>
    <message>
        <source>{missing, plural, one {# date} other {# dates}} still missing that only your team can set.</source>
        <translation>{missing, plural, one {Aún falta # fecha} other {Aún faltan # fechas}} que solo su equipo puede fijar.</translation>
    </message>
    <message>
        <source>This does not fit yet</source>
        <translation>Esto aún no encaja</translation>
    </message>
    <message>
        <source>Without a date, the plan is a list in order.</source>
        <translation>Sin una fecha, el plan es una lista ordenada.</translation>
    </message>
    <message>
        <source>{steps, plural, one {# step has a day.} other {# steps have a day.}}</source>
        <translation>{steps, plural, one {# paso tiene fecha.} other {# pasos tienen fecha.}}</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Aún falta</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A centre of yours.</source>
        <translation>Un centro suyo.</translation>
    </message>
    <message>
        <source>Diary, {day}</source>
        <translation>Diario, {day}</translation>
    </message>
    <message>
        <source>A question to your team.</source>
        <translation>Una pregunta a su equipo.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Búsqueda y órdenes</translation>
    </message>
    <message>
        <source>A command.</source>
        <translation>Una orden.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>A page of the planner.</source>
        <translation>Una página del planificador.</translation>
    </message>
    <message>
        <source>A drug; what you take is in About you.</source>
        <translation>Un fármaco; lo que usted toma está en «Sobre usted».</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{page}: something to mend</source>
        <translation>{page}: algo por corregir</translation>
    </message>
</context>
<context>
    <name>SetDateField</name>
    <message>
        <source>such as “{date}” or “{not_before}”</source>
        <translation>por ejemplo «{date}» o «{not_before}»</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Your centre&apos;s own sheet</source>
        <translation>La hoja propia de su centro</translation>
    </message>
    <message>
        <source>Use this sheet</source>
        <translation>Usar esta hoja</translation>
    </message>
    <message>
        <source>What the sheet would change</source>
        <translation>Qué cambiaría la hoja</translation>
    </message>
    <message>
        <source>What you wrote on the sheet is kept for the next time.</source>
        <translation>Lo que escribió en la hoja se guarda para la próxima vez.</translation>
    </message>
    <message>
        <source>A centre&apos;s own day sheet always beats ours. Write it down here; beside each step you see its date in your plan.</source>
        <translation>La hoja de días de un centro siempre vale más que la nuestra. Escríbala aquí; junto a cada paso verá su fecha en su plan.</translation>
    </message>
    <message>
        <source>This is what you wrote last time.</source>
        <translation>Esto es lo que escribió la última vez.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SheetFiles</name>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>Sheet (*.toml)</source>
        <translation>Hoja (*.toml)</translation>
    </message>
    <message>
        <source>The sheet is saved.</source>
        <translation>La hoja está guardada.</translation>
    </message>
    <message>
        <source>Open a sheet</source>
        <translation>Abrir una hoja</translation>
    </message>
    <message>
        <source>The timetable of your plan</source>
        <translation>El cronograma de su plan</translation>
    </message>
    <message>
        <source>Nothing: an empty sheet</source>
        <translation>Nada: una hoja vacía</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Eso no funcionó</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Name of the sheet</source>
        <translation>Nombre de la hoja</translation>
    </message>
    <message>
        <source>Version: raise it when the sheet changes</source>
        <translation>Versión: súbala cuando la hoja cambie</translation>
    </message>
    <message>
        <source>“The centre starts on” means</source>
        <translation>«El centro empieza el» significa</translation>
    </message>
    <message>
        <source>Anything worth keeping</source>
        <translation>Lo que valga la pena conservar</translation>
    </message>
    <message>
        <source>Where the sheet comes from</source>
        <translation>De dónde viene la hoja</translation>
    </message>
    <message>
        <source>Several sources: write ; between them.</source>
        <translation>Varias fuentes: escriba ; entre ellas.</translation>
    </message>
    <message>
        <source>not used here</source>
        <translation>aquí no se usa</translation>
    </message>
</context>
<context>
    <name>SheetPhases</name>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Phases of the sheet</source>
        <translation>Fases de la hoja</translation>
    </message>
    <message>
        <source>Remove the phase</source>
        <translation>Quitar la fase</translation>
    </message>
    <message>
        <source>Name of the chosen phase</source>
        <translation>Nombre de la fase elegida</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Agregar una fase</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Fase nueva</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Up: phase</source>
        <translation>Subir: fase</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Down: phase</source>
        <translation>Bajar: fase</translation>
    </message>
    <message>
        <source>Steps of a removed phase go to the one before.</source>
        <translation>Los pasos de una fase quitada pasan a la anterior.</translation>
    </message>
</context>
<context>
    <name>SheetSteps</name>
    <message>
        <source>Steps of the sheet</source>
        <translation>Pasos de la hoja</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Paso nuevo</translation>
    </message>
</context>
<context>
    <name>SheetTrouble</name>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>{count, plural, one {And # more.} other {And # more.}}</source>
        <translation>{count, plural, one {Y # más.} other {Y # más.}}</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Start again from…</source>
        <translation>Empezar de nuevo con…</translation>
    </message>
    <message>
        <source>Parts of the sheet</source>
        <translation>Partes de la hoja</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>La hoja</translation>
    </message>
    <message>
        <source>Your dates</source>
        <translation>Fechas con esta hoja</translation>
    </message>
    <message>
        <source>Type a table</source>
        <translation>Escribir una tabla</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Back to the page</source>
        <translation>Volver a la página</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More: journeys, words, sources, about</source>
        <translation>Más: recorridos, palabras, fuentes, acerca de</translation>
    </message>
    <message>
        <source>Comfort, bad day</source>
        <translation>Comodidad, mal día</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Source: {name}</source>
        <translation>Fuente: {name}</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>SpanList</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>What for (optional)</source>
        <translation>Para qué (opcional)</translation>
    </message>
    <message>
        <source>Add these days</source>
        <translation>Agregar estos días</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>No agregar</translation>
    </message>
    <message>
        <source>Add days</source>
        <translation>Agregar días</translation>
    </message>
    <message>
        <source>Add days: {name}</source>
        <translation>Agregar días: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>SpokenRoles</name>
    <message>
        <source>Level {level}</source>
        <translation>Nivel {level}</translation>
    </message>
</context>
<context>
    <name>StateForm</name>
    <message>
        <source>That is where it stands</source>
        <translation>Así está el plan</translation>
    </message>
    <message>
        <source>Where the plan stands</source>
        <translation>En qué punto está el plan</translation>
    </message>
</context>
<context>
    <name>StationButton</name>
    <message>
        <source>you are here</source>
        <translation>usted está aquí</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezada</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>no empezada</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Bring it back</source>
        <translation>Traerlo de vuelta</translation>
    </message>
    <message>
        <source>It happened on another day</source>
        <translation>Ocurrió otro día</translation>
    </message>
    <message>
        <source>I have a date</source>
        <translation>Tengo una fecha</translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation>Cambiar la fecha</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Es este</translation>
    </message>
    <message>
        <source>Before and after the visit</source>
        <translation>Antes y después de la visita</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>¿Por qué esta fecha?</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>It did not happen after all</source>
        <translation>Al final no ocurrió</translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation>Cambiar este paso</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Quitar este paso</translation>
    </message>
    <message>
        <source>Not before a day</source>
        <translation>No antes de un día</translation>
    </message>
    <message>
        <source>Take the booking back</source>
        <translation>Retirar la reserva</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>More ▾</source>
        <translation>Más ▾</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>Más: {title}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Quitar el paso</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Agregar un paso</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the step</source>
        <translation>Copiar el paso</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Up: the step</source>
        <translation>Subir: el paso</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Down: the step</source>
        <translation>Bajar: el paso</translation>
    </message>
    <message>
        <source>All steps of the sheet</source>
        <translation>Todos los pasos de la hoja</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>The chosen step</source>
        <translation>El paso elegido</translation>
    </message>
    <message>
        <source>Choose a step to see all about it.</source>
        <translation>Elija un paso para ver todo sobre él.</translation>
    </message>
    <message>
        <source>Fits {window}</source>
        <translation>Posible: {window}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>Llevar</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
    <message>
        <source>Does this date hold, whatever happens?</source>
        <translation>¿Sigue en pie esta fecha, pase lo que pase?</translation>
    </message>
    <message>
        <source>What single centres published</source>
        <translation>Lo que publicaron algunos centros</translation>
    </message>
    <message>
        <source>Examples only. Your team sets your date.</source>
        <translation>Solo ejemplos. Su equipo fija su fecha.</translation>
    </message>
    <message>
        <source>The printed source is unclear here. Ask your team.</source>
        <translation>La fuente impresa no es clara aquí. Pregunte a su equipo.</translation>
    </message>
    <message>
        <source>Only your team can set this date.</source>
        <translation>Solo su equipo puede fijar esta fecha.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
</context>
<context>
    <name>StepQuestions</name>
    <message>
        <source>I have a date: {title}</source>
        <translation>Tengo una fecha: {title}</translation>
    </message>
    <message>
        <source>Change the date: {title}</source>
        <translation>Cambiar la fecha: {title}</translation>
    </message>
    <message>
        <source>It happened: {title}</source>
        <translation>Ocurrió: {title}</translation>
    </message>
    <message>
        <source>Note: {title}</source>
        <translation>Nota: {title}</translation>
    </message>
    <message>
        <source>Not needed: {title}</source>
        <translation>No hace falta: {title}</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Traerlo de vuelta</translation>
    </message>
    <message>
        <source>Bring back: {title}</source>
        <translation>Traer de vuelta: {title}</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Es este</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>It is this one: {title}</source>
        <translation>Es este: {title}</translation>
    </message>
    <message>
        <source>It is not booked any more</source>
        <translation>Ya no está reservado</translation>
    </message>
    <message>
        <source>Keep the booking</source>
        <translation>Conservar la reserva</translation>
    </message>
    <message>
        <source>Take the booking back: {title}</source>
        <translation>Retirar la reserva: {title}</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>No ocurrió</translation>
    </message>
    <message>
        <source>It did not happen after all: {title}</source>
        <translation>Al final no ocurrió: {title}</translation>
    </message>
    <message>
        <source>Not before a day: {title}</source>
        <translation>No antes de un día: {title}</translation>
    </message>
    <message>
        <source>A step of your own</source>
        <translation>Un paso propio</translation>
    </message>
    <message>
        <source>Change your step</source>
        <translation>Cambiar su paso</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation>Dejar el paso</translation>
    </message>
    <message>
        <source>Remove: {title}</source>
        <translation>Quitar: {title}</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>About this step</source>
        <translation>Sobre este paso</translation>
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
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Agregar una regla</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Quitar esta regla</translation>
    </message>
    <message>
        <source>Needed for something else too</source>
        <translation>También necesario para otra cosa</translation>
    </message>
    <message>
        <source>Remove this</source>
        <translation>Quitar esto</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Agregar una condición</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Whose holidays count</source>
        <translation>Qué días festivos cuentan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who is to be asked</source>
        <translation>A quién preguntar</translation>
    </message>
    <message>
        <source>I must be there myself</source>
        <translation>Debo estar presente</translation>
    </message>
    <message>
        <source>Only on working days</source>
        <translation>Solo en días hábiles</translation>
    </message>
    <message>
        <source>One of the key dates for the doctor</source>
        <translation>Una de las fechas clave para el médico</translation>
    </message>
    <message>
        <source>The sheet is not clear here</source>
        <translation>La hoja no es clara aquí</translation>
    </message>
    <message>
        <source>-5 is five days before; -3 weeks and 6 months can be written.</source>
        <translation>-5 es cinco días antes; también se puede escribir -3 semanas y 6 meses.</translation>
    </message>
    <message>
        <source>The steps with the same name here are one of several.</source>
        <translation>Los pasos que tienen aquí el mismo nombre son uno de varios.</translation>
    </message>
    <message>
        <source>Only the team can set this date</source>
        <translation>Solo el equipo puede fijar esta fecha</translation>
    </message>
    <message>
        <source>Either-or: name of the choice</source>
        <translation>Uno u otro: nombre de la elección</translation>
    </message>
    <message>
        <source>How many days it takes</source>
        <translation>Cuántos días dura</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Por lo general</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Leave the most open where nobody can say.</source>
        <translation>Deje abierto el máximo donde nadie pueda decirlo.</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>How often in all</source>
        <translation>Cuántas veces en total</translation>
    </message>
    <message>
        <source>The next one counts from when the last one really was</source>
        <translation>El siguiente se cuenta desde el día real del último</translation>
    </message>
    <message>
        <source>How long its result is good</source>
        <translation>Cuánto tiempo vale su resultado</translation>
    </message>
    <message>
        <source>A step is planned when all of these fit the person.</source>
        <translation>Un paso se planea cuando la persona cumple todo esto.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>Para preparar</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>Para llevar</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>Several sources: write ; between them.</source>
        <translation>Varias fuentes: escriba ; entre ellas.</translation>
    </message>
    <message>
        <source>Takes: {drug}</source>
        <translation>Toma: {drug}</translation>
    </message>
    <message>
        <source>Takes a drug against MS</source>
        <translation>Toma un fármaco para la EM</translation>
    </message>
    <message>
        <source>May become pregnant</source>
        <translation>Puede tener un embarazo</translation>
    </message>
    <message>
        <source>May father a child</source>
        <translation>Puede engendrar un hijo</translation>
    </message>
    <message>
        <source>Wants children</source>
        <translation>Quiere tener hijos</translation>
    </message>
    <message>
        <source>Travels abroad for it</source>
        <translation>Viaja al extranjero para ello</translation>
    </message>
    <message>
        <source>Has progressive MS</source>
        <translation>Tiene EM progresiva</translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>Its date is shown when all is mended.</source>
        <translation>La fecha del paso se muestra cuando todo está corregido.</translation>
    </message>
    <message>
        <source>This step is not for you as things stand.</source>
        <translation>Tal como están las cosas, este paso no es para usted.</translation>
    </message>
    <message>
        <source>In your plan: {when}</source>
        <translation>En su plan: {when}</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>What only your team can set</source>
        <translation>Lo que solo puede fijar su equipo</translation>
    </message>
    <message>
        <source>I have the date</source>
        <translation>Tengo la fecha</translation>
    </message>
</context>
<context>
    <name>ThingAnswers</name>
    <message>
        <source>You are asked again on {date}.</source>
        <translation>Se le preguntará de nuevo el {date}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing else is to be done now.</source>
        <translation>Por ahora no hay nada más que hacer.</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Siguiente: {title}</translation>
    </message>
</context>
<context>
    <name>ThingCard</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Before and after the visit</source>
        <translation>Antes y después de la visita</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>No, it was put off</source>
        <translation>No, se aplazó</translation>
    </message>
    <message>
        <source>Yes, it happened</source>
        <translation>Sí, ocurrió</translation>
    </message>
    <message>
        <source>I have the date</source>
        <translation>Tengo la fecha</translation>
    </message>
    <message>
        <source>I have a date</source>
        <translation>Tengo una fecha</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Ocurrió</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <source>Timeline of the plan</source>
        <translation>Línea de tiempo del plan</translation>
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
        <translation>fecha deseada</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>grey bar: days on which a step may start</source>
        <translation>barra gris: días en que un paso puede empezar</translation>
    </message>
    <message>
        <source>full line: Day 0</source>
        <translation>línea continua: Día 0</translation>
    </message>
    <message>
        <source>broken line: today</source>
        <translation>línea discontinua: hoy</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>The same in words</source>
        <translation>Lo mismo en palabras</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Todo el plan</translation>
    </message>
    <message>
        <source>Arrow keys go from step to step. Plus and minus zoom, 0 shows all.</source>
        <translation>Las flechas van de paso en paso. Más y menos cambian el tamaño, 0 muestra todo.</translation>
    </message>
</context>
<context>
    <name>TimetableCard</name>
    <message>
        <source>Which timetable</source>
        <translation>Qué cronograma</translation>
    </message>
    <message>
        <source>Choose an option first</source>
        <translation>Primero elija una opción</translation>
    </message>
    <message>
        <source>You have not chosen an option; all are shown.</source>
        <translation>No ha elegido ninguna opción; se muestran todas.</translation>
    </message>
    <message>
        <source>Your own sheet</source>
        <translation>Su propia hoja</translation>
    </message>
    <message>
        <source>Choose another timetable</source>
        <translation>Elegir otro cronograma</translation>
    </message>
    <message>
        <source>Write down your centre&apos;s own sheet</source>
        <translation>Escribir la hoja propia de su centro</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>There is no plan yet.</source>
        <translation>Aún no hay plan.</translation>
    </message>
    <message>
        <source>Set up the schedule</source>
        <translation>Preparar las fechas</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Abrir el plan</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>Lo que se ha hecho</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Buenas noches.</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Buenos días.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Buenas tardes.</translation>
    </message>
    <message>
        <source>One thing. The rest can wait.</source>
        <translation>Una cosa. Lo demás puede esperar.</translation>
    </message>
    <message>
        <source>Nothing to do for now.</source>
        <translation>Por ahora no hay nada que hacer.</translation>
    </message>
    <message>
        <source>One thing for now.</source>
        <translation>Una cosa por ahora.</translation>
    </message>
    <message>
        <source>Two things for now.</source>
        <translation>Dos cosas por ahora.</translation>
    </message>
    <message>
        <source>Three things for now.</source>
        <translation>Tres cosas por ahora.</translation>
    </message>
    <message>
        <source>Your plan starts with a date</source>
        <translation>Su plan empieza con una fecha</translation>
    </message>
    <message>
        <source>Set Day 0, or the day the centre starts. From then on this page tells you the next few things, never more than three.</source>
        <translation>Fije el Día 0 o el día en que empieza el centro. Desde entonces esta página le dice las próximas cosas, nunca más de tres.</translation>
    </message>
    <message>
        <source>Your plan rests</source>
        <translation>Su plan está en pausa</translation>
    </message>
    <message>
        <source>Take the plan up again</source>
        <translation>Retomar el plan</translation>
    </message>
    <message>
        <source>Nothing needs doing today</source>
        <translation>Hoy no hay nada que hacer</translation>
    </message>
    <message>
        <source>The next dates are beside this.</source>
        <translation>Las próximas fechas están al lado.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Leave bad day</source>
        <translation>Salir del mal día</translation>
    </message>
    <message>
        <source>Bad day is on</source>
        <translation>Mal día activado</translation>
    </message>
    <message>
        <source>☰ {place}</source>
        <translation>☰ {place}</translation>
    </message>
    <message>
        <source>{words}: open the path</source>
        <translation>{words}: abrir la ruta</translation>
    </message>
</context>
<context>
    <name>TopThree</name>
    <message>
        <source>{count} of {total} picked</source>
        <translation>{count} de {total} elegidas</translation>
    </message>
</context>
<context>
    <name>TroubleCard</name>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar todo ({count})</translation>
    </message>
</context>
<context>
    <name>TwoPlansDialog</name>
    <message>
        <source>Two plans side by side</source>
        <translation>Dos planes lado a lado</translation>
    </message>
    <message>
        <source>Both as they stand now. Wished days are no promise.</source>
        <translation>Ambos como están ahora. Los días deseados no son una promesa.</translation>
    </message>
</context>
<context>
    <name>TypedDateField</name>
    <message>
        <source>Take {date}</source>
        <translation>Tomar {date}</translation>
    </message>
    <message>
        <source>We cannot read this date. Type it like this: {example}.</source>
        <translation>No podemos leer esta fecha. Escríbala así: {example}.</translation>
    </message>
    <message>
        <source>Please add the year.</source>
        <translation>Agregue el año.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Ese día no existe.</translation>
    </message>
    <message>
        <source>Which day do you mean?</source>
        <translation>¿A qué día se refiere?</translation>
    </message>
    <message>
        <source>Please type the year with four digits.</source>
        <translation>Escriba el año con cuatro cifras.</translation>
    </message>
    <message>
        <source>The year must be from 1900 to 2200.</source>
        <translation>El año debe estar entre 1900 y 2200.</translation>
    </message>
    <message>
        <source>The weekday and the day do not fit. Which day do you mean?</source>
        <translation>El día de la semana y la fecha no coinciden. ¿A qué día se refiere?</translation>
    </message>
</context>
<context>
    <name>UnknownToggle</name>
    <message>
        <source>Don&apos;t know</source>
        <translation>No sé</translation>
    </message>
    <message>
        <source>Don&apos;t know: {name}</source>
        <translation>No sé: {name}</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase clave</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Probándola…</translation>
    </message>
    <message>
        <source>These backups open with this passphrase. The file that is there now is kept beside it.</source>
        <translation>Estas copias de seguridad se abren con esta frase clave. El archivo que está ahora se guarda al lado.</translation>
    </message>
    <message>
        <source>No backup beside the file opens with this passphrase.</source>
        <translation>Ninguna copia junto al archivo se abre con esta frase clave.</translation>
    </message>
    <message>
        <source>Put a backup in its place</source>
        <translation>Poner una copia en su lugar</translation>
    </message>
    <message>
        <source>Your data is locked</source>
        <translation>Sus datos están bloqueados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ValiditySheet</name>
    <message>
        <source>Result is good for</source>
        <translation>El resultado vale durante</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Necesario para</translation>
    </message>
    <message>
        <source>On its</source>
        <translation>En su</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>These are the first four options. Choose which to show on the page “Your options”.</source>
        <translation>Estas son las primeras cuatro opciones. Elija cuáles mostrar en la página «Sus opciones».</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>second person</source>
        <translation>segunda persona</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>You answered the same everywhere.</source>
        <translation>Respondió lo mismo en todas partes.</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>question {number} of {total}</source>
        <translation>pregunta {number} de {total}</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Siguiente pregunta</translation>
    </message>
    <message>
        <source>Next: your top three</source>
        <translation>Sigue: lo más importante para usted</translation>
    </message>
    <message>
        <source>Next: the picture</source>
        <translation>Sigue: el dibujo</translation>
    </message>
    <message>
        <source>How much does each of these matter to you? Leave out what you like.</source>
        <translation>¿Cuánto le importa cada una de estas cosas? Omita las que quiera.</translation>
    </message>
    <message>
        <source>By keys: 1 to {count} give an answer, in their order, and go on to the next row. 0 or Delete takes an answer back. The arrow keys go through the answers, Tab goes through the rows.</source>
        <translation>Con el teclado: 1 a {count} dan una respuesta, en su orden, y pasan a la fila siguiente. 0 o Supr retira una respuesta. Las flechas recorren las respuestas, Tab recorre las filas.</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Nombre de la segunda persona</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Volver a mis respuestas</translation>
    </message>
    <message>
        <source>A second person answers</source>
        <translation>Responde una segunda persona</translation>
    </message>
    <message>
        <source>the second person&apos;s answers</source>
        <translation>las respuestas de la segunda persona</translation>
    </message>
    <message>
        <source>{count} of {total} answered</source>
        <translation>{count} de {total} respondidas</translation>
    </message>
    <message>
        <source>You have not picked anything yet.</source>
        <translation>Aún no ha elegido nada.</translation>
    </message>
</context>
<context>
    <name>VisitPrinting</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Visit: {who}</source>
        <translation>Visita: {who}</translation>
    </message>
    <message>
        <source>Type what was said first.</source>
        <translation>Primero escriba lo que se dijo.</translation>
    </message>
    <message>
        <source>Put it into the plan</source>
        <translation>Ponerlo en el plan</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimir la hoja</translation>
    </message>
    <message>
        <source>The visit is in your plan: {who}</source>
        <translation>La visita está en su plan: {who}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>No appointment lies ahead</source>
        <translation>No hay ninguna cita por delante</translation>
    </message>
    <message>
        <source>Appointments of your plan stand here, with what to take along and room for what was said. Without a plan there is none yet.</source>
        <translation>Aquí están las citas de su plan, con lo que hay que llevar y espacio para lo que se dijo. Sin plan aún no hay ninguna.</translation>
    </message>
    <message>
        <source>Which visit</source>
        <translation>Qué visita</translation>
    </message>
</context>
<context>
    <name>WaitBox</name>
    <message>
        <source>It stops in a moment.</source>
        <translation>Se detiene en un momento.</translation>
    </message>
</context>
<context>
    <name>WaitTrials</name>
    <message>
        <source>Keep this wait in my plan</source>
        <translation>Guardar esta espera en mi plan</translation>
    </message>
    <message>
        <source>Try a wait of {wait}, as in a published example</source>
        <translation>Probar una espera de {wait}, como en un ejemplo publicado</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Four questions</source>
        <translation>Cuatro preguntas</translation>
    </message>
    <message>
        <source>What has happened so far?</source>
        <translation>¿Qué ha pasado hasta ahora?</translation>
    </message>
    <message>
        <source>“Don&apos;t know” is an answer. What nobody planned is never told as planned.</source>
        <translation>«No sé» es una respuesta. Lo que nadie planeó nunca se presenta como planeado.</translation>
    </message>
    <message>
        <source>Three questions</source>
        <translation>Tres preguntas</translation>
    </message>
    <message>
        <source>What do you know so far?</source>
        <translation>¿Qué sabe hasta ahora?</translation>
    </message>
    <message>
        <source>“Don&apos;t know” is an answer. You can put in the day when you hear it.</source>
        <translation>«No sé» es una respuesta. Puede poner el día cuando se lo digan.</translation>
    </message>
    <message>
        <source>Welcome. Where are you now?</source>
        <translation>Le damos la bienvenida. ¿Dónde está ahora?</translation>
    </message>
    <message>
        <source>Take the door that is nearest. You can take another one later, and stop whenever you are tired.</source>
        <translation>Elija la puerta más cercana. Más tarde puede elegir otra, y parar cuando sienta cansancio.</translation>
    </message>
    <message>
        <source>Choose a treatment first.</source>
        <translation>Primero elija un tratamiento.</translation>
    </message>
    <message>
        <source>Make this my plan</source>
        <translation>Hacer de esto mi plan</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <source>Your plan is built.</source>
        <translation>Su plan está creado.</translation>
    </message>
    <message>
        <source>Bring a plan in</source>
        <translation>Traer un plan</translation>
    </message>
    <message>
        <source>Plans (*.json *.pdf)</source>
        <translation>Planes (*.json *.pdf)</translation>
    </message>
    <message>
        <source>MS Journey Planner</source>
        <translation>MS Journey Planner</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>What this is, and is not</source>
        <translation>Qué es esto y qué no es</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>Kept in one file on this laptop. Nothing is sent. No medical advice: your team decides with you.</source>
        <translation>Se guarda en un archivo en esta computadora. No se envía nada. No es consejo médico: su equipo decide con usted.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>What if Day 0 moves?</source>
        <translation>¿Y si el Día 0 se mueve?</translation>
    </message>
    <message>
        <source>What if the day moves?</source>
        <translation>¿Y si el día se mueve?</translation>
    </message>
    <message>
        <source>Try a date. Nothing changes until you keep it.</source>
        <translation>Pruebe una fecha. Nada cambia hasta que la guarde.</translation>
    </message>
    <message>
        <source>Which day would do?</source>
        <translation>¿Qué día serviría?</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why this date? {title}</source>
        <translation>¿Por qué esta fecha? {title}</translation>
    </message>
    <message>
        <source>Fits {window}</source>
        <translation>Posible: {window}</translation>
    </message>
    <message>
        <source>What single centres published</source>
        <translation>Lo que publicaron algunos centros</translation>
    </message>
    <message>
        <source>Examples only. Your own team sets your date.</source>
        <translation>Solo ejemplos. Su propio equipo fija su fecha.</translation>
    </message>
    <message>
        <source>The printed source is incomplete here or reads like a misprint. Ask your team.</source>
        <translation>La fuente impresa está incompleta aquí o parece tener una errata. Pregunte a su equipo.</translation>
    </message>
    <message>
        <source>What holds it there</source>
        <translation>Qué la mantiene ahí</translation>
    </message>
    <message>
        <source>Why neither earlier nor later?</source>
        <translation>¿Por qué ni antes ni después?</translation>
    </message>
    <message>
        <source>Why not earlier?</source>
        <translation>¿Por qué no antes?</translation>
    </message>
    <message>
        <source>Why not later?</source>
        <translation>¿Por qué no después?</translation>
    </message>
    <message>
        <source>No rule ties this step to a date.</source>
        <translation>Ninguna regla ata este paso a una fecha.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>Show this source</source>
        <translation>Mostrar esta fuente</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>Tamaño del texto y colores</translation>
    </message>
    <message>
        <source>Bad day mode</source>
        <translation>Modo mal día</translation>
    </message>
    <message>
        <source>Bigger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Parte anterior</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Acción siguiente</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Text size 100 %</source>
        <translation>Tamaño del texto 100 %</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>My journeys</source>
        <translation>Mis recorridos</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Claims and answers</source>
        <translation>Afirmaciones y respuestas</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>About this planner</source>
        <translation>Acerca de este planificador</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>The plan as: {view}</source>
        <translation>El plan como: {view}</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Hacerlo de nuevo</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Hecho de nuevo: {what}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a ello</translation>
    </message>
    <message>
        <source>The medical content was to be reviewed by {date}. It may be out of date: check what matters with your team.</source>
        <translation>El contenido médico debía revisarse antes del {date}. Puede estar anticuado: consulte con su equipo lo que importa.</translation>
    </message>
    <message>
        <source>Text size {size}</source>
        <translation>Tamaño del texto {size}</translation>
    </message>
</context>
<context>
    <name>WordBox</name>
    <message>
        <source>△ Please read this</source>
        <translation>△ Por favor, lea esto</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>WordWatch</name>
    <message>
        <source>You read English where the words of this language have a fault, and no paper is made in it: {place}</source>
        <translation>Donde las palabras de este idioma tienen un error usted lee inglés, y no se hace ningún papel en él: {place}</translation>
    </message>
</context>
<context>
    <name>WorkingCard</name>
    <message>
        <source>Being made</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto ha avanzado</translation>
    </message>
    <message>
        <source>Stop making it</source>
        <translation>Dejar de hacerlo</translation>
    </message>
</context>
<context>
    <name>YearBelow</name>
    <message>
        <source>Choose a month: {name}</source>
        <translation>Elegir un mes: {name}</translation>
    </message>
</context>
<context>
    <name>_Questions</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your name and birth date go on the page for your doctor.</source>
        <translation>Su nombre y fecha de nacimiento van en la página para su médico.</translation>
    </message>
    <message>
        <source>Your MS</source>
        <translation>Su EM</translation>
    </message>
    <message>
        <source>A year is enough where you do not remember the day.</source>
        <translation>Basta un año si no recuerda el día.</translation>
    </message>
    <message>
        <source>Relapses and scans</source>
        <translation>Brotes y resonancias</translation>
    </message>
    <message>
        <source>How active the MS was counts for most of the options.</source>
        <translation>Qué tan activa fue la EM cuenta para la mayoría de las opciones.</translation>
    </message>
    <message>
        <source>Walking and disability</source>
        <translation>Marcha y discapacidad</translation>
    </message>
    <message>
        <source>Say it in words, with a number only if you know one.</source>
        <translation>Dígalo con palabras; con un número, solo si lo sabe.</translation>
    </message>
    <message>
        <source>Your drugs</source>
        <translation>Sus fármacos</translation>
    </message>
    <message>
        <source>Names only. Doses belong to your team.</source>
        <translation>Solo nombres. Las dosis son cosa de su equipo.</translation>
    </message>
    <message>
        <source>Children and health</source>
        <translation>Hijos y salud</translation>
    </message>
    <message>
        <source>Some treatments touch fertility or need extra care.</source>
        <translation>Algunos tratamientos afectan la fertilidad o requieren cuidado especial.</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Su decisión</translation>
    </message>
    <message>
        <source>The question here: which treatment should I plan for now?</source>
        <translation>La pregunta aquí: ¿para qué tratamiento debo planear ahora?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Sex, as in your medical papers</source>
        <translation>Sexo, como en sus documentos médicos</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Su número de teléfono</translation>
    </message>
    <message>
        <source>Languages you speak</source>
        <translation>Idiomas que habla</translation>
    </message>
    <message>
        <source>Country you live in</source>
        <translation>País donde vive</translation>
    </message>
    <message>
        <source>What kind of MS is it?</source>
        <translation>¿Qué tipo de EM es?</translation>
    </message>
    <message>
        <source>First signs</source>
        <translation>Primeros signos</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Relapses in the last 12 months</source>
        <translation>Brotes en los últimos 12 meses</translation>
    </message>
    <message>
        <source>Relapses in the last 24 months</source>
        <translation>Brotes en los últimos 24 meses</translation>
    </message>
    <message>
        <source>Last relapse</source>
        <translation>Último brote</translation>
    </message>
    <message>
        <source>Last MRI</source>
        <translation>Última resonancia</translation>
    </message>
    <message>
        <source>New or active spots on MRI in the last 12 months?</source>
        <translation>¿Lesiones nuevas o activas en la resonancia en los últimos 12 meses?</translation>
    </message>
    <message>
        <source>How do you walk on a usual day?</source>
        <translation>¿Cómo camina en un día habitual?</translation>
    </message>
    <message>
        <source>EDSS score, if you know it</source>
        <translation>Puntuación EDSS, si la sabe</translation>
    </message>
    <message>
        <source>When was it measured?</source>
        <translation>¿Cuándo se midió?</translation>
    </message>
    <message>
        <source>The drug you take now</source>
        <translation>El fármaco que toma ahora</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Fármaco</translation>
    </message>
    <message>
        <source>Its name, if it is not on the list</source>
        <translation>Nombre, si no está en la lista</translation>
    </message>
    <message>
        <source>Taken since</source>
        <translation>Lo toma desde</translation>
    </message>
    <message>
        <source>Last dose, if it has a date</source>
        <translation>Última dosis, si tiene fecha</translation>
    </message>
    <message>
        <source>Relapses or new spots while you took it?</source>
        <translation>¿Brotes o lesiones nuevas mientras lo tomaba?</translation>
    </message>
    <message>
        <source>Could you become pregnant?</source>
        <translation>¿Es posible un embarazo en su caso?</translation>
    </message>
    <message>
        <source>Could you father a child?</source>
        <translation>¿Podría engendrar un hijo?</translation>
    </message>
    <message>
        <source>Do you want children, or more, later?</source>
        <translation>¿Quiere tener hijos, o más hijos, en el futuro?</translation>
    </message>
    <message>
        <source>Do you smoke?</source>
        <translation>¿Fuma?</translation>
    </message>
    <message>
        <source>Other illnesses</source>
        <translation>Otras enfermedades</translation>
    </message>
    <message>
        <source>Heart, lungs, liver, infections, blood clots, mood.</source>
        <translation>Corazón, pulmones, hígado, infecciones, coágulos de sangre, ánimo.</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>¿Quién decide?</translation>
    </message>
    <message>
        <source>How far along are you?</source>
        <translation>¿En qué punto está?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
</TS>
