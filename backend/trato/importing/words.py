"""What other programs call the fields of records, in the languages that Trato speaks; its own words stand elsewhere.

Folded, without signs, by the field's name.
"""

from __future__ import annotations

from collections.abc import Mapping


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split(", "))


NEVER = frozenset(_words("contrasena, faks, fax, haslo, pager, password, senha"))
"""Words of headings whose cells are nothing that a record has a place for."""

LISTS: Mapping[str, frozenset[str]] = {
    "phones": frozenset(
        _words(
            "cell, celular, komorka, komorkowy, mobile, movil, phone, phones, tel, telefon, telefone, telefones, "
            "telefono, telefonos, telefony, telemovel, telephone"
        )
    ),
    "emails": frozenset(_words("correio, correo, correos, email, emaile, emails, mail, mejl, poczta")),
    "websites": frozenset(
        _words(
            "homepage, linkedin, pagina, site, sites, sitio, sitios, strona, strony, url, web, website, websites, www"
        )
    ),
    "messengers": frozenset(
        _words(
            "comunicador, comunicadores, im, impp, komunikator, komunikatory, mensageiro, mensageiros, "
            "messenger, messengers"
        )
    ),
    "address": frozenset(
        _words(
            "address, adres, bairro, calle, cep, cidade, city, ciudad, country, direccion, endereco, kraj, miasto, "
            "pais, poblacion, pocztowy, postal, postcode, provincia, region, rua, state, street, ulica, wojewodztwo, "
            "zip"
        )
    ),
}
"""Words of which a heading needs one to mean a field that several columns may fill."""

LABELS: Mapping[str, frozenset[str]] = {
    "mobile": frozenset(_words("cell, celular, komorka, komorkowy, mobile, movil, telemovel")),
    "work": frozenset(
        _words(
            "biuro, business, comercial, corporativo, empresa, escritorio, firmowa, firmowy, office, oficina, praca, "
            "sluzbowa, sluzbowy, trabajo, trabalho, work"
        )
    ),
    "home": frozenset(_words("casa, dom, domicilio, domowy, home, particular, personal, pessoal, private, prywatny")),
}
"""Words of headings that say what kind of phone, address or site stands below; visiting cards know these kinds."""

_NAMES = _words(
    "name, nombre, nome, nazwa, full name, nombre completo, nome completo, imie i nazwisko, display name, contact "
    "name, contact, contacto, contato, kontakt"
)
_FIRMS = _words(
    "company, company name, organization, organisation, organization name, account, account name, customer, "
    "client, firm, empresa, nombre de la empresa, razon social, compania, cliente, organizacion, nome da empresa, "
    "razao social, organizacao, firma, nazwa firmy, klient, kontrahent, organizacja"
)
_NOTES = _words(
    "description, note, notes, comment, comments, background, descripcion, nota, notas, comentario, comentarios, "
    "observaciones, descricao, observacoes, opis, notatki, uwagi, komentarz"
)
_OWNERS = _words(
    "owner, responsible, assigned to, sales rep, sales agent, account owner, contact owner, deal owner, "
    "propietario, responsable, asignado a, comercial, vendedor, responsavel, proprietario, opiekun, wlasciciel, "
    "handlowiec"
)
_MADE = _words(
    "created, created at, create date, date created, fecha de creacion, creado, creada, criado em, data de "
    "criacao, utworzono, data utworzenia"
)
_PERSON = {
    "firstName": _words("first name, given name, forename, nombre, nombre de pila, nome, primeiro nome, imie"),
    "lastName": _words("last name, surname, family name, apellido, apellidos, sobrenome, apelido, nazwisko"),
    "post": _words("title, job title, position, role, contact title, cargo, puesto, funcao, stanowisko"),
    "salutation": _words("salutation, title of courtesy, tratamiento, tratamento, zwrot"),
    "source": _words("source, lead source, origen, origem, zrodlo"),
}
_ON_ITS_WAY = {
    "stage": _words("stage, deal stage, lead stage, status, lead status, etapa, estado, fase, etap, faza"),
    "amount": _words(
        "amount, value, deal value, price, total, close value, importe, valor, monto, precio, preco, "
        "montante, kwota, wartosc, cena"
    ),
    "amount.currency": _words("currency, currency code, moneda, divisa, moeda, waluta"),
    "closedAt": _words("closed, closed at, closed on, won time, cerrada, cerrado, fechado, zamknieto"),
}
_COMMON = {"description": _NOTES, "responsible": _OWNERS, "createdAt": _MADE, "id": ("number", "record number")}

