<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddresseeStrings</name>
    <message>
        <source>Central authorities communicate directly with each other (%1).</source>
        <translation>Las autoridades centrales se comunican directamente entre sí (%1).</translation>
    </message>
    <message>
        <source>It is responsible for requests for extradition or provisional arrest (%1).</source>
        <translation>Se encarga de las solicitudes de extradición o de detención provisional (%1).</translation>
    </message>
    <message>
        <source>The point of contact is there at any hour for immediate assistance (%1).</source>
        <translation>El punto de contacto está disponible a cualquier hora para una asistencia inmediata (%1).</translation>
    </message>
    <message>
        <source>In urgency judicial authorities may write to each other directly; a copy goes at the same time through the central authorities (%1).</source>
        <translation>En caso de urgencia, las autoridades judiciales pueden comunicarse directamente; al mismo tiempo se envía una copia por conducto de las autoridades centrales (%1).</translation>
    </message>
    <message>
        <source>The request goes through INTERPOL (%1).</source>
        <translation>La solicitud se transmite por conducto de INTERPOL (%1).</translation>
    </message>
    <message>
        <source>Competent authorities may write to each other directly where no coercive action is asked for (%1).</source>
        <translation>Las autoridades competentes pueden comunicarse directamente cuando no se piden medidas coercitivas (%1).</translation>
    </message>
    <message>
        <source>Law enforcement authorities work together directly (%1).</source>
        <translation>Los organismos encargados de hacer cumplir la ley cooperan directamente (%1).</translation>
    </message>
    <message>
        <source>The Party has declared that requests are to be addressed to its central authority (%1): the direct way is closed.</source>
        <translation>La Parte ha declarado que las solicitudes deben dirigirse a su autoridad central (%1): la vía directa está cerrada.</translation>
    </message>
    <message>
        <source>The directory has no authority for just this; its central authority can refer the request and tells you so (%1).</source>
        <translation>El directorio no indica ninguna autoridad precisamente para esto; la autoridad central puede remitir la solicitud y le informará de ello (%1).</translation>
    </message>
</context>
<context>
    <name>AttachmentStrings</name>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>No se pudo leer el archivo hasta el final.</translation>
    </message>
    <message>
        <source>The file is larger than the vault takes.</source>
        <translation>El archivo es demasiado grande para la bóveda.</translation>
    </message>
    <message>
        <source>The attachment in the vault is damaged.</source>
        <translation>El archivo adjunto que está en la bóveda está dañado.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>La operación se detuvo.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
</context>
<context>
    <name>AuditCheckStrings</name>
    <message>
        <source>Row %1 of the audit chain is missing.</source>
        <translation>Falta el asiento %1 de la cadena de auditoría.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain was altered, or was not written by this vault.</source>
        <translation>El asiento %1 de la cadena de auditoría fue alterado o no fue escrito por esta bóveda.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain stood at another position.</source>
        <translation>El asiento %1 de la cadena de auditoría estaba en otra posición.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain does not follow the row before it.</source>
        <translation>El asiento %1 de la cadena de auditoría no es continuación de la anterior.</translation>
    </message>
    <message>
        <source>The end of the audit chain, at row %1, is not as it was sealed.</source>
        <translation>El final de la cadena de auditoría, en el asiento %1, no está como se selló.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain is dated before the row that it follows.</source>
        <translation>El asiento %1 de la cadena de auditoría lleva una fecha anterior a la del asiento que lo precede.</translation>
    </message>
    <message>
        <source>The vault ends exactly there, at row %1.</source>
        <translation>La bóveda termina exactamente ahí, en el asiento %1.</translation>
    </message>
    <message>
        <source>Row %1 is there, and the vault went on from it.</source>
        <translation>El asiento %1 está presente y la bóveda continuó a partir de él.</translation>
    </message>
    <message>
        <source>The vault was rolled back, or writing was lost: row %1 is not there.</source>
        <translation>La bóveda fue devuelta a un estado anterior o se perdió algo de lo escrito: el asiento %1 no está.</translation>
    </message>
    <message>
        <source>Another row stands at %1: the vault was rolled back and went on differently, or it is another vault.</source>
        <translation>En la posición %1 hay otro asiento: la bóveda fue devuelta a un estado anterior y continuó de otra manera, o es otra bóveda.</translation>
    </message>
</context>
<context>
    <name>AuditStrings</name>
    <message>
        <source>This is not a code of the audit chain, or it has a typing mistake.</source>
        <translation>No es un código de la cadena de auditoría o contiene un error al teclear.</translation>
    </message>
</context>
<context>
    <name>BasisCommandStrings</name>
    <message>
        <source>take Parties, day and kind from a request</source>
        <translation>tomar las Partes, el día y el tipo de una solicitud</translation>
    </message>
    <message>
        <source>the requesting Party, as NZ</source>
        <translation>la Parte requirente, por ejemplo NZ</translation>
    </message>
    <message>
        <source>the requested Party</source>
        <translation>la Parte requerida</translation>
    </message>
    <message>
        <source>on this day; today without it</source>
        <translation>en este día; sin él, hoy</translation>
    </message>
    <message>
        <source>the kind of request, as preservation</source>
        <translation>el tipo de solicitud, por ejemplo preservation</translation>
    </message>
    <message>
        <source>the instrument; uk-2022 without it</source>
        <translation>el instrumento; sin él, uk-2022</translation>
    </message>
    <message>
        <source>convention or electronicEvidence</source>
        <translation>convention o electronicEvidence</translation>
    </message>
    <message>
        <source>the matter is urgent</source>
        <translation>el asunto es urgente</translation>
    </message>
    <message>
        <source>whether coercive action is asked: yes or no</source>
        <translation>si se piden medidas coercitivas: yes o no</translation>
    </message>
    <message>
        <source>who is bound by what; that of the vault without it</source>
        <translation>quién está vinculado por qué; sin él, lo que guarda la bóveda</translation>
    </message>
    <message>
        <source>keep what --standing says in the vault</source>
        <translation>guardar en la bóveda lo que dice --standing</translation>
    </message>
    <message>
        <source>--offence is convention or electronicEvidence.</source>
        <translation>--offence es convention o electronicEvidence.</translation>
    </message>
    <message>
        <source>--coercive is yes or no.</source>
        <translation>--coercive es yes o no.</translation>
    </message>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>«%1» no es una fecha (como 2026-11-16).</translation>
    </message>
    <message>
        <source>Say which Parties: --requesting and --requested, or --request.</source>
        <translation>Indique las Partes: --requesting y --requested, o --request.</translation>
    </message>
    <message>
        <source>The Party "%1" is not known.</source>
        <translation>No se conoce la Parte «%1».</translation>
    </message>
    <message>
        <source>A Party makes no request to itself.</source>
        <translation>Una Parte no se dirige una solicitud a sí misma.</translation>
    </message>
    <message>
        <source>--keep needs --standing and --vault.</source>
        <translation>--keep necesita --standing y --vault.</translation>
    </message>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>No se conoce el instrumento «%1».</translation>
    </message>
    <message>
        <source>The instrument has no kind of request "%1".</source>
        <translation>El instrumento no tiene el tipo de solicitud «%1».</translation>
    </message>
    <message>
        <source>What --standing says is about the instrument "%1".</source>
        <translation>Lo que dice --standing se refiere al instrumento «%1».</translation>
    </message>
</context>
<context>
    <name>BuiltInStrings</name>
    <message>
        <source>A part of the program is damaged; install the program again.</source>
        <translation>Una parte del programa está dañada; instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>A text has characters that steer what stands around it.</source>
        <translation>Un texto contiene caracteres que alteran lo que lo rodea.</translation>
    </message>
    <message>
        <source>The program has no instrument "%1".</source>
        <translation>El programa no tiene ningún instrumento “%1”.</translation>
    </message>
</context>
<context>
    <name>CaseCommandsStrings</name>
    <message>
        <source>The event %1 takes: %2</source>
        <translation>El suceso %1 admite: %2</translation>
    </message>
    <message>
        <source>The event "%1" is not one of this side. There are: %2</source>
        <translation>El suceso «%1» no es de este lado. Hay: %2</translation>
    </message>
    <message>
        <source>There is no event "%1". There are: %2</source>
        <translation>No hay ningún suceso «%1». Hay: %2</translation>
    </message>
    <message>
        <source>the reference of the request</source>
        <translation>la referencia de la solicitud</translation>
    </message>
    <message>
        <source>what happened; comity-cli events lists them</source>
        <translation>lo que ocurrió; comity-cli events da la lista</translation>
    </message>
    <message>
        <source>when: 2026-11-16, or 2026-11-16T14:03:00+01:00; now without it</source>
        <translation>cuándo: 2026-11-16, o 2026-11-16T14:03:00+01:00; si falta, ahora</translation>
    </message>
    <message>
        <source>what the event says; of a text KEY.fr says it in French</source>
        <translation>lo que dice el suceso; en un texto, KEY.fr lo dice en francés</translation>
    </message>
    <message>
        <source>a JSON file with what the event says, or -</source>
        <translation>un archivo JSON con lo que dice el suceso, o -</translation>
    </message>
    <message>
        <source>outgoing or incoming</source>
        <translation>outgoing o incoming</translation>
    </message>
    <message>
        <source>The direction is outgoing or incoming.</source>
        <translation>La dirección es outgoing o incoming.</translation>
    </message>
    <message>
        <source>desk, archive, bin, or back to where it was before</source>
        <translation>desk, archive, bin, o back: adonde estaba antes</translation>
    </message>
    <message>
        <source>A request is put on the desk, into the archive or into the bin, or back: desk, archive, bin or back, not "%1".</source>
        <translation>Una solicitud se pone en el escritorio, en el archivo o en la papelera, o se devuelve: desk, archive, bin o back, no «%1».</translation>
    </message>
    <message>
        <source>the officer who gets the case</source>
        <translation>el funcionario que recibe el caso</translation>
    </message>
    <message>
        <source>There is no officer of this name in the vault.</source>
        <translation>No hay ningún funcionario con ese nombre en la bóveda.</translation>
    </message>
    <message>
        <source>It is recorded too that it was sent as the follow-up of the request for preservation %1; the notice of it is the paper followUpSent.</source>
        <translation>También consta que se envió como seguimiento de la solicitud de conservación %1; la notificación correspondiente es el documento followUpSent.</translation>
    </message>
    <message>
        <source>The paper is not about this request, but about "%1".</source>
        <translation>El documento no se refiere a esta solicitud, sino a «%1».</translation>
    </message>
    <message>
        <source>The paper tells of another event: %1</source>
        <translation>El documento informa de otro hecho: %1</translation>
    </message>
    <message>
        <source>The paper tells of nothing that this side records.</source>
        <translation>El documento no informa de nada que esta parte registre.</translation>
    </message>
    <message>
        <source>The paper names another content of the request than is known here.</source>
        <translation>El documento designa un contenido de la solicitud distinto del que aquí se conoce.</translation>
    </message>
    <message>
        <source>the paper of the other Party that tells of it, a PDF or a notice: it says what --detail does not, and is kept with the request</source>
        <translation>el documento de la otra Parte que informa de ello, un PDF o una notificación: dice lo que --detail no dice y se conserva con la solicitud</translation>
    </message>
</context>
<context>
    <name>CaseTextStrings</name>
    <message>
        <source>by the treaty</source>
        <translation>según el tratado</translation>
    </message>
    <message>
        <source>by practice, not by the treaty</source>
        <translation>según la práctica, no el tratado</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>según lo comunicado</translation>
    </message>
    <message>
        <source>target of this office, no term of the treaty</source>
        <translation>objetivo de esta oficina, no un plazo del tratado</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>held until the decision on the follow-up</source>
        <translation>retenido hasta la decisión sobre la solicitud posterior</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>ours to do</source>
        <translation>nos corresponde</translation>
    </message>
    <message>
        <source>theirs to do</source>
        <translation>corresponde a la otra Parte</translation>
    </message>
    <message>
        <source>Preservation</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Preservation of item %1</source>
        <translation>Conservación del elemento %1</translation>
    </message>
    <message>
        <source>no date was told; the last guaranteed day is %1 at the earliest, not confirmed</source>
        <translation>no se comunicó ninguna fecha; el último día garantizado es el %1 como muy pronto, sin confirmar</translation>
    </message>
    <message>
        <source>no date was told; nothing is promised</source>
        <translation>no se comunicó ninguna fecha; nada está garantizado</translation>
    </message>
    <message>
        <source>held since %1, until the decision</source>
        <translation>retenido desde el %1, hasta la decisión</translation>
    </message>
    <message>
        <source>released</source>
        <translation>levantada</translation>
    </message>
    <message>
        <source>no such data were found</source>
        <translation>no se encontraron tales datos</translation>
    </message>
    <message>
        <source>effected on %1, the last guaranteed day was %2 (%3)</source>
        <translation>efectuada el %1, el último día garantizado fue el %2 (%3)</translation>
    </message>
    <message>
        <source>effected on %1, the last guaranteed day is %2 (%3)</source>
        <translation>efectuada el %1, el último día garantizado es el %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>extended: practice, not the treaty</source>
        <translation>prorrogada: práctica, no el tratado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardada en</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Suceso %1</translation>
    </message>
    <message>
        <source>corrected by event %1</source>
        <translation>corregido por el suceso %1</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
</context>
<context>
    <name>CaseWorkStrings</name>
    <message>
        <source>This program does not know the treaty of this request.</source>
        <translation>Este programa no conoce el tratado de esta solicitud.</translation>
    </message>
    <message>
        <source>The request is in the bin. Take it out of the bin first.</source>
        <translation>La solicitud está en la papelera. Sáquela primero de la papelera.</translation>
    </message>
    <message>
        <source>Only an officer with the role of approver can do this.</source>
        <translation>Solo puede hacerlo un funcionario con el papel de aprobador.</translation>
    </message>
    <message>
        <source>There is no such officer in the vault any more.</source>
        <translation>Ese funcionario ya no está en la bóveda.</translation>
    </message>
    <message>
        <source>No paper tells the other Party of this event.</source>
        <translation>Ningún documento informa a la otra Parte de este hecho.</translation>
    </message>
    <message>
        <source>What came with the confirmation is not the content that it confirms: its fingerprint is another one.</source>
        <translation>Lo que acompaña a la confirmación no es el contenido que esta confirma: su huella es otra.</translation>
    </message>
</context>
<context>
    <name>CheckCommandStrings</name>
    <message>
        <source>a request file, or -</source>
        <translation>un archivo de solicitud, o -</translation>
    </message>
    <message>
        <source>the language of the transmittal and of the findings</source>
        <translation>el idioma de la transmisión y de las observaciones</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text o json</translation>
    </message>
    <message>
        <source>The format is text or json, not "%1".</source>
        <translation>El formato es text o json, no “%1”.</translation>
    </message>
    <message>
        <source>%1 error(s), %2 warning(s), %3 hint(s). Fingerprint (SHA-256): %4</source>
        <translation>Errores: %1; advertencias: %2; consejos: %3. Huella (SHA-256): %4</translation>
    </message>
    <message>
        <source>a directory file: the addressee is looked up in it</source>
        <translation>un archivo de directorio: el destinatario se busca en él</translation>
    </message>
    <message>
        <source>What --standing says is about the instrument "%1".</source>
        <translation>Lo que dice --standing se refiere al instrumento «%1».</translation>
    </message>
    <message>
        <source>a file that says for whom the treaty is in force</source>
        <translation>un archivo que dice para quién está en vigor el tratado</translation>
    </message>
</context>
<context>
    <name>ClockViewStrings</name>
    <message>
        <source>This is the last day.</source>
        <translation>Hoy es el último día.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>Queda %n día.</numerusform>
            <numerusform>Quedan %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>items with clocks of their own</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonStrings</name>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>filled in by the program</source>
        <translation>lo rellena el programa</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultativo</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>first day of the month after %1</source>
        <translation>primer día del mes siguiente a un plazo de: %1</translation>
    </message>
    <message>
        <source>confidential without being asked</source>
        <translation>confidencial sin que se pida</translation>
    </message>
    <message>
        <source>confidential if asked</source>
        <translation>confidencial si se pide</translation>
    </message>
    <message numerus="yes">
        <source>%n deposit(s)</source>
        <translation>
            <numerusform>%n depósito</numerusform>
            <numerusform>%n depósitos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of these %2 of %3</source>
        <translation>%1, de ellos %2 de %3</translation>
    </message>
    <message>
        <source>a Party may declare it</source>
        <translation>una Parte puede declararlo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, how much it is needed</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ConditionsCommandStrings</name>
    <message>
        <source>"%1" is not one of: %2</source>
        <translation>«%1» no es uno de: %2</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>Vincula a</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Data item</source>
        <translation>Elemento de datos</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Explanation of the use</source>
        <translation>Explicación del uso</translation>
    </message>
    <message>
        <source>of this request alone, by its reference</source>
        <translation>solo de esta solicitud, por su referencia</translation>
    </message>
    <message>
        <source>binding, proposed, declined or all</source>
        <translation>binding, proposed, declined o all</translation>
    </message>
    <message>
        <source>whom they bind: us, them or all</source>
        <translation>a quién vinculan: us, them o all</translation>
    </message>
    <message>
        <source>only where an explanation of the use is due</source>
        <translation>solo donde debe darse una explicación del uso</translation>
    </message>
    <message>
        <source>as a table (CSV)</source>
        <translation>como tabla (CSV)</translation>
    </message>
    <message>
        <source>There are more; narrow the list.</source>
        <translation>Hay más; acote la lista.</translation>
    </message>
</context>
<context>
    <name>ConfirmCommandStrings</name>
    <message>
        <source>the request as it was received before, or -</source>
        <translation>la solicitud tal como se recibió antes, o -</translation>
    </message>
    <message>
        <source>the formal confirmation as it was received</source>
        <translation>la confirmación oficial tal como se recibió</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text o json</translation>
    </message>
    <message>
        <source>The format is text or json.</source>
        <translation>El formato es text o json.</translation>
    </message>
    <message>
        <source>There is no request in it.</source>
        <translation>No contiene ninguna solicitud.</translation>
    </message>
</context>
<context>
    <name>ConfirmationStrings</name>
    <message>
        <source>The confirmation belongs to another request.</source>
        <translation>La confirmación corresponde a otra solicitud.</translation>
    </message>
    <message>
        <source>The paper is not a formal confirmation.</source>
        <translation>El documento no es una confirmación oficial.</translation>
    </message>
    <message>
        <source>There is no confirmation in it.</source>
        <translation>No contiene ninguna confirmación.</translation>
    </message>
    <message>
        <source>The request in the confirmation is not the one that it names.</source>
        <translation>La solicitud que acompaña a la confirmación no es la que esta indica.</translation>
    </message>
    <message>
        <source>The confirmation confirms the copy that was received.</source>
        <translation>La confirmación confirma la copia que se recibió.</translation>
    </message>
    <message>
        <source>The confirmation confirms another content than was received.</source>
        <translation>La confirmación confirma un contenido distinto del que se recibió.</translation>
    </message>
    <message>
        <source>It says that another copy was sent than the one that was received; ask the sender.</source>
        <translation>Indica que se envió una copia distinta de la recibida; consulte al remitente.</translation>
    </message>
    <message>
        <source>The confirmed content did not come with it: the differences are those it declares.</source>
        <translation>El contenido confirmado no la acompañaba: las diferencias son las que ella declara.</translation>
    </message>
    <message>
        <source>Received (SHA-256): %1</source>
        <translation>Recibido (SHA-256): %1</translation>
    </message>
    <message>
        <source>Confirmed (SHA-256): %1</source>
        <translation>Confirmado (SHA-256): %1</translation>
    </message>
</context>
<context>
    <name>CsvExportStrings</name>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>La exportación se detuvo; no se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>No se puede escribir el archivo.</translation>
    </message>
</context>
<context>
    <name>CsvStrings</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>The row has more than %1 cells.</source>
        <translation>La fila tiene más de %1 celdas.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows.</source>
        <translation>El archivo tiene más de %1 filas.</translation>
    </message>
    <message>
        <source>The quotation marks of a cell do not close it.</source>
        <translation>Las comillas de una celda no la cierran.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>El archivo supera los %1 MiB.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>El archivo no es texto en UTF-8.</translation>
    </message>
</context>
<context>
    <name>DatabaseStrings</name>
    <message>
        <source>Another program is using the database.</source>
        <translation>Otro programa está usando la base de datos.</translation>
    </message>
    <message>
        <source>The database is still being read.</source>
        <translation>La base de datos todavía se está leyendo.</translation>
    </message>
    <message>
        <source>The database cannot be written to.</source>
        <translation>No se puede escribir en la base de datos.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>La operación se canceló.</translation>
    </message>
    <message>
        <source>The disk did not read or write the database.</source>
        <translation>El disco no pudo leer o escribir la base de datos.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de datos está dañada.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed.</source>
        <translation>El disco está lleno: no se ha modificado nada.</translation>
    </message>
    <message>
        <source>A value is too large for the database.</source>
        <translation>Un valor es demasiado grande para la base de datos.</translation>
    </message>
    <message>
        <source>The database does not allow this change.</source>
        <translation>La base de datos no permite este cambio.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>The database refused the work.</source>
        <translation>La base de datos rechazó la operación.</translation>
    </message>
</context>
<context>
    <name>DeadlinesCommandStrings</name>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>“%1” no es una fecha (como 2026-11-16).</translation>
    </message>
    <message>
        <source>There is no kind of deadline "%1". There are: %2</source>
        <translation>No hay ningún tipo de vencimiento «%1». Hay: %2</translation>
    </message>
    <message>
        <source>due on this day or later</source>
        <translation>vence este día o después</translation>
    </message>
    <message>
        <source>due on this day or earlier</source>
        <translation>vence este día o antes</translation>
    </message>
    <message>
        <source>of this kind, as preservationEnds; may be given several times</source>
        <translation>de este tipo, como preservationEnds; puede repetirse</translation>
    </message>
    <message>
        <source>only what this office has to do</source>
        <translation>solo lo que debe hacer esta oficina</translation>
    </message>
    <message>
        <source>write a calendar (iCalendar) instead, with nothing of the case</source>
        <translation>escribir en su lugar un calendario (iCalendar), sin nada del caso</translation>
    </message>
    <message>
        <source>with the references of the requests in the calendar</source>
        <translation>con las referencias de las solicitudes en el calendario</translation>
    </message>
    <message>
        <source>how many lines, at most 1,000</source>
        <translation>cuántas líneas, 1000 como máximo</translation>
    </message>
    <message>
        <source>The limit is a number from 1 to 1,000.</source>
        <translation>El límite es un número de 1 a 1000.</translation>
    </message>
    <message>
        <source>There are more; raise --limit or narrow the list.</source>
        <translation>Hay más; aumente --limit o acote la lista.</translation>
    </message>
    <message>
        <source>This desk has no time zone yet: its days end at midnight UTC. The window asks for it.</source>
        <translation>Esta mesa de trabajo aún no tiene huso horario: sus días terminan a medianoche UTC. La ventana lo pregunta.</translation>
    </message>
</context>
<context>
    <name>DerivationStrings</name>
    <message>
        <source>The vault asks for more or for less work to check a passphrase than this program accepts.</source>
        <translation>La bóveda exige, para comprobar una frase de contraseña, más o menos cálculo del que este programa acepta.</translation>
    </message>
    <message>
        <source>There is too little free memory to check the passphrase: %1 MiB are needed. Close other programs and try again.</source>
        <translation>No hay memoria libre suficiente para comprobar la frase de contraseña: se necesitan %1 MiB. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>DialoguePaperStrings</name>
    <message>
        <source>The paper cannot be made: a detail is missing.</source>
        <translation>El documento no puede elaborarse: falta un dato.</translation>
    </message>
    <message>
        <source>A formal confirmation says what changed since the expedited copy, if and only if its content is another one.</source>
        <translation>Una confirmación oficial indica lo que ha cambiado desde la copia transmitida por medios rápidos si, y solo si, su contenido es distinto.</translation>
    </message>
    <message>
        <source>The preservation would end before its last guaranteed day.</source>
        <translation>La conservación terminaría antes de su último día garantizado.</translation>
    </message>
    <message>
        <source>The paper holds characters that cannot be printed (%1).</source>
        <translation>El documento contiene caracteres que no pueden imprimirse (%1).</translation>
    </message>
    <message>
        <source>There is no such paper for an event of the kind "%1".</source>
        <translation>No existe tal documento para un hecho del tipo “%1”.</translation>
    </message>
    <message>
        <source>Only a request that was sent directly between judicial authorities is copied to the central authority.</source>
        <translation>Solo se envía copia a la autoridad central de una solicitud remitida directamente entre autoridades judiciales.</translation>
    </message>
</context>
<context>
    <name>DialoguePapersStrings</name>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>“%1” no es una fecha (como 2026-11-16).</translation>
    </message>
    <message>
        <source>The details of an event are a JSON object.</source>
        <translation>Los detalles de un hecho son un objeto JSON.</translation>
    </message>
    <message>
        <source>The expedited copy is a request of another kind.</source>
        <translation>La copia transmitida por medios rápidos es una solicitud de otro tipo.</translation>
    </message>
    <message>
        <source>There is no notice in the file that is answered.</source>
        <translation>El archivo al que se responde no contiene ninguna notificación.</translation>
    </message>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>“%1” no es uno de los idiomas ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>what a paper tells of its event: a JSON file, or -</source>
        <translation>lo que el documento indica del hecho: un archivo JSON, o -</translation>
    </message>
    <message>
        <source>the reference of the paper itself</source>
        <translation>la referencia del propio documento</translation>
    </message>
    <message>
        <source>the date of the paper; without it, today</source>
        <translation>la fecha del documento; si no se indica, hoy</translation>
    </message>
    <message>
        <source>when the event happened: a date, or a moment with its offset</source>
        <translation>cuándo ocurrió el hecho: una fecha, o un momento con su desfase</translation>
    </message>
    <message>
        <source>the language the details were drafted in</source>
        <translation>el idioma en que se redactaron los detalles</translation>
    </message>
    <message>
        <source>the paper that is answered: a PDF or a notice</source>
        <translation>el documento al que se responde: un PDF o una notificación</translation>
    </message>
    <message>
        <source>the request as it was sent, for a formal confirmation</source>
        <translation>la solicitud tal como se envió, para una confirmación oficial</translation>
    </message>
    <message>
        <source>the kind of event that the document reply tells of</source>
        <translation>el tipo de hecho del que informa el documento reply</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>quién firma</translation>
    </message>
    <message>
        <source>the post of who signs</source>
        <translation>el cargo de quien firma</translation>
    </message>
    <message>
        <source>where it is signed</source>
        <translation>el lugar de la firma</translation>
    </message>
</context>
<context>
    <name>DirectoryCommandStrings</name>
    <message>
        <source>The entry %1 cannot be read by this program.</source>
        <translation>Este programa no puede leer la ficha %1.</translation>
    </message>
    <message>
        <source>"%1" is not of the form FIELD=VALUE.</source>
        <translation>"%1" no tiene la forma CAMPO=VALOR.</translation>
    </message>
    <message>
        <source>"%1" is not a date until today (as 2026-11-16).</source>
        <translation>"%1" no es una fecha hasta hoy (como 2026-11-16).</translation>
    </message>
    <message>
        <source>Apply suggested or all, not "%1".</source>
        <translation>Aplique suggested o all, no "%1".</translation>
    </message>
    <message>
        <source>Nothing was saved. --apply suggested takes what is marked *, --apply all everything.</source>
        <translation>No se ha guardado nada. --apply suggested toma lo marcado con *; --apply all, todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) saved.</source>
        <translation>
            <numerusform>%n ficha guardada.</numerusform>
            <numerusform>%n fichas guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is exported as json or as csv, not "%1".</source>
        <translation>Se exporta como json o como csv, no como "%1".</translation>
    </message>
    <message>
        <source>the Party, as FR</source>
        <translation>la Parte, por ejemplo FR</translation>
    </message>
    <message>
        <source>mutualAssistance, extradition, network247, judicial, interpol or competent</source>
        <translation>mutualAssistance, extradition, network247, judicial, interpol o competent</translation>
    </message>
    <message>
        <source>words of the names, addresses and Parties</source>
        <translation>palabras de los nombres, las direcciones y las Partes</translation>
    </message>
    <message>
        <source>those that want to be verified again</source>
        <translation>las que deben verificarse de nuevo</translation>
    </message>
    <message>
        <source>those where somebody is there now</source>
        <translation>aquellas donde hay alguien ahora</translation>
    </message>
    <message>
        <source>what the entry was before</source>
        <translation>lo que la ficha era antes</translation>
    </message>
    <message>
        <source>suggested or all</source>
        <translation>suggested o all</translation>
    </message>
    <message>
        <source>only this entry, as FR/central</source>
        <translation>solo esta ficha, por ejemplo FR/central</translation>
    </message>
    <message>
        <source>into this file</source>
        <translation>en este archivo</translation>
    </message>
    <message>
        <source>json or csv</source>
        <translation>json o csv</translation>
    </message>
    <message>
        <source>The directory: list, show, set, remove, verify-date, addressee, import, export; comity-cli --help shows how.</source>
        <translation>El directorio: list, show, set, remove, verify-date, addressee, import, export; comity-cli --help muestra cómo.</translation>
    </message>
    <message>
        <source>Too few or too many words; comity-cli --help shows how.</source>
        <translation>Faltan o sobran palabras; comity-cli --help muestra cómo.</translation>
    </message>
</context>
<context>
    <name>DirectoryCsvStrings</name>
    <message>
        <source>Here must stand true or false.</source>
        <translation>Aquí debe figurar true o false.</translation>
    </message>
    <message>
        <source>The rows of this cell are not JSON.</source>
        <translation>Las filas de esta celda no son JSON.</translation>
    </message>
    <message>
        <source>The table has no headings.</source>
        <translation>La tabla no tiene encabezados.</translation>
    </message>
    <message>
        <source>The file has this entry already.</source>
        <translation>El archivo ya contiene esta ficha.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>No field has the name "%1".</source>
        <translation>Ningún campo se llama "%1".</translation>
    </message>
    <message>
        <source>The column "%1" stands twice.</source>
        <translation>La columna "%1" figura dos veces.</translation>
    </message>
    <message>
        <source>The columns party and id are needed.</source>
        <translation>Se necesitan las columnas party e id.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings.</source>
        <translation>La fila tiene más celdas que encabezados hay.</translation>
    </message>
    <message>
        <source>The value stands in a column without a language and in one with.</source>
        <translation>El valor figura en una columna sin idioma y en otra con idioma.</translation>
    </message>
</context>
<context>
    <name>DirectoryOutputStrings</name>
    <message>
        <source>taken out</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>what it said is not kept</source>
        <translation>su contenido no se conserva</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>ficha nueva</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificada</translation>
    </message>
