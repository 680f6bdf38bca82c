// Written by npm run taxonomies: not to be edited. Codes and names only; docs/industry-taxonomies.md says whose they are.
/** See the reader of the format, in ../table.ts. */
export const isic4 = String.raw`
A|Agriculture, forestry and fishing|农业、林业和渔业
01|Crop and animal production, hunting and related service activities|作物种植、动物饲养、狩猎及相关服务活动
011|Growing of non-perennial crops|非多年生作物种植
0111|Growing of cereals (except rice), leguminous crops and oil seeds|谷物(水稻除外)、豆类和油料作物种植
0112|Growing of rice|水稻种植
0113|Growing of vegetables and melons, roots and tubers|蔬菜、瓜类和根茎类作物种植
0114|Growing of sugar cane|甘蔗种植
0115|Growing of tobacco|烟草种植
0116|Growing of fibre crops|纤维作物种植
0119|Growing of other non-perennial crops|其他非多年生作物种植
012|Growing of perennial crops|多年生作物种植
0121|Growing of grapes|葡萄种植
0122|Growing of tropical and subtropical fruits|热带和亚热带水果种植
0123|Growing of citrus fruits|柑橘类水果种植
0124|Growing of pome fruits and stone fruits|仁果和核果种植
0125|Growing of other tree and bush fruits and nuts|其他乔木、灌木水果和坚果种植
0126|Growing of oleaginous fruits|含油果种植
0127|Growing of beverage crops|饮料作物种植
0128|Growing of spices, aromatic, drug and pharmaceutical crops|调料、香料和药用作物种植
0129|Growing of other perennial crops|其他多年生作物种植
013|Plant propagation|植物育苗繁殖
0130
014|Animal production|动物饲养
0141|Raising of cattle and buffaloes|牛和水牛饲养
0142|Raising of horses and other equines|马和其他马科动物饲养
0143|Raising of camels and camelids|骆驼和其他驼科动物饲养
0144|Raising of sheep and goats|绵羊和山羊饲养
0145|Raising of swine/pigs|猪的饲养
0146|Raising of poultry|家禽饲养
0149|Raising of other animals|其他动物饲养
015|Mixed farming|农牧混合经营
0150
016|Support activities to agriculture and post-harvest crop activities|农业辅助活动和作物收获后活动
0161|Support activities for crop production|作物种植辅助活动
0162|Support activities for animal production|动物饲养辅助活动
0163|Post-harvest crop activities|作物收获后活动
0164|Seed processing for propagation|种子加工处理
017|Hunting, trapping and related service activities|狩猎、诱捕及相关服务活动
0170
02|Forestry and logging|林业和伐木业
021|Silviculture and other forestry activities|育林和其他林业活动
0210
022|Logging|伐木
0220
023|Gathering of non-wood forest products|非木材林产品采集
0230
024|Support services to forestry|林业辅助服务
0240
03|Fishing and aquaculture|渔业和水产养殖业
031|Fishing|捕捞
0311|Marine fishing|海洋捕捞
0312|Freshwater fishing|淡水捕捞
032|Aquaculture|水产养殖
0321|Marine aquaculture|海水养殖
0322|Freshwater aquaculture|淡水养殖
B|Mining and quarrying|采矿和采石
05|Mining of coal and lignite|煤和褐煤开采
051|Mining of hard coal|硬煤开采
0510
052|Mining of lignite|褐煤开采
0520
06|Extraction of crude petroleum and natural gas|原油和天然气开采
061|Extraction of crude petroleum|原油开采
0610
062|Extraction of natural gas|天然气开采
0620
07|Mining of metal ores|金属矿开采
071|Mining of iron ores|铁矿开采
0710
072|Mining of non-ferrous metal ores|有色金属矿开采
0721|Mining of uranium and thorium ores|铀矿和钍矿开采
0729|Mining of other non-ferrous metal ores|其他有色金属矿开采
08|Other mining and quarrying|其他采矿和采石
081|Quarrying of stone, sand and clay|石料、砂和黏土开采
0810
089|Mining and quarrying n.e.c.|未另分类的采矿和采石
0891|Mining of chemical and fertilizer minerals|化学矿和肥料矿开采
0892|Extraction of peat|泥炭开采
0893|Extraction of salt|采盐
0899|Other mining and quarrying n.e.c.|未另分类的其他采矿和采石
09|Mining support service activities|采矿辅助服务活动
091|Support activities for petroleum and natural gas extraction|石油和天然气开采辅助活动
0910
099|Support activities for other mining and quarrying|其他采矿和采石辅助活动
0990
C|Manufacturing|制造业
10|Manufacture of food products|食品制造
101|Processing and preserving of meat|肉类加工和保藏
1010
102|Processing and preserving of fish, crustaceans and molluscs|鱼类、甲壳类和软体动物加工和保藏
1020
103|Processing and preserving of fruit and vegetables|水果和蔬菜加工和保藏
1030
104|Manufacture of vegetable and animal oils and fats|动植物油脂制造
1040
105|Manufacture of dairy products|乳制品制造
1050
106|Manufacture of grain mill products, starches and starch products|谷物磨制品、淀粉和淀粉制品制造
1061|Manufacture of grain mill products|谷物磨制品制造
1062|Manufacture of starches and starch products|淀粉和淀粉制品制造
107|Manufacture of other food products|其他食品制造
1071|Manufacture of bakery products|烘焙食品制造
1072|Manufacture of sugar|制糖
1073|Manufacture of cocoa, chocolate and sugar confectionery|可可、巧克力和糖果制造
1074|Manufacture of macaroni, noodles, couscous and similar farinaceous products|通心粉、面条和类似面食制造
1075|Manufacture of prepared meals and dishes|预制菜肴和餐食制造
1079|Manufacture of other food products n.e.c.|未另分类的其他食品制造
108|Manufacture of prepared animal feeds|配制动物饲料制造
1080
11|Manufacture of beverages|饮料制造
110
1101|Distilling, rectifying and blending of spirits|烈酒蒸馏、精馏和勾兑
1102|Manufacture of wines|葡萄酒和果酒制造
1103|Manufacture of malt liquors and malt|麦芽酒和麦芽制造
1104|Manufacture of soft drinks; production of mineral waters and other bottled waters|软饮料制造;矿泉水和其他瓶装水生产
12|Manufacture of tobacco products|烟草制品制造
120
1200
13|Manufacture of textiles|纺织品制造
131|Spinning, weaving and finishing of textiles|纺织品的纺、织和整理
1311|Preparation and spinning of textile fibres|纺织纤维预处理和纺纱
1312|Weaving of textiles|纺织品织造
1313|Finishing of textiles|纺织品整理
139|Manufacture of other textiles|其他纺织品制造
1391|Manufacture of knitted and crocheted fabrics|针织和钩编织物制造
1392|Manufacture of made-up textile articles, except apparel|服装以外的纺织制成品制造
1393|Manufacture of carpets and rugs|地毯制造
1394|Manufacture of cordage, rope, twine and netting|绳、索、线和网制造
1399|Manufacture of other textiles n.e.c.|未另分类的其他纺织品制造
14|Manufacture of wearing apparel|服装制造
141|Manufacture of wearing apparel, except fur apparel|毛皮服装以外的服装制造
1410
142|Manufacture of articles of fur|毛皮制品制造
1420
143|Manufacture of knitted and crocheted apparel|针织和钩编服装制造
1430
15|Manufacture of leather and related products|皮革及相关制品制造
151|Tanning and dressing of leather; manufacture of luggage, handbags, saddlery and harness; dressing and dyeing of fur|皮革鞣制和整理;箱包、手提包、鞍具和挽具制造;毛皮整理和染色
1511|Tanning and dressing of leather; dressing and dyeing of fur|皮革鞣制和整理;毛皮整理和染色
1512|Manufacture of luggage, handbags and the like, saddlery and harness|箱包、手提包及类似品、鞍具和挽具制造
152|Manufacture of footwear|制鞋
1520
16|Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials|木材、木制品和软木制品(家具除外)、草编和编结材料制品制造
161|Sawmilling and planing of wood|锯木和刨木
1610
162|Manufacture of products of wood, cork, straw and plaiting materials|木、软木、草和编结材料制品制造
1621|Manufacture of veneer sheets and wood-based panels|单板和人造板制造
1622|Manufacture of builders' carpentry and joinery|建筑用木工制品和细木工制品制造
1623|Manufacture of wooden containers|木容器制造
1629|Manufacture of other products of wood; manufacture of articles of cork, straw and plaiting materials|其他木制品制造;软木、草和编结材料制品制造
17|Manufacture of paper and paper products|纸和纸制品制造
170
1701|Manufacture of pulp, paper and paperboard|纸浆、纸和纸板制造
1702|Manufacture of corrugated paper and paperboard and of containers of paper and paperboard|瓦楞纸、瓦楞纸板及纸和纸板容器制造
1709|Manufacture of other articles of paper and paperboard|其他纸和纸板制品制造
18|Printing and reproduction of recorded media|印刷和记录媒介复制
181|Printing and service activities related to printing|印刷及与印刷有关的服务活动
1811|Printing|印刷
1812|Service activities related to printing|与印刷有关的服务活动
182|Reproduction of recorded media|记录媒介复制
1820
19|Manufacture of coke and refined petroleum products|焦炭和精炼石油产品制造
191|Manufacture of coke oven products|焦炉产品制造
1910
192|Manufacture of refined petroleum products|精炼石油产品制造
1920
20|Manufacture of chemicals and chemical products|化学品和化学制品制造
201|Manufacture of basic chemicals, fertilizers and nitrogen compounds, plastics and synthetic rubber in primary forms|基础化学品、肥料和氮化合物、初级形态塑料和合成橡胶制造
2011|Manufacture of basic chemicals|基础化学品制造
2012|Manufacture of fertilizers and nitrogen compounds|肥料和氮化合物制造
2013|Manufacture of plastics and synthetic rubber in primary forms|初级形态塑料和合成橡胶制造
202|Manufacture of other chemical products|其他化学制品制造
2021|Manufacture of pesticides and other agrochemical products|农药和其他农用化学品制造
2022|Manufacture of paints, varnishes and similar coatings, printing ink and mastics|油漆、清漆和类似涂料、印刷油墨和胶黏剂制造
2023|Manufacture of soap and detergents, cleaning and polishing preparations, perfumes and toilet preparations|肥皂和洗涤剂、清洁和抛光制剂、香水和盥洗用品制造
2029|Manufacture of other chemical products n.e.c.|未另分类的其他化学制品制造
203|Manufacture of man-made fibres|化学纤维制造
2030
21|Manufacture of basic pharmaceutical products and pharmaceutical preparations|基本药物和药物制剂制造
210|Manufacture of pharmaceuticals, medicinal chemical and botanical products|药品、药用化学品和植物药材制造
2100
22|Manufacture of rubber and plastics products|橡胶和塑料制品制造
221|Manufacture of rubber products|橡胶制品制造
2211|Manufacture of rubber tyres and tubes; retreading and rebuilding of rubber tyres|橡胶轮胎和内胎制造;橡胶轮胎翻新
2219|Manufacture of other rubber products|其他橡胶制品制造
222|Manufacture of plastics products|塑料制品制造
2220
23|Manufacture of other non-metallic mineral products|其他非金属矿物制品制造
231|Manufacture of glass and glass products|玻璃和玻璃制品制造
2310
239|Manufacture of non-metallic mineral products n.e.c.|未另分类的非金属矿物制品制造
2391|Manufacture of refractory products|耐火制品制造
2392|Manufacture of clay building materials|黏土建筑材料制造
2393|Manufacture of other porcelain and ceramic products|其他陶瓷制品制造
2394|Manufacture of cement, lime and plaster|水泥、石灰和石膏制造
2395|Manufacture of articles of concrete, cement and plaster|混凝土、水泥和石膏制品制造
2396|Cutting, shaping and finishing of stone|石料切割、成形和修整
2399|Manufacture of other non-metallic mineral products n.e.c.|未另分类的其他非金属矿物制品制造
24|Manufacture of basic metals|基本金属制造
241|Manufacture of basic iron and steel|基础钢铁制造
2410
242|Manufacture of basic precious and other non-ferrous metals|贵金属和其他有色金属基础制造
2420
243|Casting of metals|金属铸造
2431|Casting of iron and steel|钢铁铸造
2432|Casting of non-ferrous metals|有色金属铸造
25|Manufacture of fabricated metal products, except machinery and equipment|机械设备以外的金属制品制造
251|Manufacture of structural metal products, tanks, reservoirs and steam generators|结构性金属制品、罐、储槽和蒸汽锅炉制造
2511|Manufacture of structural metal products|结构性金属制品制造
2512|Manufacture of tanks, reservoirs and containers of metal|金属罐、储槽和容器制造
2513|Manufacture of steam generators, except central heating hot water boilers|蒸汽锅炉(集中供暖热水锅炉除外)制造
252|Manufacture of weapons and ammunition|武器和弹药制造
2520
259|Manufacture of other fabricated metal products; metalworking service activities|其他金属制品制造;金属加工服务活动
2591|Forging, pressing, stamping and roll-forming of metal; powder metallurgy|金属锻造、压制、冲压和滚压成形;粉末冶金
2592|Treatment and coating of metals; machining|金属处理和涂覆;机械加工
2593|Manufacture of cutlery, hand tools and general hardware|刀具、手工工具和通用五金制造
2599|Manufacture of other fabricated metal products n.e.c.|未另分类的其他金属制品制造
26|Manufacture of computer, electronic and optical products|计算机、电子和光学产品制造
261|Manufacture of electronic components and boards|电子元件和电路板制造
2610
262|Manufacture of computers and peripheral equipment|计算机和外围设备制造
2620
263|Manufacture of communication equipment|通信设备制造
2630
264|Manufacture of consumer electronics|消费电子产品制造
2640
265|Manufacture of measuring, testing, navigating and control equipment; watches and clocks|测量、检验、导航和控制设备制造;钟表制造
2651|Manufacture of measuring, testing, navigating and control equipment|测量、检验、导航和控制设备制造
2652|Manufacture of watches and clocks|钟表制造
266|Manufacture of irradiation, electromedical and electrotherapeutic equipment|辐射、电子医疗和电子治疗设备制造
2660
267|Manufacture of optical instruments and photographic equipment|光学仪器和摄影设备制造
2670
268|Manufacture of magnetic and optical media|磁性和光学媒介制造
2680
27|Manufacture of electrical equipment|电气设备制造
271|Manufacture of electric motors, generators, transformers and electricity distribution and control apparatus|电动机、发电机、变压器和配电控制设备制造
2710
272|Manufacture of batteries and accumulators|电池和蓄电池制造
2720
273|Manufacture of wiring and wiring devices|配线和配线装置制造
2731|Manufacture of fibre optic cables|光缆制造
2732|Manufacture of other electronic and electric wires and cables|其他电子和电力线缆制造
2733|Manufacture of wiring devices|配线装置制造
274|Manufacture of electric lighting equipment|电气照明设备制造
2740
275|Manufacture of domestic appliances|家用器具制造
2750
279|Manufacture of other electrical equipment|其他电气设备制造
2790
28|Manufacture of machinery and equipment n.e.c.|未另分类的机械设备制造
281|Manufacture of general-purpose machinery|通用机械制造
2811|Manufacture of engines and turbines, except aircraft, vehicle and cycle engines|发动机和涡轮机(飞机、车辆和摩托车发动机除外)制造
2812|Manufacture of fluid power equipment|流体动力设备制造
2813|Manufacture of other pumps, compressors, taps and valves|其他泵、压缩机、龙头和阀门制造
2814|Manufacture of bearings, gears, gearing and driving elements|轴承、齿轮、传动和驱动部件制造
2815|Manufacture of ovens, furnaces and furnace burners|烘炉、熔炉和炉用燃烧器制造
2816|Manufacture of lifting and handling equipment|起重和搬运设备制造
2817|Manufacture of office machinery and equipment (except computers and peripheral equipment)|办公机械设备(计算机和外围设备除外)制造
2818|Manufacture of power-driven hand tools|动力手持工具制造
2819|Manufacture of other general-purpose machinery|其他通用机械制造
282|Manufacture of special-purpose machinery|专用机械制造
2821|Manufacture of agricultural and forestry machinery|农林机械制造
2822|Manufacture of metal-forming machinery and machine tools|金属成形机械和机床制造
2823|Manufacture of machinery for metallurgy|冶金机械制造
2824|Manufacture of machinery for mining, quarrying and construction|采矿、采石和建筑机械制造
2825|Manufacture of machinery for food, beverage and tobacco processing|食品、饮料和烟草加工机械制造
2826|Manufacture of machinery for textile, apparel and leather production|纺织、服装和皮革生产机械制造
2829|Manufacture of other special-purpose machinery|其他专用机械制造
29|Manufacture of motor vehicles, trailers and semi-trailers|汽车、挂车和半挂车制造
291|Manufacture of motor vehicles|汽车整车制造
2910
292|Manufacture of bodies (coachwork) for motor vehicles; manufacture of trailers and semi-trailers|汽车车身制造;挂车和半挂车制造
2920
293|Manufacture of parts and accessories for motor vehicles|汽车零部件及配件制造
2930
30|Manufacture of other transport equipment|其他运输设备制造
301|Building of ships and boats|船舶建造
3011|Building of ships and floating structures|船舶和浮动结构建造
3012|Building of pleasure and sporting boats|游艇和运动船建造
302|Manufacture of railway locomotives and rolling stock|铁路机车和机车车辆制造
3020
303|Manufacture of air and spacecraft and related machinery|航空器、航天器及相关机械制造
3030
304|Manufacture of military fighting vehicles|军用战车制造
3040
309|Manufacture of transport equipment n.e.c.|未另分类的运输设备制造
3091|Manufacture of motorcycles|摩托车制造
3092|Manufacture of bicycles and invalid carriages|自行车和残疾人座车制造
3099|Manufacture of other transport equipment n.e.c.|未另分类的其他运输设备制造
31|Manufacture of furniture|家具制造
310
3100
32|Other manufacturing|其他制造业
321|Manufacture of jewellery, bijouterie and related articles|珠宝首饰、仿首饰及相关物品制造
3211|Manufacture of jewellery and related articles|珠宝首饰及相关物品制造
3212|Manufacture of imitation jewellery and related articles|仿首饰及相关物品制造
322|Manufacture of musical instruments|乐器制造
3220
323|Manufacture of sports goods|体育用品制造
3230
324|Manufacture of games and toys|游戏用品和玩具制造
3240
325|Manufacture of medical and dental instruments and supplies|医疗和牙科器械及用品制造
3250
329|Other manufacturing n.e.c.|未另分类的其他制造业
3290
33|Repair and installation of machinery and equipment|机械设备修理和安装
331|Repair of fabricated metal products, machinery and equipment|金属制品、机械和设备修理
3311|Repair of fabricated metal products|金属制品修理
3312|Repair of machinery|机械修理
3313|Repair of electronic and optical equipment|电子和光学设备修理
3314|Repair of electrical equipment|电气设备修理
3315|Repair of transport equipment, except motor vehicles|汽车以外的运输设备修理
3319|Repair of other equipment|其他设备修理
332|Installation of industrial machinery and equipment|工业机械设备安装
3320
D|Electricity, gas, steam and air conditioning supply|电、煤气、蒸汽和空调供应
35
351|Electric power generation, transmission and distribution|发电、输电和配电
3510
352|Manufacture of gas; distribution of gaseous fuels through mains|煤气制造;管道燃气供应
3520
353|Steam and air conditioning supply|蒸汽和空调供应
3530
E|Water supply; sewerage, waste management and remediation activities|供水;污水处理、废物管理和补救活动
36|Water collection, treatment and supply|集水、水处理与供水
360
3600
37|Sewerage|污水处理
370
3700
38|Waste collection, treatment and disposal activities; materials recovery|废物收集、处理和处置活动;材料回收
381|Waste collection|废物收集
3811|Collection of non-hazardous waste|非危险废物收集
3812|Collection of hazardous waste|危险废物收集
382|Waste treatment and disposal|废物处理和处置
3821|Treatment and disposal of non-hazardous waste|非危险废物处理和处置
3822|Treatment and disposal of hazardous waste|危险废物处理和处置
383|Materials recovery|材料回收
3830
39|Remediation activities and other waste management services|补救活动和其他废物管理服务
390
3900
F|Construction|建筑业
41|Construction of buildings|房屋建筑
410
4100
42|Civil engineering|土木工程
421|Construction of roads and railways|道路和铁路建设
4210
422|Construction of utility projects|公用事业工程建设
4220
429|Construction of other civil engineering projects|其他土木工程建设
4290
43|Specialized construction activities|专门建筑活动
431|Demolition and site preparation|拆除和场地准备
4311|Demolition|拆除
4312|Site preparation|场地准备
432|Electrical, plumbing and other construction installation activities|电气、管道和其他建筑安装活动
4321|Electrical installation|电气安装
4322|Plumbing, heat and air-conditioning installation|管道、供暖和空调安装
4329|Other construction installation|其他建筑安装
433|Building completion and finishing|建筑装修和收尾
4330
439|Other specialized construction activities|其他专门建筑活动
4390
G|Wholesale and retail trade; repair of motor vehicles and motorcycles|批发和零售贸易;汽车和摩托车修理
45|Wholesale and retail trade and repair of motor vehicles and motorcycles|汽车和摩托车的批发、零售和修理
451|Sale of motor vehicles|汽车销售
4510
452|Maintenance and repair of motor vehicles|汽车维护和修理
4520
453|Sale of motor vehicle parts and accessories|汽车零配件销售
4530
454|Sale, maintenance and repair of motorcycles and related parts and accessories|摩托车及其零配件的销售、维护和修理
4540
46|Wholesale trade, except of motor vehicles and motorcycles|汽车和摩托车以外的批发贸易
461|Wholesale on a fee or contract basis|收费或合同形式的批发
4610
462|Wholesale of agricultural raw materials and live animals|农业原料和活牲畜批发
4620
463|Wholesale of food, beverages and tobacco|食品、饮料和烟草批发
4630
464|Wholesale of household goods|家庭用品批发
4641|Wholesale of textiles, clothing and footwear|纺织品、服装和鞋类批发
4649|Wholesale of other household goods|其他家庭用品批发
465|Wholesale of machinery, equipment and supplies|机械、设备和用品批发
4651|Wholesale of computers, computer peripheral equipment and software|计算机、外围设备和软件批发
4652|Wholesale of electronic and telecommunications equipment and parts|电子和电信设备及零件批发
4653|Wholesale of agricultural machinery, equipment and supplies|农业机械、设备和用品批发
4659|Wholesale of other machinery and equipment|其他机械设备批发
466|Other specialized wholesale|其他专门批发
4661|Wholesale of solid, liquid and gaseous fuels and related products|固体、液体和气体燃料及相关产品批发
4662|Wholesale of metals and metal ores|金属和金属矿批发
4663|Wholesale of construction materials, hardware, plumbing and heating equipment and supplies|建筑材料、五金、管道和供暖设备及用品批发
4669|Wholesale of waste and scrap and other products n.e.c.|废料和未另分类的其他产品批发
469|Non-specialized wholesale trade|非专门批发贸易
4690
47|Retail trade, except of motor vehicles and motorcycles|汽车和摩托车以外的零售贸易
471|Retail sale in non-specialized stores|非专门商店零售
4711|Retail sale in non-specialized stores with food, beverages or tobacco predominating|以食品、饮料或烟草为主的非专门商店零售
4719|Other retail sale in non-specialized stores|非专门商店的其他零售
472|Retail sale of food, beverages and tobacco in specialized stores|专门商店的食品、饮料和烟草零售
4721|Retail sale of food in specialized stores|专门商店的食品零售
4722|Retail sale of beverages in specialized stores|专门商店的饮料零售
4723|Retail sale of tobacco products in specialized stores|专门商店的烟草制品零售
473|Retail sale of automotive fuel in specialized stores|专门商店的汽车燃料零售
4730
474|Retail sale of information and communications equipment in specialized stores|专门商店的信息和通信设备零售
4741|Retail sale of computers, peripheral units, software and telecommunications equipment in specialized stores|专门商店的计算机、外围设备、软件和电信设备零售
4742|Retail sale of audio and video equipment in specialized stores|专门商店的音频和视频设备零售
475|Retail sale of other household equipment in specialized stores|专门商店的其他家用设备零售
4751|Retail sale of textiles in specialized stores|专门商店的纺织品零售
4752|Retail sale of hardware, paints and glass in specialized stores|专门商店的五金、油漆和玻璃零售
4753|Retail sale of carpets, rugs, wall and floor coverings in specialized stores|专门商店的地毯、墙面和地面覆盖物零售
4759|Retail sale of electrical household appliances, furniture, lighting equipment and other household articles in specialized stores|专门商店的家用电器、家具、照明设备和其他家庭用品零售
476|Retail sale of cultural and recreation goods in specialized stores|专门商店的文化和娱乐用品零售
4761|Retail sale of books, newspapers and stationary in specialized stores|专门商店的书籍、报纸和文具零售
4762|Retail sale of music and video recordings in specialized stores|专门商店的音乐和录像制品零售
4763|Retail sale of sporting equipment in specialized stores|专门商店的体育用品零售
4764|Retail sale of games and toys in specialized stores|专门商店的游戏用品和玩具零售
477|Retail sale of other goods in specialized stores|专门商店的其他商品零售
4771|Retail sale of clothing, footwear and leather articles in specialized stores|专门商店的服装、鞋类和皮革制品零售
4772|Retail sale of pharmaceutical and medical goods, cosmetic and toilet articles in specialized stores|专门商店的药品和医疗用品、化妆品和盥洗用品零售
4773|Other retail sale of new goods in specialized stores|专门商店的其他新商品零售
4774|Retail sale of second-hand goods|旧货零售
478|Retail sale via stalls and markets|货摊和市场零售
4781|Retail sale via stalls and markets of food, beverages and tobacco products|货摊和市场的食品、饮料和烟草制品零售
4782|Retail sale via stalls and markets of textiles, clothing and footwear|货摊和市场的纺织品、服装和鞋类零售
4789|Retail sale via stalls and markets of other goods|货摊和市场的其他商品零售
479|Retail trade not in stores, stalls or markets|不在商店、货摊或市场的零售
4791|Retail sale via mail order houses or via Internet|邮购或互联网零售
4799|Other retail sale not in stores, stalls or markets|不在商店、货摊或市场的其他零售
H|Transportation and storage|运输和储存
49|Land transport and transport via pipelines|陆路运输和管道运输
491|Transport via railways|铁路运输
4911|Passenger rail transport, interurban|城际铁路客运
4912|Freight rail transport|铁路货运
492|Other land transport|其他陆路运输
4921|Urban and suburban passenger land transport|城市和郊区陆路客运
4922|Other passenger land transport|其他陆路客运
4923|Freight transport by road|公路货运
493|Transport via pipeline|管道运输
4930
50|Water transport|水上运输
501|Sea and coastal water transport|远洋和沿海水上运输
5011|Sea and coastal passenger water transport|远洋和沿海客运
5012|Sea and coastal freight water transport|远洋和沿海货运
502|Inland water transport|内河运输
5021|Inland passenger water transport|内河客运
5022|Inland freight water transport|内河货运
51|Air transport|航空运输
511|Passenger air transport|航空客运
5110
512|Freight air transport|航空货运
5120
52|Warehousing and support activities for transportation|运输的储藏和辅助活动
521|Warehousing and storage|仓储
5210
522|Support activities for transportation|运输辅助活动
5221|Service activities incidental to land transportation|陆路运输附带服务活动
5222|Service activities incidental to water transportation|水上运输附带服务活动
5223|Service activities incidental to air transportation|航空运输附带服务活动
5224|Cargo handling|货物装卸
5229|Other transportation support activities|其他运输辅助活动
53|Postal and courier activities|邮政和快递活动
531|Postal activities|邮政活动
5310
532|Courier activities|快递活动
5320
I|Accommodation and food service activities|食宿服务活动
55|Accommodation|住宿
551|Short term accommodation activities|短期住宿活动
5510
552|Camping grounds, recreational vehicle parks and trailer parks|露营地、房车营地和挂车营地
5520
559|Other accommodation|其他住宿
5590
56|Food and beverage service activities|食品和饮料供应服务活动
561|Restaurants and mobile food service activities|餐馆和流动餐饮服务活动
5610
562|Event catering and other food service activities|活动餐饮承办和其他餐饮服务活动
5621|Event catering|活动餐饮承办
5629|Other food service activities|其他餐饮服务活动
563|Beverage serving activities|饮料供应活动
5630
J|Information and communication|信息和通信
58|Publishing activities|出版活动
581|Publishing of books, periodicals and other publishing activities|书籍、期刊出版和其他出版活动
5811|Book publishing|书籍出版
5812|Publishing of directories and mailing lists|名录和邮寄名单出版
5813|Publishing of newspapers, journals and periodicals|报纸、杂志和期刊出版
5819|Other publishing activities|其他出版活动
582|Software publishing|软件出版
5820
59|Motion picture, video and television programme production, sound recording and music publishing activities|电影、录像和电视节目制作、录音及音乐出版活动
591|Motion picture, video and television programme activities|电影、录像和电视节目活动
5911|Motion picture, video and television programme production activities|电影、录像和电视节目制作活动
5912|Motion picture, video and television programme post-production activities|电影、录像和电视节目后期制作活动
5913|Motion picture, video and television programme distribution activities|电影、录像和电视节目发行活动
5914|Motion picture projection activities|电影放映活动
592|Sound recording and music publishing activities|录音和音乐出版活动
5920
60|Programming and broadcasting activities|节目编排和广播活动
601|Radio broadcasting|电台广播
6010
602|Television programming and broadcasting activities|电视节目编排和播放活动
6020
61|Telecommunications|电信
611|Wired telecommunications activities|有线电信活动
6110
612|Wireless telecommunications activities|无线电信活动
6120
613|Satellite telecommunications activities|卫星电信活动
6130
619|Other telecommunications activities|其他电信活动
6190
62|Computer programming, consultancy and related activities|计算机程序设计、咨询及相关活动
620
6201|Computer programming activities|计算机程序设计活动
6202|Computer consultancy and computer facilities management activities|计算机咨询和计算机设施管理活动
6209|Other information technology and computer service activities|其他信息技术和计算机服务活动
63|Information service activities|信息服务活动
631|Data processing, hosting and related activities; web portals|数据处理、托管及相关活动;门户网站
6311|Data processing, hosting and related activities|数据处理、托管及相关活动
6312|Web portals|门户网站
639|Other information service activities|其他信息服务活动
6391|News agency activities|新闻机构活动
6399|Other information service activities n.e.c.|未另分类的其他信息服务活动
K|Financial and insurance activities|金融和保险活动
64|Financial service activities, except insurance and pension funding|保险和养老金以外的金融服务活动
641|Monetary intermediation|货币中介
6411|Central banking|中央银行
6419|Other monetary intermediation|其他货币中介
642|Activities of holding companies|控股公司活动
6420
643|Trusts, funds and similar financial entities|信托、基金和类似金融实体
6430
649|Other financial service activities, except insurance and pension funding activities|保险和养老金以外的其他金融服务活动
6491|Financial leasing|融资租赁
6492|Other credit granting|其他信贷发放
6499|Other financial service activities, except insurance and pension funding activities, n.e.c.|未另分类的保险和养老金以外的其他金融服务活动
65|Insurance, reinsurance and pension funding, except compulsory social security|强制性社会保障以外的保险、再保险和养老金
651|Insurance|保险
6511|Life insurance|人寿保险
6512|Non-life insurance|非人寿保险
652|Reinsurance|再保险
6520
653|Pension funding|养老金
6530
66|Activities auxiliary to financial service and insurance activities|金融服务和保险的辅助活动
661|Activities auxiliary to financial service activities, except insurance and pension funding|保险和养老金以外的金融服务辅助活动
6611|Administration of financial markets|金融市场管理
6612|Security and commodity contracts brokerage|证券和商品合约经纪
6619|Other activities auxiliary to financial service activities|其他金融服务辅助活动
662|Activities auxiliary to insurance and pension funding|保险和养老金的辅助活动
6621|Risk and damage evaluation|风险和损失评估
6622|Activities of insurance agents and brokers|保险代理人和经纪人活动
6629|Other activities auxiliary to insurance and pension funding|其他保险和养老金辅助活动
663|Fund management activities|基金管理活动
6630
L|Real estate activities|房地产活动
68
681|Real estate activities with own or leased property|自有或租赁房地产活动
6810
682|Real estate activities on a fee or contract basis|收费或合同形式的房地产活动
6820
M|Professional, scientific and technical activities|专业、科学和技术活动
69|Legal and accounting activities|法律和会计活动
691|Legal activities|法律活动
6910
692|Accounting, bookkeeping and auditing activities; tax consultancy|会计、簿记和审计活动;税务咨询
6920
70|Activities of head offices; management consultancy activities|总部活动;管理咨询活动
701|Activities of head offices|总部活动
7010
702|Management consultancy activities|管理咨询活动
7020
71|Architectural and engineering activities; technical testing and analysis|建筑和工程活动;技术测试和分析
711|Architectural and engineering activities and related technical consultancy|建筑和工程活动及相关技术咨询
7110
712|Technical testing and analysis|技术测试和分析
7120
72|Scientific research and development|科学研究与发展
721|Research and experimental development on natural sciences and engineering|自然科学和工程学研究与试验发展
7210
722|Research and experimental development on social sciences and humanities|社会科学和人文学研究与试验发展
7220
73|Advertising and market research|广告业和市场调研
731|Advertising|广告业
7310
732|Market research and public opinion polling|市场调研和民意测验
7320
74|Other professional, scientific and technical activities|其他专业、科学和技术活动
741|Specialized design activities|专门设计活动
7410
742|Photographic activities|摄影活动
7420
749|Other professional, scientific and technical activities n.e.c.|未另分类的其他专业、科学和技术活动
7490
75|Veterinary activities|兽医活动
750
7500
N|Administrative and support service activities|行政和辅助服务活动
77|Rental and leasing activities|出租和租赁活动
771|Renting and leasing of motor vehicles|汽车出租和租赁
7710
772|Renting and leasing of personal and household goods|个人和家庭用品出租和租赁
7721|Renting and leasing of recreational and sports goods|娱乐和体育用品出租和租赁
7722|Renting of video tapes and disks|录像带和光盘出租
7729|Renting and leasing of other personal and household goods|其他个人和家庭用品出租和租赁
773|Renting and leasing of other machinery, equipment and tangible goods|其他机械、设备和有形商品出租和租赁
7730
774|Leasing of intellectual property and similar products, except copyrighted works|知识产权和类似产品(版权作品除外)租赁
7740
78|Employment activities|就业活动
781|Activities of employment placement agencies|职业介绍机构活动
7810
782|Temporary employment agency activities|临时就业机构活动
7820
783|Other human resources provision|其他人力资源提供
7830
79|Travel agency, tour operator, reservation service and related activities|旅行社、旅游经营、预订服务及相关活动
791|Travel agency and tour operator activities|旅行社和旅游经营活动
7911|Travel agency activities|旅行社活动
7912|Tour operator activities|旅游经营活动
799|Other reservation service and related activities|其他预订服务及相关活动
7990
80|Security and investigation activities|安全和调查活动
801|Private security activities|私人保安活动
8010
802|Security systems service activities|安全系统服务活动
8020
803|Investigation activities|调查活动
8030
81|Services to buildings and landscape activities|建筑物服务和景观活动
811|Combined facilities support activities|综合设施辅助活动
8110
812|Cleaning activities|清洁活动
8121|General cleaning of buildings|建筑物一般清洁
8129|Other building and industrial cleaning activities|其他建筑物和工业清洁活动
813|Landscape care and maintenance service activities|景观养护服务活动
8130
82|Office administrative, office support and other business support activities|办公行政、办公辅助和其他商业辅助活动
821|Office administrative and support activities|办公行政和辅助活动
8211|Combined office administrative service activities|综合办公行政服务活动
8219|Photocopying, document preparation and other specialized office support activities|复印、文件准备和其他专门办公辅助活动
822|Activities of call centres|呼叫中心活动
8220
823|Organization of conventions and trade shows|会议和贸易展览组织
8230
829|Business support service activities n.e.c.|未另分类的商业辅助服务活动
8291|Activities of collection agencies and credit bureaus|收账公司和信用机构活动
8292|Packaging activities|包装活动
8299|Other business support service activities n.e.c.|其他未另分类的商业辅助服务活动
O|Public administration and defence; compulsory social security|公共管理与国防;强制性社会保障
84
841|Administration of the State and the economic and social policy of the community|国家行政管理以及社会经济政策管理
8411|General public administration activities|一般公共管理活动
8412|Regulation of the activities of providing health care, education, cultural services and other social services, excluding social security|卫生、教育、文化和其他社会服务(社会保障除外)管理
8413|Regulation of and contribution to more efficient operation of businesses|企业经营的管理和促进
842|Provision of services to the community as a whole|向整个社会提供服务
8421|Foreign affairs|外交事务
8422|Defence activities|国防活动
8423|Public order and safety activities|公共秩序和安全活动
843|Compulsory social security activities|强制性社会保障活动
8430
P|Education|教育
85
851|Pre-primary and primary education|学前和初等教育
8510
852|Secondary education|中等教育
8521|General secondary education|普通中等教育
8522|Technical and vocational secondary education|技术和职业中等教育
853|Higher education|高等教育
8530
854|Other education|其他教育
8541|Sports and recreation education|体育和娱乐教育
8542|Cultural education|文化教育
8549|Other education n.e.c.|未另分类的其他教育
855|Educational support activities|教育辅助活动
8550
Q|Human health and social work activities|人体健康和社会工作活动
86|Human health activities|人体健康活动
861|Hospital activities|医院活动
8610
862|Medical and dental practice activities|医疗和牙科诊疗活动
8620
869|Other human health activities|其他人体健康活动
8690
87|Residential care activities|留宿护理活动
871|Residential nursing care facilities|留宿护理机构
8710
872|Residential care activities for mental retardation, mental health and substance abuse|智力障碍、精神健康和药物滥用的留宿护理活动
8720
873|Residential care activities for the elderly and disabled|老年人和残疾人留宿护理活动
8730
879|Other residential care activities|其他留宿护理活动
8790
88|Social work activities without accommodation|不配备食宿的社会服务
881|Social work activities without accommodation for the elderly and disabled|为老年人和残疾人提供的不配备食宿的社会服务
8810
889|Other social work activities without accommodation|其他不配备食宿的社会服务
8890
R|Arts, entertainment and recreation|艺术、娱乐和文娱活动
90|Creative, arts and entertainment activities|创作、艺术和文娱活动
900
9000
91|Libraries, archives, museums and other cultural activities|图书馆、档案馆、博物馆和其他文化活动
910
9101|Library and archives activities|图书馆和档案馆活动
9102|Museums activities and operation of historical sites and buildings|博物馆活动和历史遗址及建筑物的经营
9103|Botanical and zoological gardens and nature reserves activities|动植物园和自然保护区活动
92|Gambling and betting activities|赌博和押宝活动
920
9200
93|Sports activities and amusement and recreation activities|体育、娱乐和消遣活动
931|Sports activities|体育活动
9311|Operation of sports facilities|体育设施经营
9312|Activities of sports clubs|体育俱乐部活动
9319|Other sports activities|其他体育活动
932|Other amusement and recreation activities|其他娱乐和消遣活动
9321|Activities of amusement parks and theme parks|游乐园和主题公园活动
9329|Other amusement and recreation activities n.e.c.|未另分类的其他娱乐和消遣活动
S|Other service activities|其他服务活动
94|Activities of membership organizations|会员组织活动
941|Activities of business, employers and professional membership organizations|企业、雇主和专业会员组织活动
9411|Activities of business and employers membership organizations|企业和雇主会员组织活动
9412|Activities of professional membership organizations|专业会员组织活动
942|Activities of trade unions|工会活动
9420
949|Activities of other membership organizations|其他会员组织活动
9491|Activities of religious organizations|宗教组织活动
9492|Activities of political organizations|政治组织活动
9499|Activities of other membership organizations n.e.c.|未另分类的其他会员组织活动
95|Repair of computers and personal and household goods|计算机及个人和家庭用品修理
951|Repair of computers and communication equipment|计算机和通信设备修理
9511|Repair of computers and peripheral equipment|计算机和外围设备修理
9512|Repair of communication equipment|通信设备修理
952|Repair of personal and household goods|个人和家庭用品修理
9521|Repair of consumer electronics|消费电子产品修理
9522|Repair of household appliances and home and garden equipment|家用器具和家庭及园艺设备修理
9523|Repair of footwear and leather goods|鞋和皮革制品修理
9524|Repair of furniture and home furnishings|家具和家居用品修理
9529|Repair of other personal and household goods|其他个人和家庭用品修理
96|Other personal service activities|其他个人服务活动
960
9601|Washing and (dry-) cleaning of textile and fur products|纺织品和毛皮制品的洗涤和干洗
9602|Hairdressing and other beauty treatment|理发和其他美容
9603|Funeral and related activities|殡葬及相关活动
9609|Other personal service activities n.e.c.|未另分类的其他个人服务活动
T|Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use|家庭作为雇主的活动;家庭自用、未加区分的物品生产和服务活动
97|Activities of households as employers of domestic personnel|家庭作为家政人员雇主的活动
970
9700
98|Undifferentiated goods- and services-producing activities of private households for own use|私人家庭自用、未加区分的物品生产和服务活动
981|Undifferentiated goods-producing activities of private households for own use|私人家庭自用、未加区分的物品生产活动
9810
982|Undifferentiated service-producing activities of private households for own use|私人家庭自用、未加区分的服务活动
9820
U|Activities of extraterritorial organizations and bodies|域外组织和机构的活动
99
990
9900
`;