WORDS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "company": {
        **_COMMON,
        "title": (*_FIRMS, "name", "nombre", "nome", "nazwa"),
        "industry": _words("industry, sector, branch, rubro, setor, ramo, branza"),
        "employeeCount": _words(
            "employees, number of employees, headcount, staff, numero de empleados, empleados, numero de "
            "funcionarios, liczba pracownikow, pracownicy"
        ),
        "revenue": _words(
            "revenue, annual revenue, turnover, ingresos, ingresos anuales, facturacion, receita, faturamento, "
            "przychod, obrot"
        ),
        "type": _words("type, tipo, typ"),
    },
    "contact": {
        **_COMMON,
        **_PERSON,
        "title": _NAMES,
        "companies": _FIRMS,
        "birthDate": _words(
            "birthday, birth date, date of birth, cumpleanos, fecha de nacimiento, aniversario, data de "
            "nascimento, data urodzenia, urodziny"
        ),
        "type": _words("type, tipo, typ"),
    },
    "lead": {
        **_COMMON,
        **_PERSON,
        **_ON_ITS_WAY,
        "title": _words(
            "lead, lead name, name, full name, subject, topic, inquiry, enquiry, request, nombre, nombre completo, "
            "prospecto, asunto, consulta, solicitud, nome, nome completo, assunto, pedido, nazwa, imie i nazwisko, "
            "temat, zapytanie"
        ),
        "middleName": _words(
            "middle name, second name, patronymic, segundo nombre, nome do meio, segundo nome, drugie imie"
        ),
        "companyTitle": _FIRMS,
        "sourceDescription": _words(
            "source details, lead source details, source description, detalles del origen, descripcion del origen, "
            "detalhes da origem, descricao da origem, szczegoly zrodla, opis zrodla"
        ),
        "junkReason": _words(
            "junk reason, disqualification reason, rejection reason, unqualified reason, motivo de descarte, "
            "motivo de rechazo, motivo do descarte, motivo de desqualificacao, powod odrzucenia, powod dyskwalifikacji"
        ),
    },
    "deal": {
        **_COMMON,
        **_ON_ITS_WAY,
        "title": _words(
            "title, name, deal, deal name, opportunity, opportunity name, subject, nombre, titulo, negocio, "
            "oportunidad, nombre del negocio, nome, oportunidade, nome do negocio, nazwa, tytul, szansa, "
            "transakcja"
        ),
        "probability": _words("probability, chance, probabilidad, probabilidade, prawdopodobienstwo"),
        "beginDate": _words(
            "start, start date, begin date, engage date, inicio, fecha de inicio, data de inicio, data rozpoczecia"
        ),
        "expectedCloseDate": _words(
            "close date, expected close, expected close date, due date, cierre, fecha de cierre, cierre previsto, "
            "data de fechamento, data zamkniecia"
        ),
        "company": _FIRMS,
        "contacts": _words(
            "contact, contacts, contact name, person, contacto, contactos, persona de contacto, contato, "
            "contatos, kontakt, kontakty, osoba kontaktowa"
        ),
        "lossReason": _words("loss reason, lost reason, motivo de perdida, motivo da perda, powod przegranej"),
        "type": _words("type, deal type, tipo, typ"),
    },
}