</context>
<context>
    <name>DirectoryReaderStrings</name>
    <message>
        <source>Here must stand an object.</source>
        <translation>Aquí debe figurar un objeto.</translation>
    </message>
    <message>
        <source>"%1" is not a time zone that exists (as Europe/Paris).</source>
        <translation>"%1" no es un huso horario que exista (como Europe/Paris).</translation>
    </message>
    <message>
        <source>"%1" is not a time of day (as 09:00, at most 24:00).</source>
        <translation>"%1" no es una hora del día (como 09:00, a lo sumo 24:00).</translation>
    </message>
    <message>
        <source>This is not a directory file of the form "directory/1".</source>
        <translation>No es un archivo de directorio de la forma "directory/1".</translation>
    </message>
    <message>
        <source>Here must stand a list.</source>
        <translation>Aquí debe figurar una lista.</translation>
    </message>
    <message>
        <source>The list has more than %1 entries.</source>
        <translation>La lista tiene más de %1 fichas.</translation>
    </message>
    <message>
        <source>The file has this entry already.</source>
        <translation>El archivo ya contiene esta ficha.</translation>
    </message>
    <message>
        <source>Here must stand a list of at most %1 SHA-256 of 64 digits 0-9 and a-f.</source>
        <translation>Aquí debe figurar una lista de a lo sumo %1 valores SHA-256 de 64 dígitos 0-9 y a-f.</translation>
    </message>
    <message>
        <source>The member is missing.</source>
        <translation>Falta el miembro.</translation>
    </message>
    <message>
        <source>An authority has an id of up to 40 letters, digits, "-", "_" and ".", which begins with a letter or a digit and is not "party".</source>
        <translation>Una autoridad tiene un identificador de hasta 40 letras, cifras, "-", "_" y ".", que empieza por una letra o una cifra y no es "party".</translation>
    </message>
    <message>
        <source>A directory file is a JSON object.</source>
        <translation>Un archivo de directorio es un objeto JSON.</translation>
    </message>
</context>
<context>
    <name>DirectoryWords</name>
    <message>
        <source>Open now, until %1 there</source>
        <translation>Abierto ahora, hasta las %1 hora local</translation>
    </message>
    <message>
        <source>Open now, until tomorrow at %1 there</source>
        <translation>Abierto ahora, hasta mañana a las %1 hora local</translation>
    </message>
    <message>
        <source>Open now, until %1 at %2 there</source>
        <translation>Abierto ahora, hasta el %1 a las %2 hora local</translation>
    </message>
    <message>
        <source>Closed now; opens at %1 there</source>
        <translation>Cerrado ahora; abre a las %1 hora local</translation>
    </message>
    <message>
        <source>Closed now; opens tomorrow at %1 there</source>
        <translation>Cerrado ahora; abre mañana a las %1 hora local</translation>
    </message>
    <message>
        <source>Closed now; opens on %1 at %2 there</source>
        <translation>Cerrado ahora; abre el %1 a las %2 hora local</translation>
    </message>
    <message>
        <source>Working hours not known</source>
        <translation>Horario de trabajo desconocido</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation>Abierto día y noche</translation>
    </message>
    <message>
        <source>Closed for more than a year</source>
        <translation>Cerrado durante más de un año</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Nunca verificada</translation>
    </message>
    <message>
        <source>Verified on %1: stale</source>
        <translation>Verificada el %1: desactualizada</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Verificada el %1</translation>
    </message>
</context>
<context>
    <name>DirectoryWorkStrings</name>
    <message>
        <source>Entries that another version of the program saved cannot be written: %1</source>
        <translation>Las entradas guardadas por otra versión del programa no se pueden escribir: %1</translation>
    </message>
</context>
<context>
    <name>EventDetailsStrings</name>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>“%1” no es uno de los idiomas ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>A detail is written KEY=VALUE, not "%1".</source>
        <translation>Un detalle se escribe KEY=VALUE, no «%1».</translation>
    </message>
    <message>
        <source>The event does not know the detail "%1".</source>
        <translation>El suceso no conoce el detalle «%1».</translation>
    </message>
    <message>
        <source>"%1" cannot be the value of the detail %2.</source>
        <translation>«%1» no puede ser el valor del detalle %2.</translation>
    </message>
    <message>
        <source>The file with the details must hold a JSON object.</source>
        <translation>El archivo con los detalles debe contener un objeto JSON.</translation>
    </message>
</context>
<context>
    <name>FieldHelpStrings</name>
    <message>
        <source>No request can go without this.</source>
        <translation>Ninguna solicitud puede enviarse sin este dato.</translation>
    </message>
    <message>
        <source>The text requires this: %1.</source>
        <comment>a paragraph</comment>
        <translation>El texto lo exige: %1.</translation>
    </message>
    <message>
        <source>This is expected.</source>
        <translation>Este dato es de esperar.</translation>
    </message>
    <message>
        <source>This is expected; it serves %1.</source>
        <comment>a paragraph</comment>
        <translation>Este dato es de esperar; se refiere a la disposición siguiente: %1.</translation>
    </message>
    <message>
        <source>Comity fills this in.</source>
        <translation>Comity rellena este campo.</translation>
    </message>
    <message>
        <source>This may stay empty.</source>
        <translation>Este campo puede quedar vacío.</translation>
    </message>
    <message>
        <source>This may stay empty; it serves %1.</source>
        <comment>a paragraph</comment>
        <translation>Este campo puede quedar vacío; se refiere a la disposición siguiente: %1.</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>Las respuestas</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>Las columnas</translation>
    </message>
    <message>
        <source>What Comity looks at here</source>
        <translation>Lo que Comity comprueba aquí</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>id of a rule, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The text in %1: %2</source>
        <comment>a language, an article</comment>
        <translation>El texto (%1): %2</translation>
    </message>
    <message>
        <source>A column of “%1”.</source>
        <comment>name of a table</comment>
        <translation>Una columna de “%1”.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Véase también</translation>
    </message>
    <message>
        <source>The text of this article is not in the file of the instrument. Read it before you rely on it.</source>
        <translation>El texto de este artículo no figura en el archivo del instrumento. Léalo antes de invocarlo.</translation>
    </message>
    <message>
        <source>This text was not compared with an official one.</source>
        <translation>Este texto no se cotejó con un texto oficial.</translation>
    </message>
</context>
<context>
    <name>FileViewStrings</name>
    <message>
        <source>The picture is damaged; it cannot be shown.</source>
        <translation>La imagen está dañada; no se puede mostrar.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here (%1 × %2 pixels).</source>
        <translation>La imagen es demasiado grande para mostrarla aquí (%1 × %2 píxeles).</translation>
    </message>
    <message>
        <source>The PDF is protected by a password; it cannot be shown here.</source>
        <translation>El PDF está protegido con contraseña; no se puede mostrar aquí.</translation>
    </message>
    <message>
        <source>This page of the PDF cannot be drawn.</source>
        <translation>Esta página del PDF no se puede dibujar.</translation>
    </message>
    <message>
        <source>The file is no PDF, or it is damaged.</source>
        <translation>El archivo no es un PDF o está dañado.</translation>
    </message>
    <message>
        <source>Drawing the PDF took too long or too much memory, and was ended.</source>
        <translation>Dibujar el PDF llevaba demasiado tiempo o demasiada memoria, y se interrumpió.</translation>
    </message>
    <message>
        <source>PDFs cannot be shown: the program that draws them is missing.</source>
        <translation>Los PDF no se pueden mostrar: falta el programa que los dibuja.</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here. Save it and open it with a program for it, if you trust where it comes from.</source>
        <translation>Este tipo de archivo no se puede mostrar aquí. Guárdelo y ábralo con un programa adecuado, si confía en su procedencia.</translation>
    </message>
</context>
<context>
    <name>FilesStrings</name>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>No se puede escribir el archivo.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Ya existe un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>The file cannot be put in the place of the earlier one.</source>
        <translation>No se puede poner el archivo en lugar del anterior.</translation>
    </message>
    <message>
        <source>The folder cannot be brought to the disk.</source>
        <translation>No se puede guardar la carpeta en el disco.</translation>
    </message>
    <message>
        <source>The lock file cannot be opened.</source>
        <translation>No se puede abrir el archivo de bloqueo.</translation>
    </message>
    <message>
        <source>The file is locked.</source>
        <translation>El archivo está bloqueado.</translation>
    </message>
    <message>
        <source>The file cannot be locked on this drive.</source>
        <translation>No se puede bloquear el archivo en esta unidad.</translation>
    </message>
</context>
<context>
    <name>FollowUpCommandStrings</name>
    <message>
        <source>the reference of the request for preservation</source>
        <translation>la referencia de la solicitud de conservación</translation>
    </message>
    <message>
        <source>the reference of the new request</source>
        <translation>la referencia de la nueva solicitud</translation>
    </message>
</context>
<context>
    <name>FollowUpStrings</name>
    <message>
        <source>No request follows one of this kind.</source>
        <translation>Ninguna solicitud sigue a una de este tipo.</translation>
    </message>
    <message>
        <source>The request for preservation has not been sent yet.</source>
        <translation>La solicitud de conservación aún no se ha enviado.</translation>
    </message>
    <message>
        <source>The request for preservation has ended. Make the request for access anew.</source>
        <translation>La solicitud de conservación ha concluido. Prepare de nuevo la solicitud de acceso.</translation>
    </message>
</context>
<context>
    <name>HeaderFileStrings</name>
    <message>
        <source>The key file of the vault is missing.</source>
        <translation>Falta el archivo de claves de la bóveda.</translation>
    </message>
    <message>
        <source>The key file of the vault cannot be read.</source>
        <translation>No se puede leer el archivo de claves de la bóveda.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>No hay ninguna bóveda en esta carpeta.</translation>
    </message>
    <message>
        <source>The key file of the vault and its copy are damaged or missing. A backup or the recovery sheet can bring them back.</source>
        <translation>El archivo de claves de la bóveda y su copia están dañados o faltan. Se pueden recuperar con una copia de seguridad o con la hoja de recuperación.</translation>
    </message>
    <message>
        <source>One copy of the key file was not brought up to date.</source>
        <translation>Una copia del archivo de claves no se actualizó.</translation>
    </message>
    <message>
        <source>The disk does not give back what was written to it.</source>
        <translation>El disco no devuelve lo que se escribió en él.</translation>
    </message>
    <message>
        <source>The change of the keys is in force, but one of the two copies of the key file could not be written: %1</source>
        <translation>El cambio de las claves ya rige, pero no se pudo escribir una de las dos copias del archivo de claves: %1</translation>
    </message>
    <message>
        <source>The change of the keys was not saved: %1</source>
        <translation>El cambio de las claves no se guardó: %1</translation>
    </message>
    <message>
        <source>There is something of that name already.</source>
        <translation>Ya existe algo con ese nombre.</translation>
    </message>
    <message>
        <source>The folder of the vault cannot be made.</source>
        <translation>No se puede crear la carpeta de la bóveda.</translation>
    </message>
</context>
<context>
    <name>HeaderFormatStrings</name>
    <message>
        <source>The vault was made by a newer version of this program.</source>
        <translation>La bóveda se creó con una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>The key file of the vault is damaged.</source>
        <translation>El archivo de claves de la bóveda está dañado.</translation>
    </message>
    <message>
        <source>The key file of the vault asks for more or for less work to check a passphrase than this program accepts.</source>
        <translation>El archivo de claves de la bóveda exige, para comprobar una frase de contraseña, más o menos cálculo del que este programa acepta.</translation>
    </message>
</context>
<context>
    <name>HeaderStrings</name>
    <message>
        <source>The key file of the vault was changed by something other than this program.</source>
        <translation>El archivo de claves de la bóveda fue modificado por algo ajeno a este programa.</translation>
    </message>
    <message>
        <source>The vault is being given a new master key; that has to be finished first.</source>
        <translation>La bóveda está recibiendo una nueva clave maestra; primero hay que terminar esa operación.</translation>
    </message>
    <message>
        <source>A new passphrase has to be protected by at least %1 MiB and %2 passes.</source>
        <translation>Una nueva frase de contraseña debe protegerse con al menos %1 MiB y %2 pasadas.</translation>
    </message>
    <message>
        <source>The key file of the vault is not the one that belongs to its data: an earlier or another one was put in its place.</source>
        <translation>El archivo de claves de la bóveda no es el que corresponde a sus datos: en su lugar se puso uno anterior u otro distinto.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Esta frase de contraseña no abre la bóveda.</translation>
    </message>
    <message>
        <source>Opening the vault was cancelled.</source>
        <translation>Se canceló la apertura de la bóveda.</translation>
    </message>
    <message>
        <source>The vault has %1 passphrases already; no more fit.</source>
        <translation>La bóveda ya tiene %1 frases de contraseña; no caben más.</translation>
    </message>
    <message>
        <source>The vault has no such passphrase.</source>
        <translation>La bóveda no tiene esa frase de contraseña.</translation>
    </message>
    <message>
        <source>The last officer's passphrase cannot be removed: nobody could open the vault.</source>
        <translation>No se puede quitar la frase de contraseña del último funcionario: nadie podría abrir la bóveda.</translation>
    </message>
    <message>
        <source>The database has no salt or no page size.</source>
        <translation>La base de datos no tiene sal o no tiene tamaño de página.</translation>
    </message>
    <message>
        <source>The vault is not being given a new master key.</source>
        <translation>La bóveda no está recibiendo una nueva clave maestra.</translation>
    </message>
</context>
<context>
    <name>ImportCommandStrings</name>
    <message>
        <source>known</source>
        <translation>ya conocida</translation>
    </message>
    <message>
        <source>Added: %1, known already: %2, refused: %3.</source>
        <translation>Añadidas: %1; ya conocidas: %2; no admitidas: %3.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>no admitida</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadida</translation>
    </message>
    <message>
        <source>The results cannot be written any more.</source>
        <translation>Ya no se pueden escribir los resultados.</translation>
    </message>
    <message>
        <source>request files or transmittals</source>
        <translation>archivos de solicitud o transmisiones</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InputStrings</name>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>No se puede leer el archivo (%1).</translation>
    </message>
</context>
<context>
    <name>InstrumentReaderStrings</name>
    <message>
        <source>The closed list "%1" does not exist.</source>
        <translation>La lista cerrada “%1” no existe.</translation>
    </message>
    <message>
        <source>The field "%1" does not exist.</source>
        <translation>El campo “%1” no existe.</translation>
    </message>
    <message>
        <source>The field stands twice in the template.</source>
        <translation>El campo figura dos veces en la plantilla.</translation>
    </message>
    <message>
        <source>The phrase "%1" does not exist.</source>
        <translation>La fórmula «%1» no existe.</translation>
    </message>
    <message>
        <source>What is named here does not exist: "%1".</source>
        <translation>Lo que aquí se nombra no existe: «%1».</translation>
    </message>
    <message>
        <source>The paragraph %1 is of an article that is not among the articles.</source>
        <translation>El párrafo %1 es de un artículo que no figura entre los artículos.</translation>
    </message>
</context>
<context>
    <name>InstrumentStrings</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Entry into force, channels, declarations</source>
        <translation>Entrada en vigor, vías, declaraciones</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Grounds for refusal and postponement</source>
        <translation>Motivos de denegación y aplazamiento</translation>
    </message>
    <message>
        <source>Other lists</source>
        <translation>Otras listas</translation>
    </message>
    <message>
        <source>Kinds of requests</source>
        <translation>Clases de solicitudes</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferente</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>solo en el primero</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>solo en el segundo</translation>
    </message>
    <message>
        <source>text not included</source>
        <translation>texto no incluido</translation>
    </message>
    <message>
        <source>Opened for signature on %1.</source>
        <translation>Abierto a la firma el %1.</translation>
    </message>
    <message>
        <source>In force since %1.</source>
        <translation>En vigor desde el %1.</translation>
    </message>
    <message>
        <source>Adopted on %1.</source>
        <translation>Aprobado el %1.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Según: %1.</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>No verificado.</translation>
    </message>
    <message numerus="yes">
        <source>Text of %n article(s) compared with a copy.</source>
        <translation>
            <numerusform>Texto de %n artículo cotejado con una copia.</numerusform>
            <numerusform>Texto de %n artículos cotejado con una copia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text of %n article(s) not verified.</source>
        <translation>
            <numerusform>Texto de %n artículo no verificado.</numerusform>
            <numerusform>Texto de %n artículos no verificado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n article(s) only number and heading are given.</source>
        <translation>
            <numerusform>De %n artículo solo se dan el número y el título.</numerusform>
            <numerusform>De %n artículos solo se dan el número y el título.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of forms and lists seen in an official text of this language: %1 of %2.</source>
        <translation>Palabras de los formularios y las listas vistas en un texto oficial de este idioma: %1 de %2.</translation>
    </message>
    <message>
        <source>part of the program</source>
        <translation>parte del programa</translation>
    </message>
    <message>
        <source>added by this office</source>
        <translation>añadido por esta oficina</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>adopted, not in force</source>
        <translation>aprobado, no en vigor</translation>
    </message>
    <message>
        <source>proposal, not in force</source>
        <translation>propuesta, no en vigor</translation>
    </message>
    <message>
        <source>in the file, not in the vault</source>
        <translation>en el archivo, no en la bóveda</translation>
    </message>
</context>
<context>
    <name>InstrumentsCommandStrings</name>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>El instrumento “%1” no se conoce.</translation>
    </message>
    <message>
        <source>text not included</source>
        <translation>texto no incluido</translation>
    </message>
    <message>
        <source>compared with a copy</source>
        <translation>cotejado con una copia</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>no verificado</translation>
    </message>
    <message>
        <source>Authentic languages: %1</source>
        <translation>Idiomas auténticos: %1</translation>
    </message>
    <message>
        <source>The file of the instrument is as it must be.</source>
        <translation>El archivo del instrumento está como debe estar.</translation>
    </message>
    <message>
        <source>The folder holds no instruments.</source>
        <translation>La carpeta no contiene instrumentos.</translation>
    </message>
    <message>
        <source>also what is the same in both</source>
        <translation>también lo que es igual en ambos</translation>
    </message>
    <message>
        <source>The vault keeps the instrument "%1" as the file has it, in place of the earlier one.</source>
        <translation>La bóveda conserva el instrumento “%1” tal como figura en el archivo, en lugar del anterior.</translation>
    </message>
    <message>
        <source>The vault keeps the instrument "%1".</source>
        <translation>La bóveda conserva el instrumento “%1”.</translation>
    </message>
    <message>
        <source>The instrument "%1" was taken out of the vault.</source>
        <translation>El instrumento “%1” se ha retirado de la bóveda.</translation>
    </message>
    <message>
        <source>There is no "instruments %1": show, compare, check, import and remove are there, and the list without a word.</source>
        <translation>No existe “instruments %1”: hay show, compare, check, import y remove, y la lista sin palabra.</translation>
    </message>
</context>
<context>
    <name>JsonStrings</name>
    <message>
        <source>A number is too large to be kept exactly.</source>
        <translation>Un número es demasiado grande para conservarse con exactitud.</translation>
    </message>
    <message>
        <source>The member "%1" stands twice in one object.</source>
        <translation>El miembro “%1” figura dos veces en un objeto.</translation>
    </message>
    <message>
        <source>A text is longer than %1 characters.</source>
        <translation>Un texto tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>A text contains the character U+0000.</source>
        <translation>Un texto contiene el carácter U+0000.</translation>
    </message>
    <message>
        <source>The file holds more than %1 values.</source>
        <translation>El archivo contiene más de %1 valores.</translation>
    </message>
    <message>
        <source>Objects and lists are nested more than %1 deep.</source>
        <translation>Los objetos y las listas están anidados a más de %1 niveles.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>The file ends in the middle: it was cut off.</source>
        <translation>El archivo termina a la mitad: está truncado.</translation>
    </message>
    <message>
        <source>This is not valid UTF-8 text.</source>
        <translation>No es un texto UTF-8 válido.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>No es JSON.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>El archivo supera %1 MiB.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>A text has more than %1 combining marks on one letter.</source>
        <translation>Un texto tiene más de %1 signos combinables sobre una misma letra.</translation>
    </message>
</context>
<context>
    <name>LetterheadStrings</name>
    <message>
        <source>The emblem must be a picture in the format PNG or JPEG.</source>
        <translation>El emblema debe ser una imagen en formato PNG o JPEG.</translation>
    </message>
    <message>
        <source>The picture is too large. It may have 10,000 dots a side, 8 million in all and 16 MB at most.</source>
        <translation>La imagen es demasiado grande. Puede tener como máximo 10.000 puntos por lado, 8 millones en total y 16 MB.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be used.</source>
        <translation>La imagen está dañada y no se puede utilizar.</translation>
    </message>
</context>
<context>
    <name>LibraryStrings</name>
    <message numerus="yes">
        <source>An office may add %n instrument(s).</source>
        <translation>
            <numerusform>Una oficina puede añadir %n instrumento.</numerusform>
            <numerusform>Una oficina puede añadir %n instrumentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an instrument "%1" already; it cannot be replaced.</source>
        <translation>Ya hay un instrumento “%1”; no se puede sustituir.</translation>
    </message>
</context>
<context>
    <name>LockStrings</name>
    <message>
        <source>The vault cannot be written to: its lock file cannot be written.</source>
        <translation>No se puede escribir en la bóveda: no se puede escribir su archivo de bloqueo.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>hora desconocida</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Another program has this vault open.</source>
        <translation>Otro programa tiene abierta esta bóveda.</translation>
    </message>
    <message>
        <source>%1 has this vault open on %2 since %3.</source>
        <translation>%1 tiene abierta esta bóveda en %2 (desde: %3).</translation>
    </message>
    <message>
        <source>%1 opened this vault on the computer %2 at %3 and has not closed it there. If nobody uses it there any more, it can be opened here all the same.</source>
        <translation>%1 abrió esta bóveda en la computadora %2 (apertura: %3) y no la ha cerrado allí. Si ya nadie la usa allí, se puede abrir aquí de todos modos.</translation>
    </message>
    <message>
        <source>The vault lies on a network drive (%1). There it could be damaged when two computers write to it; copy it to a drive of this computer.</source>
        <translation>La bóveda está en una unidad de red (%1). Allí podría dañarse si dos computadoras escriben en ella; cópiela a una unidad de esta computadora.</translation>
    </message>
</context>
<context>
    <name>MainStrings</name>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>“%1” no es uno de los idiomas ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>“%1” no es una fecha (como 2026-11-16).</translation>
    </message>
    <message>
        <source>There is no command "%1"; comity-cli --help lists them.</source>
        <translation>No existe la orden “%1”; comity-cli --help las enumera.</translation>
    </message>
    <message numerus="yes">
        <source>This command takes %n file(s) or word(s); comity-cli --help shows how.</source>
        <translation>
            <numerusform>Esta orden toma %n archivo o palabra; comity-cli --help muestra cómo.</numerusform>
            <numerusform>Esta orden toma %n archivos o palabras; comity-cli --help muestra cómo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This command takes one file or several.</source>
        <translation>Esta orden toma uno o varios archivos.</translation>
    </message>
    <message>
        <source>the vault to unlock first</source>
        <translation>la bóveda que se desbloqueará primero</translation>
    </message>
    <message>
        <source>A passphrase comes from --passphrase-file FILE (a new one from --new-passphrase-file FILE) or is asked for.
FILE and REQUEST may be - for standard input. Exit status: 0 done; 1 done, but there are errors in the
request, or nothing was found, or the case does not allow the event; 2 the input or the call cannot be used;
3 the vault cannot be opened.
</source>
        <translation>La frase de contraseña se toma de --passphrase-file FILE (una nueva, de --new-passphrase-file FILE) o se pide.
FILE y REQUEST pueden ser - para la entrada estándar. Código de salida: 0 hecho; 1 hecho, pero la solicitud tiene
errores, no se encontró nada, o el caso no permite el suceso; 2 la entrada o la llamada no se puede usar;
3 no se puede abrir la bóveda.
</translation>
    </message>
    <message>
        <source>The papers of the dialogue about a request:

  render REQUEST --document KIND --details FILE --language L --output FOLDER
         [--reference R] [--date DATE] [--occurred WHEN] [--drafted L] [--answers FILE]
         [--expedited FILE] [--event KIND] [--signed-by NAME] [--post TEXT] [--place TEXT]
                                    KIND: the kind of event it tells of, as acknowledged or refused; or reply,
                                    the reply torn off a request
  read FILE                         gives the notice inside such a paper
  confirm EXPEDITED CONFIRMATION [--format json]
                                    whether a formal confirmation confirms the copy received before
</source>
        <translation>Los documentos del diálogo sobre una solicitud:

  render REQUEST --document KIND --details FILE --language L --output FOLDER
         [--reference R] [--date DATE] [--occurred WHEN] [--drafted L] [--answers FILE]
         [--expedited FILE] [--event KIND] [--signed-by NAME] [--post TEXT] [--place TEXT]
                                    KIND: el tipo de hecho del que informa, como acknowledged o refused; o reply,
                                    la respuesta separable de una solicitud
  read FILE                         da la notificación que contiene un documento así
  confirm EXPEDITED CONFIRMATION [--format json]
                                    si una confirmación oficial confirma la copia recibida antes
</translation>
    </message>
    <message>
        <source>a vault to unlock, or files to take into the one that is unlocked</source>
        <translation>una bóveda que se ha de desbloquear, o archivos que se han de importar en la que está desbloqueada</translation>
    </message>
    <message>
        <source>The life of a request:

  events [--direction D] [--format json]
                                    what can happen, and what each event says (a star: it must)
  record REFERENCE EVENT --vault DIR [--on WHEN] [--detail KEY=VALUE]… [--details FILE] [--format json]
                                    that it happened; state and deadlines follow. WHEN: a date, or an instant
                                    with its offset, as 2026-11-16T14:03:00+01:00; now without it. A text is in
                                    the language of the messages, or KEY.fr=… in French; words of a list stand
                                    apart by commas. What has parts is JSON, best in FILE. A mistaken event is
                                    corrected by another: record REFERENCE corrected --detail event=NUMBER
                                    --detail reason=WHY
  deadlines --vault DIR [--from DATE] [--until DATE] [--kind K]… [--ours] [--limit N] [--format json]
            [--ics FILE [--references]]
                                    what falls due, the earliest first; or as a calendar
  conditions --vault DIR [--case REFERENCE] [--standing binding|proposed|declined|all] [--who us|them|all]
             [--report-due] [--csv | --format json]
                                    which conditions bind whom since when, and which explanation is due

</source>
        <translation>La vida de una solicitud:

  events [--direction D] [--format json]
                                    lo que puede ocurrir, y lo que dice cada suceso (un asterisco: obligatorio)
  record REFERENCE EVENT --vault DIR [--on WHEN] [--detail KEY=VALUE]… [--details FILE] [--format json]
                                    que ocurrió; el estado y los vencimientos se siguen de ello. WHEN: una fecha, o un instante
                                    con su diferencia horaria, como 2026-11-16T14:03:00+01:00; si falta, ahora. Un texto está
                                    en el idioma de los mensajes, o KEY.fr=… en francés; las palabras de una lista van
                                    separadas por comas. Lo que tiene partes es JSON, mejor en FILE. Un suceso erróneo se
                                    corrige con otro: record REFERENCE corrected --detail event=NUMBER
                                    --detail reason=WHY
  deadlines --vault DIR [--from DATE] [--until DATE] [--kind K]… [--ours] [--limit N] [--format json]
            [--ics FILE [--references]]
                                    los vencimientos, el más próximo primero; o como calendario
  conditions --vault DIR [--case REFERENCE] [--standing binding|proposed|declined|all] [--who us|them|all]
             [--report-due] [--csv | --format json]
                                    qué condiciones vinculan a quién desde cuándo, y qué explicación debe darse

</translation>
    </message>
    <message>
        <source>From a preservation to access:

  followup REFERENCE --vault DIR [--reference R] [--format json]
                                    the request for access to the data that this one preserved,
                                    filled from it and linked to it; R: its own reference

</source>
        <translation>De la conservación al acceso:

  followup REFERENCE --vault DIR [--reference R] [--format json]
                                    la solicitud de acceso a los datos que esta hizo conservar,
                                    rellenada a partir de ella y vinculada; R: su referencia

</translation>
    </message>
    <message>
        <source>The directory of Parties and their authorities:

  directory list --vault DIR [--party P] [--role R] [--find TEXT] [--open] [--stale] [--format json]
  directory show PARTY [ID] --vault DIR [--history] [--format json]
                                    an authority, or without ID what the Party has declared
  directory set PARTY ID FIELD=VALUE… --vault DIR
                                    fields as in the table that export --as csv gives: name.fr=…,
                                    languages="en fr"; an empty value clears. ID is party for the Party itself
  directory verify-date PARTY ID [DATE] --vault DIR
                                    that it was compared with its source, today or on that day
  directory remove PARTY ID --vault DIR
  directory addressee REQUEST --vault DIR
                                    who may be addressed with a request, the best first, and why
  check REQUEST --directory FILE    the addressee is looked up in a directory file as well
  directory import FILE --vault DIR [--apply suggested|all] [--only ENTRY]…
                                    shows what a file would change (* suggested, ! both changed it); saves
                                    nothing without --apply
  directory export --vault DIR [--party P] [--as json|csv] [--output FILE]
</source>
        <translation>El directorio de las Partes y sus autoridades:

  directory list --vault DIR [--party P] [--role R] [--find TEXT] [--open] [--stale] [--format json]
  directory show PARTY [ID] --vault DIR [--history] [--format json]
                                    una autoridad o, sin ID, lo que la Parte ha declarado
  directory set PARTY ID FIELD=VALUE… --vault DIR
                                    campos como en la tabla que da export --as csv: name.fr=…,
                                    languages="en fr"; un valor vacío borra. ID es party para la propia Parte
  directory verify-date PARTY ID [DATE] --vault DIR
                                    que se cotejó con su fuente, hoy o ese día
  directory remove PARTY ID --vault DIR
  directory addressee REQUEST --vault DIR
                                    a quién dirigir una solicitud, el mejor primero, y por qué
  check REQUEST --directory FILE    el destinatario se busca también en un archivo de directorio
  directory import FILE --vault DIR [--apply suggested|all] [--only ENTRY]…
                                    muestra lo que cambiaría un archivo (* sugerido, ! modificado por ambos); no guarda
                                    nada sin --apply
  directory export --vault DIR [--party P] [--as json|csv] [--output FILE]
</translation>
    </message>
    <message>
        <source>Statistics:

  statistics --vault DIR [--year YEAR | --from DATE --to DATE] [--direction outgoing|incoming|both]
             [--minimum N] [--csv] [--format json] [--output FILE]
                                    by Party, kind, month, language and ground, times, lapses, what is open
                                    and overdue; what counts fewer than N (5) is not shown
  statistics --vault DIR --pdf FOLDER [--languages all|ar,en,…] …
                                    the same as a report

