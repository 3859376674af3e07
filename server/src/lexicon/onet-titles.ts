/**
 * Titles of common occupations in the O*NET-SOC 2019 taxonomy, and codes of the 2010 taxonomy that it retired.
 *
 * A selection of the occupation data of the O*NET Database by the U.S. Department of Labor, Employment and Training
 * Administration (USDOL/ETA), used under the CC BY 4.0 license (https://www.onetcenter.org/license_db.html). O*NET® is
 * a trademark of USDOL/ETA. The data have been modified: most occupations are left out. USDOL/ETA has not approved,
 * endorsed, or tested these modifications.
 *
 * A code that is not listed is no fault, and nothing is said about it. A row without decimals stands for `.00`.
 */
import { isPlain } from './plain';

const titles = `
11-1011 Chief Executives
11-1021 General and Operations Managers
11-2011 Advertising and Promotions Managers
11-2021 Marketing Managers
11-2022 Sales Managers
11-2032 Public Relations Managers
11-2033 Fundraising Managers
11-3012 Administrative Services Managers
11-3013 Facilities Managers
11-3021 Computer and Information Systems Managers
11-3031 Financial Managers
11-3051 Industrial Production Managers
11-3061 Purchasing Managers
11-3071 Transportation, Storage, and Distribution Managers
11-3071.04 Supply Chain Managers
11-3111 Compensation and Benefits Managers
11-3121 Human Resources Managers
11-3131 Training and Development Managers
11-9013 Farmers, Ranchers, and Other Agricultural Managers
11-9021 Construction Managers
11-9031 Education and Childcare Administrators, Preschool and Daycare
11-9032 Education Administrators, Kindergarten through Secondary
11-9033 Education Administrators, Postsecondary
11-9041 Architectural and Engineering Managers
11-9051 Food Service Managers
11-9081 Lodging Managers
11-9111 Medical and Health Services Managers
11-9121 Natural Sciences Managers
11-9121.01 Clinical Research Coordinators
11-9141 Property, Real Estate, and Community Association Managers
11-9151 Social and Community Service Managers
11-9161 Emergency Management Directors
13-1031 Claims Adjusters, Examiners, and Investigators
13-1041 Compliance Officers
13-1051 Cost Estimators
13-1071 Human Resources Specialists
13-1075 Labor Relations Specialists
13-1081 Logisticians
13-1082 Project Management Specialists
13-1111 Management Analysts
13-1121 Meeting, Convention, and Event Planners
13-1131 Fundraisers
13-1141 Compensation, Benefits, and Job Analysis Specialists
13-1151 Training and Development Specialists
13-1161 Market Research Analysts and Marketing Specialists
13-1161.01 Search Marketing Strategists
13-2011 Accountants and Auditors
13-2031 Budget Analysts
13-2041 Credit Analysts
13-2051 Financial and Investment Analysts
13-2052 Personal Financial Advisors
13-2053 Insurance Underwriters
13-2054 Financial Risk Specialists
13-2061 Financial Examiners
13-2071 Credit Counselors
13-2072 Loan Officers
13-2081 Tax Examiners and Collectors, and Revenue Agents
13-2082 Tax Preparers
15-1211 Computer Systems Analysts
15-1211.01 Health Informatics Specialists
15-1212 Information Security Analysts
15-1221 Computer and Information Research Scientists
15-1231 Computer Network Support Specialists
15-1232 Computer User Support Specialists
15-1241 Computer Network Architects
15-1241.01 Telecommunications Engineering Specialists
15-1242 Database Administrators
15-1243 Database Architects
15-1243.01 Data Warehousing Specialists
15-1244 Network and Computer Systems Administrators
15-1251 Computer Programmers
15-1252 Software Developers
15-1253 Software Quality Assurance Analysts and Testers
15-1254 Web Developers
15-1255 Web and Digital Interface Designers
15-1255.01 Video Game Designers
15-1299 Computer Occupations, All Other
15-1299.01 Web Administrators
15-1299.02 Geographic Information Systems Technologists and Technicians
15-1299.03 Document Management Specialists
15-1299.04 Penetration Testers
15-1299.05 Information Security Engineers
15-1299.06 Digital Forensics Analysts
15-1299.07 Blockchain Engineers
15-1299.08 Computer Systems Engineers/Architects
15-1299.09 Information Technology Project Managers
15-2011 Actuaries
15-2021 Mathematicians
15-2031 Operations Research Analysts
15-2041 Statisticians
15-2041.01 Biostatisticians
15-2051 Data Scientists
15-2051.01 Business Intelligence Analysts
15-2051.02 Clinical Data Managers
17-1011 Architects, Except Landscape and Naval
17-1012 Landscape Architects
17-1021 Cartographers and Photogrammetrists
17-1022 Surveyors
17-2011 Aerospace Engineers
17-2031 Bioengineers and Biomedical Engineers
17-2041 Chemical Engineers
17-2051 Civil Engineers
17-2061 Computer Hardware Engineers
17-2071 Electrical Engineers
17-2072 Electronics Engineers, Except Computer
17-2081 Environmental Engineers
17-2112 Industrial Engineers
17-2131 Materials Engineers
17-2141 Mechanical Engineers
17-2161 Nuclear Engineers
17-2171 Petroleum Engineers
17-2199.05 Mechatronics Engineers
17-2199.08 Robotics Engineers
17-3013 Mechanical Drafters
19-1021 Biochemists and Biophysicists
19-1022 Microbiologists
19-1041 Epidemiologists
19-1042 Medical Scientists, Except Epidemiologists
19-2012 Physicists
19-2021 Atmospheric and Space Scientists
19-2031 Chemists
19-2041 Environmental Scientists and Specialists, Including Health
19-3011 Economists
19-3032 Industrial-Organizational Psychologists
19-3034 School Psychologists
19-3051 Urban and Regional Planners
21-1012 Educational, Guidance, and Career Counselors and Advisors
21-1013 Marriage and Family Therapists
21-1015 Rehabilitation Counselors
21-1021 Child, Family, and School Social Workers
21-1022 Healthcare Social Workers
21-1023 Mental Health and Substance Abuse Social Workers
21-1093 Social and Human Service Assistants
21-1094 Community Health Workers
21-2011 Clergy
23-1011 Lawyers
23-1012 Judicial Law Clerks
23-1022 Arbitrators, Mediators, and Conciliators
23-1023 Judges, Magistrate Judges, and Magistrates
23-2011 Paralegals and Legal Assistants
25-2011 Preschool Teachers, Except Special Education
25-2012 Kindergarten Teachers, Except Special Education
25-2021 Elementary School Teachers, Except Special Education
25-2022 Middle School Teachers, Except Special and Career/Technical Education
25-2031 Secondary School Teachers, Except Special and Career/Technical Education
25-2032 Career/Technical Education Teachers, Secondary School
25-4011 Archivists
25-4012 Curators
25-4022 Librarians and Media Collections Specialists
25-4031 Library Technicians
25-9031 Instructional Coordinators
27-1011 Art Directors
27-1021 Commercial and Industrial Designers
27-1022 Fashion Designers
27-1023 Floral Designers
27-1024 Graphic Designers
27-1025 Interior Designers
27-2012 Producers and Directors
27-3023 News Analysts, Reporters, and Journalists
27-3031 Public Relations Specialists
27-3041 Editors
27-3042 Technical Writers
27-3043 Writers and Authors
27-3091 Interpreters and Translators
27-4021 Photographers
27-4032 Film and Video Editors
29-1011 Chiropractors
29-1021 Dentists, General
29-1031 Dietitians and Nutritionists
29-1041 Optometrists
29-1051 Pharmacists
29-1071 Physician Assistants
29-1122 Occupational Therapists
29-1123 Physical Therapists
29-1125 Recreational Therapists
29-1126 Respiratory Therapists
29-1127 Speech-Language Pathologists
29-1131 Veterinarians
29-1141 Registered Nurses
29-1141.01 Acute Care Nurses
29-1141.03 Critical Care Nurses
29-1151 Nurse Anesthetists
29-1161 Nurse Midwives
29-1171 Nurse Practitioners
29-1215 Family Medicine Physicians
29-1221 Pediatricians, General
29-1223 Psychiatrists
29-1292 Dental Hygienists
29-2011 Medical and Clinical Laboratory Technologists
29-2012 Medical and Clinical Laboratory Technicians
29-2032 Diagnostic Medical Sonographers
29-2034 Radiologic Technologists and Technicians
29-2035 Magnetic Resonance Imaging Technologists
29-2042 Emergency Medical Technicians
29-2043 Paramedics
29-2052 Pharmacy Technicians
29-2055 Surgical Technologists
29-2056 Veterinary Technologists and Technicians
29-2061 Licensed Practical and Licensed Vocational Nurses
29-2072 Medical Records Specialists
29-9021 Health Information Technologists and Medical Registrars
31-1121 Home Health Aides
31-1122 Personal Care Aides
31-1131 Nursing Assistants
31-1132 Orderlies
31-1133 Psychiatric Aides
31-2011 Occupational Therapy Assistants
31-2021 Physical Therapist Assistants
31-9011 Massage Therapists
31-9091 Dental Assistants
31-9092 Medical Assistants
31-9094 Medical Transcriptionists
31-9097 Phlebotomists
33-2011 Firefighters
33-3012 Correctional Officers and Jailers
33-3021 Detectives and Criminal Investigators
33-3051 Police and Sheriff's Patrol Officers
33-9032 Security Guards
35-1011 Chefs and Head Cooks
35-1012 First-Line Supervisors of Food Preparation and Serving Workers
35-2011 Cooks, Fast Food
35-2012 Cooks, Institution and Cafeteria
35-2013 Cooks, Private Household
35-2014 Cooks, Restaurant
35-2015 Cooks, Short Order
35-2019 Cooks, All Other
35-2021 Food Preparation Workers
35-3011 Bartenders
35-3023 Fast Food and Counter Workers
35-3023.01 Baristas
35-3031 Waiters and Waitresses
35-9011 Dining Room and Cafeteria Attendants and Bartender Helpers
35-9021 Dishwashers
35-9031 Hosts and Hostesses, Restaurant, Lounge, and Coffee Shop
35-9099 Food Preparation and Serving Related Workers, All Other
37-2011 Janitors and Cleaners, Except Maids and Housekeeping Cleaners
37-2012 Maids and Housekeeping Cleaners
37-3011 Landscaping and Groundskeeping Workers
39-5011 Barbers
39-5012 Hairdressers, Hairstylists, and Cosmetologists
39-5092 Manicurists and Pedicurists
39-9011 Childcare Workers
39-9031 Exercise Trainers and Group Fitness Instructors
39-9032 Recreation Workers
41-1011 First-Line Supervisors of Retail Sales Workers
41-2011 Cashiers
41-2031 Retail Salespersons
41-3011 Advertising Sales Agents
41-3021 Insurance Sales Agents
41-3031 Securities, Commodities, and Financial Services Sales Agents
41-3041 Travel Agents
41-9021 Real Estate Brokers
41-9022 Real Estate Sales Agents
41-9031 Sales Engineers
41-9041 Telemarketers
43-1011 First-Line Supervisors of Office and Administrative Support Workers
43-3031 Bookkeeping, Accounting, and Auditing Clerks
43-3051 Payroll and Timekeeping Clerks
43-3071 Tellers
43-4051 Customer Service Representatives
43-4081 Hotel, Motel, and Resort Desk Clerks
43-4131 Loan Interviewers and Clerks
43-4171 Receptionists and Information Clerks
43-5032 Dispatchers, Except Police, Fire, and Ambulance
43-5052 Postal Service Mail Carriers
43-5071 Shipping, Receiving, and Inventory Clerks
43-6011 Executive Secretaries and Executive Administrative Assistants
43-6012 Legal Secretaries and Administrative Assistants
43-6013 Medical Secretaries and Administrative Assistants
43-6014 Secretaries and Administrative Assistants, Except Legal, Medical, and Executive
43-9021 Data Entry Keyers
43-9061 Office Clerks, General
45-2092 Farmworkers and Laborers, Crop, Nursery, and Greenhouse
45-4011 Forest and Conservation Workers
47-1011 First-Line Supervisors of Construction Trades and Extraction Workers
47-2021 Brickmasons and Blockmasons
47-2031 Carpenters
47-2051 Cement Masons and Concrete Finishers
47-2061 Construction Laborers
47-2073 Operating Engineers and Other Construction Equipment Operators
47-2081 Drywall and Ceiling Tile Installers
47-2111 Electricians
47-2121 Glaziers
47-2141 Painters, Construction and Maintenance
47-2152 Plumbers, Pipefitters, and Steamfitters
47-2181 Roofers
47-2211 Sheet Metal Workers
47-2221 Structural Iron and Steel Workers
47-2231 Solar Photovoltaic Installers
47-3013 Helpers--Electricians
47-4011 Construction and Building Inspectors
49-1011 First-Line Supervisors of Mechanics, Installers, and Repairers
49-3011 Aircraft Mechanics and Service Technicians
49-3021 Automotive Body and Related Repairers
49-3023 Automotive Service Technicians and Mechanics
49-3031 Bus and Truck Mechanics and Diesel Engine Specialists
49-9021 Heating, Air Conditioning, and Refrigeration Mechanics and Installers
49-9041 Industrial Machinery Mechanics
49-9044 Millwrights
49-9051 Electrical Power-Line Installers and Repairers
49-9071 Maintenance and Repair Workers, General
49-9081 Wind Turbine Service Technicians
51-1011 First-Line Supervisors of Production and Operating Workers
51-3011 Bakers
51-3021 Butchers and Meat Cutters
51-4041 Machinists
51-4111 Tool and Die Makers
51-4121 Welders, Cutters, Solderers, and Brazers
51-4122 Welding, Soldering, and Brazing Machine Setters, Operators, and Tenders
51-6052 Tailors, Dressmakers, and Custom Sewers
51-7011 Cabinetmakers and Bench Carpenters
51-8013 Power Plant Operators
51-8031 Water and Wastewater Treatment Plant and System Operators
51-9061 Inspectors, Testers, Sorters, Samplers, and Weighers
51-9111 Packaging and Filling Machine Operators and Tenders
53-2011 Airline Pilots, Copilots, and Flight Engineers
53-2012 Commercial Pilots
53-2021 Air Traffic Controllers
53-2031 Flight Attendants
53-3032 Heavy and Tractor-Trailer Truck Drivers
53-3033 Light Truck Drivers
53-7051 Industrial Truck and Tractor Operators
53-7062 Laborers and Freight, Stock, and Material Movers, Hand
53-7064 Packers and Packagers, Hand
53-7065 Stockers and Order Fillers`;

