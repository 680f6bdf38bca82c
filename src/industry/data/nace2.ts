// Written by npm run taxonomies: not to be edited. Codes and names only; docs/industry-taxonomies.md says whose they are.
/** See the reader of the format, in ../table.ts. */
export const nace2 = String.raw`
A|Agriculture, forestry and fishing|农业、林业和渔业
01|Crop and animal production, hunting and related service activities|作物种植、动物饲养、狩猎及相关服务活动
01.1|Growing of non-perennial crops|非多年生作物种植
01.11|Growing of cereals (except rice), leguminous crops and oil seeds|谷物(水稻除外)、豆类和油料作物种植
01.12|Growing of rice|水稻种植
01.13|Growing of vegetables and melons, roots and tubers|蔬菜、瓜类和根茎类作物种植
01.14|Growing of sugar cane|甘蔗种植
01.15|Growing of tobacco|烟草种植
01.16|Growing of fibre crops|纤维作物种植
01.19|Growing of other non-perennial crops|其他非多年生作物种植
01.2|Growing of perennial crops|多年生作物种植
01.21|Growing of grapes|葡萄种植
01.22|Growing of tropical and subtropical fruits|热带和亚热带水果种植
01.23|Growing of citrus fruits|柑橘类水果种植
01.24|Growing of pome fruits and stone fruits|仁果和核果种植
01.25|Growing of other tree and bush fruits and nuts|其他乔木、灌木水果和坚果种植
01.26|Growing of oleaginous fruits|含油果种植
01.27|Growing of beverage crops|饮料作物种植
01.28|Growing of spices, aromatic, drug and pharmaceutical crops|调料、香料和药用作物种植
01.29|Growing of other perennial crops|其他多年生作物种植
01.3|Plant propagation|植物育苗繁殖
01.30
01.4|Animal production|动物饲养
01.41|Raising of dairy cattle|奶牛饲养|Raising of cattle and buffaloes
01.42|Raising of other cattle and buffaloes|其他牛和水牛饲养
01.43|Raising of horses and other equines|马和其他马科动物饲养
01.44|Raising of camels and camelids|骆驼和其他驼科动物饲养
01.45|Raising of sheep and goats|绵羊和山羊饲养
01.46|Raising of swine/pigs|猪的饲养
01.47|Raising of poultry|家禽饲养
01.49|Raising of other animals|其他动物饲养
01.5|Mixed farming|农牧混合经营
01.50
01.6|Support activities to agriculture and post-harvest crop activities|农业辅助活动和作物收获后活动
01.61|Support activities for crop production|作物种植辅助活动
01.62|Support activities for animal production|动物饲养辅助活动
01.63|Post-harvest crop activities|作物收获后活动
01.64|Seed processing for propagation|种子加工处理
01.7|Hunting, trapping and related service activities|狩猎、诱捕及相关服务活动
01.70
02|Forestry and logging|林业和伐木业
02.1|Silviculture and other forestry activities|育林和其他林业活动
02.10
02.2|Logging|伐木
02.20
02.3|Gathering of wild growing non-wood products|野生非木材产品采集|Gathering of non-wood forest products
02.30|||Gathering of non-wood forest products
02.4|Support services to forestry|林业辅助服务
02.40
03|Fishing and aquaculture|渔业和水产养殖业
03.1|Fishing|捕捞
03.11|Marine fishing|海洋捕捞
03.12|Freshwater fishing|淡水捕捞
03.2|Aquaculture|水产养殖
03.21|Marine aquaculture|海水养殖
03.22|Freshwater aquaculture|淡水养殖
B|Mining and quarrying|采矿和采石
05|Mining of coal and lignite|煤和褐煤开采
05.1|Mining of hard coal|硬煤开采
05.10
05.2|Mining of lignite|褐煤开采
05.20
06|Extraction of crude petroleum and natural gas|原油和天然气开采
06.1|Extraction of crude petroleum|原油开采
06.10
06.2|Extraction of natural gas|天然气开采
06.20
07|Mining of metal ores|金属矿开采
07.1|Mining of iron ores|铁矿开采
07.10
07.2|Mining of non-ferrous metal ores|有色金属矿开采
07.21|Mining of uranium and thorium ores|铀矿和钍矿开采
07.29|Mining of other non-ferrous metal ores|其他有色金属矿开采
08|Other mining and quarrying|其他采矿和采石
08.1|Quarrying of stone, sand and clay|石料、砂和黏土开采
08.11|Quarrying of ornamental and building stone, limestone, gypsum, chalk and slate|装饰和建筑用石、石灰石、石膏、白垩和板岩开采
08.12|Operation of gravel and sand pits; mining of clays and kaolin|砂石场经营;黏土和高岭土开采
08.9|Mining and quarrying n.e.c.|未另分类的采矿和采石
08.91|Mining of chemical and fertiliser minerals|化学矿和肥料矿开采|Mining of chemical and fertilizer minerals
08.92|Extraction of peat|泥炭开采
08.93|Extraction of salt|采盐
08.99|Other mining and quarrying n.e.c.|未另分类的其他采矿和采石
09|Mining support service activities|采矿辅助服务活动
09.1|Support activities for petroleum and natural gas extraction|石油和天然气开采辅助活动
09.10
09.9|Support activities for other mining and quarrying|其他采矿和采石辅助活动
09.90
C|Manufacturing|制造业
10|Manufacture of food products|食品制造
10.1|Processing and preserving of meat and production of meat products|肉类加工和保藏及肉制品生产|Processing and preserving of meat
10.11|Processing and preserving of meat|肉类加工和保藏
10.12|Processing and preserving of poultry meat|禽肉加工和保藏
10.13|Production of meat and poultry meat products|肉和禽肉制品生产
10.2|Processing and preserving of fish, crustaceans and molluscs|鱼类、甲壳类和软体动物加工和保藏
10.20
10.3|Processing and preserving of fruit and vegetables|水果和蔬菜加工和保藏
10.31|Processing and preserving of potatoes|马铃薯加工和保藏
10.32|Manufacture of fruit and vegetable juice|果汁和蔬菜汁制造
10.39|Other processing and preserving of fruit and vegetables|其他水果和蔬菜加工和保藏
10.4|Manufacture of vegetable and animal oils and fats|动植物油脂制造
10.41|Manufacture of oils and fats|油脂制造
10.42|Manufacture of margarine and similar edible fats|人造黄油和类似食用油脂制造
10.5|Manufacture of dairy products|乳制品制造
10.51|Operation of dairies and cheese making|乳品厂经营和奶酪制造
10.52|Manufacture of ice cream|冰淇淋制造
10.6|Manufacture of grain mill products, starches and starch products|谷物磨制品、淀粉和淀粉制品制造
10.61|Manufacture of grain mill products|谷物磨制品制造
10.62|Manufacture of starches and starch products|淀粉和淀粉制品制造
10.7|Manufacture of bakery and farinaceous products|烘焙食品和面食制造
10.71|Manufacture of bread; manufacture of fresh pastry goods and cakes|面包制造;新鲜糕点制造|Manufacture of bakery products
10.72|Manufacture of rusks and biscuits; manufacture of preserved pastry goods and cakes|干面包和饼干制造;保质糕点制造
10.73|Manufacture of macaroni, noodles, couscous and similar farinaceous products|通心粉、面条和类似面食制造
10.8|Manufacture of other food products|其他食品制造
10.81|Manufacture of sugar|制糖
10.82|Manufacture of cocoa, chocolate and sugar confectionery|可可、巧克力和糖果制造
10.83|Processing of tea and coffee|茶和咖啡加工
10.84|Manufacture of condiments and seasonings|调味品和佐料制造
10.85|Manufacture of prepared meals and dishes|预制菜肴和餐食制造
10.86|Manufacture of homogenised food preparations and dietetic food|均质食品和特殊膳食食品制造
10.89|Manufacture of other food products n.e.c.|未另分类的其他食品制造
10.9|Manufacture of prepared animal feeds|配制动物饲料制造
10.91|Manufacture of prepared feeds for farm animals|农场动物配合饲料制造
10.92|Manufacture of prepared pet foods|宠物配制食品制造
11|Manufacture of beverages|饮料制造
11.0
11.01|Distilling, rectifying and blending of spirits|烈酒蒸馏、精馏和勾兑
11.02|Manufacture of wine from grape|葡萄酿酒|Manufacture of wines
11.03|Manufacture of cider and other fruit wines|苹果酒和其他果酒制造
11.04|Manufacture of other non-distilled fermented beverages|其他非蒸馏发酵饮料制造
11.05|Manufacture of beer|啤酒制造
11.06|Manufacture of malt|麦芽制造
11.07|Manufacture of soft drinks; production of mineral waters and other bottled waters|软饮料制造;矿泉水和其他瓶装水生产
12|Manufacture of tobacco products|烟草制品制造
12.0
12.00
13|Manufacture of textiles|纺织品制造
13.1|Preparation and spinning of textile fibres|纺织纤维预处理和纺纱
13.10
13.2|Weaving of textiles|纺织品织造
13.20
13.3|Finishing of textiles|纺织品整理
13.30
13.9|Manufacture of other textiles|其他纺织品制造
13.91|Manufacture of knitted and crocheted fabrics|针织和钩编织物制造
13.92|Manufacture of made-up textile articles, except apparel|服装以外的纺织制成品制造
13.93|Manufacture of carpets and rugs|地毯制造
13.94|Manufacture of cordage, rope, twine and netting|绳、索、线和网制造
13.95|Manufacture of non-wovens and articles made from non-wovens, except apparel|无纺布和无纺布制品(服装除外)制造
13.96|Manufacture of other technical and industrial textiles|其他技术和工业用纺织品制造
13.99|Manufacture of other textiles n.e.c.|未另分类的其他纺织品制造
14|Manufacture of wearing apparel|服装制造
14.1|Manufacture of wearing apparel, except fur apparel|毛皮服装以外的服装制造
14.11|Manufacture of leather clothes|皮革服装制造
14.12|Manufacture of workwear|工作服制造
14.13|Manufacture of other outerwear|其他外衣制造
14.14|Manufacture of underwear|内衣制造
14.19|Manufacture of other wearing apparel and accessories|其他服装和服饰配件制造
14.2|Manufacture of articles of fur|毛皮制品制造
14.20
14.3|Manufacture of knitted and crocheted apparel|针织和钩编服装制造
14.31|Manufacture of knitted and crocheted hosiery|针织和钩编袜类制造
14.39|Manufacture of other knitted and crocheted apparel|其他针织和钩编服装制造
15|Manufacture of leather and related products|皮革及相关制品制造
15.1|Tanning and dressing of leather; manufacture of luggage, handbags, saddlery and harness; dressing and dyeing of fur|皮革鞣制和整理;箱包、手提包、鞍具和挽具制造;毛皮整理和染色
15.11|Tanning and dressing of leather; dressing and dyeing of fur|皮革鞣制和整理;毛皮整理和染色
15.12|Manufacture of luggage, handbags and the like, saddlery and harness|箱包、手提包及类似品、鞍具和挽具制造
15.2|Manufacture of footwear|制鞋
15.20
16|Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials|木材、木制品和软木制品(家具除外)、草编和编结材料制品制造
16.1|Sawmilling and planing of wood|锯木和刨木
16.10
16.2|Manufacture of products of wood, cork, straw and plaiting materials|木、软木、草和编结材料制品制造
16.21|Manufacture of veneer sheets and wood-based panels|单板和人造板制造
16.22|Manufacture of assembled parquet floors|拼装木地板制造|Manufacture of builders' carpentry and joinery
16.23|Manufacture of other builders' carpentry and joinery|其他建筑用木工制品和细木工制品制造
16.24|Manufacture of wooden containers|木容器制造
16.29|Manufacture of other products of wood; manufacture of articles of cork, straw and plaiting materials|其他木制品制造;软木、草和编结材料制品制造
17|Manufacture of paper and paper products|纸和纸制品制造
17.1|Manufacture of pulp, paper and paperboard|纸浆、纸和纸板制造
17.11|Manufacture of pulp|纸浆制造
17.12|Manufacture of paper and paperboard|纸和纸板制造
17.2|Manufacture of articles of paper and paperboard|纸和纸板制品制造
17.21|Manufacture of corrugated paper and paperboard and of containers of paper and paperboard|瓦楞纸、瓦楞纸板及纸和纸板容器制造
17.22|Manufacture of household and sanitary goods and of toilet requisites|家用和卫生用纸制品及盥洗用纸制品制造
17.23|Manufacture of paper stationery|纸质文具制造
17.24|Manufacture of wallpaper|墙纸制造
17.29|Manufacture of other articles of paper and paperboard|其他纸和纸板制品制造
18|Printing and reproduction of recorded media|印刷和记录媒介复制
18.1|Printing and service activities related to printing|印刷及与印刷有关的服务活动
18.11|Printing of newspapers|报纸印刷|Printing
18.12|Other printing|其他印刷
18.13|Pre-press and pre-media services|印前和媒体前期服务
18.14|Binding and related services|装订及相关服务
18.2|Reproduction of recorded media|记录媒介复制
18.20
19|Manufacture of coke and refined petroleum products|焦炭和精炼石油产品制造
19.1|Manufacture of coke oven products|焦炉产品制造
19.10
19.2|Manufacture of refined petroleum products|精炼石油产品制造
19.20
20|Manufacture of chemicals and chemical products|化学品和化学制品制造
20.1|Manufacture of basic chemicals, fertilisers and nitrogen compounds, plastics and synthetic rubber in primary forms|基础化学品、肥料和氮化合物、初级形态塑料和合成橡胶制造|Manufacture of basic chemicals, fertilizers and nitrogen compounds, plastics and synthetic rubber in primary forms
20.11|Manufacture of industrial gases|工业气体制造
20.12|Manufacture of dyes and pigments|染料和颜料制造
20.13|Manufacture of other inorganic basic chemicals|其他无机基础化学品制造
20.14|Manufacture of other organic basic chemicals|其他有机基础化学品制造
20.15|Manufacture of fertilisers and nitrogen compounds|肥料和氮化合物制造
20.16|Manufacture of plastics in primary forms|初级形态塑料制造
20.17|Manufacture of synthetic rubber in primary forms|初级形态合成橡胶制造
20.2|Manufacture of pesticides and other agrochemical products|农药和其他农用化学品制造
20.20
20.3|Manufacture of paints, varnishes and similar coatings, printing ink and mastics|油漆、清漆和类似涂料、印刷油墨和胶黏剂制造
20.30
20.4|Manufacture of soap and detergents, cleaning and polishing preparations, perfumes and toilet preparations|肥皂和洗涤剂、清洁和抛光制剂、香水和盥洗用品制造
20.41|Manufacture of soap and detergents, cleaning and polishing preparations|肥皂和洗涤剂、清洁和抛光制剂制造
20.42|Manufacture of perfumes and toilet preparations|香水和盥洗用品制造
20.5|Manufacture of other chemical products|其他化学制品制造
20.51|Manufacture of explosives|炸药制造
20.52|Manufacture of glues|胶制造
20.53|Manufacture of essential oils|精油制造
20.59|Manufacture of other chemical products n.e.c.|未另分类的其他化学制品制造
20.6|Manufacture of man-made fibres|化学纤维制造
20.60
21|Manufacture of basic pharmaceutical products and pharmaceutical preparations|基本药物和药物制剂制造
21.1|Manufacture of basic pharmaceutical products|基本药物制造
21.10
21.2|Manufacture of pharmaceutical preparations|药物制剂制造
21.20
22|Manufacture of rubber and plastic products|橡胶和塑料制品制造|Manufacture of rubber and plastics products
22.1|Manufacture of rubber products|橡胶制品制造
22.11|Manufacture of rubber tyres and tubes; retreading and rebuilding of rubber tyres|橡胶轮胎和内胎制造;橡胶轮胎翻新
22.19|Manufacture of other rubber products|其他橡胶制品制造
22.2|Manufacture of plastic products|塑料制品制造|Manufacture of plastics products
22.21|Manufacture of plastic plates, sheets, tubes and profiles|塑料板、片、管和型材制造
22.22|Manufacture of plastic packing goods|塑料包装制品制造
22.23|Manufacture of builders' ware of plastic|建筑用塑料制品制造
22.29|Manufacture of other plastic products|其他塑料制品制造
23|Manufacture of other non-metallic mineral products|其他非金属矿物制品制造
23.1|Manufacture of glass and glass products|玻璃和玻璃制品制造
23.11|Manufacture of flat glass|平板玻璃制造
23.12|Shaping and processing of flat glass|平板玻璃成形和加工
23.13|Manufacture of hollow glass|空心玻璃制造
23.14|Manufacture of glass fibres|玻璃纤维制造
23.19|Manufacture and processing of other glass, including technical glassware|其他玻璃(包括技术玻璃)制造和加工
23.2|Manufacture of refractory products|耐火制品制造
23.20
23.3|Manufacture of clay building materials|黏土建筑材料制造
23.31|Manufacture of ceramic tiles and flags|陶瓷砖和陶瓷地砖制造
23.32|Manufacture of bricks, tiles and construction products, in baked clay|烧结黏土砖、瓦和建筑制品制造
23.4|Manufacture of other porcelain and ceramic products|其他陶瓷制品制造
23.41|Manufacture of ceramic household and ornamental articles|家用和装饰用陶瓷制品制造
23.42|Manufacture of ceramic sanitary fixtures|卫生陶瓷制造
23.43|Manufacture of ceramic insulators and insulating fittings|陶瓷绝缘子和绝缘配件制造
23.44|Manufacture of other technical ceramic products|其他技术陶瓷制品制造
23.49|Manufacture of other ceramic products|其他杂项陶瓷制品制造
23.5|Manufacture of cement, lime and plaster|水泥、石灰和石膏制造
23.51|Manufacture of cement|水泥制造
23.52|Manufacture of lime and plaster|石灰和石膏制造
23.6|Manufacture of articles of concrete, cement and plaster|混凝土、水泥和石膏制品制造
23.61|Manufacture of concrete products for construction purposes|建筑用混凝土制品制造
23.62|Manufacture of plaster products for construction purposes|建筑用石膏制品制造
23.63|Manufacture of ready-mixed concrete|预拌混凝土制造
23.64|Manufacture of mortars|砂浆制造
23.65|Manufacture of fibre cement|纤维水泥制造
23.69|Manufacture of other articles of concrete, plaster and cement|其他混凝土、石膏和水泥制品制造
23.7|Cutting, shaping and finishing of stone|石料切割、成形和修整
23.70
23.9|Manufacture of abrasive products and non-metallic mineral products n.e.c.|磨料制品和未另分类的非金属矿物制品制造
23.91|Production of abrasive products|磨料制品生产
23.99|Manufacture of other non-metallic mineral products n.e.c.|未另分类的其他非金属矿物制品制造
24|Manufacture of basic metals|基本金属制造
24.1|Manufacture of basic iron and steel and of ferro-alloys|基础钢铁和铁合金制造|Manufacture of basic iron and steel
24.10
24.2|Manufacture of tubes, pipes, hollow profiles and related fittings, of steel|钢管、空心型材及相关配件制造
24.20
24.3|Manufacture of other products of first processing of steel|其他钢材初加工产品制造
24.31|Cold drawing of bars|棒材冷拔
24.32|Cold rolling of narrow strip|窄带材冷轧
24.33|Cold forming or folding|冷弯成形
24.34|Cold drawing of wire|线材冷拔
24.4|Manufacture of basic precious and other non-ferrous metals|贵金属和其他有色金属基础制造
24.41|Precious metals production|贵金属生产
24.42|Aluminium production|铝生产
24.43|Lead, zinc and tin production|铅、锌和锡生产
24.44|Copper production|铜生产
24.45|Other non-ferrous metal production|其他有色金属生产
24.46|Processing of nuclear fuel|核燃料加工
24.5|Casting of metals|金属铸造
24.51|Casting of iron|铸铁
24.52|Casting of steel|铸钢
24.53|Casting of light metals|轻金属铸造
24.54|Casting of other non-ferrous metals|其他有色金属铸造
25|Manufacture of fabricated metal products, except machinery and equipment|机械设备以外的金属制品制造
25.1|Manufacture of structural metal products|结构性金属制品制造
25.11|Manufacture of metal structures and parts of structures|金属结构及其部件制造|Manufacture of structural metal products
25.12|Manufacture of doors and windows of metal|金属门窗制造
25.2|Manufacture of tanks, reservoirs and containers of metal|金属罐、储槽和容器制造
25.21|Manufacture of central heating radiators and boilers|集中供暖散热器和锅炉制造
25.29|Manufacture of other tanks, reservoirs and containers of metal|其他金属罐、储槽和容器制造
25.3|Manufacture of steam generators, except central heating hot water boilers|蒸汽锅炉(集中供暖热水锅炉除外)制造
25.30
25.4|Manufacture of weapons and ammunition|武器和弹药制造
25.40
25.5|Forging, pressing, stamping and roll-forming of metal; powder metallurgy|金属锻造、压制、冲压和滚压成形;粉末冶金
25.50
25.6|Treatment and coating of metals; machining|金属处理和涂覆;机械加工
25.61|Treatment and coating of metals|金属处理和涂覆
25.62|Machining|机械加工
25.7|Manufacture of cutlery, tools and general hardware|刀具、工具和通用五金制造
25.71|Manufacture of cutlery|刀具制造
25.72|Manufacture of locks and hinges|锁和铰链制造
25.73|Manufacture of tools|工具制造
25.9|Manufacture of other fabricated metal products|其他金属制品制造
25.91|Manufacture of steel drums and similar containers|钢桶和类似容器制造
25.92|Manufacture of light metal packaging|轻金属包装制造
25.93|Manufacture of wire products, chain and springs|金属丝制品、链条和弹簧制造
25.94|Manufacture of fasteners and screw machine products|紧固件和螺纹制品制造
25.99|Manufacture of other fabricated metal products n.e.c.|未另分类的其他金属制品制造
26|Manufacture of computer, electronic and optical products|计算机、电子和光学产品制造
26.1|Manufacture of electronic components and boards|电子元件和电路板制造
26.11|Manufacture of electronic components|电子元件制造
26.12|Manufacture of loaded electronic boards|装配电路板制造
26.2|Manufacture of computers and peripheral equipment|计算机和外围设备制造
26.20
26.3|Manufacture of communication equipment|通信设备制造
26.30
26.4|Manufacture of consumer electronics|消费电子产品制造
26.40
26.5|Manufacture of instruments and appliances for measuring, testing and navigation; watches and clocks|测量、检验和导航仪器装置制造;钟表制造|Manufacture of measuring, testing, navigating and control equipment; watches and clocks
26.51|Manufacture of instruments and appliances for measuring, testing and navigation|测量、检验和导航仪器装置制造|Manufacture of measuring, testing, navigating and control equipment
26.52|Manufacture of watches and clocks|钟表制造
26.6|Manufacture of irradiation, electromedical and electrotherapeutic equipment|辐射、电子医疗和电子治疗设备制造
26.60
26.7|Manufacture of optical instruments and photographic equipment|光学仪器和摄影设备制造
26.70
26.8|Manufacture of magnetic and optical media|磁性和光学媒介制造
26.80
27|Manufacture of electrical equipment|电气设备制造
27.1|Manufacture of electric motors, generators, transformers and electricity distribution and control apparatus|电动机、发电机、变压器和配电控制设备制造
27.11|Manufacture of electric motors, generators and transformers|电动机、发电机和变压器制造
27.12|Manufacture of electricity distribution and control apparatus|配电和控制设备制造
27.2|Manufacture of batteries and accumulators|电池和蓄电池制造
27.20
27.3|Manufacture of wiring and wiring devices|配线和配线装置制造
27.31|Manufacture of fibre optic cables|光缆制造
27.32|Manufacture of other electronic and electric wires and cables|其他电子和电力线缆制造
27.33|Manufacture of wiring devices|配线装置制造
27.4|Manufacture of electric lighting equipment|电气照明设备制造
27.40
27.5|Manufacture of domestic appliances|家用器具制造
27.51|Manufacture of electric domestic appliances|家用电器制造
27.52|Manufacture of non-electric domestic appliances|非电力家用器具制造
27.9|Manufacture of other electrical equipment|其他电气设备制造
27.90
28|Manufacture of machinery and equipment n.e.c.|未另分类的机械设备制造
28.1|Manufacture of general-purpose machinery|通用机械制造
28.11|Manufacture of engines and turbines, except aircraft, vehicle and cycle engines|发动机和涡轮机(飞机、车辆和摩托车发动机除外)制造
28.12|Manufacture of fluid power equipment|流体动力设备制造
28.13|Manufacture of other pumps and compressors|其他泵和压缩机制造|Manufacture of other pumps, compressors, taps and valves
28.14|Manufacture of other taps and valves|其他龙头和阀门制造
28.15|Manufacture of bearings, gears, gearing and driving elements|轴承、齿轮、传动和驱动部件制造
28.2|Manufacture of other general-purpose machinery|其他通用机械制造
28.21|Manufacture of ovens, furnaces and furnace burners|烘炉、熔炉和炉用燃烧器制造
28.22|Manufacture of lifting and handling equipment|起重和搬运设备制造
28.23|Manufacture of office machinery and equipment (except computers and peripheral equipment)|办公机械设备(计算机和外围设备除外)制造
28.24|Manufacture of power-driven hand tools|动力手持工具制造
28.25|Manufacture of non-domestic cooling and ventilation equipment|非家用制冷和通风设备制造
28.29|Manufacture of other general-purpose machinery n.e.c.|未另分类的其他通用机械制造
28.3|Manufacture of agricultural and forestry machinery|农林机械制造
28.30
28.4|Manufacture of metal forming machinery and machine tools|金属成形机械和机床制造
28.41|Manufacture of metal forming machinery|金属成形机械制造
28.49|Manufacture of other machine tools|其他机床制造
28.9|Manufacture of other special-purpose machinery|其他专用机械制造
28.91|Manufacture of machinery for metallurgy|冶金机械制造
28.92|Manufacture of machinery for mining, quarrying and construction|采矿、采石和建筑机械制造
28.93|Manufacture of machinery for food, beverage and tobacco processing|食品、饮料和烟草加工机械制造
28.94|Manufacture of machinery for textile, apparel and leather production|纺织、服装和皮革生产机械制造
28.95|Manufacture of machinery for paper and paperboard production|造纸和纸板生产机械制造
28.96|Manufacture of plastics and rubber machinery|塑料和橡胶机械制造
28.99|Manufacture of other special-purpose machinery n.e.c.|未另分类的其他专用机械制造
29|Manufacture of motor vehicles, trailers and semi-trailers|汽车、挂车和半挂车制造
29.1|Manufacture of motor vehicles|汽车整车制造
29.10
29.2|Manufacture of bodies (coachwork) for motor vehicles; manufacture of trailers and semi-trailers|汽车车身制造;挂车和半挂车制造
29.20
29.3|Manufacture of parts and accessories for motor vehicles|汽车零部件及配件制造
29.31|Manufacture of electrical and electronic equipment for motor vehicles|汽车电气和电子设备制造
29.32|Manufacture of other parts and accessories for motor vehicles|其他汽车零部件及配件制造
30|Manufacture of other transport equipment|其他运输设备制造
30.1|Building of ships and boats|船舶建造
30.11|Building of ships and floating structures|船舶和浮动结构建造
30.12|Building of pleasure and sporting boats|游艇和运动船建造
30.2|Manufacture of railway locomotives and rolling stock|铁路机车和机车车辆制造
30.20
30.3|Manufacture of air and spacecraft and related machinery|航空器、航天器及相关机械制造
30.30
30.4|Manufacture of military fighting vehicles|军用战车制造
30.40
30.9|Manufacture of transport equipment n.e.c.|未另分类的运输设备制造
30.91|Manufacture of motorcycles|摩托车制造
30.92|Manufacture of bicycles and invalid carriages|自行车和残疾人座车制造
30.99|Manufacture of other transport equipment n.e.c.|未另分类的其他运输设备制造
31|Manufacture of furniture|家具制造
31.0
31.01|Manufacture of office and shop furniture|办公和商店家具制造
31.02|Manufacture of kitchen furniture|厨房家具制造
31.03|Manufacture of mattresses|床垫制造
31.09|Manufacture of other furniture|其他家具制造
32|Other manufacturing|其他制造业
32.1|Manufacture of jewellery, bijouterie and related articles|珠宝首饰、仿首饰及相关物品制造
32.11|Striking of coins|铸币
32.12|Manufacture of jewellery and related articles|珠宝首饰及相关物品制造
32.13|Manufacture of imitation jewellery and related articles|仿首饰及相关物品制造
32.2|Manufacture of musical instruments|乐器制造
32.20
32.3|Manufacture of sports goods|体育用品制造
32.30
32.4|Manufacture of games and toys|游戏用品和玩具制造
32.40
32.5|Manufacture of medical and dental instruments and supplies|医疗和牙科器械及用品制造
32.50
32.9|Manufacturing n.e.c.|未另分类的制造业|Other manufacturing n.e.c.
32.91|Manufacture of brooms and brushes|扫帚和刷子制造
32.99|Other manufacturing n.e.c.|未另分类的其他制造业
33|Repair and installation of machinery and equipment|机械设备修理和安装
33.1|Repair of fabricated metal products, machinery and equipment|金属制品、机械和设备修理
33.11|Repair of fabricated metal products|金属制品修理
33.12|Repair of machinery|机械修理
33.13|Repair of electronic and optical equipment|电子和光学设备修理
33.14|Repair of electrical equipment|电气设备修理
33.15|Repair and maintenance of ships and boats|船舶修理和维护
33.16|Repair and maintenance of aircraft and spacecraft|航空器和航天器修理和维护
33.17|Repair and maintenance of other transport equipment|其他运输设备修理和维护
33.19|Repair of other equipment|其他设备修理
33.2|Installation of industrial machinery and equipment|工业机械设备安装
33.20
D|Electricity, gas, steam and air conditioning supply|电、煤气、蒸汽和空调供应
35
35.1|Electric power generation, transmission and distribution|发电、输电和配电
35.11|Production of electricity|电力生产
35.12|Transmission of electricity|输电
35.13|Distribution of electricity|配电
35.14|Trade of electricity|电力交易
35.2|Manufacture of gas; distribution of gaseous fuels through mains|煤气制造;管道燃气供应
35.21|Manufacture of gas|煤气制造
35.22|Distribution of gaseous fuels through mains|管道燃气供应
35.23|Trade of gas through mains|管道燃气交易
35.3|Steam and air conditioning supply|蒸汽和空调供应
35.30
E|Water supply; sewerage, waste management and remediation activities|供水;污水处理、废物管理和补救活动
36|Water collection, treatment and supply|集水、水处理与供水
36.0
36.00
37|Sewerage|污水处理
37.0
37.00
38|Waste collection, treatment and disposal activities; materials recovery|废物收集、处理和处置活动;材料回收
38.1|Waste collection|废物收集
38.11|Collection of non-hazardous waste|非危险废物收集
38.12|Collection of hazardous waste|危险废物收集
38.2|Waste treatment and disposal|废物处理和处置
38.21|Treatment and disposal of non-hazardous waste|非危险废物处理和处置
38.22|Treatment and disposal of hazardous waste|危险废物处理和处置
38.3|Materials recovery|材料回收
38.31|Dismantling of wrecks|报废品拆解
38.32|Recovery of sorted materials|分类材料回收
39|Remediation activities and other waste management services|补救活动和其他废物管理服务
39.0
39.00
F|Construction|建筑业
41|Construction of buildings|房屋建筑
41.1|Development of building projects|建筑项目开发
41.10
41.2|Construction of residential and non-residential buildings|住宅和非住宅建筑施工
41.20
42|Civil engineering|土木工程
42.1|Construction of roads and railways|道路和铁路建设
42.11|Construction of roads and motorways|道路和高速公路建设
42.12|Construction of railways and underground railways|铁路和地下铁路建设
42.13|Construction of bridges and tunnels|桥梁和隧道建设
42.2|Construction of utility projects|公用事业工程建设
42.21|Construction of utility projects for fluids|流体公用工程建设
42.22|Construction of utility projects for electricity and telecommunications|电力和电信公用工程建设
42.9|Construction of other civil engineering projects|其他土木工程建设
42.91|Construction of water projects|水利工程建设
42.99|Construction of other civil engineering projects n.e.c.|未另分类的其他土木工程建设
43|Specialised construction activities|专门建筑活动|Specialized construction activities
43.1|Demolition and site preparation|拆除和场地准备
43.11|Demolition|拆除
43.12|Site preparation|场地准备
43.13|Test drilling and boring|试钻和钻探
43.2|Electrical, plumbing and other construction installation activities|电气、管道和其他建筑安装活动
43.21|Electrical installation|电气安装
43.22|Plumbing, heat and air-conditioning installation|管道、供暖和空调安装
43.29|Other construction installation|其他建筑安装
43.3|Building completion and finishing|建筑装修和收尾
43.31|Plastering|抹灰
43.32|Joinery installation|细木工安装
43.33|Floor and wall covering|地面和墙面铺设
43.34|Painting and glazing|油漆和玻璃安装
43.39|Other building completion and finishing|其他建筑装修和收尾
43.9|Other specialised construction activities|其他专门建筑活动|Other specialized construction activities
43.91|Roofing activities|屋面工程活动
43.99|Other specialised construction activities n.e.c.|未另分类的其他专门建筑活动
G|Wholesale and retail trade; repair of motor vehicles and motorcycles|批发和零售贸易;汽车和摩托车修理
45|Wholesale and retail trade and repair of motor vehicles and motorcycles|汽车和摩托车的批发、零售和修理
45.1|Sale of motor vehicles|汽车销售
45.11|Sale of cars and light motor vehicles|轿车和轻型汽车销售
45.19|Sale of other motor vehicles|其他汽车销售
45.2|Maintenance and repair of motor vehicles|汽车维护和修理
45.20
45.3|Sale of motor vehicle parts and accessories|汽车零配件销售
45.31|Wholesale trade of motor vehicle parts and accessories|汽车零配件批发
45.32|Retail trade of motor vehicle parts and accessories|汽车零配件零售
45.4|Sale, maintenance and repair of motorcycles and related parts and accessories|摩托车及其零配件的销售、维护和修理
45.40
46|Wholesale trade, except of motor vehicles and motorcycles|汽车和摩托车以外的批发贸易
46.1|Wholesale on a fee or contract basis|收费或合同形式的批发
46.11|Agents involved in the sale of agricultural raw materials, live animals, textile raw materials and semi-finished goods|农业原料、活牲畜、纺织原料和半成品销售代理
46.12|Agents involved in the sale of fuels, ores, metals and industrial chemicals|燃料、矿石、金属和工业化学品销售代理
46.13|Agents involved in the sale of timber and building materials|木材和建筑材料销售代理
46.14|Agents involved in the sale of machinery, industrial equipment, ships and aircraft|机械、工业设备、船舶和飞机销售代理
46.15|Agents involved in the sale of furniture, household goods, hardware and ironmongery|家具、家庭用品、五金和铁器销售代理
46.16|Agents involved in the sale of textiles, clothing, fur, footwear and leather goods|纺织品、服装、毛皮、鞋类和皮革制品销售代理
46.17|Agents involved in the sale of food, beverages and tobacco|食品、饮料和烟草销售代理
46.18|Agents specialised in the sale of other particular products|其他特定产品销售代理
46.19|Agents involved in the sale of a variety of goods|多种商品销售代理
46.2|Wholesale of agricultural raw materials and live animals|农业原料和活牲畜批发
46.21|Wholesale of grain, unmanufactured tobacco, seeds and animal feeds|谷物、未加工烟草、种子和动物饲料批发
46.22|Wholesale of flowers and plants|花卉和植物批发
46.23|Wholesale of live animals|活牲畜批发
46.24|Wholesale of hides, skins and leather|生皮、毛皮和皮革批发
46.3|Wholesale of food, beverages and tobacco|食品、饮料和烟草批发
46.31|Wholesale of fruit and vegetables|水果和蔬菜批发
46.32|Wholesale of meat and meat products|肉和肉制品批发
46.33|Wholesale of dairy products, eggs and edible oils and fats|乳制品、蛋和食用油脂批发
46.34|Wholesale of beverages|饮料批发
46.35|Wholesale of tobacco products|烟草制品批发
46.36|Wholesale of sugar and chocolate and sugar confectionery|糖、巧克力和糖果批发
46.37|Wholesale of coffee, tea, cocoa and spices|咖啡、茶、可可和香料批发
46.38|Wholesale of other food, including fish, crustaceans and molluscs|其他食品(包括水产品)批发
46.39|Non-specialised wholesale of food, beverages and tobacco|食品、饮料和烟草的非专门批发
46.4|Wholesale of household goods|家庭用品批发
46.41|Wholesale of textiles|纺织品批发
46.42|Wholesale of clothing and footwear|服装和鞋类批发
46.43|Wholesale of electrical household appliances|家用电器批发
46.44|Wholesale of china and glassware and cleaning materials|瓷器、玻璃器皿和清洁用品批发
46.45|Wholesale of perfume and cosmetics|香水和化妆品批发
46.46|Wholesale of pharmaceutical goods|药品批发
46.47|Wholesale of furniture, carpets and lighting equipment|家具、地毯和照明设备批发
46.48|Wholesale of watches and jewellery|钟表和珠宝首饰批发
46.49|Wholesale of other household goods|其他家庭用品批发
46.5|Wholesale of information and communication equipment|信息和通信设备批发|Wholesale of machinery, equipment and supplies
46.51|Wholesale of computers, computer peripheral equipment and software|计算机、外围设备和软件批发
46.52|Wholesale of electronic and telecommunications equipment and parts|电子和电信设备及零件批发
46.6|Wholesale of other machinery, equipment and supplies|其他机械、设备和用品批发
46.61|Wholesale of agricultural machinery, equipment and supplies|农业机械、设备和用品批发
46.62|Wholesale of machine tools|机床批发
46.63|Wholesale of mining, construction and civil engineering machinery|采矿、建筑和土木工程机械批发
46.64|Wholesale of machinery for the textile industry and of sewing and knitting machines|纺织工业机械和缝纫、编织机械批发
46.65|Wholesale of office furniture|办公家具批发
46.66|Wholesale of other office machinery and equipment|其他办公机械设备批发
46.69|Wholesale of other machinery and equipment|其他机械设备批发
46.7|Other specialised wholesale|其他专门批发
46.71|Wholesale of solid, liquid and gaseous fuels and related products|固体、液体和气体燃料及相关产品批发
46.72|Wholesale of metals and metal ores|金属和金属矿批发
46.73|Wholesale of wood, construction materials and sanitary equipment|木材、建筑材料和卫生设备批发
46.74|Wholesale of hardware, plumbing and heating equipment and supplies|五金、管道和供暖设备及用品批发
46.75|Wholesale of chemical products|化学产品批发
46.76|Wholesale of other intermediate products|其他中间产品批发
46.77|Wholesale of waste and scrap|废料批发
46.9|Non-specialised wholesale trade|非专门批发贸易|Non-specialized wholesale trade
46.90|||Non-specialized wholesale trade
47|Retail trade, except of motor vehicles and motorcycles|汽车和摩托车以外的零售贸易
47.1|Retail sale in non-specialised stores|非专门商店零售|Retail sale in non-specialized stores
47.11|Retail sale in non-specialised stores with food, beverages or tobacco predominating|以食品、饮料或烟草为主的非专门商店零售|Retail sale in non-specialized stores with food, beverages or tobacco predominating
47.19|Other retail sale in non-specialised stores|非专门商店的其他零售|Other retail sale in non-specialized stores
47.2|Retail sale of food, beverages and tobacco in specialised stores|专门商店的食品、饮料和烟草零售|Retail sale of food, beverages and tobacco in specialized stores
47.21|Retail sale of fruit and vegetables in specialised stores|专门商店的水果和蔬菜零售
47.22|Retail sale of meat and meat products in specialised stores|专门商店的肉和肉制品零售
47.23|Retail sale of fish, crustaceans and molluscs in specialised stores|专门商店的鱼类、甲壳类和软体动物零售
47.24|Retail sale of bread, cakes, flour confectionery and sugar confectionery in specialised stores|专门商店的面包、糕点和糖果零售
47.25|Retail sale of beverages in specialised stores|专门商店的饮料零售
47.26|Retail sale of tobacco products in specialised stores|专门商店的烟草制品零售
47.29|Other retail sale of food in specialised stores|专门商店的其他食品零售
47.3|Retail sale of automotive fuel in specialised stores|专门商店的汽车燃料零售|Retail sale of automotive fuel in specialized stores
47.30|||Retail sale of automotive fuel in specialized stores
47.4|Retail sale of information and communication equipment in specialised stores|专门商店的信息通信设备零售|Retail sale of information and communications equipment in specialized stores
47.41|Retail sale of computers, peripheral units and software in specialised stores|专门商店的计算机、外围设备和软件零售|Retail sale of computers, peripheral units, software and telecommunications equipment in specialized stores
47.42|Retail sale of telecommunications equipment in specialised stores|专门商店的电信设备零售
47.43|Retail sale of audio and video equipment in specialised stores|专门商店的音频和视频设备零售
47.5|Retail sale of other household equipment in specialised stores|专门商店的其他家用设备零售|Retail sale of other household equipment in specialized stores
47.51|Retail sale of textiles in specialised stores|专门商店的纺织品零售|Retail sale of textiles in specialized stores
47.52|Retail sale of hardware, paints and glass in specialised stores|专门商店的五金、油漆和玻璃零售|Retail sale of hardware, paints and glass in specialized stores
47.53|Retail sale of carpets, rugs, wall and floor coverings in specialised stores|专门商店的地毯、墙面和地面覆盖物零售|Retail sale of carpets, rugs, wall and floor coverings in specialized stores
47.54|Retail sale of electrical household appliances in specialised stores|专门商店的家用电器零售
47.59|Retail sale of furniture, lighting equipment and other household articles in specialised stores|专门商店的家具、照明设备和其他家庭用品零售
47.6|Retail sale of cultural and recreation goods in specialised stores|专门商店的文化和娱乐用品零售|Retail sale of cultural and recreation goods in specialized stores
47.61|Retail sale of books in specialised stores|专门商店的书籍零售|Retail sale of books, newspapers and stationary in specialized stores
47.62|Retail sale of newspapers and stationery in specialised stores|专门商店的报纸和文具零售
47.63|Retail sale of music and video recordings in specialised stores|专门商店的音乐和录像制品零售
47.64|Retail sale of sporting equipment in specialised stores|专门商店的体育用品零售
47.65|Retail sale of games and toys in specialised stores|专门商店的游戏用品和玩具零售
47.7|Retail sale of other goods in specialised stores|专门商店的其他商品零售|Retail sale of other goods in specialized stores
47.71|Retail sale of clothing in specialised stores|专门商店的服装零售|Retail sale of clothing, footwear and leather articles in specialized stores
47.72|Retail sale of footwear and leather goods in specialised stores|专门商店的鞋类和皮革制品零售
47.73|Dispensing chemist in specialised stores|药店
47.74|Retail sale of medical and orthopaedic goods in specialised stores|专门商店的医疗和矫形用品零售
47.75|Retail sale of cosmetic and toilet articles in specialised stores|专门商店的化妆品和盥洗用品零售
47.76|Retail sale of flowers, plants, seeds, fertilisers, pet animals and pet food in specialised stores|专门商店的花卉、植物、种子、肥料、宠物和宠物食品零售
47.77|Retail sale of watches and jewellery in specialised stores|专门商店的钟表和珠宝首饰零售
47.78|Other retail sale of new goods in specialised stores|专门商店的其他新商品零售
47.79|Retail sale of second-hand goods in stores|商店的旧货零售
47.8|Retail sale via stalls and markets|货摊和市场零售
47.81|Retail sale via stalls and markets of food, beverages and tobacco products|货摊和市场的食品、饮料和烟草制品零售
47.82|Retail sale via stalls and markets of textiles, clothing and footwear|货摊和市场的纺织品、服装和鞋类零售
47.89|Retail sale via stalls and markets of other goods|货摊和市场的其他商品零售
47.9|Retail trade not in stores, stalls or markets|不在商店、货摊或市场的零售
47.91|Retail sale via mail order houses or via Internet|邮购或互联网零售
47.99|Other retail sale not in stores, stalls or markets|不在商店、货摊或市场的其他零售
H|Transportation and storage|运输和储存
49|Land transport and transport via pipelines|陆路运输和管道运输
49.1|Passenger rail transport, interurban|城际铁路客运|Transport via railways
49.10
49.2|Freight rail transport|铁路货运
49.20
49.3|Other passenger land transport|其他陆路客运
49.31|Urban and suburban passenger land transport|城市和郊区陆路客运
49.32|Taxi operation|出租车经营
49.39|Other passenger land transport n.e.c.|未另分类的其他陆路客运
49.4|Freight transport by road and removal services|公路货运和搬家服务
49.41|Freight transport by road|公路货运
49.42|Removal services|搬家服务
49.5|Transport via pipeline|管道运输
49.50
50|Water transport|水上运输
50.1|Sea and coastal passenger water transport|远洋和沿海客运|Sea and coastal water transport
50.10
50.2|Sea and coastal freight water transport|远洋和沿海货运
50.20
50.3|Inland passenger water transport|内河客运
50.30
50.4|Inland freight water transport|内河货运
50.40
51|Air transport|航空运输
51.1|Passenger air transport|航空客运
51.10
51.2|Freight air transport and space transport|航空货运和太空运输|Freight air transport
51.21|Freight air transport|航空货运
51.22|Space transport|太空运输
52|Warehousing and support activities for transportation|运输的储藏和辅助活动
52.1|Warehousing and storage|仓储
52.10
52.2|Support activities for transportation|运输辅助活动
52.21|Service activities incidental to land transportation|陆路运输附带服务活动
52.22|Service activities incidental to water transportation|水上运输附带服务活动
52.23|Service activities incidental to air transportation|航空运输附带服务活动
52.24|Cargo handling|货物装卸
52.29|Other transportation support activities|其他运输辅助活动
53|Postal and courier activities|邮政和快递活动
53.1|Postal activities under universal service obligation|普遍服务义务下的邮政活动|Postal activities
53.10|||Postal activities
53.2|Other postal and courier activities|其他邮政和快递活动|Courier activities
53.20|||Courier activities
I|Accommodation and food service activities|食宿服务活动
55|Accommodation|住宿
55.1|Hotels and similar accommodation|酒店和类似住宿|Short term accommodation activities
55.10|||Short term accommodation activities
55.2|Holiday and other short-stay accommodation|度假和其他短期住宿
55.20
55.3|Camping grounds, recreational vehicle parks and trailer parks|露营地、房车营地和挂车营地
55.30
55.9|Other accommodation|其他住宿
55.90
56|Food and beverage service activities|食品和饮料供应服务活动
56.1|Restaurants and mobile food service activities|餐馆和流动餐饮服务活动
56.10
56.2|Event catering and other food service activities|活动餐饮承办和其他餐饮服务活动
56.21|Event catering activities|活动餐饮承办活动|Event catering
56.29|Other food service activities|其他餐饮服务活动
56.3|Beverage serving activities|饮料供应活动
56.30
J|Information and communication|信息和通信
58|Publishing activities|出版活动
58.1|Publishing of books, periodicals and other publishing activities|书籍、期刊出版和其他出版活动
58.11|Book publishing|书籍出版
58.12|Publishing of directories and mailing lists|名录和邮寄名单出版
58.13|Publishing of newspapers|报纸出版
58.14|Publishing of journals and periodicals|杂志和期刊出版
58.19|Other publishing activities|其他出版活动
58.2|Software publishing|软件出版
58.21|Publishing of computer games|电脑游戏出版
58.29|Other software publishing|其他软件出版
59|Motion picture, video and television programme production, sound recording and music publishing activities|电影、录像和电视节目制作、录音及音乐出版活动
59.1|Motion picture, video and television programme activities|电影、录像和电视节目活动
59.11|Motion picture, video and television programme production activities|电影、录像和电视节目制作活动
59.12|Motion picture, video and television programme post-production activities|电影、录像和电视节目后期制作活动
59.13|Motion picture, video and television programme distribution activities|电影、录像和电视节目发行活动
59.14|Motion picture projection activities|电影放映活动
59.2|Sound recording and music publishing activities|录音和音乐出版活动
59.20
60|Programming and broadcasting activities|节目编排和广播活动
60.1|Radio broadcasting|电台广播
60.10
60.2|Television programming and broadcasting activities|电视节目编排和播放活动
60.20
61|Telecommunications|电信
61.1|Wired telecommunications activities|有线电信活动
61.10
61.2|Wireless telecommunications activities|无线电信活动
61.20
61.3|Satellite telecommunications activities|卫星电信活动
61.30
61.9|Other telecommunications activities|其他电信活动
61.90
62|Computer programming, consultancy and related activities|计算机程序设计、咨询及相关活动
62.0
62.01|Computer programming activities|计算机程序设计活动
62.02|Computer consultancy activities|计算机咨询活动
62.03|Computer facilities management activities|计算机设施管理活动
62.09|Other information technology and computer service activities|其他信息技术和计算机服务活动
63|Information service activities|信息服务活动
63.1|Data processing, hosting and related activities; web portals|数据处理、托管及相关活动;门户网站
63.11|Data processing, hosting and related activities|数据处理、托管及相关活动
63.12|Web portals|门户网站
63.9|Other information service activities|其他信息服务活动
63.91|News agency activities|新闻机构活动
63.99|Other information service activities n.e.c.|未另分类的其他信息服务活动
K|Financial and insurance activities|金融和保险活动
64|Financial service activities, except insurance and pension funding|保险和养老金以外的金融服务活动
64.1|Monetary intermediation|货币中介
64.11|Central banking|中央银行
64.19|Other monetary intermediation|其他货币中介
64.2|Activities of holding companies|控股公司活动
64.20
64.3|Trusts, funds and similar financial entities|信托、基金和类似金融实体
64.30
64.9|Other financial service activities, except insurance and pension funding|其他金融服务活动(保险和养老金除外)|Other financial service activities, except insurance and pension funding activities
64.91|Financial leasing|融资租赁
64.92|Other credit granting|其他信贷发放
64.99|Other financial service activities, except insurance and pension funding n.e.c.|未另分类的其他金融服务活动(保险和养老金除外)|Other financial service activities, except insurance and pension funding activities, n.e.c.
65|Insurance, reinsurance and pension funding, except compulsory social security|强制性社会保障以外的保险、再保险和养老金
65.1|Insurance|保险
65.11|Life insurance|人寿保险
65.12|Non-life insurance|非人寿保险
65.2|Reinsurance|再保险
65.20
65.3|Pension funding|养老金
65.30
66|Activities auxiliary to financial services and insurance activities|金融服务和保险活动的辅助活动|Activities auxiliary to financial service and insurance activities
66.1|Activities auxiliary to financial services, except insurance and pension funding|金融服务辅助活动(保险和养老金除外)|Activities auxiliary to financial service activities, except insurance and pension funding
66.11|Administration of financial markets|金融市场管理
66.12|Security and commodity contracts brokerage|证券和商品合约经纪
66.19|Other activities auxiliary to financial services, except insurance and pension funding|其他金融服务辅助活动(保险和养老金除外)|Other activities auxiliary to financial service activities
66.2|Activities auxiliary to insurance and pension funding|保险和养老金的辅助活动
66.21|Risk and damage evaluation|风险和损失评估
66.22|Activities of insurance agents and brokers|保险代理人和经纪人活动
66.29|Other activities auxiliary to insurance and pension funding|其他保险和养老金辅助活动
66.3|Fund management activities|基金管理活动
66.30
L|Real estate activities|房地产活动
68
68.1|Buying and selling of own real estate|自有房地产买卖|Real estate activities with own or leased property
68.10|||Real estate activities with own or leased property
68.2|Rental and operating of own or leased real estate|自有或租赁房地产的出租和经营
68.20
68.3|Real estate activities on a fee or contract basis|收费或合同形式的房地产活动
68.31|Real estate agencies|房地产中介机构
68.32|Management of real estate on a fee or contract basis|收费或合同形式的房地产管理
M|Professional, scientific and technical activities|专业、科学和技术活动
69|Legal and accounting activities|法律和会计活动
69.1|Legal activities|法律活动
69.10
69.2|Accounting, bookkeeping and auditing activities; tax consultancy|会计、簿记和审计活动;税务咨询
69.20
70|Activities of head offices; management consultancy activities|总部活动;管理咨询活动
70.1|Activities of head offices|总部活动
70.10
70.2|Management consultancy activities|管理咨询活动
70.21|Public relations and communication activities|公共关系和传播活动
70.22|Business and other management consultancy activities|企业和其他管理咨询活动
71|Architectural and engineering activities; technical testing and analysis|建筑和工程活动;技术测试和分析
71.1|Architectural and engineering activities and related technical consultancy|建筑和工程活动及相关技术咨询
71.11|Architectural activities|建筑设计活动
71.12|Engineering activities and related technical consultancy|工程活动及相关技术咨询
71.2|Technical testing and analysis|技术测试和分析
71.20
72|Scientific research and development|科学研究与发展
72.1|Research and experimental development on natural sciences and engineering|自然科学和工程学研究与试验发展
72.11|Research and experimental development on biotechnology|生物技术研究与试验发展
72.19|Other research and experimental development on natural sciences and engineering|其他自然科学和工程学研究与试验发展
72.2|Research and experimental development on social sciences and humanities|社会科学和人文学研究与试验发展
72.20
73|Advertising and market research|广告业和市场调研
73.1|Advertising|广告业
73.11|Advertising agencies|广告代理
73.12|Media representation|媒体代理
73.2|Market research and public opinion polling|市场调研和民意测验
73.20
74|Other professional, scientific and technical activities|其他专业、科学和技术活动
74.1|Specialised design activities|专门设计活动|Specialized design activities
74.10|||Specialized design activities
74.2|Photographic activities|摄影活动
74.20
74.3|Translation and interpretation activities|笔译和口译活动
74.30
74.9|Other professional, scientific and technical activities n.e.c.|未另分类的其他专业、科学和技术活动
74.90
75|Veterinary activities|兽医活动
75.0
75.00
N|Administrative and support service activities|行政和辅助服务活动
77|Rental and leasing activities|出租和租赁活动
77.1|Rental and leasing of motor vehicles|汽车租赁|Renting and leasing of motor vehicles
77.11|Rental and leasing of cars and light motor vehicles|轿车和轻型汽车租赁
77.12|Rental and leasing of trucks|卡车租赁
77.2|Rental and leasing of personal and household goods|个人和家庭用品租赁|Renting and leasing of personal and household goods
77.21|Rental and leasing of recreational and sports goods|娱乐和体育用品租赁|Renting and leasing of recreational and sports goods
77.22|Rental of video tapes and disks|录像带和光盘租赁|Renting of video tapes and disks
77.29|Rental and leasing of other personal and household goods|其他个人和家庭用品租赁|Renting and leasing of other personal and household goods
77.3|Rental and leasing of other machinery, equipment and tangible goods|其他机械、设备和有形商品租赁|Renting and leasing of other machinery, equipment and tangible goods
77.31|Rental and leasing of agricultural machinery and equipment|农业机械设备租赁
77.32|Rental and leasing of construction and civil engineering machinery and equipment|建筑和土木工程机械设备租赁
77.33|Rental and leasing of office machinery and equipment (including computers)|办公机械设备(包括计算机)租赁
77.34|Rental and leasing of water transport equipment|水上运输设备租赁
77.35|Rental and leasing of air transport equipment|航空运输设备租赁
77.39|Rental and leasing of other machinery, equipment and tangible goods n.e.c.|未另分类的其他机械、设备和有形商品租赁
77.4|Leasing of intellectual property and similar products, except copyrighted works|知识产权和类似产品(版权作品除外)租赁
77.40
78|Employment activities|就业活动
78.1|Activities of employment placement agencies|职业介绍机构活动
78.10
78.2|Temporary employment agency activities|临时就业机构活动
78.20
78.3|Other human resources provision|其他人力资源提供
78.30
79|Travel agency, tour operator and other reservation service and related activities|旅行社、旅游经营和其他预订服务及相关活动|Travel agency, tour operator, reservation service and related activities
79.1|Travel agency and tour operator activities|旅行社和旅游经营活动
79.11|Travel agency activities|旅行社活动
79.12|Tour operator activities|旅游经营活动
79.9|Other reservation service and related activities|其他预订服务及相关活动
79.90
80|Security and investigation activities|安全和调查活动
80.1|Private security activities|私人保安活动
80.10
80.2|Security systems service activities|安全系统服务活动
80.20
80.3|Investigation activities|调查活动
80.30
81|Services to buildings and landscape activities|建筑物服务和景观活动
81.1|Combined facilities support activities|综合设施辅助活动
81.10
81.2|Cleaning activities|清洁活动
81.21|General cleaning of buildings|建筑物一般清洁
81.22|Other building and industrial cleaning activities|其他建筑物和工业清洁活动
81.29|Other cleaning activities|其他清洁活动
81.3|Landscape service activities|景观服务活动|Landscape care and maintenance service activities
81.30|||Landscape care and maintenance service activities
82|Office administrative, office support and other business support activities|办公行政、办公辅助和其他商业辅助活动
82.1|Office administrative and support activities|办公行政和辅助活动
82.11|Combined office administrative service activities|综合办公行政服务活动
82.19|Photocopying, document preparation and other specialised office support activities|复印、文件准备和其他专门办公辅助活动|Photocopying, document preparation and other specialized office support activities
82.2|Activities of call centres|呼叫中心活动
82.20
82.3|Organisation of conventions and trade shows|会议和贸易展览组织|Organization of conventions and trade shows
82.30|||Organization of conventions and trade shows
82.9|Business support service activities n.e.c.|未另分类的商业辅助服务活动
82.91|Activities of collection agencies and credit bureaus|收账公司和信用机构活动
82.92|Packaging activities|包装活动
82.99|Other business support service activities n.e.c.|其他未另分类的商业辅助服务活动
O|Public administration and defence; compulsory social security|公共管理与国防;强制性社会保障
84
84.1|Administration of the State and the economic and social policy of the community|国家行政管理以及社会经济政策管理
84.11|General public administration activities|一般公共管理活动
84.12|Regulation of the activities of providing health care, education, cultural services and other social services, excluding social security|卫生、教育、文化和其他社会服务(社会保障除外)管理
84.13|Regulation of and contribution to more efficient operation of businesses|企业经营的管理和促进
84.2|Provision of services to the community as a whole|向整个社会提供服务
84.21|Foreign affairs|外交事务
84.22|Defence activities|国防活动
84.23|Justice and judicial activities|司法活动
84.24|Public order and safety activities|公共秩序和安全活动
84.25|Fire service activities|消防活动
84.3|Compulsory social security activities|强制性社会保障活动
84.30
P|Education|教育
85
85.1|Pre-primary education|学前教育|Pre-primary and primary education
85.10
85.2|Primary education|初等教育
85.20
85.3|Secondary education|中等教育
85.31|General secondary education|普通中等教育
85.32|Technical and vocational secondary education|技术和职业中等教育
85.4|Higher education|高等教育
85.41|Post-secondary non-tertiary education|中学后非高等教育
85.42|Tertiary education|第三级教育
85.5|Other education|其他教育
85.51|Sports and recreation education|体育和娱乐教育
85.52|Cultural education|文化教育
85.53|Driving school activities|驾驶学校活动
85.59|Other education n.e.c.|未另分类的其他教育
85.6|Educational support activities|教育辅助活动
85.60
Q|Human health and social work activities|人体健康和社会工作活动
86|Human health activities|人体健康活动
86.1|Hospital activities|医院活动
86.10
86.2|Medical and dental practice activities|医疗和牙科诊疗活动
86.21|General medical practice activities|全科诊疗活动
86.22|Specialist medical practice activities|专科诊疗活动
86.23|Dental practice activities|牙科诊疗活动
86.9|Other human health activities|其他人体健康活动
86.90
87|Residential care activities|留宿护理活动
87.1|Residential nursing care activities|留宿护理服务活动|Residential nursing care facilities
87.10|||Residential nursing care facilities
87.2|Residential care activities for mental retardation, mental health and substance abuse|智力障碍、精神健康和药物滥用的留宿护理活动
87.20
87.3|Residential care activities for the elderly and disabled|老年人和残疾人留宿护理活动
87.30
87.9|Other residential care activities|其他留宿护理活动
87.90
88|Social work activities without accommodation|不配备食宿的社会服务
88.1|Social work activities without accommodation for the elderly and disabled|为老年人和残疾人提供的不配备食宿的社会服务
88.10
88.9|Other social work activities without accommodation|其他不配备食宿的社会服务
88.91|Child day-care activities|儿童日托活动
88.99|Other social work activities without accommodation n.e.c.|未另分类的其他不配备食宿的社会服务
R|Arts, entertainment and recreation|艺术、娱乐和文娱活动
90|Creative, arts and entertainment activities|创作、艺术和文娱活动
90.0
90.01|Performing arts|表演艺术
90.02|Support activities to performing arts|表演艺术辅助活动
90.03|Artistic creation|艺术创作
90.04|Operation of arts facilities|艺术设施经营
91|Libraries, archives, museums and other cultural activities|图书馆、档案馆、博物馆和其他文化活动
91.0
91.01|Library and archives activities|图书馆和档案馆活动
91.02|Museums activities|博物馆活动|Museums activities and operation of historical sites and buildings
91.03|Operation of historical sites and buildings and similar visitor attractions|历史遗址、建筑物和类似景点的经营
91.04|Botanical and zoological gardens and nature reserves activities|动植物园和自然保护区活动
92|Gambling and betting activities|赌博和押宝活动
92.0
92.00
93|Sports activities and amusement and recreation activities|体育、娱乐和消遣活动
93.1|Sports activities|体育活动
93.11|Operation of sports facilities|体育设施经营
93.12|Activities of sports clubs|体育俱乐部活动
93.13|Fitness facilities|健身设施
93.19|Other sports activities|其他体育活动
93.2|Amusement and recreation activities|娱乐和消遣活动|Other amusement and recreation activities
93.21|Activities of amusement parks and theme parks|游乐园和主题公园活动
93.29|Other amusement and recreation activities|其他娱乐和消遣活动|Other amusement and recreation activities n.e.c.
S|Other service activities|其他服务活动
94|Activities of membership organisations|会员组织活动|Activities of membership organizations
94.1|Activities of business, employers and professional membership organisations|企业、雇主和专业会员组织活动|Activities of business, employers and professional membership organizations
94.11|Activities of business and employers membership organisations|企业和雇主会员组织活动|Activities of business and employers membership organizations
94.12|Activities of professional membership organisations|专业会员组织活动|Activities of professional membership organizations
94.2|Activities of trade unions|工会活动
94.20
94.9|Activities of other membership organisations|其他会员组织活动|Activities of other membership organizations
94.91|Activities of religious organisations|宗教组织活动|Activities of religious organizations
94.92|Activities of political organisations|政治组织活动|Activities of political organizations
94.99|Activities of other membership organisations n.e.c.|未另分类的其他会员组织活动|Activities of other membership organizations n.e.c.
95|Repair of computers and personal and household goods|计算机及个人和家庭用品修理
95.1|Repair of computers and communication equipment|计算机和通信设备修理
95.11|Repair of computers and peripheral equipment|计算机和外围设备修理
95.12|Repair of communication equipment|通信设备修理
95.2|Repair of personal and household goods|个人和家庭用品修理
95.21|Repair of consumer electronics|消费电子产品修理
95.22|Repair of household appliances and home and garden equipment|家用器具和家庭及园艺设备修理
95.23|Repair of footwear and leather goods|鞋和皮革制品修理
95.24|Repair of furniture and home furnishings|家具和家居用品修理
95.25|Repair of watches, clocks and jewellery|钟表和珠宝首饰修理
95.29|Repair of other personal and household goods|其他个人和家庭用品修理
96|Other personal service activities|其他个人服务活动
96.0
96.01|Washing and (dry-)cleaning of textile and fur products|纺织品和毛皮制品的洗涤和干洗|Washing and (dry-) cleaning of textile and fur products
96.02|Hairdressing and other beauty treatment|理发和其他美容
96.03|Funeral and related activities|殡葬及相关活动
96.04|Physical well-being activities|身体保健活动
96.09|Other personal service activities n.e.c.|未另分类的其他个人服务活动
T|Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use|家庭作为雇主的活动;家庭自用、未加区分的物品生产和服务活动
97|Activities of households as employers of domestic personnel|家庭作为家政人员雇主的活动
97.0
97.00
98|Undifferentiated goods- and services-producing activities of private households for own use|私人家庭自用、未加区分的物品生产和服务活动
98.1|Undifferentiated goods-producing activities of private households for own use|私人家庭自用、未加区分的物品生产活动
98.10
98.2|Undifferentiated service-producing activities of private households for own use|私人家庭自用、未加区分的服务活动
98.20
U|Activities of extraterritorial organisations and bodies|域外组织和机构的活动|Activities of extraterritorial organizations and bodies
99|||Activities of extraterritorial organizations and bodies
99.0|||Activities of extraterritorial organizations and bodies
99.00|||Activities of extraterritorial organizations and bodies
`;