</source>
        <translation>Estadísticas:

  statistics --vault DIR [--year YEAR | --from DATE --to DATE] [--direction outgoing|incoming|both]
             [--minimum N] [--csv] [--format json] [--output FILE]
                                    por Parte, tipo, mes, idioma y motivo, plazos, vencimientos, lo abierto
                                    y lo vencido; no se indica lo que es inferior a N (5)
  statistics --vault DIR --pdf FOLDER [--languages all|ar,en,…] …
                                    lo mismo en forma de informe

</translation>
    </message>
    <message>
        <source>The legal basis:

  basis --requesting CODE --requested CODE [--on DATE] [--for TYPE] [--offence KIND] [--urgent]
        [--coercive yes|no] [--standing FILE] [--vault DIR] [--format json]
  basis --request REQUEST …         whether the text is in force between the Parties, which regime governs,
                                    and what follows: paragraphs, channels, grounds, conditions
  basis --standing FILE --keep --vault DIR
                                    keeps what is known of deposits, declarations and treaties in the vault
  check REQUEST [--vault DIR] [--standing FILE]
                                    what the vault, or a file, knows of the Parties counts in the findings

</source>
        <translation>La base jurídica:

  basis --requesting CODE --requested CODE [--on DATE] [--for TYPE] [--offence KIND] [--urgent]
        [--coercive yes|no] [--standing FILE] [--vault DIR] [--format json]
  basis --request REQUEST …         si el texto está en vigor entre las Partes, qué régimen rige
                                    y qué se deriva de ello: párrafos, vías, motivos, condiciones
  basis --standing FILE --keep --vault DIR
                                    guarda en la bóveda lo que se sabe de depósitos, declaraciones y tratados
  check REQUEST [--vault DIR] [--standing FILE]
                                    lo que la bóveda, o un archivo, sabe de las Partes cuenta en las observaciones

</translation>
    </message>
    <message>
        <source>--instrument-folder is for template, templates, check, render and instruments.</source>
        <translation>--instrument-folder es para template, templates, check, render e instruments.</translation>
    </message>
    <message>
        <source>The treaty texts under which requests are made:

  instruments [--format json]       which there are, and what of their text is verified
  instruments show ID               what is known of one, its articles and kinds of requests
  instruments compare ID ID [--all] what one has and the other has not; --all: also what is the same
  instruments check FILE            what is wrong with the file of an instrument, and where
  instruments import FILE --vault DIR
                                    the vault keeps an instrument of the office's own; with --vault DIR the
                                    other words know it too
  instruments remove ID --vault DIR one under which there are no requests

With --instrument-folder FOLDER before the command, template, templates, check, render and instruments
know the instruments of that folder too.

</source>
        <translation>Los tratados con arreglo a los cuales se hacen solicitudes:

  instruments [--format json]       cuáles hay y qué parte de su texto está verificada
  instruments show ID               lo que se sabe de uno, sus artículos y clases de solicitudes
  instruments compare ID ID [--all] lo que uno tiene y el otro no; --all: también lo que es igual
  instruments check FILE            qué está mal en el archivo de un instrumento y dónde
  instruments import FILE --vault DIR
                                    la bóveda conserva un instrumento propio de la oficina; con --vault DIR
                                    también lo conocen las demás palabras
  instruments remove ID --vault DIR retira uno con arreglo al cual no hay solicitudes

Con --instrument-folder FOLDER antes de la orden, template, templates, check, render e instruments
conocen también los instrumentos de esa carpeta.

</translation>
    </message>
    <message>
        <source>Usage: comity-cli [--messages LANGUAGE] [--as-of DATE] COMMAND …

  templates [--format json]         the kinds of requests, by article
  template INSTRUMENT TYPE          an empty request as JSON
  check REQUEST [--language L] [--format json]
                                    what the treaty asks for and the request lacks
  render REQUEST --language L --output FOLDER [--document request] [--vault DIR]
                                    the transmittal as PDF; L: all, ar, en, es, fr, ru, zh, or en+ar
  read FILE [--pretty]              the request inside a transmittal or a request file

In a vault, the encrypted store of one desk:

  vault create DIR --officer NAME [--practice]
                                    a new vault with its first officer, or a practice desk with sample cases
  vault sheet DIR --output FILE [--language L]
                                    its recovery sheet, to be printed and put in a safe
  vault verify DIR [--head CODE] [--details] [--format json]
                                    reads all of it, says what is damaged or was set back
  vault backup DIR --to FOLDER [--prune]
  vault restore BACKUP DIR          a new vault made of a backup
  vault recover DIR --officer NAME  opens it by the code of a recovery sheet
  vault rekey DIR                   a new key for everything
  vault officer list|passphrase DIR
  vault officer add|remove|reset DIR NAME [--roles ROLES] [--lose-sealed]
  vault officer rename DIR NAME NEW-NAME, vault officer roles DIR NAME ROLES
  add REQUEST --vault DIR [--incoming]
                                    puts a request in, our own or one that came from another Party
  show REFERENCE --vault DIR [--format json [--case]] [--attachment N --output FILE]
                                    the request, how its case stands, and what happened
  list --vault DIR [--state S] [--party P] [--direction D] [--type T] [--urgent] [--from DATE] [--to DATE]
       [--shelf desk|archive|bin|all] [--sort S] [--ascending] [--limit N] [--format json]
  search TEXT --vault DIR [--best-first] [and what list has]
  import FILE… --vault DIR          many files: each of them is in or not, and a second run goes on
  shelf REFERENCE desk|archive|bin|back --vault DIR
                                    puts a request away or takes it out again; nothing is ever deleted
  assign REFERENCE NAME --vault DIR the officer who has the case

</source>
        <translation>Uso: comity-cli [--messages LANGUAGE] [--as-of DATE] COMMAND …

  templates [--format json]         los tipos de solicitudes, por artículo
  template INSTRUMENT TYPE          una solicitud vacía en JSON
  check REQUEST [--language L] [--format json]
                                    lo que el tratado exige y falta en la solicitud
  render REQUEST --language L --output FOLDER [--document request] [--vault DIR]
                                    la transmisión en PDF. L: all, ar, en, es, fr, ru, zh, en+ar
  read FILE [--pretty]              la solicitud contenida en una transmisión o en un archivo de solicitud

En una bóveda, el almacén cifrado de una oficina:

  vault create DIR --officer NAME [--practice]
                                    una bóveda nueva con su primer funcionario, o una mesa de prácticas con casos de ejemplo
  vault sheet DIR --output FILE [--language L]
                                    su hoja de recuperación, para imprimirla y guardarla en una caja fuerte
  vault verify DIR [--head CODE] [--details] [--format json]
                                    la lee entera, dice qué está dañado o devuelto a un estado anterior
  vault backup DIR --to FOLDER [--prune]
  vault restore BACKUP DIR          una bóveda nueva hecha con una copia de seguridad
  vault recover DIR --officer NAME  la abre con el código de una hoja de recuperación
  vault rekey DIR                   una clave nueva para todo
  vault officer list|passphrase DIR
  vault officer add|remove|reset DIR NAME [--roles ROLES] [--lose-sealed]
  vault officer rename DIR NAME NEW-NAME, vault officer roles DIR NAME ROLES
  add REQUEST --vault DIR [--incoming]
                                    guarda una solicitud, propia o procedente de otra Parte
  show REFERENCE --vault DIR [--format json [--case]] [--attachment N --output FILE]
                                    la solicitud, cómo está su caso y lo que ocurrió
  list --vault DIR [--state S] [--party P] [--direction D] [--type T] [--urgent] [--from DATE] [--to DATE]
       [--shelf desk|archive|bin|all] [--sort S] [--ascending] [--limit N] [--format json]
  search TEXT --vault DIR [--best-first] [y las opciones de list]
  import FILE… --vault DIR          muchos archivos: cada uno entra o no, y una segunda vez continúa
  shelf REFERENCE desk|archive|bin|back --vault DIR
                                    guarda una solicitud o la saca de nuevo; nunca se borra nada
  assign REFERENCE NAME --vault DIR el funcionario a cargo del caso

</translation>
    </message>
    <message>
        <source>What only named officers may read (article 18(4): who the person is), each with their own passphrase; neither
an administrator nor the recovery sheet opens it:

  sealed list REFERENCE --vault DIR [--format json]
                                    its versions, for whom they open, and who opened one when
  sealed open REFERENCE --vault DIR [--version N]
  sealed write REFERENCE --vault DIR --file FILE --reader NAME…
                                    for these officers and no others; two at least, or it may be lost

</source>
        <translation>Lo que solo pueden leer los funcionarios designados (artículo 18, párrafo 4: quién es la persona), cada uno con su propia
frase de contraseña; no lo abre ni un administrador ni la hoja de recuperación:

  sealed list REFERENCE --vault DIR [--format json]
                                    sus versiones, para quién se abren, y quién abrió una y cuándo
  sealed open REFERENCE --vault DIR [--version N]
  sealed write REFERENCE --vault DIR --file FILE --reader NAME…
                                    para estos funcionarios y nadie más; dos al menos, o puede perderse

</translation>
    </message>
</context>
<context>
    <name>MaintenanceStrings</name>
    <message>
        <source>The key of the database could not be changed.</source>
        <translation>No se pudo cambiar la clave de la base de datos.</translation>
    </message>
</context>
<context>
    <name>MessageCatalogueStrings</name>
    <message>
        <source>This is not a catalogue of messages.</source>
        <translation>No es un catálogo de mensajes.</translation>
    </message>
    <message>
        <source>The message %1 is not there in all six languages.</source>
        <translation>El mensaje %1 no está en los seis idiomas.</translation>
    </message>
</context>
<context>
    <name>MigrationStrings</name>
    <message>
        <source>The database could not be brought to the form that this program needs.</source>
        <translation>No se pudo llevar la base de datos a la forma que este programa necesita.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of the program.</source>
        <translation>La base de datos fue escrita por una versión más reciente del programa.</translation>
    </message>
</context>
<context>
    <name>NewMenuStrings</name>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of request, article</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>kind of request, article, instrument</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>NoticeDetailsStrings</name>
    <message>
        <source>The member is missing.</source>
        <translation>Falta el miembro.</translation>
    </message>
    <message>
        <source>Here must stand an object.</source>
        <translation>Aquí debe figurar un objeto.</translation>
    </message>
    <message>
        <source>Here must stand a list.</source>
        <translation>Aquí debe figurar una lista.</translation>
    </message>
    <message>
        <source>The list has more than %1 rows.</source>
        <translation>La lista tiene más de %1 filas.</translation>
    </message>
    <message>
        <source>Here must stand a whole number from 0.</source>
        <translation>Aquí debe figurar un número entero a partir de 0.</translation>
    </message>
    <message>
        <source>Here must stand a date, or a moment with its offset.</source>
        <translation>Aquí debe figurar una fecha, o un momento con su desfase.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits 0-9 and a-f.</source>
        <translation>Un SHA-256 tiene 64 dígitos 0-9 y a-f.</translation>
    </message>
    <message>
        <source>"%1" is not one of these words: %2.</source>
        <translation>“%1” no es una de estas palabras: %2.</translation>
    </message>
    <message>
        <source>"%1" is not in the closed list of the instrument.</source>
        <translation>“%1” no figura en la lista cerrada del instrumento.</translation>
    </message>
</context>
<context>
    <name>NoticeReaderStrings</name>
    <message>
        <source>The member is missing.</source>
        <translation>Falta el miembro.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits 0-9 and a-f.</source>
        <translation>Un SHA-256 tiene 64 dígitos 0-9 y a-f.</translation>
    </message>
    <message>
        <source>Here must stand an object.</source>
        <translation>Aquí debe figurar un objeto.</translation>
    </message>
    <message>
        <source>No paper tells of an event of this kind.</source>
        <translation>Ningún documento informa de un hecho de este tipo.</translation>
    </message>
    <message>
        <source>This is not a file of the form "notice/1".</source>
        <translation>Este no es un archivo de la forma “notice/1”.</translation>
    </message>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>El instrumento “%1” es desconocido.</translation>
    </message>
    <message>
        <source>The instrument has no kind of request "%1".</source>
        <translation>El instrumento no tiene el tipo de solicitud “%1”.</translation>
    </message>
    <message>
        <source>A Party does not write to itself.</source>
        <translation>Una Parte no se escribe a sí misma.</translation>
    </message>
    <message>
        <source>Here must stand a date, or a moment with its offset (as 2026-11-16T09:30:00+01:00).</source>
        <translation>Aquí debe figurar una fecha, o un momento con su desfase (como 2026-11-16T09:30:00+01:00).</translation>
    </message>
    <message>
        <source>A notice is a JSON object.</source>
        <translation>Una notificación es un objeto JSON.</translation>
    </message>
</context>
<context>
    <name>OfficeInstrumentsStrings</name>
    <message>
        <source>Only an administrator of the vault adds or removes an instrument.</source>
        <translation>Solo un administrador de la bóveda añade o retira un instrumento.</translation>
    </message>
    <message>
        <source>The vault has requests of the kind "%1", which this file does not have.</source>
        <translation>La bóveda tiene solicitudes de la clase “%1”, que este archivo no contiene.</translation>
    </message>
    <message>
        <source>An instrument is a file named like "mine.json"; its articles and kinds of requests may stand beside it as "mine.articles.json".</source>
        <translation>Un instrumento es un archivo con un nombre como “mine.json”; sus artículos y clases de solicitudes pueden estar al lado como “mine.articles.json”.</translation>
    </message>
    <message>
        <source>The files of this instrument are more, or larger, than those of any treaty.</source>
        <translation>Los archivos de este instrumento son más, o más grandes, que los de cualquier tratado.</translation>
    </message>
    <message numerus="yes">
        <source>A vault keeps %n instrument(s) at most.</source>
        <translation>
            <numerusform>Una bóveda conserva como máximo %n instrumento.</numerusform>
            <numerusform>Una bóveda conserva como máximo %n instrumentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This vault keeps no instrument "%1" of the office's own.</source>
        <translation>Esta bóveda no conserva ningún instrumento “%1” propio de la oficina.</translation>
    </message>
    <message>
        <source>There are requests under this instrument: it stays.</source>
        <translation>Hay solicitudes con arreglo a este instrumento: se queda.</translation>
    </message>
    <message>
        <source>The instrument "%1" that this vault keeps cannot be used: %2 Its requests are safe, but cannot be opened.</source>
        <translation>El instrumento “%1” que conserva esta bóveda no se puede utilizar: %2 Sus solicitudes están a salvo, pero no se pueden abrir.</translation>
    </message>
</context>
<context>
    <name>OfficerCommandStrings</name>
    <message>
        <source>"%1" is not a role: drafter, approver, administrator, several joined by commas.</source>
        <translation>“%1” no es una función: drafter, approver, administrator, o varias separadas por comas.</translation>
    </message>
    <message>
        <source>	no passphrase</source>
        <translation>	sin frase de contraseña</translation>
    </message>
    <message>
        <source>The present passphrase, once more: </source>
        <translation>La frase de contraseña actual, una vez más: </translation>
    </message>
    <message>
        <source>Whoever kept an old copy of the key file and knows the passphrase can still read an old copy of the database. To shut such a copy out of what is written from now on, give the vault a new key: comity-cli vault rekey</source>
        <translation>Quien haya guardado una copia antigua del archivo de claves y conozca la frase de contraseña todavía puede leer una copia antigua de la base de datos. Para que esa copia no dé acceso a lo que se escriba en adelante, dé a la bóveda una clave nueva: comity-cli vault rekey</translation>
    </message>
    <message>
        <source>The officers of a vault: list, add, remove, rename, roles, reset, passphrase; comity-cli --help shows how.</source>
        <translation>Los funcionarios de una bóveda: list, add, remove, rename, roles, reset, passphrase; comity-cli --help muestra cómo.</translation>
    </message>
    <message>
        <source>drafter, approver, administrator, joined by commas</source>
        <translation>drafter, approver, administrator, separadas por comas</translation>
    </message>
    <message>
        <source>The file with the code cannot be read.</source>
        <translation>No se puede leer el archivo con el código.</translation>
    </message>
    <message>
        <source>The code of the recovery sheet, in one line: </source>
        <translation>El código de la hoja de recuperación, en una línea: </translation>
    </message>
    <message>
        <source>--lose-sealed does it all the same.</source>
        <translation>--lose-sealed lo hace de todos modos.</translation>
    </message>
    <message>
        <source>also when nobody else can open what was sealed for the officer</source>
        <translation>también cuando nadie más puede abrir lo que se selló para el funcionario</translation>
    </message>
</context>
<context>
    <name>OfficerStrings</name>
    <message>
        <source>An officer needs at least one role.</source>
        <translation>Un funcionario necesita al menos una función.</translation>
    </message>
    <message>
        <source>An officer needs a name.</source>
        <translation>Un funcionario necesita un nombre.</translation>
    </message>
    <message>
        <source>There is an officer with this name already.</source>
        <translation>Ya hay un funcionario con este nombre.</translation>
    </message>
    <message>
        <source>The vault needs an administrator: this is the last one.</source>
        <translation>La bóveda necesita un administrador: este es el último.</translation>
    </message>
</context>
<context>
    <name>OpeningStrings</name>
    <message>
        <source>This build cannot encrypt: the database is not opened.</source>
        <translation>Esta versión del programa no puede cifrar: la base de datos no se abre.</translation>
    </message>
    <message>
        <source>The database is not there.</source>
        <translation>La base de datos no está.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de datos está dañada.</translation>
    </message>
    <message>
        <source>The database is empty: its file lost its content.</source>
        <translation>La base de datos está vacía: su archivo perdió el contenido.</translation>
    </message>
    <message>
        <source>The database was not made by this program.</source>
        <translation>La base de datos no fue creada por este programa.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Ya existe un archivo con este nombre.</translation>
    </message>
    <message>
        <source>The database cannot be made.</source>
        <translation>No se puede crear la base de datos.</translation>
    </message>
    <message>
        <source>This build would keep parts of the vault readable on the disk: the database is not opened.</source>
        <translation>Esta versión del programa dejaría partes de la bóveda legibles en el disco: la base de datos no se abre.</translation>
    </message>
</context>
<context>
    <name>OutsideFilesStrings</name>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>No se puede leer el archivo (%1).</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>El archivo supera %1 MiB.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>No se puede escribir el archivo (%1).</translation>
    </message>
</context>
<context>
    <name>PaperFilesStrings</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>No se puede crear la carpeta.</translation>
    </message>
</context>
<context>
    <name>PassphraseStrings</name>
    <message>
        <source>Names of the office, of its people and of the vault are tried first.</source>
        <translation>Los nombres de la oficina, de su personal y de la bóveda son lo primero que se prueba.</translation>
    </message>
    <message>
        <source>It is made of frequent words and passwords; add more words that do not belong together.</source>
        <translation>Se compone de palabras y contraseñas frecuentes; añada más palabras que no guarden relación entre sí.</translation>
    </message>
    <message>
        <source>Repeating something adds little.</source>
        <translation>Las repeticiones añaden poca seguridad.</translation>
    </message>
    <message>
        <source>Sequences such as abcd or 4321 are easy to guess.</source>
        <translation>Las secuencias como abcd o 4321 son fáciles de adivinar.</translation>
    </message>
    <message>
        <source>Neighbouring keys of the keyboard are easy to guess.</source>
        <translation>Las teclas contiguas del teclado son fáciles de adivinar.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>Las fechas y los años son fáciles de adivinar.</translation>
    </message>
    <message>
        <source>It has to have at least %1 characters.</source>
        <translation>Debe tener al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>It is too easy to guess; four or five words that have nothing to do with each other are a good passphrase.</source>
        <translation>Es demasiado fácil de adivinar; cuatro o cinco palabras que no tengan nada que ver entre sí son una buena frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>PdfPrintingStrings</name>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>La impresora no aceptó las páginas.</translation>
    </message>
    <message>
        <source>The document cannot be read.</source>
        <translation>No se puede leer el documento.</translation>
    </message>
    <message>
        <source>There is no printer on this computer; save the sheet as PDF instead.</source>
        <translation>No hay ninguna impresora en este equipo; guarde la hoja en PDF.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>No se ha impreso nada.</translation>
    </message>
</context>
<context>
    <name>PdfReadStrings</name>
    <message>
        <source>The file is no PDF, or it is damaged.</source>
        <translation>El archivo no es un PDF o está dañado.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password; the program does not open it.</source>
        <translation>El PDF está protegido con contraseña; el programa no lo abre.</translation>
    </message>
    <message>
        <source>The PDF is larger than any transmittal.</source>
        <translation>El PDF es mayor que cualquier transmisión.</translation>
    </message>
    <message>
        <source>The request in the PDF is packed in a way this program does not open.</source>
        <translation>La solicitud contenida en el PDF está comprimida de un modo que este programa no abre.</translation>
    </message>
    <message>
        <source>There is more than one request inside the PDF; which one is meant is unclear.</source>
        <translation>El PDF contiene más de una solicitud; no está claro a cuál se refiere.</translation>
    </message>
    <message>
        <source>There is no request inside the PDF.</source>
        <translation>El PDF no contiene ninguna solicitud.</translation>
    </message>
</context>
<context>
    <name>PracticeVaultStrings</name>
    <message>
        <source>Colleague (practice)</source>
        <translation>Colega (prácticas)</translation>
    </message>
    <message>
        <source>There are requests in this vault: it cannot become a practice desk.</source>
        <translation>Esta bóveda contiene solicitudes: no puede convertirse en una mesa de prácticas.</translation>
    </message>
    <message>
        <source>Whether a vault is a practice desk is settled when it is made.</source>
        <translation>Si una bóveda es una mesa de prácticas se decide al crearla.</translation>
    </message>
</context>
<context>
    <name>PrintingStrings</name>
    <message>
        <source>Nothing was printed.</source>
        <translation>No se ha impreso nada.</translation>
    </message>
    <message>
        <source>There is no printer on this computer; the paper can be written into PDF files.</source>
        <translation>No hay ninguna impresora en esta computadora; el documento se puede escribir en archivos PDF.</translation>
    </message>
</context>
<context>
    <name>ReadCommandStrings</name>
    <message>
        <source>lines and indentation for a human reader</source>
        <translation>líneas y sangrías para la lectura</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Huella (SHA-256): %1</translation>
    </message>
    <message>
        <source>a PDF of this program, a request file or a notice, or -</source>
        <translation>un PDF de este programa, un archivo de solicitud o una notificación, o -</translation>
    </message>
    <message>
        <source>why not, without the place</source>
        <translation>el motivo, sin el lugar</translation>
    </message>
    <message>
        <source>the texts that travel in the file, none of them judged: JSON with base64</source>
        <translation>los textos que contiene el archivo, sin juzgar ninguno: JSON en base64</translation>
    </message>
</context>
<context>
    <name>ReceivedPapersStrings</name>
    <message>
        <source>There is no paper of the dialogue in the file.</source>
        <translation>El archivo no contiene ningún documento intercambiado entre las Partes.</translation>
    </message>
</context>
<context>
    <name>RecordCheckStrings</name>
    <message>
        <source>This record is not as the audit chain has it.</source>
        <translation>Este registro no coincide con lo que consta en la cadena de auditoría.</translation>
    </message>
    <message>
        <source>The audit chain tells of this record, but it is not there any more.</source>
        <translation>La cadena de auditoría menciona este registro, pero ya no está.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>La operación se detuvo.</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Solicitud %1</translation>
    </message>
    <message>
        <source>Request %1, version %2</source>
        <translation>Solicitud %1, versión %2</translation>
    </message>
    <message>
        <source>Event %1 of request %2</source>
        <translation>Suceso %1 de la solicitud %2</translation>
    </message>
    <message>
        <source>Issued document %1 of request %2</source>
        <translation>Documento emitido %1 de la solicitud %2</translation>
    </message>
    <message>
        <source>Event of request %1 (row %2 of the audit chain)</source>
        <translation>Suceso de la solicitud %1 (fila %2 de la cadena de auditoría)</translation>
    </message>
    <message>
        <source>Issued document of request %1 (row %2 of the audit chain)</source>
        <translation>Documento emitido de la solicitud %1 (fila %2 de la cadena de auditoría)</translation>
    </message>
    <message>
        <source>Officer %1</source>
        <translation>Funcionario %1</translation>
    </message>
    <message>
        <source>Officer %1 (%2)</source>
        <translation>Funcionario %1 (%2)</translation>
    </message>
    <message>
        <source>Attachment %1 of request %2</source>
        <translation>Adjunto %1 de la solicitud %2</translation>
    </message>
    <message>
        <source>What officer %2 has typed into request %1</source>
        <translation>Lo que el funcionario %2 ha escrito en la solicitud %1</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Ajuste %1</translation>
    </message>
    <message>
        <source>Authority %1 of the directory</source>
        <translation>Autoridad %1 del directorio</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importación %1</translation>
    </message>
    <message>
        <source>The list of files of import %1</source>
        <translation>La lista de archivos de la importación %1</translation>
    </message>
    <message>
        <source>The numbers of requests (%1)</source>
        <translation>Los números de solicitudes (%1)</translation>
    </message>
    <message>
        <source>The search, request %1</source>
        <translation>La búsqueda, solicitud %1</translation>
    </message>
    <message>
        <source>The vault's own record</source>
        <translation>El registro de la propia bóveda</translation>
    </message>
    <message>
        <source>This record is there, but the audit chain does not tell of it.</source>
        <translation>Este registro está, pero la cadena de auditoría no habla de él.</translation>
    </message>
    <message>
        <source>This does not fit the requests that it was made from.</source>
        <translation>Esto no coincide con las solicitudes de las que se obtuvo.</translation>
    </message>
    <message>
        <source>Version %1 of authority %2 of the directory</source>
        <translation>Versión %1 de la autoridad %2 del directorio</translation>
    </message>
    <message>
        <source>What falls due in request %1, and its conditions</source>
        <translation>Lo que vence en la solicitud %1, y sus condiciones</translation>
    </message>
    <message>
        <source>The sealed draft of officer %2 in request %1</source>
        <translation>El borrador sellado del funcionario %2 en la solicitud %1</translation>
    </message>
    <message>
        <source>Sealed note of request %1, version %2</source>
        <translation>Nota sellada de la solicitud %1, versión %2</translation>
    </message>
</context>
<context>
    <name>RecordCommandsStrings</name>
    <message>
        <source>The limit is a number from 1 to 1,000.</source>
        <translation>El límite es un número de 1 a 1000.</translation>
    </message>
    <message>
        <source>An annex cannot be read.</source>
        <translation>No se puede leer un anexo.</translation>
    </message>
    <message>
        <source>An annex is not the file that the request names: its hash differs.</source>
        <translation>Un anexo no es el archivo que indica la solicitud: su huella es distinta.</translation>
    </message>
    <message>
        <source>The direction is outgoing or incoming.</source>
        <translation>La dirección es outgoing o incoming.</translation>
    </message>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>“%1” no es una fecha (como 2026-11-16).</translation>
    </message>
    <message>
        <source>outgoing or incoming</source>
        <translation>outgoing o incoming</translation>
    </message>
    <message>
        <source>the state, or several joined by commas</source>
        <translation>el estado, o varios separados por comas</translation>
    </message>
    <message>
        <source>the other Party, as FR</source>
        <translation>la otra Parte, como FR</translation>
    </message>
    <message>
        <source>urgent requests only</source>
        <translation>solo las solicitudes urgentes</translation>
    </message>
    <message>
        <source>dated this day or later</source>
        <translation>con fecha de este día o posterior</translation>
    </message>
    <message>
        <source>dated this day or earlier</source>
        <translation>con fecha de este día o anterior</translation>
    </message>
    <message>
        <source>how many, at most 1,000</source>
        <translation>cuántas, 1000 como máximo</translation>
    </message>
    <message>
        <source>a request file, or -</source>
        <translation>un archivo de solicitud, o -</translation>
    </message>
    <message>
        <source>This request is in the vault already; nothing was changed.</source>
        <translation>Esta solicitud ya está en la bóveda; no se ha modificado nada.</translation>
    </message>
    <message>
        <source>changed, date, reference, party or state</source>
        <translation>changed, date, reference, party o state</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>en orden inverso</translation>
    </message>
    <message>
        <source>The list is sorted by changed, date, reference, party or state.</source>
        <translation>La lista se ordena por changed, date, reference, party o state.</translation>
    </message>
    <message>
        <source>There are more; raise --limit or narrow the list.</source>
        <translation>Hay más; aumente --limit o acote la lista.</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>qué se busca</translation>
    </message>
    <message>
        <source>hits in whole words and at the top of a request first</source>
        <translation>primero las palabras enteras y lo que figura al comienzo de la solicitud</translation>
    </message>
    <message>
        <source>The shelf is desk, archive, bin or all, not "%1".</source>
        <translation>El lugar es desk, archive, bin o all, no «%1».</translation>
    </message>
    <message>
        <source>desk, archive, bin or all</source>
        <translation>desk, archive, bin o all</translation>
    </message>
    <message>
        <source>the kind of request, as preservation or access</source>
        <translation>el tipo de solicitud, por ejemplo preservation o access</translation>
    </message>
    <message>
        <source>it came from another Party, which sent it as its own</source>
        <translation>procede de otra Parte, que la envió como suya</translation>
    </message>
</context>
<context>
    <name>RecordsStrings</name>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>There is no request with this reference.</source>
        <translation>No hay ninguna solicitud con esta referencia.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests bear this reference.</source>
        <translation>
            <numerusform>%n solicitud lleva esta referencia.</numerusform>
            <numerusform>%n solicitudes llevan esta referencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text o json</translation>
    </message>
    <message>
        <source>The format is text or json, not "%1".</source>
        <translation>El formato es text o json, no “%1”.</translation>
    </message>
</context>
<context>
    <name>RecoverySheetStrings</name>
    <message>
        <source>The recovery sheet cannot be made: a code on it has not the form it must have.</source>
        <translation>No se puede emitir la hoja de recuperación: un código no tiene la forma exigida.</translation>
    </message>
    <message>
        <source>The recovery sheet cannot be made: the name of the vault, its identifier, the time or the officer is missing.</source>
        <translation>No se puede emitir la hoja de recuperación: falta el nombre de la bóveda digital, su identificador, la hora o el funcionario.</translation>
    </message>
    <message>
        <source>The recovery sheet holds characters that cannot be printed (%1).</source>
        <translation>La hoja de recuperación contiene caracteres que no se pueden imprimir (%1).</translation>
    </message>