/** A retired code, and the codes that its work went to. */
const retired = `
11-2031 11-2032 11-2033
11-3011 11-3012 11-3013
15-1111 15-1221
15-1121 15-1211
15-1121.01 15-1211.01
15-1122 15-1212
15-1131 15-1251
15-1132 15-1252
15-1133 15-1252
15-1134 15-1254 15-1255
15-1141 15-1242
15-1142 15-1244
15-1143 15-1241
15-1143.01 15-1241.01
15-1151 15-1232
15-1152 15-1231
15-1199 15-1299
15-1199.01 15-1253
15-1199.02 15-1299.08
15-1199.03 15-1299.01
15-1199.04 15-1299.02
15-1199.05 15-1299.02
15-1199.06 15-1243
15-1199.07 15-1243.01
15-1199.08 15-2051.01
15-1199.09 15-1299.09
15-1199.10 13-1161.01
15-1199.11 15-1255.01
15-1199.12 15-1299.03
15-2041.02 15-2051.02
25-4021 25-4022
29-1062 29-1215
29-1065 29-1221
29-1066 29-1223
29-2021 29-1292
29-2041 29-2042 29-2043
29-2071 29-2072 29-9021
31-1011 31-1121
31-1013 31-1133
31-1014 31-1131
31-1015 31-1132
35-3021 35-3023
35-3022 35-3023
39-9021 31-1122
43-5081 53-7065`;