</context>
<context>
    <name>RecoveryStrings</name>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (línea %2)</translation>
    </message>
    <message>
        <source>In the recovery code these groups of five are not right: %1. Compare them with the sheet.</source>
        <translation>En el código de recuperación no son correctos estos grupos de cinco: %1. Compárelos con la hoja.</translation>
    </message>
    <message>
        <source>A recovery code has %1 letters and digits; these are %2.</source>
        <translation>Un código de recuperación tiene %1 letras y dígitos; aquí hay %2.</translation>
    </message>
    <message>
        <source>The recovery code was printed by a newer version of this program.</source>
        <translation>El código de recuperación se imprimió con una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>The recovery code is not right, though each of its groups could be: more than one sign is wrong. Compare all of it with the sheet.</source>
        <translation>El código de recuperación no es correcto, aunque cada uno de sus grupos podría serlo: hay más de un signo equivocado. Compárelo entero con la hoja.</translation>
    </message>
</context>
<context>
    <name>RenderCommandStrings</name>
    <message>
        <source>a request file, or -</source>
        <translation>un archivo de solicitud, o -</translation>
    </message>
    <message>
        <source>all, one language, or two as en+ar</source>
        <translation>all, un idioma, o dos como en+ar</translation>
    </message>
    <message>
        <source>the folder for the PDF files</source>
        <translation>la carpeta de los archivos PDF</translation>
    </message>
    <message>
        <source>Say where the PDF files shall go: --output FOLDER.</source>
        <translation>Indique dónde guardar los archivos PDF: --output FOLDER.</translation>
    </message>
    <message>
        <source>There is no document "%1" for this kind of request.</source>
        <translation>No existe el documento “%1” para este tipo de solicitud.</translation>
    </message>
    <message>
        <source>The request still has errors; comity-cli check names them.</source>
        <translation>La solicitud aún tiene errores; comity-cli check los indica.</translation>
    </message>
    <message>
        <source>which document: request, or the kind of event a paper tells of</source>
        <translation>qué documento: request, o el tipo de hecho del que informa un documento</translation>
    </message>
</context>
<context>
    <name>RequestBatchStrings</name>
    <message numerus="yes">
        <source>%n of its files are there already; nothing was written over.</source>
        <translation>
            <numerusform>%n de sus archivos ya existe; no se ha reemplazado nada.</numerusform>
            <numerusform>%n de sus archivos ya existen; no se ha reemplazado nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDeskStrings</name>
    <message>
        <source>A later state of the request took the place of this one.</source>
        <translation>Un estado posterior de la solicitud ha ocupado el lugar de este.</translation>
    </message>
    <message>
        <source>The request is closed.</source>
        <translation>La solicitud está cerrada.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>La operación se canceló.</translation>
    </message>
    <message>
        <source>This kind of request is not known here.</source>
        <translation>Este tipo de solicitud no es conocido aquí.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>La impresora no aceptó las páginas.</translation>
    </message>
    <message numerus="yes">
        <source>The paper has %n page(s); none of them is in the range chosen.</source>
        <translation>
            <numerusform>El documento tiene %n página, que no está en el intervalo elegido.</numerusform>
            <numerusform>El documento tiene %n páginas; ninguna de ellas está en el intervalo elegido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDocumentStrings</name>
    <message>
        <source>The request holds characters that cannot be printed (%1).</source>
        <translation>La solicitud contiene caracteres que no se pueden imprimir (%1).</translation>
    </message>
    <message>
        <source>The information is not printed before the receiving Party has answered on the conditions.</source>
        <translation>La información no se imprime hasta que la Parte receptora haya respondido sobre las condiciones.</translation>
    </message>
</context>
<context>
    <name>RequestImportStrings</name>
    <message>
        <source>The file is too large for a request.</source>
        <translation>El archivo es demasiado grande para ser una solicitud.</translation>
    </message>
    <message>
        <source>PDFs cannot be read: the program that reads them is missing.</source>
        <translation>Los PDF no se pueden leer: falta el programa que los lee.</translation>
    </message>
    <message>
        <source>It cannot be read as a transmittal. %1</source>
        <translation>No se puede leer como una transmisión. %1</translation>
    </message>
    <message>
        <source>Reading it as a transmittal took too long or too much memory.</source>
        <translation>Leerlo como una transmisión llevaba demasiado tiempo o demasiada memoria.</translation>
    </message>
</context>
<context>
    <name>RequestInputStrings</name>
    <message>
        <source>The path of an annex must stay inside the folder of the request.</source>
        <translation>La ruta de un anexo debe quedar dentro de la carpeta de la solicitud.</translation>
    </message>
    <message>
        <source>"%1" is not a language: all, ar, en, es, fr, ru, zh, or two of them as en+ar.</source>
        <translation>“%1” no es un idioma: all, ar, en, es, fr, ru, zh, o dos de ellos como en+ar.</translation>
    </message>
</context>
<context>
    <name>RequestReaderStrings</name>
    <message>
        <source>The member is missing.</source>
        <translation>Falta el miembro.</translation>
    </message>
    <message>
        <source>Here must stand a string.</source>
        <translation>Aquí debe figurar una cadena.</translation>
    </message>
    <message>
        <source>Here must stand an object.</source>
        <translation>Aquí debe figurar un objeto.</translation>
    </message>
    <message>
        <source>The path of an annex must stay inside the folder of the request.</source>
        <translation>La ruta de un anexo debe quedar dentro de la carpeta de la solicitud.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits 0-9 and a-f.</source>
        <translation>Un SHA-256 tiene 64 dígitos 0-9 y a-f.</translation>
    </message>
    <message>
        <source>The number of pages is a whole number from 1.</source>
        <translation>El número de páginas es un entero a partir de 1.</translation>
    </message>
    <message>
        <source>Here must stand a list.</source>
        <translation>Aquí debe figurar una lista.</translation>
    </message>
    <message>
        <source>There are more than %1 annexes.</source>
        <translation>Hay más de %1 anexos.</translation>
    </message>
    <message>
        <source>The direction is "outgoing" or "incoming".</source>
        <translation>La dirección es "outgoing" o "incoming".</translation>
    </message>
    <message>
        <source>This is not a request file of the form "request/1".</source>
        <translation>No es un archivo de solicitud de la forma "request/1".</translation>
    </message>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>El instrumento “%1” no es conocido.</translation>
    </message>
    <message>
        <source>The instrument has no kind of request "%1".</source>
        <translation>El instrumento no prevé el tipo de solicitud “%1”.</translation>
    </message>
    <message>
        <source>A request file is a JSON object.</source>
        <translation>Un archivo de solicitud es un objeto JSON.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
</context>
<context>
    <name>RequestStrings</name>
    <message>
        <source>The vault has a request with this reference already.</source>
        <translation>La bóveda ya tiene una solicitud con esta referencia.</translation>
    </message>
</context>
<context>
    <name>RequestWordsStrings</name>
    <message>
        <source>Reference</source>
        <comment>column of a list</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Other Party</source>
        <comment>column of a list</comment>
        <translation>Otra Parte</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column of a list: what a request is about</comment>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of a list</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column of a list</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of a list</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Last changed</source>
        <comment>column of a list</comment>
        <translation>Última modificación</translation>
    </message>
    <message>
        <source>Urgency</source>
        <comment>column of a list</comment>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Officer</source>
        <comment>column of a list</comment>
        <translation>Funcionario</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>column of a list</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a Party and its code: France (FR)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Former officer no. %1</source>
        <translation>Antiguo funcionario n.º %1</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <comment>direction of a request</comment>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>direction of a request</comment>
        <translation>Recibida</translation>
    </message>
</context>
<context>
    <name>RuleSetStrings</name>
    <message>
        <source>The template "%1" asks for the rule %2, which this program does not have.</source>
        <translation>La plantilla “%1” pide la regla %2, que este programa no tiene.</translation>
    </message>
</context>
<context>
    <name>SchemaCheckStrings</name>
    <message>
        <source>The file does not have the form it must have: %1</source>
        <translation>El archivo no tiene la forma debida: %1</translation>
    </message>
    <message>
        <source>The file could not be checked against its schema.</source>
        <translation>No se pudo comprobar el archivo con su esquema.</translation>
    </message>
</context>
<context>
    <name>SealedCommandStrings</name>
    <message>
        <source>The form of this request has no place for a sealed note.</source>
        <translation>El formulario de esta solicitud no prevé una nota sellada.</translation>
    </message>
    <message>
        <source>"%1" is not one of: %2</source>
        <translation>«%1» no es ninguno de: %2</translation>
    </message>
    <message>
        <source>Your passphrase, once more, for the sealed note: </source>
        <translation>Su frase de contraseña, una vez más, para la nota sellada: </translation>
    </message>
    <message>
        <source>A version is a number from 1.</source>
        <translation>Una versión es un número a partir de 1.</translation>
    </message>
    <message>
        <source>In the window there is a text of yours that is not sealed yet.</source>
        <translation>En la ventana hay un texto suyo que todavía no está sellado.</translation>
    </message>
    <message>
        <source>This note was not sealed for you. One of its readers can make you one.</source>
        <translation>Esta nota no se selló para usted. Uno de sus lectores puede darle acceso.</translation>
    </message>
    <message>
        <source>Say where the text is: --file FILE, or - for standard input.</source>
        <translation>Indique dónde está el texto: --file ARCHIVO, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>The text is no UTF-8.</source>
        <translation>El texto no está en UTF-8.</translation>
    </message>
    <message>
        <source>Only one officer can open it: when the passphrase is forgotten, it is lost.</source>
        <translation>Solo un funcionario puede abrirla: si olvida la frase de contraseña, se pierde.</translation>
    </message>
    <message>
        <source>What only named officers may read: list, open, write; comity-cli --help shows how.</source>
        <translation>Lo que solo pueden leer los funcionarios designados: list, open, write; comity-cli --help muestra cómo.</translation>
    </message>
    <message>
        <source>the reference of the request</source>
        <translation>la referencia de la solicitud</translation>
    </message>
    <message>
        <source>the section of the form, where there are several</source>
        <translation>la sección del formulario, si hay varias</translation>
    </message>
    <message>
        <source>an officer who may open it; as often as there are readers</source>
        <translation>un funcionario que puede abrirla; tantas veces como lectores haya</translation>
    </message>
    <message>
        <source>the text, UTF-8; - for standard input</source>
        <translation>el texto, en UTF-8; - para la entrada estándar</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>una versión anterior</translation>
    </message>
</context>
<context>
    <name>SealedNoteStrings</name>
    <message>
        <source>A sealed note holds %L1 characters at most.</source>
        <translation>Una nota sellada tiene como máximo %L1 caracteres.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) hold a sealed note that only this officer can open: nobody could open it any more. Let another officer be made a reader first.</source>
        <translation>
            <numerusform>%n solicitud contiene una nota sellada que solo este funcionario puede abrir: nadie más podría abrirla. Haga primero que otro funcionario tenga acceso.</numerusform>
            <numerusform>%n solicitudes contienen una nota sellada que solo este funcionario puede abrir: nadie más podría abrirla. Haga primero que otro funcionario tenga acceso.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to seal.</source>
        <translation>No hay nada que sellar.</translation>
    </message>
    <message>
        <source>Say which officers may open the note.</source>
        <translation>Indique qué funcionarios pueden abrir la nota.</translation>
    </message>
    <message>
        <source>The note has to be opened before another is put in its place.</source>
        <translation>La nota debe abrirse antes de que otra ocupe su lugar.</translation>
    </message>
    <message>
        <source>This officer has no passphrase: the note could not be opened.</source>
        <translation>Este funcionario no tiene frase de contraseña: no podría abrir la nota.</translation>
    </message>
    <message>
        <source>The sealed note is not what was sealed: it does not open any more.</source>
        <translation>La nota sellada no es lo que se selló: ya no se abre.</translation>
    </message>
    <message>
        <source>Nothing was sealed here, or no such version of it.</source>
        <translation>Aquí no se selló nada, o no existe esa versión.</translation>
    </message>
    <message>
        <source>This note was not sealed for you. One of its readers can make you one.</source>
        <translation>Esta nota no se selló para usted. Uno de sus lectores puede darle acceso.</translation>
    </message>
</context>
<context>
    <name>SecretStrings</name>
    <message>
        <source>A passphrase may be at most %1 bytes long.</source>
        <translation>Una frase de contraseña puede tener como máximo %1 bytes.</translation>
    </message>
    <message>
        <source>The passphrase is not valid UTF-8 text.</source>
        <translation>La frase de contraseña no es un texto UTF-8 válido.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La frase de contraseña está vacía.</translation>
    </message>
    <message>
        <source>A passphrase is one line without tabs and other invisible control characters.</source>
        <translation>Una frase de contraseña es una sola línea sin tabulaciones ni otros caracteres de control invisibles.</translation>
    </message>
    <message>
        <source>The file with the passphrase cannot be read.</source>
        <translation>No se puede leer el archivo con la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>SessionStrings</name>
    <message>
        <source>The end of the vault's audit chain is not as it was left. Nothing can be written; have the vault verified.</source>
        <translation>El final de la cadena de auditoría de la bóveda no está como se dejó. No se puede escribir nada; haga verificar la bóveda.</translation>
    </message>
    <message>
        <source>The change could not be recorded.</source>
        <translation>No se pudo dejar constancia del cambio.</translation>
    </message>
</context>
<context>
    <name>SheetCommandStrings</name>
    <message>
        <source>the folder of the vault</source>
        <translation>la carpeta de la bóveda</translation>
    </message>
    <message>
        <source>the PDF file to write</source>
        <translation>el archivo PDF que se escribirá</translation>
    </message>
    <message>
        <source>ar, en, es, fr, ru or zh</source>
        <translation>ar, en, es, fr, ru o zh</translation>
    </message>
    <message>
        <source>Say where the sheet shall go: --output FILE.</source>
        <translation>Indique dónde guardar la hoja: --output FILE.</translation>
    </message>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>“%1” no es uno de los idiomas ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>Print the sheet, put it in a safe, and delete the file: whoever has it can open the vault.</source>
        <translation>Imprima la hoja, guárdela en una caja fuerte y elimine el archivo: quien lo tenga puede abrir la bóveda digital.</translation>
    </message>
</context>
<context>
    <name>ShowCommandStrings</name>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Huella (SHA-256): %1</translation>
    </message>
    <message>
        <source>Version %1, saved %2</source>
        <translation>Versión %1, guardada el %2</translation>
    </message>
    <message>
        <source>Attachment %1: %2, %3 bytes, SHA-256 %4</source>
        <translation>Archivo adjunto %1: %2, %3 bytes, SHA-256 %4</translation>
    </message>
    <message>
        <source>Say where the attachment shall go: --output FILE.</source>
        <translation>Indique dónde guardar el archivo adjunto: --output FILE.</translation>
    </message>
    <message>
        <source>The request has no attachment of this number.</source>
        <translation>La solicitud no tiene ningún archivo adjunto con este número.</translation>
    </message>
    <message>
        <source>the reference of the request</source>
        <translation>la referencia de la solicitud</translation>
    </message>
    <message>
        <source>with --format json: state, clocks, deadlines and events instead of the request</source>
        <translation>con --format json: estado, cómputos, vencimientos y sucesos en lugar de la solicitud</translation>
    </message>
    <message>
        <source>write out the attachment of this number</source>
        <translation>extraer el archivo adjunto con este número</translation>
    </message>
    <message>
        <source>where the attachment shall go</source>
        <translation>dónde guardar el archivo adjunto</translation>
    </message>
</context>
<context>
    <name>StandingReaderStrings</name>
    <message>
        <source>This day does not exist.</source>
        <translation>Ese día no existe.</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>El final es anterior al comienzo.</translation>
    </message>
    <message>
        <source>The Party "%1" is not known.</source>
        <translation>No se conoce la Parte «%1».</translation>
    </message>
    <message>
        <source>A Party stands there twice.</source>
        <translation>Una Parte figura dos veces.</translation>
    </message>
    <message>
        <source>The Party "%1" stands there twice.</source>
        <translation>La Parte «%1» figura dos veces.</translation>
    </message>
    <message>
        <source>What was never deposited cannot be denounced.</source>
        <translation>No puede denunciarse lo que nunca se depositó.</translation>
    </message>
    <message>
        <source>The instrument knows no declaration "%1".</source>
        <translation>El instrumento no contempla ninguna declaración «%1».</translation>
    </message>
    <message>
        <source>The treaty "%1" stands there twice.</source>
        <translation>El tratado «%1» figura dos veces.</translation>
    </message>
    <message>
        <source>"%1" is not among what Parties may agree to apply in lieu.</source>
        <translation>«%1» no figura entre lo que las Partes pueden convenir en aplicar en su lugar.</translation>
    </message>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>No se conoce el instrumento «%1».</translation>
    </message>
</context>
<context>
    <name>StatisticsCommandStrings</name>
    <message>
        <source>Give a year, or the first and the last day, not both.</source>
        <translation>Indique un año, o el primer y el último día, no ambas cosas.</translation>
    </message>
    <message>
        <source>"%1" is not a year (as 2026).</source>
        <translation>«%1» no es un año (como 2026).</translation>
    </message>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>«%1» no es una fecha (como 2026-11-16).</translation>
    </message>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>«%1» no es uno de los idiomas ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>"%1" is not one of: %2</source>
        <translation>«%1» no es uno de: %2</translation>
    </message>
    <message>
        <source>The minimum cell size is 1 (nothing is withheld), or a number from 3 to 20: "fewer than 2" would tell that it is one.</source>
        <translation>El tamaño mínimo de celda es 1 (no se oculta nada) o un número de 3 a 20: «menos de 2» revelaría que es uno.</translation>
    </message>
    <message>
        <source>Give --csv or --format json, not both.</source>
        <translation>Indique --csv o --format json, no ambos.</translation>
    </message>
    <message>
        <source>of this year; the one that runs without it</source>
        <translation>de este año; sin ello, el año en curso</translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>a partir de este día</translation>
    </message>
    <message>
        <source>until this day</source>
        <translation>hasta este día</translation>
    </message>
    <message>
        <source>outgoing, incoming or both</source>
        <translation>outgoing, incoming o both</translation>
    </message>
    <message>
        <source>what counts fewer than this is not shown: 3 to 20, or 1 for use inside the office</source>
        <translation>no se indica lo que es inferior a este número: de 3 a 20, o 1 para uso interno de la oficina</translation>
    </message>
    <message>
        <source>as a table (CSV)</source>
        <translation>como tabla (CSV)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>el archivo que se escribirá</translation>
    </message>
    <message>
        <source>write the report as PDF files into this folder instead</source>
        <translation>escribir en su lugar el informe como archivos PDF en esta carpeta</translation>
    </message>
    <message>
        <source>of the report: all, or some of them as ar,en,fr</source>
        <translation>del informe: all, o algunos de ellos como ar,en,fr</translation>
    </message>
</context>
<context>
    <name>StatisticsReportStrings</name>
    <message>
        <source>The report holds characters that cannot be printed (%1).</source>
        <translation>El informe contiene caracteres que no se pueden imprimir (%1).</translation>
    </message>
</context>
<context>
    <name>StatisticsStrings</name>
    <message>
        <source>The period of the statistics has to end on the day on which it begins, or later, and to be no longer than a hundred years.</source>
        <translation>El período de las estadísticas debe terminar el día en que comienza o después, y no exceder de cien años.</translation>
    </message>
    <message>
        <source>The period of the statistics has not begun yet.</source>
        <translation>El período de las estadísticas aún no ha comenzado.</translation>
    </message>
</context>
<context>
    <name>StoreStrings</name>
    <message>
        <source>What was asked for is not in the vault.</source>
        <translation>Lo que se pidió no está en la bóveda.</translation>
    </message>
    <message>
        <source>A newer version was saved meanwhile. Nothing was overwritten.</source>
        <translation>Entretanto se guardó una versión más reciente. No se ha sobrescrito nada.</translation>
    </message>
    <message>
        <source>The vault cannot keep this: it is not complete.</source>
        <translation>La bóveda no puede guardar esto: no está completo.</translation>
    </message>
</context>
<context>
    <name>TaskQueueStrings</name>
    <message>
        <source>The vault is closed.</source>
        <translation>La bóveda está cerrada.</translation>
    </message>
</context>
<context>
    <name>TemplateCommandStrings</name>
    <message>
        <source>the treaty text: uk-2022</source>
        <translation>el texto del tratado: uk-2022</translation>
    </message>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>El instrumento “%1” no es conocido.</translation>
    </message>
    <message>
        <source>The instrument has no kind of request "%1".</source>
        <translation>El instrumento no prevé el tipo de solicitud “%1”.</translation>
    </message>
    <message>
        <source>the kind of request, as preservation or access</source>
        <translation>el tipo de solicitud, por ejemplo preservation o access</translation>
    </message>
</context>
<context>
    <name>TemplateLikeStrings</name>
    <message>
        <source>The field "%1" does not exist.</source>
        <translation>El campo «%1» no existe.</translation>
    </message>
    <message>
        <source>The template "%1" does not stand before it.</source>
        <translation>La plantilla «%1» no figura antes.</translation>
    </message>
    <message>
        <source>The section "%1" does not exist.</source>
        <translation>La sección «%1» no existe.</translation>
    </message>
</context>
<context>
    <name>TerminalStrings</name>
    <message>
        <source>There is no terminal to ask for a passphrase on; name a file with it.</source>
        <translation>No hay terminal donde pedir la frase de contraseña; indique un archivo que la contenga.</translation>
    </message>
    <message>
        <source>No passphrase was typed.</source>
        <translation>No se ha escrito ninguna frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>La frase de contraseña es demasiado larga.</translation>
    </message>
</context>
<context>
    <name>TimelineViewStrings</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>vencido hace %n día</numerusform>
            <numerusform>vencido hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueReaderStrings</name>
    <message>
        <source>yes or no (true or false)</source>
        <translation>sí o no (true o false)</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Here must stand %1, not %2.</source>
        <translation>Aquí debe figurar %1, no %2.</translation>
    </message>
    <message>
        <source>The text contains the control character %1.</source>
        <translation>El texto contiene el carácter de control %1.</translation>
    </message>
    <message>
        <source>The value is longer than %1 characters.</source>
        <translation>El valor tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>The value contains the character %1, which is invisible or changes the order of what is read.</source>
        <translation>El valor contiene el carácter %1, que es invisible o altera el orden de lectura.</translation>
    </message>
    <message>
        <source>a text in languages (an object)</source>
        <translation>un texto por idiomas (un objeto)</translation>
    </message>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>“%1” no es uno de los idiomas ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>"%1" is not a date that exists (as 2026-11-16).</source>
        <translation>“%1” no es una fecha que exista (como 2026-11-16).</translation>
    </message>
    <message>
        <source>"%1" is not a moment that exists (as 2026-11-03T00:00:00Z).</source>
        <translation>“%1” no es un momento que exista (como 2026-11-03T00:00:00Z).</translation>
    </message>
    <message>
        <source>The Party "%1" is not known (ISO 3166-1, two capital letters).</source>
        <translation>La Parte “%1” no es conocida (ISO 3166-1, dos mayúsculas).</translation>
    </message>
    <message>
        <source>"%1" is not one of the choices of this field.</source>
        <translation>“%1” no es una de las opciones de este campo.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>The list has more than %1 rows.</source>
        <translation>La lista tiene más de %1 filas.</translation>
    </message>
</context>
<context>
    <name>ValueTextStrings</name>
    <message>
        <source>The text contains half of a character.</source>
        <translation>El texto contiene la mitad de un carácter.</translation>
    </message>
</context>
<context>
    <name>VaultAccessStrings</name>
    <message>
        <source>This passphrase is not strong enough: %1</source>
        <translation>Esta frase de contraseña no es lo bastante segura: %1</translation>
    </message>
    <message>
        <source>a file with the passphrase; else it is asked for</source>
        <translation>un archivo con la frase de contraseña; si no, se pide</translation>
    </message>
    <message>
        <source>go on although the vault is older than it was left</source>
        <translation>continuar aunque la bóveda sea más antigua que cuando se dejó</translation>
    </message>
    <message>
        <source>a file with the new passphrase; else it is asked for</source>
        <translation>un archivo con la nueva frase de contraseña; si no, se pide</translation>
    </message>
    <message>
        <source>the folder of the vault</source>
        <translation>la carpeta de la bóveda</translation>
    </message>
    <message>
        <source>Say in which vault: --vault DIR.</source>
        <translation>Indique en qué bóveda: --vault DIR.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nueva frase de contraseña: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>La misma otra vez: </translation>
    </message>
    <message>
        <source>The two are not the same; nothing was changed.</source>
        <translation>Las dos no son iguales; no se ha modificado nada.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Frase de contraseña: </translation>
    </message>
    <message>
        <source>There is no officer "%1" in the vault.</source>
        <translation>No hay ningún funcionario “%1” en la bóveda.</translation>
    </message>
</context>
<context>
    <name>VaultBackupStrings</name>
    <message>
        <source>The backup could not be read back as it was written.</source>
        <translation>La copia de seguridad no se pudo volver a leer tal como se escribió.</translation>
    </message>
    <message>
        <source>There is a backup of this second already.</source>
        <translation>Ya hay una copia de seguridad de este mismo segundo.</translation>
    </message>
    <message>
        <source>The backup cannot be written to this folder.</source>
        <translation>No se puede escribir la copia de seguridad en esta carpeta.</translation>
    </message>
    <message>
        <source>This is not a backup of a vault.</source>
        <translation>No es una copia de seguridad de una bóveda.</translation>
    </message>
    <message>
        <source>There is something of this name already; nothing is overwritten.</source>
        <translation>Ya existe algo con este nombre; no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>An old backup cannot be removed.</source>
        <translation>No se puede eliminar una copia de seguridad antigua.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the backup is damaged. Take another backup.</source>
        <translation>La frase de contraseña es correcta, pero la copia de seguridad está dañada. Tome otra copia de seguridad.</translation>
    </message>
    <message>
        <source>The key file of the backup is damaged or missing. Take another backup.</source>
        <translation>El archivo de claves de la copia de seguridad está dañado o falta. Tome otra copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>VaultCommandStrings</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>the folder to make</source>
        <translation>la carpeta que se creará</translation>
    </message>
    <message>
        <source>the name of the first officer</source>
        <translation>el nombre del primer funcionario</translation>
    </message>
    <message>
        <source>a file with the passphrase to set</source>
        <translation>un archivo con la frase de contraseña que se fijará</translation>
    </message>
    <message>
        <source>Say who the first officer is: --officer NAME.</source>
        <translation>Indique quién es el primer funcionario: --officer NAME.</translation>
    </message>
    <message>
        <source>The vault was made. Print its recovery sheet now: comity-cli vault sheet %1 --output FILE</source>
        <translation>La bóveda se ha creado. Imprima ahora su hoja de recuperación: comity-cli vault sheet %1 --output FILE</translation>
    </message>
    <message>
        <source>the folder of the vault</source>
        <translation>la carpeta de la bóveda</translation>
    </message>
    <message>
        <source>a head of the audit chain that was printed, to compare with</source>
        <translation>el código impreso del último asiento de la cadena de auditoría, para cotejarlo</translation>
    </message>
    <message>
        <source>Audit chain: %1 rows, head %2</source>
        <translation>Cadena de auditoría: %1 asientos, código del último: %2</translation>
    </message>
    <message>
        <source>The vault is in order.</source>
        <translation>La bóveda está en orden.</translation>
    </message>
    <message>
        <source>The vault is NOT in order.</source>
        <translation>La bóveda NO está en orden.</translation>
    </message>
    <message>
        <source>the folder for backups</source>
        <translation>la carpeta de las copias de seguridad</translation>
    </message>
    <message>
        <source>afterwards remove old backups: the last 7 stay, and one a day for 14 days, a week for 8 weeks, a month for 12 months</source>
        <translation>después, eliminar las copias antiguas: quedan las 7 últimas, y una por día durante 14 días, una por semana durante 8 semanas, una por mes durante 12 meses</translation>
    </message>
    <message>
        <source>Say where the backup shall go: --to FOLDER.</source>
        <translation>Indique dónde guardar la copia de seguridad: --to FOLDER.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>%n old backup(s) removed.</source>
        <translation>
            <numerusform>%n copia de seguridad antigua eliminada.</numerusform>
            <numerusform>%n copias de seguridad antiguas eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder of the backup</source>
        <translation>la carpeta de la copia de seguridad</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Frase de contraseña: </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauración</translation>
    </message>
    <message>
        <source>the officer who gets a new passphrase</source>
        <translation>el funcionario que recibe una nueva frase de contraseña</translation>
    </message>
    <message>
        <source>a file with the code of the recovery sheet</source>
        <translation>un archivo con el código de la hoja de recuperación</translation>
    </message>
    <message>
        <source>Say who gets the new passphrase: --officer NAME.</source>
        <translation>Indique quién recibe la nueva frase de contraseña: --officer NAME.</translation>
    </message>
    <message>
        <source>The vault has a new key. Earlier recovery sheets no longer open it, earlier backups still have the old key. Print a new sheet: comity-cli vault sheet %1 --output FILE</source>
        <translation>La bóveda tiene una clave nueva. Las hojas de recuperación anteriores ya no la abren; las copias de seguridad anteriores conservan la clave antigua. Imprima una hoja nueva: comity-cli vault sheet %1 --output FILE</translation>
    </message>
    <message>
        <source>A vault can be told to create, sheet, verify, backup, restore, recover, rekey, officer; comity-cli --help shows how.</source>
        <translation>Las órdenes de vault son create, sheet, verify, backup, restore, recover, rekey, officer; comity-cli --help muestra cómo.</translation>
    </message>
    <message>
        <source>a practice desk, with sample cases: nothing in it is real</source>
        <translation>una mesa de prácticas, con casos de muestra: nada en ella es real</translation>
    </message>
    <message>
        <source>The practice desk was made: nothing in it is real, and every page printed from it says so.</source>
        <translation>La mesa de prácticas se ha creado: nada en ella es real, y así lo indica cada página que se imprime desde ella.</translation>
    </message>
    <message>
        <source>comity-cli vault restore BACKUP DIR makes a new vault of a backup.</source>
        <translation>comity-cli vault restore BACKUP DIR hace una bóveda nueva con una copia de seguridad.</translation>
    </message>
    <message>
        <source>comity-cli vault restore BACKUP DIR makes a new vault of a backup; the backups of this vault go to %1.</source>
        <translation>comity-cli vault restore BACKUP DIR hace una bóveda nueva con una copia de seguridad; las copias de esta bóveda van a %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more of these; --details shows all</source>
        <translation>
            <numerusform>y %n más; --details las muestra todas</numerusform>
            <numerusform>y %n más; --details las muestra todas</numerusform>
        </translation>
    </message>
    <message>
        <source>all that the database says of its damage</source>
        <translation>todo lo que la base de datos dice de su daño</translation>
    </message>
</context>
<context>
    <name>VaultDeskBasisStrings</name>
    <message>
        <source>Nothing is kept yet of who is Party to the text.</source>
        <translation>Aún no se ha guardado nada de quién es Parte en el texto.</translation>
    </message>
</context>
<context>
    <name>VaultDeskFilesStrings</name>
    <message>
        <source>The file is too large to be shown here (over %1 MiB).</source>
        <translation>El archivo es demasiado grande para mostrarlo aquí (más de %1 MiB).</translation>
    </message>
</context>
<context>
    <name>VaultOfficersStrings</name>
    <message>
        <source>The vault could not be given its new key, and was closed. Nothing is lost: open it again, then try again.</source>
        <translation>No se pudo dar a la bóveda su nueva clave, y se cerró. No se ha perdido nada: ábrala de nuevo y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>VaultOpeningStrings</name>
    <message>
        <source>There is no vault here.</source>
        <translation>Aquí no hay ninguna bóveda.</translation>
    </message>
    <message>
        <source>This is a backup of a vault. Restore it to work with it.</source>
        <translation>Es una copia de seguridad de una bóveda. Restáurela para trabajar con ella.</translation>
    </message>
    <message>
        <source>The database of the vault is missing. Restore the last backup.</source>
        <translation>Falta la base de datos de la bóveda. Restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault, but no officer belongs to it any more. Ask an administrator of the vault.</source>
        <translation>Esta frase de contraseña abre la bóveda, pero ya no corresponde a ningún funcionario. Consulte a un administrador de la bóveda.</translation>
    </message>
    <message>
        <source>The key file of the vault and its copy are missing. Open the vault with the recovery sheet, or restore the last backup.</source>
        <translation>Faltan el archivo de claves de la bóveda y su copia. Abra la bóveda con la hoja de recuperación o restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The key file and the database are of two different vaults. Put the files back that belong together, or restore the last backup.</source>
        <translation>El archivo de claves y la base de datos son de dos bóvedas distintas. Vuelva a poner los archivos que van juntos o restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The vault was last used with a newer version of the program. Open it with that version.</source>
        <translation>La bóveda se usó por última vez con una versión más reciente del programa. Ábrala con esa versión.</translation>
    </message>
    <message>
        <source>The key file is not the one that the vault was left with: an earlier one was put in its place. Put the right one back, or open the vault with the recovery sheet.</source>
        <translation>El archivo de claves no es el que tenía la bóveda: se puso en su lugar uno anterior. Vuelva a poner el correcto o abra la bóveda con la hoja de recuperación.</translation>
    </message>
    <message>
        <source>The creation of this vault was not finished, and nothing is in it. Create the vault again in the same place.</source>
        <translation>La creación de esta bóveda no se terminó y no hay nada en ella. Cree la bóveda de nuevo en el mismo lugar.</translation>
    </message>
</context>
<context>
    <name>VaultRecoveryStrings</name>
    <message>
        <source>This recovery sheet is not of this vault, or the vault was given a new key since it was printed.</source>
        <translation>Esta hoja de recuperación no es de esta bóveda, o la bóveda recibió una nueva clave después de su impresión.</translation>
    </message>
    <message>
        <source>The recovery sheet does not open the database: it is not of this vault, or the vault was given a new key since it was printed, or the database is damaged. Try the last sheet, then restore the last backup.</source>
        <translation>La hoja de recuperación no abre la base de datos: no es de esta bóveda, o la bóveda recibió una nueva clave después de su impresión, o la base de datos está dañada. Pruebe con la última hoja y después restaure la última copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) hold a sealed note that nobody can open any more.</source>
        <translation>
            <numerusform>%n solicitud contiene una nota sellada que ya nadie puede abrir.</numerusform>
            <numerusform>%n solicitudes contienen una nota sellada que ya nadie puede abrir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultSettlingStrings</name>
    <message>
        <source>What was written last is not there (changes that were lost: %1).</source>
        <translation>Lo último que se escribió no está (cambios perdidos: %1).</translation>
    </message>
    <message>
        <source>The vault is not as it was left. %1 If an earlier copy was put in its place on purpose, it can be opened all the same; if not, restore the last backup.</source>
        <translation>La bóveda no está como se dejó. %1 Si se puso a propósito una copia anterior en su lugar, puede abrirse de todos modos; si no, restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The interrupted change of the vault's key was completed.</source>
        <translation>Se completó el cambio de clave de la bóveda, que había quedado interrumpido.</translation>
    </message>
    <message>
        <source>The interrupted change of the vault's key was undone.</source>
        <translation>Se anuló el cambio de clave de la bóveda, que había quedado interrumpido.</translation>
    </message>
    <message>
        <source>A copy of the key file was mended: %1 (%2)</source>
        <translation>Se reparó una copia del archivo de claves: %1 (%2)</translation>
    </message>
    <message>
        <source>A copy of the key file is to be mended, and could not be: %1 (%2)</source>
        <translation>Una copia del archivo de claves debe repararse y no se pudo: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>VaultStrings</name>
    <message>
        <source>Only an administrator of the vault may do this.</source>
        <translation>Solo un administrador de la bóveda puede hacer esto.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the database of the vault is damaged. Put the folder away as it is and restore the last backup.</source>
        <translation>La frase de contraseña es correcta, pero la base de datos de la bóveda está dañada. Aparte la carpeta tal como está y restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The change of the keys failed, and it is not certain whether it is in force all the same. Close the vault and open it again: %1</source>
        <translation>El cambio de las claves falló, y no es seguro si aun así está en vigor. Cierre la bóveda y ábrala de nuevo: %1</translation>
    </message>
    <message>
        <source>The vault is being given a new key. Close it and open it again.</source>
        <translation>La bóveda está recibiendo una nueva clave. Ciérrela y ábrala de nuevo.</translation>
    </message>
</context>
<context>
    <name>VaultVerifyStrings</name>
    <message>
        <source>The computer's clock went back, from %1 to %2.</source>
        <translation>El reloj de la computadora retrocedió, de %1 a %2.</translation>
    </message>
    <message>
        <source>The copy of the key file in the database is damaged.</source>
        <translation>La copia del archivo de claves en la base de datos está dañada.</translation>
    </message>
    <message>
        <source>The search is damaged: %1</source>
        <translation>La búsqueda está dañada: %1</translation>
    </message>
    <message>
        <source>The database of the vault is damaged. Do not go on working in it: restore the last backup.</source>
        <translation>La base de datos de la bóveda está dañada. No siga trabajando en ella: restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>What falls due is not worked out anew yet by the rules of this program; it was not verified.</source>
        <translation>Los vencimientos aún no se han vuelto a calcular según las reglas de este programa; no se verificaron.</translation>
    </message>
</context>
<context>
    <name>comity::ui::AddresseeBox</name>
    <message>
        <source>Once the requested Party is chosen, its authority comes from the directory.</source>
        <translation>En cuanto se elige la Parte requerida, su autoridad se toma del directorio.</translation>
    </message>
    <message>
        <source>The directory has no authority of this Party for such a request.</source>
        <translation>El directorio no indica ninguna autoridad de esta Parte para una solicitud así.</translation>
    </message>
    <message>
        <source>The directory names %1.</source>
        <translation>El directorio indica %1.</translation>
    </message>
    <message>
        <source>This addressee is not in the directory, which names %1.</source>
        <translation>Este destinatario no figura en el directorio, que indica %1.</translation>
    </message>
    <message>
        <source>This is not the addressee of such a request: the directory names %1.</source>
        <translation>Este no es el destinatario de una solicitud así: el directorio indica %1.</translation>
    </message>
    <message>
        <source>As the directory has it: %1.</source>
        <translation>Según el directorio: %1.</translation>
    </message>
    <message>
        <source>Verify it before you send anything there.</source>
        <translation>Verifíquela antes de enviar nada allí.</translation>
    </message>
    <message>
        <source>Addressee from the directory</source>
        <translation>Destinatario tomado del directorio</translation>
    </message>
    <message>
        <source>From the directory…</source>
        <translation>Del directorio…</translation>
    </message>
    <message>
        <source>The authorities of the requested Party that such a request may be addressed to</source>
        <translation>Las autoridades de la Parte requerida a las que se puede dirigir una solicitud así</translation>
    </message>
    <message>
        <source>Authorities that may be addressed</source>
        <translation>Autoridades a las que cabe dirigirse</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Now and verified</source>
        <translation>Ahora y verificación</translation>
    </message>
    <message>
        <source>Take this addressee</source>
        <translation>Tomar este destinatario</translation>
    </message>
</context>
<context>
    <name>comity::ui::ArticlePanel</name>
    <message>
        <source>The text in %2: %1, %3</source>
        <comment>article, language, its title</comment>
        <translation>Texto (%2): %1, %3</translation>
    </message>
    <message>
        <source>The text of this article is not in the file of the instrument. Read it before you rely on it.</source>
        <translation>El texto de este artículo no figura en el archivo del instrumento. Léalo antes de invocarlo.</translation>
    </message>
    <message>
        <source>This text was not compared with an official one.</source>
        <translation>Este texto no se cotejó con un texto oficial.</translation>
    </message>
</context>
<context>
    <name>comity::ui::AttachmentView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The beginning of the file (%1); save it to read all of it.</source>
        <translation>El comienzo del archivo (%1); guárdelo para leerlo entero.</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Se está leyendo el archivo…</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the earlier page</comment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Earlier page (Ctrl+Page Up)</source>
        <translation>Página anterior (Ctrl+Re Pág)</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Página siguiente (Ctrl+Av Pág)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+Minus)</source>
        <translation>Más pequeño (Ctrl+menos)</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>a page into the width</comment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>As wide as there is room (Ctrl+0)</source>
        <translation>A todo el ancho disponible (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+Plus)</source>
        <translation>Más grande (Ctrl+más)</translation>
    </message>
    <message>
        <source>Text of the attachment</source>
        <translation>Texto del adjunto</translation>
    </message>
    <message>
        <source>Picture of the attachment</source>
        <translation>Imagen del adjunto</translation>
    </message>
</context>
<context>
    <name>comity::ui::AttachmentsPanel</name>
    <message>
        <source>Choose files to attach</source>
        <translation>Elegir los archivos que se adjuntan</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Guardar el archivo adjunto</translation>
    </message>
    <message>
        <source>Files that belong to this request. They are kept in the vault, encrypted; drop files here to add them. A file that is taken off stays in the vault: it may be evidence.</source>
        <translation>Archivos que pertenecen a esta solicitud. Se guardan en la bóveda, cifrados; suelte archivos aquí para añadirlos. Un archivo que se retira permanece en la bóveda: puede ser una prueba.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Añadir archivos…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were added.</source>
        <translation>
            <numerusform>Se ha añadido %n archivo.</numerusform>
            <numerusform>Se han añadido %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not added: %2</source>
        <translation>%1 no se ha añadido: %2</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>El archivo se ha guardado: %1</translation>
    </message>
    <message>
        <source>The folder for the attachments</source>
        <translation>Carpeta de los adjuntos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were saved to %1.</source>
        <translation>
            <numerusform>Se ha guardado %n archivo en %1.</numerusform>
            <numerusform>Se han guardado %n archivos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 no se ha guardado: %2</translation>
    </message>
    <message>
        <source>%1 bytes. SHA-256: %2</source>
        <translation>%1 bytes. SHA-256: %2</translation>
    </message>
    <message>
        <source>File %1 of %2 is on its way into the vault…</source>
        <translation>Archivo %1 de %2 en camino a la bóveda…</translation>
    </message>
    <message>
        <source>Progress of the files</source>
        <translation>Progreso de los archivos</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>Guardar &amp;todo…</translation>
    </message>
</context>
<context>
    <name>comity::ui::AuthorityPage</name>
    <message>
        <source>One field holds text that is no valid value yet: mend or empty it first.</source>
        <translation>Un campo contiene texto que todavía no es un valor válido: corríjalo o vacíelo primero.</translation>
    </message>
    <message>
        <source>Your authority</source>
        <translation>Su autoridad</translation>
    </message>
    <message>
        <source>What you say here once begins every new request. Give the names in the languages you write to others in.</source>
        <translation>Con lo que indique aquí una sola vez comienza cada nueva solicitud. Escriba los nombres en los idiomas en que se dirige a otras autoridades.</translation>
    </message>
    <message>
        <source>&amp;Keep this</source>
        <translation>&amp;Guardar estos datos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>comity::ui::BasisBox</name>
    <message>
        <source>Once both Parties are named, it is said here whether the text is in force between them.</source>
        <translation>Una vez nombradas las dos Partes, aquí se dice si el texto está en vigor entre ellas.</translation>
    </message>
    <message>
        <source>What follows…</source>
        <translation>Qué se sigue de ello…</translation>
    </message>
    <message>
        <source>Channels, grounds, conditions and all that follows, with the text of each provision</source>
        <translation>Vías, motivos, condiciones y todo lo que se sigue, con el texto de cada disposición</translation>
    </message>
</context>
<context>
    <name>comity::ui::BasisPage</name>
    <message>
        <source>Legal basis</source>
        <translation>Fundamento jurídico</translation>
    </message>
    <message>
        <source>On what a request between two Parties rests on a day, and what follows from it. Every line names the provision that decides it; what is not known is not guessed.</source>
        <translation>En qué se basa una solicitud entre dos Partes en una fecha y qué se sigue de ello. Cada línea nombra la disposición que lo decide; lo que no se sabe no se supone.</translation>
    </message>
    <message>
        <source>Requesting Party</source>
        <translation>Parte requirente</translation>
    </message>
    <message>
        <source>Requested Party</source>
        <translation>Parte requerida</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>En la fecha</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Tipo de solicitud</translation>
    </message>
    <message>
        <source>Offence established in accordance with the text</source>
        <translation>Delito tipificado con arreglo al texto</translation>
    </message>
    <message>
        <source>Coercive action is asked for</source>
        <translation>Se piden medidas coercitivas</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No se indica</translation>
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
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
</context>
<context>
    <name>comity::ui::BasisPanel</name>
    <message>
        <source>On the day</source>
        <translation>En la fecha</translation>
    </message>
    <message>
        <source>The Parties, the kind and the urgency are those of the form.</source>
        <translation>Las Partes, el tipo y la urgencia son los del formulario.</translation>
    </message>
</context>
<context>
    <name>comity::ui::BasisView</name>
    <message>
        <source>What the file says is kept in the vault.</source>
        <translation>Lo que dice el archivo queda guardado en la bóveda.</translation>
    </message>
    <message>
        <source>Choose the requesting and the requested Party.</source>
        <translation>Elija la Parte requirente y la Parte requerida.</translation>
    </message>
    <message>
        <source>A Party makes no request to itself.</source>
        <translation>Una Parte no se dirige solicitudes a sí misma.</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, as 2026-11-16.</source>
        <translation>Escriba la fecha como año-mes-día, por ejemplo 2026-11-16.</translation>
    </message>
    <message>
        <source>What this office knew of the Parties cannot be read by this program. Take in a file of Parties anew.</source>
        <translation>Este programa no puede leer lo que esta oficina sabía de las Partes. Incorpore de nuevo un archivo de Partes.</translation>
    </message>
    <message>
        <source>This office was told nothing yet of who is Party to the text, or of the treaties between the Parties. It comes from a file.</source>
        <translation>Esta oficina aún no sabe nada de quién es Parte en el texto ni de los tratados entre las Partes. Eso viene de un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n Party(ies) known</source>
        <translation>
            <numerusform>%n Parte conocida</numerusform>
            <numerusform>%n Partes conocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n treaty(ies) or arrangement(s)</source>
        <translation>
            <numerusform>%n tratado o acuerdo</numerusform>
            <numerusform>%n tratados o acuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Verificado el %1</translation>
    </message>
    <message>
        <source>When it was verified is not recorded</source>
        <translation>No consta cuándo se verificó</translation>
    </message>
    <message>
        <source>Take in a file of Parties</source>
        <translation>Incorporar un archivo de Partes</translation>
    </message>
    <message>
        <source>Save what is known of the Parties</source>
        <translation>Guardar lo que se sabe de las Partes</translation>
    </message>
    <message>
        <source>What is known of the Parties is in the file %1.</source>
        <translation>Lo que se sabe de las Partes está en el archivo %1.</translation>
    </message>
    <message>
        <source>What is not known here is not guessed. Take in a file of Parties that says when each of the two deposited its instrument, and what it declared.</source>
        <translation>Lo que aquí no se sabe no se supone. Incorpore un archivo de Partes que diga cuándo depositó cada una de las dos su instrumento y qué declaró.</translation>
    </message>
    <message>
        <source>Legal basis and the text of the article</source>
        <translation>Fundamento jurídico y texto del artículo</translation>
    </message>
    <message>
        <source>Legal basis, line by line</source>
        <translation>Fundamento jurídico, línea por línea</translation>
    </message>
    <message>
        <source>Choose a line, and the text of its article stands here.</source>
        <translation>Elija una línea y aquí aparecerá el texto de su artículo.</translation>
    </message>
    <message>
        <source>Take in a file of Parties…</source>
        <translation>Incorporar un archivo de Partes…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>What this office knows of the Parties, for another office or for safe keeping</source>
        <translation>Lo que esta oficina sabe de las Partes, para otra oficina o para conservarlo</translation>
    </message>
</context>
<context>
    <name>comity::ui::BatchPanel</name>
    <message>
        <source>The language each was drafted in</source>
        <translation>El idioma en que se redactó cada una</translation>
    </message>
    <message>
        <source>The language each was drafted in, with %1 beside it</source>
        <translation>El idioma en que se redactó cada una, con %1 al lado</translation>
    </message>
    <message>
        <source>The folder for the PDF files</source>
        <translation>Carpeta de los archivos PDF</translation>
    </message>
    <message>
        <source>There is no printer on this computer; the requests can be written into PDF files.</source>
        <translation>No hay ninguna impresora en esta computadora; las solicitudes se pueden escribir en archivos PDF.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>at least so many</comment>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>without reference</source>
        <translation>sin referencia</translation>
    </message>
    <message>
        <source>It ended before all were made: %1</source>
        <translation>Terminó antes de hacerse todo: %1</translation>
    </message>
    <message>
        <source>It was stopped before all were made.</source>
        <translation>Se detuvo antes de hacerse todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>Se ha enviado %n página a la impresora.</numerusform>
            <numerusform>Se han enviado %n páginas a la impresora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) were written to %1.</source>
        <translation>
            <numerusform>Se ha escrito %n archivo PDF en %1.</numerusform>
            <numerusform>Se han escrito %n archivos PDF en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the requests has text that is not saved as a version yet; it is not in these papers.</source>
        <translation>
            <numerusform>%n de las solicitudes tiene texto que aún no se ha guardado como versión; no figura en estos documentos.</numerusform>
            <numerusform>%n de las solicitudes tienen texto que aún no se ha guardado como versión; no figura en estos documentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were not made; here is why. Enter opens one.</source>
        <translation>
            <numerusform>No se ha hecho %n solicitud; aquí está el motivo. Intro la abre.</numerusform>
            <numerusform>No se han hecho %n solicitudes; aquí están los motivos. Intro abre una.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n of them stand here.</source>
        <translation>
            <numerusform>Aquí figura la primera (%n).</numerusform>
            <numerusform>Aquí figuran las %n primeras.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Stop before the next request</source>
        <translation>Detener antes de la solicitud siguiente</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Cerrar este panel</translation>
    </message>
    <message>
        <source>Request %1 of %2. You can go on working meanwhile.</source>
        <translation>Solicitud %1 de %2. Mientras tanto puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Request %1. You can go on working meanwhile.</source>
        <translation>Solicitud %1. Mientras tanto puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Print requests, or write their PDF files</source>
        <translation>Imprimir solicitudes o escribir sus archivos PDF</translation>
    </message>
    <message>
        <source>Only the &amp;selected requests (%1)</source>
        <translation>Solo las solicitudes &amp;seleccionadas (%1)</translation>
    </message>
    <message>
        <source>&amp;All requests of this list, as it is filtered (%1)</source>
        <translation>&amp;Todas las solicitudes de esta lista, tal como está filtrada (%1)</translation>
    </message>
    <message>
        <source>In these &amp;languages:</source>
        <translation>En estos &amp;idiomas:</translation>
    </message>
    <message>
        <source>Languages of the papers</source>
        <translation>Idiomas de los documentos</translation>
    </message>
    <message>
        <source>Choose a &amp;folder and write…</source>
        <translation>Elegir una &amp;carpeta y escribir…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Progress of the papers</source>
        <translation>Progreso de los documentos</translation>
    </message>
    <message>
        <source>Requests that were not made</source>
        <translation>Solicitudes que no se han hecho</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Why it was not made</source>
        <translation>Por qué no se ha hecho</translation>
    </message>
    <message>
        <source>&amp;Write these again, over the files that are there</source>
        <translation>&amp;Escribir estas de nuevo, sobre los archivos existentes</translation>
    </message>
    <message numerus="yes">
        <source>%n of the requests hold(s) what is under conditions; whoever gets its papers has to keep to them. The conditions stand in the request and on the page of conditions.</source>
        <translation>
            <numerusform>%n de las solicitudes contiene material sujeto a condiciones; quien reciba sus documentos debe respetarlas. Las condiciones figuran en la solicitud y en la página de condiciones.</numerusform>
            <numerusform>%n de las solicitudes contienen material sujeto a condiciones; quien reciba sus documentos debe respetarlas. Las condiciones figuran en la solicitud y en la página de condiciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comity::ui::BondStrip</name>
    <message>
        <source>&amp;All conditions…</source>
        <translation>&amp;Todas las condiciones…</translation>
    </message>
    <message>
        <source>All conditions of all requests</source>
        <translation>Todas las condiciones de todas las solicitudes</translation>
    </message>
    <message numerus="yes">
        <source>and %n more condition(s)</source>
        <translation>
            <numerusform>y %n condición más</numerusform>
            <numerusform>y %n condiciones más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comity::ui::BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, answer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>comity::ui::CalendarButton</name>
    <message>
        <source>Choose a day in a calendar</source>
        <translation>Elegir un día en un calendario</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>comity::ui::CasePage</name>
    <message>
        <source>Being kept…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Kept in the vault; not yet saved as a version</source>
        <translation>Guardado en la bóveda; todavía no como versión</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Observaciones (%1)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>without reference</source>
        <translation>sin referencia</translation>
    </message>
    <message>
        <source>Party not named yet</source>
        <translation>Parte aún no indicada</translation>
    </message>
    <message>
        <source>What you typed earlier was brought back. Version %1 was saved meanwhile by somebody else: compare before you save.</source>
        <translation>Se ha recuperado lo que usted escribió antes. Entretanto, otra persona guardó la versión %1: compare antes de guardar.</translation>
    </message>
    <message>
        <source>Throw my text away</source>
        <translation>Descartar mi texto</translation>
    </message>
    <message>
        <source>What you typed and did not save was brought back.</source>
        <translation>Se ha recuperado lo que usted escribió y no guardó.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Saved as version %1</source>
        <translation>Guardada como versión %1</translation>
    </message>
    <message>
        <source>One field holds text that is no valid value yet. It is kept, but a version cannot hold it: mend or empty the field first.</source>
        <translation>Un campo contiene texto que todavía no es un valor válido. El texto se conserva, pero una versión no puede contenerlo: corrija o vacíe primero el campo.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>Se ha enviado %n página a la impresora.</numerusform>
            <numerusform>Se han enviado %n páginas a la impresora.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Save &amp;version</source>
        <translation>&amp;Guardar versión</translation>
    </message>
    <message>
        <source>Everything you type is kept by itself. Saving makes a version that stays in the history.</source>
        <translation>Todo lo que escribe se guarda automáticamente. Al guardar una versión, esta queda en el historial.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <source>Form and what belongs to it</source>
        <translation>Formulario y elementos relacionados</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Write down what the paper says, and attach a scan of it: the paper is what was received.</source>
        <translation>Anote lo que dice el papel y adjunte una copia escaneada: lo recibido es el papel.</translation>
    </message>
    <message>
        <source>Attach the scan…</source>
        <translation>Adjuntar la copia escaneada…</translation>
    </message>
    <message>
        <source>Course</source>
        <comment>of a request: what happened and what is due</comment>
        <translation>Curso</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>Se escribió %n archivo.</numerusform>
            <numerusform>Se escribieron %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make its paper…</source>
        <translation>Elaborar el documento correspondiente…</translation>
    </message>
    <message>
        <source>Whoever gets what this case holds has to keep to its conditions; they are not written on it:</source>
        <translation>Quien reciba lo que contiene este caso ha de cumplir sus condiciones; no figuran en ello:</translation>
    </message>
    <message>
        <source>Whoever gets what this case holds has to keep to its conditions; they stand in a file beside each:</source>
        <translation>Quien reciba el contenido de este expediente debe respetar sus condiciones; figuran en un archivo junto a cada uno:</translation>
    </message>
    <message>
        <source>Findings, course, preview, history, files, attachments, legal basis</source>
        <translation>Observaciones, curso, vista previa, historial, archivos, adjuntos, fundamento jurídico</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Fundamento jurídico</translation>
    </message>
    <message>
        <source>It was printed. The queue of the printer may keep a copy for a day or longer.</source>
        <translation>Se imprimió. La cola de la impresora puede guardar una copia durante un día o más.</translation>
    </message>
</context>
<context>
    <name>comity::ui::CheckListEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, entry of its list</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>comity::ui::ChoiceEditor</name>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
</context>
<context>
    <name>comity::ui::ClockStrip</name>
    <message>
        <source>The clock of this computer went back.</source>
        <translation>El reloj de esta computadora retrocedió.</translation>
    </message>
    <message>
        <source>It says %1, and something was recorded in this vault at %2 already. One of the two is wrong: check date and time before you rely on any day that is counted here.</source>
        <translation>Indica %1, y en esta bóveda ya se registró algo a las %2. Uno de los dos es erróneo: compruebe la fecha y la hora antes de confiar en cualquier día contado aquí.</translation>
    </message>
</context>
<context>
    <name>comity::ui::ComparisonModel</name>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>comity::ui::ComparisonView</name>
    <message>
        <source>All parts</source>
        <translation>Todas las partes</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Ninguna diferencia.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n diferencia.</numerusform>
            <numerusform>%n diferencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>added: “%1”</source>
        <translation>añadido: “%1”</translation>
    </message>
    <message>
        <source>left out: “%1”</source>
        <translation>omitido: “%1”</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <comment>words of one text, of the other</comment>
        <translation>“%1” → “%2”</translation>
    </message>
    <message>
        <source>The text of this article is in one of the two files only, or in none; number and heading are compared.</source>
        <translation>El texto de este artículo figura solo en uno de los dos archivos, o en ninguno; se comparan el número y el título.</translation>
    </message>
    <message>
        <source>&amp;First:</source>
        <comment>instrument</comment>
        <translation>&amp;Primero:</translation>
    </message>
    <message>
        <source>&amp;Second:</source>
        <comment>instrument</comment>
        <translation>&amp;Segundo:</translation>
    </message>
    <message>
        <source>&amp;Part:</source>
        <translation>P&amp;arte:</translation>
    </message>
    <message>
        <source>First instrument</source>
        <translation>Primer instrumento</translation>
    </message>
    <message>
        <source>Second instrument</source>
        <translation>Segundo instrumento</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>&amp;Solo diferencias</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>What the first says</source>
        <translation>Lo que dice el primero</translation>
    </message>
    <message>
        <source>What the second says</source>
        <translation>Lo que dice el segundo</translation>
    </message>
</context>
<context>
    <name>comity::ui::ConditionModel</name>
    <message>
        <source>Nobody yet: proposed</source>
        <comment>who is bound by a condition</comment>
        <translation>Nadie todavía: propuesta</translation>
    </message>
    <message>
        <source>Nobody: not accepted</source>
        <comment>who is bound by a condition</comment>
        <translation>Nadie: no aceptada</translation>
    </message>
    <message>
        <source>We</source>
        <comment>who is bound by a condition</comment>
        <translation>Nosotros</translation>
    </message>
    <message>
        <source>The other Party</source>
        <comment>who is bound by a condition</comment>
        <translation>La otra Parte</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Who is bound</source>
        <translation>Quién está vinculado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Explanation of the use</source>
        <translation>Explicación del uso</translation>
    </message>
</context>
<context>
    <name>comity::ui::ConditionsPage</name>
    <message>
        <source>Save the conditions as a table (CSV)</source>
        <translation>Guardar las condiciones como tabla (CSV)</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) are in the table %1.</source>
        <translation>
            <numerusform>%n condición está en la tabla %1.</numerusform>
            <numerusform>%n condiciones están en la tabla %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>What was provided may be used only as these conditions allow, from the day on which they were accepted. They bind whether a request is on the desk, in the archive or in the bin. A day of an explanation is the one that was told, or this office's own target: the text names none.</source>
        <translation>Lo facilitado solo puede usarse como permiten estas condiciones, desde el día en que se aceptaron. Vinculan esté la solicitud en la mesa de trabajo, en el archivo o en la papelera. El día de una explicación es el comunicado, o el objetivo de esta oficina: el texto no fija ninguno.</translation>
    </message>
    <message>
        <source>&amp;Who is bound</source>
        <translation>&amp;Quién está vinculado</translation>
    </message>
    <message>
        <source>Who is bound</source>
        <translation>Quién está vinculado</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Nosotros</translation>
    </message>
    <message>
        <source>The other Party</source>
        <translation>La otra Parte</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Accepted: they bind</source>
        <translation>Aceptadas: vinculan</translation>
    </message>
    <message>
        <source>Proposed, not answered yet</source>
        <translation>Propuestas, aún sin respuesta</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptadas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>&amp;Only where an explanation of the use is due</source>
        <translation>S&amp;olo donde debe darse una explicación del uso</translation>
    </message>
    <message>
        <source>There are no such conditions.</source>
        <translation>No hay condiciones así.</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Guardar como &amp;tabla…</translation>
    </message>