// Each is read when first asked for: most files name no other title than their code's.
let titleByCode: ReadonlyMap<string, string> | undefined;
let codeByTitle: ReadonlyMap<string, string> | undefined;
let successors: ReadonlyMap<string, readonly string[]> | undefined;

/** The O*NET title of a whole code ("15-1299.08"); undefined for one that is not listed. */
export function onetTitle(code: string): string | undefined {
  return titlesByCode().get(code);
}

/** The whole code of a title; case, punctuation, "&" for "and" and the plural do not count. */
export function onetCode(title: string): string | undefined {
  codeByTitle ??= new Map([...titlesByCode()].map(([code, own]) => [plainTitle(own), code] as const));
  return codeByTitle.get(plainTitle(title));
}

/** The whole codes that took the place of a retired one, the nearest first; undefined for one not known as retired. */
export function successorsOf(code: string): readonly string[] | undefined {
  successors ??= new Map(rows(retired).map(([old = '', ...after]) => [whole(old), after.map(whole)] as const));
  return successors.get(code);
}

/** All that are listed, by code: for completions. */
export function onetTitles(): Iterable<readonly [code: string, title: string]> {
  return titlesByCode();
}

function titlesByCode(): ReadonlyMap<string, string> {
  titleByCode ??= new Map(rows(titles).map(([code = '', ...words]) => [whole(code), words.join(' ')] as const));
  return titleByCode;
}

/** The words of a title without case, punctuation and plural. */
export function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]s?\b/g, '')
    .split(isPlain(title) ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/(?<=\w\w\w)s$/, ''))
    .filter((word) => word !== '')
    .join(' ');
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split(' '));
}

function whole(code: string): string {
  return code.includes('.') ? code : `${code}.00`;
}