</context>
<context>
    <name>comity::ui::CoursePanel</name>
    <message>
        <source>The draft is finished: check it</source>
        <translation>El borrador está terminado: verificarlo</translation>
    </message>
    <message>
        <source>Submit for approval…</source>
        <translation>Presentar para aprobación…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>It was sent…</source>
        <translation>Se envió…</translation>
    </message>
    <message>
        <source>Formal confirmation sent…</source>
        <translation>Confirmación oficial enviada…</translation>
    </message>
    <message>
        <source>It was received…</source>
        <translation>Se recibió…</translation>
    </message>
    <message>
        <source>Receipt acknowledged…</source>
        <translation>Se acusó recibo…</translation>
    </message>
    <message>
        <source>Preservation effected…</source>
        <translation>Conservación efectuada…</translation>
    </message>
    <message>
        <source>Follow-up request sent…</source>
        <translation>Solicitud de seguimiento enviada…</translation>
    </message>
    <message>
        <source>Follow-up request received…</source>
        <translation>Solicitud de seguimiento recibida…</translation>
    </message>
    <message>
        <source>Follow-up decided…</source>
        <translation>Solicitud de seguimiento resuelta…</translation>
    </message>
    <message>
        <source>Answer the notice…</source>
        <translation>Responder al aviso…</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>Resultado…</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Cerrar el caso…</translation>
    </message>
    <message>
        <source>&amp;Record what happened…</source>
        <translation>&amp;Registrar lo sucedido…</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <comment>one of the data that are preserved</comment>
        <translation>Elemento %1: %2</translation>
    </message>
    <message>
        <source>What you typed is not saved as a version yet, and would be no part of this. Save a version first.</source>
        <translation>Lo que ha escrito aún no está guardado como versión y no formaría parte de esto. Guarde primero una versión.</translation>
    </message>
    <message>
        <source>It is recorded.</source>
        <translation>Queda registrado.</translation>
    </message>
    <message>
        <source>Measure ordered…</source>
        <translation>Medida ordenada…</translation>
    </message>
    <message>
        <source>Make the request for &amp;access</source>
        <translation>Preparar la solicitud de &amp;acceso</translation>
    </message>
    <message>
        <source>It lapsed: record it</source>
        <translation>Venció: registrarlo</translation>
    </message>
    <message>
        <source>An event or a paper is being written. Finish it first, then open this again.</source>
        <translation>Se está redactando un hecho o un documento. Termínelo primero y vuelva a abrir esto después.</translation>
    </message>
    <message>
        <source>The file is kept among the attachments of the case. Nothing was recorded.</source>
        <translation>El archivo queda guardado entre los adjuntos del caso. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>A draft of the request for access (%1), filled from this request and linked to it, is made and opened.</source>
        <translation>Se crea y se abre un borrador de la solicitud de acceso (%1), rellenado a partir de esta solicitud y vinculado a ella.</translation>
    </message>
</context>
<context>
    <name>comity::ui::CreateVault</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>No se puede crear la carpeta.</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Elija la carpeta de las copias de seguridad</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>A backup is encrypted like the vault and opens with the same passphrases. Choose a folder on another disk, for instance a memory stick that is locked away.</source>
        <translation>Una copia de seguridad está cifrada como la bóveda y se abre con las mismas frases de contraseña. Elija una carpeta en otro disco, por ejemplo en una memoria USB que se guarde bajo llave.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder and make the first backup…</source>
        <translation>&amp;Elegir una carpeta y hacer la primera copia de seguridad…</translation>
    </message>
    <message>
        <source>The first backup is made and was checked by opening it.</source>
        <translation>La primera copia de seguridad se ha hecho y se ha comprobado abriéndola.</translation>
    </message>
    <message>
        <source>None is made yet. You can also choose the folder later, from the menu Vault.</source>
        <translation>Todavía no se ha hecho ninguna. También puede elegir la carpeta más tarde, en el menú Bóveda.</translation>
    </message>
    <message>
        <source>The backup is being made and checked.</source>
        <translation>La copia de seguridad se está haciendo y comprobando.</translation>
    </message>
    <message>
        <source>The vault is being made. Deriving its key takes a second on purpose: it makes guessing slow.</source>
        <translation>La bóveda se está creando. La derivación de su clave tarda un segundo a propósito: así resulta lento intentar adivinar la frase de contraseña.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Sig&amp;uiente</translation>
    </message>
    <message>
        <source>&amp;Make the vault</source>
        <translation>Crear la &amp;bóveda</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Más &amp;tarde</translation>
    </message>
    <message>
        <source>&amp;Open the desk</source>
        <translation>Abrir la &amp;mesa de trabajo</translation>
    </message>
    <message>
        <source>&amp;Make the practice desk</source>
        <translation>Crear la &amp;mesa de prácticas</translation>
    </message>
</context>
<context>
    <name>comity::ui::DateEditor</name>
    <message>
        <source>year-month-day</source>
        <translation>año-mes-día</translation>
    </message>
</context>
<context>
    <name>comity::ui::DayField</name>
    <message>
        <source>Day on which the basis is asked for</source>
        <translation>Fecha para la que se pregunta el fundamento</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>año-mes-día</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeadlineModel</name>
    <message>
        <source>no date</source>
        <comment>of what is held pending a decision</comment>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en espera de decisión</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <comment>a deadline</comment>
        <translation>%1 (provisional)</translation>
    </message>
    <message>
        <source>We</source>
        <comment>who has to act</comment>
        <translation>Nosotros</translation>
    </message>
    <message>
        <source>The other Party</source>
        <comment>who has to act</comment>
        <translation>La otra Parte</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Quién actúa</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Se basa en</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeadlinesPage</name>
    <message>
        <source>Save the deadlines as a calendar file</source>
        <translation>Guardar los plazos en un archivo de calendario</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) are in the calendar file %1.</source>
        <translation>
            <numerusform>Hay %n plazo en el archivo de calendario %1.</numerusform>
            <numerusform>Hay %n plazos en el archivo de calendario %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>The sixty days of a preservation are the text's. Everything called a target is this office's own aim: the text says "promptly" and names no day.</source>
        <translation>Los sesenta días de la conservación los fija el texto. Todo lo que se llama objetivo es propio de esta oficina: el texto dice «con prontitud» y no fija ningún día.</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Período</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Overdue and the next 7 days</source>
        <translation>Vencidos y los próximos 7 días</translation>
    </message>
    <message>
        <source>Overdue and the next 30 days</source>
        <translation>Vencidos y los próximos 30 días</translation>
    </message>
    <message>
        <source>Overdue and the next 90 days</source>
        <translation>Vencidos y los próximos 90 días</translation>
    </message>
    <message>
        <source>All, and what is held</source>
        <translation>Todos, incluido lo que espera decisión</translation>
    </message>
    <message>
        <source>Who &amp;acts</source>
        <translation>Quién &amp;actúa</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Quién actúa</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Nosotros</translation>
    </message>
    <message>
        <source>The other Party</source>
        <translation>La otra Parte</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Salientes</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrantes</translation>
    </message>
    <message>
        <source>Nothing is due in this period.</source>
        <translation>No vence nada en este período.</translation>
    </message>
    <message>
        <source>Calendar of the deadlines</source>
        <translation>Calendario de los plazos</translation>
    </message>
    <message>
        <source>with references of requests</source>
        <translation>con las referencias de las solicitudes</translation>
    </message>
    <message>
        <source>A calendar is often read by others. Without this it says only that something is due.</source>
        <translation>Un calendario lo leen a menudo otras personas. Sin esta opción solo dice que algo vence.</translation>
    </message>
    <message>
        <source>Save as &amp;calendar file…</source>
        <translation>Guardar como &amp;calendario…</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeskDeadlines</name>
    <message>
        <source>Show the deadlines</source>
        <translation>Mostrar los plazos</translation>
    </message>
    <message>
        <source>Something is due. Open Comity to see what.</source>
        <translation>Vence un plazo. Abra Comity para verlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) overdue.</source>
        <translation>
            <numerusform>%n plazo vencido.</numerusform>
            <numerusform>%n plazos vencidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) in the next seven days.</source>
        <translation>
            <numerusform>%n plazo en los próximos siete días.</numerusform>
            <numerusform>%n plazos en los próximos siete días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines</source>
        <comment>place at the side</comment>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Deadlines (%1)</source>
        <comment>place at the side, with how many are overdue or near</comment>
        <translation>Plazos (%1)</translation>
    </message>
    <message>
        <source>Record as lapsed</source>
        <translation>Registrar como vencida</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeskPage</name>
    <message>
        <source>Say once who you are: it begins every request you write.</source>
        <translation>Indique una sola vez quiénes son: así comienza cada solicitud que redacte.</translation>
    </message>
    <message>
        <source>Your authority…</source>
        <translation>Su autoridad…</translation>
    </message>
    <message>
        <source>Everything you typed is saved as a version.</source>
        <translation>Todo lo que ha escrito está guardado como versión.</translation>
    </message>
    <message>
        <source>What you type and do not save as a version stands here, until you do.</source>
        <translation>Lo que escriba y no guarde como versión figura aquí hasta que lo haga.</translation>
    </message>
    <message>
        <source>Choose request files or transmittals</source>
        <translation>Elija archivos de solicitud o transmisiones</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Leyendo %n archivo…</numerusform>
            <numerusform>Leyendo %n archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was imported before.</source>
        <translation>%1 ya se había importado.</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 no se ha admitido: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) came in.</source>
        <translation>
            <numerusform>Se ha incorporado %n solicitud.</numerusform>
            <numerusform>Se han incorporado %n solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Elija la carpeta de las copias de seguridad</translation>
    </message>
    <message>
        <source>The backup is being made and checked.</source>
        <translation>La copia de seguridad se está haciendo y comprobando.</translation>
    </message>
    <message>
        <source>The backup is made and was checked by opening it: %1</source>
        <translation>La copia de seguridad se ha hecho y se ha comprobado abriéndola: %1</translation>
    </message>
    <message>
        <source>%1 at the vault %2</source>
        <translation>%1, en la bóveda %2</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Outgoing (%1)</source>
        <translation>Enviadas (%1)</translation>
    </message>
    <message>
        <source>Incoming (%1)</source>
        <translation>Recibidas (%1)</translation>
    </message>
    <message>
        <source>Not saved yet (%1)</source>
        <translation>Aún sin guardar (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Funcionarios</translation>
    </message>
    <message>
        <source>A sheet printed before holds the same key: both open the vault, so keep or destroy the old one with the same care. When the vault gets a new key, all earlier sheets end, and a new one is needed.</source>
        <translation>Una hoja impresa antes contiene la misma clave: ambas abren la bóveda, así que guarde o destruya la antigua con el mismo cuidado. Cuando la bóveda recibe una clave nueva, todas las hojas anteriores dejan de valer y hace falta una nueva.</translation>
    </message>
    <message>
        <source>Archive (%1)</source>
        <translation>Archivo (%1)</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Papelera (%1)</translation>
    </message>
    <message>
        <source>Nothing is in the archive.</source>
        <translation>No hay nada en el archivo.</translation>
    </message>
    <message>
        <source>Requests that are done with can be moved here, out of the way.</source>
        <translation>Aquí se pueden mover las solicitudes terminadas.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Del moves requests here.</source>
        <translation>La tecla Supr mueve solicitudes aquí.</translation>
    </message>
    <message>
        <source>Nothing is ever erased: what is in the bin stays in the vault, with all its versions, and can be taken out again.</source>
        <translation>Nunca se borra nada: lo que está en la papelera permanece en la bóveda, con todas sus versiones, y se puede volver a sacar.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) moved to the bin.</source>
        <translation>
            <numerusform>%n solicitud movida a la papelera.</numerusform>
            <numerusform>%n solicitudes movidas a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) moved to the archive.</source>
        <translation>
            <numerusform>%n solicitud movida al archivo.</numerusform>
            <numerusform>%n solicitudes movidas al archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) put back to where they were.</source>
        <translation>
            <numerusform>%n solicitud devuelta a su lugar.</numerusform>
            <numerusform>%n solicitudes devueltas a su lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) assigned.</source>
        <translation>
            <numerusform>%n solicitud asignada.</numerusform>
            <numerusform>%n solicitudes asignadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Conditions</source>
        <comment>place at the side</comment>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>%1 is a paper of the dialogue about a request: open it by itself.</source>
        <translation>%1 es un documento intercambiado sobre una solicitud: ábralo por separado.</translation>
    </message>
    <message>
        <source>Choose a paper that was received</source>
        <translation>Elija un documento recibido</translation>
    </message>
    <message>
        <source>This is a request, with the reference %1, that is not here yet.</source>
        <translation>Se trata de una solicitud, con la referencia %1, que todavía no está aquí.</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>Importarla</translation>
    </message>
    <message>
        <source>No request in this vault has the reference %1 that the paper names: it is meant for another office, or its request was not taken in yet.</source>
        <translation>Ninguna solicitud de esta bóveda tiene la referencia %1 que cita el documento: está destinado a otra oficina, o su solicitud aún no se ha incorporado.</translation>
    </message>
    <message>
        <source>This is a paper as this office writes it about the request %1, not one that it receives.</source>
        <translation>Este es un documento que esta oficina elabora sobre la solicitud %1, no uno que recibe.</translation>
    </message>
    <message>
        <source>The paper belongs to another case, with the reference %1.</source>
        <translation>El documento corresponde a otro caso, con la referencia %1.</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation>Abrir ese caso</translation>
    </message>
    <message>
        <source>What was confirmed is the content of the request now, as version %1; the copy that came before stays among its versions.</source>
        <translation>Lo confirmado es ahora el contenido de la solicitud, como versión %1; la copia recibida antes permanece entre sus versiones.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <comment>place at the side</comment>
        <translation>Fundamento jurídico</translation>
    </message>
    <message>
        <source>Instruments</source>
        <comment>place at the side</comment>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>Statistics</source>
        <comment>place at the side</comment>
        <translation>Estadísticas</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeskSettings</name>
    <message>
        <source>not a list of days</source>
        <translation>no es una lista de días</translation>
    </message>
    <message>
        <source>Not kept, for it is no list of days from 0 to 366 (as 30, 14, 7): %1</source>
        <translation>No se conserva, pues no es una lista de días de 0 a 366 (como 30, 14, 7): %1</translation>
    </message>
    <message>
        <source>Last guaranteed day of a preservation</source>
        <translation>Último día garantizado de una conservación</translation>
    </message>
    <message>
        <source>Loss of the data at the service</source>
        <translation>Pérdida de los datos en el servicio</translation>
    </message>
    <message>
        <source>Formal confirmation</source>
        <translation>Confirmación oficial</translation>
    </message>
    <message>
        <source>Acknowledgement of receipt</source>
        <translation>Acuse de recibo</translation>
    </message>
    <message>
        <source>Preservation to be effected</source>
        <translation>Conservación por efectuar</translation>
    </message>
    <message>
        <source>Reply that the request asks for</source>
        <translation>Respuesta que pide la solicitud</translation>
    </message>
    <message>
        <source>Follow-up request</source>
        <translation>Solicitud de seguimiento</translation>
    </message>
    <message>
        <source>Word that the follow-up request was received</source>
        <translation>Aviso de recepción de la solicitud de seguimiento</translation>
    </message>
    <message>
        <source>Answer to a notice of concern</source>
        <translation>Respuesta a una notificación de reparos</translation>
    </message>
    <message>
        <source>Answer on confidentiality</source>
        <translation>Respuesta sobre la confidencialidad</translation>
    </message>
    <message>
        <source>Information that was asked for</source>
        <translation>Información pedida</translation>
    </message>
    <message>
        <source>Answer to proposed conditions</source>
        <translation>Respuesta a las condiciones propuestas</translation>
    </message>
    <message>
        <source>Answer on an extension</source>
        <translation>Respuesta sobre una prórroga</translation>
    </message>
    <message>
        <source>Review of a postponement</source>
        <translation>Revisión de un aplazamiento</translation>
    </message>
    <message>
        <source>Day that was told with a delay</source>
        <translation>Día comunicado con una demora</translation>
    </message>
    <message>
        <source>Decision on the follow-up request</source>
        <translation>Decisión sobre la solicitud de seguimiento</translation>
    </message>
    <message>
        <source>Explanation of the use made</source>
        <translation>Explicación del uso dado</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Esta mesa de trabajo</translation>
    </message>
    <message>
        <source>Kept in the vault that is open, for all its officers.</source>
        <translation>Se guarda en la bóveda abierta, para todos sus funcionarios.</translation>
    </message>
    <message>
        <source>Time &amp;zone of this office</source>
        <translation>&amp;Huso horario de esta oficina</translation>
    </message>
    <message>
        <source>Reservation of our &amp;Party under article 9, paragraph 4</source>
        <translation>&amp;Reserva de nuestra Parte con arreglo al artículo 9, párrafo 4</translation>
    </message>
    <message>
        <source>Not known: the ground is not offered</source>
        <translation>No se sabe: el motivo no se ofrece</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Formulada</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>No formulada</translation>
    </message>
    <message>
        <source>Reservation of our Party under article 9, paragraph 4</source>
        <translation>Reserva de nuestra Parte con arreglo al artículo 9, párrafo 4</translation>
    </message>
    <message>
        <source>Only with it can preservation be refused for want of dual criminality, and only for offences that are none of the Convention.</source>
        <translation>Solo con ella puede denegarse la conservación por falta de doble incriminación, y solo para delitos distintos de los de la Convención.</translation>
    </message>
    <message>
        <source>Targets of this office</source>
        <translation>Objetivos de esta oficina</translation>
    </message>
    <message>
        <source>The text says "promptly" and "expeditiously" and names no day: these are this office's own aims and are shown as targets everywhere. Only the sixty days of article 9, paragraph 7, are the text's.</source>
        <translation>El texto dice «sin demora» y «con celeridad» y no fija ningún día: son los propósitos de esta oficina y se presentan siempre como objetivos. Solo los sesenta días del artículo 9, párrafo 7, son del texto.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Qué vence</translation>
    </message>
    <message>
        <source>Target, in days</source>
        <translation>Objetivo, en días</translation>
    </message>
    <message>
        <source>Warn so many days before</source>
        <translation>Avisar con tantos días de antelación</translation>
    </message>
    <message>
        <source>Target in days: %1</source>
        <translation>Objetivo en días: %1</translation>
    </message>
    <message>
        <source>by the text</source>
        <translation>por el texto</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>según lo comunicado</translation>
    </message>
    <message>
        <source>Warn so many days before: %1</source>
        <translation>Avisar con tantos días de antelación: %1</translation>
    </message>
    <message>
        <source>As they &amp;usually are</source>
        <translation>Como es &amp;usual</translation>
    </message>
    <message>
        <source>Set the targets as they usually are</source>
        <translation>Poner los objetivos como es usual</translation>
    </message>
    <message>
        <source>Execution of the request</source>
        <translation>Ejecución de la solicitud</translation>
    </message>
</context>
<context>
    <name>comity::ui::DirectoryImport</name>
    <message>
        <source>New entry</source>
        <translation>Ficha nueva</translation>
    </message>
    <message>
        <source>Changed here and there</source>
        <translation>Modificada aquí y allí</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>— (nada)</translation>
    </message>
    <message>
        <source>Both changed it</source>
        <translation>Modificado por ambos</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerido</translation>
    </message>
    <message numerus="yes">
        <source>Take %n entry(ies)</source>
        <translation>
            <numerusform>Tomar %n ficha</numerusform>
            <numerusform>Tomar %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 would change</source>
        <translation>Lo que cambiaría %1</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n entry(ies), and the directory says the same already.</source>
        <translation>
            <numerusform>El archivo tiene %n ficha, y el directorio ya dice lo mismo.</numerusform>
            <numerusform>El archivo tiene %n fichas, y el directorio ya dice lo mismo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n entry(ies). Nothing is saved yet: tick what is to be taken over. What both of you changed is not ticked.</source>
        <translation>
            <numerusform>El archivo tiene %n ficha. Aún no se ha guardado nada: marque lo que deba tomarse. Lo que ambos han modificado no está marcado.</numerusform>
            <numerusform>El archivo tiene %n fichas. Aún no se ha guardado nada: marque lo que deba tomarse. Lo que ambos han modificado no está marcado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences between the directory and the file</source>
        <translation>Diferencias entre el directorio y el archivo</translation>
    </message>
    <message>
        <source>Entry or field</source>
        <translation>Ficha o campo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation>No tomar nada</translation>
    </message>
</context>
<context>
    <name>comity::ui::DirectoryModel</name>
    <message>
        <source>%1 (practice)</source>
        <comment>an invented authority</comment>
        <translation>%1 (práctica)</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Addressee of; declarations</source>
        <translation>Destinataria de; declaraciones</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
</context>
<context>
    <name>comity::ui::DirectoryPage</name>
    <message numerus="yes">
        <source>%n entry(ies) taken into the directory.</source>
        <translation>
            <numerusform>%n ficha incorporada al directorio.</numerusform>
            <numerusform>%n fichas incorporadas al directorio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet: choose a Party and add its authorities, or import a file.</source>
        <translation>Aún no se sabe nada: elija una Parte y añada sus autoridades, o importe un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) shown</source>
        <translation>
            <numerusform>%n fila mostrada</numerusform>
            <numerusform>%n filas mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>New authority…</source>
        <translation>Autoridad nueva…</translation>
    </message>
    <message>
        <source>New authority of %1…</source>
        <translation>Autoridad nueva: %1…</translation>
    </message>
    <message>
        <source>You changed this entry and did not save it: save it or throw your changes away before you open another.</source>
        <translation>Ha modificado esta ficha y no la ha guardado: guárdela o descarte los cambios antes de abrir otra.</translation>
    </message>
    <message>
        <source>Import a directory file</source>
        <translation>Importar un archivo de directorio</translation>
    </message>
    <message>
        <source>Export the directory (.json for another desk, .csv for a spreadsheet)</source>
        <translation>Exportar el directorio (.json para otra mesa de trabajo, .csv para una hoja de cálculo)</translation>
    </message>
    <message>
        <source>The directory is in the file %1.</source>
        <translation>El directorio está en el archivo %1.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Parties and their authorities, as this office knows them. Nothing here comes with the program: each entry has its source, and the day on which somebody last compared it.</source>
        <translation>Las Partes y sus autoridades, tal como las conoce esta oficina. Nada de esto viene con el programa: cada ficha tiene su fuente y el día en que se cotejó por última vez.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the directory</source>
        <translation>Buscar en el directorio</translation>
    </message>
    <message>
        <source>Party, name, address, number …</source>
        <translation>Parte, nombre, dirección, número…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Fichas que se muestran</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abiertas ahora</translation>
    </message>
    <message>
        <source>To be verified again</source>
        <translation>Por verificar de nuevo</translation>
    </message>
    <message>
        <source>Parties with declarations</source>
        <translation>Partes con declaraciones</translation>
    </message>
    <message>
        <source>Verify again after (days)</source>
        <translation>Verificar de nuevo tras (días)</translation>
    </message>
    <message>
        <source>Days after which an entry wants to be verified again</source>
        <translation>Días tras los cuales una ficha debe verificarse de nuevo</translation>
    </message>
    <message>
        <source>Parties and authorities</source>
        <translation>Partes y autoridades</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) cannot be read by this program and are not shown: %1</source>
        <translation>
            <numerusform>Este programa no puede leer %n entrada y no la muestra: %1</numerusform>
            <numerusform>Este programa no puede leer %n entradas y no las muestra: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Legal basis…</source>
        <translation>Fundamento jurídico…</translation>
    </message>
    <message>
        <source>What is in force between this office's Party and the chosen one, and what follows</source>
        <translation>Qué está en vigor entre la Parte de esta oficina y la elegida, y qué se sigue de ello</translation>
    </message>
</context>
<context>
    <name>comity::ui::EntryHistory</name>
    <message>
        <source>Taken out</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Version %1, not kept</source>
        <translation>Versión %1, no conservada</translation>
    </message>
    <message>
        <source>This entry was never saved.</source>
        <translation>Esta ficha nunca se ha guardado.</translation>
    </message>
    <message>
        <source>Then the entry was taken out of the directory.</source>
        <translation>Entonces la ficha se retiró del directorio.</translation>
    </message>
    <message>
        <source>What this version said is not kept.</source>
        <translation>El contenido de esta versión no se conserva.</translation>
    </message>
    <message>
        <source>What version %1 changed</source>
        <translation>Lo que cambió la versión %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>— (nada)</translation>
    </message>
    <message>
        <source>Nothing in the fields of the form</source>
        <translation>Nada en los campos del formulario</translation>
    </message>
    <message>
        <source>Each version of the entry stays as it was saved.</source>
        <translation>Cada versión de la ficha queda tal como se guardó.</translation>
    </message>
    <message>
        <source>Versions of the entry</source>
        <translation>Versiones de la ficha</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Funcionario</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>comity::ui::EntryPage</name>
    <message>
        <source>What you typed into an entry of the directory and did not save was brought back.</source>
        <translation>Se ha recuperado lo que escribió en una ficha del directorio y no guardó.</translation>
    </message>
    <message>
        <source>%1: declarations and reservations</source>
        <translation>%1: declaraciones y reservas</translation>
    </message>
    <message>
        <source>New authority of %1</source>
        <translation>Autoridad nueva: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún no guardada</translation>
    </message>
    <message>
        <source>Saved as version %1</source>
        <translation>Guardada como versión %1</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Ficha nueva</translation>
    </message>
    <message>
        <source>Invented, to practise on</source>
        <translation>Inventada, para practicar</translation>
    </message>
    <message>
        <source>One field holds text that is no valid value yet: mend or empty it first.</source>
        <translation>Un campo contiene texto que aún no es un valor válido: corríjalo o vacíelo primero.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Back to the directory</source>
        <translation>Volver al directorio</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>Guardar la ficha</translation>
    </message>
    <message>
        <source>Throw my changes away</source>
        <translation>Descartar mis cambios</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Verificada hoy</translation>
    </message>
    <message>
        <source>You compared the entry with its source today, and it is right.</source>
        <translation>Hoy ha cotejado la ficha con su fuente y es correcta.</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Entry and its history</source>
        <translation>Ficha e historial</translation>
    </message>
    <message>
        <source>The entry %1 goes out of the directory; its versions stay in the vault.</source>
        <translation>La entrada %1 sale del directorio; sus versiones permanecen en la caja fuerte.</translation>
    </message>
</context>
<context>
    <name>comity::ui::ExportPanel</name>
    <message>
        <source>The folder for the PDF files</source>
        <translation>Carpeta de los archivos PDF</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>%1 and %2 side by side</source>
        <translation>%1 y %2 en paralelo</translation>
    </message>
    <message numerus="yes">
        <source>%n of these files are there already; nothing was written: %1</source>
        <translation>
            <numerusform>%n de estos archivos ya existe; no se ha escrito nada: %1</numerusform>
            <numerusform>%n de estos archivos ya existen; no se ha escrito nada: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) were written to %1</source>
        <translation>
            <numerusform>Se ha escrito %n archivo PDF en %1</numerusform>
            <numerusform>Se han escrito %n archivos PDF en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;PDF files in these languages:</source>
        <translation>Archivos &amp;PDF en estos idiomas:</translation>
    </message>
    <message>
        <source>Languages of the PDF files</source>
        <translation>Idiomas de los archivos PDF</translation>
    </message>
    <message>
        <source>PDF files made so far</source>
        <translation>Archivos PDF creados hasta ahora</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <comment>PDF files made so far</comment>
        <translation>%v de %m</translation>
    </message>
    <message>
        <source>All six languages</source>
        <translation>Los seis idiomas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Choose a folder and write…</source>
        <translation>Elegir una carpeta y escribir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Replace the files</source>
        <translation>Sustituir los archivos</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Dejarlos como están</translation>
    </message>
</context>
<context>
    <name>comity::ui::ExportStrip</name>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Detener la exportación</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Cerrar esta línea</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to %1 so far.</source>
        <translation>
            <numerusform>Hasta ahora se ha escrito %n solicitud en %1.</numerusform>
            <numerusform>Hasta ahora se han escrito %n solicitudes en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The requests were not exported. %1</source>
        <translation>Las solicitudes no se han exportado. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>Se ha exportado %n solicitud a %1.</numerusform>
            <numerusform>Se han exportado %n solicitudes a %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comity::ui::FieldBox</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>%1, required</source>
        <comment>name of a field</comment>
        <translation>%1, obligatorio</translation>
    </message>
    <message>
        <source>%1, expected</source>
        <comment>name of a field</comment>
        <translation>%1, esperado</translation>
    </message>
    <message>
        <source>Invalid entry: %1</source>
        <translation>Entrada no válida: %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::FindBar</name>
    <message>
        <source>&amp;Find:</source>
        <translation>B&amp;uscar:</translation>
    </message>
    <message>
        <source>Words to find in the pages</source>
        <translation>Palabras que se buscarán en las páginas</translation>
    </message>
    <message>
        <source>Words in the pages</source>
        <translation>Palabras de las páginas</translation>
    </message>
</context>
<context>
    <name>comity::ui::FindingsModel</name>
    <message numerus="yes">
        <source>%n more of these are not shown; mend some of those above first.</source>
        <translation>
            <numerusform>Hay %n más de este tipo que no se muestra; corrija primero algunas de las anteriores.</numerusform>
            <numerusform>Hay %n más de este tipo que no se muestran; corrija primero algunas de las anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n consejo</numerusform>
            <numerusform>%n consejos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted warning(s)</source>
        <translation>
            <numerusform>%n advertencia aceptada</numerusform>
            <numerusform>%n advertencias aceptadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Warning, accepted</source>
        <translation>Advertencia aceptada</translation>
    </message>
    <message>
        <source>Accepted because: %1</source>
        <translation>Motivo de la aceptación: %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::FindingsPanel</name>
    <message>
        <source>The request has not been checked yet.</source>
        <translation>La solicitud todavía no se ha comprobado.</translation>
    </message>
    <message>
        <source>There is nothing to object to in this request.</source>
        <translation>No hay nada que objetar a esta solicitud.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n consejo</numerusform>
            <numerusform>%n consejos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted warning(s)</source>
        <translation>
            <numerusform>%n advertencia aceptada</numerusform>
            <numerusform>%n advertencias aceptadas</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Why is this warning accepted? %1</source>
        <translation>¿Por qué se acepta esta advertencia? %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>&amp;Aceptar…</translation>
    </message>
    <message>
        <source>Accept the selected warning and say why</source>
        <translation>Aceptar la advertencia seleccionada e indicar el motivo</translation>
    </message>
    <message>
        <source>&amp;Withdraw the acceptance</source>
        <translation>&amp;Retirar la aceptación</translation>
    </message>
    <message>
        <source>Why the warning is accepted</source>
        <translation>Motivo por el que se acepta la advertencia</translation>
    </message>
    <message>
        <source>Accept the warning</source>
        <translation>Aceptar la advertencia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>comity::ui::FormFindBar</name>
    <message>
        <source>Find in this request:</source>
        <translation>Buscar en esta solicitud:</translation>
    </message>
    <message>
        <source>Words to find in the fields of this request</source>
        <translation>Palabras que se buscan en los campos de esta solicitud</translation>
    </message>
    <message>
        <source>Words in any language</source>
        <translation>Palabras en cualquier idioma</translation>
    </message>
</context>
<context>
    <name>comity::ui::FormView</name>
    <message>
        <source>Form of the request</source>
        <translation>Formulario de la solicitud</translation>
    </message>
    <message>
        <source>* required by the text   ° expected</source>
        <translation>* exigido por el texto   ° esperado</translation>
    </message>
</context>
<context>
    <name>comity::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>Resultados en la ayuda</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página contiene estas palabras.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Contenido de la ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>Volver a lo que se mostraba antes</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>Texto de la ayuda</translation>
    </message>
</context>
<context>
    <name>comity::ui::HistoryPanel</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>Esta es la primera versión.</translation>
    </message>
    <message>
        <source>What version %1 changed in version %2</source>
        <translation>Lo que la versión %1 cambió respecto de la versión %2</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>— (nada)</translation>
    </message>
    <message>
        <source>Nothing in the fields of the form</source>
        <translation>Nada en los campos del formulario</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Funcionario</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Lo que cambió</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What changed from version %1 to version %2</source>
        <translation>Lo que cambió de la versión %1 a la versión %2</translation>
    </message>
    <message>
        <source>Each version stays as it was saved. Choose one to see what it changed, and any other to compare it with.</source>
        <translation>Cada versión permanece tal como se guardó. Elija una para ver lo que cambió, y cualquier otra para compararla.</translation>
    </message>
    <message>
        <source>&amp;Compared with:</source>
        <translation>&amp;Comparada con:</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>Versión con la que comparar</translation>
    </message>
</context>
<context>
    <name>comity::ui::InstantEditor</name>
    <message>
        <source>No time zone is given: add Z for UTC, or an offset such as +01:00.</source>
        <translation>No se indica el huso horario: añada Z para UTC o una diferencia como +01:00.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>a moment</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 UTC; in %2 it is %3.</source>
        <comment>a moment, a time zone, the same moment there</comment>
        <translation>%1 UTC; en %2 corresponde a %3.</translation>
    </message>
    <message>
        <source>with its time zone, as 2026-11-03T00:00:00Z</source>
        <translation>con su huso horario, como 2026-11-03T00:00:00Z</translation>
    </message>
</context>
<context>
    <name>comity::ui::InstrumentOffer</name>
    <message numerus="yes">
        <source>%n kind(s) of requests.</source>
        <translation>
            <numerusform>%n clase de solicitudes.</numerusform>
            <numerusform>%n clases de solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds %1 (%2), of which the vault keeps an earlier text. Look at it below before it takes its place.</source>
        <translation>El archivo contiene el instrumento %1 (%2), del que la bóveda conserva un texto anterior. Examínelo abajo antes de que ocupe su lugar.</translation>
    </message>
    <message>
        <source>The file holds %1 (%2), which the vault does not keep yet. Look at it below before you take it in.</source>
        <translation>El archivo contiene el instrumento %1 (%2), que la bóveda aún no conserva. Examínelo abajo antes de incorporarlo.</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dejarlo</translation>
    </message>
    <message>
        <source>Put &amp;it in its place</source>
        <translation>Ponerlo en su lu&amp;gar</translation>
    </message>
    <message>
        <source>Take &amp;it in</source>
        <translation>&amp;Incorporarlo</translation>
    </message>
    <message>
        <source>Com&amp;pare with the earlier one</source>
        <translation>Co&amp;mparar con el anterior</translation>
    </message>
</context>
<context>
    <name>comity::ui::InstrumentView</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>symbol, where it comes from, whether it is in force</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Authentic languages: %1</source>
        <translation>Idiomas auténticos: %1</translation>
    </message>
    <message>
        <source>text not included</source>
        <translation>texto no incluido</translation>
    </message>
    <message>
        <source>compared with a copy</source>
        <translation>cotejado con una copia</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>no verificado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>instrument, where it comes from</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artículos</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>&amp;Kinds of requests</source>
        <translation>&amp;Clases de solicitudes</translation>
    </message>
    <message>
        <source>Kinds of requests</source>
        <translation>Clases de solicitudes</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
</context>
<context>
    <name>comity::ui::InstrumentsPage</name>
    <message>
        <source>Instruments</source>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>The treaty texts under which requests are made. What was not compared with a text, or is not in the file of an instrument, is marked so.</source>
        <translation>Los tratados con arreglo a los cuales se hacen solicitudes. Lo que no se cotejó con un texto, o no figura en el archivo de un instrumento, está señalado.</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Textos</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Choose the file of an instrument</source>
        <translation>Elija el archivo de un instrumento</translation>
    </message>
    <message>
        <source>%1 is in the vault: requests can be written under it.</source>
        <translation>%1 está en la bóveda: se pueden redactar solicitudes con arreglo a ese instrumento.</translation>
    </message>
    <message>
        <source>%1 was taken out of the vault.</source>
        <translation>%1 se ha retirado de la bóveda.</translation>
    </message>
    <message>
        <source>Take &amp;out of the vault</source>
        <translation>&amp;Retirar de la bóveda</translation>
    </message>
    <message>
        <source>An administrator of the vault does this.</source>
        <translation>Esto lo hace un administrador de la bóveda.</translation>
    </message>
    <message>
        <source>Add from a &amp;file…</source>
        <translation>Añadir desde un arc&amp;hivo…</translation>
    </message>
</context>
<context>
    <name>comity::ui::LapseStrip</name>
    <message numerus="yes">
        <source>%n request(s) are past the last guaranteed day, and no follow-up request is recorded as received.</source>
        <translation>
            <numerusform>%n solicitud ha pasado el último día garantizado y no consta recibida ninguna solicitud de seguimiento.</numerusform>
            <numerusform>%n solicitudes han pasado el último día garantizado y no consta recibida ninguna solicitud de seguimiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comity never records by itself that a preservation lapsed: a clock that is ahead would make it untrue. By this computer it is %1. Record it if that is right and nothing was received.</source>
        <translation>Comity nunca registra por sí mismo que una conservación ha vencido: un reloj adelantado lo haría falso. Según esta computadora son %1. Regístrelo si es correcto y no se recibió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are recorded as lapsed. What turns out to be a mistake is taken back in the course of the request.</source>
        <translation>
            <numerusform>%n solicitud queda registrada como vencida. Lo que resulte un error se retira en el curso de la solicitud.</numerusform>
            <numerusform>%n solicitudes quedan registradas como vencidas. Lo que resulte un error se retira en el curso de la solicitud.</numerusform>
        </translation>
    </message>
    <message>
        <source>without reference</source>
        <translation>sin referencia</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Record as lapsed</source>
        <translation>&amp;Registrar como vencida</translation>
    </message>
</context>
<context>
    <name>comity::ui::LogoBox</name>
    <message>
        <source>Choose a picture in the format PNG or JPEG</source>
        <translation>Elija una imagen en formato PNG o JPEG</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Emblema</translation>
    </message>
    <message>
        <source>The emblem as it is printed</source>
        <translation>El emblema tal como se imprime</translation>
    </message>
    <message>
        <source>Stands above your name on every request that leaves this desk: PNG or JPEG, best on white.</source>
        <translation>Figura sobre su nombre en cada solicitud que sale de aquí: PNG o JPEG, mejor sobre fondo blanco.</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>Elegir una &amp;imagen…</translation>
    </message>
    <message>
        <source>Without an e&amp;mblem</source>
        <translation>Sin e&amp;mblema</translation>
    </message>
</context>
<context>
    <name>comity::ui::MainWindow</name>
    <message>
        <source>Your &amp;authority…</source>
        <translation>Su &amp;autoridad…</translation>
    </message>
    <message>
        <source>&amp;Recovery sheet…</source>
        <translation>&amp;Hoja de recuperación…</translation>
    </message>
    <message>
        <source>Make a &amp;backup…</source>
        <translation>Hacer una &amp;copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>&amp;Guardar versión</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>PDF &amp;files…</source>
        <translation>Archivos P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Copy as new</source>
        <translation>&amp;Copiar como nueva</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Volver a la &amp;lista</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importar archivos…</translation>
    </message>
    <message>
        <source>&amp;Find a request</source>
        <translation>&amp;Buscar una solicitud</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>&amp;Bóveda</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Solicitud</translation>
    </message>
    <message>
        <source>&amp;New: %1</source>
        <translation>&amp;Nueva: %1</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Los del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the text in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Comity — %1</source>
        <translation>Comity — %1</translation>
    </message>
    <message>
        <source>Comity — locked</source>
        <translation>Comity — bloqueado</translation>
    </message>
    <message>
        <source>The desk is hidden, but what was typed last could not be kept yet: %1 It is tried again every few seconds.</source>
        <translation>La mesa de trabajo está oculta, pero lo último que se escribió aún no se ha podido guardar: %1 Se intenta de nuevo cada pocos segundos.</translation>
    </message>
    <message>
        <source>End all the same</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>&amp;Officers…</source>
        <translation>&amp;Funcionarios…</translation>
    </message>
    <message>
        <source>Your &amp;passphrase…</source>
        <translation>Su fras&amp;e de contraseña…</translation>
    </message>
    <message>
        <source>Copy the r&amp;eference</source>
        <translation>Copiar la r&amp;eferencia</translation>
    </message>
    <message>
        <source>Find in this re&amp;quest</source>
        <translation>Buscar en esta so&amp;licitud</translation>
    </message>
    <message>
        <source>&amp;Check the spelling</source>
        <translation>&amp;Comprobar la ortografía</translation>
    </message>
    <message>
        <source>New &amp;incoming request, from paper</source>
        <translation>Nueva solicitud &amp;recibida, en papel</translation>
    </message>
    <message>
        <source>Comity — practice: %1</source>
        <translation>Comity — prácticas: %1</translation>
    </message>
    <message>
        <source>Window and help</source>
        <translation>Ventana y ayuda</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>C&amp;onfiguración…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atajos de tec&amp;lado…</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Help for what you are at</source>
        <translation>A&amp;yuda sobre lo que está haciendo</translation>
    </message>
    <message>
        <source>&amp;Contents of the help</source>
        <translation>&amp;Contenido de la ayuda</translation>
    </message>
    <message>
        <source>Make the request for &amp;access</source>
        <translation>Preparar la solicitud de &amp;acceso</translation>
    </message>
    <message>
        <source>Open a &amp;received paper…</source>
        <translation>Abrir un documento &amp;recibido…</translation>
    </message>
    <message>
        <source>New request of another &amp;kind</source>
        <translation>Nueva solicitud de otro &amp;tipo</translation>
    </message>
    <message>
        <source>&amp;Outgoing requests</source>
        <translation>Solicitudes &amp;enviadas</translation>
    </message>
    <message>
        <source>&amp;Incoming requests</source>
        <translation>Solicitudes &amp;recibidas</translation>
    </message>
    <message>
        <source>&amp;Not saved yet</source>
        <translation>&amp;Aún sin guardar</translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation>&amp;Plazos</translation>
    </message>
    <message>
        <source>Di&amp;rectory</source>
        <translation>&amp;Directorio</translation>
    </message>
    <message>
        <source>Legal &amp;basis</source>
        <translation>&amp;Fundamento jurídico</translation>
    </message>
    <message>
        <source>Condi&amp;tions</source>
        <translation>C&amp;ondiciones</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>E&amp;stadísticas</translation>
    </message>
    <message>
        <source>Instr&amp;uments</source>
        <translation>I&amp;nstrumentos</translation>
    </message>
</context>
<context>
    <name>comity::ui::MessageStrip</name>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Done:</source>
        <translation>Hecho:</translation>
    </message>
    <message>
        <source>Attention:</source>
        <translation>Atención:</translation>
    </message>
    <message>
        <source>Not done:</source>
        <translation>No realizado:</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>comity::ui::NameStrip</name>
    <message>
        <source>Name of the search:</source>
        <translation>Nombre de la búsqueda:</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Guardar la búsqueda</translation>
    </message>
    <message>
        <source>Do not save it</source>
        <translation>No guardarla</translation>
    </message>
</context>
<context>
    <name>comity::ui::OfficerForm</name>
    <message>
        <source>Drafter</source>
        <translation>Redactor</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Aprobador</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Drafter: writes requests</source>
        <translation>Redactor: redacta solicitudes</translation>
    </message>
    <message>
        <source>Approver: approves what others wrote</source>
        <translation>Aprobador: aprueba lo que otros redactaron</translation>
    </message>
    <message>
        <source>Administrator: says who may open the vault, and makes the recovery sheet</source>
        <translation>Administrador: decide quién puede abrir la bóveda y emite la hoja de recuperación</translation>
    </message>
    <message>
        <source>A new officer</source>
        <translation>Un nuevo funcionario</translation>
    </message>
    <message>
        <source>Another name for %1</source>
        <translation>Otro nombre para %1</translation>
    </message>
    <message>
        <source>The roles of %1</source>
        <translation>Las funciones de %1</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>Una nueva frase de contraseña para %1</translation>
    </message>
    <message>
        <source>A new passphrase of your own</source>
        <translation>Una nueva frase de contraseña para usted</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar a %1</translation>
    </message>
    <message>
        <source>A new key for the vault</source>
        <translation>Una clave nueva para la bóveda</translation>
    </message>
    <message>
        <source>The officer can open the vault with this passphrase from now on.</source>
        <translation>A partir de ahora el funcionario podrá abrir la bóveda con esta frase de contraseña.</translation>
    </message>
    <message>
        <source>What was written under the former name stays in the history as it is.</source>
        <translation>Lo escrito con el nombre anterior permanece tal cual en el historial.</translation>
    </message>
    <message>
        <source>An officer may have several roles.</source>
        <translation>Un funcionario puede tener varias funciones.</translation>
    </message>
    <message>
        <source>For an officer who forgot the passphrase: the former one no longer opens the vault.</source>
        <translation>Para un funcionario que olvidó la frase de contraseña: la anterior ya no abre la bóveda.</translation>
    </message>
    <message>
        <source>The former passphrase no longer opens the vault.</source>
        <translation>La frase de contraseña anterior ya no abre la bóveda.</translation>
    </message>
    <message>
        <source>The passphrase of this officer no longer opens the vault; the name stays in the history. Somebody who kept an old copy of the vault can still read that copy with it.</source>
        <translation>La frase de contraseña de este funcionario ya no abre la bóveda; el nombre permanece en el historial. Quien haya conservado una copia antigua de la bóveda todavía puede leer esa copia con ella.</translation>
    </message>
    <message>
        <source>Everything in the vault is encrypted anew under another key: about two seconds for each 100 MB. An old key file then opens nothing that is written from now on. Earlier recovery sheets no longer open the vault, earlier backups keep the old key. Once begun it cannot be stopped, but even a power cut loses nothing.</source>
        <translation>Todo el contenido de la bóveda se cifra de nuevo con otra clave: unos dos segundos por cada 100 MB. Un archivo de claves antiguo ya no abre nada de lo que se escriba desde ahora. Las hojas de recuperación anteriores ya no abren la bóveda; las copias de seguridad anteriores conservan la clave antigua. Una vez comenzado no se puede detener, pero ni siquiera un corte de corriente hace perder nada.</translation>
    </message>
    <message>
        <source>&amp;Add the officer</source>
        <translation>&amp;Añadir al funcionario</translation>
    </message>
    <message>
        <source>Chan&amp;ge the name</source>
        <translation>Ca&amp;mbiar el nombre</translation>
    </message>
    <message>
        <source>Se&amp;t the roles</source>
        <translation>&amp;Fijar las funciones</translation>
    </message>
    <message>
        <source>Se&amp;t the passphrase</source>
        <translation>Fi&amp;jar la frase de contraseña</translation>
    </message>
    <message>
        <source>Remove the o&amp;fficer</source>
        <translation>E&amp;liminar al funcionario</translation>
    </message>
    <message>
        <source>En&amp;crypt anew</source>
        <translation>&amp;Cifrar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name of the officer</source>
        <translation>Nombre del funcionario</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Prese&amp;nt passphrase</source>
        <translation>Frase de contraseña &amp;actual</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>The vault is being encrypted anew. Leave the program open.</source>
        <translation>La bóveda se está cifrando de nuevo. Deje el programa abierto.</translation>
    </message>
    <message>
        <source>The vault is being changed.</source>
        <translation>La bóveda se está modificando.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>comity::ui::OfficersPage</name>
    <message>
        <source>at work now</source>
        <translation>trabajando ahora</translation>
    </message>
    <message>
        <source>has no passphrase</source>
        <translation>no tiene frase de contraseña</translation>
    </message>
    <message>
        <source>%1 can open the vault now.</source>
        <translation>%1 ya puede abrir la bóveda.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Modificado.</translation>
    </message>
    <message>
        <source>%1 has a new passphrase.</source>
        <translation>%1 tiene una nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>You have a new passphrase.</source>
        <translation>Usted tiene una nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>%1 was removed. If you cannot trust that no copy of the vault was kept, give the vault a new key: such a copy then opens nothing that is written from now on.</source>
        <translation>Se ha eliminado a %1. Si no puede confiar en que no se haya conservado ninguna copia de la bóveda, dele una clave nueva: esa copia ya no abrirá nada de lo que se escriba desde ahora.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Clave nueva…</translation>
    </message>
    <message>
        <source>The vault has a new key. Earlier recovery sheets no longer open it: print a new one now and destroy the old one. Earlier backups keep the old key and the old sheet.</source>
        <translation>La bóveda tiene una clave nueva. Las hojas de recuperación anteriores ya no la abren: imprima ahora una nueva y destruya la antigua. Las copias de seguridad anteriores conservan la clave antigua y la hoja antigua.</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Hoja de recuperación…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>The present passphrase is not right. Nothing was changed.</source>
        <translation>La frase de contraseña actual no es correcta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Funcionarios</translation>
    </message>
    <message>
        <source>Each officer opens the vault with a passphrase of their own.</source>
        <translation>Cada funcionario abre la bóveda con su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>Each officer opens the vault with a passphrase of their own. An administrator of the vault says who may; you can change yours.</source>
        <translation>Cada funcionario abre la bóveda con su propia frase de contraseña. Un administrador de la bóveda decide quién puede hacerlo; usted puede cambiar la suya.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Officers of the vault</source>
        <translation>Funcionarios de la bóveda</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Nombre…</translation>
    </message>
    <message>
        <source>R&amp;oles…</source>
        <translation>&amp;Funciones…</translation>
    </message>
    <message>
        <source>New &amp;passphrase…</source>
        <translation>Nueva frase de &amp;contraseña…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>&amp;Your passphrase…</source>
        <translation>S&amp;u frase de contraseña…</translation>
    </message>
    <message>
        <source>New &amp;key for the vault…</source>
        <translation>Clave nueva &amp;para la bóveda…</translation>
    </message>
    <message>
        <source>Recovery &amp;sheet…</source>
        <translation>&amp;Hoja de recuperación…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Lose it</source>
        <translation>Perderla</translation>
    </message>
</context>
<context>
    <name>comity::ui::PaperPanel</name>
    <message>
        <source>It is about what the event says under "%1". What is recorded is not changed: take the event back, and record it again.</source>
        <translation>Se trata de lo que el hecho indica en “%1”. Lo registrado no se modifica: retire el hecho y regístrelo de nuevo.</translation>
    </message>
    <message>
        <source>Take the event back…</source>
        <translation>Retirar el hecho…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>Se ha enviado %n página a la impresora.</numerusform>
            <numerusform>Se han enviado %n páginas a la impresora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) were written. Keep a copy among the attachments of the case?</source>
        <translation>
            <numerusform>Se ha escrito %n archivo PDF. ¿Guardar una copia entre los archivos adjuntos del caso?</numerusform>
            <numerusform>Se han escrito %n archivos PDF. ¿Guardar una copia entre los archivos adjuntos del caso?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>The paper is kept among the attachments.</source>
        <translation>El documento queda guardado entre los archivos adjuntos.</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Documento: %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>What the paper says besides its event, and its pages</source>
        <translation>Lo que el documento indica además del hecho, y sus páginas</translation>
    </message>
    <message>
        <source>PDF &amp;files…</source>
        <translation>Archivos P&amp;DF…</translation>
    </message>
    <message>
        <source>Close the &amp;paper</source>
        <translation>Cerrar el d&amp;ocumento</translation>
    </message>
</context>
<context>
    <name>comity::ui::PartyEditor</name>
    <message>
        <source>name in any of the six languages, or code</source>
        <translation>nombre en cualquiera de los seis idiomas, o código</translation>
    </message>
</context>
<context>
    <name>comity::ui::PartyField</name>
    <message>
        <source>name in any of the six languages, or code</source>
        <translation>nombre en cualquiera de los seis idiomas, o código</translation>
    </message>
</context>
<context>
    <name>comity::ui::PassphrasePage</name>
    <message>
        <source>Both are the same.</source>
        <translation>Las dos coinciden.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos todavía no coinciden.</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Es lo bastante segura.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other, with you or with your work are easy to keep in mind and hard to guess. Spaces and all scripts are allowed. It cannot be reset: the recovery sheet that comes next is the only other way in.</source>
        <translation>Cuatro o cinco palabras que no tengan nada que ver entre sí, ni con usted ni con su trabajo, son fáciles de recordar y difíciles de adivinar. Se admiten espacios y todas las escrituras. No se puede restablecer: la hoja de recuperación que viene a continuación es la única otra forma de entrar.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation>La &amp;misma otra vez</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La misma frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Seguridad de la frase de contraseña</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other, with you or with your work are easy to keep in mind and hard to guess. The rules are those of a real vault: this too is practice.</source>
        <translation>Cuatro o cinco palabras sin relación entre sí, ni con usted ni con su trabajo, son fáciles de recordar y difíciles de adivinar. Las reglas son las de una bóveda real: esto también es práctica.</translation>
    </message>
    <message>
        <source>Let the officer type it: nobody else should know it. Four or five words that have nothing to do with each other, with the officer or with the work are easy to keep in mind and hard to guess.</source>
        <translation>Deje que la escriba el funcionario: nadie más debe conocerla. Cuatro o cinco palabras que no tengan nada que ver entre sí, ni con el funcionario ni con el trabajo, son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other, with you or with your work are easy to keep in mind and hard to guess. The recovery sheet still opens the vault afterwards.</source>
        <translation>Cuatro o cinco palabras que no tengan nada que ver entre sí, ni con usted ni con su trabajo, son fáciles de recordar y difíciles de adivinar. La hoja de recuperación seguirá abriendo la bóveda.</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nueva &amp;frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
</context>
<context>
    <name>comity::ui::PastePanel</name>
    <message>
        <source>The rows were not added: a table has at most 20,000.</source>
        <translation>Las filas no se han añadido: una tabla tiene como máximo 20.000.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) recognised.</source>
        <translation>
            <numerusform>Se ha reconocido %n fila.</numerusform>
            <numerusform>Se han reconocido %n filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are shown.</source>
        <translation>
            <numerusform>Se muestra la primera fila (%n).</numerusform>
            <numerusform>Se muestran las %n primeras filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n line(s) the time has no time zone.</source>
        <translation>
            <numerusform>En %n línea la hora no lleva huso horario.</numerusform>
            <numerusform>En %n líneas la hora no lleva huso horario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood; nothing of them is added:</source>
        <translation>
            <numerusform>%n línea no se ha entendido; no se añade nada de ella:</numerusform>
            <numerusform>%n líneas no se han entendido; no se añade nada de ellas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>Añadir %n fila</numerusform>
            <numerusform>Añadir %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add rows</source>
        <translation>Añadir filas</translation>
    </message>
    <message>
        <source>Paste lines of a log, one event a line. Addresses with ports, e-mail addresses, URLs and times with their time zone are recognised; you see the rows before they are added.</source>
        <translation>Pegue líneas de un registro, un suceso por línea. Se reconocen las direcciones con puertos, las direcciones de correo electrónico, las URL y las horas con su huso horario; verá las filas antes de que se añadan.</translation>
    </message>
    <message>
        <source>Lines to read</source>
        <translation>Líneas que se leerán</translation>
    </message>
    <message>
        <source>Rows recognised</source>
        <translation>Filas reconocidas</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>comity::ui::PlacePage</name>
    <message>
        <source>Choose where the vault shall lie</source>
        <translation>Elija dónde se ubicará la bóveda</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose another name or folder.</source>
        <translation>Ya existe algo en %1. Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>The vault will be %1</source>
        <translation>La bóveda será %1</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation>Una bóveda nueva</translation>
    </message>
    <message>
        <source>The vault must lie on a disk of this computer, not on a network drive: there a lost connection could damage it.</source>
        <translation>La bóveda debe estar en un disco de esta computadora, no en una unidad de red: allí una conexión interrumpida podría dañarla.</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Su nombre</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>As colleagues shall see it in the history</source>
        <translation>Como deben verlo sus colegas en el historial</translation>
    </message>
    <message>
        <source>&amp;Name of the vault</source>
        <translation>&amp;Nombre de la bóveda</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Nombre de la bóveda</translation>
    </message>
    <message>
        <source>For instance the name of your office</source>
        <translation>Por ejemplo, el nombre de su oficina</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Practice desk</source>
        <translation>Mesa de prácticas</translation>
    </message>
    <message>
        <source>A practice desk</source>
        <translation>Una mesa de prácticas</translation>
    </message>
    <message>
        <source>A vault of its own with invented cases of several kinds, outgoing and incoming, whose clocks run from today. Each has a task. Nothing in it is real, every page printed from it says so, and requests of the office do not belong in it. To begin again, make another one.</source>
        <translation>Una bóveda aparte con casos inventados de varias clases, enviados y recibidos, cuyos plazos corren desde hoy. Cada uno tiene una tarea. Nada en ella es real, así lo indica cada página que se imprime, y las solicitudes de la oficina no deben guardarse en ella. Para empezar de nuevo, cree otra.</translation>
    </message>
</context>
<context>
    <name>comity::ui::PracticeStrip</name>
    <message>
        <source>Practice desk: nothing here is real, and every page printed from it says so.</source>
        <translation>Mesa de prácticas: nada aquí es real, y así lo indica cada página que se imprime desde ella.</translation>
    </message>
    <message>
        <source>Made for training: this is no request, and every page printed from it says so.</source>
        <translation>Hecha para capacitación: no es una solicitud, y así lo indica cada página que se imprime de ella.</translation>
    </message>
</context>
<context>
    <name>comity::ui::PreviewPanel</name>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>No se pueden mostrar las páginas.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Vista previa, página %1 de %2</translation>
    </message>
    <message>
        <source>Preview, no pages yet</source>
        <translation>Vista previa, todavía sin páginas</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Las páginas se están preparando…</translation>
    </message>
    <message>
        <source>&amp;Language of the pages:</source>
        <translation>&amp;Idioma de las páginas:</translation>
    </message>
    <message>
        <source>Language of the pages</source>
        <translation>Idioma de las páginas</translation>
    </message>
    <message>
        <source>Page list</source>
        <translation>Lista de páginas</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Show the pages in small</source>
        <translation>Mostrar las páginas en miniatura</translation>
    </message>
    <message>
        <source>Find words in the pages</source>
        <translation>Buscar palabras en las páginas</translation>
    </message>
    <message>
        <source>Print these pages</source>
        <translation>Imprimir estas páginas</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
</context>
<context>
    <name>comity::ui::ReceivedPanel</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Reference of the request</source>
        <translation>Referencia de la solicitud</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reference of the paper</source>
        <translation>Referencia del documento</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>Fecha del documento</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Responde a</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Fecha del hecho</translation>
    </message>
    <message>
        <source>The paper belongs to this case: it names its reference, and the copy of the request that both Parties have.</source>
        <translation>El documento corresponde a este caso: cita su referencia y la copia de la solicitud que tienen ambas Partes.</translation>
    </message>
    <message>
        <source>The paper names the reference of this case. Which copy of the request the other Party means cannot be compared here.</source>
        <translation>El documento cita la referencia de este caso. Aquí no se puede comparar a qué copia de la solicitud se refiere la otra Parte.</translation>
    </message>
    <message>
        <source>The paper names the reference of this case, but another content of the request than is known here. Ask the other Party which copy it has, before you record anything.</source>
        <translation>El documento cita la referencia de este caso, pero un contenido de la solicitud distinto del que se conoce aquí. Pregunte a la otra Parte qué copia tiene antes de registrar nada.</translation>
    </message>
    <message>
        <source>Nothing of this can be recorded in this case; the paper can be kept among its attachments.</source>
        <translation>Nada de esto se puede registrar en este caso; el documento se puede guardar entre los archivos adjuntos.</translation>
    </message>
    <message>
        <source>What this paper tells is recorded already.</source>
        <translation>Lo que indica este documento ya está registrado.</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>Lo que dice el documento</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>As the paper says</source>
        <translation>Según el documento</translation>
    </message>
    <message>
        <source>What is different from the copy that was received</source>
        <translation>Lo que difiere de la copia recibida</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Received before</source>
        <translation>Recibido antes</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>&amp;Record what it tells…</source>
        <translation>&amp;Registrar lo que indica…</translation>
    </message>
    <message>
        <source>&amp;Keep the file only</source>
        <translation>&amp;Guardar solo el archivo</translation>
    </message>
    <message>
        <source>The file goes among the attachments of the case; nothing is recorded.</source>
        <translation>El archivo se guarda entre los adjuntos del caso; no se registra nada.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Recibido: %1</translation>
    </message>
    <message>
        <source>Received: formal copy of the request</source>
        <translation>Recibido: copia oficial de la solicitud</translation>
    </message>
    <message>
        <source>I have &amp;read what is different, and accept the content that is confirmed.</source>
        <translation>He &amp;leído lo que difiere y acepto el contenido confirmado.</translation>
    </message>
    <message>
        <source>I have &amp;asked the other Party, and record what the paper tells.</source>
        <translation>He &amp;consultado a la otra Parte y registro lo que indica el documento.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RecordPanel</name>
    <message>
        <source>Usual among authorities; the text does not speak of it.</source>
        <translation>Habitual entre autoridades; el texto no lo menciona.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>En virtud de: %1.</translation>
    </message>
    <message>
        <source>What you began to record is no longer possible in this state of the request.</source>
        <translation>Lo que empezó a registrar ya no es posible en este estado de la solicitud.</translation>
    </message>
    <message>
        <source>What you began to record was brought back.</source>
        <translation>Se recuperó lo que había empezado a registrar.</translation>
    </message>
    <message>
        <source>One field holds text that is no valid value: mend or empty it first.</source>
        <translation>Un campo contiene texto que no es un valor válido: corríjalo o vacíelo primero.</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>Registrar lo sucedido</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>What is recorded stays: a mistake is corrected by another event.</source>
        <translation>Lo registrado permanece: un error se corrige con otro hecho.</translation>
    </message>
    <message>
        <source>Do &amp;not record</source>
        <translation>&amp;No registrar</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestEdit</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” no es un número entero.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here; choose again.</source>
        <translation>“%1” no puede figurar aquí; elija de nuevo.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestFilterBar</name>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Other Party</source>
        <translation>Otra Parte</translation>
    </message>
    <message>
        <source>Type of request</source>
        <translation>Tipo de solicitud</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Dated from</source>
        <translation>Con fecha desde</translation>
    </message>
    <message>
        <source>Dated until</source>
        <translation>Con fecha hasta</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Funcionario</translation>
    </message>
    <message>
        <source>2026-03-15, 2026-03 or 2026</source>
        <comment>how a date may be typed; keep the figures</comment>
        <translation>2026-03-15, 2026-03 o 2026</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>Party</comment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>direction</comment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>state of a request</comment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>type of request</comment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>urgency</comment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Urgent only</source>
        <translation>Solo urgentes</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>No urgentes</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>officer</comment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>No Party, or more than one, is called “%1”: that does not narrow the list.</source>
        <translation>Ninguna Parte, o más de una, se llama “%1”: esto no acota la lista.</translation>
    </message>
    <message>
        <source>“%1” is no date and does not narrow the list: write 2026-03-15, 2026-03 or 2026.</source>
        <translation>“%1” no es una fecha y no acota la lista: escriba 2026-03-15, 2026-03 o 2026.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestListModel</name>
    <message>
        <source>The list cannot be sorted by this column.</source>
        <translation>La lista no se puede ordenar por esta columna.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestListPage</name>
    <message>
        <source>Export requests</source>
        <translation>Exportar solicitudes</translation>
    </message>
    <message>
        <source>requests</source>
        <comment>name of a file</comment>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>Search in everything: references, names, addresses, texts</source>
        <translation>Buscar en todo: referencias, nombres, direcciones, textos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Keys: / or Ctrl+F to come here, Down to the list, Escape to empty the field.</source>
        <translation>Teclas: / o Ctrl+F para venir aquí, Flecha abajo para ir a la lista, Escape para vaciar el campo.</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Orden:</translation>
    </message>
    <message>
        <source>Order of what is found</source>
        <translation>Orden de los resultados</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Mejor coincidencia primero</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Choose, move, size and sort the columns.</source>
        <translation>Elegir, mover, dimensionar y ordenar las columnas.</translation>
    </message>
    <message>
        <source>Sa&amp;ve search</source>
        <translation>&amp;Guardar búsqueda</translation>
    </message>
    <message>
        <source>Keep the text and the filters under a name.</source>
        <translation>Guardar el texto y los filtros con un nombre.</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Acciones</translation>
    </message>
    <message>
        <source>What can be done with the selected requests.</source>
        <translation>Lo que se puede hacer con las solicitudes seleccionadas.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Copy the reference</source>
        <translation>&amp;Copiar la referencia</translation>
    </message>
    <message>
        <source>Export the &amp;selected requests…</source>
        <translation>Exportar las solicitudes &amp;seleccionadas…</translation>
    </message>
    <message>
        <source>&amp;Export all requests of this list…</source>
        <translation>Exportar &amp;todas las solicitudes de esta lista…</translation>
    </message>
    <message>
        <source>&amp;Read the list again</source>
        <translation>&amp;Volver a leer la lista</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Outgoing requests</source>
        <translation>Solicitudes enviadas</translation>
    </message>
    <message>
        <source>Incoming requests</source>
        <translation>Solicitudes recibidas</translation>
    </message>
    <message>
        <source>The requests cannot be read.</source>
        <translation>No se pueden leer las solicitudes.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>Leyendo las solicitudes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ request(s) found</source>
        <comment>at least so many</comment>
        <translation>
            <numerusform>%Ln+ solicitud encontrada</numerusform>
            <numerusform>%Ln+ solicitudes encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ request(s)</source>
        <comment>at least so many</comment>
        <translation>
            <numerusform>%Ln+ solicitud</numerusform>
            <numerusform>%Ln+ solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) found</source>
        <translation>
            <numerusform>%Ln solicitud encontrada</numerusform>
            <numerusform>%Ln solicitudes encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Filters (in use)</source>
        <translation>&amp;Filtros (en uso)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtros</translation>
    </message>
    <message>
        <source>Show or hide what narrows the list: Ctrl+Shift+F.</source>
        <translation>Mostrar u ocultar lo que acota la lista: Ctrl+Mayús+F.</translation>
    </message>
    <message>
        <source>What you typed is in so many words that not all of them were looked for: more letters find more.</source>
        <translation>Lo que ha escrito figura en tantas palabras que no se han buscado todas: con más letras se encuentra más.</translation>
    </message>
    <message>
        <source>Filters narrow this list.</source>
        <translation>Hay filtros que acotan esta lista.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Nothing found for “%1” with these filters.</source>
        <translation>No se ha encontrado nada para “%1” con estos filtros.</translation>
    </message>
    <message>
        <source>Clear the filters to search in all requests, or try fewer or other words; parts of words will do.</source>
        <translation>Quite los filtros para buscar en todas las solicitudes, o pruebe con menos palabras o con otras; bastan partes de palabras.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>No se ha encontrado nada para “%1”.</translation>
    </message>
    <message>
        <source>Try fewer or other words; parts of words will do, in any of the languages of the request.</source>
        <translation>Pruebe con menos palabras o con otras; bastan partes de palabras, en cualquiera de los idiomas de la solicitud.</translation>
    </message>
    <message>
        <source>No request passes these filters.</source>
        <translation>Ninguna solicitud cumple las condiciones de estos filtros.</translation>
    </message>
    <message>
        <source>Clear the filters to see all requests of this list.</source>
        <translation>Quite los filtros para ver todas las solicitudes de esta lista.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Importar solicitudes</translation>
    </message>
    <message>
        <source>No request has come in yet.</source>
        <translation>Todavía no se ha recibido ninguna solicitud.</translation>
    </message>
    <message>
        <source>Import the file of a request that you received, or write it down as a new request.</source>
        <translation>Importe el archivo de una solicitud que haya recibido o regístrela como nueva solicitud.</translation>
    </message>
    <message>
        <source>There is no outgoing request yet.</source>
        <translation>Todavía no hay ninguna solicitud enviada.</translation>
    </message>
    <message>
        <source>There is no request in this vault yet.</source>
        <translation>Todavía no hay ninguna solicitud en esta bóveda.</translation>
    </message>
    <message>
        <source>Begin with a new request, or import the requests that you have as files.</source>
        <translation>Empiece con una nueva solicitud o importe las solicitudes que tenga en archivos.</translation>
    </message>
    <message>
        <source>Assi&amp;gn to</source>
        <translation>&amp;Asignar a</translation>
    </message>
    <message>
        <source>Move to the archi&amp;ve</source>
        <translation>Mover al archi&amp;vo</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>Mover a la pa&amp;pelera</translation>
    </message>
    <message>
        <source>&amp;Take out of the bin</source>
        <translation>&amp;Sacar de la papelera</translation>
    </message>
    <message>
        <source>&amp;Take out of the archive</source>
        <translation>&amp;Sacar del archivo</translation>
    </message>
    <message>
        <source>&amp;Print or write PDF files…</source>
        <translation>Im&amp;primir o escribir archivos PDF…</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestTable</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>Smallest or oldest first</source>
        <translation>Primero lo menor o más antiguo</translation>
    </message>
    <message>
        <source>Largest or newest first</source>
        <translation>Primero lo mayor o más reciente</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Columna “%1”</translation>
    </message>
    <message>
        <source>Move towards the &amp;beginning</source>
        <translation>Mover hacia el &amp;principio</translation>
    </message>
    <message>
        <source>Move towards the &amp;end</source>
        <translation>Mover hacia el &amp;final</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Más &amp;ancha</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Más &amp;estrecha</translation>
    </message>
    <message>
        <source>As wide as what is &amp;shown</source>
        <translation>Ajustar al &amp;contenido mostrado</translation>
    </message>
    <message>
        <source>&amp;Reset the columns</source>
        <translation>&amp;Restablecer las columnas</translation>
    </message>
</context>
<context>
    <name>comity::ui::SealedNoteBox</name>
    <message>
        <source>Nothing is sealed here yet. What you seal stands in no paper and in no search; only the officers you name can open it, each with their own passphrase. No administrator can, nor the recovery sheet.</source>
        <translation>Aquí todavía no hay nada sellado. Lo que usted selle no figura en ningún escrito ni en ninguna búsqueda; solo pueden abrirlo los funcionarios que usted designe, cada uno con su propia frase de contraseña. Ningún administrador puede, ni la hoja de recuperación.</translation>
    </message>
    <message>
        <source>Sealed by %1 on %2.</source>
        <translation>Sellado por %1 el %2.</translation>
    </message>
    <message>
        <source>Nobody can open it any more.</source>
        <translation>Ya nadie puede abrirlo.</translation>
    </message>
    <message>
        <source>It opens for: %1.</source>
        <translation>Se abre para: %1.</translation>
    </message>
    <message>
        <source>You are not among them; one of them can make you one.</source>
        <translation>Usted no está entre ellos; uno de ellos puede darle acceso.</translation>
    </message>
    <message>
        <source>If this officer forgets the passphrase, it is lost: let a second one read it, too.</source>
        <translation>Si este funcionario olvida la frase de contraseña, se pierde: dé acceso también a un segundo.</translation>
    </message>
    <message>
        <source>Last opened by %1 on %2.</source>
        <translation>Abierto por última vez por %1 el %2.</translation>
    </message>
    <message>
        <source>You typed something that is not sealed yet.</source>
        <translation>Usted escribió algo que todavía no está sellado.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Escribir…</translation>
    </message>
    <message>
        <source>This is not your passphrase.</source>
        <translation>Esta no es su frase de contraseña.</translation>
    </message>
    <message>
        <source>Another version was sealed since you typed this: %1</source>
        <translation>Desde que usted escribió esto se selló otra versión: %1</translation>
    </message>
    <message>
        <source>Somebody else sealed a note here, and not for you: what you typed cannot take its place. Copy what you need of it, then throw it away.</source>
        <translation>Otra persona selló aquí una nota, y no para usted: lo que usted escribió no puede ocupar su lugar. Copie lo que necesite y descártelo.</translation>
    </message>
    <message>
        <source>Sealed. It opens for: %1.</source>
        <translation>Sellado. Se abre para: %1.</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>Su &amp;frase de contraseña</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Being opened. That takes a moment.</source>
        <translation>Se está abriendo. Tarda un momento.</translation>
    </message>
    <message>
        <source>Who may open it. Whoever is taken off the list cannot open earlier versions either.</source>
        <translation>Quién puede abrirlo. Quien se quite de la lista tampoco puede abrir las versiones anteriores.</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Quién puede abrirlo</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sellar</translation>
    </message>
    <message>
        <source>Throw away what I typed</source>
        <translation>Descartar lo escrito</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Print for the envelope…</source>
        <translation>Imprimir para el sobre…</translation>
    </message>
</context>
<context>
    <name>comity::ui::SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ocultar la frase de contraseña</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
</context>
<context>
    <name>comity::ui::SectionBox</name>
    <message>
        <source>%1 %2</source>
        <comment>letter of a section, its title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title of a section, the paragraph it serves</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <comment>an article</comment>
        <translation>Texto de: %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::SettingsPage</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Dates in lists</source>
        <translation>&amp;Fechas en las listas</translation>
    </message>
    <message>
        <source>Locking and remembering</source>
        <translation>Bloqueo y memoria</translation>
    </message>
    <message>
        <source>Lock &amp;after so many minutes without a key or a click</source>
        <translation>Bloquea&amp;r tras estos minutos sin pulsar teclas ni hacer clic</translation>
    </message>
    <message>
        <source>Lock when the &amp;screen is locked or another user takes over</source>
        <translation>Bloquear cuando se bloquee la &amp;pantalla o entre otro usuario</translation>
    </message>
    <message>
        <source>Lock before the computer goes to slee&amp;p</source>
        <translation>Bloquear antes de que el equipo se suspen&amp;da</translation>
    </message>
    <message>
        <source>Let the desktop say that something is due (nothing of a case is said)</source>
        <translation>Permitir que el escritorio avise de un vencimiento (no se dice nada de ningún caso)</translation>
    </message>
    <message>
        <source>Remem&amp;ber which vaults were opened on this computer</source>
        <translation>Recordar &amp;qué bóvedas se abrieron en este equipo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>&amp;Folder for backups</source>
        <translation>C&amp;arpeta de las copias de seguridad</translation>
    </message>
    <message>
        <source>&amp;Make a backup by itself</source>
        <translation>&amp;Hacer una copia automáticamente</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Los del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>As the language has them: %1</source>
        <translation>Como en el idioma: %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Cada %n día</numerusform>
            <numerusform>Cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source> %</source>
        <comment>after the size of the text</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Elija la carpeta de las copias de seguridad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Laid down by the administrator</source>
        <translation>Fijado por el administrador</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>&amp;Ninguna carpeta</translation>
    </message>
    <message>
        <source>No folder for backups</source>
        <translation>Ninguna carpeta para copias de seguridad</translation>
    </message>
    <message>
        <source>A backup is made while you work and checked by opening it. Old ones are thinned out: the last 7 stay, and one a day for 14 days, one a week for 8 weeks, one a month for 12 months.</source>
        <translation>La copia se hace mientras usted trabaja y se comprueba abriéndola. Las antiguas se van reduciendo: quedan las 7 últimas, y una por día durante 14 días, una por semana durante 8 semanas y una por mes durante 12 meses.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atajos de tec&amp;lado…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Folder of d&amp;ictionaries</source>
        <translation>Carpeta de &amp;diccionarios</translation>
    </message>
    <message>
        <source>those of this computer</source>
        <translation>los de esta computadora</translation>
    </message>
    <message>
        <source>Choose the folder of dictionaries</source>
        <translation>Elegir la carpeta de diccionarios</translation>
    </message>
    <message>
        <source>They belong to you on this computer, but for those of the desk; each holds as soon as it is changed.</source>
        <translation>Le pertenecen a usted en esta computadora, salvo los de la mesa de trabajo; cada cambio vale de inmediato.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>None of my own</source>
        <translation>Ninguna propia</translation>
    </message>
    <message>
        <source>No own folder of dictionaries</source>
        <translation>Sin carpeta propia de diccionarios</translation>
    </message>
    <message>
        <source>A folder with files as fr_FR.aff and fr_FR.dic, which is looked into before those of this computer. It holds from the next time a vault is opened.</source>
        <translation>Una carpeta con archivos como fr_FR.aff y fr_FR.dic, que se consulta antes que los de esta computadora. Vale desde la próxima vez que se abra una bóveda.</translation>
    </message>
</context>
<context>
    <name>comity::ui::SheetPage</name>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Print the sheet, put it in a safe, and delete the file: whoever has it can open the vault.</source>
        <translation>Imprima la hoja, guárdela en una caja fuerte y elimine el archivo: quien lo tenga puede abrir la bóveda digital.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>La hoja de recuperación</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, or the key file is damaged, this one page opens the vault. Print it, put it in a sealed envelope and that into a safe, away from this computer. Whoever holds it can read everything.</source>
        <translation>Si se olvida la frase de contraseña o se daña el archivo de claves, esta única página abre la bóveda. Imprímala, métala en un sobre sellado y guarde el sobre en una caja fuerte, lejos de esta computadora. Quien la tenga puede leerlo todo.</translation>
    </message>
    <message>
        <source>&amp;Language of the sheet</source>
        <translation>Idioma de la &amp;hoja</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Idioma de la hoja</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Imprimir la hoja de recuperación</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save the recovery sheet as PDF</source>
        <translation>Guardar la hoja de recuperación como PDF</translation>
    </message>
    <message>
        <source>Made. You can go on.</source>
        <translation>Emitida. Puede continuar.</translation>
    </message>
    <message>
        <source>Not made yet. You can also make it later, from the menu Vault.</source>
        <translation>Todavía no se ha emitido. También puede emitirla más tarde, en el menú Bóveda.</translation>
    </message>
</context>
<context>
    <name>comity::ui::ShortcutsPage</name>
    <message>
        <source>&amp;Keys for “%1”</source>
        <translation>&amp;Teclas para «%1»</translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <translation>Teclas para «%1»</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>%1 already stands for “%2”. Give that other keys first.</source>
        <translation>%1 ya se usa para «%2». Asigne primero otras teclas a esa acción.</translation>
    </message>
    <message>
        <source>%1 is needed in texts and lists.</source>
        <translation>%1 se necesita en los textos y las listas.</translation>
    </message>
    <message>
        <source>%1 alone is needed for typing: press it together with Ctrl or Alt, or take a function key.</source>
        <translation>%1 sola se necesita para escribir: púlsela junto con Ctrl o Alt, o elija una tecla de función.</translation>
    </message>
    <message>
        <source>Comity: keyboard shortcuts</source>
        <translation>Comity: atajos de teclado</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Página {page} de {total}</translation>
    </message>
    <message>
        <source>Save the sheet of shortcuts</source>
        <translation>Guardar la hoja de atajos</translation>
    </message>
    <message>
        <source>The sheet was written.</source>
        <translation>La hoja se ha escrito.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys in the field below the list.</source>
        <translation>Elija una acción y pulse sus nuevas teclas en el campo situado bajo la lista.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Bus&amp;car</translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation>Buscar una acción o unas teclas</translation>
    </message>
    <message>
        <source>A word of the action, or keys</source>
        <translation>Una palabra de la acción, o unas teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>Por omisión</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Las acciones y sus teclas</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Ninguna tecla</translation>
    </message>
    <message>
        <source>By &amp;default</source>
        <translation>Por &amp;omisión</translation>
    </message>
    <message>
        <source>&amp;All by default</source>
        <translation>To&amp;das por omisión</translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation>&amp;Imprimir la hoja…</translation>
    </message>
    <message>
        <source>&amp;Save the sheet as PDF…</source>
        <translation>&amp;Guardar la hoja como PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>comity::ui::SpellMarks</name>
    <message>
        <source>&amp;Ignore here</source>
        <translation>&amp;Omitir aquí</translation>
    </message>
    <message>
        <source>&amp;Add to the words of this desk</source>
        <translation>&amp;Añadir a las palabras de esta mesa de trabajo</translation>
    </message>
    <message>
        <source>Looking the word up…</source>
        <translation>Buscando la palabra…</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Ninguna sugerencia</translation>
    </message>
</context>
<context>
    <name>comity::ui::StandingImport</name>
    <message>
        <source>The file as a whole</source>
        <translation>El archivo en su conjunto</translation>
    </message>
    <message>
        <source>No treaty: %1, %2</source>
        <comment>two Parties</comment>
        <translation>Sin tratado: %1, %2</translation>
    </message>
    <message>
        <source>Declaration or reservation of %1, from</source>
        <comment>a provision</comment>
        <translation>Declaración o reserva relativa al %1, desde</translation>
    </message>
    <message>
        <source>Declaration or reservation of %1, withdrawn</source>
        <comment>a provision</comment>
        <translation>Declaración o reserva relativa al %1, retirada el</translation>
    </message>
    <message>
        <source>Protocol %1, in force from</source>
        <translation>Protocolo %1, en vigor desde</translation>
    </message>
    <message>
        <source>Amendment %1, consent deposited</source>
        <translation>Enmienda %1, consentimiento depositado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verificado el</translation>
    </message>
    <message>
        <source>Instrument deposited</source>
        <translation>Depósito del instrumento</translation>
    </message>
    <message>
        <source>Denunciation received</source>
        <translation>Recepción de la denuncia</translation>
    </message>
    <message>
        <source>Extradition only on the basis of a treaty</source>
        <translation>Extradición solo sobre la base de un tratado</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Declared of its competence</source>
        <translation>Declaración sobre su competencia</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>In force until, that day not included</source>
        <translation>En vigor hasta, sin incluir ese día</translation>
    </message>
    <message>
        <source>Is about</source>
        <translation>Se refiere a</translation>
    </message>
    <message>
        <source>Applied in its stead</source>
        <translation>Se aplica en su lugar</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>— (nada)</translation>
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
        <source>Mutual assistance</source>
        <translation>Asistencia mutua</translation>
    </message>
    <message>
        <source>Extradition</source>
        <translation>Extradición</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Not in the file: will not be known any more</source>
        <translation>No está en el archivo: dejará de saberse</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Known to have deposited nothing</source>
        <translation>Consta que no ha depositado nada</translation>
    </message>
    <message>
        <source>What %1 would change</source>
        <comment>name of a file</comment>
        <translation>Lo que cambiaría %1</translation>
    </message>
    <message>
        <source>The file says of %1 what the vault has already.</source>
        <comment>a treaty</comment>
        <translation>El archivo dice de %1 lo que la bóveda ya tiene.</translation>
    </message>
    <message>
        <source>Nothing is kept yet. The file takes the place of all that this office knows of %1: who is Party to it, what was declared, and the treaties between the Parties.</source>
        <comment>a treaty</comment>
        <translation>Aún no se ha guardado nada. El archivo ocupa el lugar de todo lo que esta oficina sabe de %1: quién es Parte, qué se declaró y los tratados entre las Partes.</translation>
    </message>
    <message>
        <source>Differences between what the vault has and the file</source>
        <translation>Diferencias entre lo que tiene la bóveda y el archivo</translation>
    </message>
    <message>
        <source>Party or treaty</source>
        <translation>Parte o tratado</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Keep what the file says</source>
        <translation>Guardar lo que dice el archivo</translation>
    </message>
    <message>
        <source>Keep nothing of it</source>
        <translation>No guardar nada</translation>
    </message>
</context>
<context>
    <name>comity::ui::StartPage</name>
    <message>
        <source>The desk of a central authority for mutual legal assistance</source>
        <translation>La mesa de trabajo de una autoridad central para la asistencia judicial recíproca</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be taken in when a vault is open.</source>
        <translation>
            <numerusform>Se incorporará %n archivo cuando se abra una bóveda.</numerusform>
            <numerusform>Se incorporarán %n archivos cuando se abra una bóveda.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to open at this place:</source>
        <translation>No hay nada que abrir en este lugar:</translation>
    </message>
</context>
<context>
    <name>comity::ui::StatisticsChart</name>
    <message numerus="yes">
        <source>The %n largest; all of them are in the table.</source>
        <translation>
            <numerusform>El mayor (%n); todos están en el cuadro.</numerusform>
            <numerusform>Los %n mayores; todos están en el cuadro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comity::ui::StatisticsPage</name>
    <message>
        <source>The requests are being counted…</source>
        <translation>Se están contando las solicitudes…</translation>
    </message>
    <message numerus="yes">
        <source>The requests are being counted: %n so far.</source>
        <translation>
            <numerusform>Se están contando las solicitudes: %n hasta ahora.</numerusform>
            <numerusform>Se están contando las solicitudes: %n hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart: %1. The table below it has the same figures.</source>
        <translation>Gráfico: %1. El cuadro que figura debajo tiene las mismas cifras.</translation>
    </message>
    <message>
        <source>Save the statistics as a table (CSV)</source>
        <translation>Guardar las estadísticas como tabla (CSV)</translation>
    </message>
    <message>
        <source>The statistics are in the table %1.</source>
        <translation>Las estadísticas están en la tabla %1.</translation>
    </message>
    <message>
        <source>Choose the folder for the report</source>
        <translation>Elegir la carpeta del informe</translation>
    </message>
    <message>
        <source>There are reports of this period in the folder %1 already.</source>
        <translation>En la carpeta %1 ya hay informes de este período.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Sustituirlos</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are in the folder %1.</source>
        <translation>
            <numerusform>%n informe está en la carpeta %1.</numerusform>
            <numerusform>%n informes están en la carpeta %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Counted from what was recorded of the requests in this vault. For the information that the Conference asks for, and for your own.</source>
        <translation>Calculadas a partir de lo anotado sobre las solicitudes de esta bóveda. Para la información que pide la Conferencia y para la suya propia.</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Año</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>So&amp;licitudes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Enviadas y recibidas</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>requests</comment>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>requests</comment>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>&amp;Smallest figure that is shown</source>
        <translation>&amp;Cifra más pequeña que se indica</translation>
    </message>
    <message>
        <source>Smallest figure that is shown</source>
        <translation>Cifra más pequeña que se indica</translation>
    </message>
    <message>
        <source>Every figure: for use inside the office</source>
        <translation>Todas las cifras: para uso interno de la oficina</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Cuadros</translation>
    </message>
    <message>
        <source>Report &amp;in</source>
        <translation>&amp;Informe en</translation>
    </message>
    <message>
        <source>Languages of the report</source>
        <translation>Idiomas del informe</translation>
    </message>
    <message>
        <source>All six languages</source>
        <translation>Los seis idiomas</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Guardar como &amp;tabla…</translation>
    </message>
    <message>
        <source>Yearly re&amp;port…</source>
        <translation>Informe a&amp;nual…</translation>
    </message>
</context>
<context>
    <name>comity::ui::TableEditor</name>
    <message>
        <source>Row %1 of %2</source>
        <translation>Fila %1 de %2</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Añadir fila</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Paste lines…</source>
        <translation>Pegar líneas…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a table, what a button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys: Insert adds a row, Ctrl+D duplicates it, Delete removes it, Alt+Up and Alt+Down move it, Enter goes into its fields.</source>
        <translation>Teclas: Insert añade una fila, Ctrl+D la duplica, Supr la quita, Alt+Flecha arriba y Alt+Flecha abajo la mueven, Entrar pasa a sus campos.</translation>
    </message>
</context>
<context>
    <name>comity::ui::TableModel</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Invalid entry: %1</source>
        <translation>Entrada no válida: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of a row, gravity of its findings</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>comity::ui::TextEditor</name>
    <message>
        <source>%1, missing</source>
        <comment>name of a language</comment>
        <translation>%1, falta</translation>
    </message>
    <message>
        <source>○ Not yet in: %1</source>
        <comment>names of languages</comment>
        <translation>○ Todavía falta en: %1</translation>
    </message>
    <message>
        <source>Languages of %1</source>
        <translation>Idiomas de “%1”</translation>
    </message>
    <message>
        <source>Write in several languages</source>
        <translation>Escribir en varios idiomas</translation>
    </message>
    <message>
        <source>One text for all languages</source>
        <translation>Un solo texto para todos los idiomas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a language, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a field, name of a language</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>comity::ui::ThumbnailList</name>
    <message>
        <source>Pages in small</source>
        <translation>Páginas en miniatura</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::TimelineView</name>
    <message>
        <source>What happened and what is due</source>
        <translation>Lo sucedido y lo que vence</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Funcionario</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Retirado: %1</translation>
    </message>
    <message>
        <source>Recorded %1</source>
        <translation>Registrado: %1</translation>
    </message>
    <message>
        <source>held, no date</source>
        <translation>en espera, sin fecha</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>column: the paper that tells the other Party</comment>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>Documento…</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Documento: %1</translation>
    </message>
    <message>
        <source>Make the paper that tells the other Party of this event</source>
        <translation>Elaborar el documento que informa a la otra Parte de este hecho</translation>
    </message>
</context>
<context>
    <name>comity::ui::UnlockPage</name>
    <message>
        <source>%1 — in %2</source>
        <translation>%1 — en %2</translation>
    </message>
    <message>
        <source>%1 — not found in %2</source>
        <comment>a vault that is no longer where it was</comment>
        <translation>%1 — no se encuentra en %2</translation>
    </message>
    <message>
        <source>Choose the folder of a vault</source>
        <translation>Elija la carpeta de una bóveda</translation>
    </message>
    <message>
        <source>Go on with it nevertheless</source>
        <translation>Continuar con ella de todos modos</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Abrir una bóveda</translation>
    </message>
    <message>
        <source>Comity keeps your requests in a vault: an encrypted folder on this computer. Without a passphrase nobody can read it, and nobody can reset it for you.</source>
        <translation>Comity guarda sus solicitudes en una bóveda: una carpeta cifrada en esta computadora. Sin una frase de contraseña nadie puede leerla, y nadie puede restablecérsela.</translation>
    </message>
    <message>
        <source>Recent &amp;vaults</source>
        <translation>&amp;Bóvedas recientes</translation>
    </message>
    <message>
        <source>Recent vaults</source>
        <translation>Bóvedas recientes</translation>
    </message>
    <message>
        <source>&amp;Other folder…</source>
        <translation>Otra &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Take this vault off the list; the vault itself stays as it is</source>
        <translation>Quitar esta bóveda de la lista; la bóveda en sí queda como está</translation>
    </message>
    <message>
        <source>&amp;New vault…</source>
        <translation>&amp;Nueva bóveda…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>The key is being derived from the passphrase. This takes a few seconds on purpose: it makes guessing slow.</source>
        <translation>La clave se está derivando de la frase de contraseña. Tarda unos segundos a propósito: así resulta lento intentar adivinarla.</translation>
    </message>
    <message>
        <source>Unlocking the vault</source>
        <translation>Desbloqueando la bóveda</translation>
    </message>
    <message>
        <source>P&amp;ractice desk…</source>
        <translation>Mesa de p&amp;rácticas…</translation>
    </message>
    <message>
        <source>A vault with invented cases, to learn on: their clocks run, and nothing in it is real.</source>
        <translation>Una bóveda con casos inventados para aprender: los plazos corren, pero nada en ella es real.</translation>
    </message>
</context>
<context>
    <name>comity::ui::WordsBar</name>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>comity::ui::ZoneChoice</name>
    <message>
        <source>“%1” is no time zone of the IANA list (such as Europe/London).</source>
        <translation>«%1» no es un huso horario de la lista IANA (como Europe/London).</translation>
    </message>
    <message>
        <source>a place, as Europe/London</source>
        <translation>un lugar, como Europe/London</translation>
    </message>
    <message>
        <source>Time zone of this office</source>
        <translation>Huso horario de esta oficina</translation>
    </message>
</context>
<context>
    <name>comity::ui::ZoneEditor</name>
    <message>
        <source>a place, as Europe/London</source>
        <translation>un lugar, como Europe/London</translation>
    </message>
    <message>
        <source>“%1” is no time zone of the IANA list (such as Europe/London).</source>
        <translation>“%1” no es un huso horario de la lista de la IANA (como Europe/London).</translation>
    </message>
</context>
<context>
    <name>comity::ui::ZoneStrip</name>
    <message>
        <source>In which time zone does this office count its days?</source>
        <translation>¿En qué huso horario cuenta sus días esta oficina?</translation>
    </message>
    <message>
        <source>What is due on a day is due until midnight of this zone. Until you say it, days end at midnight UTC. It can be changed in the settings.</source>
        <translation>Lo que vence un día vence a la medianoche de este huso. Hasta que lo diga, los días terminan a medianoche UTC. Puede cambiarse en la configuración.</translation>
    </message>
    <message>
        <source>&amp;Use this zone</source>
        <translation>&amp;Usar este huso</translation>
    </message>
    <message>
        <source>Use this time zone for the office</source>
        <translation>Usar este huso horario para la oficina</translation>
    </message>
</context>
<context>
    <name>comity::ui::ZoomBox</name>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ajustar a la página</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Tamaño de las páginas</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Aumentar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
</context>
</TS>
